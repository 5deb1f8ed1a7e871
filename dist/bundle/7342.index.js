export const id = 7342;
export const ids = [7342];
export const modules = {

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

/***/ 77342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _action_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37998);
/* harmony import */ var _action_keeping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82830);
/* harmony import */ var _action_tell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53787);
/* harmony import */ var _app_run_stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38842);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96149);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1888);
/* harmony import */ var _report_print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26354);
/* harmony import */ var _sandbox_processes_leftovers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96670);
/* harmony import */ var _sandbox_processes_mark_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83355);
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
        const { getState } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
        const run = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_8__/* .runId */ .Vz)(getState('run'));
        if (run === null || getState('kept') !== '')
            return;
        const stop = __addDisposableResource(env_1, (0,_app_run_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .stopOnSignals */ .Z)(), false);
        try {
            const job = await (0,_action_job_js__WEBPACK_IMPORTED_MODULE_0__/* .openJob */ .I)(stop);
            for (const { command } of await (0,_sandbox_processes_leftovers_js__WEBPACK_IMPORTED_MODULE_6__/* .endLeftovers */ .q)((0,_sandbox_processes_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .markOf */ .F)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .runFolder */ .kQ)(job.store, run))))
                (0,_report_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printResult */ .RS)(`Ended what was left: ${command}`);
            const uploader = await (0,_action_keeping_js__WEBPACK_IMPORTED_MODULE_1__/* .uploaderFor */ .y)(job, run);
            const kept = await uploader.flush(WITHIN_MS);
            if (kept !== null)
                (0,_report_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printResult */ .RS)(`The run \`${run}\` is kept as it was: ${kept.name}`);
        }
        catch (error) {
            await (0,_action_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .tellFailure */ .s)(_report_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printForRunner */ .ZU, null, error);
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
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/core/lib/proc-stat.js
var proc_stat = __webpack_require__(67157);
// EXTERNAL MODULE: ./lib/src/core/plan/environment.js
var environment = __webpack_require__(39847);
// EXTERNAL MODULE: ./lib/src/process/programs.js
var programs = __webpack_require__(85439);
;// CONCATENATED MODULE: ./lib/src/sandbox/processes/process-list.js






/** Living processes with this mark, this process and its ancestors left out; by pid. */
async function processesOf(mark) {
    const marked = process.platform === 'linux' ? await fromProc(mark) : await fromPs(mark);
    if (marked.length === 0)
        return [];
    const ancestors = await ancestorsOf(process.pid);
    return marked
        .filter(({ pid }) => pid !== process.pid && !ancestors.has(pid))
        .sort((a, b) => a.pid - b.pid);
}
async function fromProc(mark) {
    const marked = [];
    for (const pid of (await (0,external_node_fs_promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name))) {
        const variables = (await readOrNull(`/proc/${pid}/environ`))?.split('\0') ?? [];
        if (!variables.includes(`${environment/* MARK */.M}=${mark}`))
            continue;
        const command = (await readOrNull(`/proc/${pid}/cmdline`)) ?? '';
        marked.push({ pid: Number(pid), command: command.replaceAll('\0', ' ').trim() });
    }
    return marked;
}
/** `null` for a process that has ended meanwhile, or is another user's. */
async function readOrNull(file) {
    try {
        return await (0,external_node_fs_promises_.readFile)(file, 'utf8');
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
    return (0,proc_stat/* parseStat */.k)((await readOrNull(`/proc/${pid}/stat`)) ?? '')?.parent ?? 0;
}
async function ps(args) {
    const options = { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, PATH: (0,programs/* ownPath */.O4)() } };
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)((0,programs/* requiredProgram */.WE)('ps'), [...args], options);
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
