import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

export type WorkflowReference = {
  /** From 1. */
  readonly line: number;
} & (
  | { readonly kind: 'pipeline'; readonly path: string }
  /** An action or workflow of the same repository, such as `./.github/actions/x`. */
  | { readonly kind: 'local'; readonly path: string }
  /** Phasegate in another repository. */
  | { readonly kind: 'ours'; readonly uses: string; readonly isPlaceholder: boolean }
  /** The file name that a workflow gives Phasegate as its own. */
  | { readonly kind: 'workflow'; readonly name: string }
);

/** In file order; empty for a file that is no workflow. */
export function workflowReferences(text: string): readonly WorkflowReference[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0) return [];
  const jobs = valueAt(document.contents, 'jobs');
  const callers = valuesOf(jobs).flatMap((job) => [job, ...valuesOf(valueAt(job, 'steps'))]);
  return callers.flatMap((caller) => referencesOf(caller, (at) => counter.linePos(at).line));
}

function referencesOf(caller: Node, lineAt: (offset: number) => number): WorkflowReference[] {
  const uses = scalarText(valueAt(caller, 'uses'));
  if (uses === null) return [];
  const { text, offset } = uses;
  const line = lineAt(offset);
  const isOurs = OURS.test(text);
  const pipeline = isOurs ? scalarText(valueAt(valueAt(caller, 'with'), 'pipeline')) : null;
  const workflow = isOurs ? scalarText(valueAt(valueAt(caller, 'with'), 'workflow')) : null;
  return [
    ...(text.startsWith('./') ? [{ line, kind: 'local', path: text } as const] : []),
    ...(isOurs && !text.startsWith('.')
      ? [{ line, kind: 'ours', uses: text, isPlaceholder: isPlaceholder(text) } as const]
      : []),
    ...(isFixed(pipeline)
      ? [{ line: lineAt(pipeline.offset), kind: 'pipeline', path: pipeline.text } as const]
      : []),
    ...(isFixed(workflow)
      ? [{ line: lineAt(workflow.offset), kind: 'workflow', name: workflow.text } as const]
      : []),
  ];
}

const isFixed = (value: PlacedText | null): value is PlacedText =>
  value !== null && value.text !== '' && !value.text.includes('${{');

/** `owner/phasegate@…` and its reusable workflows, and the action of this repository. */
const OURS = /(?:^|\/)phasegate(?:\/[^@]*)?@|^\.\/?$/;

/** The placeholders of an owner and a commit in examples. */
function isPlaceholder(uses: string): boolean {
  const [path = '', ref = ''] = uses.split('@');
  const [owner = ''] = path.split('/');
  return (
    /^(?:OWNER|ORG|YOUR[-_]?\w*|<.*>)$/i.test(owner) ||
    /^(?:0{30,}\w*|<.*>|SHA|COMMIT|x{7,})$/i.test(ref)
  );
}

function valueAt(node: Node | null, key: string): Node | null {
  if (!isMap(node)) return null;
  const pair = node.items.find((one) => isScalar(one.key) && one.key.value === key);
  return isNode(pair?.value) ? pair.value : null;
}

function valuesOf(node: Node | null): readonly Node[] {
  if (isSeq(node)) return node.items.filter(isNode);
  return isMap(node) ? node.items.flatMap(({ value }) => (isNode(value) ? [value] : [])) : [];
}

interface PlacedText {
  readonly text: string;
  readonly offset: number;
}

function scalarText(node: Node | null): PlacedText | null {
  if (!isScalar(node) || typeof node.value !== 'string') return null;
  return { text: node.value, offset: node.range?.[0] ?? 0 };
}
