export const id = 3789;
export const ids = [3789,8275,8068,6077];
export const modules = {

/***/ 93789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foreseenReuse: () => (/* binding */ foreseenReuse)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24387);
/* harmony import */ var _stored_pipeline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39699);
/* harmony import */ var _stored_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18275);
/* harmony import */ var _wiring_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50290);





/** What a run that began here and now would reuse; empty if there is no repository. */
async function foreseenReuse(root, { pipeline, plan }) {
    if (!plan.phases.some((phase) => 'reuse' in phase && phase.reuse !== null))
        return [];
    try {
        const place = await (0,_stored_place_js__WEBPACK_IMPORTED_MODULE_3__.findPlace)(root);
        const store = (0,_wiring_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .localPlatform */ .h)().reuse(place.store, () => { });
        if (store === null)
            return [];
        const { foresee } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(2464), __webpack_require__.e(7043), __webpack_require__.e(8474), __webpack_require__.e(9173)]).then(__webpack_require__.bind(__webpack_require__, 20968));
        return await foresee({ place, plan, store, started: startedAt(place, pipeline, plan) });
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal)
            return [];
        throw error;
    }
}
/** No run has this name, so a phase that reads its run's name reuses nothing. */
const NOBODY = 'foreseen';
function startedAt({ repository }, pipeline, plan) {
    const { head: base, branch: baseBranch } = repository;
    return {
        type: 'runStarted',
        format: 1,
        phasegate: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x,
        run: NOBODY,
        pipeline: (0,_stored_pipeline_file_js__WEBPACK_IMPORTED_MODULE_2__.pin)(pipeline),
        inputs: plan.inputs,
        agents: {},
        base,
        baseBranch,
        branch: '',
        workspace: 'clone',
        trigger: 'cli',
        actor: '',
        github: {},
        item: {},
        budgetUsd: null,
    };
}


/***/ }),

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

/***/ 10934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ realPlace)
/* harmony export */ });
/** The checkout with its own refs, index and configuration. */
function realPlace(dirs) {
    return { workTree: dirs.root, gitDir: dirs.gitDir };
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
