import { randomBytes } from 'node:crypto';
import { listAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from './client.ts';
import { GitHubRefusal, isNotFound } from './refusal.ts';
import { isUncertain } from './writes.ts';

/** The holder of a lock: a workflow run, whose state GitHub knows, or a process. */
export type LabelLockHolder =
  | { readonly type: 'workflow'; readonly run: number; readonly attempt: number }
  | { readonly type: 'process'; readonly name: string };

export interface LockRequest {
  readonly github: GitHub;
  /** Name of the label; no issue needs to have it. */
  readonly name: string;
  readonly holder: LabelLockHolder;
  /** When the lock expires, whatever happened to its holder; in milliseconds since 1970. */
  readonly untilMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * A lock on GitHub: a repository cannot have two labels of one name, so only one of several creators succeeds. It needs only the
 * permission to write issues. `null`: another holder has it. A dead holder's label is removed by its id, so that a new one of the
 * same name stays.
 */
export async function labelLock(request: LockRequest): Promise<AsyncDisposable | null> {
  const { holder, untilMs } = request;
  const nonce = randomBytes(6).toString('hex');
  const text = `${holderText(holder)} until ${new Date(untilMs).toISOString()} ${nonce}`;
  const made = await make(request, text);
  if (made !== null) return lockHandle(request, made);
  const found = await find(request);
  if (found !== null && found.text !== text) {
    if (!(await isOver(request, found.text))) return null;
    await remove(request.github, found.id);
  } else if (found !== null) return lockHandle(request, found.id);
  const id = await make(request, text);
  return id === null ? null : lockHandle(request, id);
}

/** The id of the label; `null`: it already exists. */
async function make(request: LockRequest, text: string): Promise<string | null> {
  const { github, name } = request;
  try {
    const label = { name, description: text, color: 'ededed' };
    return textAt(
      await github.rest<unknown>('POST /repos/{owner}/{repo}/labels', label),
      'node_id',
    );
  } catch (error) {
    if (error instanceof GitHubRefusal && error.status === 422) return null;
    if (!isUncertain(error)) throw error;
    const found = await find(request);
    if (found === null) throw error;
    return found.text === text ? found.id : null;
  }
}

interface LockLabel {
  readonly id: string;
  readonly text: string;
}

async function find({
  github,
  name,
}: Pick<LockRequest, 'github' | 'name'>): Promise<LockLabel | null> {
  try {
    const label = await github.rest<unknown>('GET /repos/{owner}/{repo}/labels/{name}', { name });
    const id = textAt(label, 'node_id');
    return id === null ? null : { id, text: textAt(label, 'description') ?? '' };
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

function lockHandle({ github }: LockRequest, id: string): AsyncDisposable {
  return { [Symbol.asyncDispose]: () => remove(github, id) };
}

/** A label that is already gone is fine. */
async function remove(github: GitHub, id: string): Promise<void> {
  const write = () => github.graphql(REMOVE, { id });
  try {
    await write();
  } catch (error) {
    if (isUncertain(error)) await write().catch(unlessGone);
    else unlessGone(error);
  }
}

function unlessGone(error: unknown): void {
  if (error instanceof GitHubRefusal && /could not resolve to a node/i.test(error.message)) return;
  throw error;
}

const REMOVE = `mutation PhasegateDropLabel($id: ID!) {
  deleteLabel(input: { id: $id }) { clientMutationId }
}`;

/** Whether this workflow run holds the lock, in any attempt: its jobs share the lock. */
export async function isHeldHere(request: LockQuery): Promise<boolean> {
  const found = await find(request);
  return found !== null && isHeldByUs(request.holder, found.text);
}

/** Releases a lock that another job of this workflow run took. Locks of other holders stay. */
export async function releaseLabelLock(request: LockQuery): Promise<void> {
  const found = await find(request);
  if (found !== null && isHeldByUs(request.holder, found.text))
    await remove(request.github, found.id);
}

export interface DropLocksRequest extends Pick<LockRequest, 'github' | 'holder' | 'now'> {
  /** Prefix of the labels' names. */
  readonly prefix: string;
}

/** Removes locks whose holders are gone, such as those of a lost machine. */
export async function dropEnded(request: DropLocksRequest): Promise<void> {
  const { github, prefix } = request;
  const { owner, repo } = github;
  const said: unknown = await github.graphql(LABELS, { owner, repo, prefix });
  for (const label of listAt(said, 'repository', 'labels', 'nodes')) {
    const id = textAt(label, 'id');
    const isMeant = id !== null && textAt(label, 'name')?.startsWith(prefix) === true;
    if (isMeant && (await isOver(request, textAt(label, 'description') ?? '')))
      await remove(github, id);
  }
}

const LABELS = `query PhasegateLabels($owner: String!, $repo: String!, $prefix: String!) {
  repository(owner: $owner, name: $repo) {
    labels(first: 100, query: $prefix) { nodes { id name description } }
  }
}`;

export type LockQuery = Pick<LockRequest, 'github' | 'name' | 'holder'>;

function isHeldByUs(holder: LabelLockHolder, text: string): boolean {
  const [, run] = HELD.exec(text) ?? [];
  return holder.type === 'workflow' && run === String(holder.run);
}

const holderText = (holder: LabelLockHolder): string =>
  holder.type === 'workflow'
    ? `run ${holder.run}/${holder.attempt}`
    : `process ${holder.name.replace(/[^\w.@-]/g, '').slice(0, 30)}`;

/** A label with another description was made by a person, and holds until that person removes it. */
async function isOver(
  { github, now, holder }: Pick<LockRequest, 'github' | 'holder' | 'now'>,
  text: string,
): Promise<boolean> {
  const [, run, attempt, until] = HELD.exec(text) ?? [];
  if (until === undefined) return false;
  if (Date.parse(until) <= now()) return true;
  if (run === undefined) return false;
  // Attempts of one workflow run are never active at the same time; a later attempt may repeat an earlier one's jobs.
  if (isHeldByUs(holder, text))
    return holder.type === 'workflow' && String(holder.attempt) !== attempt;
  return isRunOver(github, Number(run));
}

const HELD = /^(?:run (\d+)\/(\d+)|process \S*) until (\S+) [0-9a-f]{12}$/;

/** By its newest attempt: https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
async function isRunOver(github: GitHub, run: number): Promise<boolean> {
  try {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    return textAt(await github.rest<unknown>(route, { run_id: run }), 'status') === 'completed';
  } catch (error) {
    if (!isNotFound(error)) throw error;
    await requireRuns(github);
    return true;
  }
}

/**
 * A workflow run can be deleted once it is over; a token that may read none gets the same answer. Rejects with `GitHubRefusal` if
 * it may not: https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
 */
async function requireRuns(github: GitHub): Promise<void> {
  await github.rest('GET /repos/{owner}/{repo}/actions/runs', { per_page: 1 });
}
