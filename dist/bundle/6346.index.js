export const id = 6346;
export const ids = [6346];
export const modules = {

/***/ 16346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _action_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58586);
/* harmony import */ var _action_tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28978);
/* harmony import */ var _app_run_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38842);
/* harmony import */ var _report_print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26354);
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




/** The Action's main step: reads inputs, runs one mode, writes outputs. A failed step reports its reason. */
async function action() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stop = __addDisposableResource(env_1, (0,_app_run_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stopOnSignals */ .Z)(), false);
        let job = null;
        try {
            job = await (0,_action_job_js__WEBPACK_IMPORTED_MODULE_0__/* .openJob */ .I)(stop);
            await (0,_action_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .q)(job, await carryOut(job));
        }
        catch (error) {
            await (0,_action_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .tellFailure */ .s)(_report_print_js__WEBPACK_IMPORTED_MODULE_3__/* .printForRunner */ .ZU, job, error);
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
async function carryOut(job) {
    const mode = await MODES[job.inputs.mode]();
    return mode(job);
}
/** Each mode is loaded on demand. */
const MODES = {
    work: async () => (await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(8018), __webpack_require__.e(5494), __webpack_require__.e(483), __webpack_require__.e(8345), __webpack_require__.e(1425), __webpack_require__.e(7161)]).then(__webpack_require__.bind(__webpack_require__, 67161))).work,
    slot: async () => (await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(2464), __webpack_require__.e(8474), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(1809), __webpack_require__.e(5494), __webpack_require__.e(483), __webpack_require__.e(1425), __webpack_require__.e(6042), __webpack_require__.e(8130)]).then(__webpack_require__.bind(__webpack_require__, 38130))).slot,
    join: async () => (await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(2464), __webpack_require__.e(8474), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(1809), __webpack_require__.e(5494), __webpack_require__.e(483), __webpack_require__.e(1425), __webpack_require__.e(6042), __webpack_require__.e(3660)]).then(__webpack_require__.bind(__webpack_require__, 93660))).join,
    all: async () => (await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(8018), __webpack_require__.e(5494), __webpack_require__.e(483), __webpack_require__.e(8345), __webpack_require__.e(1425), __webpack_require__.e(7161)]).then(__webpack_require__.bind(__webpack_require__, 67161))).all,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(2464), __webpack_require__.e(1809), __webpack_require__.e(5494), __webpack_require__.e(483), __webpack_require__.e(8692)]).then(__webpack_require__.bind(__webpack_require__, 6000))).gate,
    deliver: async () => (await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(2464), __webpack_require__.e(8474), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(1809), __webpack_require__.e(5494), __webpack_require__.e(483), __webpack_require__.e(1425), __webpack_require__.e(4854)]).then(__webpack_require__.bind(__webpack_require__, 73535))).deliver,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(2464), __webpack_require__.e(1809), __webpack_require__.e(5494), __webpack_require__.e(483), __webpack_require__.e(5752)]).then(__webpack_require__.bind(__webpack_require__, 94623))).report,
    backlog: async () => (await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(2464), __webpack_require__.e(8474), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(1809), __webpack_require__.e(5494), __webpack_require__.e(483), __webpack_require__.e(8345), __webpack_require__.e(9579), __webpack_require__.e(1425), __webpack_require__.e(1174), __webpack_require__.e(5799), __webpack_require__.e(2156), __webpack_require__.e(9134), __webpack_require__.e(1220), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 42390))).backlog,
};


/***/ })

};
