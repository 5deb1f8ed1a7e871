import { randomInt } from 'node:crypto';
import type { RunId } from '../../core/lib/brands.ts';

/** Without letters and digits that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A random name for a run. */
export const newRun = (): RunId =>
  Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('') as RunId;
