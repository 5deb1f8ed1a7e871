import { isCommand } from '../../gate/comment-command.ts';
import type { Word } from '../triage/word.ts';

/**
 * What a comment on an item's issue asks, told by its first line: `/phasegate unblock [notes]`, `override [notes]` or
 * `answer text`, whose text may go on in further lines. `null`: it is no such command.
 */
export function itemCommand(body: string): Word | null {
  const [first = '', ...rest] = body.split(/\r\n?|\n/);
  if (!isCommand(first) || rest.some(isCommand)) return null;
  const [, word = '', more = ''] = FORM.exec(first) ?? [];
  const text = [more, ...rest].join('\n').trim();
  const notes = text === '' ? null : text;
  if (word === 'unblock' || word === 'override') return { type: word, notes };
  return word === 'answer' && notes !== null ? { type: 'answer', text: notes } : null;
}

const FORM = /^\/phasegate[ \t]+(\S+)(?:[ \t]+(.*))?$/;
