export const id = 8692;
export const ids = [8692];
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
/* harmony import */ var _checkpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65494);
/* harmony import */ var _gate_decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95761);
/* harmony import */ var _starting_point_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21411);
/* harmony import */ var _trusted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75330);












/**
 * Confirms with GitHub where a run began, and with which data: a consistent checkpoint may be forged, for example with a gate
 * removed from its pipeline or an older commit as its base. Throws `GateNotProved` if GitHub does not confirm it.
 */
async function confirmOrigin(job, stored) {
    const { run, started, events, state } = stored;
    if (events.some((event) => event.type === 'runResumed' && event.pipeline !== null))
        throw notConfirmed(run, 'its pipeline was replaced outside a workflow');
    const { github: told } = started;
    const began = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(told, 'run_id');
    if (began === null || !/^\d+$/.test(began))
        throw notConfirmed(run, 'its journal does not name the workflow run that started it');
    const github = await job.ownGithub();
    const { originOf } = await __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 95895));
    const origin = known(run, await originOf(github, began));
    const wrong = contradictions(job, origin, { told, isItem: (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isForItem */ .J$)(state), began });
    const [first] = wrong;
    if (first !== undefined)
        throw notConfirmed(run, first);
    const { baseBranch } = started;
    if (baseBranch !== null && origin.headBranch !== null && baseBranch !== origin.headBranch)
        throw notConfirmed(run, `the run began on \`${origin.headBranch}\`, not on \`${baseBranch}\``);
    const isHere = began === String(job.context.runId);
    if (!(await isOriginsBase(job, stored, { origin, isHere })))
        throw notConfirmed(run, `the workflow run ${began} began at ${origin.headSha.slice(0, 12)}, not at ${started.base.slice(0, 12)}`);
    await confirmFiles(job, github, stored);
    if (!isHere)
        await confirmKept(github, stored, began);
}
/** Claims of the journal about the workflow run that GitHub contradicts. */
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
        // The run of an item records less, because nothing depends on the actor of its event.
        .filter(([what, value]) => !(isItem && value === null && what !== 'repository'))
        .filter(([, value, right]) => !right.some((one) => (0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameName */ .y)(one, value ?? '')))
        .map(([what, value]) => `its ${what} is not ${JSON.stringify(value)}, the value in its journal`);
    const isElsewhere = origin.repository !== null && !(0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameName */ .y)(origin.repository, repository);
    return isElsewhere ? [`the run began in ${origin.repository}`, ...wrong] : wrong;
}
const FROM_ITS_CHECKOUT = new Set(['work', 'slot', 'join']);
async function isOriginsBase(job, { started: { base } }, { origin, isHere }) {
    if (base === origin.headSha)
        return true;
    if (!isHere)
        return false;
    const { context } = job;
    // The runner's data about this workflow run: `pull_request` checks out a merge commit, `pull_request_target` the base.
    if (base === context.sha || base === (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(context.event, 'pull_request', 'head', 'sha'))
        return true;
    const isPull = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(context.event, 'pull_request', 'head', 'sha') !== null;
    if (!isPull || (await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(job)) === null || !FROM_ITS_CHECKOUT.has(job.inputs.mode))
        return false;
    // A run of an untrusted pull request begins at a generated commit with the base branch's instructions, which is generated again
    // here.
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
            throw notConfirmed(run, `${path} differs from the repository at ${base.slice(0, 12)}`);
    }
}
/** A commit's hash covers its content, so its source does not matter. `null`: the commit is not here. */
async function localFile(repository, commit, path) {
    const args = ['cat-file', 'blob', `${commit}:${path}`];
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)({ place: (0,_git_git_dirs_js__WEBPACK_IMPORTED_MODULE_9__/* .realPlace */ .o)(repository), args });
    return code === 0 ? stdout.toString() : null;
}
/** A checkout on Windows has other line endings; a byte order mark is not content. */
const plain = (text) => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
/** A run that began there left a checkpoint there, which no later workflow run can forge. */
async function confirmKept(github, { run }, began) {
    const { artifactNames } = await __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 95895));
    const isOfRun = (name) => (0,_core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_10__/* .readCheckpointName */ .iQ)(name)?.run === run;
    const isKept = known(run, await artifactNames(github, began)).some(isOfRun);
    if (!isKept)
        throw notConfirmed(run, `the workflow run ${began} has no checkpoint of the run`);
}
/** The step's pipeline must be the run's. Throws `GateNotProved`. */
function refuseOtherPipeline({ inputs }, { run, pinned }) {
    if (inputs.pipeline === null)
        return;
    const asked = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(inputs.directory, inputs.pipeline));
    if (asked === pinned.file || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(inputs.pipeline))
        return;
    throw new _gate_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .GateNotProved */ .Vg(`The run \`${run}\` belongs to ${pinned.file}, but this job is for ${asked}.`, 'Resume the run with the workflow that started it, or set the input `pipeline` to that path.');
}
/**
 * A checkpoint of another workflow run is resumed only if this one was started for that: by `report`, or by a person who named
 * the run. Throws `GateNotProved`.
 */
function refuseUnasked({ context }, { run, started }, isOwn) {
    if ((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(started.github, 'run_id') === String(context.runId))
        return;
    if (isOwn)
        throw notConfirmed(run, 'this job started the run, but its journal names another workflow run');
    const { eventName, event } = context;
    const given = eventName === 'workflow_dispatch' ? event.inputs : event.client_payload;
    const isAsked = (0,_core_lib_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isJsonObject */ .O)(given) && Object.values(given).includes(run);
    if (BY_NAME.has(eventName) && isAsked)
        return;
    throw notConfirmed(run, 'this workflow run was not started to resume the run');
}
const BY_NAME = new Set(['workflow_dispatch', 'repository_dispatch']);
function known(run, answer) {
    if (answer.type === 'known')
        return answer.value;
    throw new _gate_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .GateNotProved */ .Vg(`The origin of the run \`${run}\` cannot be confirmed: ${answer.message.replace(/\.$/, '')}.`, answer.remedy);
}
function notConfirmed(run, why) {
    return new _gate_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .GateNotProved */ .Vg(`GitHub does not confirm the origin of the run \`${run}\`: ${why}.`, 'Find out who created this checkpoint, delete its artifact, and start a new run.');
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
// EXTERNAL MODULE: ./lib/src/core/plan/legs.js
var legs = __webpack_require__(65425);
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
    const index = (0,legs/* phaseIndex */.C4)(plan, phase);
    const standing = index === undefined ? null : (0,run_state/* phaseState */.RI)(plan, state, index).standing;
    if (standing?.status !== 'blocked') {
        return refused(`\`${phase}\` does not ask a question now`, 'Answer the phase that the comment of Phasegate names.');
    }
    const event = { type: 'answerGiven', phase, answer: text, actor: asked.actor };
    return { type: 'event', event };
}
function decided({ asked, story }, command) {
    const { mark, actor, id } = asked;
    const { decision, text: comment } = command;
    if (story === null || story.gate !== mark.gate) {
        return refused(`the run no longer waits at \`${mark.gate}\``, UP_TO_DATE);
    }
    if (story.digest !== mark.digest || (0,run_mark/* digest8 */.JN)(story.digest) !== command.digest8) {
        return refused(`\`${command.digest8}\` is not the digest of the change that waits there now`, UP_TO_DATE);
    }
    if (story.by !== 'comment') {
        return refused(`\`${story.gate}\` is decided in the environment \`${story.environment}\`, not by a comment`, 'Review the environment in the workflow run, or give the gate `by: comment`.');
    }
    if (story.used.includes(id)) {
        return refused('this comment was already used for a decision', 'Write a new comment.');
    }
    if (decision === 'rework' && !story.mayRework) {
        const remedy = 'Approve or reject the gate, or give it a `rework` in the pipeline.';
        return refused(`\`${story.gate}\` has no \`rework\``, remedy);
    }
    const about = { phase: story.gate, proof: 'comment', approval: id };
    return { type: 'event', event: { type: 'gateDecided', ...about, decision, actor, comment } };
}
const UP_TO_DATE = 'Read the current comment of Phasegate, and decide on the change in it.';
function refused(problem, remedy) {
    return { type: 'refused', message: `The comment has no effect: ${problem}.`, remedy };
}

// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/run/show/gate-story.js
var gate_story = __webpack_require__(40955);
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js
var checkpoints = __webpack_require__(65494);
// EXTERNAL MODULE: ./lib/src/action/confirm-origin.js
var confirm_origin = __webpack_require__(24836);
// EXTERNAL MODULE: ./lib/src/action/gate-decision.js
var gate_decision = __webpack_require__(95761);
// EXTERNAL MODULE: ./lib/src/action/with-checkpoints.js + 5 modules
var with_checkpoints = __webpack_require__(50483);
;// CONCATENATED MODULE: ./lib/src/action/modes/gate.js








/** Proves a gate, or reads a person's comment, records the decision, and stops. No phase runs here. */
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
    return (0,with_checkpoints/* withCheckpoints */.Gq)(job, run, (watch) => (0,settle/* settleRun */.l)({ store, run, actor, say }, watch));
}
async function byComment(job) {
    const { store, context, github } = job;
    const { readComment } = await __webpack_require__.e(/* import() */ 7256).then(__webpack_require__.bind(__webpack_require__, 17256));
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
        throw new gate_decision/* GateNotProved */.Vg(`The checkpoint of the run \`${run}\` no longer exists.`, 'Artifacts are deleted after at most 90 days. Start a new run.');
    }
    const say = async (stored, head) => {
        await (0,confirm_origin/* confirmOrigin */.Jq)(job, stored);
        return [said(asked, stored, head)];
    };
    const { actor } = asked;
    return (0,with_checkpoints/* withCheckpoints */.Gq)(job, run, (watch) => (0,settle/* settleRun */.l)({ store, run, actor, say }, watch));
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
// EXTERNAL MODULE: ./lib/src/core/pipeline/parse.js + 40 modules
var parse = __webpack_require__(41373);
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
 * A commit on top of `head` in which every protected path (instructions to agents and CI) is as in `base`; `head` itself if
 * nothing differs. For runs that an untrusted pull request triggered: pass it as `platform.start.base` in place of `head`; the
 * run's change then starts from this commit.
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
 * Where a new run begins; `null`: at the checked-out commit. For an untrusted pull request: its head commit, with the pipeline,
 * its prompts and all instructions to agents replaced by those of the base branch; that commit is checked out.
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
        print('· Agent instructions are read from the base branch of the pull request.');
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
/** The pipeline, its neighbouring files and its prompts in the base, unless their paths are protected anyway. */
async function pipelineFiles(repository, base, pipeline) {
    if (pipeline === null)
        return [];
    const path = external_node_path_.posix.normalize(pipeline);
    const texts = await partsOf(repository, base, path);
    const folders = [...texts.keys()].map((part) => external_node_path_.posix.dirname(part));
    const beside = [...new Set(folders)].filter((folder) => folder !== '.');
    return [...[...texts.keys()].map(plan_protected/* globOf */.k8), ...beside.map((folder) => `${(0,plan_protected/* globOf */.k8)(folder)}/**`)];
}
/**
 * A pipeline of the base, its prompts and its nested pipelines with theirs, by path; `null`: missing. Each may name further
 * files, so files are read until no new ones are named.
 */
async function partsOf(repository, base, path) {
    const texts = new Map();
    const wanted = new Set([path]);
    for (const part of wanted) {
        texts.set(part, await textAtBase(repository, base, part));
        const text = texts.get(path) ?? null;
        if (text === null)
            return texts;
        (0,parse/* readChecked */.Yi)({ path, text }, (inside) => {
            // Pipelines of the library are not files of the repository.
            if (!inside.startsWith('library:'))
                wanted.add(inside);
            const known = texts.get(inside) ?? null;
            return known === null ? { type: 'missing' } : { type: 'text', text: known };
        });
    }
    return texts;
}
async function textAtBase(repository, base, path) {
    const args = ['cat-file', 'blob', `${base}:${path}`];
    const { code, stdout } = await (0,git/* askGit */.gG)({ place: (0,git_dirs/* realPlace */.o)(repository), args });
    return code === 0 ? stdout.toString() : null;
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
 * `pull_request` checks out a temporary merge commit that GitHub generates:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
const isMerge = ({ ref }) => /^refs\/pull\/\d+\/merge$/.test(ref);


/***/ }),

/***/ 75330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ trusted),
/* harmony export */   g: () => (/* binding */ deliverable)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);


/** Determines the trust in the user who triggered this workflow run; asks GitHub only for events that any user can cause. */
async function trusted({ context, github }) {
    const { eventName: event, actor } = context;
    if (BY_WRITERS.has(event))
        return { type: 'trusted' };
    const { trustIn } = await __webpack_require__.e(/* import() */ 1791).then(__webpack_require__.bind(__webpack_require__, 21791));
    return trustIn(await github(), { event, actor, github: { event: context.event }, bots: [] });
}
/** Events that only users with write access can cause. */
const BY_WRITERS = new Set([
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
]);
/**
 * What of a run may be delivered: everything, or some phases. What somebody started who may not write to the repository
 * is delivered only behind a gate, which somebody who may has decided, or is about to. Throws `Refusal`.
 */
async function deliverable({ github }, { events, plan, state }) {
    if (state.open.length > 0 || events.some(isApproval))
        return true;
    const event = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(state.github, 'event_name');
    const actor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(state.github, 'actor');
    // A run that no workflow started has no proved gate either, and is refused for that reason elsewhere.
    if (event === null || actor === null || BY_WRITERS.has(event))
        return true;
    const { trustIn } = await __webpack_require__.e(/* import() */ 1791).then(__webpack_require__.bind(__webpack_require__, 21791));
    const trust = await trustIn(await github(), { event, actor, github: state.github, bots: [] });
    if (trust.type === 'trusted')
        return true;
    const { harmlessLabels } = await __webpack_require__.e(/* import() */ 2987).then(__webpack_require__.bind(__webpack_require__, 32987));
    const labels = trust.type === 'read-only' ? await harmlessLabels(github, { plan, state }) : null;
    if (labels !== null)
        return labels;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Untrusted triggers need a gate before a delivery: ${trust.reason}.`, 'Add a `gate` before the delivery, so that a person with write access decides. For labels alone, `policy: { untrusted: labels }` needs none.');
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
/* harmony import */ var _engine_perform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42138);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21809);
/* harmony import */ var _wiring_tracing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28079);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79902);
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
 * Records a person's decision and its consequences without a repository: no phase runs, no gate opens, nothing is delivered.
 * Another process continues the run.
 */
async function settleRun(request, reporterFor) {
    const { store, run, actor, say } = request;
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .runFolder */ .kQ)(store, run);
    const notes = [];
    const onNote = (note) => notes.push(note);
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .inSession */ .Cp)({ run, folder, onNote }, async (session) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { journal } = session;
            const stored = (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_3__.restore)(run, folder, journal.past);
            const { plan, state } = stored;
            const reporter = await reporterFor(plan, stored.pinned);
            for (const note of notes)
                reporter.note(note);
            const said = await say(stored, journal.head());
            if (said.length === 0)
                return { plan, state, folder, digest: journal.head() };
            const followed = __addDisposableResource(env_1, await (0,_wiring_tracing_js__WEBPACK_IMPORTED_MODULE_4__/* .traced */ .m)(plan, journal, reporter), true);
            const now = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)({ plan, session, ...followed }, state, [...said, (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .resumedEvent */ .qB)(actor)]);
            const limits = {
                concurrency: 1,
                may: { work: false, deliver: false, open: false },
                until: null,
                only: null,
                slots: false,
            };
            const stop = new AbortController();
            const shared = { plan, journal, reporter: followed.reporter, limits, budgetPool: null };
            const ended = await (0,_engine_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g)({ ...shared, state: now, perform: (0,_engine_perform_js__WEBPACK_IMPORTED_MODULE_2__/* .settler */ .u)(plan), stop });
            return { plan, state: ended, folder, digest: journal.head() };
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


/***/ }),

/***/ 28079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ traced)
/* harmony export */ });
/** For a run without tracing. */
const UNTRACED = { context: () => ({}), begin: () => () => { } };
/**
 * The reporter itself, or one that also feeds a collector if the standard OpenTelemetry variables name one. The library is loaded
 * only then. Errors are noted, and the run continues.
 */
async function traced(plan, { past }, reporter) {
    const untraced = { reporter, tracer: UNTRACED, [Symbol.asyncDispose]: async () => { } };
    const { env } = process;
    if (!env.OTEL_EXPORTER_OTLP_ENDPOINT && !env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT)
        return untraced;
    const { traceSettings } = await __webpack_require__.e(/* import() */ 4780).then(__webpack_require__.bind(__webpack_require__, 34780));
    const asked = traceSettings(env);
    if (asked.type === 'refused')
        reporter.note(`No traces: ${asked.why}.`);
    if (asked.type !== 'on')
        return untraced;
    const { openTracing } = await Promise.all(/* import() */[__webpack_require__.e(3914), __webpack_require__.e(2816), __webpack_require__.e(4575)]).then(__webpack_require__.bind(__webpack_require__, 24575));
    return openTracing({ settings: asked.settings, plan, past, reporter });
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
/** `null`: the comment has no mark, or a damaged one. The author of the comment is not checked here. */
function markIn(body) {
    const line = body.trimEnd().split('\n').at(-1) ?? '';
    if (!line.startsWith(BEGIN) || !line.endsWith(END))
        return null;
    const json = (0,_lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoundedJson */ .R)(line.slice(BEGIN.length, -END.length));
    return json.type === 'json' ? readMark(json.value) : null;
}
/** The eight hex digits by which a person refers to the shown change. */
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
    if (run === null || !names.every((name) => _lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_ID */ .iC.test(name)))
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


/***/ }),

/***/ 50132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isSameName)
/* harmony export */ });
/** Whether two names of users, environments or repositories are equal to GitHub, which ignores case. */
const isSameName = (a, b) => a.toLowerCase() === b.toLowerCase();


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

/***/ 57462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var _core_run_decide_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77139);
/* harmony import */ var _core_run_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91252);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _system_debug_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35118);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47111);
/* harmony import */ var _stale_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20828);






/** Decides, performs and records until nothing is left to do in this process. Ends with a `runFinished`. */
async function execute(execution) {
    const loop = new Loop(execution);
    return loop.run();
}
class Loop {
    #execution;
    #state;
    #underway = new Map();
    #resting = new Map();
    #rested = new Set();
    /** Reports a change of the state to the loop. */
    #wake = () => { };
    /** Set if the run cannot be delivered on its base. */
    #stale = null;
    /** Why the run cannot continue: the journal could not be written, or a bug. */
    #broken = null;
    /** The write of the last event. Earlier events are written first. */
    #recording = Promise.resolve();
    constructor(execution) {
        this.#execution = execution;
        this.#state = execution.state;
    }
    async run() {
        const { plan, limits, budgetPool, stop } = this.#execution;
        while (this.#broken === null && !stop.signal.aborted) {
            const commands = (0,_core_run_decide_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)(plan, this.#state, {
                ...limits,
                resting: new Set(this.#resting.keys()),
                budgetPool: budgetPool?.now() ?? null,
            });
            for (const command of commands)
                (0,_system_debug_log_js__WEBPACK_IMPORTED_MODULE_3__/* .debug */ .Yz)('decision', () => JSON.stringify(command));
            const steps = commands.filter((command) => command.type !== 'finish');
            const [end] = commands.filter((command) => command.type === 'finish');
            if (end !== undefined)
                return this.#finish(end);
            const moved = await this.#carryOut(steps);
            if (this.#stale !== null)
                return this.#finish(this.#stale);
            if (!moved)
                await this.#somethingHappens();
        }
        await Promise.all(this.#underway.values());
        if (this.#broken !== null)
            throw this.#broken.error;
        return this.#finish({ type: 'finish', outcome: 'cancelled', next: null, phase: null });
    }
    /** Whether any command changed the state or started something. */
    async #carryOut(commands) {
        const due = commands.filter((command) => !this.#isBusy(command));
        for (const command of due)
            this.#rest(command);
        const now = due.filter((command) => !this.#isBusy(command));
        await Promise.all(now.map((command) => this.#begin(command)));
        return due.length > 0;
    }
    /** Performs a command up to its first event; the rest runs concurrently with the loop. */
    async #begin(command) {
        const events = this.#execution.perform(command, this.#state)[Symbol.asyncIterator]();
        try {
            if (ACTS_FIRST.has(command.type))
                await this.#recording;
            const first = await this.#firstOf(events);
            if (first === null || first.done)
                return;
            await this.#record(first.value);
            if (command.type !== 'runPhase' && command.type !== 'deliver')
                return await this.#drain(events);
            const { phase } = command;
            this.#rested.delete(phase);
            this.#underway.set(phase, this.#drain(events).finally(() => this.#underway.delete(phase)));
        }
        catch (error) {
            if (!this.#isStale(error, command))
                this.#break(error);
        }
    }
    /** `null` if stopping the run interrupted the request: a request without an answer is then no failure. */
    async #firstOf(events) {
        try {
            return await events.next();
        }
        catch (error) {
            if (this.#execution.stop.signal.aborted && error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal)
                return null;
            throw error;
        }
    }
    #isStale(error, command) {
        if (!(error instanceof _stale_base_js__WEBPACK_IMPORTED_MODULE_4__/* .StaleBase */ .RT || error instanceof _stale_base_js__WEBPACK_IMPORTED_MODULE_4__/* .RebaseDue */ .$x))
            return false;
        if (command.type !== 'deliver')
            return false;
        const { phase } = command;
        this.#execution.reporter.note(`${error.message} ${error.remedy}`);
        this.#stale =
            error instanceof _stale_base_js__WEBPACK_IMPORTED_MODULE_4__/* .StaleBase */ .RT
                ? { type: 'finish', outcome: 'stale', next: null, phase }
                : { type: 'finish', outcome: 'waiting', next: 'work', phase };
        return true;
    }
    async #drain(events) {
        try {
            for (let next = await events.next(); !next.done; next = await events.next()) {
                await this.#record(next.value);
            }
        }
        catch (error) {
            this.#break(error);
        }
    }
    #break(error) {
        this.#broken ??= { error };
        this.#execution.stop.abort();
    }
    /**
     * The follow-up of an event is decided before the event is on the disk, so that one flush takes both: the end of a phase and
     * the start of the next. Nothing is reported or done because of the event before the flush.
     */
    async #record(event) {
        const { plan, journal, reporter } = this.#execution;
        const recording = journal.append(event);
        this.#recording = recording;
        const state = (0,_core_run_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolve */ .sf)(plan, this.#state, event);
        this.#state = state;
        this.#wake();
        reporter.event(await recording, state);
    }
    async #finish({ outcome, next, phase }) {
        await Promise.all(this.#underway.values());
        if (this.#broken !== null)
            throw this.#broken.error;
        await this.#record({ type: 'runFinished', outcome, next, phase });
        return this.#state;
    }
    #isBusy(command) {
        if (command.type !== 'runPhase' && command.type !== 'deliver')
            return false;
        return this.#underway.has(command.phase) || this.#resting.has(command.phase);
    }
    /** A phase that waits before its next attempt frees its slot for other phases. */
    #rest(command) {
        if (command.type !== 'runPhase' || command.waitMs === 0 || this.#rested.has(command.phase))
            return;
        const { phase, waitMs } = command;
        const over = (0,_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v)(waitMs, this.#execution.stop.signal).then(() => {
            this.#resting.delete(phase);
            this.#rested.add(phase);
        });
        this.#resting.set(phase, over);
    }
    async #somethingHappens() {
        const pending = [...this.#underway.values(), ...this.#resting.values()];
        if (pending.length === 0)
            throw new Error('nothing is decided and nothing is under way');
        // The clean-up after the last event of an attempt need not be awaited.
        const recorded = new Promise((resolve) => {
            this.#wake = resolve;
        });
        await Promise.race([...pending, recorded]);
    }
}
/** These commands have effects outside of this process before their first event. */
const ACTS_FIRST = new Set([
    'deliver',
    'mergeChange',
    'openGate',
    'verifyAgain',
]);


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


/***/ })

};
