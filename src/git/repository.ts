import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Commit, commitOf } from '../core/lib/brands.ts';
import { Refusal } from '../ports.ts';
import { askGit, fields, type GitLocation, git } from './git.ts';
import { type GitDirs, realPlace } from './git-dirs.ts';
import { type Ref, readRefs, refsMark } from './refs.ts';
import { type GitSettings, readSettings } from './settings.ts';

/** A person's repository, seen from one of its checkouts. git is asked each question once. */
export interface Repository extends GitDirs {
  /** Root of the main checkout, which contains `.phasegate`. */
  readonly mainRoot: string;
  readonly head: Commit;
  /** `null`: detached HEAD. */
  readonly branch: string | null;
  readonly shallow: boolean;
  readonly settings: () => Promise<GitSettings>;
  readonly refs: () => Promise<readonly Ref[]>;
  /** `refs()`, if no branch or remote-tracking branch has changed since; otherwise `null`. */
  readonly refsIfSame: () => Promise<readonly Ref[] | null>;
  /** Changed tracked files and untracked files that are not ignored, sorted. */
  readonly isDirty: () => Promise<readonly string[]>;
  /** URL of the remote `origin`; `null`: none. */
  readonly origin: () => Promise<string | null>;
}

/**
 * The repository that contains the directory. `ahead`: starts the questions of a new run at once, together with the first look.
 * Throws `Refusal` if there is none that a run can use.
 */
export async function findRepository(
  directory: string,
  how: 'when asked' | 'ahead' = 'when asked',
): Promise<Repository> {
  if (/\n/.test(directory)) throw lineBreakRefusal(directory);
  const place: GitLocation = { workTree: directory, gitDir: null };
  const early = how === 'ahead' ? askedAhead(directory) : null;
  // With the person's configuration, because `safe.directory` is there; rev-parse executes nothing from it.
  const args = ['rev-parse', ...QUESTIONS];
  const found = await askGit({ place, args, configuration: 'person' });
  const [bare, isShallow, objectFormat, gitDir, commonDir, root, ...head] = found.stdout
    .toString()
    .trimEnd()
    .split('\n');
  if (bare === 'true') throw bareRefusal(directory);
  if (!objectFormat || !gitDir || !commonDir || !root) {
    await requireVersion(place);
    throw notFound(directory, found.stderr);
  }
  if (found.code !== 0) throw damagedRefusal(root, found.stderr) ?? emptyRefusal(root);
  const own = { root, gitDir, commonDir: resolve(directory, commonDir), objectFormat };
  const { settings, refs, isDirty } =
    early?.root === root ? early : questionsAbout(realPlace(own), own.commonDir);
  if (how === 'ahead') ask({ settings, refs, isDirty });
  return {
    ...own,
    mainRoot: basename(own.commonDir) === '.git' ? dirname(own.commonDir) : root,
    head: commitOf(head[0] ?? ''),
    branch: branchOf(head[1] ?? ''),
    shallow: isShallow === 'true',
    settings,
    refs: async () => (await refs()).list,
    refsIfSame: async () => {
      const { list, mark, from } = await refs();
      return mark !== null && isSame(from, own.commonDir) && mark === refsMark(from) ? list : null;
    },
    isDirty,
    origin: async () => (await settings()).get('remote.origin.url'),
  };
}

const isSame = (real: string, path: string): boolean =>
  real === path || real === realpathSync(path);

interface RepositoryQuestions {
  readonly settings: () => Promise<GitSettings>;
  /** With the mark of the refs before they were read, of the git directory `from`. */
  readonly refs: () => Promise<{
    readonly list: readonly Ref[];
    readonly mark: string | null;
    readonly from: string;
  }>;
  readonly isDirty: Repository['isDirty'];
}

/** `commonDir`: the folder with the refs, as far as is known. */
function questionsAbout(place: GitLocation, commonDir: string): RepositoryQuestions {
  return {
    settings: once(() => readSettings(place.workTree)),
    refs: once(async () => {
      const mark = refsMark(commonDir);
      return { list: await readRefs(place), mark, from: commonDir };
    }),
    isDirty: once(() => dirtyPaths(place)),
  };
}

interface EarlyQuestions extends RepositoryQuestions {
  /** The root of the repository that they were asked about. */
  readonly root: string;
}

/**
 * The questions of a new run, all under way before git has said where the repository is; `null`: the directory does not look like
 * the root of one. git looks for the repository in each of them, with the person's configuration, so each refuses one of another
 * user.
 */
function askedAhead(directory: string): EarlyQuestions | null {
  if (!existsSync(join(directory, '.git'))) return null;
  const root = realpathSync(directory);
  const questions = questionsAbout({ workTree: root, gitDir: null }, join(root, '.git'));
  ask(questions);
  return { ...questions, root };
}

/** A later caller gets the error; until then it is ignored. */
function ask({ settings, refs, isDirty }: RepositoryQuestions): void {
  for (const one of [settings, refs, isDirty]) one().catch(() => {});
}

const QUESTIONS = [
  '--is-bare-repository',
  '--is-shallow-repository',
  '--show-object-format',
  '--absolute-git-dir',
  '--git-common-dir',
  '--show-toplevel',
  'HEAD^{commit}',
  '--symbolic-full-name',
  'HEAD',
];

/** git prints `HEAD` as the name of a detached HEAD. */
function branchOf(name: string): string | null {
  return name === '' || name === 'HEAD' ? null : name.replace(/^refs\/heads\//, '');
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask();
    return answer;
  };
}

async function dirtyPaths(place: GitLocation): Promise<readonly string[]> {
  const args = ['status', '--porcelain', '-z', '--no-renames', '--ignore-submodules=dirty'];
  const text = await git({ place, args, configuration: 'person' });
  return fields(text)
    .map((entry) => entry.slice('XY '.length))
    .sort();
}

async function requireVersion(place: GitLocation): Promise<void> {
  const text = await git({ place, args: ['--version'] });
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(text) ?? [];
  if (Number(major) * 1000 + Number(minor) >= 2039) return;
  throw new Refusal(`${text.trim()} is too old.`, 'Install git 2.39 or newer.');
}

/** git and the tools of a sandbox list paths by lines. */
function lineBreakRefusal(directory: string): Refusal {
  return new Refusal(
    `The path of the repository has a line break: ${JSON.stringify(directory)}.`,
    'Rename the folder, then try again.',
  );
}

function bareRefusal(directory: string): Refusal {
  return new Refusal(
    `${directory} is a bare repository, which has no working tree.`,
    'Run the command in a clone of it, or in a working tree: `git worktree add ../work`, then change to that folder.',
  );
}

/** `null` if git does not say that an object is damaged. */
function damagedRefusal(root: string, words: string): Refusal | null {
  const [line] = /^fatal: .* is corrupt$/m.exec(words) ?? [];
  if (line === undefined) return null;
  return new Refusal(
    `git cannot read the current commit of ${root}: ${line}`,
    'Run `git fsck`, fix the repository, then try again.',
  );
}

function emptyRefusal(root: string): Refusal {
  return new Refusal(
    `The repository ${root} has no commit yet.`,
    'Create the first commit: `git add -A && git commit -m "Start"`.',
  );
}

function notFound(directory: string, words: string): Refusal {
  if (/dubious ownership/.test(words)) {
    return new Refusal(
      `The repository at ${directory} belongs to another user, so git does not trust it.`,
      `If you trust it, run \`git config --global --add safe.directory '${directory}'\`.`,
    );
  }
  if (/not a git repository/.test(words)) {
    return new Refusal(
      `${directory} is not inside a git repository.`,
      'Change to a repository, or create one: `git init && git add -A && git commit -m "Start"`.',
    );
  }
  return new Refusal(
    `The repository at ${directory} cannot be read: ${words.trim()}`,
    'Run the command in the root of a working tree, and check that `git status` works there.',
  );
}
