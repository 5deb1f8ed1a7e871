export const id = 9406;
export const ids = [9406];
export const modules = {

/***/ 67613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _core_lib_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14776);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);



/** A person's answer as an event. Throws `Refusal` where nobody asked. */
function answered({ run, plan, state }, answering) {
    const { phase: wanted, text, actor } = answering;
    const blocked = plan.phases.filter(({ index }) => (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index).standing.status === 'blocked');
    const found = blocked.find(({ id }) => wanted === null || id === wanted);
    if (found !== undefined) {
        const { id } = (0,_core_lib_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseAt */ .BA)(plan, found.index);
        return { type: 'answerGiven', phase: id, answer: text, actor };
    }
    const names = blocked.map(({ id }) => `\`${id}\``).join(', ');
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(wanted === null
        ? `No question is open in the run \`${run}\`.`
        : `No question of \`${wanted}\` is open in the run \`${run}\`.`, blocked.length === 0
        ? `\`phasegate status ${run}\` shows how it stands.`
        : `Open are those of ${names}.`);
}


/***/ }),

/***/ 39583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The nearest folder upwards that has a `.git`; else the folder itself. Without starting git, for `check` and `plan`. */
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


/** Pipeline files where a repository usually has them. */
function usualPipelines(root) {
    return ['.github/pipelines', 'pipelines'].flatMap((folder) => pipelinesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)));
}
/** Files of a folder that may be pipelines, sorted; none if there is no such folder. */
function pipelinesIn(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false }) === undefined)
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}


/***/ }),

/***/ 50290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ localPlatform)
/* harmony export */ });
/* harmony import */ var _stored_surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27565);

function localPlatform() {
    const knownReviews = async () => [];
    const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN || null;
    return {
        trigger: 'cli',
        actor: (0,_stored_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .localActor */ .Z0)(),
        store: null,
        start: null,
        knownReviews,
        // Whoever counts reads runs, with all that this takes; most commands do not.
        runsSince: async (counted) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(3648), __webpack_require__.e(735), __webpack_require__.e(9699), __webpack_require__.e(8404)]).then(__webpack_require__.bind(__webpack_require__, 18404))).runsInStore(counted),
        token,
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
/** Writes the files below `folder` that are named, in this order, as one compressed archive. */
async function writeArchive(file, { folder, paths }) {
    const { create } = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697));
    const plain = { gzip: true, portable: true, noMtime: true, strict: true };
    await create({ ...plain, cwd: folder, file }, [...paths]);
}
/**
 * Gives each file of the archive to `onFile`, one after the other. Throws `Refusal`, and stops reading, if the archive is
 * cut off or damaged, or holds anything but plain files.
 */
async function readArchive({ file, label }, onFile) {
    const { Parser } = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697));
    const parser = new Parser({ strict: true });
    let failure = null;
    let work = Promise.resolve();
    parser.on('ignoredEntry', ({ path }) => {
        failure ??= damaged(label, `${JSON.stringify(path)} is of a kind that is not known`);
    });
    const entries = [];
    parser.on('entry', (entry) => {
        entries.push(entry);
        // Whoever reads it is told in its own way.
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
        // What still waits for the rest of its file would wait for ever.
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
    throw damaged(label, `${JSON.stringify(path)} is no plain file (${type})`);
}
function asRefusal(label, error) {
    if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal)
        return error;
    if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== null)
        return (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskRefusal */ .C2)(error, `The checkpoint ${label} cannot be read`);
    const words = error instanceof Error ? error.message : String(error);
    return damaged(label, `it is no whole archive (${words.replace(/^TAR_\w+: /, '')})`);
}
function damaged(label, why) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The checkpoint ${label} is refused: ${why}.`, 'It was damaged or changed since it was made. Take another one, or start a new run.');
}


/***/ }),

/***/ 69406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/src/app/run/answered.js
var answered = __webpack_require__(67613);
// EXTERNAL MODULE: ./lib/src/app/stored/surroundings.js
var surroundings = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/commands/command.js
var commands_command = __webpack_require__(19624);
// EXTERNAL MODULE: ./lib/src/commands/running.js + 2 modules
var running = __webpack_require__(38717);
;// CONCATENATED MODULE: ./lib/src/commands/answer.js




/** `phasegate answer RUN PHASE TEXT`: the answer stands in the next attempt's prompt. */
function answerCommand() {
    const command = (0,running/* withRunningOptions */.Mg)((0,commands_command/* subcommand */._d)('answer', 'Answer the question that blocks a phase, and go on.')
        .argument('<run>', 'the run that is blocked')
        .argument('<phase>', 'the phase that asked')
        .argument('<text>', 'your answer'));
    return { command, act: answer, hidden: false };
}
async function answer(run, phase, text, options) {
    (0,running/* refuseDeciding */.SV)('`phasegate answer`');
    return (0,running/* goOnWith */.oC)(options, run, (stored) => (0,answered/* answered */.o)(stored, { phase, text, actor: (0,surroundings/* localActor */.Z0)() }));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/app/stored/repository-root.js
var repository_root = __webpack_require__(39583);
// EXTERNAL MODULE: ./lib/src/app/stored/usual-pipelines.js
var usual_pipelines = __webpack_require__(10592);
// EXTERNAL MODULE: ./lib/src/core/lib/unreachable.js
var unreachable = __webpack_require__(58814);
// EXTERNAL MODULE: ./lib/src/core/text/diagnostic.js
var diagnostic = __webpack_require__(93703);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/report/print.js
var report_print = __webpack_require__(26354);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
;// CONCATENATED MODULE: ./lib/src/commands/check.js











/** `phasegate check [FILE…]`: every mistake of every file, at once. Exit code 2 if there is one. */
function checkCommand() {
    const command = (0,commands_command/* subcommand */._d)('check', 'Tell every mistake of pipeline files, with its place and what to do.')
        .argument('[file...]', 'pipeline files, or folders with some; .github/pipelines and pipelines unless said')
        .addOption(new esm/* Option */.c$('--format <format>', 'how to print')
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
    const { readPipelineFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(735), __webpack_require__.e(9699)]).then(__webpack_require__.bind(__webpack_require__, 39699));
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
        return written.flatMap((path) => expanded((0,commands_command/* fileArgument */.oJ)(path, root)));
    const found = (0,usual_pipelines/* usualPipelines */.w)((0,repository_root/* repositoryRoot */.H)(root));
    if (found.length > 0)
        return found;
    throw new ports.Refusal('There are no pipelines in .github/pipelines or pipelines.', 'Name the files: `phasegate check FILE`.');
}
function expanded(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ? (0,usual_pipelines/* pipelinesIn */.L)(path) : [path];
}
const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;

// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/run/decide/rework.js
var rework = __webpack_require__(92043);
;// CONCATENATED MODULE: ./lib/src/commands/decision.js






const approveCommand = () => decisionCommand('approve', 'Let a run pass the gate that it waits at, and go on.');
const rejectCommand = () => decisionCommand('reject', 'Say no at a gate: the run ends as rejected.');
const reworkCommand = () => decisionCommand('rework', 'Send a run back from a gate, with a comment for the agent.');
/** A person's decision on a gate, recorded as such; then the run goes on. */
function decisionCommand(decision, description) {
    const command = (0,running/* withRunningOptions */.Mg)((0,commands_command/* subcommand */._d)(decision, description)
        .argument('<run>', 'the run that waits')
        .argument('[gate]', 'which gate, if it waits at several')
        .option('--comment <text>', 'why; later prompts and the record have it'));
    const act = async (run, gate, options) => {
        (0,running/* refuseDeciding */.SV)(`\`phasegate ${decision}\``);
        const comment = options.comment ?? '';
        return (0,running/* goOnWith */.oC)(options, run, (stored) => decided(stored, { decision, gate, comment }));
    };
    return { command, act, hidden: false };
}
function decided(stored, { decision, gate, comment }) {
    const phase = openGate(stored, gate);
    if (decision === 'rework' && (0,rework/* reworkOf */.G)(phase) === null) {
        throw new ports.Refusal(`The gate \`${phase.id}\` has no \`rework\`.`, 'Approve or reject; or give the gate a `rework` in the pipeline.');
    }
    if (decision === 'rework' && comment === '') {
        throw new ports.Refusal('A rework needs to say what is wrong.', 'Add `--comment "…"`: the agent gets it.');
    }
    return {
        type: 'gateDecided',
        phase: phase.id,
        decision,
        actor: (0,surroundings/* localActor */.Z0)(),
        comment,
        proof: 'local',
        approval: null,
    };
}
function openGate({ run, plan, state }, wanted) {
    const open = state.open.map((index) => (0,graph/* phaseAt */.BA)(plan, index));
    const names = open.map((phase) => `\`${phase.id}\``).join(', ');
    const [only, ...others] = wanted === undefined ? open : open.filter(({ id }) => id === wanted);
    if (only !== undefined && others.length === 0)
        return only;
    if (open.length === 0) {
        throw new ports.Refusal(`The run \`${run}\` does not wait at a gate.`, `\`phasegate status ${run}\` shows how it stands.`);
    }
    if (wanted === undefined)
        throw new ports.Refusal(`The run \`${run}\` waits at ${names}.`, 'Say which gate.');
    throw new ports.Refusal(`The run \`${run}\` does not wait at \`${wanted}\`.`, `It waits at ${names}.`);
}

;// CONCATENATED MODULE: ./lib/src/commands/doctor.js


/** `phasegate doctor`: what is there on this machine and in this repository. Exit code 1 if something needed is not. */
function doctorCommand() {
    const command = (0,commands_command/* subcommand */._d)('doctor', 'Show what is there: git, the repository, its workflows, environments of gates, the sandbox, agents and their versions.');
    return { command, act: doctor, hidden: false };
}
async function doctor(options) {
    const checks = [...(await repository(options.root)), ...(await walls()), ...(await agents())];
    if (options.json)
        (0,report_print/* printJson */.Q2)(checks);
    else
        (0,report_print/* printResult */.RS)(textOf(checks));
    return checks.every(({ ok }) => ok) ? 0 : 1;
}
/** With its workflows and the environments of its gates, where it is on GitHub. */
async function repository(root) {
    const { findPlace } = await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(5439)]).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { environmentChecks } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(735), __webpack_require__.e(9699), __webpack_require__.e(8765)]).then(__webpack_require__.bind(__webpack_require__, 38765));
    const { workflowChecks } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9737)]).then(__webpack_require__.bind(__webpack_require__, 79737));
    const { Refusal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 41502));
    try {
        const { repository: found } = await findPlace(root);
        const where = found.branch === null ? 'detached' : `on ${found.branch}`;
        const depth = found.shallow ? ', shallow' : '';
        const detail = `${found.root}, ${where}${depth}`;
        const itself = { check: 'repository', ok: true, detail, remedy: null };
        const environments = await environmentChecks(found, process.env);
        return [itself, ...workflowChecks(found.root), ...environments];
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return [{ check: 'repository', ok: false, detail: error.message, remedy: error.remedy }];
    }
}
/** What children are held in by here. A missing wall is nothing wrong, unless a pipeline asks for it. */
async function walls() {
    const { thisMachine } = await __webpack_require__.e(/* import() */ 6047).then(__webpack_require__.bind(__webpack_require__, 6047));
    const { wallsOf } = await __webpack_require__.e(/* import() */ 4179).then(__webpack_require__.bind(__webpack_require__, 84179));
    const { readerViews } = await __webpack_require__.e(/* import() */ 2007).then(__webpack_require__.bind(__webpack_require__, 2007));
    const machine = await thisMachine();
    const found = wallsOf(machine).map(({ wall, by, missing }) => ({
        check: `sandbox ${wall}`,
        ok: true,
        detail: missing === null ? `held by ${by}` : `not held: ${missing.why}`,
        remedy: missing?.remedy ?? null,
    }));
    return [...found, { check: 'sandbox readers', ok: true, ...(await readerViews(machine)) }];
}
/** A missing agent is nothing wrong: it is installed when a phase needs it. */
async function agents() {
    const { NATIVE } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(298), __webpack_require__.e(8474), __webpack_require__.e(5715)]).then(__webpack_require__.bind(__webpack_require__, 68474));
    const { agentVersions } = await Promise.all(/* import() */[__webpack_require__.e(3648), __webpack_require__.e(8429)]).then(__webpack_require__.bind(__webpack_require__, 58429));
    const { userCache } = await __webpack_require__.e(/* import() */ 4276).then(__webpack_require__.bind(__webpack_require__, 54276));
    const cacheFolder = userCache(process.env);
    const found = await agentVersions({ agents: NATIVE, cacheFolder, env: process.env });
    return found.map(({ program, path, version, tested, install }) => ({
        check: `agent ${program}`,
        ok: true,
        detail: path === null
            ? `not installed; ${tested} is installed when a phase needs it`
            : `${version ?? 'of unknown version'} at ${path}${version === tested ? '' : `; tested with ${tested}`}`,
        remedy: path === null ? install : null,
    }));
}
function textOf(checks) {
    const { paint } = (0,report_print/* surfaceOf */.lI)(process.stdout);
    return checks
        .flatMap(({ check, ok, detail, remedy }) => [
        `${ok ? paint('good', '✓') : paint('bad', '✗')} ${paint('strong', check)}  ${detail}`,
        ...(remedy === null ? [] : [`    ${paint('dim', remedy)}`]),
    ])
        .join('\n');
}

// EXTERNAL MODULE: ./lib/src/system/failpoint.js
var failpoint = __webpack_require__(408);
;// CONCATENATED MODULE: ./lib/src/commands/failpoints.js



/** `phasegate failpoints` (hidden): where tests can let a run crash. */
function failpointsCommand() {
    const command = (0,commands_command/* subcommand */._d)('failpoints', 'List the points where PHASEGATE_FAILPOINT can let a run crash.');
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

// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/run/show/report-json.js
var report_json = __webpack_require__(24881);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/event-line.js
var event_line = __webpack_require__(93870);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/table.js
var table = __webpack_require__(47475);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/run-list.js




/** The runs of a store, a line each. */
function runListLines({ rows, paint, columns }) {
    if (rows.length === 0)
        return ['No runs yet: `phasegate run FILE` makes one.'];
    return (0,table/* table */.t)({ columns: COLUMNS, rows: rows.map(cellsOf), width: columns, paint });
}
const COLUMNS = [
    { title: 'RUN', align: 'left' },
    { title: 'OUTCOME', align: 'left' },
    { title: 'AT', align: 'left' },
    { title: 'STARTED (UTC)', align: 'left' },
    { title: 'COST', align: 'right' },
    { title: 'PIPELINE', align: 'left' },
];
function cellsOf({ run, pipeline, standing, phase, startedAt, costUsd }) {
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







/** `phasegate list`: the runs of this repository, the newest first. */
function listCommand() {
    const command = (0,commands_command/* subcommand */._d)('list', 'Show the runs of this repository, the newest first.');
    return { command, act: list, hidden: false };
}
async function list(options) {
    const { findPlace } = await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(5439)]).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { store } = await findPlace(options.root);
    const listed = await (0,directory/* listRuns */.v)(store);
    const runs = (await Promise.all(listed.map(({ run }) => readable(store, run)))).flat();
    if (options.json)
        (0,report_print/* printJson */.Q2)(runs.map(firstFields));
    else
        (0,report_print/* printResult */.RS)(runListLines({ rows: runs.map(rowOf), ...(0,report_print/* surfaceOf */.lI)(process.stdout) }).join('\n'));
    return 0;
}
/** A damaged run is told of, and does not hide the others. */
async function readable(store, run) {
    const { readRun } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(3648), __webpack_require__.e(735), __webpack_require__.e(9699), __webpack_require__.e(1809)]).then(__webpack_require__.bind(__webpack_require__, 21809));
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
    };
}

// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/run/evolve.js + 2 modules
var evolve = __webpack_require__(61223);
// EXTERNAL MODULE: ./lib/src/core/text/duration-text.js
var duration_text = __webpack_require__(2942);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/timeline.js




/** Every event of a journal with the time since its first. */
function timeline({ plan, events, millisecondsOf, paint }) {
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
        const time = paint('dim', (0,text_line/* padStart */.CF)(times[at] ?? '', width));
        const [line = '', ...beneath] = (0,event_line/* eventLines */.Cl)(text, state, event);
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
// EXTERNAL MODULE: ./lib/src/engine/journal-text.js
var journal_text = __webpack_require__(77848);
;// CONCATENATED MODULE: ./lib/src/commands/log.js













/** `phasegate log RUN [PHASE]`: the timeline of a run, or what one attempt left. */
function logCommand() {
    const command = (0,commands_command/* subcommand */._d)('log', 'Show the timeline of a run, or the record of a phase.')
        .argument('<run>', 'which run')
        .argument('[phase]', 'the record of this phase: prompt, output, result, verify, changes')
        .addOption(new esm/* Option */.c$('--attempt <n>', 'which attempt; the last, unless said').argParser(attemptNumber))
        .option('--follow', 'go on until the run ends or waits', false)
        .addHelpText('after', `
Examples:
  $ phasegate log k3v9x2mq
  $ phasegate log k3v9x2mq fix --attempt 1`);
    return { command, act: log, hidden: false };
}
async function log(name, phase, options) {
    const { findPlace } = await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(5439)]).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { findRun, readRun } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(3648), __webpack_require__.e(735), __webpack_require__.e(9699), __webpack_require__.e(1809)]).then(__webpack_require__.bind(__webpack_require__, 21809));
    const { store } = await findPlace(options.root);
    const run = await findRun(store, name);
    const seen = await readRun(store, run);
    if (phase !== undefined)
        showRecord(seen, phase, options);
    else if (options.json)
        (0,report_print/* printJson */.Q2)(seen.events);
    else if (options.follow)
        await follow(seen);
    else
        (0,report_print/* printResult */.RS)(linesOf(seen).join('\n'));
    return 0;
}
function linesOf({ plan, events }) {
    const { paint } = (0,report_print/* surfaceOf */.lI)(process.stdout);
    return timeline({ plan, events, millisecondsOf: Date.parse, paint });
}
/** Prints what comes until the process that works on the run has said how it ended. */
async function follow(seen) {
    const file = (0,directory/* journalFile */.i7)(seen.folder);
    let shown = 0;
    const isOver = () => {
        const { events } = (0,journal_text/* readJournal */.a0)(file);
        const lines = linesOf({ plan: seen.plan, events });
        if (lines.length > shown)
            (0,report_print/* printResult */.RS)(lines.slice(shown).join('\n'));
        shown = lines.length;
        return events.at(-1)?.type === 'runFinished';
    };
    if (isOver())
        return;
    await new Promise((resolve) => {
        const watcher = (0,external_node_fs_.watch)(file, () => {
            if (!isOver())
                return;
            watcher.close();
            resolve();
        });
    });
}
const FILES = ['prompt.md', 'output.log', 'result.json', 'verify.log', 'changes.diff'];
function showRecord(seen, name, options) {
    const phase = phaseOf(seen, name);
    const index = seen.plan.index.get(phase) ?? -1;
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
        throw new ports.Refusal(`There is no record of attempt ${attempt} of \`${phase}\`.`, attempt === 0 ? 'It was never started.' : 'A phase without output leaves none.');
    }
    const { paint } = (0,report_print/* surfaceOf */.lI)(process.stdout);
    (0,report_print/* printResult */.RS)(texts
        .map(({ file, text }) => `${paint('strong', `── ${file}`)}\n${(0,neutral/* neutralText */.J3)(text.trimEnd())}\n`)
        .join('\n'));
}
function phaseOf({ plan, run }, name) {
    const id = (0,brands/* phaseId */.fp)(name);
    if (plan.index.has(id))
        return id;
    const names = plan.phases.map((phase) => phase.id);
    throw new ports.Refusal(`The run \`${run}\` has no phase \`${name}\`.`, (0,nearest/* suggest */.Z)(name, names) ?? `It has ${names.join(', ')}.`);
}
function attemptNumber(text) {
    if (/^[1-9]\d*$/.test(text))
        return Number(text);
    throw new esm/* InvalidArgumentError */.Di('Attempts count from 1.');
}

;// CONCATENATED MODULE: ./lib/src/core/run/show/forecast.js


function forecast(plan, earlier) {
    const told = earlier.map(costs).filter(({ size }) => size > 0);
    const agents = plan.phases.filter(({ kind }) => kind === 'agent');
    const phases = new Map(agents.flatMap(({ id }) => {
        const middle = median(told.flatMap((costs) => costs.get(id) ?? []));
        return middle === null ? [] : [[id, middle]];
    }));
    const isWhole = agents.length > 0 && agents.every(({ id }) => phases.has(id));
    const usd = isWhole ? [...phases.values()].reduce((sum, one) => sum + one, 0) : null;
    return { runs: told.length, phases, usd };
}
/** Of the phases that came to an end and told. */
function costs({ plan, state }) {
    const ended = [...state.phases.entries()].filter(([, { standing }]) => (0,run_state/* hasEnded */.hY)(standing));
    return new Map(ended.flatMap(([index, { spent }]) => spent.usd === null ? [] : [[(0,graph/* phaseAt */.BA)(plan, index).id, spent.usd]]));
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}

// EXTERNAL MODULE: ./lib/src/core/text/markdown/mermaid.js
var mermaid = __webpack_require__(93385);
// EXTERNAL MODULE: ./lib/src/core/run/decide/route.js
var route = __webpack_require__(43582);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/plan-text.js






/** What would run, in which order, what beside what, and where it stops for a person. */
function planLines({ plan, forecast, paint, columns }) {
    const rows = (0,graph/* layers */.ZF)(plan).flatMap((layer, at) => layer.map((index, place) => plan_text_rowOf((0,graph/* phaseAt */.BA)(plan, index), place === 0 ? String(at + 1) : '')));
    return [
        `${paint('strong', (0,text_line/* oneLine */.TN)(plan.name))}  ${counts(plan)}`,
        '',
        ...(0,table/* table */.t)({ columns: plan_text_COLUMNS, rows, width: columns, paint }),
        '',
        paint('dim', 'Under one number, readers run side by side; a writer runs alone.'),
        ...plan.phases.filter(isGate).map((gate) => stopLine(gate, paint)),
        ...forecastLines(plan, forecast),
    ];
}
/** Phases that are named, the most costly first; of more, how many more. */
const COSTLY = 5;
function forecastLines({ phases }, forecast) {
    if (forecast.runs === 0)
        return [];
    const known = [...forecast.phases].sort(([, a], [, b]) => b - a);
    const unknown = phases.filter(({ kind, id }) => kind === 'agent' && !forecast.phases.has(id));
    const parts = [
        ...known.slice(0, COSTLY).map(([id, usd]) => `${id} ${(0,money/* moneyText */.qC)(usd)}`),
        ...(known.length > COSTLY ? [`${known.length - COSTLY} more`] : []),
        ...(unknown.length > 0 ? [`unknown for ${named(unknown.map(({ id }) => id))}`] : []),
    ];
    const total = forecast.usd === null ? '' : ` about ${(0,money/* moneyText */.qC)(forecast.usd)},`;
    const runs = counted(forecast.runs, 'earlier run');
    return [`Forecast:${total} by the median of ${runs} (${parts.join(', ')}).`];
}
/** A gate in full, however narrow the table. */
function stopLine({ id, by, environment, when }, paint) {
    const where = environment === null ? '' : ` in environment \`${(0,text_line/* oneLine */.TN)(environment)}\``;
    const how = by === 'comment' ? ', who comments' : '';
    const condition = when === null ? 'always' : `when ${(0,text_line/* oneLine */.TN)(when)}, else passed by policy`;
    return `${paint('warn', '⏸')} ${paint('strong', id)} stops for a person${how}${where}: ${condition}.`;
}
function planJson(plan, forecast) {
    return {
        phases: plan.phases.map((phase) => ({
            name: phase.id,
            kind: phase.kind,
            needs: phase.needs.map((need) => need.phase),
            access: 'access' in phase ? phase.access : null,
            model: phase.kind === 'agent' ? (0,route/* agentFor */.P)(phase, FIRST).model : null,
            forecastUsd: forecast.phases.get(phase.id) ?? null,
        })),
        order: (0,graph/* layers */.ZF)(plan).map((layer) => layer.map((index) => (0,graph/* phaseAt */.BA)(plan, index).id)),
        gates: plan.phases.filter(isGate).map(({ id, environment, by, when }) => ({
            name: id,
            environment,
            by,
            when,
        })),
        forecastUsd: forecast.usd,
    };
}
/** As long as nothing has happened. */
const FIRST = { fellBack: 0, climbed: 0 };
const isGate = (phase) => phase.kind === 'gate';
function counts({ phases }) {
    const gates = phases.filter(isGate).length;
    const parts = [counted(phases.length, 'phase'), gates === 0 ? 'no gate' : counted(gates, 'gate')];
    return parts.join(', ');
}
const counted = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
const plan_text_COLUMNS = [
    { title: '', align: 'right' },
    { title: 'PHASE', align: 'left' },
    { title: 'KIND', align: 'left' },
    { title: 'ACCESS', align: 'left' },
    { title: 'AGENT', align: 'left' },
    { title: 'ATTEMPTS', align: 'right' },
    { title: 'NEEDS', align: 'left' },
    { title: 'NOTE', align: 'left' },
];
function plan_text_rowOf(phase, layer) {
    const { icon, style } = LOOKS[phase.kind];
    const isWork = phase.kind === 'agent' || phase.kind === 'run';
    return [
        (0,table/* cell */.H)(layer, 'dim'),
        (0,table/* cell */.H)(phase.id, 'strong'),
        (0,table/* cell */.H)(icon === '' ? phase.kind : `${icon} ${phase.kind}`, style),
        isWork ? accessCell(phase.access) : (0,table/* cell */.H)(''),
        (0,table/* cell */.H)(phase.kind === 'agent' ? agentText((0,route/* agentFor */.P)(phase, FIRST)) : ''),
        (0,table/* cell */.H)(isWork ? String(phase.attempts) : ''),
        (0,table/* cell */.H)(needsText(phase)),
        (0,table/* cell */.H)(notesOf(phase).map(text_line/* oneLine */.TN).join('; '), 'dim'),
    ];
}
const LOOKS = {
    agent: { icon: '', style: 'plain' },
    run: { icon: '', style: 'plain' },
    gate: { icon: '⏸', style: 'warn' },
    deliver: { icon: '↗', style: 'accent' },
};
const accessCell = (access) => access === 'write' ? (0,table/* cell */.H)('write, alone', 'accent') : (0,table/* cell */.H)('read', 'dim');
function agentText({ name, use, model }) {
    const what = name === use ? name : `${name} (${use})`;
    return (0,text_line/* oneLine */.TN)(model === null ? what : `${what} ${model}`);
}
/** Phases that are named in a row; of more, how many more. */
const NAMED = 3;
function needsText({ needs }) {
    return named(needs.map(({ phase }) => phase));
}
function named(names) {
    const more = names.length - NAMED;
    return names.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function notesOf(phase) {
    const condition = phase.condition === null ? [] : [`if ${phase.condition.expression}`];
    switch (phase.kind) {
        case 'agent':
            return [
                ...condition,
                ...routesOf(phase),
                ...phase.verify.map(({ run }) => `verify: ${run}`),
                ...backTo(phase),
            ];
        case 'run':
            return [
                ...condition,
                ...(phase.expect === 'failure' ? ['has to fail'] : []),
                phase.script.run.trim(),
                ...backTo(phase),
            ];
        case 'gate':
            return ['stops for a person', ...condition, ...backTo(phase)];
        case 'deliver':
            return [phase.deliveries.map(({ kind }) => kind).join(', '), ...condition];
        default:
            return (0,unreachable/* unreachable */.H)(phase);
    }
}
function routesOf({ escalate, fallbacks, continues }) {
    const [, ...later] = escalate;
    return [
        ...(continues === null ? [] : [`goes on with the session of ${continues}`]),
        ...(later.length === 0 ? [] : [`then by ${later.join(', ')}`]),
        ...(fallbacks.length === 0
            ? []
            : [`falls back on ${fallbacks.map(({ name }) => name).join(', ')}`]),
    ];
}
function backTo({ rework }) {
    if (rework === null)
        return [];
    return [`may go back to ${rework.phase}, ${rework.max}×`];
}

;// CONCATENATED MODULE: ./lib/src/commands/plan.js








/** `phasegate plan FILE`: what would run, in which order, and where it stops. Nothing is started. */
function planCommand() {
    const command = (0,commands_command/* subcommand */._d)('plan', 'Show what would run, in which order, and where it stops.')
        .argument('<file>', 'pipeline file')
        .addOption(new esm/* Option */.c$('--graph <language>', 'print the graph').choices(['mermaid']))
        .addHelpText('after', `
Examples:
  $ phasegate plan .github/pipelines/implement.yml
  $ phasegate plan .github/pipelines/implement.yml --graph mermaid`);
    return { command, act: plan, hidden: false };
}
async function plan(file, options) {
    const { InvalidPipeline, readPipelineFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(735), __webpack_require__.e(9699)]).then(__webpack_require__.bind(__webpack_require__, 39699));
    const { resolveInputs } = await __webpack_require__.e(/* import() */ 7914).then(__webpack_require__.bind(__webpack_require__, 17914));
    const { planOf } = await Promise.all(/* import() */[__webpack_require__.e(4082), __webpack_require__.e(735), __webpack_require__.e(9771)]).then(__webpack_require__.bind(__webpack_require__, 19771));
    const { earlierRuns } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(3648), __webpack_require__.e(735), __webpack_require__.e(9699), __webpack_require__.e(8275), __webpack_require__.e(8721)]).then(__webpack_require__.bind(__webpack_require__, 33479));
    const path = (0,commands_command/* fileArgument */.oJ)(file, options.root);
    const { pipeline, diagnostics, text } = readPipelineFile(path, (0,repository_root/* repositoryRoot */.H)(path));
    if (pipeline === null)
        throw new InvalidPipeline(diagnostics, text);
    const { inputs } = resolveInputs(pipeline.file, {});
    const planned = planOf(pipeline, { inputs, agents: {} });
    if (options.graph === 'mermaid' && !options.json) {
        (0,report_print/* printResult */.RS)((0,mermaid/* mermaid */.a)(planned, null));
        return 0;
    }
    const costs = forecast(planned, await earlierRuns((0,external_node_path_.dirname)(path), pipeline));
    if (options.json)
        (0,report_print/* printJson */.Q2)(planJson(planned, costs));
    else {
        const surface = (0,report_print/* surfaceOf */.lI)(process.stdout);
        (0,report_print/* printResult */.RS)(planLines({ plan: planned, forecast: costs, ...surface }).join('\n'));
    }
    return 0;
}

// EXTERNAL MODULE: ./lib/src/app/wiring/platform.js
var platform = __webpack_require__(50290);
;// CONCATENATED MODULE: ./lib/src/commands/resume.js





/** `phasegate resume [RUN]`: goes on where a run stopped, however it stopped. */
function resumeCommand() {
    const command = (0,running/* withRunningOptions */.Mg)((0,commands_command/* subcommand */._d)('resume', 'Go on with a run that waits, failed, was cancelled or killed.')
        .argument('[run]', 'the newest that can go on, unless said')
        .option('--from <phase>', 'this phase and all that need it once more')
        .option('--budget <usd>', 'the limit of USD from now on; with +, so much more')
        .option('--accept-changes', 'with the pipeline file as it is now; what changed in it is done again', false)
        .option('--checkpoint <path>', 'a run from elsewhere: an artifact that was downloaded')).addHelpText('after', `
Examples:
  $ phasegate resume
  $ phasegate resume k3v9x2mq --from review
  $ phasegate resume k3v9x2mq --budget +2
  $ phasegate resume --checkpoint ~/Downloads/phasegate-k3v9x2mq-1-000041.tar.gz

What succeeded is not run again. A failed run gets a fresh round of attempts for what failed.`);
    return { command, act: resume, hidden: false };
}
async function resume(run, options) {
    const { continueRun } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(3648), __webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(735), __webpack_require__.e(9699), __webpack_require__.e(1919), __webpack_require__.e(8436), __webpack_require__.e(8275), __webpack_require__.e(8474), __webpack_require__.e(1764), __webpack_require__.e(9000), __webpack_require__.e(8542), __webpack_require__.e(6906), __webpack_require__.e(9902), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 57336));
    const taken = await takenFrom(run, options);
    const request = {
        root: options.root,
        platform: (0,platform/* localPlatform */.h)(),
        run: run ?? taken,
        from: options.from ?? null,
        budget: options.budget ?? null,
        acceptChanges: options.acceptChanges,
        how: (0,running/* drivingOf */.fD)(options),
        say: async () => [],
    };
    return (0,running/* withReporter */.EP)(options, (reporterFor) => continueRun(request, reporterFor));
}
/** The run of the checkpoint that is to be gone on with, if one is. */
async function takenFrom(run, { checkpoint, root }) {
    if (checkpoint === undefined)
        return null;
    const { takeCheckpoint } = await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(8542), __webpack_require__.e(4606), __webpack_require__.e(5794)]).then(__webpack_require__.bind(__webpack_require__, 30104));
    return takeCheckpoint(checkpoint, { root, run: (0,brands/* runId */.Vz)(run ?? ''), onNote: report_print/* printNote */.cN });
}

;// CONCATENATED MODULE: ./lib/src/commands/run.js






/** `phasegate run FILE`: a new run, until it ends or waits for somebody. */
function runCommand() {
    const command = (0,running/* withRunningOptions */.Mg)((0,commands_command/* subcommand */._d)('run', 'Run a pipeline until it is done, or waits for a person.')
        .argument('<file>', 'pipeline file')
        .option('-i, --input <name=value>', 'an input; may be given more than once', commands_command/* collect */.Fo, [])
        .option('--inputs <file>', 'inputs as a YAML or JSON map')
        .option('--run <id>', 'name of the new run')
        .option('--agent <name=use>', 'another agent, such as coder=codex:gpt-5-codex or coder=scripted:script.yml; may be given more than once', commands_command/* collect */.Fo, [])
        .addOption(new esm/* Option */.c$('--budget <usd>', 'limit of USD, beside the pipeline’s own').argParser(amount))
        .option('--event <file>', 'a GitHub event payload as JSON: what `github` is in expressions')).addHelpText('after', `
Examples:
  $ phasegate run .github/pipelines/implement.yml -i task="Fix the parser"
  $ phasegate run pipelines/fix.yml --agent coder=codex:gpt-5-codex --budget 2
  $ phasegate run pipelines/fix.yml --until ship     stop before anything leaves this machine

It works on a branch of its own; your checkout is as it was when the command ends.`);
    return { command, act: run, hidden: false };
}
async function run(file, options) {
    const { githubContext, startRun } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(3648), __webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(735), __webpack_require__.e(9699), __webpack_require__.e(1919), __webpack_require__.e(8436), __webpack_require__.e(8275), __webpack_require__.e(8474), __webpack_require__.e(1764), __webpack_require__.e(9000), __webpack_require__.e(8542), __webpack_require__.e(6906), __webpack_require__.e(9902), __webpack_require__.e(2346)]).then(__webpack_require__.bind(__webpack_require__, 37123));
    const request = {
        root: options.root,
        platform: (0,platform/* localPlatform */.h)(),
        file: (0,commands_command/* fileArgument */.oJ)(file, options.root),
        inputs: {
            ...(await inputsFile(options.inputs)),
            ...Object.fromEntries(options.input.map(pair)),
        },
        spare: [],
        run: options.run ?? null,
        agents: options.agent,
        text: null,
        item: {},
        github: githubContext(options.event ?? null),
        budgetUsd: options.budget ?? null,
        known: [],
        stores: [],
        how: (0,running/* drivingOf */.fD)(options),
    };
    return (0,running/* withReporter */.EP)(options, (reporterFor) => startRun(request, reporterFor));
}
function pair(text) {
    const at = text.indexOf('=');
    if (at > 0)
        return [text.slice(0, at), text.slice(at + 1)];
    throw new ports.Refusal(`\`-i ${text}\` is no input.`, 'Write `-i name=value`.');
}
async function inputsFile(file) {
    if (file === undefined)
        return {};
    const value = await parsed(file);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new ports.Refusal(`The inputs file ${file} does not hold a map.`, 'Write `name: value` lines, or a JSON object.');
}
async function parsed(file) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        return parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new ports.Refusal(`The inputs file ${file} cannot be read: ${why}`, 'Give a YAML or JSON map.');
    }
}
function amount(text) {
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number) && number > 0)
        return number;
    throw new esm/* InvalidArgumentError */.Di('Give an amount of USD above zero.');
}

// EXTERNAL MODULE: ./lib/src/core/text/terminal/status.js
var terminal_status = __webpack_require__(36005);
;// CONCATENATED MODULE: ./lib/src/commands/status.js






/** `phasegate status [RUN]`: how a run stands, and what to do now. */
function statusCommand() {
    const command = (0,commands_command/* subcommand */._d)('status', 'Show how a run stands, and what to do now.').argument('[run]', 'the newest, unless said');
    return { command, act: status_status, hidden: false };
}
async function status_status(name, options) {
    const { findPlace } = await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(5439)]).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { workspaceFolder } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(1764), __webpack_require__.e(8542), __webpack_require__.e(6906), __webpack_require__.e(3211)]).then(__webpack_require__.bind(__webpack_require__, 91764));
    const { findRun, newestRun, readRun } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(3648), __webpack_require__.e(735), __webpack_require__.e(9699), __webpack_require__.e(1809)]).then(__webpack_require__.bind(__webpack_require__, 21809));
    const { store, workspaces } = await findPlace(options.root);
    const run = await (name === undefined ? newestRun(store) : findRun(store, name));
    const { plan, state, head } = await readRun(store, run);
    if (options.json)
        (0,report_print/* printJson */.Q2)((0,report_json/* runJson */.t)({ plan, state, digest: (0,brands/* digestOf */.ol)(head) }));
    else
        (0,report_print/* printResult */.RS)((0,terminal_status/* statusLines */.Cd)({ plan, state, ...(0,report_print/* surfaceOf */.lI)(process.stdout) }).join('\n'));
    const workspace = workspaceFolder(workspaces, run);
    if (!options.json && (0,external_node_fs_.existsSync)(workspace))
        (0,report_print/* printResult */.RS)(`\nWorkspace: ${workspace}`);
    return 0;
}

// EXTERNAL MODULE: ./lib/src/checkpoints/archive/archive.js
var archive = __webpack_require__(15117);
;// CONCATENATED MODULE: ./lib/src/commands/verify.js









/** `phasegate verify RUN|DIR`: whether what is stored of a run is what was written. Exit code 1 if not. */
function verifyCommand() {
    const command = (0,commands_command/* subcommand */._d)('verify', 'Check the chain and the digests of a run or a checkpoint.').argument('<run>', 'a run, its folder, or a checkpoint as it was downloaded');
    return { command, act: verify, hidden: false };
}
async function verify(name, options) {
    const path = (0,external_node_path_.resolve)(name);
    const ofCheckpoint = (0,external_node_fs_.existsSync)(path) && !isRunFolder(path) ? await look(path, options) : null;
    return ofCheckpoint ?? verifyRun(await folderOf(name, options.root), options);
}
/** `null` if no checkpoint is there. */
async function look(path, options) {
    const { lookInto } = await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(8542), __webpack_require__.e(4606), __webpack_require__.e(5794)]).then(__webpack_require__.bind(__webpack_require__, 30104));
    try {
        return await lookInto(path, (folder) => verifyRun(folder, options));
    }
    catch (error) {
        if (error instanceof ports.Refusal)
            return notAsMade(path, error, options);
        throw error;
    }
}
/** A checkpoint that was unpacked is one that has its manifest beside the journal. */
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
    const { restore } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(3648), __webpack_require__.e(735), __webpack_require__.e(9699), __webpack_require__.e(1809)]).then(__webpack_require__.bind(__webpack_require__, 21809));
    const { faultsOf } = await __webpack_require__.e(/* import() */ 5275).then(__webpack_require__.bind(__webpack_require__, 45275));
    const { events, head, note } = (0,journal_text/* readJournal */.a0)((0,directory/* journalFile */.i7)(folder));
    const [first] = events;
    if (first?.type !== 'runStarted')
        throw new ports.Refusal(`The journal in ${folder} is empty.`, 'Nothing was ever recorded.');
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
        ? `✓ run ${run}: ${events} events, the chain and every artifact are as they were written`
        : `✗ run ${run}: ${faults.length} of its files are not as they were written`;
    return [...notes, ...lines, verdict, `  ${(0,brands/* digestOf */.ol)(head)}`].join('\n');
}
async function folderOf(name, root) {
    const path = (0,external_node_path_.resolve)(name);
    if ((0,external_node_fs_.existsSync)((0,directory/* journalFile */.i7)(path)))
        return path;
    const { findPlace } = await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(5439)]).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { findRun } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(3648), __webpack_require__.e(735), __webpack_require__.e(9699), __webpack_require__.e(1809)]).then(__webpack_require__.bind(__webpack_require__, 21809));
    const { store } = await findPlace(root);
    return (0,directory/* runFolder */.kQ)(store, await findRun(store, name));
}

;// CONCATENATED MODULE: ./lib/src/cli.js

















const COMMANDS = [
    checkCommand,
    planCommand,
    runCommand,
    resumeCommand,
    approveCommand,
    rejectCommand,
    reworkCommand,
    answerCommand,
    statusCommand,
    listCommand,
    logCommand,
    verifyCommand,
    doctorCommand,
    failpointsCommand,
];
/** Runs one command of the command line; resolves to the exit code. */
async function main(argv) {
    let code = 0;
    const program = new esm/* Command */.uB('phasegate')
        .description('Runs pipelines of AI-agent phases: journaled, verified, and gated.')
        .version(version/* VERSION */.x)
        .showSuggestionAfterError(true)
        .configureHelp({ optionDescription: commands_command/* optionDescription */.q3 })
        .configureOutput({ writeErr: (text) => (0,report_print/* printNote */.cN)(text.trimEnd()) })
        .addHelpText('after', EXAMPLES);
    const add = (parent, register) => {
        const { command, act, hidden } = register();
        const run = act;
        command.copyInheritedSettings(program).exitOverride();
        command.action(async (...args) => {
            code = await run(...args);
        });
        parent.addCommand(command, { hidden });
    };
    for (const register of COMMANDS)
        add(program, register);
    const backlog = new esm/* Command */.uB('backlog')
        .description('Work through a backlog of items within guardrails.')
        .copyInheritedSettings(program)
        .exitOverride();
    program.addCommand(backlog);
    try {
        // Its many commands are read only where one of them is asked for.
        if (argv[0] === 'backlog') {
            const { BACKLOG_COMMANDS, BACKLOG_HELP } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(735), __webpack_require__.e(9699), __webpack_require__.e(1381), __webpack_require__.e(3617), __webpack_require__.e(1104)]).then(__webpack_require__.bind(__webpack_require__, 4686));
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
    const { reportFailure } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(3648), __webpack_require__.e(735), __webpack_require__.e(9699), __webpack_require__.e(9902), __webpack_require__.e(6027)]).then(__webpack_require__.bind(__webpack_require__, 10167));
    try {
        return reportFailure(error instanceof esm/* CommanderError */.b7 ? misuse(error) : error, isJson);
    }
    catch (unprintable) {
        return reportFailure(unprintable, false);
    }
}
/** Commander has told the person by itself; a program that reads JSON is to be told, too. */
function misuse({ message }) {
    return new ports.Refusal(message.replace(/^error: /, ''), '`phasegate COMMAND --help` shows its use.');
}
const EXAMPLES = `
A first run:
  $ phasegate check                               every mistake in your pipelines
  $ phasegate run .github/pipelines/fix.yml       until it is done, or waits for you
  $ phasegate status                              what happened, and what to do now

Exit codes: 0 succeeded or no change, 1 failed, 2 invalid, 3 waiting, 4 blocked, 5 over budget,
6 rejected, 7 stale, 130 cancelled.`;


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



/** A subcommand with the options that every one has. */
function subcommand(name, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_2__/* .Command */ .uB(name)
        .description(description)
        .option('--root <dir>', 'a folder of the repository', process.cwd())
        .option('--json', 'print one JSON document on stdout', false);
}
/** That a switch is off, or a list empty, unless it is given, goes without saying. */
function optionDescription(option) {
    return new commander__WEBPACK_IMPORTED_MODULE_2__/* .Help */ ._V().optionDescription(option).replace(/ ?\(default: (?:false|\[\])\)$/, '');
}
/** For an option that may be given more than once. */
const collect = (value, before) => [
    ...before,
    value,
];
/** A file named on the command line: from where the person is, or from `--root`. */
function fileArgument(file, root) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(here) ? here : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
}


/***/ }),

/***/ 38717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fD: () => (/* binding */ drivingOf),
  oC: () => (/* binding */ goOnWith),
  SV: () => (/* binding */ refuseDeciding),
  EP: () => (/* binding */ withReporter),
  Mg: () => (/* binding */ withRunningOptions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/src/app/stored/surroundings.js
var surroundings = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/app/wiring/platform.js
var platform = __webpack_require__(50290);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
// EXTERNAL MODULE: ./lib/src/core/run/outcome.js
var outcome = __webpack_require__(72990);
// EXTERNAL MODULE: ./lib/src/core/run/show/report-json.js
var report_json = __webpack_require__(24881);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/status.js
var terminal_status = __webpack_require__(36005);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/event-line.js
var event_line = __webpack_require__(93870);
;// CONCATENATED MODULE: ./lib/src/report/lines.js


/** A line for each event, as it comes; what agents print stands in their records. */
function lineReporter({ plan, stream, paint }) {
    const text = { plan, paint, width: (0,event_line/* nameWidth */.YU)(plan) };
    return {
        event(event, state) {
            stream.write(`${(0,event_line/* eventLines */.Cl)(text, state, event).join('\n')}\n`);
        },
        agent() { },
        note(note) {
            stream.write(`${paint('dim', `· ${(0,line/* oneLine */.TN)(note)}`)}\n`);
        },
        close() { },
        [Symbol.dispose]() { },
    };
}

// EXTERNAL MODULE: ./lib/src/report/paint.js
var report_paint = __webpack_require__(24053);
;// CONCATENATED MODULE: ./lib/src/report/console.js


/** A live view on a terminal, elsewhere a line for each event. */
async function consoleReporter(options) {
    const { plan, stream, isTerminal, env } = options;
    // Who closes the terminal does not end the run: the journal has it all.
    stream.on('error', () => { });
    const paint = (0,report_paint/* painter */.C)({ isTerminal, env });
    const { TERM } = env;
    if (!isTerminal || TERM === 'dumb')
        return lineReporter({ plan, stream, paint });
    const { LiveReporter } = await Promise.all(/* import() */[__webpack_require__.e(6279), __webpack_require__.e(8473)]).then(__webpack_require__.bind(__webpack_require__, 68473));
    return new LiveReporter({ plan, stream, paint });
}

// EXTERNAL MODULE: ./lib/src/report/print.js
var print = __webpack_require__(26354);
// EXTERNAL MODULE: ./lib/src/report/silent.js
var silent = __webpack_require__(95060);
;// CONCATENATED MODULE: ./lib/src/commands/running.js













const AUTHOR = 'Phasegate <phasegate@users.noreply.github.com>';
/** The options behind {@link RunningOptions}. */
function withRunningOptions(command) {
    return command
        .option('--until <phase>', 'wait at this phase instead of starting it')
        .option('--approve', 'pass gates as the local person', false)
        .option('--no-deliver', 'wait at deliveries instead of making them')
        .option('--clone', 'work in a workspace of its own, as every run does', false)
        .addOption(new esm/* Option */.c$('--concurrency <n>', 'readers side by side, at most')
        .default(4)
        .argParser(wholeNumber))
        .addOption(new esm/* Option */.c$('--author <name and email>', 'who commits')
        .default(authorOf(AUTHOR), AUTHOR)
        .argParser(authorOf))
        .option('--record <dir>', 'keep what agents are asked, say and change')
        .option('--replay <dir>', 'play what was kept, in place of the agents');
}
/** How the engine is driven by these options. Throws `Refusal` for a phase that is not there. */
function drivingOf(options) {
    if (options.approve)
        refuseDeciding('`--approve`');
    if (options.clone)
        (0,print/* printNote */.cN)('`--clone` changes nothing: every run works in a workspace of its own.');
    return (plan) => ({
        limits: {
            concurrency: options.concurrency,
            may: { work: true, deliver: options.deliver, open: true },
            until: options.until === undefined ? null : knownPhase(plan, options.until),
            only: null,
        },
        purse: null,
        clone: options.clone,
        approve: options.approve,
        author: options.author,
        tape: tapeOf(options),
    });
}
function tapeOf({ record, replay }) {
    if (record !== undefined && replay !== undefined) {
        throw new ports.Refusal('`--record` and `--replay` do not go together.', 'Give one of them.');
    }
    if (record !== undefined)
        return { mode: 'record', folder: (0,external_node_path_.resolve)(record) };
    return replay === undefined ? { mode: 'none' } : { mode: 'replay', folder: (0,external_node_path_.resolve)(replay) };
}
/** Only a person at a machine of their own decides; what runs inside of a run or a workflow never does. */
function refuseDeciding(what) {
    if ((0,surroundings/* isInRun */.pj)()) {
        throw new ports.Refusal(`${what} is refused inside a run.`, 'A person decides, outside of it.');
    }
    if ((0,surroundings/* isInActions */.Hn)()) {
        throw new ports.Refusal(`${what} is refused in GitHub Actions.`, 'There the reviewers of an environment decide.');
    }
}
/** A person's word to a run that waits for it, recorded first; then the run goes on. */
async function goOnWith(options, run, word) {
    const { continueRun } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4082), __webpack_require__.e(3648), __webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(735), __webpack_require__.e(9699), __webpack_require__.e(1919), __webpack_require__.e(8436), __webpack_require__.e(8275), __webpack_require__.e(8474), __webpack_require__.e(1764), __webpack_require__.e(9000), __webpack_require__.e(8542), __webpack_require__.e(6906), __webpack_require__.e(9902), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 57336));
    const request = {
        root: options.root,
        platform: (0,platform/* localPlatform */.h)(),
        run,
        from: null,
        budget: null,
        acceptChanges: false,
        how: drivingOf(options),
        say: async (stored) => [word(stored)],
    };
    return withReporter(options, (reporterFor) => continueRun(request, reporterFor));
}
/** Runs with a view for the person, or silently for a program; prints how it ended; gives the exit code. */
async function withReporter({ json }, work) {
    const open = [];
    const { stderr, env } = process;
    try {
        const report = await work(async (plan) => {
            if (json)
                return silent/* silentReporter */.P;
            const isTerminal = stderr.isTTY === true;
            const reporter = await consoleReporter({ plan, stream: stderr, isTerminal, env });
            open.push(reporter);
            return reporter;
        });
        for (const reporter of open.splice(0))
            reporter[Symbol.dispose]();
        return tell(report, json);
    }
    finally {
        for (const reporter of open)
            reporter[Symbol.dispose]();
    }
}
function tell({ plan, state, digest, folder }, json) {
    if (json)
        (0,print/* printJson */.Q2)((0,report_json/* runJson */.t)({ plan, state, digest: (0,brands/* digestOf */.ol)(digest) }));
    else {
        const lines = (0,terminal_status/* statusLines */.Cd)({ plan, state, ...(0,print/* surfaceOf */.lI)(process.stderr) });
        (0,print/* printNote */.cN)(['', ...lines, `Records: ${folder}`].join('\n'));
    }
    return outcome/* EXIT_CODES */.a[state.finished?.outcome ?? 'failed'];
}
function knownPhase(plan, name) {
    const id = (0,brands/* phaseId */.fp)(name);
    if (plan.index.has(id))
        return id;
    const names = plan.phases.map((phase) => phase.id);
    throw new ports.Refusal(`The pipeline has no phase \`${name}\`.`, (0,nearest/* suggest */.Z)(name, names) ?? `It has ${names.join(', ')}.`);
}
function wholeNumber(text) {
    const number = Number(text);
    if (Number.isInteger(number) && number > 0)
        return number;
    throw new esm/* InvalidArgumentError */.Di('Give a whole number above zero.');
}
function authorOf(text) {
    const [, name, email] = /^\s*([^<>\n]+?)\s*<([^<>\s]+@[^<>\s]+)>\s*$/.exec(text) ?? [];
    if (name !== undefined && email !== undefined)
        return { name, email };
    throw new esm/* InvalidArgumentError */.Di('Write it as `Name <email@example.org>`.');
}


/***/ }),

/***/ 92043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reworkOf),
/* harmony export */   a: () => (/* binding */ reworks)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14776);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);


/** The first rework that was asked for and is not carried out: one at a time, for rounds may overlap. */
function reworks(plan, state) {
    const [index] = state.asking;
    if (index === undefined)
        return [];
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, index);
    const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index);
    const rework = reworkOf(phase);
    if (rework === null)
        return [exhausted(phase, 'it has no `rework`')];
    if (known.reworks >= rework.max)
        return [exhausted(phase, `its \`rework.max\` of ${rework.max} is used up`)];
    const target = plan.index.get(rework.phase);
    if (target === undefined)
        throw new Error(`rework of an unknown phase ${rework.phase}`);
    const pending = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(plan, target, index).map((each) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, each).id);
    const comment = commentOf(known);
    return [{ type: 'askRework', by: phase.id, target: rework.phase, pending, comment }];
}
function reworkOf(phase) {
    return phase.kind === 'deliver' ? null : phase.rework;
}
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

/***/ 95060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ silentReporter)
/* harmony export */ });
/** Says nothing: for `--json`, where one document on stdout is all that there is to say. */
const silentReporter = {
    event() { },
    agent() { },
    note() { },
    close() { },
    [Symbol.dispose]() { },
};


/***/ })

};
