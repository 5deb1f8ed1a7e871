export const id = 9897;
export const ids = [9897];
export const modules = {

/***/ 71958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runsOfOpenItems: () => (/* binding */ runsOfOpenItems)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _backlog_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64395);
/* harmony import */ var _stored_config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78345);




/** Names of the runs of unfinished items; none if there is no backlog or it is not in a file. */
async function runsOfOpenItems(root) {
    const { config } = (0,_stored_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findConfig */ .u)(root);
    if (config.source !== 'file' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.task-golem', 'tasks.jsonl')))
        return new Set();
    const { items } = await (0,_backlog_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fileStore */ .o)(root).read();
    const open = [...items.values()].filter(({ status }) => status !== 'done');
    return new Set(open.flatMap(({ work, delivery }) => [work.run, work.triage, delivery?.run ?? null].filter((run) => run !== null)));
}


/***/ }),

/***/ 25338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Ew: () => (/* binding */ scaleWords),
/* harmony export */   F0: () => (/* binding */ SIZES),
/* harmony export */   I: () => (/* binding */ SCALES),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   LZ: () => (/* binding */ UNASSESSED),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Nl: () => (/* binding */ reassessed),
/* harmony export */   Xs: () => (/* binding */ cautiously),
/* harmony export */   Yf: () => (/* binding */ DIMENSIONS),
/* harmony export */   kp: () => (/* binding */ isSize)
/* harmony export */ });
/** In ascending order. */
const SIZES = ['small', 'medium', 'large'];
const LEVELS = ['low', 'medium', 'high'];
/** The values of each dimension, in ascending order. */
const SCALES = { size: SIZES, complexity: LEVELS, risk: LEVELS, impact: LEVELS };
const DIMENSIONS = ['size', 'complexity', 'risk', 'impact'];
const UNASSESSED = { size: null, complexity: null, risk: null, impact: null };
/** The assessment updated by a later one; missing values stay. */
function reassessed(before, later) {
    return {
        size: later.size ?? before.size,
        complexity: later.complexity ?? before.complexity,
        risk: later.risk ?? before.risk,
        impact: later.impact ?? before.impact,
    };
}
/** The index on the dimension's scale, from 0; `null`: not assessed. */
function rankOf(dimension, value) {
    if (value === null)
        return null;
    const scale = SCALES[dimension];
    return scale.indexOf(value);
}
/** Parses an assessment in any case. `unknown`: dimensions with a word that is not on their scale. */
function scaleWords(told) {
    const said = DIMENSIONS.filter((name) => (told[name] ?? null) !== null);
    const read = said.map((name) => [name, wordOf(name, told[name])]);
    const words = Object.fromEntries(read.filter(([, word]) => word !== null));
    return { words, unknown: read.filter(([, word]) => word === null).map(([name]) => name) };
}
function wordOf(dimension, said) {
    const word = typeof said === 'string' ? said.trim().toLowerCase() : null;
    return SCALES[dimension].find((known) => known === word) ?? null;
}
/** The value of unknown words: an unknown word must not let an item pass. */
const HIGHEST = { size: 'large', complexity: 'high', risk: 'high', impact: 'high' };
/** An assessment for guardrails: unknown words count as the highest value, missing ones as not assessed. */
function cautiously(told) {
    const { words, unknown } = scaleWords(told);
    const highest = Object.fromEntries(unknown.map((name) => [name, HIGHEST[name]]));
    return { ...UNASSESSED, ...words, ...highest };
}
const isSize = (value) => SIZES.some((size) => size === value);
const isLevel = (value) => LEVELS.some((level) => level === value);


/***/ }),

/***/ 4216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ eventText),
/* harmony export */   k: () => (/* binding */ assessmentText)
/* harmony export */ });
/* harmony import */ var _lib_unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58814);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25338);
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66411);



/** What happened, as a sentence without its subject. */
function eventText(event) {
    switch (event.type) {
        case 'itemAdded':
            return event.origin === null
                ? `added: ${event.title}`
                : `follow-up of ${event.origin}: ${event.title}`;
        case 'itemEdited':
            return `edited: ${event.title}`;
        case 'itemMoved':
            return `became ${(0,_item_js__WEBPACK_IMPORTED_MODULE_1__/* .statusText */ .qS)(event.to)}: ${event.why}`;
        case 'itemAssessed':
            return `assessed by \`${event.phase}\`: ${assessmentText(event.assessment)}`;
        case 'personAsked':
            return `\`${event.phase}\` requested a person`;
        case 'phaseReached':
            return event.phase === null ? 'before its first phase' : `reached \`${event.phase}\``;
        case 'deliveryDue':
            return event.run === null
                ? 'finished; waits for delivery together with other items'
                : `delivered together with other items in run ${event.run}`;
        case 'runBegun':
            return `${event.kind === 'triage' ? 'triaged' : 'worked on'} in run ${event.run}`;
        case 'workSeen':
            return event.summary;
        case 'itemClaimed':
            return 'claimed';
        case 'itemReleased':
            return 'released';
        case 'overrideGiven':
            return `assessment accepted: ${assessmentText(event.assessment)}`;
        case 'notesGiven':
            return `note: ${event.text}`;
        case 'notesTaken':
            return 'notes were passed to the agent';
        case 'itemRestarted':
            return 'restarted by a person';
        case 'itemMerged':
            return `merged into ${event.into}`;
        case 'itemArchived':
            return 'archived';
        case 'noted':
            return event.text;
        default:
            return (0,_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .H)(event);
    }
}
/** `size small, risk low`; dimensions without an assessment are omitted. */
function assessmentText(assessment) {
    const told = _assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .DIMENSIONS */ .Yf.flatMap((name) => {
        const value = assessment[name];
        return value === null ? [] : [`${name} ${value}`];
    });
    return told.length === 0 ? 'nothing' : told.join(', ');
}


/***/ }),

/***/ 83733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ evolveAll),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   sf: () => (/* binding */ evolve),
/* harmony export */   t2: () => (/* binding */ recorded)
/* harmony export */ });
/* harmony import */ var _lib_unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58814);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25338);
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66411);
/* harmony import */ var _transition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56531);




/** The items after one more event. */
function evolve(items, event) {
    const next = new Map(items);
    take(next, event);
    return next;
}
/** All of them, in order. */
function evolveAll(items, events) {
    const next = new Map(items);
    for (const event of events)
        take(next, event);
    return next;
}
/** Changes the items in place. An illegal step is a bug, because the caller has checked it. */
function take(items, event) {
    if (event.type === 'itemAdded') {
        items.set(event.item, added(event));
        return;
    }
    const item = items.get(event.item);
    if (item === undefined)
        throw new Error(`there is no item ${event.item}`);
    if (event.type === 'itemMerged' || event.type === 'itemArchived')
        items.delete(event.item);
    else
        items.set(event.item, { ...changed(item, event), updatedAt: event.at });
}
function changed(item, event) {
    switch (event.type) {
        case 'itemEdited': {
            const { title, description, tags, dependencies, assessment, pipeline } = event;
            return { ...item, title, description, tags, dependencies, assessment, pipeline };
        }
        case 'itemMoved':
            return moved(item, event);
        case 'itemAssessed':
            return { ...item, assessment: event.assessment, pipeline: event.pipeline };
        case 'personAsked':
            return { ...item, needsPerson: true };
        case 'phaseReached':
            return { ...item, phase: event.phase, delivery: null };
        case 'deliveryDue':
            return { ...item, delivery: { run: event.run } };
        case 'runBegun':
            return { ...item, work: { ...item.work, [RUNS[event.kind]]: event.run } };
        case 'workSeen':
            return { ...item, work: worked(item.work, event), commit: event.commit ?? item.commit };
        case 'itemClaimed':
            return { ...item, claim: { by: event.by, at: event.at } };
        case 'itemReleased':
            return { ...item, claim: null };
        case 'overrideGiven': {
            const { assessment, by, at } = event;
            return { ...item, override: { assessment, by, at }, needsPerson: false };
        }
        case 'notesGiven':
            return { ...item, notes: event.text };
        case 'notesTaken':
            return { ...item, notes: null };
        case 'itemRestarted':
            return restarted(item);
        case 'noted':
            return item;
        default:
            return (0,_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(event);
    }
}
const RUNS = { work: 'run', triage: 'triage' };
function added(event) {
    const { item: id, title, description, tags, dependencies, assessment, pipeline } = event;
    return {
        id,
        title,
        description,
        tags,
        dependencies,
        createdAt: event.at,
        updatedAt: event.at,
        status: 'new',
        block: null,
        phase: null,
        assessment: { ..._assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .UNASSESSED */ .LZ, ...assessment },
        pipeline,
        needsPerson: false,
        origin: event.origin,
        depth: event.depth,
        notes: null,
        override: null,
        commit: null,
        work: _item_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_WORK */ .II,
        delivery: null,
        claim: null,
    };
}
/** The triage stays valid. The next run gets a new name, because the last one's is taken. */
function restarted(item) {
    const work = { ...item.work, run: null };
    const nothing = { block: null, phase: null, commit: null, delivery: null, claim: null };
    return { ...item, ...nothing, status: 'scoping', work };
}
function moved(item, { to, why, block }) {
    const wrong = (0,_transition_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongStep */ .w)(item, to);
    if (wrong !== null)
        throw new Error(wrong);
    // Scoping is over: the first of the other phases is next.
    const phase = item.status === 'scoping' && to === 'ready' ? null : item.phase;
    const claim = to === 'done' || to === 'blocked' ? null : item.claim;
    const delivery = to === 'done' ? null : item.delivery;
    if (block === null)
        return { ...item, status: to, block: null, phase, delivery, claim };
    return {
        ...item,
        status: to,
        block: { ...block, from: fromOf(item.status), reason: why },
        claim,
    };
}
function fromOf(status) {
    if (status === 'done' || status === 'blocked')
        throw new Error(`${status} is never blocked`);
    return status;
}
function worked(work, seen) {
    const { run, seq, attempts, costUsd, ms, branch, pullRequest } = seen;
    return {
        ...work,
        ms: work.ms + ms,
        branch: branch ?? work.branch,
        pullRequest: pullRequest ?? work.pullRequest,
        seen: { ...work.seen, [run]: seq },
        attempts: work.attempts + attempts,
        costUsd: costUsd === null ? work.costUsd : (work.costUsd ?? 0) + costUsd,
    };
}
/** The event with its actor and the current time. */
function recorded(event, by, at) {
    return { ...event, by, at };
}


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

/***/ 56531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ wrongStep)
/* harmony export */ });
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66411);

/** Why the status change is illegal; `null`: it is legal. All other changes are illegal. */
function wrongStep({ id, status, block }, to) {
    if (status === 'blocked') {
        if (block !== null && to === block.from)
            return null;
    }
    else if (NEXT[status].includes(to))
        return null;
    const ways = waysFrom(status, block?.from ?? null);
    return `\`${id}\` is ${(0,_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(status)} and cannot become ${(0,_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(to)}: ${ways}`;
}
const NEXT = {
    new: ['scoping', 'blocked'],
    scoping: ['ready', 'blocked'],
    ready: ['in_progress', 'blocked'],
    in_progress: ['done', 'blocked'],
    done: [],
};
function waysFrom(status, from) {
    const ways = status === 'blocked' ? (from === null ? [] : [from]) : NEXT[status];
    if (ways.length === 0)
        return 'no status follows';
    return `the next status is ${ways.map(_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS).join(' or ')}`;
}


/***/ })

};
