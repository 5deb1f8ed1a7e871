export const id = 8709;
export const ids = [8709];
export const modules = {

/***/ 18709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryPipelines: () => (/* binding */ repositoryPipelines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17914);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78345);
/* harmony import */ var _pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39699);
/* harmony import */ var _plan_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71712);
/* harmony import */ var _usual_pipelines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10592);







/** Pipelines in the usual folders and in phasegate.yml. `phasegate check` reports invalid files. */
function repositoryPipelines(root) {
    const files = new Set([...(0,_usual_pipelines_js__WEBPACK_IMPORTED_MODULE_6__/* .usualPipelines */ .w)(root), ...configured(root)].filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)));
    return [...files].flatMap((file) => {
        const { pipeline } = (0,_pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__.readPipelineFile)(file, root);
        if (pipeline === null)
            return [];
        const { inputs } = (0,_core_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_2__.resolveInputs)(pipeline.file, {});
        return [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file), plan: (0,_plan_of_js__WEBPACK_IMPORTED_MODULE_5__.planOf)(pipeline, { inputs, agents: {} }) }];
    });
}
function configured(root) {
    try {
        return [...(0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findConfig */ .u)(root).config.pipelines.values()].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    }
    catch (error) {
        if (error instanceof _pipeline_file_js__WEBPACK_IMPORTED_MODULE_4__.InvalidPipeline)
            return [];
        throw error;
    }
}


/***/ })

};
