import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this package: what runs is its `dist/cli.js`, also by a link in `node_modules/.bin`. */
export function packageFolder(): string {
  return dirname(dirname(cliProgram()));
}

/** The program that this process runs. */
export function cliProgram(): string {
  const [, program] = process.argv;
  if (program === undefined) throw new Error('the process names no program');
  return realpathSync(program);
}

export interface PackageName {
  /** `owner/name` on GitHub: the one place where it stands is package.json. */
  readonly repository: string;
  readonly version: string;
}

/** Where this package is published, as its package.json says. */
export function packageName(folder: string): PackageName {
  const { repository, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { repository: String(repository).replace(/^github:/, ''), version };
}

/** Address of a schema of this release, for editors. */
export const schemaAddress = ({ repository, version }: PackageName, file: string): string =>
  `https://raw.githubusercontent.com/${repository}/v${version}/schemas/${file}`;
