import { isJsonObject, type JsonObject } from '../lib/json.ts';
import { textAt } from '../lib/json-value.ts';

/**
 * The head repository of the event's pull request, if it differs from the base repository; `null` otherwise. A deleted fork
 * counts as a fork: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
export function forkIn(github: JsonObject): string | null {
  const payload = isJsonObject(github.event) ? github.event : github;
  if (!isJsonObject(payload.pull_request)) return null;
  const from = textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
  const to = textAt(payload, 'pull_request', 'base', 'repo', 'full_name');
  if (from === null || to === null) return from ?? 'a deleted repository';
  return from.toLowerCase() === to.toLowerCase() ? null : from;
}
