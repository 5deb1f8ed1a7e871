import { phaseAt } from '../core/graph.ts';
import type { AnswerGiven } from '../core/run/event.ts';
import { phaseState } from '../core/run/state.ts';
import { Refusal } from '../ports.ts';
import type { StoredRun } from '../run/stored.ts';
import { localActor } from '../run/surroundings.ts';
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
  return goOnWith(options, run, (stored) => answered(stored, phase, text));
}

function answered({ run, plan, state }: StoredRun, wanted: string, text: string): AnswerGiven {
  const blocked = plan.phases.filter(
    ({ index }) => phaseState(plan, state, index).standing.status === 'blocked',
  );
  const found = blocked.find(({ id }) => id === wanted);
  if (found !== undefined) {
    const { id } = phaseAt(plan, found.index);
    return { type: 'answerGiven', phase: id, answer: text, actor: localActor() };
  }
  const names = blocked.map(({ id }) => `\`${id}\``).join(', ');
  throw new Refusal(
    `No question of \`${wanted}\` is open in the run \`${run}\`.`,
    blocked.length === 0
      ? `\`phasegate status ${run}\` shows how it stands.`
      : `Open are those of ${names}.`,
  );
}
