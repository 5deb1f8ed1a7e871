import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { withLf } from '../../core/lib/line-ends.ts';
import { Editor } from './editor.ts';

interface PlacedEditor {
  /** Of the element that the editor is made in. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly editor: { readonly current: Editor | null };
}

/** An editor that begins with the text, and is made anew for another one. */
export function useEditor(text: string, onChange: (text: string) => void): PlacedEditor {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const made = new Editor({ place: place.current, text: withLf(text), onChange });
    editor.current = made;
    return () => made.destroy();
  }, [text]);
  return { place, editor };
}
