export const id = 735;
export const ids = [735];
export const modules = {

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

/***/ 52529:
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
;// CONCATENATED MODULE: ./lib/src/core/expression/expression.js







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
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37542);
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
    const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, _functions_js__WEBPACK_IMPORTED_MODULE_2__/* .FUNCTIONS */ .AW);
    const hint = near === null ? listed(_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .FUNCTIONS */ .AW) : didYouMean(near);
    return { type: 'fault', kind: 'unknown-function', message, hint, offset, length: name.length };
}
function unknownContext({ token: { lexeme: name }, offset }) {
    if (CONTEXTS.some((context) => context === name.toLowerCase()))
        return null;
    const message = `there is no context \`${name}\``;
    const near = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, CONTEXTS);
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

/***/ 83346:
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


/***/ })

};
