import { useMemo, useState } from 'preact/hooks';
import { phaseAt } from '../../core/lib/graph.ts';
import { shownPlan } from '../../core/plan/folded.ts';
import { phaseIndex } from '../../core/plan/legs.ts';
import { plural } from '../../core/text/plural.ts';
import { type Cluster, clustersOf } from '../../core/view/graph-layout.ts';
import { aroundOf, insideOf, statusesOf } from '../../core/view/outline.ts';
import type { RunStory } from '../../core/view/story.ts';
import { SmallButton } from '../parts/button.tsx';

import { Glyph, Pen } from '../parts/glyphs.tsx';
import { Counts } from './counts.tsx';
import { Drawing } from './drawing.tsx';
import { type Folding, insideText } from './folding.tsx';
import { InsideView } from './inside.tsx';
import { PhaseList } from './phase-list.tsx';
import { Rail } from './rail.tsx';

interface RunGraphProps {
  readonly story: RunStory;
  readonly selected: string | null;
  readonly folding: Folding;
}

/** Phases with their states: legs and nested pipelines are folded; too many phases are clustered. */
export function Graph({ story, selected, folding }: RunGraphProps) {
  const view = useMemo(() => shownPlan(story.plan, 'folded'), [story.plan]);
  const clusters = useMemo(() => clustersOf(view), [view]);
  const marked = useMemo(() => markedBy(story, selected), [story, selected]);
  return (
    <section aria-label="Graph" id="graph">
      <div class="sec">
        <h2>Graph</h2>
        <span class="s m">{plural(view.phases.length, 'phase')}</span>
        <span class="sp" />
        <Legend />
      </div>
      {clusters === null ? (
        <>
          <Drawing
            story={story}
            view={view}
            label="Graph of the phases"
            selected={marked}
            folding={folding}
          />
          <Opened story={story} selected={marked} folding={folding} />
          <Rail story={story} selected={selected} folding={folding} />
        </>
      ) : (
        <Clusters story={story} clusters={clusters} />
      )}
    </section>
  );
}

/** The phase and all phases into which it is folded, one of which is visible. */
function markedBy({ plan }: RunStory, selected: string | null): ReadonlySet<string> {
  const index = selected === null ? undefined : phaseIndex(plan, selected);
  return new Set(index === undefined ? [] : aroundOf(plan, index));
}

const Legend = () => (
  <div class="legend hide-s">
    <span>
      <Pen /> writes
    </span>
    {(['reported', 'reused', 'failed', 'skipped', 'pending'] as const).map((mark) => (
      <span key={mark}>
        <Glyph mark={mark} small /> {mark}
      </span>
    ))}
  </div>
);

interface OpenedPhasesProps {
  readonly story: RunStory;
  readonly selected: ReadonlySet<string>;
  readonly folding: Folding;
}

/** What a person opened, beneath the drawing; on narrow screens the list opens in place. */
function Opened({ story, selected, folding }: OpenedPhasesProps) {
  const opened = [...folding.open].flatMap((id) => {
    const index = phaseIndex(story.plan, id);
    const inside = index === undefined ? null : insideOf(story, index);
    return index === undefined || inside === null ? [] : [{ id, index, inside }];
  });
  return (
    <>
      {opened.map(({ id, index, inside }) => (
        <div key={id} class="box opened" role="group" aria-label={`Opened: ${id}`}>
          <div class="bar">
            <b>{id}</b>
            <span class="s m">{insideText(inside)}</span>
            <Counts statuses={statusesOf(story, inside.places)} />
            <span class="sp" />
            <SmallButton look="q" onClick={() => folding.toggle(id)}>
              Fold
            </SmallButton>
          </div>
          <InsideView
            story={story}
            phase={phaseAt(story.plan, index)}
            inside={inside}
            selected={selected}
            folding={folding}
          />
        </div>
      ))}
    </>
  );
}

interface ClustersProps {
  readonly story: RunStory;
  readonly clusters: readonly Cluster[];
}

function Clusters({ story, clusters }: ClustersProps) {
  const [open, setOpen] = useState<number | null>(null);
  const { plan } = story;
  const placed = useMemo(
    () => clusters.map((cluster) => cluster.phases.map((id) => plan.index.get(id) ?? 0)),
    [clusters, plan],
  );
  const all = useMemo(() => placed.flat().sort((a, b) => a - b), [placed]);
  return (
    <>
      <div class="clusters">
        {clusters.map((cluster, at) => (
          <button
            key={cluster.firstLevel}
            type="button"
            class={`cluster box${open === at ? ' on' : ''}`}
            aria-pressed={open === at}
            onClick={() => setOpen(open === at ? null : at)}
          >
            <span class="s m">{levelsText(cluster)}</span>
            <b>{plural(cluster.phases.length, 'phase')}</b>
            <Counts statuses={statusesOf(story, placed[at] ?? [])} />
          </button>
        ))}
      </div>
      <div class="box">
        <PhaseList
          story={story}
          places={open === null ? all : (placed[open] ?? [])}
          kind="phases"
          label="Phases"
        />
      </div>
    </>
  );
}

function levelsText({ firstLevel, lastLevel }: Cluster): string {
  return firstLevel === lastLevel
    ? `level ${firstLevel + 1}`
    : `levels ${firstLevel + 1} to ${lastLevel + 1}`;
}
