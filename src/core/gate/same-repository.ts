import { amountAt, textAt } from '../lib/json-value.ts';
import { isSameName } from './same-name.ts';

/** A repository as GitHub names it. Its number stays when it is renamed or transferred; its name may be given to another one. */
export interface RepositoryIdentity {
  /** `null`: GitHub does not report it. */
  readonly id: number | null;
  /** `owner/name`; `null`: unknown, or the repository was deleted. */
  readonly name: string | null;
}

/** Whether both are one repository: by their numbers, and by their names only where a number is missing. */
export function isSameRepository(a: RepositoryIdentity, b: RepositoryIdentity): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  return a.name !== null && b.name !== null && isSameName(a.name, b.name);
}

/** A repository in a payload or an answer of GitHub. */
export const repositoryAt = (value: unknown, ...keys: readonly string[]): RepositoryIdentity => ({
  id: amountAt(value, ...keys, 'id'),
  name: textAt(value, ...keys, 'full_name'),
});
