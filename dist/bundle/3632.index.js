export const id = 3632;
export const ids = [3632];
export const modules = {

/***/ 3632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  closeSession: () => (/* binding */ closeSession),
  openSession: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/lib/bounded-json.js
var bounded_json = __webpack_require__(76652);
// EXTERNAL MODULE: ./lib/src/core/lib/digest.js
var lib_digest = __webpack_require__(49282);
// EXTERNAL MODULE: ./lib/src/core/run/shape.js
var shape = __webpack_require__(17575);
;// CONCATENATED MODULE: ./lib/src/core/many/session.js

const session = (0,shape/* record */.g1)({
    format: (0,shape/* oneOf */.yL)(1),
    pipeline: shape/* text */.Qq,
    digest: (0,shape/* matching */.wC)('a SHA-256 in hex', /^[0-9a-f]{64}$/),
    repositories: (0,shape/* list */.p_)((0,shape/* record */.g1)({
        name: shape/* text */.Qq,
        address: shape/* text */.Qq,
        folder: shape/* text */.Qq,
        run: (0,shape/* matching */.wC)('the name of a run', /^[a-z0-9][a-z0-9-]{0,63}$/),
    })),
});
/** What is wrong with a parsed value, beginning with its path; `null`: it is valid. */
const faultOfSession = (value) => session.fault(value, '');

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/app/repositories/clone.js
var clone = __webpack_require__(89126);
;// CONCATENATED MODULE: ./lib/src/app/many/sessions.js









/**
 * Assigns a run to each repository: the run of the last session, if that had the same pipeline and inputs and was not completed;
 * else a new one. The session is on the disk before any run begins.
 */
async function openSession(request) {
    const { store, pinned, inputs, found } = request;
    const digest = (0,external_node_crypto_.hash)('sha256', (0,lib_digest/* canonical */.$)({ pipeline: pinned.digest, inputs }));
    const earlier = earlierSession(fileOf(store, digest));
    const known = new Map(earlier?.repositories.map((one) => [one.address, one]));
    const session = {
        format: 1,
        pipeline: pinned.name,
        digest,
        repositories: found.map((one) => known.get(one.address) ?? begun(one)),
    };
    await (0,directory/* prepareStore */.hG)(store);
    (0,disk/* makeFolder */.fc)((0,external_node_path_.join)(store, FOLDER));
    (0,disk/* replaceFile */.fR)(fileOf(store, digest), `${JSON.stringify(session, null, 2)}\n`);
    return session;
}
/** Ends the session after all of its runs have ended; the next call starts new runs. */
function closeSession(store, session) {
    (0,disk/* replaceFile */.fR)(fileOf(store, session.digest), `${JSON.stringify({ ...session, repositories: [] }, null, 2)}\n`);
}
const FOLDER = 'many';
const fileOf = (store, digest) => (0,external_node_path_.join)(store, FOLDER, `${digest.slice(0, 16)}.json`);
/** Throws `Refusal` for an unreadable session, because it is then unknown which runs are under way. */
function earlierSession(file) {
    const text = (0,disk/* textOf */.b6)(file);
    if (text === null)
        return null;
    const read = (0,bounded_json/* parseBoundedJson */.R)(text);
    const fault = read.type === 'refused' ? read.message : faultOfSession(read.value);
    if (read.type === 'json' && fault === null)
        return read.value;
    throw new ports.Refusal(`${file}, the list of runs in progress, cannot be read: ${fault}.`, 'Remove the file to start a new run in each repository.');
}
function begun({ name, address }) {
    return { name, address, folder: (0,clone/* cloneFolder */.Q)(address, name), run: newRun() };
}
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const newRun = () => Array.from({ length: 8 }, () => LETTERS[(0,external_node_crypto_.randomInt)(LETTERS.length)]).join('');


/***/ }),

/***/ 89126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cloneFolder),
/* harmony export */   e: () => (/* binding */ freshClone)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _git_head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73275);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6871);
/* harmony import */ var _system_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52305);
/* harmony import */ var _system_user_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54276);









/** The folder of a repository's clone in the user's cache; two addresses never share one. */
function cloneFolder(address, name, use = 'many') {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', address).slice(0, 12);
    const plain = name.replace(/[^\w.-]+/g, '-');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_system_user_cache_js__WEBPACK_IMPORTED_MODULE_8__.userCache)(process.env), use, `${plain}-${digest}`);
}
/**
 * Creates or updates a clone and checks out the newest commit of a branch. If `ref` is not a branch, the default branch is
 * checked out. Manual changes in the clone are lost. Throws `Refusal` with git's message.
 */
async function freshClone(address, folder, ref = null) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git', READY)))
        await clone(address, folder);
    else {
        await at(folder, ['fetch', '--quiet', '--prune', 'origin']);
        await at(folder, ['remote', 'set-head', 'origin', '--auto']);
    }
    const isBranch = ref !== null && (await (0,_git_head_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .W)(placeOf(folder), `refs/remotes/origin/${ref}`)) !== null;
    const branch = isBranch ? ref : await defaultBranch(folder);
    await at(folder, [
        'checkout',
        '--quiet',
        '--force',
        '-B',
        branch,
        `refs/remotes/origin/${branch}`,
    ]);
}
/** Written last; it marks the clone as complete. */
const READY = 'phasegate-ready';
async function clone(address, folder) {
    (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
    await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .removeTree */ .d)(folder);
    const place = { workTree: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), gitDir: null };
    const args = ['clone', '--quiet', '--no-checkout', '--', address, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)];
    const call = { place, args, configuration: 'person' };
    const answer = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)(call);
    if (answer.code !== 0) {
        await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .removeTree */ .d)(folder);
        throw (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRefusal */ .Xr)(call, answer);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git', READY), '');
}
async function defaultBranch(folder) {
    const args = ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'];
    const answer = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place: placeOf(folder), args });
    const branch = answer.stdout
        .toString()
        .trim()
        .replace(/^origin\//, '');
    if (answer.code === 0 && branch !== '')
        return branch;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The repository of the clone ${folder} has no commit on its default branch.`, 'Create a first commit there, or remove the repository from `--repos`.');
}
const placeOf = (folder) => ({ workTree: folder, gitDir: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git') });
const at = (folder, args) => (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place: placeOf(folder), args, configuration: 'person' });


/***/ }),

/***/ 73275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resolveCommit),
/* harmony export */   d: () => (/* binding */ isAfter)
/* harmony export */ });
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1888);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55349);


/** The commit of a name; `null`: there is none. Throws `Refusal` if git fails. */
async function resolveCommit(place, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const call = { place, args };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(call);
    if (answer.code > 1)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRefusal */ .Xr)(call, answer);
    return answer.code === 0 ? (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(answer.stdout.toString().trim()) : null;
}
/** Whether `base` is an ancestor of the commit. Throws `Refusal` if git fails. */
async function isAfter(place, commit, base) {
    const call = { place, args: ['merge-base', '--is-ancestor', base, commit] };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(call);
    if (answer.code > 1)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRefusal */ .Xr)(call, answer);
    return answer.code === 0;
}


/***/ }),

/***/ 52305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6871);
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
 * Removes whatever is at the path: also folders nested deeper than the system's longest path, folders without read or write
 * permission, and names that are not UTF-8. Never follows a link, even if a living process replaces a folder by a link meanwhile
 * (Linux). Throws the system's error if something cannot be removed.
 */
async function removeTree(path) {
    await new Removal().remove(Buffer.from(path));
}
/** Names processed between two turns of the event loop. */
const NAMES_AT_ONCE = 256;
/** How often a folder may be refilled while it is removed. */
const MOST_REFILLS = 100;
/**
 * Nested folders are moved up to the root of the tree, and removed there one after the other:
 *
 *     root/a/b/c  →  root/b (a is removed)  →  root/c (b is removed)  →  root
 *
 * Therefore no path is longer than two names below the root, and nothing is recursive, however deep the tree is.
 */
class Removal {
    /** A prefix that no name of the tree has, because it cannot be guessed. */
    #prefix = `.removing-${crypto.randomUUID()}-`;
    #moved = 0;
    #names = 0;
    #refills = 0;
    async remove(path) {
        do {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                if (!isFolder(path) && removeFile(path) !== 'folder')
                    return;
                const root = __addDisposableResource(env_1, openFolder(path), false);
                let entries = root?.entries() ?? [];
                while (root !== null && entries.length > 0) {
                    for (const entry of entries)
                        await this.#removeWithin(root, entry);
                    entries = root.entries();
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        } while (!this.#removeEmpty(path));
    }
    async #removeWithin(root, entry) {
        await this.#pause();
        const path = root.at(entry);
        if (!entry.isDirectory() && removeFile(path) !== 'folder')
            return;
        await this.#empty(path, root);
        this.#removeEmpty(path);
    }
    async #empty(path, root) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = __addDisposableResource(env_2, openFolder(path), false);
            if (folder === null)
                return;
            for (const entry of folder.entries()) {
                await this.#pause();
                const inner = folder.at(entry);
                if (!entry.isDirectory() && removeFile(inner) !== 'folder')
                    continue;
                if (!this.#moveUp(inner, root))
                    await this.remove(inner);
            }
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    /** False: the file system cannot move the folder, for example one in a lower layer of a container's image. */
    #moveUp(path, root) {
        this.#moved += 1;
        const target = root.at({ name: `${this.#prefix}${this.#moved}` });
        try {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, target);
            }
            catch (error) {
                // A folder without write permission cannot be moved.
                if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EACCES')
                    throw error;
                openFolder(path)?.[Symbol.dispose]();
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, target);
            }
            return true;
        }
        catch (error) {
            if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EXDEV')
                return false;
            if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
                return true;
            throw error;
        }
    }
    /** False: something was put into it meanwhile. */
    #removeEmpty(path) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
            return true;
        }
        catch (error) {
            const code = (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
            if (code === 'ENOENT')
                return true;
            if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOTDIR')
                throw error;
            this.#refills += 1;
            if (this.#refills > MOST_REFILLS)
                throw error;
            return false;
        }
    }
    async #pause() {
        this.#names += 1;
        if (this.#names % NAMES_AT_ONCE === 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    }
}
/** Independent of its earlier type, which may have changed. */
function removeFile(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
        return 'removed';
    }
    catch (error) {
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return 'removed';
        // Linux reports EISDIR, others EPERM.
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EISDIR')
            return 'folder';
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EPERM' && isFolder(path))
            return 'folder';
        throw error;
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** With this flag Linux opens a folder without permissions. Node does not define it. */
const O_PATH = 0o10000000;
const { O_DIRECTORY, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** A folder that its owner can now read and write; `null`: something else is there by now. */
function openFolder(path) {
    if (process.platform !== 'linux' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self/fd'))
        return folderAt(path);
    const fd = openIfFolder(path);
    if (fd === null)
        return null;
    try {
        // Refers to the opened folder, whatever is at its path now.
        const place = Buffer.from(`/proc/self/fd/${fd}`);
        allow(place, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd));
        return { ...within(place), [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd) };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw error;
    }
}
function openIfFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_PATH | O_DIRECTORY | O_NOFOLLOW);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
            return null;
        throw error;
    }
}
function folderAt(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() !== true)
        return null;
    allow(path, stats);
    return { ...within(path), [Symbol.dispose]: () => { } };
}
function allow(place, { mode }) {
    if ((mode & 0o700) !== 0o700)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(place, (mode & 0o777) | 0o700);
}
function within(place) {
    return {
        entries: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place, { encoding: 'latin1', withFileTypes: true }),
        at: ({ name }) => Buffer.concat([place, Buffer.from('/'), Buffer.from(name, 'latin1')]),
    };
}


/***/ })

};
