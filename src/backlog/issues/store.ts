import { randomBytes } from 'node:crypto';
import { BLOCKED_LABEL, idOf, itemOf } from '../../core/backlog/issue/issue-state.ts';
import { steered } from '../../core/backlog/issue/steering.ts';
import type { BacklogEvent, ItemAdded, RecordedEvent } from '../../core/backlog/item/event.ts';
import { evolveAll, type Items, recorded } from '../../core/backlog/item/evolve.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import type { GitHub } from '../../github/client.ts';
import {
  dropEnded,
  isHeldHere,
  type LabelLockHolder,
  type LockQuery,
  labelLock,
  releaseLabelLock,
} from '../../github/label-lock.ts';
import { GitHubRefusal } from '../../github/refusal.ts';
import { permissionOf } from '../../github/trust.ts';
import { Refusal } from '../../ports.ts';
import type { Backlog, BacklogStore } from '../store.ts';
import {
  type BacklogIssue,
  closedIssues,
  type IssueCommand,
  type LabelChange,
  openIssues,
  WORKFLOWS,
} from './read.ts';
import { type IssueUpdate, makeIssue, writeChange } from './write.ts';

export interface IssueStoreOptions {
  /** Created on demand. */
  readonly github: () => Promise<GitHub>;
  readonly holder: LabelLockHolder;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits between two tries of a concurrent change. */
  readonly pause: () => Promise<void>;
  /**
   * Called for an item that could not be read or written, which stays unchanged; the others continue. Without this callback, the
   * error is thrown after everything else was written.
   */
  readonly onFault?: (item: string, why: Refusal) => void;
}

/** Locks outlive a process: jobs of one workflow run share them. */
export interface IssueBacklog extends BacklogStore {
  /** Whether this workflow run has the item's lock. */
  isHeldHere(item: string): Promise<boolean>;
  /** Releases the item's lock of this workflow run. */
  release(item: string): Promise<void>;
  /** Removes locks whose workflow run or time is over. */
  dropEnded(): Promise<void>;
  /** One item and its issue; `null`: it is not on the backlog. Throws `Refusal` for an issue that cannot be read. */
  one(item: string): Promise<ItemOfIssue | null>;
}

export interface ItemOfIssue {
  readonly issue: BacklogIssue;
  readonly item: Item;
}

/** A backlog of a repository's issues with our label. */
export function issueStore(options: IssueStoreOptions): IssueBacklog {
  const store = new IssueStore(options);
  return {
    read: async () => (await store.look()).backlog,
    change: (by, decide) => store.change(by, decide),
    // Its issue has it.
    mergedItem: async () => null,
    events: (item) => store.events(item),
    newId: () => `new-${randomBytes(6).toString('hex')}`,
    lock: (item) => store.lock(item),
    isHeldHere: async (item) => isHeldHere(await store.lockQuery(item)),
    release: async (item) => releaseLabelLock(await store.lockQuery(item)),
    dropEnded: () => store.dropEnded(),
    one: (item) => store.one(item),
  };
}

interface IssueSnapshot {
  readonly issues: ReadonlyMap<string, BacklogIssue>;
  readonly stored: Items;
  /** The consequences of people's commands and labels since. */
  readonly steering: readonly RecordedEvent[];
  /** Items with new commands of users without write access. The next change records that they were refused. */
  readonly refused: ReadonlySet<string>;
  readonly backlog: Backlog;
}

class IssueStore {
  readonly #options: IssueStoreOptions;
  /** During one look: a session may take hours, and permissions change. */
  readonly #mayWrite = new Map<string, Promise<boolean>>();

  constructor(options: IssueStoreOptions) {
    this.#options = options;
  }

  async look(): Promise<IssueSnapshot> {
    const github = await this.#options.github();
    this.#mayWrite.clear();
    const [open, closed] = await Promise.all([openIssues(github), closedIssues(github)]);
    const issues = new Map<string, BacklogIssue>();
    const stored = new Map<string, Item>();
    const steering: RecordedEvent[] = [];
    const refused = new Set<string>();
    const warnings: string[] = [];
    for (const issue of open) {
      const id = idOf(issue.number);
      try {
        const read = await this.#readOne(github, issue);
        if (typeof read === 'string') {
          warnings.push(`#${issue.number} is skipped: ${read}.`);
          continue;
        }
        warnings.push(...read.warnings.map((warning) => `${id}: ${warning}.`));
        issues.set(id, read.issue);
        stored.set(id, read.item);
        steering.push(...read.steering);
        if (read.isRefused) refused.add(id);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        warnings.push(`#${issue.number} is skipped: ${error.message} ${error.remedy}`);
      }
    }
    const items = evolveAll(stored, steering);
    const archived = new Map([...closed].map(([number, title]) => [idOf(number), title]));
    return { issues, stored, steering, refused, backlog: { items, archived, warnings } };
  }

  /** The stored item and people's actions since, or why it is skipped. */
  async #readOne(github: GitHub, listed: BacklogIssue) {
    if (listed.fault !== null) return listed.fault;
    const other = await this.#otherOf(github, listed);
    const issue = { ...listed, others: other === null ? [] : [other] };
    const read = itemOf(issue, other?.state ?? issue.own?.state ?? null);
    if (!read.ok) return read.message;
    const { item, warnings } = read;
    const echo = issue.echoes === 0 ? [] : [ECHO];
    const at = new Date(this.#options.now()).toISOString();
    const adopted: readonly RecordedEvent[] =
      other === null ? [] : [{ type: 'noted', item: item.id, text: ADOPTED, by: other.by, at }];
    const words = await this.#commandsOf(github, issue);
    const steering = [...adopted, ...this.#steeringOf(issue, item, words)];
    const isRefused = words.length < issue.words.length;
    return { issue, item, warnings: [...warnings, ...echo], steering, isRefused };
  }

  async one(id: string): Promise<ItemOfIssue | null> {
    const github = await this.#options.github();
    this.#mayWrite.clear();
    const listed = (await openIssues(github)).find(({ number }) => idOf(number) === id);
    if (listed === undefined) return null;
    const read = await this.#readOne(github, listed);
    if (typeof read === 'string')
      throw new Refusal(`#${listed.number} cannot be read: ${read}.`, 'Re-run the job later.');
    const item = evolveAll(new Map([[id, read.item]]), read.steering).get(id);
    return item === undefined ? null : { issue: read.issue, item };
  }

  /** The newest state of a user with write access; other users' comments are conversation. */
  async #otherOf(github: GitHub, { others }: BacklogIssue) {
    for (const other of others.toReversed()) if (await this.#writes(github, other.by)) return other;
    return null;
  }

  async change(
    by: string,
    decide: (backlog: Backlog) => readonly BacklogEvent[],
  ): Promise<Backlog> {
    const github = await this.#options.github();
    await using _lock = await this.#locked();
    const look = await this.look();
    const at = new Date(this.#options.now()).toISOString();
    const decided = decide(look.backlog).map((event) => recorded(event, by, at));
    if (decided.length === 0 && look.steering.length === 0 && look.refused.size === 0)
      return look.backlog;
    // Throws for an illegal change, before anything is written.
    const planned = evolveAll(look.backlog.items, decided);
    const made = await this.#makeIssues(decided, planned);
    const kept = decided.filter(({ item }) => !made.faults.has(item) && !made.left.has(item));
    const events = [
      ...look.steering,
      ...[...kept, ...made.notes].map((event) => renamed(event, made.ids)),
    ];
    const issues = new Map([...look.issues, ...made.issues]);
    const written = await this.#write({ github, look, issues, events }, made.faults);
    this.#reportFaults(written.faults, new Set(decided.map(({ item }) => item)));
    return written.backlog;
  }

  async events(id: string) {
    const { issues } = await this.look();
    const events = issues.get(id)?.own?.state.events ?? [];
    return events.map((event) => ({ ...event, event: null }));
  }

  async lock(item: string): Promise<AsyncDisposable | null> {
    const { now } = this.#options;
    const held = await this.lockQuery(item);
    return labelLock({ ...held, now, untilMs: now() + HOLD_MS[held.holder.type] });
  }

  async lockQuery(item: string): Promise<LockQuery> {
    const { github, holder } = this.#options;
    return { github: await github(), name: `${AT_WORK}${item}`, holder };
  }

  async dropEnded(): Promise<void> {
    const { github, holder, now } = this.#options;
    await dropEnded({ github: await github(), holder, now, prefix: AT_WORK });
  }

  async #locked(): Promise<AsyncDisposable> {
    const { github, holder, now, pause } = this.#options;
    const name = 'phasegate:being-changed';
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const untilMs = now() + CHANGE_MS;
      const lock = await labelLock({ github: await github(), name, holder, now, untilMs });
      if (lock !== null) return this.#withReportedRelease(lock, name);
      await pause();
    }
    throw new Refusal(
      `Another process keeps the backlog locked (the label \`${name}\` exists).`,
      'Wait until that process ends. If no process is running, delete the label.',
    );
  }

  /** Ignores an error of the release, because the change is made and the lock expires. */
  #withReportedRelease(lock: AsyncDisposable, name: string): AsyncDisposable {
    const { onFault } = this.#options;
    return {
      [Symbol.asyncDispose]: async () => {
        try {
          await lock[Symbol.asyncDispose]();
        } catch (error) {
          if (!(error instanceof Refusal) || onFault === undefined) throw error;
          onFault(name, error);
        }
      },
    };
  }

  #reportFaults(faults: ReadonlyMap<string, Refusal>, decided: ReadonlySet<string>): void {
    const { onFault } = this.#options;
    for (const [item, why] of faults) {
      if (onFault !== undefined) onFault(item, why);
      else if (decided.has(item)) throw why;
    }
  }

  /** The commands that count: each is judged once, with the permission that its author has then. */
  async #commandsOf(github: GitHub, { words }: BacklogIssue): Promise<BacklogIssue['words']> {
    const counted: IssueCommand[] = [];
    for (const said of words) if (await this.#writes(github, said.by)) counted.push(said);
    return counted;
  }

  #steeringOf({ labelled, labels }: BacklogIssue, item: Item, words: BacklogIssue['words']) {
    const touched = labelled.findLast(({ label }) => label === BLOCKED_LABEL) ?? null;
    const steering = {
      words,
      isHeld: labels.includes(BLOCKED_LABEL) && !this.#isOwnWork(touched),
      isTakenOff: touched !== null && touched.isOff !== false,
      labeller: touched?.by ?? 'somebody',
    };
    return steered(item, steering, new Date(this.#options.now()).toISOString());
  }

  /** A job of ours that was interrupted between the label and the state: no person blocked the item. */
  #isOwnWork(touched: LabelChange | null): boolean {
    const { holder } = this.#options;
    return holder.type === 'workflow' && touched?.isOff === false && touched.by === WORKFLOWS;
  }

  #writes(github: GitHub, login: string): Promise<boolean> {
    const known =
      this.#mayWrite.get(login) ??
      permissionOf(github, login).then((may) => may === 'admin' || may === 'write');
    this.#mayWrite.set(login, known);
    return known;
  }

  /**
   * Creates issues for new items, which gives them their ids. If that fails, the item that they came from is not written either:
   * the next reader of its run does both. Items that GitHub always refuses are left out, with a note.
   */
  async #makeIssues(events: readonly RecordedEvent[], planned: Items): Promise<CreatedIssues> {
    const github = await this.#options.github();
    const made: CreatedIssues = {
      ids: new Map(),
      issues: new Map(),
      faults: new Map(),
      left: new Set(),
      notes: [],
    };
    for (const event of events) {
      const item = planned.get(event.item);
      if (event.type !== 'itemAdded' || item === undefined) continue;
      try {
        const number = await makeIssue(github, event.item, item);
        made.ids.set(event.item, idOf(number));
        made.issues.set(idOf(number), newIssue(number, item));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        notMade(made, event, error);
      }
    }
    return made;
  }

  /**
   * Writes each item separately; an item that cannot be written stays unchanged. Refused commands change nothing but the number of
   * the last comment that was processed.
   */
  async #write({ look, events, ...writing }: IssueWrite, before: ReadonlyMap<string, Refusal>) {
    const planned = evolveAll(look.stored, events);
    const items = new Map(planned);
    const archived = new Map(look.backlog.archived);
    const faults = new Map(before);
    for (const id of new Set([...events.map(({ item }) => item), ...look.refused])) {
      const was = look.stored.get(id);
      const own = events.filter(({ item }) => item === id);
      const change = {
        before: was ?? planned.get(id),
        after: planned.get(id) ?? null,
        events: own,
      };
      const fault = await this.#writeOne(writing, id, change);
      if (fault === null) {
        if (change.after === null) archived.set(id, was?.title ?? '');
        continue;
      }
      faults.set(id, fault);
      if (was === undefined) items.delete(id);
      else items.set(id, was);
    }
    return { backlog: { items, archived, warnings: look.backlog.warnings }, faults };
  }

  async #writeOne(
    { github, issues }: Pick<IssueWrite, 'github' | 'issues'>,
    id: string,
    {
      before,
      ...change
    }: Omit<IssueUpdate, 'issue' | 'before' | 'record'> & { readonly before: Item | undefined },
  ): Promise<Refusal | null> {
    const issue = issues.get(id);
    if (issue === undefined || before === undefined) throw new Error(`no issue for ${id}`);
    try {
      const record = this.#recordOf(github, issue.number);
      await writeChange(github, { ...change, issue, before, record });
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  /** Where the untruncated text is. */
  #recordOf({ owner, repo }: GitHub, number: number): string {
    const { holder } = this.#options;
    const own = `https://github.com/${owner}/${repo}`;
    const talk = `the comments of #${number}`;
    if (holder.type === 'process') return `${talk} or the records of its run, \`phasegate log\``;
    return `${talk} or the checkpoint of ${own}/actions/runs/${holder.run}`;
  }
}

interface CreatedIssues {
  readonly ids: Map<string, string>;
  readonly issues: Map<string, BacklogIssue>;
  readonly faults: Map<string, Refusal>;
  /** New items that got no issue. */
  readonly left: Set<string>;
  readonly notes: RecordedEvent[];
}

function notMade(
  { faults, left, notes }: CreatedIssues,
  { item, origin, by, at, title }: RecordedEvent<ItemAdded>,
  error: Refusal,
): void {
  left.add(item);
  if (origin !== null && error instanceof GitHubRefusal && error.status === 422) {
    const text = `skipped “${title}”: ${error.message}`;
    notes.push({ type: 'noted', item: origin, text, by, at });
  } else faults.set(origin ?? item, error);
}

const ADOPTED = 'imported from the state that the command line wrote here';
const ECHO =
  'ignored a comment of this token whose state belongs to another issue, because it may echo the text of another person';

interface IssueWrite {
  readonly github: GitHub;
  readonly look: IssueSnapshot;
  readonly issues: ReadonlyMap<string, BacklogIssue>;
  readonly events: readonly RecordedEvent[];
}

/** In milliseconds: the longest session on a GitHub runner, and the longest workflow run including its waits. */
const HOLD_MS: Readonly<Record<LabelLockHolder['type'], number>> = {
  process: 6 * 60 * 60_000,
  workflow: 35 * 24 * 60 * 60_000,
};
const AT_WORK = 'phasegate:at-work-';
const CHANGE_MS = 10 * 60_000;
const MAX_TRIES = 60;

function newIssue(number: number, { title, description, tags, createdAt }: Item): BacklogIssue {
  const labels = ['phasegate', ...tags];
  const nothing = {
    own: null,
    others: [],
    echoes: 0,
    fault: null,
    words: [],
    last: 0,
    labelled: [],
  };
  return { number, title, body: description ?? '', createdAt, labels, isOurs: true, ...nothing };
}

/** The event with GitHub's ids. */
function renamed(event: RecordedEvent, ids: ReadonlyMap<string, string>): RecordedEvent {
  const nameOf = (id: string): string => ids.get(id) ?? id;
  const item = nameOf(event.item);
  switch (event.type) {
    case 'itemAdded': {
      const dependencies = event.dependencies.map(nameOf);
      const origin = event.origin === null ? null : nameOf(event.origin);
      return { ...event, item, dependencies, origin };
    }
    case 'itemEdited':
      return { ...event, item, dependencies: event.dependencies.map(nameOf) };
    case 'itemMerged':
      return { ...event, item, into: nameOf(event.into) };
    default:
      return { ...event, item };
  }
}
