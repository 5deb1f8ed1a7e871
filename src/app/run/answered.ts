import { phaseAt } from '../../core/lib/graph.ts';
import { shellWord } from '../../core/lib/shell-word.ts';
import type { AnswerGiven } from '../../core/run/event.ts';
import { everyPlace } from '../../core/run/legs.ts';
import { phaseState } from '../../core/run/state.ts';
import { oneLine } from '../../core/text/line.ts';
import { saysNothing } from '../../core/text/says-nothing.ts';
import { Refusal } from '../../ports.ts';
import type { StoredRun } from '../stored/stored.ts';

export interface AnswerRequest {
  /** `null`: the first phase in the file that has a question. */
  readonly phase: string | null;
  readonly text: string;
  readonly actor: string;
}

/** A person's answer as an event. Throws `Refusal` if no phase has a question. */
export function answered({ run, plan, state }: StoredRun, answering: AnswerRequest): AnswerGiven {
  const { phase: wanted, text, actor } = answering;
  if (saysNothing(text))
    throw new Refusal(
      text.trim() === ''
        ? 'An answer needs a text.'
        : `The answer \`${oneLine(text)}\` says nothing.`,
      `Write the answer itself, as in \`phasegate answer ${[run, ...(wanted === null ? [] : [shellWord(wanted)])].join(' ')} "Yes, round half up"\`.`,
    );
  const blocked = everyPlace(plan, state)
    .filter((index) => phaseState(plan, state, index).standing.status === 'blocked')
    .map((index) => phaseAt(plan, index));
  const found = blocked.find(({ id }) => wanted === null || id === wanted);
  if (found !== undefined) return { type: 'answerGiven', phase: found.id, answer: text, actor };
  const names = blocked.map(({ id }) => `\`${id}\``).join(', ');
  throw new Refusal(
    wanted === null
      ? `The run \`${run}\` has no open question.`
      : `The phase \`${wanted}\` of the run \`${run}\` has no open question.`,
    blocked.length === 0
      ? `\`phasegate status ${run}\` shows its status.`
      : `Phases with an open question: ${names}.`,
  );
}
