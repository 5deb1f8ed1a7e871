/** How often a schedule starts a workflow. */
export interface ScheduleRate {
  readonly times: number;
  readonly per: 'day' | 'week';
}

/**
 * `null`: a schedule by days of the month, or of an unknown form.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
export function scheduleRate(cron: string): ScheduleRate | null {
  const [minute, hour, day, month, weekday, ...more] = cron.trim().split(/\s+/);
  if (more.length > 0 || day !== '*' || month !== '*') return null;
  const [minutes, hours] = [count(minute, 60), count(hour, 24)];
  const days = weekday === '*' ? 7 : count(weekday, 7);
  if (minutes === null || hours === null || days === null) return null;
  return days === 7
    ? { times: minutes * hours, per: 'day' }
    : { times: minutes * hours * days, per: 'week' };
}

/** Such as `once a day`, `8 times a day`. */
export const rateText = ({ times, per }: ScheduleRate): string =>
  times === 1 ? `once a ${per}` : `${times} times a ${per}`;

/** The number of values of a field: `*`, a step of it, a number, a name, a range, or a list of these. `null`: of another form. */
function count(field: string | undefined, all: number): number | null {
  const counts = (field ?? '').split(',').map((part) => countOfPart(part, all));
  const sum = counts.reduce<number>((total, one) => total + (one ?? Number.NaN), 0);
  return sum > 0 && sum <= all ? sum : null;
}

function countOfPart(part: string, all: number): number | null {
  const [isStep, step = '1'] = /^\*(?:\/([1-9]\d*))?$/.exec(part) ?? [];
  if (isStep !== undefined) return Math.ceil(all / Number(step));
  const [isRange, from = '', to] = /^(\d+|[A-Za-z]{3})(?:-(\d+))?$/.exec(part) ?? [];
  if (isRange === undefined) return null;
  return to === undefined ? 1 : Number(to) - Number(from) + 1;
}
