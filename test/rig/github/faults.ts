import type { Trouble } from './server.ts';

export type Fault = Pick<Trouble, 'kind' | 'status' | 'body' | 'headers'>;
const SECONDARY =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: the reset is long after the end of the job. */
export const LIMIT_OF_THE_HOUR: Fault = {
  ...{ kind: 'status', status: 403 },
  body: { message: 'API rate limit exceeded for installation ID 1.' },
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' },
};
/** Whatever may become of one call, a slow one last. */
export const FAULTS: readonly Fault[] = [
  { kind: 'lost-answer' },
  { kind: 'lost-request' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502, body: '<html>Bad Gateway</html>' },
  { kind: 'status', status: 403, body: { message: SECONDARY } },
  LIMIT_OF_THE_HOUR,
  { kind: 'status', status: 429, body: { message: 'Too many requests' } },
  { kind: 'status', status: 401, body: { message: 'Bad credentials' } },
  { kind: 'status', status: 422, body: { message: 'Validation Failed' } },
  { kind: 'status', status: 200, body: '<html>Please log in</html>' },
  { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } },
  { kind: 'status', status: 409, body: { message: 'Conflict' } },
  { kind: 'slow' },
];

/** What a message never has in it: values that nobody wrote for people. */
export const NO_TEXT_FOR_PEOPLE = /undefined|\[object|<html|\bat .*:\d+:\d+/;
