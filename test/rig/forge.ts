import { hash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resumedEvent } from '../../src/app/run/session.ts';
import { JOURNALS } from '../../src/app/stored/journal-reader.ts';
import { packerOf } from '../../src/checkpoints/archive/pack.ts';
import { unpack } from '../../src/checkpoints/archive/unpack.ts';
import { readCheckpointName } from '../../src/core/checkpoint/name.ts';
import { encode } from '../../src/core/run/codec.ts';
import type { JournalEvent, RunEvent } from '../../src/core/run/event.ts';
import { readJournal } from '../../src/engine/journal-text.ts';
import type { ResultsServer } from './results-server.ts';

/** What an attacker makes of the events of a run. */
export type Forgery = (events: readonly RunEvent[]) => readonly RunEvent[];

export interface ForgedPlace {
  /** Id and attempt of the workflow run into which it is uploaded. */
  readonly run: string;
  readonly attempt: number;
  /** The run whose newest checkpoint is changed; without it that of all runs. */
  readonly of?: string;
}

export interface Forged {
  readonly name: string;
  readonly sha256: string;
  readonly id: number;
}

/**
 * What any code in a job can do: takes the newest checkpoint of a run, changes its journal, makes the chain anew, and uploads it
 * under a later name with the workflow run's own runtime token.
 */
export async function plantForgery(
  results: ResultsServer,
  into: ForgedPlace,
  forge: Forgery,
): Promise<Forged> {
  const newest = newestOf(results, into.of ?? null);
  const work = await mkdtemp(join(tmpdir(), 'forge-'));
  try {
    const file = join(work, 'honest.tar.gz');
    await writeFile(file, await bytesOf(results, newest.id));
    const packed = await forgedFrom(work, { file, attempt: into.attempt, forge, results });
    await using archive = packed;
    const bytes = await readFile(archive.file);
    const id = await upload(results, into, { name: archive.name, bytes });
    return { name: archive.name, sha256: archive.sha256, id };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What the newest checkpoint says happened, every file of it proved. */
export async function journalOf(results: ResultsServer): Promise<readonly JournalEvent[]> {
  const work = await mkdtemp(join(tmpdir(), 'journal-'));
  try {
    const file = join(work, 'newest.tar.gz');
    await writeFile(file, await bytesOf(results, newestOf(results, null).id));
    await unpackTo(join(work, 'run'), { work, file, results });
    return readJournal(join(work, 'run/journal.jsonl')).events;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** `run`: the only one whose checkpoints are looked at; `null`: every run's. */
function newestOf(results: ResultsServer, run: string | null) {
  const newest = results
    .artifacts()
    .filter(({ name }) => {
      const known = readCheckpointName(name);
      return known !== null && (run === null || known.run === run);
    })
    .toSorted((a, b) => linesOf(a.name) - linesOf(b.name))
    .at(-1);
  if (newest !== undefined) return newest;
  throw new Error('there is no checkpoint to start from');
}

interface Unpacking {
  readonly work: string;
  readonly file: string;
  readonly results: ResultsServer;
}

async function unpackTo(into: string, { work, file, results }: Unpacking): Promise<void> {
  await unpack({
    archive: { file, label: 'honest' },
    into,
    journal: JOURNALS,
    expected: { run: null, digest: null },
    findPart: async ({ name }) => {
      const part = results.artifacts().find((one) => one.name === name);
      if (part === undefined) throw new Error(`${name} is not there`);
      const path = join(work, name);
      await writeFile(path, await bytesOf(results, part.id));
      return path;
    },
  });
}

interface Forging {
  readonly file: string;
  readonly attempt: number;
  readonly forge: Forgery;
  readonly results: ResultsServer;
}

async function forgedFrom(work: string, { file, attempt, forge, results }: Forging) {
  const folder = join(work, 'run');
  await unpackTo(folder, { work, file, results });
  const path = join(folder, 'journal.jsonl');
  const { events } = readJournal(path);
  const lines = chained(longer(forge(events), events.length));
  await writeFile(path, lines.map((line) => `${line}\n`).join(''));
  await writeFile(
    join(folder, 'digest'),
    `sha256:${hash('sha256', lines.at(-1) ?? '')} ${lines.length}\n`,
  );
  const temporary = join(work, 'pack');
  await mkdir(temporary);
  const made = packerOf({
    ...{ folder, temporary, journal: JOURNALS, makeBundle: null },
    // A later attempt's is the newest, however short its journal.
    ...{ phasegate: '0.1.0', attempt: attempt + 8 },
  });
  const packed = await made(null, 1);
  if (packed === null) throw new Error('nothing was packed');
  return packed;
}

/** Of two checkpoints of one attempt the longer one is the newer: so this one is, in every workflow run. */
function longer(events: readonly RunEvent[], than: number): readonly RunEvent[] {
  const [first] = events;
  const actor = first?.type === 'runStarted' ? first.actor : '';
  const finished = { type: 'runFinished', outcome: 'cancelled', next: null, phase: null } as const;
  const padding = Array.from({ length: than }, () => [finished, resumedEvent(actor)]).flat();
  return [...events, ...padding];
}

/** A journal's lines for these events, each with the hash of the one before. */
export function chained(events: readonly RunEvent[]): readonly string[] {
  const lines: string[] = [];
  for (const [at, event] of events.entries()) {
    const prev = lines.length === 0 ? '0'.repeat(64) : hash('sha256', lines[at - 1] ?? '');
    const { at: time = '2026-11-20T10:00:00.000Z' } = event as Partial<JournalEvent>;
    lines.push(encode({ ...event, seq: at + 1, at: time, prev } as JournalEvent));
  }
  return lines;
}

async function upload(
  results: ResultsServer,
  { run, attempt }: { readonly run: string; readonly attempt: number },
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
): Promise<number> {
  const env = results.environment({ run, attempt, job: 'work' });
  const backend = `run-${run}-${attempt}`;
  const call = async (method: string, body: object) => {
    const path = `twirp/github.actions.results.api.v1.ArtifactService/${method}`;
    const response = await fetch(`${env.ACTIONS_RESULTS_URL}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${env.ACTIONS_RUNTIME_TOKEN}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ name, workflow_run_backend_id: backend, ...body }),
    });
    if (!response.ok) throw new Error(`${method}: ${await response.text()}`);
    return (await response.json()) as { signed_upload_url: string; artifact_id: string };
  };
  const { signed_upload_url: url } = await call('CreateArtifact', { version: 7 });
  const put = await fetch(url, {
    method: 'PUT',
    headers: { 'x-ms-blob-type': 'BlockBlob' },
    body: new Uint8Array(bytes),
  });
  if (!put.ok) throw new Error(`the blob: ${put.status}`);
  const digest = `sha256:${hash('sha256', bytes)}`;
  const sealed = await call('FinalizeArtifact', { size: String(bytes.length), hash: digest });
  return Number(sealed.artifact_id);
}

async function bytesOf(results: ResultsServer, id: number): Promise<Buffer> {
  const url = results.artifactUrl(id);
  if (url === null) throw new Error(`there is no artifact ${id}`);
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}

const linesOf = (name: string): number => readCheckpointName(name)?.lines ?? 0;
