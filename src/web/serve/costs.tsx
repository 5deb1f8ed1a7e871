import { useState } from 'preact/hooks';
import { costCell, countText, knownMoney, someMoney } from '../../core/text/money.ts';
import type { CostGroup, CostKey, CostReport } from '../../core/view/costs.ts';
import { brief } from '../../core/view/visible.ts';
import { SmallButton } from '../parts/button.tsx';
import { Empty } from '../parts/text.tsx';
import { Fault } from './frame.tsx';
import { useFetched } from './use-asked.ts';

const KEYS: readonly CostKey[] = ['day', 'pipeline', 'model', 'phase'];
const TIMES = [
  ['7d', '7 days'],
  ['30d', '30 days'],
  ['90d', '90 days'],
  ['365d', 'a year'],
] as const;

/** The costs of runs over time. */
export function CostsPage() {
  const [by, setBy] = useState<CostKey>('day');
  const [since, setSince] = useState('30d');
  const { value: report, fault } = useFetched<CostReport>(`costs?since=${since}&by=${by}`);
  return (
    <>
      <div class="sec">
        <h1>Costs</h1>
        <span class="sp" />
        <fieldset class="row">
          <legend class="sr">A line for each</legend>
          {KEYS.map((key) => (
            <SmallButton key={key} aria-pressed={key === by} onClick={() => setBy(key)}>
              {key}
            </SmallButton>
          ))}
        </fieldset>
        <select
          class="in sm pick"
          aria-label="Time"
          value={since}
          onChange={(event) => setSince(event.currentTarget.value)}
        >
          {TIMES.map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      </div>
      <Fault text={fault} />
      {report !== null && report.groups.length === 0 && (
        <Empty>Nothing has run since {report.since.slice(0, 10)}.</Empty>
      )}
      {report !== null && report.groups.length > 0 && <Report report={report} />}
      <p class="s m pad">
        Days are UTC. What no agent told is not counted. Saved is what a phase that was reused had
        cost in the run that did it.
      </p>
    </>
  );
}

const AMOUNTS = [
  'Cost',
  'Retries',
  'Reworks',
  'Saved',
  'Runs',
  'Attempts',
  'Tokens in / out',
] as const;

function Report({ report }: { report: CostReport }) {
  const most = Math.max(...report.groups.map(({ usd }) => usd ?? 0), 0);
  return (
    <section class="box scroll" aria-label="Table of costs" tabIndex={0}>
      <table class="t">
        <thead>
          <tr>
            <th scope="col">{report.by}</th>
            <th scope="col">USD</th>
            {AMOUNTS.map((amount) => (
              <th key={amount} scope="col" class="r">
                {amount}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.groups.map((group) => (
            <Row key={group.key} group={group} most={most} />
          ))}
        </tbody>
        <tfoot>
          <Row group={report.total} most={null} />
        </tfoot>
      </table>
    </section>
  );
}

/** `most`: USD of the longest bar; `null`: no bars. */
function Row({ group, most }: { group: CostGroup; most: number | null }) {
  const { key, usd, unpriced, first, retries, reworks, savedUsd, runs, attempts } = group;
  const { inputTokens, outputTokens } = group;
  return (
    <tr class={most === null ? 'b' : ''}>
      <th scope="row" class="key">
        {brief(key, 60)}
      </th>
      <td class="bars">
        {most !== null && most > 0 && <Bar parts={[first, retries, reworks]} most={most} />}
      </td>
      <td class="r nw">{costCell({ usd, isUnpriced: unpriced > 0 }) || '–'}</td>
      <td class="r nw m2">{someMoney(retries)}</td>
      <td class="r nw m2">{someMoney(reworks)}</td>
      <td class="r nw ok">{knownMoney(savedUsd)}</td>
      <td class="r">{runs}</td>
      <td class="r">{attempts}</td>
      <td class="r nw m">
        {inputTokens === null ? '–' : countText(inputTokens)} /{' '}
        {outputTokens === null ? '–' : countText(outputTokens)}
      </td>
    </tr>
  );
}

const BAR_WIDTH = 200;

/** First attempts plain, retries and reworks with different patterns. */
function Bar({ parts, most }: { parts: readonly [number, number, number]; most: number }) {
  const [first, retry, rework] = parts.map((part) => (part / most) * BAR_WIDTH) as [
    number,
    number,
    number,
  ];
  return (
    <svg
      class="costbar"
      viewBox={`0 0 ${BAR_WIDTH} 12`}
      width={BAR_WIDTH}
      height="12"
      aria-hidden="true"
    >
      <rect class="first" width={first} height="12" />
      <rect class="retry" x={first} width={retry} height="12" />
      <rect class="rework" x={first + retry} width={rework} height="12" />
    </svg>
  );
}
