export const id = 8404;
export const ids = [8404];
export const modules = {

/***/ 18404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseTooMany: () => (/* binding */ refuseTooMany),
/* harmony export */   runsInStore: () => (/* binding */ runsInStore)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21809);



const DAY_MS = 24 * 60 * 60_000;
/**
 * Enforces `policy.max-runs-per-day`: the limit of new runs within 24 hours. `count` returns the number so far. Throws `Refusal`.
 */
async function refuseTooMany({ plan, pinned, store }, count) {
    const most = plan.policy.maxRunsPerDay;
    if (most === null)
        return;
    const { name, file } = pinned;
    const begun = await count({ name, file, store, since: new Date(Date.now() - DAY_MS) });
    if (begun < most)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`${begun} runs of \`${name}\` began within 24 hours, and \`policy.max-runs-per-day\` allows ${most}.`, 'Wait, or raise the limit in the pipeline. A waiting or failed run can still be resumed: `phasegate resume`.');
}
/** Counts by the journals of the store. An unreadable journal counts, because it may belong to such a run. */
async function runsInStore({ name, file, since, store }) {
    let count = 0;
    for (const { run, mtime } of await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__.listRuns)(store)) {
        // Newest first: a journal last written before the period belongs to a run that began before it.
        if (mtime < since.getTime())
            break;
        if (await isCounted())
            count += 1;
        async function isCounted() {
            try {
                const { pinned, events } = await (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_2__.readRun)(store, run);
                const isOf = pinned.name === name && pinned.file === file;
                return isOf && (events[0]?.at ?? '') >= since.toISOString();
            }
            catch (error) {
                if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal)
                    return true;
                throw error;
            }
        }
    }
    return count;
}


/***/ })

};
