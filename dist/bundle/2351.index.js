export const id = 2351;
export const ids = [2351];
export const modules = {

/***/ 92351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultsOf: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96149);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39519);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26301);






/** Compares every artifact that counts with its digest in the journal; the journal itself was proved when it was read. */
function faultsOf({ plan, state, folder }) {
    return plan.phases.flatMap(({ id, index }) => {
        const { standing } = (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseState */ .RI)(plan, state, index);
        if (standing.status !== 'succeeded')
            return [];
        return standing.artifacts.flatMap((artifact) => faultOf(folder, id, artifact));
    });
}
function faultOf(folder, phase, artifact) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsFolder */ .K8)(folder, phase), artifact.path);
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isFile())
            return [{ path, message: 'is no plain file' }];
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
        if (bytes.length !== artifact.size)
            return [{ path, message: `has ${bytes.length} bytes, not ${artifact.size}` }];
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes) === artifact.sha256
            ? []
            : [{ path, message: 'has another SHA-256' }];
    }
    catch (error) {
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === null)
            throw error;
        return [{ path, message: `cannot be read (${(0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error)})` }];
    }
}


/***/ })

};
