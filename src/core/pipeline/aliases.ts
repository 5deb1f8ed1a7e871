import { isAlias, isMap, isSeq, type Node } from 'yaml';
import { type Finding, quoted, sourceAt } from './finding.ts';

/** Undefined aliases, recursive aliases, and files that aliases expand beyond the limit of nodes. */
export function aliasFindings(root: Node | null): readonly Finding[] {
  const sizes = new Map<string, number>();
  const open = new Set<string>();
  const findings: Finding[] = [];
  const total = measure(root);
  if (total <= MAX_NODES || findings.length > 0) return findings;
  return [bomb(root)];

  function measure(node: unknown): number {
    if (isAlias(node)) return sizes.get(node.source) ?? refuse(node, node.source);
    const anchor = anchorOf(node);
    if (anchor !== null) open.add(anchor);
    const size = childNodes(node).reduce((sum: number, child) => sum + measure(child), 1);
    if (anchor !== null) {
      open.delete(anchor);
      sizes.set(anchor, size);
    }
    return size;
  }

  function refuse(node: Node, source: string): number {
    const [start, end] = node.range ?? [0, 1];
    const holdsItself = open.has(source);
    findings.push({
      code: 'PG105',
      message: holdsItself
        ? `the alias ${quoted(`*${source}`)} is inside the value that it refers to`
        : `the alias ${quoted(`*${source}`)} refers to an anchor that is not defined above`,
      hint: holdsItself ? 'Write the value in full.' : `Define the anchor above: \`&${source}\`.`,
      where: sourceAt(start, end),
    });
    return 1;
  }
}

const MAX_NODES = 1_000_000;

function childNodes(node: unknown): readonly unknown[] {
  if (isSeq(node)) return node.items;
  return isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : [];
}

function anchorOf(node: unknown): string | null {
  const isNode = typeof node === 'object' && node !== null && 'anchor' in node;
  return isNode && typeof node.anchor === 'string' ? node.anchor : null;
}

function bomb(root: Node | null): Finding {
  const [start] = root?.range ?? [0];
  return {
    code: 'PG105',
    message: 'the aliases of this file expand to more than a million values',
    hint: 'Write the values in full. Aliases of aliases multiply.',
    where: sourceAt(start),
  };
}
