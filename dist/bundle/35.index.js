export const id = 35;
export const ids = [35,2416];
export const modules = {

/***/ 2416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startWorkflow: () => (/* binding */ startWorkflow)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55948);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23476);
/* harmony import */ var _started_workflows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66638);




/**
 * Starts a workflow at most once, and returns its ref. After an earlier try or a lost response, the workflow run is searched by
 * name; if the result is unknown, the refusal says so. The token needs `actions: write`.
 * https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event
 */
async function startWorkflow(start) {
    const { github, workflow, inputs } = start;
    if (!/^[\w.-]+\.ya?ml$/.test(workflow))
        throw noFile(workflow);
    const ref = await branchOrTag(start);
    const { runId: after, runAttempt } = start.by;
    const marks = Object.values(inputs);
    const seen = () => (0,_started_workflows_js__WEBPACK_IMPORTED_MODULE_2__/* .startedBefore */ .D)({ github, workflow, ref, after, marks });
    if (runAttempt > 1 && (await isStarted(start, seen)))
        return ref;
    try {
        const route = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatches';
        await github.rest(route, { workflow, ref, inputs });
        return ref;
    }
    catch (error) {
        if (!(error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubRefusal */ .k))
            throw error;
        if (error.isUncertain && (await isThere(seen)))
            return ref;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(error.message, error.isUncertain ? look(start) : remedyFor(error, start), {
            cause: error,
        });
    }
}
/** Whether an earlier attempt started it. Throws `Refusal` if that is unknown. */
async function isStarted(start, seen) {
    const { type } = await seen();
    if (type !== 'maybe')
        return type === 'started';
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`${start.workflow} may have been started by an earlier attempt.`, look(start));
}
/** If the search fails, the result is unknown. */
async function isThere(seen) {
    try {
        return (await seen()).type === 'started';
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal)
            return false;
        throw error;
    }
}
async function branchOrTag({ github, ref }) {
    const [, name] = /^refs\/(?:heads|tags)\/(.+)$/.exec(ref) ?? [];
    if (name !== undefined)
        return name;
    const branch = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(await github.rest('GET /repos/{owner}/{repo}', {}), 'default_branch');
    if (branch !== null)
        return branch;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal('GitHub does not report the default branch, on which the workflow would start.', 'Start the workflow by hand.');
}
function noFile(workflow) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(workflow === ''
        ? 'The run continues in a new workflow run, but the input `workflow` is missing.'
        : `\`workflow\` is \`${workflow}\`, which is not the name of a file in .github/workflows.`, 'Set `workflow:` to the file name of the calling workflow, such as `implement.yml`.');
}
const look = (start) => `The workflow may have started anyway. Check the Actions tab. If it did not start, start it by hand with ${namesOf(start)}.`;
function remedyFor({ status, remedy }, start) {
    const { workflow } = start;
    if (status === 404)
        return `Check that .github/workflows/${workflow} exists on that branch. ${remedy}`;
    if (status !== 422)
        return remedy;
    return `Add \`on: workflow_dispatch\` to ${workflow}, with the inputs ${namesOf(start)}.`;
}
const namesOf = ({ inputs }) => Object.keys(inputs)
    .map((name) => `\`${name}\``)
    .join(', ');


/***/ }),

/***/ 66638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startedBefore)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55948);

/**
 * Whether a workflow was already started for this run. GitHub reports neither the requester nor the inputs, so the workflow run's
 * name decides. The token needs `actions: read`.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
async function startedBefore(before) {
    const { github, workflow, ref, after, marks } = before;
    const said = await github.rest('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', { workflow_id: workflow, event: 'workflow_dispatch', per_page: 100 });
    if (!Array.isArray((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(said, 'workflow_runs')))
        return { type: 'maybe' };
    const since = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(said, 'workflow_runs').filter((run) => Number((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(run, 'id')) > after && ((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(run, 'head_branch') ?? ref) === ref);
    const own = since.find((run) => isMarked((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(run, 'display_title') ?? '', marks));
    if (own !== undefined)
        return { type: 'started', url: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(own, 'html_url') };
    return { type: since.length > 0 ? 'maybe' : 'not' };
}
const isMarked = (title, marks) => title.split(/[^\w-]+/).some((word) => marks.includes(word));


/***/ })

};
