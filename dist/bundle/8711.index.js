export const id = 8711;
export const ids = [8711];
export const modules = {

/***/ 48711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   programsOnPath: () => (/* binding */ programsOnPath),
/* harmony export */   projectsIn: () => (/* binding */ projectsIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_library_detect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80717);
/* harmony import */ var _system_on_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88777);




/** The projects of a repository: the one at its root, or else those in folders up to two levels below. */
function projectsIn(root) {
    const top = projectAt(root, '.');
    if (top !== null && top.commands.test.length > 0)
        return [top];
    const below = foldersBelow(root, 2).flatMap((folder) => projectAt(root, folder) ?? []);
    return [...(top === null ? [] : [top]), ...outermost(below)];
}
/** A nested project belongs to the outer one. */
function outermost(projects) {
    return projects.filter(({ folder }) => !projects.some((other) => folder.startsWith(`${other.folder}/`)));
}
function projectAt(root, folder) {
    const found = (0,_core_library_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .detectProject */ .p)(folderAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)));
    return found === null ? null : { folder, ...found };
}
function folderAt(path) {
    return {
        names: new Set(entriesOf(path).map(({ name }) => name)),
        read: (name) => {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), 'utf8');
            }
            catch {
                return '';
            }
        },
    };
}
/** Folders that do not contain the repository's own projects. */
const OTHERS = new Set([
    'node_modules',
    'vendor',
    'target',
    'dist',
    'build',
    'examples',
    'fixtures',
]);
function foldersBelow(root, levels, folder = '') {
    if (levels === 0)
        return [];
    const here = entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !OTHERS.has(entry.name))
        .map(({ name }) => (folder === '' ? name : `${folder}/${name}`))
        .sort();
    return here.flatMap((path) => [path, ...foldersBelow(root, levels - 1, path)]);
}
function entriesOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** The programs that are on the search path. */
async function programsOnPath(programs, path) {
    const places = await Promise.all(programs.map((program) => (0,_system_on_path_js__WEBPACK_IMPORTED_MODULE_3__/* .onPath */ .L)(program, path)));
    return programs.filter((_, index) => places[index] !== null);
}


/***/ }),

/***/ 88777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ onPath),
/* harmony export */   V: () => (/* binding */ isProgram)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The path of a program on a search path, as a shell finds it; `null`: not found. Relative folders are ignored, because they
 * would lead into the workspace, where an agent may have written anything.
 */
async function onPath(program, path) {
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program);
        if (await isProgram(file))
            return file;
    }
    return null;
}
async function isProgram(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile();
    }
    catch {
        // Whatever the reason, it cannot be started.
        return false;
    }
}


/***/ })

};
