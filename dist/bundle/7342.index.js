export const id = 7342;
export const ids = [7342];
export const modules = {

/***/ 77342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _action_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37998);
/* harmony import */ var _action_keeping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63950);
/* harmony import */ var _action_tell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27672);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96149);
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98516);
/* harmony import */ var _report_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26354);
/* harmony import */ var _run_stop_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16394);
/* harmony import */ var _sandbox_leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42326);
/* harmony import */ var _sandbox_mark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94681);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









/** Runs after the job's steps, however they ended: keeps what a main step that was killed could not keep. */
async function post() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { getState } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
        const run = (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_7__/* .runId */ .Vz)(getState('run'));
        if (run === null || getState('kept') !== '')
            return;
        const stop = __addDisposableResource(env_1, (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_8__/* .stopOnSignals */ .Z)(), false);
        try {
            const job = await (0,_action_job_js__WEBPACK_IMPORTED_MODULE_0__/* .openJob */ .I)(stop);
            for (const { command } of await (0,_sandbox_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .endLeftovers */ .q)((0,_sandbox_mark_js__WEBPACK_IMPORTED_MODULE_6__/* .markOf */ .F)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .runFolder */ .kQ)(job.store, run))))
                (0,_report_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printResult */ .RS)(`Ended what was left: ${command}`);
            const uploader = await (0,_action_keeping_js__WEBPACK_IMPORTED_MODULE_1__/* .uploaderFor */ .y)(job, run);
            const kept = await uploader.flush(WITHIN_MS);
            if (kept !== null)
                (0,_report_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printResult */ .RS)(`The run \`${run}\` is kept as it was: ${kept.name}`);
        }
        catch (error) {
            await (0,_action_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .tellFailure */ .s)(_report_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printResult */ .RS, null, error);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** All post steps of a job together have five minutes. */
const WITHIN_MS = 2 * 60_000;


/***/ })

};
