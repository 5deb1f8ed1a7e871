import { isJsonObject, type Json } from '../../core/lib/json.ts';
import { Refusal } from '../../ports.ts';

/** A review comment on one line. */
export interface LineComment {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  /** From 1, in the current file or, on the left side, in the earlier one. */
  readonly line: number;
  readonly side: 'LEFT' | 'RIGHT';
  readonly body: string;
}

/** The comments of a review, which may come from an agent. Throws `Refusal` for the first invalid one. */
export function lineComments(value: Json): readonly LineComment[] {
  if (!Array.isArray(value)) throw misfit('`comments` is not a list');
  return value.map(lineComment);
}

function lineComment(item: Json, index: number): LineComment {
  const where = `the comment ${index + 1} of \`comments\``;
  if (!isJsonObject(item)) throw misfit(`${where} is not a mapping`);
  const { path, line, side = 'RIGHT', body } = item;
  if (!isText(path)) throw misfit(`${where} has no \`path\``);
  if (typeof line !== 'number' || !Number.isSafeInteger(line) || line < 1)
    throw misfit(`${where} has no \`line\` from 1`);
  if (side !== 'LEFT' && side !== 'RIGHT')
    throw misfit(`\`side\` of ${where} is neither \`LEFT\` nor \`RIGHT\``);
  if (!isText(body)) throw misfit(`${where} has no \`body\``);
  return { path: path.replace(/^\.\//, ''), line, side, body: body.trim() };
}

const isText = (value: Json | undefined): value is string =>
  typeof value === 'string' && value.trim() !== '';

function misfit(message: string): Refusal {
  return new Refusal(
    `The review cannot be created: ${message}.`,
    'Give a list of `{ path, line, body }`, such as an output with that schema.',
  );
}
