import { randomBytes } from 'node:crypto';
import { BLOCKED_LABEL, idOf, itemOf } from '../../core/backlog/issue/issue-state.ts';
import { steered } from '../../core/backlog/issue/steering.ts';
import type { BacklogEvent, RecordedEvent } from '../../core/backlog/item/event.ts';
import { evolve, evolveAll, type Items, recorded } from '../../core/backlog/item/evolve.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import type { GitHub } from '../../github/client.ts';
import {
  type HeldRequest,
  type Holder,
  isHeldHere,
  labelLock,
  letGo,
} from '../../github/label-lock.ts';
import { permissionOf } from '../../github/trust.ts';
import { Refusal } from '../../ports.ts';
import type { Backlog, BacklogStore } from '../store.ts';
import { type BacklogIssue, closedIssues, openIssues } from './read.ts';
import { makeIssue, writeChange } from './write.ts';

export interface IssueStoreOptions {
  /** Asked when it is needed. */
  readonly github: () => Promise<GitHub>;
  readonly holder: Holder;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits between two tries to change what another changes. */
  readonly pause: () => Promise<void>;
}

/** What is held for longer than a process lasts, jobs of one workflow run hand on to each other. */
export interface IssueBacklog extends BacklogStore {
  /** Whether this workflow run has the item. */
  isHeldHere(item: string): Promise<boolean>;
  /** Lets others have an item that this workflow run has. */
  letGo(item: string): Promise<void>;
}

/** The issues of a repository that have our label. */
export function issueStore(options: IssueStoreOptions): IssueBacklog {
  const store = new IssueStore(options);
  return {
    read: async () => (await store.look()).backlog,
    change: (by, decide) => store.change(by, decide),
    events: (item) => store.events(item),
    newId: () => `new-${randomBytes(6).toString('hex')}`,
    hold: (item) => store.hold(item),
    isHeldHere: async (item) => isHeldHere(await store.held(item)),
    letGo: async (item) => letGo(await store.held(item)),
  };
}

interface Look {
  readonly issues: ReadonlyMap<string, BacklogIssue>;
  /** As they are stored. */
  readonly stored: Items;
  /** What follows from what people said and set since. */
  readonly steering: readonly RecordedEvent[];
  readonly backlog: Backlog;
}

class IssueStore {
  readonly #options: IssueStoreOptions;
  readonly #mayWrite = new Map<string, Promise<boolean>>();

  constructor(options: IssueStoreOptions) {
    this.#options = options;
  }

  async look(): Promise<Look> {
    const github = await this.#options.github();
    const [open, closed] = await Promise.all([openIssues(github), closedIssues(github)]);
    const issues = new Map<string, BacklogIssue>();
    const stored = new Map<string, Item>();
    const steering: RecordedEvent[] = [];
    const warnings: string[] = [];
    for (const issue of open) {
      const read = issue.fault === null ? itemOf(issue, issue.own?.state ?? null) : null;
      if (read === null || !read.ok) {
        const why = read === null ? issue.fault : read.message;
        warnings.push(`#${issue.number} is left out: ${why}.`);
        continue;
      }
      const { item } = read;
      for (const warning of read.warnings) warnings.push(`${item.id}: ${warning}.`);
      issues.set(item.id, issue);
      stored.set(item.id, item);
      steering.push(...(await this.#steeringOf(github, issue, item)));
    }
    const items = evolveAll(stored, steering);
    const archived = new Map([...closed].map(([number, title]) => [idOf(number), title]));
    return { issues, stored, steering, backlog: { items, archived, warnings } };
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
    if (decided.length === 0 && look.steering.length === 0) return look.backlog;
    // What is not legal throws here, before anything is written.
    const planned = evolveAll(look.backlog.items, decided);
    const made = await this.#makeIssues(decided, planned);
    const events = [...look.steering, ...decided.map((event) => renamed(event, made.ids))];
    const issues = new Map([...look.issues, ...made.issues]);
    return this.#write({ github, look, issues, events });
  }

  async events(id: string) {
    const { issues } = await this.look();
    const events = issues.get(id)?.own?.state.events ?? [];
    return events.map((event) => ({ ...event, event: null }));
  }

  async hold(item: string): Promise<AsyncDisposable | null> {
    const { now } = this.#options;
    const held = await this.held(item);
    return labelLock({ ...held, now, untilMs: now() + HOLD_MS[held.holder.type] });
  }

  async held(item: string): Promise<HeldRequest> {
    const { github, holder } = this.#options;
    return { github: await github(), name: `phasegate:at-work-${item}`, holder };
  }

  async #locked(): Promise<AsyncDisposable> {
    const { github, holder, now, pause } = this.#options;
    const name = 'phasegate:being-changed';
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const untilMs = now() + CHANGE_MS;
      const lock = await labelLock({ github: await github(), name, holder, now, untilMs });
      if (lock !== null) return lock;
      await pause();
    }
    throw new Refusal(
      `The backlog is being changed by somebody else all the time (the label \`${name}\` is there).`,
      'Wait until they are done. If nobody is at work, delete the label.',
    );
  }

  async #steeringOf(github: GitHub, issue: BacklogIssue, item: Item) {
    const words: BacklogIssue['words'][number][] = [];
    for (const said of issue.words) if (await this.#writes(github, said.by)) words.push(said);
    const { labelled, labels } = issue;
    const labeller = labelled.filter(({ label }) => label === BLOCKED_LABEL).at(-1)?.by;
    const steering = {
      words,
      isHeld: labels.includes(BLOCKED_LABEL),
      labeller: labeller ?? 'somebody',
    };
    return steered(item, steering, new Date(this.#options.now()).toISOString());
  }

  #writes(github: GitHub, login: string): Promise<boolean> {
    const known =
      this.#mayWrite.get(login) ??
      permissionOf(github, login).then((may) => may === 'admin' || may === 'write');
    this.#mayWrite.set(login, known);
    return known;
  }

  /** The items that are new get issues, and with them their ids. */
  async #makeIssues(events: readonly RecordedEvent[], planned: Items) {
    const github = await this.#options.github();
    const ids = new Map<string, string>();
    const issues = new Map<string, BacklogIssue>();
    for (const event of events) {
      const item = planned.get(event.item);
      if (event.type !== 'itemAdded' || item === undefined) continue;
      const number = await makeIssue(github, event.item, item);
      ids.set(event.item, idOf(number));
      issues.set(idOf(number), newIssue(number, item));
    }
    return { ids, issues };
  }

  async #write({ github, look, issues, events }: Writing): Promise<Backlog> {
    let items = look.stored;
    const first = new Map<string, Item>();
    for (const event of events) {
      items = evolve(items, event);
      const now = look.stored.get(event.item) ?? items.get(event.item);
      if (now !== undefined && !first.has(event.item)) first.set(event.item, now);
    }
    const archived = new Map(look.backlog.archived);
    for (const [id, before] of first) {
      const issue = issues.get(id);
      if (issue === undefined) throw new Error(`there is no issue of ${id}`);
      const after = items.get(id) ?? null;
      const own = events.filter(({ item }) => item === id);
      await writeChange(github, { issue, before, after, events: own });
      if (after === null) archived.set(id, before.title);
    }
    return { items, archived, warnings: look.backlog.warnings };
  }
}

interface Writing {
  readonly github: GitHub;
  readonly look: Look;
  readonly issues: ReadonlyMap<string, BacklogIssue>;
  readonly events: readonly RecordedEvent[];
}

/** As long as a session lasts on a machine of GitHub's, and as long as a workflow run may, all its waiting included. */
const HOLD_MS: Readonly<Record<Holder['type'], number>> = {
  process: 6 * 60 * 60_000,
  workflow: 35 * 24 * 60 * 60_000,
};
const CHANGE_MS = 10 * 60_000;
const MOST_TRIES = 60;

function newIssue(number: number, { title, description, tags, createdAt }: Item): BacklogIssue {
  const labels = ['phasegate', ...tags];
  const nothing = { own: null, fault: null, words: [], last: 0, labelled: [] };
  return { number, title, body: description ?? '', createdAt, labels, isOurs: true, ...nothing };
}

/** The event with the ids that GitHub gave. */
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
