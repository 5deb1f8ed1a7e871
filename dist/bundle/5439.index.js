export const id = 5439;
export const ids = [5439,4276];
export const modules = {

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
