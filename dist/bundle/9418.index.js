export const id = 9418;
export const ids = [9418,1383];
export const modules = {

/***/ 41383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ keysOf),
  secretNames: () => (/* binding */ secretNames),
  F: () => (/* binding */ secretsOf)
});

// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/plan/agent-keys.js
var agent_keys = __webpack_require__(7912);
;// CONCATENATED MODULE: ./lib/src/core/redaction/secret-name.js
/** Whether a variable of this name is bound to hold a secret: `GITHUB_TOKEN`, `INPUT_NPM-TOKEN`, `DB_PASSWORD`. */
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|APIKEY)S?(?:[_-]|$)|[_-](?:KEY|PAT|PASS)$/i;

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/app/wiring/secrets.js




/**
 * The secrets that a plan uses or wants redacted, and what else our environment holds that is a secret by its name. Where
 * they are needed, throws `Refusal` naming those that it uses and that are not set.
 */
function secretsOf(plan, environment, are) {
    const names = secretNames(plan);
    const missing = names.filter((name) => !environment[name]);
    if (are === 'needed' && missing.length > 0) {
        const list = missing.map((name) => `\`${name}\``).join(', ');
        throw new ports.Refusal(`The pipeline uses the secret ${list}, which is not set.`, 'Set it in the environment of Phasegate.');
    }
    const values = Object.fromEntries(names.map((name) => [name, environment[name] ?? '']));
    const keys = Object.values(agent_keys/* AGENT_KEYS */.T).flat().filter(agent_keys/* isKey */.m);
    const hidden = [...names, ...keys, ...plan.policy.secrets].flatMap((name) => environment[name] ?? []);
    return { values, hidden: [...hidden, ...secretsByName(environment)] };
}
/** Those that a plan uses, sorted. */
const secretNames = (plan) => [...new Set(layersOf(plan).flatMap(namesIn))].sort();
/** A folder or a word such as `true` is no secret, whatever the variable is called. */
function secretsByName(environment) {
    return Object.entries(environment).flatMap(([name, value = '']) => isSecretName(name) && value.length >= 8 && !value.startsWith('/') ? [value] : []);
}
/** The agent's own login, out of our environment. */
function keysOf({ use }, environment) {
    const known = agent_keys/* AGENT_KEYS */.T[use].map((name) => [name, environment[name] ?? '']);
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

/***/ 14906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38364);

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
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value : {};
}
function numberIn({ number }) {
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ AGENT_KEYS),
/* harmony export */   m: () => (/* binding */ isKey)
/* harmony export */ });
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


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ SHORTEST_VALUE),
  s: () => (/* binding */ knownValues)
});

// EXTERNAL MODULE: ./lib/src/core/text/untrusted/neutral.js
var neutral = __webpack_require__(37308);
;// CONCATENATED MODULE: ./lib/src/core/redaction/automaton.js

/**
 * Patterns are found without regard to case, and whatever stands between their characters of line breaks, blanks,
 * quotes, commas, colons, backslashes, `+`, `-`, escapes of a terminal and what is not seen: so a value that was split over the lines of
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
/** Control characters and blanks, `"'`\`+,-:` and the backslash, and what Unicode says is not to be shown. */
const PASSED_OVER = [
    [0x00, 0x20],
    ...Array.from('"\'`\\+,-:', (char) => [char.charCodeAt(0), char.charCodeAt(0)]),
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
 * The value's bytes as programs write them: in hex, as numbers, in base64 and base32 at each of the places that they can
 * have among other bytes. Without regard to case; what stands between (`:`, `,`, blanks), and `-` and `_` of the other
 * base64, are the matter of who compares.
 */
function spellings(value) {
    const bytes = new TextEncoder().encode(value);
    const whole = [
        written(bytes, (byte) => hex(byte)),
        written(bytes, (byte) => `0x${hex(byte)}`),
        written(bytes, String),
    ];
    return [
        ...whole.map((text) => ({ text, hasEdges: false })),
        ...[0, 1, 2].map((before) => ({ text: base64(bytes, before), hasEdges: true })),
        ...[0, 1, 2, 3, 4].map((before) => ({ text: base32(bytes, before), hasEdges: true })),
    ];
}
const hex = (byte) => byte.toString(16).padStart(2, '0');
function written(bytes, each) {
    return Array.from(bytes, each).join('');
}
/** The characters that are the same whatever the `before` bytes in front and the bytes behind are. */
function base64(bytes, before) {
    const padded = String.fromCharCode(...new Uint8Array(before), ...bytes);
    const bits = (before + bytes.length) * 8;
    return btoa(padded).slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
}
/** The same in base32: https://www.rfc-editor.org/rfc/rfc4648#section-6 */
function base32(bytes, before) {
    const offset = before * 8;
    const first = Math.ceil(offset / 5);
    const count = Math.floor((offset + bytes.length * 8) / 5) - first;
    return Array.from({ length: Math.max(0, count) }, (_, index) => {
        const bit = (first + index) * 5 - offset;
        const at = bit >> 3;
        const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
        return BASE32.charAt((pair >> (11 - (bit & 7))) & 31);
    }).join('');
}
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

;// CONCATENATED MODULE: ./lib/src/core/redaction/escapes.js
/**
 * Replaces `%41`, `\x41`, `\u0041`, `\u{41}`, `\101`, `&#65;`, `&#x41;` and names of HTML, however many characters of a
 * text are written so. `null` where there are none, as in most texts. What is further than `reach` characters from any is
 * left out, with a mark in its place.
 */
function unescaped(text, reach) {
    const last = text.length - (BEGUN.exec(text.slice(-LONGEST_BEGUN))?.[0].length ?? 0);
    if (last === text.length && !SOME.test(text))
        return null;
    const parts = [];
    const places = new Places();
    let length = 0;
    const copy = (from, to) => {
        parts.push(text.slice(from, to));
        length += to - from;
    };
    const replace = (from, to, plain) => {
        places.add({ at: length, length: plain.length }, { at: from, length: to - from });
        parts.push(plain);
        length += plain.length;
    };
    let from = 0;
    /** Up to the escape that begins at `index`. */
    const approach = (index) => {
        const begin = Math.max(from, index - reach);
        const end = Math.min(from === 0 ? 0 : from + reach, begin);
        copy(from, end);
        if (begin > end)
            replace(end, begin, LEFT_OUT);
        copy(begin, index);
    };
    for (const { index, 0: sequence } of text.matchAll(ESCAPES)) {
        const plain = index < last ? plainOf(sequence) : null;
        if (plain === null)
            continue;
        approach(index);
        from = index + sequence.length;
        replace(index, from, plain);
    }
    if (last < text.length && last >= from) {
        approach(last);
        replace(last, text.length, '');
        from = text.length;
    }
    if (from === 0)
        return null;
    const end = Math.min(from + reach, text.length);
    copy(from, end);
    if (end < text.length)
        replace(end, text.length, LEFT_OUT);
    return { text: parts.join(''), spanOf: (span) => places.spanOf(span) };
}
/** In no value, so nothing is found across it. */
const LEFT_OUT = '\uFFFF';
const HEX = '[0-9A-Fa-f]';
/** A backslash that is escaped itself, again and again, is one. */
const MARK = '\\\\{1,16}';
/** What programs put between bytes, and backslashes before the one that counts. */
const APART = '[\\s"\',:+\\\\-]{0,12}';
/** Bytes beyond ASCII are taken together, as several are one character. */
const ESCAPES = new RegExp([
    `%[0-7]${HEX}|(?:%[89A-Fa-f]${HEX})+`,
    `${MARK}[xX][0-7]${HEX}|${MARK}[xX][89A-Fa-f]${HEX}(?:${APART}\\\\[xX][89A-Fa-f]${HEX})*`,
    `${MARK}[01][0-7]{2}|${MARK}[23][0-7]{2}(?:${APART}\\\\[23][0-7]{2})*`,
    `${MARK}[uU]${HEX}{4}|${MARK}[uU]\\{${HEX}{1,6}\\}`,
    `&#[xX]0{0,8}${HEX}{1,6};?|&#0{0,8}\\d{1,7};?|&(?:amp|lt|gt|quot|apos);`,
].join('|'), 'g');
const SOME = new RegExp(`%${HEX}{2}|\\\\(?:[xX]${HEX}{2}|[uU][{0-9A-Fa-f]|[0-3][0-7]{2})|&(?:#|amp|lt|gt|quot|apos)`);
/** May become an escape with what comes next. A letter or digit at the end tells as much to whoever waits for more. */
const BEGUN = /(?:%|&#?|\\[uU]\{)$/;
const LONGEST_BEGUN = 3;
/** `null`: it stands for nothing. */
function plainOf(sequence) {
    const [kind] = /[^\\]/.exec(sequence) ?? [];
    if (sequence.startsWith('%'))
        return textOf(bytesOf(sequence, /%/, 16));
    if (sequence.startsWith('&'))
        return NAMES.get(sequence) ?? character(numberOf(sequence.slice(2)));
    if (kind === 'x' || kind === 'X')
        return textOf(bytesOf(sequence, /\\+x/i, 16));
    if (kind === 'u' || kind === 'U')
        return character(Number.parseInt(sequence.replace(/^\\+u\{?/i, ''), 16));
    return textOf(bytesOf(sequence, /\\+(?=\d)/, 8));
}
const NAMES = new Map([
    ['&amp;', '&'],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&apos;', "'"],
]);
function numberOf(digits) {
    return /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
}
/** Half of a pair is a character here: the other half follows. */
const character = (code) => code <= 0x10ffff ? String.fromCodePoint(code) : null;
function bytesOf(sequence, mark, radix) {
    const digits = sequence.split(mark).slice(1);
    return Uint8Array.from(digits, (each) => Number.parseInt(each, radix));
}
/** What is UTF-8 as that; each byte that is not is a character. */
function textOf(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = lengthAt(bytes, at);
        text +=
            length === 1
                ? String.fromCharCode(bytes[at] ?? 0)
                : UTF_8.decode(bytes.subarray(at, at + length));
        at += length;
    }
    return text;
}
function lengthAt(bytes, at) {
    const first = bytes[at] ?? 0;
    const length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const others = bytes.subarray(at + 1, at + length);
    const isWhole = others.length === length - 1 && others.every((byte) => (byte & 0xc0) === 0x80);
    return isWhole ? length : 1;
}
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** Of each escape: where it stands now, and where it stood. Between two of them nothing has moved. */
class Places {
    #now = [];
    #then = [];
    add(now, then) {
        this.#now.push(now);
        this.#then.push(then);
    }
    spanOf({ start, end }) {
        return { start: this.#of(start).start, end: this.#of(end - 1).end };
    }
    /** A character that stands for a sequence is all of it. */
    #of(at) {
        const index = this.#lastUpTo(at);
        const now = this.#now[index];
        const then = this.#then[index];
        if (now === undefined || then === undefined)
            return { start: at, end: at + 1 };
        if (at < now.at + now.length)
            return { start: then.at, end: then.at + then.length };
        const start = then.at + then.length + (at - now.at - now.length);
        return { start, end: start + 1 };
    }
    #lastUpTo(at) {
        let low = -1;
        let high = this.#now.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((this.#now[middle]?.at ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}

// EXTERNAL MODULE: ./lib/src/core/redaction/span.js
var span = __webpack_require__(98916);
;// CONCATENATED MODULE: ./lib/src/core/redaction/known-values.js




/** Shorter values are too common in ordinary text to be taken out, in characters. */
const SHORTEST_VALUE = 4;
/** The same for what is looked for in other spellings as well, and for these: four bytes in base64 are any word. */
const SHORTEST_SPELLED = 6;
const SHORTEST_SPELLING = 8;
/** A line of a value that has several is looked for by itself from this length. */
const SHORTEST_LINE = 16;
/** Escapes may be escaped themselves, as in JSON within JSON. */
const MOST_LEVELS = 3;
/** Finds these values in any of their spellings, also where some or all of their characters are escaped. */
function knownValues(values) {
    const patterns = [...new Set(values)].flatMap((value) => [
        ...atLeast(SHORTEST_VALUE, [{ text: value, hasEdges: false }]),
        ...atLeast(SHORTEST_SPELLING, squeezed(value).length < SHORTEST_SPELLED ? [] : spellings(value)),
        ...atLeast(SHORTEST_LINE, linesOf(value)),
    ]);
    const unique = new Map(patterns.map((pattern) => [squeezed(pattern.text), pattern]));
    const automaton = automatonOf([...unique.values()]);
    const longest = Math.max(0, ...Array.from(unique.keys(), ({ length }) => length));
    const reach = 2 * longest + 512;
    const scan = (text, levels) => {
        const here = automaton.scan(text);
        const plain = levels === 0 ? null : unescaped(text, reach);
        if (plain === null)
            return here;
        const beneath = scan(plain.text, levels - 1);
        return {
            spans: () => (0,span/* joined */.o)([...here.spans(), ...beneath.spans().map(plain.spanOf)]),
            depth: Math.max(here.depth, beneath.depth),
        };
    };
    return { scan: (text) => scan(text, MOST_LEVELS) };
}
function atLeast(least, patterns) {
    return patterns.filter(({ text }) => squeezed(text).length >= least);
}
function linesOf(value) {
    const lines = value.trim().split(/[\r\n]+/);
    return lines.length === 1 ? [] : lines.map((text) => ({ text, hasEdges: false }));
}


/***/ }),

/***/ 98916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/** In order, those that overlap or touch as one, by the rule of the first. */
function joined(found) {
    const whole = [];
    for (const next of [...found].sort((a, b) => a.start - b.start)) {
        const last = whole.at(-1);
        if (last === undefined || next.start > last.end)
            whole.push(next);
        else
            whole[whole.length - 1] = { ...last, end: Math.max(last.end, next.end) };
    }
    return whole;
}


/***/ })

};
