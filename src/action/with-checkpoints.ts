import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import type { Report, ReporterFor } from '../app/run/report.ts';
import { JOURNALS } from '../app/stored/journal-reader.ts';
import { secretsOf } from '../app/wiring/secrets.ts';
import { packerOf } from '../checkpoints/archive/pack.ts';
import { runFolder } from '../checkpoints/directory.ts';
import { pauseAfter, type Uploader, uploaderOf } from '../checkpoints/upload/uploader.ts';
import type { RunId } from '../core/lib/brands.ts';
import { errorText } from '../core/lib/error-text.ts';
import { readDocument } from '../core/pipeline/document.ts';
import type { Plan } from '../core/plan/plan.ts';
import { MIN_VALUE_LENGTH } from '../core/redaction/known-values.ts';
import type { JournalEvent, PinnedPipeline } from '../core/run/event.ts';
import { oneLine } from '../core/text/line.ts';
import { workflowCommand } from '../core/text/untrusted/workflow-command.ts';
import { ownFolder } from '../git/objects/own-folder.ts';
import { makeBundle } from '../git/publish/bundle.ts';
import type { Reporter } from '../ports.ts';
import { ActionsReporter } from '../report/actions.ts';
import { VERSION } from '../version.ts';
import type { KeptCheckpoint, RunStepResult } from './ended.ts';
import type { Job } from './job.ts';
import { saveState } from './runner-files.ts';
import { keptIn, scopeOf, temporaryOf, worksInCheckout } from './stores.ts';

/**
 * Works on a run, shows it in the log, and uploads its checkpoints; at the end, also after an error, uploads the newest state. If
 * nothing was recorded, nothing new is uploaded.
 */
export async function withCheckpoints(
  job: Job,
  run: RunId,
  work: (reporterFor: ReporterFor) => Promise<Report>,
): Promise<RunStepResult> {
  saveState('run', run);
  const uploader = await uploaderFor(job, run);
  let hasRecorded = false;
  const onEvent = ({ type }: JournalEvent): void => {
    hasRecorded = true;
    // A child run is stored once, at its end, as one artifact.
    if (type !== 'phaseStarted' && !isChild(job)) uploader.changed();
  };
  const report = await work(async (plan, pinned) => {
    maskSecrets(job, plan);
    return followed(reporterOf(job, plan, pinned), onEvent);
  }).catch(async (error: unknown) => {
    // The thrown error is reported by its source; a failure to store is an additional note.
    if (hasRecorded) {
      await flushed(uploader, job).catch((why: unknown) => noted(job, why));
      await pageOf(job, run);
    }
    throw error;
  });
  const checkpoint = await flushed(uploader, job);
  const page = await pageOf(job, run);
  const stood: RunStepResult = { type: 'stood', report, checkpoint, page };
  if (page !== null) await linkPage(job, report, page);
  if (isChild(job)) return stood;
  const { leaveComment } = await import('./leave-comment.ts');
  await leaveComment(job, stood);
  return stood;
}

const isChild = ({ inputs }: Job): boolean => inputs.mode === 'slot';

/** Makes the runner mask the values that we redact in the output of other steps, too. */
function maskSecrets({ print }: Job, plan: Plan): void {
  const { hidden } = secretsOf(plan, process.env, 'redacted');
  for (const value of new Set(hidden))
    if (value.length >= MIN_VALUE_LENGTH) print(workflowCommand('add-mask', {}, value));
}

/**
 * In milliseconds: the time that the runner leaves after it asked the job to end; the first signal comes 7.5 s before the kill.
 */
const AFTER_CANCEL_MS = 5_000;
const USUAL_MS = 10 * 60_000;

/** Tells the post step by its state that the run is stored. */
async function flushed(uploader: Uploader, { stop }: Job): Promise<KeptCheckpoint | null> {
  const withinMs = stop.controller.signal.aborted ? AFTER_CANCEL_MS : USUAL_MS;
  const kept = await uploader.flush(withinMs);
  saveState('kept', kept?.digest ?? 'nowhere');
  return kept;
}

/** The report page; the post step makes it for a cancelled job. */
export async function pageOf(job: Job, run: RunId): Promise<string | null> {
  if (job.stop.controller.signal.aborted) return null;
  // Lets the post step skip the page.
  saveState('page', 'done');
  if (!(await mayPublish(job))) return null;
  const { publishPage } = await import('./publish-page.ts');
  return publishPage(job, run);
}

async function mayPublish(job: Job): Promise<boolean> {
  const { inputs } = job;
  if (!inputs.report || inputs.keep === 'none' || isChild(job)) return false;
  const { isAvailable } = await import('../checkpoints/stores/artifact-store.ts');
  return isAvailable();
}

async function linkPage(job: Job, report: Report, page: string): Promise<void> {
  const { linkFromPull } = await import('./link-page.ts');
  await linkFromPull(job, report, page);
}

function noted({ print }: Job, why: unknown): void {
  print(`· ${oneLine(errorText(why))}`);
}

export async function uploaderFor(job: Job, run: RunId): Promise<Uploader> {
  const folder = runFolder(job.store, run);
  const packer = packerOf({
    folder,
    temporary: temporaryOf(job),
    journal: JOURNALS,
    makeBundle: worksInCheckout(job)
      ? (file, range) => makeBundle(ownFolder(dirname(file)), file, range)
      : null,
    phasegate: VERSION,
    attempt: job.context.runAttempt,
  });
  return uploaderOf({
    folder,
    scope: scopeOf(job),
    packer,
    stores: await keptIn(job),
    pauseMs: pauseAfter,
    onNote: (note) => job.print(`· ${oneLine(note)}`),
  });
}

function reporterOf(job: Job, plan: Plan, pinned: PinnedPipeline): Reporter {
  const { print } = job;
  let document: ReturnType<typeof readDocument> | null = null;
  const token = randomBytes(24).toString('hex');
  const placeOf = (phase: string) => {
    document ??= readDocument(pinned.text);
    const { line } = document.locate.key(['phases', phase.replace(/[[/].*$/, '')]);
    return { file: pinned.file, line };
  };
  return new ActionsReporter({ plan, print, token, placeOf });
}

function followed(reporter: Reporter, onEvent: (event: JournalEvent) => void): Reporter {
  return {
    event: (event, state) => {
      reporter.event(event, state);
      onEvent(event);
    },
    agent: (phase, event) => reporter.agent(phase, event),
    note: (text) => reporter.note(text),
  };
}
