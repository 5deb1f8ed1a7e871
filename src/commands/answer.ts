import { answered } from '../app/run/answered.ts';
import type { StoredRun } from '../app/stored/stored.ts';
import { localActor } from '../app/stored/surroundings.ts';
import { phaseAt } from '../core/lib/graph.ts';
import { phaseIndex } from '../core/plan/legs.ts';
import type { AnswerGiven } from '../core/run/event.ts';
import { everyPlace } from '../core/run/legs.ts';
import { phaseState } from '../core/run/state.ts';
import { neutralText } from '../core/text/untrusted/neutral.ts';
import { Refusal } from '../ports.ts';
import { printNote } from '../report/print.ts';
import { type RegisteredCommand, subcommand } from './command.ts';
import { runAndPhase } from './meant/run.ts';
import {
  continueWith,
  type RunningOptions,
  refuseDeciding,
  withRunningOptions,
} from './run/running.ts';

/** `phasegate answer [RUN] [PHASE] TEXT`: the answer goes into the next attempt's prompt. */
export function answerCommand(): RegisteredCommand {
  const command = withRunningOptions(
    subcommand('answer', 'Answer the question that blocks a phase, and resume the run at once.')
      .usage('[options] [run] [phase] <text>')
      .argument(
        '<text...>',
        'run and phase (default: the only phase that asks a question), then the answer',
      ),
  ).addHelpText(
    'after',
    `
Examples:
  $ phasegate answer k3v9x2mq plan "Blue"
  $ phasegate answer "Blue"                     # if only one phase asks a question`,
  );
  return { command, act: answer, hidden: false };
}

async function answer(words: readonly string[], options: RunningOptions): Promise<number> {
  refuseDeciding('`phasegate answer`');
  const text = words.at(-1) ?? '';
  if (words.length > 3) {
    throw new Refusal(
      '`phasegate answer` takes a run, a phase and a text.',
      'Put the text in quotes: `phasegate answer RUN PHASE "…"`.',
    );
  }
  if (words.length < 3 && (await isRunOrPhase(options.root, text))) {
    throw new Refusal(
      `\`phasegate answer\` needs the text of the answer after \`${text}\`.`,
      `Type \`phasegate answer ${words.join(' ')} "…"\`.`,
    );
  }
  const { run, phase } = await runAndPhase(options.root, words.slice(0, -1), {
    one: 'asks a question',
    several: 'ask a question',
    isMeant: (seen) => seen.state.finished !== null && asking(seen).length > 0,
    phasesOf: asking,
    usage: 'phasegate answer RUN PHASE "…"',
  });
  let lines: readonly string[] = [];
  const word = (stored: StoredRun): AnswerGiven => {
    const open = asking(stored);
    if (phase === undefined && open.length > 1) {
      throw new Refusal(
        `Several phases of \`${run}\` ask a question: ${open.map((name) => `\`${name}\``).join(', ')}.`,
        `Name one phase: \`phasegate answer ${run} PHASE "…"\`.`,
      );
    }
    const given = answered(stored, { phase: phase ?? null, text, actor: localActor() });
    lines = answeredLines(stored, given);
    return given;
  };
  return continueWith(options, { run, ends: false }, word, () => {
    if (!options.json) printNote(lines.join('\n'));
  });
}

/** The question, and where the answer goes: the person may have named neither run nor phase. */
function answeredLines(
  { run, plan, state }: StoredRun,
  { phase, answer: text }: AnswerGiven,
): readonly string[] {
  const { standing } = phaseState(plan, state, phaseIndex(plan, phase) ?? -1);
  const question = standing.status === 'blocked' ? standing.question : '';
  return [
    `Answer to \`${phase}\` of the run ${run}`,
    ...textLines('Question', question),
    ...textLines('Answer', text),
  ];
}

const textLines = (name: string, text: string): readonly string[] =>
  neutralText(text.trim())
    .split('\n')
    .map((line, at) => (at === 0 ? `  ${name}: ${line}` : `  ${line}`.trimEnd()));

/** Whether the last word names a run, or a phase that asks, so the answer is missing. */
async function isRunOrPhase(root: string, word: string): Promise<boolean> {
  const { findPlace } = await import('../app/stored/place.ts');
  const { meantRuns } = await import('../app/stored/meant-run.ts');
  const { listRuns } = await import('../checkpoints/directory.ts');
  const { store } = await findPlace(root);
  if ((await listRuns(store)).some(({ run }) => run === word)) return true;
  const runs = await meantRuns(store, {
    one: '',
    several: '',
    isMeant: (seen) => asking(seen).includes(word),
    phasesOf: () => [],
    usage: '',
  });
  return runs.length > 0;
}

const asking = ({ plan, state }: StoredRun): readonly string[] =>
  everyPlace(plan, state)
    .filter((index) => phaseState(plan, state, index).standing.status === 'blocked')
    .map((index) => phaseAt(plan, index).id);
