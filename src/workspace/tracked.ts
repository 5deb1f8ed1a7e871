import { fields, git, type Place } from './git.ts';

/** What an index holds, in git's order. */
export interface Tracked {
  readonly tracked: readonly string[];
  readonly submodules: readonly string[];
}

export async function trackedFiles(view: Place, index: string): Promise<Tracked> {
  const text = await git({ place: view, index, args: ['ls-files', '--stage', '-z'] });
  // `<mode> <blob> <stage>`, a tab, the path.
  const entries = fields(text).map((entry) => ({
    path: entry.slice(entry.indexOf('\t') + 1),
    isSubmodule: entry.startsWith('160000'),
  }));
  return {
    tracked: entries.filter((entry) => !entry.isSubmodule).map(({ path }) => path),
    submodules: entries.filter((entry) => entry.isSubmodule).map(({ path }) => path),
  };
}

/** Arguments that take every file into an index, but never look into a submodule: git would run with its settings there. */
export function addingAll(submodules: readonly string[]): readonly string[] {
  return ['add', '--all', '--', '.', ...submodules.map((path) => `:(exclude,literal)${path}`)];
}
