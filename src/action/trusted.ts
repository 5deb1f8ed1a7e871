import type { Trust } from '../core/trust.ts';
import type { Job } from './job.ts';

/** Who started this workflow run is looked up where it may be anybody. */
export async function trusted({ context, github }: Job): Promise<Trust> {
  const { eventName: event, actor } = context;
  if (BY_WRITERS.has(event)) return { type: 'trusted' };
  const { trustIn } = await import('../github/trust.ts');
  return trustIn(await github(), { event, actor, github: { event: context.event }, bots: [] });
}

/** What only those can cause who may write to the repository. */
const BY_WRITERS: ReadonlySet<string> = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
]);
