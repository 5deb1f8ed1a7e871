import { hash } from 'node:crypto';
import {
  claimsState,
  type IssueState,
  type IssueWords,
  isPending,
  LABEL,
  namesItself,
  type StatePlace,
  stateIn,
} from '../../core/backlog/issue/issue-state.ts';
import { askedBy, type MalformedCommand } from '../../core/backlog/issue/item-command.ts';
import type { ItemCommand } from '../../core/backlog/triage/word.ts';
import { at, listAt, textAt } from '../../core/lib/json-value.ts';
import type { GitHub } from '../../github/client.ts';
import { Refusal } from '../../ports.ts';

/** An open issue of the backlog in its current state on GitHub. */
export interface BacklogIssue extends IssueWords {
  readonly isOurs: boolean;
  /** Our comment; `null`: none yet. */
  readonly own: { readonly id: string; readonly state: IssueState } | null;
  /** States that people's own tokens wrote, newest last: they count if the author has write access. */
  readonly others: readonly OtherState[];
  /** Number of comments by our token that contain a state of something else, such as a quotation. */
  readonly echoes: number;
  /** Why it cannot be worked on; `null`: it can. */
  readonly fault: string | null;
  /** Later commands by any user, oldest first. */
  readonly words: readonly IssueCommand[];
  /** The number of the last comment. */
  readonly last: number;
  /** Who added or removed which label, newest last. */
  readonly labelled: readonly LabelChange[];
}

export interface LabelChange {
  readonly by: string;
  readonly label: string;
  /** Whether a person removed the label; `null`: GitHub does not report it. */
  readonly isOff: boolean | null;
}

export interface OtherState {
  readonly by: string;
  readonly state: IssueState;
}

export interface IssueCommand {
  readonly by: string;
  readonly word: ItemCommand | MalformedCommand;
}

/** Open issues with the label, oldest first. */
export async function openIssues(github: GitHub): Promise<readonly BacklogIssue[]> {
  const issues: BacklogIssue[] = [];
  for await (const node of pages(github, OPEN)) {
    const number = numberOf(node);
    try {
      const comments = [...(await earlierComments(github, number, node)), ...commentsOf(node)];
      issues.push(issueOf(number, node, comments));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      issues.push({ ...issueOf(number, node, []), fault: `it cannot be read: ${error.message}` });
    }
  }
  return issues;
}

/** Titles of closed issues, by number. */
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
    if (!Array.isArray(at(issues, 'nodes'))) throw issuesUnreadable();
    // An issue that GitHub does not show stops no other.
    yield* listAt(issues, 'nodes').filter((node) => node !== null);
    const hasMore = at(issues, 'pageInfo', 'hasNextPage') === true;
    const next: string | null = hasMore ? textAt(issues, 'pageInfo', 'endCursor') : null;
    if (hasMore && (next === null || next === after)) throw issuesUnreadable();
    after = next;
  } while (after !== null);
}

/** The page size leaves room for a hundred comments of each issue. */
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
            __typename
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

/** Our comment is among an issue's first: a long conversation is read back to its beginning. */
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
    if (!Array.isArray(at(comments, 'nodes'))) throw issuesUnreadable();
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
  const { own, others, echoes, fault } = statesIn(number, comments);
  const seen = own?.state.seen ?? others.at(-1)?.state.seen ?? 0;
  return {
    number,
    title: textAt(node, 'title') ?? '',
    body: textAt(node, 'body') ?? '',
    createdAt: textAt(node, 'createdAt') ?? '',
    labels: listAt(node, 'labels', 'nodes').flatMap((label) => labelNameAt(label, 'name') ?? []),
    isOurs: at(node, 'viewerDidAuthor') === true,
    own,
    others,
    echoes,
    fault,
    words: comments.filter((comment) => idOf(comment) > seen).flatMap(commandsIn),
    last: Math.max(0, ...comments.map(idOf)),
    labelled: listAt(node, 'timelineItems', 'nodes').flatMap(labelledIn),
  };
}

const idOf = (comment: unknown): number => Number(textAt(comment, 'fullDatabaseId') ?? 0);

type IssueStates = Pick<BacklogIssue, 'own' | 'others' | 'echoes' | 'fault'>;

/**
 * Comments that claim to contain this issue's state. Workflows' comments may quote untrusted text, so the author does not
 * suffice: the state must contain its own comment's id, which nobody can know in advance.
 */
function statesIn(issue: number, comments: readonly unknown[]): IssueStates {
  const claiming = comments.filter((comment) => claimsState(textAt(comment, 'body') ?? ''));
  const isOurs = (comment: unknown): boolean => at(comment, 'viewerDidAuthor') === true;
  const ours = claiming.filter((comment) => isOurs(comment) && isNamed(comment));
  const none = { own: null, others: [], echoes: 0 };
  if (ours.some(isEditedByOthers) || ours.some((comment) => issueStateOf(issue, comment) === null))
    return { ...none, fault: EDITED };
  const own = ours.flatMap((comment) => {
    const state = issueStateOf(issue, comment);
    return state === null ? [] : [{ id: textAt(comment, 'fullDatabaseId') ?? '', state }];
  });
  const rest = claiming.filter((comment) => !isOurs(comment) && !isEditedByOthers(comment));
  const isKept = rest.some(
    (comment) =>
      textAt(comment, 'author', 'login') === WORKFLOWS && issueStateOf(issue, comment) !== null,
  );
  if (isKept) return { ...none, fault: MANAGED_ELSEWHERE };
  const others = rest.flatMap((comment): readonly OtherState[] => {
    const by = textAt(comment, 'author', 'login');
    const state = issueStateOf(issue, comment);
    const isPerson = textAt(comment, 'author', '__typename') === 'User';
    return by === null || state === null || !isPerson ? [] : [{ by, state }];
  });
  const echoes = claiming.filter(
    (comment) => isOurs(comment) && !isNamed(comment) && !isPending(textAt(comment, 'body') ?? ''),
  );
  const [first = null] = own;
  const newer = others
    .filter(({ state }) => state.turn > (first?.state.turn ?? 0))
    .toSorted((a, b) => a.state.turn - b.state.turn);
  return { own: first, others: newer, echoes: echoes.length, fault: null };
}

const EDITED =
  'the state comment of Phasegate was edited; restore the text, or delete the comment to start again';
const MANAGED_ELSEWHERE = 'workflows of this repository manage the item with another token';

const isNamed = (comment: unknown): boolean =>
  namesItself(textAt(comment, 'body') ?? '', textAt(comment, 'fullDatabaseId') ?? '-');

function issueStateOf(issue: number, comment: unknown): IssueState | null {
  const id = textAt(comment, 'fullDatabaseId');
  return id === null ? null : stateIn(textAt(comment, 'body') ?? '', statePlaceOf(issue, id));
}

export const statePlaceOf = (issue: number, comment: string): StatePlace => ({
  issue,
  comment,
  hash: (text) => hash('sha256', text),
});

/** No other user can have this login. */
export const WORKFLOWS = 'github-actions';

function isEditedByOthers(comment: unknown): boolean {
  const editor = textAt(comment, 'editor', 'login');
  return editor !== null && editor !== textAt(comment, 'author', 'login');
}

/** Commands of bots are ignored. */
function commandsIn(comment: unknown): readonly IssueCommand[] {
  const by = textAt(comment, 'author', 'login');
  const isPerson = textAt(comment, 'author', '__typename') === 'User';
  const word = askedBy(textAt(comment, 'body') ?? '');
  if (by === null || !isPerson || word === null || isEditedByOthers(comment)) return [];
  return [{ by, word }];
}

function labelledIn(event: unknown): BacklogIssue['labelled'] {
  const [by, label] = [textAt(event, 'actor', 'login'), labelNameAt(event, 'label', 'name')];
  const type = textAt(event, '__typename');
  const isOff = type === null ? null : type === 'UnlabeledEvent';
  return label === null ? [] : [{ by: (by ?? 'somebody').replace(/\[bot\]$/, ''), label, isOff }];
}

/** GitHub compares labels without regard to case, and keeps the spelling with which somebody made them. */
function labelNameAt(value: unknown, ...path: readonly string[]): string | null {
  const name = textAt(value, ...path);
  const isOurs = name?.toLowerCase().startsWith(LABEL) === true;
  return isOurs ? name.toLowerCase() : name;
}

function numberOf(node: unknown): number {
  const number = at(node, 'number');
  if (typeof number === 'number') return number;
  throw issuesUnreadable();
}

function issuesUnreadable(): Refusal {
  return new Refusal(
    'The issues of the backlog cannot be read.',
    'Check the token: it needs `permissions: { issues: write }`.',
  );
}
