import { hash } from 'node:crypto';
import type { PhaseId } from '../core/lib/brands.ts';
import { phaseIndex } from '../core/plan/legs.ts';
import type { Plan } from '../core/plan/plan.ts';
import { encode } from '../core/run/codec.ts';
import type { JournalEvent } from '../core/run/event.ts';
import { phaseState, type RunState } from '../core/run/state.ts';
import { ATTRIBUTE, CONTENT_EVENT, OPERATION } from '../core/trace/names.ts';
import { RunSpans } from '../core/trace/run-spans.ts';
import type { Attributes, Span } from '../core/trace/span.ts';
import { attemptKey, type TraceIds, traceIds } from '../core/trace/trace-ids.ts';
import type { AgentEvent, Reporter, TracedEnd, TracedPart, Tracer } from '../ports.ts';
import { SpanExporter } from './exporter.ts';
import type { TraceSettings } from './settings.ts';

export interface TracingOptions {
  readonly settings: TraceSettings;
  readonly plan: Plan;
  /** The journal's events when this process opened it. */
  readonly past: readonly JournalEvent[];
  readonly reporter: Reporter;
}

export interface Tracing extends AsyncDisposable {
  /** The given reporter with tracing. */
  readonly reporter: Reporter;
  readonly tracer: Tracer;
}

/** Traces a run in one process, and sends spans to a collector. */
export function openTracing(options: TracingOptions): Tracing {
  const followed = new RunTracer(options);
  const { reporter } = options;
  return {
    reporter: {
      event: (event, state) => {
        reporter.event(event, state);
        followed.event(event, state);
      },
      agent: (phase, event) => {
        reporter.agent(phase, event);
        followed.agent(phase, event);
      },
      note: (text) => reporter.note(text),
    },
    tracer: followed,
    [Symbol.asyncDispose]: () => followed.close(),
  };
}

/** A turn under way, with its pending tool calls. */
interface OpenTurnSpan {
  readonly id: string;
  readonly text: CappedText;
  readonly tools: OpenTool[];
  count: number;
}

interface OpenTool {
  readonly tool: string;
  readonly input: string;
  readonly startMs: number;
  readonly id: string;
}

/** Limit of one text in a span, in characters. */
const MAX_TEXT_LENGTH = 64 * 1024;

class RunTracer implements Tracer {
  readonly #options: TracingOptions;
  readonly #turns = new Map<PhaseId, OpenTurnSpan>();
  /** Set by the journal's first line. */
  #known: {
    readonly ids: TraceIds;
    readonly spans: RunSpans;
    readonly exporter: SpanExporter;
  } | null = null;
  #parts = 0;

  constructor(options: TracingOptions) {
    this.#options = options;
    const [first] = options.past;
    if (first === undefined) return;
    this.#begin(first);
    // Earlier processes have already sent the spans that they ended.
    for (const event of options.past) this.#known?.spans.push(event, () => false);
  }

  event(event: JournalEvent, state: RunState): void {
    if (this.#known === null) this.#begin(event);
    const { plan } = this.#options;
    const isDone = (phase: PhaseId): boolean => {
      const index = phaseIndex(plan, phase);
      if (index === undefined) return true;
      const { status } = phaseState(plan, state, index).standing;
      return status !== 'pending' && status !== 'offered';
    };
    this.#add(this.#known?.spans.push(event, isDone) ?? []);
  }

  context(phase: PhaseId, attempt: number): Readonly<Record<string, string>> {
    if (this.#known === null) return {};
    const { ids } = this.#known;
    const { traceState } = this.#options.settings;
    return {
      TRACEPARENT: `00-${ids.trace}-${ids.span(attemptKey(phase, attempt))}-01`,
      ...(traceState === null ? {} : { TRACESTATE: traceState }),
    };
  }

  begin(part: TracedPart): (end: TracedEnd) => void {
    if (this.#known === null) return () => {};
    const { ids } = this.#known;
    const startMs = Date.now();
    this.#parts += 1;
    const key = `${part.type} ${part.phase} ${part.attempt} ${startMs} ${this.#parts}`;
    const id = ids.span(key);
    const parent = ids.span(attemptKey(part.phase, part.attempt));
    if (part.type === 'turn')
      this.#turns.set(part.phase, { id, text: new CappedText(), tools: [], count: 0 });
    return (end) => {
      const endMs = Date.now();
      const turn = part.type === 'turn' ? this.#endTurn(part.phase, endMs) : null;
      const content =
        part.type === 'turn' ? this.#messages(part.prompt, turn?.text.text ?? '') : {};
      this.#add([
        {
          id,
          parent,
          startMs,
          endMs,
          ...aboutPart(part),
          attributes: {
            ...aboutPart(part).attributes,
            ...(end.session === null ? {} : { [ATTRIBUTE.conversation]: end.session }),
            ...this.#inSpan(content),
          },
          fault: end.fault,
          links: [],
          events: this.#inEvent(content, endMs),
        },
      ]);
    };
  }

  agent(phase: PhaseId, event: AgentEvent): void {
    const turn = this.#turns.get(phase);
    if (turn === undefined) return;
    if (event.type === 'text') turn.text.push(event.text);
    if (event.type === 'toolCall') this.#callTool(turn, event);
    if (event.type === 'toolResult') this.#endTool(turn, event);
  }

  async close(): Promise<void> {
    await this.#known?.exporter.close();
  }

  #begin(first: JournalEvent): void {
    const { settings, plan, reporter } = this.#options;
    const ids = traceIds(encode(first), (text) => hash('sha256', text));
    const onLost = (why: string): void =>
      reporter.note(`Spans of this run are lost: ${why}. The run itself is not touched by it.`);
    const exporter = new SpanExporter({ settings, trace: ids.trace, onLost });
    this.#known = { ids, spans: new RunSpans({ ids, plan, millisecondsOf: Date.parse }), exporter };
  }

  #add(spans: readonly Span[]): void {
    if (spans.length > 0) this.#known?.exporter.add(spans);
  }

  #callTool(turn: OpenTurnSpan, { tool, input }: Extract<AgentEvent, { type: 'toolCall' }>): void {
    turn.count += 1;
    const id = this.#known?.ids.span(`tool ${turn.id} ${turn.count}`) ?? '';
    turn.tools.push({ tool, input, startMs: Date.now(), id });
  }

  /** Agents name the tool in its result, not the call, so the oldest call of that tool is ended. */
  #endTool(
    turn: OpenTurnSpan,
    { tool, output }: Extract<AgentEvent, { type: 'toolResult' }>,
  ): void {
    const at = turn.tools.findIndex((call) => call.tool === tool);
    const [call] = turn.tools.splice(at === -1 ? 0 : at, 1);
    if (call !== undefined) this.#add([this.#toolSpan(turn, call, { endMs: Date.now(), output })]);
  }

  #endTurn(phase: PhaseId, endMs: number): OpenTurnSpan | null {
    const turn = this.#turns.get(phase) ?? null;
    this.#turns.delete(phase);
    if (turn === null) return null;
    this.#add(turn.tools.map((call) => this.#toolSpan(turn, call, { endMs, output: null })));
    return turn;
  }

  #toolSpan(
    turn: OpenTurnSpan,
    { id, tool, input, startMs }: OpenTool,
    { endMs, output }: { readonly endMs: number; readonly output: string | null },
  ): Span {
    const content = {
      [ATTRIBUTE.toolArguments]: cut(input),
      ...(output === null ? {} : { [ATTRIBUTE.toolResult]: cut(output) }),
    };
    return {
      id,
      parent: turn.id,
      name: `${OPERATION.tool} ${tool}`,
      startMs,
      endMs,
      attributes: {
        [ATTRIBUTE.operation]: OPERATION.tool,
        [ATTRIBUTE.tool]: tool,
        ...this.#inSpan(content),
      },
      fault: null,
      links: [],
      events: this.#inEvent(content, endMs),
    };
  }

  #messages(prompt: string, said: string): Attributes {
    return {
      [ATTRIBUTE.inputMessages]: message('user', prompt),
      [ATTRIBUTE.outputMessages]: message('assistant', said),
    };
  }

  #inSpan(content: Attributes): Attributes {
    return this.#options.settings.content.inSpans ? content : {};
  }

  #inEvent(content: Attributes, atMs: number): Span['events'] {
    const { inEvents } = this.#options.settings.content;
    if (!inEvents || Object.keys(content).length === 0) return [];
    return [{ name: CONTENT_EVENT, atMs, attributes: content }];
  }
}

function aboutPart(part: TracedPart): Pick<Span, 'name' | 'attributes'> {
  const { phase, attempt } = part;
  const at = { [ATTRIBUTE.phase]: phase, [ATTRIBUTE.attempt]: attempt };
  if (part.type === 'verify') return { name: `verify ${phase}`, attributes: at };
  return { name: `turn ${part.turn}`, attributes: { ...at, [ATTRIBUTE.turn]: part.turn } };
}

const message = (role: string, text: string): string =>
  JSON.stringify([{ role, parts: [{ type: 'text', content: cut(text) }] }]);

const cut = (text: string): string =>
  text.length <= MAX_TEXT_LENGTH ? text : `${text.slice(0, MAX_TEXT_LENGTH)}…`;

/** The beginning of a text that arrives in pieces. */
class CappedText {
  text = '';

  push(piece: string): void {
    if (this.text.length < MAX_TEXT_LENGTH)
      this.text += piece.slice(0, MAX_TEXT_LENGTH - this.text.length);
  }
}
