import type { JsonObject } from '../../core/lib/json.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { Refusal } from '../../ports.ts';
import type { Platform } from '../wiring/platform.ts';

/** Throws `Refusal`, before anything begins, if a run over several repositories is impossible here. */
export function refuseSeveral(
  { repositories }: Plan,
  { platform, item }: { readonly platform: Platform; readonly item: JsonObject },
): void {
  if (repositories.length === 0) return;
  if (platform.store !== null) {
    throw new Refusal(
      'The Action does not support `repositories` yet: a run over several repositories needs the command line.',
      'Run the pipeline with `phasegate run` on a machine with these repositories, or remove `repositories`.',
    );
  }
  if (item.deliver === 'one') {
    throw new Refusal(
      'A pipeline with `repositories` cannot be delivered together with other items.',
      'Deliver each item by itself, or remove `repositories` from the pipeline.',
    );
  }
}
