import type { Report } from '../app/run/report.ts';
import { oneLine } from '../core/text/line.ts';
import { withReport } from '../core/text/markdown/pull-request.ts';
import { Refusal } from '../ports.ts';
import type { Job } from './job.ts';

/**
 * Adds the report's link to the run's pull request, whose body was written before the report existed. If the line with the log's
 * link is missing, the author or an editor changed the body, and it stays as it is.
 */
export async function linkFromPull(job: Job, { state }: Report, page: string): Promise<void> {
  const number = state.pullRequest?.number ?? null;
  if (number === null || !DELIVERS.has(job.inputs.mode)) return;
  try {
    const github = await job.github();
    const route = '/repos/{owner}/{repo}/pulls/{pull_number}';
    const at = { pull_number: number };
    const { body } = await github.rest<PullRequestBody>(`GET ${route}`, at);
    const linked = withReport(body ?? '', page);
    if (linked === null) return;
    await github.rest(`PATCH ${route}`, { ...at, body: linked });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    job.print(`· The pull request does not name the report: ${oneLine(error.message)}`);
  }
}

interface PullRequestBody {
  readonly body: string | null;
}

const DELIVERS: ReadonlySet<string> = new Set(['deliver', 'all']);
