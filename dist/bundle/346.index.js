export const id = 346;
export const ids = [346];
export const modules = {

/***/ 6346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

/** The Action's main step. Its modes do not exist yet, so it fails and says so: a green step would be a lie. */
async function action() {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)('This version of Phasegate has no Action yet: its modes (work, gate, deliver, report) come with a later release. ' +
        'Until then, call the command line from a step: `npx phasegate run FILE`.');
}


/***/ })

};
