import { digest8, marked, type RunMark } from '../../gate/run-mark.ts';
import type { Digest } from '../../lib/brands.ts';
import { findPhase } from '../../lib/graph.ts';
import { phaseIndex } from '../../plan/legs.ts';
import type { GatePhase, Plan } from '../../plan/plan.ts';
import { wholeFacts } from '../../run/repositories.ts';
import { mayRework } from '../../run/show/open-gates.ts';
import { errorOf } from '../../run/show/report-json.ts';
import { phaseState, type RunState } from '../../run/state.ts';
import { shownPath } from '../../view/shown-path.ts';
import type { GateEvidence } from '../gate-evidence.ts';
import { againIn, inWorkflow } from '../in-workflow.ts';
import { moneyText } from '../money.ts';
import { plural } from '../plural.ts';
import { postable, postableLine } from '../untrusted/postable.ts';
import { gateMarkdown } from './gate-markdown.ts';
import { codeBlock, inlineCode } from './markdown-code.ts';

export interface RunCommentFacts {
  readonly plan: Plan;
  readonly state: RunState;
  readonly digest: Digest | null;
  readonly checkpoint: string | null;
  /** `owner/name` */
  readonly repository: string;
  /** URL of the workflow run. */
  readonly url: string;
  /** URL of the run's report page; `null`: none. */
  readonly page: string | null;
  /** The evidence of the gate at which the run waits; `null`: none. */
  readonly evidence: GateEvidence | null;
}

/** The only comment about a run: what it waits for and how a person can answer, or how it continued. */
export function runComment(facts: RunCommentFacts): string {
  const { plan, state, digest, checkpoint, url } = facts;
  const gate = openGate(plan, state);
  const asking = askingPhase(plan, state);
  const mark: RunMark = {
    run: state.run,
    gate: gate?.id ?? null,
    question: asking?.id ?? null,
    digest,
    checkpoint,
  };
  const parts =
    gate !== null ? waiting(facts, gate) : asking !== null ? blocked(facts, asking) : wentOn(facts);
  const report = facts.page === null ? '' : ` · [report](${facts.page})`;
  const about = `Run \`${state.run}\` of ${name(facts, plan.name)} · [workflow run](${url})${report}`;
  return marked([...parts, about].join('\n\n'), mark);
}

/** Whether a person has to answer something. */
export function wantsPerson(plan: Plan, state: RunState): boolean {
  return openGate(plan, state) !== null || askingPhase(plan, state) !== null;
}

function openGate(plan: Plan, { finished }: RunState): GatePhase | null {
  if (finished?.outcome !== 'waiting' || finished.next !== 'gate') return null;
  const phase = findPhase(plan, finished.phase);
  return phase?.kind === 'gate' ? phase : null;
}

function askingPhase(plan: Plan, state: RunState) {
  const { finished } = state;
  if (finished?.outcome !== 'blocked' || finished.phase === null) return null;
  const { standing } = phaseState(plan, state, phaseIndex(plan, finished.phase) ?? -1);
  return standing.status === 'blocked' ? { id: finished.phase, question: standing.question } : null;
}

function waiting(facts: RunCommentFacts, gate: GatePhase): readonly string[] {
  const { plan, state, evidence } = facts;
  const { standing } = phaseState(plan, state, gate.index);
  const why = standing.status === 'waiting' ? standing.why : '';
  const { files, lines, protected: touched, risks } = wholeFacts(state);
  return [
    `### Waiting for a decision at \`${gate.id}\``,
    `Reason for the gate: ${name(facts, why)}`,
    `**Change:** ${plural(files, 'file')}, ${plural(lines, 'line')}, on branch ${name(facts, state.branch)}`,
    ...listed(facts, 'Protected paths', touched.map(shownPath)),
    ...listed(facts, 'Review with care', risks.map(shownPath)),
    ...(evidence === null ? [] : wholeOrSaid(facts, evidence)),
    ...(state.spent.usd === null ? [] : [`**Cost so far:** ${moneyText(state.spent.usd)}`]),
    ...howToDecide(facts, gate),
  ];
}

/** The evidence, and if a text of it has no room here, where all of it is. */
function wholeOrSaid(
  { repository, url }: RunCommentFacts,
  evidence: GateEvidence,
): readonly string[] {
  let isCut = false;
  const onCut = (): void => {
    isCut = true;
  };
  const parts = gateMarkdown({ evidence, repository, onCut });
  const where = `Some texts are shortened here. On a terminal, \`phasegate report ${url}\` has all of them.`;
  return isCut ? [...parts, where] : parts;
}

function howToDecide(facts: RunCommentFacts, gate: GatePhase): readonly string[] {
  const { digest, url, plan, state } = facts;
  if (gate.by === 'environment') {
    const rework =
      gate.rework === null || !mayRework(plan, state, gate)
        ? ''
        : ` A rejection whose comment begins with \`/rework\` sends the change back to \`${gate.rework.phase}\`.`;
    return [
      `**To decide:** review the environment ${name(facts, gate.environment ?? '')} in the [workflow run](${url}).${rework}`,
    ];
  }
  if (digest === null)
    return ['This gate cannot be decided by a comment, because the run has no digest.'];
  const eight = digest8(digest);
  const commands = [
    `/phasegate approve ${eight}`,
    `/phasegate reject ${eight} reason`,
    ...(mayRework(plan, state, gate) ? [`/phasegate rework ${eight} what to change`] : []),
  ];
  return [
    `**To decide**, anyone with write access to this repository can comment one of these commands. \`${eight}\` identifies this change:`,
    codeBlock(commands.join('\n')),
  ];
}

function blocked(
  facts: RunCommentFacts,
  { id, question }: { readonly id: string; readonly question: string },
): readonly string[] {
  return [
    `### \`${id}\` asks a question`,
    block(facts, question),
    '**To answer**, anyone with write access to this repository can comment:',
    codeBlock(`/phasegate answer ${id} your answer`),
  ];
}

function wentOn(facts: RunCommentFacts): readonly string[] {
  const { plan, state } = facts;
  const { finished, pullRequest } = state;
  if (finished === null || finished.outcome === 'waiting')
    return ['### Decided; the run continues'];
  const error = errorOf(plan, state);
  const made = pullRequest?.number ?? null;
  return [
    `### Ended: ${finished.outcome}`,
    ...(error === null
      ? []
      : [block(facts, inWorkflow(`${error.message}\n${error.remedy}`, againIn(state)))]),
    ...(made === null ? [] : [`Pull request: #${made}`]),
  ];
}

/** Most entries that are listed; the rest is counted. */
const MAX_LISTED = 20;

function listed(facts: RunCommentFacts, title: string, all: readonly string[]): readonly string[] {
  if (all.length === 0) return [];
  const items = all.slice(0, MAX_LISTED).map((one) => `- ${name(facts, one)}`);
  const more = all.length - items.length;
  return [[`**${title}:**`, ...items, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')];
}

/** Untrusted text in a code block, neutralised in its raw form, too. */
const block = ({ repository: own }: RunCommentFacts, text: string): string =>
  codeBlock(postable(text, { own, max: 8000 }));
const name = ({ repository: own }: RunCommentFacts, text: string): string =>
  inlineCode(postableLine(text, { own, max: 500 }));
