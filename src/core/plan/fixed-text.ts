import { expressionsIn } from '../expression/expression.ts';
import type { JsonObject } from '../lib/json.ts';
import { namedRepository } from '../many/repositories.ts';

/** The input that an expression reads and nothing else; `null`: the expression is anything else. */
export const inputRead = (expression: string): string | null =>
  /^inputs\.([A-Za-z_][\w-]*)$/.exec(expression.trim())?.[1] ?? null;

/** Whether the inputs of the run leave the text undetermined: one is missing, or is no name on GitHub. */
export const isUndetermined = (text: string): boolean => text.includes('${{');

/**
 * A text whose `${{ inputs.NAME }}` are filled in when the run begins, so that every job sees the same. It stays as it is written
 * if an input is missing, or is not a name on GitHub: inputs may come from a forged checkpoint.
 */
export function fixedText(text: string, inputs: JsonObject): string {
  let fixed = '';
  let end = 0;
  for (const { source, offset, length } of expressionsIn(text)) {
    const value = nameIn(inputs, inputRead(source));
    if (value === null) return text;
    fixed += text.slice(end, offset) + value;
    end = offset + length;
  }
  fixed += text.slice(end);
  return fixed.length <= MAX_LENGTH ? fixed : text;
}

/** The same of `repo`, which must then be `owner/name`: no address or path, which may be anywhere. */
export function fixedRepo(text: string, inputs: JsonObject): string {
  const fixed = fixedText(text, inputs);
  return fixed === text || namedRepository(fixed).type === 'github' ? fixed : text;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments */
const MAX_LENGTH = 255;

function nameIn(inputs: JsonObject, input: string | null): string | null {
  const value = input !== null && Object.hasOwn(inputs, input) ? inputs[input] : null;
  return typeof value === 'string' && /^[\w.-]+(?:\/[\w.-]+)?$/.test(value) ? value : null;
}
