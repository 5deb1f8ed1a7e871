export const id = 5799;
export const ids = [5799];
export const modules = {

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





/** Open issues with the label, oldest first. */
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
/** Titles of closed issues, by number. */
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
/** The page size leaves room for a hundred comments of each issue. */
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
/** Our comment is among an issue's first: a long conversation is read back to its beginning. */
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
 * Comments that claim to contain this issue's state. Workflows' comments may quote untrusted text, so the author does not
 * suffice: the state must contain its own comment's id, which nobody can know in advance.
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
/** No other user can have this login. */
const WORKFLOWS = 'github-actions';
function isEditedByOthers(comment) {
    const editor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'editor', 'login');
    return editor !== null && editor !== (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(comment, 'author', 'login');
}
/** Commands of bots are ignored. */
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


/***/ }),

/***/ 87527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ claimsState),
/* harmony export */   Az: () => (/* binding */ bodyMark),
/* harmony export */   Ov: () => (/* binding */ BLOCKED_LABEL),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Q2: () => (/* binding */ withState),
/* harmony export */   Rh: () => (/* binding */ statusLabel),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   Tu: () => (/* binding */ itemOf),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   e0: () => (/* binding */ namesItself),
/* harmony export */   eC: () => (/* binding */ withoutState),
/* harmony export */   jQ: () => (/* binding */ isOwnLabel),
/* harmony export */   mm: () => (/* binding */ isPending),
/* harmony export */   pQ: () => (/* binding */ stateIn)
/* harmony export */ });
/* harmony import */ var _lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76652);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38364);
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55948);
/* harmony import */ var _text_fits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41096);
/* harmony import */ var _item_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66411);
/* harmony import */ var _item_stored_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19959);






/**
 * The text with the state hidden in its last line, truncated to GitHub's limit. `record` says where the full text is. The state
 * contains the ids of its comment and issue, so a copy elsewhere is invalid.
 */
function withState(text, state, place, record) {
    const head = `${text.trimEnd()}\n\n${BEGIN}`;
    const room = Math.min(MOST_STATE, _text_fits_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_BODY */ .bI - head.length - END.length);
    const { seen, turn } = state;
    const fields = fitted(state.fields, room - MOST_FRAME - LEAST_EVENTS, record);
    let events = state.events;
    const json = () => stateJson({ fields, seen, turn, events }, place);
    while (json().length > room && events.length > 0)
        events = events.slice(Math.ceil(events.length / 4));
    return `${head}${json()}${END}`;
}
/** For a new comment: its id is known only from GitHub's response. */
const withoutState = (text) => `${text.trimEnd()}\n\n${PENDING}`;
/** Truncates the longest texts until all fit. Other long values stay unchanged. */
function fitted(fields, most, record) {
    let now = fields;
    let longest = most;
    while (sizeOf(now) > most && longest > SHORT) {
        longest = Math.floor(longest * 0.8);
        now = shortened(now, longest, record);
    }
    return now;
}
function shortened(value, most, record) {
    if (typeof value === 'string' && sizeOf(value) > most) {
        const kept = Math.floor((value.length * most) / sizeOf(value));
        return (0,_text_fits_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(value, kept, `\n\n[cut: the full text is in ${record}]`);
    }
    if (Array.isArray(value))
        return value.map((one) => shortened(one, most, record));
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, one]) => [key, shortened(one, most, record)]));
}
const sizeOf = (value) => inert(JSON.stringify(value)).length;
/** Its own comment comes first, so that even a damaged state shows its owner. */
function stateJson(state, place) {
    const { issue, comment } = place;
    const sum = sumOf(state, place);
    return inert(JSON.stringify({ comment, issue, sum, ...state }));
}
/** A checksum over the state and its place: parts of another state or manual edits do not match. */
function sumOf(state, { issue, comment, hash }) {
    const { fields, seen, turn, events } = state;
    return hash(JSON.stringify([comment, issue, turn, seen, fields, events])).slice(0, 32);
}
/** Escapes everything that would end the comment, mention a user or refer to an issue. */
const inert = (json) => json.replace(/[<>@#]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`);
/** In characters; the rest of the comment is for people. */
const MOST_STATE = 48_000;
/** Characters reserved for the events, regardless of the fields. */
const LEAST_EVENTS = 4000;
/** Characters around fields and events. */
const MOST_FRAME = 300;
/** In characters; shorter texts are not truncated. */
const SHORT = 200;
const BEGIN = '<!-- phasegate-item ';
const END = ' -->';
const PENDING = `${BEGIN}pending${END}`;
/** Whether a comment claims to contain a state. The author of the comment is not checked here. */
const claimsState = (body) => lastLine(body).startsWith(BEGIN);
/** Whether the process was interrupted before it wrote the state. */
const isPending = (body) => lastLine(body) === PENDING;
/** Whether a comment claims the state as its own, damaged or not. */
const namesItself = (body, comment) => lastLine(body).startsWith(`${BEGIN}{"comment":"${comment}",`);
/** `null`: the comment has no state, a damaged one, or that of another comment. */
function stateIn(body, place) {
    const line = lastLine(body);
    if (!namesItself(body, place.comment) || !line.endsWith(END))
        return null;
    const json = (0,_lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBoundedJson */ .R)(line.slice(BEGIN.length, -END.length));
    const value = json.type === 'json' ? json.value : null;
    const fields = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_5__.at)(value, 'fields');
    const [seen, turn] = [(0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .amountAt */ .En)(value, 'seen'), (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .amountAt */ .En)(value, 'turn')];
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(fields) || seen === null || turn === null)
        return null;
    const events = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(value, 'events').flatMap(eventOf);
    const state = { fields: fields, seen, turn, events };
    const isWhole = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_5__.at)(value, 'issue') === place.issue && (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_5__.at)(value, 'sum') === sumOf(state, place);
    return isWhole ? state : null;
}
const lastLine = (body) => body.trimEnd().split('\n').at(-1) ?? '';
function eventOf(value) {
    const [when, by, text] = [(0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(value, 'at'), (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(value, 'by'), (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(value, 'text')];
    return when === null || by === null || text === null ? [] : [{ at: when, by, text }];
}
const idOf = (number) => `issue-${number}`;
/** An issue and its state as an item. */
function itemOf(issue, state) {
    const { number, title, body, labels, createdAt } = issue;
    const words = {
        id: idOf(number),
        title: title.trim() || `#${number}`,
        description: body.replace(BODY_MARK, '').trim() || null,
        tags: labels.filter((label) => !isOwnLabel(label)),
        created_at: createdAt,
    };
    return (0,_item_stored_item_js__WEBPACK_IMPORTED_MODULE_1__/* .readItem */ .k0)({ status: 'todo', updated_at: createdAt, ...state?.fields, ...words });
}
/** The fields of an item that the comment must contain. */
function fieldsOf(item) {
    const entries = Object.entries((0,_item_stored_item_js__WEBPACK_IMPORTED_MODULE_1__/* .storedFields */ .FB)(item)).filter(([key]) => !OF_THE_ISSUE.has(key));
    return Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
const OF_THE_ISSUE = new Set(['title', 'description', 'tags']);
/** Identifies an issue that Phasegate created if GitHub's response was lost. */
const bodyMark = (id) => `<!-- phasegate-new ${id} -->`;
const BODY_MARK = /\n*<!-- phasegate-new [\w-]+ -->\s*$/;
/** Issues with this label are on the backlog. */
const LABEL = 'phasegate';
const BLOCKED_LABEL = `${LABEL}:blocked`;
const isOwnLabel = (label) => label === LABEL || label.startsWith(`${LABEL}:`);
/** The label with the item's status, for lists of issues; `null` for a new item. */
function statusLabel({ status }) {
    return status === 'new' ? null : `${LABEL}:${(0,_item_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(status)}`;
}


/***/ }),

/***/ 99481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ askedBy),
/* harmony export */   L: () => (/* binding */ itemCommand)
/* harmony export */ });
/* harmony import */ var _gate_comment_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50947);
/* harmony import */ var _text_fits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41096);


/**
 * The command in the first line of a comment on an item's issue: `/phasegate unblock [notes]`, `override [notes]`, `retry text`
 * or `answer text`; the text may continue in further lines. `null`: not a command about an item.
 */
function itemCommand(body) {
    const asked = askedBy(body);
    return asked === null || asked.type === 'mistyped' ? null : asked;
}
/** The same, including invalid commands, because their author expects a reply. */
function askedBy(body) {
    const [first = '', ...rest] = body.split(/\r\n?|\n/);
    if (!isMeantFor(first))
        return null;
    const mistyped = { type: 'mistyped', said: (0,_text_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(first.trim(), MOST_SAID) };
    if (!(0,_gate_comment_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y)(first) || rest.some(_gate_comment_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y))
        return mistyped;
    const [, word = '', more = ''] = FORM.exec(first) ?? [];
    const text = [more, ...rest].join('\n').trim();
    const notes = text === '' ? null : text;
    if (word === 'unblock' || word === 'override' || word === 'retry')
        return { type: word, notes };
    if (word === 'answer' && notes !== null)
        return { type: 'answer', text: notes };
    return OF_RUNS.has(word) ? null : mistyped;
}
/** `/Phasegate`, `/phase-gate` and `/phasegate:` are meant for Phasegate, too. */
const isMeantFor = (line) => /^\/phase-?gates?\b/i.test(line);
/** Commands about a run, which another job reads. */
const OF_RUNS = new Set(['approve', 'reject', 'rework']);
const MOST_SAID = 100;
const FORM = /^\/phasegate[ \t]+(\S+)(?:[ \t]+(.*))?$/;


/***/ }),

/***/ 19959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ storedFields),
/* harmony export */   k0: () => (/* binding */ readItem),
/* harmony export */   rN: () => (/* binding */ NATIVE_STATUS)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38364);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25338);
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66411);



/** Native fields must be valid; an invalid field of ours counts as absent, with a warning. */
function readItem(stored) {
    const fault = faultOf(stored);
    if (fault !== null)
        return { ok: false, message: fault };
    const fields = new Fields(stored);
    const native = String(stored.status);
    const status = statusOf(native, fields);
    const description = fields.native('description');
    const item = {
        id: String(stored.id),
        title: String(stored.title),
        description: description ?? structured(fields.object('x-pg-description')),
        tags: texts(stored.tags),
        dependencies: texts(stored.dependencies),
        createdAt: String(stored.created_at),
        updatedAt: fields.native('updated_at') ?? String(stored.created_at),
        status,
        block: status === 'blocked' ? blockOf(fields) : null,
        phase: fields.text('x-pg-phase'),
        assessment: assessmentOf(fields),
        pipeline: fields.text('x-pg-pipeline-type'),
        needsPerson: fields.flag('x-pg-requires-human-review'),
        origin: fields.text('x-pg-origin'),
        depth: fields.count('x-phasegate-depth'),
        notes: fields.text('x-pg-unblock-context'),
        override: overrideOf(fields.object('x-phasegate-override')),
        commit: fields.text('x-pg-last-phase-commit'),
        work: workOf(fields),
        delivery: togetherOf(fields.object('x-phasegate-delivery')),
        claim: claimOf(fields),
    };
    return { ok: true, item, warnings: fields.warnings };
}
const NATIVE = ['todo', 'doing', 'done', 'blocked'];
/** Allocates no lists for a valid item, because a backlog may have ten thousand. */
function faultOf(stored) {
    const missing = REQUIRED.find((key) => typeof stored[key] !== 'string' || stored[key] === '');
    if (missing !== undefined)
        return notText(missing);
    if (!NATIVE.some((status) => status === stored.status)) {
        return `\`status\` is not one of ${NATIVE.join(', ')}`;
    }
    const list = LISTS.find((key) => !isTexts(stored[key] ?? []));
    if (list !== undefined)
        return `\`${list}\` is not a list of strings`;
    const wrong = OPTIONAL.find((key) => typeof (stored[key] ?? '') !== 'string');
    return wrong === undefined ? null : notText(wrong);
}
const REQUIRED = ['id', 'title', 'created_at'];
const LISTS = ['tags', 'dependencies'];
const OPTIONAL = ['description', 'blocked_reason', 'claimed_by', 'claimed_at', 'updated_at'];
const notText = (key) => `\`${key}\` is not a string`;
/** The status in task-golem for each of ours. */
const NATIVE_STATUS = {
    new: 'todo',
    scoping: 'todo',
    ready: 'todo',
    in_progress: 'doing',
    done: 'done',
    blocked: 'blocked',
};
/** Our status is more precise. If the two differ, task-golem changed the item since, and its status counts. */
function statusOf(native, fields) {
    const own = fields.oneOf('x-pg-status', _item_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f);
    if (own !== null && NATIVE_STATUS[own] === native)
        return own;
    if (own === 'blocked') {
        const from = fields.oneOf('x-pg-blocked-from-status', _item_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f);
        if (from !== null && NATIVE_STATUS[from] === native)
            return from;
    }
    switch (native) {
        case 'doing':
            return 'in_progress';
        case 'done':
            return 'done';
        case 'blocked':
            return 'blocked';
        default:
            return 'new';
    }
}
function blockOf(fields) {
    const from = fields.oneOf('x-pg-blocked-from-status', _item_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f);
    const told = fields.native('blocked_from_status') === 'doing' ? 'in_progress' : 'new';
    return {
        from: from === null || from === 'done' || from === 'blocked' ? told : from,
        kind: fields.oneOf('x-phasegate-block', _item_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_KINDS */ .EG) ?? kindOf(fields),
        reason: fields.native('blocked_reason') ?? 'blocked without a reason',
        phase: fields.text('x-phasegate-block-phase'),
    };
}
/** phase-golem has two kinds; a manual block has none. */
function kindOf(fields) {
    const type = fields.oneOf('x-pg-blocked-type', ['clarification', 'decision']);
    if (type === null)
        return 'by-hand';
    return type === 'clarification' ? 'question' : 'person';
}
function assessmentOf(fields) {
    const told = _assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .DIMENSIONS */ .Yf.map((name) => [name, fields.word(`x-pg-${name}`, _assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALES */ .I[name])]);
    return (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .cautiously */ .Xs)(Object.fromEntries(told));
}
function overrideOf(stored) {
    if (stored === null)
        return null;
    const { by, at, assessment } = stored;
    if (typeof by !== 'string' || typeof at !== 'string' || !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(assessment))
        return null;
    return { by, at, assessment: assessmentIn(assessment) };
}
/** The assessment that a person accepted; unknown words accept nothing. */
function assessmentIn(told) {
    const { size, complexity, risk, impact } = told;
    return {
        size: (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .isSize */ .kp)(size) ? size : null,
        complexity: (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(complexity) ? complexity : null,
        risk: (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(risk) ? risk : null,
        impact: (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(impact) ? impact : null,
    };
}
function workOf(fields) {
    const seen = fields.object('x-phasegate-seen');
    return {
        run: fields.text('x-phasegate-run'),
        triage: fields.text('x-phasegate-triage'),
        seen: seen === null ? _item_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_WORK */ .II.seen : countsIn(seen),
        attempts: fields.count('x-phasegate-attempts'),
        costUsd: fields.amount('x-phasegate-cost-usd'),
        ms: fields.count('x-phasegate-ms'),
        branch: fields.text('x-phasegate-branch'),
        pullRequest: fields.text('x-phasegate-pull-request'),
    };
}
function countsIn(stored) {
    const entries = Object.entries(stored);
    return Object.fromEntries(entries.flatMap(([run, seq]) => (isCount(seq) ? [[run, seq]] : [])));
}
function togetherOf(stored) {
    if (stored === null)
        return null;
    const { run } = stored;
    return { run: typeof run === 'string' ? run : null };
}
function claimOf(fields) {
    const by = fields.native('claimed_by');
    const at = fields.native('claimed_at');
    return by === null ? null : { by, at: at ?? '' };
}
/** phase-golem stores a description in parts. */
function structured(parts) {
    if (parts === null)
        return null;
    const told = Object.values(parts).filter((part) => typeof part === 'string' && part !== '');
    return told.length === 0 ? null : told.join('\n\n');
}
/** The fields of an item that Phasegate writes, in their stored form; `undefined`: absent. */
function storedFields(item) {
    const { block, claim } = item;
    const from = block?.from ?? null;
    return {
        title: item.title,
        status: NATIVE_STATUS[item.status],
        description: item.description,
        tags: item.tags,
        dependencies: item.dependencies,
        updated_at: item.updatedAt,
        blocked_reason: block?.reason ?? null,
        blocked_from_status: from === null ? null : NATIVE_STATUS[from],
        claimed_by: claim?.by ?? null,
        claimed_at: claim?.at || null,
        ...Object.fromEntries(Object.entries(ownFields(item)).map(([key, value]) => [
            key,
            isNothing(value) ? undefined : value,
        ])),
    };
}
function ownFields(item) {
    const { block, assessment, work, override, delivery } = item;
    return {
        'x-pg-status': item.status,
        'x-pg-phase': item.phase,
        'x-pg-phase-pool': item.phase === null ? null : poolOf(item),
        'x-pg-size': assessment.size,
        'x-pg-complexity': assessment.complexity,
        'x-pg-risk': assessment.risk,
        'x-pg-impact': assessment.impact,
        'x-pg-pipeline-type': item.pipeline,
        'x-pg-requires-human-review': item.needsPerson,
        'x-pg-origin': item.origin,
        'x-pg-blocked-from-status': block?.from ?? null,
        'x-pg-blocked-type': block === null ? null : typeOf(block.kind),
        'x-pg-unblock-context': item.notes,
        'x-pg-last-phase-commit': item.commit,
        'x-phasegate-block': block?.kind ?? null,
        'x-phasegate-block-phase': block?.phase ?? null,
        'x-phasegate-depth': item.depth,
        'x-phasegate-override': override === null ? null : overrideJson(override),
        'x-phasegate-run': work.run,
        'x-phasegate-triage': work.triage,
        'x-phasegate-seen': work.seen,
        'x-phasegate-attempts': work.attempts,
        'x-phasegate-cost-usd': work.costUsd,
        'x-phasegate-ms': work.ms,
        'x-phasegate-branch': work.branch,
        'x-phasegate-pull-request': work.pullRequest,
        'x-phasegate-delivery': delivery === null ? null : { ...delivery },
    };
}
/** phase-golem separates scoping phases from others. */
function poolOf({ status, block }) {
    return (block?.from ?? status) === 'scoping' ? 'pre' : 'main';
}
/** Default values are not stored. */
function isNothing(value) {
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
        return Object.keys(value).length === 0;
    return value === null || value === false || value === 0;
}
function typeOf(kind) {
    return kind === 'question' ? 'clarification' : 'decision';
}
function overrideJson({ assessment, by, at }) {
    return { assessment: { ...assessment }, by, at };
}
/** Reads our own fields and notes invalid ones. */
class Fields {
    warnings = [];
    #stored;
    constructor(stored) {
        this.#stored = stored;
    }
    /** A field that {@link faultOf} has validated. */
    native(key) {
        const value = this.#stored[key];
        return typeof value === 'string' && value !== '' ? value : null;
    }
    text(key) {
        return this.#valid(key, isText, 'not a string');
    }
    flag(key) {
        return this.#valid(key, isFlag, 'not true or false') ?? false;
    }
    count(key) {
        return this.#valid(key, isCount, 'not a whole number') ?? 0;
    }
    amount(key) {
        return this.#valid(key, isAmount, 'not an amount');
    }
    object(key) {
        return this.#valid(key, _lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O, 'not an object');
    }
    /** The value as written; an unknown word (in any case) is noted. */
    word(key, known) {
        const value = this.#stored[key] ?? null;
        const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
        if (word !== null && !(typeof word === 'string' && known.includes(word)))
            this.#warn(`\`${key}\` is not one of ${known.join(', ')} and is read as ${known.at(-1)}`);
        return value;
    }
    oneOf(key, known) {
        const value = this.#stored[key] ?? null;
        if (value === null)
            return null;
        const at = typeof value === 'string' ? known.indexOf(value) : -1;
        return known[at] ?? this.#invalid(key, `not one of ${known.join(', ')}`);
    }
    #valid(key, isValid, wrong) {
        const value = this.#stored[key] ?? null;
        if (value === null)
            return null;
        return isValid(value) ? value : this.#invalid(key, wrong);
    }
    #invalid(key, wrong) {
        this.#warn(`\`${key}\` is ${wrong} and is ignored`);
        return null;
    }
    #warn(warning) {
        if (!this.warnings.includes(warning))
            this.warnings.push(warning);
    }
}
const isText = (value) => typeof value === 'string' && value !== '';
const isFlag = (value) => typeof value === 'boolean';
const isAmount = (value) => typeof value === 'number' && value >= 0;
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
function texts(value) {
    return value !== undefined && isTexts(value) ? value : [];
}


/***/ })

};
