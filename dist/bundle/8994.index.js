export const id = 8994;
export const ids = [8994,3227,3339];
export const modules = {

/***/ 1588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ adapt),
/* harmony export */   K0: () => (/* binding */ pipelinePath),
/* harmony export */   Y$: () => (/* binding */ hearsComments),
/* harmony export */   ju: () => (/* binding */ needsTests),
/* harmony export */   oD: () => (/* binding */ hasGate)
/* harmony export */ });
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32031);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38564);


/** The files for a repository that is given a library pipeline, by path. */
function adapt({ name, files }, { as, filling, testSchema, withWorkflow, origin }) {
    const adapted = [...files].flatMap(([path, text]) => {
        if (path === 'pipeline.yml') {
            return [[pipelinePath(as), pipelineText(text, { as, filling, origin })]];
        }
        if (path === 'workflow.yml') {
            const workflow = (0,_fill_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(text, filling)
                .replaceAll(`.github/pipelines/${name}.yml`, `.github/pipelines/${as}.yml`)
                .replaceAll(`phasegate-${name}.yml`, `phasegate-${as}.yml`);
            return withWorkflow ? [[`.github/workflows/phasegate-${as}.yml`, workflow]] : [];
        }
        if (path.startsWith('prompts/'))
            return [[`.github/pipelines/${as}/${path}`, text]];
        if (!path.startsWith('test/'))
            return [];
        const test = (0,_fill_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(text, { ...filling, schema: testSchema });
        return [[`.github/pipelines/${as}/${path}`, test]];
    });
    return new Map(adapted);
}
const pipelinePath = (name) => `.github/pipelines/${name}.yml`;
function pipelineText(text, { as, filling, origin }) {
    const own = (0,_fill_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(text, filling)
        .replace(/^name: .*$/m, `name: ${as}`)
        .replaceAll('file: prompts/', `file: ${as}/prompts/`);
    return origin === null ? own : (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .withOrigin */ .D_)(own, origin);
}
/** Whether a pipeline has `x-needs: tests`: a phase of it runs the tests, not only `verify`. */
const needsTests = ({ files }) => /^x-needs: tests\b/m.test(files.get('pipeline.yml') ?? '');
/** Whether the pipeline's workflow is triggered by comments, so that a person can decide by comment. */
const hearsComments = ({ files }) => /^ {2}issue_comment:/m.test(files.get('workflow.yml') ?? '');
/** Whether `init` may choose who decides at a gate of the pipeline. */
const hasGate = ({ files }) => (0,_fill_js__WEBPACK_IMPORTED_MODULE_0__/* .slotsIn */ .ps)(files.get('pipeline.yml') ?? '').includes('gate');


/***/ }),

/***/ 32031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   ps: () => (/* binding */ slotsIn),
/* harmony export */   q0: () => (/* binding */ NO_TESTS)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * Adapts a file of the library to a repository. Lines that end in `# init: SLOT` are replaced; other lines stay. In a file
 * without such lines, only the schema's URL is set.
 */
function fill(text, filling) {
    const lines = text.split('\n').flatMap((line) => filledLine(line, filling));
    return withoutEmptyLists(lines.join('\n')).replace(/^# yaml-language-server: \$schema=.*$/m, `# yaml-language-server: $schema=${filling.schema}`);
}
/** The slots of a file, such as `test`. */
function slotsIn(text) {
    return [...new Set(text.split('\n').flatMap((line) => SLOT.exec(line)?.groups?.slot ?? []))];
}
const SLOT = /^(?<indent>\s*)(?<text>.*?)\s+# init: (?<slot>[a-z]+)$/;
function filledLine(line, filling) {
    const { indent = '', text = '', slot } = SLOT.exec(line)?.groups ?? {};
    switch (slot) {
        case undefined:
            return [line];
        case 'test':
            if (filling.commands.test.length === 0 && !isEntry(text))
                return [indent + NO_TESTS];
            return filling.commands.test.map((command) => indent + commandLine(text, command));
        case 'setup':
        case 'lint':
            return filling.commands[slot].map((command) => indent + commandLine(text, command));
        case 'agent':
            return [indent + agentLine(text, filling.agent)];
        case 'models':
            return filling.agent.models === null ? [] : [indent + text];
        case 'cheap':
        case 'judgment':
            return modelLine(indent, slot, filling);
        case 'secret':
            return filling.agent.secrets.map((name) => `${indent}${name}: \${{ secrets.${name} }}`);
        case 'gate':
            return [indent + (filling.gate === 'comment' ? 'by: comment' : text)];
        case 'when':
            return filling.gate === 'risky' ? [indent + text] : [];
        default:
            // A comment that looks like a slot, in a pipeline from elsewhere.
            return [line];
    }
}
/** In a script, which would be a success without any command. */
const NO_TESTS = 'echo "nothing is tested: put your test command here"';
const isEntry = (text) => text.startsWith('- run: ');
/** An entry of a list is quoted as YAML; a line of a script stays as it is. */
function commandLine(text, command) {
    return isEntry(text) ? `- run: ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(command, { lineWidth: 0 }).trimEnd()}` : command;
}
function agentLine(text, { use, models }) {
    const named = text.replace(/use: [\w-]+/, `use: ${use}`);
    return models === null ? named.replace(/, model: [\w-]+/, '') : named;
}
function modelLine(indent, slot, { agent: { models } }) {
    return models === null ? [] : [`${indent}${slot}: ${models[slot]}`];
}
/** Removes `setup:` and `verify:` without entries. */
function withoutEmptyLists(text) {
    return text
        .replace(/^( *)(?:setup|verify):(?: #.*)?\n(?!\1 *- )/gm, '')
        .replace(/\n{3,}/g, '\n\n');
}


/***/ }),

/***/ 38564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ withOrigin),
/* harmony export */   bj: () => (/* binding */ withoutOrigin),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** The head of a pipeline: the comment for editors, then the comment with the pipeline's origin. */
const HEAD = /^(# yaml-language-server:.*\n)?# From (\S+@\S+)\n/;
/** The origin in the head of a pipeline, `owner/repo/path@ref`; `null`: none. */
const originOf = (text) => HEAD.exec(text)?.[2] ?? null;
const withoutOrigin = (text) => text.replace(HEAD, '$1');
const withOrigin = (text, origin) => text.replace(/^(# yaml-language-server:.*\n)?/, (schema) => `${schema}# From ${origin}\n`);


/***/ }),

/***/ 83227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogue: () => (/* binding */ catalogue),
/* harmony export */   pipelineNamed: () => (/* binding */ pipelineNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37542);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35826);





/** The pipelines in this package, by name. */
function catalogue(packageFolder) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageFolder, 'pipelines');
    const { repository, version } = (0,_package_js__WEBPACK_IMPORTED_MODULE_4__.packageName)(packageFolder);
    const originOf = (name) => `${repository}/pipelines/${name}@v${version}`;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, 'pipeline.yml')))
        .sort()
        .map((name) => readLibraryPipeline((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), originOf(name)));
}
/** Finds one by its name in the library, or by a path that begins with `.` or `/`. Throws `Refusal`. */
function pipelineNamed(name, { packageFolder, root }) {
    if (/^\.{0,2}\//.test(name))
        return pipelineAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name), name);
    const all = catalogue(packageFolder);
    const found = all.find((one) => one.name === name);
    if (found !== undefined)
        return found;
    const names = all.map((one) => one.name);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The library has no pipeline \`${name}\`.`, (0,_core_lib_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, names) ??
        `The pipelines are ${names.join(', ')}. A folder is written as \`./${name}\`.`);
}
function pipelineAt(folder, written) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pipeline.yml')))
        return readLibraryPipeline(folder, null);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${written} has no \`pipeline.yml\`.`, 'Name a folder with `pipeline.yml`, and `prompts/` if it has prompt files.');
}
function readLibraryPipeline(folder, origin) {
    const files = new Map((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).isFile())
        .sort()
        .map((path) => [path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'utf8')]));
    const [, description = ''] = /^description: (.*)$/m.exec(files.get('pipeline.yml') ?? '') ?? [];
    return { name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder), description, files, origin };
}


/***/ }),

/***/ 13339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchedPipeline: () => (/* binding */ fetchedPipeline),
/* harmony export */   remoteFolder: () => (/* binding */ remoteFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _system_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52305);






const MOST_FILES = 100;
const MOST_BYTES = 1024 * 1024;
/** Parses `owner/repo/path[@ref]`; `null`: another text. */
function remoteFolder(written) {
    const found = /^([A-Za-z0-9][\w.-]*)\/([A-Za-z0-9][\w.-]*)\/([^@]+?)\/?(?:@([\w][\w./-]*))?$/.exec(written);
    const [, owner = '', repo = '', path = '', ref = null] = found ?? [];
    if (found === null || path.split('/').some((part) => ['', '.', '..'].includes(part)))
        return null;
    return { repository: `${owner}/${repo}`, path, ref };
}
/**
 * A pipeline from a repository, at the current commit of its ref. Files are read as git objects: nothing is checked out or
 * executed. Throws `Refusal`.
 */
async function fetchedPipeline({ repository, path, ref }, 
/** Such as `https://github.com`. */
server) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'phasegate-add-'));
    try {
        // git cannot initialise a repository if a git directory is given.
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place: { workTree: folder, gitDir: null }, args: ['init', '--quiet', '--bare'] });
        const place = { workTree: folder, gitDir: folder };
        const commit = await fetched(place, `${server}/${repository}.git`, ref);
        const files = await filesAt(place, commit, path);
        const text = files.get('pipeline.yml');
        if (text === undefined)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`There is no \`${path}/pipeline.yml\` in ${repository} at ${commit.slice(0, 12)}.`, 'Name a folder with `pipeline.yml`, and `prompts/` if it has prompt files.');
        const [, description = ''] = /^description: (.*)$/m.exec(text) ?? [];
        const origin = `${repository}/${path}@${commit}`;
        return { name: path.split('/').at(-1) ?? path, description, files, origin };
    }
    finally {
        await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)(folder);
    }
}
async function fetched(place, url, ref) {
    const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--', url, ref ?? 'HEAD'];
    const env = { GIT_TERMINAL_PROMPT: '0' };
    // With the person's own credentials, for private repositories.
    const answer = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args, env, configuration: 'person', limitMs: 120_000 });
    if (answer.code !== 0)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`${url} cannot be fetched${ref === null ? '' : ` at \`${ref}\``}: ${lastLine(answer.stderr)}.`, 'Check the names of the repository and of the branch, tag or full commit after `@`.');
    const commit = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args: ['rev-parse', '--verify', 'FETCH_HEAD^{commit}'] });
    return commit.trim();
}
const lastLine = (text) => text.trim().split('\n').at(-1)?.replace(/[.]$/, '') ?? '';
/** Regular files only: a link could lead anywhere. */
async function filesAt(place, commit, path) {
    const args = ['ls-tree', '-r', '-z', '-l', commit, '--', `${path}/`];
    const listed = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args })).split('\0').filter((line) => line !== '');
    if (listed.length > MOST_FILES)
        throw tooMuch(path);
    const files = new Map();
    for (const line of listed) {
        const [, mode, oid = '', size, name = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
        if (mode !== '100644' && mode !== '100755')
            throw notPlain(name);
        if (Number(size) > MOST_BYTES)
            throw tooMuch(name);
        files.set(name.slice(path.length + 1), await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args: ['cat-file', 'blob', oid] }));
    }
    return files;
}
function tooMuch(path) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`${path} exceeds the size limit of a pipeline.`, `A pipeline's folder has at most ${MOST_FILES} files of 1 MiB.`);
}
function notPlain(path) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`${path} is not a regular file.`, 'Symbolic links and submodules are not supported.');
}


/***/ }),

/***/ 78994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plannedUpgrade: () => (/* binding */ plannedUpgrade),
  writeUpgrade: () => (/* binding */ writeUpgrade)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/library/adapt.js
var adapt = __webpack_require__(1588);
// EXTERNAL MODULE: ./lib/src/core/library/agents.js
var agents = __webpack_require__(13500);
// EXTERNAL MODULE: ./lib/src/core/library/origin.js
var library_origin = __webpack_require__(38564);
// EXTERNAL MODULE: ./lib/src/core/lib/merge-lines.js
var merge_lines = __webpack_require__(43962);
;// CONCATENATED MODULE: ./lib/src/core/library/upgrade.js


/** The upgrade of one file: it takes the library's changes, and keeps the repository's. */
function upgraded(versions, prefer) {
    const { base, local, newest } = alike(versions);
    const result = (state, text) => {
        const whole = withNoteOf(text, versions.newest);
        return { state: whole === versions.local ? same(state) : state, text: whole, conflicts: [] };
    };
    if (newest === local)
        return result('updated', local);
    if (newest === base)
        return result('kept', local);
    if (local === base)
        return result(stateOf(local, newest), newest);
    // Removed on one side, changed on the other: the repository's state wins.
    if (local === null || newest === null)
        return result('kept', local);
    const first = (0,library_origin/* originOf */.yv)(versions.local ?? '') === null ? 1 : 2;
    return merged({ base: base ?? '', local, newest }, { prefer, first, result });
}
const same = (state) => state === 'kept' ? 'kept' : 'unchanged';
const stateOf = (local, newest) => local === null ? 'new' : newest === null ? 'removed' : 'updated';
function merged({ base, local, newest }, { prefer, first, result }) {
    const parts = (0,merge_lines/* mergeLines */.Ac)(base, { ours: local, theirs: newest });
    const conflicts = prefer === null ? conflictsIn(parts, first) : [];
    if (conflicts.length > 0)
        return { state: 'conflict', text: local, conflicts };
    const side = prefer === 'local' ? 'ours' : 'theirs';
    const lines = parts.flatMap((part) => (part.type === 'same' ? part.lines : part[side]));
    return result('merged', lines.join('\n'));
}
function conflictsIn(parts, first) {
    const conflicts = [];
    let line = first;
    for (const part of parts) {
        if (part.type === 'conflict')
            conflicts.push({ line, local: part.ours, library: part.theirs });
        line += part.type === 'same' ? part.lines.length : part.ours.length;
    }
    return conflicts;
}
const SCHEMA = /^# yaml-language-server:.*/;
/** Removes URLs and origins, which differ between releases. */
function alike({ base, local, newest }) {
    const [schema] = SCHEMA.exec(newest ?? '') ?? [];
    const plain = (text) => {
        if (text === null)
            return null;
        return (0,library_origin/* withoutOrigin */.bj)(schema === undefined ? text : text.replace(SCHEMA, () => schema));
    };
    return { base: plain(base), local: plain(local), newest: plain(newest) };
}
function withNoteOf(text, newest) {
    const origin = (0,library_origin/* originOf */.yv)(newest ?? '');
    return text === null || origin === null ? text : (0,library_origin/* withOrigin */.D_)(text, origin);
}

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/library/catalogue.js
var catalogue = __webpack_require__(83227);
// EXTERNAL MODULE: ./lib/src/library/fetched.js
var fetched = __webpack_require__(13339);
// EXTERNAL MODULE: ./lib/src/library/package.js
var library_package = __webpack_require__(35826);
// EXTERNAL MODULE: ./lib/src/library/place-files.js
var place_files = __webpack_require__(26311);
;// CONCATENATED MODULE: ./lib/src/library/upgrading.js












/** The newest version's changes to the files of a pipeline. Writes nothing. Throws `Refusal`. */
async function plannedUpgrade(request) {
    const { name, root, prefer } = request;
    const text = (0,place_files.textHere)(root, (0,adapt/* pipelinePath */.K0)(name));
    if (text === null)
        throw notThere(name);
    const origin = (0,library_origin/* originOf */.yv)(text);
    const source = origin === null ? null : (0,fetched.remoteFolder)(origin);
    if (origin === null || source === null)
        throw withoutSource(name, request.packageFolder);
    const { base, newest, isForeign } = await versionsOf(source, request);
    const [before, after] = [filesOf(base, text, request), filesOf(newest, text, request)];
    const files = [...new Set([...before.keys(), ...after.keys()])].sort().map((path) => {
        const local = (0,place_files.textHere)(root, path);
        const versions = { base: before.get(path) ?? null, local, newest: after.get(path) ?? null };
        return { path, before: local, ...upgraded(versions, prefer) };
    });
    return { from: origin, to: newest.origin ?? origin, isForeign, files };
}
/** Writes changed files. */
function writeUpgrade(root, files) {
    for (const { path, before, text } of files) {
        if (text === before)
            continue;
        if (text === null)
            remove(root, path);
        else
            (0,place_files.writeText)(root, path, text);
    }
}
function remove(root, path) {
    try {
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(root, path));
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `${path} cannot be removed`);
    }
}
/** The repository's version and the newest one, which for a library pipeline is in this release. */
async function versionsOf(source, { packageFolder, root, server, ref }) {
    const { repository, version } = (0,library_package.packageName)(packageFolder);
    const [, shipped = null] = /^pipelines\/([\w-]+)$/.exec(source.path) ?? [];
    if (source.repository !== repository || shipped === null) {
        const newest = await (0,fetched.fetchedPipeline)({ ...source, ref }, server);
        return { base: await (0,fetched.fetchedPipeline)(source, server), newest, isForeign: true };
    }
    if (ref !== null)
        throw refOfLibrary(version);
    const newest = (0,catalogue.pipelineNamed)(shipped, { packageFolder, root });
    const isNewest = source.ref === `v${version}`;
    const base = isNewest ? newest : await (0,fetched.fetchedPipeline)(source, server);
    return { base, newest, isForeign: false };
}
/** The files that `add` would write, with the agent and gate of the repository's own file. */
function filesOf(pipeline, local, { name: as, commands, packageFolder }) {
    const name = (0,library_package.packageName)(packageFolder);
    return (0,adapt/* adapt */.H6)(pipeline, {
        as,
        filling: {
            commands,
            agent: agentIn(local),
            gate: gateIn(local),
            schema: (0,library_package/* schemaAddress */.Q)(name, 'pipeline.v1.schema.json'),
        },
        testSchema: (0,library_package/* schemaAddress */.Q)(name, 'test.v1.schema.json'),
        withWorkflow: true,
        origin: pipeline.origin,
    });
}
function agentIn(text) {
    const [, use] = /\buse: ([\w-]+)/.exec(text) ?? [];
    const [first] = agents/* AGENT_CHOICES */.Z;
    const choice = agents/* AGENT_CHOICES */.Z.find((one) => one.use === use) ?? first;
    if (choice === undefined)
        throw new Error('the list of agents is empty');
    return choice;
}
/** Only a gate for risky changes has a condition. */
function gateIn(text) {
    if (/^ {6}when: /m.test(text))
        return 'risky';
    return /^ {6}by: comment\b/m.test(text) ? 'comment' : 'always';
}
const notThere = (name) => new ports.Refusal(`There is no ${(0,adapt/* pipelinePath */.K0)(name)}.`, `Add it with \`phasegate add ${name}\`, or name a pipeline of .github/pipelines.`);
function withoutSource(name, packageFolder) {
    const { repository, version } = (0,library_package.packageName)(packageFolder);
    return new ports.Refusal(`${(0,adapt/* pipelinePath */.K0)(name)} does not note the version that it was added from.`, `Write it as a comment at the top of the file, such as \`# From ${repository}/pipelines/implement-task@v${version}\`.`);
}
const refOfLibrary = (version) => new ports.Refusal('The library is upgraded to the version that this release of Phasegate ships.', `This is release ${version}. Install another one, or leave \`--to\` out.`);


/***/ }),

/***/ 52305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6871);
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



/**
 * Removes whatever is at the path: also folders nested deeper than the system's longest path, folders without read or write
 * permission, and names that are not UTF-8. Never follows a link, even if a living process replaces a folder by a link meanwhile
 * (Linux). Throws the system's error if something cannot be removed.
 */
async function removeTree(path) {
    await new Removal().remove(Buffer.from(path));
}
/** Names processed between two turns of the event loop. */
const NAMES_AT_ONCE = 256;
/** How often a folder may be refilled while it is removed. */
const MOST_REFILLS = 100;
/**
 * Nested folders are moved up to the root of the tree, and removed there one after the other:
 *
 *     root/a/b/c  →  root/b (a is removed)  →  root/c (b is removed)  →  root
 *
 * Therefore no path is longer than two names below the root, and nothing is recursive, however deep the tree is.
 */
class Removal {
    /** A prefix that no name of the tree has, because it cannot be guessed. */
    #prefix = `.removing-${crypto.randomUUID()}-`;
    #moved = 0;
    #names = 0;
    #refills = 0;
    async remove(path) {
        do {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                if (!isFolder(path) && removeFile(path) !== 'folder')
                    return;
                const root = __addDisposableResource(env_1, openFolder(path), false);
                let entries = root?.entries() ?? [];
                while (root !== null && entries.length > 0) {
                    for (const entry of entries)
                        await this.#removeWithin(root, entry);
                    entries = root.entries();
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        } while (!this.#removeEmpty(path));
    }
    async #removeWithin(root, entry) {
        await this.#pause();
        const path = root.at(entry);
        if (!entry.isDirectory() && removeFile(path) !== 'folder')
            return;
        await this.#empty(path, root);
        this.#removeEmpty(path);
    }
    async #empty(path, root) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = __addDisposableResource(env_2, openFolder(path), false);
            if (folder === null)
                return;
            for (const entry of folder.entries()) {
                await this.#pause();
                const inner = folder.at(entry);
                if (!entry.isDirectory() && removeFile(inner) !== 'folder')
                    continue;
                if (!this.#moveUp(inner, root))
                    await this.remove(inner);
            }
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    /** False: the file system cannot move the folder, for example one in a lower layer of a container's image. */
    #moveUp(path, root) {
        this.#moved += 1;
        const target = root.at({ name: `${this.#prefix}${this.#moved}` });
        try {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, target);
            }
            catch (error) {
                // A folder without write permission cannot be moved.
                if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EACCES')
                    throw error;
                openFolder(path)?.[Symbol.dispose]();
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, target);
            }
            return true;
        }
        catch (error) {
            if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EXDEV')
                return false;
            if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
                return true;
            throw error;
        }
    }
    /** False: something was put into it meanwhile. */
    #removeEmpty(path) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
            return true;
        }
        catch (error) {
            const code = (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
            if (code === 'ENOENT')
                return true;
            if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOTDIR')
                throw error;
            this.#refills += 1;
            if (this.#refills > MOST_REFILLS)
                throw error;
            return false;
        }
    }
    async #pause() {
        this.#names += 1;
        if (this.#names % NAMES_AT_ONCE === 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    }
}
/** Independent of its earlier type, which may have changed. */
function removeFile(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
        return 'removed';
    }
    catch (error) {
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return 'removed';
        // Linux reports EISDIR, others EPERM.
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EISDIR')
            return 'folder';
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EPERM' && isFolder(path))
            return 'folder';
        throw error;
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** With this flag Linux opens a folder without permissions. Node does not define it. */
const O_PATH = 0o10000000;
const { O_DIRECTORY, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** A folder that its owner can now read and write; `null`: something else is there by now. */
function openFolder(path) {
    if (process.platform !== 'linux' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self/fd'))
        return folderAt(path);
    const fd = openIfFolder(path);
    if (fd === null)
        return null;
    try {
        // Refers to the opened folder, whatever is at its path now.
        const place = Buffer.from(`/proc/self/fd/${fd}`);
        allow(place, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd));
        return { ...within(place), [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd) };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw error;
    }
}
function openIfFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_PATH | O_DIRECTORY | O_NOFOLLOW);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
            return null;
        throw error;
    }
}
function folderAt(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() !== true)
        return null;
    allow(path, stats);
    return { ...within(path), [Symbol.dispose]: () => { } };
}
function allow(place, { mode }) {
    if ((mode & 0o700) !== 0o700)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(place, (mode & 0o777) | 0o700);
}
function within(place) {
    return {
        entries: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place, { encoding: 'latin1', withFileTypes: true }),
        at: ({ name }) => Buffer.concat([place, Buffer.from('/'), Buffer.from(name, 'latin1')]),
    };
}


/***/ })

};
