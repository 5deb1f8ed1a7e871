import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StoredFileFault } from '../app/stored/verify.ts';
import { MANIFEST } from '../checkpoints/archive/archive.ts';
import { journalFile, runFolder } from '../checkpoints/directory.ts';
import { digestOf } from '../core/lib/brands.ts';
import { readJournal } from '../engine/journal-text.ts';
import { Refusal } from '../ports.ts';
import { printJson, printProse } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';

/** `phasegate verify RUN|DIR`: checks that the stored files of a run are unchanged. Exit code 1 if not. */
export function verifyCommand(): RegisteredCommand {
  const command = subcommand(
    'verify',
    'Verify that the journal and the artifacts of a run or a checkpoint are unchanged.',
  ).argument('<run>', 'run, run folder, or downloaded checkpoint');
  return { command, act: verify, hidden: false };
}

async function verify(name: string, options: CommonOptions): Promise<number> {
  const path = resolve(name);
  const ofCheckpoint =
    existsSync(path) && !isRunFolder(path) ? await verifyCheckpoint(path, options) : null;
  return ofCheckpoint ?? verifyRun(await folderOf(name, options.root), options);
}

/** `null`: there is no checkpoint. */
async function verifyCheckpoint(path: string, options: CommonOptions): Promise<number | null> {
  const { lookInto } = await import('../app/stored/take-checkpoint.ts');
  try {
    return await lookInto(path, (folder) => verifyRun(folder, options));
  } catch (error) {
    if (error instanceof Refusal) return notAsMade(path, error, options);
    throw error;
  }
}

/** An unpacked checkpoint has its manifest next to the journal. */
function isRunFolder(path: string): boolean {
  return existsSync(journalFile(path)) && !existsSync(join(path, MANIFEST));
}

function notAsMade(path: string, { message }: Refusal, { json }: CommonOptions): number {
  const faults: readonly StoredFileFault[] = [{ path, message }];
  const unknown = { run: null, ok: false, events: 0, digest: null, note: null };
  if (json) printJson({ ...unknown, faults });
  else printProse(`✗ ${message}`);
  return 1;
}

async function verifyRun(folder: string, { json }: CommonOptions): Promise<number> {
  const { restore } = await import('../app/stored/stored.ts');
  const { faultsOf } = await import('../app/stored/verify.ts');
  const { events, head, note } = readJournal(journalFile(folder));
  const [first] = events;
  if (first?.type !== 'runStarted')
    throw new Refusal(`The journal in ${folder} is empty.`, 'The run recorded no event.');
  const stored = restore(first.run, folder, events);
  const faults: readonly StoredFileFault[] = await faultsOf(stored);
  if (json)
    printJson({
      run: first.run,
      ok: faults.length === 0,
      events: events.length,
      digest: digestOf(head),
      note,
      faults,
    });
  else printProse(formatVerifyReport(stored.run, { events: events.length, head, note, faults }));
  return faults.length === 0 ? 0 : 1;
}

interface VerifyReport {
  readonly events: number;
  readonly head: string;
  readonly note: string | null;
  readonly faults: readonly StoredFileFault[];
}

function formatVerifyReport(run: string, { events, head, note, faults }: VerifyReport): string {
  const notes = note === null ? [] : [`Note: ${note}`];
  const lines = faults.map(({ path, message }) => `✗ ${path}: ${message}`);
  const verdict =
    faults.length === 0
      ? `✓ run ${run}: ${events} events, the event chain and all artifacts are unchanged`
      : `✗ run ${run}: ${faults.length} of its files changed after they were written`;
  return [...notes, ...lines, verdict, `  ${digestOf(head)}`].join('\n');
}

async function folderOf(name: string, root: string): Promise<string> {
  const path = resolve(name);
  if (existsSync(journalFile(path))) return path;
  const { findPlace } = await import('../app/stored/place.ts');
  const { findRun } = await import('../app/stored/stored.ts');
  const { store } = await findPlace(root);
  return runFolder(store, await findRun(store, name));
}
