import { expect, test } from 'vitest';
import { artifactsIfOurs, workspaceIfOurs } from '../../src/app/run/if-ours.ts';
import { type Commit, phaseId } from '../../src/core/lib/brands.ts';
import type { ArtifactStore, FrozenTree, Workspace } from '../../src/ports.ts';
import { refusalOf } from '../rig/refusal.ts';

const TREE = 'a'.repeat(40) as Commit;
const FROZEN: FrozenTree = {
  tree: TREE,
  paths: [],
  insertions: 0,
  runLines: 0,
  deletions: 0,
  files: [],
  diff: '',
};

test('who holds the lock works, and who lost it changes nothing and puts nothing back', async () => {
  const calls: string[] = [];
  const holding = { folder: '/runs/one', ours: true, isOurs: () => holding.ours };
  const workspace = workspaceIfOurs(recording(calls), holding);
  const works = [
    () => workspace.enter(),
    () => workspace.setUp(),
    () => workspace.freeze(),
    () => workspace.thaw(FROZEN),
    () => workspace.commit(FROZEN, 'm'),
    () => workspace.discard(),
    () => workspace.merge({ from: TREE, commit: TREE }),
  ];
  for (const work of works) await work();
  expect(calls.splice(0)).toEqual([
    ...['enter', 'setUp', 'freeze', 'thaw', 'commit m', 'discard', 'merge'],
  ]);
  expect(workspace.directory).toBe('/work');
  holding.ours = false;
  for (const work of works) {
    expect((await refusalOf(work())).message).toBe(
      'The lock of the run in /runs/one was lost. Another process may be working on the run now.',
    );
  }
  await workspace.close(true);
  await workspace[Symbol.asyncDispose]();
  expect(calls).toEqual([]);
  holding.ours = true;
  await workspace.close(true);
  await workspace[Symbol.asyncDispose]();
  expect(calls).toEqual(['close true', 'dispose']);
});

test('who lost the lock replaces no artifacts', async () => {
  const calls: string[] = [];
  const store: ArtifactStore = {
    collect: async (phase) => {
      calls.push(phase);
      return [];
    },
    provide: async () => {},
  };
  const holding = { folder: '/runs/one', ours: true, isOurs: () => holding.ours };
  const guarded = artifactsIfOurs(store, holding);
  await guarded.collect(phaseId('look'), [], '/work');
  holding.ours = false;
  await refusalOf(guarded.collect(phaseId('look'), [], '/work'));
  expect(calls).toEqual(['look']);
});

const FACTS = { files: 0, lines: 0, protected: [], risks: [] };

function recording(calls: string[]): Workspace {
  const did = (what: string): void => void calls.push(what);
  return {
    directory: '/work',
    enter: async () => {
      did('enter');
      return { fresh: true };
    },
    close: async (isOver) => did(`close ${isOver}`),
    head: () => TREE,
    headTree: async () => TREE,
    dirt: async () => ({ tracked: [], untracked: [] }),
    additions: async () => '',
    files: async () => new Map(),
    links: async () => new Map(),
    delta: async () => [],
    put: async () => {
      did('put');
      return TREE;
    },
    diff: async () => '',
    whole: async () => ({ facts: FACTS, paths: [], patch: '' }),
    setUp: async () => did('setUp'),
    freeze: async () => {
      did('freeze');
      return FROZEN;
    },
    thaw: async () => {
      did('thaw');
      return [];
    },
    commit: async (_, message) => {
      did(`commit ${message}`);
      return {
        commit: TREE,
        facts: { insertions: 0, deletions: 0, paths: [], risks: [] } as never,
      };
    },
    merge: async () => {
      did('merge');
      return { type: 'nothing' };
    },
    discard: async () => {
      did('discard');
      return [];
    },
    [Symbol.asyncDispose]: async () => did('dispose'),
  };
}
