import type { PlannedPhase } from '../../core/plan/plan.ts';
import { reportsByOutputs } from '../../core/plan/reports.ts';
import type { Outcome } from '../../core/run/outcome.ts';
import type { AttemptStory } from '../../core/view/story.ts';
import type { GlyphMark } from './glyphs.tsx';

export function markOfAttempt(
  phase: PlannedPhase,
  { end, sentBack }: Pick<AttemptStory, 'end' | 'sentBack'>,
): GlyphMark {
  switch (end.type) {
    case 'succeeded':
      if (sentBack !== null) return 'back';
      return reportsByOutputs(phase) ? 'reported' : 'succeeded';
    case 'over-budget':
    case 'interrupted':
      return 'stopped';
    default:
      return end.type;
  }
}

/** Labels of the list of attempts. */
export function wordOfAttempt(phase: PlannedPhase, { end, sentBack, cause }: AttemptStory): string {
  switch (end.type) {
    case 'succeeded':
      if (sentBack !== null) return 'sent back';
      if (cause.type === 'sent-back') return 'rework';
      return reportsByOutputs(phase) ? 'reported' : 'succeeded';
    case 'failed':
      return end.event.reason;
    case 'over-budget':
      return 'over budget';
    case 'blocked':
      return 'asked a question';
    default:
      return end.type;
  }
}

const OUTCOMES: Readonly<Record<Outcome, readonly [GlyphMark, string, string]>> = {
  succeeded: ['succeeded', 'ok', 'Succeeded'],
  'no-change': ['succeeded', 'ok', 'Succeeded: nothing had to change'],
  failed: ['failed', 'bad', 'Failed'],
  invalid: ['failed', 'bad', 'The pipeline is invalid'],
  waiting: ['waiting', 'wait', 'Waiting'],
  blocked: ['blocked', 'wait', 'Blocked by a question'],
  'over-budget': ['stopped', 'wait', 'Stopped: the budget is spent'],
  rejected: ['failed', 'bad', 'Rejected'],
  stale: ['warn', 'wait', 'Out of date: the base moved on'],
  cancelled: ['stopped', '', 'Cancelled'],
};

export interface OutcomeStyle {
  readonly mark: GlyphMark;
  /** CSS class of its colour. */
  readonly tone: string;
  readonly words: string;
}

/** `null`: no process has finished it. */
export function outcomeStyle(outcome: Outcome | null, isHeld: boolean): OutcomeStyle {
  if (outcome === null)
    return isHeld
      ? { mark: 'running', tone: 'run', words: 'Running' }
      : { mark: 'stopped', tone: '', words: 'Interrupted: its process ended without a word' };
  const [mark, tone, words] = OUTCOMES[outcome];
  return { mark, tone, words };
}
