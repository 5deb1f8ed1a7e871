export const id = 7286;
export const ids = [7286];
export const modules = {

/***/ 87286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hasCommit),
/* harmony export */   changeAtGate: () => (/* binding */ changeAtGate),
/* harmony export */   changeOfCommit: () => (/* binding */ changeOfCommit),
/* harmony export */   evidenceFor: () => (/* binding */ evidenceFor),
/* harmony export */   placeIn: () => (/* binding */ placeIn),
/* harmony export */   placeOfRun: () => (/* binding */ placeOfRun),
/* harmony export */   runChange: () => (/* binding */ runChange)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6236);
/* harmony import */ var _core_run_repositories_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12848);
/* harmony import */ var _core_text_by_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62306);
/* harmony import */ var _core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95881);
/* harmony import */ var _core_text_terminal_diff_stat_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47867);
/* harmony import */ var _git_change_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66516);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75828);
/* harmony import */ var _repositories_find_others_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10562);
/* harmony import */ var _wiring_redactor_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99427);












/** Limit of a shown diff in bytes; a longer one is cut and marked. */
const DIFF_BYTES = 8 * 1024 * 1024;
/**
 * What a run has changed in each of its repositories, from its base to its last commit; `null` if commits are missing in one.
 * `place` is the run's own repository.
 */
function runChange(place, state) {
    const ranges = (0,_core_run_repositories_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoriesOf */ .Ub)(state).map(([repository, { base, head }]) => ({
        repository,
        place: placeIn(place, state, repository),
        from: base,
        to: head,
    }));
    return changeOfAll(ranges);
}
/**
 * Where the commits of the run's own repository can be read: in the repository at `root`, or in the runner's git directory if a
 * process was killed before it published the run's branch, or is at work. `runFolder`: `null` if the runner's is not on this machine.
 */
async function placeOfRun(root, runFolder, { head }) {
    const place = { workTree: root, gitDir: null };
    const own = runFolder === null ? null : (0,_git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .ownFolder */ .vY)(runFolder);
    if (own === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) || (await hasCommit(place, head)))
        return place;
    return { workTree: own, gitDir: own };
}
/** Whether the repository has the commit. */
async function hasCommit(place, commit) {
    const args = ['cat-file', '-e', '--end-of-options', `${commit}^{commit}`];
    return (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args })).code === 0;
}
/** The change as it was when the gate opened. */
function changeAtGate(place, state, { base, commit, repositories = [] }) {
    const others = repositories.map((one) => ({
        repository: one.name,
        place: placeIn(place, state, one.name),
        from: one.base,
        to: one.commit,
    }));
    return changeOfAll([{ repository: _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .MAIN */ .Q, place, from: base, to: commit }, ...others]);
}
/** Where the commits of a repository of the run are on this machine; `null`: they are not here. */
function placeIn(own, { others }, repository) {
    const address = others.get(repository ?? _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .MAIN */ .Q)?.address ?? null;
    if (address === null)
        return own;
    const workTree = (0,_repositories_find_others_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(address);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workTree) ? { workTree, gitDir: null } : null;
}
async function changeOfAll(ranges) {
    const changes = [];
    for (const { repository, place, from, to } of ranges) {
        const change = place === null ? null : await changeBetween(place, from, to);
        if (change === null)
            return null;
        changes.push({ ...change, repository });
    }
    const [only] = changes;
    if (only !== undefined && changes.length === 1)
        return { stat: only.stat, diff: only.diff };
    const joined = (of) => (0,_core_text_by_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .byRepository */ .I)(changes.map((one) => ({ repository: one.repository, text: one[of] })));
    return { stat: joined('stat'), diff: joined('diff') };
}
/** The change between two commits. */
async function changeBetween(place, from, to) {
    for (const commit of [from, to])
        if (!(await hasCommit(place, commit)))
            return null;
    const change = await (0,_git_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv)(place, from, to);
    return { stat: (0,_core_text_terminal_diff_stat_js__WEBPACK_IMPORTED_MODULE_10__/* .diffStat */ .A)(change.files), diff: (0,_git_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .shownDiff */ .fN)(change, DIFF_BYTES) };
}
/** The change of one commit. */
async function changeOfCommit(place, commit) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^1`];
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args });
    if (code !== 0)
        return null;
    return changeBetween(place, (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__/* .commitOf */ .D3)(stdout.toString().trim()), commit);
}
/** The evidence of the gate that a run waits at; `null`: it waits at none. `root` is the repository's folder. */
async function evidenceFor(root, plan, state, runFolder) {
    if ((0,_core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingGate */ .XY)(plan, state) === null)
        return null;
    // In a job without a checkout, the folder does not exist.
    const change = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root)
        ? await runChange(await placeOfRun(root, runFolder, state), state)
        : null;
    return (0,_core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .gateEvidence */ .bK)(plan, state, { change, redact: await (0,_wiring_redactor_for_js__WEBPACK_IMPORTED_MODULE_6__.redactorFor)(plan) });
}


/***/ }),

/***/ 99427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactorFor: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var _redaction_secretlint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53207);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98875);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41383);



/** Redacts the secrets of this plan in texts that are only shown. */
async function redactorFor(plan) {
    const { hidden } = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .F)(plan, process.env, 'redacted');
    return (0,_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redactionOf */ .Z)(hidden, await (0,_redaction_secretlint_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSecretlint */ .C)()).redact;
}


/***/ })

};
