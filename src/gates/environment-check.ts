import type { GitHub } from '../github/client.ts';
import { environmentRules } from './environment-rules.ts';

/** What `phasegate doctor` says of one environment. */
export interface EnvironmentCheck {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly remedy: string | null;
}

/** Whether a gate at the environment could be proved. */
export async function environmentCheck(github: GitHub, name: string): Promise<EnvironmentCheck> {
  const check = `environment ${name}`;
  const rules = await environmentRules(github, name);
  if (rules.type === 'unknown') {
    return { check, ok: false, detail: rules.message, remedy: rules.remedy };
  }
  if (rules.value === null) {
    const detail =
      'not there, or not to be seen with this token; the first job that names it would make it, unprotected';
    return { check, ok: false, detail, remedy: `Make it, with required reviewers. ${PLANS}` };
  }
  const { reviewers, preventsSelfReview } = rules.value;
  if (reviewers === null || reviewers.length === 0) {
    const remedy = `Add required reviewers in the settings of the repository. ${PLANS}`;
    return { check, ok: false, detail: 'no required reviewers, so no gate', remedy };
  }
  const names = reviewers.map(({ kind, name: who }) => (kind === 'team' ? `team ${who}` : who));
  const self = preventsSelfReview ? 'self-review prevented' : 'who starts a run may approve it';
  return { check, ok: true, detail: `reviewed by ${names.join(', ')}; ${self}`, remedy: null };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments */
const PLANS =
  'In private repositories that takes GitHub Enterprise; elsewhere let the gate say `by: comment`.';
