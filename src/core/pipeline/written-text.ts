import { isMap, isScalar, type Node, type Scalar } from 'yaml';
import { type Finding, quoted, sourceAt } from './finding.ts';
import { keyNameOf } from './locate.ts';

/**
 * Values of every `env` keep their notation: `1.10`, `007` and `0x1F` are texts, not numbers that a child would see as `1.1`, `7`
 * and `31`.
 */
export function keepEnvironmentText(root: Node | null): void {
  for (const { value } of environmentsIn(root))
    for (const { value: variable } of pairsOf(value))
      if (isScalar(variable) && isPlain(variable)) variable.value = variable.source;
}

/** Every `env` of the pipeline, its agents and its phases; an agent or phase may itself be called `env`. */
function* environmentsIn(root: Node | null): Generator<NamedNode> {
  const owners = [...pairsOf(root)].filter(({ name }) => name === 'agents' || name === 'phases');
  const own = owners.flatMap(({ value }) => [...pairsOf(value)]);
  for (const owner of [root, ...own.map(({ value }) => value)])
    yield* [...pairsOf(owner)].filter(({ name }) => name === 'env');
}

/** Numbers as defaults of inputs whose notation would be lost as soon as they are used. */
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
        where: sourceAt(offset, end),
      },
    ];
  });
}

const isPlain = ({ source, value }: Scalar): boolean =>
  source !== undefined && (typeof value === 'number' || typeof value === 'boolean');

interface NamedNode {
  readonly name: string | null;
  readonly value: Node | null;
}

function* pairsOf(node: Node | null | undefined): Generator<NamedNode> {
  if (!isMap<Node, Node>(node)) return;
  for (const { key, value } of node.items) yield { name: keyNameOf(key), value };
}
