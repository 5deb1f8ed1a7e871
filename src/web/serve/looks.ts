import type { RunSummary } from '../../core/view/serve-data.ts';
import type { GlyphMark } from '../parts/glyphs.tsx';
import { outcomeStyle } from '../parts/marks.ts';

export interface StandingStyle {
  readonly mark: GlyphMark;
  readonly tone: string;
}

export function standingStyle(standing: RunSummary['standing']): StandingStyle {
  if (standing === 'running') return { mark: 'running', tone: 'run' };
  if (standing === 'interrupted') return { mark: 'stopped', tone: 'wait' };
  if (standing === 'damaged') return { mark: 'warn', tone: 'bad' };
  return outcomeStyle(standing, false);
}

/** States that need a person. */
export const NEEDS_PERSON: ReadonlySet<RunSummary['standing']> = new Set([
  'waiting',
  'blocked',
  'over-budget',
  'interrupted',
  'damaged',
]);
