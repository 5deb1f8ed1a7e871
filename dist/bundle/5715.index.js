export const id = 5715;
export const ids = [5715];
export const modules = {

/***/ 76652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseBoundedJson)
/* harmony export */ });
/** Largest text that is read, in characters. */
const MAX_JSON_LENGTH = 1024 * 1024;
const MAX_DEPTH = 64;
/** Reads JSON that a stranger wrote: bounded in size and depth, and without the key `__proto__`. */
function parseBoundedJson(text) {
    if (text.length > MAX_JSON_LENGTH)
        return refused('it is larger than 1 MiB');
    if (text.trim() === '')
        return refused('it is empty');
    if (isTooDeep(text))
        return refused(`it is nested more than ${MAX_DEPTH} levels deep`);
    try {
        return { type: 'json', value: JSON.parse(text.replace(/^\uFEFF/, ''), withoutPrototype) };
    }
    catch (error) {
        return refused(`it is not JSON (${error instanceof Error ? error.message : error})`);
    }
}
function refused(message) {
    return { type: 'refused', message };
}
function withoutPrototype(key, value) {
    return key === '__proto__' ? undefined : value;
}
/** Looked at before parsing, as reading what is too deep may itself overflow the stack. */
function isTooDeep(text) {
    let depth = 0;
    // A text left open matches to the end: were its closing quote required, hostile input could make this quadratic.
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
        if (token === '{' || token === '[')
            depth += 1;
        if (token === '}' || token === ']')
            depth -= 1;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}


/***/ }),

/***/ 83346:
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


/***/ }),

/***/ 55948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   En: () => (/* binding */ amountAt),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
/** What stands under a path of keys in JSON that a stranger wrote; `undefined` if nothing does. */
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' ? found : null;
}
/** A count or an amount, which is never negative. */
function amountAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
/** For people and records: a text as it stands, anything else as JSON, cut at so many characters. */
function shown(value, most) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.length <= most ? text : `${text.slice(0, most)} … (${text.length - most} more)`;
}


/***/ }),

/***/ 86770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Tail),
/* harmony export */   p: () => (/* binding */ lastCharacters)
/* harmony export */ });
/** Keeps the last `length` characters of a text that comes in pieces. */
class Tail {
    #length;
    #text = '';
    constructor(length) {
        this.#length = length;
    }
    push(piece) {
        this.#text = lastCharacters(this.#text + piece, this.#length);
    }
    get text() {
        return this.#text;
    }
}
/** Never starts with half of a surrogate pair. */
function lastCharacters(text, length) {
    if (text.length <= length)
        return text;
    return text.slice(-length).replace(/^[\uDC00-\uDFFF]/, '');
}


/***/ })

};
