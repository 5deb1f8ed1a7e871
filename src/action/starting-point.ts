import { posix } from 'node:path';
import type { StartingPoint } from '../app/wiring/platform.ts';
import { failedCheckOf } from '../core/gate/failed-check.ts';
import { isSameRepository, repositoryAt } from '../core/gate/same-repository.ts';
import type { Trust } from '../core/gate/trust.ts';
import { type Commit, commitOf } from '../core/lib/brands.ts';
import { at, textAt } from '../core/lib/json-value.ts';
import { readChecked } from '../core/pipeline/parse.ts';
import { globOf } from '../core/plan/protected.ts';
import { git } from '../git/git.ts';
import { realPlace } from '../git/git-dirs.ts';
import { resolveCommit } from '../git/head.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { textInCommit } from '../git/text-in-commit.ts';
import { Refusal } from '../ports.ts';
import { ownRepository, type WorkflowContext } from './context.ts';
import type { Job } from './job.ts';

/**
 * Where a new run begins; `null`: at the checked-out commit. For a failed check: the commit that failed, with the pipeline of the
 * default branch, which is checked out. For an untrusted pull request: its head commit, with the pipeline, its prompts and all
 * instructions to agents replaced by those of the base branch; that commit is checked out.
 */
export async function startingPoint(job: Job, trust: Trust): Promise<StartingPoint | null> {
  const { context, root, print } = job;
  const pull = pullRequest(context);
  if (pull === null) return null;
  const { head, base, branch } = pull;
  if (trust.type === 'trusted')
    return isMerge(context) || isOfCheck(context) ? { base: head, branch } : null;
  const repository = await findRepository(root);
  if (!isMerge(context) && repository.head !== head) return null;
  await requireCommits(repository, [head, base]);
  const more = await pipelineFiles(repository, base, job.inputs.pipeline);
  const { withTrustedGuidance } = await import('../git/change/trusted-guidance.ts');
  const commit = await withTrustedGuidance(repository, { head, base, more });
  if (commit !== head)
    print('· Agent instructions are read from the base branch of the pull request.');
  const args = ['checkout', '--quiet', '--detach', commit];
  await git({ place: realPlace(repository), args });
  return { base: commit, branch };
}

/** Throws `Refusal` for a shallow checkout. */
export async function requireCommits(
  repository: Repository,
  commits: readonly Commit[],
): Promise<void> {
  for (const commit of commits) {
    if ((await resolveCommit(realPlace(repository), commit)) !== null) continue;
    throw new Refusal(
      `The commit ${commit.slice(0, 12)} of the pull request is not in ${repository.root}.`,
      'Check out with `fetch-depth: 0`.',
    );
  }
}

/** The pipeline, its neighbouring files and its prompts in the base, unless their paths are protected anyway. */
async function pipelineFiles(
  repository: Repository,
  base: Commit,
  pipeline: string | null,
): Promise<readonly string[]> {
  if (pipeline === null) return [];
  const path = posix.normalize(pipeline);
  const texts = await textsOfParts(repository, base, path);
  const folders = [...texts.keys()].map((part) => posix.dirname(part));
  const beside = [...new Set(folders)].filter((folder) => folder !== '.');
  return [...[...texts.keys()].map(globOf), ...beside.map((folder) => `${globOf(folder)}/**`)];
}

/**
 * A pipeline of the base, its prompts and its nested pipelines with theirs, by path; `null`: missing. Each may name further
 * files, so files are read until no new ones are named.
 */
async function textsOfParts(
  repository: Repository,
  base: Commit,
  path: string,
): Promise<ReadonlyMap<string, string | null>> {
  const texts = new Map<string, string | null>();
  const wanted = new Set([path]);
  for (const part of wanted) {
    texts.set(part, await textInCommit(repository, base, part));
    const text = texts.get(path) ?? null;
    if (text === null) return texts;
    readChecked({ path, text }, (inside) => {
      // Pipelines of the library are not files of the repository.
      if (!inside.startsWith('library:')) wanted.add(inside);
      const known = texts.get(inside) ?? null;
      return known === null ? { type: 'missing' } : { type: 'text', text: known };
    });
  }
  return texts;
}

interface PullRequest {
  readonly head: Commit;
  /** The base of the pull request. */
  readonly base: Commit;
  /** Its branch, if that is in this repository; `null`: otherwise. */
  readonly branch: string | null;
}

function pullRequest(context: WorkflowContext): PullRequest | null {
  const { event } = context;
  const pull = at(event, 'pull_request');
  const head = textAt(pull, 'head', 'sha') ?? '';
  const base = textAt(pull, 'base', 'sha') ?? '';
  if (!SHA.test(head) || !SHA.test(base)) return null;
  const isOurs = isSameRepository(repositoryAt(pull, 'head', 'repo'), ownRepository(context));
  const branch = isOurs ? textAt(pull, 'head', 'ref') : null;
  return { head: commitOf(head), base: commitOf(base), branch };
}

const SHA = /^[0-9a-f]{40}$/;

const isOfCheck = ({ event }: WorkflowContext): boolean => failedCheckOf({ event }) !== null;

/**
 * `pull_request` checks out a temporary merge commit that GitHub generates:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
const isMerge = ({ ref }: WorkflowContext): boolean => /^refs\/pull\/\d+\/merge$/.test(ref);
