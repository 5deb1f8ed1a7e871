import { EXIT_CODES, type Outcome } from '../../run/outcome.ts';
import { oneLine } from '../../text/line.ts';
import { plural } from '../../text/plural.ts';
import { providerErrorText } from '../../text/provider-error.ts';
import type { BlockKind, Item } from '../item/item.ts';

/** Why a backlog session ended. */
export type StopCause =
  | 'done'
  | 'blocked'
  | 'waiting'
  | 'cap'
  | 'until'
  | 'budget'
  | 'failures'
  | 'agent'
  | 'provider'
  | 'target'
  | 'signal';

/** The limit of phases of a session, and whether `--cap` sets it. */
export interface PhaseCap {
  readonly phases: number;
  readonly isOption: boolean;
}

export interface StoppedSession {
  readonly stopped: StopCause;
  readonly asked: readonly Item[];
  readonly cap: PhaseCap;
  /** The items that failed in a row. */
  readonly failed?: readonly string[];
  /** Who cancelled the run of an item with the command, which ends the session; omitted or `null`: nobody did. */
  readonly cancelledBy?: string | null;
  /** What the provider said last that is not asked again; `null`: each one answered. */
  readonly providerError?: string | null;
  /** The signal that stopped the session; `null`: none. */
  readonly signal?: StopSignal | null;
  /** Whether some items wait for another process or machine. */
  readonly isElsewhere?: boolean;
}

export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

const SIGNAL_TEXTS: Readonly<Record<StopSignal, string>> = {
  SIGINT: 'by Ctrl-C',
  SIGTERM: 'by signal SIGTERM',
  SIGHUP: 'because its terminal was closed',
};

/** The reason for people. */
export function stoppedText(session: StoppedSession): string {
  const { stopped, asked, cap } = session;
  if (asked.length === 0 && stopped !== 'signal') return 'there was nothing to do';
  if (stopped === 'cap') return capText(cap);
  const isDone = asked.every(({ status }) => status === 'done');
  if (stopped === 'target' && isDone) return STOP_TEXTS.done;
  return detailOf(session) ?? STOP_TEXTS[stopped];
}

/** The reason with what is known about this session; `null`: nothing more. */
function detailOf({ stopped, ...session }: StoppedSession): string | null {
  const { failed = [], providerError = null, isElsewhere = false } = session;
  const { cancelledBy = null, signal = null } = session;
  if (stopped === 'failures' && failed.length > 0)
    return `${plural(failed.length, 'item')} failed in a row: ${failed.join(', ')}`;
  if (stopped === 'provider' && providerError !== null) {
    return `${STOP_TEXTS.provider}: ${providerErrorText(providerError)}. Later, \`phasegate backlog run\` continues`;
  }
  if (stopped === 'signal' && cancelledBy !== null)
    return `cancelled by ${oneLine(cancelledBy)} with \`phasegate cancel\``;
  if (stopped === 'signal' && signal !== null) return SIGNAL_TEXTS[signal];
  if (stopped === 'blocked' && isElsewhere)
    return `${STOP_TEXTS.blocked}, or for another process or machine`;
  return null;
}

function capText({ phases, isOption }: PhaseCap): string {
  const reached = `the limit of ${plural(phases, 'phase')} in one session is reached`;
  const next = 'the next `phasegate backlog run` continues';
  return isOption
    ? `${reached} (\`--cap ${phases}\`): ${next}`
    : `${reached} (\`limits.phases\` in phasegate.yml, 100 if it is not set): ${next}, and \`--cap N\` sets the limit of one session`;
}

const STOP_TEXTS: Readonly<Record<Exclude<StopCause, 'cap'>, string>> = {
  done: 'all selected items are done',
  blocked: 'the remaining items wait for a person',
  waiting: 'the remaining items wait for other items, or for another process or machine',
  until: 'the time limit is reached',
  budget: 'the budget is spent',
  failures: 'too many items failed in a row',
  agent:
    'an agent is not installed, or needs a login, an API key or credit: `phasegate doctor` shows agents and logins',
  provider: 'the provider of an agent did not answer, and is not asked again in this session',
  target: 'a target cannot advance',
  signal: 'by a signal',
};

/** The outcome for the exit code: unfinished requested items are never a success. */
export function outcomeOf(stopped: StopCause, asked: readonly Item[]): Outcome {
  if (stopped === 'signal') return 'cancelled';
  if (stopped === 'budget') return 'over-budget';
  if (stopped === 'agent') return 'failed';
  const kinds = new Set(asked.flatMap(({ block }) => block?.kind ?? []));
  for (const [outcome, kind] of PRECEDENCE) if (kinds.has(kind)) return outcome;
  return asked.every(({ status }) => status === 'done') ? 'succeeded' : 'waiting';
}

const PRECEDENCE: readonly (readonly [Outcome, BlockKind])[] = [
  ['over-budget', 'budget'],
  ['failed', 'failed'],
  ['rejected', 'rejected'],
  ['blocked', 'question'],
  ['blocked', 'guardrail'],
  ['blocked', 'person'],
  ['blocked', 'by-hand'],
  ['waiting', 'gate'],
];

export const exitCodeOf = (stopped: StopCause, asked: readonly Item[]): number =>
  EXIT_CODES[outcomeOf(stopped, asked)];
