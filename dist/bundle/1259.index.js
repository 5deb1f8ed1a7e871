export const id = 1259;
export const ids = [1259];
export const modules = {

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
/** For our own log only. */
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
        return from ?? 'a deleted repository';
    return from.toLowerCase() === to.toLowerCase() ? null : from;
}


/***/ }),

/***/ 41096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lm: () => (/* binding */ MOST_LABEL),
/* harmony export */   bI: () => (/* binding */ MOST_BODY),
/* harmony export */   f0: () => (/* binding */ MOST_TITLE)
/* harmony export */ });
/**
 * What GitHub takes of a text, in characters. GitHub counts code points, and no text has more of them than UTF-16 units:
 * so a text that fits by its `length` fits.
 */
const MOST_BODY = 65_536;
const MOST_TITLE = 256;
const MOST_LABEL = 50;
/** At most so many characters, `end` included. No character is cut in two. */
function cut(text, most, end = '…') {
    if (text.length <= most)
        return text;
    return `${whole(text.slice(0, Math.max(0, most - end.length))).trimEnd()}${end}`;
}
/** Without half a surrogate pair at its end. */
const whole = (text) => text.replace(/[\uD800-\uDBFF]$/, '');


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

/** What GitHub says, as `read` finds it there; a no, silence, or what `read` finds nothing in (`undefined`) is unknown. */
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
/** Permissions of the job's token, as a workflow writes them. */
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

/***/ 17256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readComment: () => (/* binding */ readComment)
/* harmony export */ });
/* harmony import */ var _core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87527);
/* harmony import */ var _core_backlog_issue_item_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99481);
/* harmony import */ var _core_gate_comment_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50947);
/* harmony import */ var _core_gate_run_mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27189);
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55948);
/* harmony import */ var _github_own_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86167);
/* harmony import */ var _github_trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21791);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90194);








/** Reads a command, who gave it, and which run it is about. Throws `Refusal` where GitHub does not tell. */
async function readComment(question) {
    const written = writtenIn(question);
    if ('why' in written)
        return written;
    const { author, command } = written;
    if (command.type === 'none')
        return ignored('it is not a command');
    const may = await mayDecide(question, author);
    if (may !== null)
        return may;
    const { id, number, word } = written;
    const { marks, isItem } = await ourComments(question.github, number, command);
    const [mark, other] = marks;
    if (mark === undefined && isItem && word !== null)
        return ignored('it is for the backlog; its next run reads the comment');
    if (command.type === 'malformed')
        return { ...command, type: 'refused' };
    if (mark === undefined || other !== undefined)
        return unclear(command, marks);
    return { type: 'asked', asked: { command, actor: author.login, id, mark } };
}
/** `null` if they may. */
async function mayDecide({ github, bots }, { login, isBot }) {
    if (isBot)
        return bots.includes(login) ? null : ignored(`${login} is a bot`);
    const permission = await mayWrite(github, login);
    if (permission.type === 'unknown')
        return { ...permission, type: 'refused' };
    return permission.value ? null : ignored(`${login} has no write access to this repository`);
}
/** Marks of our own comments there that wait for this command, and whether the issue is an item of a backlog. */
async function ourComments(github, number, command) {
    const marks = [];
    let isItem = false;
    for await (const { body } of (0,_github_own_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .ownComments */ .D)(github, number)) {
        const mark = (0,_core_gate_run_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .markIn */ .bk)(body);
        if (mark !== null && isMeant(mark, command))
            marks.push(mark);
        isItem ||= (0,_core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsState */ .$z)(body);
    }
    return { marks, isItem };
}
/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment */
function writtenIn({ event: { name, payload } }) {
    if (name !== 'issue_comment' || (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(payload, 'action') !== 'created') {
        return ignored('only a new comment on an issue or pull request is read');
    }
    const id = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .amountAt */ .En)(payload, 'comment', 'id');
    const number = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .amountAt */ .En)(payload, 'issue', 'number');
    const body = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(payload, 'comment', 'body');
    const login = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(payload, 'comment', 'user', 'login');
    if (id === null || number === null || body === null || login === null) {
        return ignored('the event does not contain the comment');
    }
    if ((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(payload, 'sender', 'login') !== login)
        return ignored('another person sent it');
    // A mark of ours is no secret: whoever shows one is not answered, lest we answer ourselves.
    if ((0,_core_gate_run_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .markIn */ .bk)(body) !== null)
        return ignored('Phasegate wrote it');
    const isBot = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(payload, 'comment', 'user', 'type') !== 'User' || /\[bot\]$/.test(login);
    const said = { command: (0,_core_gate_comment_command_js__WEBPACK_IMPORTED_MODULE_7__/* .commentCommand */ .p)(body), word: (0,_core_backlog_issue_item_command_js__WEBPACK_IMPORTED_MODULE_1__/* .itemCommand */ .L)(body) };
    return { id: String(id), number, author: { login, isBot }, ...said };
}
const ignored = (why) => ({ type: 'ignored', why: `The comment: ${why}.` });
/** Whether the user may write. Somebody whom GitHub does not know, such as who deleted the account, may not. */
function mayWrite(github, login) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)({ about: `the permission of ${login}`, remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .needing */ .hB)('contents: read') }, () => (0,_github_trust_js__WEBPACK_IMPORTED_MODULE_3__.permissionOf)(github, login), (permission) => permission === 'admin' || permission === 'write');
}
/** Without a digest nobody could tell whether the checkpoint is the one that was shown. */
function isMeant(mark, command) {
    const { gate, question, digest, checkpoint } = mark;
    if (digest === null || checkpoint === null)
        return false;
    if (command.type === 'answer')
        return question === command.phase;
    return command.type === 'decide' && gate !== null && (0,_core_gate_run_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .digest8 */ .JN)(digest) === command.digest8;
}
function unclear(command, marks) {
    const what = command.type === 'answer' ? `a question of \`${command.phase}\`` : `\`${command.digest8}\``;
    const runs = marks.map(({ run }) => `\`${run}\``).join(', ');
    return {
        type: 'refused',
        message: marks.length === 0
            ? `No run waits with ${what}.`
            : `Several runs wait with ${what}: ${runs}.`,
        remedy: 'Read the current comment of Phasegate about the run, and decide on the change in it.',
    };
}


/***/ }),

/***/ 86167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownComments)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);


/**
 * Ours, the newest first. A mark in the text could be anybody's: GitHub itself tells who wrote it, and who edited it.
 * https://docs.github.com/en/graphql/reference/objects#issuecomment
 */
async function* ownComments(github, number) {
    const { owner, repo } = github;
    let before = null;
    do {
        const said = await github.graphql(DOCUMENT, { owner, repo, number, before });
        const comments = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(said, 'repository', 'issueOrPullRequest', 'comments');
        if (!Array.isArray((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(comments, 'nodes')))
            throw unreadable(number);
        for (const node of (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(comments, 'nodes').toReversed()) {
            const own = ownOf(node);
            if (own !== null)
                yield own;
        }
        const hasMore = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(comments, 'pageInfo', 'hasPreviousPage') === true;
        before = hasMore ? (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(comments, 'pageInfo', 'startCursor') : null;
    } while (before !== null);
}
// `databaseId` is a 32-bit number, which those of comments have outgrown.
const DOCUMENT = `
  query OwnComments($owner: String!, $repo: String!, $number: Int!, $before: String) {
    repository(owner: $owner, name: $repo) {
      issueOrPullRequest(number: $number) {
        ... on Issue { comments(last: 100, before: $before) { ...found } }
        ... on PullRequest { comments(last: 100, before: $before) { ...found } }
      }
    }
  }
  fragment found on IssueCommentConnection {
    pageInfo { hasPreviousPage startCursor }
    nodes { fullDatabaseId url body viewerDidAuthor author { login } editor { login } }
  }
`;
function ownOf(node) {
    const id = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'fullDatabaseId');
    const url = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'url');
    const body = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'body');
    const editor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'editor', 'login');
    const isOurs = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'viewerDidAuthor') === true;
    const isUntouched = editor === null || editor === (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'author', 'login');
    if (!isOurs || !isUntouched || id === null || url === null || body === null)
        return null;
    return { id, url, body };
}
function unreadable(number) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`The comments on #${number} cannot be read.`, 'Check that it exists and that the token can read it: the token needs `permissions: { issues: read }`, or `pull-requests: read` for a pull request.');
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




/** The first rule that says something decides; nobody is trusted for what they say of themselves. */
function trustOf(start) {
    return byOurselves(start) ?? byBot(start) ?? byFork(start) ?? byPermission(start);
}
/** A comment with our own mark is an answer, or somebody's copy of one: who reacts to it reacts to themselves. */
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
const COMMENTS = new Set(['issue_comment', 'pull_request_review_comment']);
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
 * How far whoever started a run is trusted, their permission looked up. Throws `Refusal` where GitHub does not tell it.
 * For the Action before it starts a run: what is `read-only` is delivered only behind a gate; `refused` ends the job.
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
/** `null` for somebody whom GitHub does not know, as bots. */
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
/** `maintain` and `triage` come as `write` and `read`. */
const PERMISSIONS = {
    admin: 'admin',
    write: 'write',
    read: 'read',
};


/***/ })

};
