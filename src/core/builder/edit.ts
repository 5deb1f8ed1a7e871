import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Json, JsonObject } from '../lib/json.ts';
import { type Splice, spliced, splicesFor } from './splice.ts';

/** A person's change to a pipeline without writing YAML. */
export type Edit =
  | {
      readonly type: 'add';
      readonly phase: string;
      readonly kind: NewKind;
      readonly after: string | null;
    }
  /** A phase with a nested pipeline: a file relative to this one, or `library:NAME`. */
  | {
      readonly type: 'add-pipeline';
      readonly phase: string;
      readonly pipeline: string;
      readonly after: string | null;
    }
  | { readonly type: 'connect' | 'disconnect'; readonly phase: string; readonly need: string }
  | { readonly type: 'rename'; readonly phase: string; readonly name: string }
  | { readonly type: 'remove'; readonly phase: string }
  /** `undefined` removes the key. */
  | {
      readonly type: 'set';
      readonly phase: string;
      readonly key: string;
      readonly value: Json | undefined;
    };

export type NewKind = 'agent' | 'run' | 'gate' | 'deliver';

export type EditResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** The text after the edit; all lines that it is not about stay as they are. */
export function edited(text: string, edit: Edit): EditResult {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken !== undefined)
    return editRefused(`The YAML cannot be read: ${broken.message.split('\n')[0] ?? ''}`);
  if (edit.type === 'rename') return renamed(text, document, edit);
  const before = parseDocument(text);
  const why = perform(document, edit);
  if (why !== null) return editRefused(why);
  return { ok: true, text: spliced(text, splicesFor(text, before, document)) };
}

const editRefused = (message: string): EditResult => ({ ok: false, message });

/** Why the edit is impossible; `null`: done. */
function perform(
  document: Document,
  edit: Exclude<Edit, { readonly type: 'rename' }>,
): string | null {
  const phases = phasesOf(document);
  if (edit.type === 'add') return add(document, phases, { ...edit, is: NEW_PHASES[edit.kind] });
  if (edit.type === 'add-pipeline')
    return add(document, phases, { ...edit, is: { pipeline: edit.pipeline } });
  if (phases === null || !phases.has(edit.phase)) return noPhase(edit.phase);
  switch (edit.type) {
    case 'connect':
      return connect(document, phases, edit);
    case 'disconnect':
      return disconnect(phases, edit.phase, edit.need);
    case 'remove':
      return remove(phases, edit.phase);
    default:
      return set(document, phases, edit);
  }
}

const noPhase = (phase: string): string => `There is no phase ${phase}.`;

const NAME_PATTERN = /^[a-z][a-z0-9-]{0,63}$/;
const WRONG_NAME = 'A name begins with a small letter, and has small letters, digits and dashes.';

const NEW_PHASES: Readonly<Record<NewKind, JsonObject>> = {
  agent: { prompt: 'What is to be done.', access: 'write' },
  run: { run: 'true' },
  gate: { gate: {} },
  deliver: { deliver: { 'pull-request': { title: 'A title', body: 'What was done.' } } },
};

interface AddedPhase {
  readonly phase: string;
  readonly is: JsonObject;
  readonly after: string | null;
}

function add(
  document: Document,
  phases: YAMLMap | null,
  { phase, is, after }: AddedPhase,
): string | null {
  if (!NAME_PATTERN.test(phase)) return WRONG_NAME;
  if (phases?.has(phase)) return `There is a phase ${phase} already.`;
  const needs = after !== null && phases?.has(after) ? { needs: after } : {};
  const value = document.createNode({ ...needs, ...is });
  if (phases === null) {
    document.set('phases', document.createNode({ [phase]: value }));
  } else {
    phases.flow = false;
    phases.add(document.createPair(phase, value));
  }
  return null;
}

function connect(
  document: Document,
  phases: YAMLMap,
  { phase, need }: { readonly phase: string; readonly need: string },
): string | null {
  if (!phases.has(need)) return `There is no phase ${need}.`;
  if (phase === need) return 'A phase cannot need itself.';
  if (reaches(phases, need, phase)) return `${need} already needs ${phase}: that would be a cycle.`;
  const node = phases.get(phase);
  if (!isMap(node)) return `${phase} is not a mapping.`;
  const needs = node.get('needs', true) as unknown;
  if (needNamesIn(needs).includes(need)) return null;
  if (isMap(needs)) needs.add(document.createPair(need, ['succeeded']));
  else if (isSeq(needs)) needs.add(document.createNode(need));
  else if (isScalar(needs)) node.set('needs', listOf(document, [needs.value, need]));
  else node.items.unshift(document.createPair('needs', need) as Pair);
  return null;
}

function listOf(document: Document, values: readonly unknown[]): YAMLSeq {
  const list = document.createNode(values) as YAMLSeq;
  list.flow = true;
  return list;
}

function disconnect(phases: YAMLMap, phase: string, need: string): string | null {
  const node = phases.get(phase);
  if (!isMap(node)) return `${phase} is not a mapping.`;
  const needs = node.get('needs', true) as unknown;
  if (isMap(needs)) needs.delete(need);
  else if (isSeq(needs))
    needs.items = needs.items.filter((item) => !isScalar(item) || item.value !== need);
  else if (isScalar(needs) && needs.value === need) node.delete('needs');
  if (isCollection(needs) && needs.items.length === 0) node.delete('needs');
  return null;
}

function remove(phases: YAMLMap, phase: string): string | null {
  for (const { key } of phases.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (name !== phase) disconnect(phases, name, phase);
  }
  phases.delete(phase);
  return null;
}

/** Only names are replaced, in the text itself, so that every quote and line break stays. */
function renamed(
  text: string,
  document: Document,
  { phase, name }: { readonly phase: string; readonly name: string },
): EditResult {
  const phases = phasesOf(document);
  if (phases === null || !phases.has(phase)) return editRefused(noPhase(phase));
  if (name === phase) return { ok: true, text };
  if (!NAME_PATTERN.test(name)) return editRefused(WRONG_NAME);
  if (phases.has(name)) return editRefused(`There is a phase ${name} already.`);
  const splices: Splice[] = [];
  const replace = (node: unknown, change: (source: string) => string): void => {
    if (!isScalar(node) || node.range == null) return;
    const [from, to] = node.range;
    const source = text.slice(from, to);
    if (change(source) !== source) splices.push({ from, to, text: change(source) });
  };
  const newName = (source: string): string => source.replace(phase, name);
  visit(document, {
    Pair: (_, pair) => {
      if (pointsToPhases(pair))
        for (const node of naming(pair.value, phase)) replace(node, newName);
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string')
        replace(scalar, (source) => inExpressions(source, phase, name));
    },
  });
  for (const { key } of phases.items) if (isNamed(key, phase)) replace(key, newName);
  return { ok: true, text: spliced(text, splices) };
}

/** Keys whose values are names of phases. */
const POINTERS: ReadonlySet<unknown> = new Set(['needs', 'rework', 'phase', 'continue', 'session']);

const pointsToPhases = ({ key }: Pair): boolean => isScalar(key) && POINTERS.has(key.value);

const isNamed = (node: unknown, name: string): boolean => isScalar(node) && node.value === name;

/** The nodes that name the phase: the value, its items, or its keys. */
function naming(value: unknown, phase: string): readonly unknown[] {
  if (isSeq(value)) return value.items.flatMap((item) => naming(item, phase));
  const nodes = isMap(value) ? value.items.map(({ key }) => key) : [value];
  return nodes.filter((node) => isNamed(node, phase));
}

/** `needs.old.outputs.x`, which also occurs in `if` and `when` without braces. */
function inExpressions(text: string, phase: string, name: string): string {
  return text.replace(
    new RegExp(`(?<![\\w.-])(needs|phases)\\.${phase}(?![\\w-])`, 'g'),
    (_, context: string) => `${context}.${name}`,
  );
}

function set(
  document: Document,
  phases: YAMLMap,
  { phase, key, value }: Extract<Edit, { type: 'set' }>,
): string | null {
  const node = phases.get(phase);
  if (!isMap(node)) return `${phase} is not a mapping.`;
  if (value === undefined) node.delete(key);
  else setValue(document, node, { key, value });
  return null;
}

function setValue(
  document: Document,
  node: YAMLMap,
  { key, value }: { readonly key: string; readonly value: Json },
): void {
  // Braces have no notation that keeps the lines of a text.
  const isLong = hasLines(value);
  if (isLong) node.flow = false;
  const before = node.get(key, true) as unknown;
  // A scalar keeps its comment and notation.
  if (isScalar(before) && (typeof value !== 'object' || value === null)) {
    before.value = value;
    return;
  }
  const made = document.createNode(value);
  if (isCollection(before) && isCollection(made)) made.flow = before.flow === true && !isLong;
  node.set(key, made);
}

/** Whether the value has a text of several lines. */
function hasLines(value: Json): boolean {
  if (typeof value === 'string') return value.trimEnd().includes('\n');
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLines);
}

function phasesOf(document: Document): YAMLMap | null {
  const phases = document.get('phases', true) as unknown;
  return isMap(phases) ? phases : null;
}

function needNamesIn(needs: unknown): readonly string[] {
  if (isScalar(needs)) return [String(needs.value)];
  if (isSeq(needs))
    return needs.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
  if (isMap(needs))
    return needs.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
  return [];
}

/** Whether `from` needs `to`, directly or indirectly. */
function reaches(phases: YAMLMap, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    const node = phases.get(next);
    if (isMap(node)) open.push(...needNamesIn(node.get('needs', true)));
  }
  return false;
}

/** A phase, as far as it can be read from a possibly unfinished text. */
export interface SketchPhase {
  readonly name: string;
  readonly kind: NewKind | 'pipeline' | 'unknown';
  readonly needs: readonly string[];
  readonly writes: boolean;
  /** Its keys and values. */
  readonly fields: Readonly<Record<string, Json>>;
  /** Start of its name in UTF-16 code units from the beginning of the text; `to` is the end. */
  readonly from: number;
  readonly to: number;
}

/** The phases to draw; `null`: the YAML is invalid. */
export function sketchOf(text: string): readonly SketchPhase[] | null {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  return (phasesOf(document)?.items ?? []).flatMap((pair) => {
    if (!(pair.key instanceof Scalar)) return [];
    const { value } = pair;
    const fields = isMap(value) ? (value.toJS(document) as Record<string, Json>) : {};
    const end = isCollection(value) || isScalar(value) ? value.range?.[1] : undefined;
    return [
      {
        name: String(pair.key.value),
        kind: phaseKindOf(fields),
        needs: isMap(value) ? needNamesIn(value.get('needs', true)) : [],
        writes: fields.access === 'write',
        fields,
        from: pair.key.range?.[0] ?? 0,
        to: end ?? pair.key.range?.[1] ?? 0,
      },
    ];
  });
}

function phaseKindOf(fields: Readonly<Record<string, Json>>): SketchPhase['kind'] {
  if ('prompt' in fields) return 'agent';
  for (const kind of ['run', 'gate', 'deliver', 'pipeline'] as const)
    if (kind in fields) return kind;
  return 'unknown';
}
