import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Git's own server, spoken to by HTTP as GitHub does: whoever pushes needs the token. */
export interface GitHttp {
  /** The folder in which `owner/name.git` lies. */
  readonly root: string;
  readonly isToken: (password: string, repository: string) => boolean;
  /** Repositories, as `owner/name`, that nobody reads without a token (default: none). */
  readonly areHidden?: ReadonlySet<string>;
  /** Says no to a push, as GitHub's own hooks do; `null` lets it through. */
  readonly refusesPush: (password: string) => string | null;
}

/** Answers false to what is not git. */
export function serveGit(
  { root, isToken, refusesPush, areHidden = new Set() }: GitHttp,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (!/\.git\/(?:info\/refs|git-upload-pack|git-receive-pack)$/.test(url.pathname)) return false;
  const isPush =
    url.pathname.endsWith('/git-receive-pack') ||
    url.searchParams.get('service') === 'git-receive-pack';
  const password = passwordOf(request);
  const [, repository = ''] = /^\/(.+?)\.git\//.exec(url.pathname) ?? [];
  const isKnown = isToken(password, repository);
  const needsToken = isPush || areHidden.has(repository);
  if (needsToken && !isKnown) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
    return true;
  }
  const why = isPush ? refusesPush(password) : null;
  if (why !== null) {
    response.writeHead(403, { 'content-type': 'text/plain' }).end(why);
    return true;
  }
  const backend = startBackend(root, { url, request, isKnown });
  request.pipe(backend.stdin).on('error', () => {});
  const chunks: Buffer[] = [];
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  backend.on('close', () => answer(response, Buffer.concat(chunks)));
  return true;
}

interface Asked {
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly isKnown: boolean;
}

const startBackend = (root: string, { url, request, isKnown }: Asked) =>
  spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH ?? '',
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      REMOTE_ADDR: '127.0.0.1',
      REMOTE_USER: isKnown ? 'token' : '',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      ...optional('CONTENT_LENGTH', request.headers['content-length']),
      ...optional('HTTP_CONTENT_ENCODING', request.headers['content-encoding']),
      ...optional('GIT_PROTOCOL', request.headers['git-protocol']),
    },
  });

const optional = (name: string, value: string | string[] | undefined) =>
  value === undefined ? {} : { [name]: String(value) };

function passwordOf(request: IncomingMessage): string {
  const [, basic = ''] = /^basic (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return Buffer.from(basic, 'base64').toString().split(':').slice(1).join(':');
}

/** What a CGI program says: headers, an empty line, the body. */
function answer(response: ServerResponse, said: Buffer): void {
  const end = said.indexOf('\r\n\r\n');
  if (end < 0) return void response.writeHead(500).end();
  let status = 200;
  for (const line of said.toString('latin1', 0, end).split('\r\n')) {
    const [name = '', value = ''] = line.split(/:\s*(.*)/s);
    if (name === 'Status') status = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
  response.writeHead(status).end(said.subarray(end + 4));
}
