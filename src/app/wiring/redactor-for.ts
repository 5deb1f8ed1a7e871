import type { Plan } from '../../core/plan/plan.ts';
import { loadLikelySecrets } from '../../redaction/likely-secrets.ts';
import { redactionOf } from './redaction.ts';
import { secretsOf } from './secrets.ts';

/** Redacts the secrets of this plan in texts that are only shown. */
export async function redactorFor(plan: Plan): Promise<(text: string) => string> {
  const { hidden } = secretsOf(plan, process.env, 'redacted');
  return redactionOf(hidden, await loadLikelySecrets()).redact;
}
