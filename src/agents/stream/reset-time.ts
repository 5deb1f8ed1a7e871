const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** The limits of a subscription are those of some hours or of a week: what is later was misread. */
const MAX_MS = 8 * DAY_MS;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Claude AI usage limit reached|1762952400`: seconds since 1970. */
const SECONDS = /limit reached\|(\d{10})\b/i;

/** `resets 3am`, `resets Jan 30, 11:30am (Asia/Calcutta)`, `will reset at 15:30 (UTC)`. */
const CLOCK =
  /\bresets?(?: at| on)? (?:([a-z]{3})[a-z]* (\d{1,2}),? (?:at )?)?(\d{1,2})(?::(\d\d))? ?(am|pm)?\b(?: \(([\w/+-]+)\))?/i;

/**
 * Milliseconds until the limit of a subscription ends, by the text in which Claude Code tells it; `null`: the text has no time. `now`:
 * milliseconds since 1970. Without a zone, the time is that of this machine.
 */
export function resetWait(message: string, now: number): number | null {
  const [, seconds] = SECONDS.exec(message) ?? [];
  const wait = seconds === undefined ? clockWait(message, now) : Number(seconds) * 1000 - now;
  if (wait === null || wait > MAX_MS) return null;
  return Math.max(0, wait);
}

function clockWait(message: string, now: number): number | null {
  const [, month, day, hour = '', minute = '0', half, zone] = CLOCK.exec(message) ?? [];
  // An hour alone may be a count of hours.
  if (hour === '' || (half === undefined && minute === '0')) return null;
  const current = wallClock(now, zone);
  if (current === null) return null;
  const target = hourOf(Number(hour), half) * 60 + Number(minute);
  const minutes = target - (current.hour * 60 + current.minute);
  const sinceMinute = now % MINUTE_MS;
  if (month === undefined || day === undefined)
    return ((minutes + 24 * 60) % (24 * 60)) * MINUTE_MS - sinceMinute;
  const at = MONTHS.indexOf(month.toLowerCase());
  if (at === -1) return null;
  const today = Date.UTC(current.year, current.month - 1, current.day);
  // In December, a day in January is one of the next year.
  const year = at + 1 < current.month - 6 ? current.year + 1 : current.year;
  return Date.UTC(year, at, Number(day)) - today + minutes * MINUTE_MS - sinceMinute;
}

const hourOf = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);

interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** What a clock there shows; `null`: there is no such zone. */
function wallClock(now: number, zone: string | undefined): WallClock | null {
  const parts = partsOf(now, zone);
  if (parts === null) return null;
  const {
    year = 0,
    month = 0,
    day = 0,
    hour = 0,
    minute = 0,
  } = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  return { year, month, day, hour, minute };
}

function partsOf(now: number, zone: string | undefined): Intl.DateTimeFormatPart[] | null {
  try {
    return new Intl.DateTimeFormat('en', {
      ...(zone === undefined ? {} : { timeZone: zone }),
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', hourCycle: 'h23' },
    }).formatToParts(now);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
