import { ExpressionFault, expressionsIn, interpolate } from '../expression/expression.ts';
import { phaseAt } from '../lib/graph.ts';
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts';
import type { DeliverPhase, GatePhase, Plan } from '../plan/plan.ts';
import { reportsByOutputs } from '../plan/reports.ts';
import { legsOf } from '../run/legs.ts';
import { hasCommits, seenFrom, wholeFacts } from '../run/repositories.ts';
import { scopeFor } from '../run/scope.ts';
import { openGates, whyOf } from '../run/show/open-gates.ts';
import { overspent } from '../run/show/overspent.ts';
import { phaseState, type RunState } from '../run/state.ts';
import type { DeliveryEvidence } from '../view/page-data.ts';
import { shownPath } from '../view/shown-path.ts';
import { visible } from '../view/visible.ts';
import { outputText } from './output-text.ts';
import { scriptLine } from './script-line.ts';
import { deliveryText } from './terminal/plan-text.ts';
import {
  type CommandReport,
  isBeforeLastChange,
  passedOverIn,
  reportsIn,
  type UnverifiedPhase,
  verifiedIn,
} from './verified.ts';

/** The change of a run, from its base to its last commit. */
export interface RunChange {
  /** The format of `git diff --stat`. */
  readonly stat: string;
  /** Unified diff. */
  readonly diff: string;
}

/**
 * What a person approves at a gate; every part is shown wherever the gate is shown. Names and lines of the change have their
 * invisible characters as code points.
 */
export interface GateEvidence {
  readonly gate: GatePhase;
  /** The names of other gates at which the run waits. */
  readonly others: readonly string[];
  readonly why: string;
  /** A sentence: why the gate asks again, and what changed; `null`: it asks for the first time. */
  readonly again: string | null;
  /** The run has changed something, and its commits are not on this machine. */
  readonly isMissing: boolean;
  readonly stat: readonly string[];
  /** The first lines of the diff. */
  readonly diff: readonly string[];
  /** Number of omitted lines. */
  readonly more: number;
  /** Changed protected paths. */
  readonly guarded: readonly string[];
  /** What a reviewer should check carefully. */
  readonly risks: readonly string[];
  readonly phases: readonly PhaseEvidence[];
  /** Commands that the runner ran and whose exit code was the verdict. */
  readonly verified: readonly string[];
  /** What other commands say about the change. */
  readonly reports: readonly CommandReport[];
  /** Phases that would have verified it, but were skipped, or done on another machine. */
  readonly unverified: readonly UnverifiedPhase[];
  readonly rework: ReworkEvidence | null;
  readonly deliveries: readonly DeliveryEvidence[];
  /** Why nothing can be delivered any more (default: it can). */
  readonly lost?: string | null;
}

/** Earlier reworks of a gate, and how many are left. */
export interface ReworkEvidence {
  /** Oldest first. */
  readonly comments: readonly string[];
  readonly made: number;
  readonly max: number;
}

export interface PhaseEvidence {
  readonly id: string;
  readonly result: 'succeeded' | 'reported' | 'failed';
  readonly summary: string;
  readonly outputs: readonly (readonly [name: string, value: string])[];
  readonly artifacts: readonly string[];
  /** It checked the change and ended before the last change, so it says nothing about what is approved. */
  readonly isBeforeChange: boolean;
  /** Questions of the phase that a person answered, oldest first. */
  readonly answers: readonly AnsweredQuestion[];
}

export const BEFORE_CHANGE = 'before the last change';

interface AnsweredQuestion {
  readonly question: string;
  readonly answer: string;
}

const MAX_DIFF_LINES = 60;

/** The first gate at which a run waits; `null`: none. */
export const waitingGate = (plan: Plan, state: RunState): GatePhase | null =>
  openGates(plan, state)[0] ?? null;

export interface EvidenceSource {
  readonly gate: GatePhase;
  /** `null`: unknown. */
  readonly change: RunChange | null;
  /**
   * For texts of deliveries, where harmless parts may join to a secret. `null`: secrets are unknown, as in a browser; then texts
   * that combine several values are as written, and the server's are shown instead.
   */
  readonly redact: ((text: string) => string) | null;
  /** Why the gate asks again (default: it does not). */
  readonly again?: string | null;
}

/** The evidence of the gate at which a run waits; `null`: it waits at none. */
export function gateEvidence(
  plan: Plan,
  state: RunState,
  about: Omit<EvidenceSource, 'gate'>,
): GateEvidence | null {
  const gate = waitingGate(plan, state);
  return gate === null ? null : evidenceOf(plan, state, { ...about, gate });
}

const overBudget = (spent: string): string => `over budget: ${spent}`;

/** The evidence of a gate that is decided or not open yet. */
export function evidenceOf(
  plan: Plan,
  state: RunState,
  { gate, change, redact, again = null }: EvidenceSource,
): GateEvidence {
  const lines = splitLines(change?.diff ?? '');
  const before = ancestors(plan, gate.index);
  const facts = wholeFacts(state);
  return {
    gate,
    others: openGates(plan, state).flatMap(({ id }) => (id === gate.id ? [] : [id])),
    why: whyOf(plan, state, gate),
    again,
    isMissing: change === null && hasCommits(state),
    stat: splitLines(change?.stat ?? ''),
    diff: lines.slice(0, MAX_DIFF_LINES),
    more: Math.max(0, lines.length - MAX_DIFF_LINES),
    guarded: facts.protected.map(shownPath),
    risks: [...facts.risks.map(shownPath), ...overspent(plan, state).map(overBudget)],
    phases: before.flatMap((index) => phaseEvidence(plan, state, index)),
    verified: verifiedIn(plan, state, before).map(
      ({ script, phase }) => `${scriptLine(script)} (${phase})`,
    ),
    reports: reportsIn(plan, state, before),
    unverified: passedOverIn(plan, state, before),
    rework: reworkEvidence(plan, state, gate),
    deliveries: deliveriesAfter(plan, gate.index).flatMap((phase) =>
      phase.deliveries.map((delivery) => ({
        phase: phase.id,
        kind: deliveryText(delivery),
        fields: filled(plan, seenFrom(state, delivery.repository), {
          phase,
          fields: delivery.fields,
          ...{ change, redact },
        }),
      })),
    ),
  };
}

const splitLines = (text: string): readonly string[] =>
  text.trimEnd() === '' ? [] : text.trimEnd().split(/\r*\n/).map(visible);

function ancestors(plan: Plan, index: number): readonly number[] {
  const seen = new Set<number>();
  const open = [index];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const need of phaseAt(plan, at).needs) {
      if (seen.has(need.index)) continue;
      seen.add(need.index);
      open.push(need.index);
    }
  return [...seen].sort((a, b) => a - b);
}

/** The deliveries that wait for the gate, in the order of the file. */
function deliveriesAfter(plan: Plan, gate: number): readonly DeliverPhase[] {
  return plan.phases.flatMap((phase) =>
    phase.kind === 'deliver' && ancestors(plan, phase.index).includes(gate) ? [phase] : [],
  );
}

function phaseEvidence(plan: Plan, state: RunState, index: number): readonly PhaseEvidence[] {
  const { id, kind } = phaseAt(plan, index);
  const { standing } = phaseState(plan, state, index);
  if (kind !== 'agent' && kind !== 'run') return [];
  const isBeforeChange = isBeforeLastChange(plan, state, index);
  const about = { id, isBeforeChange, answers: answersOf(plan, state, index) };
  if (standing.status === 'failed')
    return [{ ...about, result: 'failed', summary: standing.message, outputs: [], artifacts: [] }];
  if (standing.status !== 'succeeded') return [];
  const { summary, outputs, artifacts } = standing;
  const values = Object.entries(outputs).map(([name, value]) => [name, outputText(value)] as const);
  const paths = artifacts.map(({ path }) => shownPath(path));
  const result = reportsByOutputs(phaseAt(plan, index)) ? 'reported' : 'succeeded';
  return [{ ...about, result, summary, outputs: values, artifacts: paths }];
}

/** The questions of a phase and of its legs, each with its answer. */
function answersOf(plan: Plan, state: RunState, index: number): readonly AnsweredQuestion[] {
  const places = [index, ...legsOf(plan, state, index).map((leg) => leg.index)];
  return places.flatMap((place) => {
    const { memory, messages } = phaseState(plan, state, place);
    const answers = messages.filter(({ kind }) => kind === 'answer');
    return memory
      .filter(({ outcome }) => outcome === 'blocked')
      .flatMap(({ message: question }, at) => {
        const answer = answers[at];
        return answer === undefined ? [] : [{ question, answer: answer.text }];
      });
  });
}

export const NOTHING_DELIVERED = 'nothing; the run only continues';
export const CHANGE_MISSING = 'not shown: the commits of the run are not in this repository';

function reworkEvidence(plan: Plan, state: RunState, gate: GatePhase): ReworkEvidence | null {
  const { reworks } = phaseState(plan, state, gate.index);
  if (gate.rework === null || reworks === 0) return null;
  const messages = [...state.phases.entries()].flatMap(([, phase]) => phase.messages);
  const own = messages.filter(({ kind, from }) => kind === 'rework' && from === gate.id);
  const comments = [...new Set(own.map(({ text }) => text))];
  return { comments, made: reworks, max: gate.rework.max };
}

export const reworkText = ({ made, max }: ReworkEvidence): string =>
  `${made} of ${max} reworks made, ${max - made} left`;

interface DeliveryFieldsSource extends Pick<EvidenceSource, 'change' | 'redact'> {
  readonly phase: DeliverPhase;
  readonly fields: JsonObject;
}

function filled(
  plan: Plan,
  state: RunState,
  { phase, fields, change, redact }: DeliveryFieldsSource,
): DeliveryEvidence['fields'] {
  const hide = redact ?? same;
  const fill = (template: string): string => {
    const expressions = expressionsIn(template).map(({ source }) => source.trim());
    const more = change === null ? {} : { run: { diff: change.diff } };
    if (redact === null && expressions.length > 1) return template;
    try {
      return hide(interpolate(template, scopeFor(plan, state, { phase, expressions, more }), same));
    } catch (error) {
      // A value that depends on the decision or a later phase is shown as written.
      if (error instanceof ExpressionFault) return hide(template);
      throw error;
    }
  };
  return Object.entries(fields).map(([name, value]) => [name, outputText(filledIn(value, fill))]);
}

const same = (text: string): string => text;

function filledIn(value: Json, fill: (text: string) => string): Json {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return value.map((inner: Json) => filledIn(inner, fill));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, filledIn(inner, fill)]);
  return Object.fromEntries(entries);
}
