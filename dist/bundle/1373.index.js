export const id = 1373;
export const ids = [1373];
export const modules = {

/***/ 92032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Py: () => (/* binding */ isRepositoryAddress),
/* harmony export */   Wh: () => (/* binding */ namedRepositories),
/* harmony export */   ow: () => (/* binding */ namedRepository)
/* harmony export */ });
/** Parses a list: entries separated by commas or line breaks; `#` begins a comment line. */
function namedRepositories(list) {
    const entries = list
        .split(/\n/)
        .filter((line) => !line.trimStart().startsWith('#'))
        .flatMap((line) => line.split(','))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    return [...new Set(entries)].map(named);
}
function named(entry) {
    const [, owner] = /^([A-Za-z0-9][A-Za-z0-9-]*)\/\*$/.exec(entry) ?? [];
    if (owner !== undefined)
        return { type: 'owner', owner };
    const isName = /^[A-Za-z0-9][A-Za-z0-9-]*\/[\w.-]+$/.test(entry) && !/\/\.{1,2}$/.test(entry);
    return isName ? { type: 'github', name: entry } : { type: 'address', address: entry };
}
/** Whether the text is a safe argument for git: no helper program, no option, only one line. */
function isRepositoryAddress(text) {
    if (text.startsWith('-') || text.includes('::') || /[\p{Cc}]/u.test(text))
        return false;
    const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text) ?? [];
    return scheme === undefined || SCHEMES.has(scheme.toLowerCase());
}
const SCHEMES = new Set(['file', 'git', 'http', 'https', 'ssh']);
/** Parses a single repository: `owner/name`, or a path or URL. */
const namedRepository = (text) => named(text.trim());
/** A repository's short name in tables: the last two parts of its address, without `.git`. */
function shortName(address) {
    const parts = address
        .replace(/\.git\/?$/, '')
        .replace(/\/+$/, '')
        .split(/[/:]/)
        .filter(Boolean);
    const isLocal = address.startsWith('/') || address.startsWith('.');
    return parts.slice(isLocal ? -1 : -2).join('/') || address;
}


/***/ }),

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


/** Undefined aliases, recursive aliases, and files that aliases expand beyond the limit of nodes. */
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
                ? `the alias ${(0,finding/* quoted */.TL)(`*${source}`)} is inside the value that it refers to`
                : `the alias ${(0,finding/* quoted */.TL)(`*${source}`)} refers to an anchor that is not defined above`,
            hint: holdsItself ? 'Write the value in full.' : `Define the anchor above: \`&${source}\`.`,
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
        message: 'the aliases of this file expand to more than a million values',
        hint: 'Write the values in full. Aliases of aliases multiply.',
        where: { type: 'source', span: { offset: start, length: 1 } },
    };
}

// EXTERNAL MODULE: ./lib/src/core/pipeline/locate.js
var pipeline_locate = __webpack_require__(95561);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/written-text.js



/**
 * Values of every `env` keep their notation: `1.10`, `007` and `0x1F` are texts, not numbers that a child would see as `1.1`, `7`
 * and `31`.
 */
function keepEnvironmentText(root) {
    for (const { value } of environmentsIn(root))
        for (const { value: variable } of pairsOf(value))
            if ((0,dist/* isScalar */.jn)(variable) && isPlain(variable))
                variable.value = variable.source;
}
/** Every `env` of the pipeline, its agents and its phases; an agent or phase may itself be called `env`. */
function* environmentsIn(root) {
    const owners = [...pairsOf(root)].filter(({ name }) => name === 'agents' || name === 'phases');
    const own = owners.flatMap(({ value }) => [...pairsOf(value)]);
    for (const owner of [root, ...own.map(({ value }) => value)])
        yield* [...pairsOf(owner)].filter(({ name }) => name === 'env');
}
/** Numbers as defaults of inputs whose notation would be lost as soon as they are used. */
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
                hint: `Write ${(0,finding/* quoted */.TL)(becomes)}, or declare the input as a string and quote its default: \`"${source}"\`.`,
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

;// CONCATENATED MODULE: ./lib/src/core/pipeline/document.js





/** Parses one YAML 1.2 document. Never throws because of the text. */
function readDocument(text) {
    const lines = new dist/* LineCounter */.HN();
    const nothing = { value: undefined, locate: (0,pipeline_locate/* locator */.fl)(text, lines, null) };
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > MOST_BYTES)
        return { ...nothing, findings: [TOO_LARGE] };
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    // The library composes recursively, and some files would overflow the stack.
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
    const untagged = expressionsAsTags(document, text);
    if (untagged.length > 0)
        return { ...nothing, findings: untagged, locate };
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
    // Otherwise the library prints warnings to stderr; relevant ones are in the document, too.
    logLevel: 'error',
};
/** Levels of the library's tokens; each level of a pipeline has two or three. */
const MOST_LEVELS = 200;
const MOST_BYTES = 1024 * 1024;
const TOO_LARGE = {
    code: 'PG104',
    message: 'the file is larger than 1 MiB',
    hint: 'Move long prompts into their own files: `prompt: { file: PATH }`.',
    where: { type: 'source', span: { offset: 0, length: 1 } },
};
const TOO_DEEP = {
    code: 'PG106',
    message: 'the file is nested too deeply',
    hint: 'A pipeline needs about ten levels at most.',
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
        message: 'the file is not valid UTF-8 here',
        hint: 'Save the file as UTF-8.',
        where: { type: 'source', span: { offset, length: 1 } },
    };
}
/** Only the first error: errors after an unclosed bracket follow from it. */
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
        message: 'a second YAML document begins here',
        hint: 'One file holds one pipeline. Move the second document to its own file.',
        where: { type: 'source', span: { offset: start, length: 1 } },
    };
}
const YAML_HINTS = {
    BAD_INDENT: 'Close the bracket or quote above, or fix the indentation.',
    MISSING_CHAR: 'Add the missing bracket, quote or comma in this line or above.',
    TAB_AS_INDENT: 'Indent YAML with spaces.',
    BLOCK_AS_IMPLICIT_KEY: 'Quote a string that contains `: `.',
};
/** `if: !cancelled()` is a tag and an empty text to YAML; whatever else the file means by it is a mistake only because of it. */
function expressionsAsTags(document, text) {
    return document.warnings.flatMap(({ message, pos: [start, end] }) => {
        const tag = tagIn(message);
        if (!/[(.]/.test(tag))
            return [];
        const [line = ''] = text.slice(start).split(/[\r\n]/, 1);
        const meant = /[,}\]#]/.test(line) ? tag : line.trim();
        return {
            code: 'PG101',
            message: `YAML reads ${(0,finding/* quoted */.TL)(tag)} as a tag, not as an expression`,
            hint: `Write \`\${{ ${meant} }}\`.`,
            where: { type: 'source', span: { offset: start, length: end - start } },
        };
    });
}
function tagFindings(document) {
    return document.warnings.map(({ message, pos: [start, end] }) => ({
        code: 'PG112',
        message,
        hint: 'Remove the tag. A pipeline needs only plain YAML.',
        where: { type: 'source', span: { offset: start, length: end - start } },
    }));
}
function tagIn(message) {
    const [, tag = ''] = /^Unresolved tag: (!.*)$/s.exec(message) ?? [];
    return tag.trim();
}
/** Keys that are lists or maps: YAML allows them, a pipeline does not, and the library may fail to print them. */
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
                message: 'this key is a list or a mapping',
                hint: 'A key must be a string. Write an expression as `${{ … }}`, and quote a value that begins with `{` or `[`.',
                where: { type: 'source', span: { offset: start, length: end - start } },
            });
        }
    return findings;
}
/** Duplicate keys of a mapping; the library's own check is quadratic. */
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
        message: `${(0,finding/* quoted */.TL)(name)} is a duplicate key`,
        hint: 'Remove or rename one of the two keys.',
        where: { type: 'source', span: { offset: start, length: end - start } },
    };
}


/***/ }),

/***/ 95561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   fl: () => (/* binding */ locator)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Finds positions by path; each map is indexed on first use. */
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
/** The position of a part of a text in its notation (`raw`), which may have quotes, escapes and indentation. */
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
/** The JavaScript name of a map's key; `null`: the key is not a scalar. */
function nameOf(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value ?? '') : null;
}


/***/ }),

/***/ 41373:
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
var pipeline_finding = __webpack_require__(21842);
// EXTERNAL MODULE: ./lib/src/core/pipeline/subject.js
var pipeline_subject = __webpack_require__(11419);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/agent-options.js



/** An agent has an option that its adapter does not support, or lacks a required one. */
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
/** Keys of a phase that its agent does not support. */
function* unfit(name, phase, use) {
    const { has } = OPTIONS[use];
    const models = ['model', 'escalate'].filter(() => !has.includes('model'));
    const sessions = ['session'].filter(() => !CONVERSING.includes(use));
    for (const key of [...models, ...sessions]) {
        if (phase[key] === undefined)
            continue;
        const lacks = key === 'session' ? 'cannot resume a session' : 'has no model option';
        const message = `the agent of ${(0,pipeline_finding/* quoted */.TL)(name)} has \`use: ${use}\`, which ${lacks}`;
        yield { code: 'PG501', message, hint: null, where: (0,pipeline_finding/* keyAt */.f5)('phases', name, key) };
    }
}
/** Agents that may carry out a writing phase but cannot write. */
function* onlyReading({ file: { agents, defaults } }, phase, { agent }) {
    const seen = new Set();
    let name = agent ?? defaults?.agent;
    for (; name !== undefined && !seen.has(name); name = (0,pipeline_subject/* get */.Jt)(agents, name)?.fallback) {
        seen.add(name);
        if ((0,pipeline_subject/* get */.Jt)(agents, name)?.use !== 'anthropic')
            continue;
        const message = `${(0,pipeline_finding/* quoted */.TL)(phase)} has \`access: write\`, but its agent ${(0,pipeline_finding/* quoted */.TL)(name)} has \`use: anthropic\`, which can only read`;
        yield { code: 'PG501', message, hint: null, where: (0,pipeline_finding/* keyAt */.f5)('phases', phase, 'access') };
    }
}
function* foreign(name, agent) {
    const { has } = OPTIONS[agent.use];
    for (const key of Object.keys(agent)) {
        if (COMMON.includes(key) || has.includes(key))
            continue;
        const message = `an agent with \`use: ${agent.use}\` has no key \`${key}\``;
        const hint = (0,nearest/* suggest */.Z)(key, has);
        yield { code: 'PG501', message, hint, where: (0,pipeline_finding/* keyAt */.f5)('agents', name, key) };
    }
}
function* missing(name, agent, written) {
    for (const key of OPTIONS[agent.use].must) {
        if (written.includes(key))
            continue;
        const message = `an agent with \`use: ${agent.use}\` must have the key \`${key}\``;
        yield { code: 'PG502', message, hint: MEANING[key], where: (0,pipeline_finding/* keyAt */.f5)('agents', name) };
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
/** Agents that can continue an earlier session; for `acp` that depends on the program. */
const CONVERSING = ['claude', 'codex', 'opencode', 'amp', 'acp'];
const MEANING = {
    run: 'The value is a shell command, or a list with a program and its arguments.',
    script: 'The value is the path of a YAML script, relative to the pipeline file.',
};

// EXTERNAL MODULE: ./lib/src/core/expression/parse.js
var parse = __webpack_require__(18168);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/context-place.js


/** An expression reads a context that is not available in its position. */
const contextPlace = function* (subject) {
    for (const template of subject.templates) {
        for (const read of template.reads) {
            const isMatrix = read.path[0] === 'matrix' && isSpread(subject, template);
            const refusal = isMatrix ? null : refusalOf(template, read);
            if (refusal !== null)
                yield { code: 'PG405', ...refusal, where: read.where };
        }
    }
};
function refusalOf({ place }, { path: [context = '', property] }) {
    if ((SEEN[place] ?? IN_PHASES).has(context)) {
        return context === 'run' ? diffOf(place, property) : null;
    }
    switch (context) {
        case 'secrets':
            return place === 'env' || place === 'phase-env' ? null : SECRETS;
        case 'outputs':
            return place === 'rework-when' ? null : OUTPUTS;
        case 'matrix':
            return MATRIX;
        default:
            return parse/* CONTEXTS */.J.some((known) => known === context) ? absentAt(place) : null;
    }
}
/** For contexts that phases have. */
const absentAt = (place) => place === 'pipeline-output' ? GATE_OUTSIDE : TOO_EARLY;
/** A leg's values are available in the phase's texts, but not in its `if` and matrix, which are evaluated before. */
function isSpread({ file }, { phase, place }) {
    const found = phase === null ? undefined : (0,pipeline_subject/* get */.Jt)(file.phases, phase);
    const hasMatrix = found !== undefined && (0,pipeline_subject/* isWork */.cD)(found) && found.strategy !== undefined;
    return hasMatrix && place !== 'if' && place !== 'matrix';
}
function diffOf(place, property) {
    return property === 'diff' && place !== 'prompt' && place !== 'deliver' ? DIFF : null;
}
const BEFORE_PHASES = new Set(['inputs', 'run', 'github', 'item']);
const AFTER_PHASES = new Set([...BEFORE_PHASES, 'needs', 'env']);
const IN_PHASES = new Set([...BEFORE_PHASES, 'needs', 'env', 'gate']);
const SEEN = {
    env: BEFORE_PHASES,
    'pipeline-output': AFTER_PHASES,
};
const SECRETS = {
    message: '`secrets` can only be read in `env`',
    hint: 'Pass the secret in the `env` of the phase that needs it.',
};
const OUTPUTS = {
    message: '`outputs` can only be read in `rework.when`',
    hint: 'Elsewhere, read `needs.<phase>.outputs`.',
};
const MATRIX = {
    message: '`matrix` can only be read in `prompt`, `env` and `rework` of a phase with `strategy`',
    hint: 'Add `strategy: { matrix: { NAME: [a, b] } }` to the phase. Its `if` is evaluated before there are legs.',
};
const DIFF = {
    message: '`run.diff` can only be read in prompts and deliveries',
    hint: 'A condition can read `run.facts`: `files`, `lines`, `protected`, `risks`, `usd`.',
};
const GATE_OUTSIDE = {
    message: '`gate` can only be read in phases',
    hint: 'Outputs of a pipeline can read its phases: `needs.<phase>.result`, `needs.<phase>.outputs`.',
};
const TOO_EARLY = {
    message: 'this expression is evaluated before any phase runs',
    hint: 'Read the value in the `env` of a phase.',
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/credulous-gate.js


/** Whether a gate opens depends only on agents' outputs. */
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
            message: `the condition of the gate ${(0,pipeline_finding/* quoted */.TL)(String(template.phase))} depends only on what agents claim`,
            hint: 'Add a fact that the runner measured, such as `|| run.facts.lines > 200`.',
            where: first.where,
        };
    }
    function isClaim([context, name, property]) {
        const phase = (0,pipeline_subject/* get */.Jt)(file.phases, name ?? '');
        const isAgent = phase !== undefined && 'prompt' in phase;
        return context === 'needs' && isAgent && property !== 'result' && property !== 'artifacts';
    }
};

// EXTERNAL MODULE: ./lib/src/core/pipeline/graph.js
var pipeline_graph = __webpack_require__(64367);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/cycle.js



/** Dependency cycles; each cycle is reported once, from its first phase in the file. */
const cycle = function* ({ file, graph }) {
    const nameOf = (at) => graph.names[at] ?? '';
    for (const circle of circlesIn(graph)) {
        const [first = 0, second = first] = circle;
        const name = nameOf(first);
        const needs = (0,pipeline_subject/* get */.Jt)(file.phases, name)?.needs;
        const path = [...circle, first].map((at) => (0,pipeline_finding/* quoted */.TL)(nameOf(at))).join(' → ');
        yield {
            code: 'PG303',
            message: `these phases form a dependency cycle: ${path}`,
            hint: 'Remove one of these from `needs`. To repeat work, use `rework`.',
            where: needs === undefined ? (0,pipeline_finding/* keyAt */.f5)('phases', name) : (0,pipeline_graph/* needAt */.EZ)({ name, needs, need: nameOf(second) }),
        };
    }
};
/** Disjoint cycles among the phases that have no order. */
function circlesIn(graph) {
    const done = new Set(graph.order);
    const next = nextNeed(graph, done);
    return [...graph.names.keys()].flatMap((start) => done.has(start) ? [] : walk(start, next, done));
}
/** Follows needs from one phase until everything reachable is done, without recursion. */
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
/** A phase's first need that is not done yet. Remembers the position, because done phases stay done. */
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
/** `${{ }}` inside a script would turn a value into code. */
const expressionInScript = function* ({ templates }) {
    for (const { place, expressions } of templates) {
        if (place !== 'script')
            continue;
        for (const { source, at } of expressions) {
            const value = source.trim();
            yield {
                code: 'PG404',
                message: 'expressions are not evaluated inside a script, because the value would be run as code',
                hint: `Pass the value in \`env\`, such as \`env: { VALUE: "\${{ ${value} }}" }\`, and use "$VALUE" in the script.`,
                where: at(-3, source.length + 5),
            };
        }
    }
};

// EXTERNAL MODULE: ./lib/src/core/pipeline/templates.js
var pipeline_templates = __webpack_require__(27172);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/expression-syntax.js


/** An expression does not parse, or names an unknown context or function. */
const expressionSyntax = function* ({ templates }) {
    for (const { source, closed, at } of templates
        .filter(pipeline_templates/* isEvaluated */.K)
        .flatMap((t) => t.expressions)) {
        if (!closed) {
            const hint = 'Close the expression with `}}`. A `}}` inside single quotes does not count.';
            yield { code: 'PG401', message: 'this expression is not closed', hint, where: at(-3, 3) };
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
const HINT = 'Use the expression syntax of GitHub Actions. Strings are in single quotes.';

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/fallback-circle.js


/** Fallback cycles; each cycle is reported once, at its first agent in the file. */
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
        const path = [...circle, name].map(pipeline_finding/* quoted */.TL).join(' → ');
        yield {
            code: 'PG307',
            message: `these agents form a fallback cycle: ${path}`,
            hint: 'Remove `fallback` from the agent that is tried last.',
            where: (0,pipeline_finding/* valueAt */.fK)('agents', name, 'fallback'),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/glob.js


/** A glob is absolute, or leaves the repository. */
const glob = function* (subject) {
    for (const { globs = [], path } of globsIn(subject)) {
        for (const [at, text] of globs.entries()) {
            if (!text.startsWith('/') && !text.split(/[/\\{},()|]/).includes('..'))
                continue;
            yield {
                code: 'PG507',
                message: `the glob ${(0,pipeline_finding/* quoted */.TL)(text)} points outside the repository`,
                hint: 'Globs are relative to the root of the repository.',
                where: (0,pipeline_finding/* valueAt */.fK)(...path, at),
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
        const reads = typeof phase.reuse === 'object' ? phase.reuse.reads : undefined;
        yield { globs: reads, path: ['phases', name, 'reuse', 'reads'] };
    }
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/idle-gate.js



/** A gate that no phase needs. */
const idleGate = function* (subject) {
    const { graph } = subject;
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        const dependants = graph.dependants[graph.index.get(name) ?? -1] ?? [];
        if (dependants.length > 0 || !endsInGate(phase, (0,pipeline_subject/* innerOf */._$)(subject, phase)))
            continue;
        yield {
            code: 'PG601',
            message: 'gate' in phase
                ? `no phase needs the gate ${(0,pipeline_finding/* quoted */.TL)(name)}`
                : `no phase needs ${(0,pipeline_finding/* quoted */.TL)(name)}, whose pipeline ends in a gate`,
            hint: `Add \`needs: ${name}\` to the phase that the gate guards, or remove the gate.`,
            where: (0,pipeline_finding/* keyAt */.f5)('phases', name),
        };
    }
};
function endsInGate(phase, inner) {
    return 'gate' in phase || (inner !== null && hasIdleGate(inner.file, inner.nested));
}
function hasIdleGate(file, nested) {
    const { dependants } = (0,pipeline_graph/* graphOf */.cQ)(file);
    return Object.values(file.phases).some((phase, at) => (dependants[at] ?? []).length === 0 &&
        endsInGate(phase, 'pipeline' in phase ? (nested.get(phase.pipeline) ?? null) : null));
}

// EXTERNAL MODULE: ./lib/src/core/pipeline/inputs.js
var inputs = __webpack_require__(17914);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/input-defaults.js



/** An input's default does not match its type, or its options do not match its type. */
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
            ? `the input ${(0,pipeline_finding/* quoted */.TL)(name)} of type \`choice\` has no \`options\``
            : `the input ${(0,pipeline_finding/* quoted */.TL)(name)} has \`options\`, but its type is not \`choice\``,
        hint: isChoice ? 'List the options: `options: [one, other]`.' : 'Add `type: choice`.',
        where: isChoice ? (0,pipeline_finding/* keyAt */.f5)('inputs', name) : (0,pipeline_finding/* keyAt */.f5)('inputs', name, 'options'),
    };
}
function defaultFinding(name, input) {
    if (input.default === undefined || (0,inputs/* fits */.l)(input, input.default))
        return null;
    const { type = 'string', options = [] } = input;
    const wanted = type === 'choice' ? `one of ${options.map(pipeline_finding/* quoted */.TL).join(', ')}` : `a ${type}`;
    return {
        code: 'PG504',
        message: `the default of ${(0,pipeline_finding/* quoted */.TL)(name)} is not ${wanted}`,
        hint: type === 'string' ? 'Quote the default, or declare the `type` of the input.' : null,
        where: (0,pipeline_finding/* valueAt */.fK)('inputs', name, 'default'),
    };
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/jobs.js


/** Writers in one workspace run one after the other, which is impossible in jobs on several machines. */
const jobs = function* (subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase) || (phase.strategy?.jobs ?? false) === false)
            continue;
        if (phase.access !== 'write' || phase.workspace === 'own')
            continue;
        yield {
            code: 'PG522',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} writes to the workspace of the run, so its legs cannot run in several jobs`,
            hint: 'Add `workspace: own`, or remove `jobs`.',
            where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'strategy', 'jobs'),
        };
    }
};

// EXTERNAL MODULE: ./lib/src/core/lib/duration.js
var duration = __webpack_require__(83346);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/long-duration.js



/** A timeout or wait is longer than a timer supports. */
const longDuration = function* (subject) {
    for (const { text, path } of durationsIn(subject)) {
        const milliseconds = text === undefined ? null : (0,duration/* parseDuration */.E9)(text);
        if (milliseconds === null || milliseconds <= duration/* LONGEST_DAYS */.to * DAY)
            continue;
        yield {
            code: 'PG506',
            message: `${(0,pipeline_finding/* quoted */.TL)(String(text))} is longer than ${duration/* LONGEST_DAYS */.to} days`,
            hint: 'Use a shorter duration. A run that waits for a person has no timeout.',
            where: (0,pipeline_finding/* valueAt */.fK)(...path),
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

// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/lib/json.js
var json = __webpack_require__(38364);
// EXTERNAL MODULE: ./lib/src/core/plan/matrix.js
var matrix = __webpack_require__(82837);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/matrix.js






/** A matrix without expressions has too many legs, or an empty or invalid list. */
const matrix_matrix = function* (subject) {
    for (const [name, written] of matricesIn(subject)) {
        const fault = faultOf(written);
        if (fault === null)
            continue;
        yield {
            code: 'PG520',
            message: `the matrix of ${(0,pipeline_finding/* quoted */.TL)(name)} cannot be expanded: ${fault}`,
            hint: 'A matrix is lists of values by name, `include` and `exclude` lists of maps; at most 1000 legs.',
            where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'strategy', 'matrix'),
        };
    }
};
/** An expression reads a value that no leg of the matrix has. */
const unknownMatrixValue = function* (subject) {
    const matrices = new Map(matricesIn(subject));
    for (const { phase, reads } of subject.templates) {
        const written = phase === null ? undefined : matrices.get(phase);
        const known = written === undefined ? null : namesOf(written);
        if (known !== null)
            yield* unknownIn(String(phase), known, reads);
    }
};
function* unknownIn(phase, known, reads) {
    for (const { path, where } of reads) {
        const [context, name] = path;
        if (context !== 'matrix' || name === undefined || name === '*' || known.includes(name))
            continue;
        const message = `the matrix of ${(0,pipeline_finding/* quoted */.TL)(phase)} has no ${(0,pipeline_finding/* quoted */.TL)(name)}`;
        yield { code: 'PG414', message, hint: (0,nearest/* suggest */.Z)(name, known), where };
    }
}
/** `rework.leg` names a leg of a phase without a matrix. */
const reworkLeg = function* ({ file, ...subject }) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)({ file, ...subject })) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase) || phase.rework?.leg === undefined)
            continue;
        const target = (0,pipeline_subject/* get */.Jt)(file.phases, phase.rework.phase);
        if (target === undefined || ((0,pipeline_subject/* isWork */.cD)(target) && target.strategy !== undefined))
            continue;
        yield {
            code: 'PG320',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} sends its rework to one leg of ${(0,pipeline_finding/* quoted */.TL)(phase.rework.phase)}, which has no \`strategy\``,
            hint: 'Remove `leg`, or name a phase with `strategy`.',
            where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'rework', 'leg'),
        };
    }
};
function* matricesIn(subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if ((0,pipeline_subject/* isWork */.cD)(phase) && phase.strategy !== undefined)
            yield [name, phase.strategy.matrix];
    }
}
/** `null`: valid, or unknown before evaluation. */
function faultOf(written) {
    try {
        (0,matrix/* staticLegs */.y1)(written);
        return null;
    }
    catch (fault) {
        if (!(fault instanceof expression/* ExpressionFault */.JE))
            throw fault;
        return fault.message;
    }
}
/** `null`: expressions may add other names. */
function namesOf(written) {
    if (!(0,json/* isJsonObject */.O)(written))
        return null;
    const { include = [], exclude: _, ...lists } = written;
    if (hasExpression(include) || !Array.isArray(include))
        return null;
    const more = include.filter(json/* isJsonObject */.O).flatMap((one) => Object.keys(one));
    return [...new Set([...Object.keys(lists), ...more])];
}
const hasExpression = (written) => (0,matrix/* textsIn */.Ej)(written).some((text) => (0,expression/* expressionsIn */.l$)(text).length > 0);

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/missing-agent.js


/** A phase has a prompt but no agent. */
const missingAgent = function* (subject) {
    if ((0,pipeline_subject/* keysAt */._s)(subject, 'defaults').includes('agent'))
        return;
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!('prompt' in phase) || (0,pipeline_subject/* keysAt */._s)(subject, 'phases', name).includes('agent'))
            continue;
        yield {
            code: 'PG503',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} has a prompt but no agent`,
            hint: 'Give the phase an `agent`, or add `defaults: { agent: … }` to the file.',
            where: (0,pipeline_finding/* keyAt */.f5)('phases', name),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/nested-pipeline.js




/** The inputs of a nested pipeline do not match its declaration. */
const nestedPipeline = function* (subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        const inner = (0,pipeline_subject/* innerOf */._$)(subject, phase);
        if (inner === null || !('pipeline' in phase))
            continue;
        const given = phase.with ?? {};
        yield* inputsOf({ name, phase, inner }, given);
        yield* agentsOf(subject, { name, phase, inner });
    }
};
function* inputsOf(use, given) {
    const { name, phase, inner } = use;
    const declared = inner.file.inputs ?? {};
    for (const [key, value] of Object.entries(given)) {
        if (key === 'agents' || value === undefined || typeof value === 'object')
            continue;
        const finding = inputFinding(use, key, value);
        if (finding !== null)
            yield { ...finding, where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'with', key) };
    }
    for (const [key, input] of Object.entries(declared)) {
        if (input.required !== true || Object.hasOwn(given, key))
            continue;
        yield {
            code: 'PG510',
            message: `${quotedPipeline(phase)} needs the input ${(0,pipeline_finding/* quoted */.TL)(key)}`,
            hint: `Add \`with: { ${key}: … }\` to ${(0,pipeline_finding/* quoted */.TL)(name)}.`,
            where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'pipeline'),
        };
    }
}
function inputFinding({ phase, inner }, key, value) {
    const declared = inner.file.inputs ?? {};
    const input = (0,pipeline_subject/* get */.Jt)(declared, key);
    const what = quotedPipeline(phase);
    if (input === undefined) {
        const hint = (0,nearest/* suggest */.Z)(key, Object.keys(declared)) ?? 'The pipeline takes no inputs.';
        return { code: 'PG509', message: `${what} has no input ${(0,pipeline_finding/* quoted */.TL)(key)}`, hint };
    }
    if (isTemplate(value) || (0,inputs/* fits */.l)(input, value))
        return null;
    const { type = 'string', options = [] } = input;
    const wanted = type === 'choice' ? `one of ${options.map(pipeline_finding/* quoted */.TL).join(', ')}` : `a ${type}`;
    const message = `the input ${(0,pipeline_finding/* quoted */.TL)(key)} of ${what} must be ${wanted}`;
    return { code: 'PG511', message, hint: input.description ?? null };
}
const quotedPipeline = ({ pipeline }) => `the pipeline ${(0,pipeline_finding/* quoted */.TL)(pipeline)}`;
/** The value is known only when the phase is reached. */
const isTemplate = (value) => typeof value === 'string' && value.includes('${{');
function* agentsOf(subject, { name, phase, inner }) {
    const theirs = Object.keys(inner.file.agents ?? {});
    const ours = (0,pipeline_subject/* keysAt */._s)(subject, 'agents');
    for (const [agent, instead] of Object.entries(phase.with?.agents ?? {})) {
        if (!theirs.includes(agent)) {
            yield {
                code: 'PG306',
                message: `the pipeline ${(0,pipeline_finding/* quoted */.TL)(phase.pipeline)} has no agent ${(0,pipeline_finding/* quoted */.TL)(agent)}`,
                hint: (0,nearest/* suggest */.Z)(agent, theirs) ?? 'The pipeline declares no agents.',
                where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'with', 'agents', agent),
            };
        }
        if (!ours.includes(instead)) {
            yield {
                code: 'PG306',
                message: `there is no agent ${(0,pipeline_finding/* quoted */.TL)(instead)}`,
                hint: (0,nearest/* suggest */.Z)(instead, ours) ?? 'Declare the agent under `agents`.',
                where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'with', 'agents', agent),
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/own-workspace.js


/** Only a writer's change is merged. */
const ownWorkspace = function* (subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase))
            continue;
        const isOwn = phase.workspace === 'own';
        if (isOwn && phase.access !== 'write')
            yield {
                code: 'PG620',
                message: `${(0,pipeline_finding/* quoted */.TL)(name)} may not write, so its \`workspace: own\` means nothing`,
                hint: 'Add `access: write`, or remove `workspace`.',
                where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'workspace'),
            };
        if (!isOwn && phase['on-conflict'] !== undefined)
            yield {
                code: 'PG620',
                message: `${(0,pipeline_finding/* quoted */.TL)(name)} works in the workspace of the run, so its \`on-conflict\` means nothing`,
                hint: 'Add `workspace: own`, or remove `on-conflict`.',
                where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'on-conflict'),
            };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/plain-text.js

/** `${{ }}` in a text that is not evaluated. */
const plainText = function* ({ templates }) {
    for (const { place, path, expressions } of templates) {
        if (place !== 'plain')
            continue;
        const key = path.findLast((part) => typeof part === 'string');
        for (const { source, at } of expressions) {
            yield {
                code: 'PG411',
                message: `expressions are not evaluated in ${(0,pipeline_finding/* quoted */.TL)(String(key))}`,
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
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} has no write access, so its \`paths\` have no effect`,
            hint: 'Add `access: write`, or remove `paths`.',
            where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'paths'),
        };
    }
};

// EXTERNAL MODULE: ./lib/src/core/lib/main-repository.js
var main_repository = __webpack_require__(6236);
// EXTERNAL MODULE: ./lib/src/core/many/repositories.js
var repositories = __webpack_require__(92032);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/repository.js





/** A repository is not declared, or its name or address is invalid. */
const repository = function* (subject) {
    yield* declared(subject);
    const names = (0,pipeline_subject/* keysAt */._s)(subject, 'repositories');
    for (const { name, path } of namedIn(subject)) {
        if (names.includes(name))
            continue;
        yield {
            code: 'PG322',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} is not a repository of this pipeline`,
            hint: (0,nearest/* suggest */.Z)(name, names) ?? hintFor(name),
            where: (0,pipeline_finding/* valueAt */.fK)(...path),
        };
    }
};
const hintFor = (name) => name === main_repository/* MAIN */.Q
    ? 'Remove `repository`: the default is the repository of the run.'
    : 'Declare the repository under `repositories`.';
function* declared({ file }) {
    for (const [name, { repo }] of Object.entries(file.repositories ?? {})) {
        if (name === main_repository/* MAIN */.Q)
            yield {
                code: 'PG521',
                message: '`main` is the name of the repository of the run',
                hint: 'Choose another name.',
                where: (0,pipeline_finding/* keyAt */.f5)('repositories', name),
            };
        if (!(0,repositories/* isRepositoryAddress */.Py)(repo) || (0,repositories/* namedRepository */.ow)(repo).type === 'owner')
            yield {
                code: 'PG521',
                message: `${(0,pipeline_finding/* quoted */.TL)(repo)} is not the address of a repository`,
                hint: 'Use `owner/name`, an address such as `https://example.com/api.git`, or a path.',
                where: (0,pipeline_finding/* valueAt */.fK)('repositories', name, 'repo'),
            };
    }
}
function* namedIn(subject) {
    for (const [phase, written] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if ((0,pipeline_subject/* isWork */.cD)(written) && written.repository !== undefined)
            yield { name: written.repository, path: ['phases', phase, 'repository'] };
        if ('deliver' in written)
            yield* namedInDeliver(['phases', phase, 'deliver'], written.deliver);
    }
}
function* namedInDeliver(path, deliver) {
    const maps = Array.isArray(deliver)
        ? deliver.map((map, at) => ({ map, path: [...path, at] }))
        : [{ map: deliver, path }];
    for (const { map, path: above } of maps)
        for (const [kind, fields] of Object.entries(map))
            if (typeof fields === 'object' && fields !== null && 'repository' in fields)
                yield { name: String(fields.repository), path: [...above, kind, 'repository'] };
}
/** Features that a run over several repositories does not support. */
const severalRepositories = function* (subject) {
    yield* nested(subject);
    const { file } = subject;
    if (file.repositories === undefined)
        return;
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase))
            continue;
        if (phase.reuse)
            yield {
                code: 'PG621',
                message: `${(0,pipeline_finding/* quoted */.TL)(name)} cannot reuse a result, because its result may depend on other repositories`,
                hint: 'Remove `reuse`.',
                where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'reuse'),
            };
        if (phase.workspace === 'own')
            yield {
                code: 'PG621',
                message: `${(0,pipeline_finding/* quoted */.TL)(name)} cannot have a workspace of its own, because the run has several repositories`,
                hint: 'Remove `workspace`. Phases that write run one after the other.',
                where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'workspace'),
            };
        if ('session' in phase && phase.session !== undefined)
            yield* elsewhere(subject, name, phase);
    }
    if (file.policy?.['stale-base'] === 'rebase')
        yield {
            code: 'PG621',
            message: '`stale-base: rebase` does not work with `repositories`',
            hint: 'Use `keep` or `fail`.',
            where: (0,pipeline_finding/* valueAt */.fK)('policy', 'stale-base'),
        };
};
/** Agents identify sessions by the folder in which they began. */
function* elsewhere({ file }, name, phase) {
    const before = (0,pipeline_subject/* get */.Jt)(file.phases, phase.session?.continue ?? '');
    if (before === undefined || !(0,pipeline_subject/* isWork */.cD)(before) || before.repository === phase.repository)
        return;
    yield {
        code: 'PG621',
        message: `${(0,pipeline_finding/* quoted */.TL)(name)} cannot continue a session that began in another repository`,
        hint: 'Give both phases the same `repository`.',
        where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'session', 'continue'),
    };
}
/** Repositories belong to the run, so only the outermost file may declare them. */
function* nested(subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if ((0,pipeline_subject/* innerOf */._$)(subject, phase)?.file.repositories === undefined)
            continue;
        yield {
            code: 'PG621',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} runs a pipeline with \`repositories\`, which only the pipeline of a run can have`,
            hint: 'Run that pipeline by itself, or move its phases into this file.',
            where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'pipeline'),
        };
    }
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/reused-session.js


/** A session is not part of a result's key, and cannot be continued in another run. */
const reusedSession = function* (subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_subject/* isWork */.cD)(phase) || !phase.reuse)
            continue;
        if (!('session' in phase) || phase.session === undefined)
            continue;
        yield {
            code: 'PG609',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} continues a session, so it cannot reuse a result of an earlier run`,
            hint: 'Remove `reuse`, or `session`.',
            where: (0,pipeline_finding/* keyAt */.f5)('phases', name, 'reuse'),
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
    const answers = (0,pipeline_graph/* areAncestors */.dW)(graph, asked);
    for (const [at, rework] of reworks.entries()) {
        if (!graph.index.has(rework.target))
            yield unknown(rework, graph.names);
        else if (answers[at] === false)
            yield rework_target_elsewhere(rework);
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
    const message = `${(0,pipeline_finding/* quoted */.TL)(name)} sends its rework to ${(0,pipeline_finding/* quoted */.TL)(target)}, which is not a phase`;
    return { code: 'PG304', message, hint: (0,nearest/* suggest */.Z)(target, names), where: (0,pipeline_finding/* valueAt */.fK)(...path) };
}
function rework_target_elsewhere({ name, target, path }) {
    return {
        code: 'PG305',
        message: `${(0,pipeline_finding/* quoted */.TL)(name)} sends its rework to ${(0,pipeline_finding/* quoted */.TL)(target)}, which does not run before it`,
        hint: `Name a phase that ${(0,pipeline_finding/* quoted */.TL)(name)} needs, directly or indirectly.`,
        where: (0,pipeline_finding/* valueAt */.fK)(...path),
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
            message: `the scoping phase ${(0,pipeline_finding/* quoted */.TL)(name)} has \`access: write\``,
            hint: 'Remove `access: write` or `scoping: true`.',
            where: (0,pipeline_finding/* valueAt */.fK)('phases', name, 'access'),
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
            message: `the script ${(0,pipeline_finding/* quoted */.TL)(script)} is outside the repository`,
            hint: 'Move the file into the repository. The path is relative to the pipeline file.',
            where: (0,pipeline_finding/* valueAt */.fK)('agents', name, 'script'),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/self-need.js



/** A phase names itself in `needs`. */
const selfNeed = function* (subject) {
    for (const [name, { needs }] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if (!(0,pipeline_graph/* namesIn */.wX)(needs).includes(name))
            continue;
        yield {
            code: 'PG302',
            message: `${(0,pipeline_finding/* quoted */.TL)(name)} needs itself`,
            hint: 'Remove the phase from its own `needs`. To repeat work, use `rework`.',
            where: (0,pipeline_graph/* needAt */.EZ)({ name, needs, need: name }),
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/session.js




/** A phase continues a session that does not exist by then, or that another agent led. */
const session = function* (subject) {
    const { graph } = subject;
    const sessions = [...sessionsIn(subject)];
    const answers = (0,pipeline_graph/* areAncestors */.dW)(graph, sessions.map(({ name, continued }) => ({
        above: graph.index.get(continued) ?? -1,
        below: graph.index.get(name) ?? -1,
    })));
    for (const [at, one] of sessions.entries()) {
        if (!graph.index.has(one.continued))
            yield session_unknown(one, graph.names);
        else if (answers[at] === false)
            yield session_elsewhere(one);
        else if (session_isSpread(subject, one.continued))
            yield ofLegs(one);
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
const where = (name) => (0,pipeline_finding/* valueAt */.fK)('phases', name, 'session', 'continue');
function session_unknown({ name, continued }, names) {
    const message = `${(0,pipeline_finding/* quoted */.TL)(name)} continues the session of ${(0,pipeline_finding/* quoted */.TL)(continued)}, which is not a phase`;
    return { code: 'PG308', message, hint: (0,nearest/* suggest */.Z)(continued, names), where: where(name) };
}
function session_elsewhere({ name, continued }) {
    return {
        code: 'PG309',
        message: `${(0,pipeline_finding/* quoted */.TL)(name)} continues the session of ${(0,pipeline_finding/* quoted */.TL)(continued)}, which does not run before it`,
        hint: `Name a phase that ${(0,pipeline_finding/* quoted */.TL)(name)} needs, directly or indirectly.`,
        where: where(name),
    };
}
function session_isSpread({ file }, name) {
    const phase = (0,pipeline_subject/* get */.Jt)(file.phases, name);
    return phase !== undefined && (0,pipeline_subject/* isWork */.cD)(phase) && phase.strategy !== undefined;
}
function ofLegs({ name, continued }) {
    return {
        code: 'PG321',
        message: `${(0,pipeline_finding/* quoted */.TL)(name)} continues the session of ${(0,pipeline_finding/* quoted */.TL)(continued)}, each leg of which has its own`,
        hint: 'Name a phase without `strategy`.',
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
        ? `belongs to an agent with \`use: ${other}\`, not \`use: ${use}\``
        : 'does not exist because the phase has no agent';
    yield {
        code: 'PG508',
        message: `${(0,pipeline_finding/* quoted */.TL)(name)} cannot continue the session of ${(0,pipeline_finding/* quoted */.TL)(continued)}, which ${whose}`,
        hint: 'Both phases must have an agent of the same `use`.',
        where: where(name),
    };
}

// EXTERNAL MODULE: ./lib/src/core/expression/references.js
var references = __webpack_require__(42329);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/status-function.js



/** `success()` or a similar function is called outside of `if`. */
const statusFunction = function* ({ templates }) {
    for (const { place, expressions } of templates.filter(pipeline_templates/* isEvaluated */.K)) {
        if (place === 'if')
            continue;
        for (const { source, at } of expressions) {
            for (const { name, offset, length } of (0,references/* statusCalls */.Yp)(source)) {
                yield {
                    code: 'PG412',
                    message: `${(0,pipeline_finding/* quoted */.TL)(`${name}()`)} is only allowed in \`if\``,
                    hint: 'Read `needs.<phase>.result` instead.',
                    where: at(offset, length),
                };
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/ungated-delivery.js



/** A delivery without a gate before it. */
const ungatedDelivery = function* ({ file, graph, nested }) {
    for (const name of waysOut({ file, nested }, graph, new Map()).ungated) {
        const phase = (0,pipeline_subject/* get */.Jt)(file.phases, name);
        // With that policy the author allows labels without a gate.
        if (file.policy?.untrusted === 'labels' && labelsAlone(phase))
            continue;
        const isDelivery = phase !== undefined && 'deliver' in phase;
        yield {
            code: 'PG602',
            message: isDelivery
                ? `the delivery ${(0,pipeline_finding/* quoted */.TL)(name)} has no gate before it`
                : `the deliveries in the pipeline of ${(0,pipeline_finding/* quoted */.TL)(name)} have no gate before them`,
            hint: 'Add a `gate` phase before the delivery if a person must review the change.',
            where: (0,pipeline_finding/* keyAt */.f5)('phases', name),
        };
    }
};
function labelsAlone(phase) {
    if (phase === undefined || !('deliver' in phase))
        return false;
    const maps = Array.isArray(phase.deliver) ? phase.deliver : [phase.deliver];
    return maps.every((map) => Object.keys(map).every((kind) => kind === 'labels'));
}
function waysOut({ file, nested }, graph, known) {
    const gated = new Set();
    const ungated = [];
    for (const at of graph.order) {
        const name = graph.names[at] ?? '';
        const { delivers, asks } = effectOf((0,pipeline_subject/* get */.Jt)(file.phases, name), nested, known);
        const isAsked = graph.needs[at]?.some((need) => gated.has(need)) ?? false;
        if (delivers && !isAsked)
            ungated.push(name);
        if (isAsked || asks)
            gated.add(at);
    }
    return { ungated, asks: gated.size > 0 };
}
/** Whether a phase or its nested pipeline delivers without a gate, and whether it has a gate. */
function effectOf(phase, nested, known) {
    if (phase === undefined)
        return { delivers: false, asks: false };
    const inner = 'pipeline' in phase ? nested.get(phase.pipeline) : undefined;
    if (inner === undefined)
        return { delivers: 'deliver' in phase, asks: 'gate' in phase };
    const { ungated, asks } = waysOutOf(inner, known);
    return { delivers: ungated.length > 0, asks };
}
function waysOutOf(inner, known) {
    const ways = known.get(inner) ?? waysOut(inner, (0,pipeline_graph/* graphOf */.cQ)(inner.file), known);
    known.set(inner, ways);
    return ways;
}

// EXTERNAL MODULE: ./lib/src/core/plan/choice.js
var choice = __webpack_require__(26467);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-agent.js




/** An agent's name is not under `agents`. */
const unknownAgent = function* (subject) {
    const known = (0,pipeline_subject/* keysAt */._s)(subject, 'agents');
    for (const { name, path } of namedAgents(subject)) {
        if (known.includes(name))
            continue;
        const hint = known.length === 0 ? 'Declare the agent under `agents`.' : (0,nearest/* suggest */.Z)(name, known);
        const message = `there is no agent ${(0,pipeline_finding/* quoted */.TL)(name)}`;
        yield { code: 'PG306', message, hint, where: (0,pipeline_finding/* valueAt */.fK)(...path) };
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
        if (!('prompt' in phase) || phase.agent === undefined || (0,choice/* isChosen */.lf)(phase.agent))
            continue;
        yield { name: phase.agent, path: ['phases', name, 'agent'] };
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(12049);
;// CONCATENATED MODULE: ./lib/src/core/expression/results.js


/** The literal texts that may be the value of an expression, as in `a && 'x' || 'y'`; none if it is invalid. */
function writtenResults(expression) {
    const parsed = (0,parse/* parseExpression */.Y)(expression);
    if (parsed.type === 'fault')
        return [];
    const offsets = new Map(parsed.tokens.map(({ token, offset }) => [token, offset]));
    return resultsOf(parsed.tree).flatMap(({ literal, token }) => {
        if (!token.lexeme.startsWith("'"))
            return [];
        const offset = offsets.get(token) ?? 0;
        return [{ value: literal.coerceString(), offset, length: token.lexeme.length }];
    });
}
/** The value of `&&` is its last part, because only non-empty texts count; the value of `||` may be each part. */
function resultsOf(node) {
    if (node instanceof ast/* Literal */.uS)
        return [node];
    if (node instanceof ast/* Grouping */.aU)
        return resultsOf(node.group);
    if (!(node instanceof ast/* Logical */.oD))
        return [];
    const isAnd = node.operator.lexeme === '&&';
    return (isAnd ? node.args.slice(-1) : node.args).flatMap(resultsOf);
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-choice.js




/** An expression for `agent` or `model` contains a literal name that the file does not define. */
const unknownChoice = function* (subject) {
    for (const { place, path, expressions } of subject.templates) {
        if (place !== 'choice')
            continue;
        const kind = path[2] === 'agent' ? 'agent' : 'model';
        const known = (0,pipeline_subject/* keysAt */._s)(subject, `${kind}s`);
        for (const expression of expressions)
            yield* unknown_choice_unknownIn(expression, kind, known);
    }
};
function* unknown_choice_unknownIn({ source, at }, kind, known) {
    for (const result of writtenResults(source)) {
        // An empty text selects the agent's own model.
        const isKnown = known.includes(result.value) || (kind === 'model' && result.value === '');
        if (!isKnown)
            yield unknown_choice_unknown(result, { kind, known, at });
    }
}
function unknown_choice_unknown({ value, offset, length }, { kind, known, at, }) {
    return {
        code: kind === 'agent' ? 'PG306' : 'PG330',
        message: `there is no ${kind} ${(0,pipeline_finding/* quoted */.TL)(value)}`,
        hint: (0,nearest/* suggest */.Z)(value, known) ?? `Declare the ${kind} under \`${kind}s\`.`,
        where: at(offset, length),
    };
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
        const hint = (0,nearest/* suggest */.Z)(name, known) ?? 'Declare the input under `inputs`.';
        yield { code: 'PG406', message: `there is no input ${(0,pipeline_finding/* quoted */.TL)(name)}`, hint, where: read.where };
    }
};

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-need.js




/** `needs` names a phase that does not exist. */
const unknownNeed = function* (subject) {
    const { names, index } = subject.graph;
    for (const [name, { needs }] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        for (const need of (0,pipeline_graph/* namesIn */.wX)(needs)) {
            if (index.has(need))
                continue;
            const message = `${(0,pipeline_finding/* quoted */.TL)(name)} needs ${(0,pipeline_finding/* quoted */.TL)(need)}, which is not a phase`;
            const where = (0,pipeline_graph/* needAt */.EZ)({ name, needs, need });
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
            const message = `${(0,pipeline_finding/* quoted */.TL)(asked.phase)} has no output ${(0,pipeline_finding/* quoted */.TL)(asked.output)}`;
            const hint = (0,nearest/* suggest */.Z)(asked.output, known) ??
                `Declare the output under \`outputs\` of ${(0,pipeline_finding/* quoted */.TL)(asked.phase)}.`;
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
/** `null`: the phase's outputs are unknown. */
function outputsOf(subject, name) {
    const phase = (0,pipeline_subject/* get */.Jt)(subject.file.phases, name);
    if (phase === undefined)
        return null;
    if ('pipeline' in phase) {
        const inner = (0,pipeline_subject/* innerOf */._$)(subject, phase);
        return inner === null ? null : Object.keys(inner.file.outputs ?? {});
    }
    return (0,pipeline_subject/* isWork */.cD)(phase) ? (0,pipeline_subject/* keysAt */._s)(subject, 'phases', name, 'outputs') : [];
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unknown-property.js



/** An expression reads an unknown property of a context with fixed properties. */
const unknownProperty = function* (subject) {
    const withLegs = spreadIn(subject);
    for (const { path, where } of subject.templates.flatMap(({ reads }) => reads)) {
        const hasLegs = path[0] === 'needs' && withLegs.has(path[1] ?? '');
        for (const form of FORMS.filter(({ at }) => isAt(at, path))) {
            const name = path[form.at.length];
            const known = hasLegs ? [...form.known, 'legs'] : form.known;
            if (name === undefined || name === '*' || known.includes(name))
                continue;
            const message = `${form.of} has no ${(0,pipeline_finding/* quoted */.TL)(name)}`;
            yield { code: 'PG410', message, hint: unknown_property_hintFor(path, name, known), where };
        }
    }
};
const spreadIn = (subject) => new Set((0,pipeline_subject/* phasesOf */.I$)(subject).flatMap(([name, phase]) => (0,pipeline_subject/* isWork */.cD)(phase) && phase.strategy !== undefined ? [name] : []));
/** Keys of the payload are often written without `event`. */
function unknown_property_hintFor(path, name, known) {
    const isOfPayload = path[0] === 'github' && path.length > 2;
    return isOfPayload ? `Write \`github.event.${path.slice(1).join('.')}\`.` : (0,nearest/* suggest */.Z)(name, known);
}
const isAt = (at, path) => at.every((part, index) => part === '*' || part === path[index]);
/** Properties that a workflow or `--event` sets; the payload's keys are under `event`. */
const GITHUB = [
    'event',
    'event_name',
    'comments',
    'failed_jobs',
    'repository',
    'run_id',
    'run_attempt',
    'job',
    'actor',
    'ref',
    'sha',
    'workflow',
    'server_url',
];
const FORMS = [
    { of: '`github`', at: ['github'], known: GITHUB },
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
        const hint = (0,nearest/* suggest */.Z)(name, known) ?? 'Set the variable under `env` at the top of the file.';
        const message = `the pipeline's \`env\` does not set ${(0,pipeline_finding/* quoted */.TL)(name)}`;
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
        below: graph.index.get(reader ?? '') ?? -1,
    }));
    const answers = (0,pipeline_graph/* areAncestors */.dW)(graph, asked);
    for (const [at, { reader, name, read }] of needs.entries()) {
        if (!graph.index.has(name))
            yield unreachable_phase_unknown(name, read, graph.names);
        // The outputs of a pipeline are evaluated when all of its phases have ended.
        else if (reader !== null && answers[at] === false)
            yield unreachable(reader, name, read);
    }
};
function* needsRead({ templates }) {
    for (const template of templates) {
        if (template.phase === null && template.place !== 'pipeline-output')
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
    const message = `there is no phase ${(0,pipeline_finding/* quoted */.TL)(name)}`;
    return { code: 'PG407', message, hint: (0,nearest/* suggest */.Z)(name, names), where };
}
function unreachable(reader, name, { where }) {
    return {
        code: 'PG408',
        message: `${(0,pipeline_finding/* quoted */.TL)(reader)} reads ${(0,pipeline_finding/* quoted */.TL)(name)}, which does not run before it`,
        hint: name === reader
            ? 'A phase cannot read itself.'
            : `Add ${(0,pipeline_finding/* quoted */.TL)(name)} to the \`needs\` of ${(0,pipeline_finding/* quoted */.TL)(reader)}.`,
        where,
    };
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/unsupported.js


/** Parts of the format that this release does not support yet. */
const unsupported = function* (subject) {
    for (const path of unsupportedIn(subject)) {
        yield {
            code: 'PG701',
            message: `${(0,pipeline_finding/* quoted */.TL)(String(path.at(-1)))} is not supported yet`,
            hint: 'Remove the key. A later release will support it.',
            where: (0,pipeline_finding/* keyAt */.f5)(...path),
        };
    }
};
function* unsupportedIn(subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        if ('pipeline' in phase && phase.strategy !== undefined)
            yield ['phases', name, 'strategy'];
    }
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check/untrusted-labels.js


/** Under `policy.untrusted: labels`, a run that any user can trigger does more than read and label. */
const untrustedLabels = function* (subject) {
    const { policy, setup } = subject.file;
    if (policy?.untrusted !== 'labels')
        return;
    const limits = ['policy', 'untrusted'];
    if (policy.isolation !== 'required')
        yield found('`untrusted: labels` needs `isolation: required`', 'Add it to `policy`.', limits);
    if (policy.network === undefined || policy.network === 'any')
        yield found('`untrusted: labels` needs a limited `network`', NETWORK, limits);
    if (setup !== undefined)
        yield found('`untrusted: labels` allows no `setup`', REMOVE, ['setup']);
    yield* phasesBeyond(subject);
};
const REMOVE = 'Remove it, or remove `untrusted: labels`: then every delivery needs an approval.';
const NETWORK = 'Add `network: none` to `policy`. The provider of an agent can be reached in any case.';
function found(message, hint, path) {
    return { code: 'PG640', message, hint, where: (0,pipeline_finding/* keyAt */.f5)(...path) };
}
function* phasesBeyond(subject) {
    for (const [name, phase] of (0,pipeline_subject/* phasesOf */.I$)(subject)) {
        for (const [key, what] of beyond(phase))
            yield found(`\`untrusted: labels\` allows no ${what} in ${(0,pipeline_finding/* quoted */.TL)(name)}`, REMOVE, [
                'phases',
                name,
                key,
            ]);
    }
}
/** The keys by which a phase does more than read, and their description. */
function beyond(phase) {
    const keys = ['run', 'pipeline', 'verify'].filter((key) => key in phase);
    const writes = 'access' in phase && phase.access === 'write';
    return [
        ...keys.map((key) => [key, (0,pipeline_finding/* quoted */.TL)(key)]),
        ...(writes ? [['access', '`access: write`']] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/check.js





































/** All errors beyond the file's shape. */
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
    unknownChoice,
    fallbackCircle,
    session,
    expressionSyntax,
    expressionInScript,
    contextPlace,
    unknownInput,
    unreachablePhase,
    untrustedLabels,
    unknownOutput,
    unknownProperty,
    plainText,
    statusFunction,
    unknownVariable,
    agentOptions,
    missingAgent,
    nestedPipeline,
    inputDefaults,
    longDuration,
    glob,
    idleGate,
    ungatedDelivery,
    credulousGate,
    scopingWriter,
    readerPaths,
    reusedSession,
    matrix_matrix,
    unknownMatrixValue,
    reworkLeg,
    ownWorkspace,
    repository,
    severalRepositories,
    jobs,
    unsupported,
];

// EXTERNAL MODULE: ./lib/src/core/pipeline/codes.js
var codes = __webpack_require__(30105);
// EXTERNAL MODULE: ./lib/src/core/pipeline/document.js + 2 modules
var pipeline_document = __webpack_require__(96092);
// EXTERNAL MODULE: ./lib/src/core/pipeline/locate.js
var pipeline_locate = __webpack_require__(95561);
// EXTERNAL MODULE: ./lib/src/core/pipeline/nested.js
var pipeline_nested = __webpack_require__(23764);
// EXTERNAL MODULE: ./lib/src/core/pipeline/shape.js + 1 modules
var pipeline_shape = __webpack_require__(47711);
// EXTERNAL MODULE: ./lib/src/core/pipeline/validate.gen.js
var validate_gen = __webpack_require__(20889);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/prune.js


/**
 * The file without the parts of a wrong shape, so that other errors can be reported at the same time. `null`: nothing is left.
 */
function prune(value, found) {
    if (found.length === 0 && (0,validate_gen/* validate */.t)(value))
        return value;
    const copy = structuredClone(value);
    if (!isMap(copy))
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
/** A removal can make its parent incomplete. The format has no deeper nesting. */
const MOST_ROUNDS = 8;
/** Removes a property. A list is removed as a whole, so that indexes of its items stay valid. */
function remove(root, path) {
    let holder = root;
    for (const [depth, part] of path.entries()) {
        const next = Object.hasOwn(holder, part) ? holder[part] : undefined;
        if (depth === path.length - 1 || !isMap(next)) {
            delete holder[part];
            return;
        }
        holder = next;
    }
}
/** Adds the keys that every file must have. */
function fillIn(file) {
    file.version = 1;
    file.name ??= 'unnamed';
    const { phases } = file;
    if (!isMap(phases) || Object.keys(phases).length === 0)
        file.phases = { nothing: { run: ':' } };
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/src/core/pipeline/parse.js













/**
 * Reads and checks a pipeline file and its nested pipelines. `readFile` gets paths relative to the repository, or in the library
 * (`library:NAME/…`).
 */
function readPipeline(source, readFile) {
    return readWithin(source, { readFile, around: [], known: new Map() });
}
/** Rules about gates and deliveries: for a nested pipeline the outer file decides. */
const OF_THE_WHOLE = ['PG601', 'PG602'];
function readWithin(source, surroundings) {
    const text = source.text.replace(/^\uFEFF/, '');
    const { value, findings, locate } = (0,pipeline_document/* readDocument */.u)(text);
    const judged = judge({ path: source.path, text }, value, { ...surroundings, locate });
    const place = placer(source.path, locate);
    const isInside = surroundings.around.length > 0;
    const own = [...findings, ...judged.findings].filter(({ code }) => !isInside || !OF_THE_WHOLE.includes(code));
    const diagnostics = inOrder(own.map(place), judged.diagnostics);
    const isSound = !diagnostics.some(({ severity }) => severity === 'error');
    if (!isSound || judged.file === null)
        return { pipeline: null, diagnostics };
    const { file, prompts, nested } = judged;
    const pipeline = {
        path: source.path,
        text,
        name: file.name,
        file,
        prompts,
        nested,
        ...(0,pipeline_nested/* extentOf */.OY)(file, nested),
        locate: (path, at) => locate[at](path),
    };
    return { pipeline, diagnostics };
}
/** A pinned pipeline, which passed its checks when the run began: only its shape is checked again. `null`: no longer valid. */
function readChecked(source, readFile) {
    return readCheckedWithin(source, readFile, []);
}
function readCheckedWithin({ path, text }, readFile, around) {
    const { value: file, locate } = (0,pipeline_document/* readDocument */.u)(text);
    if (file === undefined || !(0,validate_gen/* validate */.t)(file))
        return null;
    const { texts: prompts, findings } = (0,pipeline_prompts/* readPrompts */.w)({ path, file }, readFile);
    const within = [...around, path];
    let isWhole = findings.length === 0;
    const inside = (0,pipeline_nested/* readNested */._h)({
        path,
        file,
        around,
        readFile,
        readInner: (source) => {
            const pipeline = readCheckedWithin(source, readFile, within);
            isWhole &&= pipeline !== null;
            return { pipeline, diagnostics: [] };
        },
        rangeOf: (phase) => locate.value(['phases', phase, 'pipeline']),
    });
    isWhole &&= inside.findings.length === 0;
    if (!isWhole)
        return null;
    const { nested } = inside;
    return { path, text, file, prompts, nested, ...(0,pipeline_nested/* extentOf */.OY)(file, nested) };
}
function judge({ path }, value, surroundings) {
    const nothing = { file: null, prompts: new Map(), nested: new Map(), diagnostics: [] };
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
    const { texts: prompts, findings } = (0,pipeline_prompts/* readPrompts */.w)({ path, file }, surroundings.readFile);
    const inside = nestsOf({ path, file }, surroundings);
    const { nested, diagnostics } = inside;
    const templates = (0,pipeline_templates/* templatesOf */.r)(file, prompts);
    const graph = (0,pipeline_graph/* graphOf */.cQ)(value);
    const found = check({ path, file, written: value, graph, prompts, nested, templates });
    const all = [...shapeFindings, ...findings, ...inside.findings, ...found];
    return { file, prompts, nested, findings: all, diagnostics };
}
function nestsOf({ path, file }, { readFile, around, known, locate }) {
    const readInner = (source) => {
        const reading = known.get(source.path) ?? readWithin(source, { readFile, around: [...around, path], known });
        known.set(source.path, reading);
        return reading;
    };
    const rangeOf = (phase) => locate.value(['phases', phase, 'pipeline']);
    return (0,pipeline_nested/* readNested */._h)({ path, file, around, readFile, readInner, rangeOf });
}
function noMap(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return null;
    const message = value === null ? 'the file is empty' : 'the file is not a mapping';
    const hint = 'Begin the file with `version: 1`, a `name` and `phases`.';
    return { code: 'PG107', message, hint, where: (0,pipeline_finding/* valueAt */.fK)() };
}
/** A newer format is unknown, so no other error is reported for such a file. */
function newer(file) {
    const version = typeof file === 'object' && file !== null && 'version' in file ? file.version : undefined;
    if (typeof version !== 'number' || !Number.isInteger(version) || version <= 1)
        return null;
    return {
        code: 'PG109',
        message: `the file has version ${(0,pipeline_finding/* quoted */.TL)(String(version))}, which needs a newer Phasegate`,
        hint: 'This release reads version 1. Install a newer release, or write the file for version 1.',
        where: (0,pipeline_finding/* valueAt */.fK)('version'),
    };
}
/** Converts findings into diagnostics of this file or of the prompt file. */
function placer(path, locate) {
    return ({ code, message, hint, where }) => ({
        code,
        severity: codes/* CODES */.L[code].severity,
        message,
        hint,
        file: where.type === 'prompt' ? where.file : path,
        range: rangeIn(locate, where),
        usedBy: [],
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
/** Sorted by file and position; an error in a prompt file that several phases use is reported once. */
function inOrder(own, inside = []) {
    const unique = new Map([...own, ...inside].map((one) => [JSON.stringify(one), one]));
    return [...unique.values()].sort((a, b) => compare(a.file, b.file) ||
        a.range.line - b.range.line ||
        a.range.column - b.range.column ||
        compare(a.code, b.code) ||
        compare(a.message, b.message));
}
const compare = (a, b) => (a < b ? -1 : Number(a > b));


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
    agent: ['prompt', 'needs', 'if', 'agent', 'model', 'escalate', 'access', 'paths', 'outputs', 'artifacts', 'verify', 'attempts', 'backoff', 'timeout', 'idle-timeout', 'max-turns', 'budget', 'rework', 'scoping', 'env', 'continue-on-error', 'reuse', 'strategy', 'repository', 'workspace', 'on-conflict', 'session'],
    run: ['run', 'shell', 'needs', 'if', 'access', 'paths', 'outputs', 'artifacts', 'attempts', 'backoff', 'timeout', 'idle-timeout', 'expect', 'rework', 'scoping', 'env', 'continue-on-error', 'reuse', 'strategy', 'repository', 'workspace', 'on-conflict'],
    gate: ['gate', 'needs', 'if', 'continue-on-error'],
    deliver: ['deliver', 'needs', 'if', 'continue-on-error'],
    pipeline: ['pipeline', 'with', 'env', 'needs', 'if', 'continue-on-error', 'strategy'],
};

// EXTERNAL MODULE: ./lib/src/core/pipeline/validate.gen.js
var validate_gen = __webpack_require__(20889);
;// CONCATENATED MODULE: ./lib/src/core/pipeline/shape.js




/** All errors in the shape of a pipeline file, each once. */
function misfits(value) {
    return misfitsOf(value, validate_gen/* validate */.t);
}
/** All violations of the schema of a validator, each once. */
function misfitsOf(value, validate) {
    if (validate(value))
        return [];
    const seen = new Set();
    return (validate.errors ?? []).flatMap((error) => {
        const misfit = misfitOf(error);
        if (misfit === null)
            return [];
        // Each branch of the schema reports a phase that is not a mapping, with a different description.
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
                message: 'this list item has several deliveries',
                hint: 'Make each delivery its own list item.',
            });
        case 'if':
            // The branch's own errors are more precise.
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
/** Keys known from other tools, and how to write them here. */
const ELSEWHERE = new Map([
    ['<<', 'YAML merge keys are not supported. Write the keys in full, or use `defaults`.'],
    [
        'steps',
        'A phase is one step. Use `run: npm test`, or make each step its own phase with `needs`.',
    ],
    ['jobs', 'Write the jobs as `phases`: `phases: { test: { run: npm test } }`.'],
    ['on', 'Triggers belong in the workflow that runs the pipeline: `.github/workflows/NAME.yml`.'],
    ['runs-on', '`runs-on` belongs in the job of the workflow that runs the pipeline.'],
    ['uses', 'Actions belong in the workflow. A phase has `run`, `prompt`, `gate` or `deliver`.'],
    ['depends-on', 'Write `needs: PHASE`.'],
    ['depends_on', 'Write `needs: PHASE`.'],
    ['command', 'Write `run: npm test`.'],
    ['script', 'Write `run: npm test`.'],
    ['retries', 'Write `attempts: 3`.'],
    ['isolation', 'Write `workspace: own`, so that writers may run side by side.'],
    ['when', 'Write `if: ${{ needs.PHASE.outputs.NAME == "x" }}`.'],
]);
function twoKinds(kind, key, path) {
    const message = `\`${PHASE_KEYS[kind][0]}\` and \`${key}\` in one phase`;
    const hint = 'Each key makes another kind of phase. Make two phases, and connect them with `needs`.';
    // The intended kind is unknown, so nothing else is reported about the phase.
    return misfit('PG208', (0,finding/* keyAt */.f5)(...path), { remove: path.slice(0, -1), message, hint });
}
function foreignKey({ kind, owners, key }, path) {
    const message = `a \`${PHASE_KEYS[kind][0]}\` phase has no \`${key}\``;
    const kinds = owners.map((owner) => `\`${PHASE_KEYS[owner][0]}\``).join(' and ');
    return misfit('PG210', (0,finding/* keyAt */.f5)(...path), {
        remove: path,
        message,
        hint: `Only ${kinds} phases have this key.`,
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
            hint: `Give the phase exactly one of ${kinds}.`,
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
/** `verify: npm test` and `setup: [npm ci]`: commands without `run`. */
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
    const message = `${(0,finding/* quoted */.TL)(String(path.at(-1)))} is not a valid name`;
    const isKebab = JSON.stringify(error.schema).includes('#/$defs/name');
    return misfit('PG211', (0,finding/* keyAt */.f5)(...path), {
        remove: path,
        message,
        hint: isKebab ? KEBAB : IDENTIFIER,
    });
}
const KEBAB = 'Use lowercase letters, digits and hyphens, a letter first, at most 64 characters.';
const IDENTIFIER = 'Use letters, digits and `_`, not a digit first.';
function outOfRange(error, path) {
    const bound = error.keyword === 'minimum' ? 'at least' : 'at most';
    const message = `${named(path)} must be ${bound} ${error.params.limit}`;
    return misfit('PG206', (0,finding/* valueAt */.fK)(...path), { remove: path, message, hint: hintOf(error) });
}
function misfit(code, where, { remove, ...words }) {
    return { finding: { code, where, ...words }, remove };
}
/** `propertyNames` reports errors in names once. */
const isName = (error) => error.propertyName !== undefined;
const isPhase = (path) => path.length === 2 && path[0] === 'phases';
function kindOf(phase) {
    if (typeof phase !== 'object' || phase === null)
        return null;
    return KINDS.find((kind) => Object.hasOwn(phase, PHASE_KEYS[kind][0])) ?? null;
}
/** The name of the value at a path in messages. */
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
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
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
/** Converts a JSON pointer to a path. A number is taken as an index, because names begin with letters. */
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
/* harmony export */   _$: () => (/* binding */ innerOf),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   cD: () => (/* binding */ isWork),
/* harmony export */   jj: () => (/* binding */ useOf)
/* harmony export */ });
const phasesOf = ({ file }) => Object.entries(file.phases);
const isWork = (phase) => 'prompt' in phase || 'run' in phase;
function get(map, key) {
    return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
/** The nested pipeline of a phase; `null`: none, or unknown because of errors. */
function innerOf({ nested }, phase) {
    return 'pipeline' in phase ? (nested.get(phase.pipeline) ?? null) : null;
}
/** The `use` of an agent phase's agent; `null`: unknown. */
function useOf({ file }, phase) {
    const found = get(file.phases, phase);
    if (found === undefined || !('prompt' in found))
        return null;
    return get(file.agents, found.agent ?? file.defaults?.agent ?? '')?.use ?? null;
}
/** The keys of a map in the file, including those with invalid values. */
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

/***/ 27172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isEvaluated),
/* harmony export */   r: () => (/* binding */ templatesOf)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _expression_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42329);


/** Whether the template is evaluated. */
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
    return (0,_expression_references_js__WEBPACK_IMPORTED_MODULE_1__/* .placedReferences */ .wG)(source).map(({ path, offset, length }) => ({
        path,
        where: at(offset, length),
    }));
}
function expressionsOf(place, text, locate) {
    if (place === 'if' || place === 'gate-when' || place === 'rework-when') {
        const source = (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(text);
        const start = text.indexOf(source);
        const at = (offset, length) => locate({ offset: start + offset, length });
        return [{ source, closed: true, at }];
    }
    return (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l$)(text).map(({ source, offset: start, closed }) => ({
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
/** How the text at a path is used; `null`: not at all. */
function placeOf(path) {
    const [top, , key, inner, innermost] = path;
    switch (top) {
        case 'phases':
            return placeInPhase(path);
        case 'env':
            return 'env';
        case 'outputs':
            return 'pipeline-output';
        case 'setup':
            return scriptOrPlain(key);
        case 'repositories':
            return scriptOrPlain(innermost);
        case 'agents':
            if (key === 'env')
                return 'env';
            return scriptOrPlain(key);
        case 'description':
            return null;
        case 'inputs':
            return key === 'description' || inner !== undefined ? null : 'plain';
        default:
            return String(top).startsWith('x-') ? null : 'plain';
    }
}
const scriptOrPlain = (key) => key === 'run' ? 'script' : 'plain';
function placeInPhase([, , key, inner, innermost]) {
    switch (key) {
        case 'if':
            return 'if';
        case 'prompt':
            return inner === undefined ? 'prompt' : 'plain';
        case 'agent':
        case 'model':
            return 'choice';
        case 'run':
            return 'script';
        case 'verify':
            return innermost === 'run' ? 'script' : 'plain';
        case 'env':
            return 'phase-env';
        case 'deliver':
            return 'deliver';
        case 'with':
            return inner === 'agents' && innermost !== undefined ? 'plain' : 'with';
        case 'outputs':
            return null;
        default:
            return INNER.get(`${key}.${inner}`) ?? (key === 'strategy' ? null : 'plain');
    }
}
const INNER = new Map([
    ['gate.when', 'gate-when'],
    ['rework.when', 'rework-when'],
    ['rework.leg', 'rework-when'],
    ['strategy.matrix', 'matrix'],
]);


/***/ }),

/***/ 20889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
// Generated from schemas/pipeline.v1.schema.json by `npm run generate`. Do not edit.

const validate = validate25;
/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((/* unused pure expression or super */ null && (validate25)));
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://phasegate.dev/schemas/pipeline.v1.schema.json","title":"PipelineFile","description":"A Phasegate pipeline, version 1: one YAML file that describes a graph of phases.","type":"object","required":["version","name","phases"],"properties":{"version":{"description":"Version of this format.","const":1},"name":{"$ref":"#/$defs/name","description":"Name of the pipeline, used in the names of runs and branches."},"description":{"type":"string","description":"Description of the pipeline for people."},"inputs":{"type":"object","description":"Inputs of a run by name, available as `inputs.<name>` in expressions.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/input"}},"models":{"type":"object","description":"Aliases for models: model ids by name, such as `cheap` or `judgment`.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","pattern":"\\S"}},"agents":{"type":"object","description":"Agents that run agent phases, by name.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/agent"}},"defaults":{"$ref":"#/$defs/defaults"},"budget":{"$ref":"#/$defs/budget","description":"Limits of the whole run, including resumes."},"policy":{"$ref":"#/$defs/policy"},"prices":{"type":"object","description":"Prices by model id, in USD per million tokens.","additionalProperties":{"$ref":"#/$defs/price"}},"setup":{"type":"array","description":"Commands that prepare the environment. They run once in each fresh workspace, before any phase.","items":{"$ref":"#/$defs/script"}},"workspace":{"type":"object","description":"Settings of the workspace, the folder with the files of a run. It is outside the repository; in a workflow job it is the checkout.","additionalProperties":false,"properties":{"carry":{"$ref":"#/$defs/globs","description":"Globs of ignored files and folders that are copied from your working tree into a fresh workspace, such as `node_modules` or `.venv`. No effect in a workflow job."}}},"repositories":{"type":"object","description":"Other repositories of a run, by name. A phase with `repository` works in one of them. `main` is the name of the repository of the run.","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/repository"}},"env":{"$ref":"#/$defs/env","description":"Environment variables of all commands and agents of the pipeline."},"outputs":{"type":"object","description":"Outputs of the pipeline for a pipeline that runs it, by name; `${{ }}` over its own phases.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"phases":{"type":"object","description":"Phases by name. Exactly one of `prompt`, `run`, `gate`, `deliver`, `pipeline` determines the kind of a phase.","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/phase"}}},"patternProperties":{"^x-":{"description":"Reserved for other programs; Phasegate ignores the value."}},"additionalProperties":false,"$defs":{"name":{"type":"string","description":"A name: a lowercase letter, then lowercase letters, digits and hyphens, at most 64 characters.","pattern":"^[a-z][a-z0-9-]{0,63}$"},"key":{"type":"string","description":"A name for expressions: a letter or `_`, then letters, digits, `_` and `-`, at most 64 characters.","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},"duration":{"type":"string","description":"A duration such as `90s`, `30m` or `1h30m`; `0s` means none.","pattern":"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},"timeout":{"type":"string","description":"A duration above zero, such as `90s`, `30m` or `1h30m`.","pattern":"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},"globs":{"type":"array","description":"Globs relative to the root of the repository. Files whose names begin with a dot are included.","items":{"type":"string","pattern":"\\S"}},"names":{"type":["array","string"],"description":"A list of names; `${{ }}` allowed. An expression with a list value adds each entry of the list.","pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"texts":{"type":"array","description":"A list of strings; `${{ }}` allowed.","items":{"type":"string","pattern":"\\S"}},"scalar":{"description":"A string, a number or a boolean.","type":["string","number","boolean"]},"env":{"type":"object","description":"Environment variables by name; `${{ }}` allowed.","propertyNames":{"$ref":"#/$defs/variable"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"variable":{"type":"string","description":"Name of an environment variable.","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},"input":{"type":"object","description":"One input of the pipeline.","properties":{"description":{"type":"string","description":"Description of the input for people."},"type":{"description":"Type of the value (default: `string`).","enum":["string","number","boolean","choice"]},"required":{"type":"boolean","description":"Whether a run needs this input to start (default: `false`)."},"default":{"$ref":"#/$defs/scalar","description":"Value if the run gets none."},"options":{"type":"array","description":"Allowed values, for `type: choice`.","minItems":1,"items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false},"agent":{"type":"object","description":"An agent: an agent CLI, a command or a direct model call.","required":["use"],"properties":{"use":{"description":"Adapter that runs the agent.","enum":["claude","codex","opencode","amp","acp","anthropic","command","scripted"]},"model":{"$ref":"#/$defs/model"},"run":{"description":"For `command` and `acp`: a shell command, or a list with a program and its arguments.","type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string"}},"script":{"type":"string","description":"For `scripted`: path of a YAML script, relative to the pipeline file.","pattern":"\\S"},"version":{"type":"string","description":"Pinned version of the CLI.","pattern":"\\S"},"effort":{"type":"string","description":"Reasoning effort of the model, in the values of the agent.","pattern":"\\S"},"max-turns":{"$ref":"#/$defs/maxTurns"},"env":{"$ref":"#/$defs/env"},"fallback":{"$ref":"#/$defs/name","description":"Agent that takes over if this agent is not installed or its provider fails."}},"additionalProperties":false},"model":{"type":"string","description":"A name under `models`, or a model id.","pattern":"\\S"},"maxTurns":{"type":"integer","description":"Maximum number of turns of one attempt; an agent starts another turn with status `continue`.","minimum":1,"maximum":1000},"defaults":{"type":"object","description":"Defaults for phases.","properties":{"agent":{"$ref":"#/$defs/name","description":"A name under `agents`."},"model":{"$ref":"#/$defs/model"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt."},"attempts":{"$ref":"#/$defs/attempts"}},"additionalProperties":false},"budget":{"type":"object","description":"Spending limits.","properties":{"usd":{"type":"number","description":"US dollars.","minimum":0},"tokens":{"type":"integer","description":"Input and output tokens together.","minimum":0},"time":{"$ref":"#/$defs/timeout","description":"Working time, such as `2h`."}},"additionalProperties":false},"policy":{"type":"object","description":"Rules for all phases of the run.","properties":{"protect":{"$ref":"#/$defs/globs","description":"Globs of protected paths, in addition to the built-in ones. A change of a protected path needs a gate."},"stale-base":{"description":"Action if the base branch moved before delivery: deliver with a warning, rebase and verify again, or end the run as stale.","enum":["keep","rebase","fail"]},"max-diff-lines":{"type":"integer","description":"Maximum number of lines that a run may change.","minimum":1},"isolation":{"description":"Whether child processes must run in a sandbox.","enum":["required","preferred","off"]},"network":{"$ref":"#/$defs/network"},"secrets":{"type":"array","description":"Names of environment variables whose values are redacted everywhere.","items":{"$ref":"#/$defs/variable"}},"untrusted":{"description":"Deliveries of a workflow run whose trigger has no write access to the repository: `gate` (default) needs an approval before each delivery; `labels` also adds labels without one, before a gate opens. Such a pipeline only reads, and adds at most three existing labels that no workflow names. In a workflow, each user without write access starts at most five runs an hour.","enum":["gate","labels"]},"max-runs-per-day":{"type":"integer","description":"Maximum number of runs of this pipeline within 24 hours.","minimum":1}},"additionalProperties":false},"network":{"description":"Network access of child processes: `any`, `none`, or a list of allowed hosts.","type":["string","object"],"pattern":"^(any|none)$","required":["allow"],"properties":{"allow":{"type":"array","description":"Names of allowed hosts.","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false},"price":{"type":"object","description":"Prices of one model, in USD per million tokens.","required":["input","output"],"properties":{"input":{"type":"number","description":"Price of input tokens.","minimum":0},"output":{"type":"number","description":"Price of output tokens.","minimum":0},"cache-read":{"type":"number","description":"Price of input tokens read from the cache.","minimum":0},"cache-write":{"type":"number","description":"Price of input tokens written to the cache.","minimum":0}},"additionalProperties":false},"script":{"type":"object","description":"A command that the runner runs itself.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of the command."}},"additionalProperties":false},"run":{"type":["string","boolean"],"description":"A shell script. `${{ }}` is not allowed inside; pass values in `env`. YAML reads `true` and `false` as booleans; here they mean the commands.","pattern":"\\S"},"shell":{"type":"string","description":"Program and arguments that run the script (default: `bash -eo pipefail`).","pattern":"\\S"},"phase":{"type":"object","description":"One phase of the graph.","if":{"required":["prompt"]},"then":{"$ref":"#/$defs/agentPhase"},"else":{"if":{"required":["run"]},"then":{"$ref":"#/$defs/runPhase"},"else":{"if":{"required":["gate"]},"then":{"$ref":"#/$defs/gatePhase"},"else":{"if":{"required":["deliver"]},"then":{"$ref":"#/$defs/deliverPhase"},"else":{"$ref":"#/$defs/pipelinePhase"}}}}},"agentPhase":{"type":"object","description":"A phase that an agent runs.","required":["prompt"],"properties":{"prompt":{"$ref":"#/$defs/prompt"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"agent":{"type":"string","description":"A name under `agents`, or `${{ }}` with such a name as its value (default: `defaults.agent`).","pattern":"^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$"},"model":{"type":"string","description":"A name under `models`, or a model id. An expression `${{ }}` must have a name under `models` as its value; an empty value is the agent's own model.","pattern":"\\S"},"escalate":{"type":"array","description":"Models for attempts: attempt N uses the Nth model, later attempts use the last one. Attempts that are not counted do not advance the list.","minItems":1,"items":{"$ref":"#/$defs/model"}},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"verify":{"type":"array","description":"Commands that the runner runs after an attempt. If one fails, the attempt fails.","items":{"$ref":"#/$defs/script"}},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt (default: `30m`)."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt (default: `10m`)."},"max-turns":{"$ref":"#/$defs/maxTurns"},"budget":{"$ref":"#/$defs/budget","description":"Limits of this phase, in total of all attempts."},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"repository":{"$ref":"#/$defs/repositoryName"},"workspace":{"$ref":"#/$defs/phaseWorkspace"},"on-conflict":{"$ref":"#/$defs/onConflict"},"session":{"$ref":"#/$defs/session"}},"additionalProperties":false},"runPhase":{"type":"object","description":"A phase that runs a script.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt (default: `30m`)."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt (default: `10m`)."},"expect":{"description":"Required end of the script; `failure` requires a non-zero exit code that no signal caused.","enum":["success","failure"]},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"repository":{"$ref":"#/$defs/repositoryName"},"workspace":{"$ref":"#/$defs/phaseWorkspace"},"on-conflict":{"$ref":"#/$defs/onConflict"}},"additionalProperties":false},"gatePhase":{"type":"object","description":"A phase that waits for a person's decision.","required":["gate"],"properties":{"gate":{"$ref":"#/$defs/gate"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false},"deliverPhase":{"type":"object","description":"A phase that delivers the result of the run.","required":["deliver"],"properties":{"deliver":{"$ref":"#/$defs/deliver"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false},"pipelinePhase":{"type":"object","description":"A phase that runs another pipeline.","required":["pipeline"],"properties":{"pipeline":{"type":"string","description":"Path of another pipeline file, relative to this file, or `library:NAME` for a pipeline of the library.","pattern":"\\S"},"with":{"type":"object","description":"Inputs by name; `${{ }}` allowed.","properties":{"agents":{"type":"object","description":"Agents that replace agents of that pipeline: its agent name to an agent name in this file.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/name"}}},"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"env":{"$ref":"#/$defs/env","description":"Environment variables of all its commands and agents; they override its own `env`."},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"strategy":{"$ref":"#/$defs/strategy"}},"additionalProperties":false},"prompt":{"description":"Task of the agent: a string, or `{ file: PATH }`; `${{ }}` allowed.","type":["string","object"],"pattern":"\\S","required":["file"],"properties":{"file":{"type":"string","description":"Path of the prompt file, relative to the pipeline file.","pattern":"\\S"}},"additionalProperties":false},"needs":{"description":"Phases that must end before this phase: a name, a list of names, or a mapping from names to accepted results.","type":["string","array","object"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"additionalProperties":{"$ref":"#/$defs/results"}},"results":{"type":"array","description":"Accepted results.","minItems":1,"items":{"enum":["succeeded","failed","skipped"]}},"if":{"description":"Condition of the phase; if false, the phase is skipped (default: `success()`).","type":["string","boolean"],"pattern":"\\S"},"access":{"description":"Access to the workspace: `read`, or `write` to change files (default: `read`).","enum":["read","write"]},"paths":{"type":"object","description":"Files that a phase with `access: write` may change (default: all files except protected paths).","properties":{"allow":{"$ref":"#/$defs/globs","description":"Globs of the only files that may change."},"deny":{"$ref":"#/$defs/globs","description":"Globs of files that must not change."}},"additionalProperties":false},"outputs":{"type":"object","description":"Outputs that the phase must return: a JSON Schema by name.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/output"}},"output":{"description":"A JSON Schema, with `optional: true` if the output may be missing.","type":["object","boolean"],"properties":{"optional":{"type":"boolean","description":"Whether the output may be missing (default: `false`)."}},"additionalProperties":true},"artifacts":{"$ref":"#/$defs/globs","description":"Globs of files that must exist after success. They are stored in the checkpoint and passed to dependent phases."},"attempts":{"type":"integer","description":"Maximum number of attempts in each round.","minimum":1,"maximum":100},"backoff":{"$ref":"#/$defs/duration","description":"Delay between attempts (default: `0s`)."},"rework":{"type":"object","description":"Sends the work back to an earlier phase, with the summary of this phase in its prompt.","required":["phase","when"],"properties":{"phase":{"$ref":"#/$defs/name","description":"Earlier phase that repeats the work."},"when":{"$ref":"#/$defs/when","description":"Condition of the rework, an expression over `outputs` and the other contexts."},"max":{"$ref":"#/$defs/reworkMax"},"leg":{"description":"Number of the leg to rework, or an expression (default: all legs).","type":["integer","string"],"minimum":0,"maximum":999,"pattern":"\\S"}},"additionalProperties":false},"reworkMax":{"type":"integer","description":"Maximum number of reworks that this phase may request (default: 1).","minimum":1,"maximum":100},"when":{"description":"An expression.","type":["string","boolean"],"pattern":"\\S"},"scoping":{"type":"boolean","description":"Whether the phase runs before a backlog item is ready; such a phase must not have `access: write`."},"continueOnError":{"type":"boolean","description":"Whether a failure counts as success for dependent phases."},"reuse":{"description":"Whether the phase takes the result of an earlier run if nothing that the result depends on differs (default: `false`).","type":["boolean","object"],"required":["reads"],"properties":{"reads":{"$ref":"#/$defs/globs","description":"Globs of the only files that the result depends on."}},"additionalProperties":false},"strategy":{"type":"object","description":"Runs the phase once for each combination of a matrix; each run is a leg.","required":["matrix"],"properties":{"matrix":{"$ref":"#/$defs/matrix"},"max-parallel":{"type":"integer","description":"Maximum number of legs at the same time.","minimum":1},"fail-fast":{"type":"boolean","description":"Whether a failed leg skips the legs that have not started (default: `false`)."},"jobs":{"description":"In GitHub Actions: number of jobs that share the legs, at most 256; `true` means 20 (default: one job). Legs of a phase with `access: write` need `workspace: own`.","type":["integer","boolean"],"minimum":1,"maximum":256}},"additionalProperties":false},"matrix":{"description":"Values by name: a list, or an expression with a list value. The whole matrix may also be one expression.","type":["object","string"],"pattern":"\\S","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"type":["array","string"],"items":{}}},"repository":{"type":"object","description":"Another repository of the run.","required":["repo"],"properties":{"repo":{"type":"string","description":"`owner/name` on GitHub, an address that git knows, or a path relative to the root of the repository of the run.","pattern":"\\S"},"ref":{"type":"string","description":"Branch, tag or commit where the run starts (default: the checked-out commit of a path, otherwise the default branch).","pattern":"\\S"},"setup":{"type":"array","description":"Commands that prepare the workspace of this repository, as `setup` does for the repository of the run.","items":{"$ref":"#/$defs/script"}}},"additionalProperties":false},"repositoryName":{"type":"string","description":"A name under `repositories` (default: the repository of the run).","pattern":"^[a-z][a-z0-9-]{0,63}$"},"phaseWorkspace":{"description":"`own`: the phase gets its own workspace, so that phases with `access: write` may run at the same time; the changes are merged.","enum":["own"]},"onConflict":{"description":"What happens if the change does not merge: one more attempt, a question to a person, or failure (default: `again`).","enum":["again","block","fail"]},"session":{"type":"object","description":"Continues the session of an earlier phase.","required":["continue"],"properties":{"continue":{"$ref":"#/$defs/name","description":"Phase whose session is continued."}},"additionalProperties":false},"gate":{"type":"object","description":"Settings of the decision: who decides, and when a person is needed.","properties":{"environment":{"type":"string","description":"GitHub environment whose reviewers decide.","pattern":"\\S"},"by":{"description":"Place of the decision on GitHub: a review of the environment, or a comment (default: `environment`).","enum":["environment","comment"]},"when":{"$ref":"#/$defs/when","description":"Condition of the gate. If false, the gate passes by policy without a person, which is recorded."},"rework":{"$ref":"#/$defs/gateRework"}},"additionalProperties":false},"gateRework":{"type":"object","description":"Phase that a rework decision sends its comment to.","required":["phase"],"properties":{"phase":{"$ref":"#/$defs/name","description":"Earlier phase that repeats the work."},"max":{"$ref":"#/$defs/reworkMax"}},"additionalProperties":false},"deliver":{"description":"Deliveries by kind, in order. To repeat a kind, use a list of mappings with one key each.","type":["object","array"],"minProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"review":{"$ref":"#/$defs/reviewDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false,"minItems":1,"items":{"$ref":"#/$defs/delivery"}},"delivery":{"type":"object","description":"One delivery: its kind and its fields.","minProperties":1,"maxProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"review":{"$ref":"#/$defs/reviewDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false},"pullRequestDelivery":{"type":"object","description":"Opens a pull request with the change of the run.","required":["title"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"title":{"type":"string","description":"Title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"base":{"type":"string","description":"Base branch to merge into (default: the branch on which the run started).","pattern":"\\S"},"labels":{"$ref":"#/$defs/names","description":"Labels to add."},"reviewers":{"$ref":"#/$defs/names","description":"Users to request a review from."},"assignees":{"$ref":"#/$defs/names","description":"Users to assign."},"draft":{"type":"boolean","description":"Whether the pull request is a draft (default: `false`)."},"auto-merge":{"type":"boolean","description":"Whether to enable auto-merge (default: `false`)."},"message":{"type":"string","description":"Commit message; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"commitDelivery":{"type":"object","description":"Pushes the change of the run to a branch.","properties":{"repository":{"$ref":"#/$defs/repositoryName"},"branch":{"type":"string","description":"Target branch (default: the branch of the run); `${{ }}` allowed.","pattern":"\\S"},"message":{"type":"string","description":"Commit message; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"commentDelivery":{"type":"object","description":"Writes a comment.","required":["body"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"update":{"type":"boolean","description":"Whether to update the comment that an earlier run of this pipeline made there (default: false)."},"body":{"type":"string","description":"Body text; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"reviewDelivery":{"type":"object","description":"Reviews a pull request once, without approving it or requesting changes.","minProperties":1,"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"comments":{"type":"string","description":"Expression for a list of `{ path, line, body, side? }`. Comments on lines outside of the diff go into the body.","pattern":"\\S"}},"additionalProperties":false},"labelsDelivery":{"type":"object","description":"Adds and removes labels.","properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"add":{"$ref":"#/$defs/names","description":"Labels to add."},"remove":{"$ref":"#/$defs/names","description":"Labels to remove."}},"additionalProperties":false},"issueDelivery":{"type":"object","description":"Opens an issue.","required":["title"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"title":{"type":"string","description":"Title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"labels":{"$ref":"#/$defs/names","description":"Labels to add."}},"additionalProperties":false},"dispatchDelivery":{"type":"object","description":"Starts a workflow.","required":["workflow"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"workflow":{"type":"string","description":"File name of the workflow.","pattern":"\\S"},"ref":{"type":"string","description":"Branch or tag to run the workflow on (default: the default branch).","pattern":"\\S"},"inputs":{"type":"object","description":"Inputs by name; `${{ }}` allowed.","additionalProperties":{"$ref":"#/$defs/scalar"}}},"additionalProperties":false},"on":{"description":"Target: `trigger` (the issue or pull request that started the run), `pull-request` (the one from the same delivery), or a number (default: `trigger`).","type":["string","integer"],"pattern":"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$","minimum":1}}};
const schema31 = {"type":"string","description":"A name: a lowercase letter, then lowercase letters, digits and hyphens, at most 64 characters.","pattern":"^[a-z][a-z0-9-]{0,63}$"};
const schema32 = {"type":"string","description":"A name for expressions: a letter or `_`, then letters, digits, `_` and `-`, at most 64 characters.","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"};
const schema34 = {"description":"A string, a number or a boolean.","type":["string","number","boolean"]};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const pattern6 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]{0,63}$", "u");
const pattern7 = new RegExp("\\S", "u");
const schema33 = {"type":"object","description":"One input of the pipeline.","properties":{"description":{"type":"string","description":"Description of the input for people."},"type":{"description":"Type of the value (default: `string`).","enum":["string","number","boolean","choice"]},"required":{"type":"boolean","description":"Whether a run needs this input to start (default: `false`)."},"default":{"$ref":"#/$defs/scalar","description":"Value if the run gets none."},"options":{"type":"array","description":"Allowed values, for `type: choice`.","minItems":1,"items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};

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

const schema37 = {"type":"object","description":"An agent: an agent CLI, a command or a direct model call.","required":["use"],"properties":{"use":{"description":"Adapter that runs the agent.","enum":["claude","codex","opencode","amp","acp","anthropic","command","scripted"]},"model":{"$ref":"#/$defs/model"},"run":{"description":"For `command` and `acp`: a shell command, or a list with a program and its arguments.","type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string"}},"script":{"type":"string","description":"For `scripted`: path of a YAML script, relative to the pipeline file.","pattern":"\\S"},"version":{"type":"string","description":"Pinned version of the CLI.","pattern":"\\S"},"effort":{"type":"string","description":"Reasoning effort of the model, in the values of the agent.","pattern":"\\S"},"max-turns":{"$ref":"#/$defs/maxTurns"},"env":{"$ref":"#/$defs/env"},"fallback":{"$ref":"#/$defs/name","description":"Agent that takes over if this agent is not installed or its provider fails."}},"additionalProperties":false};
const schema38 = {"type":"string","description":"A name under `models`, or a model id.","pattern":"\\S"};
const schema39 = {"type":"integer","description":"Maximum number of turns of one attempt; an agent starts another turn with status `continue`.","minimum":1,"maximum":1000};

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

const schema40 = {"type":"object","description":"Environment variables by name; `${{ }}` allowed.","propertyNames":{"$ref":"#/$defs/variable"},"additionalProperties":{"$ref":"#/$defs/scalar"}};
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

const schema44 = {"type":"object","description":"Defaults for phases.","properties":{"agent":{"$ref":"#/$defs/name","description":"A name under `agents`."},"model":{"$ref":"#/$defs/model"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt."},"attempts":{"$ref":"#/$defs/attempts"}},"additionalProperties":false};
const schema47 = {"type":"string","description":"A duration above zero, such as `90s`, `30m` or `1h30m`.","pattern":"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"};
const pattern20 = new RegExp("^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$", "u");
const schema49 = {"type":"integer","description":"Maximum number of attempts in each round.","minimum":1,"maximum":100};

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

const schema50 = {"type":"object","description":"Spending limits.","properties":{"usd":{"type":"number","description":"US dollars.","minimum":0},"tokens":{"type":"integer","description":"Input and output tokens together.","minimum":0},"time":{"$ref":"#/$defs/timeout","description":"Working time, such as `2h`."}},"additionalProperties":false};

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

const schema52 = {"type":"object","description":"Rules for all phases of the run.","properties":{"protect":{"$ref":"#/$defs/globs","description":"Globs of protected paths, in addition to the built-in ones. A change of a protected path needs a gate."},"stale-base":{"description":"Action if the base branch moved before delivery: deliver with a warning, rebase and verify again, or end the run as stale.","enum":["keep","rebase","fail"]},"max-diff-lines":{"type":"integer","description":"Maximum number of lines that a run may change.","minimum":1},"isolation":{"description":"Whether child processes must run in a sandbox.","enum":["required","preferred","off"]},"network":{"$ref":"#/$defs/network"},"secrets":{"type":"array","description":"Names of environment variables whose values are redacted everywhere.","items":{"$ref":"#/$defs/variable"}},"untrusted":{"description":"Deliveries of a workflow run whose trigger has no write access to the repository: `gate` (default) needs an approval before each delivery; `labels` also adds labels without one, before a gate opens. Such a pipeline only reads, and adds at most three existing labels that no workflow names. In a workflow, each user without write access starts at most five runs an hour.","enum":["gate","labels"]},"max-runs-per-day":{"type":"integer","description":"Maximum number of runs of this pipeline within 24 hours.","minimum":1}},"additionalProperties":false};
const schema53 = {"type":"array","description":"Globs relative to the root of the repository. Files whose names begin with a dot are included.","items":{"type":"string","pattern":"\\S"}};

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

const schema54 = {"description":"Network access of child processes: `any`, `none`, or a list of allowed hosts.","type":["string","object"],"pattern":"^(any|none)$","required":["allow"],"properties":{"allow":{"type":"array","description":"Names of allowed hosts.","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};
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
if(!((((((((key0 === "protect") || (key0 === "stale-base")) || (key0 === "max-diff-lines")) || (key0 === "isolation")) || (key0 === "network")) || (key0 === "secrets")) || (key0 === "untrusted")) || (key0 === "max-runs-per-day"))){
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
if(data.untrusted !== undefined){
let data7 = data.untrusted;
if(!((data7 === "gate") || (data7 === "labels"))){
const err8 = {instancePath:instancePath+"/untrusted",schemaPath:"#/properties/untrusted/enum",keyword:"enum",params:{allowedValues: schema52.properties.untrusted.enum},message:"must be equal to one of the allowed values",schema:schema52.properties.untrusted.enum,parentSchema:schema52.properties.untrusted,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["max-runs-per-day"] !== undefined){
let data8 = data["max-runs-per-day"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err9 = {instancePath:instancePath+"/max-runs-per-day",schemaPath:"#/properties/max-runs-per-day/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties["max-runs-per-day"].type,parentSchema:schema52.properties["max-runs-per-day"],data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/max-runs-per-day",schemaPath:"#/properties/max-runs-per-day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties["max-runs-per-day"],data:data8};
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
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","description":"Prices of one model, in USD per million tokens.","required":["input","output"],"properties":{"input":{"type":"number","description":"Price of input tokens.","minimum":0},"output":{"type":"number","description":"Price of output tokens.","minimum":0},"cache-read":{"type":"number","description":"Price of input tokens read from the cache.","minimum":0},"cache-write":{"type":"number","description":"Price of input tokens written to the cache.","minimum":0}},"additionalProperties":false};

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

const schema57 = {"type":"object","description":"A command that the runner runs itself.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of the command."}},"additionalProperties":false};
const schema58 = {"type":["string","boolean"],"description":"A shell script. `${{ }}` is not allowed inside; pass values in `env`. YAML reads `true` and `false` as booleans; here they mean the commands.","pattern":"\\S"};
const schema59 = {"type":"string","description":"Program and arguments that run the script (default: `bash -eo pipefail`).","pattern":"\\S"};

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

const schema62 = {"type":"object","description":"Another repository of the run.","required":["repo"],"properties":{"repo":{"type":"string","description":"`owner/name` on GitHub, an address that git knows, or a path relative to the root of the repository of the run.","pattern":"\\S"},"ref":{"type":"string","description":"Branch, tag or commit where the run starts (default: the checked-out commit of a path, otherwise the default branch).","pattern":"\\S"},"setup":{"type":"array","description":"Commands that prepare the workspace of this repository, as `setup` does for the repository of the run.","items":{"$ref":"#/$defs/script"}}},"additionalProperties":false};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repo === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repo"},message:"must have required property '"+"repo"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "repo") || (key0 === "ref")) || (key0 === "setup"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.repo !== undefined){
let data0 = data.repo;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err2 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema62.properties.repo,data:data0};
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
const err3 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.repo.type,parentSchema:schema62.properties.repo,data:data0};
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
const err4 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema62.properties.ref,data:data1};
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
const err5 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.ref.type,parentSchema:schema62.properties.ref,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.setup !== undefined){
let data2 = data.setup;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data2[i0], {instancePath:instancePath+"/setup/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/setup",schemaPath:"#/properties/setup/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema62.properties.setup.type,parentSchema:schema62.properties.setup,data:data2};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","description":"One phase of the graph.","if":{"required":["prompt"]},"then":{"$ref":"#/$defs/agentPhase"},"else":{"if":{"required":["run"]},"then":{"$ref":"#/$defs/runPhase"},"else":{"if":{"required":["gate"]},"then":{"$ref":"#/$defs/gatePhase"},"else":{"if":{"required":["deliver"]},"then":{"$ref":"#/$defs/deliverPhase"},"else":{"$ref":"#/$defs/pipelinePhase"}}}}};
const schema67 = {"type":"object","description":"A phase that an agent runs.","required":["prompt"],"properties":{"prompt":{"$ref":"#/$defs/prompt"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"agent":{"type":"string","description":"A name under `agents`, or `${{ }}` with such a name as its value (default: `defaults.agent`).","pattern":"^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$"},"model":{"type":"string","description":"A name under `models`, or a model id. An expression `${{ }}` must have a name under `models` as its value; an empty value is the agent's own model.","pattern":"\\S"},"escalate":{"type":"array","description":"Models for attempts: attempt N uses the Nth model, later attempts use the last one. Attempts that are not counted do not advance the list.","minItems":1,"items":{"$ref":"#/$defs/model"}},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"verify":{"type":"array","description":"Commands that the runner runs after an attempt. If one fails, the attempt fails.","items":{"$ref":"#/$defs/script"}},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt (default: `30m`)."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt (default: `10m`)."},"max-turns":{"$ref":"#/$defs/maxTurns"},"budget":{"$ref":"#/$defs/budget","description":"Limits of this phase, in total of all attempts."},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"repository":{"$ref":"#/$defs/repositoryName"},"workspace":{"$ref":"#/$defs/phaseWorkspace"},"on-conflict":{"$ref":"#/$defs/onConflict"},"session":{"$ref":"#/$defs/session"}},"additionalProperties":false};
const schema71 = {"description":"Condition of the phase; if false, the phase is skipped (default: `success()`).","type":["string","boolean"],"pattern":"\\S"};
const schema73 = {"description":"Access to the workspace: `read`, or `write` to change files (default: `read`).","enum":["read","write"]};
const schema79 = {"type":"string","description":"A duration such as `90s`, `30m` or `1h30m`; `0s` means none.","pattern":"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"};
const schema86 = {"type":"boolean","description":"Whether the phase runs before a backlog item is ready; such a phase must not have `access: write`."};
const schema87 = {"type":"boolean","description":"Whether a failure counts as success for dependent phases."};
const schema92 = {"type":"string","description":"A name under `repositories` (default: the repository of the run).","pattern":"^[a-z][a-z0-9-]{0,63}$"};
const schema93 = {"description":"`own`: the phase gets its own workspace, so that phases with `access: write` may run at the same time; the changes are merged.","enum":["own"]};
const schema94 = {"description":"What happens if the change does not merge: one more attempt, a question to a person, or failure (default: `again`).","enum":["again","block","fail"]};
const schema68 = {"description":"Task of the agent: a string, or `{ file: PATH }`; `${{ }}` allowed.","type":["string","object"],"pattern":"\\S","required":["file"],"properties":{"file":{"type":"string","description":"Path of the prompt file, relative to the pipeline file.","pattern":"\\S"}},"additionalProperties":false};

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
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema68.type},message:"must be string,object",schema:schema68.type,parentSchema:schema68,data};
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
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema68,data};
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
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema68.required,parentSchema:schema68,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
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
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema68.properties.file,data:data0};
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
const err5 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.file.type,parentSchema:schema68.properties.file,data:data0};
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
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"description":"Phases that must end before this phase: a name, a list of names, or a mapping from names to accepted results.","type":["string","array","object"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"additionalProperties":{"$ref":"#/$defs/results"}};
const schema70 = {"type":"array","description":"Accepted results.","minItems":1,"items":{"enum":["succeeded","failed","skipped"]}};

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
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema70,data};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema70.items.enum},message:"must be equal to one of the allowed values",schema:schema70.items.enum,parentSchema:schema70.items,data:data0};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type},message:"must be string,array,object",schema:schema69.type,parentSchema:schema69,data};
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
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema69,data};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema69.items,data:data0};
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
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.items.type,parentSchema:schema69.items,data:data0};
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
if(!(validate60(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","description":"Files that a phase with `access: write` may change (default: all files except protected paths).","properties":{"allow":{"$ref":"#/$defs/globs","description":"Globs of the only files that may change."},"deny":{"$ref":"#/$defs/globs","description":"Globs of files that must not change."}},"additionalProperties":false};

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
if(!((key0 === "allow") || (key0 === "deny"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"object","description":"Outputs that the phase must return: a JSON Schema by name.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/output"}};
const schema77 = {"description":"A JSON Schema, with `optional: true` if the output may be missing.","type":["object","boolean"],"properties":{"optional":{"type":"boolean","description":"Whether the output may be missing (default: `false`)."}},"additionalProperties":true};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type},message:"must be object,boolean",schema:schema77.type,parentSchema:schema77,data};
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
const err1 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema77.properties.optional.type,parentSchema:schema77.properties.optional,data:data0};
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
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema75.propertyNames,parentSchema:schema75,data};
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
if(!(validate68(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
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
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","description":"Sends the work back to an earlier phase, with the summary of this phase in its prompt.","required":["phase","when"],"properties":{"phase":{"$ref":"#/$defs/name","description":"Earlier phase that repeats the work."},"when":{"$ref":"#/$defs/when","description":"Condition of the rework, an expression over `outputs` and the other contexts."},"max":{"$ref":"#/$defs/reworkMax"},"leg":{"description":"Number of the leg to rework, or an expression (default: all legs).","type":["integer","string"],"minimum":0,"maximum":999,"pattern":"\\S"}},"additionalProperties":false};
const schema84 = {"description":"An expression.","type":["string","boolean"],"pattern":"\\S"};
const schema85 = {"type":"integer","description":"Maximum number of reworks that this phase may request (default: 1).","minimum":1,"maximum":100};

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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema85.type,parentSchema:schema85,data};
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
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.when === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "phase") || (key0 === "when")) || (key0 === "max")) || (key0 === "leg"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data};
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
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/when/type",keyword:"type",params:{type: schema84.type},message:"must be string,boolean",schema:schema84.type,parentSchema:schema84,data:data1};
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
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/when/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema84,data:data1};
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
if(!(validate78(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.leg !== undefined){
let data3 = data.leg;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err7 = {instancePath:instancePath+"/leg",schemaPath:"#/properties/leg/type",keyword:"type",params:{type: schema82.properties.leg.type},message:"must be integer,string",schema:schema82.properties.leg.type,parentSchema:schema82.properties.leg,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 999 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/leg",schemaPath:"#/properties/leg/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999",schema:999,parentSchema:schema82.properties.leg,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/leg",schemaPath:"#/properties/leg/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.leg,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err10 = {instancePath:instancePath+"/leg",schemaPath:"#/properties/leg/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema82.properties.leg,data:data3};
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
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"description":"Whether the phase takes the result of an earlier run if nothing that the result depends on differs (default: `false`).","type":["boolean","object"],"required":["reads"],"properties":{"reads":{"$ref":"#/$defs/globs","description":"Globs of the only files that the result depends on."}},"additionalProperties":false};

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
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema88.type},message:"must be boolean,object",schema:schema88.type,parentSchema:schema88,data};
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
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reads"},message:"must have required property '"+"reads"+"'",schema:schema88.required,parentSchema:schema88,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema88,data};
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
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"object","description":"Runs the phase once for each combination of a matrix; each run is a leg.","required":["matrix"],"properties":{"matrix":{"$ref":"#/$defs/matrix"},"max-parallel":{"type":"integer","description":"Maximum number of legs at the same time.","minimum":1},"fail-fast":{"type":"boolean","description":"Whether a failed leg skips the legs that have not started (default: `false`)."},"jobs":{"description":"In GitHub Actions: number of jobs that share the legs, at most 256; `true` means 20 (default: one job). Legs of a phase with `access: write` need `workspace: own`.","type":["integer","boolean"],"minimum":1,"maximum":256}},"additionalProperties":false};
const schema90 = {"description":"Values by name: a list, or an expression with a list value. The whole matrix may also be one expression.","type":["object","string"],"pattern":"\\S","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"type":["array","string"],"items":{}}};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema90.type},message:"must be object,string",schema:schema90.type,parentSchema:schema90,data};
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
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema90,data};
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
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema90.propertyNames,parentSchema:schema90,data};
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
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema90.additionalProperties.type},message:"must be array,string",schema:schema90.additionalProperties.type,parentSchema:schema90.additionalProperties,data:data0};
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
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.matrix === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matrix"},message:"must have required property '"+"matrix"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "matrix") || (key0 === "max-parallel")) || (key0 === "fail-fast")) || (key0 === "jobs"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
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
if(!(validate86(data.matrix, {instancePath:instancePath+"/matrix",parentData:data,parentDataProperty:"matrix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data["max-parallel"] !== undefined){
let data1 = data["max-parallel"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/max-parallel",schemaPath:"#/properties/max-parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties["max-parallel"].type,parentSchema:schema89.properties["max-parallel"],data:data1};
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
const err3 = {instancePath:instancePath+"/max-parallel",schemaPath:"#/properties/max-parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema89.properties["max-parallel"],data:data1};
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
const err4 = {instancePath:instancePath+"/fail-fast",schemaPath:"#/properties/fail-fast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema89.properties["fail-fast"].type,parentSchema:schema89.properties["fail-fast"],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.jobs !== undefined){
let data3 = data.jobs;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "boolean")){
const err5 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: schema89.properties.jobs.type},message:"must be integer,boolean",schema:schema89.properties.jobs.type,parentSchema:schema89.properties.jobs,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 256 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256",schema:256,parentSchema:schema89.properties.jobs,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema89.properties.jobs,data:data3};
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
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"type":"object","description":"Continues the session of an earlier phase.","required":["continue"],"properties":{"continue":{"$ref":"#/$defs/name","description":"Phase whose session is continued."}},"additionalProperties":false};

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
if(data.continue === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "continue"},message:"must have required property '"+"continue"+"'",schema:schema95.required,parentSchema:schema95,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern40 = new RegExp("^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$", "u");
const pattern45 = new RegExp("^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema67.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
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
if(!(validate57(data.prompt, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data2 = data.if;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
const err2 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema71.type},message:"must be string,boolean",schema:schema71.type,parentSchema:schema71,data:data2};
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
const err3 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema71,data:data2};
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
if(!pattern40.test(data3)){
const err4 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/pattern",keyword:"pattern",params:{pattern: "^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$"},message:"must match pattern \""+"^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$"+"\"",schema:"^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$",parentSchema:schema67.properties.agent,data:data3};
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
const err5 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.agent.type,parentSchema:schema67.properties.agent,data:data3};
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
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema67.properties.model,data:data4};
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
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.model.type,parentSchema:schema67.properties.model,data:data4};
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
const err8 = {instancePath:instancePath+"/escalate",schemaPath:"#/properties/escalate/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema67.properties.escalate,data:data5};
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
const err11 = {instancePath:instancePath+"/escalate",schemaPath:"#/properties/escalate/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.escalate.type,parentSchema:schema67.properties.escalate,data:data5};
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
const err12 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/access/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values",schema:schema73.enum,parentSchema:schema73,data:data7};
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
if(!(validate63(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate67(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.artifacts !== undefined){
if(!(validate71(data.artifacts, {instancePath:instancePath+"/artifacts",parentData:data,parentDataProperty:"artifacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
const err13 = {instancePath:instancePath+"/verify",schemaPath:"#/properties/verify/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.verify.type,parentSchema:schema67.properties.verify,data:data11};
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
if(!pattern45.test(data14)){
const err14 = {instancePath:instancePath+"/backoff",schemaPath:"#/$defs/backoff/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema79,data:data14};
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
const err15 = {instancePath:instancePath+"/backoff",schemaPath:"#/$defs/backoff/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.type,parentSchema:schema79,data:data14};
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
if(!(validate77(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.scoping !== undefined){
let data20 = data.scoping;
if(typeof data20 !== "boolean"){
const err20 = {instancePath:instancePath+"/scoping",schemaPath:"#/$defs/scoping/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema86.type,parentSchema:schema86,data:data20};
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
const err21 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.type,parentSchema:schema87,data:data22};
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
if(!(validate82(data.reuse, {instancePath:instancePath+"/reuse",parentData:data,parentDataProperty:"reuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate85(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.repository !== undefined){
let data25 = data.repository;
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
const err22 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data25};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data25};
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
let data26 = data.workspace;
if(!(data26 === "own")){
const err24 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/phaseWorkspace/enum",keyword:"enum",params:{allowedValues: schema93.enum},message:"must be equal to one of the allowed values",schema:schema93.enum,parentSchema:schema93,data:data26};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["on-conflict"] !== undefined){
let data27 = data["on-conflict"];
if(!(((data27 === "again") || (data27 === "block")) || (data27 === "fail"))){
const err25 = {instancePath:instancePath+"/on-conflict",schemaPath:"#/$defs/onConflict/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values",schema:schema94.enum,parentSchema:schema94,data:data27};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.session !== undefined){
if(!(validate89(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"type":"object","description":"A phase that runs a script.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt (default: `30m`)."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt (default: `10m`)."},"expect":{"description":"Required end of the script; `failure` requires a non-zero exit code that no signal caused.","enum":["success","failure"]},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"repository":{"$ref":"#/$defs/repositoryName"},"workspace":{"$ref":"#/$defs/phaseWorkspace"},"on-conflict":{"$ref":"#/$defs/onConflict"}},"additionalProperties":false};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema97.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data};
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
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data3 = data.if;
if((typeof data3 !== "string") && (typeof data3 !== "boolean")){
const err6 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema71.type},message:"must be string,boolean",schema:schema71.type,parentSchema:schema71,data:data3};
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
const err7 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema71,data:data3};
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
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/access/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values",schema:schema73.enum,parentSchema:schema73,data:data4};
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
if(!(validate63(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate67(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.artifacts !== undefined){
if(!(validate71(data.artifacts, {instancePath:instancePath+"/artifacts",parentData:data,parentDataProperty:"artifacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
if(!pattern45.test(data9)){
const err9 = {instancePath:instancePath+"/backoff",schemaPath:"#/$defs/backoff/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},message:"must match pattern \""+"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"+"\"",schema:"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$",parentSchema:schema79,data:data9};
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
const err10 = {instancePath:instancePath+"/backoff",schemaPath:"#/$defs/backoff/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.type,parentSchema:schema79,data:data9};
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
const err15 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/enum",keyword:"enum",params:{allowedValues: schema97.properties.expect.enum},message:"must be equal to one of the allowed values",schema:schema97.properties.expect.enum,parentSchema:schema97.properties.expect,data:data12};
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
if(!(validate77(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.scoping !== undefined){
let data14 = data.scoping;
if(typeof data14 !== "boolean"){
const err16 = {instancePath:instancePath+"/scoping",schemaPath:"#/$defs/scoping/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema86.type,parentSchema:schema86,data:data14};
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
const err17 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.type,parentSchema:schema87,data:data16};
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
if(!(validate82(data.reuse, {instancePath:instancePath+"/reuse",parentData:data,parentDataProperty:"reuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate85(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.repository !== undefined){
let data19 = data.repository;
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err18 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data19};
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
const err19 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data19};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.workspace !== undefined){
let data20 = data.workspace;
if(!(data20 === "own")){
const err20 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/phaseWorkspace/enum",keyword:"enum",params:{allowedValues: schema93.enum},message:"must be equal to one of the allowed values",schema:schema93.enum,parentSchema:schema93,data:data20};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["on-conflict"] !== undefined){
let data21 = data["on-conflict"];
if(!(((data21 === "again") || (data21 === "block")) || (data21 === "fail"))){
const err21 = {instancePath:instancePath+"/on-conflict",schemaPath:"#/$defs/onConflict/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values",schema:schema94.enum,parentSchema:schema94,data:data21};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema110 = {"type":"object","description":"A phase that waits for a person's decision.","required":["gate"],"properties":{"gate":{"$ref":"#/$defs/gate"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false};
const schema111 = {"type":"object","description":"Settings of the decision: who decides, and when a person is needed.","properties":{"environment":{"type":"string","description":"GitHub environment whose reviewers decide.","pattern":"\\S"},"by":{"description":"Place of the decision on GitHub: a review of the environment, or a comment (default: `environment`).","enum":["environment","comment"]},"when":{"$ref":"#/$defs/when","description":"Condition of the gate. If false, the gate passes by policy without a person, which is recorded."},"rework":{"$ref":"#/$defs/gateRework"}},"additionalProperties":false};
const schema113 = {"type":"object","description":"Phase that a rework decision sends its comment to.","required":["phase"],"properties":{"phase":{"$ref":"#/$defs/name","description":"Earlier phase that repeats the work."},"max":{"$ref":"#/$defs/reworkMax"}},"additionalProperties":false};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'",schema:schema113.required,parentSchema:schema113,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema113,data};
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
if(!(validate78(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "environment") || (key0 === "by")) || (key0 === "when")) || (key0 === "rework"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema111,data};
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
const err1 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema111.properties.environment,data:data0};
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
const err2 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.environment.type,parentSchema:schema111.properties.environment,data:data0};
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
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema111.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema111.properties.by.enum,parentSchema:schema111.properties.by,data:data1};
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
const err4 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/when/type",keyword:"type",params:{type: schema84.type},message:"must be string,boolean",schema:schema84.type,parentSchema:schema84,data:data2};
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
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/when/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema84,data:data2};
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
if(!(validate105(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'",schema:schema110.required,parentSchema:schema110,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema110,data};
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
if(!(validate104(data.gate, {instancePath:instancePath+"/gate",parentData:data,parentDataProperty:"gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data2 = data.if;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
const err2 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema71.type},message:"must be string,boolean",schema:schema71.type,parentSchema:schema71,data:data2};
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
const err3 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema71,data:data2};
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
const err4 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.type,parentSchema:schema87,data:data3};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema117 = {"type":"object","description":"A phase that delivers the result of the run.","required":["deliver"],"properties":{"deliver":{"$ref":"#/$defs/deliver"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false};
const schema118 = {"description":"Deliveries by kind, in order. To repeat a kind, use a list of mappings with one key each.","type":["object","array"],"minProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"review":{"$ref":"#/$defs/reviewDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false,"minItems":1,"items":{"$ref":"#/$defs/delivery"}};
const schema119 = {"type":"object","description":"One delivery: its kind and its fields.","minProperties":1,"maxProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"review":{"$ref":"#/$defs/reviewDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false};
const schema120 = {"type":"object","description":"Opens a pull request with the change of the run.","required":["title"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"title":{"type":"string","description":"Title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"base":{"type":"string","description":"Base branch to merge into (default: the branch on which the run started).","pattern":"\\S"},"labels":{"$ref":"#/$defs/names","description":"Labels to add."},"reviewers":{"$ref":"#/$defs/names","description":"Users to request a review from."},"assignees":{"$ref":"#/$defs/names","description":"Users to assign."},"draft":{"type":"boolean","description":"Whether the pull request is a draft (default: `false`)."},"auto-merge":{"type":"boolean","description":"Whether to enable auto-merge (default: `false`)."},"message":{"type":"string","description":"Commit message; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false};
const schema122 = {"type":["array","string"],"description":"A list of names; `${{ }}` allowed. An expression with a list value adds each entry of the list.","pattern":"\\S","items":{"type":"string","pattern":"\\S"}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema122.type},message:"must be array,string",schema:schema122.type,parentSchema:schema122,data};
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
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema122,data};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema122.items,data:data0};
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
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.items.type,parentSchema:schema122.items,data:data0};
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
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
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
if(!(func1.call(schema120.properties, key0))){
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
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
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
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema120.properties.title,data:data1};
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
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.title.type,parentSchema:schema120.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
let data2 = data.body;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.body.type,parentSchema:schema120.properties.body,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.base !== undefined){
let data3 = data.base;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err7 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema120.properties.base,data:data3};
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
const err8 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.base.type,parentSchema:schema120.properties.base,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.labels !== undefined){
if(!(validate115(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.reviewers !== undefined){
if(!(validate115(data.reviewers, {instancePath:instancePath+"/reviewers",parentData:data,parentDataProperty:"reviewers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.assignees !== undefined){
if(!(validate115(data.assignees, {instancePath:instancePath+"/assignees",parentData:data,parentDataProperty:"assignees",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.draft !== undefined){
let data7 = data.draft;
if(typeof data7 !== "boolean"){
const err9 = {instancePath:instancePath+"/draft",schemaPath:"#/properties/draft/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema120.properties.draft.type,parentSchema:schema120.properties.draft,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["auto-merge"] !== undefined){
let data8 = data["auto-merge"];
if(typeof data8 !== "boolean"){
const err10 = {instancePath:instancePath+"/auto-merge",schemaPath:"#/properties/auto-merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema120.properties["auto-merge"].type,parentSchema:schema120.properties["auto-merge"],data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.message !== undefined){
let data9 = data.message;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err11 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema120.properties.message,data:data9};
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
const err12 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.message.type,parentSchema:schema120.properties.message,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema123 = {"type":"object","description":"Pushes the change of the run to a branch.","properties":{"repository":{"$ref":"#/$defs/repositoryName"},"branch":{"type":"string","description":"Target branch (default: the branch of the run); `${{ }}` allowed.","pattern":"\\S"},"message":{"type":"string","description":"Commit message; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "repository") || (key0 === "branch")) || (key0 === "message"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
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
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.branch !== undefined){
let data1 = data.branch;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema123.properties.branch,data:data1};
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
const err4 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.properties.branch.type,parentSchema:schema123.properties.branch,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema123.properties.message,data:data2};
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
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.properties.message.type,parentSchema:schema123.properties.message,data:data2};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.type,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema125 = {"type":"object","description":"Writes a comment.","required":["body"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"update":{"type":"boolean","description":"Whether to update the comment that an earlier run of this pipeline made there (default: false)."},"body":{"type":"string","description":"Body text; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false};
const schema127 = {"description":"Target: `trigger` (the issue or pull request that started the run), `pull-request` (the one from the same delivery), or a number (default: `trigger`).","type":["string","integer"],"pattern":"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$","minimum":1};
const pattern76 = new RegExp("^(trigger|pull-request|\\$\\{\\{.*\\}\\})$", "u");

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
if((typeof data !== "string") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema127.type},message:"must be string,integer",schema:schema127.type,parentSchema:schema127,data};
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
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema127,data};
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
if(!pattern76.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(trigger|pull-request|\\$\\{\\{.*\\}\\})$"},message:"must match pattern \""+"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$"+"\"",schema:"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$",parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "on")) || (key0 === "update")) || (key0 === "body"))){
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
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
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
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.on !== undefined){
if(!(validate123(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
let data2 = data.update;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/update",schemaPath:"#/properties/update/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema125.properties.update.type,parentSchema:schema125.properties.update,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.body !== undefined){
let data3 = data.body;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err5 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema125.properties.body,data:data3};
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
const err6 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.body.type,parentSchema:schema125.properties.body,data:data3};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema128 = {"type":"object","description":"Reviews a pull request once, without approving it or requesting changes.","minProperties":1,"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"comments":{"type":"string","description":"Expression for a list of `{ path, line, body, side? }`. Comments on lines outside of the diff go into the body.","pattern":"\\S"}},"additionalProperties":false};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "on")) || (key0 === "body")) || (key0 === "comments"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
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
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.on !== undefined){
if(!(validate123(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
let data2 = data.body;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema128.properties.body.type,parentSchema:schema128.properties.body,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.comments !== undefined){
let data3 = data.comments;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err5 = {instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema128.properties.comments,data:data3};
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
const err6 = {instancePath:instancePath+"/comments",schemaPath:"#/properties/comments/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema128.properties.comments.type,parentSchema:schema128.properties.comments,data:data3};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema128.type,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema130 = {"type":"object","description":"Adds and removes labels.","properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"add":{"$ref":"#/$defs/names","description":"Labels to add."},"remove":{"$ref":"#/$defs/names","description":"Labels to remove."}},"additionalProperties":false};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "on")) || (key0 === "add")) || (key0 === "remove"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
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
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.on !== undefined){
if(!(validate123(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.add !== undefined){
if(!(validate115(data.add, {instancePath:instancePath+"/add",parentData:data,parentDataProperty:"add",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate115(data.remove, {instancePath:instancePath+"/remove",parentData:data,parentDataProperty:"remove",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.type,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema132 = {"type":"object","description":"Opens an issue.","required":["title"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"title":{"type":"string","description":"Title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"labels":{"$ref":"#/$defs/names","description":"Labels to add."}},"additionalProperties":false};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "title")) || (key0 === "body")) || (key0 === "labels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
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
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema132.properties.title,data:data1};
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
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.properties.title.type,parentSchema:schema132.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
let data2 = data.body;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.properties.body.type,parentSchema:schema132.properties.body,data:data2};
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
if(!(validate115(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.type,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema134 = {"type":"object","description":"Starts a workflow.","required":["workflow"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"workflow":{"type":"string","description":"File name of the workflow.","pattern":"\\S"},"ref":{"type":"string","description":"Branch or tag to run the workflow on (default: the default branch).","pattern":"\\S"},"inputs":{"type":"object","description":"Inputs by name; `${{ }}` allowed.","additionalProperties":{"$ref":"#/$defs/scalar"}}},"additionalProperties":false};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workflow === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'",schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "workflow")) || (key0 === "ref")) || (key0 === "inputs"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema92,data:data0};
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
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/$defs/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.workflow !== undefined){
let data1 = data.workflow;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema134.properties.workflow,data:data1};
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
const err5 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema134.properties.workflow.type,parentSchema:schema134.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ref !== undefined){
let data2 = data.ref;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err6 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema134.properties.ref,data:data2};
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
const err7 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema134.properties.ref.type,parentSchema:schema134.properties.ref,data:data2};
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
let data4 = data3[key1];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err8 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,boolean",schema:schema34.type,parentSchema:schema34,data:data4};
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
const err9 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.properties.inputs.type,parentSchema:schema134.properties.inputs,data:data3};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.type,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "pull-request") || (key0 === "commit")) || (key0 === "comment")) || (key0 === "review")) || (key0 === "labels")) || (key0 === "issue")) || (key0 === "dispatch"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema119,data};
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
if(!(validate114(data["pull-request"], {instancePath:instancePath+"/pull-request",parentData:data,parentDataProperty:"pull-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate120(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.comment !== undefined){
if(!(validate122(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate126(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate129(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.issue !== undefined){
if(!(validate134(data.issue, {instancePath:instancePath+"/issue",parentData:data,parentDataProperty:"issue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.dispatch !== undefined){
if(!(validate137(data.dispatch, {instancePath:instancePath+"/dispatch",parentData:data,parentDataProperty:"dispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema118.type},message:"must be object,array",schema:schema118.type,parentSchema:schema118,data};
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
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema118,data};
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
if(!(validate113(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "pull-request") || (key0 === "commit")) || (key0 === "comment")) || (key0 === "review")) || (key0 === "labels")) || (key0 === "issue")) || (key0 === "dispatch"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema118,data};
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
if(!(validate114(data["pull-request"], {instancePath:instancePath+"/pull-request",parentData:data,parentDataProperty:"pull-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate120(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.comment !== undefined){
if(!(validate122(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate126(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate129(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.issue !== undefined){
if(!(validate134(data.issue, {instancePath:instancePath+"/issue",parentData:data,parentDataProperty:"issue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.dispatch !== undefined){
if(!(validate137(data.dispatch, {instancePath:instancePath+"/dispatch",parentData:data,parentDataProperty:"dispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.deliver === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deliver"},message:"must have required property '"+"deliver"+"'",schema:schema117.required,parentSchema:schema117,data};
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
if(data.deliver !== undefined){
if(!(validate112(data.deliver, {instancePath:instancePath+"/deliver",parentData:data,parentDataProperty:"deliver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data2 = data.if;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
const err2 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema71.type},message:"must be string,boolean",schema:schema71.type,parentSchema:schema71,data:data2};
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
const err3 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema71,data:data2};
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
const err4 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.type,parentSchema:schema87,data:data3};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema139 = {"type":"object","description":"A phase that runs another pipeline.","required":["pipeline"],"properties":{"pipeline":{"type":"string","description":"Path of another pipeline file, relative to this file, or `library:NAME` for a pipeline of the library.","pattern":"\\S"},"with":{"type":"object","description":"Inputs by name; `${{ }}` allowed.","properties":{"agents":{"type":"object","description":"Agents that replace agents of that pipeline: its agent name to an agent name in this file.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/name"}}},"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"env":{"$ref":"#/$defs/env","description":"Environment variables of all its commands and agents; they override its own `env`."},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"strategy":{"$ref":"#/$defs/strategy"}},"additionalProperties":false};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pipeline === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pipeline"},message:"must have required property '"+"pipeline"+"'",schema:schema139.required,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "pipeline") || (key0 === "with")) || (key0 === "env")) || (key0 === "needs")) || (key0 === "if")) || (key0 === "continue-on-error")) || (key0 === "strategy"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema139,data};
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
const err2 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema139.properties.pipeline,data:data0};
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
const err3 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.properties.pipeline.type,parentSchema:schema139.properties.pipeline,data:data0};
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
const err6 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema139.properties.with.propertyNames,parentSchema:schema139.properties.with,data:data1};
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
if(!(key2 === "agents")){
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
if(data1.agents !== undefined){
let data3 = data1.agents;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
const _errs15 = errors;
if(typeof key3 === "string"){
if(!pattern5.test(key3)){
const err8 = {instancePath:instancePath+"/with/agents",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key3,propertyName:key3};
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
const err9 = {instancePath:instancePath+"/with/agents",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid6 = _errs15 === errors;
if(!valid6){
const err10 = {instancePath:instancePath+"/with/agents",schemaPath:"#/properties/with/properties/agents/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema139.properties.with.properties.agents.propertyNames,parentSchema:schema139.properties.with.properties.agents,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key4 in data3){
let data4 = data3[key4];
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err11 = {instancePath:instancePath+"/with/agents/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data4};
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
const err12 = {instancePath:instancePath+"/with/agents/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/with/agents",schemaPath:"#/properties/with/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.properties.with.properties.agents.type,parentSchema:schema139.properties.with.properties.agents,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.properties.with.type,parentSchema:schema139.properties.with,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data7 = data.if;
if((typeof data7 !== "string") && (typeof data7 !== "boolean")){
const err15 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/type",keyword:"type",params:{type: schema71.type},message:"must be string,boolean",schema:schema71.type,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err16 = {instancePath:instancePath+"/if",schemaPath:"#/$defs/if/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema71,data:data7};
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
if(data["continue-on-error"] !== undefined){
let data8 = data["continue-on-error"];
if(typeof data8 !== "boolean"){
const err17 = {instancePath:instancePath+"/continue-on-error",schemaPath:"#/$defs/continueOnError/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.type,parentSchema:schema87,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.strategy !== undefined){
if(!(validate85(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.type,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
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
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
if(!(validate111(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
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
if(!(validate150(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
const err5 = {instancePath,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema66.else.else.else.if,parentSchema:schema66.else.else.else,data};
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
const err6 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema66.else.else.if,parentSchema:schema66.else.else,data};
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
const err7 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema66.else.if,parentSchema:schema66.else,data};
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
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema66.if,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate55.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data.repositories !== undefined){
let data18 = data.repositories;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err26 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30.properties.repositories,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key9 in data18){
const _errs46 = errors;
if(typeof key9 === "string"){
if(!pattern5.test(key9)){
const err27 = {instancePath:instancePath+"/repositories",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key9,propertyName:key9};
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
const err28 = {instancePath:instancePath+"/repositories",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid15 = _errs46 === errors;
if(!valid15){
const err29 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema30.properties.repositories.propertyNames,parentSchema:schema30.properties.repositories,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key10 in data18){
if(!(validate51(data18[key10], {instancePath:instancePath+"/repositories/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.repositories.type,parentSchema:schema30.properties.repositories,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
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
if(data.outputs !== undefined){
let data21 = data.outputs;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key11 in data21){
const _errs54 = errors;
if(typeof key11 === "string"){
if(!pattern6.test(key11)){
const err31 = {instancePath:instancePath+"/outputs",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_-]{0,63}$",parentSchema:schema32,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/outputs",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid18 = _errs54 === errors;
if(!valid18){
const err33 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid",schema:schema30.properties.outputs.propertyNames,parentSchema:schema30.properties.outputs,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
for(const key12 in data21){
let data22 = data21[key12];
if(((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")){
const err34 = {instancePath:instancePath+"/outputs/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema34.type},message:"must be string,number,boolean",schema:schema34.type,parentSchema:schema34,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.outputs.type,parentSchema:schema30.properties.outputs,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.phases !== undefined){
let data23 = data.phases;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){
const err36 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30.properties.phases,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key13 in data23){
const _errs63 = errors;
if(typeof key13 === "string"){
if(!pattern5.test(key13)){
const err37 = {instancePath:instancePath+"/phases",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key13,propertyName:key13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/phases",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key13,propertyName:key13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid22 = _errs63 === errors;
if(!valid22){
const err39 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid",schema:schema30.properties.phases.propertyNames,parentSchema:schema30.properties.phases,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
for(const key14 in data23){
if(!(validate55(data23[key14], {instancePath:instancePath+"/phases/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.phases.type,parentSchema:schema30.properties.phases,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ }),

/***/ 26467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   lf: () => (/* binding */ isChosen)
/* harmony export */ });
/* harmony import */ var _planned_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58340);

/** Whether a name is an expression, which is evaluated when the phase starts. */
const isChosen = (written) => written?.includes('${{') ?? false;
/** Expressions may select only agents and models of the file, so all options are known. `null`: the file names both itself. */
function choiceOf(choosing) {
    const { level, agent, model } = choosing;
    const [chosenAgent, chosenModel] = [agent, model].map((one) => (isChosen(one) ? one : null));
    if (chosenAgent == null && chosenModel == null)
        return null;
    const { file } = level.source;
    const names = chosenAgent == null ? [agent] : Object.keys(file.agents ?? {});
    const models = chosenModel == null ? [] : Object.keys(file.models ?? {});
    const options = names.flatMap((name) => [null, ...models].map((one) => optionOf(choosing, name, one)));
    return { agent: chosenAgent ?? null, model: chosenModel ?? null, options };
}
function optionOf({ level, overrides, model: written }, name, model) {
    const described = (0,_planned_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .describedAgent */ .P1)(level, name);
    const wanted = model ?? (isChosen(written) ? undefined : written);
    const own = (0,_planned_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFor */ .T1)(level, described.level, wanted);
    return {
        name,
        model,
        agent: (0,_planned_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .agentOf */ .jk)({ ...described, overrides, model: own }),
        fallbacks: (0,_planned_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .fallbacksOf */ .nL)({ ...described, overrides }),
    };
}


/***/ }),

/***/ 58340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   P1: () => (/* binding */ describedAgent),
/* harmony export */   T1: () => (/* binding */ modelFor),
/* harmony export */   jk: () => (/* binding */ agentOf),
/* harmony export */   nL: () => (/* binding */ fallbacksOf)
/* harmony export */ });
/* harmony import */ var _pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11419);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43293);


/** Where an agent is described: in the file that names it, unless the outer file overrides it. */
function describedAgent(level, name) {
    const instead = (0,_pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(level.agents, name);
    return instead === undefined || level.outer === null
        ? { level, name }
        : describedAgent(level.outer, instead);
}
/**
 * A model belongs to its file's provider. For an overriding agent only the model's name is used, if that agent's file defines it.
 */
function modelFor(own, described, model) {
    if (own === described || model === undefined)
        return model;
    return (0,_pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(described.source.file.models, model);
}
/** Each fallback uses its own model, because the phase's models belong to another provider. `check` has refused cycles. */
function fallbacksOf({ level, name, overrides, }) {
    const next = level.source.file.agents?.[name]?.fallback;
    if (next === undefined)
        return [];
    const described = describedAgent(level, next);
    const agent = agentOf({ ...described, overrides, model: undefined });
    return [agent, ...fallbacksOf({ ...described, overrides })];
}
function agentOf({ level, name, overrides, model }) {
    const { file, scriptPath } = level.source;
    const written = file.agents?.[name];
    if (written === undefined)
        throw new Error(`no agent ${name}`);
    const wanted = model ?? written.model ?? file.defaults?.model ?? null;
    const agent = {
        name,
        use: written.use,
        model: wanted === null ? null : modelOf(file, wanted),
        run: written.run ?? null,
        script: written.script === undefined ? null : scriptPath(written.script),
        version: written.version ?? null,
        effort: written.effort ?? null,
        maxTurns: written['max-turns'] ?? null,
        env: (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)(written.env),
        within: level.nest,
    };
    const replaced = (0,_pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(overrides, name);
    return replaced === undefined ? agent : overridden(file, agent, replaced);
}
function modelOf({ models }, written) {
    return (0,_pipeline_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(models, written) ?? written;
}
/**
 * `--agent name=use[:argument]`: the argument is the script of `scripted`, the command line of `command` and `acp`, or the model
 * of other agents.
 */
function overridden(file, agent, override) {
    const [use = '', ...rest] = override.split(':');
    const argument = rest.length === 0 ? null : rest.join(':');
    return {
        ...agent,
        use: use,
        model: argument === null || isStarted(use) ? null : modelOf(file, argument),
        version: null,
        effort: null,
        maxTurns: null,
        script: use === 'scripted' ? (argument ?? agent.script) : null,
        run: use === 'command' || use === 'acp' ? (argument ?? agent.run) : null,
    };
}
/** Whether the argument is a program or a script. */
const isStarted = (use) => ['command', 'acp', 'scripted'].includes(use);


/***/ })

};
