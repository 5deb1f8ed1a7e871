export const id = 1826;
export const ids = [1826];
export const modules = {

/***/ 94872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98016);

/** Tells whether a path matches any of the globs. Dot files count, and so do names with a line break, which would slip by. */
function globMatcher(globs) {
    return picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true, flags: 's' });
}


/***/ }),

/***/ 64206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ protectedPaths)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94872);

/**
 * The paths that nobody may change unseen, sorted: what runs in CI, who reviews, what agents are told. Compared without
 * regard to case or Unicode form, as some disks do, so that `.GitHub/workflows` does not slip by.
 */
function protectedPaths(paths, more) {
    const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)([...ALWAYS, ...more].map(folded));
    return paths.filter((path) => matches(folded(path))).sort();
}
const ALWAYS = [
    '.github/**',
    'action.{yml,yaml}',
    '**/{CODEOWNERS,CLAUDE.md,AGENTS.md,GEMINI.md,opencode.json,.mcp.json,.gitattributes,.gitmodules}',
    '**/{.claude,.codex,.opencode,.gemini,.cursor}/**',
    '.husky/**',
];
/** Upper case first, as `ſ` and `ß` only meet `s` and `ss` there. */
function folded(text) {
    return text.normalize('NFC').replace(UNSEEN, '').toUpperCase().toLowerCase();
}
/** What the disks of macOS leave out of a name. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;


/***/ }),

/***/ 86664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

/**
 * Out of the event's payload, as `github.event` is in expressions; `null` for events about neither.
 * A comment on a pull request comes as `issue_comment`, its `issue` having a `pull_request`:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment
 */
function triggerOf(github) {
    const event = objectIn(github, 'event');
    const pull = numberIn(objectIn(event, 'pull_request'));
    if (pull !== null)
        return { kind: 'pull-request', number: pull };
    const issue = objectIn(event, 'issue');
    const number = numberIn(issue);
    if (number === null)
        return null;
    return { kind: issue.pull_request === undefined ? 'issue' : 'pull-request', number };
}
function objectIn(owner, key) {
    const value = owner[key];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value : {};
}
function numberIn({ number }) {
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}


/***/ }),

/***/ 76736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64272);

/** Texts of blobs by name; `null` for one that is larger than 1 MiB, and for all beyond 16 MiB together. */
async function readBlobs(view, names) {
    const texts = new Map();
    const wanted = [];
    let room = 16 * MIB;
    for (const [name, size] of await sizesOf(view, names)) {
        texts.set(name, null);
        if (size > MIB || size > room)
            continue;
        room -= size;
        wanted.push(name);
    }
    if (wanted.length === 0)
        return texts;
    const call = { place: view, args: ['cat-file', '--batch'], input: `${wanted.join('\n')}\n` };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(call);
    if (answer.code !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRefusal */ .Xr)(call, answer);
    let at = 0;
    for (const name of wanted) {
        // `<name> blob <size>`, a newline, the bytes, a newline.
        const start = answer.stdout.indexOf('\n', at) + 1;
        const size = Number(answer.stdout.toString('latin1', at, start).split(' ')[2]);
        texts.set(name, answer.stdout.subarray(start, start + size));
        at = start + size + 1;
    }
    return texts;
}
const MIB = 1024 * 1024;
async function sizesOf(view, names) {
    const unique = [...new Set(names)];
    if (unique.length === 0)
        return [];
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)({
        place: view,
        args: ['cat-file', '--batch-check=%(objectname) %(objectsize)'],
        input: `${unique.join('\n')}\n`,
    });
    return unique.map((name, at) => [
        name,
        Number(text.split('\n')[at]?.split(' ')[1] ?? Number.NaN),
    ]);
}


/***/ }),

/***/ 93854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ diffStat),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   u4: () => (/* binding */ addedLines),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64272);

/** What lies between two trees or commits, sorted by path. */
async function changedFiles(view, from, to) {
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)({
        place: view,
        args: [...DIFF_TREE, '-z', '--raw', '--numstat', '--no-abbrev', '--end-of-options', from, to],
    });
    const parts = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(text)[Symbol.iterator]();
    const files = [];
    const lines = new Map();
    for (const part of parts) {
        if (part.startsWith(':'))
            files.push(rawEntry(part, parts));
        else
            addLines(part, parts, lines);
    }
    return files
        .map((file) => ({ ...file, ...(lines.get(file.path) ?? { insertions: 0, deletions: 0 }) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Both paths of a rename, each once, sorted. */
function pathsOf(files) {
    const paths = files.flatMap(({ path, from }) => (from === null ? [path] : [from, path]));
    return [...new Set(paths)].sort();
}
/** Lines added and removed; a binary file has none. */
function linesOf(files) {
    return files.reduce((sum, file) => ({
        insertions: sum.insertions + (file.insertions ?? 0),
        deletions: sum.deletions + (file.deletions ?? 0),
    }), { insertions: 0, deletions: 0 });
}
/** Unified diff; if it is longer than `maxBytes`, the last line says so. */
async function unifiedDiff(options) {
    const { maxBytes } = options;
    const call = {
        place: options.view,
        args: [...DIFF_TREE, '--patch', '--full-index', '--end-of-options', options.from, options.to],
        maxBytes,
    };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(call);
    if (answer.code !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRefusal */ .Xr)(call, answer);
    if (!answer.isCut)
        return answer.stdout.toString();
    const lines = answer.stdout.toString('utf8', 0, answer.stdout.lastIndexOf('\n') + 1);
    return `${lines}… cut at ${maxBytes} bytes\n`;
}
/** What `git diff --stat` prints. */
async function diffStat(view, from, to) {
    const args = [...DIFF_TREE, '--stat=100', '--stat-count=200', '--end-of-options', from, to];
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)({ place: view, args });
}
/** Without context, and whatever attributes say of a file, as text. Throws `Refusal` if it is more than 64 MiB. */
async function addedLines(view, from, to) {
    const args = [...DIFF_TREE, '--patch', '--unified=0', '--text', '--end-of-options', from, to];
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)({ place: view, args });
}
const DIFF_TREE = ['diff-tree', '-r', '--find-renames', '--no-ext-diff', '--no-textconv'];
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
    };
}
function versionOf(mode, blob) {
    return mode === '000000' ? null : { mode, blob };
}
/** `3<tab>1<tab>path`, or for a rename `3<tab>1<tab>` and then two paths; `-` for binary files. */
function addLines(part, rest, lines) {
    const [added = '', removed = '', ...name] = part.split('\t');
    const first = name.join('\t');
    if (first === '')
        next(rest);
    lines.set(first === '' ? next(rest) : first, {
        insertions: added === '-' ? null : Number(added),
        deletions: removed === '-' ? null : Number(removed),
    });
}
function next(rest) {
    const { value, done } = rest.next();
    if (done === true)
        throw new Error('git ended in the middle of an entry');
    return value;
}


/***/ }),

/***/ 45797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./lib/src/core/protected.js
var core_protected = __webpack_require__(64206);
;// CONCATENATED MODULE: ./lib/src/core/risks.js
/** What a reviewer should look at twice, in words, sorted. Notes, not refusals. */
function riskNotes(files) {
    const paths = new Set(files.map(({ path }) => path));
    const notes = files.flatMap((file) => RULES.map((rule) => rule(file, paths)));
    return [...new Set(notes.filter((note) => note !== null))].sort();
}
const RULES = [
    changedScripts,
    lockFileAlone,
    npmSettings,
    containerRecipe,
    newExecutable,
    binary,
    unread,
    hiddenName,
    hiddenText,
];
function changedScripts({ path, before, after }) {
    if (nameOf(path) !== 'package.json' || after === null)
        return null;
    const isSame = scriptsOf(before ?? '{}') === scriptsOf(after);
    return isSame ? null : `${path}: its scripts are changed`;
}
function lockFileAlone({ path }, paths) {
    const manifest = MANIFESTS.get(nameOf(path));
    if (manifest === undefined)
        return null;
    const folder = path.slice(0, path.length - nameOf(path).length);
    const isBeside = [...paths].some((other) => other.startsWith(folder) && nameOf(other) === manifest);
    return isBeside ? null : `${path}: changed without ${manifest}`;
}
function npmSettings({ path }) {
    return nameOf(path) === '.npmrc' ? `${path}: npm's settings are changed` : null;
}
function containerRecipe({ path }) {
    const isRecipe = /^(?:dockerfile|containerfile)(?:\..+)?$|\.dockerfile$/i.test(nameOf(path));
    return isRecipe ? `${path}: a container recipe is changed` : null;
}
function newExecutable({ path, mode, modeBefore }) {
    const isNew = mode === '100755' && modeBefore !== '100755';
    return isNew ? `${path}: newly executable` : null;
}
function binary({ path, kind, mode }) {
    return kind === 'binary' && mode !== null ? `${path}: binary` : null;
}
function unread({ path, kind }) {
    return kind === 'too-large' ? `${path}: too large to be searched` : null;
}
function hiddenName({ path, mode }) {
    return mode !== null && hiddenIn(path) > 0
        ? `${visible(path)}: invisible or reordering characters in its name`
        : null;
}
function hiddenText({ path, before, after }) {
    return hiddenIn(after ?? '') > hiddenIn(before ?? '')
        ? `${path}: new invisible or reordering characters`
        : null;
}
/** Canonical enough to see a change; what is no JSON differs from everything else. */
function scriptsOf(manifest) {
    try {
        const parsed = JSON.parse(manifest);
        if (typeof parsed !== 'object' || parsed === null || !('scripts' in parsed))
            return 'null';
        return JSON.stringify(parsed.scripts);
    }
    catch {
        return manifest;
    }
}
function hiddenIn(text) {
    return text.match(HIDDEN)?.length ?? 0;
}
function visible(text) {
    return text.replace(HIDDEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Bidirectional controls, zero-width and tag characters, other controls; a joiner in an emoji counts as well. */
const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]|[^\P{Cc}\t\n\f\r]/gu;
const MANIFESTS = new Map([
    ['package-lock.json', 'package.json'],
    ['npm-shrinkwrap.json', 'package.json'],
    ['yarn.lock', 'package.json'],
    ['pnpm-lock.yaml', 'package.json'],
    ['bun.lock', 'package.json'],
    ['bun.lockb', 'package.json'],
    ['Cargo.lock', 'Cargo.toml'],
    ['poetry.lock', 'pyproject.toml'],
    ['uv.lock', 'pyproject.toml'],
    ['pdm.lock', 'pyproject.toml'],
    ['Pipfile.lock', 'Pipfile'],
    ['Gemfile.lock', 'Gemfile'],
    ['composer.lock', 'composer.json'],
    ['go.sum', 'go.mod'],
    ['flake.lock', 'flake.nix'],
]);

// EXTERNAL MODULE: ./lib/src/workspace/blobs.js
var workspace_blobs = __webpack_require__(76736);
// EXTERNAL MODULE: ./lib/src/workspace/change.js
var change = __webpack_require__(93854);
;// CONCATENATED MODULE: ./lib/src/workspace/facts.js




/** What the whole run's change holds, found out from the trees alone. */
async function factsOf(options) {
    const files = await (0,change/* changedFiles */.Y_)(options.view, options.base, options.commit);
    const { insertions, deletions } = (0,change/* linesOf */.Dx)(files);
    return {
        files: files.length,
        lines: insertions + deletions,
        protected: (0,core_protected/* protectedPaths */.R)((0,change/* pathsOf */.wG)(files), options.protect),
        risks: riskNotes(await touchedFiles(options.view, files)),
    };
}
async function touchedFiles(view, files) {
    const texts = files.filter((file) => file.insertions !== null);
    const names = texts.flatMap(({ before, after }) => [blobOf(before), blobOf(after)]);
    const blobs = await (0,workspace_blobs/* readBlobs */.b)(view, names.filter((name) => name !== null));
    const textOf = (version) => blobs.get(blobOf(version) ?? '')?.toString() ?? null;
    return files.map((file) => ({
        path: file.path,
        mode: file.after?.mode ?? null,
        modeBefore: file.before?.mode ?? null,
        kind: kindOf(file, blobs),
        before: textOf(file.before),
        after: textOf(file.after),
    }));
}
function kindOf(file, blobs) {
    if (file.insertions === null)
        return 'binary';
    const isUnread = [file.before, file.after].some((version) => {
        const name = blobOf(version);
        return name !== null && blobs.get(name) === null;
    });
    return isUnread ? 'too-large' : 'text';
}
/** The commit of a repository within ours is no blob. */
function blobOf(version) {
    return version === null || version.mode === '160000' ? null : version.blob;
}


/***/ }),

/***/ 56837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace),
  e: () => (/* binding */ requireCommits)
});

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/disk.js
var disk = __webpack_require__(26301);
// EXTERNAL MODULE: ./lib/src/workspace/branch.js
var workspace_branch = __webpack_require__(34854);
// EXTERNAL MODULE: ./lib/src/workspace/files.js
var files = __webpack_require__(52535);
// EXTERNAL MODULE: ./lib/src/workspace/git.js
var git = __webpack_require__(64272);
// EXTERNAL MODULE: ./lib/src/workspace/git-dirs.js
var git_dirs = __webpack_require__(67041);
// EXTERNAL MODULE: ./lib/src/workspace/head.js
var workspace_head = __webpack_require__(54848);
// EXTERNAL MODULE: ./lib/src/workspace/view.js
var workspace_view = __webpack_require__(4919);
;// CONCATENATED MODULE: ./lib/src/workspace/clone.js









/**
 * A checkout of the run's own that shares the repository's objects, made anew each time. It has the repository's branches
 * and tags, but no remote: nothing of a remote's URL, which may hold a token, comes along.
 */
async function enterClone(options) {
    const { repository, run, branch, head } = options;
    const main = (0,git_dirs/* realPlace */.o)(repository);
    await (0,workspace_branch/* unlockBranch */.HD)(repository.commonDir, branch);
    await (0,workspace_branch/* claimBranch */.Vv)({ place: main, run, branch, head });
    const [root, viewDir] = await Promise.all([
        (0,files/* emptyFolder */.id)((0,external_node_path_.join)(options.home, run)),
        (0,files/* emptyFolder */.id)((0,external_node_path_.join)(options.home, `${run}.git`)),
    ]);
    const gitDir = (0,external_node_path_.join)(root, '.git');
    const real = { workTree: root, gitDir, objects: null };
    await makeGitDir(repository, root);
    await (0,workspace_head/* pointHead */.RR)(real, { branch, commit: head });
    const clone = { ...repository, root, gitDir, fileSystem: await (0,workspace_view/* fileSystemSettings */.nq)(real) };
    const view = await (0,workspace_view/* createView */.O8)({ folder: viewDir, repository: clone, head });
    await (0,git/* git */.$Y)({ place: view, args: ['read-tree', '--reset', '-u', head] });
    await (0,files/* publishIndex */.cN)(viewDir, gitDir);
    return {
        repository: { ...clone, commonDir: gitDir },
        view,
        viewDir,
        setUpMark: (0,external_node_path_.join)(gitDir, 'phasegate-setup-done'),
        advance: async (to) => {
            // First where it lasts.
            await (0,workspace_branch/* moveBranch */.ob)(main, branch, to);
            await (0,workspace_branch/* moveBranch */.ob)(real, branch, to);
        },
        leave: async () => {
            await (0,promises_.rm)(root, { recursive: true, force: true });
            await (0,promises_.rm)(viewDir, { recursive: true, force: true });
        },
    };
}
/** What `git clone --shared` does, but also for a shallow repository, and without its remote. */
async function makeGitDir(repository, root) {
    const { commonDir, objectFormat } = repository;
    const place = { workTree: root, gitDir: null, objects: null };
    const args = ['init', '--quiet', '--template=', `--object-format=${objectFormat}`, '--', root];
    const names = ['refs/heads', 'refs/tags'];
    const [refs] = await Promise.all([
        (0,git/* git */.$Y)({
            place: (0,git_dirs/* realPlace */.o)(repository),
            args: ['for-each-ref', '--format=%(objectname) %(refname)', '--', ...names],
        }),
        (0,git/* git */.$Y)({ place, args }),
    ]);
    const gitDir = (0,external_node_path_.join)(root, '.git');
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'info'), { recursive: true });
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'packed-refs'), `# pack-refs with: sorted \n${refs}`),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'objects', 'info', 'alternates'), `${(0,external_node_path_.join)(commonDir, 'objects')}\n`),
        copyIfThere((0,external_node_path_.join)(commonDir, 'shallow'), (0,external_node_path_.join)(gitDir, 'shallow')),
        copyIfThere((0,external_node_path_.join)(commonDir, 'info', 'exclude'), (0,external_node_path_.join)(gitDir, 'info', 'exclude')),
    ]);
}
async function copyIfThere(from, to) {
    await (0,promises_.copyFile)(from, to).catch((error) => {
        if ((0,disk/* codeOf */.$N)(error) !== 'ENOENT')
            throw error;
    });
}

// EXTERNAL MODULE: ./lib/src/workspace/in-place.js + 1 modules
var in_place = __webpack_require__(74740);
// EXTERNAL MODULE: ./lib/src/core/brands.js
var brands = __webpack_require__(98516);
// EXTERNAL MODULE: ./lib/src/workspace/change.js
var change = __webpack_require__(93854);
// EXTERNAL MODULE: ./lib/src/workspace/facts.js + 1 modules
var facts = __webpack_require__(45797);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/src/workspace/watch.js


/**
 * Says without starting a process whether files and folders are as they were when this was made. Whoever changes a
 * file's content, time or mode moves its ctime, which no program can set back; whoever adds or removes one moves
 * its folder's.
 */
class Watch {
    #root;
    #paths;
    #seen;
    #isSettled;
    /** `since`: when the caller began to look at the files, in milliseconds since 1970. */
    constructor(root, paths, since) {
        this.#root = root;
        this.#paths = paths;
        const seen = [];
        let newest = 0n;
        for (const path of paths) {
            const mark = markOf((0,external_node_path_.join)(root, path));
            seen.push(...mark);
            if (mark[0] > newest)
                newest = mark[0];
        }
        this.#seen = seen;
        this.#isSettled = newest < BigInt(since - TICK_MS) * 1000000n;
    }
    /** `false` also where it cannot be told, because something changed while or just before the caller looked. */
    isUnchanged() {
        if (!this.#isSettled)
            return false;
        const { length } = ABSENT;
        return this.#paths.every((path, at) => markOf((0,external_node_path_.join)(this.#root, path)).every((part, i) => part === this.#seen[at * length + i]));
    }
}
/** File systems stamp times by the kernel's tick, up to 10 ms; a second change within one leaves no trace. */
const TICK_MS = 20;
const ABSENT = [0n, 0n, 0n, 0n, 0n];
function markOf(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined)
        return ABSENT;
    return [stat.ctimeNs, stat.mtimeNs, stat.ino, stat.size, stat.mode];
}

;// CONCATENATED MODULE: ./lib/src/workspace/guarded-files.js




/** Where git keeps what it would obey: configuration, hooks, ignore rules, where objects lie. */
class GuardedFiles {
    #places;
    #commonDir;
    #kept;
    #watch;
    constructor(dirs, kept, since) {
        this.#commonDir = dirs.commonDir;
        this.#places = placesOf(dirs);
        this.#kept = kept;
        this.#watch = this.#watchFrom(since);
    }
    static async take(dirs) {
        const since = Date.now();
        return new GuardedFiles(dirs, await keepAll(placesOf(dirs)), since);
    }
    /** Makes them as they were when taken; returns their paths within the git directory, sorted. */
    async putBack() {
        if (this.#watch.isUnchanged())
            return [];
        const since = Date.now();
        const now = await keepAll(this.#places);
        const isSame = (path) => equal(this.#kept.get(path), now.get(path));
        const strange = [...now.keys()].filter((path) => !isSame(path));
        const missing = [...this.#kept.keys()].filter((path) => !isSame(path));
        // First what is in the way: a folder may have become a link to somewhere else.
        for (const path of strange)
            await (0,promises_.rm)(path, { recursive: true, force: true });
        for (const path of missing)
            await restore(path, this.#kept.get(path));
        this.#watch = this.#watchFrom(since);
        return [...new Set([...strange, ...missing])]
            .map((path) => (0,external_node_path_.relative)(this.#commonDir, path))
            .sort();
    }
    #watchFrom(since) {
        const kept = [...this.#kept.keys()].filter((path) => !this.#places.includes(path));
        return new Watch('/', [...this.#places, ...kept, ...new Set(kept.map(external_node_path_.dirname))], since);
    }
}
function placesOf({ root, gitDir, commonDir }) {
    const places = [
        (0,external_node_path_.join)(commonDir, 'config'),
        (0,external_node_path_.join)(commonDir, 'config.worktree'),
        (0,external_node_path_.join)(commonDir, 'hooks'),
        (0,external_node_path_.join)(commonDir, 'info'),
        (0,external_node_path_.join)(commonDir, 'objects', 'info', 'alternates'),
        (0,external_node_path_.join)(gitDir, 'commondir'),
        (0,external_node_path_.join)(gitDir, 'config.worktree'),
        (0,external_node_path_.join)(gitDir, 'info'),
        // A file in a linked worktree; a main checkout's folder is not looked into.
        ...(gitDir === (0,external_node_path_.join)(root, '.git') ? [] : [(0,external_node_path_.join)(root, '.git')]),
    ];
    return [...new Set(places)];
}
async function keepAll(places) {
    const kept = new Map();
    const toVisit = [...places];
    for (let path = toVisit.pop(); path !== undefined; path = toVisit.pop()) {
        const stat = await (0,promises_.lstat)(path).catch(absent);
        if (stat === null)
            continue;
        if (stat.isDirectory())
            toVisit.push(...(await childrenOf(path)));
        else if (stat.isSymbolicLink())
            kept.set(path, { type: 'link', target: await (0,promises_.readlink)(path) });
        else if (!stat.isFile())
            kept.set(path, { type: 'other' });
        else
            kept.set(path, { type: 'file', bytes: await (0,promises_.readFile)(path), mode: stat.mode & 0o777 });
    }
    return kept;
}
async function childrenOf(folder) {
    return (await (0,promises_.readdir)(folder)).map((name) => (0,external_node_path_.join)(folder, name));
}
function equal(a, b) {
    if (a?.type === 'file' && b?.type === 'file')
        return a.mode === b.mode && a.bytes.equals(b.bytes);
    if (a?.type === 'link' && b?.type === 'link')
        return a.target === b.target;
    return a?.type === b?.type;
}
async function restore(path, kept) {
    if (kept === undefined || kept.type === 'other')
        return;
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    if (kept.type === 'link')
        return (0,promises_.symlink)(kept.target, path);
    await (0,promises_.writeFile)(path, kept.bytes);
    await (0,promises_.chmod)(path, kept.mode);
}
function absent(error) {
    if (['ENOENT', 'ENOTDIR'].includes((0,disk/* codeOf */.$N)(error) ?? ''))
        return null;
    throw error;
}

;// CONCATENATED MODULE: ./lib/src/workspace/guarded-refs.js

/** The branches, tags and other refs of a repository in which a run works. */
class GuardedRefs {
    #place;
    #own;
    #kept;
    constructor(place, branch, kept) {
        this.#place = place;
        this.#own = `refs/heads/${branch}`;
        this.#kept = kept;
    }
    static async take(place, branch) {
        return new GuardedRefs(place, branch, await readRefs(place));
    }
    /** The run's own branch was moved by us. */
    moved(commit) {
        this.#kept.set(this.#own, { value: commit, isElsewhere: false });
    }
    /** Makes them as they were when taken; returns what was put back in words, sorted. */
    async putBack() {
        const now = await readRefs(this.#place);
        const names = [...new Set([...this.#kept.keys(), ...now.keys()])].filter((name) => this.#isGuarded(name, now) && this.#kept.get(name)?.value !== now.get(name)?.value);
        if (names.length === 0)
            return [];
        // Deleted first: `a/b` may stand in the way of `a`.
        await this.#update(names.filter((name) => now.has(name)).map((name) => `delete ${name}\0\0`));
        for (const name of names)
            await this.#restore(name);
        return names.map((name) => this.#describe(name, now.get(name))).sort();
    }
    /** What a person's editor fetches meanwhile, their other checkouts, their stash and other runs are not ours to judge. */
    #isGuarded(name, now) {
        if (name === this.#own)
            return true;
        if (LEFT_ALONE.test(name))
            return false;
        return now.get(name)?.isElsewhere !== true && this.#kept.get(name)?.isElsewhere !== true;
    }
    async #restore(name) {
        const value = this.#kept.get(name)?.value;
        if (value === undefined)
            return;
        const target = /^ref: (.*)$/.exec(value)?.[1];
        if (target === undefined)
            await this.#update([`create ${name}\0${value}\0`]);
        else
            await (0,git/* git */.$Y)({ place: this.#place, args: ['symbolic-ref', '--', name, target] });
    }
    async #update(commands) {
        if (commands.length === 0)
            return;
        await (0,git/* git */.$Y)({
            place: this.#place,
            args: ['update-ref', '--no-deref', '--stdin', '-z'],
            input: commands.join(''),
        });
    }
    #describe(name, found) {
        const shown = name.replace(/^refs\/(heads|tags)\//, '');
        if (name === this.#own)
            return `own commits on \`${shown}\` were taken as part of the change`;
        if (found === undefined)
            return `\`${shown}\` was deleted; it is back`;
        const where = found.value.slice(0, 12);
        return this.#kept.has(name)
            ? `\`${shown}\` was moved to ${where}; it is back where it was`
            : `\`${shown}\` was created at ${where}; it is removed`;
    }
}
const LEFT_ALONE = /^refs\/(?:remotes\/|prefetch\/|stash$|heads\/phasegate\/)/;
async function readRefs(place) {
    const format = '%(refname)%00%(objectname)%00%(symref)%00%(worktreepath)';
    const text = await (0,git/* git */.$Y)({ place, args: ['for-each-ref', `--format=${format}`] });
    const refs = new Map();
    for (const line of text.split('\n')) {
        const [name, object, target, worktree] = (0,git/* fields */.OA)(line);
        if (name === undefined || object === undefined)
            continue;
        refs.set(name, {
            value: target ? `ref: ${target}` : object,
            isElsewhere: Boolean(worktree) && worktree !== place.workTree,
        });
    }
    return refs;
}

;// CONCATENATED MODULE: ./lib/src/core/link-target.js
/**
 * Where a link of a tree leads if that is not within the tree, in words; `null` if it stays inside. Links on the way are
 * followed in the tree itself, so nothing on a disk can change the answer.
 */
function straying(path, links) {
    const toGo = path.split('/').reverse();
    let place = [];
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
        const part = toGo.pop();
        if (part === undefined)
            return null;
        const reached = step(place, part);
        if (reached === null)
            return OUTSIDE;
        if (reached[0]?.toLowerCase() === '.git')
            return "a link into git's own folder";
        const target = links.get(reached.join('/'));
        if (target?.startsWith('/'))
            return OUTSIDE;
        place = target === undefined ? reached : reached.slice(0, -1);
        toGo.push(...reversed(target));
    }
    return 'a link that leads in a circle';
}
function reversed(target) {
    return target === undefined ? [] : target.split('/').reverse();
}
/** `null` above the top. */
function step(place, part) {
    if (part === '' || part === '.')
        return place;
    if (part !== '..')
        return [...place, part];
    return place.length === 0 ? null : place.slice(0, -1);
}
const OUTSIDE = 'a link that leads out of the workspace';
const MOST_STEPS = 1000;

// EXTERNAL MODULE: ./lib/src/workspace/blobs.js
var workspace_blobs = __webpack_require__(76736);
;// CONCATENATED MODULE: ./lib/src/workspace/inspect.js




/** Throws `ChangeRefused` for the first file, by path, that must not be committed. */
async function inspectChange(view, tree, files) {
    for (const file of files) {
        const why = refusedKind(file);
        if (why !== null)
            throw new ports/* ChangeRefused */.Zv(file.path, why);
    }
    const links = files.filter(({ after }) => after?.mode === LINK);
    if (links.length === 0)
        return;
    const targets = await linksOf(view, tree);
    for (const { path } of links) {
        const why = straying(path, targets);
        if (why !== null)
            throw new ports/* ChangeRefused */.Zv(path, why);
    }
}
const LINK = '120000';
function refusedKind({ path, before, after }) {
    if (after?.mode === '160000' || before?.mode === '160000')
        return 'it is another git repository';
    if (path.includes('\ufffd'))
        return 'its name is not valid UTF-8';
    const name = path
        .slice(path.lastIndexOf('/') + 1)
        .normalize('NFC')
        .toLowerCase();
    return name === '.gitmodules' ? 'it would bring in other git repositories' : null;
}
/** Every link of the tree with where it points; one that is too long to be read points out of it. */
async function linksOf(view, tree) {
    const text = await (0,git/* git */.$Y)({
        place: view,
        args: ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', tree],
    });
    const entries = (0,git/* fields */.OA)(text).flatMap((entry) => {
        const [, mode, blob = '', path = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(entry) ?? [];
        return mode === LINK ? [{ path, blob }] : [];
    });
    const blobs = await (0,workspace_blobs/* readBlobs */.b)(view, entries.map(({ blob }) => blob));
    return new Map(entries.map(({ path, blob }) => [path, blobs.get(blob)?.toString() ?? '/']));
}

// EXTERNAL MODULE: ./lib/src/workspace/survey.js
var survey = __webpack_require__(51780);
// EXTERNAL MODULE: ./lib/src/workspace/tracked.js
var tracked = __webpack_require__(6102);
;// CONCATENATED MODULE: ./lib/src/workspace/workspace.js

















const DIFF_BYTES = 1024 * 1024;
/** A checkout on the run's branch, in place or in a clone. All reading goes through the view, out of an agent's way. */
class GitWorkspace {
    directory;
    fresh;
    #checkout;
    #options;
    #files;
    #refs;
    #head;
    /** What stood there when nothing had run since `head`. */
    #clean;
    /** The last answer, good as long as nothing moves. */
    #known = null;
    /** What stood there when the change was frozen. */
    #frozen = null;
    #isClosed = false;
    constructor(parts) {
        this.directory = parts.checkout.repository.root;
        this.fresh = parts.fresh;
        this.#checkout = parts.checkout;
        this.#options = parts.options;
        this.#files = parts.files;
        this.#refs = parts.refs;
        this.#head = parts.options.head;
        this.#clean = parts.clean;
    }
    static async start(checkout, options) {
        const real = (0,git_dirs/* realPlace */.o)(checkout.repository);
        const [fresh, files, refs, clean] = await Promise.all([
            (0,promises_.access)(checkout.setUpMark).then(() => false, () => true),
            GuardedFiles.take(checkout.repository),
            GuardedRefs.take(real, options.branch),
            lookAround(checkout),
        ]);
        return new GitWorkspace({ checkout, options, fresh, files, refs, clean });
    }
    async setUp() {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(this.#checkout.setUpMark), { recursive: true });
        await (0,promises_.writeFile)(this.#checkout.setUpMark, '');
    }
    head() {
        return this.#head;
    }
    async headTree() {
        const args = ['rev-parse', '--verify', '--end-of-options', `${this.#head}^{tree}`];
        return (0,brands/* commitOf */.D3)((await (0,git/* git */.$Y)({ place: this.#checkout.view, args })).trim());
    }
    async dirt() {
        if (this.#known?.watch.isUnchanged() === true)
            return this.#known.dirt;
        const since = Date.now();
        const found = await this.#survey();
        const { tracked } = found;
        const untracked = [...found.untracked, ...found.odd.map(({ path }) => path)].sort();
        const dirt = { tracked, untracked };
        const paths = [...this.#clean.tracked, ...untracked, ...found.folders];
        this.#known = { dirt, watch: new Watch(this.directory, paths, since) };
        return dirt;
    }
    async freeze() {
        await this.#settle();
        const found = await this.#survey();
        for (const { path, kind } of found.odd)
            throw new ports/* ChangeRefused */.Zv(path, ODD[kind]);
        const { view, viewDir } = this.#checkout;
        const index = (0,external_node_path_.join)(viewDir, FROZEN);
        await (0,promises_.copyFile)((0,external_node_path_.join)(viewDir, 'index'), index);
        await (0,git/* git */.$Y)({ place: view, index, args: (0,tracked/* addingAll */.L)(this.#clean.submodules) });
        const tree = (0,brands/* commitOf */.D3)((await (0,git/* git */.$Y)({ place: view, index, args: ['write-tree'] })).trim());
        const files = await (0,change/* changedFiles */.Y_)(view, this.#head, tree);
        await inspectChange(view, tree, files);
        const [stat, diff] = await Promise.all([
            (0,change/* diffStat */.A5)(view, this.#head, tree),
            (0,change/* unifiedDiff */.WH)({ view, from: this.#head, to: tree, maxBytes: DIFF_BYTES }),
        ]);
        this.#frozen = { tree, survey: found };
        return { tree, paths: (0,change/* pathsOf */.wG)(files), ...(0,change/* linesOf */.Dx)(files), stat, diff };
    }
    async additions(frozen) {
        this.#at(frozen);
        return (0,change/* addedLines */.u4)(this.#checkout.view, this.#head, frozen.tree);
    }
    async thaw(frozen) {
        return this.#restore({ index: FROZEN, to: frozen.tree, folders: this.#at(frozen).folders });
    }
    async commit(frozen, message) {
        const { folders } = this.#at(frozen);
        await this.#settle();
        const { view, viewDir } = this.#checkout;
        const args = ['commit-tree', '--no-gpg-sign', '-p', this.#head, '-F', '-', frozen.tree];
        const commit = (0,brands/* commitOf */.D3)((await (0,git/* git */.$Y)({ place: view, args, input: message, env: this.#identity() })).trim());
        await this.#checkout.advance(commit);
        this.#refs.moved(commit);
        await (0,promises_.copyFile)((0,external_node_path_.join)(viewDir, FROZEN), (0,external_node_path_.join)(viewDir, 'index'));
        await (0,workspace_view/* setViewHead */._I)(viewDir, commit);
        await (0,files/* publishIndex */.cN)(viewDir, this.#checkout.repository.gitDir);
        this.#head = commit;
        this.#known = null;
        this.#frozen = null;
        this.#clean = {
            ...this.#clean,
            ...(await (0,tracked/* trackedFiles */.O)(view, (0,external_node_path_.join)(viewDir, 'index'))),
            folders,
        };
        const { base, protect } = this.#options;
        return { commit, facts: await (0,facts/* factsOf */.x)({ view, base, commit, protect }) };
    }
    async discard() {
        await this.#settle();
        this.#frozen = null;
        return this.#restore({ index: 'index', to: this.#head, folders: this.#clean.folders });
    }
    async diff(maxBytes) {
        const { base } = this.#options;
        return (0,change/* unifiedDiff */.WH)({ view: this.#checkout.view, from: base, to: this.#head, maxBytes });
    }
    async [Symbol.asyncDispose]() {
        if (this.#isClosed)
            return;
        this.#isClosed = true;
        if (this.#options.mode === 'in-place')
            await this.#leaveClean();
        await this.#checkout.leave(this.#head);
    }
    async #leaveClean() {
        const { tracked, untracked } = await this.dirt();
        if (tracked.length + untracked.length > 0)
            await this.discard();
        else
            await this.#settle();
    }
    /** The survey without what was odd from the start. */
    async #survey() {
        const { view, viewDir } = this.#checkout;
        const { submodules, odd } = this.#clean;
        const found = await (0,survey/* survey */.F)({ view, index: (0,external_node_path_.join)(viewDir, 'index'), submodules });
        const spared = new Set(odd.map(({ path }) => path));
        return { ...found, odd: found.odd.filter(({ path }) => !spared.has(path)) };
    }
    async #restore(goal) {
        const { view, viewDir } = this.#checkout;
        const { submodules, odd } = this.#clean;
        const index = (0,external_node_path_.join)(viewDir, goal.index);
        const undone = await (0,files/* restoreFiles */.Ce)({
            view,
            index,
            to: goal.to,
            submodules,
            spared: { odd, folders: goal.folders },
        });
        await (0,files/* publishIndex */.cN)(viewDir, this.#checkout.repository.gitDir);
        return undone;
    }
    /** Whatever an agent did to git itself is put back: only its files are its change. */
    async #settle() {
        const { repository, viewDir } = this.#checkout;
        const { branch, onNote } = this.#options;
        for (const path of await this.#files.putBack())
            onNote(`git's \`${path}\` was changed; it is put back`);
        await (0,files/* clearUnfinished */.f8)(repository.gitDir);
        const real = (0,git_dirs/* realPlace */.o)(repository);
        const [found, notes] = await Promise.all([(0,workspace_head/* readHead */.zy)(real), this.#refs.putBack()]);
        for (const note of notes)
            onNote(note);
        if (found.branch !== branch) {
            onNote(`the checkout was switched to ${found.branch ?? found.commit}; it is put back`);
            await (0,workspace_head/* pointHead */.RR)(real, { branch, commit: this.#head });
        }
        await (0,files/* publishIndex */.cN)(viewDir, repository.gitDir);
    }
    #at(frozen) {
        if (this.#frozen?.tree === frozen.tree)
            return this.#frozen.survey;
        throw new Error('only the change that was frozen last can be thawed or committed');
    }
    #identity() {
        const { name, email } = this.#options.author;
        return {
            GIT_AUTHOR_NAME: name,
            GIT_AUTHOR_EMAIL: email,
            GIT_COMMITTER_NAME: name,
            GIT_COMMITTER_EMAIL: email,
        };
    }
}
/** The index of the frozen change, in the view. */
const FROZEN = 'frozen';
const ODD = {
    repository: 'it is a git repository of its own',
    special: 'it is a device, pipe or socket',
};
async function lookAround({ view, viewDir }) {
    const index = (0,external_node_path_.join)(viewDir, 'index');
    const files = await (0,tracked/* trackedFiles */.O)(view, index);
    const { odd, folders } = await (0,survey/* survey */.F)({ view, index, submodules: files.submodules });
    return { ...files, odd, folders };
}

;// CONCATENATED MODULE: ./lib/src/workspace/open.js






/** Where a run works, on its own branch at its last commit. Throws `Refusal` rather than touch a person's work. */
async function openWorkspace(options) {
    const { repository, head, base } = options;
    await requireCommits(repository, [base, head]);
    const enter = options.mode === 'clone' ? enterClone : in_place/* enterInPlace */.l;
    return GitWorkspace.start(await enter(options), options);
}
/** Throws `Refusal` naming the first that is not there. */
async function requireCommits(repository, commits) {
    for (const commit of new Set(commits)) {
        if ((await (0,workspace_head/* resolveCommit */.WL)((0,git_dirs/* realPlace */.o)(repository), commit)) !== null)
            continue;
        throw new ports.Refusal(`The run's commit ${commit.slice(0, 12)} is not in ${repository.root}.`, 'Fetch the branch that holds it (a workflow checks out with `fetch-depth: 0`), then go on.');
    }
}


/***/ })

};
