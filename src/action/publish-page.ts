import { join } from 'node:path';
import { makeReport, pageFile } from '../app/report/make-report.ts';
import { replaceWhole } from '../app/report/write-report.ts';
import { readRun } from '../app/stored/stored.ts';
import { replacePlain } from '../checkpoints/stores/artifact-store.ts';
import type { RunId } from '../core/lib/brands.ts';
import { errorText } from '../core/lib/error-text.ts';
import { oneLine } from '../core/text/line.ts';
import { workflowCommand } from '../core/text/untrusted/workflow-command.ts';
import { makeFolder } from '../system/disk.ts';
import type { Job } from './job.ts';

/** In milliseconds; a page has at most 20 MB, so a longer upload has failed. */
const UPLOAD_TIMEOUT_MS = 60_000;

/**
 * Uploads the run's current report page. GitHub shows it to signed-in users who can read the repository. Resolves to its URL;
 * `null` with a warning after an error, which does not affect the run.
 */
export async function publishPage(job: Job, run: RunId): Promise<string | null> {
  try {
    const file = await writePage(job, run);
    const id = await replacePlain(file, UPLOAD_TIMEOUT_MS);
    return `${job.context.runUrl}/artifacts/${id}`;
  } catch (error) {
    const why = errorText(error);
    const title = 'Phasegate: the report of the run was not uploaded';
    job.print(workflowCommand('warning', { title }, oneLine(why)));
    return null;
  }
}

async function writePage({ context, store, root }: Job, run: RunId): Promise<string> {
  const { temp, runUrl, job, runAttempt } = context;
  const html = await makeReport({
    seen: await readRun(store, run),
    root,
    environment: process.env,
    now: new Date(),
    place: `the newest checkpoint of ${runUrl}`,
    workflowRun: runUrl,
    page: pageFile(),
  });
  const folder = join(temp, 'phasegate-reports');
  makeFolder(folder);
  const file = join(folder, `phasegate-report-${run}-${safe(job)}-${runAttempt}.html`);
  replaceWhole(file, html);
  return file;
}

/** GitHub allows letters, digits, `-` and `_` in a job's id. */
const safe = (job: string): string => job.replace(/[^\w-]/g, '_') || 'job';
