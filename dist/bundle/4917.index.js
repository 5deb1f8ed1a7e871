export const id = 4917;
export const ids = [4917];
export const modules = {

/***/ 24917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   obstacleTo: () => (/* binding */ obstacleTo)
/* harmony export */ });
/* harmony import */ var _pipeline_templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27172);
/* harmony import */ var _triggers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27613);


/** The first of them; `null` if there is none. */
const obstacleTo = (pipeline, plan) => severalRepositories(pipeline) ??
    backlogItem(pipeline) ??
    gateOfNobody(pipeline, plan) ??
    sameInput(pipeline) ??
    tooManyInputs(pipeline);
function severalRepositories({ file, locate }) {
    if (file.repositories === undefined)
        return null;
    return {
        range: locate(['repositories'], 'key'),
        message: 'The Action cannot run a pipeline with `repositories`.',
        remedy: 'Run the pipeline with `phasegate run` on a machine of your own.',
    };
}
function backlogItem(pipeline) {
    const path = itemPath(pipeline);
    if (path === null)
        return null;
    return {
        range: pipeline.locate(path, 'value'),
        message: 'The pipeline reads `item`, but only a backlog has items.',
        remedy: 'Use the workflow examples/workflows/backlog.yml, which works on the items of a backlog.',
    };
}
/** Where the file, or a pipeline that it runs, reads an item. */
function itemPath({ file, prompts, nested }) {
    const own = (0,_pipeline_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .templatesOf */ .r)(file, prompts).find(({ reads }) => reads.some(({ path: [context] }) => context === 'item'));
    if (own !== undefined)
        return own.path;
    const inside = Object.entries(file.phases).find(([, phase]) => {
        const inner = 'pipeline' in phase ? nested.get(phase.pipeline) : undefined;
        return inner !== undefined && itemPath(inner) !== null;
    });
    return inside === undefined ? null : ['phases', inside[0], 'pipeline'];
}
/** On GitHub a gate without an environment would wait for ever. */
function gateOfNobody({ locate }, { phases }) {
    const gate = phases.find((phase) => phase.kind === 'gate' && phase.by === 'environment' && phase.environment === null);
    if (gate === undefined)
        return null;
    const [own = ''] = gate.id.split('/');
    return {
        range: locate(['phases', own], 'key'),
        message: `The gate \`${gate.id}\` names no environment, so nobody could decide on GitHub.`,
        remedy: 'Write `gate: { environment: NAME }` or `gate: { by: comment }`.',
    };
}
function sameInput({ file, locate }) {
    const name = Object.keys(file.inputs ?? {}).find((input) => input.toLowerCase() in _triggers_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_INPUTS */ .nR);
    if (name === undefined)
        return null;
    return {
        range: locate(['inputs', name], 'key'),
        message: `The workflow has an input \`${name.toLowerCase()}\` of its own.`,
        remedy: `Rename the input \`${name}\` of the pipeline.`,
    };
}
function tooManyInputs({ file, locate }) {
    const names = Object.keys(file.inputs ?? {});
    const most = _triggers_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_INPUTS */ .VL - Object.keys(_triggers_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_INPUTS */ .nR).length;
    const first = names[most];
    if (first === undefined)
        return null;
    return {
        range: locate(['inputs', first], 'key'),
        message: `The pipeline has ${names.length} inputs, but a workflow can have at most ${most} in addition to its own.`,
        remedy: 'Combine inputs, or give fixed values to some of them in the pipeline.',
    };
}


/***/ }),

/***/ 27613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ triggersText),
/* harmony export */   VL: () => (/* binding */ MAX_INPUTS),
/* harmony export */   nR: () => (/* binding */ OWN_INPUTS)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** How many inputs a `workflow_dispatch` may have. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax */
const MAX_INPUTS = 25;
/** Inputs of every such workflow, beside those of its pipeline. */
const OWN_INPUTS = {
    resume: 'Run to resume',
    answer: 'Answer to the question of a blocked run',
};
/** `name` and `on` of a workflow that people start by hand with the inputs of the pipeline. */
function triggersText({ name, inputs = {} }, hearsComments) {
    const own = Object.entries(OWN_INPUTS).map(([input, description]) => line(input, { description, required: false, type: 'string' }));
    const lines = [
        `name: ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(name).trimEnd()}`,
        '',
        'on:',
        '  workflow_dispatch:',
        '    inputs:',
        ...Object.entries(inputs).map(([input, given]) => line(input, fieldOf(given))),
        ...own,
        ...(hearsComments ? COMMENTS : []),
    ];
    return lines.map((text) => `${text}\n`).join('');
}
const COMMENTS = [
    '  issue_comment:',
    '    types: [created] # never edited: what was approved stays what was read',
];
const line = (name, field) => `      ${name}: ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(field, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()}`;
/** No field is required: a run that is resumed needs none. The Action says which one a new run lacks. */
function fieldOf({ type = 'string', description, required, default: value, options = [] }) {
    // A list would give its first option where the pipeline has no value.
    const isOpen = type === 'choice' && value === undefined && required !== true;
    const choices = `${description ?? 'Value'} (${options.join(', ')})`;
    return {
        ...plain('description', isOpen ? choices : description),
        required: false,
        type: isOpen ? 'string' : type,
        ...(type === 'choice' && !isOpen ? { options } : {}),
        ...plain('default', value),
    };
}
/** GitHub takes `${{` for an expression, which it allows nowhere here. */
function plain(key, value) {
    return value === undefined || `${value}`.includes('${{') ? {} : { [key]: value };
}


/***/ })

};
