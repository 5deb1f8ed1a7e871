export const id = 4796;
export const ids = [4796];
export const modules = {

/***/ 78070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98516);
/* harmony import */ var _run_settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32513);
/* harmony import */ var _checkpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75781);
/* harmony import */ var _gate_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95761);
/* harmony import */ var _keeping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63950);





/**
 * After the other jobs, however they ended: records a rejection, which starts no job of its own, and says how the run
 * stands. What no job here goes on with, such as a rework, goes on in a new workflow run.
 */
async function report(job) {
    const { store, context } = job;
    const run = await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .newestRestored */ .Tx)(job);
    const ended = await (0,_keeping_js__WEBPACK_IMPORTED_MODULE_3__/* .keeping */ .s)(job, run, (watch) => (0,_run_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .settleRun */ .l)({
        store,
        run,
        actor: context.starter,
        say: async (stored, head) => {
            // What no job published, no person has seen.
            const isPublished = (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedDigests */ .Ii)(job).has((0,_core_brands_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(head));
            if (stored.state.finished?.next !== 'gate' || !isPublished)
                return [];
            const decision = await (0,_gate_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectedInEnvironment */ .h)(job, stored, head);
            return decision === null ? [] : [decision];
        },
    }, watch));
    await sendOn(job, ended);
    return ended;
}
/** Only work is sent on: a gate or a delivery that nobody took up here would come to the same end again. */
async function sendOn({ context, inputs, github, print }, { report: { state } }) {
    if (state.finished?.next !== 'work')
        return;
    const { workflow, item } = inputs;
    if (item !== null) {
        print(`The next run of the backlog goes on with \`${item}\`.`);
        return;
    }
    if (workflow === null) {
        print(`To go on, start the workflow with the input \`resume: ${state.run}\`.`);
        return;
    }
    const { startWorkflow } = await __webpack_require__.e(/* import() */ 35).then(__webpack_require__.bind(__webpack_require__, 2416));
    const given = { resume: state.run };
    await startWorkflow({ github: await github(), workflow, ref: context.ref, inputs: given });
    print(`The run goes on in a new run of ${workflow}.`);
}


/***/ }),

/***/ 2012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   F0: () => (/* binding */ SIZES),
/* harmony export */   I: () => (/* binding */ SCALES),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   LZ: () => (/* binding */ UNASSESSED),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Nl: () => (/* binding */ reassessed),
/* harmony export */   Yf: () => (/* binding */ DIMENSIONS),
/* harmony export */   kp: () => (/* binding */ isSize)
/* harmony export */ });
/** Each in ascending order. */
const SIZES = ['small', 'medium', 'large'];
const LEVELS = ['low', 'medium', 'high'];
/** The values of each dimension, in ascending order. */
const SCALES = { size: SIZES, complexity: LEVELS, risk: LEVELS, impact: LEVELS };
const DIMENSIONS = ['size', 'complexity', 'risk', 'impact'];
const UNASSESSED = { size: null, complexity: null, risk: null, impact: null };
/** What is known after a later word: what it leaves open stays as it was. */
function reassessed(before, later) {
    return {
        size: later.size ?? before.size,
        complexity: later.complexity ?? before.complexity,
        risk: later.risk ?? before.risk,
        impact: later.impact ?? before.impact,
    };
}
/** Place on the dimension's scale, from 0; `null` where it is not assessed. */
function rankOf(dimension, value) {
    if (value === null)
        return null;
    const scale = SCALES[dimension];
    return scale.indexOf(value);
}
const isSize = (value) => SIZES.some((size) => size === value);
const isLevel = (value) => LEVELS.some((level) => level === value);


/***/ }),

/***/ 57240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseBoundedJson)
/* harmony export */ });
/** Largest text that is read, in characters. */
const MAX_JSON_LENGTH = 1024 * 1024;
const MAX_DEPTH = 64;
/** Reads JSON that a stranger wrote: bounded in size and depth, and without the key `__proto__`. */
function parseBoundedJson(text) {
    if (text.length > MAX_JSON_LENGTH)
        return refused('it is larger than 1 MiB');
    if (text.trim() === '')
        return refused('it is empty');
    if (isTooDeep(text))
        return refused(`it is nested more than ${MAX_DEPTH} levels deep`);
    try {
        return { type: 'json', value: JSON.parse(text.replace(/^\uFEFF/, ''), withoutPrototype) };
    }
    catch (error) {
        return refused(`it is not JSON (${error instanceof Error ? error.message : error})`);
    }
}
function refused(message) {
    return { type: 'refused', message };
}
function withoutPrototype(key, value) {
    return key === '__proto__' ? undefined : value;
}
/** Looked at before parsing, as reading what is too deep may itself overflow the stack. */
function isTooDeep(text) {
    let depth = 0;
    // A text left open matches to the end: were its closing quote required, hostile input could make this quadratic.
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
        if (token === '{' || token === '[')
            depth += 1;
        if (token === '}' || token === ']')
            depth -= 1;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}


/***/ }),

/***/ 94872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98016);

/** Tells whether a path matches any of the globs. Dot files count, and so do names with a line break, which would slip by. */
function globMatcher(globs) {
    return picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true, flags: 's' });
}


/***/ }),

/***/ 29308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ SHORTEST_VALUE),
  s: () => (/* binding */ knownValues)
});

// EXTERNAL MODULE: ./lib/src/core/text/neutral.js
var neutral = __webpack_require__(90021);
;// CONCATENATED MODULE: ./lib/src/core/redaction/automaton.js

/**
 * Patterns are found without regard to case, and whatever stands between their characters of line breaks, blanks,
 * quotes, backslashes, `+`, `-`, escapes of a terminal and what is not seen: so a value that was split over the lines of
 * a program or a diff, or coloured, is found as well.
 */
function automatonOf(patterns) {
    const table = tableOf(patterns);
    return {
        scan: (text) => {
            // Of a long text often only the end is asked for: more than the longest pattern, with all that may be passed over.
            const end = text.slice(-4 * (table.longest + 1024));
            const isShort = text.length < 2 * end.length;
            const { row, isFound } = run(table, isShort ? text : end);
            const depth = table.depths[row / table.width] ?? 0;
            const holdsAny = () => (isShort ? isFound : run(table, text).isFound);
            return { spans: () => (holdsAny() ? spansIn(table, text) : []), depth };
        },
    };
}
/** What is compared of a text. */
function squeezed(text) {
    let result = '';
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (isPassedOver(unit))
            at = lastOfPassed(text, at);
        else
            result += String.fromCharCode(folded(unit));
    }
    return result;
}
/** Passed over; the second with what follows it, if they are an escape. */
const PASSED = 0xfffe;
const ESCAPING = 0xffff;
function tableOf(patterns) {
    const texts = patterns.map(({ text }) => squeezed(text));
    const columns = columnsOf(texts);
    const width = 1 + columns.reduce((most, column) => (column >= PASSED ? most : Math.max(most, column)), 0);
    const most = 1 + texts.reduce((sum, text) => sum + text.length, 0);
    const next = new Int32Array(most * width);
    const table = {
        columns,
        width,
        next,
        depths: new Int32Array(most),
        lengths: new Int32Array(most),
        edges: new Uint8Array(most),
        longest: texts.reduce((longest, text) => Math.max(longest, text.length), 0),
    };
    let states = 1;
    for (const [index, text] of texts.entries()) {
        let state = 0;
        for (let at = 0; at < text.length; at += 1) {
            const cell = state * width + (columns[text.charCodeAt(at)] ?? 0);
            if (next[cell] === 0) {
                next[cell] = states;
                table.depths[states] = at + 1;
                states += 1;
            }
            state = next[cell] ?? 0;
        }
        table.lengths[state] = text.length;
        if (patterns[index]?.hasEdges === true)
            table.edges[state] = 1;
    }
    linkFailures(table);
    pointAtRows(table);
    return table;
}
function columnsOf(texts) {
    const columns = new Uint16Array(0x10000);
    let last = 0;
    for (const text of texts) {
        for (let at = 0; at < text.length; at += 1) {
            const unit = text.charCodeAt(at);
            if (columns[unit] === 0)
                columns[unit] = last += 1;
        }
    }
    for (let unit = 0x41; unit <= 0x5f; unit += 1)
        columns[unit] = columns[folded(unit)] ?? 0;
    for (const [first, end] of PASSED_OVER)
        columns.fill(PASSED, first, end + 1);
    for (const unit of ESCAPE_BEGINS)
        columns[unit] = ESCAPING;
    return columns;
}
/** In the order of their depths, each state learns where to go on when its own pattern does not. */
function linkFailures(table) {
    const { lengths, edges } = table;
    const links = { failures: new Int32Array(lengths.length), queue: new Int32Array(lengths.length) };
    for (let done = 0, known = 1; done < known; done += 1) {
        const state = links.queue[done] ?? 0;
        const failure = links.failures[state] ?? 0;
        if (lengths[state] === 0) {
            lengths[state] = lengths[failure] ?? 0;
            edges[state] = edges[failure] ?? 0;
        }
        known = linkCells(table, { ...links, known }, state);
    }
}
/** Cells that led nowhere lead where the failure leads; returns how many states are known now. */
function linkCells({ next, width }, { failures, queue, known }, state) {
    const failure = (failures[state] ?? 0) * width;
    let all = known;
    for (let column = 0; column < width; column += 1) {
        const cell = state * width + column;
        const further = next[cell] ?? 0;
        const other = state === 0 ? 0 : (next[failure + column] ?? 0);
        if (further === 0) {
            next[cell] = other;
        }
        else {
            failures[further] = other;
            queue[all] = further;
            all += 1;
        }
    }
    return all;
}
/** So that a character costs two look-ups, and no look at whether it ends a pattern. */
function pointAtRows({ next, width, lengths }) {
    for (let cell = 0; cell < next.length; cell += 1) {
        const state = next[cell] ?? 0;
        next[cell] = (lengths[state] ?? 0) > 0 ? -1 - state * width : state * width;
    }
}
/** Whether there is any, and the row at the end. Most texts hold none, so this does no more. */
function run({ columns, next }, text) {
    let row = 0;
    let isFound = false;
    for (let at = 0; at < text.length; at += 1) {
        const column = columns[text.charCodeAt(at)] ?? 0;
        if (column === ESCAPING)
            at = lastOfPassed(text, at);
        if (column >= PASSED)
            continue;
        row = next[row + column] ?? 0;
        if (row < 0) {
            isFound = true;
            row = -1 - row;
        }
    }
    return { row, isFound };
}
function spansIn(table, text) {
    const { columns, next } = table;
    const mask = ringMask(table.longest);
    const places = new Int32Array(mask + 1);
    const spans = [];
    let row = 0;
    let count = 0;
    for (let at = 0; at < text.length; at += 1) {
        const column = columns[text.charCodeAt(at)] ?? 0;
        if (column === ESCAPING)
            at = lastOfPassed(text, at);
        if (column >= PASSED)
            continue;
        places[count & mask] = at;
        count += 1;
        row = next[row + column] ?? 0;
        if (row >= 0)
            continue;
        row = -1 - row;
        const first = count - lengthOf(table, row);
        const span = { start: places[first & mask] ?? 0, end: at + 1 };
        add(spans, hasEdges(table, row) ? withEdges(text, span) : span);
    }
    return spans;
}
const lengthOf = ({ lengths, width }, row) => lengths[row / width] ?? 0;
const hasEdges = ({ edges, width }, row) => edges[row / width] === 1;
function ringMask(longest) {
    let size = 1;
    while (size < longest + 1)
        size *= 2;
    return size - 1;
}
function withEdges(text, { start, end }) {
    const isCode = (at) => /[\w+/-]/.test(text.charAt(at));
    return { start: isCode(start - 1) ? start - 1 : start, end: isCode(end) ? end + 1 : end };
}
/** Spans come in the order of their ends. */
function add(spans, { start, end }) {
    let from = start;
    for (let last = spans.at(-1); last !== undefined && last.end >= from; last = spans.at(-1)) {
        from = Math.min(from, last.start);
        spans.pop();
    }
    spans.push({ start: from, end });
}
/** Capitals are small ones; what base64 for addresses writes as `_` is `/`. */
function folded(unit) {
    if (unit >= 0x41 && unit <= 0x5a)
        return unit + 0x20;
    return unit === 0x5f ? 0x2f : unit;
}
function isPassedOver(unit) {
    return PASSED_OVER.some(([first, last]) => unit >= first && unit <= last);
}
/** Control characters and blanks, `"'`\`+-` and the backslash, and what Unicode says is not to be shown. */
const PASSED_OVER = [
    [0x00, 0x20],
    ...Array.from('"\'`\\+-', (char) => [char.charCodeAt(0), char.charCodeAt(0)]),
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x1680, 0x1680],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x206f],
    [0x3000, 0x3000],
    [0x3164, 0x3164],
    // Tags and variation selectors are pairs that begin so.
    [0xdb40, 0xdb40],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff0, 0xfff8],
];
/** A backslash, the first half of a tag, and what begins an escape of a terminal. */
const ESCAPE_BEGINS = [
    ...[0x5c, 0xdb40, 0x1b],
    ...Array.from({ length: 32 }, (_, index) => 0x80 + index),
];
const ESCAPE_HERE = new RegExp(neutral/* ESCAPES */.HY.source, 'y');
/** An escape is passed over whole: of a terminal, or a line break as a string of a program spells it. */
function lastOfPassed(text, at) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c)
        return /[nrtbf]/.test(text.charAt(at + 1)) ? at + 1 : at;
    if (unit === 0xdb40)
        return at + 1;
    if (unit !== 0x1b && (unit < 0x80 || unit > 0x9f))
        return at;
    ESCAPE_HERE.lastIndex = at;
    const found = ESCAPE_HERE.exec(text);
    return found === null ? at : at + found[0].length - 1;
}

;// CONCATENATED MODULE: ./lib/src/core/redaction/encodings.js
/**
 * The value as it is, and as programs write it: in base64 at each of the three places that it can have among other
 * bytes, in hex, for an address, in JSON, in HTML. Without regard to case; `-` and `_` of the other base64 are the
 * matter of who compares.
 */
function spellings(value) {
    const bytes = new TextEncoder().encode(value);
    const encoded = encodeURIComponent(new TextDecoder().decode(bytes));
    const whole = [
        hex(bytes),
        encoded,
        encoded.replace(/[!'()*]/g, (char) => `%${code(char, 2)}`),
        value.replace(/[<>&\u007F-\uFFFF]/g, (char) => `\\u${code(char, 4)}`),
        value.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`),
        value.replace(/[&<>"']/g, (char) => `&${HTML[char] ?? ''};`),
    ];
    return [
        ...whole.map((text) => ({ text, hasEdges: false })),
        ...[0, 1, 2].map((before) => ({ text: base64(bytes, before), hasEdges: true })),
    ];
}
const HTML = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": '#39',
};
function hex(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
function code(char, digits) {
    return char.charCodeAt(0).toString(16).padStart(digits, '0');
}
/** The characters that are the same whatever the `before` bytes in front and the bytes behind are. */
function base64(bytes, before) {
    const padded = String.fromCharCode(...new Uint8Array(before), ...bytes);
    const bits = (before + bytes.length) * 8;
    return btoa(padded).slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
}

;// CONCATENATED MODULE: ./lib/src/core/redaction/known-values.js


/** Shorter values are too common in ordinary text to be taken out, in characters. */
const SHORTEST_VALUE = 4;
/** The same for what is looked for in other spellings as well, and for these: four bytes in base64 are any word. */
const SHORTEST_SPELLED = 6;
const SHORTEST_SPELLING = 8;
/** A line of a value that has several is looked for by itself from this length. */
const SHORTEST_LINE = 16;
/** Finds these values in any of their spellings. */
function knownValues(values) {
    const patterns = [...new Set(values)].flatMap((value) => [
        ...atLeast(SHORTEST_VALUE, [{ text: value, hasEdges: false }]),
        ...atLeast(SHORTEST_SPELLING, squeezed(value).length < SHORTEST_SPELLED ? [] : spellings(value)),
        ...atLeast(SHORTEST_LINE, linesOf(value)),
    ]);
    const unique = new Map(patterns.map((pattern) => [squeezed(pattern.text), pattern]));
    return automatonOf([...unique.values()]);
}
function atLeast(least, patterns) {
    return patterns.filter(({ text }) => squeezed(text).length >= least);
}
function linesOf(value) {
    const lines = value.trim().split(/[\r\n]+/);
    return lines.length === 1 ? [] : lines.map((text) => ({ text, hasEdges: false }));
}


/***/ }),

/***/ 14184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reworkOf),
/* harmony export */   a: () => (/* binding */ reworks)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54844);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);


/** The first rework that was asked for and is not carried out: one at a time, for rounds may overlap. */
function reworks(plan, state) {
    const [index] = state.asking;
    if (index === undefined)
        return [];
    const phase = (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, index);
    const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index);
    const rework = reworkOf(phase);
    if (rework === null)
        return [exhausted(phase, 'it has no `rework`')];
    if (known.reworks >= rework.max)
        return [exhausted(phase, `its \`rework.max\` of ${rework.max} is used up`)];
    const target = plan.index.get(rework.phase);
    if (target === undefined)
        throw new Error(`rework of an unknown phase ${rework.phase}`);
    const pending = (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(plan, target, index).map((each) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, each).id);
    const comment = commentOf(known);
    return [{ type: 'askRework', by: phase.id, target: rework.phase, pending, comment }];
}
function reworkOf(phase) {
    return phase.kind === 'deliver' ? null : phase.rework;
}
function exhausted(phase, message) {
    const about = { type: 'failPhase', phase: phase.id };
    return phase.kind === 'gate'
        ? { ...about, reason: 'rejected', message: `rejected: ${message}` }
        : { ...about, reason: 'rework-exhausted', message };
}
function commentOf({ standing }) {
    return standing.status === 'asking' ? standing.done.summary : '';
}


/***/ }),

/***/ 86664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

/**
 * Out of the event's payload, as `github.event` is in expressions; `null` for events about neither.
 * A comment on a pull request comes as `issue_comment`, its `issue` having a `pull_request`:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment
 */
function triggerOf(github) {
    const event = objectIn(github, 'event');
    const pull = numberIn(objectIn(event, 'pull_request'));
    if (pull !== null)
        return { kind: 'pull-request', number: pull };
    const issue = objectIn(event, 'issue');
    const number = numberIn(issue);
    if (number === null)
        return null;
    return { kind: issue.pull_request === undefined ? 'issue' : 'pull-request', number };
}
function objectIn(owner, key) {
    const value = owner[key];
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value : {};
}
function numberIn({ number }) {
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}


/***/ }),

/***/ 42581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ keysOf),
  F: () => (/* binding */ secretsOf)
});

;// CONCATENATED MODULE: ./lib/src/core/agent-keys.js
/**
 * The variables by which each agent finds its provider: its own login, and where to send requests. Only its own
 * phases get them (docs/agents.md).
 */
const AGENT_KEYS = {
    claude: [
        'ANTHROPIC_API_KEY',
        'ANTHROPIC_AUTH_TOKEN',
        'ANTHROPIC_BASE_URL',
        'CLAUDE_CODE_OAUTH_TOKEN',
    ],
    codex: ['CODEX_API_KEY', 'CODEX_HOME', 'OPENAI_API_KEY', 'OPENAI_BASE_URL'],
    opencode: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENAI_API_KEY', 'OPENROUTER_API_KEY'],
    amp: ['AMP_API_KEY'],
    anthropic: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL'],
    // Whatever program these are, the author says by `env` what it may have.
    acp: [],
    command: [],
    scripted: [],
};
/** Whether the value is to be taken out of everything that is kept or shown: an address or a folder is no secret. */
const isKey = (name) => /_(?:KEY|TOKEN)$/.test(name);

// EXTERNAL MODULE: ./lib/src/core/expression.js + 1 modules
var expression = __webpack_require__(25961);
;// CONCATENATED MODULE: ./lib/src/core/redaction/secret-name.js
/** Whether a variable of this name is bound to hold a secret: `GITHUB_TOKEN`, `INPUT_NPM-TOKEN`, `DB_PASSWORD`. */
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|APIKEY)S?(?:[_-]|$)|[_-](?:KEY|PAT|PASS)$/i;

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/run/secrets.js




/**
 * The secrets that a plan uses or wants redacted, and what else our environment holds that is a secret by its name. Where
 * they are needed, throws `Refusal` naming those that it uses and that are not set.
 */
function secretsOf(plan, environment, are) {
    const names = [...new Set(layersOf(plan).flatMap(namesIn))].sort();
    const missing = names.filter((name) => !environment[name]);
    if (are === 'needed' && missing.length > 0) {
        const list = missing.map((name) => `\`${name}\``).join(', ');
        throw new ports.Refusal(`The pipeline uses the secret ${list}, which is not set.`, 'Set it in the environment of Phasegate.');
    }
    const values = Object.fromEntries(names.map((name) => [name, environment[name] ?? '']));
    const keys = Object.values(AGENT_KEYS).flat().filter(isKey);
    const hidden = [...names, ...keys, ...plan.policy.secrets].flatMap((name) => environment[name] ?? []);
    return { values, hidden: [...hidden, ...secretsByName(environment)] };
}
/** A folder or a word such as `true` is no secret, whatever the variable is called. */
function secretsByName(environment) {
    return Object.entries(environment).flatMap(([name, value = '']) => isSecretName(name) && value.length >= 8 && !value.startsWith('/') ? [value] : []);
}
/** The agent's own login, out of our environment. */
function keysOf({ use }, environment) {
    const known = AGENT_KEYS[use].map((name) => [name, environment[name] ?? '']);
    return Object.fromEntries(known.filter(([, value]) => value !== ''));
}
function layersOf(plan) {
    const own = plan.phases.flatMap((phase) => {
        if (phase.kind === 'agent')
            return [phase.agent.env, phase.env];
        return phase.kind === 'run' ? [phase.env] : [];
    });
    return [plan.env, ...own];
}
function namesIn(layer) {
    return Object.values(layer)
        .flatMap((value) => (0,expression/* expressionsIn */.l$)(value))
        .flatMap(({ source }) => (0,expression/* references */.Ft)(source.trim()))
        .flatMap(([context, name]) => (context === 'secrets' && name !== undefined ? [name] : []));
}


/***/ }),

/***/ 32513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ settleRun)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _engine_execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57462);
/* harmony import */ var _engine_perform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40423);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15606);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9293);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/**
 * Records a word of a person's and what follows from it, without a repository: no phase runs, no gate opens, nothing
 * is delivered. What the run waits for then is for another process.
 */
async function settleRun(request, reporterFor) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { store, run, actor, say } = request;
        const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .runFolder */ .kQ)(store, run);
        const notes = [];
        const session = __addDisposableResource(env_1, await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .openSession */ .fA)(run, folder, (note) => notes.push(note)), true);
        const { journal } = session;
        const stored = (0,_stored_js__WEBPACK_IMPORTED_MODULE_4__.restore)(run, folder, journal.past);
        const { plan, state } = stored;
        const reporter = await reporterFor(plan, stored.pinned);
        for (const note of notes)
            reporter.note(note);
        const said = await say(stored, journal.head());
        if (said.length === 0)
            return { plan, state, folder, digest: journal.head() };
        const now = await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .BC)({ plan, session, reporter }, state, [...said, (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .resumedEvent */ .qB)(actor)]);
        const limits = {
            concurrency: 1,
            may: { work: false, deliver: false, open: false },
            until: null,
            only: null,
        };
        const stop = new AbortController();
        const shared = { plan, journal, reporter, limits, purse: null };
        const ended = await (0,_engine_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g)({ ...shared, state: now, perform: (0,_engine_perform_js__WEBPACK_IMPORTED_MODULE_2__/* .settler */ .u)(plan), stop });
        return { plan, state: ended, folder, digest: journal.head() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ })

};
