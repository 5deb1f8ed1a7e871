import { hash } from 'node:crypto';
import { join } from 'node:path';
import { prepareStore } from '../../checkpoints/directory.ts';
import { parseBoundedJson } from '../../core/lib/bounded-json.ts';
import { canonical } from '../../core/lib/digest.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import { faultOfSession, type ManyRepository, type ManySession } from '../../core/many/session.ts';
import type { PinnedPipeline } from '../../core/run/event.ts';
import { Refusal } from '../../ports.ts';
import { makeFolder, namesIn, readOwnFile, replaceFile } from '../../system/disk.ts';
import { cloneFolder } from '../repositories/clone.ts';
import { newRun } from '../run/new-run.ts';
import type { RepositoryAddress } from './find-repositories.ts';

export interface ManySessionRequest {
  /** The folder with all runs of the repository in which the command was started. */
  readonly store: string;
  readonly pinned: PinnedPipeline;
  readonly inputs: JsonObject;
  readonly found: readonly RepositoryAddress[];
}

/**
 * Assigns a run to each repository: the run of the last session, if that had the same pipeline and inputs and was not completed;
 * else a new one. The session is on the disk before any run begins.
 */
export async function openSession(request: ManySessionRequest): Promise<ManySession> {
  const { store, pinned, inputs, found } = request;
  const digest = hash('sha256', canonical({ pipeline: pinned.digest, inputs }));
  const earlier = earlierSession(sessionFile(store, digest));
  const known = new Map(earlier?.repositories.map((one) => [one.address, one]));
  const session: ManySession = {
    format: 1,
    pipeline: pinned.name,
    digest,
    // Which names are needed to tell the repositories apart depends on the list.
    repositories: found.map((one) => ({
      ...(known.get(one.address) ?? begun(one)),
      name: one.name,
    })),
  };
  await prepareStore(store);
  makeFolder(join(store, SESSIONS_FOLDER));
  save(store, session);
  return session;
}

/** The session in which a repository has a new run in place of its earlier one. */
export function withNewRun(store: string, session: ManySession, address: string): ManySession {
  const repositories = session.repositories.map((one) =>
    one.address === address ? { ...one, run: newRun() } : one,
  );
  const renewed = { ...session, repositories };
  save(store, renewed);
  return renewed;
}

/** Ends the session after all of its runs have ended; the next call starts new runs. */
export function closeSession(store: string, session: ManySession): void {
  save(store, { ...session, repositories: [], ended: session.repositories });
}

/** All sessions that began in this repository, the last one of each pipeline with its inputs. Unreadable ones are left out. */
export function sessionsIn(store: string): readonly ManySession[] {
  const folder = join(store, SESSIONS_FOLDER);
  return namesIn(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const read = parseBoundedJson(readOwnFile(join(folder, name)) ?? '');
      const isSession = read.type === 'json' && faultOfSession(read.value) === null;
      return isSession ? [read.value as unknown as ManySession] : [];
    });
}

const save = (store: string, session: ManySession): void =>
  replaceFile(sessionFile(store, session.digest), `${JSON.stringify(session, null, 2)}\n`);

const SESSIONS_FOLDER = 'many';

const sessionFile = (store: string, digest: string): string =>
  join(store, SESSIONS_FOLDER, `${digest.slice(0, 16)}.json`);

/** Throws `Refusal` for an unreadable session, because it is then unknown which runs are under way. */
function earlierSession(file: string): ManySession | null {
  const text = readOwnFile(file);
  if (text === null) return null;
  const read = parseBoundedJson(text);
  const fault = read.type === 'refused' ? read.message : faultOfSession(read.value);
  if (read.type === 'json' && fault === null) return read.value as unknown as ManySession;
  throw new Refusal(
    `${file}, the list of runs in progress, cannot be read: ${fault}.`,
    'Remove the file to start a new run in each repository.',
  );
}

function begun({ name, address }: RepositoryAddress): ManyRepository {
  return { name, address, folder: cloneFolder(address, name), run: newRun() };
}
