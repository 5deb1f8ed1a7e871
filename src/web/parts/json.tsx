import { visible } from '../../core/view/visible.ts';

const MAX_CHARACTERS = 100_000;

/** Indented JSON; an invalid text is shown unchanged. */
export function JsonView({ text, value }: { text?: string; value?: unknown }) {
  const shown = text === undefined ? JSON.stringify(value, null, 2) : indented(text);
  const cut = shown.slice(0, MAX_CHARACTERS);
  return (
    <pre class="code" tabIndex={0}>
      {visible(cut)}
      {shown.length > MAX_CHARACTERS && `\n… ${shown.length - MAX_CHARACTERS} more characters`}
    </pre>
  );
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
