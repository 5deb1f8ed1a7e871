export const id = 4391;
export const ids = [4391];
export const modules = {

/***/ 34391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   candidates: () => (/* binding */ candidates)
/* harmony export */ });
/* harmony import */ var _app_stored_pipeline_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39699);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96149);
/* harmony import */ var _core_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14776);
/* harmony import */ var _core_run_legs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77393);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);





/** Completions of the last word, the most useful first; empty if the repository has none. */
async function candidates(program, words, root) {
    const current = words.at(-1) ?? '';
    const { command, rest } = commandAt(program, words.slice(0, -1));
    const all = await valuesAt(command, rest, { current, root });
    return [...new Set(all)].filter((value) => value.startsWith(current));
}
/** The command of the words, and the words after its name. */
function commandAt(program, words) {
    let command = program;
    let rest = words;
    for (;;) {
        const [name] = rest;
        const next = command.commands.find((one) => one.name() === name);
        if (next === undefined)
            return { command, rest };
        command = next;
        rest = rest.slice(1);
    }
}
async function valuesAt(command, words, { current, root }) {
    const last = optionNamed(command, words.at(-1));
    if (last !== undefined && isTakingValue(last))
        return last.argChoices ?? valuesOf(last.attributeName(), { root, run: null });
    if (current.startsWith('-'))
        return [...command.options.flatMap(({ long }) => long ?? []), '--help'];
    const names = command
        .createHelp()
        .visibleCommands(command)
        .map((one) => one.name());
    if (names.length > 0)
        return names;
    const given = positionals(command, words);
    const argument = argumentAt(command, given.length);
    if (argument === undefined)
        return [];
    const run = given[0] ?? null;
    return argument.argChoices ?? valuesOf(argument.name(), { root, run });
}
const optionNamed = (command, word) => command.options.find(({ long, short }) => word !== undefined && (word === long || word === short));
const isTakingValue = ({ required, optional }) => required || optional;
/** The words without options and their values. */
function positionals(command, words) {
    return words.filter((word, at) => {
        if (word.startsWith('-'))
            return false;
        const before = optionNamed(command, words[at - 1]);
        return before === undefined || !isTakingValue(before);
    });
}
function argumentAt(command, place) {
    const { registeredArguments } = command;
    const last = registeredArguments.at(-1);
    return registeredArguments[place] ?? (last?.variadic === true ? last : undefined);
}
/** The existing values of an argument or option of that kind. */
async function valuesOf(kind, where) {
    try {
        return (await KINDS[kind]?.(where)) ?? [];
    }
    catch (error) {
        // Completion must not print errors of the repository.
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal || error instanceof _app_stored_pipeline_file_js__WEBPACK_IMPORTED_MODULE_0__.InvalidPipeline)
            return [];
        throw error;
    }
}
const KINDS = {
    run: runs,
    words: runs,
    phase: phases,
    gate: phases,
    pipeline: pipelines,
    file: pipelines,
    id: items,
    target: items,
    dep: items,
};
async function runs({ root }) {
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { store } = await findPlace(root);
    return (await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__.listRuns)(store)).map(({ run }) => run);
}
async function phases({ root, run }) {
    if (run === null)
        return [];
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { findRun, readRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21809));
    const { store } = await findPlace(root);
    const { plan, state } = await readRun(store, await findRun(store, run));
    return (0,_core_run_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .everyPlace */ .zw)(plan, state).map((index) => (0,_core_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, index).id);
}
async function pipelines({ root }) {
    const { pipelineNames } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 11900));
    return pipelineNames(root);
}
async function items({ root }) {
    const { openBacklog } = await Promise.all(/* import() */[__webpack_require__.e(8345), __webpack_require__.e(5799), __webpack_require__.e(2156), __webpack_require__.e(4395), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 36957));
    const { config, store } = openBacklog({ root });
    // Completion must not wait for the network.
    return config.source === 'file' ? [...(await store.read()).items.keys()] : [];
}


/***/ })

};
