export const id = 8429;
export const ids = [8429];
export const modules = {

/***/ 67157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseStat)
/* harmony export */ });
/** `null`: another text. */
function parseStat(text) {
    // The program's name is in parentheses, and may contain spaces and parentheses.
    const [state, parent, group] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (state === undefined || parent === undefined || group === undefined)
        return null;
    return { state, parent: Number(parent), group: Number(group) };
}


/***/ }),

/***/ 86770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Tail),
/* harmony export */   p: () => (/* binding */ lastCharacters)
/* harmony export */ });
/** Keeps the last `length` characters of a text that arrives in pieces. */
class Tail {
    #length;
    #text = '';
    constructor(length) {
        this.#length = length;
    }
    push(piece) {
        this.#text = lastCharacters(this.#text + piece, this.#length);
    }
    get text() {
        return this.#text;
    }
}
/** Never starts with half of a surrogate pair. */
function lastCharacters(text, length) {
    if (text.length <= length)
        return text;
    return text.slice(-length).replace(/^[\uDC00-\uDFFF]/, '');
}


/***/ }),

/***/ 43432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ DEFAULT_SHELL),
/* harmony export */   Q: () => (/* binding */ invocationOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const DEFAULT_SHELL = 'bash -eo pipefail';
/**
 * The shell is as in GitHub Actions: `bash`, `sh`, or words in which `{0}` is the script's file; without `{0}` the file comes
 * last. There is no quoting.
 */
async function invocationOf(command) {
    if (command.type === 'argv')
        return invocation(command.argv, [], async () => { });
    const words = (ALIASES.get(command.shell) ?? command.shell).split(/\s+/).filter(Boolean);
    if (takesText(words) && Buffer.byteLength(command.script) <= MAX_ARGUMENT) {
        return invocation([...words, '-c', '--', command.script], [], async () => { });
    }
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'phasegate-script-'));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'script');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, command.script, { mode: 0o600 });
    return invocation(withFile(words, file), [file], () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }));
}
const ALIASES = new Map([
    ['bash', DEFAULT_SHELL],
    ['sh', 'sh -e'],
]);
/** In bytes; Linux accepts 128 KiB for one argument. */
const MAX_ARGUMENT = 100 * 1024;
/** Whether the shell accepts the script as an argument, which saves a file. */
function takesText(words) {
    const [program] = words;
    if (program === undefined || words.some((word) => word.includes('{0}')))
        return false;
    return ['bash', 'sh'].includes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program));
}
function withFile(words, file) {
    if (!words.some((word) => word.includes('{0}')))
        return [...words, file];
    return words.map((word) => word.replaceAll('{0}', () => file));
}
function invocation(argv, files, dispose) {
    const [program = '', ...args] = argv;
    return { program, args, files, dispose };
}


/***/ }),

/***/ 34232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ GRACE_MS),
  R: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/core/text/tail.js
var text_tail = __webpack_require__(86770);
// EXTERNAL MODULE: ./lib/src/system/debug-log.js
var debug_log = __webpack_require__(35118);
// EXTERNAL MODULE: ./lib/src/system/failpoint.js
var failpoint = __webpack_require__(408);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/process/input.js




/**
 * An unlinked file, not a pipe: Node's pipes are sockets, and a bash with a command and a socket assumes a remote login and reads
 * ~/.bashrc.
 */
async function inputOf(text) {
    if (text === '')
        return { stdio: 'ignore', close: () => { } };
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'phasegate-input-'));
    try {
        const path = (0,external_node_path_.join)(folder, 'input');
        await (0,external_node_fs_promises_.writeFile)(path, text, { mode: 0o600 });
        const stdio = (0,external_node_fs_.openSync)(path, 'r');
        return { stdio, close: () => (0,external_node_fs_.closeSync)(stdio) };
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/src/process/invocation.js
var process_invocation = __webpack_require__(43432);
// EXTERNAL MODULE: ./lib/src/core/lib/proc-stat.js
var proc_stat = __webpack_require__(67157);
;// CONCATENATED MODULE: ./lib/src/process/process-group.js



const POLL_MS = 20;
/** Time in milliseconds for the kernel after SIGKILL; nothing can end what remains then. */
const LAST_MS = 2_000;
/** A process started as a group leader, with all of its descendants that stayed in the group. */
class ProcessGroup {
    #leader;
    #graceMs;
    #hasKeeper;
    #killer = null;
    /** Set while the child to end is still starting. */
    #starting;
    constructor({ leader, graceMs, hasKeeper }) {
        this.#leader = leader;
        this.#graceMs = graceMs;
        this.#hasKeeper = hasKeeper;
    }
    /** Sends SIGTERM now, and SIGKILL after the grace time. A second call does nothing. */
    terminate() {
        if (this.#killer !== null)
            return;
        this.#killer = setTimeout(() => send(-this.#leader, 'SIGKILL'), this.#graceMs);
        if (this.#hasKeeper)
            this.#terminateKept();
        else
            send(-this.#leader, 'SIGTERM');
    }
    /** Processes behind the keeper. The first of them ignores SIGTERM, so while it is alone the child has not started. */
    #terminateKept() {
        const kept = membersOf(this.#leader).filter((pid) => pid !== this.#leader);
        for (const pid of kept)
            send(pid, 'SIGTERM');
        if (kept.length > 1 || !isAlive(this.#leader))
            return;
        this.#starting = setTimeout(() => this.#terminateKept(), POLL_MS);
    }
    /** Ends the remaining processes, and resolves when the group is empty. */
    async end() {
        if (isAlive(this.#leader)) {
            this.terminate();
            const giveUpAt = performance.now() + this.#graceMs + LAST_MS;
            while (isAlive(this.#leader) && performance.now() < giveUpAt)
                await (0,promises_.setTimeout)(POLL_MS);
        }
        clearTimeout(this.#starting);
        if (this.#killer !== null)
            clearTimeout(this.#killer);
    }
}
/** Whether a process received the signal; a negative number is a whole group. */
function send(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch (error) {
        // ESRCH: none left. EPERM: another user's process, or on macOS only zombies.
        if (error instanceof Error && 'code' in error)
            return false;
        throw error;
    }
}
function isAlive(leader) {
    if (!send(-leader, 0))
        return false;
    // In a container whose first process does not reap orphans, zombies stay in the group forever.
    return process.platform === 'linux' ? membersOf(leader).length > 0 : true;
}
/** Living members only. */
function membersOf(leader) {
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .filter((name) => {
        const stat = statOf(name);
        return stat !== null && stat.group === leader && stat.state !== 'Z';
    })
        .map(Number);
}
function statOf(pid) {
    try {
        return (0,proc_stat/* parseStat */.k)((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'));
    }
    catch {
        // The process has ended.
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/process/spawn.js










/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE_MS = 5_000;
/** Characters of output in the end of a process. */
const TAIL_LENGTH = 16 * 1024;
/**
 * Runs a program in its own process group, and resolves when the group is empty. Never rejects because of the program: a program
 * that cannot be started is an ending, too.
 */
async function runProcess(options) {
    const startedAt = performance.now();
    const tail = new text_tail/* Tail */.P(TAIL_LENGTH);
    const onOutput = (stream, text) => {
        tail.push(text);
        options.onOutput(stream, text);
    };
    const ending = await run({ ...options, onOutput }, tail);
    return { ending, durationMs: Math.round(performance.now() - startedAt), tail: tail.text };
}
async function run(options, tail) {
    if (options.signal.aborted)
        return { type: 'cancelled' };
    const invocation = await (0,process_invocation/* invocationOf */.Q)(options.command);
    try {
        const { cwd, env, agent, purpose } = options;
        const given = [...options.given, ...invocation.files];
        const { program, args } = invocation;
        const confined = await options.confine({ program, args, cwd, env }, { purpose, agent, given });
        if (confined === null)
            return notStarted(program, cwd, MISSING);
        try {
            return await runConfined(program, confined, { options, tail });
        }
        finally {
            await confined.release();
        }
    }
    finally {
        await invocation.dispose();
    }
}
async function runConfined(program, confined, { options, tail }) {
    const ended = (0,debug_log/* debugTimed */.Z3)('process', () => [confined.program, ...confined.args].join(' '));
    const child = await start(confined, options.stdin);
    if (!('pid' in child))
        return notStarted(program, options.cwd, child.error);
    const ending = await follow(child, confined, options);
    ended(() => endText(ending));
    const why = ending.type === 'exit' ? confined.keeper?.whyNotStarted(tail.text) : null;
    return why ? { type: 'not-started', program, message: why } : ending;
}
const endText = (ending) => ending.type === 'exit' ? `exit code ${ending.code}` : ending.type;
async function start({ program, args, cwd, env }, stdin) {
    const input = typeof stdin === 'string' ? await inputOf(stdin) : OPEN_INPUT;
    try {
        const stdio = [input.stdio, 'pipe', 'pipe'];
        const child = (0,external_node_child_process_.spawn)(program, args, { cwd, env, detached: true, stdio });
        if (isRunning(child))
            return child;
        const [error] = await (0,external_node_events_.once)(child, 'error');
        return { error };
    }
    catch (error) {
        return { error };
    }
    finally {
        input.close();
    }
}
const MISSING = Object.assign(new Error('missing'), { code: 'ENOENT' });
const OPEN_INPUT = { stdio: 'pipe', close: () => { } };
function isRunning(child) {
    return child.pid !== undefined && child.stdout !== null && child.stderr !== null;
}
function notStarted(program, cwd, error) {
    return { type: 'not-started', program, message: whyNotStarted(program, cwd, error) };
}
function whyNotStarted(program, cwd, error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' && !(0,external_node_fs_.existsSync)(cwd))
        return `The working directory ${cwd} does not exist.`;
    if (code === 'ENOENT')
        return `\`${program}\` was not found.`;
    if (code === 'EACCES')
        return `\`${program}\` is not executable, or ${cwd} not accessible.`;
    if (code === 'E2BIG')
        return `The arguments and environment of \`${program}\` are too large.`;
    return `\`${program}\` could not be started: ${error instanceof Error ? error.message : error}`;
}
/** Waits for the end: the first of exit, timeout, silence and cancellation decides. */
async function follow(child, { keeper }, options) {
    (0,failpoint/* failpoint */.Z)('agentSpawned');
    const hasKeeper = keeper !== null;
    const group = new ProcessGroup({ leader: child.pid, graceMs: options.graceMs, hasKeeper });
    const closed = (0,external_node_events_.once)(child, 'close');
    const exited = exitOf(child);
    const watch = watchOver(group, options);
    listen(child, (stream, text) => {
        watch.sawOutput();
        options.onOutput(stream, text);
    });
    if (typeof options.stdin !== 'string')
        talkTo(child, options.stdin, watch);
    const exit = await exited;
    const cause = watch.stop();
    await group.end();
    await drained(closed);
    child.stdout.removeAllListeners('data').destroy();
    child.stderr.removeAllListeners('data').destroy();
    (0,failpoint/* failpoint */.Z)('agentEnded');
    return cause ?? exit;
}
/** Milliseconds for a program to end after its conversation. */
const QUIT_MS = 500;
function talkTo({ stdin }, talk, watch) {
    if (stdin === null)
        throw new Error('the process has no stdin');
    // A program that no longer reads is noticed when it ends.
    stdin.on('error', () => { });
    void talk(stdin).finally(() => {
        stdin.end();
        watch.finish();
    });
}
function exitOf(child) {
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => resolve(signal === null ? { type: 'exit', code: code ?? 0 } : { type: 'signal', signal }));
    });
}
function listen(child, onOutput) {
    for (const stream of ['stdout', 'stderr']) {
        // Node decodes across chunks, and replaces invalid UTF-8 by U+FFFD.
        child[stream].setEncoding('utf8').on('data', (text) => onOutput(stream, text));
    }
}
function watchOver(group, options) {
    const { timeoutMs, idleTimeoutMs, signal } = options;
    let cause = null;
    const end = (why) => {
        cause ??= why;
        group.terminate();
    };
    const cancel = () => end({ type: 'cancelled' });
    const timeout = after(timeoutMs, () => end({ type: 'timeout', afterMs: timeoutMs }));
    const idle = after(idleTimeoutMs, () => end({ type: 'idle-timeout', afterMs: idleTimeoutMs }));
    let isOver = false;
    let quit;
    signal.addEventListener('abort', cancel, { once: true });
    // Aborted while the program was starting; no event follows then.
    if (signal.aborted)
        cancel();
    return {
        sawOutput: () => void idle.refresh(),
        finish: () => {
            if (!isOver)
                quit = setTimeout(() => end({ type: 'exit', code: 0 }), QUIT_MS);
        },
        stop: () => {
            isOver = true;
            clearTimeout(timeout);
            clearTimeout(idle);
            clearTimeout(quit);
            signal.removeEventListener('abort', cancel);
            return cause;
        },
    };
}
/** `setTimeout` accepts 31 bits; a longer time would fire at once. */
function after(ms, act) {
    return setTimeout(act, Math.min(ms, 2 ** 31 - 1));
}
const DRAIN_MS = 250;
/** Waits until the pipes are closed, but not longer than DRAIN_MS, because a process that left the group may keep them open. */
async function drained(closed) {
    let limit;
    const late = new Promise((resolve) => {
        // Reads what is already in the pipes, however late the timer fires.
        limit = setTimeout(() => void (0,promises_.setImmediate)().then(resolve), DRAIN_MS);
    });
    await Promise.race([closed, late]);
    clearTimeout(limit);
}


/***/ }),

/***/ 26041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ unconfined)
/* harmony export */ });
/** Starts the child without isolation. */
const unconfined = async (child) => ({
    ...child,
    keeper: null,
    release: async () => { },
});


/***/ }),

/***/ 58429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   agentVersions: () => (/* binding */ agentVersions)
/* harmony export */ });
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85439);
/* harmony import */ var _ensure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3158);
/* harmony import */ var _install_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68521);
/* harmony import */ var _version_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1518);




/** In the given order; the programs are started concurrently. Downloads nothing. */
function agentVersions({ agents, cacheFolder, env }) {
    return Promise.all(agents.map(async (agent) => {
        const own = (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedProgram */ .Ss)(agent.program, env.PATH ?? '');
        const path = own ?? (await (0,_install_js__WEBPACK_IMPORTED_MODULE_2__/* .cachedProgram */ .V)(cacheFolder, agent));
        const there = own === null ? 'in-cache' : 'on-path';
        return {
            program: agent.program,
            found: path === null ? 'nowhere' : there,
            path,
            version: path === null ? null : await (0,_version_of_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E)(path, env),
            tested: agent.version,
            install: (0,_ensure_js__WEBPACK_IMPORTED_MODULE_1__/* .installCommand */ .J)(agent, agent.version),
        };
    }));
}


/***/ }),

/***/ 3158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ installCommand),
/* harmony export */   i: () => (/* binding */ ensureAgent)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85439);
/* harmony import */ var _install_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68521);
/* harmony import */ var _version_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1518);




/**
 * The absolute path of the agent's program. The person's own program, with its login, is used unless another version is pinned;
 * otherwise the version is installed once into the cache. Throws `Refusal` if the program is missing and cannot be installed, and
 * the signal's reason if it is aborted.
 */
async function ensureAgent(options) {
    const { pinned, tested, cacheFolder, offline, onNote, signal } = options;
    const own = await personsProgram(options);
    if (own !== null)
        return own;
    const wanted = { ...options, version: pinned ?? tested };
    const cached = await (0,_install_js__WEBPACK_IMPORTED_MODULE_2__/* .cachedProgram */ .V)(cacheFolder, wanted);
    if (cached !== null)
        return cached;
    if (offline)
        throw missing(wanted, 'and downloads are disabled');
    onNote(`Installing ${wanted.package}@${wanted.version} …`);
    const failure = await (0,_install_js__WEBPACK_IMPORTED_MODULE_2__/* .installAgent */ .Z)(wanted);
    signal.throwIfAborted();
    const installed = await (0,_install_js__WEBPACK_IMPORTED_MODULE_2__/* .cachedProgram */ .V)(cacheFolder, wanted);
    if (installed !== null)
        return installed;
    throw missing(wanted, failure ?? `and its package has no program with that name`);
}
/** The command for a manual installation. */
function installCommand({ package: name }, version) {
    return `npm install --global ${name}@${version}`;
}
/** Programs in the repository are excluded: a phase may have put one there, and `--version` runs without a sandbox. */
async function personsProgram({ program, pinned, env }) {
    const found = (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedProgram */ .Ss)(program, env.PATH ?? '');
    if (found === null || pinned === null)
        return found;
    return (await (0,_version_of_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E)(found, env)) === pinned ? found : null;
}
function missing(wanted, why) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`\`${wanted.program}\` is not installed, ${why}.`, `Install it with \`${installCommand(wanted, wanted.version)}\`, or use another agent with \`--agent\`.`);
}


/***/ }),

/***/ 68521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ cachedProgram),
  Z: () => (/* binding */ installAgent)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/lib/unreachable.js
var unreachable = __webpack_require__(58814);
// EXTERNAL MODULE: ./lib/src/core/plan/environment.js
var environment = __webpack_require__(39847);
// EXTERNAL MODULE: ./lib/src/process/programs.js
var programs = __webpack_require__(85439);
// EXTERNAL MODULE: ./lib/src/process/spawn.js + 2 modules
var spawn = __webpack_require__(34232);
// EXTERNAL MODULE: ./lib/src/process/unconfined.js
var unconfined = __webpack_require__(26041);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/system/on-path.js
var on_path = __webpack_require__(88777);
// EXTERNAL MODULE: ./lib/src/system/user-cache.js
var user_cache = __webpack_require__(54276);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/proper-lockfile/index.js
var proper_lockfile = __webpack_require__(83648);
;// CONCATENATED MODULE: ./lib/src/provision/install-lock.js



const POLL_MS = 200;
/** In milliseconds, longer than an installation takes; also the longest wait for a lock from a clock that is ahead. */
const LONGEST_MS = 6 * 60_000;
/**
 * Waits for the lock, and holds it until disposed of. The lock of a killed process delays the next one by five seconds. After
 * `longestMs` the work continues without the lock, which only saves work. Throws the signal's reason if it is aborted while
 * waiting.
 */
async function lockedBy(lock, { signal, longestMs }) {
    const end = performance.now() + longestMs;
    for (;;) {
        signal.throwIfAborted();
        try {
            const letGo = await proper_lockfile.lock(lock, {
                realpath: false,
                lockfilePath: lock,
                stale: 5_000,
                update: 1_000,
                // The lock only saves work: if two processes install at once, the second leaves the first one's result.
                onCompromised: () => { },
            });
            return { [Symbol.asyncDispose]: () => letGo().catch(ifStillHeld) };
        }
        catch (error) {
            if ((0,disk/* codeOf */.$N)(error) !== 'ELOCKED')
                throw error;
            if (performance.now() > end)
                return { [Symbol.asyncDispose]: async () => { } };
        }
        await (0,external_node_timers_promises_.setTimeout)(POLL_MS, null, { signal });
    }
}
function ifStillHeld(error) {
    if ((0,disk/* codeOf */.$N)(error) !== 'ERELEASED' && (0,disk/* codeOf */.$N)(error) !== 'ENOTACQUIRED')
        throw error;
}

// EXTERNAL MODULE: ./lib/src/provision/version-of.js
var version_of = __webpack_require__(1518);
;// CONCATENATED MODULE: ./lib/src/provision/install.js
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












/** `null`: the version is not in the cache. */
async function cachedProgram(cacheFolder, wanted) {
    const file = (0,external_node_path_.join)(folderOf(cacheFolder, wanted), 'node_modules', '.bin', wanted.program);
    return (await (0,on_path/* isProgram */.V)(file)) ? file : null;
}
/**
 * Installs the version into the cache; returns why that failed, `null`: it is there.
 *
 *     agents/<package>@<version>/            complete, because it was renamed to this at the end
 *     agents/<package>@<version>.lock/       held during an installation
 *     agents/<package>@<version>.<random>/   incomplete; the next installation removes it
 */
async function installAgent(options) {
    const { cacheFolder, signal } = options;
    const target = folderOf(cacheFolder, options);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            (0,disk/* makeFolder */.fc)((0,external_node_path_.join)(cacheFolder, 'agents'));
            const _ = __addDisposableResource(env_1, await lockedBy(`${target}.lock`, { signal, longestMs: LONGEST_MS }), true);
            if ((await cachedProgram(cacheFolder, options)) !== null)
                return null;
            await removeHalves(cacheFolder, target);
            return await installInto(target, options);
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
        signal.throwIfAborted();
        throw (0,user_cache/* cacheRefusal */.Z)(error, `Agents cannot be installed into ${cacheFolder}`);
    }
}
function folderOf(cacheFolder, { package: name, version }) {
    return (0,external_node_path_.join)(cacheFolder, 'agents', `${name.replaceAll('/', '+')}@${version}`);
}
async function removeHalves(cacheFolder, target) {
    for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(cacheFolder, 'agents'))) {
        const path = (0,external_node_path_.join)(cacheFolder, 'agents', name);
        const isHalf = path.startsWith(`${target}.`) && path !== `${target}.lock`;
        if (isHalf)
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
async function installInto(target, options) {
    const half = await (0,promises_.mkdtemp)(`${target}.`);
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(half, 'package.json'), manifest(options));
        const failure = await npmInstall(half, options);
        if (failure === null)
            await (0,promises_.rename)(half, target);
        return failure;
    }
    catch (error) {
        // Another process was faster, because it took this lock for a dead process's.
        if ((0,disk/* codeOf */.$N)(error) === 'ENOTEMPTY' || (0,disk/* codeOf */.$N)(error) === 'EEXIST')
            return null;
        throw error;
    }
    finally {
        await (0,promises_.rm)(half, { recursive: true, force: true });
    }
}
/** claude, opencode and amp need their install scripts; newer versions of npm require them to be allowed by name. */
function manifest({ package: name, version }) {
    const allowScripts = { [name]: true };
    return JSON.stringify({ private: true, dependencies: { [name]: version }, allowScripts });
}
const LIMIT_MS = 5 * 60_000;
const ARGUMENTS = [
    ...['--no-audit', '--no-fund', '--no-update-notifier', '--no-package-lock'],
    ...['--ignore-scripts=false', '--loglevel=error'],
];
async function npmInstall(folder, { env, signal }) {
    const { PATH = '' } = env;
    const npm = (0,programs/* trustedProgram */.Ss)('npm', PATH);
    if (npm === null)
        return 'and it cannot be installed: `npm` was not found';
    const { ending, tail } = await (0,spawn/* runProcess */.R)({
        command: { type: 'argv', argv: [npm, 'install', '--prefix', folder, ...ARGUMENTS] },
        cwd: folder,
        env: (0,environment/* childEnvironment */.Q)({
            process: { ...env, PATH: (0,programs/* trustedPath */.zu)(PATH) },
            layers: [npmConfig(env)],
            phasegate: {},
        }),
        confine: unconfined/* unconfined */.y,
        agent: null,
        purpose: 'run',
        given: [],
        stdin: '',
        timeoutMs: LIMIT_MS,
        idleTimeoutMs: LIMIT_MS,
        graceMs: 1_000,
        signal,
        onOutput: () => { },
    });
    return failureOf(ending, tail);
}
function failureOf(ending, tail) {
    switch (ending.type) {
        case 'exit':
            return ending.code === 0 ? null : `and \`npm install\` failed: ${firstError(tail)}`;
        case 'signal':
            return `and \`npm install\` was ended by ${ending.signal}`;
        case 'timeout':
        case 'idle-timeout':
            return `and \`npm install\` took more than ${ending.afterMs / 60_000} minutes`;
        case 'cancelled':
            return 'and its installation was interrupted';
        case 'not-started':
            return `and it cannot be installed: ${ending.message.replace(/\.$/, '')}`;
        default:
            return (0,unreachable/* unreachable */.H)(ending);
    }
}
/** The first of npm's error lines that is more than a code describes the cause. */
function firstError(tail) {
    const lines = tail
        .split('\n')
        .map((line) => line.replace(/^npm (error|ERR!)\s*(notarget|network|\d{3})?\s*/, '').trim());
    const [said = 'no reason given'] = lines.filter((line) => line !== '' && !/^code /.test(line));
    return said.replace(/\.$/, '');
}
/** Companies often set their registry by variables. */
function npmConfig(env) {
    return Object.fromEntries(Object.entries((0,version_of/* defined */.s)(env)).filter(([name]) => /^npm_config_/i.test(name)));
}


/***/ }),

/***/ 1518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85439);
/* harmony import */ var _process_spawn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34232);
/* harmony import */ var _process_unconfined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26041);



const LIMIT_MS = 20_000;
/** The version in the output of `<program> --version`; `null`: there is none. */
async function versionOf(program, env) {
    let said = '';
    const { ending } = await (0,_process_spawn_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R)({
        command: { type: 'argv', argv: [program, '--version'] },
        cwd: '/',
        env: { ...defined(env), PATH: (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedPath */ .zu)(env.PATH ?? '') },
        confine: _process_unconfined_js__WEBPACK_IMPORTED_MODULE_2__/* .unconfined */ .y,
        agent: null,
        purpose: 'run',
        given: [],
        stdin: '',
        timeoutMs: LIMIT_MS,
        idleTimeoutMs: LIMIT_MS,
        graceMs: 1_000,
        signal: new AbortController().signal,
        onOutput: (stream, text) => {
            if (stream === 'stdout')
                said += text;
        },
    });
    if (ending.type !== 'exit' || ending.code !== 0)
        return null;
    return /\d+\.\d+\.\d+[\w.+-]*/.exec(said)?.[0] ?? null;
}
function defined(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}


/***/ }),

/***/ 88777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ onPath),
/* harmony export */   V: () => (/* binding */ isProgram)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The path of a program on a search path, as a shell finds it; `null`: not found. Relative folders are ignored, because they
 * would lead into the workspace, where an agent may have written anything.
 */
async function onPath(program, path) {
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program);
        if (await isProgram(file))
            return file;
    }
    return null;
}
async function isProgram(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile();
    }
    catch {
        // Whatever the reason, it cannot be started.
        return false;
    }
}


/***/ })

};
