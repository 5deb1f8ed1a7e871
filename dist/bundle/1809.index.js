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


/** What holds for a whole run: the file's own, and what the pipelines that it runs add. */
function wholeOf(slots, file) {
    const inside = slots.flatMap((slot) => (slot.type === 'entry' ? [slot.inner.source.file] : []));
    const files = [...new Set([file, ...inside])];
    return {
        name: file.name,
        env: (0,plan_written/* texts */.Te)(file.env),
        setup: onceEach(files.flatMap(({ setup = [] }) => setup.map(plan_written/* scriptOf */.Fl))),
        // A pipeline that others run has none: `check` refuses them.
        repositories: Object.entries(file.repositories ?? {}).map(repositoryOf),
        workspace: { carry: unionOf(files.map(({ workspace }) => workspace?.carry)) },
        budget: (0,plan_written/* budgetOf */.nT)(file.budget),
        // Of two prices of one model, that of the outer file counts.
        prices: (0,prices/* pricesOf */._)(Object.assign({}, ...files.map(({ prices }) => prices).reverse())),
        policy: policyOf(file, files),
    };
}
function repositoryOf([name, written]) {
    const { repo, ref = null, setup = [] } = written;
    return { name, repo, ref, setup: setup.map(plan_written/* scriptOf */.Fl) };
}
/** The strictest of each; what is about how a run begins and ends is the outermost file's to say. */
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
/** What both allow. */
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
/** What several files set up alike is set up once. */
function onceEach(scripts) {
    return [...new Map(scripts.map((script) => [JSON.stringify(script), script])).values()];
}

;// CONCATENATED MODULE: ./lib/src/core/plan/make-plan.js








const TIMEOUT = '30m';
const IDLE_TIMEOUT = '10m';
const MAX_TURNS = 5;
// One for all phases: with 10,000 of them, what each has of its own counts.
const NO_OUTPUTS = new Map();
const REUSE_ALL = { reads: null };
const EVERY_PATH = { allow: ['**'], deny: [] };
/** The plan of a pipeline that passed its checks: the one place where defaults are applied. */
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
            // Whether another pipeline is run at all is asked where it begins.
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
        // Models of the agent that is replaced are not the other's.
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
/** With the frame in it: a second spread in one literal takes twice the time and memory. */
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
/** What nothing of its own file comes before begins with its pipeline. */
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


/** The plan of a pipeline as it stands, or as it was pinned. */
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
        // `check` has refused a script outside of the repository.
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











/** What a journal's events amount to: the pinned pipeline, its plan, and where the run stands. */
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
/** A journal that is whole in itself may still be made up: its events may be of phases that its pipeline does not have. */
function notFitting(run, error) {
    const why = error instanceof Error ? error.message : String(error);
    return new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal(`The journal of the run \`${run}\` does not match its pipeline: ${why}.`, 'The journal was changed after it was written, or another release wrote it. Start a new run.', { cause: error });
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
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal('This repository has no runs.', 'Start a run: `phasegate run FILE`.');
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
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal(`\`${name}\` matches several runs: ${names}.`, 'Type more of the id.');
    }
    const hint = (0,_core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(name, runs) ?? '`phasegate list` shows the runs of this repository.';
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal(`No run \`${name}\` found in this repository.`, hint);
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
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal('This repository has no run to resume.', 'Start a run: `phasegate run FILE`.');
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
