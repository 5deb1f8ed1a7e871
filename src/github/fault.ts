import { errorText } from '../core/lib/error-text.ts';
import { at } from '../core/lib/json-value.ts';

/** The error of one call, before it is described. */
export interface GitHubFault {
  /** HTTP status; `null`: no response. */
  readonly status: number | null;
  /** The message of GitHub or of the system. */
  readonly words: string;
  /** Whether another try may succeed. */
  readonly isPassing: boolean;
  /** Whether the call was rejected before it had an effect. */
  readonly isRateLimit: boolean;
  /** How long GitHub asks to wait, in milliseconds; `null`: not given. */
  readonly waitMs: number | null;
  /** Sets of permissions that GitHub names, in the notation of workflows; any one set is enough. */
  readonly permissions: readonly string[];
  /** GraphQL: the refused fields. */
  readonly fields: readonly string[];
  readonly cause: unknown;
}

/** The errors of a GraphQL response without data. */
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

/** Interprets the rejection of a request. */
export function gitHubFaultOf(error: unknown): GitHubFault {
  return error instanceof GraphqlErrors ? graphqlFault(error) : requestFault(error);
}

function graphqlFault(error: GraphqlErrors): GitHubFault {
  const isRateLimit = error.errors.some(({ type }) => type === 'RATE_LIMITED');
  return {
    status: 200,
    words: error.message,
    isRateLimit,
    // Errors without a type are GitHub's own failures, such as a timeout.
    isPassing: isRateLimit || error.errors.some(({ type }) => type === undefined),
    waitMs: null,
    permissions: [],
    fields: error.errors
      .filter(({ type }) => type === 'FORBIDDEN')
      .map(({ path = [] }) => path.join('.')),
    cause: error,
  };
}

function requestFault(error: unknown): GitHubFault {
  const response = at(error, 'response');
  const headers = at(response, 'headers');
  const status = numberOf(at(response, 'status'));
  const words = errorMessage(error);
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

function errorMessage(error: unknown): string {
  const message = errorText(error);
  if (/^\s*<(?:!doctype|html)\b/i.test(message)) return A_PAGE;
  return message.replace(/ - https:\/\/docs\.github\.com\S*$/, '').slice(0, 2000);
}

/** An intermediary responded with a page for browsers. */
export const A_PAGE = 'the answer is a page instead of data';

function waitOf(headers: unknown): number | null {
  const seconds = numberOf(at(headers, 'retry-after'));
  if (seconds !== null) return seconds * 1000;
  const reset = numberOf(at(headers, 'x-ratelimit-reset'));
  const isUsedUp = at(headers, 'x-ratelimit-remaining') === '0';
  return reset !== null && isUsedUp ? Math.max(0, reset * 1000 - Date.now()) : null;
}

/** `issues=write; pull_requests=write`; a superset of an earlier set is dropped. */
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
