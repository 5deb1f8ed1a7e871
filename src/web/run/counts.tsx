import type { PhaseStatus } from '../../core/run/show/phase-status.ts';
import { countsOf } from '../../core/view/outline.ts';
import { Glyph } from '../parts/glyphs.tsx';

/** The number of phases or legs by status. */
export const Counts = ({ statuses }: { statuses: readonly PhaseStatus[] }) => (
  <span class="row w s m2">
    {countsOf(statuses).map(({ status, count }) => (
      <span key={status} class="row">
        <Glyph mark={status} small label={status} /> {count.toLocaleString('en')}
      </span>
    ))}
  </span>
);
