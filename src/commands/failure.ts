import type { Diagnostic } from '../core/pipeline/diagnostic.ts';
import { renderText } from '../core/text/diagnostic.ts';
import { Refusal } from '../ports.ts';
import { printJson, printNote } from '../report/print.ts';
import { InvalidPipeline } from '../run/pipeline-file.ts';
import { RunBroken } from '../run/session.ts';

/** Says why a command could not do its work, and gives the exit code. A bug of ours is shown whole. */
export function reportFailure(error: unknown, json: boolean): number {
  if (error instanceof InvalidPipeline) return invalid(error, json);
  if (error instanceof Refusal) return refused(error, json);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (json)
    printJson({ outcome: 'failed', error: { code: 'bug', message: stack, remedy: REPORT } });
  printNote(`phasegate: this is a bug of ours, not of yours.\n${stack}\n${REPORT}`);
  return 1;
}

const REPORT = 'Please report it with the command that you ran; what was recorded is safe.';

function invalid({ diagnostics, text }: InvalidPipeline, json: boolean): number {
  const [first] = diagnostics.filter(({ severity }) => severity === 'error');
  const sources = new Map(first === undefined ? [] : [[first.file, text]]);
  if (json) {
    const error = { code: first?.code, phase: null, message: first?.message, remedy: first?.hint };
    printJson({ outcome: 'invalid', error, diagnostics: diagnostics.map(flat) });
  } else {
    printNote(renderText(diagnostics, sources));
  }
  return 2;
}

function refused(error: Refusal, json: boolean): number {
  const { message, remedy } = error;
  const wasRunning = error instanceof RunBroken;
  if (json) {
    const outcome = wasRunning ? 'failed' : 'invalid';
    const code = wasRunning ? 'infrastructure' : 'usage';
    printJson({ outcome, error: { code, phase: null, message, remedy } });
  } else {
    printNote(`phasegate: ${message}\n  ${remedy}`);
  }
  return wasRunning ? 1 : 2;
}

const flat = ({ range, ...rest }: Diagnostic) => ({ ...rest, ...range });
