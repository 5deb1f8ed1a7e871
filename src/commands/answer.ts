import { answered } from '../app/run/answered.ts';
import { localActor } from '../app/stored/surroundings.ts';
import { type Registered, subcommand } from './command.ts';
import { goOnWith, type RunningOptions, refuseDeciding, withRunningOptions } from './running.ts';

/** `phasegate answer RUN PHASE TEXT`: the answer stands in the next attempt's prompt. */
export function answerCommand(): Registered {
  const command = withRunningOptions(
    subcommand('answer', 'Answer the question that blocks a phase, and go on.')
      .argument('<run>', 'the run that is blocked')
      .argument('<phase>', 'the phase that asked')
      .argument('<text>', 'your answer'),
  );
  return { command, act: answer, hidden: false };
}

async function answer(
  run: string,
  phase: string,
  text: string,
  options: RunningOptions,
): Promise<number> {
  refuseDeciding('`phasegate answer`');
  return goOnWith(options, run, (stored) => answered(stored, { phase, text, actor: localActor() }));
}
