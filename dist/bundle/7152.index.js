export const id = 7152;
export const ids = [7152,4771];
export const modules = {

/***/ 38842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Several runs may be under way in one process, and each of them stops; what begins after the signal does, too. */
const stopping = new Set();
let isTold = false;
/** From now on, until it is disposed of, a signal aborts the controller instead of ending the process. */
function stopOnSignals() {
    const controller = new AbortController();
    if (stopping.size === 0)
        for (const signal of SIGNALS)
            process.on(signal, abortAll);
    stopping.add(controller);
    if (isTold)
        controller.abort();
    return {
        controller,
        [Symbol.dispose]: () => {
            stopping.delete(controller);
            if (stopping.size > 0)
                return;
            isTold = false;
            for (const signal of SIGNALS)
                process.off(signal, abortAll);
        },
    };
}
function abortAll() {
    isTold = true;
    for (const controller of stopping)
        controller.abort();
}


/***/ }),

/***/ 72035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ environmentKey)
/* harmony export */ });
/**
 * What two names of one GitHub environment have in common: case does not count,
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments.
 */
const environmentKey = (name) => name.toLowerCase();


/***/ })

};
