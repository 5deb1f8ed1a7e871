import { isCommand } from '../../gate/comment-command.ts';
import { cut } from '../../text/fits.ts';
import type { Word } from '../triage/word.ts';

/**
 * What a comment on an item's issue asks, told by its first line: `/phasegate unblock [notes]`, `override [notes]`,
 * `retry text` or `answer text`, whose text may go on in further lines. `null`: it is no command, or none about an item.
 */
export function itemCommand(body: string): Word | null {
  const asked = askedBy(body);
  return asked === null || asked.type === 'mistyped' ? null : asked;
}

/** A command to us that nothing can be made of. */
export interface Mistyped {
  readonly type: 'mistyped';
  /** What was written, on one line, cut. */
  readonly said: string;
}

/** The same, and what was mistyped: whoever wrote it waits for something. */
export function askedBy(body: string): Word | Mistyped | null {
  const [first = '', ...rest] = body.split(/\r\n?|\n/);
  if (!isMeantFor(first)) return null;
  const mistyped: Mistyped = { type: 'mistyped', said: cut(first.trim(), MOST_SAID) };
  if (!isCommand(first) || rest.some(isCommand)) return mistyped;
  const [, word = '', more = ''] = FORM.exec(first) ?? [];
  const text = [more, ...rest].join('\n').trim();
  const notes = text === '' ? null : text;
  if (word === 'unblock' || word === 'override' || word === 'retry') return { type: word, notes };
  if (word === 'answer' && notes !== null) return { type: 'answer', text: notes };
  return OF_RUNS.has(word) ? null : mistyped;
}

/** `/Phasegate`, `/phase-gate`, `/phasegate:` are meant for us, too. */
const isMeantFor = (line: string): boolean => /^\/phase-?gates?\b/i.test(line);

/** They are about a run, and read by another job. */
const OF_RUNS: ReadonlySet<string> = new Set(['approve', 'reject', 'rework']);

const MOST_SAID = 100;
const FORM = /^\/phasegate[ \t]+(\S+)(?:[ \t]+(.*))?$/;
