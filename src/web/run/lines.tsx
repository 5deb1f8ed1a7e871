import { useEffect, useMemo, useState } from 'preact/hooks';
import { plural } from '../../core/text/plural.ts';
import { type AnsiStyle, ansiSpans, PLAIN_STYLE, withoutAnsi } from '../../core/view/ansi.ts';
import { gapIn } from '../../core/view/line-numbers.ts';
import { visible } from '../../core/view/visible.ts';
import { SmallButton } from '../parts/button.tsx';
import { VirtualRows } from '../parts/virtual.tsx';

const ROW_HEIGHT = 18;
/** Wrapped lines differ in height and cannot be virtualised, so only this number is rendered. */
const MAX_WRAPPED_LINES = 2000;

/** A child's output with colours and search, for any number of lines. */
export function Lines({ text, label }: { text: string; label: string }) {
  const lines = useMemo(() => styleLines(text), [text]);
  const search = useLineSearch(lines);
  const { words, shown } = search;
  const [isWrapped, setWrapped] = useState(false);
  const gap = useMemo(() => gapIn(lines.map((line) => line.text)), [lines]);
  // Numbers after omitted lines would be wrong.
  const numberOf = (at: number): number | null => (gap === null || at < gap ? at + 1 : null);
  const lineAt = (at: number) => {
    const line = lines[at];
    return line === undefined ? null : (
      <Line key={at} line={line} number={numberOf(at)} words={words} isShown={at === shown} />
    );
  };
  const canWrap = lines.length <= MAX_WRAPPED_LINES;
  return (
    <div class="lines">
      <div class="bar">
        <LineSearch label={label} search={search}>
          {lineCount(lines.length, gap)}
        </LineSearch>
        <span class="sp" />
        <SmallButton
          aria-pressed={isWrapped}
          disabled={!canWrap}
          onClick={() => setWrapped(!isWrapped)}
        >
          Wrap
        </SmallButton>
      </div>
      {isWrapped && canWrap ? (
        <div class="term wrapped">{lines.map((_, at) => lineAt(at))}</div>
      ) : (
        <VirtualRows
          count={lines.length}
          row={ROW_HEIGHT}
          height={ROW_HEIGHT * 30}
          label={label}
          class="term"
          shown={shown}
          render={lineAt}
        />
      )}
    </div>
  );
}

function useLineSearch(lines: readonly StyledLine[]) {
  const [words, setWords] = useState('');
  const [place, setPlace] = useState(0);
  const found = useMemo(() => foundIn(lines, words), [lines, words]);
  useEffect(() => setPlace(0), [words]);
  const step = (by: number): void => {
    if (found.length > 0) setPlace((place + by + found.length) % found.length);
  };
  return { words, setWords, place, found, shown: found[place] ?? null, step };
}

interface LineSearchProps {
  readonly label: string;
  readonly search: ReturnType<typeof useLineSearch>;
  /** Shown while nothing is searched for. */
  readonly children: string;
}

function LineSearch({ label, search, children }: LineSearchProps) {
  const { words, setWords, place, found, step } = search;
  return (
    <>
      <label>
        <span class="sr">Search {label}</span>
        <input
          class="in sm find"
          type="search"
          placeholder="Search"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          }}
        />
      </label>
      <span class="s m" role="status">
        {words === '' ? children : `${found.length === 0 ? 0 : place + 1} of ${found.length}`}
      </span>
      <SmallButton
        look="q"
        aria-label="Previous match"
        disabled={found.length === 0}
        onClick={() => step(-1)}
      >
        ↑
      </SmallButton>
      <SmallButton
        look="q"
        aria-label="Next match"
        disabled={found.length === 0}
        onClick={() => step(1)}
      >
        ↓
      </SmallButton>
    </>
  );
}

/** The line that stands for omitted ones is none of the output. */
const lineCount = (count: number, gap: number | null): string =>
  gap === null ? plural(count, 'line') : `${plural(count - 1, 'line')} and those left out`;

interface StyledLine {
  readonly text: string;
  /** The style at the end of the previous line. */
  readonly begin: AnsiStyle;
}

function styleLines(text: string): readonly StyledLine[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  let begin = PLAIN_STYLE;
  return lines.map((line) => {
    const styled = { text: line, begin };
    // Only an escape sequence affects later lines.
    if (line.includes('\u001B')) begin = ansiSpans(line, begin).end;
    return styled;
  });
}

function foundIn(lines: readonly StyledLine[], words: string): readonly number[] {
  if (words === '') return [];
  const wanted = words.toLowerCase();
  return lines.flatMap(({ text }, at) =>
    withoutAnsi(text.slice(0, MAX_LINE_LENGTH)).toLowerCase().includes(wanted) ? [at] : [],
  );
}

/** In characters; longer lines are truncated, because browsers lay out huge lines slowly. */
const MAX_LINE_LENGTH = 5000;

interface LineProps {
  readonly line: StyledLine;
  /** `null`: unknown, as lines before it are omitted. */
  readonly number: number | null;
  readonly words: string;
  readonly isShown: boolean;
}

function Line({ line, number, words, isShown }: LineProps) {
  const cut =
    line.text.length > MAX_LINE_LENGTH ? `${line.text.slice(0, MAX_LINE_LENGTH)}` : line.text;
  const { spans } = ansiSpans(cut, line.begin);
  return (
    <div class={`ln${isShown ? ' on' : ''}`}>
      <span class="no" aria-hidden="true">
        {number}
      </span>
      <span class="tx">
        {spans.map(({ text, classes }, place) => (
          <span key={place} class={classes.join(' ')}>
            <Marked text={visible(text)} words={words} />
          </span>
        ))}
        {line.text.length > MAX_LINE_LENGTH && (
          <span class="m"> … {line.text.length - MAX_LINE_LENGTH} more characters</span>
        )}
      </span>
    </div>
  );
}

function Marked({ text, words }: { text: string; words: string }) {
  const wanted = words.toLowerCase();
  if (words === '' || !text.toLowerCase().includes(wanted)) return <>{text}</>;
  const parts: (string | preact.JSX.Element)[] = [];
  let from = 0;
  for (
    let at = text.toLowerCase().indexOf(wanted);
    at !== -1;
    at = text.toLowerCase().indexOf(wanted, from)
  ) {
    parts.push(text.slice(from, at), <mark key={at}>{text.slice(at, at + wanted.length)}</mark>);
    from = at + wanted.length;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
