import { useEffect, useMemo, useState } from 'preact/hooks';
import type { JournalEvent, RunStarted } from '../../core/run/event.ts';
import { plural } from '../../core/text/plural.ts';
import { eventLines } from '../../core/text/terminal/event-line.ts';
import { unpainted } from '../../core/text/terminal/paint.ts';
import type { RunStory } from '../../core/view/story.ts';
import { brief, visible } from '../../core/view/visible.ts';
import { short } from '../parts/format.ts';
import { Glyph } from '../parts/glyphs.tsx';
import { JsonView } from '../parts/json.tsx';
import { Search } from '../parts/search.tsx';
import { VirtualRows } from '../parts/virtual.tsx';
import type { HashChain } from './chain.ts';
import type { Snapshot } from './source.ts';

interface ProvenanceProps {
  readonly story: RunStory;
  readonly snapshot: Snapshot;
  readonly chain: HashChain;
  readonly wanted: string | null;
}

/** Every event with its hash, the pinned pipeline, and where everything is stored. */
export function Provenance({ story, snapshot, chain, wanted }: ProvenanceProps) {
  const { events, started } = story;
  const seq = wanted === null ? null : Number(wanted);
  const [open, setOpen] = useState<number | null>(seq);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (seq !== null) setOpen(seq);
  }, [seq]);
  const listed = useMemo(() => found(events, words), [events, words]);
  const shown = events.find((event) => event.seq === open) ?? null;
  return (
    <section id="provenance" aria-label="Provenance">
      <div class="sec">
        <h2>Provenance</h2>
        <ChainTag chain={chain} count={events.length} />
        <span class="sp" />
        <code class="s m hide-s">phasegate verify {started.run}</code>
      </div>
      <div class="box">
        <div class="bar">
          <Search
            label="Filter events"
            placeholder="Filter by event or phase"
            words={words}
            onWords={setWords}
          />
          <span class="s m" role="status">
            {plural(listed.length, 'event')}
          </span>
        </div>
        <EventRows events={listed} chain={chain} open={open} onOpen={setOpen} />
        {shown !== null && <ShownEvent story={story} event={shown} />}
        <Kept started={started} data={snapshot.data} />
      </div>
    </section>
  );
}

interface EventRowsProps {
  readonly events: readonly JournalEvent[];
  readonly chain: HashChain;
  /** The `seq` of the event that is shown whole; `null`: none. */
  readonly open: number | null;
  readonly onOpen: (seq: number | null) => void;
}

function EventRows({ events, chain, open, onOpen }: EventRowsProps) {
  const at = open === null ? -1 : events.findIndex((event) => event.seq === open);
  return (
    <VirtualRows
      count={events.length}
      row={32}
      height={352}
      label="Events"
      shown={at === -1 ? null : at}
      class="events"
      render={(place) => {
        const event = events[place];
        return event === undefined ? null : (
          <EventRow
            key={event.seq}
            event={event}
            hash={chain.hashes[event.seq - 1] ?? ''}
            isOpen={event.seq === open}
            onOpen={() => onOpen(event.seq === open ? null : event.seq)}
          />
        );
      }}
    />
  );
}

const ShownEvent = ({ story, event }: { story: RunStory; event: JournalEvent }) => (
  <div class="pad shown-event">
    <h3>
      Event {event.seq}: {event.type}
    </h3>
    <p class="s m2">{describeEvent(story, event)}</p>
    <JsonView value={event} />
  </div>
);

/** The pinned pipeline, and where everything is stored. */
function Kept({ started, data }: { started: RunStarted; data: Snapshot['data'] }) {
  const { digest, text, files } = started.pipeline;
  return (
    <div class="pad s m2 kept">
      <details>
        <summary>
          Pipeline text as it was pinned, <code>{short(digest)}</code>
          {Object.keys(files).length > 0 &&
            `, and ${plural(Object.keys(files).length, 'prompt file')}`}
        </summary>
        <pre class="code" tabIndex={0}>
          {visible(text.slice(0, 200_000))}
        </pre>
        {Object.entries(files).map(([path, prompt]) => (
          <>
            <h3>{brief(path, 200)}</h3>
            <pre class="code" tabIndex={0}>
              {visible(prompt.slice(0, 200_000))}
            </pre>
          </>
        ))}
      </details>
      <p>
        Written by Phasegate {brief(started.phasegate, 40)}. Everything is kept in{' '}
        <code>{brief(data.place, 300)}</code>.
      </p>
      {data.notes.map((note) => (
        <p key={note}>{brief(note, 600)}</p>
      ))}
    </div>
  );
}

function ChainTag({ chain, count }: { chain: HashChain; count: number }) {
  const events = plural(count, 'event');
  switch (chain.type) {
    case 'verified':
      return (
        <span class="tag ok">
          <Glyph mark="succeeded" small /> {events}, chain verified in this page
        </span>
      );
    case 'broken':
      return (
        <span class="tag bad">
          <Glyph mark="failed" small /> the chain is broken at event {chain.at}
        </span>
      );
    case 'unknown':
      return (
        <span class="tag">
          {events}, not verified here: {chain.why}
        </span>
      );
  }
}

interface EventRowProps {
  readonly event: JournalEvent;
  readonly hash: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function EventRow({ event, hash, isOpen, onOpen }: EventRowProps) {
  return (
    <button
      type="button"
      class={`event-row${isOpen ? ' on' : ''}`}
      aria-expanded={isOpen}
      onClick={onOpen}
    >
      <span class="m">{event.seq}</span>
      <span class="m hide-s">{event.at.slice(11, 19)}</span>
      <b>{event.type}</b>
      <span class="m2 clip">{aboutOf(event)}</span>
      <code class="m hide-s">{short(hash)}</code>
    </button>
  );
}

function aboutOf(event: JournalEvent): string {
  switch (event.type) {
    case 'phaseStarted':
    case 'phaseSucceeded':
    case 'changeOffered':
    case 'changeMerged':
    case 'phaseBlocked':
      return `${event.phase} ${event.attempt}`;
    case 'phaseFailed':
      return `${event.phase} ${event.attempt}, ${event.reason}`;
    case 'gateDecided':
      return `${event.phase}, ${event.decision} by ${brief(event.actor, 40)}`;
    case 'reworkAsked':
      return `by ${event.by}, target ${event.target}`;
    case 'deliveryMade':
      return `${event.phase}, ${event.kind}: ${brief(event.where, 80)}`;
    case 'runFinished':
      return event.outcome;
    case 'runStarted':
      return `${brief(event.pipeline.name, 60)}, base ${event.base.slice(0, 7)}`;
    case 'runResumed':
      return `by ${brief(event.actor, 40)}`;
    default:
      return 'phase' in event && event.phase !== null ? event.phase : '';
  }
}

/** The same text as on the terminal. */
function describeEvent({ plan, state }: RunStory, event: JournalEvent): string {
  try {
    return brief(eventLines({ plan, paint: unpainted, width: 0 }, state, event).join(' '), 400);
  } catch {
    // The event belongs to a phase that a later text of the pipeline no longer has.
    return '';
  }
}

function found(events: readonly JournalEvent[], words: string): readonly JournalEvent[] {
  const wanted = words.trim().toLowerCase();
  const all =
    wanted === ''
      ? events
      : events.filter((event) => `${event.type} ${aboutOf(event)}`.toLowerCase().includes(wanted));
  return all.toReversed();
}
