export const id = 633;
export const ids = [633];
export const modules = {

/***/ 40633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowChecks: () => (/* binding */ workflowChecks)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/lib/unreachable.js
var unreachable = __webpack_require__(58814);
// EXTERNAL MODULE: ./lib/src/core/workflow/workflow-check.js
var workflow_check = __webpack_require__(13314);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/core/workflow/workflow-references.js

/** In file order; empty for a file that is no workflow. */
function workflowReferences(text) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: counter });
    if (document.errors.length > 0)
        return [];
    const jobs = valueAt(document.contents, 'jobs');
    const callers = valuesOf(jobs).flatMap((job) => [job, ...valuesOf(valueAt(job, 'steps'))]);
    return callers.flatMap((caller) => referencesOf(caller, (at) => counter.linePos(at).line));
}
function referencesOf(caller, lineAt) {
    const uses = textOf(valueAt(caller, 'uses'));
    if (uses === null)
        return [];
    const { text, offset } = uses;
    const line = lineAt(offset);
    const isOurs = OURS.test(text);
    const pipeline = isOurs ? textOf(valueAt(valueAt(caller, 'with'), 'pipeline')) : null;
    const isFixed = pipeline !== null && pipeline.text !== '' && !pipeline.text.includes('${{');
    return [
        ...(text.startsWith('./') ? [{ line, kind: 'local', path: text }] : []),
        ...(isOurs && !text.startsWith('.')
            ? [{ line, kind: 'ours', uses: text, isPlaceholder: isPlaceholder(text) }]
            : []),
        ...(isFixed
            ? [{ line: lineAt(pipeline.offset), kind: 'pipeline', path: pipeline.text }]
            : []),
    ];
}
/** `owner/phasegate@…` and its reusable workflows, and the action of this repository. */
const OURS = /(?:^|\/)phasegate(?:\/[^@]*)?@|^\.\/?$/;
/** The placeholders of an owner and a commit in examples. */
function isPlaceholder(uses) {
    const [path = '', ref = ''] = uses.split('@');
    const [owner = ''] = path.split('/');
    return (/^(?:OWNER|ORG|YOUR[-_]?\w*|<.*>)$/i.test(owner) ||
        /^(?:0{30,}\w*|<.*>|SHA|COMMIT|x{7,})$/i.test(ref));
}
function valueAt(node, key) {
    if (!(0,dist/* isMap */.jh)(node))
        return null;
    const pair = node.items.find((one) => (0,dist/* isScalar */.jn)(one.key) && one.key.value === key);
    return (0,dist/* isNode */.Ll)(pair?.value) ? pair.value : null;
}
function valuesOf(node) {
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.filter(dist/* isNode */.Ll);
    return (0,dist/* isMap */.jh)(node) ? node.items.flatMap(({ value }) => ((0,dist/* isNode */.Ll)(value) ? [value] : [])) : [];
}
function textOf(node) {
    if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string')
        return null;
    return { text: node.value, offset: node.range?.[0] ?? 0 };
}

// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
;// CONCATENATED MODULE: ./lib/src/app/doctor/workflow-checks.js






/** Problems in workflow files that use Phasegate, file by file. */
function workflowChecks(root) {
    const folder = (0,external_node_path_.join)(root, '.github/workflows');
    return workflowsIn(folder).flatMap((name) => {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8');
        const missing = workflowReferences(text).flatMap((reference) => faultOf(root, reference));
        return [...(0,workflow_check/* checkWorkflow */.q)(text), ...missing]
            .sort((a, b) => a.line - b.line)
            .map(({ line, message, remedy }) => ({
            check: `workflow ${name}:${line}`,
            ok: false,
            detail: message,
            remedy,
        }));
    });
}
function faultOf(root, reference) {
    const { line } = reference;
    switch (reference.kind) {
        case 'ours':
            return reference.isPlaceholder
                ? [{ line, message: `\`${reference.uses}\` is a placeholder.`, remedy: REAL }]
                : [];
        case 'local':
            return isActionOrWorkflow((0,external_node_path_.join)(root, reference.path))
                ? []
                : [
                    {
                        line,
                        message: `The action or workflow \`${reference.path}\` does not exist.`,
                        remedy: PATH,
                    },
                ];
        case 'pipeline':
            return isFile((0,external_node_path_.join)(root, reference.path))
                ? []
                : [{ line, message: `The pipeline \`${reference.path}\` does not exist.`, remedy: PATH }];
        default:
            return (0,unreachable/* unreachable */.H)(reference);
    }
}
const REAL = 'Write the owner, and the full commit hash of a release.';
const PATH = 'Write the path from the root of the repository.';
const isActionOrWorkflow = (path) => isFile(path) ||
    ['action.yml', 'action.yaml', 'Dockerfile'].some((name) => isFile((0,external_node_path_.join)(path, name)));
const isFile = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
function workflowsIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => /\.ya?ml$/.test(name))
            .sort();
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT' || (0,disk/* codeOf */.$N)(error) === 'ENOTDIR')
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
/** The value at a path of keys in untrusted JSON; `undefined`: there is none. */
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
/** A count or an amount; `null`: missing or negative. */
function amountAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
/** For people and records: a text unchanged, other values as JSON, truncated to `most` characters. */
function shown(value, most) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.length <= most ? text : `${text.slice(0, most)} … (${text.length - most} more)`;
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



/** What is unsafe in a workflow that uses Phasegate, in file order; empty for other workflows. */
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
    // Items of a backlog are chosen without an agent.
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
            message: `Agents run in the job \`${name}\`, whose token has write permission: ${written.join(', ')}.`,
            remedy: 'Deliver in a separate job (`mode: deliver`), and give this job read permission only.',
        },
    ];
}
function unsaid({ name, path, workflow, job }) {
    if (job.permissions !== undefined || workflow.permissions !== undefined)
        return [];
    return [
        {
            path,
            message: `\`${name}\` has no \`permissions\`, so its token gets the default permissions of the repository.`,
            remedy: 'Add `permissions` with the minimum that the job needs.',
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
        message: 'Untrusted code is checked out under `pull_request_target`, which has secrets and a write token.',
        remedy: 'Use `pull_request`, or do not check out the head commit.',
    }));
}
function credentials({ path, steps }) {
    const keeps = (step) => isCheckout(step) &&
        !((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(step.with) && `${step.with['persist-credentials']}` === 'false');
    return stepsThat(steps, keeps).map((at) => ({
        path: [...path, 'steps', at],
        message: 'The checkout stores the token where agents can read it.',
        remedy: 'Add `persist-credentials: false` to its `with`.',
    }));
}
function concurrency({ name, path, workflow, job, steps, works }) {
    if (!works || job.concurrency !== undefined || workflow.concurrency !== undefined)
        return [];
    // Slots continue an earlier job's run, each with its own share of the budget.
    if (steps.filter(isOurs).every((step) => (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'with', 'mode') === 'slot'))
        return [];
    return [
        {
            path,
            message: `Several runs of the job \`${name}\` can spend at the same time.`,
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
            message: `Agents run in the job \`${name}\`, which has an environment. Its secrets are meant for approved work.`,
            remedy: 'Move the `environment` key to the job that delivers.',
        },
    ];
}
/** A release of this program is immutable; a branch or `v1` is not. */
const OWN_RELEASE = /^[\w.-]+\/phasegate(?:\/[^@]*)?@v\d+\.\d+\.\d+$/;
function unpinned({ path, steps }) {
    const isLoose = (step) => {
        const uses = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? './';
        return (!/^(?:\.|\$|docker:)/.test(uses) && !/@[0-9a-f]{40}$/.test(uses) && !OWN_RELEASE.test(uses));
    };
    return stepsThat(steps, isLoose).map((at) => ({
        path: [...path, 'steps', at],
        message: `\`${(0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(steps[at], 'uses')}\` can change without notice.`,
        remedy: 'Pin the action to the full hash of a commit.',
    }));
}
const isCheckout = (step) => /^actions\/checkout@/.test((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? '');
function stepsThat(steps, holds) {
    return steps.flatMap((step, at) => (holds(step) ? [at] : []));
}
/** The position of the path's last key, or of a list's item. */
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
