import type { JsonObject } from '../../core/lib/json.ts';
import type { RunPhase } from '../../core/plan/plan.ts';
import { parseOutputs } from '../../core/result/outputs.ts';
import { lastTellingLine } from '../../core/text/line.ts';
import type { Ending } from '../../ports.ts';
import type { Attempt } from './attempt.ts';
import { type Claim, endingFault, type Failure, failure, NOTHING } from './claim.ts';
import { missingProgram } from './missing-program.ts';
import { runLogged } from './run-logged.ts';

/** Runs the script of a `run` phase once. */
export async function runScript(attempt: Attempt<RunPhase>): Promise<Claim> {
  const { phase } = attempt;
  const { ending, output, said } = await runLogged(attempt, phase.script, 'output.log');
  const fault =
    missingProgram(attempt, ending, { command: null, output }) ?? faultOf(phase, ending, output);
  if (fault !== null) return { ...fault, ...NOTHING };
  const read = await outputsOf(attempt);
  if (read.type === 'failed') return { ...read, ...NOTHING, output };
  return {
    ...NOTHING,
    type: 'complete',
    noChange: false,
    mustChange: false,
    // Tools such as npm end with notices on stderr that describe no result.
    summary: summaryOf(said) || summaryOf(output),
    outputs: read.outputs,
    commitMessage: null,
    said: null,
  };
}

async function outputsOf({ deps, record }: Attempt<RunPhase>): Promise<Written | Failure> {
  const file = await deps.readChildFile(record.outputFile);
  if (file.type === 'missing') return written({});
  if (file.type === 'refused') return unreadable(file.message);
  const parsed = parseOutputs(file.text);
  if (parsed.type === 'outputs') return written(Object.fromEntries(parsed.values));
  return unreadable(`line ${parsed.line}: ${parsed.message}`);
}

interface Written {
  readonly type: 'written';
  readonly outputs: JsonObject;
}

const written = (outputs: JsonObject): Written => ({ type: 'written', outputs });

const unreadable = (why: string): Failure => failure('invalid-result', `$PHASEGATE_OUTPUT: ${why}`);

function faultOf(phase: RunPhase, ending: Ending, output: string) {
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

const summaryOf = (output: string): string => lastTellingLine(output).slice(0, SUMMARY_BYTES);
