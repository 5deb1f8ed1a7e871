export const id = 3331;
export const ids = [3331,6356,8404,9145];
export const modules = {

/***/ 18404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseTooMany: () => (/* binding */ refuseTooMany),
/* harmony export */   runsInStore: () => (/* binding */ runsInStore)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21809);



const DAY_MS = 24 * 60 * 60_000;
/**
 * Enforces `policy.max-runs-per-day`: the limit of new runs within 24 hours. `count` returns the number so far. Throws `Refusal`.
 */
async function refuseTooMany({ plan, pinned, store }, count) {
    const most = plan.policy.maxRunsPerDay;
    if (most === null)
        return;
    const { name, file } = pinned;
    const begun = await count({ name, file, store, since: new Date(Date.now() - DAY_MS) });
    if (begun < most)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`${begun} runs of \`${name}\` began within 24 hours, and \`policy.max-runs-per-day\` allows ${most}.`, 'Wait, or raise the limit in the pipeline. A waiting or failed run can still be resumed: `phasegate resume`.');
}
/** Counts by the journals of the store. An unreadable journal counts, because it may belong to such a run. */
async function runsInStore({ name, file, since, store }) {
    let count = 0;
    for (const { run, mtime } of await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__.listRuns)(store)) {
        // Newest first: a journal last written before the period belongs to a run that began before it.
        if (mtime < since.getTime())
            break;
        if (await isCounted())
            count += 1;
        async function isCounted() {
            try {
                const { pinned, events } = await (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_2__.readRun)(store, run);
                const isOf = pinned.name === name && pinned.file === file;
                return isOf && (events[0]?.at ?? '') >= since.toISOString();
            }
            catch (error) {
                if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal)
                    return true;
                throw error;
            }
        }
    }
    return count;
}


/***/ }),

/***/ 34393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isAtItsEnd: () => (/* binding */ isAtItsEnd),
/* harmony export */   runMany: () => (/* binding */ runMany)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96149);
/* harmony import */ var _checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18187);
/* harmony import */ var _core_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72990);
/* harmony import */ var _core_run_show_report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24881);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _repositories_clone_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89126);
/* harmony import */ var _run_as_it_is_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(219);
/* harmony import */ var _run_continue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45844);
/* harmony import */ var _run_start_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46322);
/* harmony import */ var _run_stop_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38842);
/* harmony import */ var _stored_pipeline_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39699);
/* harmony import */ var _stored_place_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18275);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(21809);
/* harmony import */ var _wiring_platform_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50290);
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
 * Runs the pipeline in each repository, a limited number at a time, each in its own clone. Ended runs stay as they are,
 * interrupted ones are resumed, and an error in one repository becomes its row. Rows are in the order of the repositories.
 */
async function runMany(many) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stop = __addDisposableResource(env_1, (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_10__/* .stopOnSignals */ .Z)(), false);
        const { signal } = stop.controller;
        const rows = new Map();
        const left = many.repositories.values();
        const work = async () => {
            for (const repository of left)
                rows.set(repository, signal.aborted ? stopped(repository) : await rowFor(many, repository));
        };
        await Promise.all(Array.from({ length: many.maxParallel }, work));
        return many.repositories.flatMap((repository) => rows.get(repository) ?? []);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function rowFor(many, repository) {
    try {
        return await runIn(many, repository);
    }
    catch (error) {
        if (error instanceof _stored_pipeline_file_js__WEBPACK_IMPORTED_MODULE_11__.InvalidPipeline)
            return notBegun(repository, 'the pipeline has errors in this repository');
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal)
            return notBegun(repository, `${error.message} ${error.remedy}`);
        // A bug in one repository does not stop the others.
        return notBegun(repository, error instanceof Error ? (error.stack ?? error.message) : `${error}`);
    }
}
async function runIn(many, repository) {
    const { folder, run, address } = repository;
    const store = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.phasegate');
    if ((0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_13__/* .hasBegun */ .SU)(store, run)) {
        if (await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocked */ .ln)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run)))
            return held(repository);
        return goOn(many, repository, store);
    }
    await (0,_repositories_clone_js__WEBPACK_IMPORTED_MODULE_6__/* .freshClone */ .e)(address, folder);
    await noteChanges(many, repository);
    const { pinned, inputs, agents, budgetUsd, how } = many;
    const request = {
        root: folder,
        platform: (0,_wiring_platform_js__WEBPACK_IMPORTED_MODULE_14__/* .localPlatform */ .h)(),
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, pinned.file),
        text: { text: pinned.text, files: pinned.files },
        inputs,
        spare: [],
        run,
        agents,
        github: {},
        item: {},
        budgetUsd,
        known: [],
        stores: [],
        how,
    };
    return rowOf(repository, await (0,_run_start_js__WEBPACK_IMPORTED_MODULE_9__.startRun)(request, many.reporterFor(repository)));
}
async function goOn(many, repository, store) {
    const { folder, run } = repository;
    const { plan, state } = await (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_13__.readRun)(store, run);
    if ((0,_core_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinal */ .d)(state.finished?.outcome))
        return rowOf(repository, { plan, state });
    const request = {
        root: folder,
        platform: (0,_wiring_platform_js__WEBPACK_IMPORTED_MODULE_14__/* .localPlatform */ .h)(),
        run,
        ..._run_as_it_is_js__WEBPACK_IMPORTED_MODULE_7__/* .AS_IT_IS */ .a,
        how: many.how,
        say: async () => [],
    };
    return rowOf(repository, await (0,_run_continue_js__WEBPACK_IMPORTED_MODULE_8__.continueRun)(request, many.reporterFor(repository)));
}
const isAtItsEnd = ({ standing }) => (0,_core_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinal */ .d)(standing);
/** Uncommitted changes are not part of a clone, and a person may not expect that. */
async function noteChanges({ onNote }, repository) {
    if (!repository.address.startsWith('/'))
        return;
    const { repository: theirs } = await (0,_stored_place_js__WEBPACK_IMPORTED_MODULE_12__.findPlace)(repository.address);
    const dirty = await theirs.isDirty();
    if (dirty.length === 0)
        return;
    const count = dirty.length === 1 ? '1 change' : `${dirty.length} changes`;
    onNote(repository, `${count} in ${repository.address} are not committed, so they are not part of the run`);
}
function rowOf({ name, run, folder }, { plan, state }) {
    const { outcome, phase, error, question, pullRequest, costUsd } = (0,_core_run_show_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .runJson */ .t)({
        plan,
        state,
        digest: null,
    });
    const where = phase === null ? '' : `at \`${phase}\``;
    const why = error === null ? where : `\`${error.phase}\`: ${error.message}`;
    const note = pullRequest?.url ?? question ?? why;
    const standing = outcome ?? 'failed';
    return { repository: name, run, standing, costUsd, note, folder };
}
const nothing = (standing, note) => ({ standing, note, costUsd: null });
const notBegun = ({ name: repository, run, folder }, why) => ({
    repository,
    run,
    folder,
    ...nothing('not-begun', why),
});
const held = ({ name: repository, run, folder }) => ({
    repository,
    run,
    folder,
    ...nothing('held', 'another process is working on it'),
});
const stopped = ({ name: repository, run, folder }) => ({
    repository,
    run,
    folder,
    ...nothing('stopped', 'not started, because this process was stopped'),
});


/***/ }),

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

/***/ 46322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubContext: () => (/* binding */ githubContext),
  startRun: () => (/* binding */ startRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/pipeline/inputs.js
var pipeline_inputs = __webpack_require__(17914);
// EXTERNAL MODULE: ./lib/src/core/plan/event-reads.js
var event_reads = __webpack_require__(52158);
// EXTERNAL MODULE: ./lib/src/core/redaction/known-values.js + 3 modules
var known_values = __webpack_require__(9927);
// EXTERNAL MODULE: ./lib/src/core/redaction/patterns.js
var patterns = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/src/core/redaction/redact-json.js
var redact_json = __webpack_require__(17988);
// EXTERNAL MODULE: ./lib/src/core/redaction/redactor.js
var redactor = __webpack_require__(65728);
// EXTERNAL MODULE: ./lib/src/core/run/evolve/evolve.js + 10 modules
var evolve = __webpack_require__(91252);
// EXTERNAL MODULE: ./lib/src/core/run/spent.js
var spent = __webpack_require__(51050);
// EXTERNAL MODULE: ./lib/src/core/text/phrase.js
var phrase = __webpack_require__(37089);
// EXTERNAL MODULE: ./lib/src/git/refs.js
var refs = __webpack_require__(54175);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/failpoint.js
var failpoint = __webpack_require__(408);
// EXTERNAL MODULE: ./lib/src/system/user-cache.js
var user_cache = __webpack_require__(54276);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
;// CONCATENATED MODULE: ./lib/src/app/admission/agent-overrides.js


const USES = ['claude', 'codex', 'opencode', 'amp', 'acp', 'anthropic', 'command', 'scripted'];
/** Placeholders for the part after the colon, for agents that need one; other agents accept a model. */
const ARGUMENTS = {
    command: 'a shell command',
    acp: 'a shell command',
    scripted: 'the path of a script',
};
/** Parses `--agent name=use[:argument]` and checks it against the pipeline. Throws `Refusal`. */
function agentOverrides(pipeline, written) {
    const agents = agentsOf(pipeline);
    return Object.fromEntries(written.map((text) => override(agents, text)));
}
/** Agents of the file and of its nested pipelines; an outer agent overrides an inner one of the same name. */
function agentsOf({ file, nested }) {
    const inside = [...nested.values()].map(agentsOf);
    return Object.assign({}, ...inside, file.agents);
}
function override(agents, text) {
    const at = text.indexOf('=');
    const name = text.slice(0, at);
    const value = text.slice(at + 1);
    if (at < 1)
        throw new ports.Refusal(`\`--agent ${text}\` is incomplete.`, 'Write `--agent name=use`, such as `--agent coder=codex` or `--agent coder=codex:gpt-5-codex`.');
    const names = Object.keys(agents);
    if (!names.includes(name)) {
        throw new ports.Refusal(`The pipeline has no agent \`${name}\`.`, (0,nearest/* suggest */.Z)(name, names) ?? 'The pipeline declares no `agents`.');
    }
    const [use = '', ...argument] = value.split(':');
    if (!USES.includes(use)) {
        throw new ports.Refusal(`Unknown agent program \`${use}\`.`, (0,nearest/* suggest */.Z)(use, USES) ?? `Use one of ${USES.join(', ')}.`);
    }
    if (use === 'amp' && argument.length > 0) {
        throw new ports.Refusal('`amp` has no model option.', `Write \`--agent ${name}=amp\`.`);
    }
    const wanted = ARGUMENTS[use];
    const own = agents[name];
    const has = argument.join(':') !== '' || (own?.use === use && (own.run ?? own.script) !== undefined);
    if (wanted !== undefined && !has) {
        throw new ports.Refusal(`\`--agent ${text}\` is not complete.`, `Write ${wanted} after a colon: \`--agent ${name}=${use}:…\`.`);
    }
    return [name, value];
}

// EXTERNAL MODULE: ./lib/src/app/admission/daily-quota.js
var daily_quota = __webpack_require__(18404);
// EXTERNAL MODULE: ./lib/src/app/admission/refuse-unpriced.js + 1 modules
var refuse_unpriced = __webpack_require__(78650);
// EXTERNAL MODULE: ./lib/src/app/admission/sandbox-children.js + 18 modules
var sandbox_children = __webpack_require__(12425);
// EXTERNAL MODULE: ./lib/src/core/text/named-paths.js
var named_paths = __webpack_require__(19974);
;// CONCATENATED MODULE: ./lib/src/app/repositories/dirty-notes.js

/** Warnings before the run begins: uncommitted changes in another repository are not part of the run. */
async function dirtyNotes(others) {
    const notes = others.map(async ({ name, base, repository }) => {
        const dirty = await repository.isDirty();
        if (dirty.length === 0)
            return [];
        return [
            `${name}: The run starts from commit ${base.slice(0, 12)}. Uncommitted changes in ${repository.root} are not part of the run: ${(0,named_paths/* namedPaths */.S)(dirty)}.`,
        ];
    });
    return (await Promise.all(notes)).flat();
}

// EXTERNAL MODULE: ./lib/src/app/repositories/find-others.js
var find_others = __webpack_require__(10562);
;// CONCATENATED MODULE: ./lib/src/app/repositories/refuse-several.js

/** Throws `Refusal`, before anything begins, if a run over several repositories is impossible here. */
function refuseSeveral({ repositories }, { platform, item }) {
    if (repositories.length === 0)
        return;
    if (platform.store !== null) {
        throw new ports.Refusal('The Action does not support `repositories` yet: a run over several repositories needs the command line.', 'Run the pipeline with `phasegate run` on a machine with these repositories, or remove `repositories`.');
    }
    if (item.deliver === 'one') {
        throw new ports.Refusal('A pipeline with `repositories` cannot be delivered together with other items.', 'Deliver each item by itself, or remove `repositories` from the pipeline.');
    }
}

// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
// EXTERNAL MODULE: ./lib/src/app/stored/place.js
var stored_place = __webpack_require__(18275);
// EXTERNAL MODULE: ./lib/src/app/stored/plan-of.js + 2 modules
var plan_of = __webpack_require__(71712);
// EXTERNAL MODULE: ./lib/src/app/wiring/secrets.js + 1 modules
var secrets = __webpack_require__(41383);
// EXTERNAL MODULE: ./lib/src/app/wiring/tracing.js
var tracing = __webpack_require__(28079);
// EXTERNAL MODULE: ./lib/src/app/run/advance-run.js + 42 modules
var advance_run = __webpack_require__(46232);
// EXTERNAL MODULE: ./lib/src/app/run/session.js + 1 modules
var run_session = __webpack_require__(79902);
;// CONCATENATED MODULE: ./lib/src/app/run/start.js
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
 * Starts a run of a pipeline file, and returns when the run ends or waits. Throws before anything starts if the run is
 * impossible.
 */
async function startRun(request, reporterFor) {
    const place = await foundPlace(request);
    const { plan, pinned, inputs, contexts, agents, warnings } = made(request, place);
    const how = request.how(plan);
    // A replay costs nothing.
    if (how.tape.mode !== 'replay')
        await (0,refuse_unpriced/* refuseUnpriced */.H)(plan, limitOf(request, plan, how));
    if (how.limits.may.work)
        await (0,sandbox_children/* requireIsolation */.Gc)(plan, place);
    const others = await othersOf(request, place, plan);
    await (0,daily_quota.refuseTooMany)({ plan, pinned, store: place.store }, request.platform.runsSince);
    const run = newRunId(request.run);
    const reporter = await reporterFor(plan, pinned);
    for (const warning of warnings)
        reporter.note(warning);
    (0,user_cache/* prepareCache */.m)(place.workspaces);
    if (!how.clone)
        await (0,stored_place/* refuseDirtyInCi */.wt)(place);
    for (const note of await notesAbout(how.clone ? null : place, others))
        reporter.note(note);
    const branches = await branchesOf(place, others, `phasegate/${plan.name}/${run}`);
    await (0,directory/* prepareStore */.hG)(place.store);
    const folder = await (0,directory/* createRunFolder */.kg)(place.store, run);
    return (0,run_session/* inSession */.Cp)({ run, folder, onNote: (note) => reporter.note(note) }, async (session) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (session.journal.past.length > 0)
                throw (0,directory/* runExists */.mN)(run);
            const followed = __addDisposableResource(env_1, await (0,tracing/* traced */.m)(plan, session.journal, reporter), true);
            const started = {
                type: 'runStarted',
                format: 1,
                phasegate: version/* VERSION */.x,
                run,
                pipeline: pinned,
                inputs,
                agents,
                ...startOf(request, place),
                ...branches,
                workspace: (0,run_session/* isOwnFolder */.Zn)(request.platform, how) ? 'clone' : 'in-place',
                trigger: request.platform.trigger,
                actor: request.platform.actor,
                ...contexts,
                budgetUsd: request.budgetUsd,
            };
            const first = [started, ...request.known];
            const state = await (0,run_session/* append */.BC)({ plan, session, ...followed }, (0,evolve/* begin */.qN)(plan, started), first);
            (0,failpoint/* failpoint */.Z)('planPinned');
            const ended = await (0,advance_run/* advanceRun */.M4)({
                place,
                platform: request.platform,
                session,
                plan,
                pinned,
                state,
                baseBranch: started.baseBranch,
                others,
                stores: request.stores,
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
    });
}
/** The pipeline is read while git runs. */
async function foundPlace({ root, platform }) {
    const place = await (0,stored_place.findPlace)(root, platform.store);
    place.repository.askAhead();
    return place;
}
/** The other repositories of a new run. Throws `Refusal` if the run cannot have them here. */
async function othersOf(request, { repository: own }, plan) {
    refuseSeveral(plan, request);
    const others = await (0,find_others/* findOthers */.$v)(plan, own);
    for (const { repository } of others)
        await (0,sandbox_children/* requireIsolation */.Gc)(plan, { repository });
    return others;
}
async function notesAbout(place, others) {
    const own = place === null ? null : await (0,stored_place/* dirtyNote */.Fl)(place);
    return [...(own === null ? [] : [own]), ...(await dirtyNotes(others))];
}
/** The branch of the run in each repository. */
async function branchesOf(place, others, wanted) {
    const branch = await branchIn(place.repository, wanted);
    if (others.length === 0)
        return { branch };
    const started = others.map(async ({ name, address, base, baseBranch, repository }) => {
        return { name, address, base, baseBranch, branch: await branchIn(repository, wanted) };
    });
    return { branch, repositories: await Promise.all(started) };
}
async function branchIn(repository, wanted) {
    return (0,refs/* besideBranches */.tj)(wanted, new Set((await repository.refs()).map(({ name }) => name)));
}
/** The strictest of all limits. */
function limitOf({ budgetUsd }, { budget }, { budgetPool }) {
    return (0,spent/* smaller */.dL)((0,spent/* smaller */.dL)(budget.usd, budgetUsd), budgetPool?.limitUsd ?? null);
}
function startOf({ platform }, { repository }) {
    const { base, branch } = platform.start ?? { base: repository.head, branch: repository.branch };
    return { base, baseBranch: branch };
}
/** Everything that a run needs of its pipeline. The large document with source positions is not retained. */
function made(request, place) {
    const { pipeline, warnings } = soundPipeline(request, place);
    const agents = agentOverrides(pipeline, request.agents);
    const given = inputsOf(pipeline, wantedInputs(pipeline, request));
    const { github, item } = request;
    const { hidden } = (0,secrets/* secretsOf */.F)((0,plan_of.planOf)(pipeline, { inputs: given, agents }), process.env, 'needed');
    const { inputs, notes, ...contexts } = withoutSecrets({ inputs: given, github, item }, hidden);
    const plan = (0,plan_of.planOf)(pipeline, { inputs, agents });
    return {
        plan,
        pinned: (0,pipeline_file.pin)(pipeline),
        inputs,
        contexts,
        agents,
        warnings: [...warnings, ...notes, ...withoutEvent(plan, contexts.github)],
    };
}
/** Inputs that read a missing event are empty. */
function withoutEvent(plan, { event }) {
    const phases = event === undefined ? (0,event_reads/* promptsOfEvent */.b)(plan) : [];
    if (phases.length === 0)
        return [];
    return [
        `The run has no event, so \`github.event\` is empty in the prompt of ${(0,phrase/* phrase */.M)(phases)}. Give an event with \`--event FILE\`.`,
    ];
}
/** The journal stores the inputs, so secrets are removed first. */
function withoutSecrets(outside, hidden) {
    const { find } = (0,redactor/* redactorOf */.y)((0,known_values/* knownValues */.s)(hidden), [patterns/* ownPatterns */.Y]);
    let count = 0;
    const clean = (0,redact_json/* redactJson */.K)(outside, (text) => {
        const found = find(text);
        count += found.length;
        return (0,redactor/* without */.FF)(text, found);
    });
    const secrets = count === 1 ? 'secret' : 'secrets';
    const note = `Removed ${count} ${secrets} from the inputs and the event: use \`secrets.NAME\` in \`env\`.`;
    return { ...clean, notes: count === 0 ? [] : [note] };
}
function soundPipeline({ file, text: given }, { repository: { root } }) {
    const reading = given === null ? (0,pipeline_file.readPipelineFile)(file, root) : (0,pipeline_file/* readPipelineText */.mO)(file, { root, ...given });
    const { pipeline, diagnostics, text } = reading;
    if (pipeline === null)
        throw new pipeline_file.InvalidPipeline(diagnostics, text);
    const warnings = diagnostics.map(({ code, message, range }) => `Warning ${code}, line ${range.line}: ${message}`);
    return { pipeline, warnings };
}
function wantedInputs({ file }, { inputs, spare }) {
    const isWanted = (name) => !spare.includes(name) || Object.hasOwn(file.inputs ?? {}, name);
    return Object.fromEntries(Object.entries(inputs).filter(([name]) => isWanted(name)));
}
function inputsOf(pipeline, given) {
    const { inputs, problems } = (0,pipeline_inputs.resolveInputs)(pipeline.file, given);
    if (problems.length === 0)
        return inputs;
    const messages = problems.map(({ message }) => message).join('; ');
    const hints = [...new Set(problems.flatMap(({ hint }) => hint ?? []))];
    const remedy = hints.length > 0 ? hints.join(' ') : 'Give inputs with `-i name=value`.';
    throw new ports.Refusal(`Invalid inputs: ${messages}.`, remedy);
}
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
function newRunId(wanted) {
    const text = wanted ?? Array.from({ length: 8 }, () => LETTERS[(0,external_node_crypto_.randomInt)(LETTERS.length)]).join('');
    const id = (0,brands/* runId */.Vz)(text);
    if (id !== null)
        return id;
    throw new ports.Refusal(`\`${text}\` is not a valid run id.`, 'Use lowercase letters, digits and hyphens, at most 64 characters.');
}
/** `--event FILE`: the payload becomes `github.event`, and its keys become keys of `github`. */
function githubContext(file) {
    if (file === null)
        return {};
    const payload = parsed(file);
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) {
        return { ...payload, event: payload };
    }
    throw new ports.Refusal(`The event file ${file} is not a JSON object.`, 'Give the payload of one event.');
}
function parsed(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new ports.Refusal(`The event file ${file} cannot be read: ${why}.`, 'Give a file with one JSON object.');
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

/***/ 55948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   En: () => (/* binding */ amountAt),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
/** The value at a path of keys in untrusted JSON; `undefined`: there is none. */
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' ? found : null;
}
/** A count or an amount; `null`: missing or negative. */
function amountAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
/** For people and records: a text unchanged, other values as JSON, truncated to `most` characters. */
function shown(value, most) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.length <= most ? text : `${text.slice(0, most)} … (${text.length - most} more)`;
}


/***/ }),

/***/ 52158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ promptsOfEvent)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);

/** The phases whose prompts read the event that triggered the run. */
function promptsOfEvent({ phases }) {
    return phases.flatMap((phase) => phase.kind === 'agent' && readsEvent(phase.prompt) ? [phase.id] : []);
}
const readsEvent = (text) => (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l$)(text)
    .flatMap(({ source }) => (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .Ft)(source.trim()))
    .some(([context, name]) => context === 'github' && name === 'event');


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

/***/ 37089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ phrase)
/* harmony export */ });
/** Most names in a phrase; the rest is counted. */
const MOST = 3;
/** `a`, `a and b`, `a, b and c`, `a, b, c and 4 more` */
function phrase(names) {
    const more = names.length - MOST;
    const shown = more > 0 ? [...names.slice(0, MOST), `${more} more`] : names;
    if (shown.length < 2)
        return shown[0] ?? '';
    return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}


/***/ }),

/***/ 40164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kr: () => (/* binding */ committable),
  x: () => (/* binding */ inertBeside),
  DI: () => (/* binding */ postable),
  Ri: () => (/* binding */ postableLine),
  iE: () => (/* binding */ stuffed)
});

;// CONCATENATED MODULE: ./lib/src/core/text/untrusted/fences.js
/** An invisible character; inserted before text, it prevents the text from being interpreted. */
const BREAK = '\u200B';
/** In lines; longer code in a list or quote is treated as text. */
const MAX_NESTED_LINES = 1000;
/**
 * Leaves no Markdown code fence open, so that later text is not swallowed. A fence at the start of a line is closed at the end. A
 * fence in a list or quote ends with it; if its end is ambiguous, the fence becomes ordinary text.
 */
function withBalancedFences(text) {
    const lines = text.split('\n');
    const done = [];
    while (done.length < lines.length) {
        const at = done.length;
        const line = lines[at] ?? '';
        const fence = fenceOf(line);
        const last = fence === null ? at : lastLine(fence, lines, at);
        if (last === null)
            done.push(line.replace(/[`~]/, `${BREAK}$&`));
        else
            done.push(...lines.slice(at, last + 1));
        if (fence !== null && last === lines.length)
            done.push(fence.run);
    }
    return done.join('\n');
}
function fenceOf(line) {
    const found = /^((?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*)(`{3,}(?=[^`]*$)|~{3,})/.exec(line);
    return found === null ? null : { before: found[1] ?? '', run: found[2] ?? '' };
}
/** The number of the line that closes it; `lines.length`: still open there; `null`: it must not be a fence. */
function lastLine(fence, lines, at) {
    if (fence.before !== '')
        return lastNestedLine(fence, lines, at);
    const closes = closing(fence, ' {0,3}');
    const found = lines.findIndex((line, index) => index > at && closes.test(line));
    return found === -1 ? lines.length : found;
}
/** Whether a number begins a list depends on its context, and the width of a tab on its position. */
function lastNestedLine(fence, lines, at) {
    if (/[\t.)]/.test(fence.before))
        return null;
    const margin = fence.before.replace(/[-*+]/g, ' ');
    const closesHere = closing(fence, margin);
    const mayClose = closing(fence, '[ \\t>]*');
    for (const [index, line] of lines.slice(at + 1, at + MAX_NESTED_LINES).entries()) {
        if (closesHere.test(line))
            return at + 1 + index;
        const isWithin = line.startsWith(margin) || (line.trim() === '' && !margin.includes('>'));
        if (!isWithin || mayClose.test(line))
            return null;
    }
    return null;
}
function closing({ run }, before) {
    return new RegExp(`^${before}${run.slice(0, 1)}{${run.length},}[ \\t]*$`);
}

// EXTERNAL MODULE: ./lib/src/core/text/untrusted/untrusted.js
var untrusted = __webpack_require__(50081);
;// CONCATENATED MODULE: ./lib/src/core/text/untrusted/postable.js


/**
 * Neutralises untrusted text for a pull request, a comment or a summary: it reads the same, but has no effect. It mentions or
 * signs nobody, closes no issue, commands no bot, skips no check; no HTML, no comment or mark of Phasegate, no image, no link out
 * of the repository. One invisible character breaks each active part, in code, too: bots read the raw text, and parsers disagree
 * about where code ends.
 */
function postable(text, { own, max }) {
    const onPage = activeOnPage(own);
    return fitted(text, max, {
        inert: (whole) => broken(withBalancedFences(whole), [...ANYWHERE, onPage]),
        cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
    });
}
/** The same for titles, in one line. */
function postableLine(text, { own, max }) {
    const onPage = activeOnPage(own);
    return fitted(text, max, {
        inert: (whole) => broken(whole.replace(/\s+/g, ' ').trim(), [...ANYWHERE, onPage]),
        cut: () => '…',
    });
}
/** The same for a commit message, which git and forges read but no page shows: HTML and links stay. */
function committable(text, max) {
    return fitted(text, max, {
        inert: (whole) => broken(whole, IN_COMMITS),
        cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
    });
}
/**
 * An author's text with untrusted texts inserted: breaks what is active only because of them, alone or combined. `own` is the
 * same text with each inserted character replaced by {@link stuffed}; what is active there, too, is the author's intention.
 */
function inertBeside(text, own) {
    const active = ANYWHERE.map((rule) => {
        const wanted = new Set(Array.from(own.matchAll(rule), ({ index }) => index));
        return Array.from(text.matchAll(rule), ({ index }) => index).filter((at) => !wanted.has(at));
    });
    const places = [...new Set(active.flat())].sort((a, b) => a - b);
    const starts = [0, ...places];
    return starts.map((start, index) => text.slice(start, places[index])).join(BREAK);
}
/** Same length, without effect. Digits stay, because in `Closes #${{ … }}` they are all that the author left open. */
function stuffed(inserted) {
    return inserted.replace(/[^\d\n]/g, 'x');
}
function broken(text, rules) {
    return rules.reduce((whole, rule) => whole.replace(rule, BREAK), text);
}
function fitted(text, max, { inert, cut }) {
    if (max < 100)
        throw new Error('no room for what is cut');
    // Text far beyond the limit is not processed.
    const start = text.slice(0, 4 * max);
    for (let length = start.length;;) {
        const dropped = text.length - length;
        const whole = inert((0,untrusted/* cleaned */.L0)(start.slice(0, length))) + (dropped === 0 ? '' : cut(dropped));
        if (whole.length <= max)
            return whole;
        length -= whole.length - max;
    }
}
/**
 * Rules match positions between two characters; a break there prevents a forge, git or a bot from interpreting the text. Texts
 * are hostile, so each rule first checks what is rare and close to the position, and never looks far without a limit.
 */
function rule(places) {
    return new RegExp(places.join('|'), 'gim');
}
/**
 * Keywords that close, open or finish the issue after them, and what may come between. GitHub:
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue GitLab:
 * https://docs.gitlab.com/user/project/issues/managing_issues/#default-closing-pattern
 */
const KEYWORD = '(?<![a-z0-9])(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|reopen(?:s|ed|ing)?|implement(?:s|ed|ing)?|complet(?:e[sd]?|ing)|finish(?:e[sd]|ing)?|address(?:e[sd]|ing)?)';
const BETWEEN = '[^a-z0-9]{0,1000}(?:(?:issue|bug|ticket|work item)s?[^a-z0-9]{1,1000})?';
const CLOSING = `${KEYWORD}${BETWEEN}`;
/** Active wherever the text is written. */
const ACTIVE = rule([
    // A mention of a user or a team.
    '(?<=(?<![a-z0-9])@)(?=[a-z0-9])',
    // The issue after a keyword: `fixes #1`, `Closes: GH-1`, `resolved owner/name#1`, `implements https://…/issues/1`.
    `(?=\\d)(?<=${CLOSING}(?:[\\w.-]{1,100}(?:/[\\w.-]{1,100}){1,5}|ab)?[#!])`,
    `(?=-\\d)(?<=${CLOSING}gh)`,
    `(?=//)(?<=${CLOSING}https?:)`,
    // A bot command at the start of a line.
    '(?<=^[ \\t>]*/)(?=[a-z])',
    // A text that makes a service skip the checks of a commit, with or without its name: `[skip ci]`, `[azurepipelines skip]`.
    '(?<=\\[)(?=[^\\][\\n]{0,80}(?<![a-z0-9])(?:skip|no[ _-]{0,5}ci)(?![a-z0-9])[^\\][\\n]{0,80}\\])',
    '(?<=\\*no)(?=_ci\\*)',
    '(?<=(?<![\\w-])--(?:skip|ci))(?=-(?:ci|skip)(?![\\w-]))',
    // A trailer in a person's name, or for a service or Phasegate, in any line.
    '(?=-by[ \\t]*:)(?<=^[ \\t>]*(?:[a-z0-9]+-)*[a-z0-9]+)',
    '(?<=^[ \\t>]*(?:skip|request|change|phasegate))(?=-[a-z0-9-]+[ \\t]*:)',
]);
/** An issue of another tracker after a keyword: `Fixes ENG-123`. Capitals distinguish it from `fixes part-1`. */
const TICKETS = /(?=-\d)(?<=(?<![A-Za-z0-9])(?:[Cc]los|[Ff]ix|[Rr]esolv|[Ii]mplement|[Cc]omplet|[Ff]inish|CLOS|FIX|RESOLV)[A-Za-z]{0,3}[^A-Za-z0-9]{0,1000}[A-Z][A-Z0-9_]{1,20})/g;
const HEADERS = '(?:cc|bcc|to|from|author|committer|sender|date|subject)';
/** In any line, because the body of a pull request may become that of a commit. */
const TRAILERS = rule([
    '(?=-)(?<=^[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
    `(?<=^[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
]);
const ANYWHERE = [ACTIVE, TICKETS, TRAILERS];
const IN_COMMITS = [
    ACTIVE,
    TICKETS,
    rule([
        // A reference that would notify another repository.
        '(?=\\d)(?<=[\\w.-]/[\\w.-]{1,100}[#!])',
        '(?<=https?:)(?=//[^\\s/]+/[^\\s]{1,200}/(?:issues|pull|discussions|merge_requests|work_items)/\\d)',
    ]),
    // The first line is a subject, such as `eslint-plugin: less noise`.
    rule([
        '(?=-)(?<=\\n[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
        `(?<=\\n[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
        // Where `git am` reads the rest as a patch or as another message.
        '(?<=\\n)(?=diff -|index: |---(?:[ \\t]|$)|from )',
    ]),
];
/** Active where the text is shown as Markdown. */
function activeOnPage(own) {
    const name = own.replaceAll('.', '\\.');
    const ownPage = `//github\\.com/${name}(?![\\w-]|\\.\\w)(?![^\\s)]*(?:\\.\\.|%2e|\\\\))`;
    return rule([
        // A reference that notifies another repository.
        `(?<=[\\w.-]+/[\\w.-]+#)(?<!(?<![\\w./-])${name}#)(?=\\d)`,
        // HTML, comments, links in angle brackets, and character entities.
        '(?<=<)(?=[a-z/!?])',
        '(?<=&)(?=#?[a-z0-9]+;)',
        // An image; a link's or a footnote's target; a bare link.
        '(?<=!)(?=\\[)',
        `(?<=\\])(?=:|\\((?!https:${ownPage}[^\\s()]*\\)))`,
        `(?<=https:)(?=//)(?!${ownPage})`,
        '(?<=(?:http|ftp):)(?=//)',
        '(?<=www)(?=\\.)',
    ]);
}


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

/***/ 23476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GitHubRefusal)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/** An error response of GitHub, or no response. */
class GitHubRefusal extends _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal {
    name = 'GitHubRefusal';
    /** HTTP status; `null`: no response. */
    status;
    /** Whether the call may have had its effect nevertheless; the caller has to check. */
    isUncertain;
    /** Whether a later try may succeed: a rate limit, a failure of GitHub or of the network. */
    isPassing;
    constructor(options) {
        super(options.message, options.remedy, { cause: options.cause });
        this.status = options.status;
        this.isUncertain = options.isUncertain;
        this.isPassing = options.isPassing ?? false;
    }
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
