export const id = 6181;
export const ids = [6181];
export const modules = {

/***/ 16181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   differences: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38364);

/** Every difference between the expectation and the result, as sentences. */
function differences(expect, run) {
    return [
        ...outcome(expect, run),
        ...phases(expect, run),
        ...change(expect, run),
        ...(expect.deliveries === undefined ? [] : deliveries(expect.deliveries, run)),
        ...prompts(expect, run),
    ];
}
function outcome({ outcome: wanted }, { outcome: is, error }) {
    if (wanted === is)
        return [];
    return [`outcome: expected ${wanted}, was ${is}${error === null ? '' : ` (${error})`}`];
}
function phases(expect, run) {
    const statuses = Object.entries(expect.phases ?? {}).flatMap(([name, wanted]) => {
        const is = run.phases[name]?.status ?? 'pending';
        return is === wanted ? [] : [`phase ${name}: expected ${wanted}, was ${is}`];
    });
    const attempts = Object.entries(expect.attempts ?? {}).flatMap(([name, wanted]) => {
        const is = run.phases[name]?.attempts ?? 0;
        return is === wanted ? [] : [`attempts of ${name}: expected ${wanted}, were ${is}`];
    });
    return [...statuses, ...attempts];
}
function change({ change: wanted }, { change: is }) {
    if (wanted === undefined || list(wanted) === list(is))
        return [];
    return [`change: expected ${list(wanted)}, was ${list(is)}`];
}
function deliveries(wanted, { deliveries: is }) {
    const pairs = (all) => Object.entries(all).flatMap(([phase, kinds]) => Object.keys(kinds).map((kind) => `${phase}: ${kind}`));
    if (list(pairs(wanted)) !== list(pairs(is))) {
        return [`deliveries: expected ${list(pairs(wanted))}, were ${list(pairs(is))}`];
    }
    return Object.entries(wanted).flatMap(([phase, kinds]) => Object.entries(kinds).flatMap(([kind, fields]) => Object.entries(fields).flatMap(([field, text]) => {
        const found = textOf(is[phase]?.[kind]?.[field]);
        return found.includes(text)
            ? []
            : [
                `${kind} of ${phase}: \`${field}\` does not contain ${JSON.stringify(text)}: ${found}`,
            ];
    })));
}
function prompts(expect, { prompts: is }) {
    return Object.entries(expect.prompts ?? {}).flatMap(([phase, texts]) => texts
        .filter((text) => !(is[phase] ?? '').includes(text))
        .map((text) => `prompt of ${phase}: does not contain ${JSON.stringify(text)}`));
}
const list = (texts) => texts.length === 0 ? 'none' : [...texts].sort().join(', ');
function textOf(value) {
    if (typeof value === 'string')
        return value;
    if (value === undefined)
        return '';
    if (Array.isArray(value) || (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return JSON.stringify(value);
    return String(value);
}


/***/ })

};
