export const id = 2260;
export const ids = [2260];
export const modules = {

/***/ 2012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   F0: () => (/* binding */ SIZES),
/* harmony export */   I: () => (/* binding */ SCALES),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   LZ: () => (/* binding */ UNASSESSED),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Nl: () => (/* binding */ reassessed),
/* harmony export */   Yf: () => (/* binding */ DIMENSIONS),
/* harmony export */   kp: () => (/* binding */ isSize)
/* harmony export */ });
/** Each in ascending order. */
const SIZES = ['small', 'medium', 'large'];
const LEVELS = ['low', 'medium', 'high'];
/** The values of each dimension, in ascending order. */
const SCALES = { size: SIZES, complexity: LEVELS, risk: LEVELS, impact: LEVELS };
const DIMENSIONS = ['size', 'complexity', 'risk', 'impact'];
const UNASSESSED = { size: null, complexity: null, risk: null, impact: null };
/** What is known after a later word: what it leaves open stays as it was. */
function reassessed(before, later) {
    return {
        size: later.size ?? before.size,
        complexity: later.complexity ?? before.complexity,
        risk: later.risk ?? before.risk,
        impact: later.impact ?? before.impact,
    };
}
/** Place on the dimension's scale, from 0; `null` where it is not assessed. */
function rankOf(dimension, value) {
    if (value === null)
        return null;
    const scale = SCALES[dimension];
    return scale.indexOf(value);
}
const isSize = (value) => SIZES.some((size) => size === value);
const isLevel = (value) => LEVELS.some((level) => level === value);


/***/ }),

/***/ 57240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseBoundedJson)
/* harmony export */ });
/** Largest text that is read, in characters. */
const MAX_JSON_LENGTH = 1024 * 1024;
const MAX_DEPTH = 64;
/** Reads JSON that a stranger wrote: bounded in size and depth, and without the key `__proto__`. */
function parseBoundedJson(text) {
    if (text.length > MAX_JSON_LENGTH)
        return refused('it is larger than 1 MiB');
    if (text.trim() === '')
        return refused('it is empty');
    if (isTooDeep(text))
        return refused(`it is nested more than ${MAX_DEPTH} levels deep`);
    try {
        return { type: 'json', value: JSON.parse(text.replace(/^\uFEFF/, ''), withoutPrototype) };
    }
    catch (error) {
        return refused(`it is not JSON (${error instanceof Error ? error.message : error})`);
    }
}
function refused(message) {
    return { type: 'refused', message };
}
function withoutPrototype(key, value) {
    return key === '__proto__' ? undefined : value;
}
/** Looked at before parsing, as reading what is too deep may itself overflow the stack. */
function isTooDeep(text) {
    let depth = 0;
    // A text left open matches to the end: were its closing quote required, hostile input could make this quadratic.
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
        if (token === '{' || token === '[')
            depth += 1;
        if (token === '}' || token === ']')
            depth -= 1;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}


/***/ }),

/***/ 94872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98016);

/** Tells whether a path matches any of the globs. Dot files count, and so do names with a line break, which would slip by. */
function globMatcher(globs) {
    return picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true, flags: 's' });
}


/***/ }),

/***/ 76064:
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
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54844);
/* harmony import */ var _index_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17467);
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
        .reduce((map, { index }) => map.set(index, true), _index_map_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexMap */ .n.empty(size));
    const empty = {
        ...state,
        limitUsd,
        phases: _index_map_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexMap */ .n.empty(size),
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
        const before = index === undefined ? null : definition((0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(from, index));
        const isWork = phase.kind === 'agent' || phase.kind === 'run';
        return before !== definition(phase) || (everywhere && isWork);
    });
    return (0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .downstream */ .R_)(to, ...changed.map(({ index }) => index)).map((index) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(to, index).id);
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

/***/ 14184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reworkOf),
/* harmony export */   a: () => (/* binding */ reworks)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54844);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);


/** The first rework that was asked for and is not carried out: one at a time, for rounds may overlap. */
function reworks(plan, state) {
    const [index] = state.asking;
    if (index === undefined)
        return [];
    const phase = (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, index);
    const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index);
    const rework = reworkOf(phase);
    if (rework === null)
        return [exhausted(phase, 'it has no `rework`')];
    if (known.reworks >= rework.max)
        return [exhausted(phase, `its \`rework.max\` of ${rework.max} is used up`)];
    const target = plan.index.get(rework.phase);
    if (target === undefined)
        throw new Error(`rework of an unknown phase ${rework.phase}`);
    const pending = (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(plan, target, index).map((each) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, each).id);
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

/***/ 86664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

/**
 * Out of the event's payload, as `github.event` is in expressions; `null` for events about neither.
 * A comment on a pull request comes as `issue_comment`, its `issue` having a `pull_request`:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment
 */
function triggerOf(github) {
    const event = objectIn(github, 'event');
    const pull = numberIn(objectIn(event, 'pull_request'));
    if (pull !== null)
        return { kind: 'pull-request', number: pull };
    const issue = objectIn(event, 'issue');
    const number = numberIn(issue);
    if (number === null)
        return null;
    return { kind: issue.pull_request === undefined ? 'issue' : 'pull-request', number };
}
function objectIn(owner, key) {
    const value = owner[key];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value : {};
}
function numberIn({ number }) {
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}


/***/ }),

/***/ 72148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planOf: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: ./lib/src/core/brands.js
var brands = __webpack_require__(98516);
// EXTERNAL MODULE: ./lib/src/core/duration.js
var duration = __webpack_require__(87678);
// EXTERNAL MODULE: ./lib/src/core/expression.js + 1 modules
var core_expression = __webpack_require__(25961);
// EXTERNAL MODULE: ./lib/src/core/pipeline/subject.js
var subject = __webpack_require__(11419);
// EXTERNAL MODULE: ./lib/src/core/prices.js
var prices = __webpack_require__(76064);
;// CONCATENATED MODULE: ./lib/src/core/make-plan.js





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
            ? { ...reworkOf(phase.rework), when: (0,core_expression/* bare */.$B)(String(phase.rework.when)) }
            : null,
        env: texts(phase.env),
    };
}
function gateOf(gate) {
    const by = gate.by ?? 'environment';
    return {
        environment: by === 'environment' ? (gate.environment ?? null) : null,
        by,
        when: gate.when === undefined ? null : (0,core_expression/* bare */.$B)(String(gate.when)),
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
    const expression = (0,core_expression/* bare */.$B)(String(written));
    return { expression, callsStatus: (0,core_expression/* callsStatus */.aq)(expression) };
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

// EXTERNAL MODULE: ./lib/src/core/pipeline/prompts.js
var prompts = __webpack_require__(25104);
;// CONCATENATED MODULE: ./lib/src/run/plan-of.js


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

/***/ 32513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ settleRun)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _engine_execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57462);
/* harmony import */ var _engine_perform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45902);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15606);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9293);
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





/**
 * Records a word of a person's and what follows from it, without a repository: no phase runs, no gate opens, nothing
 * is delivered. What the run waits for then is for another process.
 */
async function settleRun(request, reporterFor) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { store, run, actor, say } = request;
        const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .runFolder */ .kQ)(store, run);
        const notes = [];
        const session = __addDisposableResource(env_1, await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .openSession */ .fA)(run, folder, (note) => notes.push(note)), true);
        const { journal } = session;
        const stored = (0,_stored_js__WEBPACK_IMPORTED_MODULE_4__.restore)(run, folder, journal.past);
        const { plan, state } = stored;
        const reporter = await reporterFor(plan, stored.pinned);
        for (const note of notes)
            reporter.note(note);
        const said = await say(stored, journal.head());
        if (said.length === 0)
            return { plan, state, folder, digest: journal.head() };
        const now = await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .BC)({ plan, session, reporter }, state, [...said, (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .resumedEvent */ .qB)(actor)]);
        const limits = {
            concurrency: 1,
            may: { work: false, deliver: false, open: false },
            until: null,
            only: null,
        };
        const stop = new AbortController();
        const perform = (0,_engine_perform_js__WEBPACK_IMPORTED_MODULE_2__/* .settler */ .u)(plan);
        const ended = await (0,_engine_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g)({ plan, journal, state: now, limits, perform, reporter, stop });
        return { plan, state: ended, folder, digest: journal.head() };
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


/***/ }),

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ newestResumable),
/* harmony export */   findRun: () => (/* binding */ findRun),
/* harmony export */   newestRun: () => (/* binding */ newestRun),
/* harmony export */   p: () => (/* binding */ inputsFor),
/* harmony export */   readRun: () => (/* binding */ readRun),
/* harmony export */   restore: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22244);
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98516);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82226);
/* harmony import */ var _core_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17914);
/* harmony import */ var _core_run_accept_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72696);
/* harmony import */ var _core_run_evolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66023);
/* harmony import */ var _engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77848);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41502);
/* harmony import */ var _pipeline_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11879);
/* harmony import */ var _plan_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72148);











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
    const { inputs, agents, budgetUsd } = started;
    let pinned = started.pipeline;
    let plan = (0,_plan_of_js__WEBPACK_IMPORTED_MODULE_9__.planOf)((0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_8__/* .unpin */ .l0)(pinned), { inputs, agents });
    const next = events.findIndex(isAccepting);
    let state = (0,_core_run_evolve_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(plan, next === -1 ? events : events.slice(0, next));
    for (const event of next === -1 ? [] : events.slice(next)) {
        if (isAccepting(event)) {
            pinned = event.pipeline;
            const to = (0,_plan_of_js__WEBPACK_IMPORTED_MODULE_9__.planOf)((0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_8__/* .unpin */ .l0)(pinned), { inputs: inputsFor(pinned, inputs), agents });
            state = (0,_core_run_accept_js__WEBPACK_IMPORTED_MODULE_4__/* .carriedOver */ .l)(state, { from: plan, to, budgetUsd });
            plan = to;
        }
        state = (0,_core_run_evolve_js__WEBPACK_IMPORTED_MODULE_5__/* .evolve */ .sf)(plan, state, event);
    }
    return { pinned, plan, state };
}
const isAccepting = (event) => event.type === 'runResumed' && event.pipeline !== null;
/** The run's inputs, as far as this text of the pipeline declares them; new ones by their defaults. */
function inputsFor(pinned, inputs) {
    const { file } = (0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_8__/* .unpin */ .l0)(pinned);
    const declared = Object.keys(file.inputs ?? {});
    const kept = Object.entries(inputs).filter(([name, value]) => declared.includes(name) && value !== null);
    return (0,_core_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_3__.resolveInputs)(file, Object.fromEntries(kept)).inputs;
}
/** A run to look at; nothing is locked or changed. */
async function readRun(store, run) {
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .runFolder */ .kQ)(store, run);
    const { events, head, note } = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .journalFile */ .i7)(folder));
    return { ...restore(run, folder, events), head, note, isHeld: await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(folder) };
}
/** The newest run. Throws `Refusal` if there is none. */
async function newestRun(store) {
    const [newest] = await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .listRuns */ .v)(store);
    if (newest !== undefined)
        return newest.run;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal('There are no runs here.', 'Start one: `phasegate run FILE`.');
}
/** The run of that name. Throws `Refusal` naming the nearest if there is none. */
async function findRun(store, name) {
    const runs = (await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .listRuns */ .v)(store)).map(({ run }) => run);
    const id = (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_10__/* .runId */ .Vz)(name);
    if (id !== null && runs.includes(id))
        return id;
    const hint = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, runs) ?? '`phasegate list` shows the runs of this repository.';
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal(`There is no run \`${name}\` here.`, hint);
}
const RESUMABLE = ['waiting', 'blocked', 'over-budget', 'failed', 'cancelled'];
/** The newest run that did not come to its end. Throws `Refusal` if there is none. */
async function newestResumable(store) {
    for (const { run, folder } of await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .listRuns */ .v)(store)) {
        const last = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .journalFile */ .i7)(folder)).events.at(-1);
        if (last === undefined)
            continue;
        if (last.type !== 'runFinished' || RESUMABLE.includes(last.outcome))
            return run;
    }
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.Refusal('There is no run to go on with.', 'Start one: `phasegate run FILE`.');
}


/***/ })

};
