export const id = 6124;
export const ids = [6124];
export const modules = {

/***/ 16124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeReport: () => (/* binding */ makeReport),
  pageFile: () => (/* binding */ pageFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/library/package.js
var library_package = __webpack_require__(35826);
// EXTERNAL MODULE: ./lib/src/redaction/secretlint.js
var secretlint = __webpack_require__(53207);
// EXTERNAL MODULE: ./lib/src/report/run-page.js
var run_page = __webpack_require__(40422);
// EXTERNAL MODULE: ./lib/src/app/stored/run-change.js
var run_change = __webpack_require__(87286);
// EXTERNAL MODULE: ./lib/src/app/wiring/redaction.js + 2 modules
var redaction = __webpack_require__(98875);
// EXTERNAL MODULE: ./lib/src/app/wiring/secrets.js + 1 modules
var secrets = __webpack_require__(41383);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/redaction/redact-json.js
var redact_json = __webpack_require__(17988);
// EXTERNAL MODULE: ./lib/src/core/view/page-data.js
var page_data = __webpack_require__(52954);
// EXTERNAL MODULE: ./lib/src/core/view/plan-json.js
var plan_json = __webpack_require__(40896);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/app/report/record-files.js
var record_files = __webpack_require__(86966);
;// CONCATENATED MODULE: ./lib/src/app/report/content.js




/** Of one file, in bytes: nobody reads more of it in a browser. */
const MOST_OF_FILE = 4 * 1024 * 1024;
/** Pictures are shown whole or not at all. */
const PICTURE = /\.(?:png|jpe?g|gif|webp)$/i;
/**
 * What the files hold, as much as there is room for: every small file whole, of large ones as much of each, so that the one
 * transcript of 50 MB does not push out everything else.
 */
function contentOf(files, { folder, redact, room }) {
    const level = levelOf(files.map(({ size }) => Math.min(size, MOST_OF_FILE)), room);
    let left = room;
    return files.map((file) => {
        const read = readFile((0,external_node_path_.join)(folder, file.path), file, {
            most: Math.min(level, MOST_OF_FILE),
            redact,
        });
        const fitted = read.length > left ? { ...file, ...LEFT_OUT, cut: file.size } : read.file;
        left -= fitted === read.file ? read.length : 0;
        return fitted;
    });
}
const LEFT_OUT = { as: 'none', content: '' };
/** Bytes that each file may have so that all of them have room; texts grow a little when they are written as JSON. */
function levelOf(sizes, room) {
    const sorted = [...sizes].sort((a, b) => a - b);
    let left = room / GROWTH;
    for (const [at, size] of sorted.entries()) {
        const share = left / (sorted.length - at);
        if (size > share)
            return Math.floor(share);
        left -= size;
    }
    return Number.POSITIVE_INFINITY;
}
/** By so much a transcript, which is JSON itself, grows when it is written as a text in JSON. */
const GROWTH = 1.25;
function readFile(path, listed, { most, redact }) {
    const nothing = { file: { ...listed, ...LEFT_OUT, cut: listed.size }, length: 0 };
    const isPicture = PICTURE.test(path);
    if (isPicture && (listed.size * 4) / 3 > most)
        return nothing;
    const ends = (0,record_files/* endsOf */.o)(path, isPicture ? listed.size : most);
    if (ends === null)
        return nothing;
    const { size, head, tail } = ends;
    if (isPicture && tail.length === 0 && !(0,external_node_buffer_.isUtf8)(head)) {
        const content = head.toString('base64');
        return {
            file: { path: listed.path, size, as: 'base64', content, cut: 0 },
            length: content.length,
        };
    }
    const text = textOf(head, tail, size);
    if (text === null)
        return { ...nothing, file: { ...listed, size, ...LEFT_OUT, cut: size } };
    const content = redact(text.content);
    const length = Buffer.byteLength((0,run_page/* inElement */.Sj)(JSON.stringify(content)));
    return { file: { path: listed.path, size, as: 'text', content, cut: text.cut }, length };
}
/** `null` for what is no text. Cut at the ends of lines where there are any, with a line that says so. */
function textOf(head, tail, size) {
    if (head.subarray(0, 4096).includes(0))
        return null;
    if (tail.length === 0)
        return (0,external_node_buffer_.isUtf8)(head) ? { content: head.toString(), cut: 0 } : null;
    const first = head.subarray(0, head.lastIndexOf('\n') + 1);
    const begin = tail.indexOf('\n') + 1;
    const last = tail.subarray(begin);
    const cut = size - first.length - last.length;
    return { content: `${first}[Phasegate left out ${cut} bytes here]\n${last}`, cut };
}

;// CONCATENATED MODULE: ./lib/src/app/report/report-data.js









/** Bytes of a whole report, at most. */
const MOST = 20 * 1024 * 1024;
/** Of a diff that a report shows. */
const MOST_DIFF = 1024 * 1024;
/** All that a report shows of a run. Its journal is as it was proved when it was read. */
function reportData(reporting) {
    const { seen, redact, made, place, workflowRun } = reporting;
    const journal = redactedLines(linesOf(seen), redact);
    const plans = redactedPlans(seen, redact);
    const change = changeFile(reporting);
    const frame = {
        live: false,
        format: 1,
        phasegate: version/* VERSION */.x,
        made,
        journal: journal.lines,
        plans,
        isHeld: seen.isHeld,
        place,
        workflowRun,
        notes: [...(seen.note === null ? [] : [seen.note]), ...journal.notes],
        files: change,
    };
    const used = reporting.page + Buffer.byteLength((0,run_page/* inElement */.Sj)(JSON.stringify(frame)));
    const listed = redactedPaths((0,record_files/* listFiles */.C)(seen), redact);
    // Each file has a few words around its content.
    const around = listed.reduce((sum, { path }) => sum + path.length + 64, 0);
    const room = Math.max(0, MOST - used - around);
    const files = contentOf(listed, { folder: seen.folder, redact, room });
    return {
        ...frame,
        files: [...change, ...files],
        notes: [...frame.notes, ...cutNotes(files, place)],
    };
}
/** Byte for byte, so that the page can follow the chain of hashes itself. */
function linesOf({ folder, events }) {
    return (0,external_node_fs_.readFileSync)((0,directory/* journalFile */.i7)(folder), 'utf8').split('\n').slice(0, events.length);
}
/** The journal was written without secrets; what is known as one only now is taken out, and then the chain cannot be followed. */
function redactedLines(lines, redact) {
    const whole = lines.join('\n');
    const clean = redact(whole);
    if (clean === whole)
        return { lines, notes: [] };
    const redactLine = (line) => JSON.stringify((0,redact_json/* redactJson */.K)(JSON.parse(line), redact));
    const note = 'Values that are secrets by now were taken out of the journal, so its hashes do not fit here.';
    return { lines: lines.map(redactLine), notes: [note] };
}
/** The author's own texts, among them prompts and variables. */
function redactedPlans({ plans }, redact) {
    const written = plans.map(({ seq, plan }) => ({ seq, plan: (0,plan_json/* planJson */.i)(plan) }));
    const whole = JSON.stringify(written);
    // Most plans hold no secret, and text by text a large one takes long.
    return redact(whole) === whole ? written : (0,redact_json/* redactJson */.K)(written, redact);
}
/** A file whose name holds a secret is left out: its path would tell. */
function redactedPaths(files, redact) {
    const whole = files.map(({ path }) => path).join('\n');
    return redact(whole) === whole ? files : files.filter(({ path }) => redact(path) === path);
}
function changeFile({ diff, redact }) {
    if (diff === null || diff === '')
        return [];
    const size = Buffer.byteLength(diff);
    const cut = Math.max(0, size - MOST_DIFF);
    const content = cut === 0 ? diff : Buffer.from(diff).subarray(0, MOST_DIFF).toString();
    return [{ path: page_data/* CHANGE */.P, size, as: 'text', content: redact(content), cut }];
}
function cutNotes(files, place) {
    const cut = files.filter((file) => file.cut > 0);
    if (cut.length === 0)
        return [];
    const bytes = cut.reduce((sum, file) => sum + file.cut, 0);
    const names = cut.slice(0, 5).map(({ path }) => path);
    const more = cut.length > names.length ? `, and ${cut.length - names.length} more` : '';
    return [
        `Left out of this report: ${(bytes / 1024 / 1024).toFixed(1)} MiB of ${names.join(', ')}${more}. The whole files are in ${place}.`,
    ];
}

;// CONCATENATED MODULE: ./lib/src/app/report/make-report.js









/** The report of a run: one file of HTML that asks for nothing else. Texts are redacted once more by the secrets of now. */
async function makeReport({ seen, root, environment, now, page, ...said }) {
    const template = (0,external_node_fs_.readFileSync)(page, 'utf8');
    const { hidden } = (0,secrets/* secretsOf */.F)(seen.plan, environment, 'redacted');
    const { redact } = (0,redaction/* redactionOf */.Z)(hidden, await (0,secretlint/* loadSecretlint */.C)());
    const change = (0,external_node_fs_.existsSync)(root)
        ? await (0,run_change.runChange)({ workTree: root, gitDir: null }, seen.state)
        : null;
    const made = now.toISOString();
    const data = reportData({
        seen,
        redact,
        made,
        page: Buffer.byteLength(template),
        ...said,
        diff: change?.diff ?? null,
    });
    return (0,run_page/* runPage */.fL)(template, data);
}
/** Where the page about a run lies in this package. */
const pageFile = () => (0,external_node_path_.join)((0,library_package.packageFolder)(), 'dist/web/run.html');


/***/ }),

/***/ 86966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   o: () => (/* binding */ endsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);




/** What a record may hold, in the order in which a reader wants it. */
const RECORD = [
    'result.json',
    'verify.log',
    'changes.diff',
    'prompt.md',
    'transcript.jsonl',
    'output.log',
];
/** The files of a run that a page may show: records of its attempts, and artifacts that count. Nothing else is listed. */
function listFiles({ folder, events, plan, state }) {
    const records = events
        .filter(isStarted)
        .flatMap(({ phase, attempt }) => recordOf(folder, phase, attempt));
    const artifacts = plan.phases.flatMap(({ id, index }) => {
        const { standing } = (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, index);
        const done = standing.status === 'succeeded' ? standing.artifacts : [];
        return done.map(({ path, size }) => ({ path: `phases/${id}/artifacts/${path}`, size }));
    });
    return [...records, ...artifacts];
}
const isStarted = (event) => event.type === 'phaseStarted';
function recordOf(folder, phase, attempt) {
    const path = `phases/${phase}/${attempt}`;
    const names = new Set((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)));
    return RECORD.filter((name) => names.has(name)).flatMap((name) => {
        const file = `${path}/${name}`;
        const size = sizeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
        return size === null ? [] : [{ path: file, size }];
    });
}
/** Bytes; `null` for what is no plain file. */
function sizeOf(path) {
    return opened(path, (fd) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).size);
}
/** The first and the last bytes of a plain file, as many of each; all of it where it has no more. `null` if it is none. */
function endsOf(path, most) {
    return opened(path, (fd) => {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (size <= most)
            return { size, head: bytesAt(fd, 0, size), tail: Buffer.alloc(0) };
        const first = Math.floor(most / 3);
        const last = most - first;
        return { size, head: bytesAt(fd, 0, first), tail: bytesAt(fd, size - last, last) };
    });
}
function bytesAt(fd, from, length) {
    const buffer = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, done, length - done, from + done);
        if (read === 0)
            break;
        done += read;
    }
    return buffer.subarray(0, done);
}
/** Follows no link, and waits for no pipe. */
function opened(path, work) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === null || (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .isFaultOfMachine */ .zK)(error))
            throw error;
        return null;
    }
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile() ? work(fd) : null;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 98875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ redactionOf)
});

// EXTERNAL MODULE: ./lib/src/core/redaction/known-values.js + 3 modules
var known_values = __webpack_require__(9927);
;// CONCATENATED MODULE: ./lib/src/core/redaction/masks.js

/** So much of what a child asked to be masked is looked for, in characters of all values. */
const MOST = 4096;
/**
 * The values that we know, and those that a child asks to be masked, as scripts of workflows do: `::add-mask::VALUE`. These
 * are looked for where the child's own words go, and nowhere else: or one could make `***` of what others say of it.
 */
class Masks {
    #known;
    #values = new Set();
    #room = MOST;
    /** Of `#values`; made when it is asked. */
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
/** Follows what a child prints. A line that may be such a command is held back until it is whole. */
class MaskedPieces {
    #masks;
    #pieces;
    #held = '';
    /** In the midst of a line that is none. */
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
            // As it is, and as it stands in the command itself.
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
/** As the runner reads what stands behind a command. */
function unescaped(text) {
    return text.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}

// EXTERNAL MODULE: ./lib/src/core/redaction/patterns.js
var patterns = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/src/core/redaction/redactor.js
var redaction_redactor = __webpack_require__(65728);
;// CONCATENATED MODULE: ./lib/src/core/redaction/pieces.js

/** More is not held back, in characters. */
const MOST_HELD = 32 * 1024;
/** Of that the end is kept when it is too much: longer than any secret of one line. */
const KEPT = 8 * 1024;
/** What has left is still looked at, to know the rest of what began there; in characters. */
const REMEMBERED = 128;
/**
 * Redacts a text that comes in pieces, which stay pieces. What may well be the beginning of a secret is held back until
 * the next piece tells; of one that began with less than that, the rest does not leave.
 */
class RedactedPieces {
    #redactor;
    #held = [];
    #gone = '';
    constructor(redactor) {
        this.#redactor = redactor;
    }
    push(piece) {
        this.#held.push(piece);
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
    /** There, or where the secret begins that goes on there. */
    #cut(wanted, found) {
        const across = found.find(({ start, end }) => start < wanted && end > wanted);
        return across === undefined || across.start <= this.#gone.length ? wanted : across.start;
    }
    /** What is held, up to that place of the text that it ends. `found`: `null` if that could not be looked at. */
    #leave(text, to, found) {
        const from = this.#gone.length;
        const pieces = to === text.length ? this.#held : [text.slice(from, to)];
        this.#gone = text.slice(Math.max(0, to - REMEMBERED), to);
        this.#held = to === text.length ? [] : [text.slice(to)];
        return found === null ? [redaction_redactor/* WITHHELD */.iz] : apart(pieces, from, found);
    }
}
function tried(find) {
    try {
        return find();
    }
    catch {
        return null;
    }
}
/** Each piece without its secrets; one that goes over several is marked in the first. `from`: where the first begins. */
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





/** Of what is hidden and of what `detect` finds, beside our own patterns. */
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
    // What no child in particular has said teaches nothing.
    return { ...all, redactOutput: all.redactPieces, redaction };
}


/***/ }),

/***/ 17988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactJson)
/* harmony export */ });
/** The same JSON with every text in it redacted, names of keys as well. */
function redactJson(value, redact) {
    return redacted(value, redact);
}
function redacted(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redacted(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), redacted(inner, redact)]));
}


/***/ }),

/***/ 52954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CHANGE),
/* harmony export */   r: () => (/* binding */ FILE_BYTES)
/* harmony export */ });
/** A unified diff of all that the run changed, from its base to its last commit. No file of the run's folder. */
const CHANGE = 'change.diff';
/** Bytes of one file that a server gives. */
const FILE_BYTES = 8 * 1024 * 1024;


/***/ }),

/***/ 40896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planJson)
/* harmony export */ });
/* unused harmony export planFromJson */
const MAP = '$map';
/** A plan as JSON; its maps as `{ "$map": [[key, value], …] }`. */
function planJson(plan) {
    return JSON.parse(JSON.stringify(plan, (_, value) => value instanceof Map ? { [MAP]: [...value] } : value));
}
/** The plan again. The text is trusted: the runner wrote it. */
function planFromJson(json) {
    return revived(json);
}
function revived(value) {
    if (value === null || typeof value !== 'object')
        return value;
    if (isList(value))
        return value.map(revived);
    const entries = Object.entries(value);
    const [first] = entries;
    if (entries.length === 1 && first !== undefined && first[0] === MAP && isList(first[1]))
        return new Map(first[1].map((pair) => revived(pair)));
    return Object.fromEntries(entries.map(([key, inner]) => [key, revived(inner)]));
}
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 53207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadSecretlint)
/* harmony export */ });
/**
 * secretlint's recommended rules, called directly: its own core obeys `secretlint-disable` in the text that it looks at,
 * which is untrusted here, answers asynchronously, and keeps every call in memory.
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
/** What a rule would say of what it found is not asked for. */
function contextOf(onFound) {
    return {
        sharedOptions: {},
        createTranslator: () => (id) => ({ message: '', messageId: String(id), data: undefined }),
        report: ({ range }) => onFound(range),
        ignore: () => { },
    };
}
/** Rules that look at a text look at nothing else of it. */
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


/***/ }),

/***/ 40422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ inElement),
/* harmony export */   W6: () => (/* binding */ livePage),
/* harmony export */   fL: () => (/* binding */ runPage)
/* harmony export */ });
/** What stands in the page in the place of its data. */
const DATA = '{{data}}';
/**
 * The page about a run as one file of HTML: `template` is `dist/web/run.html`. Nothing in the data can end the element that it
 * stands in, whatever others wrote into it.
 */
function runPage(template, data) {
    const [before, after, ...more] = template.split(DATA);
    if (before === undefined || after === undefined || more.length > 0)
        throw new Error('the page has no place for its data');
    return `${before}${inElement(JSON.stringify(data))}${after}`;
}
/**
 * A page that asks the server it came from may connect to it. The server sends the same as a header.
 */
const livePage = (template) => runPage(template, { live: true }).replace("default-src 'none';", "default-src 'none'; connect-src 'self';");
/** JSON that is the same value without `<`, which alone could begin a tag or a comment. */
const inElement = (json) => json.replaceAll('<', '\\u003c');


/***/ })

};
