export const id = 3895;
export const ids = [3895,3944];
export const modules = {

/***/ 23895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPlace: () => (/* binding */ findPlace),
/* harmony export */   j: () => (/* binding */ workspaceMode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96149);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _user_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63944);
/* harmony import */ var _workspace_in_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74740);
/* harmony import */ var _workspace_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61150);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86561);









/** `keptIn`: the folder with all runs, where it is not the repository's own. */
async function findPlace(root, keptIn = null) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`There is no folder ${root}.`, 'Give `--root` a folder of the repository.');
    }
    const repository = await (0,_workspace_repository_js__WEBPACK_IMPORTED_MODULE_7__.findRepository)(root);
    const store = keptIn ?? (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .localStore */ .xM)(repository.mainRoot);
    return {
        repository,
        store,
        clones: keptIn === null ? cloneFolder(store) : `${keptIn}-work`,
    };
}
/** Runs of other repositories may have the same names. */
const cloneFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_user_cache_js__WEBPACK_IMPORTED_MODULE_5__.userCache)(process.env), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', store).slice(0, 16));
/** In place where that harms nobody; else, and with `--clone`, in a clone. In CI a dirty checkout is a mistake. */
async function workspaceMode({ repository }, wish) {
    if (wish.clone)
        return 'clone';
    const possible = await (0,_workspace_in_place_js__WEBPACK_IMPORTED_MODULE_6__/* .canWorkInPlace */ .W)(repository, wish.run);
    if (possible.ok)
        return 'in-place';
    if ((0,_surroundings_js__WEBPACK_IMPORTED_MODULE_8__/* .isInCi */ ._F)()) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The checkout cannot be worked in: ${possible.why}.`, 'Let the checkout be clean before Phasegate runs in CI.');
    }
    wish.onNote(`The run works in a clone, and your checkout is not touched: ${possible.why}.`);
    return 'clone';
}


/***/ }),

/***/ 63944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   userCache: () => (/* binding */ userCache)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Our part of the user's cache, outside of every workspace: clones, and agents that were installed. */
function userCache(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), '.cache'), 'phasegate');
}


/***/ })

};
