import type { EnvironmentRules, GitHubAnswer, Reviewer } from '../core/gate/gate-proof.ts';
import { at, listAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { ask, needing, noneIfMissing } from './answers.ts';

/**
 * The current rules of an environment; `null`: it does not exist.
 * https://docs.github.com/en/rest/deployments/environments#get-an-environment
 */
export function environmentRules(
  github: GitHub,
  name: string,
): Promise<GitHubAnswer<EnvironmentRules | null>> {
  const question = {
    about: `the protection rules of the environment \`${name}\``,
    remedy: needing('actions: read'),
  };
  const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
  return ask(
    question,
    () => github.rest(route, { environment_name: name }).catch(noneIfMissing),
    (said) => (said === null ? null : rulesOf(said)),
  );
}

function rulesOf(said: unknown): EnvironmentRules | undefined {
  const rules = at(said, 'protection_rules');
  if (!Array.isArray(rules)) return undefined;
  const rule = rules.find((one) => textAt(one, 'type') === 'required_reviewers');
  if (rule === undefined) return { reviewers: null, preventsSelfReview: false };
  const reviewers = listAt(rule, 'reviewers').map(reviewerOf);
  if (!reviewers.every((one) => one !== null)) return undefined;
  // Self-review is allowed only by an explicit `false`; a missing value counts as forbidden.
  return { reviewers, preventsSelfReview: at(rule, 'prevent_self_review') !== false };
}

function reviewerOf(said: unknown): Reviewer | null {
  const login = textAt(said, 'reviewer', 'login');
  const team = textAt(said, 'reviewer', 'slug');
  switch (textAt(said, 'type')) {
    case 'User':
      return login === null ? null : { kind: 'person', name: login };
    case 'Team':
      return team === null ? null : { kind: 'team', name: team };
    default:
      return null;
  }
}
