/** A prompt of `renderPrompt`, split into parts for a reader. */
export type PromptPart =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  /** Untrusted text; `source` names its origin. */
  | { readonly type: 'fence'; readonly source: string; readonly text: string };

const FENCE_BEGIN = /^--- (\S{8,}) begins: (.*) ---$/;

/** A fence ends only with its own mark, so that its content cannot pass for our text. */
export function promptParts(prompt: string): readonly PromptPart[] {
  const parts: PromptPart[] = [];
  let gathered: string[] = [];
  const flush = (): void => {
    const text = gathered.join('\n').trim();
    if (text !== '') parts.push({ type: 'text', text });
    gathered = [];
  };
  const lines = prompt.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, mark, source = ''] = FENCE_BEGIN.exec(line) ?? [];
    if (mark !== undefined) {
      flush();
      const end = lines.indexOf(`--- ${mark} ends ---`, at);
      const last = end === -1 ? lines.length : end;
      parts.push({ type: 'fence', source, text: lines.slice(at + 1, last).join('\n') });
      at = last;
    } else if (/^#{1,3} /.test(line)) {
      flush();
      parts.push({ type: 'heading', text: line.replace(/^#+ /, '') });
    } else gathered.push(line);
  }
  flush();
  return parts;
}
