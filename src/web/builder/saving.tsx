import { useState } from 'preact/hooks';
import { withLf, withLineEndsOf } from '../../core/lib/line-ends.ts';
import { mergeLines, preferTheirs } from '../../core/lib/merge-lines.ts';
import { plural } from '../../core/text/plural.ts';
import type { SaveResult } from '../../core/view/serve-data.ts';

import { Button } from '../parts/button.tsx';
import { pathOf, send } from '../serve/api.ts';
import { Fault } from '../serve/frame.tsx';
import { errorMessage } from '../serve/use-asked.ts';

interface SavingProps {
  readonly name: string;
  /** The file as it was read or saved last; `null`: it does not exist. */
  readonly before: string | null;
  /** The text of the editor; its lines end with LF. */
  readonly text: string;
  /** Number of errors that `check` finds. */
  readonly errors: number;
  readonly onSaved: (path: string, text: string) => void;
  /** The editor takes a merged text, whose lines end with LF; `theirs` is on the disk. */
  readonly onMerged: (text: string, theirs: string) => void;
}

/** Saves the file if it has not changed; otherwise shows the three texts. */
export function Saving({ name, before, text, errors, onSaved, onMerged }: SavingProps) {
  const [path, setPath] = useState(name);
  const [conflict, setConflict] = useState<{ readonly now: string | null } | null>(null);
  const [told, setTold] = useState('');
  /** Why the last save failed; `null`: it did not. */
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (expected: string | null): Promise<void> => {
    const written = before === null ? text : withLineEndsOf(before, text);
    setTrouble(null);
    try {
      const saved = await send<SaveResult>('PUT', `pipelines/${pathOf(path)}`, {
        text: written,
        before: expected,
      });
      if (saved.type === 'conflict') return setConflict({ now: saved.now });
      onSaved(path, written);
      setConflict(null);
      setTold(errors === 0 ? 'Saved.' : `Saved, with ${plural(errors, 'mistake')}.`);
    } catch (error) {
      setTrouble(`Not saved. ${errorMessage(error)} ${KEPT}`);
    }
  };
  const isSame = before !== null && withLf(before) === text;
  return (
    <>
      {before === null && (
        <input
          class="in sm find"
          aria-label="File"
          value={path}
          onInput={(event) => setPath(event.currentTarget.value)}
        />
      )}
      <span class="s m2" role="status">
        {isSame ? told : errors > 0 ? `${plural(errors, 'mistake')}: check refuses it` : ''}
      </span>
      <Button look="sm p" isOff={isSame} onClick={() => void save(before)}>
        {errors > 0 ? 'Save with mistakes' : 'Save'}
      </Button>
      {trouble !== null && <Fault text={trouble} />}
      {conflict !== null && (
        <Conflict
          before={withLf(before ?? '')}
          mine={text}
          theirs={conflict.now === null ? null : withLf(conflict.now)}
          onMine={() => save(conflict.now)}
          onTake={(merged) => {
            onMerged(merged, conflict.now ?? '');
            setConflict(null);
          }}
          onClose={() => setConflict(null)}
        />
      )}
    </>
  );
}

const KEPT =
  'The text stays in the editor, and this tab keeps it: open the address that `phasegate serve` prints in this tab, or copy the text.';

interface ConflictProps {
  readonly before: string;
  readonly mine: string;
  /** `null`: the file was removed. */
  readonly theirs: string | null;
  readonly onMine: () => void;
  readonly onTake: (text: string) => void;
  readonly onClose: () => void;
}

/** The text that was read, the one on the disk, and the one in the editor. */
function Conflict({ before, mine, theirs, onMine, onTake, onClose }: ConflictProps) {
  const parts = mergeLines(before, { ours: mine, theirs: theirs ?? '' });
  const conflicts = parts.filter(({ type }) => type === 'conflict').length;
  return (
    <section class="conflict box" role="alertdialog" aria-label="The file was changed">
      <div class="bar">
        <b class="wait">
          The file on the disk {theirs === null ? 'was removed' : 'was changed'} meanwhile.
        </b>
        <span class="m">
          {conflicts === 0
            ? 'The two changes touch different lines.'
            : `The two changes meet in ${plural(conflicts, 'place')}.`}
        </span>
        <span class="sp" />
        {theirs !== null && (
          <button type="button" class="btn sm" onClick={() => onTake(preferTheirs(parts))}>
            {conflicts === 0 ? 'Merge both' : 'Merge, theirs where they meet'}
          </button>
        )}
        {theirs !== null && (
          <button type="button" class="btn sm" onClick={() => onTake(theirs)}>
            Take theirs
          </button>
        )}
        <button type="button" class="btn sm d" onClick={onMine}>
          Overwrite with mine
        </button>
        <button type="button" class="btn sm q" onClick={onClose}>
          Close
        </button>
      </div>
      <div class="three">
        <Column title="As it was read" text={before} />
        <Column title="On the disk now" text={theirs ?? ''} />
        <Column title="In the editor" text={mine} />
      </div>
    </section>
  );
}

function Column({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h2>{title}</h2>
      <pre role="region" tabIndex={0} aria-label={title}>
        {text}
      </pre>
    </div>
  );
}
