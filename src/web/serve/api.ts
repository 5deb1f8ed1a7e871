import type { Problem } from '../../core/view/serve-data.ts';
import { takeToken } from '../run/token.ts';

const token = takeToken();

/** An error that the server reports. */
export class ServerFault extends Error {
  readonly remedy: string;
  /** The HTTP status. */
  readonly status: number;

  constructor({ message, remedy }: Problem, status: number) {
    super(message);
    this.remedy = remedy;
    this.status = status;
  }
}

/** Requests data from the page's own server. Throws {@link ServerFault}. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const answer = await request(path, init);
  return (await answer.json()) as T;
}

export const send = <T>(method: 'POST' | 'PUT', path: string, body: unknown): Promise<T> =>
  ask(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Each line of a JSON lines response as it arrives; resolves at its end. Throws {@link ServerFault}. */
export async function follow<T>(
  path: string,
  signal: AbortSignal,
  onLines: (lines: readonly T[]) => void,
): Promise<void> {
  const { body } = await request(path, { signal });
  if (body === null) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    const whole = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
    if (whole.length > 0) onLines(whole);
  }
}

async function request(path: string, init: RequestInit): Promise<Response> {
  const headers = { ...init.headers, authorization: `Bearer ${token}` };
  const answer = await fetch(`/api/${path}`, { ...init, headers });
  if (answer.ok) return answer;
  const told = (await answer.json().catch(() => null)) as Problem | null;
  const none = { message: `The server answered ${answer.status}.`, remedy: '' };
  throw new ServerFault(told ?? none, answer.status);
}

/** Encodes each segment of a path, which may contain any character. */
export const pathOf = (name: string): string => name.split('/').map(encodeURIComponent).join('/');
