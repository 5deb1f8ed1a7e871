export const id = 104;
export const ids = [104,8068];
export const modules = {

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

/***/ 30104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookInto: () => (/* binding */ lookInto),
  takeCheckpoint: () => (/* binding */ takeCheckpoint)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/core/checkpoint/name.js
var checkpoint_name = __webpack_require__(84344);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/copy-file.js
var copy_file = __webpack_require__(77084);
// EXTERNAL MODULE: ./lib/src/checkpoints/archive/archive.js
var archive = __webpack_require__(15117);
;// CONCATENATED MODULE: ./lib/src/checkpoints/archive/opened-path.js






/**
 * Finds the checkpoint at a path: an archive, a folder into which one was unpacked, or the newest of a folder with archives, each
 * possibly in a folder of its own name, as artifacts are downloaded. `null`: there is none. An unpacked one is packed again in
 * `temporary`.
 */
async function openPath(given, temporary) {
    const path = (0,external_node_path_.resolve)(given);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return null;
    if (stats.isFile())
        return opened({ path, file: archiveAt(path) }, (0,external_node_path_.join)(path, '..'));
    if (!stats.isDirectory())
        return null;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, archive/* MANIFEST */.e0))) {
        return opened({ path, file: await packedAgain(path, temporary) }, path);
    }
    const file = newestOf(path);
    return file === null ? null : opened({ path: file, file }, path);
}
function opened(own, folder) {
    return { ...own, store: downloads(own, [folder, (0,external_node_path_.join)(folder, '..')]) };
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
    throw new ports.Refusal(`${path} is a zip archive.`, 'Unpack the archive, and give the folder: `unzip FILE -d checkpoint`, then `--checkpoint checkpoint`.');
}
/** The archive of an unpacked folder; links and the like are included, and refused later as in any archive. */
async function packedAgain(folder, temporary) {
    const names = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, recursive: true });
    const paths = names
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name).slice(folder.length + 1))
        .filter((path) => path !== archive/* MANIFEST */.e0 && (0,checkpoint_name/* readCheckpointName */.iQ)(path) === null);
    const file = (0,external_node_path_.join)(temporary, 'unpacked.tar.gz');
    await (0,archive/* writeArchive */._d)(file, { folder, paths: [archive/* MANIFEST */.e0, ...paths.sort()] });
    return file;
}
function newestOf(folder) {
    const all = archivesIn(folder).flatMap(([name, file]) => {
        const read = (0,checkpoint_name/* readCheckpointName */.iQ)(name);
        return read === null ? [] : [{ ...read, file }];
    });
    const runs = [...new Set(all.map(({ run }) => run))].sort();
    if (runs.length > 1) {
        throw new ports.Refusal(`${folder} contains checkpoints of several runs: ${runs.join(', ')}.`, 'Give the file of one checkpoint.');
    }
    return all.sort(checkpoint_name/* compareCheckpoints */.xt).at(-1)?.file ?? null;
}
/** Name → file, for archives in the folder and in folders of their names. */
function archivesIn(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        const file = entry.isDirectory() ? (0,external_node_path_.join)(path, entry.name) : path;
        const isNamed = (0,checkpoint_name/* readCheckpointName */.iQ)(entry.name) !== null;
        return isNamed && (0,external_node_fs_.existsSync)(file) ? [[entry.name, file]] : [];
    });
}
function downloads({ path, file }, folders) {
    const all = () => folders.flatMap(archivesIn);
    return {
        name: 'directory',
        put: async () => null,
        get: async (id, to) => {
            const [, from] = id === path ? [id, file] : (all().find(([name]) => name === id) ?? []);
            if (from === undefined)
                return false;
            await (0,copy_file/* copyPlain */.w)(from, to);
            return true;
        },
        find: async (prefix) => all()
            .filter(([name]) => name.startsWith(prefix))
            .map(([name]) => ({ id: name, name, sha256: null })),
    };
}

// EXTERNAL MODULE: ./lib/src/checkpoints/archive/unpack.js
var unpack = __webpack_require__(83517);
// EXTERNAL MODULE: ./lib/src/checkpoints/restore.js
var restore = __webpack_require__(98264);
// EXTERNAL MODULE: ./lib/src/checkpoints/stores/fetch-archive.js
var fetch_archive = __webpack_require__(80814);
// EXTERNAL MODULE: ./lib/src/git/objects/runner-directory.js
var runner_directory = __webpack_require__(75828);
// EXTERNAL MODULE: ./lib/src/git/publish/bundle.js
var bundle = __webpack_require__(26933);
// EXTERNAL MODULE: ./lib/src/app/stored/journal-reader.js
var journal_reader = __webpack_require__(95111);
// EXTERNAL MODULE: ./lib/src/app/stored/place.js
var place = __webpack_require__(18275);
;// CONCATENATED MODULE: ./lib/src/app/stored/take-checkpoint.js












/** Imports the run of a downloaded checkpoint into this repository. Throws `Refusal` if the checkpoint is invalid. */
async function takeCheckpoint(path, { root, run, onNote }) {
    const { repository, store } = await (0,place.findPlace)(root);
    return inTemporary(async (temporary) => {
        const opened = await openPath(path, temporary);
        if (opened === null)
            throw none(path);
        const restored = await (0,restore/* restoreCheckpoint */.v)({
            stores: [opened.store],
            wanted: { type: 'id', id: opened.path },
            expected: { run, digest: null },
            store,
            temporary,
            scope: null,
            journal: journal_reader/* JOURNALS */.p,
            fetchBundle: (file, contents) => (0,bundle/* fetchBundle */.L2)({ repository, folder: (0,runner_directory/* ownFolder */.vY)((0,external_node_path_.dirname)(file)) }, file, contents),
            onNote,
        });
        if (restored === null)
            throw none(path);
        return restored.run;
    });
}
/** Calls `work` with the verified, unpacked content of a downloaded checkpoint; `null` if there is no checkpoint. */
async function lookInto(path, work) {
    return inTemporary(async (temporary) => {
        const opened = await openPath(path, temporary);
        if (opened === null)
            return null;
        const { file, store } = opened;
        const into = (0,external_node_path_.join)(temporary, 'run');
        const findPart = (part) => (0,fetch_archive/* fetchPart */.G)([store], temporary, part);
        const archive = { file, label: opened.path };
        await (0,unpack/* unpack */.l)({ archive, into, journal: journal_reader/* JOURNALS */.p, findPart, expected: ANY });
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
    return new ports.Refusal(`No checkpoint found at ${path}.`, 'Give the downloaded artifact of a run: the file, or the folder that contains the file.');
}


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

/***/ 26933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ fetchBundle),
/* harmony export */   ND: () => (/* binding */ makeBundle),
/* harmony export */   dy: () => (/* binding */ CHECKING),
/* harmony export */   em: () => (/* binding */ ONLY_OBJECTS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _git_dirs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10934);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73275);
/* harmony import */ var _objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75828);
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
 * Writes the commits of a run's branch since its base as a bundle; false: the branch is not at `head`, or the run has no git
 * directory yet.
 */
async function makeBundle(folder, file, { base, branch, head }) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return false;
    const place = { workTree: folder, gitDir: folder };
    const ref = `refs/heads/${branch}`;
    // Left by a git that was killed.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${file}.lock`, { force: true });
    if ((await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .W)(place, ref)) !== head)
        return false;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args: ['bundle', 'create', '--quiet', file, `^${base}`, ref] });
    // The branch may have moved meanwhile.
    return (await headIn(place, file, branch)) === head;
}
/**
 * Creates the runner's git directory of a run from a bundle, and checks every object. Throws `Refusal` if the bundle has other
 * contents, or its base is not in the person's repository.
 */
async function fetchBundle(into, file, { base, branch, head }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository } = into;
        if ((await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .W)((0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_6__/* .realPlace */ .o)(repository), base)) === null)
            throw missingBase(repository, base);
        const options = { ...into, branch, stores: [], copies: async () => true };
        const own = __addDisposableResource(env_1, await (0,_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .openRunnerDirectory */ .G7)({ ...options, commits: [base] }), true);
        const { place } = own;
        if ((await headIn(place, file, branch)) !== head) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The bundle ${file} does not contain \`${branch}\` at ${head.slice(0, 12)}, where its journal ends.`, 'The file was changed after it was created. Use another checkpoint, or start a new run.');
        }
        const args = ['fetch', ...ONLY_OBJECTS, '--', file, `refs/heads/${branch}`];
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args, env: CHECKING });
        if (!(await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .isAfter */ .d)(place, head, base))) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The commits in ${file} do not come after ${base.slice(0, 12)}, where the run began.`, 'The file was changed after it was created. Use another checkpoint, or start a new run.');
        }
        own.advance(head);
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
/** Settings by which git checks every object that it receives. */
const CHECKING = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'fetch.fsckObjects',
    GIT_CONFIG_VALUE_0: 'true',
};
const ONLY_OBJECTS = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
];
async function headIn(place, file, branch) {
    const args = ['bundle', 'list-heads', file, `refs/heads/${branch}`];
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args });
    return code === 0 ? (stdout.toString().split(' ', 1)[0] ?? null) : null;
}
function missingBase({ root }, base) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The commit ${base.slice(0, 12)}, where the run began, is not in ${root}.`, 'Check out with `fetch-depth: 0`, or fetch that commit first.');
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


/***/ })

};
