export const id = 7917;
export const ids = [7917];
export const modules = {

/***/ 97917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ranOf),
/* harmony export */   e: () => (/* binding */ takeStep),
/* harmony export */   newRunOf: () => (/* binding */ newRunOf),
/* harmony export */   passPhases: () => (/* binding */ passPhases)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96149);
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98516);
/* harmony import */ var _core_run_report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98457);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);
/* harmony import */ var _engine_journal_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77848);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _report_silent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95060);
/* harmony import */ var _continue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16505);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42106);










/** Carries the step out in the item's own run, and tells what came of it. */
async function takeStep(step) {
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(step.store, step.run);
    const { notes } = step.item;
    // A run that is not there yet cannot be told anything: it is begun first, and waits.
    if (!hasBegun(folder)) {
        const begun = await begin(step, notes === null ? 'work' : 'wait');
        if (notes === null)
            return ranOf(step, begun);
    }
    return ranOf(step, await goOn(step, { mode: 'work', say: notesFor(step) }));
}
/** Has phases counted as done by a person's word, and starts nothing. */
async function passPhases(step, phases) {
    // A failed phase is pending again before it can be passed over.
    if (hasBegun((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(step.store, step.run)))
        await goOn(step, { mode: 'wait', say: async () => [] });
    else
        await begin(step, 'wait');
    const { actor } = step.platform;
    const say = async () => phases.map((phase) => {
        const summary = `passed over by ${actor}`;
        const nothing = { outputs: {}, artifacts: [] };
        return { type: 'phaseReused', phase: (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .phaseId */ .fp)(phase), from: step.run, summary, ...nothing };
    });
    return ranOf(step, await goOn(step, { mode: 'wait', say }));
}
const hasBegun = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)(folder)) && (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)(folder)).events.length > 0;
function begin(step, mode) {
    const { root, platform, file, text, inputs, run, item } = step;
    return (0,_start_js__WEBPACK_IMPORTED_MODULE_8__.startRun)({
        root,
        platform,
        file,
        text,
        inputs,
        spare: ['task'],
        run,
        agents: [],
        github: {},
        item: contextOf(item),
        budgetUsd: null,
        how: () => driving((0,_core_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .phaseId */ .fp)(step.phase), mode),
    }, async () => _report_silent_js__WEBPACK_IMPORTED_MODULE_6__/* .silentReporter */ .P);
}
function goOn({ root, platform, run, phase }, { mode, say }) {
    const nothing = { from: null, budget: null, acceptChanges: false };
    const how = () => driving((0,_core_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .phaseId */ .fp)(phase), mode);
    return (0,_continue_js__WEBPACK_IMPORTED_MODULE_7__.continueRun)({ root, platform, run, ...nothing, how, say }, async () => _report_silent_js__WEBPACK_IMPORTED_MODULE_6__/* .silentReporter */ .P);
}
/** What a person said stands in the next prompt. */
function notesFor({ item: { notes }, platform, phase }) {
    return async ({ plan }) => {
        const id = (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .phaseId */ .fp)(phase);
        if (notes === null || !plan.index.has(id))
            return [];
        return [{ type: 'answerGiven', phase: id, answer: notes, actor: platform.actor }];
    };
}
const AUTHOR = { name: 'Phasegate', email: 'phasegate@users.noreply.github.com' };
/** A clone of its own: nobody's checkout is touched, and items can be worked on side by side. */
function driving(only, mode) {
    const work = mode === 'work';
    return {
        limits: { concurrency: 4, may: { work, deliver: work, open: work }, until: null, only },
        clone: true,
        workspace: 'files',
        approve: false,
        author: AUTHOR,
        tape: { mode: 'none' },
    };
}
/** How the run stands, and what of it is new to its item. */
function ranOf({ kind, run, item }, { plan, state, folder }) {
    const { finished } = state;
    if (finished === null)
        throw new Error(`the run ${run} has not ended`);
    const known = item.work.seen[run] ?? 0;
    const { events } = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)(folder));
    const index = finished.phase === null ? undefined : plan.index.get(finished.phase);
    const standing = index === undefined ? null : (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, index).standing;
    const isAtGate = standing?.status === 'waiting';
    const asked = standing?.status === 'blocked' ? standing.question : null;
    const gate = isAtGate ? `gate \`${finished.phase}\`: ${standing.why}` : null;
    const error = (0,_core_run_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .M)(plan, state);
    const failed = error === null
        ? null
        : `\`${error.phase ?? 'the run'}\` failed (${error.code}): ${error.message}`;
    return {
        kind,
        run,
        events: events.filter(({ seq }) => seq > known),
        finished,
        why: asked ?? gate ?? failed ?? finished.outcome,
        isAtGate,
        commit: state.head === state.base ? null : state.head,
    };
}
/** What `item` is in expressions. */
function contextOf(item) {
    const { id, title, description, tags, assessment, pipeline, origin } = item;
    return { id, title, description: description ?? '', tags, ...assessment, pipeline, origin };
}
/** The name of a new run of the item, which no run has. */
function newRunOf(store, { id }, suffix) {
    const base = `${id
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40)}${suffix}`;
    for (let number = 1;; number += 1) {
        const run = (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .runId */ .Vz)(number === 1 ? base : `${base}-${number}`);
        if (run === null)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The item \`${id}\` cannot name a run.`, 'Give it an id of letters and digits.');
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run)))
            return run;
    }
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
