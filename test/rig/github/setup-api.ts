import { listAt } from '../../../src/core/lib/json-value.ts';
import type { HasActions } from './actions-api.ts';
import { NOT_FOUND } from './not-found.ts';
import type { ApiAnswer, Route } from './server.ts';

/** The part of GitHub's world that a setup reads and changes: who there is, and what the plan of the repository has. */
export interface SetupWorld extends HasActions {
  /** Login → id. */
  readonly users: ReadonlyMap<string, number>;
  /** `org/slug` → id. */
  readonly teams: ReadonlyMap<string, number>;
  readonly setup: SetupSettings;
}

export interface SetupSettings {
  /** The token's user; `null`: it is that of an App. */
  user: string | null;
  isAdmin: boolean;
  isPrivate: boolean;
  /**
   * Required reviewers of the plan. `refused`: the rule is refused; `refused-late`: the environment is there nevertheless;
   * `dropped`: all goes well, without the rule.
   */
  reviewers: 'kept' | 'refused' | 'refused-late' | 'dropped';
  mayOpenPulls: boolean;
}

const REPO = '/repos/:owner/:repo';
const ok = (body: unknown): ApiAnswer => ({ status: 200, body });

/** Routes for a setup; they come before others of the same path. */
export const setupApi: readonly Route<SetupWorld>[] = [
  {
    method: 'GET',
    path: REPO,
    handle: ({ params }, { setup: { isPrivate, isAdmin: admin } }) => {
      const owner = { login: params.owner, type: 'Organization' };
      const permissions = { admin, push: true, pull: true };
      return ok({ owner, private: isPrivate, permissions, default_branch: 'main' });
    },
  },
  {
    method: 'GET',
    path: '/user',
    handle: (_request, { users, setup: { user } }) =>
      user === null
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : ok({ login: user, id: users.get(user), type: 'User' }),
  },
  {
    method: 'GET',
    path: '/users/:login',
    handle: ({ params: { login = '' } }, { users }) => {
      const found = [...users].find(([name]) => name.toLowerCase() === login.toLowerCase());
      return found === undefined ? NOT_FOUND : ok({ login: found[0], id: found[1], type: 'User' });
    },
  },
  {
    method: 'GET',
    path: '/orgs/:org/teams/:slug',
    handle: ({ params: { org, slug } }, { teams }) => {
      const id = teams.get(`${org}/${slug}`);
      return id === undefined ? NOT_FOUND : ok({ id, slug, name: slug });
    },
  },
  {
    method: 'GET',
    path: `${REPO}/actions/permissions/workflow`,
    handle: (_request, { setup }) =>
      ok({
        default_workflow_permissions: 'read',
        can_approve_pull_request_reviews: setup.mayOpenPulls,
      }),
  },
  // https://docs.github.com/en/rest/deployments/environments#create-or-update-an-environment
  {
    method: 'PUT',
    path: `${REPO}/environments/:environment`,
    handle: ({ params: { environment = '' }, body }, world) => {
      const reviewers = listAt(body, 'reviewers').map((one) => reviewerIn(world, one));
      if (reviewers.includes(null)) return unprocessable('Invalid reviewer');
      const { reviewers: plan } = world.setup;
      if (plan === 'refused') return unprocessable(NO_PLAN);
      const kept = plan === 'kept' ? reviewers.filter((one) => one !== null) : [];
      const preventSelfReview = body.prevent_self_review === true && kept.length > 0;
      world.actions.protect(environment, { reviewers: kept, preventSelfReview });
      return plan === 'refused-late' ? unprocessable(NO_PLAN) : ok({ name: environment });
    },
  },
];

/** GitHub's words: https://github.com/backstage/backstage/issues/28977 */
const NO_PLAN =
  'Failed to create the environment protection rule. Please ensure the billing plan supports the required reviewers protection rule.';

const unprocessable = (message: string): ApiAnswer => ({ status: 422, body: { message } });

/** As the rules of an environment have it: a login, or `team:SLUG`. */
function reviewerIn({ users, teams }: SetupWorld, said: unknown): string | null {
  const { type, id } = said as { readonly type: string; readonly id: number };
  const known = [...(type === 'Team' ? teams : users)].find(([, one]) => one === id)?.[0];
  if (known === undefined) return null;
  return type === 'Team' ? `team:${known.split('/')[1]}` : known;
}
