export const id = 815;
export const ids = [815,5826,9699,7797,5027,8187];
export const modules = {

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
/* harmony import */ var _core_run_attempt_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87754);
/* harmony import */ var _report_print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26354);
/* harmony import */ var _serve_folder_watch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81506);
/* harmony import */ var _serve_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39389);
/* harmony import */ var _serve_run_folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95247);
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
            (0,_report_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printNote */ .cN)(`Run ${watched.run} is starting.`);
        isToCome = seen === null;
        if (seen === null)
            continue;
        yield seen;
        if (isAtRest(seen))
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
/** It has ended or waits, or its process died. */
const isAtRest = ({ state, isHeld }) => state.finished !== null || !isHeld;
/** The run now, and at each change. `null`: a process is about to write its first event. */
async function* changes({ store, run, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .runFolder */ .kQ)(store, run);
        const look = looker(store, run);
        const changed = new _serve_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .Signal */ .H();
        const watching = __addDisposableResource(env_1, new _serve_folder_watch_js__WEBPACK_IMPORTED_MODULE_6__/* .FolderWatch */ .s(() => changed.set()), false);
        let running = new Map();
        for (;;) {
            // What happens during a look is seen by the next one: the watch stands before the look.
            const isNew = watching.folders((0,_serve_run_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .runFolders */ .$)(folder, running));
            const seen = await look();
            yield seen;
            running = openAttempts(seen?.events ?? []);
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
function openAttempts(events) {
    const open = new Map();
    for (const event of events) {
        if (event.type === 'phaseStarted')
            open.set(event.phase, event.attempt);
        else if (_core_run_attempt_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .ATTEMPT_ENDS */ .p.has(event.type) && 'phase' in event && event.phase !== null)
            open.delete(event.phase);
    }
    return open;
}


/***/ }),

/***/ 87754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ATTEMPT_ENDS)
/* harmony export */ });
/** Events that end an attempt. */
const ATTEMPT_ENDS = new Set([
    'phaseSucceeded',
    'phaseReused',
    'phaseFailed',
    'phaseBlocked',
    'changeOffered',
]);


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


/** The folders in which a run under way changes something: its own, and those of its attempts under way. */
function runFolders(folder, running) {
    const attempts = [...running].map(([phase, attempt]) => (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .recordFolder */ .ae)(folder, phase, attempt));
    const phases = attempts.map((attempt) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(attempt));
    return [folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'lock'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'phases'), ...phases, ...attempts];
}


/***/ })

};
