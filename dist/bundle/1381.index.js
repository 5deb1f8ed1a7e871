export const id = 1381;
export const ids = [1381];
export const modules = {

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
/* harmony export */   jQ: () => (/* binding */ isOwnLabel),
/* harmony export */   pQ: () => (/* binding */ stateIn)
/* harmony export */ });
/* harmony import */ var _lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76652);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38364);
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55948);
/* harmony import */ var _item_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66411);
/* harmony import */ var _item_stored_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19959);





/** The text with the state hidden in its last line. */
function withState(text, state) {
    const { fields, seen } = state;
    let events = state.events;
    const json = () => inert(JSON.stringify({ fields, seen, events }));
    while (json().length > MOST_STATE && events.length > 0)
        events = events.slice(Math.ceil(events.length / 4));
    return `${text.trimEnd()}\n\n${BEGIN}${json()}${END}`;
}
/** Nothing in it ends the comment, mentions anybody, or refers to anything. */
const inert = (json) => json.replace(/[<>@#]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`);
/** GitHub takes 65,536 characters for the whole comment. */
const MOST_STATE = 40_000;
const BEGIN = '<!-- phasegate-item ';
const END = ' -->';
/** Whether a comment says that it holds such a state. Whose comment it is, this cannot tell. */
const claimsState = (body) => lastLine(body).startsWith(BEGIN);
/** `null` for a comment that has none, or a damaged one. */
function stateIn(body) {
    const line = lastLine(body);
    if (!line.startsWith(BEGIN) || !line.endsWith(END))
        return null;
    const json = (0,_lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoundedJson */ .R)(line.slice(BEGIN.length, -END.length));
    const value = json.type === 'json' ? json.value : null;
    const fields = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, 'fields');
    const seen = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .amountAt */ .En)(value, 'seen');
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(fields) || seen === null)
        return null;
    return { fields: fields, seen, events: (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(value, 'events').flatMap(eventOf) };
}
const lastLine = (body) => body.trimEnd().split('\n').at(-1) ?? '';
function eventOf(value) {
    const [when, by, text] = [(0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'at'), (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'by'), (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'text')];
    return when === null || by === null || text === null ? [] : [{ at: when, by, text }];
}
const idOf = (number) => `issue-${number}`;
/** An issue and our state of it, as an item. */
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
/** What our comment has to hold of an item. */
function fieldsOf(item) {
    const entries = Object.entries((0,_item_stored_item_js__WEBPACK_IMPORTED_MODULE_1__/* .storedFields */ .FB)(item)).filter(([key]) => !OF_THE_ISSUE.has(key));
    return Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
const OF_THE_ISSUE = new Set(['title', 'description', 'tags']);
/** Told by it, an issue that we made is found again where GitHub's answer was lost. */
const bodyMark = (id) => `<!-- phasegate-new ${id} -->`;
const BODY_MARK = /\n*<!-- phasegate-new [\w-]+ -->\s*$/;
/** An issue that has it is on the backlog. */
const LABEL = 'phasegate';
const BLOCKED_LABEL = `${LABEL}:blocked`;
const isOwnLabel = (label) => label === LABEL || label.startsWith(`${LABEL}:`);
/** How the item stands, for who looks at a list of issues; a new one has none. */
function statusLabel({ status }) {
    return status === 'new' ? null : `${LABEL}:${(0,_item_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(status)}`;
}


/***/ }),

/***/ 99481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ itemCommand)
/* harmony export */ });
/* harmony import */ var _gate_comment_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50947);

/**
 * What a comment on an item's issue asks, told by its first line: `/phasegate unblock [notes]`, `override [notes]` or
 * `answer text`, whose text may go on in further lines. `null`: it is no such command.
 */
function itemCommand(body) {
    const [first = '', ...rest] = body.split(/\r\n?|\n/);
    if (!(0,_gate_comment_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommand */ .y)(first) || rest.some(_gate_comment_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommand */ .y))
        return null;
    const [, word = '', more = ''] = FORM.exec(first) ?? [];
    const text = [more, ...rest].join('\n').trim();
    const notes = text === '' ? null : text;
    if (word === 'unblock' || word === 'override')
        return { type: word, notes };
    return word === 'answer' && notes !== null ? { type: 'answer', text: notes } : null;
}
const FORM = /^\/phasegate[ \t]+(\S+)(?:[ \t]+(.*))?$/;


/***/ }),

/***/ 19959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ storedFields),
/* harmony export */   _K: () => (/* binding */ assessmentIn),
/* harmony export */   k0: () => (/* binding */ readItem),
/* harmony export */   rN: () => (/* binding */ NATIVE_STATUS)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38364);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25338);
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66411);



/** Native fields must be right; a value of ours that is not valid counts as absent, with a warning. */
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
/** Without lists on the way where nothing is wrong: a backlog may have ten thousand items. */
function faultOf(stored) {
    const missing = REQUIRED.find((key) => typeof stored[key] !== 'string' || stored[key] === '');
    if (missing !== undefined)
        return notText(missing);
    if (!NATIVE.some((status) => status === stored.status)) {
        return `\`status\` is not one of ${NATIVE.join(', ')}`;
    }
    const list = LISTS.find((key) => !isTexts(stored[key] ?? []));
    if (list !== undefined)
        return `\`${list}\` is not a list of texts`;
    const wrong = OPTIONAL.find((key) => typeof (stored[key] ?? '') !== 'string');
    return wrong === undefined ? null : notText(wrong);
}
const REQUIRED = ['id', 'title', 'created_at'];
const LISTS = ['tags', 'dependencies'];
const OPTIONAL = ['description', 'blocked_reason', 'claimed_by', 'claimed_at', 'updated_at'];
const notText = (key) => `\`${key}\` is not a text`;
/** What task-golem shows for each of our statuses. */
const NATIVE_STATUS = {
    new: 'todo',
    scoping: 'todo',
    ready: 'todo',
    in_progress: 'doing',
    done: 'done',
    blocked: 'blocked',
};
/** Ours is finer; where the two differ somebody used task-golem since, and its word counts. */
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
/** phase-golem knows two kinds; a person who blocked it by hand gave none. */
function kindOf(fields) {
    const type = fields.oneOf('x-pg-blocked-type', ['clarification', 'decision']);
    if (type === null)
        return 'by-hand';
    return type === 'clarification' ? 'question' : 'person';
}
function assessmentOf(fields) {
    const level = (name) => fields.oneOf(`x-pg-${name}`, _assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALES */ .I.risk);
    return {
        size: fields.oneOf('x-pg-size', _assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALES */ .I.size),
        complexity: level('complexity'),
        risk: level('risk'),
        impact: level('impact'),
    };
}
function overrideOf(stored) {
    if (stored === null)
        return null;
    const { by, at, assessment } = stored;
    if (typeof by !== 'string' || typeof at !== 'string' || !(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(assessment))
        return null;
    return { by, at, assessment: assessmentIn(assessment) };
}
/** What of an object is an assessment; anything else in it counts as not assessed. */
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
/** phase-golem keeps a description in parts. */
function structured(parts) {
    if (parts === null)
        return null;
    const told = Object.values(parts).filter((part) => typeof part === 'string' && part !== '');
    return told.length === 0 ? null : told.join('\n\n');
}
/** The fields of an item that are Phasegate's to write, as they are stored; `undefined` is not there. */
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
        'x-phasegate-delivery': delivery === null ? null : { ...delivery },
    };
}
/** phase-golem keeps scoping phases apart from the others. */
function poolOf({ status, block }) {
    return (block?.from ?? status) === 'scoping' ? 'pre' : 'main';
}
/** What goes without saying is not stored. */
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
/** Reads our own fields, noting what is not valid. */
class Fields {
    warnings = [];
    #stored;
    constructor(stored) {
        this.#stored = stored;
    }
    /** A field that {@link faultOf} has looked at. */
    native(key) {
        const value = this.#stored[key];
        return typeof value === 'string' && value !== '' ? value : null;
    }
    text(key) {
        return this.#valid(key, isText, 'not a text');
    }
    flag(key) {
        return this.#valid(key, isFlag, 'neither true nor false') ?? false;
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
        const warning = `\`${key}\` is ${wrong} and counts as absent`;
        if (!this.warnings.includes(warning))
            this.warnings.push(warning);
        return null;
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


/***/ }),

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
    return { type: 'answer', phase: (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseId */ .fp)(phase), text };
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
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`The comments on #${number} cannot be read.`, 'Look whether it is there, and whether the token may see it: it needs `permissions: { issues: read }`, or `pull-requests: read` for a pull request.');
}


/***/ })

};
