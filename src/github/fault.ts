import { at } from '../core/lib/json-value.ts';

/** What went wrong with one call, before it is put in words. */
export interface Fault {
  /** Of the HTTP answer; `null` when none came. */
  readonly status: number | null;
  /** GitHub's own words, or the system's. */
  readonly words: string;
  /** Another try may bring an answer. */
  readonly isPassing: boolean;
  /** The call was turned away before it did anything. */
  readonly isRateLimit: boolean;
  /** How long GitHub asks to wait; `null` where it does not say. */
  readonly waitMs: number | null;
  /** The permission that GitHub says is wanted, as a workflow writes it. */
  readonly permission: string | null;
  readonly cause: unknown;
}

/** What GraphQL answered instead of data. */
export class GraphqlErrors extends Error {
  readonly errors: readonly {
    readonly type?: string;
    readonly message: string;
    readonly path?: readonly (string | number)[];
  }[];

  constructor(errors: GraphqlErrors['errors']) {
    super(errors.map(({ message }) => message).join('; '));
    this.errors = errors;
  }
}

/** What a rejection of a request means. */
export function faultOf(error: unknown): Fault {
  return error instanceof GraphqlErrors ? graphqlFault(error) : requestFault(error);
}

function graphqlFault(error: GraphqlErrors): Fault {
  const isRateLimit = error.errors.some(({ type }) => type === 'RATE_LIMITED');
  return {
    status: 200,
    words: error.message,
    isRateLimit,
    // Without a type it is a failure of GitHub's own, such as an operation that took too long.
    isPassing: isRateLimit || error.errors.some(({ type }) => type === undefined),
    waitMs: null,
    permission: null,
    cause: error,
  };
}

function requestFault(error: unknown): Fault {
  const response = at(error, 'response');
  const headers = at(response, 'headers');
  const status = numberOf(at(response, 'status'));
  const words = wordsOf(error);
  const isUsedUp = at(headers, 'x-ratelimit-remaining') === '0';
  const isRateLimit = status === 429 || (status === 403 && (isUsedUp || /rate limit/i.test(words)));
  return {
    status,
    words,
    isRateLimit,
    isPassing: isRateLimit || status === null || status >= 500,
    waitMs: isRateLimit ? waitOf(headers) : null,
    permission: status === 403 ? permissionOf(at(headers, 'x-accepted-github-permissions')) : null,
    cause: error,
  };
}

function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/ - https:\/\/docs\.github\.com\S*$/, '').slice(0, 2000);
}

function waitOf(headers: unknown): number | null {
  const seconds = numberOf(at(headers, 'retry-after'));
  if (seconds !== null) return seconds * 1000;
  const reset = numberOf(at(headers, 'x-ratelimit-reset'));
  const isUsedUp = at(headers, 'x-ratelimit-remaining') === '0';
  return reset !== null && isUsedUp ? Math.max(0, reset * 1000 - Date.now()) : null;
}

/** `contents=write,pull_requests=write; …`: the first of the sets that would do. */
function permissionOf(header: unknown): string | null {
  if (typeof header !== 'string' || header === '') return null;
  const [first = ''] = header.split(';');
  return first
    .split(',')
    .map((pair) => pair.trim().replaceAll('_', '-').replace('=', ': '))
    .join(', ');
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
