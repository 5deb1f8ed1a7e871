import { isJsonObject, type JsonObject } from '../lib/json.ts';

/** The issue or pull request of the event that triggered a run. */
export interface Trigger {
  readonly kind: 'issue' | 'pull-request';
  readonly number: number;
}

/**
 * From the event's payload (`github.event` in expressions); `null`: the event has neither. A comment on a pull request is an
 * `issue_comment` whose `issue` has a `pull_request`:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment
 */
export function triggerOf(github: JsonObject): Trigger | null {
  const event = objectIn(github, 'event');
  const pull = numberIn(objectIn(event, 'pull_request'));
  if (pull !== null) return { kind: 'pull-request', number: pull };
  const issue = objectIn(event, 'issue');
  const number = numberIn(issue);
  if (number === null) return null;
  return { kind: issue.pull_request === undefined ? 'issue' : 'pull-request', number };
}

function objectIn(owner: JsonObject, key: string): JsonObject {
  const value = owner[key];
  return isJsonObject(value) ? value : {};
}

function numberIn({ number }: JsonObject): number | null {
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}
