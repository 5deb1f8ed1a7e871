import { isJsonObject, type JsonObject } from '../lib/json.ts';
import { textAt } from '../lib/json-value.ts';
import { failedCheckOf } from './failed-check.ts';
import { forkIn } from './fork.ts';
import { markIn } from './run-mark.ts';

/** A user's permission in a repository according to GitHub; `null`: none. */
export type Permission = 'admin' | 'write' | 'read' | null;

export interface TriggerFacts {
  /** The event's name, such as `issue_comment`. */
  readonly event: string;
  /** The user who caused the event, or who re-ran the workflow run. */
  readonly actor: string;
  readonly permission: Permission;
  /** Includes `github.event`. */
  readonly github: JsonObject;
  /** Exact names of bots that may trigger runs, such as `dependabot[bot]`. */
  readonly bots: readonly string[];
}

/** How far the triggering user is trusted; the reason is a sentence. */
export type Trust =
  | { readonly type: 'trusted' }
  /** The run may read and report; its deliveries need a gate that an authorized user approved. */
  | { readonly type: 'read-only'; readonly reason: string }
  /** Nothing is started. */
  | { readonly type: 'refused'; readonly reason: string };

/** The first rule with a verdict decides. Claims that users make about themselves do not count. */
export function trustOf(start: TriggerFacts): Trust {
  return byOurselves(start) ?? byBot(start) ?? byFork(start) ?? byPermission(start);
}

/** A comment with Phasegate's mark is its own or a copy: reacting to it could cause a loop. */
function byOurselves({ event, github }: TriggerFacts): Trust | null {
  const payload = isJsonObject(github.event) ? github.event : github;
  const body = textAt(payload, 'comment', 'body');
  if (event !== 'issue_comment' || body === null || markIn(body) === null) return null;
  return triggerRefused('Phasegate wrote the comment');
}

function byBot({ actor, bots, event, github }: TriggerFacts): Trust | null {
  if (!actor.endsWith('[bot]')) return null;
  if (bots.includes(actor) || WRITER_EVENTS.has(event) || isOfRunBranch(event, github)) return null;
  return triggerRefused(`${actor} is a bot that is not trusted`);
}

/** Events that only users with write access, or a bot with a token, can cause. */
const WRITER_EVENTS: ReadonlySet<string> = new Set([
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
]);

/**
 * A check that failed on the branch of a run: whoever caused it, only users with write access and bots with a token can have pushed
 * the commit. The App that delivers for Phasegate is such a bot.
 */
const isOfRunBranch = (event: string, github: JsonObject): boolean =>
  event === 'workflow_run' &&
  failedCheckOf(isJsonObject(github.event) ? github : { event: github }) !== null;

function byFork({ github }: TriggerFacts): Trust | null {
  const fork = forkIn(github);
  return fork === null ? null : readOnly(`the pull request comes from a fork, ${fork}`);
}

function byPermission({ actor, permission, event, github, bots }: TriggerFacts): Trust {
  if (event === 'schedule' || bots.includes(actor)) return { type: 'trusted' };
  const isOfRun = isOfRunBranch(event, github);
  if ((WRITER_EVENTS.has(event) || isOfRun) && actor.endsWith('[bot]')) return { type: 'trusted' };
  if (permission === 'admin' || permission === 'write') return { type: 'trusted' };
  const reason = `${actor} has no write access to this repository`;
  const asksForWork = isOfRun || (COMMENTS.has(event) && !isQuestion(github));
  return asksForWork ? triggerRefused(reason) : readOnly(reason);
}

/** Whoever writes one asks for something to be done. */
const COMMENTS: ReadonlySet<string> = new Set([
  'issue_comment',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** A comment on an issue that is no command is read as the issue itself is. */
function isQuestion(github: JsonObject): boolean {
  const payload = isJsonObject(github.event) ? github.event : github;
  const { issue } = payload;
  const isIssue = isJsonObject(issue) && issue.pull_request === undefined;
  return isIssue && !/^\s*\//.test(textAt(payload, 'comment', 'body') ?? '/');
}

const readOnly = (reason: string): Trust => ({ type: 'read-only', reason });
const triggerRefused = (reason: string): Trust => ({ type: 'refused', reason });
