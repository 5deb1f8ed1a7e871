import { createHash } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRunFolder, prepareStore } from '../../src/checkpoints/directory.ts';
import { commitOf, digestOf, phaseId, type RunId } from '../../src/core/lib/brands.ts';
import type {
  Artifact,
  Change,
  RunEvent,
  RunStarted,
  StartedRepository,
} from '../../src/core/run/event.ts';
import { openJournal } from '../../src/engine/journal.ts';
import { runOf } from './run-id.ts';

/** A run on disk, as the engine leaves one, but with events and files that the test chooses. */
export interface StoredRun {
  readonly run: RunId;
  readonly folder: string;
  /** More of it happens. */
  add(...events: readonly RunEvent[]): Promise<void>;
  /** Files below its folder. */
  write(files: Readonly<Record<string, string | Buffer>>): Promise<void>;
  mode(path: string, mode: number): Promise<void>;
}

interface StoredRunOptions {
  readonly name?: string;
  readonly base?: string;
  readonly branch?: string;
  readonly repositories?: readonly StartedRepository[];
}

export async function storedRun(
  store: string,
  {
    name = 'one',
    base = '1'.repeat(40),
    branch = 'phasegate/p/one',
    repositories = [],
  }: StoredRunOptions = {},
): Promise<StoredRun> {
  await prepareStore(store);
  const run = runOf(name);
  const folder = await createRunFolder(store, run);
  const stored: StoredRun = {
    run,
    folder,
    add: async (...events) => {
      const clock = (): string => '2026-11-20T10:00:00.000Z';
      const onNote = (): void => {};
      await using journal = await openJournal({ folder, run, clock, onNote, isOurs: () => true });
      for (const event of events) await journal.append(event);
    },
    write: async (files) => {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
        await writeFile(join(folder, path), text, { mode: 0o600 });
      }
    },
    mode: (path, mode) => chmod(join(folder, path), mode),
  };
  const first = runStarted(run, base, branch);
  await stored.add(repositories.length === 0 ? first : { ...first, repositories });
  return stored;
}

export function started(phase: string, attempt: number): RunEvent {
  const nothing = { agent: null, model: null, promptDigest: null };
  return { type: 'phaseStarted', phase: phaseId(phase), attempt, ...nothing };
}

export function succeeded(phase: string, attempt: number, left: Left = {}): RunEvent {
  const { artifacts = {}, commit, repository } = left;
  const where = repository === undefined ? {} : { repository };
  return {
    type: 'phaseSucceeded',
    phase: phaseId(phase),
    attempt,
    summary: '',
    outputs: {},
    artifacts: Object.entries(artifacts).map(artifactOf),
    change: commit === undefined ? null : { ...where, ...changeOf(commit) },
    rework: false,
    said: null,
    session: null,
    notes: [],
    usage: null,
    costUsd: null,
    durationMs: 1,
  };
}

interface Left {
  /** Texts by path. */
  readonly artifacts?: Readonly<Record<string, string>>;
  readonly commit?: string;
  /** Of the commit (default: the run's own). */
  readonly repository?: string;
}

export function finished(): RunEvent {
  return { type: 'runFinished', outcome: 'succeeded', next: null, phase: null };
}

function artifactOf([path, text]: readonly [string, string]): Artifact {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, size: bytes.length, sha256 };
}

function changeOf(commit: string): Change {
  const facts = { files: 1, lines: 1, protected: [], risks: [] };
  const counts = { files: 1, insertions: 1, deletions: 0 };
  return { commit: commitOf(commit), tree: commitOf(commit), ...counts, facts };
}

const PIPELINE = 'phasegate: 1\nname: p\nphases:\n  work: { run: "true" }\n';

function runStarted(run: RunId, base: string, branch: string): RunStarted {
  return {
    type: 'runStarted',
    format: 1,
    phasegate: '0.1.0',
    run,
    pipeline: {
      name: 'p',
      file: 'p.yml',
      digest: digestOf(createHash('sha256').update(PIPELINE).digest('hex')),
      text: PIPELINE,
      files: {},
    },
    inputs: {},
    agents: {},
    base: commitOf(base),
    baseBranch: 'main',
    branch,
    trigger: 'manual',
    actor: 'person',
    github: {},
    item: {},
    budgetUsd: null,
  };
}
