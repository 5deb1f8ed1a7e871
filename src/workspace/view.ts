import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commit } from '../core/brands.ts';
import { askGit, fields, type Place } from './git.ts';
import type { GitDirs } from './git-dirs.ts';
import { ignoreRules } from './ignore-rules.ts';

/** What lies outside of a checkout and decides how git sees its files; asked for once. */
export interface Surroundings {
  /** What git found out about the disk, as lines of a configuration. */
  readonly fileSystem: readonly string[];
  /** The person's own ignore rules. */
  readonly personsRules: string;
}

export interface ViewOptions {
  /** Becomes the git directory; emptied by the caller. */
  readonly folder: string;
  readonly repository: GitDirs & Surroundings;
  readonly head: Commit;
}

/**
 * A git directory of our own over somebody's files: own configuration, index and ignore rules, out of an agent's way.
 * Only the objects are shared, so that what is committed through it is in the repository at once.
 */
export async function createView(options: ViewOptions): Promise<Place> {
  const { folder, repository } = options;
  const rules = await ignoreRules(repository);
  await Promise.all(
    ['refs', 'objects', 'info'].map((name) => mkdir(join(folder, name), { recursive: true })),
  );
  await Promise.all([
    writeFile(
      join(folder, 'config'),
      configuration(repository.objectFormat, repository.fileSystem),
    ),
    writeFile(join(folder, 'info', 'exclude'), rules),
    setViewHead(folder, options.head),
  ]);
  return {
    workTree: repository.root,
    gitDir: folder,
    objects: join(repository.commonDir, 'objects'),
  };
}

export async function setViewHead(folder: string, head: Commit): Promise<void> {
  await writeFile(join(folder, 'HEAD'), `${head}\n`);
}

function configuration(objectFormat: string, settings: readonly string[]): string {
  const isSha1 = objectFormat === 'sha1';
  return [
    '[core]',
    `repositoryFormatVersion = ${isSha1 ? 0 : 1}`,
    'bare = false',
    'trustCtime = true',
    'checkStat = default',
    ...settings,
    ...(isSha1 ? [] : ['[extensions]', `objectFormat = ${objectFormat}`]),
    '',
  ].join('\n');
}

/** What git found out about the disk when the checkout was made; only plain truth values are taken over. */
export async function fileSystemSettings(place: Place): Promise<readonly string[]> {
  const names = '^core\\.(filemode|symlinks|ignorecase|precomposeunicode)$';
  const { stdout } = await askGit({
    place,
    args: ['config', '--local', '--no-includes', '--type=bool', '-z', '--get-regexp', names],
  });
  return fields(stdout.toString())
    .map((entry) => entry.replace(/^core\./, '').replace('\n', ' = '))
    .filter((line) => /^[a-z]+ = (true|false)$/.test(line));
}
