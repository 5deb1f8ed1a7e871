import { vi } from 'vitest';

/**
 * Lets libraries that wait for seconds, up to 30, before they try again wait for milliseconds. `vi.restoreAllMocks()` ends it.
 */
export function hurry(): void {
  const { setTimeout: real } = globalThis;
  const impatient = (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    real(work, ms >= 1_000 && ms <= 30_000 ? ms / 1_000 : ms, ...args);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(Object.assign(impatient, real));
}
