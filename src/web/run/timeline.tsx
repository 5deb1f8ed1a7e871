import { useMemo, useState } from 'preact/hooks';
import { phaseAt } from '../../core/lib/graph.ts';
import { phaseIndex } from '../../core/plan/legs.ts';
import { nameInFile } from '../../core/plan/nest.ts';
import { markIn } from '../../core/run/show/phase-mark.ts';
import { phaseStatus } from '../../core/run/show/phase-status.ts';
import { durationText } from '../../core/text/duration-text.ts';
import { knownMoney, moneyText } from '../../core/text/money.ts';
import { plural } from '../../core/text/plural.ts';
import { aroundOf, countsOf, statusesOf } from '../../core/view/outline.ts';
import { type Scale, scaleOf, textsWithRoom, tickTexts } from '../../core/view/scale.ts';
import type { RunStory } from '../../core/view/story.ts';
import {
  busyOf,
  lanesOf,
  type TimelineBar,
  type TimelineLane,
  type TimelineWait,
} from '../../core/view/timeline.ts';
import { SmallButton } from '../parts/button.tsx';
import { clock } from '../parts/format.ts';
import { Glyph } from '../parts/glyphs.tsx';
import { useWidth } from '../parts/use-width.ts';
import { VirtualRows } from '../parts/virtual.tsx';
import { FoldButton, type Folding, insideText } from './folding.tsx';
import { linkOf } from './phase-note.ts';
import { go, phaseLink } from './route.ts';

interface TimelineProps {
  readonly story: RunStory;
  readonly now: number;
  readonly selected: string | null;
  readonly attempt: number | null;
  readonly folding: Folding;
}

const ROW_HEIGHT = 32;
/** Arrow keys: steps down and to the right. */
const ARROW_STEPS: Readonly<Record<string, readonly number[]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};
const ZOOMS = [1, 1.5, 2, 3, 5, 8];

/** One bar per attempt, hatched waits, and the cost beneath. */
export function Timeline({ story, now, selected, attempt, folding }: TimelineProps) {
  const tools = useTools();
  const lanes = useMemo(() => lanesOf(story, now, folding.open), [story, now, folding.open]);
  const end = story.state.finished === null ? now : Math.max(story.end, lastOf(lanes));
  const scale = useMemo(
    () => scaleOf({ from: story.begin, to: end, busy: busyOf(story, now), fold: tools.isFolded }),
    [story, now, end, tools.isFolded],
  );
  const at = laneOf(lanes, story, selected);
  const acts: TimelineActs = {
    '+': () => tools.zoomBy(1),
    '=': () => tools.zoomBy(1),
    '-': () => tools.zoomBy(-1),
    f: tools.fold,
    o: () => unfold(lanes[at], folding),
  };
  return (
    <section aria-label="Timeline" id="timeline">
      <div class="sec">
        <h2>Timeline</h2>
        <span class="sp" />
        <TimeLegend />
        <TimelineTools {...tools} />
      </div>
      <div
        class="box tlbox"
        tabIndex={0}
        onKeyDown={keyHandler(acts, (by) => move(lanes, { at, attempt }, by))}
        role="group"
        aria-label="Timeline of attempts; arrow keys move"
      >
        <div class="tl" style={{ '--zoom': String(ZOOMS[tools.zoom]) }}>
          <Axis scale={scale} count={lanes.length} begin={story.begin} />
          <LaneRows
            story={story}
            lanes={lanes}
            scale={scale}
            at={at}
            attempt={attempt}
            folding={folding}
          />
          <CostLine story={story} scale={scale} end={end} />
        </div>
        <KeyHelp canUnfold={lanes.some(({ inside }) => inside !== null)}>
          {sentenceOf(lanes[at], attempt)}
        </KeyHelp>
      </div>
    </section>
  );
}

type TimelineActs = Readonly<Record<string, () => void>>;

const keyHandler =
  (acts: TimelineActs, step: (by: readonly number[]) => void) =>
  (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = ARROW_STEPS[event.key];
    const act = acts[event.key];
    if (by !== undefined) step(by);
    else if (act !== undefined) act();
    else return;
    event.preventDefault();
  };

interface LaneRowsProps extends Omit<LaneRowProps, 'lane' | 'isOn'> {
  readonly lanes: readonly TimelineLane[];
  /** Index of the selected lane; -1: none. */
  readonly at: number;
}

const LaneRows = ({ lanes, at, ...row }: LaneRowsProps) => (
  <VirtualRows
    count={lanes.length}
    row={ROW_HEIGHT}
    height={ROW_HEIGHT * 20}
    label="Phases over time"
    shown={at === -1 ? null : at}
    class="lanes"
    render={(index) => {
      const lane = lanes[index];
      if (lane === undefined) return null;
      return <LaneRow key={lane.id} {...row} lane={lane} isOn={index === at} />;
    }}
  />
);

interface Tools {
  readonly isFolded: boolean;
  /** Index in {@link ZOOMS}. */
  readonly zoom: number;
  readonly fold: () => void;
  readonly zoomBy: (by: number) => void;
}

function useTools(): Tools {
  const [isFolded, setFolded] = useState(true);
  const [zoom, setZoom] = useState(0);
  return {
    ...{ isFolded, zoom },
    fold: () => setFolded(!isFolded),
    zoomBy: (by) => setZoom(Math.min(ZOOMS.length - 1, Math.max(0, zoom + by))),
  };
}

const TimelineTools = ({ isFolded, zoom, fold, zoomBy }: Tools) => (
  <>
    <SmallButton aria-pressed={isFolded} onClick={fold}>
      Fold waits <kbd>f</kbd>
    </SmallButton>
    <SmallButton aria-label="Zoom out" disabled={zoom === 0} onClick={() => zoomBy(-1)}>
      −
    </SmallButton>
    <SmallButton
      aria-label="Zoom in"
      disabled={zoom === ZOOMS.length - 1}
      onClick={() => zoomBy(1)}
    >
      +
    </SmallButton>
  </>
);

function KeyHelp({ canUnfold, children }: { canUnfold: boolean; children: string }) {
  return (
    <div class="keys">
      <span>
        <kbd>←</kbd>
        <kbd>→</kbd> attempt
      </span>
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> phase
      </span>
      <span>
        <kbd>+</kbd>
        <kbd>−</kbd> zoom
      </span>
      <span>
        <kbd>f</kbd> fold waits
      </span>
      {canUnfold && (
        <span>
          <kbd>o</kbd> open a phase
        </span>
      )}
      <span class="sp" />
      <span role="status">{children}</span>
    </div>
  );
}

/** The lane of the phase, or of the phase into which it is folded; -1: none. */
function laneOf(
  lanes: readonly TimelineLane[],
  { plan }: RunStory,
  selected: string | null,
): number {
  const index = selected === null ? undefined : phaseIndex(plan, selected);
  if (index === undefined) return -1;
  const places = new Map(lanes.map(({ id }, at) => [id, at]));
  return aroundOf(plan, index).flatMap((id) => places.get(id) ?? [])[0] ?? -1;
}

function unfold(lane: TimelineLane | undefined, { toggle }: Folding): void {
  if (lane !== undefined && lane.inside !== null) toggle(lane.id);
}

const lastOf = (lanes: readonly TimelineLane[]): number =>
  lanes.reduce(
    (most, { bars, waits }) => [...bars, ...waits].reduce((end, { to }) => Math.max(end, to), most),
    0,
  );

const TimeLegend = () => (
  <div class="legend hide-s">
    <span>
      <i class="w" /> writer
    </span>
    <span>
      <i class="rd" /> reader
    </span>
    <span>
      <i class="hx" /> waits for a person
    </span>
    <span>
      <i class="h prov" /> provider
    </span>
    <span>
      <i class="h back" /> backoff
    </span>
  </div>
);

/** Moves to the next attempt of the phase, or to another phase. */
function move(
  lanes: readonly TimelineLane[],
  { at, attempt }: { readonly at: number; readonly attempt: number | null },
  [down = 0, right = 0]: readonly number[],
): void {
  const lane = lanes[Math.min(lanes.length - 1, Math.max(0, at + down))];
  if (lane === undefined) return;
  if (right === 0) {
    go(phaseLink(lane.id));
    return;
  }
  const numbers = lane.bars.map((bar) => bar.attempt);
  const place = numbers.indexOf(attempt ?? numbers.at(-1) ?? 0);
  const next = numbers[place + right];
  if (next !== undefined) go(phaseLink(lane.id, next));
}

function sentenceOf(lane: TimelineLane | undefined, attempt: number | null): string {
  const bar = lane?.bars.find((each) => each.attempt === attempt) ?? lane?.bars.at(-1);
  if (lane === undefined || bar === undefined) return '';
  return `${clock(bar.from)} to ${clock(bar.to)}, ${lane.id} ${bar.attempt}, ${durationText(bar.ms)}`;
}

function Axis({ scale, count, begin }: { scale: Scale; count: number; begin: number }) {
  const [track, width] = useWidth<HTMLSpanElement>();
  const times = tickTexts(scale, begin).map((text, at) =>
    scale.ticks[at]?.ms === begin ? clock(begin) : text,
  );
  const texts = textsWithRoom(times, scale, width);
  return (
    <div class="lane axis">
      <span class="nm">{plural(count, 'phase')}</span>
      <span class="tr" ref={track}>
        {scale.ticks.map(({ ms, x }, at) => (
          <span key={ms} style={{ left: `${x * 100}%` }}>
            {texts[at]}
          </span>
        ))}
        {scale.folds.map(({ from, to, x }) => (
          <span
            key={from}
            class="folded"
            style={{ left: `${x * 100}%` }}
            title={`${durationText(to - from)} folded`}
          />
        ))}
      </span>
    </div>
  );
}

interface LaneRowProps {
  readonly story: RunStory;
  readonly lane: TimelineLane;
  readonly scale: Scale;
  readonly isOn: boolean;
  readonly attempt: number | null;
  readonly folding: Folding;
}

function LaneRow({ story, lane, scale, isOn, attempt, folding }: LaneRowProps) {
  const { plan } = story;
  const mark = markIn(story, lane.index);
  const phase = phaseAt(plan, lane.index);
  const openWait = lane.waits.find(({ isOpen }) => isOpen);
  return (
    <div class={`lane${isOn ? ' on' : ''}`}>
      <span class="nm" style={{ '--depth': String(lane.depth) }}>
        <a href={linkOf(phase)}>
          <Glyph mark={mark} label={mark} />
          <LaneName name={lane.depth === 0 ? lane.id : nameInFile(phase)} />
        </a>
        {lane.inside !== null && (
          <FoldButton
            id={lane.id}
            inside={lane.inside}
            isOpen={lane.isOpen}
            onToggle={folding.toggle}
          />
        )}
        <span class="sp" />
        {openWait === undefined ? (
          <span class="m s light">{knownMoney(lane.usd, '–')}</span>
        ) : (
          <span class="wait s">{durationText(openWait.to - openWait.from)}</span>
        )}
      </span>
      <span class="tr">
        {scale.folds.map(({ from, x }) => (
          <span key={from} class="cut" style={{ left: `${x * 100}%` }} />
        ))}
        {lane.waits.map((wait, at) => (
          <WaitBar key={`w${at}`} wait={wait} scale={scale} />
        ))}
        <Strips story={story} lane={lane} scale={scale} />
        {lane.bars.map((bar) => (
          <BarLink
            key={bar.attempt}
            lane={lane}
            bar={bar}
            scale={scale}
            isOn={isOn && bar.attempt === attempt}
          />
        ))}
        <LaneNote story={story} lane={lane} scale={scale} />
      </span>
    </div>
  );
}

/** Where there is no room, a leg keeps its number. */
const LaneName = ({ name }: { name: string }) =>
  name.endsWith(']') ? (
    <span class="clip tail">
      <bdi>{name}</bdi>
    </span>
  ) : (
    <span class="clip">{name}</span>
  );

/** Why a lane has no attempt of its own. */
function LaneNote({ story, lane, scale }: { story: RunStory; lane: TimelineLane; scale: Scale }) {
  const status = phaseStatus(story.plan, story.state, lane.index);
  if (status === 'skipped') {
    const reason = story.skipped.get(lane.id)?.reason ?? '';
    return <span class="mk hide-s">{reason.replaceAll('`', '')}</span>;
  }
  if (status !== 'reused') return null;
  const from = lane.bars.at(-1)?.from ?? story.begin;
  return (
    <>
      <span class="at re" style={{ left: share(scale.at(from)) }} />
      <span class="mk hide-s" style={besideBar(lane, scale)}>
        {`reused from run ${story.reused.get(lane.id)?.from ?? ''}`}
      </span>
    </>
  );
}

/** Where there is room for the text of a lane: behind its last bar, or before it if that is far to the right. */
function besideBar({ bars }: TimelineLane, scale: Scale) {
  const last = bars.at(-1);
  if (last === undefined) return {};
  const [from, to] = [scale.at(last.from), scale.at(last.to)];
  return to <= 0.6
    ? { left: `calc(${share(to)} + 10px)` }
    : { left: 'auto', right: `calc(${share(1 - from)} + 10px)` };
}

/** The lane's folded content: one line per attempt. */
function Strips({ story, lane, scale }: { story: RunStory; lane: TimelineLane; scale: Scale }) {
  const { inside, strips } = lane;
  if (inside === null || strips.length === 0) return null;
  const counts = countsOf(statusesOf(story, inside.places));
  const words = `${insideText(inside)}: ${counts.map(({ status, count }) => `${count} ${status}`).join(', ')}`;
  return (
    <span class="strips" role="img" aria-label={words} title={words}>
      {strips.map(({ from, to, row, isBad }, at) => (
        <i
          key={at}
          class={isBad ? 'x' : ''}
          style={{
            left: share(scale.at(from)),
            width: share(scale.at(to) - scale.at(from)),
            top: `${5 + row * 5}px`,
          }}
        />
      ))}
    </span>
  );
}

const share = (part: number): string => `${(part * 100).toFixed(3)}%`;

function WaitBar({ wait, scale }: { wait: TimelineWait; scale: Scale }) {
  const from = scale.at(wait.from);
  const to = scale.at(wait.to);
  const look = { person: '', provider: ' prov', backoff: ' back' }[wait.for];
  const words = `${wait.why}, ${durationText(wait.to - wait.from)}`;
  return (
    <span
      class={`at h${look}`}
      style={{ left: share(from), width: share(to - from) }}
      title={words}
      role="img"
      aria-label={words}
    />
  );
}

interface BarLinkProps {
  readonly lane: TimelineLane;
  readonly bar: TimelineBar;
  readonly scale: Scale;
  readonly isOn: boolean;
}

function BarLink({ lane, bar, scale, isOn }: BarLinkProps) {
  const from = scale.at(bar.from);
  const width = scale.at(bar.to) - from;
  const isBad = bar.end === 'failed' || bar.end === 'over-budget';
  const look = `at ${bar.access === 'write' ? 'W' : 'R'}${isBad ? ' x' : ''}${isOn ? ' sel' : ''}${bar.end === 'running' ? ' live' : ''}`;
  const words = `${bar.label}: ${lane.id}, ${bar.isSentBack ? 'sent back' : bar.end}, ${durationText(bar.ms)}`;
  return (
    <a
      class={look}
      style={{ left: share(from), width: share(width) }}
      href={phaseLink(lane.id, bar.attempt)}
      title={words}
      aria-label={words}
      tabIndex={-1}
    >
      {width > 0.06 && bar.access === 'write' && <span>{bar.label}</span>}
    </a>
  );
}

/** Cost so far in USD; nothing if unknown. */
function CostLine({ story, scale, end }: { story: RunStory; scale: Scale; end: number }) {
  const { costs, state } = story;
  const last = costs.at(-1);
  if (last === undefined) return null;
  const { limitUsd } = state;
  const top = Math.max(last.usd, limitUsd ?? 0) * 1.12 || 1;
  const y = (usd: number): number => 84 - (usd / top) * 80;
  const points = costs.map(({ at, usd }) => ({ x: scale.at(at) * 1000, y: y(usd) }));
  const line = points.reduce(
    (path, point) => `${path}L${point.x.toFixed(1)} ${point.y.toFixed(1)}`,
    'M0 84',
  );
  const right = (scale.at(end) * 1000).toFixed(1);
  const whole = `${line}H${right}`;
  return (
    <div class="lane cost">
      <span class="nm">
        <span>Cost</span>
        <span class="sp" />
        <span class="m s light">
          {moneyText(last.usd)}
          {limitUsd === null ? '' : ` of ${moneyText(limitUsd)}`}
        </span>
      </span>
      <span class="tr">
        <svg
          viewBox="0 0 1000 88"
          preserveAspectRatio="none"
          role="img"
          aria-label={`Cost over time, ${moneyText(last.usd)} in all`}
        >
          <path class="ar" d={`${whole}V84z`} />
          <path class="ln" d={whole} />
          {limitUsd !== null && <path class="bl" d={`M0 ${y(limitUsd)}H1000`} />}
        </svg>
        {limitUsd !== null && (
          <span class="bad budget-label" style={{ top: `${y(limitUsd) + 2}px` }}>
            budget {moneyText(limitUsd)}
          </span>
        )}
      </span>
    </div>
  );
}
