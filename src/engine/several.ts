import { MAIN } from '../core/lib/main-repository.ts';
import { placed, repositoriesOf, seenFrom } from '../core/run/repositories.ts';
import type { RunState } from '../core/run/state.ts';
import { namedPaths } from '../core/text/named-paths.ts';
import { type AttemptFailure, failure } from './attempt/claim.ts';
import type { EngineDependencies } from './dependencies.ts';

interface RepositoryContext {
  readonly deps: EngineDependencies;
  readonly state: RunState;
}

/** Dependencies and state for a phase or delivery in that repository; `null`: the run's own repository. */
export function contextIn(
  { deps, state }: RepositoryContext,
  repository: string | null,
): RepositoryContext {
  const name = repository ?? MAIN;
  if (name === state.repository) return { deps, state };
  return { deps: dependenciesIn(deps, name), state: seenFrom(state, name) };
}

/** The same for each repository of the run, starting with the current one. */
export const contextsInEach = (seen: RepositoryContext): readonly RepositoryContext[] =>
  repositoriesOf(seen.state).map(([name]) => contextIn(seen, name));

function dependenciesIn({ several }: EngineDependencies, name: string): EngineDependencies {
  const deps = several?.depsByRepository.get(name);
  if (deps === undefined) throw new Error(`the run has no repository ${name}`);
  return deps;
}

/** Where children find the files of all repositories. */
export const repositoriesIn = ({
  several,
}: Pick<EngineDependencies, 'several'>): Readonly<Record<string, string>> =>
  several === null ? {} : { PHASEGATE_REPOSITORIES: several.folder };

/**
 * Undoes changes that a phase made in repositories other than its own, and reports them. A sandbox prevents such changes; on a
 * machine without one, another phase must not commit them.
 */
export async function strayedFault(
  { several, workspace }: EngineDependencies,
  access: 'read' | 'write',
): Promise<AttemptFailure | null> {
  const changed: string[] = [];
  for (const [name, { workspace: other, readers }] of several?.depsByRepository ?? []) {
    if (other === workspace) continue;
    await readers.enter();
    const { violated, undone } = await readers.leave();
    // Nothing else runs during a writer; otherwise untracked files may belong to readers of that repository.
    const paths = access === 'write' ? [...new Set([...violated, ...undone])] : violated;
    changed.push(...paths.map((path) => placed(name, path)));
  }
  if (changed.length === 0) return null;
  return failure(
    'access-violation',
    `changed ${namedPaths(changed.sort())}, in another repository`,
  );
}
