import type { EnvironmentRules } from '../../core/gate/gate-proof.ts';
import { isSameName } from '../../core/gate/same-name.ts';
import { environmentRules } from '../../gates/environment-rules.ts';
import type { GitHub } from '../../github/client.ts';
import { isUncertain, makeUnique } from '../../github/writes.ts';
import { Refusal } from '../../ports.ts';
import type { GitHubConnection } from '../wiring/delivery.ts';
import { BY_COMMENT, type NewEnvironment, type SetupCall } from './calls.ts';
import { settingsPage } from './connection.ts';
import { isStatus, reviewersText } from './look.ts';
import type { SetupLabel } from './needs.ts';
import { setupRefusal, TOKEN_PERMISSIONS } from './refusal.ts';

export interface SetupCallEnd {
  readonly call: SetupCall;
  /** `refused`: the plan of the repository does not have it, so no repetition helps; `open`: an earlier call failed. */
  readonly state: 'made' | 'refused' | 'failed' | 'open';
  /** What is wrong, and its remedy; `null`: nothing. */
  readonly problem: { readonly message: string; readonly remedy: string } | null;
}

/** Makes the calls in order, up to the first one that fails. Never throws `Refusal`. */
export async function makeCalls(
  connection: GitHubConnection,
  calls: readonly SetupCall[],
  { again, onBegin }: { readonly again: string; readonly onBegin: (call: SetupCall) => void },
): Promise<readonly SetupCallEnd[]> {
  const ends: SetupCallEnd[] = [];
  for (const call of calls) {
    if (ends.some(({ state }) => state === 'failed')) {
      ends.push({ call, state: 'open', problem: null });
      continue;
    }
    onBegin(call);
    ends.push(await ended(connection, call, again));
  }
  return ends;
}

async function ended(
  connection: GitHubConnection,
  call: SetupCall,
  again: string,
): Promise<SetupCallEnd> {
  const permission = TOKEN_PERMISSIONS[call.type];
  try {
    const end =
      call.type === 'label'
        ? await makeLabel(connection.github, call.label)
        : await makeEnvironment(connection, call);
    return { call, ...end };
  } catch (thrown) {
    const error = setupRefusal(thrown, { permission, again });
    if (!(error instanceof Refusal)) throw error;
    const { message, remedy } = error;
    return { call, state: 'failed', problem: { message, remedy } };
  }
}

type CallEnd = Pick<SetupCallEnd, 'state' | 'problem'>;

/** A label of that name that somebody else created meanwhile is as good. */
async function makeLabel(github: GitHub, { name, description }: SetupLabel): Promise<CallEnd> {
  await makeUnique({
    make: async () => {
      const fields = { name, description, color: 'ededed' };
      await github.rest('POST /repos/{owner}/{repo}/labels', fields);
      return name;
    },
    find: async () => {
      try {
        await github.rest('GET /repos/{owner}/{repo}/labels/{name}', { name });
        return name;
      } catch (error) {
        if (isStatus(error, 404)) return null;
        throw error;
      }
    },
  });
  return { state: 'made', problem: null };
}

/** Creates the environment unless it exists by now, and compares its reviewers with those that were asked for. */
async function makeEnvironment(
  connection: GitHubConnection,
  wanted: NewEnvironment,
): Promise<CallEnd> {
  const { github } = connection;
  const compared = (rules: EnvironmentRules | null): CallEnd => ({
    state: 'made',
    problem: problemOf(connection, wanted, rules),
  });
  const before = await rulesNow(github, wanted.name);
  if (before !== null) return compared(before);
  try {
    await put(github, wanted);
  } catch (error) {
    const made = isUncertain(error) ? await rulesNow(github, wanted.name) : null;
    if (isUncertain(error) && made === null) await put(github, wanted);
    else if (!isUncertain(error)) return refusedPlan(connection, wanted, error);
  }
  return compared(await rulesNow(github, wanted.name));
}

/** https://docs.github.com/en/rest/deployments/environments#create-or-update-an-environment */
async function put(github: GitHub, wanted: NewEnvironment): Promise<void> {
  await github.rest('PUT /repos/{owner}/{repo}/environments/{environment_name}', {
    environment_name: wanted.name,
    prevent_self_review: wanted.preventsSelfReview,
    reviewers: wanted.reviewers.map(({ kind, id }) => ({
      type: kind === 'team' ? 'Team' : 'User',
      id,
    })),
    deployment_branch_policy: null,
  });
}

/** GitHub refuses the rule where the plan has no required reviewers; the environment may be there nevertheless. */
async function refusedPlan(
  connection: GitHubConnection,
  wanted: NewEnvironment,
  error: unknown,
): Promise<CallEnd> {
  const isPlan =
    error instanceof Refusal && isStatus(error, 422) && /billing plan/i.test(error.message);
  if (!isPlan) throw error;
  const now = await rulesNow(connection.github, wanted.name);
  const state = now === null ? 'does not exist' : 'exists now without required reviewers';
  const message = `${error.message} The environment \`${wanted.name}\` ${state}.`;
  return { state: 'refused', problem: { message, remedy: WITHOUT_REVIEWERS } };
}

const WITHOUT_REVIEWERS = `Private repositories need GitHub Enterprise for required reviewers. Decide by comment instead, with a pipeline that comments start: \`${BY_COMMENT}\`. An existing pipeline is written again only with \`--force PATH\`.`;

/** Whether the environment is protected as asked; `null`: it is. */
function problemOf(
  { access }: GitHubConnection,
  { name, reviewers, preventsSelfReview }: NewEnvironment,
  rules: EnvironmentRules | null,
): SetupCallEnd['problem'] {
  const kept = rules?.reviewers ?? [];
  const lost = reviewers.filter(
    (wanted) => !kept.some((one) => one.kind === wanted.kind && isSameName(one.name, wanted.name)),
  );
  if (lost.length === 0 && kept.length === reviewers.length) {
    if (rules?.preventsSelfReview === preventsSelfReview) return null;
    const want = preventsSelfReview ? 'Enable' : 'Disable';
    return {
      message: `GitHub did not keep the setting "Prevent self-review" of the environment \`${name}\`.`,
      remedy: `${want} the setting: ${settingsPage(access, 'environments')}`,
    };
  }
  if (kept.length === 0) {
    return {
      message: `GitHub did not keep the required reviewers of the environment \`${name}\`, so a gate refuses it.`,
      remedy: WITHOUT_REVIEWERS,
    };
  }
  return {
    message: `The environment \`${name}\` has other reviewers than asked for: ${reviewersText(kept)} instead of ${reviewersText(reviewers)}.`,
    remedy: `Check the reviewers, who need read access to the repository: ${settingsPage(access, 'environments')}`,
  };
}

async function rulesNow(github: GitHub, name: string): Promise<EnvironmentRules | null> {
  const rules = await environmentRules(github, name);
  if (rules.type === 'known') return rules.value;
  throw new Refusal(rules.message, 'Check the environment in the settings of the repository.');
}
