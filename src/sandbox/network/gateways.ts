import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gateway } from './gateway.ts';

/** The gateways of a run, one for each list of hosts: agents have their own in addition to the policy's. */
export class Gateways implements AsyncDisposable {
  readonly #onNote: (text: string) => void;
  readonly #open = new Map<string, Promise<Gateway>>();
  #folder: Promise<string> | null = null;

  constructor(onNote: (text: string) => void) {
    this.#onNote = onNote;
  }

  /** The socket that reaches exactly these hosts. */
  async to(allowed: readonly string[]): Promise<string> {
    const key = [...allowed].sort().join(' ');
    const gateway = this.#open.get(key) ?? this.#start(allowed);
    this.#open.set(key, gateway);
    return (await gateway).socket;
  }

  async #start(allowed: readonly string[]): Promise<Gateway> {
    const { openGateway } = await import('./gateway.ts');
    // Short, because the length of a socket's path is limited.
    this.#folder ??= mkdtemp(join(tmpdir(), 'phasegate-net-'));
    const socket = join(await this.#folder, `${this.#open.size}`);
    const onRefused = (host: string): void =>
      this.#onNote(`\`policy.network\` blocked access to ${host}`);
    return openGateway({ socket, allowed, onRefused });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const gateway of this.#open.values()) await (await gateway)[Symbol.asyncDispose]();
    if (this.#folder !== null) await rm(await this.#folder, { recursive: true, force: true });
  }
}
