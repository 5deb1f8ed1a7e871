import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { Refusal } from '../ports.ts';
import { linkTarget, realOf } from '../system/real-path.ts';
import { userCache } from '../system/user-cache.ts';

/** Programs that the runner itself starts. All are looked up together at the first call, before any child can have run. */
const RUNNER_PROGRAMS = [
  ...[
    'bwrap',
    'chmod',
    'flock',
    'git',
    'git-lfs',
    'mount',
    'npm',
    'perl',
    'ps',
    'rm',
    'setpriv',
    'sh',
  ],
  ...['env', 'tar', 'true', 'unshare'],
];

/**
 * The absolute path of a program that the runner starts; `null`: there is none outside of folders that children may write to.
 * Looked up once per process.
 */
export function ownProgram(name: string): string | null {
  const path = process.env.PATH ?? '';
  if (found?.path !== path) found = { path, programs: lookUp(path) };
  const { programs } = found;
  if (!programs.has(name)) programs.set(name, trustedProgram(name, path));
  return programs.get(name) ?? null;
}

/** Throws `Refusal` if there is none. */
export function requiredProgram(name: string): string {
  const path = ownProgram(name);
  if (path !== null) return path;
  throw new Refusal(
    `\`${name}\` was not found in the PATH folders outside the repository.`,
    `Install \`${name}\`, and add its folder to the PATH.`,
  );
}

/** `PATH` for the runner's own children: only folders that no child may write to. Made once per process. */
export function ownPath(): string {
  const path = process.env.PATH ?? '';
  if (own?.path !== path) own = { path, trusted: trustedPath(path) };
  return own.trusted;
}

let own: { readonly path: string; readonly trusted: string } | null = null;

/** A search path without its untrusted folders; Node's own folder comes last. */
export function trustedPath(path: string): string {
  const folders = trustedFolders(path, untrustedHere());
  return [...new Set([...folders, dirname(process.execPath)])].join(delimiter);
}

/** A program on another search path than this process's, such as an agent's. */
export function trustedProgram(name: string, path: string): string | null {
  return findProgram(name, { path, untrusted: untrustedHere() });
}

function untrustedHere(): readonly string[] {
  return untrustedPlaces(process.cwd(), process.argv, process.env);
}

let found: { readonly path: string; readonly programs: Map<string, string | null> } | null = null;

function lookUp(path: string): Map<string, string | null> {
  const untrusted = untrustedHere();
  const folders = trustedFolders(path, untrusted);
  return new Map(RUNNER_PROGRAMS.map((name) => [name, findIn(folders, name, untrusted)]));
}

export interface ProgramSearch {
  /** A search path; relative folders are ignored. */
  readonly path: string;
  /** Folders in which a child may have written anything; links are resolved. */
  readonly untrusted: readonly string[];
}

/** The first executable file of that name that no untrusted folder leads to. */
export function findProgram(name: string, { path, untrusted }: ProgramSearch): string | null {
  return findIn(trustedFolders(path, untrusted), name, untrusted);
}

function findIn(
  folders: readonly string[],
  name: string,
  untrusted: readonly string[],
): string | null {
  for (const folder of folders) {
    // Most folders do not have it: asking first saves the errors of two calls.
    const file = existsSync(join(folder, name)) ? settled(folder, name, untrusted) : null;
    if (file !== null && isExecutable(file)) return file;
  }
  return null;
}

function trustedFolders(path: string, untrusted: readonly string[]): readonly string[] {
  return path
    .split(delimiter)
    .filter(isAbsolute)
    .flatMap((folder) => realOf(folder) ?? [])
    .filter((folder) => !isUntrusted(folder, untrusted));
}

/**
 * The program's real path, or its link if the program depends on its name, such as busybox. `null`: there is no such file, or a
 * link on the way is in an untrusted folder. The first folder is a real path.
 */
function settled(first: string, name: string, untrusted: readonly string[]): string | null {
  let folder: string | null = first;
  let at = join(first, name);
  for (let hops = 0; hops < MAX_LINKS; hops += 1) {
    const target = linkTarget(at);
    if (target === null) return basename(at) === name ? at : join(first, name);
    const next: string = resolve(folder, target);
    folder = realOf(dirname(next));
    if (folder === null || isUntrusted(folder, untrusted)) return null;
    at = join(folder, basename(next));
  }
  return null;
}

/** The limit of Linux. */
const MAX_LINKS = 40;

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function isUntrusted(folder: string, untrusted: readonly string[]): boolean {
  return (
    `${folder}/`.includes('/node_modules/.bin/') ||
    untrusted.some((place) => folder === place || folder.startsWith(`${place}/`))
  );
}

/** The repositories around possible working folders, and the user's cache with the workspaces. */
export function untrustedPlaces(
  cwd: string,
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const { GITHUB_WORKSPACE: checkout = '' } = env;
  const starts = [cwd, ...rootsIn(argv).map((root) => resolve(cwd, root)), checkout];
  const repositories = starts.filter(isAbsolute).flatMap((start) => repositoryAround(start) ?? []);
  const places = [...repositories, checkout, userCache(env)].filter(isAbsolute);
  // A repository at `/` would make every program untrusted.
  return [...new Set(places.map((place) => realOf(place) ?? place))].filter((one) => one !== '/');
}

/** The values of `--root` in the arguments. */
function rootsIn(argv: readonly string[]): readonly string[] {
  return argv.flatMap((word, at) => {
    if (word.startsWith('--root=')) return [word.slice('--root='.length)];
    return word === '--root' ? (argv[at + 1] ?? []) : [];
  });
}

function repositoryAround(start: string): string | null {
  for (let at = realOf(start); at !== null; at = at === '/' ? null : dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
  }
  return null;
}
