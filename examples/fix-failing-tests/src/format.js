import { units } from './units.js';

/** Writes milliseconds as `1h 30m`, to the nearest second, without zeros. */
export function format(ms) {
  const parts = [];
  let rest = ms;
  for (const [unit, size] of units) {
    const round = unit === 's' ? Math.round : Math.floor;
    const count = round(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count}${unit}`);
  }
  return parts.length === 0 ? '0s' : parts.join(' ');
}
