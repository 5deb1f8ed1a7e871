import type { Detect, SecretSpan } from './span.ts';

/** Secrets in a path: a known value is found also where it is split into folders. Positions of the latter are not those in the path. */
export function secretsInName(path: string, find: Detect): readonly SecretSpan[] {
  const found = find(path);
  if (found.length > 0) return found;
  // Names beside each other are no other secret.
  return find(path.replaceAll('/', '')).filter(({ rule }) => rule === 'known-value');
}
