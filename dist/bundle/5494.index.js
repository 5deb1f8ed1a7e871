export const id = 5494;
export const ids = [5494];
export const modules = {

/***/ 95111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ JOURNALS)
/* harmony export */ });
/* harmony import */ var _engine_journal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77848);

/** The engine's journal format, for checkpoints. */
const JOURNALS = { read: _engine_journal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readJournal */ .a0, seal: _engine_journal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sealText */ .N9 };


/***/ }),

/***/ 89690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ refuseSeveral)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/** Throws `Refusal` for a run with commits in other repositories, which a checkpoint does not contain. */
function refuseSeveral({ run, isSeveral }) {
    if (!isSeveral)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`The run \`${run}\` works in several repositories, which a checkpoint cannot hold.`, 'Resume the run on the machine where it began.');
}


/***/ }),

/***/ 83517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_checkpoint_contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13773);
/* harmony import */ var _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10006);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1888);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _system_copy_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77084);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6871);
/* harmony import */ var _bundle_head_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30731);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96149);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15117);
/* harmony import */ var _refuse_several_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(89690);
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
 * Unpacks a checkpoint and its parts into a new folder and verifies every file: against the manifest, the journal's hash chain,
 * and the expected properties. Throws `Refusal` for the first difference; the files must not be used then.
 */
async function unpack(options) {
    try {
        return await unpackAll(options);
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal)
            throw error;
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_7__/* .diskRefusal */ .C2)(error, `The checkpoint ${options.archive.label} cannot be unpacked`);
    }
}
async function unpackAll(options) {
    const { into } = options;
    const { label } = options.archive;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(into, { mode: 0o700 });
    const manifest = await unpackOwn(options);
    for (const [at, part] of manifest.parts.entries()) {
        const wanted = filesOf(manifest, at);
        const file = await options.findPart(part);
        if ((await (0,_system_copy_file_js__WEBPACK_IMPORTED_MODULE_6__/* .digestFile */ .T)(file)).sha256 !== part.sha256) {
            throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, `its part ${part.name} changed`);
        }
        await (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .readArchive */ .bL)({ file, label: part.name }, async (entry) => {
            if (wanted.has(entry.path))
                await put({ label, into, wanted }, entry);
        });
        refuseMissing(label, wanted);
    }
    const contents = prove(options, manifest);
    await setModes(into, manifest);
    return { manifest, contents };
}
/** Unpacks the archive itself; its manifest comes first. */
async function unpackOwn({ archive, into, expected }) {
    const { label } = archive;
    const found = [];
    await (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .readArchive */ .bL)(archive, async (entry) => {
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
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, 'the file is empty');
    refuseMissing(label, known.wanted);
    return known.manifest;
}
function filesOf(manifest, part) {
    return new Map(manifest.files.filter((file) => file.part === part).map((file) => [file.path, file]));
}
async function readManifest(label, entry) {
    if (entry.path !== _archive_js__WEBPACK_IMPORTED_MODULE_10__/* .MANIFEST */ .e0)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, `the archive does not begin with ${_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .MANIFEST */ .e0}`);
    if (entry.size > LARGEST_MANIFEST)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, 'its manifest is too large');
    const chunks = [];
    for await (const chunk of entry.bytes)
        chunks.push(chunk);
    const decoded = (0,_core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeManifest */ .M)(Buffer.concat(chunks).toString('utf8'));
    if (decoded.ok)
        return decoded.manifest;
    if (decoded.release === null)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, decoded.why);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The checkpoint ${label} is refused: ${decoded.why}.`, `Phasegate ${JSON.stringify(decoded.release)} created it. Use that release or a newer one.`);
}
const LARGEST_MANIFEST = 64 * 1024 * 1024;
function refuseUnexpected(label, manifest, expected) {
    const { run, digest } = expected;
    if (run !== null && manifest.run !== run) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, `the checkpoint belongs to the run \`${manifest.run}\`, not to \`${run}\``);
    }
    if (digest !== null && manifest.journal.digest !== digest) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, `its digest is ${manifest.journal.digest}, but ${digest} was published`);
    }
}
async function makeFolders(into, { folders }) {
    for (const { path } of folders)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, path), { mode: 0o700 });
}
async function put({ label, into, wanted }, entry) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const path = JSON.stringify(entry.path);
        const packed = wanted.get(entry.path);
        if (packed === undefined)
            throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, `${path} is not in its manifest, or is listed twice`);
        if (entry.size !== packed.size)
            throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, `${path} has another size`);
        wanted.delete(entry.path);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const target = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, packed.path), 'wx', 0o600), true);
        for await (const chunk of entry.bytes) {
            hash.update(chunk);
            await target.writeFile(chunk);
        }
        await target.sync();
        if (hash.digest('hex') !== packed.sha256)
            throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, `${path} has another SHA-256`);
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
function refuseMissing(label, wanted) {
    const [path] = wanted.keys();
    if (path !== undefined)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, `${JSON.stringify(path)} is missing`);
}
/** Compares the manifest with the journal, whose hash chain the digest proves. */
function prove({ archive, into, journal }, manifest) {
    const { label } = archive;
    const { events, head, size } = journal.read((0,_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .journalFile */ .i7)(into));
    const contents = (0,_core_checkpoint_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .contentsOf */ .KD)(events);
    if (contents === null)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, 'its journal is empty');
    (0,_refuse_several_js__WEBPACK_IMPORTED_MODULE_11__/* .refuseSeveral */ .t)(contents);
    const torn = manifest.files.some(({ path, size: all }) => path === 'journal.jsonl' && all !== size);
    if (torn)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, 'the last line of its journal is cut off');
    const { lines, digest } = manifest.journal;
    if (events.length !== lines || (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_12__/* .digestOf */ .ol)(head) !== digest) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, 'its journal differs from the journal in its manifest');
    }
    if (contents.run !== manifest.run || contents.pipeline !== manifest.pipeline) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, 'its journal belongs to another run or pipeline than its manifest');
    }
    proveFiles(label, manifest, contents);
    const { base, branch } = contents;
    if (contents.head !== base && (0,_bundle_head_js__WEBPACK_IMPORTED_MODULE_8__/* .bundleHead */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, 'work.bundle'), branch) !== contents.head) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, 'its bundle does not contain the last commit of the run');
    }
    return contents;
}
function proveFiles(label, manifest, contents) {
    const files = new Map(manifest.files.map((packed) => [packed.path, packed]));
    for (const path of files.keys()) {
        if ((0,_core_checkpoint_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .belongs */ .Fz)(path, contents))
            continue;
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, `${JSON.stringify(path)} is not part of the run in its journal`);
    }
    for (const [path, { sha256 }] of contents.artifacts) {
        if (files.get(path)?.sha256 === sha256)
            continue;
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .damaged */ .qM)(label, `the artifact ${JSON.stringify(path)} changed after its phase wrote it`);
    }
}
/** Contents of a folder before the folder itself. The owner always keeps access, whatever the manifest says. */
async function setModes(into, { files, folders }) {
    for (const { path, mode } of files)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, path), mode);
    for (const { path, mode } of folders.toReversed()) {
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_7__/* .syncFolder */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, path), mode | 0o700);
    }
    (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_7__/* .syncFolder */ .Yw)(into);
}


/***/ }),

/***/ 30731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ bundleHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1888);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);



/** The tip of a branch in a git bundle, from its header; `null`: no such file or branch. */
function bundleHead(file, branch) {
    const ref = ` refs/heads/${branch}`;
    const line = beginning(file)
        .split('\n\n', 1)
        .join()
        .split('\n')
        .find((text) => text.endsWith(ref));
    const [, commit] = /^([0-9a-f]{40}|[0-9a-f]{64}) /.exec(line ?? '') ?? [];
    return commit === undefined ? null : (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(commit);
}
/** In bytes; the header is never longer. */
const ENOUGH = 64 * 1024;
function beginning(file) {
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
        try {
            const buffer = Buffer.alloc(ENOUGH);
            return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer)).toString('latin1');
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        }
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'ENOENT')
            return '';
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .diskRefusal */ .C2)(error, `${file} cannot be read`);
    }
}


/***/ }),

/***/ 98264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ restoreCheckpoint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1888);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _system_copy_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77084);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6871);
/* harmony import */ var _archive_archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15117);
/* harmony import */ var _archive_unpack_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83517);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96149);
/* harmony import */ var _stores_fetch_archive_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80814);
/* harmony import */ var _upload_last_upload_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29068);













/**
 * Restores a run from a checkpoint into the store after every part was verified; before that the store is unchanged. `null`:
 * there is no checkpoint. Throws `Refusal` if it is unavailable or invalid.
 */
async function restoreCheckpoint(options) {
    const sources = await (0,_stores_fetch_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .sourcesOf */ .u)(options.stores, options.wanted);
    await (0,_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .prepareStore */ .hG)(options.store);
    let failure = null;
    const artifact = sources.find(({ store }) => store.name !== 'cache');
    for (const source of sources) {
        try {
            const restored = await restoreFrom(options, { source, artifact });
            if (restored !== null)
                return restored;
        }
        catch (error) {
            if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal))
                throw error;
            failure = error;
            // Another store may have a valid copy.
            if (source !== sources.at(-1))
                options.onNote(`From the ${source.store.name}: ${error.message}`);
        }
    }
    if (failure !== null)
        throw failure;
    return null;
}
/** `null`: the store no longer has it. */
async function restoreFrom(options, sources) {
    // On the same disk as its destination, with a name that no run has.
    const into = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .runsFolder */ .Xc)(options.store), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(options.temporary);
        const work = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.temporary, 'restore-'));
        try {
            return await restoreInto(options, sources, { work, into });
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(work, { recursive: true, force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(into, { recursive: true, force: true });
        }
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal)
            throw error;
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .diskRefusal */ .C2)(error, 'The checkpoint cannot be restored');
    }
}
async function restoreInto(options, { source, artifact }, { work, into }) {
    const { stores, journal, expected, scope, store } = options;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, 'checkpoint.tar.gz');
    if (!(await source.store.get(source.stored.id, file)))
        return null;
    const archive = { file, label: labelOf(source) };
    const { sha256 } = await (0,_system_copy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .digestFile */ .T)(file);
    if (source.stored.sha256 !== null && source.stored.sha256 !== sha256)
        throw (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .damaged */ .qM)(archive.label, 'the file differs from the uploaded file');
    const findPart = (part) => (0,_stores_fetch_archive_js__WEBPACK_IMPORTED_MODULE_10__/* .fetchPart */ .G)(stores, work, part);
    const { manifest, contents } = await (0,_archive_unpack_js__WEBPACK_IMPORTED_MODULE_8__/* .unpack */ .l)({ archive, into, journal, expected, findPart });
    const { run } = manifest;
    const { digest } = manifest.journal;
    const folder = (0,_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .runFolder */ .kQ)(store, run);
    const restored = { run, folder, digest };
    if (await isThere(options, restored))
        return restored;
    if (contents.head !== contents.base)
        await options.fetchBundle?.((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(into, BUNDLE), contents);
    if (scope !== null && artifact !== undefined) {
        const stored = { id: artifact.stored.id, name: manifest.name, sha256 };
        (0,_upload_last_upload_js__WEBPACK_IMPORTED_MODULE_11__/* .writeLastUpload */ .Z)(into, { scope, stored, manifest });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(into, folder);
    (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .syncFolder */ .Yw)((0,_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .runsFolder */ .Xc)(store));
    return restored;
}
const BUNDLE = 'work.bundle';
function labelOf({ store, stored }) {
    return store.name === 'directory' ? stored.name : `of ${store.name} ${stored.id}`;
}
/** Whether the store already has the run in the state of the checkpoint. A folder in which no run began is removed. */
async function isThere({ journal, store }, { run, folder, digest }) {
    const file = (0,_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .journalFile */ .i7)(folder);
    if (((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0) === 0) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
        return false;
    }
    if ((0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_12__/* .digestOf */ .ol)(journal.read(file).head) === digest)
        return true;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The run \`${run}\` already exists in ${store}, and differs from the checkpoint.`, `Resume the existing run with \`phasegate resume ${run}\`, or move ${folder} away first.`);
}


/***/ }),

/***/ 80814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fetchPart),
/* harmony export */   u: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84344);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);
/* harmony import */ var _system_copy_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77084);




/** Sources in the order of the stores; empty if there is no such checkpoint. */
async function sourcesOf(stores, wanted) {
    if (wanted.type === 'id') {
        const last = stores.at(-1);
        const stored = { id: wanted.id, name: wanted.id, sha256: null };
        return last === undefined ? [] : [{ store: last, stored }];
    }
    const found = [];
    for (const store of stores) {
        for (const stored of await store.find((0,_core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__/* .checkpointPrefix */ .Zz)(wanted.run))) {
            const name = (0,_core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__/* .readCheckpointName */ .iQ)(stored.name);
            if (name?.run === wanted.run)
                found.push({ store, stored, name });
        }
    }
    const compare = ORDERS[wanted.over];
    const [first, ...rest] = found.filter((one) => !isCache(one));
    if (first === undefined)
        return [];
    const newest = rest.reduce((best, one) => (compare(one.name, best.name) > 0 ? one : best), first);
    const { sha256 } = newest.stored;
    return found
        .filter(({ name }) => compare(name, newest.name) === 0)
        .flatMap((one) => {
        if (!isCache(one))
            return [one];
        return sha256 === null ? [] : [{ ...one, stored: { ...one.stored, sha256 } }];
    });
}
/** Cache entries may have any name, so one is used only if it equals an artifact byte for byte. */
const isCache = ({ store }) => store.name === 'cache';
/** A later workflow run counts its attempts from 1 again. */
const ORDERS = {
    attempts: _core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCheckpoints */ .xt,
    'workflow-runs': (a, b) => a.lines - b.lines || (0,_core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCheckpoints */ .xt)(a, b),
};
/** An archive that another one names, from the first store with an unchanged copy. Throws `Refusal` if there is none. */
async function fetchPart(stores, folder, part) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `part-${part.sha256}.tar.gz`);
    const tried = [];
    for (const store of stores) {
        const id = store.name === 'artifact' ? part.id : part.name;
        const why = await tryStore(store, { id, file, sha256: part.sha256 });
        if (why === null)
            return file;
        tried.push(`${store.name}: ${why}`);
    }
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`The part ${part.name} of the checkpoint is not available (${tried.join('; ')}).`, 'The artifact was deleted or has expired. Use another checkpoint, or start a new run.');
}
/** `null`: the file is now there and correct. */
async function tryStore(store, { id, file, sha256 }) {
    try {
        if (!(await store.get(id, file)))
            return 'missing';
        return (await (0,_system_copy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .T)(file)).sha256 === sha256 ? null : 'changed';
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal)
            return error.message;
        throw error;
    }
}


/***/ }),

/***/ 29068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLastUpload),
/* harmony export */   Z: () => (/* binding */ writeLastUpload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10006);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);




/** In the run's folder, but in no checkpoint. */
const FILE = 'uploaded.json';
/** `null`: none is known, or it has another origin; then everything is packed. */
function readLastUpload(folder, scope) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FILE);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return null;
    try {
        const { scope: of, stored, manifest } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        const decoded = (0,_core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeManifest */ .M)(JSON.stringify(manifest));
        return of === scope && decoded.ok ? { scope, stored, manifest: decoded.manifest } : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskRefusal */ .C2)(error, `${file} cannot be read`);
    }
}
function writeLastUpload(folder, { scope, stored, manifest }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FILE);
    const value = { scope, stored, manifest: JSON.parse((0,_core_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeManifest */ .G)(manifest)) };
    try {
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(file, `${JSON.stringify(value)}\n`);
    }
    catch (error) {
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskRefusal */ .C2)(error, `${file} cannot be written`);
    }
}


/***/ }),

/***/ 13773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ mayHold),
/* harmony export */   Fz: () => (/* binding */ belongs),
/* harmony export */   KD: () => (/* binding */ contentsOf)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80708);

/** `null`: the journal does not begin with `runStarted`. */
function contentsOf(events) {
    const [started] = events;
    if (started?.type !== 'runStarted')
        return null;
    const begun = new Set();
    const open = new Map();
    const artifacts = new Map();
    let { base } = started;
    let head = base;
    for (const event of events) {
        switch (event.type) {
            case 'phaseStarted': {
                const attempt = `${(0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseFolder */ .s)(event.phase)}/${event.attempt}`;
                begun.add(attempt);
                open.set(event.phase, attempt);
                artifacts.delete(event.phase);
                break;
            }
            case 'phaseSucceeded':
            case 'phaseReused':
            case 'changeOffered':
                open.delete(event.phase);
                artifacts.set(event.phase, event.artifacts);
                // An offered change belongs to the run after its merge.
                if (event.type !== 'changeOffered')
                    head = event.change?.commit ?? head;
                break;
            case 'changeMerged':
                head = event.change?.commit ?? head;
                break;
            case 'phaseFailed':
            case 'phaseBlocked':
                open.delete(event.phase);
                break;
            case 'budgetExceeded':
                if (event.stopped !== null)
                    open.delete(event.stopped.phase);
                break;
            case 'runRebased':
                base = event.base;
                head = event.commit;
                break;
            case 'runResumed':
            case 'runFinished':
                // Attempts that had not ended by then never will.
                open.clear();
                break;
            default:
                break;
        }
    }
    const { run, branch, pipeline, repositories = [] } = started;
    const isSeveral = repositories.length > 0;
    const rest = { isSeveral, begun, open: new Set(open.values()), artifacts: byPath(artifacts) };
    return { run, pipeline: pipeline.digest, base, branch, head, ...rest };
}
function byPath(artifacts) {
    const pairs = [...artifacts].flatMap(([phase, all]) => all.map((artifact) => [
        `phases/${(0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseFolder */ .s)(phase)}/artifacts/${artifact.path}`,
        artifact,
    ]));
    return new Map(pairs);
}
/** Contents in Git LFS by SHA-256; not files that are being written. */
const LFS_CONTENT = /^lfs\/objects\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}$/;
/** The record of an attempt, by the phase (possibly in nested pipelines, or a leg) and its number. */
const ATTEMPT = /^phases\/((?:[a-z][a-z0-9-]*\/)*[a-z][a-z0-9-]*(?:\.\d{1,3})?\/\d+)(?:\/|$)/;
/** Whether a folder of the run's may contain parts of the run. */
function mayHold(path, contents) {
    return FOLDER_OF_PHASES.test(path) || ARTIFACTS.test(path) || belongs(`${path}/`, contents);
}
const FOLDER_OF_PHASES = /^phases(?:\/[a-z][a-z0-9-]*(?:\.\d{1,3})?)*$/;
const ARTIFACTS = /^phases\/(?:[a-z][a-z0-9-]*\/)*[a-z][a-z0-9-]*(?:\.\d{1,3})?\/artifacts\//;
/** Whether a file of the run's folder belongs to the run according to its journal. */
function belongs(path, contents) {
    if (path === 'work.bundle')
        return contents.head !== contents.base;
    const [top] = path.split('/', 1);
    if (top === 'lfs')
        return path.endsWith('/') || LFS_CONTENT.test(path);
    if (top !== 'phases')
        return true;
    if (contents.artifacts.has(path))
        return true;
    const [, attempt = ''] = ATTEMPT.exec(path) ?? [];
    return contents.begun.has(attempt) && !contents.open.has(attempt);
}


/***/ }),

/***/ 10006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ encodeManifest),
/* harmony export */   M: () => (/* binding */ decodeManifest)
/* harmony export */ });
/* harmony import */ var _run_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17575);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80708);


/** Limits of a checkpoint with all of its parts. */
const LARGEST_CHECKPOINT = { entries: 200_000, bytes: 8 * 1024 ** 3 };
function encodeManifest(manifest) {
    return `${JSON.stringify(SHAPE.ordered(manifest), null, 1)}\n`;
}
function decodeManifest(json) {
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
const sha256 = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('a SHA-256 in hex', /^[0-9a-f]{64}$/);
const digest = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('a digest', /^sha256:[0-9a-f]{64}$/);
const SHAPE = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    format: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(1),
    phasegate: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    name: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    run: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('the name of a run', /^[a-z0-9][a-z0-9-]{0,63}$/),
    pipeline: digest,
    journal: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ lines: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .ordinal */ .IE, digest }),
    parts: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ name: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, id: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, sha256 })),
    folders: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ path: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, mode })),
    files: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ path: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, mode, size: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, sha256, part: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9) })),
});
function checked(value) {
    if (!(0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return refused('its manifest is not an object');
    const { format, phasegate } = value;
    const release = typeof phasegate === 'string' ? phasegate.slice(0, 40) : null;
    if (Number.isSafeInteger(format) && format !== 1) {
        return { ok: false, why: `format ${format} of its manifest is ${_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWER */ .yH}`, release };
    }
    const fault = SHAPE.fault(value, '');
    if (fault !== null) {
        const isNewer = fault.endsWith(_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWER */ .yH);
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
        return `${shown(strange.path)} is in a part that the manifest does not list`;
    return misplaced(manifest);
}
function misplaced({ files, folders }) {
    const known = new Set();
    for (const { path } of folders) {
        const wrong = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .misleading */ .C)(path, 'folder') ?? outOfPlace(path, known);
        if (wrong !== null)
            return `${shown(path)} ${wrong}`;
    }
    for (const { path } of files) {
        const wrong = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .misleading */ .C)(path, 'file') ?? outOfPlace(path, known);
        if (wrong !== null)
            return `${shown(path)} ${wrong}`;
    }
    return null;
}
/** Why the path is impossible next to the known ones; otherwise adds it, and returns `null`. */
function outOfPlace(path, known) {
    if (known.has(path))
        return 'is listed twice';
    known.add(path);
    const above = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    return above === '' || known.has(above) ? null : 'is in a folder that is missing';
}
const shown = (path) => JSON.stringify(path.slice(0, 200));
function refused(why) {
    return { ok: false, why, release: null };
}


/***/ }),

/***/ 84344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ checkpointPrefix),
/* harmony export */   iQ: () => (/* binding */ readCheckpointName),
/* harmony export */   s7: () => (/* binding */ checkpointName),
/* harmony export */   xt: () => (/* binding */ compareCheckpoints)
/* harmony export */ });
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1888);

/** `phasegate-<run>-<attempt>-<lines>.tar.gz`, or `….<take>.tar.gz` */
function checkpointName({ run, attempt, lines, take }) {
    const again = take === 1 ? '' : `.${take}`;
    return `${checkpointPrefix(run)}${attempt}-${String(lines).padStart(6, '0')}${again}.tar.gz`;
}
/** The prefix of the names of a run's checkpoints; a run with a longer name may have the same prefix. */
const checkpointPrefix = (run) => `phasegate-${run}-`;
/** `null`: another name. */
function readCheckpointName(name) {
    const [, of = '', attempt, lines, take = '1'] = PATTERN.exec(name) ?? [];
    const run = (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(of);
    if (run === null)
        return null;
    return { run, attempt: Number(attempt), lines: Number(lines), take: Number(take) };
}
const PATTERN = /^phasegate-([a-z0-9-]+)-([1-9]\d*)-(\d{6,})(?:\.([1-9]\d*))?\.tar\.gz$/;
/** Compares the states in two checkpoints of one run: positive if `a` is newer. Ids and upload times do not matter. */
function compareCheckpoints(a, b) {
    return a.attempt - b.attempt || a.lines - b.lines || a.take - b.take;
}


/***/ })

};
