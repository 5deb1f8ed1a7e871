/** Longest wait in seconds within a call if the API asks for one. */
const MAX_RETRY_AFTER_S = 10;

/**
 * Makes the library give up if the API asks for a long wait: the engine then waits instead, which people see, and which does not
 * count as silence.
 */
export async function impatientFetch(input: string | URL | Request, init?: RequestInit) {
  const response = await fetch(input, init);
  if (!(Number(response.headers.get('retry-after')) > MAX_RETRY_AFTER_S)) return response;
  const headers = new Headers(response.headers);
  headers.set('x-should-retry', 'false');
  return new Response(response.body, { status: response.status, headers });
}
