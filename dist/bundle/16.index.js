export const id = 16;
export const ids = [16];
export const modules = {

/***/ 5635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookInto: () => (/* binding */ lookInto),
  takeCheckpoint: () => (/* binding */ takeCheckpoint)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/core/brands.js
var brands = __webpack_require__(8516);
;// CONCATENATED MODULE: ./lib/src/core/checkpoint/name.js

/** `phasegate-<run>-<attempt>-<lines>.tar.gz`, or `….<take>.tar.gz` */
function checkpointName({ run, attempt, lines, take }) {
    const again = take === 1 ? '' : `.${take}`;
    return `${checkpointPrefix(run)}${attempt}-${String(lines).padStart(6, '0')}${again}.tar.gz`;
}
/** How the names of all checkpoints of a run begin; those of a run with a longer name may, too. */
const checkpointPrefix = (run) => `phasegate-${run}-`;
/** `null` for any other name. */
function readCheckpointName(name) {
    const [, of = '', attempt, lines, take = '1'] = PATTERN.exec(name) ?? [];
    const run = (0,brands/* runId */.Vz)(of);
    if (run === null)
        return null;
    return { run, attempt: Number(attempt), lines: Number(lines), take: Number(take) };
}
const PATTERN = /^phasegate-([a-z0-9-]+)-([1-9]\d*)-(\d{6,})(?:\.([1-9]\d*))?\.tar\.gz$/;
/** Which of two of one run is the newer state: positive if it is `a`. Ids and times of upload tell nothing. */
function compareCheckpoints(a, b) {
    return a.attempt - b.attempt || a.lines - b.lines || a.take - b.take;
}

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(1502);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/checkpoints/copy-file.js
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



/** SHA-256 of a plain file; follows no link. */
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
/** Copies what a plain file holds, and tells what that was, also if the file is being written to meanwhile. */
async function copyPlain(from, to) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const source = __addDisposableResource(env_2, await openPlain(from), true);
        const target = __addDisposableResource(env_2, await (0,promises_.open)(to, 'wx', 0o600), true);
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
/** Opens no link, and never waits for a pipe to be written to. */
async function openPlain(path) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw Object.assign(new Error(`${path} is no plain file`), { code: 'EINVAL' });
}
async function pump(source, target) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
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

;// CONCATENATED MODULE: ./lib/src/checkpoints/fetch-archive.js




/** Where to get it, in the order of the stores; none if there is no such checkpoint. */
async function sourcesOf(stores, wanted) {
    if (wanted.type === 'id') {
        const last = stores.at(-1);
        return last === undefined ? [] : [{ store: last, stored: { id: wanted.id, name: wanted.id } }];
    }
    const found = [];
    for (const store of stores) {
        for (const stored of await store.find(checkpointPrefix(wanted.run))) {
            const name = readCheckpointName(stored.name);
            if (name?.run === wanted.run)
                found.push({ store, stored, name });
        }
    }
    const compare = ORDERS[wanted.over];
    const [first, ...rest] = found;
    if (first === undefined)
        return [];
    const newest = rest.reduce((best, one) => (compare(one.name, best.name) > 0 ? one : best), first);
    return found.filter(({ name }) => compare(name, newest.name) === 0);
}
/** A later workflow run counts its attempts from 1 again. */
const ORDERS = {
    attempts: compareCheckpoints,
    'workflow-runs': (a, b) => a.lines - b.lines || compareCheckpoints(a, b),
};
/** An archive that another one names, from the first store that has it unchanged. Throws `Refusal` if none has. */
async function fetchPart(stores, folder, part) {
    const file = (0,external_node_path_.join)(folder, `part-${part.sha256}.tar.gz`);
    const tried = [];
    for (const store of stores) {
        const id = store.name === 'artifact' ? part.id : part.name;
        const why = await tryStore(store, { id, file, sha256: part.sha256 });
        if (why === null)
            return file;
        tried.push(`${store.name}: ${why}`);
    }
    throw new ports.Refusal(`A part of the checkpoint, ${part.name}, cannot be had (${tried.join('; ')}).`, 'It was deleted or has expired. Take another checkpoint, or start a new run.');
}
/** `null` if the file is there now, and the right one. */
async function tryStore(store, { id, file, sha256 }) {
    try {
        if (!(await store.get(id, file)))
            return 'it is not there';
        return (await digestFile(file)).sha256 === sha256 ? null : 'it is not what it was';
    }
    catch (error) {
        if (error instanceof ports.Refusal)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/checkpoints/archive.js
var checkpoints_archive = __webpack_require__(8240);
;// CONCATENATED MODULE: ./lib/src/checkpoints/opened-path.js






/**
 * What a person means by a path: an archive, a folder in which one was unpacked, or a folder with archives, whose newest
 * is meant; as artifacts are downloaded, each may be in a folder of its own name. `null` if there is no checkpoint. What
 * has to be packed anew is put into `temporary`.
 */
async function openPath(given, temporary) {
    const path = (0,external_node_path_.resolve)(given);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return null;
    if (stats.isFile())
        return opened(archiveAt(path), (0,external_node_path_.join)(path, '..'));
    if (!stats.isDirectory())
        return null;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, checkpoints_archive/* MANIFEST */.e0))) {
        return opened(await packedAgain(path, temporary), path);
    }
    const file = newestOf(path);
    return file === null ? null : opened(file, path);
}
function opened(file, folder) {
    return { file, store: downloads(file, [folder, (0,external_node_path_.join)(folder, '..')]) };
}
function archiveAt(path) {
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const first = Buffer.alloc(4);
        (0,external_node_fs_.readSync)(fd, first);
        if (first.toString('latin1') !== 'PK\u0003\u0004')
            return path;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    throw new ports.Refusal(`${path} is a zip archive.`, 'Unpack it, and give the folder: `unzip FILE -d checkpoint`, then `--checkpoint checkpoint`.');
}
/** As if nobody had unpacked it; links and the like are in it then, and refused like in any other. */
async function packedAgain(folder, temporary) {
    const names = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, recursive: true });
    const paths = names
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name).slice(folder.length + 1))
        .filter((path) => path !== checkpoints_archive/* MANIFEST */.e0 && readCheckpointName(path) === null);
    const file = (0,external_node_path_.join)(temporary, 'unpacked.tar.gz');
    await (0,checkpoints_archive/* writeArchive */._d)(file, { folder, paths: [checkpoints_archive/* MANIFEST */.e0, ...paths.sort()] });
    return file;
}
function newestOf(folder) {
    const all = archivesIn(folder).flatMap(([name, file]) => {
        const read = readCheckpointName(name);
        return read === null ? [] : [{ ...read, file }];
    });
    const runs = [...new Set(all.map(({ run }) => run))].sort();
    if (runs.length > 1) {
        throw new ports.Refusal(`${folder} holds checkpoints of several runs: ${runs.join(', ')}.`, 'Give the file of the one that is meant.');
    }
    return all.sort(compareCheckpoints).at(-1)?.file ?? null;
}
/** Name → file, of those in the folder and of those in a folder of their name. */
function archivesIn(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        const file = entry.isDirectory() ? (0,external_node_path_.join)(path, entry.name) : path;
        const isNamed = readCheckpointName(entry.name) !== null;
        return isNamed && (0,external_node_fs_.existsSync)(file) ? [[entry.name, file]] : [];
    });
}
function downloads(file, folders) {
    const all = () => folders.flatMap(archivesIn);
    return {
        name: 'directory',
        put: async () => null,
        get: async (id, to) => {
            const [, from] = id === file ? [id, file] : (all().find(([name]) => name === id) ?? []);
            if (from === undefined)
                return false;
            await copyPlain(from, to);
            return true;
        },
        find: async (prefix) => all()
            .filter(([name]) => name.startsWith(prefix))
            .map(([name]) => ({ id: name, name })),
    };
}

// EXTERNAL MODULE: ./lib/src/disk.js
var disk = __webpack_require__(6301);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(6149);
// EXTERNAL MODULE: ./lib/src/core/run/shape.js
var shape = __webpack_require__(7575);
;// CONCATENATED MODULE: ./lib/src/core/checkpoint/path.js
/** What a checkpoint may hold at the top of a run's folder. */
const TOP = {
    file: new Set(['journal.jsonl', 'digest', 'setup.log', 'work.bundle']),
    folder: new Set(['phases', 'deliveries']),
};
/** Why nothing of a checkpoint may have this path, as the end of a sentence; `null` if it may. */
function misleading(path, kind) {
    if (path.startsWith('/'))
        return 'is an absolute path';
    const [top = '', ...rest] = path.split('/');
    const parts = [top, ...rest];
    if (parts.includes('..'))
        return 'leads upwards';
    if (parts.some((part) => part === '' || part === '.' || part.includes('\0'))) {
        return 'is no plain path';
    }
    if (path.length > LONGEST || parts.some((part) => part.length > LONGEST_PART)) {
        return 'is too long';
    }
    const isKnown = rest.length === 0 ? TOP[kind].has(top) : TOP.folder.has(top);
    return isKnown ? null : 'is nothing that a checkpoint holds';
}
const LONGEST = 4096;
const LONGEST_PART = 255;

;// CONCATENATED MODULE: ./lib/src/core/checkpoint/manifest.js


/** What a checkpoint may amount to, with all of its parts. */
const LARGEST_CHECKPOINT = { entries: 200_000, bytes: 8 * 1024 ** 3 };
function encodeManifest(manifest) {
    return `${JSON.stringify(SHAPE.ordered(manifest), null, 1)}\n`;
}
function manifest_decodeManifest(json) {
    try {
        return checked(JSON.parse(json));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return refused('its manifest is not JSON');
        throw error;
    }
}
const mode = {
    fault: (value, path) => {
        const isMode = Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 0o777;
        return isMode ? null : `\`${path}\` is not the mode of a file`;
    },
    ordered: (value) => value,
};
const sha256 = (0,shape/* matching */.wC)('a SHA-256 in hex', /^[0-9a-f]{64}$/);
const digest = (0,shape/* matching */.wC)('a digest', /^sha256:[0-9a-f]{64}$/);
const SHAPE = (0,shape/* record */.g1)({
    format: (0,shape/* oneOf */.yL)(1),
    phasegate: shape/* text */.Qq,
    name: shape/* text */.Qq,
    run: (0,shape/* matching */.wC)('the name of a run', /^[a-z0-9][a-z0-9-]{0,63}$/),
    pipeline: digest,
    journal: (0,shape/* record */.g1)({ lines: shape/* ordinal */.IE, digest }),
    parts: (0,shape/* list */.p_)((0,shape/* record */.g1)({ name: shape/* text */.Qq, id: shape/* text */.Qq, sha256 })),
    folders: (0,shape/* list */.p_)((0,shape/* record */.g1)({ path: shape/* text */.Qq, mode })),
    files: (0,shape/* list */.p_)((0,shape/* record */.g1)({ path: shape/* text */.Qq, mode, size: shape/* count */.U9, sha256, part: (0,shape/* nullable */.me)(shape/* count */.U9) })),
});
function checked(value) {
    if (!(0,shape/* isObject */.Gv)(value))
        return refused('its manifest is not an object');
    const { format, phasegate } = value;
    const release = typeof phasegate === 'string' ? phasegate.slice(0, 40) : null;
    if (Number.isSafeInteger(format) && format !== 1) {
        return { ok: false, why: `format ${format} of its manifest is ${shape/* NEWER */.yH}`, release };
    }
    const fault = SHAPE.fault(value, '');
    if (fault !== null) {
        const isNewer = fault.endsWith(shape/* NEWER */.yH);
        return { ok: false, why: `in its manifest ${fault}`, release: isNewer ? release : null };
    }
    const manifest = value;
    const wrong = contradiction(manifest);
    return wrong === null ? { ok: true, manifest } : refused(wrong);
}
function contradiction(manifest) {
    const { files, folders, parts } = manifest;
    if (files.length + folders.length > LARGEST_CHECKPOINT.entries) {
        return `it has more than ${LARGEST_CHECKPOINT.entries} files and folders`;
    }
    if (files.reduce((sum, { size }) => sum + size, 0) > LARGEST_CHECKPOINT.bytes) {
        return `its files are larger than ${LARGEST_CHECKPOINT.bytes / 1024 ** 3} GiB`;
    }
    const strange = files.find(({ part }) => part !== null && part >= parts.length);
    if (strange !== undefined)
        return `${shown(strange.path)} is in a part that it does not name`;
    return misplaced(manifest);
}
function misplaced({ files, folders }) {
    const known = new Set();
    for (const { path } of folders) {
        const wrong = misleading(path, 'folder') ?? outOfPlace(path, known);
        if (wrong !== null)
            return `${shown(path)} ${wrong}`;
    }
    for (const { path } of files) {
        const wrong = misleading(path, 'file') ?? outOfPlace(path, known);
        if (wrong !== null)
            return `${shown(path)} ${wrong}`;
    }
    return null;
}
/** Adds the path to those that are known, if it can stand beside them. */
function outOfPlace(path, known) {
    if (known.has(path))
        return 'is in it twice';
    known.add(path);
    const above = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    return above === '' || known.has(above) ? null : 'is in a folder that is not';
}
const shown = (path) => JSON.stringify(path.slice(0, 200));
function refused(why) {
    return { ok: false, why, release: null };
}

;// CONCATENATED MODULE: ./lib/src/checkpoints/last-upload.js




/** In the run's folder; in no checkpoint. */
const FILE = 'uploaded.json';
/** `null` if none is known, or it is known of another place; then all is packed anew. */
function readLastUpload(folder, scope) {
    const file = join(folder, FILE);
    if (!existsSync(file))
        return null;
    try {
        const { scope: of, stored, manifest } = JSON.parse(readFileSync(file, 'utf8'));
        const decoded = decodeManifest(JSON.stringify(manifest));
        return of === scope && decoded.ok ? { scope, stored, manifest: decoded.manifest } : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw diskRefusal(error, `${file} cannot be read`);
    }
}
function writeLastUpload(folder, { scope, stored, manifest }) {
    const file = (0,external_node_path_.join)(folder, FILE);
    const value = { scope, stored, manifest: JSON.parse(encodeManifest(manifest)) };
    try {
        (0,disk/* replaceFile */.fR)(file, `${JSON.stringify(value)}\n`);
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `${file} cannot be written`);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/checkpoint/contents.js
/** `null` for a journal that does not begin as one does. */
function contentsOf(events) {
    const [started] = events;
    if (started?.type !== 'runStarted')
        return null;
    const begun = new Set();
    const open = new Map();
    const artifacts = new Map();
    let head = started.base;
    for (const event of events) {
        switch (event.type) {
            case 'phaseStarted': {
                const attempt = `${event.phase}/${event.attempt}`;
                begun.add(attempt);
                open.set(event.phase, attempt);
                artifacts.delete(event.phase);
                break;
            }
            case 'phaseSucceeded':
                open.delete(event.phase);
                artifacts.set(event.phase, event.artifacts);
                head = event.change?.commit ?? head;
                break;
            case 'phaseReused':
                artifacts.set(event.phase, event.artifacts);
                break;
            case 'phaseFailed':
            case 'phaseBlocked':
                open.delete(event.phase);
                break;
            case 'budgetExceeded':
                if (event.stopped !== null)
                    open.delete(event.stopped.phase);
                break;
            case 'runResumed':
            case 'runFinished':
                // Whatever had not ended by then never will.
                open.clear();
                break;
            default:
                break;
        }
    }
    const { run, base, branch, pipeline } = started;
    const rest = { begun, open: new Set(open.values()), artifacts: byPath(artifacts) };
    return { run, pipeline: pipeline.digest, base, branch, head, ...rest };
}
function byPath(artifacts) {
    const pairs = [...artifacts].flatMap(([phase, all]) => all.map((artifact) => [
        `phases/${phase}/artifacts/${artifact.path}`,
        artifact,
    ]));
    return new Map(pairs);
}
/** Whether a file of the run's folder is part of the run as its journal has it. */
function belongs(path, contents) {
    if (path === 'work.bundle')
        return contents.head !== contents.base;
    const [top, phase, part] = path.split('/');
    if (top !== 'phases')
        return true;
    if (part === 'artifacts')
        return contents.artifacts.has(path);
    const attempt = `${phase}/${part}`;
    return contents.begun.has(attempt) && !contents.open.has(attempt);
}

;// CONCATENATED MODULE: ./lib/src/checkpoints/bundle-head.js



/** Where a branch stands in a git bundle, as its first lines say; `null` if there is no such file, or nothing of it in it. */
function bundleHead(file, branch) {
    const ref = ` refs/heads/${branch}`;
    const line = beginning(file)
        .split('\n\n', 1)
        .join()
        .split('\n')
        .find((text) => text.endsWith(ref));
    const [, commit] = /^([0-9a-f]{40}|[0-9a-f]{64}) /.exec(line ?? '') ?? [];
    return commit === undefined ? null : (0,brands/* commitOf */.D3)(commit);
}
/** More than the lines before the pack ever are. */
const ENOUGH = 64 * 1024;
function beginning(file) {
    try {
        const fd = (0,external_node_fs_.openSync)(file, 'r');
        try {
            const buffer = Buffer.alloc(ENOUGH);
            return buffer.subarray(0, (0,external_node_fs_.readSync)(fd, buffer)).toString('latin1');
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return '';
        throw (0,disk/* diskRefusal */.C2)(error, `${file} cannot be read`);
    }
}

;// CONCATENATED MODULE: ./lib/src/checkpoints/unpack.js
var unpack_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var unpack_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Puts the files of a checkpoint and of its parts into a new folder and proves every one of them: against the manifest,
 * the journal's chain, and what is expected. Throws `Refusal` naming what is wrong; then nothing of it is to be used.
 */
async function unpack(options) {
    try {
        return await unpackAll(options);
    }
    catch (error) {
        if (error instanceof ports.Refusal)
            throw error;
        throw (0,disk/* diskRefusal */.C2)(error, `The checkpoint ${options.archive.label} cannot be unpacked`);
    }
}
async function unpackAll(options) {
    const { into } = options;
    const { label } = options.archive;
    await (0,promises_.mkdir)(into, { mode: 0o700 });
    const manifest = await unpackOwn(options);
    for (const [at, part] of manifest.parts.entries()) {
        const wanted = filesOf(manifest, at);
        const file = await options.findPart(part);
        if ((await digestFile(file)).sha256 !== part.sha256) {
            throw (0,checkpoints_archive/* damaged */.qM)(label, `its part ${part.name} is not what it was`);
        }
        await (0,checkpoints_archive/* readArchive */.bL)({ file, label: part.name }, async (entry) => {
            if (wanted.has(entry.path))
                await put({ label, into, wanted }, entry);
        });
        refuseMissing(label, wanted);
    }
    const contents = prove(options, manifest);
    await setModes(into, manifest);
    return { manifest, contents };
}
/** What the archive itself holds; its manifest comes first. */
async function unpackOwn({ archive, into, expected }) {
    const { label } = archive;
    const found = [];
    await (0,checkpoints_archive/* readArchive */.bL)(archive, async (entry) => {
        const [known] = found;
        if (known !== undefined)
            return put({ label, into, wanted: known.wanted }, entry);
        const manifest = await readManifest(label, entry);
        refuseUnexpected(label, manifest, expected);
        await makeFolders(into, manifest);
        found.push({ manifest, wanted: filesOf(manifest, null) });
    });
    const [known] = found;
    if (known === undefined)
        throw (0,checkpoints_archive/* damaged */.qM)(label, 'it is empty');
    refuseMissing(label, known.wanted);
    return known.manifest;
}
function filesOf(manifest, part) {
    return new Map(manifest.files.filter((file) => file.part === part).map((file) => [file.path, file]));
}
async function readManifest(label, entry) {
    if (entry.path !== checkpoints_archive/* MANIFEST */.e0)
        throw (0,checkpoints_archive/* damaged */.qM)(label, `it does not begin with ${checkpoints_archive/* MANIFEST */.e0}`);
    if (entry.size > LARGEST_MANIFEST)
        throw (0,checkpoints_archive/* damaged */.qM)(label, 'its manifest is too large');
    const chunks = [];
    for await (const chunk of entry.bytes)
        chunks.push(chunk);
    const decoded = manifest_decodeManifest(Buffer.concat(chunks).toString('utf8'));
    if (decoded.ok)
        return decoded.manifest;
    if (decoded.release === null)
        throw (0,checkpoints_archive/* damaged */.qM)(label, decoded.why);
    throw new ports.Refusal(`The checkpoint ${label} is refused: ${decoded.why}.`, `Phasegate ${JSON.stringify(decoded.release)} packed it: use that release, or a newer one.`);
}
const LARGEST_MANIFEST = 64 * 1024 * 1024;
function refuseUnexpected(label, manifest, expected) {
    const { run, digest } = expected;
    if (run !== null && manifest.run !== run) {
        throw (0,checkpoints_archive/* damaged */.qM)(label, `it is of the run \`${manifest.run}\`, not of \`${run}\``);
    }
    if (digest !== null && manifest.journal.digest !== digest) {
        throw (0,checkpoints_archive/* damaged */.qM)(label, `its digest is ${manifest.journal.digest}, and ${digest} was published`);
    }
}
async function makeFolders(into, { folders }) {
    for (const { path } of folders)
        await (0,promises_.mkdir)((0,external_node_path_.join)(into, path), { mode: 0o700 });
}
async function put({ label, into, wanted }, entry) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const path = JSON.stringify(entry.path);
        const packed = wanted.get(entry.path);
        if (packed === undefined)
            throw (0,checkpoints_archive/* damaged */.qM)(label, `${path} is not in its manifest, or twice in it`);
        if (entry.size !== packed.size)
            throw (0,checkpoints_archive/* damaged */.qM)(label, `${path} has another size`);
        wanted.delete(entry.path);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const target = unpack_addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(into, packed.path), 'wx', 0o600), true);
        for await (const chunk of entry.bytes) {
            hash.update(chunk);
            await target.writeFile(chunk);
        }
        await target.sync();
        if (hash.digest('hex') !== packed.sha256)
            throw (0,checkpoints_archive/* damaged */.qM)(label, `${path} has another SHA-256`);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = unpack_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function refuseMissing(label, wanted) {
    const [path] = wanted.keys();
    if (path !== undefined)
        throw (0,checkpoints_archive/* damaged */.qM)(label, `${JSON.stringify(path)} is missing`);
}
/** Everything that the manifest says is compared with the journal, whose chain is what the digest stands for. */
function prove({ archive, into, journal }, manifest) {
    const { label } = archive;
    const { events, head, size } = journal.read((0,directory/* journalFile */.i7)(into));
    const contents = contentsOf(events);
    if (contents === null)
        throw (0,checkpoints_archive/* damaged */.qM)(label, 'its journal is empty');
    const torn = manifest.files.some(({ path, size: all }) => path === 'journal.jsonl' && all !== size);
    if (torn)
        throw (0,checkpoints_archive/* damaged */.qM)(label, 'the last line of its journal is cut off');
    const { lines, digest } = manifest.journal;
    if (events.length !== lines || (0,brands/* digestOf */.ol)(head) !== digest) {
        throw (0,checkpoints_archive/* damaged */.qM)(label, 'its journal is not the one that its manifest names');
    }
    if (contents.run !== manifest.run || contents.pipeline !== manifest.pipeline) {
        throw (0,checkpoints_archive/* damaged */.qM)(label, 'its journal is of another run or pipeline than its manifest says');
    }
    proveFiles(label, manifest, contents);
    const { base, branch } = contents;
    if (contents.head !== base && bundleHead((0,external_node_path_.join)(into, 'work.bundle'), branch) !== contents.head) {
        throw (0,checkpoints_archive/* damaged */.qM)(label, 'its bundle does not hold the last commit of the run');
    }
    return contents;
}
function proveFiles(label, manifest, contents) {
    const files = new Map(manifest.files.map((packed) => [packed.path, packed]));
    for (const path of files.keys()) {
        if (belongs(path, contents))
            continue;
        throw (0,checkpoints_archive/* damaged */.qM)(label, `${JSON.stringify(path)} is not part of the run, as its journal has it`);
    }
    for (const [path, { sha256 }] of contents.artifacts) {
        if (files.get(path)?.sha256 === sha256)
            continue;
        throw (0,checkpoints_archive/* damaged */.qM)(label, `the artifact ${JSON.stringify(path)} is not what its phase left`);
    }
}
/** What a folder holds before the folder. Its owner may always use it, whatever a manifest says. */
async function setModes(into, { files, folders }) {
    for (const { path, mode } of files)
        await (0,promises_.chmod)((0,external_node_path_.join)(into, path), mode);
    for (const { path, mode } of folders.toReversed()) {
        (0,disk/* syncFolder */.Yw)((0,external_node_path_.join)(into, path));
        await (0,promises_.chmod)((0,external_node_path_.join)(into, path), mode | 0o700);
    }
    (0,disk/* syncFolder */.Yw)(into);
}

;// CONCATENATED MODULE: ./lib/src/checkpoints/restore.js












/**
 * Puts a run from a checkpoint into the store, after every part of it was proved; before that, nothing is there. `null` if
 * there is no checkpoint; throws `Refusal` if there is one that cannot be had or is not what it should be.
 */
async function restoreCheckpoint(options) {
    const sources = await sourcesOf(options.stores, options.wanted);
    await (0,directory/* prepareStore */.hG)(options.store);
    let failure = null;
    const artifact = sources.find(({ store }) => store.name !== 'cache');
    for (const source of sources) {
        try {
            const restored = await restoreFrom(options, { source, artifact });
            if (restored !== null)
                return restored;
        }
        catch (error) {
            if (!(error instanceof ports.Refusal))
                throw error;
            failure = error;
            // Whoever is asked next may have it whole.
            if (source !== sources.at(-1))
                options.onNote(`From the ${source.store.name}: ${error.message}`);
        }
    }
    if (failure !== null)
        throw failure;
    return null;
}
/** `null` if the store has it no more. */
async function restoreFrom(options, sources) {
    // On the same disk as where it goes, under a name that no run has.
    const into = (0,external_node_path_.join)((0,directory/* runsFolder */.Xc)(options.store), `.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.mkdir)(options.temporary, { recursive: true, mode: 0o700 });
        const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporary, 'restore-'));
        try {
            return await restoreInto(options, sources, { work, into });
        }
        finally {
            await (0,promises_.rm)(work, { recursive: true, force: true });
            await (0,promises_.rm)(into, { recursive: true, force: true });
        }
    }
    catch (error) {
        if (error instanceof ports.Refusal)
            throw error;
        throw (0,disk/* diskRefusal */.C2)(error, 'The checkpoint cannot be restored');
    }
}
async function restoreInto(options, { source, artifact }, { work, into }) {
    const { stores, journal, expected, scope, store } = options;
    const file = (0,external_node_path_.join)(work, 'checkpoint.tar.gz');
    if (!(await source.store.get(source.stored.id, file)))
        return null;
    const archive = { file, label: labelOf(source) };
    const findPart = (part) => fetchPart(stores, work, part);
    const { manifest, contents } = await unpack({ archive, into, journal, expected, findPart });
    const { run } = manifest;
    const { digest } = manifest.journal;
    const folder = (0,directory/* runFolder */.kQ)(store, run);
    const restored = { run, folder, digest };
    if (await isThere(options, restored))
        return restored;
    if (contents.head !== contents.base)
        await options.fetchBundle?.((0,external_node_path_.join)(into, BUNDLE), contents);
    if (scope !== null && artifact !== undefined) {
        const { sha256 } = await digestFile(file);
        const stored = { id: artifact.stored.id, name: manifest.name, sha256 };
        writeLastUpload(into, { scope, stored, manifest });
    }
    await (0,promises_.rename)(into, folder);
    (0,disk/* syncFolder */.Yw)((0,directory/* runsFolder */.Xc)(store));
    return restored;
}
const BUNDLE = 'work.bundle';
function labelOf({ store, stored }) {
    return store.name === 'directory' ? stored.name : `of ${store.name} ${stored.id}`;
}
/** Whether the run is in the store already, as it is in the checkpoint. A folder in which nothing was begun is removed. */
async function isThere({ journal, store }, { run, folder, digest }) {
    const file = (0,directory/* journalFile */.i7)(folder);
    if (((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0) === 0) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        return false;
    }
    if ((0,brands/* digestOf */.ol)(journal.read(file).head) === digest)
        return true;
    throw new ports.Refusal(`There is a run \`${run}\` in ${store} already, and it is not as it is in the checkpoint.`, `Go on with that one: \`phasegate resume ${run}\`; or move ${folder} away first.`);
}

// EXTERNAL MODULE: ./lib/src/workspace/branch.js
var workspace_branch = __webpack_require__(4854);
// EXTERNAL MODULE: ./lib/src/workspace/git.js
var workspace_git = __webpack_require__(4272);
// EXTERNAL MODULE: ./lib/src/workspace/git-dirs.js
var git_dirs = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/src/workspace/head.js
var workspace_head = __webpack_require__(4848);
;// CONCATENATED MODULE: ./lib/src/workspace/bundle.js






/** Writes the commits of a run's branch since its base as a bundle; false if the branch does not stand at `head`. */
async function makeBundle(repository, file, { base, branch, head }) {
    const place = realPlace(repository);
    const ref = `refs/heads/${branch}`;
    // What a git that was killed left.
    await rm(`${file}.lock`, { force: true });
    if ((await resolveCommit(place, ref)) !== head)
        return false;
    await git({ place, args: ['bundle', 'create', '--quiet', file, `^${base}`, ref] });
    // It may have moved meanwhile.
    return (await headIn(repository, file, branch)) === head;
}
/**
 * Brings the commits of a run into the repository, and its branch to where the journal says. Throws `Refusal` if the
 * bundle holds something else, its base is not there, or the branch is somebody else's.
 */
async function fetchBundle(repository, file, { run, base, branch, head }) {
    const place = (0,git_dirs/* realPlace */.o)(repository);
    if ((await (0,workspace_head/* resolveCommit */.WL)(place, base)) === null)
        throw missingBase(repository, base);
    if ((await headIn(repository, file, branch)) !== head) {
        throw new ports.Refusal(`The bundle ${file} does not hold \`${branch}\` at ${head.slice(0, 12)}, where its journal ends.`, 'It was changed since it was made. Take another checkpoint, or start a new run.');
    }
    const args = ['-c', 'fetch.fsckObjects=true', 'fetch', ...ONLY_OBJECTS, '--', file];
    await (0,workspace_git/* git */.$Y)({ place, args: [...args, `refs/heads/${branch}`] });
    const { code } = await (0,workspace_git/* askGit */.gG)({ place, args: ['merge-base', '--is-ancestor', base, head] });
    if (code !== 0) {
        throw new ports.Refusal(`The commits in ${file} do not come after ${base.slice(0, 12)}, where the run began.`, 'It was changed since it was made. Take another checkpoint, or start a new run.');
    }
    await (0,workspace_branch/* claimBranch */.Vv)({ place, run, branch, head });
}
const ONLY_OBJECTS = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
];
async function headIn(repository, file, branch) {
    const ref = `refs/heads/${branch}`;
    const args = ['bundle', 'list-heads', file, ref];
    const { code, stdout } = await (0,workspace_git/* askGit */.gG)({ place: (0,git_dirs/* realPlace */.o)(repository), args });
    return code === 0 ? (stdout.toString().split(' ', 1)[0] ?? null) : null;
}
function missingBase({ root }, base) {
    return new ports.Refusal(`The commit ${base.slice(0, 12)}, where the run began, is not in ${root}.`, 'Check out with `fetch-depth: 0`, or fetch that commit first.');
}

// EXTERNAL MODULE: ./lib/src/engine/journal-text.js
var journal_text = __webpack_require__(7848);
;// CONCATENATED MODULE: ./lib/src/run/journal-reader.js

/** Journals as the engine writes them, for checkpoints. */
const JOURNALS = { read: journal_text/* readJournal */.a0, seal: journal_text/* sealText */.N9 };

// EXTERNAL MODULE: ./lib/src/run/place.js
var place = __webpack_require__(3895);
;// CONCATENATED MODULE: ./lib/src/run/take-checkpoint.js











/** Puts the run of a downloaded checkpoint among those of this repository. Throws `Refusal` if it is none, or damaged. */
async function takeCheckpoint(path, { root, run, onNote }) {
    const { repository, store } = await (0,place.findPlace)(root);
    return inTemporary(async (temporary) => {
        const opened = await openPath(path, temporary);
        if (opened === null)
            throw none(path);
        const restored = await restoreCheckpoint({
            stores: [opened.store],
            wanted: { type: 'id', id: opened.file },
            expected: { run, digest: null },
            store,
            temporary,
            scope: null,
            journal: JOURNALS,
            fetchBundle: (file, contents) => fetchBundle(repository, file, contents),
            onNote,
        });
        if (restored === null)
            throw none(path);
        return restored.run;
    });
}
/** Lets `work` look at what a downloaded checkpoint holds, proved and unpacked; `null` if there is no checkpoint. */
async function lookInto(path, work) {
    return inTemporary(async (temporary) => {
        const opened = await openPath(path, temporary);
        if (opened === null)
            return null;
        const { file, store } = opened;
        const into = (0,external_node_path_.join)(temporary, 'run');
        const findPart = (part) => fetchPart([store], temporary, part);
        const archive = { file, label: path };
        await unpack({ archive, into, journal: JOURNALS, findPart, expected: ANY });
        return work(into);
    });
}
const ANY = { run: null, digest: null };
async function inTemporary(work) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'phasegate-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function none(path) {
    return new ports.Refusal(`There is no checkpoint at ${path}.`, 'Give an artifact of a run as it was downloaded: the file, or the folder that it is in.');
}


/***/ })

};
