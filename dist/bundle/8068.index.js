export const id = 8068;
export const ids = [8068];
export const modules = {

/***/ 28068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSettings: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony export Settings */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55349);


/** The person's configuration as it was when a run began or went on; nothing in it is read a second time. */
class Settings {
    all;
    constructor(all) {
        this.all = all;
    }
    /** The value that counts; `null` if there is none. */
    get(key) {
        return this.all.findLast((setting) => setting.key === key)?.value ?? null;
    }
    /** Whether objects may be missing that a remote is to give: newer clones name it at the remote alone. */
    isPartialClone() {
        const isPromised = (setting) => /^remote\..*\.promisor$/.test(setting.key) && isTrue(setting.value);
        return this.get('extensions.partialclone') !== null || this.all.some(isPromised);
    }
    /** A truth value, as git reads one; `null` if there is none. */
    flag(key) {
        const value = this.get(key);
        return value === null ? null : isTrue(value);
    }
}
const isTrue = (value) => /^(?:true|yes|on|[1-9]\d*)$/i.test(value);
/** Of the repository with that top, with the person's own and the system's. */
async function readSettings(directory) {
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({
        place: { workTree: directory, gitDir: null },
        args: ['config', '--list', '-z', '--show-scope', '--show-origin'],
        configuration: 'person',
    });
    const parts = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(text);
    const all = [];
    // Scope, origin, then the key, a newline and the value; a key alone is `true`.
    for (let at = 0; at + 2 < parts.length; at += 3) {
        const [scope = '', origin = '', entry = ''] = parts.slice(at, at + 3);
        const end = entry.indexOf('\n');
        all.push({
            scope,
            file: origin.startsWith('file:') ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, origin.slice('file:'.length)) : '',
            key: end === -1 ? entry : entry.slice(0, end),
            value: end === -1 ? 'true' : entry.slice(end + 1),
        });
    }
    // Ours, given with `-c`, say nothing about the person.
    return new Settings(all.filter(({ scope }) => scope !== 'command'));
}


/***/ })

};
