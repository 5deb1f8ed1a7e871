export const id = 2007;
export const ids = [2007];
export const modules = {

/***/ 46135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ identityArguments),
/* harmony export */   j: () => (/* binding */ overlaysIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85439);
/* harmony import */ var _system_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52305);






/** Determined by mounting one, once per folder of upper layers. */
function overlaysIn(folder, bubblewrap) {
    const known = probes.get(folder) ?? probe(folder, bubblewrap);
    probes.set(folder, known);
    return known;
}
const probes = new Map();
async function probe(folder, bubblewrap) {
    const [unshare, mount, sh] = ['unshare', 'mount', 'sh'].map(_process_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .ownProgram */ .DX);
    if (!unshare || !mount || !sh)
        return { works: false, why: '`unshare` or `mount` is missing' };
    let why = '';
    for (const base of [folder, IN_MEMORY].filter(node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)) {
        for (const way of waysIn()) {
            const overlays = overlaysBy({ ...way, base, unshare, mount, sh });
            const failure = await failureOf(overlays, { bubblewrap, sh });
            if (failure === null)
                return { works: true, overlays };
            why ||= failure;
        }
    }
    return { works: false, why };
}
/** Linux: in memory, for containers whose disk is an overlay, which cannot hold another one. */
const IN_MEMORY = '/dev/shm';
/** Root can mount directly, unless a container has removed that right. */
function waysIn() {
    const [uid = 0, gid = 0] = [process.getuid?.(), process.getgid?.()];
    const own = {
        enter: ['--user', '--map-root-user', '--mount'],
        user: { uid, gid },
        options: ',userxattr',
    };
    return uid === 0 ? [{ enter: ['--mount'], user: null, options: '' }, own] : [own];
}
function overlaysBy({ enter, user, options, base, unshare, mount, sh }) {
    const before = [...enter, '--', sh, '-c', MOUNT, 'sh', mount, options];
    const around = (layers, { program, args }) => ({
        program: unshare,
        args: [...before, ...layers, '--', program, ...args],
    });
    return {
        user,
        base,
        mounted: (overlays, command) => around(overlays.flatMap(({ lower, upper, work, at }) => [lower, upper, work, at]), command),
        shown: ({ lower, upper, at }, command) => around([upper, lower, '', at], command),
    };
}
/**
 * Four words per overlay: lower, upper, work and mount point; without work, the first covers the second, read-only. Layers are
 * named by open files, because a path may contain the separators of mount options.
 */
const MOUNT = `
mount=$1 more=$2; shift 2
while [ "$1" != -- ]; do
  exec 3<"$1" 4<"$2"
  if [ -n "$3" ]; then
    exec 5<"$3"; layers=lowerdir=/proc/self/fd/3,upperdir=/proc/self/fd/4,workdir=/proc/self/fd/5
  else
    layers=ro,lowerdir=/proc/self/fd/3:/proc/self/fd/4
  fi
  why=$("$mount" -t overlay overlay -o "$layers$more" "$4" 2>&1) || { echo "bwrap: $why" >&2; exit 1; }
  exec 3<&- 4<&- 5<&-
  shift 4
done
shift
exec "$@"
`;
/** Changes, removes and creates a file through an overlay, like a child of a sandbox; `null`: everything worked. */
async function failureOf(overlays, { bubblewrap, sh }) {
    let scratch = null;
    try {
        scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(overlays.base, 'phasegate-overlay-'));
        const overlay = await scratchLayers(scratch);
        const { at } = overlay;
        const inside = [
            ...sandboxed(overlays),
            '--bind',
            at,
            at,
            '--chdir',
            at,
            '--',
            sh,
            '-ec',
            TRIAL,
        ];
        const failure = await errorOf(overlays.mounted([overlay], { program: bubblewrap, args: inside }));
        if (failure !== null)
            return failure;
        const seen = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(overlay.lower, 'kept'), 'utf8');
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(overlay.upper)).toSorted().join(' ');
        return seen === 'before' && names === 'kept made removed'
            ? null
            : 'it does not separate layers';
    }
    catch (error) {
        return error instanceof Error ? error.message : `${error}`;
    }
    finally {
        if (scratch !== null)
            await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)(scratch);
    }
}
const TRIAL = 'echo after >kept; rm removed; mkdir made';
async function scratchLayers(scratch) {
    const layers = Object.fromEntries(['lower', 'upper', 'work', 'at'].map((name) => [name, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, name)]));
    const { lower = '', upper = '', work = '', at = '' } = layers;
    for (const path of [lower, upper, work, at])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(lower, 'kept'), 'before');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(lower, 'removed'), '');
    return { lower, upper, work, at };
}
function sandboxed({ user }) {
    return [
        ...identityArguments(user),
        ...[
            '--unshare-pid',
            '--die-with-parent',
            '--ro-bind',
            '/',
            '/',
            '--dev',
            '/dev',
            '--proc',
            '/proc',
        ],
    ];
}
/** For bubblewrap in a namespace where the user is root: agents refuse to work as root. */
function identityArguments(user) {
    return user === null ? [] : ['--unshare-user', '--uid', `${user.uid}`, '--gid', `${user.gid}`];
}
function errorOf({ program, args }) {
    return new Promise((resolve) => {
        const options = { timeout: 10_000, env: { ...process.env, PATH: (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .ownPath */ .O4)() } };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], options, (error, _stdout, stderr) => {
            const said = stderr.trim().split('\n').at(-1) ?? '';
            resolve(error === null ? null : said || error.message);
        });
    });
}


/***/ }),

/***/ 2007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readerViews: () => (/* binding */ readerViews)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _overlay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46135);


/** Determined by mounting an overlay in the folder for temporary files. */
async function readerViews({ bubblewrap }) {
    if (!bubblewrap.works)
        return shared(`bubblewrap ${bubblewrap.why}`, bubblewrap.remedy);
    const probe = await (0,_overlay_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaysIn */ .j)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), bubblewrap.path);
    if (!probe.works)
        return shared(`an overlay does not work here: ${probe.why}`, KERNEL);
    const { base } = probe.overlays;
    const where = base === (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() ? '' : `; their changes are in memory (${base})`;
    return {
        detail: `each phase with read access has its own view of the workspace (overlay)${where}; renaming an existing folder fails with EXDEV, as across disks`,
        remedy: null,
    };
}
const shared = (why, remedy) => ({
    detail: `phases with read access share the workspace: ${why}`,
    remedy,
});
const KERNEL = 'Overlays need Linux 5.11 or later, `mount` and `unshare` of util-linux, and the permission to create namespaces.';


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
