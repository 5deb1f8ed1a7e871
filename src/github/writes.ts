import { GitHubRefusal } from './refusal.ts';

/** A write that does no harm twice: done again where it is not known whether it was done. */
export async function insist<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isUncertain(error)) throw error;
    return write();
  }
}

export interface Making<T> {
  readonly make: () => Promise<T>;
  /** `null`: it is not there. */
  readonly find: () => Promise<T | null>;
}

/** Something of which GitHub itself keeps only one: made, or found where the answer was lost, or made after all. */
export async function makeUnique<T>({ make, find }: Making<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (!isUncertain(error)) return foundDespite(error, find);
    return (await find()) ?? make().catch((again: unknown) => foundDespite(again, find));
  }
}

/** Refused, maybe because it is there: a request whose answer was lost can be carried out later than the next one. */
async function foundDespite<T>(error: unknown, find: Making<T>['find']): Promise<T> {
  const isConflict = error instanceof GitHubRefusal && error.status === 422;
  const found = isConflict ? await find() : null;
  if (found === null) throw error;
  return found;
}

/**
 * Something of which GitHub would keep two: made, or found where the answer was lost. What is not found then may still
 * come, so it is not made again at once: who resumes looks first.
 */
export async function makeOnce<T>({ make, find }: Making<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    const found = isUncertain(error) ? await find() : null;
    if (found === null) throw error;
    return found;
  }
}

export function isUncertain(error: unknown): boolean {
  return error instanceof GitHubRefusal && error.isUncertain;
}
