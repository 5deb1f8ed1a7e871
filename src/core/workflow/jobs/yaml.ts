/** A part of a workflow's text: a line, a line with others below it, or what stands in several jobs. */
export type Block = string | Nested | Shared;

interface Nested {
  readonly type: 'nested';
  readonly head: string;
  readonly below: readonly Block[];
}

/** Written out where it comes first, and named by its anchor from then on. */
interface Shared {
  readonly type: 'shared';
  /** What is before the anchor: `permissions:` or `-`. */
  readonly head: string;
  readonly anchor: string;
  /** A comment above the place where it is written out. */
  readonly note: string | null;
  /** A value, or the lines below. */
  readonly body: string | readonly Block[];
}

/** Parts that not every workflow has are `null` where it does not. */
export type Parts = readonly (Block | null)[];

export const under = (head: string, ...below: Parts): Block => ({
  type: 'nested',
  head,
  below: present(below),
});

export const shared = (
  head: string,
  anchor: string,
  body: string | Parts,
  note: string | null = null,
): Block => ({
  type: 'shared',
  head,
  anchor,
  note,
  body: typeof body === 'string' ? body : present(body),
});

const present = (parts: Parts): readonly Block[] => parts.filter((part) => part !== null);

/** The text of all parts, each line ended. */
export function yamlText(parts: Parts): string {
  const written = new Set<string>();
  const lines = present(parts).flatMap((part) => linesOf(part, written));
  return lines.map((line) => `${line}\n`).join('');
}

function linesOf(block: Block, written: Set<string>): readonly string[] {
  if (typeof block === 'string') return [block];
  if (block.type === 'nested') return [block.head, ...indented(block.below, written)];
  const { head, anchor, note, body } = block;
  if (written.has(anchor)) return [`${head} *${anchor}`];
  written.add(anchor);
  const notes = note === null ? [] : [`# ${note}`];
  if (typeof body === 'string') return [...notes, `${head} &${anchor} ${body}`];
  return [...notes, `${head} &${anchor}`, ...indented(body, written)];
}

const indented = (blocks: readonly Block[], written: Set<string>): readonly string[] =>
  blocks
    .flatMap((block) => linesOf(block, written))
    .map((line) => (line === '' ? '' : `  ${line}`));
