export const id = 2333;
export const ids = [2333];
export const modules = {

/***/ 1588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ adapt),
/* harmony export */   K0: () => (/* binding */ pipelinePath),
/* harmony export */   Y$: () => (/* binding */ hearsComments),
/* harmony export */   ju: () => (/* binding */ needsTests),
/* harmony export */   oD: () => (/* binding */ hasGate)
/* harmony export */ });
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32031);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38564);


/** The files for a repository that is given a library pipeline, by path. */
function adapt({ name, files }, { as, filling, testSchema, withWorkflow, origin }) {
    const adapted = [...files].flatMap(([path, text]) => {
        if (path === 'pipeline.yml') {
            return [[pipelinePath(as), pipelineText(text, { as, filling, origin })]];
        }
        if (path === 'workflow.yml') {
            const workflow = (0,_fill_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(text, filling)
                .replaceAll(`.github/pipelines/${name}.yml`, `.github/pipelines/${as}.yml`)
                .replaceAll(`phasegate-${name}.yml`, `phasegate-${as}.yml`);
            return withWorkflow ? [[`.github/workflows/phasegate-${as}.yml`, workflow]] : [];
        }
        if (path.startsWith('prompts/'))
            return [[`.github/pipelines/${as}/${path}`, text]];
        if (!path.startsWith('test/'))
            return [];
        const test = (0,_fill_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(text, { ...filling, schema: testSchema });
        return [[`.github/pipelines/${as}/${path}`, test]];
    });
    return new Map(adapted);
}
const pipelinePath = (name) => `.github/pipelines/${name}.yml`;
function pipelineText(text, { as, filling, origin }) {
    const own = (0,_fill_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(text, filling)
        .replace(/^name: .*$/m, `name: ${as}`)
        .replaceAll('file: prompts/', `file: ${as}/prompts/`);
    return origin === null ? own : (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .withOrigin */ .D_)(own, origin);
}
/** Whether a pipeline has `x-needs: tests`: a phase of it runs the tests, not only `verify`. */
const needsTests = ({ files }) => /^x-needs: tests\b/m.test(files.get('pipeline.yml') ?? '');
/** Whether the pipeline's workflow is triggered by comments, so that a person can decide by comment. */
const hearsComments = ({ files }) => /^ {2}issue_comment:/m.test(files.get('workflow.yml') ?? '');
/** Whether `init` may choose who decides at a gate of the pipeline. */
const hasGate = ({ files }) => (0,_fill_js__WEBPACK_IMPORTED_MODULE_0__/* .slotsIn */ .ps)(files.get('pipeline.yml') ?? '').includes('gate');


/***/ }),

/***/ 32031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   ps: () => (/* binding */ slotsIn),
/* harmony export */   q0: () => (/* binding */ NO_TESTS)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * Adapts a file of the library to a repository. Lines that end in `# init: SLOT` are replaced; other lines stay. In a file
 * without such lines, only the schema's URL is set.
 */
function fill(text, filling) {
    const lines = text.split('\n').flatMap((line) => filledLine(line, filling));
    return withoutEmptyLists(lines.join('\n')).replace(/^# yaml-language-server: \$schema=.*$/m, `# yaml-language-server: $schema=${filling.schema}`);
}
/** The slots of a file, such as `test`. */
function slotsIn(text) {
    return [...new Set(text.split('\n').flatMap((line) => SLOT.exec(line)?.groups?.slot ?? []))];
}
const SLOT = /^(?<indent>\s*)(?<text>.*?)\s+# init: (?<slot>[a-z]+)$/;
function filledLine(line, filling) {
    const { indent = '', text = '', slot } = SLOT.exec(line)?.groups ?? {};
    switch (slot) {
        case undefined:
            return [line];
        case 'test':
            if (filling.commands.test.length === 0 && !isEntry(text))
                return [indent + NO_TESTS];
            return filling.commands.test.map((command) => indent + commandLine(text, command));
        case 'setup':
        case 'lint':
            return filling.commands[slot].map((command) => indent + commandLine(text, command));
        case 'agent':
            return [indent + agentLine(text, filling.agent)];
        case 'models':
            return filling.agent.models === null ? [] : [indent + text];
        case 'cheap':
        case 'judgment':
            return modelLine(indent, slot, filling);
        case 'secret':
            return filling.agent.secrets.map((name) => `${indent}${name}: \${{ secrets.${name} }}`);
        case 'gate':
            return [indent + (filling.gate === 'comment' ? 'by: comment' : text)];
        case 'when':
            return filling.gate === 'risky' ? [indent + text] : [];
        default:
            // A comment that looks like a slot, in a pipeline from elsewhere.
            return [line];
    }
}
/** In a script, which would be a success without any command. */
const NO_TESTS = 'echo "nothing is tested: put your test command here"';
const isEntry = (text) => text.startsWith('- run: ');
/** An entry of a list is quoted as YAML; a line of a script stays as it is. */
function commandLine(text, command) {
    return isEntry(text) ? `- run: ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(command, { lineWidth: 0 }).trimEnd()}` : command;
}
function agentLine(text, { use, models }) {
    const named = text.replace(/use: [\w-]+/, `use: ${use}`);
    return models === null ? named.replace(/, model: [\w-]+/, '') : named;
}
function modelLine(indent, slot, { agent: { models } }) {
    return models === null ? [] : [`${indent}${slot}: ${models[slot]}`];
}
/** Removes `setup:` and `verify:` without entries. */
function withoutEmptyLists(text) {
    return text
        .replace(/^( *)(?:setup|verify):(?: #.*)?\n(?!\1 *- )/gm, '')
        .replace(/\n{3,}/g, '\n\n');
}


/***/ }),

/***/ 38564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ withOrigin),
/* harmony export */   bj: () => (/* binding */ withoutOrigin),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** The head of a pipeline: the comment for editors, then the comment with the pipeline's origin. */
const HEAD = /^(# yaml-language-server:.*\n)?# From (\S+@\S+)\n/;
/** The origin in the head of a pipeline, `owner/repo/path@ref`; `null`: none. */
const originOf = (text) => HEAD.exec(text)?.[2] ?? null;
const withoutOrigin = (text) => text.replace(HEAD, '$1');
const withOrigin = (text, origin) => text.replace(/^(# yaml-language-server:.*\n)?/, (schema) => `${schema}# From ${origin}\n`);


/***/ }),

/***/ 12333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plannedFiles: () => (/* binding */ plannedFiles)
/* harmony export */ });
/* harmony import */ var _core_library_adapt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1588);
/* harmony import */ var _core_library_fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32031);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35826);
/* harmony import */ var _place_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26311);




/** Every file that follows from the choices, compared with the existing ones. Writes nothing. */
function plannedFiles(choices, where) {
    const name = (0,_package_js__WEBPACK_IMPORTED_MODULE_2__.packageName)(where.packageFolder);
    const lacksTests = choices.commands.test.length === 0;
    const left = choices.pipelines.filter(({ pipeline }) => lacksTests && (0,_core_library_adapt_js__WEBPACK_IMPORTED_MODULE_0__/* .needsTests */ .ju)(pipeline));
    const added = choices.pipelines.filter((one) => !left.includes(one));
    const texts = added.flatMap(({ pipeline, as }) => [
        ...(0,_core_library_adapt_js__WEBPACK_IMPORTED_MODULE_0__/* .adapt */ .H6)(pipeline, {
            as,
            filling: {
                commands: choices.commands,
                agent: choices.agent,
                gate: gateOf(choices.gate, pipeline),
                schema: (0,_package_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAddress */ .Q)(name, 'pipeline.v1.schema.json'),
            },
            testSchema: (0,_package_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAddress */ .Q)(name, 'test.v1.schema.json'),
            withWorkflow: hasWorkflow(choices, pipeline),
            origin: pipeline.origin,
        }),
    ]);
    const config = configText(choices, added, (0,_package_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAddress */ .Q)(name, 'phasegate.v1.schema.json'));
    const all = new Map([...texts, ...(config === null ? [] : [['phasegate.yml', config]])]);
    return {
        files: (0,_place_files_js__WEBPACK_IMPORTED_MODULE_3__/* .planFiles */ .j)(where.root, all, where.force),
        notes: [
            ...left.map(noTests),
            ...added.flatMap(({ as }) => untested(as, texts)),
            ...added.flatMap((one) => noComments(choices.gate, one)),
        ],
        names: added.map(({ as }) => as),
    };
}
function gateOf(gate, pipeline) {
    return gate === 'comment' && !(0,_core_library_adapt_js__WEBPACK_IMPORTED_MODULE_0__/* .hearsComments */ .Y$)(pipeline) ? 'always' : gate;
}
const noTests = ({ as }) => `${as} was not added, because no test command was found: \`phasegate add ${as} --test COMMAND\`.`;
/** A pipeline whose tests are part of a script is added without them, and says where they belong. */
function untested(as, texts) {
    const file = texts.find(([path, text]) => path.endsWith(`/${as}.yml`) && text.includes(_core_library_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TESTS */ .q0));
    if (file === undefined)
        return [];
    const line = file[1].split('\n').findIndex((text) => text.includes(_core_library_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TESTS */ .q0)) + 1;
    return [
        `${as} tests nothing yet, because no test command was found: put yours into ${file[0]}, line ${line}.`,
    ];
}
function noComments(gate, { pipeline, as }) {
    if (gate !== 'comment' || (0,_core_library_adapt_js__WEBPACK_IMPORTED_MODULE_0__/* .hearsComments */ .Y$)(pipeline) || !(0,_core_library_adapt_js__WEBPACK_IMPORTED_MODULE_0__/* .hasGate */ .oD)(pipeline))
        return [];
    return [
        `${as} keeps the environment \`release\`, because it starts by hand and has no issue for a decision by comment.`,
    ];
}
/** A backlog in a file is worked on by a person's machine, one in issues by a workflow. */
const hasWorkflow = ({ withWorkflow, backlog }, pipeline) => withWorkflow && (backlog !== 'file' || !isForItems(pipeline));
/** Whether a pipeline works on a backlog item. */
const isForItems = ({ files }) => [...files.values()].some((text) => text.includes('${{ item.'));
/** phasegate.yml for a backlog; `null`: none is wanted. */
function configText({ backlog }, added, schema) {
    if (backlog === 'none')
        return null;
    const forItems = added.filter(({ pipeline }) => isForItems(pipeline));
    const pipelines = forItems.map(({ as }) => `  ${as}: .github/pipelines/${as}.yml`);
    const lines = [
        `# yaml-language-server: $schema=${schema}`,
        'version: 1',
        `backlog: { source: ${backlog} }`,
        'pipelines:',
        ...pipelines,
    ];
    return `${lines.join('\n')}\n`;
}


/***/ })

};
