export const id = 8070;
export const ids = [8070];
export const modules = {

/***/ 78070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98516);
/* harmony import */ var _run_settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32513);
/* harmony import */ var _checkpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75781);
/* harmony import */ var _gate_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95761);
/* harmony import */ var _keeping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63950);





/**
 * After the other jobs, however they ended: records a rejection, which starts no job of its own, and says how the run
 * stands. What no job here goes on with, such as a rework, goes on in a new workflow run.
 */
async function report(job) {
    const { store, context } = job;
    const run = await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .newestRestored */ .Tx)(job);
    const ended = await (0,_keeping_js__WEBPACK_IMPORTED_MODULE_3__/* .keeping */ .s)(job, run, (watch) => (0,_run_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .settleRun */ .l)({
        store,
        run,
        actor: context.starter,
        say: async (stored, head) => {
            // What no job published, no person has seen.
            const isPublished = (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedDigests */ .Ii)(job).has((0,_core_brands_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(head));
            if (stored.state.finished?.next !== 'gate' || !isPublished)
                return [];
            const decision = await (0,_gate_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectedInEnvironment */ .h)(job, stored, head);
            return decision === null ? [] : [decision];
        },
    }, watch));
    await sendOn(job, ended);
    return ended;
}
/** Only work is sent on: a gate or a delivery that nobody took up here would come to the same end again. */
async function sendOn({ context, inputs, github, print }, { report: { state } }) {
    if (state.finished?.next !== 'work')
        return;
    const { workflow } = inputs;
    if (workflow === null) {
        print(`To go on, start the workflow with the input \`resume: ${state.run}\`.`);
        return;
    }
    const { startWorkflow } = await __webpack_require__.e(/* import() */ 2416).then(__webpack_require__.bind(__webpack_require__, 2416));
    const given = { resume: state.run };
    await startWorkflow({ github: await github(), workflow, ref: context.ref, inputs: given });
    print(`The run goes on in a new run of ${workflow}.`);
}


/***/ })

};
