export const id = 9118;
export const ids = [9118,636];
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

/***/ 19118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploymentReviews: () => (/* binding */ deploymentReviews),
/* harmony export */   knownReviews: () => (/* binding */ knownReviews)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55948);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90194);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50636);




const QUESTION = { about: 'the reviews of this workflow run', remedy: (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .needing */ .hB)('actions: read') };
/** Pages of 100 reviews. A longer list is refused, because an omitted review could be the newest. */
const MOST_PAGES = 20;
/**
 * Every review of a workflow run's environments, in all attempts. Only GraphQL returns the number by which the newest is found:
 * https://docs.github.com/en/graphql/reference/objects#deploymentreview
 */
async function deploymentReviews(github, runNode) {
    const reviews = [];
    let after = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(QUESTION, () => github.graphql(DOCUMENT, { run: runNode, after }), pageOf);
        if (answer.type === 'unknown')
            return answer;
        reviews.push(...answer.value.reviews);
        after = answer.value.next;
        if (after === null)
            return { type: 'known', value: reviews };
    }
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(QUESTION, `The workflow run has more than ${MOST_PAGES * 100} reviews.`);
}
/**
 * Ids of the reviews that exist when a gate opens; they do not count for it. Throws `Refusal` if they cannot be read, because the
 * gate could then never be proved.
 */
async function knownReviews(github, run) {
    const node = await (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__.workflowRun)(github, run);
    const reviews = await (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .andThen */ .hg)(node, (found) => deploymentReviews(github, found.node));
    if (reviews.type === 'known')
        return reviews.value.map(({ id }) => id);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`The gate cannot open, because no review could be proved afterwards. ${reviews.message}`, reviews.remedy);
}
const DOCUMENT = `
  query DeploymentReviews($run: ID!, $after: String) {
    node(id: $run) {
      ... on WorkflowRun {
        deploymentReviews(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            databaseId
            state
            comment
            user { login }
            environments(first: 100) { totalCount nodes { name } }
          }
        }
      }
    }
  }
`;
function pageOf(said) {
    const connection = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__.at)(said, 'node', 'deploymentReviews');
    const nodes = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__.at)(connection, 'nodes');
    const more = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__.at)(connection, 'pageInfo', 'hasNextPage');
    const cursor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(connection, 'pageInfo', 'endCursor');
    if (!Array.isArray(nodes) || typeof more !== 'boolean' || (more && cursor === null)) {
        return undefined;
    }
    const reviews = nodes.map(reviewOf);
    if (!reviews.every((one) => one !== null))
        return undefined;
    return { reviews, next: more ? cursor : null };
}
const STATES = { APPROVED: 'approved', REJECTED: 'rejected' };
function reviewOf(said) {
    const id = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__.at)(said, 'databaseId');
    const state = stateOf((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__.at)(said, 'state'));
    const comment = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(said, 'comment');
    const user = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(said, 'user', 'login');
    const environments = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(said, 'environments', 'nodes').map((one) => (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'name'));
    const isWhole = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__.at)(said, 'environments', 'totalCount') === environments.length;
    const isNumbered = Number.isSafeInteger(id) && Number(id) > 0;
    if (!isNumbered || state === null || comment === null || user === null || !isWhole)
        return null;
    if (!environments.every((name) => name !== null))
        return null;
    return { id: String(id), state, user, comment, environments };
}
function stateOf(said) {
    return said === 'APPROVED' || said === 'REJECTED' ? STATES[said] : null;
}


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
