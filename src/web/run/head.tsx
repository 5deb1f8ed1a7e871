import type { ComponentChildren } from 'preact';
import { isJsonObject, type Json } from '../../core/lib/json.ts';
import { durationText } from '../../core/text/duration-text.ts';
import { costText, countText, moneyText } from '../../core/text/money.ts';
import { noPullRequest } from '../../core/text/no-pull-request.ts';
import { plural } from '../../core/text/plural.ts';
import type { Money } from '../../core/view/money.ts';
import type { RunStory } from '../../core/view/story.ts';
import { timesOf } from '../../core/view/timeline.ts';
import { brief } from '../../core/view/visible.ts';
import { moment } from '../parts/format.ts';
import { Glyph } from '../parts/glyphs.tsx';
import { outcomeStyle } from '../parts/marks.ts';
import { Others, Outside } from '../parts/text.tsx';
import type { Snapshot } from './source.ts';

interface RunHeadProps {
  readonly story: RunStory;
  readonly snapshot: Snapshot;
  readonly money: Money;
  readonly now: number;
}

/** The run's state, title and totals. */
export function Head({ story, snapshot, money, now }: RunHeadProps) {
  const { started, state } = story;
  const look = outcomeStyle(state.finished?.outcome ?? null, snapshot.data.isHeld);
  const facts = [
    <Fact key="pipeline" name="Pipeline" value={brief(started.pipeline.name, 60)}>
      <code>{brief(started.pipeline.file, 60)}</code>
    </Fact>,
    <Fact key="by" name="Started by" value={brief(started.actor, 40)}>
      {brief(started.trigger, 30)}, {moment(story.begin)}
    </Fact>,
    <Fact key="branch" name="Branch" value={<code>{brief(state.branch, 60)}</code>}>
      base{' '}
      <code>
        {brief(started.baseBranch ?? 'detached', 30)}@{state.base.slice(0, 7)}
      </code>
    </Fact>,
    <PullRequest key="pr" story={story} />,
    <Time key="time" story={story} now={now} />,
    <Cost key="cost" money={money} />,
    <Tokens key="tokens" money={money} />,
  ];
  return (
    <section class="head" aria-label="Run">
      <div>
        <p class={`outcome ${look.tone}`}>
          <Glyph mark={look.mark} />
          <span>{waitsAt(story, now) ?? look.words}</span>
        </p>
        <h1>{titleOf(story)}</h1>
        <Inputs story={story} />
      </div>
      <dl class="facts">{facts}</dl>
    </section>
  );
}

function Fact({
  name,
  value,
  children,
  more,
}: {
  name: string;
  value: ComponentChildren;
  children?: ComponentChildren;
  more?: string;
}) {
  return (
    <div class={more}>
      <dt>{name}</dt>
      <dd>{value}</dd>
      {children !== undefined && <dd>{children}</dd>}
    </div>
  );
}

function waitsAt({ state, gates }: RunStory, now: number): string | null {
  const { finished } = state;
  if (finished?.outcome !== 'waiting') return null;
  const name = finished.phase ?? 'a phase';
  if (finished.next !== 'gate') return `Waiting before ${name}`;
  const opening = gates.findLast(({ opened }) => opened.phase === finished.phase);
  const since = opening === undefined ? '' : ` · ${rounded(now - opening.openedAt)}`;
  return `Waiting for a decision at gate ${name}${since}`;
}

/** The request, if it is a single line; otherwise the pipeline. */
function titleOf({ started }: Pick<RunStory, 'started'>): string {
  const { item, inputs, pipeline } = started;
  const texts = [item.title, inputs.task, inputs.issue, inputs.title, inputs.prompt];
  const asked = texts.find((text) => typeof text === 'string' && text.trim() !== '');
  return brief(typeof asked === 'string' ? asked : pipeline.name, 160);
}

function Inputs({ story: { started } }: { story: RunStory }) {
  const inputs = Object.entries(started.inputs).filter(
    ([, value]) => value !== null && value !== '',
  );
  if (inputs.length === 0) return null;
  return (
    <details class="inputs">
      <summary>{plural(inputs.length, 'input')}</summary>
      <dl class="kv">
        {inputs.map(([name, value]) => (
          <>
            <dt>{brief(name, 40)}</dt>
            <dd>
              <Others text={formatValue(value)} />
            </dd>
          </>
        ))}
      </dl>
    </details>
  );
}

const formatValue = (value: Json): string =>
  typeof value === 'string' ? value : JSON.stringify(value, null, isJsonObject(value) ? 2 : 0);

function PullRequest({ story: { plan, state } }: { story: RunStory }) {
  const { pullRequest } = state;
  if (pullRequest === null) {
    const { word, why } = noPullRequest(plan, state);
    return (
      <Fact name="Pull request" value={<span class="m">{word}</span>}>
        {why === '' ? undefined : why}
      </Fact>
    );
  }
  const { url, number } = pullRequest;
  const name = number === null ? 'written to files' : `#${number}`;
  const value = url === null ? name : <Outside url={url}>{name}</Outside>;
  return <Fact name="Pull request" value={value} />;
}

function Time({ story, now }: { story: RunStory; now: number }) {
  const { workMs, personMs } = timesOf(story, now);
  const all = Math.max(1, workMs + personMs);
  const end = story.state.finished === null ? now : story.end;
  const words = `${rounded(workMs)} work${personMs > 0 ? ` · ${rounded(personMs)} waiting` : ''}`;
  return (
    <div class="full">
      <dt>Time</dt>
      <dd>{durationText(Math.max(end - story.begin, workMs + personMs))}</dd>
      <dd>
        <span class="meter" role="img" aria-label={words}>
          <i style={{ width: `${(workMs / all) * 100}%` }} />
          {personMs > 0 && <i class="h" style={{ width: `${(personMs / all) * 100}%` }} />}
        </span>
      </dd>
      <dd>{words}</dd>
    </div>
  );
}

/** Omits seconds above one minute. */
const rounded = (ms: number): string => durationText(ms).replace(/( m) \d\d s$/, '$1');

function Cost({ money: { total, limitUsd } }: { money: Money }) {
  if (total.usd === null) return <Fact name="Cost" value={<span class="m">not known</span>} />;
  if (limitUsd === null) return <Fact name="Cost" value={costText(total)} />;
  const share = limitUsd === 0 ? 1 : total.usd / limitUsd;
  const words = `${Math.round(share * 100)} % of the budget`;
  return (
    <div>
      <dt>Cost</dt>
      <dd class="nw">
        {costText(total)} <span class="m light">of {moneyText(limitUsd)}</span>
      </dd>
      <dd>
        <span class="meter" role="img" aria-label={words}>
          <i style={{ width: `${Math.min(100, share * 100)}%` }} />
          <span class="lim" />
        </span>
      </dd>
      <dd class="nw">{words}</dd>
    </div>
  );
}

function Tokens({ money: { total } }: { money: Money }) {
  const { usage } = total;
  if (usage === null) return <Fact name="Tokens" value={<span class="m">not known</span>} />;
  const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens } = usage;
  const all = inputTokens + outputTokens + cacheReadTokens + cacheWriteTokens;
  return (
    <Fact name="Tokens" value={countText(all)}>
      <span class="nw">{countText(cacheReadTokens)} cached</span>
    </Fact>
  );
}
