export const id = 1847;
export const ids = [1847];
export const modules = {

/***/ 31847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scriptedRun: () => (/* binding */ scriptedRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 129 modules
var execa = __webpack_require__(69792);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/core/scripted-test/scripted-pipeline.js

/**
 * The text of a pipeline with a scripted test's commands in place of its own. `within`: the phases that run it, with whose names
 * the test addresses its phases; the first match counts.
 */
function scriptedPipeline(text, test, within = []) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    if (test.setup === undefined || within.length > 0)
        document.deleteIn(['setup']);
    else
        document.setIn(['setup'], [{ run: test.setup }]);
    const phases = document.get('phases');
    for (const { key } of (0,dist/* isMap */.jh)(phases) ? phases.items : []) {
        const name = String(key);
        const verify = commandOf(test.verify, name, within);
        if (verify === undefined)
            document.deleteIn(['phases', name, 'verify']);
        else
            document.setIn(['phases', name, 'verify'], [{ run: verify }]);
        const run = commandOf(test.run, name, within);
        if (run !== undefined)
            document.setIn(['phases', name, 'run'], run);
    }
    return document.toString({ lineWidth: 0 });
}
function commandOf(commands, name, within) {
    const names = within.length === 0 ? [name] : within.map((phase) => `${phase}/${name}`);
    return names.map((one) => commands?.[one]).find((command) => command !== undefined);
}

// EXTERNAL MODULE: ./lib/src/system/remove-tree.js
var remove_tree = __webpack_require__(52305);
// EXTERNAL MODULE: ./lib/src/library/package.js
var library_package = __webpack_require__(35826);
;// CONCATENATED MODULE: ./lib/src/library/scripted-run.js








/**
 * Runs a pipeline as a scripted test describes, with the real program, in a new repository with a plain remote in a temporary
 * folder. Only scripted parts are replaced: agents, `setup`, `verify` and the named commands.
 */
async function scriptedRun(pipeline, test) {
    const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'phasegate-test-')));
    try {
        const scene = await makeScene(folder, pipeline, test);
        return await judged(scene, await decided(scene, await start(scene, pipeline, test), test));
    }
    finally {
        await (0,remove_tree/* removeTree */.d)(folder);
    }
}
/** The run's name; each test has a separate repository. */
const RUN = 'test';
async function makeScene(folder, pipeline, test) {
    const repository = (0,external_node_path_.join)(folder, 'repository');
    const home = (0,external_node_path_.join)(folder, 'home');
    await (0,promises_.mkdir)(home);
    const files = new Map([
        ...Object.entries(test.files ?? {}),
        ...[...pipeline.prompts.values()].map(({ path, text }) => [path, text]),
        [pipeline.path, scriptedPipeline(pipeline.text, test)],
        ...insideOf(pipeline, test),
    ]);
    for (const [path, text] of files) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(repository, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(repository, path), text);
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'agents.yml'), JSON.stringify(test.agents ?? []));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'event.json'), JSON.stringify(test.event ?? {}));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'item.json'), JSON.stringify(test.item ?? {}));
    const { PATH = '', TMPDIR, XDG_RUNTIME_DIR } = process.env;
    const env = {
        PATH,
        HOME: home,
        XDG_CACHE_HOME: (0,external_node_path_.join)(home, '.cache'),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Test',
        GIT_AUTHOR_EMAIL: 'test@localhost',
        GIT_COMMITTER_NAME: 'Test',
        GIT_COMMITTER_EMAIL: 'test@localhost',
        ...(TMPDIR === undefined ? {} : { TMPDIR }),
        ...(XDG_RUNTIME_DIR === undefined ? {} : { XDG_RUNTIME_DIR }),
    };
    const scene = { folder, repository, env };
    const origin = (0,external_node_path_.join)(folder, 'origin.git');
    await git(scene, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
    await git(scene, 'init', '--quiet', '--initial-branch=main');
    await git(scene, 'add', '--all', '--force');
    await git(scene, 'commit', '--quiet', '--message', 'start');
    await git(scene, 'remote', 'add', 'origin', origin);
    await git(scene, 'push', '--quiet', 'origin', 'main');
    return scene;
}
/** The nested pipelines and their prompts; those of the library are read from there. */
function insideOf(pipeline, test) {
    const uses = new Map();
    usesIn(pipeline, '', uses);
    return [...uses]
        .filter(([inner]) => !inner.path.startsWith('library:'))
        .flatMap(([inner, within]) => [
        ...[...inner.prompts.values()].map(({ path, text }) => [path, text]),
        [inner.path, scriptedPipeline(inner.text, test, within)],
    ]);
}
/** Each nested pipeline, with the phases that run it. */
function usesIn({ file, nested }, prefix, uses) {
    for (const [name, phase] of Object.entries(file.phases)) {
        const inner = 'pipeline' in phase ? nested.get(phase.pipeline) : undefined;
        if (inner === undefined)
            continue;
        uses.set(inner, [...(uses.get(inner) ?? []), `${prefix}${name}`]);
        usesIn(inner, `${prefix}${name}/`, uses);
    }
}
/** Agents of the pipeline and of its nested pipelines. */
function agentsOf({ file, nested }) {
    const inside = [...nested.values()].flatMap(agentsOf);
    return [...new Set([...Object.keys(file.agents ?? {}), ...inside])];
}
async function git({ repository, env }, ...args) {
    const { stdout } = await (0,execa.execa)('git', args, { cwd: repository, env, extendEnv: false });
    return stdout;
}
function start(scene, pipeline, test) {
    const script = (0,external_node_path_.join)(scene.folder, 'agents.yml');
    const agents = agentsOf(pipeline).flatMap((name) => ['--agent', `${name}=scripted:${script}`]);
    const inputs = Object.entries(test.inputs ?? {}).flatMap(([name, value]) => [
        '--input',
        `${name}=${value}`,
    ]);
    const given = ['event', 'item'].flatMap((name) => [
        `--${name}`,
        (0,external_node_path_.join)(scene.folder, `${name}.json`),
    ]);
    return phasegate(scene, ['run', pipeline.path, '--run', RUN, ...agents, ...inputs, ...given]);
}
/** The run after all scripted decisions and answers that apply. */
async function decided(scene, begun, test) {
    const decisions = [...(test.decisions ?? [])];
    const answers = new Map(Object.entries(test.answers ?? {}));
    let answer = begun;
    for (;;) {
        const word = nextWord(answer, decisions, answers);
        if (word === null)
            return answer;
        answer = await phasegate(scene, word);
    }
}
/** The command that lets the run continue, removed from the remaining ones; `null`: none. */
function nextWord({ outcome, gate, phase }, decisions, answers) {
    if (outcome === 'waiting' && gate !== null) {
        const at = decisions.findIndex((decision) => decision.gate === gate);
        const [taken] = at < 0 ? [] : decisions.splice(at, 1);
        if (taken === undefined)
            return null;
        const comment = taken.comment === undefined ? [] : ['--comment', taken.comment];
        return [taken.decision, RUN, gate, ...comment];
    }
    const text = outcome === 'blocked' && phase !== null ? answers.get(phase) : undefined;
    if (text === undefined || phase === null)
        return null;
    answers.delete(phase);
    return ['answer', RUN, phase, text];
}
/** Runs the program as a separate process, without the parts of this environment that could reach GitHub. */
async function phasegate({ repository, env }, args) {
    const program = [(0,library_package.cliProgram)(), ...args, '--json'];
    // An exit code other than 0 is an outcome, which the output describes.
    const { stdout, stderr } = await (0,execa.execa)(process.execPath, program, {
        cwd: repository,
        env,
        extendEnv: false,
        reject: false,
    });
    if (stdout !== '')
        return JSON.parse(stdout);
    throw new Error(`\`phasegate ${args.join(' ')}\` printed nothing: ${stderr}`);
}
async function judged(scene, answer) {
    const { outcome, error, phases = {}, branch, commit } = answer;
    const hasChange = branch !== undefined && commit !== undefined && commit !== null;
    const changed = hasChange
        ? await git(scene, 'diff', '--name-only', '-z', `main...${branch}`)
        : '';
    const records = (0,external_node_path_.join)(scene.repository, '.phasegate/runs', RUN);
    return {
        outcome,
        error: error === null ? null : error.message,
        phases,
        change: changed.split('\0').filter((path) => path !== ''),
        deliveries: await deliveriesIn((0,external_node_path_.join)(records, 'deliveries')),
        prompts: await promptsIn((0,external_node_path_.join)(records, 'phases')),
    };
}
async function deliveriesIn(folder) {
    const all = {};
    for (const phase of await namesIn(folder)) {
        const kinds = {};
        for (const name of await namesIn((0,external_node_path_.join)(folder, phase))) {
            const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, phase, name, 'delivery.json'), 'utf8');
            const { kind, ...fields } = JSON.parse(text);
            kinds[String(kind)] = fields;
        }
        all[phase] = kinds;
    }
    return all;
}
/** The prompt of the last attempt of each phase. */
async function promptsIn(folder, prefix = '') {
    const all = {};
    for (const phase of await foldersIn(folder)) {
        const inside = await foldersIn((0,external_node_path_.join)(folder, phase));
        const attempts = inside.map(Number).filter(Number.isInteger);
        const file = (0,external_node_path_.join)(folder, phase, String(Math.max(...attempts)), 'prompt.md');
        if ((0,external_node_fs_.existsSync)(file))
            all[`${prefix}${phase}`] = await (0,promises_.readFile)(file, 'utf8');
        // For a nested pipeline: the records of its phases.
        if (attempts.length === 0)
            Object.assign(all, await promptsIn((0,external_node_path_.join)(folder, phase), `${prefix}${phase}/`));
    }
    return all;
}
/** Besides attempts and phases there are artifacts, which include files. */
async function foldersIn(folder) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return [];
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
async function namesIn(folder) {
    return (0,external_node_fs_.existsSync)(folder) ? (await (0,promises_.readdir)(folder)).sort() : [];
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
