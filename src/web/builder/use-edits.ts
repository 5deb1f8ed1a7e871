import { useState } from 'preact/hooks';
import { type Edit, edited } from '../../core/builder/edit.ts';
import type { Editor } from './editor.ts';

interface EditsOptions {
  readonly editor: { readonly current: Editor | null };
  readonly text: string;
  /** Draws the text at once, so that what is selected next is there. */
  readonly settle: (text: string) => void;
}

/** Edits of the graph and the form, made in the text. */
export function useEdits({ editor, text, settle }: EditsOptions) {
  const [refused, setRefused] = useState<string | null>(null);
  /** Why the edit is refused; `null`: done. */
  const attempt = (edit: Edit): string | null => {
    const result = edited(editor.current?.text() ?? text, edit);
    if (!result.ok) return result.message;
    setRefused(null);
    editor.current?.replace(result.text);
    settle(result.text);
    return null;
  };
  /** Whether the edit is done; if not, `refused` says why. */
  const perform = (edit: Edit): boolean => {
    const why = attempt(edit);
    setRefused(why);
    return why === null;
  };
  return { refused, attempt, perform };
}
