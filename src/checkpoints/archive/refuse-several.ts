import type { Contents } from '../../core/checkpoint/contents.ts';
import { Refusal } from '../../ports.ts';

/** Throws `Refusal` for a run with commits in other repositories, which a checkpoint does not contain. */
export function refuseSeveral({ run, isSeveral }: Contents): void {
  if (!isSeveral) return;
  throw new Refusal(
    `The run \`${run}\` works in several repositories, which a checkpoint cannot hold.`,
    'Resume the run on the machine where it began.',
  );
}
