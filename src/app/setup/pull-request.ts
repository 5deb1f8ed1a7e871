import { hash } from 'node:crypto';
import { phaseId, type RunId, runId } from '../../core/lib/brands.ts';
import { fetchRemoteState, type RemoteState } from '../../delivery/github/look.ts';
import { deliverPullRequest } from '../../delivery/github/pull-request.ts';
import { type DeliveryRequest, type DeliveryResult, Refusal } from '../../ports.ts';
import type { GitHubConnection } from '../wiring/delivery.ts';
import type { DefaultBranch } from './default-branch.ts';
import { setupRefusal } from './refusal.ts';

const SETUP_BRANCH = 'phasegate/init';

export interface SetupPullRequest {
  /** New and overwritten files, by path; not empty. */
  readonly files: ReadonlyMap<string, string>;
  /** Markdown. */
  readonly body: string;
  /** The command to repeat after an error. */
  readonly again: string;
}

/** Opens the pull request with the files, or finds it. Throws `Refusal`. */
export async function openSetupPull(
  { github }: GitHubConnection,
  base: DefaultBranch,
  { files, body, again }: SetupPullRequest,
): Promise<DeliveryResult> {
  try {
    const made = await base.commitWith(files, TITLE);
    const query = { base: base.head, branch: SETUP_BRANCH, target: base.name, withPulls: true };
    const seen = await fetchRemoteState(github, query);
    const isOld = seen.branch !== null && seen.branch.oid !== base.head;
    const tip = isOld ? await base.hasSame(SETUP_BRANCH, made, [...files.keys()]) : null;
    if (isOld && tip === null) throw otherFiles(seen, again);
    const open = tip === null ? undefined : openPullOf(seen, base.name);
    if (open !== undefined) {
      const { number, url } = open;
      return { where: `pull request #${number} is open`, number, url };
    }
    const tools = { github, commits: base.commits, folder: base.folder, workflowRun: null };
    const request = requestFor(base, {
      run: runOf(seen, base, files),
      commit: tip ?? made,
      body,
    });
    return await deliverPullRequest(tools, request);
  } catch (error) {
    throw setupRefusal(error, { permission: PERMISSIONS, again });
  }
}

const TITLE = 'Set up Phasegate';
const PERMISSIONS =
  '"Contents: Read and write", "Pull requests: Read and write" and "Workflows: Read and write"';

const openPullOf = ({ pulls }: RemoteState, target: string) =>
  pulls.find(({ state, baseRefName }) => state === 'OPEN' && baseRefName === target);

/**
 * By this name, deliveries recognize their own commit and pull request. It is that of the change, and of earlier pull requests, so
 * that one which was merged or closed does not count.
 */
function runOf(
  { pulls }: RemoteState,
  { head }: DefaultBranch,
  files: ReadonlyMap<string, string>,
): RunId {
  const ended = pulls.filter(({ state }) => state !== 'OPEN').map(({ number }) => number);
  const digest = hash('sha256', JSON.stringify([head, ended, ...files])).slice(0, 12);
  const run = runId(`init-${digest}`);
  if (run === null) throw new Error(`init-${digest} is no name of a run`);
  return run;
}

function requestFor(
  { head, name }: DefaultBranch,
  {
    run,
    commit,
    body,
  }: { readonly run: RunId; readonly commit: DeliveryRequest['commit']; readonly body: string },
): DeliveryRequest {
  return {
    ...{ run, pipeline: 'init', phase: phaseId('init'), delivery: 0, attempt: 1, startedIn: null },
    ...{ kind: 'pull-request', fields: { title: TITLE, body }, branch: SETUP_BRANCH },
    ...{ base: head, baseBranch: name, commit, onMovedBase: true, head },
    ...{ trigger: null, check: null, pullRequest: null, story: '' },
  };
}

function otherFiles({ pulls }: RemoteState, again: string): Refusal {
  const open = pulls.find(({ state }) => state === 'OPEN');
  const by = open === undefined ? '' : ` (pull request #${open.number}, ${open.url})`;
  return new Refusal(
    `The branch \`${SETUP_BRANCH}\` exists on GitHub with other files${by}. It was not changed.`,
    `Merge or close its pull request, and delete the branch: \`git push origin --delete ${SETUP_BRANCH}\`. Then repeat \`${again}\`.`,
  );
}
