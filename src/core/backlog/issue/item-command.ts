import { isCommand } from '../../gate/comment-command.ts';
import { cut } from '../../text/fits.ts';
import type { ItemCommand } from '../triage/word.ts';

/**
 * The command in the first line of a comment on an item's issue: `/phasegate unblock [notes]`, `override [notes]`, `retry text`
 * or `answer text`; the text may continue in further lines. `null`: not a command about an item.
 */
export function itemCommand(body: string): ItemCommand | null {
  const asked = askedBy(body);
  return asked === null || asked.type === 'mistyped' ? null : asked;
}

/** A command to Phasegate that is invalid. */
export interface MalformedCommand {
  readonly type: 'mistyped';
  /** The text of the command on one line, truncated. */
  readonly text: string;
}

/** The same, including invalid commands, because their author expects a reply. */
export function askedBy(body: string): ItemCommand | MalformedCommand | null {
  const [first = '', ...rest] = body.split(/\r\n?|\n/);
  if (!isMeantFor(first)) return null;
  const mistyped: MalformedCommand = {
    type: 'mistyped',
    text: cut(first.trim(), MAX_COMMAND_LENGTH),
  };
  if (!isCommand(first) || rest.some(isCommand)) return mistyped;
  const [, word = '', more = ''] = COMMAND_PATTERN.exec(first) ?? [];
  const text = [more, ...rest].join('\n').trim();
  const notes = text === '' ? null : text;
  if (word === 'unblock' || word === 'override' || word === 'retry') return { type: word, notes };
  if (word === 'answer' && notes !== null) return { type: 'answer', text: notes };
  return OF_RUNS.has(word) ? null : mistyped;
}

/** `/Phasegate`, `/phase-gate` and `/phasegate:` are meant for Phasegate, too. */
const isMeantFor = (line: string): boolean => /^\/phase-?gates?\b/i.test(line);

/** Commands about a run, which another job reads. */
const OF_RUNS: ReadonlySet<string> = new Set(['approve', 'reject', 'rework']);

const MAX_COMMAND_LENGTH = 100;
const COMMAND_PATTERN = /^\/phasegate[ \t]+(\S+)(?:[ \t]+(.*))?$/;
