import { phaseAt } from '../../core/lib/graph.ts';
import { markIn } from '../../core/run/show/phase-mark.ts';
import { type OutlineRow, outlineOf, statusesOf } from '../../core/view/outline.ts';
import type { RunStory } from '../../core/view/story.ts';
import { Glyph } from '../parts/glyphs.tsx';
import { Counts } from './counts.tsx';
import { FoldButton, type Folding } from './folding.tsx';
import { Note } from './note.tsx';
import { linkOf, noteOf } from './phase-note.ts';

interface RailProps {
  readonly story: RunStory;
  readonly selected: string | null;
  readonly folding: Folding;
}

/** The graph for a narrow screen: a list with a vertical line. */
export const Rail = ({ story, selected, folding }: RailProps) => (
  <ol class="rail box">
    {outlineOf(story, folding.open).map((row) => (
      <Item key={row.id} story={story} row={row} isOn={row.id === selected} folding={folding} />
    ))}
  </ol>
);

interface RailItemProps {
  readonly story: RunStory;
  readonly row: OutlineRow;
  readonly isOn: boolean;
  readonly folding: Folding;
}

function Item({ story, row: { index, id, depth, inside, isOpen }, isOn, folding }: RailItemProps) {
  const mark = markIn(story, index);
  const phase = phaseAt(story.plan, index);
  const note = noteOf(story, phase);
  const isTodo = mark === 'pending' || mark === 'waiting';
  return (
    <li class={`${isTodo ? 'todo' : ''}${isOn ? ' on' : ''}`} style={{ '--depth': String(depth) }}>
      <Glyph mark={mark} label={mark} />
      <a href={linkOf(phase)}>
        <span class="b">{id}</span>
        <br />
        {inside === null ? (
          <span class="s m note">
            <Note note={{ ...note, cost: '' }} />
          </span>
        ) : (
          <Counts statuses={statusesOf(story, inside.places)} />
        )}
      </a>
      <span class="row s m">
        <span class="figure">{note.cost}</span>
        {inside !== null && (
          <FoldButton id={id} inside={inside} isOpen={isOpen} onToggle={folding.toggle} />
        )}
      </span>
    </li>
  );
}
