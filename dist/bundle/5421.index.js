export const id = 5421;
export const ids = [5421];
export const modules = {

/***/ 85421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shippedPipeline: () => (/* binding */ shippedPipeline),
/* harmony export */   shippedPipelines: () => (/* binding */ shippedPipelines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37542);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);




/** Names of the pipelines that come with this program, sorted. */
function shippedPipelines() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(shippedFolder())
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name).replace(/\.ya?ml$/, ''))
        .sort();
}
/** The text of one. Throws `Refusal` naming the nearest if there is none of that name. */
function shippedPipeline(name) {
    const names = shippedPipelines();
    if (names.includes(name))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shippedFolder(), `${name}.yml`), 'utf8');
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`No pipeline \`${name}\` comes with Phasegate.`, (0,_core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, names) ?? 'Write one in .github/pipelines.');
}
/** Beside the program's own package.json, wherever the program lies below that. */
function shippedFolder() {
    for (let folder = import.meta.dirname; folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pipelines', 'fix-failing-tests.yml')))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pipelines');
    throw new Error('the package has no pipelines');
}


/***/ })

};
