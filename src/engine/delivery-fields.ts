import {
  expressionsIn,
  interpolate,
  interpolateJson,
  interpolateNames,
} from '../core/expression/expression.ts';
import { isJsonObject, type Json, type JsonObject } from '../core/lib/json.ts';
import type { DeliverPhase } from '../core/plan/plan.ts';
import { scopeFor } from '../core/run/scope.ts';
import {
  committable,
  inertBeside,
  type PostTarget,
  postable,
  postableLine,
  stuffed,
} from '../core/text/untrusted/postable.ts';
import type { EngineContext } from './context.ts';
import type { EngineDependencies } from './dependencies.ts';
import { runDiff } from './run-diff.ts';

export interface DeliveryContext extends EngineContext {
  readonly phase: DeliverPhase;
}

/** A delivery's keys with their expressions filled in. Values that expressions insert into text for people are made inert. */
export async function deliveryFields(
  { deps, plan, state, phase }: DeliveryContext,
  fields: JsonObject,
): Promise<JsonObject> {
  const expressions = textsIn(fields).flatMap((text) =>
    expressionsIn(text).map(({ source }) => source.trim()),
  );
  const more = await runDiff(deps, expressions);
  const scope = scopeFor(plan, state, { phase, expressions, more });
  const own = await deps.postedTo();
  const fill = (value: Json, filled: TextTransform): Json => {
    if (typeof value === 'string') return deps.redact(filled(value));
    if (Array.isArray(value)) return value.map((inner) => fill(inner, filled));
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, fill(inner, filled)]);
    return Object.fromEntries(entries);
  };
  const asItIs: TextTransform = (template) => interpolate(template, scope, (text) => text);
  const asText =
    (post: TextTransform): TextTransform =>
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
    if (NAME_LIST_KEYS.has(key)) return [key, names(value)];
    if (key === 'comments') return [key, commentsOf(value)];
    const way = TEXT_RENDERERS.get(key);
    return [key, fill(value, way === undefined ? asItIs : asText(poster(deps, own, way)))];
  });
  return Object.fromEntries(filled);
}

type TextTransform = (text: string) => string;
type FieldRenderer = (text: string, posting: PostTarget) => string;

/** Keys with text for people. Names and values, such as a branch or an input, stay as they are. */
const TEXT_RENDERERS: ReadonlyMap<string, FieldRenderer> = new Map<string, FieldRenderer>([
  ['title', postableLine],
  ['body', postable],
  ['message', (text, { max }) => committable(text, max)],
]);

/** Lists of names; one entry may expand to several names. */
const NAME_LIST_KEYS: ReadonlySet<string> = new Set([
  'labels',
  'reviewers',
  'assignees',
  'add',
  'remove',
]);

/** In characters. GitHub's limit is little more; a delivery cuts the whole text again. */
const MAX_POSTED_LENGTH = 60_000;

/** Secrets are removed first, because making a text inert may split a secret. */
export function poster(
  { redact }: Pick<EngineDependencies, 'redact'>,
  own: string,
  way: FieldRenderer,
): TextTransform {
  return (text) => way(redact(text), { own, max: MAX_POSTED_LENGTH });
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner: Json) => textsIn(inner));
}
