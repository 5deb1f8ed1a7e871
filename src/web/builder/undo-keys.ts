import { useEffect } from 'preact/hooks';

interface History {
  undo(): void;
  redo(): void;
}

/** Ctrl-Z, Ctrl-Y and Ctrl-Shift-Z wherever the focus is, except in a field or the editor, which have their own. */
export function useUndoKeys(history: { readonly current: History | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = stepOf(event);
      if (step === null || isInText(event)) return;
      history.current?.[step]();
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): keyof History | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'y') return 'redo';
  if (letter !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}

function isInText(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('textarea, input:not([type=checkbox])');
}
