import type { Json, JsonObject } from '../lib/json.ts';
import { isJsonObject } from '../lib/json.ts';
import type { Expect } from './schema.gen.ts';

/** The result of a scripted test's run. */
export interface ScriptedRun {
  readonly outcome: string;
  /** Why it failed, in the run's own words; `null`: it did not fail. */
  readonly error: string | null;
  readonly phases: Readonly<Record<string, { readonly status: string; readonly attempts: number }>>;
  /** Paths that the run's branch changes. */
  readonly change: readonly string[];
  /** The deliveries: phase → kind → fields. */
  readonly deliveries: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  /** Phase → its last prompt. */
  readonly prompts: Readonly<Record<string, string>>;
}

/** Every difference between the expectation and the result, as sentences. */
export function differences(expect: Expect, run: ScriptedRun): readonly string[] {
  return [
    ...outcome(expect, run),
    ...phaseDifferences(expect, run),
    ...change(expect, run),
    ...(expect.deliveries === undefined ? [] : deliveries(expect.deliveries, run)),
    ...prompts(expect, run),
  ];
}

function outcome(
  { outcome: wanted }: Expect,
  { outcome: is, error }: ScriptedRun,
): readonly string[] {
  if (wanted === is) return [];
  return [`outcome: expected ${wanted}, was ${is}${error === null ? '' : ` (${error})`}`];
}

function phaseDifferences(expect: Expect, run: ScriptedRun): readonly string[] {
  const statuses = Object.entries(expect.phases ?? {}).flatMap(([name, wanted]) => {
    const is = run.phases[name]?.status ?? 'pending';
    return is === wanted ? [] : [`phase ${name}: expected ${wanted}, was ${is}`];
  });
  const attempts = Object.entries(expect.attempts ?? {}).flatMap(([name, wanted]) => {
    const is = run.phases[name]?.attempts ?? 0;
    return is === wanted ? [] : [`attempts of ${name}: expected ${wanted}, were ${is}`];
  });
  return [...statuses, ...attempts];
}

function change({ change: wanted }: Expect, { change: is }: ScriptedRun): readonly string[] {
  if (wanted === undefined || list(wanted) === list(is)) return [];
  return [`change: expected ${list(wanted)}, was ${list(is)}`];
}

function deliveries(
  wanted: NonNullable<Expect['deliveries']>,
  { deliveries: is }: ScriptedRun,
): readonly string[] {
  const pairs = (all: Readonly<Record<string, object>>) =>
    Object.entries(all).flatMap(([phase, kinds]) =>
      Object.keys(kinds).map((kind) => `${phase}: ${kind}`),
    );
  if (list(pairs(wanted)) !== list(pairs(is))) {
    return [`deliveries: expected ${list(pairs(wanted))}, were ${list(pairs(is))}`];
  }
  return Object.entries(wanted).flatMap(([phase, kinds]) =>
    Object.entries(kinds).flatMap(([kind, fields]) =>
      Object.entries(fields).flatMap(([field, text]) => {
        const found = fieldText(is[phase]?.[kind]?.[field]);
        return found.includes(text)
          ? []
          : [
              `${kind} of ${phase}: \`${field}\` does not contain ${JSON.stringify(text)}: ${found}`,
            ];
      }),
    ),
  );
}

function prompts(expect: Expect, { prompts: is }: ScriptedRun): readonly string[] {
  return Object.entries(expect.prompts ?? {}).flatMap(([phase, texts]) =>
    texts
      .filter((text) => !(is[phase] ?? '').includes(text))
      .map(
        (text) =>
          `prompt of ${phase}: does not contain ${JSON.stringify(text)}${taskOf(is[phase])}`,
      ),
  );
}

/** The begin of a prompt, in which values of others stand between lines with a mark. */
function taskOf(prompt: string | undefined): string {
  if (prompt === undefined) return '; the phase had no prompt';
  const [task = ''] = prompt.split(/\n# /);
  const shown = task.length > MAX_TASK ? `${task.slice(0, MAX_TASK)}…` : task;
  const note = /^--- \S+ begins: /m.test(task)
    ? '; a value stands between lines with a mark, so name it separately'
    : '';
  return `${note}: ${JSON.stringify(shown.trim())}`;
}

const MAX_TASK = 600;

const list = (texts: readonly string[]): string =>
  texts.length === 0 ? 'none' : [...texts].sort().join(', ');

function fieldText(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return '';
  if (Array.isArray(value) || isJsonObject(value)) return JSON.stringify(value);
  return String(value);
}
