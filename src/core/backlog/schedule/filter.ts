import type { Config } from '../../config/config.ts';
import { suggest } from '../../lib/nearest.ts';
import { LEVELS, SIZES } from '../item/assessment.ts';
import { type Item, STATUSES, statusText } from '../item/item.ts';

/** `--only key=value[,value]`: different keys must all match; values of one key are alternatives. */
export type Filter = (item: Item) => boolean;

export type ReadFilter =
  | {
      readonly ok: true;
      readonly filter: Filter;
      /** For an empty result: the existing values of the filter's keys. */
      readonly whatThereIs: (items: readonly Item[]) => string;
    }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** The pipelines that filters may name. */
export interface KnownPipelines {
  readonly pipelines: Iterable<string>;
  /** The pipeline of items that name none; `null`: there is none. */
  readonly fallback: string | null;
}

export const filterable = ({
  pipelines,
  defaultPipeline,
}: Pick<Config, 'pipelines' | 'defaultPipeline'>): KnownPipelines => ({
  pipelines: pipelines.keys(),
  fallback: defaultPipeline,
});

/** Case, spaces, and the spelling of words such as `in-progress` do not matter. */
export function readFilter(texts: readonly string[], known: KnownPipelines): ReadFilter {
  const keys = keysFor(known);
  const read: FilterTerm[] = [];
  for (const text of texts) {
    const one = readOne(text, keys);
    if ('message' in one) return { ok: false, ...one };
    const before = read.find(({ key }) => key === one.key);
    if (before !== undefined && !before.key.isList && !sharesValue(before, one)) {
      const both = [...before.wanted, ...one.wanted].map(one.key.shown);
      const message = `\`${one.key.name}\` cannot have several values: ${both.map((value) => `\`${value}\``).join(' and ')}`;
      return {
        ok: false,
        message,
        hint: `To match either value: \`${one.key.name}=${both.join(',')}\`.`,
      };
    }
    read.push(one);
  }
  return {
    ok: true,
    filter: (item) => read.every(({ key, wanted }) => matches(key, wanted, item)),
    whatThereIs: (items) =>
      [...new Set(read.map(({ key }) => key))].map((key) => countsOf(key, items)).join('; '),
  };
}

interface FilterKey {
  readonly name: string;
  readonly valuesOf: (item: Item) => readonly string[];
  /** `null`: any text. */
  readonly known: readonly string[] | null;
  /** Whether an item may have several values. */
  readonly isList: boolean;
  /** Converts a person's text to a value of {@link valuesOf}. */
  readonly read: (text: string) => string;
  /** Converts a value of {@link valuesOf} to text for people. */
  readonly shown: (value: string) => string;
}

/** One parsed `key=value,value`. */
interface FilterTerm {
  readonly key: FilterKey;
  readonly wanted: readonly string[];
}

const sharesValue = (one: FilterTerm, other: FilterTerm): boolean =>
  one.wanted.some((value) => other.wanted.includes(value));

const matches = (key: FilterKey, wanted: readonly string[], item: Item): boolean =>
  key.valuesOf(item).some((value) => wanted.includes(key.read(value)));

function keysFor({ pipelines, fallback }: KnownPipelines): readonly FilterKey[] {
  const plain = { isList: false, read: lower, shown: (value: string) => value };
  const scale = (
    name: 'size' | 'complexity' | 'risk' | 'impact',
    values: readonly string[],
  ): FilterKey => ({
    ...plain,
    name,
    valuesOf: ({ assessment }) => [assessment[name] ?? 'none'],
    known: [...values, 'none'],
  });
  const usual = fallback ?? 'default';
  return [
    {
      ...plain,
      name: 'status',
      valuesOf: ({ status }) => [status],
      known: STATUSES,
      read: (text) => lower(text).replace(/[\s_-]+/g, '_'),
      shown: (value) => statusText(value as Item['status']),
    },
    scale('impact', LEVELS),
    scale('size', SIZES),
    scale('risk', LEVELS),
    scale('complexity', LEVELS),
    { ...plain, name: 'tag', valuesOf: ({ tags }) => tags, known: null, isList: true },
    {
      ...plain,
      name: 'pipeline',
      valuesOf: ({ pipeline }) => [pipeline ?? usual],
      known: [...pipelines, usual].map(lower),
      read: (text) => (lower(text) === 'default' ? lower(usual) : lower(text)),
    },
  ];
}

const lower = (text: string): string => text.trim().toLowerCase();

/** Our keys by their names in other programs. */
const ALIASES: Readonly<Record<string, string>> = { tags: 'tag', pipeline_type: 'pipeline' };

function readOne(text: string, keys: readonly FilterKey[]): FilterTerm | FilterFault {
  const at = text.indexOf('=');
  const told = lower(text.slice(0, Math.max(at, 0)));
  if (told === '')
    return filterFault(`\`${text}\` is not a filter`, 'Write `key=value` or `key=value,value`.');
  const name = ALIASES[told.replaceAll('-', '_')] ?? told;
  const key = keys.find((one) => one.name === name);
  if (key === undefined) {
    const names = keys.map((one) => one.name);
    return filterFault(`unknown filter \`${told}\``, suggest(told, names) ?? '');
  }
  const values = text.slice(at + 1).split(',');
  const strange = values.find((value) => !isKnown(key, key.read(value)));
  if (strange === undefined) return { key, wanted: values.map(key.read) };
  const hint =
    strange.trim() === '' ? null : suggest(lower(strange), (key.known ?? []).map(key.shown));
  return filterFault(
    `\`${name}\` cannot be \`${strange.trim()}\``,
    hint ?? 'Write `key=value` or `key=value,value`.',
  );
}

const isKnown = ({ known }: FilterKey, value: string): boolean =>
  value !== '' && (known === null || known.includes(value));

interface FilterFault {
  readonly message: string;
  readonly hint: string;
}

const filterFault = (message: string, hint: string): FilterFault => ({ message, hint });

/** `status: 2 new, 1 done` */
function countsOf(key: FilterKey, items: readonly Item[]): string {
  const counts = new Map<string, number>();
  for (const value of items.flatMap(key.valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const words = [...counts].sort().map(([value, count]) => `${count} ${key.shown(value)}`);
  return `${key.name}: ${words.length === 0 ? 'none' : words.join(', ')}`;
}
