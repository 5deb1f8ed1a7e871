export const id = 6124;
export const ids = [6124,7286];
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




/** Limit of one file in bytes; nobody reads more in a browser. */
const MOST_OF_FILE = 4 * 1024 * 1024;
/** Images are included completely or not at all. */
const PICTURE = /\.(?:png|jpe?g|gif|webp)$/i;
/**
 * The files' contents, as far as there is room. Small files are complete; large ones are cut to the same size, so that one
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
/** Limit of each file in bytes so that all files fit; text grows a little as JSON. */
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
/** By how much a transcript (JSON itself) grows when it is encoded as a JSON string. */
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
/** `null` for binary content. Cut at the end of a line if possible, with a line that says so. */
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









/** Limit of the whole report in bytes. */
const MOST = 20 * 1024 * 1024;
/** Limit of the diff in bytes. */
const MOST_DIFF = 1024 * 1024;
/** Everything that a report shows of a run. The journal was verified when it was read. */
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
    // Overhead around the content of each file, in bytes.
    const around = listed.reduce((sum, { path }) => sum + path.length + 64, 0);
    const room = Math.max(0, MOST - used - around);
    const files = contentOf(listed, { folder: seen.folder, redact, room });
    return {
        ...frame,
        files: [...change, ...files],
        notes: [...frame.notes, ...cutNotes(files, place)],
    };
}
/** Byte for byte, so that the page can verify the hash chain itself. */
function linesOf({ folder, events }) {
    return (0,external_node_fs_.readFileSync)((0,directory/* journalFile */.i7)(folder), 'utf8').split('\n').slice(0, events.length);
}
/**
 * The journal was written without secrets. Values that became secrets later are removed, and then the hash chain cannot be
 * verified.
 */
function redactedLines(lines, redact) {
    const whole = lines.join('\n');
    const clean = redact(whole);
    if (clean === whole)
        return { lines, notes: [] };
    const redactLine = (line) => JSON.stringify((0,redact_json/* redactJson */.K)(JSON.parse(line), redact));
    const note = 'Values that are secrets by now were taken out of the journal, so its hashes do not fit here.';
    return { lines: lines.map(redactLine), notes: [note] };
}
/** The author's texts, including prompts and variables. */
function redactedPlans({ plans }, redact) {
    const written = plans.map(({ seq, plan }) => ({ seq, plan: (0,plan_json/* planJson */.i)(plan) }));
    const whole = JSON.stringify(written);
    // Most plans hold no secret, and redacting each text of a large plan is slow.
    return redact(whole) === whole ? written : (0,redact_json/* redactJson */.K)(written, redact);
}
/** A file whose name contains a secret is omitted, because its path would reveal it. */
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









/** The report of a run: one self-contained HTML file. Texts are redacted again with the current secrets. */
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
/** Path of the run page in this package. */
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
/* harmony import */ var _core_checkpoint_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80708);
/* harmony import */ var _core_run_legs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77393);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);





/** Files of a record, in reading order. */
const RECORD = [
    'result.json',
    'verify.log',
    'changes.diff',
    'prompt.md',
    'transcript.jsonl',
    'output.log',
];
/** The files of a run that a page may show: records of its attempts, and artifacts that count. */
function listFiles({ folder, events, plan, state }) {
    const records = events
        .filter(isStarted)
        .flatMap(({ phase, attempt }) => recordOf(folder, phase, attempt));
    const artifacts = plan.phases.flatMap(({ index }) => (0,_core_run_legs_js__WEBPACK_IMPORTED_MODULE_3__/* .keptArtifacts */ .kR)(plan, state, index).flatMap(({ phase, artifacts: kept }) => kept.map(({ path, size }) => ({
        path: `phases/${(0,_core_checkpoint_path_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseFolder */ .s)(phase)}/artifacts/${path}`,
        size,
    }))));
    return [...records, ...artifacts];
}
const isStarted = (event) => event.type === 'phaseStarted';
function recordOf(folder, phase, attempt) {
    const path = `phases/${(0,_core_checkpoint_path_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseFolder */ .s)(phase)}/${attempt}`;
    const names = new Set((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)));
    return RECORD.filter((name) => names.has(name)).flatMap((name) => {
        const file = `${path}/${name}`;
        const size = sizeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
        return size === null ? [] : [{ path: file, size }];
    });
}
/** In bytes; `null`: not a regular file. */
function sizeOf(path) {
    return opened(path, (fd) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).size);
}
/** The first and the last bytes of a regular file, or the whole file if it is shorter. `null`: not a regular file. */
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
/** Does not follow links or wait for pipes. */
function opened(path, work) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === null || (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .isFaultOfMachine */ .zK)(error))
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

/***/ 87286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hasCommit),
/* harmony export */   changeAtGate: () => (/* binding */ changeAtGate),
/* harmony export */   changeOfCommit: () => (/* binding */ changeOfCommit),
/* harmony export */   evidenceFor: () => (/* binding */ evidenceFor),
/* harmony export */   placeIn: () => (/* binding */ placeIn),
/* harmony export */   placeOfRun: () => (/* binding */ placeOfRun),
/* harmony export */   runChange: () => (/* binding */ runChange)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6236);
/* harmony import */ var _core_run_repositories_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12848);
/* harmony import */ var _core_text_by_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62306);
/* harmony import */ var _core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95881);
/* harmony import */ var _core_text_terminal_diff_stat_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47867);
/* harmony import */ var _git_change_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66516);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75828);
/* harmony import */ var _repositories_find_others_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10562);
/* harmony import */ var _wiring_redactor_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99427);












/** Limit of a shown diff in bytes; a longer one is cut and marked. */
const DIFF_BYTES = 8 * 1024 * 1024;
/**
 * What a run has changed in each of its repositories, from its base to its last commit; `null` if commits are missing in one.
 * `place` is the run's own repository.
 */
function runChange(place, state) {
    const ranges = (0,_core_run_repositories_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoriesOf */ .Ub)(state).map(([repository, { base, head }]) => ({
        repository,
        place: placeIn(place, state, repository),
        from: base,
        to: head,
    }));
    return changeOfAll(ranges);
}
/**
 * Where the commits of the run's own repository can be read: in the repository at `root`, or in the runner's git directory if a
 * process was killed before it published the run's branch, or is at work. `runFolder`: `null` if the runner's is not on this machine.
 */
async function placeOfRun(root, runFolder, { head }) {
    const place = { workTree: root, gitDir: null };
    const own = runFolder === null ? null : (0,_git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .ownFolder */ .vY)(runFolder);
    if (own === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) || (await hasCommit(place, head)))
        return place;
    return { workTree: own, gitDir: own };
}
/** Whether the repository has the commit. */
async function hasCommit(place, commit) {
    const args = ['cat-file', '-e', '--end-of-options', `${commit}^{commit}`];
    return (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args })).code === 0;
}
/** The change as it was when the gate opened. */
function changeAtGate(place, state, { base, commit, repositories = [] }) {
    const others = repositories.map((one) => ({
        repository: one.name,
        place: placeIn(place, state, one.name),
        from: one.base,
        to: one.commit,
    }));
    return changeOfAll([{ repository: _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .MAIN */ .Q, place, from: base, to: commit }, ...others]);
}
/** Where the commits of a repository of the run are on this machine; `null`: they are not here. */
function placeIn(own, { others }, repository) {
    const address = others.get(repository ?? _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .MAIN */ .Q)?.address ?? null;
    if (address === null)
        return own;
    const workTree = (0,_repositories_find_others_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(address);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workTree) ? { workTree, gitDir: null } : null;
}
async function changeOfAll(ranges) {
    const changes = [];
    for (const { repository, place, from, to } of ranges) {
        const change = place === null ? null : await changeBetween(place, from, to);
        if (change === null)
            return null;
        changes.push({ ...change, repository });
    }
    const [only] = changes;
    if (only !== undefined && changes.length === 1)
        return { stat: only.stat, diff: only.diff };
    const joined = (of) => (0,_core_text_by_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .byRepository */ .I)(changes.map((one) => ({ repository: one.repository, text: one[of] })));
    return { stat: joined('stat'), diff: joined('diff') };
}
/** The change between two commits. */
async function changeBetween(place, from, to) {
    for (const commit of [from, to])
        if (!(await hasCommit(place, commit)))
            return null;
    const change = await (0,_git_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv)(place, from, to);
    return { stat: (0,_core_text_terminal_diff_stat_js__WEBPACK_IMPORTED_MODULE_10__/* .diffStat */ .A)(change.files), diff: (0,_git_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .shownDiff */ .fN)(change, DIFF_BYTES) };
}
/** The change of one commit. */
async function changeOfCommit(place, commit) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^1`];
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args });
    if (code !== 0)
        return null;
    return changeBetween(place, (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__/* .commitOf */ .D3)(stdout.toString().trim()), commit);
}
/** The evidence of the gate that a run waits at; `null`: it waits at none. `root` is the repository's folder. */
async function evidenceFor(root, plan, state, runFolder) {
    if ((0,_core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingGate */ .XY)(plan, state) === null)
        return null;
    // In a job without a checkout, the folder does not exist.
    const change = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root)
        ? await runChange(await placeOfRun(root, runFolder, state), state)
        : null;
    return (0,_core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .gateEvidence */ .bK)(plan, state, { change, redact: await (0,_wiring_redactor_for_js__WEBPACK_IMPORTED_MODULE_6__.redactorFor)(plan) });
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

/***/ 17988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactJson)
/* harmony export */ });
/** The same JSON with every text redacted, including keys. */
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
/** A unified diff of the run's whole change, from its base to its last commit. Not a file of the run's folder. */
const CHANGE = 'change.diff';
/** Limit of one file that a server sends, in bytes. */
const FILE_BYTES = 8 * 1024 * 1024;


/***/ }),

/***/ 40896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planJson)
/* harmony export */ });
/* unused harmony export planFromJson */
const MAP = '$map';
/** A plan as JSON; maps become `{ "$map": [[key, value], …] }`. */
function planJson(plan) {
    return JSON.parse(JSON.stringify(plan, (_, value) => value instanceof Map ? { [MAP]: [...value] } : value));
}
/** The plan from its JSON, which is trusted because the runner wrote it. */
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

/***/ 40422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ inElement),
/* harmony export */   W6: () => (/* binding */ livePage),
/* harmony export */   fL: () => (/* binding */ runPage)
/* harmony export */ });
/** The placeholder of the data in the page. */
const DATA = '{{data}}';
/**
 * The report page as one HTML file; `template` is `dist/web/run.html`. The data cannot close its element, even if it contains
 * untrusted text.
 */
function runPage(template, data) {
    const [before, after, ...more] = template.split(DATA);
    if (before === undefined || after === undefined || more.length > 0)
        throw new Error('the page has no place for its data');
    return `${before}${inElement(JSON.stringify(data))}${after}`;
}
/** Allows a live page to connect to its own server. The server sends the same policy as a header. */
const livePage = (template) => runPage(template, { live: true }).replace("default-src 'none';", "default-src 'none'; connect-src 'self';");
/** Equivalent JSON without `<`, which could begin a tag or a comment. */
const inElement = (json) => json.replaceAll('<', '\\u003c');


/***/ })

};
