import { useMemo, useState } from 'preact/hooks';
import type { DiffLine } from '../../core/change/hunk.ts';
import { beginningOf, omittedText } from '../../core/change/long-line.ts';
import { differing, type Hunk, type LinePair, pairsOf } from '../../core/view/diff.ts';
import { tokensOf } from '../../core/view/highlight.ts';
import { visible } from '../../core/view/visible.ts';

interface DiffTableProps {
  readonly label: string;
  readonly hunks: readonly Hunk[];
  readonly isUnified: boolean;
}

/** The lines of a diff, side by side or unified, with the differing words marked. */
export const DiffTable = ({ label, hunks, isUnified }: DiffTableProps) => (
  <div class="wide">
    <table class={`diff ${isUnified ? 'unified' : 'side'}`} aria-label={label}>
      <Columns isUnified={isUnified} />
      {hunks.map((hunk, at) => (
        <HunkView key={at} hunk={hunk} isUnified={isUnified} />
      ))}
    </table>
  </div>
);

const Columns = ({ isUnified }: { isUnified: boolean }) => (
  <colgroup>
    <col class="c-no" />
    {isUnified && <col class="c-no" />}
    <col class="c-sg" />
    <col />
    {!isUnified && (
      <>
        <col class="c-no" />
        <col class="c-sg" />
        <col />
      </>
    )}
  </colgroup>
);

function HunkView({ hunk, isUnified }: { hunk: Hunk; isUnified: boolean }) {
  const [first] = hunk.lines;
  const where = first?.after ?? first?.before ?? '';
  const { marked = NONE } = hunk;
  return (
    <tbody class={marked.size > 0 ? 'meet' : undefined}>
      <tr class="hk">
        <td colSpan={isUnified ? 4 : 6}>
          @@ {where} {visible(hunk.title.slice(0, 200))}
        </td>
      </tr>
      {isUnified
        ? pairsOf(hunk.lines).length > 0 && <Unified lines={hunk.lines} marked={marked} />
        : pairsOf(hunk.lines).map((pair, at) => (
            <SideBySide key={at} pair={pair} marked={marked} />
          ))}
    </tbody>
  );
}

type Marked = ReadonlySet<DiffLine>;
const NONE: Marked = new Set();
const markOf = (marked: Marked, ...lines: readonly (DiffLine | null)[]): string =>
  lines.some((line) => line !== null && marked.has(line)) ? ' marked' : '';

function Unified({ lines, marked }: { lines: readonly DiffLine[]; marked: Marked }) {
  const marks = useMemo(() => marksOf(lines), [lines]);
  return (
    <>
      {lines.map((line, at) => (
        <tr key={at} class={`${CLASSES[line.kind]}${markOf(marked, line)}`}>
          <td class="no">{line.before ?? ''}</td>
          <td class="no">{line.after ?? ''}</td>
          <td class="sg">{SIGNS[line.kind]}</td>
          <td class="tx">
            <Code line={line} mark={marks.get(line) ?? null} />
          </td>
        </tr>
      ))}
    </>
  );
}

const SIGNS = { add: '+', del: '−', same: '', note: '' } as const;
const CLASSES = { add: 'a', del: 'd', same: '', note: 'nt' } as const;

interface MarkedSpan {
  readonly start: number;
  readonly end: number;
}

function marksOf(lines: readonly DiffLine[]): ReadonlyMap<DiffLine, MarkedSpan> {
  return new Map(pairsOf(lines).flatMap(pairMarks));
}

function pairMarks([before, after]: LinePair): readonly (readonly [DiffLine, MarkedSpan])[] {
  if (before === null || after === null || before === after) return [];
  const found = differing(before.text, after.text);
  if (found === null) return [];
  return [
    [before, { start: found.start, end: found.beforeEnd }],
    [after, { start: found.start, end: found.afterEnd }],
  ];
}

function SideBySide({ pair, marked }: { pair: LinePair; marked: Marked }) {
  const [before, after] = pair;
  const marks = new Map(pairMarks(pair));
  if (before !== null && before.kind === 'note')
    return (
      <tr class="nt">
        <td class="tx" colSpan={6}>
          {visible(before.text)}
        </td>
      </tr>
    );
  return (
    <tr class={markOf(marked, before, after)}>
      <Half
        line={before}
        number={before?.before ?? null}
        mark={before === null ? null : (marks.get(before) ?? null)}
        kind="del"
      />
      <Half
        line={after}
        number={after?.after ?? null}
        mark={after === null ? null : (marks.get(after) ?? null)}
        kind="add"
      />
    </tr>
  );
}

interface HalfProps {
  readonly line: DiffLine | null;
  readonly number: number | null;
  readonly mark: MarkedSpan | null;
  readonly kind: 'add' | 'del';
}

function Half({ line, number, mark, kind }: HalfProps) {
  const look = line === null ? 'v' : line.kind === 'same' ? '' : CLASSES[kind];
  const middle = kind === 'add' ? ' mid' : '';
  return (
    <>
      <td class={`no ${look}${middle}`}>{number ?? ''}</td>
      <td class={`sg ${look}`}>{line !== null && line.kind !== 'same' ? SIGNS[kind] : ''}</td>
      <td class={`tx ${look}`}>{line !== null && <Code line={line} mark={mark} />}</td>
    </>
  );
}

function Code({ line, mark }: { line: DiffLine; mark: MarkedSpan | null }) {
  const { shown: text, omitted } = beginningOf(line.text);
  const more = omitted > 0 ? <Rest text={line.text.slice(text.length)} /> : null;
  if (mark === null || mark.start === mark.end)
    return (
      <>
        <Hues text={text} />
        {more}
      </>
    );
  const inside = text.slice(mark.start, mark.end);
  return (
    <>
      <Hues text={text.slice(0, mark.start)} />
      {line.kind === 'add' ? (
        <ins>
          <Hues text={inside} />
        </ins>
      ) : (
        <del>
          <Hues text={inside} />
        </del>
      )}
      <Hues text={text.slice(mark.end)} />
      {more}
    </>
  );
}

/** The end of a line that is too long to be shown at once. */
function Rest({ text }: { text: string }) {
  const [isShown, setShown] = useState(false);
  if (isShown) return <>{visible(text)}</>;
  return (
    <button type="button" class="btn sm" onClick={() => setShown(true)}>
      {omittedText(text.length)}
    </button>
  );
}

const HUES = { key: 'mg', text: 'cy', note: 'm' } as const;

function Hues({ text }: { text: string }) {
  return (
    <>
      {tokensOf(text).map((token, at) =>
        token.hue === null ? (
          visible(token.text)
        ) : (
          <span key={at} class={HUES[token.hue]}>
            {visible(token.text)}
          </span>
        ),
      )}
    </>
  );
}
