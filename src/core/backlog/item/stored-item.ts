import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../lib/json.ts';
import { textAt } from '../../lib/json-value.ts';
import {
  type Assessment,
  cautiously,
  isAssessment,
  isLevel,
  isSize,
  LEVELS,
  SIZES,
} from './assessment.ts';
import {
  BLOCK_KINDS,
  type BlockKind,
  type Item,
  type ItemBlock,
  type ItemClaim,
  type ItemMessage,
  type ItemStatus,
  type ItemWork,
  type MergedAway,
  NO_WORK,
  type Override,
  type SharedDeliveryRun,
  STATUSES,
} from './item.ts';

/**
 * An item in task-golem's format: a JSON object with Phasegate's state in `x-pg-*` (also used by phase-golem) and
 * `x-phasegate-*`.
 */
export type StoredItemReading =
  | { readonly ok: true; readonly item: Item; readonly warnings: readonly string[] }
  /** Continues the sentence "line 7: …". */
  | { readonly ok: false; readonly message: string };

/** Native fields must be valid; an invalid field of ours counts as absent, with a warning. */
export function readItem(stored: JsonObject): StoredItemReading {
  const fault = storedItemFault(stored);
  if (fault !== null) return { ok: false, message: fault };
  const fields = new StoredFields(stored);
  const native = String(stored.status);
  const status = statusOf(native, fields);
  const description = fields.native('description');
  const item: Item = {
    id: String(stored.id),
    title: String(stored.title),
    description: description ?? structured(fields.object('x-pg-description')),
    tags: texts(stored.tags),
    dependencies: texts(stored.dependencies),
    createdAt: String(stored.created_at),
    updatedAt: fields.native('updated_at') ?? String(stored.created_at),
    status,
    block: status === 'blocked' ? blockOf(fields) : null,
    phase: fields.text('x-pg-phase'),
    assessment: assessmentOf(fields),
    pipeline: fields.text('x-pg-pipeline-type'),
    needsPerson: fields.flag('x-pg-requires-human-review'),
    origin: fields.text('x-pg-origin'),
    depth: fields.count('x-phasegate-depth'),
    notes: fields.text('x-pg-unblock-context'),
    messages: fields.list('x-phasegate-messages').flatMap(messageIn),
    merged: fields.list('x-phasegate-merged').flatMap(mergedIn),
    isSeparate: fields.flag('x-phasegate-separate'),
    override: overrideOf(fields.object('x-phasegate-override')),
    commit: fields.text('x-pg-last-phase-commit'),
    work: workOf(fields),
    delivery: togetherOf(fields.object('x-phasegate-delivery')),
    claim: claimOf(fields),
  };
  return { ok: true, item, warnings: fields.warnings };
}

const NATIVE = ['todo', 'doing', 'done', 'blocked'];

/** Allocates no lists for a valid item, because a backlog may have ten thousand. */
function storedItemFault(stored: JsonObject): string | null {
  const missing = REQUIRED.find((key) => typeof stored[key] !== 'string' || stored[key] === '');
  if (missing !== undefined) return notText(missing);
  if (!NATIVE.some((status) => status === stored.status)) {
    return `\`status\` is not one of ${NATIVE.join(', ')}`;
  }
  const list = LISTS.find((key) => !isTexts(stored[key] ?? []));
  if (list !== undefined) return `\`${list}\` is not a list of strings`;
  const wrong = OPTIONAL.find((key) => typeof (stored[key] ?? '') !== 'string');
  return wrong === undefined ? null : notText(wrong);
}

const REQUIRED = ['id', 'title', 'created_at'];
const LISTS = ['tags', 'dependencies'];
const OPTIONAL = ['description', 'blocked_reason', 'claimed_by', 'claimed_at', 'updated_at'];
const notText = (key: string): string => `\`${key}\` is not a string`;

/** The status in task-golem for each of ours. */
export const NATIVE_STATUS = {
  new: 'todo',
  scoping: 'todo',
  ready: 'todo',
  in_progress: 'doing',
  done: 'done',
  blocked: 'blocked',
} as const satisfies Readonly<Record<ItemStatus, string>>;

/** Our status is more precise. If the two differ, task-golem changed the item since, and its status counts. */
function statusOf(native: string, fields: StoredFields): ItemStatus {
  const own = fields.oneOf('x-pg-status', STATUSES);
  if (own !== null && NATIVE_STATUS[own] === native) return own;
  if (own === 'blocked') {
    const from = fields.oneOf('x-pg-blocked-from-status', STATUSES);
    if (from !== null && NATIVE_STATUS[from] === native) return from;
  }
  switch (native) {
    case 'doing':
      return 'in_progress';
    case 'done':
      return 'done';
    case 'blocked':
      return 'blocked';
    default:
      return 'new';
  }
}

function blockOf(fields: StoredFields): ItemBlock {
  const from = fields.oneOf('x-pg-blocked-from-status', STATUSES);
  const told = fields.native('blocked_from_status') === 'doing' ? 'in_progress' : 'new';
  return {
    from: from === null || from === 'done' || from === 'blocked' ? told : from,
    kind: fields.oneOf('x-phasegate-block', BLOCK_KINDS) ?? blockKindOf(fields),
    reason: fields.native('blocked_reason') ?? 'blocked without a reason',
    phase: fields.text('x-phasegate-block-phase'),
  };
}

/** phase-golem has two kinds; a manual block has none. */
function blockKindOf(fields: StoredFields): BlockKind {
  const type = fields.oneOf('x-pg-blocked-type', ['clarification', 'decision'] as const);
  if (type === null) return 'by-hand';
  return type === 'clarification' ? 'question' : 'person';
}

function assessmentOf(fields: StoredFields): Assessment {
  const told = {
    size: fields.word('x-pg-size', SIZES),
    complexity: fields.word('x-pg-complexity', LEVELS),
    risk: fields.word('x-pg-risk', LEVELS),
    impact: fields.word('x-pg-impact', LEVELS),
  };
  return isAssessment(told) ? told : cautiously(told);
}

function overrideOf(stored: JsonObject | null): Override | null {
  if (stored === null) return null;
  const { by, at, assessment } = stored;
  if (typeof by !== 'string' || typeof at !== 'string' || !isJsonObject(assessment)) return null;
  return { by, at, assessment: assessmentIn(assessment) };
}

/** The assessment that a person accepted; unknown words accept nothing. */
function assessmentIn(told: JsonObject): Assessment {
  const { size, complexity, risk, impact } = told;
  return {
    size: isSize(size) ? size : null,
    complexity: isLevel(complexity) ? complexity : null,
    risk: isLevel(risk) ? risk : null,
    impact: isLevel(impact) ? impact : null,
  };
}

function workOf(fields: StoredFields): ItemWork {
  const seen = fields.object('x-phasegate-seen');
  return {
    run: fields.text('x-phasegate-run'),
    triage: fields.text('x-phasegate-triage'),
    seen: seen === null ? NO_WORK.seen : countsIn(seen),
    attempts: fields.count('x-phasegate-attempts'),
    costUsd: fields.amount('x-phasegate-cost-usd'),
    ms: fields.count('x-phasegate-ms'),
    branch: fields.text('x-phasegate-branch'),
    pullRequest: fields.text('x-phasegate-pull-request'),
  };
}

function countsIn(stored: JsonObject): ItemWork['seen'] {
  const entries = Object.entries(stored);
  return Object.fromEntries(entries.flatMap(([run, seq]) => (isCount(seq) ? [[run, seq]] : [])));
}

function messageIn(stored: Json): readonly ItemMessage[] {
  const [from, text] = [textAt(stored, 'from'), textAt(stored, 'text')];
  return from === null || text === null ? [] : [{ from, text }];
}

function mergedIn(stored: Json): readonly MergedAway[] {
  const [id, title] = [textAt(stored, 'id'), textAt(stored, 'title')];
  return id === null || title === null ? [] : [{ id, title }];
}

function togetherOf(stored: JsonObject | null): SharedDeliveryRun | null {
  if (stored === null) return null;
  const { run } = stored;
  return { run: typeof run === 'string' ? run : null };
}

function claimOf(fields: StoredFields): ItemClaim | null {
  const by = fields.native('claimed_by');
  const at = fields.native('claimed_at');
  return by === null ? null : { by, at: at ?? '' };
}

/** phase-golem stores a description in parts. */
function structured(parts: JsonObject | null): string | null {
  if (parts === null) return null;
  const told = Object.values(parts).filter((part) => typeof part === 'string' && part !== '');
  return told.length === 0 ? null : told.join('\n\n');
}

/** The fields of an item that Phasegate writes, in their stored form; `undefined`: absent. */
export function storedFields(item: Item): Readonly<Record<string, Json | undefined>> {
  const { block, claim } = item;
  const from = block?.from ?? null;
  return {
    title: item.title,
    status: NATIVE_STATUS[item.status],
    description: item.description,
    tags: item.tags,
    dependencies: item.dependencies,
    updated_at: item.updatedAt,
    blocked_reason: block?.reason ?? null,
    blocked_from_status: from === null ? null : NATIVE_STATUS[from],
    claimed_by: claim?.by ?? null,
    claimed_at: claim?.at || null,
    ...Object.fromEntries(
      Object.entries(ownFields(item)).map(([key, value]) => [
        key,
        isNothing(value) ? undefined : value,
      ]),
    ),
  };
}

function ownFields(item: Item): JsonObject {
  const { block, assessment, work, override, delivery } = item;
  return {
    'x-pg-status': item.status,
    'x-pg-phase': item.phase,
    'x-pg-phase-pool': item.phase === null ? null : poolOf(item),
    'x-pg-size': assessment.size,
    'x-pg-complexity': assessment.complexity,
    'x-pg-risk': assessment.risk,
    'x-pg-impact': assessment.impact,
    'x-pg-pipeline-type': item.pipeline,
    'x-pg-requires-human-review': item.needsPerson,
    'x-pg-origin': item.origin,
    'x-pg-blocked-from-status': block?.from ?? null,
    'x-pg-blocked-type': block === null ? null : typeOf(block.kind),
    'x-pg-unblock-context': item.notes,
    'x-pg-last-phase-commit': item.commit,
    'x-phasegate-block': block?.kind ?? null,
    'x-phasegate-block-phase': block?.phase ?? null,
    'x-phasegate-depth': item.depth,
    'x-phasegate-override': override === null ? null : overrideJson(override),
    'x-phasegate-run': work.run,
    'x-phasegate-triage': work.triage,
    'x-phasegate-seen': work.seen,
    'x-phasegate-attempts': work.attempts,
    'x-phasegate-cost-usd': work.costUsd,
    'x-phasegate-ms': work.ms,
    'x-phasegate-branch': work.branch,
    'x-phasegate-pull-request': work.pullRequest,
    'x-phasegate-delivery': delivery === null ? null : { ...delivery },
    'x-phasegate-messages': item.messages.map((one) => ({ ...one })),
    'x-phasegate-merged': item.merged.map(({ id, title }) => ({ id, title })),
    'x-phasegate-separate': item.isSeparate,
  };
}

/** phase-golem separates scoping phases from others. */
function poolOf({ status, block }: Item): 'pre' | 'main' {
  return (block?.from ?? status) === 'scoping' ? 'pre' : 'main';
}

/** Default values are not stored. */
function isNothing(value: Json): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isJsonObject(value)) return Object.keys(value).length === 0;
  return value === null || value === false || value === 0;
}

function typeOf(kind: BlockKind): string {
  return kind === 'question' ? 'clarification' : 'decision';
}

function overrideJson({ assessment, by, at }: Override): JsonObject {
  return { assessment: { ...assessment }, by, at };
}

/** Reads our own fields and notes invalid ones. */
class StoredFields {
  readonly warnings: string[] = [];
  readonly #stored: JsonObject;

  constructor(stored: JsonObject) {
    this.#stored = stored;
  }

  /** A field that {@link storedItemFault} has validated. */
  native(key: string): string | null {
    const value = this.#stored[key];
    return typeof value === 'string' && value !== '' ? value : null;
  }

  text(key: string): string | null {
    return this.#valid(key, isText, 'not a string');
  }

  flag(key: string): boolean {
    return this.#valid(key, isFlag, 'not true or false') ?? false;
  }

  count(key: string): number {
    return this.#valid(key, isCount, 'not a whole number') ?? 0;
  }

  amount(key: string): number | null {
    return this.#valid(key, isAmount, 'not an amount');
  }

  list(key: string): readonly Json[] {
    return this.#valid(key, isJsonList, 'not a list') ?? [];
  }

  object(key: string): JsonObject | null {
    return this.#valid(key, isJsonObject, 'not an object');
  }

  /** The value as written; an unknown word (in any case) is noted. */
  word(key: string, known: readonly string[]): Json {
    const value = this.#stored[key] ?? null;
    if (value === null || known.some((one) => one === value)) return value;
    const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
    if (!(typeof word === 'string' && known.includes(word)))
      this.#warn(`\`${key}\` is not one of ${known.join(', ')} and is read as ${known.at(-1)}`);
    return value;
  }

  oneOf<T extends string>(key: string, known: readonly T[]): T | null {
    const value = this.#stored[key] ?? null;
    if (value === null) return null;
    const at = typeof value === 'string' ? known.indexOf(value as T) : -1;
    return known[at] ?? this.#invalid(key, `not one of ${known.join(', ')}`);
  }

  #valid<T extends Json>(
    key: string,
    isValid: (value: Json) => value is T,
    wrong: string,
  ): T | null {
    const value = this.#stored[key] ?? null;
    if (value === null) return null;
    return isValid(value) ? value : this.#invalid(key, wrong);
  }

  #invalid(key: string, wrong: string): null {
    this.#warn(`\`${key}\` is ${wrong} and is ignored`);
    return null;
  }

  #warn(warning: string): void {
    if (!this.warnings.includes(warning)) this.warnings.push(warning);
  }
}

const isText = (value: Json): value is string => typeof value === 'string' && value !== '';
const isFlag = (value: Json): value is boolean => typeof value === 'boolean';
const isAmount = (value: Json): value is number => typeof value === 'number' && value >= 0;

function isCount(value: Json): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isTexts(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function texts(value: Json | undefined): readonly string[] {
  return value !== undefined && isTexts(value) ? value : [];
}
