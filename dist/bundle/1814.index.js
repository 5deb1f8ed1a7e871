export const id = 1814;
export const ids = [1814,3227,7286];
export const modules = {

/***/ 86966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   o: () => (/* binding */ endsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_checkpoint_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80708);
/* harmony import */ var _core_run_legs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77393);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);





/** Files of a record, in reading order. */
const RECORD = [
    'result.json',
    'verify.log',
    'changes.diff',
    'prompt.md',
    'transcript.jsonl',
    'output.log',
];
/** The files of a run that a page may show: records of its attempts, and artifacts that count. */
function listFiles({ folder, events, plan, state }) {
    const records = events
        .filter(isStarted)
        .flatMap(({ phase, attempt }) => recordOf(folder, phase, attempt));
    const artifacts = plan.phases.flatMap(({ index }) => (0,_core_run_legs_js__WEBPACK_IMPORTED_MODULE_3__/* .keptArtifacts */ .kR)(plan, state, index).flatMap(({ phase, artifacts: kept }) => kept.map(({ path, size }) => ({
        path: `phases/${(0,_core_checkpoint_path_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseFolder */ .s)(phase)}/artifacts/${path}`,
        size,
    }))));
    return [...records, ...artifacts];
}
const isStarted = (event) => event.type === 'phaseStarted';
function recordOf(folder, phase, attempt) {
    const path = `phases/${(0,_core_checkpoint_path_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseFolder */ .s)(phase)}/${attempt}`;
    const names = new Set((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)));
    return RECORD.filter((name) => names.has(name)).flatMap((name) => {
        const file = `${path}/${name}`;
        const size = sizeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
        return size === null ? [] : [{ path: file, size }];
    });
}
/** In bytes; `null`: not a regular file. */
function sizeOf(path) {
    return opened(path, (fd) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).size);
}
/** The first and the last bytes of a regular file, or the whole file if it is shorter. `null`: not a regular file. */
function endsOf(path, most) {
    return opened(path, (fd) => {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (size <= most)
            return { size, head: bytesAt(fd, 0, size), tail: Buffer.alloc(0) };
        const first = Math.floor(most / 3);
        const last = most - first;
        return { size, head: bytesAt(fd, 0, first), tail: bytesAt(fd, size - last, last) };
    });
}
function bytesAt(fd, from, length) {
    const buffer = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, done, length - done, from + done);
        if (read === 0)
            break;
        done += read;
    }
    return buffer.subarray(0, done);
}
/** Does not follow links or wait for pipes. */
function opened(path, work) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === null || (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .isFaultOfMachine */ .zK)(error))
            throw error;
        return null;
    }
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile() ? work(fd) : null;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 87286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hasCommit),
/* harmony export */   changeAtGate: () => (/* binding */ changeAtGate),
/* harmony export */   changeOfCommit: () => (/* binding */ changeOfCommit),
/* harmony export */   evidenceFor: () => (/* binding */ evidenceFor),
/* harmony export */   placeIn: () => (/* binding */ placeIn),
/* harmony export */   placeOfRun: () => (/* binding */ placeOfRun),
/* harmony export */   runChange: () => (/* binding */ runChange)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6236);
/* harmony import */ var _core_run_repositories_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12848);
/* harmony import */ var _core_text_by_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62306);
/* harmony import */ var _core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95881);
/* harmony import */ var _core_text_terminal_diff_stat_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47867);
/* harmony import */ var _git_change_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66516);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75828);
/* harmony import */ var _repositories_find_others_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10562);
/* harmony import */ var _wiring_redactor_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99427);












/** Limit of a shown diff in bytes; a longer one is cut and marked. */
const DIFF_BYTES = 8 * 1024 * 1024;
/**
 * What a run has changed in each of its repositories, from its base to its last commit; `null` if commits are missing in one.
 * `place` is the run's own repository.
 */
function runChange(place, state) {
    const ranges = (0,_core_run_repositories_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoriesOf */ .Ub)(state).map(([repository, { base, head }]) => ({
        repository,
        place: placeIn(place, state, repository),
        from: base,
        to: head,
    }));
    return changeOfAll(ranges);
}
/**
 * Where the commits of the run's own repository can be read: in the repository at `root`, or in the runner's git directory if a
 * process was killed before it published the run's branch, or is at work. `runFolder`: `null` if the runner's is not on this machine.
 */
async function placeOfRun(root, runFolder, { head }) {
    const place = { workTree: root, gitDir: null };
    const own = runFolder === null ? null : (0,_git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .ownFolder */ .vY)(runFolder);
    if (own === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) || (await hasCommit(place, head)))
        return place;
    return { workTree: own, gitDir: own };
}
/** Whether the repository has the commit. */
async function hasCommit(place, commit) {
    const args = ['cat-file', '-e', '--end-of-options', `${commit}^{commit}`];
    return (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args })).code === 0;
}
/** The change as it was when the gate opened. */
function changeAtGate(place, state, { base, commit, repositories = [] }) {
    const others = repositories.map((one) => ({
        repository: one.name,
        place: placeIn(place, state, one.name),
        from: one.base,
        to: one.commit,
    }));
    return changeOfAll([{ repository: _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .MAIN */ .Q, place, from: base, to: commit }, ...others]);
}
/** Where the commits of a repository of the run are on this machine; `null`: they are not here. */
function placeIn(own, { others }, repository) {
    const address = others.get(repository ?? _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .MAIN */ .Q)?.address ?? null;
    if (address === null)
        return own;
    const workTree = (0,_repositories_find_others_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(address);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workTree) ? { workTree, gitDir: null } : null;
}
async function changeOfAll(ranges) {
    const changes = [];
    for (const { repository, place, from, to } of ranges) {
        const change = place === null ? null : await changeBetween(place, from, to);
        if (change === null)
            return null;
        changes.push({ ...change, repository });
    }
    const [only] = changes;
    if (only !== undefined && changes.length === 1)
        return { stat: only.stat, diff: only.diff };
    const joined = (of) => (0,_core_text_by_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .byRepository */ .I)(changes.map((one) => ({ repository: one.repository, text: one[of] })));
    return { stat: joined('stat'), diff: joined('diff') };
}
/** The change between two commits. */
async function changeBetween(place, from, to) {
    for (const commit of [from, to])
        if (!(await hasCommit(place, commit)))
            return null;
    const change = await (0,_git_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv)(place, from, to);
    return { stat: (0,_core_text_terminal_diff_stat_js__WEBPACK_IMPORTED_MODULE_10__/* .diffStat */ .A)(change.files), diff: (0,_git_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .shownDiff */ .fN)(change, DIFF_BYTES) };
}
/** The change of one commit. */
async function changeOfCommit(place, commit) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^1`];
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args });
    if (code !== 0)
        return null;
    return changeBetween(place, (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__/* .commitOf */ .D3)(stdout.toString().trim()), commit);
}
/** The evidence of the gate that a run waits at; `null`: it waits at none. `root` is the repository's folder. */
async function evidenceFor(root, plan, state, runFolder) {
    if ((0,_core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingGate */ .XY)(plan, state) === null)
        return null;
    // In a job without a checkout, the folder does not exist.
    const change = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root)
        ? await runChange(await placeOfRun(root, runFolder, state), state)
        : null;
    return (0,_core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .gateEvidence */ .bK)(plan, state, { change, redact: await (0,_wiring_redactor_for_js__WEBPACK_IMPORTED_MODULE_6__.redactorFor)(plan) });
}


/***/ }),

/***/ 99427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactorFor: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var _redaction_secretlint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53207);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98875);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41383);



/** Redacts the secrets of this plan in texts that are only shown. */
async function redactorFor(plan) {
    const { hidden } = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .F)(plan, process.env, 'redacted');
    return (0,_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redactionOf */ .Z)(hidden, await (0,_redaction_secretlint_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSecretlint */ .C)()).redact;
}


/***/ }),

/***/ 55948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   En: () => (/* binding */ amountAt),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
/** The value at a path of keys in untrusted JSON; `undefined`: there is none. */
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' ? found : null;
}
/** A count or an amount; `null`: missing or negative. */
function amountAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
/** For people and records: a text unchanged, other values as JSON, truncated to `most` characters. */
function shown(value, most) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.length <= most ? text : `${text.slice(0, most)} … (${text.length - most} more)`;
}


/***/ }),

/***/ 52954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CHANGE),
/* harmony export */   r: () => (/* binding */ FILE_BYTES)
/* harmony export */ });
/** A unified diff of the run's whole change, from its base to its last commit. Not a file of the run's folder. */
const CHANGE = 'change.diff';
/** Limit of one file that a server sends, in bytes. */
const FILE_BYTES = 8 * 1024 * 1024;


/***/ }),

/***/ 40896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planJson)
/* harmony export */ });
/* unused harmony export planFromJson */
const MAP = '$map';
/** A plan as JSON; maps become `{ "$map": [[key, value], …] }`. */
function planJson(plan) {
    return JSON.parse(JSON.stringify(plan, (_, value) => value instanceof Map ? { [MAP]: [...value] } : value));
}
/** The plan from its JSON, which is trusted because the runner wrote it. */
function planFromJson(json) {
    return revived(json);
}
function revived(value) {
    if (value === null || typeof value !== 'object')
        return value;
    if (isList(value))
        return value.map(revived);
    const entries = Object.entries(value);
    const [first] = entries;
    if (entries.length === 1 && first !== undefined && first[0] === MAP && isList(first[1]))
        return new Map(first[1].map((pair) => revived(pair)));
    return Object.fromEntries(entries.map(([key, inner]) => [key, revived(inner)]));
}
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 83227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogue: () => (/* binding */ catalogue),
/* harmony export */   pipelineNamed: () => (/* binding */ pipelineNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37542);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35826);





/** The pipelines in this package, by name. */
function catalogue(packageFolder) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageFolder, 'pipelines');
    const { repository, version } = (0,_package_js__WEBPACK_IMPORTED_MODULE_4__.packageName)(packageFolder);
    const originOf = (name) => `${repository}/pipelines/${name}@v${version}`;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, 'pipeline.yml')))
        .sort()
        .map((name) => readLibraryPipeline((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), originOf(name)));
}
/** Finds one by its name in the library, or by a path that begins with `.` or `/`. Throws `Refusal`. */
function pipelineNamed(name, { packageFolder, root }) {
    if (/^\.{0,2}\//.test(name))
        return pipelineAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name), name);
    const all = catalogue(packageFolder);
    const found = all.find((one) => one.name === name);
    if (found !== undefined)
        return found;
    const names = all.map((one) => one.name);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The library has no pipeline \`${name}\`.`, (0,_core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, names) ??
        `The pipelines are ${names.join(', ')}. A folder is written as \`./${name}\`.`);
}
function pipelineAt(folder, written) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pipeline.yml')))
        return readLibraryPipeline(folder, null);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${written} has no \`pipeline.yml\`.`, 'Name a folder with `pipeline.yml`, and `prompts/` if it has prompt files.');
}
function readLibraryPipeline(folder, origin) {
    const files = new Map((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).isFile())
        .sort()
        .map((path) => [path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'utf8')]));
    const [, description = ''] = /^description: (.*)$/m.exec(files.get('pipeline.yml') ?? '') ?? [];
    return { name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder), description, files, origin };
}


/***/ }),

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

/***/ 40422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ inElement),
/* harmony export */   W6: () => (/* binding */ livePage),
/* harmony export */   fL: () => (/* binding */ runPage)
/* harmony export */ });
/** The placeholder of the data in the page. */
const DATA = '{{data}}';
/**
 * The report page as one HTML file; `template` is `dist/web/run.html`. The data cannot close its element, even if it contains
 * untrusted text.
 */
function runPage(template, data) {
    const [before, after, ...more] = template.split(DATA);
    if (before === undefined || after === undefined || more.length > 0)
        throw new Error('the page has no place for its data');
    return `${before}${inElement(JSON.stringify(data))}${after}`;
}
/** Allows a live page to connect to its own server. The server sends the same policy as a header. */
const livePage = (template) => runPage(template, { live: true }).replace("default-src 'none';", "default-src 'none'; connect-src 'self';");
/** Equivalent JSON without `<`, which could begin a tag or a comment. */
const inElement = (json) => json.replaceAll('<', '\\u003c');


/***/ }),

/***/ 81506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ FolderWatch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** In milliseconds; changes within this time are reported once. */
const TOGETHER_MS = 150;
/**
 * Reports changes in some folders by the system's notifications, without polling. Folders may be missing; they are searched again
 * with each call of `folders`.
 */
class FolderWatch {
    #onChange;
    #watchers = new Map();
    #timer = null;
    constructor(onChange) {
        this.#onChange = onChange;
    }
    /** From now on these, and no others. Returns whether one of them was not watched before. */
    folders(wanted) {
        const all = new Set(wanted);
        for (const [folder, watcher] of this.#watchers) {
            if (all.has(folder))
                continue;
            watcher.close();
            this.#watchers.delete(folder);
        }
        const before = this.#watchers.size;
        for (const folder of all)
            if (!this.#watchers.has(folder))
                this.#watch(folder);
        return this.#watchers.size > before;
    }
    [Symbol.dispose]() {
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        for (const watcher of this.#watchers.values())
            watcher.close();
        this.#watchers.clear();
    }
    #watch(folder) {
        try {
            const watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(folder, { persistent: false }, () => this.#changed());
            // The folder was removed; a change of its parent restores the watch if the folder returns.
            watcher.on('error', () => this.#drop(folder, watcher));
            this.#watchers.set(folder, watcher);
        }
        catch (error) {
            if (!(error instanceof Error && 'code' in error))
                throw error;
        }
    }
    #drop(folder, watcher) {
        watcher.close();
        if (this.#watchers.get(folder) === watcher)
            this.#watchers.delete(folder);
        this.#changed();
    }
    #changed() {
        this.#timer ??= setTimeout(() => {
            this.#timer = null;
            this.#onChange();
        }, TOGETHER_MS);
    }
}


/***/ }),

/***/ 39389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Signal),
/* harmony export */   z: () => (/* binding */ ndjson)
/* harmony export */ });
/** Interval of keep-alive messages on an idle stream, in milliseconds. */
const BEAT_MS = 10_000;
/** A response of JSON lines, generated as fast as the client reads. */
function ndjson(lines) {
    const listening = new AbortController();
    const made = lines(listening.signal);
    const encoder = new TextEncoder();
    const body = new ReadableStream({
        pull: async (controller) => {
            const next = await made.next();
            if (next.done)
                controller.close();
            else
                controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
        },
        cancel: async () => {
            listening.abort();
            await made.return(undefined);
        },
    });
    return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } });
}
/** Remembers a notification until somebody waits for it. */
class Signal {
    #happened = false;
    #wake = () => { };
    set() {
        this.#happened = true;
        this.#wake();
    }
    wait(signal) {
        return new Promise((resolve) => {
            const end = (how) => {
                clearTimeout(timer);
                signal.removeEventListener('abort', abort);
                this.#wake = () => { };
                if (how === 'changed')
                    this.#happened = false;
                resolve(how);
            };
            const abort = () => end('aborted');
            const timer = setTimeout(() => end('beat'), BEAT_MS);
            signal.addEventListener('abort', abort, { once: true });
            if (signal.aborted)
                return end('aborted');
            if (this.#happened)
                return end('changed');
            this.#wake = () => end('changed');
        });
    }
}


/***/ }),

/***/ 95247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96149);
/* harmony import */ var _core_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14776);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);




/** The folders in which a run under way changes something: its own, and those of its running attempts. `null`: it has no event. */
function runFolders(folder, run) {
    const attempts = run === null ? [] : attemptFolders(folder, run);
    const phases = attempts.map((attempt) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(attempt));
    return [folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'lock'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'phases'), ...phases, ...attempts];
}
function attemptFolders(folder, { plan, state }) {
    return state.running.map((index) => (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .recordFolder */ .ae)(folder, (0,_core_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index).id, (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, index).attempt));
}


/***/ }),

/***/ 71814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 2 modules
var dist = __webpack_require__(26652);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 23 modules
var hono_dist = __webpack_require__(60429);
// EXTERNAL MODULE: ./node_modules/hono/dist/middleware/body-limit/index.js
var body_limit = __webpack_require__(62542);
// EXTERNAL MODULE: ./lib/src/app/stored/run-change.js
var run_change = __webpack_require__(87286);
// EXTERNAL MODULE: ./lib/src/app/stored/stored.js
var stored = __webpack_require__(21809);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/run/shape.js
var shape = __webpack_require__(17575);
// EXTERNAL MODULE: ./lib/src/core/view/page-data.js
var page_data = __webpack_require__(52954);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/serve/folder-watch.js
var folder_watch = __webpack_require__(81506);
// EXTERNAL MODULE: ./lib/src/serve/lines.js
var lines = __webpack_require__(39389);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/serve/own-command.js







/**
 * Starts `phasegate …` like a person, in a separate process. Its output goes to an unlinked file, so that no pipe breaks if the
 * server ends.
 */
function ownCommand({ file, args, root }, words) {
    if (words.some((word) => word.includes('\0')))
        throw new ports.Refusal('A text holds a NUL character.', 'Leave it out.');
    const [stdout, stderr] = [nameless(), nameless()];
    const child = (0,external_node_child_process_.spawn)(file, [...args, ...words], {
        cwd: root,
        stdio: ['ignore', stdout, stderr],
        detached: true,
    });
    return { ended: endOf(child, stdout, stderr) };
}
/** The JSON output of the command. Throws `Refusal` with its error otherwise. */
async function ownJson(program, words) {
    const end = await ownCommand(program, [...words, '--json']).ended;
    const parsed = parse(end.stdout);
    const fault = faultIn(parsed);
    if (fault !== null)
        throw new ports.Refusal(fault.message, fault.remedy);
    if (parsed === undefined)
        throw new ports.Refusal(`\`phasegate ${words[0]}\` ended with code ${end.code}: ${end.stderr.slice(-2000)}`, 'Run it in a terminal to see all of it.');
    return parsed;
}
/** Why the command did not do what was requested; `null`: it did, whatever the run's outcome. */
function refusalOf({ code, stdout, stderr }) {
    const fault = faultIn(parse(stdout));
    if (fault !== null)
        return new ports.Refusal(fault.message, fault.remedy);
    if (code === 2)
        return new ports.Refusal(stderr.trim().slice(-2000) || 'It was refused.', '');
    return null;
}
/** The error of a command that began no run: its JSON names no pipeline. */
function faultIn(json) {
    if (typeof json !== 'object' || json === null || !('error' in json) || !('pipeline' in json))
        return null;
    const { error, pipeline } = json;
    if (pipeline !== null || typeof error !== 'object' || error === null)
        return null;
    const { message, remedy } = error;
    return { message: String(message ?? ''), remedy: String(remedy ?? '') };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function nameless() {
    const path = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `phasegate-${(0,external_node_crypto_.randomUUID)()}`);
    const fd = (0,external_node_fs_.openSync)(path, 'wx+', 0o600);
    (0,external_node_fs_.rmSync)(path);
    return fd;
}
async function endOf(child, stdout, stderr) {
    try {
        const [code] = await (0,external_node_events_.once)(child, 'exit');
        return { code: typeof code === 'number' ? code : 1, stdout: own_command_all(stdout), stderr: own_command_all(stderr) };
    }
    finally {
        (0,external_node_fs_.closeSync)(stdout);
        (0,external_node_fs_.closeSync)(stderr);
    }
}
/** Reads from the beginning, regardless of the child's file position. */
function own_command_all(fd) {
    const bytes = Buffer.alloc(Math.min((0,external_node_fs_.fstatSync)(fd).size, MAX_PRINTED));
    const length = (0,external_node_fs_.readSync)(fd, bytes, 0, bytes.length, 0);
    return bytes.toString('utf8', 0, length);
}
const MAX_PRINTED = 64 * 1024 * 1024;

;// CONCATENATED MODULE: ./lib/src/serve/actions.js
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









/** Carries out a page's action on a run, with the command that a person would type. Resolves when it is recorded or refused. */
async function act({ program, store }, run, action) {
    const folder = (0,directory/* runFolder */.kQ)(store, run);
    const words = wordsOf(run, action);
    const before = sizeOf(folder);
    const command = ownCommand(program, words);
    if (action.action === 'cancel')
        return answerOf(await command.ended);
    const end = await endOrGrowth(command.ended, {
        folders: [folder],
        has: () => sizeOf(folder) > before,
    });
    return end === null ? { ok: true, message: DONE[action.action] } : answerOf(end);
}
const DONE = {
    approve: 'Approved; the run goes on.',
    reject: 'Rejected.',
    rework: 'Sent back; the run goes on.',
    answer: 'Answered; the run goes on.',
    resume: 'The run goes on.',
    cancel: 'Cancelled.',
};
/** The arguments of the command. A person's text cannot be taken for an option. */
function wordsOf(run, action) {
    switch (action.action) {
        case 'approve':
        case 'reject':
        case 'rework':
            return [
                ...[action.action, run, action.gate],
                ...[`--comment=${action.comment}`, `--digest=${action.digest}`, '--json'],
            ];
        case 'answer':
            return ['answer', '--json', '--', run, action.phase, action.answer];
        default:
            return [action.action, run, '--json'];
    }
}
function answerOf(end) {
    const refusal = refusalOf(end);
    if (refusal !== null)
        return { ok: false, message: refusal.message, remedy: refusal.remedy };
    return { ok: true, message: 'Done.' };
}
/** Starts a run of a pipeline of this repository. Resolves when its journal exists, or the run was refused. */
async function start({ program, store }, file, request) {
    const run = newRun();
    const inputs = Object.entries(request.inputs).flatMap(([name, value]) => [
        '-i',
        `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
    ]);
    const budget = request.budgetUsd === null ? [] : [`--budget=${request.budgetUsd}`];
    const command = ownCommand(program, [
        'run',
        file,
        `--run=${run}`,
        ...inputs,
        ...budget,
        '--json',
    ]);
    const folder = (0,directory/* runFolder */.kQ)(store, run);
    const end = await endOrGrowth(command.ended, {
        folders: [store, (0,directory/* runsFolder */.Xc)(store), folder],
        has: () => sizeOf(folder) > 0,
    });
    const refusal = end === null ? null : refusalOf(end);
    if (refusal === null)
        return { ok: true, run };
    return { ok: false, message: refusal.message, remedy: refusal.remedy };
}
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
function newRun() {
    const text = Array.from({ length: 8 }, () => LETTERS[(0,external_node_crypto_.randomInt)(LETTERS.length)]).join('');
    const run = (0,brands/* runId */.Vz)(`${text}`);
    if (run === null)
        throw new Error(`${text} cannot name a run`);
    return run;
}
/** The end of the command; `null` as soon as the wanted effect is visible. */
async function endOrGrowth(ended, { folders, has }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const changed = new lines/* Signal */.H();
        const over = new AbortController();
        let end = null;
        void ended
            .then((value) => {
            end = value;
        })
            .finally(() => over.abort())
            .catch(() => { });
        const watch = __addDisposableResource(env_1, new folder_watch/* FolderWatch */.s(() => changed.set()), false);
        for (;;) {
            watch.folders(folders);
            if (has())
                return null;
            if (over.signal.aborted)
                return end ?? (await ended);
            await changed.wait(over.signal);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
const sizeOf = (folder) => (0,external_node_fs_.statSync)((0,directory/* journalFile */.i7)(folder), { throwIfNoEntry: false })?.size ?? 0;
/** Parses an action on a run. Throws `Refusal`. */
function pageAction(body) {
    if (!(0,shape/* isObject */.Gv)(body))
        throw malformed();
    const { action, gate, comment = '', digest, phase, answer } = body;
    if (action === 'cancel' || action === 'resume')
        return { action };
    if (action === 'answer' && isName(phase) && isText(answer))
        return { action, phase, answer };
    const decides = action === 'approve' || action === 'reject' || action === 'rework';
    if (decides && isName(gate) && isText(comment) && /^sha256:[0-9a-f]{64}$/.test(String(digest)))
        return { action, gate, comment, digest };
    throw malformed();
}
const MAX_TEXT = 64 * 1024;
const isText = (value) => typeof value === 'string' && value.length <= MAX_TEXT;
const isName = (value) => typeof value === 'string' && brands/* PHASE_ID */.iC.test(value);
const malformed = () => new ports.Refusal('This is no action on a run.', 'Reload the page: another version of Phasegate may have sent it.');

;// CONCATENATED MODULE: ./lib/src/serve/board.js



/** The output of `phasegate backlog list`. Throws `Refusal`, for example if there is no backlog. */
function boardItems(program) {
    return ownJson(program, ['backlog', 'list']);
}
/** Carries out a page's action on the backlog, with the command that a person would type. */
async function actOnBoard(program, action) {
    const end = await ownCommand(program, ['backlog', ...board_wordsOf(action)]).ended;
    const refusal = refusalOf(end);
    if (refusal !== null)
        return { ok: false, message: refusal.message, remedy: refusal.remedy };
    if (end.code === 0)
        return { ok: true, message: 'Done.' };
    return { ok: false, message: end.stderr.trim().slice(-2000), remedy: '' };
}
/** A person's text comes behind `--`, or is joined to its option. */
function board_wordsOf(action) {
    switch (action.action) {
        case 'add':
            return ['add', '--json', '--', action.title];
        case 'answer':
            return ['answer', '--json', '--', action.item, action.text];
        case 'unblock': {
            const override = action.override ? ['--override'] : [];
            return ['unblock', '--json', `--notes=${action.notes}`, ...override, '--', action.item];
        }
        default:
            return ['edit', '--json', `--title=${action.title}`, '--', action.item];
    }
}
/** Parses an action on the board. Throws `Refusal`. */
function boardAction(body) {
    if (!(0,shape/* isObject */.Gv)(body))
        throw board_malformed();
    const { action, item, title, text, notes, override } = body;
    if (action === 'add' && board_isText(title))
        return { action, title };
    if (!isId(item))
        throw board_malformed();
    if (action === 'answer' && board_isText(text))
        return { action, item, text };
    if (action === 'retitle' && board_isText(title))
        return { action, item, title };
    if (action === 'unblock' && typeof notes === 'string' && notes.length <= board_MAX_TEXT)
        return { action, item, notes, override: override === true };
    throw board_malformed();
}
const board_MAX_TEXT = 64 * 1024;
const board_isText = (value) => typeof value === 'string' && value !== '' && value.length <= board_MAX_TEXT;
const isId = (value) => typeof value === 'string' && /^[A-Za-z0-9][\w.-]{0,127}$/.test(value);
const board_malformed = () => new ports.Refusal('This is no action on the backlog.', 'Reload the page.');

;// CONCATENATED MODULE: ./lib/src/serve/guard.js

/** Limit of a request's body in bytes. */
const MAX_BODY = 2 * 1024 * 1024;
/**
 * Accepts only requests of our own pages from this machine's browser. Another `Host` is a name that points here (DNS rebinding);
 * another `Origin` or `Sec-Fetch-Site` is another page, possibly on another port of this machine. Cookies are not used, because
 * all ports of 127.0.0.1 share them.
 */
function ownPagesOnly({ port }) {
    return async (context, next) => {
        const { req } = context;
        if (!isOurs(req.header('host') ?? '', port()))
            return context.json(problem('This is not the address that was printed.'), 421);
        if (isForeign(req))
            return context.json(problem('Another page asked for this.'), 403);
        await next();
        for (const [name, value] of HEADERS)
            context.res.headers.set(name, value);
        return undefined;
    };
}
const isOurs = (host, port) => host === `127.0.0.1:${port}` || host === `localhost:${port}`;
function isForeign(request) {
    const header = (name) => request.header(name);
    const origin = header('origin');
    if (origin !== undefined && origin !== `http://${header('host')}`)
        return true;
    return !OWN_SITES.includes(header('sec-fetch-site') ?? 'none');
}
/** `none`: the URL was typed. */
const OWN_SITES = ['same-origin', 'none'];
const HEADERS = [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['x-frame-options', 'DENY'],
    ['cache-control', 'no-store'],
];
/** Accepts requests with the token of the printed URL only. */
function tokenOnly({ token }) {
    const wanted = Buffer.from(`Bearer ${token}`);
    return async (context, next) => {
        const given = Buffer.from(context.req.header('authorization') ?? '');
        if (given.length !== wanted.length || !(0,external_node_crypto_.timingSafeEqual)(given, wanted))
            return context.json(problem('The token is missing or another one.', 'Open the address that was printed.'), 401);
        await next();
        return undefined;
    };
}
function problem(message, remedy = 'Open the address that `phasegate serve` printed.') {
    return { message, remedy };
}

// EXTERNAL MODULE: ./lib/src/checkpoints/lock.js
var lock = __webpack_require__(18187);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/neutral.js
var neutral = __webpack_require__(37308);
;// CONCATENATED MODULE: ./lib/src/core/view/ansi.js

const PLAIN = { fg: null, bg: null, marks: new Set() };
/** Splits a line by its styles; other escape sequences and text that a carriage return overwrote are removed. */
function ansiSpans(line, begin) {
    const shown = line.replace(/\r+$/, '').replace(/^.*\r/s, '');
    const spans = [];
    let style = begin;
    let from = 0;
    const push = (text) => {
        if (text !== '')
            spans.push({ text, classes: classesOf(style) });
    };
    for (const match of shown.matchAll(ESCAPES)) {
        push(shown.slice(from, match.index));
        from = match.index + match[0].length;
        const colours = COLOURS.exec(match[0]);
        if (colours !== null)
            style = styled(style, colours[1] ?? '');
    }
    push(shown.slice(from));
    return { spans, end: style };
}
const ESCAPE = '\u001B';
const COLOURS = new RegExp(`^${ESCAPE}\\[([\\d;:]*)m$`);
/** The line without escape sequences. */
const withoutAnsi = (line) => line.replace(neutral/* ESCAPES */.HY, '').replace(/\r+$/, '').replace(/^.*\r/s, '');
function classesOf({ fg, bg, marks }) {
    return [...(fg === null ? [] : [`fg-${fg}`]), ...(bg === null ? [] : [`bg-${bg}`]), ...marks];
}
const MARKS = new Map([
    [1, 'bold'],
    [2, 'dim'],
    [3, 'italic'],
    [4, 'underline'],
    [7, 'inverse'],
    [9, 'strike'],
]);
const ENDS = new Map([
    [22, ['bold', 'dim']],
    [23, ['italic']],
    [24, ['underline']],
    [27, ['inverse']],
    [29, ['strike']],
]);
function styled(before, parameters) {
    const codes = parameters.split(/[;:]/).map(Number);
    let style = before;
    while (codes.length > 0)
        style = withNext(style, codes);
    return style;
}
/** Applies the codes that belong together. */
function withNext(style, codes) {
    const code = codes.shift() ?? 0;
    if (code !== 38 && code !== 48)
        return one(style, code);
    const isIndexed = codes.shift() === 5;
    const colour = isIndexed ? near(codes.shift() ?? 0) : nearRgb(codes.splice(0, 3));
    return code === 38 ? { ...style, fg: colour } : { ...style, bg: colour };
}
function one(style, code) {
    if (code === 0)
        return PLAIN;
    const mark = MARKS.get(code);
    if (mark !== undefined)
        return { ...style, marks: new Set([...style.marks, mark]) };
    const ends = ENDS.get(code);
    if (ends !== undefined)
        return { ...style, marks: new Set([...style.marks].filter((name) => !ends.includes(name))) };
    const colour = code % 10 > 7 ? null : code % 10;
    const isTen = (...tens) => tens.includes(Math.floor(code / 10));
    if (isTen(3, 9))
        return { ...style, fg: colour };
    return isTen(4, 10) ? { ...style, bg: colour } : style;
}
/** The nearest of the eight colours, which both colour schemes show legibly; `null`: none. */
function near(colour) {
    if (colour < 16)
        return colour % 8;
    if (colour >= 232)
        return colour < 240 ? 0 : null;
    const rest = colour - 16;
    return nearRgb([Math.floor(rest / 36) * 51, (Math.floor(rest / 6) % 6) * 51, (rest % 6) * 51]);
}
function nearRgb([red = 0, green = 0, blue = 0]) {
    const bit = (part) => (part >= 110 ? 1 : 0);
    const colour = bit(red) + 2 * bit(green) + 4 * bit(blue);
    return colour === 7 ? null : colour;
}

;// CONCATENATED MODULE: ./lib/src/core/view/last-lines.js


/** Limit of one line in characters. */
const LONGEST = 300;
/** The last lines of an agent's texts and tool calls, from the end of its transcript; its first line may be truncated. */
function conversationLines(transcript, most) {
    const lines = [];
    let text = '';
    const add = (line) => {
        const clean = withoutAnsi(line).trim();
        if (clean !== '')
            lines.push(clean.slice(0, LONGEST));
    };
    const flush = () => {
        for (const line of text.split('\n'))
            add(line);
        text = '';
    };
    for (const line of transcript.split('\n')) {
        const event = parsed(line);
        const type = (0,json_value/* textAt */.$6)(event, 'type');
        if (type === 'text' || type === 'output') {
            text += (0,json_value/* textAt */.$6)(event, 'text') ?? '';
            continue;
        }
        flush();
        if (type === 'toolCall')
            add(`→ ${(0,json_value/* textAt */.$6)(event, 'tool')} ${(0,json_value/* textAt */.$6)(event, 'input')}`);
        if (type === 'fileChange')
            add(`± ${(0,json_value/* textAt */.$6)(event, 'path')}`);
        if (type === 'error')
            add(`! ${(0,json_value/* textAt */.$6)(event, 'message')}`);
    }
    flush();
    return lines.slice(-most);
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/serve/now.js
var now_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var now_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











/** Number of lines for each running phase. */
const LINES = 6;
/** Bytes that are read from the end of a file. */
const TAIL = 16 * 1024;
/** Most runs, the newest, that are watched for a process that resumes them. */
const MOST_WATCHED = 200;
/** The phases that any process runs in this repository, now and after each change. */
async function* workingNow(store, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const changed = new lines/* Signal */.H();
        const watch = now_addDisposableResource(env_1, new folder_watch/* FolderWatch */.s(() => changed.set()), false);
        let version = 0;
        let last = '';
        for (;;) {
            const runs = await (0,directory.listRuns)(store);
            const held = await heldAmong(runs);
            const working = (await Promise.all(held.map((run) => workIn(store, run)))).flat();
            watch.folders([
                ...[store, (0,directory/* runsFolder */.Xc)(store)],
                ...runs.slice(0, MOST_WATCHED).map(({ folder }) => folder),
                ...working.map(({ folder }) => folder),
            ]);
            const state = JSON.stringify([runs.map(({ run, mtime }) => [run, mtime]), held.length]);
            if (state !== last)
                version += 1;
            last = state;
            const shown = working.map(({ folder: _, ...rest }) => rest);
            yield { type: 'now', working: shown, runs: runs.length, version };
            const why = await changed.wait(signal);
            if (why === 'aborted')
                return;
            if (why === 'beat')
                yield { type: 'beat' };
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        now_disposeResources(env_1);
    }
}
async function heldAmong(runs) {
    const held = await Promise.all(runs.slice(0, MOST_WATCHED).map(async (run) => ((await (0,lock/* isLocked */.ln)(run.folder)) ? [run] : [])));
    return held.flat();
}
async function workIn(store, { run, folder }) {
    try {
        const { plan, state, events } = await (0,stored.readRun)(store, run);
        return state.running.map((index) => {
            const phase = (0,graph/* phaseAt */.BA)(plan, index).id;
            const { attempt, agent } = (0,run_state/* phaseState */.RI)(plan, state, index);
            const at = (0,directory/* recordFolder */.ae)(folder, phase, attempt);
            const started = events.findLast((event) => event.type === 'phaseStarted' && event.phase === phase);
            return {
                ...{ run, pipeline: plan.name, phase, attempt, agent },
                since: started?.at ?? '',
                lines: lastLines(at),
                folder: at,
            };
        });
    }
    catch (error) {
        if (error instanceof ports.Refusal)
            return [];
        throw error;
    }
}
/** From its transcript, or from its output if there is none. */
function lastLines(folder) {
    const said = conversationLines(now_endOf((0,external_node_path_.join)(folder, 'transcript.jsonl')), LINES);
    if (said.length > 0)
        return said;
    const printed = now_endOf((0,external_node_path_.join)(folder, 'output.log')).split('\n');
    return printed.filter((line) => line.trim() !== '').slice(-LINES);
}
function now_endOf(path) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(path, 'r');
    }
    catch {
        return '';
    }
    try {
        const { size } = (0,external_node_fs_.fstatSync)(fd);
        const bytes = Buffer.alloc(Math.min(size, TAIL));
        const length = (0,external_node_fs_.readSync)(fd, bytes, 0, bytes.length, size - bytes.length);
        return bytes.toString('utf8', 0, length);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/app/stored/config-file.js + 2 modules
var config_file = __webpack_require__(78345);
// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
// EXTERNAL MODULE: ./lib/src/app/stored/usual-pipelines.js
var usual_pipelines = __webpack_require__(10592);
// EXTERNAL MODULE: ./lib/src/library/catalogue.js
var catalogue = __webpack_require__(83227);
// EXTERNAL MODULE: ./lib/src/library/package.js
var library_package = __webpack_require__(35826);
;// CONCATENATED MODULE: ./lib/src/serve/pipelines.js
var pipelines_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var pipelines_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** The pipelines of a repository by path; no other files are read or written, whatever is requested. */
function pipelineFiles(root) {
    const configured = configuredIn(root).map((path) => (0,external_node_path_.join)(root, path));
    const files = [...new Set([...(0,usual_pipelines/* usualPipelines */.w)(root), ...configured])].filter(isPlain);
    return new Map(files.sort().map((file) => [(0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/'), file]));
}
function configuredIn(root) {
    try {
        return [...(0,config_file/* findConfig */.u)(root).config.pipelines.values()];
    }
    catch (error) {
        if (error instanceof pipeline_file.InvalidPipeline)
            return [];
        throw error;
    }
}
const isPlain = (file) => (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isFile() === true;
function summaries(root) {
    return [...pipelineFiles(root)].map(([name, file]) => {
        const { pipeline, diagnostics } = (0,pipeline_file.readPipelineFile)(file, root);
        if (pipeline === null) {
            const [first] = diagnostics.filter(({ severity }) => severity === 'error');
            const fault = first === undefined ? 'invalid' : `line ${first.range.line}: ${first.message}`;
            return { name, title: name, description: null, inputs: [], fault };
        }
        const { file: written } = pipeline;
        const inputs = Object.entries(written.inputs ?? {}).map(([key, input]) => fieldOf(key, input));
        const description = written.description ?? null;
        return { name, title: written.name, description, inputs, fault: null };
    });
}
function fieldOf(name, input) {
    return {
        name,
        type: input.type ?? 'string',
        description: input.description ?? null,
        required: input.required === true && input.default === undefined,
        default: input.default ?? null,
        options: input.options ?? [],
    };
}
/** The pipeline for the builder. Throws `Refusal` if it does not exist. */
async function pipelineText(root, name) {
    const file = knownFile(root, name);
    const text = await (0,promises_.readFile)(file, 'utf8');
    return { name, text, files: (0,pipeline_file/* readParts */.fp)(root, name) };
}
/** Library pipelines that a phase can run, in addition to those of this repository. */
const librarySummaries = () => (0,catalogue.catalogue)((0,library_package.packageFolder)()).map(({ name, description }) => ({ name, description }));
/** The texts of a library pipeline. Throws `Refusal` if it does not exist. */
function libraryFiles(root, name) {
    if ((0,catalogue.catalogue)((0,library_package.packageFolder)()).some((one) => one.name === name))
        return (0,pipeline_file/* readParts */.fp)(root, `library:${name}/pipeline.yml`);
    throw new ports.Refusal(`The library has no pipeline \`${name}\`.`, '`phasegate add` lists the pipelines of the library.');
}
/** New pipelines may be created only in the usual folders. */
const NEW = /^(?:\.github\/)?pipelines\/[a-z0-9][a-z0-9-]{0,63}\.ya?ml$/;
/** Replaces the whole file, if it has not changed since it was read. */
async function save(root, name, request) {
    const known = pipelineFiles(root).get(name);
    if (known === undefined)
        return create(root, name, request);
    const now = await (0,promises_.readFile)(known, 'utf8');
    if (now !== request.before)
        return { type: 'conflict', now };
    const { mode } = (0,external_node_fs_.lstatSync)(known);
    (0,disk/* replaceFile */.fR)(known, request.text);
    (0,external_node_fs_.chmodSync)(known, mode & 0o777);
    return { type: 'saved' };
}
async function create(root, name, { text, before }) {
    if (before !== null && NEW.test(name))
        return { type: 'conflict', now: null };
    if (!NEW.test(name))
        throw noPipeline(name);
    const file = (0,external_node_path_.join)(root, name);
    refuseLinks(root, (0,external_node_path_.dirname)(file));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const flags = external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NOFOLLOW;
            const handle = pipelines_addDisposableResource(env_1, await (0,promises_.open)(file, flags, 0o644), true);
            await handle.writeFile(text);
            await handle.sync();
            return { type: 'saved' };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = pipelines_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'EEXIST')
            return { type: 'conflict', now: await (0,promises_.readFile)(file, 'utf8') };
        throw error;
    }
}
function refuseLinks(root, folder) {
    const isInside = (0,external_node_fs_.realpathSync)(folder).startsWith(`${(0,external_node_fs_.realpathSync)(root)}${external_node_path_.sep}`);
    if (!isInside)
        throw new ports.Refusal(`${folder} is outside of the repository.`, 'Choose another folder.');
}
function knownFile(root, name) {
    const file = pipelineFiles(root).get(name);
    if (file === undefined)
        throw noPipeline(name);
    return file;
}
const noPipeline = (name) => new ports.Refusal(`There is no pipeline \`${name}\` in this repository.`, 'Pipelines are in .github/pipelines and pipelines.');

// EXTERNAL MODULE: ./lib/src/app/report/record-files.js
var record_files = __webpack_require__(86966);
// EXTERNAL MODULE: ./lib/src/core/run/codec.js
var codec = __webpack_require__(16484);
// EXTERNAL MODULE: ./lib/src/core/view/plan-json.js
var plan_json = __webpack_require__(40896);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: ./lib/src/serve/run-folders.js
var run_folders = __webpack_require__(95247);
;// CONCATENATED MODULE: ./lib/src/serve/run-events.js
var run_events_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_events_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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














/** All that a page shows of one run, and then whatever comes, until nobody listens. */
async function* runEvents(store, run, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const changed = new lines/* Signal */.H();
        const watch = run_events_addDisposableResource(env_1, new folder_watch/* FolderWatch */.s(() => changed.set()), false);
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const seen = await (0,stored.readRun)(store, run);
                const journal = run_events_addDisposableResource(env_2, await openJournalLines((0,directory/* journalFile */.i7)(seen.folder)), true);
                const live = new LiveRun(store, seen, journal);
                yield live.first();
                for (;;) {
                    watch.folders(live.watched());
                    for await (const message of live.news())
                        yield message;
                    // The watch starts before the files are read, so that a change in between is seen.
                    watch.folders(live.watched());
                    const why = await changed.wait(signal);
                    if (why === 'aborted')
                        return;
                    if (why === 'beat')
                        yield { type: 'beat' };
                }
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = run_events_disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            if (!(error instanceof ports.Refusal))
                throw error;
            yield { type: 'fault', message: `${error.message} ${error.remedy}` };
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        run_events_disposeResources(env_1);
    }
}
class LiveRun {
    #store;
    #seen;
    #journal;
    /** Events whose plan was sent to the page. */
    #plans = new Set();
    #isHeld;
    #files = '';
    constructor(store, seen, journal) {
        this.#store = store;
        this.#seen = seen;
        this.#journal = journal;
        this.#isHeld = seen.isHeld;
    }
    first() {
        const { folder, isHeld, state } = this.#seen;
        const plans = this.#seen.plans.map(({ seq, plan }) => ({ seq, plan: (0,plan_json/* planJson */.i)(plan) }));
        for (const { seq } of plans)
            this.#plans.add(seq);
        const workflowRun = workflowRunOf(state.github);
        const { note } = this.#seen;
        const notes = note === null ? [] : [note];
        return { type: 'run', plans, isHeld, place: folder, workflowRun, notes, phasegate: version/* VERSION */.x };
    }
    watched() {
        return (0,run_folders/* runFolders */.$)(this.#seen.folder, this.#seen);
    }
    async *news() {
        const lines = await this.#journal.more();
        if (lines.length > 0)
            this.#seen = await (0,stored.readRun)(this.#store, this.#seen.run);
        for (const line of lines) {
            const decoded = (0,codec/* decode */.D)(line);
            if (!decoded.ok)
                throw new ports.Refusal(`A line of the journal cannot be read: ${decoded.message}.`, '');
            const { event } = decoded;
            if (event.type === 'runResumed' && event.pipeline !== null && !this.#plans.has(event.seq))
                yield* this.#newPlans();
            yield { type: 'line', line };
        }
        const isHeld = await (0,lock/* isLocked */.ln)(this.#seen.folder);
        if (isHeld !== this.#isHeld)
            yield { type: 'held', isHeld };
        this.#isHeld = isHeld;
        const files = (0,record_files/* listFiles */.C)(this.#seen);
        const told = JSON.stringify(files);
        if (told !== this.#files)
            yield { type: 'files', files: [...files, { path: page_data/* CHANGE */.P, size: 0 }] };
        this.#files = told;
    }
    *#newPlans() {
        for (const { seq, plan } of this.#seen.plans) {
            if (this.#plans.has(seq))
                continue;
            this.#plans.add(seq);
            yield { type: 'plan', plan: { seq, plan: (0,plan_json/* planJson */.i)(plan) } };
        }
    }
}
function workflowRunOf(github) {
    const [server, repository, id] = ['server_url', 'repository', 'run_id'].map((key) => (0,json_value/* textAt */.$6)(github, key));
    return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null;
}
async function openJournalLines(path) {
    const file = await (0,promises_.open)(path, 'r');
    let at = 0;
    let rest = Buffer.alloc(0);
    return {
        more: async () => {
            rest = Buffer.concat([rest, await readFrom(file, at + rest.length)]);
            const end = rest.lastIndexOf(10) + 1;
            const whole = rest.subarray(0, end).toString('utf8');
            at += end;
            rest = rest.subarray(end);
            return whole.split('\n').filter((line) => line !== '');
        },
        [Symbol.asyncDispose]: () => file.close(),
    };
}
async function readFrom(file, start) {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.max(0, size - start));
    let length = 0;
    while (length < bytes.length) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length, start + length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return bytes.subarray(0, length);
}

;// CONCATENATED MODULE: ./lib/src/serve/run-files.js



/**
 * The beginning of a file of a run; `null`: {@link listFiles} does not list it. The requested path is only compared, and the
 * listed path is opened.
 */
function readListed(seen, asked) {
    const listed = (0,record_files/* listFiles */.C)(seen).find(({ path }) => path === asked);
    return listed === undefined ? null : beginningOf((0,external_node_path_.join)(seen.folder, listed.path), page_data/* FILE_BYTES */.r);
}
function beginningOf(path, most) {
    const ends = (0,record_files/* endsOf */.o)(path, most);
    return ends === null ? null : Buffer.concat([ends.head, ends.tail]);
}

// EXTERNAL MODULE: ./lib/src/core/text/terminal/next-step.js
var next_step = __webpack_require__(89153);
// EXTERNAL MODULE: ./lib/src/engine/journal-text.js
var journal_text = __webpack_require__(77848);
;// CONCATENATED MODULE: ./lib/src/serve/run-list.js







/** Cached summaries of the runs, so that only changed journals are read again. */
class RunList {
    #store;
    #known = new Map();
    constructor(store) {
        this.#store = store;
    }
    /** Newest first, each as soon as it is read. Throws `Refusal` if the store is not Phasegate's. */
    async *summaries() {
        for (const listed of await (0,directory.listRuns)(this.#store))
            yield await this.#summary(listed);
    }
    async #summary(listed) {
        const { run, folder, mtime } = listed;
        const size = (0,external_node_fs_.statSync)((0,directory/* journalFile */.i7)(folder), { throwIfNoEntry: false })?.size ?? 0;
        const known = this.#known.get(run);
        if (known?.size === size && known.mtime === mtime) {
            const { standing } = known.summary;
            if (standing !== 'running' && standing !== 'interrupted')
                return known.summary;
            return { ...known.summary, standing: (await (0,lock/* isLocked */.ln)(folder)) ? 'running' : 'interrupted' };
        }
        const summary = await this.#read(listed);
        this.#known.set(run, { size, mtime, summary });
        return summary;
    }
    async #read({ run, folder, mtime }) {
        try {
            return ended(run, folder) ?? summaryOf(await (0,stored.readRun)(this.#store, run));
        }
        catch (error) {
            const at = new Date(mtime).toISOString();
            const note = error instanceof Error ? error.message : String(error);
            const remedy = error instanceof ports.Refusal ? ` ${error.remedy}` : '';
            const nothing = { phase: null, costUsd: null, branch: '', inputs: {}, item: null };
            return {
                ...{ run, pipeline: '', standing: 'damaged', startedAt: at, lastAt: at, ...nothing },
                pullRequest: null,
                note: `${note}${remedy}`,
            };
        }
    }
}
/** Outcomes that need no action, so no plan is needed to describe one. */
const OVER = new Set([
    'succeeded',
    'no-change',
    'rejected',
    'stale',
    'cancelled',
]);
/** From the events alone, which takes a tenth of the time of a plan; `null`: not sufficient. */
function ended(run, folder) {
    const { events } = (0,journal_text/* readJournal */.a0)((0,directory/* journalFile */.i7)(folder));
    const [started] = events;
    const last = events.at(-1);
    if (started?.type !== 'runStarted' || last?.type !== 'runFinished')
        return null;
    if (!OVER.has(last.outcome))
        return null;
    const made = events.findLast((event) => event.type === 'deliveryMade' && event.kind === 'pull-request');
    return {
        run,
        pipeline: started.pipeline.name,
        standing: last.outcome,
        phase: last.phase,
        startedAt: started.at,
        lastAt: last.at,
        costUsd: costOf(events),
        branch: started.branch,
        inputs: started.inputs,
        item: typeof started.item.id === 'string' ? started.item.id : null,
        pullRequest: made?.url ?? null,
        note: '',
    };
}
/** `null`: no attempt reported a cost. */
function costOf(events) {
    const told = events.flatMap(spendingOf).flatMap(({ costUsd }) => costUsd ?? []);
    return told.length === 0 ? null : told.reduce((sum, usd) => sum + usd, 0);
}
function spendingOf(event) {
    switch (event.type) {
        case 'phaseSucceeded':
        case 'phaseFailed':
        case 'phaseBlocked':
            return [event];
        case 'budgetExceeded':
            return event.stopped === null ? [] : [event.stopped];
        case 'runResumed':
            return event.recovered;
        default:
            return [];
    }
}
function summaryOf({ run, plan, state, events, started, isHeld }) {
    const { finished, spent, branch, item, pullRequest } = state;
    return {
        run,
        pipeline: plan.name,
        standing: finished?.outcome ?? (isHeld ? 'running' : 'interrupted'),
        phase: finished?.phase ?? null,
        startedAt: events[0]?.at ?? '',
        lastAt: events.at(-1)?.at ?? '',
        costUsd: spent.usd,
        branch,
        inputs: started.inputs,
        item: typeof item.id === 'string' ? item.id : null,
        pullRequest: pullRequest?.url ?? null,
        note: finished === null ? '' : (0,next_step/* nextStep */.s)(plan, state).sentence,
    };
}

// EXTERNAL MODULE: ./lib/src/core/lib/json.js
var json = __webpack_require__(38364);
;// CONCATENATED MODULE: ./lib/src/core/scripted-test/trial.js

/** Approvals of a gate that a rework asks again. */
const APPROVALS = 3;
/**
 * A scripted test of the whole pipeline in which every phase succeeds: agents report valid outputs, writers change one file,
 * commands succeed, and people approve. Everything else of the pipeline is unchanged.
 */
function trialOf(pipeline) {
    const phases = phasesIn(pipeline, '');
    return {
        version: 1,
        description: 'a trial',
        inputs: inputsFor(pipeline.file.inputs ?? {}),
        agents: phases.flatMap(([name, phase]) => ('prompt' in phase ? [agentFor(name, phase)] : [])),
        run: Object.fromEntries(phases.flatMap(([name, phase]) => 'run' in phase ? [[name, scriptFor(phase.outputs ?? {})]] : [])),
        decisions: phases.flatMap(([name, phase]) => ('gate' in phase ? approvals(name) : [])),
        expect: { outcome: 'succeeded' },
    };
}
/** All phases by their names in a run; those of a nested pipeline come before the phase that runs it. */
function phasesIn({ file, nested }, prefix) {
    return Object.entries(file.phases).flatMap(([name, phase]) => {
        const inner = 'pipeline' in phase ? nested.get(phase.pipeline) : undefined;
        const inside = inner === undefined ? [] : phasesIn(inner, `${prefix}${name}/`);
        return [...inside, [`${prefix}${name}`, phase]];
    });
}
const approvals = (gate) => Array.from({ length: APPROVALS }, () => ({ gate, decision: 'approve' }));
function agentFor(phase, { access, paths, outputs = {} }) {
    const write = { write: { path: fileIn(paths?.allow), text: 'Written by a trial.\n' } };
    return {
        phase,
        steps: access === 'write' ? [write] : [],
        result: {
            status: 'complete',
            summary: `A trial of ${phase}.`,
            outputs: Object.fromEntries(samples(outputs)),
        },
    };
}
/** A file that the first glob allows, from its literal prefix. */
const fileIn = ([glob = ''] = []) => /[*?[{]/.test(glob) || glob === '' ? `${glob.replace(/[*?[{].*$/s, '')}trial.txt` : glob;
const scriptFor = (outputs) => samples(outputs)
    .map(([name, value]) => `echo '${name}=${textOf(value)}' >> "$PHASEGATE_OUTPUT"`)
    .concat('true')
    .join('\n');
const textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
const samples = (outputs) => Object.entries(outputs).map(([name, schema]) => [name, sampleOf(schema)]);
/** A value that is valid for the common keys of a JSON Schema. */
function sampleOf(schema) {
    if (!(0,json/* isJsonObject */.O)(schema))
        return 'text';
    const { enum: options, const: only, default: usual, items, properties } = schema;
    if (only !== undefined)
        return only;
    if (usual !== undefined)
        return usual;
    if (Array.isArray(options) && options[0] !== undefined)
        return options[0];
    switch (typeOf(schema)) {
        case 'number':
        case 'integer':
            return typeof schema.minimum === 'number' ? schema.minimum : 1;
        case 'boolean':
            return true;
        case 'null':
            return null;
        case 'array':
            return [sampleOf(items ?? {})];
        case 'object':
            return objectOf(properties);
        default:
            return 'text';
    }
}
const typeOf = ({ type }) => (Array.isArray(type) ? type[0] : type);
const objectOf = (properties) => (0,json/* isJsonObject */.O)(properties ?? null)
    ? Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, sampleOf(one)]))
    : {};
/** Values for the required inputs. */
function inputsFor(inputs) {
    return Object.fromEntries(Object.entries(inputs)
        .filter(([, input]) => input.required === true && input.default === undefined)
        .map(([name, input]) => [name, inputFor(input)]));
}
function inputFor({ type, options }) {
    if (type === 'number')
        return 1;
    if (type === 'boolean')
        return true;
    return options?.[0] ?? 'text';
}

// EXTERNAL MODULE: ./lib/src/library/scripted-run.js + 1 modules
var scripted_run = __webpack_require__(31847);
;// CONCATENATED MODULE: ./lib/src/serve/trial.js






/** Runs the builder's current text with scripted agents in a temporary repository. Throws `Refusal`. */
async function trial(root, { name, text, phase }) {
    const file = knownFile(root, name);
    const { pipeline } = (0,pipeline_file/* readPipelineText */.mO)(file, { root, text, files: null });
    if (pipeline === null)
        throw new ports.Refusal('The pipeline has mistakes.', 'Correct what `check` reports, and try again.');
    return trial_answerOf(phase, await (0,scripted_run.scriptedRun)(pipeline, trialOf(pipeline)));
}
function trial_answerOf(phase, { outcome, error, phases, prompts }) {
    const found = phases[phase];
    return {
        outcome,
        error,
        status: found?.status ?? 'pending',
        attempts: found?.attempts ?? 0,
        prompt: prompts[phase] ?? null,
    };
}
/** Parses a request. Throws `Refusal`. */
function trialRequest(body) {
    if ((0,shape/* isObject */.Gv)(body)) {
        const { name, text, phase } = body;
        if (typeof name === 'string' && typeof text === 'string' && typeof phase === 'string')
            return { name, text, phase };
    }
    throw new ports.Refusal('The request is malformed.', 'Reload the page.');
}

;// CONCATENATED MODULE: ./lib/src/serve/app.js




















/** The routes of `phasegate serve`. */
function makeApp(options) {
    const { pages } = options;
    const app = new hono_dist/* Hono */.$();
    app.use(ownPagesOnly(options));
    app.use('/api/*', tokenOnly(options));
    app.use('/api/*', (0,body_limit/* bodyLimit */.k)({ maxSize: MAX_BODY }));
    app.onError((error, context) => answerTo(error, context));
    app.notFound((context) => context.json(NOTHING_HERE, 404));
    ofRuns(app, options);
    ofPipelines(app, options);
    ofRepository(app, options);
    app.get('*', (context) => {
        const page = pages(context.req.path);
        if (page === null)
            return context.json(NOTHING_HERE, 404);
        return context.html(page.html, 200, { 'content-security-policy': page.policy });
    });
    return app;
}
const NOTHING_HERE = problem('There is nothing here.');
function ofRuns(app, options) {
    const { root, store } = options;
    const list = new RunList(store);
    app.get('/api/runs', () => (0,lines/* ndjson */.z)(() => list.summaries()));
    app.get('/api/now', () => (0,lines/* ndjson */.z)((signal) => workingNow(store, signal)));
    app.post('/api/runs', async (context) => {
        const request = startRequest(await jsonOf(context));
        return context.json(await start(options, knownFile(root, request.pipeline), request));
    });
    app.get('/api/runs/:run/events', async (context) => {
        const run = await knownRun(store, context.req.param('run'));
        return (0,lines/* ndjson */.z)((signal) => runEvents(store, run, signal));
    });
    app.get('/api/runs/:run/files/*', async (context) => {
        const run = await knownRun(store, context.req.param('run'));
        const bytes = await fileOf(options, run, askedFile(context));
        if (bytes === null)
            return context.json(problem('There is no such file of this run.'), 404);
        return new Response(new Uint8Array(bytes), {
            // A file from a child is never shown as a page.
            headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' },
        });
    });
    app.post('/api/runs/:run/actions', async (context) => {
        const run = await knownRun(store, context.req.param('run'));
        return context.json(await act(options, run, pageAction(await jsonOf(context))));
    });
}
function ofPipelines(app, { root, program }) {
    app.get('/api/pipelines', (context) => context.json(summaries(root)));
    app.get('/api/pipelines/*', async (context) => context.json(await pipelineText(root, after(context, '/api/pipelines/'))));
    app.put('/api/pipelines/*', async (context) => {
        const request = saveRequest(await jsonOf(context));
        return context.json(await save(root, after(context, '/api/pipelines/'), request));
    });
    app.get('/api/library', (context) => context.json(librarySummaries()));
    app.get('/api/library/:name', (context) => context.json(libraryFiles(root, context.req.param('name'))));
    app.post('/api/trials', async (context) => context.json(await trial(root, trialRequest(await jsonOf(context)))));
    app.get('/api/plan/*', async (context) => {
        const file = knownFile(root, after(context, '/api/plan/'));
        return context.json(await ownJson(program, ['plan', file]));
    });
}
function ofRepository(app, { program }) {
    app.get('/api/costs', async (context) => {
        const { since = '30d', by = 'day' } = context.req.query();
        return context.json(await ownJson(program, ['costs', `--since=${since}`, `--by=${by}`]));
    });
    app.get('/api/doctor', async (context) => context.json(await ownJson(program, ['doctor'])));
    app.get('/api/backlog', async (context) => context.json(await boardItems(program)));
    app.post('/api/backlog', async (context) => context.json(await actOnBoard(program, boardAction(await jsonOf(context)))));
}
function answerTo(error, context) {
    const refusal = error instanceof ports.Refusal ? error : (0,disk/* systemRefusal */.oN)(error);
    if (refusal !== null)
        return context.json(problem(refusal.message, refusal.remedy), 422);
    if (error instanceof Error && 'getResponse' in error)
        return error.getResponse();
    const message = error instanceof Error ? error.message : String(error);
    return context.json(problem(`This is a bug of ours: ${message}`, 'Please report it.'), 500);
}
/** Accepts full names only. Throws `Refusal` if there is no such run. */
async function knownRun(store, name) {
    const run = (0,brands/* runId */.Vz)(name);
    if (run === null)
        throw new ports.Refusal('This cannot name a run.', '`phasegate list` shows the runs.');
    const found = await (0,stored.findRun)(store, run);
    if (found === run)
        return found;
    throw new ports.Refusal(`There is no run \`${run}\` here.`, '`phasegate list` shows the runs.');
}
async function fileOf({ root, store }, run, path) {
    const seen = await (0,stored.readRun)(store, run);
    if (path !== page_data/* CHANGE */.P)
        return readListed(seen, path);
    const change = await (0,run_change.runChange)({ workTree: root, gitDir: null }, seen.state);
    return change === null ? null : Buffer.from(change.diff);
}
const askedFile = (context) => decoded(context.req.path.replace(/^\/api\/runs\/[^/]*\/files\//, ''));
const after = (context, prefix) => decoded(context.req.path.slice(prefix.length));
/** A `%` need not begin an encoded character. */
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        throw new ports.Refusal('The address is malformed.', 'Reload the page.');
    }
}
/** Accepts JSON only, because a form on another page cannot send this content type. */
async function jsonOf(context) {
    if (context.req.header('content-type')?.split(';')[0]?.trim() !== 'application/json')
        throw new ports.Refusal('The request is not JSON.', 'Reload the page.');
    try {
        return await context.req.json();
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw new ports.Refusal('The request is not JSON.', 'Reload the page.');
        throw error;
    }
}
function startRequest(body) {
    if (!(0,shape/* isObject */.Gv)(body))
        throw app_malformed();
    const { pipeline, inputs, budgetUsd = null } = body;
    const isAmount = budgetUsd === null || (typeof budgetUsd === 'number' && budgetUsd > 0);
    if (typeof pipeline !== 'string' || !(0,shape/* isObject */.Gv)(inputs) || !isAmount)
        throw app_malformed();
    if (!Object.keys(inputs).every((name) => /^[A-Za-z_][\w-]{0,63}$/.test(name)))
        throw app_malformed();
    return { pipeline, inputs, budgetUsd };
}
function saveRequest(body) {
    if (!(0,shape/* isObject */.Gv)(body))
        throw app_malformed();
    const { text, before } = body;
    if (typeof text !== 'string' || (before !== null && typeof before !== 'string'))
        throw app_malformed();
    return { text, before };
}
const app_malformed = () => new ports.Refusal('The request is malformed.', 'Reload the page.');

// EXTERNAL MODULE: ./lib/src/report/run-page.js
var run_page = __webpack_require__(40422);
;// CONCATENATED MODULE: ./lib/src/serve/pages.js



/** Pages by the first segment of their path. */
const PAGES = {
    '': 'serve.html',
    board: 'serve.html',
    start: 'serve.html',
    costs: 'serve.html',
    doctor: 'serve.html',
    runs: 'run.html',
    build: 'builder.html',
};
/** `folder`: dist/web with one file per page. Only listed files are read, whatever path is requested. */
function livePages(folder) {
    const read = new Map();
    return (path) => {
        const [, first = ''] = path.split('/');
        const file = Object.hasOwn(PAGES, first) ? PAGES[first] : undefined;
        if (file === undefined)
            return null;
        const known = read.get(file) ?? pageOf((0,run_page/* livePage */.W6)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, file), 'utf8')));
        read.set(file, known);
        return known;
    };
}
/** Throws for a page without a policy, which would be unprotected. */
function pageOf(html) {
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? [];
    if (policy === undefined)
        throw new Error('the page names no Content-Security-Policy');
    return { html, policy: `${policy}; frame-ancestors 'none'` };
}

;// CONCATENATED MODULE: ./lib/src/serve/server.js







/** Serves on loopback only. Throws `Refusal` if the port is in use. */
async function serve(options) {
    const token = (0,external_node_crypto_.randomBytes)(32).toString('base64url');
    let port = options.port;
    const app = makeApp({
        ...options,
        token,
        port: () => port,
        pages: livePages(options.webFolder),
    });
    const server = (0,dist/* createAdaptorServer */.b$)({ fetch: app.fetch, hostname: LOOPBACK });
    server.listen(options.port, LOOPBACK);
    try {
        await (0,external_node_events_.once)(server, 'listening');
    }
    catch (error) {
        throw refusalFor(error, options.port);
    }
    port = server.address().port;
    return {
        address: `http://${LOOPBACK}:${port}/#token=${token}`,
        [Symbol.asyncDispose]: async () => {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            if ('closeAllConnections' in server)
                server.closeAllConnections();
            await closed;
        },
    };
}
const LOOPBACK = '127.0.0.1';
function refusalFor(error, port) {
    const code = (0,disk/* codeOf */.$N)(error);
    if (code === 'EADDRINUSE')
        return new ports.Refusal(`Port ${port} is taken.`, 'Give another with `--port`, or none.');
    if (code === 'EACCES')
        return new ports.Refusal(`Port ${port} may not be listened on.`, 'Give one above 1023.');
    return error;
}


/***/ })

};
