export const id = 167;
export const ids = [167,5826,9699];
export const modules = {

/***/ 39699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   InvalidPipeline: () => (/* binding */ InvalidPipeline),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   l0: () => (/* binding */ unpin),
/* harmony export */   mO: () => (/* binding */ readPipelineText),
/* harmony export */   pin: () => (/* binding */ pin),
/* harmony export */   readPipelineFile: () => (/* binding */ readPipelineFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49282);
/* harmony import */ var _core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87748);
/* harmony import */ var _library_package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35826);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6871);









/** The author's mistakes; nothing was started. */
class InvalidPipeline extends Error {
    diagnostics;
    text;
    constructor(diagnostics, text) {
        super('the pipeline has errors');
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
    return readAt(realOf(file), { root, text, part: partsIn(root) });
}
/** The same of a text that is not on the disk, as if the file held it. */
function readPipelineText(file, given) {
    const { root, text, files } = given;
    const part = files === null ? partsIn(root) : partsAmong(files);
    return readAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, file), { root, text, part });
}
const partsIn = (root) => (path) => readPart(root, path);
const partsAmong = (files) => (path) => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    return text === undefined ? { type: 'missing' } : { type: 'text', text };
};
function readAt(file, { root, text, part }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    return { ...(0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text }, part), text };
}
/** What the journal pins of a pipeline: all of its text. */
function pin(pipeline) {
    const files = Object.fromEntries(filesOf(pipeline));
    const { name, path: file, text } = pipeline;
    return { name, file, text, files, digest: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_core_lib_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .canonical */ .$)({ text, files }))) };
}
/** Prompts, and the pipelines that it runs with theirs; by path. */
function filesOf({ prompts, nested }) {
    const files = new Map();
    for (const { path, text } of prompts.values())
        files.set(path, text);
    for (const inner of nested.values()) {
        files.set(inner.path, inner.text);
        for (const [path, text] of filesOf(inner))
            files.set(path, text);
    }
    return files;
}
/** The pipeline as it was pinned, without a look at the disk. */
function unpin(pinned) {
    const { file: path, text, files } = pinned;
    const readPinned = partsAmong(files);
    const pipeline = (0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readChecked */ .Yi)({ path, text }, readPinned);
    if (pipeline !== null)
        return pipeline;
    throw new InvalidPipeline((0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text }, readPinned).diagnostics, text);
}
function textOf(file) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        if (stat.isDirectory())
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`${file} is a folder.`, 'Name a pipeline file in this folder.');
        if (stat.size > MAX_BYTES)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`${file} is too large for a pipeline.`, 'Name another file.');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal)
            throw error;
        const why = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error) === 'ENOENT' ? 'does not exist' : `cannot be read (${(0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error)})`;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The pipeline file ${file} ${why}.`, 'Check the path. `phasegate check` without a path finds pipelines.');
    }
}
/** A file of the repository, or of the library; links are followed only where they stay inside. */
function readPart(root, path) {
    const [, inLibrary] = /^library:(.*)$/s.exec(path) ?? [];
    return inLibrary === undefined
        ? readInside(root, path)
        : readInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_library_package_js__WEBPACK_IMPORTED_MODULE_4__.packageFolder)(), 'pipelines'), inLibrary);
}
function readInside(root, path) {
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
        const code = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error);
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

/***/ 10167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFailure: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _app_run_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79902);
/* harmony import */ var _app_stored_pipeline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39699);
/* harmony import */ var _core_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93703);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _report_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26354);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6871);
/* harmony import */ var _system_root_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69843);







/** Says why a command could not do its work, and gives the exit code. A bug of ours is shown whole. */
function reportFailure(thrown, json) {
    const error = (0,_system_root_error_js__WEBPACK_IMPORTED_MODULE_6__/* .rootOf */ .I)(thrown);
    if (error instanceof _app_stored_pipeline_file_js__WEBPACK_IMPORTED_MODULE_1__.InvalidPipeline)
        return invalid(error, json);
    const refusal = error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal ? error : (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .systemRefusal */ .oN)(error);
    if (refusal !== null)
        return refused(refusal, json);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (json)
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)(notRun('failed', { code: 'bug', phase: null, message: stack, remedy: REPORT }));
    (0,_report_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printNote */ .cN)(`phasegate: internal error. This is a bug in Phasegate, not a mistake of yours.\n${stack}\n${REPORT}`);
    return 1;
}
const REPORT = 'Please report the bug with the command that you ran. The recorded events are safe.';
function invalid({ diagnostics, text }, json) {
    const [first] = diagnostics.filter(({ severity }) => severity === 'error');
    const sources = new Map(first === undefined ? [] : [[first.file, text]]);
    if (json) {
        const error = {
            code: first?.code ?? 'usage',
            phase: null,
            message: first?.message ?? '',
            remedy: first?.hint ?? null,
        };
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)({ ...notRun('invalid', error), diagnostics: diagnostics.map(flat) });
    }
    else {
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printNote */ .cN)((0,_core_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .renderText */ .S5)(diagnostics, sources));
    }
    return 2;
}
function refused(error, json) {
    const { message, remedy } = error;
    const wasRunning = error instanceof _app_run_session_js__WEBPACK_IMPORTED_MODULE_0__/* .RunBroken */ .rO;
    if (json) {
        const outcome = wasRunning ? 'failed' : 'invalid';
        const code = wasRunning ? 'infrastructure' : 'usage';
        const run = wasRunning ? error.run : null;
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)({ ...notRun(outcome, { code, phase: null, message, remedy }), run });
    }
    else {
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printNote */ .cN)(`phasegate: ${message}\n  ${remedy}`);
    }
    return wasRunning ? 1 : 2;
}
const flat = ({ range, ...rest }) => ({ ...rest, ...range });
/** The object of a run where there is none to tell of. */
function notRun(outcome, error) {
    return {
        run: null,
        pipeline: null,
        outcome,
        next: null,
        phase: null,
        gate: null,
        environment: null,
        digest: null,
        branch: null,
        base: null,
        commit: null,
        pullRequest: null,
        inputTokens: null,
        outputTokens: null,
        costUsd: null,
        question: null,
        error,
        phases: {},
    };
}


/***/ }),

/***/ 35826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress),
/* harmony export */   cliProgram: () => (/* binding */ cliProgram),
/* harmony export */   o: () => (/* binding */ packageName),
/* harmony export */   packageFolder: () => (/* binding */ packageFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder of this package: what runs is its `dist/cli.js`, also by a link in `node_modules/.bin`. */
function packageFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cliProgram()));
}
/** The program that this process runs. */
function cliProgram() {
    const [, program] = process.argv;
    if (program === undefined)
        throw new Error('the process names no program');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program);
}
/** Where this package is published, as its package.json says. */
function packageName(folder) {
    const { repository, version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8'));
    return { repository: String(repository).replace(/^github:/, ''), version };
}
/** Address of a schema of this release, for editors. */
const schemaAddress = ({ repository, version }, file) => `https://raw.githubusercontent.com/${repository}/v${version}/schemas/${file}`;


/***/ })

};
