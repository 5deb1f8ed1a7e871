import { units } from './units.js';

/** Reads `1h 30m` as milliseconds. Units come in order, the largest first, each at most once. */
export function parse(text) {
  const parts = text.trim().split(/\s+/);
  let last = -1;
  return parts.reduce((sum, part) => {
    const [, count, name] = /^(\d+)([dhms])$/.exec(part) ?? [];
    const index = units.findIndex(([unit]) => unit === name);
    if (index <= last) throw new RangeError(`not a span of time: "${text}"`);
    last = index;
    return sum + Number(count) * units[index][1];
  }, 0);
}
