import type { components } from '@octokit/openapi-types';
import { cut, MAX_BODY_LENGTH } from '../../core/text/fits.ts';
import type { GitHub } from '../../github/client.ts';
import { makeOnce } from '../../github/writes.ts';
import type { DeliveryRequest, DeliveryResult } from '../../ports.ts';
import { fieldText, textsOf, titleLine } from './fields.ts';
import { type DeliveryMarker, markerOf } from './marker.ts';
import type { DeliveryTools } from './tools.ts';

interface PostedIssue {
  readonly number: number;
  readonly url: string;
}

/** Exactly one issue; after its creation it is never changed. */
export async function deliverIssue(
  { github }: DeliveryTools,
  request: DeliveryRequest,
): Promise<DeliveryResult> {
  const { fields, phase } = request;
  const marker = markerOf(request);
  const find = () => ownIssue(github, marker);
  const body = marker.sign(cut(fieldText(fields, 'body') ?? '', MAX_BODY_LENGTH - 200));
  const issue = { title: titleLine(fieldText(fields, 'title') ?? phase), body };
  const labels = textsOf(fields, 'labels');
  const known = await find();
  const { number, url } =
    known ?? (await makeOnce({ make: () => createIssue(github, { ...issue, labels }), find }));
  return { where: `issue #${number}${known === null ? '' : ', already created'}`, number, url };
}

async function createIssue(
  github: GitHub,
  issue: { readonly title: string; readonly body: string; readonly labels: readonly string[] },
): Promise<PostedIssue> {
  const made = await github.rest<Pick<components['schemas']['issue'], 'number' | 'html_url'>>(
    'POST /repos/{owner}/{repo}/issues',
    issue,
  );
  return { number: made.number, url: made.html_url };
}

/** Most pages of a hundred issues; GitHub's search would not find an issue that was just created. */
const MAX_PAGES = 5;

async function ownIssue(github: GitHub, marker: DeliveryMarker): Promise<PostedIssue | null> {
  const { owner, repo } = github;
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer: IssuePage = await github.graphql(ISSUES, { owner, repo, after });
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

interface IssuePage {
  readonly repository: {
    readonly issues: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly (PostedIssue & {
        readonly body: string;
        readonly viewerDidAuthor: boolean;
      })[];
    };
  } | null;
}
