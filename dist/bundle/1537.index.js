export const id = 1537;
export const ids = [1537,6544,810];
export const modules = {

/***/ 20810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endRuns: () => (/* binding */ endRuns),
/* harmony export */   l: () => (/* binding */ endRun)
/* harmony export */ });
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1888);
/* harmony import */ var _stored_cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76544);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21809);



/**
 * Cancels the waiting runs of an item that is not worked on any more, so that nobody delivers its work by approving a gate. Returns
 * a sentence for each run.
 */
async function endRuns(ending, item) {
    const { work, delivery } = item;
    const own = await Promise.all(idsOf([work.run, work.triage]).map((run) => endRun(ending, run)));
    const joint = await Promise.all(idsOf([delivery?.run ?? null]).map((run) => endDelivery(ending, run)));
    return [...own, ...joint].flat();
}
const idsOf = (names) => [...new Set(names)].flatMap((name) => (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_2__/* .runId */ .Vz)(name ?? '') ?? []);
/** Cancels one run, if it waits. Returns a sentence, or none if there is nothing to cancel. */
async function endRun({ runs, actor }, run) {
    if (!(0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .hasBegun */ .SU)(runs, run))
        return [];
    const how = await (0,_stored_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelResting */ .T)(runs, run, actor);
    if (how === 'over')
        return [];
    return [how === 'cancelled' ? `The run ${run} is cancelled.` : heldText(run)];
}
const heldText = (run) => `A process is working on the run ${run}. The process finishes the current phase, and starts no other.`;
/** A joint delivery contains the change of the item. The other items are delivered by another run. */
async function endDelivery(ending, run) {
    const { runs, store, actor } = ending;
    const lines = await endRun(ending, run);
    if (!(0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .hasBegun */ .SU)(runs, run))
        return lines;
    const { state, isHeld } = await (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_1__.readRun)(runs, run);
    const outcome = state.finished?.outcome;
    if (isHeld || outcome === 'succeeded' || outcome === 'no-change')
        return lines;
    await store.change(actor, ({ items }) => dueAgain(items.values(), run));
    return lines;
}
const dueAgain = (items, run) => [...items]
    .filter(({ delivery }) => delivery?.run === run)
    .map(({ id }) => ({ type: 'deliveryDue', item: id, run: null }));


/***/ }),

/***/ 51537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ contextIn),
/* harmony export */   V: () => (/* binding */ ranEvents),
/* harmony export */   keepRan: () => (/* binding */ keepRan)
/* harmony export */ });
/* harmony import */ var _core_backlog_after_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4644);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1888);
/* harmony import */ var _end_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20810);



/** Stores what a run means for the backlog. The runs of items that are not worked on any more are cancelled. */
async function keepRan(keeping, id, ran) {
    const { store, platform, told } = keeping;
    let before = new Map();
    const after = await store.change(platform.actor, (backlog) => {
        before = backlog.items;
        const item = before.get(id);
        return item === undefined ? [] : told(ranEvents(item, ran, contextIn(keeping, backlog)));
    });
    await endOld(keeping, { id, ran, before, after: after.items });
    return after;
}
/** Notes of a person were passed to the agent by this run. */
function ranEvents({ id, notes }, ran, context) {
    const taken = notes === null ? [] : [{ type: 'notesTaken', item: id }];
    return [...taken, ...(0,_core_backlog_after_run_js__WEBPACK_IMPORTED_MODULE_0__/* .afterRun */ .m)(id, ran, context)];
}
/** Ends the runs of merged items, and of an item that a person closed or completed while a process worked on its run. */
async function endOld({ place, store, platform, say }, { id, ran, before, after }) {
    const ending = { runs: place.store, store, actor: platform.actor };
    const own = before.get(id);
    const run = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_2__/* .runId */ .Vz)(ran.run);
    if ((own === undefined || own.status === 'done') && run !== null)
        for (const line of await (0,_end_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .endRun */ .l)(ending, run))
            say(`${id}  ${line}`);
    for (const item of before.values())
        if (!after.has(item.id))
            for (const line of await (0,_end_runs_js__WEBPACK_IMPORTED_MODULE_1__.endRuns)(ending, item))
                say(`${item.id}  ${line}`);
}
/** The settings of this backlog by which an item's run is judged. */
function contextIn({ store, config, pipelines }, backlog) {
    const { followUps: most, depth } = config.limits;
    return {
        items: backlog.items,
        archived: backlog.archived.values(),
        limits: { most, depth },
        pipelines: [...pipelines.byName.keys()],
        newId: () => store.newId(backlog),
    };
}


/***/ }),

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

/***/ 4644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ afterRun)
});

// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/assessment.js
var item_assessment = __webpack_require__(25338);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/blocked.js
var blocked = __webpack_require__(31950);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/story.js
var item_story = __webpack_require__(83447);
// EXTERNAL MODULE: ./lib/src/core/lib/json.js
var json = __webpack_require__(38364);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/item.js
var item = __webpack_require__(66411);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/dependencies.js
var dependencies = __webpack_require__(14091);
;// CONCATENATED MODULE: ./lib/src/core/backlog/triage/duplicates.js




/** The ids of an agent's list, each once. */
function duplicateIds(told) {
    const ids = told.flatMap((one) => {
        const id = (0,json/* isJsonObject */.O)(one) ? one.id : one;
        return typeof id === 'string' ? [id] : [];
    });
    return [...new Set(ids)];
}
/**
 * Merges two items into the older one. It gets the dependencies and tags of both and the texts that only the other has;
 * dependents of the removed item depend on the kept one. Started work is not merged away, nothing is merged into a done item, and
 * no cycle is created: then only a note is added.
 */
function mergeEvents(items, first, second) {
    if (first.id === second.id)
        return [];
    const [stays, goes] = [first, second].sort(item/* byAge */.jI);
    if (stays === undefined || goes === undefined)
        return [];
    const note = (why) => [
        { type: 'noted', item: first.id, text: `not merged with ${second.id}: ${why}` },
    ];
    if (isBegun(goes))
        return note(`${goes.id} is being worked on`);
    // What came after the work was done would be lost in it.
    if (stays.status === 'done')
        return note(`${stays.id} is done`);
    const joined = joinedItems(items, stays, goes);
    const [circle] = (0,dependencies/* circlesIn */.DH)(joined);
    if (circle !== undefined)
        return note(`merging would make a dependency cycle: ${circle.join(' → ')}`);
    const rewired = [...joined.values()].filter((item) => items.get(item.id) !== item);
    return [
        ...rewired.map(editOf),
        { type: 'noted', item: stays.id, text: `merged with ${goes.id}: ${goes.title}` },
        { type: 'itemMerged', item: goes.id, into: stays.id },
    ];
}
function isBegun({ status, block }) {
    const at = status === 'blocked' ? block?.from : status;
    return at === 'in_progress' || at === 'done';
}
function joinedItems(items, stays, goes) {
    const rest = [...items.values()].filter(({ id }) => id !== goes.id);
    return new Map(rest.map((item) => {
        const own = item.id === stays.id ? [...item.dependencies, ...goes.dependencies] : item.dependencies;
        const moved = own.map((id) => (id === goes.id ? stays.id : id));
        const dependencies = [...new Set(moved)].filter((id) => id !== item.id);
        const wired = same(dependencies, item.dependencies) ? item : { ...item, dependencies };
        return [item.id, item.id === stays.id ? withWordsOf(wired, goes) : wired];
    }));
}
/** The item with texts that only the other one has; the same object if there are none. */
function withWordsOf(item, goes) {
    const description = joinedText(item.description, goes);
    const tags = [...new Set([...item.tags, ...goes.tags])];
    const assessment = higherOf(item.assessment, goes.assessment);
    const isSame = description === item.description &&
        same(tags, item.tags) &&
        item_assessment/* DIMENSIONS */.Yf.every((name) => assessment[name] === item.assessment[name]);
    return isSame ? item : { ...item, description, tags, assessment };
}
function joinedText(description, { id, title, description: more }) {
    const text = more?.trim() ?? '';
    if (text === '' || description?.includes(text) === true)
        return description;
    const from = `From ${id}, "${title}":\n\n${text}`;
    return description === null ? from : `${description.trimEnd()}\n\n${from}`;
}
/** An agent still assesses what is not assessed, except the impact, which no guardrail checks. */
function higherOf(own, other) {
    const higher = (name) => ((0,item_assessment/* rankOf */.IQ)(name, other[name]) ?? -1) > ((0,item_assessment/* rankOf */.IQ)(name, own[name]) ?? -1) ? other[name] : own[name];
    return {
        size: own.size && higher('size'),
        complexity: own.complexity && higher('complexity'),
        risk: own.risk && higher('risk'),
        impact: higher('impact'),
    };
}
const same = (one, other) => one.length === other.length && one.every((text, at) => text === other[at]);
function editOf(item) {
    const { id, title, description, tags, dependencies, assessment, pipeline } = item;
    const words = { title, description, tags, dependencies, assessment, pipeline };
    return { type: 'itemEdited', item: id, ...words };
}

// EXTERNAL MODULE: ./lib/src/core/backlog/triage/follow-ups.js
var follow_ups = __webpack_require__(67887);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage/guardrails.js
var guardrails = __webpack_require__(32991);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage/triage.js
var triage = __webpack_require__(69549);
;// CONCATENATED MODULE: ./lib/src/core/backlog/after-run.js








/** The events that follow for the backlog. Each event of a run takes effect once, whenever it is processed. */
function afterRun(id, ran, context) {
    const story = new item_story/* Story */.g(context.items);
    story.add([seen(id, ran, context.items.get(id)?.work.seen[ran.run] ?? 0)]);
    for (const event of ran.events) {
        const item = story.item(id);
        if (item === null || event.type !== 'phaseSucceeded')
            continue;
        story.add(consequences(item, event, { ran, context }));
    }
    const now = story.item(id);
    // A person may have completed the item while a process worked on its run.
    if (now !== null && now.status !== 'done')
        story.add(standing(now, ran));
    // Merging may remove the item itself, so it comes last.
    for (const other of duplicatesIn(ran.events))
        merge(story, id, other);
    return story.events;
}
function merge(story, id, otherId) {
    const item = story.item(id);
    const other = story.item(otherId);
    if (item !== null && other !== null)
        story.add(mergeEvents(story.items, item, other));
}
function seen(item, ran, before) {
    const { kind, run, events, commit, branch, pullRequest } = ran;
    const costs = events.flatMap(costsOf).filter((cost) => cost !== null);
    return {
        type: 'workSeen',
        item,
        run,
        seq: events.at(-1)?.seq ?? before,
        attempts: events.filter(({ type }) => type === 'phaseStarted').length,
        costUsd: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
        ms: Math.round(events.reduce((sum, event) => sum + ('durationMs' in event ? event.durationMs : 0), 0)),
        commit,
        // A triage leaves no change.
        ...(kind === 'work' ? { branch, pullRequest } : { branch: null, pullRequest: null }),
        summary: events.flatMap(lineOf).join('; ') || NO_PHASE,
    };
}
const NO_PHASE = 'stopped before a phase ended';
/** Costs of attempts that ended, and of interrupted ones. */
function costsOf(event) {
    if (event.type === 'runResumed')
        return event.recovered.map(({ costUsd }) => costUsd);
    if (event.type === 'budgetExceeded')
        return [event.stopped?.costUsd ?? null];
    return 'costUsd' in event ? [event.costUsd] : [];
}
function lineOf(event) {
    switch (event.type) {
        case 'phaseSucceeded':
            return [`\`${event.phase}\` succeeded: ${event.summary}`];
        case 'phaseReused':
            // Without a key, the phase was skipped.
            return event.key === null
                ? []
                : [`\`${event.phase}\` reused from ${event.from}: ${event.summary}`];
        case 'phaseFailed':
            return [`\`${event.phase}\` failed (${event.reason}): ${event.message}${outputText(event)}`];
        case 'phaseBlocked':
            return [`\`${event.phase}\` asks: ${event.question}`];
        case 'phaseSkipped':
            return [`\`${event.phase}\` was skipped: ${event.reason}`];
        case 'gateOpened':
            return [`\`${event.phase}\` opened`];
        case 'gateDecided':
            return [`\`${event.phase}\` was ${DECIDED[event.decision]} by ${event.actor}`];
        case 'deliveryMade':
            return [`delivered: ${event.where}`];
        default:
            return [];
    }
}
/** The last informative line of a failed command, unless the message has it. */
function outputText({ message, output }) {
    const line = (0,text_line/* truncate */.xv)((0,text_line/* oneLine */.TN)((0,text_line/* lastTellingLine */.Kg)(output ?? '')), LONGEST_OUTPUT);
    return line === '' || message.includes(line) ? '' : `: ${line}`;
}
const LONGEST_OUTPUT = 200;
const DECIDED = { approve: 'approved', reject: 'rejected', rework: 'sent back' };
function consequences(item, { phase, said, outputs }, { ran, context }) {
    const { id } = item;
    const titles = [...[...context.items.values()].map(({ title }) => title), ...context.archived];
    const made = [...context.items.values()].filter(({ origin }) => origin === id).length;
    const { limits, newId } = context;
    return [
        ...assessed(item, { phase, said, outputs }, { ran, context }),
        ...(said?.needsPerson === true ? [{ type: 'personAsked', item: id, phase }] : []),
        ...(0,follow_ups/* followUpEvents */.G)({ item, told: said?.followUps ?? [], titles, made, limits, newId }),
    ];
}
function assessed(item, { phase, said, outputs }, { ran, context }) {
    const about = { type: 'itemAssessed', item: item.id, phase };
    if (ran.kind === 'triage')
        return [{ ...about, ...(0,triage/* triaged */.Fn)(item, { said, outputs }, context.pipelines) }];
    const told = said?.assessment ?? null;
    if (told === null)
        return [];
    const assessment = (0,item_assessment/* reassessed */.Nl)(item.assessment, (0,item_assessment/* cautiously */.Xs)(told));
    return [{ ...about, assessment, pipeline: item.pipeline }];
}
function duplicatesIn(events) {
    return events.flatMap((event) => event.type === 'phaseSucceeded' ? duplicateIds(event.said?.duplicates ?? []) : []);
}
function standing(item, ran) {
    // A person resumed the run directly.
    const back = item.block === null ? [] : [move(item, item.block.from, 'its run continued')];
    return [...back, ...stands(item, ran)];
}
function stands(item, ran) {
    const { kind, why, isAtGate } = ran;
    const { outcome, phase } = ran.finished;
    const stop = (block, more = '') => [
        (0,blocked/* blocked */.Z)({ id: item.id, phase }, block, `${why}${more}`),
    ];
    switch (outcome) {
        case 'succeeded':
        case 'no-change':
            if (kind === 'triage')
                return [move(item, 'scoping', 'triaged')];
            // The last phase asked for a person, so the item must wait for one.
            if (item.needsPerson)
                return [(0,blocked/* blocked */.Z)(item, 'person', guardrails/* PERSON_ASKED */.dD)];
            return [move(item, 'done', 'its run succeeded')];
        case 'waiting':
            if (isAtGate)
                return stop('gate');
            return isStuck(item, ran) ? stop('failed') : onTheWay(item, ran);
        case 'blocked':
            return stop('question');
        case 'over-budget':
            return isOfSession(ran) ? [leftToNext(item)] : stop('budget');
        case 'rejected':
            return stop('rejected');
        case 'cancelled':
            return cancelled(item);
        case 'failed':
            return stop('failed', failedOutput(ran));
        case 'stale':
        case 'invalid':
            return stop('failed');
    }
}
function failedOutput({ events, finished, why }) {
    const failed = events.findLast((event) => event.type === 'phaseFailed' && event.phase === finished.phase);
    if (failed?.type !== 'phaseFailed' || !why.endsWith(failed.message))
        return '';
    return outputText(failed);
}
/** The item continues in the next session without a person. */
const isOfSession = ({ events }) => events.findLast((event) => event.type === 'budgetExceeded')?.limit === 'session';
const leftToNext = ({ id }) => ({ type: 'noted', item: id, text: SPENT });
const SPENT = 'waits for the next session: the budget of this one is spent';
/** A person continued a finished item, and the run was cancelled. */
function cancelled({ id, phase, delivery }) {
    return delivery === null ? [] : [{ type: 'phaseReached', item: id, phase }];
}
/** An existing run that delivers it with other items is kept. */
function onTheWay({ id, delivery }, { finished, awaitsOthers }) {
    const reached = { type: 'phaseReached', item: id, phase: finished.phase };
    const due = { type: 'deliveryDue', item: id, run: delivery?.run ?? null };
    return awaitsOthers ? [reached, due] : [reached];
}
/** Whether the phase of the item should have started, and did not; a delivery may be left to others or to another job. */
function isStuck({ phase }, { finished, events, awaitsOthers }) {
    return (!awaitsOthers &&
        finished.next !== 'deliver' &&
        phase !== null &&
        phase === finished.phase &&
        !events.some(({ type }) => type === 'phaseStarted'));
}
function move({ id }, to, why) {
    return { type: 'itemMoved', item: id, to, why, block: null };
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
