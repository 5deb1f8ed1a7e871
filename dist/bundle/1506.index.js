export const id = 1506;
export const ids = [1506];
export const modules = {

/***/ 81506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FolderWatch: () => (/* binding */ FolderWatch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Many changes at once are one, in milliseconds. */
const TOGETHER_MS = 150;
/**
 * Tells when something in any of some folders changes, as the system reports it: nothing is polled. Folders may be missing;
 * they are looked for again whenever `folders` is called.
 */
class FolderWatch {
    #onChange;
    #watchers = new Map();
    #timer = null;
    constructor(onChange) {
        this.#onChange = onChange;
    }
    /** From now on these, and no others. */
    folders(wanted) {
        const all = new Set(wanted);
        for (const [folder, watcher] of this.#watchers) {
            if (all.has(folder))
                continue;
            watcher.close();
            this.#watchers.delete(folder);
        }
        for (const folder of all)
            if (!this.#watchers.has(folder))
                this.#watch(folder);
    }
    [Symbol.dispose]() {
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        for (const watcher of this.#watchers.values())
            watcher.close();
        this.#watchers.clear();
    }
    #watch(folder) {
        try {
            const watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(folder, { persistent: false }, () => this.#changed());
            // A folder that is removed: its parent's change brings this one back, if it comes back.
            watcher.on('error', () => this.#drop(folder, watcher));
            this.#watchers.set(folder, watcher);
        }
        catch (error) {
            if (!(error instanceof Error && 'code' in error))
                throw error;
        }
    }
    #drop(folder, watcher) {
        watcher.close();
        if (this.#watchers.get(folder) === watcher)
            this.#watchers.delete(folder);
        this.#changed();
    }
    #changed() {
        this.#timer ??= setTimeout(() => {
            this.#timer = null;
            this.#onChange();
        }, TOGETHER_MS);
    }
}


/***/ })

};
