export const id = 6451;
export const ids = [6451];
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
 * The text with the state hidden in its last line, cut so that GitHub takes the whole. `record` says where the whole is of
 * what was cut. The state names its own comment and issue: an echo of it elsewhere is no state.
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
/** Of a comment that has just been made, and whose number is told by GitHub's answer alone. */
const withoutState = (text) => `${text.trimEnd()}\n\n${PENDING}`;
/** The longest texts are cut until all is short enough. What is long in another way is left as it is. */
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
/** Its own comment comes first, so that even a damaged state tells whose it is. */
function stateJson(state, place) {
    const { issue, comment } = place;
    const sum = sumOf(state, place);
    return inert(JSON.stringify({ comment, issue, sum, ...state }));
}
/** Over all of it, with its place: a part of another state, or a hand's work, has another. */
function sumOf(state, { issue, comment, hash }) {
    const { fields, seen, turn, events } = state;
    return hash(JSON.stringify([comment, issue, turn, seen, fields, events])).slice(0, 32);
}
/** Nothing in it ends the comment, mentions anybody, or refers to anything. */
const inert = (json) => json.replace(/[<>@#]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`);
/** The rest of the comment is for people. */
const MOST_STATE = 48_000;
/** For the events, whatever the fields hold. */
const LEAST_EVENTS = 4000;
/** What stands around fields and events. */
const MOST_FRAME = 300;
/** A text that is not worth cutting. */
const SHORT = 200;
const BEGIN = '<!-- phasegate-item ';
const END = ' -->';
const PENDING = `${BEGIN}pending${END}`;
/** Whether a comment says that it holds such a state. Whose comment it is, this cannot tell. */
const claimsState = (body) => lastLine(body).startsWith(BEGIN);
/** Whether its state was still to come when somebody was cut off. */
const isPending = (body) => lastLine(body) === PENDING;
/** Whether a comment says that the state is its own, be it damaged. */
const namesItself = (body, comment) => lastLine(body).startsWith(`${BEGIN}{"comment":"${comment}",`);
/** `null` for a comment that has none, a damaged one, or that of another comment. */
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
/* harmony export */   A: () => (/* binding */ askedBy),
/* harmony export */   L: () => (/* binding */ itemCommand)
/* harmony export */ });
/* harmony import */ var _gate_comment_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50947);
/* harmony import */ var _text_fits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41096);


/**
 * What a comment on an item's issue asks, told by its first line: `/phasegate unblock [notes]`, `override [notes]`,
 * `retry text` or `answer text`, whose text may go on in further lines. `null`: it is no command, or none about an item.
 */
function itemCommand(body) {
    const asked = askedBy(body);
    return asked === null || asked.type === 'mistyped' ? null : asked;
}
/** The same, and what was mistyped: whoever wrote it waits for something. */
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
/** `/Phasegate`, `/phase-gate`, `/phasegate:` are meant for us, too. */
const isMeantFor = (line) => /^\/phase-?gates?\b/i.test(line);
/** They are about a run, and read by another job. */
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
        return `\`${list}\` is not a list of strings`;
    const wrong = OPTIONAL.find((key) => typeof (stored[key] ?? '') !== 'string');
    return wrong === undefined ? null : notText(wrong);
}
const REQUIRED = ['id', 'title', 'created_at'];
const LISTS = ['tags', 'dependencies'];
const OPTIONAL = ['description', 'blocked_reason', 'claimed_by', 'claimed_at', 'updated_at'];
const notText = (key) => `\`${key}\` is not a string`;
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
/** What a person let pass: a word that is not known lets nothing pass. */
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
        'x-phasegate-ms': work.ms,
        'x-phasegate-branch': work.branch,
        'x-phasegate-pull-request': work.pullRequest,
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
    /** As it is written; a word that is not known, in whatever letters' case, is noted. */
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
