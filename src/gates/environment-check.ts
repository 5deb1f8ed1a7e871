import type { DoctorCheck } from '../core/view/doctor-check.ts';
import type { GitHub } from '../github/client.ts';
import { environmentRules } from './environment-rules.ts';

/** Whether a gate at the environment could be proved. */
export async function environmentCheck(github: GitHub, name: string): Promise<DoctorCheck> {
  const check = `environment ${name}`;
  const rules = await environmentRules(github, name);
  if (rules.type === 'unknown') {
    return { check, ok: false, detail: rules.message, remedy: rules.remedy };
  }
  if (rules.value === null) {
    const detail =
      'does not exist, or this token cannot read it; the first job that uses it would create it without protection';
    return { check, ok: false, detail, remedy: `Create it with required reviewers. ${PLANS}` };
  }
  const { reviewers, preventsSelfReview } = rules.value;
  if (reviewers === null || reviewers.length === 0) {
    const remedy = `Add required reviewers in the settings of the repository. ${PLANS}`;
    return { check, ok: false, detail: 'no required reviewers, so not usable as a gate', remedy };
  }
  const names = reviewers.map(({ kind, name: who }) => (kind === 'team' ? `team ${who}` : who));
  const self = preventsSelfReview
    ? 'self-review prevented'
    : 'the person who starts a run can approve it';
  return { check, ok: true, detail: `reviewed by ${names.join(', ')}; ${self}`, remedy: null };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments */
const PLANS =
  'Private repositories need GitHub Enterprise for required reviewers. Without it, give the gate `by: comment`.';
