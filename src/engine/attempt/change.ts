import { downstream, phaseAt } from '../../core/lib/graph.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { RESULT_REMEDIES } from '../../core/result/invalid-result.ts';
import { allowedBy, outsidePaths } from '../../core/run/outside-paths.ts';
import { namedPaths } from '../../core/text/named-paths.ts';
import type { FrozenTree } from '../../ports.ts';
import type { Attempt } from './attempt.ts';
import { type AttemptFailure, type CompletionClaim, failure } from './claim.ts';

/** Why the change of a writer that reports completion is refused; `null`: the change may stay. */
export function changeFault(
  attempt: Attempt,
  claim: CompletionClaim,
  frozen: FrozenTree,
): AttemptFailure | null {
  return missingChange(claim, frozen) ?? pathFault(attempt, frozen);
}

/** Which files of a change break the rules of the phase, whoever made the change; `null`: none. */
export function pathFault(changing: ChangeContext, frozen: FrozenTree): AttemptFailure | null {
  return strayPath(changing, frozen) ?? unguarded(changing, frozen) ?? sizeFault(changing, frozen);
}

type ChangeContext = Pick<Attempt, 'plan' | 'phase' | 'deps'>;

/** Whether the attempt may leave a change of this path, relative to the workspace. */
export function mayChange({ plan, phase, deps }: Attempt, path: string): boolean {
  if (phase.access === 'read' || !allowedBy(phase.paths)(path)) return false;
  return !deps.isProtected(path) || isGated(plan, phase.index);
}

function missingChange(claim: CompletionClaim, frozen: FrozenTree): AttemptFailure | null {
  const isEmpty = frozen.paths.length === 0;
  if (isEmpty && claim.mustChange && !claim.noChange) {
    return failure('no-change-made', 'returned `complete`, but changed nothing', {
      summary: claim.summary,
    });
  }
  if (!isEmpty && claim.noChange) {
    const message = `returned \`no-change\`, but changed ${namedPaths(frozen.paths)}`;
    return failure('invalid-result', message, {
      summary: claim.summary,
      remedy: RESULT_REMEDIES.changed,
    });
  }
  return null;
}

function strayPath({ phase }: ChangeContext, frozen: FrozenTree): AttemptFailure | null {
  const outside = outsidePaths(phase.paths, frozen.paths);
  if (outside === null) return null;
  const { message, remedy } = outside;
  return failure('path-violation', message, remedy === null ? {} : { remedy });
}

/** A protected path may change only if a gate asks a person about the change. */
function unguarded(
  { plan, phase, deps }: ChangeContext,
  frozen: FrozenTree,
): AttemptFailure | null {
  const touched = frozen.paths.filter((path) => deps.isProtected(path));
  if (touched.length === 0) return null;
  return isGated(plan, phase.index)
    ? null
    : failure(
        'path-violation',
        `changed ${namedPaths(touched)}, which is protected, but no gate follows`,
        { remedy: 'Add a gate after the phase, or say in the prompt which files must not change.' },
      );
}

function isGated(plan: Plan, phase: number): boolean {
  return downstream(plan, phase).some((index) => phaseAt(plan, index).kind === 'gate');
}

/** The phase alone, or the whole run: what is delivered together is read together. */
export function sizeFault(
  { plan }: Pick<ChangeContext, 'plan'>,
  frozen: FrozenTree,
): AttemptFailure | null {
  const most = plan.policy.maxDiffLines;
  if (most === null) return null;
  const { insertions, deletions, runLines } = frozen;
  const allowed = `\`policy.max-diff-lines\` allows ${most}`;
  const lines = insertions + deletions;
  if (lines <= most && runLines <= most) return null;
  const message =
    lines > most ? `changed ${lines} lines` : `with it the run changes ${runLines} lines`;
  return failure('path-violation', `${message}; ${allowed}`, {
    remedy: 'Split the work into smaller runs, or raise `policy.max-diff-lines`.',
  });
}
