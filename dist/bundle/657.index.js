export const id = 657;
export const ids = [657,3038];
export const modules = {

/***/ 20657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outlook: () => (/* binding */ outlook),
/* harmony export */   outlookIfAny: () => (/* binding */ outlookIfAny)
/* harmony export */ });
/* harmony import */ var _core_backlog_after_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4644);
/* harmony import */ var _core_backlog_item_evolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83733);
/* harmony import */ var _core_backlog_schedule_restart_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79023);
/* harmony import */ var _core_backlog_triage_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23646);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _stored_pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39699);
/* harmony import */ var _stored_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18275);
/* harmony import */ var _begun_elsewhere_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1688);
/* harmony import */ var _keep_ran_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51537);
/* harmony import */ var _pipelines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69027);
/* harmony import */ var _went_on_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10086);











/**
 * Applies results of runs that a person resumed, then guardrails and pipelines, to every item. Throws the error of an invalid
 * repository or pipeline. `extent: 'blocked'` includes only results that block an item; everything else is as stored.
 */
async function outlook({ root, config, store, actor }, backlog, { targets, extent }) {
    const place = await (0,_stored_place_js__WEBPACK_IMPORTED_MODULE_5__.findPlace)(root);
    const pipelines = (0,_pipelines_js__WEBPACK_IMPORTED_MODULE_8__.readPipelines)(root, config);
    const at = new Date().toISOString();
    const after = (before, events) => (0,_core_backlog_item_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolveAll */ .Dc)(before, events.map((event) => (0,_core_backlog_item_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .recorded */ .t2)(event, actor, at)));
    let { items } = backlog;
    for (const { item, ran } of await (0,_went_on_js__WEBPACK_IMPORTED_MODULE_9__/* .wentOn */ .c)(place.store, backlog)) {
        const context = (0,_keep_ran_js__WEBPACK_IMPORTED_MODULE_7__/* .contextIn */ .P)({ store, config, pipelines }, { ...backlog, items });
        items = after(items, (0,_core_backlog_after_run_js__WEBPACK_IMPORTED_MODULE_0__/* .afterRun */ .m)(item.id, ran, context));
    }
    const { guardrails } = config;
    const pipelineOf = (item) => pipelines.of(item)?.shape ?? null;
    const settled = (0,_core_backlog_triage_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)(items, new Set(), { guardrails, pipelineOf });
    items = after(items, settled.filter((event) => extent === 'all' || (event.type === 'itemMoved' && event.block)));
    const isHere = (0,_begun_elsewhere_js__WEBPACK_IMPORTED_MODULE_6__.isRunHere)(place.store);
    const away = [...items.values()].filter((item) => (0,_core_backlog_schedule_restart_js__WEBPACK_IMPORTED_MODULE_10__/* .isBegunElsewhere */ .qJ)(item, isHere));
    return {
        ...backlog,
        items,
        place,
        pipelines,
        elsewhere: new Set(away.map(({ id }) => id)),
        leftAlone: new Set([...items.values()]
            .filter((item) => (0,_core_backlog_schedule_restart_js__WEBPACK_IMPORTED_MODULE_10__/* .isLeftAlone */ .$W)({ source: config.source, targets, isHere }, item))
            .map(({ id }) => id)),
    };
}
/** The same; the stored backlog if that fails. Other commands report the error. */
async function outlookIfAny(looking, backlog) {
    try {
        return await outlook(looking, backlog, { targets: [], extent: 'blocked' });
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal || error instanceof _stored_pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__.InvalidPipeline))
            throw error;
        return { ...backlog, elsewhere: new Set(), leftAlone: new Set() };
    }
}


/***/ })

};
