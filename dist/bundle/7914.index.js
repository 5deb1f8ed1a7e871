export const id = 7914;
export const ids = [7914];
export const modules = {

/***/ 21842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** A name as messages show it: short, and on one line. */
function quoted(name) {
    const text = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
    return `\`${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')}\``;
}
const keyAt = (...path) => ({ type: 'key', path });
const valueAt = (...path) => ({ type: 'value', path });
const LONGEST = 80;


/***/ }),

/***/ 17914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fits),
/* harmony export */   resolveInputs: () => (/* binding */ resolveInputs)
/* harmony export */ });
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37542);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21842);


/** The run's inputs: what was given, else the defaults. Texts become what the input's type says. */
function resolveInputs(file, given) {
    const declared = Object.entries(file.inputs ?? {});
    const names = declared.map(([name]) => name);
    const problems = Object.keys(given)
        .filter((name) => !names.includes(name))
        .map((name) => ({
        input: name,
        message: `the pipeline ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(file.name)} has no input ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}`,
        hint: (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(name, names) ?? 'It takes no inputs.',
    }));
    const inputs = declared.map(([name, input]) => {
        const value = Object.hasOwn(given, name) ? given[name] : undefined;
        const resolved = value === undefined ? (input.default ?? null) : coerced(input, value);
        const problem = problemOf(name, input, { value, resolved });
        if (problem !== null)
            problems.push(problem);
        return [name, resolved];
    });
    return { inputs: Object.fromEntries(inputs), problems };
}
/** Whether an input of this type takes the value as it is. */
function fits({ type = 'string', options = [] }, value) {
    if (type === 'choice')
        return typeof value === 'string' && options.includes(value);
    return typeof value === type;
}
function problemOf(name, input, { value, resolved }) {
    const hint = input.description ?? null;
    if (resolved === null && value === undefined) {
        if (input.required !== true)
            return null;
        const about = hint === null ? '' : ` (${hint.replace(/[.]$/, '')})`;
        return {
            input: name,
            message: `the input ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is missing`,
            hint: `Give it with \`-i ${name}=${exampleOf(input)}\`${about}.`,
        };
    }
    if (fits(input, resolved))
        return null;
    const given = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(typeof value === 'string' ? value : JSON.stringify(value));
    const { type = 'string', options = [] } = input;
    const wanted = type === 'choice' ? `one of ${options.map(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL).join(', ')}` : `a ${type}`;
    return {
        input: name,
        message: `the input ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} must be ${wanted}, not ${given}`,
        hint,
    };
}
/** What could stand behind `-i name=`. */
function exampleOf({ type = 'string', options = [] }) {
    if (type === 'choice')
        return options.join('|');
    return type === 'boolean' ? 'true|false' : type === 'number' ? 'NUMBER' : '"…"';
}
/** The value that a text from a command line stands for; anything else stays as it is. */
function coerced({ type }, value) {
    if (typeof value !== 'string')
        return value;
    if (type === 'number')
        return NUMBER.test(value.trim()) ? Number(value) : value;
    if (type === 'boolean')
        return BOOLEANS.get(value.trim().toLowerCase()) ?? value;
    return value;
}
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const BOOLEANS = new Map([
    ['true', true],
    ['false', false],
]);


/***/ })

};
