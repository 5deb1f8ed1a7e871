export const id = 969;
export const ids = [969,9215];
export const modules = {

/***/ 10167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFailure: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _core_text_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93703);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);
/* harmony import */ var _report_print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26354);
/* harmony import */ var _run_pipeline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11879);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52087);





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


/***/ }),

/***/ 2012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   F0: () => (/* binding */ SIZES),
/* harmony export */   I: () => (/* binding */ SCALES),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   LZ: () => (/* binding */ UNASSESSED),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Nl: () => (/* binding */ reassessed),
/* harmony export */   Yf: () => (/* binding */ DIMENSIONS),
/* harmony export */   kp: () => (/* binding */ isSize)
/* harmony export */ });
/** Each in ascending order. */
const SIZES = ['small', 'medium', 'large'];
const LEVELS = ['low', 'medium', 'high'];
/** The values of each dimension, in ascending order. */
const SCALES = { size: SIZES, complexity: LEVELS, risk: LEVELS, impact: LEVELS };
const DIMENSIONS = ['size', 'complexity', 'risk', 'impact'];
const UNASSESSED = { size: null, complexity: null, risk: null, impact: null };
/** What is known after a later word: what it leaves open stays as it was. */
function reassessed(before, later) {
    return {
        size: later.size ?? before.size,
        complexity: later.complexity ?? before.complexity,
        risk: later.risk ?? before.risk,
        impact: later.impact ?? before.impact,
    };
}
/** Place on the dimension's scale, from 0; `null` where it is not assessed. */
function rankOf(dimension, value) {
    if (value === null)
        return null;
    const scale = SCALES[dimension];
    return scale.indexOf(value);
}
const isSize = (value) => SIZES.some((size) => size === value);
const isLevel = (value) => LEVELS.some((level) => level === value);


/***/ }),

/***/ 65872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
