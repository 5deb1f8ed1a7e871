export const id = 1425;
export const ids = [1425];
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

/***/ 69226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ drivingIn)
/* harmony export */ });
/** The same as on the command line. */
const CONCURRENCY = 4;
/** The engine's settings in a job with these permissions. */
function drivingIn(may, slots = false) {
    return {
        limits: { concurrency: CONCURRENCY, may, until: null, only: null, slots },
        budgetPool: null,
        clone: false,
        approve: false,
        author: { name: 'Phasegate', email: 'phasegate@users.noreply.github.com' },
        tape: { mode: 'none' },
        reuse: true,
    };
}


/***/ }),

/***/ 48427:
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
 * Starts git so that the job's log shows the command and the server's messages. The environment is git's own, not the job's.
 * Rejects with `Refusal` if git was killed.
 */
const askGitAloud = (print) => async (call) => {
    // Loaded on demand: only a job that pushes needs it.
    const { exec } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
    const { program, args, cwd, env } = (0,git/* gitProcess */.y0)(call);
    print(`[command]git ${(0,text_line/* oneLine */.TN)(call.args.join(' '))}`);
    const stdout = [];
    const stderr = [];
    const code = await exec(`"${program}"`, [...args], {
        cwd,
        env: { ...env },
        // Otherwise it prints the settings of every call, and the runner reads lines of the server as workflow commands.
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/stores/cache-store.js
var cache_store = __webpack_require__(44923);
// EXTERNAL MODULE: ./lib/src/reuse/folder-store.js
var folder_store = __webpack_require__(40533);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js
var checkpoints = __webpack_require__(65494);
;// CONCATENATED MODULE: ./lib/src/action/reuse-store.js







/**
 * Results of earlier runs as entries of the Actions cache. `null` for an event that anybody can cause: results that
 * untrusted people may have influenced are not stored, and stored results are not used for them. `null` in a job without cache.
 */
function reuseStoreOf(job, store, onNote) {
    if ((0,checkpoints/* isOfStrangers */.DQ)(job) || !(0,checkpoints/* mayCacheIn */.vA)(job))
        return null;
    const { temp: temporary, repository } = job.context;
    const folder = (0,folder_store/* reuseFolder */.dt)(store);
    const cache = (0,cache_store/* cacheStore */.w)({
        temporary,
        trust: 'trusted',
        holds: 'result',
        limitMs: checkpoints/* CACHE_MS */.wo,
        onNote,
    });
    return cachedResults({ near: (0,folder_store/* folderStore */.s4)({ folder, repository, onNote }), cache, folder });
}
/** Looks in the job's store first; new results are uploaded to the cache while the run continues. */
function cachedResults({ near, cache, folder }) {
    const underway = new Set();
    return {
        repository: near.repository,
        find: async (key) => (await near.find(key)) ??
            (await withFile(folder, async (file) => (await quietly(() => cache.get(nameOf(key), file))) === true ? bounded(file) : null)),
        keep: async (key, bytes) => {
            await near.keep(key, bytes);
            const sent = withFile(folder, async (file) => {
                await (0,promises_.writeFile)(file, bytes, { mode: 0o600 });
                await quietly(() => cache.put(nameOf(key), file));
                return null;
            }).then(() => {
                underway.delete(sent);
            });
            underway.add(sent);
        },
        settled: async () => {
            await Promise.all(underway);
        },
    };
}
/** No larger result is ever stored. */
async function bounded(file) {
    return (await (0,promises_.stat)(file)).size > folder_store/* LARGEST_BYTES */.LW ? null : (0,promises_.readFile)(file);
}
/** Differs from names of checkpoints, which begin with `phasegate-`. */
const nameOf = (key) => `reuse-${key.slice('sha256:'.length)}`;
/** A full or read-only disk counts as an empty cache. */
async function withFile(folder, work) {
    const file = (0,external_node_path_.join)(folder, `.way-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        (0,disk/* makeFolder */.fc)(folder);
        return await work(file);
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === null)
            throw error;
        return null;
    }
    finally {
        await (0,promises_.rm)(file, { force: true }).catch(() => { });
    }
}
/** The cache store reports its own errors, which have no effect here. */
async function quietly(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof Error)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/action/workflow-runs.js


/**
 * Number of runs of this workflow since a time, without this one. Workflow runs that resume a run count, too, so the number may
 * be too high. Throws `Refusal` if GitHub does not respond.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
async function workflowRunsSince(github, { workflowFile }, since) {
    const said = await github.rest('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', { workflow_id: workflowFile, created: `>=${since.toISOString()}`, per_page: 1 });
    const total = (0,json_value/* amountAt */.En)(said, 'total_count');
    if (total !== null)
        return Math.max(0, total - 1);
    throw new ports.Refusal('GitHub does not report the number of runs of this workflow, which `policy.max-runs-per-day` needs.', 'The token needs `permissions: { actions: read }`.');
}

;// CONCATENATED MODULE: ./lib/src/action/platform.js



/** The platform of a run in a workflow. */
function platformOf(job) {
    const { context, store, github, ownGithub, inputs, print } = job;
    return {
        reuse: (folder, onNote) => reuseStoreOf(job, folder, onNote),
        trigger: context.eventName,
        // The person who resumes a run must not approve it if self-review is prevented, not even through a bot later on.
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

/***/ 50132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isSameName)
/* harmony export */ });
/** Whether two names of users, environments or repositories are equal to GitHub, which ignores case. */
const isSameName = (a, b) => a.toLowerCase() === b.toLowerCase();


/***/ }),

/***/ 40533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ LARGEST_BYTES),
/* harmony export */   dt: () => (/* binding */ reuseFolder),
/* harmony export */   s4: () => (/* binding */ folderStore),
/* harmony export */   y2: () => (/* binding */ keptFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);




const BOUNDS = { files: 500, bytes: 512 * 1024 * 1024 };
/** In bytes; no larger result is ever stored. */
const LARGEST_BYTES = 64 * 1024 * 1024;
/** The folder with results in a folder with all runs. */
const reuseFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, 'reuse');
/** A store with one file per result, each complete or absent. */
function folderStore(options) {
    const { folder, repository, onNote, bounds = BOUNDS } = options;
    let hasSaidNo = false;
    const refuse = (doing, error) => {
        const code = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        if (code === null)
            throw error;
        if (!hasSaidNo)
            onNote(`Results of earlier runs in ${folder} cannot be ${doing} (${code}).`);
        hasSaidNo = true;
    };
    return {
        repository,
        find: async (key) => {
            const file = fileOf(folder, key);
            try {
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).size > LARGEST_BYTES)
                    return null;
                const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
                touch(file);
                return bytes;
            }
            catch (error) {
                if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'ENOENT')
                    refuse('read', error);
                return null;
            }
        },
        keep: async (key, bytes) => {
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${NEW}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
            try {
                (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(folder);
                (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDurably */ .v8)(temporary, bytes);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, fileOf(folder, key));
                removeOldest(folder, bounds);
            }
            catch (error) {
                discard(temporary);
                refuse('kept', error);
            }
        },
        settled: async () => { },
    };
}
/** `phasegate clean` removes leftovers. */
function discard(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === null)
            throw error;
    }
}
const END = '.result';
/** Prefix of files that are being written, or were when their process died. */
const NEW = '.new-';
const fileOf = (folder, key) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${key.slice('sha256:'.length)}${END}`);
/** Updates the time of use for the removal of the oldest; a failure of that is harmless. */
function touch(file) {
    try {
        const now = new Date();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(file, now, now);
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === null)
            throw error;
    }
}
/** All stored results, newest first; files of a write whose process died are included as the oldest. */
function keptFiles(folder) {
    return (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(folder)
        .filter((name) => name.endsWith(END) || name.startsWith(NEW))
        .flatMap((name) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false });
        if (stats === undefined)
            return [];
        const usedAt = name.startsWith(NEW) ? 0 : stats.mtimeMs;
        return [{ file, bytes: stats.size, usedAt }];
    })
        .sort((a, b) => b.usedAt - a.usedAt || (a.file < b.file ? -1 : 1));
}
/** Another process may be writing new files now, so those stay. */
function removeOldest(folder, { files, bytes }) {
    let room = bytes;
    const kept = keptFiles(folder).filter(({ usedAt }) => usedAt > 0);
    for (const [at, one] of kept.entries()) {
        room -= one.bytes;
        if (at >= files || room < 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(one.file, { force: true });
    }
}


/***/ })

};
