import type { Answer } from '../core/gate/gate-proof.ts';
import { at, listAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { ask, needing, unknown } from './answers.ts';

/** What GitHub says of the workflow run in which a run began. */
export interface Origin {
  readonly headSha: string;
  /** `null` where it is on no branch of the repository. */
  readonly headBranch: string | null;
  readonly event: string;
  readonly actor: string;
  /** Name and path of the workflow, as far as GitHub gives them. */
  readonly workflow: readonly string[];
  /** `owner/name` */
  readonly repository: string | null;
}

/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
export function originOf(github: GitHub, run: string): Promise<Answer<Origin>> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
  return ask(
    { about: `where the workflow run ${run} began`, remedy: needing('actions: read') },
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
        repository: textAt(said, 'repository', 'full_name'),
      };
    },
  );
}

const MOST_PAGES = 20;

/**
 * Names of all artifacts of the workflow run, those that have expired too.
 * https://docs.github.com/en/rest/actions/artifacts#list-workflow-run-artifacts
 */
export async function artifactNames(
  github: GitHub,
  run: string,
): Promise<Answer<readonly string[]>> {
  const question = {
    about: `the artifacts of the workflow run ${run}`,
    remedy: needing('actions: read'),
  };
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const names: string[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const parameters = { run_id: run, per_page: 100, page };
    const answer = await ask(
      question,
      () => github.rest(route, parameters),
      (said) => (Array.isArray(at(said, 'artifacts')) ? listAt(said, 'artifacts') : undefined),
    );
    if (answer.type === 'unknown') return answer;
    names.push(...answer.value.flatMap((one) => textAt(one, 'name') ?? []));
    if (answer.value.length < 100) return { type: 'known', value: names };
  }
  return unknown(question, `The workflow run has more than ${MOST_PAGES * 100} artifacts.`);
}

/**
 * A file of the repository at a commit, decoded; the refusal of GitHub is unknown, a file that is not there too.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export function fileAt(
  github: GitHub,
  { path, commit }: { readonly path: string; readonly commit: string },
): Promise<Answer<string>> {
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
