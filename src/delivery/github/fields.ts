import type { JsonObject } from '../../core/lib/json.ts';
import { cut, MAX_TITLE_LENGTH } from '../../core/text/fits.ts';
import { Refusal } from '../../ports.ts';

/** A text of the pipeline file; `null`: missing or empty. */
export function fieldText(fields: JsonObject, key: string): string | null {
  const value = fields[key];
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  return text === '' ? null : text;
}

/** Texts without empty ones, each once. */
export function textsOf(fields: JsonObject, key: string): readonly string[] {
  const value = fields[key];
  const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/**
 * A branch's name; `null`: missing. Throws `Refusal` for an invalid name, or one that git would interpret.
 * https://git-scm.com/docs/git-check-ref-format
 */
export function branchOf(fields: JsonObject, key: string): string | null {
  const name = fieldText(fields, key);
  if (name === null || (!/[\s~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name) && PARTS.test(name)))
    return name;
  throw new Refusal(
    `\`${key}\` is ${JSON.stringify(name)}, which is not a valid branch name.`,
    'Use a branch name without `refs/heads/`.',
  );
}

/** No part may begin with a dot or end in `.lock`, and the name may not begin with a hyphen. */
const PARTS = /^(?!-|refs\/)(?:(?!\.)[^/\p{Cc}]+(?<!\.lock)(?:\/|$))+$/u;

export function titleLine(text: string): string {
  return cut(text.replace(/\s+/g, ' ').trim(), MAX_TITLE_LENGTH);
}
