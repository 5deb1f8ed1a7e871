export const id = 9699;
export const ids = [9699,5826];
export const modules = {

/***/ 39699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   InvalidPipeline: () => (/* binding */ InvalidPipeline),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   fp: () => (/* binding */ readParts),
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
/* harmony import */ var _core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41373);
/* harmony import */ var _library_package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35826);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6871);









/** The author's errors; nothing was started. */
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
/** Larger files are not read; `check` has a far lower limit. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Reads and checks a pipeline file. `root` is the repository that must contain its prompt files. */
function readPipelineFile(file, root) {
    // The later read reports a missing file.
    const text = textOf(file);
    return readAt(realOf(file), { root, text, part: partsIn(root) });
}
/** The same for a text in memory, as if the file contained it. */
function readPipelineText(file, given) {
    const { root, text, files } = given;
    const part = files === null ? partsIn(root) : partsAmong(files);
    return readAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, file), { root, text, part });
}
/**
 * The texts of a pipeline, its prompts and its nested pipelines by path, valid or not. `path` is relative to the repository, or
 * `library:NAME/pipeline.yml`. Unreadable files are omitted.
 */
function readParts(root, path) {
    const parts = {};
    const read = (wanted) => {
        const found = readPart(root, wanted);
        if (found.type === 'text')
            parts[wanted] = found.text;
        return found;
    };
    const own = read(path);
    if (own.type === 'text')
        (0,_core_pipeline_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)({ path, text: own.text }, read);
    return parts;
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
/** The text that the journal pins: the pipeline with all of its files. */
function pin(pipeline) {
    const files = Object.fromEntries(filesOf(pipeline));
    const { name, path: file, text } = pipeline;
    return { name, file, text, files, digest: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_core_lib_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .canonical */ .$)({ text, files }))) };
}
/** Texts of prompts, nested pipelines and their prompts, by path. */
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
/** The pinned pipeline, without reading the disk. */
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
/** A file of the repository or the library. Links may not lead outside. */
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

/***/ 35826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress),
/* harmony export */   cliProgram: () => (/* binding */ cliProgram),
/* harmony export */   packageFolder: () => (/* binding */ packageFolder),
/* harmony export */   packageName: () => (/* binding */ packageName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The folder of this package, which contains the running `dist/cli.js`, also if started through a link in `node_modules/.bin`.
 */
function packageFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cliProgram()));
}
/** The path of the running program. */
function cliProgram() {
    const [, program] = process.argv;
    if (program === undefined)
        throw new Error('the process names no program');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program);
}
/** Where this package is published, according to its package.json. */
function packageName(folder) {
    const { repository, version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8'));
    return { repository: String(repository).replace(/^github:/, ''), version };
}
/** URL of a schema of this release, for editors. */
const schemaAddress = ({ repository, version }, file) => `https://raw.githubusercontent.com/${repository}/v${version}/schemas/${file}`;


/***/ })

};
