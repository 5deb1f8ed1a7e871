/** Milliseconds of a text such as `90s`, `30m`, `1h30m`, `250ms`; `null`: not a duration. */
export function parseDuration(text: string): number | null {
  const match = DURATION_PATTERN.exec(text);
  if (match === null) return null;
  const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}

/** Milliseconds of a valid duration; throws for other texts, which are a bug. */
export function durationMs(text: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds === null) throw new Error(`${text} is not a duration`);
  return milliseconds;
}

/** The limit of timers is a few hours more. */
export const MAX_DAYS = 24;

const DURATION_PATTERN = /^(?=[0-9])(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;
