export const id = 872;
export const ids = [872];
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
/* harmony export */   readPipelineFile: () => (/* binding */ readPipelineFile),
/* harmony export */   validPipeline: () => (/* binding */ validPipeline)
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
/** The pipeline of a file. Throws `InvalidPipeline`. */
function validPipeline(file, root) {
    const { pipeline, diagnostics, text } = readPipelineFile(file, root);
    if (pipeline === null)
        throw new InvalidPipeline(diagnostics, text);
    return pipeline;
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

/***/ 27565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isInActions),
/* harmony export */   Z0: () => (/* binding */ localActor),
/* harmony export */   _F: () => (/* binding */ isInCi),
/* harmony export */   pj: () => (/* binding */ isInRun)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** The name of the user, as far as this machine knows. */
function localActor() {
    return process.env.GITHUB_ACTOR || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
}
const isInActions = () => process.env.GITHUB_ACTIONS === 'true';
const isInCi = () => isInActions() || /^(1|true)$/i.test(process.env.CI ?? '');
const isInRun = () => (process.env.PHASEGATE_RUN ?? '') !== '';


/***/ }),

/***/ 96149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ artifactsFolder),
/* harmony export */   Xc: () => (/* binding */ runsFolder),
/* harmony export */   ae: () => (/* binding */ recordFolder),
/* harmony export */   hG: () => (/* binding */ prepareStore),
/* harmony export */   i7: () => (/* binding */ journalFile),
/* harmony export */   kQ: () => (/* binding */ runFolder),
/* harmony export */   kg: () => (/* binding */ createRunFolder),
/* harmony export */   listRuns: () => (/* binding */ listRuns),
/* harmony export */   mN: () => (/* binding */ runExists),
/* harmony export */   xM: () => (/* binding */ localStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_checkpoint_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80708);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1888);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);






/*
 * .phasegate/                    the store of one repository, or of one job in a workflow
 *   version                      "1": marks Phasegate's store and its layout
 *   runs/<run>/
 *     journal.jsonl  digest      the events; hash of the last line while no process works on the run
 *     lock/                      the process that works on the run
 *     exchange/<nonce>/          files for an attempt while it runs
 *     exchange/<nonce>/out/      the only folder that the attempt may write to
 *     phases/<phase>/<attempt>/  records
 *     phases/<phase>/artifacts/
 *     phases/<phase>.<leg>/      the same of one leg
 */
/** The local store: in the main checkout of the repository. */
const localStore = (mainCheckout) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(mainCheckout, '.phasegate');
const runsFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, 'runs');
const runFolder = (store, run) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runsFolder(store), run);
const journalFile = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'journal.jsonl');
const recordFolder = (folder, phase, attempt) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'phases', (0,_core_checkpoint_path_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseFolder */ .s)(phase), String(attempt));
const artifactsFolder = (folder, phase) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'phases', (0,_core_checkpoint_path_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseFolder */ .s)(phase), 'artifacts');
/**
 * The runs of a store, newest first; none if there is no store. Throws `Refusal` if the store is unreadable or not Phasegate's.
 */
async function listRuns(store) {
    return onDisk(`The runs in ${store} cannot be listed`, () => {
        if (look(store) === null)
            return [];
        refuseForeign(store);
        return names(runsFolder(store))
            .map((name) => (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_5__/* .runId */ .Vz)(name))
            .filter((run) => run !== null)
            .flatMap((run) => listed(store, run))
            .sort((a, b) => b.mtime - a.mtime || (a.run < b.run ? -1 : 1));
    });
}
/** Creates the store if there is none. Throws `Refusal` if the folder is not Phasegate's or unusable. */
async function prepareStore(store) {
    onDisk(`The folder ${store} cannot be created`, () => {
        if (look(store) === null)
            (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(store);
        refuseForeign(store);
        if (look(runsFolder(store)) !== null)
            return;
        if (versionOf(store) === '')
            (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDurably */ .v8)(versionFile(store), `${VERSION}\n`);
        // Makes git ignore the folder, regardless of the repository's own rules.
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDurably */ .v8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, '.gitignore'), '*\n');
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(runsFolder(store));
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .syncFolder */ .Yw)(store);
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .syncFolder */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(store));
    });
}
/** Throws `Refusal` if the store has a run of this name. A run whose process died before its first event does not count. */
async function createRunFolder(store, run) {
    const folder = runFolder(store, run);
    return onDisk(`The folder ${folder} cannot be created`, () => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode: 0o700 });
        }
        catch (error) {
            if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'EEXIST')
                throw error;
            if ((look(journalFile(folder))?.size ?? 0) === 0)
                return folder;
            throw runExists(run);
        }
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .syncFolder */ .Yw)(runsFolder(store));
        return folder;
    });
}
function runExists(run) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The run \`${run}\` already exists.`, `Choose another id, or resume the run: \`phasegate resume ${run}\`.`);
}
const MARKERS = ['version', '.gitignore'];
const VERSION = '1';
const versionFile = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, 'version');
function refuseForeign(store) {
    const wrong = foreign(store, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(store));
    if (wrong !== null) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${store} ${wrong}.`, 'Phasegate stores its runs there. Move the folder away, or make it belong to the user that runs Phasegate.');
    }
    const version = versionOf(store);
    if (version === VERSION)
        return;
    // A process that died while creating the store leaves it empty, or with an empty marker.
    if (version === '' && names(store).every((name) => MARKERS.includes(name)))
        return;
    throw version === ''
        ? new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${store} was not created by Phasegate: the folder has no file \`version\`.`, 'Move the folder away. Phasegate stores its runs there.')
        : new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${store} has layout ${JSON.stringify(version.slice(0, 20))}, but this release of Phasegate reads layout ${VERSION}.`, 'Use the newer release that created the folder, or move the folder away.');
}
function foreign(store, stats) {
    if (stats.isSymbolicLink())
        return 'is a link';
    if (!stats.isDirectory())
        return 'is not a folder';
    const user = process.getuid?.();
    if (stats.uid !== user)
        return `belongs to another user (${stats.uid}, not ${user})`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(store, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return null;
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === null)
            throw error;
        return 'cannot be read and written';
    }
}
function versionOf(store) {
    return look(versionFile(store)) === null ? '' : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(versionFile(store), 'utf8').trim();
}
function listed(store, run) {
    const folder = runFolder(store, run);
    const journal = look(journalFile(folder));
    return journal === null ? [] : [{ run, folder, mtime: journal.mtimeMs }];
}
function names(folder) {
    return look(folder) === null ? [] : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
}
function look(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
}
function onDisk(doing, work) {
    try {
        return work();
    }
    catch (error) {
        throw error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal ? error : (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .diskRefusal */ .C2)(error, doing);
    }
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

/***/ 80708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ misleading),
/* harmony export */   s: () => (/* binding */ phaseFolder)
/* harmony export */ });
/**
 * The name of a phase's folder: `review.2` for the leg `review[2]`. Phase names contain no dots, and brackets are special in
 * shells.
 */
const phaseFolder = (phase) => phase.replace(/\[(\d+)\]$/, '.$1');
/** What a checkpoint may contain at the root of a run's folder. */
const TOP = {
    file: new Set(['journal.jsonl', 'digest', 'sandbox.log', 'setup.log', 'work.bundle']),
    folder: new Set(['phases', 'deliveries', 'lfs']),
};
/** Why a path is forbidden in a checkpoint; completes a sentence. `null`: allowed. */
function misleading(path, kind) {
    if (path.startsWith('/'))
        return 'is an absolute path';
    const [top = '', ...rest] = path.split('/');
    const parts = [top, ...rest];
    if (parts.includes('..'))
        return 'contains `..`';
    if (parts.some((part) => part === '' || part === '.' || part.includes('\0'))) {
        return 'is not a plain path';
    }
    if (path.length > LONGEST || parts.some((part) => part.length > LONGEST_PART)) {
        return 'is too long';
    }
    const isKnown = rest.length === 0 ? TOP[kind].has(top) : TOP.folder.has(top);
    return isKnown ? null : 'does not belong in a checkpoint';
}
const LONGEST = 4096;
const LONGEST_PART = 255;


/***/ }),

/***/ 38403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   jc: () => (/* binding */ toDatum)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34082);

/** Converts a value to the library's form. Lists and maps are converted on access. */
function toDatum(value) {
    if (value === null)
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv();
    switch (typeof value) {
        case 'string':
            return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ(value);
        case 'number':
            return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.NumberData */ .p.Q9(value);
        case 'boolean':
            return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(value);
        default:
            return isList(value) ? new ListView(value) : new MapView(value);
    }
}
/** Converts a value from the library's form. */
function toJson(datum) {
    if (datum instanceof MapView || datum instanceof ListView)
        return datum.source;
    if (datum instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Array */ .p.O3)
        return datum.values().map(toJson);
    if (datum instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT) {
        return Object.fromEntries(datum.pairs().map(({ key, value }) => [key, toJson(value)]));
    }
    return datum instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv ? null : datum.value;
}
/** All contexts as one map; absent ones are null. */
function rootOf(contexts) {
    return new Root(contexts);
}
/** A map with access to own keys only: first exact, then case-insensitive, as on GitHub. */
class MapView extends _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT {
    source;
    #byLowerCase = null;
    constructor(source) {
        super();
        this.source = source;
    }
    get(key) {
        const name = Object.hasOwn(this.source, key) ? key : this.#lowerCase().get(key.toLowerCase());
        const value = name === undefined ? undefined : this.source[name];
        return value === undefined ? undefined : toDatum(value);
    }
    values() {
        return Object.values(this.source).map(toDatum);
    }
    pairs() {
        return Object.entries(this.source).map(([key, value]) => ({ key, value: toDatum(value) }));
    }
    #lowerCase() {
        this.#byLowerCase ??= new Map(Object.keys(this.source)
            .reverse()
            .map((key) => [key.toLowerCase(), key]));
        return this.#byLowerCase;
    }
}
class Root extends MapView {
    get(key) {
        return super.get(key) ?? new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv();
    }
}
class ListView extends _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Array */ .p.O3 {
    source;
    constructor(source) {
        super();
        this.source = source;
    }
    get(index) {
        return toDatum(this.source[index] ?? null);
    }
    values() {
        return this.source.map(toDatum);
    }
}
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 52529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JE: () => (/* binding */ ExpressionFault),
  $B: () => (/* reexport */ bare),
  aq: () => (/* reexport */ references/* callsStatus */.aq),
  _3: () => (/* binding */ evaluate),
  l$: () => (/* reexport */ expressionsIn),
  GW: () => (/* binding */ interpolate),
  MO: () => (/* binding */ interpolateJson),
  uQ: () => (/* binding */ interpolateNames),
  Ft: () => (/* reexport */ references/* references */.Ft),
  vN: () => (/* binding */ truthy)
});

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 28 modules
var dist = __webpack_require__(34082);
// EXTERNAL MODULE: ./lib/src/core/lib/bounded-json.js
var bounded_json = __webpack_require__(76652);
// EXTERNAL MODULE: ./lib/src/core/expression/data.js
var data = __webpack_require__(38403);
// EXTERNAL MODULE: ./lib/src/core/expression/functions.js
var functions = __webpack_require__(67494);
// EXTERNAL MODULE: ./lib/src/core/expression/parse.js
var parse = __webpack_require__(18168);
;// CONCATENATED MODULE: ./lib/src/core/expression/template.js
/** Every `${{ }}` in order. A `}}` inside a quoted string does not count. */
function expressionsIn(template) {
    const found = [];
    let offset = template.indexOf(OPEN);
    while (offset !== -1) {
        const close = closing(template, offset + OPEN.length);
        const closed = close !== -1;
        const end = closed ? close + CLOSE.length : template.length;
        const source = template.slice(offset + OPEN.length, closed ? close : end);
        found.push({ source, offset, length: end - offset, closed });
        offset = template.indexOf(OPEN, end);
    }
    return found;
}
/** The expression in `${{ x }}` or `x`, because `if` and `when` accept both. */
function bare(template) {
    const text = template.trim();
    const [first] = text.startsWith(OPEN) ? expressionsIn(text) : [];
    return first?.closed === true && first.length === text.length ? first.source.trim() : text;
}
function closing(template, from) {
    TOKEN.lastIndex = from;
    for (let match = TOKEN.exec(template); match !== null; match = TOKEN.exec(template)) {
        if (match[0] === CLOSE)
            return match.index;
    }
    return -1;
}
const OPEN = '${{';
const CLOSE = '}}';
/** A whole quoted string (a doubled quote makes two adjacent strings), or the end. */
const TOKEN = /'[^']*'|\}\}/g;

// EXTERNAL MODULE: ./lib/src/core/expression/references.js
var references = __webpack_require__(42329);
;// CONCATENATED MODULE: ./lib/src/core/expression/expression.js








/** An expression that cannot be evaluated; the message is a sentence for its author. */
class ExpressionFault extends Error {
    name = 'ExpressionFault';
}
/** The value of an expression (without `${{ }}`). Throws `ExpressionFault`. */
function evaluate(expression, scope) {
    const parsed = (0,parse/* parseExpression */.Y)(expression);
    if (parsed.type === 'fault')
        throw new ExpressionFault(parsed.message);
    try {
        const evaluator = new dist/* Evaluator */.oi(parsed.tree, (0,data/* rootOf */.I5)(scope.contexts), (0,functions/* functionsFor */.xu)(scope.status));
        return (0,data/* toJson */.aB)(evaluator.evaluate());
    }
    catch (error) {
        // The library throws plain errors for mistakes of an author or an agent's output.
        const message = error instanceof Error ? error.message : String(error);
        throw new ExpressionFault(message, { cause: error });
    }
}
/** GitHub's rule: false, 0, NaN, '' and null are false. */
const truthy = (value) => Boolean(value);
/**
 * Replaces each `${{ }}` of a template by `render` of its value's text. Values are never evaluated again. Throws
 * `ExpressionFault`.
 */
function interpolate(template, scope, render) {
    let result = '';
    let end = 0;
    for (const { source, offset, length, closed } of expressionsIn(template)) {
        if (!closed)
            throw new ExpressionFault('a `${{` is never closed by `}}`');
        const expression = source.trim();
        result += template.slice(end, offset) + render(textOf(evaluate(expression, scope)), expression);
        end = offset + length;
    }
    return result + template.slice(end);
}
/**
 * The value of a text: that of its expression if the text is a single one, else the text with its expressions filled in; other
 * values stay unchanged. Throws `ExpressionFault`.
 */
function interpolateJson(template, scope) {
    if (typeof template !== 'string')
        return template;
    const expression = bare(template);
    return expression === template.trim()
        ? interpolate(template, scope, (text) => text)
        : evaluate(expression, scope);
}
/**
 * The names in an entry of a list. If the entry is a single expression whose value is a list, also as JSON text, its names; else
 * the entry with its expressions filled in. Throws `ExpressionFault`.
 */
function interpolateNames(template, scope) {
    const expression = bare(template);
    if (expression === template.trim())
        return [interpolate(template, scope, (text) => text)];
    return namesIn(evaluate(expression, scope), expression);
}
function namesIn(value, expression) {
    const list = typeof value === 'string' ? listIn(value) : value;
    if (!Array.isArray(list))
        return [textOf(value)];
    return list.flatMap((one) => {
        if (Array.isArray(one))
            return namesIn(one, expression);
        if (typeof one === 'object' && one !== null)
            throw new ExpressionFault(`\`${expression}\` contains an invalid name: ${textOf(one)}`);
        return [textOf(one)];
    });
}
/** A command's outputs are texts, even if they contain JSON. */
function listIn(text) {
    const parsed = text.trim().startsWith('[') ? (0,bounded_json/* parseBoundedJson */.R)(text) : null;
    return parsed?.type === 'json' ? parsed.value : text;
}
/** Texts unchanged, null as an empty text, lists and objects as JSON. */
function textOf(value) {
    if (value === null)
        return '';
    if (typeof value === 'string')
        return value;
    return typeof value === 'object' ? (0,functions/* jsonText */.s$)(value) : String(value);
}


/***/ }),

/***/ 67494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ FUNCTIONS),
/* harmony export */   Ns: () => (/* binding */ STATUS_FUNCTIONS),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   sV: () => (/* binding */ isKnownFunction),
/* harmony export */   xu: () => (/* binding */ functionsFor)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34082);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38403);


const STATUS_FUNCTIONS = ['success', 'failure', 'always', 'cancelled'];
/** In the authors' spelling. */
const FUNCTIONS = [
    'case',
    'contains',
    'endsWith',
    'format',
    'fromJSON',
    'join',
    'startsWith',
    'toJSON',
    ...STATUS_FUNCTIONS,
];
/** Our own functions by lower-case name; they override the library's. */
function functionsFor(status) {
    const told = STATUS_FUNCTIONS.map((name) => [
        name,
        { name, minArgs: 0, maxArgs: 0, call: () => new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(tell(name, status)) },
    ]);
    return new Map([...told, ['fromjson', FROM_JSON], ['tojson', TO_JSON]]);
}
const isKnownFunction = (name) => FUNCTIONS.some((known) => known.toLowerCase() === name.toLowerCase());
/** Indented JSON; the library's own function would lose keys such as `constructor`. */
const jsonText = (value) => JSON.stringify(value, null, 2);
function tell(name, status) {
    if (status === null)
        throw new Error(`\`${name}()\` is only allowed in \`if\``);
    return name === 'always' || status[name];
}
const FROM_JSON = {
    ...signature('fromjson'),
    call: (text) => {
        try {
            const value = JSON.parse(text?.coerceString() ?? '');
            return (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .toDatum */ .jc)(value);
        }
        catch (error) {
            throw new Error('the argument of `fromJSON` is not valid JSON', { cause: error });
        }
    },
};
const TO_JSON = {
    ...signature('tojson'),
    call: (datum) => new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ(jsonText(datum === undefined ? null : (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(datum))),
};
function signature(name) {
    const known = _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .wellKnownFunctions */ .j7[name];
    if (known === undefined)
        throw new Error(`the library has no function ${name}`);
    return { name: known.name, minArgs: known.minArgs, maxArgs: known.maxArgs };
}


/***/ }),

/***/ 18168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CONTEXTS),
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34082);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37542);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67494);



const CONTEXTS = [
    'inputs',
    'needs',
    'outputs',
    'matrix',
    'env',
    'run',
    'github',
    'item',
    'gate',
    'secrets',
];
/** Parses an expression. Cached, because few texts are parsed often. */
function parseExpression(text) {
    const known = memory.get(text);
    if (known !== undefined)
        return known;
    if (memory.size >= REMEMBERED)
        memory.clear();
    const parsed = parse(text);
    memory.set(text, parsed);
    return parsed;
}
function parse(text) {
    if (text.trim() === '')
        return syntax('the expression is empty', 0, text.length);
    if (text.length > MOST_CHARACTERS)
        return syntax('the expression is too long', 0, 1);
    const lexed = lex(text);
    if ('type' in lexed)
        return lexed;
    const tokens = place(text, lexed);
    if (tokens.length > MOST_TOKENS)
        return syntax('the expression is too long', 0, text.length);
    return unknownName(tokens) ?? treeOf(lexed, tokens);
}
function lex(text) {
    try {
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG(text).lex().tokens.map(unquoted);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const symbol = /^Unexpected symbol: '(.*)'\. Located at position (\d+)/s.exec(message);
        if (symbol === null)
            return syntax(message, 0, text.length);
        const [, lexeme = '', position = '1'] = symbol;
        if (lexeme.startsWith("'")) {
            return syntax('a quoted string is not closed', Number(position) - 1, lexeme.length);
        }
        return syntax(`unexpected \`${lexeme}\``, Number(position) - 1, lexeme.length);
    }
}
/** The library unescapes only the first doubled quote of a string. */
function unquoted(token) {
    if (!token.lexeme.startsWith("'"))
        return token;
    return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
}
function place(text, tokens) {
    let end = 0;
    return tokens.map((token) => {
        const offset = text.indexOf(token.lexeme, end);
        end = offset + token.lexeme.length;
        return { token, offset };
    });
}
/** Checked here, because the library finds `constructor` and similar names in its own tables. */
function unknownName(tokens) {
    for (const [index, placed] of tokens.entries()) {
        if (!isName(placed.token) || tokens[index - 1]?.token.lexeme === '.')
            continue;
        const called = tokens[index + 1]?.token.lexeme === '(';
        const fault = called ? unknownFunction(placed) : unknownContext(placed);
        if (fault !== null)
            return fault;
    }
    return null;
}
function unknownFunction({ token: { lexeme: name }, offset }) {
    if ((0,_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownFunction */ .sV)(name))
        return null;
    const message = `unknown function \`${name}\``;
    const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, _functions_js__WEBPACK_IMPORTED_MODULE_2__/* .FUNCTIONS */ .AW);
    const hint = near === null ? listed(_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .FUNCTIONS */ .AW) : didYouMean(near);
    return { type: 'fault', kind: 'unknown-function', message, hint, offset, length: name.length };
}
function unknownContext({ token: { lexeme: name }, offset }) {
    if (CONTEXTS.some((context) => context === name.toLowerCase()))
        return null;
    const message = `unknown context \`${name}\``;
    const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, CONTEXTS);
    const hint = near === null ? `Strings are in single quotes. ${listed(CONTEXTS)}` : didYouMean(near);
    return { type: 'fault', kind: 'unknown-context', message, hint, offset, length: name.length };
}
function treeOf(lexed, tokens) {
    try {
        const tree = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lexed, [...CONTEXTS], STATUS_SIGNATURES).parse();
        return { type: 'parsed', tree, tokens };
    }
    catch (error) {
        if (!(error instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .tj))
            throw error;
        const at = tokens.find(({ token }) => token.range.start === error.pos);
        const message = error.message.charAt(0).toLowerCase() + error.message.slice(1);
        return syntax(message, at?.offset ?? 0, Math.max(1, at?.token.lexeme.length ?? 1));
    }
}
function syntax(message, offset, length) {
    return { type: 'fault', kind: 'syntax', message, hint: null, offset, length };
}
const didYouMean = (name) => `Did you mean \`${name}\`?`;
const listed = (names) => `Use one of ${names.map((name) => `\`${name}\``).join(', ')}.`;
const isName = (token) => token.value === undefined && /^[A-Za-z_]/.test(token.lexeme) && !LITERALS.has(token.lexeme);
const memory = new Map();
const REMEMBERED = 50_000;
const MOST_CHARACTERS = 20_000;
/** Each operator in a chain adds a level to the tree, which is traversed recursively. */
const MOST_TOKENS = 2000;
const LITERALS = new Set(['true', 'false', 'null']);
const STATUS_SIGNATURES = _functions_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_FUNCTIONS */ .Ns.map((name) => ({ name, minArgs: 0, maxArgs: 0 }));


/***/ }),

/***/ 42329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   Yp: () => (/* binding */ statusCalls),
/* harmony export */   aq: () => (/* binding */ callsStatus),
/* harmony export */   wG: () => (/* binding */ placedReferences)
/* harmony export */ });
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12049);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67494);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18168);



/** The paths that an expression reads, in order; none if it is invalid. */
function references(expression) {
    return placedReferences(expression).map(({ path }) => path);
}
/** Whether `success()`, `failure()`, `always()` or `cancelled()` is called. */
const callsStatus = (expression) => statusCalls(expression).length > 0;
function placedReferences(expression) {
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExpression */ .Y)(expression);
    if (parsed.type === 'fault')
        return [];
    const offsets = offsetsOf(parsed.tokens);
    return flatten(parsed.tree).flatMap((node) => {
        const chain = chainOf(node);
        if (chain === null)
            return [];
        const offset = offsets.get(chain.first) ?? 0;
        const end = (offsets.get(chain.last) ?? 0) + chain.last.lexeme.length;
        return [{ path: chain.path, offset, length: end - offset }];
    });
}
/** Positions of calls of status functions. */
function statusCalls(expression) {
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExpression */ .Y)(expression);
    if (parsed.type === 'fault')
        return [];
    const offsets = offsetsOf(parsed.tokens);
    return flatten(parsed.tree).flatMap((node) => {
        if (!(node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .FunctionCall */ .R6))
            return [];
        const { lexeme: name } = node.functionName;
        if (!_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_FUNCTIONS */ .Ns.some((known) => known === name.toLowerCase()))
            return [];
        return [{ name, offset: offsets.get(node.functionName) ?? 0, length: name.length }];
    });
}
/** `needs.plan.outputs` as one path; `null`: it does not begin with a context. */
function chainOf(node) {
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC) {
        return { path: [node.name.lexeme.toLowerCase()], first: node.name, last: node.name };
    }
    if (!(node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_))
        return null;
    const above = chainOf(node.expr);
    if (above === null)
        return null;
    if (!(node.index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS))
        return { ...above, path: [...above.path, '*'] };
    const name = node.index.literal.coerceString();
    return { ...above, path: [...above.path, name], last: node.index.token };
}
/** The nodes of the tree; a chain of accesses counts as one. */
function flatten(tree) {
    const chain = chainOf(tree);
    if (chain !== null)
        return [tree, ...indices(tree).flatMap(flatten)];
    return [tree, ...childrenOf(tree).flatMap(flatten)];
}
function indices(node) {
    return node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_ ? [...indices(node.expr), node.index] : [];
}
function childrenOf(node) {
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_)
        return [node.expr, node.index];
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .FunctionCall */ .R6 || node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Logical */ .oD)
        return node.args;
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Binary */ .yI)
        return [node.left, node.right];
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Unary */ ._c)
        return [node.expr];
    return node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU ? [node.group] : [];
}
function offsetsOf(tokens) {
    return new Map(tokens.map(({ token, offset }) => [token, offset]));
}


/***/ }),

/***/ 76652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseBoundedJson)
/* harmony export */ });
/** Limit of a text in characters. */
const MAX_JSON_LENGTH = 1024 * 1024;
const MAX_DEPTH = 64;
/** Parses untrusted JSON: limited in size and depth, and without the key `__proto__`. */
function parseBoundedJson(text) {
    if (text.length > MAX_JSON_LENGTH)
        return refused('it is larger than 1 MiB');
    if (text.trim() === '')
        return refused('the file is empty');
    if (isTooDeep(text))
        return refused(`it is nested more than ${MAX_DEPTH} levels deep`);
    try {
        return { type: 'json', value: JSON.parse(text.replace(/^\uFEFF/, ''), withoutPrototype) };
    }
    catch (error) {
        return refused(`it is not JSON (${error instanceof Error ? error.message : error})`);
    }
}
function refused(message) {
    return { type: 'refused', message };
}
function withoutPrototype(key, value) {
    return key === '__proto__' ? undefined : value;
}
/** Checked before parsing, because parsing deeply nested JSON may overflow the stack. */
function isTooDeep(text) {
    let depth = 0;
    // An unclosed string matches to the end: a required closing quote would allow hostile input to make this quadratic.
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
        if (token === '{' || token === '[')
            depth += 1;
        if (token === '}' || token === ']')
            depth -= 1;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}


/***/ }),

/***/ 1888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   fp: () => (/* binding */ phaseId),
/* harmony export */   iC: () => (/* binding */ PHASE_ID),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/** A name, prefixed with those of the nested pipelines around it; `(start)`: the entry of one. */
const PHASE_ID = /^[a-z][a-z0-9-]{0,63}(?:\/[a-z][a-z0-9-]{0,63}){0,5}(?:\/\(start\)|\[(?:0|[1-9]\d{0,2})\])?$/;
const phaseId = (name) => name;
const digestOf = (hex) => `sha256:${hex}`;
const commitOf = (hex) => hex;
/** The id if it can name a folder and a branch on every system, else `null`. */
function runId(text) {
    return /^[a-z0-9][a-z0-9-]{0,63}$/.test(text) ? text : null;
}


/***/ }),

/***/ 49282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical)
/* harmony export */ });
/**
 * The canonical text of a JSON value, independent of the order of keys, so that equal values have equal digests. RFC 8785: keys
 * sorted by UTF-16 code units, no spaces, numbers and texts as by `JSON.stringify`.
 */
function canonical(value) {
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(canonical).join(',')}]`;
    return `{${Object.entries(value).sort(byKey).map(member).join(',')}}`;
}
function member([key, value]) {
    return `${JSON.stringify(key)}:${canonical(value)}`;
}
function byKey([a], [b]) {
    return a < b ? -1 : 1;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 83346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   to: () => (/* binding */ LONGEST_DAYS)
/* harmony export */ });
/** Milliseconds of a text such as `90s`, `30m`, `1h30m`, `250ms`; `null`: not a duration. */
function parseDuration(text) {
    const match = FORM.exec(text);
    if (match === null)
        return null;
    const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = match
        .slice(1)
        .map((digits) => Number(digits ?? 0));
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}
/** Milliseconds of a valid duration; throws for other texts, which are a bug. */
function durationMs(text) {
    const milliseconds = parseDuration(text);
    if (milliseconds === null)
        throw new Error(`${text} is not a duration`);
    return milliseconds;
}
/** The limit of timers is a few hours more. */
const LONGEST_DAYS = 24;
const FORM = /^(?=[0-9])(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;


/***/ }),

/***/ 14776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ phaseAt),
/* harmony export */   R_: () => (/* binding */ downstream),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   ZF: () => (/* binding */ layers)
/* harmony export */ });
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65425);

/** The phase at an index, or the leg; throws if there is none, which is a bug. */
function phaseAt(plan, index) {
    const phase = plan.phases[index];
    if (phase !== undefined)
        return phase;
    const leg = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .legAt */ .Um)(plan, index);
    if (leg === null)
        throw new Error(`no phase at ${index}`);
    return (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .legPhase */ .UK)(phaseAt(plan, leg.at), index, leg);
}
/** The phases and all that need one of them, directly or indirectly; ascending. */
function downstream(plan, ...from) {
    return reach(from, (index) => phaseAt(plan, index).dependants);
}
/** The phase and all that it needs, directly or indirectly; ascending. */
function upstream(plan, from) {
    return reach([from], (index) => phaseAt(plan, index).needs.map((need) => need.index));
}
/** `target`, `asker`, and every phase on a path between them; ascending. */
function between(plan, target, asker) {
    const above = new Set(upstream(plan, asker));
    return downstream(plan, target).filter((index) => above.has(index));
}
/**
 * The phases in layers: each phase is one layer behind the last of its needs, so that phases of one layer may run concurrently
 * (Kahn's algorithm, without recursion).
 */
function layers(plan) {
    const depth = new Map();
    const open = new Map(plan.phases.map((phase) => [phase.index, phase.needs.length]));
    const queue = plan.phases.filter((phase) => phase.needs.length === 0).map((phase) => phase.index);
    const result = [];
    for (const index of queue) {
        const phase = phaseAt(plan, index);
        const layer = phase.needs.reduce((most, need) => Math.max(most, (depth.get(need.index) ?? 0) + 1), 0);
        depth.set(index, layer);
        const row = result[layer] ?? [];
        row.push(index);
        result[layer] = row;
        for (const dependant of phase.dependants) {
            const left = (open.get(dependant) ?? 0) - 1;
            open.set(dependant, left);
            if (left === 0)
                queue.push(dependant);
        }
    }
    return result.map((row) => row.sort(ascending));
}
function reach(from, next) {
    const seen = new Set(from);
    for (const index of seen) {
        for (const neighbour of next(index))
            seen.add(neighbour);
    }
    return [...seen].sort(ascending);
}
const ascending = (a, b) => a - b;


/***/ }),

/***/ 23863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ IndexMap)
/* harmony export */ });
var _a;
/**
 * A persistent map from small integers (a phase's index) to values, iterated in ascending order. Split into √n chunks: a change
 * copies some hundred references for 10,000 phases, whereas copying a `Map` for each event would make a run quadratic.
 */
class IndexMap {
    #chunks;
    #width;
    constructor(chunks, width) {
        this.#chunks = chunks;
        this.#width = width;
    }
    static empty(capacity) {
        const width = Math.max(1, Math.ceil(Math.sqrt(capacity)));
        return new _a([], width);
    }
    get(index) {
        return this.#chunks[Math.floor(index / this.#width)]?.[index % this.#width];
    }
    set(index, value) {
        return this.#replace(index, value);
    }
    delete(index) {
        return this.get(index) === undefined ? this : this.#replace(index, undefined);
    }
    /** Entries from `from` on. */
    *entries(from = 0) {
        for (let at = Math.floor(from / this.#width); at < this.#chunks.length; at += 1) {
            const chunk = this.#chunks[at];
            if (chunk === undefined)
                continue;
            for (const [offset, value] of chunk.entries()) {
                const index = at * this.#width + offset;
                if (value !== undefined && index >= from)
                    yield [index, value];
            }
        }
    }
    /** Keys from `from` on. */
    *keys(from = 0) {
        for (const [index] of this.entries(from))
            yield index;
    }
    #replace(index, value) {
        const at = Math.floor(index / this.#width);
        const chunk = this.#chunks[at]?.slice() ?? [];
        chunk[index % this.#width] = value;
        const chunks = this.#chunks.slice();
        chunks[at] = chunk.every((entry) => entry === undefined) ? undefined : chunk;
        return new _a(chunks, this.#width);
    }
}
_a = IndexMap;


/***/ }),

/***/ 38364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 6236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MAIN)
/* harmony export */ });
/** The name of the run's own repository among its repositories. */
const MAIN = 'main';


/***/ }),

/***/ 37542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The most similar candidate, if any is similar enough; the first of equals. */
function nearest(word, candidates) {
    if (word.length > LONGEST)
        return null;
    let best = null;
    // Two swapped letters count as two steps.
    let least = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
    for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
        if (Math.abs(candidate.length - word.length) >= least)
            continue;
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, candidate);
        if (steps >= least)
            continue;
        best = candidate;
        least = steps;
    }
    return best;
}
/** "Did you mean `x`?", if a candidate is similar; else the candidates. */
function suggest(word, candidates) {
    const near = nearest(word, candidates);
    if (near !== null)
        return `Did you mean \`${near}\`?`;
    if (candidates.length === 0)
        return null;
    const shown = candidates.slice(0, SHOWN).map((candidate) => `\`${candidate}\``);
    const more = candidates.length > SHOWN ? `, and ${candidates.length - SHOWN} more` : '';
    return `Use ${candidates.length === 1 ? '' : 'one of '}${shown.join(', ')}${more}.`;
}
const LONGEST = 100;
/** A file with 10,000 wrong names must not compare each with 10,000 right ones. */
const MOST_CANDIDATES = 1000;
const SHOWN = 12;


/***/ }),

/***/ 58814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable)
/* harmony export */ });
/** Fails to compile if a case of a union is missing; throws if a value does not have its type. */
function unreachable(value) {
    throw new Error(`unreachable: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 92032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Py: () => (/* binding */ isRepositoryAddress),
/* harmony export */   Wh: () => (/* binding */ namedRepositories),
/* harmony export */   ow: () => (/* binding */ namedRepository)
/* harmony export */ });
/** Parses a list: entries separated by commas or line breaks; `#` begins a comment line. */
function namedRepositories(list) {
    const entries = list
        .split(/\n/)
        .filter((line) => !line.trimStart().startsWith('#'))
        .flatMap((line) => line.split(','))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    return [...new Set(entries)].map(named);
}
function named(entry) {
    const [, owner] = /^([A-Za-z0-9][A-Za-z0-9-]*)\/\*$/.exec(entry) ?? [];
    if (owner !== undefined)
        return { type: 'owner', owner };
    const isName = /^[A-Za-z0-9][A-Za-z0-9-]*\/[\w.-]+$/.test(entry) && !/\/\.{1,2}$/.test(entry);
    return isName ? { type: 'github', name: entry } : { type: 'address', address: entry };
}
/** Whether the text is a safe argument for git: no helper program, no option, only one line. */
function isRepositoryAddress(text) {
    if (text.startsWith('-') || text.includes('::') || /[\p{Cc}]/u.test(text))
        return false;
    const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text) ?? [];
    return scheme === undefined || SCHEMES.has(scheme.toLowerCase());
}
const SCHEMES = new Set(['file', 'git', 'http', 'https', 'ssh']);
/** Parses a single repository: `owner/name`, or a path or URL. */
const namedRepository = (text) => named(text.trim());
/** A repository's short name in tables: the last two parts of its address, without `.git`. */
function shortName(address) {
    const parts = address
        .replace(/\.git\/?$/, '')
        .replace(/\/+$/, '')
        .split(/[/:]/)
        .filter(Boolean);
    const isLocal = address.startsWith('/') || address.startsWith('.');
    return parts.slice(isLocal ? -1 : -2).join('/') || address;
}


/***/ }),

/***/ 30105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   L: () => (/* binding */ CODES)
/* harmony export */ });
/** All diagnostics by code. A code never changes. docs/diagnostics.md explains each. */
const CODES = {
    PG101: error('The file is not valid YAML'),
    PG102: error('Several documents in one file'),
    PG103: error('Duplicate key'),
    PG104: error('The file is too large'),
    PG105: error('Unresolved alias'),
    PG106: error('The file is nested too deeply'),
    PG107: error('The file must be a mapping'),
    PG108: error('`version` is missing'),
    PG109: error('Unsupported version'),
    PG110: error('Unreadable prompt file'),
    PG111: error('File outside the repository'),
    PG112: warning('Unknown YAML tag or directive'),
    PG113: error('Unreadable pipeline file'),
    PG201: error('Unknown key'),
    PG202: error('Wrong type'),
    PG203: error('Missing key'),
    PG204: error('Value not allowed'),
    PG205: error('Invalid format'),
    PG206: error('Number out of range'),
    PG207: error('Empty list or mapping'),
    PG208: error('Several kinds in one phase'),
    PG209: error('Phase without a kind'),
    PG210: error('Key of another kind of phase'),
    PG211: error('Invalid name'),
    PG212: error('Several deliveries in one list item'),
    PG301: error('Unknown phase in `needs`'),
    PG302: error('Phase needs itself'),
    PG303: error('Dependency cycle'),
    PG304: error('Rework of an unknown phase'),
    PG305: error('Rework of a phase that does not run before'),
    PG306: error('Unknown agent'),
    PG307: error('Fallback cycle'),
    PG308: error('Session of an unknown phase'),
    PG309: error('Session of a phase that does not run before'),
    PG310: error('Pipeline cycle'),
    PG311: error('Pipelines nested too deeply'),
    PG320: error('Leg of a phase without a matrix'),
    PG321: error('Session of a phase with a matrix'),
    PG322: error('Unknown repository'),
    PG330: error('Unknown model'),
    PG401: error('Invalid expression'),
    PG402: error('Unknown context'),
    PG403: error('Unknown function'),
    PG404: error('Expression inside a script'),
    PG405: error('Context not available here'),
    PG406: error('Unknown input'),
    PG407: error('Unknown phase in an expression'),
    PG408: error('Expression reads a phase that does not run before'),
    PG409: error('Unknown output'),
    PG410: error('Unknown property of a context'),
    PG411: error('Expression not evaluated here'),
    PG412: error('Status function outside `if`'),
    PG413: error('Unknown variable'),
    PG414: error('Unknown matrix value'),
    PG501: error('Unsupported agent option'),
    PG502: error('Missing agent option'),
    PG503: error('Phase without an agent'),
    PG504: error('Default does not fit the input'),
    PG505: error('Choice input and `options` do not match'),
    PG506: error('Duration too long'),
    PG507: error('Glob outside the repository'),
    PG508: error('Session of another agent'),
    PG509: error('Input not declared by the pipeline'),
    PG510: error('Missing input of the pipeline'),
    PG511: error('Invalid value for an input'),
    PG520: error('Invalid matrix'),
    PG521: error('Invalid repository'),
    PG522: error('Several jobs for writers of one workspace'),
    PG601: error('Gate without a dependent phase'),
    PG602: warning('Delivery without a gate'),
    PG603: warning('Gate condition depends only on agents'),
    PG604: error('Scoping phase with write access'),
    PG605: warning('`paths` without write access'),
    PG609: error('Reused phase that continues a session'),
    PG620: warning('Merge key without a merge'),
    PG621: error('Not possible with several repositories'),
    PG640: error('Untrusted triggers do more than label'),
    PG701: error('Not supported yet'),
};
/** The short title of a code. */
function titleOf(code) {
    const entries = CODES;
    return entries[code]?.title ?? code;
}
function error(title) {
    return { severity: 'error', title };
}
function warning(title) {
    return { severity: 'warning', title };
}


/***/ }),

/***/ 96092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/core/pipeline/finding.js
var finding = __webpack_require__(21842);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/aliases.js


/** Undefined aliases, recursive aliases, and files that aliases expand beyond the limit of nodes. */
function aliasFindings(root) {
    const sizes = new Map();
    const open = new Set();
    const findings = [];
    const total = measure(root);
    if (total <= MOST_NODES || findings.length > 0)
        return findings;
    return [bomb(root)];
    function measure(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return sizes.get(node.source) ?? refuse(node, node.source);
        const anchor = anchorOf(node);
        if (anchor !== null)
            open.add(anchor);
        const size = childrenOf(node).reduce((sum, child) => sum + measure(child), 1);
        if (anchor !== null) {
            open.delete(anchor);
            sizes.set(anchor, size);
        }
        return size;
    }
    function refuse(node, source) {
        const [start, end] = node.range ?? [0, 1];
        const holdsItself = open.has(source);
        findings.push({
            code: 'PG105',
            message: holdsItself
                ? `the alias ${(0,finding/* quoted */.TL)(`*${source}`)} is inside the value that it refers to`
                : `the alias ${(0,finding/* quoted */.TL)(`*${source}`)} refers to an anchor that is not defined above`,
            hint: holdsItself ? 'Write the value in full.' : `Define the anchor above: \`&${source}\`.`,
            where: { type: 'source', span: { offset: start, length: end - start } },
        });
        return 1;
    }
}
const MOST_NODES = 1_000_000;
function childrenOf(node) {
    if ((0,dist/* isSeq */.oP)(node))
        return node.items;
    return (0,dist/* isMap */.jh)(node) ? node.items.flatMap(({ key, value }) => [key, value]) : [];
}
function anchorOf(node) {
    const isNode = typeof node === 'object' && node !== null && 'anchor' in node;
    return isNode && typeof node.anchor === 'string' ? node.anchor : null;
}
function bomb(root) {
    const [start] = root?.range ?? [0];
    return {
        code: 'PG105',
        message: 'the aliases of this file expand to more than a million values',
        hint: 'Write the values in full. Aliases of aliases multiply.',
        where: { type: 'source', span: { offset: start, length: 1 } },
    };
}

// EXTERNAL MODULE: ./lib/src/core/pipeline/locate.js
var pipeline_locate = __webpack_require__(95561);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/written-text.js



/**
 * Values of every `env` keep their notation: `1.10`, `007` and `0x1F` are texts, not numbers that a child would see as `1.1`, `7`
 * and `31`.
 */
function keepEnvironmentText(root) {
    for (const { value } of environmentsIn(root))
        for (const { value: variable } of pairsOf(value))
            if ((0,dist/* isScalar */.jn)(variable) && isPlain(variable))
                variable.value = variable.source;
}
/** Every `env` of the pipeline, its agents and its phases; an agent or phase may itself be called `env`. */
function* environmentsIn(root) {
    const owners = [...pairsOf(root)].filter(({ name }) => name === 'agents' || name === 'phases');
    const own = owners.flatMap(({ value }) => [...pairsOf(value)]);
    for (const owner of [root, ...own.map(({ value }) => value)])
        yield* [...pairsOf(owner)].filter(({ name }) => name === 'env');
}
/** Numbers as defaults of inputs whose notation would be lost as soon as they are used. */
function changedDefaults(root) {
    const inputs = [...pairsOf(root)].find(({ name }) => name === 'inputs')?.value;
    return [...pairsOf(inputs)].flatMap(({ name, value }) => {
        const written = [...pairsOf(value)].find((pair) => pair.name === 'default')?.value;
        if (!(0,dist/* isScalar */.jn)(written) || typeof written.value !== 'number')
            return [];
        const { source = '', range } = written;
        const becomes = String(written.value);
        if (source === becomes)
            return [];
        const [offset, end] = range ?? [0, 1];
        return [
            {
                code: 'PG504',
                message: `the default ${(0,finding/* quoted */.TL)(source)} of ${(0,finding/* quoted */.TL)(name ?? '')} would become ${(0,finding/* quoted */.TL)(becomes)}`,
                hint: `Write ${(0,finding/* quoted */.TL)(becomes)}, or declare the input as a string and quote its default: \`"${source}"\`.`,
                where: { type: 'source', span: { offset, length: end - offset } },
            },
        ];
    });
}
const isPlain = ({ source, value }) => source !== undefined && (typeof value === 'number' || typeof value === 'boolean');
function* pairsOf(node) {
    if (!(0,dist/* isMap */.jh)(node))
        return;
    for (const { key, value } of node.items)
        yield { name: (0,pipeline_locate/* nameOf */.Vb)(key), value };
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/document.js





/** Parses one YAML 1.2 document. Never throws because of the text. */
function readDocument(text) {
    const lines = new dist/* LineCounter */.HN();
    const nothing = { value: undefined, locate: (0,pipeline_locate/* locator */.fl)(text, lines, null) };
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > MOST_BYTES)
        return { ...nothing, findings: [TOO_LARGE] };
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    // The library composes recursively, and some files would overflow the stack.
    if (isDeeperThan(tokens, MOST_LEVELS))
        return { ...nothing, findings: [TOO_DEEP] };
    const [document, ...more] = new dist/* Composer */.Dk(OPTIONS).compose(tokens, true, text.length);
    if (document === undefined)
        return { ...nothing, findings: [] };
    const locate = (0,pipeline_locate/* locator */.fl)(text, lines, document.contents);
    const broken = [...syntaxFindings(document), ...more.slice(0, 1).map(secondDocument)];
    if (broken.length > 0)
        return { ...nothing, findings: broken, locate };
    const aliases = aliasFindings(document.contents);
    if (aliases.length > 0)
        return { ...nothing, findings: aliases, locate };
    const odd = text.indexOf('\uFFFD');
    if (odd !== -1)
        return { ...nothing, findings: [notText(odd)], locate };
    const compound = compoundKeys(document);
    if (compound.length > 0)
        return { ...nothing, findings: compound, locate };
    const untagged = expressionsAsTags(document, text);
    if (untagged.length > 0)
        return { ...nothing, findings: untagged, locate };
    const findings = [...tagFindings(document), ...duplicates(document.contents)];
    keepEnvironmentText(document.contents);
    findings.push(...changedDefaults(document.contents));
    return { value: document.toJS({ maxAliasCount: -1 }), findings, locate };
}
const OPTIONS = {
    prettyErrors: false,
    merge: false,
    uniqueKeys: false,
    version: '1.2',
    // Otherwise the library prints warnings to stderr; relevant ones are in the document, too.
    logLevel: 'error',
};
/** Levels of the library's tokens; each level of a pipeline has two or three. */
const MOST_LEVELS = 200;
const MOST_BYTES = 1024 * 1024;
const TOO_LARGE = {
    code: 'PG104',
    message: 'the file is larger than 1 MiB',
    hint: 'Move long prompts into their own files: `prompt: { file: PATH }`.',
    where: { type: 'source', span: { offset: 0, length: 1 } },
};
const TOO_DEEP = {
    code: 'PG106',
    message: 'the file is nested too deeply',
    hint: 'A pipeline needs about ten levels at most.',
    where: { type: 'source', span: { offset: 0, length: 1 } },
};
function isDeeperThan(tokens, most) {
    let level = tokens;
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > most)
            return true;
        level = level.flatMap(inside);
    }
    return false;
}
function inside(token) {
    if (token.type === 'document')
        return token.value === undefined ? [] : [token.value];
    if (!('items' in token))
        return [];
    return token.items.flatMap(({ key, value }) => [key, value].filter((one) => one != null));
}
function notText(offset) {
    return {
        code: 'PG101',
        message: 'the file is not valid UTF-8 here',
        hint: 'Save the file as UTF-8.',
        where: { type: 'source', span: { offset, length: 1 } },
    };
}
/** Only the first error: errors after an unclosed bracket follow from it. */
function syntaxFindings(document) {
    return document.errors.slice(0, 1).map(({ code, message, pos: [start, end] }) => ({
        code: 'PG101',
        message,
        hint: YAML_HINTS[code] ?? null,
        where: { type: 'source', span: { offset: start, length: end - start } },
    }));
}
function secondDocument({ range: [start] }) {
    return {
        code: 'PG102',
        message: 'a second YAML document begins here',
        hint: 'One file holds one pipeline. Move the second document to its own file.',
        where: { type: 'source', span: { offset: start, length: 1 } },
    };
}
const YAML_HINTS = {
    BAD_INDENT: 'Close the bracket or quote above, or fix the indentation.',
    MISSING_CHAR: 'Add the missing bracket, quote or comma in this line or above.',
    TAB_AS_INDENT: 'Indent YAML with spaces.',
    BLOCK_AS_IMPLICIT_KEY: 'Quote a string that contains `: `.',
};
/** `if: !cancelled()` is a tag and an empty text to YAML; whatever else the file means by it is a mistake only because of it. */
function expressionsAsTags(document, text) {
    return document.warnings.flatMap(({ message, pos: [start, end] }) => {
        const tag = tagIn(message);
        if (!/[(.]/.test(tag))
            return [];
        const [line = ''] = text.slice(start).split(/[\r\n]/, 1);
        const meant = /[,}\]#]/.test(line) ? tag : line.trim();
        return {
            code: 'PG101',
            message: `YAML reads ${(0,finding/* quoted */.TL)(tag)} as a tag, not as an expression`,
            hint: `Write \`\${{ ${meant} }}\`.`,
            where: { type: 'source', span: { offset: start, length: end - start } },
        };
    });
}
function tagFindings(document) {
    return document.warnings.map(({ message, pos: [start, end] }) => ({
        code: 'PG112',
        message,
        hint: 'Remove the tag. A pipeline needs only plain YAML.',
        where: { type: 'source', span: { offset: start, length: end - start } },
    }));
}
function tagIn(message) {
    const [, tag = ''] = /^Unresolved tag: (!.*)$/s.exec(message) ?? [];
    return tag.trim();
}
/** Keys that are lists or maps: YAML allows them, a pipeline does not, and the library may fail to print them. */
function compoundKeys(document) {
    const findings = [];
    for (const { items } of mapsIn(document.contents))
        for (const { key } of items) {
            const meant = (0,dist/* isAlias */.Vj)(key) ? key.resolve(document) : key;
            if (!(0,dist/* isCollection */.P3)(meant))
                continue;
            const [start, end] = key.range ?? [0, 1];
            findings.push({
                code: 'PG101',
                message: 'this key is a list or a mapping',
                hint: 'A key must be a string. Write an expression as `${{ … }}`, and quote a value that begins with `{` or `[`.',
                where: { type: 'source', span: { offset: start, length: end - start } },
            });
        }
    return findings;
}
/** Duplicate keys of a mapping; the library's own check is quadratic. */
function duplicates(root) {
    return mapsIn(root).flatMap(duplicatesIn);
}
function mapsIn(root) {
    const maps = [];
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if ((0,dist/* isSeq */.oP)(node))
            for (const item of node.items)
                open.push(item);
        if (!(0,dist/* isMap */.jh)(node))
            continue;
        maps.push(node);
        for (const { value } of node.items)
            open.push(value);
    }
    return maps;
}
function duplicatesIn(map) {
    const seen = new Set();
    return map.items.flatMap(({ key }) => {
        const name = (0,pipeline_locate/* nameOf */.Vb)(key);
        if (name === null)
            return [];
        if (seen.has(name))
            return [duplicate(name, key)];
        seen.add(name);
        return [];
    });
}
function duplicate(name, { range }) {
    const [start, end] = range ?? [0, 1];
    return {
        code: 'PG103',
        message: `${(0,finding/* quoted */.TL)(name)} is a duplicate key`,
        hint: 'Remove or rename one of the two keys.',
        where: { type: 'source', span: { offset: start, length: end - start } },
    };
}


/***/ }),

/***/ 21842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** A name for messages: truncated, on one line. */
function quoted(name) {
    const text = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
    return `\`${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')}\``;
}
const keyAt = (...path) => ({ type: 'key', path });
const valueAt = (...path) => ({ type: 'value', path });
const LONGEST = 80;


/***/ }),

/***/ 64367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ needAt),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   dW: () => (/* binding */ areAncestors),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21842);

function graphOf(file) {
    const phases = isMap(file) && isMap(file.phases) ? file.phases : {};
    const names = Object.keys(phases);
    const index = new Map(names.map((name, at) => [name, at]));
    const needs = Object.values(phases).map((phase, at) => {
        const wanted = isMap(phase) ? namesIn(phase.needs) : [];
        const known = wanted.flatMap((name) => index.get(name) ?? []);
        return [...new Set(known)].filter((need) => need !== at);
    });
    const dependants = names.map(() => []);
    for (const [at, own] of needs.entries())
        for (const need of own)
            dependants[need]?.push(at);
    const order = orderOf(needs, dependants);
    return {
        names,
        index,
        needs,
        dependants,
        order,
        ranked: new Set(order),
    };
}
/** The names under a phase's `needs`, in any of its three forms. */
function namesIn(needs) {
    if (typeof needs === 'string')
        return [needs];
    if (Array.isArray(needs))
        return needs.filter((name) => typeof name === 'string');
    return isMap(needs) ? Object.keys(needs) : [];
}
/** The position at which a phase names a need. */
function needAt(named) {
    const path = ['phases', named.name, 'needs'];
    if (typeof named.needs === 'string')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(...path);
    if (Array.isArray(named.needs))
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(...path, named.needs.indexOf(named.need));
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .keyAt */ .f5)(...path, named.need);
}
/**
 * Whether each `above` comes before its `below`; `null`: unknown because of a cycle. Traverses the graph once for 32 different
 * phases, which stays fast if each phase asks about another.
 */
function areAncestors(graph, asked) {
    const targets = [...new Set(asked.map(({ above }) => above))].filter((at) => graph.ranked.has(at));
    const place = new Map(targets.map((target, at) => [target, at]));
    const answers = asked.map(() => null);
    for (let begin = 0; begin < targets.length; begin += BATCH) {
        const reached = bitsAbove(graph, targets.slice(begin, begin + BATCH));
        for (const [at, { above, below }] of asked.entries()) {
            const bit = (place.get(above) ?? -1) - begin;
            if (bit < 0 || bit >= BATCH || !graph.ranked.has(below))
                continue;
            answers[at] = (((reached[below] ?? 0) >>> bit) & 1) === 1;
        }
    }
    return answers;
}
/** The number of bits in a bitwise operand. */
const BATCH = 32;
/** For every phase, one bit for each target that comes before it. */
function bitsAbove(graph, targets) {
    const own = new Int32Array(graph.names.length);
    for (const [bit, target] of targets.entries())
        own[target] = 1 << bit;
    const above = new Int32Array(graph.names.length);
    for (const at of graph.order) {
        let bits = 0;
        for (const need of graph.needs[at] ?? [])
            bits |= (above[need] ?? 0) | (own[need] ?? 0);
        above[at] = bits;
    }
    return above;
}
function orderOf(needs, dependants) {
    const left = needs.map((own) => own.length);
    const order = [...left.keys()].filter((at) => left[at] === 0);
    for (const at of order) {
        for (const dependant of dependants[at] ?? []) {
            const rest = (left[dependant] ?? 0) - 1;
            left[dependant] = rest;
            if (rest === 0)
                order.push(dependant);
        }
    }
    return order;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 17914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fits),
/* harmony export */   resolveInputs: () => (/* binding */ resolveInputs)
/* harmony export */ });
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37542);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21842);


/** The run's inputs: the given values, else the defaults. Texts are converted to the input's type. */
function resolveInputs(file, given) {
    const declared = Object.entries(file.inputs ?? {});
    const names = declared.map(([name]) => name);
    const problems = Object.keys(given)
        .filter((name) => !names.includes(name))
        .map((name) => ({
        input: name,
        message: `the pipeline ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(file.name)} has no input ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}`,
        hint: (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(name, names) ?? 'The pipeline takes no inputs.',
    }));
    const inputs = declared.map(([name, input]) => {
        const value = Object.hasOwn(given, name) ? given[name] : undefined;
        const resolved = value === undefined ? (input.default ?? null) : coerced(input, value);
        const problem = problemOf(name, input, { value, resolved });
        if (problem !== null)
            problems.push(problem);
        return [name, resolved];
    });
    return { inputs: Object.fromEntries(inputs), problems };
}
/** Whether the value matches the input's type. */
function fits({ type = 'string', options = [] }, value) {
    if (type === 'choice')
        return typeof value === 'string' && options.includes(value);
    return typeof value === type;
}
function problemOf(name, input, { value, resolved }) {
    const hint = input.description ?? null;
    if (resolved === null && value === undefined) {
        if (input.required !== true)
            return null;
        const about = hint === null ? '' : ` (${hint.replace(/[.]$/, '')})`;
        return {
            input: name,
            message: `the input ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is missing`,
            hint: `Give the input with \`-i ${name}=${exampleOf(input)}\`${about}.`,
        };
    }
    if (fits(input, resolved))
        return null;
    const given = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(typeof value === 'string' ? value : JSON.stringify(value));
    const { type = 'string', options = [] } = input;
    const wanted = type === 'choice' ? `one of ${options.map(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL).join(', ')}` : `a ${type}`;
    return {
        input: name,
        message: `the input ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} must be ${wanted}, not ${given}`,
        hint,
    };
}
/** An example for the value of `-i name=`. */
function exampleOf({ type = 'string', options = [] }) {
    if (type === 'choice')
        return options.join('|');
    return type === 'boolean' ? 'true|false' : type === 'number' ? 'NUMBER' : '"…"';
}
/** Converts a text from the command line to the input's type; other values stay unchanged. */
function coerced({ type }, value) {
    if (typeof value !== 'string')
        return value;
    if (type === 'number')
        return NUMBER.test(value.trim()) ? Number(value) : value;
    if (type === 'boolean')
        return BOOLEANS.get(value.trim().toLowerCase()) ?? value;
    return value;
}
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const BOOLEANS = new Map([
    ['true', true],
    ['false', false],
]);


/***/ }),

/***/ 95561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   fl: () => (/* binding */ locator)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Finds positions by path; each map is indexed on first use. */
function locator(text, lines, root) {
    const indices = new WeakMap();
    const index = (map) => {
        const known = indices.get(map);
        if (known !== undefined)
            return known;
        const made = new Map(map.items.map((pair) => [nameOf(pair.key) ?? '', pair]));
        indices.set(map, made);
        return made;
    };
    const find = (path) => {
        let found = { key: null, value: root };
        for (const part of path) {
            const { value } = found;
            const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? index(value).get(String(part)) : item(value, part);
            if (next === undefined)
                return found;
            found = next;
        }
        return found;
    };
    const between = (start, end) => rangeOf(lines, start, end);
    const nodeRange = (node) => {
        const [start, end] = node?.range ?? [0, Math.min(1, text.length)];
        return between(start, end);
    };
    return {
        key: (path) => {
            const { key, value } = find(path);
            return nodeRange(key ?? value);
        },
        value: (path) => {
            const { key, value } = find(path);
            const isBlock = value !== null && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value);
            return nodeRange(isBlock && key !== null ? key : (value ?? key));
        },
        part: (path, whole, span) => {
            const { value, key } = find(path);
            const [start, end] = value?.range ?? key?.range ?? [0, 0];
            const inner = spanIn(text.slice(start, end), whole, span);
            return between(start + inner.offset, start + inner.offset + inner.length);
        },
        source: ({ offset, length }) => between(offset, offset + length),
    };
}
function item(node, part) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || typeof part !== 'number')
        return undefined;
    const value = node.items[part];
    return value === undefined ? undefined : { key: null, value };
}
/** The position of a part of a text in its notation (`raw`), which may have quotes, escapes and indentation. */
function spanIn(raw, whole, { offset, length }) {
    const verbatim = raw.indexOf(whole);
    if (verbatim !== -1)
        return { offset: verbatim + offset, length };
    const opening = whole.lastIndexOf('${{', offset);
    if (opening === -1)
        return { offset: 0, length: raw.length };
    const begin = nthIndex(raw, '${{', whole.slice(0, opening).split('${{').length);
    if (begin === -1)
        return { offset: 0, length: raw.length };
    const lead = whole.slice(opening, offset + length);
    const isVerbatim = raw.startsWith(lead, begin);
    return isVerbatim ? { offset: begin + offset - opening, length } : { offset: begin, length: 3 };
}
function nthIndex(text, part, nth) {
    let at = -1;
    for (let count = 0; count < nth; count += 1) {
        at = text.indexOf(part, at + 1);
        if (at === -1)
            return -1;
    }
    return at;
}
function rangeOf(lines, start, end) {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(end, start));
    return {
        line: Math.max(1, from.line),
        column: Math.max(1, from.col),
        endLine: Math.max(1, to.line),
        endColumn: Math.max(1, to.col),
    };
}
/** The JavaScript name of a map's key; `null`: the key is not a scalar. */
function nameOf(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value ?? '') : null;
}


/***/ }),

/***/ 23764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ extentOf),
/* harmony export */   _h: () => (/* binding */ readNested),
/* harmony export */   k1: () => (/* binding */ phaseNames)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21842);
/* harmony import */ var _prompts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25104);


/** Most levels of nested pipelines, without the outermost. */
const MOST_LEVELS = 5;
/** For a pipeline with nested ones, including two for each of these. */
const MOST_PHASES = 10_000;
/** Reads each nested pipeline of the file once. */
function readNested(nesting) {
    const nested = new Map();
    const findings = [];
    const diagnostics = [];
    const answers = new Map();
    for (const [name, phase] of Object.entries(nesting.file.phases)) {
        if (!('pipeline' in phase))
            continue;
        const { pipeline: written } = phase;
        const known = answers.get(written);
        const answer = known ?? answerOf(nesting, written);
        answers.set(written, answer);
        if (answer.type === 'refused') {
            findings.push({ ...answer.finding, where: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)('phases', name, 'pipeline') });
            continue;
        }
        if (answer.inner.pipeline !== null)
            nested.set(written, answer.inner.pipeline);
        if (known === undefined)
            diagnostics.push(...usedHere(nesting, name, answer.inner));
    }
    const many = findings.length === 0 && nested.size > 0 ? tooMany(nesting.file, nested) : [];
    return { nested, findings: [...findings, ...many], diagnostics };
}
const refused = (finding) => ({ type: 'refused', finding });
function answerOf({ path: outer, around, readFile, readInner }, written) {
    const path = pathOf(outer, written);
    if (path === null)
        return refused(outside(written));
    const chain = [...around, outer];
    const begin = chain.indexOf(path);
    if (begin !== -1)
        return refused(circle([...chain.slice(begin), path]));
    if (chain.length > MOST_LEVELS)
        return refused(tooDeep([...chain, path]));
    const found = readFile(path);
    if (found.type !== 'text')
        return refused(unreadable(written, path, found));
    const inner = readInner({ path, text: found.text });
    const levels = inner.pipeline?.levels ?? 0;
    return chain.length + levels - 1 > MOST_LEVELS
        ? refused(tooDeep([...chain, path]))
        : { type: 'read', inner };
}
const LIBRARY = /^library:([a-z][a-z0-9-]*)$/;
/** The path of a nested pipeline; `null`: outside of the repository. */
function pathOf(outer, written) {
    const [, name] = LIBRARY.exec(written) ?? [];
    if (name !== undefined)
        return `library:${name}/pipeline.yml`;
    return written.startsWith('library:') ? null : (0,_prompts_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .v)(outer, written);
}
function usedHere({ path, rangeOf }, phase, inner) {
    const here = { phase, file: path, range: rangeOf(phase) };
    return inner.diagnostics.map((one) => ({ ...one, usedBy: [...one.usedBy, here] }));
}
/** The number of levels and phases of a pipeline, including nested ones. */
function extentOf(file, nested) {
    let levels = 1;
    let size = 0;
    for (const phase of Object.values(file.phases)) {
        const inner = 'pipeline' in phase ? nested.get(phase.pipeline) : undefined;
        levels = Math.max(levels, 1 + (inner?.levels ?? 0));
        size += inner === undefined ? 1 : inner.size + 2;
    }
    return { levels, size };
}
/** The names of its phases in a run, including those of nested pipelines. */
function phaseNames({ file, nested }) {
    return Object.entries(file.phases).flatMap(([name, phase]) => {
        const inner = 'pipeline' in phase ? nested.get(phase.pipeline) : undefined;
        return [...(inner === undefined ? [] : phaseNames(inner).map((one) => `${name}/${one}`)), name];
    });
}
function tooMany(file, nested) {
    if (extentOf(file, nested).size <= MOST_PHASES)
        return [];
    return [
        {
            code: 'PG311',
            message: `the pipeline has more than ${MOST_PHASES} phases, including the pipelines that it runs`,
            hint: 'Split the pipeline, or run fewer pipelines in one run.',
            where: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)('phases'),
        },
    ];
}
function outside(written) {
    const isLibrary = written.startsWith('library:');
    return {
        code: 'PG111',
        message: isLibrary
            ? `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(written)} is not a valid name in the library`
            : `the pipeline file ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(written)} is outside the repository`,
        hint: isLibrary
            ? '`phasegate add` lists the library; write `library:NAME`.'
            : 'Move the file into the repository. The path is relative to the pipeline file.',
    };
}
function circle(paths) {
    return {
        code: 'PG310',
        message: `these pipelines form a cycle: ${paths.map(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL).join(' → ')}`,
        hint: 'Remove one of these pipelines. To repeat work, use `rework`.',
    };
}
function tooDeep(paths) {
    return {
        code: 'PG311',
        message: `pipelines nested more than ${MOST_LEVELS} levels deep: ${paths.map(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL).join(' → ')}`,
        hint: 'Move the phases of one of these pipelines into the file that runs it.',
    };
}
function unreadable(written, path, found) {
    if (found.type === 'outside')
        return outside(written);
    const isLibrary = written.startsWith('library:');
    const [, name = ''] = LIBRARY.exec(written) ?? [];
    if (found.type === 'missing' && isLibrary) {
        return {
            code: 'PG113',
            message: `the library has no pipeline ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}`,
            hint: '`phasegate add` lists the library.',
        };
    }
    return found.type === 'missing'
        ? {
            code: 'PG113',
            message: `the pipeline file ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(written)} does not exist`,
            hint: `Create ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path)}. The path is relative to the pipeline file.`,
        }
        : {
            code: 'PG113',
            message: `the pipeline file ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(written)} cannot be read: ${found.message}`,
            hint: 'A prompt file must be a text file.',
        };
}


/***/ }),

/***/ 41373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  al: () => (/* binding */ inOrder),
  AE: () => (/* binding */ newer),
  G1: () => (/* binding */ placer),
  Yi: () => (/* binding */ readChecked),
  l9: () => (/* binding */ readPipeline)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
// EXTERNAL MODULE: ./lib/src/core/pipeline/finding.js
var pipeline_finding = __webpack_require__(21842);
// EXTERNAL MODULE: ./lib/src/core/pipeline/subject.js
var pipeline_subject = __webpack_require__(11419);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/agent-options.js



/** An agent has an option that its adapter does not support, or lacks a required one. */
const agentOptions = function* (subject) {
    const agents = Object.entries(subject.file.agents ?? {});
    for (const [name, agent] of agents) {
        yield* foreign(name, agent);
        yield* missing(name, agent, (0,pipeline_subject/* keysAt */._s)(subject, 'agents', name));
    }
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        const use = (0,pipeline_subject/* useOf */.jj)(subject, name);
        if (!('prompt' in phase) || use === null)
            continue;
        yield* unfit(name, phase, use);
        if (phase.access === 'write')
            yield* onlyReading(subject, name, phase);
    }
};
/** Keys of a phase that its agent does not support. */
function* unfit(name, phase, use) {
    const { has } = OPTIONS[use];
    const models = ['model', 'escalate'].filter(() => !has.includes('model'));
    const sessions = ['session'].filter(() => !CONVERSING.includes(use));
    for (const key of [...models, ...sessions]) {
        if (phase[key] === undefined)
            continue;
        const lacks = key === 'session' ? 'cannot resume a session' : 'has no model option';
        const message = `the agent of ${(0,pipeline_finding/* quoted */.TL)(name)} has \`use: ${use}\`, which ${lacks}`;
        yield { code: 'PG501', message, hint: null, where: (0,pipeline_finding/* keyAt */.f5)('phases', name, key) };
    }
}
/** Agents that may carry out a writing phase but cannot write. */
function* onlyReading({ file: { agents, defaults } }, phase, { agent }) {
    const seen = new Set();
    let name = agent ?? defaults?.agent;
    for (; name !== undefined && !seen.has(name); name = (0,pipeline_subject/* get */.Jt)(agents, name)?.fallback) {
        seen.add(name);
        if ((0,pipeline_subject/* get */.Jt)(agents, name)?.use !== 'anthropic')
            continue;
        const message = `${(0,pipeline_finding/* quoted */.TL)(phase)} has \`access: write\`, but its agent ${(0,pipeline_finding/* quoted */.TL)(name)} has \`use: anthropic\`, which can only read`;
        yield { code: 'PG501', message, hint: null, where: (0,pipeline_finding/* keyAt */.f5)('phases', phase, 'access') };
    }
}
function* foreign(name, agent) {
    const { has } = OPTIONS[agent.use];
    for (const key of Object.keys(agent)) {
        if (COMMON.includes(key) || has.includes(key))
            continue;
        const message = `an agent with \`use: ${agent.use}\` has no key \`${key}\``;
        const hint = (0,nearest/* suggest */.Z)(key, has);
        yield { code: 'PG501', message, hint, where: (0,pipeline_finding/* keyAt */.f5)('agents', name, key) };
    }
}
function* missing(name, agent, written) {
    for (const key of OPTIONS[agent.use].must) {
        if (written.includes(key))
            continue;
        const message = `an agent with \`use: ${agent.use}\` must have the key \`${key}\``;
        yield { code: 'PG502', message, hint: MEANING[key], where: (0,pipeline_finding/* keyAt */.f5)('agents', name) };
    }
}
const COMMON = ['use', 'env', 'fallback'];
const OPTIONS = {
    claude: { has: ['model', 'version', 'effort', 'max-turns'], must: [] },
    codex: { has: ['model', 'version', 'effort'], must: [] },
    opencode: { has: ['model', 'version'], must: [] },
    amp: { has: ['version'], must: [] },
    acp: { has: ['run', 'model', 'version'], must: ['run'] },
    anthropic: { has: ['model', 'effort', 'max-turns'], must: [] },
    command: { has: ['run'], must: ['run'] },
    scripted: { has: ['script'], must: ['script'] },
};
/** Agents that can continue an earlier session; for `acp` that depends on the program. */
const CONVERSING = ['claude', 'codex', 'opencode', 'amp', 'acp'];
const MEANING = {
    run: 'The value is a shell command, or a list with a program and its arguments.',
    script: 'The value is the path of a YAML script, relative to the pipeline file.',
};

// EXTERNAL MODULE: ./lib/src/core/expression/parse.js
var parse = __webpack_require__(18168);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/context-place.js


/** An expression reads a context that is not available in its position. */
const contextPlace = function* (subject) {
    for (const template of subject.templates) {
        for (const read of template.reads) {
            const isMatrix = read.path[0] === 'matrix' && isSpread(subject, template);
            const refusal = isMatrix ? null : refusalOf(template, read);
            if (refusal !== null)
                yield { code: 'PG405', ...refusal, where: read.where };
        }
    }
};
function refusalOf({ place }, { path: [context = '', property] }) {
    if ((SEEN[place] ?? IN_PHASES).has(context)) {
        return context === 'run' ? diffOf(place, property) : null;
    }
    switch (context) {
        case 'secrets':
            return place === 'env' || place === 'phase-env' ? null : SECRETS;
        case 'outputs':
            return place === 'rework-when' ? null : OUTPUTS;
        case 'matrix':
            return MATRIX;
        default:
            return parse/* CONTEXTS */.J.some((known) => known === context) ? absentAt(place) : null;
    }
}
/** For contexts that phases have. */
const absentAt = (place) => place === 'pipeline-output' ? GATE_OUTSIDE : TOO_EARLY;
/** A leg's values are available in the phase's texts, but not in its `if` and matrix, which are evaluated before. */
function isSpread({ file }, { phase, place }) {
    const found = phase === null ? undefined : (0,pipeline_subject/* get */.Jt)(file.phases, phase);
    const hasMatrix = found !== undefined && (0,pipeline_subject/* isWork */.cD)(found) && found.strategy !== undefined;
    return hasMatrix && place !== 'if' && place !== 'matrix';
}
function diffOf(place, property) {
    return property === 'diff' && place !== 'prompt' && place !== 'deliver' ? DIFF : null;
}
const BEFORE_PHASES = new Set(['inputs', 'run', 'github', 'item']);
const AFTER_PHASES = new Set([...BEFORE_PHASES, 'needs', 'env']);
const IN_PHASES = new Set([...BEFORE_PHASES, 'needs', 'env', 'gate']);
const SEEN = {
    env: BEFORE_PHASES,
    'pipeline-output': AFTER_PHASES,
};
const SECRETS = {
    message: '`secrets` can only be read in `env`',
    hint: 'Pass the secret in the `env` of the phase that needs it.',
};
const OUTPUTS = {
    message: '`outputs` can only be read in `rework.when`',
    hint: 'Elsewhere, read `needs.<phase>.outputs`.',
};
const MATRIX = {
    message: '`matrix` can only be read in `prompt`, `env` and `rework` of a phase with `strategy`',
    hint: 'Add `strategy: { matrix: { NAME: [a, b] } }` to the phase. Its `if` is evaluated before there are legs.',
};
const DIFF = {
    message: '`run.diff` can only be read in prompts and deliveries',
    hint: 'A condition can read `run.facts`: `files`, `lines`, `protected`, `risks`, `usd`.',
};
const GATE_OUTSIDE = {
    message: '`gate` can only be read in phases',
    hint: 'Outputs of a pipeline can read its phases: `needs.<phase>.result`, `needs.<phase>.outputs`.',
};
const TOO_EARLY = {
    message: 'this expression is evaluated before any phase runs',
    hint: 'Read the value in the `env` of a phase.',
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/credulous-gate.js


/** Whether a gate opens depends only on agents' outputs. */
const credulousGate = function* ({ file, templates }) {
    for (const template of templates) {
        if (template.place !== 'gate-when')
            continue;
        const { reads } = template;
        const [first] = reads;
        if (first === undefined || !reads.every(({ path }) => isClaim(path)))
            continue;
        yield {
            code: 'PG603',
            message: `the condition of the gate ${(0,pipeline_finding/* quoted */.TL)(String(template.phase))} depends only on what agents claim`,
            hint: 'Add a fact that the runner measured, such as `|| run.facts.lines > 200`.',
            where: first.where,
        };
    }
    function isClaim([context, name, property]) {
        const phase = (0,pipeline_subject/* get */.Jt)(file.phases, name ?? '');
        const isAgent = phase !== undefined && 'prompt' in phase;
        return context === 'needs' && isAgent && property !== 'result' && property !== 'artifacts';
    }
};

// EXTERNAL MODULE: ./lib/src/core/pipeline/graph.js
var pipeline_graph = __webpack_require__(64367);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/cycle.js



/** Dependency cycles; each cycle is reported once, from its first phase in the file. */
const cycle = function* ({ file, graph }) {
    const nameOf = (at) => graph.names[at] ?? '';
    for (const circle of circlesIn(graph)) {
        const [first = 0, second = first] = circle;
        const name = nameOf(first);
        const needs = (0,pipeline_subject/* get */.Jt)(file.phases, name)?.needs;
        const path = [...circle, first].map((at) => (0,pipeline_finding/* quoted */.TL)(nameOf(at))).join(' → ');
        yield {
            code: 'PG303',
            message: `these phases form a dependency cycle: ${path}`,
            hint: 'Remove one of these from `needs`. To repeat work, use `rework`.',
            where: needs === undefined ? (0,pipeline_finding/* keyAt */.f5)('phases', name) : (0,pipeline_graph/* needAt */.EZ)({ name, needs, need: nameOf(second) }),
        };
    }
};
/** Disjoint cycles among the phases that have no order. */
function circlesIn(graph) {
    const done = new Set(graph.order);
    const next = nextNeed(graph, done);
    return [...graph.names.keys()].flatMap((start) => done.has(start) ? [] : walk(start, next, done));
}
/** Follows needs from one phase until everything reachable is done, without recursion. */
function walk(start, next, done) {
    const circles = [];
    const trail = [start];
    const place = new Map([[start, 0]]);
    for (let at = trail.at(-1); at !== undefined; at = trail.at(-1)) {
        const need = next(at);
        const from = need === undefined ? trail.length - 1 : place.get(need);
        if (need !== undefined && from === undefined) {
            place.set(need, trail.push(need) - 1);
            continue;
        }
        const closed = trail.splice(from ?? 0);
        for (const one of closed)
            done.add(one);
        if (need !== undefined)
            circles.push(fromSmallest(closed));
    }
    return circles;
}
/** A phase's first need that is not done yet. Remembers the position, because done phases stay done. */
function nextNeed(graph, done) {
    const looked = new Map();
    return (at) => {
        const needs = graph.needs[at] ?? [];
        let place = looked.get(at) ?? 0;
        while (place < needs.length && done.has(needs[place] ?? -1))
            place += 1;
        looked.set(at, place);
        return needs[place];
    };
}
function fromSmallest(circle) {
    const smallest = circle.reduce((least, at) => Math.min(least, at));
    const begin = circle.indexOf(smallest);
    return [...circle.slice(begin), ...circle.slice(0, begin)];
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/expression-in-script.js
/** `${{ }}` inside a script would turn a value into code. */
const expressionInScript = function* ({ templates }) {
    for (const { place, expressions } of templates) {
        if (place !== 'script')
            continue;
        for (const { source, at } of expressions) {
            const value = source.trim();
            yield {
                code: 'PG404',
                message: 'expressions are not evaluated inside a script, because the value would be run as code',
                hint: `Pass the value in \`env\`, such as \`env: { VALUE: "\${{ ${value} }}" }\`, and use "$VALUE" in the script.`,
                where: at(-3, source.length + 5),
            };
        }
    }
};

// EXTERNAL MODULE: ./lib/src/core/pipeline/templates.js
var pipeline_templates = __webpack_require__(27172);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/expression-syntax.js


/** An expression does not parse, or names an unknown context or function. */
const expressionSyntax = function* ({ templates }) {
    for (const { source, closed, at } of templates
        .filter(pipeline_templates/* isEvaluated */.K)
        .flatMap((t) => t.expressions)) {
        if (!closed) {
            const hint = 'Close the expression with `}}`. A `}}` inside single quotes does not count.';
            yield { code: 'PG401', message: 'this expression is not closed', hint, where: at(-3, 3) };
            continue;
        }
        const parsed = (0,parse/* parseExpression */.Y)(source);
        if (parsed.type === 'parsed')
            continue;
        const { kind, message, hint, offset, length } = parsed;
        yield { code: CODE[kind], message, hint: hint ?? HINT, where: at(offset, length) };
    }
};
const CODE = {
    syntax: 'PG401',
    'unknown-context': 'PG402',
    'unknown-function': 'PG403',
};
const HINT = 'Use the expression syntax of GitHub Actions. Strings are in single quotes.';

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/fallback-circle.js


/** Fallback cycles; each cycle is reported once, at its first agent in the file. */
const fallbackCircle = function* ({ file: { agents = {} } }) {
    const done = new Set();
    for (const start of Object.keys(agents)) {
        const trail = [];
        let name = start;
        for (; name !== undefined && !done.has(name); name = (0,pipeline_subject/* get */.Jt)(agents, name)?.fallback) {
            done.add(name);
            trail.push(name);
        }
        const circle = name === undefined ? [] : trail.slice(trail.indexOf(name));
        if (name === undefined || !trail.includes(name))
            continue;
        const path = [...circle, name].map(pipeline_finding/* quoted */.TL).join(' → ');
        yield {
            code: 'PG307',
            message: `these agents form a fallback cycle: ${path}`,
            hint: 'Remove `fallback` from the agent that is tried last.',
            where: (0,pipeline_finding/* valueAt */.fK)('agents', name, 'fallback'),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/glob.js


/** A glob is absolute, or leaves the repository. */
const glob = function* (subject) {
    for (const { globs = [], path } of globsIn(subject)) {
        for (const [at, text] of globs.entries()) {
            if (!text.startsWith('/') && !text.split(/[/\\{},()|]/).includes('..'))
                continue;
            yield {
                code: 'PG507',
                message: `the glob ${(0,pipeline_finding/* quoted */.TL)(text)} points outside the repository`,
                hint: 'Globs are relative to the root of the repository.',
                where: (0,pipeline_finding/* valueAt */.fK)(...path, at),
            };
        }
    }
};
function* globsIn(subject) {
    yield { globs: subject.file.policy?.protect, path: ['policy', 'protect'] };
    yield { globs: subject.file.workspace?.carry, path: ['workspace', 'carry'] };
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase))
            continue;
        yield { globs: phase.artifacts, path: ['phases', name, 'artifacts'] };
        yield { globs: phase.paths?.allow, path: ['phases', name, 'paths', 'allow'] };
        yield { globs: phase.paths?.deny, path: ['phases', name, 'paths', 'deny'] };
        const reads = typeof phase.reuse === 'object' ? phase.reuse.reads : undefined;
        yield { globs: reads, path: ['phases', name, 'reuse', 'reads'] };
    }
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/idle-gate.js



/** A gate that no phase needs. */
const idleGate = function* (subject) {
    const { graph } = subject;
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        const dependants = graph.dependants[graph.index.get(name) ?? -1] ?? [];
        if (dependants.length > 0 || !endsInGate(phase, (0,pipeline_subject/* innerOf */._$)(subject, phase)))
            continue;
        yield {
            code: 'PG601',
            message: 'gate' in phase
                ? `no phase needs the gate ${(0,pipeline_finding/* quoted */.TL)(name)}`
                : `no phase needs ${(0,pipeline_finding/* quoted */.TL)(name)}, whose pipeline ends in a gate`,
            hint: `Add \`needs: ${name}\` to the phase that the gate guards, or remove the gate.`,
            where: (0,pipeline_finding/* keyAt */.f5)('phases', name),
        };
    }
};
function endsInGate(phase, inner) {
    return 'gate' in phase || (inner !== null && hasIdleGate(inner.file, inner.nested));
}
function hasIdleGate(file, nested) {
    const { dependants } = (0,pipeline_graph/* graphOf */.cQ)(file);
    return Object.values(file.phases).some((phase, at) => (dependants[at] ?? []).length === 0 &&
        endsInGate(phase, 'pipeline' in phase ? (nested.get(phase.pipeline) ?? null) : null));
}

// EXTERNAL MODULE: ./lib/src/core/pipeline/inputs.js
var inputs = __webpack_require__(17914);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/input-defaults.js



/** An input's default does not match its type, or its options do not match its type. */
const inputDefaults = function* (subject) {
    for (const [name, input] of Object.entries(subject.file.inputs ?? {})) {
        const hasOptions = (0,pipeline_subject/* keysAt */._s)(subject, 'inputs', name).includes('options');
        const isOdd = (input.type === 'choice') !== hasOptions;
        const finding = isOdd ? choiceFinding(name, input) : defaultFinding(name, input);
        if (finding !== null)
            yield finding;
    }
};
function choiceFinding(name, { type }) {
    const isChoice = type === 'choice';
    return {
        code: 'PG505',
        message: isChoice
            ? `the input ${(0,pipeline_finding/* quoted */.TL)(name)} of type \`choice\` has no \`options\``
            : `the input ${(0,pipeline_finding/* quoted */.TL)(name)} has \`options\`, but its type is not \`choice\``,
        hint: isChoice ? 'List the options: `options: [one, other]`.' : 'Add `type: choice`.',
        where: isChoice ? (0,pipeline_finding/* keyAt */.f5)('inputs', name) : (0,pipeline_finding/* keyAt */.f5)('inputs', name, 'options'),
    };
}
function defaultFinding(name, input) {
    if (input.default === undefined || (0,inputs/* fits */.l)(input, input.default))
        return null;
    const { type = 'string', options = [] } = input;
    const wanted = type === 'choice' ? `one of ${options.map(pipeline_finding/* quoted */.TL).join(', ')}` : `a ${type}`;
    return {
        code: 'PG504',
        message: `the default of ${(0,pipeline_finding/* quoted */.TL)(name)} is not ${wanted}`,
        hint: type === 'string' ? 'Quote the default, or declare the `type` of the input.' : null,
        where: (0,pipeline_finding/* valueAt */.fK)('inputs', name, 'default'),
    };
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/jobs.js


/** Writers in one workspace run one after the other, which is impossible in jobs on several machines. */
const jobs = function* (subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase) || (phase.strategy?.jobs ?? false) === false)
            continue;
        if (phase.access !== 'write' || phase.workspace === 'own')
            continue;
        yield {
            code: 'PG522',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} writes to the workspace of the run, so its legs cannot run in several jobs`,
            hint: 'Add `workspace: own`, or remove `jobs`.',
            where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'strategy', 'jobs'),
        };
    }
};

// EXTERNAL MODULE: ./lib/src/core/lib/duration.js
var duration = __webpack_require__(83346);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/long-duration.js



/** A timeout or wait is longer than a timer supports. */
const longDuration = function* (subject) {
    for (const { text, path } of durationsIn(subject)) {
        const milliseconds = text === undefined ? null : (0,duration/* parseDuration */.E9)(text);
        if (milliseconds === null || milliseconds <= duration/* LONGEST_DAYS */.to * DAY)
            continue;
        yield {
            code: 'PG506',
            message: `${(0,pipeline_finding/* quoted */.TL)(String(text))} is longer than ${duration/* LONGEST_DAYS */.to} days`,
            hint: 'Use a shorter duration. A run that waits for a person has no timeout.',
            where: (0,pipeline_finding/* valueAt */.fK)(...path),
        };
    }
};
const DAY = 24 * 60 * 60 * 1000;
function* durationsIn(subject) {
    const { defaults = {}, setup = [] } = subject.file;
    yield* under(defaults, ['defaults']);
    for (const [at, script] of setup.entries())
        yield* under(script, ['setup', at]);
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase))
            continue;
        yield* under(phase, ['phases', name]);
        const verify = 'prompt' in phase ? (phase.verify ?? []) : [];
        for (const [at, script] of verify.entries()) {
            yield* under(script, ['phases', name, 'verify', at]);
        }
    }
}
function under(holder, path) {
    return ['timeout', 'idle-timeout', 'backoff'].map((key) => ({
        text: holder[key],
        path: [...path, key],
    }));
}

// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/lib/json.js
var json = __webpack_require__(38364);
// EXTERNAL MODULE: ./lib/src/core/plan/matrix.js
var matrix = __webpack_require__(82837);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/matrix.js






/** A matrix without expressions has too many legs, or an empty or invalid list. */
const matrix_matrix = function* (subject) {
    for (const [name, written] of matricesIn(subject)) {
        const fault = faultOf(written);
        if (fault === null)
            continue;
        yield {
            code: 'PG520',
            message: `the matrix of ${(0,pipeline_finding/* quoted */.TL)(name)} cannot be expanded: ${fault}`,
            hint: 'A matrix is lists of values by name, `include` and `exclude` lists of maps; at most 1000 legs.',
            where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'strategy', 'matrix'),
        };
    }
};
/** An expression reads a value that no leg of the matrix has. */
const unknownMatrixValue = function* (subject) {
    const matrices = new Map(matricesIn(subject));
    for (const { phase, reads } of subject.templates) {
        const written = phase === null ? undefined : matrices.get(phase);
        const known = written === undefined ? null : namesOf(written);
        if (known !== null)
            yield* unknownIn(String(phase), known, reads);
    }
};
function* unknownIn(phase, known, reads) {
    for (const { path, where } of reads) {
        const [context, name] = path;
        if (context !== 'matrix' || name === undefined || name === '*' || known.includes(name))
            continue;
        const message = `the matrix of ${(0,pipeline_finding/* quoted */.TL)(phase)} has no ${(0,pipeline_finding/* quoted */.TL)(name)}`;
        yield { code: 'PG414', message, hint: (0,nearest/* suggest */.Z)(name, known), where };
    }
}
/** `rework.leg` names a leg of a phase without a matrix. */
const reworkLeg = function* ({ file, ...subject }) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)({ file, ...subject })) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase) || phase.rework?.leg === undefined)
            continue;
        const target = (0,pipeline_subject/* get */.Jt)(file.phases, phase.rework.phase);
        if (target === undefined || ((0,pipeline_subject/* isWork */.cD)(target) && target.strategy !== undefined))
            continue;
        yield {
            code: 'PG320',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} sends its rework to one leg of ${(0,pipeline_finding/* quoted */.TL)(phase.rework.phase)}, which has no \`strategy\``,
            hint: 'Remove `leg`, or name a phase with `strategy`.',
            where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'rework', 'leg'),
        };
    }
};
function* matricesIn(subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if ((0,pipeline_subject/* isWork */.cD)(phase) && phase.strategy !== undefined)
            yield [name, phase.strategy.matrix];
    }
}
/** `null`: valid, or unknown before evaluation. */
function faultOf(written) {
    try {
        (0,matrix/* staticLegs */.y1)(written);
        return null;
    }
    catch (fault) {
        if (!(fault instanceof expression/* ExpressionFault */.JE))
            throw fault;
        return fault.message;
    }
}
/** `null`: expressions may add other names. */
function namesOf(written) {
    if (!(0,json/* isJsonObject */.O)(written))
        return null;
    const { include = [], exclude: _, ...lists } = written;
    if (hasExpression(include) || !Array.isArray(include))
        return null;
    const more = include.filter(json/* isJsonObject */.O).flatMap((one) => Object.keys(one));
    return [...new Set([...Object.keys(lists), ...more])];
}
const hasExpression = (written) => (0,matrix/* textsIn */.Ej)(written).some((text) => (0,expression/* expressionsIn */.l$)(text).length > 0);

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/missing-agent.js


/** A phase has a prompt but no agent. */
const missingAgent = function* (subject) {
    if ((0,pipeline_subject/* keysAt */._s)(subject, 'defaults').includes('agent'))
        return;
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!('prompt' in phase) || (0,pipeline_subject/* keysAt */._s)(subject, 'phases', name).includes('agent'))
            continue;
        yield {
            code: 'PG503',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} has a prompt but no agent`,
            hint: 'Give the phase an `agent`, or add `defaults: { agent: … }` to the file.',
            where: (0,pipeline_finding/* keyAt */.f5)('phases', name),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/nested-pipeline.js




/** The inputs of a nested pipeline do not match its declaration. */
const nestedPipeline = function* (subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        const inner = (0,pipeline_subject/* innerOf */._$)(subject, phase);
        if (inner === null || !('pipeline' in phase))
            continue;
        const given = phase.with ?? {};
        yield* inputsOf({ name, phase, inner }, given);
        yield* agentsOf(subject, { name, phase, inner });
    }
};
function* inputsOf(use, given) {
    const { name, phase, inner } = use;
    const declared = inner.file.inputs ?? {};
    for (const [key, value] of Object.entries(given)) {
        if (key === 'agents' || value === undefined || typeof value === 'object')
            continue;
        const finding = inputFinding(use, key, value);
        if (finding !== null)
            yield { ...finding, where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'with', key) };
    }
    for (const [key, input] of Object.entries(declared)) {
        if (input.required !== true || Object.hasOwn(given, key))
            continue;
        yield {
            code: 'PG510',
            message: `${quotedPipeline(phase)} needs the input ${(0,pipeline_finding/* quoted */.TL)(key)}`,
            hint: `Add \`with: { ${key}: … }\` to ${(0,pipeline_finding/* quoted */.TL)(name)}.`,
            where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'pipeline'),
        };
    }
}
function inputFinding({ phase, inner }, key, value) {
    const declared = inner.file.inputs ?? {};
    const input = (0,pipeline_subject/* get */.Jt)(declared, key);
    const what = quotedPipeline(phase);
    if (input === undefined) {
        const hint = (0,nearest/* suggest */.Z)(key, Object.keys(declared)) ?? 'The pipeline takes no inputs.';
        return { code: 'PG509', message: `${what} has no input ${(0,pipeline_finding/* quoted */.TL)(key)}`, hint };
    }
    if (isTemplate(value) || (0,inputs/* fits */.l)(input, value))
        return null;
    const { type = 'string', options = [] } = input;
    const wanted = type === 'choice' ? `one of ${options.map(pipeline_finding/* quoted */.TL).join(', ')}` : `a ${type}`;
    const message = `the input ${(0,pipeline_finding/* quoted */.TL)(key)} of ${what} must be ${wanted}`;
    return { code: 'PG511', message, hint: input.description ?? null };
}
const quotedPipeline = ({ pipeline }) => `the pipeline ${(0,pipeline_finding/* quoted */.TL)(pipeline)}`;
/** The value is known only when the phase is reached. */
const isTemplate = (value) => typeof value === 'string' && value.includes('${{');
function* agentsOf(subject, { name, phase, inner }) {
    const theirs = Object.keys(inner.file.agents ?? {});
    const ours = (0,pipeline_subject/* keysAt */._s)(subject, 'agents');
    for (const [agent, instead] of Object.entries(phase.with?.agents ?? {})) {
        if (!theirs.includes(agent)) {
            yield {
                code: 'PG306',
                message: `the pipeline ${(0,pipeline_finding/* quoted */.TL)(phase.pipeline)} has no agent ${(0,pipeline_finding/* quoted */.TL)(agent)}`,
                hint: (0,nearest/* suggest */.Z)(agent, theirs) ?? 'The pipeline declares no agents.',
                where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'with', 'agents', agent),
            };
        }
        if (!ours.includes(instead)) {
            yield {
                code: 'PG306',
                message: `there is no agent ${(0,pipeline_finding/* quoted */.TL)(instead)}`,
                hint: (0,nearest/* suggest */.Z)(instead, ours) ?? 'Declare the agent under `agents`.',
                where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'with', 'agents', agent),
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/own-workspace.js


/** Only a writer's change is merged. */
const ownWorkspace = function* (subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase))
            continue;
        const isOwn = phase.workspace === 'own';
        if (isOwn && phase.access !== 'write')
            yield {
                code: 'PG620',
                message: `${(0,pipeline_finding/* quoted */.TL)(name)} may not write, so its \`workspace: own\` means nothing`,
                hint: 'Add `access: write`, or remove `workspace`.',
                where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'workspace'),
            };
        if (!isOwn && phase['on-conflict'] !== undefined)
            yield {
                code: 'PG620',
                message: `${(0,pipeline_finding/* quoted */.TL)(name)} works in the workspace of the run, so its \`on-conflict\` means nothing`,
                hint: 'Add `workspace: own`, or remove `on-conflict`.',
                where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'on-conflict'),
            };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/plain-text.js

/** `${{ }}` in a text that is not evaluated. */
const plainText = function* ({ templates }) {
    for (const { place, path, expressions } of templates) {
        if (place !== 'plain')
            continue;
        const key = path.findLast((part) => typeof part === 'string');
        for (const { source, at } of expressions) {
            yield {
                code: 'PG411',
                message: `expressions are not evaluated in ${(0,pipeline_finding/* quoted */.TL)(String(key))}`,
                hint: 'Write the value itself.',
                where: at(-3, source.length + 5),
            };
        }
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/reader-paths.js


/** `paths` limits what a writer may change; a reader may change nothing. */
const readerPaths = function* (subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase) || phase.paths === undefined || phase.access === 'write')
            continue;
        yield {
            code: 'PG605',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} has no write access, so its \`paths\` have no effect`,
            hint: 'Add `access: write`, or remove `paths`.',
            where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'paths'),
        };
    }
};

// EXTERNAL MODULE: ./lib/src/core/lib/main-repository.js
var main_repository = __webpack_require__(6236);
// EXTERNAL MODULE: ./lib/src/core/many/repositories.js
var repositories = __webpack_require__(92032);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/repository.js





/** A repository is not declared, or its name or address is invalid. */
const repository = function* (subject) {
    yield* declared(subject);
    const names = (0,pipeline_subject/* keysAt */._s)(subject, 'repositories');
    for (const { name, path } of namedIn(subject)) {
        if (names.includes(name))
            continue;
        yield {
            code: 'PG322',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} is not a repository of this pipeline`,
            hint: (0,nearest/* suggest */.Z)(name, names) ?? hintFor(name),
            where: (0,pipeline_finding/* valueAt */.fK)(...path),
        };
    }
};
const hintFor = (name) => name === main_repository/* MAIN */.Q
    ? 'Remove `repository`: the default is the repository of the run.'
    : 'Declare the repository under `repositories`.';
function* declared({ file }) {
    for (const [name, { repo }] of Object.entries(file.repositories ?? {})) {
        if (name === main_repository/* MAIN */.Q)
            yield {
                code: 'PG521',
                message: '`main` is the name of the repository of the run',
                hint: 'Choose another name.',
                where: (0,pipeline_finding/* keyAt */.f5)('repositories', name),
            };
        if (!(0,repositories/* isRepositoryAddress */.Py)(repo) || (0,repositories/* namedRepository */.ow)(repo).type === 'owner')
            yield {
                code: 'PG521',
                message: `${(0,pipeline_finding/* quoted */.TL)(repo)} is not the address of a repository`,
                hint: 'Use `owner/name`, an address such as `https://example.com/api.git`, or a path.',
                where: (0,pipeline_finding/* valueAt */.fK)('repositories', name, 'repo'),
            };
    }
}
function* namedIn(subject) {
    for (const [phase, written] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if ((0,pipeline_subject/* isWork */.cD)(written) && written.repository !== undefined)
            yield { name: written.repository, path: ['phases', phase, 'repository'] };
        if ('deliver' in written)
            yield* namedInDeliver(['phases', phase, 'deliver'], written.deliver);
    }
}
function* namedInDeliver(path, deliver) {
    const maps = Array.isArray(deliver)
        ? deliver.map((map, at) => ({ map, path: [...path, at] }))
        : [{ map: deliver, path }];
    for (const { map, path: above } of maps)
        for (const [kind, fields] of Object.entries(map))
            if (typeof fields === 'object' && fields !== null && 'repository' in fields)
                yield { name: String(fields.repository), path: [...above, kind, 'repository'] };
}
/** Features that a run over several repositories does not support. */
const severalRepositories = function* (subject) {
    yield* nested(subject);
    const { file } = subject;
    if (file.repositories === undefined)
        return;
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase))
            continue;
        if (phase.reuse)
            yield {
                code: 'PG621',
                message: `${(0,pipeline_finding/* quoted */.TL)(name)} cannot reuse a result, because its result may depend on other repositories`,
                hint: 'Remove `reuse`.',
                where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'reuse'),
            };
        if (phase.workspace === 'own')
            yield {
                code: 'PG621',
                message: `${(0,pipeline_finding/* quoted */.TL)(name)} cannot have a workspace of its own, because the run has several repositories`,
                hint: 'Remove `workspace`. Phases that write run one after the other.',
                where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'workspace'),
            };
        if ('session' in phase && phase.session !== undefined)
            yield* elsewhere(subject, name, phase);
    }
    if (file.policy?.['stale-base'] === 'rebase')
        yield {
            code: 'PG621',
            message: '`stale-base: rebase` does not work with `repositories`',
            hint: 'Use `keep` or `fail`.',
            where: (0,pipeline_finding/* valueAt */.fK)('policy', 'stale-base'),
        };
};
/** Agents identify sessions by the folder in which they began. */
function* elsewhere({ file }, name, phase) {
    const before = (0,pipeline_subject/* get */.Jt)(file.phases, phase.session?.continue ?? '');
    if (before === undefined || !(0,pipeline_subject/* isWork */.cD)(before) || before.repository === phase.repository)
        return;
    yield {
        code: 'PG621',
        message: `${(0,pipeline_finding/* quoted */.TL)(name)} cannot continue a session that began in another repository`,
        hint: 'Give both phases the same `repository`.',
        where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'session', 'continue'),
    };
}
/** Repositories belong to the run, so only the outermost file may declare them. */
function* nested(subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if ((0,pipeline_subject/* innerOf */._$)(subject, phase)?.file.repositories === undefined)
            continue;
        yield {
            code: 'PG621',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} runs a pipeline with \`repositories\`, which only the pipeline of a run can have`,
            hint: 'Run that pipeline by itself, or move its phases into this file.',
            where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'pipeline'),
        };
    }
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/reused-session.js


/** A session is not part of a result's key, and cannot be continued in another run. */
const reusedSession = function* (subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase) || !phase.reuse)
            continue;
        if (!('session' in phase) || phase.session === undefined)
            continue;
        yield {
            code: 'PG609',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} continues a session, so it cannot reuse a result of an earlier run`,
            hint: 'Remove `reuse`, or `session`.',
            where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'reuse'),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/rework-target.js




/** `rework` names a phase that does not exist or does not come before. */
const reworkTarget = function* (subject) {
    const { graph } = subject;
    const reworks = [...reworksIn(subject)];
    const asked = reworks.map(({ name, target }) => ({
        above: graph.index.get(target) ?? -1,
        below: graph.index.get(name) ?? -1,
    }));
    const answers = (0,pipeline_graph/* areAncestors */.dW)(graph, asked);
    for (const [at, rework] of reworks.entries()) {
        if (!graph.index.has(rework.target))
            yield unknown(rework, graph.names);
        else if (answers[at] === false)
            yield rework_target_elsewhere(rework);
    }
};
function* reworksIn(subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if ('gate' in phase && phase.gate.rework !== undefined) {
            const path = ['phases', name, 'gate', 'rework', 'phase'];
            yield { name, target: phase.gate.rework.phase, path };
        }
        if ((0,pipeline_subject/* isWork */.cD)(phase) && phase.rework !== undefined) {
            yield { name, target: phase.rework.phase, path: ['phases', name, 'rework', 'phase'] };
        }
    }
}
function unknown({ name, target, path }, names) {
    const message = `${(0,pipeline_finding/* quoted */.TL)(name)} sends its rework to ${(0,pipeline_finding/* quoted */.TL)(target)}, which is not a phase`;
    return { code: 'PG304', message, hint: (0,nearest/* suggest */.Z)(target, names), where: (0,pipeline_finding/* valueAt */.fK)(...path) };
}
function rework_target_elsewhere({ name, target, path }) {
    return {
        code: 'PG305',
        message: `${(0,pipeline_finding/* quoted */.TL)(name)} sends its rework to ${(0,pipeline_finding/* quoted */.TL)(target)}, which does not run before it`,
        hint: `Name a phase that ${(0,pipeline_finding/* quoted */.TL)(name)} needs, directly or indirectly.`,
        where: (0,pipeline_finding/* valueAt */.fK)(...path),
    };
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/scoping-writer.js


/** A scoping phase runs before its item is ready, so it may not write. */
const scopingWriter = function* (subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase) || phase.scoping !== true || phase.access !== 'write')
            continue;
        yield {
            code: 'PG604',
            message: `the scoping phase ${(0,pipeline_finding/* quoted */.TL)(name)} has \`access: write\``,
            hint: 'Remove `access: write` or `scoping: true`.',
            where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'access'),
        };
    }
};

// EXTERNAL MODULE: ./lib/src/core/pipeline/prompts.js
var pipeline_prompts = __webpack_require__(25104);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/script-outside.js


/** The script of a scripted agent lies outside of the repository. */
const scriptOutside = function* ({ path, file }) {
    for (const [name, { script }] of Object.entries(file.agents ?? {})) {
        if (script === undefined || (0,pipeline_prompts/* beside */.v)(path, script) !== null)
            continue;
        yield {
            code: 'PG111',
            message: `the script ${(0,pipeline_finding/* quoted */.TL)(script)} is outside the repository`,
            hint: 'Move the file into the repository. The path is relative to the pipeline file.',
            where: (0,pipeline_finding/* valueAt */.fK)('agents', name, 'script'),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/self-need.js



/** A phase names itself in `needs`. */
const selfNeed = function* (subject) {
    for (const [name, { needs }] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_graph/* namesIn */.wX)(needs).includes(name))
            continue;
        yield {
            code: 'PG302',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} needs itself`,
            hint: 'Remove the phase from its own `needs`. To repeat work, use `rework`.',
            where: (0,pipeline_graph/* needAt */.EZ)({ name, needs, need: name }),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/session.js




/** A phase continues a session that does not exist by then, or that another agent led. */
const session = function* (subject) {
    const { graph } = subject;
    const sessions = [...sessionsIn(subject)];
    const answers = (0,pipeline_graph/* areAncestors */.dW)(graph, sessions.map(({ name, continued }) => ({
        above: graph.index.get(continued) ?? -1,
        below: graph.index.get(name) ?? -1,
    })));
    for (const [at, one] of sessions.entries()) {
        if (!graph.index.has(one.continued))
            yield session_unknown(one, graph.names);
        else if (answers[at] === false)
            yield session_elsewhere(one);
        else if (session_isSpread(subject, one.continued))
            yield ofLegs(one);
        else
            yield* ofAnother(subject, one);
    }
};
function* sessionsIn(subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if ('prompt' in phase && phase.session !== undefined)
            yield { name, continued: phase.session.continue };
    }
}
const where = (name) => (0,pipeline_finding/* valueAt */.fK)('phases', name, 'session', 'continue');
function session_unknown({ name, continued }, names) {
    const message = `${(0,pipeline_finding/* quoted */.TL)(name)} continues the session of ${(0,pipeline_finding/* quoted */.TL)(continued)}, which is not a phase`;
    return { code: 'PG308', message, hint: (0,nearest/* suggest */.Z)(continued, names), where: where(name) };
}
function session_elsewhere({ name, continued }) {
    return {
        code: 'PG309',
        message: `${(0,pipeline_finding/* quoted */.TL)(name)} continues the session of ${(0,pipeline_finding/* quoted */.TL)(continued)}, which does not run before it`,
        hint: `Name a phase that ${(0,pipeline_finding/* quoted */.TL)(name)} needs, directly or indirectly.`,
        where: where(name),
    };
}
function session_isSpread({ file }, name) {
    const phase = (0,pipeline_subject/* get */.Jt)(file.phases, name);
    return phase !== undefined && (0,pipeline_subject/* isWork */.cD)(phase) && phase.strategy !== undefined;
}
function ofLegs({ name, continued }) {
    return {
        code: 'PG321',
        message: `${(0,pipeline_finding/* quoted */.TL)(name)} continues the session of ${(0,pipeline_finding/* quoted */.TL)(continued)}, each leg of which has its own`,
        hint: 'Name a phase without `strategy`.',
        where: where(name),
    };
}
function* ofAnother(subject, { name, continued }) {
    const earlier = (0,pipeline_subject/* get */.Jt)(subject.file.phases, continued);
    const use = (0,pipeline_subject/* useOf */.jj)(subject, name);
    const other = (0,pipeline_subject/* useOf */.jj)(subject, continued);
    const isAgent = earlier === undefined || 'prompt' in earlier;
    if (isAgent && (use === null || other === null || use === other))
        return;
    const whose = isAgent
        ? `belongs to an agent with \`use: ${other}\`, not \`use: ${use}\``
        : 'does not exist because the phase has no agent';
    yield {
        code: 'PG508',
        message: `${(0,pipeline_finding/* quoted */.TL)(name)} cannot continue the session of ${(0,pipeline_finding/* quoted */.TL)(continued)}, which ${whose}`,
        hint: 'Both phases must have an agent of the same `use`.',
        where: where(name),
    };
}

// EXTERNAL MODULE: ./lib/src/core/expression/references.js
var references = __webpack_require__(42329);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/status-function.js



/** `success()` or a similar function is called outside of `if`. */
const statusFunction = function* ({ templates }) {
    for (const { place, expressions } of templates.filter(pipeline_templates/* isEvaluated */.K)) {
        if (place === 'if')
            continue;
        for (const { source, at } of expressions) {
            for (const { name, offset, length } of (0,references/* statusCalls */.Yp)(source)) {
                yield {
                    code: 'PG412',
                    message: `${(0,pipeline_finding/* quoted */.TL)(`${name}()`)} is only allowed in \`if\``,
                    hint: 'Read `needs.<phase>.result` instead.',
                    where: at(offset, length),
                };
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/ungated-delivery.js



/** A delivery without a gate before it. */
const ungatedDelivery = function* ({ file, graph, nested }) {
    for (const name of waysOut({ file, nested }, graph, new Map()).ungated) {
        const phase = (0,pipeline_subject/* get */.Jt)(file.phases, name);
        // With that policy the author allows labels without a gate.
        if (file.policy?.untrusted === 'labels' && labelsAlone(phase))
            continue;
        const isDelivery = phase !== undefined && 'deliver' in phase;
        yield {
            code: 'PG602',
            message: isDelivery
                ? `the delivery ${(0,pipeline_finding/* quoted */.TL)(name)} has no gate before it`
                : `the deliveries in the pipeline of ${(0,pipeline_finding/* quoted */.TL)(name)} have no gate before them`,
            hint: 'Add a `gate` phase before the delivery if a person must review the change.',
            where: (0,pipeline_finding/* keyAt */.f5)('phases', name),
        };
    }
};
function labelsAlone(phase) {
    if (phase === undefined || !('deliver' in phase))
        return false;
    const maps = Array.isArray(phase.deliver) ? phase.deliver : [phase.deliver];
    return maps.every((map) => Object.keys(map).every((kind) => kind === 'labels'));
}
function waysOut({ file, nested }, graph, known) {
    const gated = new Set();
    const ungated = [];
    for (const at of graph.order) {
        const name = graph.names[at] ?? '';
        const { delivers, asks } = effectOf((0,pipeline_subject/* get */.Jt)(file.phases, name), nested, known);
        const isAsked = graph.needs[at]?.some((need) => gated.has(need)) ?? false;
        if (delivers && !isAsked)
            ungated.push(name);
        if (isAsked || asks)
            gated.add(at);
    }
    return { ungated, asks: gated.size > 0 };
}
/** Whether a phase or its nested pipeline delivers without a gate, and whether it has a gate. */
function effectOf(phase, nested, known) {
    if (phase === undefined)
        return { delivers: false, asks: false };
    const inner = 'pipeline' in phase ? nested.get(phase.pipeline) : undefined;
    if (inner === undefined)
        return { delivers: 'deliver' in phase, asks: 'gate' in phase };
    const { ungated, asks } = waysOutOf(inner, known);
    return { delivers: ungated.length > 0, asks };
}
function waysOutOf(inner, known) {
    const ways = known.get(inner) ?? waysOut(inner, (0,pipeline_graph/* graphOf */.cQ)(inner.file), known);
    known.set(inner, ways);
    return ways;
}

// EXTERNAL MODULE: ./lib/src/core/plan/choice.js
var choice = __webpack_require__(26467);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-agent.js




/** An agent's name is not under `agents`. */
const unknownAgent = function* (subject) {
    const known = (0,pipeline_subject/* keysAt */._s)(subject, 'agents');
    for (const { name, path } of namedAgents(subject)) {
        if (known.includes(name))
            continue;
        const hint = known.length === 0 ? 'Declare the agent under `agents`.' : (0,nearest/* suggest */.Z)(name, known);
        const message = `there is no agent ${(0,pipeline_finding/* quoted */.TL)(name)}`;
        yield { code: 'PG306', message, hint, where: (0,pipeline_finding/* valueAt */.fK)(...path) };
    }
};
function* namedAgents(subject) {
    const common = subject.file.defaults?.agent;
    if (common !== undefined)
        yield { name: common, path: ['defaults', 'agent'] };
    for (const [name, { fallback }] of Object.entries(subject.file.agents ?? {})) {
        if (fallback !== undefined)
            yield { name: fallback, path: ['agents', name, 'fallback'] };
    }
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!('prompt' in phase) || phase.agent === undefined || (0,choice/* isChosen */.lf)(phase.agent))
            continue;
        yield { name: phase.agent, path: ['phases', name, 'agent'] };
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(12049);
;// CONCATENATED MODULE: ./lib/src/core/expression/results.js


/** The literal texts that may be the value of an expression, as in `a && 'x' || 'y'`; none if it is invalid. */
function writtenResults(expression) {
    const parsed = (0,parse/* parseExpression */.Y)(expression);
    if (parsed.type === 'fault')
        return [];
    const offsets = new Map(parsed.tokens.map(({ token, offset }) => [token, offset]));
    return resultsOf(parsed.tree).flatMap(({ literal, token }) => {
        if (!token.lexeme.startsWith("'"))
            return [];
        const offset = offsets.get(token) ?? 0;
        return [{ value: literal.coerceString(), offset, length: token.lexeme.length }];
    });
}
/** The value of `&&` is its last part, because only non-empty texts count; the value of `||` may be each part. */
function resultsOf(node) {
    if (node instanceof ast/* Literal */.uS)
        return [node];
    if (node instanceof ast/* Grouping */.aU)
        return resultsOf(node.group);
    if (!(node instanceof ast/* Logical */.oD))
        return [];
    const isAnd = node.operator.lexeme === '&&';
    return (isAnd ? node.args.slice(-1) : node.args).flatMap(resultsOf);
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-choice.js




/** An expression for `agent` or `model` contains a literal name that the file does not define. */
const unknownChoice = function* (subject) {
    for (const { place, path, expressions } of subject.templates) {
        if (place !== 'choice')
            continue;
        const kind = path[2] === 'agent' ? 'agent' : 'model';
        const known = (0,pipeline_subject/* keysAt */._s)(subject, `${kind}s`);
        for (const expression of expressions)
            yield* unknown_choice_unknownIn(expression, kind, known);
    }
};
function* unknown_choice_unknownIn({ source, at }, kind, known) {
    for (const result of writtenResults(source)) {
        // An empty text selects the agent's own model.
        const isKnown = known.includes(result.value) || (kind === 'model' && result.value === '');
        if (!isKnown)
            yield unknown_choice_unknown(result, { kind, known, at });
    }
}
function unknown_choice_unknown({ value, offset, length }, { kind, known, at, }) {
    return {
        code: kind === 'agent' ? 'PG306' : 'PG330',
        message: `there is no ${kind} ${(0,pipeline_finding/* quoted */.TL)(value)}`,
        hint: (0,nearest/* suggest */.Z)(value, known) ?? `Declare the ${kind} under \`${kind}s\`.`,
        where: at(offset, length),
    };
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-input.js



/** An expression reads an input that the pipeline does not declare. */
const unknownInput = function* (subject) {
    const known = (0,pipeline_subject/* keysAt */._s)(subject, 'inputs');
    for (const read of subject.templates.flatMap(({ reads }) => reads)) {
        const [context, name] = read.path;
        if (context !== 'inputs' || name === undefined || name === '*')
            continue;
        if (known.includes(name))
            continue;
        const hint = (0,nearest/* suggest */.Z)(name, known) ?? 'Declare the input under `inputs`.';
        yield { code: 'PG406', message: `there is no input ${(0,pipeline_finding/* quoted */.TL)(name)}`, hint, where: read.where };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-need.js




/** `needs` names a phase that does not exist. */
const unknownNeed = function* (subject) {
    const { names, index } = subject.graph;
    for (const [name, { needs }] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        for (const need of (0,pipeline_graph/* namesIn */.wX)(needs)) {
            if (index.has(need))
                continue;
            const message = `${(0,pipeline_finding/* quoted */.TL)(name)} needs ${(0,pipeline_finding/* quoted */.TL)(need)}, which is not a phase`;
            const where = (0,pipeline_graph/* needAt */.EZ)({ name, needs, need });
            yield { code: 'PG301', message, hint: (0,nearest/* suggest */.Z)(need, names), where };
        }
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-output.js



/** An expression reads an output that the phase does not declare. */
const unknownOutput = function* (subject) {
    for (const template of subject.templates) {
        for (const read of template.reads) {
            const asked = outputOf(template.phase, read);
            const known = asked === null ? null : outputsOf(subject, asked.phase);
            if (asked === null || known === null || known.includes(asked.output))
                continue;
            const message = `${(0,pipeline_finding/* quoted */.TL)(asked.phase)} has no output ${(0,pipeline_finding/* quoted */.TL)(asked.output)}`;
            const hint = (0,nearest/* suggest */.Z)(asked.output, known) ??
                `Declare the output under \`outputs\` of ${(0,pipeline_finding/* quoted */.TL)(asked.phase)}.`;
            yield { code: 'PG409', message, hint, where: read.where };
        }
    }
};
function outputOf(reader, { path }) {
    const [context, first, property, name] = path;
    const [phase, output] = context === 'outputs' ? [reader, first] : property === 'outputs' ? [first, name] : [];
    if (context !== 'needs' && context !== 'outputs')
        return null;
    if (phase === undefined || phase === null || phase === '*')
        return null;
    return output === undefined || output === '*' ? null : { phase, output };
}
/** `null`: the phase's outputs are unknown. */
function outputsOf(subject, name) {
    const phase = (0,pipeline_subject/* get */.Jt)(subject.file.phases, name);
    if (phase === undefined)
        return null;
    if ('pipeline' in phase) {
        const inner = (0,pipeline_subject/* innerOf */._$)(subject, phase);
        return inner === null ? null : Object.keys(inner.file.outputs ?? {});
    }
    return (0,pipeline_subject/* isWork */.cD)(phase) ? (0,pipeline_subject/* keysAt */._s)(subject, 'phases', name, 'outputs') : [];
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-property.js



/** An expression reads an unknown property of a context with fixed properties. */
const unknownProperty = function* (subject) {
    const withLegs = spreadIn(subject);
    for (const { path, where } of subject.templates.flatMap(({ reads }) => reads)) {
        const hasLegs = path[0] === 'needs' && withLegs.has(path[1] ?? '');
        for (const form of FORMS.filter(({ at }) => isAt(at, path))) {
            const name = path[form.at.length];
            const known = hasLegs ? [...form.known, 'legs'] : form.known;
            if (name === undefined || name === '*' || known.includes(name))
                continue;
            const message = `${form.of} has no ${(0,pipeline_finding/* quoted */.TL)(name)}`;
            yield { code: 'PG410', message, hint: unknown_property_hintFor(path, name, known), where };
        }
    }
};
const spreadIn = (subject) => new Set((0,pipeline_subject/* phasesOf */.I$)(subject).flatMap(([name, phase]) => (0,pipeline_subject/* isWork */.cD)(phase) && phase.strategy !== undefined ? [name] : []));
/** Keys of the payload are often written without `event`. */
function unknown_property_hintFor(path, name, known) {
    const isOfPayload = path[0] === 'github' && path.length > 2;
    return isOfPayload ? `Write \`github.event.${path.slice(1).join('.')}\`.` : (0,nearest/* suggest */.Z)(name, known);
}
const isAt = (at, path) => at.every((part, index) => part === '*' || part === path[index]);
/** Properties that a workflow or `--event` sets; the payload's keys are under `event`. */
const GITHUB = [
    'event',
    'event_name',
    'comments',
    'failed_jobs',
    'review_threads',
    'settings',
    'repository',
    'run_id',
    'run_attempt',
    'job',
    'actor',
    'ref',
    'sha',
    'workflow',
    'server_url',
];
const FORMS = [
    { of: '`github`', at: ['github'], known: GITHUB },
    { of: '`run`', at: ['run'], known: ['id', 'branch', 'base', 'diff', 'url', 'facts'] },
    {
        of: '`run.facts`',
        at: ['run', 'facts'],
        known: ['files', 'lines', 'protected', 'risks', 'usd'],
    },
    { of: '`gate`', at: ['gate'], known: ['decision', 'actor', 'comment'] },
    {
        of: 'a phase under `needs`',
        at: ['needs', '*'],
        known: ['result', 'summary', 'outputs', 'artifacts'],
    },
];

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-variable.js



/** An expression reads a variable that the pipeline's `env` does not set. */
const unknownVariable = function* (subject) {
    const known = (0,pipeline_subject/* keysAt */._s)(subject, 'env');
    for (const read of subject.templates.flatMap(({ reads }) => reads)) {
        const [context, name] = read.path;
        if (context !== 'env' || name === undefined || name === '*')
            continue;
        if (known.includes(name))
            continue;
        const hint = (0,nearest/* suggest */.Z)(name, known) ?? 'Set the variable under `env` at the top of the file.';
        const message = `the pipeline's \`env\` does not set ${(0,pipeline_finding/* quoted */.TL)(name)}`;
        yield { code: 'PG413', message, hint, where: read.where };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unreachable-phase.js



/** An expression reads a phase that does not exist, or does not come before. */
const unreachablePhase = function* (subject) {
    const { graph } = subject;
    const needs = [...needsRead(subject)];
    const asked = needs.map(({ reader, name }) => ({
        above: graph.index.get(name) ?? -1,
        below: graph.index.get(reader ?? '') ?? -1,
    }));
    const answers = (0,pipeline_graph/* areAncestors */.dW)(graph, asked);
    for (const [at, { reader, name, read }] of needs.entries()) {
        if (!graph.index.has(name))
            yield unreachable_phase_unknown(name, read, graph.names);
        // The outputs of a pipeline are evaluated when all of its phases have ended.
        else if (reader !== null && answers[at] === false)
            yield unreachable(reader, name, read);
    }
};
function* needsRead({ templates }) {
    for (const template of templates) {
        if (template.phase === null && template.place !== 'pipeline-output')
            continue;
        for (const read of template.reads) {
            const [context, name] = read.path;
            if (context !== 'needs' || name === undefined || name === '*')
                continue;
            yield { reader: template.phase, name, read };
        }
    }
}
function unreachable_phase_unknown(name, { where }, names) {
    const message = `there is no phase ${(0,pipeline_finding/* quoted */.TL)(name)}`;
    return { code: 'PG407', message, hint: (0,nearest/* suggest */.Z)(name, names), where };
}
function unreachable(reader, name, { where }) {
    return {
        code: 'PG408',
        message: `${(0,pipeline_finding/* quoted */.TL)(reader)} reads ${(0,pipeline_finding/* quoted */.TL)(name)}, which does not run before it`,
        hint: name === reader
            ? 'A phase cannot read itself.'
            : `Add ${(0,pipeline_finding/* quoted */.TL)(name)} to the \`needs\` of ${(0,pipeline_finding/* quoted */.TL)(reader)}.`,
        where,
    };
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unsupported.js


/** Parts of the format that this release does not support yet. */
const unsupported = function* (subject) {
    for (const path of unsupportedIn(subject)) {
        yield {
            code: 'PG701',
            message: `${(0,pipeline_finding/* quoted */.TL)(String(path.at(-1)))} is not supported yet`,
            hint: 'Remove the key. A later release will support it.',
            where: (0,pipeline_finding/* keyAt */.f5)(...path),
        };
    }
};
function* unsupportedIn(subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if ('pipeline' in phase && phase.strategy !== undefined)
            yield ['phases', name, 'strategy'];
    }
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/untrusted-labels.js


/** Under `policy.untrusted: labels`, a run that any user can trigger does more than read and label. */
const untrustedLabels = function* (subject) {
    const { policy, setup } = subject.file;
    if (policy?.untrusted !== 'labels')
        return;
    const limits = ['policy', 'untrusted'];
    if (policy.isolation !== 'required')
        yield found('`untrusted: labels` needs `isolation: required`', 'Add it to `policy`.', limits);
    if (policy.network === undefined || policy.network === 'any')
        yield found('`untrusted: labels` needs a limited `network`', NETWORK, limits);
    if (setup !== undefined)
        yield found('`untrusted: labels` allows no `setup`', REMOVE, ['setup']);
    yield* phasesBeyond(subject);
};
const REMOVE = 'Remove it, or remove `untrusted: labels`: then every delivery needs an approval.';
const NETWORK = 'Add `network: none` to `policy`. The provider of an agent can be reached in any case.';
function found(message, hint, path) {
    return { code: 'PG640', message, hint, where: (0,pipeline_finding/* keyAt */.f5)(...path) };
}
function* phasesBeyond(subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        for (const [key, what] of beyond(phase))
            yield found(`\`untrusted: labels\` allows no ${what} in ${(0,pipeline_finding/* quoted */.TL)(name)}`, REMOVE, [
                'phases',
                name,
                key,
            ]);
    }
}
/** The keys by which a phase does more than read, and their description. */
function beyond(phase) {
    const keys = ['run', 'pipeline', 'verify'].filter((key) => key in phase);
    const writes = 'access' in phase && phase.access === 'write';
    return [
        ...keys.map((key) => [key, (0,pipeline_finding/* quoted */.TL)(key)]),
        ...(writes ? [['access', '`access: write`']] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check.js





































/** All errors beyond the file's shape. */
function check(subject) {
    return RULES.flatMap((rule) => [...rule(subject)]);
}
const RULES = [
    scriptOutside,
    unknownNeed,
    selfNeed,
    cycle,
    reworkTarget,
    unknownAgent,
    unknownChoice,
    fallbackCircle,
    session,
    expressionSyntax,
    expressionInScript,
    contextPlace,
    unknownInput,
    unreachablePhase,
    untrustedLabels,
    unknownOutput,
    unknownProperty,
    plainText,
    statusFunction,
    unknownVariable,
    agentOptions,
    missingAgent,
    nestedPipeline,
    inputDefaults,
    longDuration,
    glob,
    idleGate,
    ungatedDelivery,
    credulousGate,
    scopingWriter,
    readerPaths,
    reusedSession,
    matrix_matrix,
    unknownMatrixValue,
    reworkLeg,
    ownWorkspace,
    repository,
    severalRepositories,
    jobs,
    unsupported,
];

// EXTERNAL MODULE: ./lib/src/core/pipeline/codes.js
var codes = __webpack_require__(30105);
// EXTERNAL MODULE: ./lib/src/core/pipeline/document.js + 2 modules
var pipeline_document = __webpack_require__(96092);
// EXTERNAL MODULE: ./lib/src/core/pipeline/locate.js
var pipeline_locate = __webpack_require__(95561);
// EXTERNAL MODULE: ./lib/src/core/pipeline/nested.js
var pipeline_nested = __webpack_require__(23764);
// EXTERNAL MODULE: ./lib/src/core/pipeline/shape.js + 1 modules
var pipeline_shape = __webpack_require__(47711);
// EXTERNAL MODULE: ./lib/src/core/pipeline/validate.gen.js
var validate_gen = __webpack_require__(20889);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/prune.js


/**
 * The file without the parts of a wrong shape, so that other errors can be reported at the same time. `null`: nothing is left.
 */
function prune(value, found) {
    if (found.length === 0 && (0,validate_gen/* validate */.t)(value))
        return value;
    const copy = structuredClone(value);
    if (!isMap(copy))
        return null;
    let removals = found.map(({ remove }) => remove);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        for (const path of removals)
            remove(copy, path);
        fillIn(copy);
        if ((0,validate_gen/* validate */.t)(copy))
            return copy;
        removals = (0,pipeline_shape/* misfits */.g)(copy).map((misfit) => misfit.remove);
    }
    return null;
}
/** A removal can make its parent incomplete. The format has no deeper nesting. */
const MOST_ROUNDS = 8;
/** Removes a property. A list is removed as a whole, so that indexes of its items stay valid. */
function remove(root, path) {
    let holder = root;
    for (const [depth, part] of path.entries()) {
        const next = Object.hasOwn(holder, part) ? holder[part] : undefined;
        if (depth === path.length - 1 || !isMap(next)) {
            delete holder[part];
            return;
        }
        holder = next;
    }
}
/** Adds the keys that every file must have. */
function fillIn(file) {
    file.version = 1;
    file.name ??= 'unnamed';
    const { phases } = file;
    if (!isMap(phases) || Object.keys(phases).length === 0)
        file.phases = { nothing: { run: ':' } };
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/parse.js













/**
 * Reads and checks a pipeline file and its nested pipelines. `readFile` gets paths relative to the repository, or in the library
 * (`library:NAME/…`).
 */
function readPipeline(source, readFile) {
    return readWithin(source, { readFile, around: [], known: new Map() });
}
/** Rules about gates and deliveries: for a nested pipeline the outer file decides. */
const OF_THE_WHOLE = ['PG601', 'PG602'];
function readWithin(source, surroundings) {
    const text = source.text.replace(/^\uFEFF/, '');
    const { value, findings, locate } = (0,pipeline_document/* readDocument */.u)(text);
    const judged = judge({ path: source.path, text }, value, { ...surroundings, locate });
    const place = placer(source.path, locate);
    const isInside = surroundings.around.length > 0;
    const own = [...findings, ...judged.findings].filter(({ code }) => !isInside || !OF_THE_WHOLE.includes(code));
    const diagnostics = inOrder(own.map(place), judged.diagnostics);
    const isSound = !diagnostics.some(({ severity }) => severity === 'error');
    if (!isSound || judged.file === null)
        return { pipeline: null, diagnostics };
    const { file, prompts, nested } = judged;
    const pipeline = {
        path: source.path,
        text,
        name: file.name,
        file,
        prompts,
        nested,
        ...(0,pipeline_nested/* extentOf */.OY)(file, nested),
        locate: (path, at) => locate[at](path),
    };
    return { pipeline, diagnostics };
}
/** A pinned pipeline, which passed its checks when the run began: only its shape is checked again. `null`: no longer valid. */
function readChecked(source, readFile) {
    return readCheckedWithin(source, readFile, []);
}
function readCheckedWithin({ path, text }, readFile, around) {
    const { value: file, locate } = (0,pipeline_document/* readDocument */.u)(text);
    if (file === undefined || !(0,validate_gen/* validate */.t)(file))
        return null;
    const { texts: prompts, findings } = (0,pipeline_prompts/* readPrompts */.w)({ path, file }, readFile);
    const within = [...around, path];
    let isWhole = findings.length === 0;
    const inside = (0,pipeline_nested/* readNested */._h)({
        path,
        file,
        around,
        readFile,
        readInner: (source) => {
            const pipeline = readCheckedWithin(source, readFile, within);
            isWhole &&= pipeline !== null;
            return { pipeline, diagnostics: [] };
        },
        rangeOf: (phase) => locate.value(['phases', phase, 'pipeline']),
    });
    isWhole &&= inside.findings.length === 0;
    if (!isWhole)
        return null;
    const { nested } = inside;
    return { path, text, file, prompts, nested, ...(0,pipeline_nested/* extentOf */.OY)(file, nested) };
}
function judge({ path }, value, surroundings) {
    const nothing = { file: null, prompts: new Map(), nested: new Map(), diagnostics: [] };
    if (value === undefined)
        return { ...nothing, findings: [] };
    const refusal = noMap(value) ?? newer(value);
    if (refusal !== null)
        return { ...nothing, findings: [refusal] };
    const shape = (0,pipeline_shape/* misfits */.g)(value);
    const shapeFindings = shape.map(({ finding }) => finding);
    const file = prune(value, shape);
    if (file === null)
        return { ...nothing, findings: shapeFindings };
    const { texts: prompts, findings } = (0,pipeline_prompts/* readPrompts */.w)({ path, file }, surroundings.readFile);
    const inside = nestsOf({ path, file }, surroundings);
    const { nested, diagnostics } = inside;
    const templates = (0,pipeline_templates/* templatesOf */.r)(file, prompts);
    const graph = (0,pipeline_graph/* graphOf */.cQ)(value);
    const found = check({ path, file, written: value, graph, prompts, nested, templates });
    const all = [...shapeFindings, ...findings, ...inside.findings, ...found];
    return { file, prompts, nested, findings: all, diagnostics };
}
function nestsOf({ path, file }, { readFile, around, known, locate }) {
    const readInner = (source) => {
        const reading = known.get(source.path) ?? readWithin(source, { readFile, around: [...around, path], known });
        known.set(source.path, reading);
        return reading;
    };
    const rangeOf = (phase) => locate.value(['phases', phase, 'pipeline']);
    return (0,pipeline_nested/* readNested */._h)({ path, file, around, readFile, readInner, rangeOf });
}
function noMap(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return null;
    const message = value === null ? 'the file is empty' : 'the file is not a mapping';
    const hint = 'Begin the file with `version: 1`, a `name` and `phases`.';
    return { code: 'PG107', message, hint, where: (0,pipeline_finding/* valueAt */.fK)() };
}
/** A newer format is unknown, so no other error is reported for such a file. */
function newer(file) {
    const version = typeof file === 'object' && file !== null && 'version' in file ? file.version : undefined;
    if (typeof version !== 'number' || !Number.isInteger(version) || version <= 1)
        return null;
    return {
        code: 'PG109',
        message: `the file has version ${(0,pipeline_finding/* quoted */.TL)(String(version))}, which needs a newer Phasegate`,
        hint: 'This release reads version 1. Install a newer release, or write the file for version 1.',
        where: (0,pipeline_finding/* valueAt */.fK)('version'),
    };
}
/** Converts findings into diagnostics of this file or of the prompt file. */
function placer(path, locate) {
    return ({ code, message, hint, where }) => ({
        code,
        severity: codes/* CODES */.L[code].severity,
        message,
        hint,
        file: where.type === 'prompt' ? where.file : path,
        range: rangeIn(locate, where),
        usedBy: [],
    });
}
function rangeIn(locate, where) {
    switch (where.type) {
        case 'key':
        case 'value':
            return locate[where.type](where.path);
        case 'part':
            return locate.part(where.path, where.text, where.span);
        case 'source':
            return locate.source(where.span);
        case 'prompt': {
            const { offset, length } = where.span;
            return (0,pipeline_locate/* rangeOf */.be)(linesOf(where.text), offset, offset + length);
        }
    }
}
function linesOf(text) {
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (const match of text.matchAll(/\n/g))
        lines.addNewLine(match.index + 1);
    return lines;
}
/** Sorted by file and position; an error in a prompt file that several phases use is reported once. */
function inOrder(own, inside = []) {
    const unique = new Map([...own, ...inside].map((one) => [JSON.stringify(one), one]));
    return [...unique.values()].sort((a, b) => compare(a.file, b.file) ||
        a.range.line - b.range.line ||
        a.range.column - b.range.column ||
        compare(a.code, b.code) ||
        compare(a.message, b.message));
}
const compare = (a, b) => (a < b ? -1 : Number(a > b));


/***/ }),

/***/ 25104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ beside),
/* harmony export */   w: () => (/* binding */ readPrompts)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21842);

/** Reads each prompt file once; `read` gets paths relative to the repository. */
function readPrompts(pipeline, read) {
    const texts = new Map();
    const findings = [];
    const answers = new Map();
    for (const [name, phase] of Object.entries(pipeline.file.phases)) {
        if (!('prompt' in phase) || typeof phase.prompt === 'string')
            continue;
        const { file } = phase.prompt;
        const path = beside(pipeline.path, file);
        const answer = answers.get(file) ?? (path === null ? { type: 'outside' } : read(path));
        answers.set(file, answer);
        if (answer.type === 'text' && path !== null) {
            texts.set(file, { path, text: answer.text.replace(/^\uFEFF/, '') });
            continue;
        }
        const where = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)('phases', name, 'prompt', 'file');
        findings.push({ ...refusal(file, path ?? file, answer), where });
    }
    return { texts, findings };
}
/**
 * A path next to the pipeline file, made relative to the repository; `null`: it leaves the repository. If the pipeline file
 * itself is outside, the path stays unchanged.
 */
function beside(pipelinePath, path) {
    if (/^\/|[\\\0]/.test(path))
        return null;
    const isAbsolute = pipelinePath.startsWith('/');
    // A pipeline of the library may refer to files in the library only.
    const root = pipelinePath.startsWith('library:') ? 1 : 0;
    const parts = [];
    for (const part of [...pipelinePath.split('/').slice(0, -1), ...path.split('/')]) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.length <= root || parts.pop() === undefined)
            return null;
    }
    return `${isAbsolute ? '/' : ''}${parts.join('/')}`;
}
function refusal(file, path, answer) {
    switch (answer.type) {
        case 'text':
        case 'outside':
            return {
                code: 'PG111',
                message: `the prompt file ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file)} is outside the repository`,
                hint: 'Move the file into the repository. The path is relative to the pipeline file.',
            };
        case 'missing':
            return {
                code: 'PG110',
                message: `the prompt file ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file)} does not exist`,
                hint: `Create ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path)}. The path is relative to the pipeline file.`,
            };
        case 'unreadable':
            return {
                code: 'PG110',
                message: `the prompt file ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file)} cannot be read: ${answer.message}`,
                hint: 'A prompt file must be a text file.',
            };
    }
}


/***/ }),

/***/ 47711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ misfits),
  t: () => (/* binding */ misfitsOf)
});

// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
// EXTERNAL MODULE: ./lib/src/core/pipeline/finding.js
var finding = __webpack_require__(21842);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/schema.gen.js
// Generated from schemas/pipeline.v1.schema.json by `npm run generate`. Do not edit.
/** The keys of each kind of phase; the first makes the kind. */
const PHASE_KEYS = {
    agent: ['prompt', 'needs', 'if', 'agent', 'model', 'escalate', 'access', 'paths', 'outputs', 'artifacts', 'verify', 'attempts', 'backoff', 'timeout', 'idle-timeout', 'max-turns', 'budget', 'rework', 'scoping', 'env', 'continue-on-error', 'reuse', 'strategy', 'repository', 'workspace', 'on-conflict', 'session'],
    run: ['run', 'shell', 'needs', 'if', 'access', 'paths', 'outputs', 'artifacts', 'attempts', 'backoff', 'timeout', 'idle-timeout', 'expect', 'rework', 'scoping', 'env', 'continue-on-error', 'reuse', 'strategy', 'repository', 'workspace', 'on-conflict'],
    gate: ['gate', 'needs', 'if', 'continue-on-error'],
    deliver: ['deliver', 'needs', 'if', 'continue-on-error'],
    pipeline: ['pipeline', 'with', 'env', 'needs', 'if', 'continue-on-error', 'strategy'],
};

// EXTERNAL MODULE: ./lib/src/core/pipeline/validate.gen.js
var validate_gen = __webpack_require__(20889);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/shape.js




/** All errors in the shape of a pipeline file, each once. */
function misfits(value) {
    return misfitsOf(value, validate_gen/* validate */.t);
}
/** All violations of the schema of a validator, each once. */
function misfitsOf(value, validate) {
    if (validate(value))
        return [];
    const seen = new Set();
    return (validate.errors ?? []).flatMap((error) => {
        const misfit = misfitOf(error);
        if (misfit === null)
            return [];
        // Each branch of the schema reports a phase that is not a mapping, with a different description.
        const { code, message, where } = misfit.finding;
        const key = JSON.stringify([code, message, where]);
        if (seen.has(key))
            return [];
        seen.add(key);
        return [misfit];
    });
}
const KINDS = Object.keys(PHASE_KEYS).filter((key) => Object.hasOwn(PHASE_KEYS, key));
const KIND_KEYS = KINDS.map((kind) => PHASE_KEYS[kind][0]);
function misfitOf(error) {
    const path = pathOf(error.instancePath);
    const { params } = error;
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(error, [...path, String(params.additionalProperty)]);
        case 'required':
            return missingKey(error, path, String(params.missingProperty));
        case 'type':
            return wrongType(error, path);
        case 'const':
            return path[0] === 'version' ? wrongVersion(error, path) : notOneOf(error, path);
        case 'enum':
            return notOneOf(error, path);
        case 'pattern':
            return isName(error) ? null : badForm(error, path);
        case 'propertyNames':
            return badName(error, [...path, String(params.propertyName)]);
        case 'minimum':
        case 'maximum':
            return outOfRange(error, path);
        case 'minItems':
        case 'minProperties':
            return misfit('PG207', (0,finding/* valueAt */.fK)(...path), {
                remove: path,
                message: `${named(path)} is empty`,
                hint: hintOf(error),
            });
        case 'maxProperties':
            return misfit('PG212', (0,finding/* valueAt */.fK)(...path), {
                remove: path,
                message: 'this list item has several deliveries',
                hint: 'Make each delivery its own list item.',
            });
        case 'if':
            // The branch's own errors are more precise.
            return null;
        default:
            throw new Error(`the schema has a keyword without a message: ${error.keyword}`);
    }
}
function unknownKey(error, path) {
    const key = String(path.at(-1));
    const where = (0,finding/* keyAt */.f5)(...path);
    const kind = isPhase(path.slice(0, -1)) ? kindOf(error.data) : 'none';
    if (kind === 'none') {
        const known = Object.keys(error.parentSchema?.properties ?? {});
        return misfit('PG201', where, {
            remove: path,
            message: `unknown key ${(0,finding/* quoted */.TL)(key)}`,
            hint: ELSEWHERE.get(key) ?? (0,nearest/* suggest */.Z)(key, known),
        });
    }
    if (kind !== null && KIND_KEYS.some((name) => name === key))
        return twoKinds(kind, key, path);
    const owners = KINDS.filter((one) => PHASE_KEYS[one].some((name) => name === key));
    if (owners.length > 0)
        return kind === null ? null : foreignKey({ kind, owners, key }, path);
    const known = kind === null ? KINDS.flatMap((one) => PHASE_KEYS[one]) : PHASE_KEYS[kind];
    return misfit('PG201', where, {
        remove: path,
        message: `unknown key ${(0,finding/* quoted */.TL)(key)}`,
        hint: ELSEWHERE.get(key) ?? (0,nearest/* suggest */.Z)(key, [...new Set(known)]),
    });
}
/** Keys known from other tools, and how to write them here. */
const ELSEWHERE = new Map([
    ['<<', 'YAML merge keys are not supported. Write the keys in full, or use `defaults`.'],
    [
        'steps',
        'A phase is one step. Use `run: npm test`, or make each step its own phase with `needs`.',
    ],
    ['jobs', 'Write the jobs as `phases`: `phases: { test: { run: npm test } }`.'],
    ['on', 'Triggers belong in the workflow that runs the pipeline: `.github/workflows/NAME.yml`.'],
    ['runs-on', '`runs-on` belongs in the job of the workflow that runs the pipeline.'],
    ['uses', 'Actions belong in the workflow. A phase has `run`, `prompt`, `gate` or `deliver`.'],
    ['depends-on', 'Write `needs: PHASE`.'],
    ['depends_on', 'Write `needs: PHASE`.'],
    ['command', 'Write `run: npm test`.'],
    ['script', 'Write `run: npm test`.'],
    ['retries', 'Write `attempts: 3`.'],
    ['isolation', 'Write `workspace: own`, so that writers may run side by side.'],
    ['when', 'Write `if: ${{ needs.PHASE.outputs.NAME == "x" }}`.'],
]);
function twoKinds(kind, key, path) {
    const message = `\`${PHASE_KEYS[kind][0]}\` and \`${key}\` in one phase`;
    const hint = 'Each key makes another kind of phase. Make two phases, and connect them with `needs`.';
    // The intended kind is unknown, so nothing else is reported about the phase.
    return misfit('PG208', (0,finding/* keyAt */.f5)(...path), { remove: path.slice(0, -1), message, hint });
}
function foreignKey({ kind, owners, key }, path) {
    const message = `a \`${PHASE_KEYS[kind][0]}\` phase has no \`${key}\``;
    const kinds = owners.map((owner) => `\`${PHASE_KEYS[owner][0]}\``).join(' and ');
    return misfit('PG210', (0,finding/* keyAt */.f5)(...path), {
        remove: path,
        message,
        hint: `Only ${kinds} phases have this key.`,
    });
}
function missingKey(error, path, key) {
    const where = (0,finding/* keyAt */.f5)(...path);
    if (path.length === 0 && key === 'version') {
        const hint = 'Begin the file with `version: 1`.';
        return misfit('PG108', where, { remove: path, message: '`version` is missing', hint });
    }
    if (isPhase(path)) {
        const kinds = KIND_KEYS.map((name) => `\`${name}\``).join(', ');
        const message = `${named(path)} has no kind`;
        return misfit('PG209', where, {
            remove: path,
            message,
            hint: `Give the phase exactly one of ${kinds}.`,
        });
    }
    const message = path.length === 0 ? `\`${key}\` is missing` : `${named(path)} has no \`${key}\``;
    return misfit('PG203', where, { remove: path, message, hint: descriptionOf(error, key) });
}
function wrongType(error, path) {
    const wanted = [error.params.type].flat();
    const words = wanted.map((type) => TYPES[type] ?? type).join(' or ');
    const given = wanted.includes('integer') && typeof error.data === 'number'
        ? 'a fraction'
        : typeOf(error.data);
    const message = `${named(path)} must be ${words}, not ${given}`;
    const hint = scriptsHint(error.data, path) ?? hintOf(error);
    return misfit('PG202', (0,finding/* valueAt */.fK)(...path), { remove: path, message, hint });
}
/** `verify: npm test` and `setup: [npm ci]`: commands without `run`. */
function scriptsHint(data, path) {
    const key = path.findLast((part) => typeof part === 'string');
    if (typeof data !== 'string' || (key !== 'verify' && key !== 'setup'))
        return null;
    const script = data.trim().includes('\n') ? '…' : data.trim();
    return typeof path.at(-1) === 'number'
        ? `Write it as ${(0,finding/* quoted */.TL)(`- run: ${script}`)}.`
        : `Write it as ${(0,finding/* quoted */.TL)(`${key}: [{ run: ${script} }]`)}.`;
}
function wrongVersion(error, path) {
    const message = `\`version\` must be 1, not ${(0,finding/* quoted */.TL)(JSON.stringify(error.data))}`;
    return misfit('PG109', (0,finding/* valueAt */.fK)(...path), {
        remove: path,
        message,
        hint: 'This release reads version 1.',
    });
}
function notOneOf(error, path) {
    const allowed = error.params.allowedValues ?? [];
    const given = typeof error.data === 'string' ? error.data : JSON.stringify(error.data);
    const message = `${named(path)} cannot be ${(0,finding/* quoted */.TL)(given)}`;
    const near = (0,nearest/* suggest */.Z)(given, allowed.map(String));
    return misfit('PG204', (0,finding/* valueAt */.fK)(...path), { remove: path, message, hint: near ?? hintOf(error) });
}
function badForm(error, path) {
    const text = String(error.data);
    const isEmpty = text.trim() === '';
    const message = isEmpty ? `${named(path)} is empty` : `${named(path)} cannot be ${(0,finding/* quoted */.TL)(text)}`;
    return misfit('PG205', (0,finding/* valueAt */.fK)(...path), { remove: path, message, hint: hintOf(error) });
}
function badName(error, path) {
    const message = `${(0,finding/* quoted */.TL)(String(path.at(-1)))} is not a valid name`;
    const isKebab = JSON.stringify(error.schema).includes('#/$defs/name');
    return misfit('PG211', (0,finding/* keyAt */.f5)(...path), {
        remove: path,
        message,
        hint: isKebab ? KEBAB : IDENTIFIER,
    });
}
const KEBAB = 'Use lowercase letters, digits and hyphens, a letter first, at most 64 characters.';
const IDENTIFIER = 'Use letters, digits and `_`, not a digit first.';
function outOfRange(error, path) {
    const bound = error.keyword === 'minimum' ? 'at least' : 'at most';
    const message = `${named(path)} must be ${bound} ${error.params.limit}`;
    return misfit('PG206', (0,finding/* valueAt */.fK)(...path), { remove: path, message, hint: hintOf(error) });
}
function misfit(code, where, { remove, ...words }) {
    return { finding: { code, where, ...words }, remove };
}
/** `propertyNames` reports errors in names once. */
const isName = (error) => error.propertyName !== undefined;
const isPhase = (path) => path.length === 2 && path[0] === 'phases';
function kindOf(phase) {
    if (typeof phase !== 'object' || phase === null)
        return null;
    return KINDS.find((kind) => Object.hasOwn(phase, PHASE_KEYS[kind][0])) ?? null;
}
/** The name of the value at a path in messages. */
function named(path) {
    if (path.length === 0)
        return 'the file';
    if (isPhase(path))
        return `the phase ${(0,finding/* quoted */.TL)(String(path[1]))}`;
    const name = path.findLast((part) => typeof part === 'string');
    const isItem = typeof path.at(-1) === 'number';
    return isItem ? `an item of ${(0,finding/* quoted */.TL)(String(name))}` : (0,finding/* quoted */.TL)(String(name));
}
function hintOf(error) {
    const description = error.parentSchema?.description;
    return typeof description === 'string' ? description : null;
}
function descriptionOf(error, key) {
    const description = error.parentSchema?.properties?.[key]?.description;
    return typeof description === 'string' ? description : null;
}
const TYPES = {
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    null: 'empty',
};
function typeOf(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'number')
        return 'a number';
    return TYPES[typeof value] ?? typeof value;
}
/** Converts a JSON pointer to a path. A number is taken as an index, because names begin with letters. */
function pathOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((part) => (/^(0|[1-9][0-9]*)$/.test(part) ? Number(part) : part));
}


/***/ }),

/***/ 11419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   _$: () => (/* binding */ innerOf),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   cD: () => (/* binding */ isWork),
/* harmony export */   jj: () => (/* binding */ useOf)
/* harmony export */ });
const phasesOf = ({ file }) => Object.entries(file.phases);
const isWork = (phase) => 'prompt' in phase || 'run' in phase;
function get(map, key) {
    return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
/** The nested pipeline of a phase; `null`: none, or unknown because of errors. */
function innerOf({ nested }, phase) {
    return 'pipeline' in phase ? (nested.get(phase.pipeline) ?? null) : null;
}
/** The `use` of an agent phase's agent; `null`: unknown. */
function useOf({ file }, phase) {
    const found = get(file.phases, phase);
    if (found === undefined || !('prompt' in found))
        return null;
    return get(file.agents, found.agent ?? file.defaults?.agent ?? '')?.use ?? null;
}
/** The keys of a map in the file, including those with invalid values. */
function keysAt({ written }, ...path) {
    let value = written;
    for (const part of path)
        value = isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined;
    return isMap(value) ? Object.keys(value) : [];
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 27172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isEvaluated),
/* harmony export */   r: () => (/* binding */ templatesOf)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _expression_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42329);


/** Whether the template is evaluated. */
const isEvaluated = ({ place }) => place !== 'script' && place !== 'plain';
/** Every text of the file that holds expressions, in order, prompt files included. */
function templatesOf(file, prompts) {
    const templates = [...textsIn(file, [])].map(({ path, text }) => {
        const isPromptFile = path[2] === 'prompt' && path[3] === 'file';
        const prompt = isPromptFile ? prompts.get(text) : undefined;
        return prompt === undefined ? templateAt(path, text) : templateIn(prompt, path);
    });
    return templates.filter(({ expressions }) => expressions.length > 0);
}
function templateAt(path, text) {
    const place = placeOf(path);
    const expressions = place === null
        ? []
        : expressionsOf(place, text, (span) => ({ type: 'part', path, text, span }));
    return template({ place: place ?? 'plain', path, expressions });
}
function templateIn({ path: file, text }, path) {
    const expressions = expressionsOf('prompt', text, (span) => ({
        type: 'prompt',
        file,
        text,
        span,
    }));
    return template({ place: 'prompt', path, expressions });
}
function template(parts) {
    const [top, name] = parts.path;
    const reads = isEvaluated(parts) ? parts.expressions.flatMap(readsOf) : [];
    return { ...parts, phase: top === 'phases' ? String(name) : null, reads };
}
function readsOf({ source, at }) {
    return (0,_expression_references_js__WEBPACK_IMPORTED_MODULE_1__/* .placedReferences */ .wG)(source).map(({ path, offset, length }) => ({
        path,
        where: at(offset, length),
    }));
}
function expressionsOf(place, text, locate) {
    if (place === 'if' || place === 'gate-when' || place === 'rework-when') {
        const source = (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(text);
        const start = text.indexOf(source);
        const at = (offset, length) => locate({ offset: start + offset, length });
        return [{ source, closed: true, at }];
    }
    return (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l$)(text).map(({ source, offset: start, closed }) => ({
        source,
        closed,
        at: (offset, length) => locate({ offset: start + '${{'.length + offset, length }),
    }));
}
function* textsIn(value, path) {
    if (typeof value === 'string')
        yield { path, text: value };
    if (typeof value !== 'object' || value === null)
        return;
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) {
        yield* textsIn(inner, [...path, isList ? Number(key) : key]);
    }
}
/** How the text at a path is used; `null`: not at all. */
function placeOf(path) {
    const [top, , key, inner, innermost] = path;
    switch (top) {
        case 'phases':
            return placeInPhase(path);
        case 'env':
            return 'env';
        case 'outputs':
            return 'pipeline-output';
        case 'setup':
            return scriptOrPlain(key);
        case 'repositories':
            return scriptOrPlain(innermost);
        case 'agents':
            if (key === 'env')
                return 'env';
            return scriptOrPlain(key);
        case 'description':
            return null;
        case 'inputs':
            return key === 'description' || inner !== undefined ? null : 'plain';
        default:
            return String(top).startsWith('x-') ? null : 'plain';
    }
}
const scriptOrPlain = (key) => key === 'run' ? 'script' : 'plain';
function placeInPhase([, , key, inner, innermost]) {
    switch (key) {
        case 'if':
            return 'if';
        case 'prompt':
            return inner === undefined ? 'prompt' : 'plain';
        case 'agent':
        case 'model':
            return 'choice';
        case 'run':
            return 'script';
        case 'verify':
            return innermost === 'run' ? 'script' : 'plain';
        case 'env':
            return 'phase-env';
        case 'deliver':
            return 'deliver';
        case 'with':
            return inner === 'agents' && innermost !== undefined ? 'plain' : 'with';
        case 'outputs':
            return null;
        default:
            return INNER.get(`${key}.${inner}`) ?? (key === 'strategy' ? null : 'plain');
    }
}
const INNER = new Map([
    ['gate.when', 'gate-when'],
    ['rework.when', 'rework-when'],
    ['rework.leg', 'rework-when'],
    ['strategy.matrix', 'matrix'],
]);


/***/ }),

/***/ 20889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
// Generated from schemas/pipeline.v1.schema.json by `npm run generate`. Do not edit.

const validate = validate25;
/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((/* unused pure expression or super */ null && (validate25)));
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://phasegate.dev/schemas/pipeline.v1.schema.json","title":"PipelineFile","description":"A Phasegate pipeline, version 1: one YAML file that describes a graph of phases.","type":"object","required":["version","name","phases"],"properties":{"version":{"description":"Version of this format.","const":1},"name":{"$ref":"#/$defs/name","description":"Name of the pipeline, used in the names of runs and branches."},"description":{"type":"string","description":"Description of the pipeline for people."},"inputs":{"type":"object","description":"Inputs of a run by name, available as `inputs.<name>` in expressions.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/input"}},"models":{"type":"object","description":"Aliases for models: model ids by name, such as `cheap` or `judgment`.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","pattern":"\\S"}},"agents":{"type":"object","description":"Agents that run agent phases, by name.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/agent"}},"defaults":{"$ref":"#/$defs/defaults"},"budget":{"$ref":"#/$defs/budget","description":"Limits of the whole run, including resumes."},"policy":{"$ref":"#/$defs/policy"},"prices":{"type":"object","description":"Prices by model id, in USD per million tokens.","additionalProperties":{"$ref":"#/$defs/price"}},"setup":{"type":"array","description":"Commands that prepare the environment. They run once in each fresh workspace, before any phase.","items":{"$ref":"#/$defs/script"}},"workspace":{"type":"object","description":"Settings of the workspace, the folder with the files of a run. It is outside the repository; in a workflow job it is the checkout.","additionalProperties":false,"properties":{"carry":{"$ref":"#/$defs/globs","description":"Globs of ignored files and folders that are copied from your working tree into a fresh workspace, such as `node_modules` or `.venv`. No effect in a workflow job."}}},"repositories":{"type":"object","description":"Other repositories of a run, by name. A phase with `repository` works in one of them. `main` is the name of the repository of the run.","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/repository"}},"env":{"$ref":"#/$defs/env","description":"Environment variables of all commands and agents of the pipeline."},"outputs":{"type":"object","description":"Outputs of the pipeline for a pipeline that runs it, by name; `${{ }}` over its own phases.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"phases":{"type":"object","description":"Phases by name. Exactly one of `prompt`, `run`, `gate`, `deliver`, `pipeline` determines the kind of a phase.","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/phase"}}},"patternProperties":{"^x-":{"description":"Reserved for other programs; Phasegate ignores the value."}},"additionalProperties":false,"$defs":{"name":{"type":"string","description":"A name: a lowercase letter, then lowercase letters, digits and hyphens, at most 64 characters.","pattern":"^[a-z][a-z0-9-]{0,63}$"},"key":{"type":"string","description":"A name for expressions: a letter or `_`, then letters, digits, `_` and `-`, at most 64 characters.","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},"duration":{"type":"string","description":"A duration such as `90s`, `30m` or `1h30m`; `0s` means none.","pattern":"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},"timeout":{"type":"string","description":"A duration above zero, such as `90s`, `30m` or `1h30m`.","pattern":"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},"globs":{"type":"array","description":"Globs relative to the root of the repository. Files whose names begin with a dot are included.","items":{"type":"string","pattern":"\\S"}},"names":{"type":["array","string"],"description":"A list of names; `${{ }}` allowed. An expression with a list value adds each entry of the list.","pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"texts":{"type":"array","description":"A list of strings; `${{ }}` allowed.","items":{"type":"string","pattern":"\\S"}},"scalar":{"description":"A string, a number or a boolean.","type":["string","number","boolean"]},"env":{"type":"object","description":"Environment variables by name; `${{ }}` allowed.","propertyNames":{"$ref":"#/$defs/variable"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"variable":{"type":"string","description":"Name of an environment variable.","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},"input":{"type":"object","description":"One input of the pipeline.","properties":{"description":{"type":"string","description":"Description of the input for people."},"type":{"description":"Type of the value (default: `string`).","enum":["string","number","boolean","choice"]},"required":{"type":"boolean","description":"Whether a run needs this input to start (default: `false`)."},"default":{"$ref":"#/$defs/scalar","description":"Value if the run gets none."},"options":{"type":"array","description":"Allowed values, for `type: choice`.","minItems":1,"items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false},"agent":{"type":"object","description":"An agent: an agent CLI, a command or a direct model call.","required":["use"],"properties":{"use":{"description":"Adapter that runs the agent.","enum":["claude","codex","opencode","amp","acp","anthropic","command","scripted"]},"model":{"$ref":"#/$defs/model"},"run":{"description":"For `command` and `acp`: a shell command, or a list with a program and its arguments.","type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string"}},"script":{"type":"string","description":"For `scripted`: path of a YAML script, relative to the pipeline file.","pattern":"\\S"},"version":{"type":"string","description":"Pinned version of the CLI.","pattern":"\\S"},"effort":{"type":"string","description":"Reasoning effort of the model, in the values of the agent.","pattern":"\\S"},"max-turns":{"$ref":"#/$defs/maxTurns"},"env":{"$ref":"#/$defs/env"},"fallback":{"$ref":"#/$defs/name","description":"Agent that takes over if this agent is not installed or its provider fails."}},"additionalProperties":false},"model":{"type":"string","description":"A name under `models`, or a model id.","pattern":"\\S"},"maxTurns":{"type":"integer","description":"Maximum number of turns of one attempt; an agent starts another turn with status `continue`.","minimum":1,"maximum":1000},"defaults":{"type":"object","description":"Defaults for phases.","properties":{"agent":{"$ref":"#/$defs/name","description":"A name under `agents`."},"model":{"$ref":"#/$defs/model"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt."},"attempts":{"$ref":"#/$defs/attempts"}},"additionalProperties":false},"budget":{"type":"object","description":"Spending limits.","properties":{"usd":{"type":"number","description":"US dollars.","minimum":0},"tokens":{"type":"integer","description":"Input and output tokens together.","minimum":0},"time":{"$ref":"#/$defs/timeout","description":"Working time, such as `2h`."}},"additionalProperties":false},"policy":{"type":"object","description":"Rules for all phases of the run.","properties":{"protect":{"$ref":"#/$defs/globs","description":"Globs of protected paths, in addition to the built-in ones. A change of a protected path needs a gate."},"stale-base":{"description":"Action if the base branch moved before delivery: `keep` (default) delivers and says so, `rebase` rebases and verifies again, `fail` ends the run as stale.","enum":["keep","rebase","fail"]},"max-diff-lines":{"type":"integer","description":"Maximum number of lines that a run may change.","minimum":1},"isolation":{"description":"Whether child processes must run in a sandbox.","enum":["required","preferred","off"]},"network":{"$ref":"#/$defs/network"},"secrets":{"type":"array","description":"Names of environment variables whose values are redacted everywhere.","items":{"$ref":"#/$defs/variable"}},"untrusted":{"description":"Deliveries of a workflow run whose trigger has no write access to the repository: `gate` (default) needs an approval before each delivery; `labels` also adds labels without one, before a gate opens. Such a pipeline only reads, and adds at most three existing labels that no workflow names. In a workflow, each user without write access starts at most five runs an hour.","enum":["gate","labels"]},"max-runs-per-day":{"type":"integer","description":"Maximum number of runs of this pipeline within 24 hours.","minimum":1}},"additionalProperties":false},"network":{"description":"Network access of child processes: `any`, `none`, or a list of allowed hosts.","type":["string","object"],"pattern":"^(any|none)$","required":["allow"],"properties":{"allow":{"type":"array","description":"Names of allowed hosts.","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false},"price":{"type":"object","description":"Prices of one model, in USD per million tokens.","required":["input","output"],"properties":{"input":{"type":"number","description":"Price of input tokens.","minimum":0},"output":{"type":"number","description":"Price of output tokens.","minimum":0},"cache-read":{"type":"number","description":"Price of input tokens read from the cache.","minimum":0},"cache-write":{"type":"number","description":"Price of input tokens written to the cache.","minimum":0}},"additionalProperties":false},"script":{"type":"object","description":"A command that the runner runs itself.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of the command."}},"additionalProperties":false},"run":{"type":["string","boolean"],"description":"A shell script. `${{ }}` is not allowed inside; pass values in `env`. YAML reads `true` and `false` as booleans; here they mean the commands.","pattern":"\\S"},"shell":{"type":"string","description":"Program and arguments that run the script (default: `bash -eo pipefail`).","pattern":"\\S"},"phase":{"type":"object","description":"One phase of the graph.","if":{"required":["prompt"]},"then":{"$ref":"#/$defs/agentPhase"},"else":{"if":{"required":["run"]},"then":{"$ref":"#/$defs/runPhase"},"else":{"if":{"required":["gate"]},"then":{"$ref":"#/$defs/gatePhase"},"else":{"if":{"required":["deliver"]},"then":{"$ref":"#/$defs/deliverPhase"},"else":{"$ref":"#/$defs/pipelinePhase"}}}}},"agentPhase":{"type":"object","description":"A phase that an agent runs.","required":["prompt"],"properties":{"prompt":{"$ref":"#/$defs/prompt"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"agent":{"type":"string","description":"A name under `agents`, or `${{ }}` with such a name as its value (default: `defaults.agent`).","pattern":"^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$"},"model":{"type":"string","description":"A name under `models`, or a model id. An expression `${{ }}` must have a name under `models` as its value; an empty value is the agent's own model.","pattern":"\\S"},"escalate":{"type":"array","description":"Models for attempts: attempt N uses the Nth model, later attempts use the last one. Attempts that are not counted do not advance the list.","minItems":1,"items":{"$ref":"#/$defs/model"}},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"verify":{"type":"array","description":"Commands that the runner runs after an attempt. If one fails, the attempt fails.","items":{"$ref":"#/$defs/script"}},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt (default: `30m`)."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt (default: `10m`)."},"max-turns":{"$ref":"#/$defs/maxTurns"},"budget":{"$ref":"#/$defs/budget","description":"Limits of this phase, in total of all attempts."},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"repository":{"$ref":"#/$defs/repositoryName"},"workspace":{"$ref":"#/$defs/phaseWorkspace"},"on-conflict":{"$ref":"#/$defs/onConflict"},"session":{"$ref":"#/$defs/session"}},"additionalProperties":false},"runPhase":{"type":"object","description":"A phase that runs a script.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt (default: `30m`)."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt (default: `10m`)."},"expect":{"description":"Required end of the script; `failure` requires a non-zero exit code that no signal caused.","enum":["success","failure"]},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"repository":{"$ref":"#/$defs/repositoryName"},"workspace":{"$ref":"#/$defs/phaseWorkspace"},"on-conflict":{"$ref":"#/$defs/onConflict"}},"additionalProperties":false},"gatePhase":{"type":"object","description":"A phase that waits for a person's decision.","required":["gate"],"properties":{"gate":{"$ref":"#/$defs/gate"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false},"deliverPhase":{"type":"object","description":"A phase that delivers the result of the run.","required":["deliver"],"properties":{"deliver":{"$ref":"#/$defs/deliver"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false},"pipelinePhase":{"type":"object","description":"A phase that runs another pipeline.","required":["pipeline"],"properties":{"pipeline":{"type":"string","description":"Path of another pipeline file, relative to this file, or `library:NAME` for a pipeline of the library.","pattern":"\\S"},"with":{"type":"object","description":"Inputs by name; `${{ }}` allowed.","properties":{"agents":{"type":"object","description":"Agents that replace agents of that pipeline: its agent name to an agent name in this file.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/name"}}},"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"env":{"$ref":"#/$defs/env","description":"Environment variables of all its commands and agents; they override its own `env`."},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"strategy":{"$ref":"#/$defs/strategy"}},"additionalProperties":false},"prompt":{"description":"Task of the agent: a string, or `{ file: PATH }`; `${{ }}` allowed.","type":["string","object"],"pattern":"\\S","required":["file"],"properties":{"file":{"type":"string","description":"Path of the prompt file, relative to the pipeline file.","pattern":"\\S"}},"additionalProperties":false},"needs":{"description":"Phases that must end before this phase: a name, a list of names, or a mapping from names to accepted results.","type":["string","array","object"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"additionalProperties":{"$ref":"#/$defs/results"}},"results":{"type":"array","description":"Accepted results.","minItems":1,"items":{"enum":["succeeded","failed","skipped"]}},"if":{"description":"Condition of the phase; if false, the phase is skipped (default: `success()`).","type":["string","boolean"],"pattern":"\\S"},"access":{"description":"Access to the workspace: `read`, or `write` to change files (default: `read`).","enum":["read","write"]},"paths":{"type":"object","description":"Files that a phase with `access: write` may change (default: all files except protected paths).","properties":{"allow":{"$ref":"#/$defs/globs","description":"Globs of the only files that may change."},"deny":{"$ref":"#/$defs/globs","description":"Globs of files that must not change."}},"additionalProperties":false},"outputs":{"type":"object","description":"Outputs that the phase must return: a JSON Schema by name.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/output"}},"output":{"description":"A JSON Schema, with `optional: true` if the output may be missing.","type":["object","boolean"],"properties":{"optional":{"type":"boolean","description":"Whether the output may be missing (default: `false`)."}},"additionalProperties":true},"artifacts":{"$ref":"#/$defs/globs","description":"Globs of files that must exist after success. They are stored in the checkpoint and passed to dependent phases."},"attempts":{"type":"integer","description":"Maximum number of attempts in each round.","minimum":1,"maximum":100},"backoff":{"$ref":"#/$defs/duration","description":"Delay between attempts (default: `0s`)."},"rework":{"type":"object","description":"Sends the work back to an earlier phase, with the summary of this phase in its prompt.","required":["phase","when"],"properties":{"phase":{"$ref":"#/$defs/name","description":"Earlier phase that repeats the work."},"when":{"$ref":"#/$defs/when","description":"Condition of the rework, an expression over `outputs` and the other contexts."},"max":{"$ref":"#/$defs/reworkMax"},"leg":{"description":"Number of the leg to rework, or an expression (default: all legs).","type":["integer","string"],"minimum":0,"maximum":999,"pattern":"\\S"}},"additionalProperties":false},"reworkMax":{"type":"integer","description":"Maximum number of reworks that this phase may request (default: 1).","minimum":1,"maximum":100},"when":{"description":"An expression.","type":["string","boolean"],"pattern":"\\S"},"scoping":{"type":"boolean","description":"Whether the phase runs before a backlog item is ready; such a phase must not have `access: write`."},"continueOnError":{"type":"boolean","description":"Whether a failure counts as success for dependent phases."},"reuse":{"description":"Whether the phase takes the result of an earlier run if nothing that the result depends on differs (default: `false`).","type":["boolean","object"],"required":["reads"],"properties":{"reads":{"$ref":"#/$defs/globs","description":"Globs of the only files that the result depends on."}},"additionalProperties":false},"strategy":{"type":"object","description":"Runs the phase once for each combination of a matrix; each run is a leg.","required":["matrix"],"properties":{"matrix":{"$ref":"#/$defs/matrix"},"max-parallel":{"type":"integer","description":"Maximum number of legs at the same time.","minimum":1},"fail-fast":{"type":"boolean","description":"Whether a failed leg skips the legs that have not started (default: `false`)."},"jobs":{"description":"In GitHub Actions: number of jobs that share the legs, at most 256; `true` means 20 (default: one job). Legs of a phase with `access: write` need `workspace: own`.","type":["integer","boolean"],"minimum":1,"maximum":256}},"additionalProperties":false},"matrix":{"description":"Values by name: a list, or an expression with a list value. The whole matrix may also be one expression.","type":["object","string"],"pattern":"\\S","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"type":["array","string"],"items":{}}},"repository":{"type":"object","description":"Another repository of the run.","required":["repo"],"properties":{"repo":{"type":"string","description":"`owner/name` on GitHub, an address that git knows, or a path relative to the root of the repository of the run.","pattern":"\\S"},"ref":{"type":"string","description":"Branch, tag or commit where the run starts (default: the checked-out commit of a path, otherwise the default branch).","pattern":"\\S"},"setup":{"type":"array","description":"Commands that prepare the workspace of this repository, as `setup` does for the repository of the run.","items":{"$ref":"#/$defs/script"}}},"additionalProperties":false},"repositoryName":{"type":"string","description":"A name under `repositories` (default: the repository of the run).","pattern":"^[a-z][a-z0-9-]{0,63}$"},"phaseWorkspace":{"description":"`own`: the phase gets its own workspace, so that phases with `access: write` may run at the same time; the changes are merged.","enum":["own"]},"onConflict":{"description":"What happens if the change does not merge: one more attempt, a question to a person, or failure (default: `again`).","enum":["again","block","fail"]},"session":{"type":"object","description":"Continues the session of an earlier phase.","required":["continue"],"properties":{"continue":{"$ref":"#/$defs/name","description":"Phase whose session is continued."}},"additionalProperties":false},"gate":{"type":"object","description":"Settings of the decision: who decides, and when a person is needed.","properties":{"environment":{"type":"string","description":"GitHub environment whose reviewers decide.","pattern":"\\S"},"by":{"description":"Place of the decision on GitHub: a review of the environment, or a comment (default: `environment`).","enum":["environment","comment"]},"when":{"$ref":"#/$defs/when","description":"Condition of the gate. If false, the gate passes by policy without a person, which is recorded."},"rework":{"$ref":"#/$defs/gateRework"}},"additionalProperties":false},"gateRework":{"type":"object","description":"Phase that a rework decision sends its comment to.","required":["phase"],"properties":{"phase":{"$ref":"#/$defs/name","description":"Earlier phase that repeats the work."},"max":{"$ref":"#/$defs/reworkMax"}},"additionalProperties":false},"deliver":{"description":"Deliveries by kind, in order. To repeat a kind, use a list of mappings with one key each.","type":["object","array"],"minProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"review":{"$ref":"#/$defs/reviewDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false,"minItems":1,"items":{"$ref":"#/$defs/delivery"}},"delivery":{"type":"object","description":"One delivery: its kind and its fields.","minProperties":1,"maxProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"review":{"$ref":"#/$defs/reviewDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false},"pullRequestDelivery":{"type":"object","description":"Opens a pull request with the change of the run.","required":["title"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"title":{"type":"string","description":"Title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"base":{"type":"string","description":"Base branch to merge into (default: the branch on which the run started).","pattern":"\\S"},"labels":{"$ref":"#/$defs/names","description":"Labels to add."},"reviewers":{"$ref":"#/$defs/names","description":"Users to request a review from."},"assignees":{"$ref":"#/$defs/names","description":"Users to assign."},"draft":{"type":"boolean","description":"Whether the pull request is a draft (default: `false`)."},"auto-merge":{"type":"boolean","description":"Whether to enable auto-merge (default: `false`)."},"message":{"type":"string","description":"Commit message; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"commitDelivery":{"type":"object","description":"Pushes the change of the run to a branch.","properties":{"repository":{"$ref":"#/$defs/repositoryName"},"branch":{"type":"string","description":"Target branch (default: the branch of the run); `${{ }}` allowed.","pattern":"\\S"},"message":{"type":"string","description":"Commit message; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"commentDelivery":{"type":"object","description":"Writes a comment.","required":["body"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"update":{"type":"boolean","description":"Whether to update the comment that an earlier run of this pipeline made there (default: false)."},"body":{"type":"string","description":"Body text; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"reviewDelivery":{"type":"object","description":"Reviews a pull request once, without approving it or requesting changes.","minProperties":1,"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"comments":{"type":"string","description":"Expression for a list of `{ path, line, body, side? }`. Comments on lines outside of the diff go into the body.","pattern":"\\S"}},"additionalProperties":false},"labelsDelivery":{"type":"object","description":"Adds and removes labels.","properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"add":{"$ref":"#/$defs/names","description":"Labels to add."},"remove":{"$ref":"#/$defs/names","description":"Labels to remove."}},"additionalProperties":false},"issueDelivery":{"type":"object","description":"Opens an issue.","required":["title"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"title":{"type":"string","description":"Title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"labels":{"$ref":"#/$defs/names","description":"Labels to add."}},"additionalProperties":false},"dispatchDelivery":{"type":"object","description":"Starts a workflow.","required":["workflow"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"workflow":{"type":"string","description":"File name of the workflow.","pattern":"\\S"},"ref":{"type":"string","description":"Branch or tag to run the workflow on (default: the default branch).","pattern":"\\S"},"inputs":{"type":"object","description":"Inputs by name; `${{ }}` allowed.","additionalProperties":{"$ref":"#/$defs/scalar"}}},"additionalProperties":false},"on":{"description":"Target: `trigger` (the issue or pull request that started the run), `pull-request` (the one from the same delivery), or a number (default: `trigger`).","type":["string","integer"],"pattern":"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$","minimum":1}}};
const schema31 = {"type":"string","description":"A name: a lowercase letter, then lowercase letters, digits and hyphens, at most 64 characters.","pattern":"^[a-z][a-z0-9-]{0,63}$"};
const schema32 = {"type":"string","description":"A name for expressions: a letter or `_`, then letters, digits, `_` and `-`, at most 64 characters.","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"};
const schema34 = {"description":"A string, a number or a boolean.","type":["string","number","boolean"]};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const pattern6 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]{0,63}$", "u");
const pattern7 = new RegExp("\\S", "u");
const schema33 = {"type":"object","description":"One input of the pipeline.","properties":{"description":{"type":"string","description":"Description of the input for people."},"type":{"description":"Type of the value (default: `string`).","enum":["string","number","boolean","choice"]},"required":{"type":"boolean","description":"Whether a run needs this input to start (default: `false`)."},"default":{"$ref":"#/$defs/scalar","description":"Value if the run gets none."},"options":{"type":"array","description":"Allowed values, for `type: choice`.","minItems":1,"items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "type")) || (key0 === "required")) || (key0 === "default")) || (key0 === "options"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.description.type,parentSchema:schema33.properties.description,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((((data1 === "string") || (data1 === "number")) || (data1 === "boolean")) || (data1 === "choice"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema33.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.type.enum,parentSchema:schema33.properties.type,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.required !== undefined){
let data2 = data.required;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.required.type,parentSchema:schema33.properties.required,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.default !== undefined){
let data3 = data.default;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err4 = {instancePath:instancePath+"/default",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,boolean",schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.options !== undefined){
let data4 = data.options;
if(Array.isArray(data4)){
if(data4.length < 1){
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33.properties.options,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err6 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/properties/options/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.properties.options.items,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.options.items.type,parentSchema:schema33.properties.options.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.options.type,parentSchema:schema33.properties.options,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","description":"An agent: an agent CLI, a command or a direct model call.","required":["use"],"properties":{"use":{"description":"Adapter that runs the agent.","enum":["claude","codex","opencode","amp","acp","anthropic","command","scripted"]},"model":{"$ref":"#/$defs/model"},"run":{"description":"For `command` and `acp`: a shell command, or a list with a program and its arguments.","type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string"}},"script":{"type":"string","description":"For `scripted`: path of a YAML script, relative to the pipeline file.","pattern":"\\S"},"version":{"type":"string","description":"Pinned version of the CLI.","pattern":"\\S"},"effort":{"type":"string","description":"Reasoning effort of the model, in the values of the agent.","pattern":"\\S"},"max-turns":{"$ref":"#/$defs/maxTurns"},"env":{"$ref":"#/$defs/env"},"fallback":{"$ref":"#/$defs/name","description":"Agent that takes over if this agent is not installed or its provider fails."}},"additionalProperties":false};
const schema38 = {"type":"string","description":"A name under `models`, or a model id.","pattern":"\\S"};
const schema39 = {"type":"integer","description":"Maximum number of turns of one attempt; an agent starts another turn with status `continue`.","minimum":1,"maximum":1000};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","description":"Environment variables by name; `${{ }}` allowed.","propertyNames":{"$ref":"#/$defs/variable"},"additionalProperties":{"$ref":"#/$defs/scalar"}};
const schema41 = {"type":"string","description":"Name of an environment variable.","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"};
const pattern16 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern16.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,127}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:schema41,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema40.propertyNames,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,boolean",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.use === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "use"},message:"must have required property '"+"use"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.use !== undefined){
let data0 = data.use;
if(!((((((((data0 === "claude") || (data0 === "codex")) || (data0 === "opencode")) || (data0 === "amp")) || (data0 === "acp")) || (data0 === "anthropic")) || (data0 === "command")) || (data0 === "scripted"))){
const err2 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/enum",keyword:"enum",params:{allowedValues: schema37.properties.use.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.use.enum,parentSchema:schema37.properties.use,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.run !== undefined){
let data2 = data.run;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: schema37.properties.run.type},message:"must be string,array",schema:schema37.properties.run.type,parentSchema:schema37.properties.run,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err6 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema37.properties.run,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema37.properties.run,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/run/" + i0,schemaPath:"#/properties/run/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.run.items.type,parentSchema:schema37.properties.run.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.script !== undefined){
let data4 = data.script;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err9 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema37.properties.script,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.script.type,parentSchema:schema37.properties.script,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema37.properties.version,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.version.type,parentSchema:schema37.properties.version,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.effort !== undefined){
let data6 = data.effort;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err13 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema37.properties.effort,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.effort.type,parentSchema:schema37.properties.effort,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["max-turns"] !== undefined){
if(!(validate29(data["max-turns"], {instancePath:instancePath+"/max-turns",parentData:data,parentDataProperty:"max-turns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.fallback !== undefined){
let data9 = data.fallback;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err15 = {instancePath:instancePath+"/fallback",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/fallback",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","description":"Defaults for phases.","properties":{"agent":{"$ref":"#/$defs/name","description":"A name under `agents`."},"model":{"$ref":"#/$defs/model"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt."},"attempts":{"$ref":"#/$defs/attempts"}},"additionalProperties":false};
const schema47 = {"type":"string","description":"A duration above zero, such as `90s`, `30m` or `1h30m`.","pattern":"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"};
const pattern20 = new RegExp("^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$", "u");
const schema49 = {"type":"integer","description":"Maximum number of attempts in each round.","minimum":1,"maximum":100};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "agent") || (key0 === "model")) || (key0 === "timeout")) || (key0 === "idle-timeout")) || (key0 === "attempts"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.agent !== undefined){
let data0 = data.agent;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/agent",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/agent",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.timeout !== undefined){
let data2 = data.timeout;
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
const err5 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["idle-timeout"] !== undefined){
let data3 = data["idle-timeout"];
if(typeof data3 === "string"){
if(!pattern20.test(data3)){
const err7 = {instancePath:instancePath+"/idle-timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/idle-timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.attempts !== undefined){
if(!(validate35(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","description":"Spending limits.","properties":{"usd":{"type":"number","description":"US dollars.","minimum":0},"tokens":{"type":"integer","description":"Input and output tokens together.","minimum":0},"time":{"$ref":"#/$defs/timeout","description":"Working time, such as `2h`."}},"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "usd") || (key0 === "tokens")) || (key0 === "time"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.usd !== undefined){
let data0 = data.usd;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/usd",schemaPath:"#/properties/usd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema50.properties.usd,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/usd",schemaPath:"#/properties/usd/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema50.properties.usd.type,parentSchema:schema50.properties.usd,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tokens !== undefined){
let data1 = data.tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema50.properties.tokens.type,parentSchema:schema50.properties.tokens,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema50.properties.tokens,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.time !== undefined){
let data2 = data.time;
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
const err5 = {instancePath:instancePath+"/time",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/time",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","description":"Rules for all phases of the run.","properties":{"protect":{"$ref":"#/$defs/globs","description":"Globs of protected paths, in addition to the built-in ones. A change of a protected path needs a gate."},"stale-base":{"description":"Action if the base branch moved before delivery: `keep` (default) delivers and says so, `rebase` rebases and verifies again, `fail` ends the run as stale.","enum":["keep","rebase","fail"]},"max-diff-lines":{"type":"integer","description":"Maximum number of lines that a run may change.","minimum":1},"isolation":{"description":"Whether child processes must run in a sandbox.","enum":["required","preferred","off"]},"network":{"$ref":"#/$defs/network"},"secrets":{"type":"array","description":"Names of environment variables whose values are redacted everywhere.","items":{"$ref":"#/$defs/variable"}},"untrusted":{"description":"Deliveries of a workflow run whose trigger has no write access to the repository: `gate` (default) needs an approval before each delivery; `labels` also adds labels without one, before a gate opens. Such a pipeline only reads, and adds at most three existing labels that no workflow names. In a workflow, each user without write access starts at most five runs an hour.","enum":["gate","labels"]},"max-runs-per-day":{"type":"integer","description":"Maximum number of runs of this pipeline within 24 hours.","minimum":1}},"additionalProperties":false};
const schema53 = {"type":"array","description":"Globs relative to the root of the repository. Files whose names begin with a dot are included.","items":{"type":"string","pattern":"\\S"}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema53.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.items.type,parentSchema:schema53.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"description":"Network access of child processes: `any`, `none`, or a list of allowed hosts.","type":["string","object"],"pattern":"^(any|none)$","required":["allow"],"properties":{"allow":{"type":"array","description":"Names of allowed hosts.","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};
const pattern24 = new RegExp("^(any|none)$", "u");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be string,object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern24.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(any|none)$"},message:"must match pattern \""+"^(any|none)$"+"\"",schema:"^(any|none)$",parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allow === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allow"},message:"must have required property '"+"allow"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "allow")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.allow !== undefined){
let data0 = data.allow;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/allow/" + i0,schemaPath:"#/properties/allow/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema54.properties.allow.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/allow/" + i0,schemaPath:"#/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.allow.items.type,parentSchema:schema54.properties.allow.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.allow.type,parentSchema:schema54.properties.allow,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "protect") || (key0 === "stale-base")) || (key0 === "max-diff-lines")) || (key0 === "isolation")) || (key0 === "network")) || (key0 === "secrets")) || (key0 === "untrusted")) || (key0 === "max-runs-per-day"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.protect !== undefined){
if(!(validate41(data.protect, {instancePath:instancePath+"/protect",parentData:data,parentDataProperty:"protect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data["stale-base"] !== undefined){
let data1 = data["stale-base"];
if(!(((data1 === "keep") || (data1 === "rebase")) || (data1 === "fail"))){
const err1 = {instancePath:instancePath+"/stale-base",schemaPath:"#/properties/stale-base/enum",keyword:"enum",params:{allowedValues: schema52.properties["stale-base"].enum},message:"must be equal to one of the allowed values",schema:schema52.properties["stale-base"].enum,parentSchema:schema52.properties["stale-base"],data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["max-diff-lines"] !== undefined){
let data2 = data["max-diff-lines"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/max-diff-lines",schemaPath:"#/properties/max-diff-lines/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties["max-diff-lines"].type,parentSchema:schema52.properties["max-diff-lines"],data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/max-diff-lines",schemaPath:"#/properties/max-diff-lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties["max-diff-lines"],data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.isolation !== undefined){
let data3 = data.isolation;
if(!(((data3 === "required") || (data3 === "preferred")) || (data3 === "off"))){
const err4 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema52.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:schema52.properties.isolation.enum,parentSchema:schema52.properties.isolation,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.network !== undefined){
if(!(validate43(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data5 = data.secrets;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern16.test(data6)){
const err5 = {instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/$defs/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,127}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:schema41,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.secrets.type,parentSchema:schema52.properties.secrets,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.untrusted !== undefined){
let data7 = data.untrusted;
if(!((data7 === "gate") || (data7 === "labels"))){
const err8 = {instancePath:instancePath+"/untrusted",schemaPath:"#/properties/untrusted/enum",keyword:"enum",params:{allowedValues: schema52.properties.untrusted.enum},message:"must be equal to one of the allowed values",schema:schema52.properties.untrusted.enum,parentSchema:schema52.properties.untrusted,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["max-runs-per-day"] !== undefined){
let data8 = data["max-runs-per-day"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err9 = {instancePath:instancePath+"/max-runs-per-day",schemaPath:"#/properties/max-runs-per-day/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties["max-runs-per-day"].type,parentSchema:schema52.properties["max-runs-per-day"],data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/max-runs-per-day",schemaPath:"#/properties/max-runs-per-day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties["max-runs-per-day"],data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","description":"Prices of one model, in USD per million tokens.","required":["input","output"],"properties":{"input":{"type":"number","description":"Price of input tokens.","minimum":0},"output":{"type":"number","description":"Price of output tokens.","minimum":0},"cache-read":{"type":"number","description":"Price of input tokens read from the cache.","minimum":0},"cache-write":{"type":"number","description":"Price of input tokens written to the cache.","minimum":0}},"additionalProperties":false};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.output === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "input") || (key0 === "output")) || (key0 === "cache-read")) || (key0 === "cache-write"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.input !== undefined){
let data0 = data.input;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.input,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema56.properties.input.type,parentSchema:schema56.properties.input,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.output !== undefined){
let data1 = data.output;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.output,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema56.properties.output.type,parentSchema:schema56.properties.output,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["cache-read"] !== undefined){
let data2 = data["cache-read"];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/cache-read",schemaPath:"#/properties/cache-read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties["cache-read"],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/cache-read",schemaPath:"#/properties/cache-read/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema56.properties["cache-read"].type,parentSchema:schema56.properties["cache-read"],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["cache-write"] !== undefined){
let data3 = data["cache-write"];
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/cache-write",schemaPath:"#/properties/cache-write/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties["cache-write"],data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/cache-write",schemaPath:"#/properties/cache-write/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema56.properties["cache-write"].type,parentSchema:schema56.properties["cache-write"],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","description":"A command that the runner runs itself.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of the command."}},"additionalProperties":false};
const schema58 = {"type":["string","boolean"],"description":"A shell script. `${{ }}` is not allowed inside; pass values in `env`. YAML reads `true` and `false` as booleans; here they mean the commands.","pattern":"\\S"};
const schema59 = {"type":"string","description":"Program and arguments that run the script (default: `bash -eo pipefail`).","pattern":"\\S"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "run") || (key0 === "shell")) || (key0 === "timeout"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.run !== undefined){
let data0 = data.run;
if((typeof data0 !== "string") && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/run/type",keyword:"type",params:{type: schema58.type},message:"must be string,boolean",schema:schema58.type,parentSchema:schema58,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/run/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema58,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.shell !== undefined){
let data1 = data.shell;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/shell",schemaPath:"#/$defs/shell/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema59,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/shell",schemaPath:"#/$defs/shell/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.timeout !== undefined){
let data2 = data.timeout;
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
const err6 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","description":"Another repository of the run.","required":["repo"],"properties":{"repo":{"type":"string","description":"`owner/name` on GitHub, an address that git knows, or a path relative to the root of the repository of the run.","pattern":"\\S"},"ref":{"type":"string","description":"Branch, tag or commit where the run starts (default: the checked-out commit of a path, otherwise the default branch).","pattern":"\\S"},"setup":{"type":"array","description":"Commands that prepare the workspace of this repository, as `setup` does for the repository of the run.","items":{"$ref":"#/$defs/script"}}},"additionalProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repo === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repo"},message:"must have required property '"+"repo"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "repo") || (key0 === "ref")) || (key0 === "setup"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.repo !== undefined){
let data0 = data.repo;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema62.properties.repo,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.repo.type,parentSchema:schema62.properties.repo,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ref !== undefined){
let data1 = data.ref;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema62.properties.ref,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.ref.type,parentSchema:schema62.properties.ref,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.setup !== undefined){
let data2 = data.setup;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data2[i0], {instancePath:instancePath+"/setup/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/setup",schemaPath:"#/properties/setup/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.setup.type,parentSchema:schema62.properties.setup,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","description":"One phase of the graph.","if":{"required":["prompt"]},"then":{"$ref":"#/$defs/agentPhase"},"else":{"if":{"required":["run"]},"then":{"$ref":"#/$defs/runPhase"},"else":{"if":{"required":["gate"]},"then":{"$ref":"#/$defs/gatePhase"},"else":{"if":{"required":["deliver"]},"then":{"$ref":"#/$defs/deliverPhase"},"else":{"$ref":"#/$defs/pipelinePhase"}}}}};
const schema67 = {"type":"object","description":"A phase that an agent runs.","required":["prompt"],"properties":{"prompt":{"$ref":"#/$defs/prompt"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"agent":{"type":"string","description":"A name under `agents`, or `${{ }}` with such a name as its value (default: `defaults.agent`).","pattern":"^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$"},"model":{"type":"string","description":"A name under `models`, or a model id. An expression `${{ }}` must have a name under `models` as its value; an empty value is the agent's own model.","pattern":"\\S"},"escalate":{"type":"array","description":"Models for attempts: attempt N uses the Nth model, later attempts use the last one. Attempts that are not counted do not advance the list.","minItems":1,"items":{"$ref":"#/$defs/model"}},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"verify":{"type":"array","description":"Commands that the runner runs after an attempt. If one fails, the attempt fails.","items":{"$ref":"#/$defs/script"}},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt (default: `30m`)."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt (default: `10m`)."},"max-turns":{"$ref":"#/$defs/maxTurns"},"budget":{"$ref":"#/$defs/budget","description":"Limits of this phase, in total of all attempts."},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"repository":{"$ref":"#/$defs/repositoryName"},"workspace":{"$ref":"#/$defs/phaseWorkspace"},"on-conflict":{"$ref":"#/$defs/onConflict"},"session":{"$ref":"#/$defs/session"}},"additionalProperties":false};
const schema71 = {"description":"Condition of the phase; if false, the phase is skipped (default: `success()`).","type":["string","boolean"],"pattern":"\\S"};
const schema73 = {"description":"Access to the workspace: `read`, or `write` to change files (default: `read`).","enum":["read","write"]};
const schema79 = {"type":"string","description":"A duration such as `90s`, `30m` or `1h30m`; `0s` means none.","pattern":"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"};
const schema86 = {"type":"boolean","description":"Whether the phase runs before a backlog item is ready; such a phase must not have `access: write`."};
const schema87 = {"type":"boolean","description":"Whether a failure counts as success for dependent phases."};
const schema92 = {"type":"string","description":"A name under `repositories` (default: the repository of the run).","pattern":"^[a-z][a-z0-9-]{0,63}$"};
const schema93 = {"description":"`own`: the phase gets its own workspace, so that phases with `access: write` may run at the same time; the changes are merged.","enum":["own"]};
const schema94 = {"description":"What happens if the change does not merge: one more attempt, a question to a person, or failure (default: `again`).","enum":["again","block","fail"]};
const schema68 = {"description":"Task of the agent: a string, or `{ file: PATH }`; `${{ }}` allowed.","type":["string","object"],"pattern":"\\S","required":["file"],"properties":{"file":{"type":"string","description":"Path of the prompt file, relative to the pipeline file.","pattern":"\\S"}},"additionalProperties":false};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema68.type},message:"must be string,object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "file")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema68.properties.file,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.file.type,parentSchema:schema68.properties.file,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"description":"Phases that must end before this phase: a name, a list of names, or a mapping from names to accepted results.","type":["string","array","object"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"additionalProperties":{"$ref":"#/$defs/results"}};
const schema70 = {"type":"array","description":"Accepted results.","minItems":1,"items":{"enum":["succeeded","failed","skipped"]}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((data0 === "succeeded") || (data0 === "failed")) || (data0 === "skipped"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema70.items.enum},message:"must be equal to one of the allowed values",schema:schema70.items.enum,parentSchema:schema70.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type},message:"must be string,array,object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema69.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.items.type,parentSchema:schema69.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate60(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","description":"Files that a phase with `access: write` may change (default: all files except protected paths).","properties":{"allow":{"$ref":"#/$defs/globs","description":"Globs of the only files that may change."},"deny":{"$ref":"#/$defs/globs","description":"Globs of files that must not change."}},"additionalProperties":false};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "allow") || (key0 === "deny"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.allow !== undefined){
if(!(validate41(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.deny !== undefined){
if(!(validate41(data.deny, {instancePath:instancePath+"/deny",parentData:data,parentDataProperty:"deny",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"object","description":"Outputs that the phase must return: a JSON Schema by name.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/output"}};
const schema77 = {"description":"A JSON Schema, with `optional: true` if the output may be missing.","type":["object","boolean"],"properties":{"optional":{"type":"boolean","description":"Whether the output may be missing (default: `false`)."}},"additionalProperties":true};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type},message:"must be object,boolean",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.optional !== undefined){
let data0 = data.optional;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema77.properties.optional.type,parentSchema:schema77.properties.optional,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_-]{0,63}$",parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema75.propertyNames,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
if(!(validate68(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema53.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.items.type,parentSchema:schema53.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","description":"Sends the work back to an earlier phase, with the summary of this phase in its prompt.","required":["phase","when"],"properties":{"phase":{"$ref":"#/$defs/name","description":"Earlier phase that repeats the work."},"when":{"$ref":"#/$defs/when","description":"Condition of the rework, an expression over `outputs` and the other contexts."},"max":{"$ref":"#/$defs/reworkMax"},"leg":{"description":"Number of the leg to rework, or an expression (default: all legs).","type":["integer","string"],"minimum":0,"maximum":999,"pattern":"\\S"}},"additionalProperties":false};
const schema84 = {"description":"An expression.","type":["string","boolean"],"pattern":"\\S"};
const schema85 = {"type":"integer","description":"Maximum number of reworks that this phase may request (default: 1).","minimum":1,"maximum":100};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.when === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "phase") || (key0 === "when")) || (key0 === "max")) || (key0 === "leg"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.phase !== undefined){
let data0 = data.phase;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/phase",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/phase",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.when !== undefined){
let data1 = data.when;
if((typeof data1 !== "string") && (typeof data1 !== "boolean")){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/when/type",keyword:"type",params:{type: schema84.type},message:"must be string,boolean",schema:schema84.type,parentSchema:schema84,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/when/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema84,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.max !== undefined){
if(!(validate78(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.leg !== undefined){
let data3 = data.leg;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err7 = {instancePath:instancePath+"/leg",schemaPath:"#/properties/leg/type",keyword:"type",params:{type: schema82.properties.leg.type},message:"must be integer,string",schema:schema82.properties.leg.type,parentSchema:schema82.properties.leg,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 999 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/leg",schemaPath:"#/properties/leg/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999",schema:999,parentSchema:schema82.properties.leg,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/leg",schemaPath:"#/properties/leg/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.leg,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err10 = {instancePath:instancePath+"/leg",schemaPath:"#/properties/leg/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema82.properties.leg,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"description":"Whether the phase takes the result of an earlier run if nothing that the result depends on differs (default: `false`).","type":["boolean","object"],"required":["reads"],"properties":{"reads":{"$ref":"#/$defs/globs","description":"Globs of the only files that the result depends on."}},"additionalProperties":false};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema88.type},message:"must be boolean,object",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reads === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reads"},message:"must have required property '"+"reads"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "reads")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reads !== undefined){
if(!(validate41(data.reads, {instancePath:instancePath+"/reads",parentData:data,parentDataProperty:"reads",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"object","description":"Runs the phase once for each combination of a matrix; each run is a leg.","required":["matrix"],"properties":{"matrix":{"$ref":"#/$defs/matrix"},"max-parallel":{"type":"integer","description":"Maximum number of legs at the same time.","minimum":1},"fail-fast":{"type":"boolean","description":"Whether a failed leg skips the legs that have not started (default: `false`)."},"jobs":{"description":"In GitHub Actions: number of jobs that share the legs, at most 256; `true` means 20 (default: one job). Legs of a phase with `access: write` need `workspace: own`.","type":["integer","boolean"],"minimum":1,"maximum":256}},"additionalProperties":false};
const schema90 = {"description":"Values by name: a list, or an expression with a list value. The whole matrix may also be one expression.","type":["object","string"],"pattern":"\\S","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"type":["array","string"],"items":{}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema90.type},message:"must be object,string",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
const err2 = {instancePath,schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_-]{0,63}$",parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema90.propertyNames,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((!(Array.isArray(data0))) && (typeof data0 !== "string")){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema90.additionalProperties.type},message:"must be array,string",schema:schema90.additionalProperties.type,parentSchema:schema90.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matrix === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matrix"},message:"must have required property '"+"matrix"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "matrix") || (key0 === "max-parallel")) || (key0 === "fail-fast")) || (key0 === "jobs"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.matrix !== undefined){
if(!(validate86(data.matrix, {instancePath:instancePath+"/matrix",parentData:data,parentDataProperty:"matrix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data["max-parallel"] !== undefined){
let data1 = data["max-parallel"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/max-parallel",schemaPath:"#/properties/max-parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties["max-parallel"].type,parentSchema:schema89.properties["max-parallel"],data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/max-parallel",schemaPath:"#/properties/max-parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema89.properties["max-parallel"],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data["fail-fast"] !== undefined){
let data2 = data["fail-fast"];
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/fail-fast",schemaPath:"#/properties/fail-fast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema89.properties["fail-fast"].type,parentSchema:schema89.properties["fail-fast"],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.jobs !== undefined){
let data3 = data.jobs;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "boolean")){
const err5 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: schema89.properties.jobs.type},message:"must be integer,boolean",schema:schema89.properties.jobs.type,parentSchema:schema89.properties.jobs,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 256 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256",schema:256,parentSchema:schema89.properties.jobs,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema89.properties.jobs,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"type":"object","description":"Continues the session of an earlier phase.","required":["continue"],"properties":{"continue":{"$ref":"#/$defs/name","description":"Phase whose session is continued."}},"additionalProperties":false};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.continue === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "continue"},message:"must have required property '"+"continue"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "continue")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.continue !== undefined){
let data0 = data.continue;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/continue",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/continue",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern40 = new RegExp("^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$", "u");
const pattern45 = new RegExp("^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema67.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.prompt !== undefined){
if(!(validate57(data.prompt, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data2 = data.if;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
const err2 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema71.type},message:"must be string,boolean",schema:schema71.type,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err3 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.agent !== undefined){
let data3 = data.agent;
if(typeof data3 === "string"){
if(!pattern40.test(data3)){
const err4 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/pattern",keyword:"pattern",params:{pattern: "^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$"},message:"must match pattern \""+"^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$"+"\"",schema:"^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$",parentSchema:schema67.properties.agent,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.agent.type,parentSchema:schema67.properties.agent,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.model !== undefined){
let data4 = data.model;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema67.properties.model,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.model.type,parentSchema:schema67.properties.model,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.escalate !== undefined){
let data5 = data.escalate;
if(Array.isArray(data5)){
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/escalate",schemaPath:"#/properties/escalate/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema67.properties.escalate,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err9 = {instancePath:instancePath+"/escalate/" + i0,schemaPath:"#/$defs/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/escalate/" + i0,schemaPath:"#/$defs/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/escalate",schemaPath:"#/properties/escalate/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.escalate.type,parentSchema:schema67.properties.escalate,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.access !== undefined){
let data7 = data.access;
if(!((data7 === "read") || (data7 === "write"))){
const err12 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/access/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values",schema:schema73.enum,parentSchema:schema73,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.paths !== undefined){
if(!(validate63(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate67(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.artifacts !== undefined){
if(!(validate71(data.artifacts, {instancePath:instancePath+"/artifacts",parentData:data,parentDataProperty:"artifacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.verify !== undefined){
let data11 = data.verify;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate48(data11[i1], {instancePath:instancePath+"/verify/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/verify",schemaPath:"#/properties/verify/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.verify.type,parentSchema:schema67.properties.verify,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.attempts !== undefined){
if(!(validate35(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.backoff !== undefined){
let data14 = data.backoff;
if(typeof data14 === "string"){
if(!pattern45.test(data14)){
const err14 = {instancePath:instancePath+"/backoff",schemaPath:"#/$defs/backoff/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema79,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/backoff",schemaPath:"#/$defs/backoff/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.type,parentSchema:schema79,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.timeout !== undefined){
let data15 = data.timeout;
if(typeof data15 === "string"){
if(!pattern20.test(data15)){
const err16 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["idle-timeout"] !== undefined){
let data16 = data["idle-timeout"];
if(typeof data16 === "string"){
if(!pattern20.test(data16)){
const err18 = {instancePath:instancePath+"/idle-timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/idle-timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["max-turns"] !== undefined){
if(!(validate29(data["max-turns"], {instancePath:instancePath+"/max-turns",parentData:data,parentDataProperty:"max-turns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
if(!(validate38(data.budget, {instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.rework !== undefined){
if(!(validate77(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.scoping !== undefined){
let data20 = data.scoping;
if(typeof data20 !== "boolean"){
const err20 = {instancePath:instancePath+"/scoping",schemaPath:"#/$defs/scoping/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema86.type,parentSchema:schema86,data:data20};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data["continue-on-error"] !== undefined){
let data22 = data["continue-on-error"];
if(typeof data22 !== "boolean"){
const err21 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.type,parentSchema:schema87,data:data22};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate82(data.reuse, {instancePath:instancePath+"/reuse",parentData:data,parentDataProperty:"reuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate85(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.repository !== undefined){
let data25 = data.repository;
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
const err22 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data25};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data25};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.workspace !== undefined){
let data26 = data.workspace;
if(!(data26 === "own")){
const err24 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/phaseWorkspace/enum",keyword:"enum",params:{allowedValues: schema93.enum},message:"must be equal to one of the allowed values",schema:schema93.enum,parentSchema:schema93,data:data26};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["on-conflict"] !== undefined){
let data27 = data["on-conflict"];
if(!(((data27 === "again") || (data27 === "block")) || (data27 === "fail"))){
const err25 = {instancePath:instancePath+"/on-conflict",schemaPath:"#/$defs/onConflict/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values",schema:schema94.enum,parentSchema:schema94,data:data27};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.session !== undefined){
if(!(validate89(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"type":"object","description":"A phase that runs a script.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt (default: `30m`)."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt (default: `10m`)."},"expect":{"description":"Required end of the script; `failure` requires a non-zero exit code that no signal caused.","enum":["success","failure"]},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"repository":{"$ref":"#/$defs/repositoryName"},"workspace":{"$ref":"#/$defs/phaseWorkspace"},"on-conflict":{"$ref":"#/$defs/onConflict"}},"additionalProperties":false};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema97.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.run !== undefined){
let data0 = data.run;
if((typeof data0 !== "string") && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/run/type",keyword:"type",params:{type: schema58.type},message:"must be string,boolean",schema:schema58.type,parentSchema:schema58,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/run/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema58,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.shell !== undefined){
let data1 = data.shell;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/shell",schemaPath:"#/$defs/shell/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema59,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/shell",schemaPath:"#/$defs/shell/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data3 = data.if;
if((typeof data3 !== "string") && (typeof data3 !== "boolean")){
const err6 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema71.type},message:"must be string,boolean",schema:schema71.type,parentSchema:schema71,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err7 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema71,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.access !== undefined){
let data4 = data.access;
if(!((data4 === "read") || (data4 === "write"))){
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/access/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values",schema:schema73.enum,parentSchema:schema73,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.paths !== undefined){
if(!(validate63(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate67(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.artifacts !== undefined){
if(!(validate71(data.artifacts, {instancePath:instancePath+"/artifacts",parentData:data,parentDataProperty:"artifacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.attempts !== undefined){
if(!(validate35(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.backoff !== undefined){
let data9 = data.backoff;
if(typeof data9 === "string"){
if(!pattern45.test(data9)){
const err9 = {instancePath:instancePath+"/backoff",schemaPath:"#/$defs/backoff/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema79,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/backoff",schemaPath:"#/$defs/backoff/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.type,parentSchema:schema79,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.timeout !== undefined){
let data10 = data.timeout;
if(typeof data10 === "string"){
if(!pattern20.test(data10)){
const err11 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["idle-timeout"] !== undefined){
let data11 = data["idle-timeout"];
if(typeof data11 === "string"){
if(!pattern20.test(data11)){
const err13 = {instancePath:instancePath+"/idle-timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/idle-timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.expect !== undefined){
let data12 = data.expect;
if(!((data12 === "success") || (data12 === "failure"))){
const err15 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/enum",keyword:"enum",params:{allowedValues: schema97.properties.expect.enum},message:"must be equal to one of the allowed values",schema:schema97.properties.expect.enum,parentSchema:schema97.properties.expect,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.rework !== undefined){
if(!(validate77(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.scoping !== undefined){
let data14 = data.scoping;
if(typeof data14 !== "boolean"){
const err16 = {instancePath:instancePath+"/scoping",schemaPath:"#/$defs/scoping/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema86.type,parentSchema:schema86,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data["continue-on-error"] !== undefined){
let data16 = data["continue-on-error"];
if(typeof data16 !== "boolean"){
const err17 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.type,parentSchema:schema87,data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate82(data.reuse, {instancePath:instancePath+"/reuse",parentData:data,parentDataProperty:"reuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate85(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.repository !== undefined){
let data19 = data.repository;
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err18 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data19};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data19};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.workspace !== undefined){
let data20 = data.workspace;
if(!(data20 === "own")){
const err20 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/phaseWorkspace/enum",keyword:"enum",params:{allowedValues: schema93.enum},message:"must be equal to one of the allowed values",schema:schema93.enum,parentSchema:schema93,data:data20};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["on-conflict"] !== undefined){
let data21 = data["on-conflict"];
if(!(((data21 === "again") || (data21 === "block")) || (data21 === "fail"))){
const err21 = {instancePath:instancePath+"/on-conflict",schemaPath:"#/$defs/onConflict/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values",schema:schema94.enum,parentSchema:schema94,data:data21};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema110 = {"type":"object","description":"A phase that waits for a person's decision.","required":["gate"],"properties":{"gate":{"$ref":"#/$defs/gate"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false};
const schema111 = {"type":"object","description":"Settings of the decision: who decides, and when a person is needed.","properties":{"environment":{"type":"string","description":"GitHub environment whose reviewers decide.","pattern":"\\S"},"by":{"description":"Place of the decision on GitHub: a review of the environment, or a comment (default: `environment`).","enum":["environment","comment"]},"when":{"$ref":"#/$defs/when","description":"Condition of the gate. If false, the gate passes by policy without a person, which is recorded."},"rework":{"$ref":"#/$defs/gateRework"}},"additionalProperties":false};
const schema113 = {"type":"object","description":"Phase that a rework decision sends its comment to.","required":["phase"],"properties":{"phase":{"$ref":"#/$defs/name","description":"Earlier phase that repeats the work."},"max":{"$ref":"#/$defs/reworkMax"}},"additionalProperties":false};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "phase") || (key0 === "max"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.phase !== undefined){
let data0 = data.phase;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/phase",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/phase",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.max !== undefined){
if(!(validate78(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "environment") || (key0 === "by")) || (key0 === "when")) || (key0 === "rework"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.environment !== undefined){
let data0 = data.environment;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema111.properties.environment,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.environment.type,parentSchema:schema111.properties.environment,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(!((data1 === "environment") || (data1 === "comment"))){
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema111.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema111.properties.by.enum,parentSchema:schema111.properties.by,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.when !== undefined){
let data2 = data.when;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
const err4 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/when/type",keyword:"type",params:{type: schema84.type},message:"must be string,boolean",schema:schema84.type,parentSchema:schema84,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/when/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema84,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.rework !== undefined){
if(!(validate105(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'",schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "gate") || (key0 === "needs")) || (key0 === "if")) || (key0 === "continue-on-error"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.gate !== undefined){
if(!(validate104(data.gate, {instancePath:instancePath+"/gate",parentData:data,parentDataProperty:"gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data2 = data.if;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
const err2 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema71.type},message:"must be string,boolean",schema:schema71.type,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err3 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data["continue-on-error"] !== undefined){
let data3 = data["continue-on-error"];
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.type,parentSchema:schema87,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema117 = {"type":"object","description":"A phase that delivers the result of the run.","required":["deliver"],"properties":{"deliver":{"$ref":"#/$defs/deliver"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false};
const schema118 = {"description":"Deliveries by kind, in order. To repeat a kind, use a list of mappings with one key each.","type":["object","array"],"minProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"review":{"$ref":"#/$defs/reviewDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false,"minItems":1,"items":{"$ref":"#/$defs/delivery"}};
const schema119 = {"type":"object","description":"One delivery: its kind and its fields.","minProperties":1,"maxProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"review":{"$ref":"#/$defs/reviewDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false};
const schema120 = {"type":"object","description":"Opens a pull request with the change of the run.","required":["title"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"title":{"type":"string","description":"Title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"base":{"type":"string","description":"Base branch to merge into (default: the branch on which the run started).","pattern":"\\S"},"labels":{"$ref":"#/$defs/names","description":"Labels to add."},"reviewers":{"$ref":"#/$defs/names","description":"Users to request a review from."},"assignees":{"$ref":"#/$defs/names","description":"Users to assign."},"draft":{"type":"boolean","description":"Whether the pull request is a draft (default: `false`)."},"auto-merge":{"type":"boolean","description":"Whether to enable auto-merge (default: `false`)."},"message":{"type":"string","description":"Commit message; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false};
const schema122 = {"type":["array","string"],"description":"A list of names; `${{ }}` allowed. An expression with a list value adds each entry of the list.","pattern":"\\S","items":{"type":"string","pattern":"\\S"}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema122.type},message:"must be array,string",schema:schema122.type,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema122.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.items.type,parentSchema:schema122.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema120.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema120.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.title.type,parentSchema:schema120.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
let data2 = data.body;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.body.type,parentSchema:schema120.properties.body,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.base !== undefined){
let data3 = data.base;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err7 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema120.properties.base,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.base.type,parentSchema:schema120.properties.base,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.labels !== undefined){
if(!(validate115(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.reviewers !== undefined){
if(!(validate115(data.reviewers, {instancePath:instancePath+"/reviewers",parentData:data,parentDataProperty:"reviewers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.assignees !== undefined){
if(!(validate115(data.assignees, {instancePath:instancePath+"/assignees",parentData:data,parentDataProperty:"assignees",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.draft !== undefined){
let data7 = data.draft;
if(typeof data7 !== "boolean"){
const err9 = {instancePath:instancePath+"/draft",schemaPath:"#/properties/draft/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema120.properties.draft.type,parentSchema:schema120.properties.draft,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["auto-merge"] !== undefined){
let data8 = data["auto-merge"];
if(typeof data8 !== "boolean"){
const err10 = {instancePath:instancePath+"/auto-merge",schemaPath:"#/properties/auto-merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema120.properties["auto-merge"].type,parentSchema:schema120.properties["auto-merge"],data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.message !== undefined){
let data9 = data.message;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err11 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema120.properties.message,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.message.type,parentSchema:schema120.properties.message,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema123 = {"type":"object","description":"Pushes the change of the run to a branch.","properties":{"repository":{"$ref":"#/$defs/repositoryName"},"branch":{"type":"string","description":"Target branch (default: the branch of the run); `${{ }}` allowed.","pattern":"\\S"},"message":{"type":"string","description":"Commit message; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "repository") || (key0 === "branch")) || (key0 === "message"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.branch !== undefined){
let data1 = data.branch;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema123.properties.branch,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.properties.branch.type,parentSchema:schema123.properties.branch,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema123.properties.message,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.properties.message.type,parentSchema:schema123.properties.message,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.type,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema125 = {"type":"object","description":"Writes a comment.","required":["body"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"update":{"type":"boolean","description":"Whether to update the comment that an earlier run of this pipeline made there (default: false)."},"body":{"type":"string","description":"Body text; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false};
const schema127 = {"description":"Target: `trigger` (the issue or pull request that started the run), `pull-request` (the one from the same delivery), or a number (default: `trigger`).","type":["string","integer"],"pattern":"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$","minimum":1};
const pattern76 = new RegExp("^(trigger|pull-request|\\$\\{\\{.*\\}\\})$", "u");

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema127.type},message:"must be string,integer",schema:schema127.type,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern76.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(trigger|pull-request|\\$\\{\\{.*\\}\\})$"},message:"must match pattern \""+"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$"+"\"",schema:"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$",parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "on")) || (key0 === "update")) || (key0 === "body"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.on !== undefined){
if(!(validate123(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
let data2 = data.update;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/update",schemaPath:"#/properties/update/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema125.properties.update.type,parentSchema:schema125.properties.update,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.body !== undefined){
let data3 = data.body;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err5 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema125.properties.body,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.body.type,parentSchema:schema125.properties.body,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema128 = {"type":"object","description":"Reviews a pull request once, without approving it or requesting changes.","minProperties":1,"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"comments":{"type":"string","description":"Expression for a list of `{ path, line, body, side? }`. Comments on lines outside of the diff go into the body.","pattern":"\\S"}},"additionalProperties":false};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "on")) || (key0 === "body")) || (key0 === "comments"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.on !== undefined){
if(!(validate123(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
let data2 = data.body;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema128.properties.body.type,parentSchema:schema128.properties.body,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.comments !== undefined){
let data3 = data.comments;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err5 = {instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema128.properties.comments,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema128.properties.comments.type,parentSchema:schema128.properties.comments,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema128.type,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema130 = {"type":"object","description":"Adds and removes labels.","properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"add":{"$ref":"#/$defs/names","description":"Labels to add."},"remove":{"$ref":"#/$defs/names","description":"Labels to remove."}},"additionalProperties":false};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "on")) || (key0 === "add")) || (key0 === "remove"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.on !== undefined){
if(!(validate123(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.add !== undefined){
if(!(validate115(data.add, {instancePath:instancePath+"/add",parentData:data,parentDataProperty:"add",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate115(data.remove, {instancePath:instancePath+"/remove",parentData:data,parentDataProperty:"remove",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.type,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema132 = {"type":"object","description":"Opens an issue.","required":["title"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"title":{"type":"string","description":"Title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"labels":{"$ref":"#/$defs/names","description":"Labels to add."}},"additionalProperties":false};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "title")) || (key0 === "body")) || (key0 === "labels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema132.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.properties.title.type,parentSchema:schema132.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
let data2 = data.body;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.properties.body.type,parentSchema:schema132.properties.body,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.labels !== undefined){
if(!(validate115(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.type,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema134 = {"type":"object","description":"Starts a workflow.","required":["workflow"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"workflow":{"type":"string","description":"File name of the workflow.","pattern":"\\S"},"ref":{"type":"string","description":"Branch or tag to run the workflow on (default: the default branch).","pattern":"\\S"},"inputs":{"type":"object","description":"Inputs by name; `${{ }}` allowed.","additionalProperties":{"$ref":"#/$defs/scalar"}}},"additionalProperties":false};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workflow === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'",schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "workflow")) || (key0 === "ref")) || (key0 === "inputs"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.workflow !== undefined){
let data1 = data.workflow;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema134.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema134.properties.workflow.type,parentSchema:schema134.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ref !== undefined){
let data2 = data.ref;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err6 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema134.properties.ref,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema134.properties.ref.type,parentSchema:schema134.properties.ref,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.inputs !== undefined){
let data3 = data.inputs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err8 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,boolean",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.properties.inputs.type,parentSchema:schema134.properties.inputs,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.type,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "pull-request") || (key0 === "commit")) || (key0 === "comment")) || (key0 === "review")) || (key0 === "labels")) || (key0 === "issue")) || (key0 === "dispatch"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["pull-request"] !== undefined){
if(!(validate114(data["pull-request"], {instancePath:instancePath+"/pull-request",parentData:data,parentDataProperty:"pull-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate120(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.comment !== undefined){
if(!(validate122(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate126(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate129(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.issue !== undefined){
if(!(validate134(data.issue, {instancePath:instancePath+"/issue",parentData:data,parentDataProperty:"issue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.dispatch !== undefined){
if(!(validate137(data.dispatch, {instancePath:instancePath+"/dispatch",parentData:data,parentDataProperty:"dispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema118.type},message:"must be object,array",schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate113(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "pull-request") || (key0 === "commit")) || (key0 === "comment")) || (key0 === "review")) || (key0 === "labels")) || (key0 === "issue")) || (key0 === "dispatch"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["pull-request"] !== undefined){
if(!(validate114(data["pull-request"], {instancePath:instancePath+"/pull-request",parentData:data,parentDataProperty:"pull-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate120(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.comment !== undefined){
if(!(validate122(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate126(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate129(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.issue !== undefined){
if(!(validate134(data.issue, {instancePath:instancePath+"/issue",parentData:data,parentDataProperty:"issue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.dispatch !== undefined){
if(!(validate137(data.dispatch, {instancePath:instancePath+"/dispatch",parentData:data,parentDataProperty:"dispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deliver === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deliver"},message:"must have required property '"+"deliver"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "deliver") || (key0 === "needs")) || (key0 === "if")) || (key0 === "continue-on-error"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.deliver !== undefined){
if(!(validate112(data.deliver, {instancePath:instancePath+"/deliver",parentData:data,parentDataProperty:"deliver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data2 = data.if;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
const err2 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema71.type},message:"must be string,boolean",schema:schema71.type,parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err3 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema71,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data["continue-on-error"] !== undefined){
let data3 = data["continue-on-error"];
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.type,parentSchema:schema87,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema139 = {"type":"object","description":"A phase that runs another pipeline.","required":["pipeline"],"properties":{"pipeline":{"type":"string","description":"Path of another pipeline file, relative to this file, or `library:NAME` for a pipeline of the library.","pattern":"\\S"},"with":{"type":"object","description":"Inputs by name; `${{ }}` allowed.","properties":{"agents":{"type":"object","description":"Agents that replace agents of that pipeline: its agent name to an agent name in this file.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/name"}}},"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"env":{"$ref":"#/$defs/env","description":"Environment variables of all its commands and agents; they override its own `env`."},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"strategy":{"$ref":"#/$defs/strategy"}},"additionalProperties":false};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pipeline === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pipeline"},message:"must have required property '"+"pipeline"+"'",schema:schema139.required,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "pipeline") || (key0 === "with")) || (key0 === "env")) || (key0 === "needs")) || (key0 === "if")) || (key0 === "continue-on-error")) || (key0 === "strategy"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.pipeline !== undefined){
let data0 = data.pipeline;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema139.properties.pipeline,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.properties.pipeline.type,parentSchema:schema139.properties.pipeline,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.with !== undefined){
let data1 = data.with;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
const err4 = {instancePath:instancePath+"/with",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_-]{0,63}$",parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/with",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema139.properties.with.propertyNames,parentSchema:schema139.properties.with,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data1){
if(!(key2 === "agents")){
let data2 = data1[key2];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err7 = {instancePath:instancePath+"/with/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,boolean",schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data1.agents !== undefined){
let data3 = data1.agents;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
const _errs15 = errors;
if(typeof key3 === "string"){
if(!pattern5.test(key3)){
const err8 = {instancePath:instancePath+"/with/agents",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/with/agents",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid6 = _errs15 === errors;
if(!valid6){
const err10 = {instancePath:instancePath+"/with/agents",schemaPath:"#/properties/with/properties/agents/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema139.properties.with.properties.agents.propertyNames,parentSchema:schema139.properties.with.properties.agents,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key4 in data3){
let data4 = data3[key4];
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err11 = {instancePath:instancePath+"/with/agents/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/with/agents/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/with/agents",schemaPath:"#/properties/with/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.properties.with.properties.agents.type,parentSchema:schema139.properties.with.properties.agents,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.properties.with.type,parentSchema:schema139.properties.with,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data7 = data.if;
if((typeof data7 !== "string") && (typeof data7 !== "boolean")){
const err15 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema71.type},message:"must be string,boolean",schema:schema71.type,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err16 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data["continue-on-error"] !== undefined){
let data8 = data["continue-on-error"];
if(typeof data8 !== "boolean"){
const err17 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.type,parentSchema:schema87,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.strategy !== undefined){
if(!(validate85(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.type,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.prompt === undefined) && (missing0 = "prompt")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.run === undefined) && (missing1 = "run")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.gate === undefined) && (missing2 = "gate")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var _valid2 = _errs11 === errors;
valid2 = _valid2;
if(valid2){
var props2 = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.deliver === undefined) && (missing3 = "deliver")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid3 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs15 = errors;
if(!(validate111(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid3 = _errs15 === errors;
valid3 = _valid3;
if(valid3){
var props3 = true;
}
ifClause3 = "then";
}
else {
const _errs16 = errors;
if(!(validate150(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var _valid3 = _errs16 === errors;
valid3 = _valid3;
if(valid3){
if(props3 !== true){
props3 = true;
}
}
ifClause3 = "else";
}
if(!valid3){
const err5 = {instancePath,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema66.else.else.else.if,parentSchema:schema66.else.else.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid2 = _errs12 === errors;
valid2 = _valid2;
if(valid2){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause2 = "else";
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema66.else.else.if,parentSchema:schema66.else.else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema66.else.if,parentSchema:schema66.else,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema66.if,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate55.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://phasegate.dev/schemas/pipeline.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.phases === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema30.properties, key0)) || (pattern4.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema30.properties.version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.description.type,parentSchema:schema30.properties.description,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.inputs !== undefined){
let data3 = data.inputs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
const err8 = {instancePath:instancePath+"/inputs",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_-]{0,63}$",parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/inputs",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs10 === errors;
if(!valid2){
const err10 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema30.properties.inputs.propertyNames,parentSchema:schema30.properties.inputs,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data3){
if(!(validate26(data3[key2], {instancePath:instancePath+"/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.inputs.type,parentSchema:schema30.properties.inputs,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.models !== undefined){
let data5 = data.models;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
const _errs17 = errors;
if(typeof key3 === "string"){
if(!pattern5.test(key3)){
const err12 = {instancePath:instancePath+"/models",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/models",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid5 = _errs17 === errors;
if(!valid5){
const err14 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema30.properties.models.propertyNames,parentSchema:schema30.properties.models,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key4 in data5){
let data6 = data5[key4];
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err15 = {instancePath:instancePath+"/models/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.properties.models.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/models/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.models.additionalProperties.type,parentSchema:schema30.properties.models.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.models.type,parentSchema:schema30.properties.models,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.agents !== undefined){
let data7 = data.agents;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key5 in data7){
const _errs25 = errors;
if(typeof key5 === "string"){
if(!pattern5.test(key5)){
const err18 = {instancePath:instancePath+"/agents",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/agents",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid8 = _errs25 === errors;
if(!valid8){
const err20 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema30.properties.agents.propertyNames,parentSchema:schema30.properties.agents,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key6 in data7){
if(!(validate28(data7[key6], {instancePath:instancePath+"/agents/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.agents.type,parentSchema:schema30.properties.agents,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.defaults !== undefined){
if(!(validate34(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
if(!(validate38(data.budget, {instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.policy !== undefined){
if(!(validate40(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.prices !== undefined){
let data12 = data.prices;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key7 in data12){
if(!(validate46(data12[key7], {instancePath:instancePath+"/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.prices.type,parentSchema:schema30.properties.prices,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.setup !== undefined){
let data14 = data.setup;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data14[i0], {instancePath:instancePath+"/setup/" + i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/setup",schemaPath:"#/properties/setup/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.setup.type,parentSchema:schema30.properties.setup,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.workspace !== undefined){
let data16 = data.workspace;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key8 in data16){
if(!(key8 === "carry")){
const err24 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.workspace,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data16.carry !== undefined){
if(!(validate41(data16.carry, {instancePath:instancePath+"/workspace/carry",parentData:data16,parentDataProperty:"carry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.workspace.type,parentSchema:schema30.properties.workspace,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.repositories !== undefined){
let data18 = data.repositories;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err26 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30.properties.repositories,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key9 in data18){
const _errs46 = errors;
if(typeof key9 === "string"){
if(!pattern5.test(key9)){
const err27 = {instancePath:instancePath+"/repositories",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/repositories",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid15 = _errs46 === errors;
if(!valid15){
const err29 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema30.properties.repositories.propertyNames,parentSchema:schema30.properties.repositories,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key10 in data18){
if(!(validate51(data18[key10], {instancePath:instancePath+"/repositories/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.repositories.type,parentSchema:schema30.properties.repositories,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
let data21 = data.outputs;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key11 in data21){
const _errs54 = errors;
if(typeof key11 === "string"){
if(!pattern6.test(key11)){
const err31 = {instancePath:instancePath+"/outputs",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_-]{0,63}$",parentSchema:schema32,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/outputs",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid18 = _errs54 === errors;
if(!valid18){
const err33 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid",schema:schema30.properties.outputs.propertyNames,parentSchema:schema30.properties.outputs,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
for(const key12 in data21){
let data22 = data21[key12];
if(((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")){
const err34 = {instancePath:instancePath+"/outputs/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,boolean",schema:schema34.type,parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.outputs.type,parentSchema:schema30.properties.outputs,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.phases !== undefined){
let data23 = data.phases;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){
const err36 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30.properties.phases,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key13 in data23){
const _errs63 = errors;
if(typeof key13 === "string"){
if(!pattern5.test(key13)){
const err37 = {instancePath:instancePath+"/phases",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key13,propertyName:key13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/phases",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key13,propertyName:key13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid22 = _errs63 === errors;
if(!valid22){
const err39 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid",schema:schema30.properties.phases.propertyNames,parentSchema:schema30.properties.phases,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
for(const key14 in data23){
if(!(validate55(data23[key14], {instancePath:instancePath+"/phases/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.phases.type,parentSchema:schema30.properties.phases,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ }),

/***/ 26467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   lf: () => (/* binding */ isChosen)
/* harmony export */ });
/* harmony import */ var _planned_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58340);

/** Whether a name is an expression, which is evaluated when the phase starts. */
const isChosen = (written) => written?.includes('${{') ?? false;
/** Expressions may select only agents and models of the file, so all options are known. `null`: the file names both itself. */
function choiceOf(choosing) {
    const { level, agent, model } = choosing;
    const [chosenAgent, chosenModel] = [agent, model].map((one) => (isChosen(one) ? one : null));
    if (chosenAgent == null && chosenModel == null)
        return null;
    const { file } = level.source;
    const names = chosenAgent == null ? [agent] : Object.keys(file.agents ?? {});
    const models = chosenModel == null ? [] : Object.keys(file.models ?? {});
    const options = names.flatMap((name) => [null, ...models].map((one) => optionOf(choosing, name, one)));
    return { agent: chosenAgent ?? null, model: chosenModel ?? null, options };
}
function optionOf({ level, overrides, model: written }, name, model) {
    const described = (0,_planned_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .describedAgent */ .P1)(level, name);
    const wanted = model ?? (isChosen(written) ? undefined : written);
    const own = (0,_planned_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFor */ .T1)(level, described.level, wanted);
    return {
        name,
        model,
        agent: (0,_planned_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .agentOf */ .jk)({ ...described, overrides, model: own }),
        fallbacks: (0,_planned_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .fallbacksOf */ .nL)({ ...described, overrides }),
    };
}


/***/ }),

/***/ 39847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MARK),
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/** In the environment of every process that a run starts, so that processes that outlive the runner are found. */
const MARK = 'PHASEGATE_MARK';
/**
 * The whole environment of a child. Only variables on this list or set by the author reach the child: no token of the workflow
 * (`GITHUB_TOKEN`, `ACTIONS_…`), no input of the action, no command file of the runner.
 */
function childEnvironment(sources) {
    const inherited = entriesOf(sources.process).filter(([name]) => isAllowed(name));
    const written = sources.layers.flatMap(entriesOf).filter(([name]) => !isOurs(name));
    return Object.fromEntries([...QUIET, ...inherited, ...written, ...entriesOf(sources.phasegate)]);
}
/** Suppresses npm's notices about itself, which would end every output. */
const QUIET = entriesOf({ npm_config_update_notifier: 'false', npm_config_fund: 'false' });
const ALLOWED = new Set([
    'CI',
    'HOME',
    'LANG',
    'LOGNAME',
    'PATH',
    // The GitHub runner uses it to find and end processes that a job leaves behind.
    'RUNNER_TRACKING_ID',
    'SHELL',
    'TERM',
    'TMPDIR',
    'TZ',
    'USER',
    // On a company's machine, providers and registries are reachable only through its proxy and with its CA certificates.
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
    'SSL_CERT_DIR',
    'SSL_CERT_FILE',
]);
const isAllowed = (name) => ALLOWED.has(name) || name.startsWith('LC_');
const isOurs = (name) => name.startsWith('PHASEGATE_');
function entriesOf(variables) {
    return Object.entries(variables).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
}


/***/ }),

/***/ 35390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shownPlan)
/* harmony export */ });
/* unused harmony export innerPlan */
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14776);

/**
 * A plan for people: without the entries of nested pipelines. `folded`: a nested pipeline is one phase. Otherwise its phases are
 * included, followed by the pipeline phase itself. For display only.
 */
function shownPlan(plan, pipelines) {
    return planOf(plan, ({ within }) => pipelines === 'expanded' || within === null);
}
/** The same for one nested pipeline: its direct phases. */
const innerPlan = (plan, pipeline) => planOf(plan, ({ within }) => within?.id === pipeline);
function planOf(plan, isShown) {
    const shown = plan.phases.filter((phase) => phase.kind !== 'entry' && isShown(phase));
    // A plan without nested pipelines, which may be large, is returned unchanged.
    if (shown.length === plan.phases.length)
        return plan;
    const index = new Map(shown.map(({ id }, at) => [id, at]));
    const needs = shown.map((phase) => needsOf(plan, phase, index));
    const dependants = shown.map(() => []);
    for (const [at, own] of needs.entries())
        for (const need of own)
            dependants[need.index]?.push(at);
    const phases = shown.map((phase, at) => ({
        ...phase,
        condition: phase.kind === 'pipeline' ? beginning(plan, phase).condition : phase.condition,
        index: at,
        needs: needs[at] ?? [],
        dependants: dependants[at] ?? [],
    }));
    return { ...plan, phases, index };
}
const beginning = (plan, { nest }) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAt */ .BA)(plan, nest.entry);
function needsOf(plan, phase, index) {
    const isOne = phase.kind === 'pipeline' && phase.needs.every((need) => !index.has(need.phase));
    const own = isOne ? beginning(plan, phase).needs : phase.needs;
    return own.flatMap((need) => {
        const at = index.get(need.phase);
        if (at !== undefined)
            return [{ ...need, index: at }];
        const begin = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAt */ .BA)(plan, need.index);
        return begin.kind === 'entry' ? needsOf(plan, begin, index) : [];
    });
}


/***/ }),

/***/ 65425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ legIndex),
/* harmony export */   C4: () => (/* binding */ phaseIndex),
/* harmony export */   UK: () => (/* binding */ legPhase),
/* harmony export */   Um: () => (/* binding */ legAt),
/* harmony export */   Yk: () => (/* binding */ legOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   bM: () => (/* binding */ MAX_LEGS),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   oy: () => (/* binding */ legId),
/* harmony export */   xI: () => (/* binding */ ownerAt),
/* harmony export */   xS: () => (/* binding */ strategyOf)
/* harmony export */ });
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1888);

/** How many legs a phase may have. */
const MAX_LEGS = 1000;
/*
 * A leg is a phase whose index is behind all phases of the file, in a block of indexes for each phase with a matrix. So a
 * plan can address legs before their number is known:
 *
 *     phases of the file │ legs of the first phase with a matrix │ legs of the second │ …
 *     0 … n-1            │ n … n+999                             │ n+1000 … n+1999    │
 */
/** The index of a leg. The phase at `of` must have a matrix. */
function legIndex(plan, of, number) {
    const block = plan.spread.indexOf(of);
    if (block === -1)
        throw new Error(`the phase at ${of} has no matrix`);
    return plan.phases.length + block * MAX_LEGS + number;
}
/** The leg at an index; `null` for a phase of the file, and for an index without a leg. */
function legAt(plan, index) {
    const place = index - plan.phases.length;
    if (place < 0)
        return null;
    const at = plan.spread[Math.floor(place / MAX_LEGS)];
    const phase = at === undefined ? undefined : plan.phases[at];
    return phase === undefined ? null : { of: phase.id, at: phase.index, number: place % MAX_LEGS };
}
/** The leg as a phase: it has all properties of its spread phase. */
function legPhase(phase, index, leg) {
    if (phase.kind !== 'agent' && phase.kind !== 'run')
        throw new Error(`${phase.id} has no legs`);
    return { ...phase, id: legId(phase.id, leg.number), index, strategy: null, leg };
}
/** `name[2]` */
const legId = (of, number) => (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseId */ .fp)(`${of}[${number}]`);
/** Number of indexes: those of the phases, and those reserved for legs. */
const placesOf = ({ phases, spread }) => phases.length + spread.length * MAX_LEGS;
/** The index of a phase or a leg by its name; `undefined`: there is none. */
function phaseIndex(plan, id) {
    const known = plan.index.get((0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseId */ .fp)(id));
    if (known !== undefined || !id.endsWith(']'))
        return known;
    const [, of = '', number = ''] = /^(.*)\[(0|[1-9]\d{0,2})\]$/.exec(id) ?? [];
    const at = plan.index.get((0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseId */ .fp)(of));
    return at === undefined || !plan.spread.includes(at)
        ? undefined
        : legIndex(plan, at, Number(number));
}
/** The phase of the file itself, or the phase of a leg: budgets, `--until` and the order refer to it. */
const ownerOf = (phase) => legOf(phase)?.of ?? phase.id;
/** The index of that phase. */
const ownerAt = (plan, index) => legAt(plan, index)?.at ?? index;
const legOf = (phase) => ('leg' in phase ? phase.leg : null);
/** The repository that the phase works in; `null`: the run's own, or none. */
const repositoryOf = (phase) => 'repository' in phase ? phase.repository : null;
/** The phase's strategy; `null`: it has none. */
const strategyOf = (phase) => ('strategy' in phase ? phase.strategy : null);


/***/ }),

/***/ 82837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ expandMatrix),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   y1: () => (/* binding */ staticLegs)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49282);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38364);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65425);




/**
 * The values of each leg in order, like GitHub's matrices: every combination of the lists (the last list varies fastest), without
 * those that match `exclude`; then each `include` extends the combinations that it matches, or adds one. A list of objects
 * instead of a map gives the legs directly. Throws `ExpressionFault`.
 */
function expandMatrix(written, scope) {
    const matrix = evaluated(written, scope);
    if (isList(matrix))
        return atMost(objectsOf(matrix, 'matrix'));
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(matrix))
        throw new _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE(`it is ${nameOf(matrix)}, not a map of lists or a list of maps`);
    const { include, exclude, ...lists } = matrix;
    const axes = Object.entries(lists).map(([name, values]) => {
        if (!isList(values))
            throw new _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE(`\`${name}\` is ${nameOf(values)}, not a list`);
        return { name, values };
    });
    const excluded = exclude === undefined ? [] : objectsOf(exclude, 'exclude');
    const combined = combinations(axes).filter((one) => !excluded.some((no) => matches(one, no)));
    return atMost(withIncluded(combined, include === undefined ? [] : objectsOf(include, 'include')));
}
function combinations(axes) {
    if (axes.length === 0)
        return [];
    const count = axes.reduce((product, { values }) => product * values.length, 1);
    // `exclude` may remove some of them, but an excessive list is not built.
    if (count > _legs_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LEGS */ .bM * 100)
        throw tooMany(count);
    return axes.reduce((all, { name, values }) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))), [{}]);
}
/** Each entry extends every combination of which it changes no value; if there is none, it is a separate leg. */
function withIncluded(combined, included) {
    const legs = combined.map((own) => ({ own, values: own }));
    const more = [];
    for (const extra of included) {
        const fitting = legs.filter(({ own }) => Object.entries(extra).every(([name, value]) => !Object.hasOwn(own, name) || equal(own[name], value)));
        for (const leg of fitting)
            leg.values = { ...leg.values, ...extra };
        if (fitting.length === 0)
            more.push(extra);
    }
    return [...legs.map(({ values }) => values), ...more];
}
const matches = (one, asked) => Object.entries(asked).every(([name, value]) => Object.hasOwn(one, name) && equal(one[name], value));
const equal = (a, b) => a !== undefined && (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$)(a) === (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$)(b);
function atMost(legs) {
    if (legs.length > _legs_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LEGS */ .bM)
        throw tooMany(legs.length);
    return legs;
}
const tooMany = (count) => new _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE(`it has ${count} legs, and a phase may have ${_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LEGS */ .bM}`);
function objectsOf(value, what) {
    if (isList(value)) {
        const stray = value.find((one) => !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(one));
        if (stray === undefined)
            return value.filter(_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O);
        throw new _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE(`\`${what}\` holds ${nameOf(stray)}, and may hold maps only`);
    }
    throw new _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE(`\`${what}\` is ${nameOf(value)}, not a list of maps`);
}
/** The value with its expressions evaluated. An expression that is a whole text may yield a list or a map. */
function evaluated(written, scope) {
    if (typeof written === 'string')
        return evaluatedText(written, scope);
    if (isList(written))
        return written.map((one) => evaluated(one, scope));
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(written))
        return written;
    return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, evaluated(value, scope)]));
}
function evaluatedText(text, scope) {
    const expression = (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(text);
    if (expression !== text.trim())
        return (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, scope);
    return (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .GW)(text, scope, (value) => value);
}
/** The legs of a matrix without expressions; `null`: they are known only after evaluation. */
function staticLegs(written) {
    if (textsIn(written).some((text) => (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l$)(text).length > 0))
        return null;
    return expandMatrix(written, { contexts: {}, status: null });
}
/** The texts of a matrix that may hold expressions. */
function textsIn(written) {
    if (typeof written === 'string')
        return [written];
    if (isList(written))
        return written.flatMap(textsIn);
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(written) ? Object.values(written).flatMap(textsIn) : [];
}
function nameOf(value) {
    if (value === null)
        return 'nothing';
    if (isList(value))
        return 'a list';
    return typeof value === 'object' ? 'a map' : `\`${String(value).slice(0, 60)}\``;
}
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ idIn),
/* harmony export */   Ix: () => (/* binding */ isExcused),
/* harmony export */   WJ: () => (/* binding */ sinksOf),
/* harmony export */   fk: () => (/* binding */ shownId),
/* harmony export */   nK: () => (/* binding */ slotsOf),
/* harmony export */   nb: () => (/* binding */ nestsAround),
/* harmony export */   pv: () => (/* binding */ beginOf),
/* harmony export */   tx: () => (/* binding */ nameInFile),
/* harmony export */   ub: () => (/* binding */ entryId)
/* harmony export */ });
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1888);
/* harmony import */ var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64367);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43293);



/** Every phase of a file in order. A nested pipeline takes several slots: its entry, its phases and its end. */
function slotsOf(level) {
    const slots = [];
    lay(level, slots);
    return slots;
}
function lay(level, slots) {
    for (const [name, phase] of Object.entries(level.source.file.phases)) {
        const id = idIn(level.nest, name);
        if (!('pipeline' in phase)) {
            slots.push({ type: 'phase', level, id, phase });
            continue;
        }
        const source = level.source.nested(phase.pipeline);
        const nest = nestOf({ level, source, phase, id, entry: slots.length });
        const agents = phase.with?.agents ?? {};
        const inner = { source, nest, outer: level, agents };
        const at = { level, inner, nest, phase };
        slots.push({ ...at, type: 'entry', id: entryId(id) });
        lay(inner, slots);
        slots.push({ ...at, type: 'exit', id });
    }
}
function nestOf({ level, source, phase, id, entry }) {
    const around = level.nest;
    const ownEnv = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)(source.file.env);
    const outerEnv = around?.env ?? (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)(level.source.file.env);
    return {
        id,
        entry,
        exit: entry + sizeOf(source) + 1,
        env: { ...outerEnv, ...ownEnv },
        ownEnv,
        phaseEnv: (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)(phase.env),
        excused: around?.excused === true || phase['continue-on-error'] === true,
        within: around,
    };
}
function sizeOf(source) {
    return Object.values(source.file.phases).reduce((sum, phase) => sum + ('pipeline' in phase ? sizeOf(source.nested(phase.pipeline)) + 2 : 1), 0);
}
/** The name of a phase in the run, by its name in its file. */
const idIn = (nest, name) => (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseId */ .fp)(nest === null ? name : `${nest.id}/${name}`);
/** No phase of a file can have this name. */
const entryId = (pipeline) => (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseId */ .fp)(`${pipeline}/(start)`);
/** The names of a file's phases that no other phase of it needs. */
function sinksOf({ phases }) {
    const needed = new Set(Object.values(phases).flatMap(({ needs }) => (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(needs)));
    return Object.keys(phases).filter((name) => !needed.has(name));
}
/** The index at which a phase begins: the entry of a nested pipeline, otherwise the phase itself. */
const beginOf = (phase) => phase.kind === 'pipeline' ? phase.nest.entry : phase.index;
/** The phase that people know: the entry of a nested pipeline counts as its pipeline phase. */
const shownId = (phase) => phase.kind === 'entry' ? phase.nest.id : phase.id;
/** The name of a phase in its own file, as that file's prompts and scripts use it. */
function nameInFile({ id, within }) {
    return within === null ? id : id.slice(within.id.length + 1);
}
/** Whether a failure of the phase does not fail the run, because a pipeline around it has `continue-on-error`. */
const isExcused = ({ within }) => within?.excused === true;
/** The pipelines that a phase is part of, innermost first. */
function* nestsAround(phase) {
    for (let nest = phase.within; nest !== null; nest = nest.within)
        yield nest;
}


/***/ }),

/***/ 58340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   P1: () => (/* binding */ describedAgent),
/* harmony export */   T1: () => (/* binding */ modelFor),
/* harmony export */   jk: () => (/* binding */ agentOf),
/* harmony export */   nL: () => (/* binding */ fallbacksOf)
/* harmony export */ });
/* harmony import */ var _pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11419);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43293);


/** Where an agent is described: in the file that names it, unless the outer file overrides it. */
function describedAgent(level, name) {
    const instead = (0,_pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(level.agents, name);
    return instead === undefined || level.outer === null
        ? { level, name }
        : describedAgent(level.outer, instead);
}
/**
 * A model belongs to its file's provider. For an overriding agent only the model's name is used, if that agent's file defines it.
 */
function modelFor(own, described, model) {
    if (own === described || model === undefined)
        return model;
    return (0,_pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(described.source.file.models, model);
}
/** Each fallback uses its own model, because the phase's models belong to another provider. `check` has refused cycles. */
function fallbacksOf({ level, name, overrides, }) {
    const next = level.source.file.agents?.[name]?.fallback;
    if (next === undefined)
        return [];
    const described = describedAgent(level, next);
    const agent = agentOf({ ...described, overrides, model: undefined });
    return [agent, ...fallbacksOf({ ...described, overrides })];
}
function agentOf({ level, name, overrides, model }) {
    const { file, scriptPath } = level.source;
    const written = file.agents?.[name];
    if (written === undefined)
        throw new Error(`no agent ${name}`);
    const wanted = model ?? written.model ?? file.defaults?.model ?? null;
    const agent = {
        name,
        use: written.use,
        model: wanted === null ? null : modelOf(file, wanted),
        run: written.run ?? null,
        script: written.script === undefined ? null : scriptPath(written.script),
        version: written.version ?? null,
        effort: written.effort ?? null,
        maxTurns: written['max-turns'] ?? null,
        env: (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)(written.env),
        within: level.nest,
    };
    const replaced = (0,_pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(overrides, name);
    return replaced === undefined ? agent : overridden(file, agent, replaced);
}
function modelOf({ models }, written) {
    return (0,_pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(models, written) ?? written;
}
/**
 * `--agent name=use[:argument]`: the argument is the script of `scripted`, the command line of `command` and `acp`, or the model
 * of other agents.
 */
function overridden(file, agent, override) {
    const [use = '', ...rest] = override.split(':');
    const argument = rest.length === 0 ? null : rest.join(':');
    return {
        ...agent,
        use: use,
        model: argument === null || isStarted(use) ? null : modelOf(file, argument),
        version: null,
        effort: null,
        maxTurns: null,
        script: use === 'scripted' ? (argument ?? agent.script) : null,
        run: use === 'command' || use === 'acp' ? (argument ?? agent.run) : null,
    };
}
/** Whether the argument is a program or a script. */
const isStarted = (use) => ['command', 'acp', 'scripted'].includes(use);


/***/ }),

/***/ 14463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ slotsFor),
/* harmony export */   Fn: () => (/* binding */ MAX_SLOTS),
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   ai: () => (/* binding */ FREE_JOBS_AT_ONCE),
/* harmony export */   fg: () => (/* binding */ sideBySideIn),
/* harmony export */   hw: () => (/* binding */ legsOfSlot)
/* harmony export */ });
/** The largest matrix of GitHub Actions. */
const MAX_SLOTS = 256;
/** Concurrent jobs in GitHub's Free plan, and the value of `jobs: true`. https://docs.github.com/en/actions/reference/limits */
const FREE_JOBS_AT_ONCE = 20;
/*
 * A slot is one workflow job that runs some legs of a phase with `strategy.jobs`. Slot i of N has the legs i, i + N,
 * i + 2N, …, so that each slot gets its share of long legs, wherever these are in the matrix.
 */
/** Number of slots for a number of legs; 1: separate jobs are not worthwhile. */
function slotsFor({ jobs, maxParallel }, legs) {
    if (jobs === null)
        return 1;
    return Math.max(1, Math.min(jobs, legs, maxParallel ?? legs, MAX_SLOTS));
}
/** The slot of a leg. */
const slotOf = (leg, slots) => leg % slots;
/** The legs of a slot, ascending. */
function legsOfSlot(slot, { slots, legs }) {
    const count = Math.max(0, Math.ceil((legs - slot) / slots));
    return Array.from({ length: count }, (_, at) => slot + at * slots);
}
/** Most concurrent legs in each slot, so that all slots together keep to `max-parallel`; `null`: no limit. */
const sideBySideIn = ({ maxParallel }, slots) => maxParallel === null ? null : Math.max(1, Math.floor(maxParallel / slots));


/***/ }),

/***/ 43293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   jN: () => (/* binding */ SHELL),
/* harmony export */   nT: () => (/* binding */ budgetOf)
/* harmony export */ });
/* harmony import */ var _lib_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83346);

const SHELL = 'bash -eo pipefail';
/** A command of the file with defaults applied. */
function scriptOf(script) {
    return {
        run: `${script.run}`,
        shell: script.shell ?? SHELL,
        timeoutMs: script.timeout === undefined ? null : (0,_lib_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(script.timeout),
    };
}
/** A `budget` of the file; missing limits are `null`. */
function budgetOf(budget) {
    return {
        usd: budget?.usd ?? null,
        tokens: budget?.tokens ?? null,
        timeMs: budget?.time === undefined ? null : (0,_lib_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(budget.time),
    };
}
const NO_VARIABLES = {};
/** The variables of an `env` in the file as text. */
function texts(env) {
    if (env === undefined)
        return NO_VARIABLES;
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, `${value}`]));
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ SHORTEST_VALUE),
  s: () => (/* binding */ knownValues)
});

// EXTERNAL MODULE: ./lib/src/core/text/untrusted/neutral.js
var neutral = __webpack_require__(37308);
;// CONCATENATED MODULE: ./lib/src/core/redaction/automaton.js

/**
 * Patterns match without regard to case, and to line breaks, spaces, quotes, commas, colons, backslashes, `+`, `-`, terminal
 * escapes and invisible characters between their characters. So a value is found even if a program or a diff split it over lines,
 * or coloured it.
 */
function automatonOf(patterns) {
    const table = tableOf(patterns);
    return {
        scan: (text) => {
            // Often only the end of a long text matters: more than the longest pattern, with room for ignored characters.
            const end = text.slice(-4 * (table.longest + 1024));
            const isShort = text.length < 2 * end.length;
            const { state, isFound } = run(table, isShort ? text : end);
            const depth = table.depths[state] ?? 0;
            const holdsAny = () => (isShort ? isFound : run(table, text).isFound);
            return { spans: () => (holdsAny() ? spansIn(table, text) : []), depth };
        },
    };
}
/** The compared characters of a text. */
function squeezed(text) {
    const kept = [];
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (IS_PASSED_OVER[unit] === 1)
            at = lastOfPassed(text, at);
        else
            kept.push(folded(unit));
    }
    return wordOf(kept);
}
function wordOf(units) {
    let word = '';
    // The number of arguments of `apply` is limited by the stack.
    for (let at = 0; at < units.length; at += 4096)
        word += String.fromCharCode(...units.slice(at, at + 4096));
    return word;
}
/** Most texts match at most this many characters of a pattern. */
const SHALLOW = 3;
/** Ignored characters; for the second, including the rest of an escape. */
const PASSED = 0xfffe;
const ESCAPING = 0xffff;
function tableOf(patterns) {
    const texts = patterns.map(({ text }) => squeezed(text));
    const table = emptyTable(texts);
    let states = 1;
    for (const [index, text] of texts.entries()) {
        const { state, known } = addText(table, text, states);
        states = known;
        table.lengths[state] = text.length;
        if (patterns[index]?.hasEdges === true)
            table.edges[state] = 1;
    }
    fillRows(table, inOrder(table, states));
    return table;
}
function emptyTable(texts) {
    const columns = columnsOf(texts);
    const most = 1 + texts.reduce((sum, text) => sum + text.length, 0);
    return {
        columns,
        width: 1 + columns.reduce((last, of) => (of >= PASSED ? last : Math.max(last, of)), 0),
        ...{ rows: new Int32Array(most).fill(-1), shallow: [], next: new Int32Array(0) },
        ...{ children: new Int32Array(most), siblings: new Int32Array(most) },
        ...{ by: new Uint16Array(most), failures: new Int32Array(most) },
        ...{ depths: new Int32Array(most), lengths: new Int32Array(most), edges: new Uint8Array(most) },
        longest: texts.reduce((longest, text) => Math.max(longest, text.length), 0),
    };
}
/** Adds the states of a text; returns its last state and the new number of states. */
function addText(table, text, states) {
    let state = 0;
    let known = states;
    for (let at = 0; at < text.length; at += 1) {
        const column = table.columns[text.charCodeAt(at)] ?? 0;
        const child = childOf(table, state, column);
        if (child === 0)
            addChild(table, { parent: state, child: known, column, depth: at + 1 });
        state = child === 0 ? known++ : child;
    }
    return { state, known };
}
function childOf({ children, siblings, by }, state, column) {
    let child = children[state] ?? 0;
    while (child !== 0 && by[child] !== column)
        child = siblings[child] ?? 0;
    return child;
}
function addChild(table, { parent, child, column, depth }) {
    table.siblings[child] = table.children[parent] ?? 0;
    table.children[parent] = child;
    table.by[child] = column;
    table.depths[child] = depth;
}
function columnsOf(texts) {
    const columns = new Uint16Array(0x10000);
    let last = 0;
    for (const text of texts) {
        for (let at = 0; at < text.length; at += 1) {
            const unit = text.charCodeAt(at);
            if (columns[unit] === 0)
                columns[unit] = last += 1;
        }
    }
    for (let unit = 0x41; unit <= 0x5f; unit += 1)
        columns[unit] = columns[folded(unit)] ?? 0;
    for (const [first, end] of PASSED_OVER)
        columns.fill(PASSED, first, end + 1);
    for (const unit of ESCAPE_BEGINS)
        columns[unit] = ESCAPING;
    return columns;
}
/** States ordered by depth, with their fallback states computed. */
function inOrder(table, states) {
    const order = new Int32Array(states);
    for (let done = 0, known = 1; done < known; done += 1) {
        const state = order[done] ?? 0;
        for (const child of childrenOf(table, state)) {
            automaton_link(table, state, child);
            order[known++] = child;
        }
    }
    return order;
}
function automaton_link(table, parent, child) {
    const { by, failures, lengths, edges } = table;
    const failure = parent === 0 ? 0 : fallenTo(table, failures[parent] ?? 0, by[child] ?? 0);
    failures[child] = failure;
    if (lengths[child] !== 0)
        return;
    lengths[child] = lengths[failure] ?? 0;
    edges[child] = edges[failure] ?? 0;
}
function* childrenOf({ children, siblings }, state) {
    for (let child = children[state] ?? 0; child !== 0; child = siblings[child] ?? 0)
        yield child;
}
/** Used before rows exist. */
function fallenTo(table, from, column) {
    let state = from;
    let child = childOf(table, state, column);
    while (child === 0 && state !== 0) {
        state = table.failures[state] ?? 0;
        child = childOf(table, state, column);
    }
    return child;
}
function fillRows(table, order) {
    const { depths, rows, shallow, width, failures, by } = table;
    const first = order.findIndex((state) => (depths[state] ?? 0) > SHALLOW);
    shallow.push(...order.subarray(0, first === -1 ? order.length : first));
    for (const [index, state] of shallow.entries())
        rows[state] = index * width;
    table.next = new Int32Array(shallow.length * width);
    for (const state of shallow) {
        const row = rows[state] ?? 0;
        // The row of a shallower state, which already exists.
        const failure = rows[failures[state] ?? 0] ?? 0;
        table.next.copyWithin(row, failure, failure + width);
        for (const child of childrenOf(table, state))
            table.next[row + (by[child] ?? 0)] = cellOf(table, child);
    }
}
function cellOf({ rows, lengths }, state) {
    const row = rows[state] ?? -1;
    return row >= 0 && lengths[state] === 0 ? row : -1 - state;
}
const stateOf = ({ shallow, width }, cell) => cell < 0 ? -1 - cell : (shallow[cell / width] ?? 0);
/** The cell after a deep state, or after one in which a pattern ends. */
function cellAfter(table, from, column) {
    for (let state = from;; state = table.failures[state] ?? 0) {
        const row = table.rows[state] ?? -1;
        if (row >= 0)
            return table.next[row + column] ?? 0;
        const child = childOf(table, state, column);
        if (child !== 0)
            return cellOf(table, child);
    }
}
const step = (table, cell, column) => cell >= 0 ? (table.next[cell + column] ?? 0) : cellAfter(table, -1 - cell, column);
/** Length of the longest pattern that ends here; 0: none. */
const lengthAt = ({ lengths }, cell) => cell < 0 ? (lengths[-1 - cell] ?? 0) : 0;
/** Whether there is a match, and the state at the end. Most texts have none, so this does nothing more. */
function run(table, text) {
    const { columns } = table;
    let cell = 0;
    let isFound = false;
    for (let at = 0; at < text.length; at += 1) {
        const column = columns[text.charCodeAt(at)] ?? 0;
        if (column === ESCAPING)
            at = lastOfPassed(text, at);
        if (column >= PASSED)
            continue;
        cell = step(table, cell, column);
        if (lengthAt(table, cell) !== 0)
            isFound = true;
    }
    return { state: stateOf(table, cell), isFound };
}
function spansIn(table, text) {
    const { columns, edges } = table;
    const mask = ringMask(table.longest);
    const places = new Int32Array(mask + 1);
    const spans = [];
    let cell = 0;
    let count = 0;
    for (let at = 0; at < text.length; at += 1) {
        const column = columns[text.charCodeAt(at)] ?? 0;
        if (column === ESCAPING)
            at = lastOfPassed(text, at);
        if (column >= PASSED)
            continue;
        places[count & mask] = at;
        count += 1;
        cell = step(table, cell, column);
        const length = lengthAt(table, cell);
        if (length === 0)
            continue;
        const span = { start: places[(count - length) & mask] ?? 0, end: at + 1 };
        add(spans, edges[-1 - cell] === 1 ? withEdges(text, span) : span);
    }
    return spans;
}
function ringMask(longest) {
    let size = 1;
    while (size < longest + 1)
        size *= 2;
    return size - 1;
}
function withEdges(text, { start, end }) {
    const isCode = (at) => /[\w+/-]/.test(text.charAt(at));
    return { start: isCode(start - 1) ? start - 1 : start, end: isCode(end) ? end + 1 : end };
}
/** Spans arrive in the order of their ends. */
function add(spans, { start, end }) {
    let from = start;
    for (let last = spans.at(-1); last !== undefined && last.end >= from; last = spans.at(-1)) {
        from = Math.min(from, last.start);
        spans.pop();
    }
    spans.push({ start: from, end });
}
/** Folds upper case to lower case, and `_` of URL-safe base64 to `/`. */
function folded(unit) {
    if (unit >= 0x41 && unit <= 0x5a)
        return unit + 0x20;
    return unit === 0x5f ? 0x2f : unit;
}
/** Control characters and spaces, `"'`\`+,-:` and the backslash, and characters that Unicode defines as ignorable. */
const PASSED_OVER = [
    [0x00, 0x20],
    ...Array.from('"\'`\\+,-:', (char) => [char.charCodeAt(0), char.charCodeAt(0)]),
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x1680, 0x1680],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x206f],
    [0x3000, 0x3000],
    [0x3164, 0x3164],
    // Tags and variation selectors are surrogate pairs with this first half.
    [0xdb40, 0xdb40],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff0, 0xfff8],
];
const IS_PASSED_OVER = new Uint8Array(0x10000);
for (const [first, last] of PASSED_OVER)
    IS_PASSED_OVER.fill(1, first, last + 1);
/** A backslash, the first half of a tag, and characters that begin a terminal escape. */
const ESCAPE_BEGINS = [
    ...[0x5c, 0xdb40, 0x1b],
    ...Array.from({ length: 32 }, (_, index) => 0x80 + index),
];
const ESCAPE_HERE = new RegExp(neutral/* ESCAPES */.HY.source, 'y');
/** An escape is ignored as a whole: of a terminal, or a line break in a program's string notation. */
function lastOfPassed(text, at) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c)
        return /[nrtbf]/.test(text.charAt(at + 1)) ? at + 1 : at;
    if (unit === 0xdb40)
        return at + 1;
    if (unit !== 0x1b && (unit < 0x80 || unit > 0x9f))
        return at;
    ESCAPE_HERE.lastIndex = at;
    const found = ESCAPE_HERE.exec(text);
    return found === null ? at : at + found[0].length - 1;
}

;// CONCATENATED MODULE: ./lib/src/core/redaction/encodings.js
/**
 * The value's bytes in the notations of programs: hex, decimal numbers, base64 and base32 at each offset among other bytes. The
 * comparison ignores case, separators (`:`, `,`, spaces), and the `-` and `_` of URL-safe base64.
 */
function spellings(value) {
    const bytes = new TextEncoder().encode(value);
    const whole = [
        written(bytes, (byte) => hex(byte)),
        written(bytes, (byte) => `0x${hex(byte)}`),
        written(bytes, String),
    ];
    return [
        ...whole.map((text) => ({ text, hasEdges: false })),
        ...[0, 1, 2].map((before) => ({ text: base64(bytes, before), hasEdges: true })),
        ...[0, 1, 2, 3, 4].map((before) => ({ text: base32(bytes, before), hasEdges: true })),
    ];
}
const hex = (byte) => byte.toString(16).padStart(2, '0');
function written(bytes, each) {
    return Array.from(bytes, each).join('');
}
/** The characters that do not depend on the `before` bytes in front or on the bytes behind. */
function base64(bytes, before) {
    const padded = String.fromCharCode(...new Uint8Array(before), ...bytes);
    const bits = (before + bytes.length) * 8;
    return btoa(padded).slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
}
/** The same in base32: https://www.rfc-editor.org/rfc/rfc4648#section-6 */
function base32(bytes, before) {
    const offset = before * 8;
    const first = Math.ceil(offset / 5);
    const count = Math.floor((offset + bytes.length * 8) / 5) - first;
    return Array.from({ length: Math.max(0, count) }, (_, index) => {
        const bit = (first + index) * 5 - offset;
        const at = bit >> 3;
        const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
        return BASE32.charAt((pair >> (11 - (bit & 7))) & 31);
    }).join('');
}
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

;// CONCATENATED MODULE: ./lib/src/core/redaction/escapes.js
/**
 * Decodes `%41`, `\x41`, `\u0041`, `\u{41}`, `\101`, `&#65;`, `&#x41;` and HTML entities, however many there are. `null`: there
 * are none, as in most texts. Text further than `reach` characters from any is replaced by a mark.
 */
function unescaped(text, reach) {
    const last = text.length - (BEGUN.exec(text.slice(-LONGEST_BEGUN))?.[0].length ?? 0);
    if (last === text.length && !SOME.test(text))
        return null;
    const parts = [];
    const places = new Places();
    let length = 0;
    const copy = (from, to) => {
        parts.push(text.slice(from, to));
        length += to - from;
    };
    const replace = (from, to, plain) => {
        places.add({ at: length, length: plain.length }, { at: from, length: to - from });
        parts.push(plain);
        length += plain.length;
    };
    let from = 0;
    /** Copies the text up to the escape at `index`. */
    const approach = (index) => {
        const begin = Math.max(from, index - reach);
        const end = Math.min(from === 0 ? 0 : from + reach, begin);
        copy(from, end);
        if (begin > end)
            replace(end, begin, LEFT_OUT);
        copy(begin, index);
    };
    for (const { index, 0: sequence } of text.matchAll(ESCAPES)) {
        const plain = index < last ? plainOf(sequence) : null;
        if (plain === null)
            continue;
        approach(index);
        from = index + sequence.length;
        replace(index, from, plain);
    }
    if (last < text.length && last >= from) {
        approach(last);
        replace(last, text.length, '');
        from = text.length;
    }
    if (from === 0)
        return null;
    const end = Math.min(from + reach, text.length);
    copy(from, end);
    if (end < text.length)
        replace(end, text.length, LEFT_OUT);
    return { text: parts.join(''), spanOf: (span) => places.spanOf(span) };
}
/** In no value, so no match spans it. */
const LEFT_OUT = '\uFFFF';
const HEX = '[0-9A-Fa-f]';
/** A backslash, possibly escaped repeatedly. */
const MARK = '\\\\{1,16}';
/** Separators between bytes, and backslashes before the last one. */
const APART = '[\\s"\',:+\\\\-]{0,12}';
/** Non-ASCII bytes are decoded together, because several form one character. */
const ESCAPES = new RegExp([
    `%[0-7]${HEX}|(?:%[89A-Fa-f]${HEX})+`,
    `${MARK}[xX][0-7]${HEX}|${MARK}[xX][89A-Fa-f]${HEX}(?:${APART}\\\\[xX][89A-Fa-f]${HEX})*`,
    `${MARK}[01][0-7]{2}|${MARK}[23][0-7]{2}(?:${APART}\\\\[23][0-7]{2})*`,
    `${MARK}[uU]${HEX}{4}|${MARK}[uU]\\{${HEX}{1,6}\\}`,
    `&#[xX]0{0,8}${HEX}{1,6};?|&#0{0,8}\\d{1,7};?|&(?:amp|lt|gt|quot|apos);`,
].join('|'), 'g');
const SOME = new RegExp(`%${HEX}{2}|\\\\(?:[xX]${HEX}{2}|[uU][{0-9A-Fa-f]|[0-3][0-7]{2})|&(?:#|amp|lt|gt|quot|apos)`);
/** May become an escape with the next text. After a final letter or digit, callers wait for more text anyway. */
const BEGUN = /(?:%|&#?|\\[uU]\{)$/;
const LONGEST_BEGUN = 3;
/** `null`: not an escape of a character. */
function plainOf(sequence) {
    const [kind] = /[^\\]/.exec(sequence) ?? [];
    if (sequence.startsWith('%'))
        return textOf(bytesOf(sequence, /%/, 16));
    if (sequence.startsWith('&'))
        return NAMES.get(sequence) ?? character(numberOf(sequence.slice(2)));
    if (kind === 'x' || kind === 'X')
        return textOf(bytesOf(sequence, /\\+x/i, 16));
    if (kind === 'u' || kind === 'U')
        return character(Number.parseInt(sequence.replace(/^\\+u\{?/i, ''), 16));
    return textOf(bytesOf(sequence, /\\+(?=\d)/, 8));
}
const NAMES = new Map([
    ['&amp;', '&'],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&apos;', "'"],
]);
function numberOf(digits) {
    return /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
}
/** Half of a surrogate pair counts as a character here; the other half follows. */
const character = (code) => code <= 0x10ffff ? String.fromCodePoint(code) : null;
function bytesOf(sequence, mark, radix) {
    const digits = sequence.split(mark).slice(1);
    return Uint8Array.from(digits, (each) => Number.parseInt(each, radix));
}
/** Decodes UTF-8; each invalid byte becomes one character. */
function textOf(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = escapes_lengthAt(bytes, at);
        text +=
            length === 1
                ? String.fromCharCode(bytes[at] ?? 0)
                : UTF_8.decode(bytes.subarray(at, at + length));
        at += length;
    }
    return text;
}
function escapes_lengthAt(bytes, at) {
    const first = bytes[at] ?? 0;
    const length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const others = bytes.subarray(at + 1, at + length);
    const isWhole = others.length === length - 1 && others.every((byte) => (byte & 0xc0) === 0x80);
    return isWhole ? length : 1;
}
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** The decoded and original position of each escape. Text between two escapes keeps its length. */
class Places {
    #now = [];
    #then = [];
    add(now, then) {
        this.#now.push(now);
        this.#then.push(then);
    }
    spanOf({ start, end }) {
        return { start: this.#of(start).start, end: this.#of(end - 1).end };
    }
    /** A decoded character maps to its whole escape. */
    #of(at) {
        const index = this.#lastUpTo(at);
        const now = this.#now[index];
        const then = this.#then[index];
        if (now === undefined || then === undefined)
            return { start: at, end: at + 1 };
        if (at < now.at + now.length)
            return { start: then.at, end: then.at + then.length };
        const start = then.at + then.length + (at - now.at - now.length);
        return { start, end: start + 1 };
    }
    #lastUpTo(at) {
        let low = -1;
        let high = this.#now.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((this.#now[middle]?.at ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}

// EXTERNAL MODULE: ./lib/src/core/redaction/span.js
var span = __webpack_require__(98916);
;// CONCATENATED MODULE: ./lib/src/core/redaction/known-values.js




/** In characters; shorter values are too common in ordinary text. */
const SHORTEST_VALUE = 4;
/** In characters; the minimum for other encodings: four bytes in base64 could be any word. */
const SHORTEST_SPELLED = 6;
const SHORTEST_SPELLING = 8;
/** In characters; lines of a multi-line value are matched separately from this length on. */
const SHORTEST_LINE = 16;
/** Escapes may be escaped themselves, as in JSON within JSON. */
const MOST_LEVELS = 3;
/** Finds these values in any of their encodings, also if some or all of their characters are escaped. */
function knownValues(values) {
    const patterns = [...new Set(values)].flatMap((value) => [
        ...atLeast(SHORTEST_VALUE, [{ text: value, hasEdges: false }]),
        ...atLeast(SHORTEST_SPELLING, squeezed(value).length < SHORTEST_SPELLED ? [] : spellings(value)),
        ...atLeast(SHORTEST_LINE, linesOf(value)),
    ]);
    const unique = new Map(patterns.map((pattern) => [squeezed(pattern.text), pattern]));
    const automaton = automatonOf([...unique.values()]);
    const longest = Math.max(0, ...Array.from(unique.keys(), ({ length }) => length));
    const reach = 2 * longest + 512;
    const scan = (text, levels) => {
        const here = automaton.scan(text);
        const plain = levels === 0 ? null : unescaped(text, reach);
        if (plain === null)
            return here;
        const beneath = scan(plain.text, levels - 1);
        return {
            spans: () => (0,span/* joined */.o)([...here.spans(), ...beneath.spans().map(plain.spanOf)]),
            depth: Math.max(here.depth, beneath.depth),
        };
    };
    return { scan: (text) => scan(text, MOST_LEVELS) };
}
function atLeast(least, patterns) {
    return patterns.filter(({ text }) => squeezed(text).length >= least);
}
function linesOf(value) {
    const lines = value.trim().split(/[\r\n]+/);
    return lines.length === 1 ? [] : lines.map((text) => ({ text, hasEdges: false }));
}


/***/ }),

/***/ 86159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ownPatterns)
/* harmony export */ });
/** Patterns of well-known secrets that secretlint's rules do not cover. */
const ownPatterns = (text) => PATTERNS.filter(({ hints }) => hints.some((hint) => text.includes(hint))).flatMap(({ rule, pattern }) => Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    rule,
    start: index,
    end: index + length,
})));
const PATTERNS = [
    { rule: 'anthropic', hints: ['sk-ant-'], pattern: /\bsk-ant-[a-z]{2,8}\d{2}-[\w-]{20,}/g },
    {
        rule: 'openai',
        hints: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
        pattern: /\bsk-(?:proj|svcacct|admin)-[\w-]{20,}/g,
    },
    { rule: 'openrouter', hints: ['sk-or-v1-'], pattern: /\bsk-or-v1-[0-9a-f]{32,}/g },
    { rule: 'google', hints: ['AIza'], pattern: /\bAIza[\w-]{35}/g },
    { rule: 'huggingface', hints: ['hf_'], pattern: /\bhf_[A-Za-z0-9]{30,}/g },
    {
        rule: 'github',
        hints: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
        pattern: /\b(?:gh[pousr]_[\w.-]{36,}|github_pat_\w{40,})/g,
    },
    {
        rule: 'json-web-token',
        hints: ['.eyJ'],
        pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g,
    },
    {
        rule: 'address-with-password',
        hints: ['://'],
        pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/'"`<>]{0,64}:[^\s:@/'"`<>${}*[\]]{3,128}@(?=[\w[])/gi,
    },
    {
        rule: 'private-key',
        hints: ['-----BEGIN'],
        // Matches to the end marker, or to the end of the text if that is missing.
        pattern: /-----BEGIN[ A-Z]* PRIVATE KEY[ A-Z]*-----(?:(?:\s|\\[nrt]|["'+,])*[A-Za-z0-9+/=:-]{16,})*(?:(?:\s|\\[nrt]|["'+,])*[A-Za-z0-9+/=]{1,76}(?![\w ]))?(?:(?:\s|\\[nrt]|["'+,])*-----END[ A-Z]*PRIVATE KEY[ A-Z]*-----)?/g,
    },
];


/***/ }),

/***/ 65728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   iz: () => (/* binding */ WITHHELD),
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98916);

const MARK = '***';
/** An unsearched text is never passed on. */
const WITHHELD = '[withheld: this text could not be searched for secrets]';
function redactorOf(known, detectors) {
    const look = (text) => {
        const { spans, depth } = known.scan(text);
        return {
            isOpen: depth >= TELLING || OPEN_WORD.test(text.slice(-64)) || OPEN_KEY.test(text.slice(-16_384)),
            found: () => {
                const values = (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .o)(spans().map((span) => ({ ...span, rule: 'known-value' })));
                // A pattern directly after a known value matches only without that value.
                const texts = values.length === 0 ? [text] : [text, replaced(text, values, blanks)];
                const likely = texts.flatMap((each) => detectors.flatMap((detect) => detect(each)));
                return (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .o)([...values, ...likely]);
            },
        };
    };
    const find = (text) => look(text).found();
    return {
        look,
        find,
        redact: (text) => {
            try {
                return without(text, find(text));
            }
            catch {
                return WITHHELD;
            }
        },
    };
}
/** Replaces each span by the mark. */
function without(text, found) {
    return replaced(text, found, () => MARK);
}
/** `spans` are in order and do not overlap. */
function replaced(text, spans, by) {
    let at = 0;
    let rest = '';
    for (const { start, end } of spans) {
        rest += text.slice(at, start) + by(end - start);
        at = end;
    }
    return at === 0 ? text : rest + text.slice(at);
}
/** The same number of characters, so that later matches keep their positions. */
const blanks = (length) => ' '.repeat(length);
/** In characters; shorter beginnings of a known value occur in any text. */
const TELLING = 4;
const OPEN_WORD = /[\w+/=:@-]$|[\w-]{10}\.$/;
const OPEN_KEY = /-----BEGIN[ A-Z]*PRIVATE KEY(?!.*-----END)/s;


/***/ }),

/***/ 98916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/** In order; overlapping and adjacent ones are joined, with the rule of the first. */
function joined(found) {
    const whole = [];
    for (const next of [...found].sort((a, b) => a.start - b.start)) {
        const last = whole.at(-1);
        if (last === undefined || next.start > last.end)
            whole.push(next);
        else
            whole[whole.length - 1] = { ...last, end: Math.max(last.end, next.end) };
    }
    return whole;
}


/***/ }),

/***/ 16484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1888);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72990);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95320);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17575);




/** The event as one line of the journal, without the newline. Throws for an event that `decode` would reject. */
function encode(event) {
    const shape = shapeOf(event.type);
    const fault = shape.fault(event, '');
    if (fault !== null)
        throw new Error(`invalid event ${event.type}: ${fault}`);
    return JSON.stringify(shape.ordered(event));
}
/** Parses one line. The error message completes a sentence that begins with the line's position. */
function decode(line) {
    const value = parse(line);
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return refused('it is not a JSON object');
    const { type } = value;
    if (typeof type !== 'string')
        return refused('the event has no `type`');
    if (!isEventType(type))
        return refused(`the event \`${type}\` is ${_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .NEWER */ .yH}`);
    const { format, phasegate } = value;
    if (type === 'runStarted' && Number.isSafeInteger(format) && format !== 1) {
        return refused(`format ${format} of the journal is ${_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .NEWER */ .yH} (Phasegate ${phasegate} wrote it)`);
    }
    const fault = shapeOf(type).fault(value, '');
    return fault === null ? { ok: true, event: value } : refused(fault);
}
const phase = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)('the name of a phase', _lib_brands_js__WEBPACK_IMPORTED_MODULE_3__/* .PHASE_ID */ .iC);
const run = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)('the name of a run', /^[a-z0-9][a-z0-9-]{0,63}$/);
const digest = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)('a digest', /^sha256:[0-9a-f]{64}$/);
const commit = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)('a git object name', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)('a SHA-256 in hex', /^[0-9a-f]{64}$/);
const time = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)('a time in UTC', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const maybeText = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq);
const maybeAmount = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj);
const usage = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    inputTokens: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    outputTokens: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    cacheReadTokens: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    cacheWriteTokens: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
});
const spending = {
    usage: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(usage),
    costUsd: maybeAmount,
    durationMs: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj,
};
const used = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ phase, attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE, ...spending });
const share = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    usd: maybeAmount,
    tokens: maybeAmount,
    timeMs: maybeAmount,
});
const facts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    files: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    lines: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    protected: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    risks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
});
const change = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    commit,
    tree: commit,
    files: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    insertions: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    deletions: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    facts,
});
const offeredChange = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    commit,
    tree: commit,
    files: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    insertions: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    deletions: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
});
const artifacts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ path: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, size: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, sha256 }));
const pipeline = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    file: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    digest,
    text: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    files: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
});
const repositoryName = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)('the name of a repository', /^[a-z][a-z0-9-]{0,63}$/);
const startedRepository = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    name: repositoryName,
    address: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    base: commit,
    baseBranch: maybeText,
    branch: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
});
const openedRepository = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    name: repositoryName,
    base: commit,
    commit,
    tree: commit,
    evidence: facts,
});
const said = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    needsPerson: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    assessment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik),
    followUps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq),
    duplicates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq),
});
const outcome = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(...keys(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .a));
const reason = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(...keys(_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .REMEDIES */ .l0));
/** All fields of every event, in the order of writing. */
const EVENTS = {
    runStarted: {
        format: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(1),
        phasegate: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        run,
        pipeline,
        inputs: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik,
        agents: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
        base: commit,
        baseBranch: maybeText,
        branch: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(startedRepository)),
        workspace: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('in-place', 'clone'),
        trigger: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        actor: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        github: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik,
        item: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik,
        budgetUsd: maybeAmount,
    },
    runResumed: {
        phasegate: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        actor: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        again: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(phase),
        budgetUsd: maybeAmount,
        recovered: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(used),
        pipeline: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(pipeline),
    },
    phaseExpanded: { phase, legs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik) },
    childBegan: { phase, parent: digest, slot: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, slots: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE, share },
    childJoined: { phase, parent: digest, slot: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, used: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(used) },
    childLost: { phase, parent: digest, slot: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, why: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, share },
    phaseStarted: {
        phase,
        attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE,
        agent: maybeText,
        model: maybeText,
        promptDigest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(digest),
    },
    phaseSucceeded: {
        phase,
        attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE,
        summary: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        outputs: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik,
        artifacts,
        change: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(change),
        rework: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
        notes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        said: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(said),
        session: maybeText,
        ...spending,
    },
    changeOffered: {
        phase,
        attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE,
        summary: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        outputs: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik,
        artifacts,
        from: commit,
        change: offeredChange,
        rework: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
        notes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        said: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(said),
        session: maybeText,
        ...spending,
    },
    changeMerged: { phase, attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE, change: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(change), notes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) },
    phaseFailed: {
        phase,
        attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        reason,
        message: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        remedy: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        summary: maybeText,
        output: maybeText,
        changes: maybeText,
        retryAfterMs: maybeAmount,
        byProvider: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
        session: maybeText,
        ...spending,
    },
    phaseBlocked: { phase, attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE, question: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, session: maybeText, ...spending },
    phaseSkipped: { phase, cause: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('need', 'condition', 'no-change'), reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    phaseReused: {
        phase,
        attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        from: run,
        key: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(digest),
        savedUsd: maybeAmount,
        summary: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        outputs: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik,
        artifacts,
        change: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(change),
        rework: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
        notes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        durationMs: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj,
    },
    nestPassed: { phase, summary: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, outputs: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik },
    reworkAsked: { by: phase, target: phase, pending: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(phase), comment: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    gateOpened: {
        phase,
        environment: maybeText,
        why: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        pipelineDigest: digest,
        base: commit,
        commit,
        tree: commit,
        evidence: facts,
        repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(openedRepository)),
        known: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    },
    gateDecided: {
        phase,
        decision: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('approve', 'reject', 'rework'),
        actor: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        comment: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        proof: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('local', 'policy', 'environment', 'comment'),
        approval: maybeText,
    },
    answerGiven: { phase, answer: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, actor: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    budgetExceeded: {
        phase: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(phase),
        limit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('usd', 'tokens', 'time', 'session'),
        allowed: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj,
        spent: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj,
        stopped: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(used),
    },
    deliveryStarted: { phase, delivery: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, kind: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    deliveryMade: {
        phase,
        delivery: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        kind: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        where: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        url: maybeText,
        number: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
    },
    deliveryFailed: { phase, delivery: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, kind: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, message: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    runRebased: {
        from: commit,
        base: commit,
        commit,
        facts,
        again: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(phase),
        verify: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(phase),
    },
    rebaseVerified: {},
    rebaseFailed: { message: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    runFinished: {
        outcome,
        next: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('gate', 'deliver', 'work', 'slots')),
        phase: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(phase),
    },
};
const SHAPES = new Map(keys(EVENTS).map((type) => [type, lineShape(type)]));
function lineShape(type) {
    const own = EVENTS[type];
    const line = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ seq: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE, at: time, type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(type), prev: sha256, ...own });
    return line;
}
function shapeOf(type) {
    const shape = SHAPES.get(type);
    if (shape === undefined)
        throw new Error(`unknown event ${type}`);
    return shape;
}
function isEventType(type) {
    return SHAPES.has(type);
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
function refused(message) {
    return { ok: false, message };
}
/** The keys of an object literal; its type ensures that it has no others. */
function keys(literal) {
    return Object.keys(literal);
}


/***/ }),

/***/ 55048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ passNest),
/* harmony export */   ZE: () => (/* binding */ notEntered),
/* harmony export */   zE: () => (/* binding */ notRunReason)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14776);
/* harmony import */ var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17914);
/* harmony import */ var _plan_nest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(206);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19334);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39519);






/** No phase of a skipped nested pipeline starts, whatever its `if` says. */
function notEntered(plan, state, phase) {
    for (const nest of (0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_2__/* .nestsAround */ .nb)(phase)) {
        const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseState */ .RI)(plan, state, nest.entry);
        if (standing.status !== 'skipped' && standing.status !== 'failed')
            continue;
        return { type: 'skipPhase', phase: phase.id, cause: 'need', reason: notRunReason(nest.id) };
    }
    return null;
}
const notRunReason = (pipeline) => `\`${pipeline}\` was not run`;
/** The entry and the end of a nested pipeline need no process that may work. */
function passNest(plan, state, phase) {
    try {
        return phase.kind === 'entry' ? entered(plan, state, phase) : left(plan, state, phase);
    }
    catch (fault) {
        if (!(fault instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE))
            throw fault;
        const what = phase.kind === 'entry' ? '`with`' : '`outputs`';
        return {
            type: 'failPhase',
            phase: phase.id,
            reason: 'infrastructure',
            message: `its ${what} could not be evaluated: ${fault.message}`,
        };
    }
}
/** Evaluates the pipeline's inputs once, and records them. */
function entered(plan, state, phase) {
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeFor */ .a)(plan, state, { phase, expressions: (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .expressionsOf */ .B)(phase.with) });
    const given = Object.entries(phase.with)
        .map(([name, value]) => [name, (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolateJson */ .MO)(value, scope)])
        // `null` leaves the default.
        .filter(([, value]) => value !== null);
    const { inputs, problems } = (0,_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__.resolveInputs)(phase.declared, Object.fromEntries(given));
    if (problems.length === 0)
        return { type: 'passNest', phase: phase.id, summary: '', outputs: inputs };
    const message = problems.map((problem) => problem.message).join('; ');
    return { type: 'failPhase', phase: phase.id, reason: 'infrastructure', message };
}
/** The phase's result is that of its pipeline: skipped, failed with the first failure, or succeeded. */
function left(plan, state, phase) {
    const { nest } = phase;
    const begun = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseState */ .RI)(plan, state, nest.entry).standing;
    if (begun.status === 'skipped') {
        const { cause, reason } = begun;
        return { type: 'skipPhase', phase: phase.id, cause, reason };
    }
    const failed = firstFailure(plan, state, phase);
    if (failed !== null) {
        const { reason, message } = failed.standing;
        const about = failed.index === nest.entry ? message : `\`${failed.id}\`: ${message}`;
        return { type: 'failPhase', phase: phase.id, reason, message: about };
    }
    return {
        type: 'passNest',
        phase: phase.id,
        summary: lastSummary(plan, state, phase),
        outputs: outputsOf(plan, state, phase),
    };
}
function firstFailure(plan, state, { nest }) {
    for (let index = nest.entry; index < nest.exit; index += 1) {
        const inside = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, index);
        const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseState */ .RI)(plan, state, index);
        // A pipeline nested inside has its own end, which reports its failure.
        const isOwn = index === nest.entry || inside.within === nest;
        if (isOwn && isFinal(standing))
            return { index, id: inside.id, standing };
    }
    return null;
}
const isFinal = (standing) => standing.status === 'failed' && !standing.tolerated;
function lastSummary(plan, state, { nest }) {
    for (let index = nest.exit - 1; index > nest.entry; index -= 1) {
        const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseState */ .RI)(plan, state, index);
        if (standing.status === 'succeeded' && standing.summary !== '')
            return standing.summary;
    }
    return '';
}
function outputsOf(plan, state, phase) {
    const { nest, outputs } = phase;
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeFor */ .a)(plan, state, {
        phase,
        within: nest,
        expressions: (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .expressionsOf */ .B)(outputs),
    });
    return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolateJson */ .MO)(value, scope)]));
}


/***/ }),

/***/ 43582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ agentFor),
/* harmony export */   et: () => (/* binding */ agentsOf),
/* harmony export */   yn: () => (/* binding */ asBegun)
/* harmony export */ });
/** The agent and the model of the phase's next attempt. */
function agentFor({ agent, fallbacks, escalate }, { fellBack, climbed }) {
    const fallback = fallbacks[fellBack - 1];
    if (fallback !== undefined)
        return fallback;
    const model = escalate[Math.min(climbed, escalate.length - 1)];
    return model === undefined ? agent : { ...agent, model };
}
/** All combinations of agent and model that attempts at the phase may use. */
function agentsOf(phase) {
    const { escalate } = phase;
    return optionsOf(phase).flatMap(({ agent, fallbacks }) => {
        const own = escalate.length === 0 ? [agent] : escalate.map((model) => ({ ...agent, model }));
        return [...own, ...fallbacks];
    });
}
/** A phase that has had an attempt, with the agent that its expressions chose then. */
function asBegun(phase, { agent: name, fellBack }) {
    if (phase.choice === null)
        return phase;
    const { options } = phase.choice;
    const begun = [fellBack, fellBack - 1]
        .map((at) => options.find((one) => [one.agent, ...one.fallbacks][at]?.name === name))
        .find((one) => one !== undefined);
    return begun === undefined ? phase : { ...phase, agent: begun.agent, fallbacks: begun.fallbacks };
}
const optionsOf = (phase) => phase.choice?.options ?? [phase];


/***/ }),

/***/ 91252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ begin),
  sf: () => (/* binding */ evolve),
  AU: () => (/* binding */ fold)
});

// EXTERNAL MODULE: ./lib/src/core/lib/index-map.js
var index_map = __webpack_require__(23863);
// EXTERNAL MODULE: ./lib/src/core/lib/main-repository.js
var main_repository = __webpack_require__(6236);
// EXTERNAL MODULE: ./lib/src/core/plan/legs.js
var plan_legs = __webpack_require__(65425);
// EXTERNAL MODULE: ./lib/src/core/run/spent.js
var spent = __webpack_require__(51050);
// EXTERNAL MODULE: ./lib/src/core/lib/digest.js
var digest = __webpack_require__(49282);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
;// CONCATENATED MODULE: ./lib/src/core/run/fresh-round.js

/** Pending again with all attempts left. With `kept`, finished deliveries of a failed phase are kept. */
function freshRound(phase, deliveries) {
    return {
        ...phase,
        standing: { status: 'pending' },
        reused: null,
        tries: 0,
        waitMs: 0,
        waited: run_state/* NO_WAITS */.Vn,
        fellBack: 0,
        conflicts: 0,
        // A repeated phase starts from its current needs, without its earlier session.
        session: deliveries === 'kept' ? phase.session : null,
        made: deliveries === 'kept' ? phase.made : run_state/* NOTHING_MADE */.KB,
    };
}

// EXTERNAL MODULE: ./lib/src/core/run/legs.js
var run_legs = __webpack_require__(77393);
// EXTERNAL MODULE: ./lib/src/core/run/put.js
var put = __webpack_require__(7155);
;// CONCATENATED MODULE: ./lib/src/core/run/spread.js






/** Spreads the phase over these legs. A leg with the same values as before keeps its state. */
function spread(plan, state, { index, values }) {
    // A forged journal may spread any phase.
    if (!plan.spread.includes(index))
        return state;
    const spreading = values.reduce((next, matrix, number) => {
        const at = (0,plan_legs/* legIndex */.BA)(plan, index, number);
        const leg = {
            ...freshRound(sameLeg((0,run_state/* phaseState */.RI)(plan, next, at), matrix), 're-run'),
            matrix,
            openNeeds: 0,
        };
        return (0,put/* place */.ik)(next, at, leg, 'leg');
    }, state);
    const legs = { count: values.length, open: values.length };
    const owner = { ...(0,run_state/* phaseState */.RI)(plan, spreading, index), legs };
    const standing = values.length > 0 ? { status: 'spread' } : (0,run_legs/* joined */.oR)(plan, (0,put/* place */.ik)(spreading, index, owner), index);
    return (0,put/* put */.yJ)(plan, spreading, { index, phase: { ...owner, standing } });
}
/** The attempt number continues, so that no record is overwritten. The rest belonged to other values. */
function sameLeg(known, matrix) {
    const isSame = known.matrix !== null && (0,digest/* canonical */.$)(known.matrix) === (0,digest/* canonical */.$)(matrix);
    return isSame ? known : { ...known, memory: [], messages: [], session: null };
}
/** Makes the whole phase pending again. It is spread again later; until then its legs keep their state. */
function beginAgain(plan, state, { index, deliveries }) {
    const withdrawn = (0,run_legs/* legsOf */.xi)(plan, state, index).reduce((next, { index: at, known }) => (0,put/* place */.ik)(next, at, { ...known, standing: { status: 'pending' }, openNeeds: 1 }, 'leg'), state);
    const known = (0,run_state/* phaseState */.RI)(plan, withdrawn, index);
    const phase = { ...freshRound(known, deliveries), legs: null };
    return (0,put/* put */.yJ)(plan, withdrawn, { index, phase });
}

// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/plan/nest.js
var nest = __webpack_require__(206);
;// CONCATENATED MODULE: ./lib/src/core/run/evolve/account.js





function at(plan, id) {
    const index = (0,plan_legs/* phaseIndex */.C4)(plan, id);
    if (index === undefined)
        throw new Error(`the pipeline has no phase ${id}`);
    return index;
}
function used(plan, state, one) {
    // The spending of a phase that the pipeline no longer has still counts.
    if ((0,plan_legs/* phaseIndex */.C4)(plan, one.phase) === undefined)
        return spend(plan, state, one);
    return (0,put/* update */.yo)(plan, spend(plan, state, one), at(plan, one.phase), (phase) => ({
        ...phase,
        ...charged(phase, one),
    }));
}
/** Adds spending to the run, to the phase (a leg shares its phase's budget), and to every nested pipeline around it. */
function spend(plan, state, spending) {
    const charge = { ...state, spent: (0,spent/* add */.WQ)(state.spent, spending) };
    const index = (0,plan_legs/* phaseIndex */.C4)(plan, spending.phase);
    if (index === undefined)
        return charge;
    const owner = (0,plan_legs/* legAt */.Um)(plan, index)?.at;
    const exits = [...(0,nest/* nestsAround */.nb)((0,graph/* phaseAt */.BA)(plan, index))].map(({ exit }) => exit);
    return [...(owner === undefined ? [] : [owner]), ...exits].reduce((next, around) => (0,put/* update */.yo)(plan, next, around, (phase) => ({ ...phase, ...charged(phase, spending) })), charge);
}
function charged(phase, spending) {
    return { spent: (0,spent/* add */.WQ)(phase.spent, spending) };
}

// EXTERNAL MODULE: ./lib/src/core/run/reason.js
var reason = __webpack_require__(95320);
// EXTERNAL MODULE: ./lib/src/core/run/decide/route.js
var route = __webpack_require__(43582);
;// CONCATENATED MODULE: ./lib/src/core/run/decide/after-failure.js


/**
 * In this order: a change with a merge conflict is made again; a pause that the provider asks for is granted, then another agent
 * takes over, both without using up an attempt; then the phase is tried again while it has attempts left.
 */
function afterFailure(planned, phase, event) {
    const { tries, climbed, conflicts, fellBack, waited } = phase;
    const counts = { tries, climbed, conflicts, fellBack, waited };
    const same = { ...counts, counted: false, waitMs: 0, isOver: false };
    if (event.reason === 'merge-conflict' && mayMergeAgain(planned, phase))
        return { ...same, conflicts: conflicts + 1 };
    // A failure before the start, for example in an `if` that cannot be evaluated, would recur.
    const { status } = phase.standing;
    const hasRun = status === 'running' || status === 'offered';
    const wait = hasRun ? grantedWait(planned, phase, event) : null;
    if (wait !== null)
        return { ...same, waited: { times: waited.times + 1, ms: waited.ms + wait }, waitMs: wait };
    if (hasRun && event.byProvider && fellBack < fallbacksOf(planned, phase))
        return { ...same, fellBack: fellBack + 1 };
    const isOver = !hasRun ||
        !(0,reason/* isRetryable */.r3)(event.reason) ||
        event.reason === 'merge-conflict' ||
        // The provider asked for a longer pause than is granted.
        event.retryAfterMs !== null ||
        tries + 1 >= attemptsOf(planned);
    const waitMs = isOver ? 0 : backoffOf(planned);
    return { ...same, tries: tries + 1, climbed: climbed + 1, counted: true, waitMs, isOver };
}
/** Once in a round: the second attempt already contains the changes that came in between. */
function mayMergeAgain(planned, { conflicts }) {
    return 'onConflict' in planned && planned.onConflict === 'again' && conflicts === 0;
}
/** Most pauses in one round. Their total may not exceed the timeout of one attempt. */
const MOST_WAITS = 10;
/** Total in milliseconds if another agent could take over. */
const PATIENCE_MS = 60_000;
function grantedWait(planned, phase, { retryAfterMs }) {
    const { waited, fellBack } = phase;
    if (retryAfterMs === null || waited.times >= MOST_WAITS)
        return null;
    const canFallBack = fellBack < fallbacksOf(planned, phase);
    const patience = canFallBack ? Math.min(PATIENCE_MS, timeoutOf(planned)) : timeoutOf(planned);
    return waited.ms + retryAfterMs <= patience ? retryAfterMs : null;
}
function fallbacksOf(planned, phase) {
    return planned.kind === 'agent' ? (0,route/* asBegun */.yn)(planned, phase).fallbacks.length : 0;
}
function attemptsOf(phase) {
    return 'attempts' in phase ? phase.attempts : 1;
}
function backoffOf(phase) {
    return 'backoffMs' in phase ? phase.backoffMs : 0;
}
function timeoutOf(phase) {
    return 'timeoutMs' in phase ? phase.timeoutMs : 0;
}

;// CONCATENATED MODULE: ./lib/src/core/run/memory.js
/** What a failed attempt leaves for the next. */
const failure = (event) => ({
    attempt: event.attempt,
    outcome: 'failed',
    reason: event.reason,
    message: event.message,
    summary: event.summary,
    output: event.output,
    changes: event.changes,
});
const plain = { reason: null, summary: null, output: null, changes: null };
/** The process died or was cancelled during the attempt. */
const interrupted = (phase) => ({
    ...plain,
    attempt: phase.attempt,
    outcome: 'interrupted',
    message: 'The process stopped during this attempt. The changes of the attempt were undone.',
});
/** The phase asked a person, who has answered since. */
const asked = (phase) => ({
    ...plain,
    attempt: phase.attempt,
    outcome: 'blocked',
    message: phase.standing.status === 'blocked' ? phase.standing.question : '',
});
/** The phase had succeeded, and a later phase or a person asks for an improvement. */
const sentBack = (phase, by) => ({
    ...plain,
    attempt: phase.attempt,
    outcome: 'reworked',
    message: `\`${by}\` requested a rework.`,
    summary: phase.standing.status === 'succeeded' ? phase.standing.summary : null,
});

// EXTERNAL MODULE: ./lib/src/core/run/repositories.js
var repositories = __webpack_require__(12848);
;// CONCATENATED MODULE: ./lib/src/core/run/evolve/standing.js







/** Moves the run's head to the change, if there is one, in the repository of the phase. */
function movedBy(plan, state, { index, change }) {
    if (change === null)
        return state;
    const { commit: head, facts } = change;
    return (0,repositories/* changedIn */.We)(state, (0,plan_legs/* repositoryOf */._M)((0,graph/* phaseAt */.BA)(plan, index)), { head, facts });
}
/** The standing of a phase whose work is done. */
function ended(plan, state, { index, done, by, rework }) {
    if (rework)
        return { status: 'asking', done };
    return { status: 'succeeded', by, ...done, failedAbove: failedAbove(plan, state, index) };
}
/** An attempt without an end event is repeated without using up one of the attempts. */
function cutOff(plan, state, index) {
    return (0,put/* update */.yo)(plan, state, index, (phase) => ({
        ...phase,
        standing: { status: 'pending' },
        memory: [...phase.memory, interrupted(phase)],
    }));
}
function end(plan, state, { phase, ended }) {
    const index = at(plan, phase);
    const own = ended.status === 'failed' && !ended.tolerated;
    const standing = { ...ended, failedAbove: own || failedAbove(plan, state, index) };
    return (0,put/* put */.yJ)(plan, state, { index, phase: { ...(0,run_state/* phaseState */.RI)(plan, state, index), standing } });
}
/** A failure before a nested pipeline is ignored by its phases, but counts for phases behind the pipeline. */
function failedAbove(plan, state, index) {
    const phase = (0,graph/* phaseAt */.BA)(plan, index);
    const above = phase.needs.map((need) => need.index).filter((one) => one !== phase.within?.entry);
    return [...above, ...(phase.kind === 'pipeline' ? [phase.nest.entry] : [])].some((one) => {
        const { standing } = (0,run_state/* phaseState */.RI)(plan, state, one);
        return (0,run_state/* hasEnded */.hY)(standing) && standing.failedAbove;
    });
}

;// CONCATENATED MODULE: ./lib/src/core/run/evolve/attempts.js







function started(plan, state, event) {
    return (0,put/* update */.yo)(plan, state, at(plan, event.phase), (phase) => ({
        ...phase,
        standing: { status: 'running' },
        attempt: event.attempt,
        agent: event.agent,
        model: event.model,
        waitMs: 0,
        notes: [],
    }));
}
function succeeded(plan, state, event) {
    const index = at(plan, event.phase);
    const done = {
        summary: event.summary,
        outputs: event.outputs,
        artifacts: event.artifacts,
        change: event.change,
        heads: null,
    };
    const moved = movedBy(plan, spend(plan, state, event), { index, change: event.change });
    return (0,put/* update */.yo)(plan, moved, index, (phase) => ({
        ...phase,
        ...charged(phase, event),
        notes: event.notes,
        climbed: phase.climbed + 1,
        reused: null,
        isAnew: false,
        session: event.session,
        standing: ended(plan, moved, { index, done, by: 'attempt', rework: event.rework }),
    }));
}
function offered(plan, state, event) {
    const { summary, outputs, artifacts, from, change, rework } = event;
    const done = { summary, outputs, artifacts, change: null, heads: null };
    return (0,put/* update */.yo)(plan, spend(plan, state, event), at(plan, event.phase), (phase) => ({
        ...phase,
        ...charged(phase, event),
        notes: event.notes,
        session: event.session,
        standing: { status: 'offered', done, from, change, rework },
    }));
}
function merged(plan, state, { phase: id, change, notes }) {
    const index = at(plan, id);
    const { standing } = (0,run_state/* phaseState */.RI)(plan, state, index);
    if (standing.status !== 'offered')
        return state;
    const done = { ...standing.done, change };
    const moved = movedBy(plan, state, { index, change });
    return (0,put/* update */.yo)(plan, moved, index, (phase) => ({
        ...phase,
        notes: [...phase.notes, ...notes],
        climbed: phase.climbed + 1,
        standing: ended(plan, moved, { index, done, by: 'attempt', rework: standing.rework }),
    }));
}
function failed(plan, state, event) {
    const index = at(plan, event.phase);
    const planned = (0,graph/* phaseAt */.BA)(plan, index);
    const spent = spend(plan, state, event);
    return (0,put/* update */.yo)(plan, spent, index, (phase) => {
        const { isOver, ...counts } = afterFailure(planned, phase, event);
        return {
            ...phase,
            ...charged(phase, event),
            ...counts,
            session: event.session ?? phase.session,
            memory: [...phase.memory, failure(event)],
            standing: !isOver
                ? { status: 'pending' }
                : {
                    status: 'failed',
                    reason: event.reason,
                    message: event.message,
                    remedy: event.remedy,
                    tolerated: planned.continueOnError,
                    failedAbove: !planned.continueOnError || failedAbove(plan, spent, index),
                },
        };
    });
}
function blocked(plan, state, event) {
    return (0,put/* update */.yo)(plan, spend(plan, state, event), at(plan, event.phase), (phase) => ({
        ...phase,
        ...charged(phase, event),
        session: event.session ?? phase.session,
        standing: { status: 'blocked', question: event.question },
    }));
}
function answered(plan, state, event) {
    const { actor: from, answer: text } = event;
    return (0,put/* update */.yo)(plan, state, at(plan, event.phase), (phase) => {
        const told = (kind) => [...phase.messages, { kind, from, text }];
        if (phase.standing.status !== 'blocked')
            return { ...phase, messages: told('note') };
        const memory = [...phase.memory, asked(phase)];
        return { ...phase, standing: { status: 'pending' }, memory, messages: told('answer') };
    });
}
function skipped(plan, state, event) {
    const { phase, cause, reason } = event;
    return end(plan, state, { phase, ended: { status: 'skipped', cause, reason } });
}
function reused(plan, state, event) {
    const index = at(plan, event.phase);
    const { summary, outputs, artifacts, change, notes } = event;
    const done = { summary, outputs, artifacts, change, heads: null };
    const used = costOfReuse((0,graph/* phaseAt */.BA)(plan, index), event);
    const spent = used === null ? state : spend(plan, state, { ...used, phase: event.phase });
    const moved = movedBy(plan, spent, { index, change });
    return (0,put/* update */.yo)(plan, moved, index, (phase) => ({
        ...phase,
        ...(used === null ? {} : charged(phase, used)),
        attempt: Math.max(phase.attempt, event.attempt),
        reused: event.key === null ? null : { run: event.from, savedUsd: event.savedUsd },
        isAnew: false,
        notes,
        // A session of another run cannot be continued.
        session: null,
        standing: ended(plan, moved, { index, done, by: 'reuse', rework: event.rework }),
    }));
}
/** An agent that is not called is known to cost nothing; `null`: the phase was skipped. */
function costOfReuse({ kind }, { key, durationMs }) {
    if (key === null)
        return null;
    return { usage: null, costUsd: kind === 'agent' ? 0 : null, durationMs };
}
function nestPassed(plan, state, event) {
    const { phase, summary, outputs } = event;
    const done = { summary, outputs, artifacts: [], change: null, heads: null };
    return end(plan, state, { phase, ended: { status: 'succeeded', by: 'attempt', ...done } });
}

;// CONCATENATED MODULE: ./lib/src/core/run/evolve/children.js




function childBegan(plan, state, event) {
    const { phase, slot, slots, share } = event;
    const limit = (0,spent/* limitAfter */.aF)(state.spent, share);
    return { ...state, child: { of: at(plan, phase), slot, slots, limit } };
}
function childJoined(plan, state, { phase, used: all }) {
    const charge = all.reduce((next, one) => used(plan, next, one), state);
    const index = at(plan, phase);
    const owner = (0,plan_legs/* ownerAt */.xI)(plan, index);
    return joinedAt(plan, joinedAt(plan, charge, owner), index);
}
/** Unknown spending counts as the slot's whole share. */
function childLost(plan, state, { phase, share }) {
    const charge = used(plan, state, { phase, attempt: 0, ...(0,spent/* allOf */.bn)(share) });
    return joinedAt(plan, charge, (0,plan_legs/* ownerAt */.xI)(plan, at(plan, phase)));
}
function joinedAt(plan, state, index) {
    return (0,put/* update */.yo)(plan, state, index, (phase) => ({ ...phase, isJoined: true }));
}

// EXTERNAL MODULE: ./lib/src/core/lib/unreachable.js
var unreachable = __webpack_require__(58814);
;// CONCATENATED MODULE: ./lib/src/core/run/evolve/gates.js











function opened(plan, state, event) {
    return (0,put/* update */.yo)(plan, state, at(plan, event.phase), (phase) => ({
        ...phase,
        standing: { status: 'waiting', heads: (0,repositories/* headsAtGate */.K7)(event), why: event.why },
    }));
}
function decided(plan, state, event) {
    const index = at(plan, event.phase);
    const planned = (0,graph/* phaseAt */.BA)(plan, index);
    const { phase: gate, decision, actor, comment } = event;
    const next = { ...state, decision: { gate, decision, actor, comment } };
    const done = {
        summary: comment,
        outputs: {},
        artifacts: [],
        change: null,
        heads: (0,repositories/* headsOf */.j$)(state),
    };
    switch (decision) {
        case 'approve': {
            const by = event.proof === 'policy' ? 'policy' : 'person';
            return end(plan, next, { phase: gate, ended: { status: 'succeeded', by, ...done } });
        }
        case 'rework':
            return (0,put/* update */.yo)(plan, next, index, (phase) => ({
                ...phase,
                standing: { status: 'asking', done },
            }));
        case 'reject':
            return end(plan, next, {
                phase: gate,
                ended: {
                    status: 'failed',
                    reason: 'rejected',
                    message: comment === '' ? `rejected by ${actor}` : `rejected by ${actor}: ${comment}`,
                    remedy: reason/* REMEDIES */.l0.rejected,
                    tolerated: planned.continueOnError,
                },
            });
        default:
            return (0,unreachable/* unreachable */.H)(decision);
    }
}
function reworked(plan, state, event) {
    const asked = event.pending.reduce((next, phase) => beginAgain(plan, next, { index: at(plan, phase), deliveries: 're-run' }), state);
    const counted = (0,put/* update */.yo)(plan, asked, at(plan, event.by), (phase) => ({
        ...phase,
        reworks: phase.reworks + 1,
    }));
    return firstOf(plan, at(plan, event.target)).reduce((next, target) => withRework(plan, next, { before: state, target, event }), counted);
}
/** Each leg of a spread phase remembers its earlier attempt; the request goes to all of them. */
function withRework(plan, state, { before, target, event }) {
    const remembering = [target, ...(0,run_legs/* legsOf */.xi)(plan, before, target).map(({ index }) => index)];
    const reminded = remembering.reduce((next, index) => {
        const was = (0,run_state/* phaseState */.RI)(plan, before, index);
        return (0,put/* update */.yo)(plan, next, index, (phase) => ({
            ...phase,
            memory: [...phase.memory, sentBack(was, event.by)],
        }));
    }, state);
    return (0,put/* update */.yo)(plan, reminded, target, (phase) => ({
        ...phase,
        messages: [...phase.messages, { kind: 'rework', from: event.by, text: event.comment }],
    }));
}
/** The phases that must know the request: for a nested pipeline, its first phases. */
function firstOf(plan, index) {
    const phase = (0,graph/* phaseAt */.BA)(plan, index);
    if (phase.kind !== 'pipeline')
        return [index];
    return (0,graph/* phaseAt */.BA)(plan, phase.nest.entry).dependants.flatMap((first) => {
        const inside = (0,graph/* phaseAt */.BA)(plan, first);
        return inside.kind === 'entry' ? firstOf(plan, inside.nest.exit) : [first];
    });
}
function delivered(plan, state, event) {
    const index = at(plan, event.phase);
    const made = (0,put/* update */.yo)(plan, state, index, (phase) => ({
        ...phase,
        made: new Map([...phase.made, [event.delivery, event.where]]),
    }));
    const counted = { ...made, delivered: state.delivered + 1 };
    if (event.kind !== 'pull-request')
        return counted;
    const { number, url } = event;
    const phase = (0,graph/* phaseAt */.BA)(plan, index);
    const delivery = phase.kind === 'deliver' ? phase.deliveries[event.delivery] : undefined;
    return (0,repositories/* changedIn */.We)(counted, delivery?.repository ?? null, { pullRequest: { number, url } });
}

;// CONCATENATED MODULE: ./lib/src/core/run/evolve/run.js







/** A delivery waits for work only if its base has moved. */
function finished(plan, state, event) {
    const { outcome, next, phase } = event;
    const index = phase === null ? undefined : (0,plan_legs/* phaseIndex */.C4)(plan, phase);
    const isAtDelivery = index !== undefined && (0,graph/* phaseAt */.BA)(plan, index).kind === 'deliver';
    const isDue = outcome === 'waiting' && next === 'work' && isAtDelivery;
    const rebase = state.rebase ?? (isDue ? { phase, verify: null, failure: null } : null);
    return { ...state, rebase, finished: event };
}
function rebased(plan, state, event) {
    const { base, commit: head, facts, verify } = event;
    const phase = state.rebase?.phase ?? null;
    const rebase = verify.length === 0 ? null : { phase, verify, failure: null };
    return event.again.reduce((next, again) => beginAgain(plan, next, { index: at(plan, again), deliveries: 're-run' }), { ...state, base, head, facts, rebase });
}
function withFailure(state, failure) {
    return { ...state, rebase: state.rebase && { ...state.rebase, failure } };
}
function overBudget(plan, state, event) {
    const { stopped } = event;
    const next = { ...state, exceeded: event };
    return stopped === null ? next : cutOff(plan, used(plan, next, stopped), at(plan, stopped.phase));
}
function resumed(plan, state, event) {
    const raised = raisedLimit(plan, state, event.budgetUsd);
    const begun = { ...withFailure(raised, null), finished: null, exceeded: null };
    const told = event.recovered.reduce((next, one) => used(plan, next, one), begun);
    const stopped = state.running.reduce((next, index) => cutOff(plan, next, index), told);
    return event.again.reduce((next, phase) => {
        const index = at(plan, phase);
        const { standing, isAnew: wasAnew } = (0,run_state/* phaseState */.RI)(plan, next, index);
        const deliveries = standing.status === 'failed' ? 'kept' : 're-run';
        const isAnew = wasAnew || standing.status === 'succeeded';
        const again = beginAgain(plan, next, { index, deliveries });
        return (0,put/* update */.yo)(plan, again, index, (before) => ({ ...before, reworks: 0, isAnew }));
    }, stopped);
}
/** Raises the limit that was reached: the phase's own, or the run's. */
function raisedLimit(plan, state, usd) {
    if (usd === null)
        return state;
    const phase = state.exceeded?.phase ?? null;
    if (phase === null)
        return { ...state, limitUsd: usd };
    return (0,put/* update */.yo)(plan, state, at(plan, phase), (before) => ({ ...before, limitUsd: usd }));
}

;// CONCATENATED MODULE: ./lib/src/core/run/evolve/evolve.js











/** The state after the first event of a journal. */
function begin(plan, event) {
    const places = (0,plan_legs/* placesOf */.ek)(plan);
    const ready = plan.phases
        .filter((phase) => phase.needs.length === 0)
        .reduce((map, phase) => map.set(phase.index, true), index_map/* IndexMap */.n.empty(places));
    return {
        run: event.run,
        repository: main_repository/* MAIN */.Q,
        address: null,
        base: event.base,
        branch: event.branch,
        others: new Map(event.repositories?.map((one) => [one.name, untouched(one)])),
        github: event.github,
        item: event.item,
        phases: index_map/* IndexMap */.n.empty(places),
        ready,
        running: [],
        asking: [],
        offered: [],
        open: [],
        head: event.base,
        facts: NOTHING_CHANGED,
        spent: run_state/* NOTHING_SPENT */.zx,
        limitUsd: (0,spent/* smaller */.dL)(plan.budget.usd, event.budgetUsd),
        exceeded: null,
        decision: null,
        pullRequest: null,
        delivered: 0,
        rebase: null,
        child: null,
        finished: null,
    };
}
const NOTHING_CHANGED = { files: 0, lines: 0, protected: [], risks: [] };
const untouched = ({ address, base, branch }) => ({
    address,
    base,
    branch,
    head: base,
    facts: NOTHING_CHANGED,
    pullRequest: null,
});
const STEPS = {
    runStarted: (plan, _, event) => begin(plan, event),
    runResumed: resumed,
    phaseExpanded: (plan, state, { phase, legs }) => spread(plan, state, { index: at(plan, phase), values: legs }),
    childBegan: childBegan,
    childJoined: childJoined,
    childLost: childLost,
    phaseStarted: started,
    phaseSucceeded: succeeded,
    changeOffered: offered,
    changeMerged: merged,
    phaseFailed: failed,
    phaseBlocked: blocked,
    phaseSkipped: skipped,
    phaseReused: reused,
    nestPassed: nestPassed,
    reworkAsked: reworked,
    gateOpened: opened,
    gateDecided: decided,
    answerGiven: answered,
    budgetExceeded: overBudget,
    deliveryStarted: (_, state) => state,
    deliveryMade: delivered,
    deliveryFailed: (_, state) => state,
    runRebased: rebased,
    rebaseVerified: (_, state) => ({ ...state, rebase: null }),
    rebaseFailed: (_, state, { message }) => withFailure(state, message),
    runFinished: finished,
};
/** The state after one more event. Pure; shares unchanged parts with the old state. */
function evolve(plan, state, event) {
    // The table maps each type to its step; the compiler cannot see that the step accepts this event.
    const step = STEPS[event.type];
    return step(plan, state, event);
}
/** All events of a journal, from its `runStarted` on. */
function fold(plan, events) {
    const [first, ...rest] = events;
    if (first?.type !== 'runStarted')
        throw new Error('a journal begins with runStarted');
    return rest.reduce((state, event) => evolve(plan, state, event), begin(plan, first));
}


/***/ }),

/***/ 77393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ legsContext),
/* harmony export */   as: () => (/* binding */ doneOf),
/* harmony export */   cY: () => (/* binding */ joinedOutputs),
/* harmony export */   kR: () => (/* binding */ keptArtifacts),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   xZ: () => (/* binding */ isLegDone),
/* harmony export */   xi: () => (/* binding */ legsOf),
/* harmony export */   zw: () => (/* binding */ everyPlace)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14776);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65425);
/* harmony import */ var _plan_nest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);




/** The legs of a spread phase in matrix order; empty for other phases. */
function legsOf(plan, state, index) {
    const { legs } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index);
    if (legs === null || legs.count === 0)
        return [];
    const first = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .legIndex */ .BA)(plan, index, 0);
    return Array.from({ length: legs.count }, (_, number) => {
        const at = first + number;
        return { index: at, number, known: (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, at) };
    });
}
/** Whether the leg needs no more work before its phase is judged. */
const isLegDone = (standing) => (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(standing) || standing.status === 'asking';
/** The standing of a spread phase whose legs are all done: failed if one failed, asking if one asks. */
function joined(plan, state, index) {
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index);
    const legs = legsOf(plan, state, index);
    const failures = legs.flatMap(({ number, known: { standing } }) => standing.status === 'failed' ? [{ number, standing }] : []);
    const [first] = failures;
    if (first !== undefined) {
        const { reason, message, remedy, failedAbove } = first.standing;
        const where = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .legId */ .oy)(phase.id, first.number);
        const told = `${failures.length} of ${legs.length} legs failed; \`${where}\` ${message}`;
        return {
            status: 'failed',
            reason,
            message: told,
            remedy,
            tolerated: phase.continueOnError,
            failedAbove,
        };
    }
    const done = joinedDone(plan, state, index);
    if (legs.some(({ known }) => known.standing.status === 'asking'))
        return { status: 'asking', done };
    const failedAbove = legs.some(({ known: { standing } }) => (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(standing) && standing.failedAbove);
    return { status: 'succeeded', by: 'attempt', ...done, failedAbove };
}
function joinedDone(plan, state, index) {
    const legs = legsOf(plan, state, index);
    return {
        summary: summaryOf(plan, index, legs),
        outputs: joinedOutputs(plan, state, index),
        artifacts: joinedArtifacts(legs),
        change: null,
        heads: null,
    };
}
/** The texts of the legs that ask for rework; else the number of successes. */
function summaryOf(plan, index, legs) {
    const { id } = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index);
    const asking = legs.flatMap(({ number, known: { standing } }) => standing.status === 'asking' ? [`${(0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .legId */ .oy)(id, number)}: ${standing.done.summary}`] : []);
    if (asking.length > 0)
        return asking.join('\n');
    return legs.length === 0
        ? 'the matrix is empty'
        : `${legs.length} ${legs.length === 1 ? 'leg' : 'legs'} succeeded`;
}
/** Each declared output as the list of the legs' values; `null` for a leg without one. */
function joinedOutputs(plan, state, index) {
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index);
    if (phase.kind !== 'agent' && phase.kind !== 'run')
        return {};
    const given = legsOf(plan, state, index).map(({ known }) => doneOf(known.standing)?.outputs ?? {});
    return Object.fromEntries([...phase.outputs.keys()].map((name) => [
        name,
        given.map((one) => one[name] ?? null),
    ]));
}
/** `needs.<phase>.legs`: the result of each leg. */
function legsContext(plan, state, index) {
    return legsOf(plan, state, index).map(({ known: { matrix, standing } }) => {
        const done = doneOf(standing);
        const result = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(standing) ? standing.status : null;
        return {
            matrix: matrix ?? {},
            result,
            outputs: done?.outputs ?? {},
            summary: done?.summary ?? '',
        };
    });
}
/** The legs' artifacts, each in a folder with the leg's number. */
function joinedArtifacts(legs) {
    return legs.flatMap(({ number, known }) => (doneOf(known.standing)?.artifacts ?? []).map((one) => ({
        ...one,
        path: `${number}/${one.path}`,
    })));
}
/** Artifacts of a successful phase, and of each successful leg of a spread one. */
function keptArtifacts(plan, state, index) {
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index);
    const { id } = phase;
    const name = (0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_0__/* .nameInFile */ .tx)(phase);
    const { standing, legs } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index);
    const all = legs === null
        ? [{ phase: id, name, of: standing }]
        : legsOf(plan, state, index).map(({ number, known }) => ({
            phase: (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .legId */ .oy)(id, number),
            name: `${name}/${number}`,
            of: known.standing,
        }));
    return all.flatMap(({ phase, name: where, of }) => of.status === 'succeeded' && of.artifacts.length > 0
        ? [{ phase, name: where, artifacts: of.artifacts }]
        : []);
}
/** The indexes of all phases, then those of all legs, ascending. */
function everyPlace(plan, state) {
    const legs = plan.spread.flatMap((index) => legsOf(plan, state, index).map((leg) => leg.index));
    return [...plan.phases.keys(), ...legs];
}
function doneOf(standing) {
    if (standing.status === 'asking')
        return standing.done;
    return standing.status === 'succeeded' ? standing : null;
}


/***/ }),

/***/ 72990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EXIT_CODES),
/* harmony export */   d: () => (/* binding */ isFinal)
/* harmony export */ });
/** The exit code of each outcome; part of the contract with scripts and workflows. */
const EXIT_CODES = {
    succeeded: 0,
    'no-change': 0,
    failed: 1,
    invalid: 2,
    waiting: 3,
    blocked: 4,
    'over-budget': 5,
    rejected: 6,
    stale: 7,
    cancelled: 130,
};
/** Whether a run with this outcome cannot be resumed. `outcome` may also be what stands in the place of one, such as `running`. */
const isFinal = (outcome) => outcome !== undefined && FINAL.has(outcome);
const FINAL = new Set([
    'succeeded',
    'no-change',
    'rejected',
    'stale',
]);


/***/ }),

/***/ 7155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   yJ: () => (/* binding */ put),
/* harmony export */   yo: () => (/* binding */ update)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14776);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65425);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77393);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);




/**
 * The state with one phase replaced. Updates what is derived from phases (ready, running, asking, open), and the dependents when
 * the phase ends or stops being ended; a leg updates its phase, which ends with its last leg. The cost is proportional to the
 * phase's own edges.
 */
function put(plan, state, { index, phase }) {
    const before = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index);
    const leg = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .legAt */ .Um)(plan, index);
    if (leg !== null)
        return putLeg(plan, state, { index, phase, leg, before });
    const placed = place(state, index, phase);
    const opened = Number((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(before.standing)) - Number((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(phase.standing));
    if (opened === 0)
        return placed;
    return (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index).dependants.reduce((next, dependant) => {
        const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, next, dependant);
        const openNeeds = known.openNeeds + opened;
        const standing = opened > 0 ? steppedBack(known.standing) : known.standing;
        return place(next, dependant, { ...known, openNeeds, standing });
    }, placed);
}
/** {@link put} of what `change` makes of the phase. */
function update(plan, state, index, change) {
    return put(plan, state, { index, phase: change((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index)) });
}
/** A finished leg counts for its phase as long as that phase is spread. */
function putLeg(plan, state, { index, phase, leg, before }) {
    const owner = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, leg.at);
    // Its phase is to be spread again: until then the leg does not exist.
    if (owner.legs === null || leg.number >= owner.legs.count)
        return place(state, index, { ...phase, openNeeds: 1 }, 'leg');
    const placed = place(state, index, phase, 'leg');
    if (before.standing === phase.standing)
        return placed;
    const opened = Number((0,_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .isLegDone */ .xZ)(before.standing)) - Number((0,_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .isLegDone */ .xZ)(phase.standing));
    const legs = { ...owner.legs, open: owner.legs.open + opened };
    if (opened === 0 && legs.open > 0)
        return placed;
    const counted = place(placed, leg.at, { ...owner, legs });
    const standing = legs.open > 0 ? { status: 'spread' } : (0,_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(plan, counted, leg.at);
    return put(plan, placed, { index: leg.at, phase: { ...owner, legs, standing } });
}
/** A need of the gate or question runs again, so the gate or question is asked again. */
function steppedBack(standing) {
    return standing.status === 'waiting' || standing.status === 'blocked'
        ? { status: 'pending' }
        : standing;
}
function place(state, index, phase, kind = 'phase') {
    const { status } = phase.standing;
    const isReady = status === 'pending' && phase.openNeeds === 0;
    return {
        ...state,
        phases: state.phases.set(index, phase),
        ready: isReady ? state.ready.set(index, true) : state.ready.delete(index),
        running: member(state.running, index, status === 'running'),
        // A leg that asks waits for the others: its phase asks for all of them.
        asking: member(state.asking, index, status === 'asking' && kind === 'phase'),
        offered: member(state.offered, index, status === 'offered'),
        open: member(state.open, index, status === 'waiting'),
    };
}
function member(list, index, belongs) {
    if (list.includes(index) === belongs)
        return list;
    return belongs ? [...list, index].sort((a, b) => a - b) : list.filter((other) => other !== index);
}


/***/ }),

/***/ 95320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l0: () => (/* binding */ REMEDIES),
/* harmony export */   r3: () => (/* binding */ isRetryable),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/** What a person can do about each reason, in one sentence. */
const REMEDIES = {
    'exit-code': 'Read the output with `phasegate log RUN PHASE`, then fix the command or the code that it runs.',
    timeout: 'Raise `timeout` of the phase, or split the phase.',
    'idle-timeout': 'Raise `idle-timeout` of the phase, or find out why the process printed nothing.',
    'verify-failed': 'Read the output of `verify` with `phasegate log RUN PHASE`, then raise `attempts` or make the prompt clearer.',
    'no-result': 'The agent must write its result as JSON to $PHASEGATE_RESULT before it exits.',
    'invalid-result': 'Make the agent return the declared `outputs`, or relax their schema.',
    'no-change-made': 'Make the prompt clearer, or let the agent return `no-change` if there is nothing to do.',
    'merge-conflict': 'Let the phases change different places, let one need the other, or remove `workspace: own`.',
    auth: "Check the agent's login or API key. `phasegate doctor` shows both.",
    'rate-limit': 'Wait, or use another model or provider.',
    'agent-missing': 'Install the agent, or use another one with `--agent`.',
    'path-violation': 'Widen `paths`, add a gate after the phase, or limit the prompt to the allowed paths.',
    'access-violation': 'Give the phase `access: write`, or change the phase so that tracked files stay unchanged.',
    'secret-found': 'Remove the secret from the change, and rotate the secret.',
    'missing-artifact': 'Make the phase write the files in its `artifacts`.',
    'agent-failed': 'Read the output of the agent with `phasegate log RUN PHASE`.',
    'setup-failed': 'Run the commands of `setup` by hand in a fresh clone, and fix them.',
    'rework-exhausted': 'Raise `max` of the `rework`, or find out why the rounds do not converge.',
    rejected: 'Read the comment of the decision, and start a new run after the fix.',
    'gate-not-proved': 'Approve again in the environment, as a listed reviewer.',
    'delivery-failed': 'Fix the problem in the message, then run `phasegate resume`. Finished deliveries are not repeated.',
    infrastructure: 'Fix the problem in the message, then run `phasegate resume`.',
};
/** The remedy with the run and the phase filled into its commands. */
function remedyFor(remedy, { run, phase }) {
    return remedy.replaceAll('RUN PHASE', `${run} ${phase}`);
}
/** These recur: no further attempt is made. */
const FINAL = new Set([
    'auth',
    'agent-missing',
    'path-violation',
    'access-violation',
    'secret-found',
    'setup-failed',
    'rework-exhausted',
    'rejected',
    'gate-not-proved',
]);
const isRetryable = (reason) => !FINAL.has(reason);


/***/ }),

/***/ 12848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ wholeFacts),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   K7: () => (/* binding */ headsAtGate),
/* harmony export */   Ub: () => (/* binding */ repositoriesOf),
/* harmony export */   We: () => (/* binding */ changedIn),
/* harmony export */   hh: () => (/* binding */ hasCommits),
/* harmony export */   j$: () => (/* binding */ headsOf),
/* harmony export */   ky: () => (/* binding */ seenFrom)
/* harmony export */ });
/* harmony import */ var _lib_main_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6236);

/** The current repository, then the others. */
const repositoriesOf = (state) => [
    [state.repository, state],
    ...state.others,
];
/** Whether the run has committed anything, in whichever repository. */
const hasCommits = (state) => repositoriesOf(state).some(([, { base, head }]) => head !== base);
/** The state as seen from another repository, whose data take the place of the run's own. `null`: the run's own repository. */
function seenFrom(state, repository) {
    const name = repository ?? _lib_main_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .MAIN */ .Q;
    if (name === state.repository)
        return state;
    const seen = state.others.get(name);
    if (seen === undefined)
        throw new Error(`the run has no repository ${name}`);
    const rest = [...state.others].filter(([other]) => other !== name);
    return {
        ...state,
        ...seen,
        repository: name,
        others: new Map([[state.repository, only(state)], ...rest]),
    };
}
/** The state after a change in one repository. */
function changedIn(state, repository, changed) {
    const name = repository ?? _lib_main_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .MAIN */ .Q;
    if (name === state.repository)
        return { ...state, ...changed };
    const before = state.others.get(name);
    if (before === undefined)
        throw new Error(`the run has no repository ${name}`);
    return { ...state, others: new Map([...state.others, [name, { ...before, ...changed }]]) };
}
/** The facts of the change in all repositories; paths in other repositories are prefixed with the repository's name. */
function wholeFacts(state) {
    if (state.others.size === 0)
        return state.facts;
    const all = repositoriesOf(state).map(([name, { facts }]) => ({ name, ...facts }));
    const lists = (of) => all.flatMap((one) => one[of].map((text) => placed(one.name, text))).sort();
    return {
        files: all.reduce((sum, { files }) => sum + files, 0),
        lines: all.reduce((sum, { lines }) => sum + lines, 0),
        protected: lists('protected'),
        risks: lists('risks'),
    };
}
/** A path, or a text that begins with one, prefixed with its repository's name. */
const placed = (repository, text) => repository === _lib_main_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .MAIN */ .Q ? text : `${repository}: ${text}`;
/** The last commits of all repositories: equal as long as the run's change is the same. */
const headsOf = ({ head, others }) => joined(head, [...others].map(([name, other]) => [name, other.head]));
/** The last commits when a gate was opened. */
const headsAtGate = ({ commit, repositories = [] }) => joined(commit, repositories.map((one) => [one.name, one.commit]));
const joined = (own, others) => [own, ...others.map(([name, head]) => ` ${name}:${head}`)].join('');
function only({ address, base, branch, head, facts, pullRequest, }) {
    return { address, base, branch, head, facts, pullRequest };
}


/***/ }),

/***/ 19334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ expressionsOf),
/* harmony export */   a: () => (/* binding */ scopeFor)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14776);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65425);
/* harmony import */ var _plan_nest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77393);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12848);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);







/** What expressions of a phase can read; derived from the journal alone, except `more`. */
function scopeFor(plan, state, asked) {
    const { phase, more } = asked;
    const nest = asked.within === undefined ? phase.within : asked.within;
    const failedAbove = phase.needs.some((need) => {
        const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, need.index);
        // A failure before a nested pipeline is ignored by its phases.
        return need.index !== phase.within?.entry && (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEnded */ .hY)(standing) && standing.failedAbove;
    });
    return {
        contexts: {
            inputs: nest === null ? plan.inputs : inputsOf(plan, state, nest),
            env: nest === null ? plan.env : nest.env,
            github: state.github,
            needs: needsOf(plan, state, { nest, expressions: asked.expressions }),
            outputs: more?.outputs ?? {},
            run: { ...runContext(state), ...more?.run },
            gate: state.decision === null ? {} : { ...state.decision },
            matrix: (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, phase.index).matrix ?? {},
            item: state.item,
            secrets: more?.secrets ?? {},
        },
        status: {
            success: !failedAbove && phase.needs.every((need) => (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccepted */ .oB)(plan, state, need)),
            failure: failedAbove,
            // A cancelled run evaluates nothing: its process ends.
            cancelled: false,
        },
    };
}
function runContext(state) {
    const { files, lines, protected: paths, risks } = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeFacts */ .Bv)(state);
    return {
        id: state.run,
        branch: state.branch,
        base: state.base,
        url: null,
        facts: { files, lines, protected: paths, risks, usd: state.spent.usd },
    };
}
/** The inputs with which the pipeline began. */
function inputsOf(plan, state, { entry }) {
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, entry);
    return standing.status === 'succeeded' ? standing.outputs : {};
}
/** The expressions in every text of a map. */
function expressionsOf(map) {
    return Object.values(map).flatMap((value) => typeof value === 'string' ? (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l$)(value).map(({ source }) => source.trim()) : []);
}
function needsOf(plan, state, { nest, expressions }) {
    const names = namedPhases(plan, { nest, expressions });
    const entries = [...names].flatMap((name) => {
        const index = plan.index.get((0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_1__/* .idIn */ .DG)(nest, name));
        return index === undefined ? [] : [[name, need(plan, state, index)]];
    });
    return Object.fromEntries(entries);
}
function namedPhases(plan, { nest, expressions }) {
    const named = expressions
        .flatMap((expression) => (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .Ft)(expression))
        .flatMap(([context, name]) => (context === 'needs' ? [name ?? '*'] : []));
    if (!named.includes('*'))
        return new Set(named);
    const all = plan.phases.filter(({ kind, within }) => within === nest && kind !== 'entry');
    return new Set(all.map(_plan_nest_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInFile */ .tx));
}
function need(plan, state, index) {
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, index);
    const result = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(standing);
    if ((0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .strategyOf */ .xS)((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseAt */ .BA)(plan, index)) !== null) {
        const outputs = (0,_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .joinedOutputs */ .cY)(plan, state, index);
        const legs = (0,_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .legsContext */ .Nz)(plan, state, index);
        const done = (0,_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .doneOf */ .as)(standing);
        const artifacts = done?.artifacts.map(({ path }) => path) ?? [];
        return { result, summary: done?.summary ?? '', outputs, artifacts, legs };
    }
    if (standing.status !== 'succeeded')
        return { result, summary: '', outputs: {}, artifacts: [] };
    const { summary, outputs } = standing;
    return {
        result,
        summary,
        outputs,
        artifacts: standing.artifacts.map((artifact) => artifact.path),
    };
}


/***/ }),

/***/ 17575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yH: () => (/* binding */ NEWER),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** A value that is written unchanged. */
function leaf(asked, accepts) {
    return {
        fault: (value, path) => (accepts(value) ? null : `\`${path}\` is not ${asked}`),
        ordered: (value) => value,
    };
}
function nullable(shape) {
    return {
        fault: (value, path) => (value === null ? null : shape.fault(value, path)),
        ordered: (value) => (value === null ? null : shape.ordered(value)),
    };
}
/** A key that may be missing. */
function optional(shape) {
    return { ...shape, isOptional: true };
}
function list(shape) {
    return {
        fault: (value, path) => Array.isArray(value)
            ? first(value, (item, index) => shape.fault(item, `${path}[${index}]`))
            : `\`${path}\` is not a list`,
        ordered: (value) => value.map((item) => shape.ordered(item)),
    };
}
/** An object with exactly the keys of `fields`. */
function record(fields) {
    const shapes = Object.entries(fields);
    const known = new Set(shapes.map(([key]) => key));
    return {
        fault: (value, path) => {
            if (!isObject(value))
                return `\`${path}\` is not an object`;
            const inside = path === '' ? '' : `${path}.`;
            const wrong = first(shapes, ([key, shape]) => Object.hasOwn(value, key)
                ? shape.fault(value[key], inside + key)
                : shape.isOptional
                    ? null
                    : `\`${inside}${key}\` is missing`);
            if (wrong !== null)
                return wrong;
            const names = Object.keys(value);
            if (names.length === shapes.length)
                return null;
            const strange = names.find((key) => !known.has(key));
            return strange === undefined ? null : `\`${inside}${strange}\` is ${NEWER}`;
        },
        ordered: (value) => {
            const object = value;
            const there = shapes.filter(([key, shape]) => !shape.isOptional || Object.hasOwn(object, key));
            return Object.fromEntries(there.map(([key, shape]) => [key, shape.ordered(object[key])]));
        },
    };
}
const NEWER = 'not known here; a newer release of Phasegate reads it';
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const text = leaf('a string', (value) => typeof value === 'string');
const flag = leaf('true or false', (value) => typeof value === 'boolean');
const amount = leaf('a number', Number.isFinite);
const count = leaf('a whole number', isCount);
const ordinal = leaf('a whole number from 1', (value) => isCount(value) && value > 0);
const json = leaf('a JSON value', (value) => value !== undefined);
const object = leaf('an object', isObject);
const texts = leaf('an object of strings', (value) => isObject(value) && Object.values(value).every((item) => typeof item === 'string'));
function matching(asked, pattern) {
    return leaf(asked, (value) => typeof value === 'string' && pattern.test(value));
}
function oneOf(...values) {
    const known = new Set(values);
    return leaf(`one of ${values.join(', ')}`, (value) => known.has(value));
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
function first(items, fault) {
    let index = 0;
    for (const item of items) {
        const found = fault(item, index);
        if (found !== null)
            return found;
        index += 1;
    }
    return null;
}


/***/ }),

/***/ 91708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ phaseStatus)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14776);
/* harmony import */ var _lib_unreachable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58814);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);



/** A phase that asks for rework counts as running. Nothing counts as running while no process works on the run. */
function phaseStatus(plan, state, index) {
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index);
    switch (standing.status) {
        case 'pending':
            return isWaitedAt(plan, state, index) ? 'waiting' : underWay(plan, state, index);
        case 'running':
        case 'spread':
        case 'asking':
        case 'offered':
            return state.finished === null ? 'running' : 'pending';
        case 'succeeded':
            return standing.by === 'reuse' ? 'reused' : 'succeeded';
        case 'failed':
        case 'skipped':
        case 'blocked':
        case 'waiting':
            return standing.status;
        default:
            return (0,_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .H)(standing);
    }
}
/** The status of a nested pipeline follows from its phases. */
function underWay(plan, state, index) {
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseAt */ .BA)(plan, index);
    if (phase.kind !== 'pipeline')
        return 'pending';
    const { entry, exit } = phase.nest;
    const begun = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, entry).standing.status === 'succeeded';
    if (!begun)
        return 'pending';
    let found = state.finished === null ? 'running' : 'pending';
    for (let inside = entry + 1; inside < exit; inside += 1) {
        if ((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseAt */ .BA)(plan, inside).kind === 'pipeline')
            continue;
        const status = phaseStatus(plan, state, inside);
        if (status === 'running')
            return status;
        if (status === 'blocked' || status === 'waiting')
            found = status;
    }
    return found;
}
/** The process left the phase alone because it may not deliver or go further. */
function isWaitedAt(plan, state, index) {
    const { finished } = state;
    return finished?.outcome === 'waiting' && finished.phase === (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseAt */ .BA)(plan, index).id;
}


/***/ }),

/***/ 24881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ errorOf),
/* harmony export */   t: () => (/* binding */ runJson)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14776);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65425);
/* harmony import */ var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2942);
/* harmony import */ var _text_money_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14530);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77393);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);
/* harmony import */ var _phase_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91708);







function runJson({ plan, state, digest }) {
    const { finished, spent } = state;
    const [open] = state.open;
    const gate = open === undefined ? null : (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, open);
    return {
        run: state.run,
        pipeline: plan.name,
        inputs: plan.inputs,
        outcome: finished?.outcome ?? null,
        next: finished?.next ?? null,
        phase: finished?.phase ?? null,
        gate: gate?.id ?? null,
        environment: gate?.kind === 'gate' ? gate.environment : null,
        digest,
        ...repositoryJson(state),
        ...othersJson(state),
        inputTokens: spent.inputTokens,
        outputTokens: spent.outputTokens,
        costUsd: spent.usd,
        question: questionOf(state),
        error: errorOf(plan, state),
        phases: Object.fromEntries(plan.phases
            .filter(({ kind }) => kind !== 'entry')
            .map(({ id, index }) => [id, phaseJson(plan, state, index)])),
    };
}
function othersJson({ others }) {
    if (others.size === 0)
        return {};
    const entries = [...others].map(([name, one]) => [name, repositoryJson(one)]);
    return { repositories: Object.fromEntries(entries) };
}
function repositoryJson(repository) {
    const { branch, base, head } = repository;
    const commit = head === base ? null : head;
    return { branch, base, commit, pullRequest: pullRequestOf(repository) };
}
/** Why the run stopped early: the limit that was reached, else the failure of its outcome, else the first failure. */
function errorOf(plan, state) {
    if (state.exceeded !== null)
        return overBudget(state.exceeded);
    if (state.finished?.outcome === 'stale')
        return staleBase(state, state.finished.phase);
    const about = state.finished?.phase ?? null;
    const at = about === null ? undefined : (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseIndex */ .C4)(plan, about);
    const named = at === undefined ? null : failureAt(plan, state, at);
    if (named !== null)
        return named;
    for (const index of state.phases.keys()) {
        const failure = failureAt(plan, state, index);
        if (failure !== null)
            return failure;
    }
    return null;
}
function staleBase({ rebase }, phase) {
    const message = rebase?.failure ??
        'the base branch of the run moved or was deleted, so nothing can be delivered on it';
    return { code: 'stale', phase, message, remedy: 'Start a new run from the new base.' };
}
function failureAt(plan, state, index) {
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index);
    if (standing.status !== 'failed' || standing.tolerated)
        return null;
    const { reason, message, remedy } = standing;
    return { code: reason, phase: (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index).id, message, remedy };
}
function overBudget({ phase, limit, allowed, spent }) {
    const text = AMOUNTS[limit];
    return {
        code: 'over-budget',
        phase,
        message: `spent ${text(spent)} of ${text(allowed)}${limit === 'session' ? ', all items together' : ''}`,
        remedy: REMEDIES_OF_LIMITS[limit],
    };
}
const AMOUNTS = {
    usd: _text_money_js__WEBPACK_IMPORTED_MODULE_5__/* .moneyText */ .qC,
    tokens: (count) => `${(0,_text_money_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(count)} tokens`,
    time: _text_duration_text_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S,
    session: _text_money_js__WEBPACK_IMPORTED_MODULE_5__/* .moneyText */ .qC,
};
const REMEDIES_OF_LIMITS = {
    usd: 'Run `phasegate resume --budget +USD`.',
    tokens: 'Raise `budget.tokens` in the file, then run `phasegate resume --accept-changes`.',
    time: 'Raise `budget.time` in the file, then run `phasegate resume --accept-changes`.',
    session: 'Run `phasegate backlog run`.',
};
/** A pull request that was only written to files has neither number nor URL. */
function pullRequestOf({ pullRequest }) {
    return pullRequest?.number === null && pullRequest.url === null ? null : pullRequest;
}
function questionOf(state) {
    for (const [, { standing }] of state.phases.entries()) {
        if (standing.status === 'blocked')
            return standing.question;
    }
    return null;
}
function phaseJson(plan, state, index) {
    const legs = (0,_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .legsOf */ .xi)(plan, state, index).map((leg) => ({
        matrix: leg.known.matrix ?? {},
        ...stateJson(plan, state, leg.index),
    }));
    const own = stateJson(plan, state, index);
    if (legs.length === 0)
        return own;
    const attempts = legs.reduce((sum, leg) => sum + leg.attempts, 0);
    return { ...own, attempts, legs };
}
function stateJson(plan, state, index) {
    const { standing, attempt, memory, spent, reused } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index);
    const done = (0,_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .doneOf */ .as)(standing);
    const summary = done?.summary ?? memory.at(-1)?.summary ?? null;
    return {
        status: (0,_phase_status_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseStatus */ .Q)(plan, state, index),
        attempts: attempt,
        reason: standing.status === 'failed' || standing.status === 'skipped' ? standing.reason : null,
        summary: summary === '' ? null : summary,
        outputs: done?.outputs ?? {},
        costUsd: spent.usd,
        reused,
    };
}


/***/ }),

/***/ 94092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hV: () => (/* binding */ ENDED),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   oq: () => (/* binding */ shownPhases)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14776);
/* harmony import */ var _plan_nest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);
/* harmony import */ var _phase_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91708);



/** Phases that have their own line, in order. Below a nested pipeline, only phases that are under way or may need attention. */
function shownPhases(plan, state) {
    return plan.phases
        .filter((phase) => phase.kind !== 'entry' &&
        (phase.within === null || LOUD.has((0,_phase_status_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseStatus */ .Q)(plan, state, phase.index))))
        .sort((a, b) => (0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_0__/* .beginOf */ .pv)(a) - (0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_0__/* .beginOf */ .pv)(b))
        .map(({ index }) => index);
}
const LOUD = new Set(['running', 'failed', 'blocked', 'waiting']);
/** Whether the phase counts for progress: the author wrote it, and it does something. */
const isCounted = ({ kind }) => kind !== 'entry' && kind !== 'pipeline';
/** The number of phases in a nested pipeline, at every depth, and how many of them have ended. */
function progressOf(plan, state, { nest }) {
    let ended = 0;
    let all = 0;
    for (let index = nest.entry + 1; index < nest.exit; index += 1) {
        if (!isCounted((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseAt */ .BA)(plan, index)))
            continue;
        all += 1;
        if (ENDED.has((0,_phase_status_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseStatus */ .Q)(plan, state, index)))
            ended += 1;
    }
    return { ended, all };
}
const ENDED = new Set([
    'succeeded',
    'failed',
    'skipped',
    'reused',
]);


/***/ }),

/***/ 61839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isUndelivered),
/* harmony export */   Z: () => (/* binding */ NOT_DELIVERED)
/* harmony export */ });
/** The prefix of a delivery's place if the delivery was impossible without GitHub. */
const NOT_DELIVERED = 'not delivered: ';
const isUndelivered = (where) => where.startsWith(NOT_DELIVERED);


/***/ }),

/***/ 51050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   aF: () => (/* binding */ limitAfter),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   dL: () => (/* binding */ smaller),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   vk: () => (/* binding */ addUsage)
/* harmony export */ });
/** Adds an attempt's spending; an unknown amount counts as zero if the other is known. */
function add(spent, { usage, costUsd, durationMs }) {
    const input = usage === null ? null : usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
    return {
        inputTokens: sum(spent.inputTokens, input),
        outputTokens: sum(spent.outputTokens, usage?.outputTokens ?? null),
        usd: sum(spent.usd, costUsd),
        ms: spent.ms + durationMs,
    };
}
/** The sum of the tokens of two calls. */
function addUsage(a, b) {
    return {
        inputTokens: a.inputTokens + b.inputTokens,
        outputTokens: a.outputTokens + b.outputTokens,
        cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
        cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
    };
}
/** The sum of two amounts. */
const plus = (a, b) => ({
    inputTokens: sum(a.inputTokens, b.inputTokens),
    outputTokens: sum(a.outputTokens, b.outputTokens),
    usd: sum(a.usd, b.usd),
    ms: a.ms + b.ms,
});
const sum = (a, b) => a === null ? b : b === null ? a : a + b;
/** The tokens that limits count. */
const tokensOf = ({ inputTokens, outputTokens }) => (inputTokens ?? 0) + (outputTokens ?? 0);
/** The limit of a run that may spend another budget in addition to its spending so far. */
function limitAfter(spent, more) {
    const after = (limit, before) => limit === null ? null : before + limit;
    return {
        usd: after(more.usd, spent.usd ?? 0),
        tokens: after(more.tokens, tokensOf(spent)),
        timeMs: after(more.timeMs, spent.ms),
    };
}
/** A budget as if completely spent; an unlimited amount is unknown. */
function allOf({ usd, tokens, timeMs }) {
    const usage = {
        inputTokens: tokens ?? 0,
        outputTokens: 0,
        cacheReadTokens: 0,
        cacheWriteTokens: 0,
    };
    return { usage: tokens === null ? null : usage, costUsd: usd, durationMs: timeMs ?? 0 };
}
/** The stricter of two budgets, limit by limit. */
const stricter = (a, b) => ({
    usd: smaller(a.usd, b.usd),
    tokens: smaller(a.tokens, b.tokens),
    timeMs: smaller(a.timeMs, b.timeMs),
});
/** The stricter of two limits. */
const smaller = (a, b) => a === null ? b : b === null ? a : Math.min(a, b);


/***/ }),

/***/ 39519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   J$: () => (/* binding */ isForItem),
/* harmony export */   KB: () => (/* binding */ NOTHING_MADE),
/* harmony export */   RI: () => (/* binding */ phaseState),
/* harmony export */   Vn: () => (/* binding */ NO_WAITS),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   zx: () => (/* binding */ NOTHING_SPENT)
/* harmony export */ });
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65425);

const NOTHING_MADE = new Map();
const NO_WAITS = { times: 0, ms: 0 };
const NOTHING_SPENT = { inputTokens: null, outputTokens: null, usd: null, ms: 0 };
/** The state of the phase, also without any event. */
function phaseState(plan, state, index) {
    const known = state.phases.get(index);
    if (known !== undefined)
        return known;
    const phase = plan.phases[index];
    if (phase !== undefined)
        return untouched(phase.needs.length);
    if ((0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .legAt */ .Um)(plan, index) === null)
        throw new Error(`no phase at ${index}`);
    // A leg needs its phase to be spread.
    return untouched(1);
}
function untouched(openNeeds) {
    return {
        standing: { status: 'pending' },
        attempt: 0,
        tries: 0,
        reworks: 0,
        waitMs: 0,
        waited: NO_WAITS,
        fellBack: 0,
        climbed: 0,
        conflicts: 0,
        counted: false,
        reused: null,
        isAnew: false,
        openNeeds,
        memory: [],
        messages: [],
        spent: NOTHING_SPENT,
        limitUsd: null,
        made: NOTHING_MADE,
        agent: null,
        model: null,
        session: null,
        notes: [],
        legs: null,
        matrix: null,
        isJoined: false,
    };
}
/** Whether the run belongs to a backlog item. */
const isForItem = ({ item }) => 'id' in item;
function hasEnded(standing) {
    return (standing.status === 'succeeded' || standing.status === 'failed' || standing.status === 'skipped');
}
/** The value of `needs.x.result`; `null`: the phase has not ended. */
function resultOf(standing) {
    return hasEnded(standing) ? standing.status : null;
}
/** The result of the phase for its dependents: a tolerated failure counts as success. */
function countsAs(standing) {
    if (standing.status === 'failed' && standing.tolerated)
        return 'succeeded';
    return resultOf(standing);
}
/** Whether the need ended with a result that its phase accepts. */
function isAccepted(plan, state, need) {
    const { standing } = phaseState(plan, state, need.index);
    const results = [countsAs(standing), resultOf(standing)];
    return results.some((result) => result !== null && need.accept.includes(result));
}


/***/ }),

/***/ 93703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   WH: () => (/* binding */ renderSarif),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   up: () => (/* binding */ renderGithub)
/* harmony export */ });
/* harmony import */ var _pipeline_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30105);
/* harmony import */ var _untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37308);
/* harmony import */ var _untrusted_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73074);



/** For people: each diagnostic with its line and the range underlined. `sources`: file → text. */
function renderText(diagnostics, sources) {
    const lines = new Map([...sources].map(([file, text]) => [file, linesOf(text)]));
    return diagnostics
        .map((diagnostic) => oneText(diagnostic, lines.get(diagnostic.file)?.[diagnostic.range.line - 1]))
        .join('\n')
        .split('\n')
        .map(_untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralLine */ .GH)
        .join('\n');
}
/** The output of `check --format json`. */
function renderJson(diagnostics) {
    const flat = diagnostics.map(({ range, usedBy, ...rest }) => ({
        ...rest,
        ...range,
        ...(usedBy.length === 0 ? {} : { usedBy: usedBy.map(flatPlace) }),
    }));
    return `${(0,_untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .printableJson */ .et)(flat)}\n`;
}
const flatPlace = ({ range, ...rest }) => ({ ...rest, ...range });
/** Workflow commands that GitHub turns into annotations. */
function renderGithub(diagnostics) {
    return diagnostics
        .map((diagnostic) => {
        const { severity, code, file, range } = diagnostic;
        const isOneLine = range.line === range.endLine;
        const properties = {
            file,
            line: range.line,
            col: range.column,
            endColumn: isOneLine ? range.endColumn : null,
            endLine: isOneLine ? null : range.endLine,
            title: `${code} ${(0,_pipeline_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(code)}`,
        };
        const text = wordsOf(diagnostic);
        return `${(0,_untrusted_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)(severity, properties, text)}\n`;
    })
        .join('');
}
/** SARIF 2.1.0 for GitHub code scanning. */
function renderSarif(diagnostics, version) {
    const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
    const driver = {
        name: 'phasegate',
        version,
        rules: codes.map((id) => ({ id, shortDescription: { text: (0,_pipeline_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(id) } })),
    };
    const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: diagnostics.map(result) };
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [run],
    };
    return `${(0,_untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .printableJson */ .et)(log)}\n`;
}
function oneText(diagnostic, line) {
    const { file, range, severity, code, message, hint } = diagnostic;
    const head = visible(`${file}:${range.line}:${range.column}: ${severity} ${code}: ${message}`);
    const help = hint === null ? '' : `  = ${visible(hint)}\n`;
    const used = diagnostic.usedBy.map((by) => `  = ${visible(usedText(by))}\n`).join('');
    return `${head}\n${line === undefined ? '' : excerpt(line, diagnostic)}${help}${used}`;
}
const usedText = ({ phase, file, range }) => `run by the phase \`${phase}\` at ${file}:${range.line}:${range.column}`;
/** For formats with a single text per diagnostic. */
function wordsOf({ message, hint, usedBy }) {
    return [message, ...(hint === null ? [] : [hint]), ...usedBy.map(usedText)].join('\n');
}
function excerpt(line, { range }) {
    const from = Math.max(0, range.column - 1 - BEFORE);
    const shown = line.slice(from, from + WIDTH);
    const begin = range.column - 1 - from;
    const end = range.endLine === range.line ? range.endColumn - 1 - from : shown.length;
    const marks = '^'.repeat(Math.max(1, Math.min(end, shown.length) - begin));
    const lead = shown.slice(0, begin).replace(/[^\t]/g, ' ');
    const number = String(range.line);
    const margin = ' '.repeat(number.length);
    return `  ${number} | ${visible(shown)}\n  ${margin} | ${lead}${marks}\n`;
}
/** Of a longer line only the part around the range is shown. */
const WIDTH = 160;
const BEFORE = 100;
/** Removes control characters: a file may contain terminal escapes. */
const visible = (text) => text.replace(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
const linesOf = (text) => text.replace(/^\uFEFF/, '').split(/\r?\n/);
function result(diagnostic) {
    const { code, severity, usedBy } = diagnostic;
    return {
        ruleId: code,
        level: severity,
        message: { text: wordsOf(diagnostic) },
        locations: [physicalLocation(diagnostic)],
        ...(usedBy.length === 0
            ? {}
            : {
                relatedLocations: usedBy.map((by) => ({
                    ...physicalLocation(by),
                    message: { text: usedText(by) },
                })),
            }),
    };
}
function physicalLocation({ file, range }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
            region: {
                startLine: range.line,
                startColumn: range.column,
                endLine: range.endLine,
                endColumn: range.endColumn,
            },
        },
    };
}


/***/ }),

/***/ 2942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText),
/* harmony export */   V: () => (/* binding */ offsetText)
/* harmony export */ });
/**
 * A duration for people: `45 ms`, `0.8 s`, `3.1 s`, `42 s`, `2 m 05 s`, `1 h 02 m`, and from two days on `9 d 01 h`. Truncated,
 * not rounded.
 */
function durationText(milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
    if (milliseconds < 100)
        return `${Math.floor(milliseconds)} ms`;
    if (seconds < 10)
        return `${(Math.floor(milliseconds / 100) / 10).toFixed(1)} s`;
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} m ${two(seconds % 60)} s`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return `${hours} h ${two(minutes % 60)} m`;
    return `${Math.floor(hours / 24)} d ${two(hours % 24)} h`;
}
/** Time since the start of a run: `+0:03.2`, `+1:02:03.2`. */
function offsetText(milliseconds) {
    const tenths = Math.floor(Math.max(0, milliseconds) / 100);
    const minutes = Math.floor(tenths / 600);
    const seconds = `${two(Math.floor(tenths / 10) % 60)}.${tenths % 10}`;
    if (minutes < 60)
        return `+${minutes}:${seconds}`;
    return `+${Math.floor(minutes / 60)}:${two(minutes % 60)}:${seconds}`;
}
const two = (number) => String(number).padStart(2, '0');


/***/ }),

/***/ 95881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   XY: () => (/* binding */ waitingGate),
/* harmony export */   Xm: () => (/* binding */ NOTHING_VERIFIED),
/* harmony export */   bK: () => (/* binding */ gateEvidence),
/* harmony export */   e9: () => (/* binding */ reworkText),
/* harmony export */   mT: () => (/* binding */ verifiedIn)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14776);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38364);
/* harmony import */ var _run_repositories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12848);
/* harmony import */ var _run_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19334);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);
/* harmony import */ var _terminal_plan_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(602);







const MOST_DIFF_LINES = 60;
/** The gate at which a run waits; `null`: none. */
function waitingGate(plan, state) {
    const [first] = state.finished?.outcome === 'waiting' ? state.open : [];
    const gate = first === undefined ? null : (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, first);
    return gate?.kind === 'gate' ? gate : null;
}
/** The evidence of the gate at which a run waits; `null`: it waits at none. */
function gateEvidence(plan, state, about) {
    const gate = waitingGate(plan, state);
    return gate === null ? null : evidenceOf(plan, state, { ...about, gate });
}
/** The evidence of a gate that is decided or not open yet. */
function evidenceOf(plan, state, { gate, change, redact }) {
    const { standing } = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, gate.index);
    const lines = linesOf(change?.diff ?? '');
    const before = ancestors(plan, gate.index);
    return {
        gate,
        why: standing.status === 'waiting' ? standing.why : '',
        isMissing: change === null && (0,_run_repositories_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCommits */ .hh)(state),
        stat: linesOf(change?.stat ?? ''),
        diff: lines.slice(0, MOST_DIFF_LINES),
        more: Math.max(0, lines.length - MOST_DIFF_LINES),
        phases: before.flatMap((index) => phaseEvidence(plan, state, index)),
        verified: verifiedIn(plan, state, before).map(({ script, phase }) => `${script} (${phase})`),
        rework: reworkEvidence(plan, state, gate),
        deliveries: after(plan, gate.index).flatMap((phase) => phase.deliveries.map((delivery) => ({
            phase: phase.id,
            kind: (0,_terminal_plan_text_js__WEBPACK_IMPORTED_MODULE_3__/* .deliveryText */ ._P)(delivery),
            fields: filled(plan, (0,_run_repositories_js__WEBPACK_IMPORTED_MODULE_5__/* .seenFrom */ .ky)(state, delivery.repository), {
                phase,
                fields: delivery.fields,
                ...{ change, redact },
            }),
        }))),
    };
}
const linesOf = (text) => text.trimEnd() === '' ? [] : text.trimEnd().split('\n');
function ancestors(plan, index) {
    const seen = new Set();
    const open = [index];
    for (let at = open.pop(); at !== undefined; at = open.pop())
        for (const need of (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, at).needs) {
            if (seen.has(need.index))
                continue;
            seen.add(need.index);
            open.push(need.index);
        }
    return [...seen].sort((a, b) => a - b);
}
/** The deliveries that wait for the gate, in the order of the file. */
function after(plan, gate) {
    return plan.phases.flatMap((phase) => phase.kind === 'deliver' && ancestors(plan, phase.index).includes(gate) ? [phase] : []);
}
function phaseEvidence(plan, state, index) {
    const { id, kind } = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, index);
    const { standing } = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, index);
    if (kind !== 'agent' && kind !== 'run')
        return [];
    if (standing.status === 'failed')
        return [{ id, result: 'failed', summary: standing.message, outputs: [], artifacts: [] }];
    if (standing.status !== 'succeeded')
        return [];
    const { summary, outputs, artifacts } = standing;
    const values = Object.entries(outputs).map(([name, value]) => [name, textOf(value)]);
    const paths = artifacts.map(({ path }) => path);
    return [{ id, result: 'succeeded', summary, outputs: values, artifacts: paths }];
}
/** Commands that the runner ran and that succeeded: `verify` of agents, and `run` phases after the last change. */
function verifiedIn(plan, state, indexes) {
    const last = indexes.findLast((index) => changes(plan, state, index));
    const later = last === undefined ? null : dependantsOf(plan, last);
    return indexes.flatMap((index) => {
        const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, index);
        if ((0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, index).standing.status !== 'succeeded')
            return [];
        if (phase.kind === 'agent')
            return phase.verify.map(({ run }) => ({ script: run.trim(), phase: phase.id }));
        const isAbout = phase.kind === 'run' && phase.access === 'read' && phase.expect === 'success';
        if (!isAbout || later?.has(index) === false)
            return [];
        return [{ script: phase.script.run.trim(), phase: phase.id }];
    });
}
function changes(plan, state, index) {
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, index);
    const { standing } = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, index);
    return 'access' in phase && phase.access === 'write' && standing.status === 'succeeded';
}
function dependantsOf(plan, index) {
    const seen = new Set();
    const open = [index];
    for (let at = open.pop(); at !== undefined; at = open.pop())
        for (const next of (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, at).dependants) {
            if (seen.has(next))
                continue;
            seen.add(next);
            open.push(next);
        }
    return seen;
}
const NOTHING_VERIFIED = 'nothing: no phase has `verify`, and no command succeeded after the last change';
function reworkEvidence(plan, state, gate) {
    const { reworks } = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, gate.index);
    if (gate.rework === null || reworks === 0)
        return null;
    const messages = [...state.phases.entries()].flatMap(([, phase]) => phase.messages);
    const own = messages.filter(({ kind, from }) => kind === 'rework' && from === gate.id);
    const comments = [...new Set(own.map(({ text }) => text))];
    return { comments, made: reworks, max: gate.rework.max };
}
const reworkText = ({ made, max }) => `${made} of ${max} reworks made, ${max - made} left`;
function filled(plan, state, { phase, fields, change, redact }) {
    const hide = redact ?? same;
    const fill = (template) => {
        const expressions = (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l$)(template).map(({ source }) => source.trim());
        const more = change === null ? {} : { run: { diff: change.diff } };
        if (redact === null && expressions.length > 1)
            return template;
        try {
            return hide((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .GW)(template, (0,_run_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeFor */ .a)(plan, state, { phase, expressions, more }), same));
        }
        catch (error) {
            // A value that depends on the decision or a later phase is shown as written.
            if (error instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE)
                return hide(template);
            throw error;
        }
    };
    return Object.entries(fields).map(([name, value]) => [name, textOf(filledIn(value, fill))]);
}
const same = (text) => text;
function filledIn(value, fill) {
    if (typeof value === 'string')
        return fill(value);
    if (Array.isArray(value))
        return value.map((inner) => filledIn(inner, fill));
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(value))
        return value;
    const entries = Object.entries(value).map(([name, inner]) => [name, filledIn(inner, fill)]);
    return Object.fromEntries(entries);
}
function textOf(value) {
    if (typeof value === 'string')
        return value;
    const isPlainList = Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null);
    return isPlainList ? value.map(String).join(', ') : JSON.stringify(value);
}


/***/ }),

/***/ 81685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText),
/* harmony export */   l: () => (/* binding */ inputsText)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38364);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32154);


/** `issue=12, title=Fix the parser`; inputs without a value are omitted. */
function inputsText(inputs) {
    const given = Object.entries(inputs).map(([name, value]) => [name, valueText(value)]);
    return given
        .filter(([, text]) => text !== '')
        .map(([name, text]) => `${name}=${text}`)
        .join(', ');
}
function valueText(value) {
    if (value === null)
        return '';
    return (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) || Array.isArray(value) ? JSON.stringify(value) : String(value));
}


/***/ }),

/***/ 77403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ legCounts)
/* harmony export */ });
/* harmony import */ var _run_legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77393);
/* harmony import */ var _run_show_phase_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91708);


/** The number of legs by status, such as `12 legs: 1 failed, 3 running, 8 succeeded`; empty for a phase that is not spread. */
function legCounts(plan, state, index) {
    const legs = (0,_run_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .legsOf */ .xi)(plan, state, index);
    if (legs.length === 0)
        return '';
    const counts = new Map();
    for (const leg of legs) {
        const status = (0,_run_show_phase_status_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseStatus */ .Q)(plan, state, leg.index);
        counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    const words = [...counts].map(([status, count]) => `${count} ${status}`);
    return `${legs.length} ${legs.length === 1 ? 'leg' : 'legs'}: ${words.sort(byWord).join(', ')}`;
}
const byWord = (a, b) => a.replace(/^\d+ /, '') < b.replace(/^\d+ /, '') ? -1 : 1;


/***/ }),

/***/ 32154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   Kg: () => (/* binding */ lastTellingLine),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   fD: () => (/* binding */ isNotice),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);
/* harmony import */ var _untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37308);


/** In characters; the rest of a text is not processed for one line. */
const MOST = 4096;
/** An untrusted text as one harmless line. */
function oneLine(text) {
    return text
        .slice(0, MOST)
        .split(/\r?\n/)
        .map((line) => (0,_untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralLine */ .GH)(line).replaceAll('\t', ' ').trim())
        .filter((line) => line !== '')
        .join(' ');
}
/** At most `width` columns; a truncated text ends in `…`. */
function truncate(text, width) {
    if (widthOf(text) <= width)
        return text;
    let room = width - 1;
    let kept = '';
    for (const { segment } of characters().segment(text)) {
        room -= widthOf(segment);
        if (room < 0)
            break;
        kept += segment;
    }
    return width < 1 ? '' : `${kept.trimEnd()}…`;
}
/** Splits a text into what a reader sees as characters, such as combined emoji. Created on demand, because it loads tables. */
function characters() {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter;
}
let segmenter = null;
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}
/** Columns of a terminal that the text takes: two for wide letters and emoji, none for marks. */
function widthOf(text) {
    return NARROW.test(text) ? text.length : (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text);
}
/** Western text and our own table characters have one column each; most measured texts are of this kind. */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u257f\u2800-\u28ff✓✗⏸○▸]*$/;
/** The last line that is not blank. */
const lastLine = (text) => text.trimEnd().split('\n').at(-1)?.trim() ?? '';
/** The last informative line: not a rule of dashes, a closing bracket or npm's final notices. */
function lastTellingLine(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.findLast((line) => /[\p{L}\p{N}]/u.test(line) && !isNotice(line)) ?? '';
}
/** Notices of package managers about themselves. */
const isNotice = (line) => /^(?:npm (?:notice|warn|WARN)\b|npm (?:ERR!|error) (?:A complete log of this run|\s*\/.*-debug-\d)|(?:warning|info|notice) .*\b(?:new version|update available)\b)/i.test(line.trim());
/** The first line of a script or message, for lists. */
const firstLine = (text) => text.trim().split('\n')[0] ?? '';


/***/ }),

/***/ 93385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mermaid)
/* harmony export */ });
/* harmony import */ var _lib_unreachable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58814);
/* harmony import */ var _plan_folded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35390);
/* harmony import */ var _run_show_phase_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91708);
/* harmony import */ var _leg_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77403);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32154);
/* harmony import */ var _terminal_plan_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(602);






/** Mermaid's limit is 500 edges, GitHub's 50,000 characters. */
const MOST_NODES = 150;
const MOST_EDGES = 300;
/** The plan as a Mermaid flowchart, coloured by the run's state if there is one. Ends with a newline. */
function mermaid(whole, state, pipelines = 'folded') {
    const plan = (0,_plan_folded_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPlan */ .v)(whole, pipelines);
    const shown = plan.phases.slice(0, MOST_NODES);
    const left = plan.phases.length - shown.length;
    const all = [...shown.flatMap(needEdges), ...shown.flatMap((phase) => reworkEdges(plan, phase))];
    const edges = all.filter(({ from, to }) => from < MOST_NODES && to < MOST_NODES);
    const cut = Math.max(0, edges.length - MOST_EDGES);
    const notes = [
        ...(left === 0 ? [] : [`… and ${left} more phases`]),
        ...(cut === 0 ? [] : [`… and ${cut} more arrows`]),
    ];
    const lines = [
        ...shown.map((phase) => node(phase, legsBeneath(plan, state, phase))),
        ...edges.slice(0, MOST_EDGES).map(({ text }) => text),
        ...notes.map((text, at) => `more${at}>"${text}"]`),
        ...(state === null ? [] : classes(whole, state, shown)),
    ];
    return ['flowchart TD', ...lines.map((line) => `  ${line}`), ''].join('\n');
}
/** Nodes are named by index, because a phase may be called `end` or `graph`, which are Mermaid keywords. */
const id = (index) => `p${index}`;
/** One node represents all legs of its phase. */
function legsBeneath(plan, state, phase) {
    const known = state === null ? '' : (0,_leg_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .legCounts */ .j)(plan, state, phase.index);
    const text = known === '' ? (0,_terminal_plan_text_js__WEBPACK_IMPORTED_MODULE_3__/* .legsText */ .Dw)(phase) : known;
    return text === '' ? [] : [text];
}
function node(phase, legs) {
    const name = id(phase.index);
    switch (phase.kind) {
        case 'agent':
            return `${name}("${label(phase.id, phase.agent.name, ...placeOf(phase), ...legs)}")`;
        case 'run':
            return `${name}["${label(phase.id, ...placeOf(phase), ...legs)}"]`;
        case 'gate':
            return `${name}{"${label(phase.id, phase.environment ?? phase.by)}"}`;
        case 'deliver':
            return `${name}(["${label(phase.id, ...phase.deliveries.map(_terminal_plan_text_js__WEBPACK_IMPORTED_MODULE_3__/* .deliveryText */ ._P))}"])`;
        case 'pipeline':
        case 'entry':
            return `${name}[["${label(phase.id, phase.kind === 'entry' ? '' : phase.pipeline)}"]]`;
        default:
            return (0,_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreachable */ .H)(phase);
    }
}
function placeOf({ repository }) {
    return repository === null ? [] : [`in ${repository}`];
}
const LABEL = 60;
/** The name, and further lines beneath. Characters that Mermaid or HTML could interpret become entities. */
function label(name, ...beneath) {
    const below = (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(beneath.join(', ')), LABEL);
    return below === '' ? escaped(name) : `${escaped(name)}<br/>${escaped(below)}`;
}
function escaped(text) {
    return text.replace(/[^\p{L}\p{N} .,…_/-]/gu, (character) => `#${character.codePointAt(0)};`);
}
function needEdges({ needs, index }) {
    return needs.map(({ index: from, accept }) => {
        const isUsual = accept.length === 1 && accept[0] === 'succeeded';
        const words = isUsual ? '' : `|${accept.join(' or ')}|`;
        return { from, to: index, text: `${id(from)} -->${words} ${id(index)}` };
    });
}
function reworkEdges(plan, phase) {
    if (!('rework' in phase) || phase.rework === null)
        return [];
    const to = plan.index.get(phase.rework.phase);
    if (to === undefined)
        throw new Error(`the pipeline has no phase ${phase.rework.phase}`);
    const text = `${id(phase.index)} -.->|rework| ${id(to)}`;
    return [{ from: phase.index, to, text }];
}
function classes(plan, state, shown) {
    const groups = new Map();
    for (const { index, id: phase } of shown) {
        const status = (0,_run_show_phase_status_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseStatus */ .Q)(plan, state, plan.index.get(phase) ?? index);
        const group = groups.get(status) ?? [];
        group.push(id(index));
        groups.set(status, group);
    }
    return [...groups.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([status, names]) => [
        `classDef ${status} ${LOOKS[status]}`,
        `class ${names.join(',')} ${status}`,
    ]);
}
const LOOKS = {
    pending: 'stroke-dasharray:3,stroke:#8b949e',
    running: 'stroke:#0969da,stroke-width:3px',
    succeeded: 'stroke:#1a7f37,stroke-width:2px',
    failed: 'stroke:#cf222e,stroke-width:3px',
    skipped: 'stroke:#8b949e,stroke-dasharray:3',
    blocked: 'stroke:#9a6700,stroke-width:3px',
    waiting: 'stroke:#9a6700,stroke-width:3px',
    reused: 'stroke:#1a7f37,stroke-dasharray:6',
};


/***/ }),

/***/ 14530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   qC: () => (/* binding */ moneyText)
/* harmony export */ });
/** `$0.12`; amounts below a cent keep two significant digits: `$0.0087`. */
function moneyText(usd) {
    if (usd >= 0.00995 || usd === 0)
        return `$${usd.toFixed(2)}`;
    return usd < 0.0001 ? '<$0.0001' : `$${usd.toPrecision(2)}`;
}
/** `900`, `4.2k`, `1.5M`. */
function countText(count) {
    if (count < 1000)
        return String(count);
    const [unit, size] = count < 999_950 ? ['k', 1e3] : ['M', 1e6];
    return `${(count / size).toFixed(1).replace(/\.0$/, '')}${unit}`;
}
/** Input and output tokens together; `null`: both are unknown. */
function tokensOf(spent) {
    if (spent.inputTokens === null && spent.outputTokens === null)
        return null;
    return (spent.inputTokens ?? 0) + (spent.outputTokens ?? 0);
}


/***/ }),

/***/ 19974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ namedPaths)
/* harmony export */ });
const MAX_NAMED = 5;
/** `` `a`, `b` and 3 more ``: the first five paths, and the number of others. */
function namedPaths(paths) {
    const named = paths.slice(0, MAX_NAMED).map((path) => `\`${path}\``);
    const more = paths.length - named.length;
    return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 93870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ eventLines),
/* harmony export */   XE: () => (/* binding */ ICON_STYLES),
/* harmony export */   YU: () => (/* binding */ nameWidth),
/* harmony export */   sM: () => (/* binding */ OUTCOME_ICONS),
/* harmony export */   zv: () => (/* binding */ attemptText)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14776);
/* harmony import */ var _lib_unreachable_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58814);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65425);
/* harmony import */ var _plan_nest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);
/* harmony import */ var _run_decide_nests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55048);
/* harmony import */ var _run_decide_route_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43582);
/* harmony import */ var _run_show_report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24881);
/* harmony import */ var _run_show_undelivered_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61839);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2942);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32154);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14530);
/* harmony import */ var _untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37308);













/** The width of the names' column; a few long names may exceed it. */
function nameWidth(plan) {
    return plan.phases.reduce((most, phase) => {
        const leg = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_6__/* .strategyOf */ .xS)(phase) === null ? 0 : '[12]'.length;
        return Math.max(most, Math.min(24, (0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_0__/* .shownId */ .fk)(phase).length + leg));
    }, 3);
}
/**
 * An event for people: a line with an icon and text, and indented lines if a person may have to act. `state` is the run's state
 * after the event.
 */
function eventLines(text, state, event) {
    if (isWithoutLine(text.plan, event))
        return [];
    const { icon, about, words, beneath = [] } = told(text.plan, state, event);
    const { paint } = text;
    const name = paint('strong', (0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .padEnd */ .f)(about === 'run' ? about : shownName(text.plan, about), text.width));
    const line = `${paint(ICON_STYLES[icon], icon)} ${name}  ${words}`;
    return [line, ...beneath.map((below) => `    ${paint(below.style, below.text)}`)];
}
/** A nested pipeline that is skipped has one line; its entry has none. */
function isWithoutLine(plan, event) {
    if (event.type === 'phaseSkipped') {
        const { kind, within } = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .phaseAt */ .BA)(plan, indexOf(plan, event.phase));
        return kind === 'entry' || (within !== null && event.reason === (0,_run_decide_nests_js__WEBPACK_IMPORTED_MODULE_1__/* .notRunReason */ .zE)(within.id));
    }
    return 'phase' in event && event.type !== 'runFinished' && event.phase !== null
        ? (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .phaseAt */ .BA)(plan, indexOf(plan, event.phase)).kind === 'entry' && event.type === 'nestPassed'
        : false;
}
const ICON_STYLES = {
    '✓': 'good',
    '✗': 'bad',
    '○': 'dim',
    '⏸': 'warn',
    '↻': 'warn',
    '›': 'dim',
};
function told(plan, state, event) {
    switch (event.type) {
        case 'runStarted':
            return { icon: '›', about: 'run', words: startedRun(event) };
        case 'runResumed':
            return { icon: '›', about: 'run', words: resumedRun(event) };
        case 'runRebased':
            return { icon: '↻', about: 'run', words: rebasedRun(event) };
        case 'rebaseVerified':
            return { icon: '✓', about: 'run', words: 'verified again on the new base' };
        case 'rebaseFailed':
            return { icon: '✗', about: 'run', words: (0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(event.message) };
        case 'budgetExceeded':
            return { icon: '⏸', about: event.phase ?? 'run', words: exceeded(plan, state) };
        case 'runFinished':
            return finished(state, event);
        default:
            return { about: phaseOf(event), ...toldOfPhase(plan, state, event) };
    }
}
const phaseOf = (event) => event.type === 'reworkAsked' ? event.by : event.phase;
function toldOfPhase(plan, state, event) {
    const at = () => stateOf(plan, state, phaseOf(event));
    switch (event.type) {
        case 'phaseStarted':
            return { icon: '›', words: startedPhase(plan, event, at()) };
        case 'phaseSucceeded':
            return succeeded(event, at());
        case 'changeOffered':
            return {
                icon: '›',
                words: `done, ${spentText(at().spent)}, to be merged${brief(event.summary)}`,
            };
        case 'changeMerged':
            return { icon: '✓', words: mergedChange(event) };
        case 'phaseExpanded':
            return { icon: '›', words: expandedPhase(event) };
        case 'childBegan':
            return { icon: '›', words: `legs of slot ${event.slot} of ${event.slots} run in this job` };
        case 'childJoined':
            return { icon: '›', words: `result of slot ${event.slot} read` };
        case 'childLost':
            return { icon: '✗', words: `slot ${event.slot} is lost${colon(event.why)}` };
        case 'phaseFailed':
            return failed(plan, event, at());
        case 'phaseBlocked':
            return { icon: '⏸', words: `blocked${colon(event.question)}` };
        case 'phaseSkipped':
            return { icon: '○', words: `skipped${colon(event.reason)}` };
        case 'phaseReused':
            return {
                icon: '✓',
                words: `reused from ${event.from}${saved(event)}${brief(event.summary)}`,
            };
        case 'nestPassed':
            return { icon: '✓', words: `succeeded, ${spentText(at().spent)}${brief(event.summary)}` };
        case 'reworkAsked':
            return { icon: '↻', words: `sent back to \`${event.target}\`${colon(event.comment)}` };
        case 'gateOpened':
            return { icon: '⏸', words: openedGate(event) };
        case 'gateDecided':
            return { icon: DECIDED[event.decision].icon, words: decidedGate(event) };
        case 'answerGiven':
            return { icon: '›', words: `answered by ${(0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(event.actor)}${colon(event.answer)}` };
        default:
            return toldOfDelivery(event);
    }
}
/** The cost in the run that made the result. */
const saved = ({ savedUsd }) => savedUsd === null || savedUsd === 0 ? '' : `, ${(0,_money_js__WEBPACK_IMPORTED_MODULE_8__/* .moneyText */ .qC)(savedUsd)} saved`;
function toldOfDelivery(event) {
    const kind = (0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(event.kind);
    switch (event.type) {
        case 'deliveryStarted':
            return { icon: '›', words: `delivering ${kind}` };
        case 'deliveryMade':
            if ((0,_run_show_undelivered_js__WEBPACK_IMPORTED_MODULE_9__/* .isUndelivered */ .I)(event.where))
                return { icon: '○', words: `${kind} ${(0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(event.where)}` };
            return { icon: '✓', words: `delivered ${kind}${colon(place(event.where, event.url))}` };
        case 'deliveryFailed':
            return { icon: '✗', words: `failed to deliver ${kind}${colon(event.message)}` };
        default:
            return (0,_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_10__/* .unreachable */ .H)(event);
    }
}
function place(where, url) {
    return url === null || where.includes(url) ? where : `${where} ${url}`;
}
function startedRun(event) {
    return `started: ${(0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(event.pipeline.name)}, run ${event.run}, on ${(0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(event.branch)}`;
}
function resumedRun({ actor, again }) {
    return `resumed by ${(0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(actor)}${andAgain(again)}`;
}
function rebasedRun({ base, commit, again }) {
    const empty = commit === base ? ', which already contains the change' : '';
    return `rebased onto ${base.slice(0, 8)}${empty}${andAgain(again)}`;
}
const andAgain = (phases) => phases.length === 0 ? '' : `, again: ${list(phases)}`;
function expandedPhase({ phase, legs }) {
    if (legs.length === 0)
        return 'the matrix is empty';
    const last = legs.length === 1 ? '' : ` to \`${phase}[${legs.length - 1}]\``;
    return `spread over ${legs.length} ${legs.length === 1 ? 'leg' : 'legs'}: \`${phase}[0]\`${last}`;
}
function mergedChange({ change }) {
    return change === null
        ? 'merged: others had made the same change'
        : `merged as ${change.commit.slice(0, 8)}`;
}
function startedPhase(plan, event, phase) {
    const attempt = attemptText(plan, event, phase.tries);
    const agent = [event.agent, event.model].filter((name) => name !== null).map(_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN);
    return ['started', ...(attempt === null ? [] : [attempt]), ...agent].join(', ');
}
/**
 * `attempt 2 of 3`; `null` if there is only one. Numbers continue over the rounds of a rework. `tries`: earlier attempts of this
 * round.
 */
function attemptText(plan, { phase, attempt }, tries) {
    const planned = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .phaseAt */ .BA)(plan, indexOf(plan, phase));
    const allowed = planned.kind === 'agent' || planned.kind === 'run' ? planned.attempts : 1;
    const last = Math.max(attempt, attempt - tries - 1 + allowed);
    return attempt === 0 || last === 1 ? null : `attempt ${attempt} of ${last}`;
}
function succeeded(event, phase) {
    const attempts = event.attempt === 1 ? '' : ` after ${event.attempt} attempts`;
    const words = `succeeded${attempts}, ${spentText(phase.spent)}${brief(event.summary)}`;
    const beneath = event.notes.map((note) => ({ style: 'dim', text: (0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(note) }));
    return { icon: event.rework ? '↻' : '✓', words, beneath };
}
function spentText({ ms, usd }) {
    return usd === null ? (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_11__/* .durationText */ .S)(ms) : `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_11__/* .durationText */ .S)(ms)}, ${(0,_money_js__WEBPACK_IMPORTED_MODULE_8__/* .moneyText */ .qC)(usd)}`;
}
/** Most lines of output beneath a failure; the record has all of it. */
const TAIL_LINES = 6;
function failed(plan, event, phase) {
    const isFinal = phase.standing.status === 'failed';
    const attempt = attemptText(plan, event, phase.tries - (phase.counted ? 1 : 0));
    const which = attempt === null ? 'failed' : `${attempt} failed`;
    const spent = spentText({ ...phase.spent, ms: event.durationMs, usd: event.costUsd });
    const words = `${which}, ${spent}: ${event.reason}${colon(event.message)}`;
    const remedy = { style: 'plain', text: `→ ${(0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(event.remedy)}` };
    const beneath = [
        ...tailOf(event.output ?? ''),
        ...(isFinal ? [remedy] : again(plan, event, phase)),
    ];
    return { icon: isFinal ? '✗' : '↻', words, beneath };
}
function again(plan, event, phase) {
    if (phase.waitMs > 0) {
        return [{ style: 'dim', text: `next attempt in ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_11__/* .durationText */ .S)(phase.waitMs)}` }];
    }
    const planned = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .phaseAt */ .BA)(plan, indexOf(plan, event.phase));
    const isOther = event.byProvider && !phase.counted && planned.kind === 'agent';
    if (!isOther)
        return [];
    return [
        { style: 'dim', text: `\`${(0,_run_decide_route_js__WEBPACK_IMPORTED_MODULE_12__/* .agentFor */ .Pf)((0,_run_decide_route_js__WEBPACK_IMPORTED_MODULE_12__/* .asBegun */ .yn)(planned, phase), phase).name}\` takes over` },
    ];
}
function tailOf(output) {
    const lines = output
        .split(/\r?\n/)
        .map((line) => (0,_untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralLine */ .GH)(line).replaceAll('\t', '  ').trimEnd())
        .filter((line) => line.trim() !== '' && !(0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotice */ .fD)(line));
    return lines.slice(-TAIL_LINES).map((line) => ({ style: 'dim', text: `│ ${line}` }));
}
function openedGate({ environment, why }) {
    const where = environment === null ? '' : ` (environment \`${(0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(environment)}\`)`;
    return `waits for a person${where}${colon(why)}`;
}
const DECIDED = {
    approve: { icon: '✓', word: 'approved' },
    reject: { icon: '✗', word: 'rejected' },
    rework: { icon: '↻', word: 'sent back' },
};
function decidedGate({ decision, proof, actor, comment }) {
    if (proof === 'policy')
        return `passed by policy${colon(comment)}`;
    return `${DECIDED[decision].word} by ${(0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(actor)}${colon(comment)}`;
}
function exceeded(plan, state) {
    return `over budget${colon((0,_run_show_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .M)(plan, state)?.message ?? '')}`;
}
const OUTCOME_ICONS = {
    succeeded: '✓',
    'no-change': '✓',
    failed: '✗',
    invalid: '✗',
    waiting: '⏸',
    blocked: '⏸',
    'over-budget': '⏸',
    rejected: '✗',
    stale: '✗',
    cancelled: '✗',
};
function finished({ spent }, { outcome, phase }) {
    const at = phase === null ? '' : ` at \`${phase}\``;
    const words = `${outcome}${at}, ${spentText(spent)}`;
    return { icon: OUTCOME_ICONS[outcome], about: 'run', words };
}
function stateOf(plan, state, phase) {
    return (0,_run_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, indexOf(plan, phase));
}
function indexOf(plan, phase) {
    const index = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseIndex */ .C4)(plan, phase);
    if (index === undefined)
        throw new Error(`the pipeline has no phase ${phase}`);
    return index;
}
function shownName(plan, phase) {
    const index = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseIndex */ .C4)(plan, phase);
    return index === undefined ? phase : (0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_0__/* .shownId */ .fk)((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .phaseAt */ .BA)(plan, index));
}
/** Most names that are listed; the rest is counted. */
const NAMES = 5;
function list(names) {
    const more = names.length - NAMES;
    return names.slice(0, NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function colon(text) {
    const line = (0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text);
    return line === '' ? '' : `: ${line}`;
}
/** Truncates an agent's summary; its records have all of it. */
const brief = (summary) => (0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)(colon(summary), 160);


/***/ }),

/***/ 15046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gateLines),
/* harmony export */   m: () => (/* binding */ diffLine)
/* harmony export */ });
/* harmony import */ var _gate_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95881);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32154);
/* harmony import */ var _untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37308);



/** What a person approves at a gate, for a terminal: the change, what led to it, and its deliveries. */
function gateLines(gate) {
    const { evidence, run, paint } = gate;
    const title = (text) => paint('strong', text);
    const sections = [
        [title(`Evidence for the gate \`${evidence.gate.id}\``)],
        [title('Change'), ...changeLines(gate)],
        ...(evidence.phases.length === 0
            ? []
            : [
                [title('Earlier phases'), ...evidence.phases.flatMap((phase) => phaseLines(gate, phase))],
            ]),
        ...reworkLines(gate),
        [title('Verified by the runner'), ...verifiedLines(gate)],
        [title('Delivered after an approval'), ...deliveryLines(gate)],
        [
            paint('dim', 'Details:'),
            `  ${paint('accent', `phasegate diff ${run}`)}  ${paint('dim', 'full change')}`,
            `  ${paint('accent', `phasegate log ${run} PHASE`)}  ${paint('dim', 'prompt, output and result of a phase')}`,
        ],
    ];
    return sections.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}
function changeLines({ evidence, run, paint, columns }) {
    const { stat, diff, more, isMissing } = evidence;
    if (isMissing)
        return ['  not shown: the commits of the run are not in this repository'];
    if (stat.length === 0)
        return ['  no file changed'];
    const rest = more === 0
        ? []
        : [
            `  ${paint('dim', `… ${more} more ${more === 1 ? 'line' : 'lines'}: phasegate diff ${run}`)}`,
        ];
    return [
        ...stat.map((line) => ` ${(0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(oneEntry(line), columns - 1)}`),
        '',
        ...diff.map((line) => `  ${diffLine(line, paint, columns - 2)}`),
        ...rest,
    ];
}
/** One line of a diff, in git's colours. */
function diffLine(line, paint, columns = Number.POSITIVE_INFINITY) {
    const shown = Number.isFinite(columns) ? (0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(oneEntry(line), columns) : oneEntry(line);
    return shown === '' ? '' : paint(diffStyle(line), shown);
}
function diffStyle(line) {
    if (/^(?:diff |index |--- |\+\+\+ |new file|deleted file|similarity|rename |old mode|new mode)/.test(line))
        return 'strong';
    if (line.startsWith('@@'))
        return 'accent';
    if (line.startsWith('+'))
        return 'good';
    return line.startsWith('-') ? 'bad' : 'plain';
}
/** Keeps leading spaces. */
const oneEntry = (line) => (0,_untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralText */ .J3)(line.replaceAll('\t', '    ')).replaceAll('\n', ' ');
function phaseLines({ columns, paint }, phase) {
    const cut = (text) => (0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text), columns - 4);
    const result = phase.result === 'failed' ? `${phase.id} (failed)` : phase.id;
    return [
        `  ${paint('strong', result)}`,
        ...(phase.summary === '' ? [] : [`    ${cut(phase.summary)}`]),
        ...phase.outputs.map(([name, value]) => `    ${cut(`${name}: ${value}`)}`),
        ...(phase.artifacts.length === 0 ? [] : [`    ${cut(`files: ${phase.artifacts.join(', ')}`)}`]),
    ];
}
function reworkLines({ evidence, columns, paint }) {
    const { rework } = evidence;
    if (rework === null)
        return [];
    const comments = rework.comments.map((text) => `  ${(0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text), columns - 2)}`);
    return [[paint('strong', `Sent back earlier (${(0,_gate_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .reworkText */ .e9)(rework)})`), ...comments]];
}
function verifiedLines({ evidence, columns }) {
    const { verified } = evidence;
    if (verified.length === 0)
        return [`  ${_gate_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_VERIFIED */ .Xm}`];
    return verified.map((script) => `  ✓ ${(0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(script), columns - 4)}`);
}
const MOST_TEXT_LINES = 20;
function deliveryLines(gate) {
    const { deliveries } = gate.evidence;
    if (deliveries.length === 0)
        return ['  nothing; the run only continues'];
    return deliveries.flatMap((delivery) => deliveryText(gate, delivery));
}
function deliveryText({ columns, paint }, { phase, kind, fields }) {
    const lines = fields.flatMap(([name, text]) => fieldLines(name, text, columns));
    return [`  ${paint('strong', `${phase}: ${kind}`)}`, ...lines];
}
function fieldLines(name, text, columns) {
    const all = text.trimEnd().split('\n');
    const cut = (line, by) => (0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(oneEntry(line), columns - by);
    if (all.length === 1)
        return [`    ${cut(`${name}: ${all[0] ?? ''}`, 4)}`];
    const more = all.length - MOST_TEXT_LINES;
    const rest = more > 0 ? [`      … ${more} more ${more === 1 ? 'line' : 'lines'}`] : [];
    return [
        `    ${name}:`,
        ...all.slice(0, MOST_TEXT_LINES).map((line) => `      ${cut(line, 6)}`.trimEnd()),
        ...rest,
    ];
}


/***/ }),

/***/ 89153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nextStepLines),
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14776);
/* harmony import */ var _lib_unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58814);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65425);
/* harmony import */ var _run_repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12848);
/* harmony import */ var _run_show_report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24881);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32154);







/** `isHeld`: whether a process works on the run, if known. */
function nextStep(plan, state, isHeld) {
    const { finished, run } = state;
    if (finished === null)
        return unfinished(run, isHeld);
    const on = (does) => ({ command: `phasegate resume ${run}`, does });
    switch (finished.outcome) {
        case 'succeeded':
            return { sentence: `Done. ${whatIsThere(state)}`, commands: [] };
        case 'no-change':
            return { sentence: 'Done. The change is empty, so nothing was delivered.', commands: [] };
        case 'failed':
            return { sentence: failure(plan, state), commands: [on('retry the failed phases')] };
        case 'invalid':
            return { sentence: 'The pipeline file has errors: see `phasegate check`.', commands: [] };
        case 'waiting':
            return waiting(plan, state, finished);
        case 'blocked':
            return blocked(plan, state, finished);
        case 'over-budget':
            return { sentence: failure(plan, state), commands: overBudget(state) };
        case 'rejected':
            return { sentence: failure(plan, state), commands: [] };
        case 'stale':
            return { sentence: outOfDate(state), commands: [] };
        case 'cancelled':
            return {
                sentence: 'Cancelled. The finished work is kept.',
                commands: [on('continue the run')],
            };
        default:
            return (0,_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(finished.outcome);
    }
}
function unfinished(run, isHeld) {
    const follow = { command: `phasegate log ${run} --follow`, does: 'follow its events' };
    const resume = `phasegate resume ${run}`;
    if (isHeld === true)
        return { sentence: 'The run is in progress.', commands: [follow] };
    if (isHeld === false) {
        return {
            sentence: 'The process of the run died.',
            commands: [{ command: resume, does: 'continue the run' }],
        };
    }
    return {
        sentence: 'The run is in progress, or its process died.',
        commands: [follow, { command: resume, does: 'resume, if its process died' }],
    };
}
/** The next step as lines, commands indented. */
function nextStepLines(step, paint) {
    const width = step.commands.reduce((most, { command }) => Math.max(most, (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(command)), 0);
    const lines = step.commands.map(({ command, does }) => `  ${paint('accent', (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)(command, width))}  ${paint('dim', does)}`);
    return [step.sentence, ...lines];
}
function whatIsThere(state) {
    const { branch } = state;
    const urls = (0,_run_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoriesOf */ .Ub)(state).flatMap(([, { pullRequest }]) => pullRequest?.url ?? []);
    if (urls.length > 0)
        return `${urls.length === 1 ? 'Pull request' : 'Pull requests'}: ${urls.map(_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN).join(', ')}`;
    const facts = (0,_run_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeFacts */ .Bv)(state);
    if (facts.files === 0)
        return 'No file was changed.';
    const files = facts.files === 1 ? '1 file' : `${facts.files} files`;
    return `${files} changed, on branch ${branch}${state.others.size === 0 ? '' : ` in ${changedRepositories(state)}`}.`;
}
function changedRepositories(state) {
    return (0,_run_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoriesOf */ .Ub)(state)
        .filter(([, { facts }]) => facts.files > 0)
        .map(([name]) => `\`${name}\``)
        .join(', ');
}
function outOfDate({ rebase }) {
    const why = rebase?.failure ?? null;
    return why === null
        ? 'The base branch moved, so the run is stale. Start a new run from the new base.'
        : `${ended(capital((0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(why)))} Start a new run from the new base.`;
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function failure(plan, state) {
    const error = (0,_run_show_report_json_js__WEBPACK_IMPORTED_MODULE_0__/* .errorOf */ .M)(plan, state);
    if (error === null)
        return 'The run failed.';
    const { phase, code, remedy } = error;
    const about = phase === null ? 'The run' : `\`${phase}\``;
    const message = (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(error.message);
    return `${ended(`${about} ${WHAT[code] ?? `failed (${code}): `}${message}`)} ${remedy}`;
}
/** Words before the message, for codes whose message needs no `failed (CODE)`. */
const WHAT = { rejected: 'was ', 'over-budget': '' };
function waiting(plan, state, { next, phase }) {
    const name = phase === null ? 'a phase' : `\`${phase}\``;
    const resume = `phasegate resume ${state.run}`;
    switch (next) {
        case 'gate':
            return atGate(plan, state);
        case 'deliver':
            return {
                sentence: `Waiting before ${name}: deliveries are disabled in this process.`,
                commands: [{ command: resume, does: 'deliver' }],
            };
        case 'work':
            return state.rebase === null ? asAsked(name, resume) : moved(name, resume);
        case 'slots':
            return {
                sentence: `Waiting for the legs of ${name}, which other jobs run.`,
                commands: [{ command: resume, does: 'run the legs here' }],
            };
        case null:
            return asAsked(name, resume);
        default:
            return (0,_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(next);
    }
}
function atGate(plan, state) {
    const [first] = state.open;
    const gate = first === undefined ? null : (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, first);
    if (gate?.kind !== 'gate')
        return { sentence: 'Waiting at a gate.', commands: [] };
    const environment = gate.environment === null ? '' : ` (environment \`${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(gate.environment)}\`)`;
    const { standing } = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, gate.index);
    const why = standing.status === 'waiting' ? `: ${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(standing.why)}` : '';
    const decide = (decision, does) => {
        const named = state.open.length > 1 ? ` ${gate.id}` : '';
        return { command: `phasegate ${decision} ${state.run}${named}`, does };
    };
    const { rework } = gate;
    const { reworks } = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, gate.index);
    return {
        sentence: ended(`Waiting at gate \`${gate.id}\`${environment}${why}`),
        commands: [
            decide('approve', 'continue the run'),
            decide('reject', 'end the run'),
            ...(rework === null || reworks >= rework.max
                ? []
                : [decide('rework', `send the work back to \`${rework.phase}\`, with --comment "…"`)]),
        ],
    };
}
function asAsked(name, resume) {
    return {
        sentence: `Waiting before ${name}, as requested.`,
        commands: [{ command: resume, does: 'continue the run' }],
    };
}
function moved(name, resume) {
    return {
        sentence: `Waiting before ${name}: the base branch moved, and work is disabled in this process.`,
        commands: [{ command: resume, does: 'rebase and verify again' }],
    };
}
function blocked(plan, state, { phase }) {
    const index = phase === null ? undefined : (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseIndex */ .C4)(plan, phase);
    const standing = index === undefined ? null : (0,_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index).standing;
    const question = standing?.status === 'blocked' ? (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(standing.question) : '';
    return {
        sentence: `\`${phase}\` asks: ${question}`,
        commands: [{ command: `phasegate answer ${state.run} ${phase} "…"`, does: 'answer' }],
    };
}
function overBudget({ run, exceeded }) {
    if (exceeded?.limit === 'session')
        return [{ command: 'phasegate backlog run', does: 'raise the limit and resume' }];
    const more = exceeded?.limit === 'usd' ? '--budget +USD' : '--accept-changes';
    return [{ command: `phasegate resume ${run} ${more}`, does: 'raise the limit and resume' }];
}
const ended = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);


/***/ }),

/***/ 39043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ unpainted)
/* harmony export */ });
/** For files, pipes and tests: no colours. */
const unpainted = (_style, text) => text;


/***/ }),

/***/ 602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ legsText),
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   _P: () => (/* binding */ deliveryText),
/* harmony export */   iY: () => (/* binding */ planJson)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14776);
/* harmony import */ var _lib_unreachable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58814);
/* harmony import */ var _plan_folded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35390);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65425);
/* harmony import */ var _plan_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82837);
/* harmony import */ var _run_decide_route_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43582);
/* harmony import */ var _run_show_shown_phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94092);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32154);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14530);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65406);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47475);












/** What would run, in which order, what runs concurrently, and where it waits for a person. */
function planLines(text) {
    const { plan, forecast, pipelines, reused, paint, columns } = text;
    const shown = (0,_plan_folded_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPlan */ .v)(plan, pipelines);
    const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .shapeOf */ .F5)(plan, pipelines === 'folded' ? columns : 0);
    const rows = shape.size === 0 ? rowsByLayer(shown) : rowsInShape(shown, shape);
    const isFolded = plan.phases.some(({ within }) => within !== null) && pipelines === 'folded';
    return [
        `${paint('strong', (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(plan.name))}  ${counts(plan)}`,
        '',
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .t)({ columns: COLUMNS, rows, width: columns, paint }),
        '',
        paint('dim', 'Phases with the same number: read-only phases run at the same time, a phase that writes runs alone.'),
        ...(isFolded
            ? [paint('dim', 'To show the phases of nested pipelines: `phasegate plan --expand`.')]
            : []),
        ...repositoryLines(plan),
        ...plan.phases.filter(isGate).map((gate) => stopLine(gate, paint)),
        ...forecastLines(plan, forecast),
        ...reuseLines(reused),
    ];
}
/** The number of a layer stands at its first phase. */
const rowsByLayer = (plan) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .layers */ .ZF)(plan).flatMap((layer, at) => layer.map((index, place) => rowOf((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .phaseAt */ .BA)(plan, index), { layer: place === 0 ? String(at + 1) : '', lanes: '' })));
/** In the order of the file, as the picture is. */
function rowsInShape(plan, shape) {
    const numbers = new Map((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .layers */ .ZF)(plan).flatMap((layer, at) => layer.map((index) => [index, String(at + 1)])));
    return plan.phases.map((phase) => rowOf(phase, { layer: numbers.get(phase.index) ?? '', lanes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .shapeText */ .L3)(shape, phase) }));
}
function repositoryLines({ repositories }) {
    if (repositories.length === 0)
        return [];
    const others = repositories.map(({ name, repo, ref }) => {
        const at = ref === null ? '' : ` at ${ref}`;
        return (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(`${name} (${repo}${at})`);
    });
    return [`Other repositories: ${others.join(', ')}.`];
}
/** Most phases that are listed, the most expensive first; the rest is counted. */
const COSTLY = 5;
function forecastLines({ phases }, forecast) {
    if (forecast.runs === 0)
        return [];
    const known = [...forecast.phases].sort(([, a], [, b]) => b - a);
    const unknown = phases.filter(({ kind, id }) => kind === 'agent' && !forecast.phases.has(id));
    const parts = [
        ...known.slice(0, COSTLY).map(([id, usd]) => `${id} ${(0,_money_js__WEBPACK_IMPORTED_MODULE_8__/* .moneyText */ .qC)(usd)}`),
        ...(known.length > COSTLY ? [`${known.length - COSTLY} more`] : []),
        ...(unknown.length > 0 ? [`unknown for ${named(unknown.map(({ id }) => id))}`] : []),
    ];
    const total = forecast.usd === null ? '' : ` about ${(0,_money_js__WEBPACK_IMPORTED_MODULE_8__/* .moneyText */ .qC)(forecast.usd)},`;
    const runs = counted(forecast.runs, 'earlier run');
    return [`Forecast:${total} by the median of ${runs} (${parts.join(', ')}).`];
}
function reuseLines(reused) {
    if (reused.length === 0)
        return [];
    const parts = reused.map(({ phase, from, savedUsd }) => {
        const saved = savedUsd ? ` (${(0,_money_js__WEBPACK_IMPORTED_MODULE_8__/* .moneyText */ .qC)(savedUsd)} saved)` : '';
        return `${phase} from run ${from}${saved}`;
    });
    return [`Reused, because no input differs: ${parts.join(', ')}.`];
}
/** A gate in full, not limited by the table's width. */
function stopLine({ id, by, environment, when }, paint) {
    const where = environment === null ? '' : ` in environment \`${(0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(environment)}\``;
    const how = by === 'comment' ? ', decided by a comment' : '';
    const condition = when === null ? 'always' : `when ${(0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(when)}, otherwise passed by policy`;
    return `${paint('warn', '⏸')} ${paint('strong', id)} stops for a person${how}${where}: ${condition}.`;
}
function planJson(plan, forecast, reused) {
    const shown = (0,_plan_folded_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPlan */ .v)(plan, 'expanded');
    const from = new Map(reused.map((one) => [one.phase, one.from]));
    return {
        phases: shown.phases.map((phase) => ({
            name: phase.id,
            kind: phase.kind,
            needs: phase.needs.map((need) => need.phase),
            access: 'access' in phase ? phase.access : null,
            model: phase.kind === 'agent' ? modelText(phase) : null,
            forecastUsd: forecast.phases.get(phase.id) ?? null,
            reusedFrom: from.get(phase.id) ?? null,
            ...repositoryJson(phase),
            ...legsJson(phase),
        })),
        order: (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .layers */ .ZF)(shown).map((layer) => layer.map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .phaseAt */ .BA)(shown, index).id)),
        gates: plan.phases.filter(isGate).map(({ id, environment, by, when }) => ({
            name: id,
            environment,
            by,
            when,
        })),
        forecastUsd: forecast.usd,
    };
}
function repositoryJson(phase) {
    const repository = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryOf */ ._M)(phase);
    return repository === null ? {} : { repository };
}
function legsJson(phase) {
    const strategy = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_9__/* .strategyOf */ .xS)(phase);
    return strategy === null ? {} : { legs: (0,_plan_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .staticLegs */ .y1)(strategy.matrix)?.length ?? null };
}
/** Before any attempt. */
const FIRST = { fellBack: 0, climbed: 0 };
const isGate = (phase) => phase.kind === 'gate';
function counts({ phases }) {
    const gates = phases.filter(isGate).length;
    const parts = [
        counted(phases.filter(_run_show_shown_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .he).length, 'phase'),
        gates === 0 ? 'no gate' : counted(gates, 'gate'),
    ];
    return parts.join(', ');
}
const counted = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
const COLUMNS = [
    { title: '', align: 'right' },
    { title: '', align: 'left', isWhole: true },
    { title: 'PHASE', align: 'left' },
    { title: 'KIND', align: 'left' },
    { title: 'ACCESS', align: 'left' },
    { title: 'AGENT', align: 'left' },
    { title: 'ATTEMPTS', align: 'right' },
    { title: 'NEEDS', align: 'left' },
    { title: 'NOTE', align: 'left' },
];
function rowOf(phase, { layer, lanes }) {
    const { icon, style } = LOOKS[phase.kind];
    const isWork = phase.kind === 'agent' || phase.kind === 'run';
    return [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .H)(layer, 'dim'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .H)(lanes, 'dim'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .H)(phase.id, 'strong'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .H)(icon === '' ? phase.kind : `${icon} ${phase.kind}`, style),
        isWork ? accessCell(phase) : (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .H)(''),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .H)(phase.kind === 'agent' ? agentCell(phase) : ''),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .H)(isWork ? String(phase.attempts) : ''),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .H)(needsText(phase)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .H)(notesOf(phase).map(_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN).join('; '), 'dim'),
    ];
}
const LOOKS = {
    agent: { icon: '', style: 'plain' },
    run: { icon: '', style: 'plain' },
    gate: { icon: '⏸', style: 'warn' },
    deliver: { icon: '↗', style: 'accent' },
    pipeline: { icon: '', style: 'plain' },
    entry: { icon: '', style: 'plain' },
};
function accessCell({ access, workspace }) {
    if (access === 'read')
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .H)('read', 'dim');
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .H)(workspace === 'own' ? 'write, merged' : 'write, alone', 'accent');
}
/** An expression is shown in place of a name that it selects. */
function agentCell(phase) {
    const { agent, choice } = phase;
    const model = modelText(phase);
    return agentText({ ...agent, ...(choice?.agent == null ? {} : CHOSEN), model });
}
const CHOSEN = { name: 'chosen', use: 'chosen' };
const modelText = (phase) => phase.choice === null ? (0,_run_decide_route_js__WEBPACK_IMPORTED_MODULE_10__/* .agentFor */ .Pf)(phase, FIRST).model : phase.choice.model;
function agentText({ name, use, model }) {
    const what = name === use ? name : `${name} (${use})`;
    return (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(model === null ? what : `${what} ${model}`);
}
/** Most phases that are named in a row; the rest is counted. */
const NAMED = 3;
function needsText({ needs }) {
    return named(needs.map(({ phase }) => phase));
}
function named(names) {
    const more = names.length - NAMED;
    return names.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function notesOf(phase) {
    const legs = legsText(phase);
    const repository = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryOf */ ._M)(phase);
    const condition = [
        ...(repository === null ? [] : [`in ${repository}`]),
        ...(phase.condition === null ? [] : [`if ${phase.condition.expression}`]),
        ...(legs === '' ? [] : [legs]),
    ];
    switch (phase.kind) {
        case 'agent':
            return [
                ...condition,
                ...routesOf(phase),
                ...phase.verify.map(({ run }) => `verify: ${run}`),
                ...backTo(phase),
            ];
        case 'run':
            return [
                ...condition,
                ...(phase.expect === 'failure' ? ['must fail'] : []),
                scriptText(phase.script.run),
                ...backTo(phase),
            ];
        case 'gate':
            return ['stops for a person', ...condition, ...backTo(phase)];
        case 'deliver':
            return [phase.deliveries.map(deliveryText).join(', '), ...condition];
        case 'pipeline':
        case 'entry':
            return pipelineNotes(phase, condition);
        default:
            return (0,_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_11__/* .unreachable */ .H)(phase);
    }
}
/** `pull-request to api`; the run's own repository is omitted. */
const deliveryText = ({ kind, repository }) => repository === null ? kind : `${kind} to ${repository}`;
function pipelineNotes(phase, condition) {
    return phase.kind === 'pipeline' ? [phase.pipeline, ...condition] : condition;
}
/** `6 legs`, or the expression that yields them; empty for a phase without a matrix. */
function legsText(phase) {
    const strategy = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_9__/* .strategyOf */ .xS)(phase);
    if (strategy === null)
        return '';
    const legs = (0,_plan_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .staticLegs */ .y1)(strategy.matrix);
    const most = strategy.maxParallel === null ? '' : `, ${strategy.maxParallel} at once`;
    if (legs !== null)
        return `${counted(legs.length, 'leg')}${most}`;
    const [read = ''] = (0,_plan_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .textsIn */ .Ej)(strategy.matrix).filter((text) => text.includes('${{'));
    return `a leg for each of ${(0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(read)}${most}`;
}
function routesOf({ escalate, fallbacks, continues, choice }) {
    const [, ...later] = escalate;
    return [
        ...(choice?.agent == null ? [] : [`agent ${(0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(choice.agent)}`]),
        ...(continues === null ? [] : [`continues the session of ${continues}`]),
        ...(later.length === 0 ? [] : [`then by ${later.join(', ')}`]),
        ...(fallbacks.length === 0
            ? []
            : [`falls back to ${fallbacks.map(({ name }) => name).join(', ')}`]),
    ];
}
function backTo({ rework }) {
    if (rework === null)
        return [];
    return [`rework to ${rework.phase}, at most ${rework.max}×`];
}
const LONGEST_SCRIPT = 80;
/** The first line of a script; the file has the rest. */
function scriptText(script) {
    const first = (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)((0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(script), LONGEST_SCRIPT);
    return script.trim().includes('\n') && !first.endsWith('…') ? `${first} …` : first;
}


/***/ }),

/***/ 65406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   L3: () => (/* binding */ shapeText),
/* harmony export */   kV: () => (/* binding */ shapeLine),
/* harmony export */   s_: () => (/* binding */ shapeWidth)
/* harmony export */ });
/* harmony import */ var _plan_folded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35390);
/* harmony import */ var _plan_nest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);


/** A person cannot follow more lanes than these, and they leave no room for words. */
const MOST_LANES = 6;
/** A plan with more lines is not drawn. */
const MOST_LINES = 60;
/** On a narrower terminal the room is for words, in columns. */
const LEAST_COLUMNS = 60;
/**
 * The graph of a plan, a line for each phase; a nested pipeline is one phase. The lanes that a line joins lead up to the
 * phases that it waits for, and phases in different lanes may run at the same time:
 *
 *     ●     plan
 *     ├─●   lint
 *     ● │   test
 *     ●─╯   build
 *
 * Empty where there is nothing to see or no room: phases one after the other, a phase that the file has before one that
 * it needs, too many lanes, a narrow terminal, or no terminal (`columns` is infinite).
 */
function shapeOf(plan, columns) {
    if (columns < LEAST_COLUMNS || columns === Number.POSITIVE_INFINITY)
        return NOTHING;
    const lines = plan.phases.filter(({ within, kind }) => within === null && kind !== 'entry');
    if (lines.length > MOST_LINES)
        return NOTHING;
    const { phases } = (0,_plan_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPlan */ .v)(plan, 'folded');
    if (!isInOrder(phases))
        return NOTHING;
    const picture = draw(phases);
    return picture.lanes < 2 || picture.lanes > MOST_LANES ? NOTHING : picture.shape;
}
const NOTHING = new Map();
/** Columns that the picture takes, one for the sign of a phase within another one included; 0 of an empty one. */
const shapeWidth = (shape) => Math.max(0, ...[...shape.values()].map(widthOf));
const widthOf = ({ before, after, beneath }) => Math.max(before.length + 1 + after.length, beneath.length + 2);
/** The phase's line; one that stands within another phase has its sign right of the lanes that pass by. */
function shapeLine(shape, phase) {
    const own = shape.get(phase.id);
    if (own !== undefined)
        return own;
    const outermost = [...(0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_0__/* .nestsAround */ .nb)(phase)].at(-1);
    const beneath = (outermost && shape.get(outermost.id)?.beneath) ?? '';
    return { before: beneath === '' ? '' : `${beneath} `, after: '' };
}
/** The whole line with one sign for every phase; empty where nothing is drawn. */
function shapeText(shape, phase) {
    if (shape.size === 0)
        return '';
    const { before, after } = shapeLine(shape, phase);
    return `${before}●${after}`;
}
const isInOrder = (phases) => phases.every(({ needs, index }) => needs.every((need) => need.index < index));
function draw(phases) {
    const needs = direct(phases);
    const last = lastNeeded(needs);
    const lanes = [];
    let above = -1;
    const shape = new Map();
    for (const { id, index } of phases) {
        const joined = lanes.flatMap((from, lane) => from !== null && needs[index]?.has(from) ? [lane] : []);
        const ending = new Set(joined.filter((lane) => last[lanes[lane] ?? 0] === index));
        const own = [...ending][0] ?? freeLane(lanes, { joined, above });
        above = own;
        const row = { lanes: [...lanes], own, joined: new Set(joined), ending };
        for (const lane of ending)
            lanes[lane] = null;
        lanes[own] = last[index] === undefined ? null : index;
        shape.set(id, { ...lineOf(row), beneath: passing(lanes) });
    }
    return { lanes: lanes.length, shape };
}
/** Of each phase, what it needs and no other of its needs waits for already. */
function direct(phases) {
    const above = [];
    return phases.map(({ needs }) => {
        const own = needs.map(({ index }) => index);
        const further = new Set(own.flatMap((need) => [...(above[need] ?? [])]));
        above.push(new Set([...own, ...further]));
        return new Set(own.filter((need) => !further.has(need)));
    });
}
/** The last line that joins the lane of each phase; none of a phase that nothing needs. */
function lastNeeded(needs) {
    const last = needs.map(() => undefined);
    for (const [index, own] of needs.entries())
        for (const need of own)
            last[need] = index;
    return last;
}
/** A branch leaves to the right; what waits for nothing does not stand beneath what it does not wait for. */
function freeLane(lanes, { joined, above }) {
    const from = (joined.at(-1) ?? -1) + 1;
    const isFree = (lane) => lane >= from && (lanes[lane] ?? null) === null && (joined.length > 0 || lane !== above);
    return Array.from({ length: lanes.length + 2 }, (_, lane) => lane).find(isFree) ?? lanes.length;
}
function lineOf(row) {
    const [left, right] = span(row);
    const cells = Array.from({ length: Math.max(row.lanes.length, row.own + 1) }, (_, lane) => {
        const isJoint = lane >= left && lane < right;
        return signIn(row, lane) + (isJoint ? '─' : ' ');
    });
    return {
        before: cells.slice(0, row.own).join(''),
        after: cells.slice(row.own).join('').slice(1).trimEnd(),
    };
}
/** The lanes between which the line goes across. */
const span = ({ own, joined }) => [
    Math.min(own, ...joined),
    Math.max(own, ...joined),
];
function signIn(row, lane) {
    const [left, right] = span(row);
    if (row.joined.has(lane))
        return jointIn(row, lane);
    if ((row.lanes[lane] ?? null) !== null)
        return '│';
    return lane > left && lane < right ? '─' : ' ';
}
function jointIn(row, lane) {
    const [left, right] = span(row);
    if (row.ending.has(lane))
        return lane === right ? '╯' : '┴';
    if (lane === left)
        return '├';
    return lane === right ? '┤' : '┼';
}
const passing = (lanes) => lanes
    .map((from) => (from === null ? ' ' : '│'))
    .join(' ')
    .trimEnd();


/***/ }),

/***/ 89352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I1: () => (/* binding */ STATUS_LOOKS),
  A7: () => (/* binding */ phaseNote),
  r1: () => (/* binding */ selection),
  Cd: () => (/* binding */ statusLines),
  Sd: () => (/* binding */ totals)
});

// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/lib/unreachable.js
var unreachable = __webpack_require__(58814);
// EXTERNAL MODULE: ./lib/src/core/plan/nest.js
var nest = __webpack_require__(206);
// EXTERNAL MODULE: ./lib/src/core/run/legs.js
var legs = __webpack_require__(77393);
// EXTERNAL MODULE: ./lib/src/core/run/repositories.js
var repositories = __webpack_require__(12848);
;// CONCATENATED MODULE: ./lib/src/core/run/show/matrix-text.js
/** The values of a leg: `file=a.ts node=20`. */
const matrixText = (matrix) => Object.entries(matrix)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');

// EXTERNAL MODULE: ./lib/src/core/run/show/phase-status.js
var phase_status = __webpack_require__(91708);
// EXTERNAL MODULE: ./lib/src/core/run/show/shown-phases.js
var shown_phases = __webpack_require__(94092);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/text/duration-text.js
var duration_text = __webpack_require__(2942);
// EXTERNAL MODULE: ./lib/src/core/text/inputs-text.js
var inputs_text = __webpack_require__(81685);
// EXTERNAL MODULE: ./lib/src/core/text/leg-counts.js
var leg_counts = __webpack_require__(77403);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/gate-lines.js
var gate_lines = __webpack_require__(15046);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/next-step.js
var next_step = __webpack_require__(89153);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/shape.js
var terminal_shape = __webpack_require__(65406);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/table.js
var table = __webpack_require__(47475);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/status.js


















/** The state of a run: its phases in a table, what it took so far, and the next step. */
function statusLines(status) {
    const { plan, state, paint, columns, evidence = null, legs = 'folded', events = [] } = status;
    const decisions = decisionLines(events);
    const outcome = state.finished?.outcome ?? 'running';
    const title = `${paint('strong', (0,line/* oneLine */.TN)(plan.name))}  run ${state.run}  ${paint('strong', outcome)}`;
    const { shown, hidden } = selection(plan, state);
    const shape = (0,terminal_shape/* shapeOf */.F5)(plan, hidden.length === 0 ? columns : 0);
    const rows = shown.flatMap((index) => [
        rowOf(plan, state, index, shape),
        ...(legs === 'each' ? legRows(plan, state, index) : []),
    ]);
    const lines = (0,table/* table */.t)({ columns: COLUMNS, rows, width: columns, paint });
    const step = (0,next_step/* nextStepLines */.F)((0,next_step/* nextStep */.s)(plan, state, status.isHeld), paint);
    const about = evidence === null ? [] : ['', ...(0,gate_lines/* gateLines */.H)({ evidence, run: state.run, paint, columns })];
    const begun = beginningLines(plan, events[0], columns).map((line) => paint('dim', line));
    return [
        title,
        ...begun,
        '',
        ...lines,
        ...hidden,
        '',
        ...(decisions.length === 0 ? [] : [...decisions, '']),
        totals(state),
        ...about,
        '',
        ...step,
    ];
}
/** When and where the run began, and with which inputs. */
function beginningLines({ inputs }, started, columns) {
    if (started?.type !== 'runStarted')
        return [];
    const { at, base, baseBranch } = started;
    const from = `${base.slice(0, 7)}${baseBranch === null ? '' : ` (${(0,line/* oneLine */.TN)(baseBranch)})`}`;
    const given = (0,inputs_text/* inputsText */.l)(inputs);
    return [
        `Started ${timeText(at)} UTC from ${from}`,
        ...(given === '' ? [] : [(0,line/* truncate */.xv)(`Inputs: ${given}`, columns)]),
    ];
}
const timeText = (at) => at.slice(0, 16).replace('T', ' ');
const DECIDED = { approve: 'approved', reject: 'rejected', rework: 'sent back' };
/** Who decided at each gate, and when. */
function decisionLines(events) {
    return events.flatMap((event) => {
        if (event.type !== 'gateDecided' || event.proof === 'policy')
            return [];
        const { phase, decision, actor, comment, at } = event;
        const why = comment === '' ? '' : `: ${(0,line/* oneLine */.TN)(comment)}`;
        return [
            `\`${phase}\` was ${DECIDED[decision]} by ${(0,line/* oneLine */.TN)(actor)}, ${timeText(at)} UTC${why}`,
        ];
    });
}
/** Most phases that all have a row; of larger plans, only phases that may need attention have one. */
const MOST_ROWS = 60;
function selection(plan, state) {
    const all = (0,shown_phases/* shownPhases */.oq)(plan, state);
    if (all.length <= MOST_ROWS)
        return { shown: all, hidden: [] };
    const statuses = all.map((index) => (0,phase_status/* phaseStatus */.Q)(plan, state, index));
    const shown = all.filter((index) => !QUIET.has(statuses[index] ?? 'pending')).slice(0, MOST_ROWS);
    const counts = new Map();
    for (const status of statuses)
        counts.set(status, (counts.get(status) ?? 0) + 1);
    const words = [...counts].map(([status, count]) => `${count} ${status}`).sort();
    return { shown, hidden: [`Of ${all.length} phases: ${words.join(', ')}`] };
}
const QUIET = new Set(['pending', 'succeeded', 'skipped', 'reused']);
const STATUS_LOOKS = {
    pending: { icon: '·', style: 'dim' },
    running: { icon: '▸', style: 'accent' },
    succeeded: { icon: '✓', style: 'good' },
    failed: { icon: '✗', style: 'bad' },
    skipped: { icon: '○', style: 'dim' },
    blocked: { icon: '⏸', style: 'warn' },
    waiting: { icon: '⏸', style: 'warn' },
    reused: { icon: '✓', style: 'good' },
};
const COLUMNS = [
    { title: '', align: 'left', isWhole: true },
    { title: 'PHASE', align: 'left' },
    { title: 'STATUS', align: 'left' },
    { title: 'ATTEMPTS', align: 'right' },
    { title: 'AGENT', align: 'left' },
    { title: 'TIME', align: 'right' },
    { title: 'TOKENS', align: 'right' },
    { title: 'COST', align: 'right' },
    { title: 'NOTE', align: 'left' },
];
/** `shape`: without a picture, as of a leg, the row has no line in it. */
function rowOf(plan, state, index, shape) {
    const planned = (0,graph/* phaseAt */.BA)(plan, index);
    const phase = (0,run_state/* phaseState */.RI)(plan, state, index);
    const status = (0,phase_status/* phaseStatus */.Q)(plan, state, index);
    const { icon, style } = STATUS_LOOKS[status];
    const tokens = (0,money/* tokensOf */.k8)(phase.spent);
    const agent = [phase.agent, phase.model].filter((name) => name !== null).map(line/* oneLine */.TN);
    return [
        (0,table/* cell */.H)(shape === undefined ? '' : (0,terminal_shape/* shapeText */.L3)(shape, planned), 'dim'),
        (0,table/* cell */.H)(planned.id, 'strong'),
        (0,table/* cell */.H)(`${icon} ${status}`, style),
        (0,table/* cell */.H)(phase.attempt === 0 ? '' : String(phase.attempt)),
        (0,table/* cell */.H)(agent.join(' ')),
        (0,table/* cell */.H)(phase.spent.ms === 0 ? '' : (0,duration_text/* durationText */.S)(phase.spent.ms)),
        (0,table/* cell */.H)(tokens === null ? '' : (0,money/* countText */.lT)(tokens)),
        (0,table/* cell */.H)(phase.spent.usd === null ? '' : (0,money/* moneyText */.qC)(phase.spent.usd)),
        (0,table/* cell */.H)(phaseNote(plan, state, index), NOTE_STYLES[status] ?? 'dim'),
    ];
}
/** Notes begin with the values of the leg's matrix. */
function legRows(plan, state, index) {
    return (0,legs/* legsOf */.xi)(plan, state, index).map((leg) => {
        const cells = rowOf(plan, state, leg.index);
        const values = (0,line/* oneLine */.TN)(matrixText(leg.known.matrix ?? {}));
        const note = [values, phaseNote(plan, state, leg.index)];
        return [...cells.slice(0, -1), (0,table/* cell */.H)(note.filter((text) => text !== '').join('  '), 'dim')];
    });
}
const NOTE_STYLES = {
    failed: 'plain',
    blocked: 'plain',
    waiting: 'plain',
};
/** A phase's note in one line: its summary, why it failed, or what it waits for. */
function phaseNote(plan, state, index) {
    const { standing } = (0,run_state/* phaseState */.RI)(plan, state, index);
    switch (standing.status) {
        case 'pending':
            return waitingNote(plan, state, index);
        case 'running':
            return '';
        case 'spread':
            return (0,leg_counts/* legCounts */.j)(plan, state, index);
        case 'offered':
            return 'done, to be merged';
        case 'asking':
            return (0,line/* oneLine */.TN)(standing.done.summary);
        case 'waiting':
            return (0,line/* oneLine */.TN)(standing.why);
        case 'blocked':
            return (0,line/* oneLine */.TN)(standing.question);
        case 'succeeded':
            return `${origin((0,run_state/* phaseState */.RI)(plan, state, index), standing.by)}${(0,line/* oneLine */.TN)(standing.summary)}`;
        case 'failed':
            return `${standing.reason}: ${(0,line/* oneLine */.TN)(standing.message)}`;
        case 'skipped':
            return (0,line/* oneLine */.TN)(standing.reason);
        default:
            return (0,unreachable/* unreachable */.H)(standing);
    }
}
/** For a nested pipeline: what it waits for before it begins, then its progress. */
function waitingNote(plan, state, index) {
    const phase = (0,graph/* phaseAt */.BA)(plan, index);
    if (phase.kind !== 'pipeline')
        return pendingNote(plan, state, index);
    const { entry } = phase.nest;
    if (!(0,run_state/* hasEnded */.hY)((0,run_state/* phaseState */.RI)(plan, state, entry).standing))
        return pendingNote(plan, state, entry);
    const { ended, all } = (0,shown_phases/* progressOf */.jA)(plan, state, phase);
    return `${ended} of ${all} phases`;
}
/** Who passed the phase, or which run made its result, if not an attempt of this run. */
function origin({ reused }, by) {
    if (by === 'policy')
        return 'by policy: ';
    if (reused === null)
        return '';
    const { run, savedUsd } = reused;
    return `from ${run}${savedUsd ? `, ${(0,money/* moneyText */.qC)(savedUsd)} saved` : ''}: `;
}
/** Most needs that are named; the rest is counted. */
const NAMED = 2;
function pendingNote(plan, state, index) {
    const { openNeeds, memory, waitMs } = (0,run_state/* phaseState */.RI)(plan, state, index);
    if (openNeeds > 0) {
        const open = (0,graph/* phaseAt */.BA)(plan, index).needs.filter((need) => !(0,run_state/* hasEnded */.hY)((0,run_state/* phaseState */.RI)(plan, state, need.index).standing));
        const names = open.slice(0, NAMED).map((need) => `\`${(0,nest/* shownId */.fk)((0,graph/* phaseAt */.BA)(plan, need.index))}\``);
        const more = open.length > NAMED ? ` and ${open.length - NAMED} more` : '';
        return `after ${names.join(', ')}${more}`;
    }
    const last = memory.at(-1);
    if (last === undefined)
        return '';
    const wait = waitMs === 0 ? '' : ` in ${(0,duration_text/* durationText */.S)(waitMs)}`;
    return `again${wait}: ${last.reason === null ? '' : `${last.reason}: `}${(0,line/* oneLine */.TN)(last.message)}`;
}
function totals(state) {
    const { spent } = state;
    const facts = (0,repositories/* wholeFacts */.Bv)(state);
    const { inputTokens, outputTokens, usd } = spent;
    const known = (count) => (count === null ? '?' : (0,money/* countText */.lT)(count));
    const parts = [
        (0,duration_text/* durationText */.S)(spent.ms),
        (0,money/* tokensOf */.k8)(spent) === null ? null : `${known(inputTokens)} tokens in, ${known(outputTokens)} out`,
        usd === null ? null : (0,money/* moneyText */.qC)(usd),
        facts.files === 0
            ? null
            : `${facts.files} ${facts.files === 1 ? 'file' : 'files'} changed, ${facts.lines} ${facts.lines === 1 ? 'line' : 'lines'}`,
    ];
    return `Total: ${parts.filter((part) => part !== null).join(' · ')}`;
}


/***/ }),

/***/ 47475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cell),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32154);

const GAP = '  ';
/** The least width of a column, even on a narrow terminal. */
const LEAST = 4;
const cell = (text, style = 'plain') => ({ text, style });
/**
 * Lines of aligned columns with titles. Empty columns are omitted. If the lines are wider than the terminal, the widest columns
 * shrink.
 */
function table({ columns, rows, width, paint }) {
    const shown = columns
        .map((column, at) => ({ ...column, at, width: widest(column.title, rows, at) }))
        .filter(({ at }) => rows.some((row) => row[at]?.text));
    const whole = sum(shown.map((column) => (column.isWhole ? column.width : 0)));
    const room = width - whole - GAP.length * (shown.length - 1);
    const fit = fitted(shown.filter(({ isWhole }) => !isWhole).map((column) => column.width), room);
    const widths = withWhole(shown, fit);
    const line = (cells) => shown
        .map(({ at, align }, place) => {
        const { text, style } = cells[at] ?? cell('');
        const cut = (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text, widths[place] ?? 0);
        const space = ' '.repeat((widths[place] ?? 0) - (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(cut));
        const painted = cut === '' ? '' : paint(style, cut);
        return align === 'left' ? painted + space : space + painted;
    })
        .join(GAP)
        .trimEnd();
    return [line(columns.map(({ title }) => cell(title, 'dim'))), ...rows.map(line)];
}
/** The widths of all columns, of those of the ones that gave way. */
function withWhole(shown, fit) {
    const left = [...fit];
    return shown.map(({ isWhole, width }) => (isWhole ? width : (left.shift() ?? width)));
}
/** Takes from the widest columns what is too much for the room. */
function fitted(widths, room) {
    const fit = [...widths];
    for (let over = sum(fit) - room; over > 0; over = sum(fit) - room) {
        const most = Math.max(...fit);
        if (most <= LEAST)
            return fit;
        const next = Math.max(LEAST, ...fit.filter((one) => one < most));
        const widest = fit.flatMap((one, at) => (one === most ? [at] : []));
        const each = Math.max(1, Math.min(most - next, Math.floor(over / widest.length)));
        for (const at of widest.slice(0, over))
            fit[at] = most - each;
    }
    return fit;
}
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
function widest(title, rows, at) {
    return rows.reduce((most, row) => Math.max(most, (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[at]?.text ?? '')), (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(title));
}


/***/ }),

/***/ 37308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ NeutralLines),
/* harmony export */   GH: () => (/* binding */ neutralLine),
/* harmony export */   HY: () => (/* binding */ ESCAPES),
/* harmony export */   J3: () => (/* binding */ neutralText),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50081);

/** Longest line in characters. */
const MAX_LINE = 64 * 1024;
/**
 * Makes untrusted output harmless for a terminal and a workflow's log, however the text is split into pieces: lines come out
 * whole, without escape sequences and control characters, and no line is a workflow command.
 */
class NeutralLines {
    #pending = '';
    /** Characters of the pending line beyond the limit. */
    #dropped = 0;
    /** Returns the lines that are now complete, without line breaks. */
    push(text) {
        const [first = '', ...others] = text.split('\n');
        this.#extend(first);
        return others.map((next) => {
            const line = this.#take();
            this.#extend(next);
            return line;
        });
    }
    /** Returns the last line if the output did not end with a newline. */
    end() {
        return this.#pending === '' ? [] : [this.#take()];
    }
    #extend(piece) {
        const room = MAX_LINE - this.#pending.length;
        this.#pending += piece.slice(0, room);
        this.#dropped += Math.max(0, piece.length - room);
    }
    #take() {
        const cut = this.#dropped === 0 ? '' : ` [cut: ${this.#dropped} more characters]`;
        const line = neutralLine(this.#pending) + cut;
        this.#pending = '';
        this.#dropped = 0;
        return line;
    }
}
/** One line; text that a carriage return overwrites is removed, as in a terminal. */
function neutralLine(line) {
    const shown = line.replace(ESCAPES, '').replace(/\r+$/, '').replace(/^.*\r/s, '');
    return withoutCommands((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cleaned */ .L0)(shown).replaceAll('\n', ' '));
}
/** Several lines. Text that a terminal would overwrite becomes separate lines. */
function neutralText(text) {
    return text.split(LINE_END).map(neutralLine).join('\n');
}
const LINE_END = /\r*\n|\r+(?!$)/;
/**
 * Our own lines, which may contain untrusted text: colours stay; other escape sequences and invisible characters are removed, and
 * no line is a workflow command. The last defence before a person's terminal; untrusted text is neutralised earlier.
 */
function printable(text) {
    return text.split(LINE_END).map(printableLine).join('\n');
}
function printableLine(line) {
    const parts = line.split(COLOUR).map((part, index) => (index % 2 === 1 ? part : seen(part)));
    return withoutCommands(parts.join(''));
}
const seen = (text) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cleaned */ .L0)(text.replace(ESCAPES, '')).replaceAll('\n', ' ');
/** After a split by this pattern, every second part is an escape sequence. */
const ESCAPE = '\u001B';
const COLOUR = new RegExp(`(${ESCAPE}\\[[\\d;]*m)`);
/** A value as JSON without characters that act in a terminal or a log. */
function printableJson(value) {
    return JSON.stringify(value, null, 2)
        .replaceAll('##[', '#\\u0023[')
        .replace(UNPRINTABLE, escapedUnit);
}
/** JSON itself escapes only the first 32 characters. */
const UNPRINTABLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029]/gu;
function escapedUnit(character) {
    if (character === '\n')
        return character;
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
/**
 * The runner reads a line as a command if it begins with `::` after optional spaces or, in the older form, contains `##[`
 * anywhere. Runs last, because characters that are removed before could hide either.
 */
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
/** ECMA-48 sequences: strings (OSC, DCS, APC, PM, SOS) up to their end, control sequences, single escapes. */
const ESCAPES = new RegExp([
    '(?:\\u001B[\\]PX^_]|[\\u0090\\u0098\\u009D-\\u009F])[^\\u0007\\u001B\\u009C]*(?:\\u0007|\\u001B\\\\|\\u009C)?',
    '(?:\\u001B\\[|\\u009B)[0-?]*[ -/]*[@-~]?',
    '\\u001B[ -/]*[0-~]?',
].join('|'), 'g');


/***/ }),

/***/ 50081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   L0: () => (/* binding */ cleaned),
/* harmony export */   _r: () => (/* binding */ asShown)
/* harmony export */ });
const MAX_LENGTH = 64 * 1024;
/** Separates untrusted text from our own by two lines with an unguessable mark. `source` names its origin in one line. */
function fence(text, source, mark) {
    if (mark.length < 8)
        throw new Error('a mark that short could be guessed');
    const inside = capped(cleaned(text).replaceAll(mark, '[mark]'));
    const from = cleaned(source).replace(/\s+/g, ' ');
    return `--- ${mark} begins: ${from} ---\n${inside}\n--- ${mark} ends ---`;
}
/**
 * Removes characters that a model reads but a person does not see: control characters, zero-width and bidirectional characters,
 * tags, variation selectors. Newlines and tabs stay.
 */
function cleaned(text) {
    return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(INVISIBLE, '');
}
/**
 * A text as people see it on GitHub: HTML comments are invisible there, so they are removed and mentioned. An unclosed comment
 * hides the rest.
 */
function asShown(text) {
    const hidden = text.match(HTML_COMMENT)?.length ?? 0;
    if (hidden === 0)
        return text;
    const comments = hidden === 1 ? 'a comment' : `${hidden} comments`;
    return `${text.replace(HTML_COMMENT, '')}\n[left out: ${comments} in HTML, invisible on the page]`;
}
const HTML_COMMENT = /<!--.*?(?:-->|$)/gs;
/** Control characters except tab and newline, characters that Unicode defines as ignorable, and unpaired surrogates. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cs}]/gu;
function capped(text) {
    if (text.length <= MAX_LENGTH)
        return text;
    const left = text.length - MAX_LENGTH;
    return `${text.slice(0, MAX_LENGTH).replace(INVISIBLE, '')}\n[cut: ${left} more characters]`;
}


/***/ }),

/***/ 73074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/**
 * A workflow command as one line of a log, without a line break:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands Properties that are `null` are omitted.
 */
function workflowCommand(name, properties, message) {
    const written = Object.entries(properties)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => `${key}=${property(String(value))}`);
    const head = written.length === 0 ? name : `${name} ${written.join(',')}`;
    return `::${head}::${data(message)}`;
}
const data = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');


/***/ }),

/***/ 77848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ sealText),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   j5: () => (/* binding */ misplaced),
/* harmony export */   mz: () => (/* binding */ sealFile)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_run_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16484);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6871);







/** `prev` of the first line. */
const NOTHING = '0'.repeat(64);
const NEWLINE = 10;
/**
 * Reads a journal and changes nothing, so another process may be working on the run. Throws `Refusal` with the line number if any
 * line was altered: a journal is never half-read. Only a last line without its newline is dropped: its process died while
 * writing, and the event was never reported as recorded. A last line with its newline was reported as recorded, so an invalid one
 * is refused like any other.
 */
function readJournal(file) {
    const bytes = read(file);
    const reader = new LineReader(file);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
        reader.add(bytes.subarray(start, end));
        start = end + 1;
    }
    const { events, head } = reader;
    const torn = bytes.length - start;
    const seal = readSeal(file);
    if (seal !== null)
        refuseBroken(seal, { file, seq: events.length, head });
    const notes = [
        torn > 0 ? `the last line was incomplete, so its ${torn} bytes were dropped` : '',
        seal !== null && seal.seq > events.length
            ? `the journal had ${seal.seq} lines when a process last closed it, but has ${events.length}`
            : '',
    ].filter((note) => note !== '');
    return {
        events,
        head,
        size: start,
        note: notes.length === 0 ? null : `Journal ${file}: ${notes.join('; ')}.`,
        seal: seal === null ? 'none' : seal.seq === events.length ? 'valid' : 'stale',
    };
}
/** Why the event cannot stand at this place of a journal, or `null`. */
function misplaced(event, seq) {
    return (event.type === 'runStarted') === (seq === 1)
        ? null
        : `\`runStarted\` must be the first event only, but event ${seq} is \`${event.type}\``;
}
/**
 * The file with the hash of the last line and the number of lines, while no process works on the run. The hash chain protects
 * every line but the last; this file protects the last. It is removed before a line is added, so it never describes an earlier
 * line, and a missing file proves nothing.
 */
const sealFile = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), 'digest');
const sealText = (seq, head) => `sha256:${head} ${seq}\n`;
/** Verifies the hash chain line by line. */
class LineReader {
    events = [];
    head = NOTHING;
    #file;
    #release = null;
    constructor(file) {
        this.#file = file;
    }
    add(line) {
        const seq = this.events.length + 1;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(line))
            throw this.#damage(seq, 'the line is not UTF-8');
        const decoded = (0,_core_run_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(line.toString('utf8'));
        if (!decoded.ok)
            throw this.#damage(seq, decoded.message);
        const { event } = decoded;
        if (event.seq !== seq)
            throw this.#damage(seq, `its \`seq\` is ${event.seq}`);
        if (event.prev !== this.head) {
            throw this.#damage(seq, `its \`prev\` is not the hash of the previous line; one of the two lines was changed`);
        }
        const wrong = misplaced(event, seq);
        if (wrong !== null)
            throw this.#damage(seq, wrong);
        if (event.type === 'runStarted' || event.type === 'runResumed')
            this.#release = event.phasegate;
        this.events.push(event);
        this.head = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', line);
    }
    #damage(line, why) {
        const newer = this.#release === null
            ? 'If a newer release of Phasegate wrote the journal, use that release'
            : `If Phasegate ${this.#release}, which wrote the journal, is newer than this release, use it`;
        return new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The journal ${this.#file} cannot be read at line ${line}: ${why}.`, `${newer}; ${RESTORE}`);
    }
}
const RESTORE = 'otherwise restore the folder of the run from a checkpoint, or start a new run.';
function refuseBroken(seal, last) {
    const grown = seal.seq < last.seq;
    if (grown || (seal.seq === last.seq && seal.head !== last.head)) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The journal ${last.file} cannot be read at line ${last.seq}: the line differs from the line when a process last closed the journal.`, 'Restore the folder of the run from a checkpoint, or start a new run.');
    }
}
function readSeal(file) {
    const path = sealFile(file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path))
        return null;
    const text = read(path).toString('utf8');
    const [, head, seq] = /^sha256:([0-9a-f]{64}) ([1-9]\d*)\n$/.exec(text) ?? [];
    if (head === undefined || seq === undefined) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The file ${path} is damaged.`, 'If nothing else changed in this folder, delete the file. The journal can be checked without it.');
    }
    return { head, seq: Number(seq) };
}
function read(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file);
    }
    catch (error) {
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .diskRefusal */ .C2)(error, `${file} cannot be read`);
    }
}


/***/ }),

/***/ 55349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   GW: () => (/* binding */ killed),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Um: () => (/* binding */ KILLED_ABOVE),
/* harmony export */   Xr: () => (/* binding */ gitRefusal),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   w0: () => (/* binding */ GitTooSlow),
/* harmony export */   y0: () => (/* binding */ gitProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_plan_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39847);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85439);
/* harmony import */ var _system_debug_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35118);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6871);
/* harmony import */ var _on_behalf_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91573);







/** git's output. Throws `Refusal` with git's message if it failed. */
async function git(call) {
    const answer = await askGit(call);
    if (answer.isCut) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`\`${shown(call)}\` printed more output than the limit allows.`, 'Make the change smaller.');
    }
    if (answer.code !== 0)
        throw gitRefusal(call, answer);
    return answer.stdout.toString();
}
/** For calls that may fail. Throws `Refusal` if git could not be started, or was killed before it answered. */
function askGit(call) {
    return new Promise((resolve, reject) => {
        const child = startGit(call);
        const ended = (0,_system_debug_log_js__WEBPACK_IMPORTED_MODULE_4__/* .debugTimed */ .Z3)('git', () => call.args.join(' '));
        child.on('error', (error) => reject(couldNotStart((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error), error.message)));
        const stdout = gathered(child.stdout, call.maxBytes ?? MOST_BYTES);
        const stderr = gathered(child.stderr, MOST_BYTES);
        // git may end without reading all input; its exit code shows the result.
        child.stdin?.on('error', () => { }).end(call.input);
        const watch = watched(child, call.limitMs);
        child.on('close', (code, signal) => {
            watch.end();
            ended(() => String(signal ?? code));
            const isCut = stdout.isCut();
            if (!isCut && (code === null || code > KILLED_ABOVE))
                reject(watch.isOver() ? new GitTooSlow(call) : killed(call, signal ?? `code ${code}`));
            resolve({
                // Ended by a signal, because its output is longer than `maxBytes`.
                code: code ?? 0,
                stdout: stdout.bytes(),
                stderr: stderr.bytes().toString(),
                isCut,
            });
        });
    });
}
/** git was killed because it exceeded the call's time limit. */
class GitTooSlow extends _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal {
    name = 'GitTooSlow';
    constructor(call) {
        super(`\`${shown(call)}\` took longer than ${call.limitMs} ms.`, 'Check for a named pipe among the files that git reads, such as `.gitignore`.');
    }
}
function watched(child, limitMs) {
    let isOver = false;
    const end = () => {
        isOver = true;
        child.kill('SIGKILL');
    };
    const timer = limitMs === undefined ? undefined : setTimeout(end, limitMs);
    return { isOver: () => isOver, end: () => clearTimeout(timer) };
}
/** git's own exit codes are at most 129; a shell in between adds 128 to the number of the signal. */
const KILLED_ABOVE = 129;
/** Starts git with the fixed settings and environment; its standard streams are pipes. */
function startGit(call) {
    const { program, args, cwd, env } = gitProcess(call);
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], {
        cwd,
        env,
        stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        // Ctrl-C in a terminal reaches its whole process group: the run stops in order, with git's answers. A person's own git
        // keeps the terminal, where ssh asks for a passphrase.
        detached: call.configuration !== 'person',
    });
}
/** The process of a call, for callers that start it themselves. Throws `Refusal` if git is not installed. */
function gitProcess(call) {
    const git = (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .ownProgram */ .DX)('git');
    if (git === null)
        throw couldNotStart('ENOENT', '');
    const settings = call.configuration === 'person' ? PERSONS : FIXED;
    const args = [...settings, ...call.args];
    const { through, place } = call;
    // A mount over a folder is visible only to processes that enter the folder afterwards.
    const command = through?.(git, ['-C', place.workTree, ...args]) ?? { program: git, args };
    const cwd = through === undefined ? place.workTree : '/';
    return { ...command, cwd, env: environment(call) };
}
function killed(call, how) {
    if (STOPPING.has(how)) {
        return new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`\`${shown(call)}\` was stopped by a signal (${how}) before it answered.`, '`phasegate resume` continues the run.');
    }
    return new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`\`${shown(call)}\` was killed (${how}) before it answered.`, 'Check that the machine has enough memory, then run `phasegate resume`.');
}
/** Sent by a person or by the system to end a process in order, for example by Ctrl-C in a terminal. */
const STOPPING = new Set(['SIGINT', 'SIGTERM', 'SIGHUP']);
const MOST_BYTES = 64 * 1024 * 1024;
/** Reads at most `most` bytes of a stream, then closes it, which ends git. */
function gathered(stream, most) {
    const chunks = [];
    let size = 0;
    stream?.on('data', (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > most)
            stream.destroy();
    });
    return {
        bytes: () => Buffer.concat(chunks).subarray(0, most),
        isCut: () => size > most,
    };
}
/** Splits `-z` output. */
function fields(text) {
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
function gitRefusal(call, answer) {
    const words = answer.stderr.trim().split('\n').slice(0, 5).join('\n');
    return new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`\`${shown(call)}\` failed: ${words === '' ? `exit code ${answer.code}` : words}`, 'Read the message of git, fix the repository, then try again.');
}
/** Settings that override every configuration file. None of them starts a program. */
const SAFE = [
    'advice.addEmbeddedRepo=false',
    'commit.gpgSign=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'core.quotePath=true',
    'core.untrackedCache=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'protocol.ext.allow=never',
    'submodule.recurse=false',
];
const settings = (list) => list.flatMap((setting) => ['-c', setting]);
/** For the person's repository, where files are compared with the person's own settings. */
const PERSONS = settings(SAFE);
const FIXED = settings([
    ...SAFE,
    'core.protectHFS=true',
    'core.protectNTFS=true',
    'core.safecrlf=false',
    'core.splitIndex=false',
]);
function environment(call) {
    const { place, index } = call;
    const mark = (0,_on_behalf_js__WEBPACK_IMPORTED_MODULE_6__/* .markHere */ .S)();
    return {
        ...(call.configuration === 'person' ? personsEnvironment() : fixedEnvironment()),
        ...(mark === null ? {} : { [_core_plan_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M]: mark }),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        // For reflogs; commits carry the author that the caller gives.
        GIT_COMMITTER_NAME: 'Phasegate',
        GIT_COMMITTER_EMAIL: 'phasegate@users.noreply.github.com',
        ...(place.gitDir === null ? {} : { GIT_DIR: place.gitDir, GIT_WORK_TREE: place.workTree }),
        ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
        ...call.env,
    };
}
function fixedEnvironment() {
    return {
        PATH: (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPath */ .O4)(),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_ATTR_NOSYSTEM: '1',
    };
}
/** The person's environment without variables that would select another repository. */
function personsEnvironment() {
    const own = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && !REDIRECTING.has(name))
            own[name] = value;
    }
    return { ...own, PATH: (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPath */ .O4)() };
}
const REDIRECTING = new Set([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_DIR',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_WORK_TREE',
]);
function couldNotStart(code, message) {
    return code === 'ENOENT'
        ? new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal('`git` was not found.', 'Install git 2.39 or newer, and add it to the PATH.')
        : new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`git could not be run: ${message}`, 'Read the message of the system, then try again.');
}
function shown(call) {
    return `git ${call.args.slice(0, 2).join(' ')}`;
}


/***/ }),

/***/ 91573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ markHere),
/* harmony export */   q: () => (/* binding */ onBehalf)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);

/**
 * Does work on behalf of a run: every git call in it carries the run's mark, so that it is found after a kill. One process may
 * work on several runs at once, so the mark cannot belong to the process.
 */
function onBehalf(mark, work) {
    return marks.run(mark, work);
}
/** The mark of the current run; `null` outside of all runs. */
const markHere = () => marks.getStore() ?? null;
const marks = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();


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

/***/ 41502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ SecretFound),
/* harmony export */   Refusal: () => (/* binding */ Refusal),
/* harmony export */   Zv: () => (/* binding */ ChangeRefused),
/* harmony export */   oY: () => (/* binding */ PolicyViolation)
/* harmony export */ });
/** An error on which a user can act: what happened, where, and how to fix it. Not a bug. */
class Refusal extends Error {
    remedy;
    constructor(message, remedy, options) {
        super(message, options);
        this.name = 'Refusal';
        this.remedy = remedy;
    }
}
/** Something to be stored contains a secret. */
class SecretFound extends Refusal {
    name = 'SecretFound';
    constructor(where) {
        super(`${where} contains a secret.`, 'Remove the secret, and rotate it.');
    }
}
/** A change contains something that must never be committed: a nested repository, a link that leads outside, a device. */
class ChangeRefused extends Refusal {
    name = 'ChangeRefused';
    path;
    why;
    constructor(path, why, remedy = 'Exclude the file from the change, or change it by hand.') {
        super(`\`${path}\` cannot be part of a change: ${why}.`, remedy);
        this.path = path;
        this.why = why;
    }
}
/** A child did something that no phase allows; it was undone. */
class PolicyViolation extends Refusal {
    name = 'PolicyViolation';
}


/***/ }),

/***/ 85439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ ownProgram),
/* harmony export */   O4: () => (/* binding */ ownPath),
/* harmony export */   Ss: () => (/* binding */ trustedProgram),
/* harmony export */   WE: () => (/* binding */ requiredProgram),
/* harmony export */   zu: () => (/* binding */ trustedPath)
/* harmony export */ });
/* unused harmony exports findProgram, untrustedPlaces */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _system_real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76610);
/* harmony import */ var _system_user_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54276);





/** Programs that the runner itself starts. All are looked up together at the first call, before any child can have run. */
const OWN = [
    ...[
        'bwrap',
        'chmod',
        'flock',
        'git',
        'git-lfs',
        'mount',
        'npm',
        'perl',
        'ps',
        'rm',
        'setpriv',
        'sh',
    ],
    ...['env', 'tar', 'true', 'unshare'],
];
/**
 * The absolute path of a program that the runner starts; `null`: there is none outside of folders that children may write to.
 * Looked up once per process.
 */
function ownProgram(name) {
    const path = process.env.PATH ?? '';
    if (found?.path !== path)
        found = { path, programs: lookUp(path) };
    const { programs } = found;
    if (!programs.has(name))
        programs.set(name, trustedProgram(name, path));
    return programs.get(name) ?? null;
}
/** Throws `Refusal` if there is none. */
function requiredProgram(name) {
    const path = ownProgram(name);
    if (path !== null)
        return path;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`\`${name}\` was not found in the PATH folders outside the repository.`, `Install \`${name}\`, and add its folder to the PATH.`);
}
/** `PATH` for the runner's own children: only folders that no child may write to. */
function ownPath() {
    return trustedPath(process.env.PATH ?? '');
}
/** A search path without its untrusted folders; Node's own folder comes last. */
function trustedPath(path) {
    const folders = trustedFolders(path, untrustedHere());
    return [...new Set([...folders, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath)])].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
/** A program on another search path than this process's, such as an agent's. */
function trustedProgram(name, path) {
    return findProgram(name, { path, untrusted: untrustedHere() });
}
function untrustedHere() {
    return untrustedPlaces(process.cwd(), process.argv, process.env);
}
let found = null;
function lookUp(path) {
    const search = { path, untrusted: untrustedHere() };
    return new Map(OWN.map((name) => [name, findProgram(name, search)]));
}
/** The first executable file of that name that no untrusted folder leads to. */
function findProgram(name, { path, untrusted }) {
    for (const folder of trustedFolders(path, untrusted)) {
        const file = settled((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), untrusted);
        if (file !== null && isExecutable(file))
            return file;
    }
    return null;
}
function trustedFolders(path, untrusted) {
    return path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)
        .flatMap((folder) => (0,_system_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)(folder) ?? [])
        .filter((folder) => !isUntrusted(folder, untrusted));
}
/**
 * The program's real path, or its link if the program depends on its name, such as busybox. `null`: there is no such file, or a
 * link on the way is in an untrusted folder.
 */
function settled(file, untrusted) {
    let at = file;
    for (let hops = 0; hops < MAX_LINKS; hops += 1) {
        const folder = (0,_system_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
        if (folder === null || isUntrusted(folder, untrusted))
            return null;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(at));
        const target = (0,_system_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTarget */ .C)(at);
        if (target === null)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(at) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file) ? at : file;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, target);
    }
    return null;
}
/** The limit of Linux. */
const MAX_LINKS = 40;
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
function isUntrusted(folder, untrusted) {
    return (`${folder}/`.includes('/node_modules/.bin/') ||
        untrusted.some((place) => folder === place || folder.startsWith(`${place}/`)));
}
/** The repositories around possible working folders, and the user's cache with the workspaces. */
function untrustedPlaces(cwd, argv, env) {
    const { GITHUB_WORKSPACE: checkout = '' } = env;
    const starts = [cwd, ...rootsIn(argv).map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, root)), checkout];
    const repositories = starts.filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute).flatMap((start) => repositoryAround(start) ?? []);
    const places = [...repositories, checkout, (0,_system_user_cache_js__WEBPACK_IMPORTED_MODULE_4__.userCache)(env)].filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
    // A repository at `/` would make every program untrusted.
    return [...new Set(places.map((place) => (0,_system_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)(place) ?? place))].filter((one) => one !== '/');
}
/** The values of `--root` in the arguments. */
function rootsIn(argv) {
    return argv.flatMap((word, at) => {
        if (word.startsWith('--root='))
            return [word.slice('--root='.length)];
        return word === '--root' ? (argv[at + 1] ?? []) : [];
    });
}
function repositoryAround(start) {
    for (let at = (0,_system_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)(start); at !== null; at = at === '/' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
    }
    return null;
}


/***/ }),

/***/ 24053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_text_terminal_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39043);


/** See {@link painter}. */
function painter(surface) {
    if (!wantsColours(surface))
        return _core_text_terminal_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .unpainted */ .j;
    return (style, text) => style === 'plain' ? text : (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(FORMATS[style], text, { validateStream: false });
}
/** `FORCE_COLOR` takes precedence, as in Node and most tools: https://force-color.org */
function wantsColours({ isTerminal, env }) {
    const { FORCE_COLOR, NO_COLOR, TERM } = env;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return isTerminal && !NO_COLOR && TERM !== 'dumb';
}
const FORMATS = {
    strong: 'bold',
    dim: 'dim',
    good: 'green',
    bad: 'red',
    warn: 'yellow',
    accent: 'cyan',
};


/***/ }),

/***/ 26354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   RS: () => (/* binding */ printResult),
/* harmony export */   ZU: () => (/* binding */ printForRunner),
/* harmony export */   cN: () => (/* binding */ printNote),
/* harmony export */   lI: () => (/* binding */ surfaceOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_text_untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37308);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6871);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24053);




/** Prints the result of a command to stdout; synchronously, also to a slow pipe. */
function printResult(text) {
    writeLines((0,_core_text_untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
}
function printJson(value) {
    writeLines((0,_core_text_untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .printableJson */ .et)(value));
}
/** Prints lines that are intended as workflow commands. */
function printForRunner(text) {
    writeLines(text);
}
/** Prints a note for people to stderr. */
function printNote(text) {
    write(2, `${(0,_core_text_untrusted_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}\n`);
}
function surfaceOf(stream) {
    return {
        paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .painter */ .C)({ isTerminal: stream.isTTY === true, env: process.env }),
        // Output to a file or another program is not truncated.
        columns: stream.isTTY === true ? (stream.columns ?? 80) : Number.POSITIVE_INFINITY,
    };
}
function writeLines(text) {
    write(1, text.endsWith('\n') || text === '' ? text : `${text}\n`);
}
function write(fd, text) {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) {
        const written = writeSome(fd, bytes.subarray(done));
        if (written === 'gone')
            return;
        done += written;
    }
}
function writeSome(fd, bytes) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes);
    }
    catch (error) {
        // Nothing is written after the reader is gone; a full pipe is tried again.
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EPIPE')
            return 'gone';
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EAGAIN')
            return 0;
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRefusal */ .C2)(error, 'The result cannot be printed');
    }
}


/***/ }),

/***/ 35118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ redactDebugLog),
/* harmony export */   Vh: () => (/* binding */ isDebugging),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   Z3: () => (/* binding */ debugTimed),
/* harmony export */   j1: () => (/* binding */ startDebugging),
/* harmony export */   rJ: () => (/* binding */ debugTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_redaction_known_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _core_redaction_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86159);
/* harmony import */ var _core_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65728);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32154);





/**
 * The debug log: every program with its arguments and exit code, every call of GitHub's API with its time, every decision with
 * its reason; without secrets. On stderr, or as debug lines of the runner. Off unless `--verbose`, `PHASEGATE_DEBUG=1`, or
 * `RUNNER_DEBUG=1`, which GitHub sets for a re-run with debug logging
 * (https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging).
 */
const log = {
    isOn: process.env.PHASEGATE_DEBUG === '1' || process.env.RUNNER_DEBUG === '1',
    print: toStderr,
    redact: null,
};
const isDebugging = () => log.isOn;
function startDebugging() {
    log.isOn = true;
}
/** Sets the output of the debug log. */
function debugTo(print) {
    log.print = print;
}
/** Sets the redaction of the debug log, once secrets are known. */
function redactDebugLog(redact) {
    log.redact = redact;
}
/** Logs one line; `text` is called only if the log is on. */
function debug(topic, text) {
    if (!log.isOn)
        return;
    log.redact ??= (0,_core_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_4__/* .redactorOf */ .y)((0,_core_redaction_known_values_js__WEBPACK_IMPORTED_MODULE_1__/* .knownValues */ .s)([]), [_core_redaction_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPatterns */ .Y]).redact;
    log.print(`${topic}: ${(0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(log.redact(text()))}`);
}
/** Logs an operation that takes time: call the result with its end. */
function debugTimed(topic, text) {
    if (!log.isOn)
        return () => { };
    const startedAt = performance.now();
    return (end) => debug(topic, () => `${text()} → ${end()}, ${Math.round(performance.now() - startedAt)} ms`);
}
function toStderr(line) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, `debug ${new Date().toISOString().slice(11, 23)} ${line}\n`);
    }
    catch {
        // The reader is gone; the work continues.
    }
}


/***/ }),

/***/ 6871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ codeOf),
  C2: () => (/* binding */ diskRefusal),
  zK: () => (/* binding */ isFaultOfMachine),
  fc: () => (/* binding */ makeFolder),
  wX: () => (/* binding */ namesIn),
  fR: () => (/* binding */ replaceFile),
  Yw: () => (/* binding */ syncFolder),
  oN: () => (/* binding */ systemRefusal),
  b6: () => (/* binding */ textOf),
  v8: () => (/* binding */ writeDurably),
  yi: () => (/* binding */ writePlain),
  f8: () => (/* binding */ writeWhole)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/src/system/errno.js

/** The system's name of an error number, such as `EDQUOT`; `errno 4095` for an unknown one. */
function errnoName(errno) {
    return NAMES.get(Math.abs(errno)) ?? `errno ${Math.abs(errno)}`;
}
/** Names of Linux that Node does not have; the numbers are the same on every processor that Node supports. */
const LINUX = {
    ENOTBLK: 15,
    ECHRNG: 44,
    ENONET: 64,
    ENOPKG: 65,
    EREMOTE: 66,
    ECOMM: 70,
    EDOTDOT: 73,
    ENOTUNIQ: 76,
    EBADFD: 77,
    EREMCHG: 78,
    ELIBACC: 79,
    ELIBBAD: 80,
    ELIBMAX: 82,
    ELIBEXEC: 83,
    ERESTART: 85,
    ESTRPIPE: 86,
    EUSERS: 87,
    ESOCKTNOSUPPORT: 94,
    EPFNOSUPPORT: 96,
    ESHUTDOWN: 108,
    EHOSTDOWN: 112,
    EUCLEAN: 117,
    ENOTNAM: 118,
    ENAVAIL: 119,
    EISNAM: 120,
    EREMOTEIO: 121,
    ENOMEDIUM: 123,
    EMEDIUMTYPE: 124,
    ENOKEY: 126,
    EKEYEXPIRED: 127,
    EKEYREVOKED: 128,
    EKEYREJECTED: 129,
    EOWNERDEAD: 130,
    ENOTRECOVERABLE: 131,
    ERFKILL: 132,
    EHWPOISON: 133,
};
const MORE = process.platform === 'linux' ? LINUX : {};
/** If two names have one number, the first counts: `EAGAIN` rather than `EWOULDBLOCK`. */
const NAMES = new Map([...Object.entries(MORE), ...Object.entries(external_node_os_.constants.errno)]
    .map(([name, number]) => [number, name])
    .reverse());

;// CONCATENATED MODULE: ./lib/src/system/disk.js




/**
 * A system error as a `Refusal`; `doing` begins the sentence: "The journal x cannot be written". Throws any other error again.
 */
function diskRefusal(error, doing) {
    const code = codeOf(error);
    if (code === null)
        throw error;
    const [why, remedy] = reasonOf(code);
    return new ports.Refusal(`${doing}: ${why}.`, remedy, { cause: error });
}
/** The last resort for an unexpected system error: names the system call and the path. `null`: not a system error. */
function systemRefusal(error) {
    const code = codeOf(error);
    if (code === null || !(error instanceof Error))
        return null;
    const { syscall = null, path = null, dest = null } = error;
    const places = [path, dest].filter((place) => place !== null && place !== '');
    const call = syscall === null ? 'The operating system refused a call' : `\`${syscall}\` failed`;
    const where = places.length === 0 ? '' : ` for ${places.join(' → ')}`;
    const [why, remedy] = reasonOf(code);
    const named = why.includes(code) ? why : `${why} (${code})`;
    return new ports.Refusal(`${call}${where}: ${named}.`, remedy, { cause: error });
}
/** The system's name of the error, such as `ENOENT`; `null`: not a system error. */
function codeOf(error) {
    if (!(error instanceof Error) || !('code' in error))
        return null;
    const { code } = error;
    if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code))
        return code;
    if (code === 'ERR_FS_FILE_TOO_LARGE')
        return 'EFBIG';
    // Node has no name for some errors, and its own names for others. A library's own code, such as zlib's, is not a system error,
    // whatever number it has.
    if (typeof code === 'string' && !/^(?:UNKNOWN$|Unknown system error|ERR_SYSTEM_ERROR)/.test(code))
        return null;
    return 'errno' in error && typeof error.errno === 'number' ? errnoName(error.errno) : null;
}
/** Whether the machine is broken or full, independent of a path. */
function isFaultOfMachine(error) {
    const cause = error instanceof ports.Refusal ? error.cause : error;
    return OF_MACHINE.has(codeOf(cause) ?? '');
}
const OF_MACHINE = new Set([
    ...[
        'ENOSPC',
        'EDQUOT',
        'EFBIG',
        'EIO',
        'EROFS',
        'EMFILE',
        'ENFILE',
        'ENOMEM',
        'EAGAIN',
        'EUCLEAN',
    ],
    ...['ESTALE', 'EREMOTEIO', 'ETIMEDOUT', 'EHOSTDOWN', 'ENODEV', 'ENOLCK', 'ENOMEDIUM'],
]);
/**
 * Replaces a whole file: a reader sees either the old or the new text, also after a loss of power. Only one process at a time may
 * replace the same file.
 */
function replaceFile(path, text) {
    const temporary = `${path}.new`;
    try {
        writeDurably(temporary, text);
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    syncFolder((0,external_node_path_.dirname)(path));
}
/**
 * Creates a folder and its parents. Node's own `recursive` never ends if a folder exists and the system still reports ENOENT
 * inside it, as /proc does.
 */
function makeFolder(folder) {
    const missing = [];
    for (let at = (0,external_node_path_.resolve)(folder); !isFolder(at); at = (0,external_node_path_.dirname)(at)) {
        missing.push(at);
        if (at === (0,external_node_path_.dirname)(at))
            break;
    }
    for (const path of missing.reverse()) {
        try {
            (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
        }
        catch (error) {
            // Another process may have created it first.
            if (codeOf(error) !== 'EEXIST' || !isFolder(path))
                throw error;
        }
    }
}
/** Links to folders are followed. */
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return false;
        throw error;
    }
}
/** Names in a folder; empty if it does not exist. */
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw error;
    }
}
/** The text of one of our own files; `null`: it does not exist. */
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return null;
        throw error;
    }
}
/** Replaces a file's content, or appends to it; never through a link. */
function writePlain(path, text, how) {
    const fd = (0,external_node_fs_.openSync)(path, how === 'anew' ? ANEW : disk_MORE, 0o600);
    try {
        writeWhole(fd, Buffer.from(text));
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
const { O_WRONLY, O_CREAT, O_TRUNC, O_APPEND, O_NOFOLLOW } = external_node_fs_.constants;
const ANEW = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW;
const disk_MORE = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW;
/** Writes a file that must survive a loss of power, never through a link. The caller syncs its folder. */
function writeDurably(path, text) {
    const fd = (0,external_node_fs_.openSync)(path, ANEW, 0o600);
    try {
        writeWhole(fd, Buffer.from(text));
        (0,external_node_fs_.fsyncSync)(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** A write may be partial, for example when the disk fills up; the next one then reports the error. */
function writeWhole(fd, bytes) {
    let done = 0;
    while (done < bytes.length)
        done += (0,external_node_fs_.writeSync)(fd, bytes, done);
}
/** Makes the folder's names survive a loss of power. */
function syncFolder(folder) {
    const fd = (0,external_node_fs_.openSync)(folder, 'r');
    try {
        (0,external_node_fs_.fsyncSync)(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function reasonOf(code) {
    return REASONS[code] ?? [`the system reported ${code}`, UNKNOWN];
}
const UNKNOWN = 'Fix what the system reports, then try again.';
const FULL = 'Free some space, then `phasegate resume`.';
const RIGHTS = 'Make it readable and writable for the user that runs Phasegate.';
const SOMEBODY = 'Check whether it was moved, removed or replaced.';
const DISK = 'Check the disk and its connection, then `phasegate resume`.';
const PROCESSES = 'End other processes or raise `ulimit -u`, then `phasegate resume`.';
const FILES = 'Raise `ulimit -n`, then `phasegate resume`.';
/** The meaning of common errors, and how to fix them. */
const REASONS = {
    ENOSPC: ['the disk is full', FULL],
    EDQUOT: ['the disk quota is used up', FULL],
    EFBIG: [
        'the file would be larger than allowed here',
        'Raise `ulimit -f`, then `phasegate resume`.',
    ],
    EIO: ['the disk failed (EIO)', DISK],
    EUCLEAN: ['the file system is damaged (EUCLEAN)', 'Repair it, then `phasegate resume`.'],
    EROFS: ['the disk is read-only', 'Make it writable, then `phasegate resume`.'],
    ENODEV: ['its device was removed', DISK],
    ENXIO: ['it is a socket, or its device is gone', SOMEBODY],
    ENOMEDIUM: ['its device has no medium', DISK],
    ESTALE: ['the file server no longer has it', 'Mount it again, then `phasegate resume`.'],
    EREMOTEIO: ['the file server failed (EREMOTEIO)', DISK],
    ETIMEDOUT: ['no answer came in time', DISK],
    ENOLCK: ['no lock is available', 'Use a file system with locks, then `phasegate resume`.'],
    EACCES: ['permission denied', RIGHTS],
    EPERM: ['permission denied', RIGHTS],
    ENOENT: ['it does not exist', SOMEBODY],
    ENOTDIR: ['a part of its path is not a folder', SOMEBODY],
    EISDIR: ['a folder has that name', SOMEBODY],
    EEXIST: ['a file of that name already exists', SOMEBODY],
    ENOTEMPTY: ['its folder is not empty', SOMEBODY],
    ELOOP: ['a link has that name, or links form a cycle', SOMEBODY],
    ENAMETOOLONG: ['its path is too long', 'Use a folder with a shorter path.'],
    EBUSY: ['another process uses it', 'End the process that uses it, then try again.'],
    ETXTBSY: ['the program is being written to', 'Try again when that has ended.'],
    EXDEV: ['it is on another disk', 'Keep both folders on one disk.'],
    EMFILE: ['too many files are open', FILES],
    ENFILE: ['too many files are open on this machine', FILES],
    EAGAIN: ['the machine has no resources for it now (EAGAIN)', PROCESSES],
    ENOMEM: ['there is not enough memory', 'Free some memory, then `phasegate resume`.'],
    E2BIG: [
        'its arguments and environment are too large',
        'Make the environment or the inputs smaller.',
    ],
    ENOEXEC: ['it is not a program for this machine', 'Install the build for this machine.'],
};


/***/ }),

/***/ 408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ failpoint),
/* harmony export */   g: () => (/* binding */ FAILPOINTS)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/** Points at which a crash could matter, in the order in which a run reaches them. */
const FAILPOINTS = {
    lockTaken: 'This process holds the lock of the run; the journal is not open.',
    planPinned: 'The first event, which holds the whole pipeline, is on disk.',
    eventWriting: 'Events are about to be written to the journal.',
    eventWritten: 'Events are in the journal, but may not be on the disk.',
    eventFlushed: 'Events are on the disk, but nothing was done about them.',
    agentSpawned: 'The process of an agent or command was started.',
    agentEnded: 'The process of an agent or command ended; its result was not read.',
    outputsHashed: 'The result and artifacts were read and hashed, but are in no event.',
    recordWritten: 'The record of the attempt is complete, but its end is in no event.',
    committed: 'The change is a commit that no event names.',
    changeKept: 'A change made beside others is kept with the run, and no event says so.',
    gateOpened: 'A person is asked; the process has not ended.',
    decided: 'The decision on a gate is recorded, but nothing was done about it.',
    beforeDelivery: 'A delivery was announced in the journal and not begun.',
    deliveryPushed: 'The branch was pushed; no event says so.',
    deliveryDone: 'The delivery was made; no event says so.',
    checkpointPacked: 'A checkpoint is packed; nothing of it was uploaded.',
    checkpointStored: 'The checkpoint was uploaded and finalised, but this process has not recorded its location.',
    cleaningUp: 'The outcome is recorded, but the checkout is not restored.',
};
/**
 * Does nothing unless `PHASEGATE_FAILPOINT=<name>[:<nth>]=<action>` names this point and it is reached for the nth time (from 1).
 * Then the process is killed or stopped for a second, or an error is thrown, like a bug or a full disk.
 */
function failpoint(name) {
    armed ??= fromEnvironment();
    if (armed.name !== name)
        return;
    reached += 1;
    if (reached === armed.nth)
        ACTIONS[armed.action](name);
}
let armed = null;
let reached = 0;
const ACTIONS = {
    kill: () => process.kill(process.pid, 'SIGKILL'),
    delay: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000),
    throw: (name) => {
        throw new Error(`failpoint ${name}`);
    },
    enospc: (name) => {
        throw Object.assign(new Error(`ENOSPC: failpoint ${name}`), { code: 'ENOSPC' });
    },
};
function fromEnvironment() {
    const { PHASEGATE_FAILPOINT: setting } = process.env;
    if (setting === undefined || setting === '')
        return { name: null, nth: 0, action: 'kill' };
    const [, name, nth = '1', action] = /^(\w+)(?::([1-9]\d*))?=(\w+)$/.exec(setting) ?? [];
    if (!isKey(FAILPOINTS, name) || !isKey(ACTIONS, action)) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`PHASEGATE_FAILPOINT is \`${setting}\`, which is not a failpoint.`, 'The variable is for tests of Phasegate only. Unset it.');
    }
    return { name, nth: Number(nth), action };
}
function isKey(literal, key) {
    return key !== undefined && Object.hasOwn(literal, key);
}


/***/ }),

/***/ 76610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ linkTarget),
/* harmony export */   M: () => (/* binding */ realOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The path with links resolved; `null`: it does not exist. */
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return null;
    }
}
/** A link's target as written; `null`: not a link. */
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 54276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ cacheRefusal),
/* harmony export */   m: () => (/* binding */ prepareCache),
/* harmony export */   userCache: () => (/* binding */ userCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);





/**
 * Our part of the user's cache, outside of every workspace: clones and installed agents. A relative path in the environment is
 * ignored, as the XDG Base Directory Specification requires.
 */
function userCache(env) {
    const { XDG_CACHE_HOME: cache = '', HOME: home = '' } = env;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(cache))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'phasegate');
    const [base = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()] = [home, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()].filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, '.cache', 'phasegate');
}
/** Creates a folder of the cache, so that nothing begins if it is unusable. Throws `Refusal` with its path. */
function prepareCache(folder) {
    try {
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (error) {
        throw cacheRefusal(error, `The cache folder ${folder} cannot be used`);
    }
}
/** Like `diskRefusal`, with a remedy for a folder of the cache. */
function cacheRefusal(error, doing) {
    const refusal = (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .diskRefusal */ .C2)(error, doing);
    if (['ENOSPC', 'EDQUOT'].includes((0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? ''))
        return refusal;
    const remedy = 'Set `XDG_CACHE_HOME` to a folder that this user can write to.';
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(refusal.message, remedy, { cause: error });
}


/***/ }),

/***/ 24387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/version.js

/** The version of this release. */
const VERSION = package_namespaceObject.rE;


/***/ })

};
