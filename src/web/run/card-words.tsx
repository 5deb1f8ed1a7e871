import type { PlannedPhase } from '../../core/plan/plan.ts';
import { phaseStatus } from '../../core/run/show/phase-status.ts';
import {
  countsOf,
  type FoldedContent,
  type StatusCount,
  statusesOf,
} from '../../core/view/outline.ts';
import type { RunStory } from '../../core/view/story.ts';
import { Glyph } from '../parts/glyphs.tsx';
import { Note } from './note.tsx';
import { noteOf } from './phase-note.ts';

interface CardWordsProps {
  readonly story: RunStory;
  readonly phase: PlannedPhase;
  readonly inside: FoldedContent | null;
  /** In pixels. */
  readonly room: number;
}

/** The text beneath a card's name: states and cost of the folded content, or a note. Counts and costs are whole. */
export function CardWords({ story, phase, inside, room }: CardWordsProps) {
  const note = noteOf(story, phase);
  if (inside !== null) return <Folded story={story} inside={inside} cost={note.cost} room={room} />;
  const status = phaseStatus(story.plan, story.state, phase.index);
  const isLong = note.tries.length + note.cost.length > MAX_FIGURES;
  const tries = isLong ? note.tries.replace(' attempts', '×') : note.tries;
  return (
    <div
      class={`words${status === 'waiting' || status === 'blocked' ? ' wt' : ''}`}
      title={[note.words, note.tries, note.cost].filter((text) => text !== '').join(' · ')}
    >
      <Note note={{ ...note, tries }} />
    </div>
  );
}

/** Characters that fit on a card. */
const MAX_FIGURES = 15;

interface FoldedWordsProps {
  readonly story: RunStory;
  readonly inside: FoldedContent;
  readonly cost: string;
  readonly room: number;
}

/** The number of folded phases or legs by status. */
function Folded({ story, inside, cost, room }: FoldedWordsProps) {
  const counts = countsOf(statusesOf(story, inside.places));
  const words = counts.map(({ status, count }) => `${count} ${status}`);
  const { shown, rest } = countsWithin(counts, room - cost.length * CHARACTER);
  return (
    <div class="words" title={[...words, ...(cost === '' ? [] : [cost])].join(', ')}>
      {inside.places.length === 0 && <span class="clip">no {inside.kind}</span>}
      {shown.map(({ status, count }) => (
        <span key={status} class="row figure">
          <Glyph mark={status} small label={status} /> {count}
        </span>
      ))}
      {rest > 0 && <span class="figure">+{rest}</span>}
      <span class="sp" />
      <span class="figure">{cost}</span>
    </div>
  );
}

/** Widths in pixels: of a character in wide fonts, of a glyph and the distances. */
const CHARACTER = 8;
const GLYPH = 24;

interface ShownCounts {
  readonly shown: readonly StatusCount[];
  /** The sum of the others. */
  readonly rest: number;
}

/** The counts that fit; what may need attention comes first. */
function countsWithin(counts: readonly StatusCount[], room: number): ShownCounts {
  let left = room;
  let fit = 0;
  for (const { count } of counts) {
    left -= GLYPH + String(count).length * CHARACTER;
    if (left < 0) break;
    fit += 1;
  }
  // The sum of the others needs room, too.
  const most = fit === counts.length ? fit : Math.max(1, fit - 1);
  const rest = counts.slice(most).reduce((sum, { count }) => sum + count, 0);
  return { shown: counts.slice(0, most), rest };
}
