export const id = 359;
export const ids = [359,5826,9699,7797,8275,8068,6077,8187];
export const modules = {

/***/ 33479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   earlierRuns: () => (/* binding */ earlierRuns)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18275);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21809);




/** Limit of the runs that a forecast is based on, and of the runs that are searched for them. */
const MOST = 20;
const MOST_READ = 200;
/** The newest readable runs of the pipeline; empty if there is no repository. */
async function earlierRuns(root, pipeline) {
    const store = await whenThere(async () => (await (0,_place_js__WEBPACK_IMPORTED_MODULE_2__.findPlace)(root)).store);
    if (store === null)
        return [];
    const found = [];
    const listed = (await whenThere(() => (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .listRuns */ .v)(store))) ?? [];
    for (const { run } of listed.slice(0, MOST_READ)) {
        const seen = await whenThere(() => (0,_stored_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(store, run));
        if (seen !== null && isOf(seen, pipeline))
            found.push(seen);
        if (found.length >= MOST)
            break;
    }
    return found;
}
function isOf({ pinned }, { path, file }) {
    return pinned.name === file.name && pinned.file === path;
}
/** `null` on an error: commands that need the runs report it. */
async function whenThere(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal)
            return null;
        throw error;
    }
}


/***/ }),

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

/***/ 10934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ realPlace)
/* harmony export */ });
/** The checkout with its own refs, index and configuration. */
function realPlace(dirs) {
    return { workTree: dirs.root, gitDir: dirs.gitDir };
}


/***/ }),

/***/ 54175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wt: () => (/* binding */ refsMark),
/* harmony export */   n6: () => (/* binding */ readRefs),
/* harmony export */   tj: () => (/* binding */ besideBranches)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1888);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55349);




/** git cannot have a branch `a/b` next to a branch `a`; then slashes become hyphens. `taken`: full names of refs. */
function besideBranches(branch, taken) {
    const folders = branch.split('/').map((_, at, parts) => parts.slice(0, at).join('/'));
    const isInTheWay = (name) => name !== '' && (taken.has(`refs/heads/${name}`) || taken.has(`refs/remotes/origin/${name}`));
    return folders.some(isInTheWay) ? branch.replaceAll('/', '-') : branch;
}
/**
 * Changes whenever a branch or a remote-tracking branch changes, because git replaces ref files and never writes into them.
 * `null`: refs are not stored as files, or are unreadable.
 */
function refsMark(commonDir) {
    try {
        const marks = [];
        const toVisit = ['packed-refs', 'refs/heads', 'refs/remotes', 'reftable'];
        for (let path = toVisit.pop(); path !== undefined; path = toVisit.pop()) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, path);
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { bigint: true, throwIfNoEntry: false });
            if (stat !== undefined && path === 'reftable')
                return null;
            marks.push(stat === undefined ? path : `${path} ${stat.mtimeNs} ${stat.ino} ${stat.size}`);
            if (stat?.isDirectory())
                toVisit.push(...(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(file).map((name) => `${path}/${name}`));
        }
        return marks.join('\n');
    }
    catch {
        // After any error, git is asked.
        return null;
    }
}
/** Branches, remote-tracking branches and tags, or refs with the given prefixes, in git's order. */
async function readRefs(place, prefixes = ['refs/heads', 'refs/remotes', 'refs/tags']) {
    const format = '%(refname)%00%(objectname)%00%(*objectname)%00%(symref)%00%(worktreepath)';
    const args = ['for-each-ref', `--format=${format}`, '--', ...prefixes];
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)({ place, args });
    return text
        .split('\n')
        .slice(0, -1)
        .map((line) => {
        const [name = '', object = '', peeled = '', target = '', checkout = ''] = line.split('\0');
        return { name, object: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOf */ .D3)(object), peeled, target, checkout };
    });
}


/***/ }),

/***/ 26077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRepository: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1888);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55349);
/* harmony import */ var _git_dirs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10934);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54175);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28068);







/** The repository that contains the directory. Throws `Refusal` if there is none that a run can use. */
async function findRepository(directory) {
    const place = { workTree: directory, gitDir: null };
    // With the person's configuration, because `safe.directory` is there; rev-parse executes nothing from it.
    const args = ['rev-parse', ...QUESTIONS];
    const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)({ place, args, configuration: 'person' });
    const [bare, isShallow, objectFormat, gitDir, commonDir, root, ...head] = found.stdout
        .toString()
        .trimEnd()
        .split('\n');
    if (bare === 'true')
        throw bareRefusal(directory);
    if (!objectFormat || !gitDir || !commonDir || !root) {
        await requireVersion(place);
        throw notFound(directory, found.stderr);
    }
    if (found.code !== 0)
        throw damagedRefusal(root, found.stderr) ?? emptyRefusal(root);
    const own = { root, gitDir, commonDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, commonDir), objectFormat };
    const settings = once(() => (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__.readSettings)(root));
    const refs = once(async () => {
        const mark = (0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .refsMark */ .Wt)(own.commonDir);
        return { mark, list: await (0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .readRefs */ .n6)((0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_5__/* .realPlace */ .o)(own)) };
    });
    const isDirty = once(() => dirtyPaths((0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_5__/* .realPlace */ .o)(own)));
    return {
        ...own,
        mainRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(own.commonDir) === '.git' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(own.commonDir) : root,
        head: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_6__/* .commitOf */ .D3)(head[0] ?? ''),
        branch: branchOf(head[1] ?? ''),
        shallow: isShallow === 'true',
        settings,
        refs: async () => (await refs()).list,
        refsIfSame: async () => {
            const { list, mark } = await refs();
            return mark !== null && mark === (0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .refsMark */ .Wt)(own.commonDir) ? list : null;
        },
        isDirty,
        origin: async () => (await settings()).get('remote.origin.url'),
        askAhead: () => {
            // A later caller gets the error; until then it is ignored.
            for (const ask of [refs, isDirty, settings])
                ask().catch(() => { });
        },
    };
}
const QUESTIONS = [
    '--is-bare-repository',
    '--is-shallow-repository',
    '--show-object-format',
    '--absolute-git-dir',
    '--git-common-dir',
    '--show-toplevel',
    'HEAD^{commit}',
    '--symbolic-full-name',
    'HEAD',
];
/** git prints `HEAD` as the name of a detached HEAD. */
function branchOf(name) {
    return name === '' || name === 'HEAD' ? null : name.replace(/^refs\/heads\//, '');
}
function once(ask) {
    let answer = null;
    return () => {
        answer ??= ask();
        return answer;
    };
}
async function dirtyPaths(place) {
    const args = ['status', '--porcelain', '-z', '--no-renames', '--ignore-submodules=dirty'];
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)({ place, args, configuration: 'person' });
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(text)
        .map((entry) => entry.slice('XY '.length))
        .sort();
}
async function requireVersion(place) {
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)({ place, args: ['--version'] });
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(text) ?? [];
    if (Number(major) * 1000 + Number(minor) >= 2039)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`${text.trim()} is too old.`, 'Install git 2.39 or newer.');
}
function bareRefusal(directory) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`${directory} is a bare repository, which has no working tree.`, 'Run the command in a working tree: `git worktree add ../work`, then change to that folder.');
}
/** `null` if git does not say that an object is damaged. */
function damagedRefusal(root, words) {
    const [line] = /^fatal: .* is corrupt$/m.exec(words) ?? [];
    if (line === undefined)
        return null;
    return new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`git cannot read the current commit of ${root}: ${line}`, 'Run `git fsck`, fix the repository, then try again.');
}
function emptyRefusal(root) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`The repository ${root} has no commit yet.`, 'Create the first commit: `git add -A && git commit -m "Start"`.');
}
function notFound(directory, words) {
    if (/dubious ownership/.test(words)) {
        return new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`The repository at ${directory} belongs to another user, so git does not trust it.`, `If you trust it, run \`git config --global --add safe.directory '${directory}'\`.`);
    }
    if (/not a git repository/.test(words)) {
        return new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`${directory} is not inside a git repository.`, 'Change to a repository, or create one: `git init && git add -A && git commit -m "Start"`.');
    }
    return new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`The repository at ${directory} cannot be read: ${words.trim()}`, 'Run the command in the root of a working tree, and check that `git status` works there.');
}


/***/ }),

/***/ 28068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSettings: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony export Settings */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55349);


/** The person's configuration when a run began or was resumed; it is read only once. */
class Settings {
    all;
    constructor(all) {
        this.all = all;
    }
    /** The effective value; `null`: none. */
    get(key) {
        return this.all.findLast((setting) => setting.key === key)?.value ?? null;
    }
    /** Whether objects may be missing that a remote provides: newer clones declare that at the remote only. */
    isPartialClone() {
        const isPromised = (setting) => /^remote\..*\.promisor$/.test(setting.key) && isTrue(setting.value);
        return this.get('extensions.partialclone') !== null || this.all.some(isPromised);
    }
    /** A boolean in git's notation; `null`: not set. */
    flag(key) {
        const value = this.get(key);
        return value === null ? null : isTrue(value);
    }
}
const isTrue = (value) => /^(?:true|yes|on|[1-9]\d*)$/i.test(value);
/** The settings of the repository with that root, of the person and of the system. */
async function readSettings(directory) {
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({
        place: { workTree: directory, gitDir: null },
        args: ['config', '--list', '-z', '--show-scope', '--show-origin'],
        configuration: 'person',
    });
    const parts = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(text);
    const all = [];
    // Scope, origin, then the key, a newline and the value; a key alone means `true`.
    for (let at = 0; at + 2 < parts.length; at += 3) {
        const [scope = '', origin = '', entry = ''] = parts.slice(at, at + 3);
        const end = entry.indexOf('\n');
        all.push({
            scope,
            file: origin.startsWith('file:') ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, origin.slice('file:'.length)) : '',
            key: end === -1 ? entry : entry.slice(0, end),
            value: end === -1 ? 'true' : entry.slice(end + 1),
        });
    }
    // Settings that Phasegate gives with `-c` are not the person's.
    return new Settings(all.filter(({ scope }) => scope !== 'command'));
}


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


/***/ })

};
