export const id = 4423;
export const ids = [4423,8404,9145];
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

/***/ 92043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reworkOf),
/* harmony export */   a: () => (/* binding */ reworks)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14776);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65425);
/* harmony import */ var _plan_nest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19334);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);






/** The first requested rework that has not begun. One at a time, because rounds may overlap. */
function reworks(plan, state) {
    const [index] = state.asking;
    if (index === undefined)
        return [];
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, index);
    const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, index);
    const rework = reworkOf(phase);
    if (rework === null)
        return [exhausted(phase, 'the gate has no `rework`')];
    if (known.reworks >= rework.max)
        return [exhausted(phase, reachedText(rework.max, commentOf(known)))];
    const target = plan.index.get(rework.phase);
    if (target === undefined)
        throw new Error(`rework of an unknown phase ${rework.phase}`);
    const begin = (0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_1__/* .beginOf */ .pv)((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, target));
    const path = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .between */ .Tq)(plan, begin, index).map((each) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, each).id);
    const leg = legFor(plan, state, { phase, target });
    if (typeof leg === 'object' && leg !== null)
        return [{ ...leg, phase: phase.id }];
    const again = leg === null ? rework.phase : (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .legId */ .oy)(rework.phase, leg);
    // If one leg is reworked, the others keep their results.
    const pending = path.map((id) => (id === rework.phase ? again : id));
    const comment = commentOf(known);
    return [{ type: 'askRework', by: phase.id, target: again, pending, comment }];
}
/** The number of the leg to rework; `null`: the whole target, or the target has no legs. */
function legFor(plan, state, { phase, target }) {
    const expression = 'rework' in phase && phase.rework && 'leg' in phase.rework ? phase.rework.leg : null;
    if (expression === null || expression === undefined)
        return null;
    const failed = (message) => ({ type: 'failPhase', reason: 'infrastructure', message });
    const { legs } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, target);
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, phase.index);
    const outputs = standing.status === 'asking' ? standing.done.outputs : {};
    try {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeFor */ .a)(plan, state, { phase, expressions: [expression], more: { outputs } });
        const number = Number((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, scope));
        const count = legs?.count ?? 0;
        if (Number.isSafeInteger(number) && number >= 0 && number < count)
            return number;
        return failed(`its \`rework.leg\` is no leg of \`${(0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, target).id}\`, which has ${count}`);
    }
    catch (fault) {
        if (!(fault instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE))
            throw fault;
        return failed(`its \`rework.leg\` could not be evaluated: ${fault.message}`);
    }
}
function reworkOf(phase) {
    return 'rework' in phase ? phase.rework : null;
}
/** `comment`: what the last round said is still wrong. */
const reachedText = (max, comment) => {
    const reached = `\`rework.max\` of ${max} is reached`;
    return comment === '' ? reached : `${reached}: ${comment}`;
};
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
