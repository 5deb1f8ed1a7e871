export const id = 1633;
export const ids = [1633,7286,791];
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
    const all = await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__.listRuns)(place.store);
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

/***/ 87286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hasCommit),
/* harmony export */   changeAtGate: () => (/* binding */ changeAtGate),
/* harmony export */   changeOfCommit: () => (/* binding */ changeOfCommit),
/* harmony export */   evidenceFor: () => (/* binding */ evidenceFor),
/* harmony export */   placeIn: () => (/* binding */ placeIn),
/* harmony export */   placeOfRun: () => (/* binding */ placeOfRun),
/* harmony export */   runChange: () => (/* binding */ runChange)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6236);
/* harmony import */ var _core_run_repositories_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12848);
/* harmony import */ var _core_text_by_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62306);
/* harmony import */ var _core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95881);
/* harmony import */ var _core_text_terminal_diff_stat_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47867);
/* harmony import */ var _git_change_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66516);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75828);
/* harmony import */ var _repositories_find_others_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10562);
/* harmony import */ var _wiring_redactor_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99427);












/** Limit of a shown diff in bytes; a longer one is cut and marked. */
const DIFF_BYTES = 8 * 1024 * 1024;
/**
 * What a run has changed in each of its repositories, from its base to its last commit; `null` if commits are missing in one.
 * `place` is the run's own repository.
 */
function runChange(place, state) {
    const ranges = (0,_core_run_repositories_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoriesOf */ .Ub)(state).map(([repository, { base, head }]) => ({
        repository,
        place: placeIn(place, state, repository),
        from: base,
        to: head,
    }));
    return changeOfAll(ranges);
}
/**
 * Where the commits of the run's own repository can be read: in the repository at `root`, or in the runner's git directory if a
 * process was killed before it published the run's branch, or is at work. `runFolder`: `null` if the runner's is not on this machine.
 */
async function placeOfRun(root, runFolder, { head }) {
    const place = { workTree: root, gitDir: null };
    const own = runFolder === null ? null : (0,_git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .ownFolder */ .vY)(runFolder);
    if (own === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) || (await hasCommit(place, head)))
        return place;
    return { workTree: own, gitDir: own };
}
/** Whether the repository has the commit. */
async function hasCommit(place, commit) {
    const args = ['cat-file', '-e', '--end-of-options', `${commit}^{commit}`];
    return (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args })).code === 0;
}
/** The change as it was when the gate opened. */
function changeAtGate(place, state, { base, commit, repositories = [] }) {
    const others = repositories.map((one) => ({
        repository: one.name,
        place: placeIn(place, state, one.name),
        from: one.base,
        to: one.commit,
    }));
    return changeOfAll([{ repository: _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .MAIN */ .Q, place, from: base, to: commit }, ...others]);
}
/** Where the commits of a repository of the run are on this machine; `null`: they are not here. */
function placeIn(own, { others }, repository) {
    const address = others.get(repository ?? _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .MAIN */ .Q)?.address ?? null;
    if (address === null)
        return own;
    const workTree = (0,_repositories_find_others_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(address);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workTree) ? { workTree, gitDir: null } : null;
}
async function changeOfAll(ranges) {
    const changes = [];
    for (const { repository, place, from, to } of ranges) {
        const change = place === null ? null : await changeBetween(place, from, to);
        if (change === null)
            return null;
        changes.push({ ...change, repository });
    }
    const [only] = changes;
    if (only !== undefined && changes.length === 1)
        return { stat: only.stat, diff: only.diff };
    const joined = (of) => (0,_core_text_by_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .byRepository */ .I)(changes.map((one) => ({ repository: one.repository, text: one[of] })));
    return { stat: joined('stat'), diff: joined('diff') };
}
/** The change between two commits. */
async function changeBetween(place, from, to) {
    for (const commit of [from, to])
        if (!(await hasCommit(place, commit)))
            return null;
    const change = await (0,_git_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv)(place, from, to);
    return { stat: (0,_core_text_terminal_diff_stat_js__WEBPACK_IMPORTED_MODULE_10__/* .diffStat */ .A)(change.files), diff: (0,_git_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .shownDiff */ .fN)(change, DIFF_BYTES) };
}
/** The change of one commit. */
async function changeOfCommit(place, commit) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^1`];
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args });
    if (code !== 0)
        return null;
    return changeBetween(place, (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__/* .commitOf */ .D3)(stdout.toString().trim()), commit);
}
/** The evidence of the gate that a run waits at; `null`: it waits at none. `root` is the repository's folder. */
async function evidenceFor(root, plan, state, runFolder) {
    if ((0,_core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingGate */ .XY)(plan, state) === null)
        return null;
    // In a job without a checkout, the folder does not exist.
    const change = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root)
        ? await runChange(await placeOfRun(root, runFolder, state), state)
        : null;
    return (0,_core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .gateEvidence */ .bK)(plan, state, { change, redact: await (0,_wiring_redactor_for_js__WEBPACK_IMPORTED_MODULE_6__.redactorFor)(plan) });
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
/* harmony import */ var _core_run_repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12848);
/* harmony import */ var _git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75828);
/* harmony import */ var _run_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87286);





/**
 * Whether the process of a run that cannot be resumed was killed before it published the run's branches. After it has, it
 * removes the runner's git directory.
 */
function isUnpublished({ folder, state, isHeld }) {
    return ((0,_core_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .d)(state.finished?.outcome) &&
        !isHeld &&
        (0,_core_run_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCommits */ .hh)(state) &&
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .ownFolder */ .vY)(folder)));
}
/** Whether commits of the run may be in the runner's git directories alone, and would be lost with them. */
async function holdsCommits({ repository }, { folder, state }) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .ownFolder */ .vY)(folder)))
        return false;
    const own = { workTree: repository.root, gitDir: null };
    for (const [name, { base, head }] of (0,_core_run_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoriesOf */ .Ub)(state)) {
        if (head === base)
            continue;
        const place = (0,_run_change_js__WEBPACK_IMPORTED_MODULE_3__.placeIn)(own, state, name);
        if (place === null || !(await (0,_run_change_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCommit */ .Q)(place, head)))
            return true;
    }
    return false;
}


/***/ }),

/***/ 99427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactorFor: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var _redaction_secretlint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53207);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98875);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41383);



/** Redacts the secrets of this plan in texts that are only shown. */
async function redactorFor(plan) {
    const { hidden } = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .F)(plan, process.env, 'redacted');
    return (0,_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redactionOf */ .Z)(hidden, await (0,_redaction_secretlint_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSecretlint */ .C)()).redact;
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
