import { withoutAnsi } from '../view/ansi.ts';
import { isNotice, lastTellingLine } from './line.ts';
import { lastCharacters } from './tail.ts';

/** Which of an output's lines to show for a failure: those where it first failed, else the last ones. At most `most` lines. */
export function tellingLines(output: string, most: number): readonly string[] {
  const lines = output.split(/\r?\n/).filter(isTelling);
  const place = firstFailure(lines);
  if (place === null || lines.length <= most) return lines.slice(-most);
  const { title, at } = place;
  // The last lines hold it, and what comes after it.
  if ((title ?? at) >= lines.length - most) return lines.slice(-most);
  if (title === null) {
    const from = Math.max(0, at - 1);
    return lines.slice(from, from + most);
  }
  if (at - title < most / 2) return lines.slice(title, title + most);
  return [lines[title] ?? '', '…', ...lines.slice(at, at + most - 2)];
}

/** One line of an output for a failure. */
export function tellingLine(output: string): string {
  const lines = output.split(/\r?\n/);
  const place = firstFailure(lines);
  return place === null ? lastTellingLine(output) : withoutAnsi(lines[place.at] ?? '').trim();
}

const isTelling = (line: string): boolean => {
  const shown = withoutAnsi(line);
  return shown.trim() !== '' && !isNotice(shown);
};

/** Characters of the part where the output first failed. */
const FIRST_PART = 1536;

/** At most about `max` characters of an output: its end, and before it the part where it first failed. */
export function tellingPart(output: string, max: number): string {
  const end = lastCharacters(output, max);
  if (end.length === output.length) return output;
  const lines = output.split('\n');
  const place = firstFailure(lines);
  if (place === null) return end;
  const from = lengthOf(lines.slice(0, Math.max(0, (place.title ?? place.at) - 1)));
  if (from >= output.length - max) return end;
  const part = Math.min(FIRST_PART, Math.floor(max / 2));
  const first = output.slice(from, from + part).replace(/[\uD800-\uDBFF]$/, '');
  const rest = lastCharacters(output.slice(from + first.length), max - first.length);
  const left = output.length - from - first.length - rest.length;
  return `${first}\n[cut: ${left} characters here]\n${rest}`;
}

const lengthOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + line.length + 1, 0);

/** Indexes of lines. */
interface FailurePlace {
  /** The line that names what failed; `null`: none is near. */
  readonly title: number | null;
  /** The line that says why, or names it where none does. */
  readonly at: number;
}

/** Lines between the name of a test and why it failed. */
const MAX_BETWEEN = 12;
/** In characters; the rest of a line is not looked at. */
const MAX_LINE = 500;

function firstFailure(lines: readonly string[]): FailurePlace | null {
  const shown = lines.map((line) => withoutAnsi(line.slice(0, MAX_LINE)));
  const why = shown.findIndex((line) => SAYS_WHY.test(line) && !PASSED.test(line));
  const names = (line: string): boolean => NAMES_IT.test(line);
  if (why === -1) {
    const at = shown.findIndex(names);
    return at === -1 ? null : { title: null, at };
  }
  const before = Math.max(0, why - MAX_BETWEEN);
  const title = shown.slice(before, why).findLastIndex(names);
  return { title: title === -1 ? null : before + title, at: why };
}

/** A test or a command that passed, whatever its name says. */
const PASSED = /^\s*(?:ok\b|PASS\b|[✓✔√]|\[?PASS(?:ED)?\b)|\.\.\. ok$/;

/** A line that names a test that failed. */
const NAMES_IT = /^\s*(?:not ok\b|FAIL(?:ED|URE)?\b|--- FAIL\b|[✗✖✘×✕]|\d+\) )|\bFAILED$/;

/** A line that says why something failed: an error, or what was expected. */
const SAYS_WHY = new RegExp(
  [
    String.raw`(?:^|[\s('"])\w*(?:Error|Exception)(?: \[\w+\])?:`,
    String.raw`(?:^|[\s:])(?:fatal )?error(?: TS\d+|\[\w+\])?: `,
    String.raw`^\s*\d+:\d+\s+error\b`,
    String.raw`\b[Aa]ssert\w* (?:.*\b)?failed\b`,
    String.raw`\bpanicked at\b`,
    String.raw`^E {2,}\S`,
    String.raw`^\s*(?:[-+] )?[Ee]xpected\b.*[:=]`,
    String.raw`\b[Ee]xpected\b.*\b(?:but|got|received|to (?:be|equal|have|match|contain|throw))\b`,
  ].join('|'),
);
