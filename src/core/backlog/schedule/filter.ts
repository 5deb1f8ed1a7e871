import { suggest } from '../../lib/nearest.ts';
import { LEVELS, SIZES } from '../item/assessment.ts';
import { type Item, STATUSES } from '../item/item.ts';

/** `--only key=value[,value]`: several keys must all hold, several values of one key are alternatives. */
export type Filter = (item: Item) => boolean;

export type ReadFilter =
  | { readonly ok: true; readonly filter: Filter }
  | { readonly ok: false; readonly message: string; readonly hint: string };

export function readFilter(texts: readonly string[]): ReadFilter {
  const filters: Filter[] = [];
  for (const text of texts) {
    const read = readOne(text);
    if (!read.ok) return read;
    filters.push(read.filter);
  }
  return { ok: true, filter: (item) => filters.every((filter) => filter(item)) };
}

interface Key {
  readonly valuesOf: (item: Item) => readonly string[];
  /** `null`: any text. */
  readonly known: readonly string[] | null;
}

const KEYS: Readonly<Record<string, Key>> = {
  status: { valuesOf: ({ status }) => [status], known: STATUSES },
  impact: {
    valuesOf: ({ assessment }) => [assessment.impact ?? 'none'],
    known: [...LEVELS, 'none'],
  },
  size: { valuesOf: ({ assessment }) => [assessment.size ?? 'none'], known: [...SIZES, 'none'] },
  risk: { valuesOf: ({ assessment }) => [assessment.risk ?? 'none'], known: [...LEVELS, 'none'] },
  complexity: {
    valuesOf: ({ assessment }) => [assessment.complexity ?? 'none'],
    known: [...LEVELS, 'none'],
  },
  tag: { valuesOf: ({ tags }) => tags, known: null },
  pipeline: { valuesOf: ({ pipeline }) => [pipeline ?? 'default'], known: null },
};

function readOne(text: string): ReadFilter {
  const at = text.indexOf('=');
  if (at < 1) return wrong(`\`${text}\` is no filter`, 'Write `key=value` or `key=value,value`.');
  const name = text.slice(0, at);
  const key = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
  if (key === undefined) {
    const hint = suggest(name, Object.keys(KEYS)) ?? '';
    return wrong(`there is no filter \`${name}\``, hint);
  }
  const wanted = text
    .slice(at + 1)
    .split(',')
    .map((value) => (name === 'status' ? value.replace('-', '_') : value));
  const strange = wanted.find((value) => value === '' || key.known?.includes(value) === false);
  if (strange !== undefined) {
    const hint = suggest(strange, key.known ?? []) ?? 'Write `key=value` or `key=value,value`.';
    return wrong(`\`${name}\` cannot be \`${strange}\``, hint);
  }
  return { ok: true, filter: (item) => key.valuesOf(item).some((value) => wanted.includes(value)) };
}

const wrong = (message: string, hint: string): ReadFilter => ({ ok: false, message, hint });
