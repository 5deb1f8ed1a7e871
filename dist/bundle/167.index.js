export const id = 167;
export const ids = [167];
export const modules = {

/***/ 167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFailure: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _core_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3628);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1502);
/* harmony import */ var _report_print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6354);
/* harmony import */ var _run_pipeline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(250);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4741);





/** Says why a command could not do its work, and gives the exit code. A bug of ours is shown whole. */
function reportFailure(thrown, json) {
    const error = firstOf(thrown);
    if (error instanceof _run_pipeline_file_js__WEBPACK_IMPORTED_MODULE_3__.InvalidPipeline)
        return invalid(error, json);
    if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal)
        return refused(error, json);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (json)
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(notRun('failed', { code: 'bug', phase: null, message: stack, remedy: REPORT }));
    (0,_report_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printNote */ .cN)(`phasegate: this is a bug of ours, not of yours.\n${stack}\n${REPORT}`);
    return 1;
}
/** Where clearing up failed too, what it was about comes first. */
function firstOf(thrown) {
    return thrown instanceof Error && 'suppressed' in thrown ? firstOf(thrown.suppressed) : thrown;
}
const REPORT = 'Please report it with the command that you ran; what was recorded is safe.';
function invalid({ diagnostics, text }, json) {
    const [first] = diagnostics.filter(({ severity }) => severity === 'error');
    const sources = new Map(first === undefined ? [] : [[first.file, text]]);
    if (json) {
        const error = {
            code: first?.code ?? 'usage',
            phase: null,
            message: first?.message ?? '',
            remedy: first?.hint ?? null,
        };
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)({ ...notRun('invalid', error), diagnostics: diagnostics.map(flat) });
    }
    else {
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printNote */ .cN)((0,_core_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .renderText */ .S5)(diagnostics, sources));
    }
    return 2;
}
function refused(error, json) {
    const { message, remedy } = error;
    const wasRunning = error instanceof _run_session_js__WEBPACK_IMPORTED_MODULE_4__/* .RunBroken */ .rO;
    if (json) {
        const outcome = wasRunning ? 'failed' : 'invalid';
        const code = wasRunning ? 'infrastructure' : 'usage';
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(notRun(outcome, { code, phase: null, message, remedy }));
    }
    else {
        (0,_report_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printNote */ .cN)(`phasegate: ${message}\n  ${remedy}`);
    }
    return wasRunning ? 1 : 2;
}
const flat = ({ range, ...rest }) => ({ ...rest, ...range });
/** The object of a run where there is none to tell of. */
function notRun(outcome, error) {
    return {
        run: null,
        pipeline: null,
        outcome,
        next: null,
        phase: null,
        gate: null,
        environment: null,
        digest: null,
        branch: null,
        base: null,
        commit: null,
        pullRequest: null,
        inputTokens: null,
        outputTokens: null,
        costUsd: null,
        question: null,
        error,
        phases: {},
    };
}


/***/ })

};
