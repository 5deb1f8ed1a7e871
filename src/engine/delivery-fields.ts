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

/** A delivery's keys with their expressions filled in. Values that expressions insert into text for people are made inert. */
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
  /** Comments of a review: paths and lines stay as they are, texts are made inert. */
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

/** Keys with text for people. Names and values, such as a branch or an input, stay as they are. */
const TEXTS: ReadonlyMap<string, Way> = new Map<string, Way>([
  ['title', postableLine],
  ['body', postable],
  ['message', (text, { max }) => committable(text, max)],
]);

/** Lists of names; one entry may expand to several names. */
const NAMES: ReadonlySet<string> = new Set(['labels', 'reviewers', 'assignees', 'add', 'remove']);

/** In characters. GitHub's limit is little more; a delivery cuts the whole text again. */
const MOST_POSTED = 60_000;

/** Secrets are removed first, because making a text inert may split a secret. */
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
