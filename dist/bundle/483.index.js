export const id = 483;
export const ids = [483];
export const modules = {

/***/ 65494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ newestCheckpoints),
/* harmony export */   CJ: () => (/* binding */ keptIn),
/* harmony export */   D3: () => (/* binding */ temporaryOf),
/* harmony export */   DQ: () => (/* binding */ isOfStrangers),
/* harmony export */   Ii: () => (/* binding */ publishedDigests),
/* harmony export */   Li: () => (/* binding */ wantedRun),
/* harmony export */   M_: () => (/* binding */ wantedDigest),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Tx: () => (/* binding */ newestRestored),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   lD: () => (/* binding */ mustBeRestored),
/* harmony export */   oi: () => (/* binding */ storesOf),
/* harmony export */   v0: () => (/* binding */ restored),
/* harmony export */   vA: () => (/* binding */ mayCacheIn),
/* harmony export */   wo: () => (/* binding */ CACHE_MS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_stored_journal_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95111);
/* harmony import */ var _checkpoints_restore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98264);
/* harmony import */ var _checkpoints_stores_artifact_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90355);
/* harmony import */ var _checkpoints_stores_artifacts_by_rest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80929);
/* harmony import */ var _checkpoints_stores_cache_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44923);
/* harmony import */ var _core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84344);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38364);
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(55948);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32154);
/* harmony import */ var _git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75828);
/* harmony import */ var _git_publish_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26933);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26077);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41502);















/** Restores the run into this job's store. `null`: there is no checkpoint. Throws `Refusal` if it is invalid. */
async function restored(job, wanted) {
    const { run, id, digest, elsewhere } = wanted;
    const repository = await repositoryOf(job);
    const rest = {
        expected: { run, digest },
        store: job.store,
        temporary: temporaryOf(job),
        scope: scopeOf(job),
        journal: _app_stored_journal_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .JOURNALS */ .p,
        fetchBundle: repository &&
            ((file, found) => (0,_git_publish_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchBundle */ .L2)({ repository, folder: (0,_git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .ownFolder */ .vY)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)) }, file, found)),
        onNote: (note) => job.print(`· ${(0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(note)}`),
    };
    const here = await storesOf(job, 'this workflow run');
    if (id !== null)
        return (0,_checkpoints_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreCheckpoint */ .v)({ ...rest, stores: here, wanted: { type: 'id', id } });
    const newest = { type: 'newest', run };
    const own = { ...newest, over: 'attempts' };
    const found = await (0,_checkpoints_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreCheckpoint */ .v)({ ...rest, stores: here, wanted: own });
    if (found !== null || !elsewhere)
        return found;
    const all = await storesOf(job, 'all workflow runs');
    const over = { ...newest, over: 'workflow-runs' };
    return (0,_checkpoints_restore_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreCheckpoint */ .v)({ ...rest, scope: null, stores: all, wanted: over });
}
/**
 * Lines of the journal in the newest checkpoint of each run, over all workflow runs. Throws `Refusal` if GitHub does not respond,
 * because that must not be taken for no checkpoints.
 */
async function newestCheckpoints(job) {
    const known = await restOf(job, 'all workflow runs').list();
    const own = await (await storesOf(job, 'this workflow run')).at(-1)?.find(EVERY_CHECKPOINT);
    const newest = new Map();
    for (const stored of [...known, ...(own ?? [])]) {
        const name = (0,_core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_11__/* .readCheckpointName */ .iQ)(stored.name);
        if (name !== null)
            newest.set(name.run, Math.max(name.lines, newest.get(name.run) ?? 0));
    }
    return newest;
}
const EVERY_CHECKPOINT = 'phasegate-';
/** Restores exactly the state that earlier jobs published. Throws `Refusal`. */
async function mustBeRestored(job) {
    const { resume, digest, checkpoint } = job.inputs;
    const missing = Object.entries({ resume, digest, checkpoint })
        .filter(([, value]) => value === null)
        .map(([name]) => `\`${name}\``);
    if (missing.length > 0) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_10__.Refusal(`The mode \`${job.inputs.mode}\` needs ${missing.join(', ')}, but the value is empty.`, 'Pass the outputs `run`, `digest` and `checkpoint` of the earlier job. GitHub drops an output that contains a masked value.');
    }
    const run = wantedRun(resume ?? '');
    const found = await restored(job, {
        run,
        id: checkpoint,
        digest: wantedDigest(digest ?? ''),
        elsewhere: false,
    });
    if (found !== null)
        return found.run;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_10__.Refusal(`The checkpoint ${checkpoint} of the run \`${run}\` does not exist.`, 'Artifacts are deleted after at most 90 days. If the checkpoint is deleted, start a new run.');
}
/** Restores the newest state of the run that earlier jobs worked on, however they ended. Throws `Refusal`. */
async function newestRestored(job) {
    const { resume, digest, checkpoint } = job.inputs;
    if (digest !== null && checkpoint !== null)
        return mustBeRestored(job);
    const run = wantedRun(resume ?? '');
    const found = await restored(job, { run, id: null, digest: null, elsewhere: false });
    if (found !== null)
        return found.run;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_10__.Refusal(`This workflow run has no checkpoint of the run \`${run}\`.`, 'The log of its first job says why no checkpoint was stored.');
}
/** Digests that earlier jobs published: a gate cannot concern any other. */
function publishedDigests({ inputs }) {
    const published = Object.values(inputs.needs).map((need) => (0,_core_lib_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isJsonObject */ .O)(need) ? (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_13__/* .textAt */ .$6)(need, 'outputs', 'digest') : null);
    return new Set([...published, inputs.digest].filter((digest) => digest !== null));
}
function wantedRun(text) {
    const run = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_14__/* .runId */ .Vz)(text);
    if (run !== null)
        return run;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_10__.Refusal(`\`resume\` is ${JSON.stringify(text.slice(0, 80))}, which is not a run id.`, 'Give the output `run` of the job that started the run.');
}
function wantedDigest(text) {
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(text) ?? [];
    if (hex !== undefined)
        return (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_14__/* .digestOf */ .ol)(hex);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_10__.Refusal(`\`digest\` is ${JSON.stringify(text.slice(0, 80))}, which is not a digest of a run.`, 'Give the output `digest` of the earlier job.');
}
/** `null` in a job without a checkout. */
async function repositoryOf({ inputs, root }) {
    return NEEDS_NONE.has(inputs.mode) || isPlan(inputs) ? null : (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_9__.findRepository)(root);
}
const NEEDS_NONE = new Set(['gate', 'report']);
/** A plan reads runs, but works on none. */
const isPlan = ({ mode, item }) => mode === 'backlog' && item === null;
/**
 * The stores in order. Jobs that decide, plan or deliver do not use the cache, because its library unpacks before verification.
 */
async function storesOf(job, among) {
    const { context, print } = job;
    const onNote = (note) => print(`· ${(0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(note)}`);
    const artifacts = (0,_checkpoints_stores_artifact_store_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactStore */ .i)({ rest: restOf(job, among), patience: PATIENCE, onNote });
    if (!mayCacheIn(job))
        return [artifacts];
    const trust = isOfStrangers(job) ? 'stranger' : 'trusted';
    const cache = { temporary: context.temp, trust, limitMs: CACHE_MS, onNote };
    return [(0,_checkpoints_stores_cache_store_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheStore */ .w)({ ...cache, holds: 'checkpoint' }), artifacts];
}
function restOf({ context, inputs, github }, among) {
    return (0,_checkpoints_stores_artifacts_by_rest_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactsByRest */ .F1)({
        github: { rest: async (route, parameters) => (await github()).rest(route, parameters) },
        apiUrl: context.apiUrl,
        repository: context.repository,
        token: inputs.token ?? '',
        workflowRun: among === 'this workflow run' ? String(context.runId) : null,
        waitMs: 500,
    });
}
/** In milliseconds; checkpoints are small, so a longer transfer has failed. */
const PATIENCE = { listMs: 30_000, transferMs: 5 * 60_000 };
const CACHE_MS = 60_000;
const MAY_CACHE = new Set(['work', 'join', 'all', 'backlog']);
/** Whether any user can cause the event of the job. */
const isOfStrangers = ({ context }) => STRANGERS.has(context.eventName);
/** Whether jobs of this mode may use the cache. */
const mayCacheIn = ({ inputs }) => inputs.keep === 'artifact+cache' && MAY_CACHE.has(inputs.mode) && !isPlan(inputs);
const STRANGERS = new Set([
    'fork',
    'issue_comment',
    'issues',
    'pull_request',
    'pull_request_target',
    'discussion',
    'discussion_comment',
    'watch',
]);
/** The stores for this job's own checkpoints; the first is authoritative. */
async function keptIn(job) {
    if (job.inputs.keep === 'none')
        return [];
    return [...(await storesOf(job, 'this workflow run'))].reverse();
}
const temporaryOf = ({ context }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.temp, 'phasegate-checkpoints');
/** The scope of this workflow run: artifacts of another one may expire earlier. */
const scopeOf = ({ context }) => `run ${context.runId}`;


/***/ }),

/***/ 50483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (/* binding */ pageOf),
  yd: () => (/* binding */ uploaderFor),
  Gq: () => (/* binding */ withCheckpoints)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/app/stored/journal-reader.js
var journal_reader = __webpack_require__(95111);
// EXTERNAL MODULE: ./lib/src/app/wiring/secrets.js + 1 modules
var secrets = __webpack_require__(41383);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/checkpoint/child-name.js
var child_name = __webpack_require__(81109);
// EXTERNAL MODULE: ./lib/src/core/checkpoint/contents.js
var checkpoint_contents = __webpack_require__(13773);
// EXTERNAL MODULE: ./lib/src/core/checkpoint/manifest.js
var checkpoint_manifest = __webpack_require__(10006);
// EXTERNAL MODULE: ./lib/src/core/checkpoint/name.js
var checkpoint_name = __webpack_require__(84344);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/copy-file.js
var copy_file = __webpack_require__(77084);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/checkpoints/bundle-head.js
var bundle_head = __webpack_require__(30731);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/core/checkpoint/path.js
var checkpoint_path = __webpack_require__(80708);
;// CONCATENATED MODULE: ./lib/src/checkpoints/run-files.js





/**
 * The files of a run that belong in a checkpoint: records of ended attempts, current artifacts, and other files of the run.
 * Throws `Refusal` for a link or a device.
 */
function runFiles(folder, contents) {
    const folders = [];
    const files = [];
    for (const { path, entry } of walk(folder, contents)) {
        if (entry.isDirectory()) {
            folders.push({ path, mode: (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path)).mode & 0o777 });
        }
        else if (entry.isFile())
            files.push(path);
        else
            throw notPlain((0,external_node_path_.join)(folder, path));
    }
    folders.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { folders, files: files.sort() };
}
/** Without recursion: artifacts may be nested as deeply as the system allows. */
function* walk(folder, contents) {
    const toRead = [''];
    for (let at = toRead.pop(); at !== undefined; at = toRead.pop()) {
        for (const found of within(folder, at)) {
            if (!isWanted(found, contents))
                continue;
            if (found.entry.isDirectory())
                toRead.push(found.path);
            yield found;
        }
    }
}
function within(folder, at) {
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, at), { withFileTypes: true }).map((entry) => ({
        path: at === '' ? entry.name : `${at}/${entry.name}`,
        entry,
    }));
}
function isWanted({ path, entry }, contents) {
    return entry.isDirectory() ? isWantedFolder(path, contents) : isWantedFile(path, contents);
}
function isWantedFile(path, contents) {
    if (path === 'journal.jsonl' || path === 'digest')
        return false;
    return (0,checkpoint_path/* misleading */.C)(path, 'file') === null && (0,checkpoint_contents/* belongs */.Fz)(path, contents);
}
/** Of a phase's folders, those of ended attempts and of artifacts. */
function isWantedFolder(path, contents) {
    return (0,checkpoint_path/* misleading */.C)(path, 'folder') === null && (0,checkpoint_contents/* mayHold */.BV)(path, contents);
}
function notPlain(path) {
    return new ports.Refusal(`${path} is a link, a device or a pipe, so the run cannot be packed.`, 'Phasegate writes no such files. Find out who created it, and remove it.');
}

// EXTERNAL MODULE: ./lib/src/checkpoints/archive/archive.js
var archive = __webpack_require__(15117);
// EXTERNAL MODULE: ./lib/src/checkpoints/archive/refuse-several.js
var refuse_several = __webpack_require__(89690);
;// CONCATENATED MODULE: ./lib/src/checkpoints/archive/pack.js















/**
 * Packs a run as it was after a complete line of its journal, while the run continues. Files that `last` and its parts contain
 * are only named; `null`: nothing has happened since `last`. Throws `Refusal`.
 */
function packerOf(options) {
    const digests = new Digests();
    return async (last, take) => {
        for (let tries = 1;; tries += 1) {
            try {
                return await pack({ ...options, digests, last, take });
            }
            catch (error) {
                if (tries === MOST_TRIES || !hasMovedOn(error))
                    throw refusalOf(error, options.folder);
            }
        }
    };
}
const MOST_TRIES = 3;
/** Also if a folder was removed after its name was read. */
function hasMovedOn(error) {
    return error instanceof MovedOn || (0,disk/* codeOf */.$N)(error) === 'ENOENT';
}
function refusalOf(error, folder) {
    return error instanceof ports.Refusal ? error : (0,disk/* diskRefusal */.C2)(error, `${folder} cannot be packed`);
}
/** The files belong to a later line than the journal that was read, or differ from it. */
class MovedOn extends ports.Refusal {
    constructor(what) {
        super(`The run cannot be packed: ${what}.`, 'Run `phasegate verify` to find the damage.');
    }
}
async function pack(packing) {
    const text = packing.journal.read((0,directory/* journalFile */.i7)(packing.folder));
    const contents = (0,checkpoint_contents/* contentsOf */.KD)(text.events);
    if (contents === null)
        throw new MovedOn('its journal is empty');
    (0,refuse_several/* refuseSeveral */.t)(contents);
    if (packing.last?.manifest.journal.digest === (0,brands/* digestOf */.ol)(text.head))
        return null;
    (0,disk/* makeFolder */.fc)(packing.temporary);
    const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)(packing.temporary, 'pack-'));
    const dispose = () => (0,promises_.rm)(staging, { recursive: true, force: true });
    try {
        await ensureBundle(packing, contents);
        const files = (0,external_node_path_.join)(staging, 'files');
        await (0,promises_.mkdir)(files);
        const manifest = await gather(packing, { text, contents, files });
        const { name } = manifest;
        const file = (0,external_node_path_.join)(staging, name);
        await (0,archive/* writeArchive */._d)(file, { folder: files, paths: packedPaths(manifest) });
        const { sha256 } = await (0,copy_file/* digestFile */.T)(file);
        await (0,promises_.rm)(files, { recursive: true });
        return { file, name, sha256, manifest, [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
function packedPaths({ files }) {
    return [archive/* MANIFEST */.e0, ...files.filter(({ part }) => part === null).map(({ path }) => path)];
}
async function ensureBundle({ folder, makeBundle }, contents) {
    const { base, branch, head } = contents;
    const file = (0,external_node_path_.join)(folder, 'work.bundle');
    if (head === base || (0,bundle_head/* bundleHead */.r)(file, branch) === head)
        return;
    if (makeBundle === null) {
        throw new ports.Refusal(`The commits of the run are not in ${file}, and no repository has them.`, 'Restore the run from a checkpoint that contains the commits.');
    }
    if (!(await makeBundle(`${file}.new`, { base, branch, head }))) {
        throw new MovedOn(`its branch \`${branch}\` is not at the commit in its journal`);
    }
    await (0,promises_.rename)(`${file}.new`, file);
}
async function gather(packing, gathering) {
    const { text, contents, files } = gathering;
    const parts = new Parts(packing.last);
    const found = runFiles(packing.folder, contents);
    const packed = await journalFiles(packing, gathering);
    const missing = new Set(contents.artifacts.keys());
    for (const path of found.files) {
        const file = await packFile(packing, { path, files, parts });
        const artifact = contents.artifacts.get(path);
        if (artifact !== undefined && artifact.sha256 !== file.sha256)
            throw new MovedOn(`${path} changed after its phase wrote it`);
        missing.delete(path);
        packed.push(file);
    }
    const [gone] = missing;
    if (gone !== undefined)
        throw new MovedOn(`${gone} is missing`);
    packed.sort((a, b) => (a.path < b.path ? -1 : 1));
    const { run } = contents;
    const lines = text.events.length;
    const manifest = {
        format: 1,
        phasegate: packing.phasegate,
        name: nameOf(packing, text.events),
        run,
        pipeline: contents.pipeline,
        journal: { lines, digest: (0,brands/* digestOf */.ol)(text.head) },
        parts: parts.used,
        folders: found.folders,
        files: packed,
    };
    await (0,promises_.writeFile)((0,external_node_path_.join)(files, archive/* MANIFEST */.e0), readable(manifest));
    return manifest;
}
/** A child run has its parent's name, but its checkpoint must not be taken for the parent's. */
function nameOf({ attempt, take }, events) {
    const began = events.findLast((event) => event.type === 'childBegan');
    if (began?.type === 'childBegan')
        return (0,child_name/* childName */.QW)({ began, attempt, take });
    const [started] = events;
    if (started?.type !== 'runStarted')
        throw new MovedOn('its journal is empty');
    return (0,checkpoint_name/* checkpointName */.s7)({ run: started.run, attempt, lines: events.length, take });
}
function readable(manifest) {
    const json = (0,checkpoint_manifest/* encodeManifest */.G)(manifest);
    const decoded = (0,checkpoint_manifest/* decodeManifest */.M)(json);
    if (decoded.ok)
        return json;
    throw new ports.Refusal(`The run cannot be packed: ${decoded.why}.`, 'Make its phases write fewer and smaller artifacts.');
}
/** The journal up to the line that was read, and its digest file. */
async function journalFiles({ folder, journal }, gathering) {
    const { text, files } = gathering;
    const from = await (0,promises_.open)((0,directory/* journalFile */.i7)(folder));
    try {
        const bytes = Buffer.alloc(text.size);
        await from.read(bytes, 0, text.size, 0);
        await (0,promises_.writeFile)((0,external_node_path_.join)(files, 'journal.jsonl'), bytes, { mode: 0o600 });
    }
    finally {
        await from.close();
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(files, 'digest'), journal.seal(text.events.length, text.head), {
        mode: 0o600,
    });
    return Promise.all(['digest', 'journal.jsonl'].map(async (path) => ({
        path,
        ...(await (0,copy_file/* digestFile */.T)((0,external_node_path_.join)(files, path))),
        part: null,
    })));
}
async function packFile({ folder, digests }, { path, files, parts }) {
    const from = (0,external_node_path_.join)(folder, path);
    try {
        const known = await digests.of(from, parts.knows(path));
        const part = known === null ? null : parts.holding(path, known);
        if (known !== null && part !== null)
            return { path, ...known, part };
        const to = (0,external_node_path_.join)(files, path);
        (0,disk/* makeFolder */.fc)((0,external_node_path_.dirname)(to));
        return { path, ...(await (0,copy_file/* copyPlain */.w)(from, to)), part: null };
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            throw new MovedOn(`${path} is missing`);
        throw error;
    }
}
/** Earlier checkpoints that contain files of this one. */
class Parts {
    used = [];
    #last;
    #files;
    constructor(last) {
        this.#last = last;
        this.#files = new Map(last?.manifest.files.map((file) => [file.path, file]));
    }
    knows(path) {
        return this.#files.has(path);
    }
    /** Index in `used` of the checkpoint with exactly this file; `null`: none. */
    holding(path, { sha256, size }) {
        const file = this.#files.get(path);
        if (this.#last === null || file?.sha256 !== sha256 || file.size !== size)
            return null;
        const part = file.part === null ? this.#last.stored : this.#last.manifest.parts[file.part];
        if (part === undefined)
            return null;
        const at = this.used.indexOf(part);
        return at === -1 ? this.used.push(part) - 1 : at;
    }
}
/** Digests of files; unchanged files are not read again. */
class Digests {
    #known = new Map();
    /** `null`: not wanted. */
    async of(path, isWanted) {
        if (!isWanted)
            return null;
        const { ino, size, mtimeMs, ctimeMs } = await (0,promises_.stat)(path);
        const stamp = [ino, size, mtimeMs, ctimeMs].join();
        const known = this.#known.get(path);
        if (known?.stamp === stamp)
            return known.digested;
        const digested = await (0,copy_file/* digestFile */.T)(path);
        this.#known.set(path, { stamp, digested });
        return digested;
    }
}

// EXTERNAL MODULE: ./lib/src/system/failpoint.js
var failpoint = __webpack_require__(408);
// EXTERNAL MODULE: ./lib/src/checkpoints/time-limit.js
var time_limit = __webpack_require__(13211);
// EXTERNAL MODULE: ./lib/src/checkpoints/upload/last-upload.js
var last_upload = __webpack_require__(29068);
;// CONCATENATED MODULE: ./lib/src/checkpoints/upload/uploader.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




function uploaderOf(options) {
    return new FollowingUploader(options);
}
/**
 * Spreads the permitted uploads of a job over its longest time of six hours, with the first phases stored soon. The first pause
 * lets the first phase start before the upload libraries are loaded.
 */
const pauseAfter = (uploads) => Math.max(600 * uploads ** 2, 300);
/** A job may have many artifacts, but people read the list; the last ones are reserved for the end. */
const MOST = { whileRunning: 45, atTheEnd: 3 };
class FollowingUploader {
    #options;
    #last;
    #isDue = false;
    #isFlushing = false;
    #timer = null;
    #inFlight = null;
    #uploads = 0;
    #take = 1;
    /** Time of the last upload, or of the start of this process. */
    #endedAt = Date.now();
    /** A bug that occurred during the run; thrown at its end. */
    #bug = null;
    constructor(options) {
        this.#options = options;
        this.#last = (0,last_upload/* readLastUpload */.S)(options.folder, options.scope);
    }
    changed() {
        this.#isDue = true;
        this.#schedule();
    }
    async flush(withinMs) {
        this.#isFlushing = true;
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        if (this.#options.stores.length === 0)
            return null;
        const deadline = Date.now() + withinMs;
        const left = () => Math.max(deadline - Date.now(), 1);
        // A stuck upload may take only half of the time.
        await unlessLate(withinMs / 2, async () => this.#inFlight);
        if (this.#bug !== null)
            throw this.#bug;
        const packed = await unlessLate(left(), () => this.#uploadAtLast());
        if (packed === LATE)
            throw notInTime(withinMs);
        if (packed !== null) {
            await unlessLate(left(), () => this.#copy(packed));
            await packed[Symbol.asyncDispose]();
        }
        return uploadedOf(this.#last);
    }
    #schedule() {
        if (this.#isFlushing || this.#timer !== null || this.#inFlight !== null)
            return;
        if (this.#options.stores.length === 0 || this.#uploads >= MOST.whileRunning)
            return;
        const pause = this.#options.pauseMs(this.#uploads);
        const wait = Math.max(this.#endedAt + pause - Date.now(), 0);
        this.#timer = setTimeout(() => {
            this.#timer = null;
            this.#inFlight = this.#follow().finally(() => {
                this.#inFlight = null;
                if (this.#isDue)
                    this.#schedule();
            });
        }, wait);
        // The run's end uses `flush` and does not wait for the timer.
        this.#timer.unref();
    }
    /** Never rejects: an error is noted, and the upload tried again after the next event. */
    async #follow() {
        this.#isDue = false;
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const packed = __addDisposableResource(env_1, await this.#upload(), true);
                if (packed !== null)
                    await this.#copy(packed);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            if (error instanceof ports.Refusal) {
                this.#options.onNote(`No checkpoint was stored this time. The run continues. ${error.message}`);
            }
            else
                this.#bug ??= error;
        }
        finally {
            this.#endedAt = Date.now();
        }
    }
    async #uploadAtLast() {
        for (let tries = 1;; tries += 1) {
            try {
                return await this.#upload();
            }
            catch (error) {
                if (!(error instanceof ports.Refusal) || tries === MOST.atTheEnd)
                    throw error;
            }
        }
    }
    /** `null`: the current state is already stored. */
    async #upload() {
        const { packer, stores, scope, folder } = this.#options;
        const packed = await packer(this.#last, this.#take);
        if (packed === null)
            return null;
        (0,failpoint/* failpoint */.Z)('checkpointPacked');
        try {
            this.#uploads += 1;
            // The response may be lost although the upload succeeded, so the name counts as used.
            this.#take += 1;
            const { name, sha256, manifest } = packed;
            const kept = await stores[0]?.put(name, packed.file);
            if (!kept)
                throw notTaken();
            (0,failpoint/* failpoint */.Z)('checkpointStored');
            const last = { scope, stored: { id: kept.id, name, sha256 }, manifest };
            if (this.#isNewer(last)) {
                this.#last = last;
                (0,last_upload/* writeLastUpload */.Z)(folder, last);
                this.#take = 1;
            }
            return packed;
        }
        catch (error) {
            await packed[Symbol.asyncDispose]();
            throw error;
        }
    }
    /** An upload that seemed stuck may finish after a later one. */
    #isNewer({ manifest }) {
        return manifest.journal.lines >= (this.#last?.manifest.journal.lines ?? 0);
    }
    /** The other stores note once if they store nothing. */
    async #copy({ name, file }) {
        for (const store of this.#options.stores.slice(1))
            await store.put(name, file);
    }
}
const LATE = Symbol('late');
/** Rejects only with the work's own error. */
async function unlessLate(ms, work) {
    try {
        return await (0,time_limit/* withinTime */.d)(ms, work);
    }
    catch (error) {
        if (error instanceof time_limit/* OutOfTime */.f)
            return LATE;
        throw error;
    }
}
function uploadedOf(last) {
    if (last === null)
        return null;
    const { stored, manifest } = last;
    const { id, name, sha256 } = stored;
    return { id, name, sha256, digest: manifest.journal.digest };
}
function notTaken() {
    return new ports.Refusal('The checkpoint could not be stored: no store is available.', 'The note above has the reason. To run without checkpoints, set `keep: none`.');
}
function notInTime(ms) {
    return new ports.Refusal(`The checkpoint could not be uploaded within ${ms / 1000} s.`, 'Run the job again. It continues from the last uploaded checkpoint.');
}

// EXTERNAL MODULE: ./lib/src/core/pipeline/document.js + 2 modules
var pipeline_document = __webpack_require__(96092);
// EXTERNAL MODULE: ./lib/src/core/redaction/known-values.js + 3 modules
var known_values = __webpack_require__(9927);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/workflow-command.js
var workflow_command = __webpack_require__(73074);
// EXTERNAL MODULE: ./lib/src/git/objects/runner-directory.js
var runner_directory = __webpack_require__(75828);
// EXTERNAL MODULE: ./lib/src/git/publish/bundle.js
var bundle = __webpack_require__(26933);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/lib/unreachable.js
var unreachable = __webpack_require__(58814);
// EXTERNAL MODULE: ./lib/src/core/plan/legs.js
var legs = __webpack_require__(65425);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/event-line.js
var event_line = __webpack_require__(93870);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/paint.js
var paint = __webpack_require__(39043);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/neutral.js
var neutral = __webpack_require__(37308);
;// CONCATENATED MODULE: ./lib/src/report/actions.js









/** Most characters of one attempt's output in the log; its record has all of it. */
const MOST_SHOWN = 1024 * 1024;
/** Most lines of a phase's output that are kept while another phase's group is open. */
const MOST_KEPT = 2000;
/**
 * The log of a workflow job, with one group per phase. Output of agents and commands is enclosed in `stop-commands`, and each
 * line is neutralised, too. Only one group is open at a time, and its phase is shown live.
 */
class ActionsReporter {
    #log;
    #text;
    #underway = new Map();
    /** The phase of the open group. */
    #open = null;
    constructor(log) {
        this.#log = log;
        this.#text = { plan: log.plan, paint: paint/* unpainted */.j, width: (0,event_line/* nameWidth */.YU)(log.plan) };
    }
    event(event, state) {
        const lines = (0,event_line/* eventLines */.Cl)(this.#text, state, event);
        switch (event.type) {
            case 'phaseStarted':
                this.#start(event.phase, lines);
                return;
            case 'phaseSucceeded':
            case 'phaseReused':
            case 'phaseFailed':
            case 'phaseBlocked':
                this.#end(event.phase, lines);
                if (event.type === 'phaseFailed')
                    this.#annotate(event, state);
                return;
            default:
                this.#between(lines);
        }
    }
    agent(phase, event) {
        const shown = this.#underway.get(phase);
        if (shown === undefined)
            return;
        for (const line of shown.lines.push(textOf(event)))
            this.#say(phase, shown, line);
    }
    note(text) {
        this.#between([`· ${(0,line/* oneLine */.TN)(text)}`]);
    }
    /** Deliveries are shown by their events, and need no group. */
    #start(phase, lines) {
        const { plan } = this.#log;
        const index = (0,legs/* phaseIndex */.C4)(plan, phase);
        if (index !== undefined && (0,graph/* phaseAt */.BA)(plan, index).kind === 'deliver') {
            this.#print(lines);
            return;
        }
        const [title = phase] = lines;
        const shown = { title, lines: new neutral/* NeutralLines */.Ds(), kept: [], dropped: 0, room: MOST_SHOWN };
        this.#underway.set(phase, shown);
        if (this.#open === null)
            this.#openGroup(phase, shown, title);
    }
    #say(phase, shown, line) {
        if (shown.room <= 0)
            return;
        shown.room -= line.length + 1;
        const last = shown.room > 0 ? [line] : [line, '… more output is in the record'];
        if (this.#open === phase) {
            this.#print(last);
            return;
        }
        shown.kept.push(...last);
        if (shown.kept.length <= MOST_KEPT)
            return;
        shown.dropped += shown.kept.length - MOST_KEPT / 2;
        shown.kept = shown.kept.slice(-MOST_KEPT / 2);
    }
    #end(phase, lines) {
        const shown = this.#underway.get(phase);
        if (shown === undefined) {
            this.#print(lines);
            return;
        }
        for (const line of shown.lines.end())
            this.#say(phase, shown, line);
        this.#underway.delete(phase);
        if (this.#open !== phase) {
            this.#closeGroup();
            this.#openGroup(phase, shown, shown.title);
        }
        this.#closeGroup();
        this.#print(lines);
        const [next] = this.#underway;
        if (next !== undefined)
            this.#openGroup(next[0], next[1], `${next[1].title}, continued`);
    }
    /** Prints our own lines outside of groups, because a closed group would hide them. */
    #between(lines) {
        const open = this.#open;
        this.#closeGroup();
        this.#print(lines);
        const shown = open === null ? undefined : this.#underway.get(open);
        if (open !== null && shown !== undefined)
            this.#openGroup(open, shown, `${shown.title}, continued`);
    }
    #print(lines) {
        for (const line of lines)
            this.#log.print(line);
    }
    #openGroup(phase, shown, title) {
        const { print, token } = this.#log;
        this.#open = phase;
        print((0,workflow_command/* workflowCommand */.N)('group', {}, title));
        print((0,workflow_command/* workflowCommand */.N)('stop-commands', {}, token));
        if (shown.dropped > 0)
            print(`… ${shown.dropped} earlier lines are in the record`);
        for (const line of shown.kept.splice(0))
            print(line);
    }
    #closeGroup() {
        if (this.#open === null)
            return;
        this.#open = null;
        this.#log.print((0,workflow_command/* workflowCommand */.N)(this.#log.token, {}, ''));
        this.#log.print((0,workflow_command/* workflowCommand */.N)('endgroup', {}, ''));
    }
    /** Only final failures: an attempt that is repeated is not an error of the job. */
    #annotate({ phase, reason, message, remedy }, state) {
        const { plan, print, placeOf } = this.#log;
        const index = (0,legs/* phaseIndex */.C4)(plan, phase);
        if (index === undefined)
            return;
        const { standing } = (0,run_state/* phaseState */.RI)(plan, state, index);
        if (standing.status !== 'failed')
            return;
        const place = placeOf(phase);
        const title = `${phase}: ${reason}`;
        const at = { file: place?.file ?? null, line: place?.line ?? null, title };
        const kind = standing.tolerated ? 'warning' : 'error';
        print((0,workflow_command/* workflowCommand */.N)(kind, at, `${(0,line/* oneLine */.TN)(message)}\n${(0,line/* oneLine */.TN)(remedy)}`));
    }
}
/** The shown text of an event; usage is shown when the attempt ends. */
function textOf(event) {
    switch (event.type) {
        case 'text':
            return `${event.text}\n`;
        case 'toolCall':
            return `→ ${event.tool} ${event.input}\n`;
        case 'toolResult':
            return `← ${event.tool} ${event.output}\n`;
        case 'fileChange':
            return `± ${event.path}\n`;
        case 'error':
            return `! ${event.message}\n`;
        case 'output':
            return event.text;
        case 'usage':
            return '';
        default:
            return (0,unreachable/* unreachable */.H)(event);
    }
}

// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js
var checkpoints = __webpack_require__(65494);
// EXTERNAL MODULE: ./lib/src/app/stored/run-change.js
var run_change = __webpack_require__(87286);
// EXTERNAL MODULE: ./lib/src/core/gate/trigger.js
var gate_trigger = __webpack_require__(14906);
;// CONCATENATED MODULE: ./lib/src/action/leave-comment.js






/**
 * Writes the only comment about the run on the issue or pull request that triggered it, if the token may write comments. A job
 * with agents should not have such a token; then a later job writes the comment.
 */
async function leaveComment(job, { report, checkpoint, page }) {
    const { plan, state, digest } = report;
    const trigger = (0,gate_trigger/* triggerOf */.i)(state.github);
    if (trigger === null)
        return;
    const { runComment, wantsPerson } = await __webpack_require__.e(/* import() */ 267).then(__webpack_require__.bind(__webpack_require__, 40267));
    const { leaveRunComment } = await __webpack_require__.e(/* import() */ 7328).then(__webpack_require__.bind(__webpack_require__, 27328));
    const body = runComment({
        plan,
        state,
        digest: (0,brands/* digestOf */.ol)(digest),
        checkpoint: checkpoint?.id ?? null,
        url: job.context.runUrl,
        page,
        repository: job.context.repository,
        evidence: await (0,run_change.evidenceFor)(job.root, plan, state, null),
    });
    const onlyUpdate = !wantsPerson(plan, state);
    try {
        const github = await job.github();
        await leaveRunComment({ github, number: trigger.number, body, onlyUpdate });
    }
    catch (error) {
        if (!(error instanceof ports.Refusal))
            throw error;
        const text = `No comment was written on #${trigger.number}: ${(0,line/* oneLine */.TN)(error.message)}`;
        // An earlier job may lack a token for it; after the last job, a person would not be notified.
        const isMissed = job.inputs.mode === 'report' && !onlyUpdate;
        job.print(isMissed ? (0,workflow_command/* workflowCommand */.N)('warning', { title: 'Phasegate' }, text) : `· ${text}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/action/with-checkpoints.js
















/**
 * Works on a run, shows it in the log, and uploads its checkpoints; at the end, also after an error, uploads the newest state. If
 * nothing was recorded, nothing new is uploaded.
 */
async function withCheckpoints(job, run, work) {
    const { saveState } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    saveState('run', run);
    const uploader = await uploaderFor(job, run);
    let hasRecorded = false;
    const onEvent = ({ type }) => {
        hasRecorded = true;
        // A child run is stored once, at its end, as one artifact.
        if (type !== 'phaseStarted' && !isChild(job))
            uploader.changed();
    };
    const report = await work(async (plan, pinned) => {
        maskSecrets(job, plan);
        return followed(reporterOf(job, plan, pinned), onEvent);
    }).catch(async (error) => {
        // The thrown error is reported by its source; a failure to store is an additional note.
        if (hasRecorded) {
            await flushed(uploader, job).catch((why) => noted(job, why));
            await pageOf(job, run);
        }
        throw error;
    });
    const checkpoint = await flushed(uploader, job);
    const page = await pageOf(job, run);
    const stood = { type: 'stood', report, checkpoint, page };
    if (page !== null)
        await linkPage(job, report, page);
    if (!isChild(job))
        await leaveComment(job, stood);
    return stood;
}
const isChild = ({ inputs }) => inputs.mode === 'slot';
/** Makes the runner mask the values that we redact in the output of other steps, too. */
function maskSecrets({ print }, plan) {
    const { hidden } = (0,secrets/* secretsOf */.F)(plan, process.env, 'redacted');
    for (const value of new Set(hidden))
        if (value.length >= known_values/* SHORTEST_VALUE */.L)
            print((0,workflow_command/* workflowCommand */.N)('add-mask', {}, value));
}
/**
 * In milliseconds: the time that the runner leaves after it asked the job to end; the first signal comes 7.5 s before the kill.
 */
const AFTER_CANCEL_MS = 5_000;
const USUAL_MS = 10 * 60_000;
/** Tells the post step by its state that the run is stored. */
async function flushed(uploader, { stop }) {
    const withinMs = stop.controller.signal.aborted ? AFTER_CANCEL_MS : USUAL_MS;
    const kept = await uploader.flush(withinMs);
    const { saveState } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    saveState('kept', kept?.digest ?? 'nowhere');
    return kept;
}
/** The report page; the post step makes it for a cancelled job. */
async function pageOf(job, run) {
    if (job.stop.controller.signal.aborted)
        return null;
    const { saveState } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    // Lets the post step skip the page.
    saveState('page', 'done');
    if (!(await mayPublish(job)))
        return null;
    const { publishPage } = await Promise.all(/* import() */[__webpack_require__.e(1809), __webpack_require__.e(9108)]).then(__webpack_require__.bind(__webpack_require__, 49108));
    return publishPage(job, run);
}
async function mayPublish(job) {
    const { inputs } = job;
    if (!inputs.report || inputs.keep === 'none' || isChild(job))
        return false;
    const { isAvailable } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 90355));
    return isAvailable();
}
async function linkPage(job, report, page) {
    const { linkFromPull } = await __webpack_require__.e(/* import() */ 9721).then(__webpack_require__.bind(__webpack_require__, 69721));
    await linkFromPull(job, report, page);
}
function noted({ print }, why) {
    print(`· ${(0,line/* oneLine */.TN)(why instanceof Error ? why.message : String(why))}`);
}
async function uploaderFor(job, run) {
    const folder = (0,directory/* runFolder */.kQ)(job.store, run);
    const repository = await (0,checkpoints/* repositoryOf */._M)(job);
    const packer = packerOf({
        folder,
        temporary: (0,checkpoints/* temporaryOf */.D3)(job),
        journal: journal_reader/* JOURNALS */.p,
        makeBundle: repository && ((file, range) => (0,bundle/* makeBundle */.ND)((0,runner_directory/* ownFolder */.vY)(folder), file, range)),
        phasegate: version/* VERSION */.x,
        attempt: job.context.runAttempt,
    });
    return uploaderOf({
        folder,
        scope: (0,checkpoints/* scopeOf */.Od)(job),
        packer,
        stores: await (0,checkpoints/* keptIn */.CJ)(job),
        pauseMs: pauseAfter,
        onNote: (note) => job.print(`· ${(0,line/* oneLine */.TN)(note)}`),
    });
}
function reporterOf(job, plan, pinned) {
    const { locate } = (0,pipeline_document/* readDocument */.u)(pinned.text);
    const { print } = job;
    const token = (0,external_node_crypto_.randomBytes)(24).toString('hex');
    const placeOf = (phase) => ({
        file: pinned.file,
        line: locate.key(['phases', phase.replace(/\[\d+\]$/, '')]).line,
    });
    return new ActionsReporter({ plan, print, token, placeOf });
}
function followed(reporter, onEvent) {
    return {
        event: (event, state) => {
            reporter.event(event, state);
            onEvent(event);
        },
        agent: (phase, event) => reporter.agent(phase, event),
        note: (text) => reporter.note(text),
    };
}


/***/ }),

/***/ 15117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ writeArchive),
/* harmony export */   bL: () => (/* binding */ readArchive),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);




/** The first file of a checkpoint's archive. */
const MANIFEST = 'manifest.json';
/** Writes the named files below `folder`, in this order, as one compressed archive. */
async function writeArchive(file, { folder, paths }) {
    const { create } = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697));
    const plain = { gzip: true, portable: true, noMtime: true, strict: true };
    await create({ ...plain, cwd: folder, file }, [...paths]);
}
/**
 * Passes each file of the archive to `onFile`, one after the other. Throws `Refusal` and stops reading if the archive is
 * truncated or damaged, or contains anything but regular files.
 */
async function readArchive({ file, label }, onFile) {
    const { Parser } = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697));
    const parser = new Parser({ strict: true });
    let failure = null;
    let work = Promise.resolve();
    parser.on('ignoredEntry', ({ path }) => {
        failure ??= damaged(label, `${JSON.stringify(path)} has an unknown file type`);
    });
    const entries = [];
    parser.on('entry', (entry) => {
        entries.push(entry);
        // The error reaches the reader another way.
        entry.on('error', () => { });
        work = work.then(async () => {
            try {
                if (failure === null)
                    await onFile(plainFile(label, entry));
            }
            catch (error) {
                failure ??= error;
            }
            entry.resume();
        });
    });
    const ended = new Promise((resolve, reject) => {
        parser.on('end', resolve);
        parser.on('error', reject);
    });
    ended.catch(() => { });
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
            if (failure !== null)
                throw failure;
            if (!parser.write(chunk))
                await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(parser, 'drain'), ended]);
        }
        parser.end();
        await ended;
        await work;
    }
    catch (error) {
        failure ??= asRefusal(label, error);
        // Otherwise a reader that waits for the rest of its file would wait forever.
        for (const entry of entries)
            entry.destroy(error);
        await work;
    }
    if (failure !== null)
        throw failure;
}
function plainFile(label, entry) {
    const { path, type, size } = entry;
    if (type === 'File' || type === 'OldFile')
        return { path, size, bytes: entry };
    throw damaged(label, `${JSON.stringify(path)} is not a regular file (${type})`);
}
function asRefusal(label, error) {
    if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal)
        return error;
    if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== null)
        return (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskRefusal */ .C2)(error, `The checkpoint ${label} cannot be read`);
    const words = error instanceof Error ? error.message : String(error);
    return damaged(label, `the archive is incomplete or damaged (${words.replace(/^TAR_\w+: /, '')})`);
}
function damaged(label, why) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The checkpoint ${label} is refused: ${why}.`, 'The file was damaged or changed after it was created. Use another checkpoint, or start a new run.');
}


/***/ }),

/***/ 90355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ replacePlain),
/* harmony export */   i: () => (/* binding */ artifactStore),
/* harmony export */   isAvailable: () => (/* binding */ isAvailable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _system_copy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77084);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);
/* harmony import */ var _archive_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15117);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13211);
/* harmony import */ var _artifacts_by_rest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80929);
/* harmony import */ var _quietly_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32018);









/**
 * Stores checkpoints as artifacts of the workflow run, each as one file without further compression. The library finds the
 * service by the environment that the runner gives to actions; without it nothing can be stored, which is noted once.
 */
function artifactStore({ rest, patience, onNote }) {
    const say = once(onNote);
    return {
        name: 'artifact',
        put: async (name, file) => {
            if (!isAvailable())
                return say(UNAVAILABLE);
            const { id, digest } = await uploadPlain(file, patience.transferMs);
            return { id, name, sha256: (0,_artifacts_by_rest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Of */ .Bj)(digest) };
        },
        get: async (id, file) => {
            try {
                const own = await ownArtifacts(patience.listMs);
                const found = own.find((artifact) => artifact.id === id);
                if (found !== undefined && (await download(found, file, patience.transferMs)))
                    return true;
            }
            catch (error) {
                if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal))
                    throw error;
                const isThere = await rest.download(id, file).catch(() => false);
                if (!isThere)
                    throw error;
                return true;
            }
            return rest.download(id, file);
        },
        find: async (prefix) => {
            const [own, others] = await Promise.all([
                ownArtifacts(patience.listMs),
                orNothing(rest, say),
            ]);
            const all = new Map([...others, ...own].map((stored) => [stored.id, stored]));
            return [...all.values()].filter(({ name }) => name.startsWith(prefix));
        },
    };
}
/** Uploads one file without compression as an artifact of its name. Throws `Refusal`. */
async function uploadPlain(file, limitMs) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    const options = { skipArchive: true };
    const { id, digest } = await orRefuse(`The artifact ${name} could not be uploaded`, limitMs, () => new DefaultArtifactClient().uploadArtifact(name, [file], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), options));
    if (id === undefined)
        throw new Error('the artifact library returned no id');
    return { id: String(id), digest };
}
/** The same, replacing an artifact of that name that this attempt uploaded. Throws `Refusal`. */
async function replacePlain(file, limitMs) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935));
    const own = await ownArtifacts(limitMs);
    if (own.some((artifact) => artifact.name === name))
        await orRefuse(`The artifact ${name} could not be replaced`, limitMs, () => new DefaultArtifactClient().deleteArtifact(name));
    return (await uploadPlain(file, limitMs)).id;
}
const UNAVAILABLE = 'No checkpoint is stored, because artifacts are not available here: ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set. GitHub sets these variables for actions.';
function once(onNote) {
    const said = new Set();
    return (note) => {
        if (!said.has(note))
            onNote(note);
        said.add(note);
        return null;
    };
}
/** Whether this step can upload artifacts. */
function isAvailable() {
    const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: url } = process.env;
    return Boolean(token) && Boolean(url);
}
/** The artifacts that the job's own token can see. */
async function ownArtifacts(limitMs) {
    if (!isAvailable())
        return [];
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935));
    const { artifacts } = await orRefuse('The artifacts of this run could not be listed', limitMs, () => new DefaultArtifactClient().listArtifacts());
    return artifacts.map(({ id, name, digest }) => ({
        id: String(id),
        name,
        sha256: (0,_artifacts_by_rest_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Of */ .Bj)(digest),
    }));
}
/** Without `actions: read`, a token sees only this attempt's uploads. */
async function orNothing(rest, say) {
    try {
        return await rest.list();
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal))
            throw error;
        say(`Only artifacts of this attempt are visible: ${error.message} ${error.remedy}`);
        return [];
    }
}
async function download({ id, sha256: uploaded }, file, limitMs) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935));
    (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${file}.`);
    try {
        const options = {
            path,
            skipDecompress: true,
            ...(uploaded === null ? {} : { expectedHash: `sha256:${uploaded}` }),
        };
        await orRefuse(`The artifact ${id} could not be downloaded`, limitMs, () => new DefaultArtifactClient().downloadArtifact(Number(id), options));
        const [name] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
        if (name === undefined)
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    }
    // The library compares with the digest that it was given; this digest is of the actual file.
    const { sha256 } = await (0,_system_copy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .T)(file);
    if (uploaded === null || uploaded === sha256)
        return true;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file);
    throw (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .damaged */ .qM)(`of artifact ${id}`, `its SHA-256 is ${sha256}, but sha256:${uploaded} was uploaded`);
}
async function orRefuse(what, limitMs, work) {
    try {
        return await (0,_quietly_js__WEBPACK_IMPORTED_MODULE_8__/* .quietly */ .g)(() => (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_6__/* .withinTime */ .d)(limitMs, work));
    }
    catch (error) {
        const why = error instanceof Error ? error.message.split('\n', 1).join() : String(error);
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`${what}: ${why}${why.endsWith('.') ? '' : '.'}`, 'Check https://www.githubstatus.com, then run the job again.', { cause: error });
    }
}


/***/ }),

/***/ 80929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   F1: () => (/* binding */ artifactsByRest),
/* harmony export */   cC: () => (/* binding */ MOST_LISTED)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41502);
/* harmony import */ var _system_copy_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77084);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6871);
/* harmony import */ var _archive_archive_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15117);










function artifactsByRest(options) {
    return {
        list: () => list(options),
        download: (id, file) => download(options, id, file),
    };
}
const PAGE = 100;
/** A workflow's token has a thousand requests per hour. */
const MOST_PAGES = 100;
const MOST_LISTED = PAGE * MOST_PAGES;
async function list({ github, workflowRun }) {
    const route = workflowRun === null ? EVERY : OF_RUN;
    const found = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const parameters = { run_id: workflowRun, per_page: PAGE, page };
        const { artifacts } = await github.rest(route, parameters);
        for (const artifact of artifacts) {
            const { id, name, expired, digest } = artifact;
            const isMeant = workflowRun !== null || isOfThisRepository(artifact);
            if (!expired && isMeant)
                found.push({ id: String(id), name, sha256: sha256Of(digest) });
        }
        if (artifacts.length < PAGE)
            break;
    }
    return found;
}
/** In hex. GitHub prefixes it with `sha256:`, its library does not. */
function sha256Of(digest) {
    return /^(?:sha256:)?([0-9a-f]{64})$/.exec(digest ?? '')?.[1] ?? null;
}
/** A pull request from a fork runs untrusted code, which can upload anything under any name. */
function isOfThisRepository({ workflow_run: run }) {
    return run?.repository_id !== undefined && run.repository_id === run.head_repository_id;
}
const EVERY = 'GET /repos/{owner}/{repo}/actions/artifacts';
const OF_RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const ONE = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
const MOST_TRIES = 4;
async function download(options, id, file) {
    const digest = await digestOf(options, id);
    if (digest === undefined)
        return false;
    (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_8__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    for (let tries = 1;; tries += 1) {
        const outcome = await tryDownload(options, id, file);
        if (outcome.type === 'gone')
            return false;
        if (outcome.type === 'done' && (digest === null || digest === outcome.digest))
            return true;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        if (tries === MOST_TRIES || outcome.type === 'refused')
            throw whyNot(id, outcome);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(options.waitMs * 2 ** (tries - 1));
    }
}
/** The digest at upload; `null`: unknown; `undefined`: there is no such artifact. */
async function digestOf({ github }, id) {
    try {
        const artifact = await github.rest(ONE, { artifact_id: id });
        return artifact.expired ? undefined : (artifact.digest ?? null);
    }
    catch (error) {
        if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_6__.Refusal && 'status' in error && error.status === 404)
            return undefined;
        throw error;
    }
}
async function tryDownload(options, id, file) {
    const { apiUrl, repository, token } = options;
    const headers = { authorization: `Bearer ${token}`, 'user-agent': 'phasegate' };
    try {
        const url = `${apiUrl}/repos/${repository}/actions/artifacts/${encodeURIComponent(id)}/zip`;
        const redirect = await fetch(url, { headers, redirect: 'manual', ...IN_TIME() });
        const location = redirect.headers.get('location');
        if (location === null)
            return outcomeOf(redirect.status);
        // The token must not reach the storage service.
        const { status, body } = await fetch(location);
        if (status !== 200 || body === null)
            return outcomeOf(status);
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.fromWeb(body), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file, { mode: 0o600 }));
        return { type: 'done', digest: `sha256:${(await (0,_system_copy_file_js__WEBPACK_IMPORTED_MODULE_7__/* .digestFile */ .T)(file)).sha256}` };
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$N)(error) === 'ENOSPC')
            throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_8__/* .diskRefusal */ .C2)(error, `${file} cannot be written`);
        return { type: 'failed', why: error instanceof Error ? error.message : String(error) };
    }
}
const IN_TIME = () => ({ signal: AbortSignal.timeout(30_000) });
function outcomeOf(status) {
    if (status === 404 || status === 410)
        return { type: 'gone' };
    const isPassing = status === 429 || status >= 500;
    return { type: isPassing ? 'failed' : 'refused', why: `GitHub answered ${status}` };
}
function whyNot(id, outcome) {
    if (outcome.type === 'done') {
        return (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_9__/* .damaged */ .qM)(`of artifact ${id}`, `the downloaded file has the digest ${outcome.digest}, but the uploaded file had another`);
    }
    return new _ports_js__WEBPACK_IMPORTED_MODULE_6__.Refusal(`The artifact ${id} could not be downloaded: ${outcome.why}.`, 'Give the job `permissions: { actions: read }`, or run the job again.');
}


/***/ }),

/***/ 44923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ cacheStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13211);
/* harmony import */ var _quietly_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32018);







/**
 * Checkpoints as entries of the Actions cache: an optional fast path that may be missing, full or read-only, which is noted once.
 * The id is the name.
 *
 * The library unpacks an entry with the rights of this process before it can be checked; GNU tar is made to write all of it into
 * the one expected file. Nevertheless this is only for jobs in which agents run, never for a job that decides or delivers.
 */
function cacheStore(options) {
    const { trust, temporary, limitMs, onNote, holds } = options;
    const keyOf = (name) => `phasegate-v1-${trust}-${name}`;
    const { folder, pattern } = placeOf(holds, temporary);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, WHAT[holds].file);
    let isWritable = true;
    const inTurn = queue();
    return {
        name: 'cache',
        put: (name, from) => inTurn(async () => {
            const { isFeatureAvailable, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
            if (!isWritable || !isFeatureAvailable())
                return null;
            await emptyPlace(folder, file);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, file).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, file));
            const id = await attempt(limitMs, () => saveCache([pattern], keyOf(name)));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
            if (id !== undefined && id !== -1)
                return { id: name, name, sha256: null };
            isWritable = false;
            onNote(`The cache is read-only here; ${WHAT[holds].instead}.`);
            return null;
        }),
        get: (id, to) => inTurn(async () => {
            const { isFeatureAvailable, restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
            if (!isFeatureAvailable() || !PLAIN.test(file))
                return false;
            await emptyPlace(folder, file);
            const key = await attempt(limitMs, () => intoOne(file, () => restoreCache([pattern], keyOf(id))));
            const isFile = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile() === true;
            if (key !== keyOf(id) || !isFile)
                return false;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(file, to).catch((error) => acrossDisks(error, file, to));
            return true;
        }),
        find: (prefix) => inTurn(async () => {
            const { isFeatureAvailable, restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
            if (!isFeatureAvailable())
                return [];
            const wanted = keyOf(prefix);
            const look = () => restoreCache([pattern], wanted, [wanted], { lookupOnly: true });
            return named(keyOf(''), await attempt(limitMs, look));
        }),
    };
}
/**
 * The library makes the written path part of the key. Self-hosted runners differ in `RUNNER_TEMP`; a path that begins with `~` is
 * equal text on every machine.
 */
function placeOf(holds, temporary) {
    const name = 'phasegate-cache';
    const { file } = WHAT[holds];
    if (holds === 'result')
        return { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.cache', name), pattern: `~/.cache/${name}/${file}` };
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, name);
    return { folder, pattern: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file) };
}
const WHAT = {
    checkpoint: {
        file: 'checkpoint.tar.gz',
        instead: 'checkpoints are stored as artifacts only, which a resume needs',
    },
    result: { file: 'result', instead: 'results are not kept for later runs' },
};
/** The library's result, or `undefined` on an error or a timeout. */
async function attempt(limitMs, work) {
    try {
        return await (0,_quietly_js__WEBPACK_IMPORTED_MODULE_6__/* .quietly */ .g)(() => (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .withinTime */ .d)(limitMs, work));
    }
    catch (error) {
        if (error instanceof Error)
            return undefined;
        throw error;
    }
}
/** A path that needs no quoting, neither in `TAR_OPTIONS` nor in its `--transform`. */
const PLAIN = /^[\w./-]+$/;
/** Whatever names an archive contains, GNU tar, which the library starts, writes to this one file. */
async function intoOne(file, work) {
    const { TAR_OPTIONS: before } = process.env;
    process.env.TAR_OPTIONS = `--transform=s|.*|${file}|`;
    try {
        return await work();
    }
    finally {
        if (before === undefined)
            delete process.env.TAR_OPTIONS;
        else
            process.env.TAR_OPTIONS = before;
    }
}
/** Runs one call at a time, because there is only one path for the file. */
function queue() {
    let last = Promise.resolve();
    return (work) => {
        const next = last.then(work, work);
        last = next.catch(() => { });
        return next;
    };
}
async function emptyPlace(folder, file) {
    (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { recursive: true, force: true });
}
async function acrossDisks(error, file, to) {
    if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'EXDEV')
        throw error;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(file, to);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file);
}
/** The service reports only the newest entry. */
function named(before, key) {
    if (key === undefined || !key.startsWith(before))
        return [];
    const name = key.slice(before.length);
    return [{ id: name, name, sha256: null }];
}


/***/ }),

/***/ 32018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ quietly)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);

const context = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let open = 0;
let restore = () => { };
/**
 * Runs a library call that logs every step to stdout, among the output of phases. Only essential workflow commands pass: values
 * to mask and, in debug mode, debug messages.
 */
async function quietly(work) {
    if (open === 0)
        restore = install();
    open += 1;
    try {
        return await context.run('quiet', work);
    }
    finally {
        open -= 1;
        if (open === 0)
            restore();
    }
}
function install() {
    const { stdout } = process;
    const { write } = stdout;
    const filtered = (chunk) => isDropped(chunk) ? true : write.call(stdout, chunk);
    stdout.write = filtered;
    return () => {
        stdout.write = write;
    };
}
function isDropped(chunk) {
    if (context.getStore() !== 'quiet')
        return false;
    const { RUNNER_DEBUG: debug } = process.env;
    const wanted = debug === '1' ? /^::(?:add-mask|debug)::/ : /^::add-mask::/;
    return !wanted.test(chunk.toString());
}


/***/ }),

/***/ 13211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime),
/* harmony export */   f: () => (/* binding */ OutOfTime)
/* harmony export */ });
/**
 * Rejects with `OutOfTime` if the work takes too long. The work itself continues, because a waiting library cannot be stopped.
 */
async function withinTime(ms, work) {
    let clear = () => { };
    const passed = new Promise((_, reject) => {
        const timer = setTimeout(() => reject(new OutOfTime(ms)), ms);
        clear = () => clearTimeout(timer);
    });
    try {
        return await Promise.race([work(), passed]);
    }
    finally {
        clear();
    }
}
class OutOfTime extends Error {
    name = 'OutOfTime';
    constructor(ms) {
        super(`no answer after ${ms / 1000} s`);
    }
}


/***/ }),

/***/ 81109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ childPrefix),
/* harmony export */   QW: () => (/* binding */ childName),
/* harmony export */   zU: () => (/* binding */ childOrder)
/* harmony export */ });
/** `phasegate-child-<parent>-<phase>-<slot>-<attempt>.tar.gz`, or `….<take>.tar.gz`; checkpoints of runs have different names. */
function childName({ began, attempt, take }) {
    const again = take === 1 ? '' : `.${take}`;
    return `${childPrefix(began)}${attempt}${again}.tar.gz`;
}
/** The prefix of the names of a slot's artifacts in all attempts. */
function childPrefix({ parent, phase, slot }) {
    // An artifact's name cannot contain a slash.
    return `phasegate-child-${parent.slice(7, 19)}-${phase.replaceAll('/', '.')}-${slot}-`;
}
/** The attempt and take of such a name as one increasing number; `null`: another name. */
function childOrder(name, prefix) {
    if (!name.startsWith(prefix))
        return null;
    const [, attempt, take = '1'] = /^([1-9]\d*)(?:\.([1-9]\d*))?\.tar\.gz$/.exec(name.slice(prefix.length)) ?? [];
    return attempt === undefined ? null : Number(attempt) * 1000 + Number(take);
}


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
/** The value at a path of keys in untrusted JSON; `undefined`: there is none. */
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
/** A count or an amount; `null`: missing or negative. */
function amountAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
/** For people and records: a text unchanged, other values as JSON, truncated to `most` characters. */
function shown(value, most) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.length <= most ? text : `${text.slice(0, most)} … (${text.length - most} more)`;
}


/***/ })

};
