/**
 * Rejects with `OutOfTime` if the work takes too long. The work itself continues, because a waiting library cannot be stopped.
 */
export async function withinTime<T>(ms: number, work: () => Promise<T>): Promise<T> {
  let clear = (): void => {};
  const passed = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new OutOfTime(ms)), ms);
    clear = () => clearTimeout(timer);
  });
  try {
    return await Promise.race([work(), passed]);
  } finally {
    clear();
  }
}

export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
  constructor(ms: number) {
    super(`no answer after ${ms / 1000} s`);
  }
}

/** In milliseconds; checkpoints are small, so a longer transfer has failed. */
export const PATIENCE = { listMs: 30_000, transferMs: 5 * 60_000 } as const;
