export const id = 9721;
export const ids = [9721];
export const modules = {

/***/ 69721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linkFromPull: () => (/* binding */ linkFromPull)
/* harmony export */ });
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32154);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);


/**
 * Names the report in the pull request that the run made: when its body was written there was no report of it yet. Where the
 * body does not say where the log is, it is the author's, or somebody changed it, and it stays as it is.
 */
async function linkFromPull(job, { state }, page) {
    const number = state.pullRequest?.number ?? null;
    if (number === null || !DELIVERS.has(job.inputs.mode))
        return;
    try {
        const github = await job.github();
        const route = '/repos/{owner}/{repo}/pulls/{pull_number}';
        const at = { pull_number: number };
        const { body } = await github.rest(`GET ${route}`, at);
        const linked = withReport(body ?? '', page);
        if (linked === null)
            return;
        await github.rest(`PATCH ${route}`, { ...at, body: linked });
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal))
            throw error;
        job.print(`· The pull request does not name the report: ${(0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(error.message)}`);
    }
}
const DELIVERS = new Set(['deliver', 'all']);
/** `null` where there is nothing to change. */
function withReport(body, page) {
    const named = body.replace(/(\[its log\]\([^)\s]+\))(?:, \[its report\]\([^)\s]+\))?/, `$1, [its report](${page})`);
    return named === body ? null : named;
}


/***/ })

};
