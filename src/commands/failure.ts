import { RunBroken } from '../app/run/session.ts';
import { InvalidPipeline } from '../app/stored/pipeline-file.ts';
import type { Diagnostic } from '../core/pipeline/diagnostic.ts';
import { renderText } from '../core/text/diagnostic.ts';
import { Refusal } from '../ports.ts';
import { printJson, printNote, surfaceOf } from '../report/print.ts';
import { currentFolder } from '../system/current-folder.ts';
import { systemRefusal } from '../system/disk.ts';
import { rootOf } from '../system/root-error.ts';
import { typedHere } from './typed-here.ts';

/** Reports why a command failed, and returns the exit code. Bugs are shown with their stack. */
export function reportFailure(thrown: unknown, json: boolean, root = currentFolder()): number {
  const error = rootOf(thrown);
  if (error instanceof InvalidPipeline) return invalid(error, json);
  const refusal = error instanceof Refusal ? error : systemRefusal(error);
  if (refusal !== null) return reportRefusal(refusal, json, root);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (json)
    printJson(notRun('failed', { code: 'bug', phase: null, message: stack, remedy: REPORT }));
  printNote(
    `phasegate: internal error. This is a bug in Phasegate, not a mistake of yours.\n${stack}\n${REPORT}`,
  );
  return 1;
}

const REPORT = 'Please report the bug with the command that you ran. The recorded events are safe.';

function invalid({ diagnostics, texts }: InvalidPipeline, json: boolean): number {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (json) {
    const error = {
      code: first?.code ?? 'usage',
      phase: null,
      message: first?.message ?? '',
      remedy: first?.hint ?? null,
    };
    printJson({ ...notRun('invalid', error), diagnostics: diagnostics.map(flat) });
  } else {
    printNote(renderText(diagnostics, texts, surfaceOf(process.stderr).columns));
  }
  return 2;
}

function reportRefusal(error: Refusal, json: boolean, root: string | null): number {
  const { message, remedy } = error;
  const wasRunning = error instanceof RunBroken;
  if (json) {
    const outcome = wasRunning ? 'failed' : 'invalid';
    const code = wasRunning ? 'infrastructure' : 'usage';
    const run = wasRunning ? error.run : null;
    printJson({ ...notRun(outcome, { code, phase: null, message, remedy }), run });
  } else {
    printNote(`phasegate: ${message}\n  ${root === null ? remedy : typedHere(remedy, { root })}`);
  }
  return wasRunning ? 1 : 2;
}

const flat = ({ range, ...rest }: Diagnostic) => ({ ...rest, ...range });

interface FailureCause {
  readonly code: string;
  readonly phase: null;
  readonly message: string;
  readonly remedy: string | null;
}

/** The JSON of a run if there is no run. */
function notRun(outcome: 'failed' | 'invalid', error: FailureCause) {
  return {
    run: null,
    pipeline: null,
    outcome,
    next: null,
    phase: null,
    gate: null,
    environment: null,
    digest: null,
    branch: null,
    base: null,
    commit: null,
    pullRequest: null,
    inputTokens: null,
    outputTokens: null,
    costUsd: null,
    question: null,
    error,
    phases: {},
  };
}
