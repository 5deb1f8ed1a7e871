export const id = 2217;
export const ids = [2217];
export const modules = {

/***/ 62217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replaceWhole: () => (/* binding */ replaceWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6871);



/** Replaces the file as a whole, or not at all. Throws `Refusal` if the disk refuses. */
function replaceWhole(file, text) {
    // In the same folder, under a unique name; only the owner can read it, because the content may be private.
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', 0o600);
        try {
            (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(fd, Buffer.from(text));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRefusal */ .C2)(error, `The report ${file} cannot be written`);
    }
}


/***/ })

};
