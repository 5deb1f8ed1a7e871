export const id = 636;
export const ids = [636];
export const modules = {

/***/ 90194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   hB: () => (/* binding */ needing),
/* harmony export */   hg: () => (/* binding */ andThen),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/** A value that `read` extracts from GitHub's response; an error, no response, or `undefined` from `read` is unknown. */
async function ask(question, asked, read) {
    try {
        const value = read(await asked());
        if (value !== undefined)
            return { type: 'known', value };
        return unknown(question, `The answer of GitHub does not contain ${question.about}`);
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal))
            throw error;
        return unknown(question, error.message);
    }
}
/** Permissions of the job's token, in the notation of workflows. */
const needing = (permissions) => `The token needs \`permissions: { ${permissions} }\`; if it has them, re-run the job.`;
const unknown = ({ remedy }, message) => ({
    type: 'unknown',
    message,
    remedy,
});
async function andThen(answer, next) {
    return answer.type === 'known' ? next(answer.value) : answer;
}
const mapped = (answer, change) => answer.type === 'known' ? { type: 'known', value: change(answer.value) } : answer;


/***/ }),

/***/ 50636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ middleStarters),
/* harmony export */   workflowRun: () => (/* binding */ workflowRun)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90194);


/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
function workflowRun(github, run) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(questionAbout(run), () => github.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: run }), (said) => {
        const node = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(said, 'node_id');
        const actor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(said, 'actor', 'login');
        const latest = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(said, 'triggering_actor', 'login');
        if (node === null || actor === null || latest === null)
            return undefined;
        return { node, starters: [actor, latest] };
    });
}
/**
 * The users who started the attempts between the first and this one; the workflow run itself names those two.
 * https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run-attempt
 */
async function middleStarters(github, { run, attempt }) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
    const between = Array.from({ length: Math.max(0, attempt - 2) }, (_, index) => index + 2);
    const answers = await Promise.all(between.map((attempt_number) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(questionAbout(run), () => github.rest(route, { run_id: run, attempt_number }), (said) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(said, 'triggering_actor', 'login') ?? undefined)));
    const starters = [];
    for (const answer of answers) {
        if (answer.type === 'unknown')
            return answer;
        starters.push(answer.value);
    }
    return { type: 'known', value: starters };
}
function questionAbout(run) {
    return { about: `the actor of the workflow run ${run}`, remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)('actions: read') };
}


/***/ })

};
