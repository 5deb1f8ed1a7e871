export const id = 9579;
export const ids = [9579,8404];
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

/***/ 1688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isRunHere: () => (/* binding */ isRunHere),
  b: () => (/* binding */ knownOf),
  plannedRestart: () => (/* binding */ plannedRestart),
  G: () => (/* binding */ startOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/restart.js
var schedule_restart = __webpack_require__(79023);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/plan/protected.js
var plan_protected = __webpack_require__(51956);
// EXTERNAL MODULE: ./lib/src/core/run/event.js
var run_event = __webpack_require__(30334);
// EXTERNAL MODULE: ./lib/src/git/git.js
var git = __webpack_require__(55349);
// EXTERNAL MODULE: ./lib/src/git/git-dirs.js
var git_dirs = __webpack_require__(10934);
;// CONCATENATED MODULE: ./lib/src/git/branch-of-origin.js



/** How long a remote may take to answer, in milliseconds. */
const LIMIT_MS = 60_000;
/**
 * The branch on `origin`, with its commits fetched into the repository without a ref; `null`: it does not exist, has no common
 * history with what is checked out, or `origin` does not answer.
 */
async function branchOfOrigin(repository, branch) {
    if ((await repository.origin()) === null)
        return null;
    const ref = `refs/heads/${branch}`;
    const listed = await ask(repository, ['ls-remote', '--quiet', '--', 'origin', ref]);
    const [, sha] = /^([0-9a-f]+)\t/.exec(listed ?? '') ?? [];
    if (sha === undefined)
        return null;
    const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
    const args = ['fetch', ...quietly, '--no-auto-maintenance', '--refmap=', '--', 'origin', ref];
    if ((await ask(repository, args)) === null)
        return null;
    const head = (0,brands/* commitOf */.D3)(sha);
    const merged = await ask(repository, ['merge-base', '--', head, repository.head]);
    return merged === null ? null : { branch, head, base: (0,brands/* commitOf */.D3)(merged.trim()) };
}
/** `null`: git failed. */
async function ask(repository, args) {
    const { code, stdout } = await (0,git/* askGit */.gG)({
        place: (0,git_dirs/* realPlace */.o)(repository),
        args,
        configuration: 'person',
        limitMs: LIMIT_MS,
    });
    return code === 0 ? stdout.toString() : null;
}

// EXTERNAL MODULE: ./lib/src/git/change/facts.js + 2 modules
var change_facts = __webpack_require__(66889);
// EXTERNAL MODULE: ./lib/src/git/objects/runner-directory.js
var runner_directory = __webpack_require__(75828);
// EXTERNAL MODULE: ./lib/src/system/remove-tree.js
var remove_tree = __webpack_require__(52305);
// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
;// CONCATENATED MODULE: ./lib/src/app/backlog/begun-elsewhere.js
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














/** Whether a run of that name is in the store. */
const isRunHere = (store) => (name) => {
    const id = (0,brands/* runId */.Vz)(name);
    return id !== null && (0,external_node_fs_.existsSync)((0,directory/* journalFile */.i7)((0,directory/* runFolder */.kQ)(store, id)));
};
/** How an item whose run is on another machine is restarted here; `null`: its run is here, or the item is at no phase. */
async function plannedRestart({ repository, store }, pipelines, item) {
    const known = pipelines.of(item);
    if (known === null || !(0,schedule_restart/* isBegunElsewhere */.qJ)(item, isRunHere(store)))
        return null;
    const { shape, leavesOf } = known;
    const { run } = item.work;
    const branch = run !== null && hasWriter(known)
        ? await branchOfOrigin(repository, `phasegate/${known.pipeline.file.name}/${run}`)
        : null;
    const restart = (0,schedule_restart/* restartOf */.R6)(item, { shape, leavesOf, branch: branch?.branch ?? null });
    if (restart === null)
        return null;
    return { restart, branch: restart.branch === null ? null : branch, pipeline: known };
}
const hasWriter = ({ shape }) => shape.phases.some(({ writer }) => writer);
/** What the new run knows when it begins: the commits of the branch, and the skipped phases. */
async function knownOf(place, { restart: { passed }, branch, pipeline }, run) {
    const summary = 'done earlier, in a run on another machine';
    return [
        ...(branch === null ? [] : [await commitsOf(place, pipeline, branch)]),
        ...passed.map((phase) => ({
            type: 'phaseReused',
            phase: (0,brands/* phaseId */.fp)(phase),
            from: run,
            summary,
            ...run_event/* PASSED_OVER */.s,
        })),
    ];
}
const startOf = ({ repository }, { branch }) => branch === null ? null : { base: branch.base, branch: repository.branch };
async function commitsOf(place, { pipeline }, { head, base }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'phasegate-restart-'));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const own = __addDisposableResource(env_1, await (0,runner_directory/* openRunnerDirectory */.G7)({
                repository: place.repository,
                folder: (0,external_node_path_.join)(folder, 'git'),
                branch: 'restart',
                commits: [base, head],
                stores: [],
                copies: async () => false,
            }), true);
            const { policy } = pipeline.file;
            const protect = [...(policy?.protect ?? []), ...(0,plan_protected/* pipelinePaths */.x8)((0,pipeline_file.pin)(pipeline))];
            const facts = await (0,change_facts/* factsOf */.x)({ own, base, commit: head, protect });
            return { type: 'runRebased', from: base, base, commit: head, facts, again: [], verify: [] };
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
    finally {
        await (0,remove_tree/* removeTree */.d)(folder);
    }
}


/***/ }),

/***/ 49579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ driving),
/* harmony export */   FX: () => (/* binding */ ranOf),
/* harmony export */   LOCAL: () => (/* binding */ LOCAL),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   e0: () => (/* binding */ takeStep),
/* harmony export */   newRunOf: () => (/* binding */ newRunOf),
/* harmony export */   oE: () => (/* binding */ runNames),
/* harmony export */   passPhases: () => (/* binding */ passPhases)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96149);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1888);
/* harmony import */ var _core_plan_legs_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(65425);
/* harmony import */ var _core_run_decide_together_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34877);
/* harmony import */ var _core_run_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30334);
/* harmony import */ var _core_run_show_report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24881);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39519);
/* harmony import */ var _engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77848);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41502);
/* harmony import */ var _report_silent_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95060);
/* harmony import */ var _run_as_it_is_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(219);
/* harmony import */ var _run_continue_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45844);
/* harmony import */ var _run_start_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46322);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(21809);
/* harmony import */ var _begun_elsewhere_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1688);
















/** On a person's machine. */
const LOCAL = {
    follow: (_run, work) => work(async () => _report_silent_js__WEBPACK_IMPORTED_MODULE_8__/* .silentReporter */ .P),
    delivers: true,
};
/** Carries out the step in the item's own run, and returns the result. */
async function takeStep(step) {
    return ranOf(step, await carriedOut(step));
}
async function carriedOut(step) {
    const { notes } = step.item;
    // A run must exist before notes can be added to it: it is begun first, and waits.
    if (!(0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_12__/* .hasBegun */ .SU)(step.place.store, step.run)) {
        const begun = await begin(step, notes === null ? 'work' : 'wait');
        if (notes === null)
            return begun;
    }
    return goOn(step, { mode: 'work', say: notesFor(step) });
}
/** Marks phases as done because a person said so; starts nothing. */
async function passPhases(step, phases) {
    // A failed phase must be pending again before it can be skipped.
    if ((0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_12__/* .hasBegun */ .SU)(step.place.store, step.run))
        await goOn(step, { mode: 'wait', say: async () => [] });
    else
        await begin(step, 'wait');
    const { actor } = step.platform;
    const say = async () => phases.map((phase) => {
        const summary = `skipped by ${actor}`;
        return {
            type: 'phaseReused',
            phase: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_14__/* .phaseId */ .fp)(phase),
            from: step.run,
            summary,
            ..._core_run_event_js__WEBPACK_IMPORTED_MODULE_3__/* .PASSED_OVER */ .s,
        };
    });
    return ranOf(step, await goOn(step, { mode: 'wait', say }));
}
async function begin(step, mode) {
    const { root, place, driver, file, text, inputs, run, restart } = step;
    const known = restart === null ? [] : await (0,_begun_elsewhere_js__WEBPACK_IMPORTED_MODULE_13__/* .knownOf */ .b)(place, restart, run);
    const start = restart === null ? null : (0,_begun_elsewhere_js__WEBPACK_IMPORTED_MODULE_13__/* .startOf */ .G)(place, restart);
    const platform = start === null ? step.platform : { ...step.platform, start };
    const request = {
        root,
        platform,
        file,
        text: text === null ? null : { text, files: null },
        inputs,
        spare: ['task'],
        run,
        agents: [],
        github: platform.origin,
        item: contextOf(step),
        budgetUsd: null,
        known,
        stores: [],
        how: () => driving(step, mode),
    };
    return driver.follow(run, (reporterFor) => (0,_run_start_js__WEBPACK_IMPORTED_MODULE_11__.startRun)(request, reporterFor));
}
function goOn(step, { mode, say }) {
    const { root, platform, driver, run } = step;
    const how = () => driving(step, mode);
    const request = { root, platform, run, ..._run_as_it_is_js__WEBPACK_IMPORTED_MODULE_9__/* .AS_IT_IS */ .a, how, say };
    return driver.follow(run, (reporterFor) => (0,_run_continue_js__WEBPACK_IMPORTED_MODULE_10__.continueRun)(request, reporterFor));
}
/** The person's notes go into the next prompt. */
function notesFor({ item: { notes }, platform, phase, restart }) {
    return async ({ plan, events }) => {
        const id = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_14__/* .phaseId */ .fp)(restart?.restart.reached ?? phase);
        if (notes === null || (0,_core_plan_legs_js__WEBPACK_IMPORTED_MODULE_15__/* .phaseIndex */ .C4)(plan, id) === undefined)
            return [];
        // The journal may already contain them, from a machine that was lost.
        const since = events.slice(events.findLastIndex(({ type }) => type === 'runFinished') + 1);
        if (since.some((event) => event.type === 'answerGiven' && event.answer === notes))
            return [];
        return [{ type: 'answerGiven', phase: id, answer: notes, actor: platform.actor }];
    };
}
const AUTHOR = { name: 'Phasegate', email: 'phasegate@users.noreply.github.com' };
/** The run has its own workspace in a job, too, so that several items can be worked on at once. */
function driving({ phase, driver, budgetPool }, mode) {
    const work = mode === 'work';
    const may = { work, deliver: work && driver.delivers, open: work };
    return {
        limits: { concurrency: 4, may, until: null, only: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_14__/* .phaseId */ .fp)(phase), slots: false },
        budgetPool,
        clone: true,
        approve: false,
        author: AUTHOR,
        tape: { mode: 'none' },
        reuse: true,
    };
}
/** The run's state, and the events that are new to its item. */
function ranOf({ kind, run, item }, { plan, state, folder }) {
    const known = item.work.seen[run] ?? 0;
    const { events } = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)(folder));
    const more = events.filter(({ seq }) => seq > known);
    return { kind, run, events: more, ...standingOf({ plan, state }) };
}
/** Where a run that ended or waits leaves its item. */
function standingOf({ plan, state, }) {
    const { finished } = state;
    if (finished === null)
        throw new Error(`the run ${state.run} has not ended`);
    const index = finished.phase === null ? undefined : (0,_core_plan_legs_js__WEBPACK_IMPORTED_MODULE_15__/* .phaseIndex */ .C4)(plan, finished.phase);
    const standing = index === undefined ? null : (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseState */ .RI)(plan, state, index).standing;
    const isAtGate = standing?.status === 'waiting';
    const asked = standing?.status === 'blocked' ? standing.question : null;
    const gate = isAtGate ? `gate \`${finished.phase}\`: ${standing.why}` : null;
    const error = (0,_core_run_show_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .errorOf */ .M)(plan, state);
    const failed = error === null ? null : failureText(error);
    return {
        finished,
        why: asked ?? gate ?? failed ?? finished.outcome,
        isAtGate,
        awaitsOthers: (0,_core_run_decide_together_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseLeftToOthers */ .z)(plan, state) !== null,
        commit: state.head === state.base ? null : state.head,
        branch: state.head === state.base ? null : state.branch,
        pullRequest: state.pullRequest?.url ?? null,
    };
}
function failureText({ phase, code, message }) {
    const about = phase === null ? 'the run' : `\`${phase}\``;
    return code === 'over-budget' ? `${about} ${message}` : `${about} failed (${code}): ${message}`;
}
/** The context `item` for expressions; it also says whether the delivery is left to another run. */
function contextOf({ item, deliver }) {
    const { id, title, description, tags, assessment, pipeline, origin } = item;
    const words = { id, title, description: description ?? '', tags, ...assessment };
    return { ...words, pipeline, origin, ...(deliver === 'one' ? { deliver } : {}) };
}
/** The name of a new run of the item: the first that no run of the item has had on any machine, and that no run here has. */
function newRunOf(store, item, suffix) {
    for (const run of runNames(item, suffix))
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run)))
            return run;
    throw new Error('names do not end');
}
/** Candidate names for the next run of the item, in order of preference. */
function* runNames({ id, work }, suffix) {
    const base = `${id
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40)}${suffix}`;
    for (let number = 1;; number += 1) {
        const run = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_14__/* .runId */ .Vz)(number === 1 ? base : `${base}-${number}`);
        if (run === null)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal(`The item id \`${id}\` cannot be used as a run id.`, 'Give the item an id of letters and digits.');
        if (work.seen[run] === undefined)
            yield run;
    }
}


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

/***/ 34877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ deliveredTogether),
/* harmony export */   z: () => (/* binding */ phaseLeftToOthers)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14776);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77139);
/* harmony import */ var _of_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42251);




/**
 * The phase at which the run waits because its change is delivered together with others. Everything else is done, and its gates
 * are decided for this change. `null`: the run waits elsewhere.
 */
function phaseLeftToOthers(plan, state) {
    const { finished } = state;
    const index = finished?.phase == null ? undefined : plan.index.get(finished.phase);
    const phase = index === undefined ? null : (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index);
    if (finished?.outcome !== 'waiting' || phase?.kind !== 'deliver')
        return null;
    const [next] = (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)(plan, { ...state, finished: null }, { ...ALL, only: phase.id });
    const isLeft = next?.type === 'finish' && next.next === 'deliver' && next.phase === phase.id;
    return isLeft ? phase : null;
}
const ALL = {
    concurrency: 1,
    may: { work: true, deliver: true, open: true },
    until: null,
    slots: false,
    resting: new Set(),
    budgetPool: null,
};
/** Events for the joint delivery: the deliveries of the change are done; the run makes the phase's other deliveries itself. */
function deliveredTogether(plan, state, { phase, place }) {
    const { made } = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, phase.index);
    return phase.deliveries.flatMap((one, delivery) => {
        if (!(0,_of_change_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfChange */ .iK)(one) || made.has(delivery))
            return [];
        // Whatever delivery the author asked for, the change is part of that pull request now.
        return [{ type: 'deliveryMade', phase: phase.id, delivery, kind: 'pull-request', ...place }];
    });
}


/***/ }),

/***/ 30334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ PASSED_OVER)
/* harmony export */ });
/** The other fields of the event for a skipped phase. */
const PASSED_OVER = {
    attempt: 0,
    key: null,
    savedUsd: null,
    outputs: {},
    artifacts: [],
    change: null,
    rework: false,
    notes: [],
    durationMs: 0,
};


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


/***/ })

};
