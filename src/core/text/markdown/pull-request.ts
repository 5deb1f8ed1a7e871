import { phaseAt } from '../../lib/graph.ts';
import { textAt } from '../../lib/json-value.ts';
import { MAIN } from '../../lib/main-repository.ts';
import { repositoryOf } from '../../plan/legs.ts';
import { nestsAround } from '../../plan/nest.ts';
import type { Plan, PlannedPhase } from '../../plan/plan.ts';
import { reportsByOutputs } from '../../plan/reports.ts';
import { legsOf } from '../../run/legs.ts';
import { phaseMark } from '../../run/show/phase-mark.ts';
import { type PhaseStatus, phaseStatus } from '../../run/show/phase-status.ts';
import { phaseState, type RunState } from '../../run/state.ts';
import { shownPath } from '../../view/shown-path.ts';
import { durationText } from '../duration-text.ts';
import { legCounts } from '../leg-counts.ts';
import { oneLine, truncate } from '../line.ts';
import { countText, knownMoney, knownTokens } from '../money.ts';
import { scriptLine } from '../script-line.ts';
import { reportsIn, verifiedIn } from '../verified.ts';

export interface PullRequestSource {
  readonly plan: Plan;
  readonly state: RunState;
  /** Neutralises text of agents and other untrusted text. */
  readonly post: (text: string) => string;
}

/**
 * The part of a pull request's body about its run, in Markdown: what was done, changed and checked, and what each phase took. Far
 * below GitHub's limit for every run.
 */
export function pullRequestStory(story: PullRequestSource): string {
  let isCut = false;
  const onCut = (): void => {
    isCut = true;
  };
  const told = { ...story, onCut };
  const parts = [summaries(told), changes(told), checks(told), phasesTable(told)];
  return [...parts, isCut ? whole(story) : '', origin(story)]
    .filter((part) => part !== '')
    .join('\n\n');
}

interface WatchedStory extends PullRequestSource {
  /** Called if a text is truncated. */
  readonly onCut: () => void;
}

/** Where the texts are that have no room here. */
function whole({ state }: PullRequestSource): string {
  const url = workflowRunOf(state);
  const command = url === null ? `phasegate log ${state.run} PHASE` : `phasegate report ${url}`;
  return `Some texts are shortened here (\`…\`). On a terminal, \`${command}\` shows the whole texts.`;
}

const MAX_SUMMARIES = 20;
const MAX_NAMED = 20;
const MAX_CHECKS = 20;
const MAX_ROWS = 60;
const MAX_SUMMARY_LENGTH = 600;
const MAX_LINE_LENGTH = 200;
const MAX_NAME_LENGTH = 40;

/** Summaries of the phases that changed something. */
function summaries({ plan, state, post, onCut }: WatchedStory): string {
  const places = plan.phases.flatMap(({ index }) => {
    const legs = legsOf(plan, state, index).map((leg) => leg.index);
    return legs.length === 0 ? [index] : legs;
  });
  const told = places.flatMap((index) => {
    const phase = phaseAt(plan, index);
    const { id } = phase;
    if (!isInRepository(phase, state)) return [];
    const { standing } = phaseState(plan, state, index);
    if (standing.status !== 'succeeded' || standing.change === null) return [];
    const summary = post(truncate(oneLine(standing.summary), MAX_SUMMARY_LENGTH, onCut));
    return summary === '' ? [] : [`- **${id}**: ${summary}`];
  });
  return section('What was done', capped(told, MAX_SUMMARIES));
}

/** Work in another repository is described in that repository's pull request. */
const isInRepository = (phase: PlannedPhase, { repository }: RunState): boolean =>
  (repositoryOf(phase) ?? MAIN) === repository;

function changes({ state, post, onCut }: WatchedStory): string {
  const { files, lines, protected: paths, risks } = state.facts;
  const count = `${nounCount(files, 'file')} changed, ${nounCount(lines, 'line')} added or removed.`;
  const guarded = capped(
    paths.map((path) => code(post(shownPath(path)))),
    MAX_NAMED,
  ).join(', ');
  const notes = risks.map(
    (note) => `- ${post(truncate(oneLine(shownPath(note)), MAX_LINE_LENGTH, onCut))}`,
  );
  return section('What changed', [
    count,
    ...(guarded === '' ? [] : ['', `Changed protected paths: ${guarded}.`]),
    ...(notes.length === 0 ? [] : ['', ...capped(notes, MAX_NAMED)]),
  ]);
}

/** What the runner itself ran on the change, and people's decisions. */
function checks(story: WatchedStory): string {
  const { plan, state, post, onCut } = story;
  const indexes = plan.phases
    .filter((phase) => isInRepository(phase, state))
    .map(({ index }) => index);
  const failing = indexes.flatMap((index) => failedAsExpected(plan, state, index));
  const passed = verifiedIn(plan, state, indexes).map(
    ({ script, phase }) => `- ✓ ${code(scriptLine(script), onCut)} in **${phase}**`,
  );
  // Without a tick: what the commands say may be bad.
  const said = reportsIn(plan, state, indexes).map(
    ({ phase, result, text }) =>
      `- ${result === 'failed' ? '✗ ' : ''}**${phase}** ${result === 'failed' ? 'failed' : 'reported'}: ${post(truncate(oneLine(text), MAX_SUMMARY_LENGTH, onCut))}`,
  );
  return section('What was verified', [
    ...capped([...failing, ...passed, ...said], MAX_CHECKS),
    ...approvalLines(story),
  ]);
}

/** A command that had to fail, such as a test before the fix. Without a tick if its exit code is not all that it says. */
function failedAsExpected(plan: Plan, state: RunState, index: number): readonly string[] {
  const phase = phaseAt(plan, index);
  if (phase.kind !== 'run' || phase.expect !== 'failure' || phase.access === 'write') return [];
  if (phaseState(plan, state, index).standing.status !== 'succeeded') return [];
  const tick = reportsByOutputs(phase) ? '' : '✓ ';
  return [`- ${tick}${code(scriptLine(phase.script.run))} failed, as expected, in **${phase.id}**`];
}

function approvalLines({ state: { decision }, post, onCut }: WatchedStory): readonly string[] {
  if (decision === null || decision.decision !== 'approve') return [];
  const { gate, actor, comment } = decision;
  const words = post(truncate(oneLine(comment), MAX_SUMMARY_LENGTH, onCut));
  return [`- ✓ **${gate}** approved by ${code(actor)}${words === '' ? '' : `: ${words}`}`];
}

function phasesTable({ plan, state, post }: PullRequestSource): string {
  // Legs are in the row of their phase, and the beginning of a pipeline in that of its end.
  const all = plan.phases
    .filter((phase) => phase.kind !== 'entry' && !isOfLeg(phase))
    .map(({ index }) => index);
  const told = all.filter((index) => !UNSHOWN_STATUSES.has(phaseStatus(plan, state, index)));
  const rows = told.slice(0, MAX_ROWS).map((index) => phaseRow({ plan, state, post }, index));
  const left = told.length - rows.length;
  const { spent } = state;
  const total = ['**total**', '', '', '', ...amounts(spent)];
  return [
    '<details><summary>Phases, agents, time and cost</summary>\n',
    '| phase | | agent | attempts | time | tokens | cost |',
    '|---|---|---|--:|--:|--:|--:|',
    ...[...rows, total].map((cells) => `| ${cells.join(' | ')} |`),
    ...(left === 0 ? [] : ['', `… and ${left} more phases`]),
    '\n</details>',
  ].join('\n');
}

/** Not run, or running now: the delivery itself. */
const UNSHOWN_STATUSES: ReadonlySet<PhaseStatus> = new Set(['pending', 'running']);

/** Whether the phase belongs to a leg that runs a pipeline, or is its beginning or end. */
function isOfLeg(phase: PlannedPhase): boolean {
  for (const { spread } of nestsAround(phase)) if (spread !== null) return true;
  return false;
}

function phaseRow({ plan, state, post }: PullRequestSource, index: number): readonly string[] {
  const { agent, model, attempt, spent } = phaseState(plan, state, index);
  const names = [agent, model]
    .filter((name) => name !== null)
    .map((name) => code(post(truncate(oneLine(name), MAX_NAME_LENGTH))));
  const legs = legCounts(plan, state, index);
  return [
    phaseAt(plan, index).id,
    legs === '' ? phaseMark(plan, state, index) : legs,
    names.join(' '),
    attempt === 0 ? '' : String(attempt),
    ...amounts(spent),
  ];
}

function amounts(spent: RunState['spent']): readonly string[] {
  const tokens = knownTokens(spent);
  return [
    spent.ms === 0 ? '' : durationText(spent.ms),
    tokens === null ? '' : countText(tokens),
    knownMoney(spent.usd),
  ];
}

/** The run, and the workflow's log. */
function origin({ plan, state }: PullRequestSource): string {
  const log = workflowRunOf(state);
  const link = log === null ? '' : `, [log](${log})`;
  return `Created by Phasegate: pipeline ${code(plan.name)}, run ${code(state.run)}${link}.`;
}

/** `null`: the run is in no workflow. */
function workflowRunOf({ github }: RunState): string | null {
  const [server, repository, run] = ['server_url', 'repository', 'run_id'].map(
    (key) => textAt(github, key) ?? '',
  );
  const url = `${server}/${repository}/actions/runs/${run}`;
  return RUN_URL.test(url) ? url : null;
}

/**
 * The body with a link to the run's report added to the last line that {@link origin} wrote; `null`: the line is missing, or
 * already has the link.
 */
export function withReport(body: string, page: string): string | null {
  const named = body.replace(ORIGIN, `$1, [report](${page}).`);
  return named === body ? null : named;
}

const ORIGIN =
  /((?:^|[\s\S]*\n)Created by Phasegate: pipeline [^\n]*, \[log\]\([^)\s]+\))(?:, \[report\]\([^)\s]+\))?\./;

const RUN_URL = /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `### ${title}\n\n${lines.join('\n')}`;
}

function capped(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most), `- … and ${lines.length - most} more`];
}

const nounCount = (count: number, noun: string): string =>
  `${count} ${count === 1 ? noun : `${noun}s`}`;

/** As code, for a line or a table cell. */
function code(text: string, onCut?: () => void): string {
  const shown = truncate(oneLine(text), MAX_LINE_LENGTH, onCut).replaceAll('`', "'");
  return `\`${shown.replaceAll('|', '¦')}\``;
}
