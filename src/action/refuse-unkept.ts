import { Refusal } from '../ports.ts';
import type { Job } from './job.ts';

/**
 * Whatever makes a checkpoint impossible is found before an agent starts: what was paid for would be lost. Throws `Refusal`.
 * https://docs.github.com/en/actions/reference/limits, and `isGhes` of @actions/artifact.
 */
export function refuseUnkept(
  { inputs, context }: Pick<Job, 'inputs' | 'context'>,
  env: Readonly<Record<string, string | undefined>>,
): void {
  if (inputs.keep === 'none') return;
  if (!hasArtifacts(context.serverUrl)) {
    throw new Refusal(
      `Checkpoints cannot be kept on GitHub Enterprise Server (${context.serverUrl}): its artifacts do not take them.`,
      'Run it on github.com, or in one job with `keep: none`, without checkpoints.',
    );
  }
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !env[name]);
  if (missing.length === 0) return;
  throw new Refusal(
    `Checkpoints cannot be kept here: ${missing.join(' and ')}, which GitHub gives to actions, are not set.`,
    'Use the Action in a step with `uses`, or `keep: none`, without checkpoints.',
  );
}

function hasArtifacts(serverUrl: string): boolean {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : '';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
