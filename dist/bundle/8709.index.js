export const id = 8709;
export const ids = [8709,5826,9699];
export const modules = {

/***/ 18709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryPipelines: () => (/* binding */ repositoryPipelines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17914);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78345);
/* harmony import */ var _pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39699);
/* harmony import */ var _plan_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71712);
/* harmony import */ var _usual_pipelines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10592);







/** Pipelines in the usual folders and in phasegate.yml. `phasegate check` reports invalid files. */
function repositoryPipelines(root) {
    const files = new Set([...(0,_usual_pipelines_js__WEBPACK_IMPORTED_MODULE_6__/* .usualPipelines */ .w)(root), ...configured(root)].filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)));
    return [...files].flatMap((file) => {
        const { pipeline } = (0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__.readPipelineFile)(file, root);
        if (pipeline === null)
            return [];
        const { inputs } = (0,_core_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_2__.resolveInputs)(pipeline.file, {});
        return [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file), plan: (0,_plan_of_js__WEBPACK_IMPORTED_MODULE_5__.planOf)(pipeline, { inputs, agents: {} }) }];
    });
}
function configured(root) {
    try {
        return [...(0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findConfig */ .u)(root).config.pipelines.values()].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    }
    catch (error) {
        if (error instanceof _pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__.InvalidPipeline)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 39699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   InvalidPipeline: () => (/* binding */ InvalidPipeline),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   fp: () => (/* binding */ readParts),
/* harmony export */   l0: () => (/* binding */ unpin),
/* harmony export */   mO: () => (/* binding */ readPipelineText),
/* harmony export */   pin: () => (/* binding */ pin),
/* harmony export */   readPipelineFile: () => (/* binding */ readPipelineFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49282);
/* harmony import */ var _core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41373);
/* harmony import */ var _library_package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35826);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6871);









/** The author's errors; nothing was started. */
class InvalidPipeline extends Error {
    diagnostics;
    text;
    constructor(diagnostics, text) {
        super('the pipeline has errors');
        this.name = 'InvalidPipeline';
        this.diagnostics = diagnostics;
        this.text = text;
    }
}
/** Larger files are not read; `check` has a far lower limit. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Reads and checks a pipeline file. `root` is the repository that must contain its prompt files. */
function readPipelineFile(file, root) {
    // The later read reports a missing file.
    const text = textOf(file);
    return readAt(realOf(file), { root, text, part: partsIn(root) });
}
/** The same for a text in memory, as if the file contained it. */
function readPipelineText(file, given) {
    const { root, text, files } = given;
    const part = files === null ? partsIn(root) : partsAmong(files);
    return readAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, file), { root, text, part });
}
/**
 * The texts of a pipeline, its prompts and its nested pipelines by path, valid or not. `path` is relative to the repository, or
 * `library:NAME/pipeline.yml`. Unreadable files are omitted.
 */
function readParts(root, path) {
    const parts = {};
    const read = (wanted) => {
        const found = readPart(root, wanted);
        if (found.type === 'text')
            parts[wanted] = found.text;
        return found;
    };
    const own = read(path);
    if (own.type === 'text')
        (0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text: own.text }, read);
    return parts;
}
const partsIn = (root) => (path) => readPart(root, path);
const partsAmong = (files) => (path) => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    return text === undefined ? { type: 'missing' } : { type: 'text', text };
};
function readAt(file, { root, text, part }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    return { ...(0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text }, part), text };
}
/** The text that the journal pins: the pipeline with all of its files. */
function pin(pipeline) {
    const files = Object.fromEntries(filesOf(pipeline));
    const { name, path: file, text } = pipeline;
    return { name, file, text, files, digest: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_core_lib_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .canonical */ .$)({ text, files }))) };
}
/** Texts of prompts, nested pipelines and their prompts, by path. */
function filesOf({ prompts, nested }) {
    const files = new Map();
    for (const { path, text } of prompts.values())
        files.set(path, text);
    for (const inner of nested.values()) {
        files.set(inner.path, inner.text);
        for (const [path, text] of filesOf(inner))
            files.set(path, text);
    }
    return files;
}
/** The pinned pipeline, without reading the disk. */
function unpin(pinned) {
    const { file: path, text, files } = pinned;
    const readPinned = partsAmong(files);
    const pipeline = (0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readChecked */ .Yi)({ path, text }, readPinned);
    if (pipeline !== null)
        return pipeline;
    throw new InvalidPipeline((0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text }, readPinned).diagnostics, text);
}
function textOf(file) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        if (stat.isDirectory())
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`${file} is a folder.`, 'Name a pipeline file in this folder.');
        if (stat.size > MAX_BYTES)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`${file} is too large for a pipeline.`, 'Name another file.');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal)
            throw error;
        const why = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error) === 'ENOENT' ? 'does not exist' : `cannot be read (${(0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error)})`;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The pipeline file ${file} ${why}.`, 'Check the path. `phasegate check` without a path finds pipelines.');
    }
}
/** A file of the repository or the library. Links may not lead outside. */
function readPart(root, path) {
    const [, inLibrary] = /^library:(.*)$/s.exec(path) ?? [];
    return inLibrary === undefined
        ? readInside(root, path)
        : readInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_library_package_js__WEBPACK_IMPORTED_MODULE_4__.packageFolder)(), 'pipelines'), inLibrary);
}
function readInside(root, path) {
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
        const code = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error);
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

/***/ 35826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress),
/* harmony export */   cliProgram: () => (/* binding */ cliProgram),
/* harmony export */   packageFolder: () => (/* binding */ packageFolder),
/* harmony export */   packageName: () => (/* binding */ packageName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The folder of this package, which contains the running `dist/cli.js`, also if started through a link in `node_modules/.bin`.
 */
function packageFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cliProgram()));
}
/** The path of the running program. */
function cliProgram() {
    const [, program] = process.argv;
    if (program === undefined)
        throw new Error('the process names no program');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program);
}
/** Where this package is published, according to its package.json. */
function packageName(folder) {
    const { repository, version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8'));
    return { repository: String(repository).replace(/^github:/, ''), version };
}
/** URL of a schema of this release, for editors. */
const schemaAddress = ({ repository, version }, file) => `https://raw.githubusercontent.com/${repository}/v${version}/schemas/${file}`;


/***/ })

};
