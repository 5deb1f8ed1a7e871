export const id = 3227;
export const ids = [3227];
export const modules = {

/***/ 83227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogue: () => (/* binding */ catalogue),
/* harmony export */   pipelineNamed: () => (/* binding */ pipelineNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37542);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35826);





/** The pipelines in this package, by name. */
function catalogue(packageFolder) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageFolder, 'pipelines');
    const { repository, version } = (0,_package_js__WEBPACK_IMPORTED_MODULE_4__.packageName)(packageFolder);
    const originOf = (name) => `${repository}/pipelines/${name}@v${version}`;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, 'pipeline.yml')))
        .sort()
        .map((name) => readLibraryPipeline((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), originOf(name)));
}
/** Finds one by its name in the library, or by a path that begins with `.` or `/`. Throws `Refusal`. */
function pipelineNamed(name, { packageFolder, root }) {
    if (/^\.{0,2}\//.test(name))
        return pipelineAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name), name);
    const all = catalogue(packageFolder);
    const found = all.find((one) => one.name === name);
    if (found !== undefined)
        return found;
    const names = all.map((one) => one.name);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The library has no pipeline \`${name}\`.`, (0,_core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, names) ??
        `The pipelines are ${names.join(', ')}. A folder is written as \`./${name}\`.`);
}
function pipelineAt(folder, written) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pipeline.yml')))
        return readLibraryPipeline(folder, null);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${written} has no \`pipeline.yml\`.`, 'Name a folder with `pipeline.yml`, and `prompts/` if it has prompt files.');
}
function readLibraryPipeline(folder, origin) {
    const files = new Map((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).isFile())
        .sort()
        .map((path) => [path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'utf8')]));
    const [, description = ''] = /^description: (.*)$/m.exec(files.get('pipeline.yml') ?? '') ?? [];
    return { name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder), description, files, origin };
}


/***/ })

};
