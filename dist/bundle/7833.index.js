export const id = 7833;
export const ids = [7833,265];
export const modules = {

/***/ 47833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saidInTime: () => (/* binding */ saidInTime)
/* harmony export */ });
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50265);

/** What a person says at a gate; `taken up` if another process works on the run before that; `null`: nothing. */
async function saidInTime(watched, seen, { waiting, root }) {
    const { saidAtGate } = await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(3947)]).then(__webpack_require__.bind(__webpack_require__, 3947));
    const [asking, watching] = [new AbortController(), new AbortController()];
    const [said, isTaken] = await Promise.all([
        saidAtGate(waiting, root, asking.signal).finally(() => watching.abort()),
        (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .isTakenUp */ .j)({ ...watched, signal: watching.signal }, seen).finally(() => asking.abort()),
    ]);
    return said === null && isTaken ? 'taken up' : said;
}


/***/ }),

/***/ 50265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isTakenUp),
/* harmony export */   looks: () => (/* binding */ looks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _app_stored_stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21809);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96149);
/* harmony import */ var _checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18187);
/* harmony import */ var _report_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26354);
/* harmony import */ var _serve_folder_watch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81506);
/* harmony import */ var _serve_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39389);
/* harmony import */ var _serve_run_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95247);
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








/** The run now, and whenever its folder changes, until no process works on it or it waits. */
async function* looks(watched) {
    let isToCome = false;
    for await (const seen of changes(watched)) {
        if (seen === null && !isToCome)
            (0,_report_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printNote */ .cN)(`Run ${watched.run} is starting.`);
        isToCome = seen === null;
        if (seen === null)
            continue;
        yield seen;
        if ((0,_app_stored_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtRest */ .UU)(seen))
            return;
    }
}
/** Resolves to `true` when a process takes up a run that is at rest, and to `false` at the end of the watching. */
async function isTakenUp(watched, { head }) {
    for await (const seen of changes(watched))
        if (seen !== null && (seen.isHeld || seen.head !== head))
            return true;
    return false;
}
/** The run now, and at each change. `null`: a process is about to write its first event. */
async function* changes({ store, run, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .runFolder */ .kQ)(store, run);
        const look = looker(store, run);
        const changed = new _serve_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .Signal */ .H();
        const watching = __addDisposableResource(env_1, new _serve_folder_watch_js__WEBPACK_IMPORTED_MODULE_5__/* .FolderWatch */ .s(() => changed.set()), false);
        let last = null;
        for (;;) {
            // What happens during a look is seen by the next one: the watch stands before the look.
            const isNew = watching.folders((0,_serve_run_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .runFolders */ .$)(folder, last));
            const seen = await look();
            yield seen;
            last = seen;
            if (!isNew && (await changed.wait(signal)) === 'aborted')
                return;
            if (signal.aborted)
                return;
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
/** Reads the journal only if it grew: what phases print changes the folders more often. */
function looker(store, run) {
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .runFolder */ .kQ)(store, run);
    const file = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .journalFile */ .i7)(folder);
    let last = null;
    return async () => {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
        if (last?.size === size)
            return { ...last.seen, isHeld: await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocked */ .ln)(folder) };
        if (last === null && !(0,_app_stored_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .hasBegun */ .SU)(store, run) && (await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocked */ .ln)(folder)))
            return null;
        const seen = await (0,_app_stored_stored_js__WEBPACK_IMPORTED_MODULE_1__.readRun)(store, run);
        last = { size, seen };
        return seen;
    };
}


/***/ }),

/***/ 81506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ FolderWatch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** In milliseconds; changes within this time are reported once. */
const TOGETHER_MS = 150;
/**
 * Reports changes in some folders by the system's notifications, without polling. Folders may be missing; they are searched again
 * with each call of `folders`.
 */
class FolderWatch {
    #onChange;
    #watchers = new Map();
    #timer = null;
    constructor(onChange) {
        this.#onChange = onChange;
    }
    /** From now on these, and no others. Returns whether one of them was not watched before. */
    folders(wanted) {
        const all = new Set(wanted);
        for (const [folder, watcher] of this.#watchers) {
            if (all.has(folder))
                continue;
            watcher.close();
            this.#watchers.delete(folder);
        }
        const before = this.#watchers.size;
        for (const folder of all)
            if (!this.#watchers.has(folder))
                this.#watch(folder);
        return this.#watchers.size > before;
    }
    [Symbol.dispose]() {
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        for (const watcher of this.#watchers.values())
            watcher.close();
        this.#watchers.clear();
    }
    #watch(folder) {
        try {
            const watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(folder, { persistent: false }, () => this.#changed());
            // The folder was removed; a change of its parent restores the watch if the folder returns.
            watcher.on('error', () => this.#drop(folder, watcher));
            this.#watchers.set(folder, watcher);
        }
        catch (error) {
            if (!(error instanceof Error && 'code' in error))
                throw error;
        }
    }
    #drop(folder, watcher) {
        watcher.close();
        if (this.#watchers.get(folder) === watcher)
            this.#watchers.delete(folder);
        this.#changed();
    }
    #changed() {
        this.#timer ??= setTimeout(() => {
            this.#timer = null;
            this.#onChange();
        }, TOGETHER_MS);
    }
}


/***/ }),

/***/ 39389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Signal),
/* harmony export */   z: () => (/* binding */ ndjson)
/* harmony export */ });
/** Interval of keep-alive messages on an idle stream, in milliseconds. */
const BEAT_MS = 10_000;
/** A response of JSON lines, generated as fast as the client reads. */
function ndjson(lines) {
    const listening = new AbortController();
    const made = lines(listening.signal);
    const encoder = new TextEncoder();
    const body = new ReadableStream({
        pull: async (controller) => {
            const next = await made.next();
            if (next.done)
                controller.close();
            else
                controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
        },
        cancel: async () => {
            listening.abort();
            await made.return(undefined);
        },
    });
    return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } });
}
/** Remembers a notification until somebody waits for it. */
class Signal {
    #happened = false;
    #wake = () => { };
    set() {
        this.#happened = true;
        this.#wake();
    }
    wait(signal) {
        return new Promise((resolve) => {
            const end = (how) => {
                clearTimeout(timer);
                signal.removeEventListener('abort', abort);
                this.#wake = () => { };
                if (how === 'changed')
                    this.#happened = false;
                resolve(how);
            };
            const abort = () => end('aborted');
            const timer = setTimeout(() => end('beat'), BEAT_MS);
            signal.addEventListener('abort', abort, { once: true });
            if (signal.aborted)
                return end('aborted');
            if (this.#happened)
                return end('changed');
            this.#wake = () => end('changed');
        });
    }
}


/***/ }),

/***/ 95247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96149);
/* harmony import */ var _core_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14776);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);




/** The folders in which a run under way changes something: its own, and those of its running attempts. `null`: it has no event. */
function runFolders(folder, run) {
    const attempts = run === null ? [] : attemptFolders(folder, run);
    const phases = attempts.map((attempt) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(attempt));
    return [folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'lock'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'phases'), ...phases, ...attempts];
}
function attemptFolders(folder, { plan, state }) {
    return state.running.map((index) => (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .recordFolder */ .ae)(folder, (0,_core_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index).id, (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, index).attempt));
}


/***/ })

};
