import { useMemo, useState } from 'preact/hooks';
import { plural } from '../../core/text/plural.ts';
import { type FileDiff, type Hunk, parseDiff, withoutWhitespace } from '../../core/view/diff.ts';
import { shownPath } from '../../core/view/shown-path.ts';
import { brief } from '../../core/view/visible.ts';
import { SmallButton } from '../parts/button.tsx';

import { DiffTable } from '../parts/diff-table.tsx';
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
        <SmallButton aria-pressed={isUnified} onClick={() => setUnified(!isUnified)}>
          Unified
        </SmallButton>
        <SmallButton aria-pressed={isBare} onClick={() => setBare(!isBare)}>
          Ignore whitespace
        </SmallButton>
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
  const name = brief(shownPath(file.path), 300);
  return (
    <details class="fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Chevron />
        <code class="clip">
          {file.from === null ? name : `${brief(shownPath(file.from), 150)} → ${name}`}
        </code>
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
          <DiffTable
            label={`Change of ${name}`}
            hunks={cutHunks(file.hunks, most).map((hunk) =>
              look.isBare ? withoutWhitespace(hunk) : hunk,
            )}
            isUnified={look.isUnified}
          />
          {size > most && (
            <div class="bar">
              <SmallButton onClick={() => setMost(most + PAGE_LINES * 4)}>
                {plural(size - most, 'more line')}
              </SmallButton>
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
