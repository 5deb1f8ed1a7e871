import type { JsonObject } from '../../lib/json.ts';

/** The values of a leg: `file=a.ts node=20`. */
export const matrixText = (matrix: JsonObject): string =>
  Object.entries(matrix)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');
