/** An invisible character; inserted before text, it prevents the text from being interpreted. */
export const BREAK = '\u200B';

/** In lines; longer code in a list or quote is treated as text. */
const MAX_NESTED_LINES = 1000;

/**
 * Leaves no Markdown code fence open, so that later text is not swallowed. A fence at the start of a line is closed at the end. A
 * fence in a list or quote ends with it; if its end is ambiguous, the fence becomes ordinary text.
 */
export function withBalancedFences(text: string): string {
  const lines = text.split('\n');
  const done: string[] = [];
  while (done.length < lines.length) {
    const at = done.length;
    const line = lines[at] ?? '';
    const fence = fenceOf(line);
    const last = fence === null ? at : closingLine(fence, lines, at);
    if (last === null) done.push(line.replace(/[`~]/, `${BREAK}$&`));
    else done.push(...lines.slice(at, last + 1));
    if (fence !== null && last === lines.length) done.push(fence.run);
  }
  return done.join('\n');
}

interface Fence {
  /** The text before it in its line: spaces, and markers of lists and quotes. */
  readonly before: string;
  readonly run: string;
}

function fenceOf(line: string): Fence | null {
  const found = /^((?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*)(`{3,}(?=[^`]*$)|~{3,})/.exec(line);
  return found === null ? null : { before: found[1] ?? '', run: found[2] ?? '' };
}

/** The number of the line that closes it; `lines.length`: still open there; `null`: it must not be a fence. */
function closingLine(fence: Fence, lines: readonly string[], at: number): number | null {
  if (fence.before !== '') return lastNestedLine(fence, lines, at);
  const closes = closing(fence, ' {0,3}');
  const found = lines.findIndex((line, index) => index > at && closes.test(line));
  return found === -1 ? lines.length : found;
}

/** Whether a number begins a list depends on its context, and the width of a tab on its position. */
function lastNestedLine(fence: Fence, lines: readonly string[], at: number): number | null {
  if (/[\t.)]/.test(fence.before)) return null;
  const margin = fence.before.replace(/[-*+]/g, ' ');
  const closesHere = closing(fence, margin);
  const mayClose = closing(fence, '[ \\t>]*');
  for (const [index, line] of lines.slice(at + 1, at + MAX_NESTED_LINES).entries()) {
    if (closesHere.test(line)) return at + 1 + index;
    const isWithin = line.startsWith(margin) || (line.trim() === '' && !margin.includes('>'));
    if (!isWithin || mayClose.test(line)) return null;
  }
  return null;
}

function closing({ run }: Fence, before: string): RegExp {
  return new RegExp(`^${before}${run.slice(0, 1)}{${run.length},}[ \\t]*$`);
}
