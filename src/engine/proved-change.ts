import { canonical } from '../core/digest.ts';
import type { JsonObject } from '../core/json.ts';
import type { Facts } from '../core/run/event.ts';
import type { RunState } from '../core/run/state.ts';
import { secretPlaces, secretText } from './attempt/secrets.ts';
import type { World } from './world.ts';

export interface UnprovedChange {
  readonly reason: 'gate-not-proved' | 'secret-found';
  readonly message: string;
}

/**
 * Computes again, from the commits that are about to leave, what a person is or was shown of them. `null` if it is what
 * the journal recorded, and no secret is in it.
 */
export async function unprovedChange(
  { workspace, findSecrets }: Pick<World, 'workspace' | 'findSecrets'>,
  state: RunState,
): Promise<UnprovedChange | null> {
  if (state.head === state.base) return null;
  const whole = await workspace.whole();
  const different = Object.keys(whole.facts).filter((name) => !isSame(name, whole.facts, state));
  if (different.length > 0) {
    const message = `the change does not show what the journal recorded of it: ${different.join(', ')}`;
    return { reason: 'gate-not-proved', message };
  }
  const places = secretPlaces(whole, findSecrets);
  if (places.length === 0) return null;
  return { reason: 'secret-found', message: `the change ${secretText(places)}` };
}

function isSame(name: string, now: Facts, { facts }: RunState): boolean {
  const of = (all: Facts): string => canonical((all as unknown as JsonObject)[name] ?? null);
  return of(now) === of(facts);
}
