import { useMemo, useState } from 'preact/hooks';
import { phaseAt } from '../../core/lib/graph.ts';
import type { PlannedPhase } from '../../core/plan/plan.ts';
import { type PhaseStatus, phaseStatus } from '../../core/run/show/phase-status.ts';
import { phaseState } from '../../core/run/state.ts';
import { moneyText } from '../../core/text/money.ts';
import { type Cluster, clustersOf, type Layout, layoutOf } from '../../core/view/graph-layout.ts';
import type { RunStory } from '../../core/view/story.ts';
import { usdOf } from '../../core/view/timeline.ts';
import { brief } from '../../core/view/visible.ts';
import { plural } from '../parts/format.ts';
import { Glyph, GlyphAt, Pen, PenAt } from '../parts/glyphs.tsx';
import { Sentence } from '../parts/text.tsx';
import { VirtualRows } from '../parts/virtual.tsx';
import { phaseLink } from './route.ts';

const CARD = { width: 140, height: 56 };
const PITCH = { x: 181, y: 72 };
const TOP = 4;

/** Phases with their states; too many of them in clusters. */
export function Graph({ story, selected }: { story: RunStory; selected: string | null }) {
  const clusters = useMemo(() => clustersOf(story.plan), [story.plan]);
  return (
    <section aria-label="Graph" id="graph">
      <div class="sec">
        <h2>Graph</h2>
        <span class="s m">{plural(story.plan.phases.length, 'phase')}</span>
        <span class="sp" />
        <Legend />
      </div>
      {clusters === null ? (
        <>
          <Drawing story={story} selected={selected} />
          <Rail story={story} selected={selected} />
        </>
      ) : (
        <Clusters story={story} clusters={clusters} />
      )}
    </section>
  );
}

const Legend = () => (
  <div class="legend hide-s">
    <span>
      <Pen /> writes
    </span>
    {(['reused', 'failed', 'skipped', 'pending'] as const).map((mark) => (
      <span key={mark}>
        <Glyph mark={mark} small /> {mark}
      </span>
    ))}
  </div>
);

function Drawing({ story, selected }: { story: RunStory; selected: string | null }) {
  const { plan } = story;
  const layout = useMemo(() => layoutOf(plan), [plan]);
  const reworks = reworksOf(story, layout);
  const bottom = TOP + (layout.rows - 1) * PITCH.y + CARD.height;
  const width = (layout.columns - 1) * PITCH.x + CARD.width + 2;
  const height = bottom + 8 + reworks.length * 36;
  return (
    <div class="graph" tabIndex={0} role="group" aria-label="Graph of the phases">
      <svg
        class="gr"
        viewBox={`-1 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-label={plural(plan.phases.length, 'phase')}
        role="group"
      >
        {plan.phases.flatMap((phase) =>
          phase.needs.map((need) => (
            <Edge
              key={`${need.index}-${phase.index}`}
              story={story}
              layout={layout}
              from={need.index}
              to={phase.index}
            />
          )),
        )}
        {reworks.map((rework, at) => (
          <ReworkArrow key={rework.key} rework={rework} y={bottom + 28 + at * 36} />
        ))}
        {layout.places.map(({ index }) => (
          <Card
            key={index}
            story={story}
            layout={layout}
            phase={phaseAt(plan, index)}
            isSelected={selected === phaseAt(plan, index).id}
          />
        ))}
      </svg>
    </div>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The left upper corner of its card. */
function pointOf({ places }: Layout, index: number): Point {
  const place = places[index];
  return { x: (place?.column ?? 0) * PITCH.x, y: TOP + (place?.row ?? 0) * PITCH.y };
}

interface Edging {
  readonly story: RunStory;
  readonly layout: Layout;
  readonly from: number;
  readonly to: number;
}

function Edge({ story, layout, from, to }: Edging) {
  const a = pointOf(layout, from);
  const b = pointOf(layout, to);
  const start = { x: a.x + CARD.width, y: a.y + CARD.height / 2 };
  const end = { x: b.x, y: b.y + CARD.height / 2 };
  const bend = Math.max(24, (end.x - start.x) / 2);
  const { status } = phaseState(story.plan, story.state, to).standing;
  const isTaken = status !== 'pending' && status !== 'skipped';
  const path =
    start.y === end.y
      ? `M${start.x} ${start.y}H${end.x - 2}`
      : `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x - 2} ${end.y}`;
  return (
    <>
      <path class={isTaken ? 'e' : 'e f'} d={path} />
      <path class="tip" d={`M${end.x - 7} ${end.y - 4}l6 4-6 4`} />
    </>
  );
}

interface ReworkLine {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  readonly words: string;
  readonly isUsed: boolean;
}

function reworksOf(story: RunStory, layout: Layout): readonly ReworkLine[] {
  const { plan, state } = story;
  return plan.phases.flatMap((phase) => {
    const rework = 'rework' in phase ? phase.rework : null;
    const target = rework === null ? undefined : plan.index.get(rework.phase);
    if (rework === null || target === undefined) return [];
    const { reworks } = phaseState(plan, state, phase.index);
    const from = pointOf(layout, phase.index);
    const to = pointOf(layout, target);
    return [
      {
        key: phase.id,
        from: { x: from.x + CARD.width / 2, y: from.y + CARD.height },
        to: {
          x: to.x + CARD.width / 2 + (phase.kind === 'gate' ? -16 : 16),
          y: to.y + CARD.height,
        },
        words: `rework ${reworks} of ${rework.max}`,
        isUsed: reworks > 0,
      },
    ];
  });
}

function ReworkArrow({ rework, y }: { rework: ReworkLine; y: number }) {
  const { from, to, words, isUsed } = rework;
  const middle = (from.x + to.x) / 2;
  const path = `M${from.x} ${from.y}V${y - 8}a8 8 0 0 1-8 8H${to.x + 8}a8 8 0 0 1-8-8V${to.y + 3}`;
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

interface Carding {
  readonly story: RunStory;
  readonly layout: Layout;
  readonly phase: PlannedPhase;
  readonly isSelected: boolean;
}

/** Characters of a name that a card has room for. */
const ROOM = 15;

function Card({ story, layout, phase, isSelected }: Carding) {
  const { x, y } = pointOf(layout, phase.index);
  const status = phaseStatus(story.plan, story.state, phase.index);
  const isGate = phase.kind === 'gate';
  const isOff = status === 'pending' || status === 'skipped';
  const look = `card${isOff ? ' off' : ''}${isSelected ? ' sel' : ''}${isGate ? ` gate ${status}` : ''}`;
  const inset = isGate ? 16 : 12;
  const words = noteOf(story, phase, status);
  return (
    <a href={isGate ? `#gate/${phase.id}` : phaseLink(phase.id)}>
      <g transform={`translate(${x} ${y})`}>
        {phase.id.length > ROOM && <title>{phase.id}</title>}
        <Outline isGate={isGate} look={look} />
        <GlyphAt mark={status} x={inset} y={12} size={16} />
        <text class="n" x={inset + 24} y="24.500">
          {phase.id.length > ROOM ? `${phase.id.slice(0, ROOM - 1)}…` : phase.id}
        </text>
        {isWriter(phase) && <PenAt x={CARD.width - 22} y={14} />}
        <text class={status === 'waiting' || status === 'blocked' ? 'wt' : ''} x={inset} y="44">
          {words.length > 22 ? `${words.slice(0, 21)}…` : words}
        </text>
      </g>
    </a>
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

/** A few words beneath a phase's name. */
function noteOf(story: RunStory, phase: PlannedPhase, status: PhaseStatus): string {
  switch (status) {
    case 'reused':
      return 'reused';
    case 'waiting':
      return 'waits';
    case 'blocked':
      return 'asks a question';
    case 'skipped':
      return brief(story.skipped.get(phase.id)?.reason ?? 'skipped', 40).replaceAll('`', '');
    default:
      return phase.kind === 'gate' && status === 'succeeded'
        ? decidedBy(story, phase.id)
        : triedWords(story, phase, status);
  }
}

function triedWords(story: RunStory, phase: PlannedPhase, status: PhaseStatus): string {
  const attempts = story.attempts.get(phase.id) ?? [];
  const usd = usdOf(attempts);
  const words = [
    attempts.length > 1 ? `${attempts.length} attempts` : kindOf(phase),
    ...(usd === null ? [] : [moneyText(usd)]),
    ...(status === 'failed' && phase.continueOnError ? ['allowed'] : []),
  ];
  return words.join(' · ');
}

function kindOf(phase: PlannedPhase): string {
  if (phase.kind === 'agent') return brief(phase.agent.name, 16);
  if (phase.kind === 'deliver') return phase.deliveries.map(({ kind }) => kind).join(', ');
  if (phase.kind === 'gate') return phase.environment ?? 'gate';
  return { run: 'command', pipeline: 'pipeline', entry: 'begins' }[phase.kind];
}

function decidedBy({ gates }: RunStory, id: string): string {
  const decided = gates.findLast(({ opened }) => opened.phase === id)?.decided;
  if (decided == null || decided.proof === 'policy') return 'nobody was needed';
  return `${decided.decision}d by ${brief(decided.actor, 16)}`.replace('reworkd', 'sent back');
}

/** The graph for a narrow screen: a list with a rail. */
function Rail({ story, selected }: { story: RunStory; selected: string | null }) {
  const { plan, state } = story;
  return (
    <ol class="rail box">
      {plan.phases.map((phase) => {
        const status = phaseStatus(plan, state, phase.index);
        const isTodo = status === 'pending' || status === 'waiting';
        const usd = usdOf(story.attempts.get(phase.id) ?? []);
        return (
          <li key={phase.id} class={`${isTodo ? 'todo' : ''}${selected === phase.id ? ' on' : ''}`}>
            <Glyph mark={status} label={status} />
            <a href={phase.kind === 'gate' ? `#gate/${phase.id}` : phaseLink(phase.id)}>
              <span class="b">{phase.id}</span>
              <br />
              <span class="s m">
                <Sentence text={noteOf(story, phase, status)} />
              </span>
            </a>
            <span class="s m">{usd === null ? '' : moneyText(usd)}</span>
          </li>
        );
      })}
    </ol>
  );
}

const ORDER: readonly PhaseStatus[] = [
  'failed',
  'blocked',
  'waiting',
  'running',
  'succeeded',
  'reused',
  'skipped',
  'pending',
];

function Clusters({ story, clusters }: { story: RunStory; clusters: readonly Cluster[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const [filter, setFilter] = useState('');
  const { plan, state } = story;
  const statuses = useMemo(
    () => plan.phases.map(({ index }) => phaseStatus(plan, state, index)),
    [plan, state],
  );
  const within =
    open === null ? plan.phases.map(({ index }) => index) : (clusters[open]?.phases ?? []);
  const words = filter.trim().toLowerCase();
  const listed = within
    .filter(
      (index) =>
        words === '' || phaseAt(plan, index).id.includes(words) || statuses[index] === words,
    )
    .sort((a, b) => rank(statuses[a]) - rank(statuses[b]) || a - b);
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
            <Counts statuses={cluster.phases.map((index) => statuses[index] ?? 'pending')} />
          </button>
        ))}
      </div>
      <div class="box">
        <div class="bar">
          <label class="row">
            <span class="s m2">Find</span>
            <input
              class="in sm find"
              value={filter}
              placeholder="a name or a state"
              onInput={(event) => setFilter(event.currentTarget.value)}
            />
          </label>
          <span class="s m" role="status">
            {plural(listed.length, 'phase')}
          </span>
        </div>
        <VirtualRows
          count={listed.length}
          row={32}
          height={320}
          label="Phases"
          role="list"
          render={(at) => {
            const phase = phaseAt(plan, listed[at] ?? 0);
            const status = statuses[phase.index] ?? 'pending';
            return (
              <div class="line-row" role="listitem" key={phase.id}>
                <Glyph mark={status} label={status} />
                <a href={phase.kind === 'gate' ? `#gate/${phase.id}` : phaseLink(phase.id)}>
                  {phase.id}
                </a>
                <span class="s m">{noteOf(story, phase, status)}</span>
              </div>
            );
          }}
        />
      </div>
    </>
  );
}

const rank = (status: PhaseStatus | undefined): number => ORDER.indexOf(status ?? 'pending');

function levelsText({ firstLevel, lastLevel }: Cluster): string {
  return firstLevel === lastLevel
    ? `level ${firstLevel + 1}`
    : `levels ${firstLevel + 1} to ${lastLevel + 1}`;
}

function Counts({ statuses }: { statuses: readonly PhaseStatus[] }) {
  const counts = ORDER.map((status) => ({
    status,
    count: statuses.filter((each) => each === status).length,
  }));
  return (
    <span class="row w s m2">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <span key={status} class="row">
            <Glyph mark={status} small label={status} /> {count.toLocaleString('en')}
          </span>
        ))}
    </span>
  );
}
