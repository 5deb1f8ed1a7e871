export const id = 8423;
export const ids = [8423,8068];
export const modules = {

/***/ 86959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   Vd: () => (/* binding */ serverUrl),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);



/** The address of a repository that a person named: an absolute path, or a URL for git. Paths are relative to `from`. */
function addressOf(named, from) {
    const text = named.type === 'github' ? named.name : named.address;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, text);
    // An existing folder of that name is what the person means.
    if (named.type === 'github')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? path : `${serverUrl()}/${text}.git`;
    if (/^[a-z][a-z+]*:\/\//i.test(text) || /^[\w.-]+@[\w.-]+:/.test(text))
        return text;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return path;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`There is no repository ${text}.`, 'Give `owner/name`, an address that git knows, or the path of a folder.');
}
const serverUrl = () => process.env.GITHUB_SERVER_URL || 'https://github.com';
/** Whether the address is a folder on this machine. */
const isLocal = (address) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(address);


/***/ }),

/***/ 89126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cloneFolder),
/* harmony export */   e: () => (/* binding */ freshClone)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _git_head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73275);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6871);
/* harmony import */ var _system_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52305);
/* harmony import */ var _system_user_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54276);









/** The folder of a repository's clone in the user's cache; two addresses never share one. */
function cloneFolder(address, name, use = 'many') {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', address).slice(0, 12);
    const plain = name.replace(/[^\w.-]+/g, '-');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_system_user_cache_js__WEBPACK_IMPORTED_MODULE_8__.userCache)(process.env), use, `${plain}-${digest}`);
}
/**
 * Creates or updates a clone and checks out the newest commit of a branch. If `ref` is not a branch, the default branch is
 * checked out. Manual changes in the clone are lost. Throws `Refusal` with git's message.
 */
async function freshClone(address, folder, ref = null) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git', READY)))
        await clone(address, folder);
    else {
        await at(folder, ['fetch', '--quiet', '--prune', 'origin']);
        await at(folder, ['remote', 'set-head', 'origin', '--auto']);
    }
    const isBranch = ref !== null && (await (0,_git_head_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .W)(placeOf(folder), `refs/remotes/origin/${ref}`)) !== null;
    const branch = isBranch ? ref : await defaultBranch(folder);
    await at(folder, [
        'checkout',
        '--quiet',
        '--force',
        '-B',
        branch,
        `refs/remotes/origin/${branch}`,
    ]);
}
/** Written last; it marks the clone as complete. */
const READY = 'phasegate-ready';
async function clone(address, folder) {
    (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
    await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .removeTree */ .d)(folder);
    const place = { workTree: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), gitDir: null };
    const args = ['clone', '--quiet', '--no-checkout', '--', address, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)];
    const call = { place, args, configuration: 'person' };
    const answer = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)(call);
    if (answer.code !== 0) {
        await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .removeTree */ .d)(folder);
        throw (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRefusal */ .Xr)(call, answer);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git', READY), '');
}
async function defaultBranch(folder) {
    const args = ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'];
    const answer = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place: placeOf(folder), args });
    const branch = answer.stdout
        .toString()
        .trim()
        .replace(/^origin\//, '');
    if (answer.code === 0 && branch !== '')
        return branch;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The repository of the clone ${folder} has no commit on its default branch.`, 'Create a first commit there, or remove the repository from `--repos`.');
}
const placeOf = (folder) => ({ workTree: folder, gitDir: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git') });
const at = (folder, args) => (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place: placeOf(folder), args, configuration: 'person' });


/***/ }),

/***/ 10562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ findOthers),
/* harmony export */   pR: () => (/* binding */ reopenOthers),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6236);
/* harmony import */ var _core_many_repositories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92032);
/* harmony import */ var _git_git_dirs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10934);
/* harmony import */ var _git_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73275);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26077);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86959);
/* harmony import */ var _clone_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89126);









/** The other repositories of a new run, as they are now. Throws `Refusal` if one cannot be found or read. */
async function findOthers({ repositories }, own) {
    const found = [];
    for (const planned of repositories) {
        const one = await named(planned.name, () => find(planned, own));
        refuseSame([{ name: _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .MAIN */ .Q, repository: own }, ...found], one);
        found.push(one);
    }
    return found;
}
/** The other repositories of an existing run, where they were found when it began. */
async function reopenOthers({ repositories = [], }) {
    const opening = repositories.map(({ name, address, baseBranch }) => named(name, async () => {
        const folder = folderOf(address);
        // The cache may have been emptied since.
        if (!(0,_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isLocal */ .IX)(address) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            await (0,_clone_js__WEBPACK_IMPORTED_MODULE_6__/* .freshClone */ .e)(address, folder, baseBranch);
        const repository = await repositoryAt(folder);
        return { name, repository, baseBranch };
    }));
    return Promise.all(opening);
}
/** Where the repository would be on this machine: the folder itself, or the clone of an address. */
const folderOf = (address) => (0,_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isLocal */ .IX)(address) ? address : (0,_clone_js__WEBPACK_IMPORTED_MODULE_6__/* .cloneFolder */ .Q)(address, (0,_core_many_repositories_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(address), 'repositories');
async function find({ name, repo, ref }, own) {
    const meant = (0,_core_many_repositories_js__WEBPACK_IMPORTED_MODULE_1__/* .namedRepository */ .ow)(repo);
    if (meant.type === 'owner')
        throw new Error(`${repo} names several repositories`);
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_5__/* .addressOf */ .ci)(meant, own.mainRoot);
    const folder = folderOf(address);
    if (!(0,_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isLocal */ .IX)(address))
        await (0,_clone_js__WEBPACK_IMPORTED_MODULE_6__/* .freshClone */ .e)(address, folder, ref);
    const repository = await repositoryAt(folder);
    const { head: base, branch: baseBranch } = repository;
    if (ref === null)
        return { name, address, repository, base, baseBranch };
    return { name, address, repository, ...(await startAt(repository, ref)) };
}
async function repositoryAt(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_3__.findRepository)(folder);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`There is no folder ${folder}.`, 'Restore the folder, or correct `repo`.');
}
async function startAt(repository, ref) {
    const place = (0,_git_git_dirs_js__WEBPACK_IMPORTED_MODULE_8__/* .realPlace */ .o)(repository);
    const tip = await (0,_git_head_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .W)(place, `refs/heads/${ref}`);
    if (tip !== null)
        return { base: tip, baseBranch: ref };
    const tag = await (0,_git_head_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .W)(place, `refs/tags/${ref}`);
    const commit = tag ?? (/^[0-9a-f]{7,64}$/.test(ref) ? await (0,_git_head_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .W)(place, ref) : null);
    if (commit !== null)
        return { base: commit, baseBranch: null };
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`${repository.root} has no branch, tag or commit \`${ref}\`.`, 'Correct `ref` in the pipeline, or fetch the branch.');
}
/** Two branches of one name in the same repository would overwrite each other. */
function refuseSame(known, { name, repository }) {
    const same = known.find((one) => one.repository.commonDir === repository.commonDir);
    if (same === undefined)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`\`${same.name}\` and \`${name}\` are the same repository, ${repository.root}.`, `Remove \`${name}\` from \`repositories\`, and use \`${same.name}\` in its place.`);
}
/** Adds the repository's name to a refusal. */
async function named(name, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal))
            throw error;
        const { message, remedy } = error;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The repository \`${name}\` cannot be used: ${message}`, remedy, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 47867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ diffStat)
/* harmony export */ });
const MAX_FILES = 200;
const GRAPH_WIDTH = 40;
const PATH_WIDTH = 60;
/** One line per file and a summary, like `git diff --stat`; empty without files. */
function diffStat(files) {
    if (files.length === 0)
        return '';
    const shown = files.slice(0, MAX_FILES);
    const width = Math.max(...shown.map((file) => nameOf(file).length));
    const most = Math.max(1, ...shown.map((file) => file.insertions + file.deletions));
    const digits = String(most).length;
    const lines = shown.map((file) => {
        const count = String(file.insertions + file.deletions).padStart(digits);
        return ` ${nameOf(file).padEnd(width)} | ${count} ${graphOf(file, most)}`.trimEnd();
    });
    const rest = files.length > MAX_FILES ? [' ...'] : [];
    return `${[...lines, ...rest, totalOf(files)].join('\n')}\n`;
}
function nameOf({ path, from }) {
    const name = from === null ? path : `${from} => ${path}`;
    return name.length <= PATH_WIDTH ? name : `...${name.slice(3 - PATH_WIDTH)}`;
}
function graphOf({ insertions, deletions, isBinary }, most) {
    const scale = most <= GRAPH_WIDTH ? 1 : GRAPH_WIDTH / most;
    const bar = (sign, count) => sign.repeat(count === 0 ? 0 : Math.max(1, Math.round(count * scale)));
    return `${bar('+', insertions)}${bar('-', deletions)}${isBinary ? ' (binary)' : ''}`;
}
function totalOf(files) {
    const sum = (of) => files.reduce((all, file) => all + file[of], 0);
    const parts = [
        `${files.length} ${files.length === 1 ? 'file' : 'files'} changed`,
        counted(sum('insertions'), 'insertion', '(+)'),
        counted(sum('deletions'), 'deletion', '(-)'),
    ];
    return ` ${parts.filter((part) => part !== null).join(', ')}`;
}
function counted(count, noun, sign) {
    if (count === 0)
        return null;
    return `${count} ${noun}${count === 1 ? '' : 's'}${sign}`;
}


/***/ }),

/***/ 66516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   MA: () => (/* binding */ changedLines),
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   fN: () => (/* binding */ shownDiff),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _core_change_additions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69676);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55349);



/** Throws `Refusal` if the difference is larger than 64 MiB. */
async function difference(place, from, to) {
    return parsed(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ place, args: [...ALL, '--end-of-options', from, to] }));
}
/** The differences of several trees to one tree, computed by one process. */
async function differences(place, pairs) {
    const heads = pairs.map(({ from, to }) => `${from} ${to}\n`);
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ place, args: [...ALL, '--stdin'], input: heads.join('') });
    // A file name may contain anything except the hash of its own tree.
    let at = 0;
    const starts = heads.map((head) => {
        const start = text.indexOf(head, at);
        if (start === -1)
            throw new Error('git left out a pair of trees');
        at = start + head.length;
        return at;
    });
    return starts.map((start, index) => {
        const next = starts[index + 1];
        const end = next === undefined ? text.length : next - (heads[index + 1]?.length ?? 0);
        return parsed(text.slice(start, end));
    });
}
/** Raw entries, then numbers, each terminated by NUL; another NUL, then the patch. */
function parsed(text) {
    const start = text.startsWith('diff --git ') ? 0 : text.indexOf('\0diff --git ');
    const patch = start === -1 ? '' : text.slice(start === 0 ? 0 : start + 1);
    const parts = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(start === -1 ? text : text.slice(0, start))[Symbol.iterator]();
    const files = [];
    const binary = new Set();
    for (const part of parts) {
        if (part.startsWith(':'))
            files.push(rawEntry(part, parts));
        else if (part !== '')
            addBinary(part, parts, binary);
    }
    const sections = (0,_core_change_additions_js__WEBPACK_IMPORTED_MODULE_2__/* .patchedFiles */ .Bd)(patch)[Symbol.iterator]();
    const counted = files.map(({ sections: count, ...file }) => {
        const lines = Array.from({ length: count }, () => (0,_core_change_additions_js__WEBPACK_IMPORTED_MODULE_2__/* .linesIn */ .hl)(nextSection(sections)));
        const sum = (of) => lines.reduce((all, one) => all + one[of], 0);
        const [insertions, deletions] = [sum('insertions'), sum('deletions')];
        return { ...file, insertions, deletions, isBinary: binary.has(file.path) };
    });
    return { patch, files: counted.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
function nextSection(sections) {
    const { value, done } = sections.next();
    if (done === true)
        throw new Error('the patch lacks a file');
    return value;
}
/** The files that differ between two trees or commits, sorted by path. */
async function changedFiles(place, from, to) {
    return (await difference(place, from, to)).files;
}
/** Both paths of a rename, each once, sorted. */
function pathsOf(files) {
    const paths = files.flatMap(({ path, from }) => (from === null ? [path] : [from, path]));
    return [...new Set(paths)].sort();
}
/** The sum of added and removed lines. */
function linesOf(files) {
    return files.reduce((sum, file) => ({
        insertions: sum.insertions + file.insertions,
        deletions: sum.deletions + file.deletions,
    }), { insertions: 0, deletions: 0 });
}
/** Unified diff; if it is truncated to `maxBytes`, the last line says so. */
async function unifiedDiff(options) {
    const { place, from, to, maxBytes } = options;
    const args = [...DIFF_TREE, '--patch', '--full-index', '--end-of-options', from, to];
    const call = { place, args, maxBytes };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(call);
    if (answer.code !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefusal */ .Xr)(call, answer);
    return answer.isCut ? cutDiff(answer.stdout, maxBytes) : answer.stdout.toString();
}
function cutDiff(bytes, maxBytes) {
    const lines = bytes.toString('utf8', 0, bytes.lastIndexOf('\n', maxBytes - 1) + 1);
    return `${lines}… cut at ${maxBytes} bytes\n`;
}
/** The diff for people, without the lines of binary files; if it is truncated to `maxBytes`, the last line says so. */
function shownDiff({ files, patch }, maxBytes) {
    const binary = new Map(files.filter((file) => file.isBinary).map((file) => [file.path, file]));
    const shown = (0,_core_change_additions_js__WEBPACK_IMPORTED_MODULE_2__/* .patchedFiles */ .Bd)(patch)
        .map((section) => {
        const file = binary.get(section.path);
        if (file === undefined)
            return section.text;
        const head = section.text.slice(0, section.headLength);
        return `${head}Binary file: ${file.insertions} lines added, ${file.deletions} removed\n`;
    })
        .join('');
    const bytes = Buffer.from(shown);
    return bytes.length <= maxBytes ? shown : cutDiff(bytes, maxBytes);
}
/** A patch without context, byte for byte as Latin-1, with renames detected. Throws `Refusal` if it is larger than 64 MiB. */
async function changedLines(place, from, to) {
    const how = ['--patch', '--unified=0', '--text', '--no-renames', '--end-of-options'];
    const call = { place, args: [...DIFF_TREE, ...how, from, to] };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(call);
    if (answer.code !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefusal */ .Xr)(call, answer);
    if (answer.isCut)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal('The change is too large to compare.', 'Make the change smaller.');
    return answer.stdout.toString('latin1').split('\n');
}
const DIFF_TREE = [
    'diff-tree',
    '-r',
    '--find-renames',
    '--no-ext-diff',
    '--no-textconv',
];
/** Raw entries with full hashes, numbers of lines, and a patch that treats every file as text. */
const ALL = [
    ...DIFF_TREE,
    ...['-z', '--raw', '--numstat', '--no-abbrev', '--patch', '--text', '--full-index'],
];
/** `:100644 100755 <blob> <blob> M`, then one path, or two for a rename. */
function rawEntry(head, rest) {
    const [oldMode = '', newMode = '', oldBlob = '', newBlob = '', kind = ''] = head
        .slice(1)
        .split(' ');
    const first = next(rest);
    const isRename = kind.startsWith('R');
    return {
        path: isRename ? next(rest) : first,
        from: isRename ? first : null,
        before: versionOf(oldMode, oldBlob),
        after: versionOf(newMode, newBlob),
        sections: kind === 'T' ? 2 : 1,
    };
}
function versionOf(mode, blob) {
    return mode === '000000' ? null : { mode, blob };
}
/** `3<tab>1<tab>path`, or for a rename `3<tab>1<tab>` and then two paths; `-` for binary files. */
function addBinary(part, rest, binary) {
    const [added = '', , ...name] = part.split('\t');
    const first = name.join('\t');
    if (first === '')
        next(rest);
    const path = first === '' ? next(rest) : first;
    if (added === '-')
        binary.add(path);
}
function next(rest) {
    const { value, done } = rest.next();
    if (done === true)
        throw new Error('git ended in the middle of an entry');
    return value;
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
