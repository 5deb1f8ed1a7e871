import type { SketchPhase } from '../../core/builder/edit.ts';
import type { Diagnostic } from '../../core/pipeline/diagnostic.ts';
import { readPipeline } from '../../core/pipeline/parse.ts';
import type { PromptFile } from '../../core/pipeline/prompts.ts';

export interface CheckReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly errors: number;
  /** Pipelines that the text names and that are not loaded yet. */
  readonly unknown: readonly string[];
}

/** Path → text; `null`: the file does not exist. */
export type KnownFiles = Readonly<Record<string, string | null>>;

/** The diagnostics of `phasegate check` for the text. Unknown prompt files count as existing. */
export function checked(path: string, text: string, files: KnownFiles): CheckReport {
  const unknown: string[] = [];
  const read = (wanted: string): PromptFile => {
    const known = Object.hasOwn(files, wanted) ? files[wanted] : undefined;
    if (known === null) return { type: 'missing' };
    if (known !== undefined) return { type: 'text', text: known };
    if (/\.ya?ml$/.test(wanted)) unknown.push(wanted);
    return { type: 'text', text: '…' };
  };
  const all = readPipeline({ path, text }, read).diagnostics;
  // A pipeline that is still loading has no diagnostics.
  const diagnostics = all.filter(({ file }) => !unknown.includes(file));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { diagnostics, errors, unknown };
}

/** Names of phases with errors. */
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
