import { CODES } from '../../core/pipeline/codes.ts';
import type { Diagnostic } from '../../core/pipeline/diagnostic.ts';
import { clashRemedy, clashText, startClashes } from '../../core/workflow/start-clashes.ts';
import { workflowTexts } from '../../library/look.ts';
import { configOfIssues } from '../doctor/backlog-checks.ts';

/** Workflows of a repository, and its backlog in issues, that would work on the same issue; and the texts of the workflows by path. */
export function startDiagnostics(root: string) {
  const texts = workflowTexts(root);
  const diagnostics = startClashes(texts, configOfIssues(root)).map((clash): Diagnostic => {
    const { file, line } = clash.at;
    const length = (texts.get(file) ?? '').split('\n')[line - 1]?.length ?? 0;
    return {
      code: 'PG611',
      severity: CODES.PG611.severity,
      message: clashText(clash),
      hint: clashRemedy(clash),
      file,
      range: { line, column: 1, endLine: line, endColumn: length + 1 },
      usedBy: [],
    };
  });
  return { diagnostics, texts };
}
