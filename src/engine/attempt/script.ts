import type { JsonObject } from '../../core/lib/json.ts';
import type { RunPhase } from '../../core/plan/plan.ts';
import { RESULT_REMEDIES } from '../../core/result/invalid-result.ts';
import { parseOutputs } from '../../core/result/outputs.ts';
import { lastTellingLine } from '../../core/text/line.ts';
import type { Ending } from '../../ports.ts';
import type { Attempt } from './attempt.ts';
import { type AttemptFailure, type Claim, EMPTY_TRACE, endingFault, failure } from './claim.ts';
import { missingProgram } from './missing-program.ts';
import { runLogged } from './run-logged.ts';

export async function runScript(attempt: Attempt<RunPhase>): Promise<Claim> {
  const { phase } = attempt;
  const { ending, output, stdout } = await runLogged(attempt, phase.script, 'output.log');
  const fault =
    (await missingProgram(attempt, ending, { script: phase.script, command: null, output })) ??
    scriptFault(phase, ending, output);
  if (fault !== null) return { ...fault, ...EMPTY_TRACE };
  const read = await readScriptOutputs(attempt);
  if (read.type === 'failed') return { ...read, ...EMPTY_TRACE, output };
  return {
    ...EMPTY_TRACE,
    type: 'complete',
    noChange: false,
    mustChange: false,
    // Tools such as npm end with notices on stderr that describe no result.
    summary: scriptSummary(stdout) || scriptSummary(output),
    outputs: read.outputs,
    commitMessage: null,
    itemReport: null,
    notes: [],
  };
}

async function readScriptOutputs({
  deps,
  record,
}: Attempt<RunPhase>): Promise<ScriptOutputs | AttemptFailure> {
  const file = await deps.readChildFile(record.outputFile);
  if (file.type === 'missing') return scriptOutputs({});
  if (file.type === 'refused') return outputsUnreadable(file.message);
  const parsed = parseOutputs(file.text);
  if (parsed.type === 'outputs') return scriptOutputs(Object.fromEntries(parsed.values));
  return outputsUnreadable(`line ${parsed.line}: ${parsed.message}`);
}

interface ScriptOutputs {
  readonly type: 'written';
  readonly outputs: JsonObject;
}

const scriptOutputs = (outputs: JsonObject): ScriptOutputs => ({ type: 'written', outputs });

const outputsUnreadable = (why: string): AttemptFailure =>
  failure('invalid-result', `$PHASEGATE_OUTPUT: ${why}`, { remedy: RESULT_REMEDIES.outputLines });

function scriptFault(phase: RunPhase, ending: Ending, output: string) {
  if (ending.type === 'not-started') return failure('infrastructure', ending.message);
  if (phase.expect === 'success' || ending.type !== 'exit') return endingFault(ending, output);
  if (ending.code === 0) {
    return failure('exit-code', 'exited with code 0, but `expect: failure` requires it to fail', {
      output,
      remedy: 'If nothing is broken, no work is needed. Otherwise make the command fail.',
    });
  }
  return isOrdinary(ending.code) ? null : endingFault(ending, output);
}

/** False for exit codes that report a signal (128 + its number). */
function isOrdinary(code: number): boolean {
  return code < 128 || code > 128 + 64;
}

const SUMMARY_BYTES = 1024;

const scriptSummary = (output: string): string => lastTellingLine(output).slice(0, SUMMARY_BYTES);
