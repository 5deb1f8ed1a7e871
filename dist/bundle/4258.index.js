export const id = 4258;
export const ids = [4258,1877];
export const modules = {

/***/ 38842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Several runs may be active in one process; the signal stops all of them, and those that begin later. */
const stopping = new Set();
let isTold = false;
/** Until disposed of, signals abort the controller instead of ending the process. */
function stopOnSignals() {
    const controller = new AbortController();
    if (stopping.size === 0)
        for (const signal of SIGNALS)
            process.on(signal, abortAll);
    stopping.add(controller);
    if (isTold)
        controller.abort();
    return {
        controller,
        [Symbol.dispose]: () => {
            stopping.delete(controller);
            if (stopping.size > 0)
                return;
            isTold = false;
            for (const signal of SIGNALS)
                process.off(signal, abortAll);
        },
    };
}
function abortAll() {
    isTold = true;
    for (const controller of stopping)
        controller.abort();
}


/***/ }),

/***/ 18275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ dirtyNote),
/* harmony export */   findPlace: () => (/* binding */ findPlace),
/* harmony export */   sp: () => (/* binding */ workspacesIn),
/* harmony export */   wt: () => (/* binding */ refuseDirtyInCi)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96149);
/* harmony import */ var _core_text_named_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19974);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26077);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _system_user_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54276);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27565);









/** `keptIn`: the folder with all runs, if it is not the repository's own. */
async function findPlace(root, keptIn = null) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`There is no folder ${root}.`, 'Set `--root` to a folder inside the repository.');
    }
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_4__.findRepository)(root);
    const store = keptIn ?? (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .localStore */ .xM)(repository.mainRoot);
    return {
        repository,
        store,
        workspaces: keptIn === null ? workspacesOf(store) : workspacesIn(keptIn),
    };
}
/** The workspaces of a job's runs, next to the folder with its runs. */
const workspacesIn = (store) => `${store}-work`;
/** Separate for each repository, because runs of different repositories may have the same names. */
const workspacesOf = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_system_user_cache_js__WEBPACK_IMPORTED_MODULE_6__.userCache)(process.env), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', store).slice(0, 16));
/** In CI, uncommitted changes are an error, because no person could have intended them. Throws `Refusal`. */
async function refuseDirtyInCi({ repository }) {
    if (!(0,_surroundings_js__WEBPACK_IMPORTED_MODULE_7__/* .isInCi */ ._F)())
        return;
    const dirty = await repository.isDirty();
    if (dirty.length === 0)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The checkout has uncommitted changes: ${(0,_core_text_named_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .namedPaths */ .S)(dirty)}.`, 'In CI, run Phasegate on a clean checkout.');
}
/** Warns before the run begins that uncommitted changes are not part of the run; `null`: there are none. */
async function dirtyNote({ repository }) {
    const dirty = await repository.isDirty();
    if (dirty.length === 0)
        return null;
    const commit = repository.head.slice(0, 12);
    return `The run starts from commit ${commit}. Uncommitted changes in your working tree are not part of the run: ${(0,_core_text_named_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .namedPaths */ .S)(dirty)}.`;
}


/***/ }),

/***/ 72035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ environmentKey)
/* harmony export */ });
/**
 * A key that is equal for equal names of GitHub environments, which ignore case:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments.
 */
const environmentKey = (name) => name.toLowerCase();


/***/ }),

/***/ 39115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ phaseForSlots),
/* harmony export */   V3: () => (/* binding */ slotsAt),
/* harmony export */   au: () => (/* binding */ isPlaceElsewhere),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14776);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65425);
/* harmony import */ var _plan_slots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14463);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77393);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);





/** The number of slots for the legs of a spread phase; 1: all legs stay in one job. */
function slotsAt(plan, state, index) {
    const strategy = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .strategyOf */ .xS)((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index));
    const { legs } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index);
    return strategy === null || legs === null ? 1 : (0,_plan_slots_js__WEBPACK_IMPORTED_MODULE_4__/* .slotsFor */ .FK)(strategy, legs.count);
}
/** Whether other jobs run the legs of a phase. Legs of a rework and legs of a lost slot stay in one job. */
function isForSlots(plan, state, at, limits) {
    const { isJoined } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, at);
    return limits.slots && !isJoined && slotsAt(plan, state, at) > 1;
}
/** Whether another job than this one runs a leg. */
function isElsewhere(plan, state, leg, limits) {
    const { child } = state;
    if (child === null)
        return isForSlots(plan, state, leg.at, limits);
    return leg.at !== child.of || (0,_plan_slots_js__WEBPACK_IMPORTED_MODULE_4__/* .slotOf */ .SW)(leg.number, child.slots) !== child.slot;
}
/** Index of the first phase whose legs wait for other jobs; `null`: none. */
function phaseForSlots(plan, state, limits) {
    const isDue = (at) => isForSlots(plan, state, at, limits) &&
        (0,_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .legsOf */ .xi)(plan, state, at).some(({ index }) => state.ready.get(index));
    return plan.spread.find(isDue) ?? null;
}
/** Whether the index belongs to a leg that another job runs. */
function isPlaceElsewhere(plan, state, index, limits) {
    const leg = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .legAt */ .Um)(plan, index);
    return leg !== null && isElsewhere(plan, state, leg, limits);
}


/***/ })

};
