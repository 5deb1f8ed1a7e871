import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { phaseAt } from '../../core/lib/graph.ts';
import { nameInFile } from '../../core/plan/nest.ts';
import type { Plan, PlannedPhase } from '../../core/plan/plan.ts';
import { markIn, type PhaseMark } from '../../core/run/show/phase-mark.ts';
import { phaseStatus } from '../../core/run/show/phase-status.ts';
import { phaseState } from '../../core/run/state.ts';
import { plural } from '../../core/text/plural.ts';
import { edgeKey, type GraphLayout, layoutOf } from '../../core/view/graph-layout.ts';
import { type FoldedContent, insideOf } from '../../core/view/outline.ts';
import type { RunStory } from '../../core/view/story.ts';

import { type EdgePoint, edgePath } from '../parts/edge.ts';
import { GlyphAt, PenAt } from '../parts/glyphs.tsx';
import { CardWords } from './card-words.tsx';
import { type Folding, insideText } from './folding.tsx';
import { linkOf } from './phase-note.ts';

const CARD = { width: 148, height: 56 };
const PITCH = { x: 182, y: 72 };
/** Room for edges that pass above the cards. */
const TOP_MARGIN = 12;
/** Offset in pixels of the cards behind a card with folded content. */
const STACK = 4;

interface DrawingProps {
  readonly story: RunStory;
  /** The drawn part of the run's plan; its indexes differ from the plan's. */
  readonly view: Plan;
  readonly label: string;
  /** Names of selected phases. */
  readonly selected: ReadonlySet<string>;
  readonly folding: Folding;
}

/** Phases as cards with their needs, scrolled to the selected phase. */
export function Drawing(drawn: DrawingProps) {
  const { story, view, label, selected } = drawn;
  const layout = useMemo(() => layoutOf(view), [view]);
  const reworks = reworksOf(story, view, layout);
  const bottom = TOP_MARGIN + (layout.rows - 1) * PITCH.y + CARD.height + STACK;
  const width = (layout.columns - 1) * PITCH.x + CARD.width + STACK + 2;
  const height = bottom + 8 + reworks.length * 36;
  const marked = layout.places.find(({ index }) => selected.has(phaseAt(view, index).id));
  const box = useMovedTo(marked === undefined ? null : marked.column * PITCH.x + CARD.width / 2);
  return (
    <div ref={box} class="graph" tabIndex={0} role="group" aria-label={label}>
      <svg
        class="gr"
        viewBox={`-1 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-label={plural(view.phases.length, 'phase')}
        role="group"
      >
        {view.phases.flatMap((phase) =>
          phase.needs.map((need) => (
            <Edge
              key={`${need.index}-${phase.index}`}
              story={story}
              layout={layout}
              from={need.index}
              to={phase}
            />
          )),
        )}
        {reworks.map((rework, at) => (
          <ReworkArrow key={rework.key} rework={rework} y={bottom + 28 + at * 36} />
        ))}
        {view.phases.map((phase) => (
          <Card key={phase.id} drawn={drawn} layout={layout} phase={phase} />
        ))}
      </svg>
    </div>
  );
}

/** Scrolls a wide drawing to the position where a reader has to look. */
function useMovedTo(x: number | null) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || x === null) return;
    const { scrollLeft, clientWidth } = element;
    const isSeen = x > scrollLeft + CARD.width / 2 && x < scrollLeft + clientWidth - CARD.width / 2;
    if (!isSeen) element.scrollLeft = Math.max(0, x - clientWidth / 2);
  }, [x]);
  return box;
}

/** The upper left corner of its card. */
const pointOf = ({ places }: GraphLayout, index: number): EdgePoint =>
  pointAt(places[index] ?? { column: 0, row: 0 });

const pointAt = ({ column, row }: { column: number; row: number }): EdgePoint => ({
  x: column * PITCH.x,
  y: TOP_MARGIN + row * PITCH.y,
});

/** The phase with its index in the run's own plan. */
const whole = ({ plan }: RunStory, { id }: PlannedPhase): PlannedPhase =>
  phaseAt(plan, plan.index.get(id) ?? 0);

interface EdgeProps {
  readonly story: RunStory;
  readonly layout: GraphLayout;
  readonly from: number;
  readonly to: PlannedPhase;
}

function Edge({ story, layout, from, to }: EdgeProps) {
  const a = pointOf(layout, from);
  const b = pointOf(layout, to.index);
  const middle = CARD.height / 2;
  const end = { x: b.x, y: b.y + middle };
  const over = (layout.ways.get(edgeKey(from, to.index)) ?? []).map((way) => {
    const { x, y } = pointAt(way);
    return { x, y: y + middle };
  });
  const status = phaseStatus(story.plan, story.state, whole(story, to).index);
  const isTaken = status !== 'pending' && status !== 'skipped';
  const path = edgePath(
    { x: a.x + CARD.width, y: a.y + middle },
    { x: end.x - 2, y: end.y },
    { over, width: CARD.width },
  );
  return (
    <>
      <path class={isTaken ? 'e' : 'e f'} d={path} />
      <path class="tip" d={`M${end.x - 7} ${end.y - 4}l6 4-6 4`} />
    </>
  );
}

interface ReworkLine {
  readonly key: string;
  /** Where it leaves the lower edge of a card, and arrives at another. */
  readonly from: ReworkEnd;
  readonly to: ReworkEnd;
  readonly words: string;
  readonly isUsed: boolean;
}

interface ReworkEnd extends EdgePoint {
  /** Where the line is vertical: next to the card if another card is beneath it. */
  readonly way: number;
}

function reworksOf(story: RunStory, view: Plan, layout: GraphLayout): readonly ReworkLine[] {
  return view.phases.flatMap((phase) => {
    const rework = 'rework' in phase ? phase.rework : null;
    const target = rework === null ? undefined : view.index.get(rework.phase);
    if (rework === null || target === undefined) return [];
    const { reworks } = phaseState(story.plan, story.state, whole(story, phase).index);
    const aside = phase.kind === 'gate' ? -16 : 16;
    return [
      {
        key: phase.id,
        from: reworkEnd(layout, phase.index, { x: 0, beside: -10 }),
        to: reworkEnd(layout, target, { x: aside, beside: CARD.width + 12 }),
        words: `rework ${reworks} of ${rework.max}`,
        isUsed: reworks > 0,
      },
    ];
  });
}

function reworkEnd(
  layout: GraphLayout,
  index: number,
  { x: aside, beside }: { readonly x: number; readonly beside: number },
): ReworkEnd {
  const { x, y } = pointOf(layout, index);
  const own = layout.places[index];
  const isLowest = !layout.places.some(
    ({ column, row }) => own !== undefined && column === own.column && row > own.row,
  );
  const at = x + CARD.width / 2 + aside;
  return { x: at, y: y + CARD.height, way: isLowest ? at : x + beside };
}

function ReworkArrow({ rework, y }: { rework: ReworkLine; y: number }) {
  const { from, to, words, isUsed } = rework;
  const middle = (from.way + to.way) / 2;
  const path = `M${from.x} ${from.y}v8H${from.way}V${y - 6}a6 6 0 0 1-6 6H${to.way + 6}a6 6 0 0 1-6-6V${to.y + 8}H${to.x}V${to.y + 3}`;
  return (
    <>
      <path class={isUsed ? 'e k' : 'e f'} d={path} />
      <path class={isUsed ? 'tip k' : 'tip'} d={`M${to.x - 4} ${to.y + 8}l4-6 4 6`} />
      <rect class="lb" x={middle - 47} y={y - 10} width="94" height="20" />
      <text class={isUsed ? 'wt' : ''} x={middle} y={y + 4} text-anchor="middle">
        {words}
      </text>
    </>
  );
}

interface CardProps {
  readonly drawn: DrawingProps;
  readonly layout: GraphLayout;
  readonly phase: PlannedPhase;
}

function Card({ drawn, layout, phase: shown }: CardProps) {
  const { story, selected, folding } = drawn;
  const { x, y } = pointOf(layout, shown.index);
  const phase = whole(story, shown);
  const inside = insideOf(story, phase.index);
  const mark = markIn(story, phase.index);
  const isGate = phase.kind === 'gate';
  const inset = isGate ? 16 : 12;
  return (
    <g transform={`translate(${x} ${y})`}>
      <a href={linkOf(phase)}>
        {inside !== null && <Stack look={`card${isIdle(mark) ? ' off' : ''}`} />}
        <Outline isGate={isGate} look={cardClass(phase, mark, selected.has(phase.id))} />
        <GlyphAt mark={mark} x={inset} y={12} size={16} />
        <Name phase={phase} inset={inset} isTight={isWriter(phase) || inside !== null} />
        {isWriter(phase) && inside === null && <PenAt x={CARD.width - 22} y={14} />}
        <foreignObject x={inset} y={30} width={CARD.width - inset - 6} height={20}>
          <CardWords story={story} phase={phase} inside={inside} room={CARD.width - 2 * inset} />
        </foreignObject>
      </a>
      {inside !== null && <Unfold phase={phase} inside={inside} folding={folding} />}
    </g>
  );
}

const isIdle = (mark: PhaseMark): boolean => mark === 'pending' || mark === 'skipped';

function cardClass({ kind }: PlannedPhase, mark: PhaseMark, isSelected: boolean): string {
  const gate = kind === 'gate' ? ` gate ${mark}` : '';
  return `card${isIdle(mark) ? ' off' : ''}${isSelected ? ' sel' : ''}${gate}`;
}

function Name({ phase, inset, isTight }: { phase: PlannedPhase; inset: number; isTight: boolean }) {
  const width = CARD.width - inset - 34 - (isTight ? 16 : 0);
  return (
    <foreignObject x={inset + 24} y={8} width={width} height={24}>
      <div class="n clip" title={phase.id}>
        {nameInFile(phase)}
      </div>
    </foreignObject>
  );
}

/** Cards in the background of a card with folded content. */
const Stack = ({ look }: { look: string }) => (
  <rect class={look} x={STACK} y={STACK} width={CARD.width} height={CARD.height} rx="8" />
);

/** Opens the card's folded content beneath the graph. */
function Unfold({
  phase,
  inside,
  folding,
}: {
  phase: PlannedPhase;
  inside: FoldedContent;
  folding: Folding;
}) {
  const isOpen = folding.open.has(phase.id);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    folding.toggle(phase.id);
  };
  return (
    <g
      class="unfold"
      transform={`translate(${CARD.width - 28} 4)`}
      role="button"
      tabindex={0}
      aria-expanded={isOpen}
      aria-label={`${insideText(inside)} of ${phase.id}`}
      onClick={() => folding.toggle(phase.id)}
      onKeyDown={onKey}
    >
      <rect width="24" height="24" rx="4" />
      <path class="line" d={isOpen ? 'M8 10l4 4 4-4' : 'M10 8l4 4-4 4'} />
    </g>
  );
}

/** Gates are octagons. */
function Outline({ isGate, look }: { isGate: boolean; look: string }) {
  const { width: w, height: h } = CARD;
  if (!isGate) return <rect class={look} width={w} height={h} rx="8" />;
  const path = `M14 .5H${w - 14}L${w - 0.5} 16V${h - 16}L${w - 14} ${h - 0.5}H14L.5 ${h - 16}V16z`;
  return <path class={look} d={path} />;
}

const isWriter = (phase: PlannedPhase): boolean => 'access' in phase && phase.access === 'write';
