import { errorText } from '../../core/lib/error-text.ts';
import { amountAt, at, textAt } from '../../core/lib/json-value.ts';
import type { AgentFault } from '../../ports.ts';
import { providerFault } from '../stream/provider-fault.ts';

/** The fault of an error of the API or the network. */
export function apiFault(error: unknown): AgentFault {
  const status = amountAt(error, 'status') ?? STATUS.get(textAt(error, 'type') ?? '') ?? null;
  const fault = providerFault(messageOf(error), status);
  if (fault.reason !== 'rate-limit') return fault;
  return { ...fault, retryAfterMs: waitOf(at(error, 'headers')) ?? fault.retryAfterMs };
}

/** An error within a stream has no HTTP status. */
const STATUS: ReadonlyMap<string, number> = new Map([
  ['authentication_error', 401],
  ['permission_error', 403],
  ['rate_limit_error', 429],
  ['overloaded_error', 529],
  ['api_error', 500],
]);

function messageOf(error: unknown): string {
  const message = errorText(error);
  const cause = at(error, 'cause');
  if (!(cause instanceof Error)) return message;
  const why = at(cause, 'cause') instanceof Error ? messageOf(cause) : cause.message;
  return `${message} ${why}`;
}

function waitOf(headers: unknown): number | null {
  if (!(headers instanceof Headers)) return null;
  const exact = seconds(headers.get('retry-after-ms'));
  if (exact !== null) return Math.ceil(exact);
  const written = headers.get('retry-after');
  const wait = seconds(written);
  if (wait !== null) return Math.ceil(wait * 1000);
  const day = Date.parse(written ?? '');
  return Number.isNaN(day) ? null : Math.max(0, day - Date.now());
}

function seconds(text: string | null): number | null {
  const value = Number(text ?? '');
  return text === null || text.trim() === '' || !(value >= 0) ? null : value;
}
