export const id = 3254;
export const ids = [3254,9145,5574,4915,3193,7296];
export const modules = {

/***/ 3254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRepositories: () => (/* binding */ findRepositories)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55948);
/* harmony import */ var _core_many_repositories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92032);
/* harmony import */ var _github_attempts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7296);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33193);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _repositories_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86959);
/* harmony import */ var _wiring_github_access_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69145);









/** All listed repositories in the order of the list, each once. Throws `Refusal` for an invalid entry. */
async function findRepositories(finding) {
    const named = (0,_core_many_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .namedRepositories */ .Wh)(listText(finding.repos));
    const found = (await Promise.all(named.map((one) => foundBy(one, finding)))).flat();
    const all = [...new Map(found.map((one) => [one.address, one])).values()];
    if (all.length > 0)
        return all;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`\`--repos ${finding.repos}\` names no repository.`, 'Give `owner/name`, paths or `owner/*`, separated by commas; or a file with one in each line.');
}
/** The list in a file of that name; if there is no such file, `repos` is the list. */
function listText(repos) {
    const isFile = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repos), { throwIfNoEntry: false })?.isFile() === true;
    return isFile ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repos), 'utf8') : repos;
}
async function foundBy(named, { token, signal }) {
    switch (named.type) {
        case 'owner':
            return ownedBy(named.owner, { token, signal });
        default: {
            const address = (0,_repositories_address_js__WEBPACK_IMPORTED_MODULE_6__/* .addressOf */ .ci)(named, process.cwd());
            return [{ name: (0,_core_many_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(address), address }];
        }
    }
}
/** GitHub's search returns no more pages. */
const MOST_PAGES = 10;
const OF_EACH = 100;
/** Repositories of a person or an organisation that the token can see, without archived ones and forks. */
async function ownedBy(owner, { token, signal }) {
    if (token === null) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The repositories of \`${owner}\` cannot be listed: there is no token.`, 'Set `GITHUB_TOKEN`, or name the repositories one by one.');
    }
    const access = (0,_wiring_github_access_js__WEBPACK_IMPORTED_MODULE_7__.gitHubAccess)(`${(0,_repositories_address_js__WEBPACK_IMPORTED_MODULE_6__/* .serverUrl */ .Vd)()}/${owner}/any`, process.env);
    if (access === null)
        throw new Error(`${(0,_repositories_address_js__WEBPACK_IMPORTED_MODULE_6__/* .serverUrl */ .Vd)()} is not GitHub`);
    const github = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_4__.gitHub)({ ...access, token, patience: _github_attempts_js__WEBPACK_IMPORTED_MODULE_3__.PATIENCE, signal });
    const names = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const q = `user:${owner} archived:false fork:false`;
        const answer = await github.rest('GET /search/repositories', { q, per_page: OF_EACH, page });
        const listed = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_8__/* .listAt */ .gT)(answer, 'items');
        names.push(...listed.flatMap((one) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(one, 'full_name') ?? []));
        if (listed.length < OF_EACH)
            break;
    }
    return names.sort().map((name) => ({ name, address: `${(0,_repositories_address_js__WEBPACK_IMPORTED_MODULE_6__/* .serverUrl */ .Vd)()}/${name}.git` }));
}


/***/ }),

/***/ 86959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   Vd: () => (/* binding */ serverUrl),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);



/** The address of a repository that a person named: an absolute path, or a URL for git. Paths are relative to `from`. */
function addressOf(named, from) {
    const text = named.type === 'github' ? named.name : named.address;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, text);
    // An existing folder of that name is what the person means.
    if (named.type === 'github')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? path : `${serverUrl()}/${text}.git`;
    if (/^[a-z][a-z+]*:\/\//i.test(text) || /^[\w.-]+@[\w.-]+:/.test(text))
        return text;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return path;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`There is no repository ${text}.`, 'Give `owner/name`, an address that git knows, or the path of a folder.');
}
const serverUrl = () => process.env.GITHUB_SERVER_URL || 'https://github.com';
/** Whether the address is a folder on this machine. */
const isLocal = (address) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(address);


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


/***/ })

};
