export const id = 7748;
export const ids = [7748];
export const modules = {

/***/ 17748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unmergedLines: () => (/* binding */ unmergedLines)
});

;// CONCATENATED MODULE: ./lib/src/core/backlog/schedule/unmerged.js
/** A sentence about a dependent item, without its subject. `needed`: done, with a change that is not in the base. */
function unmergedText({ id, work }) {
    const { branch, pullRequest } = work;
    return `starts from a base without the change of ${id}: merge ${pullRequest ?? branch} first if the change is needed`;
}

// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/git/git-dirs.js
var git_dirs = __webpack_require__(10934);
// EXTERNAL MODULE: ./lib/src/git/head.js
var head = __webpack_require__(73275);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/app/backlog/unmerged.js





/**
 * For an item that has not begun: a sentence for each done item that it depends on and whose change is not in the base. A change that
 * was merged by squash or rebase counts as not in the base, because its commits are others.
 */
async function unmergedLines(item, items, { repository, base }) {
    if (item.status === 'done' || item.work.run !== null)
        return [];
    const needed = item.dependencies.flatMap((id) => items.get(id) ?? []);
    const lines = needed.map(async (one) => (await isInBase(one, repository, base)) ? [] : [unmergedText(one)]);
    return (await Promise.all(lines)).flat();
}
async function isInBase(item, repository, base) {
    const { status, commit, work } = item;
    if (status !== 'done' || commit === null || work.branch === null)
        return true;
    try {
        return await (0,head/* isAfter */.d)((0,git_dirs/* realPlace */.o)(repository), base, (0,brands/* commitOf */.D3)(commit));
    }
    catch (error) {
        // The commit is not in this repository.
        if (error instanceof ports.Refusal)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 10934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ realPlace)
/* harmony export */ });
/** The checkout with its own refs, index and configuration. */
function realPlace(dirs) {
    return { workTree: dirs.root, gitDir: dirs.gitDir };
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
