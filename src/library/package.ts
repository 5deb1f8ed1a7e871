import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../ports.ts';

/**
 * The folder of this package, which contains the running `dist/cli.js`, also if started through a link in `node_modules/.bin`.
 */
export function packageFolder(): string {
  return dirname(dirname(cliProgram()));
}

/** The path of the running program. */
export function cliProgram(): string {
  const [, program] = process.argv;
  if (program === undefined) throw new Error('the process names no program');
  return realpathSync(program);
}

export interface PackageName {
  /** `owner/name` on GitHub, defined only in package.json. */
  readonly repository: string;
  readonly version: string;
}

/** What to do where only the program was copied. */
export const WHOLE_PACKAGE =
  'Run the program in its package, where `pipelines` is next to `dist`: a clone of Phasegate, or an installation by npm.';

/** Names of the pipelines in the library; `null`: the program was copied without the library. */
export function libraryNames(folder: string): readonly string[] | null {
  const library = join(folder, 'pipelines');
  if (!existsSync(library)) return null;
  return readdirSync(library)
    .filter((name) => existsSync(join(library, name, 'pipeline.yml')))
    .sort();
}

/** The same, needed. Throws `Refusal`. */
export function requireLibrary(folder: string): readonly string[] {
  const names = libraryNames(folder);
  if (names !== null) return names;
  throw new Refusal(
    `The library is not installed with this program: there is no ${join(folder, 'pipelines')}.`,
    WHOLE_PACKAGE,
  );
}

/** Where this package is published, according to its package.json. */
export function packageName(folder: string): PackageName {
  const { repository, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { repository: String(repository).replace(/^github:/, ''), version };
}

/** URL of a schema of this release, for editors. */
export const schemaAddress = ({ repository, version }: PackageName, file: string): string =>
  `https://raw.githubusercontent.com/${repository}/v${version}/schemas/${file}`;
