import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporary-folder.ts';

/** A real git repository in a temporary folder, with one commit on `main` that holds the files. */
export interface TemporaryRepository extends AsyncDisposable {
  /** Absolute, without links; its name holds a blank and an accent. */
  readonly path: string;
  /** An empty folder beside it. */
  readonly home: string;
  /** Files by path, with their folders. */
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Everything in the checkout as one commit; its name. */
  commit(message: string): Promise<string>;
  /** What git printed, without the last newline. Throws what git said if it failed. */
  git(...args: readonly string[]): Promise<string>;
}

/** `await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } })` */
export async function temporaryRepository(options: {
  readonly files: Readonly<Record<string, string>>;
}): Promise<TemporaryRepository> {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'a répo');
  const home = join(folder.path, 'home');
  await mkdir(home);
  await repositoryAt(path, options.files);
  return madeOf({ path, home, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() });
}

/** One that stands in a folder of another, such as a submodule, and is removed with that. */
export function repositoryIn(
  { path, home }: TemporaryRepository,
  folder: string,
): TemporaryRepository {
  return madeOf({ path: join(path, folder), home, [Symbol.asyncDispose]: async () => {} });
}

function madeOf(
  own: Pick<TemporaryRepository, 'path' | 'home'> & AsyncDisposable,
): TemporaryRepository {
  const { path } = own;
  return {
    ...own,
    write: (files) => writeFiles(path, files),
    commit: async (message) => {
      await runGit(path, ['add', '--all']);
      await runGit(path, ['commit', '--quiet', '--allow-empty', '--message', message]);
      return runGit(path, ['rev-parse', 'HEAD']);
    },
    git: (...args) => runGit(path, args),
  };
}

/** Makes a repository with one commit on `main` that holds the files. */
export async function repositoryAt(
  path: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(path, { recursive: true });
  await runGit(path, ['init', '--quiet', '--initial-branch=main']);
  await runGit(path, ['config', 'user.name', 'Person']);
  await runGit(path, ['config', 'user.email', 'person@example.com']);
  await writeFiles(path, files);
  await runGit(path, ['add', '--all']);
  await runGit(path, ['commit', '--quiet', '--allow-empty', '--message', 'start']);
}

export async function writeFiles(
  root: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}

/** Git as a person runs it in that folder, but with no configuration of the machine's. */
export async function runGit(folder: string, args: readonly string[]): Promise<string> {
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const { stdout } = await promisify(execFile)('git', args, { cwd: folder, env });
  return stdout.replace(/\n$/, '');
}
