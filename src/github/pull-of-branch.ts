import { isSameRepository, repositoryAt } from '../core/gate/same-repository.ts';
import type { JsonObject } from '../core/lib/json.ts';
import { amountAt, at, textAt } from '../core/lib/json-value.ts';
import { Refusal } from '../ports.ts';
import type { GitHub } from './client.ts';

/**
 * The oldest open pull request from a branch of this repository, with the names of GitHub's events; `null`: there is none. Anybody
 * can open another one from the branch later. Rejects with `Refusal`.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 */
export async function pullOfBranch(github: GitHub, branch: string): Promise<JsonObject | null> {
  const { owner } = github;
  const said: unknown = await github.rest('GET /repos/{owner}/{repo}/pulls', {
    head: `${owner}:${branch}`,
    state: 'open',
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  });
  if (!Array.isArray(said)) throw pullsUnreadable(branch);
  const isOwn = (pull: unknown): boolean =>
    textAt(pull, 'head', 'ref') === branch &&
    isSameRepository(repositoryAt(pull, 'head', 'repo'), repositoryAt(pull, 'base', 'repo'));
  const found = said.find(isOwn);
  return found === undefined ? null : pullFrom(found, branch);
}

function pullFrom(pull: unknown, branch: string): JsonObject {
  const number = amountAt(pull, 'number');
  if (number === null) throw pullsUnreadable(branch);
  return {
    number,
    title: textAt(pull, 'title') ?? '',
    body: textAt(pull, 'body') ?? '',
    html_url: textAt(pull, 'html_url') ?? '',
    updated_at: textAt(pull, 'updated_at') ?? '',
    head: endOf(at(pull, 'head')),
    base: endOf(at(pull, 'base')),
  };
}

function endOf(end: unknown): JsonObject {
  const { id, name } = repositoryAt(end, 'repo');
  return {
    ref: textAt(end, 'ref') ?? '',
    sha: textAt(end, 'sha') ?? '',
    repo: { ...(id === null ? {} : { id }), full_name: name ?? '' },
  };
}

function pullsUnreadable(branch: string): Refusal {
  return new Refusal(
    `The pull requests of the branch \`${branch}\` cannot be read, and the pipeline reads \`github.event.pull_request\`.`,
    'The job needs `permissions: { pull-requests: read }`.',
  );
}
