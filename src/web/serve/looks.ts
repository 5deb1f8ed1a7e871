import type { RunSummary } from '../../core/view/serve-data.ts';
import type { Mark } from '../parts/glyphs.tsx';
import { lookOfOutcome } from '../parts/marks.ts';

export interface Look {
  readonly mark: Mark;
  readonly tone: string;
}

export function lookOf(standing: RunSummary['standing']): Look {
  if (standing === 'running') return { mark: 'running', tone: 'run' };
  if (standing === 'interrupted') return { mark: 'stopped', tone: 'wait' };
  if (standing === 'damaged') return { mark: 'warn', tone: 'bad' };
  return lookOfOutcome(standing, false);
}

/** States that need a person. */
export const NEEDS_PERSON: ReadonlySet<RunSummary['standing']> = new Set([
  'waiting',
  'blocked',
  'over-budget',
  'interrupted',
  'damaged',
]);
