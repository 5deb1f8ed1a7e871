import type { EnvironmentRules, Reviewer } from '../../core/gate/gate-proof.ts';
import { at, textAt } from '../../core/lib/json-value.ts';
import { environmentRules } from '../../gates/environment-rules.ts';
import type { GitHub } from '../../github/client.ts';
import { GitHubRefusal } from '../../github/refusal.ts';
import { Refusal } from '../../ports.ts';
import { unlessRefused } from '../../system/unless-refused.ts';
import type { GitHubConnection } from '../wiring/delivery.ts';
import type { SetupLabel, SetupNeeds } from './needs.ts';
import { lacking, setupRefusal, TOKEN_PERMISSIONS } from './refusal.ts';

/** The state of a repository on GitHub before its setup. */
export interface SeenRepository {
  /** Login. */
  readonly owner: string;
  readonly isPrivate: boolean;
  /** The token's user; `null`: the token belongs to no user. */
  readonly user: string | null;
  /** Whether that user is an administrator; `null`: unknown. */
  readonly isAdmin: boolean | null;
  readonly environments: readonly SeenEnvironment[];
  readonly missingLabels: readonly SetupLabel[];
  /** Whether workflows may open pull requests; `null`: none does. */
  readonly pullRequests: 'allowed' | 'forbidden' | 'unknown' | null;
}

export interface SeenEnvironment {
  readonly name: string;
  /** `null`: it does not exist. */
  readonly rules: EnvironmentRules | null;
}

/** Reads everything that decides about the setup. Changes nothing. Throws `Refusal`. */
export async function lookAtGitHub(
  { github, access }: GitHubConnection,
  needs: SetupNeeds,
  again: string,
): Promise<SeenRepository> {
  const repository = await read(github, again, null, 'GET /repos/{owner}/{repo}', {});
  const [user, environments, missing, pullRequests] = await Promise.all([
    userOf(github, again),
    Promise.all(needs.environments.map((name) => environmentAt(github, again, name))),
    Promise.all(needs.labels.map((label) => missingLabel(github, again, label))),
    needs.opensPullRequests ? pullRequestsOf(github) : null,
  ]);
  const isAdmin = at(repository, 'permissions', 'admin');
  return {
    owner: textAt(repository, 'owner', 'login') ?? access.repository.split('/')[0] ?? '',
    isPrivate: at(repository, 'private') === true,
    user,
    isAdmin: typeof isAdmin === 'boolean' ? isAdmin : null,
    environments,
    missingLabels: missing.flat(),
    pullRequests,
  };
}

async function read(
  github: GitHub,
  again: string,
  permission: string | null,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  try {
    return await github.rest<unknown>(route, parameters);
  } catch (error) {
    throw setupRefusal(error, { permission, again });
  }
}

/** Tokens of Apps and workflows have no user: GitHub refuses them. */
async function userOf(github: GitHub, again: string): Promise<string | null> {
  try {
    return textAt(await github.rest<unknown>('GET /user', {}), 'login');
  } catch (error) {
    if (isStatus(error, 403, 404)) return null;
    throw setupRefusal(error, { permission: null, again });
  }
}

async function environmentAt(
  github: GitHub,
  again: string,
  name: string,
): Promise<SeenEnvironment> {
  const rules = await environmentRules(github, name);
  if (rules.type === 'known') return { name, rules: rules.value };
  throw new Refusal(
    rules.message,
    `${lacking(TOKEN_PERMISSIONS.environments)} Then repeat \`${again}\`.`,
  );
}

async function missingLabel(
  github: GitHub,
  again: string,
  label: SetupLabel,
): Promise<readonly SetupLabel[]> {
  try {
    await github.rest('GET /repos/{owner}/{repo}/labels/{name}', { name: label.name });
    return [];
  } catch (error) {
    if (isStatus(error, 404)) return [label];
    throw setupRefusal(error, { permission: TOKEN_PERMISSIONS.labels, again });
  }
}

/** https://docs.github.com/en/rest/actions/permissions#get-default-workflow-permissions-for-a-repository */
async function pullRequestsOf(github: GitHub): Promise<'allowed' | 'forbidden' | 'unknown'> {
  const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
  // A token that may not read the setting may do everything else.
  const told = await unlessRefused(() => github.rest<unknown>(route, {}));
  const allowed = at(told, 'can_approve_pull_request_reviews');
  return allowed === true ? 'allowed' : allowed === false ? 'forbidden' : 'unknown';
}

export const isStatus = (error: unknown, ...statuses: readonly number[]): boolean =>
  error instanceof GitHubRefusal && !error.isPassing && statuses.includes(error.status ?? 0);

/** `alice, team reviewers` */
export const reviewersText = (reviewers: readonly Reviewer[]): string =>
  reviewers.map(({ kind, name }) => (kind === 'team' ? `team ${name}` : name)).join(', ');
