export const id = 6259;
export const ids = [6259,9699,286];
export const modules = {

/***/ 76544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelRun: () => (/* binding */ cancelRun),
/* harmony export */   isOver: () => (/* binding */ isOver)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96149);
/* harmony import */ var _checkpoints_holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71310);
/* harmony import */ var _checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18187);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _report_silent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95060);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79902);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21809);








/** How long a process may take to end its children, in milliseconds. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 100;
/** Ends a run, which can be resumed. Throws `Refusal` for one that has ended, or that a process elsewhere works on. */
async function cancelRun(store, run, actor) {
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run);
    const holder = (await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocked */ .ln)(folder)) ? (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .holderOf */ .Kd)(folder) : null;
    if (holder === null) {
        await record(folder, run, actor);
        return { type: 'recorded' };
    }
    const { pid, host } = holder;
    if ((0,_checkpoints_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._)(holder) !== true) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The process ${pid} on ${host} works on the run \`${run}\`, and cannot be reached from here.`, `Cancel the run on ${host}.`);
    }
    process.kill(pid, 'SIGINT');
    const end = performance.now() + PATIENCE_MS;
    while (await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocked */ .ln)(folder)) {
        if (performance.now() > end) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The process ${pid} was told to stop, and still works on the run \`${run}\`.`, 'Wait for its children to end, or end it yourself.');
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_MS);
    }
    return { type: 'stopped', pid };
}
const OVER = new Set([
    'succeeded',
    'no-change',
    'failed',
    'invalid',
    'rejected',
    'stale',
    'cancelled',
]);
/** Whether it has come to an end that is not a wait. */
const isOver = ({ finished }) => finished !== null && OVER.has(finished.outcome);
async function record(folder, run, actor) {
    await (0,_run_session_js__WEBPACK_IMPORTED_MODULE_6__/* .inSession */ .Cp)({ run, folder, onNote: () => { } }, async (session) => {
        const { plan, state } = (0,_stored_js__WEBPACK_IMPORTED_MODULE_7__.restore)(run, folder, session.journal.past);
        if (isOver(state)) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The run \`${run}\` has ended: ${state.finished?.outcome}.`, `\`phasegate status ${run}\` shows how it stands.`);
        }
        const phase = state.finished?.phase ?? null;
        const ended = { type: 'runFinished', outcome: 'cancelled', next: null, phase };
        await (0,_run_session_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .BC)({ plan, session, reporter: _report_silent_js__WEBPACK_IMPORTED_MODULE_5__/* .silentReporter */ .P }, state, [(0,_run_session_js__WEBPACK_IMPORTED_MODULE_6__/* .resumedEvent */ .qB)(actor), ended]);
    });
}


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clean: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96149);
/* harmony import */ var _checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18187);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1888);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6871);
/* harmony import */ var _system_remove_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52305);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76544);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21809);
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
 * Removes the older of the runs that are over, and the workspaces of all that are over or gone. What waits, is worked on,
 * was interrupted, or cannot be read stays.
 */
async function clean(cleaning) {
    const { place, keep, needed, isDry } = cleaning;
    const all = await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .listRuns */ .v)(place.store);
    const over = (await Promise.all(all.map(({ run }) => ended(cleaning, run)))).flat();
    const old = over.filter(({ run }) => !needed.has(run)).slice(keep);
    const kept = new Set(all.map(({ run }) => run));
    for (const { run } of over)
        kept.delete(run);
    const folders = [...workspacesOf(place, kept), ...leftIn(place)];
    if (isDry)
        return { runs: old, folders };
    const runs = [];
    for (const seen of old)
        if (await removeRun(cleaning, seen))
            runs.push(seen);
    for (const folder of folders)
        await removed(folder);
    return { runs, folders };
}
/** The run, if it is over; nobody can say that of one that cannot be read. */
async function ended({ place, onNote }, run) {
    try {
        const seen = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_8__.readRun)(place.store, run);
        return (0,_cancel_js__WEBPACK_IMPORTED_MODULE_7__.isOver)(seen.state) && !seen.isHeld ? [seen] : [];
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal))
            throw error;
        onNote(`${run} stays: ${error.message}`);
        return [];
    }
}
/** Moved away first, so that a run is there whole or not at all. `false` if a process took it up meanwhile. */
async function removeRun({ place, onNote }, { run, folder }) {
    const away = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .runsFolder */ .Xc)(place.store), `${GONE}${run}-${crypto.randomUUID()}`);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const _lock = __addDisposableResource(env_1, await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .acquireLock */ .IZ)({ runFolder: folder, onLost: () => { } }), true);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(folder, away);
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
    catch (error) {
        if (error instanceof _checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .LockHeld */ .BG) {
            onNote(`${run} stays: ${error.message}`);
            return false;
        }
        // The lock went with the folder.
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) !== 'ENOENT' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            throw error;
    }
    await removed(away);
    return true;
}
/** No run has such a name. */
const GONE = '.gone-';
function leftIn({ store }) {
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .runsFolder */ .Xc)(store);
    return namesIn(folder)
        .filter((name) => name.startsWith(GONE))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
function workspacesOf({ workspaces }, kept) {
    return namesIn(workspaces)
        .filter((name) => {
        const run = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .runId */ .Vz)(name.replace(/\.sandbox$/, ''));
        return run !== null && !kept.has(run);
    })
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspaces, name));
}
const namesIn = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort() : [];
async function removed(folder) {
    try {
        await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(folder);
    }
    catch (error) {
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .diskRefusal */ .C2)(error, `${folder} cannot be removed`);
    }
}


/***/ }),

/***/ 39699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   InvalidPipeline: () => (/* binding */ InvalidPipeline),
/* harmony export */   l0: () => (/* binding */ unpin),
/* harmony export */   mO: () => (/* binding */ readPipelineText),
/* harmony export */   readPipelineFile: () => (/* binding */ readPipelineFile),
/* harmony export */   y_: () => (/* binding */ pin)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49282);
/* harmony import */ var _core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1013);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6871);








/** The author's mistakes; nothing was started. */
class InvalidPipeline extends Error {
    diagnostics;
    text;
    constructor(diagnostics, text) {
        super('the pipeline has mistakes');
        this.name = 'InvalidPipeline';
        this.diagnostics = diagnostics;
        this.text = text;
    }
}
/** Larger files are not even read; the check refuses far smaller ones. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Reads and checks a pipeline file; `root` is the repository that its prompt files must be in. */
function readPipelineFile(file, root) {
    // What is not there is told by who reads it.
    const text = textOf(file);
    return readAt(realOf(file), root, text);
}
/** The same of a text that is not on the disk, as if the file held it. */
function readPipelineText(file, { root, text }) {
    return readAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, file), root, text);
}
function readAt(file, root, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    const reading = (0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text }, (prompt) => readPrompt(root, prompt));
    return { ...reading, text };
}
/** What the journal pins of a pipeline: all of its text. */
function pin(pipeline) {
    const files = Object.fromEntries([...pipeline.prompts.values()].map(({ path, text }) => [path, text]));
    const { name, path: file, text } = pipeline;
    return { name, file, text, files, digest: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_core_lib_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .canonical */ .$)({ text, files }))) };
}
/** The pipeline as it was pinned, without a look at the disk. */
function unpin(pinned) {
    const { file: path, text, files } = pinned;
    const readPinned = (prompt) => {
        const found = files[prompt];
        return found === undefined ? { type: 'missing' } : { type: 'text', text: found };
    };
    const pipeline = (0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readChecked */ .Yi)({ path, text }, readPinned);
    if (pipeline !== null)
        return { ...pipeline, path };
    throw new InvalidPipeline((0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text }, readPinned).diagnostics, text);
}
function textOf(file) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        if (stat.isDirectory())
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`${file} is a folder.`, 'Name a pipeline file in it.');
        if (stat.size > MAX_BYTES)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`${file} is too large for a pipeline.`, 'Name another file.');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal)
            throw error;
        const why = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOENT' ? 'does not exist' : `cannot be read (${(0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error)})`;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The pipeline file ${file} ${why}.`, 'Check its path; `phasegate check` without a path looks for pipelines.');
    }
}
/** A prompt file of the repository; links are followed only where they stay inside. */
function readPrompt(root, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (!isInside(root, file))
        return { type: 'outside' };
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file);
        if (!isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root), real))
            return { type: 'outside' };
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(real).size > MAX_BYTES)
            return { type: 'unreadable', message: 'it is too large' };
        return { type: 'text', text: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(real, 'utf8') };
    }
    catch (error) {
        const code = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error);
        return code === 'ENOENT' ? { type: 'missing' } : { type: 'unreadable', message: `${code}` };
    }
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way === '' || !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
}
function realOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file));
}


/***/ }),

/***/ 49282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical)
/* harmony export */ });
/**
 * The one text of a JSON value, whatever order its keys came in: what is hashed when two values are to have the same
 * digest if they are equal. As RFC 8785: keys by UTF-16 code units, no blanks, numbers and texts as `JSON.stringify`.
 */
function canonical(value) {
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(canonical).join(',')}]`;
    return `{${Object.entries(value).sort(byKey).map(member).join(',')}}`;
}
function member([key, value]) {
    return `${JSON.stringify(key)}:${canonical(value)}`;
}
function byKey([a], [b]) {
    return a < b ? -1 : 1;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ })

};
