import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

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

/** Where this package is published, according to its package.json. */
export function packageName(folder: string): PackageName {
  const { repository, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { repository: String(repository).replace(/^github:/, ''), version };
}

/** URL of a schema of this release, for editors. */
export const schemaAddress = ({ repository, version }: PackageName, file: string): string =>
  `https://raw.githubusercontent.com/${repository}/v${version}/schemas/${file}`;
