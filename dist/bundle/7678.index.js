export const id = 7678;
export const ids = [7678];
export const modules = {

/***/ 87678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   to: () => (/* binding */ LONGEST_DAYS)
/* harmony export */ });
/** Milliseconds of `90s`, `30m`, `1h30m`, `250ms`; `null` if the text is no duration. */
function parseDuration(text) {
    const match = FORM.exec(text);
    if (match === null)
        return null;
    const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = match
        .slice(1)
        .map((digits) => Number(digits ?? 0));
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}
/** Milliseconds of a duration that has been checked; anything else is a bug. */
function durationMs(text) {
    const milliseconds = parseDuration(text);
    if (milliseconds === null)
        throw new Error(`${text} is no duration`);
    return milliseconds;
}
/** The longest that timers can hold is some hours more. */
const LONGEST_DAYS = 24;
const FORM = /^(?=[0-9])(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;


/***/ })

};
