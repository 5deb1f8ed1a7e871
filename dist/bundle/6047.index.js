export const id = 6047;
export const ids = [6047];
export const modules = {

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unshareArguments),
/* harmony export */   thisMachine: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88707);




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
        tried('setpriv', [...(0,_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .setprivArguments */ .m)(), 'true']),
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
    const path = await find(program);
    if (path === null)
        return { works: false, why: 'is not installed', remedy: INSTALL[program] ?? '' };
    const failure = await failureOf(path, args);
    if (failure === null)
        return { works: true, path };
    return { works: false, why: `does not work here (${failure})`, remedy: await remedyOf() };
}
const INSTALL = {
    bwrap: 'Install bubblewrap, for example with `sudo apt-get install bubblewrap`.',
    unshare: 'Install util-linux.',
    setpriv: 'Install util-linux.',
};
async function find(program) {
    for (const folder of (process.env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program);
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK).then(() => true, () => false);
        if (isThere)
            return path;
    }
    return null;
}
/** `null` if it started a program and that ended well; else the last line of what it said. */
function failureOf(path, args) {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(path, [...args], { timeout: 10_000 }, (error, _stdout, stderr) => {
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


/***/ })

};
