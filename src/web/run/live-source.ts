import { unreachable } from '../../core/lib/unreachable.ts';
import {
  type ActionAnswer,
  CHANGE,
  FILE_BYTES,
  type LiveMessage,
  type PageAction,
  type RunData,
} from '../../core/view/page-data.ts';
import { isReadable } from '../../core/view/readable.ts';
import type { Problem } from '../../core/view/serve-data.ts';
import { requestFault } from '../parts/request-fault.ts';
import type { FileContent, RunSource, Snapshot } from './source.ts';

export interface LivePage {
  readonly run: string;
  readonly token: string;
  /** Prefix of each path; empty: the page's own server. */
  readonly base: string;
}

/** Delays in milliseconds before a lost connection is tried again. */
const RETRIES = [500, 1_000, 2_000, 5_000, 10_000];
/** In milliseconds; the server sends a keep-alive every 15 seconds, so after this silence it is gone. */
const SILENCE_MS = 40_000;

/** Follows a run on the server. */
export class LiveSource implements RunSource {
  readonly act = (action: PageAction): Promise<ActionAnswer> => this.#act(action);
  readonly #live: LivePage;
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot | null = null;
  #stop: AbortController | null = null;
  #failed = 0;

  constructor(live: LivePage) {
    this.#live = live;
  }

  snapshot(): Snapshot | null {
    return this.#snapshot;
  }

  subscribe(onChange: () => void): () => void {
    this.#listeners.add(onChange);
    if (this.#stop === null) {
      this.#stop = new AbortController();
      void this.#follow(this.#stop.signal);
    }
    return () => {
      this.#listeners.delete(onChange);
      if (this.#listeners.size > 0) return;
      this.#stop?.abort();
      this.#stop = null;
    };
  }

  async read(path: string): Promise<FileContent | null> {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const answer = await this.#ask(`files/${encoded}`, {});
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const listed = this.#snapshot?.files.find((file) => file.path === path)?.size ?? bytes.length;
    const size = path === CHANGE ? bytes.length : Math.max(listed, bytes.length);
    const cut = bytes.length < FILE_BYTES ? 0 : size - bytes.length;
    return { size, cut, ...contentOf(path, bytes) };
  }

  async #act(action: PageAction): Promise<ActionAnswer> {
    const answer = await this.#ask('actions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    return (await answer.json()) as ActionAnswer;
  }

  #ask(path: string, init: RequestInit): Promise<Response> {
    const { base, run, token } = this.#live;
    const headers = { ...init.headers, authorization: `Bearer ${token}` };
    return fetch(`${base}/api/runs/${encodeURIComponent(run)}/${path}`, { ...init, headers });
  }

  async #follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#once(signal);
      } catch (error) {
        if (signal.aborted) return;
        this.#fault(requestFault(error));
      }
      const pause = RETRIES[Math.min(this.#failed, RETRIES.length - 1)];
      this.#failed += 1;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  async #once(signal: AbortSignal): Promise<void> {
    const silence = new AbortController();
    const answer = await this.#ask('events', { signal: AbortSignal.any([signal, silence.signal]) });
    if (!answer.ok || answer.body === null) throw new Error(await refusalOf(answer));
    this.#failed = 0;
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    let timer = setTimeout(() => silence.abort(), SILENCE_MS);
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) throw new Error('The server ended the connection; it is tried again.');
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), SILENCE_MS);
        const lines = (rest + value).split('\n');
        rest = lines.pop() ?? '';
        this.#hear(
          lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LiveMessage),
        );
      }
    } finally {
      clearTimeout(timer);
    }
  }

  #hear(messages: readonly LiveMessage[]): void {
    const before = this.#snapshot;
    this.#snapshot = heard(before, messages);
    if (this.#snapshot !== before) this.#notify();
  }

  #fault(fault: string): void {
    if (this.#snapshot !== null) this.#snapshot = { ...this.#snapshot, fault };
    else this.#snapshot = { ...EMPTY_SNAPSHOT, fault };
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

const EMPTY_RUN_DATA: RunData = {
  journal: [],
  plans: [],
  isHeld: false,
  place: '',
  workflowRun: null,
  notes: [],
};
const EMPTY_SNAPSHOT: Snapshot = {
  data: EMPTY_RUN_DATA,
  files: [],
  phasegate: '',
  made: null,
  fault: null,
};

/** The snapshot after more messages, which may be thousands of journal lines. */
function heard(before: Snapshot | null, messages: readonly LiveMessage[]): Snapshot | null {
  let known = before;
  let lines: string[] = [];
  const flush = (): void => {
    if (known === null || lines.length === 0) return;
    const { data } = known;
    known = { ...known, fault: null, data: { ...data, journal: [...data.journal, ...lines] } };
    lines = [];
  };
  for (const message of messages) {
    if (message.type === 'line') lines.push(message.line);
    else {
      flush();
      known = applyMessage(known, message);
    }
  }
  flush();
  return known;
}

function applyMessage(
  before: Snapshot | null,
  message: Exclude<LiveMessage, { readonly type: 'line' }>,
): Snapshot | null {
  if (message.type === 'run') {
    const { type: _, phasegate, ...data } = message;
    return { ...EMPTY_SNAPSHOT, phasegate, data: { ...data, journal: [] } };
  }
  if (before === null) return null;
  const { data } = before;
  switch (message.type) {
    case 'plan':
      return { ...before, data: { ...data, plans: [...data.plans, message.plan] } };
    case 'files':
      return { ...before, files: message.files };
    case 'held':
      return {
        ...before,
        data: { ...data, isHeld: message.isHeld, unrecorded: message.unrecorded ?? [] },
      };
    case 'branches':
      return { ...before, data: { ...data, branches: message.branches } };
    case 'deliveries':
      return { ...before, data: { ...data, deliveries: message.deliveries } };
    case 'fault':
      return { ...before, fault: message.message };
    case 'beat':
      return before;
    default:
      return unreachable(message);
  }
}

async function refusalOf(answer: Response): Promise<string> {
  const { status } = answer;
  if (status === 401 || status === 403)
    return 'The server does not know this page: open the address that `phasegate serve` printed.';
  const told = (await answer.json().catch(() => null)) as Problem | null;
  return told === null ? `The server answered ${status}.` : `${told.message} ${told.remedy}`.trim();
}

function contentOf(path: string, bytes: Uint8Array): Pick<FileContent, 'as' | 'content'> {
  const content = new TextDecoder().decode(bytes);
  if (isReadable(path, content)) return { as: 'text', content };
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return { as: 'base64', content: btoa(chunks.join('')) };
}
