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
  /** Sets of permissions that GitHub says are wanted, each as a workflow writes it; any one of them is enough. */
  readonly permissions: readonly string[];
  /** GraphQL: the fields that it refused. */
  readonly fields: readonly string[];
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
    permissions: [],
    fields: error.errors
      .filter(({ type }) => type === 'FORBIDDEN')
      .map(({ path = [] }) => path.join('.')),
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
    permissions: status === 403 ? permissionsOf(at(headers, 'x-accepted-github-permissions')) : [],
    fields: [],
    cause: error,
  };
}

function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/^\s*<(?:!doctype|html)\b/i.test(message)) return A_PAGE;
  return message.replace(/ - https:\/\/docs\.github\.com\S*$/, '').slice(0, 2000);
}

/** Something on the way answered a program as it answers a browser. */
export const A_PAGE = 'the answer is a page instead of data';

function waitOf(headers: unknown): number | null {
  const seconds = numberOf(at(headers, 'retry-after'));
  if (seconds !== null) return seconds * 1000;
  const reset = numberOf(at(headers, 'x-ratelimit-reset'));
  const isUsedUp = at(headers, 'x-ratelimit-remaining') === '0';
  return reset !== null && isUsedUp ? Math.max(0, reset * 1000 - Date.now()) : null;
}

/** `issues=write; pull_requests=write`; a set that holds more than an earlier one is no help. */
function permissionsOf(header: unknown): readonly string[] {
  if (typeof header !== 'string' || header === '') return [];
  const sets = header.split(';').map((set) => set.split(',').map((pair) => pair.trim()));
  return sets
    .filter((set, at) => !sets.slice(0, at).some((one) => one.every((pair) => set.includes(pair))))
    .map((set) => set.map(asWritten).join(', '));
}

const asWritten = (pair: string): string => pair.replaceAll('_', '-').replace('=', ': ');

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
