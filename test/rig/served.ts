import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Somewhere } from './cli.ts';
import { CLI, PROJECT } from './project.ts';

/** `phasegate serve` as a process of its own. */
export interface Served extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  readonly base: string;
  readonly port: number;
  readonly token: string;
  /** As it was printed. */
  readonly address: string;
  /** Any request at all, with the token unless another `authorization` is given. */
  ask(path: string, options?: AskOptions): Promise<Answered>;
}

export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** `port`: 0 is any free one. */
export async function served({ path, home }: Somewhere, port = 0): Promise<Served> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [CLI, 'serve', '--json', '--port', String(port)], {
    cwd: path,
    env: {
      PATH,
      HOME: home,
      XDG_CACHE_HOME: join(home, '.cache'),
      GIT_CONFIG_NOSYSTEM: '1',
      PHASEGATE_SANDBOX_READ: PROJECT,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith('}') || line.endsWith('}')) break;
  }
  const { address } = JSON.parse(lines.join('\n')) as { address: string };
  const url = new URL(address);
  const token = url.hash.replace('#token=', '');
  const listened = Number(url.port);
  return {
    base: url.origin,
    port: listened,
    token,
    address,
    ask: (asked, options = {}) => answerTo({ port: listened, token, path: asked, ...options }),
    [Symbol.asyncDispose]: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGINT');
      await gone;
    },
  };
}

interface Asking extends AskOptions {
  readonly port: number;
  readonly token: string;
  readonly path: string;
}

/** Node's own client sends paths and headers as they are, which `fetch` does not. */
function answerTo({
  port,
  token,
  path,
  method = 'GET',
  headers = {},
  body,
}: Asking): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        ...{ host: '127.0.0.1', port, path, method, agent: false },
        headers: { authorization: `Bearer ${token}`, ...headers },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
