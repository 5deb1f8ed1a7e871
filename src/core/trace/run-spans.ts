import type { PhaseId } from '../lib/brands.ts';
import { AGENT_TRAITS } from '../plan/agent-traits.ts';
import type { AgentUse, Plan } from '../plan/plan.ts';
import { possibleAgents } from '../run/decide/route.ts';
import type {
  ChangeMerged,
  GateDecided,
  GateOpened,
  JournalEvent,
  PhaseStarted,
  RunEvent,
  RunFinished,
  Spending,
} from '../run/event.ts';
import { ATTRIBUTE, OPERATION } from './names.ts';
import type { Attributes, Span } from './span.ts';
import { attemptKey, type TraceIds } from './trace-ids.ts';

type OpenSpan = Omit<Span, 'endMs' | 'fault' | 'events'>;

interface OpenPhase extends OpenSpan {
  lastMs: number;
  fault: string | null;
}

interface SessionSpan extends OpenSpan {
  costUsd: number | null;
}

export interface RunSpansOptions {
  readonly ids: TraceIds;
  readonly plan: Plan;
  /** Converts an event's time to milliseconds since 1970. */
  readonly millisecondsOf: (at: string) => number;
}

/** Whether the phase of an event is done: a failed attempt may be followed by another. */
export type IsDone = (phase: PhaseId) => boolean;

/**
 * Converts a run to spans: each process that worked on it (the first is the root), its phases, attempts and deliveries, and
 * gates' waits. Takes the journal's events in order; returns the spans that an event ends. A killed process has no last event:
 * its spans end with the next process. Texts of agents and services are excluded.
 */
export class RunSpans {
  readonly #ids: TraceIds;
  readonly #plan: Plan;
  readonly #millisecondsOf: (at: string) => number;
  #root: string | null = null;
  #session: SessionSpan | null = null;
  #lastSession: string | null = null;
  readonly #phases = new Map<string, OpenPhase>();
  readonly #attempts = new Map<string, OpenSpan>();
  readonly #deliveries = new Map<string, OpenSpan>();
  readonly #gates = new Map<string, OpenSpan>();
  #lastMs = 0;

  constructor({ ids, plan, millisecondsOf }: RunSpansOptions) {
    this.#ids = ids;
    this.#plan = plan;
    this.#millisecondsOf = millisecondsOf;
  }

  /** The span of the current process; `null`: before the first event. */
  get session(): string | null {
    return this.#session?.id ?? this.#lastSession;
  }

  push(event: JournalEvent, isDone: IsDone): readonly Span[] {
    const atMs = this.#millisecondsOf(event.at);
    const ended = this.#take(event, atMs, isDone);
    this.#lastMs = atMs;
    return ended;
  }

  #take(event: JournalEvent, atMs: number, isDone: IsDone): readonly Span[] {
    switch (event.type) {
      case 'runStarted':
      case 'runResumed':
        return this.#begin(event, atMs);
      case 'phaseStarted':
        return this.#start(event, atMs);
      case 'phaseSucceeded':
      case 'changeOffered':
        return this.#endAttempt(event, { atMs, fault: null, more: {} }, isDone);
      case 'changeMerged':
        return this.#merged(event, atMs, isDone);
      case 'phaseFailed': {
        const fault = { fault: event.reason, more: { [ATTRIBUTE.error]: event.reason } };
        return this.#endAttempt(event, { atMs, ...fault }, isDone);
      }
      case 'phaseBlocked':
        return this.#endAttempt(event, { atMs, fault: null, more: BLOCKED }, isDone);
      case 'gateOpened':
        return this.#openGate(event, atMs);
      case 'gateDecided':
        return this.#decide(event, atMs);
      case 'deliveryStarted':
        this.#deliveries.set(`${event.phase} ${event.delivery}`, this.#delivery(event, atMs));
        return [];
      case 'deliveryMade':
        return this.#delivered(`${event.phase} ${event.delivery}`, atMs, null);
      case 'deliveryFailed':
        return this.#delivered(`${event.phase} ${event.delivery}`, atMs, 'delivery-failed');
      case 'runFinished':
        return this.#finish(event, atMs);
      default:
        return [];
    }
  }

  #begin(event: Extract<RunEvent, { type: 'runStarted' | 'runResumed' }>, atMs: number): Span[] {
    const left = this.#endSession(this.#lastMs, 'the process ended without a word', {});
    const before = this.#lastSession;
    const id = this.#ids.span(`session ${(event as JournalEvent).seq}`);
    this.#root ??= id;
    const started =
      event.type === 'runStarted'
        ? { [ATTRIBUTE.run]: event.run, [ATTRIBUTE.pipeline]: event.pipeline.digest }
        : {};
    this.#session = {
      id,
      parent: id === this.#root ? null : this.#root,
      name: `${OPERATION.run} ${this.#plan.name}`,
      startMs: atMs,
      attributes: {
        [ATTRIBUTE.operation]: OPERATION.run,
        [ATTRIBUTE.workflow]: this.#plan.name,
        ...started,
      },
      links: before === null ? [] : [before],
      costUsd: null,
    };
    return left;
  }

  #start({ phase, attempt, agent, model }: PhaseStarted, atMs: number): readonly Span[] {
    const planned = this.#phase(phase);
    const known = this.#phases.get(phase);
    const of = known ?? this.#openPhase(phase, attempt, atMs);
    of.lastMs = atMs;
    of.fault = null;
    const carriedOutBy = planned?.kind === 'agent' && agent !== null;
    const use = planned?.kind === 'agent' ? useOf(planned, agent) : null;
    const provider = use === null ? null : AGENT_TRAITS[use].provider;
    this.#attempts.set(phase, {
      id: this.#ids.span(attemptKey(phase, attempt)),
      parent: of.id,
      name: carriedOutBy ? `${OPERATION.attempt} ${agent}` : `attempt ${phase}`,
      startMs: atMs,
      attributes: {
        [ATTRIBUTE.phase]: phase,
        [ATTRIBUTE.attempt]: attempt,
        ...(carriedOutBy
          ? { [ATTRIBUTE.operation]: OPERATION.attempt, [ATTRIBUTE.agent]: agent }
          : {}),
        ...(provider === null ? {} : { [ATTRIBUTE.provider]: provider }),
        ...(model === null ? {} : { [ATTRIBUTE.model]: model }),
      },
      links: [],
    });
    return [];
  }

  #openPhase(phase: PhaseId, attempt: number, atMs: number): OpenPhase {
    const kind = this.#phase(phase)?.kind;
    const open: OpenPhase = {
      id: this.#ids.span(`phase ${phase} ${attempt}`),
      parent: this.session,
      name: `phase ${phase}`,
      startMs: atMs,
      attributes: {
        [ATTRIBUTE.phase]: phase,
        ...(kind === undefined ? {} : { [ATTRIBUTE.kind]: kind }),
      },
      links: [],
      lastMs: atMs,
      fault: null,
    };
    this.#phases.set(phase, open);
    return open;
  }

  #endAttempt(
    event: Spending & { readonly phase: PhaseId },
    { atMs, fault, more }: { atMs: number; fault: string | null; more: Attributes },
    isDone: IsDone,
  ): readonly Span[] {
    const { phase } = event;
    const of = this.#phases.get(phase);
    const attempt = this.#attempts.get(phase);
    if (of === undefined) return [];
    of.lastMs = atMs;
    of.fault = fault;
    // The attempt ended with the offer of its change, which did not merge.
    if (attempt === undefined) return isDone(phase) ? this.#endPhase(phase) : [];
    this.#attempts.delete(phase);
    const { costUsd } = event;
    if (this.#session !== null && costUsd !== null)
      this.#session.costUsd = (this.#session.costUsd ?? 0) + costUsd;
    const spans = [closed(attempt, atMs, fault, { ...spendingOf(event), ...more })];
    return isDone(phase) ? [...spans, ...this.#endPhase(phase)] : spans;
  }

  #merged({ phase }: ChangeMerged, atMs: number, isDone: IsDone): readonly Span[] {
    const of = this.#phases.get(phase);
    if (of !== undefined) of.lastMs = atMs;
    return isDone(phase) ? this.#endPhase(phase) : [];
  }

  #endPhase(phase: string): Span[] {
    const of = this.#phases.get(phase);
    this.#phases.delete(phase);
    return of === undefined ? [] : [closed(of, of.lastMs, of.fault, {})];
  }

  #openGate({ phase }: GateOpened, atMs: number): readonly Span[] {
    const before = this.#gates.get(phase);
    this.#gates.set(phase, {
      id: this.#ids.span(`gate ${phase} ${atMs}`),
      parent: this.#root,
      name: `gate ${phase}`,
      startMs: atMs,
      attributes: { [ATTRIBUTE.phase]: phase, [ATTRIBUTE.kind]: 'gate' },
      links: [],
    });
    return before === undefined
      ? []
      : [closed(before, atMs, null, { [ATTRIBUTE.decision]: 'superseded' })];
  }

  #decide({ phase, decision, proof }: GateDecided, atMs: number): readonly Span[] {
    const open = this.#gates.get(phase);
    this.#gates.delete(phase);
    if (open === undefined) return [];
    const decided = { [ATTRIBUTE.decision]: decision, [ATTRIBUTE.proof]: proof };
    return [closed(open, atMs, null, decided)];
  }

  #delivery(
    { phase, delivery, kind, seq }: Extract<JournalEvent, { type: 'deliveryStarted' }>,
    atMs: number,
  ): OpenSpan {
    return {
      id: this.#ids.span(`delivery ${phase} ${delivery} ${seq}`),
      parent: this.#attempts.get(phase)?.id ?? this.session,
      name: `deliver ${kind}`,
      startMs: atMs,
      attributes: { [ATTRIBUTE.phase]: phase, [ATTRIBUTE.delivery]: kind },
      links: [],
    };
  }

  #delivered(key: string, atMs: number, fault: string | null): readonly Span[] {
    const open = this.#deliveries.get(key);
    this.#deliveries.delete(key);
    return open === undefined ? [] : [closed(open, atMs, fault, {})];
  }

  #finish({ outcome }: RunFinished, atMs: number): readonly Span[] {
    const fault = FAULTS.has(outcome) ? outcome : null;
    return this.#endSession(atMs, fault, { [ATTRIBUTE.outcome]: outcome });
  }

  /** Ends all open spans of the process except gates, which wait for another process. */
  #endSession(atMs: number, fault: string | null, more: Attributes): Span[] {
    const session = this.#session;
    if (session === null) return [];
    const cut = 'it was cut off';
    const within = [...this.#deliveries.values(), ...this.#attempts.values()].map((open) =>
      closed(open, atMs, cut, {}),
    );
    for (const phase of this.#attempts.keys()) {
      const of = this.#phases.get(phase);
      if (of !== undefined) Object.assign(of, { lastMs: atMs, fault: cut });
    }
    const phases = [...this.#phases.keys()].flatMap((phase) => this.#endPhase(phase));
    this.#deliveries.clear();
    this.#attempts.clear();
    this.#session = null;
    this.#lastSession = session.id;
    const cost = session.costUsd === null ? {} : { [ATTRIBUTE.cost]: session.costUsd };
    return [...within, ...phases, closed(session, atMs, fault, { ...cost, ...more })];
  }

  #phase(id: PhaseId) {
    const index = this.#plan.index.get(id);
    return index === undefined ? undefined : this.#plan.phases[index];
  }
}

const BLOCKED: Attributes = { [ATTRIBUTE.outcome]: 'blocked' };

const FAULTS: ReadonlySet<string> = new Set(['failed', 'over-budget', 'stale', 'cancelled']);

function closed(open: OpenSpan, endMs: number, fault: string | null, more: Attributes): Span {
  const { id, parent, name, startMs, links } = open;
  const attributes = { ...open.attributes, ...more };
  return { id, parent, name, startMs, endMs, attributes, fault, links, events: [] };
}

/** Unknown values are omitted, never 0. */
function spendingOf({ usage, costUsd }: Pick<Spending, 'usage' | 'costUsd'>): Attributes {
  return {
    ...(usage === null
      ? {}
      : {
          [ATTRIBUTE.inputTokens]: usage.inputTokens,
          [ATTRIBUTE.outputTokens]: usage.outputTokens,
          [ATTRIBUTE.cacheReadTokens]: usage.cacheReadTokens,
          [ATTRIBUTE.cacheWriteTokens]: usage.cacheWriteTokens,
        }),
    ...(costUsd === null ? {} : { [ATTRIBUTE.cost]: costUsd }),
  };
}

function useOf(
  planned: Extract<Plan['phases'][number], { kind: 'agent' }>,
  agent: string | null,
): AgentUse | null {
  return possibleAgents(planned).find(({ name }) => name === agent)?.use ?? null;
}
