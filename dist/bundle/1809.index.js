export const id = 1809;
export const ids = [1809];
export const modules = {

/***/ 71712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planOf: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: ./lib/src/core/pipeline/prompts.js
var pipeline_prompts = __webpack_require__(25104);
// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression_expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/lib/duration.js
var duration = __webpack_require__(83346);
// EXTERNAL MODULE: ./lib/src/core/plan/choice.js
var plan_choice = __webpack_require__(26467);
// EXTERNAL MODULE: ./lib/src/core/plan/nest.js
var plan_nest = __webpack_require__(206);
// EXTERNAL MODULE: ./lib/src/core/plan/planned-agent.js
var planned_agent = __webpack_require__(58340);
// EXTERNAL MODULE: ./lib/src/core/plan/slots.js
var slots = __webpack_require__(14463);
// EXTERNAL MODULE: ./lib/src/core/plan/prices.js
var prices = __webpack_require__(65074);
// EXTERNAL MODULE: ./lib/src/core/plan/written.js
var plan_written = __webpack_require__(43293);
;// CONCATENATED MODULE: ./lib/src/core/plan/whole.js


/** Settings of a whole run: the file's own, and those of its nested pipelines. */
function wholeOf(slots, file) {
    const inside = slots.flatMap((slot) => (slot.type === 'entry' ? [slot.inner.source.file] : []));
    const files = [...new Set([file, ...inside])];
    return {
        name: file.name,
        env: (0,plan_written/* texts */.Te)(file.env),
        setup: onceEach(files.flatMap(({ setup = [] }) => setup.map(plan_written/* scriptOf */.Fl))),
        // Nested pipelines have none: `check` refuses that.
        repositories: Object.entries(file.repositories ?? {}).map(repositoryOf),
        workspace: { carry: unionOf(files.map(({ workspace }) => workspace?.carry)) },
        budget: (0,plan_written/* budgetOf */.nT)(file.budget),
        // For a model with two prices, the outer file's counts.
        prices: (0,prices/* pricesOf */._)(Object.assign({}, ...files.map(({ prices }) => prices).reverse())),
        policy: policyOf(file, files),
    };
}
function repositoryOf([name, written]) {
    const { repo, ref = null, setup = [] } = written;
    return { name, repo, ref, setup: setup.map(plan_written/* scriptOf */.Fl) };
}
/** The strictest value of each policy. How a run begins and ends is up to the outermost file. */
function policyOf(file, files) {
    const policies = files.map(({ policy }) => policy);
    const isolations = policies.map((policy) => policy?.isolation ?? 'preferred');
    const limits = policies.flatMap((policy) => policy?.['max-diff-lines'] ?? []);
    const [first] = isolations;
    return {
        protect: unionOf(policies.map((policy) => policy?.protect)),
        staleBase: file.policy?.['stale-base'] ?? 'keep',
        maxDiffLines: limits.length === 0 ? null : Math.min(...limits),
        maxRunsPerDay: file.policy?.['max-runs-per-day'] ?? null,
        untrusted: file.policy?.untrusted ?? 'gate',
        isolation: isolations.includes('required') ? 'required' : (first ?? 'preferred'),
        network: policies.map((policy) => networkOf(policy?.network)).reduce(strictest),
        secrets: unionOf(policies.map((policy) => policy?.secrets)),
    };
}
/** The hosts that both policies allow. */
function strictest(one, other) {
    if (one.type === 'any' || other.type === 'none')
        return other;
    if (other.type === 'any' || one.type === 'none')
        return one;
    return { type: 'allow', hosts: one.hosts.filter((host) => other.hosts.includes(host)) };
}
function networkOf(network) {
    if (network === undefined || network === 'any')
        return { type: 'any' };
    return typeof network === 'string' ? { type: 'none' } : { type: 'allow', hosts: network.allow };
}
function unionOf(lists) {
    return [...new Set(lists.flatMap((list) => list ?? []))];
}
/** Equal setup commands of several files run once. */
function onceEach(scripts) {
    return [...new Map(scripts.map((script) => [JSON.stringify(script), script])).values()];
}

;// CONCATENATED MODULE: ./lib/src/core/plan/make-plan.js








const TIMEOUT = '30m';
const IDLE_TIMEOUT = '10m';
const MAX_TURNS = 5;
// Shared by all phases, because memory per phase matters with 10,000 of them.
const NO_OUTPUTS = new Map();
const REUSE_ALL = { reads: null };
const EVERY_PATH = { allow: ['**'], deny: [] };
/** The plan of a pipeline that passed its checks. Defaults are applied here only. */
function makePlan(file, making) {
    const { inputs, agents: overrides, ...sources } = making;
    const top = { source: { ...sources, file }, nest: null, outer: null, agents: {} };
    const slots = (0,plan_nest/* slotsOf */.nK)(top);
    const index = new Map(slots.map(({ id }, at) => [id, at]));
    const needs = slots.map((slot) => needsOf(slot, index));
    const dependants = slots.map(() => []);
    for (const [at, own] of needs.entries())
        for (const need of own)
            dependants[need.index]?.push(at);
    const phases = slots.map((slot, at) => {
        const { level, id, phase } = slot;
        const isExit = slot.type === 'exit';
        const frame = {
            id,
            index: at,
            needs: needs[at] ?? [],
            dependants: dependants[at] ?? [],
            // The condition of a nested pipeline is evaluated at its entry.
            condition: isExit ? null : conditionOf(phase.if),
            continueOnError: phase['continue-on-error'] ?? false,
            within: level.nest,
        };
        return slot.type === 'phase'
            ? plannedPhase({ level, overrides, frame, phase: slot.phase })
            : endOfPipeline(slot, frame);
    });
    return { ...wholeOf(slots, file), inputs, phases, index, spread: spreadIn(phases) };
}
function plannedPhase(context) {
    const { frame, phase } = context;
    if ('prompt' in phase)
        return agentPhase({ ...context, phase });
    if ('run' in phase)
        return runPhase({ ...context, phase });
    if ('gate' in phase)
        return { ...frame, kind: 'gate', ...gateOf(phase.gate, frame.within) };
    return { ...frame, kind: 'deliver', deliveries: deliveriesOf(phase.deliver) };
}
function endOfPipeline(slot, frame) {
    const { nest, phase } = slot;
    const { name, inputs = {}, outputs = {}, budget } = slot.inner.source.file;
    if (slot.type === 'entry') {
        const { agents, ...given } = phase.with ?? {};
        return { ...frame, kind: 'entry', nest, with: given, declared: { name, inputs } };
    }
    const { pipeline } = phase;
    return { ...frame, kind: 'pipeline', nest, pipeline, outputs, budget: (0,plan_written/* budgetOf */.nT)(budget) };
}
function agentPhase(context) {
    const { level, overrides, frame, phase } = context;
    const { file, promptText } = level.source;
    const name = phase.agent ?? file.defaults?.agent;
    if (name === undefined)
        throw new Error(`phase ${frame.id} has no agent`);
    const choice = (0,plan_choice/* choiceOf */.FH)({ level, overrides, agent: name, model: phase.model });
    const [option] = choice?.options ?? [
        (0,plan_choice/* optionOf */.XD)({ level, overrides, model: phase.model }, name, null),
    ];
    if (option === undefined)
        throw new Error(`phase ${frame.id} has no agent to choose`);
    const described = (0,planned_agent/* describedAgent */.P1)(level, option.name);
    const isReplaced = described.level !== level || Object.hasOwn(overrides, described.name);
    return {
        ...workOf(context),
        kind: 'agent',
        agent: option.agent,
        fallbacks: option.fallbacks,
        choice,
        // Models of the overridden agent do not apply to its replacement.
        escalate: isReplaced ? [] : (phase.escalate ?? []).map((model) => (0,planned_agent/* modelOf */.DM)(file, model)),
        continues: phase.session === undefined ? null : (0,plan_nest/* idIn */.DG)(level.nest, phase.session.continue),
        prompt: typeof phase.prompt === 'string' ? phase.prompt : promptText(phase.prompt.file),
        verify: (phase.verify ?? []).map(plan_written/* scriptOf */.Fl),
        maxTurns: phase['max-turns'] ?? MAX_TURNS,
        budget: (0,plan_written/* budgetOf */.nT)(phase.budget),
    };
}
function runPhase(context) {
    const { phase } = context;
    return {
        ...workOf(context),
        kind: 'run',
        script: (0,plan_written/* scriptOf */.Fl)({ run: phase.run, shell: phase.shell ?? plan_written/* SHELL */.jN }),
        expect: phase.expect ?? 'success',
    };
}
/** Includes the frame: a second spread in one literal takes twice the time and memory. */
function workOf({ level, frame, phase }) {
    const { defaults } = level.source.file;
    return {
        ...frame,
        repository: phase.repository ?? null,
        access: phase.access ?? 'read',
        paths: pathsOf(phase.paths),
        outputs: outputsOf(phase.outputs),
        artifacts: phase.artifacts ?? [],
        attempts: phase.attempts ?? defaults?.attempts ?? 1,
        backoffMs: (0,duration/* durationMs */.pc)(phase.backoff ?? '0s'),
        timeoutMs: (0,duration/* durationMs */.pc)(phase.timeout ?? defaults?.timeout ?? TIMEOUT),
        idleTimeoutMs: (0,duration/* durationMs */.pc)(phase['idle-timeout'] ?? defaults?.['idle-timeout'] ?? IDLE_TIMEOUT),
        rework: phase.rework ? phaseReworkOf(phase.rework, level.nest) : null,
        env: (0,plan_written/* texts */.Te)(phase.env),
        reuse: reuseOf(phase.reuse),
        workspace: phase.workspace ?? 'run',
        onConflict: phase['on-conflict'] ?? 'again',
        strategy: phase.strategy === undefined ? null : strategyOf(phase.strategy),
        leg: null,
    };
}
function reuseOf(reuse) {
    if (reuse === undefined || reuse === false)
        return null;
    return reuse === true ? REUSE_ALL : { reads: reuse.reads };
}
function gateOf(gate, nest) {
    const by = gate.by ?? 'environment';
    return {
        environment: by === 'environment' ? (gate.environment ?? null) : null,
        by,
        when: gate.when === undefined ? null : (0,expression_expression/* bare */.$B)(String(gate.when)),
        rework: gate.rework ? reworkOf(gate.rework, nest) : null,
    };
}
function reworkOf(rework, nest) {
    return { phase: (0,plan_nest/* idIn */.DG)(nest, rework.phase), max: rework.max ?? 1 };
}
function spreadIn(phases) {
    return phases.flatMap((phase) => 'strategy' in phase && phase.strategy !== null ? [phase.index] : []);
}
function phaseReworkOf(rework, nest) {
    const leg = rework.leg === undefined ? null : (0,expression_expression/* bare */.$B)(String(rework.leg));
    return { ...reworkOf(rework, nest), when: (0,expression_expression/* bare */.$B)(String(rework.when)), leg };
}
function strategyOf(strategy) {
    return {
        matrix: strategy.matrix,
        maxParallel: strategy['max-parallel'] ?? null,
        failFast: strategy['fail-fast'] ?? false,
        jobs: jobsOf(strategy.jobs ?? false),
    };
}
function jobsOf(jobs) {
    return typeof jobs === 'number' ? jobs : jobs ? slots/* FREE_JOBS_AT_ONCE */.ai : null;
}
function deliveriesOf(deliver) {
    const maps = Array.isArray(deliver) ? deliver : [deliver];
    return maps.flatMap((map) => Object.entries(map).map(([kind, written]) => {
        const { repository = null, ...fields } = (written ?? {});
        return { kind: kind, repository, fields };
    }));
}
const ANY = ['succeeded', 'failed', 'skipped'];
function needsOf(slot, index) {
    const need = (id, accept) => {
        const at = index.get(id);
        if (at === undefined)
            throw new Error(`no phase ${id}`);
        return { phase: id, index: at, accept };
    };
    if (slot.type === 'exit') {
        return (0,plan_nest/* sinksOf */.WJ)(slot.inner.source.file).map((name) => need((0,plan_nest/* idIn */.DG)(slot.nest, name), ANY));
    }
    const { nest } = slot.level;
    const written = writtenNeeds(slot.phase.needs);
    if (written.length > 0)
        return written.map(([name, accept]) => need((0,plan_nest/* idIn */.DG)(nest, name), accept));
    return nest === null ? [] : [entryNeed(nest)];
}
/** A phase without needs in its own file starts after the entry of its pipeline. */
const entryNeed = ({ id, entry }) => ({
    phase: (0,plan_nest/* entryId */.ub)(id),
    index: entry,
    accept: ['succeeded'],
});
function writtenNeeds(needs) {
    if (needs === undefined)
        return [];
    if (typeof needs === 'string')
        return [[needs, ['succeeded']]];
    return Array.isArray(needs)
        ? [...new Set(needs)].map((name) => [name, ['succeeded']])
        : Object.entries(needs);
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
function pathsOf(paths) {
    if (paths === undefined)
        return EVERY_PATH;
    return { allow: paths.allow ?? EVERY_PATH.allow, deny: paths.deny ?? EVERY_PATH.deny };
}

;// CONCATENATED MODULE: ./lib/src/app/stored/plan-of.js


/** The plan of a current or pinned pipeline. */
function planOf(pipeline, given) {
    const { file, ...sources } = sourceOf(pipeline);
    return makePlan(file, { ...given, ...sources });
}
function sourceOf({ path, file, prompts, nested }) {
    return {
        file,
        promptText: (written) => {
            const prompt = prompts.get(written);
            if (prompt === undefined)
                throw new Error(`no text of the prompt file ${written}`);
            return prompt.text;
        },
        // `check` has already refused a script outside of the repository.
        scriptPath: (script) => (0,pipeline_prompts/* beside */.v)(path, script) ?? script,
        nested: (written) => {
            const inner = nested.get(written);
            if (inner === undefined)
                throw new Error(`no text of the pipeline ${written}`);
            return sourceOf(inner);
        },
    };
}


/***/ }),

/***/ 21809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ hasBegun),
/* harmony export */   UU: () => (/* binding */ isAtRest),
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
/* harmony import */ var _plan_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71712);











/** Whether the run has ended or waits, or its process died. */
const isAtRest = ({ state, isHeld }) => state.finished !== null || !isHeld;
/** What a journal amounts to: the pinned pipeline, its plan, and the run's state. */
function restore(run, folder, events) {
    const [started] = events;
    if (started?.type !== 'runStarted') {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal(`The run \`${run}\` was never started: its journal is empty.`, `Start a new run, and delete ${folder}.`);
    }
    try {
        return { run, folder, events, started, ...folded(started, events) };
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal)
            throw error;
        throw notFitting(run, error);
    }
}
/** A journal with a valid hash chain may still be forged: its events may name phases that its pipeline does not have. */
function notFitting(run, error) {
    const why = error instanceof Error ? error.message : String(error);
    return new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal(`The journal of the run \`${run}\` does not match its pipeline: ${why}.`, 'The journal was changed after it was written, or another release wrote it. Start a new run.', { cause: error });
}
/** A resume may have accepted another text of the pipeline; earlier events are folded with the earlier text. */
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
/** The run's inputs that this text of the pipeline declares; new ones have their defaults. */
function inputsFor(pinned, inputs) {
    const { file } = (0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_8__/* .unpin */ .l0)(pinned);
    const declared = Object.keys(file.inputs ?? {});
    const kept = Object.entries(inputs).filter(([name, value]) => declared.includes(name) && value !== null);
    return (0,_core_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_4__.resolveInputs)(file, Object.fromEntries(kept)).inputs;
}
/** Reads a run without locking or changing it. */
async function readRun(store, run) {
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run);
    const { events, head, note } = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)(folder));
    return { ...restore(run, folder, events), head, note, isHeld: await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocked */ .ln)(folder) };
}
/** Whether files of a run of that name are on the disk. */
function hasBegun(store, run) {
    const journal = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run));
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(journal) && (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a0)(journal).events.length > 0;
}
/** The newest run. Throws `Refusal` if there is none. */
async function newestRun(store) {
    const [newest] = await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__.listRuns)(store);
    if (newest !== undefined)
        return newest.run;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal('This repository has no runs.', 'Start a run: `phasegate run FILE`.');
}
/**
 * Finds a run by its name, by the id of its backlog item, or by a unique prefix. Throws `Refusal` with the candidates, or with
 * the most similar names.
 */
async function findRun(store, name) {
    const runs = (await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__.listRuns)(store)).map(({ run }) => run);
    const id = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_10__/* .runId */ .Vz)(name);
    if (id !== null && runs.includes(id))
        return id;
    const ofItem = runs.filter((run) => isOfItem(store, run, name));
    // The item's work run, or its triage run before there is any.
    const newest = ofItem.find((run) => !run.includes('-triage')) ?? ofItem[0];
    if (newest !== undefined)
        return newest;
    const meant = begunBy(name, runs);
    const [only, ...more] = meant;
    if (only !== undefined && more.length === 0)
        return only;
    if (only !== undefined) {
        const names = meant.map((run) => `\`${run}\``).join(', ');
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal(`\`${name}\` matches several runs: ${names}.`, 'Type more of the id.');
    }
    const hint = (0,_core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(name, runs) ?? '`phasegate list` shows the runs of this repository.';
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal(`No run \`${name}\` found in this repository.`, hint);
}
/** Run names of an item begin with its id in lower case, so journals of others need not be read. */
function isOfItem(store, run, name) {
    const id = name.toLowerCase();
    if (!run.startsWith(id.replace(/[^a-z0-9]+/g, '-').slice(0, 40)))
        return false;
    const [started] = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run))).events;
    const item = started?.type === 'runStarted' ? started.item.id : null;
    return typeof item === 'string' && item.toLowerCase() === id;
}
/** Also matches without the prefix of item ids. */
function begunBy(name, runs) {
    const start = name.toLowerCase();
    if (start === '')
        return [];
    return runs.filter((run) => run.startsWith(start) || run.slice(run.indexOf('-') + 1).startsWith(start));
}
const RESUMABLE = ['waiting', 'blocked', 'over-budget', 'failed', 'cancelled'];
/** The latest run that can be resumed. Throws `Refusal` if there is none. */
async function newestResumable(store) {
    for (const { run, folder } of await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__.listRuns)(store)) {
        const last = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)(folder)).events.at(-1);
        if (last === undefined)
            continue;
        if (last.type !== 'runFinished' || RESUMABLE.includes(last.outcome))
            return run;
    }
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal('This repository has no run to resume.', 'Start a run: `phasegate run FILE`.');
}


/***/ }),

/***/ 65074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pricesOf),
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/** Cost of the tokens in USD; `null`, never 0, if the model is unknown or has no price. */
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
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14776);
/* harmony import */ var _lib_index_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23863);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65425);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77393);
/* harmony import */ var _put_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7155);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51050);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);







/**
 * Carries the state over to another text of the pipeline; phases are matched by name. `budgetUsd` is the run's own limit, in
 * addition to the pipeline's.
 */
function carriedOver(state, { from, to, budgetUsd, }) {
    const size = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .ek)(to);
    const limitUsd = from.budget.usd === to.budget.usd ? state.limitUsd : (0,_spent_js__WEBPACK_IMPORTED_MODULE_5__/* .smaller */ .dL)(to.budget.usd, budgetUsd);
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
        offered: [],
        open: [],
        rebase: state.rebase && rebaseIn(to, state.rebase),
    };
    return to.phases.reduce((next, { id, index }) => {
        const before = from.index.get(id);
        const known = before === undefined ? undefined : state.phases.get(before);
        if (known === undefined || before === undefined)
            return next;
        const { openNeeds } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(to, next, index);
        const isSpread = to.spread.includes(index);
        const legs = isSpread ? (0,_legs_js__WEBPACK_IMPORTED_MODULE_1__/* .legsOf */ .xi)(from, state, before) : [];
        const withLegs = legs.reduce((legged, leg) => (0,_put_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(legged, (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .legIndex */ .BA)(to, index, leg.number), leg.known, 'leg'), next);
        // A phase that no longer has a matrix has changed, and restarts.
        const phase = isSpread ? { ...known, openNeeds } : { ...unspread(known), openNeeds };
        return (0,_put_js__WEBPACK_IMPORTED_MODULE_2__/* .put */ .yJ)(to, withLegs, { index, phase });
    }, empty);
}
function unspread(known) {
    const standing = known.legs === null ? known.standing : { status: 'pending' };
    return { ...known, legs: null, standing };
}
/** Keeps only phases that the new text has. */
function rebaseIn({ index }, rebase) {
    const phase = rebase.phase !== null && index.has(rebase.phase) ? rebase.phase : null;
    const verify = rebase.verify?.filter((writer) => index.has(writer)) ?? null;
    return { ...rebase, phase, verify };
}
/** Phases of the new text that must run again: those whose definition changed, and all phases that need them. */
function changedPhases(from, to) {
    const everywhere = surroundings(from) !== surroundings(to);
    const changed = to.phases.filter((phase) => {
        const index = from.index.get(phase.id);
        const before = index === undefined ? null : definition((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseAt */ .BA)(from, index));
        const isWork = phase.kind === 'agent' || phase.kind === 'run';
        return before !== definition(phase) || (everywhere && isWork);
    });
    return (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .downstream */ .R_)(to, ...changed.map(({ index }) => index)).map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseAt */ .BA)(to, index).id);
}
/** Parts of the pipeline on which every phase depends. */
const surroundings = ({ env, setup, inputs }) => JSON.stringify([env, setup, inputs]);
/** Without the indexes of its phases, which changes elsewhere may shift. */
const nestText = (nest) => nest && [nest.id, { ...nest.env }, { ...nest.phaseEnv }, nest.excused];
/** Everything about a phase except its position in the file. */
function definition(phase) {
    return JSON.stringify(phase, (key, value) => {
        if (key === 'index' || key === 'dependants')
            return undefined;
        if (key === 'within' || key === 'nest')
            return nestText(value);
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
/* harmony import */ var _evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91252);


/** The state after each event. Events before an accepted text are folded with the earlier plan. */
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
        return { plan: next, state: (0,_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .begin */ .qN)(next, event) };
    }
    const { plan: from, state } = before;
    if (next === null)
        return { plan: from, state: (0,_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolve */ .sf)(from, state, event) };
    const carried = (0,_accept_js__WEBPACK_IMPORTED_MODULE_0__/* .carriedOver */ .l)(state, { from, to: next, budgetUsd });
    return { plan: next, state: (0,_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolve */ .sf)(next, carried, event) };
}
/** The last state. Throws for a journal without events. */
function replayed(events, plans) {
    let last = null;
    for (const step of replay(events, plans))
        last = step;
    if (last === null)
        throw new Error('a journal without events');
    return { plan: last.plan, state: last.state };
}


/***/ })

};
