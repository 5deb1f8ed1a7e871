import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Json } from '../lib/json.ts';
import { suggest } from '../lib/nearest.ts';
import {
  type Finding,
  type FindingLocation,
  type KeyPath,
  keyAt,
  quoted,
  valueAt,
} from './finding.ts';
import { PHASE_KEYS } from './schema.gen.ts';
import { validate } from './validate.gen.js';

/** One error in the shape of a value, and the part to remove so that the rest can be checked. */
export interface Misfit {
  readonly finding: Finding;
  readonly remove: KeyPath;
}

/** All errors in the shape of a pipeline file, each once. */
export function misfits(value: Json): readonly Misfit[] {
  return misfitsOf(value, validate);
}

/** All violations of the schema of a validator, each once. */
export function misfitsOf(value: Json, validate: ValidateFunction): readonly Misfit[] {
  if (validate(value)) return [];
  const seen = new Set<string>();
  return (validate.errors ?? []).flatMap((error) => {
    const misfit = misfitOf(error);
    if (misfit === null) return [];
    // Each branch of the schema reports a phase that is not a mapping, with a different description.
    const { code, message, where } = misfit.finding;
    const key = JSON.stringify([code, message, where]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [misfit];
  });
}

type PhaseKind = keyof typeof PHASE_KEYS;
const PHASE_KINDS = Object.keys(PHASE_KEYS).filter((key): key is PhaseKind =>
  Object.hasOwn(PHASE_KEYS, key),
);
const KIND_KEYS = PHASE_KINDS.map((kind) => PHASE_KEYS[kind][0]);

function misfitOf(error: ErrorObject): Misfit | null {
  const path = pathOf(error.instancePath);
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, [...path, String(params.additionalProperty)]);
    case 'required':
      return missingKey(error, path, String(params.missingProperty));
    case 'type':
      return wrongType(error, path);
    case 'const':
      return path[0] === 'version' ? wrongVersion(error, path) : notOneOf(error, path);
    case 'enum':
      return notOneOf(error, path);
    case 'pattern':
      return isName(error) ? null : badForm(error, path);
    case 'propertyNames':
      return badName(error, [...path, String(params.propertyName)]);
    case 'minimum':
    case 'maximum':
      return outOfRange(error, path);
    case 'minItems':
    case 'minProperties':
      return misfit('PG207', valueAt(...path), {
        remove: path,
        message: `${describePath(path)} is empty`,
        hint: hintOf(error),
      });
    case 'maxProperties':
      if (path.includes('steps')) return severalActions(path);
      return misfit('PG212', valueAt(...path), {
        remove: path,
        message: 'this list item has several deliveries',
        hint: 'Make each delivery its own list item.',
      });
    case 'if':
      // The branch's own errors are more precise.
      return null;
    default:
      throw new Error(`the schema has a keyword without a message: ${error.keyword}`);
  }
}

/** Of a scripted agent. */
const severalActions = (path: KeyPath): Misfit =>
  misfit('PG212', valueAt(...path), {
    remove: path,
    message: 'this step has several actions',
    hint: 'Make each action its own list item.',
  });

function unknownKey(error: ErrorObject, path: KeyPath): Misfit | null {
  const key = String(path.at(-1));
  const where = keyAt(...path);
  const kind = isPhase(path.slice(0, -1)) ? phaseKindOf(error.data) : 'none';
  if (kind === 'none') {
    const known = Object.keys(error.parentSchema?.properties ?? {});
    return misfit('PG201', where, {
      remove: path,
      message: `unknown key ${quoted(key)}`,
      hint: FOREIGN_KEY_HINTS.get(key) ?? suggest(key, known),
    });
  }
  if (kind !== null && KIND_KEYS.some((name) => name === key)) return twoKinds(kind, key, path);
  const owners = PHASE_KINDS.filter((one) => PHASE_KEYS[one].some((name) => name === key));
  if (owners.length > 0) return kind === null ? null : foreignKey({ kind, owners, key }, path);
  const known = kind === null ? PHASE_KINDS.flatMap((one) => PHASE_KEYS[one]) : PHASE_KEYS[kind];
  return misfit('PG201', where, {
    remove: path,
    message: `unknown key ${quoted(key)}`,
    hint: FOREIGN_KEY_HINTS.get(key) ?? suggest(key, [...new Set(known)]),
  });
}

/** Keys known from other tools, and how to write them here. */
const FOREIGN_KEY_HINTS: ReadonlyMap<string, string> = new Map([
  ['<<', 'YAML merge keys are not supported. Write the keys in full, or use `defaults`.'],
  [
    'steps',
    'A phase is one step. Use `run: npm test`, or make each step its own phase with `needs`.',
  ],
  ['jobs', 'Write the jobs as `phases`: `phases: { test: { run: npm test } }`.'],
  ['on', 'Triggers belong in the workflow that runs the pipeline: `.github/workflows/NAME.yml`.'],
  ['runs-on', '`runs-on` belongs in the job of the workflow that runs the pipeline.'],
  ['uses', 'Actions belong in the workflow. A phase has `run`, `prompt`, `gate` or `deliver`.'],
  ['depends-on', 'Write `needs: PHASE`.'],
  ['depends_on', 'Write `needs: PHASE`.'],
  ['command', 'Write `run: npm test`.'],
  ['script', 'Write `run: npm test`.'],
  ['retries', 'Write `attempts: 3`.'],
  ['isolation', 'Write `workspace: own`, so that writers may run side by side.'],
  ['when', 'Write `if: ${{ needs.PHASE.outputs.NAME == "x" }}`.'],
]);

function twoKinds(kind: PhaseKind, key: string, path: KeyPath): Misfit {
  const message = `\`${PHASE_KEYS[kind][0]}\` and \`${key}\` in one phase`;
  const hint =
    'Each key makes another kind of phase. Make two phases, and connect them with `needs`.';
  // The intended kind is unknown, so nothing else is reported about the phase.
  return misfit('PG208', keyAt(...path), { remove: path.slice(0, -1), message, hint });
}

interface ForeignKey {
  readonly kind: PhaseKind;
  readonly owners: readonly PhaseKind[];
  readonly key: string;
}

function foreignKey({ kind, owners, key }: ForeignKey, path: KeyPath): Misfit {
  const message = `a \`${PHASE_KEYS[kind][0]}\` phase has no \`${key}\``;
  const kinds = owners.map((owner) => `\`${PHASE_KEYS[owner][0]}\``).join(' and ');
  return misfit('PG210', keyAt(...path), {
    remove: path,
    message,
    hint: `Only ${kinds} phases have this key.`,
  });
}

function missingKey(error: ErrorObject, path: KeyPath, key: string): Misfit {
  const where = keyAt(...path);
  if (path.length === 0 && key === 'version') {
    const hint = 'Begin the file with `version: 1`.';
    return misfit('PG108', where, { remove: path, message: '`version` is missing', hint });
  }
  if (isPhase(path)) {
    const kinds = KIND_KEYS.map((name) => `\`${name}\``).join(', ');
    const message = `${describePath(path)} has no kind`;
    return misfit('PG209', where, {
      remove: path,
      message,
      hint: `Give the phase exactly one of ${kinds}.`,
    });
  }
  const message =
    path.length === 0 ? `\`${key}\` is missing` : `${describePath(path)} has no \`${key}\``;
  return misfit('PG203', where, { remove: path, message, hint: descriptionOf(error, key) });
}

function wrongType(error: ErrorObject, path: KeyPath): Misfit {
  const wanted: readonly string[] = [error.params.type].flat();
  const words = wanted.map((type) => TYPES[type] ?? type).join(' or ');
  const given =
    wanted.includes('integer') && typeof error.data === 'number'
      ? 'a fraction'
      : typeOf(error.data);
  const message = `${describePath(path)} must be ${words}, not ${given}`;
  const hint =
    scriptsHint(error.data, path) ??
    listHint(error, path) ??
    mappingHint(error, path) ??
    quotesHint(error) ??
    hintOf(error);
  return misfit('PG202', valueAt(...path), { remove: path, message, hint });
}

/** `verify: npm test` and `setup: [npm ci]`: commands without `run`. */
function scriptsHint(data: unknown, path: KeyPath): string | null {
  const key = path.findLast((part) => typeof part === 'string');
  if (typeof data !== 'string' || (key !== 'verify' && key !== 'setup')) return null;
  const script = data.trim().includes('\n') ? '…' : data.trim();
  return typeof path.at(-1) === 'number'
    ? `Write it as ${quoted(`- run: ${script}`)}.`
    : `Write it as ${quoted(`${key}: [{ run: ${script} }]`)}.`;
}

/** `allow: src/**`: one text where a list of texts is wanted. */
function listHint({ data, params, parentSchema }: ErrorObject, path: KeyPath): string | null {
  const key = path.at(-1);
  const ofTexts = parentSchema?.items?.type === 'string';
  if (typeof data !== 'string' || params.type !== 'array' || !ofTexts) return null;
  const text = data.trim();
  const item = /^[\w./-][\w./*-]*$/.test(text) ? text : JSON.stringify(text);
  return text === '' || typeof key !== 'string' ? null : `Write ${quoted(`${key}: [${item}]`)}.`;
}

/** `coder: claude`: a text where a mapping with one necessary key is wanted. */
function mappingHint({ data, params, parentSchema }: ErrorObject, path: KeyPath): string | null {
  const required: readonly string[] = parentSchema?.required ?? [];
  const key = isPhase(path) ? 'run' : required.length === 1 ? required[0] : undefined;
  const name = path.at(-1);
  if (params.type !== 'object' || key === undefined || typeof name !== 'string') return null;
  if (typeof data !== 'string' || !/^[^\s'"#{}[\],&*!|>%@`-][^'"#{}[\],\n:]*$/.test(data))
    return null;
  return `Write ${quoted(`${name}: { ${key}: ${data.trim()} }`)}.`;
}

/** A version such as `1.10` is a number to YAML, and would lose its notation. */
function quotesHint({ data, params, parentSchema }: ErrorObject): string | null {
  const isScalar = typeof data === 'number' || typeof data === 'boolean';
  const isFree = parentSchema?.pattern === undefined;
  return isScalar && isFree && params.type === 'string' ? 'Put the value into quotes.' : null;
}

function wrongVersion(error: ErrorObject, path: KeyPath): Misfit {
  const message = `\`version\` must be 1, not ${quoted(JSON.stringify(error.data))}`;
  return misfit('PG109', valueAt(...path), {
    remove: path,
    message,
    hint: 'This release reads version 1.',
  });
}

function notOneOf(error: ErrorObject, path: KeyPath): Misfit {
  const allowed: readonly unknown[] = error.params.allowedValues ?? [];
  const given = typeof error.data === 'string' ? error.data : JSON.stringify(error.data);
  const message = `${describePath(path)} cannot be ${quoted(given)}`;
  const near = suggest(given, allowed.map(String));
  return misfit('PG204', valueAt(...path), { remove: path, message, hint: near ?? hintOf(error) });
}

function badForm(error: ErrorObject, path: KeyPath): Misfit {
  const text = String(error.data);
  const isEmpty = text.trim() === '';
  const message = isEmpty
    ? `${describePath(path)} is empty`
    : `${describePath(path)} cannot be ${quoted(text)}`;
  return misfit('PG205', valueAt(...path), { remove: path, message, hint: hintOf(error) });
}

function badName(error: ErrorObject, path: KeyPath): Misfit {
  const message = `${quoted(String(path.at(-1)))} is not a valid name`;
  const isKebab = JSON.stringify(error.schema).includes('#/$defs/name');
  return misfit('PG211', keyAt(...path), {
    remove: path,
    message,
    hint: isKebab ? KEBAB : IDENTIFIER,
  });
}

const KEBAB = 'Use lowercase letters, digits and hyphens, a letter first, at most 64 characters.';
const IDENTIFIER = 'Use letters, digits and `_`, not a digit first.';

function outOfRange(error: ErrorObject, path: KeyPath): Misfit {
  const bound = error.keyword === 'minimum' ? 'at least' : 'at most';
  const message = `${describePath(path)} must be ${bound} ${error.params.limit}`;
  return misfit('PG206', valueAt(...path), { remove: path, message, hint: hintOf(error) });
}

function misfit(
  code: Finding['code'],
  where: FindingLocation,
  { remove, ...words }: Pick<Finding, 'message' | 'hint'> & Pick<Misfit, 'remove'>,
): Misfit {
  return { finding: { code, where, ...words }, remove };
}

/** `propertyNames` reports errors in names once. */
const isName = (error: ErrorObject): boolean => error.propertyName !== undefined;

const isPhase = (path: KeyPath): boolean => path.length === 2 && path[0] === 'phases';

function phaseKindOf(phase: unknown): PhaseKind | null {
  if (typeof phase !== 'object' || phase === null) return null;
  return PHASE_KINDS.find((kind) => Object.hasOwn(phase, PHASE_KEYS[kind][0])) ?? null;
}

/** The name of the value at a path in messages. */
function describePath(path: KeyPath): string {
  if (path.length === 0) return 'the file';
  if (isPhase(path)) return `the phase ${quoted(String(path[1]))}`;
  const name = path.findLast((part) => typeof part === 'string');
  const isItem = typeof path.at(-1) === 'number';
  return isItem ? `an item of ${quoted(String(name))}` : quoted(String(name));
}

function hintOf(error: ErrorObject): string | null {
  const description: unknown = error.parentSchema?.description;
  return typeof description === 'string' ? description : null;
}

function descriptionOf(error: ErrorObject, key: string): string | null {
  const description: unknown = error.parentSchema?.properties?.[key]?.description;
  return typeof description === 'string' ? description : null;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'empty',
};

function typeOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return 'a number';
  return TYPES[typeof value] ?? typeof value;
}

/** Converts a JSON pointer to a path. A number is taken as an index, because names begin with letters. */
function pathOf(pointer: string): KeyPath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^(0|[1-9][0-9]*)$/.test(part) ? Number(part) : part));
}
