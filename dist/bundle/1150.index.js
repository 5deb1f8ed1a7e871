export const id = 1150;
export const ids = [1150];
export const modules = {

/***/ 92869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MARK),
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/** In the environment of every process that is started for a run, so that what outlives its runner is found. */
const MARK = 'PHASEGATE_MARK';
/**
 * The whole environment of a child. What is not named here or by the author does not reach it: no token of the
 * workflow (`GITHUB_TOKEN`, `ACTIONS_…`), no input of the action, none of the runner's command files.
 */
function childEnvironment(sources) {
    const inherited = entriesOf(sources.process).filter(([name]) => isAllowed(name));
    const written = sources.layers.flatMap(entriesOf).filter(([name]) => !isOurs(name));
    return Object.fromEntries([...inherited, ...written, ...entriesOf(sources.phasegate)]);
}
const ALLOWED = new Set([
    'CI',
    'HOME',
    'LANG',
    'LOGNAME',
    'PATH',
    // By its value the runner finds and ends what a job has left behind.
    'RUNNER_TRACKING_ID',
    'SHELL',
    'TERM',
    'TMPDIR',
    'TZ',
    'USER',
    // On a company's machine nothing reaches its provider or registry without its proxy and its own authority.
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
    'SSL_CERT_DIR',
    'SSL_CERT_FILE',
]);
const isAllowed = (name) => ALLOWED.has(name) || name.startsWith('LC_');
const isOurs = (name) => name.startsWith('PHASEGATE_');
function entriesOf(variables) {
    return Object.entries(variables).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
}


/***/ }),

/***/ 67041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ realPlace)
/* harmony export */ });
/** The checkout as git itself sees it: its own refs, index and configuration. */
function realPlace(dirs) {
    return { workTree: dirs.root, gitDir: dirs.gitDir, objects: null };
}


/***/ }),

/***/ 64272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Xr: () => (/* binding */ gitRefusal),
/* harmony export */   gG: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92869);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26301);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _on_behalf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3904);





/** What git printed. Throws `Refusal` with git's own words if it failed. */
async function git(call) {
    const answer = await askGit(call);
    if (answer.isCut) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`\`${shown(call)}\` printed more than can be read.`, 'Make the change smaller.');
    }
    if (answer.code !== 0)
        throw gitRefusal(call, answer);
    return answer.stdout.toString();
}
/** For calls whose failure is an answer. Throws `Refusal` only if git could not be started. */
function askGit(call) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...FIXED, ...call.args], {
            cwd: call.place.workTree,
            env: environment(call),
            stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        });
        child.on('error', (error) => reject(couldNotStart((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error), error.message)));
        const stdout = gathered(child.stdout, call.maxBytes ?? MOST_BYTES);
        const stderr = gathered(child.stderr, MOST_BYTES);
        // Git may end without reading it all; its exit code says what came of that.
        child.stdin?.on('error', () => { }).end(call.input);
        child.on('close', (code) => resolve({
            // Ended by a signal, such as when it wrote more than is wanted.
            code: code ?? (stdout.isCut() ? 0 : 128),
            stdout: stdout.bytes(),
            stderr: stderr.bytes().toString(),
            isCut: stdout.isCut(),
        }));
    });
}
const MOST_BYTES = 64 * 1024 * 1024;
/** What a stream holds, up to so many bytes; then it is closed, which ends git. */
function gathered(stream, most) {
    const chunks = [];
    let size = 0;
    stream?.on('data', (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > most)
            stream.destroy();
    });
    return {
        bytes: () => Buffer.concat(chunks).subarray(0, most),
        isCut: () => size > most,
    };
}
/** `-z` output as a list. */
function fields(text) {
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
function gitRefusal(call, answer) {
    const words = answer.stderr.trim().split('\n').slice(0, 5).join('\n');
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`\`${shown(call)}\` failed: ${words === '' ? `exit code ${answer.code}` : words}`, 'Look at what git says, put the repository right, then try again.');
}
/** Wins over any configuration file, so that nothing an agent wrote into one is ever executed. */
const FIXED = [
    'advice.addEmbeddedRepo=false',
    'commit.gpgSign=false',
    'core.autocrlf=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'core.protectHFS=true',
    'core.protectNTFS=true',
    'core.quotePath=true',
    'core.safecrlf=false',
    'core.splitIndex=false',
    'core.untrackedCache=false',
    'diff.ignoreSubmodules=all',
    'gc.auto=0',
    'maintenance.auto=false',
    'protocol.ext.allow=never',
    'submodule.recurse=false',
].flatMap((setting) => ['-c', setting]);
function environment(call) {
    const { place, index } = call;
    const mark = (0,_on_behalf_js__WEBPACK_IMPORTED_MODULE_4__/* .markHere */ .S)();
    return {
        ...(call.configuration === 'user' ? ownEnvironment() : fixedEnvironment()),
        ...(mark === null ? {} : { [_core_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M]: mark }),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        // For reflogs; commits carry the author that the caller gives.
        GIT_COMMITTER_NAME: 'Phasegate',
        GIT_COMMITTER_EMAIL: 'phasegate@users.noreply.github.com',
        ...(place.gitDir === null ? {} : { GIT_DIR: place.gitDir, GIT_WORK_TREE: place.workTree }),
        ...(place.objects === null ? {} : { GIT_OBJECT_DIRECTORY: place.objects }),
        ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
        ...call.env,
    };
}
function fixedEnvironment() {
    const { PATH = '' } = process.env;
    return {
        PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_ATTR_NOSYSTEM: '1',
    };
}
/** Ours without what would point git to another repository. */
function ownEnvironment() {
    const own = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && !REDIRECTING.has(name))
            own[name] = value;
    }
    return own;
}
const REDIRECTING = new Set([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_DIR',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_WORK_TREE',
]);
function couldNotStart(code, message) {
    return code === 'ENOENT'
        ? new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal('`git` was not found.', 'Install git 2.39 or newer and put it on the PATH.')
        : new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`git could not be run: ${message}`, 'Look at what the system says, then try again.');
}
function shown(call) {
    return `git ${call.args.slice(0, 2).join(' ')}`;
}


/***/ }),

/***/ 54848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ pointHead),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98516);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64272);


/** `commit` is `null` if nothing was committed yet on the branch. */
async function readHead(place) {
    const args = ['rev-parse', 'HEAD^{commit}', '--symbolic-full-name', 'HEAD'];
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)({ place, args });
    if (code !== 0)
        return { commit: null, branch: await unbornBranch(place) };
    const [commit = '', name = ''] = stdout.toString().split('\n');
    return { commit: (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(commit), branch: shortName(name) };
}
async function unbornBranch(place) {
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)({ place, args: ['symbolic-ref', '--quiet', 'HEAD'] });
    return shortName(stdout.toString().trim());
}
/** `HEAD` is its own name where it is detached. */
function shortName(name) {
    return name === '' || name === 'HEAD' ? null : name.replace(/^refs\/heads\//, '');
}
/** Where the checkout is said to be; its files are for the caller. */
async function pointHead(place, to) {
    const args = to.branch === null
        ? ['update-ref', '--no-deref', '--end-of-options', 'HEAD', to.commit]
        : ['symbolic-ref', '--', 'HEAD', `refs/heads/${to.branch}`];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)({ place, args });
}
/** `null` if there is no such commit. */
async function resolveCommit(place, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)({ place, args });
    return code === 0 ? (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(stdout.toString().trim()) : null;
}


/***/ }),

/***/ 74230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ personsRules),
/* harmony export */   ep: () => (/* binding */ ignoreRules),
/* harmony export */   hb: () => (/* binding */ excludePhasegateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26301);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64272);





const OURS = '/.phasegate/';
/** The rules that stand in no `.gitignore`: the person's, the repository's, ours. The later line wins. */
async function ignoreRules(given) {
    const own = await readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(given.commonDir, 'info', 'exclude'));
    return [given.personsRules, own, OURS, ''].join('\n');
}
/** Keeps `.phasegate` out of git's sight, without touching a file that is tracked. */
async function excludePhasegateFolder(commonDir) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDir, 'info', 'exclude');
    const text = await readText(file);
    if (text.split('\n').includes(OURS))
        return;
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDir, 'info'), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${text}${gap}${OURS}\n`);
    }
    catch (error) {
        throw (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskRefusal */ .C2)(error, `${file} cannot be written`);
    }
}
/** Without them a person's `.env` or `.DS_Store` would be taken for an agent's work. */
async function personsRules(workTree) {
    const place = { workTree, gitDir: null, objects: null };
    const args = ['config', '--global', '--type=path', '--get', 'core.excludesFile'];
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)({ place, args, configuration: 'user' });
    const { XDG_CONFIG_HOME } = process.env;
    const folder = XDG_CONFIG_HOME ? XDG_CONFIG_HOME : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.config');
    const file = stdout.toString().trim();
    return readText(file === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'git', 'ignore') : file);
}
async function readText(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ''))
            return '';
        throw error;
    }
}


/***/ }),

/***/ 3904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ markHere),
/* harmony export */   q: () => (/* binding */ onBehalf)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);

/**
 * Does work on behalf of a run: every git call in it carries the run's mark, so that whoever comes after a kill finds it. One
 * process may work on several runs at once, so the mark cannot be one of the process.
 */
function onBehalf(mark, work) {
    return marks.run(mark, work);
}
/** Of the run on whose behalf this happens; `null` outside of all. */
const markHere = () => marks.getStore() ?? null;
const marks = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();


/***/ }),

/***/ 61150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ copyIndex),
/* harmony export */   findRepository: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64272);
/* harmony import */ var _git_dirs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67041);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54848);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74230);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30780);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4919);










/** The repository that holds the directory. Throws `Refusal` if there is none that a run can work in. */
async function findRepository(directory) {
    const place = { workTree: directory, gitDir: null, objects: null };
    const [version, found] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)({ place, args: ['--version'] }),
        // The person's own configuration, as `safe.directory` stands there; rev-parse executes nothing of it.
        (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)({ place, args: ['rev-parse', ...QUESTIONS], configuration: 'user' }),
    ]);
    requireVersion(version);
    const [bare, isShallow, objectFormat, gitDir, commonDir, root] = found.stdout
        .toString()
        .trimEnd()
        .split('\n');
    if (bare === 'true')
        throw bareRefusal(directory);
    if (found.code !== 0 || !objectFormat || !gitDir || !commonDir || !root) {
        throw notFound(directory, found.stderr);
    }
    const own = { root, gitDir, commonDir: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, commonDir), objectFormat };
    const real = (0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_9__/* .realPlace */ .o)(own);
    const [{ commit, branch }, fileSystem, rules] = await Promise.all([
        (0,_head_js__WEBPACK_IMPORTED_MODULE_5__/* .readHead */ .zy)(real),
        (0,_view_js__WEBPACK_IMPORTED_MODULE_8__/* .fileSystemSettings */ .nq)(real),
        (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .personsRules */ .Mz)(root),
    ]);
    if (commit === null)
        throw emptyRefusal(root);
    const repository = {
        ...own,
        mainRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(own.commonDir) === '.git' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(own.commonDir) : root,
        head: commit,
        branch,
        shallow: isShallow === 'true',
        fileSystem,
        personsRules: rules,
    };
    return {
        ...repository,
        isDirty: () => dirtyPaths(repository),
        origin: () => originUrl((0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_9__/* .realPlace */ .o)(repository)),
    };
}
/** A checkout's index, for use in another git directory; a split one lies in several files. */
async function copyIndex(gitDir, to) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(gitDir)) {
        if (name === 'index' || name.startsWith('sharedindex.')) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, name));
        }
    }
}
const QUESTIONS = [
    '--is-bare-repository',
    '--is-shallow-repository',
    '--show-object-format',
    '--absolute-git-dir',
    '--git-common-dir',
    '--show-toplevel',
];
async function dirtyPaths(repository) {
    // Through a view, as a filter or monitor in the repository's configuration may have been put there by an agent.
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'phasegate-'));
    try {
        const view = await (0,_view_js__WEBPACK_IMPORTED_MODULE_8__/* .createView */ .O8)({ folder, repository, head: repository.head });
        await copyIndex(repository.gitDir, folder);
        const { staged, tracked, untracked } = await (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .status */ .h)(view, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index'));
        return [...new Set([...staged, ...tracked, ...untracked])].sort();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function originUrl(place) {
    const args = ['config', '--get', 'remote.origin.url'];
    const url = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)({ place, args })).stdout.toString().trim();
    return url === '' ? null : url;
}
function requireVersion(text) {
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(text) ?? [];
    if (Number(major) * 1000 + Number(minor) >= 2039)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${text.trim()} is too old.`, 'Install git 2.39 or newer.');
}
function bareRefusal(directory) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${directory} is a bare repository: it has no files to work on.`, 'Run it in a checkout: `git worktree add ../work`, then there.');
}
function emptyRefusal(root) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The repository ${root} holds no commit yet.`, 'Make a first one: `git add -A && git commit -m "Start"`.');
}
function notFound(directory, words) {
    if (/dubious ownership/.test(words)) {
        return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The repository at ${directory} belongs to another user, so git does not trust it.`, `If you do: \`git config --global --add safe.directory '${directory}'\`.`);
    }
    if (/not a git repository/.test(words)) {
        return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`${directory} is not inside a git repository.`, 'Go to one, or make one: `git init && git add -A && git commit -m "Start"`.');
    }
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The repository at ${directory} cannot be read: ${words.trim()}`, 'Run it at the top of a checkout, and look whether `git status` works there.');
}


/***/ }),

/***/ 30780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64272);

async function status(view, index) {
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)({ place: view, args: ARGUMENTS, index });
    const entries = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(text).map(entryOf);
    const pick = (isWanted) => entries
        .filter(isWanted)
        .map(({ path }) => path)
        .sort();
    return {
        staged: pick(({ x }) => x !== '.' && x !== '?' && x !== '!'),
        tracked: pick(({ y }) => y !== '.' && y !== '?' && y !== '!'),
        untracked: pick(({ y }) => y === '?').map((path) => path.replace(/\/$/, '')),
        ignored: pick(({ y }) => y === '!'),
    };
}
/** `1 XY` and six more words, `u XY` and eight more (a conflict), `?` or `!`; then the path. */
function entryOf(line) {
    const kind = line.slice(0, 1);
    if (kind === '?' || kind === '!')
        return { x: kind, y: kind, path: line.slice(2) };
    const path = line.split(' ').slice(kind === 'u' ? 10 : 8);
    return { x: line.slice(2, 3), y: line.slice(3, 4), path: path.join(' ') };
}
// Looking into submodules would start git there, with a configuration that an agent can write.
const ARGUMENTS = [
    'status',
    '--porcelain=v2',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--ignored=matching',
    '--ignore-submodules=all',
];


/***/ }),

/***/ 4919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ createView),
/* harmony export */   _I: () => (/* binding */ setViewHead),
/* harmony export */   nq: () => (/* binding */ fileSystemSettings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64272);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74230);




/**
 * A git directory of our own over somebody's files: own configuration, index and ignore rules, out of an agent's way.
 * Only the objects are shared, so that what is committed through it is in the repository at once.
 */
async function createView(options) {
    const { folder, repository } = options;
    const rules = await (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoreRules */ .ep)(repository);
    await Promise.all(['refs', 'objects', 'info'].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { recursive: true })));
    await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config'), configuration(repository.objectFormat, repository.fileSystem)),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info', 'exclude'), rules),
        setViewHead(folder, options.head),
    ]);
    return {
        workTree: repository.root,
        gitDir: folder,
        objects: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, 'objects'),
    };
}
async function setViewHead(folder, head) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'), `${head}\n`);
}
function configuration(objectFormat, settings) {
    const isSha1 = objectFormat === 'sha1';
    return [
        '[core]',
        `repositoryFormatVersion = ${isSha1 ? 0 : 1}`,
        'bare = false',
        'trustCtime = true',
        'checkStat = default',
        ...settings,
        ...(isSha1 ? [] : ['[extensions]', `objectFormat = ${objectFormat}`]),
        '',
    ].join('\n');
}
/** What git found out about the disk when the checkout was made; only plain truth values are taken over. */
async function fileSystemSettings(place) {
    const names = '^core\\.(filemode|symlinks|ignorecase|precomposeunicode)$';
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)({
        place,
        args: ['config', '--local', '--no-includes', '--type=bool', '-z', '--get-regexp', names],
    });
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(stdout.toString())
        .map((entry) => entry.replace(/^core\./, '').replace('\n', ' = '))
        .filter((line) => /^[a-z]+ = (true|false)$/.test(line));
}


/***/ })

};
