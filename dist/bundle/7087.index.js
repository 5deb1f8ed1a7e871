export const id = 7087;
export const ids = [7087];
export const modules = {

/***/ 47087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unwanted: () => (/* binding */ unwanted)
/* harmony export */ });
/* harmony import */ var _backlog_issues_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5799);
/* harmony import */ var _core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87527);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);



/**
 * Why an item's change is not delivered any more, as a sentence; `null` if it is wanted still, or the run is no item's. A
 * person may have closed the issue, taken it off the backlog or held it since somebody let the change through. GitHub is asked.
 */
async function unwanted({ inputs, github }, { state, events }) {
    const item = inputs.item ?? ((0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .isForItem */ .J$)(state) ? String(state.item.id) : null);
    if (item === null || !/^issue-\d+$/.test(item))
        return null;
    const issue = (await (0,_backlog_issues_read_js__WEBPACK_IMPORTED_MODULE_0__/* .openIssues */ .D$)(await github())).find(({ number }) => (0,_core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(number) === item);
    if (issue === undefined)
        return `\`${item}\` is no longer on the backlog: its issue was closed, deleted or transferred, or lost the label`;
    if (!issue.labels.includes(_core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCKED_LABEL */ .Ov))
        return null;
    const touched = issue.labelled.filter(({ label }) => label === _core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCKED_LABEL */ .Ov).at(-1);
    // While its gate waited, the label was our own.
    const isOurs = touched === undefined
        ? events.some(({ type }) => type === 'gateOpened')
        : touched.by === _backlog_issues_read_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKFLOWS */ .v1;
    return isOurs
        ? null
        : `${touched?.by ?? 'somebody'} blocked \`${item}\` with the label \`${_core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCKED_LABEL */ .Ov}\``;
}


/***/ }),

/***/ 5799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   D$: () => (/* binding */ openIssues),
/* harmony export */   Vc: () => (/* binding */ closedIssues),
/* harmony export */   v1: () => (/* binding */ WORKFLOWS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87527);
/* harmony import */ var _core_backlog_issue_item_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99481);
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55948);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);





/** Open issues with the label, the oldest first. */
async function openIssues(github) {
    const issues = [];
    for await (const node of pages(github, OPEN)) {
        const number = numberOf(node);
        try {
            const comments = [...(await earlierComments(github, number, node)), ...commentsOf(node)];
            issues.push(issueOf(number, node, comments));
        }
        catch (error) {
            if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal))
                throw error;
            issues.push({ ...issueOf(number, node, []), fault: `it cannot be read: ${error.message}` });
        }
    }
    return issues;
}
/** Titles of those that are closed, by number. */
async function closedIssues(github) {
    const titles = new Map();
    for await (const node of pages(github, CLOSED)) {
        titles.set(numberOf(node), (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(node, 'title') ?? '');
    }
    return titles;
}
async function* pages(github, document) {
    const { owner, repo } = github;
    let after = null;
    do {
        const said = await github.graphql(document, { owner, repo, after, label: _core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__/* .LABEL */ .d_ });
        const issues = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__.at)(said, 'repository', 'issues');
        if (!Array.isArray((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__.at)(issues, 'nodes')))
            throw unreadable();
        yield* (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(issues, 'nodes');
        const hasMore = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__.at)(issues, 'pageInfo', 'hasNextPage') === true;
        after = hasMore ? (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(issues, 'pageInfo', 'endCursor') : null;
    } while (after !== null);
}
/** A page is small enough for a hundred comments each. */
const OPEN = `query BacklogIssues($owner: String!, $repo: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(
      first: 50, after: $after, labels: [$label], states: [OPEN]
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title body createdAt viewerDidAuthor
        labels(first: 100) { nodes { name } }
        comments(last: 100) {
          pageInfo { hasPreviousPage startCursor }
          nodes { fullDatabaseId body viewerDidAuthor author { __typename login } editor { login } }
        }
        timelineItems(last: 50, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
          nodes {
            __typename
            ... on LabeledEvent { actor { login } label { name } }
            ... on UnlabeledEvent { actor { login } label { name } }
          }
        }
      }
    }
  }
}`;
const CLOSED = `query ClosedBacklogIssues(
  $owner: String!, $repo: String!, $label: String!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    issues(
      first: 100, after: $after, labels: [$label], states: [CLOSED]
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes { number title }
    }
  }
}`;
/** Our comment is among the first of an issue: a long talk is read back to its beginning. */
async function earlierComments(github, number, issue) {
    const { owner, repo } = github;
    let earlier = [];
    let comments = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__.at)(issue, 'comments');
    while ((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__.at)(comments, 'pageInfo', 'hasPreviousPage') === true) {
        const before = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comments, 'pageInfo', 'startCursor');
        const said = await github.graphql(EARLIER, { owner, repo, number, before });
        comments = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__.at)(said, 'repository', 'issue', 'comments');
        if (!Array.isArray((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__.at)(comments, 'nodes')))
            throw unreadable();
        earlier = [...(0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(comments, 'nodes'), ...earlier];
    }
    return earlier;
}
const EARLIER = `query BacklogIssueComments(
  $owner: String!, $repo: String!, $number: Int!, $before: String
) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { fullDatabaseId body viewerDidAuthor author { __typename login } editor { login } }
      }
    }
  }
}`;
const commentsOf = (issue) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(issue, 'comments', 'nodes');
function issueOf(number, node, comments) {
    const { own, others, echoes, fault } = statesIn(number, comments);
    const seen = own?.state.seen ?? others.at(-1)?.state.seen ?? 0;
    return {
        number,
        title: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(node, 'title') ?? '',
        body: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(node, 'body') ?? '',
        createdAt: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(node, 'createdAt') ?? '',
        labels: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(node, 'labels', 'nodes').flatMap((label) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(label, 'name') ?? []),
        isOurs: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'viewerDidAuthor') === true,
        own,
        others,
        echoes,
        fault,
        words: comments.filter((comment) => idOf(comment) > seen).flatMap(saidIn),
        last: Math.max(0, ...comments.map(idOf)),
        labelled: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(node, 'timelineItems', 'nodes').flatMap(labelledIn),
    };
}
const idOf = (comment) => Number((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'fullDatabaseId') ?? 0);
/**
 * What claims to be the state of this issue. Anybody's words come to stand in a comment of some workflow's, so who wrote it
 * does not do: it must name itself, which nobody can have it do before it is there.
 */
function statesIn(issue, comments) {
    const claiming = comments.filter((comment) => (0,_core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsState */ .$z)((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'body') ?? ''));
    const isOurs = (comment) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__.at)(comment, 'viewerDidAuthor') === true;
    const ours = claiming.filter((comment) => isOurs(comment) && isNamed(comment));
    const none = { own: null, others: [], echoes: 0 };
    if (ours.some(isEditedByOthers) || ours.some((comment) => stateOf(issue, comment) === null))
        return { ...none, fault: EDITED };
    const own = ours.flatMap((comment) => {
        const state = stateOf(issue, comment);
        return state === null ? [] : [{ id: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'fullDatabaseId') ?? '', state }];
    });
    const rest = claiming.filter((comment) => !isOurs(comment) && !isEditedByOthers(comment));
    const isKept = rest.some((comment) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'author', 'login') === WORKFLOWS && stateOf(issue, comment) !== null);
    if (isKept)
        return { ...none, fault: KEPT_ELSEWHERE };
    const others = rest.flatMap((comment) => {
        const by = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'author', 'login');
        const state = stateOf(issue, comment);
        const isPerson = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'author', '__typename') === 'User';
        return by === null || state === null || !isPerson ? [] : [{ by, state }];
    });
    const echoes = claiming.filter((comment) => isOurs(comment) && !isNamed(comment) && !(0,_core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isPending */ .mm)((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'body') ?? ''));
    const [first = null] = own;
    const newer = others
        .filter(({ state }) => state.turn > (first?.state.turn ?? 0))
        .toSorted((a, b) => a.state.turn - b.state.turn);
    return { own: first, others: newer, echoes: echoes.length, fault: null };
}
const EDITED = 'the state comment of Phasegate was edited; restore the text, or delete the comment to start again';
const KEPT_ELSEWHERE = 'workflows of this repository manage the item with another token';
const isNamed = (comment) => (0,_core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__/* .namesItself */ .e0)((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'body') ?? '', (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'fullDatabaseId') ?? '-');
function stateOf(issue, comment) {
    const id = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'fullDatabaseId');
    return id === null ? null : (0,_core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateIn */ .pQ)((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'body') ?? '', placeOf(issue, id));
}
const placeOf = (issue, comment) => ({
    issue,
    comment,
    hash: (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text),
});
/** Nobody else can write with that name. */
const WORKFLOWS = 'github-actions';
function isEditedByOthers(comment) {
    const editor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'editor', 'login');
    return editor !== null && editor !== (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'author', 'login');
}
/** A bot is never obeyed. */
function saidIn(comment) {
    const by = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'author', 'login');
    const isPerson = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'author', '__typename') === 'User';
    const word = (0,_core_backlog_issue_item_command_js__WEBPACK_IMPORTED_MODULE_2__/* .askedBy */ .A)((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'body') ?? '');
    if (by === null || !isPerson || word === null || isEditedByOthers(comment))
        return [];
    return [{ by, word }];
}
function labelledIn(event) {
    const [by, label] = [(0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(event, 'actor', 'login'), (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(event, 'label', 'name')];
    const type = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(event, '__typename');
    const isOff = type === null ? null : type === 'UnlabeledEvent';
    return label === null ? [] : [{ by: (by ?? 'somebody').replace(/\[bot\]$/, ''), label, isOff }];
}
function numberOf(node) {
    const number = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'number');
    if (typeof number === 'number')
        return number;
    throw unreadable();
}
function unreadable() {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal('The issues of the backlog cannot be read.', 'Check the token: it needs `permissions: { issues: write }`.');
}


/***/ })

};
