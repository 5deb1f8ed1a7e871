export const id = 5752;
export const ids = [5752];
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
/** Most workflow runs that may start one another without a person. */
const LONGEST_CHAIN = 20;
/** A workflow run resumes the run in its work job and in its deliver job. */
const RESUMED_IN_EACH = 2;
/** Whether the run went through so many workflow runs, since a person last decided or answered, that a person has to look. */
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
 * After the other jobs, however they ended: records a rejection, which starts no job, and reports the run's state. Work that no
 * later job continues, such as a rework, continues in a new workflow run.
 */
async function report(job) {
    const { store, context } = job;
    const run = await (0,checkpoints/* newestRestored */.Tx)(job);
    const ended = await (0,with_checkpoints/* withCheckpoints */.Gq)(job, run, (watch) => (0,settle/* settleRun */.l)({
        store,
        run,
        actor: context.starter,
        say: async (stored, head) => {
            // No person has seen a state that no job published.
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
/** Legs that wait for slots continue here, unless a join job reached them after it joined others. */
function isLeftOver({ finished }, events) {
    if (finished?.next !== 'slots')
        return finished?.next === 'work';
    const before = events.slice(0, -1).findLastIndex(({ type }) => type === 'runFinished');
    return events.slice(before + 1).some(({ type }) => CHILD_EVENTS.has(type));
}
const CHILD_EVENTS = new Set(['childJoined', 'childLost']);
/** Only work is continued: a gate or a delivery that no job handled here would end the same way again. */
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
 * Records a person's decision and its consequences without a repository: no phase runs, no gate opens, nothing is delivered.
 * Another process continues the run.
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
/** For a run without tracing. */
const UNTRACED = { context: () => ({}), begin: () => () => { } };
/**
 * The reporter itself, or one that also feeds a collector if the standard OpenTelemetry variables name one. The library is loaded
 * only then. Errors are noted, and the run continues.
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
/** In ascending order. */
const SIZES = ['small', 'medium', 'large'];
const LEVELS = ['low', 'medium', 'high'];
/** The values of each dimension, in ascending order. */
const SCALES = { size: SIZES, complexity: LEVELS, risk: LEVELS, impact: LEVELS };
const DIMENSIONS = ['size', 'complexity', 'risk', 'impact'];
const UNASSESSED = { size: null, complexity: null, risk: null, impact: null };
/** The assessment updated by a later one; missing values stay. */
function reassessed(before, later) {
    return {
        size: later.size ?? before.size,
        complexity: later.complexity ?? before.complexity,
        risk: later.risk ?? before.risk,
        impact: later.impact ?? before.impact,
    };
}
/** The index on the dimension's scale, from 0; `null`: not assessed. */
function rankOf(dimension, value) {
    if (value === null)
        return null;
    const scale = SCALES[dimension];
    return scale.indexOf(value);
}
/** Parses an assessment in any case. `unknown`: dimensions with a word that is not on their scale. */
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
/** The value of unknown words: an unknown word must not let an item pass. */
const HIGHEST = { size: 'large', complexity: 'high', risk: 'high', impact: 'high' };
/** An assessment for guardrails: unknown words count as the highest value, missing ones as not assessed. */
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
 * From the event's payload (`github.event` in expressions); `null`: the event has neither. A comment on a pull request is an
 * `issue_comment` whose `issue` has a `pull_request`:
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

/** Whether a path matches any of the globs. Matches dot files and names with line breaks, too, which otherwise would escape. */
function globMatcher(globs) {
    return picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true, flags: 's' });
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




/** Why a phase whose needs have ended does not start (skipped or failed); `null`: it may start. */
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

/** The phases between a delivery and the last writers before it: these judged the change that is delivered. */
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
/* harmony export */   C: () => (/* binding */ isOutOfScope),
/* harmony export */   E: () => (/* binding */ mayOpen)
/* harmony export */ });
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65425);

/** Whether this process must leave the phase alone. */
function isOutOfScope(phase, limits) {
    // The entry and end of a nested pipeline need no work. A run that waits at the pipeline (`--until`) waits before its entry.
    if (phase.kind === 'entry')
        return limits.until === phase.nest.id;
    if (phase.kind === 'pipeline')
        return false;
    const id = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(phase);
    if (limits.until === id || (limits.only ?? id) !== id)
        return true;
    if (phase.kind === 'deliver')
        return !mayDeliver(phase, limits);
    return phase.kind !== 'gate' && !limits.may.work;
}
function mayDeliver({ id }, { may: { deliver } }) {
    return typeof deliver === 'object' ? deliver.has(id) : deliver === true;
}
/** Whether this process puts the gate before a person. */
function mayOpen({ by }, { may }) {
    return may.open === 'by-comment' ? by === 'comment' : may.open;
}


/***/ }),

/***/ 42251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ isLeftToOthers),
/* harmony export */   fy: () => (/* binding */ isChangeDelivered),
/* harmony export */   iK: () => (/* binding */ isOfChange)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);

/** Whether the delivery contains the run's change. */
const isOfChange = ({ kind }) => kind === 'pull-request' || kind === 'commit';
/** Whether a phase of the run has delivered the change in that repository; `null`: the run's own repository. */
const isChangeDelivered = (plan, state, repository) => plan.phases.some((phase) => phase.kind === 'deliver' &&
    phase.deliveries.some((delivery, place) => isOfChange(delivery) &&
        delivery.repository === repository &&
        (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, phase.index).made.has(place)));
/**
 * Whether another run delivers the change together with those of other backlog items, and has not done so yet: then the phase
 * does not begin here.
 */
function isLeftToOthers(plan, state, phase) {
    if (state.item.deliver !== 'one' || state.facts.files === 0)
        return false;
    const { made } = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, phase.index);
    return phase.deliveries.some((delivery, place) => isOfChange(delivery) && !made.has(place));
}


/***/ }),

/***/ 58398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ atQuiet),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/gate/environment-name.js
var environment_name = __webpack_require__(72035);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/plan/nest.js
var nest = __webpack_require__(206);
// EXTERNAL MODULE: ./lib/src/core/expression/references.js
var references = __webpack_require__(42329);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var line = __webpack_require__(32154);
;// CONCATENATED MODULE: ./lib/src/core/text/condition-text.js



const LONGEST_VALUE = 60;
/** The values that decided a gate's `when`, and the condition: for the person who decides, and for the record. */
function conditionText(condition, scope, isTrue) {
    const shown = `\`${(0,line/* oneLine */.TN)(condition)}\``;
    const values = [...new Set(valuesIn(condition, scope))];
    if (values.length === 0)
        return `the condition ${shown} is ${isTrue}`;
    return `${values.join(' and ')}, and a person decides ${isTrue ? '' : 'only '}if ${shown}`;
}
/** `run.facts.lines` is 42. Lists and maps are omitted. */
function valuesIn(condition, scope) {
    return (0,references/* placedReferences */.wG)(condition).flatMap(({ path, offset, length }) => {
        if (path.includes('*'))
            return [];
        const name = condition.slice(offset, offset + length);
        const value = (0,expression/* evaluate */._3)(name, scope);
        if (value === null)
            return [`\`${name}\` is not set`];
        if (typeof value === 'object')
            return [];
        const text = (0,line/* truncate */.xv)((0,line/* oneLine */.TN)(String(value)), LONGEST_VALUE);
        return [`\`${name}\` is ${text === '' ? 'empty' : text}`];
    });
}

// EXTERNAL MODULE: ./lib/src/core/run/repositories.js
var repositories = __webpack_require__(12848);
// EXTERNAL MODULE: ./lib/src/core/run/scope.js
var run_scope = __webpack_require__(19334);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/run/decide/judges.js
var judges = __webpack_require__(81227);
// EXTERNAL MODULE: ./lib/src/core/run/decide/limits.js
var decide_limits = __webpack_require__(90223);
// EXTERNAL MODULE: ./lib/src/core/run/decide/of-change.js
var of_change = __webpack_require__(42251);
;// CONCATENATED MODULE: ./lib/src/core/run/decide/of-labels.js
/** Whether all that the phase delivers is labels. */
const isOfLabels = ({ deliveries }) => deliveries.every(({ kind }) => kind === 'labels');

;// CONCATENATED MODULE: ./lib/src/core/run/decide/quiet.js












/**
 * Gates and deliveries, when no work is running or due. Gates that pass without a person come first, because they may make more
 * work due; then one delivery at a time; gates open last, on the final change.
 */
function atQuiet(plan, state, limits) {
    const due = [...state.ready.keys()]
        .map((index) => (0,graph/* phaseAt */.BA)(plan, index))
        .flatMap((phase) => (0,decide_limits/* isOutOfScope */.C)(phase, limits)
        ? askedBefore(plan, state, { phase, limits })
        : dueOf(plan, state, phase));
    const stale = state.open
        .map((index) => (0,graph/* phaseAt */.BA)(plan, index))
        .filter(isGate)
        .filter((gate) => !isAbout(plan, state, gate))
        .map((gate) => judge(plan, state, gate));
    const commands = [...due, ...stale];
    const settled = commands.filter(({ type }) => type === 'passGate' || type === 'skipPhase');
    if (settled.length > 0)
        return settled;
    const delivery = commands.find(({ type }) => type === 'deliver');
    if (delivery !== undefined)
        return [delivery];
    return areLabelsDue(plan, state, limits) ? [] : oneAnEnvironment(plan, state, commands);
}
/** Labels that need no approval do not wait for a gate: a later job adds them, and the gate opens after that. */
function areLabelsDue(plan, state, { may }) {
    if (may.deliver !== 'later' || plan.policy.untrusted !== 'labels')
        return false;
    return (state.open.length === 0 &&
        [...state.ready.keys()]
            .map((index) => (0,graph/* phaseAt */.BA)(plan, index))
            .filter((phase) => phase.kind === 'deliver')
            .filter(isOfLabels)
            .some((phase) => deliveryDue(plan, state, phase).some(({ type }) => type === 'deliver')));
}
function dueOf(plan, state, phase) {
    if (phase.kind === 'gate')
        return [gateDue(plan, state, phase)];
    return phase.kind === 'deliver' ? deliveryDue(plan, state, phase) : [];
}
function gateDue(plan, state, gate) {
    const after = (0,graph/* downstream */.R_)(plan, gate.index).map((index) => (0,graph/* phaseAt */.BA)(plan, index));
    const deliveries = after.flatMap((phase) => (phase.kind === 'deliver' ? phase.deliveries : []));
    const changesMore = after.some((phase) => 'access' in phase && phase.access === 'write');
    const isIdle = deliveries.length > 0 && !changesMore && deliveries.every(of_change/* isOfChange */.iK);
    return isIdle && (0,repositories/* wholeFacts */.Bv)(state).files === 0 ? noChange(gate) : judge(plan, state, gate);
}
/** Gates before a delivery that another process makes. That process checks whether they concern the current change. */
function askedBefore(plan, state, { phase, limits }) {
    if (phase.kind !== 'deliver' || !phase.deliveries.some(of_change/* isOfChange */.iK))
        return [];
    return (0,judges/* judgesBefore */.Y)(plan, phase)
        .filter(isGate)
        .filter((gate) => !(0,decide_limits/* isOutOfScope */.C)(gate, limits) && !isAbout(plan, state, gate))
        .map((gate) => judge(plan, state, gate));
}
/** Passes the gate by policy or opens it for a person. If the policy cannot be evaluated, a person decides. */
function judge(plan, state, gate) {
    const open = (why) => ({ type: 'openGate', phase: gate.id, why });
    const touched = (0,repositories/* wholeFacts */.Bv)(state).protected;
    if (touched.length > 0)
        return open(`protected paths changed: ${touched.join(', ')}`);
    if (gate.when === null)
        return open('this gate always asks');
    try {
        const scope = (0,run_scope/* scopeFor */.a)(plan, state, { phase: gate, expressions: [gate.when] });
        const isTrue = (0,expression/* truthy */.vN)((0,expression/* evaluate */._3)(gate.when, scope));
        const why = conditionText(gate.when, scope, isTrue);
        if (isTrue)
            return open(why);
        const [reused] = reusedIn(plan, state, gate);
        if (reused === undefined)
            return { type: 'passGate', phase: gate.id, why };
        return open(`\`when\` is false because of the result of \`${reused}\`, which comes from an earlier run`);
    }
    catch (fault) {
        if (!(fault instanceof expression/* ExpressionFault */.JE))
            throw fault;
        return open(`\`when\` could not be evaluated: ${fault.message}`);
    }
}
/**
 * Phases that the gate's `when` reads and whose results are reused: such a result cannot pass a gate. Inputs and outputs of a
 * nested pipeline may come from any phase.
 */
function reusedIn(plan, state, gate) {
    const named = (0,expression/* references */.Ft)(gate.when ?? '').flatMap(([context, name]) => context === 'needs' || (context === 'inputs' && gate.within !== null)
        ? [context === 'needs' ? (name ?? '*') : '*']
        : []);
    if (named.length === 0)
        return [];
    const ids = named.map((name) => (0,nest/* idIn */.DG)(gate.within, name));
    const isOfPipeline = ids.some((id) => kindOf(plan, id) === 'pipeline');
    const isAny = named.includes('*') || isOfPipeline;
    return [...state.phases.entries()]
        .filter(([, { reused }]) => reused !== null)
        .map(([index]) => (0,graph/* phaseAt */.BA)(plan, index).id)
        .filter((id) => isAny || ids.includes(id));
}
function kindOf(plan, id) {
    const index = plan.index.get(id);
    return index === undefined ? null : (0,graph/* phaseAt */.BA)(plan, index).kind;
}
function deliveryDue(plan, state, phase) {
    const gates = (0,judges/* judgesBefore */.Y)(plan, phase).filter(isGate);
    if (phase.deliveries.some(of_change/* isOfChange */.iK)) {
        const rejected = gates.find((gate) => (0,run_state/* phaseState */.RI)(plan, state, gate.index).standing.status === 'failed');
        if (rejected !== undefined) {
            const reason = `the change did not pass \`${rejected.id}\``;
            return [{ type: 'skipPhase', phase: phase.id, cause: 'need', reason }];
        }
        if ((0,repositories/* wholeFacts */.Bv)(state).files === 0 && phase.deliveries.every(of_change/* isOfChange */.iK))
            return [noChange(phase)];
    }
    // A person approved a change other than the current one: the gate is asked again.
    const outdated = gates.filter((gate) => !isAbout(plan, state, gate));
    if (outdated.length > 0)
        return outdated.map((gate) => judge(plan, state, gate));
    // A gate was opened again although phases behind it had already ended.
    const isAsked = gates.some(({ index }) => !(0,run_state/* hasEnded */.hY)((0,run_state/* phaseState */.RI)(plan, state, index).standing));
    if (isAsked)
        return [];
    return [{ type: 'deliver', phase: phase.id }];
}
/** Whether the gate was decided, or is open, for the run's current change. */
function isAbout(plan, state, gate) {
    const { standing } = (0,run_state/* phaseState */.RI)(plan, state, gate.index);
    if (standing.status !== 'succeeded' && standing.status !== 'waiting')
        return true;
    return standing.heads === (0,repositories/* headsOf */.j$)(state);
}
/** Each gate once, and one gate for each environment: if two waited at the same one, a review could not be assigned. */
function oneAnEnvironment(plan, state, commands) {
    const holders = new Map();
    for (const index of state.open) {
        const gate = (0,graph/* phaseAt */.BA)(plan, index);
        holders.set(placeOf(gate), gate.id);
    }
    const asked = new Set();
    return commands.filter((command) => {
        if (command.type !== 'openGate')
            return true;
        const place = placeOf((0,graph/* phaseAt */.BA)(plan, indexOf(plan, command.phase)));
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
    return isAtEnvironment ? `environment ${(0,environment_name/* environmentKey */.J)(phase.environment)}` : phase.id;
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






/** The first requested rework that has not begun. One at a time, because rounds may overlap. */
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
        return [exhausted(phase, reachedText(rework.max, commentOf(known)))];
    const target = plan.index.get(rework.phase);
    if (target === undefined)
        throw new Error(`rework of an unknown phase ${rework.phase}`);
    const begin = (0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_1__/* .beginOf */ .pv)((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, target));
    const path = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .between */ .Tq)(plan, begin, index).map((each) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, each).id);
    const leg = legFor(plan, state, { phase, target });
    if (typeof leg === 'object' && leg !== null)
        return [{ ...leg, phase: phase.id }];
    const again = leg === null ? rework.phase : (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .legId */ .oy)(rework.phase, leg);
    // If one leg is reworked, the others keep their results.
    const pending = path.map((id) => (id === rework.phase ? again : id));
    const comment = commentOf(known);
    return [{ type: 'askRework', by: phase.id, target: again, pending, comment }];
}
/** The number of the leg to rework; `null`: the whole target, or the target has no legs. */
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
/** `comment`: what the last round said is still wrong. */
const reachedText = (max, comment) => {
    const reached = `\`rework.max\` of ${max} is reached`;
    return comment === '' ? reached : `${reached}: ${comment}`;
};
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






/** Decides, performs and records until nothing is left to do in this process. Ends with a `runFinished`. */
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
    /** Reports a change of the state to the loop. */
    #wake = () => { };
    /** Set if the run cannot be delivered on its base. */
    #stale = null;
    /** Why the run cannot continue: the journal could not be written, or a bug. */
    #broken = null;
    /** The write of the last event. Earlier events are written first. */
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
    /** Performs a command up to its first event; the rest runs concurrently with the loop. */
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
    /** `null` if stopping the run interrupted the request: a request without an answer is then no failure. */
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
     * The follow-up of an event is decided before the event is on the disk, so that one flush takes both: the end of a phase and
     * the start of the next. Nothing is reported or done because of the event before the flush.
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
    /** A phase that waits before its next attempt frees its slot for other phases. */
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
        // The clean-up after the last event of an attempt need not be awaited.
        const recorded = new Promise((resolve) => {
            this.#wake = resolve;
        });
        await Promise.race([...pending, recorded]);
    }
}
/** These commands have effects outside of this process before their first event. */
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
 * Writes the commits of a run's branch since its base as a bundle; false: the branch is not at `head`, or the run has no git
 * directory yet.
 */
async function makeBundle(folder, file, { base, branch, head }) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return false;
    const place = { workTree: folder, gitDir: folder };
    const ref = `refs/heads/${branch}`;
    // Left by a git that was killed.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${file}.lock`, { force: true });
    if ((await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .W)(place, ref)) !== head)
        return false;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args: ['bundle', 'create', '--quiet', file, `^${base}`, ref] });
    // The branch may have moved meanwhile.
    return (await headIn(place, file, branch)) === head;
}
/**
 * Creates the runner's git directory of a run from a bundle, and checks every object. Throws `Refusal` if the bundle has other
 * contents, or its base is not in the person's repository.
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
/** Settings by which git checks every object that it receives. */
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
