import { hinted } from '../core/redaction/hinted.ts';
import { OWN_SEARCHES } from '../core/redaction/patterns.ts';
import type { Detect } from '../core/redaction/span.ts';
import { loadSecretlint } from './secretlint.ts';

/** Finds what looks like a secret, by our own patterns and the rules of secretlint. */
export async function loadLikelySecrets(): Promise<Detect> {
  return hinted([...OWN_SEARCHES, ...(await loadSecretlint())]);
}
