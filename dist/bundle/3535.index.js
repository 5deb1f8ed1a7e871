export const id = 3535;
export const ids = [3535];
export const modules = {

/***/ 69226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ drivingIn)
/* harmony export */ });
/** As on the command line. */
const CONCURRENCY = 4;
/** How the engine is driven in a job that may do this. */
function drivingIn(may, workspace) {
    return {
        limits: { concurrency: CONCURRENCY, may, until: null, only: null },
        clone: false,
        workspace,
        approve: false,
        author: { name: 'Phasegate', email: 'phasegate@users.noreply.github.com' },
        tape: { mode: 'none' },
    };
}


/***/ }),

/***/ 73535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliver: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _run_continue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16505);
/* harmony import */ var _checkpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75781);
/* harmony import */ var _driving_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69226);
/* harmony import */ var _gate_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95761);
/* harmony import */ var _keeping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63950);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66066);
/* harmony import */ var _refuse_forks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38401);







/** Proves the gate, if one is open, and makes the deliveries. No agent, no command, no file of the change. */
async function deliver(job) {
    const { root } = job;
    (0,_refuse_forks_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseForks */ .A)(job.context.event);
    const run = await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .mustBeRestored */ .lD)(job);
    const request = {
        root,
        platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .platformOf */ .t)(job),
        run,
        from: null,
        acceptChanges: false,
        budget: null,
        how: () => (0,_driving_js__WEBPACK_IMPORTED_MODULE_6__/* .drivingIn */ .B)({ work: false, deliver: true, open: false }, 'objects'),
        say: async (stored, head) => {
            (0,_refuse_forks_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseForks */ .A)(stored.state.github);
            refuseLocal(stored);
            return stored.state.open.length === 0 ? [] : [await (0,_gate_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decidedInEnvironment */ .X1)(job, stored, head)];
        },
    };
    return (0,_keeping_js__WEBPACK_IMPORTED_MODULE_3__/* .keeping */ .s)(job, run, (watch) => (0,_run_continue_js__WEBPACK_IMPORTED_MODULE_0__.continueRun)(request, watch));
}
/** What somebody decided on a machine of their own, nobody else can prove. */
function refuseLocal({ events }) {
    const local = events.find((event) => event.type === 'gateDecided' && event.proof === 'local');
    if (local?.type !== 'gateDecided')
        return;
    throw new _gate_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .GateNotProved */ .Vg(`The gate \`${local.phase}\` was decided on somebody's own machine.`, 'Deliver it from there, or start a run in a workflow.');
}


/***/ }),

/***/ 66066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ platformOf)
/* harmony export */ });
/** What a workflow adds to a run. */
function platformOf({ context, store, github, inputs }) {
    return {
        trigger: context.eventName,
        // Who goes on with a run may not approve it where self-review is prevented, not even through a bot later on.
        actor: context.starter,
        store,
        token: inputs.token,
        start: null,
        knownReviews: async ({ by }) => {
            if (by === 'comment')
                return [];
            const { knownReviews } = await __webpack_require__.e(/* import() */ 9118).then(__webpack_require__.bind(__webpack_require__, 19118));
            return knownReviews(await github(), String(context.runId));
        },
    };
}


/***/ }),

/***/ 38401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseForks)
/* harmony export */ });
/* harmony import */ var _core_fork_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85378);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);


/** What a stranger's pull request started is never delivered, whoever goes on with it. Throws `Refusal`. */
function refuseForks(github) {
    const fork = (0,_core_fork_js__WEBPACK_IMPORTED_MODULE_1__/* .forkIn */ .a)(github);
    if (fork === null)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Nothing is delivered for a pull request from a fork: it comes from ${fork}.`, 'Let the run work and say what it found; deliver from a branch of this repository.');
}


/***/ }),

/***/ 85378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ forkIn)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20424);


/**
 * The repository that an event's pull request comes from, if it is not the one that it is for; `null` for everything else.
 * A fork that is gone is one, too: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
function forkIn(github) {
    const payload = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(github.event) ? github.event : github;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(payload.pull_request))
        return null;
    const from = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const to = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (from === null || to === null)
        return from ?? 'a repository that is gone';
    return from.toLowerCase() === to.toLowerCase() ? null : from;
}


/***/ })

};
