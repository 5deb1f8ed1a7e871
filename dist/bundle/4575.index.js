export const id = 4575;
export const ids = [4575];
export const modules = {

/***/ 24575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTracing: () => (/* binding */ openTracing)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/core/run/codec.js
var codec = __webpack_require__(16484);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
;// CONCATENATED MODULE: ./lib/src/core/trace/names.js
/**
 * Names of span attributes. `gen_ai.` marks OpenTelemetry's conventions for generative AI, which are still in development
 * (https://github.com/open-telemetry/semantic-conventions-genai): this file follows their changes.
 */
const ATTRIBUTE = {
    operation: 'gen_ai.operation.name',
    workflow: 'gen_ai.workflow.name',
    agent: 'gen_ai.agent.name',
    provider: 'gen_ai.provider.name',
    model: 'gen_ai.request.model',
    conversation: 'gen_ai.conversation.id',
    inputTokens: 'gen_ai.usage.input_tokens',
    outputTokens: 'gen_ai.usage.output_tokens',
    cacheReadTokens: 'gen_ai.usage.cache_read.input_tokens',
    cacheWriteTokens: 'gen_ai.usage.cache_creation.input_tokens',
    tool: 'gen_ai.tool.name',
    toolArguments: 'gen_ai.tool.call.arguments',
    toolResult: 'gen_ai.tool.call.result',
    inputMessages: 'gen_ai.input.messages',
    outputMessages: 'gen_ai.output.messages',
    error: 'error.type',
    cost: 'phasegate.cost.usd',
    run: 'phasegate.run',
    pipeline: 'phasegate.pipeline.digest',
    outcome: 'phasegate.outcome',
    phase: 'phasegate.phase',
    kind: 'phasegate.phase.kind',
    attempt: 'phasegate.attempt',
    turn: 'phasegate.turn',
    decision: 'phasegate.gate.decision',
    proof: 'phasegate.gate.proof',
    delivery: 'phasegate.delivery.kind',
};
const OPERATION = {
    run: 'invoke_workflow',
    attempt: 'invoke_agent',
    tool: 'execute_tool',
};
/** The event with content, if content is recorded in events. */
const CONTENT_EVENT = 'gen_ai.client.inference.operation.details';
/** The provider of an agent's models, if it is certain. */
const PROVIDERS = {
    claude: 'anthropic',
    anthropic: 'anthropic',
    codex: 'openai',
};

// EXTERNAL MODULE: ./lib/src/core/run/decide/route.js
var route = __webpack_require__(43582);
;// CONCATENATED MODULE: ./lib/src/core/trace/trace-ids.js
/** `hash`: SHA-256 in hex. `firstLine`: of the journal, without the line break. */
function traceIds(firstLine, hash) {
    const root = hash(firstLine);
    return {
        trace: sound(hash(`trace ${root}`).slice(0, 32)),
        span: (key) => sound(hash(`span ${root} ${key}`).slice(0, 16)),
    };
}
const attemptKey = (phase, attempt) => `attempt ${phase} ${attempt}`;
/** An id of zeros only is invalid. */
const sound = (id) => (/^0+$/.test(id) ? id.replace(/0$/, '1') : id);

;// CONCATENATED MODULE: ./lib/src/core/trace/run-spans.js



/**
 * Converts a run to spans: each process that worked on it (the first is the root), its phases, attempts and deliveries, and
 * gates' waits. Takes the journal's events in order; returns the spans that an event ends. A killed process has no last event:
 * its spans end with the next process. Texts of agents and services are excluded.
 */
class RunSpans {
    #ids;
    #plan;
    #millisecondsOf;
    #root = null;
    #session = null;
    #lastSession = null;
    #phases = new Map();
    #attempts = new Map();
    #deliveries = new Map();
    #gates = new Map();
    #lastMs = 0;
    constructor({ ids, plan, millisecondsOf }) {
        this.#ids = ids;
        this.#plan = plan;
        this.#millisecondsOf = millisecondsOf;
    }
    /** The span of the current process; `null`: before the first event. */
    get session() {
        return this.#session?.id ?? this.#lastSession;
    }
    push(event, isDone) {
        const atMs = this.#millisecondsOf(event.at);
        const ended = this.#take(event, atMs, isDone);
        this.#lastMs = atMs;
        return ended;
    }
    #take(event, atMs, isDone) {
        switch (event.type) {
            case 'runStarted':
            case 'runResumed':
                return this.#begin(event, atMs);
            case 'phaseStarted':
                return this.#start(event, atMs);
            case 'phaseSucceeded':
                return this.#endAttempt(event, { atMs, fault: null, more: {} }, isDone);
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
    #begin(event, atMs) {
        const left = this.#endSession(this.#lastMs, 'the process ended without a word', {});
        const before = this.#lastSession;
        const id = this.#ids.span(`session ${event.seq}`);
        this.#root ??= id;
        const started = event.type === 'runStarted'
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
    #start({ phase, attempt, agent, model }, atMs) {
        const planned = this.#phase(phase);
        const known = this.#phases.get(phase);
        const of = known ?? this.#openPhase(phase, attempt, atMs);
        of.lastMs = atMs;
        of.fault = null;
        const carriedOutBy = planned?.kind === 'agent' && agent !== null;
        const use = planned?.kind === 'agent' ? useOf(planned, agent) : null;
        const provider = use === null ? undefined : PROVIDERS[use];
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
                ...(provider === undefined ? {} : { [ATTRIBUTE.provider]: provider }),
                ...(model === null ? {} : { [ATTRIBUTE.model]: model }),
            },
            links: [],
        });
        return [];
    }
    #openPhase(phase, attempt, atMs) {
        const kind = this.#phase(phase)?.kind;
        const open = {
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
    #endAttempt(event, { atMs, fault, more }, isDone) {
        const { phase } = event;
        const of = this.#phases.get(phase);
        const attempt = this.#attempts.get(phase);
        if (of === undefined || attempt === undefined)
            return [];
        this.#attempts.delete(phase);
        of.lastMs = atMs;
        of.fault = fault;
        const { costUsd } = event;
        if (this.#session !== null && costUsd !== null)
            this.#session.costUsd = (this.#session.costUsd ?? 0) + costUsd;
        const spans = [run_spans_closed(attempt, atMs, fault, { ...spendingOf(event), ...more })];
        return isDone(phase) ? [...spans, ...this.#endPhase(phase)] : spans;
    }
    #endPhase(phase) {
        const of = this.#phases.get(phase);
        this.#phases.delete(phase);
        return of === undefined ? [] : [run_spans_closed(of, of.lastMs, of.fault, {})];
    }
    #openGate({ phase }, atMs) {
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
            : [run_spans_closed(before, atMs, null, { [ATTRIBUTE.decision]: 'superseded' })];
    }
    #decide({ phase, decision, proof }, atMs) {
        const open = this.#gates.get(phase);
        this.#gates.delete(phase);
        if (open === undefined)
            return [];
        const decided = { [ATTRIBUTE.decision]: decision, [ATTRIBUTE.proof]: proof };
        return [run_spans_closed(open, atMs, null, decided)];
    }
    #delivery({ phase, delivery, kind, seq }, atMs) {
        return {
            id: this.#ids.span(`delivery ${phase} ${delivery} ${seq}`),
            parent: this.#attempts.get(phase)?.id ?? this.session,
            name: `deliver ${kind}`,
            startMs: atMs,
            attributes: { [ATTRIBUTE.phase]: phase, [ATTRIBUTE.delivery]: kind },
            links: [],
        };
    }
    #delivered(key, atMs, fault) {
        const open = this.#deliveries.get(key);
        this.#deliveries.delete(key);
        return open === undefined ? [] : [run_spans_closed(open, atMs, fault, {})];
    }
    #finish({ outcome }, atMs) {
        const fault = FAULTS.has(outcome) ? outcome : null;
        return this.#endSession(atMs, fault, { [ATTRIBUTE.outcome]: outcome });
    }
    /** Ends all open spans of the process except gates, which wait for another process. */
    #endSession(atMs, fault, more) {
        const session = this.#session;
        if (session === null)
            return [];
        const cut = 'it was cut off';
        const within = [...this.#deliveries.values(), ...this.#attempts.values()].map((open) => run_spans_closed(open, atMs, cut, {}));
        for (const phase of this.#attempts.keys()) {
            const of = this.#phases.get(phase);
            if (of !== undefined)
                Object.assign(of, { lastMs: atMs, fault: cut });
        }
        const phases = [...this.#phases.keys()].flatMap((phase) => this.#endPhase(phase));
        this.#deliveries.clear();
        this.#attempts.clear();
        this.#session = null;
        this.#lastSession = session.id;
        const cost = session.costUsd === null ? {} : { [ATTRIBUTE.cost]: session.costUsd };
        return [...within, ...phases, run_spans_closed(session, atMs, fault, { ...cost, ...more })];
    }
    #phase(id) {
        const index = this.#plan.index.get(id);
        return index === undefined ? undefined : this.#plan.phases[index];
    }
}
const BLOCKED = { [ATTRIBUTE.outcome]: 'blocked' };
const FAULTS = new Set(['failed', 'over-budget', 'stale', 'cancelled']);
function run_spans_closed(open, endMs, fault, more) {
    const { id, parent, name, startMs, links } = open;
    const attributes = { ...open.attributes, ...more };
    return { id, parent, name, startMs, endMs, attributes, fault, links, events: [] };
}
/** Unknown values are omitted, never 0. */
function spendingOf({ usage, costUsd }) {
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
function useOf(planned, agent) {
    return (0,route/* agentsOf */.et)(planned).find(({ name }) => name === agent)?.use ?? null;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/otlp-transformer/build/src/trace/protobuf/trace.js
var protobuf_trace = __webpack_require__(32816);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
;// CONCATENATED MODULE: ./lib/src/traces/request-body.js
// Not the package's main entry, which adds 0.9 MB of metrics, logs and JSON. The version is pinned because of that.


/** The spans as one request of the OpenTelemetry protocol. */
function requestBody(spans, trace, { resource, caller }) {
    const about = resourceOf(resource);
    const body = protobuf_trace/* ProtobufTraceSerializer */.n.serializeRequest(spans.map((span) => readable(span, { trace, about, caller })));
    if (body === undefined)
        throw new Error('spans were not serialized');
    return body;
}
function readable(span, { trace, about, caller }) {
    const context = (spanId, traceId = trace) => ({ traceId, spanId, traceFlags: SAMPLED });
    const links = span.links.map((id) => ({ context: context(id) }));
    const calledBy = span.parent === null && caller !== null
        ? [{ context: context(caller.span, caller.trace) }]
        : [];
    return {
        name: span.name,
        kind: INTERNAL,
        spanContext: () => context(span.id),
        ...(span.parent === null ? {} : { parentSpanContext: context(span.parent) }),
        startTime: timeOf(span.startMs),
        endTime: timeOf(span.endMs),
        duration: timeOf(Math.max(0, span.endMs - span.startMs)),
        status: span.fault === null ? { code: UNSET } : { code: ERROR, message: span.fault },
        attributes: { ...span.attributes },
        links: [...links, ...calledBy],
        events: span.events.map(({ name, atMs, attributes }) => ({
            name,
            time: timeOf(atMs),
            attributes: { ...attributes },
        })),
        ended: true,
        resource: about,
        instrumentationScope: { name: 'phasegate', version: version/* VERSION */.x },
        droppedAttributesCount: 0,
        droppedEventsCount: 0,
        droppedLinksCount: 0,
    };
}
function resourceOf(more) {
    const attributes = { 'service.name': 'phasegate', 'service.version': version/* VERSION */.x, ...more };
    const resource = {
        attributes,
        merge: () => resource,
        getRawAttributes: () => Object.entries(attributes),
    };
    return resource;
}
// A constant of OpenTelemetry's API.
const SAMPLED = 1;
const INTERNAL = 0;
const UNSET = 0;
const ERROR = 2;
/** Seconds and nanoseconds. */
function timeOf(ms) {
    const seconds = Math.floor(ms / 1000);
    return [seconds, Math.round((ms - seconds * 1000) * 1e6)];
}

;// CONCATENATED MODULE: ./lib/src/traces/exporter.js



const compressed = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** Milliseconds that a finished process waits for its last spans. */
const FAREWELL_MS = 2000;
/** After this number of failures the process stops sending. */
const MAX_FAILURES = 5;
/** Sends spans in the background. Its errors never reach the caller. */
class SpanExporter {
    #options;
    #stop = new AbortController();
    #queue = [];
    #sending = null;
    #timer = null;
    #failures = 0;
    #hasTold = false;
    constructor(options) {
        this.#options = options;
    }
    add(spans) {
        const { maxQueue, maxBatch, delayMs } = this.#options.settings;
        const room = Math.max(0, maxQueue - this.#queue.length);
        if (spans.length > room)
            this.#lost('more of them ended than could be sent');
        this.#queue.push(...spans.slice(0, room));
        if (this.#queue.length >= maxBatch)
            this.#send();
        else if (this.#queue.length > 0)
            this.#timer ??= setTimeout(() => this.#send(), delayMs).unref();
    }
    /** Sends the remaining spans within a time limit; after that, pending requests are abandoned. */
    async close() {
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        if (this.#queue.length === 0 && this.#sending === null)
            return;
        const end = setTimeout(() => this.#stop.abort(), FAREWELL_MS);
        this.#send();
        while (this.#sending !== null)
            await this.#sending;
        clearTimeout(end);
    }
    #send() {
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        this.#timer = null;
        this.#sending ??= this.#sendAll().finally(() => {
            this.#sending = null;
        });
    }
    async #sendAll() {
        while (this.#queue.length > 0) {
            const { maxBatch } = this.#options.settings;
            const batch = this.#queue.splice(0, maxBatch);
            if (this.#failures >= MAX_FAILURES || this.#stop.signal.aborted) {
                this.#lost('the collector did not take them in time');
                continue;
            }
            const why = await this.#sendOne(batch);
            if (why === null)
                this.#failures = 0;
            else {
                this.#failures += 1;
                this.#lost(why);
            }
        }
    }
    /** Why the batch was rejected; `null`: it was accepted. */
    async #sendOne(batch) {
        const { settings, trace } = this.#options;
        try {
            const plain = requestBody(batch, trace, settings);
            const body = settings.isCompressed ? await compressed(plain) : plain;
            const answer = await fetch(settings.url, {
                method: 'POST',
                headers: {
                    ...settings.headers,
                    'content-type': 'application/x-protobuf',
                    ...(settings.isCompressed ? { 'content-encoding': 'gzip' } : {}),
                },
                body: new Uint8Array(body),
                redirect: 'error',
                signal: AbortSignal.any([AbortSignal.timeout(settings.timeoutMs), this.#stop.signal]),
            });
            await answer.body?.cancel();
            return answer.ok ? null : `the collector answered ${answer.status}`;
        }
        catch (error) {
            return reasonOf(error);
        }
    }
    #lost(why) {
        if (this.#hasTold)
            return;
        this.#hasTold = true;
        this.#options.onLost(why);
    }
}
/** Omits host name and headers, which may contain keys. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const { cause } = error;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
    return `the collector could not be reached (${code})`;
}

;// CONCATENATED MODULE: ./lib/src/traces/tracing.js







/** Traces a run in one process, and sends spans to a collector. */
function openTracing(options) {
    const followed = new Followed(options);
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
/** Limit of one text in a span, in characters. */
const MOST_TEXT = 64 * 1024;
class Followed {
    #options;
    #turns = new Map();
    /** Set by the journal's first line. */
    #known = null;
    #parts = 0;
    constructor(options) {
        this.#options = options;
        const [first] = options.past;
        if (first === undefined)
            return;
        this.#begin(first);
        // Earlier processes have already sent the spans that they ended.
        for (const event of options.past)
            this.#known?.spans.push(event, () => false);
    }
    event(event, state) {
        if (this.#known === null)
            this.#begin(event);
        const { plan } = this.#options;
        const isDone = (phase) => {
            const index = plan.index.get(phase);
            return index === undefined || (0,run_state/* phaseState */.RI)(plan, state, index).standing.status !== 'pending';
        };
        this.#add(this.#known?.spans.push(event, isDone) ?? []);
    }
    context(phase, attempt) {
        if (this.#known === null)
            return {};
        const { ids } = this.#known;
        const { traceState } = this.#options.settings;
        return {
            TRACEPARENT: `00-${ids.trace}-${ids.span(attemptKey(phase, attempt))}-01`,
            ...(traceState === null ? {} : { TRACESTATE: traceState }),
        };
    }
    begin(part) {
        if (this.#known === null)
            return () => { };
        const { ids } = this.#known;
        const startMs = Date.now();
        this.#parts += 1;
        const key = `${part.type} ${part.phase} ${part.attempt} ${startMs} ${this.#parts}`;
        const id = ids.span(key);
        const parent = ids.span(attemptKey(part.phase, part.attempt));
        if (part.type === 'turn')
            this.#turns.set(part.phase, { id, said: new Capped(), tools: [], count: 0 });
        return (end) => {
            const endMs = Date.now();
            const turn = part.type === 'turn' ? this.#endTurn(part.phase, endMs) : null;
            const content = part.type === 'turn' ? this.#messages(part.prompt, turn?.said.text ?? '') : {};
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
    agent(phase, event) {
        const turn = this.#turns.get(phase);
        if (turn === undefined)
            return;
        if (event.type === 'text')
            turn.said.push(event.text);
        if (event.type === 'toolCall')
            this.#callTool(turn, event);
        if (event.type === 'toolResult')
            this.#endTool(turn, event);
    }
    async close() {
        await this.#known?.exporter.close();
    }
    #begin(first) {
        const { settings, plan, reporter } = this.#options;
        const ids = traceIds((0,codec/* encode */.l)(first), (text) => (0,external_node_crypto_.hash)('sha256', text));
        const onLost = (why) => reporter.note(`Spans of this run are lost: ${why}. The run itself is not touched by it.`);
        const exporter = new SpanExporter({ settings, trace: ids.trace, onLost });
        this.#known = { ids, spans: new RunSpans({ ids, plan, millisecondsOf: Date.parse }), exporter };
    }
    #add(spans) {
        if (spans.length > 0)
            this.#known?.exporter.add(spans);
    }
    #callTool(turn, { tool, input }) {
        turn.count += 1;
        const id = this.#known?.ids.span(`tool ${turn.id} ${turn.count}`) ?? '';
        turn.tools.push({ tool, input, startMs: Date.now(), id });
    }
    /** Agents name the tool in its result, not the call, so the oldest call of that tool is ended. */
    #endTool(turn, { tool, output }) {
        const at = turn.tools.findIndex((call) => call.tool === tool);
        const [call] = turn.tools.splice(at === -1 ? 0 : at, 1);
        if (call !== undefined)
            this.#add([this.#toolSpan(turn, call, { endMs: Date.now(), output })]);
    }
    #endTurn(phase, endMs) {
        const turn = this.#turns.get(phase) ?? null;
        this.#turns.delete(phase);
        if (turn === null)
            return null;
        this.#add(turn.tools.map((call) => this.#toolSpan(turn, call, { endMs, output: null })));
        return turn;
    }
    #toolSpan(turn, { id, tool, input, startMs }, { endMs, output }) {
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
    #messages(prompt, said) {
        return {
            [ATTRIBUTE.inputMessages]: message('user', prompt),
            [ATTRIBUTE.outputMessages]: message('assistant', said),
        };
    }
    #inSpan(content) {
        return this.#options.settings.content.inSpans ? content : {};
    }
    #inEvent(content, atMs) {
        const { inEvents } = this.#options.settings.content;
        if (!inEvents || Object.keys(content).length === 0)
            return [];
        return [{ name: CONTENT_EVENT, atMs, attributes: content }];
    }
}
function aboutPart(part) {
    const { phase, attempt } = part;
    const at = { [ATTRIBUTE.phase]: phase, [ATTRIBUTE.attempt]: attempt };
    if (part.type === 'verify')
        return { name: `verify ${phase}`, attributes: at };
    return { name: `turn ${part.turn}`, attributes: { ...at, [ATTRIBUTE.turn]: part.turn } };
}
const message = (role, text) => JSON.stringify([{ role, parts: [{ type: 'text', content: cut(text) }] }]);
const cut = (text) => text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT)}…`;
/** The beginning of a text that arrives in pieces. */
class Capped {
    text = '';
    push(piece) {
        if (this.text.length < MOST_TEXT)
            this.text += piece.slice(0, MOST_TEXT - this.text.length);
    }
}


/***/ })

};
