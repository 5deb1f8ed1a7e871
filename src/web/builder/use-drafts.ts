import { useEffect, useState } from 'preact/hooks';
import { withLf } from '../../core/lib/line-ends.ts';
import { dropDraft, keepAside, keepDraft, leftDrafts } from './draft.ts';
import type { Editor } from './editor.ts';

interface DraftsOptions {
  readonly editor: { readonly current: Editor | null };
  readonly text: string;
  /** The text of the file. */
  readonly saved: string;
  /** Is kept up to date. */
  readonly unsaved: { current: boolean };
}

/** Keeps the text while it is not saved, and has what earlier pages left. */
export function useDrafts(name: string, { editor, text, saved, unsaved }: DraftsOptions) {
  const [drafts, setDrafts] = useState(() => leftDrafts(name, text));
  useEffect(() => {
    unsaved.current = text !== withLf(saved);
    if (unsaved.current) keepDraft(name, text);
    else dropDraft(name);
    return () => {
      unsaved.current = false;
    };
  }, [text, saved]);
  /** A draft that is taken up changes places with edits that are not saved. */
  const endDraft = (draft: string, isTaken: boolean): void => {
    const now = editor.current?.text() ?? text;
    const isOwn = isTaken && now !== withLf(saved);
    const left = [...(isOwn ? [now] : []), ...drafts.filter((one) => one !== draft)];
    keepAside(name, left);
    setDrafts(left);
    if (isTaken) editor.current?.replace(draft);
    // The pressed button is gone.
    editor.current?.focus();
  };
  return { drafts, endDraft };
}
