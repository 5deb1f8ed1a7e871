export const id = 6544;
export const ids = [6544,9699];
export const modules = {

/***/ 76544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelRun: () => (/* binding */ cancelRun),
/* harmony export */   isOver: () => (/* binding */ isOver)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96149);
/* harmony import */ var _checkpoints_holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71310);
/* harmony import */ var _checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18187);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _report_silent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95060);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79902);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21809);








/** How long a process may take to end its children, in milliseconds. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 100;
/** Ends a run, which can be resumed. Throws `Refusal` for one that has ended, or that a process elsewhere works on. */
async function cancelRun(store, run, actor) {
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run);
    const holder = (await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocked */ .ln)(folder)) ? (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .holderOf */ .Kd)(folder) : null;
    if (holder === null) {
        await record(folder, run, actor);
        return { type: 'recorded' };
    }
    const { pid, host } = holder;
    if ((0,_checkpoints_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._)(holder) !== true) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The process ${pid} on ${host} works on the run \`${run}\`, and cannot be reached from here.`, `Cancel the run on ${host}.`);
    }
    process.kill(pid, 'SIGINT');
    const end = performance.now() + PATIENCE_MS;
    while (await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocked */ .ln)(folder)) {
        if (performance.now() > end) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The process ${pid} was told to stop, and still works on the run \`${run}\`.`, 'Wait for its children to end, or end it yourself.');
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_MS);
    }
    return { type: 'stopped', pid };
}
const OVER = new Set([
    'succeeded',
    'no-change',
    'failed',
    'invalid',
    'rejected',
    'stale',
    'cancelled',
]);
/** Whether it has come to an end that is not a wait. */
const isOver = ({ finished }) => finished !== null && OVER.has(finished.outcome);
async function record(folder, run, actor) {
    await (0,_run_session_js__WEBPACK_IMPORTED_MODULE_6__/* .inSession */ .Cp)({ run, folder, onNote: () => { } }, async (session) => {
        const { plan, state } = (0,_stored_js__WEBPACK_IMPORTED_MODULE_7__.restore)(run, folder, session.journal.past);
        if (isOver(state)) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The run \`${run}\` has ended: ${state.finished?.outcome}.`, `\`phasegate status ${run}\` shows how it stands.`);
        }
        const phase = state.finished?.phase ?? null;
        const ended = { type: 'runFinished', outcome: 'cancelled', next: null, phase };
        await (0,_run_session_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .BC)({ plan, session, reporter: _report_silent_js__WEBPACK_IMPORTED_MODULE_5__/* .silentReporter */ .P }, state, [(0,_run_session_js__WEBPACK_IMPORTED_MODULE_6__/* .resumedEvent */ .qB)(actor), ended]);
    });
}


/***/ }),

/***/ 39699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   InvalidPipeline: () => (/* binding */ InvalidPipeline),
/* harmony export */   l0: () => (/* binding */ unpin),
/* harmony export */   mO: () => (/* binding */ readPipelineText),
/* harmony export */   readPipelineFile: () => (/* binding */ readPipelineFile),
/* harmony export */   y_: () => (/* binding */ pin)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49282);
/* harmony import */ var _core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1013);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6871);








/** The author's mistakes; nothing was started. */
class InvalidPipeline extends Error {
    diagnostics;
    text;
    constructor(diagnostics, text) {
        super('the pipeline has mistakes');
        this.name = 'InvalidPipeline';
        this.diagnostics = diagnostics;
        this.text = text;
    }
}
/** Larger files are not even read; the check refuses far smaller ones. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Reads and checks a pipeline file; `root` is the repository that its prompt files must be in. */
function readPipelineFile(file, root) {
    // What is not there is told by who reads it.
    const text = textOf(file);
    return readAt(realOf(file), root, text);
}
/** The same of a text that is not on the disk, as if the file held it. */
function readPipelineText(file, { root, text }) {
    return readAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, file), root, text);
}
function readAt(file, root, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    const reading = (0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text }, (prompt) => readPrompt(root, prompt));
    return { ...reading, text };
}
/** What the journal pins of a pipeline: all of its text. */
function pin(pipeline) {
    const files = Object.fromEntries([...pipeline.prompts.values()].map(({ path, text }) => [path, text]));
    const { name, path: file, text } = pipeline;
    return { name, file, text, files, digest: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_core_lib_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .canonical */ .$)({ text, files }))) };
}
/** The pipeline as it was pinned, without a look at the disk. */
function unpin(pinned) {
    const { file: path, text, files } = pinned;
    const readPinned = (prompt) => {
        const found = files[prompt];
        return found === undefined ? { type: 'missing' } : { type: 'text', text: found };
    };
    const pipeline = (0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readChecked */ .Yi)({ path, text }, readPinned);
    if (pipeline !== null)
        return { ...pipeline, path };
    throw new InvalidPipeline((0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text }, readPinned).diagnostics, text);
}
function textOf(file) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        if (stat.isDirectory())
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`${file} is a folder.`, 'Name a pipeline file in it.');
        if (stat.size > MAX_BYTES)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`${file} is too large for a pipeline.`, 'Name another file.');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal)
            throw error;
        const why = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOENT' ? 'does not exist' : `cannot be read (${(0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error)})`;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The pipeline file ${file} ${why}.`, 'Check its path; `phasegate check` without a path looks for pipelines.');
    }
}
/** A prompt file of the repository; links are followed only where they stay inside. */
function readPrompt(root, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (!isInside(root, file))
        return { type: 'outside' };
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file);
        if (!isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root), real))
            return { type: 'outside' };
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(real).size > MAX_BYTES)
            return { type: 'unreadable', message: 'it is too large' };
        return { type: 'text', text: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(real, 'utf8') };
    }
    catch (error) {
        const code = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error);
        return code === 'ENOENT' ? { type: 'missing' } : { type: 'unreadable', message: `${code}` };
    }
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way === '' || !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
}
function realOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file));
}


/***/ }),

/***/ 19771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planOf: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: ./lib/src/core/pipeline/prompts.js
var prompts = __webpack_require__(25104);
// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression_expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/lib/duration.js
var duration = __webpack_require__(83346);
// EXTERNAL MODULE: ./lib/src/core/pipeline/subject.js
var subject = __webpack_require__(11419);
// EXTERNAL MODULE: ./lib/src/core/plan/prices.js
var prices = __webpack_require__(65074);
;// CONCATENATED MODULE: ./lib/src/core/plan/make-plan.js





const SHELL = 'bash -eo pipefail';
const TIMEOUT = '30m';
const IDLE_TIMEOUT = '10m';
const MAX_TURNS = 5;
// One for all phases: with 10,000 of them, what each has of its own counts.
const NO_OUTPUTS = new Map();
const NO_VARIABLES = {};
const EVERY_PATH = { allow: ['**'], deny: [] };
/** The plan of a pipeline that passed its checks: the one place where defaults are applied. */
function makePlan(file, making) {
    const names = Object.keys(file.phases);
    const index = new Map(names.map((name, at) => [(0,brands/* phaseId */.fp)(name), at]));
    const dependants = names.map(() => []);
    const needs = Object.values(file.phases).map((phase, at) => {
        const own = needsOf(phase.needs, index);
        for (const need of own)
            dependants[need.index]?.push(at);
        return own;
    });
    const phases = Object.entries(file.phases).map(([name, phase], at) => {
        const frame = {
            id: (0,brands/* phaseId */.fp)(name),
            index: at,
            needs: needs[at] ?? [],
            dependants: dependants[at] ?? [],
            condition: conditionOf(phase.if),
            continueOnError: phase['continue-on-error'] ?? false,
        };
        return plannedPhase({ file, making, frame, phase });
    });
    return {
        name: file.name,
        inputs: making.inputs,
        env: texts(file.env),
        setup: (file.setup ?? []).map(scriptOf),
        workspace: { carry: file.workspace?.carry ?? [] },
        budget: budgetOf(file.budget),
        prices: (0,prices/* pricesOf */._)(file.prices ?? {}),
        policy: {
            protect: file.policy?.protect ?? [],
            staleBase: file.policy?.['stale-base'] ?? 'keep',
            maxDiffLines: file.policy?.['max-diff-lines'] ?? null,
            maxRunsPerDay: file.policy?.['max-runs-per-day'] ?? null,
            isolation: file.policy?.isolation ?? 'preferred',
            network: networkOf(file.policy?.network),
            secrets: file.policy?.secrets ?? [],
        },
        phases,
        index,
    };
}
function plannedPhase(context) {
    const { file, making, frame, phase } = context;
    if ('prompt' in phase)
        return agentPhase({ file, making, frame, phase });
    if ('run' in phase)
        return runPhase({ file, making, frame, phase });
    if ('gate' in phase)
        return { ...frame, kind: 'gate', ...gateOf(phase.gate) };
    if ('deliver' in phase) {
        return { ...frame, kind: 'deliver', deliveries: deliveriesOf(phase.deliver) };
    }
    throw new Error(`phase ${frame.id} is of a kind that is not supported yet`);
}
function agentPhase({ file, making, frame, phase }) {
    const name = phase.agent ?? file.defaults?.agent;
    if (name === undefined)
        throw new Error(`phase ${frame.id} has no agent`);
    return {
        ...workOf({ file, making, frame, phase }),
        kind: 'agent',
        agent: agentOf({ file, making, name, model: phase.model }),
        fallbacks: fallbacksOf({ file, making, name }),
        // Models of the agent that is replaced are not the other's.
        escalate: Object.hasOwn(making.agents, name)
            ? []
            : (phase.escalate ?? []).map((model) => modelOf(file, model)),
        continues: phase.session === undefined ? null : (0,brands/* phaseId */.fp)(phase.session.continue),
        prompt: typeof phase.prompt === 'string' ? phase.prompt : making.promptText(phase.prompt.file),
        verify: (phase.verify ?? []).map(scriptOf),
        maxTurns: phase['max-turns'] ?? MAX_TURNS,
        budget: budgetOf(phase.budget),
    };
}
function runPhase({ file, making, frame, phase }) {
    return {
        ...workOf({ file, making, frame, phase }),
        kind: 'run',
        script: scriptOf({ run: phase.run, shell: phase.shell ?? SHELL }),
        expect: phase.expect ?? 'success',
    };
}
/** With the frame in it: a second spread in one literal takes twice the time and memory. */
function workOf({ file, frame, phase }) {
    const { defaults } = file;
    return {
        ...frame,
        access: phase.access ?? 'read',
        paths: pathsOf(phase.paths),
        outputs: outputsOf(phase.outputs),
        artifacts: phase.artifacts ?? [],
        attempts: phase.attempts ?? defaults?.attempts ?? 1,
        backoffMs: (0,duration/* durationMs */.pc)(phase.backoff ?? '0s'),
        timeoutMs: (0,duration/* durationMs */.pc)(phase.timeout ?? defaults?.timeout ?? TIMEOUT),
        idleTimeoutMs: (0,duration/* durationMs */.pc)(phase['idle-timeout'] ?? defaults?.['idle-timeout'] ?? IDLE_TIMEOUT),
        rework: phase.rework
            ? { ...reworkOf(phase.rework), when: (0,expression_expression/* bare */.$B)(String(phase.rework.when)) }
            : null,
        env: texts(phase.env),
    };
}
function gateOf(gate) {
    const by = gate.by ?? 'environment';
    return {
        environment: by === 'environment' ? (gate.environment ?? null) : null,
        by,
        when: gate.when === undefined ? null : (0,expression_expression/* bare */.$B)(String(gate.when)),
        rework: gate.rework ? reworkOf(gate.rework) : null,
    };
}
function reworkOf(rework) {
    return { phase: (0,brands/* phaseId */.fp)(rework.phase), max: rework.max ?? 1 };
}
function deliveriesOf(deliver) {
    const maps = Array.isArray(deliver) ? deliver : [deliver];
    return maps.flatMap((map) => Object.entries(map).map(([kind, fields]) => ({
        kind: kind,
        fields: (fields ?? {}),
    })));
}
/** Each with its own model: those that the phase names are another provider's. `check` has refused circles. */
function fallbacksOf({ file, making, name }) {
    const next = file.agents?.[name]?.fallback;
    if (next === undefined)
        return [];
    const agent = agentOf({ file, making, name: next, model: undefined });
    return [agent, ...fallbacksOf({ file, making, name: next })];
}
function agentOf({ file, making, name, model }) {
    const written = file.agents?.[name];
    if (written === undefined)
        throw new Error(`no agent ${name}`);
    const wanted = model ?? written.model ?? file.defaults?.model ?? null;
    const agent = {
        name,
        use: written.use,
        model: wanted === null ? null : modelOf(file, wanted),
        run: written.run ?? null,
        script: written.script === undefined ? null : making.scriptPath(written.script),
        version: written.version ?? null,
        effort: written.effort ?? null,
        maxTurns: written['max-turns'] ?? null,
        env: texts(written.env),
    };
    const replaced = making.agents[name];
    return replaced === undefined ? agent : overridden(file, agent, replaced);
}
function modelOf({ models }, written) {
    return (0,subject/* get */.Jt)(models, written) ?? written;
}
/**
 * `--agent name=use[:argument]`: the argument is the script of `scripted`, the command line of `command` and `acp`, the
 * model of the others.
 */
function overridden(file, agent, override) {
    const [use = '', ...rest] = override.split(':');
    const argument = rest.length === 0 ? null : rest.join(':');
    return {
        ...agent,
        use: use,
        model: argument === null || isStarted(use) ? null : modelOf(file, argument),
        version: null,
        effort: null,
        maxTurns: null,
        script: use === 'scripted' ? (argument ?? agent.script) : null,
        run: use === 'command' || use === 'acp' ? (argument ?? agent.run) : null,
    };
}
/** Whether its argument says what to start or play. */
const isStarted = (use) => ['command', 'acp', 'scripted'].includes(use);
function needsOf(needs, index) {
    const entries = needs === undefined
        ? []
        : typeof needs === 'string'
            ? [[needs, ['succeeded']]]
            : Array.isArray(needs)
                ? [...new Set(needs)].map((name) => [name, ['succeeded']])
                : Object.entries(needs);
    return entries.map(([name, accept]) => {
        const at = index.get((0,brands/* phaseId */.fp)(name));
        if (at === undefined)
            throw new Error(`no phase ${name}`);
        return { phase: (0,brands/* phaseId */.fp)(name), index: at, accept };
    });
}
function conditionOf(written) {
    if (written === undefined)
        return null;
    const expression = (0,expression_expression/* bare */.$B)(String(written));
    return { expression, callsStatus: (0,expression_expression/* callsStatus */.aq)(expression) };
}
function outputsOf(outputs) {
    if (outputs === undefined)
        return NO_OUTPUTS;
    return new Map(Object.entries(outputs).map(([name, written]) => {
        if (typeof written === 'boolean')
            return [name, { schema: written, optional: false }];
        const { optional, ...schema } = written;
        return [name, { schema: schema, optional: optional ?? false }];
    }));
}
function scriptOf(script) {
    return {
        run: `${script.run}`,
        shell: script.shell ?? SHELL,
        timeoutMs: script.timeout === undefined ? null : (0,duration/* durationMs */.pc)(script.timeout),
    };
}
function budgetOf(budget) {
    return {
        usd: budget?.usd ?? null,
        tokens: budget?.tokens ?? null,
        timeMs: budget?.time === undefined ? null : (0,duration/* durationMs */.pc)(budget.time),
    };
}
function networkOf(network) {
    if (network === undefined || network === 'any')
        return { type: 'any' };
    return typeof network === 'string' ? { type: 'none' } : { type: 'allow', hosts: network.allow };
}
function pathsOf(paths) {
    if (paths === undefined)
        return EVERY_PATH;
    return { allow: paths.allow ?? EVERY_PATH.allow, deny: paths.deny ?? EVERY_PATH.deny };
}
function texts(env) {
    if (env === undefined)
        return NO_VARIABLES;
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, `${value}`]));
}

;// CONCATENATED MODULE: ./lib/src/app/stored/plan-of.js


/** The plan of a pipeline as it stands, or as it was pinned. */
function planOf(pipeline, given) {
    const promptText = (file) => {
        const prompt = pipeline.prompts.get(file);
        if (prompt === undefined)
            throw new Error(`no text of the prompt file ${file}`);
        return prompt.text;
    };
    // `check` has refused a script outside of the repository.
    const scriptPath = (script) => (0,prompts/* beside */.v)(pipeline.path, script) ?? script;
    return makePlan(pipeline.file, { ...given, promptText, scriptPath });
}


/***/ }),

/***/ 21809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ hasBegun),
/* harmony export */   ZA: () => (/* binding */ newestResumable),
/* harmony export */   findRun: () => (/* binding */ findRun),
/* harmony export */   newestRun: () => (/* binding */ newestRun),
/* harmony export */   pz: () => (/* binding */ inputsFor),
/* harmony export */   readRun: () => (/* binding */ readRun),
/* harmony export */   restore: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96149);
/* harmony import */ var _checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18187);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37542);
/* harmony import */ var _core_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17914);
/* harmony import */ var _core_run_replay_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68759);
/* harmony import */ var _engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77848);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41502);
/* harmony import */ var _pipeline_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39699);
/* harmony import */ var _plan_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19771);











/** What a journal's events amount to: the pinned pipeline, its plan, and where the run stands. */
function restore(run, folder, events) {
    const [started] = events;
    if (started?.type !== 'runStarted') {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal(`The run \`${run}\` was never started: its journal is empty.`, `Start a new run, and delete ${folder}.`);
    }
    return { run, folder, events, started, ...folded(started, events) };
}
/** A resume may have accepted another text of the pipeline: what happened before it was by the earlier one. */
function folded(started, events) {
    const plans = plansOf(started, events);
    const pinned = events.findLast(isAccepting)?.pipeline ?? started.pipeline;
    return { pinned, plans, ...(0,_core_run_replay_js__WEBPACK_IMPORTED_MODULE_5__/* .replayed */ .l)(events, plans) };
}
function plansOf(started, events) {
    const { inputs, agents, pipeline } = started;
    const later = events.filter(isAccepting).map(({ seq, pipeline: text }) => ({
        seq,
        plan: (0,_plan_of_js__WEBPACK_IMPORTED_MODULE_9__.planOf)((0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_8__/* .unpin */ .l0)(text), { inputs: inputsFor(text, inputs), agents }),
    }));
    return [{ seq: 1, plan: (0,_plan_of_js__WEBPACK_IMPORTED_MODULE_9__.planOf)((0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_8__/* .unpin */ .l0)(pipeline), { inputs, agents }) }, ...later];
}
const isAccepting = (event) => event.type === 'runResumed' && event.pipeline !== null;
/** The run's inputs, as far as this text of the pipeline declares them; new ones by their defaults. */
function inputsFor(pinned, inputs) {
    const { file } = (0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_8__/* .unpin */ .l0)(pinned);
    const declared = Object.keys(file.inputs ?? {});
    const kept = Object.entries(inputs).filter(([name, value]) => declared.includes(name) && value !== null);
    return (0,_core_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_4__.resolveInputs)(file, Object.fromEntries(kept)).inputs;
}
/** A run to look at; nothing is locked or changed. */
async function readRun(store, run) {
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run);
    const { events, head, note } = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)(folder));
    return { ...restore(run, folder, events), head, note, isHeld: await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocked */ .ln)(folder) };
}
/** Whether anything of a run of that name is on the disk. */
function hasBegun(store, run) {
    const journal = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run));
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(journal) && (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a0)(journal).events.length > 0;
}
/** The newest run. Throws `Refusal` if there is none. */
async function newestRun(store) {
    const [newest] = await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .listRuns */ .v)(store);
    if (newest !== undefined)
        return newest.run;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal('There are no runs here.', 'Start one: `phasegate run FILE`.');
}
/**
 * The run of that name; of the item of the backlog that has it as its id; or the only one whose name begins so. Throws
 * `Refusal` naming those that could be meant, or the nearest.
 */
async function findRun(store, name) {
    const runs = (await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .listRuns */ .v)(store)).map(({ run }) => run);
    const id = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_10__/* .runId */ .Vz)(name);
    if (id !== null && runs.includes(id))
        return id;
    const ofItem = runs.filter((run) => isOfItem(store, run, name));
    // Its work, and its triage before there is any.
    const newest = ofItem.find((run) => !run.includes('-triage')) ?? ofItem[0];
    if (newest !== undefined)
        return newest;
    const meant = begunBy(name, runs);
    const [only, ...more] = meant;
    if (only !== undefined && more.length === 0)
        return only;
    if (only !== undefined) {
        const names = meant.map((run) => `\`${run}\``).join(', ');
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal(`\`${name}\` could be several runs: ${names}.`, 'Give more of the name.');
    }
    const hint = (0,_core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(name, runs) ?? '`phasegate list` shows the runs of this repository.';
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal(`There is no run \`${name}\` here.`, hint);
}
/** Run names of an item begin with its id in small letters, so journals of others are not read. */
function isOfItem(store, run, name) {
    const id = name.toLowerCase();
    if (!run.startsWith(id.replace(/[^a-z0-9]+/g, '-').slice(0, 40)))
        return false;
    const [started] = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run))).events;
    const item = started?.type === 'runStarted' ? started.item.id : null;
    return typeof item === 'string' && item.toLowerCase() === id;
}
/** Also without the prefix that ids of items have. */
function begunBy(name, runs) {
    const start = name.toLowerCase();
    if (start === '')
        return [];
    return runs.filter((run) => run.startsWith(start) || run.slice(run.indexOf('-') + 1).startsWith(start));
}
const RESUMABLE = ['waiting', 'blocked', 'over-budget', 'failed', 'cancelled'];
/** The newest run that did not come to its end. Throws `Refusal` if there is none. */
async function newestResumable(store) {
    for (const { run, folder } of await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .listRuns */ .v)(store)) {
        const last = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)(folder)).events.at(-1);
        if (last === undefined)
            continue;
        if (last.type !== 'runFinished' || RESUMABLE.includes(last.outcome))
            return run;
    }
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal('There is no run to go on with.', 'Start one: `phasegate run FILE`.');
}


/***/ }),

/***/ 49282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical)
/* harmony export */ });
/**
 * The one text of a JSON value, whatever order its keys came in: what is hashed when two values are to have the same
 * digest if they are equal. As RFC 8785: keys by UTF-16 code units, no blanks, numbers and texts as `JSON.stringify`.
 */
function canonical(value) {
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(canonical).join(',')}]`;
    return `{${Object.entries(value).sort(byKey).map(member).join(',')}}`;
}
function member([key, value]) {
    return `${JSON.stringify(key)}:${canonical(value)}`;
}
function byKey([a], [b]) {
    return a < b ? -1 : 1;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 65074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pricesOf),
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/** What the tokens cost in USD; `null`, and never 0, where the model is not known or has no price. */
function costOf(usage, model, prices) {
    const price = model === null ? undefined : prices.get(model);
    if (price === undefined)
        return null;
    const total = usage.inputTokens * price.input +
        usage.outputTokens * price.output +
        usage.cacheReadTokens * (price.cacheRead ?? price.input) +
        usage.cacheWriteTokens * (price.cacheWrite ?? price.input);
    return total / 1_000_000;
}
/** The pipeline's own `prices`. */
function pricesOf(written) {
    return new Map(Object.entries(written).map(([model, price]) => [
        model,
        {
            input: price.input,
            output: price.output,
            cacheRead: price['cache-read'] ?? null,
            cacheWrite: price['cache-write'] ?? null,
        },
    ]));
}


/***/ })

};
