export const id = 4077;
export const ids = [4077];
export const modules = {

/***/ 78070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _app_run_settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85201);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1888);
/* harmony import */ var _checkpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21550);
/* harmony import */ var _gate_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95761);
/* harmony import */ var _keeping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82830);





/**
 * After the other jobs, however they ended: records a rejection, which starts no job of its own, and says how the run
 * stands. What no job here goes on with, such as a rework, goes on in a new workflow run.
 */
async function report(job) {
    const { store, context } = job;
    const run = await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .newestRestored */ .Tx)(job);
    const ended = await (0,_keeping_js__WEBPACK_IMPORTED_MODULE_3__/* .keeping */ .s)(job, run, (watch) => (0,_app_run_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .settleRun */ .l)({
        store,
        run,
        actor: context.starter,
        say: async (stored, head) => {
            // What no job published, no person has seen.
            const isPublished = (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedDigests */ .Ii)(job).has((0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(head));
            if (stored.state.finished?.next !== 'gate' || !isPublished)
                return [];
            const decision = await (0,_gate_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectedInEnvironment */ .h)(job, stored, head);
            return decision === null ? [] : [decision];
        },
    }, watch));
    await sendOn(job, ended);
    return ended;
}
/** Only work is sent on: a gate or a delivery that nobody took up here would come to the same end again. */
async function sendOn({ context, inputs, github, print }, { report: { state } }) {
    if (state.finished?.next !== 'work')
        return;
    const { workflow, item } = inputs;
    if (item !== null) {
        print(`The next run of the backlog goes on with \`${item}\`.`);
        return;
    }
    if (workflow === null) {
        print(`To go on, start the workflow with the input \`resume: ${state.run}\`.`);
        return;
    }
    const { startWorkflow } = await __webpack_require__.e(/* import() */ 35).then(__webpack_require__.bind(__webpack_require__, 2416));
    const given = { resume: state.run };
    await startWorkflow({ github: await github(), workflow, ref: context.ref, inputs: given });
    print(`The run goes on in a new run of ${workflow}.`);
}


/***/ }),

/***/ 85201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ settleRun)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _engine_execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57462);
/* harmony import */ var _engine_perform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70258);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21809);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79902);





/**
 * Records a word of a person's and what follows from it, without a repository: no phase runs, no gate opens, nothing
 * is delivered. What the run waits for then is for another process.
 */
async function settleRun(request, reporterFor) {
    const { store, run, actor, say } = request;
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .runFolder */ .kQ)(store, run);
    const notes = [];
    const onNote = (note) => notes.push(note);
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .inSession */ .Cp)({ run, folder, onNote }, async (session) => {
        const { journal } = session;
        const stored = (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_3__.restore)(run, folder, journal.past);
        const { plan, state } = stored;
        const reporter = await reporterFor(plan, stored.pinned);
        for (const note of notes)
            reporter.note(note);
        const said = await say(stored, journal.head());
        if (said.length === 0)
            return { plan, state, folder, digest: journal.head() };
        const now = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .append */ .BC)({ plan, session, reporter }, state, [...said, (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .resumedEvent */ .qB)(actor)]);
        const limits = {
            concurrency: 1,
            may: { work: false, deliver: false, open: false },
            until: null,
            only: null,
        };
        const stop = new AbortController();
        const shared = { plan, journal, reporter, limits, purse: null };
        const ended = await (0,_engine_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g)({ ...shared, state: now, perform: (0,_engine_perform_js__WEBPACK_IMPORTED_MODULE_2__/* .settler */ .u)(plan), stop });
        return { plan, state: ended, folder, digest: journal.head() };
    });
}


/***/ }),

/***/ 25338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   F0: () => (/* binding */ SIZES),
/* harmony export */   I: () => (/* binding */ SCALES),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   LZ: () => (/* binding */ UNASSESSED),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Nl: () => (/* binding */ reassessed),
/* harmony export */   Yf: () => (/* binding */ DIMENSIONS),
/* harmony export */   kp: () => (/* binding */ isSize)
/* harmony export */ });
/** Each in ascending order. */
const SIZES = ['small', 'medium', 'large'];
const LEVELS = ['low', 'medium', 'high'];
/** The values of each dimension, in ascending order. */
const SCALES = { size: SIZES, complexity: LEVELS, risk: LEVELS, impact: LEVELS };
const DIMENSIONS = ['size', 'complexity', 'risk', 'impact'];
const UNASSESSED = { size: null, complexity: null, risk: null, impact: null };
/** What is known after a later word: what it leaves open stays as it was. */
function reassessed(before, later) {
    return {
        size: later.size ?? before.size,
        complexity: later.complexity ?? before.complexity,
        risk: later.risk ?? before.risk,
        impact: later.impact ?? before.impact,
    };
}
/** Place on the dimension's scale, from 0; `null` where it is not assessed. */
function rankOf(dimension, value) {
    if (value === null)
        return null;
    const scale = SCALES[dimension];
    return scale.indexOf(value);
}
const isSize = (value) => SIZES.some((size) => size === value);
const isLevel = (value) => LEVELS.some((level) => level === value);


/***/ }),

/***/ 76652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseBoundedJson)
/* harmony export */ });
/** Largest text that is read, in characters. */
const MAX_JSON_LENGTH = 1024 * 1024;
const MAX_DEPTH = 64;
/** Reads JSON that a stranger wrote: bounded in size and depth, and without the key `__proto__`. */
function parseBoundedJson(text) {
    if (text.length > MAX_JSON_LENGTH)
        return refused('it is larger than 1 MiB');
    if (text.trim() === '')
        return refused('it is empty');
    if (isTooDeep(text))
        return refused(`it is nested more than ${MAX_DEPTH} levels deep`);
    try {
        return { type: 'json', value: JSON.parse(text.replace(/^\uFEFF/, ''), withoutPrototype) };
    }
    catch (error) {
        return refused(`it is not JSON (${error instanceof Error ? error.message : error})`);
    }
}
function refused(message) {
    return { type: 'refused', message };
}
function withoutPrototype(key, value) {
    return key === '__proto__' ? undefined : value;
}
/** Looked at before parsing, as reading what is too deep may itself overflow the stack. */
function isTooDeep(text) {
    let depth = 0;
    // A text left open matches to the end: were its closing quote required, hostile input could make this quadratic.
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
        if (token === '{' || token === '[')
            depth += 1;
        if (token === '}' || token === ']')
            depth -= 1;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}


/***/ }),

/***/ 13756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98016);

/** Tells whether a path matches any of the globs. Dot files count, and so do names with a line break, which would slip by. */
function globMatcher(globs) {
    return picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true, flags: 's' });
}


/***/ }),

/***/ 92043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reworkOf),
/* harmony export */   a: () => (/* binding */ reworks)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14776);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);


/** The first rework that was asked for and is not carried out: one at a time, for rounds may overlap. */
function reworks(plan, state) {
    const [index] = state.asking;
    if (index === undefined)
        return [];
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, index);
    const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index);
    const rework = reworkOf(phase);
    if (rework === null)
        return [exhausted(phase, 'it has no `rework`')];
    if (known.reworks >= rework.max)
        return [exhausted(phase, `its \`rework.max\` of ${rework.max} is used up`)];
    const target = plan.index.get(rework.phase);
    if (target === undefined)
        throw new Error(`rework of an unknown phase ${rework.phase}`);
    const pending = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(plan, target, index).map((each) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, each).id);
    const comment = commentOf(known);
    return [{ type: 'askRework', by: phase.id, target: rework.phase, pending, comment }];
}
function reworkOf(phase) {
    return phase.kind === 'deliver' ? null : phase.rework;
}
function exhausted(phase, message) {
    const about = { type: 'failPhase', phase: phase.id };
    return phase.kind === 'gate'
        ? { ...about, reason: 'rejected', message: `rejected: ${message}` }
        : { ...about, reason: 'rework-exhausted', message };
}
function commentOf({ standing }) {
    return standing.status === 'asking' ? standing.done.summary : '';
}


/***/ })

};
