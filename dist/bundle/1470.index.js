export const id = 1470;
export const ids = [1470];
export const modules = {

/***/ 91470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RunView: () => (/* binding */ RunView)
});

// EXTERNAL MODULE: ./lib/src/core/run/replay.js
var replay = __webpack_require__(68759);
// EXTERNAL MODULE: ./lib/src/report/console.js
var console = __webpack_require__(54284);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/run/attempt-ends.js
var attempt_ends = __webpack_require__(87754);
// EXTERNAL MODULE: ./lib/src/commands/growing-file.js
var growing_file = __webpack_require__(17915);
;// CONCATENATED MODULE: ./lib/src/commands/watch/phase-words.js




/** Bytes of a record that are read of what was written before anybody watched. */
const MOST = 64 * 1024;
/** Reports what the phases under way say, by their records. */
class PhaseWords {
    #reporter;
    #open = new Map();
    constructor(reporter) {
        this.#reporter = reporter;
    }
    /** `folder`: of the run. */
    follow(folder, event) {
        if (event.type === 'phaseStarted') {
            const at = (0,directory/* recordFolder */.ae)(folder, event.phase, event.attempt);
            const file = (name) => new growing_file/* GrowingFile */.e((0,external_node_path_.join)(at, name), MOST);
            this.#open.set(event.phase, {
                transcript: file('transcript.jsonl'),
                output: file('output.log'),
            });
        }
        else if (attempt_ends/* ATTEMPT_ENDS */.p.has(event.type) && 'phase' in event && event.phase !== null)
            this.#open.delete(event.phase);
    }
    /** Reports what came since the last call. */
    more() {
        for (const [phase, records] of this.#open)
            for (const event of newEvents(records))
                this.#reporter.agent(phase, event);
    }
}
function newEvents({ transcript, output }) {
    const events = transcript.lines().flatMap(eventIn);
    return transcript.isThere ? events : output.lines().map(printed);
}
const printed = (line) => ({
    type: 'output',
    stream: 'stdout',
    text: `${line}\n`,
});
/** The runner wrote the line. It is cut where it was too long, or where the look began within it. */
function eventIn(line) {
    try {
        return [JSON.parse(line)];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/src/commands/watch/run-view.js



/** Shows a run as the process shows it that works on it: live on a terminal, elsewhere a line for each event. */
class RunView {
    #open = null;
    #shown = 0;
    /** Shows what came since the last look. */
    async show({ events, plans, folder }) {
        for (const { event, plan, state } of (0,replay/* replay */.e)(events, plans)) {
            if (event.seq <= this.#shown)
                continue;
            this.#shown = event.seq;
            const { words, reporter } = await this.#viewOf(plan, planFor(plans, event.seq));
            words.follow(folder, event);
            reporter.event(event, state);
        }
        this.#open?.words.more();
    }
    /** Takes the view away; the lines stay. `show` opens another one. */
    close() {
        this.#open?.reporter.close();
        this.#open = null;
    }
    [Symbol.dispose]() {
        this.close();
    }
    async #viewOf(plan, from) {
        if (this.#open?.from === from)
            return this.#open;
        this.close();
        const { stderr: stream, env } = process;
        const isTerminal = stream.isTTY === true;
        const reporter = await (0,console/* consoleReporter */.P)({ plan, stream, isTerminal, env });
        this.#open = { from, reporter, words: new PhaseWords(reporter) };
        return this.#open;
    }
}
const planFor = (plans, seq) => plans.findLast((plan) => plan.seq <= seq)?.seq ?? 0;


/***/ }),

/***/ 72696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ changedPhases),
/* harmony export */   l: () => (/* binding */ carriedOver)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14776);
/* harmony import */ var _lib_index_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23863);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65425);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77393);
/* harmony import */ var _put_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7155);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51050);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);







/**
 * Carries the state over to another text of the pipeline; phases are matched by name. `budgetUsd` is the run's own limit, in
 * addition to the pipeline's.
 */
function carriedOver(state, { from, to, budgetUsd, }) {
    const size = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .ek)(to);
    const limitUsd = from.budget.usd === to.budget.usd ? state.limitUsd : (0,_spent_js__WEBPACK_IMPORTED_MODULE_5__/* .smaller */ .dL)(to.budget.usd, budgetUsd);
    const ready = to.phases
        .filter(({ needs }) => needs.length === 0)
        .reduce((map, { index }) => map.set(index, true), _lib_index_map_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexMap */ .n.empty(size));
    const empty = {
        ...state,
        limitUsd,
        phases: _lib_index_map_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexMap */ .n.empty(size),
        ready,
        running: [],
        asking: [],
        offered: [],
        open: [],
        rebase: state.rebase && rebaseIn(to, state.rebase),
    };
    return to.phases.reduce((next, { id, index }) => {
        const before = from.index.get(id);
        const known = before === undefined ? undefined : state.phases.get(before);
        if (known === undefined || before === undefined)
            return next;
        const { openNeeds } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(to, next, index);
        const isSpread = to.spread.includes(index);
        const legs = isSpread ? (0,_legs_js__WEBPACK_IMPORTED_MODULE_1__/* .legsOf */ .xi)(from, state, before) : [];
        const withLegs = legs.reduce((legged, leg) => (0,_put_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(legged, (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .legIndex */ .BA)(to, index, leg.number), leg.known, 'leg'), next);
        // A phase that no longer has a matrix has changed, and restarts.
        const phase = isSpread ? { ...known, openNeeds } : { ...unspread(known), openNeeds };
        return (0,_put_js__WEBPACK_IMPORTED_MODULE_2__/* .put */ .yJ)(to, withLegs, { index, phase });
    }, empty);
}
function unspread(known) {
    const standing = known.legs === null ? known.standing : { status: 'pending' };
    return { ...known, legs: null, standing };
}
/** Keeps only phases that the new text has. */
function rebaseIn({ index }, rebase) {
    const phase = rebase.phase !== null && index.has(rebase.phase) ? rebase.phase : null;
    const verify = rebase.verify?.filter((writer) => index.has(writer)) ?? null;
    return { ...rebase, phase, verify };
}
/** Phases of the new text that must run again: those whose definition changed, and all phases that need them. */
function changedPhases(from, to) {
    const everywhere = surroundings(from) !== surroundings(to);
    const changed = to.phases.filter((phase) => {
        const index = from.index.get(phase.id);
        const before = index === undefined ? null : definition((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseAt */ .BA)(from, index));
        const isWork = phase.kind === 'agent' || phase.kind === 'run';
        return before !== definition(phase) || (everywhere && isWork);
    });
    return (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .downstream */ .R_)(to, ...changed.map(({ index }) => index)).map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseAt */ .BA)(to, index).id);
}
/** Parts of the pipeline on which every phase depends. */
const surroundings = ({ env, setup, inputs }) => JSON.stringify([env, setup, inputs]);
/** Without the indexes of its phases, which changes elsewhere may shift. */
const nestText = (nest) => nest && [nest.id, { ...nest.env }, { ...nest.phaseEnv }, nest.excused];
/** Everything about a phase except its position in the file. */
function definition(phase) {
    return JSON.stringify(phase, (key, value) => {
        if (key === 'index' || key === 'dependants')
            return undefined;
        if (key === 'within' || key === 'nest')
            return nestText(value);
        return value instanceof Map ? [...value] : value;
    });
}


/***/ }),

/***/ 87754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ATTEMPT_ENDS)
/* harmony export */ });
/** Events that end an attempt. */
const ATTEMPT_ENDS = new Set([
    'phaseSucceeded',
    'phaseReused',
    'phaseFailed',
    'phaseBlocked',
    'changeOffered',
]);


/***/ }),

/***/ 68759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay),
/* harmony export */   l: () => (/* binding */ replayed)
/* harmony export */ });
/* harmony import */ var _accept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72696);
/* harmony import */ var _evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91252);


/** The state after each event. Events before an accepted text are folded with the earlier plan. */
function* replay(events, plans) {
    const bySeq = new Map(plans.map(({ seq, plan }) => [seq, plan]));
    let now = null;
    let budgetUsd = null;
    for (const event of events) {
        if (event.type === 'runStarted')
            budgetUsd = event.budgetUsd;
        now = after(now, event, { next: bySeq.get(event.seq) ?? null, budgetUsd });
        yield { event, ...now };
    }
}
function after(before, event, { next, budgetUsd }) {
    if (before === null) {
        if (event.type !== 'runStarted' || next === null)
            throw new Error('a journal begins with runStarted, and its plan');
        return { plan: next, state: (0,_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .begin */ .qN)(next, event) };
    }
    const { plan: from, state } = before;
    if (next === null)
        return { plan: from, state: (0,_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolve */ .sf)(from, state, event) };
    const carried = (0,_accept_js__WEBPACK_IMPORTED_MODULE_0__/* .carriedOver */ .l)(state, { from, to: next, budgetUsd });
    return { plan: next, state: (0,_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolve */ .sf)(next, carried, event) };
}
/** The last state. Throws for a journal without events. */
function replayed(events, plans) {
    let last = null;
    for (const step of replay(events, plans))
        last = step;
    if (last === null)
        throw new Error('a journal without events');
    return { plan: last.plan, state: last.state };
}


/***/ })

};
