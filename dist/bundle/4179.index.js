export const id = 4179;
export const ids = [4179];
export const modules = {

/***/ 84179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wallsOf: () => (/* binding */ wallsOf)
/* harmony export */ });
function wallsOf({ bubblewrap, network, unshare, setpriv }) {
    return [
        wall('processes', { bubblewrap, unshare }),
        wall('files', { bubblewrap }),
        wall('rights', { bubblewrap, setpriv }),
        wall('network', { bubblewrap: network }),
    ];
}
/** The first of them that works, or why the best of them does not. */
function wall(name, tools) {
    const [best, ...others] = Object.entries(tools);
    const working = [best, ...others].find((entry) => entry?.[1].works);
    if (working !== undefined)
        return { wall: name, by: working[0], missing: null };
    const tool = best?.[1];
    if (tool === undefined || tool.works)
        throw new Error(`nothing is known of ${name}`);
    const { why, remedy } = tool;
    return { wall: name, by: null, missing: { why: `bubblewrap ${why}`, remedy } };
}


/***/ })

};
