export const id = 1791;
export const ids = [1791,4172];
export const modules = {

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

/***/ 21791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  permissionOf: () => (/* binding */ permissionOf),
  trustIn: () => (/* binding */ trustIn)
});

// EXTERNAL MODULE: ./lib/src/core/lib/json.js
var json = __webpack_require__(38364);
// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/core/gate/fork.js
var gate_fork = __webpack_require__(24320);
// EXTERNAL MODULE: ./lib/src/core/gate/run-mark.js
var run_mark = __webpack_require__(27189);
;// CONCATENATED MODULE: ./lib/src/core/gate/trust.js




/** The first rule with a verdict decides. Claims that users make about themselves do not count. */
function trustOf(start) {
    return byOurselves(start) ?? byBot(start) ?? byFork(start) ?? byPermission(start);
}
/** A comment with Phasegate's mark is its own or a copy: reacting to it could cause a loop. */
function byOurselves({ event, github }) {
    const payload = (0,json/* isJsonObject */.O)(github.event) ? github.event : github;
    const body = (0,json_value/* textAt */.$6)(payload, 'comment', 'body');
    if (event !== 'issue_comment' || body === null || (0,run_mark/* markIn */.bk)(body) === null)
        return null;
    return refused('Phasegate wrote the comment');
}
function byBot({ actor, bots, event }) {
    if (!actor.endsWith('[bot]'))
        return null;
    if (bots.includes(actor) || OWN.has(event))
        return null;
    return refused(`${actor} is a bot that is not trusted`);
}
/** Events that only users with write access, or a bot with a token, can cause. */
const OWN = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);
function byFork({ github }) {
    const fork = (0,gate_fork/* forkIn */.a)(github);
    return fork === null ? null : readOnly(`the pull request comes from a fork, ${fork}`);
}
function byPermission({ actor, permission, event, github, bots }) {
    if (event === 'schedule' || bots.includes(actor))
        return { type: 'trusted' };
    if (OWN.has(event) && actor.endsWith('[bot]'))
        return { type: 'trusted' };
    if (permission === 'admin' || permission === 'write')
        return { type: 'trusted' };
    const reason = `${actor} has no write access to this repository`;
    return COMMENTS.has(event) && !isQuestion(github) ? refused(reason) : readOnly(reason);
}
/** Who writes one asks for something to be done. */
const COMMENTS = new Set([
    'issue_comment',
    'pull_request_review',
    'pull_request_review_comment',
]);
/** A comment on an issue that is no command is read as the issue itself is. */
function isQuestion(github) {
    const payload = (0,json/* isJsonObject */.O)(github.event) ? github.event : github;
    const { issue } = payload;
    const isIssue = (0,json/* isJsonObject */.O)(issue) && issue.pull_request === undefined;
    return isIssue && !/^\s*\//.test((0,json_value/* textAt */.$6)(payload, 'comment', 'body') ?? '/');
}
const readOnly = (reason) => ({ type: 'read-only', reason });
const refused = (reason) => ({ type: 'refused', reason });

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/github/refusal.js
var refusal = __webpack_require__(23476);
;// CONCATENATED MODULE: ./lib/src/github/trust.js




/**
 * The trust in the triggering user, by the user's permission. Throws `Refusal` if GitHub does not report it. The Action calls
 * this before it starts a run: `read-only` runs deliver only behind a gate; `refused` ends the job.
 */
async function trustIn(github, start) {
    return trustOf({ ...start, permission: await permissionOf(github, start.actor) });
}
/** https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
async function permissionOf(github, login) {
    const said = await answerAbout(github, login);
    if (said === null)
        return null;
    const permission = (0,json_value/* textAt */.$6)(said, 'permission');
    const isOfTheSame = (0,json_value/* textAt */.$6)(said, 'user', 'login')?.toLowerCase() === login.toLowerCase();
    if (isOfTheSame && permission !== null)
        return PERMISSIONS[permission] ?? null;
    throw new ports.Refusal(`The answer of GitHub does not contain the permission of ${login}.`, 'The token needs `permissions: { contents: read }`; if it has them, re-run the job.');
}
/** `null`: GitHub does not know the user, for example a bot. */
async function answerAbout(github, login) {
    try {
        return await github.rest('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
            username: login,
        });
    }
    catch (error) {
        if (error instanceof refusal/* GitHubRefusal */.k && error.status === 404)
            return null;
        throw error;
    }
}
/** GitHub reports `maintain` and `triage` as `write` and `read`. */
const PERMISSIONS = {
    admin: 'admin',
    write: 'write',
    read: 'read',
};


/***/ })

};
