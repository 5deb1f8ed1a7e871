export const id = 7328;
export const ids = [7328];
export const modules = {

/***/ 18199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ digest8),
/* harmony export */   bk: () => (/* binding */ markIn),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57240);
/* harmony import */ var _brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98516);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20424);



function marked(text, mark) {
    const json = JSON.stringify(mark).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    return `${text.trimEnd()}\n\n${BEGIN}${json}${END}`;
}
/** `null` for a comment that has no mark, or a damaged one. Whose comment it is, this cannot tell. */
function markIn(body) {
    const line = body.trimEnd().split('\n').at(-1) ?? '';
    if (!line.startsWith(BEGIN) || !line.endsWith(END))
        return null;
    const json = (0,_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoundedJson */ .R)(line.slice(BEGIN.length, -END.length));
    return json.type === 'json' ? readMark(json.value) : null;
}
/** The eight digits by which a person names what they decide about. */
const digest8 = (digest) => digest.slice('sha256:'.length).slice(0, 8);
const BEGIN = '<!-- phasegate-run ';
const END = ' -->';
function readMark(value) {
    const run = (0,_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'run') ?? '');
    const gate = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'gate');
    const question = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'question');
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec((0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'digest') ?? '') ?? [];
    const checkpoint = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'checkpoint');
    const names = [gate, question].filter((name) => name !== null);
    if (run === null || !names.every((name) => NAME.test(name)))
        return null;
    if (checkpoint !== null && !/^\d{1,20}$/.test(checkpoint))
        return null;
    return {
        run,
        gate: gate === null ? null : (0,_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseId */ .fp)(gate),
        question: question === null ? null : (0,_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseId */ .fp)(question),
        digest: hex === undefined ? null : (0,_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(hex),
        checkpoint,
    };
}
const NAME = /^[a-z][a-z0-9-]{0,63}$/;


/***/ }),

/***/ 27328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaveRunComment: () => (/* binding */ leaveRunComment)
/* harmony export */ });
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20424);
/* harmony import */ var _core_run_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18199);
/* harmony import */ var _github_own_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86167);
/* harmony import */ var _github_writes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26902);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);





/** Leaves the one comment about a run, or brings it up to date; `null` if there is none and none is wanted. */
async function leaveRunComment(comment) {
    const { github, number, body, onlyUpdate } = comment;
    const mark = (0,_core_run_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .markIn */ .bk)(body);
    if (mark === null)
        throw new Error('a comment about a run has a mark');
    const find = () => commentOf(github, number, mark);
    const known = await find();
    if (known === null && onlyUpdate)
        return null;
    if (known === null) {
        const { url } = await (0,_github_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .makeOnce */ .GL)({ make: () => post(github, number, body), find });
        return url;
    }
    if (known.body.trimEnd() !== body.trimEnd()) {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        await (0,_github_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .insist */ .R6)(() => github.rest(route, { comment_id: known.id, body }));
    }
    return known.url;
}
async function commentOf(github, number, { run }) {
    for await (const comment of (0,_github_own_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .ownComments */ .D)(github, number)) {
        if ((0,_core_run_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .markIn */ .bk)(comment.body)?.run === run)
            return comment;
    }
    return null;
}
/** https://docs.github.com/en/rest/issues/comments#create-an-issue-comment */
async function post(github, number, body) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const made = await github.rest(route, { issue_number: number, body });
    const url = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(made, 'html_url');
    if (url !== null)
        return { url };
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal('GitHub does not tell where it put the comment.', 'Look whether it is there, then `phasegate resume`.');
}


/***/ })

};
