export const id = 7457;
export const ids = [7457];
export const modules = {

/***/ 51641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ contentsOf),
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/** Contents of blobs by name; `null` for one that is larger than 1 MiB, and for all beyond 16 MiB together. */
async function readBlobs(objects, names) {
    const texts = new Map();
    let room = 16 * MIB;
    for (const name of new Set(names)) {
        const size = (await objects.info(name))?.size ?? Number.POSITIVE_INFINITY;
        const isRead = size <= MIB && size <= room;
        if (isRead)
            room -= size;
        texts.set(name, isRead ? await objects.contents(name) : null);
    }
    return texts;
}
const MIB = 1024 * 1024;
/** Whole contents of blobs by name; `null` if they are more than `mostBytes` together. */
async function contentsOf(objects, names, mostBytes) {
    const contents = new Map();
    let room = mostBytes;
    for (const name of new Set(names)) {
        room -= (await objects.info(name))?.size ?? 0;
        if (room < 0)
            return null;
        contents.set(name, await objects.contents(name));
    }
    return contents;
}


/***/ }),

/***/ 54086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   rV: () => (/* binding */ writeCommit),
/* harmony export */   x3: () => (/* binding */ dateNow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98516);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94828);






/** Writes a commit into the runner's objects, on the disk before it returns. */
function writeCommit(gitDir, commit) {
    const { tree, parent, author, committer, message } = commit;
    const text = [
        `tree ${tree}`,
        `parent ${parent}`,
        `author ${line(author)}`,
        `committer ${line(committer)}`,
        '',
        message,
    ].join('\n');
    return (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_5__/* .commitOf */ .D3)(writeObject(gitDir, { type: 'commit', bytes: Buffer.from(text), like: tree }));
}
const line = ({ name, email, date }) => `${clean(name)} <${clean(email)}> ${date}`;
/** What git leaves out of a name, too: it would end the name. */
const clean = (text) => text.replace(/[\n\0<>]/g, '').trim();
const dateNow = () => `${Math.floor(Date.now() / 1000)} +0000`;
/** A loose object: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function writeObject(gitDir, { type, bytes, like }) {
    const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 40 ? 'sha1' : 'sha256')
        .update(whole)
        .digest('hex');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'objects', name.slice(0, 2), name.slice(2));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
        return name;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `tmp_obj_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDurably */ .v8)(temporary, (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateSync)(whole));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(temporary, file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    }
    (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .syncFolder */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    return name;
}


/***/ }),

/***/ 74115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ factsIn),
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./lib/src/core/protected.js
var core_protected = __webpack_require__(64206);
;// CONCATENATED MODULE: ./lib/src/core/hidden-changes.js
/** What a diff, or the page that shows it, hides from a reader. */
const HIDDEN_CHANGES = [
    attributes,
    generated,
    hidden_changes_link,
    repository,
    fileKind,
    notExecutable,
    nulBytes,
    lineEnds,
    innerReturns,
    farRight,
];
/** Of `.gitattributes`: what takes files out of diffs, folds them, or has git write something else than it keeps. */
const HIDING = /(?:^|\s)[-!]?(binary|text|diff|merge|eol|ident|filter|crlf|whitespace|working-tree-encoding|export-ignore|export-subst|linguist-[\w-]+|gitlab-generated)(?:=\S*)?(?=\s|$)/g;
function attributes({ path, before, after }) {
    if (!/(?:^|\/)\.gitattributes$/i.test(path) || after === null)
        return null;
    const known = new Set((before ?? '').split('\n').map((line) => line.trim()));
    const added = after
        .split('\n')
        .filter((line) => !known.has(line.trim()) && !line.trim().startsWith('#'))
        .flatMap((line) => Array.from(line.matchAll(HIDING), ([text]) => text.trim()));
    const names = [...new Set(added)].sort();
    return names.length === 0
        ? null
        : `${path}: new attributes that can hide changes: ${names.slice(0, MOST_NAMED).join(', ')}`;
}
const MOST_NAMED = 10;
/** GitHub folds such a file in a diff. */
function generated({ path, before, after }) {
    return isGenerated(after) && !isGenerated(before)
        ? `${path}: newly marked as generated, which folds it in a diff`
        : null;
}
const MARKED = /@generated\b|\bcode generated by\b|\bautogenerated\b|\bgenerated by\b.*\bdo not edit\b/i;
const isGenerated = (text) => MARKED.test((text ?? '').slice(0, 2048));
function hidden_changes_link({ path, mode, modeBefore, before, after }) {
    if (mode !== '120000')
        return null;
    const to = after === null ? '' : ` to ${after}`;
    if (modeBefore !== '120000')
        return `${path}: a new link${to}`;
    return before === after ? null : `${path}: another link${to}`;
}
function repository({ path, mode, modeBefore }) {
    if (mode !== '160000')
        return null;
    return modeBefore === '160000'
        ? `${path}: another commit of a submodule, whose files are in no diff`
        : `${path}: a new submodule, whose files are in no diff`;
}
/** A diff shows it as a deletion and an addition, or as a change of one line. */
function fileKind({ path, mode, modeBefore }) {
    if (mode === null || modeBefore === null)
        return null;
    const now = KINDS.get(mode.slice(0, 3)) ?? 'of an unknown kind';
    const then = KINDS.get(modeBefore.slice(0, 3)) ?? 'of an unknown kind';
    return now === then ? null : `${path}: was ${then}, is ${now}`;
}
const KINDS = new Map([
    ['100', 'a file'],
    ['120', 'a link'],
    ['160', 'a submodule'],
]);
function notExecutable({ path, mode, modeBefore }) {
    return modeBefore === '100755' && mode === '100644' ? `${path}: no longer executable` : null;
}
/** With an attribute, a file with NUL bytes counts as text. */
function nulBytes({ path, before, after }) {
    return isMore('\0', before, after) ? `${path}: new NUL bytes` : null;
}
/** Many diffs leave out what differs in nothing else. */
function lineEnds({ path, before, after }) {
    if (before === null || after === null)
        return null;
    const then = endsOf(before);
    const now = endsOf(after);
    return then === 'none' || now === 'none' || then === now
        ? null
        : `${path}: line ends were ${then}, are ${now}`;
}
function endsOf(text) {
    const all = count(text, '\n');
    const both = count(text, '\r\n');
    if (all === 0)
        return 'none';
    if (both === 0)
        return 'LF';
    return both === all ? 'CRLF' : 'mixed';
}
/** A terminal writes what follows over what stands before it. */
function innerReturns({ path, before, after }) {
    const returns = (text) => count(text ?? '', '\r') - count(text ?? '', '\r\n');
    return returns(after) > returns(before) ? `${path}: new carriage returns within lines` : null;
}
/** Beyond what anybody scrolls to. */
function farRight({ path, before, after }) {
    const known = new Set(farLines(before));
    return farLines(after).some((line) => !known.has(line))
        ? `${path}: new text far to the right, behind blanks`
        : null;
}
const farLines = (text) => (text ?? '').split('\n').filter((line) => FAR.test(line));
const FAR = /\S[ \t\u00a0\u3000]{100}[ \t\u00a0\u3000]*\S|^[ \t\u00a0\u3000]{200}[ \t\u00a0\u3000]*\S/;
const isMore = (what, before, after) => count(after ?? '', what) > count(before ?? '', what);
function count(text, what) {
    return text.split(what).length - 1;
}

// EXTERNAL MODULE: ./lib/src/core/lfs-pointer.js
var lfs_pointer = __webpack_require__(66847);
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
    settings,
    containerRecipe,
    newExecutable,
    binary,
    inLfs,
    unread,
    hiddenName,
    hiddenText,
    ...HIDDEN_CHANGES,
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
function settings({ path }) {
    const whose = SETTINGS.find(([pattern]) => pattern.test(path))?.[1];
    return whose === undefined ? null : `${path}: settings of ${whose} are changed`;
}
/** They say from where code comes, or what is run when it is installed or published. */
const SETTINGS = [
    [/(?:^|\/)\.npmrc$/i, 'npm'],
    [/(?:^|\/)\.yarnrc(?:\.yml)?$/i, 'Yarn'],
    [/(?:^|\/)(?:\.pnpmfile\.[cm]?js|pnpm-workspace\.yaml)$/i, 'pnpm'],
    [/(?:^|\/)bunfig\.toml$/i, 'Bun'],
    [/(?:^|\/)(?:pip\.conf|\.pypirc)$/i, 'pip'],
    [/(?:^|\/)\.cargo\/config(?:\.toml)?$/i, 'Cargo'],
    [/(?:^|\/)\.bundle\/config$/i, 'Bundler'],
    [/(?:^|\/)nuget\.config$/i, 'NuGet'],
    [/(?:^|\/)netlify\.toml$/i, 'Netlify'],
    [/(?:^|\/)vercel\.json$/i, 'Vercel'],
];
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
function inLfs({ path, after }) {
    const pointer = (0,lfs_pointer/* pointerIn */.ZY)(after ?? '');
    return pointer === null ? null : `${path}: LFS content, ${pointer.size} bytes, not shown`;
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

// EXTERNAL MODULE: ./lib/src/git/blobs.js
var git_blobs = __webpack_require__(51641);
// EXTERNAL MODULE: ./lib/src/git/change.js
var change = __webpack_require__(86865);
;// CONCATENATED MODULE: ./lib/src/git/facts.js




/** What the whole run's change holds, found out from the trees alone. */
async function factsOf({ own, base, commit, protect }) {
    return factsIn(own.objects, await (0,change/* difference */.iv)(own.place, base, commit), protect);
}
async function factsIn(objects, { files }, protect) {
    const { insertions, deletions } = (0,change/* linesOf */.Dx)(files);
    return {
        files: files.length,
        lines: insertions + deletions,
        protected: (0,core_protected/* protectedPaths */.RN)((0,change/* pathsOf */.wG)(files), protect),
        risks: riskNotes(await touchedFiles(objects, files)),
    };
}
async function touchedFiles(objects, files) {
    const texts = files.filter((file) => !file.isBinary);
    const names = texts.flatMap(({ before, after }) => [blobOf(before), blobOf(after)]);
    const blobs = await (0,git_blobs/* readBlobs */.b)(objects, names.filter((name) => name !== null));
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
    if (file.isBinary)
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

/***/ 47457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace),
  workspaceFolder: () => (/* binding */ workspaceFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/disk.js + 1 modules
var disk = __webpack_require__(94828);
// EXTERNAL MODULE: ./lib/src/git/git.js
var git = __webpack_require__(55349);
// EXTERNAL MODULE: ./lib/src/remove-tree.js
var remove_tree = __webpack_require__(50613);
// EXTERNAL MODULE: ./lib/src/core/glob.js
var glob = __webpack_require__(94872);
// EXTERNAL MODULE: ./lib/src/git/git-dirs.js
var git_dirs = __webpack_require__(10934);
;// CONCATENATED MODULE: ./lib/src/workspace/carry.js






/**
 * Copies ignored files and folders of the person's checkout that match into a fresh workspace: by reflink where the disk
 * has it, never as a link to the same file. Returns the paths, sorted.
 */
async function carry(repository, globs, into) {
    if (globs.length === 0)
        return [];
    const args = ['ls-files', '-z', '-o', '-i', '--exclude-standard', '--directory'];
    const text = await (0,git/* git */.$Y)({ place: (0,git_dirs/* realPlace */.o)(repository), args, configuration: 'person' });
    const matches = (0,glob/* globMatcher */.f)(globs);
    const carried = new Set();
    const toVisit = (0,git/* fields */.OA)(text).map((path) => path.replace(/\/$/, ''));
    for (let path = toVisit.pop(); path !== undefined; path = toVisit.pop()) {
        if (path === '.phasegate' || path.startsWith('.phasegate/'))
            continue;
        if (matches(path))
            carried.add(path);
        else if (globs.some((glob) => mayLieIn(glob, path)))
            toVisit.push(...(await childrenOf(repository.root, path)));
    }
    const paths = [...carried].sort();
    for (const path of paths)
        await copy(repository.root, path, into);
    return paths;
}
/** Whether the pattern could match something in the folder: its fixed beginning leads there. */
function mayLieIn(glob, folder) {
    const [fixed = ''] = glob.split(/[*?[{(!]/, 1);
    return `${folder}/`.startsWith(fixed) || fixed.startsWith(`${folder}/`);
}
async function childrenOf(root, path) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, path)).catch(() => []);
    return entries.map((name) => `${path}/${name}`);
}
async function copy(root, path, into) {
    const to = (0,external_node_path_.join)(into, path);
    // A tracked file that the checkout has replaced stays what the commit says.
    if ((0,external_node_fs_.existsSync)(to))
        return;
    await (0,promises_.cp)((0,external_node_path_.join)(root, path), to, {
        recursive: true,
        mode: external_node_fs_.constants.COPYFILE_FICLONE,
        verbatimSymlinks: true,
        preserveTimestamps: true,
        force: false,
    });
}

// EXTERNAL MODULE: ./lib/src/workspace/checkout.js
var checkout = __webpack_require__(76906);
// EXTERNAL MODULE: ./lib/src/workspace/lfs.js + 1 modules
var workspace_lfs = __webpack_require__(67276);
// EXTERNAL MODULE: ./lib/src/workspace/open-options.js
var open_options = __webpack_require__(44637);
// EXTERNAL MODULE: ./lib/src/workspace/restore.js
var restore = __webpack_require__(43098);
// EXTERNAL MODULE: ./lib/src/workspace/submodules.js
var workspace_submodules = __webpack_require__(58621);
// EXTERNAL MODULE: ./lib/src/workspace/throwaway.js
var throwaway = __webpack_require__(35034);
// EXTERNAL MODULE: ./lib/src/core/brands.js
var brands = __webpack_require__(98516);
;// CONCATENATED MODULE: ./lib/src/core/text/diff-stat.js
const MAX_FILES = 200;
const GRAPH_WIDTH = 40;
const PATH_WIDTH = 60;
/** One line a file and one for all, as `git diff --stat` prints them; empty for no file. */
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

// EXTERNAL MODULE: ./lib/src/git/change.js
var git_change = __webpack_require__(86865);
// EXTERNAL MODULE: ./lib/src/git/commit-object.js
var commit_object = __webpack_require__(54086);
// EXTERNAL MODULE: ./lib/src/git/facts.js + 2 modules
var git_facts = __webpack_require__(74115);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/git/hashed.js


/**
 * Hashes what is at the paths in a tree, and each folder on the way there. Git does not write an object that is there
 * already, nor hash what it reads: one that was planted under the name before would be taken for what a child wrote.
 * Throws `Refusal` for the first one whose name is not its hash.
 */
async function requireHashed(objects, tree, paths) {
    const trees = new HashedTrees(objects);
    const blobs = new Set();
    for (const path of paths) {
        const blob = await trees.blobAt(tree, path);
        if (blob !== null)
            blobs.add(blob);
    }
    for (const name of blobs)
        await hashed(objects, 'blob', name);
}
/** Each folder is hashed and read once. */
class HashedTrees {
    #objects;
    #known = new Map();
    constructor(objects) {
        this.#objects = objects;
    }
    /** `null` where no file or link is at the path. */
    async blobAt(tree, path) {
        let at = { mode: FOLDER, name: tree };
        for (const part of path.split('/')) {
            if (at?.mode !== FOLDER)
                break;
            at = (await this.#entriesOf(at.name)).get(part);
        }
        return at === undefined || at.mode === FOLDER || at.mode === SUBMODULE ? null : at.name;
    }
    async #entriesOf(name) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        const entries = parsed(await hashed(this.#objects, 'tree', name), name.length / 2);
        this.#known.set(name, entries);
        return entries;
    }
}
const FOLDER = '40000';
const SUBMODULE = '160000';
async function hashed(objects, type, name) {
    const bytes = await objects.contents(name);
    const hash = (0,external_node_crypto_.createHash)(name.length === 40 ? 'sha1' : 'sha256');
    hash.update(`${type} ${bytes.length}\0`).update(bytes);
    if (hash.digest('hex') === name)
        return bytes;
    throw new ports.Refusal(`The object ${name} in the repository was forged: its content is another than its name says.`, 'Run `git fsck --full` in the repository, remove what it names, then start a new run.');
}
/** `100644 name`, a NUL, then the bytes of the object's name. */
function parsed(bytes, length) {
    const entries = new Map();
    for (let at = 0; at < bytes.length;) {
        const blank = bytes.indexOf(' ', at);
        const end = bytes.indexOf(0, at);
        const next = end + 1 + length;
        entries.set(bytes.toString('utf8', blank + 1, end), {
            mode: bytes.toString('latin1', at, blank),
            name: bytes.toString('hex', end + 1, next),
        });
        at = next;
    }
    return entries;
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

// EXTERNAL MODULE: ./lib/src/git/blobs.js
var git_blobs = __webpack_require__(51641);
;// CONCATENATED MODULE: ./lib/src/git/inspect.js




/** Throws `ChangeRefused` for the first file, by path, that must not be committed. */
async function inspectChange(own, tree, files) {
    for (const file of files) {
        const why = refusedKind(file);
        if (why !== null)
            throw new ports/* ChangeRefused */.Zv(file.path, why);
    }
    const links = files.filter(({ after }) => after?.mode === LINK);
    if (links.length === 0)
        return;
    const targets = await linksOf(own, tree);
    for (const { path } of links) {
        const why = straying(path, targets);
        if (why !== null)
            throw new ports/* ChangeRefused */.Zv(path, why);
    }
}
const LINK = '120000';
function refusedKind({ path, before, after }) {
    if (after?.mode === '160000' || before?.mode === '160000')
        return 'it is a submodule';
    if (path.includes('\ufffd'))
        return 'its name is not valid UTF-8';
    const name = path
        .slice(path.lastIndexOf('/') + 1)
        .normalize('NFC')
        .toLowerCase();
    return name === '.gitmodules' ? 'it would bring in other git repositories' : null;
}
/** Every link of the tree with where it points; one that is too long to be read points out of it. */
async function linksOf({ place, objects }, tree) {
    const args = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', tree];
    const entries = (0,git/* fields */.OA)(await (0,git/* git */.$Y)({ place, args })).flatMap((entry) => {
        const [, mode, blob = '', path = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(entry) ?? [];
        return mode === LINK ? [{ path, blob }] : [];
    });
    const blobs = await (0,git_blobs/* readBlobs */.b)(objects, entries.map(({ blob }) => blob));
    return new Map(entries.map(({ path, blob }) => [path, blobs.get(blob)?.toString() ?? '/']));
}

// EXTERNAL MODULE: ./lib/src/git/runner-directory.js
var runner_directory = __webpack_require__(46581);
// EXTERNAL MODULE: ./lib/src/workspace/real-folder.js
var real_folder = __webpack_require__(68955);
;// CONCATENATED MODULE: ./lib/src/workspace/candidates.js



/** What a change may hold at most. GitHub refuses larger files: https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github */
const LARGEST = { files: 20_000, file: 100 * 1024 * 1024, all: 1024 * 1024 * 1024 };
/** Throws `ChangeRefused` for the first path, before anything is read or hashed. Files in Git LFS may be larger. */
function refuseUnholdable(root, found, inLfs = new Set()) {
    const { entries, changed, untracked, odd } = found;
    for (const { path, why } of odd)
        throw new ports/* ChangeRefused */.Zv(path, why);
    const paths = [...changed, ...untracked];
    if (paths.length > LARGEST.files)
        throw tooMany(paths);
    refuseHiddenFolders(root, found);
    let room = LARGEST.all;
    for (const path of paths) {
        // How large content in Git LFS may be is for its server to say.
        const size = inLfs.has(path) ? 0 : sizeOf((0,external_node_path_.join)(root, path));
        room -= size;
        const why = entries.get(path)?.isSkipped ? SKIPPED : whyNot(path, size, room);
        if (why !== null)
            throw new ports/* ChangeRefused */.Zv(path, why);
    }
}
const SKIPPED = 'the sparse checkout leaves it out';
function whyNot(path, size, room) {
    if (path.includes('\ufffd'))
        return 'its name is not valid UTF-8';
    if (size > LARGEST.file)
        return `it is larger than ${LARGEST.file / MIB} MiB`;
    return room < 0 ? `the change is larger than ${LARGEST.all / MIB} MiB` : null;
}
/** In bytes; what is no file has none. */
function sizeOf(path) {
    const stats = (0,real_folder/* statsOf */.LZ)(path);
    return stats?.isFile() === true ? stats.size : 0;
}
const MIB = 1024 * 1024;
/** Nothing would drop the folder's files from the index, so what is verified would not be what is delivered. */
function refuseHiddenFolders(root, { changed, untracked }) {
    const isReal = new Map();
    const listed = new Set([...changed, ...untracked]);
    for (const path of changed) {
        const other = inPlaceOfFolder(root, path, isReal);
        if (other !== null && !listed.has(other))
            throw new ports/* ChangeRefused */.Zv(other, 'it is ignored, and stands in the place of a tracked folder');
    }
}
function tooMany(paths) {
    const counts = new Map();
    for (const path of paths) {
        const folder = path.split('/', 1)[0] ?? path;
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const [most = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    return new ports/* ChangeRefused */.Zv(most, `the change holds ${paths.length} files; at most ${LARGEST.files}`);
}
/** Paths for `update-index --stdin`, which looks at each file itself; a submodule is never among them. */
function updateInput(root, { entries, changed, untracked }) {
    const isReal = new Map();
    const paths = [...changed, ...untracked].filter((path) => entries.get(path)?.mode !== '160000' && inPlaceOfFolder(root, path, isReal) === null);
    return paths.map((path) => `${path}\0`).join('');
}
/** The folder of the path that is now a file or a link; what takes its place drops the path from the index. */
function inPlaceOfFolder(root, path, isReal) {
    const names = path.split('/').slice(0, -1);
    const folders = names.map((_, index) => names.slice(0, index + 1).join('/'));
    const first = folders.find((folder) => !(0,real_folder/* isRealFolder */.jj)(root, folder, isReal));
    return first === undefined || (0,real_folder/* statsOf */.LZ)((0,external_node_path_.join)(root, first)) === null ? null : first;
}

// EXTERNAL MODULE: ./lib/src/workspace/conversions.js
var conversions = __webpack_require__(99877);
// EXTERNAL MODULE: ./lib/src/core/lfs-pointer.js
var lfs_pointer = __webpack_require__(66847);
// EXTERNAL MODULE: ./lib/src/git/lfs-store.js
var lfs_store = __webpack_require__(76402);
;// CONCATENATED MODULE: ./lib/src/workspace/lfs-take.js










/** Copies changed files into the run's store. Throws `ChangeRefused` for what is no content. */
async function takeContents(taking) {
    const { found, paths } = taking;
    const files = new Map();
    const folded = [];
    const behind = new Map();
    for (const path of paths) {
        if (!(0,real_folder/* isRealFolder */.jj)(taking.lfs.place.workTree, (0,real_folder/* parentOf */.gN)(path), behind))
            continue;
        const file = await takeOne(taking, path);
        if (file === 'folded')
            folded.push(path);
        else if (file !== null)
            files.set(path, file);
    }
    const isOthers = (path) => !files.has(path) && !folded.includes(path);
    const [changed, untracked] = [found.changed, found.untracked].map((all) => all.filter(isOthers));
    const rest = { ...found, changed: changed ?? [], untracked: untracked ?? [] };
    return { rest, files, folded };
}
/** What a file in Git LFS may hold at most: as much as GitHub takes. */
const lfs_take_LARGEST = 2 * 1024 ** 3;
/** `null` for what git stores as it is: a link, an empty file, nothing. */
async function takeOne(taking, path) {
    const { lfs, index } = taking;
    const file = (0,external_node_path_.join)(lfs.place.workTree, path);
    const stats = (0,real_folder/* statsOf */.LZ)(file);
    if (stats?.isFile() !== true || stats.size === 0)
        return null;
    if (stats.size > lfs_take_LARGEST)
        throw new ports/* ChangeRefused */.Zv(path, `it is larger than ${lfs_take_LARGEST / 1024 ** 3} GiB`);
    const before = lfs.of(index).get(path);
    const mode = modeOf(taking, path, (stats.mode & 0o100) !== 0);
    const text = (0,workspace_lfs/* smallText */.r)(file);
    const isSame = before !== undefined && text === (0,lfs_pointer/* pointerText */.po)(before.pointer);
    if (isSame && before.mode === mode && before.content !== null)
        return 'folded';
    if (before !== undefined && before.content === null)
        throw withoutContent(path);
    if (text !== null && (0,lfs_pointer/* looksLikePointer */.HL)(text))
        throw noContent(path);
    const pointer = await (0,lfs_store/* takeIn */.l)(file, (0,lfs_store/* workingStore */.vP)(lfs.own.folder));
    const bytes = Buffer.from((0,lfs_pointer/* pointerText */.po)(pointer));
    const blob = (0,commit_object/* writeObject */.p7)(lfs.own.folder, { type: 'blob', bytes, like: lfs.own.head() });
    return { pointer, blob, mode };
}
function modeOf({ lfs, found }, path, isExecutable) {
    const config = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(lfs.own.folder, 'config'), 'utf8');
    // The file system does not know.
    if (/filemode = "(?:false|no|off|0)"/i.test(config))
        return found.entries.get(path)?.mode ?? '100644';
    return isExecutable ? '100755' : '100644';
}
function withoutContent(path) {
    return new ports/* ChangeRefused */.Zv(path, 'it is stored with Git LFS, and its content is not on this machine', 'Run `git lfs fetch` in your checkout, or leave the file out.');
}
function noContent(path) {
    return new ports/* ChangeRefused */.Zv(path, 'it is stored with Git LFS, and holds a pointer instead of content');
}
/** Puts the pointers into the index that is judged, and says what that has in Git LFS. */
async function judgeContents({ lfs, found, index }, { files, rest }, judged) {
    const lines = [...files].map(([path, { mode, blob }]) => `${mode} ${blob} 0\t${path}\0`);
    if (lines.length > 0) {
        const args = ['update-index', '-z', '--replace', '--index-info'];
        await (0,git/* git */.$Y)({ place: lfs.place, index: judged, args, input: lines.join('') });
    }
    const gone = new Set(rest.changed);
    const kept = [...lfs.of(index)].filter(([path]) => !gone.has(path) && !files.has(path));
    const all = new Map([...kept, ...files]);
    const touched = [...found.changed, ...found.untracked];
    if (files.size > 0 || touched.some(conversions/* isAttributes */.ee))
        await requireLfs(lfs, judged, [...all.keys()]);
    const missing = kept.filter(([, { content }]) => content === null).map(([path]) => path);
    await lfs.remember(judged, all, new Set(missing));
}
/** A fresh clone would have a pointer in place of the content. */
async function requireLfs({ place }, index, paths) {
    const filters = await (0,conversions/* filtersOf */.$l)({ place, index }, paths, true);
    for (const path of paths) {
        if (filters.get(path) !== conversions/* LFS */.kV)
            throw new ports/* ChangeRefused */.Zv(path, 'its attributes would not have Git LFS store it any more');
    }
}
/** Contents as a patch that adds them, up to 64 MiB together, to be searched. */
function contentsPatch({ own }, files) {
    let room = MOST_SEARCHED;
    const parts = [];
    for (const [path, { pointer }] of files) {
        if (pointer.size > room)
            continue;
        room -= pointer.size;
        parts.push(addition(path, (0,external_node_fs_.readFileSync)((0,lfs_store/* contentFile */.qc)((0,lfs_store/* workingStore */.vP)(own.folder), pointer.oid))));
    }
    return parts.join('');
}
const MOST_SEARCHED = 64 * 1024 * 1024;
function addition(path, bytes) {
    const name = /["\\\n\t]/.test(path) ? JSON.stringify(`b/${path}`) : `b/${path}`;
    const lines = bytes.toString().split('\n');
    const body = lines.map((line) => `+${line}`).join('\n');
    return `diff --git ${name} ${name}\n--- /dev/null\n+++ ${name}\n@@ -0,0 +1,${lines.length} @@\n${body}\n`;
}
const pointersOf = (files) => [...files.values()].map(({ pointer }) => pointer);

// EXTERNAL MODULE: ./lib/src/workspace/listing.js
var listing = __webpack_require__(68924);
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
    const stat = statOf(path);
    if (stat === undefined)
        return ABSENT;
    return [stat.ctimeNs, stat.mtimeNs, stat.ino, stat.size, stat.mode];
}
/** A path that is longer than the system allows cannot be looked at; then its parent's time tells. */
function statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch (error) {
        if (['ENAMETOOLONG', 'ENOTDIR'].includes((0,disk/* codeOf */.$N)(error) ?? ''))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/workspace/workspace.js





















const DIFF_BYTES = 1024 * 1024;
/** The files that children work on, judged and committed by the runner's own git directory. */
class GitWorkspace {
    directory;
    #options;
    #place;
    #index;
    /** The index of the change that is being judged. */
    #judged;
    #entered = null;
    /** Trees of the base and of `head()`, once they are known. */
    #trees = null;
    /** The last answer, good as long as nothing moves. */
    #known = null;
    #frozen = null;
    #isClosed = false;
    constructor(options) {
        const { own, files } = options;
        this.directory = files.directory;
        this.#options = options;
        this.#place = { gitDir: own.folder, workTree: files.directory };
        this.#index = (0,external_node_path_.join)(own.folder, 'index');
        this.#judged = (0,external_node_path_.join)(own.folder, 'judged');
    }
    async enter() {
        const { files, base } = this.#options;
        this.#entered ??= files.enter();
        await this.#entered;
        return { fresh: (0,disk/* textOf */.b6)(files.setUpMark) !== base };
    }
    async setUp() {
        const { files, base } = this.#options;
        (0,external_node_fs_.writeFileSync)(files.setUpMark, base);
        await files.renewGit();
    }
    head() {
        return this.#options.own.head();
    }
    async headTree() {
        return (await this.#bothTrees()).head;
    }
    async dirt(view = null) {
        if (view !== null)
            return dirtIn(await this.#list(view));
        if (this.#known?.watch.isUnchanged() === true)
            return this.#known.dirt;
        const since = Date.now();
        const found = await this.#list();
        const inSubmodules = await this.#inSubmodules(found);
        const all = dirtIn(found);
        const dirt = { ...all, tracked: [...all.tracked, ...inSubmodules].sort() };
        if (inSubmodules.length > 0)
            return dirt;
        const paths = [...found.entries.keys(), ...dirt.untracked];
        const folders = new Set(['', ...paths.map(real_folder/* parentOf */.gN), ...found.strayFolders]);
        this.#known = { dirt, watch: new Watch(this.directory, [...paths, ...folders], since) };
        return dirt;
    }
    async freeze() {
        const { own, protect } = this.#options;
        const found = await this.#list();
        (0,workspace_submodules/* refuseInSubmodules */.fF)(await this.#inSubmodules(found), found);
        const converting = { place: this.#place, index: this.#index };
        const converts = (0,conversions/* mayConvert */.H1)(converting, found);
        const paths = converts ? await (0,conversions/* pathsInLfs */.$Y)(converting, found) : new Set();
        refuseUnholdable(this.directory, found, paths);
        const taken = await this.#judge(found, paths);
        const call = { place: this.#place, index: this.#judged, args: ['write-tree'] };
        const tree = (0,brands/* commitOf */.D3)((await (0,git/* git */.$Y)(call)).trim());
        const { base, head } = await this.#bothTrees();
        const pairs = [...new Set([head, base])].map((from) => ({ from, to: tree }));
        const [change, whole = change] = await (0,git_change/* differences */.tX)(own.place, pairs);
        if (change === undefined || whole === undefined)
            throw new Error('there is no difference');
        const { files, patch } = change;
        await inspectChange(own, tree, files);
        await requireHashed(own.objects, tree, (0,git_change/* pathsOf */.wG)(files));
        if (converts)
            await this.#writeAsStored(taken);
        this.#frozen = { tree, patch, taken, facts: await (0,git_facts/* factsIn */.P)(own.objects, whole, protect) };
        await this.#options.files.renewGit();
        const diff = (0,git_change/* shownDiff */.fN)(change, DIFF_BYTES);
        return { tree, paths: (0,git_change/* pathsOf */.wG)(files), ...(0,git_change/* linesOf */.Dx)(files), stat: diffStat(files), diff };
    }
    async additions(frozen) {
        const { patch, taken } = this.#at(frozen);
        return patch + contentsPatch(this.#options.lfs, taken.files);
    }
    async thaw(frozen) {
        return this.#restore(this.#judged, this.#at(frozen).tree);
    }
    async commit(frozen, message) {
        const { own, author, lfs } = this.#options;
        const { tree, facts, taken } = this.#at(frozen);
        await lfs.keep(pointersOf(taken.files));
        const identity = { ...author, date: (0,commit_object/* dateNow */.x3)() };
        const parent = own.head();
        const commit = (0,commit_object/* writeCommit */.rV)(own.folder, {
            tree,
            parent,
            author: identity,
            committer: identity,
            message,
        });
        own.advance(commit);
        (0,external_node_fs_.renameSync)(this.#judged, this.#index);
        lfs.move(this.#judged, this.#index);
        const { base } = await this.#bothTrees();
        this.#trees = { base, head: tree };
        this.#known = null;
        this.#frozen = null;
        await this.#options.files.renewGit();
        return { commit, facts };
    }
    async discard() {
        this.#frozen = null;
        await (0,promises_.rm)(this.#judged, { force: true });
        this.#options.lfs.forget(this.#judged);
        return this.#restore(this.#index, this.head());
    }
    async diff(maxBytes) {
        const { own, base } = this.#options;
        return (0,git_change/* unifiedDiff */.WH)({ place: own.place, from: base, to: this.head(), maxBytes });
    }
    async whole() {
        const { own, base, protect } = this.#options;
        const change = await (0,git_change/* difference */.iv)(own.place, base, this.head());
        const facts = await (0,git_facts/* factsIn */.P)(own.objects, change, protect);
        return { facts, paths: (0,git_change/* pathsOf */.wG)(change.files), patch: change.patch };
    }
    async close(isOver) {
        if (this.#isClosed)
            return;
        this.#isClosed = true;
        await this.#options.files.leave(isOver);
    }
    async [Symbol.asyncDispose]() {
        await this.close(false);
    }
    #inSubmodules(found) {
        return (0,workspace_submodules/* changedInSubmodules */.Jp)(this.#options.files.submodules(), found, this.directory);
    }
    #list(view = null) {
        const [place, index] = [this.#place, this.#options.lfs.seen(this.#index)];
        if (view === null)
            return (0,listing/* listFiles */.C)({ place, index });
        const workTree = view.asSeen('', []).folder;
        return (0,listing/* listFiles */.C)({ place: { ...place, workTree }, index, through: view.asSeen });
    }
    /** Makes the index of the change; the contents in it that Git LFS stores are in the run's store then. */
    async #judge(found, paths) {
        const taking = { lfs: this.#options.lfs, found, index: this.#index, paths };
        const taken = await takeContents(taking);
        await (0,promises_.copyFile)(this.#index, this.#judged);
        await this.#take(taken.rest);
        await judgeContents(taking, taken, this.#judged);
        return taken;
    }
    /** As a fresh clone has the files: where Git LFS stores them, with their content. */
    async #writeAsStored({ rest, folded }) {
        const { lfs } = this.#options;
        const stored = lfs.of(this.#judged);
        const entries = new Map([...rest.entries].filter(([path]) => !stored.has(path)));
        await (0,conversions/* writeAsStored */.p7)({ place: this.#place, index: this.#judged }, { ...rest, entries });
        await lfs.putBack(this.#judged, folded);
    }
    /** Puts what is changed into the index that is judged. */
    async #take(found) {
        const input = updateInput(this.directory, found);
        if (input === '')
            return;
        // What was listed is hashed whatever its size and times say: a copy of the index would look newer than the files.
        (0,external_node_fs_.utimesSync)(this.#judged, 1, 1);
        const args = ['update-index', '-z', '--add', '--remove', '--replace', '--stdin'];
        await (0,git/* git */.$Y)({ place: this.#place, index: this.#judged, args, input });
    }
    async #restore(index, to) {
        const { undone: files, entries } = await (0,restore/* restoreAll */.I)({
            place: this.#place,
            index,
            to,
            lfs: this.#options.lfs,
        });
        const submodules = this.#options.files.submodules();
        const inSubmodules = await (0,workspace_submodules/* restoreSubmodules */.sS)(submodules, { entries }, this.directory);
        const undone = [...files, ...inSubmodules].sort();
        await this.#options.files.renewGit();
        return undone;
    }
    async #bothTrees() {
        const { own, base } = this.#options;
        this.#trees ??= {
            base: await (0,runner_directory/* treeOf */.g7)(own.objects, base),
            head: await (0,runner_directory/* treeOf */.g7)(own.objects, own.head()),
        };
        return this.#trees;
    }
    #at(frozen) {
        if (this.#frozen?.tree === frozen.tree)
            return this.#frozen;
        throw new Error('only the change that was frozen last can be thawed or committed');
    }
}
function dirtIn({ changed, untracked, odd }) {
    return { tracked: changed, untracked: [...untracked, ...odd.map(({ path }) => path)].sort() };
}

;// CONCATENATED MODULE: ./lib/src/workspace/open.js














/** Where a run works. No file is made before the first child needs one. */
function openWorkspace(options) {
    const { own, base, protect, author, repository } = options;
    const isFolder = options.files === 'folder';
    const lfs = new workspace_lfs/* LfsFiles */.x({
        repository,
        own,
        base,
        directory: isFolder ? workspaceFolder(options.home, options.run) : repository.root,
        copies: async () => !(await options.isSandboxed()),
        onNote: options.onNote ?? (() => { }),
    });
    const files = isFolder ? ownFolder(options, lfs) : (0,checkout/* jobCheckout */.Ge)(options, lfs);
    return new GitWorkspace({ own, files, lfs, base, protect, author });
}
/** Where the files of a run are that has a folder of its own. */
const workspaceFolder = (home, run) => (0,external_node_path_.join)(home, run);
function ownFolder(options, lfs) {
    const { own, run, home } = options;
    const directory = workspaceFolder(home, run);
    // Names the commit that the files are of while nobody works in the folder; not there if somebody was killed in it.
    const atRest = (0,external_node_path_.join)(own.folder, 'at-rest');
    const setUpMark = (0,external_node_path_.join)(own.folder, 'set-up');
    const gitDir = (0,external_node_path_.join)(directory, '.git');
    let parts = null;
    let submodules = [];
    const renewGit = async () => {
        parts ??= await (0,open_options/* throwawayParts */.Z)(options);
        await (0,throwaway/* makeThrowaway */.X)(gitDir, (0,throwaway/* withLfs */.U)(parts, lfs), submodules);
    };
    return {
        directory,
        setUpMark,
        renewGit,
        submodules: () => submodules,
        enter: () => (0,open_options/* onDisk */.F)(`The workspace ${directory} cannot be made`, async () => {
            const isThere = (0,disk/* textOf */.b6)(atRest) === own.head() && (0,external_node_fs_.existsSync)(directory);
            (0,external_node_fs_.rmSync)(atRest, { force: true });
            if (isThere)
                await goOnIn(options, directory);
            else
                await makeFolder(options, { directory, setUpMark });
            await lfs.open((0,external_node_path_.join)(own.folder, 'index'));
            if (!isThere)
                await carry(options.repository, options.carry, directory);
            submodules = await (0,workspace_submodules/* openSubmodules */.uT)({
                root: options.repository.root,
                commonDir: options.repository.commonDir,
                place: { gitDir: own.folder, workTree: directory },
                index: (0,external_node_path_.join)(own.folder, 'index'),
                copies: !(await options.isSandboxed()),
                writesFiles: true,
            });
            await renewGit();
        }),
        leave: async (isOver) => {
            if (isOver)
                await (0,remove_tree/* removeTree */.d)(directory);
            else if (parts !== null) {
                await (0,remove_tree/* removeTree */.d)(gitDir);
                (0,external_node_fs_.writeFileSync)(atRest, own.head());
            }
        },
    };
}
async function makeFolder(options, { directory, setUpMark }) {
    const { repository, own, home } = options;
    const index = (0,external_node_path_.join)(own.folder, 'index');
    await (0,promises_.rm)(setUpMark, { force: true });
    await (0,promises_.rm)(index, { force: true });
    await (0,promises_.mkdir)(home, { recursive: true, mode: 0o700 });
    await (0,remove_tree/* removeTree */.d)(directory);
    await (0,promises_.mkdir)(directory, { mode: 0o755 });
    const settings = await repository.settings();
    const isPartial = settings.isPartialClone();
    await (0,git/* git */.$Y)({
        place: { gitDir: own.folder, workTree: directory },
        args: ['read-tree', '--reset', '-u', own.head()],
        index,
        // What is missing in a partial clone is fetched now, with the person's login, or never.
        ...(isPartial ? { configuration: 'person' } : {}),
    });
}
/** What the run had left there when it began to wait: ignored files stay, the rest is compared byte by byte. */
async function goOnIn({ own }, directory) {
    await (0,remove_tree/* removeTree */.d)((0,external_node_path_.join)(directory, '.git'));
    await (0,restore/* restoreFiles */.C)({
        place: { gitDir: own.folder, workTree: directory },
        index: (0,external_node_path_.join)(own.folder, 'index'),
        to: own.head(),
    });
}


/***/ })

};
