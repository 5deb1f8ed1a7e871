import {
  bodyMark,
  claimsState,
  fieldsOf,
  type IssueEvent,
  isOwnLabel,
  LABEL,
  statusLabel,
  withState,
} from '../../core/backlog/issue/issue-state.ts';
import type { RecordedEvent } from '../../core/backlog/item/event.ts';
import { eventText } from '../../core/backlog/item/event-text.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { amountAt, textAt } from '../../core/lib/json-value.ts';
import { issueComment } from '../../core/text/markdown/issue-comment.ts';
import type { GitHub } from '../../github/client.ts';
import { ownComments } from '../../github/own-comments.ts';
import { GitHubRefusal } from '../../github/refusal.ts';
import { insist, makeOnce } from '../../github/writes.ts';
import { Refusal } from '../../ports.ts';
import { type BacklogIssue, openIssues } from './read.ts';

/** Makes the issue of a new item; gives its number. `id` is the one that the item had before it had an issue. */
export async function makeIssue(github: GitHub, id: string, item: Item): Promise<number> {
  const body = `${item.description ?? ''}\n\n${bodyMark(id)}`.trim();
  const issue = { title: item.title, body, labels: [LABEL, ...item.tags] };
  return makeOnce({
    make: async () => {
      const made = await github.rest<unknown>('POST /repos/{owner}/{repo}/issues', issue);
      const number = amountAt(made, 'number');
      if (number === null) throw new Refusal('GitHub does not tell which issue it made.', LOOK);
      return number;
    },
    find: async () => {
      const made = (await openIssues(github)).find(
        (known) => known.isOurs && known.body.endsWith(bodyMark(id)),
      );
      return made?.number ?? null;
    },
  });
}

const LOOK = 'Look at the list of issues whether it is there.';

export interface Change {
  /** As GitHub has it. */
  readonly issue: BacklogIssue;
  readonly before: Item;
  /** `null`: it is off the backlog. */
  readonly after: Item | null;
  readonly events: readonly RecordedEvent[];
}

/**
 * Brings an issue to where its item is. Labels come first: if it is cut off then, a label that holds the item is there without
 * its state, and not the other way around, which would read as if a person had let it go on.
 */
export async function writeChange(github: GitHub, change: Change): Promise<void> {
  const { issue, before, after } = change;
  const item = after ?? { ...before, status: 'done', block: null, claim: null };
  await writeLabels(github, change, item);
  await writeWords(github, change, item);
  await writeState(github, change, item);
  if (after !== null) return;
  const isMerged = change.events.some(({ type }) => type === 'itemMerged');
  const state_reason = isMerged ? 'not_planned' : 'completed';
  await patchIssue(github, issue.number, { state: 'closed', state_reason });
}

async function writeLabels(github: GitHub, { issue, before, events }: Change, item: Item) {
  const { number: issue_number, labels } = issue;
  const isEdited = events.some(({ type }) => type === 'itemEdited');
  const status = statusLabel(item);
  const wanted = [LABEL, ...(status === null ? [] : [status]), ...(isEdited ? item.tags : [])];
  const kept = (label: string): boolean =>
    isOwnLabel(label) || (isEdited && before.tags.includes(label)) ? wanted.includes(label) : true;
  const more = wanted.filter((label) => !labels.includes(label));
  if (more.length > 0) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
    await insist(() => github.rest(route, { issue_number, labels: more }));
  }
  for (const name of labels.filter((label) => !kept(label))) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
    await insist(() => github.rest(route, { issue_number, name })).catch(unlessMissing);
  }
}

function unlessMissing(error: unknown): void {
  if (!(error instanceof GitHubRefusal && error.status === 404)) throw error;
}

async function writeWords(github: GitHub, { issue, before, events }: Change, item: Item) {
  if (!events.some(({ type }) => type === 'itemEdited')) return;
  const { title, description } = item;
  if (title === before.title && description === before.description) return;
  await patchIssue(github, issue.number, { title, body: description ?? '' });
}

async function patchIssue(github: GitHub, issue_number: number, fields: object): Promise<void> {
  const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
  await insist(() => github.rest(route, { issue_number, ...fields }));
}

async function writeState(github: GitHub, { issue, events }: Change, item: Item): Promise<void> {
  const { number, own, last } = issue;
  const all: readonly IssueEvent[] = [
    ...(own?.state.events ?? []),
    ...events.map((event) => ({
      at: event.at,
      by: event.by,
      text: eventText(event).slice(0, MOST),
    })),
  ];
  const text = issueComment(item, all, `${github.owner}/${github.repo}`);
  const body = withState(text, { fields: fieldsOf(item), seen: last, events: all });
  if (own !== null) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await insist(() => github.rest(route, { comment_id: own.id, body }));
    return;
  }
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  await makeOnce({
    make: async () => textAt(await github.rest(route, { issue_number: number, body }), 'html_url'),
    find: async () => {
      for await (const comment of ownComments(github, number)) {
        if (claimsState(comment.body)) return comment.url;
      }
      return null;
    },
  });
}

/** Characters of one event's text that are kept. */
const MOST = 1000;
