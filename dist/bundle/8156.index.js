export const id = 8156;
export const ids = [8156,2217];
export const modules = {

/***/ 49108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishPage: () => (/* binding */ publishPage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_report_make_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16124);
/* harmony import */ var _app_report_write_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62217);
/* harmony import */ var _app_stored_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21809);
/* harmony import */ var _checkpoints_stores_artifact_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90355);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32154);
/* harmony import */ var _core_text_untrusted_workflow_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73074);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6871);








/** A page has at most 20 MB; one that takes longer is not coming. */
const LIMIT_MS = 60_000;
/**
 * Uploads the run as it is now as one page, which GitHub opens in the browser of whoever is signed in and may read the
 * repository. Resolves to its address. Whatever goes wrong is a warning, and costs the run nothing.
 */
async function publishPage(job, run) {
    try {
        const file = await writePage(job, run);
        const id = await (0,_checkpoints_stores_artifact_store_js__WEBPACK_IMPORTED_MODULE_4__/* .replacePlain */ .R)(file, LIMIT_MS);
        return `${job.context.runUrl}/artifacts/${id}`;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const title = 'Phasegate: the report of the run was not uploaded';
        job.print((0,_core_text_untrusted_workflow_command_js__WEBPACK_IMPORTED_MODULE_7__/* .workflowCommand */ .N)('warning', { title }, (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(why)));
        return null;
    }
}
async function writePage({ context, store, root }, run) {
    const { temp, runUrl, job, runAttempt } = context;
    const html = await (0,_app_report_make_report_js__WEBPACK_IMPORTED_MODULE_1__.makeReport)({
        seen: await (0,_app_stored_stored_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(store, run),
        root,
        environment: process.env,
        now: new Date(),
        place: `the newest checkpoint of ${runUrl}`,
        workflowRun: runUrl,
        page: (0,_app_report_make_report_js__WEBPACK_IMPORTED_MODULE_1__.pageFile)(),
    });
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, 'phasegate-reports');
    (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(folder);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `phasegate-report-${run}-${safe(job)}-${runAttempt}.html`);
    (0,_app_report_write_report_js__WEBPACK_IMPORTED_MODULE_2__.replaceWhole)(file, html);
    return file;
}
/** GitHub lets a job's id have letters, digits, `-` and `_`. */
const safe = (job) => job.replace(/[^\w-]/g, '_') || 'job';


/***/ }),

/***/ 62217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replaceWhole: () => (/* binding */ replaceWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6871);



/** Puts the whole file in place, or nothing. Throws `Refusal` if the disk says no. */
function replaceWhole(file, text) {
    // Beside it, under a name that nothing else has; only its owner may read what may be private.
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', 0o600);
        try {
            (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(fd, Buffer.from(text));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRefusal */ .C2)(error, `The report ${file} cannot be written`);
    }
}


/***/ }),

/***/ 72696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ changedPhases),
/* harmony export */   l: () => (/* binding */ carriedOver)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14776);
/* harmony import */ var _lib_index_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23863);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65425);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77393);
/* harmony import */ var _put_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7155);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51050);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);







/**
 * What is known of a run, carried over to another text of its pipeline: phases keep what happened to them, by name.
 * `budgetUsd` is what the run was given in addition to the pipeline's own.
 */
function carriedOver(state, { from, to, budgetUsd, }) {
    const size = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .ek)(to);
    const limitUsd = from.budget.usd === to.budget.usd ? state.limitUsd : (0,_spent_js__WEBPACK_IMPORTED_MODULE_5__/* .smaller */ .dL)(to.budget.usd, budgetUsd);
    const ready = to.phases
        .filter(({ needs }) => needs.length === 0)
        .reduce((map, { index }) => map.set(index, true), _lib_index_map_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexMap */ .n.empty(size));
    const empty = {
        ...state,
        limitUsd,
        phases: _lib_index_map_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexMap */ .n.empty(size),
        ready,
        running: [],
        asking: [],
        offered: [],
        open: [],
        rebase: state.rebase && rebaseIn(to, state.rebase),
    };
    return to.phases.reduce((next, { id, index }) => {
        const before = from.index.get(id);
        const known = before === undefined ? undefined : state.phases.get(before);
        if (known === undefined || before === undefined)
            return next;
        const { openNeeds } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(to, next, index);
        const isSpread = to.spread.includes(index);
        const legs = isSpread ? (0,_legs_js__WEBPACK_IMPORTED_MODULE_1__/* .legsOf */ .xi)(from, state, before) : [];
        const withLegs = legs.reduce((legged, leg) => (0,_put_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(legged, (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .legIndex */ .BA)(to, index, leg.number), leg.known, 'leg'), next);
        // One that is spread no more is another work by now, and restarts.
        const phase = isSpread ? { ...known, openNeeds } : { ...unspread(known), openNeeds };
        return (0,_put_js__WEBPACK_IMPORTED_MODULE_2__/* .put */ .yJ)(to, withLegs, { index, phase });
    }, empty);
}
function unspread(known) {
    const standing = known.legs === null ? known.standing : { status: 'pending' };
    return { ...known, legs: null, standing };
}
/** Of the phases that there are in the new text. */
function rebaseIn({ index }, rebase) {
    const phase = rebase.phase !== null && index.has(rebase.phase) ? rebase.phase : null;
    const verify = rebase.verify?.filter((writer) => index.has(writer)) ?? null;
    return { ...rebase, phase, verify };
}
/** Phases of the new text that have to be done again: those that are another work now, and all that need them. */
function changedPhases(from, to) {
    const everywhere = surroundings(from) !== surroundings(to);
    const changed = to.phases.filter((phase) => {
        const index = from.index.get(phase.id);
        const before = index === undefined ? null : definition((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseAt */ .BA)(from, index));
        const isWork = phase.kind === 'agent' || phase.kind === 'run';
        return before !== definition(phase) || (everywhere && isWork);
    });
    return (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .downstream */ .R_)(to, ...changed.map(({ index }) => index)).map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseAt */ .BA)(to, index).id);
}
/** What every phase's work depends on. */
const surroundings = ({ env, setup, inputs }) => JSON.stringify([env, setup, inputs]);
/** Without the places of its phases, which others may change. */
const nestText = (nest) => nest && [nest.id, { ...nest.env }, { ...nest.phaseEnv }, nest.excused];
/** All of a phase but where it stands in the file. */
function definition(phase) {
    return JSON.stringify(phase, (key, value) => {
        if (key === 'index' || key === 'dependants')
            return undefined;
        if (key === 'within' || key === 'nest')
            return nestText(value);
        return value instanceof Map ? [...value] : value;
    });
}


/***/ }),

/***/ 68759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay),
/* harmony export */   l: () => (/* binding */ replayed)
/* harmony export */ });
/* harmony import */ var _accept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72696);
/* harmony import */ var _evolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44147);


/** The state after each event, one after the other: what happened before a text was accepted was by the earlier one. */
function* replay(events, plans) {
    const bySeq = new Map(plans.map(({ seq, plan }) => [seq, plan]));
    let now = null;
    let budgetUsd = null;
    for (const event of events) {
        if (event.type === 'runStarted')
            budgetUsd = event.budgetUsd;
        now = after(now, event, { next: bySeq.get(event.seq) ?? null, budgetUsd });
        yield { event, ...now };
    }
}
function after(before, event, { next, budgetUsd }) {
    if (before === null) {
        if (event.type !== 'runStarted' || next === null)
            throw new Error('a journal begins with runStarted, and its plan');
        return { plan: next, state: (0,_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .begin */ .qN)(next, event) };
    }
    const { plan: from, state } = before;
    if (next === null)
        return { plan: from, state: (0,_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolve */ .sf)(from, state, event) };
    const carried = (0,_accept_js__WEBPACK_IMPORTED_MODULE_0__/* .carriedOver */ .l)(state, { from, to: next, budgetUsd });
    return { plan: next, state: (0,_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolve */ .sf)(next, carried, event) };
}
/** The last of them. Throws for a journal without events. */
function replayed(events, plans) {
    let last = null;
    for (const step of replay(events, plans))
        last = step;
    if (last === null)
        throw new Error('a journal without events');
    return { plan: last.plan, state: last.state };
}


/***/ })

};
