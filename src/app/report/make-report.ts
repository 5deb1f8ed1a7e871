import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../library/package.ts';
import { loadLikelySecrets } from '../../redaction/likely-secrets.ts';
import { runPage } from '../../report/run-page.ts';
import { placeOfRun, runChange } from '../stored/run-change.ts';
import type { SeenRun } from '../stored/stored.ts';
import { redactionOf } from '../wiring/redaction.ts';
import { secretsOf } from '../wiring/secrets.ts';
import { reportData } from './report-data.ts';

export interface ReportRequest {
  readonly seen: SeenRun;
  /** The repository's folder, for the run's change; it may be missing. */
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly now: Date;
  readonly place: string;
  readonly workflowRun: string | null;
  /** The page without its data, see `pageFile()`. */
  readonly page: string;
}

/** The report of a run: one self-contained HTML file. Texts are redacted again with the current secrets. */
export async function makeReport({
  seen,
  root,
  environment,
  now,
  page,
  ...said
}: ReportRequest): Promise<string> {
  const template = readFileSync(page, 'utf8');
  const { hidden } = secretsOf(seen.plan, environment, 'redacted');
  const { redact } = redactionOf(hidden, await loadLikelySecrets());
  const change = existsSync(root)
    ? await runChange(await placeOfRun(root, seen.folder, seen.state), seen.state)
    : null;
  const made = now.toISOString();
  const data = reportData({
    seen,
    redact,
    made,
    page: Buffer.byteLength(template),
    ...said,
    diff: change?.diff ?? null,
  });
  return runPage(template, data);
}

/** Path of the run page in this package. */
export const pageFile = (): string => join(packageFolder(), 'dist/web/run.html');
