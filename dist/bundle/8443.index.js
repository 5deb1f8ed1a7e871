export const id = 8443;
export const ids = [8443];
export const modules = {

/***/ 69226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ drivingIn)
/* harmony export */ });
/** As on the command line. */
const CONCURRENCY = 4;
/** How the engine is driven in a job that may do this. */
function drivingIn(may) {
    return {
        limits: { concurrency: CONCURRENCY, may, until: null, only: null },
        purse: null,
        clone: false,
        approve: false,
        author: { name: 'Phasegate', email: 'phasegate@users.noreply.github.com' },
        tape: { mode: 'none' },
    };
}


/***/ }),

/***/ 88443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  all: () => (/* binding */ work_all),
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/app/run/answered.js
var answered = __webpack_require__(67613);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js + 4 modules
var checkpoints = __webpack_require__(21550);
// EXTERNAL MODULE: ./lib/src/action/context.js
var action_context = __webpack_require__(92086);
// EXTERNAL MODULE: ./lib/src/action/driving.js
var driving = __webpack_require__(69226);
// EXTERNAL MODULE: ./lib/src/action/keeping.js + 5 modules
var keeping = __webpack_require__(82830);
// EXTERNAL MODULE: ./lib/src/action/platform.js + 1 modules
var platform = __webpack_require__(91375);
// EXTERNAL MODULE: ./lib/src/action/refuse-forks.js
var refuse_forks = __webpack_require__(38401);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/lib/digest.js
var lib_digest = __webpack_require__(49282);
;// CONCATENATED MODULE: ./lib/src/action/run-id.js



/**
 * The name of the run that this step of this workflow run works on. It is the same in each attempt, so that a job that
 * is run again finds what it did before. Legs of a matrix need inputs that differ.
 */
function ownRunId(context, work) {
    const { repository, runId: workflowRun, job, step } = context;
    const digest = (0,external_node_crypto_.hash)('sha256', (0,lib_digest/* canonical */.$)({ repository, workflowRun, job, step, ...work }));
    // 60 bits, in letters that cannot be taken for one another.
    const text = BigInt(`0x${digest.slice(0, 15)}`)
        .toString(32)
        .padStart(12, '0');
    const id = (0,brands/* runId */.Vz)(text);
    if (id === null)
        throw new Error(`${text} cannot name a run`);
    return id;
}

// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/core/pipeline/parse.js + 33 modules
var parse = __webpack_require__(1013);
// EXTERNAL MODULE: ./lib/src/core/plan/protected.js
var plan_protected = __webpack_require__(51956);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/git/git.js
var git = __webpack_require__(55349);
// EXTERNAL MODULE: ./lib/src/git/git-dirs.js
var git_dirs = __webpack_require__(10934);
// EXTERNAL MODULE: ./lib/src/git/change/change.js
var change = __webpack_require__(66516);
;// CONCATENATED MODULE: ./lib/src/git/change/trusted-guidance.js








/**
 * A commit on top of `head` with all its files, but what tells agents and CI what to do (every protected path) as `base`
 * has it; `head` itself if that is the same. For a run that a stranger's pull request started: begin it here, in
 * place of `head`, as `platform.start.base`, and its change is what it changed from here on.
 */
async function withTrustedGuidance(repository, { head, base, more }) {
    const place = (0,git_dirs/* realPlace */.o)(repository);
    const changes = (await (0,change/* changedFiles */.Y_)(place, head, base)).flatMap(stepsOf);
    const paths = new Set((0,plan_protected/* protectedPaths */.RN)(changes.map(({ path }) => path), more));
    const steps = changes.filter(({ path }) => paths.has(path));
    if (steps.length === 0)
        return head;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'phasegate-index-'));
    try {
        const index = (0,external_node_path_.join)(folder, 'index');
        await (0,git/* git */.$Y)({ place, index, args: ['read-tree', head] });
        const input = steps.map(({ entry, path }) => `${entry}\t${path}\0`).join('');
        await (0,git/* git */.$Y)({ place, index, args: ['update-index', '-z', '--index-info'], input });
        const tree = (await (0,git/* git */.$Y)({ place, index, args: ['write-tree'] })).trim();
        const message = `Configuration as of ${base}`;
        const args = ['commit-tree', '--no-gpg-sign', '-p', head, '-m', message, tree];
        return (0,brands/* commitOf */.D3)((await (0,git/* git */.$Y)({ place, args, env: IDENTITY })).trim());
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function stepsOf({ path, from, before, after }) {
    const gone = `0 ${(before ?? after)?.blob.replace(/./g, '0') ?? ''}`;
    const moved = from === null ? [] : [{ path: from, entry: gone }];
    return [...moved, { path, entry: after === null ? gone : `${after.mode} ${after.blob}` }];
}
const IDENTITY = {
    GIT_AUTHOR_NAME: 'Phasegate',
    GIT_AUTHOR_EMAIL: 'phasegate@users.noreply.github.com',
};

// EXTERNAL MODULE: ./lib/src/git/head.js
var head = __webpack_require__(73275);
// EXTERNAL MODULE: ./lib/src/git/repository.js + 1 modules
var git_repository = __webpack_require__(97927);
;// CONCATENATED MODULE: ./lib/src/action/starting-point.js











/**
 * Where a new run begins; `null`: at what is checked out. For a stranger's pull request that is its head with the
 * pipeline, its prompts, and whatever else tells agents what to do as they are where it goes to, and that is checked out.
 */
async function startingPoint(job, trust) {
    const { context, root, print } = job;
    const pull = pullRequest(context);
    if (pull === null)
        return null;
    const { head, base, branch } = pull;
    if (trust.type === 'trusted')
        return isMerge(context) ? { base: head, branch } : null;
    const repository = await (0,git_repository.findRepository)(root);
    if (!isMerge(context) && repository.head !== head)
        return null;
    await requireCommits(repository, [head, base]);
    const more = await pipelineFiles(repository, base, job.inputs.pipeline);
    const commit = await withTrustedGuidance(repository, { head, base, more });
    if (commit !== head)
        print('· What tells agents what to do is taken from where the pull request goes to.');
    const args = ['checkout', '--quiet', '--detach', commit];
    await (0,git/* git */.$Y)({ place: (0,git_dirs/* realPlace */.o)(repository), args });
    return { base: commit, branch };
}
async function requireCommits(repository, commits) {
    for (const commit of commits) {
        if ((await (0,head/* resolveCommit */.W)((0,git_dirs/* realPlace */.o)(repository), commit)) !== null)
            continue;
        throw new ports.Refusal(`The commit ${commit.slice(0, 12)} of the pull request is not in ${repository.root}.`, 'Check out with `fetch-depth: 0`.');
    }
}
/** The pipeline, what lies beside it, and its prompts as the base has them, where those are no protected places already. */
async function pipelineFiles(repository, base, pipeline) {
    if (pipeline === null)
        return [];
    const path = external_node_path_.posix.normalize(pipeline);
    const folder = external_node_path_.posix.dirname(path);
    const args = ['cat-file', 'blob', `${base}:${path}`];
    const { code, stdout } = await (0,git/* askGit */.gG)({ place: (0,git_dirs/* realPlace */.o)(repository), args });
    const prompts = code === 0 ? promptsOf(path, stdout.toString()) : [];
    const beside = folder === '.' ? [] : [`${(0,plan_protected/* globOf */.k8)(folder)}/**`];
    return [...[path, ...prompts].map(plan_protected/* globOf */.k8), ...beside];
}
function promptsOf(path, text) {
    const prompts = [];
    (0,parse/* readChecked */.Yi)({ path, text }, (prompt) => {
        prompts.push(prompt);
        return { type: 'missing' };
    });
    return prompts;
}
function pullRequest({ event, repository, }) {
    const pull = (0,json_value.at)(event, 'pull_request');
    const head = (0,json_value/* textAt */.$6)(pull, 'head', 'sha') ?? '';
    const base = (0,json_value/* textAt */.$6)(pull, 'base', 'sha') ?? '';
    if (!SHA.test(head) || !SHA.test(base))
        return null;
    const isOurs = (0,json_value/* textAt */.$6)(pull, 'head', 'repo', 'full_name') === repository;
    const branch = isOurs ? (0,json_value/* textAt */.$6)(pull, 'head', 'ref') : null;
    return { head: (0,brands/* commitOf */.D3)(head), base: (0,brands/* commitOf */.D3)(base), branch };
}
const SHA = /^[0-9a-f]{40}$/;
/**
 * A pull request is checked out as a merge that nobody made, and that is gone tomorrow:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
const isMerge = ({ ref }) => /^refs\/pull\/\d+\/merge$/.test(ref);

// EXTERNAL MODULE: ./lib/src/action/trusted.js
var trusted = __webpack_require__(75330);
// EXTERNAL MODULE: ./lib/src/action/warn-of-workflow.js
var warn_of_workflow = __webpack_require__(52225);
;// CONCATENATED MODULE: ./lib/src/action/modes/work.js














/** Everything up to a gate or a delivery. */
const work = (job) => workWithin(job, { work: true, deliver: false, open: true });
/** Work and deliveries in one job. */
async function work_all(job) {
    job.print('::warning title=Phasegate::Mode `all` lets agents work in a job that may write. Better: `work` and `deliver` in two jobs.');
    (0,refuse_forks/* refuseForks */.A)(job.context.event);
    return workWithin(job, { work: true, deliver: true, open: true });
}
async function workWithin(job, may) {
    const { inputs, context } = job;
    const isAgain = context.runAttempt > 1 && inputs.mode === 'work';
    const resume = inputs.resume ?? (isAgain ? 'auto' : null);
    if (resume === null)
        return begin(job, may);
    const run = resume === 'auto' ? ownRun(job) : (0,checkpoints/* wantedRun */.Li)(resume);
    const { checkpoint: id } = inputs;
    const digest = inputs.digest === null ? null : (0,checkpoints/* wantedDigest */.M_)(inputs.digest);
    if ((await (0,checkpoints/* restored */.v0)(job, { run, id, digest, elsewhere: resume !== 'auto' })) !== null)
        return goOn(job, run, may);
    if (resume === 'auto')
        return begin(job, may);
    throw new ports.Refusal(`There is no checkpoint of the run \`${run}\`.`, 'Artifacts are kept for 90 days at most; start a new run where it is gone.');
}
function ownRun({ context, inputs }) {
    return ownRunId(context, { pipeline: inputs.pipeline ?? '', inputs: inputs.inputs });
}
/** Inputs of a workflow that are for us, where it hands on all that it has. */
const SPARE = ['resume', 'answer', 'budget'];
async function begin(job, may) {
    const { context, inputs, root } = job;
    if (inputs.pipeline === null) {
        throw new ports.Refusal('The input `pipeline` is missing.', 'Give the path of a pipeline file, such as `.github/pipelines/implement.yml`.');
    }
    (0,warn_of_workflow/* warnOfWorkflow */.f)(job);
    const trust = await (0,trusted/* trusted */.I)(job);
    if (trust.type === 'refused')
        return { type: 'nothing', why: `Nothing is started: ${trust.reason}.` };
    if (trust.type === 'read-only')
        job.print(`· What started this is a stranger's: ${(0,line/* oneLine */.TN)(trust.reason)}.`);
    const { startRun } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(1919), __webpack_require__.e(8474), __webpack_require__.e(1764), __webpack_require__.e(9000), __webpack_require__.e(2824)]).then(__webpack_require__.bind(__webpack_require__, 37123));
    const run = ownRun(job);
    const request = {
        root,
        platform: { ...(0,platform/* platformOf */.t)(job), start: await startingPoint(job, trust) },
        file: (0,external_node_path_.resolve)(root, inputs.pipeline),
        inputs: inputs.inputs,
        spare: SPARE,
        text: null,
        item: {},
        run,
        agents: [],
        github: (0,action_context/* githubOf */.zq)(context),
        budgetUsd: inputs.budgetUsd,
        known: [],
        stores: [],
        // Delivered it is only where somebody who may has let it through, which is in another job.
        how: () => (0,driving/* drivingIn */.B)({ ...may, deliver: may.deliver && trust.type === 'trusted' }),
    };
    return (0,keeping/* keeping */.s)(job, run, (watch) => startRun(request, watch));
}
async function goOn(job, run, may) {
    const { context, inputs, root } = job;
    const { continueRun } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(1919), __webpack_require__.e(8474), __webpack_require__.e(1764), __webpack_require__.e(9000), __webpack_require__.e(701)]).then(__webpack_require__.bind(__webpack_require__, 57336));
    const { actor } = context;
    const request = {
        root,
        platform: (0,platform/* platformOf */.t)(job),
        run,
        from: null,
        acceptChanges: false,
        budget: inputs.budgetUsd === null ? null : String(inputs.budgetUsd),
        how: () => (0,driving/* drivingIn */.B)(may),
        say: async (stored) => {
            if (may.deliver) {
                (0,refuse_forks/* refuseForks */.A)(stored.state.github);
                await (0,trusted/* refuseStrangers */.C)(job, stored);
            }
            if (inputs.answer === null)
                return [];
            return [(0,answered/* answered */.o)(stored, { phase: null, text: inputs.answer, actor })];
        },
    };
    return (0,keeping/* keeping */.s)(job, run, (watch) => continueRun(request, watch));
}


/***/ }),

/***/ 91375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ platformOf)
});

// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/action/workflow-runs.js


/**
 * How many runs of this workflow were made since then, without this one. What goes on with a run in a new workflow run
 * counts, too: rather too many than too few. Throws `Refusal` where GitHub does not tell.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
async function workflowRunsSince(github, { workflowFile }, since) {
    const said = await github.rest('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', { workflow_id: workflowFile, created: `>=${since.toISOString()}`, per_page: 1 });
    const total = (0,json_value/* amountAt */.En)(said, 'total_count');
    if (total !== null)
        return Math.max(0, total - 1);
    throw new ports.Refusal('GitHub does not tell how many runs of this workflow there were, which `policy.max-runs-per-day` asks for.', 'The token needs `permissions: { actions: read }`.');
}

;// CONCATENATED MODULE: ./lib/src/action/platform.js

/** What a workflow adds to a run. */
function platformOf({ context, store, github, inputs }) {
    return {
        trigger: context.eventName,
        // Who goes on with a run may not approve it where self-review is prevented, not even through a bot later on.
        actor: context.starter,
        store,
        token: inputs.token,
        start: null,
        runsSince: async ({ since }) => workflowRunsSince(await github(), context, since),
        knownReviews: async ({ by }) => {
            if (by === 'comment')
                return [];
            const { knownReviews } = await __webpack_require__.e(/* import() */ 9118).then(__webpack_require__.bind(__webpack_require__, 19118));
            return knownReviews(await github(), String(context.runId));
        },
    };
}


/***/ }),

/***/ 38401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseForks)
/* harmony export */ });
/* harmony import */ var _core_gate_fork_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24320);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);


/** What a stranger's pull request started is never delivered, whoever goes on with it. Throws `Refusal`. */
function refuseForks(github) {
    const fork = (0,_core_gate_fork_js__WEBPACK_IMPORTED_MODULE_1__/* .forkIn */ .a)(github);
    if (fork === null)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Nothing is delivered for a pull request from a fork: it comes from ${fork}.`, 'Let the run work and say what it found; deliver from a branch of this repository.');
}


/***/ }),

/***/ 75330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseStrangers),
/* harmony export */   I: () => (/* binding */ trusted)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);


/** Who started this workflow run is looked up where it may be anybody. */
async function trusted({ context, github }) {
    const { eventName: event, actor } = context;
    if (BY_WRITERS.has(event))
        return { type: 'trusted' };
    const { trustIn } = await __webpack_require__.e(/* import() */ 1791).then(__webpack_require__.bind(__webpack_require__, 21791));
    return trustIn(await github(), { event, actor, github: { event: context.event }, bots: [] });
}
/** What only those can cause who may write to the repository. */
const BY_WRITERS = new Set([
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
]);
/**
 * What somebody started who may not write to the repository is delivered only behind a gate, which somebody who may has
 * decided, or is about to. Throws `Refusal`.
 */
async function refuseStrangers({ github }, { events, state }) {
    if (state.open.length > 0 || events.some(isApproval))
        return;
    const event = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(state.github, 'event_name');
    const actor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(state.github, 'actor');
    // A run that no workflow started has no gate of theirs either, and is refused for that where it matters.
    if (event === null || actor === null || BY_WRITERS.has(event))
        return;
    const { trustIn } = await __webpack_require__.e(/* import() */ 1791).then(__webpack_require__.bind(__webpack_require__, 21791));
    const trust = await trustIn(await github(), { event, actor, github: state.github, bots: [] });
    if (trust.type === 'trusted')
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Nothing is delivered without a gate for what a stranger started: ${trust.reason}.`, 'Put a `gate` before the delivery: there somebody decides who may.');
}
function isApproval(event) {
    if (event.type !== 'gateDecided' || event.decision !== 'approve')
        return false;
    return event.proof === 'environment' || event.proof === 'comment';
}


/***/ }),

/***/ 52225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ warnOfWorkflow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_untrusted_workflow_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73074);
/* harmony import */ var _core_workflow_workflow_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13314);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);





/** What is unsafe about the workflow that this job is of, as far as it is checked out; `phasegate doctor` looks at all. */
function warnOfWorkflow({ context, print }) {
    const file = `.github/workflows/${context.workflowFile}`;
    const text = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.workspace, file));
    for (const { line, message, remedy } of (0,_core_workflow_workflow_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkWorkflow */ .q)(text)) {
        const at = { file, line, title: 'Phasegate: unsafe workflow' };
        print((0,_core_text_untrusted_workflow_command_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowCommand */ .N)('warning', at, `${message}\n${remedy}`));
    }
}
/** Empty where it is not. */
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === null)
            throw error;
        return '';
    }
}


/***/ }),

/***/ 67613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _core_lib_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14776);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);



/** A person's answer as an event. Throws `Refusal` where nobody asked. */
function answered({ run, plan, state }, answering) {
    const { phase: wanted, text, actor } = answering;
    const blocked = plan.phases.filter(({ index }) => (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index).standing.status === 'blocked');
    const found = blocked.find(({ id }) => wanted === null || id === wanted);
    if (found !== undefined) {
        const { id } = (0,_core_lib_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseAt */ .BA)(plan, found.index);
        return { type: 'answerGiven', phase: id, answer: text, actor };
    }
    const names = blocked.map(({ id }) => `\`${id}\``).join(', ');
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(wanted === null
        ? `No question is open in the run \`${run}\`.`
        : `No question of \`${wanted}\` is open in the run \`${run}\`.`, blocked.length === 0
        ? `\`phasegate status ${run}\` shows how it stands.`
        : `Open are those of ${names}.`);
}


/***/ }),

/***/ 24320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ forkIn)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38364);
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);


/**
 * The repository that an event's pull request comes from, if it is not the one that it is for; `null` for everything else.
 * A fork that is gone is one, too: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
function forkIn(github) {
    const payload = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(github.event) ? github.event : github;
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(payload.pull_request))
        return null;
    const from = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const to = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (from === null || to === null)
        return from ?? 'a repository that is gone';
    return from.toLowerCase() === to.toLowerCase() ? null : from;
}


/***/ }),

/***/ 13756:
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

/***/ 51956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ protectedPaths),
/* harmony export */   k8: () => (/* binding */ globOf),
/* harmony export */   x8: () => (/* binding */ pipelinePaths)
/* harmony export */ });
/* harmony import */ var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13756);

/**
 * The paths that nobody may change unseen, sorted: what runs in CI, who reviews, what agents are told, what runs by
 * itself. Compared without regard to case or Unicode form, as some disks do, so that `.GitHub/workflows` does not slip by.
 */
function protectedPaths(paths, more) {
    const isMore = (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(more.map(folded).filter((glob) => glob !== ''));
    const matches = (path) => isAlways(path) || isMore(path);
    return paths.filter((path) => matches(folded(path))).sort();
}
/**
 * The pipeline that runs and its prompts, wherever they lie, as globs for `protectedPaths`: its next run would be one by
 * the change's own rules.
 */
function pipelinePaths({ file, files, }) {
    return [...new Set([file, ...Object.keys(files)])].sort().map(globOf);
}
/** The glob that matches this path alone, whatever its characters mean in globs. */
function globOf(path) {
    // Of several backslashes picomatch makes fewer, but not in brackets.
    return folded(path).replace(/[^\p{L}\p{M}\p{N}\s/_-]/gu, (char) => char === '\\' ? '[\\\\]' : `\\${char}`);
}
/** What tells agents what to do: guidance, settings, servers of tools, hooks. At any depth, as agents look for them. */
const AGENTS = [
    // Read by several agents.
    '**/{AGENT,AGENTS}{,.local,.override}.md',
    '**/{.agent,.agents,.mcp}/**',
    '**/{.,}mcp.json',
    // `.cursorrules`, `.windsurfrules`, `.clinerules`, `.roorules-code`, `.rules`, and those to come.
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
/** What runs in CI, on GitHub and elsewhere. */
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
/** Who reviews, and what merges by itself. */
const REVIEW = [
    '**/{CODEOWNERS,OWNERS,OWNERS_ALIASES}',
    '{.,}{mergify,kodiak,bulldozer,coderabbit}.{yml,yaml,toml}',
    '{bors.toml,.policy.yml,renovate.json,renovate.json5,.renovaterc,.renovaterc.*}',
];
/** What git does with files, and what runs on the machine of whoever opens the repository or commits. */
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
 * Not here, though some would have them: `CONVENTIONS.md`, which an agent reads only where its settings, which are here,
 * name it; `netlify.toml`, `.npmrc` and the like, which most changes to are ordinary work, and which are risk notes.
 */
const ALWAYS = [
    ...CI,
    ...REVIEW,
    ...AGENTS,
    ...LOCAL,
    'phasegate.{yml,yaml}',
    '.phasegate/**',
];
/** Upper case first, as `ſ` and `ß` only meet `s` and `ss` there. */
function folded(text) {
    return text.normalize('NFC').replace(UNSEEN, '').toUpperCase().toLowerCase();
}
/** What the disks of macOS leave out of a name. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
const isAlways = (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(ALWAYS.map(folded));


/***/ }),

/***/ 13314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ checkWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38364);
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55948);



/** What is unsafe about a workflow around us, in the order of the file; nothing of one that does not use us. */
function checkWorkflow(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const value = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return [];
    const lineAt = (path) => {
        const node = keyNode(document.contents, path);
        return lines.linePos(node?.range?.[0] ?? 0).line;
    };
    const jobs = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value.jobs) ? Object.keys(value.jobs) : [];
    return jobs
        .flatMap((name) => jobOf(value, name))
        .flatMap((job) => RULES.flatMap((rule) => rule(job)))
        .map(({ path, message, remedy }) => ({ line: lineAt(path), message, remedy }))
        .sort((a, b) => a.line - b.line);
}
function jobOf(workflow, name) {
    const job = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(workflow.jobs) ? workflow.jobs[name] : null;
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(job))
        return [];
    const steps = Array.isArray(job.steps) ? job.steps.filter(_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O) : [];
    const ours = steps.filter(isOurs);
    if (ours.length === 0)
        return [];
    const works = ours.some(isWork);
    return [{ name, path: ['jobs', name], workflow, job, steps, works }];
}
function isWork(step) {
    const mode = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'with', 'mode') ?? 'work';
    // What is worked on of a backlog is decided without an agent.
    if (mode === 'backlog')
        return (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'with', 'item') !== null;
    return !['gate', 'deliver', 'report'].includes(mode);
}
const isOurs = (step) => /(?:^|\/)phasegate@/.test((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? '');
const RULES = [
    writes,
    unsaid,
    strangersCode,
    credentials,
    concurrency,
    environment,
    unpinned,
];
function writes({ name, path, workflow, job, works }) {
    const own = job.permissions !== undefined;
    const permissions = own ? job.permissions : workflow.permissions;
    const written = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(permissions)
        ? Object.keys(permissions).filter((key) => permissions[key] === 'write')
        : [permissions].filter((all) => all === 'write-all').map(() => 'everything');
    if (!works || written.length === 0)
        return [];
    return [
        {
            path: own ? [...path, 'permissions'] : ['permissions'],
            message: `Agents run in \`${name}\`, whose token may write: ${written.join(', ')}.`,
            remedy: 'Deliver in a job of its own (`mode: deliver`), and let this one only read.',
        },
    ];
}
function unsaid({ name, path, workflow, job }) {
    if (job.permissions !== undefined || workflow.permissions !== undefined)
        return [];
    return [
        {
            path,
            message: `\`${name}\` does not say what its token may do: it may do what the repository's default allows.`,
            remedy: 'Add `permissions`, with the least that the job needs.',
        },
    ];
}
function strangersCode({ path, workflow, steps }) {
    const { on } = workflow;
    const isTarget = on === 'pull_request_target' ||
        (Array.isArray(on) && on.includes('pull_request_target')) ||
        ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(on) && 'pull_request_target' in on);
    if (!isTarget)
        return [];
    return stepsThat(steps, (step) => isCheckout(step) && /head/.test((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'with', 'ref') ?? '')).map((at) => ({
        path: [...path, 'steps', at],
        message: "A stranger's code is checked out where `pull_request_target` gives secrets and a token that writes.",
        remedy: 'Use `pull_request`, or do not check out the head.',
    }));
}
function credentials({ path, steps }) {
    const keeps = (step) => isCheckout(step) &&
        !((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(step.with) && `${step.with['persist-credentials']}` === 'false');
    return stepsThat(steps, keeps).map((at) => ({
        path: [...path, 'steps', at],
        message: 'The checkout leaves the token where agents may find it.',
        remedy: 'Add `persist-credentials: false` to its `with`.',
    }));
}
function concurrency({ name, path, workflow, job, works }) {
    if (!works || job.concurrency !== undefined || workflow.concurrency !== undefined)
        return [];
    return [
        {
            path,
            message: `Nothing keeps many runs of \`${name}\` from spending at once.`,
            remedy: 'Add a `concurrency` group to the job.',
        },
    ];
}
function environment({ name, path, job, works }) {
    if (!works || job.environment === undefined)
        return [];
    return [
        {
            path: [...path, 'environment'],
            message: `Agents run in \`${name}\`, which has an environment: its secrets are for what was approved.`,
            remedy: 'Name the environment at the job that delivers.',
        },
    ];
}
function unpinned({ path, steps }) {
    const isLoose = (step) => {
        const uses = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? './';
        return !/^(?:\.|\$|docker:)/.test(uses) && !/@[0-9a-f]{40}$/.test(uses);
    };
    return stepsThat(steps, isLoose).map((at) => ({
        path: [...path, 'steps', at],
        message: `\`${(0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(steps[at], 'uses')}\` may be another program tomorrow.`,
        remedy: 'Name it by the full hash of a commit.',
    }));
}
const isCheckout = (step) => /^actions\/checkout@/.test((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? '');
function stepsThat(steps, holds) {
    return steps.flatMap((step, at) => (holds(step) ? [at] : []));
}
/** Where the last key of the path stands, or the item of a list. */
function keyNode(root, path) {
    let node = root;
    let place = root;
    for (const part of path) {
        const { key, value } = childOf(node, part);
        place = key ?? value ?? place;
        node = value;
    }
    return place;
}
function childOf(node, part) {
    const nothing = { key: null, value: null };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return { ...nothing, value: nodeOr(node.items[Number(part)]) };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return nothing;
    const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === part);
    return { key: nodeOr(pair?.key), value: nodeOr(pair?.value) };
}
const nodeOr = (value) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) ? value : null);


/***/ })

};
