import { isLegNest } from '../../core/plan/nest.ts';
import type { PlannedPhase } from '../../core/plan/plan.ts';
import { matrixOf } from '../../core/run/places.ts';
import { matrixText } from '../../core/run/show/matrix-text.ts';
import { markIn } from '../../core/run/show/phase-mark.ts';
import { type PhaseStatus, phaseStatus } from '../../core/run/show/phase-status.ts';
import { phaseState } from '../../core/run/state.ts';
import { knownMoney } from '../../core/text/money.ts';
import type { RunStory } from '../../core/view/story.ts';
import { attemptsWithin, usdOf } from '../../core/view/timeline.ts';
import { brief } from '../../core/view/visible.ts';
import { phaseLink } from './route.ts';

export const linkOf = ({ kind, id }: Pick<PlannedPhase, 'kind' | 'id'>): string =>
  kind === 'gate' ? `#gate/${id}` : phaseLink(id);

/** A short text beneath a phase's name. */
export interface PhaseNote {
  /** Gives way where there is no room: a kind, a name, a reason. */
  readonly words: string;
  /** How often it was tried, `2 attempts`; empty: once or never. */
  readonly tries: string;
  /** With all that is folded into it; empty: not known. */
  readonly cost: string;
}

export function noteOf(story: RunStory, phase: PlannedPhase): PhaseNote {
  const status = phaseStatus(story.plan, story.state, phase.index);
  if (markIn(story, phase.index) === 'interrupted')
    return { ...triedNote(story, phase, status), words: 'interrupted' };
  switch (status) {
    case 'reused':
      return wordsOnly('reused');
    case 'waiting':
      return wordsOnly('waits');
    case 'blocked':
      return { ...triedNote(story, phase, status), words: 'asks a question' };
    case 'skipped': {
      const reason = brief(story.skipped.get(phase.id)?.reason ?? 'skipped', 40);
      return wordsOnly(reason.replaceAll('`', ''));
    }
    default:
      return phase.kind === 'gate' && status === 'succeeded'
        ? wordsOnly(decidedBy(story, phase.id))
        : triedNote(story, phase, status);
  }
}

const wordsOnly = (words: string): PhaseNote => ({ words, tries: '', cost: '' });

function triedNote(story: RunStory, phase: PlannedPhase, status: PhaseStatus): PhaseNote {
  const attempts = story.attempts.get(phase.id)?.length ?? 0;
  const usd = usdOf(attemptsWithin(story, phase.index));
  const words = [
    ...matrixWords(story, phase),
    ...(attempts > 1 ? [] : [describeKind(phase)]),
    ...(status === 'failed' && phase.continueOnError ? ['allowed'] : []),
  ];
  return {
    words: words.join(' · '),
    tries: attempts > 1 ? `${attempts} attempts` : '',
    cost: knownMoney(usd),
  };
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
