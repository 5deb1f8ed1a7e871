import { references } from '../core/expression/expression.ts';
import type { JsonObject } from '../core/lib/json.ts';
import type { World } from './world.ts';

const DIFF_BYTES = 64 * 1024;

/** `run.diff` for expressions that read it; git is not asked for others. */
export async function runDiff(
  { workspace }: { readonly workspace: Pick<World['workspace'], 'diff'> },
  expressions: readonly string[],
): Promise<{ readonly run?: JsonObject }> {
  const readsDiff = expressions
    .flatMap(references)
    .some(([context, name]) => context === 'run' && (name === 'diff' || name === '*'));
  return readsDiff ? { run: { diff: await workspace.diff(DIFF_BYTES) } } : {};
}
