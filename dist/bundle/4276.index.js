export const id = 4276;
export const ids = [4276];
export const modules = {

/***/ 54276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ cacheRefusal),
/* harmony export */   m: () => (/* binding */ prepareCache),
/* harmony export */   userCache: () => (/* binding */ userCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);





/**
 * Our part of the user's cache, outside of every workspace: clones, and agents that were installed. A relative path in
 * the environment is ignored, as the XDG Base Directory Specification wants it.
 */
function userCache(env) {
    const { XDG_CACHE_HOME: cache = '', HOME: home = '' } = env;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(cache))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'phasegate');
    const [base = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()] = [home, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()].filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, '.cache', 'phasegate');
}
/** Makes a folder of the cache, so that nothing is begun where it cannot be used. Throws `Refusal` with its path. */
function prepareCache(folder) {
    try {
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (error) {
        throw cacheRefusal(error, `The cache folder ${folder} cannot be used`);
    }
}
/** As `diskRefusal`, with what to do about a folder of the cache. */
function cacheRefusal(error, doing) {
    const refusal = (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .diskRefusal */ .C2)(error, doing);
    if (['ENOSPC', 'EDQUOT'].includes((0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? ''))
        return refusal;
    const remedy = 'Set `XDG_CACHE_HOME` to a folder that this user can write to.';
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(refusal.message, remedy, { cause: error });
}


/***/ })

};
