/** One `${{ … }}` of a template. */
export interface Placeholder {
  /** The text between the braces, including spaces; it begins three characters after `offset`. */
  readonly source: string;
  /** Position of its `${{` in the template. */
  readonly offset: number;
  /** From `${{` to the end of `}}`, or to the end of the template if that is missing. */
  readonly length: number;
  readonly closed: boolean;
}

/** Every `${{ }}` in order. A `}}` inside a quoted string does not count. */
export function expressionsIn(template: string): readonly Placeholder[] {
  const found: Placeholder[] = [];
  let offset = template.indexOf(OPEN);
  while (offset !== -1) {
    const close = closing(template, offset + OPEN.length);
    const closed = close !== -1;
    const end = closed ? close + CLOSE.length : template.length;
    const source = template.slice(offset + OPEN.length, closed ? close : end);
    found.push({ source, offset, length: end - offset, closed });
    offset = template.indexOf(OPEN, end);
  }
  return found;
}

/** The expression in `${{ x }}` or `x`, because `if` and `when` accept both. */
export function bare(template: string): string {
  const text = template.trim();
  const [first] = text.startsWith(OPEN) ? expressionsIn(text) : [];
  return first?.closed === true && first.length === text.length ? first.source.trim() : text;
}

function closing(template: string, from: number): number {
  QUOTED_OR_END.lastIndex = from;
  for (
    let match = QUOTED_OR_END.exec(template);
    match !== null;
    match = QUOTED_OR_END.exec(template)
  ) {
    if (match[0] === CLOSE) return match.index;
  }
  return -1;
}

const OPEN = '${{';
const CLOSE = '}}';
/** A whole quoted string (a doubled quote makes two adjacent strings), or the end. */
const QUOTED_OR_END = /'[^']*'|\}\}/g;
