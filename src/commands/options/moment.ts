import { InvalidArgumentError } from 'commander';
import { parseDuration } from '../../core/lib/duration.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Parses a time: a duration before now, a local date, or a time. Milliseconds since 1970. */
export function moment(text: string): number {
  const days = /^(\d+)d$/.exec(text)?.[1];
  const length = days === undefined ? parseDuration(text) : Number(days) * DAY_MS;
  if (length !== null) return Date.now() - length;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = Date.parse(isDay ? `${text}T00:00:00` : text);
  if (Number.isNaN(time) || !isInCalendar(text))
    throw new InvalidArgumentError(
      'Give a duration such as 2h or 7d, or a day such as 2026-11-29.',
    );
  return time;
}

/** Whether a time begins with an existing day; `Date.parse` takes 2026-02-30 as 2026-03-02. */
function isInCalendar(text: string): boolean {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? [];
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day ?? '-');
}
