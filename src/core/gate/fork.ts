import { isJsonObject, type JsonObject } from '../lib/json.ts';
import { isSameRepository, repositoryAt } from './same-repository.ts';

/**
 * The head repository of the event's pull request, if it differs from the base repository; `null` otherwise. A deleted fork
 * counts as a fork: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
export function forkIn(github: JsonObject): string | null {
  const payload = isJsonObject(github.event) ? github.event : github;
  if (!isJsonObject(payload.pull_request)) return null;
  const from = repositoryAt(payload, 'pull_request', 'head', 'repo');
  const to = repositoryAt(payload, 'pull_request', 'base', 'repo');
  if (from.name === null || to.name === null) return from.name ?? 'a deleted repository';
  return isSameRepository(from, to) ? null : from.name;
}
