export const id = 6250;
export const ids = [6250];
export const modules = {

/***/ 6250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lfsCheck: () => (/* binding */ lfsCheck),
/* harmony export */   setupChecks: () => (/* binding */ setupChecks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37089);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85439);
/* harmony import */ var _sandbox_install_hint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69536);





/** Lock files of packages that are installed into the working tree, with the install command. */
const LOCKS = [
    ['package-lock.json', 'npm ci'],
    ['npm-shrinkwrap.json', 'npm ci'],
    ['pnpm-lock.yaml', 'pnpm install --frozen-lockfile'],
    ['yarn.lock', 'yarn install --frozen-lockfile'],
    ['bun.lock', 'bun install --frozen-lockfile'],
    ['bun.lockb', 'bun install --frozen-lockfile'],
    ['uv.lock', 'uv sync --frozen'],
    ['poetry.lock', 'poetry install'],
    ['Pipfile.lock', 'pipenv sync'],
    ['Gemfile.lock', 'bundle install'],
    ['composer.lock', 'composer install'],
];
/** Pipelines that run commands without installing the locked dependencies. */
function setupChecks(root, pipelines) {
    const lock = LOCKS.find(([file]) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)));
    if (lock === undefined)
        return [];
    const [file, command] = lock;
    const without = pipelines.filter(({ plan }) => plan.setup.length === 0 && plan.workspace.carry.length === 0 && runsCommands(plan));
    if (without.length === 0)
        return [];
    return [
        {
            check: 'setup',
            ok: null,
            detail: `${file} exists, but ${(0,_core_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)(without.map(({ path }) => path))} ${without.length === 1 ? 'has' : 'have'} no \`setup\`, so commands find no dependencies`,
            remedy: `Add \`setup: [{ run: ${command} }]\` to the pipeline.`,
        },
    ];
}
const runsCommands = ({ phases }) => phases.some((phase) => phase.kind === 'run' || (phase.kind === 'agent' && phase.verify.length > 0));
/** Whether git-lfs is installed, if the repository needs it: without it, files in LFS cannot be changed. */
function lfsCheck(root) {
    const check = 'git-lfs';
    const path = (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .ownProgram */ .DX)('git-lfs');
    if (path !== null)
        return { check, ok: true, detail: path, remedy: null };
    if (!usesLfs(root))
        return { check, ok: null, detail: 'not installed; no file here needs Git LFS', remedy: null };
    return {
        check,
        ok: false,
        detail: 'not installed, but .gitattributes names files stored with Git LFS',
        remedy: (0,_sandbox_install_hint_js__WEBPACK_IMPORTED_MODULE_3__/* .installHint */ .J)('git-lfs'),
    };
}
function usesLfs(root) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.gitattributes');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) && /^[^#\n]*\bfilter=lfs\b/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
}


/***/ }),

/***/ 37089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ phrase)
/* harmony export */ });
/** Most names in a phrase; the rest is counted. */
const MOST = 3;
/** `a`, `a and b`, `a, b and c`, `a, b, c and 4 more` */
function phrase(names) {
    const more = names.length - MOST;
    const shown = more > 0 ? [...names.slice(0, MOST), `${more} more`] : names;
    if (shown.length < 2)
        return shown[0] ?? '';
    return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
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


/***/ })

};
