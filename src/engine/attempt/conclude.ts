import type { Change } from '../../core/run/event.ts';
import { redactedStat } from '../../core/text/terminal/diff-stat.ts';
import { undoneText } from '../../core/text/undone.ts';
import { shownPath } from '../../core/view/shown-path.ts';
import { ChangeRefused, type FrozenTree } from '../../ports.ts';
import { failpoint } from '../../system/failpoint.ts';
import type { ReaderCleanup } from '../readers.ts';
import type { Attempt } from './attempt.ts';
import { changeFault } from './change.ts';
import {
  type AttemptFailure,
  type BlockingQuestion,
  type Cancellation,
  type Claim,
  type CompletionClaim,
  failure,
  type OverBudget,
} from './claim.ts';
import { commitMessage } from './commit-message.ts';
import { type ConfirmedClaim, confirmClaim } from './judge.ts';
import { secretFault } from './secrets.ts';

/** The runner's own verdict on an attempt. */
export type Verdict =
  | SuccessVerdict
  | (AttemptFailure & { readonly changes: string | null })
  | BlockingQuestion
  | OverBudget
  | Cancellation;

export interface SuccessVerdict extends Omit<ConfirmedClaim, 'type'> {
  readonly type: 'succeeded';
  readonly change: Change | null;
}

/** A writer's change is frozen, judged, verified, and then committed as a whole, or undone as a whole. */
export async function concludeWriter(attempt: Attempt, claim: Claim): Promise<Verdict> {
  if (claim.type === 'cancelled') return claim;
  const { deps } = attempt;
  const frozen = await frozenChange(attempt);
  if ('reason' in frozen) {
    await deps.workspace.discard();
    return { ...frozen, changes: null };
  }
  const judged = claim.type === 'complete' ? await judgeChange(attempt, claim, frozen) : claim;
  if (judged.type === 'cancelled') return judged;
  if (frozen.paths.length > 0) await attempt.record.write('changes.diff', deps.redact(frozen.diff));
  if (judged.type === 'judged') return keep(attempt, judged, frozen);
  await deps.workspace.discard();
  return judged.type === 'failed'
    ? { ...judged, changes: redactedStat(frozen.files, deps.redact) || null }
    : judged;
}

/** A reader leaves the workspace as it was, apart from artifacts that were taken out of it. */
export function concludeReader(
  judged: ConfirmedClaim | AttemptFailure | BlockingQuestion | OverBudget | Cancellation,
  left: ReaderCleanup,
): Verdict {
  if (judged.type === 'cancelled') return judged;
  if (left.violated.length > 0) {
    const paths = left.violated.map((path) => `\`${shownPath(path)}\``).join(', ');
    return {
      ...failure('access-violation', `a phase with read access changed ${paths}`),
      changes: null,
    };
  }
  if (judged.type === 'failed') return { ...judged, changes: null };
  if (judged.type !== 'judged') return judged;
  const kept = new Set(judged.artifacts.map(({ path }) => path));
  const removed = left.undone.filter((path) => !kept.has(path));
  const notes =
    removed.length === 0
      ? []
      : [`removed files left in the workspace: ${removed.map(shownPath).join(', ')}`];
  return { ...judged, type: 'succeeded', change: null, notes: [...judged.notes, ...notes] };
}

async function frozenChange(attempt: Attempt): Promise<FrozenTree | AttemptFailure> {
  try {
    return await attempt.deps.workspace.freeze();
  } catch (error) {
    if (error instanceof ChangeRefused)
      return failure('path-violation', error.message, { remedy: error.remedy });
    throw error;
  }
}

async function judgeChange(
  attempt: Attempt,
  claim: CompletionClaim,
  frozen: FrozenTree,
): Promise<ConfirmedClaim | AttemptFailure | Cancellation> {
  return (
    changeFault(attempt, claim, frozen) ??
    (await secretFault(attempt, claim, frozen)) ??
    (await confirmClaim(attempt, claim))
  );
}

const hasVerified = ({ phase }: Attempt): boolean =>
  phase.kind === 'agent' && phase.verify.length > 0;

async function keep(
  attempt: Attempt,
  judged: ConfirmedClaim,
  frozen: FrozenTree,
): Promise<SuccessVerdict> {
  const { workspace } = attempt.deps;
  // Without `verify`, nothing has run since the change was frozen.
  const thawed = hasVerified(attempt) ? await workspace.thaw(frozen) : [];
  const undone = thawed.length === 0 ? [] : [`undid changes by \`verify\`: ${undoneText(thawed)}`];
  const notes = [...judged.notes, ...undone];
  if (frozen.paths.length === 0) return { ...judged, type: 'succeeded', change: null, notes };
  const { commit, facts } = await workspace.commit(frozen, commitMessage(attempt, judged));
  failpoint('committed');
  const { tree, insertions, deletions } = frozen;
  const change: Change = {
    ...(attempt.phase.repository === null ? {} : { repository: attempt.phase.repository }),
    ...{ commit, tree, files: frozen.paths.length, insertions, deletions, facts },
  };
  return { ...judged, type: 'succeeded', change, notes };
}
