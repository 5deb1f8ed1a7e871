import { copyFile, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { codeOf } from '../disk.ts';
import { askGit, fields, git, type Place } from './git.ts';
import { type GitDirs, realPlace } from './git-dirs.ts';

/** A configuration file of a repository that holds a login: a header with a token, or an address with one in it. */
export interface Leaky {
  readonly path: string;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly key: string;
  /** What it may be instead; `null`: it has to go. */
  readonly clean: string | null;
}

/** Those of the repository and its submodules, as `actions/checkout` and people leave them. */
export async function leakyConfigurations(dirs: GitDirs): Promise<readonly Leaky[]> {
  const { commonDir, gitDir } = dirs;
  const files = [
    join(commonDir, 'config'),
    join(gitDir, 'config.worktree'),
    ...(await configurationsBelow(join(commonDir, 'modules'))),
  ];
  const found: Leaky[] = [];
  for (const path of new Set(files)) {
    const entries = await loginsIn(realPlace(dirs), path);
    if (entries.length > 0) found.push({ path, entries });
  }
  return found;
}

/** Writes the configuration without its logins to another file. */
export async function writeClean(
  dirs: GitDirs,
  { path, entries }: Leaky,
  to: string,
): Promise<void> {
  await copyFile(path, to);
  for (const { key, clean } of entries) {
    const change = clean === null ? ['--unset-all', key] : ['--replace-all', key, clean];
    await git({ place: realPlace(dirs), args: ['config', '--file', to, ...change] });
  }
}

async function loginsIn(place: Place, path: string, depth = 0): Promise<readonly Entry[]> {
  // Fails where there is no such file, or git could not read it either.
  const { code, stdout } = await askGit({
    place,
    args: ['config', '--file', path, '-z', '--list'],
  });
  if (code !== 0) return [];
  const entries: Entry[] = [];
  for (const text of fields(stdout.toString())) {
    const [key = '', ...lines] = text.split('\n');
    const value = lines.join('\n');
    entries.push(...loginIn(key, value));
    if (!INCLUDES.test(key) || depth === DEEPEST) continue;
    const file = resolve(dirname(path), value.replace(/^~(?=\/)/, homedir()));
    if ((await loginsIn(place, file, depth + 1)).length > 0) entries.push({ key, clean: null });
  }
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}

/** `actions/checkout` keeps its token in a file of its own, which the repository's configuration includes. */
const INCLUDES = /^include(?:if\..*)?\.path$/;
const DEEPEST = 3;

function loginIn(key: string, value: string): readonly Entry[] {
  if (/^http\..*extraheader$/.test(key) || USER_INFO.test(key)) return [{ key, clean: null }];
  return USER_INFO.test(value) ? [{ key, clean: value.replace(USER_INFO, '$1') }] : [];
}

/** Of an address of the web; the user of an address of SSH is no secret. */
const USER_INFO = /(https?:\/\/)[^/@\s]+@/i;

async function configurationsBelow(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.filter((name) => /(?:^|\/)config$/.test(name)).map((name) => join(folder, name));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
