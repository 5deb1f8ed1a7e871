export const id = 7256;
export const ids = [7256];
export const modules = {

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
        return unknown(question, `GitHub's answer does not tell ${question.about}`);
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
/* harmony import */ var _core_backlog_issue_item_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99481);
/* harmony import */ var _core_gate_comment_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50947);
/* harmony import */ var _core_gate_run_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27189);
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55948);
/* harmony import */ var _github_own_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86167);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90194);







/** Reads a command, who gave it, and which run it is about. Throws `Refusal` where GitHub does not tell. */
async function readComment(question) {
    const written = writtenIn(question);
    if ('why' in written)
        return written;
    const { author, command } = written;
    if (command.type === 'none')
        return ignored('it is no command');
    const may = await mayDecide(question, author);
    if (may !== null)
        return may;
    const { id, number, word } = written;
    const { marks, isItem } = await ourComments(question.github, number, command);
    const [mark, other] = marks;
    if (mark === undefined && isItem && word !== null)
        return ignored('it is for the backlog, whose next run reads it');
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
    const permission = await permissionOf(github, login);
    if (permission.type === 'unknown')
        return { ...permission, type: 'refused' };
    return permission.value ? null : ignored(`${login} may not write to this repository`);
}
/** Marks of our own comments there that wait for this command, and whether the issue is an item of a backlog. */
async function ourComments(github, number, command) {
    const marks = [];
    let isItem = false;
    for await (const { body } of (0,_github_own_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComments */ .D)(github, number)) {
        const mark = (0,_core_gate_run_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .markIn */ .bk)(body);
        if (mark !== null && isMeant(mark, command))
            marks.push(mark);
        isItem ||= (0,_core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsState */ .$z)(body);
    }
    return { marks, isItem };
}
/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment */
function writtenIn({ event: { name, payload } }) {
    if (name !== 'issue_comment' || (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(payload, 'action') !== 'created') {
        return ignored('only a new comment on an issue or pull request is read');
    }
    const id = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .amountAt */ .En)(payload, 'comment', 'id');
    const number = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .amountAt */ .En)(payload, 'issue', 'number');
    const body = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(payload, 'comment', 'body');
    const login = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(payload, 'comment', 'user', 'login');
    if (id === null || number === null || body === null || login === null) {
        return ignored('the event does not hold it');
    }
    if ((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(payload, 'sender', 'login') !== login)
        return ignored('somebody else sent it');
    // A mark of ours is no secret: whoever shows one is not answered, lest we answer ourselves.
    if ((0,_core_gate_run_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .markIn */ .bk)(body) !== null)
        return ignored('it is a comment about a run');
    const isBot = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(payload, 'comment', 'user', 'type') !== 'User' || /\[bot\]$/.test(login);
    const said = { command: (0,_core_gate_comment_command_js__WEBPACK_IMPORTED_MODULE_5__/* .commentCommand */ .p)(body), word: (0,_core_backlog_issue_item_command_js__WEBPACK_IMPORTED_MODULE_6__/* .itemCommand */ .L)(body) };
    return { id: String(id), number, author: { login, isBot }, ...said };
}
const ignored = (why) => ({ type: 'ignored', why: `The comment: ${why}.` });
/**
 * Whether the user may write; `maintain` counts as that.
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
function permissionOf(github, login) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)({ about: `what ${login} may do here`, remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .needing */ .hB)('contents: read') }, () => github.rest('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
        username: login,
    }), (said) => {
        const permission = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(said, 'permission');
        const isOfTheSame = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(said, 'user', 'login')?.toLowerCase() === login.toLowerCase();
        if (permission === null || !isOfTheSame)
            return undefined;
        return permission === 'admin' || permission === 'write';
    });
}
/** Without a digest nobody could tell whether the checkpoint is the one that was shown. */
function isMeant(mark, command) {
    const { gate, question, digest, checkpoint } = mark;
    if (digest === null || checkpoint === null)
        return false;
    if (command.type === 'answer')
        return question === command.phase;
    return command.type === 'decide' && gate !== null && (0,_core_gate_run_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .digest8 */ .JN)(digest) === command.digest8;
}
function unclear(command, marks) {
    const what = command.type === 'answer' ? `a question of \`${command.phase}\`` : `\`${command.digest8}\``;
    const runs = marks.map(({ run }) => `\`${run}\``).join(', ');
    return {
        type: 'refused',
        message: marks.length === 0
            ? `Nothing here waits with ${what}.`
            : `Several runs wait with ${what}: ${runs}.`,
        remedy: 'Look at our comment about the run as it is now, and decide about what it shows.',
    };
}


/***/ })

};
