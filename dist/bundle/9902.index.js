export const id = 9902;
export const ids = [9902,8187];
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

/***/ 71310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ thisProcess),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);




function thisProcess() {
    return {
        pid: process.pid,
        started: startOf(process.pid) ?? '',
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
        system: system(),
        at: new Date().toISOString(),
    };
}
/** Whether the process is alive; `null`: unknown, because it ran on another machine or before a restart. */
function isAlive({ pid, started, host, system: where }) {
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() || where !== system())
        return null;
    return startOf(pid) === started;
}
/** `null`: there is no such process, or it is a zombie. */
function startOf(pid) {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}
/** The program's name is in parentheses and may contain any character, so fields are counted from the last parenthesis. */
function fromProc(pid) {
    const stat = readIfThere(`/proc/${pid}/stat`);
    if (stat === null)
        return null;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    return state === 'Z' || state === 'X' ? null : (fields[19] ?? null);
}
function fromPs(pid) {
    const line = psLine(pid);
    const [, state = 'Z', started = ''] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
    return state.startsWith('Z') ? null : started;
}
/** `ps` exits with 1 if there is no such process. */
function psLine(pid) {
    const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
    try {
        const out = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
            env,
            stdio: 'pipe',
        });
        return out.toString().trim();
    }
    catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 1)
            return '';
        throw error;
    }
}
/** `<boot> <PID namespace>`; a constant on a system that reports neither. */
function system() {
    if (process.platform !== 'linux')
        return '- -';
    const boot = readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? '-';
    return `${boot} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid')}`;
}
function readIfThere(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT' || (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ESRCH')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 18187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ LockHeld),
/* harmony export */   IZ: () => (/* binding */ acquireLock),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   ln: () => (/* binding */ isLocked)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var proper_lockfile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83648);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6871);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71310);







/** Another process holds the lock. */
class LockHeld extends _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal {
    name = 'LockHeld';
    constructor({ pid, host, at }) {
        super(`Another process is working on this run: ${pid} on ${host}, since ${at}.`, 'Wait until that process ends, or end it, then try again.');
    }
}
/**
 * Locks a run for one process at a time; throws `Refusal` with the current holder. Needs no repair after a crash: a holder
 * that is dead, or whose pid belongs to another process by now, does not count.
 *
 *     lock/7        the holder; the greatest number counts
 *     lock/<id>/    the sign of life of that holder until its release; touched every two seconds
 *
 * A number is taken by creating a hard link, which only one process can do, and is not reused while it is the greatest.
 * So two processes that find the same dead holder cannot both replace it, however slow one of them is. The touching
 * matters only for a holder on another machine, whose process is invisible here.
 */
async function acquireLock({ runFolder, onLost }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runFolder, 'lock');
    try {
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(folder);
        return await compete(folder, onLost);
    }
    catch (error) {
        throw error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal
            ? error
            : (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .diskRefusal */ .C2)(error, `The run in ${runFolder} cannot be locked`);
    }
}
/** The sign of life comes first, so that it is visible to every reader of the claim. */
async function compete(folder, onLost) {
    const claim = { ...(0,_holder_js__WEBPACK_IMPORTED_MODULE_6__/* .thisProcess */ .W)(), id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${claim.id}.json`);
    (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .writeDurably */ .v8)(file, JSON.stringify(claim));
    const letGo = await proper_lockfile__WEBPACK_IMPORTED_MODULE_3__.lock(file, {
        ...heartbeat(folder, claim),
        update: 2_000,
        onCompromised: () => onLost(lost(folder)),
    });
    try {
        const token = await take(folder, file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file);
        removeOlder(folder, token);
        const isOurs = () => isHolder(folder, token, claim);
        return { token, isOurs, [Symbol.asyncDispose]: () => release(letGo) };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
        await release(letGo);
        throw error;
    }
}
/** A number belongs to one holder forever, and the greatest number has the lock. */
function isHolder(folder, token, { id }) {
    try {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
        const isLast = numbersIn(names).every((number) => number <= token);
        return isLast && names.includes(id) && readClaim((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(token)))?.id === id;
    }
    catch {
        return false;
    }
}
/** Whether a process works on the run now. */
async function isLocked(runFolder) {
    const claim = claimOf(runFolder);
    return claim !== null && isHeld((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runFolder, 'lock'), claim);
}
/** The last holder of the run's lock; `null`: there was none. */
const holderOf = (runFolder) => claimOf(runFolder);
function claimOf(runFolder) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runFolder, 'lock');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder))
        return null;
    const last = Math.max(0, ...numbers(folder));
    return last === 0 ? null : readClaim((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(last)));
}
async function take(folder, file) {
    for (;;) {
        const last = Math.max(0, ...numbers(folder));
        if (last > 0)
            await refuseIfHeld(folder, last);
        if (!linked(file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(last + 1))))
            continue;
        if (Math.max(...numbers(folder)) === last + 1)
            return last + 1;
        // Other processes came and went meanwhile, and removed the number that was just taken here.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(last + 1)));
    }
}
async function refuseIfHeld(folder, number) {
    const claim = readClaim((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(number)));
    if (claim === null || !(await isHeld(folder, claim)))
        return;
    throw new LockHeld(claim);
}
async function isHeld(folder, claim) {
    const alive = (0,_holder_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlive */ ._)(claim);
    if (alive === null)
        return proper_lockfile__WEBPACK_IMPORTED_MODULE_3__.check(folder, heartbeat(folder, claim));
    return alive && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).includes(claim.id);
}
function heartbeat(folder, { id }) {
    return { realpath: false, lockfilePath: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, id), stale: 20_000 };
}
/** `null`: it was removed, because there is a greater number. */
function readClaim(file) {
    try {
        const claim = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8'));
        return claim;
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) !== null)
            throw error;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The lock ${file} is damaged.`, 'If no other process is working on this run, delete the file.');
    }
}
function linked(file, number) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(file, number);
        return true;
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
function removeOlder(folder, token) {
    for (const number of numbers(folder).filter((other) => other < token)) {
        const claim = readClaim((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(number)));
        if (claim !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, claim.id), { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(number)), { force: true });
    }
}
const numbers = (folder) => numbersIn((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder));
function numbersIn(names) {
    return names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number);
}
/** A lost lock cannot be released, and need not be. */
async function release(letGo) {
    try {
        await letGo();
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) !== 'ERELEASED' && (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) !== 'ENOTACQUIRED')
            throw error;
    }
}
function lost(folder) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The lock of this run in ${folder} was lost. Another process may be working on the run now.`, 'Check the run with `phasegate status`, then run `phasegate resume`.');
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
