/** Longest time, in seconds, that is waited within a call when the API asks for patience. */
const PATIENCE = 10;

/**
 * Makes the library give up where the API asks it to wait for long: the engine waits then, which people see, and which
 * does not count as silence.
 */
export async function impatientFetch(input: string | URL | Request, init?: RequestInit) {
  const response = await fetch(input, init);
  if (!(Number(response.headers.get('retry-after')) > PATIENCE)) return response;
  const headers = new Headers(response.headers);
  headers.set('x-should-retry', 'false');
  return new Response(response.body, { status: response.status, headers });
}
