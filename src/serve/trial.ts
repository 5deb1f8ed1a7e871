import { readPipelineText } from '../app/stored/pipeline-file.ts';
import { isObject } from '../core/lib/json.ts';
import type { ScriptedRun } from '../core/scripted-test/judge.ts';
import { trialOf } from '../core/scripted-test/trial.ts';
import type { TrialAnswer, TrialRequest } from '../core/view/serve-data.ts';
import { scriptedRun } from '../library/scripted-run.ts';
import { Refusal } from '../ports.ts';
import { knownFile } from './pipelines.ts';

/** Runs the builder's current text with scripted agents in a temporary repository. Throws `Refusal`. */
export async function trial(root: string, { name, text, phase }: TrialRequest) {
  const file = knownFile(root, name);
  const { pipeline } = readPipelineText(file, { root, text, files: null });
  if (pipeline === null)
    throw new Refusal('The pipeline has mistakes.', 'Correct what `check` reports, and try again.');
  return answerOf(phase, await scriptedRun(pipeline, trialOf(pipeline)));
}

function answerOf(phase: string, { outcome, error, phases, prompts }: ScriptedRun): TrialAnswer {
  const found = phases[phase];
  return {
    outcome,
    error,
    status: found?.status ?? 'pending',
    attempts: found?.attempts ?? 0,
    prompt: prompts[phase] ?? null,
  };
}

/** Parses a request. Throws `Refusal`. */
export function trialRequest(body: unknown): TrialRequest {
  if (isObject(body)) {
    const { name, text, phase } = body;
    if (typeof name === 'string' && typeof text === 'string' && typeof phase === 'string')
      return { name, text, phase };
  }
  throw new Refusal('The request is malformed.', 'Reload the page.');
}
