import { RunBroken } from '../app/run/session.ts';
import { InvalidPipeline } from '../app/stored/pipeline-file.ts';
import { evidenceFor } from '../app/stored/run-change.ts';
import { type Item, statusText } from '../core/backlog/item/item.ts';
import { digestOf, type RunId } from '../core/lib/brands.ts';
import { isJsonObject } from '../core/lib/json.ts';
import { phaseIndex } from '../core/plan/legs.ts';
import type { Plan } from '../core/plan/plan.ts';
import { slotsAt } from '../core/run/decide/elsewhere.ts';
import type { NextKind, Outcome } from '../core/run/outcome.ts';
import { runJson } from '../core/run/show/report-json.ts';
import type { RunState } from '../core/run/state.ts';
import { renderGithub, renderText } from '../core/text/diagnostic.ts';
import { inWorkflow } from '../core/text/in-workflow.ts';
import { oneLine } from '../core/text/line.ts';
import { jobSummary } from '../core/text/markdown/job-summary.ts';
import { legTable } from '../core/text/markdown/leg-table.ts';
import { workflowCommand } from '../core/text/untrusted/workflow-command.ts';
import { workflowSentence } from '../core/text/workflow-sentence.ts';
import { Refusal } from '../ports.ts';
import { systemRefusal } from '../system/disk.ts';
import { rootOf } from '../system/root-error.ts';

import type {
  ItemStepResult,
  LimitedStepResult,
  ListStepResult,
  PlanStepResult,
  RunStepResult,
  SlotStepResult,
  StepResult,
  TableStepResult,
} from './ended.ts';
import { GateNotProved } from './gate-decision.ts';
import type { Job } from './job.ts';

import { actionOutputsOf, slotOutput } from './outputs.ts';
import { StepFileFault } from './runner-files.ts';

/**
 * Writes the outputs and the job summary, and decides whether the step fails. What it did is done: a file of the step that cannot
 * be written changes neither that nor what is told of it, but without outputs the step fails.
 */
export async function reportStep(job: Job, ended: StepResult): Promise<void> {
  switch (ended.type) {
    case 'nothing':
      return job.print(oneLine(ended.why));
    case 'limited':
      return reportLimit(job, ended);
    case 'planned':
      return reportPlan(job, ended);
    case 'worked':
      return reportItem(job, ended);
    case 'slotted':
      return reportSlot(job, ended);
    case 'listed':
      return reportLegs(job, ended);
    case 'tabled':
      return reportTable(job, ended);
    case 'stood': {
      await publish(job, outputsIn(ended));
      await summarize(job, await renderJobSummary(job, ended));
      const { plan, state } = ended.report;
      const sentence = workflowSentence(plan, state, failedNeeds(job));
      conclude(job, state.finished?.outcome ?? 'failed', sentence);
    }
  }
}

/** Earlier jobs that failed, as far as this one waited for them. */
const failedNeeds = ({ inputs: { needs } }: Job): readonly string[] =>
  Object.entries(needs).flatMap(([name, need]) =>
    isJsonObject(need) && need.result === 'failure' ? [name] : [],
  );

async function reportLimit(job: Job, { why }: LimitedStepResult): Promise<void> {
  await summarize(job, `## Phasegate: nothing was started\n\n${why.replaceAll('<', '&lt;')}\n`);
  job.print(workflowCommand('notice', { title: 'Phasegate: nothing was started' }, oneLine(why)));
}

async function reportPlan(job: Job, { items, board }: PlanStepResult): Promise<void> {
  await publish(job, { items: items.length === 0 ? '' : JSON.stringify(items) });
  await summarize(job, board);
  job.print(items.length === 0 ? 'No item is due.' : `Due items: ${items.join(', ')}.`);
}

async function reportItem(
  job: Job,
  { item, outcome, next, result }: ItemStepResult,
): Promise<void> {
  const run = result === null ? {} : outputsIn(result);
  const atGate = next === 'gate' ? {} : { gate: '', environment: '' };
  await publish(job, { ...run, ...atGate, outcome, next: next ?? '' });
  if (result !== null) await summarize(job, await renderJobSummary(job, result));
  conclude(
    job,
    outcome,
    item === null
      ? 'The item is no longer on the backlog.'
      : inWorkflow(itemSentence(item), 'item'),
  );
}

/** Fails only if nothing was stored: the parent judges the legs' results. */
async function reportSlot(job: Job, { slot, result }: SlotStepResult): Promise<void> {
  const { checkpoint, report } = result;
  await summarize(job, await renderJobSummary(job, result));
  if (checkpoint === null) return fail(job.print, 'failed', `Nothing of slot ${slot} was stored.`);
  const { id, sha256 } = checkpoint;
  await publish(job, { [slotOutput(slot)]: `${job.context.runAttempt}:${id}:${sha256}` });
  const outcome = report.state.finished?.outcome ?? 'failed';
  if (outcome === 'cancelled') fail(job.print, outcome, `Slot ${slot} was cancelled.`);
  else job.print(`The legs of slot ${slot} are stored for the job that joins them.`);
}

/** An output for the matrix, and one for what its jobs look up by repository. */
async function reportLegs(job: Job, { legs }: ListStepResult): Promise<void> {
  await publish(job, {
    repositories: JSON.stringify(legs.map(({ repository }) => repository)),
    legs: JSON.stringify(Object.fromEntries(legs.map((leg) => [leg.repository, leg]))),
  });
  for (const { repository } of legs) job.print(`· ${repository}`);
}

/** Not red: the job of the leg is, if its run failed. */
async function reportTable(job: Job, { rows }: TableStepResult): Promise<void> {
  const { repository: own, serverUrl } = job.context;
  await summarize(job, legTable({ rows, repository: own, serverUrl }));
  for (const { repository, standing, note } of rows)
    job.print(oneLine(`· ${repository}: ${standing}${note === '' ? '' : `, ${note}`}`));
}

function itemSentence({ id, status, block, phase }: Item): string {
  const at = block === null && phase !== null && status !== 'done' ? `, at \`${phase}\`` : '';
  return `${id} is ${statusText(status)}${block === null ? at : `: ${block.reason}`}`;
}

function outputsIn({ report: { plan, state, digest }, checkpoint, page }: RunStepResult) {
  const kept = { checkpoint: checkpoint?.id ?? null, report: page };
  return actionOutputsOf(
    runJson({ plan, state, digest: digestOf(digest) }),
    kept,
    slotsOf(plan, state),
  );
}

/** Number of slots for the legs that the run waits for. */
function slotsOf(plan: Plan, state: RunState): number {
  const phase = state.finished?.phase ?? null;
  const index = phase === null ? undefined : phaseIndex(plan, phase);
  return index === undefined ? 0 : slotsAt(plan, state, index);
}

async function renderJobSummary(
  job: Job,
  { report, checkpoint, page }: RunStepResult,
): Promise<string> {
  const { context, root } = job;
  const { plan, state, digest, times } = report;
  const { repository, runUrl } = context;
  const kept = checkpoint && { name: checkpoint.name, url: `${runUrl}/artifacts/${checkpoint.id}` };
  const gate = await evidenceFor(root, report);
  const about = { plan, state, digest: digestOf(digest), repository, url: runUrl };
  return jobSummary({ ...about, times, checkpoint: kept, page, gate, failed: failedNeeds(job) });
}

function conclude(job: Job, outcome: Outcome, text: string): void {
  const sentence = oneLine(text);
  if (isRed(job, outcome)) fail(job.print, outcome, sentence);
  else job.print(`${outcome}: ${sentence}`);
}

/** Reports an error as an annotation with its remedy. Bugs are shown with their stack. */
export async function reportFailure(
  print: Job['print'],
  job: Job | null,
  error: unknown,
): Promise<void> {
  if (error instanceof InvalidPipeline) printDiagnostics(print, error);
  const { outcome, title, text: told, ...known } = fallenBy(error);
  const text =
    title === 'bug' ? told : inWorkflow(told, job?.inputs.item == null ? 'jobs' : 'item');
  // First of all, since the files of the step may be why it failed.
  if (job === null || title === 'bug' || isRed(job, outcome)) fail(print, title, text);
  else print(workflowCommand('warning', { title: `Phasegate: ${title}` }, text));
  // Jobs that need the outputs must not take this one for done. The annotation of the failure itself stays the one error.
  const fault = await faultOf('outputs', () => writeOutputs({ outcome, ...known }));
  if (fault !== null) warnOf(print, 'outputs', fault);
  if (fault !== null) process.exitCode = 1;
  await summarize({ print }, `## ✗ Phasegate: ${title}\n\n${text.replaceAll('<', '&lt;')}\n`);
}

function printDiagnostics(print: Job['print'], { diagnostics, texts }: InvalidPipeline): void {
  print(renderText(diagnostics, texts).trimEnd());
  print(renderGithub(diagnostics).trimEnd());
}

interface FailedStep {
  readonly outcome: Outcome;
  readonly title: string;
  readonly text: string;
  /** The run that was begun and can be resumed. */
  readonly run?: RunId;
  /** Work is left after a temporary error, and the next session continues it. */
  readonly next?: NextKind;
}

function fallenBy(thrown: unknown): FailedStep {
  const error = rootOf(thrown);
  if (error instanceof InvalidPipeline) {
    return { outcome: 'invalid', title: 'invalid', text: 'The pipeline has errors; see above.' };
  }
  const refusal = error instanceof Refusal ? error : systemRefusal(error);
  if (refusal === null) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const text = `This is a bug in Phasegate, not a mistake of yours. Please report it.\n${stack}`;
    return { outcome: 'failed', title: 'bug', text };
  }
  const text = `${oneLine(refusal.message)}\n${oneLine(refusal.remedy)}`;
  const left = refusal.isPassing ? ({ next: 'work' } as const) : {};
  if (error instanceof GateNotProved)
    return { outcome: 'failed', title: 'gate-not-proved', text, ...left };
  const broken = withoutMistake(error);
  if (broken !== null) return { outcome: 'failed', title: 'infrastructure', text, ...broken };
  if (refusal.isPassing) return { outcome: 'failed', title: 'infrastructure', text, ...left };
  return { outcome: 'invalid', title: 'invalid', text };
}

/** The run of a step that failed without anybody's mistake, if it is known; `null`: it failed otherwise. */
function withoutMistake(error: unknown): Pick<FailedStep, 'run'> | null {
  if (error instanceof RunBroken) return error.run === null ? {} : { run: error.run };
  return error instanceof StepFileFault ? {} : null;
}

function isRed({ inputs }: Job, outcome: Outcome): boolean {
  // A cancelled step ends as cancelled in any case.
  return outcome === 'cancelled' || inputs.failOn.has(outcome);
}

function fail(print: Job['print'], title: string, text: string): void {
  print(workflowCommand('error', { title: `Phasegate: ${title}` }, text));
  process.exitCode = 1;
}

type Outputs = Readonly<Record<string, string>>;

/** Without them the step fails: jobs that need the outputs must not take it for done. */
async function publish({ print }: Pick<Job, 'print'>, outputs: Outputs): Promise<void> {
  const fault = await faultOf('outputs', () => writeOutputs(outputs));
  if (fault !== null) fail(print, 'infrastructure', textOf(fault));
}

async function summarize({ print }: Pick<Job, 'print'>, markdown: string): Promise<void> {
  const fault = await faultOf('job summary', () => writeSummary(markdown));
  if (fault !== null) warnOf(print, 'job summary', fault);
}

/** Why the file of the step could not be written; `null`: it was. */
async function faultOf(what: string, write: () => Promise<void>): Promise<StepFileFault | null> {
  try {
    await write();
    return null;
  } catch (error) {
    return new StepFileFault(what, error);
  }
}

const textOf = ({ message, remedy }: StepFileFault): string =>
  inWorkflow(`${oneLine(message)}\n${oneLine(remedy)}`);

function warnOf(print: Job['print'], what: string, fault: StepFileFault): void {
  print(workflowCommand('warning', { title: `Phasegate: no ${what}` }, textOf(fault)));
}

async function writeOutputs(outputs: Outputs): Promise<void> {
  const { setOutput } = await import('@actions/core');
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  const { summary } = await import('@actions/core');
  await summary.addRaw(markdown).write();
}
