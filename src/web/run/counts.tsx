import type { PhaseMark } from '../../core/run/show/phase-mark.ts';
import { countsOf } from '../../core/view/outline.ts';
import { Glyph } from '../parts/glyphs.tsx';

/** The number of phases or legs by status. */
export const Counts = ({ statuses }: { statuses: readonly PhaseMark[] }) => (
  <span class="row w s m2">
    {countsOf(statuses).map(({ status, count }) => (
      <span key={status} class="row">
        <Glyph mark={status} small label={status} /> {count.toLocaleString('en')}
      </span>
    ))}
  </span>
);
