export const id = 791;
export const ids = [791];
export const modules = {

/***/ 10791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isUnpublished: () => (/* binding */ isUnpublished),
/* harmony export */   j: () => (/* binding */ holdsCommits)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72990);
/* harmony import */ var _git_git_dirs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10934);
/* harmony import */ var _git_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73275);
/* harmony import */ var _git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75828);





/**
 * Whether the process of a run that cannot be resumed was killed before it published the run's branch. After it has, it
 * removes the runner's git directory.
 */
function isUnpublished({ folder, state, isHeld }) {
    const { finished, head, base } = state;
    const isFinal = finished !== null && _core_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .FINAL */ .X.has(finished.outcome);
    return isFinal && !isHeld && head !== base && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .ownFolder */ .vY)(folder));
}
/** Whether the run's commits are in the runner's git directory alone, and would be lost with it. Throws `Refusal`. */
async function holdsCommits({ repository }, { folder, state }) {
    if (state.head === state.base || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .ownFolder */ .vY)(folder)))
        return false;
    return (await (0,_git_head_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .W)((0,_git_git_dirs_js__WEBPACK_IMPORTED_MODULE_4__/* .realPlace */ .o)(repository), state.head)) === null;
}


/***/ }),

/***/ 73275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resolveCommit),
/* harmony export */   d: () => (/* binding */ isAfter)
/* harmony export */ });
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1888);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55349);


/** The commit of a name; `null`: there is none. Throws `Refusal` if git fails. */
async function resolveCommit(place, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const call = { place, args };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(call);
    if (answer.code > 1)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRefusal */ .Xr)(call, answer);
    return answer.code === 0 ? (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(answer.stdout.toString().trim()) : null;
}
/** Whether `base` is an ancestor of the commit. Throws `Refusal` if git fails. */
async function isAfter(place, commit, base) {
    const call = { place, args: ['merge-base', '--is-ancestor', base, commit] };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(call);
    if (answer.code > 1)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRefusal */ .Xr)(call, answer);
    return answer.code === 0;
}


/***/ })

};
