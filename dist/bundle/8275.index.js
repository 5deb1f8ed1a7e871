export const id = 8275;
export const ids = [8275,6077];
export const modules = {

/***/ 18275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ dirtyNote),
/* harmony export */   findPlace: () => (/* binding */ findPlace),
/* harmony export */   sp: () => (/* binding */ workspacesIn),
/* harmony export */   wt: () => (/* binding */ refuseDirtyInCi)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96149);
/* harmony import */ var _core_text_named_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19974);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26077);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _system_user_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54276);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27565);









/** `keptIn`: the folder with all runs, where it is not the repository's own. */
async function findPlace(root, keptIn = null) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`There is no folder ${root}.`, 'Give `--root` a folder of the repository.');
    }
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_4__.findRepository)(root);
    const store = keptIn ?? (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .localStore */ .xM)(repository.mainRoot);
    return {
        repository,
        store,
        workspaces: keptIn === null ? workspacesOf(store) : workspacesIn(keptIn),
    };
}
/** Beside the folder with all runs of a job. */
const workspacesIn = (store) => `${store}-work`;
/** Runs of other repositories may have the same names. */
const workspacesOf = (store) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_system_user_cache_js__WEBPACK_IMPORTED_MODULE_6__.userCache)(process.env), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', store).slice(0, 16));
/** In CI a checkout with changes is a mistake: nobody is there who could have meant it. Throws `Refusal`. */
async function refuseDirtyInCi({ repository }) {
    if (!(0,_surroundings_js__WEBPACK_IMPORTED_MODULE_7__/* .isInCi */ ._F)())
        return;
    const dirty = await repository.isDirty();
    if (dirty.length === 0)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The checkout cannot be worked in: it holds changes that are not committed: ${(0,_core_text_named_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .namedPaths */ .S)(dirty)}.`, 'Let the checkout be clean before Phasegate runs in CI.');
}
/** What a person should know before the run begins: changes that are not committed are not part of it. */
async function dirtyNote({ repository }) {
    const dirty = await repository.isDirty();
    if (dirty.length === 0)
        return null;
    const commit = repository.head.slice(0, 12);
    return `The run starts from commit ${commit}; uncommitted changes in your checkout are not part of it: ${(0,_core_text_named_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .namedPaths */ .S)(dirty)}.`;
}


/***/ }),

/***/ 39847:
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
    return Object.fromEntries([...QUIET, ...inherited, ...written, ...entriesOf(sources.phasegate)]);
}
/** Notices of npm about itself would stand at the end of every output. */
const QUIET = entriesOf({ npm_config_update_notifier: 'false', npm_config_fund: 'false' });
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

/***/ 19974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ namedPaths)
/* harmony export */ });
const MAX_NAMED = 5;
/** `` `a`, `b` and 3 more ``: the first five paths, and how many there are besides. */
function namedPaths(paths) {
    const named = paths.slice(0, MAX_NAMED).map((path) => `\`${path}\``);
    const more = paths.length - named.length;
    return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 10934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ realPlace)
/* harmony export */ });
/** The checkout as git itself sees it: its own refs, index and configuration. */
function realPlace(dirs) {
    return { workTree: dirs.root, gitDir: dirs.gitDir };
}


/***/ }),

/***/ 55349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Xr: () => (/* binding */ gitRefusal),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   w0: () => (/* binding */ GitTooSlow)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_plan_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39847);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85439);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);
/* harmony import */ var _on_behalf_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91573);






/** What git printed. Throws `Refusal` with git's own words if it failed. */
async function git(call) {
    const answer = await askGit(call);
    if (answer.isCut) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`\`${shown(call)}\` printed more than can be read.`, 'Make the change smaller.');
    }
    if (answer.code !== 0)
        throw gitRefusal(call, answer);
    return answer.stdout.toString();
}
/** For calls whose failure is an answer. Throws `Refusal` if git could not be started, or was killed before it answered. */
function askGit(call) {
    return new Promise((resolve, reject) => {
        const child = startGit(call);
        child.on('error', (error) => reject(couldNotStart((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error), error.message)));
        const stdout = gathered(child.stdout, call.maxBytes ?? MOST_BYTES);
        const stderr = gathered(child.stderr, MOST_BYTES);
        // Git may end without reading it all; its exit code says what came of that.
        child.stdin?.on('error', () => { }).end(call.input);
        const watch = watched(child, call.limitMs);
        child.on('close', (code, signal) => {
            watch.end();
            const isCut = stdout.isCut();
            if (!isCut && (code === null || code > KILLED_ABOVE))
                reject(watch.isOver() ? new GitTooSlow(call) : killed(call, signal ?? `code ${code}`));
            resolve({
                // Ended by a signal because it wrote more than is wanted.
                code: code ?? 0,
                stdout: stdout.bytes(),
                stderr: stderr.bytes().toString(),
                isCut,
            });
        });
    });
}
/** Git was killed because it took longer than the call allows. */
class GitTooSlow extends _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal {
    name = 'GitTooSlow';
    constructor(call) {
        super(`\`${shown(call)}\` took longer than ${call.limitMs} ms.`, 'Look for a pipe among the files that git reads, such as `.gitignore`.');
    }
}
function watched(child, limitMs) {
    let isOver = false;
    const end = () => {
        isOver = true;
        child.kill('SIGKILL');
    };
    const timer = limitMs === undefined ? undefined : setTimeout(end, limitMs);
    return { isOver: () => isOver, end: () => clearTimeout(timer) };
}
/** Git itself ends with 129 at most; a shell in between ends with 128 and the number of the signal. */
const KILLED_ABOVE = 129;
/** A git process with the fixed settings and environment; its standard streams are pipes. */
function startGit(call) {
    const git = (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .ownProgram */ .DX)('git');
    if (git === null)
        throw couldNotStart('ENOENT', '');
    const settings = call.configuration === 'person' ? PERSONS : FIXED;
    const args = [...settings, ...call.args];
    const { through, place } = call;
    // What is mounted over a folder is there for who goes into it afterwards.
    const command = through?.(git, ['-C', place.workTree, ...args]) ?? { program: git, args };
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.program, [...command.args], {
        cwd: through === undefined ? place.workTree : '/',
        env: environment(call),
        stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
}
function killed(call, how) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`\`${shown(call)}\` was killed (${how}) before it answered.`, 'Check that the machine has enough memory, then run `phasegate resume`.');
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
    return new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`\`${shown(call)}\` failed: ${words === '' ? `exit code ${answer.code}` : words}`, 'Look at what git says, put the repository right, then try again.');
}
/** Settings that win over any configuration file. None of them starts a program. */
const SAFE = [
    'advice.addEmbeddedRepo=false',
    'commit.gpgSign=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'core.quotePath=true',
    'core.untrackedCache=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'protocol.ext.allow=never',
    'submodule.recurse=false',
];
const settings = (list) => list.flatMap((setting) => ['-c', setting]);
/** For the person's repository, whose files are compared as the person's git does. */
const PERSONS = settings(SAFE);
const FIXED = settings([
    ...SAFE,
    'core.protectHFS=true',
    'core.protectNTFS=true',
    'core.safecrlf=false',
    'core.splitIndex=false',
]);
function environment(call) {
    const { place, index } = call;
    const mark = (0,_on_behalf_js__WEBPACK_IMPORTED_MODULE_5__/* .markHere */ .S)();
    return {
        ...(call.configuration === 'person' ? personsEnvironment() : fixedEnvironment()),
        ...(mark === null ? {} : { [_core_plan_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M]: mark }),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        // For reflogs; commits carry the author that the caller gives.
        GIT_COMMITTER_NAME: 'Phasegate',
        GIT_COMMITTER_EMAIL: 'phasegate@users.noreply.github.com',
        ...(place.gitDir === null ? {} : { GIT_DIR: place.gitDir, GIT_WORK_TREE: place.workTree }),
        ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
        ...call.env,
    };
}
function fixedEnvironment() {
    return {
        PATH: (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPath */ .O4)(),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_ATTR_NOSYSTEM: '1',
    };
}
/** The person's without variables that would point git to another repository. */
function personsEnvironment() {
    const own = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && !REDIRECTING.has(name))
            own[name] = value;
    }
    return { ...own, PATH: (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPath */ .O4)() };
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
        ? new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal('`git` was not found.', 'Install git 2.39 or newer and put it on the PATH.')
        : new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`git could not be run: ${message}`, 'Look at what the system says, then try again.');
}
function shown(call) {
    return `git ${call.args.slice(0, 2).join(' ')}`;
}


/***/ }),

/***/ 91573:
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

/***/ 54175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wt: () => (/* binding */ refsMark),
/* harmony export */   n6: () => (/* binding */ readRefs),
/* harmony export */   tj: () => (/* binding */ besideBranches)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1888);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55349);




/** Git can have no branch `a/b` beside one that is called `a`: then the name has hyphens. `taken`: whole names of refs. */
function besideBranches(branch, taken) {
    const folders = branch.split('/').map((_, at, parts) => parts.slice(0, at).join('/'));
    const isInTheWay = (name) => name !== '' && (taken.has(`refs/heads/${name}`) || taken.has(`refs/remotes/origin/${name}`));
    return folders.some(isInTheWay) ? branch.replaceAll('/', '-') : branch;
}
/**
 * Changes whenever a branch or a remote-tracking branch does: git replaces files of refs, and never writes into one.
 * `null` where they are kept in another way than in files, or cannot be looked at.
 */
function refsMark(commonDir) {
    try {
        const marks = [];
        const toVisit = ['packed-refs', 'refs/heads', 'refs/remotes', 'reftable'];
        for (let path = toVisit.pop(); path !== undefined; path = toVisit.pop()) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, path);
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { bigint: true, throwIfNoEntry: false });
            if (stat !== undefined && path === 'reftable')
                return null;
            marks.push(stat === undefined ? path : `${path} ${stat.mtimeNs} ${stat.ino} ${stat.size}`);
            if (stat?.isDirectory())
                toVisit.push(...(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(file).map((name) => `${path}/${name}`));
        }
        return marks.join('\n');
    }
    catch {
        // Whatever the reason, git is asked again.
        return null;
    }
}
/** Branches, remote-tracking branches and tags, or those of the given prefixes; in git's order. */
async function readRefs(place, prefixes = ['refs/heads', 'refs/remotes', 'refs/tags']) {
    const format = '%(refname)%00%(objectname)%00%(*objectname)%00%(symref)%00%(worktreepath)';
    const args = ['for-each-ref', `--format=${format}`, '--', ...prefixes];
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)({ place, args });
    return text
        .split('\n')
        .slice(0, -1)
        .map((line) => {
        const [name = '', object = '', peeled = '', target = '', checkout = ''] = line.split('\0');
        return { name, object: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOf */ .D3)(object), peeled, target, checkout };
    });
}


/***/ }),

/***/ 26077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRepository: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1888);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55349);
/* harmony import */ var _git_dirs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10934);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54175);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28068);







/** The repository that holds the directory. Throws `Refusal` if there is none that a run can work on. */
async function findRepository(directory) {
    const place = { workTree: directory, gitDir: null };
    // The person's own configuration, as `safe.directory` stands there; rev-parse executes nothing of it.
    const args = ['rev-parse', ...QUESTIONS];
    const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)({ place, args, configuration: 'person' });
    const [bare, isShallow, objectFormat, gitDir, commonDir, root, ...head] = found.stdout
        .toString()
        .trimEnd()
        .split('\n');
    if (bare === 'true')
        throw bareRefusal(directory);
    if (!objectFormat || !gitDir || !commonDir || !root) {
        await requireVersion(place);
        throw notFound(directory, found.stderr);
    }
    if (found.code !== 0)
        throw emptyRefusal(root);
    const own = { root, gitDir, commonDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, commonDir), objectFormat };
    const settings = once(() => (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__.readSettings)(root));
    const refs = once(async () => {
        const mark = (0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .refsMark */ .Wt)(own.commonDir);
        return { mark, list: await (0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .readRefs */ .n6)((0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_5__/* .realPlace */ .o)(own)) };
    });
    return {
        ...own,
        mainRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(own.commonDir) === '.git' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(own.commonDir) : root,
        head: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_6__/* .commitOf */ .D3)(head[0] ?? ''),
        branch: branchOf(head[1] ?? ''),
        shallow: isShallow === 'true',
        settings,
        refs: async () => (await refs()).list,
        refsIfSame: async () => {
            const { list, mark } = await refs();
            return mark !== null && mark === (0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .refsMark */ .Wt)(own.commonDir) ? list : null;
        },
        isDirty: once(() => dirtyPaths((0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_5__/* .realPlace */ .o)(own))),
        origin: async () => (await settings()).get('remote.origin.url'),
    };
}
const QUESTIONS = [
    '--is-bare-repository',
    '--is-shallow-repository',
    '--show-object-format',
    '--absolute-git-dir',
    '--git-common-dir',
    '--show-toplevel',
    'HEAD^{commit}',
    '--symbolic-full-name',
    'HEAD',
];
/** `HEAD` is its own name where it is detached. */
function branchOf(name) {
    return name === '' || name === 'HEAD' ? null : name.replace(/^refs\/heads\//, '');
}
function once(ask) {
    let answer = null;
    return () => {
        answer ??= ask();
        return answer;
    };
}
async function dirtyPaths(place) {
    const args = ['status', '--porcelain', '-z', '--no-renames', '--ignore-submodules=dirty'];
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)({ place, args, configuration: 'person' });
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(text)
        .map((entry) => entry.slice('XY '.length))
        .sort();
}
async function requireVersion(place) {
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)({ place, args: ['--version'] });
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(text) ?? [];
    if (Number(major) * 1000 + Number(minor) >= 2039)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`${text.trim()} is too old.`, 'Install git 2.39 or newer.');
}
function bareRefusal(directory) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`${directory} is a bare repository: it has no files to work on.`, 'Run it in a checkout: `git worktree add ../work`, then there.');
}
function emptyRefusal(root) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`The repository ${root} holds no commit yet.`, 'Make a first one: `git add -A && git commit -m "Start"`.');
}
function notFound(directory, words) {
    if (/dubious ownership/.test(words)) {
        return new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`The repository at ${directory} belongs to another user, so git does not trust it.`, `If you do: \`git config --global --add safe.directory '${directory}'\`.`);
    }
    if (/not a git repository/.test(words)) {
        return new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`${directory} is not inside a git repository.`, 'Go to one, or make one: `git init && git add -A && git commit -m "Start"`.');
    }
    return new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`The repository at ${directory} cannot be read: ${words.trim()}`, 'Run it at the top of a checkout, and check that `git status` works there.');
}


/***/ }),

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
