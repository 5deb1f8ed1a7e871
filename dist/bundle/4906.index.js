export const id = 4906;
export const ids = [4906,8404,9145];
export const modules = {

/***/ 18404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseTooMany: () => (/* binding */ refuseTooMany),
/* harmony export */   runsInStore: () => (/* binding */ runsInStore)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21809);



const DAY_MS = 24 * 60 * 60_000;
/**
 * Enforces `policy.max-runs-per-day`: the limit of new runs within 24 hours. `count` returns the number so far. Throws `Refusal`.
 */
async function refuseTooMany({ plan, pinned, store }, count) {
    const most = plan.policy.maxRunsPerDay;
    if (most === null)
        return;
    const { name, file } = pinned;
    const begun = await count({ name, file, store, since: new Date(Date.now() - DAY_MS) });
    if (begun < most)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`${begun} runs of \`${name}\` began within 24 hours, and \`policy.max-runs-per-day\` allows ${most}.`, 'Wait, or raise the limit in the pipeline. A waiting or failed run can still be resumed: `phasegate resume`.');
}
/** Counts by the journals of the store. An unreadable journal counts, because it may belong to such a run. */
async function runsInStore({ name, file, since, store }) {
    let count = 0;
    for (const { run, mtime } of await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__.listRuns)(store)) {
        // Newest first: a journal last written before the period belongs to a run that began before it.
        if (mtime < since.getTime())
            break;
        if (await isCounted())
            count += 1;
        async function isCounted() {
            try {
                const { pinned, events } = await (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_2__.readRun)(store, run);
                const isOf = pinned.name === name && pinned.file === file;
                return isOf && (events[0]?.at ?? '') >= since.toISOString();
            }
            catch (error) {
                if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal)
                    return true;
                throw error;
            }
        }
    }
    return count;
}


/***/ }),

/***/ 46322:
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
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/pipeline/inputs.js
var pipeline_inputs = __webpack_require__(17914);
// EXTERNAL MODULE: ./lib/src/core/plan/event-reads.js
var event_reads = __webpack_require__(52158);
// EXTERNAL MODULE: ./lib/src/core/redaction/known-values.js + 3 modules
var known_values = __webpack_require__(9927);
// EXTERNAL MODULE: ./lib/src/core/redaction/patterns.js
var patterns = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/src/core/redaction/redact-json.js
var redact_json = __webpack_require__(17988);
// EXTERNAL MODULE: ./lib/src/core/redaction/redactor.js
var redactor = __webpack_require__(65728);
// EXTERNAL MODULE: ./lib/src/core/run/evolve/evolve.js + 10 modules
var evolve = __webpack_require__(91252);
// EXTERNAL MODULE: ./lib/src/core/run/spent.js
var spent = __webpack_require__(51050);
// EXTERNAL MODULE: ./lib/src/core/text/phrase.js
var phrase = __webpack_require__(37089);
// EXTERNAL MODULE: ./lib/src/git/refs.js
var refs = __webpack_require__(54175);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/failpoint.js
var failpoint = __webpack_require__(408);
// EXTERNAL MODULE: ./lib/src/system/user-cache.js
var user_cache = __webpack_require__(54276);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
;// CONCATENATED MODULE: ./lib/src/app/admission/agent-overrides.js


const USES = ['claude', 'codex', 'opencode', 'amp', 'acp', 'anthropic', 'command', 'scripted'];
/** Placeholders for the part after the colon, for agents that need one; other agents accept a model. */
const ARGUMENTS = {
    command: 'a shell command',
    acp: 'a shell command',
    scripted: 'the path of a script',
};
/** Parses `--agent name=use[:argument]` and checks it against the pipeline. Throws `Refusal`. */
function agentOverrides(pipeline, written) {
    const agents = agentsOf(pipeline);
    return Object.fromEntries(written.map((text) => override(agents, text)));
}
/** Agents of the file and of its nested pipelines; an outer agent overrides an inner one of the same name. */
function agentsOf({ file, nested }) {
    const inside = [...nested.values()].map(agentsOf);
    return Object.assign({}, ...inside, file.agents);
}
function override(agents, text) {
    const at = text.indexOf('=');
    const name = text.slice(0, at);
    const value = text.slice(at + 1);
    if (at < 1)
        throw new ports.Refusal(`\`--agent ${text}\` is incomplete.`, 'Write `--agent name=use`, such as `--agent coder=codex` or `--agent coder=codex:gpt-5-codex`.');
    const names = Object.keys(agents);
    if (!names.includes(name)) {
        throw new ports.Refusal(`The pipeline has no agent \`${name}\`.`, (0,nearest/* suggest */.Z)(name, names) ?? 'The pipeline declares no `agents`.');
    }
    const [use = '', ...argument] = value.split(':');
    if (!USES.includes(use)) {
        throw new ports.Refusal(`Unknown agent program \`${use}\`.`, (0,nearest/* suggest */.Z)(use, USES) ?? `Use one of ${USES.join(', ')}.`);
    }
    if (use === 'amp' && argument.length > 0) {
        throw new ports.Refusal('`amp` has no model option.', `Write \`--agent ${name}=amp\`.`);
    }
    const wanted = ARGUMENTS[use];
    const own = agents[name];
    const has = argument.join(':') !== '' || (own?.use === use && (own.run ?? own.script) !== undefined);
    if (wanted !== undefined && !has) {
        throw new ports.Refusal(`\`--agent ${text}\` is not complete.`, `Write ${wanted} after a colon: \`--agent ${name}=${use}:…\`.`);
    }
    return [name, value];
}

// EXTERNAL MODULE: ./lib/src/app/admission/daily-quota.js
var daily_quota = __webpack_require__(18404);
// EXTERNAL MODULE: ./lib/src/app/admission/refuse-unpriced.js + 1 modules
var refuse_unpriced = __webpack_require__(78650);
// EXTERNAL MODULE: ./lib/src/app/admission/sandbox-children.js + 18 modules
var sandbox_children = __webpack_require__(12425);
// EXTERNAL MODULE: ./lib/src/core/text/named-paths.js
var named_paths = __webpack_require__(19974);
;// CONCATENATED MODULE: ./lib/src/app/repositories/dirty-notes.js

/** Warnings before the run begins: uncommitted changes in another repository are not part of the run. */
async function dirtyNotes(others) {
    const notes = others.map(async ({ name, base, repository }) => {
        const dirty = await repository.isDirty();
        if (dirty.length === 0)
            return [];
        return [
            `${name}: The run starts from commit ${base.slice(0, 12)}. Uncommitted changes in ${repository.root} are not part of the run: ${(0,named_paths/* namedPaths */.S)(dirty)}.`,
        ];
    });
    return (await Promise.all(notes)).flat();
}

// EXTERNAL MODULE: ./lib/src/app/repositories/find-others.js
var find_others = __webpack_require__(10562);
;// CONCATENATED MODULE: ./lib/src/app/repositories/refuse-several.js

/** Throws `Refusal`, before anything begins, if a run over several repositories is impossible here. */
function refuseSeveral({ repositories }, { platform, item }) {
    if (repositories.length === 0)
        return;
    if (platform.store !== null) {
        throw new ports.Refusal('The Action does not support `repositories` yet: a run over several repositories needs the command line.', 'Run the pipeline with `phasegate run` on a machine with these repositories, or remove `repositories`.');
    }
    if (item.deliver === 'one') {
        throw new ports.Refusal('A pipeline with `repositories` cannot be delivered together with other items.', 'Deliver each item by itself, or remove `repositories` from the pipeline.');
    }
}

// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
// EXTERNAL MODULE: ./lib/src/app/stored/place.js
var stored_place = __webpack_require__(18275);
// EXTERNAL MODULE: ./lib/src/app/stored/plan-of.js + 2 modules
var plan_of = __webpack_require__(71712);
// EXTERNAL MODULE: ./lib/src/app/wiring/secrets.js + 1 modules
var secrets = __webpack_require__(41383);
// EXTERNAL MODULE: ./lib/src/app/wiring/tracing.js
var tracing = __webpack_require__(28079);
// EXTERNAL MODULE: ./lib/src/app/run/advance-run.js + 42 modules
var advance_run = __webpack_require__(46232);
// EXTERNAL MODULE: ./lib/src/app/run/session.js + 1 modules
var run_session = __webpack_require__(79902);
;// CONCATENATED MODULE: ./lib/src/app/run/start.js
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
 * Starts a run of a pipeline file, and returns when the run ends or waits. Throws before anything starts if the run is
 * impossible.
 */
async function startRun(request, reporterFor) {
    const place = await foundPlace(request);
    const { plan, pinned, inputs, contexts, agents, warnings } = made(request, place);
    const how = request.how(plan);
    // A replay costs nothing.
    if (how.tape.mode !== 'replay')
        await (0,refuse_unpriced/* refuseUnpriced */.H)(plan, limitOf(request, plan, how));
    if (how.limits.may.work)
        await (0,sandbox_children/* requireIsolation */.Gc)(plan, place);
    const others = await othersOf(request, place, plan);
    await (0,daily_quota.refuseTooMany)({ plan, pinned, store: place.store }, request.platform.runsSince);
    const run = newRunId(request.run);
    const reporter = await reporterFor(plan, pinned);
    for (const warning of warnings)
        reporter.note(warning);
    (0,user_cache/* prepareCache */.m)(place.workspaces);
    if (!how.clone)
        await (0,stored_place/* refuseDirtyInCi */.wt)(place);
    for (const note of await notesAbout(how.clone ? null : place, others))
        reporter.note(note);
    const branches = await branchesOf(place, others, `phasegate/${plan.name}/${run}`);
    await (0,directory/* prepareStore */.hG)(place.store);
    const folder = await (0,directory/* createRunFolder */.kg)(place.store, run);
    return (0,run_session/* inSession */.Cp)({ run, folder, onNote: (note) => reporter.note(note) }, async (session) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (session.journal.past.length > 0)
                throw (0,directory/* runExists */.mN)(run);
            const followed = __addDisposableResource(env_1, await (0,tracing/* traced */.m)(plan, session.journal, reporter), true);
            const started = {
                type: 'runStarted',
                format: 1,
                phasegate: version/* VERSION */.x,
                run,
                pipeline: pinned,
                inputs,
                agents,
                ...startOf(request, place),
                ...branches,
                workspace: (0,run_session/* isOwnFolder */.Zn)(request.platform, how) ? 'clone' : 'in-place',
                trigger: request.platform.trigger,
                actor: request.platform.actor,
                ...contexts,
                budgetUsd: request.budgetUsd,
            };
            const first = [started, ...request.known];
            const state = await (0,run_session/* append */.BC)({ plan, session, ...followed }, (0,evolve/* begin */.qN)(plan, started), first);
            (0,failpoint/* failpoint */.Z)('planPinned');
            const ended = await (0,advance_run/* advanceRun */.M4)({
                place,
                platform: request.platform,
                session,
                plan,
                pinned,
                state,
                baseBranch: started.baseBranch,
                others,
                stores: request.stores,
                ...followed,
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
    });
}
/** The pipeline is read while git runs. */
async function foundPlace({ root, platform }) {
    const place = await (0,stored_place.findPlace)(root, platform.store);
    place.repository.askAhead();
    return place;
}
/** The other repositories of a new run. Throws `Refusal` if the run cannot have them here. */
async function othersOf(request, { repository: own }, plan) {
    refuseSeveral(plan, request);
    const others = await (0,find_others/* findOthers */.$v)(plan, own);
    for (const { repository } of others)
        await (0,sandbox_children/* requireIsolation */.Gc)(plan, { repository });
    return others;
}
async function notesAbout(place, others) {
    const own = place === null ? null : await (0,stored_place/* dirtyNote */.Fl)(place);
    return [...(own === null ? [] : [own]), ...(await dirtyNotes(others))];
}
/** The branch of the run in each repository. */
async function branchesOf(place, others, wanted) {
    const branch = await branchIn(place.repository, wanted);
    if (others.length === 0)
        return { branch };
    const started = others.map(async ({ name, address, base, baseBranch, repository }) => {
        return { name, address, base, baseBranch, branch: await branchIn(repository, wanted) };
    });
    return { branch, repositories: await Promise.all(started) };
}
async function branchIn(repository, wanted) {
    return (0,refs/* besideBranches */.tj)(wanted, new Set((await repository.refs()).map(({ name }) => name)));
}
/** The strictest of all limits. */
function limitOf({ budgetUsd }, { budget }, { budgetPool }) {
    return (0,spent/* smaller */.dL)((0,spent/* smaller */.dL)(budget.usd, budgetUsd), budgetPool?.limitUsd ?? null);
}
function startOf({ platform }, { repository }) {
    const { base, branch } = platform.start ?? { base: repository.head, branch: repository.branch };
    return { base, baseBranch: branch };
}
/** Everything that a run needs of its pipeline. The large document with source positions is not retained. */
function made(request, place) {
    const { pipeline, warnings } = soundPipeline(request, place);
    const agents = agentOverrides(pipeline, request.agents);
    const given = inputsOf(pipeline, wantedInputs(pipeline, request));
    const { github, item } = request;
    const { hidden } = (0,secrets/* secretsOf */.F)((0,plan_of.planOf)(pipeline, { inputs: given, agents }), process.env, 'needed');
    const { inputs, notes, ...contexts } = withoutSecrets({ inputs: given, github, item }, hidden);
    const plan = (0,plan_of.planOf)(pipeline, { inputs, agents });
    return {
        plan,
        pinned: (0,pipeline_file.pin)(pipeline),
        inputs,
        contexts,
        agents,
        warnings: [...warnings, ...notes, ...withoutEvent(plan, contexts.github)],
    };
}
/** Inputs that read a missing event are empty. */
function withoutEvent(plan, { event }) {
    const phases = event === undefined ? (0,event_reads/* promptsOfEvent */.b)(plan) : [];
    if (phases.length === 0)
        return [];
    return [
        `The run has no event, so \`github.event\` is empty in the prompt of ${(0,phrase/* phrase */.M)(phases)}. Give an event with \`--event FILE\`.`,
    ];
}
/** The journal stores the inputs, so secrets are removed first. */
function withoutSecrets(outside, hidden) {
    const { find } = (0,redactor/* redactorOf */.y)((0,known_values/* knownValues */.s)(hidden), [patterns/* ownPatterns */.Y]);
    let count = 0;
    const clean = (0,redact_json/* redactJson */.K)(outside, (text) => {
        const found = find(text);
        count += found.length;
        return (0,redactor/* without */.FF)(text, found);
    });
    const secrets = count === 1 ? 'secret' : 'secrets';
    const note = `Removed ${count} ${secrets} from the inputs and the event: use \`secrets.NAME\` in \`env\`.`;
    return { ...clean, notes: count === 0 ? [] : [note] };
}
function soundPipeline({ file, text: given }, { repository: { root } }) {
    const reading = given === null ? (0,pipeline_file.readPipelineFile)(file, root) : (0,pipeline_file/* readPipelineText */.mO)(file, { root, ...given });
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
    throw new ports.Refusal(`Invalid inputs: ${messages}.`, remedy);
}
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
function newRunId(wanted) {
    const text = wanted ?? Array.from({ length: 8 }, () => LETTERS[(0,external_node_crypto_.randomInt)(LETTERS.length)]).join('');
    const id = (0,brands/* runId */.Vz)(text);
    if (id !== null)
        return id;
    throw new ports.Refusal(`\`${text}\` is not a valid run id.`, 'Use lowercase letters, digits and hyphens, at most 64 characters.');
}
/** `--event FILE`: the payload becomes `github.event`, and its keys become keys of `github`. */
function githubContext(file) {
    if (file === null)
        return {};
    const payload = parsed(file);
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) {
        return { ...payload, event: payload };
    }
    throw new ports.Refusal(`The event file ${file} is not a JSON object.`, 'Give the payload of one event.');
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


/***/ }),

/***/ 69145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubAccess: () => (/* binding */ gitHubAccess)
/* harmony export */ });
/** `null` if the remote is not on GitHub or on the workflow's GitHub server. */
function gitHubAccess(origin, env) {
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    const [, host = '', owner = '', name = ''] = (origin === null ? null : (BY_URL.exec(origin) ?? BY_SSH.exec(origin))) ?? [];
    if (!URL.canParse(serverUrl) || !isHostOf(host, new URL(serverUrl)))
        return null;
    const isGitHubCom = new URL(serverUrl).hostname === 'github.com';
    const apiUrl = env.GITHUB_API_URL || (isGitHubCom ? API : `${serverUrl}/api/v3`);
    return {
        repository: `${owner}/${name}`,
        url: `${serverUrl}/${owner}/${name}.git`,
        apiUrl,
        graphqlUrl: env.GITHUB_GRAPHQL_URL || graphqlOf(apiUrl),
    };
}
const API = 'https://api.github.com';
/** `https://name:password@host:port/owner/name.git`, `ssh://git@host:port/owner/name` */
const BY_URL = /^(?:https?|ssh|git):\/\/(?:[^/@]+@)?([^/@]+)\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;
/** `git@host:owner/name.git` */
const BY_SSH = /^(?:[\w.-]+@)?([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
/** The ssh port differs; `ssh.github.com` serves networks that block port 22. */
function isHostOf(host, server) {
    const name = host.toLowerCase().replace(/\.$/, '');
    const bare = name.replace(/:\d+$/, '').replace(/^(?:www|ssh)\.(?=github\.com$)/, '');
    return name === server.host || bare === server.hostname;
}
const graphqlOf = (apiUrl) => `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`;


/***/ }),

/***/ 25338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Ew: () => (/* binding */ scaleWords),
/* harmony export */   F0: () => (/* binding */ SIZES),
/* harmony export */   I: () => (/* binding */ SCALES),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   LZ: () => (/* binding */ UNASSESSED),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Nl: () => (/* binding */ reassessed),
/* harmony export */   Xs: () => (/* binding */ cautiously),
/* harmony export */   Yf: () => (/* binding */ DIMENSIONS),
/* harmony export */   kp: () => (/* binding */ isSize)
/* harmony export */ });
/** In ascending order. */
const SIZES = ['small', 'medium', 'large'];
const LEVELS = ['low', 'medium', 'high'];
/** The values of each dimension, in ascending order. */
const SCALES = { size: SIZES, complexity: LEVELS, risk: LEVELS, impact: LEVELS };
const DIMENSIONS = ['size', 'complexity', 'risk', 'impact'];
const UNASSESSED = { size: null, complexity: null, risk: null, impact: null };
/** The assessment updated by a later one; missing values stay. */
function reassessed(before, later) {
    return {
        size: later.size ?? before.size,
        complexity: later.complexity ?? before.complexity,
        risk: later.risk ?? before.risk,
        impact: later.impact ?? before.impact,
    };
}
/** The index on the dimension's scale, from 0; `null`: not assessed. */
function rankOf(dimension, value) {
    if (value === null)
        return null;
    const scale = SCALES[dimension];
    return scale.indexOf(value);
}
/** Parses an assessment in any case. `unknown`: dimensions with a word that is not on their scale. */
function scaleWords(told) {
    const said = DIMENSIONS.filter((name) => (told[name] ?? null) !== null);
    const read = said.map((name) => [name, wordOf(name, told[name])]);
    const words = Object.fromEntries(read.filter(([, word]) => word !== null));
    return { words, unknown: read.filter(([, word]) => word === null).map(([name]) => name) };
}
function wordOf(dimension, said) {
    const word = typeof said === 'string' ? said.trim().toLowerCase() : null;
    return SCALES[dimension].find((known) => known === word) ?? null;
}
/** The value of unknown words: an unknown word must not let an item pass. */
const HIGHEST = { size: 'large', complexity: 'high', risk: 'high', impact: 'high' };
/** An assessment for guardrails: unknown words count as the highest value, missing ones as not assessed. */
function cautiously(told) {
    const { words, unknown } = scaleWords(told);
    const highest = Object.fromEntries(unknown.map((name) => [name, HIGHEST[name]]));
    return { ...UNASSESSED, ...words, ...highest };
}
const isSize = (value) => SIZES.some((size) => size === value);
const isLevel = (value) => LEVELS.some((level) => level === value);


/***/ }),

/***/ 14906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38364);

/**
 * From the event's payload (`github.event` in expressions); `null`: the event has neither. A comment on a pull request is an
 * `issue_comment` whose `issue` has a `pull_request`:
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
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value : {};
}
function numberIn({ number }) {
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}


/***/ }),

/***/ 13756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98016);

/** Whether a path matches any of the globs. Matches dot files and names with line breaks, too, which otherwise would escape. */
function globMatcher(globs) {
    return picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true, flags: 's' });
}


/***/ }),

/***/ 55948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   En: () => (/* binding */ amountAt),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
/** The value at a path of keys in untrusted JSON; `undefined`: there is none. */
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' ? found : null;
}
/** A count or an amount; `null`: missing or negative. */
function amountAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
/** For people and records: a text unchanged, other values as JSON, truncated to `most` characters. */
function shown(value, most) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.length <= most ? text : `${text.slice(0, most)} … (${text.length - most} more)`;
}


/***/ }),

/***/ 52158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ promptsOfEvent)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);

/** The phases whose prompts read the event that triggered the run. */
function promptsOfEvent({ phases }) {
    return phases.flatMap((phase) => phase.kind === 'agent' && readsEvent(phase.prompt) ? [phase.id] : []);
}
const readsEvent = (text) => (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l$)(text)
    .flatMap(({ source }) => (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .Ft)(source.trim()))
    .some(([context, name]) => context === 'github' && name === 'event');


/***/ }),

/***/ 51956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ protectedPaths),
/* harmony export */   k8: () => (/* binding */ globOf),
/* harmony export */   x8: () => (/* binding */ pipelinePaths)
/* harmony export */ });
/* harmony import */ var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13756);

/**
 * Paths of a change that need approval, sorted: CI, reviewers, agents' instructions, files that run automatically. Compared
 * without regard to case and Unicode form, like some file systems, so that `.GitHub/workflows` is included.
 */
function protectedPaths(paths, more) {
    const isAlways = matcherOfAlways();
    const isMore = (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(more.map(folded).filter((glob) => glob !== ''));
    const matches = (path) => isAlways(path) || isMore(path);
    return paths.filter((path) => matches(folded(path))).sort();
}
/**
 * The running pipeline and its prompts as globs for `protectedPaths`, wherever they are: otherwise a change could alter the rules
 * of the next run.
 */
function pipelinePaths({ file, files, }) {
    return [...new Set([file, ...Object.keys(files)])].sort().map(globOf);
}
/** The glob that matches this path only, with special characters escaped. */
function globOf(path) {
    // picomatch merges repeated backslashes, except in brackets.
    return folded(path).replace(/[^\p{L}\p{M}\p{N}\s/_-]/gu, (char) => char === '\\' ? '[\\\\]' : `\\${char}`);
}
/** Instructions to agents: guidance, settings, tool servers, hooks. At any depth, because agents look for them there. */
const AGENTS = [
    // Read by several agents.
    '**/{AGENT,AGENTS}{,.local,.override}.md',
    '**/{.agent,.agents,.mcp}/**',
    '**/{.,}mcp.json',
    // `.cursorrules`, `.windsurfrules`, `.clinerules`, `.roorules-code`, `.rules`, and future ones.
    '**/.*rules',
    '**/.*rules-*',
    '**/.*rules{,-*}/**',
    '**/{.claude,.codex,.opencode,.amp,.gemini,.cursor,.copilot,.windsurf,.codeium,.devin,.cline}/**',
    '**/{.roo,.kilocode,.goose,.junie,.aiassistant,.kiro,.amazonq,.continue,.qwen,.crush}/**',
    '**/{.augment,.factory,.openhands,.trae,.tabnine,.sourcegraph,.zencoder,.firebender,.ruler}/**',
    '**/{CLAUDE,GEMINI,QWEN,CRUSH,WARP,IFLOW}{,.local}.md',
    '**/{opencode,.opencode,crush,.crush}.{json,jsonc}',
    '**/{copilot-instructions.md,.goosehints,.roomodes,.kilocodemodes,.augment-guidelines,.aider*}',
];
/** Configuration of CI, on GitHub and elsewhere. */
const CI = [
    '{.github,.gitea,.forgejo}/**',
    'action.{yml,yaml}',
    '**/{.,*.}gitlab-ci.{yml,yaml}',
    '{.gitlab,.circleci,.buildkite,.woodpecker,.semaphore,.teamcity,.azure-pipelines,.azuredevops}/**',
    '{.azuredevops,.pipelines,.tekton,.builds,.harness,.zuul.d}/**',
    '**/{.,}azure-pipelines*.{yml,yaml}',
    '**/{Jenkinsfile,Jenkinsfile.*,*.jenkinsfile}',
    '{.,}{travis,appveyor,buildkite,wercker,vela,zuul}.{yml,yaml}',
    '.{build,drone,woodpecker,cirrus,taskcluster,prow,gocd}.{yml,yaml,star,jsonnet}',
    '{bitbucket-pipelines,buildspec,cloudbuild,codemagic,bitrise,screwdriver}.{yml,yaml,json}',
];
/** Reviewers, and automatic merges. */
const REVIEW = [
    '**/{CODEOWNERS,OWNERS,OWNERS_ALIASES}',
    '{.,}{mergify,kodiak,bulldozer,coderabbit}.{yml,yaml,toml}',
    '{bors.toml,.policy.yml,renovate.json,renovate.json5,.renovaterc,.renovaterc.*}',
];
/** How git treats files, and what runs on a machine where the repository is opened or committed to. */
const LOCAL = [
    '**/{.gitattributes,.gitmodules,.lfsconfig}',
    '{.husky,.githooks,.git-hooks,.lefthook,.lefthook-local}/**',
    '{.,}lefthook{,-local}.{yml,yaml,toml,json}',
    '**/.pre-commit-{config,hooks}.{yml,yaml}',
    '{.,}simple-git-hooks.{js,cjs,mjs,json}',
    '.overcommit.{yml,yaml}',
    '**/{.vscode,.zed,.devcontainer}/**',
    '**/{.devcontainer.json,*.code-workspace}',
];
/**
 * Deliberately missing: `CONVENTIONS.md`, which an agent reads only if its settings (protected) name it; `netlify.toml`, `.npmrc`
 * and similar files, which ordinary work changes, and which are risk notes.
 */
const ALWAYS = [
    ...CI,
    ...REVIEW,
    ...AGENTS,
    ...LOCAL,
    'phasegate.{yml,yaml}',
    '.phasegate/**',
];
/** Upper case first: only there do `ſ` and `ß` match `s` and `ss`. */
function folded(text) {
    return text.normalize('NFC').replace(UNSEEN, '').toUpperCase().toLowerCase();
}
/** Characters that macOS file systems ignore in names. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
/** Created on demand: many runs change nothing. */
function matcherOfAlways() {
    always ??= (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(ALWAYS.map(folded));
    return always;
}
let always = null;


/***/ }),

/***/ 10414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19334);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);
/* harmony import */ var _nests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55048);




/** Why a phase whose needs have ended does not start (skipped or failed); `null`: it may start. */
function admit(plan, state, phase) {
    const { condition } = phase;
    const outside = (0,_nests_js__WEBPACK_IMPORTED_MODULE_3__/* .notEntered */ .ZE)(plan, state, phase);
    if (outside !== null)
        return outside;
    if (condition === null || !condition.callsStatus) {
        const refused = phase.needs.find((need) => !(0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccepted */ .oB)(plan, state, need));
        if (refused !== undefined)
            return skipFor(plan, state, { phase, need: refused });
    }
    if (condition === null)
        return null;
    try {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeFor */ .a)(plan, state, { phase, expressions: [condition.expression] });
        if ((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .truthy */ .vN)((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(condition.expression, scope)))
            return null;
    }
    catch (fault) {
        if (!(fault instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE))
            throw fault;
        const message = `\`if\` could not be evaluated: ${fault.message}`;
        return { type: 'failPhase', phase: phase.id, reason: 'infrastructure', message };
    }
    return { type: 'skipPhase', phase: phase.id, cause: 'condition', reason: '`if` was false' };
}
function skipFor(plan, state, { phase, need }) {
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, need.index);
    const ended = standing.status === 'skipped' ? 'was skipped' : standing.status;
    const reason = `needs \`${need.phase}\`, which ${ended}`;
    return { type: 'skipPhase', phase: phase.id, cause: 'need', reason };
}


/***/ }),

/***/ 81227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgesBefore)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14776);

/** The phases between a delivery and the last writers before it: these judged the change that is delivered. */
function judgesBefore(plan, phase) {
    const seen = new Set(phase.needs.map((need) => need.index));
    const judges = [];
    for (const index of seen) {
        const above = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAt */ .BA)(plan, index);
        if ('access' in above && above.access === 'write')
            continue;
        judges.push(above);
        for (const need of above.needs)
            seen.add(need.index);
    }
    return judges.sort((a, b) => a.index - b.index);
}


/***/ }),

/***/ 90223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isOutOfScope),
/* harmony export */   E: () => (/* binding */ mayOpen)
/* harmony export */ });
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65425);

/** Whether this process must leave the phase alone. */
function isOutOfScope(phase, limits) {
    // The entry and end of a nested pipeline need no work. A run that waits at the pipeline (`--until`) waits before its entry.
    if (phase.kind === 'entry')
        return limits.until === phase.nest.id;
    if (phase.kind === 'pipeline')
        return false;
    const id = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(phase);
    if (limits.until === id || (limits.only ?? id) !== id)
        return true;
    if (phase.kind === 'deliver')
        return !mayDeliver(phase, limits);
    return phase.kind !== 'gate' && !limits.may.work;
}
function mayDeliver({ id }, { may: { deliver } }) {
    return typeof deliver === 'object' ? deliver.has(id) : deliver === true;
}
/** Whether this process puts the gate before a person. */
function mayOpen({ by }, { may }) {
    return may.open === 'by-comment' ? by === 'comment' : may.open;
}


/***/ }),

/***/ 42251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ isLeftToOthers),
/* harmony export */   fy: () => (/* binding */ isChangeDelivered),
/* harmony export */   iK: () => (/* binding */ isOfChange)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);

/** Whether the delivery contains the run's change. */
const isOfChange = ({ kind }) => kind === 'pull-request' || kind === 'commit';
/** Whether a phase of the run has delivered the change in that repository; `null`: the run's own repository. */
const isChangeDelivered = (plan, state, repository) => plan.phases.some((phase) => phase.kind === 'deliver' &&
    phase.deliveries.some((delivery, place) => isOfChange(delivery) &&
        delivery.repository === repository &&
        (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, phase.index).made.has(place)));
/**
 * Whether another run delivers the change together with those of other backlog items, and has not done so yet: then the phase
 * does not begin here.
 */
function isLeftToOthers(plan, state, phase) {
    if (state.item.deliver !== 'one' || state.facts.files === 0)
        return false;
    const { made } = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, phase.index);
    return phase.deliveries.some((delivery, place) => isOfChange(delivery) && !made.has(place));
}


/***/ }),

/***/ 58398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ atQuiet),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/gate/environment-name.js
var environment_name = __webpack_require__(72035);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/plan/nest.js
var nest = __webpack_require__(206);
// EXTERNAL MODULE: ./lib/src/core/expression/references.js
var references = __webpack_require__(42329);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var line = __webpack_require__(32154);
;// CONCATENATED MODULE: ./lib/src/core/text/condition-text.js



const LONGEST_VALUE = 60;
/** The values that decided a gate's `when`, and the condition: for the person who decides, and for the record. */
function conditionText(condition, scope, isTrue) {
    const shown = `\`${(0,line/* oneLine */.TN)(condition)}\``;
    const values = [...new Set(valuesIn(condition, scope))];
    if (values.length === 0)
        return `the condition ${shown} is ${isTrue}`;
    return `${values.join(' and ')}, and a person decides ${isTrue ? '' : 'only '}if ${shown}`;
}
/** `run.facts.lines` is 42. Lists and maps are omitted. */
function valuesIn(condition, scope) {
    return (0,references/* placedReferences */.wG)(condition).flatMap(({ path, offset, length }) => {
        if (path.includes('*'))
            return [];
        const name = condition.slice(offset, offset + length);
        const value = (0,expression/* evaluate */._3)(name, scope);
        if (value === null)
            return [`\`${name}\` is not set`];
        if (typeof value === 'object')
            return [];
        const text = (0,line/* truncate */.xv)((0,line/* oneLine */.TN)(String(value)), LONGEST_VALUE);
        return [`\`${name}\` is ${text === '' ? 'empty' : text}`];
    });
}

// EXTERNAL MODULE: ./lib/src/core/run/repositories.js
var repositories = __webpack_require__(12848);
// EXTERNAL MODULE: ./lib/src/core/run/scope.js
var run_scope = __webpack_require__(19334);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/run/decide/judges.js
var judges = __webpack_require__(81227);
// EXTERNAL MODULE: ./lib/src/core/run/decide/limits.js
var decide_limits = __webpack_require__(90223);
// EXTERNAL MODULE: ./lib/src/core/run/decide/of-change.js
var of_change = __webpack_require__(42251);
;// CONCATENATED MODULE: ./lib/src/core/run/decide/of-labels.js
/** Whether all that the phase delivers is labels. */
const isOfLabels = ({ deliveries }) => deliveries.every(({ kind }) => kind === 'labels');

;// CONCATENATED MODULE: ./lib/src/core/run/decide/quiet.js












/**
 * Gates and deliveries, when no work is running or due. Gates that pass without a person come first, because they may make more
 * work due; then one delivery at a time; gates open last, on the final change.
 */
function atQuiet(plan, state, limits) {
    const due = [...state.ready.keys()]
        .map((index) => (0,graph/* phaseAt */.BA)(plan, index))
        .flatMap((phase) => (0,decide_limits/* isOutOfScope */.C)(phase, limits)
        ? askedBefore(plan, state, { phase, limits })
        : dueOf(plan, state, phase));
    const stale = state.open
        .map((index) => (0,graph/* phaseAt */.BA)(plan, index))
        .filter(isGate)
        .filter((gate) => !isAbout(plan, state, gate))
        .map((gate) => judge(plan, state, gate));
    const commands = [...due, ...stale];
    const settled = commands.filter(({ type }) => type === 'passGate' || type === 'skipPhase');
    if (settled.length > 0)
        return settled;
    const delivery = commands.find(({ type }) => type === 'deliver');
    if (delivery !== undefined)
        return [delivery];
    return areLabelsDue(plan, state, limits) ? [] : oneAnEnvironment(plan, state, commands);
}
/** Labels that need no approval do not wait for a gate: a later job adds them, and the gate opens after that. */
function areLabelsDue(plan, state, { may }) {
    if (may.deliver !== 'later' || plan.policy.untrusted !== 'labels')
        return false;
    return (state.open.length === 0 &&
        [...state.ready.keys()]
            .map((index) => (0,graph/* phaseAt */.BA)(plan, index))
            .filter((phase) => phase.kind === 'deliver')
            .filter(isOfLabels)
            .some((phase) => deliveryDue(plan, state, phase).some(({ type }) => type === 'deliver')));
}
function dueOf(plan, state, phase) {
    if (phase.kind === 'gate')
        return [gateDue(plan, state, phase)];
    return phase.kind === 'deliver' ? deliveryDue(plan, state, phase) : [];
}
function gateDue(plan, state, gate) {
    const after = (0,graph/* downstream */.R_)(plan, gate.index).map((index) => (0,graph/* phaseAt */.BA)(plan, index));
    const deliveries = after.flatMap((phase) => (phase.kind === 'deliver' ? phase.deliveries : []));
    const changesMore = after.some((phase) => 'access' in phase && phase.access === 'write');
    const isIdle = deliveries.length > 0 && !changesMore && deliveries.every(of_change/* isOfChange */.iK);
    return isIdle && (0,repositories/* wholeFacts */.Bv)(state).files === 0 ? noChange(gate) : judge(plan, state, gate);
}
/** Gates before a delivery that another process makes. That process checks whether they concern the current change. */
function askedBefore(plan, state, { phase, limits }) {
    if (phase.kind !== 'deliver' || !phase.deliveries.some(of_change/* isOfChange */.iK))
        return [];
    return (0,judges/* judgesBefore */.Y)(plan, phase)
        .filter(isGate)
        .filter((gate) => !(0,decide_limits/* isOutOfScope */.C)(gate, limits) && !isAbout(plan, state, gate))
        .map((gate) => judge(plan, state, gate));
}
/** Passes the gate by policy or opens it for a person. If the policy cannot be evaluated, a person decides. */
function judge(plan, state, gate) {
    const open = (why) => ({ type: 'openGate', phase: gate.id, why });
    const touched = (0,repositories/* wholeFacts */.Bv)(state).protected;
    if (touched.length > 0)
        return open(`protected paths changed: ${touched.join(', ')}`);
    if (gate.when === null)
        return open('this gate always asks');
    try {
        const scope = (0,run_scope/* scopeFor */.a)(plan, state, { phase: gate, expressions: [gate.when] });
        const isTrue = (0,expression/* truthy */.vN)((0,expression/* evaluate */._3)(gate.when, scope));
        const why = conditionText(gate.when, scope, isTrue);
        if (isTrue)
            return open(why);
        const [reused] = reusedIn(plan, state, gate);
        if (reused === undefined)
            return { type: 'passGate', phase: gate.id, why };
        return open(`\`when\` is false because of the result of \`${reused}\`, which comes from an earlier run`);
    }
    catch (fault) {
        if (!(fault instanceof expression/* ExpressionFault */.JE))
            throw fault;
        return open(`\`when\` could not be evaluated: ${fault.message}`);
    }
}
/**
 * Phases that the gate's `when` reads and whose results are reused: such a result cannot pass a gate. Inputs and outputs of a
 * nested pipeline may come from any phase.
 */
function reusedIn(plan, state, gate) {
    const named = (0,expression/* references */.Ft)(gate.when ?? '').flatMap(([context, name]) => context === 'needs' || (context === 'inputs' && gate.within !== null)
        ? [context === 'needs' ? (name ?? '*') : '*']
        : []);
    if (named.length === 0)
        return [];
    const ids = named.map((name) => (0,nest/* idIn */.DG)(gate.within, name));
    const isOfPipeline = ids.some((id) => kindOf(plan, id) === 'pipeline');
    const isAny = named.includes('*') || isOfPipeline;
    return [...state.phases.entries()]
        .filter(([, { reused }]) => reused !== null)
        .map(([index]) => (0,graph/* phaseAt */.BA)(plan, index).id)
        .filter((id) => isAny || ids.includes(id));
}
function kindOf(plan, id) {
    const index = plan.index.get(id);
    return index === undefined ? null : (0,graph/* phaseAt */.BA)(plan, index).kind;
}
function deliveryDue(plan, state, phase) {
    const gates = (0,judges/* judgesBefore */.Y)(plan, phase).filter(isGate);
    if (phase.deliveries.some(of_change/* isOfChange */.iK)) {
        const rejected = gates.find((gate) => (0,run_state/* phaseState */.RI)(plan, state, gate.index).standing.status === 'failed');
        if (rejected !== undefined) {
            const reason = `the change did not pass \`${rejected.id}\``;
            return [{ type: 'skipPhase', phase: phase.id, cause: 'need', reason }];
        }
        if ((0,repositories/* wholeFacts */.Bv)(state).files === 0 && phase.deliveries.every(of_change/* isOfChange */.iK))
            return [noChange(phase)];
    }
    // A person approved a change other than the current one: the gate is asked again.
    const outdated = gates.filter((gate) => !isAbout(plan, state, gate));
    if (outdated.length > 0)
        return outdated.map((gate) => judge(plan, state, gate));
    // A gate was opened again although phases behind it had already ended.
    const isAsked = gates.some(({ index }) => !(0,run_state/* hasEnded */.hY)((0,run_state/* phaseState */.RI)(plan, state, index).standing));
    if (isAsked)
        return [];
    return [{ type: 'deliver', phase: phase.id }];
}
/** Whether the gate was decided, or is open, for the run's current change. */
function isAbout(plan, state, gate) {
    const { standing } = (0,run_state/* phaseState */.RI)(plan, state, gate.index);
    if (standing.status !== 'succeeded' && standing.status !== 'waiting')
        return true;
    return standing.heads === (0,repositories/* headsOf */.j$)(state);
}
/** Each gate once, and one gate for each environment: if two waited at the same one, a review could not be assigned. */
function oneAnEnvironment(plan, state, commands) {
    const holders = new Map();
    for (const index of state.open) {
        const gate = (0,graph/* phaseAt */.BA)(plan, index);
        holders.set(placeOf(gate), gate.id);
    }
    const asked = new Set();
    return commands.filter((command) => {
        if (command.type !== 'openGate')
            return true;
        const place = placeOf((0,graph/* phaseAt */.BA)(plan, indexOf(plan, command.phase)));
        const holder = holders.get(place) ?? command.phase;
        if (holder !== command.phase || asked.has(holder))
            return false;
        holders.set(place, holder);
        asked.add(holder);
        return true;
    });
}
/** Where a person decides: an environment, or the gate itself. */
function placeOf(phase) {
    const isAtEnvironment = isGate(phase) && phase.by === 'environment' && phase.environment !== null;
    return isAtEnvironment ? `environment ${(0,environment_name/* environmentKey */.J)(phase.environment)}` : phase.id;
}
function indexOf(plan, id) {
    const index = plan.index.get(id);
    if (index === undefined)
        throw new Error(`the plan has no phase ${id}`);
    return index;
}
function noChange(phase) {
    const reason = 'the change is empty, so there is nothing to approve or deliver';
    return { type: 'skipPhase', phase: phase.id, cause: 'no-change', reason };
}
const isGate = (phase) => phase.kind === 'gate';


/***/ }),

/***/ 41096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lm: () => (/* binding */ MOST_LABEL),
/* harmony export */   bI: () => (/* binding */ MOST_BODY),
/* harmony export */   f0: () => (/* binding */ MOST_TITLE)
/* harmony export */ });
/**
 * GitHub's limit of a text in characters. GitHub counts code points, and a text never has more of them than UTF-16 code units, so
 * a text with this `length` fits.
 */
const MOST_BODY = 65_536;
const MOST_TITLE = 256;
const MOST_LABEL = 50;
/** At most `most` characters including `end`. No character is split. */
function cut(text, most, end = '…') {
    if (text.length <= most)
        return text;
    return `${whole(text.slice(0, Math.max(0, most - end.length))).trimEnd()}${end}`;
}
/** Removes half a surrogate pair at the end. */
const whole = (text) => text.replace(/[\uD800-\uDBFF]$/, '');


/***/ }),

/***/ 37089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ phrase)
/* harmony export */ });
/** Most names in a phrase; the rest is counted. */
const MOST = 3;
/** `a`, `a and b`, `a, b and c`, `a, b, c and 4 more` */
function phrase(names) {
    const more = names.length - MOST;
    const shown = more > 0 ? [...names.slice(0, MOST), `${more} more`] : names;
    if (shown.length < 2)
        return shown[0] ?? '';
    return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}


/***/ }),

/***/ 40164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kr: () => (/* binding */ committable),
  x: () => (/* binding */ inertBeside),
  DI: () => (/* binding */ postable),
  Ri: () => (/* binding */ postableLine),
  iE: () => (/* binding */ stuffed)
});

;// CONCATENATED MODULE: ./lib/src/core/text/untrusted/fences.js
/** An invisible character; inserted before text, it prevents the text from being interpreted. */
const BREAK = '\u200B';
/** In lines; longer code in a list or quote is treated as text. */
const MAX_NESTED_LINES = 1000;
/**
 * Leaves no Markdown code fence open, so that later text is not swallowed. A fence at the start of a line is closed at the end. A
 * fence in a list or quote ends with it; if its end is ambiguous, the fence becomes ordinary text.
 */
function withBalancedFences(text) {
    const lines = text.split('\n');
    const done = [];
    while (done.length < lines.length) {
        const at = done.length;
        const line = lines[at] ?? '';
        const fence = fenceOf(line);
        const last = fence === null ? at : lastLine(fence, lines, at);
        if (last === null)
            done.push(line.replace(/[`~]/, `${BREAK}$&`));
        else
            done.push(...lines.slice(at, last + 1));
        if (fence !== null && last === lines.length)
            done.push(fence.run);
    }
    return done.join('\n');
}
function fenceOf(line) {
    const found = /^((?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*)(`{3,}(?=[^`]*$)|~{3,})/.exec(line);
    return found === null ? null : { before: found[1] ?? '', run: found[2] ?? '' };
}
/** The number of the line that closes it; `lines.length`: still open there; `null`: it must not be a fence. */
function lastLine(fence, lines, at) {
    if (fence.before !== '')
        return lastNestedLine(fence, lines, at);
    const closes = closing(fence, ' {0,3}');
    const found = lines.findIndex((line, index) => index > at && closes.test(line));
    return found === -1 ? lines.length : found;
}
/** Whether a number begins a list depends on its context, and the width of a tab on its position. */
function lastNestedLine(fence, lines, at) {
    if (/[\t.)]/.test(fence.before))
        return null;
    const margin = fence.before.replace(/[-*+]/g, ' ');
    const closesHere = closing(fence, margin);
    const mayClose = closing(fence, '[ \\t>]*');
    for (const [index, line] of lines.slice(at + 1, at + MAX_NESTED_LINES).entries()) {
        if (closesHere.test(line))
            return at + 1 + index;
        const isWithin = line.startsWith(margin) || (line.trim() === '' && !margin.includes('>'));
        if (!isWithin || mayClose.test(line))
            return null;
    }
    return null;
}
function closing({ run }, before) {
    return new RegExp(`^${before}${run.slice(0, 1)}{${run.length},}[ \\t]*$`);
}

// EXTERNAL MODULE: ./lib/src/core/text/untrusted/untrusted.js
var untrusted = __webpack_require__(50081);
;// CONCATENATED MODULE: ./lib/src/core/text/untrusted/postable.js


/**
 * Neutralises untrusted text for a pull request, a comment or a summary: it reads the same, but has no effect. It mentions or
 * signs nobody, closes no issue, commands no bot, skips no check; no HTML, no comment or mark of Phasegate, no image, no link out
 * of the repository. One invisible character breaks each active part, in code, too: bots read the raw text, and parsers disagree
 * about where code ends.
 */
function postable(text, { own, max }) {
    const onPage = activeOnPage(own);
    return fitted(text, max, {
        inert: (whole) => broken(withBalancedFences(whole), [...ANYWHERE, onPage]),
        cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
    });
}
/** The same for titles, in one line. */
function postableLine(text, { own, max }) {
    const onPage = activeOnPage(own);
    return fitted(text, max, {
        inert: (whole) => broken(whole.replace(/\s+/g, ' ').trim(), [...ANYWHERE, onPage]),
        cut: () => '…',
    });
}
/** The same for a commit message, which git and forges read but no page shows: HTML and links stay. */
function committable(text, max) {
    return fitted(text, max, {
        inert: (whole) => broken(whole, IN_COMMITS),
        cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
    });
}
/**
 * An author's text with untrusted texts inserted: breaks what is active only because of them, alone or combined. `own` is the
 * same text with each inserted character replaced by {@link stuffed}; what is active there, too, is the author's intention.
 */
function inertBeside(text, own) {
    const active = ANYWHERE.map((rule) => {
        const wanted = new Set(Array.from(own.matchAll(rule), ({ index }) => index));
        return Array.from(text.matchAll(rule), ({ index }) => index).filter((at) => !wanted.has(at));
    });
    const places = [...new Set(active.flat())].sort((a, b) => a - b);
    const starts = [0, ...places];
    return starts.map((start, index) => text.slice(start, places[index])).join(BREAK);
}
/** Same length, without effect. Digits stay, because in `Closes #${{ … }}` they are all that the author left open. */
function stuffed(inserted) {
    return inserted.replace(/[^\d\n]/g, 'x');
}
function broken(text, rules) {
    return rules.reduce((whole, rule) => whole.replace(rule, BREAK), text);
}
function fitted(text, max, { inert, cut }) {
    if (max < 100)
        throw new Error('no room for what is cut');
    // Text far beyond the limit is not processed.
    const start = text.slice(0, 4 * max);
    for (let length = start.length;;) {
        const dropped = text.length - length;
        const whole = inert((0,untrusted/* cleaned */.L0)(start.slice(0, length))) + (dropped === 0 ? '' : cut(dropped));
        if (whole.length <= max)
            return whole;
        length -= whole.length - max;
    }
}
/**
 * Rules match positions between two characters; a break there prevents a forge, git or a bot from interpreting the text. Texts
 * are hostile, so each rule first checks what is rare and close to the position, and never looks far without a limit.
 */
function rule(places) {
    return new RegExp(places.join('|'), 'gim');
}
/**
 * Keywords that close, open or finish the issue after them, and what may come between. GitHub:
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue GitLab:
 * https://docs.gitlab.com/user/project/issues/managing_issues/#default-closing-pattern
 */
const KEYWORD = '(?<![a-z0-9])(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|reopen(?:s|ed|ing)?|implement(?:s|ed|ing)?|complet(?:e[sd]?|ing)|finish(?:e[sd]|ing)?|address(?:e[sd]|ing)?)';
const BETWEEN = '[^a-z0-9]{0,1000}(?:(?:issue|bug|ticket|work item)s?[^a-z0-9]{1,1000})?';
const CLOSING = `${KEYWORD}${BETWEEN}`;
/** Active wherever the text is written. */
const ACTIVE = rule([
    // A mention of a user or a team.
    '(?<=(?<![a-z0-9])@)(?=[a-z0-9])',
    // The issue after a keyword: `fixes #1`, `Closes: GH-1`, `resolved owner/name#1`, `implements https://…/issues/1`.
    `(?=\\d)(?<=${CLOSING}(?:[\\w.-]{1,100}(?:/[\\w.-]{1,100}){1,5}|ab)?[#!])`,
    `(?=-\\d)(?<=${CLOSING}gh)`,
    `(?=//)(?<=${CLOSING}https?:)`,
    // A bot command at the start of a line.
    '(?<=^[ \\t>]*/)(?=[a-z])',
    // A text that makes a service skip the checks of a commit, with or without its name: `[skip ci]`, `[azurepipelines skip]`.
    '(?<=\\[)(?=[^\\][\\n]{0,80}(?<![a-z0-9])(?:skip|no[ _-]{0,5}ci)(?![a-z0-9])[^\\][\\n]{0,80}\\])',
    '(?<=\\*no)(?=_ci\\*)',
    '(?<=(?<![\\w-])--(?:skip|ci))(?=-(?:ci|skip)(?![\\w-]))',
    // A trailer in a person's name, or for a service or Phasegate, in any line.
    '(?=-by[ \\t]*:)(?<=^[ \\t>]*(?:[a-z0-9]+-)*[a-z0-9]+)',
    '(?<=^[ \\t>]*(?:skip|request|change|phasegate))(?=-[a-z0-9-]+[ \\t]*:)',
]);
/** An issue of another tracker after a keyword: `Fixes ENG-123`. Capitals distinguish it from `fixes part-1`. */
const TICKETS = /(?=-\d)(?<=(?<![A-Za-z0-9])(?:[Cc]los|[Ff]ix|[Rr]esolv|[Ii]mplement|[Cc]omplet|[Ff]inish|CLOS|FIX|RESOLV)[A-Za-z]{0,3}[^A-Za-z0-9]{0,1000}[A-Z][A-Z0-9_]{1,20})/g;
const HEADERS = '(?:cc|bcc|to|from|author|committer|sender|date|subject)';
/** In any line, because the body of a pull request may become that of a commit. */
const TRAILERS = rule([
    '(?=-)(?<=^[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
    `(?<=^[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
]);
const ANYWHERE = [ACTIVE, TICKETS, TRAILERS];
const IN_COMMITS = [
    ACTIVE,
    TICKETS,
    rule([
        // A reference that would notify another repository.
        '(?=\\d)(?<=[\\w.-]/[\\w.-]{1,100}[#!])',
        '(?<=https?:)(?=//[^\\s/]+/[^\\s]{1,200}/(?:issues|pull|discussions|merge_requests|work_items)/\\d)',
    ]),
    // The first line is a subject, such as `eslint-plugin: less noise`.
    rule([
        '(?=-)(?<=\\n[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
        `(?<=\\n[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
        // Where `git am` reads the rest as a patch or as another message.
        '(?<=\\n)(?=diff -|index: |---(?:[ \\t]|$)|from )',
    ]),
];
/** Active where the text is shown as Markdown. */
function activeOnPage(own) {
    const name = own.replaceAll('.', '\\.');
    const ownPage = `//github\\.com/${name}(?![\\w-]|\\.\\w)(?![^\\s)]*(?:\\.\\.|%2e|\\\\))`;
    return rule([
        // A reference that notifies another repository.
        `(?<=[\\w.-]+/[\\w.-]+#)(?<!(?<![\\w./-])${name}#)(?=\\d)`,
        // HTML, comments, links in angle brackets, and character entities.
        '(?<=<)(?=[a-z/!?])',
        '(?<=&)(?=#?[a-z0-9]+;)',
        // An image; a link's or a footnote's target; a bare link.
        '(?<=!)(?=\\[)',
        `(?<=\\])(?=:|\\((?!https:${ownPage}[^\\s()]*\\)))`,
        `(?<=https:)(?=//)(?!${ownPage})`,
        '(?<=(?:http|ftp):)(?=//)',
        '(?<=www)(?=\\.)',
    ]);
}


/***/ }),

/***/ 26933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ fetchBundle),
/* harmony export */   ND: () => (/* binding */ makeBundle),
/* harmony export */   dy: () => (/* binding */ CHECKING),
/* harmony export */   em: () => (/* binding */ ONLY_OBJECTS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _git_dirs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10934);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73275);
/* harmony import */ var _objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75828);
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
 * Writes the commits of a run's branch since its base as a bundle; false: the branch is not at `head`, or the run has no git
 * directory yet.
 */
async function makeBundle(folder, file, { base, branch, head }) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return false;
    const place = { workTree: folder, gitDir: folder };
    const ref = `refs/heads/${branch}`;
    // Left by a git that was killed.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${file}.lock`, { force: true });
    if ((await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .W)(place, ref)) !== head)
        return false;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args: ['bundle', 'create', '--quiet', file, `^${base}`, ref] });
    // The branch may have moved meanwhile.
    return (await headIn(place, file, branch)) === head;
}
/**
 * Creates the runner's git directory of a run from a bundle, and checks every object. Throws `Refusal` if the bundle has other
 * contents, or its base is not in the person's repository.
 */
async function fetchBundle(into, file, { base, branch, head }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository } = into;
        if ((await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .W)((0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_6__/* .realPlace */ .o)(repository), base)) === null)
            throw missingBase(repository, base);
        const options = { ...into, branch, stores: [], copies: async () => true };
        const own = __addDisposableResource(env_1, await (0,_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .openRunnerDirectory */ .G7)({ ...options, commits: [base] }), true);
        const { place } = own;
        if ((await headIn(place, file, branch)) !== head) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The bundle ${file} does not contain \`${branch}\` at ${head.slice(0, 12)}, where its journal ends.`, 'The file was changed after it was created. Use another checkpoint, or start a new run.');
        }
        const args = ['fetch', ...ONLY_OBJECTS, '--', file, `refs/heads/${branch}`];
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args, env: CHECKING });
        if (!(await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .isAfter */ .d)(place, head, base))) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The commits in ${file} do not come after ${base.slice(0, 12)}, where the run began.`, 'The file was changed after it was created. Use another checkpoint, or start a new run.');
        }
        own.advance(head);
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
/** Settings by which git checks every object that it receives. */
const CHECKING = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'fetch.fsckObjects',
    GIT_CONFIG_VALUE_0: 'true',
};
const ONLY_OBJECTS = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
];
async function headIn(place, file, branch) {
    const args = ['bundle', 'list-heads', file, `refs/heads/${branch}`];
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args });
    return code === 0 ? (stdout.toString().split(' ', 1)[0] ?? null) : null;
}
function missingBase({ root }, base) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The commit ${base.slice(0, 12)}, where the run began, is not in ${root}.`, 'Check out with `fetch-depth: 0`, or fetch that commit first.');
}


/***/ }),

/***/ 86167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownComments)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);


/**
 * Our comments, newest first. A marker in the text can be forged, so GitHub's author and editor decide.
 * https://docs.github.com/en/graphql/reference/objects#issuecomment
 */
async function* ownComments(github, number) {
    const { owner, repo } = github;
    let before = null;
    do {
        const said = await github.graphql(DOCUMENT, { owner, repo, number, before });
        const comments = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(said, 'repository', 'issueOrPullRequest', 'comments');
        if (!Array.isArray((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(comments, 'nodes')))
            throw unreadable(number);
        for (const node of (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(comments, 'nodes').toReversed()) {
            const own = ownOf(node);
            if (own !== null)
                yield own;
        }
        const hasMore = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(comments, 'pageInfo', 'hasPreviousPage') === true;
        before = hasMore ? (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(comments, 'pageInfo', 'startCursor') : null;
    } while (before !== null);
}
// `databaseId` is a 32-bit number, which comments' ids exceed.
const DOCUMENT = `
  query OwnComments($owner: String!, $repo: String!, $number: Int!, $before: String) {
    repository(owner: $owner, name: $repo) {
      issueOrPullRequest(number: $number) {
        ... on Issue { comments(last: 100, before: $before) { ...found } }
        ... on PullRequest { comments(last: 100, before: $before) { ...found } }
      }
    }
  }
  fragment found on IssueCommentConnection {
    pageInfo { hasPreviousPage startCursor }
    nodes { fullDatabaseId url body viewerDidAuthor author { login } editor { login } }
  }
`;
function ownOf(node) {
    const id = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'fullDatabaseId');
    const url = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'url');
    const body = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'body');
    const editor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'editor', 'login');
    const isOurs = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'viewerDidAuthor') === true;
    const isUntouched = editor === null || editor === (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'author', 'login');
    if (!isOurs || !isUntouched || id === null || url === null || body === null)
        return null;
    return { id, url, body };
}
function unreadable(number) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`The comments on #${number} cannot be read.`, 'Check that it exists and that the token can read it: the token needs `permissions: { issues: read }`, or `pull-requests: read` for a pull request.');
}


/***/ }),

/***/ 23476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GitHubRefusal)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/** An error response of GitHub, or no response. */
class GitHubRefusal extends _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal {
    name = 'GitHubRefusal';
    /** HTTP status; `null`: no response. */
    status;
    /** Whether the call may have had its effect nevertheless; the caller has to check. */
    isUncertain;
    /** Whether a later try may succeed: a rate limit, a failure of GitHub or of the network. */
    isPassing;
    constructor(options) {
        super(options.message, options.remedy, { cause: options.cause });
        this.status = options.status;
        this.isUncertain = options.isUncertain;
        this.isPassing = options.isPassing ?? false;
    }
}


/***/ }),

/***/ 26902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   Ki: () => (/* binding */ makeUnique),
/* harmony export */   R6: () => (/* binding */ insist),
/* harmony export */   cp: () => (/* binding */ isUncertain)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23476);

/** Repeats an idempotent write if its result is unknown. */
async function insist(write) {
    try {
        return await write();
    }
    catch (error) {
        if (!isUncertain(error))
            throw error;
        return write();
    }
}
/** Creates something that is unique on GitHub, or finds it if the response was lost or it already exists. */
async function makeUnique({ make, find }) {
    try {
        return await make();
    }
    catch (error) {
        if (!isUncertain(error))
            return foundDespite(error, find);
        return (await find()) ?? make().catch((again) => foundDespite(again, find));
    }
}
/** Refused, maybe because it is there: a request whose answer was lost can be carried out later than the next one. */
async function foundDespite(error, find) {
    const isConflict = error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRefusal */ .k && error.status === 422;
    const found = isConflict ? await find() : null;
    if (found === null)
        throw error;
    return found;
}
/**
 * Creates something that GitHub could have twice, or finds it if the response was lost. If it is not found then, it may still
 * appear, so it is not created again at once; a resume searches first.
 */
async function makeOnce({ make, find }) {
    try {
        return await make();
    }
    catch (error) {
        const found = isUncertain(error) ? await find() : null;
        if (found === null)
            throw error;
        return found;
    }
}
function isUncertain(error) {
    return error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRefusal */ .k && error.isUncertain;
}


/***/ })

};
