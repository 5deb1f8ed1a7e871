/** A part of a workflow's text: a line, a line with others below it, or what stands in several jobs. */
export type YamlBlock = string | NestedBlock | SharedBlock;

interface NestedBlock {
  readonly type: 'nested';
  readonly head: string;
  readonly below: readonly YamlBlock[];
}

/** Written out where it comes first, and named by its anchor from then on. */
interface SharedBlock {
  readonly type: 'shared';
  /** What is before the anchor: `permissions:` or `-`. */
  readonly head: string;
  readonly anchor: string;
  /** A comment above the place where it is written out. */
  readonly note: string | null;
  /** A value, or the lines below. */
  readonly body: string | readonly YamlBlock[];
}

/** Parts that not every workflow has are `null` where it does not. */
export type OptionalBlocks = readonly (YamlBlock | null)[];

export const under = (head: string, ...below: OptionalBlocks): YamlBlock => ({
  type: 'nested',
  head,
  below: present(below),
});

export const shared = (
  head: string,
  anchor: string,
  body: string | OptionalBlocks,
  note: string | null = null,
): YamlBlock => ({
  type: 'shared',
  head,
  anchor,
  note,
  body: typeof body === 'string' ? body : present(body),
});

const present = (parts: OptionalBlocks): readonly YamlBlock[] =>
  parts.filter((part) => part !== null);

/** The text of all parts, each line ended. */
export function yamlText(parts: OptionalBlocks): string {
  const written = new Set<string>();
  const lines = present(parts).flatMap((part) => renderBlock(part, written));
  return lines.map((line) => `${line}\n`).join('');
}

function renderBlock(block: YamlBlock, written: Set<string>): readonly string[] {
  if (typeof block === 'string') return [block];
  if (block.type === 'nested') return [block.head, ...indented(block.below, written)];
  const { head, anchor, note, body } = block;
  if (written.has(anchor)) return [`${head} *${anchor}`];
  written.add(anchor);
  const notes = note === null ? [] : [`# ${note}`];
  if (typeof body === 'string') return [...notes, `${head} &${anchor} ${body}`];
  return [...notes, `${head} &${anchor}`, ...indented(body, written)];
}

const indented = (blocks: readonly YamlBlock[], written: Set<string>): readonly string[] =>
  blocks
    .flatMap((block) => renderBlock(block, written))
    .map((line) => (line === '' ? '' : `  ${line}`));
