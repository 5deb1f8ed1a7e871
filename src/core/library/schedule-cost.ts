import { amountAt } from '../lib/json-value.ts';
import { parsedYaml } from './parsed-yaml.ts';
import { rateText, type ScheduleRate, scheduleRate } from './schedule-rate.ts';

/**
 * When a workflow starts by itself, and what that costs at most, as the rest of a sentence after its path; `null`: it has no
 * schedule. `pipelineText`: by its path in the repository, `null` for an unknown one.
 */
export function scheduleCost(
  workflow: string,
  pipelineText: (path: string) => string | null,
): string | null {
  const [, cron] = /^ {4}- cron: "([^"]*)"/m.exec(workflow) ?? [];
  if (cron === undefined) return null;
  const rate = scheduleRate(cron);
  const often = rate === null ? '' : `, ${rateText(rate)}`;
  const starts = `starts by itself (\`cron: "${cron}"\`, UTC${often}), and its agents cost money:`;
  const [, ofItem] = /^ +budget: "?(\d+(?:\.\d+)?)"?(?: |$)/m.exec(workflow) ?? [];
  const [, path] = /^ +pipeline: (\S+\.ya?ml)(?: |$)/m.exec(workflow) ?? [];
  if (path === undefined) {
    return ofItem === undefined
      ? `${starts} no \`budget\` limits how much.`
      : `${starts} at most ${ofItem} USD each time for each item of the backlog; \`limits\` in phasegate.yml sets how many items it works on.`;
  }
  const usd = amountAt(parsedYaml(pipelineText(path) ?? ''), 'budget', 'usd');
  return usd === null
    ? `${starts} no \`budget\` limits how much. Add \`budget: { usd: 5 }\` to ${path}.`
    : `${starts} at most ${usd} USD each time${whole(rate, usd)} (\`budget\` in ${path}).`;
}

/** The sum, if there is more than one start. */
const whole = (rate: ScheduleRate | null, usd: number): string =>
  rate === null || rate.times === 1 ? '' : `, ${rate.times * usd} USD a ${rate.per}`;
