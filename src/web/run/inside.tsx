import { useMemo } from 'preact/hooks';
import { innerPlan } from '../../core/plan/folded.ts';
import type { PlannedPhase } from '../../core/plan/plan.ts';
import type { FoldedContent } from '../../core/view/outline.ts';
import type { RunStory } from '../../core/view/story.ts';
import { Drawing } from './drawing.tsx';
import type { Folding } from './folding.tsx';
import { PhaseList } from './phase-list.tsx';

interface InsideViewProps {
  readonly story: RunStory;
  readonly phase: PlannedPhase;
  readonly inside: FoldedContent;
  readonly selected: ReadonlySet<string>;
  readonly folding: Folding;
}

/** Largest pipeline that is drawn; larger ones are listed. */
const MAX_DRAWN_PHASES = 150;

/** The folded content of a phase: legs as a list, phases of a nested pipeline as a graph. */
export function InsideView({ story, phase, inside, selected, folding }: InsideViewProps) {
  const view = useMemo(() => innerPlan(story.plan, phase.id), [story.plan, phase.id]);
  const list = (
    <PhaseList
      story={story}
      places={inside.places}
      kind={inside.kind}
      label={`${inside.kind} of ${phase.id}`}
    />
  );
  if (inside.kind === 'legs' || inside.places.length > MAX_DRAWN_PHASES) return list;
  return (
    <>
      <div class="pad hide-s">
        <Drawing
          story={story}
          view={view}
          label={`Graph of ${phase.id}`}
          selected={selected}
          folding={folding}
        />
      </div>
      <div class="narrow">{list}</div>
    </>
  );
}
