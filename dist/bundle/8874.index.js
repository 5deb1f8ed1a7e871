export const id = 8874;
export const ids = [8874];
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

/***/ 18874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readComment: () => (/* binding */ readComment)
});

// EXTERNAL MODULE: ./lib/src/core/brands.js
var brands = __webpack_require__(98516);
;// CONCATENATED MODULE: ./lib/src/core/comment-command.js

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
    return { type: 'answer', phase: (0,brands/* phaseId */.fp)(phase), text };
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

// EXTERNAL MODULE: ./lib/src/core/json-value.js
var json_value = __webpack_require__(20424);
// EXTERNAL MODULE: ./lib/src/core/run-mark.js
var run_mark = __webpack_require__(18199);
// EXTERNAL MODULE: ./lib/src/github/own-comments.js
var own_comments = __webpack_require__(86167);
// EXTERNAL MODULE: ./lib/src/gates/answers.js
var answers = __webpack_require__(90194);
;// CONCATENATED MODULE: ./lib/src/gates/comment.js





/** Reads a command, who gave it, and which run it is about. Throws `Refusal` where GitHub does not tell. */
async function readComment(question) {
    const written = writtenIn(question);
    if ('why' in written)
        return written;
    const { author, command } = written;
    if (command.type === 'none')
        return ignored('it is no command');
    const isNamed = question.bots.includes(author.login);
    if (author.isBot && !isNamed)
        return ignored(`${author.login} is a bot`);
    if (!author.isBot) {
        const permission = await permissionOf(question.github, author.login);
        if (permission.type === 'unknown')
            return { ...permission, type: 'refused' };
        if (!permission.value)
            return ignored(`${author.login} may not write to this repository`);
    }
    if (command.type === 'malformed')
        return { ...command, type: 'refused' };
    const { id, number } = written;
    const marks = await waitingMarks(question.github, number, command);
    const [mark, other] = marks;
    if (mark === undefined || other !== undefined)
        return unclear(command, marks);
    return { type: 'asked', asked: { command, actor: author.login, id, mark } };
}
/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment */
function writtenIn({ event: { name, payload } }) {
    if (name !== 'issue_comment' || (0,json_value/* textAt */.$6)(payload, 'action') !== 'created') {
        return ignored('only a new comment on an issue or pull request is read');
    }
    const id = (0,json_value/* amountAt */.En)(payload, 'comment', 'id');
    const number = (0,json_value/* amountAt */.En)(payload, 'issue', 'number');
    const body = (0,json_value/* textAt */.$6)(payload, 'comment', 'body');
    const login = (0,json_value/* textAt */.$6)(payload, 'comment', 'user', 'login');
    if (id === null || number === null || body === null || login === null) {
        return ignored('the event does not hold it');
    }
    if ((0,json_value/* textAt */.$6)(payload, 'sender', 'login') !== login)
        return ignored('somebody else sent it');
    // A mark of ours is no secret: whoever shows one is not answered, lest we answer ourselves.
    if ((0,run_mark/* markIn */.bk)(body) !== null)
        return ignored('it is a comment about a run');
    const isBot = (0,json_value/* textAt */.$6)(payload, 'comment', 'user', 'type') !== 'User' || /\[bot\]$/.test(login);
    return { id: String(id), number, author: { login, isBot }, command: commentCommand(body) };
}
const ignored = (why) => ({ type: 'ignored', why: `The comment: ${why}.` });
/**
 * Whether the user may write; `maintain` counts as that.
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
function permissionOf(github, login) {
    return (0,answers/* ask */.kA)({ about: `what ${login} may do here`, remedy: (0,answers/* needing */.hB)('contents: read') }, () => github.rest('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
        username: login,
    }), (said) => {
        const permission = (0,json_value/* textAt */.$6)(said, 'permission');
        const isOfTheSame = (0,json_value/* textAt */.$6)(said, 'user', 'login')?.toLowerCase() === login.toLowerCase();
        if (permission === null || !isOfTheSame)
            return undefined;
        return permission === 'admin' || permission === 'write';
    });
}
/** Marks of our own comments there that wait for this command. */
async function waitingMarks(github, number, command) {
    const marks = [];
    for await (const { body } of (0,own_comments/* ownComments */.D)(github, number)) {
        const mark = (0,run_mark/* markIn */.bk)(body);
        if (mark !== null && isMeant(mark, command))
            marks.push(mark);
    }
    return marks;
}
/** Without a digest nobody could tell whether the checkpoint is the one that was shown. */
function isMeant({ gate, question, digest, checkpoint }, command) {
    if (digest === null || checkpoint === null)
        return false;
    if (command.type === 'answer')
        return question === command.phase;
    return gate !== null && (0,run_mark/* digest8 */.JN)(digest) === command.digest8;
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
