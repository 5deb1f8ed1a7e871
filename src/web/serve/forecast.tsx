import { moneyText } from '../../core/text/money.ts';
import type { PlanJson } from '../../core/text/terminal/plan-text.ts';

export type ForecastJson = PlanJson;

/** What would run, in which order, and earlier costs. */
export function Forecast({ forecast }: { forecast: ForecastJson }) {
  const { order, gates, forecastUsd, phases } = forecast;
  const costs = new Map(phases.map(({ name, forecastUsd: usd }) => [name, usd]));
  const isGate = new Set(gates.map(({ name }) => name as string));
  return (
    <div class="forecast">
      <p class="s m2">
        {forecastUsd === null
          ? 'No forecast: no earlier run of it told what it cost.'
          : `Forecast ${moneyText(forecastUsd)}, by the median of earlier runs.`}
        {gates.length > 0 && ' It waits for a person at each gate.'}
      </p>
      <ol class="order" aria-label="Order of the phases">
        {order.map((layer) => (
          <li key={layer.join(' ')}>
            {layer.map((name) => (
              <span key={name} class={isGate.has(name) ? 'tag wait' : 'tag'}>
                {name}
                {costs.get(name) == null ? '' : ` ${moneyText(costs.get(name) ?? 0)}`}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
