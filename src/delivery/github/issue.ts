import type { components } from '@octokit/openapi-types';
import { cut, MOST_BODY } from '../../core/text/fits.ts';
import type { GitHub } from '../../github/client.ts';
import { makeOnce } from '../../github/writes.ts';
import type { Delivered, DeliveryRequest } from '../../ports.ts';
import { textOf, textsOf, titleOf } from './fields.ts';
import { type Marker, markerOf } from './marker.ts';
import type { DeliveryTools } from './tools.ts';

interface Issue {
  readonly number: number;
  readonly url: string;
}

/** Exactly one issue; after its creation it is never changed. */
export async function deliverIssue(
  { github }: DeliveryTools,
  request: DeliveryRequest,
): Promise<Delivered> {
  const { fields, phase } = request;
  const marker = markerOf(request);
  const find = () => ownIssue(github, marker);
  const body = marker.sign(cut(textOf(fields, 'body') ?? '', MOST_BODY - 200));
  const issue = { title: titleOf(textOf(fields, 'title') ?? phase), body };
  const labels = textsOf(fields, 'labels');
  const known = await find();
  const { number, url } =
    known ?? (await makeOnce({ make: () => post(github, { ...issue, labels }), find }));
  return { where: `issue #${number}${known === null ? '' : ', already created'}`, number, url };
}

async function post(
  github: GitHub,
  issue: { readonly title: string; readonly body: string; readonly labels: readonly string[] },
): Promise<Issue> {
  const made = await github.rest<Pick<components['schemas']['issue'], 'number' | 'html_url'>>(
    'POST /repos/{owner}/{repo}/issues',
    issue,
  );
  return { number: made.number, url: made.html_url };
}

/** Most pages of a hundred issues; GitHub's search would not find an issue that was just created. */
const MOST_PAGES = 5;

async function ownIssue(github: GitHub, marker: Marker): Promise<Issue | null> {
  const { owner, repo } = github;
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: Answer = await github.graphql(ISSUES, { owner, repo, after });
    if (answer.repository === null) return null;
    const { nodes, pageInfo } = answer.repository.issues;
    const own = nodes.find(({ viewerDidAuthor, body }) => viewerDidAuthor && marker.isOn(body));
    if (own !== undefined) return own;
    if (!pageInfo.hasNextPage) return null;
    after = pageInfo.endCursor;
  }
  return null;
}

const ISSUES = `query PhasegateIssues($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number url body viewerDidAuthor }
    }
  }
}`;

interface Answer {
  readonly repository: {
    readonly issues: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly (Issue & {
        readonly body: string;
        readonly viewerDidAuthor: boolean;
      })[];
    };
  } | null;
}
