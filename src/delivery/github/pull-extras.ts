import type { JsonObject } from '../../core/lib/json.ts';
import type { GitHub } from '../../github/client.ts';
import { insist } from '../../github/writes.ts';
import { textsOf } from './fields.ts';
import type { PullRequestState } from './look.ts';

/** Adds labels, assignees and reviewers concurrently; repeating that is harmless. */
export function addToPull(
  github: GitHub,
  fields: JsonObject,
  number: number,
): readonly Promise<unknown>[] {
  const labels = textsOf(fields, 'labels');
  const assignees = textsOf(fields, 'assignees').map(bare);
  const reviewers = textsOf(fields, 'reviewers').map(bare);
  const people = reviewers.filter((name) => !name.includes('/'));
  // `team/docs`, or GitHub's notation `@acme/docs`.
  const teams = reviewers.flatMap((name) => name.split('/').slice(1, 2));
  const post = (path: string, body: JsonObject) => {
    const isEmpty = Object.values(body).every((list) => Array.isArray(list) && list.length === 0);
    if (isEmpty) return [];
    return [insist(() => github.rest(`POST /repos/{owner}/{repo}/${path}`, { number, ...body }))];
  };
  return [
    ...post('issues/{number}/labels', { labels }),
    ...post('issues/{number}/assignees', { assignees }),
    ...post('pulls/{number}/requested_reviewers', { reviewers: people, team_reviewers: teams }),
  ];
}

const bare = (name: string): string => name.replace(/^@/, '');

export function addAutoMerge(
  github: GitHub,
  fields: JsonObject,
  { pull, method }: { readonly pull: PullRequestState; readonly method: string },
): readonly Promise<unknown>[] {
  if (fields['auto-merge'] !== true || pull.isAutoMerged) return [];
  const input = { pullRequestId: pull.id, mergeMethod: method };
  return [insist(() => github.graphql(AUTO_MERGE, { input }))];
}

const AUTO_MERGE = `mutation PhasegateAutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`;
