export const id = 342;
export const ids = [342];
export const modules = {

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/** The Action's post step: the main step starts nothing yet, so nothing is left to save or to end. */
async function post() { }


/***/ })

};
