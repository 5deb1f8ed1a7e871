import type { SketchPhase } from '../../core/builder/edit.ts';
import type { Diagnostic } from '../../core/pipeline/diagnostic.ts';
import { readPipeline } from '../../core/pipeline/parse.ts';

export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly errors: number;
}

/** What `phasegate check` says of the text. Prompt files that the server has not sent count as there. */
export function checked(
  path: string,
  text: string,
  prompts: Readonly<Record<string, string>>,
): Checked {
  const { diagnostics } = readPipeline({ path, text }, (prompt) => ({
    type: 'text',
    text: Object.hasOwn(prompts, prompt) ? (prompts[prompt] ?? '') : '…',
  }));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { diagnostics, errors };
}

/** Names of phases that something is wrong with. */
export function faulty(
  text: string,
  phases: readonly SketchPhase[],
  diagnostics: readonly Diagnostic[],
): ReadonlySet<string> {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offsets = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ range }) => (starts[range.line - 1] ?? 0) + range.column - 1);
  return new Set(
    phases
      .filter(({ from, to }) => offsets.some((at) => at >= from && at < Math.max(to, from + 1)))
      .map(({ name }) => name),
  );
}
