import { useEffect, useMemo, useRef } from 'preact/hooks';
import { mergeLines, preferTheirs } from '../../core/lib/merge-lines.ts';
import { conflictOf, meetingText } from '../../core/view/conflict.ts';
import { SmallButton } from '../parts/button.tsx';
import { DiffTable } from '../parts/diff-table.tsx';

interface ConflictViewProps {
  /** The text that was read. */
  readonly before: string;
  /** The text in the editor. */
  readonly mine: string;
  /** The text on the disk; `null`: the file was removed. */
  readonly theirs: string | null;
  readonly onMine: () => void;
  readonly onTake: (text: string) => void;
  readonly onClose: () => void;
}

/** Where the file on the disk and the text in the editor differ, and who changed what; the first place where they meet is in view. */
export function ConflictView(props: ConflictViewProps) {
  const { before, mine, theirs, onClose } = props;
  const { hunks, meetings } = useMemo(
    () => conflictOf(before, { ours: mine, theirs: theirs ?? '' }),
    [before, mine, theirs],
  );
  const dialog = useRef<HTMLElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  useEffect(() => {
    dialog.current?.focus();
    dialog.current?.scrollIntoView({ block: 'nearest' });
    const { current: box } = lines;
    const first = box?.querySelector('.marked') ?? null;
    if (box !== null && first !== null) box.scrollTop = topIn(box, first) - box.clientHeight / 3;
  }, []);
  return (
    <section
      ref={dialog}
      class="conflict box"
      role="alertdialog"
      aria-label="The file was changed"
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <ConflictBar {...props} meetings={meetings} />
      {theirs !== null && (
        <>
          <p class="ends s m2">
            <span>− on the disk now</span>
            <span>+ in the editor</span>
          </p>
          <div
            ref={lines}
            class="differ"
            role="region"
            tabIndex={0}
            aria-label="From the file on the disk to the text in the editor"
          >
            <DiffTable label="Differing lines" hunks={hunks} isUnified={innerWidth < 900} />
          </div>
        </>
      )}
    </section>
  );
}

function ConflictBar(props: ConflictViewProps & { readonly meetings: number }) {
  const { before, mine, theirs, meetings, onMine, onTake, onClose } = props;
  return (
    <div class="bar">
      <b class="wait">
        The file on the disk {theirs === null ? 'was removed' : 'was changed'} meanwhile.
      </b>
      {theirs !== null && <span class="m2">{meetingText(meetings)}</span>}
      <span class="sp" />
      {theirs !== null && (
        <SmallButton
          onClick={() => onTake(preferTheirs(mergeLines(before, { ours: mine, theirs })))}
        >
          {meetings === 0 ? 'Merge both' : 'Merge, theirs where they meet'}
        </SmallButton>
      )}
      {theirs !== null && <SmallButton onClick={() => onTake(theirs)}>Take theirs</SmallButton>}
      <SmallButton look="d" onClick={onMine}>
        {theirs === null ? 'Write it again' : 'Overwrite with mine'}
      </SmallButton>
      <SmallButton look="q" onClick={onClose}>
        Close
      </SmallButton>
    </div>
  );
}

const topIn = (box: Element, inner: Element): number =>
  inner.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
