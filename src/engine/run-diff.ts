import { references } from '../core/expression/expression.ts';
import type { JsonObject } from '../core/lib/json.ts';
import { byRepository, type RepositoryText } from '../core/text/by-repository.ts';
import type { EngineDependencies } from './dependencies.ts';

const MAX_DIFF_BYTES = 64 * 1024;

/** `run.diff` for expressions that read it; otherwise git is not called. */
export async function runDiff(
  { workspace, several }: DiffSource,
  expressions: readonly string[],
): Promise<{ readonly run?: JsonObject }> {
  const readsDiff = expressions
    .flatMap(references)
    .some(([context, name]) => context === 'run' && (name === 'diff' || name === '*'));
  if (!readsDiff) return {};
  if (!several) return { run: { diff: await workspace.diff(MAX_DIFF_BYTES) } };
  const diffs: RepositoryText[] = [];
  for (const [repository, deps] of several.depsByRepository)
    diffs.push({ repository, text: await deps.workspace.diff(MAX_DIFF_BYTES) });
  return { run: { diff: byRepository(diffs) } };
}

export interface DiffSource {
  readonly workspace: Pick<EngineDependencies['workspace'], 'diff'>;
  readonly several?: EngineDependencies['several'];
}
