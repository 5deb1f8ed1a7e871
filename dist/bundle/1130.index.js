export const id = 1130;
export const ids = [1130];
export const modules = {

/***/ 24836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ confirmOrigin),
/* harmony export */   OV: () => (/* binding */ refuseUnasked),
/* harmony export */   ZH: () => (/* binding */ refuseOtherPipeline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84344);
/* harmony import */ var _core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50132);
/* harmony import */ var _core_lib_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38364);
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55948);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55349);
/* harmony import */ var _git_git_dirs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10934);
/* harmony import */ var _checkpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35438);
/* harmony import */ var _gate_decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95761);
/* harmony import */ var _starting_point_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21411);
/* harmony import */ var _trusted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75330);












/**
 * Where a run began, and with what, as GitHub has it: a checkpoint that is consistent in itself may be forged, with a gate
 * removed from its pipeline or an older commit as its base. Throws `GateNotProved` where GitHub does not confirm it.
 */
async function confirmOrigin(job, stored) {
    const { run, started, events, state } = stored;
    if (events.some((event) => event.type === 'runResumed' && event.pipeline !== null))
        throw notConfirmed(run, 'its pipeline was replaced on a machine outside of workflows');
    const { github: told } = started;
    const began = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(told, 'run_id');
    if (began === null || !/^\d+$/.test(began))
        throw notConfirmed(run, 'its journal names no workflow run in which it began');
    const github = await job.ownGithub();
    const { originOf } = await __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 95895));
    const origin = known(run, await originOf(github, began));
    const wrong = contradictions(job, origin, { told, isItem: (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isForItem */ .J$)(state), began });
    const [first] = wrong;
    if (first !== undefined)
        throw notConfirmed(run, first);
    const { baseBranch } = started;
    if (baseBranch !== null && origin.headBranch !== null && baseBranch !== origin.headBranch)
        throw notConfirmed(run, `it began on \`${origin.headBranch}\`, not on \`${baseBranch}\``);
    const isHere = began === String(job.context.runId);
    if (!(await isOriginsBase(job, stored, { origin, isHere })))
        throw notConfirmed(run, `the workflow run ${began} began at ${origin.headSha.slice(0, 12)}, not at ${started.base.slice(0, 12)}`);
    await confirmFiles(job, github, stored);
    if (!isHere)
        await confirmKept(github, stored, began);
}
/** What the journal says of the workflow run and GitHub does not. */
function contradictions({ context }, origin, { told, isItem, began }) {
    const { repository } = context;
    const isHere = began === String(context.runId);
    const workflows = isHere ? [context.workflow] : origin.workflow;
    const asked = [
        ['repository', (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(told, 'repository'), [repository]],
        ['event', (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(told, 'event_name'), [origin.event]],
        ['actor', (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(told, 'actor'), [origin.actor]],
        ['workflow', (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(told, 'workflow'), workflows],
    ];
    const wrong = asked
        // The run of an item keeps less: nothing that it does rests on who caused the workflow's event.
        .filter(([what, value]) => !(isItem && value === null && what !== 'repository'))
        .filter(([, value, right]) => !right.some((one) => (0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameName */ .y)(one, value ?? '')))
        .map(([what, value]) => `its ${what} is not ${JSON.stringify(value)}, as its journal says`);
    const isElsewhere = origin.repository !== null && !(0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameName */ .y)(origin.repository, repository);
    return isElsewhere ? [`it began in ${origin.repository}`, ...wrong] : wrong;
}
async function isOriginsBase(job, { started: { base } }, { origin, isHere }) {
    if (base === origin.headSha)
        return true;
    if (!isHere)
        return false;
    const { context } = job;
    // What the runner says of this very workflow run: a pull request is checked out as a merge, `pull_request_target` at its base.
    if (base === context.sha || base === (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(context.event, 'pull_request', 'head', 'sha'))
        return true;
    const isPull = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(context.event, 'pull_request', 'head', 'sha') !== null;
    if (!isPull || (await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(job)) === null || job.inputs.mode !== 'work')
        return false;
    // A stranger's pull request begins at a commit with the base branch's instructions, which is made again here.
    return (await (0,_starting_point_js__WEBPACK_IMPORTED_MODULE_5__/* .startingPoint */ .j)(job, await (0,_trusted_js__WEBPACK_IMPORTED_MODULE_6__/* .trusted */ .I)(job)))?.base === base;
}
async function confirmFiles(job, github, { run, pinned, started }) {
    const repository = await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(job);
    const { base } = started;
    for (const [path, text] of Object.entries({ ...pinned.files, [pinned.file]: pinned.text })) {
        const here = repository === null ? null : await localFile(repository, base, path);
        const { fileAt } = await __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 95895));
        const there = here ?? known(run, await fileAt(github, { path, commit: base }));
        if (plain(there) !== plain(text))
            throw notConfirmed(run, `${path} is not as the repository has it at ${base.slice(0, 12)}`);
    }
}
/** A commit's name is the hash of all that it holds, so it does not matter who has it. `null` if it is not here. */
async function localFile(repository, commit, path) {
    const args = ['cat-file', 'blob', `${commit}:${path}`];
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)({ place: (0,_git_git_dirs_js__WEBPACK_IMPORTED_MODULE_9__/* .realPlace */ .o)(repository), args });
    return code === 0 ? stdout.toString() : null;
}
/** A checkout on Windows has other ends of lines; the mark of UTF-8 is no text. */
const plain = (text) => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
/** A run that began there left a checkpoint there: no later workflow run can have made that up. */
async function confirmKept(github, { run }, began) {
    const { artifactNames } = await __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 95895));
    const isOfRun = (name) => (0,_core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_10__/* .readCheckpointName */ .iQ)(name)?.run === run;
    const isKept = known(run, await artifactNames(github, began)).some(isOfRun);
    if (!isKept)
        throw notConfirmed(run, `the workflow run ${began} has no checkpoint of it`);
}
/** The pipeline that the step asks for is the one that the run is of. Throws `GateNotProved`. */
function refuseOtherPipeline({ inputs }, { run, pinned }) {
    if (inputs.pipeline === null)
        return;
    const asked = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(inputs.directory, inputs.pipeline));
    if (asked === pinned.file || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(inputs.pipeline))
        return;
    throw new _gate_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .GateNotProved */ .Vg(`The run \`${run}\` is of ${pinned.file}, and this job is for ${asked}.`, 'Resume it with the workflow that started it, or give `pipeline` that path.');
}
/**
 * A checkpoint of another workflow run is resumed only where this one was started for that: by `report`, or by a person who named
 * the run. Throws `GateNotProved`.
 */
function refuseUnasked({ context }, { run, started }, isOwn) {
    if ((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(started.github, 'run_id') === String(context.runId))
        return;
    if (isOwn)
        throw notConfirmed(run, 'this job began it, and its journal names another workflow run');
    const { eventName, event } = context;
    const given = eventName === 'workflow_dispatch' ? event.inputs : event.client_payload;
    const isAsked = (0,_core_lib_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isJsonObject */ .O)(given) && Object.values(given).includes(run);
    if (BY_NAME.has(eventName) && isAsked)
        return;
    throw notConfirmed(run, 'this workflow run was not started to resume it');
}
const BY_NAME = new Set(['workflow_dispatch', 'repository_dispatch']);
function known(run, answer) {
    if (answer.type === 'known')
        return answer.value;
    throw new _gate_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .GateNotProved */ .Vg(`Where the run \`${run}\` began cannot be confirmed: ${answer.message.replace(/\.$/, '')}.`, answer.remedy);
}
function notConfirmed(run, why) {
    return new _gate_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .GateNotProved */ .Vg(`GitHub does not confirm where the run \`${run}\` began: ${why}.`, 'Find out who made this checkpoint, and delete its artifact; then start a new run.');
}


/***/ }),

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

/***/ 47501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ platformOf)
});

// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/git/git.js
var git = __webpack_require__(55349);
;// CONCATENATED MODULE: ./lib/src/action/ask-git-aloud.js


/**
 * Starts git so that the job's log shows the command and what the server answers. The environment is git's own, not the
 * job's. Rejects with `Refusal` where git was killed.
 */
const askGitAloud = (print) => async (call) => {
    // Only a job that pushes needs it.
    const { exec } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
    const { program, args, cwd, env } = (0,git/* gitProcess */.y0)(call);
    print(`[command]git ${(0,text_line/* oneLine */.TN)(call.args.join(' '))}`);
    const stdout = [];
    const stderr = [];
    const code = await exec(`"${program}"`, [...args], {
        cwd,
        env: { ...env },
        // It would print the settings that every call has, and take lines of the server for commands to the runner.
        silent: true,
        ignoreReturnCode: true,
        listeners: {
            stdout: (bytes) => stdout.push(bytes),
            stderr: (bytes) => stderr.push(bytes),
        },
    });
    if (code === null || code > git/* KILLED_ABOVE */.Um)
        throw (0,git/* killed */.GW)(call, `code ${code}`);
    const said = Buffer.concat(stderr).toString();
    for (const line of said.split('\n'))
        if (line.trim() !== '')
            print(`  ${(0,text_line/* oneLine */.TN)(line)}`);
    return { code, stdout: Buffer.concat(stdout), stderr: said, isCut: false };
};

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
function platformOf({ context, store, github, ownGithub, inputs, print }) {
    return {
        trigger: context.eventName,
        // Who goes on with a run may not approve it where self-review is prevented, not even through a bot later on.
        actor: context.starter,
        store,
        token: inputs.token,
        askGit: askGitAloud(print),
        start: null,
        origin: {
            repository: context.repository,
            run_id: String(context.runId),
            sha: context.sha,
        },
        runsSince: async ({ since }) => workflowRunsSince(await github(), context, since),
        knownReviews: async ({ by }) => {
            if (by === 'comment')
                return [];
            const { knownReviews } = await __webpack_require__.e(/* import() */ 9118).then(__webpack_require__.bind(__webpack_require__, 19118));
            return knownReviews(await ownGithub(), String(context.runId));
        },
    };
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
/* harmony import */ var _core_run_decide_quiet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35167);
/* harmony import */ var _core_run_evolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61223);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39519);
/* harmony import */ var _gate_decision_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95761);












/**
 * Every gate that a delivery of this job rests on, proved once more: a checkpoint's word is not enough that somebody passed it.
 * An approval counts in the workflow run in which it was given. Throws `GateNotProved`.
 */
async function proveAgain(job, stored) {
    const { plan, state } = stored;
    const again = (0,_core_run_decide_again_js__WEBPACK_IMPORTED_MODULE_2__/* .failedAgain */ .o)(plan, state);
    const due = (0,_core_run_evolve_js__WEBPACK_IMPORTED_MODULE_5__/* .evolve */ .sf)(plan, state, { ...(0,_app_run_session_js__WEBPACK_IMPORTED_MODULE_0__/* .resumedEvent */ .qB)(job.context.starter), again });
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
        throw notProved(gate, 'its `if` does not skip it');
    }
    if (event?.type !== 'gateDecided')
        throw notProved(gate, 'the journal holds no decision of a person');
    switch (event.proof) {
        case 'policy':
            if ((0,_core_run_decide_quiet_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(plan, (0,_core_run_evolve_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(plan, before), gate).type === 'passGate')
                return;
            throw notProved(gate, 'its `when` does not let it pass without a person');
        case 'environment':
            return byEnvironment(job, stored, { gate, event });
        case 'comment':
            return byComment(job, { gate, event });
        default:
            throw notProved(gate, 'it was decided on the machine of a person');
    }
}
const PASSES = new Set([
    'gateDecided',
    'phaseSkipped',
    'phaseSucceeded',
    'phaseReused',
]);
const isAbout = (event, { id }) => 'phase' in event && event.phase === id;
/** A phase is skipped for its needs or its own `if`, by what the journal says before. */
const isSkipped = (plan, before, gate) => (0,_core_run_decide_admit_js__WEBPACK_IMPORTED_MODULE_1__/* .admit */ .w)(plan, (0,_core_run_evolve_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(plan, before), gate)?.type === 'skipPhase';
async function byEnvironment(job, stored, { gate, event }) {
    const environment = gate.environment ?? '';
    const { reviewers, preventsSelfReview, reviews, starter } = await asked(job, gate, environment);
    const review = reviews.find(({ id }) => id === event.approval);
    if (gate.by !== 'environment' || review === undefined || !isOf(review, event, environment))
        throw notProved(gate, `GitHub holds no review ${event.approval ?? ''} of \`${environment}\` by ${event.actor} in this workflow run`);
    const { user } = review;
    if (!reviewers.some(({ kind, name }) => kind === 'team' || (0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameName */ .y)(name, user)))
        throw notProved(gate, `${user} is not one of the reviewers that the environment lists`);
    if (isUsedTwice(stored, event))
        throw notProved(gate, `the review ${review.id} was used before`);
    if (preventsSelfReview)
        refuseSelfReview(gate, user, [
            // Who ran the workflow again after the decision has not approved their own work: only who started it counts here.
            starter,
            ...startersBefore(stored, event),
        ]);
}
/** What GitHub says of the environment and of this workflow run. */
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
    const why = `${user} approved, who started this run: the environment prevents self-review`;
    throw notProved(gate, why);
}
function isOf({ state, user, environments }, { decision, actor }, environment) {
    const wanted = decision === 'approve' ? 'approved' : 'rejected';
    const isThere = environments.some((name) => (0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameName */ .y)(name, environment));
    return state === wanted && isThere && (0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameName */ .y)(user, actor);
}
/** By an earlier decision, or there already when the gate opened. */
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
/** The comment is what started this workflow run, as the runner has it; it names the digest that it is about. */
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
        throw notProved(gate, `the comment that started this workflow run does not decide it`);
    const { permissionOf } = await __webpack_require__.e(/* import() */ 4172).then(__webpack_require__.bind(__webpack_require__, 21791));
    const permission = await permissionOf(await job.ownGithub(), author);
    if (permission === 'admin' || permission === 'write')
        return;
    throw notProved(gate, `${author} may not write to this repository`);
}
function notProved(gate, why, remedy = AGAIN) {
    return new _gate_decision_js__WEBPACK_IMPORTED_MODULE_7__/* .GateNotProved */ .Vg(`The gate \`${gate.id}\` is not proved for this delivery: ${why.replace(/\.$/, '')}.`, remedy);
}
const AGAIN = 'Re-run all jobs: the gate is then asked again.';


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

/***/ 21411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ startingPoint)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
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
// EXTERNAL MODULE: ./lib/src/git/repository.js
var git_repository = __webpack_require__(26077);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
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

/***/ 50947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ commentCommand),
/* harmony export */   y: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1888);

/**
 * `/phasegate approve|reject|rework DIGEST8 [text]` or `/phasegate answer PHASE text`, at the very start of the comment; the
 * text may go on in further lines. So quotes, code, lists and what stands further below are no commands.
 */
function commentCommand(body) {
    const lines = body.split(/\r\n?|\n/);
    const [first = '', ...rest] = lines;
    if (!isCommand(first))
        return { type: 'none' };
    if (rest.some(isCommand)) {
        return malformed('a comment may hold one command, and this one holds several');
    }
    const [, word = '', about = '', more = ''] = FORM.exec(first) ?? [];
    const text = [more, ...rest].join('\n').trim();
    return word === 'answer' ? answer(about, text) : decision(word, about, text);
}
const isCommand = (line) => /^\/phasegate(?!\S)/.test(line);
const FORM = /^\/phasegate[ \t]+(\S+)(?:[ \t]+(\S+))?(?:[ \t]+(.*))?$/;
function decision(word, digest8, text) {
    if (!isDecision(word)) {
        return malformed(word === '' ? 'it does not say what to do' : `it asks to \`${plain(word)}\``);
    }
    if (!/^[0-9a-f]{8}$/i.test(digest8)) {
        return malformed(digest8 === ''
            ? `it does not say which change it would ${word}`
            : `\`${plain(digest8)}\` is not the eight digits of a digest`);
    }
    if (word === 'rework' && text === '')
        return malformed('it does not say what to do again');
    return { type: 'decide', decision: word, digest8: digest8.toLowerCase(), text };
}
function isDecision(word) {
    return word === 'approve' || word === 'reject' || word === 'rework';
}
function answer(phase, text) {
    if (!/^[a-z][a-z0-9-]{0,63}$/.test(phase)) {
        return malformed(phase === ''
            ? 'it does not say which phase it answers'
            : `\`${plain(phase)}\` cannot be the name of a phase`);
    }
    if (text === '')
        return malformed('it gives no answer');
    return { type: 'answer', phase: (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseId */ .fp)(phase), text };
}
/** For our own log only. */
const plain = (word) => word.replace(/[^\w.-]/g, '?').slice(0, 40);
function malformed(problem) {
    return {
        type: 'malformed',
        message: `The comment is not a command that Phasegate knows: ${problem}.`,
        remedy: 'Write `/phasegate approve|reject|rework DIGEST8 [text]` or `/phasegate answer PHASE text`, alone, at the start of a new comment.',
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

/***/ 50132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isSameName)
/* harmony export */ });
/** Whether two names of users, environments or repositories are one to GitHub, for which case does not count. */
const isSameName = (a, b) => a.toLowerCase() === b.toLowerCase();


/***/ })

};
