import type { GitHubAnswer } from '../core/gate/gate-proof.ts';
import { type RepositoryIdentity, repositoryAt } from '../core/gate/same-repository.ts';
import { amountAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { andThen, ask, mapped, needing, noneIfMissing } from './answers.ts';
import { allPages } from './pages.ts';

/** GitHub's data about the workflow run in which a run began. */
export interface WorkflowRunOrigin {
  readonly headSha: string;
  /** `null`: it is on no branch of the repository. */
  readonly headBranch: string | null;
  readonly event: string;
  readonly actor: string;
  /** Name and path of the workflow, as far as GitHub reports them. */
  readonly workflow: readonly string[];
  readonly repository: RepositoryIdentity;
  /** The repository of the head commit, which may be a fork. */
  readonly headRepository: RepositoryIdentity;
}

/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
export function originOf(github: GitHub, run: string): Promise<GitHubAnswer<WorkflowRunOrigin>> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
  return ask(
    { about: `the origin of the workflow run ${run}`, remedy: needing('actions: read') },
    () => github.rest(route, { run_id: run }),
    (said) => {
      const headSha = textAt(said, 'head_sha');
      const event = textAt(said, 'event');
      const actor = textAt(said, 'actor', 'login');
      if (headSha === null || event === null || actor === null) return undefined;
      const path = textAt(said, 'path')?.replace(/@.*$/, '') ?? null;
      return {
        headSha,
        headBranch: textAt(said, 'head_branch'),
        event,
        actor,
        workflow: [textAt(said, 'name'), path].filter((one) => one !== null),
        repository: repositoryAt(said, 'repository'),
        headRepository: repositoryAt(said, 'head_repository'),
      };
    },
  );
}

/**
 * Names of all artifacts of the workflow run, including expired ones.
 * https://docs.github.com/en/rest/actions/artifacts#list-workflow-run-artifacts
 */
export async function artifactNames(
  github: GitHub,
  run: string,
): Promise<GitHubAnswer<readonly string[]>> {
  const about = `the artifacts of the workflow run ${run}`;
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const all = await allPages({ about, remedy: needing('actions: read') }, 'artifacts', (page) =>
    github.rest(route, { run_id: run, ...page }),
  );
  return mapped(all, (found) => found.flatMap((one) => textAt(one, 'name') ?? []));
}

/**
 * A file of the repository at a commit, decoded; a refusal or a missing file is unknown.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export function fileAt(
  github: GitHub,
  { path, commit }: { readonly path: string; readonly commit: string },
): Promise<GitHubAnswer<string>> {
  return ask(
    { about: `the file ${path} at ${commit.slice(0, 12)}`, remedy: needing('contents: read') },
    () => github.rest('GET /repos/{owner}/{repo}/contents/{+path}', { path, ref: commit }),
    (said) => {
      const content = textAt(said, 'content');
      const isWhole = textAt(said, 'type') === 'file' && textAt(said, 'encoding') === 'base64';
      return isWhole && content !== null ? Buffer.from(content, 'base64').toString() : undefined;
    },
  );
}

/**
 * Whether a name leads to the repository of the client: GitHub redirects the former names of a renamed or transferred repository, until
 * somebody else takes the name. https://docs.github.com/en/rest/repos/repos#get-a-repository
 */
export async function isFormerName(github: GitHub, name: string): Promise<GitHubAnswer<boolean>> {
  const [owner = '', repo = '', ...more] = name.split('/');
  if (owner === '' || repo === '' || more.length > 0) return { type: 'known', value: false };
  const question = { about: `the repository ${name}`, remedy: needing('contents: read') };
  const idAt = (at: object) =>
    ask(
      question,
      () => github.rest<unknown>('GET /repos/{owner}/{repo}', { ...at }).catch(noneIfMissing),
      (said) => (said === null ? null : (amountAt(said, 'id') ?? undefined)),
    );
  const [own, other] = await Promise.all([idAt({}), idAt({ owner, repo })]);
  return andThen(own, async (id) => mapped(other, (there) => id !== null && id === there));
}
