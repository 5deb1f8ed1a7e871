export const id = 3070;
export const ids = [3070];
export const modules = {

/***/ 46403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryTop),
/* harmony export */   checkedPipelines: () => (/* binding */ checkedPipelines),
/* harmony export */   summaryOf: () => (/* binding */ summaryOf),
/* harmony export */   writePlanned: () => (/* binding */ writePlanned)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _library_place_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26311);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _stored_repository_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39583);





/** The root of the repository that contains the folder. Throws `Refusal` if there is none. */
function repositoryTop(folder) {
    const root = (0,_stored_repository_root_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .H)(folder);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git')))
        return root;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${folder} is not in a git repository.`, 'Run `git init` in the root folder of your project first.');
}
/** Writes the files and checks the pipelines among them. Returns every error as a line of text. */
async function writePlanned(root, files) {
    (0,_library_place_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFiles */ .h)(root, files);
    return checkedPipelines(root, files);
}
/** Every error in the pipelines among the files, as a line of text. */
async function checkedPipelines(root, files) {
    const { readPipelineFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 39699));
    return files
        .filter(({ path }) => /^\.github\/pipelines\/[^/]+\.yml$/.test(path))
        .flatMap(({ path }) => readPipelineFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), root).diagnostics.map(({ file, range, message, code }) => `${file}:${range.line}: ${message} (${code})`));
}
/** The output of `--json` for planned files. */
const summaryOf = (files, notes) => ({
    files: files.map(({ path, state }) => ({ path, state })),
    notes,
});


/***/ }),

/***/ 67613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _core_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14776);
/* harmony import */ var _core_run_legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77393);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);




/** A person's answer as an event. Throws `Refusal` if no phase has a question. */
function answered({ run, plan, state }, answering) {
    const { phase: wanted, text, actor } = answering;
    if (text.trim() === '')
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal('An answer needs a text.', `Type \`phasegate answer ${run} "…"\`.`);
    const blocked = (0,_core_run_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .everyPlace */ .zw)(plan, state)
        .filter((index) => (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index).standing.status === 'blocked')
        .map((index) => (0,_core_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index));
    const found = blocked.find(({ id }) => wanted === null || id === wanted);
    if (found !== undefined)
        return { type: 'answerGiven', phase: found.id, answer: text, actor };
    const names = blocked.map(({ id }) => `\`${id}\``).join(', ');
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(wanted === null
        ? `The run \`${run}\` has no open question.`
        : `The phase \`${wanted}\` of the run \`${run}\` has no open question.`, blocked.length === 0
        ? `\`phasegate status ${run}\` shows its status.`
        : `Phases with an open question: ${names}.`);
}


/***/ }),

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ AS_IT_IS)
/* harmony export */ });
/** The usual way to resume a run: with its pipeline, limits and decisions unchanged, from where it stopped. */
const AS_IT_IS = {
    from: null,
    budget: null,
    acceptChanges: false,
    retries: true,
    reopens: false,
};


/***/ }),

/***/ 11900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ namedPipeline),
/* harmony export */   pipelineNames: () => (/* binding */ pipelineNames)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37542);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _repository_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39583);
/* harmony import */ var _usual_pipelines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10592);






/**
 * Finds the pipeline file that a person named: a path relative to the current folder or to `root`, or a name in .github/pipelines
 * or pipelines, with or without its extension. Absolute; a path need not exist. Throws `Refusal` for an unknown name.
 */
function namedPipeline(name, root) {
    const paths = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name)];
    const file = paths.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true);
    if (file !== undefined)
        return file;
    const known = (0,_usual_pipelines_js__WEBPACK_IMPORTED_MODULE_5__/* .usualPipelines */ .w)((0,_repository_root_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .H)(root));
    const usual = known.find((path) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), nameOf(path)].includes(name));
    if (usual !== undefined)
        return usual;
    const isThere = paths.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) !== undefined);
    if (isThere !== undefined || name !== nameOf(name))
        return isThere ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`No pipeline \`${name}\` found in the current folder, .github/pipelines or pipelines.`, (0,_core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, [...new Set(known.map(nameOf))]) ?? 'Name a pipeline file.');
}
/** Names of all pipelines, for lists and completions. */
const pipelineNames = (root) => [
    ...new Set((0,_usual_pipelines_js__WEBPACK_IMPORTED_MODULE_5__/* .usualPipelines */ .w)((0,_repository_root_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .H)(root)).map(nameOf)),
];
const nameOf = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file).replace(/\.ya?ml$/, '');


/***/ }),

/***/ 39583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The nearest parent folder that has a `.git`; else the folder itself. Does not start git, for `check` and `plan`. */
function repositoryRoot(path) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(start, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const own = isFolder ? start : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(start);
    for (let folder = own;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return own;
    }
}


/***/ }),

/***/ 10592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pipelinesIn),
/* harmony export */   w: () => (/* binding */ usualPipelines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Pipeline files in the usual folders of a repository. */
function usualPipelines(root) {
    return ['.github/pipelines', 'pipelines'].flatMap((folder) => pipelinesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)));
}
/** Possible pipeline files of a folder, including `NAME/pipeline.yml`, sorted; empty if there is no such folder. */
function pipelinesIn(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false }) === undefined)
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })
        .flatMap((entry) => pipelineOf(folder, entry))
        .sort();
}
function pipelineOf(folder, entry) {
    if (/\.ya?ml$/.test(entry.name))
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name)];
    const nested = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name, 'pipeline.yml');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(nested) ? [nested] : [];
}


/***/ }),

/***/ 50290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ localPlatform)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55349);
/* harmony import */ var _reuse_folder_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40533);
/* harmony import */ var _stored_surroundings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27565);



function localPlatform() {
    const knownReviews = async () => [];
    const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN || null;
    return {
        trigger: 'cli',
        actor: (0,_stored_surroundings_js__WEBPACK_IMPORTED_MODULE_2__/* .localActor */ .Z0)(),
        store: null,
        start: null,
        origin: {},
        reuse: (folder, onNote) => (0,_reuse_folder_store_js__WEBPACK_IMPORTED_MODULE_1__/* .folderStore */ .s4)({ folder: (0,_reuse_folder_store_js__WEBPACK_IMPORTED_MODULE_1__/* .reuseFolder */ .dt)(folder), repository: 'local', onNote }),
        knownReviews,
        // Loaded on demand: counting reads runs, and most commands do not need that.
        runsSince: async (counted) => (await __webpack_require__.e(/* import() */ 8404).then(__webpack_require__.bind(__webpack_require__, 18404))).runsInStore(counted),
        token,
        askGit: _git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG,
    };
}


/***/ }),

/***/ 15117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ writeArchive),
/* harmony export */   bL: () => (/* binding */ readArchive),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);




/** The first file of a checkpoint's archive. */
const MANIFEST = 'manifest.json';
/** Writes the named files below `folder`, in this order, as one compressed archive. */
async function writeArchive(file, { folder, paths }) {
    const { create } = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697));
    const plain = { gzip: true, portable: true, noMtime: true, strict: true };
    await create({ ...plain, cwd: folder, file }, [...paths]);
}
/**
 * Passes each file of the archive to `onFile`, one after the other. Throws `Refusal` and stops reading if the archive is
 * truncated or damaged, or contains anything but regular files.
 */
async function readArchive({ file, label }, onFile) {
    const { Parser } = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697));
    const parser = new Parser({ strict: true });
    let failure = null;
    let work = Promise.resolve();
    parser.on('ignoredEntry', ({ path }) => {
        failure ??= damaged(label, `${JSON.stringify(path)} has an unknown file type`);
    });
    const entries = [];
    parser.on('entry', (entry) => {
        entries.push(entry);
        // The error reaches the reader another way.
        entry.on('error', () => { });
        work = work.then(async () => {
            try {
                if (failure === null)
                    await onFile(plainFile(label, entry));
            }
            catch (error) {
                failure ??= error;
            }
            entry.resume();
        });
    });
    const ended = new Promise((resolve, reject) => {
        parser.on('end', resolve);
        parser.on('error', reject);
    });
    ended.catch(() => { });
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
            if (failure !== null)
                throw failure;
            if (!parser.write(chunk))
                await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(parser, 'drain'), ended]);
        }
        parser.end();
        await ended;
        await work;
    }
    catch (error) {
        failure ??= asRefusal(label, error);
        // Otherwise a reader that waits for the rest of its file would wait forever.
        for (const entry of entries)
            entry.destroy(error);
        await work;
    }
    if (failure !== null)
        throw failure;
}
function plainFile(label, entry) {
    const { path, type, size } = entry;
    if (type === 'File' || type === 'OldFile')
        return { path, size, bytes: entry };
    throw damaged(label, `${JSON.stringify(path)} is not a regular file (${type})`);
}
function asRefusal(label, error) {
    if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal)
        return error;
    if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== null)
        return (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskRefusal */ .C2)(error, `The checkpoint ${label} cannot be read`);
    const words = error instanceof Error ? error.message : String(error);
    return damaged(label, `the archive is incomplete or damaged (${words.replace(/^TAR_\w+: /, '')})`);
}
function damaged(label, why) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The checkpoint ${label} is refused: ${why}.`, 'The file was damaged or changed after it was created. Use another checkpoint, or start a new run.');
}


/***/ }),

/***/ 73070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/src/app/library/write-library.js
var write_library = __webpack_require__(46403);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/report/print.js
var report_print = __webpack_require__(26354);
// EXTERNAL MODULE: ./lib/src/commands/command.js
var commands_command = __webpack_require__(19624);
// EXTERNAL MODULE: ./lib/src/core/library/agents.js
var agents = __webpack_require__(13500);
// EXTERNAL MODULE: ./lib/src/core/library/detect.js
var detect = __webpack_require__(80717);
;// CONCATENATED MODULE: ./lib/src/commands/library-options.js





/** Adds the options of {@link LibraryOptions}. */
function withLibraryOptions(command) {
    const uses = agents/* AGENT_CHOICES */.Z.map(({ use }) => use);
    return command
        .addOption(new esm/* Option */.c$('--agent <use>', 'agent that the pipelines use (default: first one found on the PATH)').choices(uses))
        .addOption(new esm/* Option */.c$('--gate <when>', 'when a person must approve (default: risky)').choices([
        'always',
        'risky',
        'comment',
    ]))
        .option('--setup <command>', 'command that installs dependencies; repeatable', commands_command/* collect */.Fo, [])
        .option('--test <command>', 'command that runs the tests; repeatable', commands_command/* collect */.Fo, [])
        .option('--lint <command>', 'command that checks code style; repeatable', commands_command/* collect */.Fo, [])
        .option('--no-workflow', 'do not write workflow files')
        .option('--force <path>', 'overwrite this file; repeatable', commands_command/* collect */.Fo, [])
        .option('--dry-run', 'print the files without writing them', false)
        .option('-y, --yes', 'ask no questions and use the detected settings', false);
}
/** The given commands, else the detected ones. */
function commandsOf({ setup, test, lint }, projects) {
    const found = (0,detect/* combined */.y)(projects);
    const either = (given, detected) => given.length > 0 ? given : detected;
    return {
        setup: either(setup, found.setup),
        test: either(test, found.test),
        lint: either(lint, found.lint),
    };
}
/** The requested agent, else the first on the `PATH`, else the first. */
async function agentOf({ agent }) {
    const { programsOnPath } = await __webpack_require__.e(/* import() */ 8711).then(__webpack_require__.bind(__webpack_require__, 48711));
    const uses = agents/* AGENT_CHOICES */.Z.map(({ use }) => use);
    const [found] = await programsOnPath(uses, process.env.PATH ?? '');
    const wanted = agent ?? found;
    const [first] = agents/* AGENT_CHOICES */.Z;
    const choice = agents/* AGENT_CHOICES */.Z.find(({ use }) => use === wanted) ?? first;
    if (choice === undefined)
        throw new Error('the list of agents is empty');
    return choice;
}
/** Whether a person can answer questions. */
const isInteractive = ({ json, yes }) => !json && !yes && process.stdin.isTTY === true && process.stderr.isTTY === true;
/** Lists the files, one per line; with `isWhole`, the content of new files, too. */
function showFiles(files, isWhole) {
    const { paint } = (0,report_print/* surfaceOf */.lI)(process.stderr);
    for (const { path, text, state, before } of files) {
        const lines = text.trimEnd().split('\n');
        (0,report_print/* printNote */.cN)(`${paint(STATE_PAINT[state], state.padEnd(11))} ${path}  ${paint('dim', `${lines.length} lines`)}`);
        if (!isWhole || state === 'unchanged')
            continue;
        for (const line of before?.trimEnd().split('\n') ?? [])
            (0,report_print/* printNote */.cN)(paint('bad', `  - ${line}`));
        for (const line of lines)
            (0,report_print/* printNote */.cN)(paint('good', `  + ${line}`));
    }
}
const STATE_PAINT = {
    new: 'good',
    unchanged: 'dim',
    kept: 'strong',
    overwritten: 'strong',
};
/**
 * Shows the files, asks for confirmation if possible, writes them, and reports what `phasegate check` would. Returns the exit
 * code.
 */
async function concluded(root, { files, notes, source = 'library' }, options) {
    const { summaryOf, writePlanned } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 46403));
    const isForeign = source === 'elsewhere';
    if (!options.json)
        showFiles(files, options.dryRun || isForeign);
    for (const note of notes)
        (0,report_print/* printNote */.cN)(note);
    const isAsked = !options.dryRun && hasNew(files);
    const refused = isAsked
        ? await confirmed(options, isForeign, () => showFiles(files, true))
        : null;
    if (refused !== null)
        return refused;
    const problems = options.dryRun ? [] : await writePlanned(root, files);
    if (options.json)
        (0,report_print/* printJson */.Q2)(summaryOf(files, notes));
    for (const problem of problems)
        (0,report_print/* printNote */.cN)(problem);
    if (problems.length > 0)
        return 2;
    return options.dryRun ? 0 : 'written';
}
/** Asks for confirmation if possible. Returns the exit code if the files must not be written; `null`: write them. */
async function confirmed(options, isForeign, 
/** Shows what has not been shown yet. */
showAll) {
    if (isInteractive(options)) {
        if (await isConfirmed(showAll))
            return null;
        (0,report_print/* printNote */.cN)('Cancelled: nothing was written.');
        return 130;
    }
    if (!isForeign || options.yes)
        return null;
    (0,report_print/* printNote */.cN)('No file was written. Review the files, then repeat the command with `--yes`.');
    return 2;
}
const hasNew = (files) => files.some(({ state }) => state === 'new' || state === 'overwritten');
async function isConfirmed(showAll) {
    const { select } = await __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 90625));
    const shows = showAll === undefined ? [] : [{ value: 'show', label: 'Show the files first' }];
    for (;;) {
        const answer = await select({
            message: 'Write these files?',
            options: [{ value: 'yes', label: 'Write them' }, ...shows, { value: 'no', label: 'Cancel' }],
            output: process.stderr,
        });
        if (answer !== 'show')
            return answer === 'yes';
        showAll?.();
    }
}
/** The GitHub server, which a workflow's runner sets. */
const serverUrl = () => process.env.GITHUB_SERVER_URL || 'https://github.com';

;// CONCATENATED MODULE: ./lib/src/commands/add.js





/** `phasegate add [NAME]`: adds a library pipeline adapted to this repository. Without a name, lists the library. */
function addCommand() {
    const command = withLibraryOptions((0,commands_command/* subcommand */._d)('add', 'Add a pipeline from the library to this repository.')
        .argument('[name]', 'pipeline in the library, a folder such as ./shared/review, or owner/repo/path[@ref] (default: list the library)')
        .option('--as <name>', 'pipeline name in this repository (default: name in the library)')).addHelpText('after', `
Examples:
  $ phasegate add                         list the pipelines in the library
  $ phasegate add issue-triage
  $ phasegate add implement-task --as small-task --agent codex --test "make test"
  $ phasegate add acme/pipelines/review@v2  another repository, pinned to the commit of v2

The command writes .github/pipelines/NAME.yml with its prompts and tests, and .github/workflows/phasegate-NAME.yml.
Existing files are kept, except those named with --force. Files from another repository are shown in full first; without a
terminal, they are written with --yes only.`);
    return { command, act: add, hidden: false };
}
async function add(name, options) {
    const { packageFolder } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35826));
    if (name === undefined)
        return listLibrary(options);
    const { pipelineNamed } = await __webpack_require__.e(/* import() */ 3227).then(__webpack_require__.bind(__webpack_require__, 83227));
    const { projectsIn } = await __webpack_require__.e(/* import() */ 8711).then(__webpack_require__.bind(__webpack_require__, 48711));
    const { plannedFiles } = await __webpack_require__.e(/* import() */ 2333).then(__webpack_require__.bind(__webpack_require__, 12333));
    const { fetchedPipeline, remoteFolder } = await __webpack_require__.e(/* import() */ 3339).then(__webpack_require__.bind(__webpack_require__, 13339));
    const root = (0,write_library/* repositoryTop */.K)(options.root);
    const where = { root, packageFolder: packageFolder(), force: options.force };
    const remote = remoteFolder(name);
    const pipeline = remote === null ? pipelineNamed(name, where) : await fetchedPipeline(remote, serverUrl());
    const { files, notes, names } = plannedFiles({
        pipelines: [{ pipeline, as: nameOf(options.as ?? pipeline.name) }],
        commands: commandsOf(options, projectsIn(root)),
        agent: await agentOf(options),
        gate: options.gate ?? 'risky',
        backlog: 'none',
        withWorkflow: options.workflow,
    }, where);
    const source = remote === null ? 'library' : 'elsewhere';
    const ended = await concluded(root, { files, notes, source }, options);
    if (ended !== 'written')
        return ended;
    if (names.length === 0)
        return 2;
    (0,report_print/* printNote */.cN)(`Next: \`phasegate plan .github/pipelines/${names[0]}.yml\``);
    return 0;
}
function nameOf(written) {
    if (/^[a-z][a-z0-9-]{0,63}$/.test(written))
        return written;
    throw new ports.Refusal(`\`${written}\` is not a valid pipeline name.`, 'Use a lowercase letter, then lowercase letters, digits and hyphens, at most 64 characters: `--as NAME`.');
}
async function listLibrary({ json }) {
    const { catalogue } = await __webpack_require__.e(/* import() */ 3227).then(__webpack_require__.bind(__webpack_require__, 83227));
    const { packageFolder } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35826));
    const all = catalogue(packageFolder()).map(({ name, description }) => ({ name, description }));
    if (json)
        (0,report_print/* printJson */.Q2)(all);
    else {
        const { paint } = (0,report_print/* surfaceOf */.lI)(process.stdout);
        const width = Math.max(...all.map(({ name }) => name.length));
        for (const { name, description } of all) {
            (0,report_print/* printResult */.RS)(`${paint('strong', name.padEnd(width))}  ${description}`);
        }
        (0,report_print/* printNote */.cN)('Add one with `phasegate add NAME`.');
    }
    return 0;
}

// EXTERNAL MODULE: ./lib/src/app/run/answered.js
var answered = __webpack_require__(67613);
// EXTERNAL MODULE: ./lib/src/app/stored/surroundings.js
var surroundings = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/run/legs.js
var legs = __webpack_require__(77393);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
;// CONCATENATED MODULE: ./lib/src/commands/meant.js


/** Finds a run by name. Without a name there must be exactly one run. */
async function anyRun(store, name, usage) {
    const { meantRun } = await __webpack_require__.e(/* import() */ 8311).then(__webpack_require__.bind(__webpack_require__, 48311));
    const { findRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21809));
    if (name !== undefined)
        return findRun(store, name);
    const any = { isMeant: () => true, phaseOf: () => null };
    return meantRun(store, { one: 'was started', several: 'are here', ...any, usage });
}
/**
 * Resolves what a person named: a run and a phase, one of them, or nothing. A single word is a run if there is one of that name,
 * otherwise a phase. Throws `Refusal` with the candidates.
 */
async function runAndPhase(root, [first, second], { phasesOf, ...meaning }) {
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { meantRun, meantRuns } = await __webpack_require__.e(/* import() */ 8311).then(__webpack_require__.bind(__webpack_require__, 48311));
    const { store } = await findPlace(root);
    const phaseOf = (run) => phasesOf(run)[0] ?? null;
    if (first === undefined)
        return { run: await meantRun(store, { ...meaning, phaseOf }), phase: undefined };
    if (second !== undefined || (await isRun(store, first)))
        return { run: first, phase: second };
    const isMeant = (run) => meaning.isMeant(run) && phasesOf(run).includes(first);
    const wanted = { ...meaning, phaseOf, isMeant };
    if ((await meantRuns(store, wanted)).length === 0)
        throw await unknownRun(store, first, { ...meaning, phaseOf });
    return { run: await meantRun(store, wanted), phase: first };
}
/** Names the most similar of the runs that the command accepts. */
async function unknownRun(store, name, meaning) {
    const { meantRuns } = await __webpack_require__.e(/* import() */ 8311).then(__webpack_require__.bind(__webpack_require__, 48311));
    const runs = (await meantRuns(store, meaning)).map(({ run }) => run);
    const hint = (0,nearest/* suggest */.Z)(name, runs) ?? `No run ${meaning.one}. \`phasegate list\` shows all runs.`;
    return new ports.Refusal(`No run \`${name}\` found in this repository.`, hint);
}
async function isRun(store, name) {
    const { findRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21809));
    try {
        await findRun(store, name);
        return true;
    }
    catch (error) {
        if (error instanceof ports.Refusal)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/commands/running.js
var running = __webpack_require__(954);
;// CONCATENATED MODULE: ./lib/src/commands/answer.js









/** `phasegate answer [RUN] [PHASE] TEXT`: the answer goes into the next attempt's prompt. */
function answerCommand() {
    const command = (0,running/* withRunningOptions */.Mg)((0,commands_command/* subcommand */._d)('answer', 'Answer the question that blocks a phase, and resume the run.')
        .usage('[options] [run] [phase] <text>')
        .argument('<words...>', 'run and phase (default: the only phase that asks), then the answer')).addHelpText('after', `
Examples:
  $ phasegate answer k3v9x2mq plan "Blue"
  $ phasegate answer "Blue"                     when only one run asks`);
    return { command, act: answer, hidden: false };
}
async function answer(words, options) {
    (0,running/* refuseDeciding */.SV)('`phasegate answer`');
    const text = words.at(-1) ?? '';
    if (words.length > 3) {
        throw new ports.Refusal('`phasegate answer` takes a run, a phase and a text.', 'Put the text in quotes: `phasegate answer RUN PHASE "…"`.');
    }
    if (words.length < 3 && (await isRunOrPhase(options.root, text))) {
        throw new ports.Refusal(`\`phasegate answer\` needs the text of the answer after \`${text}\`.`, `Type \`phasegate answer ${words.join(' ')} "…"\`.`);
    }
    const { run, phase } = await runAndPhase(options.root, words.slice(0, -1), {
        one: 'asks a question',
        several: 'ask a question',
        isMeant: (seen) => seen.state.finished !== null && asking(seen).length > 0,
        phasesOf: asking,
        usage: 'phasegate answer RUN PHASE "…"',
    });
    return (0,running/* goOnWith */.oC)(options, run, (stored) => {
        const open = asking(stored);
        if (phase === undefined && open.length > 1) {
            throw new ports.Refusal(`Several phases of \`${run}\` ask a question: ${open.map((name) => `\`${name}\``).join(', ')}.`, `Name one phase: \`phasegate answer ${run} PHASE "…"\`.`);
        }
        return (0,answered/* answered */.o)(stored, { phase: phase ?? null, text, actor: (0,surroundings/* localActor */.Z0)() });
    });
}
/** Whether the last word names a run, or a phase that asks, so the answer is missing. */
async function isRunOrPhase(root, word) {
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { meantRuns } = await __webpack_require__.e(/* import() */ 8311).then(__webpack_require__.bind(__webpack_require__, 48311));
    const { listRuns } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 96149));
    const { store } = await findPlace(root);
    if ((await listRuns(store)).some(({ run }) => run === word))
        return true;
    const runs = await meantRuns(store, {
        one: '',
        several: '',
        isMeant: (seen) => asking(seen).includes(word),
        phaseOf: () => null,
        usage: '',
    });
    return runs.length > 0;
}
const asking = ({ plan, state }) => (0,legs/* everyPlace */.zw)(plan, state)
    .filter((index) => (0,run_state/* phaseState */.RI)(plan, state, index).standing.status === 'blocked')
    .map((index) => (0,graph/* phaseAt */.BA)(plan, index).id);

// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/run/show/report-json.js
var report_json = __webpack_require__(24881);
;// CONCATENATED MODULE: ./lib/src/commands/cancel.js






/** `phasegate cancel [RUN]`: stops the process that works on the run, or ends its wait. Exit code 0: it is cancelled. */
function cancelCommand() {
    const command = (0,commands_command/* subcommand */._d)('cancel', 'Cancel a run that works or waits. A cancelled run can be resumed.').argument('[run]', 'run to cancel (default: the only unfinished run)');
    return { command, act: cancel, hidden: false };
}
async function cancel(name, { root, json }) {
    (0,running/* refuseDeciding */.SV)('`phasegate cancel`');
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { findRun, readRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21809));
    const { meantRun } = await __webpack_require__.e(/* import() */ 8311).then(__webpack_require__.bind(__webpack_require__, 48311));
    const { cancelRun, isOver } = await __webpack_require__.e(/* import() */ 6544).then(__webpack_require__.bind(__webpack_require__, 76544));
    const { store } = await findPlace(root);
    const run = await (name === undefined
        ? meantRun(store, {
            one: 'is running or waits',
            several: 'are running or wait',
            isMeant: ({ state }) => !isOver(state),
            phaseOf: ({ state }) => state.finished?.phase ?? null,
            usage: 'phasegate cancel RUN',
        })
        : findRun(store, name));
    const cancelled = await cancelRun(store, run, (0,surroundings/* localActor */.Z0)());
    const { plan, state, head } = await readRun(store, run);
    if (json)
        (0,report_print/* printJson */.Q2)((0,report_json/* runJson */.t)({ plan, state, digest: (0,brands/* digestOf */.ol)(head) }));
    else {
        const how = cancelled.type === 'stopped'
            ? `the process ${cancelled.pid} was stopped`
            : 'no process was running it';
        const outcome = state.finished?.outcome ?? 'interrupted';
        (0,report_print/* printResult */.RS)(`${run} is ${outcome}: ${how}.\n  phasegate resume ${run}  go on`);
    }
    return 0;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/app/stored/named-pipeline.js
var named_pipeline = __webpack_require__(11900);
// EXTERNAL MODULE: ./lib/src/app/stored/repository-root.js
var repository_root = __webpack_require__(39583);
// EXTERNAL MODULE: ./lib/src/app/stored/usual-pipelines.js
var usual_pipelines = __webpack_require__(10592);
// EXTERNAL MODULE: ./lib/src/core/lib/unreachable.js
var unreachable = __webpack_require__(58814);
// EXTERNAL MODULE: ./lib/src/core/text/diagnostic.js
var diagnostic = __webpack_require__(93703);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
;// CONCATENATED MODULE: ./lib/src/commands/check.js












/** `phasegate check [FILE…]`: reports all errors of all files. Exit code 2 if there is one. */
function checkCommand() {
    const command = (0,commands_command/* subcommand */._d)('check', 'Report every problem in pipeline files, with its location and a fix.')
        .argument('[file...]', 'pipeline files or folders (default: .github/pipelines and pipelines)')
        .addOption(new esm/* Option */.c$('--format <format>', 'output format')
        .choices(['text', 'json', 'github', 'sarif'])
        .default('text'))
        .addHelpText('after', `
Examples:
  $ phasegate check
  $ phasegate check .github/pipelines/implement.yml --format github

Codes such as PG301 are explained in docs/diagnostics.md.`);
    return { command, act: check, hidden: false };
}
async function check(written, options) {
    const { readPipelineFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 39699));
    const files = filesOf(written, options.root);
    const sources = new Map();
    const diagnostics = files.flatMap((file) => {
        const { diagnostics: found, text } = readPipelineFile(file, (0,repository_root/* repositoryRoot */.H)(file));
        const path = (0,external_node_path_.relative)(process.cwd(), file);
        sources.set(path, text);
        return found.map((diagnostic) => ({ ...diagnostic, file: path }));
    });
    const isForRunner = options.format === 'github' && !options.json;
    const print = isForRunner ? report_print/* printForRunner */.ZU : report_print/* printResult */.RS;
    print(rendered(options, diagnostics, sources));
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const warnings = diagnostics.length - errors;
    (0,report_print/* printNote */.cN)(`${count(files.length, 'file')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`);
    return errors > 0 ? 2 : 0;
}
function rendered({ format, json }, diagnostics, sources) {
    const wanted = json ? 'json' : format;
    switch (wanted) {
        case 'text':
            return (0,diagnostic/* renderText */.S5)(diagnostics, sources);
        case 'json':
            return (0,diagnostic/* renderJson */.hF)(diagnostics);
        case 'github':
            return (0,diagnostic/* renderGithub */.up)(diagnostics);
        case 'sarif':
            return (0,diagnostic/* renderSarif */.WH)(diagnostics, version/* VERSION */.x);
        default:
            return (0,unreachable/* unreachable */.H)(wanted);
    }
}
function filesOf(written, root) {
    if (written.length > 0)
        return written.flatMap((path) => expanded(namedOrFolder(path, root)));
    const found = (0,usual_pipelines/* usualPipelines */.w)((0,repository_root/* repositoryRoot */.H)(root));
    if (found.length > 0)
        return found;
    throw new ports.Refusal('No pipelines found in .github/pipelines or pipelines.', 'Name the files: `phasegate check FILE`.');
}
function expanded(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ? (0,usual_pipelines/* pipelinesIn */.L)(path) : [path];
}
/** A folder takes precedence over a pipeline of the same name. */
function namedOrFolder(path, root) {
    const here = (0,commands_command/* fileArgument */.oJ)(path, root);
    return (0,external_node_fs_.existsSync)(here) ? here : (0,named_pipeline/* namedPipeline */.k)(path, root);
}
const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;

// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
;// CONCATENATED MODULE: ./lib/src/commands/clean.js





const KEPT = 20;
/** `phasegate clean`: removes old runs, and workspaces of finished runs. */
function cleanCommand() {
    const command = (0,commands_command/* subcommand */._d)('clean', 'Remove old runs, and workspaces that no run needs.')
        .addOption(new esm/* Option */.c$('--keep <n>', 'number of finished runs to keep, newest first')
        .default(KEPT)
        .argParser(clean_count))
        .option('--dry-run', 'list what would be removed, without removing anything', false)
        .addHelpText('after', `
Examples:
  $ phasegate clean --dry-run
  $ phasegate clean --keep 0        remove all finished runs

Runs that wait, ask a question, are running or were interrupted are kept. Runs that open backlog items
need are kept too. Results kept for later runs are removed with
the runs that made them. Branches and pull requests are not touched.`);
    return { command, act: clean, hidden: false };
}
async function clean({ root, json, keep, dryRun: isDry }) {
    (0,running/* refuseDeciding */.SV)('`phasegate clean`');
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { clean: cleaned } = await Promise.all(/* import() */[__webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(1633)]).then(__webpack_require__.bind(__webpack_require__, 1633));
    const { runsOfOpenItems } = await Promise.all(/* import() */[__webpack_require__.e(8345), __webpack_require__.e(4395), __webpack_require__.e(9897)]).then(__webpack_require__.bind(__webpack_require__, 71958));
    const place = await findPlace(root);
    const needed = await runsOfOpenItems(place.repository.root);
    const onNote = (note) => (0,report_print/* printNote */.cN)((0,text_line/* oneLine */.TN)(note));
    const done = await cleaned({ place, keep, needed, isDry, onNote });
    if (json) {
        const runs = done.runs.map(({ run }) => run);
        (0,report_print/* printJson */.Q2)({ dryRun: isDry, runs, folders: done.folders, results: done.results });
    }
    else
        (0,report_print/* printResult */.RS)(textOf(done, isDry));
    return 0;
}
function textOf({ runs, folders, results }, isDry) {
    if (runs.length + folders.length + results.length === 0)
        return 'Nothing to remove.';
    const verb = isDry ? 'Would remove' : 'Removed';
    const lines = runs.map(({ run, plan, state, events }) => {
        const started = events[0]?.at.slice(0, 10) ?? '';
        return `  run ${run}  ${(0,text_line/* oneLine */.TN)(plan.name)}, ${state.finished?.outcome ?? ''}, ${started}`;
    });
    const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
    const kept = results.length === 0 ? '' : ` and ${count(results.length, 'kept result')}`;
    const total = `${verb} ${count(runs.length, 'run')}${kept === '' ? ' and' : ','} ${count(folders.length, 'workspace folder')}${kept}.`;
    return [...lines, ...folders.map((folder) => `  ${folder}`), total].join('\n');
}
function clean_count(text) {
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    throw new esm/* InvalidArgumentError */.Di('Give a number of runs, 0 or more.');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/commands/compile.js








/** `phasegate compile FILE`: a workflow with exactly the jobs that one pipeline needs. */
function compileCommand() {
    const command = (0,commands_command/* subcommand */._d)('compile', 'Write a workflow for one pipeline, with exactly the jobs that the pipeline needs.')
        .argument('<file>', 'pipeline file, or a name in .github/pipelines or pipelines')
        .option('-o, --output <file>', 'file in .github/workflows to write (default: stdout)')
        .option('--check', 'compare with the file and write nothing; exit code 1 if it differs', false)
        .option('--force', 'overwrite a file that a person wrote or changed', false)
        .option('--runs-on <label>', 'runner of jobs with agents; several labels with commas', RUNNER)
        .addHelpText('after', `
The reusable workflow fits most pipelines. A compiled workflow shows every job and permission, and has jobs for any
number of gates and of phases with \`strategy.jobs\`. You may change \`name\`, \`run-name\` and \`on\` in the file; the command
keeps them.

Examples:
  $ phasegate compile port-packages -o .github/workflows/port-packages.yml
  $ phasegate compile port-packages -o .github/workflows/port-packages.yml --check   in CI, after a change of the pipeline`);
    return { command, act: compile, hidden: false };
}
const RUNNER = 'ubuntu-24.04';
async function compile(name, options) {
    const file = (0,named_pipeline/* namedPipeline */.k)(name, options.root);
    const { pipeline, plan } = await readPlan(file);
    const place = placeOf(file, pipeline, options);
    const planned = await plannedFor({ pipeline, plan, place, options });
    if (options.check)
        return checked(place, planned, options);
    return options.output === undefined
        ? printed(planned, options)
        : written(place, { planned, plan }, options);
}
async function readPlan(file) {
    const { validPipeline } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 39699));
    const { resolveInputs } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17914));
    const { planOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 71712));
    const pipeline = validPipeline(file, (0,repository_root/* repositoryRoot */.H)(file));
    const { inputs } = resolveInputs(pipeline.file, {});
    const plan = planOf(pipeline, { inputs, agents: {} });
    await refuseObstacle(pipeline, plan);
    return { pipeline, plan };
}
async function refuseObstacle(pipeline, plan) {
    const { obstacleTo } = await __webpack_require__.e(/* import() */ 4917).then(__webpack_require__.bind(__webpack_require__, 24917));
    const obstacle = obstacleTo(pipeline, plan);
    if (obstacle === null)
        return;
    const { range, message, remedy } = obstacle;
    throw new ports.Refusal(`${pipeline.path}:${range.line}:${range.column}: ${message}`, remedy);
}
const WORKFLOWS = '.github/workflows';
function placeOf(file, { path }, options) {
    if (options.check && options.output === undefined) {
        throw new ports.Refusal('`--check` needs the workflow file.', `Name the file: \`phasegate compile ${path} -o ${WORKFLOWS}/NAME.yml --check\`.`);
    }
    const root = options.output === undefined ? (0,repository_root/* repositoryRoot */.H)(file) : (0,write_library/* repositoryTop */.K)((0,external_node_path_.dirname)(file));
    refuseOdd(path);
    const to = options.output === undefined ? usualPath(file) : pathIn(root, options.output);
    const labels = labelsOf(options).join(',');
    const runner = labels === RUNNER ? '' : ` --runs-on ${labels}`;
    return { root, path: to, command: `phasegate compile ${path} -o ${to}${runner}` };
}
/** The path stands in a comment, a value and a command of the workflow. */
function refuseOdd(path) {
    if (/^[\p{L}\p{N}_./@+-]+$/u.test(path) && !path.startsWith('../'))
        return;
    throw new ports.Refusal(`The path of the pipeline, ${JSON.stringify(path)}, cannot be used in a workflow.`, 'Use a file of the repository whose path has only letters, digits and `_ . / @ + -`.');
}
const usualPath = (file) => `${WORKFLOWS}/phasegate-${(0,external_node_path_.basename)(file).replace(/\.ya?ml$/, '')}.yml`;
/** From where the person is, or from the top of the repository. */
function pathIn(root, output) {
    const paths = [(0,external_node_path_.resolve)(output), (0,external_node_path_.resolve)(root, output)].map((path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
    const found = paths.find((path) => /^\.github\/workflows\/[\w.-]+\.ya?ml$/.test(path));
    if (found !== undefined)
        return found;
    throw new ports.Refusal(`${output} is not a workflow file of the repository of the pipeline.`, `GitHub reads workflows from ${WORKFLOWS} only: \`-o ${WORKFLOWS}/NAME.yml\`.`);
}
async function plannedFor({ pipeline, plan, place, options }) {
    const { compile: compiledOf } = await __webpack_require__.e(/* import() */ 7253).then(__webpack_require__.bind(__webpack_require__, 97253));
    const { plannedWorkflow } = await __webpack_require__.e(/* import() */ 6635).then(__webpack_require__.bind(__webpack_require__, 36635));
    const { secretNames } = await __webpack_require__.e(/* import() */ 1383).then(__webpack_require__.bind(__webpack_require__, 41383));
    const { packageFolder, packageName } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35826));
    const { textHere } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26311));
    const { repository, version } = packageName(packageFolder());
    const compiled = compiledOf(pipeline, plan, {
        action: `${repository}@v${version}`,
        runsOn: runnerOf(labelsOf(options)),
        path: pipeline.path,
        file: (0,external_node_path_.basename)(place.path),
        secrets: secretNames(plan),
        command: place.command,
    });
    const there = options.output === undefined ? null : textHere(place.root, place.path);
    return plannedWorkflow(there, compiled, (text) => (0,external_node_crypto_.hash)('sha256', text));
}
function labelsOf({ runsOn }) {
    const labels = runsOn.split(',').map((label) => label.trim());
    if (labels.every((label) => /^[A-Za-z][\w.-]*$/.test(label)))
        return labels;
    throw new ports.Refusal(`\`--runs-on ${runsOn}\` is not a label of a runner.`, 'Give a label such as `ubuntu-24.04`, or several: `--runs-on self-hosted,linux`.');
}
const runnerOf = (labels) => labels.length === 1 ? labels.join('') : `[${labels.join(', ')}]`;
/** What `--json` prints. */
const summaryOf = ({ file, planned }) => ({
    file,
    state: planned.state,
    line: planned.difference?.line ?? null,
    workflow: planned.text,
});
function printed(planned, { json }) {
    if (json)
        (0,report_print/* printJson */.Q2)(summaryOf({ file: null, planned }));
    else
        (0,report_print/* printResult */.RS)(planned.text);
    return 0;
}
function checked(place, planned, { json }) {
    if (json)
        (0,report_print/* printJson */.Q2)(summaryOf({ file: place.path, planned }));
    if (planned.state === 'unchanged') {
        (0,report_print/* printNote */.cN)(`${place.path} is what the pipeline compiles to.`);
        return 0;
    }
    for (const line of driftLines(place, planned))
        (0,report_print/* printNote */.cN)(line);
    return 1;
}
/** What differs first, and what to type. */
function driftLines({ path, command }, { state, difference }) {
    const isOverwritten = state === 'edited' || state === 'foreign';
    const remedy = `  Write the file: \`${command}${isOverwritten ? ' --force' : ''}\``;
    if (difference === null)
        return [`${path} does not exist.`, remedy];
    const { line, there, wanted } = difference;
    return [
        `${path}:${line} is not what the pipeline compiles to.`,
        ...(there === null ? [] : [`  - ${there}`]),
        ...(wanted === null ? [] : [`  + ${wanted}`]),
        remedy,
    ];
}
async function written(place, { planned, plan }, { json, force }) {
    if (!force)
        refuseForeign(place, planned);
    const { writeText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26311));
    if (planned.state !== 'unchanged')
        writeText(place.root, place.path, planned.text);
    if (json)
        (0,report_print/* printJson */.Q2)(summaryOf({ file: place.path, planned }));
    else
        for (const line of await nextLines(place, planned, plan))
            (0,report_print/* printNote */.cN)(line);
    return 0;
}
/** What a person wrote is never overwritten unasked. */
function refuseForeign({ path, command }, { state, difference }) {
    const overwrite = `Overwrite the file with \`${command} --force\``;
    if (state === 'edited') {
        throw new ports.Refusal(`${path} was changed by hand; line ${difference?.line} is the first that differs. Nothing was written.`, `${overwrite}, or keep the file and do not compile it.`);
    }
    if (state === 'foreign') {
        throw new ports.Refusal(`${path} is not a workflow that was compiled from this pipeline. Nothing was written.`, `${overwrite}, or name another file.`);
    }
}
async function nextLines({ root, path }, { state }, plan) {
    if (state === 'unchanged')
        return [`${path} is up to date.`];
    if (state !== 'new')
        return [`Wrote ${path}.`];
    const { beforeGitHub } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5892));
    return [`Wrote ${path}.`, '', ...(await beforeGitHub(root, await needsOf(plan)))];
}
async function needsOf(plan) {
    const { agentSecrets } = await __webpack_require__.e(/* import() */ 6937).then(__webpack_require__.bind(__webpack_require__, 76937));
    const { secretNames } = await __webpack_require__.e(/* import() */ 1383).then(__webpack_require__.bind(__webpack_require__, 41383));
    const logins = agentSecrets(plan);
    const named = secretNames(plan).filter((name) => !logins.includes(name));
    const deliveries = plan.phases.flatMap((phase) => phase.kind === 'deliver' ? phase.deliveries : []);
    return {
        secrets: [...(logins.length === 0 ? [] : [logins]), ...named.map((name) => [name])],
        environments: [...new Set(plan.phases.flatMap(environmentOf))],
        opensPullRequests: deliveries.some(({ kind }) => kind === 'pull-request'),
    };
}
const environmentOf = (phase) => phase.kind === 'gate' && phase.environment !== null ? [phase.environment] : [];

;// CONCATENATED MODULE: ./lib/src/commands/completion.js



const SHELLS = ['bash', 'zsh', 'fish'];
/**
 * `phasegate completion SHELL`: prints a script with which the shell completes commands, options, runs, phases, items and
 * pipelines.
 */
function completionCommand() {
    const command = (0,commands_command/* subcommand */._d)('completion', 'Print a completion script for a shell.').addHelpText('after', `
To use it:
  bash  $ echo 'source <(phasegate completion bash)' >> ~/.bashrc
  zsh   $ phasegate completion zsh > "\${fpath[1]}/_phasegate"
  fish  $ phasegate completion fish > ~/.config/fish/completions/phasegate.fish`);
    command.addArgument(command.createArgument('<shell>', 'shell').choices(SHELLS));
    return { command, act: completion, hidden: false };
}
async function completion(shell) {
    (0,report_print/* printResult */.RS)(scriptFor(shell));
    return 0;
}
/** `phasegate complete -- WORD…`: prints completions of the last word, one per line; called by the scripts. */
function completeCommand() {
    const command = (0,commands_command/* subcommand */._d)('complete', 'Print completions of the last word.').argument('[words...]');
    return { command, act: complete, hidden: true };
}
async function complete(words, { root }, command) {
    const { candidates } = await __webpack_require__.e(/* import() */ 4391).then(__webpack_require__.bind(__webpack_require__, 34391));
    const found = await candidates(command.parent ?? command, words, root);
    if (found.length > 0)
        (0,report_print/* printResult */.RS)(found.join('\n'));
    return 0;
}
function scriptFor(shell) {
    switch (shell) {
        case 'bash':
            return BASH;
        case 'zsh':
            return ZSH;
        case 'fish':
            return FISH;
        default:
            return (0,unreachable/* unreachable */.H)(shell);
    }
}
const BASH = `_phasegate() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$(printf '%q' "$line")")
  done < <(phasegate complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _phasegate phasegate`;
const ZSH = `#compdef phasegate
_phasegate() {
  local -a found
  found=("\${(@f)$(phasegate complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found:#}")
  if (( \${#found} )); then compadd -a found; else _files; fi
}
if [ "\${funcstack[1]}" = "_phasegate" ]; then _phasegate "$@"; else compdef _phasegate phasegate; fi`;
const FISH = `function __phasegate_complete
    set -l words (commandline -opc)
    phasegate complete -- $words[2..-1] (commandline -ct) 2>/dev/null
end
complete -c phasegate -a '(__phasegate_complete)'`;

// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/table.js
var table = __webpack_require__(47475);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/cost-list.js



/** The costs of runs: one line per group, and the sum. */
function costLines({ report, paint, columns }) {
    const { by, groups, total, since } = report;
    if (groups.length === 0)
        return [`Nothing has run since ${since.slice(0, 10)}.`];
    const title = { title: by.toUpperCase(), align: 'left' };
    return (0,table/* table */.t)({
        columns: [title, ...COLUMNS],
        rows: [...groups.map((group) => cellsOf(group)), cellsOf(total, 'strong')],
        width: columns,
        paint,
    });
}
const COLUMNS = ['RUNS', 'ATTEMPTS', 'COST', 'RETRIES', 'REWORKS', 'SAVED', 'IN', 'OUT'].map((title) => ({ title, align: 'right' }));
function cellsOf(group, style = 'plain') {
    return [
        (0,table/* cell */.H)((0,text_line/* oneLine */.TN)(group.key), style),
        (0,table/* cell */.H)(`${group.runs}`),
        (0,table/* cell */.H)(`${group.attempts}`),
        (0,table/* cell */.H)(group.usd === null ? '' : (0,money/* moneyText */.qC)(group.usd), style),
        (0,table/* cell */.H)(some(group.retries), 'dim'),
        (0,table/* cell */.H)(some(group.reworks), 'dim'),
        (0,table/* cell */.H)(group.savedUsd === null ? '' : (0,money/* moneyText */.qC)(group.savedUsd), 'good'),
        (0,table/* cell */.H)(group.inputTokens === null ? '' : (0,money/* countText */.lT)(group.inputTokens), 'dim'),
        (0,table/* cell */.H)(group.outputTokens === null ? '' : (0,money/* countText */.lT)(group.outputTokens), 'dim'),
    ];
}
const some = (usd) => (usd === 0 ? '' : (0,money/* moneyText */.qC)(usd));

// EXTERNAL MODULE: ./lib/src/core/view/costs.js
var costs = __webpack_require__(32674);
// EXTERNAL MODULE: ./lib/src/core/lib/duration.js
var duration = __webpack_require__(83346);
;// CONCATENATED MODULE: ./lib/src/commands/moment.js


const DAY_MS = 24 * 60 * 60_000;
/** Parses a time: a duration before now, a local date, or a time. Milliseconds since 1970. */
function moment(text) {
    const days = /^(\d+)d$/.exec(text)?.[1];
    const length = days === undefined ? (0,duration/* parseDuration */.E9)(text) : Number(days) * DAY_MS;
    if (length !== null)
        return Date.now() - length;
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const time = Date.parse(isDay ? `${text}T00:00:00` : text);
    if (Number.isNaN(time) || !/^\d{4}-\d{2}-\d{2}/.test(text))
        throw new esm/* InvalidArgumentError */.Di('Give a duration such as 2h or 7d, or a day such as 2026-11-29.');
    return time;
}

;// CONCATENATED MODULE: ./lib/src/commands/costs.js






/** `phasegate costs`: costs of runs, retries and reworks, and savings by reuse. */
function costsCommand() {
    const command = (0,commands_command/* subcommand */._d)('costs', 'Show what the runs of this repository cost.')
        .addOption(new esm/* Option */.c$('--since <time>', 'attempts since: 2h, 7d, or 2026-11-29')
        .default(moment('30d'), '30d')
        .argParser(moment))
        .addOption(new esm/* Option */.c$('--by <key>', 'a line for each').choices(costs/* COST_KEYS */.H).default('day'))
        .addHelpText('after', `
Examples:
  $ phasegate costs --by model
  $ phasegate costs --since 7d --by phase --json

Days are UTC. What no agent told is not counted.`);
    return { command, act: costs_costs, hidden: false };
}
async function costs_costs({ root, since, by, json }) {
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { costReport } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const { store } = await findPlace(root);
    const onDamaged = ({ message, remedy }) => (0,report_print/* printNote */.cN)(`phasegate: ${message}\n  ${remedy}`);
    const report = await costReport(store, { by, sinceMs: since, onDamaged });
    if (json)
        (0,report_print/* printJson */.Q2)(report);
    else
        (0,report_print/* printResult */.RS)(costLines({ report, ...(0,report_print/* surfaceOf */.lI)(process.stdout) }).join('\n'));
    return 0;
}

// EXTERNAL MODULE: ./lib/src/commands/decided.js
var decided = __webpack_require__(6121);
;// CONCATENATED MODULE: ./lib/src/commands/decision.js





const approveCommand = () => decisionCommand('approve', 'Approve the gate at which a run waits, and resume the run.');
const rejectCommand = () => decisionCommand('reject', 'Reject the work at a gate; the run ends with outcome `rejected`.');
const reworkCommand = () => decisionCommand('rework', 'Send the work at a gate back to its agent, with a comment.');
/** Records a person's decision at a gate, then continues the run. */
function decisionCommand(decision, description) {
    const command = (0,running/* withRunningOptions */.Mg)((0,commands_command/* subcommand */._d)(decision, description)
        .argument('[run]', 'run to decide on (default: the only waiting run)')
        .argument('[gate]', 'gate to decide on, needed if the run waits at several')
        .option('--comment <text>', 'reason; recorded, and added to later prompts')
        .option('--digest <digest>', 'decide only if the run still has this digest'));
    const act = async (named, ofRun, options) => {
        (0,running/* refuseDeciding */.SV)(`\`phasegate ${decision}\``);
        const comment = options.comment ?? '';
        const { run, phase: gate } = await runAndPhase(options.root, [named, ofRun], {
            one: 'waits at a gate',
            several: 'wait at a gate',
            isMeant: ({ state }) => state.finished !== null && state.open.length > 0,
            phasesOf: ({ plan, state }) => state.open.map((index) => (0,graph/* phaseAt */.BA)(plan, index).id),
            usage: `phasegate ${decision} RUN`,
        });
        return (0,running/* goOnWith */.oC)(options, run, (stored, head) => {
            (0,decided/* refuseMoved */.E)(run, options.digest, head);
            return (0,decided/* decided */.r)(stored, { decision, gate, comment });
        });
    };
    return { command, act, hidden: false };
}

// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/plan/legs.js
var plan_legs = __webpack_require__(65425);
;// CONCATENATED MODULE: ./lib/src/commands/phase-of.js




/** Finds a phase of a run by name. Throws `Refusal` with the most similar name. */
function phaseOf({ plan, run }, name) {
    const id = (0,brands/* phaseId */.fp)(name);
    if ((0,plan_legs/* phaseIndex */.C4)(plan, id) !== undefined)
        return id;
    const names = plan.phases.map((phase) => phase.id);
    throw new ports.Refusal(`The run \`${run}\` has no phase \`${name}\`.`, (0,nearest/* suggest */.Z)(name, names) ?? `It has ${names.join(', ')}.`);
}

// EXTERNAL MODULE: ./lib/src/commands/show-diff.js + 1 modules
var show_diff = __webpack_require__(52001);
;// CONCATENATED MODULE: ./lib/src/commands/diff.js













/** `phasegate diff RUN [PHASE]`: the change of a run or of one phase. */
function diffCommand() {
    const command = (0,commands_command/* subcommand */._d)('diff', 'Show what a run or a phase changed.')
        .argument('[run]', 'run or backlog item; a unique beginning is enough (default: the only run)')
        .argument('[phase]', 'show changes of this phase only (default: whole run)')
        .option('--stat', 'list changed files with line counts only', false)
        .addHelpText('after', `
On a terminal, the output goes through a pager: $GIT_PAGER, $PAGER or less.

Examples:
  $ phasegate diff k3v9x2mq
  $ phasegate diff k3v9x2mq fix --stat`);
    return { command, act: diff, hidden: false };
}
async function diff(name, phase, options) {
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { readRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21809));
    const { store, repository } = await findPlace(options.root);
    const run = await anyRun(store, name, 'phasegate diff RUN');
    const seen = await readRun(store, run);
    const { placeOfRun } = await Promise.all(/* import() */[__webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(7286)]).then(__webpack_require__.bind(__webpack_require__, 87286));
    const place = await placeOfRun(repository.root, seen.folder, seen.state);
    const id = phase === undefined ? null : phaseOf(seen, phase);
    const change = id === null ? await ofRun(place, seen) : await ofPhase(place, seen, id);
    if (options.json)
        (0,report_print/* printJson */.Q2)({ run: seen.run, phase: id, ...change, digest: (0,brands/* digestOf */.ol)(seen.head) });
    else
        await (0,show_diff/* showDiff */.V)(options.stat ? change.stat : change.diff, `\`${phase ?? seen.run}\``);
    return 0;
}
async function ofRun(place, { run, state }) {
    const { runChange } = await Promise.all(/* import() */[__webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(7286)]).then(__webpack_require__.bind(__webpack_require__, 87286));
    const change = await runChange(place, state);
    if (change !== null)
        return change;
    throw new ports.Refusal(`The commits of the run \`${run}\` are not in ${state.others.size === 0 ? 'this repository' : 'its repositories'}.`, `Fetch its branch first: \`git fetch origin ${state.branch}\`.`);
}
/** The change of a failed attempt was undone; its record still has it. */
async function ofPhase(place, seen, phase) {
    const { changeOfCommit, placeIn } = await Promise.all(/* import() */[__webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(7286)]).then(__webpack_require__.bind(__webpack_require__, 87286));
    const made = seen.events.findLast((event) => isResult(event) && event.phase === phase);
    const commit = made !== undefined && isResult(made) ? (made.change?.commit ?? null) : null;
    const there = placeIn(place, seen.state, repositoryIn(seen, phase));
    const change = commit === null || there === null ? null : await changeOfCommit(there, commit);
    return change ?? recorded(seen, phase);
}
function repositoryIn({ plan }, phase) {
    const index = (0,plan_legs/* phaseIndex */.C4)(plan, phase);
    return index === undefined ? null : (0,plan_legs/* repositoryOf */._M)((0,graph/* phaseAt */.BA)(plan, index));
}
const isResult = (event) => event.type === 'phaseSucceeded' || event.type === 'phaseReused';
function recorded(seen, phase) {
    const index = (0,plan_legs/* phaseIndex */.C4)(seen.plan, phase) ?? -1;
    const { attempt } = (0,run_state/* phaseState */.RI)(seen.plan, seen.state, index);
    const file = (0,external_node_path_.join)((0,directory/* recordFolder */.ae)(seen.folder, phase, attempt), 'changes.diff');
    const diff = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
    const paths = diff.split('\n').filter((line) => line.startsWith('diff --git '));
    return { stat: paths.map((line) => line.slice('diff --git '.length)).join('\n'), diff };
}

;// CONCATENATED MODULE: ./lib/src/commands/doctor.js



/** `phasegate doctor`: checks this machine and this repository. Exit code 1 if something required is missing. */
function doctorCommand() {
    const command = (0,commands_command/* subcommand */._d)('doctor', 'Check the repository, its workflows and environments, the sandbox, agents and their logins.');
    return { command, act: doctor, hidden: false };
}
async function doctor(options) {
    const checks = [...(await repository(options.root)), ...(await walls()), ...(await doctor_agents())];
    if (options.json)
        (0,report_print/* printJson */.Q2)(checks);
    else
        (0,report_print/* printResult */.RS)(doctor_textOf(checks));
    return checks.some(({ ok }) => ok === false) ? 1 : 0;
}
/** On GitHub, also its workflows and the environments of its gates. */
async function repository(root) {
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { environmentChecks } = await __webpack_require__.e(/* import() */ 8765).then(__webpack_require__.bind(__webpack_require__, 38765));
    const { repositoryPipelines } = await Promise.all(/* import() */[__webpack_require__.e(8345), __webpack_require__.e(8709)]).then(__webpack_require__.bind(__webpack_require__, 18709));
    const { loginChecks, secretChecks } = await __webpack_require__.e(/* import() */ 5636).then(__webpack_require__.bind(__webpack_require__, 15636));
    const { lfsCheck, setupChecks } = await __webpack_require__.e(/* import() */ 6250).then(__webpack_require__.bind(__webpack_require__, 6250));
    const { secretNames } = await __webpack_require__.e(/* import() */ 1383).then(__webpack_require__.bind(__webpack_require__, 41383));
    const { workflowChecks } = await __webpack_require__.e(/* import() */ 633).then(__webpack_require__.bind(__webpack_require__, 40633));
    const { Refusal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 41502));
    try {
        const { repository: found } = await findPlace(root);
        const where = found.branch === null ? 'detached' : `on ${found.branch}`;
        const depth = found.shallow ? ', shallow' : '';
        const detail = `${found.root}, ${where}${depth}`;
        const itself = { check: 'repository', ok: true, detail, remedy: null };
        const environments = await environmentChecks(found, process.env);
        const pipelines = repositoryPipelines(found.root);
        return [
            itself,
            lfsCheck(found.root),
            ...setupChecks(found.root, pipelines),
            ...workflowChecks(found.root),
            ...environments,
            ...loginChecks(pipelines, process.env),
            ...secretChecks(pipelines, process.env, ({ plan }) => secretNames(plan)),
        ];
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return [{ check: 'repository', ok: false, detail: error.message, remedy: error.remedy }];
    }
}
/** How child processes are isolated here. A missing layer is not an error, unless a pipeline asks for it. */
async function walls() {
    const { thisMachine } = await __webpack_require__.e(/* import() */ 6047).then(__webpack_require__.bind(__webpack_require__, 6047));
    const { isolationLayersOf } = await __webpack_require__.e(/* import() */ 7686).then(__webpack_require__.bind(__webpack_require__, 95305));
    const { readerViews } = await __webpack_require__.e(/* import() */ 2007).then(__webpack_require__.bind(__webpack_require__, 2007));
    const machine = await thisMachine();
    const found = isolationLayersOf(machine).map(({ layer, by, missing }) => ({
        check: `sandbox ${layer}`,
        ok: missing === null ? true : null,
        detail: missing === null ? `isolated by ${by}` : `not isolated: ${missing.why}`,
        remedy: missing?.remedy ?? null,
    }));
    const views = await readerViews(machine);
    return [
        ...found,
        { check: 'sandbox readers', ok: views.remedy === null ? true : null, ...views },
    ];
}
/** A missing agent is not an error: it is installed when a phase needs it. */
async function doctor_agents() {
    const { NATIVE } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8474), __webpack_require__.e(5063)]).then(__webpack_require__.bind(__webpack_require__, 68474));
    const { agentVersions } = await __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 58429));
    const { userCache } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 54276));
    const cacheFolder = userCache(process.env);
    const found = await agentVersions({ agents: NATIVE, cacheFolder, env: process.env });
    return found.map(({ program, path, version, tested, install }) => ({
        check: `agent ${program}`,
        ok: path === null ? null : true,
        detail: path === null
            ? `not installed; ${tested} is installed when a phase needs it`
            : `${version ?? 'of unknown version'} at ${path}${version === tested ? '' : `; tested with ${tested}`}`,
        remedy: path === null ? install : null,
    }));
}
function doctor_textOf(checks) {
    const { paint } = (0,report_print/* surfaceOf */.lI)(process.stdout);
    return checks
        .flatMap(({ check, ok, detail, remedy }) => [
        `${iconOf(ok, paint)} ${paint('strong', check)}  ${(0,text_line/* oneLine */.TN)(detail)}`,
        ...(remedy === null ? [] : [`    ${paint('dim', remedy)}`]),
    ])
        .join('\n');
}
/** Only existing things have a tick. */
function iconOf(ok, paint) {
    if (ok === null)
        return paint('dim', '·');
    return ok ? paint('good', '✓') : paint('bad', '✗');
}

// EXTERNAL MODULE: ./lib/src/core/text/named-paths.js
var named_paths = __webpack_require__(19974);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/explained.js



/** Why a result was or was not reused, for people. */
function explainedLines(explained) {
    const { run, phase, comparedWith, pieces } = explained;
    const first = `\`${phase}\` of run ${run}: ${outcome(explained)}.`;
    if (comparedWith === null)
        return [first, 'No earlier run in this repository has a key of the phase to compare with.'];
    const different = pieces.filter(({ isSame }) => !isSame);
    const counted = `${different.length} of ${pieces.length} pieces`;
    if (different.length === 0)
        return [first, `No input of the result differs from run ${comparedWith.run}.`];
    const verb = different.length === 1 ? 'differs' : 'differ';
    return [
        first,
        `Compared with run ${comparedWith.run}, ${counted} ${verb}:`,
        ...different.map((one) => `  ${one.piece.padEnd(WIDTH)}  ${detail(one, explained)}`),
    ];
}
const WIDTH = 'artifacts'.length;
function outcome({ reused }) {
    if (reused === null)
        return 'carried out';
    const { run, savedUsd } = reused;
    return `reused from ${run}${savedUsd ? `, ${(0,money/* moneyText */.qC)(savedUsd)} saved` : ''}`;
}
function detail({ piece, before, now }, { files }) {
    if (piece === 'files' && files !== null && files.length > 0)
        return (0,named_paths/* namedPaths */.S)(files);
    if (before !== null || now !== null)
        return `${(0,text_line/* oneLine */.TN)(before ?? 'none')} → ${(0,text_line/* oneLine */.TN)(now ?? 'none')}`;
    return MEANINGS[piece];
}
const MEANINGS = {
    phase: 'its name',
    prompt: 'the prompt, with its expressions filled in',
    script: 'the script, its shell, or its required end',
    env: 'the variables of the pipeline, the agent or the phase',
    agent: 'the agent, or its options',
    model: 'the model',
    version: 'the version of the agent, or its script',
    access: 'the access of the phase',
    paths: 'the paths that it may change',
    verify: 'what verifies it',
    outputs: 'the declared outputs',
    artifacts: 'the declared artifacts',
    needs: 'results, outputs and artifacts of earlier phases',
    messages: 'messages from a person or a later phase',
    files: 'the files that it reads',
    setup: 'the setup of the workspace',
    network: 'the network policy',
    platform: 'the operating system or the processor',
    item: 'the item of the backlog',
};

;// CONCATENATED MODULE: ./lib/src/commands/explain.js





/** `phasegate explain RUN PHASE`: compares each piece of the phase's key with the previous one. */
function explainCommand() {
    const command = (0,commands_command/* subcommand */._d)('explain', 'Show why the result of a phase was or was not reused.')
        .argument('<run>', 'run or backlog item; a unique beginning is enough')
        .argument('<phase>', 'phase with `reuse`')
        .addHelpText('after', `
Examples:
  $ phasegate explain k3v9x2mq plan
  $ phasegate explain k3v9 plan --json     all pieces, also equal ones`);
    return { command, act: explain, hidden: false };
}
async function explain(name, phase, options) {
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { readRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21809));
    const { explain: explained } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(7294)]).then(__webpack_require__.bind(__webpack_require__, 67294));
    const place = await findPlace(options.root);
    const run = await anyRun(place.store, name, 'phasegate explain RUN PHASE');
    const seen = await readRun(place.store, run);
    const told = await explained(place, seen, phaseOf(seen, phase));
    if (options.json)
        (0,report_print/* printJson */.Q2)(told);
    else
        (0,report_print/* printResult */.RS)(explainedLines(told).join('\n'));
    return 0;
}

// EXTERNAL MODULE: ./lib/src/system/failpoint.js
var failpoint = __webpack_require__(408);
;// CONCATENATED MODULE: ./lib/src/commands/failpoints.js



/** `phasegate failpoints` (hidden): the points at which tests can crash a run. */
function failpointsCommand() {
    const command = (0,commands_command/* subcommand */._d)('failpoints', 'List the points at which PHASEGATE_FAILPOINT can crash a run.');
    return { command, act: failpoints, hidden: true };
}
async function failpoints(options) {
    if (options.json)
        (0,report_print/* printJson */.Q2)(failpoint/* FAILPOINTS */.g);
    else
        (0,report_print/* printResult */.RS)(Object.entries(failpoint/* FAILPOINTS */.g)
            .map(([name, what]) => `${name}\n  ${what}`)
            .join('\n'));
    return 0;
}

// EXTERNAL MODULE: ./lib/src/commands/before-github.js
var before_github = __webpack_require__(5892);
;// CONCATENATED MODULE: ./lib/src/commands/init.js






/** Selected by default. */
const PRESELECTED = ['implement-task', 'fix-failing-tests'];
/** `phasegate init`: inspects the repository, asks, shows every file, and writes after confirmation. */
function initCommand() {
    const command = withLibraryOptions((0,commands_command/* subcommand */._d)('init', 'Set up Phasegate in this repository.')
        .option('--pipeline <name>', 'pipeline from the library; repeatable (default: implement-task and fix-failing-tests)', commands_command/* collect */.Fo, [])
        .addOption(new esm/* Option */.c$('--backlog <where>', 'backlog storage (default: none)').choices([
        'none',
        'file',
        'issues',
    ]))).addHelpText('after', `
Examples:
  $ phasegate init                        ask, show every file, write after confirmation
  $ phasegate init --yes                  use the detected settings
  $ phasegate init --yes --pipeline issue-triage --agent codex --no-workflow

Without a terminal, the command asks no questions. Existing files are kept, except those named with --force.
Nothing is sent to GitHub, and no command of the repository is run.`);
    return { command, act: init, hidden: false };
}
async function init(options) {
    const { packageFolder } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35826));
    const { catalogue } = await __webpack_require__.e(/* import() */ 3227).then(__webpack_require__.bind(__webpack_require__, 83227));
    const { projectsIn } = await __webpack_require__.e(/* import() */ 8711).then(__webpack_require__.bind(__webpack_require__, 48711));
    const { plannedFiles } = await __webpack_require__.e(/* import() */ 2333).then(__webpack_require__.bind(__webpack_require__, 12333));
    const root = (0,write_library/* repositoryTop */.K)(options.root);
    const where = { root, packageFolder: packageFolder(), force: options.force };
    const all = catalogue(where.packageFolder);
    const projects = projectsIn(root);
    for (const line of foundLines(projects))
        (0,report_print/* printNote */.cN)(line);
    const found = await choicesOf(options, { all, projects, where });
    const choices = isInteractive(options) ? await asked(found, all) : found;
    if (choices === null) {
        (0,report_print/* printNote */.cN)('Cancelled: nothing was written.');
        return 130;
    }
    const planned = plannedFiles(choices, where);
    const ended = await concluded(root, planned, options);
    if (ended !== 'written')
        return ended;
    for (const line of await init_nextLines(root, choices, planned.names))
        (0,report_print/* printNote */.cN)(line);
    return 0;
}
async function asked(found, all) {
    const { askChoices } = await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(5367)]).then(__webpack_require__.bind(__webpack_require__, 45367));
    return askChoices(found, all);
}
function foundLines(projects) {
    if (projects.length === 0) {
        return ['No known manifest found: give the commands with `--setup` and `--test`.'];
    }
    return projects.map(({ folder, language, packageManager, commands }) => {
        const by = packageManager === null || packageManager === language ? '' : `, ${packageManager}`;
        const tests = commands.test.length === 0 ? 'no test command' : commands.test.join(', ');
        return `Found ${language}${by} in ${folder}: ${tests}`;
    });
}
async function choicesOf(options, { all, projects, where, }) {
    const { pipelineNamed } = await __webpack_require__.e(/* import() */ 3227).then(__webpack_require__.bind(__webpack_require__, 83227));
    const names = options.pipeline.length > 0 ? options.pipeline : PRESELECTED;
    const backlog = options.backlog ?? 'none';
    const wanted = new Set([...names, ...(backlog === 'none' ? [] : ['feature'])]);
    return {
        pipelines: [...wanted].map((name) => {
            const pipeline = all.find((one) => one.name === name) ?? pipelineNamed(name, where);
            return { pipeline, as: pipeline.name };
        }),
        commands: commandsOf(options, projects),
        agent: await agentOf(options),
        gate: options.gate ?? 'risky',
        backlog,
        withWorkflow: options.workflow,
    };
}
/** The remaining steps, each with a command or a URL. */
async function init_nextLines(root, { agent, gate, withWorkflow, backlog }, names) {
    const [first] = names;
    if (first === undefined)
        return [];
    const task = first === 'implement-task' ? ' -i task="What to do"' : '';
    const run = `Next, on this machine: \`phasegate run .github/pipelines/${first}.yml${task}\``;
    const items = backlog === 'none'
        ? []
        : [
            `Then: ${backlog === 'file' ? '`phasegate backlog init`, ' : ''}\`phasegate backlog add "What to do"\`, \`phasegate backlog run\``,
        ];
    const also = [
        'Also: `phasegate test` runs the pipelines without a model; `phasegate doctor` shows what is missing.',
    ];
    if (!withWorkflow)
        return ['', run, ...items, ...also];
    const needs = {
        secrets: [[agent.secret]],
        environments: gate === 'comment' ? [] : ['release'],
        opensPullRequests: true,
    };
    return ['', ...(await (0,before_github.beforeGitHub)(root, needs)), run, ...items, ...also];
}

// EXTERNAL MODULE: ./lib/src/core/run/outcome.js
var run_outcome = __webpack_require__(72990);
// EXTERNAL MODULE: ./lib/src/core/text/inputs-text.js
var inputs_text = __webpack_require__(81685);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/event-line.js
var event_line = __webpack_require__(93870);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/run-list.js





/** One line per run of a store. */
function runListLines({ rows, paint, columns }) {
    if (rows.length === 0)
        return ['No runs yet. `phasegate run FILE` starts one.'];
    const cells = rows.map(run_list_cellsOf);
    const room = columns - widthOfAll(cells);
    const names = tellingInputs(rows);
    const shown = cells.map((row, at) => [...row, inputCell(rows[at], names, room)]);
    return (0,table/* table */.t)({ columns: run_list_COLUMNS, rows: shown, width: columns, paint });
}
/** The inputs are left out if they have less room. */
const LEAST_ROOM = 12;
function inputCell(row, names, room) {
    const name = names.get(row?.pipeline ?? '');
    if (row === undefined || name === undefined || room < LEAST_ROOM)
        return (0,table/* cell */.H)('');
    const text = (0,inputs_text/* valueText */.R)(row.inputs[name] ?? null);
    return (0,table/* cell */.H)(text === '' ? '' : (0,text_line/* truncate */.xv)(`${name}=${text}`, room), 'dim');
}
/** The width of the other columns of the table, with the gap before the inputs. */
function widthOfAll(rows) {
    const widths = run_list_COLUMNS.slice(0, -1).map(({ title }, at) => {
        const texts = rows.map((row) => row[at]?.text ?? '');
        if (texts.every((text) => text === ''))
            return 0;
        return Math.max((0,text_line/* widthOf */.qz)(title), ...texts.map(text_line/* widthOf */.qz)) + 2;
    });
    return widths.reduce((sum, width) => sum + width, 0);
}
/** For each pipeline, the input that tells its runs apart best: the one with the most different values. */
function tellingInputs(rows) {
    const pipelines = [...new Set(rows.map(({ pipeline }) => pipeline))];
    return new Map(pipelines.flatMap((pipeline) => {
        const best = tellingInput(rows.filter((row) => row.pipeline === pipeline));
        return best === null ? [] : [[pipeline, best]];
    }));
}
function tellingInput(runs) {
    const values = new Map();
    for (const [name, value] of runs.flatMap(({ inputs }) => Object.entries(inputs))) {
        const text = (0,inputs_text/* valueText */.R)(value);
        if (text !== '')
            values.set(name, (values.get(name) ?? new Set()).add(text));
    }
    const [best] = [...values].toSorted(([, one], [, other]) => other.size - one.size);
    return best?.[0] ?? null;
}
const run_list_COLUMNS = [
    { title: 'RUN', align: 'left' },
    { title: 'OUTCOME', align: 'left' },
    { title: 'AT', align: 'left' },
    { title: 'STARTED (UTC)', align: 'left' },
    { title: 'COST', align: 'right' },
    { title: 'PIPELINE', align: 'left' },
    { title: 'INPUT', align: 'left' },
];
function run_list_cellsOf({ run, pipeline, standing, phase, startedAt, costUsd }) {
    const { icon, style } = lookOf(standing);
    return [
        (0,table/* cell */.H)(run, 'strong'),
        (0,table/* cell */.H)(`${icon} ${standing}`, style),
        (0,table/* cell */.H)(phase ?? ''),
        (0,table/* cell */.H)(startedAt.slice(0, 16).replace('T', ' '), 'dim'),
        (0,table/* cell */.H)(costUsd === null ? '' : (0,money/* moneyText */.qC)(costUsd)),
        (0,table/* cell */.H)((0,text_line/* oneLine */.TN)(pipeline)),
    ];
}
function lookOf(standing) {
    if (standing === 'running')
        return { icon: '▸', style: 'accent' };
    if (standing === 'interrupted')
        return { icon: '✗', style: 'warn' };
    const icon = event_line/* OUTCOME_ICONS */.sM[standing];
    return { icon, style: event_line/* ICON_STYLES */.XE[icon] };
}

;// CONCATENATED MODULE: ./lib/src/commands/list.js











/** `phasegate list`: the runs of this repository, newest first. */
function listCommand() {
    const command = (0,commands_command/* subcommand */._d)('list', 'List runs of this repository, newest first.')
        .option('--outcome <outcome>', 'filter by outcome, such as waiting or failed,cancelled; repeatable', commands_command/* collect */.Fo, [])
        .option('--pipeline <name>', 'filter by pipeline; repeatable', commands_command/* collect */.Fo, [])
        .addOption(new esm/* Option */.c$('--since <time>', 'filter by start time, such as 2h, 7d or 2026-11-29').argParser(moment))
        .addHelpText('after', `
Examples:
  $ phasegate list --outcome waiting,blocked
  $ phasegate list --pipeline fix --since 7d`);
    return { command, act: list, hidden: false };
}
async function list(options) {
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { store } = await findPlace(options.root);
    const listed = await (0,directory.listRuns)(store);
    const isWanted = filterOf(options);
    const all = (await Promise.all(listed.map(({ run }) => readable(store, run)))).flat();
    const runs = all.filter(isWanted);
    if (options.json)
        (0,report_print/* printJson */.Q2)(runs.map(firstFields));
    else if (runs.length === 0 && all.length > 0)
        (0,report_print/* printResult */.RS)(`None of the ${all.length} runs match.`);
    else
        (0,report_print/* printResult */.RS)(runListLines({ rows: runs.map(rowOf), ...(0,report_print/* surfaceOf */.lI)(process.stdout) }).join('\n'));
    return 0;
}
/** Throws `Refusal` for an unknown outcome. */
function filterOf({ outcome, pipeline, since }) {
    const outcomes = new Set(wordsIn(outcome));
    const pipelines = new Set(wordsIn(pipeline));
    const strange = [...outcomes].find((word) => !STANDINGS.includes(word));
    if (strange !== undefined) {
        throw new ports.Refusal(`Unknown outcome \`${strange}\`.`, (0,nearest/* suggest */.Z)(strange, STANDINGS) ?? `The outcomes are ${STANDINGS.join(', ')}.`);
    }
    return (run) => {
        const { standing, startedAt } = rowOf(run);
        return ((outcomes.size === 0 || outcomes.has(standing)) &&
            (pipelines.size === 0 || pipelines.has(run.plan.name.toLowerCase())) &&
            (since === undefined || Date.parse(startedAt) >= since));
    };
}
const STANDINGS = [...Object.keys(run_outcome/* EXIT_CODES */.a), 'running', 'interrupted'];
/** Case and spaces do not matter. */
const wordsIn = (texts) => texts
    .flatMap((text) => text.split(','))
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
/** Reports a damaged run and skips it. */
async function readable(store, run) {
    const { readRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21809));
    try {
        return [await readRun(store, run)];
    }
    catch (error) {
        if (!(error instanceof ports.Refusal))
            throw error;
        (0,report_print/* printNote */.cN)(`phasegate: ${error.message}\n  ${error.remedy}`);
        return [];
    }
}
function firstFields({ plan, state, head }) {
    const { phases: _phases, ...fields } = (0,report_json/* runJson */.t)({ plan, state, digest: (0,brands/* digestOf */.ol)(head) });
    return fields;
}
function rowOf({ run, plan, state, isHeld, events }) {
    return {
        run,
        pipeline: plan.name,
        standing: state.finished?.outcome ?? (isHeld ? 'running' : 'interrupted'),
        phase: state.finished?.phase ?? null,
        startedAt: events[0]?.at ?? '',
        costUsd: state.spent.usd,
        inputs: plan.inputs,
    };
}

// EXTERNAL MODULE: ./lib/src/core/text/gate-evidence.js
var gate_evidence = __webpack_require__(95881);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/gate-lines.js
var gate_lines = __webpack_require__(15046);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/status.js + 1 modules
var terminal_status = __webpack_require__(89352);
// EXTERNAL MODULE: ./lib/src/core/run/evolve/evolve.js + 10 modules
var evolve = __webpack_require__(91252);
// EXTERNAL MODULE: ./lib/src/core/text/duration-text.js
var duration_text = __webpack_require__(2942);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/timeline.js




/** Every event of a journal with the time since the first event. */
function timeline(options) {
    const { plan, events, millisecondsOf, paint, shows = () => true } = options;
    const text = { plan, paint, width: (0,event_line/* nameWidth */.YU)(plan) };
    const [first] = events;
    if (first === undefined)
        return [];
    const start = millisecondsOf(first.at);
    const times = events.map(({ at }) => (0,duration_text/* offsetText */.V)(millisecondsOf(at) - start));
    const width = times.reduce((most, time) => Math.max(most, time.length), 0);
    let state = null;
    return events.flatMap((event, at) => {
        state = next(plan, state, event);
        if (!shows(event))
            return [];
        const time = paint('dim', (0,text_line/* padStart */.CF)(times[at] ?? '', width));
        const [line, ...beneath] = (0,event_line/* eventLines */.Cl)(text, state, event);
        if (line === undefined)
            return [];
        return [`${time}  ${line}`, ...beneath.map((below) => `${' '.repeat(width)}  ${below}`)];
    });
}
function next(plan, state, event) {
    if (event.type === 'runStarted')
        return (0,evolve/* begin */.qN)(plan, event);
    if (state === null)
        throw new Error('a journal begins with runStarted');
    return (0,evolve/* evolve */.sf)(plan, state, event);
}

// EXTERNAL MODULE: ./lib/src/core/text/untrusted/neutral.js
var neutral = __webpack_require__(37308);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/app/stored/stored.js
var stored = __webpack_require__(21809);
// EXTERNAL MODULE: ./lib/src/commands/growing-file.js
var growing_file = __webpack_require__(17915);
;// CONCATENATED MODULE: ./lib/src/commands/follow.js











/** Between two looks, in milliseconds. */
const LOOK_MS = 200;
/** Prints a run's timeline as it grows, until the run ends or waits, or its process ends. */
async function followRun(followed) {
    let shown = 0;
    for await (const seen of looks(followed)) {
        const { paint } = (0,report_print/* surfaceOf */.lI)(process.stdout);
        const { plan, events } = seen;
        const lines = timeline({ plan, events, millisecondsOf: Date.parse, paint });
        if (lines.length > shown)
            (0,report_print/* printResult */.RS)(lines.slice(shown).join('\n'));
        shown = lines.length;
        if ((0,stored/* isAtRest */.UU)(seen))
            return;
    }
}
/** Prints a phase's output, attempt after attempt, until the phase ends. */
async function followPhase(followed, phase, attempt) {
    let output = null;
    for await (const seen of looks(followed)) {
        const { plan, state } = seen;
        const { standing, attempt: last } = (0,run_state/* phaseState */.RI)(plan, state, (0,plan_legs/* phaseIndex */.C4)(plan, phase) ?? -1);
        const wanted = attempt ?? last;
        if (wanted > 0 && output?.attempt !== wanted) {
            output?.end();
            output = new Output((0,directory/* recordFolder */.ae)(seen.folder, phase, wanted), wanted);
        }
        output?.more();
        const isNow = wanted === last && (standing.status === 'running' || isToCome(standing.status));
        if ((0,stored/* isAtRest */.UU)(seen) || !isNow)
            break;
    }
    output?.end();
    if (output === null)
        (0,report_print/* printNote */.cN)(`\`${phase}\` has not started.`);
}
const isToCome = (status) => status === 'pending' || status === 'asking';
/** The run now, and again whenever it may have changed. */
async function* looks({ seen, again }) {
    const file = (0,directory/* journalFile */.i7)(seen.folder);
    const sizeOf = () => (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    let now = seen;
    for (;;) {
        const size = sizeOf();
        now = await again();
        yield now;
        // Also reads the run after some idle checks: a dying process changes no file, and a phase's output is in separate files.
        for (let idle = 0; idle < IDLE_LOOKS && sizeOf() === size; idle += 1) {
            await (0,promises_.setTimeout)(LOOK_MS);
            yield now;
        }
    }
}
/** Number of checks in which only the output is read. */
const IDLE_LOOKS = 10;
/** The output of one attempt as it grows, in whole lines. */
class Output {
    attempt;
    #file;
    constructor(folder, attempt) {
        this.attempt = attempt;
        this.#file = new growing_file/* GrowingFile */.e((0,external_node_path_.join)(folder, 'output.log'));
        const { paint } = (0,report_print/* surfaceOf */.lI)(process.stdout);
        (0,report_print/* printResult */.RS)(paint('strong', `── attempt ${attempt}`));
    }
    more() {
        const lines = this.#file.lines();
        if (lines.length > 0)
            (0,report_print/* printResult */.RS)((0,neutral/* neutralText */.J3)(lines.join('\n')));
    }
    end() {
        this.more();
        if (this.#file.rest !== '')
            (0,report_print/* printResult */.RS)((0,neutral/* neutralText */.J3)(this.#file.rest));
    }
}

;// CONCATENATED MODULE: ./lib/src/commands/log.js


















/** `phasegate log RUN [PHASE]`: the timeline of a run, or the records of one attempt. */
function logCommand() {
    const command = (0,commands_command/* subcommand */._d)('log', 'Show the events of a run, or the record of a phase.')
        .argument('[run]', 'run or backlog item; a unique beginning is enough (default: the only run)')
        .argument('[phase]', 'show the record of this phase: prompt, output, result, verify and changes, or the evidence of a gate')
        .addOption(new esm/* Option */.c$('--attempt <n>', 'attempt number (default: last)').argParser(attemptNumber))
        .option('--follow', 'print new events until the run or phase ends or waits', false)
        .addHelpText('after', `
Examples:
  $ phasegate log k3v9x2mq
  $ phasegate log k3v9x2mq fix --attempt 1
  $ phasegate log k3v9 fix --follow        live output of the phase`);
    return { command, act: log, hidden: false };
}
async function log(name, phase, options) {
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { readRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21809));
    const { store, repository } = await findPlace(options.root);
    const run = await anyRun(store, name, 'phasegate log RUN');
    const seen = await readRun(store, run);
    const followed = { seen, again: () => readRun(store, run) };
    const isFollowing = options.follow && !options.json;
    if (phase !== undefined && isFollowing)
        await followPhase(followed, phaseOf(seen, phase), options.attempt ?? null);
    else if (phase !== undefined)
        await showPhase(seen, phase, { options, root: repository.root });
    else if (options.json)
        (0,report_print/* printJson */.Q2)(seen.events);
    else if (isFollowing)
        await followRun(followed);
    else
        (0,report_print/* printResult */.RS)(linesOf(seen).join('\n'));
    return 0;
}
function linesOf({ plan, events }) {
    const { paint } = (0,report_print/* surfaceOf */.lI)(process.stdout);
    return timeline({ plan, events, millisecondsOf: Date.parse, paint });
}
const FILES = ['prompt.md', 'output.log', 'result.json', 'verify.log', 'changes.diff'];
async function showPhase(seen, name, { options, root }) {
    const id = phaseOf(seen, name);
    const phase = (0,graph/* phaseAt */.BA)(seen.plan, (0,plan_legs/* phaseIndex */.C4)(seen.plan, id) ?? -1);
    if (phase.kind === 'agent' || phase.kind === 'run')
        showRecord(seen, id, options);
    else if (options.json)
        (0,report_print/* printJson */.Q2)(seen.events.filter((event) => isAbout(event, id)));
    else {
        const told = linesAbout(seen, id);
        const lines = phase.kind === 'gate' ? await aboutGate(seen, phase, root) : [];
        (0,report_print/* printResult */.RS)([...told, ...(told.length === 0 ? [`\`${id}\` has not started yet.`] : []), ...lines].join('\n'));
    }
}
const isAbout = (event, phase) => 'phase' in event && event.phase === phase && event.type !== 'runFinished';
const isOpening = (event) => event.type === 'gateOpened';
/** The lines of the timeline about one phase. */
function linesAbout({ plan, events }, phase) {
    const { paint } = (0,report_print/* surfaceOf */.lI)(process.stdout);
    return timeline({
        plan,
        events,
        millisecondsOf: Date.parse,
        paint,
        shows: (event) => isAbout(event, phase),
    });
}
/** The evidence of a gate: the change as it was when the gate opened. */
async function aboutGate(seen, gate, root) {
    const { changeAtGate, runChange } = await Promise.all(/* import() */[__webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(7286)]).then(__webpack_require__.bind(__webpack_require__, 87286));
    const { plan, state, events, run } = seen;
    const opened = events.filter(isOpening).findLast(({ phase }) => phase === gate.id);
    const place = { workTree: root, gitDir: null };
    const change = await (opened === undefined
        ? runChange(place, state)
        : changeAtGate(place, state, opened));
    const { redactorFor } = await __webpack_require__.e(/* import() */ 9427).then(__webpack_require__.bind(__webpack_require__, 99427));
    const evidence = (0,gate_evidence/* evidenceOf */.X1)(plan, state, { gate, change, redact: await redactorFor(plan) });
    return ['', ...(0,gate_lines/* gateLines */.H)({ evidence, run, ...(0,report_print/* surfaceOf */.lI)(process.stdout) })];
}
function showRecord(seen, phase, options) {
    const index = (0,plan_legs/* phaseIndex */.C4)(seen.plan, phase) ?? -1;
    const attempt = options.attempt ?? (0,run_state/* phaseState */.RI)(seen.plan, seen.state, index).attempt;
    const folder = (0,directory/* recordFolder */.ae)(seen.folder, phase, attempt);
    const isThere = (0,external_node_fs_.existsSync)(folder);
    const files = isThere ? FILES.filter((file) => (0,external_node_fs_.readdirSync)(folder).includes(file)) : [];
    const texts = files.map((file) => ({ file, text: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, file), 'utf8') }));
    if (options.json) {
        (0,report_print/* printJson */.Q2)({
            run: seen.run,
            phase,
            attempt,
            folder,
            files: Object.fromEntries(texts.map(({ file, text }) => [file, text])),
        });
        return;
    }
    if (texts.length === 0) {
        throw noRecord(seen, phase, attempt);
    }
    const { paint } = (0,report_print/* surfaceOf */.lI)(process.stdout);
    (0,report_print/* printResult */.RS)(texts
        .map(({ file, text }) => `${paint('strong', `── ${file}`)}\n${(0,neutral/* neutralText */.J3)(text.trimEnd())}\n`)
        .join('\n'));
}
function noRecord({ plan, state, run }, phase, attempt) {
    const index = (0,plan_legs/* phaseIndex */.C4)(plan, phase) ?? -1;
    const last = (0,run_state/* phaseState */.RI)(plan, state, index).attempt;
    if (last === 0) {
        const note = (0,terminal_status/* phaseNote */.A7)(plan, state, index);
        return new ports.Refusal(`\`${phase}\` has not run${note === '' ? '' : `: ${note}`}.`, `\`phasegate status ${run}\` shows the status of the run.`);
    }
    if (attempt > last)
        return new ports.Refusal(`\`${phase}\` has no attempt ${attempt}. It had ${last}.`, `\`phasegate log ${run} ${phase} --attempt ${last}\` shows the last one.`);
    return new ports.Refusal(`Attempt ${attempt} of \`${phase}\` left no record.`, `\`phasegate log ${run}\` shows what happened.`);
}
function attemptNumber(text) {
    if (/^[1-9]\d*$/.test(text))
        return Number(text);
    throw new esm/* InvalidArgumentError */.Di('Attempts count from 1.');
}

// EXTERNAL MODULE: ./lib/src/app/wiring/platform.js
var platform = __webpack_require__(50290);
// EXTERNAL MODULE: ./lib/src/core/lib/shell-word.js
var shell_word = __webpack_require__(65143);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/many-table.js





/** One table of all repositories, then what a person can do. */
function manyLines({ rows, paint, columns }) {
    const counts = new Map();
    for (const { standing } of rows)
        counts.set(standing, (counts.get(standing) ?? 0) + 1);
    const total = [...counts].map(([standing, count]) => `${count} ${standing}`).join(', ');
    const waiting = rows.filter(({ standing }) => standing === 'waiting' || standing === 'blocked');
    return [
        ...(0,table/* table */.t)({ columns: many_table_COLUMNS, rows: rows.map(many_table_cellsOf), width: columns, paint }),
        '',
        `${rows.length} ${rows.length === 1 ? 'repository' : 'repositories'}: ${total} · ${costOf(rows)}`,
        ...waiting.map(({ repository, run, folder }) => {
            const command = `phasegate status ${run} --root ${(0,shell_word/* shellWord */.r)(folder)}`;
            return `  ${(0,text_line/* oneLine */.TN)(repository)} waits for a person: ${command}`;
        }),
    ];
}
const many_table_COLUMNS = [
    { title: 'REPOSITORY', align: 'left' },
    { title: 'OUTCOME', align: 'left' },
    { title: 'RUN', align: 'left' },
    { title: 'COST', align: 'right' },
    { title: 'NOTE', align: 'left' },
];
function many_table_cellsOf({ repository, run, standing, costUsd, note }) {
    const { icon, style } = many_table_lookOf(standing);
    return [
        (0,table/* cell */.H)((0,text_line/* oneLine */.TN)(repository), 'strong'),
        (0,table/* cell */.H)(`${icon} ${standing}`, style),
        (0,table/* cell */.H)(run, 'dim'),
        (0,table/* cell */.H)(costUsd === null ? '' : (0,money/* moneyText */.qC)(costUsd)),
        (0,table/* cell */.H)((0,text_line/* oneLine */.TN)(note)),
    ];
}
function many_table_lookOf(standing) {
    if (standing === 'held')
        return { icon: '▸', style: 'accent' };
    if (standing === 'stopped')
        return { icon: '○', style: 'dim' };
    if (standing === 'not-begun')
        return { icon: '✗', style: 'bad' };
    const icon = event_line/* OUTCOME_ICONS */.sM[standing];
    return { icon, style: event_line/* ICON_STYLES */.XE[icon] };
}
function costOf(rows) {
    const known = rows.flatMap(({ costUsd }) => costUsd ?? []);
    return known.length === 0 ? 'cost unknown' : (0,money/* moneyText */.qC)(known.reduce((sum, one) => sum + one, 0));
}

// EXTERNAL MODULE: ./lib/src/report/silent.js
var silent = __webpack_require__(95060);
;// CONCATENATED MODULE: ./lib/src/commands/inputs.js



/** Adds the options of {@link InputOptions}. */
function withInputOptions(command) {
    return command
        .option('-i, --input <name=value>', 'input value; repeatable', commands_command/* collect */.Fo, [])
        .option('--inputs <file>', 'file with inputs, as a YAML or JSON mapping');
}
/** The file's inputs, overridden by single ones. Throws `Refusal` for invalid ones. */
async function givenInputs({ input, inputs }) {
    return { ...(await mapFile(inputs, 'inputs')), ...Object.fromEntries(input.map(pair)) };
}
function pair(text) {
    const at = text.indexOf('=');
    if (at > 0)
        return [text.slice(0, at), text.slice(at + 1)];
    throw new ports.Refusal(`\`-i ${text}\` is not an input.`, 'Write `-i name=value`.');
}
/** The mapping in a file; empty if none is named. */
async function mapFile(file, what) {
    if (file === undefined)
        return {};
    const value = await parsed(file, what);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new ports.Refusal(`The ${what} file ${file} is not a mapping.`, 'Write `name: value` lines, or a JSON object.');
}
async function parsed(file, what) {
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        return parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new ports.Refusal(`The ${what} file ${file} cannot be read: ${why}`, 'Give a YAML or JSON mapping.');
    }
}

;// CONCATENATED MODULE: ./lib/src/commands/many.js












/** `phasegate many FILE --repos LIST`: runs one pipeline in many repositories. */
function manyCommand() {
    const command = (0,running/* withRunningOptions */.Mg)(withInputOptions((0,commands_command/* subcommand */._d)('many', 'Run a pipeline in many repositories, each in its own clone.')
        .argument('<file>', 'pipeline file, or a name in .github/pipelines or pipelines')
        .requiredOption('--repos <list>', 'repositories, separated by commas: `owner/name`, paths, `owner/*`; or a file with one in each line')
        .addOption(new esm/* Option */.c$('--max-parallel <n>', 'maximum number of repositories at the same time')
        .default(4)
        .argParser(whole)))
        .option('--agent <name=use>', 'replace an agent; repeatable', commands_command/* collect */.Fo, [])
        .addOption(new esm/* Option */.c$('--budget <usd>', 'spending limit of each run in USD').argParser(amount))).addHelpText('after', `
Examples:
  $ phasegate many update --repos me/api,me/web
  $ phasegate many update --repos 'me/*' --max-parallel 2
  $ phasegate many update --repos repositories.txt -i task="Use Node 24"

A failed run does not stop the others. The same command resumes runs that have not ended; if all have
ended, it starts new ones. The exit code is that of the worst run; 1 if a run failed or could not start.`);
    return { command, act: many, hidden: false };
}
async function many(file, options) {
    if (options.record !== undefined || options.replay !== undefined) {
        throw new ports.Refusal('`--record` and `--replay` are not supported by `phasegate many`.', 'Use them with `phasegate run`.');
    }
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { pin, validPipeline } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 39699));
    const { findRepositories } = await __webpack_require__.e(/* import() */ 3254).then(__webpack_require__.bind(__webpack_require__, 3254));
    const { closeSession, openSession } = await __webpack_require__.e(/* import() */ 3632).then(__webpack_require__.bind(__webpack_require__, 3632));
    const { isAtItsEnd, runMany } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(3763), __webpack_require__.e(2464), __webpack_require__.e(7043), __webpack_require__.e(8474), __webpack_require__.e(8423), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(6906), __webpack_require__.e(6703), __webpack_require__.e(3331)]).then(__webpack_require__.bind(__webpack_require__, 34393));
    const place = await findPlace(options.root);
    const { root } = place.repository;
    const pinned = pin(validPipeline((0,named_pipeline/* namedPipeline */.k)(file, options.root), root));
    const inputs = await givenInputs(options);
    const { signal } = new AbortController();
    const { token } = (0,platform/* localPlatform */.h)();
    const found = await findRepositories({ repos: options.repos, token, signal });
    const session = await openSession({ store: place.store, pinned, inputs, found });
    const rows = await runMany({
        repositories: session.repositories,
        pinned,
        inputs,
        agents: options.agent,
        budgetUsd: options.budget ?? null,
        maxParallel: options.maxParallel,
        how: (0,running/* drivingOf */.fD)(options),
        reporterFor: (repository) => reporterFor(repository, options.json),
        onNote: (repository, note) => (0,report_print/* printNote */.cN)(`${(0,text_line/* oneLine */.TN)(repository.name)}  ${(0,text_line/* oneLine */.TN)(note)}`),
    });
    if (rows.every(isAtItsEnd))
        closeSession(place.store, session);
    if (options.json)
        (0,report_print/* printJson */.Q2)({ pipeline: pinned.name, repositories: rows });
    else
        (0,report_print/* printResult */.RS)(manyLines({ rows, ...(0,report_print/* surfaceOf */.lI)(process.stdout) }).join('\n'));
    return exitCode(rows);
}
/** One line per event, prefixed with the repository's name. */
function reporterFor({ name }, isJson) {
    return async (plan) => {
        if (isJson)
            return silent/* silentReporter */.P;
        const { lineReporter } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 53134));
        const { prefixed } = await __webpack_require__.e(/* import() */ 4464).then(__webpack_require__.bind(__webpack_require__, 54464));
        const { paint } = (0,report_print/* surfaceOf */.lI)(process.stderr);
        return lineReporter({ plan, paint, stream: prefixed(process.stderr, `${(0,text_line/* oneLine */.TN)(name)}  `) });
    };
}
/** The worst outcome first. */
const WORST = [
    'cancelled',
    'failed',
    'over-budget',
    'blocked',
    'waiting',
    'stale',
    'rejected',
];
function exitCode(rows) {
    const outcomes = new Set(rows.map(({ standing }) => standing === 'stopped' ? 'cancelled' : standing === 'not-begun' ? 'failed' : standing));
    if (outcomes.has('held'))
        outcomes.add('failed');
    const worst = WORST.find((outcome) => outcomes.has(outcome));
    return worst === undefined ? 0 : run_outcome/* EXIT_CODES */.a[worst];
}
function whole(text) {
    const number = Number(text);
    if (Number.isInteger(number) && number > 0 && number <= 64)
        return number;
    throw new esm/* InvalidArgumentError */.Di('Give a whole number from 1 to 64.');
}
function amount(text) {
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number) && number > 0)
        return number;
    throw new esm/* InvalidArgumentError */.Di('Give an amount of USD above zero.');
}

// EXTERNAL MODULE: ./lib/src/core/plan/workflow-jobs.js
var workflow_jobs = __webpack_require__(946);
;// CONCATENATED MODULE: ./lib/src/core/run/show/forecast.js


function forecast(plan, earlier) {
    const told = earlier.map(forecast_costs).filter(({ size }) => size > 0);
    const agents = plan.phases.filter(({ kind }) => kind === 'agent');
    const phases = new Map(agents.flatMap(({ id }) => {
        const middle = median(told.flatMap((costs) => costs.get(id) ?? []));
        return middle === null ? [] : [[id, middle]];
    }));
    const isWhole = agents.length > 0 && agents.every(({ id }) => phases.has(id));
    const usd = isWhole ? [...phases.values()].reduce((sum, one) => sum + one, 0) : null;
    return { runs: told.length, phases, usd };
}
/** Costs of the phases that ended and reported them. */
function forecast_costs({ plan, state }) {
    const ended = [...state.phases.entries()].filter(([, { standing, reused }]) => (0,run_state/* hasEnded */.hY)(standing) && reused === null);
    return new Map(ended.flatMap(([index, { spent }]) => 
    // The cost of a nested pipeline is in its phases.
    spent.usd === null || (0,graph/* phaseAt */.BA)(plan, index).kind === 'pipeline'
        ? []
        : [[(0,graph/* phaseAt */.BA)(plan, index).id, spent.usd]]));
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}

// EXTERNAL MODULE: ./lib/src/core/text/markdown/mermaid.js
var mermaid = __webpack_require__(93385);
// EXTERNAL MODULE: ./lib/src/core/plan/slots.js
var slots = __webpack_require__(14463);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/jobs-text.js




/** The jobs of the reusable workflow in order, and GitHub's limits. */
function jobsLines(jobs, { paint, columns }) {
    const rows = jobs.map((job, at) => jobs_text_rowOf(job, jobs[at - 1]?.workflowRun !== job.workflowRun));
    return [
        ...(0,table/* table */.t)({ columns: jobs_text_COLUMNS, rows, width: columns, paint }),
        '',
        atOnce(jobs),
        `About ${most(jobs)} requests to the GitHub API in a workflow run; a repository has ${workflow_jobs/* REQUESTS_AN_HOUR */.Gv} an hour.`,
    ];
}
const jobs_text_COLUMNS = [
    { title: 'WORKFLOW RUN', align: 'right' },
    { title: 'JOB', align: 'left' },
    { title: 'MACHINES', align: 'right' },
    { title: 'PHASES', align: 'left' },
];
function jobs_text_rowOf({ workflowRun, job, machines, phases }, isFirst) {
    return [
        (0,table/* cell */.H)(isFirst ? String(workflowRun) : ''),
        (0,table/* cell */.H)(job),
        (0,table/* cell */.H)(String(machines)),
        (0,table/* cell */.H)((0,text_line/* oneLine */.TN)(phases.join(', '))),
    ];
}
function atOnce(jobs) {
    const machines = machinesAtOnce(jobs);
    const limit = `the Free plan runs ${slots/* FREE_JOBS_AT_ONCE */.ai} jobs at the same time`;
    return machines > slots/* FREE_JOBS_AT_ONCE */.ai
        ? `At most ${machines} jobs at the same time; ${limit}, so the others wait.`
        : `At most ${machines} ${machines === 1 ? 'job' : 'jobs'} at the same time; ${limit}.`;
}
const machinesAtOnce = (jobs) => jobs.reduce((largest, { machines }) => Math.max(largest, machines), 1);
/** Of the workflow run with the most requests. */
function most(jobs) {
    const runs = new Set(jobs.map(({ workflowRun }) => workflowRun));
    return Math.max(...[...runs].map((run) => (0,workflow_jobs/* requestsOf */.uD)(jobs.filter(({ workflowRun }) => workflowRun === run))));
}
/** The same for programs. */
const jobsJson = (jobs) => ({
    jobs: jobs.map(({ workflowRun, job, machines, phases }) => ({
        workflowRun,
        job,
        machines,
        phases: [...phases],
    })),
    jobsAtOnce: machinesAtOnce(jobs),
    requests: most(jobs),
});

// EXTERNAL MODULE: ./lib/src/core/text/terminal/plan-text.js
var plan_text = __webpack_require__(602);
;// CONCATENATED MODULE: ./lib/src/commands/plan.js












/** `phasegate plan FILE`: shows what would run, in which order, and where it waits. Starts nothing. */
function planCommand() {
    const command = withInputOptions((0,commands_command/* subcommand */._d)('plan', 'Show which phases would run, in which order, and where the run would stop.').argument('<file>', 'pipeline file, or a name in .github/pipelines or pipelines'))
        .addOption(new esm/* Option */.c$('--graph <language>', 'print the graph in this language').choices(['mermaid']))
        .option('--expand', 'show the phases of nested pipelines', false)
        .option('--jobs', 'show the jobs of the reusable workflow instead of the phases', false)
        .addHelpText('after', `
Examples:
  $ phasegate plan implement -i task="Fix the parser"
  $ phasegate plan .github/pipelines/implement.yml --graph mermaid
  $ phasegate plan implement --jobs`);
    return { command, act: plan, hidden: false };
}
function showJobs(planned, { json }) {
    const jobs = (0,workflow_jobs/* workflowJobs */.m6)(planned);
    if (json)
        (0,report_print/* printJson */.Q2)(jobsJson(jobs));
    else
        (0,report_print/* printResult */.RS)(jobsLines(jobs, (0,report_print/* surfaceOf */.lI)(process.stdout)).join('\n'));
    return 0;
}
async function plan(file, options) {
    const { validPipeline } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 39699));
    const { resolveInputs } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17914));
    const { planOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 71712));
    const { earlierRuns } = await __webpack_require__.e(/* import() */ 3479).then(__webpack_require__.bind(__webpack_require__, 33479));
    const path = (0,named_pipeline/* namedPipeline */.k)(file, options.root);
    const pipeline = validPipeline(path, (0,repository_root/* repositoryRoot */.H)(path));
    const { inputs } = resolveInputs(pipeline.file, await givenInputs(options));
    const planned = planOf(pipeline, { inputs, agents: {} });
    if (options.jobs)
        return showJobs(planned, options);
    const pipelines = options.expand ? 'expanded' : 'folded';
    if (options.graph === 'mermaid' && !options.json) {
        (0,report_print/* printResult */.RS)((0,mermaid/* mermaid */.a)(planned, null, pipelines));
        return 0;
    }
    const costs = forecast(planned, await earlierRuns((0,external_node_path_.dirname)(path), pipeline));
    const { foreseenReuse } = await __webpack_require__.e(/* import() */ 3789).then(__webpack_require__.bind(__webpack_require__, 93789));
    const reused = await foreseenReuse((0,external_node_path_.dirname)(path), { pipeline, plan: planned });
    if (options.json)
        (0,report_print/* printJson */.Q2)((0,plan_text/* planJson */.iY)(planned, costs, reused));
    else {
        const surface = (0,report_print/* surfaceOf */.lI)(process.stdout);
        const lines = (0,plan_text/* planLines */.HN)({ plan: planned, forecast: costs, pipelines, reused, ...surface });
        (0,report_print/* printResult */.RS)(lines.join('\n'));
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/src/core/checkpoint/workflow-run-address.js

/** Parses `https://HOST/OWNER/NAME/actions/runs/ID`, optionally with a job or attempt, and `#RUN`; `null`: another text. */
function workflowRunAddress(text) {
    const [, repositoryUrl, id, named] = PATTERN.exec(text) ?? [];
    if (repositoryUrl === undefined || id === undefined)
        return null;
    const run = named === undefined ? null : (0,brands/* runId */.Vz)(named);
    return { repositoryUrl, id, run, url: `${repositoryUrl}/actions/runs/${id}` };
}
const PATTERN = /^(https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9]\d*)(?:\/[\w/-]*)?(?:\?[^#]*)?(?:#([a-z0-9-]+))?$/;

;// CONCATENATED MODULE: ./lib/src/commands/looked-at.js


/**
 * Calls `work` with the named run (default: the latest), or, for the URL of a workflow run, with the run of its newest
 * checkpoint. Throws `Refusal`.
 */
async function lookAt(root, name, work) {
    const address = name === undefined ? null : workflowRunAddress(name);
    if (address === null)
        return work(await ofThisMachine(root, name));
    const { lookAtWorkflowRun } = await Promise.all(/* import() */[__webpack_require__.e(5494), __webpack_require__.e(9303)]).then(__webpack_require__.bind(__webpack_require__, 19303));
    const { env } = process;
    return lookAtWorkflowRun(address, { env, onNote: report_print/* printNote */.cN }, (seen) => work({ seen, root, workspaces: null, workflowRun: address.url }));
}
async function ofThisMachine(root, name) {
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { findRun, newestRun, readRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21809));
    const { store, workspaces, repository } = await findPlace(root);
    const run = await (name === undefined ? newestRun(store) : findRun(store, name));
    return { seen: await readRun(store, run), root: repository.root, workspaces, workflowRun: null };
}

;// CONCATENATED MODULE: ./lib/src/commands/report.js







/** `phasegate report [RUN]`: writes a run as one HTML file. */
function reportCommand() {
    const command = (0,commands_command/* subcommand */._d)('report', 'Write a run as one HTML file that needs no network.')
        .argument('[run]', 'run, item of the backlog, beginning of a name, or URL of a workflow run (default: the newest run)')
        .option('-o, --output <file>', 'file to write (default: phasegate-report-RUN.html)')
        .option('--open', 'open the file in a browser', false)
        .addHelpText('after', `
The file holds prompts, conversations, output, changes and artifacts, with secrets removed, up to 20 MB; it says what is
left out. Read it before you give it to others.

Examples:
  $ phasegate report
  $ phasegate report k3v9x2mq -o report.html --open
  $ GITHUB_TOKEN=$(gh auth token) phasegate report https://github.com/acme/widgets/actions/runs/1234567`);
    return { command, act: report, hidden: false };
}
const report = (name, options) => lookAt(options.root, name, (run) => write(run, options));
async function write({ seen, root, workflowRun }, options) {
    const { makeReport, pageFile } = await Promise.all(/* import() */[__webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(6124)]).then(__webpack_require__.bind(__webpack_require__, 16124));
    const { replaceWhole } = await __webpack_require__.e(/* import() */ 2217).then(__webpack_require__.bind(__webpack_require__, 62217));
    const { run } = seen;
    const file = (0,external_node_path_.resolve)(options.output ?? `phasegate-report-${run}.html`);
    refuseMissingFolder((0,external_node_path_.dirname)(file));
    const html = await makeReport({
        seen,
        root,
        environment: process.env,
        now: new Date(),
        place: workflowRun ?? seen.folder,
        workflowRun,
        page: pageFile(),
    });
    replaceWhole(file, html);
    const bytes = Buffer.byteLength(html);
    if (options.json)
        (0,report_print/* printJson */.Q2)({ run, file, bytes });
    else
        (0,report_print/* printResult */.RS)(file);
    if (options.open)
        await show(file);
    return 0;
}
function refuseMissingFolder(folder) {
    if ((0,external_node_fs_.existsSync)(folder))
        return;
    throw new ports.Refusal(`There is no folder ${folder}.`, `Create the folder: \`mkdir -p ${(0,shell_word/* shellWord */.r)(folder)}\`.`);
}
/** If no browser can be started, the report is only written. */
async function show(file) {
    const { openInBrowser } = await __webpack_require__.e(/* import() */ 6292).then(__webpack_require__.bind(__webpack_require__, 76292));
    const fault = await openInBrowser(file);
    if (fault !== null)
        (0,report_print/* printNote */.cN)(`The browser could not be started (${fault}): open the file yourself.`);
}

;// CONCATENATED MODULE: ./lib/src/commands/resume.js





/** `phasegate resume [RUN]`: continues a run, however it stopped. */
function resumeCommand() {
    const command = (0,running/* withRunningOptions */.Mg)((0,commands_command/* subcommand */._d)('resume', 'Resume a run that waits, failed, was cancelled or was killed.')
        .argument('[run]', 'run to resume (default: the latest resumable one)')
        .option('--from <phase>', 're-run this phase and its dependents')
        .option('--budget <usd>', 'new spending limit in USD; `+N` raises the limit by N')
        .option('--accept-changes', 'use the current pipeline file, and re-run the phases that changed', false)
        .option('--checkpoint <path>', 'downloaded checkpoint artifact of a run on another machine')).addHelpText('after', `
Examples:
  $ phasegate resume
  $ phasegate resume k3v9x2mq --from review
  $ phasegate resume k3v9x2mq --budget +2
  $ phasegate resume --checkpoint ~/Downloads/phasegate-k3v9x2mq-1-000041.tar.gz

Phases that succeeded are not run again. Phases that failed get all their attempts again.`);
    return { command, act: resume, hidden: false };
}
async function resume(run, options) {
    const done = await doneText(run, options);
    if (done !== null) {
        (0,report_print/* printResult */.RS)(done);
        return 0;
    }
    const { continueRun } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(3763), __webpack_require__.e(2464), __webpack_require__.e(7043), __webpack_require__.e(8474), __webpack_require__.e(8423), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(6906), __webpack_require__.e(6703), __webpack_require__.e(6356)]).then(__webpack_require__.bind(__webpack_require__, 45844));
    const taken = await takenFrom(run, options);
    const request = {
        root: options.root,
        platform: (0,platform/* localPlatform */.h)(),
        run: run ?? taken,
        from: options.from ?? null,
        budget: options.budget ?? null,
        acceptChanges: options.acceptChanges,
        retries: true,
        reopens: false,
        how: (0,running/* drivingOf */.fD)(options),
        say: async () => [],
    };
    return (0,running/* withGateKeys */.CF)(options, (reporterFor) => continueRun(request, reporterFor));
}
/** For a run that succeeded, if nothing of it is asked again and its branch is published; `null`: the run is resumed. */
async function doneText(name, options) {
    const { root, json, from, budget, acceptChanges, checkpoint } = options;
    const isPlain = [from, budget, checkpoint].every((option) => option === undefined);
    if (name === undefined || !isPlain || acceptChanges || json)
        return null;
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { findRun, readRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21809));
    const { isUnpublished } = await Promise.all(/* import() */[__webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(791)]).then(__webpack_require__.bind(__webpack_require__, 10791));
    const { store } = await findPlace(root);
    const seen = await readRun(store, await findRun(store, name));
    const outcome = seen.state.finished?.outcome;
    if ((outcome !== 'succeeded' && outcome !== 'no-change') || isUnpublished(seen))
        return null;
    return `The run ${seen.run} has already succeeded, so nothing is resumed. \`phasegate status ${seen.run}\` shows it.`;
}
/** The run of the checkpoint to resume; `null`: none. */
async function takenFrom(run, { checkpoint, root }) {
    if (checkpoint === undefined)
        return null;
    const { takeCheckpoint } = await Promise.all(/* import() */[__webpack_require__.e(3763), __webpack_require__.e(5494), __webpack_require__.e(104)]).then(__webpack_require__.bind(__webpack_require__, 30104));
    return takeCheckpoint(checkpoint, { root, run: (0,brands/* runId */.Vz)(run ?? ''), onNote: report_print/* printNote */.cN });
}

;// CONCATENATED MODULE: ./lib/src/commands/run.js






/** `phasegate run FILE`: starts a run, and returns when it ends or waits. */
function runCommand() {
    const command = (0,running/* withRunningOptions */.Mg)(withInputOptions((0,commands_command/* subcommand */._d)('run', 'Run a pipeline until it ends or waits for a person.').argument('<file>', 'pipeline file, or a name in .github/pipelines or pipelines'))
        .option('--run <id>', 'id of the new run (default: random)')
        .option('--agent <name=use>', 'replace an agent, such as coder=codex:gpt-5-codex or coder=scripted:script.yml; repeatable', commands_command/* collect */.Fo, [])
        .addOption(new esm/* Option */.c$('--budget <usd>', 'spending limit in USD, in addition to the pipeline’s').argParser(run_amount))
        .option('--event <file>', 'GitHub event payload (JSON), used as `github` in expressions')
        .option('--item <file>', 'backlog item (YAML or JSON), used as `item` in expressions')).addHelpText('after', `
Examples:
  $ phasegate run implement -i task="Fix the parser"
  $ phasegate run pipelines/fix.yml --agent coder=codex:gpt-5-codex --budget 2
  $ phasegate run pipelines/fix.yml --until ship     stop before phase "ship"

The run works on its own branch. Your working tree is unchanged when the command ends.`);
    return { command, act: run, hidden: false };
}
async function run(file, options) {
    const { githubContext, startRun } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(3763), __webpack_require__.e(2464), __webpack_require__.e(7043), __webpack_require__.e(8474), __webpack_require__.e(8423), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(6906), __webpack_require__.e(6703), __webpack_require__.e(4906)]).then(__webpack_require__.bind(__webpack_require__, 46322));
    const request = {
        root: options.root,
        platform: (0,platform/* localPlatform */.h)(),
        file: (0,named_pipeline/* namedPipeline */.k)(file, options.root),
        inputs: await givenInputs(options),
        spare: [],
        run: options.run ?? null,
        agents: options.agent,
        text: null,
        item: await mapFile(options.item, 'item'),
        github: githubContext(options.event ?? null),
        budgetUsd: options.budget ?? null,
        known: [],
        stores: [],
        how: (0,running/* drivingOf */.fD)(options),
    };
    return (0,running/* withGateKeys */.CF)(options, (reporterFor) => startRun(request, reporterFor));
}
function run_amount(text) {
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number) && number > 0)
        return number;
    throw new esm/* InvalidArgumentError */.Di('Give an amount of USD above zero.');
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/src/commands/serve.js
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






/** `phasegate serve`: serves the pages of this repository's runs on loopback, until Ctrl-C. */
function serveCommand() {
    const command = (0,commands_command/* subcommand */._d)('serve', 'Show runs, backlog, costs and the pipeline builder in a browser.')
        .addOption(new esm/* Option */.c$('--port <n>', 'port on 127.0.0.1 (default: any that is free)')
        .default(0)
        .argParser(portOf))
        .option('--open', 'open the address in the browser', false)
        .addHelpText('after', `
The address holds a token: whoever has it can start runs and decide at gates. It is for this machine alone, and
changes with every start. Runs that a page starts go on when the server ends.`);
    return { command, act: serve, hidden: false };
}
async function serve({ root, port, open, json }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        (0,running/* refuseDeciding */.SV)('`phasegate serve`');
        const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
        const { cliProgram, packageFolder } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35826));
        const { openInBrowser } = await __webpack_require__.e(/* import() */ 6292).then(__webpack_require__.bind(__webpack_require__, 76292));
        const { serve: start } = await Promise.all(/* import() */[__webpack_require__.e(9792), __webpack_require__.e(5273), __webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(8345), __webpack_require__.e(1814)]).then(__webpack_require__.bind(__webpack_require__, 71814));
        const { repository, store } = await findPlace(root);
        const program = {
            file: process.execPath,
            args: [...process.execArgv, cliProgram()],
            root: repository.root,
        };
        const webFolder = (0,external_node_path_.join)(packageFolder(), 'dist', 'web');
        const serving = __addDisposableResource(env_1, await start({ root: repository.root, store, port, program, webFolder }), true);
        if (json)
            (0,report_print/* printJson */.Q2)({ address: serving.address });
        else
            (0,report_print/* printResult */.RS)(serving.address);
        const why = open ? await openInBrowser(serving.address) : null;
        if (why !== null)
            (0,report_print/* printNote */.cN)(`The browser was not opened: ${why}.`);
        (0,report_print/* printNote */.cN)('Ctrl-C ends it; runs go on.');
        await Promise.race([(0,external_node_events_.once)(process, 'SIGINT'), (0,external_node_events_.once)(process, 'SIGTERM')]);
        return 0;
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
function portOf(text) {
    const port = Number(text);
    if (/^\d{1,5}$/.test(text) && port < 65_536)
        return port;
    throw new esm/* InvalidArgumentError */.Di('Give a port from 0 to 65535.');
}

;// CONCATENATED MODULE: ./lib/src/commands/status.js







/** `phasegate status [RUN]`: the state of a run, and the next step. */
function statusCommand() {
    const command = (0,commands_command/* subcommand */._d)('status', 'Show the status of a run, and what to do next.')
        .argument('[run]', 'run to show, or URL of a workflow run (default: the newest run)')
        .option('--legs', 'show a row for each leg of a phase with a matrix');
    return { command, act: status_status, hidden: false };
}
const status_status = (name, options) => lookAt(options.root, name, (run) => status_show(run, options));
async function status_show({ seen, root, workspaces, workflowRun }, options) {
    const { workspaceFolder } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(3763), __webpack_require__.e(7806), __webpack_require__.e(6906), __webpack_require__.e(8299)]).then(__webpack_require__.bind(__webpack_require__, 57806));
    const { isUnpublished } = await Promise.all(/* import() */[__webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(791)]).then(__webpack_require__.bind(__webpack_require__, 10791));
    const { evidenceFor } = await Promise.all(/* import() */[__webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(7286)]).then(__webpack_require__.bind(__webpack_require__, 87286));
    const { run, plan, state, head, folder } = seen;
    if (options.json)
        (0,report_print/* printJson */.Q2)((0,report_json/* runJson */.t)({ plan, state, digest: (0,brands/* digestOf */.ol)(head) }));
    else {
        const evidence = await evidenceFor(root, plan, state, folder);
        const { events } = seen;
        const shown = { plan, state, evidence, events, ...viewOf(workflowRun, seen, options) };
        (0,report_print/* printResult */.RS)((0,terminal_status/* statusLines */.Cd)({ ...shown, ...(0,report_print/* surfaceOf */.lI)(process.stdout) }).join('\n'));
    }
    const workspace = workspaces === null ? null : workspaceFolder(workspaces, run);
    if (!options.json && workspace !== null && (0,external_node_fs_.existsSync)(workspace))
        (0,report_print/* printResult */.RS)(`\nWorkspace: ${workspace}`);
    if (!options.json && workflowRun === null && isUnpublished(seen))
        (0,report_print/* printResult */.RS)(`\nThe branch is not published: the process was killed. Publish it: phasegate resume ${run}`);
    if (!options.json && workflowRun !== null)
        (0,report_print/* printResult */.RS)(`\nFrom the newest checkpoint of ${workflowRun}; decisions are made there.`);
    return 0;
}
/** On another machine, a process may work on the run unseen. */
function viewOf(workflowRun, { isHeld }, { legs }) {
    const rows = legs === true ? 'each' : 'folded';
    return { legs: rows, ...(workflowRun === null ? { isHeld } : {}) };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/core/pipeline/nested.js
var nested = __webpack_require__(23764);
;// CONCATENATED MODULE: ./lib/src/commands/test.js










/** `phasegate test [FILE…]`: runs the scripted tests of pipelines. Exit code 1 if one fails, 2 if one cannot be read. */
function testCommand() {
    const command = (0,commands_command/* subcommand */._d)('test', 'Run scripted tests of pipelines, without a model, network or cost.')
        .argument('[file...]', 'pipeline files (default: those in .github/pipelines and pipelines)')
        .addHelpText('after', `
Examples:
  $ phasegate test
  $ phasegate test .github/pipelines/implement-task.yml

Tests of .github/pipelines/NAME.yml are the files .github/pipelines/NAME/test/*.yml. docs/testing.md
describes them.`);
    return { command, act: test, hidden: false };
}
async function test(written, options) {
    const root = (0,repository_root/* repositoryRoot */.H)(options.root);
    const files = written.length > 0
        ? written.map((file) => (0,commands_command/* fileArgument */.oJ)(file, options.root))
        : (0,usual_pipelines/* usualPipelines */.w)(root);
    const tests = files.flatMap((file) => testFilesOf(file).map((path) => ({ file, path })));
    if (tests.length === 0)
        throw noTests(files);
    const all = [];
    const width = Math.min((0,external_node_os_.availableParallelism)(), MOST_AT_ONCE);
    for (let at = 0; at < tests.length; at += width) {
        const some = tests.slice(at, at + width).map(({ file, path }) => runOne(file, path));
        for (const one of await Promise.all(some)) {
            all.push(one);
            if (!options.json)
                test_show(one);
        }
    }
    const results = all.map(resultOf);
    const failed = results.filter(({ ok }) => !ok).length;
    if (options.json)
        (0,report_print/* printJson */.Q2)(results);
    else
        (0,report_print/* printNote */.cN)(`${results.length - failed} passed, ${failed} failed`);
    if (all.some((one) => 'diagnostics' in one))
        return 2;
    return failed > 0 ? 1 : 0;
}
/** Each test runs a few processes. */
const MOST_AT_ONCE = 4;
const resultOf = (one) => ('result' in one ? one.result : one);
/** Tests of `NAME.yml` are in `NAME/test`, those of `pipeline.yml` in `test`. */
function testFilesOf(file) {
    const name = (0,external_node_path_.basename)(file).replace(/\.ya?ml$/, '');
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), ...(name === 'pipeline' ? [] : [name]), 'test');
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((entry) => /\.ya?ml$/.test(entry))
        .sort()
        .map((entry) => (0,external_node_path_.join)(folder, entry));
}
function noTests(files) {
    if (files.length === 0) {
        return new ports.Refusal('No pipelines found in .github/pipelines or pipelines.', 'Add a pipeline with tests from the library: `phasegate add implement-task`.');
    }
    const [first = ''] = files;
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(first), (0,external_node_path_.basename)(first).replace(/\.ya?ml$/, ''), 'test');
    return new ports.Refusal(`No scripted tests found for ${files.map((file) => (0,external_node_path_.relative)(process.cwd(), file)).join(', ')}.`, `Write one as ${(0,external_node_path_.relative)(process.cwd(), folder)}/good.yml; docs/testing.md describes the format.`);
}
async function runOne(file, path) {
    const { readPipelineFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 39699));
    const { readScriptedTest } = await __webpack_require__.e(/* import() */ 4358).then(__webpack_require__.bind(__webpack_require__, 84358));
    const named = { pipeline: (0,external_node_path_.relative)(process.cwd(), file), test: (0,external_node_path_.relative)(process.cwd(), path) };
    const { pipeline, diagnostics, text } = readPipelineFile(file, (0,repository_root/* repositoryRoot */.H)(file));
    if (pipeline === null)
        return invalid(named, diagnostics, text);
    const source = { path: named.test, text: (0,external_node_fs_.readFileSync)(path, 'utf8') };
    const read = readScriptedTest(source, (0,nested/* phaseNames */.k1)(pipeline));
    if (read.test === null)
        return invalid(named, read.diagnostics, source.text);
    return { ...named, ...(await outcomeOf(pipeline, read.test)) };
}
async function outcomeOf(pipeline, test) {
    const { scriptedRun } = await Promise.all(/* import() */[__webpack_require__.e(9792), __webpack_require__.e(1847)]).then(__webpack_require__.bind(__webpack_require__, 31847));
    const { differences } = await __webpack_require__.e(/* import() */ 6181).then(__webpack_require__.bind(__webpack_require__, 16181));
    const found = differences(test.expect, await scriptedRun(pipeline, test));
    return { description: test.description, ok: found.length === 0, differences: found };
}
function invalid(named, diagnostics, text) {
    const told = diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ code, message, range }) => `line ${range.line}: ${message} (${code})`);
    const result = { ...named, description: 'cannot be read', ok: false, differences: told };
    return { diagnostics, text, result };
}
function test_show(shown) {
    const { paint } = (0,report_print/* surfaceOf */.lI)(process.stdout);
    const { test: path, description, ok, differences } = resultOf(shown);
    (0,report_print/* printResult */.RS)(`${ok ? paint('good', '✓') : paint('bad', '✗')} ${path}  ${description}`);
    if (!('diagnostics' in shown)) {
        for (const difference of differences)
            (0,report_print/* printResult */.RS)(`    ${difference}`);
        return;
    }
    const files = new Set(shown.diagnostics.map(({ file }) => file));
    (0,report_print/* printNote */.cN)((0,diagnostic/* renderText */.S5)(shown.diagnostics, new Map([...files].map((file) => [file, shown.text]))));
}

// EXTERNAL MODULE: ./lib/src/core/lib/merge-lines.js
var merge_lines = __webpack_require__(43962);
;// CONCATENATED MODULE: ./lib/src/core/lib/line-changes.js

/** Lines of context around a change. */
const CONTEXT = 3;
/** The lines of a unified diff: ` ` kept, `-` removed, `+` added, with a `@@` line before each hunk. */
function lineChanges(before, after) {
    const all = everyLine(line_changes_linesOf(before), line_changes_linesOf(after));
    const near = new Set(all.flatMap(({ text }, at) => text.startsWith(' ')
        ? []
        : Array.from({ length: 2 * CONTEXT + 1 }, (_, n) => at + n - CONTEXT)));
    return all.flatMap(({ text, line }, at) => {
        if (!near.has(at))
            return [];
        return near.has(at - 1) && at > 0 ? [text] : [`@@ line ${line} @@`, text];
    });
}
function everyLine(before, after) {
    const shown = [];
    let next = 0;
    const addUpTo = (end, line) => {
        for (; next < end; next += 1)
            shown.push({ text: `+${after[next]}`, line });
    };
    for (const [at, there] of (0,merge_lines/* matches */.cK)(before, after).entries()) {
        const line = at + 1;
        if (there === -1)
            shown.push({ text: `-${before[at]}`, line });
        else {
            addUpTo(there, line);
            shown.push({ text: ` ${before[at]}`, line });
            next += 1;
        }
    }
    addUpTo(after.length, before.length + 1);
    return shown;
}
const line_changes_linesOf = (text) => text === '' ? [] : text.replace(/\n$/, '').split('\n');

;// CONCATENATED MODULE: ./lib/src/commands/upgrade.js







/** `phasegate upgrade NAME`: merges the library's newest version into the repository's copy. */
function upgradeCommand() {
    const command = (0,commands_command/* subcommand */._d)('upgrade', 'Upgrade a pipeline to the newest version in the library, and keep local changes.')
        .argument('<pipeline>', 'name of the pipeline in this repository')
        .option('--to <ref>', 'for a pipeline of another repository: branch, tag or full commit')
        .addOption(new esm/* Option */.c$('--prefer <side>', 'lines to use where both the repository and the library changed them').choices(['local', 'library']))
        .option('--dry-run', 'print the changes without writing them', false)
        .option('-y, --yes', 'ask no questions', false)
        .addHelpText('after', `
The head of .github/pipelines/NAME.yml notes the version that was added. The command compares that version, the newest
version and the files in this repository. Local changes are kept. If both changed the same lines, the command reports
every such place, writes nothing and ends with exit code 1.

Examples:
  $ phasegate upgrade implement-task --dry-run
  $ phasegate upgrade review --to v3         a pipeline that was added from another repository`);
    return { command, act: upgrade, hidden: false };
}
async function upgrade(name, options) {
    const planned = await upgrade_plannedFor(name, options);
    if (!options.json)
        upgrade_show(planned);
    const conflicts = planned.files.filter(({ state }) => state === 'conflict');
    const ended = conflicts.length > 0 ? 1 : await upgrade_written(planned, options);
    if (options.json)
        (0,report_print/* printJson */.Q2)(upgrade_summaryOf(planned));
    if (conflicts.length === 0)
        return ended;
    (0,report_print/* printNote */.cN)('Nothing was written. Change these lines to be like the library, or decide with `--prefer local` or `--prefer library`.');
    return 1;
}
async function upgrade_plannedFor(name, options) {
    const { packageFolder } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35826));
    const { projectsIn } = await __webpack_require__.e(/* import() */ 8711).then(__webpack_require__.bind(__webpack_require__, 48711));
    const { plannedUpgrade } = await __webpack_require__.e(/* import() */ 8994).then(__webpack_require__.bind(__webpack_require__, 78994));
    const root = (0,write_library/* repositoryTop */.K)(options.root);
    return plannedUpgrade({
        name,
        root,
        packageFolder: packageFolder(),
        server: serverUrl(),
        ref: options.to ?? null,
        prefer: options.prefer ?? null,
        commands: commandsOf({ setup: [], test: [], lint: [] }, projectsIn(root)),
    });
}
/** Writes after confirmation, if possible; returns the exit code. */
async function upgrade_written(planned, options) {
    const changed = planned.files.filter(isChanged);
    if (changed.length === 0)
        (0,report_print/* printNote */.cN)(`Already at the newest version, ${planned.to}.`);
    if (changed.length === 0 || options.dryRun)
        return 0;
    const refused = await confirmed(options, planned.isForeign);
    if (refused !== null)
        return refused;
    const { checkedPipelines } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 46403));
    const { writeUpgrade } = await __webpack_require__.e(/* import() */ 8994).then(__webpack_require__.bind(__webpack_require__, 78994));
    const root = (0,write_library/* repositoryTop */.K)(options.root);
    writeUpgrade(root, changed);
    const problems = await checkedPipelines(root, changed);
    for (const problem of problems)
        (0,report_print/* printNote */.cN)(problem);
    return problems.length > 0 ? 2 : 0;
}
const isChanged = ({ before, text }) => before !== text;
function upgrade_show({ from, to, files }) {
    const { paint } = (0,report_print/* surfaceOf */.lI)(process.stderr);
    (0,report_print/* printNote */.cN)(`From ${from}\nTo   ${to}`);
    for (const file of files) {
        const { path, state, before, text, conflicts } = file;
        if (before === null && text === null)
            continue;
        (0,report_print/* printNote */.cN)(`${paint(PAINTS[state], state.padEnd(9))} ${path}`);
        const changes = isChanged(file) ? lineChanges(before ?? '', text ?? '') : [];
        for (const line of [...changes, ...conflicts.flatMap(conflictLines)])
            (0,report_print/* printNote */.cN)(`  ${(0,gate_lines/* diffLine */.m)(line, paint)}`);
    }
}
const PAINTS = {
    unchanged: 'dim',
    kept: 'dim',
    new: 'good',
    updated: 'good',
    merged: 'good',
    removed: 'strong',
    conflict: 'bad',
};
const conflictLines = ({ line, local, library }) => [
    `@@ line ${line}: - in this repository, + in the library @@`,
    ...local.map((text) => `-${text}`),
    ...library.map((text) => `+${text}`),
];
const upgrade_summaryOf = ({ from, to, files }) => ({
    from,
    to,
    files: files
        .filter(({ before, text }) => before !== null || text !== null)
        .map(({ path, state, conflicts }) => ({ path, state, conflicts })),
});

// EXTERNAL MODULE: ./lib/src/checkpoints/archive/archive.js
var archive = __webpack_require__(15117);
// EXTERNAL MODULE: ./lib/src/engine/journal-text.js
var journal_text = __webpack_require__(77848);
;// CONCATENATED MODULE: ./lib/src/commands/verify.js









/** `phasegate verify RUN|DIR`: checks that the stored files of a run are unchanged. Exit code 1 if not. */
function verifyCommand() {
    const command = (0,commands_command/* subcommand */._d)('verify', 'Verify the event chain and the digests of a run or a checkpoint.').argument('<run>', 'run, run folder, or downloaded checkpoint');
    return { command, act: verify, hidden: false };
}
async function verify(name, options) {
    const path = (0,external_node_path_.resolve)(name);
    const ofCheckpoint = (0,external_node_fs_.existsSync)(path) && !isRunFolder(path) ? await look(path, options) : null;
    return ofCheckpoint ?? verifyRun(await folderOf(name, options.root), options);
}
/** `null`: there is no checkpoint. */
async function look(path, options) {
    const { lookInto } = await Promise.all(/* import() */[__webpack_require__.e(3763), __webpack_require__.e(5494), __webpack_require__.e(104)]).then(__webpack_require__.bind(__webpack_require__, 30104));
    try {
        return await lookInto(path, (folder) => verifyRun(folder, options));
    }
    catch (error) {
        if (error instanceof ports.Refusal)
            return notAsMade(path, error, options);
        throw error;
    }
}
/** An unpacked checkpoint has its manifest next to the journal. */
function isRunFolder(path) {
    return (0,external_node_fs_.existsSync)((0,directory/* journalFile */.i7)(path)) && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, archive/* MANIFEST */.e0));
}
function notAsMade(path, { message }, { json }) {
    const faults = [{ path, message }];
    const unknown = { run: null, ok: false, events: 0, digest: null, note: null };
    if (json)
        (0,report_print/* printJson */.Q2)({ ...unknown, faults });
    else
        (0,report_print/* printResult */.RS)(`✗ ${message}`);
    return 1;
}
async function verifyRun(folder, { json }) {
    const { restore } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21809));
    const { faultsOf } = await __webpack_require__.e(/* import() */ 5275).then(__webpack_require__.bind(__webpack_require__, 45275));
    const { events, head, note } = (0,journal_text/* readJournal */.a0)((0,directory/* journalFile */.i7)(folder));
    const [first] = events;
    if (first?.type !== 'runStarted')
        throw new ports.Refusal(`The journal in ${folder} is empty.`, 'The run recorded no event.');
    const stored = restore(first.run, folder, events);
    const faults = await faultsOf(stored);
    if (json)
        (0,report_print/* printJson */.Q2)({
            run: first.run,
            ok: faults.length === 0,
            events: events.length,
            digest: (0,brands/* digestOf */.ol)(head),
            note,
            faults,
        });
    else
        (0,report_print/* printResult */.RS)(verify_textOf(stored.run, { events: events.length, head, note, faults }));
    return faults.length === 0 ? 0 : 1;
}
function verify_textOf(run, { events, head, note, faults }) {
    const notes = note === null ? [] : [`Note: ${note}`];
    const lines = faults.map(({ path, message }) => `✗ ${path}: ${message}`);
    const verdict = faults.length === 0
        ? `✓ run ${run}: ${events} events, the event chain and all artifacts are unchanged`
        : `✗ run ${run}: ${faults.length} of its files changed after they were written`;
    return [...notes, ...lines, verdict, `  ${(0,brands/* digestOf */.ol)(head)}`].join('\n');
}
async function folderOf(name, root) {
    const path = (0,external_node_path_.resolve)(name);
    if ((0,external_node_fs_.existsSync)((0,directory/* journalFile */.i7)(path)))
        return path;
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { findRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21809));
    const { store } = await findPlace(root);
    return (0,directory/* runFolder */.kQ)(store, await findRun(store, name));
}

;// CONCATENATED MODULE: ./lib/src/commands/watch.js
var watch_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var watch_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** `phasegate watch RUN`: the live view of a run that another process works on. */
function watchCommand() {
    const command = (0,commands_command/* subcommand */._d)('watch', 'Follow a run in another process, until it ends or waits.')
        .argument('[run]', 'run, item of the backlog, or the beginning of a name (default: the only run)')
        .addHelpText('after', `
On a terminal this is the live view of \`phasegate run\`; elsewhere a line for each event. Ctrl-C ends the watching
only. Exit code 0, however the run ends.

At a gate, the keys of \`phasegate run\` decide. After a decision this process works on the run: Ctrl-C stops the run,
and the exit code is the run's.`);
    return { command, act: watch, hidden: false };
}
async function watch(name, options) {
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { store } = await findPlace(options.root);
    const run = await anyRun(store, name, 'phasegate watch RUN');
    const stop = new AbortController();
    const end = () => stop.abort();
    // To the end: where nobody listens any more, what restores the cursor ends the process with the signal.
    process.on('SIGINT', end);
    const watched = { store, run, signal: stop.signal };
    try {
        return await (options.json ? watchSilently(watched) : watchOn(watched, options));
    }
    finally {
        process.off('SIGINT', end);
    }
}
async function watchSilently(watched) {
    const { looks } = await __webpack_require__.e(/* import() */ 265).then(__webpack_require__.bind(__webpack_require__, 50265));
    let last = null;
    for await (const seen of looks(watched))
        last = seen;
    if (last !== null)
        (0,report_print/* printJson */.Q2)((0,report_json/* runJson */.t)({ ...last, digest: (0,brands/* digestOf */.ol)(last.head) }));
    return 0;
}
/** Shows the run until it is at rest; where it waits at a gate, a key decides, or the next process is watched. */
async function watchOn(watched, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { RunView } = await __webpack_require__.e(/* import() */ 1470).then(__webpack_require__.bind(__webpack_require__, 91470));
        const view = watch_addDisposableResource(env_1, new RunView(), false);
        for (;;) {
            const seen = await shownUntilRest(watched, view);
            if (seen === null)
                return 0;
            await printStatus(seen, options.root);
            const waiting = (0,running/* hasKeys */.xV)(options) ? (0,running/* waitingAt */.hW)({ ...seen, digest: seen.head }) : null;
            if (waiting === null || watched.signal.aborted)
                return 0;
            const { saidInTime } = await __webpack_require__.e(/* import() */ 7833).then(__webpack_require__.bind(__webpack_require__, 47833));
            const said = await saidInTime(watched, seen, { waiting, root: options.root });
            if (said === null)
                return 0;
            if (said !== 'taken up')
                return (0,running/* decideByKey */.F9)({ ...options, ...running/* RUNNING_DEFAULTS */.bG }, waiting, said);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        watch_disposeResources(env_1);
    }
}
/** The run as it was at the last look; `null` if it had not begun. */
async function shownUntilRest(watched, view) {
    const { looks } = await __webpack_require__.e(/* import() */ 265).then(__webpack_require__.bind(__webpack_require__, 50265));
    let last = null;
    for await (const seen of looks(watched)) {
        await view.show(seen);
        last = seen;
    }
    view.close();
    return last;
}
async function printStatus({ plan, state, folder }, root) {
    const { evidenceFor } = await Promise.all(/* import() */[__webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(7286)]).then(__webpack_require__.bind(__webpack_require__, 87286));
    const evidence = await evidenceFor(root, plan, state, folder);
    const lines = (0,terminal_status/* statusLines */.Cd)({ plan, state, evidence, ...(0,report_print/* surfaceOf */.lI)(process.stderr) });
    (0,report_print/* printNote */.cN)(['', ...lines].join('\n'));
}

// EXTERNAL MODULE: ./lib/src/system/debug-log.js
var debug_log = __webpack_require__(35118);
;// CONCATENATED MODULE: ./lib/src/cli.js

































const COMMANDS = [
    initCommand,
    addCommand,
    upgradeCommand,
    checkCommand,
    testCommand,
    planCommand,
    compileCommand,
    runCommand,
    manyCommand,
    resumeCommand,
    approveCommand,
    rejectCommand,
    reworkCommand,
    answerCommand,
    statusCommand,
    watchCommand,
    listCommand,
    logCommand,
    diffCommand,
    explainCommand,
    costsCommand,
    reportCommand,
    verifyCommand,
    serveCommand,
    cancelCommand,
    cleanCommand,
    doctorCommand,
    completionCommand,
    completeCommand,
    failpointsCommand,
];
/** Runs one command; resolves to the exit code. */
async function main(argv) {
    let code = 0;
    const program = new esm/* Command */.uB('phasegate')
        .description('Run pipelines of AI-agent phases: journaled, verified and gated.')
        .version(version/* VERSION */.x)
        .showSuggestionAfterError(true)
        .configureHelp({ optionDescription: commands_command/* optionDescription */.q3 })
        .configureOutput({
        writeOut: (text) => (0,report_print/* printResult */.RS)(text.trimEnd()),
        writeErr: (text) => (0,report_print/* printNote */.cN)(text.trimEnd()),
    })
        .addHelpText('after', EXAMPLES);
    const add = (parent, register) => {
        const { command, act, hidden } = register();
        const run = act;
        command.copyInheritedSettings(program).exitOverride();
        command.action(async (...args) => {
            if (command.opts().verbose === true)
                (0,debug_log/* startDebugging */.j1)();
            code = await run(...args);
        });
        parent.addCommand(command, { hidden });
    };
    for (const register of COMMANDS)
        add(program, register);
    const backlog = new esm/* Command */.uB('backlog')
        .description('Manage a backlog of items, and work on it within guardrails.')
        .copyInheritedSettings(program)
        .exitOverride();
    program.addCommand(backlog);
    try {
        // The backlog's many commands are loaded only if one of them is called.
        if (argv[0] === 'backlog' || argv[0] === 'complete') {
            const { BACKLOG_COMMANDS, BACKLOG_HELP } = await Promise.all(/* import() */[__webpack_require__.e(8345), __webpack_require__.e(5799), __webpack_require__.e(2156), __webpack_require__.e(9134), __webpack_require__.e(4395), __webpack_require__.e(8976)]).then(__webpack_require__.bind(__webpack_require__, 67883));
            for (const register of BACKLOG_COMMANDS)
                add(backlog, register);
            backlog.addHelpText('after', BACKLOG_HELP);
        }
        await program.exitOverride().parseAsync([...argv], { from: 'user' });
        return code;
    }
    catch (error) {
        return tell(error, argv.includes('--json'));
    }
}
async function tell(error, isJson) {
    if (error instanceof esm/* CommanderError */.b7 && error.exitCode === 0)
        return 0;
    if (error instanceof esm/* CommanderError */.b7 && !isJson)
        return 2;
    const { reportFailure } = await __webpack_require__.e(/* import() */ 167).then(__webpack_require__.bind(__webpack_require__, 10167));
    try {
        return reportFailure(error instanceof esm/* CommanderError */.b7 ? misuse(error) : error, isJson);
    }
    catch (unprintable) {
        return reportFailure(unprintable, false);
    }
}
/** Commander has already printed the error for people; programs that read JSON need it, too. */
function misuse({ message }) {
    return new ports.Refusal(message.replace(/^error: /, ''), '`phasegate COMMAND --help` shows the usage.');
}
const EXAMPLES = `
A first run:
  $ phasegate init                                add pipelines and workflows to this repository
  $ phasegate check                               problems in your pipelines
  $ phasegate run fix                             run .github/pipelines/fix.yml until it ends or waits
  $ phasegate status                              what happened, and what to do next

Exit codes: 0 succeeded or no change, 1 failed, 2 invalid, 3 waiting, 4 blocked, 5 over budget,
6 rejected, 7 stale, 130 cancelled.`;


/***/ }),

/***/ 5892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beforeGitHub: () => (/* binding */ beforeGitHub)
/* harmony export */ });
/** What is left to do on GitHub, each with what to type or where to click. */
async function beforeGitHub(root, { secrets, environments, opensPullRequests }) {
    const at = await settingsOf(root);
    return [
        'Before the workflows can run on GitHub:',
        ...secrets.map((names) => `  - ${names.map((name) => `\`gh secret set ${name}\``).join(' or ')}`),
        ...environments.map((name) => `  - create the environment \`${name}\` with required reviewers: ${at('environments', 'Environments')}`),
        ...(opensPullRequests
            ? [`  - allow GitHub Actions to create pull requests: ${at('actions', 'Actions, General')}`]
            : []),
        '  - commit the files and push them to the default branch',
    ];
}
/** Where a setting is: an address, or the way to it where nobody knows the repository on GitHub. */
async function settingsOf(root) {
    const { readSettings } = await __webpack_require__.e(/* import() */ 8068).then(__webpack_require__.bind(__webpack_require__, 28068));
    const { gitHubAccess } = await __webpack_require__.e(/* import() */ 9145).then(__webpack_require__.bind(__webpack_require__, 69145));
    const origin = (await readSettings(root)).get('remote.origin.url');
    const access = gitHubAccess(origin, process.env);
    if (access === null)
        return (_, name) => `Settings of the repository on GitHub, ${name}`;
    return (path) => `${access.url.replace(/\.git$/, '')}/settings/${path}`;
}


/***/ }),

/***/ 19624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   _d: () => (/* binding */ subcommand),
/* harmony export */   oJ: () => (/* binding */ fileArgument),
/* harmony export */   q3: () => (/* binding */ optionDescription)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48179);



/** A subcommand with the common options. */
function subcommand(name, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_2__/* .Command */ .uB(name)
        .description(description)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_2__/* .Option */ .c$('--root <dir>', 'folder inside the repository').default(process.cwd(), 'current folder'))
        .option('--json', 'print one JSON document on stdout', false)
        .option('--verbose', 'print every program, API call and decision on stderr', false);
}
/** Omits the defaults of switches (off) and lists (empty). */
function optionDescription(option) {
    return new commander__WEBPACK_IMPORTED_MODULE_2__/* .Help */ ._V().optionDescription(option).replace(/ ?\(default: (?:false|\[\])\)$/, '');
}
/** Collects the values of a repeatable option. */
const collect = (value, before) => [
    ...before,
    value,
];
/** Resolves a file on the command line, relative to the current folder or to `--root`. */
function fileArgument(file, root) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(here) ? here : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
}


/***/ }),

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ refuseMoved),
/* harmony export */   r: () => (/* binding */ decided)
/* harmony export */ });
/* harmony import */ var _app_stored_surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27565);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14776);
/* harmony import */ var _core_run_decide_rework_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92043);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);





/** Throws `Refusal` if the run has changed since the person saw it. */
function refuseMoved(run, wanted, head) {
    if (wanted === undefined || wanted === (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(head))
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The run \`${run}\` has gone on since: its digest is ${(0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(head)}, not ${wanted}.`, `Look at it again: \`phasegate status ${run}\`.`);
}
/** The decision as an event. Throws `Refusal` if the run does not wait for it. */
function decided(stored, { decision, gate, comment }) {
    const phase = openGate(stored, gate);
    if (decision === 'rework' && (0,_core_run_decide_rework_js__WEBPACK_IMPORTED_MODULE_1__/* .reworkOf */ .G)(phase) === null) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The gate \`${phase.id}\` has no \`rework\`.`, 'Approve or reject, or give the gate a `rework` in the pipeline.');
    }
    if (decision === 'rework' && comment.trim() === '') {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal('A rework needs a comment.', 'Add `--comment "…"` to say what to change; the agent reads the comment.');
    }
    return {
        type: 'gateDecided',
        phase: phase.id,
        decision,
        actor: (0,_app_stored_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .localActor */ .Z0)(),
        comment,
        proof: 'local',
        approval: null,
    };
}
function openGate({ run, plan, state }, wanted) {
    if (state.finished?.outcome === 'cancelled') {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The run \`${run}\` is cancelled.`, `Resume it first: \`phasegate resume ${run}\`.`);
    }
    const open = state.open.map((index) => (0,_core_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, index));
    const names = open.map((phase) => `\`${phase.id}\``).join(', ');
    const [only, ...others] = wanted === undefined ? open : open.filter(({ id }) => id === wanted);
    if (only !== undefined && others.length === 0)
        return only;
    if (open.length === 0 && state.finished?.next === 'deliver') {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The run \`${run}\` waits before a delivery, and not at a gate.`, `Deliver: \`phasegate resume ${run}\`.`);
    }
    if (open.length === 0) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The run \`${run}\` does not wait at a gate.`, `\`phasegate status ${run}\` shows its status.`);
    }
    if (wanted === undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The run \`${run}\` waits at ${names}.`, 'Name one gate.');
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The run \`${run}\` does not wait at \`${wanted}\`.`, `It waits at ${names}.`);
}


/***/ }),

/***/ 17915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ GrowingFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);


/** A text file to which another process appends, read line by line. */
class GrowingFile {
    #path;
    #most;
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    #position = null;
    #rest = '';
    /** `most`: bytes at its end that are read of a file which is long at the first look. */
    constructor(path, most = Number.POSITIVE_INFINITY) {
        this.#path = path;
        this.#most = most;
    }
    /** Whether there was such a file at the last look. */
    get isThere() {
        return this.#position !== null;
    }
    /** The line that has no end yet. */
    get rest() {
        return this.#rest;
    }
    /** The lines that ended since the last look. */
    lines() {
        const lines = (this.#rest + this.#more()).split('\n');
        this.#rest = lines.pop() ?? '';
        return lines;
    }
    #more() {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#path, { throwIfNoEntry: false })?.size;
        if (size === undefined)
            return '';
        const from = this.#position ?? Math.max(0, size - this.#most);
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#path, 'r');
        try {
            return this.#read(file, from);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    #read(file, from) {
        const chunks = [];
        const buffer = Buffer.alloc(64 * 1024);
        let position = from;
        for (let bytes = -1; bytes !== 0; position += bytes) {
            bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, position);
            chunks.push(this.#decoder.write(buffer.subarray(0, bytes)));
        }
        this.#position = position;
        return chunks.join('');
    }
}


/***/ }),

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ withGateKeys),
/* harmony export */   F9: () => (/* binding */ decideByKey),
/* harmony export */   Mg: () => (/* binding */ withRunningOptions),
/* harmony export */   SV: () => (/* binding */ refuseDeciding),
/* harmony export */   bG: () => (/* binding */ RUNNING_DEFAULTS),
/* harmony export */   fD: () => (/* binding */ drivingOf),
/* harmony export */   hW: () => (/* binding */ waitingAt),
/* harmony export */   oC: () => (/* binding */ goOnWith),
/* harmony export */   xV: () => (/* binding */ hasKeys)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48179);
/* harmony import */ var _app_run_as_it_is_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(219);
/* harmony import */ var _app_stored_surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27565);
/* harmony import */ var _app_wiring_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50290);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_graph_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(14776);
/* harmony import */ var _core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37542);
/* harmony import */ var _core_run_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72990);
/* harmony import */ var _core_run_show_report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24881);
/* harmony import */ var _core_text_terminal_status_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89352);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41502);
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54284);
/* harmony import */ var _report_print_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26354);
/* harmony import */ var _report_silent_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(95060);
/* harmony import */ var _system_debug_log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(35118);
/* harmony import */ var _decided_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6121);

















const AUTHOR = 'Phasegate <phasegate@users.noreply.github.com>';
/** What holds where a person gave none of the options. */
const RUNNING_DEFAULTS = {
    approve: false,
    deliver: true,
    clone: false,
    concurrency: 4,
    author: authorOf(AUTHOR),
    reuse: true,
};
/** The options behind {@link RunningOptions}. */
function withRunningOptions(command) {
    return command
        .option('--until <phase>', 'stop before this phase; the run waits and can be resumed')
        .option('--approve', 'approve gates automatically', false)
        .option('--no-deliver', 'stop before deliveries; the run waits and can be resumed')
        .option('--clone', 'no effect, because every run has its own workspace', false)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--concurrency <n>', 'maximum number of read-only phases at the same time')
        .default(RUNNING_DEFAULTS.concurrency)
        .argParser(wholeNumber))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--author <name and email>', 'author of commits')
        .default(RUNNING_DEFAULTS.author, AUTHOR)
        .argParser(authorOf))
        .option('--record <dir>', 'record prompts, output and changes of agents in this folder')
        .option('--replay <dir>', 'replay a recording from this folder instead of running agents')
        .option('--no-reuse', 'do not reuse results of earlier runs');
}
/** The engine's settings by these options. Throws `Refusal` for an unknown phase. */
function drivingOf(options) {
    if (options.approve)
        refuseDeciding('`--approve`');
    if (options.clone)
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_11__/* .printNote */ .cN)('`--clone` has no effect: every run has its own workspace.');
    return (plan) => ({
        limits: {
            concurrency: options.concurrency,
            may: { work: true, deliver: options.deliver, open: true },
            until: options.until === undefined ? null : knownPhase(plan, options.until),
            only: null,
            slots: false,
        },
        budgetPool: null,
        clone: options.clone,
        approve: options.approve,
        author: options.author,
        tape: tapeOf(options),
        reuse: options.reuse,
    });
}
function tapeOf({ record, replay }) {
    if (record !== undefined && replay !== undefined) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_9__.Refusal('`--record` and `--replay` exclude each other.', 'Give one of them.');
    }
    if (record !== undefined)
        return { mode: 'record', folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(record) };
    return replay === undefined ? { mode: 'none' } : { mode: 'replay', folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(replay) };
}
/** Only a person on their own machine decides, never a program inside of a run or a workflow. */
function refuseDeciding(what) {
    if ((0,_app_stored_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .isInRun */ .pj)()) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_9__.Refusal(`${what} is refused inside a run.`, 'Only a person decides, outside the run.');
    }
    if ((0,_app_stored_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .isInActions */ .Hn)()) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_9__.Refusal(`${what} is refused in GitHub Actions.`, 'Reviewers of the environment decide there.');
    }
}
/** Records a person's decision or answer for a waiting run, then continues the run. */
async function goOnWith(options, run, 
/** `head`: SHA-256 of the journal's last line in hex. */
word) {
    const { continueRun } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(3763), __webpack_require__.e(2464), __webpack_require__.e(7043), __webpack_require__.e(8474), __webpack_require__.e(8423), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(6906), __webpack_require__.e(6703), __webpack_require__.e(6356)]).then(__webpack_require__.bind(__webpack_require__, 45844));
    const request = {
        root: options.root,
        platform: (0,_app_wiring_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .localPlatform */ .h)(),
        run,
        ..._app_run_as_it_is_js__WEBPACK_IMPORTED_MODULE_2__/* .AS_IT_IS */ .a,
        how: drivingOf(options),
        say: async (stored, head) => [word(stored, head)],
    };
    return withGateKeys(options, (reporterFor) => continueRun(request, reporterFor));
}
/** The same for a person at a terminal: at a gate, a key decides, and the run continues. */
async function withGateKeys(options, work) {
    let last = null;
    const code = await withReporter(options, async (reporterFor) => {
        last = await work(reporterFor);
        return last;
    });
    const waiting = last === null ? null : waitingAt(last);
    if (waiting === null || !hasKeys(options))
        return code;
    const { saidAtGate } = await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(3947)]).then(__webpack_require__.bind(__webpack_require__, 3947));
    const said = await saidAtGate(waiting, options.root);
    if (said === null)
        return code;
    return decideByKey(options, waiting, said);
}
/** What was shown is decided on, and nothing that came after it; then the run goes on. Resolves to the exit code. */
function decideByKey(options, { run, gate, digest }, said) {
    return goOnWith(options, run, (stored, head) => {
        (0,_decided_js__WEBPACK_IMPORTED_MODULE_14__/* .refuseMoved */ .E)(run, digest, head);
        return (0,_decided_js__WEBPACK_IMPORTED_MODULE_14__/* .decided */ .r)(stored, { ...said, gate: gate.id });
    });
}
/** Where a person sits at both ends; a run, a workflow and a program decide nothing. */
const hasKeys = ({ json }) => !json && process.stdin.isTTY === true && process.stderr.isTTY === true && !(0,_app_stored_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .isInRun */ .pj)() && !(0,_app_stored_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .isInCi */ ._F)();
/** The one gate that the run waits at; `null` where there is none or several. */
function waitingAt({ plan, state, digest, }) {
    const [index, ...others] = state.open;
    if (state.finished?.outcome !== 'waiting' || index === undefined || others.length > 0)
        return null;
    const gate = (0,_core_lib_graph_js__WEBPACK_IMPORTED_MODULE_15__/* .phaseAt */ .BA)(plan, index);
    return gate.kind === 'gate' ? { run: state.run, gate, digest: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_16__/* .digestOf */ .ol)(digest), state } : null;
}
/** Runs with a view for people, or silently for a program; prints the result, and returns the exit code. */
async function withReporter({ json, root }, work) {
    const open = [];
    const { stderr, env } = process;
    try {
        const report = await work(async (plan) => {
            if (json)
                return _report_silent_js__WEBPACK_IMPORTED_MODULE_12__/* .silentReporter */ .P;
            // Lines of the debug log would destroy a live view.
            const isTerminal = stderr.isTTY === true && !(0,_system_debug_log_js__WEBPACK_IMPORTED_MODULE_13__/* .isDebugging */ .Vh)();
            const reporter = await (0,_report_console_js__WEBPACK_IMPORTED_MODULE_10__/* .consoleReporter */ .P)({ plan, stream: stderr, isTerminal, env });
            open.push(reporter);
            return reporter;
        });
        for (const reporter of open.splice(0))
            reporter[Symbol.dispose]();
        return await tell(report, { json, root });
    }
    finally {
        for (const reporter of open)
            reporter[Symbol.dispose]();
    }
}
async function tell(report, { json, root }) {
    const { plan, state, digest, folder } = report;
    if (json)
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_11__/* .printJson */ .Q2)((0,_core_run_show_report_json_js__WEBPACK_IMPORTED_MODULE_7__/* .runJson */ .t)({ plan, state, digest: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_16__/* .digestOf */ .ol)(digest) }));
    else {
        const { evidenceFor } = await Promise.all(/* import() */[__webpack_require__.e(3763), __webpack_require__.e(7043), __webpack_require__.e(8423), __webpack_require__.e(7286)]).then(__webpack_require__.bind(__webpack_require__, 87286));
        const evidence = await evidenceFor(root, plan, state, folder);
        const lines = (0,_core_text_terminal_status_js__WEBPACK_IMPORTED_MODULE_8__/* .statusLines */ .Cd)({ plan, state, evidence, ...(0,_report_print_js__WEBPACK_IMPORTED_MODULE_11__/* .surfaceOf */ .lI)(process.stderr) });
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_11__/* .printNote */ .cN)(['', ...lines, `Records: ${folder}`].join('\n'));
    }
    return _core_run_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT_CODES */ .a[state.finished?.outcome ?? 'failed'];
}
function knownPhase(plan, name) {
    const id = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_16__/* .phaseId */ .fp)(name);
    if (plan.index.has(id))
        return id;
    const names = plan.phases.map((phase) => phase.id);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_9__.Refusal(`The pipeline has no phase \`${name}\`.`, (0,_core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(name, names) ?? `It has ${names.join(', ')}.`);
}
function wholeNumber(text) {
    const number = Number(text);
    if (Number.isInteger(number) && number > 0)
        return number;
    throw new commander__WEBPACK_IMPORTED_MODULE_1__/* .InvalidArgumentError */ .Di('Give a whole number above zero.');
}
function authorOf(text) {
    const [, name, email] = /^\s*([^<>\n]+?)\s*<([^<>\s]+@[^<>\s]+)>\s*$/.exec(text) ?? [];
    if (name !== undefined && email !== undefined)
        return { name, email };
    throw new commander__WEBPACK_IMPORTED_MODULE_1__/* .InvalidArgumentError */ .Di('Write it as `Name <email@example.org>`.');
}


/***/ }),

/***/ 52001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ showDiff)
});

// EXTERNAL MODULE: ./lib/src/core/text/terminal/gate-lines.js
var gate_lines = __webpack_require__(15046);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/neutral.js
var neutral = __webpack_require__(37308);
// EXTERNAL MODULE: ./lib/src/report/print.js
var print = __webpack_require__(26354);
;// CONCATENATED MODULE: ./lib/src/report/pager.js




/** Shows a long text in the person's pager on a terminal, otherwise unchanged on stdout. */
async function page(text) {
    const { GIT_PAGER, PAGER, LESS } = process.env;
    const pager = GIT_PAGER ?? PAGER ?? 'less';
    if (process.stdout.isTTY !== true || pager === '' || pager === 'cat')
        return (0,print/* printResult */.RS)(text);
    // The same as git's settings: quits if the text fits on one screen, keeps colours and the screen's content.
    const env = { ...process.env, LESS: LESS ?? 'FRX' };
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', pager], { stdio: ['pipe', 'inherit', 'inherit'], env });
    // A pager may be quit before it has read everything.
    child.stdin.on('error', () => { });
    child.stdin.end(`${(0,neutral/* printable */.g$)(text)}\n`);
    const [code] = await (0,external_node_events_.once)(child, 'close');
    if (code === 126 || code === 127)
        (0,print/* printResult */.RS)(text);
}

;// CONCATENATED MODULE: ./lib/src/commands/show-diff.js



/** Shows a unified diff in colours, in the person's pager if on a terminal. `what` names what changed. */
async function showDiff(text, what) {
    if (text === '')
        return (0,print/* printResult */.RS)(`${what} changed no file.`);
    const { paint } = (0,print/* surfaceOf */.lI)(process.stdout);
    const lines = text.trimEnd().split('\n');
    await page(lines.map((line) => (0,gate_lines/* diffLine */.m)(line, paint)).join('\n'));
}


/***/ }),

/***/ 43962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ mergeLines),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
/* unused harmony export preferTheirs */
/** Merges two changes of one text by line. Lines that only one of them changed, or both equally, are merged. */
function mergeLines(base, { ours, theirs }) {
    const a = base.split('\n');
    const b = ours.split('\n');
    const c = theirs.split('\n');
    const [inOurs, inTheirs] = [matches(a, b), matches(a, c)];
    const parts = [];
    let [at, ourAt, theirAt] = [0, 0, 0];
    const upTo = (next, ourNext, theirNext) => {
        const part = merged(a.slice(at, next), b.slice(ourAt, ourNext), c.slice(theirAt, theirNext));
        if (part.type === 'conflict' || part.lines.length > 0)
            parts.push(part);
        [at, ourAt, theirAt] = [next, ourNext, theirNext];
    };
    for (const index of a.keys()) {
        const [our, their] = [inOurs[index] ?? -1, inTheirs[index] ?? -1];
        if (our === -1 || their === -1)
            continue;
        upTo(index, our, their);
        upTo(index + 1, our + 1, their + 1);
    }
    upTo(a.length, b.length, c.length);
    return parts;
}
/** Joins the parts to one text; in a conflict, theirs wins. */
function preferTheirs(parts) {
    return parts.flatMap((part) => (part.type === 'same' ? part.lines : part.theirs)).join('\n');
}
function merged(base, ours, theirs) {
    if (isEqual(ours, base))
        return { type: 'same', lines: theirs };
    if (isEqual(theirs, base) || isEqual(ours, theirs))
        return { type: 'same', lines: ours };
    return { type: 'conflict', base, ours, theirs };
}
const isEqual = (a, b) => a.length === b.length && a.every((line, at) => line === b[at]);
/** Larger texts are not compared: all lines then count as changed. */
const MOST_CELLS = 9_000_000;
/** For each line of `a` the index of the equal line in `b`, or -1; ascending. The longest common subsequence. */
function matches(a, b) {
    const found = new Array(a.length).fill(-1);
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start]) {
        found[start] = start;
        start += 1;
    }
    let [endA, endB] = [a.length, b.length];
    while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
        endA -= 1;
        endB -= 1;
        found[endA] = endB;
    }
    const [rows, columns] = [endA - start, endB - start];
    if (rows * columns > MOST_CELLS)
        return found;
    const lengths = commonLengths(a.slice(start, endA), b.slice(start, endB));
    for (let [row, column] = [0, 0]; row < rows && column < columns;) {
        if (a[start + row] === b[start + column]) {
            found[start + row] = start + column;
            row += 1;
            column += 1;
        }
        else if (lengths(row + 1, column) >= lengths(row, column + 1))
            row += 1;
        else
            column += 1;
    }
    return found;
}
/** The length of the longest common subsequence of two suffixes. */
function commonLengths(a, b) {
    const width = b.length + 1;
    const cells = new Uint32Array((a.length + 1) * width);
    for (let row = a.length - 1; row >= 0; row -= 1)
        for (let column = b.length - 1; column >= 0; column -= 1) {
            const here = row * width + column;
            const [down = 0, right = 0, both = 0] = [
                cells[here + width],
                cells[here + 1],
                cells[here + width + 1],
            ];
            cells[here] = a[row] === b[column] ? both + 1 : Math.max(down, right);
        }
    return (row, column) => cells[row * width + column] ?? 0;
}


/***/ }),

/***/ 65143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A text as one word of a POSIX shell, quoted if that is needed. */
const shellWord = (text) => /^[\w./@:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 13500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ AGENT_CHOICES)
/* harmony export */ });
const AGENT_CHOICES = [
    {
        use: 'claude',
        label: 'Claude Code',
        models: { cheap: 'haiku', judgment: 'opus' },
        secrets: ['ANTHROPIC_API_KEY', 'CLAUDE_CODE_OAUTH_TOKEN'],
        secret: 'ANTHROPIC_API_KEY',
    },
    {
        use: 'codex',
        label: 'Codex',
        models: { cheap: 'gpt-5-mini', judgment: 'gpt-5-codex' },
        secrets: ['OPENAI_API_KEY', 'CODEX_API_KEY'],
        secret: 'OPENAI_API_KEY',
    },
    {
        use: 'opencode',
        label: 'opencode',
        models: { cheap: 'anthropic/claude-haiku-4-5', judgment: 'anthropic/claude-opus-4-5' },
        secrets: ['ANTHROPIC_API_KEY', 'OPENROUTER_API_KEY'],
        secret: 'ANTHROPIC_API_KEY',
    },
    {
        use: 'amp',
        label: 'Amp',
        models: null,
        secrets: ['AMP_API_KEY'],
        secret: 'AMP_API_KEY',
    },
];


/***/ }),

/***/ 80717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ detectProject),
/* harmony export */   y: () => (/* binding */ combined)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38364);
/* harmony import */ var _lib_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65143);


/** The commands of a folder according to its first known manifest in this order; `null`: none is known. */
function detectProject(folder) {
    for (const detect of [javascript, python, rust, go, maven, gradle, make]) {
        const found = detect(folder);
        if (found !== null)
            return found;
    }
    return null;
}
const MANAGERS = [
    {
        name: 'pnpm',
        locks: ['pnpm-lock.yaml', 'pnpm-workspace.yaml'],
        install: 'pnpm install --frozen-lockfile',
        run: (script) => `pnpm run ${script}`,
    },
    {
        name: 'yarn',
        locks: ['yarn.lock'],
        install: 'yarn install --frozen-lockfile',
        run: (script) => `yarn run ${script}`,
    },
    {
        name: 'bun',
        locks: ['bun.lock', 'bun.lockb'],
        install: 'bun install --frozen-lockfile',
        run: (script) => `bun run ${script}`,
    },
];
const NPM = {
    name: 'npm',
    locks: ['package-lock.json', 'npm-shrinkwrap.json'],
    install: 'npm ci',
    run: (script) => (script === 'test' ? 'npm test' : `npm run ${script}`),
};
function javascript({ names, read }) {
    if (!names.has('package.json'))
        return null;
    const manifest = jsonObject(read('package.json'));
    const has = (lock) => names.has(lock);
    const named = typeof manifest.packageManager === 'string' ? manifest.packageManager : '';
    const manager = MANAGERS.find(({ name }) => named.startsWith(`${name}@`)) ??
        MANAGERS.find(({ locks }) => locks.some(has)) ??
        NPM;
    const isLocked = manager.locks.some((lock) => has(lock) && lock !== 'pnpm-workspace.yaml');
    const scripts = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(manifest.scripts) ? manifest.scripts : {};
    const commands = {
        setup: installOf(manager, { isLocked, manifest, isBerry: has('.yarnrc.yml') }),
        test: testOf(manager, scripts, { manifest, isWorkspace: has('pnpm-workspace.yaml') }),
        lint: ['lint', 'typecheck'].filter((name) => name in scripts).map(manager.run),
    };
    const language = has('tsconfig.json') ? 'TypeScript' : 'JavaScript';
    return { language, packageManager: manager.name, commands };
}
function installOf({ name, install }, how) {
    if (name === 'yarn' && how.isBerry)
        return ['yarn install --immutable'];
    if (how.isLocked)
        return [install];
    const needs = ['dependencies', 'devDependencies', 'workspaces'];
    return needs.some((key) => key in how.manifest) ? [`${name} install`] : [];
}
/** The placeholder that `npm init` writes for tests. */
const NO_TEST = 'no test specified';
function testOf(manager, scripts, how) {
    const { test } = scripts;
    if (typeof test === 'string' && !test.includes(NO_TEST))
        return [manager.run('test')];
    if (manager.name === 'pnpm' && how.isWorkspace)
        return ['pnpm -r --if-present run test'];
    const isNpmWorkspace = manager.name === 'npm' && 'workspaces' in how.manifest;
    return isNpmWorkspace ? ['npm test --workspaces --if-present'] : [];
}
const PYTHON = ['pyproject.toml', 'requirements.txt', 'setup.py', 'uv.lock', 'poetry.lock'];
function python({ names, read }) {
    if (!PYTHON.some((name) => names.has(name)))
        return null;
    const project = read('pyproject.toml');
    const texts = `${project}\n${read('requirements.txt')}\n${read('requirements-dev.txt')}`;
    const isPytest = ['pytest.ini', 'conftest.py'].some((name) => names.has(name));
    const test = isPytest || /pytest/.test(texts) ? 'python -m pytest' : 'python -m unittest';
    const hasRuff = names.has('ruff.toml') || /\[tool\.ruff\b/.test(project);
    const lint = hasRuff ? ['ruff check'] : [];
    const { packageManager, setup, prefix } = pythonTools(names, project);
    const within = (command) => `${prefix}${command}`;
    const commands = { setup, test: [within(test)], lint: lint.map(within) };
    return { language: 'Python', packageManager, commands };
}
function pythonTools(names, project) {
    if (names.has('uv.lock') || /\[tool\.uv\b/.test(project)) {
        const setup = [names.has('uv.lock') ? 'uv sync --frozen' : 'uv sync'];
        return { packageManager: 'uv', setup, prefix: 'uv run ' };
    }
    if (names.has('poetry.lock') || /\[tool\.poetry\b/.test(project)) {
        return { packageManager: 'poetry', setup: ['poetry install'], prefix: 'poetry run ' };
    }
    const files = ['requirements.txt', 'requirements-dev.txt'].filter((name) => names.has(name));
    const what = files.length > 0 ? files.map((file) => `-r ${file}`).join(' ') : '-e .';
    const setup = ['python3 -m venv .venv', `.venv/bin/pip install ${what}`];
    return { packageManager: 'pip', setup, prefix: '.venv/bin/' };
}
function rust({ names }) {
    if (!names.has('Cargo.toml'))
        return null;
    const locked = names.has('Cargo.lock') ? ' --locked' : '';
    const commands = { setup: [`cargo fetch${locked}`], test: [`cargo test${locked}`], lint: [] };
    return { language: 'Rust', packageManager: 'cargo', commands };
}
function go({ names }) {
    if (!names.has('go.mod'))
        return null;
    const commands = { setup: ['go mod download'], test: ['go test ./...'], lint: ['go vet ./...'] };
    return { language: 'Go', packageManager: null, commands };
}
function maven({ names }) {
    if (!names.has('pom.xml'))
        return null;
    const program = names.has('mvnw') ? './mvnw' : 'mvn';
    const commands = { setup: [], test: [`${program} -B -q test`], lint: [] };
    return { language: 'Java', packageManager: 'maven', commands };
}
function gradle({ names }) {
    if (!names.has('build.gradle') && !names.has('build.gradle.kts'))
        return null;
    const program = names.has('gradlew') ? './gradlew' : 'gradle';
    const commands = { setup: [], test: [`${program} test`], lint: [] };
    return { language: 'Java', packageManager: 'gradle', commands };
}
function make({ names, read }) {
    const file = ['GNUmakefile', 'Makefile', 'makefile'].find((name) => names.has(name));
    if (file === undefined)
        return null;
    const text = read(file);
    const targets = (...wanted) => wanted
        .filter((target) => new RegExp(`^${target}\\s*:(?!=)`, 'm').test(text))
        .slice(0, 1)
        .map((target) => `make ${target}`);
    const commands = {
        setup: targets('setup', 'deps', 'install-deps'),
        test: targets('test', 'check'),
        lint: targets('lint'),
    };
    return { language: 'make', packageManager: 'make', commands };
}
/** The commands of several folders as those of the repository: each changes to its folder first. */
function combined(projects) {
    const all = (key) => projects.flatMap(({ folder, commands }) => commands[key].map((command) => folder === '.' ? command : `(cd ${(0,_lib_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(folder)} && ${command})`));
    return { setup: all('setup'), test: all('test'), lint: all('lint') };
}
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ REQUESTS_AN_HOUR),
/* harmony export */   dZ: () => (/* binding */ jobName),
/* harmony export */   lu: () => (/* binding */ REUSABLE_LIMITS),
/* harmony export */   m6: () => (/* binding */ workflowJobs),
/* harmony export */   uD: () => (/* binding */ requestsOf)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14776);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65425);
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82837);
/* harmony import */ var _slots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14463);




const REUSABLE_LIMITS = { gates: 3, spreads: 1 };
/** The jobs that a pipeline needs, in order. */
function workflowJobs(plan, limits = REUSABLE_LIMITS) {
    return new Walk(plan, limits).jobs();
}
/** Simulates the run in the engine's order: all possible work, then legs in slots, then a gate, then deliveries. */
class Walk {
    #plan;
    #limits;
    #done = new Set();
    #jobs = [];
    #workflowRun = 1;
    #stage = 0;
    /** Phases that are spread since the last gate. */
    #spreads = 0;
    constructor(plan, limits) {
        this.#plan = plan;
        this.#limits = limits;
    }
    jobs() {
        this.#work('work');
        while (this.#done.size < this.#plan.phases.length && this.#next())
            ;
        this.#add('report', []);
        return this.#jobs;
    }
    /** Adds the job after a work job; false: nothing is left to run. */
    #next() {
        return this.#slots() || this.#gate() || this.#deliver();
    }
    #slots() {
        const [phase] = this.#ready(isForSlots);
        if (phase === undefined)
            return false;
        // The jobs of a stage can be used once.
        if (this.#spreads === this.#limits.spreads)
            this.#another();
        this.#spreads += 1;
        this.#add('slots', [phase], slotsOf(phase));
        this.#done.add(phase.index);
        this.#work('join');
        return true;
    }
    #gate() {
        const [gate] = this.#ready(isGate);
        if (gate?.kind !== 'gate')
            return false;
        if (gate.by === 'comment')
            this.#comment(gate);
        else
            this.#open(gate);
        // A gate's job opens no other gate.
        if (this.#ready(isWork).length + this.#ready(isGate).length === 0)
            return true;
        // Behind the last gate nothing works: no job would be left for a gate that opens then.
        if (this.#stage === this.#limits.gates)
            this.#another();
        else
            this.#work('work');
        return true;
    }
    #open(gate) {
        if (this.#stage === this.#limits.gates)
            this.#another();
        this.#stage += 1;
        this.#spreads = 0;
        this.#add('gate', [gate]);
        this.#done.add(gate.index);
    }
    /** A comment starts a workflow run of its own. */
    #comment(gate) {
        this.#add('report', []);
        this.#begin();
        this.#add('comment', [gate]);
        this.#done.add(gate.index);
    }
    #deliver() {
        const due = this.#ready(({ kind }) => kind === 'deliver');
        if (due.length === 0)
            return false;
        this.#add('deliver', due);
        for (const { index } of due)
            this.#done.add(index);
        if (this.#done.size < this.#plan.phases.length)
            this.#another();
        return true;
    }
    #another() {
        this.#add('report', []);
        this.#begin();
        this.#work('work');
    }
    #begin() {
        this.#workflowRun += 1;
        this.#stage = 0;
        this.#spreads = 0;
    }
    #work(kind) {
        const phases = [];
        for (let due = this.#workDue(); due.length > 0; due = this.#workDue()) {
            phases.push(...due);
            for (const { index } of due)
                this.#done.add(index);
        }
        this.#add(kind, phases);
    }
    #workDue() {
        return this.#ready((phase) => isWork(phase) && !isForSlots(phase));
    }
    #ready(is) {
        const isReady = ({ index, needs }) => !this.#done.has(index) && needs.every((need) => this.#done.has(need.index));
        return [...this.#plan.phases.keys()]
            .map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(this.#plan, index))
            .filter((phase) => isReady(phase) && is(phase));
    }
    #add(kind, phases, machines = 1) {
        const ids = phases.filter(({ kind: of }) => of !== 'entry').map(({ id }) => id);
        const place = { workflowRun: this.#workflowRun, stage: this.#stage, job: this.#named(kind) };
        this.#jobs.push({ ...place, kind, phases: ids, machines });
    }
    #named(kind) {
        if (kind === 'report' || kind === 'comment')
            return kind;
        const spread = kind === 'slots' || kind === 'join' ? this.#spreads : 1;
        return jobName(kind, this.#stage, spread);
    }
}
/** `join-0`, and `join-0-2` for the second phase that is spread in a stage. */
const jobName = (kind, stage, spread = 1) => spread === 1 ? `${kind}-${stage}` : `${kind}-${stage}-${spread}`;
const isGate = ({ kind }) => kind === 'gate';
const isWork = ({ kind }) => kind !== 'gate' && kind !== 'deliver';
const isForSlots = (phase) => slotsOf(phase) > 1;
/** Upper limit, if the legs are known only at run time. */
function slotsOf(phase) {
    const strategy = (0,_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .strategyOf */ .xS)(phase);
    if (strategy === null)
        return 1;
    return (0,_slots_js__WEBPACK_IMPORTED_MODULE_3__/* .slotsFor */ .FK)(strategy, (0,_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .staticLegs */ .y1)(strategy.matrix)?.length ?? _slots_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SLOTS */ .Fn);
}
/**
 * Requests to the GitHub API per job, counted without errors and with one checkpoint. Each page of artifacts adds one, each
 * further part of a checkpoint two.
 */
const REQUESTS = {
    comment: 12,
    work: 4,
    slots: 6,
    join: 8,
    gate: 12,
    deliver: 30,
    report: 10,
};
/** Requests of the join job per slot. */
const REQUESTS_OF_A_SLOT = 2;
/** Number of requests of all jobs of one workflow run. */
function requestsOf(jobs) {
    const slots = jobs.filter(({ kind }) => kind === 'slots');
    const read = slots.reduce((sum, { machines }) => sum + machines * REQUESTS_OF_A_SLOT, 0);
    return jobs.reduce((sum, { kind, machines }) => sum + REQUESTS[kind] * machines, read);
}
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const REQUESTS_AN_HOUR = 1_000;


/***/ }),

/***/ 92043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reworkOf),
/* harmony export */   a: () => (/* binding */ reworks)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14776);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65425);
/* harmony import */ var _plan_nest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19334);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);






/** The first requested rework that has not begun. One at a time, because rounds may overlap. */
function reworks(plan, state) {
    const [index] = state.asking;
    if (index === undefined)
        return [];
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, index);
    const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, index);
    const rework = reworkOf(phase);
    if (rework === null)
        return [exhausted(phase, 'the gate has no `rework`')];
    if (known.reworks >= rework.max)
        return [exhausted(phase, reachedText(rework.max, commentOf(known)))];
    const target = plan.index.get(rework.phase);
    if (target === undefined)
        throw new Error(`rework of an unknown phase ${rework.phase}`);
    const begin = (0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_1__/* .beginOf */ .pv)((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, target));
    const path = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .between */ .Tq)(plan, begin, index).map((each) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, each).id);
    const leg = legFor(plan, state, { phase, target });
    if (typeof leg === 'object' && leg !== null)
        return [{ ...leg, phase: phase.id }];
    const again = leg === null ? rework.phase : (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .legId */ .oy)(rework.phase, leg);
    // If one leg is reworked, the others keep their results.
    const pending = path.map((id) => (id === rework.phase ? again : id));
    const comment = commentOf(known);
    return [{ type: 'askRework', by: phase.id, target: again, pending, comment }];
}
/** The number of the leg to rework; `null`: the whole target, or the target has no legs. */
function legFor(plan, state, { phase, target }) {
    const expression = 'rework' in phase && phase.rework && 'leg' in phase.rework ? phase.rework.leg : null;
    if (expression === null || expression === undefined)
        return null;
    const failed = (message) => ({ type: 'failPhase', reason: 'infrastructure', message });
    const { legs } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, target);
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, phase.index);
    const outputs = standing.status === 'asking' ? standing.done.outputs : {};
    try {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeFor */ .a)(plan, state, { phase, expressions: [expression], more: { outputs } });
        const number = Number((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, scope));
        const count = legs?.count ?? 0;
        if (Number.isSafeInteger(number) && number >= 0 && number < count)
            return number;
        return failed(`its \`rework.leg\` is no leg of \`${(0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, target).id}\`, which has ${count}`);
    }
    catch (fault) {
        if (!(fault instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE))
            throw fault;
        return failed(`its \`rework.leg\` could not be evaluated: ${fault.message}`);
    }
}
function reworkOf(phase) {
    return 'rework' in phase ? phase.rework : null;
}
/** `comment`: what the last round said is still wrong. */
const reachedText = (max, comment) => {
    const reached = `\`rework.max\` of ${max} is reached`;
    return comment === '' ? reached : `${reached}: ${comment}`;
};
function exhausted(phase, message) {
    const about = { type: 'failPhase', phase: phase.id };
    return phase.kind === 'gate'
        ? { ...about, reason: 'rejected', message: `rejected: ${message}` }
        : { ...about, reason: 'rework-exhausted', message };
}
function commentOf({ standing }) {
    return standing.status === 'asking' ? standing.done.summary : '';
}


/***/ }),

/***/ 76343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf),
/* harmony export */   s: () => (/* binding */ tallyOf)
/* harmony export */ });
/** In milliseconds; shorter waits are not shown. */
const LEAST_WAIT = 50;
function causeOf({ last, messages, now }) {
    if (last === null)
        return { type: 'first' };
    if (last.sentBack !== null)
        return { type: 'sent-back', event: last.sentBack };
    const { end } = last;
    switch (end.type) {
        case 'failed': {
            const waitedMs = last.stop === null ? 0 : now - last.stop;
            const waitedFor = end.event.retryAfterMs === null ? 'backoff' : 'provider';
            const hasWaited = waitedMs >= LEAST_WAIT;
            return {
                type: 'failed',
                event: end.event,
                waitedMs,
                waitedFor: hasWaited ? waitedFor : null,
            };
        }
        case 'blocked': {
            const answer = messages.findLast(({ kind }) => kind === 'answer') ?? null;
            return { type: 'answered', event: end.event, answer };
        }
        case 'over-budget':
            return { type: 'over-budget', event: end.event };
        case 'interrupted':
        case 'running':
            return { type: 'interrupted' };
        case 'succeeded':
            return { type: 'again' };
    }
}
/** An attempt that was sent back, or repeated because of that, is rework; other attempts after the first are retries. */
function tallyOf({ type }) {
    if (type === 'first')
        return 'first';
    return type === 'sent-back' || type === 'again' ? 'rework' : 'retry';
}


/***/ }),

/***/ 32674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ costsOf),
/* harmony export */   H: () => (/* binding */ COST_KEYS)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76343);

const COST_KEYS = ['day', 'pipeline', 'model', 'phase'];
/**
 * Grouped costs of runs, as far as agents reported them. A reused phase is looked up in its original run, if that is among them.
 */
function costsOf(stories, question) {
    const { by, sinceMs, isoOf } = question;
    const groups = new Map();
    const total = new Sum('total');
    const sums = (key) => {
        const group = groups.get(key) ?? new Sum(key);
        groups.set(key, group);
        return [group, total];
    };
    const known = new Map(stories.map((story) => [story.started.run, story]));
    for (const story of stories) {
        addAttempts(story, question, sums);
        addReused(story, { question, known }, sums);
    }
    const list = [...groups.values()].map((sum) => sum.group());
    const sorted = by === 'day' ? list.sort(byKey) : list.sort((a, b) => byUsd(a, b) || byKey(a, b));
    return { by, since: isoOf(sinceMs), groups: sorted, total: total.group() };
}
function addAttempts(story, question, sums) {
    for (const attempt of [...story.attempts.values()].flat()) {
        const key = attempt.start < question.sinceMs ? null : keyOf(question, story, attempt);
        for (const sum of key === null ? [] : sums(key))
            sum.attempt(story.started.run, attempt);
    }
}
function addReused(story, { question, known }, sums) {
    for (const [phase, reused] of story.reused) {
        const start = question.millisecondsOf(reused.at);
        if (start < question.sinceMs)
            continue;
        const before = known.get(reused.from)?.attempts.get(phase)?.at(-1) ?? null;
        const of = { phase, start, model: before?.model ?? null, agent: null };
        for (const sum of sums(keyOf(question, story, of) ?? UNKNOWN))
            sum.reuse(story.started.run, before);
    }
}
const UNKNOWN = 'unknown';
/** `null`: the attempt of a command, which has no model. */
function keyOf({ by, isoOf }, { plan }, of) {
    if (by === 'day')
        return isoOf(of.start).slice(0, 10);
    if (by === 'pipeline')
        return plan.name;
    if (by === 'phase')
        return `${plan.name} / ${of.phase}`;
    return of.model ?? of.agent;
}
const byKey = (a, b) => (a.key < b.key ? -1 : 1);
const byUsd = (a, b) => (b.usd ?? -1) - (a.usd ?? -1);
class Sum {
    #key;
    #runs = new Set();
    #by = { first: 0, retry: 0, rework: 0 };
    #attempts = 0;
    #usd = null;
    #input = null;
    #output = null;
    #reused = 0;
    #saved = null;
    constructor(key) {
        this.#key = key;
    }
    attempt(run, { spending, cause }) {
        const { costUsd, usage } = spending;
        this.#runs.add(run);
        this.#attempts += 1;
        if (costUsd !== null) {
            this.#usd = (this.#usd ?? 0) + costUsd;
            this.#by[(0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyOf */ .s)(cause)] += costUsd;
        }
        if (usage === null)
            return;
        this.#input = (this.#input ?? 0) + usage.inputTokens;
        this.#output = (this.#output ?? 0) + usage.outputTokens;
    }
    reuse(run, before) {
        this.#runs.add(run);
        this.#reused += 1;
        const saved = before?.spending.costUsd ?? null;
        if (saved !== null)
            this.#saved = (this.#saved ?? 0) + saved;
    }
    group() {
        return {
            key: this.#key,
            runs: this.#runs.size,
            attempts: this.#attempts,
            usd: this.#usd,
            first: this.#by.first,
            retries: this.#by.retry,
            reworks: this.#by.rework,
            inputTokens: this.#input,
            outputTokens: this.#output,
            reused: this.#reused,
            savedUsd: this.#saved,
        };
    }
}


/***/ }),

/***/ 26311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles),
/* harmony export */   j: () => (/* binding */ planFiles),
/* harmony export */   textHere: () => (/* binding */ textHere),
/* harmony export */   writeText: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);




/** Compares the files with the existing ones; only the paths in `force` are overwritten. Throws `Refusal`. */
function planFiles(root, files, force) {
    refuseForeign([...files.keys()], force);
    return [...files].map(([path, text]) => {
        const before = textHere(root, path);
        if (before === null)
            return { path, text, state: 'new', before };
        if (before === text)
            return { path, text, state: 'unchanged', before };
        return { path, text, state: force.includes(path) ? 'overwritten' : 'kept', before };
    });
}
/** Writes new files, and those to overwrite. */
function writeFiles(root, files) {
    for (const { path, text, state } of files) {
        if (state !== 'new' && state !== 'overwritten')
            continue;
        writeText(root, path, text);
    }
}
/** Creates the folders of its path, too. Throws `Refusal`. */
function writeText(root, path, text) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(file, text);
    }
    catch (error) {
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskRefusal */ .C2)(error, `${path} cannot be written`);
    }
}
/** The text of a file; `null`: it does not exist. Throws `Refusal` for a path outside of the repository. */
function textHere(root, path) {
    refuseOutside(root, path);
    return textAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
}
function refuseForeign(paths, force) {
    const foreign = force.find((path) => !paths.includes(path));
    if (foreign === undefined)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`\`--force ${foreign}\` does not name a file to write.`, `The files to write are ${paths.join(', ')}.`);
}
/** A link in the repository must not lead outside. */
function refuseOutside(root, path) {
    const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
    if (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`${path} would be written outside the repository, because a folder in its path is a link.`, 'Remove the link, or write the file yourself.');
}
function textAt(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskRefusal */ .C2)(error, `${file} cannot be read`);
    }
}


/***/ }),

/***/ 54284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ consoleReporter)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53134);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24053);


/** A live view on a terminal, otherwise one line per event. */
async function consoleReporter(options) {
    const { plan, stream, isTerminal, env } = options;
    // A closed terminal does not end the run, which is in the journal.
    stream.on('error', () => { });
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)({ isTerminal, env });
    const { TERM } = env;
    if (!isTerminal || TERM === 'dumb')
        return (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__.lineReporter)({ plan, stream, paint });
    const { LiveReporter } = await Promise.all(/* import() */[__webpack_require__.e(6274), __webpack_require__.e(5795)]).then(__webpack_require__.bind(__webpack_require__, 95795));
    return new LiveReporter({ plan, stream, paint });
}


/***/ }),

/***/ 53134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lineReporter: () => (/* binding */ lineReporter)
/* harmony export */ });
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32154);
/* harmony import */ var _core_text_terminal_event_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93870);


/** One line per event; agents' output is in their records. */
function lineReporter({ plan, stream, paint }) {
    const text = { plan, paint, width: (0,_core_text_terminal_event_line_js__WEBPACK_IMPORTED_MODULE_1__/* .nameWidth */ .YU)(plan) };
    return {
        event(event, state) {
            for (const line of (0,_core_text_terminal_event_line_js__WEBPACK_IMPORTED_MODULE_1__/* .eventLines */ .Cl)(text, state, event))
                stream.write(`${line}\n`);
        },
        agent() { },
        note(note) {
            stream.write(`${paint('dim', `· ${(0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(note)}`)}\n`);
        },
        close() { },
        [Symbol.dispose]() { },
    };
}


/***/ }),

/***/ 95060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ silentReporter)
/* harmony export */ });
/** Prints nothing: for `--json`, where one document on stdout is the whole output. */
const silentReporter = {
    event() { },
    agent() { },
    note() { },
    close() { },
    [Symbol.dispose]() { },
};


/***/ }),

/***/ 40533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ LARGEST_BYTES),
/* harmony export */   dt: () => (/* binding */ reuseFolder),
/* harmony export */   s4: () => (/* binding */ folderStore),
/* harmony export */   y2: () => (/* binding */ keptFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);




const BOUNDS = { files: 500, bytes: 512 * 1024 * 1024 };
/** In bytes; no larger result is ever stored. */
const LARGEST_BYTES = 64 * 1024 * 1024;
/** The folder with results in a folder with all runs. */
const reuseFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, 'reuse');
/** A store with one file per result, each complete or absent. */
function folderStore(options) {
    const { folder, repository, onNote, bounds = BOUNDS } = options;
    let hasSaidNo = false;
    const refuse = (doing, error) => {
        const code = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        if (code === null)
            throw error;
        if (!hasSaidNo)
            onNote(`Results of earlier runs in ${folder} cannot be ${doing} (${code}).`);
        hasSaidNo = true;
    };
    return {
        repository,
        find: async (key) => {
            const file = fileOf(folder, key);
            try {
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).size > LARGEST_BYTES)
                    return null;
                const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
                touch(file);
                return bytes;
            }
            catch (error) {
                if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'ENOENT')
                    refuse('read', error);
                return null;
            }
        },
        keep: async (key, bytes) => {
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${NEW}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
            try {
                (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(folder);
                (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDurably */ .v8)(temporary, bytes);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, fileOf(folder, key));
                removeOldest(folder, bounds);
            }
            catch (error) {
                discard(temporary);
                refuse('kept', error);
            }
        },
        settled: async () => { },
    };
}
/** `phasegate clean` removes leftovers. */
function discard(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === null)
            throw error;
    }
}
const END = '.result';
/** Prefix of files that are being written, or were when their process died. */
const NEW = '.new-';
const fileOf = (folder, key) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${key.slice('sha256:'.length)}${END}`);
/** Updates the time of use for the removal of the oldest; a failure of that is harmless. */
function touch(file) {
    try {
        const now = new Date();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(file, now, now);
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === null)
            throw error;
    }
}
/** All stored results, newest first; files of a write whose process died are included as the oldest. */
function keptFiles(folder) {
    return (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(folder)
        .filter((name) => name.endsWith(END) || name.startsWith(NEW))
        .flatMap((name) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false });
        if (stats === undefined)
            return [];
        const usedAt = name.startsWith(NEW) ? 0 : stats.mtimeMs;
        return [{ file, bytes: stats.size, usedAt }];
    })
        .sort((a, b) => b.usedAt - a.usedAt || (a.file < b.file ? -1 : 1));
}
/** Another process may be writing new files now, so those stay. */
function removeOldest(folder, { files, bytes }) {
    let room = bytes;
    const kept = keptFiles(folder).filter(({ usedAt }) => usedAt > 0);
    for (const [at, one] of kept.entries()) {
        room -= one.bytes;
        if (at >= files || room < 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(one.file, { force: true });
    }
}


/***/ })

};
