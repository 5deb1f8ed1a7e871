import { cut } from './fits.ts';

const MAX_LINE = 60;

/** Lines of a shell script that alone say nothing about what it does. */
const SAYS_NOTHING = /^(?:|#.*|set\s.*|[({]|[)}].*)$/;

/** A script in one line: a script of several lines by the first of them that says what it does. */
export function scriptLine(script: string): string {
  const lines = script
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const [first = ''] = lines;
  if (lines.length === 1) return first;
  const telling = lines.find((line) => !SAYS_NOTHING.test(line)) ?? first;
  return `${cut(telling, MAX_LINE, '')} …`;
}
