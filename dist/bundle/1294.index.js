export const id = 1294;
export const ids = [1294];
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

/***/ 11294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   environmentRules: () => (/* binding */ environmentRules)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55948);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23476);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90194);



/**
 * The current rules of an environment; `null`: it does not exist.
 * https://docs.github.com/en/rest/deployments/environments#get-an-environment
 */
function environmentRules(github, name) {
    const question = {
        about: `the protection rules of the environment \`${name}\``,
        remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .needing */ .hB)('actions: read'),
    };
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(question, () => github.rest(route, { environment_name: name }).catch(noneIfMissing), (said) => (said === null ? null : rulesOf(said)));
}
function noneIfMissing(error) {
    if (error instanceof _github_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRefusal */ .k && error.status === 404)
        return null;
    throw error;
}
function rulesOf(said) {
    const rules = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__.at)(said, 'protection_rules');
    if (!Array.isArray(rules))
        return undefined;
    const rule = rules.find((one) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'type') === 'required_reviewers');
    if (rule === undefined)
        return { reviewers: null, preventsSelfReview: false };
    const reviewers = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(rule, 'reviewers').map(reviewerOf);
    if (!reviewers.every((one) => one !== null))
        return undefined;
    // Self-review is allowed only by an explicit `false`; a missing value counts as forbidden.
    return { reviewers, preventsSelfReview: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__.at)(rule, 'prevent_self_review') !== false };
}
function reviewerOf(said) {
    const login = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'reviewer', 'login');
    const team = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'reviewer', 'slug');
    switch ((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'type')) {
        case 'User':
            return login === null ? null : { kind: 'person', name: login };
        case 'Team':
            return team === null ? null : { kind: 'team', name: team };
        default:
            return null;
    }
}


/***/ })

};
