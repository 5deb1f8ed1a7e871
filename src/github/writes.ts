import { GraphqlErrors } from './fault.ts';
import { GitHubRefusal } from './refusal.ts';

/** Repeats an idempotent write if its result is unknown. */
export async function insist<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isUncertain(error)) throw error;
    return write();
  }
}

export interface UniqueCreation<T> {
  readonly make: () => Promise<T>;
  /** `null`: it does not exist. */
  readonly find: () => Promise<T | null>;
}

/** Creates something that is unique on GitHub, or finds it if the response was lost or it already exists. */
export async function makeUnique<T>({ make, find }: UniqueCreation<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (!isUncertain(error)) return foundDespite(error, find);
    return (await find()) ?? make().catch((again: unknown) => foundDespite(again, find));
  }
}

/** Refused, maybe because it is there: a request whose answer was lost can be carried out later than the next one. */
async function foundDespite<T>(error: unknown, find: UniqueCreation<T>['find']): Promise<T> {
  const found = isConflict(error) ? await find() : null;
  if (found === null) throw error;
  return found;
}

/** REST answers 422. GraphQL says that the branch has moved, maybe by the commit that it was asked for before. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof GitHubRefusal)) return false;
  const { status, cause } = error;
  return (
    status === 422 ||
    (cause instanceof GraphqlErrors && cause.errors.some(({ type }) => type === 'STALE_DATA'))
  );
}

/**
 * Creates something that GitHub could have twice, or finds it if the response was lost. If it is not found then, it may still
 * appear, so it is not created again at once; a resume searches first.
 */
export async function makeOnce<T>({ make, find }: UniqueCreation<T>): Promise<T> {
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
