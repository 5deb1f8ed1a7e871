export const id = 167;
export const ids = [167];
export const modules = {

/***/ 10167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFailure: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _core_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93703);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);
/* harmony import */ var _report_print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26354);
/* harmony import */ var _run_pipeline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11879);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15606);





/** Says why a command could not do its work, and gives the exit code. A bug of ours is shown whole. */
function reportFailure(thrown, json) {
    const error = firstOf(thrown);
    if (error instanceof _run_pipeline_file_js__WEBPACK_IMPORTED_MODULE_3__.InvalidPipeline)
        return invalid(error, json);
    if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal)
        return refused(error, json);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (json)
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(notRun('failed', { code: 'bug', phase: null, message: stack, remedy: REPORT }));
    (0,_report_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printNote */ .cN)(`phasegate: this is a bug of ours, not of yours.\n${stack}\n${REPORT}`);
    return 1;
}
/** Where clearing up failed too, what it was about comes first. */
function firstOf(thrown) {
    return thrown instanceof Error && 'suppressed' in thrown ? firstOf(thrown.suppressed) : thrown;
}
const REPORT = 'Please report it with the command that you ran; what was recorded is safe.';
function invalid({ diagnostics, text }, json) {
    const [first] = diagnostics.filter(({ severity }) => severity === 'error');
    const sources = new Map(first === undefined ? [] : [[first.file, text]]);
    if (json) {
        const error = {
            code: first?.code ?? 'usage',
            phase: null,
            message: first?.message ?? '',
            remedy: first?.hint ?? null,
        };
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)({ ...notRun('invalid', error), diagnostics: diagnostics.map(flat) });
    }
    else {
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printNote */ .cN)((0,_core_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .renderText */ .S5)(diagnostics, sources));
    }
    return 2;
}
function refused(error, json) {
    const { message, remedy } = error;
    const wasRunning = error instanceof _run_session_js__WEBPACK_IMPORTED_MODULE_4__/* .RunBroken */ .rO;
    if (json) {
        const outcome = wasRunning ? 'failed' : 'invalid';
        const code = wasRunning ? 'infrastructure' : 'usage';
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(notRun(outcome, { code, phase: null, message, remedy }));
    }
    else {
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printNote */ .cN)(`phasegate: ${message}\n  ${remedy}`);
    }
    return wasRunning ? 1 : 2;
}
const flat = ({ range, ...rest }) => ({ ...rest, ...range });
/** The object of a run where there is none to tell of. */
function notRun(outcome, error) {
    return {
        run: null,
        pipeline: null,
        outcome,
        next: null,
        phase: null,
        gate: null,
        environment: null,
        digest: null,
        branch: null,
        base: null,
        commit: null,
        pullRequest: null,
        inputTokens: null,
        outputTokens: null,
        costUsd: null,
        question: null,
        error,
        phases: {},
    };
}


/***/ }),

/***/ 15606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rO: () => (/* binding */ RunBroken),
  BC: () => (/* binding */ append),
  fA: () => (/* binding */ openSession),
  qB: () => (/* binding */ resumedEvent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/lock.js + 1 modules
var checkpoints_lock = __webpack_require__(22244);
// EXTERNAL MODULE: ./lib/src/core/run/evolve.js + 2 modules
var evolve = __webpack_require__(66023);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(87997);
// EXTERNAL MODULE: ./lib/src/core/run/codec.js
var codec = __webpack_require__(16484);
// EXTERNAL MODULE: ./lib/src/disk.js
var disk = __webpack_require__(26301);
// EXTERNAL MODULE: ./lib/src/failpoint.js
var failpoint = __webpack_require__(54572);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/engine/journal-text.js
var journal_text = __webpack_require__(77848);
;// CONCATENATED MODULE: ./lib/src/engine/journal.js









/** Opens the journal of a run, or begins one. Throws `Refusal` if it is damaged or the disk says no. */
async function openJournal(options) {
    const path = (0,external_node_path_.join)(options.folder, 'journal.jsonl');
    const fd = journal_open(path);
    try {
        return begin(options, { path, fd });
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(fd);
        throw error;
    }
}
/**
 * What was handed in during one turn of the event loop goes to the disk with one write and one flush. Both are
 * synchronous: they take less time so than the way through the thread pool and back.
 */
class FileJournal {
    run;
    past;
    #options;
    #file;
    #seq;
    /** Of the last line handed in; `#head` is of the last one on the disk. */
    #prev;
    #head;
    #seen;
    #seal;
    #waiting = [];
    #failure = null;
    constructor(options, file, text) {
        this.run = options.run;
        this.past = text.events;
        this.#options = options;
        this.#file = file;
        this.#seq = text.events.length;
        this.#prev = text.head;
        this.#head = text.head;
        this.#seal = text.seal;
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
        if (this.#failure === null && this.#seal !== 'valid')
            this.#writeSeal();
        this.#failure ??= new Error('the journal is closed');
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
        this.#head = (0,external_node_crypto_.hash)('sha256', batch.at(-1)?.line ?? '');
        for (const { event, resolve } of batch)
            resolve(event);
    }
    #write(batch) {
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
    /** Throws if somebody else wrote to the journal: then what this process believes of the run is no longer so. */
    #refuseChanged() {
        const { path } = this.#file;
        const now = look(path);
        const seen = this.#seen;
        if (now?.ino === seen.ino && now.size === seen.size && now.mtimeMs === seen.mtimeMs)
            return;
        throw new ports.Refusal(`The journal ${path} was changed by somebody else while this process worked on the run; nothing more is written.`, 'See with `phasegate verify` whether it is intact, and that no agent can write to its folder.');
    }
    /** Removes the digest of what is about to be no longer the last line. */
    #removeSeal() {
        if (this.#seal === 'none')
            return;
        (0,external_node_fs_.rmSync)((0,journal_text/* sealFile */.mz)(this.#file.path), { force: true });
        (0,disk/* syncFolder */.Yw)((0,external_node_path_.dirname)(this.#file.path));
        this.#seal = 'none';
    }
    /** A missing digest does no harm, so a disk that says no at the very end is only noted. */
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
    /** After a write that failed: away with the part that got through. What cannot be cut now is dropped by who reads. */
    #takeBack() {
        try {
            (0,external_node_fs_.ftruncateSync)(this.#file.fd, this.#seen.size);
        }
        catch (error) {
            const { message } = (0,disk/* diskRefusal */.C2)(error, `The journal ${this.#file.path} cannot be cut back`);
            this.#options.onNote(message);
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
/** `undefined` if there is no such file any more. */
function look(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The journal ${path} cannot be looked at`);
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
    throw new ports.Refusal(`The journal ${path} is of the run ${first.run}, not of ${run}.`, 'Put the folder of each run back under its own name.');
}

// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
;// CONCATENATED MODULE: ./lib/src/run/session.js








/** Takes the run's lock and opens its journal. Throws `Refusal` if another process works on it. */
async function openSession(run, folder, onNote) {
    const lost = new AbortController();
    const lock = await (0,checkpoints_lock/* acquireLock */.I)({ runFolder: folder, onLost: (why) => lost.abort(why) });
    (0,failpoint/* failpoint */.Z)('lockTaken');
    try {
        const clock = () => new Date().toISOString();
        const journal = await openJournal({ folder, run, clock, onNote });
        // What attempts of a dead process were given; nothing of it is looked at again.
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, 'exchange'), { recursive: true, force: true });
        return {
            journal,
            folder,
            lost: lost.signal,
            [Symbol.asyncDispose]: async () => {
                await journal[Symbol.asyncDispose]();
                await lock[Symbol.asyncDispose]();
            },
        };
    }
    catch (error) {
        await lock[Symbol.asyncDispose]();
        throw error;
    }
}
/** The run had begun to work and cannot go on: its journal could not be written, or somebody took its lock. */
class RunBroken extends ports.Refusal {
    name = 'RunBroken';
}
/** The state after these events, each recorded and shown. */
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
/** `runResumed` as it is when nothing else changes. */
function resumedEvent(actor) {
    const nothing = { again: [], budgetUsd: null, recovered: [], pipeline: null };
    return { type: 'runResumed', phasegate: version/* VERSION */.x, actor, ...nothing };
}


/***/ })

};
