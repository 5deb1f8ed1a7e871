import type { Digest } from '../../lib/brands.ts';
import { phaseAt } from '../../lib/graph.ts';
import type { Plan } from '../../plan/plan.ts';
import { wholeFacts } from '../../run/repositories.ts';
import { errorOf } from '../../run/show/report-json.ts';
import { phaseState, type RunState } from '../../run/state.ts';
import type { AttemptTimes } from '../../view/cut-off.ts';
import { shownPath } from '../../view/shown-path.ts';
import type { GateEvidence } from '../gate-evidence.ts';
import { oneLine, truncate } from '../line.ts';
import { moneyText } from '../money.ts';
import { scriptLine } from '../script-line.ts';
import { OUTCOME_ICONS } from '../terminal/event-line.ts';
import { postable } from '../untrusted/postable.ts';
import { nothingVerified, passedOverIn, reportsIn, verifiedIn } from '../verified.ts';
import { workflowSentence } from '../workflow-sentence.ts';
import { gateMarkdown } from './gate-markdown.ts';
import { mermaid } from './mermaid.ts';
import { phaseTable } from './phase-table.ts';

export interface JobSummary {
  readonly plan: Plan;
  readonly state: RunState;
  readonly digest: Digest;
  /** `owner/name` */
  readonly repository: string;
  /** The artifact with the run's files; `null`: nothing was stored. */
  readonly checkpoint: { readonly name: string; readonly url: string } | null;
  /** URL of the run's report page; `null`: none. */
  readonly page: string | null;
  /** The evidence of the gate at which the run waits; `null`: none. */
  readonly gate: GateEvidence | null;
  /** Names of the jobs that failed before. */
  readonly failed: readonly string[];
  /** URL of the workflow run. */
  readonly url: string;
  /** Times of attempts beyond what the state has, such as those that a cancellation cut off. */
  readonly times: AttemptTimes;
}

/**
 * The summary of a workflow run in Markdown: the run's state, its graph, a row per phase, the gate's evidence, and the next step.
 * Far below GitHub's 1 MiB for a run of any size.
 */
export function jobSummary(given: JobSummary): string {
  const { plan, state } = given;
  let isCut = false;
  // The marks of shortened texts do not suffice: texts of people and agents contain them, too.
  const onCut = () => {
    isCut = true;
  };
  const summary = { ...given, onCut };
  const outcome = state.finished?.outcome ?? 'failed';
  const at = state.finished?.phase ?? null;
  const where = at === null ? '' : ` at \`${at}\``;
  const parts = [
    `## ${OUTCOME_ICONS[outcome]} ${safe(summary, plan.name)}: ${outcome}${where}`,
    safe(summary, workflowSentence(plan, state, summary.failed)),
    ...question(summary),
    ...evidence(summary),
    fenced('mermaid', mermaid(plan, state, { onCut })),
    phaseTable(summary),
  ];
  return [...parts, ...(isCut ? [whole(summary)] : []), footer(summary), ''].join('\n\n');
}

interface WatchedSummary extends JobSummary {
  /** Called if a text is truncated. */
  readonly onCut: () => void;
}

/** Where the texts are that have no room here. */
function whole({ page, checkpoint, url }: JobSummary): string {
  const places = [
    ...(page === null ? [] : [`the [report](${page})`]),
    ...(checkpoint === null ? [] : [`the artifact [${checkpoint.name}](${checkpoint.url})`]),
    ...(checkpoint === null ? [] : [`on a terminal, \`phasegate report ${url}\``]),
  ];
  const where =
    places.length === 0
      ? 'Nothing of the run was stored.'
      : `The whole texts: ${places.join('; ')}.`;
  return `Some texts are shortened here (\`…\`, \`[cut: …]\`). ${where}`;
}

function question(summary: JobSummary): readonly string[] {
  const { plan, state } = summary;
  const index = plan.phases.findIndex(
    (phase) => phaseState(plan, state, phase.index).standing.status === 'blocked',
  );
  if (index === -1) return [];
  const { id } = phaseAt(plan, index);
  return [
    `> To answer, run the workflow again with the input \`answer\` and \`resume: ${state.run}\`, or write a comment that begins with \`/phasegate answer ${id}\`.`,
  ];
}

/** The evidence for the person who decides; agents' claims are attributed to their agents. */
function evidence(summary: WatchedSummary): readonly string[] {
  const { plan, state, digest, repository, onCut } = summary;
  const [first] = state.open;
  if (first === undefined) return [];
  const gate = phaseAt(plan, first);
  // Those of several lines are shown by one of them.
  const indexes = plan.phases.map(({ index }) => index);
  if (verifiedIn(plan, state, indexes).some(({ script }) => script.includes('\n'))) onCut();
  const { standing } = phaseState(plan, state, first);
  const why = standing.status === 'waiting' ? standing.why : '';
  const { files, lines, protected: paths, risks } = wholeFacts(state);
  const environment = gate.kind === 'gate' ? gate.environment : null;
  const next = plan.phases
    .filter(({ needs }) => needs.some((need) => need.index === first))
    .map(({ id }) => `\`${id}\``);
  return [
    `### Evidence for the gate \`${gate.id}\``,
    [
      `- **Reason for the gate:** ${safe(summary, why)}`,
      `- **The change:** ${files} ${files === 1 ? 'file' : 'files'}, ${lines} ${lines === 1 ? 'line' : 'lines'}, on \`${state.branch}\` at \`${state.head.slice(0, 12)}\``,
      ...(summary.gate === null ? verdicts(summary) : []),
      ...(state.spent.usd === null ? [] : [`- **Cost so far:** ${moneyText(state.spent.usd)}`]),
      ...(paths.length === 0
        ? []
        : [
            `- **Protected paths:** ${paths.map((path) => code(safe(summary, shownPath(path)))).join(', ')}`,
          ]),
      ...risks.map((risk) => `- **Risk:** ${safe(summary, shownPath(risk))}`),
      ...(environment === null ? [] : [`- **Decided in the environment:** ${code(environment)}`]),
      `- **Digest:** \`${digest}\``,
      `- **After an approval:** ${next.length === 0 ? 'the run continues' : next.join(', ')}`,
    ].join('\n'),
    ...(summary.gate === null ? [] : gateMarkdown({ evidence: summary.gate, repository, onCut })),
  ];
}

const MAX_NAMED = 10;

function verdicts(summary: WatchedSummary): readonly string[] {
  const { plan, state, onCut } = summary;
  const indexes = plan.phases.map(({ index }) => index);
  const scripts = verifiedIn(plan, state, indexes).map(
    ({ script, phase }) => `${code(truncate(scriptLine(script), 80, onCut))} (\`${phase}\`)`,
  );
  const reports = reportsIn(plan, state, indexes);
  const said = reports.map(
    ({ phase, result, text }) =>
      `${result === 'failed' ? `✗ \`${phase}\` failed` : `\`${phase}\``}: ${code(truncate(safe(summary, text), 200, onCut))}`,
  );
  return [
    `- **Verified by the runner:** ${scripts.length === 0 ? nothingVerified({ reports, unverified: passedOverIn(plan, state, indexes) }) : firstOf(scripts)}`,
    // Without a tick: what the commands say may be bad.
    ...(said.length === 0 ? [] : [`- **Reported by commands:** ${firstOf(said)}`]),
  ];
}

function firstOf(texts: readonly string[]): string {
  const more = texts.length - MAX_NAMED;
  return texts.slice(0, MAX_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function footer({ plan, state, checkpoint, digest, page }: JobSummary): string {
  const error = errorOf(plan, state);
  const kept =
    checkpoint === null
      ? 'No checkpoint was stored.'
      : `Journal and records: [${checkpoint.name}](${checkpoint.url}).`;
  const code = error === null ? '' : ` Reason: \`${error.code}\`.`;
  const report = page === null ? '' : `[Read the report of this run](${page}). `;
  return `${report}Run \`${state.run}\`, digest \`${digest.slice(0, 15)}\`. ${kept}${code}`;
}

const MAX_LINE_LENGTH = 4096;

function safe({ repository, onCut }: WatchedSummary, text: string): string {
  return postable(oneLine(text), { own: repository, max: MAX_LINE_LENGTH, onCut });
}

const code = (text: string): string => `\`${oneLine(text).replaceAll('`', "'")}\``;
const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\`\`\``;
