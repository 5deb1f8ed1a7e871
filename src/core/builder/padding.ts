import { isCollection, isMap, parseDocument, visit } from 'yaml';

/** From `from` to before `to`, in UTF-16 code units. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Flow extends Span {
  readonly kind: 'list' | 'map';
  /** Whether spaces follow the opening bracket and precede the closing one. */
  readonly isPadded: boolean;
}

/**
 * The written YAML with the spaces inside brackets and braces that the text has in the part that it replaces, or else anywhere.
 * `written` is padded.
 */
export function withPaddingOf(text: string, replaced: Span, written: string): string {
  const all = flowsOf(text);
  const own = all.filter(({ from, to }) => from >= replaced.from && to <= replaced.to);
  const isPadded = (wanted: Flow['kind']): boolean => {
    const same = own.filter(({ kind }) => kind === wanted);
    const models = same.length > 0 ? same : all.filter(({ kind }) => kind === wanted);
    if (models.length === 0) return wanted === 'map';
    return models.filter((flow) => flow.isPadded).length * 2 >= models.length;
  };
  const close = { list: !isPadded('list'), map: !isPadded('map') };
  const cuts = flowsOf(written)
    .filter((flow) => flow.isPadded && close[flow.kind])
    .flatMap(({ from, to }) => [from + 1, to - 2]);
  const cut = new Set(cuts);
  return written
    .split('')
    .filter((_, at) => !cut.has(at))
    .join('');
}

/** The lists in brackets and maps in braces that stand on one line and are not empty. */
function flowsOf(text: string): readonly Flow[] {
  const found: Flow[] = [];
  visit(parseDocument(text), {
    Collection: (_, node) => {
      if (!isCollection(node) || node.flow !== true || node.items.length === 0) return;
      const [from, to] = node.range ?? [0, 0];
      const source = text.slice(from, to);
      if (source.includes('\n')) return;
      const isPadded = /^. .* .$/.test(source);
      found.push({ from, to, kind: isMap(node) ? 'map' : 'list', isPadded });
    },
  });
  return found;
}
