export const id = 4740;
export const ids = [4740];
export const modules = {

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


/***/ })

};
