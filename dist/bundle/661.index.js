export const id = 661;
export const ids = [661];
export const modules = {

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

/***/ 67157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseStat)
/* harmony export */ });
/** `null` if the text is not such a line. */
function parseStat(text) {
    // The program's name stands in parentheses and may itself hold blanks and parentheses.
    const [state, parent, group] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (state === undefined || parent === undefined || group === undefined)
        return null;
    return { state, parent: Number(parent), group: Number(group) };
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


/***/ }),

/***/ 77342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _action_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58586);
/* harmony import */ var _action_tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28978);
/* harmony import */ var _action_with_checkpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50483);
/* harmony import */ var _app_run_stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38842);
/* harmony import */ var _app_stored_stored_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21809);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96149);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1888);
/* harmony import */ var _report_print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26354);
/* harmony import */ var _sandbox_processes_leftovers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96670);
/* harmony import */ var _sandbox_processes_mark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83355);
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










/** Runs after the job's steps, however they ended: keeps what a main step that was killed could not keep. */
async function post() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { getState } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
        const run = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .runId */ .Vz)(getState('run'));
        if (run === null || (getState('kept') !== '' && getState('page') !== ''))
            return;
        const stop = __addDisposableResource(env_1, (0,_app_run_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .stopOnSignals */ .Z)(), false);
        try {
            const job = await (0,_action_job_js__WEBPACK_IMPORTED_MODULE_0__/* .openJob */ .I)(stop);
            // The main step has said why nothing was begun.
            if (!(0,_app_stored_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .hasBegun */ .SU)(job.store, run))
                return;
            if (getState('kept') === '')
                await keep(job, run);
            if (getState('page') === '')
                await (0,_action_with_checkpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .ZZ)(job, run);
        }
        catch (error) {
            await (0,_action_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .tellFailure */ .s)(_report_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printForRunner */ .ZU, null, error);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function keep(job, run) {
    for (const { command } of await (0,_sandbox_processes_leftovers_js__WEBPACK_IMPORTED_MODULE_7__/* .endLeftovers */ .q)((0,_sandbox_processes_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .markOf */ .F)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .runFolder */ .kQ)(job.store, run))))
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printResult */ .RS)(`Ended a process that was left running: ${command}`);
    const uploader = await (0,_action_with_checkpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .uploaderFor */ .yd)(job, run);
    const kept = await uploader.flush(WITHIN_MS);
    if (kept !== null)
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printResult */ .RS)(`The run \`${run}\` is stored in its current state: ${kept.name}`);
}
/** All post steps of a job together have five minutes. */
const WITHIN_MS = 2 * 60_000;


/***/ }),

/***/ 96670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ endLeftovers)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/core/lib/proc-stat.js
var proc_stat = __webpack_require__(67157);
// EXTERNAL MODULE: ./lib/src/core/plan/environment.js
var environment = __webpack_require__(39847);
// EXTERNAL MODULE: ./lib/src/process/programs.js
var programs = __webpack_require__(85439);
;// CONCATENATED MODULE: ./lib/src/sandbox/processes/process-list.js




/**
 * Living processes with this mark, by pid. Without this process, its ancestors, and what it started itself and has not
 * ended, such as a git that answers it.
 */
async function processesOf(mark) {
    const marked = process.platform === 'linux' ? fromProc(mark) : await fromPs(mark);
    if (marked.length === 0)
        return [];
    const ancestors = await ancestorsOf(process.pid);
    const others = [];
    for (const listed of marked) {
        if (listed.pid === process.pid || ancestors.has(listed.pid))
            continue;
        if ((await parentOf(listed.pid)) !== process.pid)
            others.push(listed);
    }
    return others.sort((a, b) => a.pid - b.pid);
}
// Without threads: these files are in memory, and each is read in less time than a thread is handed its name.
function fromProc(mark) {
    const marked = [];
    for (const pid of (0,external_node_fs_.readdirSync)('/proc').filter((name) => /^\d+$/.test(name))) {
        const variables = readOrNull(`/proc/${pid}/environ`)?.split('\0') ?? [];
        if (!variables.includes(`${environment/* MARK */.M}=${mark}`))
            continue;
        const command = readOrNull(`/proc/${pid}/cmdline`) ?? '';
        marked.push({ pid: Number(pid), command: command.replaceAll('\0', ' ').trim() });
    }
    return marked;
}
/** `null` for a process that has ended meanwhile, or is another user's. */
function readOrNull(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return null;
    }
}
async function fromPs(mark) {
    // `-E` puts the environment behind the command.
    return parsePs(await ps(['-axEww', '-o', 'pid=,command=']), mark);
}
/** What `ps -E` printed, as macOS does it: pid, command and environment, with blanks between. */
function parsePs(text, mark) {
    const marked = text.split('\n').filter((line) => line.split(' ').includes(`${environment/* MARK */.M}=${mark}`));
    return marked.flatMap((line) => {
        const [, pid, rest = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
        return pid === undefined ? [] : [{ pid: Number(pid), command: withoutEnvironment(rest) }];
    });
}
function withoutEnvironment(text) {
    const words = text.split(' ');
    const first = words.findIndex((word) => /^[A-Za-z_][A-Za-z0-9_]*=/.test(word));
    return words.slice(0, first).join(' ');
}
async function ancestorsOf(pid) {
    const ancestors = new Set();
    for (let next = await parentOf(pid); next > 0 && !ancestors.has(next); next = await parentOf(next)) {
        ancestors.add(next);
    }
    return ancestors;
}
/** 0 if there is none. */
async function parentOf(pid) {
    if (process.platform !== 'linux')
        return Number(await ps(['-o', 'ppid=', '-p', String(pid)]));
    return (0,proc_stat/* parseStat */.k)(readOrNull(`/proc/${pid}/stat`) ?? '')?.parent ?? 0;
}
async function ps(args) {
    // Where there is no /proc.
    const { execa } = await __webpack_require__.e(/* import() */ 9792).then(__webpack_require__.bind(__webpack_require__, 69792));
    const { stdout } = await execa((0,programs/* requiredProgram */.WE)('ps'), args, { env: { PATH: (0,programs/* ownPath */.O4)() } });
    return stdout;
}

;// CONCATENATED MODULE: ./lib/src/sandbox/processes/leftovers.js



const GRACE_MS = 5_000;
const POLL_MS = 20;
/**
 * Ends every process that carries the run's mark in its environment, but not this one and its ancestors, and
 * says which there were. Nothing of the run may be under way. Throws a `Refusal` if one of them cannot be ended.
 */
async function endLeftovers(mark, graceMs = GRACE_MS) {
    const found = new Map();
    const startedAt = performance.now();
    for (;;) {
        const left = await processesOf(mark);
        if (left.length === 0)
            return [...found.values()].sort((a, b) => a.pid - b.pid);
        const waitedMs = performance.now() - startedAt;
        if (waitedMs > 2 * graceMs)
            throw stillThere(left);
        // Asked once only: to some programs a second SIGTERM is the order to drop everything.
        if (waitedMs > graceMs)
            signal(left, 'SIGKILL');
        else
            signal(left.filter(({ pid }) => !found.has(pid)), 'SIGTERM');
        for (const { pid, command } of left)
            found.set(pid, { pid, command: command.slice(0, 200) });
        await (0,promises_.setTimeout)(POLL_MS);
    }
}
function signal(left, name) {
    for (const { pid } of left) {
        try {
            process.kill(pid, name);
        }
        catch (error) {
            // It ended meanwhile, or is another user's: the next look tells.
            if (!(error instanceof Error && 'code' in error))
                throw error;
        }
    }
}
function stillThere(left) {
    const names = left.map(({ pid, command }) => `${pid} (${command.slice(0, 200)})`).join(', ');
    return new ports.Refusal(`Processes of an earlier attempt are still running and cannot be ended: ${names}.`, 'End them by hand, then try again.');
}


/***/ }),

/***/ 83355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Tells a run from those of the same name in other repositories. */
function markOf(runFolder) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', runFolder).slice(0, 16);
}


/***/ })

};
