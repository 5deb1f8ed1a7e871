export const id = 6047;
export const ids = [6047];
export const modules = {

/***/ 69536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ installHint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/src/core/workflow/install-command.js
/** Package managers by `ID` and `ID_LIKE` of os-release. */
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
/** The command that installs a package with the same name on every system; `null`: unknown system. */
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



/** How to install a package on this system, as a sentence. */
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





/** Determined once per process. */
function thisMachine() {
    known ??= lookAround();
    return known;
}
let known = null;
async function lookAround() {
    if (process.platform !== 'linux') {
        return { bubblewrap: ELSEWHERE, network: ELSEWHERE, unshare: ELSEWHERE, setpriv: ELSEWHERE };
    }
    const network = await tried('bwrap', ['--unshare-net', ...BUBBLEWRAP, 'true']);
    // What works with a network namespace works without one.
    const bubblewrap = network.works ? network : await tried('bwrap', [...BUBBLEWRAP, 'true']);
    if (bubblewrap.works)
        return { bubblewrap, network, unshare: NEEDLESS, setpriv: NEEDLESS };
    const [unshare, setpriv] = await Promise.all([
        tried('unshare', [...unshareArguments(), 'true']),
        tried('setpriv', [...(0,_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .setprivArguments */ .m)(), 'true']),
    ]);
    return { bubblewrap, network, unshare, setpriv };
}
const NEEDLESS = {
    works: false,
    why: 'was not tried, because bubblewrap works',
    remedy: 'Nothing is needed.',
};
const BUBBLEWRAP = [
    ...['--unshare-pid', '--unshare-ipc', '--unshare-uts', '--die-with-parent'],
    ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc', '--tmpfs', '/run', '--'],
];
/** Namespaces of processes and mounts; without root, a user namespace is needed to create them. */
function unshareArguments() {
    const user = process.getuid?.() === 0 ? [] : ['--user', '--map-current-user'];
    return [...user, '--mount', '--pid', '--fork', '--kill-child', '--mount-proc', '--'];
}
const ELSEWHERE = {
    works: false,
    why: 'is available on Linux only',
    remedy: 'Run Phasegate on Linux, where child processes can be isolated.',
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
/** `null`: the program ended with exit code 0; otherwise the last line of its output. */
function failureOf(path, args) {
    return new Promise((resolve) => {
        const options = { timeout: 10_000, env: { ...process.env, PATH: (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPath */ .O4)() } };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(path, [...args], options, (error, _stdout, stderr) => {
            const said = stderr.trim().split('\n').at(-1) ?? '';
            resolve(error === null ? null : said || error.message);
        });
    });
}
/** Why a namespace is refused, as far as the system reports it. */
async function remedyOf() {
    if ((await setting('kernel/apparmor_restrict_unprivileged_userns')) === '1')
        return 'AppArmor prevents it from creating namespaces: `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.';
    if ((await setting('kernel/unprivileged_userns_clone')) === '0')
        return 'Namespaces are disabled: `sudo sysctl -w kernel.unprivileged_userns_clone=1`.';
    if ((await setting('user/max_user_namespaces')) === '0')
        return 'Namespaces are disabled: `sudo sysctl -w user.max_user_namespaces=15000`.';
    return 'In a container, allow namespaces: for Docker `--security-opt seccomp=unconfined --security-opt apparmor=unconfined --cap-add SYS_ADMIN`.';
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
 * The rights that root keeps: those over files, because a checkout may belong to another user, and none over processes or mounts.
 * Without the last one, root cannot create a user namespace, which Codex needs for its own sandbox.
 */
const KEPT = ['chown', 'dac_override', 'fowner', 'setfcap'];
/** For bubblewrap started by root; other users never get them. */
const ROOTS_RIGHTS = [
    ...['--cap-drop', 'ALL'],
    ...KEPT.flatMap((name) => ['--cap-add', `CAP_${name.toUpperCase()}`]),
];
/** For setpriv: no rights can be gained, and root loses the rights that its children do not keep. */
function setprivArguments() {
    const kept = `--bounding-set=-all,${KEPT.map((name) => `+${name}`).join(',')}`;
    const root = process.getuid?.() === 0 ? ['--inh-caps=-all', kept] : [];
    return ['--no-new-privs', ...root, '--'];
}


/***/ })

};
