import type { Plan } from '../../core/plan/plan.ts';
import { loadSecretlint } from '../../redaction/secretlint.ts';
import { redactionOf } from './redaction.ts';
import { secretsOf } from './secrets.ts';

/** Redacts what must not leave a run of this plan, for who only shows it. */
export async function redactorFor(plan: Plan): Promise<(text: string) => string> {
  const { hidden } = secretsOf(plan, process.env, 'redacted');
  return redactionOf(hidden, await loadSecretlint()).redact;
}
