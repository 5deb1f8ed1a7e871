export const id = 6047;
export const ids = [6047,5439,4276];
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

/***/ 69536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ installHint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/src/core/workflow/install-command.js
/** Package managers by what `ID` and `ID_LIKE` of os-release name. */
const MANAGERS = {
    debian: 'apt-get install -y',
    ubuntu: 'apt-get install -y',
    fedora: 'dnf install -y',
    rhel: 'dnf install -y',
    centos: 'dnf install -y',
    amzn: 'dnf install -y',
    arch: 'pacman -S --noconfirm',
    alpine: 'apk add',
    suse: 'zypper install -y',
    opensuse: 'zypper install -y',
};
/** What to type to install a package that has the same name everywhere; `null` where nobody knows. */
function installCommand(name, { platform, osRelease, isRoot }) {
    if (platform === 'darwin')
        return `brew install ${name}`;
    const ids = ['ID', 'ID_LIKE'].flatMap((key) => fieldOf(osRelease, key).split(/\s+/));
    const manager = ids.map((id) => MANAGERS[id]).find((found) => found !== undefined);
    if (manager === undefined)
        return null;
    return `${isRoot ? '' : 'sudo '}${manager} ${name}`;
}
function fieldOf(osRelease, key) {
    const [, value = ''] = new RegExp(`^${key}=["']?([^"'\n]*)`, 'm').exec(osRelease) ?? [];
    return value.trim().toLowerCase();
}

// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
;// CONCATENATED MODULE: ./lib/src/sandbox/install-hint.js



/** What to type on this system to have a package, as a sentence. */
function installHint(name) {
    const system = {
        platform: process.platform,
        osRelease: osRelease(),
        isRoot: process.getuid?.() === 0,
    };
    const command = installCommand(name, system);
    return command === null
        ? `Install ${name} with the package manager of this system.`
        : `Install it: \`${command}\`.`;
}
function osRelease() {
    try {
        return (0,external_node_fs_.readFileSync)('/etc/os-release', 'utf8');
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return '';
        throw error;
    }
}


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unshareArguments),
/* harmony export */   thisMachine: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85439);
/* harmony import */ var _install_hint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69536);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88707);





/** Looked at once in the life of this process. */
function thisMachine() {
    known ??= lookAround();
    return known;
}
let known = null;
async function lookAround() {
    if (process.platform !== 'linux') {
        return { bubblewrap: ELSEWHERE, network: ELSEWHERE, unshare: ELSEWHERE, setpriv: ELSEWHERE };
    }
    const [bubblewrap, network, unshare, setpriv] = await Promise.all([
        tried('bwrap', [...BUBBLEWRAP, 'true']),
        tried('bwrap', ['--unshare-net', ...BUBBLEWRAP, 'true']),
        tried('unshare', [...unshareArguments(), 'true']),
        tried('setpriv', [...(0,_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .setprivArguments */ .m)(), 'true']),
    ]);
    return { bubblewrap, network, unshare, setpriv };
}
const BUBBLEWRAP = [
    ...['--unshare-pid', '--unshare-ipc', '--unshare-uts', '--die-with-parent'],
    ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc', '--tmpfs', '/run', '--'],
];
/** Namespaces of processes and mounts; who is not root needs one of users to make them. */
function unshareArguments() {
    const user = process.getuid?.() === 0 ? [] : ['--user', '--map-current-user'];
    return [...user, '--mount', '--pid', '--fork', '--kill-child', '--mount-proc', '--'];
}
const ELSEWHERE = {
    works: false,
    why: 'it is there on Linux only',
    remedy: 'Run it on Linux, where children can be held in.',
};
async function tried(program, args) {
    const path = (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .ownProgram */ .DX)(program);
    if (path === null)
        return {
            works: false,
            why: 'is not installed',
            remedy: (0,_install_hint_js__WEBPACK_IMPORTED_MODULE_3__/* .installHint */ .J)(PACKAGES[program] ?? program),
        };
    const failure = await failureOf(path, args);
    if (failure === null)
        return { works: true, path };
    return { works: false, why: `does not work here (${failure})`, remedy: await remedyOf() };
}
const PACKAGES = {
    bwrap: 'bubblewrap',
    unshare: 'util-linux',
    setpriv: 'util-linux',
};
/** `null` if it started a program and that ended well; else the last line of what it said. */
function failureOf(path, args) {
    return new Promise((resolve) => {
        const options = { timeout: 10_000, env: { ...process.env, PATH: (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPath */ .O4)() } };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(path, [...args], options, (error, _stdout, stderr) => {
            const said = stderr.trim().split('\n').at(-1) ?? '';
            resolve(error === null ? null : said || error.message);
        });
    });
}
/** Why a namespace is refused, as far as the system tells it. */
async function remedyOf() {
    if ((await setting('kernel/apparmor_restrict_unprivileged_userns')) === '1')
        return 'AppArmor keeps it from making namespaces: `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.';
    if ((await setting('kernel/unprivileged_userns_clone')) === '0')
        return 'Namespaces are switched off: `sudo sysctl -w kernel.unprivileged_userns_clone=1`.';
    if ((await setting('user/max_user_namespaces')) === '0')
        return 'Namespaces are switched off: `sudo sysctl -w user.max_user_namespaces=15000`.';
    return 'In a container, allow it namespaces: for Docker `--security-opt seccomp=unconfined --security-opt apparmor=unconfined --cap-add SYS_ADMIN`.';
}
async function setting(name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/sys/${name}`, 'utf8').then((text) => text.trim(), () => null);
}


/***/ }),

/***/ 88707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ setprivArguments),
/* harmony export */   u: () => (/* binding */ ROOTS_RIGHTS)
/* harmony export */ });
/**
 * Of root's rights those over files, as a checkout may belong to another user; none over processes or mounts. Without
 * the last one root cannot make a user namespace, as Codex does for a sandbox of its own.
 */
const KEPT = ['chown', 'dac_override', 'fowner', 'setfcap'];
/** For bubblewrap started by root; it never gives more to others. */
const ROOTS_RIGHTS = [
    ...['--cap-drop', 'ALL'],
    ...KEPT.flatMap((name) => ['--cap-add', `CAP_${name.toUpperCase()}`]),
];
/** For setpriv: the way to more rights is closed, and root has those no more that its children do not keep. */
function setprivArguments() {
    const kept = `--bounding-set=-all,${KEPT.map((name) => `+${name}`).join(',')}`;
    const root = process.getuid?.() === 0 ? ['--inh-caps=-all', kept] : [];
    return ['--no-new-privs', ...root, '--'];
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
