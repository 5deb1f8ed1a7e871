export const id = 2719;
export const ids = [2719];
export const modules = {

/***/ 12719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aheadOf: () => (/* binding */ aheadOf)
/* harmony export */ });
/* harmony import */ var _core_backlog_item_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83447);
/* harmony import */ var _core_backlog_triage_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23646);
/* harmony import */ var _keep_ran_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51537);
/* harmony import */ var _went_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10086);




/**
 * What the next session would record of an item before it starts anything: the results of a run that a person resumed, and blocks.
 * The runs are read once; the backlog may change until the events are stored.
 */
async function aheadOf(keeping) {
    const { store, config, pipelines, place } = keeping;
    const results = await (0,_went_on_js__WEBPACK_IMPORTED_MODULE_3__/* .wentOn */ .c)(place.store, await store.read());
    const pipelineOf = (item) => pipelines.of(item)?.shape ?? null;
    const rules = { guardrails: config.guardrails, pipelineOf };
    return (backlog, item) => {
        const story = new _core_backlog_item_story_js__WEBPACK_IMPORTED_MODULE_0__/* .Story */ .g(backlog.items);
        const result = results.find((one) => one.item.id === item.id && isSame(one.item, item));
        if (result !== undefined)
            story.add((0,_keep_ran_js__WEBPACK_IMPORTED_MODULE_2__/* .ranEvents */ .V)(item, result.ran, (0,_keep_ran_js__WEBPACK_IMPORTED_MODULE_2__/* .contextIn */ .P)(keeping, backlog)));
        const now = story.item(item.id);
        const settled = now === null ? [] : (0,_core_backlog_triage_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)(new Map([[now.id, now]]), new Set(), rules);
        story.add(settled.filter((event) => event.type === 'itemMoved' && event.block !== null));
        return story.events;
    };
}
/** Whether nobody has changed the item since its run was read. */
const isSame = (one, other) => one.updatedAt === other.updatedAt && one.status === other.status;


/***/ })

};
