import { useMemo, useState } from 'preact/hooks';
import { phaseAt } from '../../core/lib/graph.ts';
import type { PlannedPhase } from '../../core/plan/plan.ts';
import type { PhaseMark } from '../../core/run/show/phase-mark.ts';
import { plural } from '../../core/text/plural.ts';
import { rankOf, statusesOf } from '../../core/view/outline.ts';
import type { RunStory } from '../../core/view/story.ts';

import { Glyph } from '../parts/glyphs.tsx';
import { Search } from '../parts/search.tsx';
import { VirtualRows } from '../parts/virtual.tsx';
import { Note } from './note.tsx';
import { linkOf, matrixWords, noteOf } from './phase-note.ts';

const ROW_HEIGHT = 32;
const MAX_ROWS = 10;

interface PhaseListProps {
  readonly story: RunStory;
  /** Indexes in the run's plan. */
  readonly places: readonly number[];
  readonly kind: 'legs' | 'phases';
  /** A label of the list for people who cannot see its context. */
  readonly label: string;
}

/** Phases or legs in rows, those that may need attention first; searchable by name, state and matrix value. */
export function PhaseList({ story, places, kind, label }: PhaseListProps) {
  const [filter, setFilter] = useState('');
  const statuses = useMemo(() => statusesOf(story, places), [story, places]);
  const words = filter.trim().toLowerCase();
  const listed = places
    .map((index, at) => ({
      phase: phaseAt(story.plan, index),
      status: statuses[at] ?? 'pending',
    }))
    .filter((row) => isFound(story, row, words))
    .sort((a, b) => rankOf(a.status) - rankOf(b.status) || a.phase.index - b.phase.index);
  return (
    <>
      <div class="bar">
        <Search
          label={`Find in ${label}`}
          placeholder="a name or a state"
          words={filter}
          onWords={setFilter}
        />
        <span class="s m" role="status">
          {plural(listed.length, kind === 'legs' ? 'leg' : 'phase')}
        </span>
      </div>
      <VirtualRows
        count={listed.length}
        row={ROW_HEIGHT}
        height={ROW_HEIGHT * MAX_ROWS}
        label={label}
        role="list"
        render={(at) => {
          const row = listed[at];
          return row === undefined ? null : <Row key={row.phase.id} story={story} {...row} />;
        }}
      />
    </>
  );
}

interface ListedPhase {
  readonly phase: PlannedPhase;
  readonly status: PhaseMark;
}

const Row = ({ story, phase, status }: ListedPhase & { story: RunStory }) => (
  <div class="line-row" role="listitem">
    <Glyph mark={status} label={status} />
    <a class="clip" href={linkOf(phase)}>
      {phase.id}
    </a>
    <Note note={noteOf(story, phase)} look="s m" />
  </div>
);

function isFound(story: RunStory, { phase, status }: ListedPhase, words: string): boolean {
  if (words === '' || status === words || phase.id.toLowerCase().includes(words)) return true;
  return matrixWords(story, phase).some((text) => text.toLowerCase().includes(words));
}
