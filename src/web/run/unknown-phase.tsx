import { nearest } from '../../core/lib/nearest.ts';
import { phaseIndex } from '../../core/plan/legs.ts';
import { plural } from '../../core/text/plural.ts';
import { insideOf } from '../../core/view/outline.ts';
import type { RunStory } from '../../core/view/story.ts';
import { brief } from '../../core/view/visible.ts';
import { Empty, Sentence } from '../parts/text.tsx';
import { phaseLink } from './route.ts';

/** Says that the run has no such phase or leg, and what there is. */
export function UnknownPhase({ story, id }: { story: RunStory; id: string }) {
  const near = nearPhase(story, id);
  return (
    <Empty>
      <p role="alert">
        <Sentence
          text={`There is no phase \`${brief(id, 80)}\` in this run.${legsText(story, id)}`}
        />
      </p>
      {near !== null && (
        <p>
          Did you mean{' '}
          <a class="l" href={phaseLink(near)}>
            {near}
          </a>
          ?
        </p>
      )}
    </Empty>
  );
}

/** The phase whose leg the name could be, or a similar name; `null`: none. */
function nearPhase({ plan }: RunStory, id: string): string | null {
  const owner = ownerIn(id);
  if (owner !== null && phaseIndex(plan, owner) !== undefined) return owner;
  const names = plan.phases.filter(({ kind }) => kind !== 'entry').map((phase) => phase.id);
  return nearest(id, names);
}

const ownerIn = (id: string): string | null => /^(.+)\[[^[\]]*\]$/.exec(id)?.[1] ?? null;

function legsText(story: RunStory, id: string): string {
  const owner = ownerIn(id);
  const index = owner === null ? undefined : phaseIndex(story.plan, owner);
  const inside = index === undefined ? null : insideOf(story, index);
  if (inside?.kind !== 'legs') return '';
  const count = inside.places.length;
  const range =
    count === 0 ? '' : `: \`${owner}[0]\`${count === 1 ? '' : ` to \`${owner}[${count - 1}]\``}`;
  return ` \`${owner}\` has ${plural(count, 'leg')}${range}.`;
}
