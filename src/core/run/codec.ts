import type { ItemReport } from '../backlog/triage/said.ts';
import { isObject, parsedJson } from '../lib/json.ts';
import type {
  Artifact,
  AttemptSpending,
  Budget,
  CancelWay,
  Change,
  ChangeFacts,
  JournalEvent,
  OfferedChange,
  OpenedRepository,
  PassedOver,
  PinnedPipeline,
  RunEvent,
  Spending,
  StartedRepository,
  Usage,
} from './event.ts';
import { EXIT_CODES, type NextKind, type Outcome } from './outcome.ts';
import { REMEDIES, type ReasonCode } from './reason.ts';
import {
  amount,
  commit,
  count,
  digest,
  flag,
  type JsonShape,
  json,
  list,
  matching,
  NEWER,
  nullable,
  object,
  oneOf,
  optional,
  ordinal,
  phase,
  type RecordFields,
  record,
  run,
  sha256,
  text,
  texts,
} from './shape.ts';

export type DecodedEvent =
  | { readonly ok: true; readonly event: JournalEvent }
  | { readonly ok: false; readonly message: string };

/** The event as one line of the journal, without the newline. Throws for an event that `decode` would reject. */
export function encode(event: JournalEvent): string {
  const shape = shapeOf(event.type);
  const fault = shape.fault(event, '');
  if (fault !== null) throw new Error(`invalid event ${event.type}: ${fault}`);
  return JSON.stringify(shape.ordered(event));
}

/** Parses one line. The error message completes a sentence that begins with the line's position. */
export function decode(line: string): DecodedEvent {
  const value = parsedJson(line);
  if (!isObject(value)) return lineRefused('it is not a JSON object');
  const { type } = value;
  if (typeof type !== 'string') return lineRefused('the event has no `type`');
  if (!isEventType(type)) return lineRefused(`the event \`${type}\` is ${NEWER}`);
  const { format, phasegate } = value;
  if (type === 'runStarted' && Number.isSafeInteger(format) && format !== 1) {
    return lineRefused(
      `format ${format} of the journal is ${NEWER} (Phasegate ${phasegate} wrote it)`,
    );
  }
  const fault = shapeOf(type).fault(value, '');
  return fault === null
    ? { ok: true, event: value as unknown as JournalEvent }
    : lineRefused(fault);
}

const time = matching<string>('a time in UTC', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const maybeText = nullable(text);
const maybeAmount = nullable(amount);

const usage: JsonShape<Usage> = record({
  inputTokens: count,
  outputTokens: count,
  cacheReadTokens: count,
  cacheWriteTokens: count,
});
const spending: RecordFields<Spending> = {
  usage: nullable(usage),
  costUsd: maybeAmount,
  durationMs: amount,
  isUnpriced: optional(flag),
};
const cancelWay = oneOf<CancelWay>('SIGINT', 'SIGTERM', 'SIGHUP', 'command');
const used: JsonShape<AttemptSpending> = record({ phase, attempt: ordinal, ...spending });
const share: JsonShape<Budget> = record({
  usd: maybeAmount,
  tokens: maybeAmount,
  timeMs: maybeAmount,
});
const facts: JsonShape<ChangeFacts> = record({
  files: count,
  lines: count,
  protected: list(text),
  risks: list(text),
});
const repositoryName = matching<string>('the name of a repository', /^[a-z][a-z0-9-]{0,63}$/);
const change: JsonShape<Change> = record({
  repository: optional(repositoryName),
  commit,
  tree: commit,
  files: count,
  insertions: count,
  deletions: count,
  facts,
});
const offeredChange: JsonShape<OfferedChange> = record({
  commit,
  tree: commit,
  files: count,
  insertions: count,
  deletions: count,
});
const artifacts: JsonShape<readonly Artifact[]> = list(record({ path: text, size: count, sha256 }));
const pipeline: JsonShape<PinnedPipeline> = record({
  name: text,
  file: text,
  digest,
  text,
  files: texts,
});
const startedRepository: JsonShape<StartedRepository> = record({
  name: repositoryName,
  address: text,
  base: commit,
  baseBranch: maybeText,
  branch: text,
});
const openedRepository: JsonShape<OpenedRepository> = record({
  name: repositoryName,
  base: commit,
  commit,
  tree: commit,
  evidence: facts,
});
const itemReport: JsonShape<ItemReport> = record({
  needsPerson: flag,
  assessment: nullable(object),
  followUps: list(json),
  duplicates: list(json),
});
const outcome = oneOf(...keys<Outcome>(EXIT_CODES));
const reason = oneOf(...keys<ReasonCode>(REMEDIES));

type EventOf<T extends RunEvent['type']> = Extract<RunEvent, { readonly type: T }>;

/** All fields of every event, in the order of writing. */
const EVENTS: { readonly [T in RunEvent['type']]: RecordFields<Omit<EventOf<T>, 'type'>> } = {
  runStarted: {
    format: oneOf(1),
    phasegate: text,
    run,
    pipeline,
    inputs: object,
    agents: texts,
    base: commit,
    baseBranch: maybeText,
    branch: text,
    repositories: optional(list(startedRepository)),
    workspace: optional(oneOf('in-place', 'clone')),
    trigger: text,
    actor: text,
    github: object,
    item: object,
    budgetUsd: maybeAmount,
  },
  runResumed: {
    phasegate: text,
    actor: text,
    again: list(phase),
    budgetUsd: maybeAmount,
    recovered: list(used),
    pipeline: nullable(pipeline),
    sameSession: optional(flag),
  },
  phaseExpanded: { phase, legs: list(object) },
  childBegan: { phase, parent: digest, slot: count, slots: ordinal, share },
  childJoined: { phase, parent: digest, slot: count, used: list(used) },
  childLost: { phase, parent: digest, slot: count, why: text, share },
  phaseStarted: {
    phase,
    attempt: ordinal,
    agent: maybeText,
    model: maybeText,
    promptDigest: nullable(digest),
  },
  phaseSucceeded: {
    phase,
    attempt: ordinal,
    summary: text,
    outputs: object,
    artifacts,
    change: nullable(change),
    rework: flag,
    notes: list(text),
    said: nullable(itemReport),
    session: maybeText,
    ...spending,
  },
  changeOffered: {
    phase,
    attempt: ordinal,
    summary: text,
    outputs: object,
    artifacts,
    from: commit,
    change: offeredChange,
    rework: flag,
    notes: list(text),
    said: nullable(itemReport),
    session: maybeText,
    ...spending,
  },
  changeMerged: { phase, attempt: ordinal, change: nullable(change), notes: list(text) },
  phaseFailed: {
    phase,
    attempt: count,
    reason,
    message: text,
    remedy: text,
    summary: maybeText,
    output: maybeText,
    changes: maybeText,
    retryAfterMs: maybeAmount,
    byProvider: flag,
    session: maybeText,
    ...spending,
  },
  phaseBlocked: { phase, attempt: ordinal, question: text, session: maybeText, ...spending },
  phaseSkipped: { phase, cause: oneOf('need', 'condition', 'no-change'), reason: text },
  phaseReused: {
    phase,
    attempt: count,
    from: run,
    key: nullable(digest),
    passed: optional(oneOf<PassedOver>('skipped', 'elsewhere')),
    savedUsd: maybeAmount,
    summary: text,
    outputs: object,
    artifacts,
    change: nullable(change),
    offered: optional(record({ from: commit, change: offeredChange })),
    rework: flag,
    notes: list(text),
    durationMs: amount,
  },
  nestPassed: { phase, summary: text, outputs: object },
  reworkAsked: {
    by: phase,
    target: phase,
    pending: list(phase),
    comment: text,
    more: optional(list(record({ target: phase, comment: text }))),
  },
  gateOpened: {
    phase,
    environment: maybeText,
    why: text,
    pipelineDigest: digest,
    base: commit,
    commit,
    tree: commit,
    evidence: facts,
    repositories: optional(list(openedRepository)),
    known: list(text),
  },
  gateDecided: {
    phase,
    decision: oneOf('approve', 'reject', 'rework'),
    actor: text,
    comment: text,
    proof: oneOf('local', 'policy', 'environment', 'comment'),
    approval: maybeText,
    how: optional(oneOf('approve-option')),
  },
  answerGiven: { phase, answer: text, actor: text },
  budgetExceeded: {
    phase: nullable(phase),
    limit: oneOf('usd', 'tokens', 'time', 'session'),
    allowed: amount,
    spent: amount,
    stopped: nullable(used),
  },
  deliveryStarted: { phase, delivery: count, kind: text },
  deliveryMade: {
    phase,
    delivery: count,
    kind: text,
    where: text,
    url: maybeText,
    number: nullable(count),
  },
  deliveryFailed: { phase, delivery: count, kind: text, message: text },
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
    outcome,
    next: nullable(oneOf<NextKind>('gate', 'deliver', 'work', 'slots')),
    phase: nullable(phase),
    by: optional(record({ how: cancelWay, actor: maybeText })),
    stopped: optional(list(used)),
  },
};

const SHAPES: ReadonlyMap<string, JsonShape<JournalEvent>> = new Map(
  keys(EVENTS).map((type) => [type, lineShape(type)]),
);

function lineShape(type: RunEvent['type']): JsonShape<JournalEvent> {
  const own: Readonly<Record<string, JsonShape<unknown>>> = EVENTS[type];
  const line = record({ seq: ordinal, at: time, type: oneOf(type), prev: sha256, ...own });
  return line as JsonShape<unknown> as JsonShape<JournalEvent>;
}

function shapeOf(type: RunEvent['type']): JsonShape<JournalEvent> {
  const shape = SHAPES.get(type);
  if (shape === undefined) throw new Error(`unknown event ${type}`);
  return shape;
}

function isEventType(type: string): type is RunEvent['type'] {
  return SHAPES.has(type);
}

function lineRefused(message: string): DecodedEvent {
  return { ok: false, message };
}

/** The keys of an object literal; its type ensures that it has no others. */
function keys<K extends string>(literal: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(literal) as K[];
}
