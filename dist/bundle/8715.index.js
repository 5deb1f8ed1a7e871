export const id = 8715;
export const ids = [8715];
export const modules = {

/***/ 94623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./lib/src/app/run/settle.js
var settle = __webpack_require__(85201);
// EXTERNAL MODULE: ./lib/src/app/stored/stored.js
var stored = __webpack_require__(21809);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
;// CONCATENATED MODULE: ./lib/src/core/run/chain.js
/** Workflow runs that one may start after the other without a person. */
const LONGEST_CHAIN = 20;
/** Each resumes the run in a job that works and in one that delivers. */
const RESUMED_IN_EACH = 2;
/** Whether a run went from workflow run to workflow run for so long that a person has to look, since one last decided or answered. */
function isChainTooLong(events) {
    const last = events.findLastIndex(isByPerson);
    const resumed = events.slice(last + 1).filter(({ type }) => type === 'runResumed');
    return resumed.length >= LONGEST_CHAIN * RESUMED_IN_EACH;
}
const isByPerson = (event) => event.type === 'answerGiven' || (event.type === 'gateDecided' && event.proof !== 'policy');

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js
var checkpoints = __webpack_require__(65494);
// EXTERNAL MODULE: ./lib/src/action/gate-decision.js
var gate_decision = __webpack_require__(95761);
// EXTERNAL MODULE: ./lib/src/action/with-checkpoints.js + 5 modules
var with_checkpoints = __webpack_require__(50483);
;// CONCATENATED MODULE: ./lib/src/action/modes/report.js








/**
 * After the other jobs, however they ended: records a rejection, which starts no job of its own, and says how the run
 * stands. Work that no later job continues, such as a rework, continues in a new workflow run.
 */
async function report(job) {
    const { store, context } = job;
    const run = await (0,checkpoints/* newestRestored */.Tx)(job);
    const ended = await (0,with_checkpoints/* withCheckpoints */.Gq)(job, run, (watch) => (0,settle/* settleRun */.l)({
        store,
        run,
        actor: context.starter,
        say: async (stored, head) => {
            // What no job published, no person has seen.
            const isPublished = (0,checkpoints/* publishedDigests */.Ii)(job).has((0,brands/* digestOf */.ol)(head));
            if (stored.state.finished?.next !== 'gate' || !isPublished)
                return [];
            const decision = await (0,gate_decision/* rejectedInEnvironment */.h)(job, stored, head);
            return decision === null ? [] : [decision];
        },
    }, watch));
    const { events } = await (0,stored.readRun)(store, run);
    await sendOn(job, ended, events);
    return ended;
}
/** Legs that wait for slots are taken up here, unless a job that joined others came to them. */
function isLeftOver({ finished }, events) {
    if (finished?.next !== 'slots')
        return finished?.next === 'work';
    const before = events.slice(0, -1).findLastIndex(({ type }) => type === 'runFinished');
    return events.slice(before + 1).some(({ type }) => CHILD_EVENTS.has(type));
}
const CHILD_EVENTS = new Set(['childJoined', 'childLost']);
/** Only work is sent on: a gate or a delivery that nobody took up here would come to the same end again. */
async function sendOn({ context, inputs, github, print }, { report: { state } }, events) {
    if (!isLeftOver(state, events))
        return;
    const { workflow, item } = inputs;
    if (item !== null) {
        print(`The next run of the backlog continues with \`${item}\`.`);
        return;
    }
    if (workflow === null) {
        print(`To resume, start the workflow with the input \`resume: ${state.run}\`.`);
        return;
    }
    if (isChainTooLong(events)) {
        throw new ports.Refusal(`${LONGEST_CHAIN} workflow runs resumed the run \`${state.run}\` without a decision in between, so no further workflow run is started.`, `Find out why the run does not end, then start the workflow with the input \`resume: ${state.run}\`.`);
    }
    const { startWorkflow } = await __webpack_require__.e(/* import() */ 35).then(__webpack_require__.bind(__webpack_require__, 2416));
    const given = { resume: state.run };
    await startWorkflow({
        github: await github(),
        workflow,
        ref: context.ref,
        inputs: given,
        by: context,
    });
    print(`The run continues in a new run of ${workflow}.`);
}


/***/ }),

/***/ 85201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ settleRun)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _engine_execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57462);
/* harmony import */ var _engine_perform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42138);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21809);
/* harmony import */ var _wiring_tracing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28079);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79902);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/**
 * Records a word of a person's and what follows from it, without a repository: no phase runs, no gate opens, nothing
 * is delivered. What the run waits for then is for another process.
 */
async function settleRun(request, reporterFor) {
    const { store, run, actor, say } = request;
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .runFolder */ .kQ)(store, run);
    const notes = [];
    const onNote = (note) => notes.push(note);
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .inSession */ .Cp)({ run, folder, onNote }, async (session) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { journal } = session;
            const stored = (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_3__.restore)(run, folder, journal.past);
            const { plan, state } = stored;
            const reporter = await reporterFor(plan, stored.pinned);
            for (const note of notes)
                reporter.note(note);
            const said = await say(stored, journal.head());
            if (said.length === 0)
                return { plan, state, folder, digest: journal.head() };
            const followed = __addDisposableResource(env_1, await (0,_wiring_tracing_js__WEBPACK_IMPORTED_MODULE_4__/* .traced */ .m)(plan, journal, reporter), true);
            const now = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)({ plan, session, ...followed }, state, [...said, (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .resumedEvent */ .qB)(actor)]);
            const limits = {
                concurrency: 1,
                may: { work: false, deliver: false, open: false },
                until: null,
                only: null,
                slots: false,
            };
            const stop = new AbortController();
            const shared = { plan, journal, reporter: followed.reporter, limits, budgetPool: null };
            const ended = await (0,_engine_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g)({ ...shared, state: now, perform: (0,_engine_perform_js__WEBPACK_IMPORTED_MODULE_2__/* .settler */ .u)(plan), stop });
            return { plan, state: ended, folder, digest: journal.head() };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    });
}


/***/ }),

/***/ 28079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ traced)
/* harmony export */ });
/** For a run that nobody traces. */
const UNTRACED = { context: () => ({}), begin: () => () => { } };
/**
 * The reporter as it is, or one that a collector follows, too: where the standard variables of OpenTelemetry name one. Its
 * library is read only then. Whatever is wrong with it is noted, and the run goes on.
 */
async function traced(plan, { past }, reporter) {
    const untraced = { reporter, tracer: UNTRACED, [Symbol.asyncDispose]: async () => { } };
    const { env } = process;
    if (!env.OTEL_EXPORTER_OTLP_ENDPOINT && !env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT)
        return untraced;
    const { traceSettings } = await __webpack_require__.e(/* import() */ 4780).then(__webpack_require__.bind(__webpack_require__, 34780));
    const asked = traceSettings(env);
    if (asked.type === 'refused')
        reporter.note(`No traces: ${asked.why}.`);
    if (asked.type !== 'on')
        return untraced;
    const { openTracing } = await Promise.all(/* import() */[__webpack_require__.e(3914), __webpack_require__.e(2816), __webpack_require__.e(4575)]).then(__webpack_require__.bind(__webpack_require__, 24575));
    return openTracing({ settings: asked.settings, plan, past, reporter });
}


/***/ }),

/***/ 25338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Ew: () => (/* binding */ scaleWords),
/* harmony export */   F0: () => (/* binding */ SIZES),
/* harmony export */   I: () => (/* binding */ SCALES),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   LZ: () => (/* binding */ UNASSESSED),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Nl: () => (/* binding */ reassessed),
/* harmony export */   Xs: () => (/* binding */ cautiously),
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
/** An assessment as somebody said it, in whatever letters' case; `unknown` are the dimensions with a word that is not on their scale. */
function scaleWords(told) {
    const said = DIMENSIONS.filter((name) => (told[name] ?? null) !== null);
    const read = said.map((name) => [name, wordOf(name, told[name])]);
    const words = Object.fromEntries(read.filter(([, word]) => word !== null));
    return { words, unknown: read.filter(([, word]) => word === null).map(([name]) => name) };
}
function wordOf(dimension, said) {
    const word = typeof said === 'string' ? said.trim().toLowerCase() : null;
    return SCALES[dimension].find((known) => known === word) ?? null;
}
/** What a word on no scale counts as: nobody is let pass by a word that is not understood. */
const HIGHEST = { size: 'large', complexity: 'high', risk: 'high', impact: 'high' };
/** What somebody said, for guardrails: an unknown word counts as the highest, and what was left out as not assessed. */
function cautiously(told) {
    const { words, unknown } = scaleWords(told);
    const highest = Object.fromEntries(unknown.map((name) => [name, HIGHEST[name]]));
    return { ...UNASSESSED, ...words, ...highest };
}
const isSize = (value) => SIZES.some((size) => size === value);
const isLevel = (value) => LEVELS.some((level) => level === value);


/***/ }),

/***/ 14906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38364);

/**
 * Out of the event's payload, as `github.event` is in expressions; `null` for events about neither.
 * A comment on a pull request comes as `issue_comment`, its `issue` having a `pull_request`:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment
 */
function triggerOf(github) {
    const event = objectIn(github, 'event');
    const pull = numberIn(objectIn(event, 'pull_request'));
    if (pull !== null)
        return { kind: 'pull-request', number: pull };
    const issue = objectIn(event, 'issue');
    const number = numberIn(issue);
    if (number === null)
        return null;
    return { kind: issue.pull_request === undefined ? 'issue' : 'pull-request', number };
}
function objectIn(owner, key) {
    const value = owner[key];
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value : {};
}
function numberIn({ number }) {
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
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
 * What is known of a run, carried over to another text of its pipeline: phases keep what happened to them, by name.
 * `budgetUsd` is what the run was given in addition to the pipeline's own.
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
        // One that is spread no more is another work by now, and restarts.
        const phase = isSpread ? { ...known, openNeeds } : { ...unspread(known), openNeeds };
        return (0,_put_js__WEBPACK_IMPORTED_MODULE_2__/* .put */ .yJ)(to, withLegs, { index, phase });
    }, empty);
}
function unspread(known) {
    const standing = known.legs === null ? known.standing : { status: 'pending' };
    return { ...known, legs: null, standing };
}
/** Of the phases that there are in the new text. */
function rebaseIn({ index }, rebase) {
    const phase = rebase.phase !== null && index.has(rebase.phase) ? rebase.phase : null;
    const verify = rebase.verify?.filter((writer) => index.has(writer)) ?? null;
    return { ...rebase, phase, verify };
}
/** Phases of the new text that have to be done again: those that are another work now, and all that need them. */
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
/** What every phase's work depends on. */
const surroundings = ({ env, setup, inputs }) => JSON.stringify([env, setup, inputs]);
/** Without the places of its phases, which others may change. */
const nestText = (nest) => nest && [nest.id, { ...nest.env }, { ...nest.phaseEnv }, nest.excused];
/** All of a phase but where it stands in the file. */
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

/***/ 10414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19334);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);
/* harmony import */ var _nests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55048);




/** Why a phase whose needs have ended does not start: skipped, or failed; `null` when it may start. */
function admit(plan, state, phase) {
    const { condition } = phase;
    const outside = (0,_nests_js__WEBPACK_IMPORTED_MODULE_3__/* .notEntered */ .ZE)(plan, state, phase);
    if (outside !== null)
        return outside;
    if (condition === null || !condition.callsStatus) {
        const refused = phase.needs.find((need) => !(0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccepted */ .oB)(plan, state, need));
        if (refused !== undefined)
            return skipFor(plan, state, { phase, need: refused });
    }
    if (condition === null)
        return null;
    try {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeFor */ .a)(plan, state, { phase, expressions: [condition.expression] });
        if ((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .truthy */ .vN)((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(condition.expression, scope)))
            return null;
    }
    catch (fault) {
        if (!(fault instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE))
            throw fault;
        const message = `\`if\` could not be evaluated: ${fault.message}`;
        return { type: 'failPhase', phase: phase.id, reason: 'infrastructure', message };
    }
    return { type: 'skipPhase', phase: phase.id, cause: 'condition', reason: '`if` was false' };
}
function skipFor(plan, state, { phase, need }) {
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, need.index);
    const ended = standing.status === 'skipped' ? 'was skipped' : standing.status;
    const reason = `needs \`${need.phase}\`, which ${ended}`;
    return { type: 'skipPhase', phase: phase.id, cause: 'need', reason };
}


/***/ }),

/***/ 81227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgesBefore)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14776);

/** What is on the way to a delivery with no writer behind it: what judged the change that is delivered. */
function judgesBefore(plan, phase) {
    const seen = new Set(phase.needs.map((need) => need.index));
    const judges = [];
    for (const index of seen) {
        const above = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAt */ .BA)(plan, index);
        if ('access' in above && above.access === 'write')
            continue;
        judges.push(above);
        for (const need of above.needs)
            seen.add(need.index);
    }
    return judges.sort((a, b) => a.index - b.index);
}


/***/ }),

/***/ 90223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isOutOfScope)
/* harmony export */ });
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65425);

/** Whether this process must leave the phase alone. */
function isOutOfScope(phase, limits) {
    // A pipeline begins and ends by itself; a run that is to wait at it does so before it begins.
    if (phase.kind === 'entry')
        return limits.until === phase.nest.id;
    if (phase.kind === 'pipeline')
        return false;
    const id = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(phase);
    if (limits.until === id || (limits.only ?? id) !== id)
        return true;
    if (phase.kind === 'deliver')
        return !limits.may.deliver;
    return phase.kind !== 'gate' && !limits.may.work;
}


/***/ }),

/***/ 42251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isLeftToOthers),
/* harmony export */   i: () => (/* binding */ isOfChange)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);

/** Whether what is delivered is the run's change. */
const isOfChange = ({ kind }) => kind === 'pull-request' || kind === 'commit';
/**
 * Whether another run delivers the change, together with those of other items of the backlog, and has not yet: then the
 * phase is not begun here.
 */
function isLeftToOthers(plan, state, phase) {
    if (state.item.deliver !== 'one' || state.facts.files === 0)
        return false;
    const { made } = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, phase.index);
    return phase.deliveries.some((delivery, place) => isOfChange(delivery) && !made.has(place));
}


/***/ }),

/***/ 35167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   W: () => (/* binding */ atQuiet)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _gate_environment_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72035);
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14776);
/* harmony import */ var _plan_nest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12848);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19334);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);
/* harmony import */ var _judges_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81227);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90223);
/* harmony import */ var _of_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42251);










/**
 * Gates and deliveries, when no work is under way or due. What passes without a person comes first, for it may make
 * more work due; then one delivery at a time; gates open last, on the change as it will be judged.
 */
function atQuiet(plan, state, limits) {
    const due = [...state.ready.keys()]
        .map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, index))
        .flatMap((phase) => (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .isOutOfScope */ .C)(phase, limits)
        ? askedBefore(plan, state, { phase, limits })
        : dueOf(plan, state, phase));
    const stale = state.open
        .map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, index))
        .filter(isGate)
        .filter((gate) => !isAbout(plan, state, gate))
        .map((gate) => judge(plan, state, gate));
    const commands = [...due, ...stale];
    const settled = commands.filter(({ type }) => type === 'passGate' || type === 'skipPhase');
    if (settled.length > 0)
        return settled;
    const delivery = commands.find(({ type }) => type === 'deliver');
    return delivery === undefined ? oneAnEnvironment(plan, state, commands) : [delivery];
}
function dueOf(plan, state, phase) {
    if (phase.kind === 'gate')
        return [gateDue(plan, state, phase)];
    return phase.kind === 'deliver' ? deliveryDue(plan, state, phase) : [];
}
function gateDue(plan, state, gate) {
    const after = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .downstream */ .R_)(plan, gate.index).map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, index));
    const deliveries = after.flatMap((phase) => (phase.kind === 'deliver' ? phase.deliveries : []));
    const changesMore = after.some((phase) => 'access' in phase && phase.access === 'write');
    const isIdle = deliveries.length > 0 && !changesMore && deliveries.every(_of_change_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfChange */ .i);
    return isIdle && (0,_repositories_js__WEBPACK_IMPORTED_MODULE_7__/* .wholeFacts */ .Bv)(state).files === 0 ? noChange(gate) : judge(plan, state, gate);
}
/** Gates of a delivery that another process makes: whether they are about the change is found where they can be asked. */
function askedBefore(plan, state, { phase, limits }) {
    if (phase.kind !== 'deliver' || !phase.deliveries.some(_of_change_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfChange */ .i))
        return [];
    return (0,_judges_js__WEBPACK_IMPORTED_MODULE_8__/* .judgesBefore */ .Y)(plan, phase)
        .filter(isGate)
        .filter((gate) => !(0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .isOutOfScope */ .C)(gate, limits) && !isAbout(plan, state, gate))
        .map((gate) => judge(plan, state, gate));
}
/** Passed by policy or put before a person. Whatever cannot be told is for a person. */
function judge(plan, state, gate) {
    const open = (why) => ({ type: 'openGate', phase: gate.id, why });
    const touched = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_7__/* .wholeFacts */ .Bv)(state).protected;
    if (touched.length > 0)
        return open(`protected paths changed: ${touched.join(', ')}`);
    if (gate.when === null)
        return open('this gate always asks');
    try {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeFor */ .a)(plan, state, { phase: gate, expressions: [gate.when] });
        if ((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .truthy */ .vN)((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(gate.when, scope)))
            return open(`\`when\` is true: ${gate.when}`);
    }
    catch (fault) {
        if (!(fault instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE))
            throw fault;
        return open(`\`when\` could not be evaluated: ${fault.message}`);
    }
    const [reused] = reusedIn(plan, state, gate);
    if (reused !== undefined)
        return open(`\`when\` is false because of the result of \`${reused}\`, which comes from an earlier run`);
    return { type: 'passGate', phase: gate.id, why: `\`when\` is false: ${gate.when}` };
}
/**
 * Phases that the gate's `when` reads and whose results are of another run: those let nothing pass a gate. What a pipeline
 * gives, or is given, may be of any phase.
 */
function reusedIn(plan, state, gate) {
    const named = (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .Ft)(gate.when ?? '').flatMap(([context, name]) => context === 'needs' || (context === 'inputs' && gate.within !== null)
        ? [context === 'needs' ? (name ?? '*') : '*']
        : []);
    if (named.length === 0)
        return [];
    const ids = named.map((name) => (0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_1__/* .idIn */ .DG)(gate.within, name));
    const isOfPipeline = ids.some((id) => kindOf(plan, id) === 'pipeline');
    const isAny = named.includes('*') || isOfPipeline;
    return [...state.phases.entries()]
        .filter(([, { reused }]) => reused !== null)
        .map(([index]) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, index).id)
        .filter((id) => isAny || ids.includes(id));
}
function kindOf(plan, id) {
    const index = plan.index.get(id);
    return index === undefined ? null : (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, index).kind;
}
function deliveryDue(plan, state, phase) {
    const gates = (0,_judges_js__WEBPACK_IMPORTED_MODULE_8__/* .judgesBefore */ .Y)(plan, phase).filter(isGate);
    if (phase.deliveries.some(_of_change_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfChange */ .i)) {
        const rejected = gates.find((gate) => (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, gate.index).standing.status === 'failed');
        if (rejected !== undefined) {
            const reason = `the change did not pass \`${rejected.id}\``;
            return [{ type: 'skipPhase', phase: phase.id, cause: 'need', reason }];
        }
        if ((0,_repositories_js__WEBPACK_IMPORTED_MODULE_7__/* .wholeFacts */ .Bv)(state).files === 0 && phase.deliveries.every(_of_change_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfChange */ .i))
            return [noChange(phase)];
    }
    // Someone approved another change than the one at hand: ask again.
    const outdated = gates.filter((gate) => !isAbout(plan, state, gate));
    if (outdated.length > 0)
        return outdated.map((gate) => judge(plan, state, gate));
    // A gate that was opened again, behind which something had ended already.
    const isAsked = gates.some(({ index }) => !(0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEnded */ .hY)((0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, index).standing));
    if (isAsked)
        return [];
    return [{ type: 'deliver', phase: phase.id }];
}
/** Whether the gate's decision, or its waiting, is about the run's change as it is now. */
function isAbout(plan, state, gate) {
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, gate.index);
    if (standing.status !== 'succeeded' && standing.status !== 'waiting')
        return true;
    return standing.heads === (0,_repositories_js__WEBPACK_IMPORTED_MODULE_7__/* .headsOf */ .j$)(state);
}
/**
 * Each gate once, and one for each environment: of two that waited at the same one, nobody could tell which one a
 * review of it is about.
 */
function oneAnEnvironment(plan, state, commands) {
    const holders = new Map();
    for (const index of state.open) {
        const gate = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, index);
        holders.set(placeOf(gate), gate.id);
    }
    const asked = new Set();
    return commands.filter((command) => {
        if (command.type !== 'openGate')
            return true;
        const place = placeOf((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, indexOf(plan, command.phase)));
        const holder = holders.get(place) ?? command.phase;
        if (holder !== command.phase || asked.has(holder))
            return false;
        holders.set(place, holder);
        asked.add(holder);
        return true;
    });
}
/** Where a person decides: an environment, or the gate itself. */
function placeOf(phase) {
    const isAtEnvironment = isGate(phase) && phase.by === 'environment' && phase.environment !== null;
    return isAtEnvironment ? `environment ${(0,_gate_environment_name_js__WEBPACK_IMPORTED_MODULE_9__/* .environmentKey */ .J)(phase.environment)}` : phase.id;
}
function indexOf(plan, id) {
    const index = plan.index.get(id);
    if (index === undefined)
        throw new Error(`the plan has no phase ${id}`);
    return index;
}
function noChange(phase) {
    const reason = 'the change is empty, so there is nothing to approve or deliver';
    return { type: 'skipPhase', phase: phase.id, cause: 'no-change', reason };
}
const isGate = (phase) => phase.kind === 'gate';


/***/ }),

/***/ 92043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reworkOf),
/* harmony export */   a: () => (/* binding */ reworks)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14776);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65425);
/* harmony import */ var _plan_nest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19334);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);






/** The first rework that was asked for and is not carried out: one at a time, for rounds may overlap. */
function reworks(plan, state) {
    const [index] = state.asking;
    if (index === undefined)
        return [];
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, index);
    const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, index);
    const rework = reworkOf(phase);
    if (rework === null)
        return [exhausted(phase, 'the gate has no `rework`')];
    if (known.reworks >= rework.max)
        return [exhausted(phase, `\`rework.max\` of ${rework.max} is reached`)];
    const target = plan.index.get(rework.phase);
    if (target === undefined)
        throw new Error(`rework of an unknown phase ${rework.phase}`);
    const begin = (0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_1__/* .beginOf */ .pv)((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, target));
    const path = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .between */ .Tq)(plan, begin, index).map((each) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, each).id);
    const leg = legFor(plan, state, { phase, target });
    if (typeof leg === 'object' && leg !== null)
        return [{ ...leg, phase: phase.id }];
    const again = leg === null ? rework.phase : (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .legId */ .oy)(rework.phase, leg);
    // Of one leg the others stay as they are.
    const pending = path.map((id) => (id === rework.phase ? again : id));
    const comment = commentOf(known);
    return [{ type: 'askRework', by: phase.id, target: again, pending, comment }];
}
/** The number of the leg that is done again; `null`: all of the target, or it has none. */
function legFor(plan, state, { phase, target }) {
    const expression = 'rework' in phase && phase.rework && 'leg' in phase.rework ? phase.rework.leg : null;
    if (expression === null || expression === undefined)
        return null;
    const failed = (message) => ({ type: 'failPhase', reason: 'infrastructure', message });
    const { legs } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, target);
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, phase.index);
    const outputs = standing.status === 'asking' ? standing.done.outputs : {};
    try {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeFor */ .a)(plan, state, { phase, expressions: [expression], more: { outputs } });
        const number = Number((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, scope));
        const count = legs?.count ?? 0;
        if (Number.isSafeInteger(number) && number >= 0 && number < count)
            return number;
        return failed(`its \`rework.leg\` is no leg of \`${(0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, target).id}\`, which has ${count}`);
    }
    catch (fault) {
        if (!(fault instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE))
            throw fault;
        return failed(`its \`rework.leg\` could not be evaluated: ${fault.message}`);
    }
}
function reworkOf(phase) {
    return 'rework' in phase ? phase.rework : null;
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


/***/ }),

/***/ 68759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay),
/* harmony export */   l: () => (/* binding */ replayed)
/* harmony export */ });
/* harmony import */ var _accept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72696);
/* harmony import */ var _evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91252);


/** The state after each event, one after the other: what happened before a text was accepted was by the earlier one. */
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
/** The last of them. Throws for a journal without events. */
function replayed(events, plans) {
    let last = null;
    for (const step of replay(events, plans))
        last = step;
    if (last === null)
        throw new Error('a journal without events');
    return { plan: last.plan, state: last.state };
}


/***/ }),

/***/ 57462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var _core_run_decide_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77139);
/* harmony import */ var _core_run_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91252);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _system_debug_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35118);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47111);
/* harmony import */ var _stale_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20828);






/** Decide, perform, record, until nothing is left to do in this process. Ends with a `runFinished`. */
async function execute(execution) {
    const loop = new Loop(execution);
    return loop.run();
}
class Loop {
    #execution;
    #state;
    #underway = new Map();
    #resting = new Map();
    #rested = new Set();
    /** Tells the loop that the state has changed. */
    #wake = () => { };
    /** The base is not what the run can be delivered on. */
    #stale = null;
    /** Why the run cannot go on: the journal could not be written, or a bug of ours. */
    #broken = null;
    /** The last event on its way to the disk; those before it go first. */
    #recording = Promise.resolve();
    constructor(execution) {
        this.#execution = execution;
        this.#state = execution.state;
    }
    async run() {
        const { plan, limits, budgetPool, stop } = this.#execution;
        while (this.#broken === null && !stop.signal.aborted) {
            const commands = (0,_core_run_decide_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)(plan, this.#state, {
                ...limits,
                resting: new Set(this.#resting.keys()),
                budgetPool: budgetPool?.now() ?? null,
            });
            for (const command of commands)
                (0,_system_debug_log_js__WEBPACK_IMPORTED_MODULE_3__/* .debug */ .Yz)('decision', () => JSON.stringify(command));
            const steps = commands.filter((command) => command.type !== 'finish');
            const [end] = commands.filter((command) => command.type === 'finish');
            if (end !== undefined)
                return this.#finish(end);
            const moved = await this.#carryOut(steps);
            if (this.#stale !== null)
                return this.#finish(this.#stale);
            if (!moved)
                await this.#somethingHappens();
        }
        await Promise.all(this.#underway.values());
        if (this.#broken !== null)
            throw this.#broken.error;
        return this.#finish({ type: 'finish', outcome: 'cancelled', next: null, phase: null });
    }
    /** Whether any command changed the state or started something. */
    async #carryOut(commands) {
        const due = commands.filter((command) => !this.#isBusy(command));
        for (const command of due)
            this.#rest(command);
        const now = due.filter((command) => !this.#isBusy(command));
        await Promise.all(now.map((command) => this.#begin(command)));
        return due.length > 0;
    }
    /** Performs a command up to its first event; the rest goes on beside the loop. */
    async #begin(command) {
        const events = this.#execution.perform(command, this.#state)[Symbol.asyncIterator]();
        try {
            if (ACTS_FIRST.has(command.type))
                await this.#recording;
            const first = await this.#firstOf(events);
            if (first === null || first.done)
                return;
            await this.#record(first.value);
            if (command.type !== 'runPhase' && command.type !== 'deliver')
                return await this.#drain(events);
            const { phase } = command;
            this.#rested.delete(phase);
            this.#underway.set(phase, this.#drain(events).finally(() => this.#underway.delete(phase)));
        }
        catch (error) {
            if (!this.#isStale(error, command))
                this.#break(error);
        }
    }
    /** `null` if the stop of the run cut it off: a question that was under way has no answer, and that is no failure. */
    async #firstOf(events) {
        try {
            return await events.next();
        }
        catch (error) {
            if (this.#execution.stop.signal.aborted && error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal)
                return null;
            throw error;
        }
    }
    #isStale(error, command) {
        if (!(error instanceof _stale_base_js__WEBPACK_IMPORTED_MODULE_4__/* .StaleBase */ .RT || error instanceof _stale_base_js__WEBPACK_IMPORTED_MODULE_4__/* .RebaseDue */ .$x))
            return false;
        if (command.type !== 'deliver')
            return false;
        const { phase } = command;
        this.#execution.reporter.note(`${error.message} ${error.remedy}`);
        this.#stale =
            error instanceof _stale_base_js__WEBPACK_IMPORTED_MODULE_4__/* .StaleBase */ .RT
                ? { type: 'finish', outcome: 'stale', next: null, phase }
                : { type: 'finish', outcome: 'waiting', next: 'work', phase };
        return true;
    }
    async #drain(events) {
        try {
            for (let next = await events.next(); !next.done; next = await events.next()) {
                await this.#record(next.value);
            }
        }
        catch (error) {
            this.#break(error);
        }
    }
    #break(error) {
        this.#broken ??= { error };
        this.#execution.stop.abort();
    }
    /**
     * What follows from the event is decided before the event is on the disk, so that one flush takes both: the end of a
     * phase and the start of the next. Nobody hears of it, and nothing is done for it, before that.
     */
    async #record(event) {
        const { plan, journal, reporter } = this.#execution;
        const recording = journal.append(event);
        this.#recording = recording;
        const state = (0,_core_run_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolve */ .sf)(plan, this.#state, event);
        this.#state = state;
        this.#wake();
        reporter.event(await recording, state);
    }
    async #finish({ outcome, next, phase }) {
        await Promise.all(this.#underway.values());
        if (this.#broken !== null)
            throw this.#broken.error;
        await this.#record({ type: 'runFinished', outcome, next, phase });
        return this.#state;
    }
    #isBusy(command) {
        if (command.type !== 'runPhase' && command.type !== 'deliver')
            return false;
        return this.#underway.has(command.phase) || this.#resting.has(command.phase);
    }
    /** A phase that is to wait before its next attempt gives its place to others meanwhile. */
    #rest(command) {
        if (command.type !== 'runPhase' || command.waitMs === 0 || this.#rested.has(command.phase))
            return;
        const { phase, waitMs } = command;
        const over = (0,_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v)(waitMs, this.#execution.stop.signal).then(() => {
            this.#resting.delete(phase);
            this.#rested.add(phase);
        });
        this.#resting.set(phase, over);
    }
    async #somethingHappens() {
        const pending = [...this.#underway.values(), ...this.#resting.values()];
        if (pending.length === 0)
            throw new Error('nothing is decided and nothing is under way');
        // What an attempt clears up after its last event need not be waited for.
        const recorded = new Promise((resolve) => {
            this.#wake = resolve;
        });
        await Promise.race([...pending, recorded]);
    }
}
/** What they do before their first event is seen outside of this process. */
const ACTS_FIRST = new Set([
    'deliver',
    'mergeChange',
    'openGate',
    'verifyAgain',
]);


/***/ }),

/***/ 26933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ fetchBundle),
/* harmony export */   ND: () => (/* binding */ makeBundle),
/* harmony export */   dy: () => (/* binding */ CHECKING),
/* harmony export */   em: () => (/* binding */ ONLY_OBJECTS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _git_dirs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10934);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73275);
/* harmony import */ var _objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75828);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/**
 * Writes the commits of a run's branch since its base, out of the runner's directory, as a bundle; false if the branch
 * does not stand at `head`, or the run has no such directory yet.
 */
async function makeBundle(folder, file, { base, branch, head }) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return false;
    const place = { workTree: folder, gitDir: folder };
    const ref = `refs/heads/${branch}`;
    // What a git that was killed left.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${file}.lock`, { force: true });
    if ((await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .W)(place, ref)) !== head)
        return false;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args: ['bundle', 'create', '--quiet', file, `^${base}`, ref] });
    // It may have moved meanwhile.
    return (await headIn(place, file, branch)) === head;
}
/**
 * Makes the runner's directory of a run with the commits of a bundle, each of its objects checked. Throws `Refusal` if
 * the bundle holds something else, or its base is not in the person's repository.
 */
async function fetchBundle(into, file, { base, branch, head }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository } = into;
        if ((await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .W)((0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_6__/* .realPlace */ .o)(repository), base)) === null)
            throw missingBase(repository, base);
        const options = { ...into, branch, stores: [], copies: async () => true };
        const own = __addDisposableResource(env_1, await (0,_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .openRunnerDirectory */ .G7)({ ...options, commits: [base] }), true);
        const { place } = own;
        if ((await headIn(place, file, branch)) !== head) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The bundle ${file} does not contain \`${branch}\` at ${head.slice(0, 12)}, where its journal ends.`, 'The file was changed after it was created. Use another checkpoint, or start a new run.');
        }
        const args = ['fetch', ...ONLY_OBJECTS, '--', file, `refs/heads/${branch}`];
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args, env: CHECKING });
        if (!(await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .isAfter */ .d)(place, head, base))) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The commits in ${file} do not come after ${base.slice(0, 12)}, where the run began.`, 'The file was changed after it was created. Use another checkpoint, or start a new run.');
        }
        own.advance(head);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Every object is looked at before it is let in. */
const CHECKING = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'fetch.fsckObjects',
    GIT_CONFIG_VALUE_0: 'true',
};
const ONLY_OBJECTS = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
];
async function headIn(place, file, branch) {
    const args = ['bundle', 'list-heads', file, `refs/heads/${branch}`];
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args });
    return code === 0 ? (stdout.toString().split(' ', 1)[0] ?? null) : null;
}
function missingBase({ root }, base) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The commit ${base.slice(0, 12)}, where the run began, is not in ${root}.`, 'Check out with `fetch-depth: 0`, or fetch that commit first.');
}


/***/ })

};
