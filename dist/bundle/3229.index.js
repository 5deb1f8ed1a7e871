export const id = 3229;
export const ids = [3229,9145];
export const modules = {

/***/ 45844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  continueRun: () => (/* binding */ continueRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/checkpoints/record.js
var record = __webpack_require__(10725);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
// EXTERNAL MODULE: ./lib/src/core/plan/legs.js
var legs = __webpack_require__(65425);
// EXTERNAL MODULE: ./lib/src/core/run/decide/again.js
var decide_again = __webpack_require__(80675);
// EXTERNAL MODULE: ./lib/src/core/run/decide/decide.js + 4 modules
var decide = __webpack_require__(77139);
// EXTERNAL MODULE: ./lib/src/core/run/decide/passed-gates.js
var passed_gates = __webpack_require__(19930);
// EXTERNAL MODULE: ./lib/src/core/run/evolve/evolve.js + 10 modules
var evolve = __webpack_require__(91252);
// EXTERNAL MODULE: ./lib/src/core/run/legs.js
var run_legs = __webpack_require__(77393);
// EXTERNAL MODULE: ./lib/src/core/run/spent.js
var spent = __webpack_require__(51050);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/system/user-cache.js
var user_cache = __webpack_require__(54276);
// EXTERNAL MODULE: ./lib/src/app/admission/refuse-unpriced.js + 1 modules
var refuse_unpriced = __webpack_require__(78650);
// EXTERNAL MODULE: ./lib/src/app/repositories/find-others.js
var find_others = __webpack_require__(10562);
// EXTERNAL MODULE: ./lib/src/app/stored/place.js
var stored_place = __webpack_require__(18275);
// EXTERNAL MODULE: ./lib/src/app/stored/stored.js
var stored_stored = __webpack_require__(21809);
// EXTERNAL MODULE: ./lib/src/app/wiring/tracing.js
var tracing = __webpack_require__(28079);
// EXTERNAL MODULE: ./lib/src/core/lib/digest.js
var digest = __webpack_require__(49282);
// EXTERNAL MODULE: ./lib/src/core/run/accept.js
var accept = __webpack_require__(72696);
// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
// EXTERNAL MODULE: ./lib/src/app/stored/plan-of.js + 2 modules
var plan_of = __webpack_require__(71712);
;// CONCATENATED MODULE: ./lib/src/app/run/accept-changes.js







/** `--accept-changes`: the current text of the pipeline; `null`: the run has it already. Throws `InvalidPipeline`. */
function acceptChanges({ repository }, stored) {
    const { pinned: before, plan: from, started } = stored;
    const file = (0,external_node_path_.resolve)(repository.root, before.file);
    const pipeline = (0,pipeline_file.validPipeline)(file, repository.root);
    const pinned = (0,pipeline_file.pin)(pipeline);
    if (pinned.digest === before.digest)
        return null;
    const { agents, budgetUsd } = started;
    const to = (0,plan_of.planOf)(pipeline, { inputs: (0,stored_stored/* inputsFor */.pz)(pinned, started.inputs), agents });
    refuseOtherRepositories(from, to);
    const state = (0,accept/* carriedOver */.l)(stored.state, { from, to, budgetUsd });
    return { stored: { ...stored, pinned, plan: to, state }, pinned, again: (0,accept/* changedPhases */.J)(from, to) };
}
/** The journal holds where a run began in each of its repositories; an added repository would have no beginning. */
function refuseOtherRepositories(from, to) {
    const [before, after] = [from, to].map(({ repositories }) => (0,digest/* canonical */.$)(repositories.map(({ name, repo, ref }) => ({ name, repo, ref }))));
    if (before === after)
        return;
    throw new ports.Refusal('The pipeline has other `repositories` now than when the run began.', 'Start a new run, or restore `repositories` in the file.');
}

// EXTERNAL MODULE: ./lib/src/app/run/advance-run.js + 42 modules
var advance_run = __webpack_require__(46232);
// EXTERNAL MODULE: ./lib/src/app/run/session.js + 1 modules
var run_session = __webpack_require__(79902);
;// CONCATENATED MODULE: ./lib/src/app/run/continue.js
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


























/** Resumes a run after a crash, a decision, an answer or a failure, all in the same way. */
async function continueRun(request, reporterFor) {
    const place = await (0,stored_place.findPlace)(request.root, request.platform.store);
    const run = await (request.run === null
        ? (0,stored_stored/* newestResumable */.ZA)(place.store)
        : (0,stored_stored.findRun)(place.store, request.run));
    const folder = (0,directory/* runFolder */.kQ)(place.store, run);
    const notes = [];
    const onNote = (note) => notes.push(note);
    return (0,run_session/* inSession */.Cp)({ run, folder, onNote }, (session) => goOn(request, reporterFor, { place, run, folder, session, notes }));
}
async function goOn(request, reporterFor, { place, run, folder, session, notes }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const before = (0,stored_stored.restore)(run, folder, session.journal.past);
        const accepted = request.acceptChanges ? acceptChanges(place, before) : null;
        const stored = accepted?.stored ?? before;
        const { plan, state, pinned, started } = stored;
        const said = await request.say(stored, session.journal.head());
        const how = request.how(plan);
        const resumed = resumption(stored, request, accepted);
        const shared = how.budgetPool?.limitUsd ?? null;
        // The limit or the models may be new.
        const isNew = request.budget !== null || accepted !== null || shared !== null;
        if (isNew && how.tape.mode !== 'replay')
            await (0,refuse_unpriced/* refuseUnpriced */.H)(plan, (0,spent/* smaller */.dL)((0,evolve/* evolve */.sf)(plan, state, resumed).limitUsd, shared));
        const reporter = await reporterFor(plan, pinned);
        for (const note of [...notes, ...edited(place, stored)])
            reporter.note(note);
        const others = await (0,find_others/* reopenOthers */.pR)(started);
        if (said.length === 0 && isOver({ plan, state, resumed, how })) {
            await (0,advance_run/* tidyUp */.gN)({ place, platform: request.platform, session, plan, state, reporter, others });
            return { plan, state, folder, digest: session.journal.head() };
        }
        if (how.limits.may.work)
            (0,user_cache/* prepareCache */.m)(place.workspaces);
        if (how.limits.may.work && !(0,run_session/* isOwnFolder */.Zn)(request.platform, how))
            await (0,stored_place/* refuseDirtyInCi */.wt)(place);
        const followed = __addDisposableResource(env_1, await (0,tracing/* traced */.m)(plan, session.journal, reporter), true);
        const ready = await (0,run_session/* append */.BC)({ plan, session, ...followed }, state, [...said, resumed]);
        const { baseBranch } = started;
        const ended = await (0,advance_run/* advanceRun */.M4)({
            place,
            platform: request.platform,
            session,
            plan,
            pinned,
            state: ready,
            baseBranch,
            others,
            stores: [],
            ...followed,
            how,
        });
        return { plan, state: ended, folder, digest: session.journal.head() };
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
function resumption(stored, { from, budget, platform, retries, reopens }, accepted) {
    const { plan, state } = stored;
    const failed = retries ? (0,decide_again/* failedAgain */.o)(plan, state) : [];
    const asked = from === null ? failed : (0,decide_again/* fromAgain */.d)(plan, knownPhase(plan, from));
    const redone = [...asked, ...(accepted?.again ?? [])];
    const due = (0,evolve/* evolve */.sf)(plan, state, { ...(0,run_session/* resumedEvent */.qB)(platform.actor), again: redone });
    const again = new Set([...redone, ...(reopens ? (0,passed_gates/* passedGates */.L)(plan, due) : [])]);
    return {
        ...(0,run_session/* resumedEvent */.qB)(platform.actor),
        pipeline: accepted?.pinned ?? null,
        again: (0,run_legs/* everyPlace */.zw)(plan, state)
            .map((index) => (0,graph/* phaseAt */.BA)(plan, index).id)
            .filter((id) => again.has(id)),
        budgetUsd: limitOf(budget, stored),
        recovered: recovered(stored),
    };
}
function knownPhase(plan, name) {
    const id = (0,brands/* phaseId */.fp)(name);
    if ((0,legs/* phaseIndex */.C4)(plan, id) !== undefined)
        return id;
    const names = plan.phases.map((phase) => phase.id);
    throw new ports.Refusal(`The run has no phase \`${name}\`.`, (0,nearest/* suggest */.Z)(name, names) ?? '`phasegate status RUN` shows its phases.');
}
/** What attempts of a dead process used, as far as they reported it. */
function recovered({ plan, state, folder }) {
    return state.running.flatMap((index) => {
        const phase = (0,graph/* phaseAt */.BA)(plan, index).id;
        const { attempt } = (0,run_state/* phaseState */.RI)(plan, state, index);
        const told = (0,record/* toldSpending */.aM)({ runFolder: folder, phase, attempt });
        return told === null ? [] : [{ phase, attempt, ...told }];
    });
}
function limitOf(budget, { plan, state }) {
    if (budget === null)
        return null;
    const amount = Number(budget.replace(/^\+/, ''));
    if (!/^\+?\d+(\.\d+)?$/.test(budget)) {
        throw new ports.Refusal(`\`${budget}\` is not an amount.`, 'Give a limit in USD, such as `--budget 7`, or an increase, such as `--budget +2`.');
    }
    if (!budget.startsWith('+'))
        return amount;
    const phase = state.exceeded?.phase ?? null;
    const index = phase === null ? undefined : (0,legs/* phaseIndex */.C4)(plan, phase);
    if (index === undefined)
        return (state.limitUsd ?? state.spent.usd ?? 0) + amount;
    const known = (0,run_state/* phaseState */.RI)(plan, state, index);
    const planned = (0,graph/* phaseAt */.BA)(plan, index);
    const written = planned.kind === 'agent' ? planned.budget.usd : null;
    return (known.limitUsd ?? written ?? known.spent.usd ?? 0) + amount;
}
/** Whether a resume would change nothing. Then nothing is recorded, and the run keeps its digest. */
function isOver({ plan, state, resumed, how }) {
    if (state.finished === null || resumed.again.length > 0)
        return false;
    const after = (0,evolve/* evolve */.sf)(plan, state, resumed);
    if ((0,advance_run/* isRebaseDue */.VO)(how, after))
        return false;
    const [command, ...more] = (0,decide/* decide */.L)(plan, after, {
        ...how.limits,
        resting: new Set(),
        budgetPool: null,
    });
    if (command?.type !== 'finish' || more.length > 0)
        return false;
    if ((0,advance_run/* toApprove */.tY)({ plan, how }, { finished: state.finished, open: after.open }).length > 0)
        return false;
    const { outcome, next, phase } = state.finished;
    return command.outcome === outcome && command.next === next && command.phase === phase;
}
/** The pinned text runs. A person who edited the file meanwhile should know. */
function edited({ repository }, { pinned }) {
    const texts = Object.entries({ ...pinned.files, [pinned.file]: pinned.text }).map(([path, text]) => ({ path, text, now: textOf((0,external_node_path_.resolve)(repository.root, path)) }));
    // `phasegate many` passes its pipeline along, so no file is here.
    if (texts.every(({ now }) => now === null))
        return [];
    const changed = texts
        .filter(({ text, now }) => now !== text)
        .map(({ path }) => path)
        .sort();
    if (changed.length === 0)
        return [];
    const list = changed.join(', ');
    return [
        `${list} changed since the run began. The run continues with the original text. To use the new text: \`resume --accept-changes\`.`,
    ];
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === null)
            throw error;
        return null;
    }
}


/***/ }),

/***/ 69145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubAccess: () => (/* binding */ gitHubAccess)
/* harmony export */ });
/** `null` if the remote is not on GitHub or on the workflow's GitHub server. */
function gitHubAccess(origin, env) {
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    const [, host = '', owner = '', name = ''] = (origin === null ? null : (BY_URL.exec(origin) ?? BY_SSH.exec(origin))) ?? [];
    if (!URL.canParse(serverUrl) || !isHostOf(host, new URL(serverUrl)))
        return null;
    const isGitHubCom = new URL(serverUrl).hostname === 'github.com';
    const apiUrl = env.GITHUB_API_URL || (isGitHubCom ? API : `${serverUrl}/api/v3`);
    return {
        repository: `${owner}/${name}`,
        url: `${serverUrl}/${owner}/${name}.git`,
        apiUrl,
        graphqlUrl: env.GITHUB_GRAPHQL_URL || graphqlOf(apiUrl),
    };
}
const API = 'https://api.github.com';
/** `https://name:password@host:port/owner/name.git`, `ssh://git@host:port/owner/name` */
const BY_URL = /^(?:https?|ssh|git):\/\/(?:[^/@]+@)?([^/@]+)\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;
/** `git@host:owner/name.git` */
const BY_SSH = /^(?:[\w.-]+@)?([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
/** The ssh port differs; `ssh.github.com` serves networks that block port 22. */
function isHostOf(host, server) {
    const name = host.toLowerCase().replace(/\.$/, '');
    const bare = name.replace(/:\d+$/, '').replace(/^(?:www|ssh)\.(?=github\.com$)/, '');
    return name === server.host || bare === server.hostname;
}
const graphqlOf = (apiUrl) => `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`;


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

/***/ 41096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lm: () => (/* binding */ MOST_LABEL),
/* harmony export */   bI: () => (/* binding */ MOST_BODY),
/* harmony export */   f0: () => (/* binding */ MOST_TITLE)
/* harmony export */ });
/**
 * GitHub's limit of a text in characters. GitHub counts code points, and a text never has more of them than UTF-16 code units, so
 * a text with this `length` fits.
 */
const MOST_BODY = 65_536;
const MOST_TITLE = 256;
const MOST_LABEL = 50;
/** At most `most` characters including `end`. No character is split. */
function cut(text, most, end = '…') {
    if (text.length <= most)
        return text;
    return `${whole(text.slice(0, Math.max(0, most - end.length))).trimEnd()}${end}`;
}
/** Removes half a surrogate pair at the end. */
const whole = (text) => text.replace(/[\uD800-\uDBFF]$/, '');


/***/ }),

/***/ 86167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownComments)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);


/**
 * Our comments, newest first. A marker in the text can be forged, so GitHub's author and editor decide.
 * https://docs.github.com/en/graphql/reference/objects#issuecomment
 */
async function* ownComments(github, number) {
    const { owner, repo } = github;
    let before = null;
    do {
        const said = await github.graphql(DOCUMENT, { owner, repo, number, before });
        const comments = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(said, 'repository', 'issueOrPullRequest', 'comments');
        if (!Array.isArray((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(comments, 'nodes')))
            throw unreadable(number);
        for (const node of (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(comments, 'nodes').toReversed()) {
            const own = ownOf(node);
            if (own !== null)
                yield own;
        }
        const hasMore = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(comments, 'pageInfo', 'hasPreviousPage') === true;
        before = hasMore ? (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(comments, 'pageInfo', 'startCursor') : null;
    } while (before !== null);
}
// `databaseId` is a 32-bit number, which comments' ids exceed.
const DOCUMENT = `
  query OwnComments($owner: String!, $repo: String!, $number: Int!, $before: String) {
    repository(owner: $owner, name: $repo) {
      issueOrPullRequest(number: $number) {
        ... on Issue { comments(last: 100, before: $before) { ...found } }
        ... on PullRequest { comments(last: 100, before: $before) { ...found } }
      }
    }
  }
  fragment found on IssueCommentConnection {
    pageInfo { hasPreviousPage startCursor }
    nodes { fullDatabaseId url body viewerDidAuthor author { login } editor { login } }
  }
`;
function ownOf(node) {
    const id = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'fullDatabaseId');
    const url = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'url');
    const body = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'body');
    const editor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'editor', 'login');
    const isOurs = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'viewerDidAuthor') === true;
    const isUntouched = editor === null || editor === (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'author', 'login');
    if (!isOurs || !isUntouched || id === null || url === null || body === null)
        return null;
    return { id, url, body };
}
function unreadable(number) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`The comments on #${number} cannot be read.`, 'Check that it exists and that the token can read it: the token needs `permissions: { issues: read }`, or `pull-requests: read` for a pull request.');
}


/***/ }),

/***/ 26902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   Ki: () => (/* binding */ makeUnique),
/* harmony export */   R6: () => (/* binding */ insist),
/* harmony export */   cp: () => (/* binding */ isUncertain)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23476);

/** Repeats an idempotent write if its result is unknown. */
async function insist(write) {
    try {
        return await write();
    }
    catch (error) {
        if (!isUncertain(error))
            throw error;
        return write();
    }
}
/** Creates something that is unique on GitHub, or finds it if the response was lost or it already exists. */
async function makeUnique({ make, find }) {
    try {
        return await make();
    }
    catch (error) {
        if (!isUncertain(error))
            return foundDespite(error, find);
        return (await find()) ?? make().catch((again) => foundDespite(again, find));
    }
}
/** Refused, maybe because it is there: a request whose answer was lost can be carried out later than the next one. */
async function foundDespite(error, find) {
    const isConflict = error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRefusal */ .k && error.status === 422;
    const found = isConflict ? await find() : null;
    if (found === null)
        throw error;
    return found;
}
/**
 * Creates something that GitHub could have twice, or finds it if the response was lost. If it is not found then, it may still
 * appear, so it is not created again at once; a resume searches first.
 */
async function makeOnce({ make, find }) {
    try {
        return await make();
    }
    catch (error) {
        const found = isUncertain(error) ? await find() : null;
        if (found === null)
            throw error;
        return found;
    }
}
function isUncertain(error) {
    return error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRefusal */ .k && error.isUncertain;
}


/***/ })

};
