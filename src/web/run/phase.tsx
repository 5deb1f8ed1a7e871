import { useEffect, useRef } from 'preact/hooks';
import { phaseAt } from '../../core/lib/graph.ts';
import { needsInFile } from '../../core/plan/folded.ts';
import { legAt, phaseIndex } from '../../core/plan/legs.ts';
import type { PlannedPhase } from '../../core/plan/plan.ts';
import type { PhaseReused } from '../../core/run/event.ts';
import { markIn } from '../../core/run/show/phase-mark.ts';
import { phaseStatus } from '../../core/run/show/phase-status.ts';
import { phaseState } from '../../core/run/state.ts';
import { durationText } from '../../core/text/duration-text.ts';
import { knownMoney } from '../../core/text/money.ts';
import { capital } from '../../core/text/phrase.ts';
import { aroundOf, insideOf } from '../../core/view/outline.ts';
import type { AttemptStory, RunStory, SkippedPhase } from '../../core/view/story.ts';
import { brief } from '../../core/view/visible.ts';
import { Glyph, Pen } from '../parts/glyphs.tsx';
import { markOfAttempt, wordOfAttempt } from '../parts/marks.ts';
import { Empty, Sentence } from '../parts/text.tsx';
import { Artifacts } from './artifacts.tsx';
import { Asked, type AttemptTabProps } from './asked.tsx';
import { AttemptChange } from './attempt-change.tsx';
import { Conversation } from './conversation.tsx';
import type { Folding } from './folding.tsx';
import { InsideView } from './inside.tsx';
import { matrixWords } from './phase-note.ts';
import { Log, Result } from './result.tsx';
import { phaseLink, type Route, TABS, type Tab } from './route.ts';
import type { SectionProps, Snapshot } from './source.ts';
import { UnknownPhase } from './unknown-phase.tsx';
import { recordPath } from './use-file.ts';
import { Why } from './why.tsx';

interface PhaseViewProps extends SectionProps {
  readonly phase: string;
  readonly route: Route;
  readonly isPrinting: boolean;
  readonly folding: Folding;
}

/** One phase: its attempts with their causes, inputs, actions and results. */
export function PhaseView(props: PhaseViewProps) {
  const { story, source, snapshot, phase: id, route, isPrinting, folding } = props;
  const index = indexOfPhase(story, id);
  if (index === null)
    return (
      <section aria-label="Phase" id="phase">
        <UnknownPhase story={story} id={id} />
      </section>
    );
  const phase = phaseAt(story.plan, index);
  const attempts = story.attempts.get(phase.id) ?? [];
  const wanted = route.phase === id ? route.attempt : null;
  const attempt = attempts.find(({ number }) => number === wanted) ?? attempts.at(-1) ?? null;
  const stray = route.phase === id ? strayText(route, phase, attempts) : null;
  return (
    <section aria-label={`Phase ${id}`} id="phase">
      <div class="box set">
        {stray !== null && (
          <p class="cutnote" role="alert">
            <Sentence text={stray} />
          </p>
        )}
        <PhaseHead
          story={story}
          phase={phase}
          attempts={attempts}
          shown={attempt}
          tab={route.tab}
        />
        {attempt === null ? (
          <>
            <Failure story={story} phase={phase} />
            <WithoutAttempts story={story} phase={phase} folding={folding} />
          </>
        ) : (
          <AttemptView
            key={attempt.number}
            story={story}
            tab={{ source, snapshot, phase, attempt }}
            wanted={route.phase === id ? route.tab : null}
            isPrinting={isPrinting}
          />
        )}
      </div>
    </section>
  );
}

/** What the address names and the phase does not have; `null`: nothing. */
function strayText(
  { attempt, tab, unknown }: Route,
  phase: PlannedPhase,
  attempts: readonly AttemptStory[],
): string | null {
  const asked = unknown.attempt ?? (attempt === null ? null : String(attempt));
  const isThere = attempts.some(({ number }) => String(number) === asked);
  if (asked !== null && !isThere) {
    const none = `There is no attempt \`${brief(asked, 40)}\` of \`${phase.id}\`.`;
    const last = attempts.at(-1);
    if (last === undefined) return `${none} It has no attempts.`;
    return `${none} This is attempt ${last.number}, ${attempts.length === 1 ? 'the only one' : 'the last one'}.`;
  }
  const wanted = unknown.tab ?? tab;
  if (wanted === null || tabsOf(phase).some((each) => each === wanted)) return null;
  return `An attempt of \`${phase.id}\` has no \`${brief(wanted, 40)}\`.`;
}

/** The index of a phase or an existing leg; `null`: unknown name. */
function indexOfPhase({ plan, state }: RunStory, id: string): number | null {
  const index = phaseIndex(plan, id);
  if (index === undefined) return null;
  const leg = legAt(plan, index);
  const count = leg === null ? 0 : (phaseState(plan, state, leg.at).legs?.count ?? 0);
  return leg === null || leg.number < count ? index : null;
}

interface PhaseHeadProps {
  readonly story: RunStory;
  readonly phase: PlannedPhase;
  readonly attempts: readonly AttemptStory[];
  readonly shown: AttemptStory | null;
  readonly tab: Tab | null;
}

function PhaseHead({ story, phase, attempts, shown, tab }: PhaseHeadProps) {
  const mark = markIn(story, phase.index);
  const model = shown?.model ?? null;
  return (
    <div class="phead">
      <div class="row w">
        <Glyph mark={mark} label={mark} />
        <h2 class="big">{phase.id}</h2>
        <span class="tag">
          {phase.kind === 'agent'
            ? `agent ${brief(shown?.agent ?? phase.agent.name, 40)}`
            : phase.kind}
        </span>
        {model !== null && <span class="tag">{brief(model, 40)}</span>}
        {'access' in phase && (
          <span class="tag">
            {phase.access === 'write' && <Pen />}
            {phase.access}
          </span>
        )}
        <Around story={story} phase={phase} />
        <Needs story={story} phase={phase} />
      </div>
      <AttemptLinks phase={phase} attempts={attempts} shown={shown} tab={tab} />
    </div>
  );
}

function Needs({ story, phase }: { story: RunStory; phase: PlannedPhase }) {
  const needs = needsInFile(story.plan, phase);
  if (needs.length === 0) return null;
  return (
    <span class="s m">
      needs{' '}
      {needs.slice(0, 6).map((need, at) => (
        <>
          {at > 0 && ', '}
          <a class="l" href={phaseLink(need.phase)}>
            {need.phase}
          </a>
        </>
      ))}
      {needs.length > 6 && ` and ${needs.length - 6} more`}
    </span>
  );
}

function AttemptLinks({ phase, attempts, shown, tab }: Omit<PhaseHeadProps, 'story'>) {
  if (attempts.length === 0) return null;
  return (
    <nav class="seg" aria-label="Attempts">
      {attempts.map((attempt) => (
        <a
          key={attempt.number}
          href={phaseLink(phase.id, attempt.number, tab)}
          class={attempt === shown ? 'on' : ''}
          aria-current={attempt === shown ? 'true' : undefined}
        >
          <Glyph mark={markOfAttempt(phase, attempt)} />
          {attempt.number} <small>{attemptWords(phase, attempt)}</small>
        </a>
      ))}
    </nav>
  );
}

/** The phases into which the phase is folded, and the values of a leg. */
function Around({ story, phase }: { story: RunStory; phase: PlannedPhase }) {
  const [, around] = aroundOf(story.plan, phase.index);
  const values = matrixWords(story, phase);
  return (
    <>
      {values.map((text) => (
        <code key={text} class="tag">
          {text}
        </code>
      ))}
      {around !== undefined && (
        <span class="s m">
          in{' '}
          <a class="l" href={phaseLink(around)}>
            {around}
          </a>
        </span>
      )}
    </>
  );
}

function attemptWords(phase: PlannedPhase, attempt: AttemptStory): string {
  const { spending, end, start, stop } = attempt;
  // An attempt that was cut off recorded no time of its own, or less than it ran.
  const cutOff = end.type === 'interrupted' && stop !== null ? stop - start : 0;
  const took = Math.max(spending.durationMs, cutOff);
  const ms = took > 0 ? durationText(took) : '';
  const usd = knownMoney(spending.costUsd);
  return [wordOfAttempt(phase, attempt), ms, usd].filter((word) => word !== '').join(' · ');
}

/** Why a phase without attempts of its own failed, such as a nested pipeline or a rejected gate. */
function Failure({ story, phase }: { story: RunStory; phase: PlannedPhase }) {
  const { standing } = phaseState(story.plan, story.state, phase.index);
  if (standing.status !== 'failed') return null;
  return (
    <dl class="kv pad">
      <dt>Reason</dt>
      <dd>
        <code class="bad">{standing.reason}</code>
      </dd>
      <dt>Message</dt>
      <dd>
        <Sentence text={brief(standing.message, 1200)} />
      </dd>
      <dt>What to do</dt>
      <dd>
        <Sentence text={brief(standing.remedy, 1200)} />
      </dd>
    </dl>
  );
}

interface WithoutAttemptsProps {
  readonly story: RunStory;
  readonly phase: PlannedPhase;
  readonly folding: Folding;
}

const skippedText = ({ reason, isByPerson }: SkippedPhase): string =>
  isByPerson ? capital(reason) : `Skipped: ${reason}`;

function WithoutAttempts({ story, phase, folding }: WithoutAttemptsProps) {
  const inside = insideOf(story, phase.index);
  const skipped = story.skipped.get(phase.id);
  const reused = story.reused.get(phase.id);
  if (skipped !== undefined)
    return (
      <Empty>
        <Glyph mark="skipped" />
        <p>
          <Sentence text={skippedText(skipped)} />
        </p>
      </Empty>
    );
  if (reused !== undefined) return <Reused reused={reused} />;
  if (phase.kind === 'gate')
    return (
      <Empty>
        <a class="l" href={`#gate/${phase.id}`}>
          The decisions of this gate
        </a>
      </Empty>
    );
  if (inside !== null)
    return (
      <InsideView
        story={story}
        phase={phase}
        inside={inside}
        selected={new Set()}
        folding={folding}
      />
    );
  if (phaseStatus(story.plan, story.state, phase.index) === 'failed') return null;
  return (
    <Empty>
      <Glyph mark="pending" />
      <p>It has not begun.</p>
    </Empty>
  );
}

function Reused({ reused }: { reused: PhaseReused }) {
  return (
    <Empty>
      <Glyph mark="reused" />
      <p>
        {reused.key === null ? (
          <Sentence text={`${capital(reused.summary)}.`} />
        ) : (
          <>
            Its result was taken from run <code>{reused.from}</code>.
          </>
        )}
      </p>
    </Empty>
  );
}

const NAMES: Readonly<Record<Tab, string>> = {
  asked: 'Asked',
  conversation: 'Conversation',
  output: 'Output',
  verify: 'Verify',
  result: 'Result',
  change: 'Change',
  artifacts: 'Artifacts',
};

const TAB_FILES: Readonly<Record<Tab, string | null>> = {
  asked: 'prompt.md',
  conversation: 'transcript.jsonl',
  output: 'output.log',
  verify: 'verify.log',
  result: null,
  change: 'changes.diff',
  artifacts: null,
};

interface AttemptViewProps {
  readonly story: RunStory;
  readonly tab: AttemptTabProps;
  readonly wanted: Tab | null;
  readonly isPrinting: boolean;
}

function AttemptView({ story, tab, wanted, isPrinting }: AttemptViewProps) {
  const { attempt, phase, snapshot } = tab;
  const has = hasFile(snapshot, attempt);
  const own = tabsOf(phase);
  const shown = own.find((each) => each === wanted) ?? firstTab(attempt, has);
  return (
    <>
      <Why story={story} attempt={attempt} />
      <TabList tabs={own} shown={shown} attempt={attempt} has={has} />
      {(isPrinting ? own.filter(has) : [shown]).map((each) => (
        <div
          key={each}
          class="tabp"
          role="tabpanel"
          id={`panel-${each}`}
          aria-label={NAMES[each]}
          data-n={NAMES[each]}
        >
          <TabContent tab={tab} which={each} />
        </div>
      ))}
    </>
  );
}

const tabsOf = ({ kind }: PlannedPhase): readonly Tab[] =>
  TABS.filter((each) => kind === 'agent' || !['conversation', 'verify'].includes(each));

type HasTab = (tab: Tab) => boolean;

function hasFile({ files }: Snapshot, { phase, number }: AttemptStory): HasTab {
  const paths = new Set(files.map(({ path }) => path));
  return (tab) => {
    const file = TAB_FILES[tab];
    return tab === 'asked' || file === null || paths.has(recordPath(phase, number, file));
  };
}

/** The first tab for a reader: why it failed, else the conversation, else the output. */
function firstTab({ end }: AttemptStory, has: HasTab): Tab {
  const order: readonly Tab[] =
    end.type === 'failed' ? ['verify', 'output', 'conversation'] : ['conversation', 'output'];
  return order.find(has) ?? 'result';
}

interface TabListProps {
  readonly tabs: readonly Tab[];
  readonly shown: Tab;
  readonly attempt: AttemptStory;
  readonly has: HasTab;
}

/** Tabs by the WAI-ARIA pattern: one tab stop, arrow keys within. */
function TabList({ tabs, shown, attempt, has }: TabListProps) {
  const isMoved = useRef(false);
  useEffect(() => {
    if (isMoved.current) document.getElementById(`tab-${shown}`)?.focus();
    isMoved.current = false;
  }, [shown]);
  const onKey = (event: KeyboardEvent): void => {
    const next = neighbour(tabs, shown, event.key);
    if (next === undefined) return;
    event.preventDefault();
    isMoved.current = true;
    location.hash = phaseLink(attempt.phase, attempt.number, next);
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label="What this attempt was asked, did and left"
      onKeyDown={onKey}
    >
      {tabs.map((each) => (
        <a
          key={each}
          id={`tab-${each}`}
          role="tab"
          tabIndex={each === shown ? 0 : -1}
          aria-selected={each === shown}
          aria-controls={each === shown ? `panel-${each}` : undefined}
          class={each === shown ? 'on' : ''}
          href={phaseLink(attempt.phase, attempt.number, each)}
        >
          {NAMES[each]}
          <small>{countOf(each, attempt, has)}</small>
        </a>
      ))}
    </div>
  );
}

function neighbour(tabs: readonly Tab[], shown: Tab, key: string): Tab | undefined {
  if (key === 'Home') return tabs[0];
  if (key === 'End') return tabs.at(-1);
  const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
  return by === undefined
    ? undefined
    : tabs[(tabs.indexOf(shown) + by + tabs.length) % tabs.length];
}

function countOf(tab: Tab, { end }: AttemptStory, has: HasTab): string {
  if (tab === 'change' && end.type === 'succeeded' && end.event.change !== null)
    return `${end.event.change.files} files`.replace(/^1 files/, '1 file');
  if (tab === 'artifacts')
    return end.type === 'succeeded' ? String(end.event.artifacts.length) : '0';
  return has(tab) ? '' : 'none';
}

function TabContent({ tab, which }: { tab: AttemptTabProps; which: Tab }) {
  switch (which) {
    case 'asked':
      return <Asked {...tab} />;
    case 'conversation':
      return <Conversation {...tab} />;
    case 'output':
      return <Log {...tab} file="output.log" />;
    case 'verify':
      return <Log {...tab} file="verify.log" />;
    case 'result':
      return <Result {...tab} />;
    case 'change':
      return <AttemptChange {...tab} />;
    case 'artifacts':
      return <Artifacts {...tab} />;
  }
}
