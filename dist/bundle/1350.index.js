export const id = 1350;
export const ids = [1350];
export const modules = {

/***/ 22244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ acquireLock),
  l: () => (/* binding */ isLocked)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/proper-lockfile/index.js
var proper_lockfile = __webpack_require__(83648);
// EXTERNAL MODULE: ./lib/src/disk.js
var disk = __webpack_require__(26301);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/src/checkpoints/holder.js




function thisProcess() {
    return {
        pid: process.pid,
        started: startOf(process.pid) ?? '',
        host: (0,external_node_os_.hostname)(),
        system: system(),
        at: new Date().toISOString(),
    };
}
/** Whether the process lives; `null` if that cannot be seen from here, as it ran on another machine or before a restart. */
function isAlive({ pid, started, host, system: where }) {
    if (host !== (0,external_node_os_.hostname)() || where !== system())
        return null;
    return startOf(pid) === started;
}
/** `null` if there is no such process, or it has ended and is only waiting for its parent to see it. */
function startOf(pid) {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}
/** The name of the program stands in parentheses and may hold any character, so the fields count from the last one. */
function fromProc(pid) {
    const stat = readIfThere(`/proc/${pid}/stat`);
    if (stat === null)
        return null;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    return state === 'Z' || state === 'X' ? null : (fields[19] ?? null);
}
function fromPs(pid) {
    const line = psLine(pid);
    const [, state = 'Z', started = ''] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
    return state.startsWith('Z') ? null : started;
}
/** `ps` exits with 1 if there is no such process. */
function psLine(pid) {
    const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
    try {
        const out = (0,external_node_child_process_.execFileSync)('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
            env,
            stdio: 'pipe',
        });
        return out.toString().trim();
    }
    catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 1)
            return '';
        throw error;
    }
}
/** `<boot> <PID namespace>`; the same everywhere on a system that tells neither. */
function system() {
    if (process.platform !== 'linux')
        return '- -';
    const boot = readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? '-';
    return `${boot} ${(0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')}`;
}
function readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT' || (0,disk/* codeOf */.$N)(error) === 'ESRCH')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/checkpoints/lock.js







/**
 * Lets one process at a time work on a run; throws `Refusal` saying who does. Needs no repair after a crash: a holder
 * that is dead, or whose process number is another's by now, does not count.
 *
 *     lock/7        who holds it; the greatest number counts
 *     lock/<id>/    the sign of life of that one, there until it lets go; touched every two seconds
 *
 * A number is taken by making a hard link, which only one process can do, and never given to a second one while it is
 * the greatest. So two that find the same dead holder cannot both follow it, however slow one of them is. The touching
 * matters only for a holder on another machine, where nobody can see whether its process lives.
 */
async function acquireLock({ runFolder, onLost }) {
    const folder = (0,external_node_path_.join)(runFolder, 'lock');
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        return await compete(folder, onLost);
    }
    catch (error) {
        throw error instanceof ports.Refusal
            ? error
            : (0,disk/* diskRefusal */.C2)(error, `The run in ${runFolder} cannot be locked`);
    }
}
/** The sign of life comes first: whoever can see the claim can see it too. */
async function compete(folder, onLost) {
    const claim = { ...thisProcess(), id: (0,external_node_crypto_.randomUUID)() };
    const file = (0,external_node_path_.join)(folder, `${claim.id}.json`);
    (0,disk/* writeDurably */.v8)(file, JSON.stringify(claim));
    const letGo = await proper_lockfile.lock(file, {
        ...heartbeat(folder, claim),
        update: 2_000,
        onCompromised: () => onLost(lost(folder)),
    });
    try {
        const token = await take(folder, file);
        (0,external_node_fs_.rmSync)(file);
        removeOlder(folder, token);
        return { token, [Symbol.asyncDispose]: () => release(letGo) };
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(file, { force: true });
        await release(letGo);
        throw error;
    }
}
/** Whether some process works on the run just now. */
async function isLocked(runFolder) {
    const folder = (0,external_node_path_.join)(runFolder, 'lock');
    if (!(0,external_node_fs_.existsSync)(folder))
        return false;
    const last = Math.max(0, ...numbers(folder));
    const claim = last === 0 ? null : readClaim((0,external_node_path_.join)(folder, String(last)));
    return claim !== null && isHeld(folder, claim);
}
async function take(folder, file) {
    for (;;) {
        const last = Math.max(0, ...numbers(folder));
        if (last > 0)
            await refuseIfHeld(folder, last);
        if (!linked(file, (0,external_node_path_.join)(folder, String(last + 1))))
            continue;
        if (Math.max(...numbers(folder)) === last + 1)
            return last + 1;
        // Meanwhile others came and went, and removed the number that was just taken here.
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, String(last + 1)));
    }
}
async function refuseIfHeld(folder, number) {
    const claim = readClaim((0,external_node_path_.join)(folder, String(number)));
    if (claim === null || !(await isHeld(folder, claim)))
        return;
    throw new ports.Refusal(`Another process works on this run: ${claim.pid} on ${claim.host}, since ${claim.at}.`, 'Wait until it ends, or end it, then try again.');
}
async function isHeld(folder, claim) {
    const alive = isAlive(claim);
    if (alive === null)
        return proper_lockfile.check(folder, heartbeat(folder, claim));
    return alive && (0,external_node_fs_.readdirSync)(folder).includes(claim.id);
}
function heartbeat(folder, { id }) {
    return { realpath: false, lockfilePath: (0,external_node_path_.join)(folder, id), stale: 20_000 };
}
/** `null` if it was removed, as there is a greater number by now. */
function readClaim(file) {
    try {
        const claim = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return claim;
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        if ((0,disk/* codeOf */.$N)(error) !== null)
            throw error;
        throw new ports.Refusal(`The lock ${file} is damaged.`, 'If no other process works on this run, delete the file.');
    }
}
function linked(file, number) {
    try {
        (0,external_node_fs_.linkSync)(file, number);
        return true;
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
function removeOlder(folder, token) {
    for (const number of numbers(folder).filter((other) => other < token)) {
        const claim = readClaim((0,external_node_path_.join)(folder, String(number)));
        if (claim !== null)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, claim.id), { recursive: true, force: true });
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, String(number)), { force: true });
    }
}
function numbers(folder) {
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => /^[1-9]\d*$/.test(name))
        .map(Number);
}
/** A lock that was lost cannot be let go, and need not be. */
async function release(letGo) {
    try {
        await letGo();
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) !== 'ERELEASED' && (0,disk/* codeOf */.$N)(error) !== 'ENOTACQUIRED')
            throw error;
    }
}
function lost(folder) {
    return new ports.Refusal(`The lock of this run in ${folder} was lost: another process may work on it now.`, 'See with `phasegate status` how it stands, then `phasegate resume`.');
}


/***/ }),

/***/ 98516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   fp: () => (/* binding */ phaseId),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
const phaseId = (name) => name;
const digestOf = (hex) => `sha256:${hex}`;
const commitOf = (hex) => hex;
/** The id if it can name a folder and a branch everywhere, else `null`. */
function runId(text) {
    return /^[a-z0-9][a-z0-9-]{0,63}$/.test(text) ? text : null;
}


/***/ }),

/***/ 43254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical)
/* harmony export */ });
/**
 * The one text of a JSON value, whatever order its keys came in: what is hashed when two values are to have the same
 * digest if they are equal. As RFC 8785: keys by UTF-16 code units, no blanks, numbers and texts as `JSON.stringify`.
 */
function canonical(value) {
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(canonical).join(',')}]`;
    return `{${Object.entries(value).sort(byKey).map(member).join(',')}}`;
}
function member([key, value]) {
    return `${JSON.stringify(key)}:${canonical(value)}`;
}
function byKey([a], [b]) {
    return a < b ? -1 : 1;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 87678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   to: () => (/* binding */ LONGEST_DAYS)
/* harmony export */ });
/** Milliseconds of `90s`, `30m`, `1h30m`, `250ms`; `null` if the text is no duration. */
function parseDuration(text) {
    const match = FORM.exec(text);
    if (match === null)
        return null;
    const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = match
        .slice(1)
        .map((digits) => Number(digits ?? 0));
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}
/** Milliseconds of a duration that has been checked; anything else is a bug. */
function durationMs(text) {
    const milliseconds = parseDuration(text);
    if (milliseconds === null)
        throw new Error(`${text} is no duration`);
    return milliseconds;
}
/** The longest that timers can hold is some hours more. */
const LONGEST_DAYS = 24;
const FORM = /^(?=[0-9])(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;


/***/ }),

/***/ 25961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JE: () => (/* binding */ ExpressionFault),
  $B: () => (/* reexport */ bare),
  aq: () => (/* reexport */ references/* callsStatus */.aq),
  _3: () => (/* binding */ evaluate),
  l$: () => (/* reexport */ expressionsIn),
  GW: () => (/* binding */ interpolate),
  Ft: () => (/* reexport */ references/* references */.Ft),
  vN: () => (/* binding */ truthy)
});

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 28 modules
var dist = __webpack_require__(34082);
// EXTERNAL MODULE: ./lib/src/core/expression/data.js
var data = __webpack_require__(38403);
// EXTERNAL MODULE: ./lib/src/core/expression/functions.js
var functions = __webpack_require__(67494);
// EXTERNAL MODULE: ./lib/src/core/expression/parse.js
var parse = __webpack_require__(18168);
;// CONCATENATED MODULE: ./lib/src/core/expression/template.js
/** Every `${{ }}` in order. A `}}` inside a quoted string does not close. */
function expressionsIn(template) {
    const found = [];
    let offset = template.indexOf(OPEN);
    while (offset !== -1) {
        const close = closing(template, offset + OPEN.length);
        const closed = close !== -1;
        const end = closed ? close + CLOSE.length : template.length;
        const source = template.slice(offset + OPEN.length, closed ? close : end);
        found.push({ source, offset, length: end - offset, closed });
        offset = template.indexOf(OPEN, end);
    }
    return found;
}
/** The expression of `${{ x }}` or of `x`, as `if` and `when` may be written either way. */
function bare(template) {
    const text = template.trim();
    const [first] = text.startsWith(OPEN) ? expressionsIn(text) : [];
    return first?.closed === true && first.length === text.length ? first.source.trim() : text;
}
function closing(template, from) {
    TOKEN.lastIndex = from;
    for (let match = TOKEN.exec(template); match !== null; match = TOKEN.exec(template)) {
        if (match[0] === CLOSE)
            return match.index;
    }
    return -1;
}
const OPEN = '${{';
const CLOSE = '}}';
/** A whole quoted string (a doubled quote inside is two strings side by side), or the end. */
const TOKEN = /'[^']*'|\}\}/g;

// EXTERNAL MODULE: ./lib/src/core/expression/references.js
var references = __webpack_require__(42329);
;// CONCATENATED MODULE: ./lib/src/core/expression.js







/** An expression could not be evaluated: a sentence for its author. */
class ExpressionFault extends Error {
    name = 'ExpressionFault';
}
/** The value of an expression (without `${{ }}`). Throws `ExpressionFault`. */
function evaluate(expression, scope) {
    const parsed = (0,parse/* parseExpression */.Y)(expression);
    if (parsed.type === 'fault')
        throw new ExpressionFault(parsed.message);
    try {
        const evaluator = new dist/* Evaluator */.oi(parsed.tree, (0,data/* rootOf */.I5)(scope.contexts), (0,functions/* functionsFor */.xu)(scope.status));
        return (0,data/* toJson */.aB)(evaluator.evaluate());
    }
    catch (error) {
        // The library throws plain errors for what an author or an agent's output did wrong.
        const message = error instanceof Error ? error.message : String(error);
        throw new ExpressionFault(message, { cause: error });
    }
}
/** GitHub's truth: false, 0, NaN, '' and null are false. */
const truthy = (value) => Boolean(value);
/**
 * The template with each `${{ }}` replaced by what `render` makes of its value's text. Once: what a value holds is
 * never evaluated. Throws `ExpressionFault`.
 */
function interpolate(template, scope, render) {
    let result = '';
    let end = 0;
    for (const { source, offset, length, closed } of expressionsIn(template)) {
        if (!closed)
            throw new ExpressionFault('a `${{` is never closed by `}}`');
        const expression = source.trim();
        result += template.slice(end, offset) + render(textOf(evaluate(expression, scope)), expression);
        end = offset + length;
    }
    return result + template.slice(end);
}
/** Texts as they are, null as nothing, lists and objects as JSON. */
function textOf(value) {
    if (value === null)
        return '';
    if (typeof value === 'string')
        return value;
    return typeof value === 'object' ? (0,functions/* jsonText */.s$)(value) : String(value);
}


/***/ }),

/***/ 38403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   jc: () => (/* binding */ toDatum)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34082);

/** The library's form of a value. Lists and maps are converted as far as they are looked at. */
function toDatum(value) {
    if (value === null)
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv();
    switch (typeof value) {
        case 'string':
            return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ(value);
        case 'number':
            return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.NumberData */ .p.Q9(value);
        case 'boolean':
            return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(value);
        default:
            return isList(value) ? new ListView(value) : new MapView(value);
    }
}
/** The value that the library's form stands for. */
function toJson(datum) {
    if (datum instanceof MapView || datum instanceof ListView)
        return datum.source;
    if (datum instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Array */ .p.O3)
        return datum.values().map(toJson);
    if (datum instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT) {
        return Object.fromEntries(datum.pairs().map(({ key, value }) => [key, toJson(value)]));
    }
    return datum instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv ? null : datum.value;
}
/** Every context as one map; one that is absent is null. */
function rootOf(contexts) {
    return new Root(contexts);
}
/** A map read by own keys only: first as written, else without regard to case, as GitHub does. */
class MapView extends _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT {
    source;
    #byLowerCase = null;
    constructor(source) {
        super();
        this.source = source;
    }
    get(key) {
        const name = Object.hasOwn(this.source, key) ? key : this.#lowerCase().get(key.toLowerCase());
        const value = name === undefined ? undefined : this.source[name];
        return value === undefined ? undefined : toDatum(value);
    }
    values() {
        return Object.values(this.source).map(toDatum);
    }
    pairs() {
        return Object.entries(this.source).map(([key, value]) => ({ key, value: toDatum(value) }));
    }
    #lowerCase() {
        this.#byLowerCase ??= new Map(Object.keys(this.source)
            .reverse()
            .map((key) => [key.toLowerCase(), key]));
        return this.#byLowerCase;
    }
}
class Root extends MapView {
    get(key) {
        return super.get(key) ?? new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv();
    }
}
class ListView extends _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Array */ .p.O3 {
    source;
    constructor(source) {
        super();
        this.source = source;
    }
    get(index) {
        return toDatum(this.source[index] ?? null);
    }
    values() {
        return this.source.map(toDatum);
    }
}
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 67494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ FUNCTIONS),
/* harmony export */   Ns: () => (/* binding */ STATUS_FUNCTIONS),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   sV: () => (/* binding */ isKnownFunction),
/* harmony export */   xu: () => (/* binding */ functionsFor)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34082);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38403);


const STATUS_FUNCTIONS = ['success', 'failure', 'always', 'cancelled'];
/** As authors write them. */
const FUNCTIONS = [
    'case',
    'contains',
    'endsWith',
    'format',
    'fromJSON',
    'join',
    'startsWith',
    'toJSON',
    ...STATUS_FUNCTIONS,
];
/** The functions that are ours, by name in small letters, over the library's own. */
function functionsFor(status) {
    const told = STATUS_FUNCTIONS.map((name) => [
        name,
        { name, minArgs: 0, maxArgs: 0, call: () => new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(tell(name, status)) },
    ]);
    return new Map([...told, ['fromjson', FROM_JSON], ['tojson', TO_JSON]]);
}
const isKnownFunction = (name) => FUNCTIONS.some((known) => known.toLowerCase() === name.toLowerCase());
/** JSON as people read it; what the library makes of it would lose keys such as `constructor`. */
const jsonText = (value) => JSON.stringify(value, null, 2);
function tell(name, status) {
    if (status === null)
        throw new Error(`\`${name}()\` means something only in \`if\``);
    return name === 'always' || status[name];
}
const FROM_JSON = {
    ...signature('fromjson'),
    call: (text) => {
        try {
            const value = JSON.parse(text?.coerceString() ?? '');
            return (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .toDatum */ .jc)(value);
        }
        catch (error) {
            throw new Error('`fromJSON` was given what is not JSON', { cause: error });
        }
    },
};
const TO_JSON = {
    ...signature('tojson'),
    call: (datum) => new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ(jsonText(datum === undefined ? null : (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(datum))),
};
function signature(name) {
    const known = _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .wellKnownFunctions */ .j7[name];
    if (known === undefined)
        throw new Error(`the library has no function ${name}`);
    return { name: known.name, minArgs: known.minArgs, maxArgs: known.maxArgs };
}


/***/ }),

/***/ 18168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CONTEXTS),
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34082);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82226);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67494);



const CONTEXTS = [
    'inputs',
    'needs',
    'outputs',
    'matrix',
    'env',
    'run',
    'github',
    'item',
    'gate',
    'secrets',
];
/** What a text means as an expression. Remembered, for the same few are asked again and again. */
function parseExpression(text) {
    const known = memory.get(text);
    if (known !== undefined)
        return known;
    if (memory.size >= REMEMBERED)
        memory.clear();
    const parsed = parse(text);
    memory.set(text, parsed);
    return parsed;
}
function parse(text) {
    if (text.trim() === '')
        return syntax('the expression is empty', 0, text.length);
    if (text.length > MOST_CHARACTERS)
        return syntax('the expression is too long', 0, 1);
    const lexed = lex(text);
    if ('type' in lexed)
        return lexed;
    const tokens = place(text, lexed);
    if (tokens.length > MOST_TOKENS)
        return syntax('the expression is too long', 0, text.length);
    return unknownName(tokens) ?? treeOf(lexed, tokens);
}
function lex(text) {
    try {
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG(text).lex().tokens.map(unquoted);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const symbol = /^Unexpected symbol: '(.*)'\. Located at position (\d+)/s.exec(message);
        if (symbol === null)
            return syntax(message, 0, text.length);
        const [, lexeme = '', position = '1'] = symbol;
        if (lexeme.startsWith("'")) {
            return syntax('a quoted string is never closed', Number(position) - 1, lexeme.length);
        }
        return syntax(`unexpected \`${lexeme}\``, Number(position) - 1, lexeme.length);
    }
}
/** The library takes only the first doubled quote of a string for one. */
function unquoted(token) {
    if (!token.lexeme.startsWith("'"))
        return token;
    return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
}
function place(text, tokens) {
    let end = 0;
    return tokens.map((token) => {
        const offset = text.indexOf(token.lexeme, end);
        end = offset + token.lexeme.length;
        return { token, offset };
    });
}
/** Looked up here, for the library finds `constructor` and its like in its own tables. */
function unknownName(tokens) {
    for (const [index, placed] of tokens.entries()) {
        if (!isName(placed.token) || tokens[index - 1]?.token.lexeme === '.')
            continue;
        const called = tokens[index + 1]?.token.lexeme === '(';
        const fault = called ? unknownFunction(placed) : unknownContext(placed);
        if (fault !== null)
            return fault;
    }
    return null;
}
function unknownFunction({ token: { lexeme: name }, offset }) {
    if ((0,_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownFunction */ .sV)(name))
        return null;
    const message = `there is no function \`${name}\``;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, _functions_js__WEBPACK_IMPORTED_MODULE_2__/* .FUNCTIONS */ .AW);
    const hint = near === null ? listed(_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .FUNCTIONS */ .AW) : didYouMean(near);
    return { type: 'fault', kind: 'unknown-function', message, hint, offset, length: name.length };
}
function unknownContext({ token: { lexeme: name }, offset }) {
    if (CONTEXTS.some((context) => context === name.toLowerCase()))
        return null;
    const message = `there is no context \`${name}\``;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, CONTEXTS);
    const hint = near === null ? `A text stands in single quotes. ${listed(CONTEXTS)}` : didYouMean(near);
    return { type: 'fault', kind: 'unknown-context', message, hint, offset, length: name.length };
}
function treeOf(lexed, tokens) {
    try {
        const tree = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lexed, [...CONTEXTS], STATUS_SIGNATURES).parse();
        return { type: 'parsed', tree, tokens };
    }
    catch (error) {
        if (!(error instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .tj))
            throw error;
        const at = tokens.find(({ token }) => token.range.start === error.pos);
        const message = error.message.charAt(0).toLowerCase() + error.message.slice(1);
        return syntax(message, at?.offset ?? 0, Math.max(1, at?.token.lexeme.length ?? 1));
    }
}
function syntax(message, offset, length) {
    return { type: 'fault', kind: 'syntax', message, hint: null, offset, length };
}
const didYouMean = (name) => `Did you mean \`${name}\`?`;
const listed = (names) => `There are ${names.map((name) => `\`${name}\``).join(', ')}.`;
const isName = (token) => token.value === undefined && /^[A-Za-z_]/.test(token.lexeme) && !LITERALS.has(token.lexeme);
const memory = new Map();
const REMEMBERED = 50_000;
const MOST_CHARACTERS = 20_000;
/** Each operator of a chain is a level of the tree, and the tree is walked by recursion. */
const MOST_TOKENS = 2000;
const LITERALS = new Set(['true', 'false', 'null']);
const STATUS_SIGNATURES = _functions_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_FUNCTIONS */ .Ns.map((name) => ({ name, minArgs: 0, maxArgs: 0 }));


/***/ }),

/***/ 42329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   Yp: () => (/* binding */ statusCalls),
/* harmony export */   aq: () => (/* binding */ callsStatus),
/* harmony export */   wG: () => (/* binding */ placedReferences)
/* harmony export */ });
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12049);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67494);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18168);



/** The paths that an expression reads, in order; none if it does not parse. */
function references(expression) {
    return placedReferences(expression).map(({ path }) => path);
}
/** Whether `success()`, `failure()`, `always()` or `cancelled()` is called. */
const callsStatus = (expression) => statusCalls(expression).length > 0;
function placedReferences(expression) {
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExpression */ .Y)(expression);
    if (parsed.type === 'fault')
        return [];
    const offsets = offsetsOf(parsed.tokens);
    return flatten(parsed.tree).flatMap((node) => {
        const chain = chainOf(node);
        if (chain === null)
            return [];
        const offset = offsets.get(chain.first) ?? 0;
        const end = (offsets.get(chain.last) ?? 0) + chain.last.lexeme.length;
        return [{ path: chain.path, offset, length: end - offset }];
    });
}
/** Where status functions are called. */
function statusCalls(expression) {
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExpression */ .Y)(expression);
    if (parsed.type === 'fault')
        return [];
    const offsets = offsetsOf(parsed.tokens);
    return flatten(parsed.tree).flatMap((node) => {
        if (!(node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .FunctionCall */ .R6))
            return [];
        const { lexeme: name } = node.functionName;
        if (!_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_FUNCTIONS */ .Ns.some((known) => known === name.toLowerCase()))
            return [];
        return [{ name, offset: offsets.get(node.functionName) ?? 0, length: name.length }];
    });
}
/** `needs.plan.outputs` as one path; `null` for what does not begin with a context. */
function chainOf(node) {
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC) {
        return { path: [node.name.lexeme.toLowerCase()], first: node.name, last: node.name };
    }
    if (!(node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_))
        return null;
    const above = chainOf(node.expr);
    if (above === null)
        return null;
    if (!(node.index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS))
        return { ...above, path: [...above.path, '*'] };
    const name = node.index.literal.coerceString();
    return { ...above, path: [...above.path, name], last: node.index.token };
}
/** The tree's nodes, a chain of accesses counting as one. */
function flatten(tree) {
    const chain = chainOf(tree);
    if (chain !== null)
        return [tree, ...indices(tree).flatMap(flatten)];
    return [tree, ...childrenOf(tree).flatMap(flatten)];
}
function indices(node) {
    return node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_ ? [...indices(node.expr), node.index] : [];
}
function childrenOf(node) {
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_)
        return [node.expr, node.index];
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .FunctionCall */ .R6 || node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Logical */ .oD)
        return node.args;
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Binary */ .yI)
        return [node.left, node.right];
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Unary */ ._c)
        return [node.expr];
    return node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU ? [node.group] : [];
}
function offsetsOf(tokens) {
    return new Map(tokens.map(({ token, offset }) => [token, offset]));
}


/***/ }),

/***/ 54844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ phaseAt),
/* harmony export */   R_: () => (/* binding */ downstream),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   ZF: () => (/* binding */ layers)
/* harmony export */ });
/** The phase at a place of the file; a bug if there is none. */
function phaseAt(plan, index) {
    const phase = plan.phases[index];
    if (phase === undefined)
        throw new Error(`no phase at ${index}`);
    return phase;
}
/** The phases and everything that needs one of them, directly or not; ascending. */
function downstream(plan, ...from) {
    return reach(from, (index) => phaseAt(plan, index).dependants);
}
/** The phase and everything that it needs, directly or not; ascending. */
function upstream(plan, from) {
    return reach([from], (index) => phaseAt(plan, index).needs.map((need) => need.index));
}
/** `target`, `asker`, and every phase on a path from one to the other; ascending. */
function between(plan, target, asker) {
    const above = new Set(upstream(plan, asker));
    return downstream(plan, target).filter((index) => above.has(index));
}
/**
 * The phases in layers: each phase stands one layer after the last of its needs, so that those of one
 * layer may run side by side (Kahn's algorithm, without recursion).
 */
function layers(plan) {
    const depth = new Map();
    const open = new Map(plan.phases.map((phase) => [phase.index, phase.needs.length]));
    const queue = plan.phases.filter((phase) => phase.needs.length === 0).map((phase) => phase.index);
    const result = [];
    for (const index of queue) {
        const phase = phaseAt(plan, index);
        const layer = phase.needs.reduce((most, need) => Math.max(most, (depth.get(need.index) ?? 0) + 1), 0);
        depth.set(index, layer);
        const row = result[layer] ?? [];
        row.push(index);
        result[layer] = row;
        for (const dependant of phase.dependants) {
            const left = (open.get(dependant) ?? 0) - 1;
            open.set(dependant, left);
            if (left === 0)
                queue.push(dependant);
        }
    }
    return result.map((row) => row.sort(ascending));
}
function reach(from, next) {
    const seen = new Set(from);
    for (const index of seen) {
        for (const neighbour of next(index))
            seen.add(neighbour);
    }
    return [...seen].sort(ascending);
}
const ascending = (a, b) => a - b;


/***/ }),

/***/ 17467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ IndexMap)
/* harmony export */ });
var _a;
/**
 * A persistent map from small whole numbers (a phase's place in the file) to values, iterated in ascending order.
 * Split into √n chunks, so that a change copies some hundred references even with 10,000 phases, where copying a
 * `Map` on each event would make a run quadratic.
 */
class IndexMap {
    #chunks;
    #width;
    constructor(chunks, width) {
        this.#chunks = chunks;
        this.#width = width;
    }
    static empty(capacity) {
        const width = Math.max(1, Math.ceil(Math.sqrt(capacity)));
        return new _a([], width);
    }
    get(index) {
        return this.#chunks[Math.floor(index / this.#width)]?.[index % this.#width];
    }
    set(index, value) {
        return this.#replace(index, value);
    }
    delete(index) {
        return this.get(index) === undefined ? this : this.#replace(index, undefined);
    }
    *entries() {
        for (const [chunkIndex, chunk] of this.#chunks.entries()) {
            if (chunk === undefined)
                continue;
            for (const [offset, value] of chunk.entries()) {
                if (value !== undefined)
                    yield [chunkIndex * this.#width + offset, value];
            }
        }
    }
    *keys() {
        for (const [index] of this.entries())
            yield index;
    }
    #replace(index, value) {
        const at = Math.floor(index / this.#width);
        const chunk = this.#chunks[at]?.slice() ?? [];
        chunk[index % this.#width] = value;
        const chunks = this.#chunks.slice();
        chunks[at] = chunk.every((entry) => entry === undefined) ? undefined : chunk;
        return new _a(chunks, this.#width);
    }
}
_a = IndexMap;


/***/ }),

/***/ 82226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The candidate that the word was most likely meant to be, if any is near; the first of equals. */
function nearest(word, candidates) {
    if (word.length > LONGEST)
        return null;
    let best = null;
    // Two letters that changed places are two steps.
    let least = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
    for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
        if (Math.abs(candidate.length - word.length) >= least)
            continue;
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, candidate);
        if (steps >= least)
            continue;
        best = candidate;
        least = steps;
    }
    return best;
}
/** "Did you mean `x`?", if something is near; else what is there to choose from. */
function suggest(word, candidates) {
    const near = nearest(word, candidates);
    if (near !== null)
        return `Did you mean \`${near}\`?`;
    if (candidates.length === 0)
        return null;
    const shown = candidates.slice(0, SHOWN).map((candidate) => `\`${candidate}\``);
    const more = candidates.length > SHOWN ? `, and ${candidates.length - SHOWN} more` : '';
    return `There ${candidates.length === 1 ? 'is' : 'are'} ${shown.join(', ')}${more}.`;
}
const LONGEST = 100;
/** A file of 10,000 wrong names must not compare each with 10,000 right ones. */
const MOST_CANDIDATES = 1000;
const SHOWN = 12;


/***/ }),

/***/ 30105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   L: () => (/* binding */ CODES)
/* harmony export */ });
/** Every diagnostic by its code, which never changes. docs/diagnostics.md explains them one by one. */
const CODES = {
    PG101: error('The file is not valid YAML'),
    PG102: error('Several documents in one file'),
    PG103: error('A key stands twice in one map'),
    PG104: error('The file is too large'),
    PG105: error('An alias that cannot be followed'),
    PG106: error('The file is nested too deeply'),
    PG107: error('The file is no map'),
    PG108: error('`version` is missing'),
    PG109: error('A version that this release does not read'),
    PG110: error('A prompt file that cannot be read'),
    PG111: error('A file outside of the repository'),
    PG112: warning('A YAML tag or directive without meaning'),
    PG201: error('Unknown key'),
    PG202: error('Wrong type'),
    PG203: error('A key is missing'),
    PG204: error('Not one of the values allowed'),
    PG205: error('Not of the form asked for'),
    PG206: error('A number out of range'),
    PG207: error('An empty list or map'),
    PG208: error('Two kinds in one phase'),
    PG209: error('A phase without a kind'),
    PG210: error('A key of another kind of phase'),
    PG211: error('A bad name'),
    PG212: error('Two deliveries in one item of a list'),
    PG301: error('An unknown phase in `needs`'),
    PG302: error('A phase that needs itself'),
    PG303: error('Phases that need each other in a circle'),
    PG304: error('A rework of an unknown phase'),
    PG305: error('A rework of a phase that does not come before'),
    PG306: error('An unknown agent'),
    PG307: error('Agents that fall back on each other in a circle'),
    PG308: error('A session of an unknown phase'),
    PG309: error('A session of a phase that does not come before'),
    PG401: error('An expression that does not parse'),
    PG402: error('An unknown context'),
    PG403: error('An unknown function'),
    PG404: error('An expression inside a script'),
    PG405: error('A context that has no value there'),
    PG406: error('An unknown input'),
    PG407: error('An unknown phase in an expression'),
    PG408: error('An expression reads a phase that does not come before'),
    PG409: error('An unknown output'),
    PG410: error('An unknown property of a context'),
    PG411: error('An expression where none is evaluated'),
    PG412: error('A status function outside of `if`'),
    PG413: error('An unknown variable'),
    PG501: error('An option that this agent does not have'),
    PG502: error('An option that this agent must have'),
    PG503: error('A phase without an agent'),
    PG504: error('A default that the input would not take'),
    PG505: error('A choice and its options'),
    PG506: error('A duration that is too long'),
    PG507: error('A glob that leaves the repository'),
    PG508: error('A session of another agent'),
    PG601: error('A gate with nothing after it'),
    PG602: warning('A delivery that no gate precedes'),
    PG603: warning('A gate that trusts agents alone'),
    PG604: error('A scoping phase that writes'),
    PG605: warning('`paths` of a phase that may not write'),
    PG701: error('Not supported yet'),
};
/** What a code means, in a few words. */
function titleOf(code) {
    const entries = CODES;
    return entries[code]?.title ?? code;
}
function error(title) {
    return { severity: 'error', title };
}
function warning(title) {
    return { severity: 'warning', title };
}


/***/ }),

/***/ 23239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/core/pipeline/finding.js
var finding = __webpack_require__(21842);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/aliases.js


/**
 * Aliases that name nothing, that hold themselves, or that together blow the file up: its nodes are counted as if every
 * alias were written out.
 */
function aliasFindings(root) {
    const sizes = new Map();
    const open = new Set();
    const findings = [];
    const total = measure(root);
    if (total <= MOST_NODES || findings.length > 0)
        return findings;
    return [bomb(root)];
    function measure(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return sizes.get(node.source) ?? refuse(node, node.source);
        const anchor = anchorOf(node);
        if (anchor !== null)
            open.add(anchor);
        const size = childrenOf(node).reduce((sum, child) => sum + measure(child), 1);
        if (anchor !== null) {
            open.delete(anchor);
            sizes.set(anchor, size);
        }
        return size;
    }
    function refuse(node, source) {
        const [start, end] = node.range ?? [0, 1];
        const holdsItself = open.has(source);
        findings.push({
            code: 'PG105',
            message: holdsItself
                ? `the alias ${(0,finding/* quoted */.TL)(`*${source}`)} stands inside of what it names`
                : `the alias ${(0,finding/* quoted */.TL)(`*${source}`)} names nothing above it`,
            hint: holdsItself ? 'Write the value out.' : `Mark a value above with \`&${source}\`.`,
            where: { type: 'source', span: { offset: start, length: end - start } },
        });
        return 1;
    }
}
const MOST_NODES = 1_000_000;
function childrenOf(node) {
    if ((0,dist/* isSeq */.oP)(node))
        return node.items;
    return (0,dist/* isMap */.jh)(node) ? node.items.flatMap(({ key, value }) => [key, value]) : [];
}
function anchorOf(node) {
    const isNode = typeof node === 'object' && node !== null && 'anchor' in node;
    return isNode && typeof node.anchor === 'string' ? node.anchor : null;
}
function bomb(root) {
    const [start] = root?.range ?? [0];
    return {
        code: 'PG105',
        message: 'the aliases of this file stand for more than a million values',
        hint: 'Write out what is meant; aliases of aliases multiply.',
        where: { type: 'source', span: { offset: start, length: 1 } },
    };
}

// EXTERNAL MODULE: ./lib/src/core/pipeline/locate.js
var pipeline_locate = __webpack_require__(95561);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/document.js




/** Reads one YAML 1.2 document. Never throws for what a text holds. */
function readDocument(text) {
    const lines = new dist/* LineCounter */.HN();
    const nothing = { value: undefined, locate: (0,pipeline_locate/* locator */.fl)(text, lines, null) };
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > MOST_BYTES)
        return { ...nothing, findings: [TOO_LARGE] };
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    // The library composes by recursion, and no stack is deep enough for every file.
    if (isDeeperThan(tokens, MOST_LEVELS))
        return { ...nothing, findings: [TOO_DEEP] };
    const [document, ...more] = new dist/* Composer */.Dk(OPTIONS).compose(tokens, true, text.length);
    if (document === undefined)
        return { ...nothing, findings: [] };
    const locate = (0,pipeline_locate/* locator */.fl)(text, lines, document.contents);
    const broken = [...syntaxFindings(document), ...more.slice(0, 1).map(secondDocument)];
    if (broken.length > 0)
        return { ...nothing, findings: broken, locate };
    const aliases = aliasFindings(document.contents);
    if (aliases.length > 0)
        return { ...nothing, findings: aliases, locate };
    const findings = [...tagFindings(document), ...duplicates(document.contents)];
    return { value: document.toJS({ maxAliasCount: -1 }), findings, locate };
}
const OPTIONS = {
    prettyErrors: false,
    merge: false,
    uniqueKeys: false,
    version: '1.2',
    // Its warnings would go to stderr behind our back; those that matter are in the document.
    logLevel: 'error',
};
/** Of the library's tokens; each level of a pipeline is two or three. */
const MOST_LEVELS = 200;
const MOST_BYTES = 1024 * 1024;
const TOO_LARGE = {
    code: 'PG104',
    message: 'the file is larger than 1 MiB',
    hint: 'Put long prompts into files of their own: `prompt: { file }`.',
    where: { type: 'source', span: { offset: 0, length: 1 } },
};
const TOO_DEEP = {
    code: 'PG106',
    message: 'the file is nested too deeply to be read',
    hint: 'No pipeline needs more than some ten levels.',
    where: { type: 'source', span: { offset: 0, length: 1 } },
};
function isDeeperThan(tokens, most) {
    let level = tokens;
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > most)
            return true;
        level = level.flatMap(inside);
    }
    return false;
}
function inside(token) {
    if (token.type === 'document')
        return token.value === undefined ? [] : [token.value];
    if (!('items' in token))
        return [];
    return token.items.flatMap(({ key, value }) => [key, value].filter((one) => one != null));
}
function syntaxFindings(document) {
    return document.errors.map(({ code, message, pos: [start, end] }) => ({
        code: 'PG101',
        message,
        hint: YAML_HINTS[code] ?? null,
        where: { type: 'source', span: { offset: start, length: end - start } },
    }));
}
function secondDocument({ range: [start] }) {
    return {
        code: 'PG102',
        message: 'a second document begins here',
        hint: 'One file is one pipeline: move the rest to a file of its own.',
        where: { type: 'source', span: { offset: start, length: 1 } },
    };
}
const YAML_HINTS = {
    TAB_AS_INDENT: 'YAML is indented with blanks.',
    BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds `: ` into quotes.',
};
function tagFindings(document) {
    return document.warnings.map(({ message, pos: [start, end] }) => ({
        code: 'PG112',
        message,
        hint: 'Remove it: plain YAML says everything that a pipeline needs.',
        where: { type: 'source', span: { offset: start, length: end - start } },
    }));
}
/** Keys that stand twice in one map; the library's own check is quadratic. */
function duplicates(root) {
    const findings = [];
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if ((0,dist/* isSeq */.oP)(node))
            for (const item of node.items)
                open.push(item);
        if (!(0,dist/* isMap */.jh)(node))
            continue;
        for (const finding of duplicatesIn(node))
            findings.push(finding);
        for (const { value } of node.items)
            open.push(value);
    }
    return findings;
}
function duplicatesIn(map) {
    const seen = new Set();
    return map.items.flatMap(({ key }) => {
        const name = (0,pipeline_locate/* nameOf */.Vb)(key);
        if (name === null)
            return [];
        if (seen.has(name))
            return [duplicate(name, key)];
        seen.add(name);
        return [];
    });
}
function duplicate(name, { range }) {
    const [start, end] = range ?? [0, 1];
    return {
        code: 'PG103',
        message: `${(0,finding/* quoted */.TL)(name)} stands twice in this map`,
        hint: 'Remove one of them, or give it another name.',
        where: { type: 'source', span: { offset: start, length: end - start } },
    };
}


/***/ }),

/***/ 21842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** A name as messages show it: short, and on one line. */
function quoted(name) {
    const text = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
    return `\`${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')}\``;
}
const keyAt = (...path) => ({ type: 'key', path });
const valueAt = (...path) => ({ type: 'value', path });
const LONGEST = 80;


/***/ }),

/***/ 17914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fits),
/* harmony export */   resolveInputs: () => (/* binding */ resolveInputs)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21842);


/** The run's inputs: what was given, else the defaults. Texts become what the input's type says. */
function resolveInputs(file, given) {
    const declared = Object.entries(file.inputs ?? {});
    const names = declared.map(([name]) => name);
    const problems = Object.keys(given)
        .filter((name) => !names.includes(name))
        .map((name) => ({
        input: name,
        message: `the pipeline ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(file.name)} has no input ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}`,
        hint: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(name, names) ?? 'It takes no inputs.',
    }));
    const inputs = declared.map(([name, input]) => {
        const value = Object.hasOwn(given, name) ? given[name] : undefined;
        const resolved = value === undefined ? (input.default ?? null) : coerced(input, value);
        const problem = problemOf(name, input, { value, resolved });
        if (problem !== null)
            problems.push(problem);
        return [name, resolved];
    });
    return { inputs: Object.fromEntries(inputs), problems };
}
/** Whether an input of this type takes the value as it is. */
function fits({ type = 'string', options = [] }, value) {
    if (type === 'choice')
        return typeof value === 'string' && options.includes(value);
    return typeof value === type;
}
function problemOf(name, input, { value, resolved }) {
    const hint = input.description ?? null;
    if (resolved === null && value === undefined) {
        if (input.required !== true)
            return null;
        return { input: name, message: `the input ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is missing`, hint };
    }
    if (fits(input, resolved))
        return null;
    const given = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(typeof value === 'string' ? value : JSON.stringify(value));
    const { type = 'string', options = [] } = input;
    const wanted = type === 'choice' ? `one of ${options.map(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL).join(', ')}` : `a ${type}`;
    return {
        input: name,
        message: `the input ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} must be ${wanted}, not ${given}`,
        hint,
    };
}
/** The value that a text from a command line stands for; anything else stays as it is. */
function coerced({ type }, value) {
    if (typeof value !== 'string')
        return value;
    if (type === 'number')
        return NUMBER.test(value.trim()) ? Number(value) : value;
    if (type === 'boolean')
        return BOOLEANS.get(value.trim().toLowerCase()) ?? value;
    return value;
}
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const BOOLEANS = new Map([
    ['true', true],
    ['false', false],
]);


/***/ }),

/***/ 95561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   fl: () => (/* binding */ locator)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Finds places by path; each map is indexed when it is first looked into. */
function locator(text, lines, root) {
    const indices = new WeakMap();
    const index = (map) => {
        const known = indices.get(map);
        if (known !== undefined)
            return known;
        const made = new Map(map.items.map((pair) => [nameOf(pair.key) ?? '', pair]));
        indices.set(map, made);
        return made;
    };
    const find = (path) => {
        let found = { key: null, value: root };
        for (const part of path) {
            const { value } = found;
            const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? index(value).get(String(part)) : item(value, part);
            if (next === undefined)
                return found;
            found = next;
        }
        return found;
    };
    const between = (start, end) => rangeOf(lines, start, end);
    const nodeRange = (node) => {
        const [start, end] = node?.range ?? [0, Math.min(1, text.length)];
        return between(start, end);
    };
    return {
        key: (path) => {
            const { key, value } = find(path);
            return nodeRange(key ?? value);
        },
        value: (path) => {
            const { key, value } = find(path);
            const isBlock = value !== null && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value);
            return nodeRange(isBlock && key !== null ? key : (value ?? key));
        },
        part: (path, whole, span) => {
            const { value, key } = find(path);
            const [start, end] = value?.range ?? key?.range ?? [0, 0];
            const inner = spanIn(text.slice(start, end), whole, span);
            return between(start + inner.offset, start + inner.offset + inner.length);
        },
        source: ({ offset, length }) => between(offset, offset + length),
    };
}
function item(node, part) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || typeof part !== 'number')
        return undefined;
    const value = node.items[part];
    return value === undefined ? undefined : { key: null, value };
}
/** Where a part of a text stands in the text's notation (`raw`): quotes, escapes and indentation lie between. */
function spanIn(raw, whole, { offset, length }) {
    const verbatim = raw.indexOf(whole);
    if (verbatim !== -1)
        return { offset: verbatim + offset, length };
    const opening = whole.lastIndexOf('${{', offset);
    if (opening === -1)
        return { offset: 0, length: raw.length };
    const begin = nthIndex(raw, '${{', whole.slice(0, opening).split('${{').length);
    if (begin === -1)
        return { offset: 0, length: raw.length };
    const lead = whole.slice(opening, offset + length);
    const isVerbatim = raw.startsWith(lead, begin);
    return isVerbatim ? { offset: begin + offset - opening, length } : { offset: begin, length: 3 };
}
function nthIndex(text, part, nth) {
    let at = -1;
    for (let count = 0; count < nth; count += 1) {
        at = text.indexOf(part, at + 1);
        if (at === -1)
            return -1;
    }
    return at;
}
function rangeOf(lines, start, end) {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(end, start));
    return {
        line: Math.max(1, from.line),
        column: Math.max(1, from.col),
        endLine: Math.max(1, to.line),
        endColumn: Math.max(1, to.col),
    };
}
/** A key of a map as its value in JavaScript has it; `null` for a key that is no scalar. */
function nameOf(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value ?? '') : null;
}


/***/ }),

/***/ 1013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  al: () => (/* binding */ inOrder),
  AE: () => (/* binding */ newer),
  G1: () => (/* binding */ placer),
  Yi: () => (/* binding */ readChecked),
  l9: () => (/* binding */ readPipeline)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
// EXTERNAL MODULE: ./lib/src/core/pipeline/finding.js
var finding = __webpack_require__(21842);
// EXTERNAL MODULE: ./lib/src/core/pipeline/subject.js
var pipeline_subject = __webpack_require__(11419);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/agent-options.js



/** An agent has an option that its adapter knows nothing of, or lacks one that it must have. */
const agentOptions = function* (subject) {
    const agents = Object.entries(subject.file.agents ?? {});
    for (const [name, agent] of agents) {
        yield* foreign(name, agent);
        yield* missing(name, agent, (0,pipeline_subject/* keysAt */._s)(subject, 'agents', name));
    }
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        const use = (0,pipeline_subject/* useOf */.jj)(subject, name);
        if (!('prompt' in phase) || use === null)
            continue;
        yield* unfit(name, phase, use);
        if (phase.access === 'write')
            yield* onlyReading(subject, name, phase);
    }
};
/** Keys of a phase that its agent can do nothing with. */
function* unfit(name, phase, use) {
    const { has } = OPTIONS[use];
    const models = ['model', 'escalate'].filter(() => !has.includes('model'));
    const sessions = ['session'].filter(() => !CONVERSING.includes(use));
    for (const key of [...models, ...sessions]) {
        if (phase[key] === undefined)
            continue;
        const lacks = key === 'session' ? 'keeps no session to go on with' : 'takes no model';
        const message = `the agent of ${(0,finding/* quoted */.TL)(name)} is of use \`${use}\`, which ${lacks}`;
        yield { code: 'PG501', message, hint: null, where: (0,finding/* keyAt */.f5)('phases', name, key) };
    }
}
/** Of the agents that may come to carry out a phase that writes, those that cannot. */
function* onlyReading({ file: { agents, defaults } }, phase, { agent }) {
    const seen = new Set();
    let name = agent ?? defaults?.agent;
    for (; name !== undefined && !seen.has(name); name = (0,pipeline_subject/* get */.Jt)(agents, name)?.fallback) {
        seen.add(name);
        if ((0,pipeline_subject/* get */.Jt)(agents, name)?.use !== 'anthropic')
            continue;
        const message = `${(0,finding/* quoted */.TL)(phase)} writes, and its agent ${(0,finding/* quoted */.TL)(name)} is of use \`anthropic\`, which only reads`;
        yield { code: 'PG501', message, hint: null, where: (0,finding/* keyAt */.f5)('phases', phase, 'access') };
    }
}
function* foreign(name, agent) {
    const { has } = OPTIONS[agent.use];
    for (const key of Object.keys(agent)) {
        if (COMMON.includes(key) || has.includes(key))
            continue;
        const message = `an agent of use \`${agent.use}\` has no \`${key}\``;
        const hint = (0,nearest/* suggest */.Z)(key, has);
        yield { code: 'PG501', message, hint, where: (0,finding/* keyAt */.f5)('agents', name, key) };
    }
}
function* missing(name, agent, written) {
    for (const key of OPTIONS[agent.use].must) {
        if (written.includes(key))
            continue;
        const message = `an agent of use \`${agent.use}\` must have \`${key}\``;
        yield { code: 'PG502', message, hint: MEANING[key], where: (0,finding/* keyAt */.f5)('agents', name) };
    }
}
const COMMON = ['use', 'env', 'fallback'];
const OPTIONS = {
    claude: { has: ['model', 'version', 'effort', 'max-turns'], must: [] },
    codex: { has: ['model', 'version', 'effort'], must: [] },
    opencode: { has: ['model', 'version'], must: [] },
    amp: { has: ['version'], must: [] },
    acp: { has: ['run', 'model', 'version'], must: ['run'] },
    anthropic: { has: ['model', 'effort', 'max-turns'], must: [] },
    command: { has: ['run'], must: ['run'] },
    scripted: { has: ['script'], must: ['script'] },
};
/** Those that can go on with an earlier conversation; of `acp` only the program itself can tell. */
const CONVERSING = ['claude', 'codex', 'opencode', 'amp', 'acp'];
const MEANING = {
    run: 'It is a shell line, or a program and its arguments.',
    script: 'It is a YAML file of what to play, relative to the pipeline file.',
};

// EXTERNAL MODULE: ./lib/src/core/expression/parse.js
var parse = __webpack_require__(18168);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/context-place.js

/** An expression reads a context that has no value where it stands. */
const contextPlace = function* ({ templates }) {
    for (const template of templates) {
        for (const read of template.reads) {
            const refusal = refusalOf(template, read);
            if (refusal !== null)
                yield { code: 'PG405', ...refusal, where: read.where };
        }
    }
};
function refusalOf({ place }, { path: [context = '', property] }) {
    const everywhere = place === 'env' ? BEFORE_PHASES : IN_PHASES;
    if (everywhere.has(context))
        return context === 'run' ? diffOf(place, property) : null;
    switch (context) {
        case 'secrets':
            return place === 'env' || place === 'phase-env' ? null : SECRETS;
        case 'outputs':
            return place === 'rework-when' ? null : OUTPUTS;
        case 'matrix':
            return MATRIX;
        default:
            return parse/* CONTEXTS */.J.some((known) => known === context) ? TOO_EARLY : null;
    }
}
function diffOf(place, property) {
    return property === 'diff' && place !== 'prompt' && place !== 'deliver' ? DIFF : null;
}
const BEFORE_PHASES = new Set(['inputs', 'run', 'github', 'item']);
const IN_PHASES = new Set([...BEFORE_PHASES, 'needs', 'env', 'gate']);
const SECRETS = {
    message: '`secrets` can be read in `env` only',
    hint: 'Give it to the one phase that needs it, by its `env`.',
};
const OUTPUTS = {
    message: '`outputs` can be read in `rework.when` only',
    hint: 'Elsewhere the outputs of a phase are `needs.<phase>.outputs`.',
};
const MATRIX = {
    message: '`matrix` can be read in a phase with `strategy` only',
    hint: '`strategy` is not supported yet.',
};
const DIFF = {
    message: '`run.diff` can be read in prompts and deliveries only',
    hint: 'A condition can look at `run.facts`: `files`, `lines`, `protected`, `risks`, `usd`.',
};
const TOO_EARLY = {
    message: 'this is evaluated before any phase has run',
    hint: 'Read it in the `env` of a phase.',
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/credulous-gate.js


/** Whether a person is asked depends on nothing but what agents say. */
const credulousGate = function* ({ file, templates }) {
    for (const template of templates) {
        if (template.place !== 'gate-when')
            continue;
        const { reads } = template;
        const [first] = reads;
        if (first === undefined || !reads.every(({ path }) => isClaim(path)))
            continue;
        yield {
            code: 'PG603',
            message: `whether ${(0,finding/* quoted */.TL)(String(template.phase))} asks a person depends on agents' words alone`,
            hint: 'Add what the runner found out itself, such as `|| run.facts.lines > 200`.',
            where: first.where,
        };
    }
    function isClaim([context, name, property]) {
        const phase = (0,pipeline_subject/* get */.Jt)(file.phases, name ?? '');
        const isAgent = phase !== undefined && 'prompt' in phase;
        return context === 'needs' && isAgent && property !== 'result' && property !== 'artifacts';
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/graph.js

function graphOf(file) {
    const phases = isMap(file) && isMap(file.phases) ? file.phases : {};
    const names = Object.keys(phases);
    const index = new Map(names.map((name, at) => [name, at]));
    const needs = Object.values(phases).map((phase, at) => {
        const wanted = isMap(phase) ? namesIn(phase.needs) : [];
        const known = wanted.flatMap((name) => index.get(name) ?? []);
        return [...new Set(known)].filter((need) => need !== at);
    });
    const dependants = names.map(() => []);
    for (const [at, own] of needs.entries())
        for (const need of own)
            dependants[need]?.push(at);
    const order = orderOf(needs, dependants);
    return {
        names,
        index,
        needs,
        dependants,
        order,
        ranked: new Set(order),
    };
}
/** The names under a phase's `needs`, in whichever of its three forms. */
function namesIn(needs) {
    if (typeof needs === 'string')
        return [needs];
    if (Array.isArray(needs))
        return needs.filter((name) => typeof name === 'string');
    return isMap(needs) ? Object.keys(needs) : [];
}
/** Where a phase names one of its needs. */
function needAt(named) {
    const path = ['phases', named.name, 'needs'];
    if (typeof named.needs === 'string')
        return (0,finding/* valueAt */.fK)(...path);
    if (Array.isArray(named.needs))
        return (0,finding/* valueAt */.fK)(...path, named.needs.indexOf(named.need));
    return (0,finding/* keyAt */.f5)(...path, named.need);
}
/**
 * Whether each `above` comes before its `below` by needs; `null` where a circle leaves it open. Walks the graph once
 * for every 32 different phases asked about, which stays quick where each phase asks about another.
 */
function areAncestors(graph, asked) {
    const targets = [...new Set(asked.map(({ above }) => above))].filter((at) => graph.ranked.has(at));
    const place = new Map(targets.map((target, at) => [target, at]));
    const answers = asked.map(() => null);
    for (let begin = 0; begin < targets.length; begin += BATCH) {
        const reached = bitsAbove(graph, targets.slice(begin, begin + BATCH));
        for (const [at, { above, below }] of asked.entries()) {
            const bit = (place.get(above) ?? -1) - begin;
            if (bit < 0 || bit >= BATCH || !graph.ranked.has(below))
                continue;
            answers[at] = (((reached[below] ?? 0) >>> bit) & 1) === 1;
        }
    }
    return answers;
}
/** As many as a number has bits. */
const BATCH = 32;
/** For every phase, a bit for each target that comes before it. */
function bitsAbove(graph, targets) {
    const own = new Int32Array(graph.names.length);
    for (const [bit, target] of targets.entries())
        own[target] = 1 << bit;
    const above = new Int32Array(graph.names.length);
    for (const at of graph.order) {
        let bits = 0;
        for (const need of graph.needs[at] ?? [])
            bits |= (above[need] ?? 0) | (own[need] ?? 0);
        above[at] = bits;
    }
    return above;
}
function orderOf(needs, dependants) {
    const left = needs.map((own) => own.length);
    const order = [...left.keys()].filter((at) => left[at] === 0);
    for (const at of order) {
        for (const dependant of dependants[at] ?? []) {
            const rest = (left[dependant] ?? 0) - 1;
            left[dependant] = rest;
            if (rest === 0)
                order.push(dependant);
        }
    }
    return order;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/cycle.js



/** Phases need each other in a circle; each circle is told once, from its first phase in the file. */
const cycle = function* ({ file, graph }) {
    const nameOf = (at) => graph.names[at] ?? '';
    for (const circle of circlesIn(graph)) {
        const [first = 0, second = first] = circle;
        const name = nameOf(first);
        const needs = (0,pipeline_subject/* get */.Jt)(file.phases, name)?.needs;
        const path = [...circle, first].map((at) => (0,finding/* quoted */.TL)(nameOf(at))).join(' → ');
        yield {
            code: 'PG303',
            message: `these phases wait for each other: ${path}`,
            hint: 'Take one of these out of `needs`; to do work again there is `rework`.',
            where: needs === undefined ? (0,finding/* keyAt */.f5)('phases', name) : needAt({ name, needs, need: nameOf(second) }),
        };
    }
};
/** Circles that share no phase, among what no order could be found for. */
function circlesIn(graph) {
    const done = new Set(graph.order);
    const next = nextNeed(graph, done);
    return [...graph.names.keys()].flatMap((start) => done.has(start) ? [] : walk(start, next, done));
}
/** Follows needs from one phase until all that it leads to is done; without recursion. */
function walk(start, next, done) {
    const circles = [];
    const trail = [start];
    const place = new Map([[start, 0]]);
    for (let at = trail.at(-1); at !== undefined; at = trail.at(-1)) {
        const need = next(at);
        const from = need === undefined ? trail.length - 1 : place.get(need);
        if (need !== undefined && from === undefined) {
            place.set(need, trail.push(need) - 1);
            continue;
        }
        const closed = trail.splice(from ?? 0);
        for (const one of closed)
            done.add(one);
        if (need !== undefined)
            circles.push(fromSmallest(closed));
    }
    return circles;
}
/** A phase's first need that is not done yet. Remembers how far it looked, for what is done stays done. */
function nextNeed(graph, done) {
    const looked = new Map();
    return (at) => {
        const needs = graph.needs[at] ?? [];
        let place = looked.get(at) ?? 0;
        while (place < needs.length && done.has(needs[place] ?? -1))
            place += 1;
        looked.set(at, place);
        return needs[place];
    };
}
function fromSmallest(circle) {
    const smallest = circle.reduce((least, at) => Math.min(least, at));
    const begin = circle.indexOf(smallest);
    return [...circle.slice(begin), ...circle.slice(0, begin)];
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/expression-in-script.js
/** `${{ }}` inside a script would let a value become code. */
const expressionInScript = function* ({ templates }) {
    for (const { place, expressions } of templates) {
        if (place !== 'script')
            continue;
        for (const { source, at } of expressions) {
            const value = source.trim();
            yield {
                code: 'PG404',
                message: 'no expression is evaluated inside a script: a value would become code',
                hint: `Give the value by \`env\`, such as \`env: { VALUE: "\${{ ${value} }}" }\`, and write "$VALUE".`,
                where: at(-3, source.length + 5),
            };
        }
    }
};

// EXTERNAL MODULE: ./lib/src/core/expression/references.js
var references = __webpack_require__(42329);
// EXTERNAL MODULE: ./lib/src/core/expression.js + 1 modules
var expression = __webpack_require__(25961);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/templates.js


/** Whether the template is evaluated at all. */
const isEvaluated = ({ place }) => place !== 'script' && place !== 'plain';
/** Every text of the file that holds expressions, in order, prompt files included. */
function templatesOf(file, prompts) {
    const templates = [...textsIn(file, [])].map(({ path, text }) => {
        const isPromptFile = path[2] === 'prompt' && path[3] === 'file';
        const prompt = isPromptFile ? prompts.get(text) : undefined;
        return prompt === undefined ? templateAt(path, text) : templateIn(prompt, path);
    });
    return templates.filter(({ expressions }) => expressions.length > 0);
}
function templateAt(path, text) {
    const place = placeOf(path);
    const expressions = place === null
        ? []
        : expressionsOf(place, text, (span) => ({ type: 'part', path, text, span }));
    return template({ place: place ?? 'plain', path, expressions });
}
function templateIn({ path: file, text }, path) {
    const expressions = expressionsOf('prompt', text, (span) => ({
        type: 'prompt',
        file,
        text,
        span,
    }));
    return template({ place: 'prompt', path, expressions });
}
function template(parts) {
    const [top, name] = parts.path;
    const reads = isEvaluated(parts) ? parts.expressions.flatMap(readsOf) : [];
    return { ...parts, phase: top === 'phases' ? String(name) : null, reads };
}
function readsOf({ source, at }) {
    return (0,references/* placedReferences */.wG)(source).map(({ path, offset, length }) => ({
        path,
        where: at(offset, length),
    }));
}
function expressionsOf(place, text, locate) {
    if (place === 'if' || place === 'gate-when' || place === 'rework-when') {
        const source = (0,expression/* bare */.$B)(text);
        const start = text.indexOf(source);
        const at = (offset, length) => locate({ offset: start + offset, length });
        return [{ source, closed: true, at }];
    }
    return (0,expression/* expressionsIn */.l$)(text).map(({ source, offset: start, closed }) => ({
        source,
        closed,
        at: (offset, length) => locate({ offset: start + '${{'.length + offset, length }),
    }));
}
function* textsIn(value, path) {
    if (typeof value === 'string')
        yield { path, text: value };
    if (typeof value !== 'object' || value === null)
        return;
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) {
        yield* textsIn(inner, [...path, isList ? Number(key) : key]);
    }
}
/** What is done with the text at a path; `null` where nobody reads it. */
function placeOf(path) {
    const [top, , key, inner] = path;
    switch (top) {
        case 'phases':
            return placeInPhase(path);
        case 'env':
            return 'env';
        case 'setup':
            return key === 'run' ? 'script' : 'plain';
        case 'agents':
            if (key === 'env')
                return 'env';
            return key === 'run' ? 'script' : 'plain';
        case 'description':
            return null;
        case 'inputs':
            return key === 'description' || inner !== undefined ? null : 'plain';
        default:
            return String(top).startsWith('x-') ? null : 'plain';
    }
}
function placeInPhase([, , key, inner, innermost]) {
    switch (key) {
        case 'if':
            return 'if';
        case 'prompt':
            return inner === undefined ? 'prompt' : 'plain';
        case 'run':
            return 'script';
        case 'verify':
            return innermost === 'run' ? 'script' : 'plain';
        case 'env':
            return 'phase-env';
        case 'gate':
            return inner === 'when' ? 'gate-when' : 'plain';
        case 'rework':
            return inner === 'when' ? 'rework-when' : 'plain';
        case 'deliver':
            return 'deliver';
        case 'outputs':
        case 'with':
        case 'strategy':
            return null;
        default:
            return 'plain';
    }
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/expression-syntax.js


/** An expression does not parse, or names a context or function that does not exist. */
const expressionSyntax = function* ({ templates }) {
    for (const { source, closed, at } of templates
        .filter(isEvaluated)
        .flatMap((t) => t.expressions)) {
        if (!closed) {
            const hint = 'Close it with `}}`; a `}}` inside single quotes does not count.';
            yield { code: 'PG401', message: 'this expression is never closed', hint, where: at(-3, 3) };
            continue;
        }
        const parsed = (0,parse/* parseExpression */.Y)(source);
        if (parsed.type === 'parsed')
            continue;
        const { kind, message, hint, offset, length } = parsed;
        yield { code: CODE[kind], message, hint: hint ?? HINT, where: at(offset, length) };
    }
};
const CODE = {
    syntax: 'PG401',
    'unknown-context': 'PG402',
    'unknown-function': 'PG403',
};
const HINT = 'The language is that of GitHub Actions; texts stand in single quotes.';

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/fallback-circle.js


/** Agents fall back on each other in a circle; each circle is told once, at its first agent in the file. */
const fallbackCircle = function* ({ file: { agents = {} } }) {
    const done = new Set();
    for (const start of Object.keys(agents)) {
        const trail = [];
        let name = start;
        for (; name !== undefined && !done.has(name); name = (0,pipeline_subject/* get */.Jt)(agents, name)?.fallback) {
            done.add(name);
            trail.push(name);
        }
        const circle = name === undefined ? [] : trail.slice(trail.indexOf(name));
        if (name === undefined || !trail.includes(name))
            continue;
        const path = [...circle, name].map(finding/* quoted */.TL).join(' → ');
        yield {
            code: 'PG307',
            message: `these agents fall back on each other: ${path}`,
            hint: 'Take the `fallback` out of one of them: it is the last to be tried.',
            where: (0,finding/* valueAt */.fK)('agents', name, 'fallback'),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/glob.js


/** A glob is absolute, or climbs out of the repository. */
const glob = function* (subject) {
    for (const { globs = [], path } of globsIn(subject)) {
        for (const [at, text] of globs.entries()) {
            if (!text.startsWith('/') && !text.split(/[/\\{},()|]/).includes('..'))
                continue;
            yield {
                code: 'PG507',
                message: `the glob ${(0,finding/* quoted */.TL)(text)} leaves the repository`,
                hint: 'Globs are relative to the root of the repository.',
                where: (0,finding/* valueAt */.fK)(...path, at),
            };
        }
    }
};
function* globsIn(subject) {
    yield { globs: subject.file.policy?.protect, path: ['policy', 'protect'] };
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase))
            continue;
        yield { globs: phase.artifacts, path: ['phases', name, 'artifacts'] };
        yield { globs: phase.paths?.allow, path: ['phases', name, 'paths', 'allow'] };
        yield { globs: phase.paths?.deny, path: ['phases', name, 'paths', 'deny'] };
    }
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/idle-gate.js


/** A gate that nothing waits for. */
const idleGate = function* (subject) {
    const { graph } = subject;
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        const dependants = graph.dependants[graph.index.get(name) ?? -1] ?? [];
        if (!('gate' in phase) || dependants.length > 0)
            continue;
        yield {
            code: 'PG601',
            message: `nothing comes after the gate ${(0,finding/* quoted */.TL)(name)}`,
            hint: `Let what it guards say \`needs: ${name}\`, or remove it.`,
            where: (0,finding/* keyAt */.f5)('phases', name),
        };
    }
};

// EXTERNAL MODULE: ./lib/src/core/pipeline/inputs.js
var inputs = __webpack_require__(17914);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/input-defaults.js



/** An input's default is not of its type, or its options and its type do not belong together. */
const inputDefaults = function* (subject) {
    for (const [name, input] of Object.entries(subject.file.inputs ?? {})) {
        const hasOptions = (0,pipeline_subject/* keysAt */._s)(subject, 'inputs', name).includes('options');
        const isOdd = (input.type === 'choice') !== hasOptions;
        const finding = isOdd ? choiceFinding(name, input) : defaultFinding(name, input);
        if (finding !== null)
            yield finding;
    }
};
function choiceFinding(name, { type }) {
    const isChoice = type === 'choice';
    return {
        code: 'PG505',
        message: isChoice
            ? `the choice ${(0,finding/* quoted */.TL)(name)} has no \`options\``
            : `the input ${(0,finding/* quoted */.TL)(name)} has \`options\`, but is no choice`,
        hint: isChoice ? 'List them: `options: [one, other]`.' : 'Add `type: choice`.',
        where: isChoice ? (0,finding/* keyAt */.f5)('inputs', name) : (0,finding/* keyAt */.f5)('inputs', name, 'options'),
    };
}
function defaultFinding(name, input) {
    if (input.default === undefined || (0,inputs/* fits */.l)(input, input.default))
        return null;
    const { type = 'string', options = [] } = input;
    const wanted = type === 'choice' ? `one of ${options.map(finding/* quoted */.TL).join(', ')}` : `a ${type}`;
    return {
        code: 'PG504',
        message: `the default of ${(0,finding/* quoted */.TL)(name)} is not ${wanted}`,
        hint: type === 'string' ? 'Put it into quotes, or say its `type`.' : null,
        where: (0,finding/* valueAt */.fK)('inputs', name, 'default'),
    };
}

// EXTERNAL MODULE: ./lib/src/core/duration.js
var duration = __webpack_require__(87678);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/long-duration.js



/** A timeout or wait is longer than a timer can hold. */
const longDuration = function* (subject) {
    for (const { text, path } of durationsIn(subject)) {
        const milliseconds = text === undefined ? null : (0,duration/* parseDuration */.E9)(text);
        if (milliseconds === null || milliseconds <= duration/* LONGEST_DAYS */.to * DAY)
            continue;
        yield {
            code: 'PG506',
            message: `${(0,finding/* quoted */.TL)(String(text))} is longer than ${duration/* LONGEST_DAYS */.to} days`,
            hint: 'Say less; a run that waits for a person waits without a timeout.',
            where: (0,finding/* valueAt */.fK)(...path),
        };
    }
};
const DAY = 24 * 60 * 60 * 1000;
function* durationsIn(subject) {
    const { defaults = {}, setup = [] } = subject.file;
    yield* under(defaults, ['defaults']);
    for (const [at, script] of setup.entries())
        yield* under(script, ['setup', at]);
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase))
            continue;
        yield* under(phase, ['phases', name]);
        const verify = 'prompt' in phase ? (phase.verify ?? []) : [];
        for (const [at, script] of verify.entries()) {
            yield* under(script, ['phases', name, 'verify', at]);
        }
    }
}
function under(holder, path) {
    return ['timeout', 'idle-timeout', 'backoff'].map((key) => ({
        text: holder[key],
        path: [...path, key],
    }));
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/missing-agent.js


/** A phase has a prompt, and nobody to give it to. */
const missingAgent = function* (subject) {
    if ((0,pipeline_subject/* keysAt */._s)(subject, 'defaults').includes('agent'))
        return;
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!('prompt' in phase) || (0,pipeline_subject/* keysAt */._s)(subject, 'phases', name).includes('agent'))
            continue;
        yield {
            code: 'PG503',
            message: `${(0,finding/* quoted */.TL)(name)} has a prompt, but no agent`,
            hint: 'Give it an `agent`, or the file `defaults: { agent: … }`.',
            where: (0,finding/* keyAt */.f5)('phases', name),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/plain-text.js

/** `${{ }}` in a text that is taken as it is. */
const plainText = function* ({ templates }) {
    for (const { place, path, expressions } of templates) {
        if (place !== 'plain')
            continue;
        const key = path.findLast((part) => typeof part === 'string');
        for (const { source, at } of expressions) {
            yield {
                code: 'PG411',
                message: `no expression is evaluated in ${(0,finding/* quoted */.TL)(String(key))}`,
                hint: 'Write the value itself.',
                where: at(-3, source.length + 5),
            };
        }
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/reader-paths.js


/** `paths` limits what a writer may change; a reader may change nothing. */
const readerPaths = function* (subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase) || phase.paths === undefined || phase.access === 'write')
            continue;
        yield {
            code: 'PG605',
            message: `${(0,finding/* quoted */.TL)(name)} may not write, so its \`paths\` mean nothing`,
            hint: 'Add `access: write`, or remove `paths`.',
            where: (0,finding/* keyAt */.f5)('phases', name, 'paths'),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/rework-target.js




/** `rework` names a phase that does not exist or does not come before. */
const reworkTarget = function* (subject) {
    const { graph } = subject;
    const reworks = [...reworksIn(subject)];
    const asked = reworks.map(({ name, target }) => ({
        above: graph.index.get(target) ?? -1,
        below: graph.index.get(name) ?? -1,
    }));
    const answers = areAncestors(graph, asked);
    for (const [at, rework] of reworks.entries()) {
        if (!graph.index.has(rework.target))
            yield unknown(rework, graph.names);
        else if (answers[at] === false)
            yield elsewhere(rework);
    }
};
function* reworksIn(subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if ('gate' in phase && phase.gate.rework !== undefined) {
            const path = ['phases', name, 'gate', 'rework', 'phase'];
            yield { name, target: phase.gate.rework.phase, path };
        }
        if ((0,pipeline_subject/* isWork */.cD)(phase) && phase.rework !== undefined) {
            yield { name, target: phase.rework.phase, path: ['phases', name, 'rework', 'phase'] };
        }
    }
}
function unknown({ name, target, path }, names) {
    const message = `${(0,finding/* quoted */.TL)(name)} sends its rework to ${(0,finding/* quoted */.TL)(target)}, which is no phase`;
    return { code: 'PG304', message, hint: (0,nearest/* suggest */.Z)(target, names), where: (0,finding/* valueAt */.fK)(...path) };
}
function elsewhere({ name, target, path }) {
    return {
        code: 'PG305',
        message: `${(0,finding/* quoted */.TL)(name)} sends its rework to ${(0,finding/* quoted */.TL)(target)}, which does not come before it`,
        hint: `Name a phase that ${(0,finding/* quoted */.TL)(name)} needs, directly or not.`,
        where: (0,finding/* valueAt */.fK)(...path),
    };
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/scoping-writer.js


/** A scoping phase runs before its item is ready, so it may not write. */
const scopingWriter = function* (subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase) || phase.scoping !== true || phase.access !== 'write')
            continue;
        yield {
            code: 'PG604',
            message: `the scoping phase ${(0,finding/* quoted */.TL)(name)} may not write`,
            hint: 'Remove `access: write`, or `scoping: true`.',
            where: (0,finding/* valueAt */.fK)('phases', name, 'access'),
        };
    }
};

// EXTERNAL MODULE: ./lib/src/core/pipeline/prompts.js
var pipeline_prompts = __webpack_require__(25104);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/script-outside.js


/** The script of a scripted agent lies outside of the repository. */
const scriptOutside = function* ({ path, file }) {
    for (const [name, { script }] of Object.entries(file.agents ?? {})) {
        if (script === undefined || (0,pipeline_prompts/* beside */.v)(path, script) !== null)
            continue;
        yield {
            code: 'PG111',
            message: `the script ${(0,finding/* quoted */.TL)(script)} is outside of the repository`,
            hint: 'Keep it in the repository; the path is relative to the pipeline file.',
            where: (0,finding/* valueAt */.fK)('agents', name, 'script'),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/self-need.js



/** A phase names itself in `needs`. */
const selfNeed = function* (subject) {
    for (const [name, { needs }] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!namesIn(needs).includes(name))
            continue;
        yield {
            code: 'PG302',
            message: `${(0,finding/* quoted */.TL)(name)} needs itself`,
            hint: 'Remove it from its `needs`; to do work again there is `rework`.',
            where: needAt({ name, needs, need: name }),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/session.js




/** A phase goes on with a conversation that is not there by then, or that its agent has not led. */
const session = function* (subject) {
    const { graph } = subject;
    const sessions = [...sessionsIn(subject)];
    const answers = areAncestors(graph, sessions.map(({ name, continued }) => ({
        above: graph.index.get(continued) ?? -1,
        below: graph.index.get(name) ?? -1,
    })));
    for (const [at, one] of sessions.entries()) {
        if (!graph.index.has(one.continued))
            yield session_unknown(one, graph.names);
        else if (answers[at] === false)
            yield session_elsewhere(one);
        else
            yield* ofAnother(subject, one);
    }
};
function* sessionsIn(subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if ('prompt' in phase && phase.session !== undefined)
            yield { name, continued: phase.session.continue };
    }
}
const where = (name) => (0,finding/* valueAt */.fK)('phases', name, 'session', 'continue');
function session_unknown({ name, continued }, names) {
    const message = `${(0,finding/* quoted */.TL)(name)} goes on with the session of ${(0,finding/* quoted */.TL)(continued)}, which is no phase`;
    return { code: 'PG308', message, hint: (0,nearest/* suggest */.Z)(continued, names), where: where(name) };
}
function session_elsewhere({ name, continued }) {
    return {
        code: 'PG309',
        message: `${(0,finding/* quoted */.TL)(name)} goes on with the session of ${(0,finding/* quoted */.TL)(continued)}, which does not come before it`,
        hint: `Name a phase that ${(0,finding/* quoted */.TL)(name)} needs, directly or not.`,
        where: where(name),
    };
}
function* ofAnother(subject, { name, continued }) {
    const earlier = (0,pipeline_subject/* get */.Jt)(subject.file.phases, continued);
    const use = (0,pipeline_subject/* useOf */.jj)(subject, name);
    const other = (0,pipeline_subject/* useOf */.jj)(subject, continued);
    const isAgent = earlier === undefined || 'prompt' in earlier;
    if (isAgent && (use === null || other === null || use === other))
        return;
    const whose = isAgent
        ? `was led by an agent of use \`${other}\`, not \`${use}\``
        : 'does not exist: the phase has no agent';
    yield {
        code: 'PG508',
        message: `${(0,finding/* quoted */.TL)(name)} cannot go on with the session of ${(0,finding/* quoted */.TL)(continued)}, which ${whose}`,
        hint: 'Both phases must have an agent of the same `use`.',
        where: where(name),
    };
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/status-function.js



/** `success()` and its like are called outside of `if`. */
const statusFunction = function* ({ templates }) {
    for (const { place, expressions } of templates.filter(isEvaluated)) {
        if (place === 'if')
            continue;
        for (const { source, at } of expressions) {
            for (const { name, offset, length } of (0,references/* statusCalls */.Yp)(source)) {
                yield {
                    code: 'PG412',
                    message: `${(0,finding/* quoted */.TL)(`${name}()`)} means something in \`if\` only`,
                    hint: 'Read `needs.<phase>.result` instead.',
                    where: at(offset, length),
                };
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/ungated-delivery.js


/** Something leaves the run without a person having been asked. */
const ungatedDelivery = function* ({ file, graph }) {
    const gated = new Set();
    const ungated = [];
    for (const at of graph.order) {
        const name = graph.names[at] ?? '';
        const phase = (0,pipeline_subject/* get */.Jt)(file.phases, name);
        const isGate = phase !== undefined && 'gate' in phase;
        if (isGate || graph.needs[at]?.some((need) => gated.has(need)))
            gated.add(at);
        else if (phase !== undefined && 'deliver' in phase)
            ungated.push(name);
    }
    for (const name of ungated) {
        yield {
            code: 'PG602',
            message: `no gate comes before the delivery ${(0,finding/* quoted */.TL)(name)}`,
            hint: 'Put a `gate` phase before it, unless nobody needs to look at it.',
            where: (0,finding/* keyAt */.f5)('phases', name),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-agent.js



/** An agent is named that is not under `agents`. */
const unknownAgent = function* (subject) {
    const known = (0,pipeline_subject/* keysAt */._s)(subject, 'agents');
    for (const { name, path } of namedAgents(subject)) {
        if (known.includes(name))
            continue;
        const hint = known.length === 0 ? 'Describe it under `agents`.' : (0,nearest/* suggest */.Z)(name, known);
        const message = `there is no agent ${(0,finding/* quoted */.TL)(name)}`;
        yield { code: 'PG306', message, hint, where: (0,finding/* valueAt */.fK)(...path) };
    }
};
function* namedAgents(subject) {
    const common = subject.file.defaults?.agent;
    if (common !== undefined)
        yield { name: common, path: ['defaults', 'agent'] };
    for (const [name, { fallback }] of Object.entries(subject.file.agents ?? {})) {
        if (fallback !== undefined)
            yield { name: fallback, path: ['agents', name, 'fallback'] };
    }
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!('prompt' in phase) || phase.agent === undefined)
            continue;
        yield { name: phase.agent, path: ['phases', name, 'agent'] };
    }
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-input.js



/** An expression reads an input that the pipeline does not declare. */
const unknownInput = function* (subject) {
    const known = (0,pipeline_subject/* keysAt */._s)(subject, 'inputs');
    for (const read of subject.templates.flatMap(({ reads }) => reads)) {
        const [context, name] = read.path;
        if (context !== 'inputs' || name === undefined || name === '*')
            continue;
        if (known.includes(name))
            continue;
        const hint = (0,nearest/* suggest */.Z)(name, known) ?? 'Declare it under `inputs`.';
        yield { code: 'PG406', message: `there is no input ${(0,finding/* quoted */.TL)(name)}`, hint, where: read.where };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-need.js




/** `needs` names a phase that the file does not have. */
const unknownNeed = function* (subject) {
    const { names, index } = subject.graph;
    for (const [name, { needs }] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        for (const need of namesIn(needs)) {
            if (index.has(need))
                continue;
            const message = `${(0,finding/* quoted */.TL)(name)} needs ${(0,finding/* quoted */.TL)(need)}, which is no phase`;
            const where = needAt({ name, needs, need });
            yield { code: 'PG301', message, hint: (0,nearest/* suggest */.Z)(need, names), where };
        }
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-output.js



/** An expression reads an output that the phase does not declare. */
const unknownOutput = function* (subject) {
    for (const template of subject.templates) {
        for (const read of template.reads) {
            const asked = outputOf(template.phase, read);
            const known = asked === null ? null : outputsOf(subject, asked.phase);
            if (asked === null || known === null || known.includes(asked.output))
                continue;
            const message = `${(0,finding/* quoted */.TL)(asked.phase)} has no output ${(0,finding/* quoted */.TL)(asked.output)}`;
            const hint = (0,nearest/* suggest */.Z)(asked.output, known) ??
                `Declare it under the \`outputs\` of ${(0,finding/* quoted */.TL)(asked.phase)}.`;
            yield { code: 'PG409', message, hint, where: read.where };
        }
    }
};
function outputOf(reader, { path }) {
    const [context, first, property, name] = path;
    const [phase, output] = context === 'outputs' ? [reader, first] : property === 'outputs' ? [first, name] : [];
    if (context !== 'needs' && context !== 'outputs')
        return null;
    if (phase === undefined || phase === null || phase === '*')
        return null;
    return output === undefined || output === '*' ? null : { phase, output };
}
/** `null` where the phase is not known well enough. */
function outputsOf(subject, name) {
    const phase = (0,pipeline_subject/* get */.Jt)(subject.file.phases, name);
    if (phase === undefined || 'pipeline' in phase)
        return null;
    return (0,pipeline_subject/* isWork */.cD)(phase) ? (0,pipeline_subject/* keysAt */._s)(subject, 'phases', name, 'outputs') : [];
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-property.js


/** An expression reads a property that a context of a fixed form does not have. */
const unknownProperty = function* ({ templates }) {
    for (const read of templates.flatMap(({ reads }) => reads)) {
        for (const { of, at, known } of FORMS) {
            const name = read.path[at.length];
            if (name === undefined || name === '*' || known.includes(name))
                continue;
            if (!at.every((part, index) => part === '*' || part === read.path[index]))
                continue;
            const message = `${of} has no ${(0,finding/* quoted */.TL)(name)}`;
            yield { code: 'PG410', message, hint: (0,nearest/* suggest */.Z)(name, known), where: read.where };
        }
    }
};
const FORMS = [
    { of: '`run`', at: ['run'], known: ['id', 'branch', 'base', 'diff', 'url', 'facts'] },
    {
        of: '`run.facts`',
        at: ['run', 'facts'],
        known: ['files', 'lines', 'protected', 'risks', 'usd'],
    },
    { of: '`gate`', at: ['gate'], known: ['decision', 'actor', 'comment'] },
    {
        of: 'a phase under `needs`',
        at: ['needs', '*'],
        known: ['result', 'summary', 'outputs', 'artifacts'],
    },
];

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-variable.js



/** An expression reads a variable that the pipeline's `env` does not set. */
const unknownVariable = function* (subject) {
    const known = (0,pipeline_subject/* keysAt */._s)(subject, 'env');
    for (const read of subject.templates.flatMap(({ reads }) => reads)) {
        const [context, name] = read.path;
        if (context !== 'env' || name === undefined || name === '*')
            continue;
        if (known.includes(name))
            continue;
        const hint = (0,nearest/* suggest */.Z)(name, known) ?? 'Set it under `env` at the top of the file.';
        const message = `the pipeline's \`env\` does not set ${(0,finding/* quoted */.TL)(name)}`;
        yield { code: 'PG413', message, hint, where: read.where };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unreachable-phase.js



/** An expression reads a phase that does not exist, or does not come before. */
const unreachablePhase = function* (subject) {
    const { graph } = subject;
    const needs = [...needsRead(subject)];
    const asked = needs.map(({ reader, name }) => ({
        above: graph.index.get(name) ?? -1,
        below: graph.index.get(reader) ?? -1,
    }));
    const answers = areAncestors(graph, asked);
    for (const [at, { reader, name, read }] of needs.entries()) {
        if (!graph.index.has(name))
            yield unreachable_phase_unknown(name, read, graph.names);
        else if (answers[at] === false)
            yield unreachable(reader, name, read);
    }
};
function* needsRead({ templates }) {
    for (const template of templates) {
        if (template.phase === null)
            continue;
        for (const read of template.reads) {
            const [context, name] = read.path;
            if (context !== 'needs' || name === undefined || name === '*')
                continue;
            yield { reader: template.phase, name, read };
        }
    }
}
function unreachable_phase_unknown(name, { where }, names) {
    const message = `there is no phase ${(0,finding/* quoted */.TL)(name)}`;
    return { code: 'PG407', message, hint: (0,nearest/* suggest */.Z)(name, names), where };
}
function unreachable(reader, name, { where }) {
    return {
        code: 'PG408',
        message: `${(0,finding/* quoted */.TL)(reader)} reads ${(0,finding/* quoted */.TL)(name)}, which does not come before it`,
        hint: name === reader
            ? 'A phase cannot read itself.'
            : `Add ${(0,finding/* quoted */.TL)(name)} to the \`needs\` of ${(0,finding/* quoted */.TL)(reader)}.`,
        where,
    };
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unsupported.js


/** Parts of the format that this release knows by name only. */
const unsupported = function* (subject) {
    for (const path of unsupportedIn(subject)) {
        const isPipeline = path.at(-1) === 'pipeline';
        yield {
            code: 'PG701',
            message: isPipeline
                ? 'phases that run another pipeline are not supported yet'
                : `${(0,finding/* quoted */.TL)(String(path.at(-1)))} is not supported yet`,
            hint: 'Remove it for now; a later release will carry it out.',
            where: (0,finding/* keyAt */.f5)(...path),
        };
    }
};
const KEYS = ['pipeline', 'strategy', 'isolation', 'reuse'];
function* unsupportedIn(subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        for (const key of KEYS)
            if (Object.hasOwn(phase, key))
                yield ['phases', name, key];
    }
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check.js





























/** Every mistake beyond the file's shape. */
function check(subject) {
    return RULES.flatMap((rule) => [...rule(subject)]);
}
const RULES = [
    scriptOutside,
    unknownNeed,
    selfNeed,
    cycle,
    reworkTarget,
    unknownAgent,
    fallbackCircle,
    session,
    expressionSyntax,
    expressionInScript,
    contextPlace,
    unknownInput,
    unreachablePhase,
    unknownOutput,
    unknownProperty,
    plainText,
    statusFunction,
    unknownVariable,
    agentOptions,
    missingAgent,
    inputDefaults,
    longDuration,
    glob,
    idleGate,
    ungatedDelivery,
    credulousGate,
    scopingWriter,
    readerPaths,
    unsupported,
];

// EXTERNAL MODULE: ./lib/src/core/pipeline/codes.js
var codes = __webpack_require__(30105);
// EXTERNAL MODULE: ./lib/src/core/pipeline/document.js + 1 modules
var pipeline_document = __webpack_require__(23239);
// EXTERNAL MODULE: ./lib/src/core/pipeline/locate.js
var pipeline_locate = __webpack_require__(95561);
// EXTERNAL MODULE: ./lib/src/core/pipeline/shape.js + 1 modules
var pipeline_shape = __webpack_require__(47711);
// EXTERNAL MODULE: ./lib/src/core/pipeline/validate.gen.js
var validate_gen = __webpack_require__(20889);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/prune.js


/**
 * What is left of a file when everything of a wrong shape is taken away, so that its other mistakes can be told in the
 * same go. `null` if nothing is left.
 */
function prune(value, found) {
    if (found.length === 0 && (0,validate_gen/* validate */.t)(value))
        return value;
    const copy = structuredClone(value);
    if (!prune_isMap(copy))
        return null;
    let removals = found.map(({ remove }) => remove);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        for (const path of removals)
            remove(copy, path);
        fillIn(copy);
        if ((0,validate_gen/* validate */.t)(copy))
            return copy;
        removals = (0,pipeline_shape/* misfits */.g)(copy).map((misfit) => misfit.remove);
    }
    return null;
}
/** What is removed can leave its parent incomplete; no part of the format is nested deeper. */
const MOST_ROUNDS = 8;
/** Takes a property away; of a list everything, so that the places of its items stay true. */
function remove(root, path) {
    let holder = root;
    for (const [depth, part] of path.entries()) {
        const next = Object.hasOwn(holder, part) ? holder[part] : undefined;
        if (depth === path.length - 1 || !prune_isMap(next)) {
            delete holder[part];
            return;
        }
        holder = next;
    }
}
/** The few things that no file may be without. */
function fillIn(file) {
    file.version = 1;
    file.name ??= 'unnamed';
    const { phases } = file;
    if (!prune_isMap(phases) || Object.keys(phases).length === 0)
        file.phases = { nothing: { run: ':' } };
}
function prune_isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/parse.js












/** Reads a pipeline file and checks it; `readPrompt` gets paths relative to the repository. */
function readPipeline(source, readPrompt) {
    const text = source.text.replace(/^\uFEFF/, '');
    const { value, findings, locate } = (0,pipeline_document/* readDocument */.u)(text);
    const judged = judge({ path: source.path, text }, value, readPrompt);
    const place = placer(source.path, locate);
    const diagnostics = inOrder([...findings, ...judged.findings].map(place));
    const isSound = !diagnostics.some(({ severity }) => severity === 'error');
    if (!isSound || judged.file === null)
        return { pipeline: null, diagnostics };
    const { file, prompts } = judged;
    const pipeline = {
        path: source.path,
        text,
        name: file.name,
        file,
        prompts,
        locate: (path, at) => locate[at](path),
    };
    return { pipeline, diagnostics };
}
/**
 * A pipeline that passed its checks when a run pinned it: only its shape is looked at again. `null` if the text is no
 * pipeline any more.
 */
function readChecked(source, readPrompt) {
    const { path, text } = source;
    const { value: file } = (0,pipeline_document/* readDocument */.u)(text);
    if (file === undefined || !(0,validate_gen/* validate */.t)(file))
        return null;
    const { texts: prompts, findings } = (0,pipeline_prompts/* readPrompts */.w)({ path, file }, readPrompt);
    return findings.length === 0 ? { path, file, prompts } : null;
}
function judge({ path }, value, readPrompt) {
    const nothing = { file: null, prompts: new Map() };
    if (value === undefined)
        return { ...nothing, findings: [] };
    const refusal = noMap(value) ?? newer(value);
    if (refusal !== null)
        return { ...nothing, findings: [refusal] };
    const shape = (0,pipeline_shape/* misfits */.g)(value);
    const shapeFindings = shape.map(({ finding }) => finding);
    const file = prune(value, shape);
    if (file === null)
        return { ...nothing, findings: shapeFindings };
    const { texts: prompts, findings } = (0,pipeline_prompts/* readPrompts */.w)({ path, file }, readPrompt);
    const templates = templatesOf(file, prompts);
    const found = check({ path, file, written: value, graph: graphOf(value), prompts, templates });
    return { file, prompts, findings: [...shapeFindings, ...findings, ...found] };
}
function noMap(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return null;
    const message = value === null ? 'the file is empty' : 'the file is no map';
    const hint = 'Begin it with `version: 1`, a `name` and `phases`.';
    return { code: 'PG107', message, hint, where: (0,finding/* valueAt */.fK)() };
}
/** What a newer format means is not known, so nothing else is said about such a file. */
function newer(file) {
    const version = typeof file === 'object' && file !== null && 'version' in file ? file.version : undefined;
    if (typeof version !== 'number' || !Number.isInteger(version) || version <= 1)
        return null;
    return {
        code: 'PG109',
        message: `the file is of version ${(0,finding/* quoted */.TL)(String(version))}, which a newer Phasegate than this one reads`,
        hint: 'This release reads version 1: install a newer one, or write the file for version 1.',
        where: (0,finding/* valueAt */.fK)('version'),
    };
}
/** Turns findings into diagnostics of this file, or of the prompt file that they stand in. */
function placer(path, locate) {
    return ({ code, message, hint, where }) => ({
        code,
        severity: codes/* CODES */.L[code].severity,
        message,
        hint,
        file: where.type === 'prompt' ? where.file : path,
        range: rangeIn(locate, where),
    });
}
function rangeIn(locate, where) {
    switch (where.type) {
        case 'key':
        case 'value':
            return locate[where.type](where.path);
        case 'part':
            return locate.part(where.path, where.text, where.span);
        case 'source':
            return locate.source(where.span);
        case 'prompt': {
            const { offset, length } = where.span;
            return (0,pipeline_locate/* rangeOf */.be)(linesOf(where.text), offset, offset + length);
        }
    }
}
function linesOf(text) {
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (const match of text.matchAll(/\n/g))
        lines.addNewLine(match.index + 1);
    return lines;
}
/** By file and place; a mistake of a prompt file that several phases use is told once. */
function inOrder(diagnostics) {
    const unique = new Map(diagnostics.map((one) => [JSON.stringify(one), one]));
    return [...unique.values()].sort((a, b) => compare(a.file, b.file) ||
        a.range.line - b.range.line ||
        a.range.column - b.range.column ||
        compare(a.code, b.code) ||
        compare(a.message, b.message));
}
const compare = (a, b) => (a < b ? -1 : Number(a > b));


/***/ }),

/***/ 25104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ beside),
/* harmony export */   w: () => (/* binding */ readPrompts)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21842);

/** Reads each prompt file once; `read` gets paths relative to the repository. */
function readPrompts(pipeline, read) {
    const texts = new Map();
    const findings = [];
    const answers = new Map();
    for (const [name, phase] of Object.entries(pipeline.file.phases)) {
        if (!('prompt' in phase) || typeof phase.prompt === 'string')
            continue;
        const { file } = phase.prompt;
        const path = beside(pipeline.path, file);
        const answer = answers.get(file) ?? (path === null ? { type: 'outside' } : read(path));
        answers.set(file, answer);
        if (answer.type === 'text' && path !== null) {
            texts.set(file, { path, text: answer.text.replace(/^\uFEFF/, '') });
            continue;
        }
        const where = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)('phases', name, 'prompt', 'file');
        findings.push({ ...refusal(file, path ?? file, answer), where });
    }
    return { texts, findings };
}
/**
 * A path beside the pipeline file as a path relative to the repository; `null` if it leaves the repository. A pipeline
 * file that lies outside itself is taken as it is.
 */
function beside(pipelinePath, path) {
    if (path.startsWith('/') || path.includes('\\') || path.includes('\0'))
        return null;
    const isAbsolute = pipelinePath.startsWith('/');
    const parts = [];
    for (const part of [...pipelinePath.split('/').slice(0, -1), ...path.split('/')]) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return `${isAbsolute ? '/' : ''}${parts.join('/')}`;
}
function refusal(file, path, answer) {
    switch (answer.type) {
        case 'text':
        case 'outside':
            return {
                code: 'PG111',
                message: `the prompt file ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file)} is outside of the repository`,
                hint: 'Keep it in the repository; the path is relative to the pipeline file.',
            };
        case 'missing':
            return {
                code: 'PG110',
                message: `the prompt file ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file)} does not exist`,
                hint: `Create ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path)}; the path is relative to the pipeline file.`,
            };
        case 'unreadable':
            return {
                code: 'PG110',
                message: `the prompt file ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file)} cannot be read: ${answer.message}`,
                hint: 'It must be a text file.',
            };
    }
}


/***/ }),

/***/ 47711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ misfits),
  t: () => (/* binding */ misfitsOf)
});

// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
// EXTERNAL MODULE: ./lib/src/core/pipeline/finding.js
var finding = __webpack_require__(21842);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/schema.gen.js
// Generated from schemas/pipeline.v1.schema.json by `npm run generate`. Do not edit.
/** The keys of each kind of phase; the first makes the kind. */
const PHASE_KEYS = {
    agent: ['prompt', 'needs', 'if', 'agent', 'model', 'escalate', 'access', 'paths', 'outputs', 'artifacts', 'verify', 'attempts', 'backoff', 'timeout', 'idle-timeout', 'max-turns', 'budget', 'rework', 'scoping', 'env', 'continue-on-error', 'reuse', 'strategy', 'isolation', 'session'],
    run: ['run', 'shell', 'needs', 'if', 'access', 'paths', 'outputs', 'artifacts', 'attempts', 'backoff', 'timeout', 'idle-timeout', 'expect', 'rework', 'scoping', 'env', 'continue-on-error', 'reuse', 'strategy', 'isolation'],
    gate: ['gate', 'needs', 'if', 'continue-on-error'],
    deliver: ['deliver', 'needs', 'if', 'continue-on-error'],
    pipeline: ['pipeline', 'with', 'needs', 'if', 'continue-on-error', 'strategy'],
};

// EXTERNAL MODULE: ./lib/src/core/pipeline/validate.gen.js
var validate_gen = __webpack_require__(20889);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/shape.js




/** Every way in which a value is no pipeline file, each once. */
function misfits(value) {
    return misfitsOf(value, validate_gen/* validate */.t);
}
/** Every way in which a value is not what a validator made of one of our schemas asks for. */
function misfitsOf(value, validate) {
    if (validate(value))
        return [];
    const seen = new Set();
    return (validate.errors ?? []).flatMap((error) => {
        const misfit = misfitOf(error);
        if (misfit === null)
            return [];
        // Each branch of the schema says the same of a phase that is no map, but explains it in its own words.
        const { code, message, where } = misfit.finding;
        const key = JSON.stringify([code, message, where]);
        if (seen.has(key))
            return [];
        seen.add(key);
        return [misfit];
    });
}
const KINDS = Object.keys(PHASE_KEYS).filter((key) => Object.hasOwn(PHASE_KEYS, key));
const KIND_KEYS = KINDS.map((kind) => PHASE_KEYS[kind][0]);
function misfitOf(error) {
    const path = pathOf(error.instancePath);
    const { params } = error;
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(error, [...path, String(params.additionalProperty)]);
        case 'required':
            return missingKey(error, path, String(params.missingProperty));
        case 'type':
            return wrongType(error, path);
        case 'const':
            return path[0] === 'version' ? wrongVersion(error, path) : notOneOf(error, path);
        case 'enum':
            return notOneOf(error, path);
        case 'pattern':
            return isName(error) ? null : badForm(error, path);
        case 'propertyNames':
            return badName(error, [...path, String(params.propertyName)]);
        case 'minimum':
        case 'maximum':
            return outOfRange(error, path);
        case 'minItems':
        case 'minProperties':
            return misfit('PG207', (0,finding/* valueAt */.fK)(...path), {
                remove: path,
                message: `${named(path)} is empty`,
                hint: hintOf(error),
            });
        case 'maxProperties':
            return misfit('PG212', (0,finding/* valueAt */.fK)(...path), {
                remove: path,
                message: 'an item of this list holds more than one delivery',
                hint: 'Make each delivery an item of its own.',
            });
        case 'if':
            // The branch's own errors say more.
            return null;
        default:
            throw new Error(`the schema has a keyword without a message: ${error.keyword}`);
    }
}
function unknownKey(error, path) {
    const key = String(path.at(-1));
    const where = (0,finding/* keyAt */.f5)(...path);
    const kind = isPhase(path.slice(0, -1)) ? kindOf(error.data) : 'none';
    if (kind === 'none') {
        const known = Object.keys(error.parentSchema?.properties ?? {});
        return misfit('PG201', where, {
            remove: path,
            message: `unknown key ${(0,finding/* quoted */.TL)(key)}`,
            hint: (0,nearest/* suggest */.Z)(key, known),
        });
    }
    if (kind !== null && KIND_KEYS.some((name) => name === key))
        return twoKinds(kind, key, path);
    const owners = KINDS.filter((one) => PHASE_KEYS[one].some((name) => name === key));
    if (owners.length > 0)
        return kind === null ? null : foreignKey({ kind, owners, key }, path);
    const known = kind === null ? KINDS.flatMap((one) => PHASE_KEYS[one]) : PHASE_KEYS[kind];
    return misfit('PG201', where, {
        remove: path,
        message: `unknown key ${(0,finding/* quoted */.TL)(key)}`,
        hint: (0,nearest/* suggest */.Z)(key, [...new Set(known)]),
    });
}
function twoKinds(kind, key, path) {
    const message = `\`${PHASE_KEYS[kind][0]}\` and \`${key}\` in one phase`;
    const hint = 'Each makes a kind of phase of its own: make two phases, one needing the other.';
    // Which of the two is meant is not known, so no more is said about the phase.
    return misfit('PG208', (0,finding/* keyAt */.f5)(...path), { remove: path.slice(0, -1), message, hint });
}
function foreignKey({ kind, owners, key }, path) {
    const message = `a \`${PHASE_KEYS[kind][0]}\` phase has no \`${key}\``;
    const kinds = owners.map((owner) => `\`${PHASE_KEYS[owner][0]}\``).join(' and ');
    return misfit('PG210', (0,finding/* keyAt */.f5)(...path), {
        remove: path,
        message,
        hint: `It is a key of ${kinds} phases.`,
    });
}
function missingKey(error, path, key) {
    const where = (0,finding/* keyAt */.f5)(...path);
    if (path.length === 0 && key === 'version') {
        const hint = 'Begin the file with `version: 1`.';
        return misfit('PG108', where, { remove: path, message: '`version` is missing', hint });
    }
    if (isPhase(path)) {
        const kinds = KIND_KEYS.map((name) => `\`${name}\``).join(', ');
        const message = `${named(path)} has no kind`;
        return misfit('PG209', where, {
            remove: path,
            message,
            hint: `Give it exactly one of ${kinds}.`,
        });
    }
    const message = path.length === 0 ? `\`${key}\` is missing` : `${named(path)} has no \`${key}\``;
    return misfit('PG203', where, { remove: path, message, hint: descriptionOf(error, key) });
}
function wrongType(error, path) {
    const wanted = [error.params.type].flat();
    const words = wanted.map((type) => TYPES[type] ?? type).join(' or ');
    const given = wanted.includes('integer') && typeof error.data === 'number'
        ? 'a fraction'
        : typeOf(error.data);
    const message = `${named(path)} must be ${words}, not ${given}`;
    return misfit('PG202', (0,finding/* valueAt */.fK)(...path), { remove: path, message, hint: hintOf(error) });
}
function wrongVersion(error, path) {
    const message = `\`version\` must be 1, not ${(0,finding/* quoted */.TL)(JSON.stringify(error.data))}`;
    return misfit('PG109', (0,finding/* valueAt */.fK)(...path), {
        remove: path,
        message,
        hint: 'This release reads version 1.',
    });
}
function notOneOf(error, path) {
    const allowed = error.params.allowedValues ?? [];
    const given = typeof error.data === 'string' ? error.data : JSON.stringify(error.data);
    const message = `${named(path)} cannot be ${(0,finding/* quoted */.TL)(given)}`;
    const near = (0,nearest/* suggest */.Z)(given, allowed.map(String));
    return misfit('PG204', (0,finding/* valueAt */.fK)(...path), { remove: path, message, hint: near ?? hintOf(error) });
}
function badForm(error, path) {
    const text = String(error.data);
    const isEmpty = text.trim() === '';
    const message = isEmpty ? `${named(path)} is empty` : `${named(path)} cannot be ${(0,finding/* quoted */.TL)(text)}`;
    return misfit('PG205', (0,finding/* valueAt */.fK)(...path), { remove: path, message, hint: hintOf(error) });
}
function badName(error, path) {
    const message = `${(0,finding/* quoted */.TL)(String(path.at(-1)))} cannot be a name here`;
    const isKebab = JSON.stringify(error.schema).includes('#/$defs/name');
    return misfit('PG211', (0,finding/* keyAt */.f5)(...path), {
        remove: path,
        message,
        hint: isKebab ? KEBAB : IDENTIFIER,
    });
}
const KEBAB = 'Use small letters, digits and hyphens, a letter first, 64 characters at most.';
const IDENTIFIER = 'Use letters, digits and `_`, no digit first.';
function outOfRange(error, path) {
    const bound = error.keyword === 'minimum' ? 'at least' : 'at most';
    const message = `${named(path)} must be ${bound} ${error.params.limit}`;
    return misfit('PG206', (0,finding/* valueAt */.fK)(...path), { remove: path, message, hint: hintOf(error) });
}
function misfit(code, where, { remove, ...words }) {
    return { finding: { code, where, ...words }, remove };
}
/** The errors of a name are told once, by `propertyNames`. */
const isName = (error) => error.propertyName !== undefined;
const isPhase = (path) => path.length === 2 && path[0] === 'phases';
function kindOf(phase) {
    if (typeof phase !== 'object' || phase === null)
        return null;
    return KINDS.find((kind) => Object.hasOwn(phase, PHASE_KEYS[kind][0])) ?? null;
}
/** What a message calls the value at a path. */
function named(path) {
    if (path.length === 0)
        return 'the file';
    if (isPhase(path))
        return `the phase ${(0,finding/* quoted */.TL)(String(path[1]))}`;
    const name = path.findLast((part) => typeof part === 'string');
    const isItem = typeof path.at(-1) === 'number';
    return isItem ? `an item of ${(0,finding/* quoted */.TL)(String(name))}` : (0,finding/* quoted */.TL)(String(name));
}
function hintOf(error) {
    const description = error.parentSchema?.description;
    return typeof description === 'string' ? description : null;
}
function descriptionOf(error, key) {
    const description = error.parentSchema?.properties?.[key]?.description;
    return typeof description === 'string' ? description : null;
}
const TYPES = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    null: 'empty',
};
function typeOf(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'number')
        return 'a number';
    return TYPES[typeof value] ?? typeof value;
}
/** JSON pointer to path. What looks like an index is taken for one: names begin with letters. */
function pathOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((part) => (/^(0|[1-9][0-9]*)$/.test(part) ? Number(part) : part));
}


/***/ }),

/***/ 11419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   cD: () => (/* binding */ isWork),
/* harmony export */   jj: () => (/* binding */ useOf)
/* harmony export */ });
const phasesOf = ({ file }) => Object.entries(file.phases);
const isWork = (phase) => 'prompt' in phase || 'run' in phase;
function get(map, key) {
    return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
/** What the agent of an agent phase is; `null` where that is not known. */
function useOf({ file }, phase) {
    const found = get(file.phases, phase);
    if (found === undefined || !('prompt' in found))
        return null;
    return get(file.agents, found.agent ?? file.defaults?.agent ?? '')?.use ?? null;
}
/** The keys of a map of the file, those included whose values are wrong. */
function keysAt({ written }, ...path) {
    let value = written;
    for (const part of path)
        value = isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined;
    return isMap(value) ? Object.keys(value) : [];
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 20889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
// Generated from schemas/pipeline.v1.schema.json by `npm run generate`. Do not edit.

const validate = validate25;
/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((/* unused pure expression or super */ null && (validate25)));
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://phasegate.dev/schemas/pipeline.v1.schema.json","title":"PipelineFile","description":"A Phasegate pipeline, version 1: one YAML file, a graph of phases.","type":"object","required":["version","name","phases"],"properties":{"version":{"description":"Version of this format.","const":1},"name":{"$ref":"#/$defs/name","description":"Name of the pipeline; runs and branches are named after it."},"description":{"type":"string","description":"What the pipeline does, for people."},"inputs":{"type":"object","description":"What a run is started with, by name; `inputs.<name>` in expressions.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/input"}},"models":{"type":"object","description":"Names for how much judgment is wanted, each with a model's id.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","pattern":"\\S"}},"agents":{"type":"object","description":"What carries out agent phases, by name.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/agent"}},"defaults":{"$ref":"#/$defs/defaults"},"budget":{"$ref":"#/$defs/budget","description":"Limits of the whole run, across resumes."},"policy":{"$ref":"#/$defs/policy"},"prices":{"type":"object","description":"What a model costs, by its id, in USD per million tokens.","additionalProperties":{"$ref":"#/$defs/price"}},"setup":{"type":"array","description":"The environment as commands: run once in each fresh workspace, before any phase.","items":{"$ref":"#/$defs/script"}},"env":{"$ref":"#/$defs/env","description":"Variables of every command and agent of the pipeline."},"phases":{"type":"object","description":"The phases by name. Exactly one of `prompt`, `run`, `gate`, `deliver`, `pipeline` makes a phase's kind.","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/phase"}}},"patternProperties":{"^x-":{"description":"Free for other programs."}},"additionalProperties":false,"$defs":{"name":{"type":"string","description":"A name: a small letter, then small letters, digits and hyphens, 64 characters at most.","pattern":"^[a-z][a-z0-9-]{0,63}$"},"key":{"type":"string","description":"A name that expressions can read: a letter or `_`, then letters, digits, `_` and `-`, 64 characters at most.","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},"duration":{"type":"string","description":"A duration such as `90s`, `30m` or `1h30m`; `0s` is none.","pattern":"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},"timeout":{"type":"string","description":"A duration above zero, such as `90s`, `30m` or `1h30m`.","pattern":"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},"globs":{"type":"array","description":"Globs relative to the repository; files whose names begin with a dot are included.","items":{"type":"string","pattern":"\\S"}},"texts":{"type":"array","description":"A list of texts; `${{ }}` allowed.","items":{"type":"string","pattern":"\\S"}},"scalar":{"description":"A text, a number or a boolean.","type":["string","number","boolean"]},"env":{"type":"object","description":"Variables by name; `${{ }}` allowed.","propertyNames":{"$ref":"#/$defs/variable"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"variable":{"type":"string","description":"Name of an environment variable.","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},"input":{"type":"object","description":"One input of the pipeline.","properties":{"description":{"type":"string","description":"What it means, for people."},"type":{"description":"What its value is; `string` unless said.","enum":["string","number","boolean","choice"]},"required":{"type":"boolean","description":"Whether a run cannot start without it."},"default":{"$ref":"#/$defs/scalar","description":"Its value where none is given."},"options":{"type":"array","description":"What may be chosen, for `type: choice`.","minItems":1,"items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false},"agent":{"type":"object","description":"An agent CLI, a command or a direct call of a model.","required":["use"],"properties":{"use":{"description":"Which adapter carries it out.","enum":["claude","codex","opencode","amp","acp","anthropic","command","scripted"]},"model":{"$ref":"#/$defs/model"},"run":{"description":"Of `command` and `acp`: a shell line, or a program and its arguments.","type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string"}},"script":{"type":"string","description":"Of `scripted`: a YAML file of what to play, relative to the pipeline file.","pattern":"\\S"},"version":{"type":"string","description":"Version of the CLI that it is pinned to.","pattern":"\\S"},"effort":{"type":"string","description":"How hard the model is to think, in the agent's own words.","pattern":"\\S"},"max-turns":{"$ref":"#/$defs/maxTurns"},"env":{"$ref":"#/$defs/env"},"fallback":{"$ref":"#/$defs/name","description":"The agent that takes over when this one is not there or its provider fails."}},"additionalProperties":false},"model":{"type":"string","description":"A name under `models`, or a model's id.","pattern":"\\S"},"maxTurns":{"type":"integer","description":"How often an agent may answer `continue` within one attempt.","minimum":1,"maximum":1000},"defaults":{"type":"object","description":"What phases take where they do not say.","properties":{"agent":{"$ref":"#/$defs/name","description":"A name under `agents`."},"model":{"$ref":"#/$defs/model"},"timeout":{"$ref":"#/$defs/timeout","description":"How long one attempt may take."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"How long an attempt may be silent."},"attempts":{"$ref":"#/$defs/attempts"}},"additionalProperties":false},"budget":{"type":"object","description":"Limits of what may be spent.","properties":{"usd":{"type":"number","description":"US dollars.","minimum":0},"tokens":{"type":"integer","description":"Input and output tokens together.","minimum":0},"time":{"$ref":"#/$defs/timeout","description":"Time spent working, such as `2h`."}},"additionalProperties":false},"policy":{"type":"object","description":"What holds for every phase of the run.","properties":{"protect":{"$ref":"#/$defs/globs","description":"Paths that need a gate to be changed, besides those built in."},"stale-base":{"description":"What to do when the base moved before delivery: deliver all the same and say so, rebase the change and verify it again, or end the run as stale.","enum":["keep","rebase","fail"]},"max-diff-lines":{"type":"integer","description":"The most lines that a run may change.","minimum":1},"isolation":{"description":"Whether children must run in a sandbox.","enum":["required","preferred","off"]},"network":{"$ref":"#/$defs/network"},"secrets":{"type":"array","description":"Names of variables whose values are redacted everywhere.","items":{"$ref":"#/$defs/variable"}},"max-runs-per-day":{"type":"integer","description":"The most runs of this pipeline in a day.","minimum":1}},"additionalProperties":false},"network":{"description":"What children may reach: `any`, `none`, or the hosts allowed.","type":["string","object"],"pattern":"^(any|none)$","required":["allow"],"properties":{"allow":{"type":"array","description":"Names of hosts that may be reached.","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false},"price":{"type":"object","description":"Prices of one model, in USD per million tokens.","required":["input","output"],"properties":{"input":{"type":"number","description":"Of input tokens.","minimum":0},"output":{"type":"number","description":"Of output tokens.","minimum":0},"cache-read":{"type":"number","description":"Of input tokens read from the cache.","minimum":0},"cache-write":{"type":"number","description":"Of input tokens written to the cache.","minimum":0}},"additionalProperties":false},"script":{"type":"object","description":"A command that the runner runs itself.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"timeout":{"$ref":"#/$defs/timeout","description":"How long it may take."}},"additionalProperties":false},"run":{"type":["string","boolean"],"description":"A shell script. Values come by `env`: `${{ }}` is not allowed inside. YAML reads `true` and `false` as booleans: here they are the commands.","pattern":"\\S"},"shell":{"type":"string","description":"Program and arguments that read the script; `bash -eo pipefail` unless said.","pattern":"\\S"},"phase":{"type":"object","description":"One node of the graph.","if":{"required":["prompt"]},"then":{"$ref":"#/$defs/agentPhase"},"else":{"if":{"required":["run"]},"then":{"$ref":"#/$defs/runPhase"},"else":{"if":{"required":["gate"]},"then":{"$ref":"#/$defs/gatePhase"},"else":{"if":{"required":["deliver"]},"then":{"$ref":"#/$defs/deliverPhase"},"else":{"$ref":"#/$defs/pipelinePhase"}}}}},"agentPhase":{"type":"object","description":"A phase that an agent carries out.","required":["prompt"],"properties":{"prompt":{"$ref":"#/$defs/prompt"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"agent":{"$ref":"#/$defs/name","description":"A name under `agents`; `defaults.agent` unless said."},"model":{"$ref":"#/$defs/model"},"escalate":{"type":"array","description":"Models: attempt N is made with the Nth, the last one from then on; attempts that cost none do not count.","minItems":1,"items":{"$ref":"#/$defs/model"}},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"verify":{"type":"array","description":"Commands that the runner runs after an attempt; a failure is a failed attempt.","items":{"$ref":"#/$defs/script"}},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"How long one attempt may take; `30m` unless said."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"How long an attempt may be silent; `10m` unless said."},"max-turns":{"$ref":"#/$defs/maxTurns"},"budget":{"$ref":"#/$defs/budget","description":"Limits of this phase, all attempts together."},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"isolation":{"$ref":"#/$defs/isolation"},"session":{"$ref":"#/$defs/session"}},"additionalProperties":false},"runPhase":{"type":"object","description":"A phase that runs a script.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"How long one attempt may take; `30m` unless said."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"How long an attempt may be silent; `10m` unless said."},"expect":{"description":"How the script must end; `failure` is an ordinary non-zero exit.","enum":["success","failure"]},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"isolation":{"$ref":"#/$defs/isolation"}},"additionalProperties":false},"gatePhase":{"type":"object","description":"A phase that waits for a person's decision.","required":["gate"],"properties":{"gate":{"$ref":"#/$defs/gate"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false},"deliverPhase":{"type":"object","description":"A phase that delivers what the run made.","required":["deliver"],"properties":{"deliver":{"$ref":"#/$defs/deliver"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false},"pipelinePhase":{"type":"object","description":"A phase that runs another pipeline.","required":["pipeline"],"properties":{"pipeline":{"type":"string","description":"Another pipeline file, relative to this one.","pattern":"\\S"},"with":{"type":"object","description":"Its inputs by name; `${{ }}` allowed.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"strategy":{"$ref":"#/$defs/strategy"}},"additionalProperties":false},"prompt":{"description":"What the agent is to do: text, or `{ file }`; `${{ }}` allowed.","type":["string","object"],"pattern":"\\S","required":["file"],"properties":{"file":{"type":"string","description":"A file with the text, relative to the pipeline file.","pattern":"\\S"}},"additionalProperties":false},"needs":{"description":"What must come first: a name, a list, or a map to the results accepted.","type":["string","array","object"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"additionalProperties":{"$ref":"#/$defs/results"}},"results":{"type":"array","description":"The results accepted.","minItems":1,"items":{"enum":["succeeded","failed","skipped"]}},"if":{"description":"An expression; false skips the phase. `success()` unless said.","type":["string","boolean"],"pattern":"\\S"},"access":{"description":"Whether the phase may change the workspace; `read` unless said.","enum":["read","write"]},"paths":{"type":"object","description":"Which files a writer may change; all but the protected ones unless said.","properties":{"allow":{"$ref":"#/$defs/globs","description":"Only these."},"deny":{"$ref":"#/$defs/globs","description":"Not these."}},"additionalProperties":false},"outputs":{"type":"object","description":"What the phase must give, by name, each with its JSON Schema.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/output"}},"output":{"description":"A JSON Schema, and `optional: true` where the output may be left out.","type":["object","boolean"],"properties":{"optional":{"type":"boolean","description":"Whether it may be left out."}},"additionalProperties":true},"artifacts":{"$ref":"#/$defs/globs","description":"Files that must exist after success, kept in the checkpoint and given to dependants."},"attempts":{"type":"integer","description":"Tries in all, each round.","minimum":1,"maximum":100},"backoff":{"$ref":"#/$defs/duration","description":"Wait between attempts; `0s` unless said."},"rework":{"type":"object","description":"Sends the work back to an ancestor, with this phase's summary in its prompt.","required":["phase","when"],"properties":{"phase":{"$ref":"#/$defs/name","description":"The ancestor that does it again."},"when":{"$ref":"#/$defs/when","description":"An expression over `outputs` and the other contexts; true asks for the rework."},"max":{"$ref":"#/$defs/reworkMax"}},"additionalProperties":false},"reworkMax":{"type":"integer","description":"The most reworks that this phase may ask for; 1 unless said.","minimum":1,"maximum":100},"when":{"description":"An expression.","type":["string","boolean"],"pattern":"\\S"},"scoping":{"type":"boolean","description":"Runs before a backlog item is ready; may not write."},"continueOnError":{"type":"boolean","description":"A failure counts as success for dependants."},"reuse":{"description":"Takes an earlier result where the inputs are the same.","type":["boolean","object"],"required":["reads"],"properties":{"reads":{"$ref":"#/$defs/globs","description":"The only files that the result depends on."}},"additionalProperties":false},"strategy":{"type":"object","description":"Fans the phase out.","required":["matrix"],"properties":{"matrix":{"$ref":"#/$defs/matrix"},"max-parallel":{"type":"integer","description":"How many legs may run side by side.","minimum":1},"fail-fast":{"type":"boolean","description":"Whether one failed leg ends the others; false unless said."}},"additionalProperties":false},"matrix":{"description":"Values by name, each a list or an expression that gives one; or an expression that gives the whole.","type":["object","string"],"pattern":"\\S","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"type":["array","string"],"items":{}}},"isolation":{"description":"`clone`: a workspace of its own, so that writers may run side by side.","enum":["clone"]},"session":{"type":"object","description":"Goes on with an earlier phase's conversation.","required":["continue"],"properties":{"continue":{"$ref":"#/$defs/name","description":"The phase whose conversation goes on."}},"additionalProperties":false},"gate":{"type":"object","description":"Who decides, and when a person is needed at all.","properties":{"environment":{"type":"string","description":"The GitHub environment whose reviewers decide.","pattern":"\\S"},"by":{"description":"How the decision is made on GitHub; `environment` unless said.","enum":["environment","comment"]},"when":{"$ref":"#/$defs/when","description":"An expression; false passes the gate by policy, recorded so."},"rework":{"$ref":"#/$defs/gateRework"}},"additionalProperties":false},"gateRework":{"type":"object","description":"Where a rework decision sends its comment.","required":["phase"],"properties":{"phase":{"$ref":"#/$defs/name","description":"The ancestor that does it again."},"max":{"$ref":"#/$defs/reworkMax"}},"additionalProperties":false},"deliver":{"description":"Deliveries by kind, in order; a list of one-key maps where one repeats.","type":["object","array"],"minProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false,"minItems":1,"items":{"$ref":"#/$defs/delivery"}},"delivery":{"type":"object","description":"One delivery: its kind and fields.","minProperties":1,"maxProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false},"pullRequestDelivery":{"type":"object","description":"Opens a pull request with the run's commits.","required":["title"],"properties":{"title":{"type":"string","description":"Its title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Its text; `${{ }}` allowed."},"base":{"type":"string","description":"The branch to merge into; the one that the run started on unless said.","pattern":"\\S"},"labels":{"$ref":"#/$defs/texts","description":"Labels to put on it."},"reviewers":{"$ref":"#/$defs/texts","description":"Who is asked to review it."},"assignees":{"$ref":"#/$defs/texts","description":"Whom it is assigned to."},"draft":{"type":"boolean","description":"Whether it is a draft."},"auto-merge":{"type":"boolean","description":"Whether it merges by itself once it may."},"message":{"type":"string","description":"Message of the commit; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"commitDelivery":{"type":"object","description":"Pushes the run's change to a branch.","properties":{"branch":{"type":"string","description":"The branch; the run's own unless said. `${{ }}` allowed.","pattern":"\\S"},"message":{"type":"string","description":"Message of the commit; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"commentDelivery":{"type":"object","description":"Writes a comment.","required":["body"],"properties":{"on":{"$ref":"#/$defs/on"},"body":{"type":"string","description":"Its text; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"labelsDelivery":{"type":"object","description":"Adds and removes labels.","properties":{"on":{"$ref":"#/$defs/on"},"add":{"$ref":"#/$defs/texts","description":"Labels to add."},"remove":{"$ref":"#/$defs/texts","description":"Labels to remove."}},"additionalProperties":false},"issueDelivery":{"type":"object","description":"Opens an issue.","required":["title"],"properties":{"title":{"type":"string","description":"Its title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Its text; `${{ }}` allowed."},"labels":{"$ref":"#/$defs/texts","description":"Labels to put on it."}},"additionalProperties":false},"dispatchDelivery":{"type":"object","description":"Starts a workflow.","required":["workflow"],"properties":{"workflow":{"type":"string","description":"File name of the workflow.","pattern":"\\S"},"ref":{"type":"string","description":"Branch or tag to run it on; the default branch unless said.","pattern":"\\S"},"inputs":{"type":"object","description":"Its inputs by name; `${{ }}` allowed.","additionalProperties":{"$ref":"#/$defs/scalar"}}},"additionalProperties":false},"on":{"description":"`trigger` (the issue or pull request that started the run; the default), `pull-request` (the one just made), or a number.","type":["string","integer"],"pattern":"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$","minimum":1}}};
const schema31 = {"type":"string","description":"A name: a small letter, then small letters, digits and hyphens, 64 characters at most.","pattern":"^[a-z][a-z0-9-]{0,63}$"};
const schema32 = {"type":"string","description":"A name that expressions can read: a letter or `_`, then letters, digits, `_` and `-`, 64 characters at most.","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const pattern6 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]{0,63}$", "u");
const pattern7 = new RegExp("\\S", "u");
const schema33 = {"type":"object","description":"One input of the pipeline.","properties":{"description":{"type":"string","description":"What it means, for people."},"type":{"description":"What its value is; `string` unless said.","enum":["string","number","boolean","choice"]},"required":{"type":"boolean","description":"Whether a run cannot start without it."},"default":{"$ref":"#/$defs/scalar","description":"Its value where none is given."},"options":{"type":"array","description":"What may be chosen, for `type: choice`.","minItems":1,"items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};
const schema34 = {"description":"A text, a number or a boolean.","type":["string","number","boolean"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "type")) || (key0 === "required")) || (key0 === "default")) || (key0 === "options"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.description.type,parentSchema:schema33.properties.description,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((((data1 === "string") || (data1 === "number")) || (data1 === "boolean")) || (data1 === "choice"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema33.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.type.enum,parentSchema:schema33.properties.type,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.required !== undefined){
let data2 = data.required;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.required.type,parentSchema:schema33.properties.required,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.default !== undefined){
let data3 = data.default;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err4 = {instancePath:instancePath+"/default",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,boolean",schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.options !== undefined){
let data4 = data.options;
if(Array.isArray(data4)){
if(data4.length < 1){
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33.properties.options,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err6 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/properties/options/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema33.properties.options.items,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.options.items.type,parentSchema:schema33.properties.options.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.options.type,parentSchema:schema33.properties.options,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","description":"An agent CLI, a command or a direct call of a model.","required":["use"],"properties":{"use":{"description":"Which adapter carries it out.","enum":["claude","codex","opencode","amp","acp","anthropic","command","scripted"]},"model":{"$ref":"#/$defs/model"},"run":{"description":"Of `command` and `acp`: a shell line, or a program and its arguments.","type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string"}},"script":{"type":"string","description":"Of `scripted`: a YAML file of what to play, relative to the pipeline file.","pattern":"\\S"},"version":{"type":"string","description":"Version of the CLI that it is pinned to.","pattern":"\\S"},"effort":{"type":"string","description":"How hard the model is to think, in the agent's own words.","pattern":"\\S"},"max-turns":{"$ref":"#/$defs/maxTurns"},"env":{"$ref":"#/$defs/env"},"fallback":{"$ref":"#/$defs/name","description":"The agent that takes over when this one is not there or its provider fails."}},"additionalProperties":false};
const schema38 = {"type":"string","description":"A name under `models`, or a model's id.","pattern":"\\S"};
const schema39 = {"type":"integer","description":"How often an agent may answer `continue` within one attempt.","minimum":1,"maximum":1000};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","description":"Variables by name; `${{ }}` allowed.","propertyNames":{"$ref":"#/$defs/variable"},"additionalProperties":{"$ref":"#/$defs/scalar"}};
const schema41 = {"type":"string","description":"Name of an environment variable.","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"};
const pattern16 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern16.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,127}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:schema41,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema40.propertyNames,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,boolean",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.use === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "use"},message:"must have required property '"+"use"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.use !== undefined){
let data0 = data.use;
if(!((((((((data0 === "claude") || (data0 === "codex")) || (data0 === "opencode")) || (data0 === "amp")) || (data0 === "acp")) || (data0 === "anthropic")) || (data0 === "command")) || (data0 === "scripted"))){
const err2 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/enum",keyword:"enum",params:{allowedValues: schema37.properties.use.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.use.enum,parentSchema:schema37.properties.use,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.run !== undefined){
let data2 = data.run;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: schema37.properties.run.type},message:"must be string,array",schema:schema37.properties.run.type,parentSchema:schema37.properties.run,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err6 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema37.properties.run,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema37.properties.run,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/run/" + i0,schemaPath:"#/properties/run/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.run.items.type,parentSchema:schema37.properties.run.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.script !== undefined){
let data4 = data.script;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err9 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema37.properties.script,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.script.type,parentSchema:schema37.properties.script,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema37.properties.version,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.version.type,parentSchema:schema37.properties.version,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.effort !== undefined){
let data6 = data.effort;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err13 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema37.properties.effort,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/effort",schemaPath:"#/properties/effort/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.effort.type,parentSchema:schema37.properties.effort,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["max-turns"] !== undefined){
if(!(validate29(data["max-turns"], {instancePath:instancePath+"/max-turns",parentData:data,parentDataProperty:"max-turns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.fallback !== undefined){
let data9 = data.fallback;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err15 = {instancePath:instancePath+"/fallback",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/fallback",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","description":"What phases take where they do not say.","properties":{"agent":{"$ref":"#/$defs/name","description":"A name under `agents`."},"model":{"$ref":"#/$defs/model"},"timeout":{"$ref":"#/$defs/timeout","description":"How long one attempt may take."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"How long an attempt may be silent."},"attempts":{"$ref":"#/$defs/attempts"}},"additionalProperties":false};
const schema47 = {"type":"string","description":"A duration above zero, such as `90s`, `30m` or `1h30m`.","pattern":"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"};
const pattern20 = new RegExp("^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$", "u");
const schema49 = {"type":"integer","description":"Tries in all, each round.","minimum":1,"maximum":100};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "agent") || (key0 === "model")) || (key0 === "timeout")) || (key0 === "idle-timeout")) || (key0 === "attempts"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.agent !== undefined){
let data0 = data.agent;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/agent",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/agent",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.timeout !== undefined){
let data2 = data.timeout;
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
const err5 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["idle-timeout"] !== undefined){
let data3 = data["idle-timeout"];
if(typeof data3 === "string"){
if(!pattern20.test(data3)){
const err7 = {instancePath:instancePath+"/idle-timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/idle-timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.attempts !== undefined){
if(!(validate35(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","description":"Limits of what may be spent.","properties":{"usd":{"type":"number","description":"US dollars.","minimum":0},"tokens":{"type":"integer","description":"Input and output tokens together.","minimum":0},"time":{"$ref":"#/$defs/timeout","description":"Time spent working, such as `2h`."}},"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "usd") || (key0 === "tokens")) || (key0 === "time"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.usd !== undefined){
let data0 = data.usd;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/usd",schemaPath:"#/properties/usd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema50.properties.usd,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/usd",schemaPath:"#/properties/usd/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema50.properties.usd.type,parentSchema:schema50.properties.usd,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tokens !== undefined){
let data1 = data.tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema50.properties.tokens.type,parentSchema:schema50.properties.tokens,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema50.properties.tokens,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.time !== undefined){
let data2 = data.time;
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
const err5 = {instancePath:instancePath+"/time",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/time",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","description":"What holds for every phase of the run.","properties":{"protect":{"$ref":"#/$defs/globs","description":"Paths that need a gate to be changed, besides those built in."},"stale-base":{"description":"What to do when the base moved before delivery: deliver all the same and say so, rebase the change and verify it again, or end the run as stale.","enum":["keep","rebase","fail"]},"max-diff-lines":{"type":"integer","description":"The most lines that a run may change.","minimum":1},"isolation":{"description":"Whether children must run in a sandbox.","enum":["required","preferred","off"]},"network":{"$ref":"#/$defs/network"},"secrets":{"type":"array","description":"Names of variables whose values are redacted everywhere.","items":{"$ref":"#/$defs/variable"}},"max-runs-per-day":{"type":"integer","description":"The most runs of this pipeline in a day.","minimum":1}},"additionalProperties":false};
const schema53 = {"type":"array","description":"Globs relative to the repository; files whose names begin with a dot are included.","items":{"type":"string","pattern":"\\S"}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema53.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.items.type,parentSchema:schema53.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"description":"What children may reach: `any`, `none`, or the hosts allowed.","type":["string","object"],"pattern":"^(any|none)$","required":["allow"],"properties":{"allow":{"type":"array","description":"Names of hosts that may be reached.","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};
const pattern24 = new RegExp("^(any|none)$", "u");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be string,object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern24.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(any|none)$"},message:"must match pattern \""+"^(any|none)$"+"\"",schema:"^(any|none)$",parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allow === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allow"},message:"must have required property '"+"allow"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "allow")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.allow !== undefined){
let data0 = data.allow;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/allow/" + i0,schemaPath:"#/properties/allow/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema54.properties.allow.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/allow/" + i0,schemaPath:"#/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.allow.items.type,parentSchema:schema54.properties.allow.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.allow.type,parentSchema:schema54.properties.allow,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "protect") || (key0 === "stale-base")) || (key0 === "max-diff-lines")) || (key0 === "isolation")) || (key0 === "network")) || (key0 === "secrets")) || (key0 === "max-runs-per-day"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.protect !== undefined){
if(!(validate41(data.protect, {instancePath:instancePath+"/protect",parentData:data,parentDataProperty:"protect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data["stale-base"] !== undefined){
let data1 = data["stale-base"];
if(!(((data1 === "keep") || (data1 === "rebase")) || (data1 === "fail"))){
const err1 = {instancePath:instancePath+"/stale-base",schemaPath:"#/properties/stale-base/enum",keyword:"enum",params:{allowedValues: schema52.properties["stale-base"].enum},message:"must be equal to one of the allowed values",schema:schema52.properties["stale-base"].enum,parentSchema:schema52.properties["stale-base"],data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["max-diff-lines"] !== undefined){
let data2 = data["max-diff-lines"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/max-diff-lines",schemaPath:"#/properties/max-diff-lines/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties["max-diff-lines"].type,parentSchema:schema52.properties["max-diff-lines"],data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/max-diff-lines",schemaPath:"#/properties/max-diff-lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties["max-diff-lines"],data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.isolation !== undefined){
let data3 = data.isolation;
if(!(((data3 === "required") || (data3 === "preferred")) || (data3 === "off"))){
const err4 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema52.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:schema52.properties.isolation.enum,parentSchema:schema52.properties.isolation,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.network !== undefined){
if(!(validate43(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data5 = data.secrets;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern16.test(data6)){
const err5 = {instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/$defs/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,127}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:schema41,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.secrets.type,parentSchema:schema52.properties.secrets,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["max-runs-per-day"] !== undefined){
let data7 = data["max-runs-per-day"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err8 = {instancePath:instancePath+"/max-runs-per-day",schemaPath:"#/properties/max-runs-per-day/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties["max-runs-per-day"].type,parentSchema:schema52.properties["max-runs-per-day"],data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err9 = {instancePath:instancePath+"/max-runs-per-day",schemaPath:"#/properties/max-runs-per-day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties["max-runs-per-day"],data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","description":"Prices of one model, in USD per million tokens.","required":["input","output"],"properties":{"input":{"type":"number","description":"Of input tokens.","minimum":0},"output":{"type":"number","description":"Of output tokens.","minimum":0},"cache-read":{"type":"number","description":"Of input tokens read from the cache.","minimum":0},"cache-write":{"type":"number","description":"Of input tokens written to the cache.","minimum":0}},"additionalProperties":false};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.output === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "input") || (key0 === "output")) || (key0 === "cache-read")) || (key0 === "cache-write"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.input !== undefined){
let data0 = data.input;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.input,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema56.properties.input.type,parentSchema:schema56.properties.input,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.output !== undefined){
let data1 = data.output;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.output,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema56.properties.output.type,parentSchema:schema56.properties.output,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["cache-read"] !== undefined){
let data2 = data["cache-read"];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/cache-read",schemaPath:"#/properties/cache-read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties["cache-read"],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/cache-read",schemaPath:"#/properties/cache-read/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema56.properties["cache-read"].type,parentSchema:schema56.properties["cache-read"],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["cache-write"] !== undefined){
let data3 = data["cache-write"];
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/cache-write",schemaPath:"#/properties/cache-write/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties["cache-write"],data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/cache-write",schemaPath:"#/properties/cache-write/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema56.properties["cache-write"].type,parentSchema:schema56.properties["cache-write"],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","description":"A command that the runner runs itself.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"timeout":{"$ref":"#/$defs/timeout","description":"How long it may take."}},"additionalProperties":false};
const schema58 = {"type":["string","boolean"],"description":"A shell script. Values come by `env`: `${{ }}` is not allowed inside. YAML reads `true` and `false` as booleans: here they are the commands.","pattern":"\\S"};
const schema59 = {"type":"string","description":"Program and arguments that read the script; `bash -eo pipefail` unless said.","pattern":"\\S"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "run") || (key0 === "shell")) || (key0 === "timeout"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.run !== undefined){
let data0 = data.run;
if((typeof data0 !== "string") && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/run/type",keyword:"type",params:{type: schema58.type},message:"must be string,boolean",schema:schema58.type,parentSchema:schema58,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/run/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema58,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.shell !== undefined){
let data1 = data.shell;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/shell",schemaPath:"#/$defs/shell/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema59,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/shell",schemaPath:"#/$defs/shell/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.timeout !== undefined){
let data2 = data.timeout;
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
const err6 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","description":"One node of the graph.","if":{"required":["prompt"]},"then":{"$ref":"#/$defs/agentPhase"},"else":{"if":{"required":["run"]},"then":{"$ref":"#/$defs/runPhase"},"else":{"if":{"required":["gate"]},"then":{"$ref":"#/$defs/gatePhase"},"else":{"if":{"required":["deliver"]},"then":{"$ref":"#/$defs/deliverPhase"},"else":{"$ref":"#/$defs/pipelinePhase"}}}}};
const schema63 = {"type":"object","description":"A phase that an agent carries out.","required":["prompt"],"properties":{"prompt":{"$ref":"#/$defs/prompt"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"agent":{"$ref":"#/$defs/name","description":"A name under `agents`; `defaults.agent` unless said."},"model":{"$ref":"#/$defs/model"},"escalate":{"type":"array","description":"Models: attempt N is made with the Nth, the last one from then on; attempts that cost none do not count.","minItems":1,"items":{"$ref":"#/$defs/model"}},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"verify":{"type":"array","description":"Commands that the runner runs after an attempt; a failure is a failed attempt.","items":{"$ref":"#/$defs/script"}},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"How long one attempt may take; `30m` unless said."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"How long an attempt may be silent; `10m` unless said."},"max-turns":{"$ref":"#/$defs/maxTurns"},"budget":{"$ref":"#/$defs/budget","description":"Limits of this phase, all attempts together."},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"isolation":{"$ref":"#/$defs/isolation"},"session":{"$ref":"#/$defs/session"}},"additionalProperties":false};
const schema67 = {"description":"An expression; false skips the phase. `success()` unless said.","type":["string","boolean"],"pattern":"\\S"};
const schema71 = {"description":"Whether the phase may change the workspace; `read` unless said.","enum":["read","write"]};
const schema77 = {"type":"string","description":"A duration such as `90s`, `30m` or `1h30m`; `0s` is none.","pattern":"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"};
const schema84 = {"type":"boolean","description":"Runs before a backlog item is ready; may not write."};
const schema85 = {"type":"boolean","description":"A failure counts as success for dependants."};
const schema90 = {"description":"`clone`: a workspace of its own, so that writers may run side by side.","enum":["clone"]};
const schema64 = {"description":"What the agent is to do: text, or `{ file }`; `${{ }}` allowed.","type":["string","object"],"pattern":"\\S","required":["file"],"properties":{"file":{"type":"string","description":"A file with the text, relative to the pipeline file.","pattern":"\\S"}},"additionalProperties":false};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema64.type},message:"must be string,object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "file")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema64.properties.file,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.file.type,parentSchema:schema64.properties.file,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"description":"What must come first: a name, a list, or a map to the results accepted.","type":["string","array","object"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"additionalProperties":{"$ref":"#/$defs/results"}};
const schema66 = {"type":"array","description":"The results accepted.","minItems":1,"items":{"enum":["succeeded","failed","skipped"]}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((data0 === "succeeded") || (data0 === "failed")) || (data0 === "skipped"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema66.items.enum},message:"must be equal to one of the allowed values",schema:schema66.items.enum,parentSchema:schema66.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema65.type},message:"must be string,array,object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema65.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.items.type,parentSchema:schema65.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate56(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","description":"Which files a writer may change; all but the protected ones unless said.","properties":{"allow":{"$ref":"#/$defs/globs","description":"Only these."},"deny":{"$ref":"#/$defs/globs","description":"Not these."}},"additionalProperties":false};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "allow") || (key0 === "deny"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.allow !== undefined){
if(!(validate41(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.deny !== undefined){
if(!(validate41(data.deny, {instancePath:instancePath+"/deny",parentData:data,parentDataProperty:"deny",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"object","description":"What the phase must give, by name, each with its JSON Schema.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/output"}};
const schema75 = {"description":"A JSON Schema, and `optional: true` where the output may be left out.","type":["object","boolean"],"properties":{"optional":{"type":"boolean","description":"Whether it may be left out."}},"additionalProperties":true};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema75.type},message:"must be object,boolean",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.optional !== undefined){
let data0 = data.optional;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema75.properties.optional.type,parentSchema:schema75.properties.optional,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_-]{0,63}$",parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema73.propertyNames,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
if(!(validate64(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema53.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.items.type,parentSchema:schema53.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"object","description":"Sends the work back to an ancestor, with this phase's summary in its prompt.","required":["phase","when"],"properties":{"phase":{"$ref":"#/$defs/name","description":"The ancestor that does it again."},"when":{"$ref":"#/$defs/when","description":"An expression over `outputs` and the other contexts; true asks for the rework."},"max":{"$ref":"#/$defs/reworkMax"}},"additionalProperties":false};
const schema82 = {"description":"An expression.","type":["string","boolean"],"pattern":"\\S"};
const schema83 = {"type":"integer","description":"The most reworks that this phase may ask for; 1 unless said.","minimum":1,"maximum":100};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.when === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "phase") || (key0 === "when")) || (key0 === "max"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.phase !== undefined){
let data0 = data.phase;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/phase",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/phase",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.when !== undefined){
let data1 = data.when;
if((typeof data1 !== "string") && (typeof data1 !== "boolean")){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/when/type",keyword:"type",params:{type: schema82.type},message:"must be string,boolean",schema:schema82.type,parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/when/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.max !== undefined){
if(!(validate74(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"description":"Takes an earlier result where the inputs are the same.","type":["boolean","object"],"required":["reads"],"properties":{"reads":{"$ref":"#/$defs/globs","description":"The only files that the result depends on."}},"additionalProperties":false};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema86.type},message:"must be boolean,object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reads === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reads"},message:"must have required property '"+"reads"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "reads")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reads !== undefined){
if(!(validate41(data.reads, {instancePath:instancePath+"/reads",parentData:data,parentDataProperty:"reads",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"object","description":"Fans the phase out.","required":["matrix"],"properties":{"matrix":{"$ref":"#/$defs/matrix"},"max-parallel":{"type":"integer","description":"How many legs may run side by side.","minimum":1},"fail-fast":{"type":"boolean","description":"Whether one failed leg ends the others; false unless said."}},"additionalProperties":false};
const schema88 = {"description":"Values by name, each a list or an expression that gives one; or an expression that gives the whole.","type":["object","string"],"pattern":"\\S","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"type":["array","string"],"items":{}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema88.type},message:"must be object,string",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
const err2 = {instancePath,schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_-]{0,63}$",parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema88.propertyNames,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((!(Array.isArray(data0))) && (typeof data0 !== "string")){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema88.additionalProperties.type},message:"must be array,string",schema:schema88.additionalProperties.type,parentSchema:schema88.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matrix === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matrix"},message:"must have required property '"+"matrix"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "matrix") || (key0 === "max-parallel")) || (key0 === "fail-fast"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.matrix !== undefined){
if(!(validate82(data.matrix, {instancePath:instancePath+"/matrix",parentData:data,parentDataProperty:"matrix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data["max-parallel"] !== undefined){
let data1 = data["max-parallel"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/max-parallel",schemaPath:"#/properties/max-parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema87.properties["max-parallel"].type,parentSchema:schema87.properties["max-parallel"],data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/max-parallel",schemaPath:"#/properties/max-parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema87.properties["max-parallel"],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data["fail-fast"] !== undefined){
let data2 = data["fail-fast"];
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/fail-fast",schemaPath:"#/properties/fail-fast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.properties["fail-fast"].type,parentSchema:schema87.properties["fail-fast"],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"object","description":"Goes on with an earlier phase's conversation.","required":["continue"],"properties":{"continue":{"$ref":"#/$defs/name","description":"The phase whose conversation goes on."}},"additionalProperties":false};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.continue === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "continue"},message:"must have required property '"+"continue"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "continue")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.continue !== undefined){
let data0 = data.continue;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/continue",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/continue",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern41 = new RegExp("^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema63.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.prompt !== undefined){
if(!(validate53(data.prompt, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate55(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data2 = data.if;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
const err2 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema67.type},message:"must be string,boolean",schema:schema67.type,parentSchema:schema67,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err3 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema67,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.agent !== undefined){
let data3 = data.agent;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err4 = {instancePath:instancePath+"/agent",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/agent",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.model !== undefined){
let data4 = data.model;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/$defs/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.escalate !== undefined){
let data5 = data.escalate;
if(Array.isArray(data5)){
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/escalate",schemaPath:"#/properties/escalate/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema63.properties.escalate,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err9 = {instancePath:instancePath+"/escalate/" + i0,schemaPath:"#/$defs/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/escalate/" + i0,schemaPath:"#/$defs/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/escalate",schemaPath:"#/properties/escalate/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.escalate.type,parentSchema:schema63.properties.escalate,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.access !== undefined){
let data7 = data.access;
if(!((data7 === "read") || (data7 === "write"))){
const err12 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/access/enum",keyword:"enum",params:{allowedValues: schema71.enum},message:"must be equal to one of the allowed values",schema:schema71.enum,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.paths !== undefined){
if(!(validate59(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate63(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.artifacts !== undefined){
if(!(validate67(data.artifacts, {instancePath:instancePath+"/artifacts",parentData:data,parentDataProperty:"artifacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.verify !== undefined){
let data11 = data.verify;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate48(data11[i1], {instancePath:instancePath+"/verify/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/verify",schemaPath:"#/properties/verify/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.verify.type,parentSchema:schema63.properties.verify,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.attempts !== undefined){
if(!(validate35(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.backoff !== undefined){
let data14 = data.backoff;
if(typeof data14 === "string"){
if(!pattern41.test(data14)){
const err14 = {instancePath:instancePath+"/backoff",schemaPath:"#/$defs/backoff/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema77,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/backoff",schemaPath:"#/$defs/backoff/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.type,parentSchema:schema77,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.timeout !== undefined){
let data15 = data.timeout;
if(typeof data15 === "string"){
if(!pattern20.test(data15)){
const err16 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["idle-timeout"] !== undefined){
let data16 = data["idle-timeout"];
if(typeof data16 === "string"){
if(!pattern20.test(data16)){
const err18 = {instancePath:instancePath+"/idle-timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/idle-timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["max-turns"] !== undefined){
if(!(validate29(data["max-turns"], {instancePath:instancePath+"/max-turns",parentData:data,parentDataProperty:"max-turns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
if(!(validate38(data.budget, {instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.rework !== undefined){
if(!(validate73(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.scoping !== undefined){
let data20 = data.scoping;
if(typeof data20 !== "boolean"){
const err20 = {instancePath:instancePath+"/scoping",schemaPath:"#/$defs/scoping/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema84.type,parentSchema:schema84,data:data20};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data["continue-on-error"] !== undefined){
let data22 = data["continue-on-error"];
if(typeof data22 !== "boolean"){
const err21 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema85.type,parentSchema:schema85,data:data22};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate78(data.reuse, {instancePath:instancePath+"/reuse",parentData:data,parentDataProperty:"reuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate81(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.isolation !== undefined){
let data25 = data.isolation;
if(!(data25 === "clone")){
const err22 = {instancePath:instancePath+"/isolation",schemaPath:"#/$defs/isolation/enum",keyword:"enum",params:{allowedValues: schema90.enum},message:"must be equal to one of the allowed values",schema:schema90.enum,parentSchema:schema90,data:data25};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.session !== undefined){
if(!(validate85(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"type":"object","description":"A phase that runs a script.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"How long one attempt may take; `30m` unless said."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"How long an attempt may be silent; `10m` unless said."},"expect":{"description":"How the script must end; `failure` is an ordinary non-zero exit.","enum":["success","failure"]},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"isolation":{"$ref":"#/$defs/isolation"}},"additionalProperties":false};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'",schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema93.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.run !== undefined){
let data0 = data.run;
if((typeof data0 !== "string") && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/run/type",keyword:"type",params:{type: schema58.type},message:"must be string,boolean",schema:schema58.type,parentSchema:schema58,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/run/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema58,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.shell !== undefined){
let data1 = data.shell;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/shell",schemaPath:"#/$defs/shell/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema59,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/shell",schemaPath:"#/$defs/shell/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.type,parentSchema:schema59,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.needs !== undefined){
if(!(validate55(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data3 = data.if;
if((typeof data3 !== "string") && (typeof data3 !== "boolean")){
const err6 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema67.type},message:"must be string,boolean",schema:schema67.type,parentSchema:schema67,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err7 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema67,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.access !== undefined){
let data4 = data.access;
if(!((data4 === "read") || (data4 === "write"))){
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/access/enum",keyword:"enum",params:{allowedValues: schema71.enum},message:"must be equal to one of the allowed values",schema:schema71.enum,parentSchema:schema71,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.paths !== undefined){
if(!(validate59(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate63(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.artifacts !== undefined){
if(!(validate67(data.artifacts, {instancePath:instancePath+"/artifacts",parentData:data,parentDataProperty:"artifacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.attempts !== undefined){
if(!(validate35(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.backoff !== undefined){
let data9 = data.backoff;
if(typeof data9 === "string"){
if(!pattern41.test(data9)){
const err9 = {instancePath:instancePath+"/backoff",schemaPath:"#/$defs/backoff/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema77,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/backoff",schemaPath:"#/$defs/backoff/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.type,parentSchema:schema77,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.timeout !== undefined){
let data10 = data.timeout;
if(typeof data10 === "string"){
if(!pattern20.test(data10)){
const err11 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["idle-timeout"] !== undefined){
let data11 = data["idle-timeout"];
if(typeof data11 === "string"){
if(!pattern20.test(data11)){
const err13 = {instancePath:instancePath+"/idle-timeout",schemaPath:"#/$defs/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema47,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/idle-timeout",schemaPath:"#/$defs/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.expect !== undefined){
let data12 = data.expect;
if(!((data12 === "success") || (data12 === "failure"))){
const err15 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/enum",keyword:"enum",params:{allowedValues: schema93.properties.expect.enum},message:"must be equal to one of the allowed values",schema:schema93.properties.expect.enum,parentSchema:schema93.properties.expect,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.rework !== undefined){
if(!(validate73(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.scoping !== undefined){
let data14 = data.scoping;
if(typeof data14 !== "boolean"){
const err16 = {instancePath:instancePath+"/scoping",schemaPath:"#/$defs/scoping/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema84.type,parentSchema:schema84,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data["continue-on-error"] !== undefined){
let data16 = data["continue-on-error"];
if(typeof data16 !== "boolean"){
const err17 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema85.type,parentSchema:schema85,data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate78(data.reuse, {instancePath:instancePath+"/reuse",parentData:data,parentDataProperty:"reuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate81(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.isolation !== undefined){
let data19 = data.isolation;
if(!(data19 === "clone")){
const err18 = {instancePath:instancePath+"/isolation",schemaPath:"#/$defs/isolation/enum",keyword:"enum",params:{allowedValues: schema90.enum},message:"must be equal to one of the allowed values",schema:schema90.enum,parentSchema:schema90,data:data19};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = {"type":"object","description":"A phase that waits for a person's decision.","required":["gate"],"properties":{"gate":{"$ref":"#/$defs/gate"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false};
const schema105 = {"type":"object","description":"Who decides, and when a person is needed at all.","properties":{"environment":{"type":"string","description":"The GitHub environment whose reviewers decide.","pattern":"\\S"},"by":{"description":"How the decision is made on GitHub; `environment` unless said.","enum":["environment","comment"]},"when":{"$ref":"#/$defs/when","description":"An expression; false passes the gate by policy, recorded so."},"rework":{"$ref":"#/$defs/gateRework"}},"additionalProperties":false};
const schema107 = {"type":"object","description":"Where a rework decision sends its comment.","required":["phase"],"properties":{"phase":{"$ref":"#/$defs/name","description":"The ancestor that does it again."},"max":{"$ref":"#/$defs/reworkMax"}},"additionalProperties":false};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "phase") || (key0 === "max"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.phase !== undefined){
let data0 = data.phase;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/phase",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/phase",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.max !== undefined){
if(!(validate74(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "environment") || (key0 === "by")) || (key0 === "when")) || (key0 === "rework"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.environment !== undefined){
let data0 = data.environment;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema105.properties.environment,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.environment.type,parentSchema:schema105.properties.environment,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(!((data1 === "environment") || (data1 === "comment"))){
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema105.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema105.properties.by.enum,parentSchema:schema105.properties.by,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.when !== undefined){
let data2 = data.when;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
const err4 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/when/type",keyword:"type",params:{type: schema82.type},message:"must be string,boolean",schema:schema82.type,parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/when/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.rework !== undefined){
if(!(validate101(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'",schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "gate") || (key0 === "needs")) || (key0 === "if")) || (key0 === "continue-on-error"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.gate !== undefined){
if(!(validate100(data.gate, {instancePath:instancePath+"/gate",parentData:data,parentDataProperty:"gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate55(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data2 = data.if;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
const err2 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema67.type},message:"must be string,boolean",schema:schema67.type,parentSchema:schema67,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err3 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema67,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data["continue-on-error"] !== undefined){
let data3 = data["continue-on-error"];
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema85.type,parentSchema:schema85,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = {"type":"object","description":"A phase that delivers what the run made.","required":["deliver"],"properties":{"deliver":{"$ref":"#/$defs/deliver"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false};
const schema112 = {"description":"Deliveries by kind, in order; a list of one-key maps where one repeats.","type":["object","array"],"minProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false,"minItems":1,"items":{"$ref":"#/$defs/delivery"}};
const schema113 = {"type":"object","description":"One delivery: its kind and fields.","minProperties":1,"maxProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false};
const schema114 = {"type":"object","description":"Opens a pull request with the run's commits.","required":["title"],"properties":{"title":{"type":"string","description":"Its title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Its text; `${{ }}` allowed."},"base":{"type":"string","description":"The branch to merge into; the one that the run started on unless said.","pattern":"\\S"},"labels":{"$ref":"#/$defs/texts","description":"Labels to put on it."},"reviewers":{"$ref":"#/$defs/texts","description":"Who is asked to review it."},"assignees":{"$ref":"#/$defs/texts","description":"Whom it is assigned to."},"draft":{"type":"boolean","description":"Whether it is a draft."},"auto-merge":{"type":"boolean","description":"Whether it merges by itself once it may."},"message":{"type":"string","description":"Message of the commit; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false};
const schema115 = {"type":"array","description":"A list of texts; `${{ }}` allowed.","items":{"type":"string","pattern":"\\S"}};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema115.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.items.type,parentSchema:schema115.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema114.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema114.properties.title,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.properties.title.type,parentSchema:schema114.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.body !== undefined){
let data1 = data.body;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.properties.body.type,parentSchema:schema114.properties.body,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.base !== undefined){
let data2 = data.base;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err5 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema114.properties.base,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.properties.base.type,parentSchema:schema114.properties.base,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.labels !== undefined){
if(!(validate111(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.reviewers !== undefined){
if(!(validate111(data.reviewers, {instancePath:instancePath+"/reviewers",parentData:data,parentDataProperty:"reviewers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.assignees !== undefined){
if(!(validate111(data.assignees, {instancePath:instancePath+"/assignees",parentData:data,parentDataProperty:"assignees",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.draft !== undefined){
let data6 = data.draft;
if(typeof data6 !== "boolean"){
const err7 = {instancePath:instancePath+"/draft",schemaPath:"#/properties/draft/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema114.properties.draft.type,parentSchema:schema114.properties.draft,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["auto-merge"] !== undefined){
let data7 = data["auto-merge"];
if(typeof data7 !== "boolean"){
const err8 = {instancePath:instancePath+"/auto-merge",schemaPath:"#/properties/auto-merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema114.properties["auto-merge"].type,parentSchema:schema114.properties["auto-merge"],data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.message !== undefined){
let data8 = data.message;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema114.properties.message,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.properties.message.type,parentSchema:schema114.properties.message,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema114.type,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema116 = {"type":"object","description":"Pushes the run's change to a branch.","properties":{"branch":{"type":"string","description":"The branch; the run's own unless said. `${{ }}` allowed.","pattern":"\\S"},"message":{"type":"string","description":"Message of the commit; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "branch") || (key0 === "message"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.branch !== undefined){
let data0 = data.branch;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema116.properties.branch,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema116.properties.branch.type,parentSchema:schema116.properties.branch,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema116.properties.message,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema116.properties.message.type,parentSchema:schema116.properties.message,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema116.type,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema117 = {"type":"object","description":"Writes a comment.","required":["body"],"properties":{"on":{"$ref":"#/$defs/on"},"body":{"type":"string","description":"Its text; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false};
const schema118 = {"description":"`trigger` (the issue or pull request that started the run; the default), `pull-request` (the one just made), or a number.","type":["string","integer"],"pattern":"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$","minimum":1};
const pattern65 = new RegExp("^(trigger|pull-request|\\$\\{\\{.*\\}\\})$", "u");

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema118.type},message:"must be string,integer",schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern65.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(trigger|pull-request|\\$\\{\\{.*\\}\\})$"},message:"must match pattern \""+"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$"+"\"",schema:"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$",parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "on") || (key0 === "body"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.on !== undefined){
if(!(validate119(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
let data1 = data.body;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err2 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema117.properties.body,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.body.type,parentSchema:schema117.properties.body,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema119 = {"type":"object","description":"Adds and removes labels.","properties":{"on":{"$ref":"#/$defs/on"},"add":{"$ref":"#/$defs/texts","description":"Labels to add."},"remove":{"$ref":"#/$defs/texts","description":"Labels to remove."}},"additionalProperties":false};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "on") || (key0 === "add")) || (key0 === "remove"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.on !== undefined){
if(!(validate119(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.add !== undefined){
if(!(validate111(data.add, {instancePath:instancePath+"/add",parentData:data,parentDataProperty:"add",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate111(data.remove, {instancePath:instancePath+"/remove",parentData:data,parentDataProperty:"remove",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema120 = {"type":"object","description":"Opens an issue.","required":["title"],"properties":{"title":{"type":"string","description":"Its title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Its text; `${{ }}` allowed."},"labels":{"$ref":"#/$defs/texts","description":"Labels to put on it."}},"additionalProperties":false};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "body")) || (key0 === "labels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema120.properties.title,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.title.type,parentSchema:schema120.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.body !== undefined){
let data1 = data.body;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.body.type,parentSchema:schema120.properties.body,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.labels !== undefined){
if(!(validate111(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema121 = {"type":"object","description":"Starts a workflow.","required":["workflow"],"properties":{"workflow":{"type":"string","description":"File name of the workflow.","pattern":"\\S"},"ref":{"type":"string","description":"Branch or tag to run it on; the default branch unless said.","pattern":"\\S"},"inputs":{"type":"object","description":"Its inputs by name; `${{ }}` allowed.","additionalProperties":{"$ref":"#/$defs/scalar"}}},"additionalProperties":false};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workflow === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'",schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "workflow") || (key0 === "ref")) || (key0 === "inputs"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.workflow !== undefined){
let data0 = data.workflow;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema121.properties.workflow,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema121.properties.workflow.type,parentSchema:schema121.properties.workflow,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ref !== undefined){
let data1 = data.ref;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema121.properties.ref,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema121.properties.ref.type,parentSchema:schema121.properties.ref,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.inputs !== undefined){
let data2 = data.inputs;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err6 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,boolean",schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema121.properties.inputs.type,parentSchema:schema121.properties.inputs,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema121.type,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "pull-request") || (key0 === "commit")) || (key0 === "comment")) || (key0 === "labels")) || (key0 === "issue")) || (key0 === "dispatch"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["pull-request"] !== undefined){
if(!(validate110(data["pull-request"], {instancePath:instancePath+"/pull-request",parentData:data,parentDataProperty:"pull-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate116(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.comment !== undefined){
if(!(validate118(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate122(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.issue !== undefined){
if(!(validate127(data.issue, {instancePath:instancePath+"/issue",parentData:data,parentDataProperty:"issue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.dispatch !== undefined){
if(!(validate130(data.dispatch, {instancePath:instancePath+"/dispatch",parentData:data,parentDataProperty:"dispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema112.type},message:"must be object,array",schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate109(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "pull-request") || (key0 === "commit")) || (key0 === "comment")) || (key0 === "labels")) || (key0 === "issue")) || (key0 === "dispatch"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["pull-request"] !== undefined){
if(!(validate110(data["pull-request"], {instancePath:instancePath+"/pull-request",parentData:data,parentDataProperty:"pull-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate116(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.comment !== undefined){
if(!(validate118(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate122(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.issue !== undefined){
if(!(validate127(data.issue, {instancePath:instancePath+"/issue",parentData:data,parentDataProperty:"issue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.dispatch !== undefined){
if(!(validate130(data.dispatch, {instancePath:instancePath+"/dispatch",parentData:data,parentDataProperty:"dispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deliver === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deliver"},message:"must have required property '"+"deliver"+"'",schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "deliver") || (key0 === "needs")) || (key0 === "if")) || (key0 === "continue-on-error"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.deliver !== undefined){
if(!(validate108(data.deliver, {instancePath:instancePath+"/deliver",parentData:data,parentDataProperty:"deliver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate55(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data2 = data.if;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
const err2 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema67.type},message:"must be string,boolean",schema:schema67.type,parentSchema:schema67,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err3 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema67,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data["continue-on-error"] !== undefined){
let data3 = data["continue-on-error"];
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema85.type,parentSchema:schema85,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema125 = {"type":"object","description":"A phase that runs another pipeline.","required":["pipeline"],"properties":{"pipeline":{"type":"string","description":"Another pipeline file, relative to this one.","pattern":"\\S"},"with":{"type":"object","description":"Its inputs by name; `${{ }}` allowed.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"strategy":{"$ref":"#/$defs/strategy"}},"additionalProperties":false};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pipeline === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pipeline"},message:"must have required property '"+"pipeline"+"'",schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "pipeline") || (key0 === "with")) || (key0 === "needs")) || (key0 === "if")) || (key0 === "continue-on-error")) || (key0 === "strategy"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.pipeline !== undefined){
let data0 = data.pipeline;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema125.properties.pipeline,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.pipeline.type,parentSchema:schema125.properties.pipeline,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.with !== undefined){
let data1 = data.with;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
const err4 = {instancePath:instancePath+"/with",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_-]{0,63}$",parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/with",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema125.properties.with.propertyNames,parentSchema:schema125.properties.with,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err7 = {instancePath:instancePath+"/with/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,boolean",schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.properties.with.type,parentSchema:schema125.properties.with,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.needs !== undefined){
if(!(validate55(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data4 = data.if;
if((typeof data4 !== "string") && (typeof data4 !== "boolean")){
const err9 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema67.type},message:"must be string,boolean",schema:schema67.type,parentSchema:schema67,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err10 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema67,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data["continue-on-error"] !== undefined){
let data5 = data["continue-on-error"];
if(typeof data5 !== "boolean"){
const err11 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema85.type,parentSchema:schema85,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.strategy !== undefined){
if(!(validate81(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.prompt === undefined) && (missing0 = "prompt")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.run === undefined) && (missing1 = "run")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate88(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.gate === undefined) && (missing2 = "gate")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid2 = _errs11 === errors;
valid2 = _valid2;
if(valid2){
var props2 = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.deliver === undefined) && (missing3 = "deliver")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid3 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs15 = errors;
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var _valid3 = _errs15 === errors;
valid3 = _valid3;
if(valid3){
var props3 = true;
}
ifClause3 = "then";
}
else {
const _errs16 = errors;
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var _valid3 = _errs16 === errors;
valid3 = _valid3;
if(valid3){
if(props3 !== true){
props3 = true;
}
}
ifClause3 = "else";
}
if(!valid3){
const err5 = {instancePath,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema62.else.else.else.if,parentSchema:schema62.else.else.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid2 = _errs12 === errors;
valid2 = _valid2;
if(valid2){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause2 = "else";
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema62.else.else.if,parentSchema:schema62.else.else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema62.else.if,parentSchema:schema62.else,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema62.if,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate51.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate51.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://phasegate.dev/schemas/pipeline.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.phases === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema30.properties, key0)) || (pattern4.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema30.properties.version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.description.type,parentSchema:schema30.properties.description,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.inputs !== undefined){
let data3 = data.inputs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
const err8 = {instancePath:instancePath+"/inputs",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_-]{0,63}$",parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/inputs",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs10 === errors;
if(!valid2){
const err10 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema30.properties.inputs.propertyNames,parentSchema:schema30.properties.inputs,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data3){
if(!(validate26(data3[key2], {instancePath:instancePath+"/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.inputs.type,parentSchema:schema30.properties.inputs,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.models !== undefined){
let data5 = data.models;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
const _errs17 = errors;
if(typeof key3 === "string"){
if(!pattern5.test(key3)){
const err12 = {instancePath:instancePath+"/models",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/models",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid5 = _errs17 === errors;
if(!valid5){
const err14 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema30.properties.models.propertyNames,parentSchema:schema30.properties.models,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key4 in data5){
let data6 = data5[key4];
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err15 = {instancePath:instancePath+"/models/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.properties.models.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/models/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.models.additionalProperties.type,parentSchema:schema30.properties.models.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.models.type,parentSchema:schema30.properties.models,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.agents !== undefined){
let data7 = data.agents;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key5 in data7){
const _errs25 = errors;
if(typeof key5 === "string"){
if(!pattern5.test(key5)){
const err18 = {instancePath:instancePath+"/agents",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/agents",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid8 = _errs25 === errors;
if(!valid8){
const err20 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema30.properties.agents.propertyNames,parentSchema:schema30.properties.agents,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key6 in data7){
if(!(validate28(data7[key6], {instancePath:instancePath+"/agents/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.agents.type,parentSchema:schema30.properties.agents,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.defaults !== undefined){
if(!(validate34(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
if(!(validate38(data.budget, {instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.policy !== undefined){
if(!(validate40(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.prices !== undefined){
let data12 = data.prices;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key7 in data12){
if(!(validate46(data12[key7], {instancePath:instancePath+"/prices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.prices.type,parentSchema:schema30.properties.prices,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.setup !== undefined){
let data14 = data.setup;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data14[i0], {instancePath:instancePath+"/setup/" + i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/setup",schemaPath:"#/properties/setup/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.setup.type,parentSchema:schema30.properties.setup,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.phases !== undefined){
let data17 = data.phases;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
const err24 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30.properties.phases,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key8 in data17){
const _errs43 = errors;
if(typeof key8 === "string"){
if(!pattern5.test(key8)){
const err25 = {instancePath:instancePath+"/phases",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/phases",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid14 = _errs43 === errors;
if(!valid14){
const err27 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid",schema:schema30.properties.phases.propertyNames,parentSchema:schema30.properties.phases,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key9 in data17){
if(!(validate51(data17[key9], {instancePath:instancePath+"/phases/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.phases.type,parentSchema:schema30.properties.phases,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ }),

/***/ 16484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72990);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95320);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17575);



/** The event as one line of the journal, without its end. Throws for an event that `decode` would not read. */
function encode(event) {
    const shape = shapeOf(event.type);
    const fault = shape.fault(event, '');
    if (fault !== null)
        throw new Error(`this ${event.type} is no event: ${fault}`);
    return JSON.stringify(shape.ordered(event));
}
/** Reads one line. The message says what is wrong with it, as the end of a sentence that begins with the place. */
function decode(line) {
    const value = parse(line);
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return refused('it is not a JSON object');
    const { type } = value;
    if (typeof type !== 'string')
        return refused('it has no `type`');
    if (!isEventType(type))
        return refused(`the event \`${type}\` is ${_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .NEWER */ .yH}`);
    const { format, phasegate } = value;
    if (type === 'runStarted' && Number.isSafeInteger(format) && format !== 1) {
        return refused(`format ${format} of the journal is ${_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .NEWER */ .yH} (Phasegate ${phasegate} wrote it)`);
    }
    const fault = shapeOf(type).fault(value, '');
    return fault === null ? { ok: true, event: value } : refused(fault);
}
const phase = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)('the name of a phase', /^[a-z][a-z0-9-]{0,63}$/);
const run = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)('the name of a run', /^[a-z0-9][a-z0-9-]{0,63}$/);
const digest = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)('a digest', /^sha256:[0-9a-f]{64}$/);
const commit = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)('a git object name', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)('a SHA-256 in hex', /^[0-9a-f]{64}$/);
const time = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .wC)('a time in UTC', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const maybeText = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq);
const maybeAmount = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj);
const usage = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    inputTokens: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    outputTokens: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    cacheReadTokens: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    cacheWriteTokens: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
});
const spending = {
    usage: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(usage),
    costUsd: maybeAmount,
    durationMs: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj,
};
const used = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ phase, attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE, ...spending });
const facts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    files: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    lines: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    protected: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    risks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
});
const change = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    commit,
    tree: commit,
    files: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    insertions: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    deletions: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    facts,
});
const artifacts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ path: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, size: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, sha256 }));
const pipeline = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    file: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    digest,
    text: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    files: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
});
const said = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    needsPerson: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    assessment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik),
    followUps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq),
    duplicates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq),
});
const outcome = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(...keys(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .a));
const reason = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(...keys(_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .REMEDIES */ .l));
/** Every field of every event, in the order in which it is written. */
const EVENTS = {
    runStarted: {
        format: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(1),
        phasegate: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        run,
        pipeline,
        inputs: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik,
        agents: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
        base: commit,
        baseBranch: maybeText,
        branch: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        workspace: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('in-place', 'clone'),
        trigger: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        actor: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        github: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik,
        item: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik,
        budgetUsd: maybeAmount,
    },
    runResumed: {
        phasegate: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        actor: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        again: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(phase),
        budgetUsd: maybeAmount,
        recovered: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(used),
        pipeline: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(pipeline),
    },
    phaseStarted: {
        phase,
        attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE,
        agent: maybeText,
        model: maybeText,
        promptDigest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(digest),
    },
    phaseSucceeded: {
        phase,
        attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE,
        summary: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        outputs: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik,
        artifacts,
        change: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(change),
        rework: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
        notes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        said: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(said),
        session: maybeText,
        ...spending,
    },
    phaseFailed: {
        phase,
        attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        reason,
        message: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        remedy: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        summary: maybeText,
        output: maybeText,
        changes: maybeText,
        retryAfterMs: maybeAmount,
        byProvider: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
        session: maybeText,
        ...spending,
    },
    phaseBlocked: { phase, attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE, question: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, session: maybeText, ...spending },
    phaseSkipped: { phase, cause: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('need', 'condition', 'no-change'), reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    phaseReused: { phase, from: run, summary: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, outputs: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik, artifacts },
    reworkAsked: { by: phase, target: phase, pending: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(phase), comment: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    gateOpened: {
        phase,
        environment: maybeText,
        why: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        pipelineDigest: digest,
        base: commit,
        commit,
        tree: commit,
        evidence: facts,
        known: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    },
    gateDecided: {
        phase,
        decision: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('approve', 'reject', 'rework'),
        actor: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        comment: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        proof: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('local', 'policy', 'environment', 'comment'),
        approval: maybeText,
    },
    answerGiven: { phase, answer: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, actor: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    budgetExceeded: {
        phase: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(phase),
        limit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('usd', 'tokens', 'time'),
        allowed: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj,
        spent: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj,
        stopped: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(used),
    },
    deliveryStarted: { phase, delivery: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, kind: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    deliveryMade: {
        phase,
        delivery: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        kind: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        where: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        url: maybeText,
        number: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
    },
    deliveryFailed: { phase, delivery: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, kind: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, message: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    runRebased: {
        from: commit,
        base: commit,
        commit,
        facts,
        again: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(phase),
        verify: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(phase),
    },
    rebaseVerified: {},
    rebaseFailed: { message: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    runFinished: {
        outcome,
        next: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('gate', 'deliver', 'work')),
        phase: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(phase),
    },
};
const SHAPES = new Map(keys(EVENTS).map((type) => [type, lineShape(type)]));
function lineShape(type) {
    const own = EVENTS[type];
    const line = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ seq: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ordinal */ .IE, at: time, type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(type), prev: sha256, ...own });
    return line;
}
function shapeOf(type) {
    const shape = SHAPES.get(type);
    if (shape === undefined)
        throw new Error(`there is no event ${type}`);
    return shape;
}
function isEventType(type) {
    return SHAPES.has(type);
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
function refused(message) {
    return { ok: false, message };
}
/** The keys of a literal, which has no others than its type says. */
function keys(literal) {
    return Object.keys(literal);
}


/***/ }),

/***/ 66023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ begin),
  sf: () => (/* binding */ evolve),
  AU: () => (/* binding */ fold)
});

// EXTERNAL MODULE: ./lib/src/core/graph.js
var graph = __webpack_require__(54844);
// EXTERNAL MODULE: ./lib/src/core/index-map.js
var index_map = __webpack_require__(17467);
// EXTERNAL MODULE: ./lib/src/core/unreachable.js
var unreachable = __webpack_require__(14146);
// EXTERNAL MODULE: ./lib/src/core/run/reason.js
var reason = __webpack_require__(95320);
;// CONCATENATED MODULE: ./lib/src/core/run/after-failure.js

/**
 * In this order: what the provider asks to wait for is waited for, then another agent takes over, both at no cost in
 * attempts; then the phase is tried again while it has attempts left.
 */
function afterFailure(planned, phase, event) {
    const { tries, climbed, fellBack, waited } = phase;
    const same = { tries, climbed, fellBack, waited, counted: false, waitMs: 0, isOver: false };
    // What failed without having run, as by an `if` that cannot be evaluated, would fail again.
    const hasRun = phase.standing.status === 'running';
    const wait = hasRun ? grantedWait(planned, phase, event) : null;
    if (wait !== null)
        return { ...same, waited: { times: waited.times + 1, ms: waited.ms + wait }, waitMs: wait };
    if (hasRun && event.byProvider && fellBack < fallbacksOf(planned))
        return { ...same, fellBack: fellBack + 1 };
    const isOver = !hasRun ||
        !(0,reason/* isRetryable */.r)(event.reason) ||
        // It asked for more patience than there is.
        event.retryAfterMs !== null ||
        tries + 1 >= attemptsOf(planned);
    const waitMs = isOver ? 0 : backoffOf(planned);
    return { ...same, tries: tries + 1, climbed: climbed + 1, counted: true, waitMs, isOver };
}
/** Waits of one round: as many, and together as long as one attempt may take. */
const MOST_WAITS = 10;
/** Together, where another agent could take over meanwhile. */
const PATIENCE_MS = 60_000;
function grantedWait(planned, { waited, fellBack }, { retryAfterMs }) {
    if (retryAfterMs === null || waited.times >= MOST_WAITS)
        return null;
    const canFallBack = fellBack < fallbacksOf(planned);
    const patience = canFallBack ? Math.min(PATIENCE_MS, timeoutOf(planned)) : timeoutOf(planned);
    return waited.ms + retryAfterMs <= patience ? retryAfterMs : null;
}
function fallbacksOf(phase) {
    return phase.kind === 'agent' ? phase.fallbacks.length : 0;
}
function attemptsOf(phase) {
    return 'attempts' in phase ? phase.attempts : 1;
}
function backoffOf(phase) {
    return 'backoffMs' in phase ? phase.backoffMs : 0;
}
function timeoutOf(phase) {
    return 'timeoutMs' in phase ? phase.timeoutMs : 0;
}

;// CONCATENATED MODULE: ./lib/src/core/run/memory.js
/** What a failed attempt leaves for the next. */
const failure = (event) => ({
    attempt: event.attempt,
    outcome: 'failed',
    reason: event.reason,
    message: event.message,
    summary: event.summary,
    output: event.output,
    changes: event.changes,
});
const plain = { reason: null, summary: null, output: null, changes: null };
/** The process died or was cancelled under it. */
const interrupted = (phase) => ({
    ...plain,
    attempt: phase.attempt,
    outcome: 'interrupted',
    message: 'The process was stopped while this attempt ran; what it had changed was undone.',
});
/** It asked a person, who has answered meanwhile. */
const asked = (phase) => ({
    ...plain,
    attempt: phase.attempt,
    outcome: 'blocked',
    message: phase.standing.status === 'blocked' ? phase.standing.question : '',
});
/** It had succeeded, and a later phase or a person wants it better. */
const sentBack = (phase, by) => ({
    ...plain,
    attempt: phase.attempt,
    outcome: 'reworked',
    message: `\`${by}\` asked for rework.`,
    summary: phase.standing.status === 'succeeded' ? phase.standing.summary : null,
});

// EXTERNAL MODULE: ./lib/src/core/run/put.js
var put = __webpack_require__(7155);
// EXTERNAL MODULE: ./lib/src/core/run/spent.js
var spent = __webpack_require__(51050);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
;// CONCATENATED MODULE: ./lib/src/core/run/evolve.js









/** The state after the first event of a journal. */
function begin(plan, event) {
    const ready = plan.phases
        .filter((phase) => phase.needs.length === 0)
        .reduce((map, phase) => map.set(phase.index, true), index_map/* IndexMap */.n.empty(plan.phases.length));
    return {
        run: event.run,
        base: event.base,
        branch: event.branch,
        github: event.github,
        item: event.item,
        phases: index_map/* IndexMap */.n.empty(plan.phases.length),
        ready,
        running: [],
        asking: [],
        open: [],
        head: event.base,
        facts: { files: 0, lines: 0, protected: [], risks: [] },
        spent: run_state/* NOTHING_SPENT */.zx,
        limitUsd: (0,spent/* smaller */.d)(plan.budget.usd, event.budgetUsd),
        exceeded: null,
        decision: null,
        pullRequest: null,
        delivered: 0,
        rebase: null,
        finished: null,
    };
}
/** The state after one more event. Pure; shares with the old state whatever the event did not touch. */
function evolve(plan, state, event) {
    switch (event.type) {
        case 'runStarted':
            return begin(plan, event);
        case 'runResumed':
            return resumed(plan, state, event);
        case 'phaseStarted':
            return started(plan, state, event);
        case 'phaseSucceeded':
            return succeeded(plan, state, event);
        case 'phaseFailed':
            return failed(plan, state, event);
        case 'phaseBlocked':
            return blocked(plan, state, event);
        case 'phaseSkipped':
            return skipped(plan, state, event);
        case 'phaseReused':
            return reused(plan, state, event);
        case 'reworkAsked':
            return reworked(plan, state, event);
        case 'gateOpened':
            return opened(plan, state, event);
        case 'gateDecided':
            return decided(plan, state, event);
        case 'answerGiven':
            return answered(plan, state, event);
        case 'budgetExceeded':
            return overBudget(plan, state, event);
        case 'deliveryMade':
            return delivered(plan, state, event);
        case 'deliveryStarted':
        case 'deliveryFailed':
            return state;
        case 'runRebased':
            return rebased(plan, state, event);
        case 'rebaseVerified':
            return { ...state, rebase: null };
        case 'rebaseFailed':
            return withFailure(state, event.message);
        case 'runFinished':
            return finished(plan, state, event);
        default:
            return (0,unreachable/* unreachable */.H)(event);
    }
}
/** All events of a journal, from its `runStarted` on. */
function fold(plan, events) {
    const [first, ...rest] = events;
    if (first?.type !== 'runStarted')
        throw new Error('a journal begins with runStarted');
    return rest.reduce((state, event) => evolve(plan, state, event), begin(plan, first));
}
function started(plan, state, event) {
    return (0,put/* update */.f)(plan, state, at(plan, event.phase), (phase) => ({
        ...phase,
        standing: { status: 'running' },
        attempt: event.attempt,
        agent: event.agent,
        model: event.model,
        waitMs: 0,
        notes: [],
    }));
}
function succeeded(plan, state, event) {
    const index = at(plan, event.phase);
    const done = {
        summary: event.summary,
        outputs: event.outputs,
        artifacts: event.artifacts,
        change: event.change,
        commit: null,
    };
    const spent = spend(state, event);
    const moved = event.change === null
        ? spent
        : { ...spent, head: event.change.commit, facts: event.change.facts };
    return (0,put/* update */.f)(plan, moved, index, (phase) => ({
        ...phase,
        ...charged(phase, event),
        notes: event.notes,
        climbed: phase.climbed + 1,
        session: event.session,
        standing: event.rework
            ? { status: 'asking', done }
            : {
                status: 'succeeded',
                by: 'attempt',
                ...done,
                failedAbove: failedAbove(plan, moved, index),
            },
    }));
}
function failed(plan, state, event) {
    const index = at(plan, event.phase);
    const planned = (0,graph/* phaseAt */.BA)(plan, index);
    const spent = spend(state, event);
    return (0,put/* update */.f)(plan, spent, index, (phase) => {
        const { isOver, ...counts } = afterFailure(planned, phase, event);
        return {
            ...phase,
            ...charged(phase, event),
            ...counts,
            session: event.session ?? phase.session,
            memory: [...phase.memory, failure(event)],
            standing: !isOver
                ? { status: 'pending' }
                : {
                    status: 'failed',
                    reason: event.reason,
                    message: event.message,
                    remedy: event.remedy,
                    tolerated: planned.continueOnError,
                    failedAbove: !planned.continueOnError || failedAbove(plan, spent, index),
                },
        };
    });
}
function blocked(plan, state, event) {
    return (0,put/* update */.f)(plan, spend(state, event), at(plan, event.phase), (phase) => ({
        ...phase,
        ...charged(phase, event),
        session: event.session ?? phase.session,
        standing: { status: 'blocked', question: event.question },
    }));
}
function answered(plan, state, event) {
    const { actor: from, answer: text } = event;
    return (0,put/* update */.f)(plan, state, at(plan, event.phase), (phase) => {
        const told = (kind) => [...phase.messages, { kind, from, text }];
        if (phase.standing.status !== 'blocked')
            return { ...phase, messages: told('note') };
        const memory = [...phase.memory, asked(phase)];
        return { ...phase, standing: { status: 'pending' }, memory, messages: told('answer') };
    });
}
function skipped(plan, state, event) {
    const { phase, cause, reason } = event;
    return end(plan, state, { phase, ended: { status: 'skipped', cause, reason } });
}
function reused(plan, state, event) {
    const { phase, summary, outputs, artifacts } = event;
    const done = { summary, outputs, artifacts, change: null, commit: null };
    return end(plan, state, { phase, ended: { status: 'succeeded', by: 'reuse', ...done } });
}
function opened(plan, state, event) {
    return (0,put/* update */.f)(plan, state, at(plan, event.phase), (phase) => ({
        ...phase,
        standing: { status: 'waiting', commit: event.commit, why: event.why },
    }));
}
function delivered(plan, state, event) {
    const made = (0,put/* update */.f)(plan, state, at(plan, event.phase), (phase) => ({
        ...phase,
        made: new Map([...phase.made, [event.delivery, event.where]]),
    }));
    const { number, url } = event;
    const pullRequest = event.kind === 'pull-request' ? { number, url } : state.pullRequest;
    return { ...made, pullRequest, delivered: state.delivered + 1 };
}
function decided(plan, state, event) {
    const index = at(plan, event.phase);
    const planned = (0,graph/* phaseAt */.BA)(plan, index);
    const { phase: gate, decision, actor, comment } = event;
    const next = { ...state, decision: { gate, decision, actor, comment } };
    const done = {
        summary: comment,
        outputs: {},
        artifacts: [],
        change: null,
        commit: state.head,
    };
    switch (decision) {
        case 'approve': {
            const by = event.proof === 'policy' ? 'policy' : 'person';
            return end(plan, next, { phase: gate, ended: { status: 'succeeded', by, ...done } });
        }
        case 'rework':
            return (0,put/* update */.f)(plan, next, index, (phase) => ({
                ...phase,
                standing: { status: 'asking', done },
            }));
        case 'reject':
            return end(plan, next, {
                phase: gate,
                ended: {
                    status: 'failed',
                    reason: 'rejected',
                    message: comment === '' ? `rejected by ${actor}` : `rejected by ${actor}: ${comment}`,
                    remedy: reason/* REMEDIES */.l.rejected,
                    tolerated: planned.continueOnError,
                },
            });
        default:
            return (0,unreachable/* unreachable */.H)(decision);
    }
}
function reworked(plan, state, event) {
    const asked = event.pending.reduce((next, phase) => (0,put/* update */.f)(plan, next, at(plan, phase), (before) => freshRound(before, 'made again')), state);
    const counted = (0,put/* update */.f)(plan, asked, at(plan, event.by), (phase) => ({
        ...phase,
        reworks: phase.reworks + 1,
    }));
    const target = at(plan, event.target);
    const was = (0,run_state/* phaseState */.RI)(plan, state, target);
    return (0,put/* update */.f)(plan, counted, target, (phase) => ({
        ...phase,
        memory: [...phase.memory, sentBack(was, event.by)],
        messages: [...phase.messages, { kind: 'rework', from: event.by, text: event.comment }],
    }));
}
/** A delivery waits for work only where its base has moved on. */
function finished(plan, state, event) {
    const { outcome, next, phase } = event;
    const index = phase === null ? undefined : plan.index.get(phase);
    const isAtDelivery = index !== undefined && (0,graph/* phaseAt */.BA)(plan, index).kind === 'deliver';
    const isDue = outcome === 'waiting' && next === 'work' && isAtDelivery;
    const rebase = state.rebase ?? (isDue ? { phase, verify: null, failure: null } : null);
    return { ...state, rebase, finished: event };
}
function withFailure(state, failure) {
    return { ...state, rebase: state.rebase && { ...state.rebase, failure } };
}
function rebased(plan, state, event) {
    const { base, commit: head, facts, verify } = event;
    const phase = state.rebase?.phase ?? null;
    const rebase = verify.length === 0 ? null : { phase, verify, failure: null };
    return event.again.reduce((next, again) => (0,put/* update */.f)(plan, next, at(plan, again), (before) => freshRound(before, 'made again')), { ...state, base, head, facts, rebase });
}
function overBudget(plan, state, event) {
    const { stopped } = event;
    const next = { ...state, exceeded: event };
    return stopped === null ? next : cutOff(plan, used(plan, next, stopped), at(plan, stopped.phase));
}
function resumed(plan, state, event) {
    const raised = raisedLimit(plan, state, event.budgetUsd);
    const begun = { ...withFailure(raised, null), finished: null, exceeded: null };
    const told = event.recovered.reduce((next, one) => used(plan, next, one), begun);
    const stopped = state.running.reduce((next, index) => cutOff(plan, next, index), told);
    return event.again.reduce((next, phase) => (0,put/* update */.f)(plan, next, at(plan, phase), (before) => ({
        ...freshRound(before, before.standing.status === 'failed' ? 'kept' : 'made again'),
        reworks: 0,
    })), stopped);
}
/** The limit that was reached is raised: the phase's own, if it was that. */
function raisedLimit(plan, state, usd) {
    if (usd === null)
        return state;
    const phase = state.exceeded?.phase ?? null;
    if (phase === null)
        return { ...state, limitUsd: usd };
    return (0,put/* update */.f)(plan, state, at(plan, phase), (before) => ({ ...before, limitUsd: usd }));
}
/** An attempt that has no end of its own is tried again, at no cost in attempts. */
function cutOff(plan, state, index) {
    return (0,put/* update */.f)(plan, state, index, (phase) => ({
        ...phase,
        standing: { status: 'pending' },
        memory: [...phase.memory, interrupted(phase)],
    }));
}
function used(plan, state, one) {
    // What a phase spent that is no part of the pipeline any more is spent all the same.
    if (!plan.index.has(one.phase))
        return spend(state, one);
    return (0,put/* update */.f)(plan, spend(state, one), at(plan, one.phase), (phase) => ({
        ...phase,
        ...charged(phase, one),
    }));
}
/** Pending again with a full count of attempts; what a failed delivery had already delivered is kept. */
function freshRound(phase, deliveries) {
    return {
        ...phase,
        standing: { status: 'pending' },
        tries: 0,
        waitMs: 0,
        waited: run_state/* NO_WAITS */.Vn,
        fellBack: 0,
        // What is made again begins from what it then needs.
        session: deliveries === 'kept' ? phase.session : null,
        made: deliveries === 'kept' ? phase.made : run_state/* NOTHING_MADE */.KB,
    };
}
function end(plan, state, { phase, ended }) {
    const index = at(plan, phase);
    const own = ended.status === 'failed' && !ended.tolerated;
    const standing = { ...ended, failedAbove: own || failedAbove(plan, state, index) };
    return (0,put/* put */.y)(plan, state, { index, phase: { ...(0,run_state/* phaseState */.RI)(plan, state, index), standing } });
}
function failedAbove(plan, state, index) {
    return (0,graph/* phaseAt */.BA)(plan, index).needs.some((need) => {
        const { standing } = (0,run_state/* phaseState */.RI)(plan, state, need.index);
        return (0,run_state/* hasEnded */.hY)(standing) && standing.failedAbove;
    });
}
function at(plan, id) {
    const index = plan.index.get(id);
    if (index === undefined)
        throw new Error(`the pipeline has no phase ${id}`);
    return index;
}
function spend(state, spending) {
    return { ...state, spent: (0,spent/* add */.W)(state.spent, spending) };
}
function charged(phase, spending) {
    return { spent: (0,spent/* add */.W)(phase.spent, spending) };
}


/***/ }),

/***/ 72990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/** The exit code of each outcome; part of the contract with scripts and workflows. */
const EXIT_CODES = {
    succeeded: 0,
    'no-change': 0,
    failed: 1,
    invalid: 2,
    waiting: 3,
    blocked: 4,
    'over-budget': 5,
    rejected: 6,
    stale: 7,
    cancelled: 130,
};


/***/ }),

/***/ 72292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ phaseStatus)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54844);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14146);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);



/** A phase that asks for rework counts as running; nothing runs while no process works on the run. */
function phaseStatus(plan, state, index) {
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index);
    switch (standing.status) {
        case 'pending':
            return isWaitedAt(plan, state, index) ? 'waiting' : 'pending';
        case 'running':
        case 'asking':
            return state.finished === null ? 'running' : 'pending';
        case 'succeeded':
            return standing.by === 'reuse' ? 'reused' : 'succeeded';
        case 'failed':
        case 'skipped':
        case 'blocked':
        case 'waiting':
            return standing.status;
        default:
            return (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .H)(standing);
    }
}
/** The process left the phase alone: it was not to deliver, or not to go further. */
function isWaitedAt(plan, state, index) {
    const { finished } = state;
    return finished?.outcome === 'waiting' && finished.phase === (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseAt */ .BA)(plan, index).id;
}


/***/ }),

/***/ 7155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ update),
/* harmony export */   y: () => (/* binding */ put)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54844);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);


/**
 * The state with one phase replaced. Keeps what is derived from the phases (who is ready, running, asking, open)
 * in step, and tells the dependants when the phase ends or is no longer ended. Costs the phase's own edges.
 */
function put(plan, state, { index, phase }) {
    const before = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index);
    const placed = place(state, index, phase);
    const opened = Number((0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .hY)(before.standing)) - Number((0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .hY)(phase.standing));
    if (opened === 0)
        return placed;
    return (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, index).dependants.reduce((next, dependant) => {
        const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, next, dependant);
        const openNeeds = known.openNeeds + opened;
        const standing = opened > 0 ? steppedBack(known.standing) : known.standing;
        return place(next, dependant, { ...known, openNeeds, standing });
    }, placed);
}
/** {@link put} of what `change` makes of the phase. */
function update(plan, state, index, change) {
    return put(plan, state, { index, phase: change((0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index)) });
}
/** A gate or a question was about a need that is being done again: it is asked anew. */
function steppedBack(standing) {
    return standing.status === 'waiting' || standing.status === 'blocked'
        ? { status: 'pending' }
        : standing;
}
function place(state, index, phase) {
    const { status } = phase.standing;
    const isReady = status === 'pending' && phase.openNeeds === 0;
    return {
        ...state,
        phases: state.phases.set(index, phase),
        ready: isReady ? state.ready.set(index, true) : state.ready.delete(index),
        running: member(state.running, index, status === 'running'),
        asking: member(state.asking, index, status === 'asking'),
        open: member(state.open, index, status === 'waiting'),
    };
}
function member(list, index, belongs) {
    if (list.includes(index) === belongs)
        return list;
    return belongs ? [...list, index].sort((a, b) => a - b) : list.filter((other) => other !== index);
}


/***/ }),

/***/ 95320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ REMEDIES),
/* harmony export */   r: () => (/* binding */ isRetryable)
/* harmony export */ });
/** What a person can do about each, in one sentence. */
const REMEDIES = {
    'exit-code': 'Read output.log in its record, then fix the command or the code that it runs.',
    timeout: 'Raise `timeout` of the phase, or give it less to do.',
    'idle-timeout': 'Raise `idle-timeout` of the phase, or find out what it was waiting for.',
    'verify-failed': 'Read verify.log in its record; raise `attempts`, or make the prompt clearer.',
    'no-result': 'The agent must write its result as JSON to $PHASEGATE_RESULT before it exits.',
    'invalid-result': 'Make the agent give what `outputs` asks for, or relax the schema.',
    'no-change-made': 'Make the prompt clearer, or let the agent answer `no-change` where there is nothing to do.',
    auth: "Check the agent's login or key; `phasegate doctor` shows what is there.",
    'rate-limit': 'Wait, or use another model or provider.',
    'agent-missing': 'Install the agent, or name another one with `--agent`.',
    'path-violation': 'Widen `paths`, put a gate behind the phase, or make the prompt stay inside.',
    'access-violation': 'Give the phase `access: write`, or make it leave tracked files alone.',
    'secret-found': 'Remove the secret from the change and rotate it.',
    'missing-artifact': 'Make the phase write the files that its `artifacts` name.',
    'agent-failed': 'Read transcript.jsonl in its record to see why the agent gave up.',
    'setup-failed': 'Run the commands of `setup` by hand in a fresh clone and fix them.',
    'rework-exhausted': 'Raise `max` of its `rework`, or look at what the rounds disagree about.',
    rejected: 'Read the comment of the decision; start a new run when it is dealt with.',
    'gate-not-proved': 'Approve again in the environment, as one of its listed reviewers.',
    'delivery-failed': 'Fix what the message names, then `phasegate resume`; what was delivered stays.',
    infrastructure: 'Fix what the message names, then `phasegate resume`.',
};
/** These say the same the second time: no further attempt is made. */
const FINAL = new Set([
    'auth',
    'agent-missing',
    'path-violation',
    'access-violation',
    'secret-found',
    'setup-failed',
    'rework-exhausted',
    'rejected',
    'gate-not-proved',
]);
const isRetryable = (reason) => !FINAL.has(reason);


/***/ }),

/***/ 98457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ errorOf),
/* harmony export */   t: () => (/* binding */ runJson)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54844);
/* harmony import */ var _text_duration_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2942);
/* harmony import */ var _text_money_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14530);
/* harmony import */ var _phase_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72292);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);





function runJson({ plan, state, digest }) {
    const { finished, spent } = state;
    const [open] = state.open;
    const gate = open === undefined ? null : (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseAt */ .BA)(plan, open);
    return {
        run: state.run,
        pipeline: plan.name,
        outcome: finished?.outcome ?? null,
        next: finished?.next ?? null,
        phase: finished?.phase ?? null,
        gate: gate?.id ?? null,
        environment: gate?.kind === 'gate' ? gate.environment : null,
        digest,
        branch: state.branch,
        base: state.base,
        commit: state.head === state.base ? null : state.head,
        pullRequest: pullRequestOf(state),
        inputTokens: spent.inputTokens,
        outputTokens: spent.outputTokens,
        costUsd: spent.usd,
        question: questionOf(state),
        error: errorOf(plan, state),
        phases: Object.fromEntries(plan.phases.map(({ id, index }) => [id, phaseJson(plan, state, index)])),
    };
}
/** What stopped the run short: the limit that was reached, else the failure that its outcome is about, else the first. */
function errorOf(plan, state) {
    if (state.exceeded !== null)
        return overBudget(state.exceeded);
    if (state.finished?.outcome === 'stale')
        return staleBase(state, state.finished.phase);
    const about = state.finished?.phase ?? null;
    const at = about === null ? undefined : plan.index.get(about);
    const named = at === undefined ? null : failureAt(plan, state, at);
    if (named !== null)
        return named;
    for (const index of state.phases.keys()) {
        const failure = failureAt(plan, state, index);
        if (failure !== null)
            return failure;
    }
    return null;
}
function staleBase({ rebase }, phase) {
    const message = rebase?.failure ??
        'the base of the run moved on, or is gone, and nothing may be delivered on it as it is';
    return { code: 'stale', phase, message, remedy: 'Start a new run from the new base.' };
}
function failureAt(plan, state, index) {
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index);
    if (standing.status !== 'failed' || standing.tolerated)
        return null;
    const { reason, message, remedy } = standing;
    return { code: reason, phase: (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseAt */ .BA)(plan, index).id, message, remedy };
}
function overBudget({ phase, limit, allowed, spent }) {
    const text = AMOUNTS[limit];
    return {
        code: 'over-budget',
        phase,
        message: `spent ${text(spent)} of ${text(allowed)}`,
        remedy: REMEDIES_OF_LIMITS[limit],
    };
}
const AMOUNTS = {
    usd: _text_money_js__WEBPACK_IMPORTED_MODULE_3__/* .moneyText */ .qC,
    tokens: (count) => `${(0,_text_money_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(count)} tokens`,
    time: _text_duration_text_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S,
};
const REMEDIES_OF_LIMITS = {
    usd: 'Go on with `phasegate resume --budget +USD`.',
    tokens: 'Raise `budget.tokens` in the file, then `phasegate resume --accept-changes`.',
    time: 'Raise `budget.time` in the file, then `phasegate resume --accept-changes`.',
};
/** A pull request that was only written to files has neither number nor address. */
function pullRequestOf({ pullRequest }) {
    return pullRequest?.number === null && pullRequest.url === null ? null : pullRequest;
}
function questionOf(state) {
    for (const [, { standing }] of state.phases.entries()) {
        if (standing.status === 'blocked')
            return standing.question;
    }
    return null;
}
function phaseJson(plan, state, index) {
    const { standing, attempt, memory, spent } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index);
    const done = doneOf(standing);
    const summary = done?.summary ?? memory.at(-1)?.summary ?? null;
    return {
        status: (0,_phase_status_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseStatus */ .Q)(plan, state, index),
        attempts: attempt,
        reason: standing.status === 'failed' || standing.status === 'skipped' ? standing.reason : null,
        summary: summary === '' ? null : summary,
        outputs: done?.outputs ?? {},
        costUsd: spent.usd,
    };
}
function doneOf(standing) {
    if (standing.status === 'asking')
        return standing.done;
    return standing.status === 'succeeded' ? standing : null;
}


/***/ }),

/***/ 8243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ agentFor),
/* harmony export */   e: () => (/* binding */ agentsOf)
/* harmony export */ });
/** Which agent makes the phase's next attempt, and with which model. */
function agentFor({ agent, fallbacks, escalate }, { fellBack, climbed }) {
    const fallback = fallbacks[fellBack - 1];
    if (fallback !== undefined)
        return fallback;
    const model = escalate[Math.min(climbed, escalate.length - 1)];
    return model === undefined ? agent : { ...agent, model };
}
/** Every agent, with every model, that an attempt at the phase may be made with. */
function agentsOf({ agent, fallbacks, escalate }) {
    const own = escalate.length === 0 ? [agent] : escalate.map((model) => ({ ...agent, model }));
    return [...own, ...fallbacks];
}


/***/ }),

/***/ 17575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yH: () => (/* binding */ NEWER),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** A value that is written as it stands. */
function leaf(asked, accepts) {
    return {
        fault: (value, path) => (accepts(value) ? null : `\`${path}\` is not ${asked}`),
        ordered: (value) => value,
    };
}
function nullable(shape) {
    return {
        fault: (value, path) => (value === null ? null : shape.fault(value, path)),
        ordered: (value) => (value === null ? null : shape.ordered(value)),
    };
}
function list(shape) {
    return {
        fault: (value, path) => Array.isArray(value)
            ? first(value, (item, index) => shape.fault(item, `${path}[${index}]`))
            : `\`${path}\` is not a list`,
        ordered: (value) => value.map((item) => shape.ordered(item)),
    };
}
/** An object with exactly the keys of `fields`. */
function record(fields) {
    const shapes = Object.entries(fields);
    const known = new Set(shapes.map(([key]) => key));
    return {
        fault: (value, path) => {
            if (!isObject(value))
                return `\`${path}\` is not an object`;
            const inside = path === '' ? '' : `${path}.`;
            const wrong = first(shapes, ([key, shape]) => Object.hasOwn(value, key)
                ? shape.fault(value[key], inside + key)
                : `\`${inside}${key}\` is missing`);
            if (wrong !== null)
                return wrong;
            const names = Object.keys(value);
            if (names.length === shapes.length)
                return null;
            const strange = names.find((key) => !known.has(key));
            return strange === undefined ? null : `\`${inside}${strange}\` is ${NEWER}`;
        },
        ordered: (value) => {
            const object = value;
            return Object.fromEntries(shapes.map(([key, shape]) => [key, shape.ordered(object[key])]));
        },
    };
}
const NEWER = 'not known here; a newer release of Phasegate reads it';
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const text = leaf('a text', (value) => typeof value === 'string');
const flag = leaf('true or false', (value) => typeof value === 'boolean');
const amount = leaf('a number', Number.isFinite);
const count = leaf('a whole number', isCount);
const ordinal = leaf('a whole number from 1', (value) => isCount(value) && value > 0);
const json = leaf('a JSON value', (value) => value !== undefined);
const object = leaf('an object', isObject);
const texts = leaf('an object of texts', (value) => isObject(value) && Object.values(value).every((item) => typeof item === 'string'));
function matching(asked, pattern) {
    return leaf(asked, (value) => typeof value === 'string' && pattern.test(value));
}
function oneOf(...values) {
    const known = new Set(values);
    return leaf(`one of ${values.join(', ')}`, (value) => known.has(value));
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
function first(items, fault) {
    let index = 0;
    for (const item of items) {
        const found = fault(item, index);
        if (found !== null)
            return found;
        index += 1;
    }
    return null;
}


/***/ }),

/***/ 51050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ add),
/* harmony export */   d: () => (/* binding */ smaller)
/* harmony export */ });
/** What was spent so far and what an attempt used; unknown and known make known. */
function add(spent, { usage, costUsd, durationMs }) {
    const input = usage === null ? null : usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
    return {
        inputTokens: sum(spent.inputTokens, input),
        outputTokens: sum(spent.outputTokens, usage?.outputTokens ?? null),
        usd: sum(spent.usd, costUsd),
        ms: spent.ms + durationMs,
    };
}
const sum = (a, b) => a === null ? b : b === null ? a : a + b;
/** The stricter of two limits. */
const smaller = (a, b) => a === null ? b : b === null ? a : Math.min(a, b);


/***/ }),

/***/ 39519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   J$: () => (/* binding */ isForItem),
/* harmony export */   KB: () => (/* binding */ NOTHING_MADE),
/* harmony export */   RI: () => (/* binding */ phaseState),
/* harmony export */   Vn: () => (/* binding */ NO_WAITS),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   zx: () => (/* binding */ NOTHING_SPENT)
/* harmony export */ });
const NOTHING_MADE = new Map();
const NO_WAITS = { times: 0, ms: 0 };
const NOTHING_SPENT = { inputTokens: null, outputTokens: null, usd: null, ms: 0 };
/** How the phase stands, whether or not anything has happened to it. */
function phaseState(plan, state, index) {
    const known = state.phases.get(index);
    if (known !== undefined)
        return known;
    const phase = plan.phases[index];
    if (phase === undefined)
        throw new Error(`no phase at ${index}`);
    return untouched(phase);
}
function untouched(phase) {
    return {
        standing: { status: 'pending' },
        attempt: 0,
        tries: 0,
        reworks: 0,
        waitMs: 0,
        waited: NO_WAITS,
        fellBack: 0,
        climbed: 0,
        counted: false,
        openNeeds: phase.needs.length,
        memory: [],
        messages: [],
        spent: NOTHING_SPENT,
        limitUsd: null,
        made: NOTHING_MADE,
        agent: null,
        model: null,
        session: null,
        notes: [],
    };
}
/** Whether the run is of an item of the backlog. */
const isForItem = ({ item }) => 'id' in item;
function hasEnded(standing) {
    return (standing.status === 'succeeded' || standing.status === 'failed' || standing.status === 'skipped');
}
/** What `needs.x.result` is; `null` while the phase has not ended. */
function resultOf(standing) {
    return hasEnded(standing) ? standing.status : null;
}
/** Whether the phase counts as succeeded for those that need it: a tolerated failure does. */
function countsAs(standing) {
    if (standing.status === 'failed' && standing.tolerated)
        return 'succeeded';
    return resultOf(standing);
}
/** Whether the need ended in a way that its phase accepts. */
function isAccepted(plan, state, need) {
    const { standing } = phaseState(plan, state, need.index);
    const results = [countsAs(standing), resultOf(standing)];
    return results.some((result) => result !== null && need.accept.includes(result));
}


/***/ }),

/***/ 93703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   WH: () => (/* binding */ renderSarif),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   up: () => (/* binding */ renderGithub)
/* harmony export */ });
/* harmony import */ var _pipeline_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30105);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23461);


/** For people: each with its line and the place underlined. `sources` has the texts by file. */
function renderText(diagnostics, sources) {
    const lines = new Map([...sources].map(([file, text]) => [file, linesOf(text)]));
    return diagnostics
        .map((diagnostic) => oneText(diagnostic, lines.get(diagnostic.file)?.[diagnostic.range.line - 1]))
        .join('\n');
}
/** What `check --format json` prints. */
function renderJson(diagnostics) {
    const flat = diagnostics.map(({ range, ...rest }) => ({ ...rest, ...range }));
    return `${JSON.stringify(flat, null, 2)}\n`;
}
/** Workflow commands that GitHub turns into annotations. */
function renderGithub(diagnostics) {
    return diagnostics
        .map(({ severity, code, message, hint, file, range }) => {
        const isOneLine = range.line === range.endLine;
        const properties = {
            file,
            line: range.line,
            col: range.column,
            endColumn: isOneLine ? range.endColumn : null,
            endLine: isOneLine ? null : range.endLine,
            title: `${code} ${(0,_pipeline_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(code)}`,
        };
        const text = hint === null ? message : `${message}\n${hint}`;
        return `${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)(severity, properties, text)}\n`;
    })
        .join('');
}
/** SARIF 2.1.0, as code scanning takes it. */
function renderSarif(diagnostics, version) {
    const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
    const driver = {
        name: 'phasegate',
        version,
        rules: codes.map((id) => ({ id, shortDescription: { text: (0,_pipeline_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(id) } })),
    };
    const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: diagnostics.map(result) };
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [run],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function oneText(diagnostic, line) {
    const { file, range, severity, code, message, hint } = diagnostic;
    const head = visible(`${file}:${range.line}:${range.column}: ${severity} ${code}: ${message}`);
    const help = hint === null ? '' : `  = ${visible(hint)}\n`;
    return `${head}\n${line === undefined ? '' : excerpt(line, diagnostic)}${help}`;
}
function excerpt(line, { range }) {
    const from = Math.max(0, range.column - 1 - BEFORE);
    const shown = line.slice(from, from + WIDTH);
    const begin = range.column - 1 - from;
    const end = range.endLine === range.line ? range.endColumn - 1 - from : shown.length;
    const marks = '^'.repeat(Math.max(1, Math.min(end, shown.length) - begin));
    const lead = shown.slice(0, begin).replace(/[^\t]/g, ' ');
    const number = String(range.line);
    const margin = ' '.repeat(number.length);
    return `  ${number} | ${visible(shown)}\n  ${margin} | ${lead}${marks}\n`;
}
/** Of a long line only the part around the place is shown. */
const WIDTH = 160;
const BEFORE = 100;
/** A file is not trusted to leave the terminal alone. */
const visible = (text) => text.replace(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
const linesOf = (text) => text.replace(/^\uFEFF/, '').split(/\r?\n/);
function result({ code, severity, message, hint, file, range }) {
    return {
        ruleId: code,
        level: severity,
        message: { text: hint === null ? message : `${message}\n${hint}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
                    region: {
                        startLine: range.line,
                        startColumn: range.column,
                        endLine: range.endLine,
                        endColumn: range.endColumn,
                    },
                },
            },
        ],
    };
}


/***/ }),

/***/ 2942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText),
/* harmony export */   V: () => (/* binding */ offsetText)
/* harmony export */ });
/** A duration as a person says it: `45 ms`, `0.8 s`, `3.1 s`, `42 s`, `2 m 05 s`, `1 h 02 m`. Cut, not rounded. */
function durationText(milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
    if (milliseconds < 100)
        return `${Math.floor(milliseconds)} ms`;
    if (seconds < 10)
        return `${(Math.floor(milliseconds / 100) / 10).toFixed(1)} s`;
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} m ${two(seconds % 60)} s`;
    return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} m`;
}
/** Time since the start of a run: `+0:03.2`, `+1:02:03.2`. */
function offsetText(milliseconds) {
    const tenths = Math.floor(Math.max(0, milliseconds) / 100);
    const minutes = Math.floor(tenths / 600);
    const seconds = `${two(Math.floor(tenths / 10) % 60)}.${tenths % 10}`;
    if (minutes < 60)
        return `+${minutes}:${seconds}`;
    return `+${Math.floor(minutes / 60)}:${two(minutes % 60)}:${seconds}`;
}
const two = (number) => String(number).padStart(2, '0');


/***/ }),

/***/ 26313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ eventLines),
/* harmony export */   XE: () => (/* binding */ ICON_STYLES),
/* harmony export */   YU: () => (/* binding */ nameWidth),
/* harmony export */   sM: () => (/* binding */ OUTCOME_ICONS),
/* harmony export */   zv: () => (/* binding */ attemptText)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54844);
/* harmony import */ var _run_report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98457);
/* harmony import */ var _run_route_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8243);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14146);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2942);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32154);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14530);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90021);









/** How wide the names of the phases are; a few long ones may stick out. */
function nameWidth(plan) {
    return plan.phases.reduce((most, { id }) => Math.max(most, Math.min(24, id.length)), 3);
}
/**
 * What an event says to a person: a line with an icon and words, and indented lines beneath it where someone may have
 * to act. `state` is the run's after the event.
 */
function eventLines(text, state, event) {
    const { icon, about, words, beneath = [] } = told(text.plan, state, event);
    const { paint } = text;
    const name = paint('strong', (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)(about, text.width));
    const line = `${paint(ICON_STYLES[icon], icon)} ${name}  ${words}`;
    return [line, ...beneath.map((below) => `    ${paint(below.style, below.text)}`)];
}
const ICON_STYLES = {
    '✓': 'good',
    '✗': 'bad',
    '○': 'dim',
    '⏸': 'warn',
    '↻': 'warn',
    '›': 'dim',
};
function told(plan, state, event) {
    switch (event.type) {
        case 'runStarted':
            return { icon: '›', about: 'run', words: startedRun(event) };
        case 'runResumed':
            return { icon: '›', about: 'run', words: resumedRun(event) };
        case 'runRebased':
            return { icon: '↻', about: 'run', words: rebasedRun(event) };
        case 'rebaseVerified':
            return { icon: '✓', about: 'run', words: 'verified again on the new base' };
        case 'rebaseFailed':
            return { icon: '✗', about: 'run', words: (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(event.message) };
        case 'budgetExceeded':
            return { icon: '⏸', about: event.phase ?? 'run', words: exceeded(plan, state) };
        case 'runFinished':
            return finished(state, event);
        default:
            return { about: phaseOf(event), ...toldOfPhase(plan, state, event) };
    }
}
const phaseOf = (event) => event.type === 'reworkAsked' ? event.by : event.phase;
function toldOfPhase(plan, state, event) {
    const at = () => stateOf(plan, state, phaseOf(event));
    switch (event.type) {
        case 'phaseStarted':
            return { icon: '›', words: startedPhase(plan, event, at()) };
        case 'phaseSucceeded':
            return succeeded(event, at());
        case 'phaseFailed':
            return failed(plan, event, at());
        case 'phaseBlocked':
            return { icon: '⏸', words: `blocked${colon(event.question)}` };
        case 'phaseSkipped':
            return { icon: '○', words: `skipped${colon(event.reason)}` };
        case 'phaseReused':
            return { icon: '✓', words: `reused from ${event.from}${brief(event.summary)}` };
        case 'reworkAsked':
            return { icon: '↻', words: `sent back to \`${event.target}\`${colon(event.comment)}` };
        case 'gateOpened':
            return { icon: '⏸', words: openedGate(event) };
        case 'gateDecided':
            return { icon: DECIDED[event.decision].icon, words: decidedGate(event) };
        case 'answerGiven':
            return { icon: '›', words: `answered by ${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(event.actor)}${colon(event.answer)}` };
        default:
            return toldOfDelivery(event);
    }
}
function toldOfDelivery(event) {
    const kind = (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(event.kind);
    switch (event.type) {
        case 'deliveryStarted':
            return { icon: '›', words: `delivering ${kind}` };
        case 'deliveryMade':
            return { icon: '✓', words: `delivered ${kind}${colon(place(event.where, event.url))}` };
        case 'deliveryFailed':
            return { icon: '✗', words: `could not deliver ${kind}${colon(event.message)}` };
        default:
            return (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreachable */ .H)(event);
    }
}
function place(where, url) {
    return url === null || where.includes(url) ? where : `${where} ${url}`;
}
function startedRun(event) {
    const where = event.workspace === 'clone' ? ', in a clone' : '';
    return `started: ${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(event.pipeline.name)}, run ${event.run}, on ${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(event.branch)}${where}`;
}
function resumedRun({ actor, again }) {
    return `resumed by ${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(actor)}${andAgain(again)}`;
}
function rebasedRun({ base, commit, again }) {
    const empty = commit === base ? ', which has the whole change already' : '';
    return `rebased onto ${base.slice(0, 8)}${empty}${andAgain(again)}`;
}
const andAgain = (phases) => phases.length === 0 ? '' : `, again: ${list(phases)}`;
function startedPhase(plan, event, phase) {
    const attempt = attemptText(plan, event, phase.tries);
    const agent = [event.agent, event.model].filter((name) => name !== null).map(_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN);
    return ['started', ...(attempt === null ? [] : [attempt]), ...agent].join(', ');
}
/**
 * `attempt 2 of 3`; `null` where there is only one. The numbers go on over the rounds of a rework.
 * `tries`: how many of this round were made before.
 */
function attemptText(plan, { phase, attempt }, tries) {
    const planned = (0,_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, indexOf(plan, phase));
    const allowed = planned.kind === 'agent' || planned.kind === 'run' ? planned.attempts : 1;
    const last = Math.max(attempt, attempt - tries - 1 + allowed);
    return attempt === 0 || last === 1 ? null : `attempt ${attempt} of ${last}`;
}
function succeeded(event, phase) {
    const attempts = event.attempt === 1 ? '' : ` after ${event.attempt} attempts`;
    const words = `succeeded${attempts}, ${spentText(phase.spent)}${brief(event.summary)}`;
    const beneath = event.notes.map((note) => ({ style: 'dim', text: (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(note) }));
    return { icon: event.rework ? '↻' : '✓', words, beneath };
}
function spentText({ ms, usd }) {
    return usd === null ? (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(ms) : `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(ms)}, ${(0,_money_js__WEBPACK_IMPORTED_MODULE_7__/* .moneyText */ .qC)(usd)}`;
}
/** How much of the output is shown beneath a failure; the record has the rest. */
const TAIL_LINES = 6;
function failed(plan, event, phase) {
    const isFinal = phase.standing.status === 'failed';
    const attempt = attemptText(plan, event, phase.tries - (phase.counted ? 1 : 0));
    const which = attempt === null ? 'failed' : `${attempt} failed`;
    const spent = spentText({ ...phase.spent, ms: event.durationMs, usd: event.costUsd });
    const words = `${which}, ${spent}: ${event.reason}${colon(event.message)}`;
    const remedy = { style: 'plain', text: `→ ${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(event.remedy)}` };
    const beneath = [
        ...tailOf(event.output ?? ''),
        ...(isFinal ? [remedy] : again(plan, event, phase)),
    ];
    return { icon: isFinal ? '✗' : '↻', words, beneath };
}
function again(plan, event, phase) {
    if (phase.waitMs > 0) {
        return [{ style: 'dim', text: `tried again in ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(phase.waitMs)}` }];
    }
    const planned = (0,_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, indexOf(plan, event.phase));
    const isOther = event.byProvider && !phase.counted && planned.kind === 'agent';
    if (!isOther)
        return [];
    return [{ style: 'dim', text: `\`${(0,_run_route_js__WEBPACK_IMPORTED_MODULE_8__/* .agentFor */ .P)(planned, phase).name}\` takes over` }];
}
function tailOf(output) {
    const lines = output
        .split(/\r?\n/)
        .map((line) => (0,_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralLine */ .GH)(line).replaceAll('\t', '  ').trimEnd())
        .filter((line) => line.trim() !== '');
    return lines.slice(-TAIL_LINES).map((line) => ({ style: 'dim', text: `│ ${line}` }));
}
function openedGate({ environment, why }) {
    const where = environment === null ? '' : ` (environment \`${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(environment)}\`)`;
    return `waits for a person${where}${colon(why)}`;
}
const DECIDED = {
    approve: { icon: '✓', word: 'approved' },
    reject: { icon: '✗', word: 'rejected' },
    rework: { icon: '↻', word: 'sent back' },
};
function decidedGate({ decision, proof, actor, comment }) {
    if (proof === 'policy')
        return `passed by policy${colon(comment)}`;
    return `${DECIDED[decision].word} by ${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(actor)}${colon(comment)}`;
}
function exceeded(plan, state) {
    return `over budget${colon((0,_run_report_json_js__WEBPACK_IMPORTED_MODULE_0__/* .errorOf */ .M)(plan, state)?.message ?? '')}`;
}
const OUTCOME_ICONS = {
    succeeded: '✓',
    'no-change': '✓',
    failed: '✗',
    invalid: '✗',
    waiting: '⏸',
    blocked: '⏸',
    'over-budget': '⏸',
    rejected: '✗',
    stale: '✗',
    cancelled: '✗',
};
function finished({ spent }, { outcome, phase }) {
    const at = phase === null ? '' : ` at \`${phase}\``;
    const words = `${outcome}${at}, ${spentText(spent)}`;
    return { icon: OUTCOME_ICONS[outcome], about: 'run', words };
}
function stateOf(plan, state, phase) {
    return (0,_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, indexOf(plan, phase));
}
function indexOf(plan, phase) {
    const index = plan.index.get(phase);
    if (index === undefined)
        throw new Error(`the pipeline has no phase ${phase}`);
    return index;
}
/** Names that are told one by one; of more, how many more. */
const NAMES = 5;
function list(names) {
    const more = names.length - NAMES;
    return names.slice(0, NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function colon(text) {
    const line = (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text);
    return line === '' ? '' : `: ${line}`;
}
/** Of an agent's summary: its records have the whole. */
const brief = (summary) => (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(colon(summary), 160);


/***/ }),

/***/ 32154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90021);

/** More of a text is never looked at for one line. */
const MOST = 4096;
/** A text of others as one harmless line. */
function oneLine(text) {
    return text
        .slice(0, MOST)
        .split(/\r?\n/)
        .map((line) => (0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralLine */ .GH)(line).replaceAll('\t', ' ').trim())
        .filter((line) => line !== '')
        .join(' ');
}
/** Not wider than `width` columns; what was cut ends in `…`. */
function truncate(text, width) {
    if (widthOf(text) <= width)
        return text;
    let room = width - 1;
    let kept = '';
    for (const character of text) {
        room -= widthOf(character);
        if (room < 0)
            break;
        kept += character;
    }
    return width < 1 ? '' : `${kept.trimEnd()}…`;
}
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}
/** Columns of a terminal that the text takes: two for wide letters and emoji, none for marks. */
function widthOf(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
const MARK = /^\p{M}$/u;
const WIDE = /^(?:[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation})$/u;
/** The last line that is not blank. */
const lastLine = (text) => text.trimEnd().split('\n').at(-1)?.trim() ?? '';
/** The first line of a script or message, as its name among others. */
const firstLine = (text) => text.trim().split('\n')[0] ?? '';


/***/ }),

/***/ 23025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mermaid)
/* harmony export */ });
/* harmony import */ var _run_phase_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72292);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14146);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32154);



/** Mermaid refuses more than 500 edges, and GitHub draws nothing of a text over 50,000 characters. */
const MOST_NODES = 150;
const MOST_EDGES = 300;
/** The plan as a Mermaid flowchart, in the colours of a run's state if there is one. Ends with a newline. */
function mermaid(plan, state) {
    const shown = plan.phases.slice(0, MOST_NODES);
    const left = plan.phases.length - shown.length;
    const all = [...shown.flatMap(needEdges), ...shown.flatMap((phase) => reworkEdges(plan, phase))];
    const edges = all.filter(({ from, to }) => from < MOST_NODES && to < MOST_NODES);
    const cut = Math.max(0, edges.length - MOST_EDGES);
    const notes = [
        ...(left === 0 ? [] : [`… and ${left} more phases`]),
        ...(cut === 0 ? [] : [`… and ${cut} more arrows`]),
    ];
    const lines = [
        ...shown.map(node),
        ...edges.slice(0, MOST_EDGES).map(({ text }) => text),
        ...notes.map((text, at) => `more${at}>"${text}"]`),
        ...(state === null ? [] : classes(plan, state, shown)),
    ];
    return ['flowchart TD', ...lines.map((line) => `  ${line}`), ''].join('\n');
}
/** Nodes are named by their place: a phase may be called `end` or `graph`, words of Mermaid's own. */
const id = (index) => `p${index}`;
function node(phase) {
    const name = id(phase.index);
    switch (phase.kind) {
        case 'agent':
            return `${name}("${label(phase.id, phase.agent.name)}")`;
        case 'run':
            return `${name}["${label(phase.id)}"]`;
        case 'gate':
            return `${name}{"${label(phase.id, phase.environment ?? phase.by)}"}`;
        case 'deliver':
            return `${name}(["${label(phase.id, ...phase.deliveries.map(({ kind }) => kind))}"])`;
        default:
            return (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .H)(phase);
    }
}
const LABEL = 60;
/** The name, and a second line beneath. Whatever Mermaid or HTML could take for syntax becomes an entity. */
function label(name, ...beneath) {
    const below = (0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(beneath.join(', ')), LABEL);
    return below === '' ? escaped(name) : `${escaped(name)}<br/>${escaped(below)}`;
}
function escaped(text) {
    return text.replace(/[^\p{L}\p{N} .,…_/-]/gu, (character) => `#${character.codePointAt(0)};`);
}
function needEdges({ needs, index }) {
    return needs.map(({ index: from, accept }) => {
        const isUsual = accept.length === 1 && accept[0] === 'succeeded';
        const words = isUsual ? '' : `|${accept.join(' or ')}|`;
        return { from, to: index, text: `${id(from)} -->${words} ${id(index)}` };
    });
}
function reworkEdges(plan, phase) {
    if (phase.kind === 'deliver' || phase.rework === null)
        return [];
    const to = plan.index.get(phase.rework.phase);
    if (to === undefined)
        throw new Error(`the pipeline has no phase ${phase.rework.phase}`);
    const text = `${id(phase.index)} -.->|rework| ${id(to)}`;
    return [{ from: phase.index, to, text }];
}
function classes(plan, state, shown) {
    const groups = new Map();
    for (const { index } of shown) {
        const status = (0,_run_phase_status_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseStatus */ .Q)(plan, state, index);
        const group = groups.get(status) ?? [];
        group.push(id(index));
        groups.set(status, group);
    }
    return [...groups.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([status, names]) => [
        `classDef ${status} ${LOOKS[status]}`,
        `class ${names.join(',')} ${status}`,
    ]);
}
const LOOKS = {
    pending: 'stroke-dasharray:3,stroke:#8b949e',
    running: 'stroke:#0969da,stroke-width:3px',
    succeeded: 'stroke:#1a7f37,stroke-width:2px',
    failed: 'stroke:#cf222e,stroke-width:3px',
    skipped: 'stroke:#8b949e,stroke-dasharray:3',
    blocked: 'stroke:#9a6700,stroke-width:3px',
    waiting: 'stroke:#9a6700,stroke-width:3px',
    reused: 'stroke:#1a7f37,stroke-dasharray:6',
};


/***/ }),

/***/ 14530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   qC: () => (/* binding */ moneyText)
/* harmony export */ });
/** `$0.12`; amounts below a cent keep two digits that count: `$0.0087`. */
function moneyText(usd) {
    if (usd >= 0.00995 || usd === 0)
        return `$${usd.toFixed(2)}`;
    return usd < 0.0001 ? '<$0.0001' : `$${usd.toPrecision(2)}`;
}
/** `900`, `4.2k`, `1.5M`. */
function countText(count) {
    if (count < 1000)
        return String(count);
    const [unit, size] = count < 999_950 ? ['k', 1e3] : ['M', 1e6];
    return `${(count / size).toFixed(1).replace(/\.0$/, '')}${unit}`;
}
/** Tokens in and out together; `null` while neither is known. */
function tokensOf(spent) {
    if (spent.inputTokens === null && spent.outputTokens === null)
        return null;
    return (spent.inputTokens ?? 0) + (spent.outputTokens ?? 0);
}


/***/ }),

/***/ 90021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ NeutralLines),
/* harmony export */   GH: () => (/* binding */ neutralLine),
/* harmony export */   HY: () => (/* binding */ ESCAPES)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13500);

/** Longest line that is shown, in characters. */
const MAX_LINE = 64 * 1024;
/**
 * Makes the output of others harmless to a terminal and to the log of a workflow, whatever the pieces it comes in:
 * lines come out whole, without escapes and control characters, and none of them is a command to the runner.
 */
class NeutralLines {
    #pending = '';
    /** Characters of the pending line beyond the cap. */
    #dropped = 0;
    /** The lines that are complete now, without their ends. */
    push(text) {
        const [first = '', ...others] = text.split('\n');
        this.#extend(first);
        return others.map((next) => {
            const line = this.#take();
            this.#extend(next);
            return line;
        });
    }
    /** The last line, if the output did not end with a newline. */
    end() {
        return this.#pending === '' ? [] : [this.#take()];
    }
    #extend(piece) {
        const room = MAX_LINE - this.#pending.length;
        this.#pending += piece.slice(0, room);
        this.#dropped += Math.max(0, piece.length - room);
    }
    #take() {
        const cut = this.#dropped === 0 ? '' : ` [cut: ${this.#dropped} more characters]`;
        const line = neutralLine(this.#pending) + cut;
        this.#pending = '';
        this.#dropped = 0;
        return line;
    }
}
/** One line; what was overwritten after a carriage return is left out, as in a terminal. */
function neutralLine(line) {
    const shown = line.replace(ESCAPES, '').replace(/\r+$/, '').replace(/^.*\r/s, '');
    return withoutCommands((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .cleaned */ .L0)(shown).replaceAll('\n', ' '));
}
/**
 * The runner takes a line for a command if it begins with `::` after any blanks, and, in its older form, if it holds
 * `##[` anywhere. Comes last: what is taken out before could have hidden either.
 */
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
/** Sequences of ECMA-48: strings (OSC, DCS, APC, PM, SOS) up to their end, control sequences, single escapes. */
const ESCAPES = new RegExp([
    '(?:\\u001B[\\]PX^_]|[\\u0090\\u0098\\u009D-\\u009F])[^\\u0007\\u001B\\u009C]*(?:\\u0007|\\u001B\\\\|\\u009C)?',
    '(?:\\u001B\\[|\\u009B)[0-?]*[ -/]*[@-~]?',
    '\\u001B[ -/]*[0-~]?',
].join('|'), 'g');


/***/ }),

/***/ 35012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nextStepLines),
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54844);
/* harmony import */ var _run_report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98457);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14146);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32154);





function nextStep(plan, state) {
    const { finished, run } = state;
    if (finished === null) {
        return {
            sentence: 'Under way, or its process died.',
            commands: [
                { command: `phasegate log ${run} --follow`, does: 'watch it' },
                { command: `phasegate resume ${run}`, does: 'go on if its process died' },
            ],
        };
    }
    const on = (does) => ({ command: `phasegate resume ${run}`, does });
    switch (finished.outcome) {
        case 'succeeded':
            return { sentence: `Done. ${whatIsThere(state)}`, commands: [] };
        case 'no-change':
            return { sentence: 'Done: the change is empty, so nothing was delivered.', commands: [] };
        case 'failed':
            return { sentence: failure(plan, state), commands: [on('try what failed again')] };
        case 'invalid':
            return { sentence: 'The pipeline cannot run as it is: see `phasegate check`.', commands: [] };
        case 'waiting':
            return waiting(plan, state, finished);
        case 'blocked':
            return blocked(plan, state, finished);
        case 'over-budget':
            return { sentence: failure(plan, state), commands: overBudget(state) };
        case 'rejected':
            return { sentence: failure(plan, state), commands: [] };
        case 'stale':
            return { sentence: outOfDate(state), commands: [] };
        case 'cancelled':
            return { sentence: 'Cancelled; what was done is kept.', commands: [on('go on')] };
        default:
            return (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(finished.outcome);
    }
}
/** The next step as lines, commands indented. */
function nextStepLines(step, paint) {
    const width = step.commands.reduce((most, { command }) => Math.max(most, (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(command)), 0);
    const lines = step.commands.map(({ command, does }) => `  ${paint('accent', (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)(command, width))}  ${paint('dim', does)}`);
    return [step.sentence, ...lines];
}
function whatIsThere({ pullRequest, facts, branch }) {
    const url = pullRequest?.url ?? null;
    if (url !== null)
        return `The pull request: ${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(url)}`;
    if (facts.files === 0)
        return 'No file was changed.';
    const files = facts.files === 1 ? '1 file' : `${facts.files} files`;
    return `${files} changed, on branch ${branch}.`;
}
function outOfDate({ rebase }) {
    const why = rebase?.failure ?? null;
    return why === null
        ? 'The base moved on and the run is out of date: start a new run from it.'
        : `${ended(capital((0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(why)))} Start a new run from the new base.`;
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function failure(plan, state) {
    const error = (0,_run_report_json_js__WEBPACK_IMPORTED_MODULE_0__/* .errorOf */ .M)(plan, state);
    if (error === null)
        return 'Something failed.';
    const { phase, code, remedy } = error;
    const about = phase === null ? 'The run' : `\`${phase}\``;
    const message = (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(error.message);
    return `${ended(`${about} ${WHAT[code] ?? `failed (${code}): `}${message}`)} ${remedy}`;
}
/** Where the message goes on from here by itself. */
const WHAT = { rejected: 'was ', 'over-budget': '' };
function waiting(plan, state, { next, phase }) {
    const name = phase === null ? 'a phase' : `\`${phase}\``;
    const resume = `phasegate resume ${state.run}`;
    switch (next) {
        case 'gate':
            return atGate(plan, state);
        case 'deliver':
            return {
                sentence: `Waiting before ${name}: this process was not to deliver anything.`,
                commands: [{ command: resume, does: 'deliver' }],
            };
        case 'work':
            return state.rebase === null ? asAsked(name, resume) : moved(name, resume);
        case null:
            return asAsked(name, resume);
        default:
            return (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(next);
    }
}
function atGate(plan, state) {
    const [first] = state.open;
    const gate = first === undefined ? null : (0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, first);
    if (gate?.kind !== 'gate')
        return { sentence: 'Waiting at a gate.', commands: [] };
    const environment = gate.environment === null ? '' : ` (environment \`${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(gate.environment)}\`)`;
    const { standing } = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, gate.index);
    const why = standing.status === 'waiting' ? `: ${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(standing.why)}` : '';
    const decide = (decision, does) => {
        const named = state.open.length > 1 ? ` ${gate.id}` : '';
        return { command: `phasegate ${decision} ${state.run}${named}`, does };
    };
    const { rework } = gate;
    return {
        sentence: ended(`Waiting at gate \`${gate.id}\`${environment}${why}`),
        commands: [
            decide('approve', 'let it pass'),
            decide('reject', 'end it here'),
            ...(rework === null
                ? []
                : [decide('rework', `send it back to \`${rework.phase}\`, with --comment "…"`)]),
        ],
    };
}
function asAsked(name, resume) {
    return {
        sentence: `Waiting before ${name}, as asked.`,
        commands: [{ command: resume, does: 'go on' }],
    };
}
function moved(name, resume) {
    return {
        sentence: `Waiting before ${name}: the base moved on, and this process was not to work.`,
        commands: [{ command: resume, does: 'rebase and verify again' }],
    };
}
function blocked(plan, state, { phase }) {
    const index = phase === null ? undefined : plan.index.get(phase);
    const standing = index === undefined ? null : (0,_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index).standing;
    const question = standing?.status === 'blocked' ? (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(standing.question) : '';
    return {
        sentence: `\`${phase}\` asks: ${question}`,
        commands: [{ command: `phasegate answer ${state.run} ${phase} "…"`, does: 'answer' }],
    };
}
function overBudget({ run, exceeded }) {
    const more = exceeded?.limit === 'usd' ? '--budget +USD' : '--accept-changes';
    return [{ command: `phasegate resume ${run} ${more}`, does: 'go on with more' }];
}
const ended = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);


/***/ }),

/***/ 90762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ unpainted)
/* harmony export */ });
/** For files, pipes and tests: no colours. */
const unpainted = (_style, text) => text;


/***/ }),

/***/ 98782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ phaseNote),
/* harmony export */   Cd: () => (/* binding */ statusLines),
/* harmony export */   I1: () => (/* binding */ STATUS_LOOKS),
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   r1: () => (/* binding */ selection)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54844);
/* harmony import */ var _run_phase_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72292);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14146);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2942);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32154);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14530);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35012);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(934);









/** How a run stands: its phases in a table, what it took so far, and what to do now. */
function statusLines({ plan, state, paint, columns }) {
    const outcome = state.finished?.outcome ?? 'running';
    const title = `${paint('strong', (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(plan.name))}  run ${state.run}  ${paint('strong', outcome)}`;
    const { shown, hidden } = selection(plan, state);
    const rows = shown.map((index) => rowOf(plan, state, index));
    const lines = (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)({ columns: COLUMNS, rows, width: columns, paint });
    const step = (0,_next_step_js__WEBPACK_IMPORTED_MODULE_3__/* .nextStepLines */ .F)((0,_next_step_js__WEBPACK_IMPORTED_MODULE_3__/* .nextStep */ .s)(plan, state), paint);
    return [title, '', ...lines, ...hidden, '', totals(state), '', ...step];
}
/** So many phases have a row each; of more, those that a person may have to look at. */
const MOST_ROWS = 60;
function selection(plan, state) {
    const all = plan.phases.map(({ index }) => index);
    if (all.length <= MOST_ROWS)
        return { shown: all, hidden: [] };
    const statuses = all.map((index) => (0,_run_phase_status_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseStatus */ .Q)(plan, state, index));
    const shown = all.filter((index) => !QUIET.has(statuses[index] ?? 'pending')).slice(0, MOST_ROWS);
    const counts = new Map();
    for (const status of statuses)
        counts.set(status, (counts.get(status) ?? 0) + 1);
    const words = [...counts].map(([status, count]) => `${count} ${status}`).sort();
    return { shown, hidden: [`Of ${all.length} phases: ${words.join(', ')}`] };
}
const QUIET = new Set(['pending', 'succeeded', 'skipped', 'reused']);
const STATUS_LOOKS = {
    pending: { icon: '·', style: 'dim' },
    running: { icon: '▸', style: 'accent' },
    succeeded: { icon: '✓', style: 'good' },
    failed: { icon: '✗', style: 'bad' },
    skipped: { icon: '○', style: 'dim' },
    blocked: { icon: '⏸', style: 'warn' },
    waiting: { icon: '⏸', style: 'warn' },
    reused: { icon: '✓', style: 'good' },
};
const COLUMNS = [
    { title: 'PHASE', align: 'left' },
    { title: 'STATUS', align: 'left' },
    { title: 'ATTEMPTS', align: 'right' },
    { title: 'AGENT', align: 'left' },
    { title: 'TIME', align: 'right' },
    { title: 'TOKENS', align: 'right' },
    { title: 'COST', align: 'right' },
    { title: 'NOTE', align: 'left' },
];
function rowOf(plan, state, index) {
    const phase = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index);
    const status = (0,_run_phase_status_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseStatus */ .Q)(plan, state, index);
    const { icon, style } = STATUS_LOOKS[status];
    const tokens = (0,_money_js__WEBPACK_IMPORTED_MODULE_5__/* .tokensOf */ .k8)(phase.spent);
    const agent = [phase.agent, phase.model].filter((name) => name !== null).map(_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN);
    return [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)((0,_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseAt */ .BA)(plan, index).id, 'strong'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(`${icon} ${status}`, style),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(phase.attempt === 0 ? '' : String(phase.attempt)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(agent.join(' ')),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(phase.spent.ms === 0 ? '' : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_7__/* .durationText */ .S)(phase.spent.ms)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(tokens === null ? '' : (0,_money_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(tokens)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(phase.spent.usd === null ? '' : (0,_money_js__WEBPACK_IMPORTED_MODULE_5__/* .moneyText */ .qC)(phase.spent.usd)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(phaseNote(plan, state, index), NOTE_STYLES[status] ?? 'dim'),
    ];
}
const NOTE_STYLES = {
    failed: 'plain',
    blocked: 'plain',
    waiting: 'plain',
};
/** What there is to say about a phase in one line: its summary, why it failed, why it does not run yet. */
function phaseNote(plan, state, index) {
    const { standing } = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index);
    switch (standing.status) {
        case 'pending':
            return pendingNote(plan, state, index);
        case 'running':
            return '';
        case 'asking':
            return (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(standing.done.summary);
        case 'waiting':
            return (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(standing.why);
        case 'blocked':
            return (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(standing.question);
        case 'succeeded':
            return standing.by === 'policy'
                ? `by policy: ${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(standing.summary)}`
                : (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(standing.summary);
        case 'failed':
            return `${standing.reason}: ${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(standing.message)}`;
        case 'skipped':
            return (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(standing.reason);
        default:
            return (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_8__/* .unreachable */ .H)(standing);
    }
}
/** Needs that are named; of more, how many more. */
const NAMED = 2;
function pendingNote(plan, state, index) {
    const { openNeeds, memory, waitMs } = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index);
    if (openNeeds > 0) {
        const open = (0,_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseAt */ .BA)(plan, index).needs.filter((need) => !(0,_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)((0,_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, need.index).standing));
        const names = open.slice(0, NAMED).map(({ phase }) => `\`${phase}\``);
        const more = open.length > NAMED ? ` and ${open.length - NAMED} more` : '';
        return `after ${names.join(', ')}${more}`;
    }
    const last = memory.at(-1);
    if (last === undefined)
        return '';
    const wait = waitMs === 0 ? '' : ` in ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_7__/* .durationText */ .S)(waitMs)}`;
    return `again${wait}: ${last.reason === null ? '' : `${last.reason}: `}${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(last.message)}`;
}
function totals({ spent, facts }) {
    const { inputTokens, outputTokens, usd } = spent;
    const known = (count) => (count === null ? '?' : (0,_money_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(count));
    const parts = [
        (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_7__/* .durationText */ .S)(spent.ms),
        (0,_money_js__WEBPACK_IMPORTED_MODULE_5__/* .tokensOf */ .k8)(spent) === null ? null : `${known(inputTokens)} tokens in, ${known(outputTokens)} out`,
        usd === null ? null : (0,_money_js__WEBPACK_IMPORTED_MODULE_5__/* .moneyText */ .qC)(usd),
        facts.files === 0
            ? null
            : `${facts.files} ${facts.files === 1 ? 'file' : 'files'} changed, ${facts.lines} ${facts.lines === 1 ? 'line' : 'lines'}`,
    ];
    return `Total: ${parts.filter((part) => part !== null).join(' · ')}`;
}


/***/ }),

/***/ 934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cell),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32154);

const GAP = '  ';
/** The last column never gets less, however narrow the terminal. */
const LEAST = 16;
const cell = (text, style = 'plain') => ({ text, style });
/** Lines of aligned columns under their titles. A column without any text is left out. */
function table({ columns, rows, width, paint }) {
    const shown = columns
        .map((column, at) => ({ ...column, at, width: widest(column.title, rows, at) }))
        .filter(({ at }) => rows.some((row) => row[at]?.text));
    const last = shown.length - 1;
    const taken = shown.slice(0, last).reduce((sum, column) => sum + column.width + GAP.length, 0);
    const rest = Math.max(LEAST, width - taken);
    const line = (cells) => shown
        .map((column, place) => {
        const { text, style } = cells[column.at] ?? cell('');
        if (place === last)
            return paint(style, (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text, rest));
        const space = ' '.repeat(column.width - (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(text));
        const painted = text === '' ? '' : paint(style, text);
        return column.align === 'left' ? painted + space : space + painted;
    })
        .join(GAP)
        .trimEnd();
    return [line(columns.map(({ title }) => cell(title, 'dim'))), ...rows.map(line)];
}
function widest(title, rows, at) {
    return rows.reduce((most, row) => Math.max(most, (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[at]?.text ?? '')), (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(title));
}


/***/ }),

/***/ 13500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   L0: () => (/* binding */ cleaned),
/* harmony export */   _r: () => (/* binding */ asShown)
/* harmony export */ });
const MAX_LENGTH = 64 * 1024;
/**
 * Sets a text that someone else wrote apart from our own, between two lines with a mark that nobody could guess.
 * `source` says where it is from, in a line.
 */
function fence(text, source, mark) {
    if (mark.length < 8)
        throw new Error('a mark that short could be guessed');
    const inside = capped(cleaned(text).replaceAll(mark, '[mark]'));
    const from = cleaned(source).replace(/\s+/g, ' ');
    return `--- ${mark} begins: ${from} ---\n${inside}\n--- ${mark} ends ---`;
}
/**
 * Without what a person would not see but a model would read: control characters, zero-width and bidirectional ones,
 * tags, variation selectors. Newlines and tabs stay.
 */
function cleaned(text) {
    return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(INVISIBLE, '');
}
/**
 * A text that people read as GitHub shows it, without the comments of HTML, which are not shown, and with a word about
 * them. One that is left open hides all that follows.
 */
function asShown(text) {
    const hidden = text.match(HTML_COMMENT)?.length ?? 0;
    if (hidden === 0)
        return text;
    const comments = hidden === 1 ? 'a comment' : `${hidden} comments`;
    return `${text.replace(HTML_COMMENT, '')}\n[left out: ${comments} of HTML, which nobody sees on the page]`;
}
const HTML_COMMENT = /<!--.*?(?:-->|$)/gs;
/** Control characters but tab and newline; what Unicode says is not to be shown; halves of surrogate pairs. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cs}]/gu;
function capped(text) {
    if (text.length <= MAX_LENGTH)
        return text;
    const left = text.length - MAX_LENGTH;
    return `${text.slice(0, MAX_LENGTH).replace(INVISIBLE, '')}\n[cut: ${left} more characters]`;
}


/***/ }),

/***/ 23461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/**
 * A command to the runner, as a line of a log without its end:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * Properties that are `null` are left out.
 */
function workflowCommand(name, properties, message) {
    const written = Object.entries(properties)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => `${key}=${property(String(value))}`);
    const head = written.length === 0 ? name : `${name} ${written.join(',')}`;
    return `::${head}::${data(message)}`;
}
const data = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');


/***/ }),

/***/ 14146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable)
/* harmony export */ });
/** Fails to compile if a case of a union was forgotten; throws if the compiler was lied to. */
function unreachable(value) {
    throw new Error(`unreachable: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 26301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   C2: () => (/* binding */ diskRefusal),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   v8: () => (/* binding */ writeDurably)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);



/** What the system said no to, as a `Refusal`; `doing` begins the sentence: "The journal x cannot be written". */
function diskRefusal(error, doing) {
    const code = codeOf(error);
    if (code === null)
        throw error;
    const [why, remedy] = REASONS[code] ?? [
        code,
        'See what the system says about it, then try again.',
    ];
    return new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`${doing}: ${why}.`, remedy, { cause: error });
}
/** The system's name of what went wrong, such as `ENOENT`; `null` if the system has no part in it. */
function codeOf(error) {
    if (!(error instanceof Error) || !('code' in error))
        return null;
    return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}
/**
 * Puts a whole file in place: whoever reads it, also after a loss of power, finds the old text or all of the new. One
 * process at a time may do so with the same file.
 */
function replaceFile(path, text) {
    const temporary = `${path}.new`;
    try {
        writeDurably(temporary, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
    syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
}
/** Writes a file that must survive a loss of power; its folder is for the caller to sync. */
function writeDurably(path, text) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w', 0o600);
    try {
        writeWhole(fd, Buffer.from(text));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** A write may take only a part, such as when the disk fills up; then the next one says why. */
function writeWhole(fd, bytes) {
    let done = 0;
    while (done < bytes.length)
        done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, done);
}
/** Which names a folder holds survives a loss of power from here on. */
function syncFolder(folder) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(folder, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
const FULL = 'Free some space, then `phasegate resume`.';
const RIGHTS = 'Make it readable and writable for the user that runs Phasegate.';
/** What the common ones mean, and what to do. */
const REASONS = {
    ENOSPC: ['the disk is full', FULL],
    EDQUOT: ['the disk quota is used up', FULL],
    EFBIG: [
        'the file would be larger than allowed here',
        'Raise `ulimit -f`, then `phasegate resume`.',
    ],
    EIO: ['the disk failed (EIO)', 'See to the disk, then `phasegate resume`.'],
    EROFS: ['the disk is read-only', 'Make it writable, then `phasegate resume`.'],
    EACCES: ['this user may not', RIGHTS],
    EPERM: ['this user may not', RIGHTS],
    ENOENT: ['it does not exist', 'Look whether something moved or removed it.'],
    EMFILE: ['too many files are open', 'Raise `ulimit -n`, then `phasegate resume`.'],
};


/***/ }),

/***/ 77848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ sealText),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   j5: () => (/* binding */ misplaced),
/* harmony export */   mz: () => (/* binding */ sealFile)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_run_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16484);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26301);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41502);







/** `prev` of the first line. */
const NOTHING = '0'.repeat(64);
const NEWLINE = 10;
/**
 * Reads a journal; changes nothing, so it may be asked while somebody works on the run. Throws `Refusal` with the line
 * if a line is not what was written: a journal is never half-read. Only a last line without its newline is dropped:
 * its process died while it wrote, and nobody was told that it was recorded. A last line that has its newline was
 * promised to somebody, so it is refused like any other if it is not valid.
 */
function readJournal(file) {
    const bytes = read(file);
    const reader = new LineReader(file);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
        reader.add(bytes.subarray(start, end));
        start = end + 1;
    }
    const { events, head } = reader;
    const torn = bytes.length - start;
    const seal = readSeal(file);
    if (seal !== null)
        refuseBroken(seal, { file, seq: events.length, head });
    const notes = [
        torn > 0 ? `the last line was cut off while it was written; its ${torn} bytes are dropped` : '',
        seal !== null && seal.seq > events.length
            ? `it had ${seal.seq} lines when a process last closed it and has ${events.length}`
            : '',
    ].filter((note) => note !== '');
    return {
        events,
        head,
        size: start,
        note: notes.length === 0 ? null : `Journal ${file}: ${notes.join('; ')}.`,
        seal: seal === null ? 'none' : seal.seq === events.length ? 'valid' : 'stale',
    };
}
/** Why the event cannot stand at this place of a journal, or `null`. */
function misplaced(event, seq) {
    return (event.type === 'runStarted') === (seq === 1)
        ? null
        : `\`runStarted\` is the first event and no other, but event ${seq} is \`${event.type}\``;
}
/**
 * Where the hash of the last line stands, and how many lines there are, while no process works on the run. The chain
 * protects every line but the last; this protects that one. It is removed before a line is added, so it is never about
 * an earlier line, and one that is missing says nothing.
 */
const sealFile = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), 'digest');
const sealText = (seq, head) => `sha256:${head} ${seq}\n`;
/** Follows the chain, line by line. */
class LineReader {
    events = [];
    head = NOTHING;
    #file;
    #release = null;
    constructor(file) {
        this.#file = file;
    }
    add(line) {
        const seq = this.events.length + 1;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(line))
            throw this.#damage(seq, 'it is not UTF-8');
        const decoded = (0,_core_run_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(line.toString('utf8'));
        if (!decoded.ok)
            throw this.#damage(seq, decoded.message);
        const { event } = decoded;
        if (event.seq !== seq)
            throw this.#damage(seq, `its \`seq\` is ${event.seq}`);
        if (event.prev !== this.head) {
            throw this.#damage(seq, `its \`prev\` is not the hash of the line before; one of both was changed`);
        }
        const wrong = misplaced(event, seq);
        if (wrong !== null)
            throw this.#damage(seq, wrong);
        if (event.type === 'runStarted' || event.type === 'runResumed')
            this.#release = event.phasegate;
        this.events.push(event);
        this.head = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)('sha256', line);
    }
    #damage(line, why) {
        const newer = this.#release === null
            ? 'If a newer release of Phasegate wrote it, use that one'
            : `If Phasegate ${this.#release}, which wrote it, is newer than this one, use that`;
        return new _ports_js__WEBPACK_IMPORTED_MODULE_6__.Refusal(`The journal ${this.#file} cannot be read at line ${line}: ${why}.`, `${newer}; ${RESTORE}`);
    }
}
const RESTORE = 'else restore the folder of the run from a checkpoint, or start a new run.';
function refuseBroken(seal, last) {
    const grown = seal.seq < last.seq;
    if (grown || (seal.seq === last.seq && seal.head !== last.head)) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__.Refusal(`The journal ${last.file} cannot be read at line ${last.seq}: it is not the line that was there when a process last closed the journal.`, 'Restore the folder of the run from a checkpoint, or start a new run.');
    }
}
function readSeal(file) {
    const path = sealFile(file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path))
        return null;
    const text = read(path).toString('utf8');
    const [, head, seq] = /^sha256:([0-9a-f]{64}) ([1-9]\d*)\n$/.exec(text) ?? [];
    if (head === undefined || seq === undefined) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__.Refusal(`The file ${path} is damaged.`, 'If nothing else was changed in this folder, delete the file; the journal is checked without it.');
    }
    return { head, seq: Number(seq) };
}
function read(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file);
    }
    catch (error) {
        throw (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .diskRefusal */ .C2)(error, `${file} cannot be read`);
    }
}


/***/ }),

/***/ 54572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ failpoint),
/* harmony export */   g: () => (/* binding */ FAILPOINTS)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/** Where a crash could matter, in the order in which a run comes past them. */
const FAILPOINTS = {
    lockTaken: 'This process holds the lock of the run; the journal is not open.',
    planPinned: 'The first event, which holds the whole pipeline, is on disk.',
    eventWriting: 'Events are about to be written to the journal.',
    eventWritten: 'Events are in the journal, but may not be on the disk.',
    eventFlushed: 'Events are on the disk; nothing has been done about them.',
    agentSpawned: 'The process of an agent or command was started.',
    agentEnded: 'It has ended; its result was not read.',
    outputsHashed: 'Its result and artifacts were read and hashed, and are in no event.',
    recordWritten: "The attempt's record is complete, and its end is in no event.",
    committed: 'The change is a commit that no event names.',
    gateOpened: 'A person is asked; the process has not ended.',
    decided: 'The decision on a gate is recorded; nothing was done about it.',
    beforeDelivery: 'A delivery was announced in the journal and not begun.',
    deliveryPushed: 'The branch was pushed; no event says so.',
    deliveryDone: 'The delivery was made; no event says so.',
    checkpointPacked: 'A checkpoint is packed; nothing of it was uploaded.',
    checkpointStored: 'It was uploaded and finalised; this process has not noted where.',
    cleaningUp: 'The outcome is recorded; the checkout is not back where it was.',
};
/**
 * Does nothing, unless `PHASEGATE_FAILPOINT=<name>[:<nth>]=<action>` names this point and it is reached for the nth time
 * (from 1): then the process is killed, or stands still for a second, or an error is thrown as by our own bug or a full
 * disk.
 */
function failpoint(name) {
    armed ??= fromEnvironment();
    if (armed.name !== name)
        return;
    reached += 1;
    if (reached === armed.nth)
        ACTIONS[armed.action](name);
}
let armed = null;
let reached = 0;
const ACTIONS = {
    kill: () => process.kill(process.pid, 'SIGKILL'),
    delay: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000),
    throw: (name) => {
        throw new Error(`failpoint ${name}`);
    },
    enospc: (name) => {
        throw Object.assign(new Error(`ENOSPC: failpoint ${name}`), { code: 'ENOSPC' });
    },
};
function fromEnvironment() {
    const { PHASEGATE_FAILPOINT: setting } = process.env;
    if (setting === undefined || setting === '')
        return { name: null, nth: 0, action: 'kill' };
    const [, name, nth = '1', action] = /^(\w+)(?::([1-9]\d*))?=(\w+)$/.exec(setting) ?? [];
    if (!isKey(FAILPOINTS, name) || !isKey(ACTIONS, action)) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`PHASEGATE_FAILPOINT is \`${setting}\`, which names no failpoint.`, 'It is meant for our own tests: unset it.');
    }
    return { name, nth: Number(nth), action };
}
function isKey(literal, key) {
    return key !== undefined && Object.hasOwn(literal, key);
}


/***/ }),

/***/ 41502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ SecretFound),
/* harmony export */   Refusal: () => (/* binding */ Refusal),
/* harmony export */   Zv: () => (/* binding */ ChangeRefused),
/* harmony export */   oY: () => (/* binding */ PolicyViolation)
/* harmony export */ });
/** The world said no: what happened, where, and what to do about it. Not a bug of ours. */
class Refusal extends Error {
    remedy;
    constructor(message, remedy, options) {
        super(message, options);
        this.name = 'Refusal';
        this.remedy = remedy;
    }
}
/** Something that was to be kept holds a secret. */
class SecretFound extends Refusal {
    name = 'SecretFound';
    constructor(where) {
        super(`${where} holds a secret.`, 'Leave it out, and rotate it.');
    }
}
/** A change holds something that must not be committed, whoever asks: a nested repository, a link that leads out, a device. */
class ChangeRefused extends Refusal {
    name = 'ChangeRefused';
    path;
    why;
    constructor(path, why) {
        super(`\`${path}\` cannot be part of a change: ${why}.`, 'Leave it out, or make it by hand.');
        this.path = path;
        this.why = why;
    }
}
/** A child did what none may, whatever its phase allows; it was undone. */
class PolicyViolation extends Refusal {
    name = 'PolicyViolation';
}


/***/ }),

/***/ 24053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_text_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90762);


/** Colours for a terminal that has them and a person who wants them: `NO_COLOR` and a dumb terminal are obeyed. */
function painter(surface) {
    const { NO_COLOR, TERM } = surface.env;
    if (!surface.isTerminal || NO_COLOR || TERM === 'dumb')
        return _core_text_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .unpainted */ .j;
    return (style, text) => style === 'plain' ? text : (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(FORMATS[style], text, { validateStream: false });
}
const FORMATS = {
    strong: 'bold',
    dim: 'dim',
    good: 'green',
    bad: 'red',
    warn: 'yellow',
    accent: 'cyan',
};


/***/ }),

/***/ 26354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   RS: () => (/* binding */ printResult),
/* harmony export */   cN: () => (/* binding */ printNote),
/* harmony export */   lI: () => (/* binding */ surfaceOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26301);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24053);



/** What a command has found, on stdout: written at once, also into a pipe whose reader is slow. */
function printResult(text) {
    write(1, text.endsWith('\n') || text === '' ? text : `${text}\n`);
}
function printJson(value) {
    printResult(JSON.stringify(value, null, 2));
}
/** What a person should know beside the result, on stderr. */
function printNote(text) {
    write(2, `${text}\n`);
}
function surfaceOf(stream) {
    return {
        paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)({ isTerminal: stream.isTTY === true, env: process.env }),
        columns: stream.columns ?? 120,
    };
}
function write(fd, text) {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) {
        const written = writeSome(fd, bytes.subarray(done));
        if (written === 'gone')
            return;
        done += written;
    }
}
function writeSome(fd, bytes) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes);
    }
    catch (error) {
        // A reader that went away wants nothing more; a full pipe is tried again.
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'EPIPE')
            return 'gone';
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'EAGAIN')
            return 0;
        throw (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .diskRefusal */ .C2)(error, 'What was found cannot be printed');
    }
}


/***/ }),

/***/ 11879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   InvalidPipeline: () => (/* binding */ InvalidPipeline),
/* harmony export */   l0: () => (/* binding */ unpin),
/* harmony export */   mO: () => (/* binding */ readPipelineText),
/* harmony export */   readPipelineFile: () => (/* binding */ readPipelineFile),
/* harmony export */   y_: () => (/* binding */ pin)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98516);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43254);
/* harmony import */ var _core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1013);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26301);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);








/** The author's mistakes; nothing was started. */
class InvalidPipeline extends Error {
    diagnostics;
    text;
    constructor(diagnostics, text) {
        super('the pipeline has mistakes');
        this.name = 'InvalidPipeline';
        this.diagnostics = diagnostics;
        this.text = text;
    }
}
/** Larger files are not even read; the check refuses far smaller ones. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Reads and checks a pipeline file; `root` is the repository that its prompt files must be in. */
function readPipelineFile(file, root) {
    // What is not there is told by who reads it.
    const text = textOf(file);
    return readAt(realOf(file), root, text);
}
/** The same of a text that is not on the disk, as if the file held it. */
function readPipelineText(file, { root, text }) {
    return readAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, file), root, text);
}
function readAt(file, root, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    const reading = (0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text }, (prompt) => readPrompt(root, prompt));
    return { ...reading, text };
}
/** What the journal pins of a pipeline: all of its text. */
function pin(pipeline) {
    const files = Object.fromEntries([...pipeline.prompts.values()].map(({ path, text }) => [path, text]));
    const { name, path: file, text } = pipeline;
    return { name, file, text, files, digest: (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .canonical */ .$)({ text, files }))) };
}
/** The pipeline as it was pinned, without a look at the disk. */
function unpin(pinned) {
    const { file: path, text, files } = pinned;
    const readPinned = (prompt) => {
        const found = files[prompt];
        return found === undefined ? { type: 'missing' } : { type: 'text', text: found };
    };
    const pipeline = (0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readChecked */ .Yi)({ path, text }, readPinned);
    if (pipeline !== null)
        return { ...pipeline, path };
    throw new InvalidPipeline((0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text }, readPinned).diagnostics, text);
}
function textOf(file) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        if (stat.isDirectory())
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`${file} is a folder.`, 'Name a pipeline file in it.');
        if (stat.size > MAX_BYTES)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`${file} is too large for a pipeline.`, 'Name another file.');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal)
            throw error;
        const why = (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT' ? 'does not exist' : `cannot be read (${(0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error)})`;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The pipeline file ${file} ${why}.`, 'Check its path; `phasegate check` without a path looks for pipelines.');
    }
}
/** A prompt file of the repository; links are followed only where they stay inside. */
function readPrompt(root, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (!isInside(root, file))
        return { type: 'outside' };
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file);
        if (!isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root), real))
            return { type: 'outside' };
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(real).size > MAX_BYTES)
            return { type: 'unreadable', message: 'it is too large' };
        return { type: 'text', text: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(real, 'utf8') };
    }
    catch (error) {
        const code = (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        return code === 'ENOENT' ? { type: 'missing' } : { type: 'unreadable', message: `${code}` };
    }
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way === '' || !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
}
function realOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file));
}


/***/ }),

/***/ 24387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/version.js

/** The release that this is. */
const VERSION = package_namespaceObject.rE;


/***/ })

};
