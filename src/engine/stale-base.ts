import { MAIN } from '../core/lib/main-repository.ts';
import type { Plan } from '../core/plan/plan.ts';
import { Refusal } from '../ports.ts';
import type { EngineDependencies } from './dependencies.ts';

/** The change can no longer be delivered on the run's base: the run ends `stale`. */
export class StaleBase extends Refusal {
  override readonly name = 'StaleBase';
}

/** The run has to be rebased before its delivery, by a process that may work. */
export class RebaseDue extends Refusal {
  override readonly name = 'RebaseDue';
}

/** Throws `StaleBase` or `RebaseDue` if `policy.stale-base` forbids a delivery on the current base. */
export async function checkBase(
  deps: EngineDependencies,
  { plan, repository }: { readonly plan: Plan; readonly repository: string },
): Promise<void> {
  const about = repository === MAIN ? '' : ` in the repository \`${repository}\``;
  const now = await deps.baseNow();
  if (now === 'gone') {
    throw new StaleBase(
      `The base commit of the run${about} is no longer in the history of its branch.`,
      'Start a new run.',
    );
  }
  if (now === 'same' || plan.policy.staleBase === 'keep') return;
  if (plan.policy.staleBase === 'rebase') {
    throw new RebaseDue(
      'The base branch moved since the run began.',
      'The change is rebased and verified again before it is delivered.',
    );
  }
  throw new StaleBase(
    `The base branch${about} moved since the run began, and \`policy.stale-base\` is \`fail\`.`,
    'Start a new run on the new base.',
  );
}
