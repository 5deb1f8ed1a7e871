export const id = 7161;
export const ids = [7161];
export const modules = {

/***/ 67161:
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
// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
// EXTERNAL MODULE: ./lib/src/core/gate/same-name.js
var same_name = __webpack_require__(50132);
// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
;// CONCATENATED MODULE: ./lib/src/action/actor-limit.js





/** Runs that somebody without write access may start within an hour, where those need no approval. */
const MOST_AN_HOUR = 5;
const HOUR_MS = 60 * 60_000;
/**
 * Why somebody without write access starts no run now, as sentences; `null` if they may. `policy.untrusted: labels` lets
 * anybody spend, so each user has a limit. Whoever re-runs a workflow run may write. Throws `Refusal` where GitHub does
 * not tell.
 */
async function overActorLimit(job) {
    const { context } = job;
    if (context.runAttempt > 1 || !isForLabels(job))
        return null;
    const earlier = await earlierRuns(await job.github(), context);
    if (earlier < MOST_AN_HOUR)
        return null;
    return `${context.actor} has no write access, and started ${MOST_AN_HOUR} runs of this workflow within the last hour. That is the limit of \`policy: { untrusted: labels }\`. A user with write access can re-run this workflow run.`;
}
function isForLabels({ inputs, root }) {
    if (inputs.pipeline === null)
        return false;
    // What is wrong with the pipeline is told by who runs it.
    const { pipeline } = (0,pipeline_file.readPipelineFile)((0,external_node_path_.resolve)(root, inputs.pipeline), root);
    return pipeline?.file.policy?.untrusted === 'labels';
}
/**
 * How many runs of this workflow the user started before this one, within an hour. The hour ends when GitHub says that
 * this one was created: a machine may have any clock.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
async function earlierRuns(github, { actor, runId, workflowFile }) {
    const until = await createdAt(github, runId);
    const since = new Date(until.getTime() - HOUR_MS);
    const said = await github.rest('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        workflow_id: workflowFile,
        actor,
        created: `${since.toISOString()}..${until.toISOString()}`,
        per_page: 100,
    });
    const total = (0,json_value/* amountAt */.En)(said, 'total_count');
    const runs = (0,json_value/* listAt */.gT)(said, 'workflow_runs');
    if (total === null || !Array.isArray((0,json_value.at)(said, 'workflow_runs')))
        throw unreadable();
    return total > runs.length
        ? total
        : runs.filter((run) => isEarlier(run, { actor, runId })).length;
}
/** A run that was skipped had no job. Whatever GitHub leaves out counts. */
function isEarlier(run, { actor, runId }) {
    const id = (0,json_value/* amountAt */.En)(run, 'id');
    const isTheirs = (0,same_name/* isSameName */.y)((0,json_value/* textAt */.$6)(run, 'actor', 'login') ?? actor, actor);
    return isTheirs && (0,json_value/* textAt */.$6)(run, 'conclusion') !== 'skipped' && (id === null || id < runId);
}
/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
async function createdAt(github, runId) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    const said = await github.rest(route, { run_id: runId });
    const date = new Date((0,json_value/* textAt */.$6)(said, 'created_at') ?? '');
    if (Number.isNaN(date.getTime()))
        throw unreadable();
    return date;
}
const unreadable = () => new ports.Refusal('GitHub does not report the runs of this workflow, which the limit of `policy: { untrusted: labels }` needs.', 'The token needs `permissions: { actions: read }`.');

// EXTERNAL MODULE: ./lib/src/action/checkpoints.js
var checkpoints = __webpack_require__(65494);
// EXTERNAL MODULE: ./lib/src/action/confirm-origin.js
var confirm_origin = __webpack_require__(24836);
// EXTERNAL MODULE: ./lib/src/action/driving.js
var driving = __webpack_require__(69226);
// EXTERNAL MODULE: ./lib/src/app/stored/config-file.js + 2 modules
var config_file = __webpack_require__(78345);
// EXTERNAL MODULE: ./lib/src/core/lib/json.js
var json = __webpack_require__(38364);
;// CONCATENATED MODULE: ./lib/src/core/config/left-alone.js



/**
 * Why nothing is started for the issue of an event, by the labels that the settings watch and ignore; `null` where something
 * is. `event` is the payload.
 */
function whyLeftAlone({ labels, ignore }, event) {
    const own = (0,json_value/* listAt */.gT)(event.issue, 'labels').flatMap((label) => (0,json_value/* textAt */.$6)(label, 'name') ?? []);
    const ignored = ignore.find((name) => own.some((one) => (0,same_name/* isSameName */.y)(one, name)));
    if (ignored !== undefined)
        return `the issue has the label \`${ignored}\`, which \`issues.ignore\` of phasegate.yml lists`;
    const isWatched = (name) => labels?.some((one) => (0,same_name/* isSameName */.y)(one, name)) === true;
    const added = (0,json/* isJsonObject */.O)(event.label) ? (0,json_value/* textAt */.$6)(event.label, 'name') : null;
    if (event.action === 'labeled' && !isWatched(added ?? ''))
        return 'the label that was added is not in `issues.labels` of phasegate.yml';
    if (labels === null || own.some(isWatched))
        return null;
    return 'the issue has no label that `issues.labels` of phasegate.yml lists';
}

// EXTERNAL MODULE: ./lib/src/core/gate/trigger.js
var gate_trigger = __webpack_require__(14906);
// EXTERNAL MODULE: ./lib/src/action/context.js
var context = __webpack_require__(92086);
;// CONCATENATED MODULE: ./lib/src/action/github-context.js







/**
 * What `github` is in expressions: the event, and what is looked up before the first agent, each only where the pipeline
 * reads it.
 */
async function githubContext(job) {
    const github = (0,context/* githubOf */.zq)(job.context);
    const more = {};
    const texts = textsOf(job);
    for (const [name, ask] of ASKED) {
        if (!texts.some((text) => readsGithub(text, name)))
            continue;
        const answer = await ask(job, github);
        if (answer !== null)
            more[name] = answer;
    }
    return { ...github, ...more };
}
/** Whether the text of a pipeline or a prompt reads `github.NAME`; also in a comment, where it does no harm. */
const readsGithub = (text, name) => new RegExp(`\\bgithub\\s*(?:\\.\\s*${name}\\b|\\[)`).test(text);
/** The pipeline and its prompts. What is wrong with them is told by who runs them. */
function textsOf({ root, inputs }) {
    if (inputs.pipeline === null)
        return [];
    const { pipeline } = (0,pipeline_file.readPipelineFile)((0,external_node_path_.resolve)(root, inputs.pipeline), root);
    return pipeline === null ? [] : [pipeline.text, ...(0,pipeline_file/* filesOf */.R8)(pipeline).values()];
}
const ASKED = [
    ['comments', comments],
    ['failed_jobs', jobsThatFailed],
    ['review_threads', threadsOfReview],
    ['settings', settingsOfIssues],
];
/** The conversation below the issue or pull request, as it was when the event happened. */
async function comments({ context, github: connect }, github) {
    const trigger = (0,gate_trigger/* triggerOf */.i)(github);
    if (trigger === null)
        return null;
    const { conversation } = await __webpack_require__.e(/* import() */ 4713).then(__webpack_require__.bind(__webpack_require__, 64713));
    const { event } = context;
    const until = (0,json_value/* textAt */.$6)(event, 'comment', 'created_at') ??
        (0,json_value/* textAt */.$6)(event, trigger.kind === 'issue' ? 'issue' : 'pull_request', 'updated_at');
    return conversation(await connect(), trigger.number, until);
}
/** Of the workflow run whose end is the event. */
async function jobsThatFailed({ context, github: connect }) {
    const run = (0,json_value/* amountAt */.En)(context.event, 'workflow_run', 'id');
    if (context.eventName !== 'workflow_run' || run === null)
        return null;
    const { failedJobs } = await __webpack_require__.e(/* import() */ 7104).then(__webpack_require__.bind(__webpack_require__, 37104));
    const attempt = (0,json_value/* amountAt */.En)(context.event, 'workflow_run', 'run_attempt') ?? 1;
    return failedJobs(await connect(), { run, attempt });
}
/** Of the review whose submission is the event. */
async function threadsOfReview({ context, github: connect }, github) {
    const number = (0,gate_trigger/* triggerOf */.i)(github)?.number ?? null;
    const id = (0,json_value/* amountAt */.En)(context.event, 'review', 'id');
    const submittedAt = (0,json_value/* textAt */.$6)(context.event, 'review', 'submitted_at');
    if (number === null || id === null || submittedAt === null)
        return null;
    const { reviewThreads } = await __webpack_require__.e(/* import() */ 8222).then(__webpack_require__.bind(__webpack_require__, 28222));
    return reviewThreads(await connect(), { number, id: String(id), submittedAt });
}
/** Of phasegate.yml, where an issue is what the event is about. Throws `InvalidPipeline` with every mistake in the file. */
async function settingsOfIssues({ root }, github) {
    if ((0,gate_trigger/* triggerOf */.i)(github)?.kind !== 'issue')
        return null;
    const { style, gate } = (0,config_file/* findConfig */.u)(root).config.issues;
    return { style, gate };
}
/** Why nothing is started for an issue by a pipeline that follows the settings of phasegate.yml; `null` where something is. */
function whyNotStarted(job) {
    const github = (0,context/* githubOf */.zq)(job.context);
    if ((0,gate_trigger/* triggerOf */.i)(github)?.kind !== 'issue' || !textsOf(job).some((text) => SETTINGS.test(text)))
        return null;
    return whyLeftAlone((0,config_file/* findConfig */.u)(job.root).config.issues, job.context.event);
}
/** By its name alone: what may read anything does not follow the settings. */
const SETTINGS = /\bgithub\s*(?:\.\s*settings\b|\[\s*'settings'\s*\])/;

// EXTERNAL MODULE: ./lib/src/action/platform.js + 3 modules
var platform = __webpack_require__(48427);
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
 * The name of the run of this step in this workflow run. It is the same in each attempt, so that a re-run job finds its earlier
 * work. Legs of a matrix need different inputs.
 */
function ownRunId(context, work) {
    const { repository, runId: workflowRun, job, step } = context;
    const digest = (0,external_node_crypto_.hash)('sha256', (0,lib_digest/* canonical */.$)({ repository, workflowRun, job, step, ...work }));
    // 60 bits, in letters that are hard to confuse.
    const text = BigInt(`0x${digest.slice(0, 15)}`)
        .toString(32)
        .padStart(12, '0');
    const id = (0,brands/* runId */.Vz)(text);
    if (id === null)
        throw new Error(`${text} is not a valid run id`);
    return id;
}

// EXTERNAL MODULE: ./lib/src/action/starting-point.js + 1 modules
var starting_point = __webpack_require__(21411);
// EXTERNAL MODULE: ./lib/src/action/trusted.js
var trusted = __webpack_require__(75330);
// EXTERNAL MODULE: ./lib/src/action/warn-of-workflow.js
var warn_of_workflow = __webpack_require__(52225);
// EXTERNAL MODULE: ./lib/src/action/with-checkpoints.js + 5 modules
var with_checkpoints = __webpack_require__(50483);
;// CONCATENATED MODULE: ./lib/src/action/modes/work.js


















/** Everything up to a gate or a delivery. */
const work = (job) => workWithin(job, { work: true, deliver: 'later', open: true });
/** Work and deliveries in one job. */
async function work_all(job) {
    job.print('::warning title=Phasegate::Mode `all` runs agents in a job with write permission. Use `work` and `deliver` in two jobs instead.');
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
    throw new ports.Refusal(`The run \`${run}\` has no checkpoint.`, 'Artifacts are deleted after at most 90 days. If the checkpoint is deleted, start a new run.');
}
function ownRun({ context, inputs }) {
    return ownRunId(context, { pipeline: inputs.pipeline ?? '', inputs: inputs.inputs });
}
/** Inputs of a workflow for the Action, if the workflow passes all of its inputs on. */
const SPARE = ['resume', 'answer', 'budget'];
async function begin(job, may) {
    const { inputs, root } = job;
    if (inputs.pipeline === null) {
        throw new ports.Refusal('The input `pipeline` is missing.', 'Give the path of a pipeline file, such as `.github/pipelines/implement.yml`.');
    }
    (0,warn_of_workflow/* warnOfWorkflow */.f)(job);
    const trust = await (0,trusted/* trusted */.I)(job);
    if (trust.type === 'refused')
        return { type: 'nothing', why: `Nothing is started: ${trust.reason}.` };
    if (trust.type === 'read-only')
        job.print(`· Triggered by someone without write access: ${(0,line/* oneLine */.TN)(trust.reason)}.`);
    const why = whyNotStarted(job);
    if (why !== null)
        return { type: 'nothing', why: `Nothing is started: ${why}.` };
    const { startRun } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2464), __webpack_require__.e(8474), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(1809), __webpack_require__.e(4423)]).then(__webpack_require__.bind(__webpack_require__, 46322));
    const run = ownRun(job);
    const start = await (0,starting_point/* startingPoint */.j)(job, trust);
    const over = trust.type === 'read-only' ? await overActorLimit(job) : null;
    if (over !== null)
        return { type: 'limited', why: over };
    const request = {
        root,
        platform: { ...(0,platform/* platformOf */.t)(job), start },
        file: (0,external_node_path_.resolve)(root, inputs.pipeline),
        inputs: inputs.inputs,
        spare: SPARE,
        text: null,
        item: {},
        run,
        agents: [],
        github: await githubContext(job),
        budgetUsd: inputs.budgetUsd,
        known: [],
        stores: [],
        how: () => (0,driving/* drivingIn */.B)({ ...may, deliver: mayDeliver(may, trust) }, mayLeaveLegs(job)),
    };
    return (0,with_checkpoints/* withCheckpoints */.Gq)(job, run, (watch) => startRun(request, watch));
}
/** A run of somebody untrusted is delivered only where a person has let it through, which is in another job. */
const mayDeliver = ({ deliver }, { type }) => type !== 'trusted' && deliver === true ? false : deliver;
/** Only where the workflow has jobs that take up what is left. */
const mayLeaveLegs = ({ inputs }) => inputs.spread && inputs.mode === 'work';
async function goOn(job, { run, may, isHandedOn, isOwn }) {
    const { context, inputs, root } = job;
    const { continueRun } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2464), __webpack_require__.e(8474), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(1809), __webpack_require__.e(3229)]).then(__webpack_require__.bind(__webpack_require__, 45844));
    const { actor } = context;
    let { deliver } = may;
    const request = {
        root,
        platform: (0,platform/* platformOf */.t)(job),
        run,
        from: null,
        acceptChanges: false,
        retries: true,
        budget: inputs.budgetUsd === null ? null : String(inputs.budgetUsd),
        // Of a checkpoint that was found by its name nobody here has proved who let what through.
        reopens: !isHandedOn,
        how: () => (0,driving/* drivingIn */.B)({ ...may, deliver }, mayLeaveLegs(job)),
        say: async (stored) => {
            (0,confirm_origin/* refuseOtherPipeline */.ZH)(job, stored);
            if (!isHandedOn)
                (0,confirm_origin/* refuseUnasked */.OV)(job, stored, isOwn);
            await (0,confirm_origin/* confirmOrigin */.Jq)(job, stored);
            if (may.deliver === true) {
                if (isHandedOn)
                    await (0,prove_again/* proveAgain */.H)(job, stored);
                (0,refuse_forks/* refuseForks */.A)(stored.state.github);
                deliver = await (0,trusted/* deliverable */.g)(job, stored);
            }
            if (inputs.answer === null)
                return [];
            return [(0,answered/* answered */.o)(stored, { phase: null, text: inputs.answer, actor })];
        },
    };
    return (0,with_checkpoints/* withCheckpoints */.Gq)(job, run, (watch) => continueRun(request, watch));
}


/***/ }),

/***/ 17070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ proveAgain)
/* harmony export */ });
/* harmony import */ var _app_run_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79902);
/* harmony import */ var _core_gate_comment_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50947);
/* harmony import */ var _core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50132);
/* harmony import */ var _core_lib_graph_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14776);
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55948);
/* harmony import */ var _core_run_decide_admit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10414);
/* harmony import */ var _core_run_decide_again_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80675);
/* harmony import */ var _core_run_decide_passed_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19930);
/* harmony import */ var _core_run_decide_quiet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58398);
/* harmony import */ var _core_run_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91252);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39519);
/* harmony import */ var _gate_decision_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95761);












/**
 * Proves every gate before this job's deliveries again: a checkpoint's claim that a gate was passed does not suffice. An approval
 * counts only in the workflow run in which it was given. Throws `GateNotProved`.
 */
async function proveAgain(job, stored) {
    const { plan, state } = stored;
    const again = (0,_core_run_decide_again_js__WEBPACK_IMPORTED_MODULE_2__/* .failedAgain */ .o)(plan, state);
    const due = (0,_core_run_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_5__/* .evolve */ .sf)(plan, state, { ...(0,_app_run_session_js__WEBPACK_IMPORTED_MODULE_0__/* .resumedEvent */ .qB)(job.context.starter), again });
    for (const id of (0,_core_run_decide_passed_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .passedGates */ .L)(plan, due)) {
        const index = plan.index.get(id);
        const gate = index === undefined ? null : (0,_core_lib_graph_js__WEBPACK_IMPORTED_MODULE_8__/* .phaseAt */ .BA)(plan, index);
        if (gate?.kind === 'gate')
            await prove(job, stored, gate);
    }
}
async function prove(job, stored, gate) {
    const { plan, events, state } = stored;
    const at = events.findLastIndex((event) => PASSES.has(event.type) && isAbout(event, gate));
    const event = events[at];
    const before = events.slice(0, Math.max(at, 1));
    const { status } = (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseState */ .RI)(plan, state, gate.index).standing;
    if (event?.type === 'phaseSkipped' && status === 'skipped') {
        if (event.cause === 'no-change' ? state.facts.files === 0 : isSkipped(plan, before, gate))
            return;
        throw notProved(gate, 'its `if` does not skip the gate');
    }
    if (event?.type !== 'gateDecided')
        throw notProved(gate, 'the journal holds no decision of a person');
    switch (event.proof) {
        case 'policy':
            if ((0,_core_run_decide_quiet_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(plan, (0,_core_run_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(plan, before), gate).type === 'passGate')
                return;
            throw notProved(gate, 'its `when` needs a decision by a person');
        case 'environment':
            return byEnvironment(job, stored, { gate, event });
        case 'comment':
            return byComment(job, { gate, event });
        default:
            throw notProved(gate, 'the gate was decided on a local machine');
    }
}
const PASSES = new Set([
    'gateDecided',
    'phaseSkipped',
    'phaseSucceeded',
    'phaseReused',
]);
const isAbout = (event, { id }) => 'phase' in event && event.phase === id;
/** Whether a phase is skipped because of its needs or its own `if`, according to the journal before. */
const isSkipped = (plan, before, gate) => (0,_core_run_decide_admit_js__WEBPACK_IMPORTED_MODULE_1__/* .admit */ .w)(plan, (0,_core_run_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(plan, before), gate)?.type === 'skipPhase';
async function byEnvironment(job, stored, { gate, event }) {
    const environment = gate.environment ?? '';
    const { reviewers, preventsSelfReview, reviews, starter } = await asked(job, gate, environment);
    const review = reviews.find(({ id }) => id === event.approval);
    if (gate.by !== 'environment' || review === undefined || !isOf(review, event, environment))
        throw notProved(gate, `GitHub has no review ${event.approval ?? ''} of \`${environment}\` by ${event.actor} in this workflow run`);
    const { user } = review;
    if (!reviewers.some(({ kind, name }) => kind === 'team' || (0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameName */ .y)(name, user)))
        throw notProved(gate, `${user} is not a listed reviewer of the environment`);
    if (isUsedTwice(stored, event))
        throw notProved(gate, `the review ${review.id} was used before`);
    if (preventsSelfReview)
        refuseSelfReview(gate, user, [
            // A user who re-ran the workflow after the decision has not approved their own work: only the user who started it counts
            // here.
            starter,
            ...startersBefore(stored, event),
        ]);
}
/** GitHub's data about the environment and this workflow run. */
async function asked({ context, ownGithub }, gate, environment) {
    const github = await ownGithub();
    const { environmentRules } = await __webpack_require__.e(/* import() */ 1294).then(__webpack_require__.bind(__webpack_require__, 11294));
    const { deploymentReviews } = await __webpack_require__.e(/* import() */ 9118).then(__webpack_require__.bind(__webpack_require__, 19118));
    const { workflowRun } = await __webpack_require__.e(/* import() */ 636).then(__webpack_require__.bind(__webpack_require__, 50636));
    const rules = told(gate, await environmentRules(github, environment));
    const { node, starters } = told(gate, await workflowRun(github, String(context.runId)));
    const reviews = told(gate, await deploymentReviews(github, node));
    const reviewers = rules?.reviewers ?? [];
    if (reviewers.length === 0)
        throw notProved(gate, `the environment \`${environment}\` has no required reviewers`);
    const preventsSelfReview = rules?.preventsSelfReview !== false;
    return { reviewers, preventsSelfReview, reviews, starter: starters[0] ?? '' };
}
function told(gate, answer) {
    if (answer.type === 'known')
        return answer.value;
    throw notProved(gate, answer.message, answer.remedy);
}
function refuseSelfReview(gate, user, starters) {
    if (!starters.some((one) => (0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameName */ .y)(one, user)))
        return;
    const why = `${user} approved and also started this run, but the environment prevents self-review`;
    throw notProved(gate, why);
}
function isOf({ state, user, environments }, { decision, actor }, environment) {
    const wanted = decision === 'approve' ? 'approved' : 'rejected';
    const isThere = environments.some((name) => (0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameName */ .y)(name, environment));
    return state === wanted && isThere && (0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameName */ .y)(user, actor);
}
/** Whether an earlier decision used up the approval, or it existed before the gate opened. */
function isUsedTwice({ events }, { seq, phase, approval }) {
    const earlier = events.filter((event) => event.seq < seq);
    const opened = earlier.findLast((event) => event.type === 'gateOpened' && event.phase === phase);
    const isKnown = opened?.type === 'gateOpened' && opened.known.includes(approval ?? '');
    const isUsed = earlier.some((event) => event.type === 'gateDecided' && event.approval === approval);
    return opened === undefined || isKnown || isUsed;
}
function startersBefore({ events }, { seq }) {
    return events.flatMap((event) => event.seq < seq && (event.type === 'runStarted' || event.type === 'runResumed')
        ? [event.actor]
        : []);
}
/** The comment triggered this workflow run according to the runner, and names the digest that it approves. */
async function byComment(job, { gate, event }) {
    const { eventName, event: payload } = job.context;
    const isThere = eventName === 'issue_comment' &&
        (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_10__/* .textAt */ .$6)(payload, 'action') === 'created' &&
        String((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_10__/* .amountAt */ .En)(payload, 'comment', 'id')) === event.approval;
    const author = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_10__/* .textAt */ .$6)(payload, 'comment', 'user', 'login') ?? '';
    const command = (0,_core_gate_comment_command_js__WEBPACK_IMPORTED_MODULE_11__/* .commentCommand */ .p)((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_10__/* .textAt */ .$6)(payload, 'comment', 'body') ?? '');
    const isIt = command.type === 'decide' &&
        command.decision === event.decision &&
        event.prev.startsWith(command.digest8) &&
        (0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameName */ .y)(author, event.actor);
    if (!isThere || !isIt || gate.by !== 'comment')
        throw notProved(gate, `the comment that started this workflow run is not a decision on the gate`);
    const { permissionOf } = await __webpack_require__.e(/* import() */ 4172).then(__webpack_require__.bind(__webpack_require__, 21791));
    const permission = await permissionOf(await job.ownGithub(), author);
    if (permission === 'admin' || permission === 'write')
        return;
    throw notProved(gate, `${author} has no write access to this repository`);
}
function notProved(gate, why, remedy = AGAIN) {
    return new _gate_decision_js__WEBPACK_IMPORTED_MODULE_7__/* .GateNotProved */ .Vg(`The gate \`${gate.id}\` is not proved for this delivery: ${why.replace(/\.$/, '')}.`, remedy);
}
const AGAIN = 'Re-run all jobs. The gate then needs a new decision.';


/***/ }),

/***/ 38401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseForks)
/* harmony export */ });
/* harmony import */ var _core_gate_fork_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24320);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);


/** A run that a fork's pull request triggered is never delivered, whoever resumes it. Throws `Refusal`. */
function refuseForks(github) {
    const fork = (0,_core_gate_fork_js__WEBPACK_IMPORTED_MODULE_1__/* .forkIn */ .a)(github);
    if (fork === null)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Nothing is delivered for a pull request from the fork ${fork}.`, 'Use the run for its report only, or deliver from a branch of this repository.');
}


/***/ }),

/***/ 15241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ refuseUnkept)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/**
 * Detects what prevents checkpoints before an agent starts, because paid work would be lost. Throws `Refusal`.
 * https://docs.github.com/en/actions/reference/limits, and `isGhes` of @actions/artifact.
 */
function refuseUnkept({ inputs, context }, env) {
    if (inputs.keep === 'none')
        return;
    if (!hasArtifacts(context.serverUrl)) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Checkpoints are not supported on GitHub Enterprise Server (${context.serverUrl}), because of its artifact service.`, 'Run the workflow on github.com, or use one job with `keep: none`, without checkpoints.');
    }
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !env[name]);
    if (missing.length === 0)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Checkpoints cannot be stored here, because ${missing.join(' and ')} are not set. GitHub sets these variables for actions.`, 'Use the Action in a step with `uses`, or set `keep: none` to run without checkpoints.');
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





/** Warns about unsafe settings in this job's workflow file, if it is checked out; `phasegate doctor` checks all workflows. */
function warnOfWorkflow({ context, print }) {
    const file = `.github/workflows/${context.workflowFile}`;
    const text = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.workspace, file));
    for (const { line, message, remedy } of (0,_core_workflow_workflow_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkWorkflow */ .q)(text)) {
        const at = { file, line, title: 'Phasegate: unsafe workflow' };
        print((0,_core_text_untrusted_workflow_command_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowCommand */ .N)('warning', at, `${message}\n${remedy}`));
    }
}
/** Empty if the file is missing. */
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
/* harmony import */ var _core_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14776);
/* harmony import */ var _core_run_legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77393);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);




/** A person's answer as an event. Throws `Refusal` if no phase has a question. */
function answered({ run, plan, state }, answering) {
    const { phase: wanted, text, actor } = answering;
    if (text.trim() === '')
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal('An answer needs a text.', `Type \`phasegate answer ${run} "…"\`.`);
    const blocked = (0,_core_run_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .everyPlace */ .zw)(plan, state)
        .filter((index) => (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index).standing.status === 'blocked')
        .map((index) => (0,_core_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index));
    const found = blocked.find(({ id }) => wanted === null || id === wanted);
    if (found !== undefined)
        return { type: 'answerGiven', phase: found.id, answer: text, actor };
    const names = blocked.map(({ id }) => `\`${id}\``).join(', ');
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(wanted === null
        ? `The run \`${run}\` has no open question.`
        : `The phase \`${wanted}\` of the run \`${run}\` has no open question.`, blocked.length === 0
        ? `\`phasegate status ${run}\` shows its status.`
        : `Phases with an open question: ${names}.`);
}


/***/ }),

/***/ 50947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ commentCommand),
/* harmony export */   y: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1888);

/**
 * `/phasegate approve|reject|rework DIGEST8 [text]` or `/phasegate answer PHASE text`, at the very start of the comment; the text
 * may continue in further lines. Quotes, code, lists and later lines are therefore never commands.
 */
function commentCommand(body) {
    const lines = body.split(/\r\n?|\n/);
    const [first = '', ...rest] = lines;
    if (!isCommand(first))
        return { type: 'none' };
    if (rest.some(isCommand)) {
        return malformed('the comment has several commands; only one is allowed');
    }
    const [, word = '', about = '', more = ''] = FORM.exec(first) ?? [];
    const text = [more, ...rest].join('\n').trim();
    return word === 'answer' ? answer(about, text) : decision(word, about, text);
}
const isCommand = (line) => /^\/phasegate(?!\S)/.test(line);
const FORM = /^\/phasegate[ \t]+(\S+)(?:[ \t]+(\S+))?(?:[ \t]+(.*))?$/;
function decision(word, digest8, text) {
    if (!isDecision(word)) {
        return malformed(word === '' ? 'the comment names no command' : `\`${plain(word)}\` is not a command`);
    }
    if (!/^[0-9a-f]{8}$/i.test(digest8)) {
        return malformed(digest8 === ''
            ? `the comment has no digest of the change to ${word}`
            : `\`${plain(digest8)}\` is not a digest of eight hexadecimal digits`);
    }
    if (word === 'rework' && text === '')
        return malformed('the comment does not say what to change');
    return { type: 'decide', decision: word, digest8: digest8.toLowerCase(), text };
}
function isDecision(word) {
    return word === 'approve' || word === 'reject' || word === 'rework';
}
function answer(phase, text) {
    if (!_lib_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .PHASE_ID */ .iC.test(phase)) {
        return malformed(phase === ''
            ? 'the comment does not name the phase to answer'
            : `\`${plain(phase)}\` is not a valid phase name`);
    }
    if (text === '')
        return malformed('the comment has no answer text');
    return { type: 'answer', phase: (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseId */ .fp)(phase), text };
}
/** For Phasegate's own log only. */
const plain = (word) => word.replace(/[^\w.-]/g, '?').slice(0, 40);
function malformed(problem) {
    return {
        type: 'malformed',
        message: `Phasegate cannot read the command in this comment: ${problem}.`,
        remedy: 'Write `/phasegate approve|reject|rework DIGEST8 [text]` or `/phasegate answer PHASE text` at the start of a new comment, without other text before it.',
    };
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
 * The head repository of the event's pull request, if it differs from the base repository; `null` otherwise. A deleted fork
 * counts as a fork: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
function forkIn(github) {
    const payload = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(github.event) ? github.event : github;
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(payload.pull_request))
        return null;
    const from = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const to = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (from === null || to === null)
        return from ?? 'a deleted repository';
    return from.toLowerCase() === to.toLowerCase() ? null : from;
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



/** What is unsafe in a workflow that uses Phasegate, in file order; empty for other workflows. */
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
    // Items of a backlog are chosen without an agent.
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
            message: `Agents run in the job \`${name}\`, whose token has write permission: ${written.join(', ')}.`,
            remedy: 'Deliver in a separate job (`mode: deliver`), and give this job read permission only.',
        },
    ];
}
function unsaid({ name, path, workflow, job }) {
    if (job.permissions !== undefined || workflow.permissions !== undefined)
        return [];
    return [
        {
            path,
            message: `\`${name}\` has no \`permissions\`, so its token gets the default permissions of the repository.`,
            remedy: 'Add `permissions` with the minimum that the job needs.',
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
        message: 'Untrusted code is checked out under `pull_request_target`, which has secrets and a write token.',
        remedy: 'Use `pull_request`, or do not check out the head commit.',
    }));
}
function credentials({ path, steps }) {
    const keeps = (step) => isCheckout(step) &&
        !((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(step.with) && `${step.with['persist-credentials']}` === 'false');
    return stepsThat(steps, keeps).map((at) => ({
        path: [...path, 'steps', at],
        message: 'The checkout stores the token where agents can read it.',
        remedy: 'Add `persist-credentials: false` to its `with`.',
    }));
}
function concurrency({ name, path, workflow, job, steps, works }) {
    if (!works || job.concurrency !== undefined || workflow.concurrency !== undefined)
        return [];
    // Slots continue an earlier job's run, each with its own share of the budget.
    if (steps.filter(isOurs).every((step) => (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'with', 'mode') === 'slot'))
        return [];
    return [
        {
            path,
            message: `Several runs of the job \`${name}\` can spend at the same time.`,
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
            message: `Agents run in the job \`${name}\`, which has an environment. Its secrets are meant for approved work.`,
            remedy: 'Move the `environment` key to the job that delivers.',
        },
    ];
}
/** A release of this program is immutable; a branch or `v1` is not. */
const OWN_RELEASE = /^[\w.-]+\/phasegate(?:\/[^@]*)?@v\d+\.\d+\.\d+$/;
function unpinned({ path, steps }) {
    const isLoose = (step) => {
        const uses = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? './';
        return (!/^(?:\.|\$|docker:)/.test(uses) && !/@[0-9a-f]{40}$/.test(uses) && !OWN_RELEASE.test(uses));
    };
    return stepsThat(steps, isLoose).map((at) => ({
        path: [...path, 'steps', at],
        message: `\`${(0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(steps[at], 'uses')}\` can change without notice.`,
        remedy: 'Pin the action to the full hash of a commit.',
    }));
}
const isCheckout = (step) => /^actions\/checkout@/.test((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? '');
function stepsThat(steps, holds) {
    return steps.flatMap((step, at) => (holds(step) ? [at] : []));
}
/** The position of the path's last key, or of a list's item. */
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
