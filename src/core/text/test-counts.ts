import { withoutAnsi } from '../view/ansi.ts';

/** Lines from the end in which counts are looked for: what a command prints after its tests says more about it. */
const MAX_LINES = 16;

/**
 * What the common test runners say about how many tests passed, in one line: node's, vitest, jest, mocha, pytest and cargo's. go's
 * last line says it already. `null`: the output does not end with the report of one of them.
 */
export function testCounts(lines: readonly string[]): string | null {
  const last = lines
    .map((line) => withoutAnsi(line).trim())
    .filter((line) => line !== '')
    .slice(-MAX_LINES);
  return (
    nodeCounts(last) ?? mochaCounts(last) ?? last.findLast(isCounts)?.replace(RULE, '') ?? null
  );
}

const isCounts = (line: string): boolean => COUNTS.some((pattern) => pattern.test(line));

const COUNTS = [
  // vitest and jest
  /^Tests:?\s+\d+ (?:passed|failed|skipped|todo)\b/,
  /^test result: (?:ok|FAILED)\. (?!0 passed; 0 failed)/,
  /^=+ .*\b\d+ (?:passed|failed|errors?)\b.* in [\d.]+s.* =+$/,
];
const RULE = /^=+ | =+$/g;

/** `pass 3, fail 0`, which node prints in lines of their own, in TAP or not. */
function nodeCounts(lines: readonly string[]): string | null {
  if (!lines.some((line) => /^[#ℹ] duration_ms \d/.test(line))) return null;
  const count = (name: string): string | null =>
    lines.flatMap((line) => new RegExp(`^[#ℹ] (${name} \\d+)$`).exec(line)?.[1] ?? []).at(-1) ??
    null;
  const parts = [count('pass'), count('fail')].filter((part) => part !== null);
  return parts.length === 2 ? parts.join(', ') : null;
}

/** `3 passing (12ms), 1 failing` */
function mochaCounts(lines: readonly string[]): string | null {
  const passing = lines.findLast((line) => /^\d+ passing \(/.test(line));
  if (passing === undefined) return null;
  const failing = lines.findLast((line) => /^\d+ failing$/.test(line));
  return failing === undefined ? passing : `${passing}, ${failing}`;
}
