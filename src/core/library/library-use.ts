import type { ResolvedPipeline } from '../pipeline/nested.ts';

/** A phase that runs a pipeline of the library, itself or in a pipeline that it runs. */
export interface LibraryUse {
  /** Of the outermost pipeline. */
  readonly phase: string;
  /** Such as `implement-task`. */
  readonly name: string;
  readonly text: string;
}

export function libraryUses({
  file,
  nested,
}: Pick<ResolvedPipeline, 'file' | 'nested'>): readonly LibraryUse[] {
  const all = Object.entries(file.phases).flatMap(([phase, written]) => {
    const inner = 'pipeline' in written ? nested.get(written.pipeline) : undefined;
    if (inner === undefined) return [];
    const [, name] = /^library:([^/]+)\//.exec(inner.path) ?? [];
    if (name !== undefined) return [{ phase, name, text: inner.text }];
    return libraryUses(inner).map((use) => ({ ...use, phase }));
  });
  return [...new Map(all.map((use) => [JSON.stringify([use.phase, use.name]), use])).values()];
}

/** The root of a repository, as far as the library's commands need it. */
export interface NpmProject {
  readonly hasLock: boolean;
  /** Names of the scripts in package.json. */
  readonly scripts: readonly string[];
}

/** What the commands of a library pipeline need and the repository does not have, each as a part of a sentence. */
export function missingForLibrary(text: string, project: NpmProject): readonly string[] {
  const runs = (command: string): boolean =>
    text.split('\n').some((line) => line.includes(`${command} # init: `));
  return [
    ...(runs('npm ci') && !project.hasLock ? ['`npm ci` needs a package-lock.json'] : []),
    ...(runs('npm test') && !project.scripts.includes('test')
      ? ['`npm test` needs a script `test` in package.json']
      : []),
    ...(runs('npm run lint') && !project.scripts.includes('lint')
      ? ['`npm run lint` needs a script `lint` in package.json']
      : []),
  ];
}
