export const id = 7256;
export const ids = [7256];
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


/***/ }),

/***/ 50947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ commentCommand),
/* harmony export */   y: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1888);

/**
 * `/phasegate approve|reject|rework DIGEST8 [text]` or `/phasegate answer PHASE text`, at the very start of the comment; the text
 * may continue in further lines. Quotes, code, lists and later lines are therefore never commands.
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
/** For Phasegate's own log only. */
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

/***/ 41096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lm: () => (/* binding */ MOST_LABEL),
/* harmony export */   bI: () => (/* binding */ MOST_BODY),
/* harmony export */   f0: () => (/* binding */ MOST_TITLE)
/* harmony export */ });
/**
 * GitHub's limit of a text in characters. GitHub counts code points, and a text never has more of them than UTF-16 code units, so
 * a text with this `length` fits.
 */
const MOST_BODY = 65_536;
const MOST_TITLE = 256;
const MOST_LABEL = 50;
/** At most `most` characters including `end`. No character is split. */
function cut(text, most, end = '…') {
    if (text.length <= most)
        return text;
    return `${whole(text.slice(0, Math.max(0, most - end.length))).trimEnd()}${end}`;
}
/** Removes half a surrogate pair at the end. */
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

/** A value that `read` extracts from GitHub's response; an error, no response, or `undefined` from `read` is unknown. */
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
/** Permissions of the job's token, in the notation of workflows. */
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








/** Reads the command, its author, and the run that it is about. Throws `Refusal` if GitHub does not respond. */
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
/** `null`: the user may decide. */
async function mayDecide({ github, bots }, { login, isBot }) {
    if (isBot)
        return bots.includes(login) ? null : ignored(`${login} is a bot`);
    const permission = await mayWrite(github, login);
    if (permission.type === 'unknown')
        return { ...permission, type: 'refused' };
    return permission.value ? null : ignored(`${login} has no write access to this repository`);
}
/** Marks of our own comments there that match this command, and whether the issue is a backlog item. */
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
    // Anybody can copy a mark, but comments with one are never answered, so that Phasegate does not answer itself.
    if ((0,_core_gate_run_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .markIn */ .bk)(body) !== null)
        return ignored('Phasegate wrote it');
    const isBot = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(payload, 'comment', 'user', 'type') !== 'User' || /\[bot\]$/.test(login);
    const said = { command: (0,_core_gate_comment_command_js__WEBPACK_IMPORTED_MODULE_7__/* .commentCommand */ .p)(body), word: (0,_core_backlog_issue_item_command_js__WEBPACK_IMPORTED_MODULE_1__/* .itemCommand */ .L)(body) };
    return { id: String(id), number, author: { login, isBot }, ...said };
}
const ignored = (why) => ({ type: 'ignored', why: `The comment: ${why}.` });
/** Whether the user has write access. Unknown users, such as deleted accounts, have none. */
function mayWrite(github, login) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)({ about: `the permission of ${login}`, remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .needing */ .hB)('contents: read') }, () => (0,_github_trust_js__WEBPACK_IMPORTED_MODULE_3__.permissionOf)(github, login), (permission) => permission === 'admin' || permission === 'write');
}
/** Without a digest the checkpoint could differ from the one that was shown. */
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
 * Our comments, newest first. A marker in the text can be forged, so GitHub's author and editor decide.
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
// `databaseId` is a 32-bit number, which comments' ids exceed.
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
