export const id = 5895;
export const ids = [5895];
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

/***/ 95895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactNames: () => (/* binding */ artifactNames),
/* harmony export */   fileAt: () => (/* binding */ fileAt),
/* harmony export */   originOf: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55948);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90194);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99781);



/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
function originOf(github, run) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)({ about: `the origin of the workflow run ${run}`, remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)('actions: read') }, () => github.rest(route, { run_id: run }), (said) => {
        const headSha = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'head_sha');
        const event = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'event');
        const actor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'actor', 'login');
        if (headSha === null || event === null || actor === null)
            return undefined;
        const path = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'path')?.replace(/@.*$/, '') ?? null;
        return {
            headSha,
            headBranch: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'head_branch'),
            event,
            actor,
            workflow: [(0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'name'), path].filter((one) => one !== null),
            repository: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'repository', 'full_name'),
        };
    });
}
/**
 * Names of all artifacts of the workflow run, including expired ones.
 * https://docs.github.com/en/rest/actions/artifacts#list-workflow-run-artifacts
 */
async function artifactNames(github, run) {
    const about = `the artifacts of the workflow run ${run}`;
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    const all = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S)({ about, remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)('actions: read') }, 'artifacts', (page) => github.rest(route, { run_id: run, ...page }));
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)(all, (found) => found.flatMap((one) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'name') ?? []));
}
/**
 * A file of the repository at a commit, decoded; a refusal or a missing file is unknown.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
function fileAt(github, { path, commit }) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)({ about: `the file ${path} at ${commit.slice(0, 12)}`, remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)('contents: read') }, () => github.rest('GET /repos/{owner}/{repo}/contents/{+path}', { path, ref: commit }), (said) => {
        const content = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'content');
        const isWhole = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'type') === 'file' && (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, 'encoding') === 'base64';
        return isWhole && content !== null ? Buffer.from(content, 'base64').toString() : undefined;
    });
}


/***/ }),

/***/ 99781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90194);


const OF_EACH = 100;
/** A longer list is refused, because an omitted entry could decide. */
const MOST_PAGES = 20;
/** All entries of a REST list under `key`, which is also its name for people. `fetch` requests one page, from 1. */
async function allPages(question, key, fetch) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const answer = await (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(question, () => fetch({ per_page: OF_EACH, page }), (said) => (Array.isArray((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(said, key)) ? (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(said, key) : undefined));
        if (answer.type === 'unknown')
            return answer;
        all.push(...answer.value);
        if (answer.value.length < OF_EACH)
            return { type: 'known', value: all };
    }
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(question, `The workflow run has more than ${MOST_PAGES * OF_EACH} ${key}.`);
}


/***/ })

};
