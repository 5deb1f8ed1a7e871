import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary-folder.ts';

const PROGRAM = fileURLToPath(new URL('fake-agent-program.mjs', import.meta.url));

/** An agent program that does what the test says: `const turn = await agent.next(); await turn.stdout('…'); turn.exit(1)`. */
export interface FakeAgent extends AsyncDisposable {
  /** Program and arguments that start it. */
  readonly command: readonly string[];
  /** The next time it is started, in order. */
  next(): Promise<FakeTurn>;
}

/** One process of the fake agent. Every order resolves when the process has carried it out. */
export interface FakeTurn {
  readonly pid: number;
  readonly prompt: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  stdout(text: string): Promise<void>;
  stderr(text: string): Promise<void>;
  /** The path may begin with the name of a variable: `$PHASEGATE_RESULT`. */
  write(path: string, text: string): Promise<void>;
  /** From now on SIGTERM does nothing to it. */
  ignoreTerm(): Promise<void>;
  closeOutput(): Promise<void>;
  exit(code: number): void;
  /** Resolves when the process is gone, however it ended. */
  readonly gone: Promise<unknown>;
}

export async function fakeAgent(): Promise<FakeAgent> {
  const folder = await temporaryFolder();
  const socketPath = join(folder.path, 'agent.sock');
  const server = createServer();
  const connections: Socket[] = [];
  const waiting: ((socket: Socket) => void)[] = [];
  server.on('connection', (socket) => {
    const taker = waiting.shift();
    if (taker === undefined) connections.push(socket);
    else taker(socket);
  });
  server.listen(socketPath);
  await once(server, 'listening');
  return {
    command: [process.execPath, PROGRAM, socketPath],
    next: async () => {
      const socket =
        connections.shift() ?? (await new Promise<Socket>((resolve) => waiting.push(resolve)));
      return turnOn(socket);
    },
    [Symbol.asyncDispose]: async () => {
      server.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function turnOn(socket: Socket): Promise<FakeTurn> {
  const gone = new Promise((resolve) => socket.once('close', resolve));
  // A process that is killed resets the connection: that is what `gone` tells.
  socket.on('error', () => {});
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('the fake agent ended');
    return JSON.parse(value);
  };
  const order = async (what: Readonly<Record<string, unknown>>) => {
    socket.write(`${JSON.stringify(what)}\n`);
    await answer();
  };
  const { pid, prompt, cwd, env } = await answer();
  return {
    pid,
    prompt,
    cwd,
    env,
    gone,
    stdout: (text) => order({ do: 'stdout', text }),
    stderr: (text) => order({ do: 'stderr', text }),
    write: (path, text) => order({ do: 'write', path, text }),
    ignoreTerm: () => order({ do: 'ignoreTerm' }),
    closeOutput: () => order({ do: 'closeOutput' }),
    exit: (code) => void socket.write(`${JSON.stringify({ do: 'exit', code })}\n`),
  };
}
