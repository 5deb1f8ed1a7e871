export const id = 3763;
export const ids = [3763];
export const modules = {

/***/ 8207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   mS: () => (/* binding */ objectFormatOf),
/* harmony export */   mZ: () => (/* binding */ formatEntries),
/* harmony export */   sd: () => (/* binding */ settingVariables)
/* harmony export */ });
/** An entry as git writes it in a file; `remote.a.b.url` becomes `[remote "a.b"]`, then `url = "…"`. */
function entry(key, value) {
    const [first, last] = [key.indexOf('.'), key.lastIndexOf('.')];
    const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`;
    const section = key.slice(0, first);
    const sub = first === last ? '' : ` ${quoted(key.slice(first + 1, last))}`;
    return `[${section}${sub}]\n\t${key.slice(last + 1)} = ${quoted(value)}`;
}
/** The first entries of a git directory's configuration: https://git-scm.com/docs/repository-version */
function formatEntries(format) {
    const { objectFormat, isBare, hasExtensions } = format;
    const isSha1 = objectFormat === 'sha1';
    return [
        entry('core.repositoryformatversion', isSha1 && !hasExtensions ? '0' : '1'),
        ...(isSha1 ? [] : [entry('extensions.objectformat', objectFormat)]),
        entry('core.bare', String(isBare)),
    ];
}
/** The object format of a repository, by the length of a hash. */
const objectFormatOf = (name) => (name.length === 40 ? 'sha1' : 'sha256');
/** Settings as environment variables of git, so that no file contains them: https://git-scm.com/docs/git-config#ENVIRONMENT */
function settingVariables(pairs) {
    const entries = pairs.flatMap(({ key, value }, at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(pairs.length) };
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

/***/ 4454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ personsStore),
/* harmony export */   eQ: () => (/* binding */ contentsIn),
/* harmony export */   hp: () => (/* binding */ shareAll),
/* harmony export */   kQ: () => (/* binding */ committedStore),
/* harmony export */   l: () => (/* binding */ takeIn),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   qc: () => (/* binding */ contentFile),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   vP: () => (/* binding */ workingStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _system_copy_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77084);
/* harmony import */ var _objects_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16098);
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
 * A store of Git LFS contents by SHA-256, in git-lfs's layout: `objects/aa/bb/aabb…`. A run has two: its working store in the
 * runner's git directory, and one with the contents of its own commits, which checkpoints include.
 */
const workingStore = (own) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(own, 'lfs');
const committedStore = (own) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(own), 'lfs');
/** The person's store: in the git directory, or at `lfs.storage`. */
async function personsStore({ commonDir, settings }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(commonDir, (await settings()).get('lfs.storage') || 'lfs');
}
function contentFile(store, oid) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(store, 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
}
/** Hashes of all contents in a store; empty if the folder does not exist. */
function contentsIn(store) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(store, 'objects');
    return (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .namesIn */ .wX)(top).flatMap((first) => (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .namesIn */ .wX)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, first)).flatMap((second) => (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .namesIn */ .wX)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, first, second)).filter((name) => /^[0-9a-f]{64}$/.test(name))));
}
/** Copies a regular file into a store and hashes it on the way; does not follow links. */
async function takeIn(file, store) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(store, `new-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(store, { recursive: true });
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { sha256, size } = await (0,_system_copy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .copyPlain */ .w)(file, temporary);
            const to = contentFile(store, sha256);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to), { recursive: true });
            const written = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'r'), true);
            await written.sync();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, to);
            return { oid: sha256, size };
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
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
}
/** Copies or links one content from a store into another; false: it is missing. */
async function share(oid, { from, to, copies }) {
    const [source, target] = [contentFile(from, oid), contentFile(to, oid)];
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(target))
        return true;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(source))
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
    const temporary = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        await (copies ? clone(source, temporary) : linkOrClone(source, temporary));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
    return true;
}
/** Copies or links all contents of a store into another. */
async function shareAll(sharing) {
    for (const oid of contentsIn(sharing.from))
        await share(oid, sharing);
}
const clone = (from, to) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
async function linkOrClone(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(from), to);
    }
    catch {
        await clone(from, to);
    }
}


/***/ }),

/***/ 81127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ObjectReader)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55349);


/** Reads objects through one `git cat-file` process, which starts on first use. */
class ObjectReader {
    #place;
    #process = null;
    constructor(place) {
        this.#place = place;
    }
    /** `null`: there is no such object. `name` may be any revision of git, such as `HEAD^{tree}`. */
    async info(name) {
        return infoIn(await this.#ask(`info ${name}`, 0));
    }
    /** The complete bytes of an existing object. */
    async contents(name) {
        const { info, bytes } = await this.#whole(name);
        if (info === null)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`The object ${name} is missing.`, 'Run `git fsck`.');
        return bytes;
    }
    async [Symbol.asyncDispose]() {
        await this.#process?.end();
        this.#process = null;
    }
    async #whole(name) {
        const { line, bytes } = await this.#ask(`contents ${name}`, 1);
        return { info: infoIn({ line }), bytes };
    }
    #ask(command, bodies) {
        // A name with a line break would become two commands.
        if (/[\n\0]/.test(command))
            return Promise.resolve({ line: 'missing', bytes: NO_BYTES });
        this.#process ??= new Answering(this.#place);
        return this.#process.ask(command, bodies);
    }
}
const NO_BYTES = Buffer.alloc(0);
/** Characters of git's errors that are kept. */
const MOST_ERRORS = 4096;
function infoIn({ line }) {
    const [, name, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(line) ?? [];
    if (name === undefined || type === undefined)
        return null;
    return { name, type, size: Number(size) };
}
/** `git cat-file --batch-command`: each answer is a line, and for `contents` as many bytes as it says and a newline. */
class Answering {
    #call;
    #child;
    #ended;
    #waiting = [];
    #chunks = [];
    #length = 0;
    /** How many bytes the next answer needs at least. */
    #needed = 1;
    #errors = '';
    constructor(place) {
        this.#call = { place, args: ['cat-file', '--batch-command'], input: '' };
        this.#child = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(this.#call);
        this.#child.stderr?.setEncoding('utf8').on('data', (text) => {
            this.#errors = (this.#errors + text).slice(0, MOST_ERRORS);
        });
        this.#child.stdin?.on('error', () => { });
        this.#child.stdout?.on('data', (chunk) => this.#take(chunk));
        this.#ended = new Promise((resolve) => {
            const end = () => {
                for (const { reject } of this.#waiting.splice(0))
                    reject(this.#refusal());
                resolve();
            };
            this.#child.on('error', end).on('close', end);
        });
    }
    ask(command, bodies) {
        return new Promise((resolve, reject) => {
            if (this.#child.exitCode !== null || this.#child.signalCode !== null)
                return reject(this.#refusal());
            this.#waiting.push({ bodies, resolve, reject });
            this.#child.stdin?.write(`${command}\n`);
        });
    }
    async end() {
        this.#child.stdin?.end();
        await this.#ended;
    }
    /** Git ends at an object that it cannot read, and then says why. */
    #refusal() {
        if (this.#errors.trim() === '')
            return silent();
        const code = this.#child.exitCode ?? 1;
        const answer = { code, stdout: NO_BYTES, stderr: this.#errors, isCut: false };
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefusal */ .Xr)(this.#call, answer);
    }
    #take(chunk) {
        this.#chunks.push(chunk);
        this.#length += chunk.length;
        while (this.#waiting.length > 0 && this.#length >= this.#needed) {
            const all = Buffer.concat(this.#chunks);
            this.#chunks = [all];
            if (!this.#answer(all))
                return;
        }
    }
    /** Resolves the first pending request if its response is complete. */
    #answer(all) {
        const [waiting] = this.#waiting;
        const end = all.indexOf('\n');
        const line = all.toString('utf8', 0, Math.max(0, end));
        const size = waiting?.bodies === 1 ? (infoIn({ line })?.size ?? null) : null;
        const after = size === null ? end + 1 : end + 1 + size + 1;
        if (end === -1 || all.length < after) {
            this.#needed = Math.max(all.length + 1, after);
            return false;
        }
        const rest = all.subarray(after);
        this.#chunks = [rest];
        this.#length = rest.length;
        this.#needed = 1;
        const bytes = size === null ? NO_BYTES : all.subarray(end + 1, end + 1 + size);
        this.#waiting.shift();
        waiting?.resolve({ line, bytes });
        return true;
    }
}
function silent() {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal('`git cat-file` ended before it answered.', 'Check that the machine has enough memory, then run `phasegate resume`.');
}


/***/ }),

/***/ 16098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   m3: () => (/* binding */ importStrictly),
/* harmony export */   tm: () => (/* binding */ bringObjects),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55349);





/**
 * Adds every object of the stores and their alternates to an object folder of the runner: by hard links, which survive when the
 * person's git removes its own files; by copies if links are impossible or a child could write to the linked file.
 */
async function bringObjects(stores, { into, copies }) {
    for (const store of await withAlternates(stores)) {
        for (const folder of namesIn(store).filter((name) => /^(?:pack|[0-9a-f]{2})$/.test(name))) {
            const there = new Set(namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, folder)));
            const missing = namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, folder)).filter((name) => isObject(name) && !there.has(name));
            if (missing.length === 0)
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, folder), { recursive: true });
            // The index comes last, because it marks its pack as complete.
            for (const name of missing.sort((a, b) => rank(a) - rank(b)))
                await bring({ from: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, folder, name), to: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, folder, name), copies });
        }
    }
}
/** Excludes files that are being written. */
const isObject = (name) => /^[0-9a-f]{38,62}$|^pack-[0-9a-f]+\.\w+$/.test(name);
const rank = (name) => (name.endsWith('.idx') ? 1 : 0);
/** A hard link keeps its content, because git never writes to an existing object. */
async function bring({ from, to, copies }) {
    try {
        await (copies ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to));
    }
    catch (error) {
        const code = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? '';
        // The person's git has packed and removed it meanwhile.
        if (code === 'ENOENT' || code === 'EEXIST')
            return;
        if (!CANNOT_LINK.has(code))
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    }
}
const CANNOT_LINK = new Set(['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOTSUP']);
async function withAlternates(stores) {
    const all = new Set();
    const toVisit = [...stores];
    for (let store = toVisit.pop(); store !== undefined; store = toVisit.pop()) {
        if (all.has(store))
            continue;
        all.add(store);
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, 'info', 'alternates'), 'utf8').catch(() => '');
        const paths = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
        toVisit.push(...paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(store, path)));
    }
    return all;
}
/** Empty if there is no such folder. */
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ''))
            return [];
        throw error;
    }
}
/**
 * Packs a commit with its history from another store and hashes every object on import, so forged objects are refused. `false`:
 * the commit is missing, or an object is damaged.
 */
async function importStrictly({ into, from, commit, without }) {
    const borrowing = { GIT_ALTERNATE_OBJECT_DIRECTORIES: from };
    const range = without === null ? `${commit}\n` : `${commit}\n^${without}\n`;
    const packed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)({
        place: into,
        args: ['pack-objects', '--quiet', '--revs', '--stdout', '--delta-base-offset'],
        input: range,
        env: borrowing,
        maxBytes: LARGEST_PACK,
    });
    if (packed.code !== 0 || packed.isCut)
        return false;
    const args = ['index-pack', '--strict', '--stdin', '--fix-thin'];
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)({ place: into, args, input: packed.stdout })).code === 0;
}
const LARGEST_PACK = 1024 * 1024 * 1024;
/** Writes the objects of a run's commits directly into the person's object folder: no hook, no ref, no other file. */
async function handOver({ from, to, gitDir, commit, without }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, 'pack'), { recursive: true });
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)({
        place: { workTree: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), gitDir },
        args: ['pack-objects', '-q', '--revs', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, 'pack', 'pack')],
        input: [commit, ...without.map((one) => `^${one}`), ''].join('\n'),
        env: { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from.gitDir ?? '', 'objects') },
    });
}


/***/ }),

/***/ 75828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ openRunnerDirectory),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   lP: () => (/* binding */ copyIfThere),
/* harmony export */   vY: () => (/* binding */ ownFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1888);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6871);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8207);
/* harmony import */ var _lfs_lfs_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4454);
/* harmony import */ var _object_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81127);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16098);











/** Opens or creates the directory. Throws `Refusal` if a commit is neither in it nor in the person's repository. */
async function openRunnerDirectory(options) {
    const { folder, branch, commits } = options;
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, MADE)))
            await removeLocks(folder);
        else
            await make(options);
        await configure(options);
    }
    catch (error) {
        throw error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal ? error : (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .diskRefusal */ .C2)(error, `${folder} cannot be created`);
    }
    const place = { workTree: folder, gitDir: folder };
    const objects = new _object_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .ObjectReader */ .n(place);
    try {
        await requireCommits({ options, place, objects });
    }
    catch (error) {
        await objects[Symbol.asyncDispose]();
        throw error;
    }
    let head = commits.at(-1) ?? options.repository.head;
    const advance = (to) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'refs', 'heads', branch);
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceFile */ .fR)(file, `${to}\n`);
        head = to;
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'refs', 'heads', branch)), { recursive: true });
    advance(head);
    return {
        folder,
        place,
        objects,
        branch,
        head: () => head,
        advance,
        [Symbol.asyncDispose]: () => objects[Symbol.asyncDispose](),
    };
}
/** Its path in a run's folder. */
const ownFolder = (runFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(runFolder, 'git');
/** Written last; it marks the folder as complete. */
const MADE = 'made';
async function make(options) {
    const { repository, folder, stores } = options;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    const names = ['refs/heads', 'objects/pack', 'objects/info', 'info'];
    await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { recursive: true })));
    const into = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'objects');
    const copies = await options.copies();
    await (0,_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .bringObjects */ .tm)([(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository.commonDir, 'objects'), ...stores], { into, copies });
    for (const store of stores)
        await (0,_lfs_lfs_store_js__WEBPACK_IMPORTED_MODULE_6__/* .shareAll */ .hp)({
            from: (0,_lfs_lfs_store_js__WEBPACK_IMPORTED_MODULE_6__/* .committedStore */ .kQ)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(store)),
            to: (0,_lfs_lfs_store_js__WEBPACK_IMPORTED_MODULE_6__/* .committedStore */ .kQ)(folder),
            copies: false,
        });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, MADE), '');
}
/** Writes the person's current settings that decide how git treats files. */
async function configure({ repository, folder, branch }) {
    const settings = await repository.settings();
    const { commonDir, gitDir } = repository;
    const rules = [
        await personsFile(repository, settings, 'ignore'),
        await readText((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(commonDir, 'info', 'exclude')),
        '/.phasegate/',
        '',
    ];
    await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'HEAD'), `ref: refs/heads/${branch}\n`),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'config'), configuration(repository, settings, folder)),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'attributes'), await personsFile(repository, settings, 'attributes')),
        // Later rules override earlier ones.
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'info', 'exclude'), rules.join('\n')),
        copyIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(commonDir, 'info', 'attributes'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'info', 'attributes')),
        copyIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(commonDir, 'shallow'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'shallow')),
        copyIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(gitDir, 'info', 'sparse-checkout'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'info', 'sparse-checkout')),
    ]);
}
/** Removes locks of a git that was killed; no other process works in the folder. */
async function removeLocks(folder) {
    const names = ['HEAD.lock', 'config.lock', 'index.lock', 'judged.lock', 'shallow.lock'];
    await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { force: true })));
}
/** Commits that are new in the person's repository are imported object by object, and each object is hashed. */
async function requireCommits({ options, place, objects }) {
    const { repository, commits, stores } = options;
    for (const commit of new Set(commits)) {
        if (await isThere(objects, commit))
            continue;
        for (const store of [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository.commonDir, 'objects'), ...stores]) {
            await (0,_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .importStrictly */ .m3)({ into: place, from: store, commit, without: null });
            if (await isThere(objects, commit))
                break;
        }
        if (await isThere(objects, commit))
            continue;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The commit ${commit.slice(0, 12)} of the run is not in ${repository.root}.`, 'Fetch the branch with this commit (in a workflow, check out with `fetch-depth: 0`), then resume.');
    }
}
async function isThere(objects, commit) {
    return (await objects.info(`${commit}^{commit}`)) !== null;
}
/** The tree of an existing commit. */
async function treeOf(objects, commit) {
    const info = await objects.info(`${commit}^{tree}`);
    if (info !== null)
        return (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .commitOf */ .D3)(info.name);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The commit ${commit} cannot be read.`, 'Run `git fsck`, then try again.');
}
/** Settings that decide how files are converted to objects and back; none of them names a program. */
const PINNED = /^core\.(?:filemode|symlinks|ignorecase|precomposeunicode|autocrlf|eol|bigfilethreshold|sparsecheckout|sparsecheckoutcone)$|^extensions\.(?:partialclone)$|^remote\..*\.(?:url|promisor|partialclonefilter)$/;
function configuration({ objectFormat }, settings, folder) {
    const pinned = settings.all.filter(({ key }) => PINNED.test(key));
    const isPartial = settings.isPartialClone();
    return [
        ...(0,_configuration_js__WEBPACK_IMPORTED_MODULE_10__/* .formatEntries */ .mZ)({ objectFormat, isBare: false, hasExtensions: isPartial }),
        (0,_configuration_js__WEBPACK_IMPORTED_MODULE_10__/* .entry */ .f_)('core.attributesfile', (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'attributes')),
        // A commit in the journal must survive a loss of power.
        (0,_configuration_js__WEBPACK_IMPORTED_MODULE_10__/* .entry */ .f_)('core.fsync', 'committed'),
        (0,_configuration_js__WEBPACK_IMPORTED_MODULE_10__/* .entry */ .f_)('core.fsyncmethod', 'batch'),
        ...pinned
            .filter(({ key }) => isPartial || !/^(?:extensions|remote)\./.test(key))
            .map(({ key, value }) => (0,_configuration_js__WEBPACK_IMPORTED_MODULE_10__/* .entry */ .f_)(key, value)),
        '',
    ].join('\n');
}
/** The person's own ignore rules or attributes, at the path from the configuration. */
async function personsFile({ root }, settings, kind) {
    const key = kind === 'ignore' ? 'core.excludesfile' : 'core.attributesfile';
    const named = settings.get(key)?.replace(/^~(?=\/)/, (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)());
    const { XDG_CONFIG_HOME } = process.env;
    const usual = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(XDG_CONFIG_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.config'), 'git', kind);
    const file = named ?? usual;
    return readText((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file));
}
async function readText(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) ?? ''))
            return '';
        throw error;
    }
}
async function copyIfThere(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to).catch((error) => {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw error;
    });
}


/***/ }),

/***/ 77084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   w: () => (/* binding */ copyPlain)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
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



/** SHA-256 of a regular file; does not follow links. */
async function digestFile(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = __addDisposableResource(env_1, await openPlain(path), true);
        const { mode } = await source.stat();
        return { ...(await pump(source, null)), mode: mode & 0o777 };
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
/** Copies the content of a regular file and returns its digest, also if the file is being written meanwhile. */
async function copyPlain(from, to) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const source = __addDisposableResource(env_2, await openPlain(from), true);
        const target = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(to, 'wx', 0o600), true);
        const { mode } = await source.stat();
        return { ...(await pump(source, target)), mode: mode & 0o777 };
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
}
/** Does not follow links or wait for a pipe. */
async function openPlain(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw Object.assign(new Error(`${path} is not a regular file`), { code: 'EINVAL' });
}
async function pump(source, target) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(256 * 1024);
    let size = 0;
    for (;;) {
        const { bytesRead } = await source.read(buffer, 0, buffer.length);
        if (bytesRead === 0)
            return { size, sha256: hash.digest('hex') };
        const chunk = buffer.subarray(0, bytesRead);
        hash.update(chunk);
        await target?.writeFile(chunk);
        size += bytesRead;
    }
}


/***/ })

};
