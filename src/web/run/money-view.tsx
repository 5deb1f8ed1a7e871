import { useState } from 'preact/hooks';
import { costCell, costText, countText, moneyText } from '../../core/text/money.ts';
import { plural } from '../../core/text/plural.ts';
import type { Bill, Money, PhaseBill } from '../../core/view/money.ts';
import { brief } from '../../core/view/visible.ts';
import { SmallButton } from '../parts/button.tsx';

import { Empty } from '../parts/text.tsx';
import { phaseLink } from './route.ts';

/** Rows that are rendered at once. */
const MAX_ROWS = 50;

/** The run's costs by phase and by model, and those of retries and reworks. */
export function MoneyView({ money }: { money: Money }) {
  const { phases, models, total, reused, limitUsd } = money;
  const [isWhole, setWhole] = useState(false);
  const told = phases.filter(
    ({ usd, usage, isReused }) => usd !== null || usage !== null || isReused,
  );
  const sorted =
    told.length > MAX_ROWS ? [...told].sort((a, b) => (b.usd ?? 0) - (a.usd ?? 0)) : told;
  return (
    <section id="money" aria-label="Money">
      <div class="sec">
        <h2>Money</h2>
        <span class="sp" />
        <Extra total={total} reused={reused} />
      </div>
      <div class="box">
        {told.length === 0 ? (
          <Empty>No phase of this run reported tokens or cost.</Empty>
        ) : (
          <PhaseTable bills={sorted.slice(0, isWhole ? undefined : MAX_ROWS)} total={total} />
        )}
        {sorted.length > MAX_ROWS && (
          <div class="bar">
            <SmallButton onClick={() => setWhole(!isWhole)}>
              {isWhole ? `The ${MAX_ROWS} dearest` : `All ${sorted.length.toLocaleString('en')}`}
            </SmallButton>
          </div>
        )}
      </div>
      {models.length > 1 && <Models models={models} />}
      {limitUsd !== null && total.usd !== null && (
        <BudgetMeter usd={total.usd} spent={costText(total)} limitUsd={limitUsd} />
      )}
    </section>
  );
}

/** The dearest bill is among them, and has the longest bar. */
function PhaseTable({ bills, total }: { bills: readonly PhaseBill[]; total: Bill }) {
  const most = Math.max(...bills.map(({ usd }) => usd ?? 0), 0.000001);
  return (
    <div class="wide">
      <table class="t">
        <thead>
          <tr>
            <th scope="col">Phase</th>
            <th scope="col">Attempts</th>
            <th scope="col" class="hide-s">
              Model or agent
            </th>
            <TokenHeads />
            <th scope="col">First · retry · rework</th>
            <th scope="col" class="r">
              USD
            </th>
          </tr>
        </thead>
        <tbody>
          {bills.map((bill) => (
            <PhaseRow key={bill.phase} bill={bill} most={most} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>Total</td>
            <td />
            <td class="hide-s" />
            <TokenCells bill={total} />
            <td />
            <td class="r">{costCell(total) || '–'}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const PhaseRow = ({ bill, most }: { bill: PhaseBill; most: number }) => (
  <tr>
    <td class="b">
      <a href={phaseLink(bill.phase)}>{bill.phase}</a>
    </td>
    <td>{attemptsText(bill)}</td>
    <td class="m2 hide-s">{bill.models.map((model) => brief(model, 40)).join(', ') || '–'}</td>
    <TokenCells bill={bill} />
    <td class="segs">
      <Stack bill={bill} most={most} />
    </td>
    <td class="r b">{costCell(bill) || '–'}</td>
  </tr>
);

interface BudgetMeterProps {
  readonly usd: number;
  /** For people, with what is unknown. */
  readonly spent: string | null;
  readonly limitUsd: number;
}

function BudgetMeter({ usd, spent, limitUsd }: BudgetMeterProps) {
  return (
    <div class="box pad budget">
      <span class="b">Budget</span>
      <div class="meter tall" role="img" aria-label={`${moneyText(usd)} of ${moneyText(limitUsd)}`}>
        <i style={{ width: `${Math.min(100, (usd / (limitUsd || 1)) * 100)}%` }} />
        <span class="lim" />
      </div>
      <span class="s m2">
        {spent} spent, {moneyText(limitUsd)} limit
      </span>
    </div>
  );
}

/** What retries and reworks cost, if any cost is known, and what was reused. */
const Extra = ({ total, reused }: Pick<Money, 'total' | 'reused'>) => (
  <span class="s m2">
    {total.usd !== null && (
      <>
        retries <b>{moneyText(total.by.retry)}</b> · reworks <b>{moneyText(total.by.rework)}</b>
      </>
    )}
    {reused > 0 && (
      <>
        {total.usd !== null && ' · '}
        <b class="ok">{plural(reused, 'phase')} reused</b>
      </>
    )}
  </span>
);

function attemptsText({ isReused, attempts, legs }: PhaseBill): string {
  if (isReused) return 'reused';
  return legs === null ? String(attempts) : `${attempts} in ${plural(legs, 'leg')}`;
}

const TokenHeads = () => (
  <>
    {['Input', 'Cached', 'Output'].map((name) => (
      <th key={name} scope="col" class="r hide-s">
        {name}
      </th>
    ))}
  </>
);

function TokenCells({ bill: { usage } }: { bill: Bill }) {
  const counts =
    usage === null
      ? [null, null, null]
      : [usage.inputTokens + usage.cacheWriteTokens, usage.cacheReadTokens, usage.outputTokens];
  return (
    <>
      {counts.map((count, at) => (
        <td key={at} class="r hide-s">
          {count === null ? '–' : countText(count)}
        </td>
      ))}
    </>
  );
}

function Stack({ bill, most }: { bill: PhaseBill; most: number }) {
  if (bill.isReused)
    return (
      <span class="stack">
        <i class="sv" style={{ width: '20%' }} />
      </span>
    );
  const { first, retry, rework } = bill.by;
  const width = (usd: number) => ({ width: `${(usd / most) * 100}%` });
  const words = `first ${moneyText(first)}, retries ${moneyText(retry)}, reworks ${moneyText(rework)}`;
  return (
    <span class="stack" role="img" aria-label={words} title={words}>
      {first > 0 && <i style={width(first)} />}
      {retry > 0 && <i class="re" style={width(retry)} />}
      {rework > 0 && <i class="rw" style={width(rework)} />}
    </span>
  );
}

function Models({ models }: { models: Money['models'] }) {
  return (
    <div class="box models">
      <table class="t">
        <thead>
          <tr>
            <th scope="col">Model or agent</th>
            <th scope="col">Attempts</th>
            <TokenHeads />
            <th scope="col" class="r">
              USD
            </th>
          </tr>
        </thead>
        <tbody>
          {models.map((bill) => (
            <tr key={bill.model}>
              <td class="b">{brief(bill.model, 60)}</td>
              <td>{bill.attempts}</td>
              <TokenCells bill={bill} />
              <td class="r b">{costCell(bill) || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
