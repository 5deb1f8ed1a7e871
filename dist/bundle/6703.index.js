export const id = 6703;
export const ids = [6703];
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

/***/ 38842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Several runs may be active in one process; the signal stops all of them, and those that begin later. */
const stopping = new Set();
let isTold = false;
/** Until disposed of, signals abort the controller instead of ending the process. */
function stopOnSignals() {
    const controller = new AbortController();
    if (stopping.size === 0)
        for (const signal of SIGNALS)
            process.on(signal, abortAll);
    stopping.add(controller);
    if (isTold)
        controller.abort();
    return {
        controller,
        [Symbol.dispose]: () => {
            stopping.delete(controller);
            if (stopping.size > 0)
                return;
            isTold = false;
            for (const signal of SIGNALS)
                process.off(signal, abortAll);
        },
    };
}
function abortAll() {
    isTold = true;
    for (const controller of stopping)
        controller.abort();
}


/***/ }),

/***/ 18275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ dirtyNote),
/* harmony export */   findPlace: () => (/* binding */ findPlace),
/* harmony export */   sp: () => (/* binding */ workspacesIn),
/* harmony export */   wt: () => (/* binding */ refuseDirtyInCi)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96149);
/* harmony import */ var _core_text_named_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19974);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26077);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _system_user_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54276);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27565);









/** `keptIn`: the folder with all runs, if it is not the repository's own. */
async function findPlace(root, keptIn = null) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`There is no folder ${root}.`, 'Set `--root` to a folder inside the repository.');
    }
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_4__.findRepository)(root);
    const store = keptIn ?? (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .localStore */ .xM)(repository.mainRoot);
    return {
        repository,
        store,
        workspaces: keptIn === null ? workspacesOf(store) : workspacesIn(keptIn),
    };
}
/** The workspaces of a job's runs, next to the folder with its runs. */
const workspacesIn = (store) => `${store}-work`;
/** Separate for each repository, because runs of different repositories may have the same names. */
const workspacesOf = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_system_user_cache_js__WEBPACK_IMPORTED_MODULE_6__.userCache)(process.env), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', store).slice(0, 16));
/** In CI, uncommitted changes are an error, because no person could have intended them. Throws `Refusal`. */
async function refuseDirtyInCi({ repository }) {
    if (!(0,_surroundings_js__WEBPACK_IMPORTED_MODULE_7__/* .isInCi */ ._F)())
        return;
    const dirty = await repository.isDirty();
    if (dirty.length === 0)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The checkout has uncommitted changes: ${(0,_core_text_named_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .namedPaths */ .S)(dirty)}.`, 'In CI, run Phasegate on a clean checkout.');
}
/** Warns before the run begins that uncommitted changes are not part of the run; `null`: there are none. */
async function dirtyNote({ repository }) {
    const dirty = await repository.isDirty();
    if (dirty.length === 0)
        return null;
    const commit = repository.head.slice(0, 12);
    return `The run starts from commit ${commit}. Uncommitted changes in your working tree are not part of the run: ${(0,_core_text_named_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .namedPaths */ .S)(dirty)}.`;
}


/***/ }),

/***/ 72035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ environmentKey)
/* harmony export */ });
/**
 * A key that is equal for equal names of GitHub environments, which ignore case:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments.
 */
const environmentKey = (name) => name.toLowerCase();


/***/ }),

/***/ 39115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ phaseForSlots),
/* harmony export */   V3: () => (/* binding */ slotsAt),
/* harmony export */   au: () => (/* binding */ isPlaceElsewhere),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14776);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65425);
/* harmony import */ var _plan_slots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14463);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77393);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);





/** The number of slots for the legs of a spread phase; 1: all legs stay in one job. */
function slotsAt(plan, state, index) {
    const strategy = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .strategyOf */ .xS)((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index));
    const { legs } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index);
    return strategy === null || legs === null ? 1 : (0,_plan_slots_js__WEBPACK_IMPORTED_MODULE_4__/* .slotsFor */ .FK)(strategy, legs.count);
}
/** Whether other jobs run the legs of a phase. Legs of a rework and legs of a lost slot stay in one job. */
function isForSlots(plan, state, at, limits) {
    const { isJoined } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, at);
    return limits.slots && !isJoined && slotsAt(plan, state, at) > 1;
}
/** Whether another job than this one runs a leg. */
function isElsewhere(plan, state, leg, limits) {
    const { child } = state;
    if (child === null)
        return isForSlots(plan, state, leg.at, limits);
    return leg.at !== child.of || (0,_plan_slots_js__WEBPACK_IMPORTED_MODULE_4__/* .slotOf */ .SW)(leg.number, child.slots) !== child.slot;
}
/** Index of the first phase whose legs wait for other jobs; `null`: none. */
function phaseForSlots(plan, state, limits) {
    const isDue = (at) => isForSlots(plan, state, at, limits) &&
        (0,_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .legsOf */ .xi)(plan, state, at).some(({ index }) => state.ready.get(index));
    return plan.spread.find(isDue) ?? null;
}
/** Whether the index belongs to a leg that another job runs. */
function isPlaceElsewhere(plan, state, index, limits) {
    const leg = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .legAt */ .Um)(plan, index);
    return leg !== null && isElsewhere(plan, state, leg, limits);
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
