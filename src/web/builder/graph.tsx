import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SketchPhase } from '../../core/builder/edit.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { type EdgeWay, edgeKey, layoutOf } from '../../core/view/graph-layout.ts';
import { brief } from '../../core/view/visible.ts';
import { type EdgePoint, edgePath } from '../parts/edge.ts';
import type { Edits } from './use-edits.ts';

const CARD = { width: 148, height: 48 };
const GAP = { x: 52, y: 24 };
const EDGE = 16;
/** Characters of a name that fit on a card. */
const NAME_ROOM = 15;

interface BuilderGraphProps {
  readonly phases: readonly SketchPhase[];
  readonly selected: string | null;
  readonly faulty: ReadonlySet<string>;
  readonly edits: Edits;
}

/** The phases and their needs. Dragging from a card's handle to another card adds a need. */
export function Graph({ phases, selected, faulty, edits }: BuilderGraphProps) {
  const layout = useMemo(() => placesOf(phases), [phases]);
  const { places } = layout;
  const svg = useRef<SVGSVGElement>(null);
  const { drawn, begin, move, end, leave } = useDrawnNeed(svg, places, edits);
  const canvas = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = selected === null ? undefined : places.get(selected);
    if (place !== undefined && canvas.current !== null) show(canvas.current, place);
  }, [selected, places]);
  return (
    <div ref={canvas} class="canvas">
      <svg
        ref={svg}
        {...sizeOf(layout)}
        role="group"
        aria-label="Graph of the phases"
        onPointerMove={move}
        onPointerUp={end}
        onPointerLeave={leave}
      >
        <title>Graph of the phases</title>
        <defs>
          <Arrowhead />
        </defs>
        <Wires phases={phases} layout={layout} />
        {drawn !== null && (
          <path
            class="wire drawn"
            d={edgePath(rightOf(places.get(drawn.from) ?? drawn.to), drawn.to, {
              over: [],
              width: 0,
            })}
          />
        )}
        {phases.map((phase) => (
          <Card
            key={phase.name}
            phase={phase}
            at={places.get(phase.name) ?? { x: 0, y: 0 }}
            isSelected={selected === phase.name}
            isFaulty={faulty.has(phase.name)}
            edits={edits}
            onDraw={(event) => begin(phase.name, event)}
          />
        ))}
      </svg>
    </div>
  );
}

/** A need while a person draws it. */
function useDrawnNeed(
  svg: RefObject<SVGSVGElement | null>,
  places: BuilderLayout['places'],
  edits: Edits,
) {
  const [drawn, setDrawn] = useState<{ from: string; to: EdgePoint } | null>(null);
  const pointOf = (event: PointerEvent): EdgePoint => {
    const box = svg.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const end = (event: PointerEvent): void => {
    if (drawn === null) return;
    const { x, y } = pointOf(event);
    const target = [...places].find(
      ([, place]) =>
        x >= place.x && x <= place.x + CARD.width && y >= place.y && y <= place.y + CARD.height,
    );
    if (target !== undefined && target[0] !== drawn.from)
      edits.perform({ type: 'connect', phase: target[0], need: drawn.from });
    setDrawn(null);
  };
  return {
    drawn,
    begin: (from: string, event: PointerEvent) => setDrawn({ from, to: pointOf(event) }),
    move: (event: PointerEvent) => drawn !== null && setDrawn({ ...drawn, to: pointOf(event) }),
    end,
    leave: () => setDrawn(null),
  };
}

function sizeOf({ places, ways }: BuilderLayout): { width: number; height: number } {
  const cards = [...places.values()];
  const passed = [...ways.values()].flat();
  return {
    width: Math.max(0, ...cards.map(({ x }) => x + CARD.width)) + EDGE,
    height:
      Math.max(0, ...cards.map(({ y }) => y + CARD.height), ...passed.map(({ y }) => y)) + EDGE,
  };
}

const Arrowhead = () => (
  <marker
    id="tip"
    viewBox="0 0 8 8"
    refX="7"
    refY="4"
    markerWidth="8"
    markerHeight="8"
    orient="auto"
  >
    <path class="line" d="M1 1l6 3-6 3" />
  </marker>
);

function Wires({ phases, layout }: { phases: readonly SketchPhase[]; layout: BuilderLayout }) {
  const { places, ways } = layout;
  return (
    <>
      {phases.flatMap(({ name, needs }) =>
        needs.map((need) => {
          const [from, to] = [places.get(need), places.get(name)];
          if (from === undefined || to === undefined) return null;
          return (
            <path
              key={`${need} ${name}`}
              class="wire"
              d={edgePath(rightOf(from), leftOf(to), {
                over: ways.get(wayKey(need, name)) ?? [],
                width: CARD.width,
              })}
              marker-end="url(#tip)"
            />
          );
        }),
      )}
    </>
  );
}

interface CardProps extends Pick<BuilderGraphProps, 'edits'> {
  readonly phase: SketchPhase;
  readonly at: EdgePoint;
  readonly isSelected: boolean;
  readonly isFaulty: boolean;
  /** A need begins to be drawn from its handle. */
  readonly onDraw: (event: PointerEvent) => void;
}

function Card(props: CardProps) {
  const { phase, at, isSelected, isFaulty, edits, onDraw } = props;
  const { name, kind, writes } = phase;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') edits.remove(name);
    else if (event.key === 'Enter' || event.key === ' ') edits.select(name);
    else return;
    event.preventDefault();
  };
  return (
    <g
      class={`node k-${kind}${isSelected ? ' on' : ''}${isFaulty ? ' bad' : ''}`}
      transform={`translate(${at.x} ${at.y})`}
      tabindex={0}
      role="button"
      aria-pressed={isSelected}
      data-phase={name}
      onClick={() => edits.select(name)}
      onKeyDown={onKey}
    >
      <rect width={CARD.width} height={CARD.height} rx="8" />
      <text class="name" x="12" y="20">
        {brief(name, NAME_ROOM)}
      </text>
      <text class="kind" x="12" y="37">
        {kind}
        {writes ? ', writes' : ''}
        {isFaulty ? ', has mistakes' : ''}
      </text>
      <circle
        class="handle"
        cx={CARD.width}
        cy={CARD.height / 2}
        r="6"
        onPointerDown={(event) => {
          event.stopPropagation();
          onDraw(event);
        }}
      />
    </g>
  );
}

/** Scrolls to a card outside of the visible area. */
function show(canvas: HTMLElement, { x, y }: EdgePoint): void {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = canvas;
  if (x < scrollLeft || x + CARD.width > scrollLeft + clientWidth)
    canvas.scrollLeft = x - (clientWidth - CARD.width) / 2;
  if (y < scrollTop || y + CARD.height > scrollTop + clientHeight)
    canvas.scrollTop = y - (clientHeight - CARD.height) / 2;
}

const rightOf = ({ x, y }: EdgePoint): EdgePoint => ({
  x: x + CARD.width,
  y: y + CARD.height / 2,
});
const leftOf = ({ x, y }: EdgePoint): EdgePoint => ({ x: x - 2, y: y + CARD.height / 2 });

const wayKey = (need: string, name: string): string => `${need} ${name}`;

interface BuilderLayout {
  readonly places: ReadonlyMap<string, EdgePoint>;
  /** Where a need passes the cards between its phases. */
  readonly ways: ReadonlyMap<string, readonly EdgePoint[]>;
}

function placesOf(phases: readonly SketchPhase[]): BuilderLayout {
  const index = new Map(phases.map(({ name }, at) => [name, at]));
  const needs = phases.map((phase) => phase.needs.flatMap((need) => index.get(need) ?? []));
  const nodes = phases.map((_, at) => ({
    index: at,
    needs: (needs[at] ?? []).map((need) => ({ index: need })),
    dependants: needs.flatMap((own, other) => (own.includes(at) ? [other] : [])),
  }));
  // The layout reads nothing else of a plan, and an unfinished text has no plan.
  const layout = layoutOf({ phases: nodes } as unknown as Plan);
  const places = new Map(
    layout.places.map((place) => [phases[place.index]?.name ?? '', pointAt(place)]),
  );
  const ways = new Map(
    phases.flatMap(({ name }, to) =>
      (nodes[to]?.needs ?? []).map(({ index: from }) => [
        wayKey(phases[from]?.name ?? '', name),
        (layout.ways.get(edgeKey(from, to)) ?? []).map(passing),
      ]),
    ),
  );
  return lowered({ places, ways });
}

/** Lower by as much as needs pass above the uppermost cards, where they would be cut off. */
function lowered({ places, ways }: BuilderLayout): BuilderLayout {
  const above = EDGE - Math.min(EDGE, ...[...ways.values()].flat().map(({ y }) => y));
  const lower = ({ x, y }: EdgePoint): EdgePoint => ({ x, y: y + above });
  return {
    places: new Map([...places].map(([name, place]) => [name, lower(place)])),
    ways: new Map([...ways].map(([key, way]) => [key, way.map(lower)])),
  };
}

const passing = (way: EdgeWay): EdgePoint => {
  const { x, y } = pointAt(way);
  return { x, y: y + CARD.height / 2 };
};

const pointAt = ({ column, row }: { column: number; row: number }): EdgePoint => ({
  x: EDGE + column * (CARD.width + GAP.x),
  y: EDGE + row * (CARD.height + GAP.y),
});
