export const id = 6259;
export const ids = [6259,5826,9699,9522,791];
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
/** Cancels a run, which can be resumed. Throws `Refusal` if the run has ended, or if a process on another machine works on it. */
async function cancelRun(store, run, actor) {
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run);
    const holder = (await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocked */ .ln)(folder)) ? (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .holderOf */ .Kd)(folder) : null;
    if (holder === null) {
        await record(folder, run, actor);
        return { type: 'recorded' };
    }
    const { pid, host } = holder;
    if ((0,_checkpoints_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._)(holder) !== true) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The process ${pid} on ${host} is working on the run \`${run}\`, and cannot be reached from this machine.`, `Cancel the run on ${host}.`);
    }
    process.kill(pid, 'SIGINT');
    const end = performance.now() + PATIENCE_MS;
    while (await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocked */ .ln)(folder)) {
        if (performance.now() > end) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The process ${pid} got the signal to stop, but is still working on the run \`${run}\`.`, 'Wait for its child processes to end, or end the process yourself.');
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
/** Whether the run ended without waiting for anything. */
const isOver = ({ finished }) => finished !== null && OVER.has(finished.outcome);
async function record(folder, run, actor) {
    await (0,_run_session_js__WEBPACK_IMPORTED_MODULE_6__/* .inSession */ .Cp)({ run, folder, onNote: () => { } }, async (session) => {
        const { plan, state } = (0,_stored_js__WEBPACK_IMPORTED_MODULE_7__.restore)(run, folder, session.journal.past);
        if (isOver(state)) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The run \`${run}\` has ended: ${state.finished?.outcome}.`, `\`phasegate status ${run}\` shows its status.`);
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
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1888);
/* harmony import */ var _engine_reuse_envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52256);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _reuse_folder_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40533);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6871);
/* harmony import */ var _system_remove_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52305);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76544);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21809);
/* harmony import */ var _unpublished_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10791);
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
 * Removes the oldest finished runs, and the workspaces of all finished or removed runs. Runs that wait, are worked on, were
 * interrupted or cannot be read stay.
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
    const results = resultsWithout(place, new Set(stays(all, old)));
    if (isDry)
        return { runs: old, folders, results };
    const runs = [];
    for (const seen of old)
        if (await removeRun(cleaning, seen))
            runs.push(seen);
    for (const folder of folders)
        await removed(folder);
    for (const file of results)
        await removed(file);
    return { runs, folders, results };
}
const stays = (all, old) => {
    const gone = new Set(old.map(({ run }) => run));
    return all.map(({ run }) => run).filter((run) => !gone.has(run));
};
/** Results of removed runs, and results whose run is unknown. */
function resultsWithout({ store }, runs) {
    return (0,_reuse_folder_store_js__WEBPACK_IMPORTED_MODULE_6__/* .keptFiles */ .y2)((0,_reuse_folder_store_js__WEBPACK_IMPORTED_MODULE_6__/* .reuseFolder */ .dt)(store))
        .map(({ file }) => file)
        .filter((file) => {
        const result = (0,_engine_reuse_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .opened */ .S)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
        return result.type === 'refused' || !runs.has(result.kept.run);
    })
        .sort();
}
/** The run, if it is over; empty for a run that cannot be read. */
async function ended({ place, onNote }, run) {
    try {
        const seen = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_10__.readRun)(place.store, run);
        if (!(0,_cancel_js__WEBPACK_IMPORTED_MODULE_9__.isOver)(seen.state) || seen.isHeld)
            return [];
        if (!(await (0,_unpublished_js__WEBPACK_IMPORTED_MODULE_11__/* .holdsCommits */ .j)(place, seen)))
            return [seen];
        onNote(`${run} is kept: its branch is not published yet. Publish it: \`phasegate resume ${run}\`.`);
        return [];
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal))
            throw error;
        onNote(`${run} is kept: ${error.message}`);
        return [];
    }
}
/** Renamed first, so that a run is either complete or absent. `false` if a process took the run meanwhile. */
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
            onNote(`${run} is kept: ${error.message}`);
            return false;
        }
        // The lock was removed with the folder.
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$N)(error) !== 'ENOENT' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            throw error;
    }
    await removed(away);
    return true;
}
/** A prefix that no run's name has. */
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
        const run = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_12__/* .runId */ .Vz)(name.replace(/\..*$/, ''));
        return run !== null && !kept.has(run);
    })
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspaces, name));
}
const namesIn = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort() : [];
async function removed(folder) {
    try {
        await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .removeTree */ .d)(folder);
    }
    catch (error) {
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_7__/* .diskRefusal */ .C2)(error, `${folder} cannot be removed`);
    }
}


/***/ }),

/***/ 39699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   InvalidPipeline: () => (/* binding */ InvalidPipeline),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   fp: () => (/* binding */ readParts),
/* harmony export */   l0: () => (/* binding */ unpin),
/* harmony export */   mO: () => (/* binding */ readPipelineText),
/* harmony export */   pin: () => (/* binding */ pin),
/* harmony export */   readPipelineFile: () => (/* binding */ readPipelineFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49282);
/* harmony import */ var _core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41373);
/* harmony import */ var _library_package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35826);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6871);









/** The author's errors; nothing was started. */
class InvalidPipeline extends Error {
    diagnostics;
    text;
    constructor(diagnostics, text) {
        super('the pipeline has errors');
        this.name = 'InvalidPipeline';
        this.diagnostics = diagnostics;
        this.text = text;
    }
}
/** Larger files are not read; `check` has a far lower limit. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Reads and checks a pipeline file. `root` is the repository that must contain its prompt files. */
function readPipelineFile(file, root) {
    // The later read reports a missing file.
    const text = textOf(file);
    return readAt(realOf(file), { root, text, part: partsIn(root) });
}
/** The same for a text in memory, as if the file contained it. */
function readPipelineText(file, given) {
    const { root, text, files } = given;
    const part = files === null ? partsIn(root) : partsAmong(files);
    return readAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, file), { root, text, part });
}
/**
 * The texts of a pipeline, its prompts and its nested pipelines by path, valid or not. `path` is relative to the repository, or
 * `library:NAME/pipeline.yml`. Unreadable files are omitted.
 */
function readParts(root, path) {
    const parts = {};
    const read = (wanted) => {
        const found = readPart(root, wanted);
        if (found.type === 'text')
            parts[wanted] = found.text;
        return found;
    };
    const own = read(path);
    if (own.type === 'text')
        (0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text: own.text }, read);
    return parts;
}
const partsIn = (root) => (path) => readPart(root, path);
const partsAmong = (files) => (path) => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    return text === undefined ? { type: 'missing' } : { type: 'text', text };
};
function readAt(file, { root, text, part }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    return { ...(0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text }, part), text };
}
/** The text that the journal pins: the pipeline with all of its files. */
function pin(pipeline) {
    const files = Object.fromEntries(filesOf(pipeline));
    const { name, path: file, text } = pipeline;
    return { name, file, text, files, digest: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_core_lib_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .canonical */ .$)({ text, files }))) };
}
/** Texts of prompts, nested pipelines and their prompts, by path. */
function filesOf({ prompts, nested }) {
    const files = new Map();
    for (const { path, text } of prompts.values())
        files.set(path, text);
    for (const inner of nested.values()) {
        files.set(inner.path, inner.text);
        for (const [path, text] of filesOf(inner))
            files.set(path, text);
    }
    return files;
}
/** The pinned pipeline, without reading the disk. */
function unpin(pinned) {
    const { file: path, text, files } = pinned;
    const readPinned = partsAmong(files);
    const pipeline = (0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readChecked */ .Yi)({ path, text }, readPinned);
    if (pipeline !== null)
        return pipeline;
    throw new InvalidPipeline((0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text }, readPinned).diagnostics, text);
}
function textOf(file) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        if (stat.isDirectory())
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`${file} is a folder.`, 'Name a pipeline file in this folder.');
        if (stat.size > MAX_BYTES)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`${file} is too large for a pipeline.`, 'Name another file.');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal)
            throw error;
        const why = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error) === 'ENOENT' ? 'does not exist' : `cannot be read (${(0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error)})`;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The pipeline file ${file} ${why}.`, 'Check the path. `phasegate check` without a path finds pipelines.');
    }
}
/** A file of the repository or the library. Links may not lead outside. */
function readPart(root, path) {
    const [, inLibrary] = /^library:(.*)$/s.exec(path) ?? [];
    return inLibrary === undefined
        ? readInside(root, path)
        : readInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_library_package_js__WEBPACK_IMPORTED_MODULE_4__.packageFolder)(), 'pipelines'), inLibrary);
}
function readInside(root, path) {
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
        const code = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error);
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

/***/ 10791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isUnpublished: () => (/* binding */ isUnpublished),
/* harmony export */   j: () => (/* binding */ holdsCommits)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72990);
/* harmony import */ var _git_git_dirs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10934);
/* harmony import */ var _git_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73275);
/* harmony import */ var _git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75828);





/**
 * Whether the process of a run that cannot be resumed was killed before it published the run's branch. After it has, it
 * removes the runner's git directory.
 */
function isUnpublished({ folder, state, isHeld }) {
    const { finished, head, base } = state;
    const isFinal = finished !== null && _core_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .FINAL */ .X.has(finished.outcome);
    return isFinal && !isHeld && head !== base && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .ownFolder */ .vY)(folder));
}
/** Whether the run's commits are in the runner's git directory alone, and would be lost with it. Throws `Refusal`. */
async function holdsCommits({ repository }, { folder, state }) {
    if (state.head === state.base || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .ownFolder */ .vY)(folder)))
        return false;
    return (await (0,_git_head_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .W)((0,_git_git_dirs_js__WEBPACK_IMPORTED_MODULE_4__/* .realPlace */ .o)(repository), state.head)) === null;
}


/***/ }),

/***/ 5055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ bodiesOf),
/* harmony export */   GN: () => (/* binding */ faultOfKept),
/* harmony export */   X_: () => (/* binding */ REUSE_FORMAT),
/* harmony export */   rs: () => (/* binding */ piecesShape)
/* harmony export */ });
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1888);
/* harmony import */ var _run_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17575);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24484);



/** Format version of stored results; results of another version are ignored. */
const REUSE_FORMAT = 1;
const sha256 = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('a SHA-256 in hex', /^[0-9a-f]{64}$/);
const objectName = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('a git object name', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const piece = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ digest: sha256, shown: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) });
/** Every piece, no more and no fewer. */
const piecesShape = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(Object.fromEntries(_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .PIECES */ .Kl.map((name) => [name, piece])));
/** Rejects paths that lead elsewhere: no empty part, no `.` or `..`, no `.git` in any spelling. */
const path = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('a path within the repository', /^(?!(?:.*\/)?(?:\.\.?|\.git)(?:\/|$))[^\0/]+(?:\/[^\0/]+)*$/is);
const mode = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('100644', '100755', '120000');
const entry = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ mode, blob: objectName });
const changed = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    path,
    before: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(entry),
    after: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ mode, blob: objectName, size: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, sha256 })),
});
const kept = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    format: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(REUSE_FORMAT),
    key: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('a digest', /^sha256:[0-9a-f]{64}$/),
    repository: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    pieces: piecesShape,
    run: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('the name of a run', /^[a-z0-9][a-z0-9-]{0,63}$/),
    phase: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('the name of a phase', _lib_brands_js__WEBPACK_IMPORTED_MODULE_2__/* .PHASE_ID */ .iC),
    summary: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    outputs: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik,
    commitMessage: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    costUsd: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    artifacts: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ path, size: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, sha256, isExecutable: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt })),
    change: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ before: objectName, after: objectName, files: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(changed) })),
});
/** What is wrong with a parsed header, beginning with the path of the value; `null`: it is valid. */
const faultOfKept = (value) => kept.fault(value, '');
/** Sizes of the bodies behind the header, in order: artifacts, then added and changed files. */
function bodiesOf({ artifacts, change, }) {
    return [...artifacts, ...(change?.files ?? []).flatMap(({ after }) => after ?? [])];
}


/***/ }),

/***/ 24484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ PIECES),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   dz: () => (/* binding */ hashedPieces)
/* harmony export */ });
/**
 * The pieces on which the result of a phase depends, in display order. Limits of attempts and time are not pieces, and neither
 * are earlier attempts of the same round: they affect how the result is reached, not what is asked for.
 */
const PIECES = [
    'phase',
    'prompt',
    'script',
    'env',
    'agent',
    'model',
    'version',
    'access',
    'paths',
    'verify',
    'outputs',
    'artifacts',
    'needs',
    'messages',
    'files',
    'setup',
    'network',
    'platform',
    'item',
];
/** The value of every piece; `null`: not applicable. Equal values make an equal result likely. */
function piecesOf(given) {
    const { plan, phase } = given;
    return {
        phase: phase.id,
        ...(phase.kind === 'agent' ? agentPieces(given, phase) : scriptPieces(given, phase)),
        env: given.env,
        access: phase.access,
        paths: { allow: phase.paths.allow, deny: phase.paths.deny },
        outputs: [...phase.outputs].map(([name, { schema, optional }]) => ({ name, schema, optional })),
        artifacts: phase.artifacts,
        needs: given.needs.map(needPiece),
        messages: given.messages.map(({ kind, from, text }) => ({ kind, from, text })),
        files: given.files,
        setup: { run: plan.setup.map(scriptPiece), carry: plan.workspace.carry },
        network: networkPiece(plan),
        item: given.item,
    };
}
function agentPieces(given, phase) {
    const { use, run, script, effort, maxTurns, model } = phase.agent;
    return {
        prompt: given.task,
        script: null,
        agent: { use, run, script, effort, maxTurns },
        model: phase.escalate.length > 0 ? phase.escalate : model,
        version: given.version,
        verify: phase.verify.map(scriptPiece),
        platform: null,
    };
}
function scriptPieces({ platform }, phase) {
    const nothing = { prompt: null, agent: null, model: null, version: null, verify: null };
    return { ...nothing, script: { ...scriptPiece(phase.script), expect: phase.expect }, platform };
}
/** Omits the timeout. */
const scriptPiece = ({ run, shell }) => ({ run, shell });
const needPiece = ({ phase, result, summary, outputs, artifacts }) => ({
    phase,
    result,
    summary,
    outputs,
    artifacts: artifacts.map(({ path, sha256 }) => ({ path, sha256 })),
});
function networkPiece({ policy: { network } }) {
    return network.type === 'allow' ? { allow: [...network.hosts] } : network.type;
}
/** Pieces with short values that the author wrote. */
const SHOWN = new Set([
    'phase',
    'model',
    'version',
    'access',
    'network',
    'platform',
    'item',
]);
const LONGEST = 200;
/** `hash` returns the SHA-256 of the canonical text in hex. */
function hashedPieces(values, hash) {
    const entries = PIECES.map((name) => {
        const value = values[name];
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        const isShown = SHOWN.has(name) && value !== null && text.length <= LONGEST;
        return [name, { digest: hash(value), shown: isShown ? text : null }];
    });
    return Object.fromEntries(entries);
}
/** The text that is hashed for the key; another format version gives other keys. */
const keyText = (pieces, format) => [
    'phasegate-reuse',
    format,
    ...PIECES.map((name) => pieces[name].digest),
];


/***/ }),

/***/ 52256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sealed),
/* harmony export */   S: () => (/* binding */ opened)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76652);
/* harmony import */ var _core_reuse_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5055);



function sealed({ kept, bodies }) {
    const rest = Buffer.concat([Buffer.from(`${JSON.stringify(kept)}\n`), ...bodies]);
    return Buffer.concat([Buffer.from(`${MAGIC} ${_core_reuse_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .REUSE_FORMAT */ .X_} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', rest)}\n`), rest]);
}
const MAGIC = 'phasegate-reuse';
/** Parses untrusted bytes. */
function opened(bytes) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const first = all.indexOf('\n');
    const [magic, format, digest] = all.toString('latin1', 0, Math.max(0, first)).split(' ');
    if (first === -1 || magic !== MAGIC)
        return refused('the file is not a stored result');
    if (format !== String(_core_reuse_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .REUSE_FORMAT */ .X_))
        return refused('another release stored it');
    const rest = all.subarray(first + 1);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', rest) !== digest)
        return refused('it is damaged: its SHA-256 differs');
    const end = rest.indexOf('\n');
    const header = (0,_core_lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoundedJson */ .R)(rest.toString('utf8', 0, Math.max(0, end)));
    if (header.type === 'refused')
        return refused(`its header cannot be read: ${header.message}`);
    const fault = (0,_core_reuse_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfKept */ .GN)(header.value);
    if (fault !== null)
        return refused(`its header is invalid: ${fault}`);
    const kept = header.value;
    return withBodies(kept, rest.subarray(end + 1));
}
function withBodies(kept, rest) {
    const bodies = [];
    let at = 0;
    for (const { size, sha256 } of (0,_core_reuse_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .bodiesOf */ .AV)(kept)) {
        const body = rest.subarray(at, at + size);
        if (body.length !== size)
            return refused('the file is incomplete');
        if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', body) !== sha256)
            return refused('a file in it has another SHA-256');
        bodies.push(body);
        at += size;
    }
    if (at !== rest.length)
        return refused('the file is longer than its header declares');
    return hasTwice(kept) ? refused('the file lists a path twice') : { type: 'opened', kept, bodies };
}
function hasTwice({ artifacts, change }) {
    const lists = [artifacts, change?.files ?? []].map((list) => list.map(({ path }) => path));
    return lists.some((paths) => new Set(paths).size < paths.length);
}
const refused = (message) => ({ type: 'refused', message });


/***/ }),

/***/ 73275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resolveCommit),
/* harmony export */   d: () => (/* binding */ isAfter)
/* harmony export */ });
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1888);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55349);


/** The commit of a name; `null`: there is none. Throws `Refusal` if git fails. */
async function resolveCommit(place, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const call = { place, args };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(call);
    if (answer.code > 1)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRefusal */ .Xr)(call, answer);
    return answer.code === 0 ? (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(answer.stdout.toString().trim()) : null;
}
/** Whether `base` is an ancestor of the commit. Throws `Refusal` if git fails. */
async function isAfter(place, commit, base) {
    const call = { place, args: ['merge-base', '--is-ancestor', base, commit] };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(call);
    if (answer.code > 1)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRefusal */ .Xr)(call, answer);
    return answer.code === 0;
}


/***/ }),

/***/ 35826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress),
/* harmony export */   cliProgram: () => (/* binding */ cliProgram),
/* harmony export */   packageFolder: () => (/* binding */ packageFolder),
/* harmony export */   packageName: () => (/* binding */ packageName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The folder of this package, which contains the running `dist/cli.js`, also if started through a link in `node_modules/.bin`.
 */
function packageFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cliProgram()));
}
/** The path of the running program. */
function cliProgram() {
    const [, program] = process.argv;
    if (program === undefined)
        throw new Error('the process names no program');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program);
}
/** Where this package is published, according to its package.json. */
function packageName(folder) {
    const { repository, version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8'));
    return { repository: String(repository).replace(/^github:/, ''), version };
}
/** URL of a schema of this release, for editors. */
const schemaAddress = ({ repository, version }, file) => `https://raw.githubusercontent.com/${repository}/v${version}/schemas/${file}`;


/***/ }),

/***/ 52305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6871);
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
 * Removes whatever is at the path: also folders nested deeper than the system's longest path, folders without read or write
 * permission, and names that are not UTF-8. Never follows a link, even if a living process replaces a folder by a link meanwhile
 * (Linux). Throws the system's error if something cannot be removed.
 */
async function removeTree(path) {
    await new Removal().remove(Buffer.from(path));
}
/** Names processed between two turns of the event loop. */
const NAMES_AT_ONCE = 256;
/** How often a folder may be refilled while it is removed. */
const MOST_REFILLS = 100;
/**
 * Nested folders are moved up to the root of the tree, and removed there one after the other:
 *
 *     root/a/b/c  →  root/b (a is removed)  →  root/c (b is removed)  →  root
 *
 * Therefore no path is longer than two names below the root, and nothing is recursive, however deep the tree is.
 */
class Removal {
    /** A prefix that no name of the tree has, because it cannot be guessed. */
    #prefix = `.removing-${crypto.randomUUID()}-`;
    #moved = 0;
    #names = 0;
    #refills = 0;
    async remove(path) {
        do {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                if (!isFolder(path) && removeFile(path) !== 'folder')
                    return;
                const root = __addDisposableResource(env_1, openFolder(path), false);
                let entries = root?.entries() ?? [];
                while (root !== null && entries.length > 0) {
                    for (const entry of entries)
                        await this.#removeWithin(root, entry);
                    entries = root.entries();
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        } while (!this.#removeEmpty(path));
    }
    async #removeWithin(root, entry) {
        await this.#pause();
        const path = root.at(entry);
        if (!entry.isDirectory() && removeFile(path) !== 'folder')
            return;
        await this.#empty(path, root);
        this.#removeEmpty(path);
    }
    async #empty(path, root) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = __addDisposableResource(env_2, openFolder(path), false);
            if (folder === null)
                return;
            for (const entry of folder.entries()) {
                await this.#pause();
                const inner = folder.at(entry);
                if (!entry.isDirectory() && removeFile(inner) !== 'folder')
                    continue;
                if (!this.#moveUp(inner, root))
                    await this.remove(inner);
            }
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    /** False: the file system cannot move the folder, for example one in a lower layer of a container's image. */
    #moveUp(path, root) {
        this.#moved += 1;
        const target = root.at({ name: `${this.#prefix}${this.#moved}` });
        try {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, target);
            }
            catch (error) {
                // A folder without write permission cannot be moved.
                if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EACCES')
                    throw error;
                openFolder(path)?.[Symbol.dispose]();
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, target);
            }
            return true;
        }
        catch (error) {
            if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EXDEV')
                return false;
            if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
                return true;
            throw error;
        }
    }
    /** False: something was put into it meanwhile. */
    #removeEmpty(path) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
            return true;
        }
        catch (error) {
            const code = (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
            if (code === 'ENOENT')
                return true;
            if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOTDIR')
                throw error;
            this.#refills += 1;
            if (this.#refills > MOST_REFILLS)
                throw error;
            return false;
        }
    }
    async #pause() {
        this.#names += 1;
        if (this.#names % NAMES_AT_ONCE === 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    }
}
/** Independent of its earlier type, which may have changed. */
function removeFile(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
        return 'removed';
    }
    catch (error) {
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return 'removed';
        // Linux reports EISDIR, others EPERM.
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EISDIR')
            return 'folder';
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EPERM' && isFolder(path))
            return 'folder';
        throw error;
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** With this flag Linux opens a folder without permissions. Node does not define it. */
const O_PATH = 0o10000000;
const { O_DIRECTORY, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** A folder that its owner can now read and write; `null`: something else is there by now. */
function openFolder(path) {
    if (process.platform !== 'linux' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self/fd'))
        return folderAt(path);
    const fd = openIfFolder(path);
    if (fd === null)
        return null;
    try {
        // Refers to the opened folder, whatever is at its path now.
        const place = Buffer.from(`/proc/self/fd/${fd}`);
        allow(place, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd));
        return { ...within(place), [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd) };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw error;
    }
}
function openIfFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_PATH | O_DIRECTORY | O_NOFOLLOW);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
            return null;
        throw error;
    }
}
function folderAt(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() !== true)
        return null;
    allow(path, stats);
    return { ...within(path), [Symbol.dispose]: () => { } };
}
function allow(place, { mode }) {
    if ((mode & 0o700) !== 0o700)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(place, (mode & 0o777) | 0o700);
}
function within(place) {
    return {
        entries: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place, { encoding: 'latin1', withFileTypes: true }),
        at: ({ name }) => Buffer.concat([place, Buffer.from('/'), Buffer.from(name, 'latin1')]),
    };
}


/***/ })

};
