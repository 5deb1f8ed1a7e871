import { ESCAPES } from './escapes.ts';
import { cleaned } from './untrusted.ts';

/** Longest line in characters. */
const MAX_LINE = 64 * 1024;

/**
 * Makes untrusted output harmless for a terminal and a workflow's log, however the text is split into pieces: lines come out
 * whole, without escape sequences and control characters, and no line is a workflow command.
 */
export class NeutralLines {
  #pending = '';
  /** Characters of the pending line beyond the limit. */
  #dropped = 0;

  /** Returns the lines that are now complete, without line breaks. */
  push(text: string): readonly string[] {
    const [first = '', ...others] = text.split('\n');
    this.#extend(first);
    return others.map((next) => {
      const line = this.#take();
      this.#extend(next);
      return line;
    });
  }

  /** Returns the last line if the output did not end with a newline. */
  end(): readonly string[] {
    return this.#pending === '' ? [] : [this.#take()];
  }

  #extend(piece: string): void {
    const room = MAX_LINE - this.#pending.length;
    this.#pending += piece.slice(0, room);
    this.#dropped += Math.max(0, piece.length - room);
  }

  #take(): string {
    const cut = this.#dropped === 0 ? '' : ` [cut: ${this.#dropped} more characters]`;
    const line = neutralLine(this.#pending) + cut;
    this.#pending = '';
    this.#dropped = 0;
    return line;
  }
}

/** One line; text that a carriage return overwrites is removed, as in a terminal. */
export function neutralLine(line: string): string {
  if (PLAIN.test(line)) return withoutCommands(line);
  const shown = line.replace(ESCAPES, '').replace(/\r+$/, '').replace(/^.*\r/s, '');
  return withoutCommands(cleaned(shown).replaceAll('\n', ' '));
}

/** Several lines. Text that a terminal would overwrite becomes separate lines. */
export function neutralText(text: string): string {
  return text.split(LINE_END).map(neutralLine).join('\n');
}

const LINE_END = /\r*\n|\r+(?!$)/;

/**
 * Our own lines, which may contain untrusted text: colours stay; other escape sequences and invisible characters are removed, and
 * no line is a workflow command. The last defence before a person's terminal; untrusted text is neutralised earlier.
 */
export function printable(text: string): string {
  if (PLAIN_LINES.test(text) && !MAY_COMMAND.test(text)) return text;
  return text.split(LINE_END).map(printableLine).join('\n');
}

function printableLine(line: string): string {
  if (PLAIN.test(line)) return withoutCommands(line);
  const parts = line.split(COLOUR).map((part, index) => (index % 2 === 1 ? part : seen(part)));
  return withoutCommands(parts.join(''));
}

/** Nothing is removed from such lines; nearly all are of this kind. */
const PLAIN = /^[ -~]*$/;
const PLAIN_LINES = /^[ -~\n]*$/;
const MAY_COMMAND = /::|##\[/;

const seen = (text: string): string => cleaned(text.replace(ESCAPES, '')).replaceAll('\n', ' ');

/** After a split by this pattern, every second part is an escape sequence. */
const ESCAPE = '\u001B';
const COLOUR = new RegExp(`(${ESCAPE}\\[[\\d;]*m)`);

/** A value as JSON without characters that act in a terminal or a log. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll('##[', '#\\u0023[')
    .replace(UNPRINTABLE, escapedUnit);
}

/** JSON itself escapes only the first 32 characters. */
const UNPRINTABLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029]/gu;

function escapedUnit(character: string): string {
  if (character === '\n') return character;
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}

/**
 * The runner reads a line as a command if it begins with `::` after optional spaces or, in the older form, contains `##[`
 * anywhere. Runs last, because characters that are removed before could hide either.
 */
function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
