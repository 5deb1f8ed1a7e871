export const id = 5367;
export const ids = [5367];
export const modules = {

/***/ 45367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askChoices: () => (/* binding */ askChoices)
/* harmony export */ });
/* harmony import */ var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90625);
/* harmony import */ var _core_library_agents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13500);


const output = process.stderr;
/** Asks for choices that were not given; `null`: the person cancelled. */
async function askChoices(found, all) {
    const names = await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .multiselect */ .k2)({
        message: 'Which pipelines?',
        options: all.map(({ name, description }) => ({ value: name, label: name, hint: description })),
        initialValues: found.pipelines.map(({ pipeline }) => pipeline.name),
        required: true,
        output,
    });
    if ((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ)(names))
        return null;
    const test = await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        message: 'Which command runs the tests? (leave empty for none)',
        initialValue: found.commands.test.join(' && '),
        output,
    });
    if ((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ)(test))
        return null;
    const use = await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__.select)({
        message: 'Which agent?',
        options: _core_library_agents_js__WEBPACK_IMPORTED_MODULE_1__/* .AGENT_CHOICES */ .Z.map((agent) => ({ value: agent.use, label: agent.label })),
        initialValue: found.agent.use,
        output,
    });
    if ((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ)(use))
        return null;
    const gate = await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__.select)({
        message: 'When does a person decide before a delivery?',
        options: [
            {
                value: 'risky',
                label: 'When the change is risky',
                hint: 'a small, safe change passes by policy',
            },
            { value: 'always', label: 'Always' },
            { value: 'comment', label: 'By a comment on the issue', hint: 'needs no environment' },
        ],
        initialValue: found.gate,
        output,
    });
    if ((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ)(gate))
        return null;
    const where = await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__.select)({
        message: 'Where do the pipelines run?',
        options: [
            { value: 'both', label: 'In GitHub Actions and on a laptop' },
            { value: 'laptop', label: 'On a laptop only' },
        ],
        initialValue: found.withWorkflow ? 'both' : 'laptop',
        output,
    });
    if ((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ)(where))
        return null;
    return {
        ...found,
        pipelines: all
            .filter(({ name }) => names.includes(name))
            .map((pipeline) => ({ pipeline, as: pipeline.name })),
        commands: { ...found.commands, test: test?.trim() ? [test.trim()] : [] },
        agent: _core_library_agents_js__WEBPACK_IMPORTED_MODULE_1__/* .AGENT_CHOICES */ .Z.find((agent) => agent.use === use) ?? found.agent,
        gate,
        withWorkflow: where === 'both',
    };
}


/***/ })

};
