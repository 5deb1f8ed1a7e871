export const id = 9427;
export const ids = [9427,1383];
export const modules = {

/***/ 98875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ redactionOf)
});

// EXTERNAL MODULE: ./lib/src/core/redaction/known-values.js + 3 modules
var known_values = __webpack_require__(9927);
;// CONCATENATED MODULE: ./lib/src/core/redaction/masks.js

/** Limit of values that a child asks to mask, in characters in total. */
const MOST = 4096;
/**
 * The known values, and those that a child asks to mask by `::add-mask::VALUE`, as workflow scripts do. The latter are searched
 * only in that child's own output; otherwise one child could replace other texts by `***`.
 */
class Masks {
    #known;
    #values = new Set();
    #room = MOST;
    /** Built from `#values` on demand. */
    #own = null;
    constructor(known) {
        this.#known = known;
    }
    add(value) {
        if (value.length > this.#room || this.#values.has(value))
            return;
        this.#values.add(value);
        this.#room -= value.length;
        this.#own = null;
    }
    scan(text) {
        const known = this.#known.scan(text);
        if (this.#values.size === 0)
            return known;
        this.#own ??= (0,known_values/* knownValues */.s)([...this.#values]);
        const own = this.#own.scan(text);
        const depth = Math.max(known.depth, own.depth);
        return { spans: () => [...known.spans(), ...own.spans()], depth };
    }
}
/** Follows a child's output. A line that may be such a command is held back until it is complete. */
class MaskedPieces {
    #masks;
    #pieces;
    #held = '';
    /** Inside of a line that is no command. */
    #isWithin = false;
    constructor(masks, pieces) {
        this.#masks = masks;
        this.#pieces = pieces;
    }
    push(piece) {
        const text = this.#held + piece;
        const end = text.lastIndexOf('\n') + 1;
        if (end > 0) {
            this.#learn(text.slice(0, end));
            this.#isWithin = false;
        }
        const rest = text.slice(end);
        this.#held = !this.#isWithin && mayBecome(rest) ? rest : '';
        this.#isWithin ||= rest !== this.#held;
        const passed = text.slice(0, text.length - this.#held.length);
        return passed === '' ? [] : this.#pieces.push(passed);
    }
    end() {
        this.#learn(this.#held);
        const last = this.#held === '' ? [] : this.#pieces.push(this.#held);
        this.#held = '';
        return [...last, ...this.#pieces.end()];
    }
    #learn(text) {
        const lines = text.split('\n');
        for (const line of this.#isWithin ? lines.slice(1) : lines) {
            const [, value] = ADD_MASK.exec(line) ?? [];
            // Masks the decoded value, and the value as written in the command.
            for (const text of value === undefined ? [] : [unescaped(value), value])
                this.#masks.add(text);
        }
    }
}
const COMMAND = '::add-mask';
const ADD_MASK = /^\s*::add-mask(?: [^:]*)?::(.*?)\r?$/is;
function mayBecome(rest) {
    const begun = rest.trimStart().toLowerCase();
    return begun.length <= MOST && (COMMAND.startsWith(begun) || begun.startsWith(COMMAND));
}
/** Decodes the value of a command as the runner does. */
function unescaped(text) {
    return text.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}

// EXTERNAL MODULE: ./lib/src/core/redaction/patterns.js
var patterns = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/src/core/redaction/redactor.js
var redaction_redactor = __webpack_require__(65728);
;// CONCATENATED MODULE: ./lib/src/core/redaction/pieces.js

/** In characters; V8 allocates strings beyond 64 KiB apart, and searches them at a fifth of the speed. */
const MOST_AT_ONCE = 16 * 1024;
/** In characters; more is not held back. */
const MOST_HELD = 32 * 1024;
/** In characters; the end that is kept if too much is held back: longer than any secret on one line. */
const KEPT = 8 * 1024;
/** In characters; passed text that is kept to recognise the rest of a secret that began in it. */
const REMEMBERED = 128;
/**
 * Redacts a text that arrives in pieces, and keeps the pieces. A possible beginning of a secret is held back until the next
 * piece. If too little of a beginning was held back, the rest of the secret is removed.
 */
class RedactedPieces {
    #redactor;
    #held = [];
    #gone = '';
    constructor(redactor) {
        this.#redactor = redactor;
    }
    push(piece) {
        return partsOf(piece).flatMap((part) => this.#pushPart(part));
    }
    #pushPart(part) {
        this.#held.push(part);
        const text = this.#gone + this.#held.join('');
        const { isOpen, found } = this.#redactor.look(text);
        if (!isOpen)
            return this.#leave(text, text.length, tried(found));
        if (text.length - this.#gone.length <= MOST_HELD)
            return [];
        const all = tried(found);
        return this.#leave(text, this.#cut(text.length - KEPT, all ?? []), all);
    }
    end() {
        const text = this.#gone + this.#held.join('');
        return this.#leave(text, text.length, tried(this.#redactor.look(text).found));
    }
    /** The wanted position, or the start of the secret that spans it. */
    #cut(wanted, found) {
        const across = found.find(({ start, end }) => start < wanted && end > wanted);
        return across === undefined || across.start <= this.#gone.length ? wanted : across.start;
    }
    /** Returns the held pieces up to a position of the text. `found`: `null` if the text could not be searched. */
    #leave(text, to, found) {
        const from = this.#gone.length;
        const pieces = to === text.length ? this.#held : [text.slice(from, to)];
        this.#gone = text.slice(Math.max(0, to - REMEMBERED), to);
        this.#held = to === text.length ? [] : [text.slice(to)];
        return found === null ? [redaction_redactor/* WITHHELD */.iz] : apart(pieces, from, found);
    }
}
/** Ends of lines are the best places to part a text: less is held back. */
function partsOf(text) {
    const parts = [];
    let at = 0;
    while (text.length - at > MOST_AT_ONCE) {
        const line = text.lastIndexOf('\n', at + MOST_AT_ONCE - 1) + 1;
        const end = line > at ? line : wholeCharacter(text, at + MOST_AT_ONCE);
        parts.push(text.slice(at, end));
        at = end;
    }
    return [...parts, text.slice(at)];
}
/** A surrogate pair is not parted. */
const wholeCharacter = (text, at) => (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
function tried(find) {
    try {
        return find();
    }
    catch {
        return null;
    }
}
/** Each piece without its secrets; a secret over several pieces is marked in the first. `from`: position of the first piece. */
function apart(pieces, from, found) {
    let begins = from;
    return pieces
        .map((piece) => {
        const clean = cleanPiece(piece, begins, found);
        begins += piece.length;
        return clean;
    })
        .filter((piece) => piece !== '');
}
function cleanPiece(piece, begins, found) {
    let clean = '';
    let at = 0;
    for (const { start, end } of found) {
        if (end <= begins || start >= begins + piece.length)
            continue;
        clean += piece.slice(at, Math.max(0, start - begins));
        if (start >= begins || begins === 0)
            clean += redaction_redactor/* MARK */.M$;
        at = end - begins;
    }
    return clean + piece.slice(at);
}

;// CONCATENATED MODULE: ./lib/src/app/wiring/redaction.js





/** Redacts `hidden` and what `detect` finds, in addition to our own patterns. */
function redactionOf(hidden, detect) {
    const known = (0,known_values/* knownValues */.s)(hidden);
    const redaction = () => {
        const masks = new Masks(known);
        const redactor = (0,redaction_redactor/* redactorOf */.y)(masks, [patterns/* ownPatterns */.Y, detect]);
        const redactPieces = () => new RedactedPieces(redactor);
        return {
            redact: redactor.redact,
            findSecrets: redactor.find,
            redactPieces,
            redactOutput: () => new MaskedPieces(masks, redactPieces()),
        };
    };
    const all = redaction();
    // Output of no particular child adds no secrets.
    return { ...all, redactOutput: all.redactPieces, redaction };
}


/***/ }),

/***/ 99427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactorFor: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var _redaction_secretlint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53207);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98875);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41383);



/** Redacts the secrets of this plan in texts that are only shown. */
async function redactorFor(plan) {
    const { hidden } = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .F)(plan, process.env, 'redacted');
    return (0,_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redactionOf */ .Z)(hidden, await (0,_redaction_secretlint_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSecretlint */ .C)()).redact;
}


/***/ }),

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
/** Whether a variable of this name probably holds a secret: `GITHUB_TOKEN`, `INPUT_NPM-TOKEN`, `DB_PASSWORD`. */
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|APIKEY)S?(?:[_-]|$)|[_-](?:KEY|PAT|PASS)$/i;

// EXTERNAL MODULE: ./lib/src/core/run/decide/route.js
var route = __webpack_require__(43582);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/app/wiring/secrets.js





/**
 * The secrets that a plan uses or wants redacted, and other environment variables whose names mark them as secrets. If secrets
 * are required, throws `Refusal` with the names of those that are used but not set.
 */
function secretsOf(plan, environment, are) {
    const names = secretNames(plan);
    const missing = names.filter((name) => !environment[name]);
    if (are === 'needed' && missing.length > 0) {
        const list = missing.map((name) => `\`${name}\``).join(', ');
        throw new ports.Refusal(`The pipeline uses the secret ${list}, which is not set.`, 'Set the secret as an environment variable of Phasegate.');
    }
    const values = Object.fromEntries(names.map((name) => [name, environment[name] ?? '']));
    const keys = Object.values(agent_keys/* AGENT_KEYS */.T).flat().filter(agent_keys/* isKey */.m);
    const hidden = [...names, ...keys, ...plan.policy.secrets].flatMap((name) => environment[name] ?? []);
    return { values, hidden: [...hidden, ...secretsByName(environment)] };
}
/** Names of the secrets that a plan uses, sorted. */
const secretNames = (plan) => [...new Set(layersOf(plan).flatMap(namesIn))].sort();
/** A folder or a word such as `true` is not a secret, whatever the variable is called. */
function secretsByName(environment) {
    return Object.entries(environment).flatMap(([name, value = '']) => isSecretName(name) && value.length >= 8 && !value.startsWith('/') ? [value] : []);
}
/** The agent's own login variables, from our environment. */
function keysOf({ use }, environment) {
    const known = agent_keys/* AGENT_KEYS */.T[use].map((name) => [name, environment[name] ?? '']);
    return Object.fromEntries(known.filter(([, value]) => value !== ''));
}
function layersOf(plan) {
    const own = plan.phases.flatMap((phase) => {
        if (phase.kind === 'agent')
            return [...(0,route/* agentsOf */.et)(phase).map(({ env }) => env), phase.env];
        if (phase.kind === 'pipeline')
            return [phase.nest.ownEnv, phase.nest.phaseEnv];
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

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ AGENT_KEYS),
/* harmony export */   m: () => (/* binding */ isKey)
/* harmony export */ });
/**
 * The environment variables by which each agent logs in to its provider and finds its address. Only the agent's own phases get
 * them (docs/agents.md).
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
    // The program is unknown, so the author's `env` names what it may have.
    acp: [],
    command: [],
    scripted: [],
};
/** Whether the value is redacted everywhere: addresses and folders are not secrets. */
const isKey = (name) => /_(?:KEY|TOKEN)$/.test(name);


/***/ }),

/***/ 53207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadSecretlint)
/* harmony export */ });
/**
 * Calls secretlint's recommended rules directly: its core would obey `secretlint-disable` in the untrusted text, is asynchronous,
 * and keeps every call in memory.
 */
async function loadSecretlint() {
    const { rules } = await __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577));
    let found = [];
    const scanners = rules
        .filter(({ meta }) => meta.id !== `${PREFIX}filter-comments`)
        .map((rule) => rule.create(contextOf(([start, end]) => {
        found.push({ rule: rule.meta.id.replace(PREFIX, ''), start, end });
    }), {}));
    return (text) => {
        found = [];
        for (const scanner of scanners)
            void scanner.file?.(sourceOf(text));
        return found;
    };
}
const PREFIX = '@secretlint/secretlint-rule-';
/** Messages of the rules are not needed. */
function contextOf(onFound) {
    return {
        sharedOptions: {},
        createTranslator: () => (id) => ({ message: '', messageId: String(id), data: undefined }),
        report: ({ range }) => onFound(range),
        ignore: () => { },
    };
}
/** The rules read nothing else of the source. */
function sourceOf(content) {
    const start = { line: 1, column: 0 };
    return {
        hasBOM: false,
        content,
        filePath: undefined,
        physicalFilePath: undefined,
        contentType: 'text',
        ext: '.txt',
        getFilePath: () => undefined,
        getPhysicalFilePath: () => undefined,
        locationToRange: () => [0, 0],
        rangeToLocation: () => ({ start, end: start }),
        positionToIndex: () => 0,
        indexToPosition: () => start,
    };
}


/***/ })

};
