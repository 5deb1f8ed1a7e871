import { useEffect, useMemo, useState } from 'preact/hooks';
import { durationText } from '../../core/text/duration-text.ts';
import { inputsText } from '../../core/text/inputs-text.ts';
import { costCell } from '../../core/text/money.ts';
import { plural } from '../../core/text/plural.ts';
import type { NowMessage, RunningPhase, RunSummary } from '../../core/view/serve-data.ts';
import { brief, visible } from '../../core/view/visible.ts';

import { Glyph } from '../parts/glyphs.tsx';
import { Empty, Sentence } from '../parts/text.tsx';
import { follow } from './api.ts';
import { Fault } from './frame.tsx';
import { NEEDS_PERSON, standingStyle } from './looks.ts';
import { errorMessage, useFollowed } from './use-asked.ts';

type NowUpdate = Extract<NowMessage, { type: 'now' }>;

/** Active phases, and all runs. */
export function RunsPage() {
  const { value: now, fault } = useFollowed<NowMessage>('now', 'now');
  const shown = now?.type === 'now' ? now : null;
  const { runs, isWhole, fault: listFault } = useRuns(shown?.version ?? null);
  return (
    <>
      <h1 class="sr">Runs</h1>
      <Fault text={fault ?? listFault} />
      <AtWork now={shown} />
      <RunTable runs={runs} isWhole={isWhole} />
    </>
  );
}

/** Loads all runs again after a change; the old list stays visible until then. */
function useRuns(version: number | null) {
  const [runs, setRuns] = useState<readonly RunSummary[]>([]);
  const [isWhole, setWhole] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    if (version === null) return undefined;
    const stop = new AbortController();
    const found: RunSummary[] = [];
    follow<RunSummary>('runs', stop.signal, (lines) => {
      found.push(...lines);
      setRuns((before) => (before.length > found.length ? before : [...found]));
    }).then(
      () => {
        setRuns(found);
        setWhole(true);
        setFault(null);
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setFault(errorMessage(error));
      },
    );
    return () => stop.abort();
  }, [version]);
  return { runs, isWhole, fault };
}

function AtWork({ now }: { now: NowUpdate | null }) {
  return (
    <section aria-label="At work now">
      <div class="sec">
        <h2 class="big">At work now</h2>
        <span class="s m">{now === null ? '' : plural(now.working.length, 'phase')}</span>
      </div>
      {now !== null && now.working.length === 0 ? (
        <div class="box pad m2">
          Nothing runs.{' '}
          <a class="l" href="/start">
            Start a run
          </a>
        </div>
      ) : (
        <ul class="work">
          {now?.working.map((each) => (
            <AgentNow key={`${each.run} ${each.phase}`} working={each} />
          ))}
        </ul>
      )}
    </section>
  );
}

function AgentNow({ working }: { working: RunningPhase }) {
  const { run, pipeline, phase, attempt, agent, since, lines } = working;
  const elapsed = useElapsed(since);
  return (
    <li class="box">
      <div class="bar">
        <Glyph mark="running" />
        <a class="l b" href={`/runs/${run}#phase/${phase}/${attempt}`}>
          {phase}
        </a>
        <span class="m clip">
          attempt {attempt}
          {agent === null ? '' : ` · ${brief(agent, 40)}`} · {brief(pipeline, 40)} / {run}
        </span>
        <span class="sp" />
        <span class="s m nw">{elapsed}</span>
      </div>
      <pre class="tail" role="log" tabIndex={0} aria-label={`Last lines of ${phase}`}>
        {lines.length === 0 ? '…' : lines.map(visible).join('\n')}
      </pre>
    </li>
  );
}

function useElapsed(since: string): string {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const ms = Math.max(0, now - Date.parse(since));
  return Number.isNaN(ms) ? '' : durationText(Math.floor(ms / 1000) * 1000);
}

function RunTable({ runs, isWhole }: { runs: readonly RunSummary[]; isWhole: boolean }) {
  const [text, setText] = useState('');
  const [standing, setStanding] = useState('');
  const shown = useMemo(
    () => runs.filter((run) => fits(run, { text: text.toLowerCase(), standing })),
    [runs, text, standing],
  );
  const standings = useMemo(() => [...new Set(runs.map((run) => run.standing))].sort(), [runs]);
  return (
    <section aria-label="All runs">
      <div class="sec">
        <h2 class="big">Runs</h2>
        <span class="s m" role="status">
          {shown.length === runs.length
            ? plural(runs.length, 'run')
            : `${shown.length} of ${plural(runs.length, 'run')}`}
          {isWhole ? '' : ' …'}
        </span>
        <span class="sp" />
        <input
          class="in sm find"
          type="search"
          placeholder="Filter"
          aria-label="Filter runs by name, pipeline, input or note"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <OutcomeChoice standings={standings} chosen={standing} onChoose={setStanding} />
      </div>
      {runs.length === 0 && isWhole ? (
        <Empty>
          <p>There are no runs here yet.</p>
          <a class="btn p" href="/start">
            Start one
          </a>
        </Empty>
      ) : (
        <RunRows runs={shown} />
      )}
    </section>
  );
}

interface OutcomeChoiceProps {
  readonly standings: readonly string[];
  readonly chosen: string;
  readonly onChoose: (standing: string) => void;
}

const OutcomeChoice = ({ standings, chosen, onChoose }: OutcomeChoiceProps) => (
  <select
    class="in sm pick"
    aria-label="Outcome"
    value={chosen}
    onChange={(event) => onChoose(event.currentTarget.value)}
  >
    <option value="">all outcomes</option>
    <option value="person">needs a person</option>
    {standings.map((each) => (
      <option key={each} value={each}>
        {each}
      </option>
    ))}
  </select>
);

const RunRows = ({ runs }: { runs: readonly RunSummary[] }) => (
  <section class="box scroll" aria-label="Table of runs" tabIndex={0}>
    <table class="t runs">
      <thead>
        <tr>
          <th scope="col">Run</th>
          <th scope="col">Outcome</th>
          <th scope="col" class="hide-s">
            Pipeline
          </th>
          <th scope="col">What</th>
          <th scope="col" class="hide-s">
            Started (UTC)
          </th>
          <th scope="col" class="r hide-s">
            Cost
          </th>
        </tr>
      </thead>
      <tbody>
        {runs.slice(0, MAX_SHOWN_RUNS).map((run) => (
          <RunRow key={run.run} run={run} />
        ))}
      </tbody>
    </table>
    {runs.length > MAX_SHOWN_RUNS && (
      <p class="pad m">{runs.length - MAX_SHOWN_RUNS} more: filter to find them.</p>
    )}
  </section>
);

const MAX_SHOWN_RUNS = 500;

/** Of the others, a note says no more than the outcome. */
const TELLS_WHY: ReadonlySet<RunSummary['standing']> = new Set([
  ...NEEDS_PERSON,
  'failed',
  'invalid',
]);

function RunRow({ run }: { run: RunSummary }) {
  const { mark, tone } = standingStyle(run.standing);
  const asked = run.item ?? inputsText(run.inputs);
  return (
    <tr>
      <td>
        <a class="l b" href={`/runs/${run.run}`}>
          {run.run}
        </a>
      </td>
      <td class={tone}>
        <Glyph mark={mark} /> {run.standing}
        {run.isUndelivered && <span class="m">, undelivered</span>}
        {run.places.length === 0 ? '' : <span class="m hide-s"> at {run.places.join(', ')}</span>}
      </td>
      <td class="nw hide-s">{brief(run.pipeline, 40)}</td>
      <td class="what">
        {asked !== '' && <span class="m2 block">{brief(asked, 120)}</span>}
        {TELLS_WHY.has(run.standing) && run.note !== '' && (
          <span class="block">
            <Sentence text={brief(run.note, 160)} />
          </span>
        )}
      </td>
      <td class="nw m hide-s">{run.startedAt.slice(0, 16).replace('T', ' ')}</td>
      <td class="r nw hide-s">{costCell({ ...run, usd: run.costUsd })}</td>
    </tr>
  );
}

function fits(run: RunSummary, { text, standing }: { text: string; standing: string }): boolean {
  if (standing === 'person' && !NEEDS_PERSON.has(run.standing)) return false;
  if (standing !== '' && standing !== 'person' && run.standing !== standing) return false;
  if (text === '') return true;
  const words = [run.run, run.pipeline, run.note, run.item ?? '', JSON.stringify(run.inputs)];
  return words.some((word) => word.toLowerCase().includes(text));
}
