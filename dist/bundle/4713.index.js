export const id = 4713;
export const ids = [4713];
export const modules = {

/***/ 64713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conversation: () => (/* binding */ conversation)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);


/** The limits of `github.comments`: number of comments, and characters of each. */
const MOST_COMMENTS = 50;
const MOST_CHARACTERS = 8 * 1024;
/** Characters of all bodies together. */
const MOST_TOGETHER = 48 * 1024;
/**
 * The newest comments on an issue or pull request in chronological order, up to `until` (ISO 8601). A text that was edited
 * afterwards is omitted, because it is not the text at the time of the event.
 * https://docs.github.com/en/graphql/reference/objects#issuecomment
 */
async function conversation(github, number, until) {
    const { owner, repo } = github;
    const said = await github.graphql(DOCUMENT, {
        owner,
        repo,
        number,
        most: MOST_COMMENTS,
    });
    const comments = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(said, 'repository', 'issueOrPullRequest', 'comments');
    if (!Array.isArray((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(comments, 'nodes')))
        throw unreadable(number);
    const all = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(comments, 'nodes').flatMap((node) => commentOf(node, until) ?? []);
    return fitting(all);
}
const DOCUMENT = `
  query Conversation($owner: String!, $repo: String!, $number: Int!, $most: Int!) {
    repository(owner: $owner, name: $repo) {
      issueOrPullRequest(number: $number) {
        ... on Issue { comments(last: $most) { ...said } }
        ... on PullRequest { comments(last: $most) { ...said } }
      }
    }
  }
  fragment said on IssueCommentConnection {
    nodes { body createdAt lastEditedAt authorAssociation isMinimized author { login } }
  }
`;
/** `null` for a later or hidden comment. */
function commentOf(node, until) {
    const written = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'createdAt') ?? '';
    const edited = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'lastEditedAt');
    if ((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'isMinimized') === true || isAfter(written, until))
        return null;
    const body = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'body');
    const text = typeof body === 'string' ? body : '';
    return {
        author: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'author', 'login') ?? 'ghost',
        association: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'authorAssociation') ?? 'NONE',
        at: written,
        body: edited !== null && isAfter(edited, until) ? EDITED : short(text),
    };
}
const EDITED = '[left out: edited since]';
/** Both times are in UTC, in GitHub's format. */
const isAfter = (time, until) => until !== null && Date.parse(time) > Date.parse(until);
const short = (text) => text.length <= MOST_CHARACTERS
    ? text
    : `${text.slice(0, MOST_CHARACTERS)}\n[cut: ${text.length - MOST_CHARACTERS} more characters]`;
/** The newest comments within the total limit. */
function fitting(all) {
    let room = MOST_TOGETHER;
    const kept = [];
    for (const comment of all.toReversed()) {
        room -= comment.body.length;
        if (room < 0)
            break;
        kept.unshift(comment);
    }
    return kept;
}
function unreadable(number) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`The comments on #${number} cannot be read, and the pipeline reads \`github.comments\`.`, 'The job needs `permissions: { issues: read }`, or `pull-requests: read` for a pull request.');
}


/***/ })

};
