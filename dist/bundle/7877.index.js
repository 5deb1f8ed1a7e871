export const id = 7877;
export const ids = [7877];
export const modules = {

/***/ 67877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactsOf: () => (/* binding */ artifactsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96149);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1888);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21809);






/** Absolute paths of the artifacts of the item's run; none if the run is not in the store. */
async function artifactsOf(store, { work }) {
    const run = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_5__/* .runId */ .Vz)(work.run ?? '');
    if (run === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .journalFile */ .i7)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .runFolder */ .kQ)(store, run))))
        return [];
    const { plan, state, folder } = await (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_4__.readRun)(store, run);
    return plan.phases.flatMap(({ id, index }) => {
        const { standing } = (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, index);
        if (standing.status !== 'succeeded')
            return [];
        return standing.artifacts.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactsFolder */ .K8)(folder, id), path));
    });
}


/***/ })

};
