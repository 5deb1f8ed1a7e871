export const id = 3895;
export const ids = [3895,3944];
export const modules = {

/***/ 92869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MARK),
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/** In the environment of every process that is started for a run, so that what outlives its runner is found. */
const MARK = 'PHASEGATE_MARK';
/**
 * The whole environment of a child. What is not named here or by the author does not reach it: no token of the
 * workflow (`GITHUB_TOKEN`, `ACTIONS_…`), no input of the action, none of the runner's command files.
 */
function childEnvironment(sources) {
    const inherited = entriesOf(sources.process).filter(([name]) => isAllowed(name));
    const written = sources.layers.flatMap(entriesOf).filter(([name]) => !isOurs(name));
    return Object.fromEntries([...inherited, ...written, ...entriesOf(sources.phasegate)]);
}
const ALLOWED = new Set([
    'CI',
    'HOME',
    'LANG',
    'LOGNAME',
    'PATH',
    // By its value the runner finds and ends what a job has left behind.
    'RUNNER_TRACKING_ID',
    'SHELL',
    'TERM',
    'TMPDIR',
    'TZ',
    'USER',
    // On a company's machine nothing reaches its provider or registry without its proxy and its own authority.
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
    'SSL_CERT_DIR',
    'SSL_CERT_FILE',
]);
const isAllowed = (name) => ALLOWED.has(name) || name.startsWith('LC_');
const isOurs = (name) => name.startsWith('PHASEGATE_');
function entriesOf(variables) {
    return Object.entries(variables).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
}


/***/ }),

/***/ 23895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPlace: () => (/* binding */ findPlace),
/* harmony export */   j: () => (/* binding */ workspaceMode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96149);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _user_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63944);
/* harmony import */ var _workspace_in_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74740);
/* harmony import */ var _workspace_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61150);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86561);









/** `keptIn`: the folder with all runs, where it is not the repository's own. */
async function findPlace(root, keptIn = null) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`There is no folder ${root}.`, 'Give `--root` a folder of the repository.');
    }
    const repository = await (0,_workspace_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .findRepository */ .W)(root);
    const store = keptIn ?? (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .localStore */ .xM)(repository.mainRoot);
    return {
        repository,
        store,
        clones: keptIn === null ? cloneFolder(store) : `${keptIn}-work`,
    };
}
/** Runs of other repositories may have the same names. */
const cloneFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_user_cache_js__WEBPACK_IMPORTED_MODULE_5__.userCache)(process.env), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', store).slice(0, 16));
/** In place where that harms nobody; else, and with `--clone`, in a clone. In CI a dirty checkout is a mistake. */
async function workspaceMode({ repository }, wish) {
    if (wish.clone)
        return 'clone';
    const possible = await (0,_workspace_in_place_js__WEBPACK_IMPORTED_MODULE_6__/* .canWorkInPlace */ .W)(repository, wish.run);
    if (possible.ok)
        return 'in-place';
    if ((0,_surroundings_js__WEBPACK_IMPORTED_MODULE_8__/* .isInCi */ ._F)()) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The checkout cannot be worked in: ${possible.why}.`, 'Let the checkout be clean before Phasegate runs in CI.');
    }
    wish.onNote(`The run works in a clone, and your checkout is not touched: ${possible.why}.`);
    return 'clone';
}


/***/ }),

/***/ 63944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   userCache: () => (/* binding */ userCache)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Our part of the user's cache, outside of every workspace: clones, and agents that were installed. */
function userCache(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), '.cache'), 'phasegate');
}


/***/ }),

/***/ 34854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ unlockBranch),
/* harmony export */   Vv: () => (/* binding */ claimBranch),
/* harmony export */   ob: () => (/* binding */ moveBranch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64272);




/**
 * Makes the run's branch stand at `head`. A branch of that name that holds anything but commits of this run is somebody
 * else's: `Refusal`.
 */
async function claimBranch(options) {
    const { place, branch, head } = options;
    const found = await readBranch(place, branch);
    if (found?.checkout && found.checkout !== place.workTree) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The run's branch \`${branch}\` is checked out in ${found.checkout}.`, `Switch that checkout to another branch: \`git -C '${found.checkout}' switch --detach\`.`);
    }
    if (found?.commit === head)
        return;
    if (found !== null && !(await holdsOnlyThisRun(options))) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`There is a branch \`${branch}\` that is not this run's: it holds commits of somebody else.`, `Rename it: \`git branch -m '${branch}' '${branch}-mine'\`.`);
    }
    await moveBranch(place, branch, head);
}
/** A git that was killed leaves the lock of the branch that it was about to move; only this run moves its own. */
async function unlockBranch(commonDir, branch) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, `refs/heads/${branch}.lock`), { force: true });
}
async function moveBranch(place, branch, to) {
    const args = ['update-ref', '--no-deref', '--end-of-options', `refs/heads/${branch}`, to];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args });
}
async function readBranch(place, branch) {
    const name = `refs/heads/${branch}`;
    const format = '%(refname)%00%(objectname)%00%(worktreepath)';
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args: ['for-each-ref', `--format=${format}`, '--', name] });
    for (const line of text.split('\n')) {
        // A name also matches whatever lies below it.
        const [found, commit = '', checkout = ''] = line.split('\0');
        if (found === name)
            return { commit, checkout };
    }
    return null;
}
/** A process that died after its commit and before the journal leaves the branch ahead of `head`. */
async function holdsOnlyThisRun({ place, run, branch, head }) {
    const format = '%(trailers:key=Phasegate-Run,valueonly,separator=%x2C)';
    const range = [`refs/heads/${branch}`, `^${head}`];
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({
        place,
        args: ['log', `--format=${format}`, '--max-count=1000', '--end-of-options', ...range],
    });
    return text
        .split('\n')
        .slice(0, -1)
        .every((line) => line === run);
}


/***/ }),

/***/ 82454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ placeMark),
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   RA: () => (/* binding */ updateMark),
/* harmony export */   i4: () => (/* binding */ removeMark),
/* harmony export */   i7: () => (/* binding */ isHeld)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98516);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26301);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);





/** `null` if no run works in this checkout, or died in it. */
function readMark(repository) {
    const file = markFile(repository);
    try {
        const mark = decode(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')));
        if (mark !== null)
            return mark;
    }
    catch (error) {
        // A `.phasegate` that is not a folder is refused by whoever makes or lists the runs in it.
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT' || (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOTDIR')
            return null;
        if (!(error instanceof SyntaxError))
            throw (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRefusal */ .C2)(error, `${file} cannot be read`);
    }
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${file}, which says where this checkout was before a run, is damaged.`, 'Put the checkout where it should be by hand (`git status`, `git switch`), then delete that file.');
}
/** `false` if somebody was quicker. */
function placeMark(repository, mark) {
    const file = markFile(repository);
    const temporary = `${file}.${process.pid}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.mainRoot, '.phasegate'), { recursive: true });
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDurably */ .v8)(temporary, encode(mark));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(temporary, file);
        return true;
    }
    catch (error) {
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EEXIST')
            return false;
        throw (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRefusal */ .C2)(error, `${file} cannot be written`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
}
function updateMark(repository, mark) {
    try {
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(markFile(repository), encode(mark));
    }
    catch (error) {
        throw (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRefusal */ .C2)(error, `${markFile(repository)} cannot be written`);
    }
}
function removeMark(repository) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(markFile(repository), { force: true });
}
/** The process that placed the mark still runs. */
function isHeld(mark) {
    const { pid, started } = mark.process;
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EPERM';
    }
    return startOf(pid) === started;
}
/** One for each checkout; linked worktrees have theirs beside the main one's. */
function markFile({ mainRoot, root, gitDir }) {
    const name = mainRoot === root ? '' : `-${gitDir.slice(gitDir.lastIndexOf('/') + 1)}`;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(mainRoot, '.phasegate', `checkout${name}.json`);
}
function encode(mark) {
    const { pid } = process;
    return `${JSON.stringify({ ...mark, process: { pid, started: startOf(pid) } }, null, 2)}\n`;
}
function decode(value) {
    const { run, branch, head, from, isLeaving, process: holder } = value;
    const name = typeof run === 'string' ? (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_4__/* .runId */ .Vz)(run) : null;
    if (name === null || typeof branch !== 'string' || typeof head !== 'string')
        return null;
    if (!isObject(from) || !isObject(holder) || typeof isLeaving !== 'boolean')
        return null;
    const { pid, started } = holder;
    const { branch: fromBranch, commit } = from;
    if (typeof commit !== 'string' || typeof pid !== 'number')
        return null;
    return {
        run: name,
        branch,
        head: (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(head),
        from: {
            branch: typeof fromBranch === 'string' ? fromBranch : null,
            commit: (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(commit),
        },
        isLeaving,
        process: { pid, started: typeof started === 'string' ? started : '' },
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Ticks since boot, the 22nd field of `/proc/<pid>/stat`. */
function startOf(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 52535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ restoreFiles),
/* harmony export */   cN: () => (/* binding */ publishIndex),
/* harmony export */   f8: () => (/* binding */ clearUnfinished),
/* harmony export */   id: () => (/* binding */ emptyFolder),
/* harmony export */   yA: () => (/* binding */ UNFINISHED)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26301);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64272);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51780);






/**
 * Makes the files equal to a tree; ignored ones stay. Returns the paths that were put back or removed, sorted.
 * Tracked files come first, for their `.gitignore` decides what is ignored.
 */
async function restoreFiles(options) {
    const { view, index, to } = options;
    const spared = new Set(options.spared.odd.map(({ path }) => path));
    const undone = new Set();
    for (let round = 0; round < ROUNDS; round += 1) {
        const found = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_5__/* .survey */ .F)(options);
        const odd = found.odd.filter(({ path }) => !spared.has(path)).map(({ path }) => path);
        const wrong = [...found.tracked, ...found.untracked, ...odd];
        if (wrong.length === 0)
            return [...undone].sort();
        for (const path of wrong)
            undone.add(path);
        for (const path of odd)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(view.workTree, path), { recursive: true, force: true });
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)({ place: view, index, args: ['read-tree', '--reset', '-u', to] });
        // An `.gitignore` that goes in this round may uncover files for the next.
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)({ place: view, index, args: ['clean', '-ffdq'] });
        for (const folder of options.spared.folders) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(view.workTree, folder), { recursive: true });
        }
    }
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The files in ${view.workTree} change while they are put back.`, 'End whatever still writes there, then `phasegate resume`.');
}
const ROUNDS = 4;
/** Gives a checkout the index that our view of its files has. Whoever reads it finds the old or the new one. */
async function publishIndex(view, gitDir) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'index.phasegate');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(view, 'index'), temporary);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'index'));
}
async function emptyFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        return folder;
    }
    catch (error) {
        throw (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRefusal */ .C2)(error, `The folder ${folder} cannot be made anew`);
    }
}
/** What git leaves in the middle of something; a process that was ended cannot finish it. */
async function clearUnfinished(gitDir) {
    const names = [...UNFINISHED, ...REMAINS];
    await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, name), { recursive: true, force: true })));
}
/** One of these lies in the git directory of a checkout where a merge or the like is not finished. */
const UNFINISHED = [
    'BISECT_START',
    'CHERRY_PICK_HEAD',
    'MERGE_HEAD',
    'REVERT_HEAD',
    'rebase-apply',
    'rebase-merge',
    'sequencer',
];
const REMAINS = [
    'AUTO_MERGE',
    'BISECT_LOG',
    'HEAD.lock',
    'MERGE_MODE',
    'MERGE_MSG',
    'SQUASH_MSG',
    'index.lock',
];


/***/ }),

/***/ 67041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ realPlace)
/* harmony export */ });
/** The checkout as git itself sees it: its own refs, index and configuration. */
function realPlace(dirs) {
    return { workTree: dirs.root, gitDir: dirs.gitDir, objects: null };
}


/***/ }),

/***/ 64272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Xr: () => (/* binding */ gitRefusal),
/* harmony export */   gG: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92869);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26301);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);




/** What git printed. Throws `Refusal` with git's own words if it failed. */
async function git(call) {
    const answer = await askGit(call);
    if (answer.isCut) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`\`${shown(call)}\` printed more than can be read.`, 'Make the change smaller.');
    }
    if (answer.code !== 0)
        throw gitRefusal(call, answer);
    return answer.stdout.toString();
}
/** For calls whose failure is an answer. Throws `Refusal` only if git could not be started. */
function askGit(call) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...FIXED, ...call.args], {
            cwd: call.place.workTree,
            env: environment(call),
            stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        });
        child.on('error', (error) => reject(couldNotStart((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error), error.message)));
        const stdout = gathered(child.stdout, call.maxBytes ?? MOST_BYTES);
        const stderr = gathered(child.stderr, MOST_BYTES);
        // Git may end without reading it all; its exit code says what came of that.
        child.stdin?.on('error', () => { }).end(call.input);
        child.on('close', (code) => resolve({
            // Ended by a signal, such as when it wrote more than is wanted.
            code: code ?? (stdout.isCut() ? 0 : 128),
            stdout: stdout.bytes(),
            stderr: stderr.bytes().toString(),
            isCut: stdout.isCut(),
        }));
    });
}
const MOST_BYTES = 64 * 1024 * 1024;
/** What a stream holds, up to so many bytes; then it is closed, which ends git. */
function gathered(stream, most) {
    const chunks = [];
    let size = 0;
    stream?.on('data', (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > most)
            stream.destroy();
    });
    return {
        bytes: () => Buffer.concat(chunks).subarray(0, most),
        isCut: () => size > most,
    };
}
/** `-z` output as a list. */
function fields(text) {
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
function gitRefusal(call, answer) {
    const words = answer.stderr.trim().split('\n').slice(0, 5).join('\n');
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`\`${shown(call)}\` failed: ${words === '' ? `exit code ${answer.code}` : words}`, 'Look at what git says, put the repository right, then try again.');
}
/** Wins over any configuration file, so that nothing an agent wrote into one is ever executed. */
const FIXED = [
    'advice.addEmbeddedRepo=false',
    'commit.gpgSign=false',
    'core.autocrlf=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'core.protectHFS=true',
    'core.protectNTFS=true',
    'core.quotePath=true',
    'core.safecrlf=false',
    'core.splitIndex=false',
    'core.untrackedCache=false',
    'diff.ignoreSubmodules=all',
    'gc.auto=0',
    'maintenance.auto=false',
    'protocol.ext.allow=never',
    'submodule.recurse=false',
].flatMap((setting) => ['-c', setting]);
function environment(call) {
    const { place, index } = call;
    return {
        ...(call.configuration === 'user' ? ownEnvironment() : fixedEnvironment()),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        // For reflogs; commits carry the author that the caller gives.
        GIT_COMMITTER_NAME: 'Phasegate',
        GIT_COMMITTER_EMAIL: 'phasegate@users.noreply.github.com',
        ...(place.gitDir === null ? {} : { GIT_DIR: place.gitDir, GIT_WORK_TREE: place.workTree }),
        ...(place.objects === null ? {} : { GIT_OBJECT_DIRECTORY: place.objects }),
        ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
        ...call.env,
    };
}
function fixedEnvironment() {
    const { PATH = '', [_core_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M]: mark } = process.env;
    return {
        PATH,
        ...(mark === undefined ? {} : { [_core_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M]: mark }),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_ATTR_NOSYSTEM: '1',
    };
}
/** Ours without what would point git to another repository. */
function ownEnvironment() {
    const own = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && !REDIRECTING.has(name))
            own[name] = value;
    }
    return own;
}
const REDIRECTING = new Set([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_DIR',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_WORK_TREE',
]);
function couldNotStart(code, message) {
    return code === 'ENOENT'
        ? new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal('`git` was not found.', 'Install git 2.39 or newer and put it on the PATH.')
        : new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`git could not be run: ${message}`, 'Look at what the system says, then try again.');
}
function shown(call) {
    return `git ${call.args.slice(0, 2).join(' ')}`;
}


/***/ }),

/***/ 24770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ goBack)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52535);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64272);
/* harmony import */ var _git_dirs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67041);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54848);




/** Puts a clean checkout back where it was before a run; on its branch, also if that has moved on meanwhile. */
async function goBack({ repository, view, head, from }) {
    const real = (0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_3__/* .realPlace */ .o)(repository);
    const tip = from.branch === null ? null : await (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(real, `refs/heads/${from.branch}`);
    const target = tip === null ? { branch: null, commit: from.commit } : { ...from, commit: tip };
    if (head !== target.commit)
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ place: view, args: ['read-tree', '-m', '-u', head, target.commit] });
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .publishIndex */ .cN)(view.gitDir ?? '', repository.gitDir);
    // Last, as a checkout that is not on the run's branch is taken for a person's.
    await (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .pointHead */ .RR)(real, target);
}


/***/ }),

/***/ 54848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ pointHead),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98516);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64272);


/** `commit` is `null` if nothing was committed yet on the branch. */
async function readHead(place) {
    const args = ['rev-parse', 'HEAD^{commit}', '--symbolic-full-name', 'HEAD'];
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)({ place, args });
    if (code !== 0)
        return { commit: null, branch: await unbornBranch(place) };
    const [commit = '', name = ''] = stdout.toString().split('\n');
    return { commit: (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(commit), branch: shortName(name) };
}
async function unbornBranch(place) {
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)({ place, args: ['symbolic-ref', '--quiet', 'HEAD'] });
    return shortName(stdout.toString().trim());
}
/** `HEAD` is its own name where it is detached. */
function shortName(name) {
    return name === '' || name === 'HEAD' ? null : name.replace(/^refs\/heads\//, '');
}
/** Where the checkout is said to be; its files are for the caller. */
async function pointHead(place, to) {
    const args = to.branch === null
        ? ['update-ref', '--no-deref', '--end-of-options', 'HEAD', to.commit]
        : ['symbolic-ref', '--', 'HEAD', `refs/heads/${to.branch}`];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)({ place, args });
}
/** `null` if there is no such commit. */
async function resolveCommit(place, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)({ place, args });
    return code === 0 ? (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(stdout.toString().trim()) : null;
}


/***/ }),

/***/ 74230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ personsRules),
/* harmony export */   ep: () => (/* binding */ ignoreRules),
/* harmony export */   hb: () => (/* binding */ excludePhasegateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26301);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64272);





const OURS = '/.phasegate/';
/** The rules that stand in no `.gitignore`: the person's, the repository's, ours. The later line wins. */
async function ignoreRules(given) {
    const own = await readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(given.commonDir, 'info', 'exclude'));
    return [given.personsRules, own, OURS, ''].join('\n');
}
/** Keeps `.phasegate` out of git's sight, without touching a file that is tracked. */
async function excludePhasegateFolder(commonDir) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDir, 'info', 'exclude');
    const text = await readText(file);
    if (text.split('\n').includes(OURS))
        return;
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDir, 'info'), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${text}${gap}${OURS}\n`);
    }
    catch (error) {
        throw (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskRefusal */ .C2)(error, `${file} cannot be written`);
    }
}
/** Without them a person's `.env` or `.DS_Store` would be taken for an agent's work. */
async function personsRules(workTree) {
    const place = { workTree, gitDir: null, objects: null };
    const args = ['config', '--global', '--type=path', '--get', 'core.excludesFile'];
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)({ place, args, configuration: 'user' });
    const { XDG_CONFIG_HOME } = process.env;
    const folder = XDG_CONFIG_HOME ? XDG_CONFIG_HOME : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.config');
    const file = stdout.toString().trim();
    return readText(file === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'git', 'ignore') : file);
}
async function readText(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ''))
            return '';
        throw error;
    }
}


/***/ }),

/***/ 74740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ canWorkInPlace),
  l: () => (/* binding */ enterInPlace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/workspace/branch.js
var workspace_branch = __webpack_require__(34854);
// EXTERNAL MODULE: ./lib/src/workspace/checkout-mark.js
var checkout_mark = __webpack_require__(82454);
// EXTERNAL MODULE: ./lib/src/workspace/files.js
var files = __webpack_require__(52535);
// EXTERNAL MODULE: ./lib/src/workspace/git.js
var git = __webpack_require__(64272);
// EXTERNAL MODULE: ./lib/src/workspace/git-dirs.js
var git_dirs = __webpack_require__(67041);
// EXTERNAL MODULE: ./lib/src/workspace/go-back.js
var go_back = __webpack_require__(24770);
// EXTERNAL MODULE: ./lib/src/workspace/head.js
var workspace_head = __webpack_require__(54848);
// EXTERNAL MODULE: ./lib/src/workspace/ignore-rules.js
var ignore_rules = __webpack_require__(74230);
;// CONCATENATED MODULE: ./lib/src/workspace/obstacle.js







/** Why a run may not work in a person's checkout, as the second half of a sentence; `null` if it may. */
async function obstacle(repository, run) {
    const mark = (0,checkout_mark/* readMark */.Mp)(repository);
    if (mark !== null && mark.run !== run && (0,checkout_mark/* isHeld */.i7)(mark)) {
        return `the run \`${mark.run}\` works in it (process ${mark.process.pid})`;
    }
    // Where a process of ours died, what lies about is not a person's work.
    const { branch } = await (0,workspace_head/* readHead */.zy)((0,git_dirs/* realPlace */.o)(repository));
    if (mark !== null && branch === mark.branch)
        return null;
    return (await unfinished(repository)) ?? (await unseen(repository)) ?? dirty(repository);
}
async function unfinished({ gitDir }) {
    for (const name of files/* UNFINISHED */.yA) {
        const isThere = await (0,promises_.access)((0,external_node_path_.join)(gitDir, name)).then(() => true, () => false);
        if (isThere)
            return `a merge, rebase or the like is unfinished in it (${name})`;
    }
    return null;
}
/** Files that git is told not to look at, as in a sparse checkout, would be taken for deleted ones. */
async function unseen(repository) {
    const text = await (0,git/* git */.$Y)({ place: (0,git_dirs/* realPlace */.o)(repository), args: ['ls-files', '-v', '-z'] });
    const hidden = (0,git/* fields */.OA)(text).filter((line) => /^[a-zS] /.test(line));
    if (hidden.length === 0)
        return null;
    return `git is told to overlook files in it: ${named(hidden.map((line) => line.slice(2)))}`;
}
async function dirty(repository) {
    const paths = await repository.isDirty();
    return paths.length === 0 ? null : `it holds work that is not committed: ${named(paths)}`;
}
function named(paths) {
    const shown = paths.slice(0, 5).map((path) => `\`${path}\``);
    const more = paths.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

// EXTERNAL MODULE: ./lib/src/workspace/recover.js
var recover = __webpack_require__(90032);
// EXTERNAL MODULE: ./lib/src/workspace/repository.js
var workspace_repository = __webpack_require__(61150);
// EXTERNAL MODULE: ./lib/src/workspace/view.js
var workspace_view = __webpack_require__(4919);
;// CONCATENATED MODULE: ./lib/src/workspace/in-place.js















/** Whether a run may work in this very checkout; if not, why, as the second half of a sentence. */
async function canWorkInPlace(repository, run) {
    const why = await obstacle(repository, run);
    return why === null ? { ok: true } : { ok: false, why };
}
/**
 * Puts the person's checkout on the run's branch. The order makes a kill at any point harmless: first the mark, then
 * `HEAD`, then files; and back in reverse.
 */
async function enterInPlace(options) {
    const { repository, run, branch, head } = options;
    const why = await obstacle(repository, run);
    if (why !== null)
        throw inTheWay(repository, why);
    await (0,recover/* recoverCheckout */.r)(options);
    const real = (0,git_dirs/* realPlace */.o)(repository);
    const from = await currentHead(real);
    const viewDir = await (0,files/* emptyFolder */.id)((0,external_node_path_.join)(options.home, `${run}.git`));
    const view = await (0,workspace_view/* createView */.O8)({ folder: viewDir, repository, head });
    const mark = { run, branch, head, from, isLeaving: false };
    await (0,ignore_rules/* excludePhasegateFolder */.hb)(repository.commonDir);
    if (!(0,checkout_mark/* placeMark */.Bg)(repository, mark))
        throw inTheWay(repository, 'another run has just begun in it');
    const checkout = new InPlace({ options, mark, view, viewDir });
    try {
        await (0,workspace_repository/* copyIndex */.U)(repository.gitDir, viewDir);
        await (0,workspace_branch/* unlockBranch */.HD)(repository.commonDir, branch);
        await (0,workspace_branch/* claimBranch */.Vv)({ place: real, run, branch, head });
        await (0,workspace_head/* pointHead */.RR)(real, { branch, commit: head });
        if (from.commit !== head)
            await (0,git/* git */.$Y)({ place: view, args: ['read-tree', '-m', '-u', from.commit, head] });
        await (0,files/* publishIndex */.cN)(viewDir, repository.gitDir);
        return checkout;
    }
    catch (error) {
        // Git refused before it touched a file.
        await (0,workspace_head/* pointHead */.RR)(real, from);
        (0,checkout_mark/* removeMark */.i4)(repository);
        throw error;
    }
}
class InPlace {
    repository;
    view;
    viewDir;
    setUpMark;
    #mark;
    constructor(parts) {
        const { repository, runFolder } = parts.options;
        this.repository = repository;
        this.view = parts.view;
        this.viewDir = parts.viewDir;
        this.setUpMark = (0,external_node_path_.join)(runFolder, 'setup-done');
        this.#mark = parts.mark;
    }
    async advance(to) {
        await (0,workspace_branch/* moveBranch */.ob)((0,git_dirs/* realPlace */.o)(this.repository), this.#mark.branch, to);
        this.#mark = { ...this.#mark, head: to };
        (0,checkout_mark/* updateMark */.RA)(this.repository, this.#mark);
    }
    async leave(head) {
        (0,checkout_mark/* updateMark */.RA)(this.repository, { ...this.#mark, isLeaving: true });
        const { repository, view } = this;
        await (0,go_back/* goBack */.O)({ repository, view, from: this.#mark.from, head });
        (0,checkout_mark/* removeMark */.i4)(repository);
        await (0,promises_.rm)(this.viewDir, { recursive: true, force: true });
    }
}
async function currentHead(real) {
    const { commit, branch } = await (0,workspace_head/* readHead */.zy)(real);
    if (commit !== null)
        return { commit, branch };
    throw new ports.Refusal('The checkout stands on a branch without a commit.', 'Switch to another one.');
}
function inTheWay(repository, why) {
    return new ports.Refusal(`The checkout ${repository.root} cannot be worked in: ${why}.`, 'See to that first, or give `--clone`, which works in a copy of its own.');
}


/***/ }),

/***/ 90032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ recoverCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34854);
/* harmony import */ var _checkout_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82454);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52535);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64272);
/* harmony import */ var _git_dirs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67041);
/* harmony import */ var _go_back_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24770);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54848);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51780);
/* harmony import */ var _tracked_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6102);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4919);












/**
 * Puts a checkout right in which a process of ours was killed: its leftovers become a file, and it goes back to where
 * it was. If a person has switched it to another branch since, it is theirs again, and nothing is touched.
 */
async function recoverCheckout(options) {
    const { repository } = options;
    const mark = (0,_checkout_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .readMark */ .Mp)(repository);
    if (mark === null)
        return;
    const real = (0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_11__/* .realPlace */ .o)(repository);
    // Left by a git that was killed while it moved the checkout to the run's branch or back.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.gitDir, 'HEAD.lock'), { force: true });
    if ((await (0,_head_js__WEBPACK_IMPORTED_MODULE_7__/* .readHead */ .zy)(real)).branch === mark.branch) {
        const folder = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyFolder */ .id)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.home, `${mark.run}.git`));
        const view = await (0,_view_js__WEBPACK_IMPORTED_MODULE_10__/* .createView */ .O8)({ folder, repository, head: mark.head });
        const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'index');
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)({ place: view, index, args: ['read-tree', mark.head] });
        const { submodules } = await (0,_tracked_js__WEBPACK_IMPORTED_MODULE_9__/* .trackedFiles */ .O)(view, index);
        if (!mark.isLeaving)
            await saveLeftover({ ...options, mark, view, submodules });
        const found = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_8__/* .survey */ .F)({ view, index, submodules });
        const spared = { odd: found.odd.filter(({ kind }) => kind === 'special'), folders: [] };
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .restoreFiles */ .Ce)({ view, index, to: mark.head, submodules, spared });
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .clearUnfinished */ .f8)(repository.gitDir);
        await (0,_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .unlockBranch */ .HD)(repository.commonDir, mark.branch);
        await (0,_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .moveBranch */ .ob)(real, mark.branch, mark.head);
        await (0,_go_back_js__WEBPACK_IMPORTED_MODULE_6__/* .goBack */ .O)({ repository, view, from: mark.from, head: mark.head });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
    (0,_checkout_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .removeMark */ .i4)(repository);
}
async function saveLeftover({ repository, onNote, ...leftover }) {
    const { mark, view, submodules } = leftover;
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(view.gitDir ?? '', 'leftover');
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)({ place: view, index, args: ['read-tree', mark.head] });
    // What cannot be read or held by git is not saved; the rest is.
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .askGit */ .gG)({
        place: view,
        index,
        args: ['-c', 'add.ignoreErrors=true', ...(0,_tracked_js__WEBPACK_IMPORTED_MODULE_9__/* .addingAll */ .L)(submodules)],
    });
    const tree = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)({ place: view, index, args: ['write-tree'] })).trim();
    if (tree === (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)({ place: view, args: ['rev-parse', `${mark.head}^{tree}`] })).trim())
        return;
    const file = await nextFile(repository, mark);
    const args = ['diff-tree', '-r', '-p', '--binary', '--no-ext-diff', '--no-textconv'];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)({ place: view, args: [...args, `--output=${file}`, mark.head, tree] });
    onNote(`A process of the run \`${mark.run}\` was killed in the middle of its work; what it had changed is saved as ${file} and undone.`);
}
async function nextFile(repository, mark) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.mainRoot, '.phasegate', 'runs', mark.run);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const taken = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).map((name) => /^leftover-(\d+)\.diff$/.exec(name)?.[1]);
    const last = Math.max(0, ...taken.map((number) => Number(number ?? 0)));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `leftover-${last + 1}.diff`);
}


/***/ }),

/***/ 61150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ copyIndex),
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64272);
/* harmony import */ var _git_dirs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67041);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54848);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74230);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30780);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4919);










/** The repository that holds the directory. Throws `Refusal` if there is none that a run can work in. */
async function findRepository(directory) {
    const place = { workTree: directory, gitDir: null, objects: null };
    const [version, found] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)({ place, args: ['--version'] }),
        // The person's own configuration, as `safe.directory` stands there; rev-parse executes nothing of it.
        (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)({ place, args: ['rev-parse', ...QUESTIONS], configuration: 'user' }),
    ]);
    requireVersion(version);
    const [bare, isShallow, objectFormat, gitDir, commonDir, root] = found.stdout
        .toString()
        .trimEnd()
        .split('\n');
    if (bare === 'true')
        throw bareRefusal(directory);
    if (found.code !== 0 || !objectFormat || !gitDir || !commonDir || !root) {
        throw notFound(directory, found.stderr);
    }
    const own = { root, gitDir, commonDir: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, commonDir), objectFormat };
    const real = (0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_9__/* .realPlace */ .o)(own);
    const [{ commit, branch }, fileSystem, rules] = await Promise.all([
        (0,_head_js__WEBPACK_IMPORTED_MODULE_5__/* .readHead */ .zy)(real),
        (0,_view_js__WEBPACK_IMPORTED_MODULE_8__/* .fileSystemSettings */ .nq)(real),
        (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .personsRules */ .Mz)(root),
    ]);
    if (commit === null)
        throw emptyRefusal(root);
    const repository = {
        ...own,
        mainRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(own.commonDir) === '.git' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(own.commonDir) : root,
        head: commit,
        branch,
        shallow: isShallow === 'true',
        fileSystem,
        personsRules: rules,
    };
    return {
        ...repository,
        isDirty: () => dirtyPaths(repository),
        origin: () => originUrl((0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_9__/* .realPlace */ .o)(repository)),
    };
}
/** A checkout's index, for use in another git directory; a split one lies in several files. */
async function copyIndex(gitDir, to) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(gitDir)) {
        if (name === 'index' || name.startsWith('sharedindex.')) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, name));
        }
    }
}
const QUESTIONS = [
    '--is-bare-repository',
    '--is-shallow-repository',
    '--show-object-format',
    '--absolute-git-dir',
    '--git-common-dir',
    '--show-toplevel',
];
async function dirtyPaths(repository) {
    // Through a view, as a filter or monitor in the repository's configuration may have been put there by an agent.
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'phasegate-'));
    try {
        const view = await (0,_view_js__WEBPACK_IMPORTED_MODULE_8__/* .createView */ .O8)({ folder, repository, head: repository.head });
        await copyIndex(repository.gitDir, folder);
        const { staged, tracked, untracked } = await (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .status */ .h)(view, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index'));
        return [...new Set([...staged, ...tracked, ...untracked])].sort();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function originUrl(place) {
    const args = ['config', '--get', 'remote.origin.url'];
    const url = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)({ place, args })).stdout.toString().trim();
    return url === '' ? null : url;
}
function requireVersion(text) {
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(text) ?? [];
    if (Number(major) * 1000 + Number(minor) >= 2039)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${text.trim()} is too old.`, 'Install git 2.39 or newer.');
}
function bareRefusal(directory) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${directory} is a bare repository: it has no files to work on.`, 'Run it in a checkout: `git worktree add ../work`, then there.');
}
function emptyRefusal(root) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The repository ${root} holds no commit yet.`, 'Make a first one: `git add -A && git commit -m "Start"`.');
}
function notFound(directory, words) {
    if (/dubious ownership/.test(words)) {
        return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The repository at ${directory} belongs to another user, so git does not trust it.`, `If you do: \`git config --global --add safe.directory '${directory}'\`.`);
    }
    if (/not a git repository/.test(words)) {
        return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${directory} is not inside a git repository.`, 'Go to one, or make one: `git init && git add -A && git commit -m "Start"`.');
    }
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The repository at ${directory} cannot be read: ${words.trim()}`, 'Run it at the top of a checkout, and look whether `git status` works there.');
}


/***/ }),

/***/ 30780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64272);

async function status(view, index) {
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)({ place: view, args: ARGUMENTS, index });
    const entries = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(text).map(entryOf);
    const pick = (isWanted) => entries
        .filter(isWanted)
        .map(({ path }) => path)
        .sort();
    return {
        staged: pick(({ x }) => x !== '.' && x !== '?' && x !== '!'),
        tracked: pick(({ y }) => y !== '.' && y !== '?' && y !== '!'),
        untracked: pick(({ y }) => y === '?').map((path) => path.replace(/\/$/, '')),
        ignored: pick(({ y }) => y === '!'),
    };
}
/** `1 XY` and six more words, `u XY` and eight more (a conflict), `?` or `!`; then the path. */
function entryOf(line) {
    const kind = line.slice(0, 1);
    if (kind === '?' || kind === '!')
        return { x: kind, y: kind, path: line.slice(2) };
    const path = line.split(' ').slice(kind === 'u' ? 10 : 8);
    return { x: line.slice(2, 3), y: line.slice(3, 4), path: path.join(' ') };
}
// Looking into submodules would start git there, with a configuration that an agent can write.
const ARGUMENTS = [
    'status',
    '--porcelain=v2',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--ignored=matching',
    '--ignore-submodules=all',
];


/***/ }),

/***/ 51780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26301);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64272);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30780);





async function survey(options) {
    const { view } = options;
    const found = await (0,_status_js__WEBPACK_IMPORTED_MODULE_4__/* .status */ .h)(view, options.index);
    const closed = new Set([...found.ignored, ...options.submodules.map((path) => `${path}/`)]);
    const odd = [];
    const folders = [];
    const toVisit = [''];
    for (let folder = toVisit.pop(); folder !== undefined; folder = toVisit.pop()) {
        folders.push(folder);
        const { oddities, subfolders } = await lookInto(view.workTree, folder);
        odd.push(...oddities);
        toVisit.push(...subfolders.filter((path) => !closed.has(`${path}/`)));
    }
    return { ...found, odd: await withoutIgnored(view, odd), folders: folders.sort() };
}
async function lookInto(root, folder) {
    const oddities = [];
    const subfolders = [];
    for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (path === '.git')
            continue;
        const kind = oddity(entry);
        if (kind !== null)
            oddities.push({ path, kind });
        else if (entry.isDirectory())
            subfolders.push(path);
    }
    return { oddities, subfolders };
}
/** Empty if the folder went away meanwhile or may not be read; git says so where it matters. */
async function entriesOf(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EACCES'].includes((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
            return [];
        throw error;
    }
}
function oddity(entry) {
    if (entry.name.toLowerCase() === '.git')
        return 'repository';
    if (entry.isFile() || entry.isDirectory() || entry.isSymbolicLink())
        return null;
    return 'special';
}
/** Git lists ignored files, but never ignored pipes and sockets. */
async function withoutIgnored(view, odd) {
    if (odd.length === 0)
        return odd;
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({
        place: view,
        args: ['check-ignore', '-z', '--stdin'],
        input: odd.map(({ path }) => `${path}\0`).join(''),
    });
    const ignored = new Set((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)(stdout.toString()));
    return odd.filter(({ path }) => !ignored.has(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 6102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ addingAll),
/* harmony export */   O: () => (/* binding */ trackedFiles)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64272);

async function trackedFiles(view, index) {
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)({ place: view, index, args: ['ls-files', '--stage', '-z'] });
    // `<mode> <blob> <stage>`, a tab, the path.
    const entries = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(text).map((entry) => ({
        path: entry.slice(entry.indexOf('\t') + 1),
        isSubmodule: entry.startsWith('160000'),
    }));
    return {
        tracked: entries.filter((entry) => !entry.isSubmodule).map(({ path }) => path),
        submodules: entries.filter((entry) => entry.isSubmodule).map(({ path }) => path),
    };
}
/** Arguments that take every file into an index, but never look into a submodule: git would run with its settings there. */
function addingAll(submodules) {
    return ['add', '--all', '--', '.', ...submodules.map((path) => `:(exclude,literal)${path}`)];
}


/***/ }),

/***/ 4919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ createView),
/* harmony export */   _I: () => (/* binding */ setViewHead),
/* harmony export */   nq: () => (/* binding */ fileSystemSettings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64272);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74230);




/**
 * A git directory of our own over somebody's files: own configuration, index and ignore rules, out of an agent's way.
 * Only the objects are shared, so that what is committed through it is in the repository at once.
 */
async function createView(options) {
    const { folder, repository } = options;
    const rules = await (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoreRules */ .ep)(repository);
    await Promise.all(['refs', 'objects', 'info'].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { recursive: true })));
    await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config'), configuration(repository.objectFormat, repository.fileSystem)),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info', 'exclude'), rules),
        setViewHead(folder, options.head),
    ]);
    return {
        workTree: repository.root,
        gitDir: folder,
        objects: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, 'objects'),
    };
}
async function setViewHead(folder, head) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'), `${head}\n`);
}
function configuration(objectFormat, settings) {
    const isSha1 = objectFormat === 'sha1';
    return [
        '[core]',
        `repositoryFormatVersion = ${isSha1 ? 0 : 1}`,
        'bare = false',
        'trustCtime = true',
        'checkStat = default',
        ...settings,
        ...(isSha1 ? [] : ['[extensions]', `objectFormat = ${objectFormat}`]),
        '',
    ].join('\n');
}
/** What git found out about the disk when the checkout was made; only plain truth values are taken over. */
async function fileSystemSettings(place) {
    const names = '^core\\.(filemode|symlinks|ignorecase|precomposeunicode)$';
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)({
        place,
        args: ['config', '--local', '--no-includes', '--type=bool', '-z', '--get-regexp', names],
    });
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(stdout.toString())
        .map((entry) => entry.replace(/^core\./, '').replace('\n', ' = '))
        .filter((line) => /^[a-z]+ = (true|false)$/.test(line));
}


/***/ })

};
