import { MAIN } from '../core/lib/main-repository.ts';
import { placed, repositoriesOf, seenFrom } from '../core/run/repositories.ts';
import type { RunState } from '../core/run/state.ts';
import { namedPaths } from '../core/text/named-paths.ts';
import { type Failure, failure } from './attempt/claim.ts';
import type { World } from './world.ts';

interface Seen {
  readonly world: World;
  readonly state: RunState;
}

/** The world and the run as a phase or a delivery of that repository has them; `null`: the run's own. */
export function seenIn({ world, state }: Seen, repository: string | null): Seen {
  const name = repository ?? MAIN;
  if (name === state.repository) return { world, state };
  return { world: worldIn(world, name), state: seenFrom(state, name) };
}

/** The same for each repository of the run, the one that it is seen from first. */
export const seenInEach = (seen: Seen): readonly Seen[] =>
  repositoriesOf(seen.state).map(([name]) => seenIn(seen, name));

function worldIn({ several }: World, name: string): World {
  const world = several?.worlds.get(name);
  if (world === undefined) throw new Error(`the run has no repository ${name}`);
  return world;
}

/** Where children find the files of all repositories. */
export const repositoriesIn = ({
  several,
}: Pick<World, 'several'>): Readonly<Record<string, string>> =>
  several === null ? {} : { PHASEGATE_REPOSITORIES: several.folder };

/**
 * Undoes what a phase changed in other repositories than its own, and says so. A sandbox prevents such changes; on a machine
 * without one they must not become part of what another phase commits.
 */
export async function strayedFault(
  { several, workspace }: World,
  access: 'read' | 'write',
): Promise<Failure | null> {
  const changed: string[] = [];
  for (const [name, { workspace: other, readers }] of several?.worlds ?? []) {
    if (other === workspace) continue;
    await readers.enter();
    const { violated, undone } = await readers.leave();
    // Beside a writer nobody runs; untracked files may be those of readers who belong there.
    const paths = access === 'write' ? [...new Set([...violated, ...undone])] : violated;
    changed.push(...paths.map((path) => placed(name, path)));
  }
  if (changed.length === 0) return null;
  return failure(
    'access-violation',
    `changed ${namedPaths(changed.sort())}, in another repository`,
  );
}
