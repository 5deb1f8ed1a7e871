export const id = 4385;
export const ids = [4385];
export const modules = {

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

/***/ 64206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ protectedPaths)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94872);

/**
 * The paths that nobody may change unseen, sorted: what runs in CI, who reviews, what agents are told. Compared without
 * regard to case or Unicode form, as some disks do, so that `.GitHub/workflows` does not slip by.
 */
function protectedPaths(paths, more) {
    const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)([...ALWAYS, ...more].map(folded));
    return paths.filter((path) => matches(folded(path))).sort();
}
const ALWAYS = [
    '.github/**',
    'action.{yml,yaml}',
    '**/{CODEOWNERS,CLAUDE.md,AGENTS.md,GEMINI.md,opencode.json,.mcp.json,.gitattributes,.gitmodules}',
    '**/{.claude,.codex,.opencode,.gemini,.cursor}/**',
    '.husky/**',
];
/** Upper case first, as `ſ` and `ß` only meet `s` and `ss` there. */
function folded(text) {
    return text.normalize('NFC').replace(UNSEEN, '').toUpperCase().toLowerCase();
}
/** What the disks of macOS leave out of a name. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;


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

/***/ 76736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64272);

/** Texts of blobs by name; `null` for one that is larger than 1 MiB, and for all beyond 16 MiB together. */
async function readBlobs(view, names) {
    const texts = new Map();
    const wanted = [];
    let room = 16 * MIB;
    for (const [name, size] of await sizesOf(view, names)) {
        texts.set(name, null);
        if (size > MIB || size > room)
            continue;
        room -= size;
        wanted.push(name);
    }
    if (wanted.length === 0)
        return texts;
    const call = { place: view, args: ['cat-file', '--batch'], input: `${wanted.join('\n')}\n` };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(call);
    if (answer.code !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRefusal */ .Xr)(call, answer);
    let at = 0;
    for (const name of wanted) {
        // `<name> blob <size>`, a newline, the bytes, a newline.
        const start = answer.stdout.indexOf('\n', at) + 1;
        const size = Number(answer.stdout.toString('latin1', at, start).split(' ')[2]);
        texts.set(name, answer.stdout.subarray(start, start + size));
        at = start + size + 1;
    }
    return texts;
}
const MIB = 1024 * 1024;
async function sizesOf(view, names) {
    const unique = [...new Set(names)];
    if (unique.length === 0)
        return [];
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)({
        place: view,
        args: ['cat-file', '--batch-check=%(objectname) %(objectsize)'],
        input: `${unique.join('\n')}\n`,
    });
    return unique.map((name, at) => [
        name,
        Number(text.split('\n')[at]?.split(' ')[1] ?? Number.NaN),
    ]);
}


/***/ }),

/***/ 93854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ diffStat),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   MA: () => (/* binding */ changedLines),
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   u4: () => (/* binding */ addedLines),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64272);


/** What lies between two trees or commits, sorted by path. */
async function changedFiles(view, from, to) {
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({
        place: view,
        args: [...DIFF_TREE, '-z', '--raw', '--numstat', '--no-abbrev', '--end-of-options', from, to],
    });
    const parts = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(text)[Symbol.iterator]();
    const files = [];
    const lines = new Map();
    for (const part of parts) {
        if (part.startsWith(':'))
            files.push(rawEntry(part, parts));
        else
            addLines(part, parts, lines);
    }
    return files
        .map((file) => ({ ...file, ...(lines.get(file.path) ?? { insertions: 0, deletions: 0 }) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Both paths of a rename, each once, sorted. */
function pathsOf(files) {
    const paths = files.flatMap(({ path, from }) => (from === null ? [path] : [from, path]));
    return [...new Set(paths)].sort();
}
/** Lines added and removed; a binary file has none. */
function linesOf(files) {
    return files.reduce((sum, file) => ({
        insertions: sum.insertions + (file.insertions ?? 0),
        deletions: sum.deletions + (file.deletions ?? 0),
    }), { insertions: 0, deletions: 0 });
}
/** Unified diff; if it is longer than `maxBytes`, the last line says so. */
async function unifiedDiff(options) {
    const { maxBytes } = options;
    const call = {
        place: options.view,
        args: [...DIFF_TREE, '--patch', '--full-index', '--end-of-options', options.from, options.to],
        maxBytes,
    };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(call);
    if (answer.code !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefusal */ .Xr)(call, answer);
    if (!answer.isCut)
        return answer.stdout.toString();
    const lines = answer.stdout.toString('utf8', 0, answer.stdout.lastIndexOf('\n') + 1);
    return `${lines}… cut at ${maxBytes} bytes\n`;
}
/** What `git diff --stat` prints. */
async function diffStat(view, from, to) {
    const args = [...DIFF_TREE, '--stat=100', '--stat-count=200', '--end-of-options', from, to];
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ place: view, args });
}
/** A patch without context, byte for byte as Latin-1, and a rename as what it is. Throws `Refusal` if it is more than 64 MiB. */
async function changedLines(view, from, to) {
    const how = ['--patch', '--unified=0', '--text', '--no-renames', '--end-of-options'];
    const call = { place: view, args: [...DIFF_TREE, ...how, from, to] };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(call);
    if (answer.code !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefusal */ .Xr)(call, answer);
    if (answer.isCut)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal('The change is too large to be compared.', 'Make it smaller.');
    return answer.stdout.toString('latin1').split('\n');
}
/** Without context, and whatever attributes say of a file, as text. Throws `Refusal` if it is more than 64 MiB. */
async function addedLines(view, from, to) {
    const args = [...DIFF_TREE, '--patch', '--unified=0', '--text', '--end-of-options', from, to];
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ place: view, args });
}
const DIFF_TREE = ['diff-tree', '-r', '--find-renames', '--no-ext-diff', '--no-textconv'];
/** `:100644 100755 <blob> <blob> M`, then one path, or two for a rename. */
function rawEntry(head, rest) {
    const [oldMode = '', newMode = '', oldBlob = '', newBlob = '', kind = ''] = head
        .slice(1)
        .split(' ');
    const first = next(rest);
    const isRename = kind.startsWith('R');
    return {
        path: isRename ? next(rest) : first,
        from: isRename ? first : null,
        before: versionOf(oldMode, oldBlob),
        after: versionOf(newMode, newBlob),
    };
}
function versionOf(mode, blob) {
    return mode === '000000' ? null : { mode, blob };
}
/** `3<tab>1<tab>path`, or for a rename `3<tab>1<tab>` and then two paths; `-` for binary files. */
function addLines(part, rest, lines) {
    const [added = '', removed = '', ...name] = part.split('\t');
    const first = name.join('\t');
    if (first === '')
        next(rest);
    lines.set(first === '' ? next(rest) : first, {
        insertions: added === '-' ? null : Number(added),
        deletions: removed === '-' ? null : Number(removed),
    });
}
function next(rest) {
    const { value, done } = rest.next();
    if (done === true)
        throw new Error('git ended in the middle of an entry');
    return value;
}


/***/ }),

/***/ 45797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./lib/src/core/protected.js
var core_protected = __webpack_require__(64206);
;// CONCATENATED MODULE: ./lib/src/core/risks.js
/** What a reviewer should look at twice, in words, sorted. Notes, not refusals. */
function riskNotes(files) {
    const paths = new Set(files.map(({ path }) => path));
    const notes = files.flatMap((file) => RULES.map((rule) => rule(file, paths)));
    return [...new Set(notes.filter((note) => note !== null))].sort();
}
const RULES = [
    changedScripts,
    lockFileAlone,
    npmSettings,
    containerRecipe,
    newExecutable,
    binary,
    unread,
    hiddenName,
    hiddenText,
];
function changedScripts({ path, before, after }) {
    if (nameOf(path) !== 'package.json' || after === null)
        return null;
    const isSame = scriptsOf(before ?? '{}') === scriptsOf(after);
    return isSame ? null : `${path}: its scripts are changed`;
}
function lockFileAlone({ path }, paths) {
    const manifest = MANIFESTS.get(nameOf(path));
    if (manifest === undefined)
        return null;
    const folder = path.slice(0, path.length - nameOf(path).length);
    const isBeside = [...paths].some((other) => other.startsWith(folder) && nameOf(other) === manifest);
    return isBeside ? null : `${path}: changed without ${manifest}`;
}
function npmSettings({ path }) {
    return nameOf(path) === '.npmrc' ? `${path}: npm's settings are changed` : null;
}
function containerRecipe({ path }) {
    const isRecipe = /^(?:dockerfile|containerfile)(?:\..+)?$|\.dockerfile$/i.test(nameOf(path));
    return isRecipe ? `${path}: a container recipe is changed` : null;
}
function newExecutable({ path, mode, modeBefore }) {
    const isNew = mode === '100755' && modeBefore !== '100755';
    return isNew ? `${path}: newly executable` : null;
}
function binary({ path, kind, mode }) {
    return kind === 'binary' && mode !== null ? `${path}: binary` : null;
}
function unread({ path, kind }) {
    return kind === 'too-large' ? `${path}: too large to be searched` : null;
}
function hiddenName({ path, mode }) {
    return mode !== null && hiddenIn(path) > 0
        ? `${visible(path)}: invisible or reordering characters in its name`
        : null;
}
function hiddenText({ path, before, after }) {
    return hiddenIn(after ?? '') > hiddenIn(before ?? '')
        ? `${path}: new invisible or reordering characters`
        : null;
}
/** Canonical enough to see a change; what is no JSON differs from everything else. */
function scriptsOf(manifest) {
    try {
        const parsed = JSON.parse(manifest);
        if (typeof parsed !== 'object' || parsed === null || !('scripts' in parsed))
            return 'null';
        return JSON.stringify(parsed.scripts);
    }
    catch {
        return manifest;
    }
}
function hiddenIn(text) {
    return text.match(HIDDEN)?.length ?? 0;
}
function visible(text) {
    return text.replace(HIDDEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Bidirectional controls, zero-width and tag characters, other controls; a joiner in an emoji counts as well. */
const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]|[^\P{Cc}\t\n\f\r]/gu;
const MANIFESTS = new Map([
    ['package-lock.json', 'package.json'],
    ['npm-shrinkwrap.json', 'package.json'],
    ['yarn.lock', 'package.json'],
    ['pnpm-lock.yaml', 'package.json'],
    ['bun.lock', 'package.json'],
    ['bun.lockb', 'package.json'],
    ['Cargo.lock', 'Cargo.toml'],
    ['poetry.lock', 'pyproject.toml'],
    ['uv.lock', 'pyproject.toml'],
    ['pdm.lock', 'pyproject.toml'],
    ['Pipfile.lock', 'Pipfile'],
    ['Gemfile.lock', 'Gemfile'],
    ['composer.lock', 'composer.json'],
    ['go.sum', 'go.mod'],
    ['flake.lock', 'flake.nix'],
]);

// EXTERNAL MODULE: ./lib/src/workspace/blobs.js
var workspace_blobs = __webpack_require__(76736);
// EXTERNAL MODULE: ./lib/src/workspace/change.js
var change = __webpack_require__(93854);
;// CONCATENATED MODULE: ./lib/src/workspace/facts.js




/** What the whole run's change holds, found out from the trees alone. */
async function factsOf(options) {
    const files = await (0,change/* changedFiles */.Y_)(options.view, options.base, options.commit);
    const { insertions, deletions } = (0,change/* linesOf */.Dx)(files);
    return {
        files: files.length,
        lines: insertions + deletions,
        protected: (0,core_protected/* protectedPaths */.R)((0,change/* pathsOf */.wG)(files), options.protect),
        risks: riskNotes(await touchedFiles(options.view, files)),
    };
}
async function touchedFiles(view, files) {
    const texts = files.filter((file) => file.insertions !== null);
    const names = texts.flatMap(({ before, after }) => [blobOf(before), blobOf(after)]);
    const blobs = await (0,workspace_blobs/* readBlobs */.b)(view, names.filter((name) => name !== null));
    const textOf = (version) => blobs.get(blobOf(version) ?? '')?.toString() ?? null;
    return files.map((file) => ({
        path: file.path,
        mode: file.after?.mode ?? null,
        modeBefore: file.before?.mode ?? null,
        kind: kindOf(file, blobs),
        before: textOf(file.before),
        after: textOf(file.after),
    }));
}
function kindOf(file, blobs) {
    if (file.insertions === null)
        return 'binary';
    const isUnread = [file.before, file.after].some((version) => {
        const name = blobOf(version);
        return name !== null && blobs.get(name) === null;
    });
    return isUnread ? 'too-large' : 'text';
}
/** The commit of a repository within ours is no blob. */
function blobOf(version) {
    return version === null || version.mode === '160000' ? null : version.blob;
}


/***/ }),

/***/ 56837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace),
  e: () => (/* binding */ requireCommits)
});

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/disk.js
var disk = __webpack_require__(26301);
// EXTERNAL MODULE: ./lib/src/workspace/branch.js
var workspace_branch = __webpack_require__(34854);
// EXTERNAL MODULE: ./lib/src/workspace/files.js
var files = __webpack_require__(52535);
// EXTERNAL MODULE: ./lib/src/workspace/git.js
var git = __webpack_require__(64272);
// EXTERNAL MODULE: ./lib/src/workspace/git-dirs.js
var git_dirs = __webpack_require__(67041);
// EXTERNAL MODULE: ./lib/src/workspace/head.js
var workspace_head = __webpack_require__(54848);
// EXTERNAL MODULE: ./lib/src/workspace/view.js
var workspace_view = __webpack_require__(4919);
;// CONCATENATED MODULE: ./lib/src/workspace/clone.js









/**
 * A checkout of the run's own that shares the repository's objects, made anew each time. It has the repository's branches
 * and tags, but no remote: nothing of a remote's URL, which may hold a token, comes along.
 */
async function enterClone(options) {
    const { repository, run, branch, head } = options;
    const main = (0,git_dirs/* realPlace */.o)(repository);
    await (0,workspace_branch/* unlockBranch */.HD)(repository.commonDir, branch);
    await (0,workspace_branch/* claimBranch */.Vv)({ place: main, run, branch, head });
    const [root, viewDir] = await Promise.all([
        (0,files/* emptyFolder */.id)((0,external_node_path_.join)(options.home, run)),
        (0,files/* emptyFolder */.id)((0,external_node_path_.join)(options.home, `${run}.git`)),
    ]);
    const gitDir = (0,external_node_path_.join)(root, '.git');
    const real = { workTree: root, gitDir, objects: null };
    await makeGitDir(repository, root);
    await (0,workspace_head/* pointHead */.RR)(real, { branch, commit: head });
    const clone = { ...repository, root, gitDir, fileSystem: await (0,workspace_view/* fileSystemSettings */.nq)(real) };
    const view = await (0,workspace_view/* createView */.O8)({ folder: viewDir, repository: clone, head });
    await (0,git/* git */.$Y)({ place: view, args: ['read-tree', '--reset', '-u', head] });
    await (0,files/* publishIndex */.cN)(viewDir, gitDir);
    return {
        repository: { ...clone, commonDir: gitDir },
        view,
        viewDir,
        setUpMark: (0,external_node_path_.join)(gitDir, 'phasegate-setup-done'),
        advance: async (to) => {
            // First where it lasts.
            await (0,workspace_branch/* moveBranch */.ob)(main, branch, to);
            await (0,workspace_branch/* moveBranch */.ob)(real, branch, to);
        },
        leave: async () => {
            await (0,promises_.rm)(root, { recursive: true, force: true });
            await (0,promises_.rm)(viewDir, { recursive: true, force: true });
        },
    };
}
/** What `git clone --shared` does, but also for a shallow repository, and without its remote. */
async function makeGitDir(repository, root) {
    const { commonDir, objectFormat } = repository;
    const place = { workTree: root, gitDir: null, objects: null };
    const args = ['init', '--quiet', '--template=', `--object-format=${objectFormat}`, '--', root];
    const names = ['refs/heads', 'refs/tags'];
    const [refs] = await Promise.all([
        (0,git/* git */.$Y)({
            place: (0,git_dirs/* realPlace */.o)(repository),
            args: ['for-each-ref', '--format=%(objectname) %(refname)', '--', ...names],
        }),
        (0,git/* git */.$Y)({ place, args }),
    ]);
    const gitDir = (0,external_node_path_.join)(root, '.git');
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'info'), { recursive: true });
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'packed-refs'), `# pack-refs with: sorted \n${refs}`),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'objects', 'info', 'alternates'), `${(0,external_node_path_.join)(commonDir, 'objects')}\n`),
        copyIfThere((0,external_node_path_.join)(commonDir, 'shallow'), (0,external_node_path_.join)(gitDir, 'shallow')),
        copyIfThere((0,external_node_path_.join)(commonDir, 'info', 'exclude'), (0,external_node_path_.join)(gitDir, 'info', 'exclude')),
    ]);
}
async function copyIfThere(from, to) {
    await (0,promises_.copyFile)(from, to).catch((error) => {
        if ((0,disk/* codeOf */.$N)(error) !== 'ENOENT')
            throw error;
    });
}

// EXTERNAL MODULE: ./lib/src/workspace/in-place.js + 1 modules
var in_place = __webpack_require__(74740);
// EXTERNAL MODULE: ./lib/src/core/brands.js
var brands = __webpack_require__(98516);
// EXTERNAL MODULE: ./lib/src/workspace/change.js
var change = __webpack_require__(93854);
// EXTERNAL MODULE: ./lib/src/workspace/facts.js + 1 modules
var facts = __webpack_require__(45797);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/src/workspace/watch.js


/**
 * Says without starting a process whether files and folders are as they were when this was made. Whoever changes a
 * file's content, time or mode moves its ctime, which no program can set back; whoever adds or removes one moves
 * its folder's.
 */
class Watch {
    #root;
    #paths;
    #seen;
    #isSettled;
    /** `since`: when the caller began to look at the files, in milliseconds since 1970. */
    constructor(root, paths, since) {
        this.#root = root;
        this.#paths = paths;
        const seen = [];
        let newest = 0n;
        for (const path of paths) {
            const mark = markOf((0,external_node_path_.join)(root, path));
            seen.push(...mark);
            if (mark[0] > newest)
                newest = mark[0];
        }
        this.#seen = seen;
        this.#isSettled = newest < BigInt(since - TICK_MS) * 1000000n;
    }
    /** `false` also where it cannot be told, because something changed while or just before the caller looked. */
    isUnchanged() {
        if (!this.#isSettled)
            return false;
        const { length } = ABSENT;
        return this.#paths.every((path, at) => markOf((0,external_node_path_.join)(this.#root, path)).every((part, i) => part === this.#seen[at * length + i]));
    }
}
/** File systems stamp times by the kernel's tick, up to 10 ms; a second change within one leaves no trace. */
const TICK_MS = 20;
const ABSENT = [0n, 0n, 0n, 0n, 0n];
function markOf(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined)
        return ABSENT;
    return [stat.ctimeNs, stat.mtimeNs, stat.ino, stat.size, stat.mode];
}

;// CONCATENATED MODULE: ./lib/src/workspace/guarded-files.js




/** Where git keeps what it would obey: configuration, hooks, ignore rules, where objects lie. */
class GuardedFiles {
    #places;
    #commonDir;
    #kept;
    #watch;
    constructor(dirs, kept, since) {
        this.#commonDir = dirs.commonDir;
        this.#places = placesOf(dirs);
        this.#kept = kept;
        this.#watch = this.#watchFrom(since);
    }
    static async take(dirs) {
        const since = Date.now();
        return new GuardedFiles(dirs, await keepAll(placesOf(dirs)), since);
    }
    /** Makes them as they were when taken; returns their paths within the git directory, sorted. */
    async putBack() {
        if (this.#watch.isUnchanged())
            return [];
        const since = Date.now();
        const now = await keepAll(this.#places);
        const isSame = (path) => equal(this.#kept.get(path), now.get(path));
        const strange = [...now.keys()].filter((path) => !isSame(path));
        const missing = [...this.#kept.keys()].filter((path) => !isSame(path));
        // First what is in the way: a folder may have become a link to somewhere else.
        for (const path of strange)
            await (0,promises_.rm)(path, { recursive: true, force: true });
        for (const path of missing)
            await restore(path, this.#kept.get(path));
        this.#watch = this.#watchFrom(since);
        return [...new Set([...strange, ...missing])]
            .map((path) => (0,external_node_path_.relative)(this.#commonDir, path))
            .sort();
    }
    #watchFrom(since) {
        const kept = [...this.#kept.keys()].filter((path) => !this.#places.includes(path));
        return new Watch('/', [...this.#places, ...kept, ...new Set(kept.map(external_node_path_.dirname))], since);
    }
}
function placesOf({ root, gitDir, commonDir }) {
    const places = [
        (0,external_node_path_.join)(commonDir, 'config'),
        (0,external_node_path_.join)(commonDir, 'config.worktree'),
        (0,external_node_path_.join)(commonDir, 'hooks'),
        (0,external_node_path_.join)(commonDir, 'info'),
        (0,external_node_path_.join)(commonDir, 'objects', 'info', 'alternates'),
        (0,external_node_path_.join)(gitDir, 'commondir'),
        (0,external_node_path_.join)(gitDir, 'config.worktree'),
        (0,external_node_path_.join)(gitDir, 'info'),
        // A file in a linked worktree; a main checkout's folder is not looked into.
        ...(gitDir === (0,external_node_path_.join)(root, '.git') ? [] : [(0,external_node_path_.join)(root, '.git')]),
    ];
    return [...new Set(places)];
}
async function keepAll(places) {
    const kept = new Map();
    const toVisit = [...places];
    for (let path = toVisit.pop(); path !== undefined; path = toVisit.pop()) {
        const stat = await (0,promises_.lstat)(path).catch(absent);
        if (stat === null)
            continue;
        if (stat.isDirectory())
            toVisit.push(...(await childrenOf(path)));
        else if (stat.isSymbolicLink())
            kept.set(path, { type: 'link', target: await (0,promises_.readlink)(path) });
        else if (!stat.isFile())
            kept.set(path, { type: 'other' });
        else
            kept.set(path, { type: 'file', bytes: await (0,promises_.readFile)(path), mode: stat.mode & 0o777 });
    }
    return kept;
}
async function childrenOf(folder) {
    return (await (0,promises_.readdir)(folder)).map((name) => (0,external_node_path_.join)(folder, name));
}
function equal(a, b) {
    if (a?.type === 'file' && b?.type === 'file')
        return a.mode === b.mode && a.bytes.equals(b.bytes);
    if (a?.type === 'link' && b?.type === 'link')
        return a.target === b.target;
    return a?.type === b?.type;
}
async function restore(path, kept) {
    if (kept === undefined || kept.type === 'other')
        return;
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    if (kept.type === 'link')
        return (0,promises_.symlink)(kept.target, path);
    await (0,promises_.writeFile)(path, kept.bytes);
    await (0,promises_.chmod)(path, kept.mode);
}
function absent(error) {
    if (['ENOENT', 'ENOTDIR'].includes((0,disk/* codeOf */.$N)(error) ?? ''))
        return null;
    throw error;
}

;// CONCATENATED MODULE: ./lib/src/workspace/guarded-refs.js

/** The branches, tags and other refs of a repository in which a run works. */
class GuardedRefs {
    #place;
    #own;
    #kept;
    constructor(place, branch, kept) {
        this.#place = place;
        this.#own = `refs/heads/${branch}`;
        this.#kept = kept;
    }
    static async take(place, branch) {
        return new GuardedRefs(place, branch, await readRefs(place));
    }
    /** The run's own branch was moved by us. */
    moved(commit) {
        this.#kept.set(this.#own, { value: commit, isElsewhere: false });
    }
    /** Makes them as they were when taken; returns what was put back in words, sorted. */
    async putBack() {
        const now = await readRefs(this.#place);
        const names = [...new Set([...this.#kept.keys(), ...now.keys()])].filter((name) => this.#isGuarded(name, now) && this.#kept.get(name)?.value !== now.get(name)?.value);
        if (names.length === 0)
            return [];
        // Deleted first: `a/b` may stand in the way of `a`.
        await this.#update(names.filter((name) => now.has(name)).map((name) => `delete ${name}\0\0`));
        for (const name of names)
            await this.#restore(name);
        return names.map((name) => this.#describe(name, now.get(name))).sort();
    }
    /** What a person's editor fetches meanwhile, their other checkouts, their stash and other runs are not ours to judge. */
    #isGuarded(name, now) {
        if (name === this.#own)
            return true;
        if (LEFT_ALONE.test(name))
            return false;
        return now.get(name)?.isElsewhere !== true && this.#kept.get(name)?.isElsewhere !== true;
    }
    async #restore(name) {
        const value = this.#kept.get(name)?.value;
        if (value === undefined)
            return;
        const target = /^ref: (.*)$/.exec(value)?.[1];
        if (target === undefined)
            await this.#update([`create ${name}\0${value}\0`]);
        else
            await (0,git/* git */.$Y)({ place: this.#place, args: ['symbolic-ref', '--', name, target] });
    }
    async #update(commands) {
        if (commands.length === 0)
            return;
        await (0,git/* git */.$Y)({
            place: this.#place,
            args: ['update-ref', '--no-deref', '--stdin', '-z'],
            input: commands.join(''),
        });
    }
    #describe(name, found) {
        const shown = name.replace(/^refs\/(heads|tags)\//, '');
        if (name === this.#own)
            return `own commits on \`${shown}\` were taken as part of the change`;
        if (found === undefined)
            return `\`${shown}\` was deleted; it is back`;
        const where = found.value.slice(0, 12);
        return this.#kept.has(name)
            ? `\`${shown}\` was moved to ${where}; it is back where it was`
            : `\`${shown}\` was created at ${where}; it is removed`;
    }
}
const LEFT_ALONE = /^refs\/(?:remotes\/|prefetch\/|stash$|heads\/phasegate\/)/;
async function readRefs(place) {
    const format = '%(refname)%00%(objectname)%00%(symref)%00%(worktreepath)';
    const text = await (0,git/* git */.$Y)({ place, args: ['for-each-ref', `--format=${format}`] });
    const refs = new Map();
    for (const line of text.split('\n')) {
        const [name, object, target, worktree] = (0,git/* fields */.OA)(line);
        if (name === undefined || object === undefined)
            continue;
        refs.set(name, {
            value: target ? `ref: ${target}` : object,
            isElsewhere: Boolean(worktree) && worktree !== place.workTree,
        });
    }
    return refs;
}

;// CONCATENATED MODULE: ./lib/src/core/link-target.js
/**
 * Where a link of a tree leads if that is not within the tree, in words; `null` if it stays inside. Links on the way are
 * followed in the tree itself, so nothing on a disk can change the answer.
 */
function straying(path, links) {
    const toGo = path.split('/').reverse();
    let place = [];
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
        const part = toGo.pop();
        if (part === undefined)
            return null;
        const reached = step(place, part);
        if (reached === null)
            return OUTSIDE;
        if (reached[0]?.toLowerCase() === '.git')
            return "a link into git's own folder";
        const target = links.get(reached.join('/'));
        if (target?.startsWith('/'))
            return OUTSIDE;
        place = target === undefined ? reached : reached.slice(0, -1);
        toGo.push(...reversed(target));
    }
    return 'a link that leads in a circle';
}
function reversed(target) {
    return target === undefined ? [] : target.split('/').reverse();
}
/** `null` above the top. */
function step(place, part) {
    if (part === '' || part === '.')
        return place;
    if (part !== '..')
        return [...place, part];
    return place.length === 0 ? null : place.slice(0, -1);
}
const OUTSIDE = 'a link that leads out of the workspace';
const MOST_STEPS = 1000;

// EXTERNAL MODULE: ./lib/src/workspace/blobs.js
var workspace_blobs = __webpack_require__(76736);
;// CONCATENATED MODULE: ./lib/src/workspace/inspect.js




/** Throws `ChangeRefused` for the first file, by path, that must not be committed. */
async function inspectChange(view, tree, files) {
    for (const file of files) {
        const why = refusedKind(file);
        if (why !== null)
            throw new ports/* ChangeRefused */.Zv(file.path, why);
    }
    const links = files.filter(({ after }) => after?.mode === LINK);
    if (links.length === 0)
        return;
    const targets = await linksOf(view, tree);
    for (const { path } of links) {
        const why = straying(path, targets);
        if (why !== null)
            throw new ports/* ChangeRefused */.Zv(path, why);
    }
}
const LINK = '120000';
function refusedKind({ path, before, after }) {
    if (after?.mode === '160000' || before?.mode === '160000')
        return 'it is another git repository';
    if (path.includes('\ufffd'))
        return 'its name is not valid UTF-8';
    const name = path
        .slice(path.lastIndexOf('/') + 1)
        .normalize('NFC')
        .toLowerCase();
    return name === '.gitmodules' ? 'it would bring in other git repositories' : null;
}
/** Every link of the tree with where it points; one that is too long to be read points out of it. */
async function linksOf(view, tree) {
    const text = await (0,git/* git */.$Y)({
        place: view,
        args: ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', tree],
    });
    const entries = (0,git/* fields */.OA)(text).flatMap((entry) => {
        const [, mode, blob = '', path = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(entry) ?? [];
        return mode === LINK ? [{ path, blob }] : [];
    });
    const blobs = await (0,workspace_blobs/* readBlobs */.b)(view, entries.map(({ blob }) => blob));
    return new Map(entries.map(({ path, blob }) => [path, blobs.get(blob)?.toString() ?? '/']));
}

// EXTERNAL MODULE: ./lib/src/workspace/survey.js
var survey = __webpack_require__(51780);
// EXTERNAL MODULE: ./lib/src/workspace/tracked.js
var tracked = __webpack_require__(6102);
;// CONCATENATED MODULE: ./lib/src/workspace/workspace.js

















const DIFF_BYTES = 1024 * 1024;
/** A checkout on the run's branch, in place or in a clone. All reading goes through the view, out of an agent's way. */
class GitWorkspace {
    directory;
    fresh;
    #checkout;
    #options;
    #files;
    #refs;
    #head;
    /** What stood there when nothing had run since `head`. */
    #clean;
    /** The last answer, good as long as nothing moves. */
    #known = null;
    /** What stood there when the change was frozen. */
    #frozen = null;
    #isClosed = false;
    constructor(parts) {
        this.directory = parts.checkout.repository.root;
        this.fresh = parts.fresh;
        this.#checkout = parts.checkout;
        this.#options = parts.options;
        this.#files = parts.files;
        this.#refs = parts.refs;
        this.#head = parts.options.head;
        this.#clean = parts.clean;
    }
    static async start(checkout, options) {
        const real = (0,git_dirs/* realPlace */.o)(checkout.repository);
        const [fresh, files, refs, clean] = await Promise.all([
            (0,promises_.access)(checkout.setUpMark).then(() => false, () => true),
            GuardedFiles.take(checkout.repository),
            GuardedRefs.take(real, options.branch),
            lookAround(checkout),
        ]);
        return new GitWorkspace({ checkout, options, fresh, files, refs, clean });
    }
    async setUp() {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(this.#checkout.setUpMark), { recursive: true });
        await (0,promises_.writeFile)(this.#checkout.setUpMark, '');
    }
    head() {
        return this.#head;
    }
    async headTree() {
        const args = ['rev-parse', '--verify', '--end-of-options', `${this.#head}^{tree}`];
        return (0,brands/* commitOf */.D3)((await (0,git/* git */.$Y)({ place: this.#checkout.view, args })).trim());
    }
    async dirt() {
        if (this.#known?.watch.isUnchanged() === true)
            return this.#known.dirt;
        const since = Date.now();
        const found = await this.#survey();
        const { tracked } = found;
        const untracked = [...found.untracked, ...found.odd.map(({ path }) => path)].sort();
        const dirt = { tracked, untracked };
        const paths = [...this.#clean.tracked, ...untracked, ...found.folders];
        this.#known = { dirt, watch: new Watch(this.directory, paths, since) };
        return dirt;
    }
    async freeze() {
        await this.#settle();
        const found = await this.#survey();
        for (const { path, kind } of found.odd)
            throw new ports/* ChangeRefused */.Zv(path, ODD[kind]);
        const { view, viewDir } = this.#checkout;
        const index = (0,external_node_path_.join)(viewDir, FROZEN);
        await (0,promises_.copyFile)((0,external_node_path_.join)(viewDir, 'index'), index);
        await (0,git/* git */.$Y)({ place: view, index, args: (0,tracked/* addingAll */.L)(this.#clean.submodules) });
        const tree = (0,brands/* commitOf */.D3)((await (0,git/* git */.$Y)({ place: view, index, args: ['write-tree'] })).trim());
        const files = await (0,change/* changedFiles */.Y_)(view, this.#head, tree);
        await inspectChange(view, tree, files);
        const [stat, diff] = await Promise.all([
            (0,change/* diffStat */.A5)(view, this.#head, tree),
            (0,change/* unifiedDiff */.WH)({ view, from: this.#head, to: tree, maxBytes: DIFF_BYTES }),
        ]);
        this.#frozen = { tree, survey: found };
        return { tree, paths: (0,change/* pathsOf */.wG)(files), ...(0,change/* linesOf */.Dx)(files), stat, diff };
    }
    async additions(frozen) {
        this.#at(frozen);
        return (0,change/* addedLines */.u4)(this.#checkout.view, this.#head, frozen.tree);
    }
    async thaw(frozen) {
        return this.#restore({ index: FROZEN, to: frozen.tree, folders: this.#at(frozen).folders });
    }
    async commit(frozen, message) {
        const { folders } = this.#at(frozen);
        await this.#settle();
        const { view, viewDir } = this.#checkout;
        const args = ['commit-tree', '--no-gpg-sign', '-p', this.#head, '-F', '-', frozen.tree];
        const commit = (0,brands/* commitOf */.D3)((await (0,git/* git */.$Y)({ place: view, args, input: message, env: this.#identity() })).trim());
        await this.#checkout.advance(commit);
        this.#refs.moved(commit);
        await (0,promises_.copyFile)((0,external_node_path_.join)(viewDir, FROZEN), (0,external_node_path_.join)(viewDir, 'index'));
        await (0,workspace_view/* setViewHead */._I)(viewDir, commit);
        await (0,files/* publishIndex */.cN)(viewDir, this.#checkout.repository.gitDir);
        this.#head = commit;
        this.#known = null;
        this.#frozen = null;
        this.#clean = {
            ...this.#clean,
            ...(await (0,tracked/* trackedFiles */.O)(view, (0,external_node_path_.join)(viewDir, 'index'))),
            folders,
        };
        const { base, protect } = this.#options;
        return { commit, facts: await (0,facts/* factsOf */.x)({ view, base, commit, protect }) };
    }
    async discard() {
        await this.#settle();
        this.#frozen = null;
        return this.#restore({ index: 'index', to: this.#head, folders: this.#clean.folders });
    }
    async diff(maxBytes) {
        const { base } = this.#options;
        return (0,change/* unifiedDiff */.WH)({ view: this.#checkout.view, from: base, to: this.#head, maxBytes });
    }
    async [Symbol.asyncDispose]() {
        if (this.#isClosed)
            return;
        this.#isClosed = true;
        if (this.#options.mode === 'in-place')
            await this.#leaveClean();
        await this.#checkout.leave(this.#head);
    }
    async #leaveClean() {
        const { tracked, untracked } = await this.dirt();
        if (tracked.length + untracked.length > 0)
            await this.discard();
        else
            await this.#settle();
    }
    /** The survey without what was odd from the start. */
    async #survey() {
        const { view, viewDir } = this.#checkout;
        const { submodules, odd } = this.#clean;
        const found = await (0,survey/* survey */.F)({ view, index: (0,external_node_path_.join)(viewDir, 'index'), submodules });
        const spared = new Set(odd.map(({ path }) => path));
        return { ...found, odd: found.odd.filter(({ path }) => !spared.has(path)) };
    }
    async #restore(goal) {
        const { view, viewDir } = this.#checkout;
        const { submodules, odd } = this.#clean;
        const index = (0,external_node_path_.join)(viewDir, goal.index);
        const undone = await (0,files/* restoreFiles */.Ce)({
            view,
            index,
            to: goal.to,
            submodules,
            spared: { odd, folders: goal.folders },
        });
        await (0,files/* publishIndex */.cN)(viewDir, this.#checkout.repository.gitDir);
        return undone;
    }
    /** Whatever an agent did to git itself is put back: only its files are its change. */
    async #settle() {
        const { repository, viewDir } = this.#checkout;
        const { branch, onNote } = this.#options;
        for (const path of await this.#files.putBack())
            onNote(`git's \`${path}\` was changed; it is put back`);
        await (0,files/* clearUnfinished */.f8)(repository.gitDir);
        const real = (0,git_dirs/* realPlace */.o)(repository);
        const [found, notes] = await Promise.all([(0,workspace_head/* readHead */.zy)(real), this.#refs.putBack()]);
        for (const note of notes)
            onNote(note);
        if (found.branch !== branch) {
            onNote(`the checkout was switched to ${found.branch ?? found.commit}; it is put back`);
            await (0,workspace_head/* pointHead */.RR)(real, { branch, commit: this.#head });
        }
        await (0,files/* publishIndex */.cN)(viewDir, repository.gitDir);
    }
    #at(frozen) {
        if (this.#frozen?.tree === frozen.tree)
            return this.#frozen.survey;
        throw new Error('only the change that was frozen last can be thawed or committed');
    }
    #identity() {
        const { name, email } = this.#options.author;
        return {
            GIT_AUTHOR_NAME: name,
            GIT_AUTHOR_EMAIL: email,
            GIT_COMMITTER_NAME: name,
            GIT_COMMITTER_EMAIL: email,
        };
    }
}
/** The index of the frozen change, in the view. */
const FROZEN = 'frozen';
const ODD = {
    repository: 'it is a git repository of its own',
    special: 'it is a device, pipe or socket',
};
async function lookAround({ view, viewDir }) {
    const index = (0,external_node_path_.join)(viewDir, 'index');
    const files = await (0,tracked/* trackedFiles */.O)(view, index);
    const { odd, folders } = await (0,survey/* survey */.F)({ view, index, submodules: files.submodules });
    return { ...files, odd, folders };
}

;// CONCATENATED MODULE: ./lib/src/workspace/open.js






/** Where a run works, on its own branch at its last commit. Throws `Refusal` rather than touch a person's work. */
async function openWorkspace(options) {
    const { repository, head, base } = options;
    await requireCommits(repository, [base, head]);
    const enter = options.mode === 'clone' ? enterClone : in_place/* enterInPlace */.l;
    return GitWorkspace.start(await enter(options), options);
}
/** Throws `Refusal` naming the first that is not there. */
async function requireCommits(repository, commits) {
    for (const commit of new Set(commits)) {
        if ((await (0,workspace_head/* resolveCommit */.WL)((0,git_dirs/* realPlace */.o)(repository), commit)) !== null)
            continue;
        throw new ports.Refusal(`The run's commit ${commit.slice(0, 12)} is not in ${repository.root}.`, 'Fetch the branch that holds it (a workflow checks out with `fetch-depth: 0`), then go on.');
    }
}


/***/ })

};
