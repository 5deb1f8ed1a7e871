import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { type Edit, edited, type NewKind, type SketchPhase } from '../../core/builder/edit.ts';
import type { Editor } from './editor.ts';
import { freeName, nameFor } from './free-name.ts';

interface EditsOptions {
  readonly editor: { readonly current: Editor | null };
  readonly text: string;
  /** Draws the text at once, so that what is selected next is there. */
  readonly settle: (text: string) => void;
  readonly phases: readonly SketchPhase[];
  readonly selected: string | null;
  readonly select: (phase: string | null) => void;
  /** Holds the drawn phases. */
  readonly left: RefObject<HTMLElement | null>;
}

export type Edits = ReturnType<typeof useEdits>;

/** Edits of the graph and the form, made in the text. Those that add, rename or remove a phase also change what is selected. */
export function useEdits(options: EditsOptions) {
  const { editor, text, settle, phases, selected, select, left } = options;
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
  const after = selected ?? phases.at(-1)?.name ?? null;
  const add = (kind: NewKind): void => {
    const phase = freeName(kind, phases);
    if (perform({ type: 'add', phase, kind, after })) select(phase);
  };
  const addPipeline = (pipeline: string): void => {
    const phase = freeName(nameFor(pipeline), phases);
    if (perform({ type: 'add-pipeline', phase, pipeline, after })) select(phase);
  };
  const rename = (phase: string, name: string): string | null => {
    const why = attempt({ type: 'rename', phase, name });
    if (why === null) select(name);
    return why;
  };
  const remove = (phase: string): void => {
    if (!perform({ type: 'remove', phase })) return;
    select(null);
    // What had the focus is gone; a neighbour gets it, so that the keys still work.
    const at = phases.findIndex(({ name }) => name === phase);
    const next = (phases[at + 1] ?? phases[at - 1])?.name;
    left.current?.querySelector<SVGElement>(`[data-phase="${next}"]`)?.focus();
  };
  return { refused, attempt, perform, add, addPipeline, rename, remove, select };
}
