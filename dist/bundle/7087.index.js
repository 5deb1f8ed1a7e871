export const id = 7087;
export const ids = [7087];
export const modules = {

/***/ 47087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unwanted: () => (/* binding */ unwanted)
/* harmony export */ });
/* harmony import */ var _backlog_issues_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5799);
/* harmony import */ var _core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87527);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);



/**
 * Why an item's change is no longer to be delivered, as a sentence; `null`: it is, or the run belongs to no item. A person may
 * have closed the issue, removed it from the backlog or blocked it since the approval. Asks GitHub.
 */
async function unwanted({ inputs, github }, { state, events }) {
    const item = inputs.item ?? ((0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .isForItem */ .J$)(state) ? String(state.item.id) : null);
    if (item === null || !/^issue-\d+$/.test(item))
        return null;
    const issue = (await (0,_backlog_issues_read_js__WEBPACK_IMPORTED_MODULE_0__/* .openIssues */ .D$)(await github())).find(({ number }) => (0,_core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(number) === item);
    if (issue === undefined)
        return `\`${item}\` is no longer on the backlog: its issue was closed, deleted or transferred, or lost the label`;
    if (!issue.labels.includes(_core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCKED_LABEL */ .Ov))
        return null;
    const touched = issue.labelled.filter(({ label }) => label === _core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCKED_LABEL */ .Ov).at(-1);
    // While its gate waited, Phasegate itself set the label.
    const isOurs = touched === undefined
        ? events.some(({ type }) => type === 'gateOpened')
        : touched.by === _backlog_issues_read_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKFLOWS */ .v1;
    return isOurs
        ? null
        : `${touched?.by ?? 'somebody'} blocked \`${item}\` with the label \`${_core_backlog_issue_issue_state_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCKED_LABEL */ .Ov}\``;
}


/***/ })

};
