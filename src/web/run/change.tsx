import { useMemo, useState } from 'preact/hooks';
import { plural } from '../../core/text/plural.ts';
import {
  type DiffLine,
  differing,
  type FileDiff,
  type Hunk,
  type LinePair,
  pairsOf,
  parseDiff,
  withoutWhitespace,
} from '../../core/view/diff.ts';
import { tokensOf } from '../../core/view/highlight.ts';
import { brief, visible } from '../../core/view/visible.ts';

import { Chevron } from '../parts/glyphs.tsx';
import { Empty } from '../parts/text.tsx';

/** A diff of any size: files can be folded, side by side or unified. */
export function ChangeView({ diff }: { diff: string }) {
  const files = useMemo(() => parseDiff(diff), [diff]);
  const [isUnified, setUnified] = useState(() => innerWidth < 900);
  const [isBare, setBare] = useState(false);
  if (files.length === 0) return <Empty>No file was changed.</Empty>;
  const insertions = files.reduce((sum, file) => sum + file.insertions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  let room = OPEN_LINES;
  return (
    <>
      <div class="bar">
        <span class="m2">
          {plural(files.length, 'file')}, +{insertions} −{deletions}
        </span>
        <span class="sp" />
        <button
          type="button"
          class="btn sm"
          aria-pressed={isUnified}
          onClick={() => setUnified(!isUnified)}
        >
          Unified
        </button>
        <button type="button" class="btn sm" aria-pressed={isBare} onClick={() => setBare(!isBare)}>
          Ignore whitespace
        </button>
      </div>
      {files.map((file, at) => {
        const size = file.hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0);
        const isOpen = size <= room;
        room -= size;
        return (
          <FileView
            key={`${file.path}${at}`}
            file={file}
            size={size}
            isOpen={isOpen}
            look={{ isUnified, isBare }}
          />
        );
      })}
    </>
  );
}

/** In lines; files are open initially as long as their total stays below this. */
const OPEN_LINES = 400;
/** Lines of one file that are rendered at once. */
const PAGE_LINES = 600;

interface DiffStyle {
  readonly isUnified: boolean;
  readonly isBare: boolean;
}

interface FileViewProps {
  readonly file: FileDiff;
  readonly size: number;
  readonly isOpen: boolean;
  readonly look: DiffStyle;
}

function FileView({ file, size, isOpen: opens, look }: FileViewProps) {
  const [isOpen, setOpen] = useState(opens);
  const [most, setMost] = useState(PAGE_LINES);
  const name = brief(file.path, 300);
  return (
    <details class="fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Chevron />
        <code class="clip">{file.from === null ? name : `${brief(file.from, 150)} → ${name}`}</code>
        <Stat file={file} />
        <span class="s m nw">
          +{file.insertions} −{file.deletions}
        </span>
        {file.how !== 'changed' && <span class="tag">{file.how}</span>}
        {file.isBinary && <span class="tag wait">binary</span>}
        {file.notes.map((note) => (
          <span class="tag" key={note}>
            {brief(note, 80)}
          </span>
        ))}
      </summary>
      {isOpen && file.hunks.length > 0 && (
        <>
          <div class="wide">
            <table
              class={`diff ${look.isUnified ? 'unified' : 'side'}`}
              aria-label={`Change of ${name}`}
            >
              <Columns isUnified={look.isUnified} />
              {cutHunks(file.hunks, most).map((hunk, at) => (
                <HunkView
                  key={at}
                  hunk={look.isBare ? withoutWhitespace(hunk) : hunk}
                  isUnified={look.isUnified}
                />
              ))}
            </table>
          </div>
          {size > most && (
            <div class="bar">
              <button type="button" class="btn sm" onClick={() => setMost(most + PAGE_LINES * 4)}>
                {plural(size - most, 'more line')}
              </button>
            </div>
          )}
        </>
      )}
      {isOpen && file.hunks.length === 0 && (
        <p class="pad s m">
          {file.isBinary ? 'Lines of binary files are not shown.' : 'No line of text is changed.'}
        </p>
      )}
    </details>
  );
}

function cutHunks(hunks: readonly Hunk[], most: number): readonly Hunk[] {
  let room = most;
  return hunks.flatMap((hunk) => {
    if (room <= 0) return [];
    const lines = hunk.lines.slice(0, room);
    room -= lines.length;
    return [{ ...hunk, lines }];
  });
}

function Stat({ file: { insertions, deletions } }: { file: FileDiff }) {
  const all = insertions + deletions;
  const plus = all === 0 ? 0 : Math.round((insertions / all) * 5);
  return (
    <span class="stat" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((at) => (
        <i key={at} class={at < plus ? 'p' : all === 0 ? '' : 'n'} />
      ))}
    </span>
  );
}

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
  return (
    <tbody>
      <tr class="hk">
        <td colSpan={isUnified ? 4 : 6}>
          @@ {where} {visible(hunk.title.slice(0, 200))}
        </td>
      </tr>
      {isUnified
        ? pairsOf(hunk.lines).length > 0 && <Unified lines={hunk.lines} />
        : pairsOf(hunk.lines).map((pair, at) => <SideBySide key={at} pair={pair} />)}
    </tbody>
  );
}

function Unified({ lines }: { lines: readonly DiffLine[] }) {
  const marks = useMemo(() => marksOf(lines), [lines]);
  return (
    <>
      {lines.map((line, at) => (
        <tr key={at} class={CLASSES[line.kind]}>
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

function SideBySide({ pair }: { pair: LinePair }) {
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
    <tr>
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

/** Most characters of one line. */
const MAX_LINE_LENGTH = 1000;

function Code({ line, mark }: { line: DiffLine; mark: MarkedSpan | null }) {
  const text = line.text.slice(0, MAX_LINE_LENGTH);
  const rest = line.text.length - text.length;
  const more = rest > 0 ? <span class="m"> … {rest} more characters</span> : null;
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
