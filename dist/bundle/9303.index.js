export const id = 9303;
export const ids = [9303,9145,5574,4915,3193,7296];
export const modules = {

/***/ 19303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAtWorkflowRun: () => (/* binding */ lookAtWorkflowRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_restore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98264);
/* harmony import */ var _checkpoints_stores_artifact_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90355);
/* harmony import */ var _checkpoints_stores_artifacts_by_rest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80929);
/* harmony import */ var _core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84344);
/* harmony import */ var _github_attempts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7296);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33193);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41502);
/* harmony import */ var _wiring_github_access_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69145);
/* harmony import */ var _journal_reader_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95111);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21809);













/**
 * Calls `work` with the run of a workflow run from its newest checkpoint: verified and unpacked in a temporary folder, separate
 * from the runs of this repository. Throws `Refusal`.
 */
async function lookAtWorkflowRun(address, { env, onNote }, work) {
    const rest = (0,_checkpoints_stores_artifacts_by_rest_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactsByRest */ .F1)(await restOptions(address, env));
    const run = runAmong(address, await rest.list());
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'phasegate-'));
    try {
        const store = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'store');
        const restored = await (0,_checkpoints_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .restoreCheckpoint */ .v)({
            stores: [(0,_checkpoints_stores_artifact_store_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactStore */ .i)({ rest, patience: TRANSFER, onNote })],
            wanted: { type: 'newest', run, over: 'attempts' },
            expected: { run, digest: null },
            store,
            temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'work'),
            scope: null,
            journal: _journal_reader_js__WEBPACK_IMPORTED_MODULE_9__/* .JOURNALS */ .p,
            fetchBundle: null,
            onNote,
        });
        if (restored === null)
            throw without(address);
        return await work(await (0,_stored_js__WEBPACK_IMPORTED_MODULE_10__.readRun)(store, run));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
const TRANSFER = { listMs: 30_000, transferMs: 5 * 60_000 };
/** The token is sent only to the GitHub server that it belongs to, whatever the address says. */
async function restOptions({ repositoryUrl, id }, env) {
    const access = (0,_wiring_github_access_js__WEBPACK_IMPORTED_MODULE_11__.gitHubAccess)(repositoryUrl, env);
    if (access === null)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_8__.Refusal(`${repositoryUrl} is not on ${env.GITHUB_SERVER_URL || 'https://github.com'}.`, 'For another server, set GITHUB_SERVER_URL to its address.');
    const token = env.GITHUB_TOKEN || env.GH_TOKEN || '';
    if (token === '')
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_8__.Refusal('The checkpoint of a workflow run needs a token.', 'Set `GITHUB_TOKEN`, for example to the output of `gh auth token`.');
    const { apiUrl, repository } = access;
    const { signal } = new AbortController();
    const github = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_7__.gitHub)({ ...access, token, patience: _github_attempts_js__WEBPACK_IMPORTED_MODULE_6__.PATIENCE, signal });
    return { github, apiUrl, repository, token, workflowRun: id, waitMs: 500 };
}
/** The named run, or the only one that has a checkpoint. */
function runAmong(address, stored) {
    const names = stored.flatMap(({ name }) => (0,_core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_12__/* .readCheckpointName */ .iQ)(name)?.run ?? []);
    const runs = [...new Set(names)].sort();
    const meant = address.run === null ? runs : runs.filter((run) => run === address.run);
    const [run, ...others] = meant;
    if (run !== undefined && others.length === 0)
        return run;
    if (run === undefined)
        throw without(address);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_8__.Refusal(`${address.url} holds ${meant.length} runs: ${meant.map((one) => `\`${one}\``).join(', ')}.`, `Add a name to the address: ${address.url}#${run}`);
}
const without = ({ url, run }) => new _ports_js__WEBPACK_IMPORTED_MODULE_8__.Refusal(`${url} has no checkpoint${run === null ? '' : ` of the run \`${run}\``}.`, 'Checkpoints are artifacts of jobs that use Phasegate; they are deleted after at most 90 days.');


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

/***/ 90355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ replacePlain),
/* harmony export */   i: () => (/* binding */ artifactStore),
/* harmony export */   isAvailable: () => (/* binding */ isAvailable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _system_copy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77084);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);
/* harmony import */ var _archive_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15117);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13211);
/* harmony import */ var _artifacts_by_rest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80929);
/* harmony import */ var _quietly_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32018);









/**
 * Stores checkpoints as artifacts of the workflow run, each as one file without further compression. The library finds the
 * service by the environment that the runner gives to actions; without it nothing can be stored, which is noted once.
 */
function artifactStore({ rest, patience, onNote }) {
    const say = once(onNote);
    return {
        name: 'artifact',
        put: async (name, file) => {
            if (!isAvailable())
                return say(UNAVAILABLE);
            const { id, digest } = await uploadPlain(file, patience.transferMs);
            return { id, name, sha256: (0,_artifacts_by_rest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Of */ .Bj)(digest) };
        },
        get: async (id, file) => {
            try {
                const own = await ownArtifacts(patience.listMs);
                const found = own.find((artifact) => artifact.id === id);
                if (found !== undefined && (await download(found, file, patience.transferMs)))
                    return true;
            }
            catch (error) {
                if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal))
                    throw error;
                const isThere = await rest.download(id, file).catch(() => false);
                if (!isThere)
                    throw error;
                return true;
            }
            return rest.download(id, file);
        },
        find: async (prefix) => {
            const [own, others] = await Promise.all([
                ownArtifacts(patience.listMs),
                orNothing(rest, say),
            ]);
            const all = new Map([...others, ...own].map((stored) => [stored.id, stored]));
            return [...all.values()].filter(({ name }) => name.startsWith(prefix));
        },
    };
}
/** Uploads one file without compression as an artifact of its name. Throws `Refusal`. */
async function uploadPlain(file, limitMs) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    const options = { skipArchive: true };
    const { id, digest } = await orRefuse(`The artifact ${name} could not be uploaded`, limitMs, () => new DefaultArtifactClient().uploadArtifact(name, [file], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), options));
    if (id === undefined)
        throw new Error('the artifact library returned no id');
    return { id: String(id), digest };
}
/** The same, replacing an artifact of that name that this attempt uploaded. Throws `Refusal`. */
async function replacePlain(file, limitMs) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935));
    const own = await ownArtifacts(limitMs);
    if (own.some((artifact) => artifact.name === name))
        await orRefuse(`The artifact ${name} could not be replaced`, limitMs, () => new DefaultArtifactClient().deleteArtifact(name));
    return (await uploadPlain(file, limitMs)).id;
}
const UNAVAILABLE = 'No checkpoint is stored, because artifacts are not available here: ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set. GitHub sets these variables for actions.';
function once(onNote) {
    const said = new Set();
    return (note) => {
        if (!said.has(note))
            onNote(note);
        said.add(note);
        return null;
    };
}
/** Whether this step can upload artifacts. */
function isAvailable() {
    const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: url } = process.env;
    return Boolean(token) && Boolean(url);
}
/** The artifacts that the job's own token can see. */
async function ownArtifacts(limitMs) {
    if (!isAvailable())
        return [];
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935));
    const { artifacts } = await orRefuse('The artifacts of this run could not be listed', limitMs, () => new DefaultArtifactClient().listArtifacts());
    return artifacts.map(({ id, name, digest }) => ({
        id: String(id),
        name,
        sha256: (0,_artifacts_by_rest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Of */ .Bj)(digest),
    }));
}
/** Without `actions: read`, a token sees only this attempt's uploads. */
async function orNothing(rest, say) {
    try {
        return await rest.list();
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal))
            throw error;
        say(`Only artifacts of this attempt are visible: ${error.message} ${error.remedy}`);
        return [];
    }
}
async function download({ id, sha256: uploaded }, file, limitMs) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935));
    (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${file}.`);
    try {
        const options = {
            path,
            skipDecompress: true,
            ...(uploaded === null ? {} : { expectedHash: `sha256:${uploaded}` }),
        };
        await orRefuse(`The artifact ${id} could not be downloaded`, limitMs, () => new DefaultArtifactClient().downloadArtifact(Number(id), options));
        const [name] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
        if (name === undefined)
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    }
    // The library compares with the digest that it was given; this digest is of the actual file.
    const { sha256 } = await (0,_system_copy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .T)(file);
    if (uploaded === null || uploaded === sha256)
        return true;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file);
    throw (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .damaged */ .qM)(`of artifact ${id}`, `its SHA-256 is ${sha256}, but sha256:${uploaded} was uploaded`);
}
async function orRefuse(what, limitMs, work) {
    try {
        return await (0,_quietly_js__WEBPACK_IMPORTED_MODULE_8__/* .quietly */ .g)(() => (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_6__/* .withinTime */ .d)(limitMs, work));
    }
    catch (error) {
        const why = error instanceof Error ? error.message.split('\n', 1).join() : String(error);
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`${what}: ${why}${why.endsWith('.') ? '' : '.'}`, 'Check https://www.githubstatus.com, then run the job again.', { cause: error });
    }
}


/***/ }),

/***/ 80929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   F1: () => (/* binding */ artifactsByRest),
/* harmony export */   cC: () => (/* binding */ MOST_LISTED)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41502);
/* harmony import */ var _system_copy_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77084);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6871);
/* harmony import */ var _archive_archive_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15117);










function artifactsByRest(options) {
    return {
        list: () => list(options),
        download: (id, file) => download(options, id, file),
    };
}
const PAGE = 100;
/** A workflow's token has a thousand requests per hour. */
const MOST_PAGES = 100;
const MOST_LISTED = PAGE * MOST_PAGES;
async function list({ github, workflowRun }) {
    const route = workflowRun === null ? EVERY : OF_RUN;
    const found = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const parameters = { run_id: workflowRun, per_page: PAGE, page };
        const { artifacts } = await github.rest(route, parameters);
        for (const artifact of artifacts) {
            const { id, name, expired, digest } = artifact;
            const isMeant = workflowRun !== null || isOfThisRepository(artifact);
            if (!expired && isMeant)
                found.push({ id: String(id), name, sha256: sha256Of(digest) });
        }
        if (artifacts.length < PAGE)
            break;
    }
    return found;
}
/** In hex. GitHub prefixes it with `sha256:`, its library does not. */
function sha256Of(digest) {
    return /^(?:sha256:)?([0-9a-f]{64})$/.exec(digest ?? '')?.[1] ?? null;
}
/** A pull request from a fork runs untrusted code, which can upload anything under any name. */
function isOfThisRepository({ workflow_run: run }) {
    return run?.repository_id !== undefined && run.repository_id === run.head_repository_id;
}
const EVERY = 'GET /repos/{owner}/{repo}/actions/artifacts';
const OF_RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const ONE = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
const MOST_TRIES = 4;
async function download(options, id, file) {
    const digest = await digestOf(options, id);
    if (digest === undefined)
        return false;
    (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_8__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    for (let tries = 1;; tries += 1) {
        const outcome = await tryDownload(options, id, file);
        if (outcome.type === 'gone')
            return false;
        if (outcome.type === 'done' && (digest === null || digest === outcome.digest))
            return true;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        if (tries === MOST_TRIES || outcome.type === 'refused')
            throw whyNot(id, outcome);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(options.waitMs * 2 ** (tries - 1));
    }
}
/** The digest at upload; `null`: unknown; `undefined`: there is no such artifact. */
async function digestOf({ github }, id) {
    try {
        const artifact = await github.rest(ONE, { artifact_id: id });
        return artifact.expired ? undefined : (artifact.digest ?? null);
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_6__.Refusal && 'status' in error && error.status === 404)
            return undefined;
        throw error;
    }
}
async function tryDownload(options, id, file) {
    const { apiUrl, repository, token } = options;
    const headers = { authorization: `Bearer ${token}`, 'user-agent': 'phasegate' };
    try {
        const url = `${apiUrl}/repos/${repository}/actions/artifacts/${encodeURIComponent(id)}/zip`;
        const redirect = await fetch(url, { headers, redirect: 'manual', ...IN_TIME() });
        const location = redirect.headers.get('location');
        if (location === null)
            return outcomeOf(redirect.status);
        // The token must not reach the storage service.
        const { status, body } = await fetch(location);
        if (status !== 200 || body === null)
            return outcomeOf(status);
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.fromWeb(body), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file, { mode: 0o600 }));
        return { type: 'done', digest: `sha256:${(await (0,_system_copy_file_js__WEBPACK_IMPORTED_MODULE_7__/* .digestFile */ .T)(file)).sha256}` };
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$N)(error) === 'ENOSPC')
            throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_8__/* .diskRefusal */ .C2)(error, `${file} cannot be written`);
        return { type: 'failed', why: error instanceof Error ? error.message : String(error) };
    }
}
const IN_TIME = () => ({ signal: AbortSignal.timeout(30_000) });
function outcomeOf(status) {
    if (status === 404 || status === 410)
        return { type: 'gone' };
    const isPassing = status === 429 || status >= 500;
    return { type: isPassing ? 'failed' : 'refused', why: `GitHub answered ${status}` };
}
function whyNot(id, outcome) {
    if (outcome.type === 'done') {
        return (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_9__/* .damaged */ .qM)(`of artifact ${id}`, `the downloaded file has the digest ${outcome.digest}, but the uploaded file had another`);
    }
    return new _ports_js__WEBPACK_IMPORTED_MODULE_6__.Refusal(`The artifact ${id} could not be downloaded: ${outcome.why}.`, 'Give the job `permissions: { actions: read }`, or run the job again.');
}


/***/ }),

/***/ 32018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ quietly)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);

const context = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let open = 0;
let restore = () => { };
/**
 * Runs a library call that logs every step to stdout, among the output of phases. Only essential workflow commands pass: values
 * to mask and, in debug mode, debug messages.
 */
async function quietly(work) {
    if (open === 0)
        restore = install();
    open += 1;
    try {
        return await context.run('quiet', work);
    }
    finally {
        open -= 1;
        if (open === 0)
            restore();
    }
}
function install() {
    const { stdout } = process;
    const { write } = stdout;
    const filtered = (chunk) => isDropped(chunk) ? true : write.call(stdout, chunk);
    stdout.write = filtered;
    return () => {
        stdout.write = write;
    };
}
function isDropped(chunk) {
    if (context.getStore() !== 'quiet')
        return false;
    const { RUNNER_DEBUG: debug } = process.env;
    const wanted = debug === '1' ? /^::(?:add-mask|debug)::/ : /^::add-mask::/;
    return !wanted.test(chunk.toString());
}


/***/ }),

/***/ 13211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime),
/* harmony export */   f: () => (/* binding */ OutOfTime)
/* harmony export */ });
/**
 * Rejects with `OutOfTime` if the work takes too long. The work itself continues, because a waiting library cannot be stopped.
 */
async function withinTime(ms, work) {
    let clear = () => { };
    const passed = new Promise((_, reject) => {
        const timer = setTimeout(() => reject(new OutOfTime(ms)), ms);
        clear = () => clearTimeout(timer);
    });
    try {
        return await Promise.race([work(), passed]);
    }
    finally {
        clear();
    }
}
class OutOfTime extends Error {
    name = 'OutOfTime';
    constructor(ms) {
        super(`no answer after ${ms / 1000} s`);
    }
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

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ WORKFLOW_FILES),
/* harmony export */   S: () => (/* binding */ tokenRemedy)
/* harmony export */ });
/** The remedy for a known message of GitHub or git about what a token may never do; `null`: unknown message. */
function tokenRemedy(words) {
    if (/without [`']?workflows?[`']? (?:scope|permission)/.test(words))
        return WORKFLOW_FILES;
    if (/not permitted to create or approve pull requests/.test(words))
        return MAY_NOT_OPEN;
    return null;
}
const WORKFLOW_FILES = 'The token of a workflow cannot change `.github/workflows`. Use the token of a GitHub App, or a personal token, with the permission `workflows: write`.';
const MAY_NOT_OPEN = 'Enable Settings → Actions → General, "Allow GitHub Actions to create and approve pull requests", or use the token of a GitHub App.';


/***/ }),

/***/ 7296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PATIENCE: () => (/* binding */ PATIENCE),
  z: () => (/* binding */ attempted)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/system/debug-log.js
var debug_log = __webpack_require__(35118);
// EXTERNAL MODULE: ./lib/src/github/fault.js
var github_fault = __webpack_require__(28996);
// EXTERNAL MODULE: ./lib/src/github/refusal.js
var refusal = __webpack_require__(23476);
// EXTERNAL MODULE: ./lib/src/core/text/token-remedy.js
var token_remedy = __webpack_require__(6568);
;// CONCATENATED MODULE: ./lib/src/github/remedy.js

/** How to fix a failed call. `call` is its name for people. */
function remedyFor(fault, call) {
    const { status, words, isRateLimit, isPassing } = fault;
    if (isRateLimit)
        return 'Wait until the API limit resets, then run `phasegate resume`.';
    if (isPassing)
        return 'Try again with `phasegate resume`, or re-run the failed job.';
    if (status === 401)
        return 'The token is invalid or expired. Use another token.';
    const known = (0,token_remedy/* tokenRemedy */.S)(words);
    if (known !== null)
        return known;
    if (status === 403 || /not accessible by/.test(words)) {
        const lacks = lacking(fault, call).map((set) => `\`permissions: { ${set} }\``);
        const what = lacks.length === 0 ? '' : `: ${lacks.join(' or ')}`;
        return `Add the missing permission to the token${what}. docs/github.md lists the permissions of each job.`;
    }
    if (status === 404)
        return 'Check that it exists and that the token can read it.';
    return 'Follow the message of GitHub, then run `phasegate resume`.';
}
/** Sets of permissions of which one is enough. Several fields of one call need one combined set. */
function lacking({ permissions, fields }, call) {
    if (permissions.length > 0)
        return permissions;
    const refused = fields.length === 0 ? [call] : fields.map((field) => `${call} ${field}`);
    const known = refused.map((name) => setsFor(name));
    const [only = []] = known;
    return known.length === 1 ? only : [[...new Set(known.flatMap(([set = []]) => set))].join(', ')];
}
function setsFor(name) {
    const [, ...sets] = PERMISSIONS.find(([calls]) => calls.test(name)) ?? [];
    return sets;
}
/**
 * For calls for which GitHub does not name permissions, as in GraphQL, where the refused field follows the name. One of several
 * sets is enough.
 */
const PERMISSIONS = [
    [/PhasegateLook \S*pullRequests/, 'pull-requests: write'],
    [/PhasegateLook|PhasegateCommit|\/git\/refs|\/compare\//, 'contents: write'],
    [/PhasegateAutoMerge/, 'contents: write, pull-requests: write'],
    [/\/pulls|OwnReviews/, 'pull-requests: write'],
    [/OwnComments|Conversation/, 'issues: write', 'pull-requests: write'],
    [/\/issues|\/labels|Backlog|PhasegateIssues|PhasegateLabels|PhasegateDropLabel/, 'issues: write'],
    [/\/dispatches/, 'actions: write'],
    [/DeploymentReviews|\/actions\//, 'actions: read'],
    [/JobDeployment/, 'checks: read, deployments: read'],
];

;// CONCATENATED MODULE: ./lib/src/github/attempts.js





const PATIENCE = {
    answerMs: 20_000,
    tries: 4,
    firstWaitMs: 500,
    longestWaitMs: 60_000,
};
/** Tries until there is a response, as often as repeating is harmless. Rejects with `GitHubRefusal`. */
async function attempted(call) {
    const { isRead, patience, signal } = call;
    for (let tried = 1;; tried += 1) {
        const ended = (0,debug_log/* debugTimed */.Z3)('github', () => call.name);
        try {
            const answer = await call.attempt(AbortSignal.any([signal, AbortSignal.timeout(patience.answerMs)]));
            ended(() => 'answered');
            return answer;
        }
        catch (error) {
            const fault = (0,github_fault/* faultOf */.Kl)(error);
            ended(() => `${fault.status ?? 'no answer'}: ${fault.words} (try ${tried})`);
            const wait = fault.waitMs ?? patience.firstWaitMs * 2 ** (tried - 1);
            const mayAgain = fault.isRateLimit || (isRead && fault.isPassing);
            const isLast = tried >= patience.tries || wait > patience.longestWaitMs || signal.aborted;
            if (!mayAgain || isLast)
                throw attempts_refusal(call, fault);
            await (0,promises_.setTimeout)(wait, undefined, { signal }).catch(() => { });
        }
    }
}
function attempts_refusal({ name, isRead }, fault) {
    const { status, words, isRateLimit, isPassing, cause } = fault;
    const how = status === null ? 'No answer from GitHub to' : 'GitHub refused';
    const code = status === null || status === 200 ? '' : ` (${status})`;
    return new refusal/* GitHubRefusal */.k({
        message: `${how} ${name}${code}: ${words}${/[.!?]$/.test(words) ? '' : '.'}`,
        remedy: remedyFor(fault, name),
        status,
        isPassing,
        isUncertain: !isRead && isPassing && !isRateLimit,
        cause,
    });
}


/***/ }),

/***/ 33193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHub: () => (/* binding */ gitHub)
/* harmony export */ });
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28996);


async function gitHub(options) {
    const { token, apiUrl, graphqlUrl, patience, signal } = options;
    const [owner = '', repo = ''] = options.repository.split('/');
    // Loaded on demand, because it is large.
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const { request } = getOctokit(token, { baseUrl: apiUrl, log: SILENT, userAgent: 'phasegate' });
    return {
        owner,
        repo,
        rest: (route, parameters) => {
            const all = { owner, repo, headers: { 'x-github-api-version': '2022-11-28' }, ...parameters };
            const { method, url } = request.endpoint(route, all);
            return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attempted */ .z)({
                name: `${method} ${url.slice(apiUrl.length).replace(/\?.*$/, '')}`,
                isRead: method === 'GET' || method === 'HEAD',
                patience,
                signal,
                attempt: async (own) => jsonIn(await request(route, { ...all, request: { signal: own } })),
            });
        },
        tail: (route, parameters, most) => {
            const all = { owner, repo, headers: { 'x-github-api-version': '2022-11-28' }, ...parameters };
            const { method, url } = request.endpoint(route, all);
            return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attempted */ .z)({
                name: `${method} ${url.slice(apiUrl.length)}`,
                isRead: true,
                patience,
                signal,
                attempt: async (own) => {
                    const how = { signal: own, parseSuccessResponseBody: false };
                    return lastCharactersOf((await request(route, { ...all, request: how })).data, most);
                },
            });
        },
        graphql: (document, variables) => {
            const [, type, operation = ''] = /\b(query|mutation)\s+(\w+)/.exec(document) ?? [];
            const body = { query: document, operationName: operation, variables };
            return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attempted */ .z)({
                name: `GraphQL ${operation}`,
                isRead: type === 'query',
                patience,
                signal,
                attempt: async (own) => dataOf(jsonIn(await request(`POST ${graphqlUrl}`, { ...body, request: { signal: own } }))),
            });
        },
    };
}
const quiet = () => { };
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };
/** An HTML page from an intermediary in place of GitHub's response does not show what was done. */
function jsonIn({ data }) {
    if (typeof data !== 'string' || data === '')
        return data;
    throw new Error(_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .A_PAGE */ .u3);
}
/** A "not found" error for a field is a result: the field is `null`. */
function dataOf(answer) {
    const errors = answer.errors ?? [];
    const isAnswer = errors.every(({ type, path = [] }) => type === 'NOT_FOUND' && path.length > 1);
    if (answer.data === undefined || !isAnswer)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .GraphqlErrors */ .D$(errors);
    return answer.data;
}
async function lastCharactersOf(body, most) {
    if (!(body instanceof ReadableStream))
        return '';
    let end = '';
    for await (const piece of body.pipeThrough(new TextDecoderStream()))
        end = `${end}${piece}`.slice(-most);
    return end;
}


/***/ }),

/***/ 28996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ GraphqlErrors),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   u3: () => (/* binding */ A_PAGE)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55948);

/** The errors of a GraphQL response without data. */
class GraphqlErrors extends Error {
    errors;
    constructor(errors) {
        super(errors.map(({ message }) => message).join('; '));
        this.errors = errors;
    }
}
/** Interprets the rejection of a request. */
function faultOf(error) {
    return error instanceof GraphqlErrors ? graphqlFault(error) : requestFault(error);
}
function graphqlFault(error) {
    const isRateLimit = error.errors.some(({ type }) => type === 'RATE_LIMITED');
    return {
        status: 200,
        words: error.message,
        isRateLimit,
        // Errors without a type are GitHub's own failures, such as a timeout.
        isPassing: isRateLimit || error.errors.some(({ type }) => type === undefined),
        waitMs: null,
        permissions: [],
        fields: error.errors
            .filter(({ type }) => type === 'FORBIDDEN')
            .map(({ path = [] }) => path.join('.')),
        cause: error,
    };
}
function requestFault(error) {
    const response = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(error, 'response');
    const headers = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(response, 'headers');
    const status = numberOf((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(response, 'status'));
    const words = wordsOf(error);
    const isUsedUp = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(headers, 'x-ratelimit-remaining') === '0';
    const isRateLimit = status === 429 || (status === 403 && (isUsedUp || /rate limit/i.test(words)));
    return {
        status,
        words,
        isRateLimit,
        isPassing: isRateLimit || status === null || status >= 500,
        waitMs: isRateLimit ? waitOf(headers) : null,
        permissions: status === 403 ? permissionsOf((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(headers, 'x-accepted-github-permissions')) : [],
        fields: [],
        cause: error,
    };
}
function wordsOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/^\s*<(?:!doctype|html)\b/i.test(message))
        return A_PAGE;
    return message.replace(/ - https:\/\/docs\.github\.com\S*$/, '').slice(0, 2000);
}
/** An intermediary responded with a page for browsers. */
const A_PAGE = 'the answer is a page instead of data';
function waitOf(headers) {
    const seconds = numberOf((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(headers, 'retry-after'));
    if (seconds !== null)
        return seconds * 1000;
    const reset = numberOf((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(headers, 'x-ratelimit-reset'));
    const isUsedUp = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(headers, 'x-ratelimit-remaining') === '0';
    return reset !== null && isUsedUp ? Math.max(0, reset * 1000 - Date.now()) : null;
}
/** `issues=write; pull_requests=write`; a superset of an earlier set is dropped. */
function permissionsOf(header) {
    if (typeof header !== 'string' || header === '')
        return [];
    const sets = header.split(';').map((set) => set.split(',').map((pair) => pair.trim()));
    return sets
        .filter((set, at) => !sets.slice(0, at).some((one) => one.every((pair) => set.includes(pair))))
        .map((set) => set.map(asWritten).join(', '));
}
const asWritten = (pair) => pair.replaceAll('_', '-').replace('=', ': ');
function numberOf(value) {
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
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

/***/ 77084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   w: () => (/* binding */ copyPlain)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
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



/** SHA-256 of a regular file; does not follow links. */
async function digestFile(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = __addDisposableResource(env_1, await openPlain(path), true);
        const { mode } = await source.stat();
        return { ...(await pump(source, null)), mode: mode & 0o777 };
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
/** Copies the content of a regular file and returns its digest, also if the file is being written meanwhile. */
async function copyPlain(from, to) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const source = __addDisposableResource(env_2, await openPlain(from), true);
        const target = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(to, 'wx', 0o600), true);
        const { mode } = await source.stat();
        return { ...(await pump(source, target)), mode: mode & 0o777 };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Does not follow links or wait for a pipe. */
async function openPlain(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw Object.assign(new Error(`${path} is not a regular file`), { code: 'EINVAL' });
}
async function pump(source, target) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(256 * 1024);
    let size = 0;
    for (;;) {
        const { bytesRead } = await source.read(buffer, 0, buffer.length);
        if (bytesRead === 0)
            return { size, sha256: hash.digest('hex') };
        const chunk = buffer.subarray(0, bytesRead);
        hash.update(chunk);
        await target?.writeFile(chunk);
        size += bytesRead;
    }
}


/***/ })

};
