export const id = 6492;
export const ids = [6492,3895,3944];
export const modules = {

/***/ 23895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPlace: () => (/* binding */ findPlace),
/* harmony export */   j: () => (/* binding */ workspaceMode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96149);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _user_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63944);
/* harmony import */ var _workspace_in_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74740);
/* harmony import */ var _workspace_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61150);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86561);









/** `keptIn`: the folder with all runs, where it is not the repository's own. */
async function findPlace(root, keptIn = null) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`There is no folder ${root}.`, 'Give `--root` a folder of the repository.');
    }
    const repository = await (0,_workspace_repository_js__WEBPACK_IMPORTED_MODULE_7__.findRepository)(root);
    const store = keptIn ?? (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .localStore */ .xM)(repository.mainRoot);
    return {
        repository,
        store,
        clones: keptIn === null ? cloneFolder(store) : `${keptIn}-work`,
    };
}
/** Runs of other repositories may have the same names. */
const cloneFolder = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_user_cache_js__WEBPACK_IMPORTED_MODULE_5__.userCache)(process.env), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', store).slice(0, 16));
/** In place where that harms nobody; else, and with `--clone`, in a clone. In CI a dirty checkout is a mistake. */
async function workspaceMode({ repository }, wish) {
    if (wish.clone)
        return 'clone';
    const possible = await (0,_workspace_in_place_js__WEBPACK_IMPORTED_MODULE_6__/* .canWorkInPlace */ .W)(repository, wish.run);
    if (possible.ok)
        return 'in-place';
    if ((0,_surroundings_js__WEBPACK_IMPORTED_MODULE_8__/* .isInCi */ ._F)()) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The checkout cannot be worked in: ${possible.why}.`, 'Let the checkout be clean before Phasegate runs in CI.');
    }
    wish.onNote(`The run works in a clone, and your checkout is not touched: ${possible.why}.`);
    return 'clone';
}


/***/ }),

/***/ 26492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookInto: () => (/* binding */ lookInto),
  takeCheckpoint: () => (/* binding */ takeCheckpoint)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/fetch-archive.js
var fetch_archive = __webpack_require__(98121);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/core/checkpoint/name.js
var checkpoint_name = __webpack_require__(84344);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/checkpoints/archive.js
var archive = __webpack_require__(88240);
// EXTERNAL MODULE: ./lib/src/checkpoints/copy-file.js
var copy_file = __webpack_require__(86832);
;// CONCATENATED MODULE: ./lib/src/checkpoints/opened-path.js






/**
 * What a person means by a path: an archive, a folder in which one was unpacked, or a folder with archives, whose newest
 * is meant; as artifacts are downloaded, each may be in a folder of its own name. `null` if there is no checkpoint. What
 * has to be packed anew is put into `temporary`.
 */
async function openPath(given, temporary) {
    const path = (0,external_node_path_.resolve)(given);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return null;
    if (stats.isFile())
        return opened({ path, file: archiveAt(path) }, (0,external_node_path_.join)(path, '..'));
    if (!stats.isDirectory())
        return null;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, archive/* MANIFEST */.e0))) {
        return opened({ path, file: await packedAgain(path, temporary) }, path);
    }
    const file = newestOf(path);
    return file === null ? null : opened({ path: file, file }, path);
}
function opened(own, folder) {
    return { ...own, store: downloads(own, [folder, (0,external_node_path_.join)(folder, '..')]) };
}
function archiveAt(path) {
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const first = Buffer.alloc(4);
        (0,external_node_fs_.readSync)(fd, first);
        if (first.toString('latin1') !== 'PK\u0003\u0004')
            return path;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    throw new ports.Refusal(`${path} is a zip archive.`, 'Unpack it, and give the folder: `unzip FILE -d checkpoint`, then `--checkpoint checkpoint`.');
}
/** As if nobody had unpacked it; links and the like are in it then, and refused like in any other. */
async function packedAgain(folder, temporary) {
    const names = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, recursive: true });
    const paths = names
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name).slice(folder.length + 1))
        .filter((path) => path !== archive/* MANIFEST */.e0 && (0,checkpoint_name/* readCheckpointName */.iQ)(path) === null);
    const file = (0,external_node_path_.join)(temporary, 'unpacked.tar.gz');
    await (0,archive/* writeArchive */._d)(file, { folder, paths: [archive/* MANIFEST */.e0, ...paths.sort()] });
    return file;
}
function newestOf(folder) {
    const all = archivesIn(folder).flatMap(([name, file]) => {
        const read = (0,checkpoint_name/* readCheckpointName */.iQ)(name);
        return read === null ? [] : [{ ...read, file }];
    });
    const runs = [...new Set(all.map(({ run }) => run))].sort();
    if (runs.length > 1) {
        throw new ports.Refusal(`${folder} holds checkpoints of several runs: ${runs.join(', ')}.`, 'Give the file of the one that is meant.');
    }
    return all.sort(checkpoint_name/* compareCheckpoints */.xt).at(-1)?.file ?? null;
}
/** Name → file, of those in the folder and of those in a folder of their name. */
function archivesIn(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        const file = entry.isDirectory() ? (0,external_node_path_.join)(path, entry.name) : path;
        const isNamed = (0,checkpoint_name/* readCheckpointName */.iQ)(entry.name) !== null;
        return isNamed && (0,external_node_fs_.existsSync)(file) ? [[entry.name, file]] : [];
    });
}
function downloads({ path, file }, folders) {
    const all = () => folders.flatMap(archivesIn);
    return {
        name: 'directory',
        put: async () => null,
        get: async (id, to) => {
            const [, from] = id === path ? [id, file] : (all().find(([name]) => name === id) ?? []);
            if (from === undefined)
                return false;
            await (0,copy_file/* copyPlain */.w)(from, to);
            return true;
        },
        find: async (prefix) => all()
            .filter(([name]) => name.startsWith(prefix))
            .map(([name]) => ({ id: name, name, sha256: null })),
    };
}

// EXTERNAL MODULE: ./lib/src/checkpoints/restore.js
var restore = __webpack_require__(98264);
// EXTERNAL MODULE: ./lib/src/checkpoints/unpack.js
var unpack = __webpack_require__(4558);
// EXTERNAL MODULE: ./lib/src/workspace/bundle.js
var bundle = __webpack_require__(89814);
// EXTERNAL MODULE: ./lib/src/run/journal-reader.js
var journal_reader = __webpack_require__(34435);
// EXTERNAL MODULE: ./lib/src/run/place.js
var place = __webpack_require__(23895);
;// CONCATENATED MODULE: ./lib/src/run/take-checkpoint.js











/** Puts the run of a downloaded checkpoint among those of this repository. Throws `Refusal` if it is none, or damaged. */
async function takeCheckpoint(path, { root, run, onNote }) {
    const { repository, store } = await (0,place.findPlace)(root);
    return inTemporary(async (temporary) => {
        const opened = await openPath(path, temporary);
        if (opened === null)
            throw none(path);
        const restored = await (0,restore/* restoreCheckpoint */.v)({
            stores: [opened.store],
            wanted: { type: 'id', id: opened.path },
            expected: { run, digest: null },
            store,
            temporary,
            scope: null,
            journal: journal_reader/* JOURNALS */.p,
            fetchBundle: (file, contents) => (0,bundle/* fetchBundle */.L)(repository, file, contents),
            onNote,
        });
        if (restored === null)
            throw none(path);
        return restored.run;
    });
}
/** Lets `work` look at what a downloaded checkpoint holds, proved and unpacked; `null` if there is no checkpoint. */
async function lookInto(path, work) {
    return inTemporary(async (temporary) => {
        const opened = await openPath(path, temporary);
        if (opened === null)
            return null;
        const { file, store } = opened;
        const into = (0,external_node_path_.join)(temporary, 'run');
        const findPart = (part) => (0,fetch_archive/* fetchPart */.G)([store], temporary, part);
        const archive = { file, label: opened.path };
        await (0,unpack/* unpack */.l)({ archive, into, journal: journal_reader/* JOURNALS */.p, findPart, expected: ANY });
        return work(into);
    });
}
const ANY = { run: null, digest: null };
async function inTemporary(work) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'phasegate-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function none(path) {
    return new ports.Refusal(`There is no checkpoint at ${path}.`, 'Give an artifact of a run as it was downloaded: the file, or the folder that it is in.');
}


/***/ }),

/***/ 63944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   userCache: () => (/* binding */ userCache)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Our part of the user's cache, outside of every workspace: clones, and agents that were installed. */
function userCache(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), '.cache'), 'phasegate');
}


/***/ })

};
