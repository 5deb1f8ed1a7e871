import { Refusal } from '../ports.ts';
import type { Job } from './job.ts';

/**
 * Detects what prevents checkpoints before an agent starts, because paid work would be lost. Throws `Refusal`.
 * https://docs.github.com/en/actions/reference/limits, and `isGhes` of @actions/artifact.
 */
export function refuseUnkept(
  { inputs, context }: Pick<Job, 'inputs' | 'context'>,
  env: Readonly<Record<string, string | undefined>>,
): void {
  if (inputs.keep === 'none') return;
  if (!hasArtifacts(context.serverUrl)) {
    throw new Refusal(
      `Checkpoints are not supported on GitHub Enterprise Server (${context.serverUrl}), because of its artifact service.`,
      'Run the workflow on github.com, or use one job with `keep: none`, without checkpoints.',
    );
  }
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !env[name]);
  if (missing.length === 0) return;
  throw new Refusal(
    `Checkpoints cannot be stored here, because ${missing.join(' and ')} are not set. GitHub sets these variables for actions.`,
    'Use the Action in a step with `uses`, or set `keep: none` to run without checkpoints.',
  );
}

function hasArtifacts(serverUrl: string): boolean {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : '';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
