import { cut, MAX_BODY_LENGTH } from '../../core/text/fits.ts';
import type { GitHub } from '../../github/client.ts';
import { makeUnique } from '../../github/writes.ts';
import { type DeliveryRequest, type DeliveryResult, Refusal } from '../../ports.ts';
import { failpoint } from '../../system/failpoint.ts';
import { landOnOwnBranch } from './branch.ts';
import { branchOf, fieldText, titleLine } from './fields.ts';
import { fetchRemoteState, type PullRequestState } from './look.ts';
import { markerOf } from './marker.ts';
import { movedText } from './moved-base.ts';
import { addAutoMerge, addToPull } from './pull-extras.ts';
import type { DeliveryTools } from './tools.ts';

/** Exactly one pull request for the run's change: created, or updated if this delivery created one before. */
export async function deliverPullRequest(
  tools: DeliveryTools,
  request: DeliveryRequest,
): Promise<DeliveryResult> {
  const { github, commits } = tools;
  const { branch } = request;
  const wanted = branchOf(request.fields, 'base') ?? request.baseBranch;
  const seen = await fetchRemoteState(github, {
    base: request.base,
    branch,
    target: wanted,
    withPulls: true,
  });
  const target = wanted ?? seen.defaultBranch;
  if (target === null || seen.target === null) throw noTarget(target);
  const known = ownPull(seen.pulls, request, target);
  if (known?.state === 'CLOSED') throw closed(known);
  if (known?.state === 'MERGED') return delivered(known, 'already merged');
  const [moved] = await Promise.all([
    movedText(tools, { request, seen, target }),
    landOnOwnBranch({ github, commits, request, seen, branch, message: messageOf(request) }),
  ]);
  failpoint('deliveryPushed');
  const text = textFor(request, moved);
  const pull = known ?? (await openPull(tools, { request, target, text }));
  const isStale = known !== null && !markerOf(request).isOf(known.body, text);
  const update = isStale ? [updatePull(github, request, { number: pull.number, text })] : [];
  await allOf(pull, [
    ...update,
    ...addToPull(github, request.fields, pull.number),
    ...addAutoMerge(github, request.fields, { pull, method: seen.mergeMethod }),
  ]);
  return delivered(pull, known === null ? 'opened' : isStale ? 'updated' : 'is open');
}

/** All are tried; failures are reported together. */
async function allOf(pull: PullRequestState, parts: readonly Promise<unknown>[]): Promise<void> {
  const done = await Promise.allSettled(parts);
  const failures = done.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  if (failures.length > 0) throw incomplete(pull, failures);
}

/**
 * The newest pull request of this delivery. Throws if an open one to the same base belongs to something else: GitHub allows one
 * per pair of branches.
 */
function ownPull(
  pulls: readonly PullRequestState[],
  request: DeliveryRequest,
  target: string,
): PullRequestState | null {
  const marker = markerOf(request);
  const own = pulls.find(({ body }) => marker.isOn(body)) ?? null;
  const other = pulls.find(
    ({ state, body, baseRefName }) =>
      state === 'OPEN' && baseRefName === target && !marker.isOn(body),
  );
  if (own !== null || other === undefined) return own;
  throw new Refusal(
    `Another pull request from \`${request.branch}\` already exists: #${other.number} (${other.url}).`,
    'Close that pull request, then run `phasegate resume`; or use that pull request as the delivery.',
  );
}

interface PullRequestDraft {
  readonly request: DeliveryRequest;
  readonly target: string;
  readonly text: string;
}

async function openPull(
  { github }: DeliveryTools,
  { request, target, text }: PullRequestDraft,
): Promise<PullRequestState> {
  const { fields, branch, base } = request;
  return makeUnique<PullRequestState>({
    make: async () => {
      const made = await github.rest<{ node_id: string; number: number; html_url: string }>(
        'POST /repos/{owner}/{repo}/pulls',
        {
          title: titleFor(request),
          head: branch,
          base: target,
          body: markerOf(request).sign(text),
          draft: fields.draft === true,
        },
      );
      const { node_id: id, number, html_url: url } = made;
      const isNew = { state: 'OPEN', isAutoMerged: false } as const;
      return { id, number, url, body: text, baseRefName: target, ...isNew };
    },
    find: async () => {
      const { pulls } = await fetchRemoteState(github, { base, branch, target, withPulls: true });
      return ownPull(pulls, request, target);
    },
  });
}

async function updatePull(
  github: GitHub,
  request: DeliveryRequest,
  { number, text }: { readonly number: number; readonly text: string },
): Promise<void> {
  await github.rest('PATCH /repos/{owner}/{repo}/pulls/{number}', {
    number,
    title: titleFor(request),
    body: markerOf(request).sign(text),
  });
}

const titleFor = ({ fields, phase }: DeliveryRequest): string =>
  titleLine(fieldText(fields, 'title') ?? phase);

/** The commit message: the author's, else the pull request's title. */
const messageOf = (request: DeliveryRequest): string =>
  fieldText(request.fields, 'message') ?? titleFor(request);

/** Leaves room below the body for the closing keyword and the marker. */
const MAX_TEXT_LENGTH = MAX_BODY_LENGTH - 500;
const MAX_STORY_LENGTH = 50_000;

/** The author's body, the part about the run, and the issue that merging closes. */
function textFor({ fields, story, trigger }: DeliveryRequest, moved: string | null): string {
  const closes = trigger?.kind === 'issue' ? `Closes #${trigger.number}` : null;
  const parts = [moved, story].filter((part) => part !== null && part !== '');
  const below = cut(parts.join('\n\n'), MAX_STORY_LENGTH);
  const above = cut(fieldText(fields, 'body') ?? '', MAX_TEXT_LENGTH - below.length);
  const all = [above, below].filter((part) => part !== '').join('\n\n');
  return closes === null ? all : `${all}\n\n${closes}`;
}

function delivered(
  { number, url }: Pick<PullRequestState, 'number' | 'url'>,
  how: string,
): DeliveryResult {
  return { where: `pull request #${number} ${how}`, number, url };
}

function closed({ number, url }: PullRequestState): Refusal {
  return new Refusal(
    `The pull request of this run, #${number} (${url}), was closed. Phasegate does not reopen it and opens no other.`,
    'Reopen the pull request, or start a new run.',
  );
}

function noTarget(target: string | null): Refusal {
  return new Refusal(
    target === null
      ? 'The repository on GitHub has no default branch.'
      : `The base branch \`${target}\` of the pull request does not exist on GitHub.`,
    'Push that branch, or set another `base` for the pull request.',
  );
}

function incomplete({ number, url }: PullRequestState, failures: readonly unknown[]): unknown {
  const refusals = failures.filter((failure) => failure instanceof Refusal);
  const bug = failures.find((failure) => !(failure instanceof Refusal));
  if (bug !== undefined) return bug;
  const [first] = refusals;
  return new Refusal(
    `Pull request #${number} is open (${url}), but incomplete: ${refusals.map(({ message }) => message).join(' ')}`,
    first?.remedy ?? 'Follow the message of GitHub, then run `phasegate resume`.',
  );
}
