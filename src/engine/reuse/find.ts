import { withoutNumbers } from '../../core/plan/legs.ts';
import type { WorkPhase } from '../../core/plan/plan.ts';
import type { EngineDependencies } from '../dependencies.ts';
import { type Envelope, parseEnvelope } from './envelope.ts';
import { keyOf, type ReuseKey } from './key.ts';

/** The valid result that is stored under the key; else `null`, with a note if an invalid one was there. */
export async function findResult(
  deps: Pick<EngineDependencies, 'reuse' | 'hash' | 'reporter'>,
  phase: WorkPhase,
  { key }: ReuseKey,
): Promise<Envelope | null> {
  if (deps.reuse === null) return null;
  const { store } = deps.reuse;
  const bytes = await store.find(key);
  if (bytes === null) return null;
  const found = parseEnvelope(bytes);
  const fault = found.type === 'refused' ? found.message : foreign(found, phase);
  if (found.type === 'opened' && fault === null) return found;
  deps.reporter.note(`The stored result of \`${phase.id}\` is not used: ${fault}.`);
  return null;

  /** Why the result does not belong to the key or to the phase; `null`: it does. */
  function foreign({ kept }: Envelope, { id }: WorkPhase): string | null {
    if (kept.key !== key || keyOf(deps, kept.pieces) !== key)
      return 'it was stored under another key';
    if (kept.repository !== store.repository)
      return `it was stored for ${kept.repository}, not for ${store.repository}`;
    return withoutNumbers(kept.phase) === withoutNumbers(id) ? null : 'it belongs to another phase';
  }
}
