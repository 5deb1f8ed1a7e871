import { PHASE_ID, type PhaseId, phaseId } from '../lib/brands.ts';
import type { Decision } from '../run/event.ts';
import { saysNothing } from '../text/says-nothing.ts';

/** The command in the first line of a comment on a run. */
export type CommentCommand =
  | {
      readonly type: 'decide';
      readonly decision: Decision;
      /** The first eight hex digits of the digest that was shown. */
      readonly digest8: string;
      readonly text: string;
    }
  | { readonly type: 'answer'; readonly phase: PhaseId; readonly text: string }
  /** An invalid command to Phasegate, with the error and the right form. */
  | { readonly type: 'malformed'; readonly message: string; readonly remedy: string }
  | { readonly type: 'none' };

/**
 * `/phasegate approve|reject|rework DIGEST8 [text]` or `/phasegate answer PHASE text`, at the very start of the comment; the text
 * may continue in further lines. Quotes, code, lists and later lines are therefore never commands.
 */
export function commentCommand(body: string): CommentCommand {
  const lines = body.split(/\r\n?|\n/);
  const [first = '', ...rest] = lines;
  if (!isCommand(first)) return { type: 'none' };
  if (rest.some(isCommand)) {
    return malformed('the comment has several commands; only one is allowed');
  }
  const [, word = '', about = '', more = ''] = COMMAND_PATTERN.exec(first) ?? [];
  const text = [more, ...rest].join('\n').trim();
  return word === 'answer' ? answer(about, text) : decision(word, about, text);
}

export const isCommand = (line: string): boolean => /^\/phasegate(?!\S)/.test(line);
const COMMAND_PATTERN = /^\/phasegate[ \t]+(\S+)(?:[ \t]+(\S+))?(?:[ \t]+(.*))?$/;

function decision(word: string, digest8: string, text: string): CommentCommand {
  if (!isDecision(word)) {
    return malformed(
      word === '' ? 'the comment names no command' : `\`${safeWord(word)}\` is not a command`,
    );
  }
  if (!/^[0-9a-f]{8}$/i.test(digest8)) {
    return malformed(
      digest8 === ''
        ? `the comment has no digest of the change to ${word}`
        : `\`${safeWord(digest8)}\` is not a digest of eight hexadecimal digits`,
    );
  }
  if (word === 'rework' && saysNothing(text))
    return malformed('the comment does not say what to change');
  if (text !== '' && saysNothing(text)) return malformed('the text after the digest says nothing');
  return { type: 'decide', decision: word, digest8: digest8.toLowerCase(), text };
}

function isDecision(word: string): word is Decision {
  return word === 'approve' || word === 'reject' || word === 'rework';
}

function answer(phase: string, text: string): CommentCommand {
  if (!PHASE_ID.test(phase)) {
    return malformed(
      phase === ''
        ? 'the comment does not name the phase to answer'
        : `\`${safeWord(phase)}\` is not a valid phase name`,
    );
  }
  if (saysNothing(text)) return malformed('the comment has no answer text');
  return { type: 'answer', phase: phaseId(phase), text };
}

/** For Phasegate's own log only. */
const safeWord = (word: string): string => word.replace(/[^\w.-]/g, '?').slice(0, 40);

function malformed(problem: string): CommentCommand {
  return {
    type: 'malformed',
    message: `Phasegate cannot read the command in this comment: ${problem}.`,
    remedy:
      'Write `/phasegate approve|reject|rework DIGEST8 [text]` or `/phasegate answer PHASE text` at the start of a new comment, without other text before it.',
  };
}
