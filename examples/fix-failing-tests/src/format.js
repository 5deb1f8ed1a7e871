import { units } from './units.js';

/** Writes milliseconds as `1h 30m`, to the nearest second; parts that are zero are left out. */
export function format(ms) {
  const parts = [];
  let rest = ms;
  for (const [unit, size] of units) {
    const count = unit === 's' ? Math.round(rest / size) : Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count}${unit}`);
  }
  return parts.length === 0 ? '0s' : parts.join(' ');
}
