export const id = 4464;
export const ids = [4464];
export const modules = {

/***/ 54464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prefixed: () => (/* binding */ prefixed)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);

/** A stream that writes whole lines to another one, each with a prefix. */
function prefixed(to, prefix) {
    return new node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable({
        decodeStrings: false,
        write: (text, _encoding, done) => {
            const lines = String(text).replace(/\n$/, '').split('\n');
            to.write(lines.map((line) => `${prefix}${line}\n`).join(''));
            done();
        },
    });
}


/***/ })

};
