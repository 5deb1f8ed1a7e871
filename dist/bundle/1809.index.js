export const id = 1809;
export const ids = [1809];
export const modules = {

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
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37542);
/* harmony import */ var _core_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17914);
/* harmony import */ var _core_run_accept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72696);
/* harmony import */ var _core_run_evolve_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61223);
/* harmony import */ var _engine_journal_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77848);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41502);
/* harmony import */ var _pipeline_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39699);
/* harmony import */ var _plan_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19771);












/** What a journal's events amount to: the pinned pipeline, its plan, and where the run stands. */
function restore(run, folder, events) {
    const [started] = events;
    if (started?.type !== 'runStarted') {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_8__.Refusal(`The run \`${run}\` was never started: its journal is empty.`, `Start a new run, and delete ${folder}.`);
    }
    try {
        return { run, folder, events, started, ...folded(started, events) };
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_8__.Refusal)
            throw error;
        throw notFitting(run, error);
    }
}
/** A journal that is whole in itself may still be made up: its events may be of phases that its pipeline does not have. */
function notFitting(run, error) {
    const why = error instanceof Error ? error.message : String(error);
    return new _ports_js__WEBPACK_IMPORTED_MODULE_8__.Refusal(`The journal of the run \`${run}\` does not fit its pipeline: ${why}.`, 'The journal was changed after it was written, or another release wrote it. Start a new run.', { cause: error });
}
/** A resume may have accepted another text of the pipeline: what happened before it was by the earlier one. */
function folded(started, events) {
    const { inputs, agents, budgetUsd } = started;
    let pinned = started.pipeline;
    let plan = (0,_plan_of_js__WEBPACK_IMPORTED_MODULE_10__.planOf)((0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_9__/* .unpin */ .l0)(pinned), { inputs, agents });
    const next = events.findIndex(isAccepting);
    let state = (0,_core_run_evolve_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)(plan, next === -1 ? events : events.slice(0, next));
    for (const event of next === -1 ? [] : events.slice(next)) {
        if (isAccepting(event)) {
            pinned = event.pipeline;
            const to = (0,_plan_of_js__WEBPACK_IMPORTED_MODULE_10__.planOf)((0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_9__/* .unpin */ .l0)(pinned), { inputs: inputsFor(pinned, inputs), agents });
            state = (0,_core_run_accept_js__WEBPACK_IMPORTED_MODULE_5__/* .carriedOver */ .l)(state, { from: plan, to, budgetUsd });
            plan = to;
        }
        state = (0,_core_run_evolve_js__WEBPACK_IMPORTED_MODULE_6__/* .evolve */ .sf)(plan, state, event);
    }
    return { pinned, plan, state };
}
const isAccepting = (event) => event.type === 'runResumed' && event.pipeline !== null;
/** The run's inputs, as far as this text of the pipeline declares them; new ones by their defaults. */
function inputsFor(pinned, inputs) {
    const { file } = (0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_9__/* .unpin */ .l0)(pinned);
    const declared = Object.keys(file.inputs ?? {});
    const kept = Object.entries(inputs).filter(([name, value]) => declared.includes(name) && value !== null);
    return (0,_core_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_4__.resolveInputs)(file, Object.fromEntries(kept)).inputs;
}
/** A run to look at; nothing is locked or changed. */
async function readRun(store, run) {
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run);
    const { events, head, note } = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)(folder));
    return { ...restore(run, folder, events), head, note, isHeld: await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocked */ .ln)(folder) };
}
/** Whether anything of a run of that name is on the disk. */
function hasBegun(store, run) {
    const journal = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run));
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(journal) && (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readJournal */ .a0)(journal).events.length > 0;
}
/** The newest run. Throws `Refusal` if there is none. */
async function newestRun(store) {
    const [newest] = await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .listRuns */ .v)(store);
    if (newest !== undefined)
        return newest.run;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_8__.Refusal('There are no runs here.', 'Start one: `phasegate run FILE`.');
}
/**
 * The run of that name; of the item of the backlog that has it as its id; or the only one whose name begins so. Throws
 * `Refusal` naming those that could be meant, or the nearest.
 */
async function findRun(store, name) {
    const runs = (await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .listRuns */ .v)(store)).map(({ run }) => run);
    const id = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__/* .runId */ .Vz)(name);
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
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_8__.Refusal(`\`${name}\` could be several runs: ${names}.`, 'Give more of the name.');
    }
    const hint = (0,_core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(name, runs) ?? '`phasegate list` shows the runs of this repository.';
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_8__.Refusal(`There is no run \`${name}\` here.`, hint);
}
/** Run names of an item begin with its id in small letters, so journals of others are not read. */
function isOfItem(store, run, name) {
    const id = name.toLowerCase();
    if (!run.startsWith(id.replace(/[^a-z0-9]+/g, '-').slice(0, 40)))
        return false;
    const [started] = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run))).events;
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
        const last = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)(folder)).events.at(-1);
        if (last === undefined)
            continue;
        if (last.type !== 'runFinished' || RESUMABLE.includes(last.outcome))
            return run;
    }
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_8__.Refusal('There is no run to go on with.', 'Start one: `phasegate run FILE`.');
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


/***/ }),

/***/ 72696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ changedPhases),
/* harmony export */   l: () => (/* binding */ carriedOver)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14776);
/* harmony import */ var _lib_index_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23863);
/* harmony import */ var _put_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7155);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51050);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);





/**
 * What is known of a run, carried over to another text of its pipeline: phases keep what happened to them, by name.
 * `budgetUsd` is what the run was given beside the pipeline's own.
 */
function carriedOver(state, { from, to, budgetUsd, }) {
    const size = to.phases.length;
    const limitUsd = from.budget.usd === to.budget.usd ? state.limitUsd : (0,_spent_js__WEBPACK_IMPORTED_MODULE_3__/* .smaller */ .d)(to.budget.usd, budgetUsd);
    const ready = to.phases
        .filter(({ needs }) => needs.length === 0)
        .reduce((map, { index }) => map.set(index, true), _lib_index_map_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexMap */ .n.empty(size));
    const empty = {
        ...state,
        limitUsd,
        phases: _lib_index_map_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexMap */ .n.empty(size),
        ready,
        running: [],
        asking: [],
        open: [],
        rebase: state.rebase && rebaseIn(to, state.rebase),
    };
    return to.phases.reduce((next, { id, index }) => {
        const before = from.index.get(id);
        const known = before === undefined ? undefined : state.phases.get(before);
        if (known === undefined)
            return next;
        const { openNeeds } = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(to, next, index);
        return (0,_put_js__WEBPACK_IMPORTED_MODULE_1__/* .put */ .y)(to, next, { index, phase: { ...known, openNeeds } });
    }, empty);
}
/** Of the phases that there are in the new text. */
function rebaseIn({ index }, rebase) {
    const phase = rebase.phase !== null && index.has(rebase.phase) ? rebase.phase : null;
    const verify = rebase.verify?.filter((writer) => index.has(writer)) ?? null;
    return { ...rebase, phase, verify };
}
/** Phases of the new text that have to be done again: those that are another work now, and all that need them. */
function changedPhases(from, to) {
    const everywhere = surroundings(from) !== surroundings(to);
    const changed = to.phases.filter((phase) => {
        const index = from.index.get(phase.id);
        const before = index === undefined ? null : definition((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(from, index));
        const isWork = phase.kind === 'agent' || phase.kind === 'run';
        return before !== definition(phase) || (everywhere && isWork);
    });
    return (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .downstream */ .R_)(to, ...changed.map(({ index }) => index)).map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(to, index).id);
}
/** What every phase's work depends on. */
const surroundings = ({ env, setup, inputs }) => JSON.stringify([env, setup, inputs]);
/** All of a phase but where it stands in the file. */
function definition(phase) {
    return JSON.stringify(phase, (key, value) => {
        if (key === 'index' || key === 'dependants')
            return undefined;
        return value instanceof Map ? [...value] : value;
    });
}


/***/ })

};
