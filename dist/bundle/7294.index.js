export const id = 7294;
export const ids = [7294];
export const modules = {

/***/ 67294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/lib/bounded-json.js
var bounded_json = __webpack_require__(76652);
// EXTERNAL MODULE: ./lib/src/core/lib/glob.js
var glob = __webpack_require__(13756);
// EXTERNAL MODULE: ./lib/src/core/reuse/pieces.js
var pieces = __webpack_require__(24484);
;// CONCATENATED MODULE: ./lib/src/core/reuse/differences.js

/** Every piece in order. */
function pieceDifferences(before, now) {
    return pieces/* PIECES */.Kl.map((piece) => ({
        piece,
        isSame: before[piece].digest === now[piece].digest,
        before: before[piece].shown,
        now: now[piece].shown,
    }));
}
/** How many pieces differ. */
const distance = (before, now) => pieceDifferences(before, now).filter(({ isSame }) => !isSame).length;

// EXTERNAL MODULE: ./lib/src/core/run/shape.js
var shape = __webpack_require__(17575);
// EXTERNAL MODULE: ./lib/src/core/reuse/entry.js
var entry = __webpack_require__(5055);
;// CONCATENATED MODULE: ./lib/src/core/reuse/noted.js


const noted = (0,shape/* record */.g1)({
    key: (0,shape/* matching */.wC)('a digest', /^sha256:[0-9a-f]{64}$/),
    pieces: entry/* piecesShape */.rs,
    reads: (0,shape/* nullable */.me)((0,shape/* list */.p_)(shape/* text */.Qq)),
    commit: (0,shape/* matching */.wC)('a git object name', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
});
/** What is wrong with a parsed value, beginning with its path; `null`: it is valid. */
const faultOfNoted = (value) => noted.fault(value, '');

// EXTERNAL MODULE: ./lib/src/core/run/state.js
var state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/git/git.js
var git = __webpack_require__(55349);
// EXTERNAL MODULE: ./lib/src/git/git-dirs.js
var git_dirs = __webpack_require__(10934);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/app/stored/stored.js
var stored = __webpack_require__(21809);
;// CONCATENATED MODULE: ./lib/src/app/reuse/explain.js













/** Compares the phase's last key with the previous one that is most similar. Throws `Refusal` if no key was recorded. */
async function explain(place, seen, phase) {
    const own = notedIn(seen.folder, seen.run, phase);
    const last = own.at(-1);
    if (last === undefined)
        throw notNoted(seen, phase);
    const { run, attempt, key } = last;
    const before = await lastTime(place, { seen, phase, own, last });
    const index = seen.plan.index.get(phase) ?? -1;
    const { reused } = (0,state/* phaseState */.RI)(seen.plan, seen.state, index);
    const about = { run, phase, attempt, key, reused };
    if (before === null)
        return { ...about, comparedWith: null, pieces: [], files: null };
    return {
        ...about,
        comparedWith: { run: before.run, attempt: before.attempt },
        pieces: pieceDifferences(before.pieces, last.pieces),
        files: await changedFiles(place, before, last),
    };
}
/** The newest run before this one that has keys of the phase; else an earlier attempt of this run. */
async function lastTime({ store }, { seen, phase, own, last }) {
    const runs = await (0,directory.listRuns)(store);
    const at = runs.findIndex(({ run }) => run === seen.run);
    for (const { run, folder } of runs.slice(at + 1)) {
        const noted = notedIn(folder, run, phase);
        if (noted.length > 0 && (await isOf(store, run, seen.plan.name)))
            return nearest(noted, last);
    }
    return nearest(own.filter((one) => one !== last), last);
}
/** An unreadable run is not compared. */
async function isOf(store, run, pipeline) {
    try {
        return (await (0,stored.readRun)(store, run)).plan.name === pipeline;
    }
    catch (error) {
        if (error instanceof ports.Refusal)
            return false;
        throw error;
    }
}
function nearest(noted, last) {
    const sorted = [...noted].sort((a, b) => distance(a.pieces, last.pieces) - distance(b.pieces, last.pieces));
    return sorted[0] ?? null;
}
/** In the order of the attempts. */
function notedIn(runFolder, run, phase) {
    return attemptsIn(runFolder, phase).flatMap((attempt) => {
        const text = (0,disk/* textOf */.b6)((0,external_node_path_.join)((0,directory/* recordFolder */.ae)(runFolder, phase, attempt), 'reuse.json'));
        const read = text === null ? null : (0,bounded_json/* parseBoundedJson */.R)(text);
        if (read?.type !== 'json' || faultOfNoted(read.value) !== null)
            return [];
        return [{ ...read.value, run, attempt }];
    });
}
function attemptsIn(runFolder, phase) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(runFolder, 'phases', phase))
            .filter((name) => /^[1-9]\d*$/.test(name))
            .map(Number)
            .sort((a, b) => a - b);
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
async function changedFiles({ repository }, before, now) {
    const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--end-of-options'];
    const place = (0,git_dirs/* realPlace */.o)(repository);
    const answer = await (0,git/* askGit */.gG)({ place, args: [...args, before.commit, now.commit] });
    if (answer.code !== 0 || answer.isCut)
        return null;
    const isRead = now.reads === null ? () => true : (0,glob/* globMatcher */.f)(now.reads);
    return (0,git/* fields */.OA)(answer.stdout.toString()).filter(isRead).sort();
}
function notNoted({ run, plan }, phase) {
    const planned = plan.phases.find(({ id }) => id === phase);
    const reuses = planned !== undefined && 'reuse' in planned && planned.reuse !== null;
    return reuses
        ? new ports.Refusal(`\`${phase}\` has not started in the run \`${run}\`.`, `\`phasegate status ${run}\` shows its status.`)
        : new ports.Refusal(`\`${phase}\` does not reuse results of earlier runs.`, 'Add `reuse: true` to the phase in the pipeline file.');
}


/***/ }),

/***/ 13756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98016);

/** Whether a path matches any of the globs. Matches dot files and names with line breaks, too, which otherwise would escape. */
function globMatcher(globs) {
    return picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true, flags: 's' });
}


/***/ }),

/***/ 5055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ bodiesOf),
/* harmony export */   GN: () => (/* binding */ faultOfKept),
/* harmony export */   X_: () => (/* binding */ REUSE_FORMAT),
/* harmony export */   rs: () => (/* binding */ piecesShape)
/* harmony export */ });
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1888);
/* harmony import */ var _run_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17575);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24484);



/** Format version of stored results; results of another version are ignored. */
const REUSE_FORMAT = 1;
const sha256 = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('a SHA-256 in hex', /^[0-9a-f]{64}$/);
const objectName = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('a git object name', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const piece = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ digest: sha256, shown: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) });
/** Every piece, no more and no fewer. */
const piecesShape = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(Object.fromEntries(_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .PIECES */ .Kl.map((name) => [name, piece])));
/** Rejects paths that lead elsewhere: no empty part, no `.` or `..`, no `.git` in any spelling. */
const path = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('a path within the repository', /^(?!(?:.*\/)?(?:\.\.?|\.git)(?:\/|$))[^\0/]+(?:\/[^\0/]+)*$/is);
const mode = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('100644', '100755', '120000');
const entry = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ mode, blob: objectName });
const changed = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    path,
    before: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(entry),
    after: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ mode, blob: objectName, size: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, sha256 })),
});
const kept = (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    format: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(REUSE_FORMAT),
    key: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('a digest', /^sha256:[0-9a-f]{64}$/),
    repository: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    pieces: piecesShape,
    run: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('the name of a run', /^[a-z0-9][a-z0-9-]{0,63}$/),
    phase: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('the name of a phase', _lib_brands_js__WEBPACK_IMPORTED_MODULE_2__/* .PHASE_ID */ .iC),
    summary: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    outputs: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik,
    commitMessage: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    costUsd: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    artifacts: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ path, size: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, sha256, isExecutable: _run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt })),
    change: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ before: objectName, after: objectName, files: (0,_run_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(changed) })),
});
/** What is wrong with a parsed header, beginning with the path of the value; `null`: it is valid. */
const faultOfKept = (value) => kept.fault(value, '');
/** Sizes of the bodies behind the header, in order: artifacts, then added and changed files. */
function bodiesOf({ artifacts, change, }) {
    return [...artifacts, ...(change?.files ?? []).flatMap(({ after }) => after ?? [])];
}


/***/ }),

/***/ 24484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ PIECES),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   dz: () => (/* binding */ hashedPieces)
/* harmony export */ });
/**
 * The pieces on which the result of a phase depends, in display order. Limits of attempts and time are not pieces, and neither
 * are earlier attempts of the same round: they affect how the result is reached, not what is asked for.
 */
const PIECES = [
    'phase',
    'prompt',
    'script',
    'env',
    'agent',
    'model',
    'version',
    'access',
    'paths',
    'verify',
    'outputs',
    'artifacts',
    'needs',
    'messages',
    'files',
    'setup',
    'network',
    'platform',
    'item',
];
/** The value of every piece; `null`: not applicable. Equal values make an equal result likely. */
function piecesOf(given) {
    const { plan, phase } = given;
    return {
        phase: phase.id,
        ...(phase.kind === 'agent' ? agentPieces(given, phase) : scriptPieces(given, phase)),
        env: given.env,
        access: phase.access,
        paths: { allow: phase.paths.allow, deny: phase.paths.deny },
        outputs: [...phase.outputs].map(([name, { schema, optional }]) => ({ name, schema, optional })),
        artifacts: phase.artifacts,
        needs: given.needs.map(needPiece),
        messages: given.messages.map(({ kind, from, text }) => ({ kind, from, text })),
        files: given.files,
        setup: { run: plan.setup.map(scriptPiece), carry: plan.workspace.carry },
        network: networkPiece(plan),
        item: given.item,
    };
}
function agentPieces(given, phase) {
    const { use, run, script, effort, maxTurns, model } = phase.agent;
    return {
        prompt: given.task,
        script: null,
        agent: { use, run, script, effort, maxTurns },
        model: phase.escalate.length > 0 ? phase.escalate : model,
        version: given.version,
        verify: phase.verify.map(scriptPiece),
        platform: null,
    };
}
function scriptPieces({ platform }, phase) {
    const nothing = { prompt: null, agent: null, model: null, version: null, verify: null };
    return { ...nothing, script: { ...scriptPiece(phase.script), expect: phase.expect }, platform };
}
/** Omits the timeout. */
const scriptPiece = ({ run, shell }) => ({ run, shell });
const needPiece = ({ phase, result, summary, outputs, artifacts }) => ({
    phase,
    result,
    summary,
    outputs,
    artifacts: artifacts.map(({ path, sha256 }) => ({ path, sha256 })),
});
function networkPiece({ policy: { network } }) {
    return network.type === 'allow' ? { allow: [...network.hosts] } : network.type;
}
/** Pieces with short values that the author wrote. */
const SHOWN = new Set([
    'phase',
    'model',
    'version',
    'access',
    'network',
    'platform',
    'item',
]);
const LONGEST = 200;
/** `hash` returns the SHA-256 of the canonical text in hex. */
function hashedPieces(values, hash) {
    const entries = PIECES.map((name) => {
        const value = values[name];
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        const isShown = SHOWN.has(name) && value !== null && text.length <= LONGEST;
        return [name, { digest: hash(value), shown: isShown ? text : null }];
    });
    return Object.fromEntries(entries);
}
/** The text that is hashed for the key; another format version gives other keys. */
const keyText = (pieces, format) => [
    'phasegate-reuse',
    format,
    ...PIECES.map((name) => pieces[name].digest),
];


/***/ }),

/***/ 10934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ realPlace)
/* harmony export */ });
/** The checkout with its own refs, index and configuration. */
function realPlace(dirs) {
    return { workTree: dirs.root, gitDir: dirs.gitDir };
}


/***/ })

};
