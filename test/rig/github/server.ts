import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { JsonObject } from '../../../src/core/lib/json.ts';
import { textAt } from '../../../src/core/lib/json-value.ts';
import { NOT_FOUND } from './not-found.ts';

/** One route of GitHub's REST API, over the part of the world that it needs. */
export interface Route<EngineDependencies> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/repos/:owner/:repo/issues/:number`; a last `:name*` takes all that is left. */
  readonly path: string;
  handle(request: ApiRequest, world: EngineDependencies): ApiAnswer | Promise<ApiAnswer>;
}

export interface ApiRequest {
  /** What the path's `:names` stand for, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly token: string;
  /** `http://127.0.0.1:<port>`, for URLs in answers. */
  readonly serverUrl: string;
}

export interface ApiAnswer {
  readonly status: number;
  /** `null` for none. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One operation of GraphQL, told by its name; what it throws as `GraphqlFault` becomes `errors`. */
export interface Operation<EngineDependencies> {
  readonly name: string;
  handle(
    variables: JsonObject,
    world: EngineDependencies,
    request: ApiRequest,
  ): object | Promise<object>;
}

export class GraphqlFault extends Error {
  readonly type: string;
  /** What is answered beside the error. */
  readonly data: object | null;
  readonly path: readonly string[];
  constructor(
    type: string,
    message: string,
    more: { data: object | null; path: readonly string[] },
  ) {
    super(message);
    this.type = type;
    this.data = more.data;
    this.path = more.path;
  }
}

export interface Call {
  readonly method: string;
  /** Without the API's own prefix, as the documentation writes it. */
  readonly path: string;
  /** GraphQL's; `null` for REST. */
  readonly operation: string | null;
  readonly body: JsonObject;
}

/** What goes wrong with the next calls that match. */
export interface Trouble {
  readonly match: (call: Call) => boolean;
  /**
   * `lost-answer`: it is done, and the connection breaks; `lost-request`: the connection breaks before; `slow`: it is
   * done, and no answer comes; `slow-request`: not even that is done; `status`: turned away.
   */
  readonly kind: 'lost-answer' | 'lost-request' | 'slow' | 'slow-request' | 'status';
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly times: number;
}

export interface FakeGitHub<EngineDependencies> extends AsyncDisposable {
  readonly world: EngineDependencies;
  /** As `GITHUB_SERVER_URL`. */
  readonly serverUrl: string;
  /** As `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** As `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  readonly token: string;
  /** Everything that was asked of the API, in order. */
  readonly calls: readonly Call[];
  /** Everything else that was asked, such as what git asks: by its address. */
  readonly otherCalls: readonly Call[];
  fail(trouble: Trouble): void;
  /** All goes well again. */
  heal(): void;
}

export interface FakeGitHubOptions<EngineDependencies> {
  readonly world: EngineDependencies;
  /** Other repositories than that of `world`, by `owner/name`. */
  readonly others?: ReadonlyMap<string, EngineDependencies>;
  readonly routes: readonly Route<EngineDependencies>[];
  readonly operations: readonly Operation<EngineDependencies>[];
  /** What who has another token than the fake's own is told; `null` lets the call through. Nobody else may where it is missing. */
  readonly permit?: (call: Call, token: string) => ApiAnswer | null;
  /** Whatever is not the API, such as git over HTTP; answers false if it is not that either. */
  readonly other?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

/** GitHub on loopback, as GitHub Enterprise Server lays it out: `await using github = await fakeGitHub({ … })`. */
export async function fakeGitHub<EngineDependencies>(
  options: FakeGitHubOptions<EngineDependencies>,
): Promise<FakeGitHub<EngineDependencies>> {
  const calls: Call[] = [];
  const otherCalls: Call[] = [];
  const troubles: Trouble[] = [];
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      send(response, { status: 500, body: { message: String(error) } });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it has no port');
  const serverUrl = `http://127.0.0.1:${address.port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', serverUrl);
    const path = /^\/api(?:\/v3)?(\/.*)$/.exec(url.pathname)?.[1];
    if (path === undefined) return serveOther(request, response, url);
    const sent = await text(request);
    const body = (sent === '' ? {} : JSON.parse(sent)) as JsonObject;
    const operation = path === '/graphql' ? String(body.operationName) : null;
    const call = { method: request.method ?? 'GET', path, operation, body };
    calls.push(call);
    const token = tokenOf(request);
    const about = { query: url.searchParams, body, serverUrl, params: {}, token };
    const no = permitted(options, call, token);
    await troubled(
      takeTrouble(troubles, call),
      response,
      async () => no ?? answerTo(options, call, about),
    );
  }

  async function serveOther(
    request: IncomingMessage,
    response: ServerResponse,
    { pathname, search }: URL,
  ): Promise<void> {
    const method = request.method ?? 'GET';
    const call = { method, path: `${pathname}${search}`, operation: null, body: {} };
    otherCalls.push(call);
    const serveIt = (to: ServerResponse): void => {
      if (options.other?.(request, to) !== true) send(to, NOT_FOUND);
    };
    const trouble = takeTrouble(troubles, call);
    if (trouble === null) return serveIt(response);
    if (trouble.kind === 'lost-answer') return serveIt(unanswering(response));
    // What is turned away need not be read.
    await troubled(trouble, response, async () => NOT_FOUND);
  }

  return {
    world: options.world,
    serverUrl,
    apiUrl: `${serverUrl}/api/v3`,
    graphqlUrl: `${serverUrl}/api/graphql`,
    token: TOKEN,
    calls,
    otherCalls,
    fail: (trouble) => {
      troubles.push(trouble);
    },
    heal: () => {
      troubles.length = 0;
    },
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const BAD_CREDENTIALS: ApiAnswer = { status: 401, body: { message: 'Bad credentials' } };

function permitted<EngineDependencies>(
  { permit }: FakeGitHubOptions<EngineDependencies>,
  call: Call,
  token: string,
): ApiAnswer | null {
  if (token === TOKEN) return null;
  return permit === undefined ? BAD_CREDENTIALS : permit(call, token);
}

function tokenOf(request: IncomingMessage): string {
  return /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
}

/** Whatever is answered is not sent: the connection breaks in its place. */
function unanswering(response: ServerResponse): ServerResponse {
  const silent: ServerResponse = Object.create(response);
  const same = () => silent;
  const end = () => {
    response.destroy();
    return silent;
  };
  return Object.assign(silent, { setHeader: same, writeHead: same, end });
}

/** The first that matches; it is used up by as much. */
function takeTrouble(troubles: Trouble[], call: Call): Trouble | null {
  const index = troubles.findIndex(({ match }) => match(call));
  const found = troubles[index];
  if (found === undefined) return null;
  const rest = found.times > 1 ? [{ ...found, times: found.times - 1 }] : [];
  troubles.splice(index, 1, ...rest);
  return found;
}

async function troubled(
  trouble: Trouble | null,
  response: ServerResponse,
  answer: () => Promise<ApiAnswer>,
): Promise<void> {
  switch (trouble?.kind) {
    case undefined:
      return send(response, await answer());
    case 'lost-request':
      response.destroy();
      return;
    case 'lost-answer':
      await answer();
      response.destroy();
      return;
    case 'slow':
      await answer();
      return;
    case 'slow-request':
      return;
    case 'status': {
      const { status = 500, body = { message: 'Server Error' }, headers = {} } = trouble;
      return send(response, { status, body, headers });
    }
  }
}

async function answerTo<EngineDependencies>(
  options: FakeGitHubOptions<EngineDependencies>,
  call: Call,
  about: ApiRequest,
): Promise<ApiAnswer> {
  const operation = options.operations.find(({ name }) => name === call.operation);
  const world = options.others?.get(repositoryOf(call)) ?? options.world;
  if (operation !== undefined) return operate(operation, world, about);
  if (call.operation !== null) throw new Error(`the rig knows no GraphQL ${call.operation}`);
  for (const route of options.routes) {
    const params = route.method === call.method ? matched(route.path, call.path) : null;
    if (params !== null) return route.handle({ ...about, params }, world);
  }
  return NOT_FOUND;
}

/** `owner/name` of what is asked about; empty where the question does not say. */
export function repositoryOf({ path, body }: Call): string {
  const [, named] = /^\/repos\/([^/]+\/[^/]+)/.exec(path) ?? [];
  const [owner, repo] = [textAt(body, 'variables', 'owner'), textAt(body, 'variables', 'repo')];
  const whole = textAt(body, 'variables', 'input', 'branch', 'repositoryNameWithOwner');
  return named ?? whole ?? (owner === null ? '' : `${owner}/${repo}`);
}

async function operate<EngineDependencies>(
  operation: Operation<EngineDependencies>,
  world: EngineDependencies,
  about: ApiRequest,
): Promise<ApiAnswer> {
  try {
    const variables = (about.body.variables ?? {}) as JsonObject;
    const data = await operation.handle(variables, world, about);
    return { status: 200, body: { data } };
  } catch (error) {
    if (!(error instanceof GraphqlFault)) throw error;
    const { type, message, path, data } = error;
    return { status: 200, body: { data, errors: [{ type, message, path }] } };
  }
}

function matched(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const source = pattern
    .replace(/:(\w+)\*/g, '(?<$1>.+)')
    .replace(/(?<!\?<):(\w+)/g, '(?<$1>[^/]+)');
  const found = new RegExp(`^${source}$`).exec(path);
  if (found === null) return null;
  const named = Object.entries(found.groups ?? {});
  return Object.fromEntries(named.map(([name, value]) => [name, decodeURIComponent(value)]));
}

/** A text is a page that something on the way made. */
function send(response: ServerResponse, { status, body, headers }: ApiAnswer): void {
  const isPage = typeof body === 'string';
  const json = body === null ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...(isPage ? { 'content-type': 'text/html' } : json), ...headers });
  response.end(body === null ? undefined : isPage ? body : JSON.stringify(body));
}
