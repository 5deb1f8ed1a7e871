export const id = 8765;
export const ids = [8765,9145,5574,4915,3193,7296,1294];
export const modules = {

/***/ 38765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  environmentChecks: () => (/* binding */ environmentChecks)
});

// EXTERNAL MODULE: ./lib/src/core/gate/environment-name.js
var environment_name = __webpack_require__(72035);
// EXTERNAL MODULE: ./lib/src/gates/environment-rules.js
var environment_rules = __webpack_require__(11294);
;// CONCATENATED MODULE: ./lib/src/gates/environment-check.js

/** Whether a gate at the environment could be proved. */
async function environmentCheck(github, name) {
    const check = `environment ${name}`;
    const rules = await (0,environment_rules.environmentRules)(github, name);
    if (rules.type === 'unknown') {
        return { check, ok: false, detail: rules.message, remedy: rules.remedy };
    }
    if (rules.value === null) {
        const detail = 'does not exist, or this token cannot read it; the first job that uses it would create it without protection';
        return { check, ok: false, detail, remedy: `Create it with required reviewers. ${PLANS}` };
    }
    const { reviewers, preventsSelfReview } = rules.value;
    if (reviewers === null || reviewers.length === 0) {
        const remedy = `Add required reviewers in the settings of the repository. ${PLANS}`;
        return { check, ok: false, detail: 'no required reviewers, so not usable as a gate', remedy };
    }
    const names = reviewers.map(({ kind, name: who }) => (kind === 'team' ? `team ${who}` : who));
    const self = preventsSelfReview
        ? 'self-review prevented'
        : 'the person who starts a run can approve it';
    return { check, ok: true, detail: `reviewed by ${names.join(', ')}; ${self}`, remedy: null };
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments */
const PLANS = 'Private repositories need GitHub Enterprise for required reviewers. Without it, give the gate `by: comment`.';

// EXTERNAL MODULE: ./lib/src/github/attempts.js + 1 modules
var attempts = __webpack_require__(7296);
// EXTERNAL MODULE: ./lib/src/github/client.js
var client = __webpack_require__(33193);
// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
// EXTERNAL MODULE: ./lib/src/app/stored/usual-pipelines.js
var usual_pipelines = __webpack_require__(10592);
// EXTERNAL MODULE: ./lib/src/app/wiring/github-access.js
var github_access = __webpack_require__(69145);
;// CONCATENATED MODULE: ./lib/src/app/doctor/environment-checks.js







/** Whether gates of the repository's pipelines could be proved; empty without GitHub or such a gate. */
async function environmentChecks(repository, env) {
    const names = environmentsIn(repository.root);
    const access = names.length === 0 ? null : (0,github_access.gitHubAccess)(await repository.origin(), env);
    if (access === null)
        return [];
    if (env.PHASEGATE_OFFLINE === '1')
        return [unseen(names, '`PHASEGATE_OFFLINE` is set', 'Unset `PHASEGATE_OFFLINE`.')];
    const token = env.GITHUB_TOKEN || env.GH_TOKEN || null;
    if (token === null)
        return [unseen(names, 'there is no token', TOKEN)];
    const { signal } = new AbortController();
    const github = await (0,client.gitHub)({ ...access, token, patience: attempts.PATIENCE, signal });
    return Promise.all(names.map((name) => environmentCheck(github, name)));
}
/** Environments of all gates, each once. `phasegate check` reports invalid files. */
function environmentsIn(root) {
    const named = (0,usual_pipelines/* usualPipelines */.w)(root).flatMap((file) => {
        const { pipeline } = (0,pipeline_file.readPipelineFile)(file, root);
        return Object.values(pipeline?.file.phases ?? {}).flatMap((phase) => 'gate' in phase && phase.gate.by !== 'comment' ? (phase.gate.environment ?? []) : []);
    });
    return [...new Map(named.map((name) => [(0,environment_name/* environmentKey */.J)(name), name])).values()].sort();
}
function unseen(names, why, remedy) {
    const detail = `${names.join(', ')}: not checked, because ${why}`;
    return { check: 'environments', ok: null, detail, remedy };
}
const TOKEN = 'Set `GITHUB_TOKEN`, for example to the output of `gh auth token`.';


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

/***/ 72035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ environmentKey)
/* harmony export */ });
/**
 * A key that is equal for equal names of GitHub environments, which ignore case:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments.
 */
const environmentKey = (name) => name.toLowerCase();


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

/***/ 90194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   hB: () => (/* binding */ needing),
/* harmony export */   hg: () => (/* binding */ andThen),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/** A value that `read` extracts from GitHub's response; an error, no response, or `undefined` from `read` is unknown. */
async function ask(question, asked, read) {
    try {
        const value = read(await asked());
        if (value !== undefined)
            return { type: 'known', value };
        return unknown(question, `The answer of GitHub does not contain ${question.about}`);
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal))
            throw error;
        return unknown(question, error.message);
    }
}
/** Permissions of the job's token, in the notation of workflows. */
const needing = (permissions) => `The token needs \`permissions: { ${permissions} }\`; if it has them, re-run the job.`;
const unknown = ({ remedy }, message) => ({
    type: 'unknown',
    message,
    remedy,
});
async function andThen(answer, next) {
    return answer.type === 'known' ? next(answer.value) : answer;
}
const mapped = (answer, change) => answer.type === 'known' ? { type: 'known', value: change(answer.value) } : answer;


/***/ }),

/***/ 11294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   environmentRules: () => (/* binding */ environmentRules)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55948);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23476);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90194);



/**
 * The current rules of an environment; `null`: it does not exist.
 * https://docs.github.com/en/rest/deployments/environments#get-an-environment
 */
function environmentRules(github, name) {
    const question = {
        about: `the protection rules of the environment \`${name}\``,
        remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .needing */ .hB)('actions: read'),
    };
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(question, () => github.rest(route, { environment_name: name }).catch(noneIfMissing), (said) => (said === null ? null : rulesOf(said)));
}
function noneIfMissing(error) {
    if (error instanceof _github_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRefusal */ .k && error.status === 404)
        return null;
    throw error;
}
function rulesOf(said) {
    const rules = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__.at)(said, 'protection_rules');
    if (!Array.isArray(rules))
        return undefined;
    const rule = rules.find((one) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'type') === 'required_reviewers');
    if (rule === undefined)
        return { reviewers: null, preventsSelfReview: false };
    const reviewers = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(rule, 'reviewers').map(reviewerOf);
    if (!reviewers.every((one) => one !== null))
        return undefined;
    // Self-review is allowed only by an explicit `false`; a missing value counts as forbidden.
    return { reviewers, preventsSelfReview: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__.at)(rule, 'prevent_self_review') !== false };
}
function reviewerOf(said) {
    const login = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'reviewer', 'login');
    const team = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'reviewer', 'slug');
    switch ((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'type')) {
        case 'User':
            return login === null ? null : { kind: 'person', name: login };
        case 'Team':
            return team === null ? null : { kind: 'team', name: team };
        default:
            return null;
    }
}


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


/***/ })

};
