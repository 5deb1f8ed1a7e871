export const id = 8691;
export const ids = [8691];
export const modules = {

/***/ 58691:
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
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js + 3 modules
var checkpoints = __webpack_require__(35438);
// EXTERNAL MODULE: ./lib/src/action/confirm-origin.js
var confirm_origin = __webpack_require__(24836);
// EXTERNAL MODULE: ./lib/src/action/context.js
var action_context = __webpack_require__(92086);
// EXTERNAL MODULE: ./lib/src/action/driving.js
var driving = __webpack_require__(69226);
// EXTERNAL MODULE: ./lib/src/action/keeping.js + 5 modules
var keeping = __webpack_require__(82830);
// EXTERNAL MODULE: ./lib/src/action/platform.js + 2 modules
var platform = __webpack_require__(47501);
// EXTERNAL MODULE: ./lib/src/action/prove-again.js
var prove_again = __webpack_require__(17070);
// EXTERNAL MODULE: ./lib/src/action/refuse-forks.js
var refuse_forks = __webpack_require__(38401);
// EXTERNAL MODULE: ./lib/src/action/refuse-unkept.js
var refuse_unkept = __webpack_require__(15241);
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

// EXTERNAL MODULE: ./lib/src/action/starting-point.js + 1 modules
var starting_point = __webpack_require__(21411);
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
    (0,refuse_unkept/* refuseUnkept */.M)(job, process.env);
    const isAgain = context.runAttempt > 1 && inputs.mode === 'work';
    const resume = inputs.resume ?? (isAgain ? 'auto' : null);
    if (resume === null)
        return begin(job, may);
    const run = resume === 'auto' ? ownRun(job) : (0,checkpoints/* wantedRun */.Li)(resume);
    const { checkpoint: id } = inputs;
    const digest = inputs.digest === null ? null : (0,checkpoints/* wantedDigest */.M_)(inputs.digest);
    if ((await (0,checkpoints/* restored */.v0)(job, { run, id, digest, elsewhere: resume !== 'auto' })) !== null)
        return goOn(job, { run, may, isHandedOn: digest !== null, isOwn: resume === 'auto' });
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
    const { startRun } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(1809), __webpack_require__.e(9448), __webpack_require__.e(8474), __webpack_require__.e(7806), __webpack_require__.e(9000), __webpack_require__.e(2826)]).then(__webpack_require__.bind(__webpack_require__, 37123));
    const run = ownRun(job);
    const request = {
        root,
        platform: { ...(0,platform/* platformOf */.t)(job), start: await (0,starting_point/* startingPoint */.j)(job, trust) },
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
async function goOn(job, { run, may, isHandedOn, isOwn }) {
    const { context, inputs, root } = job;
    const { continueRun } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(1809), __webpack_require__.e(9448), __webpack_require__.e(8474), __webpack_require__.e(7806), __webpack_require__.e(9000), __webpack_require__.e(3229)]).then(__webpack_require__.bind(__webpack_require__, 45844));
    const { actor } = context;
    const request = {
        root,
        platform: (0,platform/* platformOf */.t)(job),
        run,
        from: null,
        acceptChanges: false,
        budget: inputs.budgetUsd === null ? null : String(inputs.budgetUsd),
        // Of a checkpoint that was found by its name nobody here has proved who let what through.
        reopens: !isHandedOn,
        how: () => (0,driving/* drivingIn */.B)(may),
        say: async (stored) => {
            (0,confirm_origin/* refuseOtherPipeline */.ZH)(job, stored);
            if (!isHandedOn)
                (0,confirm_origin/* refuseUnasked */.OV)(job, stored, isOwn);
            await (0,confirm_origin/* confirmOrigin */.Jq)(job, stored);
            if (may.deliver) {
                if (isHandedOn)
                    await (0,prove_again/* proveAgain */.H)(job, stored);
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

/***/ 15241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ refuseUnkept)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/**
 * Whatever makes a checkpoint impossible is found before an agent starts: what was paid for would be lost. Throws `Refusal`.
 * https://docs.github.com/en/actions/reference/limits, and `isGhes` of @actions/artifact.
 */
function refuseUnkept({ inputs, context }, env) {
    if (inputs.keep === 'none')
        return;
    if (!hasArtifacts(context.serverUrl)) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Checkpoints cannot be kept on GitHub Enterprise Server (${context.serverUrl}): its artifacts do not take them.`, 'Run it on github.com, or in one job with `keep: none`, without checkpoints.');
    }
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !env[name]);
    if (missing.length === 0)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Checkpoints cannot be kept here: ${missing.join(' and ')}, which GitHub gives to actions, are not set.`, 'Use the Action in a step with `uses`, or `keep: none`, without checkpoints.');
}
function hasArtifacts(serverUrl) {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
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
/** Of the very program that says this: its releases stay what they are, and a branch or `v1` does not. */
const OWN_RELEASE = /^[\w.-]+\/phasegate(?:\/[^@]*)?@v\d+\.\d+\.\d+$/;
function unpinned({ path, steps }) {
    const isLoose = (step) => {
        const uses = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? './';
        return (!/^(?:\.|\$|docker:)/.test(uses) && !/@[0-9a-f]{40}$/.test(uses) && !OWN_RELEASE.test(uses));
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
