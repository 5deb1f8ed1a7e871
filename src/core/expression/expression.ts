import { Evaluator } from '@actions/expressions';
import { parseBoundedJson } from '../lib/bounded-json.ts';
import { errorText } from '../lib/error-text.ts';
import type { Json } from '../lib/json.ts';
import { rootOf, toJson } from './data.ts';
import { functionsFor, jsonText, type StatusContext } from './functions.ts';
import { parseExpression } from './parse.ts';
import { bare, expressionsIn } from './template.ts';

export { callsStatus, references } from './references.ts';
export { bare, expressionsIn } from './template.ts';

/** The contexts and functions of an expression. */
export interface Scope {
  readonly contexts: Readonly<Record<string, Json>>;
  /** `null`: status functions are unavailable, as everywhere except in `if`. */
  readonly status: StatusContext | null;
}

/** An expression that cannot be evaluated; the message is a sentence for its author. */
export class ExpressionFault extends Error {
  override readonly name = 'ExpressionFault';
}

/** The value of an expression (without `${{ }}`). Throws `ExpressionFault`. */
export function evaluate(expression: string, scope: Scope): Json {
  const parsed = parseExpression(expression);
  if (parsed.type === 'fault') throw new ExpressionFault(parsed.message);
  try {
    const evaluator = new Evaluator(
      parsed.tree,
      rootOf(scope.contexts),
      functionsFor(scope.status),
    );
    return toJson(evaluator.evaluate());
  } catch (error) {
    // The library throws plain errors for mistakes of an author or an agent's output.
    throw new ExpressionFault(errorText(error), { cause: error });
  }
}

/** GitHub's rule: false, 0, NaN, '' and null are false. */
export const truthy = (value: Json): boolean => Boolean(value);

/**
 * Replaces each `${{ }}` of a template by `render` of its value's text. Values are never evaluated again. Throws
 * `ExpressionFault`.
 */
export function interpolate(
  template: string,
  scope: Scope,
  render: (text: string, expression: string) => string,
): string {
  let result = '';
  let end = 0;
  for (const { source, offset, length, closed } of expressionsIn(template)) {
    if (!closed) throw new ExpressionFault('a `${{` is never closed by `}}`');
    const expression = source.trim();
    result +=
      template.slice(end, offset) +
      render(interpolatedText(evaluate(expression, scope)), expression);
    end = offset + length;
  }
  return result + template.slice(end);
}

/**
 * The value of a text: that of its expression if the text is a single one, else the text with its expressions filled in; other
 * values stay unchanged. Throws `ExpressionFault`.
 */
export function interpolateJson(template: Json, scope: Scope): Json {
  if (typeof template !== 'string') return template;
  const expression = bare(template);
  return expression === template.trim()
    ? interpolate(template, scope, (text) => text)
    : evaluate(expression, scope);
}

/**
 * The names in an entry of a list. If the entry is a single expression whose value is a list, also as JSON text, its names; else
 * the entry with its expressions filled in. Empty names are omitted, so that an expression may add none. Throws `ExpressionFault`.
 */
export function interpolateNames(template: string, scope: Scope): readonly string[] {
  const expression = bare(template);
  const names =
    expression === template.trim()
      ? [nameAround(template, scope)]
      : listNames(evaluate(expression, scope), expression);
  return names.filter((name) => name.trim() !== '');
}

/** A name of which expressions are only a part: a list or an object in it would be JSON within the name. */
function nameAround(template: string, scope: Scope): string {
  for (const { source } of expressionsIn(template)) {
    const value = evaluate(source.trim(), scope);
    if (typeof value === 'object' && value !== null)
      throw new ExpressionFault(
        `\`${source.trim()}\` is ${Array.isArray(value) ? 'a list' : 'an object'}, and cannot be a part of a name; write a list as an entry of its own`,
      );
  }
  return interpolate(template, scope, (text) => text);
}

function listNames(value: Json, expression: string): readonly string[] {
  const list = typeof value === 'string' ? listIn(value) : value;
  if (Array.isArray(list)) {
    return list.flatMap((one: Json) =>
      typeof one === 'string' ? [one] : listNames(one, expression),
    );
  }
  if (typeof list === 'object' && list !== null)
    throw new ExpressionFault(
      `\`${expression}\` contains an invalid name: ${interpolatedText(list)}`,
    );
  return [interpolatedText(list)];
}

/** A command's outputs are texts, even if they contain JSON. */
function listIn(text: string): Json {
  const parsed = text.trim().startsWith('[') ? parseBoundedJson(text) : null;
  return parsed?.type === 'json' ? parsed.value : text;
}

/** Texts unchanged, null as an empty text, lists and objects as JSON. */
function interpolatedText(value: Json): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? jsonText(value) : String(value);
}
