export const id = 7686;
export const ids = [7686];
export const modules = {

/***/ 95305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isolationLayersOf: () => (/* binding */ isolationLayersOf)
/* harmony export */ });
function isolationLayersOf({ bubblewrap, network, unshare, setpriv, }) {
    return [
        layer('processes', { bubblewrap, unshare }),
        layer('files', { bubblewrap }),
        layer('rights', { bubblewrap, setpriv }),
        layer('network', { bubblewrap: network }),
    ];
}
/** The first tool that works, or why the best one does not. */
function layer(name, tools) {
    const [best, ...others] = Object.entries(tools);
    const working = [best, ...others].find((entry) => entry?.[1].works);
    if (working !== undefined)
        return { layer: name, by: working[0], missing: null };
    const tool = best?.[1];
    if (tool === undefined || tool.works)
        throw new Error(`nothing is known of ${name}`);
    const { why, remedy } = tool;
    return { layer: name, by: null, missing: { why: `bubblewrap ${why}`, remedy } };
}


/***/ })

};
