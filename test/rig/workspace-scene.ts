import { join } from 'node:path';
import { expect } from 'vitest';
import { runId } from '../../src/core/lib/brands.ts';
import {
  openRunnerDirectory,
  type RunnerDirectory,
} from '../../src/git/objects/runner-directory.ts';
import { publish } from '../../src/git/publish/publish.ts';
import { findRepository } from '../../src/git/repository.ts';
import type { Workspace } from '../../src/ports.ts';
import { openWorkspace } from '../../src/workspace/open.ts';
import { type TemporaryRepository, temporaryRepository, writeFiles } from './repository.ts';

export interface WorkspaceScene {
  readonly repo: TemporaryRepository;
  readonly own: RunnerDirectory;
  readonly work: Workspace;
  readonly directory: string;
  /** What a child does to the files, as far as it only writes some. */
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>;
  readonly publish: () => Promise<readonly string[]>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

export interface WorkspaceSceneOptions {
  readonly files?: Readonly<Record<string, string>>;
  /** Done to the repository before the run begins. */
  readonly before?: (repo: TemporaryRepository) => Promise<unknown>;
  readonly isSandboxed?: boolean;
  readonly mode?: 'folder' | 'checkout';
  readonly carry?: readonly string[];
  readonly onNote?: (text: string) => void;
}

/** A run in the middle of its first phase: its workspace is open, and the test is the child. */
export async function workspaceScene({
  files = {},
  before,
  isSandboxed = true,
  mode = 'folder',
  carry = [],
  onNote = () => {},
}: WorkspaceSceneOptions = {}): Promise<WorkspaceScene> {
  const repo = await temporaryRepository({ files: { 'a.txt': 'a\n', ...files } });
  await before?.(repo);
  const repository = await findRepository(repo.path);
  const { head } = repository;
  const own = await openRunnerDirectory({
    repository,
    folder: join(repo.home, 'run', 'git'),
    branch: 'phasegate/t/r1',
    commits: [head],
    stores: [],
    copies: async () => !isSandboxed,
  });
  const run = runId('r1') ?? expect.fail();
  const work = openWorkspace({
    repository,
    own,
    name: run,
    base: head,
    files: mode,
    home: join(repo.home, 'cache'),
    carry,
    protect: [],
    author: { name: 'Bot', email: 'bot@example.com' },
    isSandboxed: async () => isSandboxed,
    onNote,
  });
  await work.enter();
  const { directory } = work;
  return {
    repo,
    own,
    work,
    directory,
    write: (some) => writeFiles(directory, some),
    publish: async () => {
      const notes: string[] = [];
      // Each process looks at the person's repository anew.
      const now = await findRepository(repo.path);
      await publish({
        repository: now,
        own,
        base: head,
        isRestored: false,
        onNote: (note) => notes.push(note),
      });
      return notes;
    },
    [Symbol.asyncDispose]: async () => {
      await work[Symbol.asyncDispose]();
      await own[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

/** The name of a commit with everything that is changed. */
export async function committed(work: Workspace): Promise<string> {
  return (await work.commit(await work.freeze(), 'change\n')).commit;
}
