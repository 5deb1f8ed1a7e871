import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Commit } from '../core/brands.ts';
import { Refusal } from '../ports.ts';
import { askGit, git, type Place } from './git.ts';
import { type GitDirs, realPlace } from './git-dirs.ts';
import { readHead } from './head.ts';
import { personsRules } from './ignore-rules.ts';
import { status } from './status.ts';
import { createView, fileSystemSettings, type Surroundings } from './view.ts';

/** A person's repository, seen from one of its checkouts. */
export interface Repository extends GitDirs, Surroundings {
  /** Top of the main checkout, where `.phasegate` lives. */
  readonly mainRoot: string;
  readonly head: Commit;
  /** `null` when detached. */
  readonly branch: string | null;
  readonly shallow: boolean;
  /** Tracked files that were changed and untracked ones that are not ignored, sorted. */
  isDirty(): Promise<readonly string[]>;
  /** URL of the remote `origin`. */
  origin(): Promise<string | null>;
}

/** The repository that holds the directory. Throws `Refusal` if there is none that a run can work in. */
export async function findRepository(directory: string): Promise<Repository> {
  const place: Place = { workTree: directory, gitDir: null, objects: null };
  const [version, found] = await Promise.all([
    git({ place, args: ['--version'] }),
    // The person's own configuration, as `safe.directory` stands there; rev-parse executes nothing of it.
    askGit({ place, args: ['rev-parse', ...QUESTIONS], configuration: 'user' }),
  ]);
  requireVersion(version);
  const [bare, isShallow, objectFormat, gitDir, commonDir, root] = found.stdout
    .toString()
    .trimEnd()
    .split('\n');
  if (bare === 'true') throw bareRefusal(directory);
  if (found.code !== 0 || !objectFormat || !gitDir || !commonDir || !root) {
    throw notFound(directory, found.stderr);
  }
  const own = { root, gitDir, commonDir: resolve(directory, commonDir), objectFormat };
  const real = realPlace(own);
  const [{ commit, branch }, fileSystem, rules] = await Promise.all([
    readHead(real),
    fileSystemSettings(real),
    personsRules(root),
  ]);
  if (commit === null) throw emptyRefusal(root);
  const repository = {
    ...own,
    mainRoot: basename(own.commonDir) === '.git' ? dirname(own.commonDir) : root,
    head: commit,
    branch,
    shallow: isShallow === 'true',
    fileSystem,
    personsRules: rules,
  };
  return {
    ...repository,
    isDirty: () => dirtyPaths(repository),
    origin: () => originUrl(realPlace(repository)),
  };
}

/** A checkout's index, for use in another git directory; a split one lies in several files. */
export async function copyIndex(gitDir: string, to: string): Promise<void> {
  for (const name of await readdir(gitDir)) {
    if (name === 'index' || name.startsWith('sharedindex.')) {
      await copyFile(join(gitDir, name), join(to, name));
    }
  }
}

const QUESTIONS = [
  '--is-bare-repository',
  '--is-shallow-repository',
  '--show-object-format',
  '--absolute-git-dir',
  '--git-common-dir',
  '--show-toplevel',
];

async function dirtyPaths(
  repository: GitDirs & Surroundings & { readonly head: Commit },
): Promise<readonly string[]> {
  // Through a view, as a filter or monitor in the repository's configuration may have been put there by an agent.
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-'));
  try {
    const view = await createView({ folder, repository, head: repository.head });
    await copyIndex(repository.gitDir, folder);
    const { staged, tracked, untracked } = await status(view, join(folder, 'index'));
    return [...new Set([...staged, ...tracked, ...untracked])].sort();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function originUrl(place: Place): Promise<string | null> {
  const args = ['config', '--get', 'remote.origin.url'];
  const url = (await askGit({ place, args })).stdout.toString().trim();
  return url === '' ? null : url;
}

function requireVersion(text: string): void {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(text) ?? [];
  if (Number(major) * 1000 + Number(minor) >= 2039) return;
  throw new Refusal(`${text.trim()} is too old.`, 'Install git 2.39 or newer.');
}

function bareRefusal(directory: string): Refusal {
  return new Refusal(
    `${directory} is a bare repository: it has no files to work on.`,
    'Run it in a checkout: `git worktree add ../work`, then there.',
  );
}

function emptyRefusal(root: string): Refusal {
  return new Refusal(
    `The repository ${root} holds no commit yet.`,
    'Make a first one: `git add -A && git commit -m "Start"`.',
  );
}

function notFound(directory: string, words: string): Refusal {
  if (/dubious ownership/.test(words)) {
    return new Refusal(
      `The repository at ${directory} belongs to another user, so git does not trust it.`,
      `If you do: \`git config --global --add safe.directory '${directory}'\`.`,
    );
  }
  if (/not a git repository/.test(words)) {
    return new Refusal(
      `${directory} is not inside a git repository.`,
      'Go to one, or make one: `git init && git add -A && git commit -m "Start"`.',
    );
  }
  return new Refusal(
    `The repository at ${directory} cannot be read: ${words.trim()}`,
    'Run it at the top of a checkout, and look whether `git status` works there.',
  );
}
