import { MAIN } from '../core/lib/main-repository.ts';
import type { Plan } from '../core/plan/plan.ts';
import { Refusal } from '../ports.ts';
import type { EngineDependencies } from './dependencies.ts';

/** The run's base is not what the change could be delivered on any more: the run ends `stale`. */
export class StaleBase extends Refusal {
  override readonly name = 'StaleBase';
}

/** The run has to be rebased before it is delivered, by a process that may work. */
export class RebaseDue extends Refusal {
  override readonly name = 'RebaseDue';
}

/** Throws `StaleBase` or `RebaseDue` where `policy.stale-base` forbids a delivery on the base as it is now. */
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
