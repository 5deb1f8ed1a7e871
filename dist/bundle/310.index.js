export const id = 310;
export const ids = [310];
export const modules = {

/***/ 60993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseStat)
/* harmony export */ });
/** `null` if the text is not such a line. */
function parseStat(text) {
    // The program's name stands in parentheses and may itself hold blanks and parentheses.
    const [state, parent, group] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (state === undefined || parent === undefined || group === undefined)
        return null;
    return { state, parent: Number(parent), group: Number(group) };
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

/***/ 77342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _action_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37998);
/* harmony import */ var _action_keeping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63950);
/* harmony import */ var _action_tell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27672);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96149);
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98516);
/* harmony import */ var _report_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26354);
/* harmony import */ var _run_stop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16394);
/* harmony import */ var _sandbox_leftovers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42326);
/* harmony import */ var _sandbox_mark_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94681);
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









/** Runs after the job's steps, however they ended: keeps what a main step that was killed could not keep. */
async function post() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { getState } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
        const run = (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_8__/* .runId */ .Vz)(getState('run'));
        if (run === null || getState('kept') !== '')
            return;
        const stop = __addDisposableResource(env_1, (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_5__/* .stopOnSignals */ .Z)(), false);
        try {
            const job = await (0,_action_job_js__WEBPACK_IMPORTED_MODULE_0__/* .openJob */ .I)(stop);
            for (const { command } of await (0,_sandbox_leftovers_js__WEBPACK_IMPORTED_MODULE_6__/* .endLeftovers */ .q)((0,_sandbox_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .markOf */ .F)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .runFolder */ .kQ)(job.store, run))))
                (0,_report_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printResult */ .RS)(`Ended what was left: ${command}`);
            const uploader = await (0,_action_keeping_js__WEBPACK_IMPORTED_MODULE_1__/* .uploaderFor */ .y)(job, run);
            const kept = await uploader.flush(WITHIN_MS);
            if (kept !== null)
                (0,_report_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printResult */ .RS)(`The run \`${run}\` is kept as it was: ${kept.name}`);
        }
        catch (error) {
            await (0,_action_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .tellFailure */ .s)(_report_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printResult */ .RS, null, error);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** All post steps of a job together have five minutes. */
const WITHIN_MS = 2 * 60_000;


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

/***/ 42326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ endLeftovers)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/core/environment.js
var environment = __webpack_require__(92869);
// EXTERNAL MODULE: ./lib/src/core/proc-stat.js
var proc_stat = __webpack_require__(60993);
;// CONCATENATED MODULE: ./lib/src/sandbox/process-list.js





/** Living processes with this mark, this process and its ancestors left out; by pid. */
async function processesOf(mark) {
    const marked = process.platform === 'linux' ? await fromProc(mark) : await fromPs(mark);
    if (marked.length === 0)
        return [];
    const ancestors = await ancestorsOf(process.pid);
    return marked
        .filter(({ pid }) => pid !== process.pid && !ancestors.has(pid))
        .sort((a, b) => a.pid - b.pid);
}
async function fromProc(mark) {
    const marked = [];
    for (const pid of (await (0,external_node_fs_promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name))) {
        const variables = (await readOrNull(`/proc/${pid}/environ`))?.split('\0') ?? [];
        if (!variables.includes(`${environment/* MARK */.M}=${mark}`))
            continue;
        const command = (await readOrNull(`/proc/${pid}/cmdline`)) ?? '';
        marked.push({ pid: Number(pid), command: command.replaceAll('\0', ' ').trim() });
    }
    return marked;
}
/** `null` for a process that has ended meanwhile, or is another user's. */
async function readOrNull(file) {
    try {
        return await (0,external_node_fs_promises_.readFile)(file, 'utf8');
    }
    catch {
        return null;
    }
}
async function fromPs(mark) {
    // `-E` puts the environment behind the command.
    return parsePs(await ps(['-axEww', '-o', 'pid=,command=']), mark);
}
/** What `ps -E` printed, as macOS does it: pid, command and environment, with blanks between. */
function parsePs(text, mark) {
    const marked = text.split('\n').filter((line) => line.split(' ').includes(`${environment/* MARK */.M}=${mark}`));
    return marked.flatMap((line) => {
        const [, pid, rest = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
        return pid === undefined ? [] : [{ pid: Number(pid), command: withoutEnvironment(rest) }];
    });
}
function withoutEnvironment(text) {
    const words = text.split(' ');
    const first = words.findIndex((word) => /^[A-Za-z_][A-Za-z0-9_]*=/.test(word));
    return words.slice(0, first).join(' ');
}
async function ancestorsOf(pid) {
    const ancestors = new Set();
    for (let next = await parentOf(pid); next > 0 && !ancestors.has(next); next = await parentOf(next)) {
        ancestors.add(next);
    }
    return ancestors;
}
/** 0 if there is none. */
async function parentOf(pid) {
    if (process.platform !== 'linux')
        return Number(await ps(['-o', 'ppid=', '-p', String(pid)]));
    return (0,proc_stat/* parseStat */.k)((await readOrNull(`/proc/${pid}/stat`)) ?? '')?.parent ?? 0;
}
async function ps(args) {
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('ps', [...args], { maxBuffer: 64 * 1024 * 1024 });
    return stdout;
}

;// CONCATENATED MODULE: ./lib/src/sandbox/leftovers.js



const GRACE_MS = 5_000;
const POLL_MS = 20;
/**
 * Ends every process that carries the run's mark in its environment, but not this one and its ancestors, and
 * says which there were. Nothing of the run may be under way. Throws a `Refusal` if one of them cannot be ended.
 */
async function endLeftovers(mark, graceMs = GRACE_MS) {
    const found = new Map();
    const startedAt = performance.now();
    for (;;) {
        const left = await processesOf(mark);
        if (left.length === 0)
            return [...found.values()].sort((a, b) => a.pid - b.pid);
        const waitedMs = performance.now() - startedAt;
        if (waitedMs > 2 * graceMs)
            throw stillThere(left);
        // Asked once only: to some programs a second SIGTERM is the order to drop everything.
        if (waitedMs > graceMs)
            signal(left, 'SIGKILL');
        else
            signal(left.filter(({ pid }) => !found.has(pid)), 'SIGTERM');
        for (const { pid, command } of left)
            found.set(pid, { pid, command: command.slice(0, 200) });
        await (0,promises_.setTimeout)(POLL_MS);
    }
}
function signal(left, name) {
    for (const { pid } of left) {
        try {
            process.kill(pid, name);
        }
        catch (error) {
            // It ended meanwhile, or is another user's: the next look tells.
            if (!(error instanceof Error && 'code' in error))
                throw error;
        }
    }
}
function stillThere(left) {
    const names = left.map(({ pid, command }) => `${pid} (${command.slice(0, 200)})`).join(', ');
    return new ports.Refusal(`Processes of an earlier attempt are still running and cannot be ended: ${names}.`, 'End them by hand, then try again.');
}


/***/ }),

/***/ 94681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Tells a run from those of the same name in other repositories. */
function markOf(runFolder) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', runFolder).slice(0, 16);
}


/***/ })

};
