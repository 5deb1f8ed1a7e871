import type { Plan } from '../../core/plan/plan.ts';
import { loadSecretlint } from '../../redaction/secretlint.ts';
import { redactionOf } from './redaction.ts';
import { secretsOf } from './secrets.ts';

/** Redacts the secrets of this plan in texts that are only shown. */
export async function redactorFor(plan: Plan): Promise<(text: string) => string> {
  const { hidden } = secretsOf(plan, process.env, 'redacted');
  return redactionOf(hidden, await loadSecretlint()).redact;
}
