import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { suggest } from '../core/lib/nearest.ts';
import { Refusal } from '../ports.ts';
import { packageName, requireLibrary } from './package.ts';

/** A pipeline of the library, or one in a folder of the same layout. */
export interface LibraryPipeline {
  readonly name: string;
  /** The first sentence of its `description`. */
  readonly description: string;
  /** Path within the folder → text. */
  readonly files: ReadonlyMap<string, string>;
  /** `owner/repo/path@ref` with a release or a commit; `null`: a folder of this machine. */
  readonly origin: string | null;
}

/** The pipelines in this package, by name. */
export function catalogue(packageFolder: string): readonly LibraryPipeline[] {
  const names = requireLibrary(packageFolder);
  const { repository, version } = packageName(packageFolder);
  const originOf = (name: string): string => `${repository}/pipelines/${name}@v${version}`;
  return names.map((name) =>
    readLibraryPipeline(join(packageFolder, 'pipelines', name), originOf(name)),
  );
}

/** Finds one by its name in the library, or by a path that begins with `.` or `/`. Throws `Refusal`. */
export function pipelineNamed(
  name: string,
  { packageFolder, root }: { readonly packageFolder: string; readonly root: string },
): LibraryPipeline {
  if (/^\.{0,2}\//.test(name)) return pipelineAt(resolve(root, name), name);
  const all = catalogue(packageFolder);
  const found = all.find((one) => one.name === name);
  if (found !== undefined) return found;
  const names = all.map((one) => one.name);
  throw new Refusal(
    `The library has no pipeline \`${name}\`.`,
    suggest(name, names) ??
      `The pipelines are ${names.join(', ')}. A folder is written as \`./${name}\`.`,
  );
}

function pipelineAt(folder: string, written: string): LibraryPipeline {
  if (existsSync(join(folder, 'pipeline.yml'))) return readLibraryPipeline(folder, null);
  throw new Refusal(
    `${written} has no \`pipeline.yml\`.`,
    'Name a folder with `pipeline.yml`, and `prompts/` if it has prompt files.',
  );
}

function readLibraryPipeline(folder: string, origin: string | null): LibraryPipeline {
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
  const [, description = ''] = /^description: (.*)$/m.exec(files.get('pipeline.yml') ?? '') ?? [];
  return { name: basename(folder), description, files, origin };
}
