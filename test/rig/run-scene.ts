import { hash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRunFolder, prepareStore, runFolder } from '../../src/checkpoints/directory.ts';
import { commitOf, digestOf, phaseId, type RunId, runId } from '../../src/core/lib/brands.ts';
import type {
  Artifact,
  Change,
  ChangeFacts,
  PhaseFailed,
  PhaseSucceeded,
  RunEvent,
  RunStarted,
  Usage,
} from '../../src/core/run/event.ts';
import { openJournal } from '../../src/engine/journal.ts';

/** A run on disk with a clock that the test moves. */
export interface Scene {
  readonly run: RunId;
  readonly folder: string;
  /** Each event, after so many seconds. */
  add(...events: readonly (readonly [seconds: number, event: RunEvent])[]): Promise<void>;
  /** Files below the run's folder. */
  write(files: Readonly<Record<string, string | Buffer>>): Promise<void>;
}

export const BASE = commitOf('91ab3e0'.padEnd(40, '0'));
export const HEAD = commitOf('e90c27d'.padEnd(40, '0'));
export const TREE = commitOf('5d02f1a'.padEnd(40, '0'));

export async function openScene(
  store: string,
  {
    name = '8f3a1c',
    ...more
  }: Partial<RunStarted> & { readonly name?: string; readonly text: string },
): Promise<Scene> {
  await prepareStore(store);
  const run = named(name);
  await createRunFolder(store, run);
  const folder = runFolder(store, run);
  let now = Date.parse('2026-11-20T13:09:20.000Z');
  const scene: Scene = {
    run,
    folder,
    add: async (...events) => {
      const clock = (): string => new Date(now).toISOString();
      await using journal = await openJournal({
        folder,
        run,
        clock,
        onNote: () => {},
        isOurs: () => true,
      });
      for (const [seconds, event] of events) {
        now += seconds * 1000;
        await journal.append(event);
      }
    },
    write: async (files) => {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
    },
  };
  await scene.add([0, started(run, more)]);
  return scene;
}

function named(name: string): RunId {
  const run = runId(name);
  if (run === null) throw new Error(`${name} is no name of a run`);
  return run;
}

function started(
  run: RunId,
  { text, ...more }: Partial<RunStarted> & { readonly text: string },
): RunStarted {
  const pipeline = {
    name: 'implement-task',
    file: '.github/pipelines/implement-task.yml',
    digest: digestOf(hash('sha256', text)),
    text,
    files: {},
  };
  return {
    type: 'runStarted',
    format: 1,
    phasegate: '0.1.0',
    run,
    pipeline,
    inputs: {},
    agents: {},
    base: BASE,
    baseBranch: 'main',
    branch: `phasegate/implement-task/${run}`,
    trigger: 'issue_comment',
    actor: 'contributor-7',
    github: {},
    item: {},
    budgetUsd: null,
    ...more,
  };
}

/** Where an attempt begins, and by whom. */
export const begin = (phase: string, attempt: number, model: string | null = null): RunEvent => ({
  type: 'phaseStarted',
  phase: phaseId(phase),
  attempt,
  agent: model === null ? null : 'coder',
  model,
  promptDigest: model === null ? null : digestOf('4'.repeat(64)),
});

const SPENT = { usage: null, costUsd: null, durationMs: 0 };

export const done = (
  phase: string,
  attempt: number,
  more: Partial<PhaseSucceeded> = {},
): RunEvent => ({
  ...{ type: 'phaseSucceeded', phase: phaseId(phase), attempt, summary: '', outputs: {} },
  ...{ artifacts: [], change: null, rework: false, said: null, session: null, notes: [] },
  ...SPENT,
  ...more,
});

export const fell = (
  phase: string,
  attempt: number,
  more: Partial<PhaseFailed> = {},
): RunEvent => ({
  ...{ type: 'phaseFailed', phase: phaseId(phase), attempt, reason: 'exit-code' },
  ...{ message: 'exited with code 1', remedy: 'Fix it.', summary: null, output: null },
  ...{ changes: null, retryAfterMs: null, byProvider: false, session: null },
  ...SPENT,
  ...more,
});

export const used = (input: number, cached: number, output: number): Usage => ({
  inputTokens: input,
  outputTokens: output,
  cacheReadTokens: cached,
  cacheWriteTokens: 0,
});

export const facts = (more: Partial<ChangeFacts> = {}): ChangeFacts => ({
  files: 5,
  lines: 212,
  protected: [],
  risks: [],
  ...more,
});

export const changeOf = (more: Partial<Change> = {}): Change => ({
  commit: HEAD,
  tree: TREE,
  files: 5,
  insertions: 182,
  deletions: 30,
  facts: facts(),
  ...more,
});

export const artifactOf = (path: string, text: string | Buffer): Artifact => ({
  path,
  size: Buffer.byteLength(text),
  sha256: hash('sha256', text),
});
