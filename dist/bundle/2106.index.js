export const id = 2106;
export const ids = [2106];
export const modules = {

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

/***/ 48066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ refuseUnpriced)
});

// EXTERNAL MODULE: ./lib/src/core/run/route.js
var route = __webpack_require__(8243);
;// CONCATENATED MODULE: ./lib/src/core/run/unpriced.js

/**
 * The agents whose cost a limit of USD depends on, the run's own among them, and which do not tell it themselves: their
 * models' prices must be known. Where tokens are limited, too, that limit holds.
 */
function pricedAgents(plan, limitUsd) {
    return plan.phases.flatMap((phase) => {
        if (phase.kind !== 'agent')
            return [];
        const usd = limitUsd ?? phase.budget.usd;
        const tokens = plan.budget.tokens ?? phase.budget.tokens;
        if (usd === null || tokens !== null)
            return [];
        return (0,route/* agentsOf */.e)(phase).filter(({ use }) => UNTOLD.includes(use));
    });
}
/** Of `acp` it depends on the program; what a `command` costs only its author knows. */
const UNTOLD = ['codex', 'amp', 'acp', 'anthropic'];

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/prices/table.js
var table = __webpack_require__(82605);
;// CONCATENATED MODULE: ./lib/src/run/refuse-unpriced.js



/** A limit of USD that what an agent spends could not reach, as nobody knows what it costs, is none. Throws `Refusal`. */
async function refuseUnpriced(plan, limitUsd) {
    const unknown = new Set();
    for (const agent of pricedAgents(plan, limitUsd)) {
        const { model } = agent;
        const isKnown = model !== null && (plan.prices.has(model) || (await (0,table/* priceOf */.x)(model)) !== null);
        if (!isKnown)
            unknown.add(named(agent));
    }
    if (unknown.size === 0)
        return;
    throw new ports.Refusal(`The limit of USD cannot hold, as nobody knows the price of ${[...unknown].join(', ')}.`, 'Limit `tokens` under `budget`, too, or name a model whose price is known, or give it under `prices`.');
}
function named({ name, use, model }) {
    return model === null
        ? `the model that \`${name}\` (${use}) chooses by itself`
        : `\`${model}\`, the model of \`${name}\` (${use})`;
}


/***/ }),

/***/ 42106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubContext: () => (/* binding */ githubContext),
  startRun: () => (/* binding */ startRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/brands.js
var brands = __webpack_require__(98516);
// EXTERNAL MODULE: ./lib/src/core/pipeline/inputs.js
var pipeline_inputs = __webpack_require__(17914);
// EXTERNAL MODULE: ./lib/src/core/redaction/known-values.js + 2 modules
var known_values = __webpack_require__(29308);
// EXTERNAL MODULE: ./lib/src/core/redaction/patterns.js
var patterns = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/src/core/redaction/redact-json.js
var redact_json = __webpack_require__(17988);
// EXTERNAL MODULE: ./lib/src/core/redaction/redactor.js + 1 modules
var redactor = __webpack_require__(17088);
// EXTERNAL MODULE: ./lib/src/core/run/evolve.js + 2 modules
var evolve = __webpack_require__(66023);
// EXTERNAL MODULE: ./lib/src/core/run/spent.js
var spent = __webpack_require__(51050);
// EXTERNAL MODULE: ./lib/src/failpoint.js
var failpoint = __webpack_require__(54572);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: ./lib/src/workspace/ignore-rules.js
var ignore_rules = __webpack_require__(74230);
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
;// CONCATENATED MODULE: ./lib/src/run/agent-overrides.js


const USES = ['claude', 'codex', 'opencode', 'amp', 'acp', 'anthropic', 'command', 'scripted'];
/** What stands behind the colon of those that need it; of others a model may. */
const ARGUMENTS = {
    command: 'a shell line',
    acp: 'a shell line',
    scripted: 'the path of a script',
};
/** `--agent name=use[:argument]`, checked against the pipeline. Throws `Refusal`. */
function agentOverrides(file, written) {
    return Object.fromEntries(written.map((text) => override(file, text)));
}
function override({ agents = {} }, text) {
    const at = text.indexOf('=');
    const name = text.slice(0, at);
    const value = text.slice(at + 1);
    if (at < 1)
        throw new ports.Refusal(`\`--agent ${text}\` names no agent.`, 'Write `--agent name=use`, such as `--agent coder=codex` or `--agent coder=codex:gpt-5-codex`.');
    const names = Object.keys(agents);
    if (!names.includes(name)) {
        throw new ports.Refusal(`The pipeline has no agent \`${name}\`.`, (0,nearest/* suggest */.Z)(name, names) ?? 'It has none under `agents`.');
    }
    const [use = '', ...argument] = value.split(':');
    if (!USES.includes(use)) {
        throw new ports.Refusal(`There is no agent of the kind \`${use}\`.`, (0,nearest/* suggest */.Z)(use, USES) ?? `Use one of ${USES.join(', ')}.`);
    }
    if (use === 'amp' && argument.length > 0) {
        throw new ports.Refusal('`amp` takes no model.', `Write \`--agent ${name}=amp\`.`);
    }
    const wanted = ARGUMENTS[use];
    const own = agents[name];
    const has = argument.join(':') !== '' || (own?.use === use && (own.run ?? own.script) !== undefined);
    if (wanted !== undefined && !has) {
        throw new ports.Refusal(`\`--agent ${text}\` is not complete.`, `Write ${wanted} behind a colon: \`--agent ${name}=${use}:…\`.`);
    }
    return [name, value];
}

// EXTERNAL MODULE: ./lib/src/run/hold-children.js + 12 modules
var hold_children = __webpack_require__(48341);
// EXTERNAL MODULE: ./lib/src/run/pipeline-file.js
var pipeline_file = __webpack_require__(11879);
// EXTERNAL MODULE: ./lib/src/run/place.js
var run_place = __webpack_require__(23895);
// EXTERNAL MODULE: ./lib/src/run/plan-of.js + 1 modules
var plan_of = __webpack_require__(72148);
// EXTERNAL MODULE: ./lib/src/run/refuse-unpriced.js + 1 modules
var refuse_unpriced = __webpack_require__(48066);
// EXTERNAL MODULE: ./lib/src/run/secrets.js + 2 modules
var secrets = __webpack_require__(42581);
// EXTERNAL MODULE: ./lib/src/run/session.js + 40 modules
var run_session = __webpack_require__(52087);
;// CONCATENATED MODULE: ./lib/src/run/unsupported-policy.js

/** A policy that this release cannot keep must not look as if it were kept. Throws `Refusal`. */
function refuseUnsupportedPolicy({ policy = {} }) {
    const broken = [
        ...(policy['max-runs-per-day'] === undefined ? [] : ['`policy.max-runs-per-day`']),
    ];
    if (broken.length === 0)
        return;
    throw new ports.Refusal(`This release cannot hold ${broken.join(', ')} yet, so it does not start.`, 'Take it out of the pipeline, if the run may go without it.');
}

;// CONCATENATED MODULE: ./lib/src/run/start.js
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
























/** A new run of a pipeline file, until it ends or waits. Throws before anything is started if it cannot be. */
async function startRun(request, reporterFor) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const place = await (0,run_place.findPlace)(request.root, request.platform.store);
        const { plan, pinned, inputs, contexts, agents, warnings } = made(request, place);
        const how = request.how(plan);
        // What is played costs nothing.
        if (how.tape.mode !== 'replay')
            await (0,refuse_unpriced/* refuseUnpriced */.H)(plan, (0,spent/* smaller */.d)(plan.budget.usd, request.budgetUsd));
        if (how.limits.may.work)
            await (0,hold_children/* refuseUnheld */.Pp)(plan, place);
        const run = newRunId(request.run);
        const reporter = await reporterFor(plan, pinned);
        for (const warning of warnings)
            reporter.note(warning);
        const notes = [];
        const onNote = (note) => notes.push(note);
        const mode = await (0,run_place/* workspaceMode */.j)(place, { run, clone: how.clone, onNote });
        await (0,directory/* prepareStore */.hG)(place.store);
        await (0,ignore_rules/* excludePhasegateFolder */.hb)(place.repository.commonDir);
        const folder = await (0,directory/* createRunFolder */.kg)(place.store, run);
        const session = __addDisposableResource(env_1, await (0,run_session/* openSession */.fA)(run, folder, (note) => reporter.note(note)), true);
        if (session.journal.past.length > 0)
            throw (0,directory/* runExists */.mN)(run);
        const started = {
            type: 'runStarted',
            format: 1,
            phasegate: version/* VERSION */.x,
            run,
            pipeline: pinned,
            inputs,
            agents,
            ...startOf(request, place),
            branch: `phasegate/${plan.name}/${run}`,
            workspace: mode,
            trigger: request.platform.trigger,
            actor: request.platform.actor,
            ...contexts,
            budgetUsd: request.budgetUsd,
        };
        const state = await (0,run_session/* append */.BC)({ plan, session, reporter }, (0,evolve/* begin */.qN)(plan, started), [started]);
        (0,failpoint/* failpoint */.Z)('planPinned');
        for (const note of notes)
            reporter.note(note);
        const ended = await (0,run_session/* drive */.rU)({
            place,
            platform: request.platform,
            session,
            plan,
            pinned,
            state,
            baseBranch: started.baseBranch,
            mode,
            reporter,
            how,
        });
        return { plan, state: ended, folder, digest: session.journal.head() };
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
function startOf({ platform }, { repository }) {
    const { base, branch } = platform.start ?? { base: repository.head, branch: repository.branch };
    return { base, baseBranch: branch };
}
/** All that a run needs of its pipeline; the document with its places, which is large, is not kept. */
function made(request, place) {
    const { pipeline, warnings } = soundPipeline(request, place);
    refuseUnsupportedPolicy(pipeline.file);
    const agents = agentOverrides(pipeline.file, request.agents);
    const given = inputsOf(pipeline, wantedInputs(pipeline, request));
    const { github, item } = request;
    const { hidden } = (0,secrets/* secretsOf */.F)((0,plan_of.planOf)(pipeline, { inputs: given, agents }), process.env);
    const { inputs, notes, ...contexts } = withoutSecrets({ inputs: given, github, item }, hidden);
    const plan = (0,plan_of.planOf)(pipeline, { inputs, agents });
    return {
        plan,
        pinned: (0,pipeline_file/* pin */.y_)(pipeline),
        inputs,
        contexts,
        agents,
        warnings: [...warnings, ...notes],
    };
}
/** The journal keeps what a run was given, so a secret is taken out before. */
function withoutSecrets(outside, hidden) {
    const { find } = (0,redactor/* redactorOf */.y)((0,known_values/* knownValues */.s)(hidden), [patterns/* ownPatterns */.Y]);
    let count = 0;
    const clean = (0,redact_json/* redactJson */.K)(outside, (text) => {
        const found = find(text);
        count += found.length;
        return (0,redactor/* without */.FF)(text, found);
    });
    const secrets = count === 1 ? 'secret' : 'secrets';
    const note = `Took ${count} ${secrets} out of the inputs and the event: use \`secrets.NAME\` in \`env\`.`;
    return { ...clean, notes: count === 0 ? [] : [note] };
}
function soundPipeline({ file, text: given }, { repository: { root } }) {
    const reading = given === null ? (0,pipeline_file.readPipelineFile)(file, root) : (0,pipeline_file/* readPipelineText */.mO)(file, { root, text: given });
    const { pipeline, diagnostics, text } = reading;
    if (pipeline === null)
        throw new pipeline_file.InvalidPipeline(diagnostics, text);
    const warnings = diagnostics.map(({ code, message, range }) => `Warning ${code}, line ${range.line}: ${message}`);
    return { pipeline, warnings };
}
function wantedInputs({ file }, { inputs, spare }) {
    const isWanted = (name) => !spare.includes(name) || Object.hasOwn(file.inputs ?? {}, name);
    return Object.fromEntries(Object.entries(inputs).filter(([name]) => isWanted(name)));
}
function inputsOf(pipeline, given) {
    const { inputs, problems } = (0,pipeline_inputs.resolveInputs)(pipeline.file, given);
    if (problems.length === 0)
        return inputs;
    const messages = problems.map(({ message }) => message).join('; ');
    const hints = [...new Set(problems.flatMap(({ hint }) => hint ?? []))];
    const remedy = hints.length > 0 ? hints.join(' ') : 'Give inputs with `-i name=value`.';
    throw new ports.Refusal(`The inputs do not fit: ${messages}.`, remedy);
}
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
function newRunId(wanted) {
    const text = wanted ?? Array.from({ length: 8 }, () => LETTERS[(0,external_node_crypto_.randomInt)(LETTERS.length)]).join('');
    const id = (0,brands/* runId */.Vz)(text);
    if (id !== null)
        return id;
    throw new ports.Refusal(`\`${text}\` cannot name a run.`, 'Use small letters, digits and hyphens, 64 characters at most.');
}
/** `--event FILE`: the payload, as `github.event` and directly under `github`. */
function githubContext(file) {
    if (file === null)
        return {};
    const payload = parsed(file);
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) {
        return { ...payload, event: payload };
    }
    throw new ports.Refusal(`The event file ${file} does not hold a JSON object.`, 'Give the payload of one event.');
}
function parsed(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new ports.Refusal(`The event file ${file} cannot be read: ${why}.`, 'Give a file with one JSON object.');
    }
}


/***/ })

};
