import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { type Finding, quoted } from './finding.ts';
import { nameOf } from './locate.ts';

/**
 * The values of every `env` stand as they are written: `1.10`, `007` and `0x1F` are texts there, and no numbers that
 * a child would see as `1.1`, `7` and `31`.
 */
export function keepEnvironmentText(root: Node | null): void {
  for (const { name, value } of pairsIn(root)) {
    if (name !== 'env' || !isMap<Node, Node>(value)) continue;
    for (const { value: variable } of value.items)
      if (isScalar(variable) && isPlain(variable)) variable.value = variable.source;
  }
}

/** Numbers that are defaults of inputs and would be another text as soon as they are used. */
export function changedDefaults(root: Node | null): readonly Finding[] {
  const inputs = [...pairsOf(root)].find(({ name }) => name === 'inputs')?.value;
  return [...pairsOf(inputs)].flatMap(({ name, value }) => {
    const written = [...pairsOf(value)].find((pair) => pair.name === 'default')?.value;
    if (!isScalar(written) || typeof written.value !== 'number') return [];
    const { source = '', range } = written;
    const becomes = String(written.value);
    if (source === becomes) return [];
    const [offset, end] = range ?? [0, 1];
    return [
      {
        code: 'PG504' as const,
        message: `the default ${quoted(source)} of ${quoted(name ?? '')} would become ${quoted(becomes)}`,
        hint: `Write ${quoted(becomes)}, or declare the input as a string and quote its default: \`"${source}"\`.`,
        where: { type: 'source' as const, span: { offset, length: end - offset } },
      },
    ];
  });
}

const isPlain = ({ source, value }: Scalar): boolean =>
  source !== undefined && (typeof value === 'number' || typeof value === 'boolean');

interface Pair {
  readonly name: string | null;
  readonly value: Node | null;
}

function* pairsOf(node: Node | null | undefined): Generator<Pair> {
  if (!isMap<Node, Node>(node)) return;
  for (const { key, value } of node.items) yield { name: nameOf(key), value };
}

/** Of all maps in the file. */
function* pairsIn(root: Node | null): Generator<Pair> {
  const open: (Node | null)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isSeq<Node>(node)) open.push(...node.items);
    for (const pair of pairsOf(node)) {
      yield pair;
      open.push(pair.value);
    }
  }
}
