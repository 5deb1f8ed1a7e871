export const id = 7342;
export const ids = [7342];
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

/***/ 67157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseStat)
/* harmony export */ });
/** `null` if the text is not such a line. */
function parseStat(text) {
    // The program's name stands in parentheses and may itself hold blanks and parentheses.
    const [state, parent, group] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (state === undefined || parent === undefined || group === undefined)
        return null;
    return { state, parent: Number(parent), group: Number(group) };
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


/***/ }),

/***/ 68759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay),
/* harmony export */   l: () => (/* binding */ replayed)
/* harmony export */ });
/* harmony import */ var _accept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72696);
/* harmony import */ var _evolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61223);


/** The state after each event, one after the other: what happened before a text was accepted was by the earlier one. */
function* replay(events, plans) {
    const bySeq = new Map(plans.map(({ seq, plan }) => [seq, plan]));
    let now = null;
    let budgetUsd = null;
    for (const event of events) {
        if (event.type === 'runStarted')
            budgetUsd = event.budgetUsd;
        now = after(now, event, { next: bySeq.get(event.seq) ?? null, budgetUsd });
        yield { event, ...now };
    }
}
function after(before, event, { next, budgetUsd }) {
    if (before === null) {
        if (event.type !== 'runStarted' || next === null)
            throw new Error('a journal begins with runStarted, and its plan');
        return { plan: next, state: (0,_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .begin */ .qN)(next, event) };
    }
    const { plan: from, state } = before;
    if (next === null)
        return { plan: from, state: (0,_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolve */ .sf)(from, state, event) };
    const carried = (0,_accept_js__WEBPACK_IMPORTED_MODULE_0__/* .carriedOver */ .l)(state, { from, to: next, budgetUsd });
    return { plan: next, state: (0,_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolve */ .sf)(next, carried, event) };
}
/** The last of them. Throws for a journal without events. */
function replayed(events, plans) {
    let last = null;
    for (const step of replay(events, plans))
        last = step;
    if (last === null)
        throw new Error('a journal without events');
    return { plan: last.plan, state: last.state };
}


/***/ }),

/***/ 77342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _action_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58586);
/* harmony import */ var _action_keeping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82830);
/* harmony import */ var _action_tell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53787);
/* harmony import */ var _app_run_stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38842);
/* harmony import */ var _app_stored_stored_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21809);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96149);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1888);
/* harmony import */ var _report_print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26354);
/* harmony import */ var _sandbox_processes_leftovers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96670);
/* harmony import */ var _sandbox_processes_mark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83355);
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










/** Runs after the job's steps, however they ended: keeps what a main step that was killed could not keep. */
async function post() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { getState } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
        const run = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .runId */ .Vz)(getState('run'));
        if (run === null || (getState('kept') !== '' && getState('page') !== ''))
            return;
        const stop = __addDisposableResource(env_1, (0,_app_run_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .stopOnSignals */ .Z)(), false);
        try {
            const job = await (0,_action_job_js__WEBPACK_IMPORTED_MODULE_0__/* .openJob */ .I)(stop);
            // The main step has said why nothing was begun.
            if (!(0,_app_stored_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .hasBegun */ .SU)(job.store, run))
                return;
            if (getState('kept') === '')
                await keep(job, run);
            if (getState('page') === '')
                await (0,_action_keeping_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(job, run);
        }
        catch (error) {
            await (0,_action_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .tellFailure */ .s)(_report_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printForRunner */ .ZU, null, error);
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
async function keep(job, run) {
    for (const { command } of await (0,_sandbox_processes_leftovers_js__WEBPACK_IMPORTED_MODULE_7__/* .endLeftovers */ .q)((0,_sandbox_processes_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .markOf */ .F)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .runFolder */ .kQ)(job.store, run))))
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printResult */ .RS)(`Ended what was left: ${command}`);
    const uploader = await (0,_action_keeping_js__WEBPACK_IMPORTED_MODULE_1__/* .uploaderFor */ .yd)(job, run);
    const kept = await uploader.flush(WITHIN_MS);
    if (kept !== null)
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printResult */ .RS)(`The run \`${run}\` is kept as it was: ${kept.name}`);
}
/** All post steps of a job together have five minutes. */
const WITHIN_MS = 2 * 60_000;


/***/ }),

/***/ 96670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ endLeftovers)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/core/lib/proc-stat.js
var proc_stat = __webpack_require__(67157);
// EXTERNAL MODULE: ./lib/src/core/plan/environment.js
var environment = __webpack_require__(39847);
// EXTERNAL MODULE: ./lib/src/process/programs.js
var programs = __webpack_require__(85439);
;// CONCATENATED MODULE: ./lib/src/sandbox/processes/process-list.js




/** Living processes with this mark, this process and its ancestors left out; by pid. */
async function processesOf(mark) {
    const marked = process.platform === 'linux' ? await fromProc(mark) : await fromPs(mark);
    if (marked.length === 0)
        return [];
    const ancestors = await ancestorsOf(process.pid);
    return marked
        .filter(({ pid }) => pid !== process.pid && !ancestors.has(pid))
        .sort((a, b) => a.pid - b.pid);
}
async function fromProc(mark) {
    const marked = [];
    for (const pid of (await (0,external_node_fs_promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name))) {
        const variables = (await readOrNull(`/proc/${pid}/environ`))?.split('\0') ?? [];
        if (!variables.includes(`${environment/* MARK */.M}=${mark}`))
            continue;
        const command = (await readOrNull(`/proc/${pid}/cmdline`)) ?? '';
        marked.push({ pid: Number(pid), command: command.replaceAll('\0', ' ').trim() });
    }
    return marked;
}
/** `null` for a process that has ended meanwhile, or is another user's. */
async function readOrNull(file) {
    try {
        return await (0,external_node_fs_promises_.readFile)(file, 'utf8');
    }
    catch {
        return null;
    }
}
async function fromPs(mark) {
    // `-E` puts the environment behind the command.
    return parsePs(await ps(['-axEww', '-o', 'pid=,command=']), mark);
}
/** What `ps -E` printed, as macOS does it: pid, command and environment, with blanks between. */
function parsePs(text, mark) {
    const marked = text.split('\n').filter((line) => line.split(' ').includes(`${environment/* MARK */.M}=${mark}`));
    return marked.flatMap((line) => {
        const [, pid, rest = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
        return pid === undefined ? [] : [{ pid: Number(pid), command: withoutEnvironment(rest) }];
    });
}
function withoutEnvironment(text) {
    const words = text.split(' ');
    const first = words.findIndex((word) => /^[A-Za-z_][A-Za-z0-9_]*=/.test(word));
    return words.slice(0, first).join(' ');
}
async function ancestorsOf(pid) {
    const ancestors = new Set();
    for (let next = await parentOf(pid); next > 0 && !ancestors.has(next); next = await parentOf(next)) {
        ancestors.add(next);
    }
    return ancestors;
}
/** 0 if there is none. */
async function parentOf(pid) {
    if (process.platform !== 'linux')
        return Number(await ps(['-o', 'ppid=', '-p', String(pid)]));
    return (0,proc_stat/* parseStat */.k)((await readOrNull(`/proc/${pid}/stat`)) ?? '')?.parent ?? 0;
}
async function ps(args) {
    // Where there is no /proc.
    const { execa } = await __webpack_require__.e(/* import() */ 9792).then(__webpack_require__.bind(__webpack_require__, 69792));
    const { stdout } = await execa((0,programs/* requiredProgram */.WE)('ps'), args, { env: { PATH: (0,programs/* ownPath */.O4)() } });
    return stdout;
}

;// CONCATENATED MODULE: ./lib/src/sandbox/processes/leftovers.js



const GRACE_MS = 5_000;
const POLL_MS = 20;
/**
 * Ends every process that carries the run's mark in its environment, but not this one and its ancestors, and
 * says which there were. Nothing of the run may be under way. Throws a `Refusal` if one of them cannot be ended.
 */
async function endLeftovers(mark, graceMs = GRACE_MS) {
    const found = new Map();
    const startedAt = performance.now();
    for (;;) {
        const left = await processesOf(mark);
        if (left.length === 0)
            return [...found.values()].sort((a, b) => a.pid - b.pid);
        const waitedMs = performance.now() - startedAt;
        if (waitedMs > 2 * graceMs)
            throw stillThere(left);
        // Asked once only: to some programs a second SIGTERM is the order to drop everything.
        if (waitedMs > graceMs)
            signal(left, 'SIGKILL');
        else
            signal(left.filter(({ pid }) => !found.has(pid)), 'SIGTERM');
        for (const { pid, command } of left)
            found.set(pid, { pid, command: command.slice(0, 200) });
        await (0,promises_.setTimeout)(POLL_MS);
    }
}
function signal(left, name) {
    for (const { pid } of left) {
        try {
            process.kill(pid, name);
        }
        catch (error) {
            // It ended meanwhile, or is another user's: the next look tells.
            if (!(error instanceof Error && 'code' in error))
                throw error;
        }
    }
}
function stillThere(left) {
    const names = left.map(({ pid, command }) => `${pid} (${command.slice(0, 200)})`).join(', ');
    return new ports.Refusal(`Processes of an earlier attempt are still running and cannot be ended: ${names}.`, 'End them by hand, then try again.');
}


/***/ }),

/***/ 83355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Tells a run from those of the same name in other repositories. */
function markOf(runFolder) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', runFolder).slice(0, 16);
}


/***/ })

};
