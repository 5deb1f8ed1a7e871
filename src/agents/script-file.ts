import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { parseDuration } from '../core/lib/duration.ts';
import { isJsonList, type Json, type JsonObject } from '../core/lib/json.ts';

/** What a scripted agent plays in one attempt. */
export interface ScriptEntry {
  readonly phase: string;
  /** `null`: any. */
  readonly attempt: number | null;
  /** `null`: any. */
  readonly turn: number | null;
  readonly steps: readonly ScriptStep[];
  readonly usage: ScriptUsage | null;
  /** Written unchanged; `null`: no result. */
  readonly result: JsonObject | null;
  readonly exit: number;
}

export type ScriptStep =
  | { readonly type: 'say' | 'run' | 'ask'; readonly text: string }
  | { readonly type: 'delete'; readonly path: string }
  | { readonly type: 'write' | 'append'; readonly path: string; readonly text: string }
  | { readonly type: 'rename'; readonly from: string; readonly to: string }
  | { readonly type: 'sleep'; readonly ms: number };

export interface ScriptUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly usd: number | null;
}

/** An error in a script, with its line. */
class ScriptError extends Error {}

/** Throws `ScriptError` for the first error. */
export function parseScript(written: string): readonly ScriptEntry[] {
  const text = written.replace(/^\uFEFF/, '');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  if (error !== undefined) throw new ScriptError(`line ${lineAt(error.pos[0])}: ${error.message}`);
  const place = { node: document.contents, lineAt };
  return new ScriptValue(document.toJS({ maxAliasCount: 100 }), place, 'the script')
    .list()
    .map(entry);
}

function entry(value: ScriptValue): ScriptEntry {
  value.keys(['phase', 'attempt', 'turn', 'steps', 'usage', 'result', 'exit']);
  return {
    phase: value.required('phase').text(),
    attempt: value.get('attempt')?.count() ?? null,
    turn: value.get('turn')?.count() ?? null,
    steps: value.get('steps')?.list().map(step) ?? [],
    usage: usage(value.get('usage')),
    result: value.get('result')?.object() ?? null,
    exit: value.get('exit')?.count() ?? 0,
  };
}

function usage(value: ScriptValue | null): ScriptUsage | null {
  if (value === null) return null;
  value.keys(['inputTokens', 'outputTokens', 'usd']);
  return {
    inputTokens: value.required('inputTokens').count(),
    outputTokens: value.required('outputTokens').count(),
    usd: value.get('usd')?.number() ?? null,
  };
}

const STEP_PARSERS: Readonly<Record<ScriptStep['type'], (value: ScriptValue) => ScriptStep>> = {
  say: (value) => ({ type: 'say', text: value.text() }),
  write: (value) => ({ type: 'write', ...content(value) }),
  append: (value) => ({ type: 'append', ...content(value) }),
  delete: (value) => ({ type: 'delete', path: value.text() }),
  rename: (value) => {
    value.keys(['from', 'to']);
    return { type: 'rename', from: value.required('from').text(), to: value.required('to').text() };
  },
  run: (value) => ({ type: 'run', text: value.text() }),
  sleep: (value) => ({ type: 'sleep', ms: value.duration() }),
  ask: (value) => ({ type: 'ask', text: value.text() }),
};

function step(value: ScriptValue): ScriptStep {
  const types = Object.entries(STEP_PARSERS);
  value.keys(types.map(([type]) => type));
  const [first, ...more] = types.flatMap(([type, read]) => {
    const inside = value.get(type);
    return inside === null ? [] : [{ inside, read }];
  });
  if (first === undefined || more.length > 0) throw value.error('must have exactly one key');
  return first.read(first.inside);
}

function content(value: ScriptValue): { path: string; text: string } {
  value.keys(['path', 'text']);
  return { path: value.required('path').text(), text: value.required('text').text() };
}

interface NodePosition {
  readonly node: unknown;
  lineAt(offset: number): number;
}

/** A value with its position. */
class ScriptValue {
  readonly #value: Json;
  readonly #place: NodePosition;
  readonly #name: string;

  constructor(value: Json, place: NodePosition, name: string) {
    this.#value = value;
    this.#place = place;
    this.#name = name;
  }

  error(what: string): ScriptError {
    const { node, lineAt } = this.#place;
    const line = isNode(node) ? lineAt(node.range?.[0] ?? 0) : 1;
    return new ScriptError(`line ${line}: ${this.#name} ${what}`);
  }

  text(): string {
    if (typeof this.#value === 'string') return this.#value;
    throw this.error('must be a string');
  }

  number(): number {
    if (typeof this.#value === 'number' && this.#value >= 0) return this.#value;
    throw this.error('must be a number from 0 up');
  }

  count(): number {
    if (Number.isSafeInteger(this.#value)) return this.number();
    throw this.error('must be a whole number from 0 up');
  }

  duration(): number {
    const ms = parseDuration(this.text());
    if (ms === null) throw this.error('must be a duration such as `200ms` or `1m30s`');
    return ms;
  }

  object(): JsonObject {
    const value = this.#value;
    if (typeof value === 'object' && value !== null && !isJsonList(value)) return value;
    throw this.error('must be a mapping');
  }

  list(): readonly ScriptValue[] {
    if (!isJsonList(this.#value)) throw this.error('must be a list');
    const { node, lineAt } = this.#place;
    const items = isSeq(node) ? node.items : [];
    return this.#value.map(
      (item, index) => new ScriptValue(item, { node: items[index], lineAt }, `entry ${index + 1}`),
    );
  }

  keys(known: readonly string[]): void {
    const unknown = Object.keys(this.object()).find((key) => !known.includes(key));
    if (unknown === undefined) return;
    throw this.error(`has an unknown key \`${unknown}\`; the known keys are ${known.join(', ')}`);
  }

  /** `null`: missing. */
  get(key: string): ScriptValue | null {
    const value = this.object()[key] ?? null;
    if (value === null) return null;
    const { node, lineAt } = this.#place;
    return new ScriptValue(
      value,
      { node: isMap(node) ? node.get(key, true) : null, lineAt },
      `\`${key}\``,
    );
  }

  required(key: string): ScriptValue {
    const value = this.get(key);
    if (value === null) throw this.error(`must have \`${key}\``);
    return value;
  }
}
