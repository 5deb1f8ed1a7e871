import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SketchPhase } from '../../core/builder/edit.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { layoutOf } from '../../core/view/graph-layout.ts';
import { brief } from '../../core/view/visible.ts';

const CARD = { width: 148, height: 48 };
const GAP = { x: 52, y: 24 };
const EDGE = 16;

interface BuilderGraphProps {
  readonly phases: readonly SketchPhase[];
  readonly selected: string | null;
  readonly faulty: ReadonlySet<string>;
  readonly onSelect: (name: string | null) => void;
  /** Makes `phase` need `need`. */
  readonly onConnect: (phase: string, need: string) => void;
  readonly onRemove: (name: string) => void;
}

interface GraphPoint {
  readonly x: number;
  readonly y: number;
}

/** The phases and their needs. Dragging from a card's handle to another card adds a need. */
export function Graph({
  phases,
  selected,
  faulty,
  onSelect,
  onConnect,
  onRemove,
}: BuilderGraphProps) {
  const places = useMemo(() => placesOf(phases), [phases]);
  const svg = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<{ from: string; to: GraphPoint } | null>(null);
  const pointOf = (event: PointerEvent): GraphPoint => {
    const box = svg.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const canvas = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = selected === null ? undefined : places.get(selected);
    if (place !== undefined && canvas.current !== null) show(canvas.current, place);
  }, [selected, places]);
  const end = (event: PointerEvent): void => {
    if (drawn === null) return;
    const { x, y } = pointOf(event);
    const target = [...places].find(
      ([, place]) =>
        x >= place.x && x <= place.x + CARD.width && y >= place.y && y <= place.y + CARD.height,
    );
    if (target !== undefined && target[0] !== drawn.from) onConnect(target[0], drawn.from);
    setDrawn(null);
  };
  const all = [...places.values()];
  const width = Math.max(0, ...all.map(({ x }) => x + CARD.width)) + EDGE;
  const height = Math.max(0, ...all.map(({ y }) => y + CARD.height)) + EDGE;
  const keys = (event: KeyboardEvent, name: string): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove(name);
    else if (event.key === 'Enter' || event.key === ' ') onSelect(name);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={canvas} class="canvas">
      <svg
        ref={svg}
        width={width}
        height={height}
        role="group"
        aria-label="Graph of the phases"
        onPointerMove={(event) => drawn !== null && setDrawn({ ...drawn, to: pointOf(event) })}
        onPointerUp={end}
        onPointerLeave={() => setDrawn(null)}
      >
        <title>Graph of the phases</title>
        <defs>
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
        </defs>
        {phases.flatMap(({ name, needs }) =>
          needs.map((need) => {
            const [from, to] = [places.get(need), places.get(name)];
            if (from === undefined || to === undefined) return null;
            return (
              <path
                key={`${need} ${name}`}
                class="wire"
                d={curve(rightOf(from), leftOf(to))}
                marker-end="url(#tip)"
              />
            );
          }),
        )}
        {drawn !== null && (
          <path
            class="wire drawn"
            d={curve(rightOf(places.get(drawn.from) ?? drawn.to), drawn.to)}
          />
        )}
        {phases.map((phase) => {
          const { name, kind, writes } = phase;
          const { x, y } = places.get(name) ?? { x: 0, y: 0 };
          return (
            <g
              key={name}
              class={`node k-${kind}${selected === name ? ' on' : ''}${faulty.has(name) ? ' bad' : ''}`}
              transform={`translate(${x} ${y})`}
              tabindex={0}
              role="button"
              aria-pressed={selected === name}
              data-phase={name}
              onClick={() => onSelect(name)}
              onKeyDown={(event) => keys(event, name)}
            >
              <rect width={CARD.width} height={CARD.height} rx="8" />
              <text class="name" x="12" y="20">
                {brief(name, 17)}
              </text>
              <text class="kind" x="12" y="37">
                {kind}
                {writes ? ', writes' : ''}
                {faulty.has(name) ? ', has mistakes' : ''}
              </text>
              <circle
                class="handle"
                cx={CARD.width}
                cy={CARD.height / 2}
                r="6"
                onPointerDown={(event) => {
                  event.stopPropagation();
                  setDrawn({ from: name, to: pointOf(event) });
                }}
              />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Scrolls to a card outside of the visible area. */
function show(canvas: HTMLElement, { x, y }: GraphPoint): void {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = canvas;
  if (x < scrollLeft || x + CARD.width > scrollLeft + clientWidth)
    canvas.scrollLeft = x - (clientWidth - CARD.width) / 2;
  if (y < scrollTop || y + CARD.height > scrollTop + clientHeight)
    canvas.scrollTop = y - (clientHeight - CARD.height) / 2;
}

const rightOf = ({ x, y }: GraphPoint): GraphPoint => ({
  x: x + CARD.width,
  y: y + CARD.height / 2,
});
const leftOf = ({ x, y }: GraphPoint): GraphPoint => ({ x: x - 2, y: y + CARD.height / 2 });

function curve(from: GraphPoint, to: GraphPoint): string {
  const bend = Math.max(24, Math.abs(to.x - from.x) / 2);
  return `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}

function placesOf(phases: readonly SketchPhase[]): ReadonlyMap<string, GraphPoint> {
  const index = new Map(phases.map(({ name }, at) => [name, at]));
  const needs = phases.map((phase) => phase.needs.flatMap((need) => index.get(need) ?? []));
  const nodes = phases.map((_, at) => ({
    index: at,
    needs: (needs[at] ?? []).map((need) => ({ index: need })),
    dependants: needs.flatMap((own, other) => (own.includes(at) ? [other] : [])),
  }));
  // The layout reads nothing else of a plan, and an unfinished text has no plan.
  const { places } = layoutOf({ phases: nodes } as unknown as Plan);
  return new Map(
    places.map(({ index: at, column, row }) => [
      phases[at]?.name ?? '',
      { x: EDGE + column * (CARD.width + GAP.x), y: EDGE + row * (CARD.height + GAP.y) },
    ]),
  );
}
