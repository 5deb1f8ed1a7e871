import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { phaseIndex } from '../../core/plan/legs.ts';
import type { GatePhase } from '../../core/plan/plan.ts';
import { headsOf } from '../../core/run/repositories.ts';
import { plural } from '../../core/text/plural.ts';
import { moneyOf } from '../../core/view/money.ts';
import { insideOf } from '../../core/view/outline.ts';
import { CHANGE } from '../../core/view/page-data.ts';
import type { RunStory } from '../../core/view/story.ts';
import { brief } from '../../core/view/visible.ts';
import { Brand } from '../parts/glyphs.tsx';
import { Empty, Outside, Sentence } from '../parts/text.tsx';
import { ThemeChoice } from '../parts/theme.tsx';
import { useChain } from './chain.ts';
import { useFolding } from './folding.tsx';
import { Gates } from './gates.tsx';
import { Graph } from './graph.tsx';
import { Head } from './head.tsx';
import { RunModel } from './model.ts';
import { MoneyView } from './money-view.tsx';
import { Need, openGate } from './need.tsx';
import { PhaseView } from './phase.tsx';
import { Provenance } from './provenance.tsx';
import { type Route, useRoute } from './route.ts';
import type { RunSource, SectionProps, Snapshot } from './source.ts';
import { Timeline } from './timeline.tsx';
import { useFile } from './use-file.ts';

/** The page of a run: its state, graph, timeline, phases, evidence, costs and provenance. */
export function RunPage({ source }: { source: RunSource }) {
  const snapshot = useSnapshot(source);
  const model = useMemo(() => new RunModel(), [source]);
  const told = useMemo(
    () => (snapshot === null ? null : model.read(snapshot.data)),
    [model, snapshot?.data.journal, snapshot?.data.plans],
  );
  if (snapshot === null) return <Frame>{<Empty>Reading the run…</Empty>}</Frame>;
  if (told === null || told.type === 'nothing')
    return (
      <Frame snapshot={snapshot}>
        <Empty>
          {snapshot.fault === null ? 'Reading the run…' : <NoRun fault={snapshot.fault} />}
        </Empty>
      </Frame>
    );
  if (told.type === 'fault') return <Frame>{<Empty>{told.message}</Empty>}</Frame>;
  return <Sections story={told.story} snapshot={snapshot} source={source} />;
}

/** On a live page: the run is not there, or the server is not. */
const NoRun = ({ fault }: { fault: string }) => (
  <>
    <p role="alert">
      <Sentence text={fault} />
    </p>
    <a class="l" href="/">
      All runs
    </a>
  </>
);

function useSnapshot(source: RunSource): Snapshot | null {
  const [snapshot, setSnapshot] = useState(() => source.snapshot());
  useEffect(() => {
    let isDue = false;
    // Many lines may arrive at once; one rendering per frame suffices.
    const onChange = (): void => {
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        setSnapshot(source.snapshot());
      });
    };
    return source.subscribe(onChange);
  }, [source]);
  return snapshot;
}

function Sections(props: SectionProps) {
  const { story, snapshot, source } = props;
  const route = useRoute(useCallback(scrollTo, []));
  const chain = useChain(snapshot.data);
  const change = useFile(source, snapshot, CHANGE, headsOf(story.state));
  const money = useMemo(() => moneyOf(story), [story]);
  const now = useNow(snapshot, story);
  const isPrinting = usePrinting();
  const folding = useFolding();
  const shown = route.phase ?? firstPhase(story);
  const gate = /^gate\/(.+)$/.exec(route.section ?? '')?.[1] ?? null;
  const lost = lostPlace(story, route);
  const event = /^event\/(\d+)$/.exec(route.section ?? '')?.[1] ?? null;
  useEffect(() => scrollTo(route), []);
  useEffect(() => {
    document.title = `${story.started.run} · ${brief(story.plan.name, 60)} · Phasegate`;
  }, [story.started.run, story.plan.name]);
  const head =
    chain.hashes.length === snapshot.data.journal.length ? (chain.hashes.at(-1) ?? '') : '';
  return (
    <Frame crumb={story} snapshot={snapshot}>
      <Alerts fault={snapshot.fault} lost={lost} />
      <Head story={story} snapshot={snapshot} money={money} now={now} />
      <Need {...props} head={change.type === 'loading' ? '' : head} />
      <Graph story={story} selected={shown} folding={folding} />
      <Timeline
        story={story}
        now={now}
        selected={shown}
        attempt={attemptOf(story, shown, route)}
        folding={folding}
      />
      {shown !== null && (
        <PhaseView
          {...props}
          phase={shown}
          route={route}
          isPrinting={isPrinting}
          folding={folding}
        />
      )}
      <Gates {...props} change={change} shown={gate} now={now} />
      <MoneyView money={money} />
      <Provenance story={story} snapshot={snapshot} chain={chain} wanted={event} />
      <Dock gate={openGate(story)} />
    </Frame>
  );
}

const Alerts = ({ fault, lost }: { fault: string | null; lost: string | null }) => (
  <>
    {fault !== null && (
      <p class="fault" role="alert">
        <Sentence text={fault} />
      </p>
    )}
    {lost !== null && (
      <p class="cutnote" role="alert" id={LOST}>
        <Sentence text={lost} />
      </p>
    )}
  </>
);

const Dock = ({ gate }: { gate: GatePhase | null }) =>
  gate === null ? null : (
    <div class="dock">
      <b class="wait">Gate {gate.id} waits</b>
      <span class="sp" />
      <a class="btn" href={`#gate/${gate.id}`}>
        Evidence
      </a>
    </div>
  );

/** Of the note on what the address names. */
const LOST = 'lost';
const SECTIONS: readonly string[] = [
  ...['graph', 'timeline', 'gates', 'change', 'money', 'provenance', LOST],
];

/** What the address names and the page does not have; `null`: nothing. A phase is named in its section. */
function lostPlace({ plan, events }: RunStory, { section }: Route): string | null {
  if (section === null) return null;
  const [kind = '', ...rest] = section.split('/');
  const name = rest.join('/');
  const shown = brief(name, 80);
  if (kind === 'gate') {
    const isThere = plan.phases.some((phase) => phase.kind === 'gate' && phase.id === name);
    return isThere ? null : `There is no gate \`${shown}\` in this run.`;
  }
  if (kind === 'event') {
    if (events.some(({ seq }) => String(seq) === name)) return null;
    return `There is no event \`${shown}\` in this run, which has ${plural(events.length, 'event')}.`;
  }
  if (SECTIONS.includes(section)) return null;
  return `There is no place \`${brief(section, 80)}\` on this page.`;
}

/** The phase of the outcome; else the last one with a change; else the first one with attempts. */
function firstPhase(story: RunStory): string | null {
  const { state, plan, attempts } = story;
  const about = state.finished?.phase ?? null;
  if (about !== null && (attempts.has(about) || hasFoldedContent(story, about))) return about;
  const tried = plan.phases.filter(({ id }) => attempts.has(id));
  const most = tried.toSorted(
    (a, b) => (attempts.get(b.id)?.length ?? 0) - (attempts.get(a.id)?.length ?? 0),
  )[0];
  const writer = tried.findLast((phase) => 'access' in phase && phase.access === 'write');
  const several = most !== undefined && (attempts.get(most.id)?.length ?? 0) > 1 ? most : undefined;
  return (several ?? writer ?? tried[0] ?? plan.phases[0])?.id ?? null;
}

/** Whether the phase has folded content. */
function hasFoldedContent(story: RunStory, id: string): boolean {
  const index = phaseIndex(story.plan, id);
  return index !== undefined && insideOf(story, index) !== null;
}

function attemptOf({ attempts }: RunStory, phase: string | null, route: Route): number | null {
  if (phase === null) return null;
  const own = [...attempts].find(([id]) => id === phase)?.[1];
  const asked = route.phase === phase ? route.attempt : null;
  return (own?.find(({ number }) => number === asked) ?? own?.at(-1))?.number ?? null;
}

function scrollTo(route: Route): void {
  const { phase, section } = route;
  const id = phase !== null ? 'phase' : section === null ? null : sectionId(section);
  if (id === null) return;
  // Within the timeline the keys move the selection without scrolling.
  if (document.activeElement?.closest('.tlbox, [role="tablist"]') != null) return;
  requestAnimationFrame(() => {
    const place = document.getElementById(LOST) ?? document.getElementById(id);
    place?.scrollIntoView({ block: 'start' });
  });
}

function sectionId(section: string): string {
  const [name = ''] = section.split('/');
  return { gate: 'gates', event: 'provenance' }[name] ?? name;
}

/** The current time, updated each second for a live run; for an ended run, its end. */
function useNow({ made, data }: Snapshot, story: RunStory): number {
  const still = made === null ? null : Date.parse(made);
  const [now, setNow] = useState(() => still ?? Date.now());
  const ticks = still === null && (data.isHeld || story.state.finished?.outcome === 'waiting');
  useEffect(() => {
    if (!ticks) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [ticks]);
  const { finished } = story.state;
  const isOver =
    finished !== null && finished.outcome !== 'waiting' && finished.outcome !== 'blocked';
  if (isOver || (finished === null && !data.isHeld)) return story.end;
  return Math.max(now, story.end);
}

function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

interface FrameProps {
  readonly crumb?: RunStory;
  readonly snapshot?: Snapshot;
  readonly children: ComponentChildren;
}

function Frame({ crumb, snapshot, children }: FrameProps) {
  return (
    <>
      <a class="skip" href="#phase">
        Skip to the phase
      </a>
      <header class="top">
        <Home isLive={snapshot?.made === null} />
        {crumb !== undefined && (
          <span class="crumb clip">
            {brief(crumb.plan.name, 60)} <span aria-hidden="true">/</span>{' '}
            <b>{crumb.started.run}</b>
          </span>
        )}
        <span class="sp" />
        {snapshot !== undefined && <Origin snapshot={snapshot} />}
        <ThemeChoice />
      </header>
      <main class="page">{children}</main>
    </>
  );
}

/** A report has no other pages. */
function Home({ isLive }: { isLive: boolean }) {
  const name = (
    <>
      <Brand />
      Phasegate
    </>
  );
  if (!isLive) return <span class="brand">{name}</span>;
  return (
    <a class="brand" href="/" title="All runs">
      {name}
    </a>
  );
}

function Origin({ snapshot }: { snapshot: Snapshot }) {
  const { made, data } = snapshot;
  return (
    <span class="s m hide-s">
      {made === null
        ? data.journal.length > 0
          ? 'live'
          : ''
        : `as of ${made.slice(0, 16).replace('T', ' ')} UTC`}
      {data.workflowRun !== null && (
        <>
          {' · '}
          <Outside url={data.workflowRun}>workflow run</Outside>
        </>
      )}
    </span>
  );
}
