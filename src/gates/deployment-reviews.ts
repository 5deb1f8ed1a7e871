import type { DeploymentReview, GitHubAnswer } from '../core/gate/gate-proof.ts';
import { at, listAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { Refusal } from '../ports.ts';
import { andThen, ask, needing, unknownAnswer } from './answers.ts';
import { workflowRun } from './workflow-run.ts';

const QUESTION = { about: 'the reviews of this workflow run', remedy: needing('actions: read') };
/** Pages of 100 reviews. A longer list is refused, because an omitted review could be the newest. */
const MAX_PAGES = 20;

/**
 * Every review of a workflow run's environments, in all attempts. Only GraphQL returns the number by which the newest is found:
 * https://docs.github.com/en/graphql/reference/objects#deploymentreview
 */
export async function deploymentReviews(
  github: GitHub,
  runNode: string,
): Promise<GitHubAnswer<readonly DeploymentReview[]>> {
  const reviews: DeploymentReview[] = [];
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer: GitHubAnswer<ReviewPage> = await ask(
      QUESTION,
      () => github.graphql(REVIEWS_QUERY, { run: runNode, after }),
      pageOf,
    );
    if (answer.type === 'unknown') return answer;
    reviews.push(...answer.value.reviews);
    after = answer.value.next;
    if (after === null) return { type: 'known', value: reviews };
  }
  return unknownAnswer(QUESTION, `The workflow run has more than ${MAX_PAGES * 100} reviews.`);
}

/**
 * Ids of the reviews that exist when a gate opens; they do not count for it. Throws `Refusal` if they cannot be read, because the
 * gate could then never be proved.
 */
export async function knownReviews(github: GitHub, run: string): Promise<readonly string[]> {
  const node = await workflowRun(github, run);
  const reviews = await andThen(node, (found) => deploymentReviews(github, found.node));
  if (reviews.type === 'known') return reviews.value.map(({ id }) => id);
  throw new Refusal(
    `The gate cannot open, because no review could be proved afterwards. ${reviews.message}`,
    reviews.remedy,
    { isPassing: reviews.isPassing ?? false },
  );
}

const REVIEWS_QUERY = `
  query DeploymentReviews($run: ID!, $after: String) {
    node(id: $run) {
      ... on WorkflowRun {
        deploymentReviews(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            databaseId
            state
            comment
            user { login }
            environments(first: 100) { totalCount nodes { name } }
          }
        }
      }
    }
  }
`;

interface ReviewPage {
  readonly reviews: readonly DeploymentReview[];
  /** Cursor of the next page; `null`: the last page. */
  readonly next: string | null;
}

function pageOf(said: unknown): ReviewPage | undefined {
  const connection = at(said, 'node', 'deploymentReviews');
  const nodes = at(connection, 'nodes');
  const more = at(connection, 'pageInfo', 'hasNextPage');
  const cursor = textAt(connection, 'pageInfo', 'endCursor');
  if (!Array.isArray(nodes) || typeof more !== 'boolean' || (more && cursor === null)) {
    return undefined;
  }
  const reviews = nodes.map(reviewOf);
  if (!reviews.every((one) => one !== null)) return undefined;
  return { reviews, next: more ? cursor : null };
}

const STATES = { APPROVED: 'approved', REJECTED: 'rejected' } as const;

function reviewOf(said: unknown): DeploymentReview | null {
  const id = at(said, 'databaseId');
  const state = reviewStateOf(at(said, 'state'));
  const comment = textAt(said, 'comment');
  const user = textAt(said, 'user', 'login');
  const environments = listAt(said, 'environments', 'nodes').map((one) => textAt(one, 'name'));
  const isWhole = at(said, 'environments', 'totalCount') === environments.length;
  const isNumbered = Number.isSafeInteger(id) && Number(id) > 0;
  if (!isNumbered || state === null || comment === null || user === null || !isWhole) return null;
  if (!environments.every((name) => name !== null)) return null;
  return { id: String(id), state, user, comment, environments };
}

function reviewStateOf(said: unknown): DeploymentReview['state'] | null {
  return said === 'APPROVED' || said === 'REJECTED' ? STATES[said] : null;
}
