import { type FileHandle, open } from 'node:fs/promises';
import { deliveryTexts } from '../app/report/delivery-texts.ts';
import { listFiles } from '../app/report/record-files.ts';
import { publishedBranches } from '../app/stored/published.ts';
import { readRun, type SeenRun } from '../app/stored/stored.ts';
import { redactorFor } from '../app/wiring/redactor-for.ts';
import { journalFile } from '../checkpoints/directory.ts';
import { isLocked } from '../checkpoints/lock.ts';
import type { RunId } from '../core/lib/brands.ts';
import { textAt } from '../core/lib/json-value.ts';
import { decode } from '../core/run/codec.ts';
import { CHANGE, type ListedFile, type LiveMessage, type RunData } from '../core/view/page-data.ts';
import { planToJson } from '../core/view/plan-json.ts';
import { Refusal } from '../ports.ts';
import { VERSION } from '../version.ts';
import { FolderWatch } from './folder-watch.ts';
import { ChangeSignal } from './lines.ts';
import { runFolders } from './run-folders.ts';

/** All that a page shows of one run, and then whatever comes, until nobody listens. */
export async function* runEvents(
  store: string,
  run: RunId,
  signal: AbortSignal,
): AsyncGenerator<LiveMessage> {
  const changed = new ChangeSignal();
  using watch = new FolderWatch(() => changed.set());
  try {
    const seen = await readRun(store, run);
    await using journal = await openJournalLines(journalFile(seen.folder));
    const live = new LiveRunFeed(store, seen, journal);
    yield live.first();
    for (;;) {
      watch.folders(live.watched());
      for await (const message of live.news()) yield message;
      // The watch starts before the files are read, so that a change in between is seen.
      watch.folders(live.watched());
      const why = await changed.wait(signal);
      if (why === 'aborted') return;
      if (why === 'beat') yield { type: 'beat' };
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { type: 'fault', message: `${error.message} ${error.remedy}` };
  }
}

class LiveRunFeed {
  readonly #store: string;
  #seen: SeenRun;
  readonly #journal: JournalLines;
  /** Events whose plan was sent to the page. */
  readonly #plans = new Set<number>();
  #held: string;
  #files = '';
  #branches = '{}';
  #deliveries = '[]';

  constructor(store: string, seen: SeenRun, journal: JournalLines) {
    this.#store = store;
    this.#seen = seen;
    this.#journal = journal;
    this.#held = JSON.stringify(heldOf(seen));
  }

  first(): LiveMessage {
    const { folder, state } = this.#seen;
    const plans = this.#seen.plans.map(({ seq, plan }) => ({ seq, plan: planToJson(plan) }));
    for (const { seq } of plans) this.#plans.add(seq);
    const workflowRun = workflowRunOf(state.github);
    const { note } = this.#seen;
    const notes = note === null ? [] : [note];
    const held = heldOf(this.#seen);
    return { type: 'run', plans, ...held, place: folder, workflowRun, notes, phasegate: VERSION };
  }

  watched(): readonly string[] {
    return runFolders(this.#seen.folder, this.#seen);
  }

  async *news(): AsyncGenerator<LiveMessage> {
    const lines = await this.#journal.more();
    if (lines.length > 0) this.#seen = await readRun(this.#store, this.#seen.run);
    for (const line of lines) {
      const decoded = decode(line);
      if (!decoded.ok)
        throw new Refusal(`A line of the journal cannot be read: ${decoded.message}.`, '');
      const { event } = decoded;
      if (event.type === 'runResumed' && event.pipeline !== null && !this.#plans.has(event.seq))
        yield* this.#newPlans();
      yield { type: 'line', line };
    }
    if (lines.length > 0) yield* this.#newDeliveries();
    const branches = publishedBranches(this.#seen.folder, this.#seen.started);
    const names = JSON.stringify(branches);
    if (names !== this.#branches) yield { type: 'branches', branches };
    this.#branches = names;
    // What a process that died had used is known once it is gone, until a resume records it.
    const isHeld = await isLocked(this.#seen.folder);
    if (isHeld !== this.#seen.isHeld) this.#seen = await readRun(this.#store, this.#seen.run);
    const held = JSON.stringify(heldOf(this.#seen));
    if (held !== this.#held) yield { type: 'held', ...heldOf(this.#seen) };
    this.#held = held;
    const files: readonly ListedFile[] = listFiles(this.#seen);
    const told = JSON.stringify(files);
    if (told !== this.#files) yield { type: 'files', files: [...files, { path: CHANGE, size: 0 }] };
    this.#files = told;
  }

  async *#newDeliveries(): AsyncGenerator<LiveMessage> {
    const redact = await redactorFor(this.#seen.plan);
    const { deliveries = [] } = deliveryTexts(this.#seen, { redact, diff: null });
    const told = JSON.stringify(deliveries);
    if (told !== this.#deliveries) yield { type: 'deliveries', deliveries };
    this.#deliveries = told;
  }

  *#newPlans(): Generator<LiveMessage> {
    for (const { seq, plan } of this.#seen.plans) {
      if (this.#plans.has(seq)) continue;
      this.#plans.add(seq);
      yield { type: 'plan', plan: { seq, plan: planToJson(plan) } };
    }
  }
}

const heldOf = ({ isHeld, unrecorded }: SeenRun): Pick<RunData, 'isHeld' | 'unrecorded'> => ({
  isHeld,
  ...(unrecorded.length === 0 ? {} : { unrecorded }),
});

function workflowRunOf(github: SeenRun['state']['github']): string | null {
  const [server, repository, id] = ['server_url', 'repository', 'run_id'].map((key) =>
    textAt(github, key),
  );
  return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null;
}

/** Whole lines of a growing journal. */
interface JournalLines extends AsyncDisposable {
  more(): Promise<readonly string[]>;
}

async function openJournalLines(path: string): Promise<JournalLines> {
  const file = await open(path, 'r');
  let at = 0;
  let rest = Buffer.alloc(0);
  return {
    more: async () => {
      rest = Buffer.concat([rest, await readFrom(file, at + rest.length)]);
      const end = rest.lastIndexOf(10) + 1;
      const whole = rest.subarray(0, end).toString('utf8');
      at += end;
      rest = rest.subarray(end);
      return whole.split('\n').filter((line) => line !== '');
    },
    [Symbol.asyncDispose]: () => file.close(),
  };
}

async function readFrom(file: FileHandle, start: number): Promise<Buffer> {
  const { size } = await file.stat();
  const bytes = Buffer.alloc(Math.max(0, size - start));
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, start + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}
