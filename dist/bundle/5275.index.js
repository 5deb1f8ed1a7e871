export const id = 5275;
export const ids = [5275];
export const modules = {

/***/ 45275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultsOf: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96149);
/* harmony import */ var _checkpoints_recorded_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68882);
/* harmony import */ var _core_run_legs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77393);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);





/** Compares every current artifact with its digest in the journal. The journal was verified when it was read. */
async function faultsOf({ plan, state, folder }) {
    const all = [];
    for (const { index } of plan.phases) {
        for (const { phase, artifacts } of (0,_core_run_legs_js__WEBPACK_IMPORTED_MODULE_3__/* .keptArtifacts */ .kR)(plan, state, index)) {
            const from = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactsFolder */ .K8)(folder, phase);
            const faults = await (0,_checkpoints_recorded_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactFaults */ .E)(from, artifacts).catch((error) => {
                throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .diskRefusal */ .C2)(error, `The artifacts in ${from} cannot be read`);
            });
            all.push(...faults.map(({ path, message }) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(from, path), message })));
        }
    }
    return all;
}


/***/ }),

/***/ 68882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ artifactFaults),
/* harmony export */   w: () => (/* binding */ copyRecorded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_copy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77084);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);





/** Compares the folder with the journal: names, kinds, sizes and digests. Follows no link. */
async function artifactFaults(folder, recorded) {
    const faults = [...faultsOfNames(folder, recorded)];
    const known = new Set(faults.map(({ path }) => path));
    for (const artifact of recorded.filter(({ path }) => !known.has(path))) {
        const message = await messageOf(artifact, () => (0,_system_copy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, artifact.path)));
        if (message !== null)
            faults.push({ path: artifact.path, message });
    }
    return faults.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/**
 * Copies exactly the recorded files to a new folder, and verifies the digests of the copied bytes. Returns the first fault and
 * leaves the new folder empty; `null`: everything matches.
 */
async function copyRecorded(from, to, recorded) {
    const [fault] = faultsOfNames(from, recorded);
    if (fault !== undefined)
        return fault;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { mode: 0o700 });
    for (const artifact of recorded) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, artifact.path);
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
        const message = await messageOf(artifact, () => (0,_system_copy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .copyPlain */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, artifact.path), target));
        if (message !== null) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(to, { recursive: true, force: true });
            return { path: artifact.path, message };
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(target, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, artifact.path)).mode & 0o777);
    }
    return null;
}
/** Names that are missing, of another kind, or not recorded. */
function* faultsOfNames(folder, recorded) {
    const missing = new Set(recorded.map(({ path }) => path));
    for (const { path, entry } of namesIn(folder)) {
        const isRecorded = missing.delete(path);
        if (entry.isDirectory()) {
            if (isRecorded)
                yield { path, message: 'is a folder now' };
        }
        else if (!entry.isFile())
            yield { path, message: `is ${kindOf(entry)} now` };
        else if (!isRecorded)
            yield { path, message: 'exists but is not in the journal' };
    }
    for (const path of missing)
        yield { path, message: 'is missing' };
}
/** Without recursion; links are not followed. */
function* namesIn(folder) {
    const folders = [''];
    for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, at))) {
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isDirectory())
                folders.push(path);
            yield { path, entry };
        }
    }
}
function entriesOf(folder) {
    // A link in place of the artifacts' folder counts as an empty folder.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
}
function kindOf(entry) {
    if (entry.isSymbolicLink())
        return 'a link';
    if (entry.isFIFO())
        return 'a pipe';
    if (entry.isSocket())
        return 'a socket';
    return 'a device';
}
/** What is wrong with one file; `null`: nothing. */
async function messageOf({ size, sha256 }, read) {
    try {
        const found = await read();
        if (found.size !== size)
            return `has ${found.size} bytes, not ${size}`;
        return found.sha256 === sha256 ? null : 'has another SHA-256';
    }
    catch (error) {
        const code = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        if (code === null || (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .isFaultOfMachine */ .zK)(error))
            throw error;
        return code === 'ELOOP' ? 'is a link now' : `cannot be read (${code})`;
    }
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
