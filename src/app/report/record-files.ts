import { readSync } from 'node:fs';
import { join } from 'node:path';
import { phaseFolder } from '../../core/checkpoint/path.ts';
import type { PhaseId } from '../../core/lib/brands.ts';
import type { JournalEvent } from '../../core/run/event.ts';
import { keptArtifacts } from '../../core/run/legs.ts';
import type { ListedFile } from '../../core/view/page-data.ts';
import { codeOf, isFaultOfMachine, namesIn } from '../../system/disk.ts';
import { openRegular, type RegularFile } from '../../system/read-regular.ts';
import type { StoredRun } from '../stored/stored.ts';

/** Files of a record, in reading order. */
const RECORD = [
  'result.json',
  'verify.log',
  'changes.diff',
  'prompt.md',
  'transcript.jsonl',
  'output.log',
];

/** The files of a run that a page may show: records of its attempts, and artifacts that count. */
export function listFiles({ folder, events, plan, state }: StoredRun): readonly ListedFile[] {
  const records = events
    .filter(isStarted)
    .flatMap(({ phase, attempt }) => recordOf(folder, phase, attempt));
  const artifacts = plan.phases.flatMap(({ index }) =>
    keptArtifacts(plan, state, index).flatMap(({ phase, artifacts: kept }) =>
      kept.map(({ path, size }) => ({
        path: `phases/${phaseFolder(phase)}/artifacts/${path}`,
        size,
      })),
    ),
  );
  return [...records, ...artifacts];
}

const isStarted = (
  event: JournalEvent,
): event is JournalEvent & { readonly type: 'phaseStarted' } => event.type === 'phaseStarted';

function recordOf(folder: string, phase: PhaseId, attempt: number): readonly ListedFile[] {
  const path = `phases/${phaseFolder(phase)}/${attempt}`;
  const names = new Set(namesIn(join(folder, path)));
  return RECORD.filter((name) => names.has(name)).flatMap((name) => {
    const file = `${path}/${name}`;
    using opened = openIfRegular(join(folder, file));
    return opened === null ? [] : [{ path: file, size: opened.stats.size }];
  });
}

/** The first and the last bytes of a regular file, or the whole file if it is shorter. `null`: not a regular file. */
export function endsOf(
  path: string,
  most: number,
): { readonly size: number; readonly head: Buffer; readonly tail: Buffer } | null {
  using file = openIfRegular(path);
  if (file === null) return null;
  const { fd, stats } = file;
  const { size } = stats;
  if (size <= most) return { size, head: bytesAt(fd, 0, size), tail: Buffer.alloc(0) };
  const first = Math.floor(most / 3);
  const last = most - first;
  return { size, head: bytesAt(fd, 0, first), tail: bytesAt(fd, size - last, last) };
}

function bytesAt(fd: number, from: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const read = readSync(fd, buffer, done, length - done, from + done);
    if (read === 0) break;
    done += read;
  }
  return buffer.subarray(0, done);
}

/** Does not follow links. `null`: something else is there. */
function openIfRegular(path: string): RegularFile | null {
  try {
    return openRegular(path, 'refused');
  } catch (error) {
    if (codeOf(error) === null || isFaultOfMachine(error)) throw error;
    return null;
  }
}
