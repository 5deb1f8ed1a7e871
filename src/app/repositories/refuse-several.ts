import type { JsonObject } from '../../core/lib/json.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { Refusal } from '../../ports.ts';

/** Throws `Refusal`, before anything begins, if a run over several repositories is impossible here. */
export function refuseSeveral({ repositories }: Plan, item: JsonObject): void {
  if (repositories.length > 0 && item.deliver === 'one') {
    throw new Refusal(
      'A pipeline with `repositories` cannot be delivered together with other items.',
      'Deliver each item by itself, or remove `repositories` from the pipeline.',
    );
  }
}
