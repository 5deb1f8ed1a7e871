import { vi } from 'vitest';
import type { ResultsJob } from './results/job.ts';
import type { ResultsServer } from './results-server.ts';

/**
 * Lets this process be a job, for the libraries that read what the runner puts into the environment. What they say on
 * standard output is left out. `vi.unstubAllEnvs()` and `vi.restoreAllMocks()` end it.
 */
export function asJob(results: ResultsServer, temp: string, job: Partial<ResultsJob> = {}): void {
  const runner = { RUNNER_TEMP: temp, GITHUB_WORKSPACE: temp, GITHUB_SERVER_URL: undefined };
  for (const [name, value] of Object.entries({ ...runner, ...results.environment(job) })) {
    vi.stubEnv(name, value);
  }
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
}
