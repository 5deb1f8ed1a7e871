import {
  autocompletion,
  type Completion,
  type CompletionContext,
  completionKeymap,
} from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  isolateHistory,
  redo,
  undo,
} from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Diagnostic } from '../../core/pipeline/diagnostic.ts';
import { keysAt, wordAt } from './schema.ts';

export interface EditorOptions {
  readonly place: HTMLElement;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The YAML editor, with one history for typing and drawing. */
export class Editor {
  readonly #view: EditorView;

  constructor({ place, text, onChange }: EditorOptions) {
    // In a shadow root its styles are constructed sheets, which the page's policy allows.
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
    this.#view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          yaml(),
          syntaxHighlighting(COLOURS),
          lintGutter(),
          autocompletion({ override: [complete] }),
          hoverTooltip(explain),
          // Tab leaves the editor, for people without a mouse; Ctrl-[ and Ctrl-] indent.
          keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          EditorView.contentAttributes.of({ 'aria-label': 'Pipeline as YAML', tabindex: '0' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) onChange(update.state.doc.toString());
          }),
          THEME,
        ],
      }),
    });
  }

  text(): string {
    return this.#view.state.doc.toString();
  }

  /** Replaces only the differing part, as one undo step. */
  replace(text: string): void {
    const before = this.text();
    let from = 0;
    while (from < before.length && from < text.length && before[from] === text[from]) from += 1;
    let [end, newEnd] = [before.length, text.length];
    while (end > from && newEnd > from && before[end - 1] === text[newEnd - 1]) {
      end -= 1;
      newEnd -= 1;
    }
    if (from === end && from === newEnd) return;
    this.#view.dispatch({
      changes: { from, to: end, insert: text.slice(from, newEnd) },
      userEvent: 'input.graph',
      // Quick steps one after the other stay steps.
      annotations: isolateHistory.of('full'),
    });
  }

  undo(): void {
    undo(this.#view);
  }

  redo(): void {
    redo(this.#view);
  }

  focus(): void {
    this.#view.focus();
  }

  goTo(line: number, column: number): void {
    const { doc } = this.#view.state;
    const at = doc.line(Math.min(Math.max(1, line), doc.lines));
    const anchor = Math.min(at.from + column - 1, at.to);
    this.#view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    });
    this.#view.focus();
  }

  /** Scrolls to the line of an offset without moving the cursor. */
  reveal(offset: number): void {
    const at = Math.min(offset, this.#view.state.doc.length);
    this.#view.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'center' }) });
  }

  mark(diagnostics: readonly Diagnostic[]): void {
    const { doc } = this.#view.state;
    const offset = (line: number, column: number): number => {
      const at = doc.line(Math.min(Math.max(1, line), doc.lines));
      return Math.min(at.from + Math.max(0, column - 1), at.to);
    };
    const marks = diagnostics.map(({ range, severity, message, hint, code }): Mark => {
      const from = offset(range.line, range.column);
      return {
        from,
        to: Math.max(from, offset(range.endLine, range.endColumn)),
        severity,
        source: code,
        message: hint === null ? message : `${message}\n${hint}`,
      };
    });
    this.#view.dispatch(setDiagnostics(this.#view.state, marks));
  }

  destroy(): void {
    this.#view.destroy();
  }
}

function complete(context: CompletionContext) {
  const word = context.matchBefore(/[\w-]*/);
  if (word === null || (word.from === word.to && !context.explicit)) return null;
  const text = context.state.doc.toString();
  const keys = keysAt(text, word.from);
  const options = keys.map(
    ({ key, description, isValue }): Completion => ({
      label: key,
      apply: isValue ? key : `${key}: `,
      type: isValue ? 'constant' : 'property',
      info: description,
    }),
  );
  return options.length === 0 ? null : { from: word.from, options };
}

function explain(view: EditorView, at: number) {
  const found = wordAt(view.state.doc.toString(), at);
  if (found === null) return null;
  return {
    pos: found.from,
    end: found.to,
    create: () => {
      const dom = document.createElement('div');
      dom.textContent = found.description;
      dom.className = 'cm-explain';
      return { dom };
    },
  };
}

const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--syn-key)' },
  { tag: tags.string, color: 'var(--syn-str)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--ink-3)' },
]);

const THEME = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--surface)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', fontSize: '12px', lineHeight: '18px' },
  '.cm-gutters': { backgroundColor: 'var(--sunken)', color: 'var(--ink-3)', border: 'none' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    borderRadius: '6px',
  },
  '.cm-explain': { padding: '6px 8px', maxWidth: '360px' },
  '.cm-diagnostic': { whiteSpace: 'pre-wrap' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--accent-soft) !important',
  },
});
