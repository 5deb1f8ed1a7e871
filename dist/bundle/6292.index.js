export const id = 6292;
export const ids = [6292];
export const modules = {

/***/ 76292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openInBrowser: () => (/* binding */ openInBrowser)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6871);



/** Opens a file or an address in the default application. Returns `null`, or a short reason for the failure. */
async function openInBrowser(target) {
    const program = process.platform === 'darwin' ? 'open' : 'xdg-open';
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [target], { stdio: 'ignore', detached: true });
    try {
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'spawn');
    }
    catch (error) {
        const code = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
        if (code === null)
            throw error;
        return code === 'ENOENT' ? `there is no ${program}` : code;
    }
    child.unref();
    return null;
}


/***/ })

};
