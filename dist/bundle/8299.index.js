export const id = 8299;
export const ids = [8299];
export const modules = {

/***/ 69676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ patchedFiles),
/* harmony export */   hl: () => (/* binding */ linesIn),
/* harmony export */   rd: () => (/* binding */ additionsIn)
/* harmony export */ });
/** The lines that a patch adds, file by file. */
function additionsIn(patch) {
    return patchedFiles(patch).map(({ path, lines }) => {
        const added = lines.filter(({ sign }) => sign === '+');
        return {
            path,
            text: added.map(({ text }) => text).join('\n'),
            lines: added.map(({ number }) => number),
        };
    });
}
function linesIn({ lines }) {
    const count = (wanted) => lines.filter(({ sign }) => sign === wanted).length;
    return { insertions: count('+'), deletions: count('-') };
}
/** The files of a patch in order. Lines of a hunk are counted, because a line of the file may look like anything. */
function patchedFiles(patch) {
    const files = [];
    const reader = new Lines(patch);
    let open = null;
    const close = (end) => {
        if (open === null)
            return;
        const { path, start, headEnd, lines } = open;
        const text = patch.slice(start, end);
        files.push({ path, text, headLength: (headEnd ?? end) - start, lines });
    };
    for (let start = reader.at; !reader.isDone; start = reader.at) {
        const line = reader.next();
        if (line.startsWith('diff --git ')) {
            close(start);
            open = { path: '', start, headEnd: null, lines: [] };
        }
        if (open === null)
            continue;
        if (line.startsWith('+++ ') || (line.startsWith('--- ') && open.path === ''))
            open.path = pathIn(line) ?? open.path;
        const hunk = hunkOf(line);
        if (hunk === null)
            continue;
        open.headEnd ??= start;
        readHunk(reader, hunk, open.lines);
    }
    close(patch.length);
    return files;
}
class Lines {
    #text;
    at = 0;
    constructor(text) {
        this.#text = text;
    }
    get isDone() {
        return this.at >= this.#text.length;
    }
    next() {
        const end = this.#text.indexOf('\n', this.at);
        const line = this.#text.slice(this.at, end === -1 ? undefined : end);
        this.at = end === -1 ? this.#text.length : end + 1;
        return line;
    }
}
function pathIn(line) {
    const path = line
        .slice('+++ '.length)
        .replace(/\t$/, '')
        .replace(/^("?)[ab]\//, '$1');
    return path === '/dev/null' ? null : path;
}
/** Parses `@@ -7,2 +9 @@`: two lines of the old file, one of the new, which is its ninth. `null`: another line. */
function hunkOf(line) {
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null)
        return null;
    return { removed: Number(hunk[1] ?? 1), first: Number(hunk[2]), added: Number(hunk[3] ?? 1) };
}
/** `\ No newline at end of file` is between the lines of a hunk, but does not count. */
function readHunk(reader, { removed, first, added }, lines) {
    let [old, now, number] = [removed, added, first];
    while ((old > 0 || now > 0) && !reader.isDone) {
        const line = reader.next();
        const sign = line === '' ? ' ' : line[0];
        if (sign !== ' ' && sign !== '+' && sign !== '-')
            continue;
        lines.push({ sign, text: line.slice(1), number });
        if (sign !== '+')
            old -= 1;
        if (sign !== '-') {
            now -= 1;
            number += 1;
        }
    }
}


/***/ }),

/***/ 13756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98016);

/** Whether a path matches any of the globs. Matches dot files and names with line breaks, too, which otherwise would escape. */
function globMatcher(globs) {
    return picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true, flags: 's' });
}


/***/ }),

/***/ 51956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ protectedPaths),
/* harmony export */   k8: () => (/* binding */ globOf),
/* harmony export */   x8: () => (/* binding */ pipelinePaths)
/* harmony export */ });
/* harmony import */ var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13756);

/**
 * Paths of a change that need approval, sorted: CI, reviewers, agents' instructions, files that run automatically. Compared
 * without regard to case and Unicode form, like some file systems, so that `.GitHub/workflows` is included.
 */
function protectedPaths(paths, more) {
    const isAlways = matcherOfAlways();
    const isMore = (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(more.map(folded).filter((glob) => glob !== ''));
    const matches = (path) => isAlways(path) || isMore(path);
    return paths.filter((path) => matches(folded(path))).sort();
}
/**
 * The running pipeline and its prompts as globs for `protectedPaths`, wherever they are: otherwise a change could alter the rules
 * of the next run.
 */
function pipelinePaths({ file, files, }) {
    return [...new Set([file, ...Object.keys(files)])].sort().map(globOf);
}
/** The glob that matches this path only, with special characters escaped. */
function globOf(path) {
    // picomatch merges repeated backslashes, except in brackets.
    return folded(path).replace(/[^\p{L}\p{M}\p{N}\s/_-]/gu, (char) => char === '\\' ? '[\\\\]' : `\\${char}`);
}
/** Instructions to agents: guidance, settings, tool servers, hooks. At any depth, because agents look for them there. */
const AGENTS = [
    // Read by several agents.
    '**/{AGENT,AGENTS}{,.local,.override}.md',
    '**/{.agent,.agents,.mcp}/**',
    '**/{.,}mcp.json',
    // `.cursorrules`, `.windsurfrules`, `.clinerules`, `.roorules-code`, `.rules`, and future ones.
    '**/.*rules',
    '**/.*rules-*',
    '**/.*rules{,-*}/**',
    '**/{.claude,.codex,.opencode,.amp,.gemini,.cursor,.copilot,.windsurf,.codeium,.devin,.cline}/**',
    '**/{.roo,.kilocode,.goose,.junie,.aiassistant,.kiro,.amazonq,.continue,.qwen,.crush}/**',
    '**/{.augment,.factory,.openhands,.trae,.tabnine,.sourcegraph,.zencoder,.firebender,.ruler}/**',
    '**/{CLAUDE,GEMINI,QWEN,CRUSH,WARP,IFLOW}{,.local}.md',
    '**/{opencode,.opencode,crush,.crush}.{json,jsonc}',
    '**/{copilot-instructions.md,.goosehints,.roomodes,.kilocodemodes,.augment-guidelines,.aider*}',
];
/** Configuration of CI, on GitHub and elsewhere. */
const CI = [
    '{.github,.gitea,.forgejo}/**',
    'action.{yml,yaml}',
    '**/{.,*.}gitlab-ci.{yml,yaml}',
    '{.gitlab,.circleci,.buildkite,.woodpecker,.semaphore,.teamcity,.azure-pipelines,.azuredevops}/**',
    '{.azuredevops,.pipelines,.tekton,.builds,.harness,.zuul.d}/**',
    '**/{.,}azure-pipelines*.{yml,yaml}',
    '**/{Jenkinsfile,Jenkinsfile.*,*.jenkinsfile}',
    '{.,}{travis,appveyor,buildkite,wercker,vela,zuul}.{yml,yaml}',
    '.{build,drone,woodpecker,cirrus,taskcluster,prow,gocd}.{yml,yaml,star,jsonnet}',
    '{bitbucket-pipelines,buildspec,cloudbuild,codemagic,bitrise,screwdriver}.{yml,yaml,json}',
];
/** Reviewers, and automatic merges. */
const REVIEW = [
    '**/{CODEOWNERS,OWNERS,OWNERS_ALIASES}',
    '{.,}{mergify,kodiak,bulldozer,coderabbit}.{yml,yaml,toml}',
    '{bors.toml,.policy.yml,renovate.json,renovate.json5,.renovaterc,.renovaterc.*}',
];
/** How git treats files, and what runs on a machine where the repository is opened or committed to. */
const LOCAL = [
    '**/{.gitattributes,.gitmodules,.lfsconfig}',
    '{.husky,.githooks,.git-hooks,.lefthook,.lefthook-local}/**',
    '{.,}lefthook{,-local}.{yml,yaml,toml,json}',
    '**/.pre-commit-{config,hooks}.{yml,yaml}',
    '{.,}simple-git-hooks.{js,cjs,mjs,json}',
    '.overcommit.{yml,yaml}',
    '**/{.vscode,.zed,.devcontainer}/**',
    '**/{.devcontainer.json,*.code-workspace}',
];
/**
 * Deliberately missing: `CONVENTIONS.md`, which an agent reads only if its settings (protected) name it; `netlify.toml`, `.npmrc`
 * and similar files, which ordinary work changes, and which are risk notes.
 */
const ALWAYS = [
    ...CI,
    ...REVIEW,
    ...AGENTS,
    ...LOCAL,
    'phasegate.{yml,yaml}',
    '.phasegate/**',
];
/** Upper case first: only there do `ſ` and `ß` match `s` and `ss`. */
function folded(text) {
    return text.normalize('NFC').replace(UNSEEN, '').toUpperCase().toLowerCase();
}
/** Characters that macOS file systems ignore in names. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
/** Created on demand: many runs change nothing. */
function matcherOfAlways() {
    always ??= (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(ALWAYS.map(folded));
    return always;
}
let always = null;


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

/***/ 52305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6871);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/**
 * Removes whatever is at the path: also folders nested deeper than the system's longest path, folders without read or write
 * permission, and names that are not UTF-8. Never follows a link, even if a living process replaces a folder by a link meanwhile
 * (Linux). Throws the system's error if something cannot be removed.
 */
async function removeTree(path) {
    await new Removal().remove(Buffer.from(path));
}
/** Names processed between two turns of the event loop. */
const NAMES_AT_ONCE = 256;
/** How often a folder may be refilled while it is removed. */
const MOST_REFILLS = 100;
/**
 * Nested folders are moved up to the root of the tree, and removed there one after the other:
 *
 *     root/a/b/c  →  root/b (a is removed)  →  root/c (b is removed)  →  root
 *
 * Therefore no path is longer than two names below the root, and nothing is recursive, however deep the tree is.
 */
class Removal {
    /** A prefix that no name of the tree has, because it cannot be guessed. */
    #prefix = `.removing-${crypto.randomUUID()}-`;
    #moved = 0;
    #names = 0;
    #refills = 0;
    async remove(path) {
        do {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                if (!isFolder(path) && removeFile(path) !== 'folder')
                    return;
                const root = __addDisposableResource(env_1, openFolder(path), false);
                let entries = root?.entries() ?? [];
                while (root !== null && entries.length > 0) {
                    for (const entry of entries)
                        await this.#removeWithin(root, entry);
                    entries = root.entries();
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        } while (!this.#removeEmpty(path));
    }
    async #removeWithin(root, entry) {
        await this.#pause();
        const path = root.at(entry);
        if (!entry.isDirectory() && removeFile(path) !== 'folder')
            return;
        await this.#empty(path, root);
        this.#removeEmpty(path);
    }
    async #empty(path, root) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = __addDisposableResource(env_2, openFolder(path), false);
            if (folder === null)
                return;
            for (const entry of folder.entries()) {
                await this.#pause();
                const inner = folder.at(entry);
                if (!entry.isDirectory() && removeFile(inner) !== 'folder')
                    continue;
                if (!this.#moveUp(inner, root))
                    await this.remove(inner);
            }
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    /** False: the file system cannot move the folder, for example one in a lower layer of a container's image. */
    #moveUp(path, root) {
        this.#moved += 1;
        const target = root.at({ name: `${this.#prefix}${this.#moved}` });
        try {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, target);
            }
            catch (error) {
                // A folder without write permission cannot be moved.
                if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EACCES')
                    throw error;
                openFolder(path)?.[Symbol.dispose]();
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, target);
            }
            return true;
        }
        catch (error) {
            if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EXDEV')
                return false;
            if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
                return true;
            throw error;
        }
    }
    /** False: something was put into it meanwhile. */
    #removeEmpty(path) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
            return true;
        }
        catch (error) {
            const code = (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
            if (code === 'ENOENT')
                return true;
            if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOTDIR')
                throw error;
            this.#refills += 1;
            if (this.#refills > MOST_REFILLS)
                throw error;
            return false;
        }
    }
    async #pause() {
        this.#names += 1;
        if (this.#names % NAMES_AT_ONCE === 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    }
}
/** Independent of its earlier type, which may have changed. */
function removeFile(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
        return 'removed';
    }
    catch (error) {
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return 'removed';
        // Linux reports EISDIR, others EPERM.
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EISDIR')
            return 'folder';
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EPERM' && isFolder(path))
            return 'folder';
        throw error;
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** With this flag Linux opens a folder without permissions. Node does not define it. */
const O_PATH = 0o10000000;
const { O_DIRECTORY, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** A folder that its owner can now read and write; `null`: something else is there by now. */
function openFolder(path) {
    if (process.platform !== 'linux' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self/fd'))
        return folderAt(path);
    const fd = openIfFolder(path);
    if (fd === null)
        return null;
    try {
        // Refers to the opened folder, whatever is at its path now.
        const place = Buffer.from(`/proc/self/fd/${fd}`);
        allow(place, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd));
        return { ...within(place), [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd) };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw error;
    }
}
function openIfFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_PATH | O_DIRECTORY | O_NOFOLLOW);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
            return null;
        throw error;
    }
}
function folderAt(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() !== true)
        return null;
    allow(path, stats);
    return { ...within(path), [Symbol.dispose]: () => { } };
}
function allow(place, { mode }) {
    if ((mode & 0o700) !== 0o700)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(place, (mode & 0o777) | 0o700);
}
function within(place) {
    return {
        entries: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place, { encoding: 'latin1', withFileTypes: true }),
        at: ({ name }) => Buffer.concat([place, Buffer.from('/'), Buffer.from(name, 'latin1')]),
    };
}


/***/ })

};
