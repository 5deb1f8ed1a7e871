export const id = 5305;
export const ids = [5305];
export const modules = {

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

/***/ 67157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseStat)
/* harmony export */ });
/** `null`: another text. */
function parseStat(text) {
    // The program's name is in parentheses, and may contain spaces and parentheses.
    const [state, parent, group] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (state === undefined || parent === undefined || group === undefined)
        return null;
    return { state, parent: Number(parent), group: Number(group) };
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










/** Runs after the job's steps, however they ended: stores what a killed main step could not store. */
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
            // The main step has reported why nothing began.
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
/** In milliseconds; all post steps of a job together have five minutes. */
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
 * Living processes with this mark, by pid. Without this process, its ancestors, and its own running children, such as a git
 * process.
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
// Synchronous: these files are in memory, and reading one is faster than a round trip through the thread pool.
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
/** `null`: the process has ended, or belongs to another user. */
function readOrNull(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return null;
    }
}
async function fromPs(mark) {
    // `-E` prints the environment after the command.
    return parsePs(await ps(['-axEww', '-o', 'pid=,command=']), mark);
}
/** Parses `ps -E` of macOS: pid, command and environment, separated by spaces. */
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
/** 0: there is none. */
async function parentOf(pid) {
    if (process.platform !== 'linux')
        return Number(await ps(['-o', 'ppid=', '-p', String(pid)]));
    return (0,proc_stat/* parseStat */.k)(readOrNull(`/proc/${pid}/stat`) ?? '')?.parent ?? 0;
}
async function ps(args) {
    // Loaded only on systems without /proc.
    const { execa } = await __webpack_require__.e(/* import() */ 9792).then(__webpack_require__.bind(__webpack_require__, 69792));
    const { stdout } = await execa((0,programs/* requiredProgram */.WE)('ps'), args, { env: { PATH: (0,programs/* ownPath */.O4)() } });
    return stdout;
}

;// CONCATENATED MODULE: ./lib/src/sandbox/processes/leftovers.js



const GRACE_MS = 5_000;
const POLL_MS = 20;
/**
 * Ends every process with the run's mark in its environment, except this one and its ancestors, and returns them. No work of the
 * run may be under way. Throws `Refusal` if one of them cannot be ended.
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
        // SIGTERM only once: some programs take a second one as the order to quit at once.
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
            // The process has ended, or belongs to another user; the next check shows which.
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

/** Distinguishes runs of the same name in different repositories. */
function markOf(runFolder) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', runFolder).slice(0, 16);
}


/***/ })

};
