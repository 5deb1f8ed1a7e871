import { isJsonObject, type JsonObject } from '../lib/json.ts';
import { textAt } from '../lib/json-value.ts';
import { forkIn } from './fork.ts';
import { markIn } from './run-mark.ts';

/** What GitHub says that somebody may do in a repository; `null` for nothing. */
export type Permission = 'admin' | 'write' | 'read' | null;

export interface Start {
  /** The event's name, such as `issue_comment`. */
  readonly event: string;
  /** Who caused the event; for one that a person or a bot re-runs, whoever that is. */
  readonly actor: string;
  readonly permission: Permission;
  /** With `github.event`. */
  readonly github: JsonObject;
  /** Names of bots that may start runs, letter by letter, such as `dependabot[bot]`. */
  readonly bots: readonly string[];
}

/** How far whoever started a run is trusted; the reason is a sentence. */
export type Trust =
  | { readonly type: 'trusted' }
  /** It may look and tell: nothing of it is delivered but what somebody who may has let through. */
  | { readonly type: 'read-only'; readonly reason: string }
  /** Nothing is started. */
  | { readonly type: 'refused'; readonly reason: string };

/** The first rule that says something decides; nobody is trusted for what they say of themselves. */
export function trustOf(start: Start): Trust {
  return byOurselves(start) ?? byBot(start) ?? byFork(start) ?? byPermission(start);
}

/** A comment with our own mark is an answer, or somebody's copy of one: who reacts to it reacts to themselves. */
function byOurselves({ event, github }: Start): Trust | null {
  const payload = isJsonObject(github.event) ? github.event : github;
  const body = textAt(payload, 'comment', 'body');
  if (event !== 'issue_comment' || body === null || markIn(body) === null) return null;
  return refused('Phasegate wrote the comment');
}

function byBot({ actor, bots, event }: Start): Trust | null {
  if (!actor.endsWith('[bot]')) return null;
  if (bots.includes(actor) || OWN.has(event)) return null;
  return refused(`${actor} is a bot that is not trusted`);
}

/** Events that only users with write access, or a bot with a token, can cause. */
const OWN: ReadonlySet<string> = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);

function byFork({ github }: Start): Trust | null {
  const fork = forkIn(github);
  return fork === null ? null : readOnly(`the pull request comes from a fork, ${fork}`);
}

function byPermission({ actor, permission, event, bots }: Start): Trust {
  if (event === 'schedule' || bots.includes(actor)) return { type: 'trusted' };
  if (OWN.has(event) && actor.endsWith('[bot]')) return { type: 'trusted' };
  if (permission === 'admin' || permission === 'write') return { type: 'trusted' };
  const reason = `${actor} has no write access to this repository`;
  return COMMANDS.has(event) ? refused(reason) : readOnly(reason);
}

/** Who writes one asks for something to be done. */
const COMMANDS: ReadonlySet<string> = new Set(['issue_comment', 'pull_request_review_comment']);

const readOnly = (reason: string): Trust => ({ type: 'read-only', reason });
const refused = (reason: string): Trust => ({ type: 'refused', reason });
