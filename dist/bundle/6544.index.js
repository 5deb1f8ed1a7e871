export const id = 6544;
export const ids = [6544];
export const modules = {

/***/ 79902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rO: () => (/* binding */ RunBroken),
  BC: () => (/* binding */ append),
  Cp: () => (/* binding */ inSession),
  Zn: () => (/* binding */ isOwnFolder),
  qB: () => (/* binding */ resumedEvent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/checkpoints/lock.js
var checkpoints_lock = __webpack_require__(18187);
// EXTERNAL MODULE: ./lib/src/core/run/evolve/evolve.js + 10 modules
var evolve = __webpack_require__(91252);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(87997);
// EXTERNAL MODULE: ./lib/src/core/run/codec.js
var codec = __webpack_require__(16484);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/system/failpoint.js
var failpoint = __webpack_require__(408);
// EXTERNAL MODULE: ./lib/src/engine/journal-text.js
var journal_text = __webpack_require__(77848);
;// CONCATENATED MODULE: ./lib/src/engine/journal.js









/** Opens or creates the journal of a run. Throws `Refusal` if the journal is damaged or the disk refuses. */
async function openJournal(options) {
    const path = (0,external_node_path_.join)(options.folder, 'journal.jsonl');
    const isNew = look(path) === undefined;
    const fd = journal_open(path);
    try {
        return begin(options, { path, fd, isNew });
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(fd);
        throw error;
    }
}
/**
 * Events that are appended during one turn of the event loop go to the disk with one write and one flush. Both are synchronous,
 * because that is faster than a round trip through the thread pool.
 */
class FileJournal {
    run;
    past;
    #options;
    #file;
    #seq;
    /** Hash of the last appended line; `#head` is the hash of the last line on the disk. */
    #prev;
    #head;
    #seen;
    #seal;
    #waiting = [];
    #failure = null;
    #isEmpty;
    constructor(options, file, text) {
        this.run = options.run;
        this.past = text.events;
        this.#options = options;
        this.#file = file;
        this.#seq = text.events.length;
        this.#prev = text.head;
        this.#head = text.head;
        this.#seal = text.seal;
        this.#isEmpty = file.isNew;
        this.#seen = (0,external_node_fs_.statSync)(file.path);
    }
    head() {
        return this.#head;
    }
    append(event) {
        return new Promise((resolve, reject) => {
            if (this.#failure !== null)
                throw this.#failure;
            const seq = this.#seq + 1;
            const wrong = (0,journal_text/* misplaced */.j5)(event, seq);
            if (wrong !== null)
                throw new Error(wrong);
            const recorded = { ...event, seq, at: this.#options.clock(), prev: this.#prev };
            const line = (0,codec/* encode */.l)(recorded);
            this.#seq = seq;
            this.#prev = (0,external_node_crypto_.hash)('sha256', line);
            if (this.#waiting.length === 0)
                (0,external_node_timers_.setImmediate)(() => this.#flush());
            this.#waiting.push({ event: recorded, line, resolve, reject });
        });
    }
    async [Symbol.asyncDispose]() {
        this.#flush();
        (0,external_node_fs_.closeSync)(this.#file.fd);
        if (this.#options.isOurs())
            this.#leave();
        this.#failure ??= new Error('the journal is closed');
    }
    /** Removes a run of which nothing could be recorded, so that its name is free again. */
    #leave() {
        if (this.#isEmpty)
            this.#quietly('removed', () => (0,external_node_fs_.rmSync)(this.#file.path, { force: true }));
        else if (this.#failure === null && this.#seal !== 'valid')
            this.#writeSeal();
    }
    #flush() {
        const batch = this.#waiting;
        if (batch.length === 0)
            return;
        this.#waiting = [];
        try {
            this.#write(batch);
        }
        catch (error) {
            this.#failure = error;
            for (const { reject } of batch)
                reject(error);
            return;
        }
        this.#isEmpty = false;
        this.#head = (0,external_node_crypto_.hash)('sha256', batch.at(-1)?.line ?? '');
        for (const { event, resolve } of batch)
            resolve(event);
    }
    #write(batch) {
        this.#refuseLost();
        this.#refuseChanged();
        try {
            this.#removeSeal();
            (0,failpoint/* failpoint */.Z)('eventWriting');
            (0,disk/* writeWhole */.f8)(this.#file.fd, Buffer.from(batch.map(({ line }) => `${line}\n`).join('')));
            (0,failpoint/* failpoint */.Z)('eventWritten');
            (0,external_node_fs_.fdatasyncSync)(this.#file.fd);
            (0,failpoint/* failpoint */.Z)('eventFlushed');
            this.#seen = (0,external_node_fs_.statSync)(this.#file.path);
        }
        catch (error) {
            this.#takeBack();
            throw (0,disk/* diskRefusal */.C2)(error, `The journal ${this.#file.path} cannot be written`);
        }
    }
    /** A process that was suspended for long may have lost its lock to another one. Nothing more is written then. */
    #refuseLost() {
        if (this.#options.isOurs())
            return;
        throw new ports.Refusal(`The lock of this run was lost, so nothing is written to ${this.#file.path}. Another process may be working on the run now.`, 'Check the run with `phasegate status`, then run `phasegate resume`.');
    }
    /** Throws if another process wrote to the journal, because this process's state of the run is then outdated. */
    #refuseChanged() {
        const { path } = this.#file;
        const now = look(path);
        const seen = this.#seen;
        if (now?.ino === seen.ino && now.size === seen.size && now.mtimeMs === seen.mtimeMs)
            return;
        throw new ports.Refusal(`The journal ${path} was changed by another process during this run. Nothing more is written.`, 'Check the journal with `phasegate verify`, and make sure that no agent can write to its folder.');
    }
    /** Removes the digest before another line is added. */
    #removeSeal() {
        if (this.#seal === 'none')
            return;
        (0,external_node_fs_.rmSync)((0,journal_text/* sealFile */.mz)(this.#file.path), { force: true });
        (0,disk/* syncFolder */.Yw)((0,external_node_path_.dirname)(this.#file.path));
        this.#seal = 'none';
    }
    /** A missing digest is harmless, so a disk error at the end is only noted. */
    #writeSeal() {
        if (this.#seq === 0)
            return;
        try {
            (0,disk/* replaceFile */.fR)((0,journal_text/* sealFile */.mz)(this.#file.path), (0,journal_text/* sealText */.N9)(this.#seq, this.#head));
        }
        catch (error) {
            const { message } = (0,disk/* diskRefusal */.C2)(error, `The digest of ${this.#file.path} cannot be written`);
            this.#options.onNote(message);
        }
    }
    /** Removes the part of a failed write that reached the disk. A reader drops what cannot be removed now. */
    #takeBack() {
        if (!this.#options.isOurs())
            return;
        this.#quietly('cut back', () => (0,external_node_fs_.ftruncateSync)(this.#file.fd, this.#seen.size));
    }
    /** Does work that is not essential: a disk error is only noted. */
    #quietly(done, work) {
        try {
            work();
        }
        catch (error) {
            this.#options.onNote((0,disk/* diskRefusal */.C2)(error, `The journal ${this.#file.path} cannot be ${done}`).message);
        }
    }
}
function journal_open(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'a', 0o600);
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The journal ${path} cannot be opened`);
    }
}
/** `undefined`: the file does not exist. */
function look(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The journal ${path} cannot be inspected`);
    }
}
function begin(options, file) {
    const text = (0,journal_text/* readJournal */.a0)(file.path);
    refuseAnother(options.run, text, file.path);
    try {
        if ((0,external_node_fs_.fstatSync)(file.fd).size > text.size)
            (0,external_node_fs_.ftruncateSync)(file.fd, text.size);
        if (text.size === 0)
            (0,disk/* syncFolder */.Yw)(options.folder);
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The journal ${file.path} cannot be written`);
    }
    if (text.note !== null)
        options.onNote(text.note);
    return new FileJournal(options, file, text);
}
function refuseAnother(run, { events }, path) {
    const [first] = events;
    if (first?.type !== 'runStarted' || first.run === run)
        return;
    throw new ports.Refusal(`The journal ${path} belongs to the run ${first.run}, not to ${run}.`, 'Rename the folder of each run back to its run id.');
}

// EXTERNAL MODULE: ./lib/src/system/remove-tree.js
var remove_tree = __webpack_require__(52305);
// EXTERNAL MODULE: ./lib/src/system/root-error.js
var root_error = __webpack_require__(69843);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
;// CONCATENATED MODULE: ./lib/src/app/run/session.js
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
 * Works on a run with its lock held and its journal open. Throws `Refusal` if another process works on the run. Throws
 * `RunBroken` with the run's name once work has been recorded, or if a machine error stops a run that was already on the disk.
 */
async function inSession(options, work) {
    const progress = { isOnDisk: hasJournal(options.folder), hasWorked: false };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const session = __addDisposableResource(env_1, await openSession(options), true);
            return await work({ ...session, journal: watched(session.journal, progress) });
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
    catch (thrown) {
        throw broken(options.run, thrown, progress);
    }
}
function hasJournal(folder) {
    try {
        return (0,external_node_fs_.statSync)((0,directory/* journalFile */.i7)(folder)).size > 0;
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return false;
        return true;
    }
}
function watched(journal, progress) {
    return {
        run: journal.run,
        past: journal.past,
        head: () => journal.head(),
        append: async (event) => {
            progress.hasWorked ||= WORKING.has(event.type);
            const recorded = await journal.append(event);
            progress.isOnDisk = true;
            return recorded;
        },
        [Symbol.asyncDispose]: () => journal[Symbol.asyncDispose](),
    };
}
const WORKING = new Set(['phaseStarted', 'deliveryStarted']);
/** The error to throw: it names the run if the run can be resumed. */
function broken(run, thrown, { isOnDisk, hasWorked }) {
    const error = (0,root_error/* rootOf */.I)(thrown);
    if (error instanceof RunBroken)
        return error.of(run);
    const refusal = error instanceof ports.Refusal ? error : (0,disk/* systemRefusal */.oN)(error);
    if (refusal === null)
        return thrown;
    const isBroken = hasWorked || (isOnDisk && (0,disk/* isFaultOfMachine */.zK)(error));
    return isBroken
        ? new RunBroken(refusal.message, refusal.remedy, { cause: error }).of(run)
        : refusal;
}
/** Takes the run's lock and opens its journal. Throws `Refusal` if another process works on the run. */
async function openSession({ run, folder, onNote }) {
    const lost = new AbortController();
    const lock = await (0,checkpoints_lock/* acquireLock */.IZ)({ runFolder: folder, onLost: (why) => lost.abort(why) });
    (0,failpoint/* failpoint */.Z)('lockTaken');
    try {
        const clock = () => new Date().toISOString();
        const { isOurs } = lock;
        const journal = await openJournal({ folder, run, clock, onNote, isOurs });
        await removeExchanges(folder, onNote);
        return {
            journal,
            folder,
            lost: lost.signal,
            isOurs,
            [Symbol.asyncDispose]: async () => {
                const env_2 = { stack: [], error: void 0, hasError: false };
                try {
                    const _ = __addDisposableResource(env_2, lock, true);
                    await journal[Symbol.asyncDispose]();
                }
                catch (e_2) {
                    env_2.error = e_2;
                    env_2.hasError = true;
                }
                finally {
                    const result_2 = __disposeResources(env_2);
                    if (result_2)
                        await result_2;
                }
            },
        };
    }
    catch (error) {
        await lock[Symbol.asyncDispose]();
        throw error;
    }
}
/** Removes the exchange folders of a dead process's attempts. They are never read again, so an error is only noted. */
async function removeExchanges(folder, onNote) {
    const exchanges = (0,external_node_path_.join)(folder, 'exchange');
    try {
        await (0,remove_tree/* removeTree */.d)(exchanges);
    }
    catch (error) {
        onNote((0,disk/* diskRefusal */.C2)(error, `${exchanges} cannot be removed`).message);
    }
}
/** Whether the run works in a separate folder (true) or in the checkout of a workflow job (false). */
const isOwnFolder = ({ store }, { clone }) => clone || store === null;
/** The run began to work and cannot continue: its journal could not be written, or its lock was taken. */
class RunBroken extends ports.Refusal {
    name = 'RunBroken';
    /** `null` until the run is known. */
    run;
    constructor(message, remedy, options) {
        super(message, remedy, options);
        this.run = options?.run ?? null;
    }
    /** The same error with the run's name, also in the commands of its remedy. */
    of(run) {
        if (this.run !== null)
            return this;
        return new RunBroken(this.message, remedyFor(run, this.remedy), { cause: this.cause, run });
    }
}
function remedyFor(run, remedy) {
    if (!remedy.includes('`phasegate resume'))
        return `${remedy} Then \`phasegate resume ${run}\`.`;
    return remedy.replaceAll(/`phasegate resume(?=`| --)/g, `\`phasegate resume ${run}`);
}
/** Records and shows each event; returns the resulting state. */
async function append({ plan, session, reporter }, state, events) {
    let now = state;
    for (const event of events) {
        const recorded = await session.journal.append(event);
        now = (0,evolve/* evolve */.sf)(plan, now, event);
        reporter.event(recorded, now);
        if (event.type === 'gateDecided')
            (0,failpoint/* failpoint */.Z)('decided');
    }
    return now;
}
/** A `runResumed` event that changes nothing. */
function resumedEvent(actor) {
    const nothing = { again: [], budgetUsd: null, recovered: [], pipeline: null };
    return { type: 'runResumed', phasegate: version/* VERSION */.x, actor, ...nothing };
}


/***/ }),

/***/ 76544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ cancelResting),
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
/** Cancels a run that waits. A process that works on the run is not signalled. */
async function cancelResting(store, run, actor) {
    const { state, isHeld } = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_7__.readRun)(store, run);
    if (isHeld)
        return 'held';
    if (isOver(state))
        return 'over';
    try {
        await record((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run), run, actor);
        return 'cancelled';
    }
    catch (error) {
        if (error instanceof _checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .LockHeld */ .BG)
            return 'held';
        throw error;
    }
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


/***/ }),

/***/ 69843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf)
/* harmony export */ });
/** The first error, if the clean-up failed, too. */
function rootOf(thrown) {
    return thrown instanceof Error && 'suppressed' in thrown ? rootOf(thrown.suppressed) : thrown;
}


/***/ })

};
