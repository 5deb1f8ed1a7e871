export const id = 9737;
export const ids = [9737];
export const modules = {

/***/ 79737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowChecks: () => (/* binding */ workflowChecks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_workflow_workflow_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13314);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);




/** What is wrong with a repository's workflows that use us, file by file. */
function workflowChecks(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.github/workflows');
    return workflowsIn(folder).flatMap((name) => (0,_core_workflow_workflow_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkWorkflow */ .q)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8')).map(({ line, message, remedy }) => ({
        check: `workflow ${name}:${line}`,
        ok: false,
        detail: message,
        remedy,
    })));
}
function workflowsIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
            .filter((name) => /\.ya?ml$/.test(name))
            .sort();
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT' || (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOTDIR')
            return [];
        throw error;
    }
}


/***/ }),

/***/ 55948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   En: () => (/* binding */ amountAt),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
/** What stands under a path of keys in JSON that a stranger wrote; `undefined` if nothing does. */
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' ? found : null;
}
/** A count or an amount, which is never negative. */
function amountAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
/** For people and records: a text as it stands, anything else as JSON, cut at so many characters. */
function shown(value, most) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.length <= most ? text : `${text.slice(0, most)} … (${text.length - most} more)`;
}


/***/ }),

/***/ 38364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 13314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ checkWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38364);
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55948);



/** What is unsafe about a workflow around us, in the order of the file; nothing of one that does not use us. */
function checkWorkflow(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const value = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return [];
    const lineAt = (path) => {
        const node = keyNode(document.contents, path);
        return lines.linePos(node?.range?.[0] ?? 0).line;
    };
    const jobs = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value.jobs) ? Object.keys(value.jobs) : [];
    return jobs
        .flatMap((name) => jobOf(value, name))
        .flatMap((job) => RULES.flatMap((rule) => rule(job)))
        .map(({ path, message, remedy }) => ({ line: lineAt(path), message, remedy }))
        .sort((a, b) => a.line - b.line);
}
function jobOf(workflow, name) {
    const job = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(workflow.jobs) ? workflow.jobs[name] : null;
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(job))
        return [];
    const steps = Array.isArray(job.steps) ? job.steps.filter(_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O) : [];
    const ours = steps.filter(isOurs);
    if (ours.length === 0)
        return [];
    const works = ours.some(isWork);
    return [{ name, path: ['jobs', name], workflow, job, steps, works }];
}
function isWork(step) {
    const mode = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'with', 'mode') ?? 'work';
    // What is worked on of a backlog is decided without an agent.
    if (mode === 'backlog')
        return (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'with', 'item') !== null;
    return !['gate', 'deliver', 'report'].includes(mode);
}
const isOurs = (step) => /(?:^|\/)phasegate@/.test((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? '');
const RULES = [
    writes,
    unsaid,
    strangersCode,
    credentials,
    concurrency,
    environment,
    unpinned,
];
function writes({ name, path, workflow, job, works }) {
    const own = job.permissions !== undefined;
    const permissions = own ? job.permissions : workflow.permissions;
    const written = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(permissions)
        ? Object.keys(permissions).filter((key) => permissions[key] === 'write')
        : [permissions].filter((all) => all === 'write-all').map(() => 'everything');
    if (!works || written.length === 0)
        return [];
    return [
        {
            path: own ? [...path, 'permissions'] : ['permissions'],
            message: `Agents run in \`${name}\`, whose token may write: ${written.join(', ')}.`,
            remedy: 'Deliver in a job of its own (`mode: deliver`), and let this one only read.',
        },
    ];
}
function unsaid({ name, path, workflow, job }) {
    if (job.permissions !== undefined || workflow.permissions !== undefined)
        return [];
    return [
        {
            path,
            message: `\`${name}\` does not say what its token may do: it may do what the repository's default allows.`,
            remedy: 'Add `permissions`, with the least that the job needs.',
        },
    ];
}
function strangersCode({ path, workflow, steps }) {
    const { on } = workflow;
    const isTarget = on === 'pull_request_target' ||
        (Array.isArray(on) && on.includes('pull_request_target')) ||
        ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(on) && 'pull_request_target' in on);
    if (!isTarget)
        return [];
    return stepsThat(steps, (step) => isCheckout(step) && /head/.test((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'with', 'ref') ?? '')).map((at) => ({
        path: [...path, 'steps', at],
        message: "A stranger's code is checked out where `pull_request_target` gives secrets and a token that writes.",
        remedy: 'Use `pull_request`, or do not check out the head.',
    }));
}
function credentials({ path, steps }) {
    const keeps = (step) => isCheckout(step) &&
        !((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(step.with) && `${step.with['persist-credentials']}` === 'false');
    return stepsThat(steps, keeps).map((at) => ({
        path: [...path, 'steps', at],
        message: 'The checkout leaves the token where agents may find it.',
        remedy: 'Add `persist-credentials: false` to its `with`.',
    }));
}
function concurrency({ name, path, workflow, job, works }) {
    if (!works || job.concurrency !== undefined || workflow.concurrency !== undefined)
        return [];
    return [
        {
            path,
            message: `Nothing keeps many runs of \`${name}\` from spending at once.`,
            remedy: 'Add a `concurrency` group to the job.',
        },
    ];
}
function environment({ name, path, job, works }) {
    if (!works || job.environment === undefined)
        return [];
    return [
        {
            path: [...path, 'environment'],
            message: `Agents run in \`${name}\`, which has an environment: its secrets are for what was approved.`,
            remedy: 'Name the environment at the job that delivers.',
        },
    ];
}
function unpinned({ path, steps }) {
    const isLoose = (step) => {
        const uses = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? './';
        return !/^(?:\.|\$|docker:)/.test(uses) && !/@[0-9a-f]{40}$/.test(uses);
    };
    return stepsThat(steps, isLoose).map((at) => ({
        path: [...path, 'steps', at],
        message: `\`${(0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(steps[at], 'uses')}\` may be another program tomorrow.`,
        remedy: 'Name it by the full hash of a commit.',
    }));
}
const isCheckout = (step) => /^actions\/checkout@/.test((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? '');
function stepsThat(steps, holds) {
    return steps.flatMap((step, at) => (holds(step) ? [at] : []));
}
/** Where the last key of the path stands, or the item of a list. */
function keyNode(root, path) {
    let node = root;
    let place = root;
    for (const part of path) {
        const { key, value } = childOf(node, part);
        place = key ?? value ?? place;
        node = value;
    }
    return place;
}
function childOf(node, part) {
    const nothing = { key: null, value: null };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return { ...nothing, value: nodeOr(node.items[Number(part)]) };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return nothing;
    const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === part);
    return { key: nodeOr(pair?.key), value: nodeOr(pair?.value) };
}
const nodeOr = (value) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) ? value : null);


/***/ })

};
