export const id = 1712;
export const ids = [1712];
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

/***/ 11419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   _$: () => (/* binding */ innerOf),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   cD: () => (/* binding */ isWork),
/* harmony export */   jj: () => (/* binding */ useOf)
/* harmony export */ });
const phasesOf = ({ file }) => Object.entries(file.phases);
const isWork = (phase) => 'prompt' in phase || 'run' in phase;
function get(map, key) {
    return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
/** The nested pipeline of a phase; `null`: none, or unknown because of errors. */
function innerOf({ nested }, phase) {
    return 'pipeline' in phase ? (nested.get(phase.pipeline) ?? null) : null;
}
/** The `use` of an agent phase's agent; `null`: unknown. */
function useOf({ file }, phase) {
    const found = get(file.phases, phase);
    if (found === undefined || !('prompt' in found))
        return null;
    return get(file.agents, found.agent ?? file.defaults?.agent ?? '')?.use ?? null;
}
/** The keys of a map in the file, including those with invalid values. */
function keysAt({ written }, ...path) {
    let value = written;
    for (const part of path)
        value = isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined;
    return isMap(value) ? Object.keys(value) : [];
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 26467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   lf: () => (/* binding */ isChosen)
/* harmony export */ });
/* harmony import */ var _planned_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58340);

/** Whether a name is an expression, which is evaluated when the phase starts. */
const isChosen = (written) => written?.includes('${{') ?? false;
/** Expressions may select only agents and models of the file, so all options are known. `null`: the file names both itself. */
function choiceOf(choosing) {
    const { level, agent, model } = choosing;
    const [chosenAgent, chosenModel] = [agent, model].map((one) => (isChosen(one) ? one : null));
    if (chosenAgent == null && chosenModel == null)
        return null;
    const { file } = level.source;
    const names = chosenAgent == null ? [agent] : Object.keys(file.agents ?? {});
    const models = chosenModel == null ? [] : Object.keys(file.models ?? {});
    const options = names.flatMap((name) => [null, ...models].map((one) => optionOf(choosing, name, one)));
    return { agent: chosenAgent ?? null, model: chosenModel ?? null, options };
}
function optionOf({ level, overrides, model: written }, name, model) {
    const described = (0,_planned_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .describedAgent */ .P1)(level, name);
    const wanted = model ?? (isChosen(written) ? undefined : written);
    const own = (0,_planned_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFor */ .T1)(level, described.level, wanted);
    return {
        name,
        model,
        agent: (0,_planned_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .agentOf */ .jk)({ ...described, overrides, model: own }),
        fallbacks: (0,_planned_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .fallbacksOf */ .nL)({ ...described, overrides }),
    };
}


/***/ }),

/***/ 58340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   P1: () => (/* binding */ describedAgent),
/* harmony export */   T1: () => (/* binding */ modelFor),
/* harmony export */   jk: () => (/* binding */ agentOf),
/* harmony export */   nL: () => (/* binding */ fallbacksOf)
/* harmony export */ });
/* harmony import */ var _pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11419);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43293);


/** Where an agent is described: in the file that names it, unless the outer file overrides it. */
function describedAgent(level, name) {
    const instead = (0,_pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(level.agents, name);
    return instead === undefined || level.outer === null
        ? { level, name }
        : describedAgent(level.outer, instead);
}
/**
 * A model belongs to its file's provider. For an overriding agent only the model's name is used, if that agent's file defines it.
 */
function modelFor(own, described, model) {
    if (own === described || model === undefined)
        return model;
    return (0,_pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(described.source.file.models, model);
}
/** Each fallback uses its own model, because the phase's models belong to another provider. `check` has refused cycles. */
function fallbacksOf({ level, name, overrides, }) {
    const next = level.source.file.agents?.[name]?.fallback;
    if (next === undefined)
        return [];
    const described = describedAgent(level, next);
    const agent = agentOf({ ...described, overrides, model: undefined });
    return [agent, ...fallbacksOf({ ...described, overrides })];
}
function agentOf({ level, name, overrides, model }) {
    const { file, scriptPath } = level.source;
    const written = file.agents?.[name];
    if (written === undefined)
        throw new Error(`no agent ${name}`);
    const wanted = model ?? written.model ?? file.defaults?.model ?? null;
    const agent = {
        name,
        use: written.use,
        model: wanted === null ? null : modelOf(file, wanted),
        run: written.run ?? null,
        script: written.script === undefined ? null : scriptPath(written.script),
        version: written.version ?? null,
        effort: written.effort ?? null,
        maxTurns: written['max-turns'] ?? null,
        env: (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)(written.env),
        within: level.nest,
    };
    const replaced = (0,_pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(overrides, name);
    return replaced === undefined ? agent : overridden(file, agent, replaced);
}
function modelOf({ models }, written) {
    return (0,_pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(models, written) ?? written;
}
/**
 * `--agent name=use[:argument]`: the argument is the script of `scripted`, the command line of `command` and `acp`, or the model
 * of other agents.
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
/** Whether the argument is a program or a script. */
const isStarted = (use) => ['command', 'acp', 'scripted'].includes(use);


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


/***/ })

};
