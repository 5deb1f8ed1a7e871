import {
  claimsState,
  type IssueState,
  type IssueWords,
  LABEL,
  stateIn,
} from '../../core/backlog/issue/issue-state.ts';
import { itemCommand } from '../../core/backlog/issue/item-command.ts';
import type { Word } from '../../core/backlog/triage/word.ts';
import { at, listAt, textAt } from '../../core/lib/json-value.ts';
import type { GitHub } from '../../github/client.ts';
import { Refusal } from '../../ports.ts';

/** An open issue of the backlog, as GitHub has it now. */
export interface BacklogIssue extends IssueWords {
  readonly isOurs: boolean;
  /** Our comment; `null` before there is one. */
  readonly own: { readonly id: string; readonly state: IssueState } | null;
  /** Why it cannot be worked on; `null` if it can. */
  readonly fault: string | null;
  /** Commands that came since, by whomever, the oldest first. */
  readonly words: readonly Said[];
  /** The number of the last comment there. */
  readonly last: number;
  /** Login and label of who last set or took off which, the newest last. */
  readonly labelled: readonly { readonly by: string; readonly label: string }[];
}

export interface Said {
  readonly by: string;
  readonly word: Word;
}

/** Open issues with the label, the oldest first. */
export async function openIssues(github: GitHub): Promise<readonly BacklogIssue[]> {
  const issues: BacklogIssue[] = [];
  for await (const node of pages(github, OPEN)) {
    const number = numberOf(node);
    const comments = [...(await earlierComments(github, number, node)), ...commentsOf(node)];
    issues.push(issueOf(number, node, comments));
  }
  return issues;
}

/** Titles of those that are closed, by number. */
export async function closedIssues(github: GitHub): Promise<ReadonlyMap<number, string>> {
  const titles = new Map<number, string>();
  for await (const node of pages(github, CLOSED)) {
    titles.set(numberOf(node), textAt(node, 'title') ?? '');
  }
  return titles;
}

async function* pages(github: GitHub, document: string): AsyncGenerator<unknown> {
  const { owner, repo } = github;
  let after: string | null = null;
  do {
    const said: unknown = await github.graphql(document, { owner, repo, after, label: LABEL });
    const issues = at(said, 'repository', 'issues');
    if (!Array.isArray(at(issues, 'nodes'))) throw unreadable();
    yield* listAt(issues, 'nodes');
    const hasMore = at(issues, 'pageInfo', 'hasNextPage') === true;
    after = hasMore ? textAt(issues, 'pageInfo', 'endCursor') : null;
  } while (after !== null);
}

/** A page is small enough for a hundred comments each. */
const OPEN = `query BacklogIssues($owner: String!, $repo: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(
      first: 50, after: $after, labels: [$label], states: [OPEN]
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title body createdAt viewerDidAuthor
        labels(first: 100) { nodes { name } }
        comments(last: 100) {
          pageInfo { hasPreviousPage startCursor }
          nodes { fullDatabaseId body viewerDidAuthor author { __typename login } editor { login } }
        }
        timelineItems(last: 50, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
          nodes {
            ... on LabeledEvent { actor { login } label { name } }
            ... on UnlabeledEvent { actor { login } label { name } }
          }
        }
      }
    }
  }
}`;

const CLOSED = `query ClosedBacklogIssues(
  $owner: String!, $repo: String!, $label: String!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    issues(
      first: 100, after: $after, labels: [$label], states: [CLOSED]
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes { number title }
    }
  }
}`;

/** Our comment is among the first of an issue: a long talk is read back to its beginning. */
async function earlierComments(
  github: GitHub,
  number: number,
  issue: unknown,
): Promise<readonly unknown[]> {
  const { owner, repo } = github;
  let earlier: readonly unknown[] = [];
  let comments = at(issue, 'comments');
  while (at(comments, 'pageInfo', 'hasPreviousPage') === true) {
    const before = textAt(comments, 'pageInfo', 'startCursor');
    const said: unknown = await github.graphql(EARLIER, { owner, repo, number, before });
    comments = at(said, 'repository', 'issue', 'comments');
    earlier = [...listAt(comments, 'nodes'), ...earlier];
  }
  return earlier;
}

const EARLIER = `query BacklogIssueComments(
  $owner: String!, $repo: String!, $number: Int!, $before: String
) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { fullDatabaseId body viewerDidAuthor author { __typename login } editor { login } }
      }
    }
  }
}`;

const commentsOf = (issue: unknown): readonly unknown[] => listAt(issue, 'comments', 'nodes');

function issueOf(number: number, node: unknown, comments: readonly unknown[]): BacklogIssue {
  const [own, fault] = ownOf(comments);
  const seen = own?.state.seen ?? 0;
  return {
    number,
    title: textAt(node, 'title') ?? '',
    body: textAt(node, 'body') ?? '',
    createdAt: textAt(node, 'createdAt') ?? '',
    labels: listAt(node, 'labels', 'nodes').flatMap((label) => textAt(label, 'name') ?? []),
    isOurs: at(node, 'viewerDidAuthor') === true,
    own,
    fault,
    words: comments.filter((comment) => idOf(comment) > seen).flatMap(saidIn),
    last: Math.max(0, ...comments.map(idOf)),
    labelled: listAt(node, 'timelineItems', 'nodes').flatMap(labelledIn),
  };
}

const idOf = (comment: unknown): number => Number(textAt(comment, 'fullDatabaseId') ?? 0);

/**
 * The first that our token wrote and that holds a state: what came later could be an echo of what a stranger said. One that
 * somebody else has edited, or wrote, is no state of ours.
 */
function ownOf(comments: readonly unknown[]): readonly [BacklogIssue['own'], string | null] {
  const claiming = comments.filter((comment) => claimsState(textAt(comment, 'body') ?? ''));
  const ours = claiming.find((comment) => at(comment, 'viewerDidAuthor') === true);
  if (ours === undefined) {
    const bot = claiming.some((comment) => textAt(comment, 'author', 'login') === WORKFLOWS);
    return [null, bot ? 'it is kept by workflows here, with another token than this' : null];
  }
  const state = stateIn(textAt(ours, 'body') ?? '');
  const id = textAt(ours, 'fullDatabaseId');
  if (isEditedByOthers(ours) || state === null || id === null) {
    return [
      null,
      'our comment on it was edited; take the edit back, or delete the comment to begin anew',
    ];
  }
  return [{ id, state }, null];
}

/** Nobody else can write with that name. */
const WORKFLOWS = 'github-actions';

function isEditedByOthers(comment: unknown): boolean {
  const editor = textAt(comment, 'editor', 'login');
  return editor !== null && editor !== textAt(comment, 'author', 'login');
}

/** A bot is never obeyed. */
function saidIn(comment: unknown): readonly Said[] {
  const by = textAt(comment, 'author', 'login');
  const isPerson = textAt(comment, 'author', '__typename') === 'User';
  const word = itemCommand(textAt(comment, 'body') ?? '');
  if (by === null || !isPerson || word === null || isEditedByOthers(comment)) return [];
  return [{ by, word }];
}

function labelledIn(event: unknown): BacklogIssue['labelled'] {
  const [by, label] = [textAt(event, 'actor', 'login'), textAt(event, 'label', 'name')];
  return label === null ? [] : [{ by: by ?? 'somebody', label }];
}

function numberOf(node: unknown): number {
  const number = at(node, 'number');
  if (typeof number === 'number') return number;
  throw unreadable();
}

function unreadable(): Refusal {
  return new Refusal(
    'The issues of the backlog cannot be read.',
    'Look whether the token may see them: it needs `permissions: { issues: write }`.',
  );
}
