export const id = 5476;
export const ids = [5476];
export const modules = {

/***/ 13756:
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

/***/ 51956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ protectedPaths),
/* harmony export */   k8: () => (/* binding */ globOf),
/* harmony export */   x8: () => (/* binding */ pipelinePaths)
/* harmony export */ });
/* harmony import */ var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13756);

/**
 * The paths that nobody may change unseen, sorted: what runs in CI, who reviews, what agents are told, what runs by
 * itself. Compared without regard to case or Unicode form, as some disks do, so that `.GitHub/workflows` does not slip by.
 */
function protectedPaths(paths, more) {
    const isMore = (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(more.map(folded).filter((glob) => glob !== ''));
    const matches = (path) => isAlways(path) || isMore(path);
    return paths.filter((path) => matches(folded(path))).sort();
}
/**
 * The pipeline that runs and its prompts, wherever they lie, as globs for `protectedPaths`: its next run would be one by
 * the change's own rules.
 */
function pipelinePaths({ file, files, }) {
    return [...new Set([file, ...Object.keys(files)])].sort().map(globOf);
}
/** The glob that matches this path alone, whatever its characters mean in globs. */
function globOf(path) {
    // Of several backslashes picomatch makes fewer, but not in brackets.
    return folded(path).replace(/[^\p{L}\p{M}\p{N}\s/_-]/gu, (char) => char === '\\' ? '[\\\\]' : `\\${char}`);
}
/** What tells agents what to do: guidance, settings, servers of tools, hooks. At any depth, as agents look for them. */
const AGENTS = [
    // Read by several agents.
    '**/{AGENT,AGENTS}{,.local,.override}.md',
    '**/{.agent,.agents,.mcp}/**',
    '**/{.,}mcp.json',
    // `.cursorrules`, `.windsurfrules`, `.clinerules`, `.roorules-code`, `.rules`, and those to come.
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
/** What runs in CI, on GitHub and elsewhere. */
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
/** Who reviews, and what merges by itself. */
const REVIEW = [
    '**/{CODEOWNERS,OWNERS,OWNERS_ALIASES}',
    '{.,}{mergify,kodiak,bulldozer,coderabbit}.{yml,yaml,toml}',
    '{bors.toml,.policy.yml,renovate.json,renovate.json5,.renovaterc,.renovaterc.*}',
];
/** What git does with files, and what runs on the machine of whoever opens the repository or commits. */
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
 * Not here, though some would have them: `CONVENTIONS.md`, which an agent reads only where its settings, which are here,
 * name it; `netlify.toml`, `.npmrc` and the like, which most changes to are ordinary work, and which are risk notes.
 */
const ALWAYS = [
    ...CI,
    ...REVIEW,
    ...AGENTS,
    ...LOCAL,
    'phasegate.{yml,yaml}',
    '.phasegate/**',
];
/** Upper case first, as `ſ` and `ß` only meet `s` and `ss` there. */
function folded(text) {
    return text.normalize('NFC').replace(UNSEEN, '').toUpperCase().toLowerCase();
}
/** What the disks of macOS leave out of a name. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
const isAlways = (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(ALWAYS.map(folded));


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
 * Removes whatever is at the path, if something is: also folders nested deeper than the longest path of the system,
 * folders that nobody may read or write, and names that are no UTF-8. Never follows a link, also where a living process
 * puts a link in the place of a folder meanwhile (Linux). Throws the system's error if something cannot be removed.
 */
async function removeTree(path) {
    await new Removal().remove(Buffer.from(path));
}
/** Names taken between two turns of the event loop. */
const NAMES_AT_ONCE = 256;
/** How often a folder may be filled again while it is removed. */
const MOST_REFILLS = 100;
/**
 * Folders within a folder are moved up to the root of the tree and removed there in their turn:
 *
 *     root/a/b/c  →  root/b (a is removed)  →  root/c (b is removed)  →  root
 *
 * Therefore no path grows longer than two names below the root, and no call nests, however deep the tree is.
 */
class Removal {
    /** A prefix that no name of the tree has, as nobody can guess it. */
    #prefix = `.removing-${crypto.randomUUID()}-`;
    #moved = 0;
    #names = 0;
    #refills = 0;
    async remove(path) {
        do {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                if (removeFile(path) !== 'folder')
                    return;
                const root = __addDisposableResource(env_1, openFolder(path), false);
                let names = root?.names() ?? [];
                while (root !== null && names.length > 0) {
                    for (const name of names)
                        await this.#removeWithin(root, name);
                    names = root.names();
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
    async #removeWithin(root, name) {
        await this.#pause();
        const path = root.at(name);
        if (removeFile(path) !== 'folder')
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
            for (const name of folder.names()) {
                await this.#pause();
                const inner = folder.at(name);
                if (removeFile(inner) === 'folder' && !this.#moveUp(inner, root))
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
    /** False where the file system moves no folder, such as one of a lower layer of a container's image. */
    #moveUp(path, root) {
        this.#moved += 1;
        const target = root.at(`${this.#prefix}${this.#moved}`);
        try {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, target);
            }
            catch (error) {
                // A folder that nobody may write cannot be moved.
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
    /** False if something was put into it meanwhile. */
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
/** Tries at once instead of looking first: what is looked at may be something else a moment later. */
function removeFile(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
        return 'removed';
    }
    catch (error) {
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return 'removed';
        // Linux says EISDIR, others EPERM.
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
/** Linux opens a folder by this without any right to it. Node has no name for it. */
const O_PATH = 0o10000000;
const { O_DIRECTORY, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** A folder that its owner may read and write from here on; `null` if something else is there by now. */
function openFolder(path) {
    if (process.platform !== 'linux' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self/fd'))
        return folderAt(path);
    const fd = openIfFolder(path);
    if (fd === null)
        return null;
    try {
        // Leads to the very folder that was opened, whatever is at its path now.
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
        names: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place, 'latin1'),
        at: (name) => Buffer.concat([place, Buffer.from('/'), Buffer.from(name, 'latin1')]),
    };
}


/***/ })

};
