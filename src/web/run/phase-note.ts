import { isLegNest } from '../../core/plan/nest.ts';
import type { PlannedPhase } from '../../core/plan/plan.ts';
import { matrixOf } from '../../core/run/places.ts';
import { matrixText } from '../../core/run/show/matrix-text.ts';
import { type PhaseStatus, phaseStatus } from '../../core/run/show/phase-status.ts';
import { phaseState } from '../../core/run/state.ts';
import { moneyText } from '../../core/text/money.ts';
import type { RunStory } from '../../core/view/story.ts';
import { attemptsWithin, usdOf } from '../../core/view/timeline.ts';
import { brief } from '../../core/view/visible.ts';
import { phaseLink } from './route.ts';

/** The link of a phase. */
export const linkOf = ({ kind, id }: Pick<PlannedPhase, 'kind' | 'id'>): string =>
  kind === 'gate' ? `#gate/${id}` : phaseLink(id);

/** A short text beneath a phase's name. */
export function noteOf(story: RunStory, phase: PlannedPhase): string {
  const status = phaseStatus(story.plan, story.state, phase.index);
  switch (status) {
    case 'reused':
      return 'reused';
    case 'waiting':
      return 'waits';
    case 'blocked':
      return 'asks a question';
    case 'skipped':
      return brief(story.skipped.get(phase.id)?.reason ?? 'skipped', 40).replaceAll('`', '');
    default:
      return phase.kind === 'gate' && status === 'succeeded'
        ? decidedBy(story, phase.id)
        : triedWords(story, phase, status);
  }
}

function triedWords(story: RunStory, phase: PlannedPhase, status: PhaseStatus): string {
  const attempts = story.attempts.get(phase.id) ?? [];
  const usd = usdOf(attemptsWithin(story, phase.index));
  const words = [
    ...matrixWords(story, phase),
    attempts.length > 1 ? `${attempts.length} attempts` : describeKind(phase),
    ...(usd === null ? [] : [moneyText(usd)]),
    ...(status === 'failed' && phase.continueOnError ? ['allowed'] : []),
  ];
  return words.join(' · ');
}

/** The matrix values of a leg. */
export function matrixWords({ plan, state }: RunStory, phase: PlannedPhase): readonly string[] {
  const isLeg = phase.kind === 'pipeline' && isLegNest(phase.nest);
  const matrix = isLeg ? matrixOf(state, phase.nest) : phaseState(plan, state, phase.index).matrix;
  return matrix === null ? [] : [brief(matrixText(matrix), 80)];
}

function describeKind(phase: PlannedPhase): string {
  if (phase.kind === 'agent') return brief(phase.agent.name, 16);
  if (phase.kind === 'deliver') return phase.deliveries.map(({ kind }) => kind).join(', ');
  if (phase.kind === 'gate') return phase.environment ?? 'gate';
  return { run: 'command', pipeline: 'pipeline', entry: 'begins' }[phase.kind];
}

function decidedBy({ gates }: RunStory, id: string): string {
  const decided = gates.findLast(({ opened }) => opened.phase === id)?.decided;
  if (decided == null || decided.proof === 'policy') return 'nobody was needed';
  return `${decided.decision}d by ${brief(decided.actor, 16)}`.replace('reworkd', 'sent back');
}
