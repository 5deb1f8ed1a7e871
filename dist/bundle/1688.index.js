export const id = 1688;
export const ids = [1688];
export const modules = {

/***/ 1688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isRunHere: () => (/* binding */ isRunHere),
  b: () => (/* binding */ knownOf),
  plannedRestart: () => (/* binding */ plannedRestart),
  G: () => (/* binding */ startOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/restart.js
var schedule_restart = __webpack_require__(79023);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/plan/protected.js
var plan_protected = __webpack_require__(51956);
// EXTERNAL MODULE: ./lib/src/core/run/event.js
var run_event = __webpack_require__(30334);
// EXTERNAL MODULE: ./lib/src/git/git.js
var git = __webpack_require__(55349);
// EXTERNAL MODULE: ./lib/src/git/git-dirs.js
var git_dirs = __webpack_require__(10934);
;// CONCATENATED MODULE: ./lib/src/git/branch-of-origin.js



/** How long a remote may take to answer, in milliseconds. */
const LIMIT_MS = 60_000;
/**
 * The branch on `origin`, with its commits fetched into the repository without a ref; `null`: it does not exist, has no common
 * history with what is checked out, or `origin` does not answer.
 */
async function branchOfOrigin(repository, branch) {
    if ((await repository.origin()) === null)
        return null;
    const ref = `refs/heads/${branch}`;
    const listed = await ask(repository, ['ls-remote', '--quiet', '--', 'origin', ref]);
    const [, sha] = /^([0-9a-f]+)\t/.exec(listed ?? '') ?? [];
    if (sha === undefined)
        return null;
    const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
    const args = ['fetch', ...quietly, '--no-auto-maintenance', '--refmap=', '--', 'origin', ref];
    if ((await ask(repository, args)) === null)
        return null;
    const head = (0,brands/* commitOf */.D3)(sha);
    const merged = await ask(repository, ['merge-base', '--', head, repository.head]);
    return merged === null ? null : { branch, head, base: (0,brands/* commitOf */.D3)(merged.trim()) };
}
/** `null`: git failed. */
async function ask(repository, args) {
    const { code, stdout } = await (0,git/* askGit */.gG)({
        place: (0,git_dirs/* realPlace */.o)(repository),
        args,
        configuration: 'person',
        limitMs: LIMIT_MS,
    });
    return code === 0 ? stdout.toString() : null;
}

// EXTERNAL MODULE: ./lib/src/git/change/facts.js + 2 modules
var change_facts = __webpack_require__(66889);
// EXTERNAL MODULE: ./lib/src/git/objects/runner-directory.js
var runner_directory = __webpack_require__(75828);
// EXTERNAL MODULE: ./lib/src/system/remove-tree.js
var remove_tree = __webpack_require__(52305);
// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
;// CONCATENATED MODULE: ./lib/src/app/backlog/begun-elsewhere.js
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














/** Whether a run of that name is in the store. */
const isRunHere = (store) => (name) => {
    const id = (0,brands/* runId */.Vz)(name);
    return id !== null && (0,external_node_fs_.existsSync)((0,directory/* journalFile */.i7)((0,directory/* runFolder */.kQ)(store, id)));
};
/** How an item whose run is on another machine is restarted here; `null`: its run is here, or the item is at no phase. */
async function plannedRestart({ repository, store }, pipelines, item) {
    const known = pipelines.of(item);
    if (known === null || !(0,schedule_restart/* isBegunElsewhere */.qJ)(item, isRunHere(store)))
        return null;
    const { shape, leavesOf } = known;
    const { run } = item.work;
    const branch = run !== null && hasWriter(known)
        ? await branchOfOrigin(repository, `phasegate/${known.pipeline.file.name}/${run}`)
        : null;
    const restart = (0,schedule_restart/* restartOf */.R6)(item, { shape, leavesOf, branch: branch?.branch ?? null });
    if (restart === null)
        return null;
    return { restart, branch: restart.branch === null ? null : branch, pipeline: known };
}
const hasWriter = ({ shape }) => shape.phases.some(({ writer }) => writer);
/** What the new run knows when it begins: the commits of the branch, and the skipped phases. */
async function knownOf(place, { restart: { passed }, branch, pipeline }, run) {
    const summary = 'done earlier, in a run on another machine';
    return [
        ...(branch === null ? [] : [await commitsOf(place, pipeline, branch)]),
        ...passed.map((phase) => ({
            type: 'phaseReused',
            phase: (0,brands/* phaseId */.fp)(phase),
            from: run,
            summary,
            ...run_event/* PASSED_OVER */.s,
        })),
    ];
}
const startOf = ({ repository }, { branch }) => branch === null ? null : { base: branch.base, branch: repository.branch };
async function commitsOf(place, { pipeline }, { head, base }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'phasegate-restart-'));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const own = __addDisposableResource(env_1, await (0,runner_directory/* openRunnerDirectory */.G7)({
                repository: place.repository,
                folder: (0,external_node_path_.join)(folder, 'git'),
                branch: 'restart',
                commits: [base, head],
                stores: [],
                copies: async () => false,
            }), true);
            const { policy } = pipeline.file;
            const protect = [...(policy?.protect ?? []), ...(0,plan_protected/* pipelinePaths */.x8)((0,pipeline_file.pin)(pipeline))];
            const facts = await (0,change_facts/* factsOf */.x)({ own, base, commit: head, protect });
            return { type: 'runRebased', from: base, base, commit: head, facts, again: [], verify: [] };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        await (0,remove_tree/* removeTree */.d)(folder);
    }
}


/***/ }),

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

/***/ 5390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ looksLikePointer),
/* harmony export */   T$: () => (/* binding */ LARGEST_POINTER),
/* harmony export */   ZY: () => (/* binding */ pointerIn),
/* harmony export */   po: () => (/* binding */ pointerText)
/* harmony export */ });
/** In bytes; a pointer file is never larger. */
const LARGEST_POINTER = 1024;
function pointerText({ oid, size }) {
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
}
/** `null`: another text, or a pointer in a form that git-lfs would not write: extensions are programs. */
function pointerIn(text) {
    const [, oid, size = ''] = POINTER.exec(text) ?? [];
    if (oid === undefined || !Number.isSafeInteger(Number(size)))
        return null;
    return { oid, size: Number(size) };
}
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9]\d{0,15})\n$/;
/** Whether git-lfs might read the text as a pointer, and so not store it as content. */
function looksLikePointer(text) {
    return /^\s*version https?:\/\/(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\//.test(text);
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

/***/ 30334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ PASSED_OVER)
/* harmony export */ });
/** The other fields of the event for a skipped phase. */
const PASSED_OVER = {
    attempt: 0,
    key: null,
    savedUsd: null,
    outputs: {},
    artifacts: [],
    change: null,
    rework: false,
    notes: [],
    durationMs: 0,
};


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

/***/ 66889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ factsIn),
  x: () => (/* binding */ factsOf)
});

;// CONCATENATED MODULE: ./lib/src/core/change/hidden-changes.js
/** Changes that a diff, or the page that shows it, hides from a reader. */
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
/** Attributes that exclude files from diffs, fold them, or make git write other content than it stores. */
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
        ? `${path}: newly marked as generated, which hides the file in diffs`
        : null;
}
const MARKED = /@generated\b|\bcode generated by\b|\bautogenerated\b|\bgenerated by\b.*\bdo not edit\b/i;
const isGenerated = (text) => MARKED.test((text ?? '').slice(0, 2048));
function hidden_changes_link({ path, mode, modeBefore, before, after }) {
    if (mode !== '120000')
        return null;
    const to = after === null ? '' : ` to ${after}`;
    if (modeBefore !== '120000')
        return `${path}: new link${to}`;
    return before === after ? null : `${path}: changed link${to}`;
}
function repository({ path, mode, modeBefore }) {
    if (mode !== '160000')
        return null;
    return modeBefore === '160000'
        ? `${path}: submodule moved to another commit; its files are not in the diff`
        : `${path}: new submodule; its files are not in the diff`;
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
/** Many diffs omit changes of line endings only. */
function lineEnds({ path, before, after }) {
    if (before === null || after === null)
        return null;
    const then = endsOf(before);
    const now = endsOf(after);
    return then === 'none' || now === 'none' || then === now
        ? null
        : `${path}: line endings were ${then}, are ${now}`;
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
/** In a terminal, the text after a carriage return overwrites the text before it. */
function innerReturns({ path, before, after }) {
    const returns = (text) => count(text ?? '', '\r') - count(text ?? '', '\r\n');
    return returns(after) > returns(before) ? `${path}: new carriage returns within lines` : null;
}
/** Too far to the right for readers to notice. */
function farRight({ path, before, after }) {
    const known = new Set(farLines(before));
    return farLines(after).some((line) => !known.has(line))
        ? `${path}: new text far to the right, after many spaces`
        : null;
}
const farLines = (text) => (text ?? '').split('\n').filter((line) => FAR.test(line));
const FAR = /\S[ \t\u00a0\u3000]{100}[ \t\u00a0\u3000]*\S|^[ \t\u00a0\u3000]{200}[ \t\u00a0\u3000]*\S/;
const isMore = (what, before, after) => count(after ?? '', what) > count(before ?? '', what);
function count(text, what) {
    return text.split(what).length - 1;
}

// EXTERNAL MODULE: ./lib/src/core/change/lfs-pointer.js
var lfs_pointer = __webpack_require__(5390);
;// CONCATENATED MODULE: ./lib/src/core/change/risks.js


/** Notes about what a reviewer should check carefully, sorted. They refuse nothing. */
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
    return isSame ? null : `${path}: scripts changed`;
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
    return whose === undefined ? null : `${path}: settings of ${whose} changed`;
}
/** Settings for the source of code, or for programs that run at installation or publication. */
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
    return isRecipe ? `${path}: container build file changed` : null;
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
    return kind === 'too-large' ? `${path}: too large to search` : null;
}
function hiddenName({ path, mode }) {
    return mode !== null && hiddenIn(path) > 0
        ? `${visible(path)}: invisible or reordering characters in the file name`
        : null;
}
function hiddenText({ path, before, after }) {
    return hiddenIn(after ?? '') > hiddenIn(before ?? '')
        ? `${path}: new invisible or reordering characters`
        : null;
}
/** Canonical enough to detect a change; invalid JSON differs from everything else. */
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
/** Bidirectional controls, zero-width and tag characters, other control characters; a joiner in an emoji counts, too. */
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

// EXTERNAL MODULE: ./lib/src/core/plan/protected.js
var plan_protected = __webpack_require__(51956);
// EXTERNAL MODULE: ./lib/src/git/objects/blobs.js
var objects_blobs = __webpack_require__(64350);
// EXTERNAL MODULE: ./lib/src/git/change/change.js
var change = __webpack_require__(66516);
;// CONCATENATED MODULE: ./lib/src/git/change/facts.js




/** The facts of the whole run's change, computed from the trees alone. */
async function factsOf({ own, base, commit, protect }) {
    return factsIn(own.objects, await (0,change/* difference */.iv)(own.place, base, commit), protect);
}
async function factsIn(objects, { files }, protect) {
    const { insertions, deletions } = (0,change/* linesOf */.Dx)(files);
    return {
        files: files.length,
        lines: insertions + deletions,
        protected: (0,plan_protected/* protectedPaths */.RN)((0,change/* pathsOf */.wG)(files), protect),
        risks: riskNotes(await touchedFiles(objects, files)),
    };
}
async function touchedFiles(objects, files) {
    const texts = files.filter((file) => !file.isBinary);
    const names = texts.flatMap(({ before, after }) => [blobOf(before), blobOf(after)]);
    const blobs = await (0,objects_blobs/* readBlobs */.b)(objects, names.filter((name) => name !== null));
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
/** The commit of a submodule is not a blob. */
function blobOf(version) {
    return version === null || version.mode === '160000' ? null : version.blob;
}


/***/ }),

/***/ 64350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ contentsOf),
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/** Contents of blobs by hash; `null` for a blob larger than 1 MiB, and for all blobs beyond 16 MiB in total. */
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
/** Complete contents of blobs by hash; `null`: larger than `mostBytes` in total. */
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
