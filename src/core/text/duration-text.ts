/**
 * A duration for people: `45 ms`, `0.8 s`, `3.1 s`, `42 s`, `2 m 05 s`, `1 h 02 m`, and from two days on `9 d 01 h`. Truncated,
 * not rounded.
 */
export function durationText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  if (milliseconds < 100) return `${Math.floor(milliseconds)} ms`;
  if (seconds < 10) return `${(Math.floor(milliseconds / 100) / 10).toFixed(1)} s`;
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} m ${two(seconds % 60)} s`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${two(minutes % 60)} m`;
  return `${Math.floor(hours / 24)} d ${two(hours % 24)} h`;
}

/** Time since the start of a run: `+0:03.2`, `+1:02:03.2`. */
export function offsetText(milliseconds: number): string {
  const tenths = Math.floor(Math.max(0, milliseconds) / 100);
  const minutes = Math.floor(tenths / 600);
  const seconds = `${two(Math.floor(tenths / 10) % 60)}.${tenths % 10}`;
  if (minutes < 60) return `+${minutes}:${seconds}`;
  return `+${Math.floor(minutes / 60)}:${two(minutes % 60)}:${seconds}`;
}

/** Date and time of a moment in ISO 8601: `2026-11-29 08:30 UTC`. */
export const clockText = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;

const two = (number: number): string => String(number).padStart(2, '0');
