export const id = 8311;
export const ids = [8311];
export const modules = {

/***/ 48311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meantRun: () => (/* binding */ meantRun),
/* harmony export */   meantRuns: () => (/* binding */ meantRuns)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32154);
/* harmony import */ var _engine_journal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77848);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21809);





/** Most runs that a list names; the rest is counted. */
const MOST = 12;
/** The only run that the command accepts, if the person named none. Throws `Refusal` with the candidates otherwise. */
async function meantRun(store, meaning) {
    const meant = await meantRuns(store, meaning);
    const [only] = meant;
    if (only !== undefined && meant.length === 1)
        return only.run;
    if (only === undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`No run here ${meaning.one}.`, '`phasegate list` shows the runs.');
    const names = meant.slice(0, MOST).map((seen) => nameOf(seen, meaning));
    const more = meant.length > MOST ? `, and ${meant.length - MOST} more` : '';
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`Several runs ${meaning.several}: ${names.join(', ')}${more}.`, `Name one run: \`${meaning.usage}\`.`);
}
/** Newest first. Damaged runs are skipped. */
async function meantRuns(store, { isMeant }) {
    const found = [];
    for (const { run, folder } of await (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__.listRuns)(store)) {
        if ((0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .journalFile */ .i7)(folder)).events.length === 0)
            continue;
        const seen = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_4__.readRun)(store, run);
        if (isMeant(seen))
            found.push(seen);
    }
    return found;
}
function nameOf(seen, { phaseOf }) {
    const phase = phaseOf(seen);
    return `\`${seen.run}\` (${(0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(seen.plan.name)}${phase === null ? '' : `, \`${phase}\``})`;
}


/***/ })

};
