export const id = 2013;
export const ids = [2013,1383];
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

/***/ 6000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./lib/src/app/run/settle.js
var settle = __webpack_require__(85201);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/gate/run-mark.js
var run_mark = __webpack_require__(27189);
;// CONCATENATED MODULE: ./lib/src/core/gate/comment-proof.js


function judgeComment(facts) {
    const { asked } = facts;
    const { command } = asked;
    return command.type === 'answer' ? answered(facts, command) : decided(facts, command);
}
function answered({ asked, plan, state }, command) {
    const { phase, text } = command;
    const index = plan.index.get(phase);
    const standing = index === undefined ? null : (0,run_state/* phaseState */.RI)(plan, state, index).standing;
    if (standing?.status !== 'blocked') {
        return refused(`\`${phase}\` asks nothing now`, 'Answer the phase that our comment names.');
    }
    const event = { type: 'answerGiven', phase, answer: text, actor: asked.actor };
    return { type: 'event', event };
}
function decided({ asked, story }, command) {
    const { mark, actor, id } = asked;
    const { decision, text: comment } = command;
    if (story === null || story.gate !== mark.gate) {
        return refused(`the run does not wait at \`${mark.gate}\` any more`, UP_TO_DATE);
    }
    if (story.digest !== mark.digest || (0,run_mark/* digest8 */.JN)(story.digest) !== command.digest8) {
        return refused(`\`${command.digest8}\` is not what waits there now`, UP_TO_DATE);
    }
    if (story.by !== 'comment') {
        return refused(`\`${story.gate}\` is decided at the environment \`${story.environment}\`, not by comment`, 'Review the environment in the workflow run, or give the gate `by: comment`.');
    }
    if (story.used.includes(id)) {
        return refused('this comment has decided something already', 'Write a new comment.');
    }
    if (decision === 'rework' && !story.mayRework) {
        const remedy = 'Approve or reject it, or give the gate a `rework` in the pipeline.';
        return refused(`\`${story.gate}\` has no \`rework\``, remedy);
    }
    const about = { phase: story.gate, proof: 'comment', approval: id };
    return { type: 'event', event: { type: 'gateDecided', ...about, decision, actor, comment } };
}
const UP_TO_DATE = 'Look at our comment as it is now, and decide about what it shows.';
function refused(problem, remedy) {
    return { type: 'refused', message: `The comment changes nothing: ${problem}.`, remedy };
}

// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/run/show/gate-story.js
var gate_story = __webpack_require__(40955);
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js + 3 modules
var checkpoints = __webpack_require__(35438);
// EXTERNAL MODULE: ./lib/src/action/confirm-origin.js
var confirm_origin = __webpack_require__(24836);
// EXTERNAL MODULE: ./lib/src/action/gate-decision.js
var gate_decision = __webpack_require__(95761);
// EXTERNAL MODULE: ./lib/src/action/keeping.js + 5 modules
var keeping = __webpack_require__(82830);
;// CONCATENATED MODULE: ./lib/src/action/modes/gate.js








/** Proves a gate, or reads a person's comment, records what was decided, and stops. Nothing runs here. */
async function gate(job) {
    const isByComment = job.context.eventName === 'issue_comment' && job.inputs.gate === null;
    return isByComment ? byComment(job) : byEnvironment(job);
}
async function byEnvironment(job) {
    const { store, context } = job;
    const run = await (0,checkpoints/* mustBeRestored */.lD)(job);
    const { starter: actor } = context;
    const say = async (stored, head) => {
        await (0,confirm_origin/* confirmOrigin */.Jq)(job, stored);
        return [await (0,gate_decision/* decidedInEnvironment */.X1)(job, stored, head)];
    };
    return (0,keeping/* keeping */.s)(job, run, (watch) => (0,settle/* settleRun */.l)({ store, run, actor, say }, watch));
}
async function byComment(job) {
    const { store, context, github } = job;
    const { readComment } = await Promise.all(/* import() */[__webpack_require__.e(6451), __webpack_require__.e(1259)]).then(__webpack_require__.bind(__webpack_require__, 17256));
    const event = { name: context.eventName, payload: context.event };
    const reading = await readComment({ github: await github(), event, bots: [] });
    if (reading.type === 'ignored')
        return { type: 'nothing', why: reading.why };
    if (reading.type === 'refused')
        throw new gate_decision/* GateNotProved */.Vg(reading.message, reading.remedy);
    const { asked } = reading;
    const { run, checkpoint, digest } = asked.mark;
    if (checkpoint === null ||
        (await (0,checkpoints/* restored */.v0)(job, { run, id: checkpoint, digest, elsewhere: true })) === null) {
        throw new gate_decision/* GateNotProved */.Vg(`The checkpoint of the run \`${run}\` is not there any more.`, 'Artifacts are deleted after 90 days at most; start a new run.');
    }
    const say = async (stored, head) => {
        await (0,confirm_origin/* confirmOrigin */.Jq)(job, stored);
        return [said(asked, stored, head)];
    };
    const { actor } = asked;
    return (0,keeping/* keeping */.s)(job, run, (watch) => (0,settle/* settleRun */.l)({ store, run, actor, say }, watch));
}
function said(asked, stored, head) {
    const { plan, state, events } = stored;
    const story = (0,gate_story/* gateStory */.t)({ plan, state, events, digest: (0,brands/* digestOf */.ol)(head) });
    const verdict = judgeComment({ asked, plan, state, story });
    if (verdict.type === 'event')
        return verdict.event;
    throw new gate_decision/* GateNotProved */.Vg(verdict.message, verdict.remedy);
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

/***/ 85201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ settleRun)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _engine_execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57462);
/* harmony import */ var _engine_perform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12729);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21809);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79902);





/**
 * Records a word of a person's and what follows from it, without a repository: no phase runs, no gate opens, nothing
 * is delivered. What the run waits for then is for another process.
 */
async function settleRun(request, reporterFor) {
    const { store, run, actor, say } = request;
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .runFolder */ .kQ)(store, run);
    const notes = [];
    const onNote = (note) => notes.push(note);
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .inSession */ .Cp)({ run, folder, onNote }, async (session) => {
        const { journal } = session;
        const stored = (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_3__.restore)(run, folder, journal.past);
        const { plan, state } = stored;
        const reporter = await reporterFor(plan, stored.pinned);
        for (const note of notes)
            reporter.note(note);
        const said = await say(stored, journal.head());
        if (said.length === 0)
            return { plan, state, folder, digest: journal.head() };
        const now = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .append */ .BC)({ plan, session, reporter }, state, [...said, (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .resumedEvent */ .qB)(actor)]);
        const limits = {
            concurrency: 1,
            may: { work: false, deliver: false, open: false },
            until: null,
            only: null,
        };
        const stop = new AbortController();
        const shared = { plan, journal, reporter, limits, purse: null };
        const ended = await (0,_engine_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g)({ ...shared, state: now, perform: (0,_engine_perform_js__WEBPACK_IMPORTED_MODULE_2__/* .settler */ .u)(plan), stop });
        return { plan, state: ended, folder, digest: journal.head() };
    });
}


/***/ }),

/***/ 41383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ keysOf),
  secretNames: () => (/* binding */ secretNames),
  F: () => (/* binding */ secretsOf)
});

// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/plan/agent-keys.js
var agent_keys = __webpack_require__(7912);
;// CONCATENATED MODULE: ./lib/src/core/redaction/secret-name.js
/** Whether a variable of this name is bound to hold a secret: `GITHUB_TOKEN`, `INPUT_NPM-TOKEN`, `DB_PASSWORD`. */
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|APIKEY)S?(?:[_-]|$)|[_-](?:KEY|PAT|PASS)$/i;

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/app/wiring/secrets.js




/**
 * The secrets that a plan uses or wants redacted, and what else our environment holds that is a secret by its name. Where
 * they are needed, throws `Refusal` naming those that it uses and that are not set.
 */
function secretsOf(plan, environment, are) {
    const names = secretNames(plan);
    const missing = names.filter((name) => !environment[name]);
    if (are === 'needed' && missing.length > 0) {
        const list = missing.map((name) => `\`${name}\``).join(', ');
        throw new ports.Refusal(`The pipeline uses the secret ${list}, which is not set.`, 'Set it in the environment of Phasegate.');
    }
    const values = Object.fromEntries(names.map((name) => [name, environment[name] ?? '']));
    const keys = Object.values(agent_keys/* AGENT_KEYS */.T).flat().filter(agent_keys/* isKey */.m);
    const hidden = [...names, ...keys, ...plan.policy.secrets].flatMap((name) => environment[name] ?? []);
    return { values, hidden: [...hidden, ...secretsByName(environment)] };
}
/** Those that a plan uses, sorted. */
const secretNames = (plan) => [...new Set(layersOf(plan).flatMap(namesIn))].sort();
/** A folder or a word such as `true` is no secret, whatever the variable is called. */
function secretsByName(environment) {
    return Object.entries(environment).flatMap(([name, value = '']) => isSecretName(name) && value.length >= 8 && !value.startsWith('/') ? [value] : []);
}
/** The agent's own login, out of our environment. */
function keysOf({ use }, environment) {
    const known = agent_keys/* AGENT_KEYS */.T[use].map((name) => [name, environment[name] ?? '']);
    return Object.fromEntries(known.filter(([, value]) => value !== ''));
}
function layersOf(plan) {
    const own = plan.phases.flatMap((phase) => {
        if (phase.kind === 'agent')
            return [phase.agent.env, phase.env];
        return phase.kind === 'run' ? [phase.env] : [];
    });
    return [plan.env, ...own];
}
function namesIn(layer) {
    return Object.values(layer)
        .flatMap((value) => (0,expression/* expressionsIn */.l$)(value))
        .flatMap(({ source }) => (0,expression/* references */.Ft)(source.trim()))
        .flatMap(([context, name]) => (context === 'secrets' && name !== undefined ? [name] : []));
}


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
/** An assessment as somebody said it, in whatever letters' case; `unknown` are the dimensions with a word that is not on their scale. */
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
/** What a word on no scale counts as: nobody is let pass by a word that is not understood. */
const HIGHEST = { size: 'large', complexity: 'high', risk: 'high', impact: 'high' };
/** What somebody said, for guardrails: an unknown word counts as the highest, and what was left out as not assessed. */
function cautiously(told) {
    const { words, unknown } = scaleWords(told);
    const highest = Object.fromEntries(unknown.map((name) => [name, HIGHEST[name]]));
    return { ...UNASSESSED, ...words, ...highest };
}
const isSize = (value) => SIZES.some((size) => size === value);
const isLevel = (value) => LEVELS.some((level) => level === value);


/***/ }),

/***/ 27189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ digest8),
/* harmony export */   bk: () => (/* binding */ markIn),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76652);
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1888);
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55948);



function marked(text, mark) {
    const json = JSON.stringify(mark).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    return `${text.trimEnd()}\n\n${BEGIN}${json}${END}`;
}
/** `null` for a comment that has no mark, or a damaged one. Whose comment it is, this cannot tell. */
function markIn(body) {
    const line = body.trimEnd().split('\n').at(-1) ?? '';
    if (!line.startsWith(BEGIN) || !line.endsWith(END))
        return null;
    const json = (0,_lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoundedJson */ .R)(line.slice(BEGIN.length, -END.length));
    return json.type === 'json' ? readMark(json.value) : null;
}
/** The eight digits by which a person names what they decide about. */
const digest8 = (digest) => digest.slice('sha256:'.length).slice(0, 8);
const BEGIN = '<!-- phasegate-run ';
const END = ' -->';
function readMark(value) {
    const run = (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz)((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'run') ?? '');
    const gate = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'gate');
    const question = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'question');
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'digest') ?? '') ?? [];
    const checkpoint = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'checkpoint');
    const names = [gate, question].filter((name) => name !== null);
    if (run === null || !names.every((name) => NAME.test(name)))
        return null;
    if (checkpoint !== null && !/^\d{1,20}$/.test(checkpoint))
        return null;
    return {
        run,
        gate: gate === null ? null : (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseId */ .fp)(gate),
        question: question === null ? null : (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseId */ .fp)(question),
        digest: hex === undefined ? null : (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(hex),
        checkpoint,
    };
}
const NAME = /^[a-z][a-z0-9-]{0,63}$/;


/***/ }),

/***/ 50132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isSameName)
/* harmony export */ });
/** Whether two names of users, environments or repositories are one to GitHub, for which case does not count. */
const isSameName = (a, b) => a.toLowerCase() === b.toLowerCase();


/***/ }),

/***/ 14906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38364);

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

/** Tells whether a path matches any of the globs. Dot files count, and so do names with a line break, which would slip by. */
function globMatcher(globs) {
    return picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true, flags: 's' });
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ AGENT_KEYS),
/* harmony export */   m: () => (/* binding */ isKey)
/* harmony export */ });
/**
 * The variables by which each agent finds its provider: its own login, and where to send requests. Only its own
 * phases get them (docs/agents.md).
 */
const AGENT_KEYS = {
    claude: [
        'ANTHROPIC_API_KEY',
        'ANTHROPIC_AUTH_TOKEN',
        'ANTHROPIC_BASE_URL',
        'CLAUDE_CODE_OAUTH_TOKEN',
    ],
    codex: ['CODEX_API_KEY', 'CODEX_HOME', 'OPENAI_API_KEY', 'OPENAI_BASE_URL'],
    opencode: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENAI_API_KEY', 'OPENROUTER_API_KEY'],
    amp: ['AMP_API_KEY'],
    anthropic: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL'],
    // Whatever program these are, the author says by `env` what it may have.
    acp: [],
    command: [],
    scripted: [],
};
/** Whether the value is to be taken out of everything that is kept or shown: an address or a folder is no secret. */
const isKey = (name) => /_(?:KEY|TOKEN)$/.test(name);


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

/***/ 10414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19334);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);



/** Why a phase whose needs have ended does not start: skipped, or failed; `null` when it may start. */
function admit(plan, state, phase) {
    const { condition } = phase;
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
        const message = `its \`if\` could not be evaluated: ${fault.message}`;
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

/***/ 48412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isHeld)
/* harmony export */ });
/** Whether this process must leave the phase alone. */
function isHeld(phase, limits) {
    if (limits.until === phase.id || (limits.only ?? phase.id) !== phase.id)
        return true;
    if (phase.kind === 'deliver')
        return !limits.may.deliver;
    return phase.kind !== 'gate' && !limits.may.work;
}


/***/ }),

/***/ 81227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgesBefore)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14776);

/** What is on the way to a delivery with no writer behind it: what judged the change that is delivered. */
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

/***/ 42251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isLeftToOthers),
/* harmony export */   i: () => (/* binding */ isOfChange)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);

/** Whether what is delivered is the run's change. */
const isOfChange = ({ kind }) => kind === 'pull-request' || kind === 'commit';
/**
 * Whether another run delivers the change, together with those of other items of the backlog, and has not yet: then the
 * phase is not begun here.
 */
function isLeftToOthers(plan, state, phase) {
    if (state.item.deliver !== 'one' || state.facts.files === 0)
        return false;
    const { made } = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, phase.index);
    return phase.deliveries.some((delivery, place) => isOfChange(delivery) && !made.has(place));
}


/***/ }),

/***/ 35167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   W: () => (/* binding */ atQuiet)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _gate_environment_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72035);
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14776);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19334);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);
/* harmony import */ var _held_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48412);
/* harmony import */ var _judges_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81227);
/* harmony import */ var _of_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42251);








/**
 * Gates and deliveries, when no work is under way or due. What passes without a person comes first, for it may make
 * more work due; then one delivery at a time; gates open last, on the change as it will be judged.
 */
function atQuiet(plan, state, limits) {
    const due = [...state.ready.keys()]
        .map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, index))
        .flatMap((phase) => (0,_held_js__WEBPACK_IMPORTED_MODULE_5__/* .isHeld */ .i)(phase, limits)
        ? askedBefore(plan, state, { phase, limits })
        : dueOf(plan, state, phase));
    const stale = state.open
        .map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, index))
        .filter(isGate)
        .filter((gate) => !isAbout(plan, state, gate))
        .map((gate) => judge(plan, state, gate));
    const commands = [...due, ...stale];
    const settled = commands.filter(({ type }) => type === 'passGate' || type === 'skipPhase');
    if (settled.length > 0)
        return settled;
    const delivery = commands.find(({ type }) => type === 'deliver');
    return delivery === undefined ? oneAnEnvironment(plan, state, commands) : [delivery];
}
function dueOf(plan, state, phase) {
    if (phase.kind === 'gate')
        return [gateDue(plan, state, phase)];
    return phase.kind === 'deliver' ? deliveryDue(plan, state, phase) : [];
}
function gateDue(plan, state, gate) {
    const after = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .downstream */ .R_)(plan, gate.index).map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, index));
    const deliveries = after.flatMap((phase) => (phase.kind === 'deliver' ? phase.deliveries : []));
    const changesMore = after.some((phase) => 'access' in phase && phase.access === 'write');
    const isIdle = deliveries.length > 0 && !changesMore && deliveries.every(_of_change_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfChange */ .i);
    return isIdle && state.facts.files === 0 ? noChange(gate) : judge(plan, state, gate);
}
/** Gates of a delivery that another process makes: whether they are about the change is found where they can be asked. */
function askedBefore(plan, state, { phase, limits }) {
    if (phase.kind !== 'deliver' || !phase.deliveries.some(_of_change_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfChange */ .i))
        return [];
    return (0,_judges_js__WEBPACK_IMPORTED_MODULE_6__/* .judgesBefore */ .Y)(plan, phase)
        .filter(isGate)
        .filter((gate) => !(0,_held_js__WEBPACK_IMPORTED_MODULE_5__/* .isHeld */ .i)(gate, limits) && !isAbout(plan, state, gate))
        .map((gate) => judge(plan, state, gate));
}
/** Passed by policy or put before a person. Whatever cannot be told is for a person. */
function judge(plan, state, gate) {
    const open = (why) => ({ type: 'openGate', phase: gate.id, why });
    const touched = state.facts.protected;
    if (touched.length > 0)
        return open(`protected paths changed: ${touched.join(', ')}`);
    if (gate.when === null)
        return open('this gate always asks');
    try {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeFor */ .a)(plan, state, { phase: gate, expressions: [gate.when] });
        if ((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .truthy */ .vN)((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(gate.when, scope)))
            return open(`\`when\` is true: ${gate.when}`);
    }
    catch (fault) {
        if (!(fault instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE))
            throw fault;
        return open(`\`when\` could not be evaluated: ${fault.message}`);
    }
    return { type: 'passGate', phase: gate.id, why: `\`when\` is false: ${gate.when}` };
}
function deliveryDue(plan, state, phase) {
    const gates = (0,_judges_js__WEBPACK_IMPORTED_MODULE_6__/* .judgesBefore */ .Y)(plan, phase).filter(isGate);
    if (phase.deliveries.some(_of_change_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfChange */ .i)) {
        const rejected = gates.find((gate) => (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, gate.index).standing.status === 'failed');
        if (rejected !== undefined) {
            const reason = `the change did not pass \`${rejected.id}\``;
            return [{ type: 'skipPhase', phase: phase.id, cause: 'need', reason }];
        }
        if (state.facts.files === 0 && phase.deliveries.every(_of_change_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfChange */ .i))
            return [noChange(phase)];
    }
    // Someone approved another change than the one at hand: ask again.
    const outdated = gates.filter((gate) => !isAbout(plan, state, gate));
    if (outdated.length > 0)
        return outdated.map((gate) => judge(plan, state, gate));
    return [{ type: 'deliver', phase: phase.id }];
}
/** Whether the gate's decision, or its waiting, is about the run's change as it is now. */
function isAbout(plan, state, gate) {
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, gate.index);
    if (standing.status !== 'succeeded' && standing.status !== 'waiting')
        return true;
    return standing.commit === state.head;
}
/**
 * Each gate once, and one for each environment: of two that waited at the same one, nobody could tell which one a
 * review of it is about.
 */
function oneAnEnvironment(plan, state, commands) {
    const holders = new Map();
    for (const index of state.open) {
        const gate = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, index);
        holders.set(placeOf(gate), gate.id);
    }
    const asked = new Set();
    return commands.filter((command) => {
        if (command.type !== 'openGate')
            return true;
        const place = placeOf((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, indexOf(plan, command.phase)));
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
    return isAtEnvironment ? `environment ${(0,_gate_environment_name_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentKey */ .J)(phase.environment)}` : phase.id;
}
function indexOf(plan, id) {
    const index = plan.index.get(id);
    if (index === undefined)
        throw new Error(`the plan has no phase ${id}`);
    return index;
}
function noChange(phase) {
    const reason = 'the change is empty: there is nothing to approve or deliver';
    return { type: 'skipPhase', phase: phase.id, cause: 'no-change', reason };
}
const isGate = (phase) => phase.kind === 'gate';


/***/ }),

/***/ 92043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reworkOf),
/* harmony export */   a: () => (/* binding */ reworks)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14776);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);


/** The first rework that was asked for and is not carried out: one at a time, for rounds may overlap. */
function reworks(plan, state) {
    const [index] = state.asking;
    if (index === undefined)
        return [];
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, index);
    const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index);
    const rework = reworkOf(phase);
    if (rework === null)
        return [exhausted(phase, 'it has no `rework`')];
    if (known.reworks >= rework.max)
        return [exhausted(phase, `its \`rework.max\` of ${rework.max} is used up`)];
    const target = plan.index.get(rework.phase);
    if (target === undefined)
        throw new Error(`rework of an unknown phase ${rework.phase}`);
    const pending = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(plan, target, index).map((each) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, each).id);
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


/***/ })

};
