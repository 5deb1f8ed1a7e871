import { useRef, useState } from 'preact/hooks';
import { withLf, withLineEndsOf } from '../../core/lib/line-ends.ts';
import { plural } from '../../core/text/plural.ts';
import type { SaveResult } from '../../core/view/serve-data.ts';
import { Button } from '../parts/button.tsx';
import { pathOf, send } from '../serve/api.ts';
import { Fault } from '../serve/frame.tsx';
import { ConflictView } from './conflict-view.tsx';
import { saveFault } from './save-fault.ts';

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

/** Saves the file if it has not changed; otherwise shows where the text on the disk and the one in the editor differ. */
export function Saving(props: SavingProps) {
  const { name, before, text, errors, onMerged } = props;
  const [path, setPath] = useState(name);
  const { told, trouble, isBusy, conflict, save, close } = useSaving(props, path);
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
      <Button look="sm p" isOff={isSame || isBusy} onClick={() => void save(before)}>
        {errors > 0 ? 'Save with mistakes' : 'Save'}
      </Button>
      {trouble !== null && <Fault text={trouble} />}
      {conflict !== null && (
        <ConflictView
          before={withLf(before ?? '')}
          mine={text}
          theirs={conflict.now === null ? null : withLf(conflict.now)}
          onMine={() => save(conflict.now)}
          onTake={(merged) => {
            onMerged(merged, conflict.now ?? '');
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}

function useSaving({ before, text, errors, onSaved }: SavingProps, path: string) {
  const [conflict, setConflict] = useState<{ readonly now: string | null } | null>(null);
  const [told, setTold] = useState('');
  /** Why the last save failed; `null`: it did not. */
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** What was pressed to save. */
  const pressed = useRef<Element | null>(null);
  const close = (): void => {
    setConflict(null);
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
  };
  const settle = (saved: SaveResult, written: string): void => {
    // Somebody else may have written the same text.
    if (saved.type === 'conflict' && saved.now !== written) {
      setConflict({ now: saved.now });
      return;
    }
    onSaved(path, written);
    if (conflict !== null) close();
    setTold(errors === 0 ? 'Saved.' : `Saved, with ${plural(errors, 'mistake')}.`);
  };
  const save = async (expected: string | null): Promise<void> => {
    const written = before === null ? text : withLineEndsOf(before, text);
    if (conflict === null) pressed.current = document.activeElement;
    setTrouble(null);
    setBusy(true);
    const body = { text: written, before: expected };
    try {
      settle(await send<SaveResult>('PUT', `pipelines/${pathOf(path)}`, body), written);
    } catch (error) {
      setTrouble(saveFault(error, location.port));
    } finally {
      setBusy(false);
    }
  };
  return { told, trouble, isBusy, conflict, save, close };
}
