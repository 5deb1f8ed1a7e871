import { phaseAt } from '../../lib/graph.ts';
import { MAIN } from '../../lib/main-repository.ts';
import { shellWord } from '../../lib/shell-word.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { phaseIndex } from '../../plan/legs.ts';
import { isWork } from '../../plan/phase-kind.ts';
import type { GatePhase, Plan } from '../../plan/plan.ts';
import { saidAfterNo, waysAfterNo } from '../../run/after-no.ts';
import { failedBehindNo } from '../../run/decide/stopping.ts';
import { phaseLeftToOthers } from '../../run/decide/together.ts';
import type { RunFinished } from '../../run/event.ts';
import { everyPlace } from '../../run/legs.ts';
import { needsNewRun } from '../../run/reason.ts';
import { hasCommits, repositoriesOf, wholeFacts } from '../../run/repositories.ts';
import { type DeliveryResult, deliveriesOf } from '../../run/show/deliveries.ts';
import { mayRework, openGates, whyOf } from '../../run/show/open-gates.ts';
import { isInterrupted } from '../../run/show/phase-mark.ts';
import { errorOf, failureAt, type RunError } from '../../run/show/report-json.ts';
import { reworkBefore } from '../../run/show/rework-before.ts';
import { undeliveredOf } from '../../run/show/undelivered.ts';
import { type Message, phaseState, type RunState } from '../../run/state.ts';
import { countsAgain } from '../counts-again.ts';
import { failedOutput } from '../failed-output.ts';
import { cut } from '../fits.ts';
import { oneLine, padEnd, prose, widthOf, wrapped } from '../line.ts';
import { namedPlaces } from '../named-places.ts';
import { capital } from '../phrase.ts';
import { cancelledBy, during } from '../stopped.ts';
import { neutralLine } from '../untrusted/neutral.ts';
import type { Surface } from './paint.ts';
import { deliveryText } from './plan-text.ts';

/** What a person can do now: a sentence about the state, and the commands to continue. */
export interface NextStep {
  /** One line, also for lists. */
  readonly sentence: string;
  /** The question that the sentence holds, with its line breaks; omitted: none. */
  readonly asked?: { readonly phase: string; readonly question: string };
  readonly commands: readonly Suggestion[];
}

export interface Suggestion {
  readonly command: string;
  readonly does: string;
}

/** `isHeld`: whether a process works on the run, if known. */
export function nextStep(plan: Plan, state: RunState, isHeld?: boolean): NextStep {
  const { finished, run } = state;
  if (finished === null) return unfinished(plan, state, isHeld);
  const on = (does: string): Suggestion => ({ command: `phasegate resume ${run}`, does });
  switch (finished.outcome) {
    case 'succeeded':
      return {
        sentence: `Done. ${whatIsThere(state)}${delivered(plan, state)}`,
        commands: isOnBranch(plan, state) ? [merge(state)] : [],
      };
    case 'no-change':
      return { sentence: 'Done. The change is empty, so nothing was delivered.', commands: [] };
    case 'failed':
      return failed(plan, state);
    case 'invalid':
      return { sentence: 'The pipeline file has errors: see `phasegate check`.', commands: [] };
    case 'waiting':
      return waiting(plan, state, finished);
    case 'blocked':
      return blocked(plan, state, finished);
    case 'over-budget':
      return overBudget(plan, state);
    case 'rejected':
      return rejected(plan, state);
    case 'stale':
      return { sentence: outOfDate(state), commands: [] };
    case 'cancelled':
      return {
        sentence: `Cancelled${during(plan, state)}${cancelledBy(finished)}. ${whatIsKept(plan, state)}`,
        commands: [on('continue the run')],
      };
    default:
      return unreachable(finished.outcome);
  }
}

function whatIsKept(plan: Plan, state: RunState): string {
  const isDone = (index: number): boolean =>
    isWork(phaseAt(plan, index)) && phaseState(plan, state, index).standing.status === 'succeeded';
  // During a rework, the phases that had finished are to be done again.
  const isKept = hasCommits(state) || everyPlace(plan, state).some(isDone);
  return isKept ? 'The finished work is kept.' : 'No phase had finished.';
}

function unfinished(plan: Plan, state: RunState, isHeld: boolean | undefined): NextStep {
  const { run } = state;
  const follow = { command: `phasegate watch ${run}`, does: 'follow the run' };
  const resume = `phasegate resume ${run}`;
  if (isHeld === true)
    return { sentence: 'The run is in progress.', commands: [follow, cancel(run)] };
  if (isInterrupted(state, isHeld)) {
    return {
      sentence: `The process of the run died${during(plan, state)}.`,
      commands: [{ command: resume, does: 'continue the run' }],
    };
  }
  return {
    sentence: 'The run is in progress, or its process died.',
    commands: [follow, { command: resume, does: 'resume, if its process died' }],
  };
}

const cancel = (run: string): Suggestion => ({
  command: `phasegate cancel ${run}`,
  does: 'end the run; it can be resumed',
});

/** The next step as lines, commands indented. What they do stands beneath them where there is no room beside them. */
export function nextStepLines(step: NextStep, { paint, columns }: Surface): readonly string[] {
  const widthFor = (of: (one: Suggestion) => string): number =>
    step.commands.reduce((most, one) => Math.max(most, widthOf(of(one))), 0);
  const width = widthFor(({ command }) => command);
  const isBeside = width + widthFor(({ does }) => does) + 4 <= columns;
  const lines = step.commands.flatMap(({ command, does }) =>
    isBeside
      ? [`  ${paint('accent', padEnd(command, width))}  ${paint('dim', does)}`]
      : [
          `  ${paint('accent', command)}`,
          ...wrapped(does, columns - 6).map((line) => `      ${paint('dim', line)}`),
        ],
  );
  return [...sentenceLines(step).map((line) => prose(line, columns)), ...lines];
}

/** Most lines of a question; the record has all of it. */
const MAX_QUESTION_LINES = 30;

/** A question of several lines keeps them where a person answers; each is marked, so that none looks like a command of ours. */
function sentenceLines({ sentence, asked }: NextStep): readonly string[] {
  const all = (asked?.question ?? '').trim().split('\n');
  if (asked === undefined || all.length === 1) return [sentence];
  const more = all.length - MAX_QUESTION_LINES;
  return [
    `\`${asked.phase}\` asks:`,
    ...all.slice(0, MAX_QUESTION_LINES).map((line) => `  > ${neutralLine(line)}`.trimEnd()),
    ...(more > 0 ? [`  … ${more} more ${more === 1 ? 'line' : 'lines'}`] : []),
  ];
}

function whatIsThere(state: RunState): string {
  const { branch } = state;
  const urls = repositoriesOf(state).flatMap(([, { pullRequest }]) => pullRequest?.url ?? []);
  if (urls.length > 0)
    return `${urls.length === 1 ? 'Pull request' : 'Pull requests'}: ${urls.map(oneLine).join(', ')}`;
  const facts = wholeFacts(state);
  if (facts.files === 0) return 'No file was changed.';
  const files = facts.files === 1 ? '1 file' : `${facts.files} files`;
  if (state.others.size === 0) return `${files} changed, on branch ${branch}.`;
  return `${files} changed, on ${branchesOfChange(state)}.`;
}

/** What became of each delivery, and why of none; the URL of a pull request is told already. */
function delivered(plan: Plan, state: RunState): string {
  const made = new Set(
    repositoriesOf(state).flatMap(([name, { pullRequest }]) =>
      pullRequest?.url == null ? [] : [name],
    ),
  );
  const told = deliveriesOf(plan, state)
    .filter(
      ({ delivery: { kind, repository } }) =>
        kind !== 'pull-request' || !made.has(repository ?? MAIN),
    )
    .flatMap((result) => deliverySentence(result) ?? []);
  // A path at the end is copied without a full stop.
  const end = (text: string, at: number): string =>
    at === told.length - 1 && ENDS_IN_PATH.test(text) ? text : withFullStop(text);
  return told.map((text, at) => ` ${end(text, at)}`).join('');
}

const ENDS_IN_PATH = /\/\S*$/;

/** `null`: nothing has become of it. */
function deliverySentence({ delivery, where, undelivered }: DeliveryResult): string | null {
  const name = deliveryText(delivery);
  if (undelivered !== null) return `Not delivered: ${name}, because ${oneLine(undelivered)}`;
  if (where === null) return null;
  // Without a URL it was only written to files, and the place says why.
  const isWritten = delivery.kind === 'pull-request';
  return `${isWritten ? 'No pull request' : `Delivered ${name}`}: ${oneLine(where)}`;
}

/** Whether the change of the run is only on its branch here. */
function isOnBranch(plan: Plan, state: RunState): boolean {
  const { pullRequest, others } = state;
  const delivered = state.delivered - undeliveredOf(plan, state).length;
  const isElsewhere = pullRequest === null ? delivered > 0 : pullRequest.url !== null;
  return !isElsewhere && others.size === 0 && hasCommits(state);
}

const merge = ({ branch }: RunState): Suggestion => ({
  command: `git merge ${branch}`,
  does: 'merge the change into the current branch',
});

/** A branch may have another name in one of them, if a person had moved it there. */
function branchesOfChange(state: RunState): string {
  const changed = repositoriesOf(state).filter(([, { facts }]) => facts.files > 0);
  return [...new Set(changed.map(([, { branch }]) => branch))]
    .map((branch) => {
      const names = changed.filter(([, one]) => one.branch === branch).map(([name]) => name);
      return `branch ${branch} in ${names.map((name) => `\`${name}\``).join(', ')}`;
    })
    .join(', and on ');
}

function outOfDate({ rebase }: RunState): string {
  const why = rebase?.failure ?? null;
  return why === null
    ? 'The base branch moved, so the run is stale. Start a new run from the new base.'
    : `${withFullStop(capital(oneLine(why)))} Start a new run from the new base.`;
}

function failed(plan: Plan, state: RunState): NextStep {
  const { run, branch } = state;
  const resume = `phasegate resume ${run}`;
  const error = errorOf(plan, state);
  const resumes = [
    { command: resume, does: `retry the failed phases${counts(plan, state)}` },
    { command: `${resume} --accept-changes`, does: 'the same, with the current pipeline file' },
  ];
  const retry = error !== null && needsNewRun(error.remedy) ? [] : resumes;
  const sentence = failure(plan, state);
  if (!hasCommits(state)) return { sentence, commands: retry };
  const rework = reworkBefore(plan, state);
  const earlier = rework === null ? 'The change so far' : 'The change from before the rework';
  const why = rework === null ? '' : `. ${withFullStop(sentBack(rework))} ${NOT_ASKED_AGAIN}`;
  return {
    sentence: withFullStop(`${sentence} ${earlier} is on branch ${branch}${why}`),
    // Never a merge: nobody has accepted the change, and checks may have refused it.
    commands: [...retry, diff(state)],
  };
}

/** The no with the words of who said it, and what failed behind it, which changes nothing about it. */
function rejected(plan: Plan, state: RunState): NextStep {
  const error = errorOf(plan, state);
  const gate = error?.phase ?? state.finished?.phase ?? null;
  if (error === null || gate === null) return { sentence: 'The run was rejected.', commands: [] };
  const ways = waysAfterNo(plan, state, gate);
  const [first, ...more] = failedBehindNo(plan, state).flatMap(
    (index) => failureAt(plan, state, index) ?? [],
  );
  const also = more.length === 0 ? '' : ` (${more.length} more failed)`;
  const behind = first === undefined ? '' : ` Behind it${also}, ${whatFailed(first)}`;
  return { sentence: `${whatFailed(error)}${behind} ${saidAfterNo(ways)}`, commands: ways };
}

/** What a resume allows again of the phase that failed. */
function counts(plan: Plan, state: RunState): string {
  const phase = errorOf(plan, state)?.phase ?? null;
  const index = phase === null ? undefined : phaseIndex(plan, phase);
  // A leg has the counts of its phase, which may be many.
  const planned = index === undefined ? undefined : plan.phases[index];
  const text = planned === undefined ? null : countsAgain(planned);
  return text === null ? '' : `; ${text}`;
}

const diff = ({ run }: RunState): Suggestion => ({
  command: `phasegate diff ${run}`,
  does: 'show the change so far',
});

const NOT_ASKED_AGAIN =
  'No gate asks about that change any more: a resume makes a new one. To take it as it is, review and merge the branch.';

const MAX_REASON = 120;

function sentBack({ from, text }: Message): string {
  const why = cut(oneLine(text).trim(), MAX_REASON);
  return `\`${from}\` sent it back${why === '' ? '' : `: ${why}`}`;
}

function failure(plan: Plan, state: RunState): string {
  const error = errorOf(plan, state);
  if (error === null) return 'The run failed.';
  const index = error.phase === null ? undefined : phaseIndex(plan, error.phase);
  const line = index === undefined ? '' : failedOutput(plan, state, index);
  // A backtick would end the code.
  const output = line === '' ? '' : ` It printed: \`${line.replaceAll('`', "'")}\`.`;
  return `${whatFailed(error)}${output} ${error.remedy}`;
}

function whatFailed({ phase, code, message }: RunError): string {
  const about = phase === null ? 'The run' : `\`${phase}\``;
  return withFullStop(`${about} ${WHAT[code] ?? `failed (${code}): `}${oneLine(message)}`);
}

/** Words before the message, for codes whose message needs no `failed (CODE)`. */
const WHAT: Readonly<Record<string, string>> = { rejected: 'was ', 'over-budget': '' };

function waiting(plan: Plan, state: RunState, { next, phase }: RunFinished): NextStep {
  const name = phase === null ? 'a phase' : `\`${phase}\``;
  const resume = `phasegate resume ${state.run}`;
  const asAsked: NextStep = {
    sentence: `Waiting before ${name}, as requested.`,
    commands: [{ command: resume, does: 'continue the run' }],
  };
  switch (next) {
    case 'gate':
      return openGates(plan, state).length === 0 ? asAsked : atGate(plan, state);
    case 'work':
      return state.rebase === null ? asAsked : moved(name, resume);
    case 'slots':
      return {
        sentence: `Waiting for the legs of ${name}, which other jobs run.`,
        commands: [{ command: resume, does: 'run the legs here' }],
      };
    case 'deliver':
      return phaseLeftToOthers(plan, state) === null || !isDeliveredWithOthers(state)
        ? asAsked
        : WITH_OTHERS;
    case null:
      return asAsked;
    default:
      return unreachable(next);
  }
}

const isDeliveredWithOthers = ({ item }: RunState): boolean => item.deliver === 'one';

const WITH_OTHERS: NextStep = {
  sentence: 'Finished. The change will be delivered together with those of other items.',
  commands: [{ command: 'phasegate backlog run', does: 'deliver the finished items' }],
};

function atGate(plan: Plan, state: RunState): NextStep {
  const gates = openGates(plan, state);
  const texts = gates.map((gate) => gateText(plan, state, gate));
  const gate = gates.length === 1 ? 'gate' : 'gates';
  return {
    sentence: withFullStop(`Waiting at ${gate} ${texts.join('; ')}`),
    commands: gates.flatMap((one) => decisions(plan, state, one)),
  };
}

function gateText(plan: Plan, state: RunState, gate: GatePhase): string {
  const { id, environment } = gate;
  const where = environment === null ? '' : ` (environment \`${oneLine(environment)}\`)`;
  const why = oneLine(whyOf(plan, state, gate));
  return `\`${id}\`${where}${why === '' ? '' : `: ${why}`}`;
}

/** The gate is named if the run waits at several. */
function decisions(plan: Plan, state: RunState, gate: GatePhase): readonly Suggestion[] {
  const others = openGates(plan, state).filter(({ id }) => id !== gate.id);
  const named = others.length > 0 ? ` ${gate.id}` : '';
  const decide = (decision: string, does: string, comment = ''): Suggestion => ({
    command: `phasegate ${decision} ${state.run}${named}${comment}`,
    does,
  });
  const { rework } = gate;
  return [
    decide('approve', afterApproval(others)),
    decide('reject', 'end the run'),
    ...(rework === null || !mayRework(plan, state, gate)
      ? []
      : [decide('rework', `send the work back to \`${rework.phase}\``, ' --comment "…"')]),
  ];
}

/** The run continues only as far as its other gates let it. */
function afterApproval(others: readonly GatePhase[]): string {
  if (others.length === 0) return 'continue the run';
  return `pass this gate; ${namedPlaces(others.map(({ id }) => id))} still ${others.length === 1 ? 'waits' : 'wait'}`;
}

function moved(name: string, resume: string): NextStep {
  return {
    sentence: `Waiting before ${name}: the base branch moved, and work is disabled in this process.`,
    commands: [{ command: resume, does: 'rebase and verify again' }],
  };
}

function blocked(plan: Plan, state: RunState, { phase }: RunFinished): NextStep {
  const index = phase === null ? undefined : phaseIndex(plan, phase);
  const standing = index === undefined ? null : phaseState(plan, state, index).standing;
  const question = standing?.status === 'blocked' ? standing.question : '';
  const others = questions(plan, state).filter((one) => one.phase !== phase);
  const more =
    others.length === 0 ? '' : ` (${others.length} more ${others.length === 1 ? 'asks' : 'ask'})`;
  return {
    sentence: `\`${phase}\` asks: ${oneLine(question)}${more}`,
    ...(phase === null ? {} : { asked: { phase, question } }),
    commands: [
      answer(state, { phase: phase ?? '', does: 'answer' }),
      ...others.slice(0, MAX_OTHERS).map((one) =>
        answer(state, {
          phase: one.phase,
          does: `answer: ${cut(oneLine(one.question), MAX_REASON)}`,
        }),
      ),
    ],
  };
}

/** Most further questions that are shown. */
const MAX_OTHERS = 9;

const answer = (
  { run }: RunState,
  { phase, does }: { readonly phase: string; readonly does: string },
): Suggestion => ({ command: `phasegate answer ${run} ${shellWord(phase)} "…"`, does });

/** Every phase and leg that asks, in the order of the file. */
const questions = (plan: Plan, state: RunState) =>
  everyPlace(plan, state).flatMap((index) => {
    const { standing } = phaseState(plan, state, index);
    if (standing.status !== 'blocked') return [];
    return [{ phase: phaseAt(plan, index).id, question: standing.question }];
  });

function overBudget(plan: Plan, state: RunState): NextStep {
  const { run, exceeded } = state;
  const error = errorOf(plan, state);
  const about = error === null ? '' : whatFailed(error);
  if (exceeded?.limit === 'session')
    return {
      sentence: about,
      commands: [{ command: 'phasegate backlog run', does: 'raise the limit and resume' }],
    };
  const resume = `phasegate resume ${run}`;
  const ways = [...(hasCommits(state) ? [diff(state)] : []), cancel(run)];
  if (exceeded?.limit === 'usd') {
    const raise = { command: `${resume} --budget +2`, does: 'raise the limit by $2, and resume' };
    return { sentence: about, commands: [raise, ...ways] };
  }
  return {
    sentence: `${about} Raise \`budget.${exceeded?.limit}\` in the pipeline file first.`,
    commands: [
      { command: `${resume} --accept-changes`, does: 'resume with the new limit' },
      ...ways,
    ],
  };
}

const withFullStop = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
