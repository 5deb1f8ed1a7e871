/** What is sent back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export function answer(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Buffer = Buffer.alloc(0),
): Answer {
  return { status, headers, body };
}

export function json(status: number, value: unknown): Answer {
  return answer(status, { 'content-type': 'application/json' }, Buffer.from(JSON.stringify(value)));
}

/** How Twirp says no. */
export function twirpError(status: number, code: string, msg: string): Answer {
  return json(status, { code, msg });
}
