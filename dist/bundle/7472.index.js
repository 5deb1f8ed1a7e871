export const id = 7472;
export const ids = [7472,5439,4276];
export const modules = {

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
    throw new ports.Refusal(`${path} is a zip archive.`, 'Unpack it, and give the folder: `unzip FILE -d checkpoint`, then `--checkpoint checkpoint`.');
}
/** As if nobody had unpacked it; links and the like are in it then, and refused like in any other. */
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
        throw new ports.Refusal(`${folder} holds checkpoints of several runs: ${runs.join(', ')}.`, 'Give the file of the one that is meant.');
    }
    return all.sort(checkpoint_name/* compareCheckpoints */.xt).at(-1)?.file ?? null;
}
/** Name → file, of those in the folder and of those in a folder of their name. */
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












/** Puts the run of a downloaded checkpoint among those of this repository. Throws `Refusal` if it is none, or damaged. */
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
            fetchBundle: (file, contents) => (0,bundle/* fetchBundle */.L)({ repository, folder: (0,runner_directory/* ownFolder */.vY)((0,external_node_path_.dirname)(file)) }, file, contents),
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
    return new ports.Refusal(`There is no checkpoint at ${path}.`, 'Give an artifact of a run as it was downloaded: the file, or the folder that it is in.');
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


/** The commit that a name stands for; `null` if there is no such commit. Throws `Refusal` if git could not tell. */
async function resolveCommit(place, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const call = { place, args };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(call);
    if (answer.code > 1)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRefusal */ .Xr)(call, answer);
    return answer.code === 0 ? (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(answer.stdout.toString().trim()) : null;
}
/** Whether the commit has `base` in its history. Throws `Refusal` if git could not tell. */
async function isAfter(place, commit, base) {
    const call = { place, args: ['merge-base', '--is-ancestor', base, commit] };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(call);
    if (answer.code > 1)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRefusal */ .Xr)(call, answer);
    return answer.code === 0;
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





/** What the runner itself starts. All of it is looked up at the first question, before any child can have run. */
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
 * The absolute path of a program that the runner starts for itself; `null` if there is none outside of what a child may
 * write. Looked up once in the life of this process.
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
/** Throws a `Refusal` where there is none. */
function requiredProgram(name) {
    const path = ownProgram(name);
    if (path !== null)
        return path;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`\`${name}\` was not found in a folder of the PATH that lies outside of the repository.`, `Install \`${name}\`, and put its folder on the PATH.`);
}
/** `PATH` for the environment of the runner's own children: only folders that no child may write. */
function ownPath() {
    return trustedPath(process.env.PATH ?? '');
}
/** A search path without its untrusted folders; Node's own folder comes last. */
function trustedPath(path) {
    const folders = trustedFolders(path, untrustedHere());
    return [...new Set([...folders, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath)])].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
/** A program on another search path than that of this process, such as an agent's. */
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
/** The first file of that name that can be executed and that no untrusted folder leads to. */
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
 * The program's real path; of one that acts by the name it is called by, such as busybox, the link instead. `null` if
 * there is no such file, or one of the links on the way lies where a child may change it.
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
/** As many as Linux follows. */
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
/** The repositories around the places where a run may work, and the user's cache with the workspaces. */
function untrustedPlaces(cwd, argv, env) {
    const { GITHUB_WORKSPACE: checkout = '' } = env;
    const starts = [cwd, ...rootsIn(argv).map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, root)), checkout];
    const repositories = starts.filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute).flatMap((start) => repositoryAround(start) ?? []);
    const places = [...repositories, checkout, (0,_system_user_cache_js__WEBPACK_IMPORTED_MODULE_4__.userCache)(env)].filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
    // A repository at `/` would leave no program at all.
    return [...new Set(places.map((place) => (0,_system_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)(place) ?? place))].filter((one) => one !== '/');
}
/** The values of `--root`. */
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

/***/ 76610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ linkTarget),
/* harmony export */   M: () => (/* binding */ realOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The path without links; `null` if nothing is there. */
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return null;
    }
}
/** What a link leads to, as it is written; `null` if there is no link. */
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
 * Our part of the user's cache, outside of every workspace: clones, and agents that were installed. A relative path in
 * the environment is ignored, as the XDG Base Directory Specification wants it.
 */
function userCache(env) {
    const { XDG_CACHE_HOME: cache = '', HOME: home = '' } = env;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(cache))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'phasegate');
    const [base = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()] = [home, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()].filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, '.cache', 'phasegate');
}
/** Makes a folder of the cache, so that nothing is begun where it cannot be used. Throws `Refusal` with its path. */
function prepareCache(folder) {
    try {
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (error) {
        throw cacheRefusal(error, `The cache folder ${folder} cannot be used`);
    }
}
/** As `diskRefusal`, with what to do about a folder of the cache. */
function cacheRefusal(error, doing) {
    const refusal = (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .diskRefusal */ .C2)(error, doing);
    if (['ENOSPC', 'EDQUOT'].includes((0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? ''))
        return refusal;
    const remedy = 'Set `XDG_CACHE_HOME` to a folder that this user can write to.';
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(refusal.message, remedy, { cause: error });
}


/***/ })

};
