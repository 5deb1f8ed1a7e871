import type { ChildProcess } from 'node:child_process';
import { Refusal } from '../../ports.ts';
import { type GitCall, type GitLocation, gitRefusal, startGit } from '../git.ts';

export interface ObjectInfo {
  readonly name: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** Reads objects through one `git cat-file` process, which starts on first use. */
export class ObjectReader implements AsyncDisposable {
  readonly #place: GitLocation;
  #process: CatFileProcess | null = null;

  constructor(place: GitLocation) {
    this.#place = place;
  }

  /** `null`: there is no such object. `name` may be any revision of git, such as `HEAD^{tree}`. */
  async info(name: string): Promise<ObjectInfo | null> {
    return infoIn(await this.#ask(`info ${name}`, 0));
  }

  /** The complete bytes of an existing object. */
  async contents(name: string): Promise<Buffer> {
    const { info, bytes } = await this.#whole(name);
    if (info === null) throw new Refusal(`The object ${name} is missing.`, 'Run `git fsck`.');
    return bytes;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = this.#process?.end();
    this.#process = null;
    await ended;
  }

  async #whole(name: string): Promise<{ info: ObjectInfo | null; bytes: Buffer }> {
    const { line, bytes } = await this.#ask(`contents ${name}`, 1);
    return { info: infoIn({ line }), bytes };
  }

  #ask(command: string, bodies: 0 | 1): Promise<CatFileResponse> {
    // A name with a line break would become two commands.
    if (/[\n\0]/.test(command)) return Promise.resolve({ line: 'missing', bytes: EMPTY_BYTES });
    this.#process ??= new CatFileProcess(this.#place);
    return this.#process.ask(command, bodies);
  }
}

interface CatFileResponse {
  readonly line: string;
  readonly bytes: Buffer;
}

const EMPTY_BYTES = Buffer.alloc(0);
/** Characters of git's errors that are kept. */
const MAX_STDERR_LENGTH = 4096;

function infoIn({ line }: Pick<CatFileResponse, 'line'>): ObjectInfo | null {
  const [, name, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(line) ?? [];
  if (name === undefined || type === undefined) return null;
  return { name, type, size: Number(size) };
}

interface PendingQuery {
  readonly bodies: 0 | 1;
  readonly resolve: (answer: CatFileResponse) => void;
  readonly reject: (error: unknown) => void;
}

/** `git cat-file --batch-command`: each answer is a line, and for `contents` as many bytes as it says and a newline. */
class CatFileProcess {
  readonly #call: GitCall;
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  readonly #waiting: PendingQuery[] = [];
  #chunks: Buffer[] = [];
  #length = 0;
  /** How many bytes the next answer needs at least. */
  #needed = 1;
  #errors = '';

  constructor(place: GitLocation) {
    this.#call = { place, args: ['cat-file', '--batch-command'], input: '' };
    this.#child = startGit(this.#call);
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(0, MAX_STDERR_LENGTH);
    });
    this.#child.stdin?.on('error', () => {});
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#ended = new Promise((resolve) => {
      const end = (): void => {
        for (const { reject } of this.#waiting.splice(0)) reject(this.#refusal());
        resolve();
      };
      this.#child.on('error', end).on('close', end);
    });
  }

  ask(command: string, bodies: 0 | 1): Promise<CatFileResponse> {
    return new Promise((resolve, reject) => {
      if (this.#child.exitCode !== null || this.#child.signalCode !== null)
        return reject(this.#refusal());
      this.#waiting.push({ bodies, resolve, reject });
      this.#child.stdin?.write(`${command}\n`);
    });
  }

  async end(): Promise<void> {
    this.#child.stdin?.end();
    await this.#ended;
  }

  /** Git ends at an object that it cannot read, and then says why. */
  #refusal(): Refusal {
    if (this.#errors.trim() === '') return silent();
    const code = this.#child.exitCode ?? 1;
    const answer = { code, stdout: EMPTY_BYTES, stderr: this.#errors, isCut: false };
    return gitRefusal(this.#call, answer);
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#waiting.length > 0 && this.#length >= this.#needed) {
      const all = Buffer.concat(this.#chunks);
      this.#chunks = [all];
      if (!this.#answer(all)) return;
    }
  }

  /** Resolves the first pending request if its response is complete. */
  #answer(all: Buffer): boolean {
    const [waiting] = this.#waiting;
    const end = all.indexOf('\n');
    const line = all.toString('utf8', 0, Math.max(0, end));
    const size = waiting?.bodies === 1 ? (infoIn({ line })?.size ?? null) : null;
    const after = size === null ? end + 1 : end + 1 + size + 1;
    if (end === -1 || all.length < after) {
      this.#needed = Math.max(all.length + 1, after);
      return false;
    }
    const rest = all.subarray(after);
    this.#chunks = [rest];
    this.#length = rest.length;
    this.#needed = 1;
    const bytes = size === null ? EMPTY_BYTES : all.subarray(end + 1, end + 1 + size);
    this.#waiting.shift();
    waiting?.resolve({ line, bytes });
    return true;
  }
}

function silent(): Refusal {
  return new Refusal(
    '`git cat-file` ended before it answered.',
    'Check that the machine has enough memory, then run `phasegate resume`.',
  );
}
