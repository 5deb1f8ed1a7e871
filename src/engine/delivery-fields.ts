import {
  expressionsIn,
  interpolate,
  interpolateJson,
  interpolateNames,
} from '../core/expression/expression.ts';
import { isJsonObject, type Json, type JsonObject } from '../core/lib/json.ts';
import type { DeliverPhase, Plan } from '../core/plan/plan.ts';
import { scopeFor } from '../core/run/scope.ts';
import type { RunState } from '../core/run/state.ts';
import {
  committable,
  inertBeside,
  type Posting,
  postable,
  postableLine,
  stuffed,
} from '../core/text/untrusted/postable.ts';
import type { EngineDependencies } from './dependencies.ts';
import { runDiff } from './run-diff.ts';

export interface Filling {
  readonly deps: EngineDependencies;
  readonly plan: Plan;
  readonly state: RunState;
  readonly phase: DeliverPhase;
}

/** A delivery's keys with its expressions filled in; what they bring into a text that people read does not act there. */
export async function deliveryFields(
  { deps, plan, state, phase }: Filling,
  fields: JsonObject,
): Promise<JsonObject> {
  const expressions = textsIn(fields).flatMap((text) =>
    expressionsIn(text).map(({ source }) => source.trim()),
  );
  const more = await runDiff(deps, expressions);
  const scope = scopeFor(plan, state, { phase, expressions, more });
  const own = await deps.postedTo();
  const fill = (value: Json, filled: Post): Json => {
    if (typeof value === 'string') return deps.redact(filled(value));
    if (Array.isArray(value)) return value.map((inner) => fill(inner, filled));
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, fill(inner, filled)]);
    return Object.fromEntries(entries);
  };
  const asItIs: Post = (template) => interpolate(template, scope, (text) => text);
  const asText =
    (post: Post): Post =>
    (template) =>
      inertBeside(
        interpolate(template, scope, post),
        interpolate(template, scope, (text) => stuffed(post(text))),
      );
  const names = (value: Json): Json => {
    const entries: readonly Json[] = Array.isArray(value) ? value : [value];
    return entries.flatMap((entry): readonly Json[] =>
      typeof entry === 'string' ? interpolateNames(entry, scope).map(deps.redact) : [entry],
    );
  };
  const post = poster(deps, own, postable);
  /** Of a review: places as they are, words as a person reads them. */
  const commentsOf = (value: Json): Json => {
    const list = interpolateJson(value, scope);
    if (!Array.isArray(list)) return list;
    return list.map((item: Json) =>
      isJsonObject(item) && typeof item.body === 'string'
        ? { ...item, body: post(item.body) }
        : item,
    );
  };
  const filled = Object.entries(fields).map(([key, value]) => {
    if (NAMES.has(key)) return [key, names(value)];
    if (key === 'comments') return [key, commentsOf(value)];
    const way = TEXTS.get(key);
    return [key, fill(value, way === undefined ? asItIs : asText(poster(deps, own, way)))];
  });
  return Object.fromEntries(filled);
}

type Post = (text: string) => string;
type Way = (text: string, posting: Posting) => string;

/** Texts for people. Names and values, such as a branch or an input, stay as they are. */
const TEXTS: ReadonlyMap<string, Way> = new Map<string, Way>([
  ['title', postableLine],
  ['body', postable],
  ['message', (text, { max }) => committable(text, max)],
]);

/** Lists of names; an entry may bring in several. */
const NAMES: ReadonlySet<string> = new Set(['labels', 'reviewers', 'assignees', 'add', 'remove']);

/** GitHub takes little more; a delivery cuts the whole once more. */
const MOST_POSTED = 60_000;

/** Secrets are looked for first: what makes a text inert may stand in the middle of one. */
export function poster(
  { redact }: Pick<EngineDependencies, 'redact'>,
  own: string,
  way: Way,
): Post {
  return (text) => way(redact(text), { own, max: MOST_POSTED });
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner: Json) => textsIn(inner));
}
