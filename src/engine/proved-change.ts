import { canonical } from '../core/lib/digest.ts';
import type { ChangeFacts } from '../core/run/event.ts';
import { placed } from '../core/run/repositories.ts';
import type { RunState } from '../core/run/state.ts';
import { secretPlaces, secretText } from './attempt/secrets.ts';
import type { EngineDependencies } from './dependencies.ts';
import { contextsInEach } from './several.ts';

export interface UnprovedChange {
  readonly reason: 'gate-not-proved' | 'secret-found';
  readonly message: string;
}

/**
 * Computes again, from the commits that are about to be delivered, the facts that a person is shown. `null`: they match the
 * journal and contain no secret.
 */
async function unprovedChange(
  { workspace, findSecrets }: Pick<EngineDependencies, 'workspace' | 'findSecrets'>,
  state: RunState,
): Promise<UnprovedChange | null> {
  if (state.head === state.base) return null;
  const whole = await workspace.whole();
  const different = FACTS.filter(
    (name) => canonical(whole.facts[name]) !== canonical(state.facts[name]),
  );
  if (different.length > 0) {
    const message = `the change differs from the journal: ${different.join(', ')}`;
    return { reason: 'gate-not-proved', message };
  }
  const places = secretPlaces(whole, findSecrets);
  if (places.length === 0) return null;
  return { reason: 'secret-found', message: `the change ${secretText(places)}` };
}

/** The same for every repository of the run; the text names the repository if there are several. */
export async function unprovedRun(seen: {
  readonly deps: EngineDependencies;
  readonly state: RunState;
}): Promise<UnprovedChange | null> {
  for (const { deps, state } of contextsInEach(seen)) {
    const unproved = await unprovedChange(deps, state);
    if (unproved === null) continue;
    return { ...unproved, message: placed(state.repository, unproved.message) };
  }
  return null;
}

/** The facts of a change that a person is shown. */
const FACTS = [
  'files',
  'lines',
  'protected',
  'risks',
] as const satisfies readonly (keyof ChangeFacts)[];
