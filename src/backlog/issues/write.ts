import {
  bodyMark,
  fieldsOf,
  type IssueEvent,
  isOwnLabel,
  isPending,
  LABEL,
  namesItself,
  statusLabel,
  withoutState,
  withState,
} from '../../core/backlog/issue/issue-state.ts';
import type { RecordedEvent } from '../../core/backlog/item/event.ts';
import { eventText } from '../../core/backlog/item/event-text.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { amountAt } from '../../core/lib/json-value.ts';
import { cut, MAX_BODY_LENGTH, MAX_LABEL_LENGTH, MAX_TITLE_LENGTH } from '../../core/text/fits.ts';
import { issueComment } from '../../core/text/markdown/issue-comment.ts';
import { postable, postableLine } from '../../core/text/untrusted/postable.ts';
import type { GitHub } from '../../github/client.ts';
import { ownComments } from '../../github/own-comments.ts';
import { isNotFound } from '../../github/refusal.ts';
import { insist, makeOnce } from '../../github/writes.ts';
import { Refusal } from '../../ports.ts';
import { type BacklogIssue, openIssues, statePlaceOf } from './read.ts';

/**
 * Creates the issue of a new item; returns its number. `id` is the item's earlier id. An agent's text is made inert and
 * truncated; a person's text is posted unchanged, or refused if GitHub does not accept it.
 */
export async function makeIssue(github: GitHub, id: string, item: Item): Promise<number> {
  const issue = issueFieldsOf(github, item, id);
  return makeOnce({
    make: async () => {
      const made = await github.rest<unknown>('POST /repos/{owner}/{repo}/issues', issue);
      const number = amountAt(made, 'number');
      if (number === null)
        throw new Refusal('GitHub does not report which issue it created.', LOOK);
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

const LOOK = 'Check the list of issues for the new issue.';

function issueFieldsOf({ owner, repo }: GitHub, item: Item, id: string) {
  const { title, description, origin, tags } = item;
  const mark = bodyMark(id);
  const most = MAX_BODY_LENGTH - mark.length - 2;
  const labels = (fitting: readonly string[]) => [...new Set([LABEL, ...fitting])];
  const bodied = (text: string): string => `${text}\n\n${mark}`.trim();
  if (origin === null) {
    const long = tags.find((tag) => tag.length > MAX_LABEL_LENGTH);
    if (long !== undefined) throw tooLong('A tag', long, MAX_LABEL_LENGTH);
    if (title.length > MAX_TITLE_LENGTH) throw tooLong('The title', title, MAX_TITLE_LENGTH);
    if ((description ?? '').length > most)
      throw tooLong('The description', description ?? '', most);
    return { title, body: bodied(description ?? ''), labels: labels(tags) };
  }
  const own = `${owner}/${repo}`;
  return {
    title: postableLine(title, { own, max: MAX_TITLE_LENGTH }),
    body: bodied(postable(description ?? '', { own, max: most })),
    labels: labels(tags.map((tag) => cut(tag, MAX_LABEL_LENGTH))),
  };
}

function tooLong(what: string, text: string, most: number): Refusal {
  return new Refusal(
    `${what} has ${text.length} characters, but GitHub allows ${most}: ${text.slice(0, 60)}…`,
    'Shorten the text, or put the rest into a comment on the issue.',
  );
}

export interface IssueUpdate {
  /** Where the untruncated text is, for people. */
  readonly record: string;
  /** The issue's current state on GitHub. */
  readonly issue: BacklogIssue;
  readonly before: Item;
  /** `null`: it is off the backlog. */
  readonly after: Item | null;
  readonly events: readonly RecordedEvent[];
}

/**
 * Updates an issue to its item's state. Labels come first: after an interruption, a blocking label exists without its state. The
 * other order would look as if a person had removed the label.
 */
export async function writeChange(github: GitHub, change: IssueUpdate): Promise<void> {
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

async function writeLabels(github: GitHub, { issue, before, events }: IssueUpdate, item: Item) {
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

/** A 404 may also mean that there is no such issue any more. */
function unlessMissing(error: unknown): void {
  const isGone = isNotFound(error) && /label does not exist/i.test(error.message);
  if (!isGone) throw error;
}

async function writeWords(github: GitHub, { issue, before, events }: IssueUpdate, item: Item) {
  if (!events.some(({ type }) => type === 'itemEdited')) return;
  const { title, description } = item;
  if (title === before.title && description === before.description) return;
  await patchIssue(github, issue.number, { title, body: description ?? '' });
}

async function patchIssue(github: GitHub, issue_number: number, fields: object): Promise<void> {
  const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
  await insist(() => github.rest(route, { issue_number, ...fields }));
}

async function writeState(github: GitHub, change: IssueUpdate, item: Item): Promise<void> {
  const { issue, events, record } = change;
  const { number, own, others, last } = issue;
  const before = own?.state ?? others.at(-1)?.state ?? null;
  const all: readonly IssueEvent[] = [
    ...(before?.events ?? []),
    ...events.map((event) => ({
      at: event.at,
      by: event.by,
      text: cut(eventText(event), MAX_EVENT_LENGTH),
    })),
  ];
  const text = issueComment(item, all, { own: `${github.owner}/${github.repo}`, record });
  const turn = Math.max(own?.state.turn ?? 0, others.at(-1)?.state.turn ?? 0) + 1;
  // Never back: a comment that GitHub hid for a while, or did not list, would be judged again.
  const seen = Math.max(last, before?.seen ?? 0);
  const state = { fields: fieldsOf(item), seen, turn, events: all };
  const comment_id = own?.id ?? (await makeComment(github, number, withoutState(text)));
  const body = withState(text, state, statePlaceOf(number, comment_id), record);
  if (body.length > MAX_BODY_LENGTH) {
    throw new Refusal(
      `The state of #${number} has ${body.length} characters, but GitHub allows ${MAX_BODY_LENGTH} in a comment.`,
      'Remove dependencies, or split the item.',
    );
  }
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  await insist(() => github.rest(route, { comment_id, body }));
}

/** The comment's id is part of the state, so the comment is created before the state. An existing one is found again. */
async function makeComment(github: GitHub, issue_number: number, body: string): Promise<string> {
  const find = async (): Promise<string | null> => {
    for await (const comment of ownComments(github, issue_number)) {
      if (namesItself(comment.body, comment.id)) throw stale(issue_number);
      if (isPending(comment.body)) return comment.id;
    }
    return null;
  };
  const known = await find();
  if (known !== null) return known;
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  return makeOnce({
    make: async () => {
      const id = amountAt(await github.rest(route, { issue_number, body }), 'id');
      if (id === null)
        throw new Refusal('GitHub does not report which comment it created.', LOOK_AT_COMMENTS);
      return String(id);
    },
    find,
  });
}

const LOOK_AT_COMMENTS = 'Check the issue for the new comment. The next session continues with it.';

function stale(number: number): Refusal {
  return new Refusal(
    `GitHub listed #${number} without its state, although the state exists: the list is outdated.`,
    'Nothing was changed. The next session continues with the item.',
  );
}

/** Most characters of one event's text. */
const MAX_EVENT_LENGTH = 1000;
