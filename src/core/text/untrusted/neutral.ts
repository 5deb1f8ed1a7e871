import { cleaned } from './untrusted.ts';

/** Longest line that is shown, in characters. */
const MAX_LINE = 64 * 1024;

/**
 * Makes the output of others harmless to a terminal and to the log of a workflow, whatever the pieces it comes in:
 * lines come out whole, without escapes and control characters, and none of them is a command to the runner.
 */
export class NeutralLines {
  #pending = '';
  /** Characters of the pending line beyond the cap. */
  #dropped = 0;

  /** The lines that are complete now, without their ends. */
  push(text: string): readonly string[] {
    const [first = '', ...others] = text.split('\n');
    this.#extend(first);
    return others.map((next) => {
      const line = this.#take();
      this.#extend(next);
      return line;
    });
  }

  /** The last line, if the output did not end with a newline. */
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

/** One line; what was overwritten after a carriage return is left out, as in a terminal. */
export function neutralLine(line: string): string {
  const shown = line.replace(ESCAPES, '').replace(/\r+$/, '').replace(/^.*\r/s, '');
  return withoutCommands(cleaned(shown).replaceAll('\n', ' '));
}

/** Several lines. What a terminal would have overwritten can be read as well, in lines of its own. */
export function neutralText(text: string): string {
  return text.split(LINE_END).map(neutralLine).join('\n');
}

const LINE_END = /\r*\n|\r+(?!$)/;

/**
 * Lines of our own, whatever of others is in them: colours stay, but nothing else that moves a cursor or is not seen, and
 * no line is a command to the runner. The last wall before a person's terminal; what others wrote is made neutral before.
 */
export function printable(text: string): string {
  return text.split(LINE_END).map(printableLine).join('\n');
}

function printableLine(line: string): string {
  const parts = line.split(COLOUR).map((part, index) => (index % 2 === 1 ? part : seen(part)));
  return withoutCommands(parts.join(''));
}

const seen = (text: string): string => cleaned(text.replace(ESCAPES, '')).replaceAll('\n', ' ');

/** What is split by it stands at every second place. */
const ESCAPE = '\u001B';
const COLOUR = new RegExp(`(${ESCAPE}\\[[\\d;]*m)`);

/** A value as JSON for people and programs, without a character that acts in a terminal or a log. */
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
 * The runner takes a line for a command if it begins with `::` after any blanks, and, in its older form, if it holds
 * `##[` anywhere. Comes last: what is taken out before could have hidden either.
 */
function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}

/** Sequences of ECMA-48: strings (OSC, DCS, APC, PM, SOS) up to their end, control sequences, single escapes. */
export const ESCAPES = new RegExp(
  [
    '(?:\\u001B[\\]PX^_]|[\\u0090\\u0098\\u009D-\\u009F])[^\\u0007\\u001B\\u009C]*(?:\\u0007|\\u001B\\\\|\\u009C)?',
    '(?:\\u001B\\[|\\u009B)[0-?]*[ -/]*[@-~]?',
    '\\u001B[ -/]*[0-~]?',
  ].join('|'),
  'g',
);
