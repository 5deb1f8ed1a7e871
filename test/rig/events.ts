import fc from 'fast-check';
import type { ItemReport } from '../../src/core/backlog/triage/said.ts';
import {
  type Commit,
  commitOf,
  type Digest,
  digestOf,
  type PhaseId,
  phaseId,
  type RunId,
} from '../../src/core/lib/brands.ts';
import type { JsonObject } from '../../src/core/lib/json.ts';
import type {
  Artifact,
  AttemptSpending,
  Budget,
  Change,
  ChangeFacts,
  JournalEvent,
  OfferedChange,
  OpenedRepository,
  PinnedPipeline,
  RunEvent,
  Spending,
  StartedRepository,
} from '../../src/core/run/event.ts';
import { EXIT_CODES, type Outcome } from '../../src/core/run/outcome.ts';
import { REMEDIES, type ReasonCode } from '../../src/core/run/reason.ts';
import { runOf } from './run-id.ts';

type EventOf<T extends RunEvent['type']> = Extract<RunEvent, { readonly type: T }>;

/** An arbitrary for every field but `type`: a field that is added to an event and forgotten here fails to compile. */
type Fields<E> = { readonly [K in keyof Omit<E, 'type'>]-?: fc.Arbitrary<Omit<E, 'type'>[K]> };

const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const keysOf = <K extends string>(literal: Readonly<Record<K, unknown>>): fc.Arbitrary<K> =>
  fc.constantFrom(...(Object.keys(literal) as K[]));

/** Any text, lone surrogates and line ends among it. */
const text = fc.string({ unit: 'binary' });
const phase: fc.Arbitrary<PhaseId> = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/).map(phaseId);
const run: fc.Arbitrary<RunId> = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}$/).map(runOf);
const commit: fc.Arbitrary<Commit> = hex(40).map(commitOf);
const digest: fc.Arbitrary<Digest> = hex(64).map(digestOf);
const jsonObject: fc.Arbitrary<JsonObject> = fc
  .dictionary(text, fc.jsonValue())
  .map((object) => JSON.parse(JSON.stringify(object)));

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary);
const record = <T>(fields: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record<T>(fields, { noNullPrototype: true });
const list = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.array(arbitrary, { maxLength: 3 });
const amount = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value + 0);
const attempt = fc.integer({ min: 1, max: 99 });
const texts = fc.dictionary(text, text, { noNullPrototype: true });

const spending: Fields<Spending> = {
  usage: maybe(
    record({
      inputTokens: fc.nat(),
      outputTokens: fc.nat(),
      cacheReadTokens: fc.nat(),
      cacheWriteTokens: fc.nat(),
    }),
  ),
  costUsd: maybe(amount),
  durationMs: amount,
  isUnpriced: fc.boolean(),
};
const used: fc.Arbitrary<AttemptSpending> = record({ phase, attempt, ...spending });
const facts: fc.Arbitrary<ChangeFacts> = record({
  files: fc.nat(),
  lines: fc.nat(),
  protected: list(text),
  risks: list(text),
});
const change: fc.Arbitrary<Change> = record({
  commit,
  tree: commit,
  files: fc.nat(),
  insertions: fc.nat(),
  deletions: fc.nat(),
  facts,
});
const artifacts: fc.Arbitrary<readonly Artifact[]> = list(
  record({ path: text, size: fc.nat(), sha256: hex(64) }),
);
const pipeline: fc.Arbitrary<PinnedPipeline> = record({
  name: text,
  file: text,
  digest,
  text,
  files: texts,
});

const said: fc.Arbitrary<ItemReport> = record({
  needsPerson: fc.boolean(),
  assessment: maybe(jsonObject),
  followUps: list(jsonObject),
  duplicates: list(text),
});

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const startedRepository: fc.Arbitrary<StartedRepository> = record({
  name,
  address: text,
  base: commit,
  baseBranch: maybe(text),
  branch: text,
});
const openedRepository: fc.Arbitrary<OpenedRepository> = record({
  name,
  base: commit,
  commit,
  tree: commit,
  evidence: facts,
});

const offeredChange: fc.Arbitrary<OfferedChange> = record({
  commit,
  tree: commit,
  files: fc.nat(),
  insertions: fc.nat(),
  deletions: fc.nat(),
});

const share: fc.Arbitrary<Budget> = record({
  usd: maybe(amount),
  tokens: maybe(amount),
  timeMs: maybe(amount),
});

const EVENTS: { readonly [T in RunEvent['type']]: Fields<EventOf<T>> } = {
  runStarted: {
    format: fc.constant(1),
    phasegate: text,
    run,
    pipeline,
    inputs: jsonObject,
    agents: texts,
    base: commit,
    baseBranch: maybe(text),
    branch: text,
    repositories: list(startedRepository),
    workspace: fc.constantFrom('in-place', 'clone'),
    trigger: text,
    actor: text,
    github: jsonObject,
    item: jsonObject,
    budgetUsd: maybe(amount),
  },
  runResumed: {
    phasegate: text,
    actor: text,
    again: list(phase),
    budgetUsd: maybe(amount),
    recovered: list(used),
    pipeline: maybe(pipeline),
    sameSession: fc.boolean(),
  },
  childBegan: { phase, parent: digest, slot: fc.nat(), slots: fc.integer({ min: 1 }), share },
  childJoined: { phase, parent: digest, slot: fc.nat(), used: list(used) },
  childLost: { phase, parent: digest, slot: fc.nat(), why: text, share },
  phaseStarted: {
    phase,
    attempt,
    agent: maybe(text),
    model: maybe(text),
    promptDigest: maybe(digest),
  },
  phaseSucceeded: {
    phase,
    attempt,
    summary: text,
    outputs: jsonObject,
    artifacts,
    change: maybe(change),
    rework: fc.boolean(),
    said: maybe(said),
    notes: list(text),
    session: maybe(text),
    ...spending,
  },
  phaseExpanded: { phase, legs: list(jsonObject) },
  changeOffered: {
    phase,
    attempt,
    summary: text,
    outputs: jsonObject,
    artifacts,
    from: commit,
    change: offeredChange,
    rework: fc.boolean(),
    notes: list(text),
    said: maybe(said),
    session: maybe(text),
    ...spending,
  },
  changeMerged: { phase, attempt, change: maybe(change), notes: list(text) },
  phaseFailed: {
    phase,
    attempt: fc.nat(),
    reason: keysOf<ReasonCode>(REMEDIES),
    message: text,
    remedy: text,
    summary: maybe(text),
    output: maybe(text),
    changes: maybe(text),
    retryAfterMs: maybe(amount),
    byProvider: fc.boolean(),
    session: maybe(text),
    ...spending,
  },
  phaseBlocked: { phase, attempt, question: text, session: maybe(text), ...spending },
  phaseSkipped: { phase, cause: fc.constantFrom('need', 'condition', 'no-change'), reason: text },
  phaseReused: {
    phase,
    attempt: fc.nat(),
    from: run,
    key: maybe(digest),
    passed: fc.constantFrom('skipped', 'elsewhere'),
    savedUsd: maybe(amount),
    summary: text,
    outputs: jsonObject,
    artifacts,
    change: maybe(change),
    offered: record({ from: commit, change: offeredChange }),
    rework: fc.boolean(),
    notes: list(text),
    durationMs: amount,
  },
  nestPassed: { phase, summary: text, outputs: jsonObject },
  reworkAsked: {
    by: phase,
    target: phase,
    pending: list(phase),
    comment: text,
    more: list(record({ target: phase, comment: text })),
  },
  gateOpened: {
    phase,
    environment: maybe(text),
    why: text,
    pipelineDigest: digest,
    base: commit,
    commit,
    tree: commit,
    evidence: facts,
    repositories: list(openedRepository),
    known: list(text),
  },
  gateDecided: {
    phase,
    decision: fc.constantFrom('approve', 'reject', 'rework'),
    actor: text,
    comment: text,
    proof: fc.constantFrom('local', 'policy', 'environment', 'comment'),
    approval: maybe(text),
    how: fc.constant('approve-option'),
  },
  answerGiven: { phase, answer: text, actor: text },
  budgetExceeded: {
    phase: maybe(phase),
    limit: fc.constantFrom('usd', 'tokens', 'time', 'session'),
    allowed: amount,
    spent: amount,
    stopped: maybe(used),
  },
  deliveryStarted: { phase, delivery: fc.nat(), kind: text },
  deliveryMade: {
    phase,
    delivery: fc.nat(),
    kind: text,
    where: text,
    url: maybe(text),
    number: maybe(fc.nat()),
  },
  deliveryFailed: { phase, delivery: fc.nat(), kind: text, message: text },
  runRebased: {
    from: commit,
    base: commit,
    commit,
    facts,
    again: list(phase),
    verify: list(phase),
  },
  rebaseVerified: {},
  rebaseFailed: { message: text },
  runFinished: {
    outcome: keysOf<Outcome>(EXIT_CODES),
    next: maybe(fc.constantFrom('gate', 'deliver', 'work')),
    phase: maybe(phase),
    by: record({
      how: fc.constantFrom('SIGINT', 'SIGTERM', 'SIGHUP', 'command'),
      actor: maybe(text),
    }),
    stopped: list(used),
  },
};

export const eventTypes = Object.keys(EVENTS) as readonly RunEvent['type'][];

/** Any event of one type. */
export function eventOf<T extends RunEvent['type']>(type: T): fc.Arbitrary<EventOf<T>> {
  return record({ type: fc.constant(type), ...EVENTS[type] }).map(
    (event) => event as unknown as EventOf<T>,
  );
}

/** Any event of any type. */
export const event: fc.Arbitrary<RunEvent> = fc.oneof(...eventTypes.map((type) => eventOf(type)));

/** Any event as it might stand on some line of some journal. */
export const recorded: fc.Arbitrary<JournalEvent> = fc
  .tuple(
    event,
    fc.integer({ min: 1 }),
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') }),
    hex(64),
  )
  .map(([own, seq, at, prev]) => ({ ...own, seq, at: at.toISOString(), prev }));

/** The events of some journal: legal lines, in no legal order but for the first. */
export const history: fc.Arbitrary<readonly RunEvent[]> = fc
  .tuple(
    eventOf('runStarted'),
    fc.array(
      event.filter(({ type }) => type !== 'runStarted'),
      { maxLength: 8 },
    ),
  )
  .map(([first, rest]) => [first, ...rest]);
