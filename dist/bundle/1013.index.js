export const id = 1013;
export const ids = [1013,7914];
export const modules = {

/***/ 96092:
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
;// CONCATENATED MODULE: ./lib/src/core/pipeline/written-text.js



/**
 * The values of every `env` stand as they are written: `1.10`, `007` and `0x1F` are texts there, and no numbers that
 * a child would see as `1.1`, `7` and `31`.
 */
function keepEnvironmentText(root) {
    for (const { name, value } of pairsIn(root)) {
        if (name !== 'env' || !(0,dist/* isMap */.jh)(value))
            continue;
        for (const { value: variable } of value.items)
            if ((0,dist/* isScalar */.jn)(variable) && isPlain(variable))
                variable.value = variable.source;
    }
}
/** Numbers that are defaults of inputs and would be another text as soon as they are used. */
function changedDefaults(root) {
    const inputs = [...pairsOf(root)].find(({ name }) => name === 'inputs')?.value;
    return [...pairsOf(inputs)].flatMap(({ name, value }) => {
        const written = [...pairsOf(value)].find((pair) => pair.name === 'default')?.value;
        if (!(0,dist/* isScalar */.jn)(written) || typeof written.value !== 'number')
            return [];
        const { source = '', range } = written;
        const becomes = String(written.value);
        if (source === becomes)
            return [];
        const [offset, end] = range ?? [0, 1];
        return [
            {
                code: 'PG504',
                message: `the default ${(0,finding/* quoted */.TL)(source)} of ${(0,finding/* quoted */.TL)(name ?? '')} would become ${(0,finding/* quoted */.TL)(becomes)}`,
                hint: `Write ${(0,finding/* quoted */.TL)(becomes)}, or make the input a text and put its default into quotes: \`"${source}"\`.`,
                where: { type: 'source', span: { offset, length: end - offset } },
            },
        ];
    });
}
const isPlain = ({ source, value }) => source !== undefined && (typeof value === 'number' || typeof value === 'boolean');
function* pairsOf(node) {
    if (!(0,dist/* isMap */.jh)(node))
        return;
    for (const { key, value } of node.items)
        yield { name: (0,pipeline_locate/* nameOf */.Vb)(key), value };
}
/** Of all maps in the file. */
function* pairsIn(root) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if ((0,dist/* isSeq */.oP)(node))
            open.push(...node.items);
        for (const pair of pairsOf(node)) {
            yield pair;
            open.push(pair.value);
        }
    }
}

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
    const odd = text.indexOf('\uFFFD');
    if (odd !== -1)
        return { ...nothing, findings: [notText(odd)], locate };
    const compound = compoundKeys(document);
    if (compound.length > 0)
        return { ...nothing, findings: compound, locate };
    const findings = [...tagFindings(document), ...duplicates(document.contents)];
    keepEnvironmentText(document.contents);
    findings.push(...changedDefaults(document.contents));
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
function notText(offset) {
    return {
        code: 'PG101',
        message: 'the file is not UTF-8 here',
        hint: 'Save the file with the encoding UTF-8.',
        where: { type: 'source', span: { offset, length: 1 } },
    };
}
/** The first one: what follows a bracket that is never closed is a mistake only because of it. */
function syntaxFindings(document) {
    return document.errors.slice(0, 1).map(({ code, message, pos: [start, end] }) => ({
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
    BAD_INDENT: 'Look for a bracket or quote above that is not closed, and at the indentation.',
    MISSING_CHAR: 'Look for a bracket, quote or comma that is missing in this line or above.',
    TAB_AS_INDENT: 'YAML is indented with blanks.',
    BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds `: ` into quotes.',
};
function tagFindings(document) {
    return document.warnings.map(({ message, pos: [start, end] }) => ({
        code: 'PG112',
        message,
        hint: tagHint(message),
        where: { type: 'source', span: { offset: start, length: end - start } },
    }));
}
/** `if: !cancelled()` is a YAML tag and an empty text. */
function tagHint(message) {
    const [, tag = ''] = /^Unresolved tag: (!.*)$/s.exec(message) ?? [];
    return /\(|\./.test(tag)
        ? `YAML reads a value that begins with \`!\` as a tag: write \`\${{ ${tag.trim()} }}\`.`
        : 'Remove it: plain YAML says everything that a pipeline needs.';
}
/** Keys that are lists or maps: YAML has them, a pipeline does not, and the library may fail to write them as text. */
function compoundKeys(document) {
    const findings = [];
    for (const { items } of mapsIn(document.contents))
        for (const { key } of items) {
            const meant = (0,dist/* isAlias */.Vj)(key) ? key.resolve(document) : key;
            if (!(0,dist/* isCollection */.P3)(meant))
                continue;
            const [start, end] = key.range ?? [0, 1];
            findings.push({
                code: 'PG101',
                message: 'this key is a list or a map',
                hint: 'A key is plain text. Write an expression as `${{ … }}`, and quote a value that begins with `{` or `[`.',
                where: { type: 'source', span: { offset: start, length: end - start } },
            });
        }
    return findings;
}
/** Keys that stand twice in one map; the library's own check is quadratic. */
function duplicates(root) {
    return mapsIn(root).flatMap(duplicatesIn);
}
function mapsIn(root) {
    const maps = [];
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if ((0,dist/* isSeq */.oP)(node))
            for (const item of node.items)
                open.push(item);
        if (!(0,dist/* isMap */.jh)(node))
            continue;
        maps.push(node);
        for (const { value } of node.items)
            open.push(value);
    }
    return maps;
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
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37542);
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
        hint: (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(name, names) ?? 'It takes no inputs.',
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
        const about = hint === null ? '' : ` (${hint.replace(/[.]$/, '')})`;
        return {
            input: name,
            message: `the input ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is missing`,
            hint: `Give it with \`-i ${name}=${exampleOf(input)}\`${about}.`,
        };
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
/** What could stand behind `-i name=`. */
function exampleOf({ type = 'string', options = [] }) {
    if (type === 'choice')
        return options.join('|');
    return type === 'boolean' ? 'true|false' : type === 'number' ? 'NUMBER' : '"…"';
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
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
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

// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/expression/references.js
var references = __webpack_require__(42329);
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
    yield { globs: subject.file.workspace?.carry, path: ['workspace', 'carry'] };
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

// EXTERNAL MODULE: ./lib/src/core/lib/duration.js
var duration = __webpack_require__(83346);
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
// EXTERNAL MODULE: ./lib/src/core/pipeline/document.js + 2 modules
var pipeline_document = __webpack_require__(96092);
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

// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
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
            hint: ELSEWHERE.get(key) ?? (0,nearest/* suggest */.Z)(key, known),
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
        hint: ELSEWHERE.get(key) ?? (0,nearest/* suggest */.Z)(key, [...new Set(known)]),
    });
}
/** Keys that people know from elsewhere, and how their meaning is written here. */
const ELSEWHERE = new Map([
    ['<<', 'YAML merge keys are not supported: write the keys out, or put them into `defaults`.'],
    [
        'steps',
        'A phase is one step: give it a `run: npm test`, or make each step a phase with `needs`.',
    ],
    ['jobs', 'Write the jobs as `phases`: `phases: { test: { run: npm test } }`.'],
    ['on', 'The workflow that runs the pipeline has the triggers: `.github/workflows/NAME.yml`.'],
    ['runs-on', 'The job of the workflow that runs the pipeline names the runner.'],
    ['uses', 'Actions run in the workflow; a phase has `run`, `prompt`, `gate` or `deliver`.'],
    ['depends-on', 'Write `needs: PHASE`.'],
    ['depends_on', 'Write `needs: PHASE`.'],
    ['command', 'Write `run: npm test`.'],
    ['script', 'Write `run: npm test`.'],
    ['retries', 'Write `attempts: 3`.'],
    ['when', 'Write `if: ${{ needs.PHASE.outputs.NAME == "x" }}`.'],
]);
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
    const hint = scriptsHint(error.data, path) ?? hintOf(error);
    return misfit('PG202', (0,finding/* valueAt */.fK)(...path), { remove: path, message, hint });
}
/** `verify: npm test` and `setup: [npm ci]`: commands without their `run`. */
function scriptsHint(data, path) {
    const key = path.findLast((part) => typeof part === 'string');
    if (typeof data !== 'string' || (key !== 'verify' && key !== 'setup'))
        return null;
    const script = data.trim().includes('\n') ? '…' : data.trim();
    return typeof path.at(-1) === 'number'
        ? `Write it as ${(0,finding/* quoted */.TL)(`- run: ${script}`)}.`
        : `Write it as ${(0,finding/* quoted */.TL)(`${key}: [{ run: ${script} }]`)}.`;
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
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://phasegate.dev/schemas/pipeline.v1.schema.json","title":"PipelineFile","description":"A Phasegate pipeline, version 1: one YAML file, a graph of phases.","type":"object","required":["version","name","phases"],"properties":{"version":{"description":"Version of this format.","const":1},"name":{"$ref":"#/$defs/name","description":"Name of the pipeline; runs and branches are named after it."},"description":{"type":"string","description":"What the pipeline does, for people."},"inputs":{"type":"object","description":"What a run is started with, by name; `inputs.<name>` in expressions.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/input"}},"models":{"type":"object","description":"Names for how much judgment is wanted, each with a model's id.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","pattern":"\\S"}},"agents":{"type":"object","description":"What carries out agent phases, by name.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/agent"}},"defaults":{"$ref":"#/$defs/defaults"},"budget":{"$ref":"#/$defs/budget","description":"Limits of the whole run, across resumes."},"policy":{"$ref":"#/$defs/policy"},"prices":{"type":"object","description":"What a model costs, by its id, in USD per million tokens.","additionalProperties":{"$ref":"#/$defs/price"}},"setup":{"type":"array","description":"The environment as commands: run once in each fresh workspace, before any phase.","items":{"$ref":"#/$defs/script"}},"workspace":{"type":"object","description":"The files that a run works on: a folder of its own outside of the repository; in a job of a workflow its checkout.","additionalProperties":false,"properties":{"carry":{"$ref":"#/$defs/globs","description":"Globs of ignored files and folders that are copied from your checkout into a fresh workspace, such as `node_modules` or `.venv`. No effect in a job of a workflow."}}},"env":{"$ref":"#/$defs/env","description":"Variables of every command and agent of the pipeline."},"phases":{"type":"object","description":"The phases by name. Exactly one of `prompt`, `run`, `gate`, `deliver`, `pipeline` makes a phase's kind.","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/phase"}}},"patternProperties":{"^x-":{"description":"Free for other programs."}},"additionalProperties":false,"$defs":{"name":{"type":"string","description":"A name: a small letter, then small letters, digits and hyphens, 64 characters at most.","pattern":"^[a-z][a-z0-9-]{0,63}$"},"key":{"type":"string","description":"A name that expressions can read: a letter or `_`, then letters, digits, `_` and `-`, 64 characters at most.","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},"duration":{"type":"string","description":"A duration such as `90s`, `30m` or `1h30m`; `0s` is none.","pattern":"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},"timeout":{"type":"string","description":"A duration above zero, such as `90s`, `30m` or `1h30m`.","pattern":"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},"globs":{"type":"array","description":"Globs relative to the repository; files whose names begin with a dot are included.","items":{"type":"string","pattern":"\\S"}},"names":{"type":["array","string"],"description":"A list of names; `${{ }}` allowed. An expression whose value is a list brings in each of its entries.","pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"texts":{"type":"array","description":"A list of texts; `${{ }}` allowed.","items":{"type":"string","pattern":"\\S"}},"scalar":{"description":"A text, a number or a boolean.","type":["string","number","boolean"]},"env":{"type":"object","description":"Variables by name; `${{ }}` allowed.","propertyNames":{"$ref":"#/$defs/variable"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"variable":{"type":"string","description":"Name of an environment variable.","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},"input":{"type":"object","description":"One input of the pipeline.","properties":{"description":{"type":"string","description":"What it means, for people."},"type":{"description":"What its value is; `string` unless said.","enum":["string","number","boolean","choice"]},"required":{"type":"boolean","description":"Whether a run cannot start without it."},"default":{"$ref":"#/$defs/scalar","description":"Its value where none is given."},"options":{"type":"array","description":"What may be chosen, for `type: choice`.","minItems":1,"items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false},"agent":{"type":"object","description":"An agent CLI, a command or a direct call of a model.","required":["use"],"properties":{"use":{"description":"Which adapter carries it out.","enum":["claude","codex","opencode","amp","acp","anthropic","command","scripted"]},"model":{"$ref":"#/$defs/model"},"run":{"description":"Of `command` and `acp`: a shell line, or a program and its arguments.","type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string"}},"script":{"type":"string","description":"Of `scripted`: a YAML file of what to play, relative to the pipeline file.","pattern":"\\S"},"version":{"type":"string","description":"Version of the CLI that it is pinned to.","pattern":"\\S"},"effort":{"type":"string","description":"How hard the model is to think, in the agent's own words.","pattern":"\\S"},"max-turns":{"$ref":"#/$defs/maxTurns"},"env":{"$ref":"#/$defs/env"},"fallback":{"$ref":"#/$defs/name","description":"The agent that takes over when this one is not there or its provider fails."}},"additionalProperties":false},"model":{"type":"string","description":"A name under `models`, or a model's id.","pattern":"\\S"},"maxTurns":{"type":"integer","description":"How often an agent may answer `continue` within one attempt.","minimum":1,"maximum":1000},"defaults":{"type":"object","description":"What phases take where they do not say.","properties":{"agent":{"$ref":"#/$defs/name","description":"A name under `agents`."},"model":{"$ref":"#/$defs/model"},"timeout":{"$ref":"#/$defs/timeout","description":"How long one attempt may take."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"How long an attempt may be silent."},"attempts":{"$ref":"#/$defs/attempts"}},"additionalProperties":false},"budget":{"type":"object","description":"Limits of what may be spent.","properties":{"usd":{"type":"number","description":"US dollars.","minimum":0},"tokens":{"type":"integer","description":"Input and output tokens together.","minimum":0},"time":{"$ref":"#/$defs/timeout","description":"Time spent working, such as `2h`."}},"additionalProperties":false},"policy":{"type":"object","description":"What holds for every phase of the run.","properties":{"protect":{"$ref":"#/$defs/globs","description":"Paths that need a gate to be changed, besides those built in."},"stale-base":{"description":"What to do when the base moved before delivery: deliver all the same and say so, rebase the change and verify it again, or end the run as stale.","enum":["keep","rebase","fail"]},"max-diff-lines":{"type":"integer","description":"The most lines that a run may change.","minimum":1},"isolation":{"description":"Whether children must run in a sandbox.","enum":["required","preferred","off"]},"network":{"$ref":"#/$defs/network"},"secrets":{"type":"array","description":"Names of variables whose values are redacted everywhere.","items":{"$ref":"#/$defs/variable"}},"max-runs-per-day":{"type":"integer","description":"The most runs of this pipeline in a day.","minimum":1}},"additionalProperties":false},"network":{"description":"What children may reach: `any`, `none`, or the hosts allowed.","type":["string","object"],"pattern":"^(any|none)$","required":["allow"],"properties":{"allow":{"type":"array","description":"Names of hosts that may be reached.","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false},"price":{"type":"object","description":"Prices of one model, in USD per million tokens.","required":["input","output"],"properties":{"input":{"type":"number","description":"Of input tokens.","minimum":0},"output":{"type":"number","description":"Of output tokens.","minimum":0},"cache-read":{"type":"number","description":"Of input tokens read from the cache.","minimum":0},"cache-write":{"type":"number","description":"Of input tokens written to the cache.","minimum":0}},"additionalProperties":false},"script":{"type":"object","description":"A command that the runner runs itself.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"timeout":{"$ref":"#/$defs/timeout","description":"How long it may take."}},"additionalProperties":false},"run":{"type":["string","boolean"],"description":"A shell script. Values come by `env`: `${{ }}` is not allowed inside. YAML reads `true` and `false` as booleans: here they are the commands.","pattern":"\\S"},"shell":{"type":"string","description":"Program and arguments that read the script; `bash -eo pipefail` unless said.","pattern":"\\S"},"phase":{"type":"object","description":"One node of the graph.","if":{"required":["prompt"]},"then":{"$ref":"#/$defs/agentPhase"},"else":{"if":{"required":["run"]},"then":{"$ref":"#/$defs/runPhase"},"else":{"if":{"required":["gate"]},"then":{"$ref":"#/$defs/gatePhase"},"else":{"if":{"required":["deliver"]},"then":{"$ref":"#/$defs/deliverPhase"},"else":{"$ref":"#/$defs/pipelinePhase"}}}}},"agentPhase":{"type":"object","description":"A phase that an agent carries out.","required":["prompt"],"properties":{"prompt":{"$ref":"#/$defs/prompt"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"agent":{"$ref":"#/$defs/name","description":"A name under `agents`; `defaults.agent` unless said."},"model":{"$ref":"#/$defs/model"},"escalate":{"type":"array","description":"Models: attempt N is made with the Nth, the last one from then on; attempts that cost none do not count.","minItems":1,"items":{"$ref":"#/$defs/model"}},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"verify":{"type":"array","description":"Commands that the runner runs after an attempt; a failure is a failed attempt.","items":{"$ref":"#/$defs/script"}},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"How long one attempt may take; `30m` unless said."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"How long an attempt may be silent; `10m` unless said."},"max-turns":{"$ref":"#/$defs/maxTurns"},"budget":{"$ref":"#/$defs/budget","description":"Limits of this phase, all attempts together."},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"isolation":{"$ref":"#/$defs/isolation"},"session":{"$ref":"#/$defs/session"}},"additionalProperties":false},"runPhase":{"type":"object","description":"A phase that runs a script.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"How long one attempt may take; `30m` unless said."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"How long an attempt may be silent; `10m` unless said."},"expect":{"description":"How the script must end; `failure` is an ordinary non-zero exit.","enum":["success","failure"]},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"isolation":{"$ref":"#/$defs/isolation"}},"additionalProperties":false},"gatePhase":{"type":"object","description":"A phase that waits for a person's decision.","required":["gate"],"properties":{"gate":{"$ref":"#/$defs/gate"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false},"deliverPhase":{"type":"object","description":"A phase that delivers what the run made.","required":["deliver"],"properties":{"deliver":{"$ref":"#/$defs/deliver"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false},"pipelinePhase":{"type":"object","description":"A phase that runs another pipeline.","required":["pipeline"],"properties":{"pipeline":{"type":"string","description":"Another pipeline file, relative to this one.","pattern":"\\S"},"with":{"type":"object","description":"Its inputs by name; `${{ }}` allowed.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"strategy":{"$ref":"#/$defs/strategy"}},"additionalProperties":false},"prompt":{"description":"What the agent is to do: text, or `{ file }`; `${{ }}` allowed.","type":["string","object"],"pattern":"\\S","required":["file"],"properties":{"file":{"type":"string","description":"A file with the text, relative to the pipeline file.","pattern":"\\S"}},"additionalProperties":false},"needs":{"description":"What must come first: a name, a list, or a map to the results accepted.","type":["string","array","object"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"additionalProperties":{"$ref":"#/$defs/results"}},"results":{"type":"array","description":"The results accepted.","minItems":1,"items":{"enum":["succeeded","failed","skipped"]}},"if":{"description":"An expression; false skips the phase. `success()` unless said.","type":["string","boolean"],"pattern":"\\S"},"access":{"description":"Whether the phase may change the workspace; `read` unless said.","enum":["read","write"]},"paths":{"type":"object","description":"Which files a writer may change; all but the protected ones unless said.","properties":{"allow":{"$ref":"#/$defs/globs","description":"Only these."},"deny":{"$ref":"#/$defs/globs","description":"Not these."}},"additionalProperties":false},"outputs":{"type":"object","description":"What the phase must give, by name, each with its JSON Schema.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/output"}},"output":{"description":"A JSON Schema, and `optional: true` where the output may be left out.","type":["object","boolean"],"properties":{"optional":{"type":"boolean","description":"Whether it may be left out."}},"additionalProperties":true},"artifacts":{"$ref":"#/$defs/globs","description":"Files that must exist after success, kept in the checkpoint and given to dependants."},"attempts":{"type":"integer","description":"Tries in all, each round.","minimum":1,"maximum":100},"backoff":{"$ref":"#/$defs/duration","description":"Wait between attempts; `0s` unless said."},"rework":{"type":"object","description":"Sends the work back to an ancestor, with this phase's summary in its prompt.","required":["phase","when"],"properties":{"phase":{"$ref":"#/$defs/name","description":"The ancestor that does it again."},"when":{"$ref":"#/$defs/when","description":"An expression over `outputs` and the other contexts; true asks for the rework."},"max":{"$ref":"#/$defs/reworkMax"}},"additionalProperties":false},"reworkMax":{"type":"integer","description":"The most reworks that this phase may ask for; 1 unless said.","minimum":1,"maximum":100},"when":{"description":"An expression.","type":["string","boolean"],"pattern":"\\S"},"scoping":{"type":"boolean","description":"Runs before a backlog item is ready; may not write."},"continueOnError":{"type":"boolean","description":"A failure counts as success for dependants."},"reuse":{"description":"Takes an earlier result where the inputs are the same.","type":["boolean","object"],"required":["reads"],"properties":{"reads":{"$ref":"#/$defs/globs","description":"The only files that the result depends on."}},"additionalProperties":false},"strategy":{"type":"object","description":"Fans the phase out.","required":["matrix"],"properties":{"matrix":{"$ref":"#/$defs/matrix"},"max-parallel":{"type":"integer","description":"How many legs may run side by side.","minimum":1},"fail-fast":{"type":"boolean","description":"Whether one failed leg ends the others; false unless said."}},"additionalProperties":false},"matrix":{"description":"Values by name, each a list or an expression that gives one; or an expression that gives the whole.","type":["object","string"],"pattern":"\\S","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"type":["array","string"],"items":{}}},"isolation":{"description":"`clone`: a workspace of its own, so that writers may run side by side.","enum":["clone"]},"session":{"type":"object","description":"Goes on with an earlier phase's conversation.","required":["continue"],"properties":{"continue":{"$ref":"#/$defs/name","description":"The phase whose conversation goes on."}},"additionalProperties":false},"gate":{"type":"object","description":"Who decides, and when a person is needed at all.","properties":{"environment":{"type":"string","description":"The GitHub environment whose reviewers decide.","pattern":"\\S"},"by":{"description":"How the decision is made on GitHub; `environment` unless said.","enum":["environment","comment"]},"when":{"$ref":"#/$defs/when","description":"An expression; false passes the gate by policy, recorded so."},"rework":{"$ref":"#/$defs/gateRework"}},"additionalProperties":false},"gateRework":{"type":"object","description":"Where a rework decision sends its comment.","required":["phase"],"properties":{"phase":{"$ref":"#/$defs/name","description":"The ancestor that does it again."},"max":{"$ref":"#/$defs/reworkMax"}},"additionalProperties":false},"deliver":{"description":"Deliveries by kind, in order; a list of one-key maps where one repeats.","type":["object","array"],"minProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false,"minItems":1,"items":{"$ref":"#/$defs/delivery"}},"delivery":{"type":"object","description":"One delivery: its kind and fields.","minProperties":1,"maxProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false},"pullRequestDelivery":{"type":"object","description":"Opens a pull request with the run's commits.","required":["title"],"properties":{"title":{"type":"string","description":"Its title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Its text; `${{ }}` allowed."},"base":{"type":"string","description":"The branch to merge into; the one that the run started on unless said.","pattern":"\\S"},"labels":{"$ref":"#/$defs/names","description":"Labels to put on it."},"reviewers":{"$ref":"#/$defs/names","description":"Who is asked to review it."},"assignees":{"$ref":"#/$defs/names","description":"Whom it is assigned to."},"draft":{"type":"boolean","description":"Whether it is a draft."},"auto-merge":{"type":"boolean","description":"Whether it merges by itself once it may."},"message":{"type":"string","description":"Message of the commit; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"commitDelivery":{"type":"object","description":"Pushes the run's change to a branch.","properties":{"branch":{"type":"string","description":"The branch; the run's own unless said. `${{ }}` allowed.","pattern":"\\S"},"message":{"type":"string","description":"Message of the commit; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"commentDelivery":{"type":"object","description":"Writes a comment.","required":["body"],"properties":{"on":{"$ref":"#/$defs/on"},"body":{"type":"string","description":"Its text; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"labelsDelivery":{"type":"object","description":"Adds and removes labels.","properties":{"on":{"$ref":"#/$defs/on"},"add":{"$ref":"#/$defs/names","description":"Labels to add."},"remove":{"$ref":"#/$defs/names","description":"Labels to remove."}},"additionalProperties":false},"issueDelivery":{"type":"object","description":"Opens an issue.","required":["title"],"properties":{"title":{"type":"string","description":"Its title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Its text; `${{ }}` allowed."},"labels":{"$ref":"#/$defs/names","description":"Labels to put on it."}},"additionalProperties":false},"dispatchDelivery":{"type":"object","description":"Starts a workflow.","required":["workflow"],"properties":{"workflow":{"type":"string","description":"File name of the workflow.","pattern":"\\S"},"ref":{"type":"string","description":"Branch or tag to run it on; the default branch unless said.","pattern":"\\S"},"inputs":{"type":"object","description":"Its inputs by name; `${{ }}` allowed.","additionalProperties":{"$ref":"#/$defs/scalar"}}},"additionalProperties":false},"on":{"description":"`trigger` (the issue or pull request that started the run; the default), `pull-request` (the one just made), or a number.","type":["string","integer"],"pattern":"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$","minimum":1}}};
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

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
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
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"description":"What must come first: a name, a list, or a map to the results accepted.","type":["string","array","object"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"additionalProperties":{"$ref":"#/$defs/results"}};
const schema66 = {"type":"array","description":"The results accepted.","minItems":1,"items":{"enum":["succeeded","failed","skipped"]}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
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
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate57(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","description":"Which files a writer may change; all but the protected ones unless said.","properties":{"allow":{"$ref":"#/$defs/globs","description":"Only these."},"deny":{"$ref":"#/$defs/globs","description":"Not these."}},"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
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
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"object","description":"What the phase must give, by name, each with its JSON Schema.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/output"}};
const schema75 = {"description":"A JSON Schema, and `optional: true` where the output may be left out.","type":["object","boolean"],"properties":{"optional":{"type":"boolean","description":"Whether it may be left out."}},"additionalProperties":true};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
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
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate65(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
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
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"object","description":"Sends the work back to an ancestor, with this phase's summary in its prompt.","required":["phase","when"],"properties":{"phase":{"$ref":"#/$defs/name","description":"The ancestor that does it again."},"when":{"$ref":"#/$defs/when","description":"An expression over `outputs` and the other contexts; true asks for the rework."},"max":{"$ref":"#/$defs/reworkMax"}},"additionalProperties":false};
const schema82 = {"description":"An expression.","type":["string","boolean"],"pattern":"\\S"};
const schema83 = {"type":"integer","description":"The most reworks that this phase may ask for; 1 unless said.","minimum":1,"maximum":100};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
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
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate75(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"description":"Takes an earlier result where the inputs are the same.","type":["boolean","object"],"required":["reads"],"properties":{"reads":{"$ref":"#/$defs/globs","description":"The only files that the result depends on."}},"additionalProperties":false};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
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
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"object","description":"Fans the phase out.","required":["matrix"],"properties":{"matrix":{"$ref":"#/$defs/matrix"},"max-parallel":{"type":"integer","description":"How many legs may run side by side.","minimum":1},"fail-fast":{"type":"boolean","description":"Whether one failed leg ends the others; false unless said."}},"additionalProperties":false};
const schema88 = {"description":"Values by name, each a list or an expression that gives one; or an expression that gives the whole.","type":["object","string"],"pattern":"\\S","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"type":["array","string"],"items":{}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
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
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate83(data.matrix, {instancePath:instancePath+"/matrix",parentData:data,parentDataProperty:"matrix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"object","description":"Goes on with an earlier phase's conversation.","required":["continue"],"properties":{"continue":{"$ref":"#/$defs/name","description":"The phase whose conversation goes on."}},"additionalProperties":false};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
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
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern41 = new RegExp("^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$", "u");

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
if(!(validate54(data.prompt, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate56(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate60(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate64(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.artifacts !== undefined){
if(!(validate68(data.artifacts, {instancePath:instancePath+"/artifacts",parentData:data,parentDataProperty:"artifacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
if(!(validate74(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate79(data.reuse, {instancePath:instancePath+"/reuse",parentData:data,parentDataProperty:"reuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate82(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
if(!(validate86(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"type":"object","description":"A phase that runs a script.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"How long one attempt may take; `30m` unless said."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"How long an attempt may be silent; `10m` unless said."},"expect":{"description":"How the script must end; `failure` is an ordinary non-zero exit.","enum":["success","failure"]},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"isolation":{"$ref":"#/$defs/isolation"}},"additionalProperties":false};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
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
if(!(validate56(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate60(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate64(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.artifacts !== undefined){
if(!(validate68(data.artifacts, {instancePath:instancePath+"/artifacts",parentData:data,parentDataProperty:"artifacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
if(!(validate74(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate79(data.reuse, {instancePath:instancePath+"/reuse",parentData:data,parentDataProperty:"reuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate82(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = {"type":"object","description":"A phase that waits for a person's decision.","required":["gate"],"properties":{"gate":{"$ref":"#/$defs/gate"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false};
const schema105 = {"type":"object","description":"Who decides, and when a person is needed at all.","properties":{"environment":{"type":"string","description":"The GitHub environment whose reviewers decide.","pattern":"\\S"},"by":{"description":"How the decision is made on GitHub; `environment` unless said.","enum":["environment","comment"]},"when":{"$ref":"#/$defs/when","description":"An expression; false passes the gate by policy, recorded so."},"rework":{"$ref":"#/$defs/gateRework"}},"additionalProperties":false};
const schema107 = {"type":"object","description":"Where a rework decision sends its comment.","required":["phase"],"properties":{"phase":{"$ref":"#/$defs/name","description":"The ancestor that does it again."},"max":{"$ref":"#/$defs/reworkMax"}},"additionalProperties":false};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
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
if(!(validate75(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate102(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
if(!(validate101(data.gate, {instancePath:instancePath+"/gate",parentData:data,parentDataProperty:"gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate56(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = {"type":"object","description":"A phase that delivers what the run made.","required":["deliver"],"properties":{"deliver":{"$ref":"#/$defs/deliver"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false};
const schema112 = {"description":"Deliveries by kind, in order; a list of one-key maps where one repeats.","type":["object","array"],"minProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false,"minItems":1,"items":{"$ref":"#/$defs/delivery"}};
const schema113 = {"type":"object","description":"One delivery: its kind and fields.","minProperties":1,"maxProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false};
const schema114 = {"type":"object","description":"Opens a pull request with the run's commits.","required":["title"],"properties":{"title":{"type":"string","description":"Its title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Its text; `${{ }}` allowed."},"base":{"type":"string","description":"The branch to merge into; the one that the run started on unless said.","pattern":"\\S"},"labels":{"$ref":"#/$defs/names","description":"Labels to put on it."},"reviewers":{"$ref":"#/$defs/names","description":"Who is asked to review it."},"assignees":{"$ref":"#/$defs/names","description":"Whom it is assigned to."},"draft":{"type":"boolean","description":"Whether it is a draft."},"auto-merge":{"type":"boolean","description":"Whether it merges by itself once it may."},"message":{"type":"string","description":"Message of the commit; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false};
const schema115 = {"type":["array","string"],"description":"A list of names; `${{ }}` allowed. An expression whose value is a list brings in each of its entries.","pattern":"\\S","items":{"type":"string","pattern":"\\S"}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema115.type},message:"must be array,string",schema:schema115.type,parentSchema:schema115,data};
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
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema115,data};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema115.items,data:data0};
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
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.items.type,parentSchema:schema115.items,data:data0};
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
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate112(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.reviewers !== undefined){
if(!(validate112(data.reviewers, {instancePath:instancePath+"/reviewers",parentData:data,parentDataProperty:"reviewers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.assignees !== undefined){
if(!(validate112(data.assignees, {instancePath:instancePath+"/assignees",parentData:data,parentDataProperty:"assignees",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema116 = {"type":"object","description":"Pushes the run's change to a branch.","properties":{"branch":{"type":"string","description":"The branch; the run's own unless said. `${{ }}` allowed.","pattern":"\\S"},"message":{"type":"string","description":"Message of the commit; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
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
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema117 = {"type":"object","description":"Writes a comment.","required":["body"],"properties":{"on":{"$ref":"#/$defs/on"},"body":{"type":"string","description":"Its text; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false};
const schema118 = {"description":"`trigger` (the issue or pull request that started the run; the default), `pull-request` (the one just made), or a number.","type":["string","integer"],"pattern":"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$","minimum":1};
const pattern66 = new RegExp("^(trigger|pull-request|\\$\\{\\{.*\\}\\})$", "u");

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
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
if(!pattern66.test(data)){
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
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate120(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
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
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema119 = {"type":"object","description":"Adds and removes labels.","properties":{"on":{"$ref":"#/$defs/on"},"add":{"$ref":"#/$defs/names","description":"Labels to add."},"remove":{"$ref":"#/$defs/names","description":"Labels to remove."}},"additionalProperties":false};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
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
if(!(validate120(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.add !== undefined){
if(!(validate112(data.add, {instancePath:instancePath+"/add",parentData:data,parentDataProperty:"add",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate112(data.remove, {instancePath:instancePath+"/remove",parentData:data,parentDataProperty:"remove",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema120 = {"type":"object","description":"Opens an issue.","required":["title"],"properties":{"title":{"type":"string","description":"Its title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Its text; `${{ }}` allowed."},"labels":{"$ref":"#/$defs/names","description":"Labels to put on it."}},"additionalProperties":false};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
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
if(!(validate112(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema121 = {"type":"object","description":"Starts a workflow.","required":["workflow"],"properties":{"workflow":{"type":"string","description":"File name of the workflow.","pattern":"\\S"},"ref":{"type":"string","description":"Branch or tag to run it on; the default branch unless said.","pattern":"\\S"},"inputs":{"type":"object","description":"Its inputs by name; `${{ }}` allowed.","additionalProperties":{"$ref":"#/$defs/scalar"}}},"additionalProperties":false};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
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
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate111(data["pull-request"], {instancePath:instancePath+"/pull-request",parentData:data,parentDataProperty:"pull-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate117(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.comment !== undefined){
if(!(validate119(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate123(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.issue !== undefined){
if(!(validate128(data.issue, {instancePath:instancePath+"/issue",parentData:data,parentDataProperty:"issue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.dispatch !== undefined){
if(!(validate131(data.dispatch, {instancePath:instancePath+"/dispatch",parentData:data,parentDataProperty:"dispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate110(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
if(!(validate111(data["pull-request"], {instancePath:instancePath+"/pull-request",parentData:data,parentDataProperty:"pull-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate117(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.comment !== undefined){
if(!(validate119(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate123(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.issue !== undefined){
if(!(validate128(data.issue, {instancePath:instancePath+"/issue",parentData:data,parentDataProperty:"issue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.dispatch !== undefined){
if(!(validate131(data.dispatch, {instancePath:instancePath+"/dispatch",parentData:data,parentDataProperty:"dispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate109(data.deliver, {instancePath:instancePath+"/deliver",parentData:data,parentDataProperty:"deliver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate56(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema125 = {"type":"object","description":"A phase that runs another pipeline.","required":["pipeline"],"properties":{"pipeline":{"type":"string","description":"Another pipeline file, relative to this one.","pattern":"\\S"},"with":{"type":"object","description":"Its inputs by name; `${{ }}` allowed.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"strategy":{"$ref":"#/$defs/strategy"}},"additionalProperties":false};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
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
if(!(validate56(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate82(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
if(!(validate108(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data.workspace !== undefined){
let data16 = data.workspace;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key8 in data16){
if(!(key8 === "carry")){
const err24 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.workspace,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data16.carry !== undefined){
if(!(validate41(data16.carry, {instancePath:instancePath+"/workspace/carry",parentData:data16,parentDataProperty:"carry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.workspace.type,parentSchema:schema30.properties.workspace,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
let data19 = data.phases;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
const err26 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30.properties.phases,data:data19};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key9 in data19){
const _errs47 = errors;
if(typeof key9 === "string"){
if(!pattern5.test(key9)){
const err27 = {instancePath:instancePath+"/phases",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/phases",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid15 = _errs47 === errors;
if(!valid15){
const err29 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema30.properties.phases.propertyNames,parentSchema:schema30.properties.phases,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key10 in data19){
if(!(validate52(data19[key10], {instancePath:instancePath+"/phases/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data19,parentDataProperty:key10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.phases.type,parentSchema:schema30.properties.phases,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ })

};
