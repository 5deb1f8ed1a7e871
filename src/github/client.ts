import { attempted, type RetryPolicy } from './attempts.ts';
import { A_PAGE, GraphqlErrors } from './fault.ts';

/**
 * One repository on GitHub. Reads are retried after a failure of the network or of GitHub; writes only if GitHub reports that it
 * rejected them. A caller that writes reads the state first, and again after `isUncertain`. Rejects with `GitHubRefusal`.
 */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  /** `route` as GitHub's documentation writes it, `GET /repos/{owner}/{repo}/…`; owner and repo are filled in. */
  rest<T>(route: string, parameters: RequestParameters): Promise<T>;
  /** The last `most` characters of an answer that is a text, such as a log; the whole is never kept. For reads. */
  tail(route: string, parameters: RequestParameters, most: number): Promise<string>;
  /** The data; what was not found in it is `null`. The document holds one operation, with a name. */
  graphql<T>(document: string, variables: RequestParameters): Promise<T>;
}

export type RequestParameters = Readonly<Record<string, unknown>>;

export interface GitHubOptions {
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly patience: RetryPolicy;
  readonly signal: AbortSignal;
}

export async function gitHub(options: GitHubOptions): Promise<GitHub> {
  const { token, apiUrl, graphqlUrl, patience, signal } = options;
  const [owner = '', repo = ''] = options.repository.split('/');
  // Loaded on demand, because it is large.
  const { getOctokit } = await import('@actions/github');
  const { request } = getOctokit(token, { baseUrl: apiUrl, log: SILENT, userAgent: 'phasegate' });
  return {
    owner,
    repo,
    rest: <T>(route: string, parameters: RequestParameters): Promise<T> => {
      const all = { owner, repo, headers: { 'x-github-api-version': '2022-11-28' }, ...parameters };
      const { method, url } = request.endpoint(route, all);
      return attempted({
        name: `${method} ${url.slice(apiUrl.length).replace(/\?.*$/, '')}`,
        isRead: method === 'GET' || method === 'HEAD',
        patience,
        signal,
        attempt: async (own) => jsonIn(await request(route, { ...all, request: { signal: own } })),
      });
    },
    tail: (route, parameters, most) => {
      const all = { owner, repo, headers: { 'x-github-api-version': '2022-11-28' }, ...parameters };
      const { method, url } = request.endpoint(route, all);
      return attempted({
        name: `${method} ${url.slice(apiUrl.length)}`,
        isRead: true,
        patience,
        signal,
        attempt: async (own) => {
          const how = { signal: own, parseSuccessResponseBody: false };
          return lastCharactersOf((await request(route, { ...all, request: how })).data, most);
        },
      });
    },
    graphql: <T>(document: string, variables: RequestParameters): Promise<T> => {
      const [, type, operation = ''] = /\b(query|mutation)\s+(\w+)/.exec(document) ?? [];
      const body = { query: document, operationName: operation, variables };
      return attempted({
        name: `GraphQL ${operation}`,
        isRead: type === 'query',
        patience,
        signal,
        attempt: async (own) =>
          dataOf(
            jsonIn(await request(`POST ${graphqlUrl}`, { ...body, request: { signal: own } })),
          ),
      });
    },
  };
}

const quiet = () => {};
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/** An HTML page from an intermediary in place of GitHub's response does not show what was done. */
function jsonIn<T>({ data }: { readonly data: T }): T {
  if (typeof data !== 'string' || data === '') return data;
  throw new Error(A_PAGE);
}

/** A "not found" error for a field is a result: the field is `null`. */
function dataOf<T>(answer: { readonly data?: T; readonly errors?: GraphqlErrors['errors'] }): T {
  const errors = answer.errors ?? [];
  const isAnswer = errors.every(({ type, path = [] }) => type === 'NOT_FOUND' && path.length > 1);
  if (answer.data === undefined || !isAnswer) throw new GraphqlErrors(errors);
  return answer.data;
}

async function lastCharactersOf(body: unknown, most: number): Promise<string> {
  if (!(body instanceof ReadableStream)) return '';
  let end = '';
  for await (const piece of body.pipeThrough(new TextDecoderStream()))
    end = `${end}${piece}`.slice(-most);
  return end;
}
