export const id = 8691;
export const ids = [8691];
export const modules = {

/***/ 69226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ drivingIn)
/* harmony export */ });
/** As on the command line. */
const CONCURRENCY = 4;
/** How the engine is driven in a job that may do this. */
function drivingIn(may, workspace) {
    return {
        limits: { concurrency: CONCURRENCY, may, until: null, only: null },
        clone: false,
        workspace,
        approve: false,
        author: { name: 'Phasegate', email: 'phasegate@users.noreply.github.com' },
        tape: { mode: 'none' },
    };
}


/***/ }),

/***/ 81072:
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
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/run/answered.js
var answered = __webpack_require__(28301);
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js + 4 modules
var checkpoints = __webpack_require__(75781);
// EXTERNAL MODULE: ./lib/src/action/context.js
var action_context = __webpack_require__(92086);
// EXTERNAL MODULE: ./lib/src/action/driving.js
var driving = __webpack_require__(69226);
// EXTERNAL MODULE: ./lib/src/action/keeping.js + 5 modules
var keeping = __webpack_require__(63950);
// EXTERNAL MODULE: ./lib/src/action/platform.js
var platform = __webpack_require__(66066);
// EXTERNAL MODULE: ./lib/src/action/refuse-forks.js + 1 modules
var refuse_forks = __webpack_require__(51655);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/core/brands.js
var brands = __webpack_require__(98516);
// EXTERNAL MODULE: ./lib/src/core/digest.js
var core_digest = __webpack_require__(43254);
;// CONCATENATED MODULE: ./lib/src/action/run-id.js



/**
 * The name of the run that this step of this workflow run works on. It is the same in each attempt, so that a job that
 * is run again finds what it did before. Legs of a matrix need inputs that differ.
 */
function ownRunId(context, work) {
    const { repository, runId: workflowRun, job, step } = context;
    const digest = (0,external_node_crypto_.hash)('sha256', (0,core_digest/* canonical */.$)({ repository, workflowRun, job, step, ...work }));
    // 60 bits, in letters that cannot be taken for one another.
    const text = BigInt(`0x${digest.slice(0, 15)}`)
        .toString(32)
        .padStart(12, '0');
    const id = (0,brands/* runId */.Vz)(text);
    if (id === null)
        throw new Error(`${text} cannot name a run`);
    return id;
}

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
    if ((await (0,checkpoints/* restored */.v0)(job, { run, id, digest })) !== null)
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
    const { startRun } = await __webpack_require__.e(/* import() */ 2106).then(__webpack_require__.bind(__webpack_require__, 42106));
    const run = ownRun(job);
    const request = {
        root,
        platform: (0,platform/* platformOf */.t)(job),
        file: (0,external_node_path_.resolve)(root, inputs.pipeline),
        inputs: inputs.inputs,
        spare: SPARE,
        text: null,
        item: {},
        run,
        agents: [],
        github: (0,action_context/* githubOf */.zq)(context),
        budgetUsd: inputs.budgetUsd,
        how: () => (0,driving/* drivingIn */.B)(may, 'files'),
    };
    return (0,keeping/* keeping */.s)(job, run, (watch) => startRun(request, watch));
}
async function goOn(job, run, may) {
    const { context, inputs, root } = job;
    const { continueRun } = await __webpack_require__.e(/* import() */ 6505).then(__webpack_require__.bind(__webpack_require__, 16505));
    const { actor } = context;
    const request = {
        root,
        platform: (0,platform/* platformOf */.t)(job),
        run,
        from: null,
        acceptChanges: false,
        budget: inputs.budgetUsd === null ? null : String(inputs.budgetUsd),
        how: () => (0,driving/* drivingIn */.B)(may, 'files'),
        say: async (stored) => {
            if (may.deliver)
                (0,refuse_forks/* refuseForks */.A)(stored.state.github);
            if (inputs.answer === null)
                return [];
            return [(0,answered/* answered */.o)(stored, { phase: null, text: inputs.answer, actor })];
        },
    };
    return (0,keeping/* keeping */.s)(job, run, (watch) => continueRun(request, watch));
}


/***/ }),

/***/ 66066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ platformOf)
/* harmony export */ });
/* unused harmony export pullHead */
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98516);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20424);


/** What a workflow adds to a run. */
function platformOf({ context, store, github, inputs }) {
    return {
        trigger: context.eventName,
        actor: context.actor,
        store,
        token: inputs.token,
        start: pullHead(context),
        knownReviews: async ({ by }) => {
            if (by === 'comment')
                return [];
            const { knownReviews } = await __webpack_require__.e(/* import() */ 9118).then(__webpack_require__.bind(__webpack_require__, 19118));
            return knownReviews(await github(), String(context.runId));
        },
    };
}
/**
 * A pull request is checked out as a merge that nobody made, and that is gone tomorrow: its run begins at the head of
 * the pull request. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
function pullHead({ event, ref, repository, }) {
    if (!/^refs\/pull\/\d+\/merge$/.test(ref))
        return null;
    const head = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, 'pull_request', 'head');
    const sha = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(head, 'sha') ?? '';
    if (!/^[0-9a-f]{40}$/.test(sha))
        return null;
    const isOurs = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(head, 'repo', 'full_name') === repository;
    return { base: (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(sha), branch: isOurs ? (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(head, 'ref') : null };
}


/***/ }),

/***/ 51655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ refuseForks)
});

// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/core/json-value.js
var json_value = __webpack_require__(20424);
;// CONCATENATED MODULE: ./lib/src/core/fork.js


/**
 * The repository that an event's pull request comes from, if it is not the one that it is for; `null` for everything else.
 * A fork that is gone is one, too: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
function forkIn(github) {
    const payload = (0,json/* isJsonObject */.O)(github.event) ? github.event : github;
    if (!(0,json/* isJsonObject */.O)(payload.pull_request))
        return null;
    const from = (0,json_value/* textAt */.$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const to = (0,json_value/* textAt */.$6)(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (from === null || to === null)
        return from ?? 'a repository that is gone';
    return from.toLowerCase() === to.toLowerCase() ? null : from;
}

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/action/refuse-forks.js


/** What a stranger's pull request started is never delivered, whoever goes on with it. Throws `Refusal`. */
function refuseForks(github) {
    const fork = forkIn(github);
    if (fork === null)
        return;
    throw new ports.Refusal(`Nothing is delivered for a pull request from a fork: it comes from ${fork}.`, 'Let the run work and say what it found; deliver from a branch of this repository.');
}


/***/ }),

/***/ 28301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _core_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54844);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);



/** A person's answer as an event. Throws `Refusal` where nobody asked. */
function answered({ run, plan, state }, answering) {
    const { phase: wanted, text, actor } = answering;
    const blocked = plan.phases.filter(({ index }) => (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index).standing.status === 'blocked');
    const found = blocked.find(({ id }) => wanted === null || id === wanted);
    if (found !== undefined) {
        const { id } = (0,_core_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseAt */ .BA)(plan, found.index);
        return { type: 'answerGiven', phase: id, answer: text, actor };
    }
    const names = blocked.map(({ id }) => `\`${id}\``).join(', ');
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(wanted === null
        ? `No question is open in the run \`${run}\`.`
        : `No question of \`${wanted}\` is open in the run \`${run}\`.`, blocked.length === 0
        ? `\`phasegate status ${run}\` shows how it stands.`
        : `Open are those of ${names}.`);
}


/***/ })

};
