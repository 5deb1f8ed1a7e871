export const id = 3382;
export const ids = [3382];
export const modules = {

/***/ 73382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  costReport: () => (/* binding */ costReport)
});

// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/view/costs.js
var costs = __webpack_require__(32674);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/plan/legs.js
var legs = __webpack_require__(65425);
// EXTERNAL MODULE: ./lib/src/core/run/replay.js
var replay = __webpack_require__(68759);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/view/cause.js
var cause = __webpack_require__(76343);
;// CONCATENATED MODULE: ./lib/src/core/view/story.js





/** Converts a journal to a story. Throws for a journal without events. */
function storyOf({ events, plans, millisecondsOf }) {
    const teller = new Teller(millisecondsOf);
    for (const step of (0,replay/* replay */.e)(events, plans))
        teller.tell(step);
    return teller.story(events);
}
const NOTHING = { usage: null, costUsd: null, durationMs: 0 };
class Teller {
    #ms;
    #attempts = new Map();
    #gates = [];
    #questions = [];
    #reworks = [];
    #skipped = new Map();
    #reused = new Map();
    #deliveries = [];
    #sessions = [];
    #costs = [];
    #running = new Set();
    #before = null;
    #now = 0;
    constructor(millisecondsOf) {
        this.#ms = millisecondsOf;
    }
    tell({ event, plan, state }) {
        this.#now = this.#ms(event.at);
        this.#hear(event, plan);
        if (state.spent.usd !== null && state.spent.usd !== this.#costs.at(-1)?.usd)
            this.#costs.push({ at: this.#now, usd: state.spent.usd });
        this.#before = { plan, state };
    }
    story(events) {
        const [started] = events;
        if (this.#before === null || started?.type !== 'runStarted')
            throw new Error('a journal without events');
        return {
            ...{ started, events, ...this.#before },
            attempts: this.#attempts,
            gates: this.#gates,
            questions: this.#questions,
            reworks: this.#reworks,
            skipped: this.#skipped,
            reused: this.#reused,
            deliveries: this.#deliveries,
            sessions: this.#sessions,
            costs: this.#costs,
            begin: this.#ms(started.at),
            end: this.#now,
        };
    }
    #hear(event, plan) {
        switch (event.type) {
            case 'runStarted':
            case 'runResumed':
                this.#session(event);
                return;
            case 'phaseStarted':
                this.#begin(event, plan);
                return;
            case 'phaseSucceeded':
            case 'phaseFailed':
            case 'phaseBlocked':
                this.#ended(event);
                return;
            case 'budgetExceeded':
                this.#overBudget(event);
                return;
            case 'phaseSkipped':
                this.#skipped.set(event.phase, event);
                return;
            case 'phaseReused':
                this.#reused.set(event.phase, event);
                return;
            case 'reworkAsked':
                this.#rework(event);
                return;
            case 'gateOpened':
            case 'gateDecided':
                this.#gate(event);
                return;
            case 'answerGiven':
                this.#answer(event.phase, { text: event.answer, actor: event.actor });
                return;
            case 'deliveryMade':
            case 'deliveryFailed':
                this.#deliveries.push(event);
                return;
            case 'runFinished':
                this.#finished(event);
                return;
            default:
                return;
        }
    }
    #session(event) {
        this.#cutOff();
        const open = this.#sessions.at(-1);
        if (open !== undefined)
            open.end ??= this.#now;
        this.#sessions.push({ start: this.#now, end: null, finished: null });
        if (event.type !== 'runResumed')
            return;
        for (const { phase, attempt, ...spending } of event.recovered) {
            const found = this.#attempts.get(phase)?.find(({ number }) => number === attempt);
            if (found !== undefined)
                found.spending = spending;
        }
    }
    #begin(event, plan) {
        const index = (0,legs/* phaseIndex */.C4)(plan, event.phase);
        const planned = index === undefined ? undefined : (0,graph/* phaseAt */.BA)(plan, index);
        const known = this.#before?.plan === plan && index !== undefined ? this.#before.state : null;
        const state = known === null || index === undefined ? null : (0,run_state/* phaseState */.RI)(plan, known, index);
        const earlier = this.#attempts.get(event.phase) ?? [];
        const attempt = {
            phase: event.phase,
            number: event.attempt,
            start: this.#now,
            stop: null,
            agent: event.agent,
            model: event.model,
            promptDigest: event.promptDigest,
            access: planned !== undefined && 'access' in planned ? planned.access : 'write',
            end: { type: 'running' },
            spending: NOTHING,
            cause: (0,cause/* causeOf */.r)({
                last: earlier.at(-1) ?? null,
                messages: state?.messages ?? [],
                now: this.#now,
            }),
            memory: state?.memory ?? [],
            messages: state?.messages ?? [],
            sentBack: null,
        };
        this.#attempts.set(event.phase, [...earlier, attempt]);
        this.#running.add(attempt);
        this.#skipped.delete(event.phase);
    }
    #ended(event) {
        const attempt = this.#attempts.get(event.phase)?.at(-1);
        if (attempt === undefined || attempt.number !== event.attempt)
            return;
        this.#close(attempt, endOf(event));
        const { usage, costUsd, durationMs } = event;
        attempt.spending = { usage, costUsd, durationMs };
        if (event.type !== 'phaseBlocked')
            return;
        const { phase, question } = event;
        this.#questions.push({
            phase,
            attempt: event.attempt,
            question,
            at: this.#now,
            answer: null,
        });
    }
    #close(attempt, end) {
        attempt.stop = this.#now;
        attempt.end = end;
        this.#running.delete(attempt);
    }
    #overBudget(event) {
        const { stopped } = event;
        if (stopped === null)
            return;
        const attempt = this.#attempts.get(stopped.phase)?.at(-1);
        if (attempt === undefined || attempt.number !== stopped.attempt)
            return;
        this.#close(attempt, { type: 'over-budget', event });
        const { usage, costUsd, durationMs } = stopped;
        attempt.spending = { usage, costUsd, durationMs };
    }
    #rework(event) {
        this.#reworks.push(event);
        const attempt = this.#attempts.get(event.target)?.at(-1);
        if (attempt !== undefined)
            attempt.sentBack = event;
    }
    #gate(event) {
        const open = this.#gates.findLast(({ opened }) => opened.phase === event.phase);
        if (event.type === 'gateOpened') {
            // The gate was opened again, because the change moved on.
            if (open !== undefined)
                open.until ??= this.#now;
            this.#gates.push({ opened: event, openedAt: this.#now, decided: null, until: null });
        }
        else if (open !== undefined && open.decided === null) {
            open.decided = event;
            open.until = this.#now;
        }
    }
    #answer(phase, { text, actor }) {
        const asked = this.#questions.findLast((question) => question.phase === phase);
        if (asked !== undefined && asked.answer === null)
            asked.answer = { text, actor, at: this.#now };
    }
    #finished(event) {
        this.#cutOff();
        const open = this.#sessions.at(-1);
        if (open === undefined)
            return;
        open.end = this.#now;
        open.finished = event;
    }
    /** Attempts that were active when their process ended have no end of their own. */
    #cutOff() {
        for (const attempt of [...this.#running])
            this.#close(attempt, { type: 'interrupted' });
    }
}
function endOf(event) {
    switch (event.type) {
        case 'phaseSucceeded':
            return { type: 'succeeded', event };
        case 'phaseFailed':
            return { type: 'failed', event };
        case 'phaseBlocked':
            return { type: 'blocked', event };
    }
}

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/app/stored/stored.js
var stored = __webpack_require__(21809);
;// CONCATENATED MODULE: ./lib/src/app/stored/cost-report.js





/** Costs of the runs in a store. Runs that were last written before the period are not read. */
async function costReport(store, wanted) {
    const stories = [];
    for (const { run, mtime } of await (0,directory.listRuns)(store)) {
        if (mtime < wanted.sinceMs)
            continue;
        try {
            const { events, plans } = await (0,stored.readRun)(store, run);
            stories.push(storyOf({ events, plans, millisecondsOf: Date.parse }));
        }
        catch (error) {
            if (!(error instanceof ports.Refusal))
                throw error;
            wanted.onDamaged(error);
        }
    }
    const isoOf = (ms) => new Date(ms).toISOString();
    return (0,costs/* costsOf */.A)(stories, { ...wanted, isoOf, millisecondsOf: Date.parse });
}


/***/ })

};
