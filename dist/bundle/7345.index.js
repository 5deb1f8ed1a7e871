export const id = 7345;
export const ids = [7345,6047];
export const modules = {

/***/ 14006:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const pico = __webpack_require__(98016);
const utils = __webpack_require__(64059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 19638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ protectedBy)
/* harmony export */ });
/* harmony import */ var _core_plan_protected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51956);

/** Globs of paths that need approval, in addition to the built-in ones: the author's, and the pipeline's own files. */
function protectedBy({ policy }, pinned) {
    return [...policy.protect, ...(0,_core_plan_protected_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelinePaths */ .x8)(pinned)];
}


/***/ }),

/***/ 78650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ refuseUnpriced)
});

// EXTERNAL MODULE: ./lib/src/core/run/decide/route.js
var route = __webpack_require__(43582);
;// CONCATENATED MODULE: ./lib/src/core/run/decide/unpriced.js

/**
 * Agents, including the run's own, that count towards a USD limit and do not report their cost: the prices of their models must
 * be known. An agent with a token limit is not among them.
 */
function pricedAgents(plan, limitUsd) {
    return plan.phases.flatMap((phase) => {
        if (phase.kind !== 'agent')
            return [];
        const usd = limitUsd ?? phase.budget.usd;
        const tokens = plan.budget.tokens ?? phase.budget.tokens;
        if (usd === null || tokens !== null)
            return [];
        return (0,route/* agentsOf */.et)(phase).filter(({ use }) => UNTOLD.includes(use));
    });
}
/** Agents that report no cost. For `acp` that depends on the program; the cost of a `command` is known only to its author. */
const UNTOLD = ['codex', 'amp', 'acp', 'anthropic'];

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/prices/table.js
var table = __webpack_require__(82605);
;// CONCATENATED MODULE: ./lib/src/app/admission/refuse-unpriced.js



/** A USD limit is useless if nobody knows what an agent costs. Throws `Refusal`. */
async function refuseUnpriced(plan, limitUsd) {
    const unknown = new Set();
    for (const agent of pricedAgents(plan, limitUsd)) {
        const { model } = agent;
        const isKnown = model !== null && (plan.prices.has(model) || (await (0,table/* priceOf */.x)(model)) !== null);
        if (!isKnown)
            unknown.add(named(agent));
    }
    if (unknown.size === 0)
        return;
    throw new ports.Refusal(`The spending limit cannot be enforced, because the price of ${[...unknown].join(', ')} is unknown.`, 'Also limit `tokens` under `budget`, use a model with a known price, or add its price under `prices`.');
}
function named({ name, use, model }) {
    return model === null
        ? `the default model of \`${name}\` (${use})`
        : `\`${model}\`, the model of \`${name}\` (${use})`;
}


/***/ }),

/***/ 12425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Td: () => (/* binding */ isSandboxed),
  Gc: () => (/* binding */ requireIsolation),
  B1: () => (/* binding */ sandboxChildren),
  IT: () => (/* binding */ sandboxFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/git/logins.js
/**
 * The file of the repository's configuration that contains credentials (a header with a token, or a URL with a password), as left
 * by `actions/checkout` or people; `null`: none.
 */
function fileWithLogin({ all }) {
    const found = all.find(({ scope, key, value }) => (scope === 'local' || scope === 'worktree') &&
        (/^http\..*extraheader$/.test(key) || USER_INFO.test(key) || USER_INFO.test(value)));
    return found?.file ?? null;
}
/** In HTTP URLs only; the user of an SSH URL is not a secret. */
const USER_INFO = /https?:\/\/[^/@\s]+@/i;

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/sandbox/isolation.js

/** The isolation on this machine (see `heldBy`), which is examined only if the policy asks for any. */
async function isolationHere(policy, look) {
    if (policy.isolation !== 'off')
        return heldBy(policy, await look());
    if (policy.network.type !== 'any')
        throw contradiction();
    return { by: 'nothing', why: null };
}
/**
 * The strongest isolation that the machine supports and the policy asks for. Throws `Refusal` if the policy requires more: an
 * unenforced policy must not look enforced.
 */
function heldBy(policy, machine) {
    refuseUnkept(policy, machine);
    const { bubblewrap, unshare, setpriv } = machine;
    if (bubblewrap.works)
        return { by: 'bubblewrap', path: bubblewrap.path };
    const why = `${bubblewrap.why}. ${bubblewrap.remedy}`;
    if (unshare.works)
        return { by: 'unshare', path: unshare.path, setpriv: setpriv.works ? setpriv.path : null, why };
    return setpriv.works ? { by: 'setpriv', path: setpriv.path, why } : { by: 'nothing', why };
}
function refuseUnkept({ isolation, network }, machine) {
    if (network.type !== 'any' && !machine.network.works)
        throw cannot('`policy.network`', machine.network);
    if (isolation === 'required' && !machine.bubblewrap.works)
        throw cannot('`policy.isolation: required`', machine.bubblewrap);
}
function contradiction() {
    return new ports.Refusal('`policy.network` cannot be enforced with `policy.isolation: off`.', 'Remove one of the two from the pipeline.');
}
function cannot(what, tool) {
    const { why, remedy } = tool.works ? { why: 'works', remedy: '' } : tool;
    return new ports.Refusal(`${what} cannot be enforced here: bubblewrap ${why}.`, remedy);
}
/** The isolation in force as one line for the log. */
function isolationText(isolation, { network }) {
    switch (isolation.by) {
        case 'bubblewrap': {
            const beyond = network.type === 'any' ? '' : `; network: ${networkText(network)}`;
            return `Child processes run in a sandbox (bubblewrap): separate process list, only the workspace and a private home writable, no additional privileges${beyond}.`;
        }
        case 'unshare':
            return `Child processes have a separate process list (unshare), but files are not isolated: bubblewrap ${isolation.why}`;
        case 'setpriv':
            return `Child processes run without a sandbox, but without additional privileges: bubblewrap ${isolation.why}`;
        case 'nothing':
            return isolation.why === null
                ? 'Child processes run without a sandbox, because of `policy.isolation: off`.'
                : `Child processes run without a sandbox: bubblewrap ${isolation.why}`;
    }
}
function networkText(network) {
    if (network.type === 'allow')
        return `${network.hosts.join(', ')}, and each agent's own model`;
    return "none but each agent's own model";
}

// EXTERNAL MODULE: ./lib/src/sandbox/machine.js
var machine = __webpack_require__(6047);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/process/programs.js
var programs = __webpack_require__(85439);
// EXTERNAL MODULE: ./lib/src/system/on-path.js
var on_path = __webpack_require__(88777);
// EXTERNAL MODULE: ./lib/src/system/remove-tree.js
var remove_tree = __webpack_require__(52305);
;// CONCATENATED MODULE: ./lib/src/sandbox/homes/homes.js




/** The home of all `setup` scripts, in the run's folder. */
const SETUP_HOME = 'home';
/**
 * The homes of a run's children. Files that an agent left in its home must not affect the scripts that judge its change:
 *
 *     home          for all `setup` scripts
 *     agent-home    for all agents: a copy of `home`, made for the first agent
 *     home-XXXXXX   for one `run` or `verify` script: a copy of `home`, removed when the script has ended
 */
class Homes {
    #folder;
    #layers;
    #agents = null;
    /** `folder` belongs to the run. With a folder for layers, a script's copy is an overlay on what `setup` left. */
    constructor(folder, layers) {
        this.#folder = folder;
        this.#layers = layers;
    }
    get setup() {
        return (0,external_node_path_.join)(this.#folder, SETUP_HOME);
    }
    async make() {
        makeHome(this.setup);
    }
    async for(purpose) {
        switch (purpose) {
            case 'setup':
                return kept(this.setup);
            case 'agent':
                return kept(await this.agents());
            case 'run':
            case 'verify':
                return this.#ofScript();
        }
    }
    agents() {
        this.#agents ??= this.#makeAgents();
        return this.#agents;
    }
    async #makeAgents() {
        const home = (0,external_node_path_.join)(this.#folder, 'agent-home');
        await copyOf(this.setup, home);
        return home;
    }
    async #ofScript() {
        const isUsed = !isUntouched(this.setup);
        const layers = isUsed ? this.#layers : null;
        const own = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(layers ?? this.#folder, 'home-'));
        const drop = () => (0,remove_tree/* removeTree */.d)(own);
        const at = (0,external_node_path_.join)(own, 'home');
        if (layers !== null)
            return { folder: at, overlay: await layerOver(this.setup, own, at), drop };
        if (isUsed)
            await copyOf(this.setup, at);
        else
            makeHome(at);
        return { folder: at, overlay: null, drop };
    }
}
/** A temporary folder for one child: an agent's files must not reach the scripts that judge its work. */
async function ownTemp(folder) {
    const temp = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'tmp-'));
    return { folder: temp, overlay: null, drop: () => (0,remove_tree/* removeTree */.d)(temp) };
}
/** Creates the two layers and the mount point of an overlay in `own`. */
async function layerOver(lower, own, at) {
    const [upper, work] = [(0,external_node_path_.join)(own, 'upper'), (0,external_node_path_.join)(own, 'work')];
    for (const path of [upper, work, at])
        await (0,promises_.mkdir)(path, { mode: 0o700 });
    // The mount point gets the owner and mode of its upper layer.
    const { uid, gid, mode } = await (0,promises_.stat)(lower);
    await (0,promises_.chmod)(upper, mode & 0o7777);
    if (process.getuid?.() === 0)
        await (0,promises_.chown)(upper, uid, gid);
    return { lower, upper, work, at };
}
const kept = (folder) => ({ folder, overlay: null, drop: async () => { } });
// Synchronous, because a script waits for it, and few calls on small files are faster this way.
function makeHome(home) {
    // From an earlier process: `setup` may have left links in it.
    if ((0,external_node_fs_.existsSync)(home))
        return;
    (0,external_node_fs_.mkdirSync)(home, { recursive: true, mode: 0o700 });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(home, '.gitconfig'), GIT_IDENTITY);
}
/** For agents that commit. The identity does not matter, because only the files are used. */
const GIT_IDENTITY = '[user]\n\tname = Agent\n\temail = agent@phasegate.invalid\n';
/** Whether the home contains only Phasegate's own files. */
function isUntouched(home) {
    if ((0,external_node_fs_.readdirSync)(home).join() !== '.gitconfig')
        return false;
    const file = (0,external_node_path_.join)(home, '.gitconfig');
    return (0,external_node_fs_.lstatSync)(file).isFile() && (0,external_node_fs_.readFileSync)(file, 'utf8') === GIT_IDENTITY;
}
/** Sockets and pipes are omitted. */
async function copyOf(from, to) {
    if (!(0,external_node_fs_.existsSync)(from))
        return makeHome(to);
    await (0,promises_.cp)(from, to, {
        recursive: true,
        verbatimSymlinks: true,
        preserveTimestamps: true,
        mode: external_node_fs_.constants.COPYFILE_FICLONE,
        filter: async (path) => {
            const stats = await (0,promises_.lstat)(path);
            return stats.isFile() || stats.isDirectory() || stats.isSymbolicLink();
        },
    });
}

// EXTERNAL MODULE: ./lib/src/system/real-path.js
var real_path = __webpack_require__(76610);
;// CONCATENATED MODULE: ./lib/src/sandbox/shown.js



/** Whether the path is the folder or inside it. Links must be resolved. */
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}
/** The path with links in its parents resolved, but not the last name; `null`: it does not exist. */
function placeOf(path) {
    if (!(0,external_node_path_.isAbsolute)(path) || !(0,external_node_fs_.existsSync)(path))
        return null;
    return path === '/' ? '/' : (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
}
/** Mounts the path at its own place, with links in its parents resolved. */
function shown(path) {
    const at = placeOf(path);
    return at === null ? [] : [{ type: 'shown', from: (0,external_node_fs_.realpathSync)(at), at }];
}
/** Mounts the path under every name by which links lead to it. */
function shownWithLinks(path) {
    const ways = waysTo(path);
    if (ways.length === 0)
        return [];
    const from = (0,external_node_fs_.realpathSync)(path);
    return ways.map((at) => ({ type: 'shown', from, at }));
}
/** The path as written, if it exists, and that of its target if it is a link. */
function waysTo(path) {
    const ways = new Set();
    for (let at = path; !ways.has(at);) {
        const place = placeOf(at);
        if (place === null)
            break;
        ways.add(at).add(place);
        const target = (0,real_path/* linkTarget */.C)(place);
        if (target === null)
            break;
        at = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(place), target);
    }
    return [...ways];
}
function writable(path) {
    const at = placeOf(path);
    return at === null ? [] : [{ type: 'writable', from: (0,external_node_fs_.realpathSync)(at), at }];
}
/**
 * Programs' files in a person's home: the folders of the search path, what belongs to a `bin` by convention, and the folders of
 * version managers. None of them contains a login.
 */
function toolsIn(home, searchPath) {
    const folders = searchPath.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    const beside = folders
        .filter((folder) => (0,external_node_path_.basename)(folder) === 'bin')
        .flatMap((folder) => BESIDE_BIN.map((name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), name)))
        // Contains logins of many programs.
        .filter((path) => path !== (0,external_node_path_.join)(home, '.local', 'share'));
    return [...folders, ...beside, ...VERSION_MANAGERS.map((name) => (0,external_node_path_.join)(home, name))];
}
const BESIDE_BIN = ['lib', 'libexec', 'share', 'include'];
const VERSION_MANAGERS = [
    '.asdf',
    '.fnm',
    '.local/share/fnm',
    '.local/share/mise',
    '.local/share/pnpm',
    '.local/share/uv',
    '.nvm',
    '.pyenv',
    '.rbenv',
    '.rustup',
    '.sdkman',
    '.volta',
];
/** A program's file, and the packages around it if it is in a `node_modules`. */
function filesOf(program) {
    const real = (0,external_node_fs_.realpathSync)(program);
    const modules = real.indexOf('/node_modules/');
    const packages = modules === -1 ? [] : [real.slice(0, modules + '/node_modules'.length)];
    return [...packages, program];
}

;// CONCATENATED MODULE: ./lib/src/sandbox/homes/other-homes.js




/**
 * Folders with logins in addition to `$HOME`: the home in the user database, which some programs use regardless of `HOME`, and
 * folders that variables name. Links are resolved; no folder is inside another or inside the home.
 */
function otherHomes(home, env) {
    const named = VARIABLES.map((name) => env[name] ?? '');
    const found = [homeByUser(), ...named]
        .filter(external_node_path_.isAbsolute)
        .flatMap((path) => (0,real_path/* realOf */.M)(path) ?? [])
        .filter((path) => !SYSTEM.some((folder) => isWithin(path, folder)));
    const outside = [...new Set(found)].filter((path) => !isWithin(path, home) && path !== '/');
    return outside.filter((path) => !outside.some((other) => other !== path && isWithin(path, other)));
}
/** Variables that name folders with logins. */
const VARIABLES = [
    ...['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'],
    ...['GNUPGHOME', 'GH_CONFIG_DIR', 'DOCKER_CONFIG', 'CLOUDSDK_CONFIG', 'AZURE_CONFIG_DIR'],
    'PASSWORD_STORE_DIR',
];
/** Homes of system users, such as `/bin`; programs need these folders. */
const SYSTEM = [
    '/bin',
    '/boot',
    '/dev',
    '/etc',
    '/lib',
    '/lib64',
    '/proc',
    '/sbin',
    '/sys',
    '/usr',
];
function homeByUser() {
    try {
        return (0,external_node_os_.userInfo)().homedir;
    }
    catch {
        // The user is not in the database.
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/src/sandbox/homes/with-own-home.js


/**
 * For children that see the whole disk: scripts get a private home, so that files that an agent left in the person's cannot
 * affect the verdict on its change. An agent keeps the person's home, where its login is.
 */
function withOwnHome({ homes, home, inherited, ownHome }, start) {
    return async (child, { purpose }) => {
        if (purpose === 'agent' && !ownHome)
            return { ...start(child), release: async () => { } };
        const { folder, drop } = await homes.for(purpose);
        const env = movedHome(child.env, { from: inherited, to: folder, home });
        return { ...start({ ...child, env }), release: drop };
    };
}
/** Changes `HOME`, unless the author set it, and keeps the folders that version managers find by it. */
function movedHome(env, { from, to, home }) {
    if (env.HOME !== from)
        return env;
    const kept = Object.entries(with_own_home_VERSION_MANAGERS)
        .map(([name, folder]) => [name, (0,external_node_path_.join)(home, folder)])
        .filter(([, folder]) => (0,external_node_fs_.existsSync)(folder));
    return { ...Object.fromEntries(kept), ...env, HOME: to };
}
/** Folders in which version managers keep the programs of their `bin`. */
const with_own_home_VERSION_MANAGERS = {
    ASDF_DATA_DIR: '.asdf',
    NVM_DIR: '.nvm',
    PYENV_ROOT: '.pyenv',
    RBENV_ROOT: '.rbenv',
    RUSTUP_HOME: '.rustup',
    SDKMAN_DIR: '.sdkman',
    VOLTA_HOME: '.volta',
};

// EXTERNAL MODULE: ./lib/src/sandbox/rights.js
var sandbox_rights = __webpack_require__(88707);
// EXTERNAL MODULE: ./lib/src/sandbox/views/overlay.js
var overlay = __webpack_require__(46135);
;// CONCATENATED MODULE: ./lib/src/sandbox/bubblewrap.js


/**
 * The arguments of bubblewrap before the program and its arguments. `--new-session` is not used: the process starts in its own
 * session without a terminal, and must stay in the process group that is ended.
 */
function bubblewrapArguments(cell) {
    const { mounts, isOffline, isRoot, user, env, cwd } = cell;
    const hidden = mounts.filter(({ type }) => type === 'hidden');
    return [
        ...['--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'],
        ...(0,overlay/* identityArguments */.L)(user),
        ...(isOffline ? ['--unshare-net'] : []),
        '--die-with-parent',
        ...(isRoot ? sandbox_rights/* ROOTS_RIGHTS */.u : []),
        ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc'],
        ...mounts.flatMap(argumentsOf),
        // Last, because mount points inside are created in them.
        ...hidden.flatMap(({ at }) => ['--remount-ro', at]),
        ...Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]),
        ...['--chdir', cwd, '--'],
    ];
}
function argumentsOf(mount) {
    switch (mount.type) {
        case 'hidden':
            return ['--tmpfs', mount.at];
        case 'shown':
            return ['--ro-bind-try', mount.from, mount.at];
        case 'writable':
            return ['--bind-try', mount.from, mount.at];
    }
}

;// CONCATENATED MODULE: ./lib/src/sandbox/clear-way.js



/**
 * Removes links at mount points in a home that agents wrote to: bubblewrap creates mount points with the runner's rights, and
 * would follow links out of the sandbox.
 */
function clearWay(mounts, home) {
    for (const over of mounts.filter((one) => one.type === 'writable' && one.from === home)) {
        const inside = mounts.filter(({ at }) => at !== over.at && isWithin(at, over.at));
        for (const { at } of inside)
            removeLinks(home, (0,external_node_path_.relative)(over.at, at).split('/'));
    }
}
function removeLinks(folder, names) {
    let at = folder;
    for (const name of names) {
        at = (0,external_node_path_.join)(at, name);
        const stats = (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
        if (stats === undefined)
            return;
        if (!stats.isSymbolicLink())
            continue;
        (0,external_node_fs_.rmSync)(at);
        return;
    }
}

;// CONCATENATED MODULE: ./lib/src/sandbox/loader-variables.js

/**
 * Variables that make any program load code before its own. A pipeline may set them for its children; the isolating program must
 * not obey them, because they may name a file of the workspace.
 */
const LOADER = /^(?:LD_.*|DYLD_.*|GLIBC_TUNABLES|GCONV_PATH|LOCPATH)$/;
/** The environment of the isolating program, without these variables. */
function unobeyed(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !LOADER.test(name)));
}
/** The variables that the child gets nevertheless. */
function loaderVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => LOADER.test(name)));
}
/** The words before a child's program that set them. */
function obeyed(env) {
    const words = Object.entries(loaderVariables(env)).map(([name, value]) => `${name}=${value}`);
    return words.length === 0 ? [] : [(0,programs/* ownProgram */.DX)('env') ?? '/usr/bin/env', ...words];
}

// EXTERNAL MODULE: ./lib/src/core/plan/network.js
var network = __webpack_require__(93972);
;// CONCATENATED MODULE: ./lib/src/sandbox/homes/agent-homes.js

/** Where an agent stores its login, settings and sessions. It sees nothing else of a person's home, and may write to these. */
const HOMES = {
    claude: { paths: ['.claude', '.claude.json'], variables: ['CLAUDE_CONFIG_DIR'] },
    codex: { paths: ['.codex'], variables: ['CODEX_HOME'] },
    opencode: {
        paths: [
            '.config/opencode',
            '.local/share/opencode',
            '.local/state/opencode',
            '.cache/opencode',
        ],
        variables: [],
    },
    amp: { paths: ['.amp', '.config/amp', '.local/share/amp', '.cache/amp'], variables: [] },
    copilot: { paths: ['.copilot', '.config/github-copilot'], variables: [] },
    gemini: { paths: ['.gemini'], variables: [] },
    goose: { paths: ['.config/goose', '.local/share/goose'], variables: [] },
    qwen: { paths: ['.qwen'], variables: [] },
};
/** The name of a native agent; for others, the first word of the command. */
function programOf({ use, run }) {
    const [word = use] = typeof run === 'string' ? run.trim().split(/\s+/) : (run ?? []);
    return (0,external_node_path_.basename)(word);
}
function homeOf(agent, env) {
    const { paths, variables } = HOMES[programOf(agent)] ?? { paths: [], variables: [] };
    const elsewhere = variables.flatMap((name) => env[name] ?? []).filter(external_node_path_.isAbsolute);
    return { below: paths, elsewhere };
}

;// CONCATENATED MODULE: ./lib/src/sandbox/network/agent-hosts.js


/** Hosts of an agent's model and login. */
const HOSTS = {
    amp: ['ampcode.com'],
    claude: ['api.anthropic.com', 'console.anthropic.com', 'platform.claude.com'],
    codex: ['api.openai.com', 'auth.openai.com', 'chatgpt.com'],
    gemini: [
        'cloudcode-pa.googleapis.com',
        'generativelanguage.googleapis.com',
        'oauth2.googleapis.com',
    ],
    opencode: [
        'api.anthropic.com',
        'api.openai.com',
        'generativelanguage.googleapis.com',
        'models.dev',
        'opencode.ai',
        'openrouter.ai',
    ],
};
/**
 * The hosts of an agent's program, or those to which variables such as `ANTHROPIC_BASE_URL` of the author or the person point.
 */
function hostsOf(agent, env) {
    const pointed = Object.entries(env)
        .filter(([name]) => name.endsWith('_BASE_URL'))
        .flatMap(([, address]) => (0,network/* patternOf */.Id)(address) ?? []);
    // An agent with another address does not need the default hosts.
    return pointed.length > 0 ? pointed : (HOSTS[programOf(agent)] ?? []);
}

;// CONCATENATED MODULE: ./lib/src/sandbox/network/relay.js
/**
 * A program for `node -e` inside the sandbox: it listens on the child's loopback, forwards connections to a Unix socket, and
 * starts the child with itself as the proxy. Arguments: the socket, whether loopback connections are forwarded, too, the child's
 * program and its arguments.
 */
const RELAY = `
const net = require('node:net');
const { spawn } = require('node:child_process');
const { constants } = require('node:os');
const [socket, direct, program, ...args] = process.argv.slice(1);
const pipe = (near) => {
  const far = net.connect(socket);
  near.pipe(far).pipe(near);
  near.on('error', () => far.destroy());
  far.on('error', () => near.destroy());
};
// The child receives the signals directly.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
const server = net.createServer(pipe).listen(0, '127.0.0.1', () => {
  const proxy = 'http://127.0.0.1:' + server.address().port;
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1' };
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']) env[name] = env[name.toLowerCase()] = proxy;
  for (const name of ['NO_PROXY', 'no_proxy']) env[name] = direct;
  const child = spawn(program, args, { stdio: 'inherit', env });
  child.on('error', (error) => { console.error('bwrap: ' + error.message); process.exit(1); });
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 128 + constants.signals[signal]));
});
`;

;// CONCATENATED MODULE: ./lib/src/sandbox/kernel.js


/**
 * Makes the kernel's settings in `/proc` and `/sys` read-only or hidden: root inside could write them, and `kernel.core_pattern`
 * alone names a program that the kernel starts outside of every sandbox.
 */
function kernelMounts() {
    known ??= [...procMounts(), ...['/sys/firmware'].filter(external_node_fs_.existsSync).map(kernel_hidden)];
    return known;
}
let known = null;
/** Everything except processes and links; of files only the writable ones. */
function procMounts() {
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => !/^\d+$/.test(name))
        .flatMap((name) => {
        const at = (0,external_node_path_.join)('/proc', name);
        const stats = (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
        if (name === 'kcore')
            return [{ type: 'shown', from: '/dev/null', at }];
        if (stats?.isDirectory())
            return [HARDWARE.includes(name) ? kernel_hidden(at) : kernel_shown(at)];
        return stats?.isFile() && (stats.mode & 0o222) !== 0 ? [kernel_shown(at)] : [];
    });
}
/** No program in a sandbox needs them. */
const HARDWARE = ['acpi', 'scsi'];
const kernel_shown = (at) => ({ type: 'shown', from: at, at });
const kernel_hidden = (at) => ({ type: 'hidden', at });
/**
 * For root in a mount namespace without bubblewrap: makes the same files read-only, then starts the rest of the arguments. `$1`
 * is mount. What does not exist, or cannot be mounted, stays as it is.
 */
const KERNEL_READ_ONLY = `
mount=$1; shift
for at in /proc/sys /proc/irq /proc/bus /proc/fs /proc/acpi /proc/scsi /proc/sysrq-trigger; do
  [ ! -e "$at" ] || { "$mount" --bind "$at" "$at" && "$mount" -o remount,bind,ro "$at"; } 2>/dev/null
done
while read -r _ _ _ _ at _; do
  case $at in /sys | /sys/*) "$mount" -o remount,bind,ro "$at" 2>/dev/null ;; esac
done </proc/self/mountinfo
exec "$@"
`;

;// CONCATENATED MODULE: ./lib/src/sandbox/places.js





/** The mounts for one child; nested mounts come after their parents. */
function mountsFor(places, dweller) {
    const covered = coverings(places, dweller);
    const own = [...writableFor(places, dweller), ...agentMounts(places, dweller)];
    const mounts = [
        ...kernelMounts(),
        ...covered,
        ...outermost(toolMounts(places, dweller).filter(({ at }) => needsShowing(at, { covered, own })), covered),
        ...own,
        ...exchangeOf(dweller.env),
        ...places.covers.map(({ at, by }) => ({ type: 'writable', from: by, at })),
        ...dweller.given.flatMap(writable),
    ];
    return mounts.toSorted((a, b) => depth(a.at) - depth(b.at));
}
const depth = (path) => (path === '/' ? 0 : path.split('/').length);
function writableFor(places, { views }) {
    const shared = places.writable.flatMap(writable).filter(({ at }) => !views.has(at));
    return [...shared, ...[...views].map(([at, from]) => ({ type: 'writable', from, at }))];
}
/** Mounts that cover the machine's own: sockets of services, temporary files, homes. */
function coverings(places, dweller) {
    const home = (0,external_node_fs_.realpathSync)(places.home);
    const stand = places.standsInForHome
        ? { type: 'writable', from: dweller.home, at: home }
        : { type: 'hidden', at: home };
    return [
        ...['/run', '/var/run', ...places.hidden, ...places.otherHomes].flatMap(places_hidden),
        ...RESOLVING.flatMap(shown),
        ...['/tmp', '/var/tmp'].flatMap((at) => over(at, dweller.temp)),
        ...(home === '/' ? [] : [stand]),
        ...(places.standsInForHome ? [] : writable(dweller.home)),
    ];
}
function toolMounts(places, { env, program }) {
    const { home, otherHomes, shown: more } = places;
    const homes = [(0,external_node_fs_.realpathSync)(home), ...otherHomes];
    const tools = homes.flatMap((one) => toolsIn(one, env.PATH ?? ''));
    return [...new Set([...tools, process.execPath, ...filesOf(program), ...more])].flatMap(shownWithLinks);
}
/** Without mounts that are already visible in another one: a link there leads to its target, and cannot be mounted over. */
function outermost(mounts, covered) {
    const isSeenIn = (inner, outer) => inner !== outer &&
        isWithin(inner, outer) &&
        !covered.some(({ at }) => at !== outer && isWithin(at, outer) && isWithin(inner, at));
    return mounts.filter(({ at }) => !mounts.some((other) => isSeenIn(at, other.at)));
}
/**
 * Whether the path must be mounted: the innermost mount around it covers it and is not writable, and the path does not uncover
 * that mount again.
 */
function needsShowing(path, { covered, own }) {
    const innermost = (mounts) => Math.max(-1, ...mounts.filter(({ at }) => isWithin(path, at)).map(({ at }) => depth(at)));
    return innermost(covered) > innermost(own) && !covered.some(({ at }) => isWithin(at, path));
}
/** Files in `/run` that name resolution and program lookup need. */
const RESOLVING = [
    '/run/systemd/resolve',
    '/run/resolvconf',
    '/run/NetworkManager',
    '/run/current-system',
];
function over(at, by) {
    return isFolder(at) ? [{ type: 'writable', from: by, at }] : [];
}
function places_hidden(path) {
    const at = placeOf(path);
    return at !== null && isFolder(at) ? [{ type: 'hidden', at }] : [];
}
/** Links are not followed, because their targets are covered separately. */
function isFolder(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function agentMounts({ home, standsInForHome }, { agent, env }) {
    if (agent === null)
        return [];
    const { below, elsewhere } = homeOf(agent, env);
    const own = standsInForHome ? below.map((path) => (0,external_node_path_.join)(home, path)) : [];
    // Otherwise the agent's files there, such as its sessions, would be lost with the run.
    for (const path of own.filter((one) => !one.endsWith('.json')))
        (0,external_node_fs_.mkdirSync)(path, { recursive: true, mode: 0o700 });
    return [...own, ...elsewhere].flatMap(writable);
}
/** The folder with its prompt (read-only), and its result file: in a subfolder or in the same one. */
function exchangeOf(env) {
    const { PHASEGATE_PROMPT: prompt, PHASEGATE_RESULT: result } = env;
    const given = prompt === undefined ? [] : shown((0,external_node_path_.dirname)(prompt));
    const taken = result === undefined ? [] : writable((0,external_node_path_.dirname)(result));
    return [...given.filter(({ at }) => !taken.some((own) => own.at === at)), ...taken];
}
/** The folders of a GitHub Actions runner: command files, credentials, actions. */
function runnerFolders(env) {
    const { RUNNER_TEMP: temp } = env;
    if (temp === undefined || temp === '')
        return [];
    const runner = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(temp));
    const isRunner = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(runner, '.runner'));
    return [temp, ...(isRunner && (0,external_node_path_.basename)(runner) !== '' ? [runner] : [])];
}

;// CONCATENATED MODULE: ./lib/src/sandbox/in-bubblewrap.js








/** With a private home and temporary folder, which are removed when the child has ended. */
async function inBubblewrap(path, prisoner) {
    const { homes, needs, folder } = prisoner;
    const home = await homes.for(needs.purpose);
    const temp = await ownTemp(folder);
    const release = async () => {
        await home.drop();
        await temp.drop();
    };
    try {
        return { ...(await started(path, prisoner, { home, temp })), release };
    }
    catch (error) {
        await release();
        throw error;
    }
}
async function started(path, prisoner, { home, temp }) {
    const { child, needs, places, policy, views, own, overlays } = prisoner;
    const { program, file, cwd } = child;
    const env = environmentOf(prisoner, home.folder);
    const way = await wayOut(prisoner);
    const seen = { home: home.folder, temp: temp.folder, views };
    const mounts = mountsFor(places, { ...needs, program: file, env, ...seen });
    if (home.overlay === null)
        clearWay(mounts, home.folder);
    const socket = way?.socket;
    const mounted = [...(home.overlay === null ? [] : [home.overlay]), ...own];
    const cell = {
        mounts: [
            ...mounts,
            ...(socket ? [{ type: 'writable', from: socket, at: socket }] : []),
        ],
        isOffline: policy.network.type !== 'any',
        isRoot: process.getuid?.() === 0,
        user: mounted.length > 0 && overlays !== null ? overlays.user : null,
        env: loaderVariables(env),
        cwd,
    };
    const args = [...bubblewrapArguments(cell), ...(way?.before ?? []), program, ...child.args];
    const bubblewrap = { program: path, args };
    const command = mounted.length > 0 && overlays !== null ? overlays.mounted(mounted, bubblewrap) : bubblewrap;
    return { ...command, cwd, env: unobeyed(env), keeper: BUBBLEWRAP };
}
/** If the person's home is not replaced, `HOME` is another folder. */
function environmentOf({ child, needs, ...prison }, folder) {
    const { places, home, inherited } = prison;
    const env = withTemp(child.env, needs.given);
    return places.standsInForHome ? env : movedHome(env, { from: inherited, to: folder, home });
}
/** Inside, the temporary folder has this path, whatever the machine calls it. */
function withTemp(env, given) {
    const { TMPDIR: own } = env;
    return own === undefined || given.includes(own) ? env : { ...env, TMPDIR: '/tmp' };
}
const BUBBLEWRAP = {
    whyNotStarted: (printed) => {
        const [, why] = /^bwrap: (.+)\n$/.exec(printed) ?? [];
        if (why === undefined)
            return null;
        const [, program] = /^execvp (.+): Permission denied$/.exec(why) ?? [];
        return program === undefined
            ? `The sandbox could not be created: ${why}.`
            : `\`${program}\` is not executable.`;
    },
};
/** `null`: the network is unrestricted or off. */
async function wayOut({ child, needs, policy, gateways }) {
    const { network } = policy;
    if (network.type === 'any')
        return null;
    const written = network.type === 'allow' ? network.hosts : [];
    const allowed = [...written, ...(needs.agent === null ? [] : hostsOf(needs.agent, child.env))];
    if (allowed.length === 0)
        return null;
    const socket = await gateways.to(allowed);
    const reachesOwn = allowed.some((host) => LOOPBACK.test(host));
    const direct = reachesOwn ? '' : 'localhost,127.0.0.1,::1';
    return { socket, before: [process.execPath, '-e', RELAY, '--', socket, direct] };
}
const LOOPBACK = /^(?:localhost|127\.|::1)/;

;// CONCATENATED MODULE: ./lib/src/sandbox/network/gateways.js



/** The gateways of a run, one for each list of hosts: agents have their own in addition to the policy's. */
class Gateways {
    #onNote;
    #open = new Map();
    #folder = null;
    constructor(onNote) {
        this.#onNote = onNote;
    }
    /** The socket that reaches exactly these hosts. */
    async to(allowed) {
        const key = [...allowed].sort().join(' ');
        const gateway = this.#open.get(key) ?? this.#start(allowed);
        this.#open.set(key, gateway);
        return (await gateway).socket;
    }
    async #start(allowed) {
        const { openGateway } = await __webpack_require__.e(/* import() */ 4093).then(__webpack_require__.bind(__webpack_require__, 84093));
        // Short, because the length of a socket's path is limited.
        this.#folder ??= (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'phasegate-net-'));
        const socket = (0,external_node_path_.join)(await this.#folder, `${this.#open.size}`);
        const onRefused = (host) => this.#onNote(`\`policy.network\` blocked access to ${host}`);
        return openGateway({ socket, allowed, onRefused });
    }
    async [Symbol.asyncDispose]() {
        for (const gateway of this.#open.values())
            await (await gateway)[Symbol.asyncDispose]();
        if (this.#folder !== null)
            await (0,promises_.rm)(await this.#folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/src/sandbox/processes/leftovers.js + 1 modules
var leftovers = __webpack_require__(96670);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/src/sandbox/views/view.js








/** A reader's private view: its changes go to a layer over the workspace, and are removed with the view. */
async function createView(source) {
    const { workspace, overlays, layers, confineIn } = source;
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(layers, 'view-'));
    const overlay = await layerOver(workspace, own, (0,external_node_path_.join)(own, 'merged'));
    const { upper, at } = overlay;
    const asSeen = (program, args) => ({
        ...overlays.shown(overlay, { program, args }),
        folder: at,
    });
    return {
        upper,
        confine: confineIn(new Map([[workspace, at]]), [overlay]),
        asSeen,
        opaque: () => opaqueFolders({ lower: workspace, upper, asSeen }),
        [Symbol.asyncDispose]: () => (0,remove_tree/* removeTree */.d)(own),
    };
}
/**
 * Folders that were removed and created again. Their mark is an attribute that Node cannot read, so they are detected by names of
 * the lower layer that the view does not show.
 */
async function opaqueFolders({ lower, upper, asSeen }) {
    const doubtful = await hiddenNames({ lower, upper }, '.');
    if (doubtful.length === 0)
        return [];
    const gone = new Set(await missing(asSeen, doubtful.map(({ witness }) => witness)));
    return doubtful
        .filter(({ witness }) => gone.has(witness))
        .map(({ folder }) => folder)
        .toSorted();
}
async function hiddenNames(layers, at) {
    const { lower, upper } = layers;
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(lower, at)))
        return [];
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(upper, at), { withFileTypes: true });
    const over = new Set(entries.map(({ name }) => name));
    const below = await (0,promises_.readdir)((0,external_node_path_.join)(lower, at)).catch(() => []);
    const witness = below.find((name) => !over.has(name));
    // The root itself cannot be removed.
    const own = witness === undefined || at === '.' ? [] : [{ folder: at, witness: (0,external_node_path_.join)(at, witness) }];
    const doubts = [...own];
    for (const entry of entries.filter((one) => one.isDirectory()))
        doubts.push(...(await hiddenNames(layers, (0,external_node_path_.join)(at, entry.name))));
    return doubts;
}
/** The paths that the view does not show. */
async function missing(asSeen, paths) {
    const look = `cd "$0"; while IFS= read -r at; do [ -e "./$at" ] || [ -L "./$at" ] || echo "$at"; done`;
    const sh = (0,programs/* requiredProgram */.WE)('sh');
    const { program, args } = asSeen(sh, ['-c', look, asSeen(sh, []).folder]);
    const running = (0,external_node_util_.promisify)(external_node_child_process_.execFile)(program, [...args], {
        env: { ...process.env, PATH: (0,programs/* ownPath */.O4)() },
        maxBuffer: 64 * 1024 * 1024,
    });
    running.child.stdin?.on('error', () => { }).end(`${paths.join('\n')}\n`);
    const { stdout } = await running;
    return stdout.split('\n').filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./lib/src/sandbox/sandbox.js




















/** Nothing is examined or created before the first child. */
function createSandbox(options) {
    const { folder, mark, onNote } = options;
    const places = placesOf(options);
    const gateways = new Gateways(onNote);
    let opened = null;
    const opening = () => {
        opened ??= sandbox_open(options, { places, gateways });
        return opened;
    };
    return {
        home: inheritedHome(options),
        confine: async (child, needs) => (await opening()).confine(child, needs),
        openView: async (workspace) => (await opening()).openView(workspace),
        [Symbol.asyncDispose]: async () => {
            const known = await opened?.catch(
            // Refused, so there was no child.
            () => null);
            // Otherwise the namespace ends with the child, and all its processes with it.
            if (known?.by === 'setpriv' || known?.by === 'nothing') {
                for (const { command } of await (0,leftovers/* endLeftovers */.q)(mark, GRACE_MS))
                    onNote(`Ended a process that a child left running: ${command}`);
            }
            await gateways[Symbol.asyncDispose]();
            if (known)
                await (0,remove_tree/* removeTree */.d)(known.layers);
            await emptySandbox(folder);
        },
    };
}
/** Also removes what a killed process left. The home of `setup` stays, like its files in the workspace. */
async function emptySandbox(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    for (const name of names)
        if (name !== SETUP_HOME)
            await (0,remove_tree/* removeTree */.d)((0,external_node_path_.join)(folder, name));
}
/** In milliseconds; short, because their output is not needed. */
const GRACE_MS = 1_000;
async function sandbox_open(options, around) {
    const { policy, home, ownHome, folder, onIsolation } = options;
    const isolation = await isolationHere(policy, machine.thisMachine);
    await removeLeftLayers(folder);
    await emptySandbox(folder);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const { overlays, layers, why } = await layersFor(folder, isolation);
    onIsolation(isolationText(isolation, policy) + viewsText(isolation, why));
    const homes = new Homes(folder, overlays === null ? null : layers);
    await homes.make();
    const { places } = around;
    const inherited = inheritedHome(options);
    const prison = { ...around, policy, places, folder, homes, overlays, home, inherited, ownHome };
    return {
        by: isolation.by,
        confine: confinedBy(isolation, prison),
        openView: viewsBy(isolation, prison, layers),
        layers,
    };
}
/** In CI, the home of `setup`; a child's own home is chosen when it starts. */
function inheritedHome({ ownHome, folder, home }) {
    return ownHome ? (0,external_node_path_.join)(folder, 'home') : home;
}
async function layersFor(folder, isolation) {
    if (isolation.by !== 'bubblewrap')
        return { overlays: null, layers: folder, why: null };
    const probe = await (0,overlay/* overlaysIn */.j)(folder, isolation.path);
    if (!probe.works)
        return { overlays: null, layers: folder, why: probe.why };
    const { overlays } = probe;
    if (overlays.base === folder)
        return { overlays, layers: folder, why: null };
    const layers = await (0,promises_.mkdtemp)((0,external_node_path_.join)(overlays.base, LAYERS));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, ELSEWHERE), layers);
    return { overlays, layers, why: null };
}
const LAYERS = 'phasegate-layers-';
/** A file with the path of the layers, in case this process is killed. */
const ELSEWHERE = 'layers';
async function removeLeftLayers(folder) {
    const layers = await (0,promises_.readFile)((0,external_node_path_.join)(folder, ELSEWHERE), 'utf8').catch(() => '');
    if ((0,external_node_path_.basename)(layers).startsWith(LAYERS))
        await (0,remove_tree/* removeTree */.d)(layers);
}
function viewsText({ by }, why) {
    if (by !== 'bubblewrap')
        return '';
    return why === null
        ? ' Each phase with read access has its own view of the workspace (overlay).'
        : ` Phases with read access share the workspace, because an overlay does not work here (${why}).`;
}
function viewsBy(isolation, prison, layers) {
    const { overlays } = prison;
    if (isolation.by !== 'bubblewrap' || overlays === null)
        return async () => null;
    const confineIn = (views, own) => ifThere((child, needs) => inBubblewrap(isolation.path, { ...prison, child, needs, views, own }));
    return async (workspace) => createView({ workspace: (0,external_node_fs_.realpathSync)(workspace), overlays, layers, confineIn });
}
function placesOf({ env, home, ownHome, ...options }) {
    return {
        home,
        otherHomes: otherHomes((0,external_node_fs_.realpathSync)(home), env),
        standsInForHome: !ownHome,
        hidden: [...options.hidden, ...runnerFolders(env)],
        // Folders that the person shares with children of every pipeline.
        writable: [...foldersIn(env.PHASEGATE_SANDBOX_WRITE), ...options.writable],
        shown: [
            ...foldersIn(env.PHASEGATE_SANDBOX_READ),
            ...foldersIn(env.RUNNER_TOOL_CACHE),
            ...options.shown,
        ],
        covers: options.covers,
    };
}
function foldersIn(list) {
    return (list ?? '').split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
}
function confinedBy(isolation, prison) {
    switch (isolation.by) {
        case 'bubblewrap':
            return ifThere((child, needs) => inBubblewrap(isolation.path, { ...prison, child, needs, views: new Map(), own: [] }));
        case 'unshare':
            return ifThere(withOwnHome(prison, (child) => inNamespaces(isolation, child)));
        case 'setpriv':
            return ifThere(withOwnHome(prison, (child) => withoutRights(isolation.path, child)));
        case 'nothing':
            return withOwnHome(prison, (child) => ({ ...child, keeper: null }));
    }
}
function withoutRights(setpriv, { program, args, cwd, env }) {
    const own = [...(0,sandbox_rights/* setprivArguments */.m)(), ...obeyed(env), program, ...args];
    return { program: setpriv, args: own, cwd, env: unobeyed(env), keeper: null };
}
function ifThere(confine) {
    return async (child, needs) => {
        const file = await located(child);
        return file !== null && (await exists(child.cwd)) ? confine({ ...child, file }, needs) : null;
    };
}
async function located({ program, cwd, env }) {
    if (!program.includes('/'))
        return (0,on_path/* onPath */.L)(program, env.PATH ?? '');
    const path = (0,external_node_path_.resolve)(cwd, program);
    return (await exists(path)) ? path : null;
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
/** SIGTERM does not reach the shell, which is the first process of its namespace; the child is the shell's child. */
function inNamespaces({ path, setpriv }, { program, args, cwd, env }) {
    const sh = (0,programs/* ownProgram */.DX)('sh') ?? '/bin/sh';
    const mount = (0,programs/* ownProgram */.DX)('mount');
    const isRoot = process.getuid?.() === 0;
    const kernel = isRoot && mount !== null ? [sh, '-c', KERNEL_READ_ONLY, 'sh', mount] : [];
    const rights = setpriv === null ? [] : [setpriv, ...(0,sandbox_rights/* setprivArguments */.m)()];
    const init = [sh, '-c', '"$@"; exit $?', 'sh'];
    return {
        cwd,
        env: unobeyed(env),
        program: path,
        args: [...(0,machine/* unshareArguments */.Z)(), ...kernel, ...rights, ...init, ...obeyed(env), program, ...args],
        keeper: { whyNotStarted: () => null },
    };
}

// EXTERNAL MODULE: ./lib/src/system/user-cache.js
var user_cache = __webpack_require__(54276);
// EXTERNAL MODULE: ./lib/src/workspace/checkout.js
var checkout = __webpack_require__(76906);
// EXTERNAL MODULE: ./lib/src/app/stored/surroundings.js
var surroundings = __webpack_require__(27565);
;// CONCATENATED MODULE: ./lib/src/app/admission/sandbox-children.js











/** The sandbox for the children of this run. */
function sandboxChildren(holding) {
    const { place, runFolder, plan, directory, own, folder, mark, onNote } = holding;
    const { repository, store, workspaces } = place;
    const { root, commonDir } = repository;
    const { beside } = holding;
    const persons = [...new Set([root, commonDir, ...(beside?.hidden ?? [])])];
    const isCheckout = directory === root;
    const home = process.env.HOME || (0,external_node_os_.homedir)();
    return createSandbox({
        policy: plan.policy,
        env: process.env,
        mark,
        home,
        ownHome: (0,surroundings/* isInCi */._F)(),
        folder,
        hidden: [store, ...(isCheckout ? [] : withoutThoseAround(persons, home))],
        writable: [directory],
        shown: [
            (0,external_node_path_.join)((0,user_cache.userCache)(process.env), 'agents'),
            (0,external_node_path_.join)(own.folder, 'objects'),
            ...(beside?.shown ?? []),
            // Programs in a virtual environment contain the path at which it was created.
            ...plan.workspace.carry
                .filter((path) => !/[*?[{(!]/.test(path))
                .map((path) => (0,external_node_path_.join)(root, path)),
        ],
        covers: isCheckout ? [{ at: (0,external_node_path_.join)(root, '.git'), by: (0,checkout/* coverFolder */.mO)(workspaces) }] : [],
        onIsolation: (text) => {
            onNote(text);
            (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(runFolder, 'sandbox.log'), `${new Date().toISOString()} ${text}\n`);
        },
        onNote,
    });
}
/** A repository that contains the home folder cannot be hidden as a whole. */
function withoutThoseAround(folders, home) {
    return folders.filter((folder) => !`${home}/`.startsWith(`${folder}/`));
}
/** Whether children can reach only what the policy allows. */
async function isSandboxed({ policy }) {
    return policy.isolation !== 'off' && (await (0,machine.thisMachine)()).bubblewrap.works;
}
/** The home and the temporary files of a run's children. */
const sandboxFolder = ({ workspaces }, run) => (0,external_node_path_.join)(workspaces, `${run}.sandbox`);
/** Throws `Refusal`, before anything starts, if the policy cannot be enforced, or if a token cannot be hidden in CI. */
async function requireIsolation(plan, { repository }) {
    const { policy } = plan;
    const { isolation, network } = policy;
    if (isolation === 'required' || network.type !== 'any')
        await isolationHere(policy, machine.thisMachine);
    if (!(0,surroundings/* isInCi */._F)() || (await isSandboxed(plan)))
        return;
    const leaky = fileWithLogin(await repository.settings());
    if (leaky === null)
        return;
    throw new ports.Refusal(`${leaky} contains a token, and this machine has no sandbox to hide it from agents.`, 'Set `persist-credentials: false` for `actions/checkout`, or install bubblewrap in an earlier step.');
}


/***/ }),

/***/ 46232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M4: () => (/* binding */ advanceRun),
  VO: () => (/* binding */ isRebaseDue),
  gN: () => (/* binding */ tidyUp),
  tY: () => (/* binding */ toApprove)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/run/outcome.js
var outcome = __webpack_require__(72990);
// EXTERNAL MODULE: ./lib/src/engine/execute.js
var execute = __webpack_require__(57462);
// EXTERNAL MODULE: ./lib/src/engine/perform.js + 29 modules
var engine_perform = __webpack_require__(42138);
// EXTERNAL MODULE: ./lib/src/git/objects/runner-directory.js
var runner_directory = __webpack_require__(75828);
// EXTERNAL MODULE: ./lib/src/git/on-behalf.js
var on_behalf = __webpack_require__(91573);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/git/git.js
var git = __webpack_require__(55349);
// EXTERNAL MODULE: ./lib/src/git/git-dirs.js
var git_dirs = __webpack_require__(10934);
// EXTERNAL MODULE: ./lib/src/git/head.js
var git_head = __webpack_require__(73275);
// EXTERNAL MODULE: ./lib/src/git/lfs/lfs-store.js
var lfs_store = __webpack_require__(4454);
// EXTERNAL MODULE: ./lib/src/git/objects/objects.js
var objects = __webpack_require__(16098);
// EXTERNAL MODULE: ./lib/src/git/refs.js
var refs = __webpack_require__(54175);
;// CONCATENATED MODULE: ./lib/src/git/publish/publish.js











/**
 * Publishes the run's branch in the person's repository, which is all that a run ever writes there. If a person has moved or
 * checked out the branch, it stays unchanged, and the run's commits get another branch name.
 */
async function publish(publishing) {
    const { repository, own, base, isDelivered, onNote } = publishing;
    const head = own.head();
    if (head === base)
        return;
    const known = publishedIn(own.folder);
    if (known?.commit === head && (!isDelivered || (await isThere(repository, known))))
        return;
    const to = await handedOver({ repository, own, base, known });
    (0,disk/* replaceFile */.fR)((0,external_node_path_.join)(own.folder, PUBLISHED), `${head} ${to.branch}\n`);
    if (to.why !== null)
        onNote(`${to.why}; the work of this run is on \`${to.branch}\`. To update it: \`git merge ${to.branch}\`.`);
}
async function isThere(repository, { branch, commit }) {
    return (await (0,git_head/* resolveCommit */.W)((0,git_dirs/* realPlace */.o)(repository), `refs/heads/${branch}`)) === commit;
}
/** Tries again if a person moves the branch at the same moment. */
async function handedOver(options) {
    const { repository } = options;
    const now = () => (0,refs/* readRefs */.n6)((0,git_dirs/* realPlace */.o)(repository), ['refs/heads', 'refs/remotes']);
    try {
        return await handOverTo(options, (await repository.refsIfSame()) ?? (await now()));
    }
    catch (error) {
        if (!(error instanceof ports.Refusal))
            throw error;
        return handOverTo(options, await now());
    }
}
/** Uses the current refs: objects of the refs at the start of the run may be gone. */
async function handOverTo({ repository, own, base, known }, all) {
    const head = own.head();
    const refs = all.filter(({ name }) => !name.startsWith('refs/tags/'));
    const there = refs.filter(({ name }) => name.startsWith('refs/heads/'));
    const { commonDir } = repository;
    const to = await target({ folder: commonDir, own, base, known, there });
    if (to.commit === head)
        return to;
    await (0,lfs_store/* shareAll */.hp)({
        from: (0,lfs_store/* committedStore */.kQ)(own.folder),
        to: await (0,lfs_store/* personsStore */.O1)(repository),
        copies: false,
    });
    await (0,objects/* handOver */.Cl)({
        from: own.place,
        to: (0,external_node_path_.join)(commonDir, 'objects'),
        gitDir: commonDir,
        commit: head,
        without: [...new Set(refs.map(({ object }) => object))],
    });
    await moveRef(repository, { ...to, head });
    return to;
}
/** The file with the commit and the branch that the last process published. */
const PUBLISHED = 'published';
function publishedIn(folder) {
    try {
        const [commit = '', branch = ''] = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, PUBLISHED), 'utf8')
            .trim()
            .split(' ');
        return { commit, branch };
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        throw error;
    }
}
async function target({ folder, own, base, known, there }) {
    const wanted = known?.branch ?? own.branch;
    const first = (0,refs/* besideBranches */.tj)(wanted, new Set(there.map(({ name }) => name)));
    let why = first === wanted ? null : `No free name for the branch \`${wanted}\``;
    for (const branch of namesAfter(first)) {
        const found = there.find(({ name }) => name === `refs/heads/${branch}`);
        const reason = found === undefined
            ? whyNoRoom(branch, { folder, there })
            : await whyNot(found, { own, base, known });
        if (reason === null && found === undefined)
            return { branch, commit: null, why };
        if (reason === null && found !== undefined)
            return { branch, commit: found.object, why };
        why ??= `The branch \`${branch}\` ${reason}`;
    }
    throw new Error('names do not end');
}
/** `a`, `a-2`, `a-3` and so on. */
function* namesAfter(first) {
    yield first;
    const [, name = first, number = '1'] = /^(.*)-(\d{1,4})$/.exec(first) ?? [];
    for (let next = Number(number) + 1;; next += 1)
        yield `${name}-${next}`;
}
/** Why a branch that git does not list cannot be created; `null`: it can. */
function whyNoRoom(branch, { folder, there }) {
    if (there.some(({ name }) => name.startsWith(`refs/heads/${branch}/`)))
        return 'cannot be created, because other branches use its name as a folder';
    const file = (0,external_node_path_.join)(folder, 'refs', 'heads', branch);
    const isFile = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true;
    // git does not list a symbolic ref whose target is missing, and would overwrite it.
    return isFile ? 'is a symbolic ref to a missing branch, so it was not changed' : null;
}
/** Why the branch may not be moved to the run's head; `null`: it may. */
async function whyNot(found, { own, base, known }) {
    const head = own.head();
    if (found.object === head)
        return null;
    if (found.checkout !== '')
        return `is checked out in ${found.checkout}, so it was not changed`;
    if (found.target !== '')
        return 'is a symbolic ref to another branch, so it was not changed';
    if (found.object === known?.commit)
        return null;
    // Published by a process that was killed before it recorded that. A branch at the base was never published.
    const isOurs = found.object !== base &&
        (await own.objects.info(found.object)) !== null &&
        (await (0,git_head/* isAfter */.d)(own.place, head, found.object)) &&
        (await (0,git_head/* isAfter */.d)(own.place, found.object, (0,brands/* commitOf */.D3)(known?.commit ?? base)));
    return isOurs ? null : 'has other commits, so it was not changed';
}
/** Moves the ref only from the commit that was found, without hooks; symbolic refs are not followed. */
async function moveRef(repository, { branch, commit, head }) {
    const old = commit ?? head.replace(/./g, '0');
    const args = ['update-ref', '--no-deref', `refs/heads/${branch}`, head, old];
    await (0,git/* git */.$Y)({ place: (0,git_dirs/* realPlace */.o)(repository), args });
}

// EXTERNAL MODULE: ./lib/src/redaction/secretlint.js
var secretlint = __webpack_require__(53207);
// EXTERNAL MODULE: ./lib/src/sandbox/processes/leftovers.js + 1 modules
var leftovers = __webpack_require__(96670);
// EXTERNAL MODULE: ./lib/src/sandbox/processes/mark.js
var processes_mark = __webpack_require__(83355);
// EXTERNAL MODULE: ./lib/src/system/failpoint.js
var failpoint = __webpack_require__(408);
// EXTERNAL MODULE: ./lib/src/system/remove-tree.js
var remove_tree = __webpack_require__(52305);
// EXTERNAL MODULE: ./lib/src/workspace/open.js + 8 modules
var workspace_open = __webpack_require__(57806);
// EXTERNAL MODULE: ./lib/src/app/admission/protected-by.js
var protected_by = __webpack_require__(19638);
// EXTERNAL MODULE: ./lib/src/app/admission/sandbox-children.js + 18 modules
var sandbox_children = __webpack_require__(12425);
// EXTERNAL MODULE: ./lib/src/core/run/repositories.js
var repositories = __webpack_require__(12848);
;// CONCATENATED MODULE: ./lib/src/app/repositories/elsewhere.js







/**
 * Opens the runner's git directory of every other repository:
 *
 *     runs/<run>/repositories/<name>/git/          like runs/<run>/git of the run's own repository
 *     workspaces/<run>.repositories/<name>/        its files
 *     workspaces/<run>.repositories.sandbox/<name>/
 */
async function openElsewhere(opening) {
    const opened = [];
    try {
        for (const other of opening.others)
            opened.push(await openOne(opening, other));
        return opened;
    }
    catch (error) {
        await closeElsewhere(opened);
        throw error;
    }
}
async function openOne({ runFolder, plan, state }, other) {
    const { base, head, branch } = (0,repositories/* seenFrom */.ky)(state, other.name);
    const own = await (0,runner_directory/* openRunnerDirectory */.G7)({
        repository: other.repository,
        folder: gitFolderOf(runFolder, other.name),
        branch,
        commits: [base, head],
        stores: [],
        copies: async () => !(await (0,sandbox_children/* isSandboxed */.Td)(plan)),
    });
    return { ...other, own };
}
/** The runner's git directory of another repository. */
const gitFolderOf = (runFolder, name) => (0,runner_directory/* ownFolder */.vY)((0,external_node_path_.join)(runFolder, 'repositories', name));
/** Whether files of one of them are left. */
const isLeft = (runFolder, others) => others.some(({ name }) => (0,external_node_fs_.existsSync)(gitFolderOf(runFolder, name)));
async function closeElsewhere(opened) {
    for (const { own } of opened)
        await own[Symbol.asyncDispose]();
}
/** Publishes the run's branch in each of them. */
async function publishElsewhere(opened, state, how) {
    for (const { name, repository, own } of opened) {
        const { base } = (0,repositories/* seenFrom */.ky)(state, name);
        const onNote = (text) => how.onNote((0,repositories/* placed */.GS)(name, text));
        await publish({ repository, own, base, ...how, onNote });
    }
}
/** Removes the folders of a run that is over. */
async function removeElsewhere(opened) {
    for (const { own } of opened)
        await (0,remove_tree/* removeTree */.d)(own.folder);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/core/lib/main-repository.js
var main_repository = __webpack_require__(6236);
// EXTERNAL MODULE: ./lib/src/workspace/open-options.js
var open_options = __webpack_require__(44637);
;// CONCATENATED MODULE: ./lib/src/app/run/if-ours.js

/**
 * The workspace, guarded by the run's lock. A suspended process that lost its lock is refused every change, and removes nothing
 * when it is disposed of.
 */
function workspaceIfOurs(workspace, session) {
    const ours = (work) => {
        return async (...args) => {
            refuseLost(session);
            return work(...args);
        };
    };
    return {
        get directory() {
            return workspace.directory;
        },
        enter: ours(() => workspace.enter()),
        head: () => workspace.head(),
        headTree: () => workspace.headTree(),
        dirt: (view) => workspace.dirt(view),
        additions: (frozen) => workspace.additions(frozen),
        files: () => workspace.files(),
        delta: (from, to, mostBytes) => workspace.delta(from, to, mostBytes),
        put: ours((delta) => workspace.put(delta)),
        diff: (maxBytes) => workspace.diff(maxBytes),
        whole: () => workspace.whole(),
        setUp: ours(() => workspace.setUp()),
        freeze: ours(() => workspace.freeze()),
        thaw: ours((frozen) => workspace.thaw(frozen)),
        commit: ours((frozen, message) => workspace.commit(frozen, message)),
        merge: ours((offered) => workspace.merge(offered)),
        discard: ours(() => workspace.discard()),
        close: async (isOver) => {
            if (session.isOurs())
                await workspace.close(isOver);
        },
        [Symbol.asyncDispose]: () => disposedIfOurs(workspace, session)[Symbol.asyncDispose](),
    };
}
/** The artifact store, guarded by the run's lock: only the holder replaces artifacts. */
function artifactsIfOurs(store, session) {
    return {
        collect: async (phase, globs, workspace, over) => {
            refuseLost(session);
            return store.collect(phase, globs, workspace, over);
        },
        provide: (left, folder) => store.provide(left, folder),
    };
}
/** Cleans up at the end, unless another process has taken over the run. */
function disposedIfOurs(resource, { isOurs }) {
    return {
        [Symbol.asyncDispose]: async () => {
            if (isOurs())
                await resource[Symbol.asyncDispose]();
        },
    };
}
function refuseLost({ isOurs, folder }) {
    if (isOurs())
        return;
    throw new ports.Refusal(`The lock of the run in ${folder} was lost. Another process may be working on the run now.`, 'Check the run with `phasegate status`, then run `phasegate resume`.');
}

// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/git/publish/bundle.js
var bundle = __webpack_require__(26933);
;// CONCATENATED MODULE: ./lib/src/git/publish/offered.js






/** Saves the commit at the branch of `clone` as a bundle in the run's records, so that it is part of checkpoints. */
async function keepOffered(clone, file, { from, commit }) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const { branch } = clone;
    if (await (0,bundle/* makeBundle */.ND)(clone.folder, file, { base: from, branch, head: commit }))
        return;
    throw new ports.Refusal(`The bundle ${file} could not be made.`, 'Try again: `phasegate resume`.');
}
/** Imports the commit into the run's git directory if it is missing, and checks every object; false: unavailable. */
async function takeOffered(own, file, { from, commit }) {
    const isThere = async () => (await own.objects.info(`${commit}^{commit}`)) !== null;
    if (await isThere())
        return true;
    const args = ['fetch', ...bundle/* ONLY_OBJECTS */.em, '--', file, `refs/heads/${own.branch}`];
    const { code } = await (0,git/* askGit */.gG)({ place: own.place, args, env: bundle/* CHECKING */.dy });
    return code === 0 && (await isThere()) && (await (0,git_head/* isAfter */.d)(own.place, commit, from));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/agents/agents.js + 36 modules
var agents_agents = __webpack_require__(68474);
// EXTERNAL MODULE: ./lib/src/agents/files/child-file.js
var child_file = __webpack_require__(57974);
// EXTERNAL MODULE: ./lib/src/core/result/result.js + 1 modules
var result = __webpack_require__(57807);
;// CONCATENATED MODULE: ./lib/src/agents/stream/turn-result.js


/** The result of an agent's turn, from its result file or its final message. */
async function readTurnResult({ resultFile, finalMessage }) {
    const file = await (0,child_file/* readChildFile */.r)(resultFile);
    if (file.type === 'refused')
        return { type: 'invalid', message: file.message };
    return (0,result/* readResult */.U)({ file: file.type === 'text' ? file.text : null, finalMessage });
}

;// CONCATENATED MODULE: ./lib/src/agents/tape/tape.js



/** Throws `Refusal` if the disk refuses. */
function keepTape(folder, which, tape) {
    const file = fileOf(folder, which);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,disk/* replaceFile */.fR)(file, `${JSON.stringify(tape, null, 2)}\n`);
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The recording ${file} cannot be written`);
    }
}
/** The recording of a call, or why there is none, as a sentence. */
function findTape(folder, which) {
    const file = fileOf(folder, which);
    try {
        const tape = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (tape.format !== 1)
            return { missing: `${file} was recorded by another release.` };
        return tape;
    }
    catch (error) {
        const { phase, attempt, turn } = which;
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT') {
            return {
                missing: `No recording of \`${phase}\`, attempt ${attempt}, turn ${turn}: ${file}.`,
            };
        }
        if (error instanceof SyntaxError)
            return { missing: `${file} is not a recording: ${error.message}.` };
        throw (0,disk/* diskRefusal */.C2)(error, `The recording ${file} cannot be read`);
    }
}
function fileOf(folder, { phase, attempt, turn }) {
    return (0,external_node_path_.join)(folder, phase, `${attempt}-${turn}.json`);
}

;// CONCATENATED MODULE: ./lib/src/agents/tape/recording.js




/** The agent with each of its calls recorded: its output, its changes and its ending. */
function recorded(agent, recording) {
    const { folder, workspace, redact, redactEvents } = recording;
    return {
        call: async (call, on) => {
            const events = [];
            const clean = redactEvents((event) => events.push(event));
            const end = await agent.call(call, (event) => {
                clean.push(event);
                on(event);
            });
            clean.end();
            const tape = {
                format: 1,
                use: call.agent.use,
                model: call.agent.model,
                promptDigest: call.promptDigest,
                events,
                result: textOf(call.env.PHASEGATE_RESULT),
                files: (await pathsOf(call, workspace)).map((path) => taped(workspace.directory, path)),
                end,
            };
            if (end.ending.type !== 'cancelled')
                keepTape(folder, call, JSON.parse(redact(JSON.stringify(tape))));
            return end;
        },
    };
}
/** For a reader, only possible artifacts; its other changes are undone anyway. */
async function pathsOf({ access }, workspace) {
    return access === 'write' ? (await workspace.freeze()).paths : (await workspace.dirt()).untracked;
}
function taped(workspace, path) {
    const file = (0,external_node_path_.join)(workspace, path);
    try {
        const stat = (0,external_node_fs_.lstatSync)(file);
        if (stat.isSymbolicLink())
            return { path, type: 'link', target: (0,external_node_fs_.readlinkSync)(file) };
        const mode = stat.mode & 0o777;
        return { path, type: 'file', mode, base64: (0,external_node_fs_.readFileSync)(file).toString('base64') };
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) !== 'ENOENT' && (0,disk/* codeOf */.$N)(error) !== 'ENOTDIR')
            throw error;
        return { path, type: 'gone' };
    }
}
function textOf(file) {
    if (file === undefined)
        return null;
    try {
        return (0,external_node_fs_.lstatSync)(file).isFile() ? (0,external_node_fs_.readFileSync)(file, 'utf8') : null;
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) !== 'ENOENT')
            throw error;
        return null;
    }
}

// EXTERNAL MODULE: ./lib/src/core/lib/unreachable.js
var unreachable = __webpack_require__(58814);
;// CONCATENATED MODULE: ./lib/src/agents/tape/replaying.js





/** Replays recorded calls in place of any agent. A call without a matching recording fails. */
function replayed(folder) {
    return {
        call: async (call, on) => {
            const tape = findTape(folder, call);
            if ('missing' in tape)
                return notPlayed(folder, tape.missing);
            if (tape.promptDigest !== call.promptDigest) {
                const { phase, attempt } = call;
                return notPlayed(folder, `The prompt of \`${phase}\`, attempt ${attempt}, differs from the recorded prompt. Record again.`);
            }
            for (const event of tape.events)
                on(event);
            for (const file of tape.files)
                put(call.workspace, file);
            leaveResult(call, tape.result);
            return tape.end;
        },
    };
}
function notPlayed(program, message) {
    return {
        ending: { type: 'not-started', program, message },
        fault: { reason: 'agent-failed', message, retryAfterMs: null },
        session: null,
        finalMessage: null,
        usage: null,
        costUsd: null,
        durationMs: 0,
    };
}
function put(workspace, file) {
    const path = (0,external_node_path_.join)(workspace, file.path);
    try {
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        if (file.type !== 'gone')
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        switch (file.type) {
            case 'file':
                (0,external_node_fs_.writeFileSync)(path, Buffer.from(file.base64, 'base64'));
                (0,external_node_fs_.chmodSync)(path, file.mode);
                break;
            case 'link':
                (0,external_node_fs_.symlinkSync)(file.target, path);
                break;
            case 'gone':
                break;
            default:
                (0,unreachable/* unreachable */.H)(file);
        }
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `${path} cannot be written`);
    }
}
function leaveResult({ env }, result) {
    const { PHASEGATE_RESULT: file } = env;
    if (file !== undefined && result !== null)
        (0,external_node_fs_.writeFileSync)(file, result);
}

// EXTERNAL MODULE: ./lib/src/checkpoints/artifacts.js + 2 modules
var artifacts = __webpack_require__(35911);
// EXTERNAL MODULE: ./lib/src/checkpoints/record.js
var record = __webpack_require__(10725);
// EXTERNAL MODULE: ./lib/src/core/plan/environment.js
var environment = __webpack_require__(39847);
// EXTERNAL MODULE: ./lib/src/core/plan/prices.js
var plan_prices = __webpack_require__(65074);
// EXTERNAL MODULE: ./lib/src/core/plan/protected.js
var plan_protected = __webpack_require__(51956);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/engine/attempt/redacted-events.js
var redacted_events = __webpack_require__(37805);
// EXTERNAL MODULE: ./lib/src/core/plan/legs.js
var legs = __webpack_require__(65425);
// EXTERNAL MODULE: ./lib/src/core/run/decide/budget.js
var budget = __webpack_require__(62330);
// EXTERNAL MODULE: ./lib/src/core/run/spent.js
var spent = __webpack_require__(51050);
;// CONCATENATED MODULE: ./lib/src/engine/meter.js




/** Spending while agents work, including concurrent ones: the journal has the spending of ended attempts only. */
class Meter {
    /** Spending of attempts that have ended, in this process or before. */
    #ended;
    /** Spending of attempts that ended in this process. */
    #endedHere = run_state/* NOTHING_SPENT */.zx;
    /** The same by phase; a leg counts for its spread phase. */
    #endedHereOf = new Map();
    /** Attempts under way: the latest report of each. */
    #underway = new Map();
    #budgetPool;
    #tell;
    /** What phases spent before this process. */
    #before;
    constructor({ spent, of, budgetPool }) {
        this.#ended = spent;
        this.#before = of;
        this.#budgetPool = budgetPool;
        this.#tell = budgetPool?.open() ?? (() => { });
    }
    /** Which limit the attempt's reported spending reaches; `null`: none. */
    reads({ plan, state, phase }, told) {
        const owner = (0,legs/* ownerOf */.bf)(phase);
        this.#underway.set(phase.id, { owner, told });
        const run = this.#with(this.#ended);
        this.#tellAll();
        const own = this.#of(owner);
        const budgetPool = this.#budgetPool?.now() ?? null;
        return (0,budget/* exceeded */.GI)({ phase, ...(0,budget/* budgetsOf */.k7)(plan, state, phase), run, own, budgetPool });
    }
    ended(phase, spending) {
        this.#underway.delete(phase.id);
        const owner = phase.leg?.of ?? phase.id;
        this.#endedHereOf.set(owner, (0,spent/* add */.WQ)(this.#endedHereOf.get(owner) ?? run_state/* NOTHING_SPENT */.zx, spending));
        this.#ended = (0,spent/* add */.WQ)(this.#ended, spending);
        this.#endedHere = (0,spent/* add */.WQ)(this.#endedHere, spending);
        this.#tellAll();
    }
    /** Reports the total to the budget that several runs share. */
    #tellAll() {
        this.#tell(this.#with(this.#endedHere).usd);
    }
    #with(ended) {
        return [...this.#underway.values()].map(({ told }) => told).reduce(spent/* add */.WQ, ended);
    }
    /** What a phase spent before and in this process, including attempts under way. */
    #of(owner) {
        const before = this.#before(owner);
        const here = this.#endedHereOf.get(owner);
        const ended = here === undefined ? before : (0,spent/* plus */.tY)(before, here);
        const own = [...this.#underway.values()].filter((one) => one.owner === owner);
        return own.map(({ told }) => told).reduce(spent/* add */.WQ, ended);
    }
}

;// CONCATENATED MODULE: ./lib/src/engine/readers.js
/**
 * Readers that share a workspace. A reader that changed a tracked file has failed. If several ran, the culprit is unknown, so all
 * of them have failed. Changes are undone when no reader runs, and no reader starts before that.
 */
class Readers {
    #workspace;
    #inside = 0;
    #closed = null;
    constructor(workspace) {
        this.#workspace = workspace;
    }
    async enter() {
        while (this.#closed !== null)
            await this.#closed.until;
        this.#inside += 1;
    }
    /** What a reader changed, or may have changed; the last reader to leave restores the files. */
    async leave() {
        const { tracked, untracked } = await this.#workspace.dirt().catch((error) => {
            this.#inside -= 1;
            throw error;
        });
        this.#inside -= 1;
        if (tracked.length > 0)
            this.#close();
        const isDirty = this.#closed !== null || untracked.length > 0;
        if (this.#inside > 0 || !isDirty)
            return { violated: tracked, undone: [] };
        this.#close();
        try {
            return { violated: tracked, undone: await this.#workspace.discard() };
        }
        finally {
            this.#closed?.open();
            this.#closed = null;
        }
    }
    #close() {
        if (this.#closed !== null)
            return;
        let open = () => { };
        const until = new Promise((resolve) => {
            open = resolve;
        });
        this.#closed = { until, open };
    }
}

// EXTERNAL MODULE: ./lib/src/core/text/duration-text.js
var duration_text = __webpack_require__(2942);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/tail.js
var text_tail = __webpack_require__(86770);
// EXTERNAL MODULE: ./lib/src/engine/attempt/claim.js
var claim = __webpack_require__(65039);
// EXTERNAL MODULE: ./lib/src/engine/several.js
var several = __webpack_require__(78573);
;// CONCATENATED MODULE: ./lib/src/engine/setup.js





const TIMEOUT_MS = 30 * 60_000;
/** Characters of its output that are kept if it fails. */
const TAIL = 16 * 1024;
async function setUp(deps, plan) {
    const { workspace } = deps;
    if (!(await workspace.enter()).fresh)
        return null;
    for (const script of plan.setup) {
        const fault = await run(deps, plan, script);
        if (fault !== null)
            return fault;
    }
    const undone = plan.setup.length === 0 ? [] : await workspace.discard();
    if (undone.length > 0)
        deps.reporter.note(`undid changes by \`setup\`: ${undone.join(', ')}`);
    await workspace.setUp();
    return null;
}
async function run(deps, plan, script) {
    const timeoutMs = script.timeoutMs ?? TIMEOUT_MS;
    const startedAt = deps.now();
    const tail = new text_tail/* Tail */.P(TAIL);
    const { redactOutput } = deps.redaction();
    const pieces = { stdout: redactOutput(), stderr: redactOutput() };
    const tell = (texts) => {
        for (const text of texts) {
            tail.push(text);
            deps.setupLog(text);
        }
    };
    const { ending } = await deps.runScript({
        script: script.run,
        shell: script.shell,
        cwd: deps.workspace.directory,
        env: deps.environment([plan.env], { PHASEGATE_RUN: deps.run, ...(0,several/* repositoriesIn */.St)(deps) }),
        confine: deps.confine,
        purpose: 'setup',
        timeoutMs,
        idleTimeoutMs: timeoutMs,
        signal: deps.signal,
        onOutput: (stream, text) => tell(pieces[stream].push(text)),
    });
    tell([...pieces.stdout.end(), ...pieces.stderr.end()]);
    const output = tail.text;
    const took = (0,duration_text/* durationText */.S)(deps.now() - startedAt);
    deps.reporter.note(`setup: \`${(0,text_line/* firstLine */.TM)(script.run)}\` took ${took}`);
    const fault = (0,claim/* endingFault */.U4)(ending, output);
    if (fault === null || fault.type === 'cancelled')
        return fault;
    return (0,claim/* failure */.V2)('setup-failed', `\`${(0,text_line/* firstLine */.TM)(script.run)}\` ${fault.message}`, { output });
}

// EXTERNAL MODULE: ./lib/src/engine/validate-outputs.js
var validate_outputs = __webpack_require__(71888);
// EXTERNAL MODULE: ./lib/src/prices/table.js
var table = __webpack_require__(82605);
// EXTERNAL MODULE: ./lib/src/process/spawn.js + 2 modules
var spawn = __webpack_require__(34232);
// EXTERNAL MODULE: ./lib/src/process/whole-lines.js
var whole_lines = __webpack_require__(54057);
;// CONCATENATED MODULE: ./lib/src/process/run-script.js


/** Runs a script; its output is passed on in whole lines, so that text within a line is never split. */
const runScript = async ({ script, shell, onOutput, ...call }) => {
    const lines = { stdout: new whole_lines/* WholeLines */.d(), stderr: new whole_lines/* WholeLines */.d() };
    const tell = (stream, text) => {
        if (text !== '')
            onOutput(stream, text);
    };
    const end = await (0,spawn/* runProcess */.R)({
        ...call,
        agent: null,
        given: [],
        command: { type: 'script', script, shell },
        stdin: '',
        graceMs: spawn/* GRACE_MS */.g,
        onOutput: (stream, text) => tell(stream, lines[stream].push(text)),
    });
    for (const stream of ['stdout', 'stderr'])
        tell(stream, lines[stream].end());
    return end;
};

// EXTERNAL MODULE: ./lib/src/provision/ensure.js
var ensure = __webpack_require__(3158);
;// CONCATENATED MODULE: ./lib/src/provision/provisioner.js

/** Looks once per program, version and search path in the life of this process. A refusal is not cached. */
function createProvisioner({ cacheFolder, offline, env }) {
    const found = new Map();
    return async ({ agent, pinned, env: agentEnv, signal, onNote }) => {
        const { program, package: name, version: tested } = agent;
        const { PATH } = agentEnv;
        const key = JSON.stringify([name, pinned, PATH]);
        const known = found.get(key);
        if (known !== undefined)
            return known;
        const path = await (0,ensure/* ensureAgent */.i)({
            program,
            package: name,
            pinned,
            tested,
            cacheFolder,
            offline,
            env: { ...env, PATH },
            signal,
            onNote,
        });
        found.set(key, path);
        return path;
    };
}

;// CONCATENATED MODULE: ./lib/src/sandbox/command-files.js



/** The files by which a workflow step passes commands to the runner; children must not write to them. */
const NAMES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
/** One watch per set of files for all runs: two watches could each take a write by the other's child for legitimate content. */
function commandFilesOf(env) {
    const key = NAMES.map((name) => env[name] ?? '').join('\0');
    const files = watched.get(key) ?? new CommandFiles(env);
    watched.set(key, files);
    return files;
}
const watched = new Map();
/** Watches the runner's command files while children run; Phasegate itself does not write to them meanwhile. */
class CommandFiles {
    #files;
    #running = new Set();
    /** Children that were running when a change was found; the culprit is unknown. */
    #suspects = new Map();
    #kept = new Map();
    constructor(env) {
        this.#files = NAMES.flatMap((name) => {
            const path = env[name];
            return path === undefined || path === '' ? [] : [{ name, path }];
        });
    }
    /** Runs `work`, which starts a child. Throws `PolicyViolation` if one of the files was changed; the file is restored. */
    async watch(work) {
        if (this.#files.length === 0)
            return work();
        if (this.#running.size === 0)
            this.#kept = new Map(this.#files.map(({ path }) => [path, read(path)]));
        const self = Symbol('child');
        this.#running.add(self);
        const [outcome] = await Promise.allSettled([work()]);
        this.#look();
        this.#running.delete(self);
        this.#accuse(self);
        if (outcome.status === 'rejected')
            throw outcome.reason;
        return outcome.value;
    }
    #look() {
        const changed = this.#files.filter(({ path }) => !isSame(this.#kept.get(path), read(path)));
        if (changed.length === 0)
            return;
        for (const { path } of changed)
            putBack(path, this.#kept.get(path) ?? null);
        const names = changed.map(({ name }) => name);
        for (const suspect of this.#running)
            this.#suspects.set(suspect, names);
    }
    #accuse(self) {
        const names = this.#suspects.get(self);
        if (names === undefined)
            return;
        this.#suspects.delete(self);
        throw new ports/* PolicyViolation */.oY(`The workflow's ${names.map((name) => `\`$${name}\``).join(', ')} was changed and then restored`, 'Pass values to later phases with `outputs`. A phase must not control the next steps of the workflow.');
    }
}
/** `null`: not a regular file, or larger than a step may write. */
function read(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            return (0,external_node_fs_.fstatSync)(file).isFile() ? (0,external_node_fs_.readFileSync)(file) : null;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === null)
            throw error;
        return null;
    }
}
function isSame(a, b) {
    return a && b ? a.equals(b) : (a ?? null) === b;
}
function putBack(path, bytes) {
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    if (bytes === null)
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    // Writes into the same file, because the runner or a container may have it open.
    else
        (0,external_node_fs_.writeFileSync)(path, bytes);
}

// EXTERNAL MODULE: ./lib/src/system/debug-log.js
var debug_log = __webpack_require__(35118);
// EXTERNAL MODULE: ./lib/src/system/user-cache.js
var user_cache = __webpack_require__(54276);
// EXTERNAL MODULE: ./lib/src/app/stored/surroundings.js
var surroundings = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/app/wiring/agent-identity.js
var agent_identity = __webpack_require__(44267);
// EXTERNAL MODULE: ./lib/src/github/refusal.js
var refusal = __webpack_require__(23476);
;// CONCATENATED MODULE: ./lib/src/delivery/github/compare.js

/** GitHub's limit of listed files. */
const MOST_FILES = 300;
/** `null`: GitHub does not know one of the commits. */
async function movedSince(github, base, tip) {
    if (base === tip)
        return { standing: 'same', commits: 0, paths: new Set() };
    const comparison = await compared(github, `${base}...${tip}`);
    if (comparison === null)
        return null;
    const { status, ahead_by: commits, files = [] } = comparison;
    const paths = files.flatMap(({ filename, previous_filename: from }) => from === undefined ? [filename] : [filename, from]);
    return {
        standing: status === 'identical' ? 'same' : status === 'ahead' ? 'moved' : 'gone',
        commits,
        paths: files.length < MOST_FILES ? new Set(paths) : null,
    };
}
async function compared(github, basehead) {
    try {
        return await github.rest('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead });
    }
    catch (error) {
        if (error instanceof refusal/* GitHubRefusal */.k && error.status === 404)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/core/text/fits.js
var fits = __webpack_require__(41096);
// EXTERNAL MODULE: ./lib/src/github/own-comments.js
var own_comments = __webpack_require__(86167);
// EXTERNAL MODULE: ./lib/src/github/writes.js
var writes = __webpack_require__(26902);
;// CONCATENATED MODULE: ./lib/src/delivery/github/fields.js


/** A text of the pipeline file; `null`: missing or empty. */
function fields_textOf(fields, key) {
    const value = fields[key];
    if (typeof value !== 'string' && typeof value !== 'number')
        return null;
    const text = String(value).trim();
    return text === '' ? null : text;
}
/** Texts without empty ones, each once. */
function textsOf(fields, key) {
    const value = fields[key];
    const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}
/**
 * A branch's name; `null`: missing. Throws `Refusal` for an invalid name, or one that git would interpret.
 * https://git-scm.com/docs/git-check-ref-format
 */
function branchOf(fields, key) {
    const name = fields_textOf(fields, key);
    if (name === null || (!/[\s~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name) && PARTS.test(name)))
        return name;
    throw new ports.Refusal(`\`${key}\` is ${JSON.stringify(name)}, which is not a valid branch name.`, 'Use a branch name without `refs/heads/`.');
}
/** No part may begin with a dot or end in `.lock`, and the name may not begin with a hyphen. */
const PARTS = /^(?!-|refs\/)(?:(?!\.)[^/\p{Cc}]+(?<!\.lock)(?:\/|$))+$/u;
function titleOf(text) {
    return (0,fits/* cut */.Jj)(text.replace(/\s+/g, ' ').trim(), fits/* MOST_TITLE */.f0);
}

;// CONCATENATED MODULE: ./lib/src/delivery/github/marker.js

/** The marker of texts that each run of a pipeline updates: it outlives the run. */
function lastingMarkerOf({ pipeline, phase, delivery, }) {
    return markedBy(`<!-- phasegate of ${pipeline}/${phase}/${delivery + 1} `);
}
function markerOf({ run, phase, delivery, }) {
    return markedBy(`<!-- phasegate ${run}/${phase}/${delivery + 1} `);
}
function markedBy(name) {
    const line = (text) => `${name}${(0,external_node_crypto_.hash)('sha256', text).slice(0, 12)} -->`;
    const last = (body) => body.trimEnd().split('\n').at(-1) ?? '';
    return {
        sign: (text) => `${text.trimEnd()}\n\n${line(text)}`,
        isOn: (body) => last(body).startsWith(name),
        isOf: (body, text) => last(body) === line(text),
    };
}

;// CONCATENATED MODULE: ./lib/src/delivery/github/target.js

/** The issue or pull request of `on`. */
function targetOf({ fields, trigger, pullRequest }) {
    const on = fields.on ?? 'trigger';
    if (on === 'trigger') {
        if (trigger !== null)
            return trigger.number;
        throw new ports.Refusal('The delivery has no target, because no issue or pull request started the run.', 'Set `on: pull-request` or `on: NUMBER`, or start the run from an issue.');
    }
    if (on === 'pull-request') {
        if (pullRequest !== null)
            return pullRequest;
        throw new ports.Refusal('The delivery has no target, because this run created no pull request.', 'Add a `pull-request` before the delivery, or set `on: NUMBER`.');
    }
    const number = Number(on);
    if (Number.isSafeInteger(number) && number > 0)
        return number;
    throw new ports.Refusal(`\`on\` is ${JSON.stringify(on)}, which is not the number of an issue or pull request.`, 'Use `trigger`, `pull-request` or a number.');
}

;// CONCATENATED MODULE: ./lib/src/delivery/github/comment.js







/**
 * The only comment of this delivery: created, or updated if it exists; with `update` the comment of an earlier run of the
 * pipeline is updated, too.
 */
async function deliverComment({ github }, request) {
    const number = targetOf(request);
    const isLasting = request.fields.update === true;
    const marker = isLasting ? lastingMarkerOf(request) : markerOf(request);
    const text = (0,fits/* cut */.Jj)(fields_textOf(request.fields, 'body') ?? '', fits/* MOST_BODY */.bI - 200);
    if (text === '')
        throw empty();
    const find = () => ownComment(github, number, marker);
    const known = await find();
    if (known === null) {
        const { url } = await (0,writes/* makeOnce */.GL)({ make: () => post(github, number, marker.sign(text)), find });
        return { where: `comment on #${number}`, number, url };
    }
    if (!marker.isOf(known.body, text)) {
        const body = marker.sign(text);
        await (0,writes/* insist */.R6)(() => github.rest('PATCH /repos/{owner}/{repo}/issues/comments/{id}', { id: known.id, body }));
    }
    return { where: `comment on #${number}, updated`, number, url: known.url };
}
async function post(github, number, body) {
    const made = await github.rest('POST /repos/{owner}/{repo}/issues/{number}/comments', { number, body });
    return { id: String(made.id), url: made.html_url, body };
}
/** Identified by its marker and its author: a marker alone can be forged. */
async function ownComment(github, number, marker) {
    for await (const comment of (0,own_comments/* ownComments */.D)(github, number)) {
        if (marker.isOn(comment.body))
            return comment;
    }
    return null;
}
function empty() {
    return new ports.Refusal('The comment is empty.', 'Give the comment a `body` with text.');
}

;// CONCATENATED MODULE: ./lib/src/delivery/github/look.js

async function look({ owner, repo, graphql }, { base, branch, target, withPulls }) {
    const variables = {
        ...{ owner, repo, base, branch, withPulls },
        head: `refs/heads/${branch}`,
        // For the default branch, any name works.
        target: `refs/heads/${target ?? branch}`,
    };
    const { repository } = await graphql(LOOK, variables);
    if (repository === null)
        throw notFound(owner, repo);
    const { defaultBranchRef, pullRequests } = repository;
    return {
        defaultBranch: defaultBranchRef?.name ?? null,
        mergeMethod: repository.viewerDefaultMergeMethod,
        knowsBase: repository.baseCommit !== null,
        target: (target === null ? defaultBranchRef : repository.target)?.target.oid ?? null,
        branch: repository.branch === null
            ? null
            : { ...repository.branch.target, tree: repository.branch.target.tree.oid },
        pulls: (pullRequests?.nodes ?? [])
            .filter(({ isCrossRepository }) => !isCrossRepository)
            .map(({ autoMergeRequest, ...pull }) => ({
            ...pull,
            isAutoMerged: autoMergeRequest !== null,
        })),
    };
}
const LOOK = `query PhasegateLook($owner: String!, $repo: String!, $base: GitObjectID!, $branch: String!, $head: String!, $target: String!, $withPulls: Boolean!) {
  repository(owner: $owner, name: $repo) {
    viewerDefaultMergeMethod
    defaultBranchRef { name target { oid } }
    baseCommit: object(oid: $base) { oid }
    target: ref(qualifiedName: $target) { target { oid } }
    branch: ref(qualifiedName: $head) { target { oid ... on Commit { message tree { oid } } } }
    pullRequests(headRefName: $branch, first: 50, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withPulls) {
      nodes { id number url state body baseRefName isCrossRepository autoMergeRequest { enabledAt } }
    }
  }
}`;
function notFound(owner, repo) {
    return new refusal/* GitHubRefusal */.k({
        message: `The repository ${owner}/${repo} does not exist, or the token cannot read it.`,
        remedy: 'Use a token that can read the repository, or check `git remote get-url origin`.',
        status: 404,
        isUncertain: false,
        cause: null,
    });
}

// EXTERNAL MODULE: ./lib/src/core/text/token-remedy.js
var token_remedy = __webpack_require__(6568);
;// CONCATENATED MODULE: ./lib/src/delivery/github/signed-commit.js


/** In bytes; the reliable limit of one GraphQL mutation. Larger changes are pushed. */
const MOST_BYTES = 20 * 1024 * 1024;
const signed_commit_MOST_FILES = 1000;
/** The change for `createCommitOnBranch`; `null`: not possible because of links, modes, submodules or size. */
async function fileChanges(commits, changes) {
    if (changes.length > signed_commit_MOST_FILES || !changes.every(isPlain))
        return null;
    const blobs = changes.flatMap(({ after }) => (after === null ? [] : [after.blob]));
    const contents = await commits.contents(blobs, MOST_BYTES);
    if (contents === null)
        return null;
    return {
        additions: changes.flatMap(({ path, after }) => {
            const bytes = after === null ? undefined : contents.get(after.blob);
            return bytes === undefined ? [] : [{ path, contents: bytes.toString('base64') }];
        }),
        deletions: changes.flatMap(({ path, after }) => (after === null ? [{ path }] : [])),
    };
}
function isPlain({ path, before, after }) {
    if (path.includes('\uFFFD'))
        return false;
    if (after === null)
        return before?.mode !== '160000';
    return after.mode === '100644' && (before === null || before.mode === '100644');
}
async function createSignedCommit(github, commit) {
    try {
        return await created(github, commit);
    }
    catch (error) {
        throw error instanceof refusal/* GitHubRefusal */.k ? withWorkflows(error, commit.files) : error;
    }
}
/** GraphQL errors name no permission, and changes of workflow files need an additional one. */
function withWorkflows(error, { additions, deletions }) {
    const isOfWorkflow = [...additions, ...deletions].some(({ path }) => path.startsWith('.github/workflows/'));
    if (!isOfWorkflow || !/not accessible by|forbidden/i.test(error.message))
        return error;
    return new refusal/* GitHubRefusal */.k({
        ...error,
        message: error.message,
        remedy: token_remedy/* WORKFLOW_FILES */.C,
        cause: error,
    });
}
async function created({ owner, repo, graphql }, { branch, parent, message, files }) {
    const [headline = '', ...body] = message.split('\n');
    const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        expectedHeadOid: parent,
        message: { headline, body: body.join('\n').trim() },
        fileChanges: files,
    };
    const { createCommitOnBranch } = await graphql(CREATE_COMMIT, { input });
    const { oid, tree } = createCommitOnBranch.commit;
    return { oid, tree: tree.oid };
}
const CREATE_COMMIT = `mutation PhasegateCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }
}`;

;// CONCATENATED MODULE: ./lib/src/delivery/github/trailers.js
/** Trailers at the end of a delivered commit's message that name its origin. */
function withTrailers(message, { run, phase, delivery }) {
    return `${message.trim()}\n\nPhasegate-Run: ${run}\nPhasegate-Delivery: ${phase}/${delivery + 1}`;
}
/** Whether a commit was made by the run, here or on its own branch. */
function isOfRun(message, run) {
    return trailersOf(message).includes(`Phasegate-Run: ${run}`);
}
/** Whether a commit was made by this delivery. */
function isOfDelivery(message, request) {
    const trailers = trailersOf(message);
    return withTrailers('', request)
        .trim()
        .split('\n')
        .every((line) => trailers.includes(line));
}
/** Every line is searched, because GitHub may add lines below ours. */
function trailersOf(message) {
    return message.split('\n').map((line) => line.trim());
}

;// CONCATENATED MODULE: ./lib/src/delivery/github/branch.js






/**
 * Puts the approved tree on the run's own branch and base: as one signed commit if GitHub can create it, else as the run's own
 * commits. A branch that someone else created or moved is never changed.
 */
async function landOnOwnBranch(branching) {
    const { commits, request, seen, branch } = branching;
    const { base, commit } = request;
    const tree = await commits.tree(commit);
    const tip = seen.branch;
    if (tip !== null && tip.oid !== base) {
        const isOurs = tip.oid === commit || isOfRun(tip.message, request.run);
        if (!isOurs)
            throw foreign(branch);
        if (tip.tree === tree)
            return { commit: tip.oid, how: 'already there' };
        return pushed(branching, tip.oid);
    }
    const files = seen.knowsBase
        ? await fileChanges(commits, await commits.changes(base, commit))
        : null;
    if (files === null)
        return pushed(branching, tip?.oid ?? null);
    return signedOn(branching, { files, tree, isNew: tip === null });
}
async function signedOn(branching, { isNew, ...commit }) {
    if (isNew)
        await makeBranch(branching);
    try {
        return await signed(branching, commit);
    }
    catch (error) {
        if (isNew && error instanceof ports.Refusal && !(0,writes/* isUncertain */.cp)(error))
            await dropEmpty(branching);
        throw error;
    }
}
/** Deletes the branch that was created for a commit which GitHub rejected. A failure of that is the lesser problem. */
async function dropEmpty({ github, request, branch }) {
    try {
        const now = await tipNow(github, request, branch);
        if (now?.oid !== request.base)
            return;
        await github.rest('DELETE /repos/{owner}/{repo}/git/refs/{+ref}', { ref: `heads/${branch}` });
    }
    catch (error) {
        if (!(error instanceof refusal/* GitHubRefusal */.k))
            throw error;
    }
}
/** After a push whose response was lost, the branch shows the result. */
async function pushed({ github, commits, request, branch }, expected) {
    const { commit } = request;
    try {
        await commits.push({ commit, branch, expected });
    }
    catch (error) {
        const tip = error instanceof ports.Refusal ? await tipNow(github, request, branch) : null;
        if (tip?.oid !== commit)
            throw error;
    }
    return { commit, how: 'pushed' };
}
async function makeBranch({ github, request, branch }) {
    const { base } = request;
    await (0,writes/* makeUnique */.Ki)({
        make: async () => {
            const ref = `refs/heads/${branch}`;
            await github.rest('POST /repos/{owner}/{repo}/git/refs', { ref, sha: base });
            return branch;
        },
        find: async () => ((await tipNow(github, request, branch))?.oid === base ? branch : null),
    });
}
async function signed({ github, request, branch, message }, { files, tree }) {
    const made = await (0,writes/* makeUnique */.Ki)({
        make: () => createSignedCommit(github, {
            branch,
            parent: request.base,
            message: withTrailers(message, request),
            files,
        }),
        find: async () => {
            const tip = await tipNow(github, request, branch);
            return tip !== null && isOfRun(tip.message, request.run) ? tip : null;
        },
    });
    if (made.tree === tree)
        return { commit: made.oid, how: 'signed' };
    const back = { ref: `heads/${branch}`, sha: request.base, force: true };
    await (0,writes/* insist */.R6)(() => github.rest('PATCH /repos/{owner}/{repo}/git/refs/{+ref}', back));
    throw new ports.Refusal(`The commit from GitHub is not the approved change: its tree is ${made.tree}, not ${tree}. It was taken back.`, 'Try again with `phasegate resume`. If the problem remains, report it.');
}
async function tipNow(github, { base }, branch) {
    return (await look(github, { base, branch, target: null, withPulls: false })).branch;
}
function foreign(branch) {
    return new ports.Refusal(`The branch \`${branch}\` already exists on GitHub, with commits of another origin. It was not changed.`, 'Delete or rename that branch, then `phasegate resume`.');
}

;// CONCATENATED MODULE: ./lib/src/delivery/github/commit.js








/**
 * The change as a commit on a shared branch: on its current tip, if the branch did not touch the changed paths since the run's
 * base.
 */
async function deliverCommit(tools, request) {
    const { github, commits } = tools;
    const { fields, base, phase } = request;
    const branch = branchOf(fields, 'branch') ?? request.branch;
    const message = fields_textOf(fields, 'message') ?? phase;
    const seen = await look(github, { base, branch, target: null, withPulls: false });
    const tip = seen.branch;
    const isStrict = branch === request.baseBranch && !request.onMovedBase;
    if (isStrict && tip === null)
        throw notOnTop(branch, `\`${branch}\` was deleted`);
    if (branch === request.branch || tip === null || tip.oid === base) {
        const landed = await landOnOwnBranch({ github, commits, request, seen, branch, message });
        return delivered(branch, landed.commit);
    }
    const known = await madeBefore(tools, { request, tip, branch });
    if (known !== null)
        return delivered(branch, known);
    if (isStrict)
        throw notOnTop(branch, '`policy.stale-base` is `fail`');
    return delivered(branch, await onTop(tools, { request, tip, branch, message }));
}
async function onTop({ github, commits }, { request, tip, branch, message }) {
    const { base, commit } = request;
    const [moved, changes] = await Promise.all([
        movedSince(github, base, tip.oid),
        commits.changes(base, commit),
    ]);
    if (moved === null || moved.standing !== 'moved' || moved.paths === null) {
        throw notOnTop(branch, `\`${branch}\` no longer contains the base of the run`);
    }
    const paths = moved.paths;
    const both = changes.map(({ path }) => path).filter((path) => paths.has(path));
    if (both.length > 0)
        throw notOnTop(branch, `${both.slice(0, 5).join(', ')} changed there too`);
    const files = await fileChanges(commits, changes);
    if (files === null)
        throw notOnTop(branch, 'the change can only be pushed, not rebased');
    const made = await (0,writes/* makeUnique */.Ki)({
        make: () => createSignedCommit(github, {
            branch,
            parent: tip.oid,
            message: withTrailers(message, request),
            files,
        }),
        find: async () => {
            const now = (await look(github, { base, branch, target: null, withPulls: false })).branch;
            return now !== null && isOfDelivery(now.message, request) ? now : null;
        },
    });
    return made.oid;
}
/** This delivery's own commit among the branch's newest ones. */
async function madeBefore({ github }, { request, tip, branch }) {
    if (isOfDelivery(tip.message, request))
        return tip.oid;
    if (tip.oid === request.commit)
        return tip.oid;
    const recent = await github.rest('GET /repos/{owner}/{repo}/commits', { sha: branch, per_page: 100 });
    const own = recent.find(({ sha, commit }) => sha === request.commit || isOfDelivery(commit.message, request));
    return own?.sha ?? null;
}
function delivered(branch, commit) {
    return { where: `commit ${commit.slice(0, 8)} on ${branch}`, url: null, number: null };
}
function notOnTop(branch, why) {
    return new ports.Refusal(`The change cannot be committed to \`${branch}\`, which moved since the run began: ${why}.`, 'Start a new run on the current branch, or deliver a pull request.');
}

// EXTERNAL MODULE: ./lib/src/core/lib/json.js
var json = __webpack_require__(38364);
// EXTERNAL MODULE: ./lib/src/github/started-workflows.js
var started_workflows = __webpack_require__(66638);
;// CONCATENATED MODULE: ./lib/src/delivery/github/dispatch.js









/**
 * Starts another workflow at most once. After a lost response, or in another attempt whose checkpoint does not record the first
 * request, existing workflow runs are read first: a run whose name shows this run's id is ours. If a run cannot be distinguished
 * from ours, the result says so, and nothing is requested again. If no run exists yet, the delivery fails because it may still
 * appear; a resume reads again, and requests again if none appeared.
 */
async function deliverDispatch(tools, request) {
    const start = await startOf(tools, request);
    return (await startedEarlier(start)) ?? started(start, inputsOf(request));
}
async function startOf({ github, folder, workflowRun }, { fields, run, phase, delivery, attempt, startedIn }) {
    const workflow = fields_textOf(fields, 'workflow') ?? '';
    const ref = branchOf(fields, 'ref') ?? (await defaultBranch(github));
    const after = startedIn ?? workflowRun?.id ?? 0;
    return {
        ...{ github, workflow, ref },
        note: (0,external_node_path_.join)(folder, phase, `${delivery + 1}-dispatch.asked`),
        isAgain: attempt > 1 || (workflowRun?.attempt ?? 1) > 1,
        look: () => (0,started_workflows/* startedBefore */.D)({ github, workflow, ref, after, marks: [run] }),
    };
}
/** The result of an earlier request; `null`: no run exists. */
async function startedEarlier({ workflow, note, isAgain, look }) {
    if ((0,external_node_fs_.existsSync)(note))
        return found(await toldOf(look()), lost(workflow));
    const maybe = `workflow ${workflow} may have been started before: check whether it is running`;
    return isAgain ? found(await look(), maybe) : null;
}
async function started({ github, workflow, ref, note, look }, inputs) {
    remember(note, `${workflow} ${ref}\n`);
    try {
        const route = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatches';
        await github.rest(route, { workflow, ref, inputs });
    }
    catch (error) {
        if (!(0,writes/* isUncertain */.cp)(error))
            (0,external_node_fs_.rmSync)(note, { force: true });
        const delivered = (0,writes/* isUncertain */.cp)(error) ? found(await toldOf(look()), lost(workflow)) : null;
        if (delivered === null)
            throw error;
        return delivered;
    }
    return { where: `workflow ${workflow} started on ${ref}`, url: null, number: null };
}
const lost = (workflow) => `workflow ${workflow} was requested, but the answer of GitHub was lost: check whether it is running`;
/** If the token can start a workflow but not list its runs, the result is unknown. */
async function toldOf(looking) {
    try {
        return await looking;
    }
    catch (error) {
        const isRefused = error instanceof refusal/* GitHubRefusal */.k && (error.status === 403 || error.status === 404);
        if (isRefused)
            return { type: 'maybe' };
        throw error;
    }
}
function found(started, maybe) {
    if (started.type === 'started')
        return { where: 'the workflow was started before', url: started.url, number: null };
    return started.type === 'maybe' ? { where: maybe, url: null, number: null } : null;
}
function remember(note, text) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(note, '..'), { recursive: true });
        (0,disk/* replaceFile */.fR)(note, text);
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `${note} cannot be written`);
    }
}
/** GitHub's limit of inputs; each is a text. */
const MOST_INPUTS = 25;
function inputsOf({ fields }) {
    const inputs = (0,json/* isJsonObject */.O)(fields.inputs) ? Object.entries(fields.inputs) : [];
    if (inputs.length > MOST_INPUTS) {
        throw new ports.Refusal(`The workflow gets ${inputs.length} inputs, but GitHub allows ${MOST_INPUTS}.`, 'Remove some inputs, or combine several into one as JSON.');
    }
    return Object.fromEntries(inputs.map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
    ]));
}
async function defaultBranch(github) {
    const { default_branch: name } = await github.rest('GET /repos/{owner}/{repo}', {});
    return name;
}

;// CONCATENATED MODULE: ./lib/src/delivery/github/issue.js




/** Exactly one issue; after its creation it is never changed. */
async function deliverIssue({ github }, request) {
    const { fields, phase } = request;
    const marker = markerOf(request);
    const find = () => ownIssue(github, marker);
    const body = marker.sign((0,fits/* cut */.Jj)(fields_textOf(fields, 'body') ?? '', fits/* MOST_BODY */.bI - 200));
    const issue = { title: titleOf(fields_textOf(fields, 'title') ?? phase), body };
    const labels = textsOf(fields, 'labels');
    const known = await find();
    const { number, url } = known ?? (await (0,writes/* makeOnce */.GL)({ make: () => issue_post(github, { ...issue, labels }), find }));
    return { where: `issue #${number}${known === null ? '' : ', already created'}`, number, url };
}
async function issue_post(github, issue) {
    const made = await github.rest('POST /repos/{owner}/{repo}/issues', issue);
    return { number: made.number, url: made.html_url };
}
/** Most pages of a hundred issues; GitHub's search would not find an issue that was just created. */
const MOST_PAGES = 5;
async function ownIssue(github, marker) {
    const { owner, repo } = github;
    let after = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await github.graphql(ISSUES, { owner, repo, after });
        if (answer.repository === null)
            return null;
        const { nodes, pageInfo } = answer.repository.issues;
        const own = nodes.find(({ viewerDidAuthor, body }) => viewerDidAuthor && marker.isOn(body));
        if (own !== undefined)
            return own;
        if (!pageInfo.hasNextPage)
            return null;
        after = pageInfo.endCursor;
    }
    return null;
}
const ISSUES = `query PhasegateIssues($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number url body viewerDidAuthor }
    }
  }
}`;

;// CONCATENATED MODULE: ./lib/src/delivery/github/labels.js




/** Adds and removes labels; those already there, or already gone, are fine. */
async function deliverLabels({ github }, request) {
    const number = targetOf(request);
    const labels = textsOf(request.fields, 'add');
    const gone = textsOf(request.fields, 'remove').filter((name) => !labels.includes(name));
    if (labels.length > 0) {
        await (0,writes/* insist */.R6)(() => github.rest('POST /repos/{owner}/{repo}/issues/{number}/labels', { number, labels }));
    }
    await Promise.all(gone.map((name) => (0,writes/* insist */.R6)(() => takeOff(github, number, name))));
    const words = [...labels.map((name) => `+${name}`), ...gone.map((name) => `-${name}`)];
    return { where: `labels of #${number}: ${words.join(' ')}`, number, url: null };
}
async function takeOff(github, number, name) {
    try {
        const route = 'DELETE /repos/{owner}/{repo}/issues/{number}/labels/{name}';
        await github.rest(route, { number, name });
    }
    catch (error) {
        const isGone = error instanceof refusal/* GitHubRefusal */.k &&
            error.status === 404 &&
            /label does not exist/i.test(error.message);
        if (!isGone)
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/delivery/github/moved-base.js

/** How far the pull request's base moved since the run began, and what that means; `null`: not at all. */
async function movedText({ github, commits }, { request, seen, target }) {
    const { base, commit } = request;
    if (seen.target === null || seen.target === base || !seen.knowsBase)
        return null;
    const [moved, changes] = await Promise.all([
        movedSince(github, base, seen.target),
        commits.changes(base, commit),
    ]);
    if (moved === null || moved.standing === 'same')
        return null;
    if (moved.standing === 'gone') {
        return `> This change was made on ${base.slice(0, 8)}, which is not in the history of \`${target}\`.`;
    }
    const count = moved.commits === 1 ? '1 commit' : `${moved.commits} commits`;
    return `> \`${target}\` has moved by ${count} since this change was made on ${base.slice(0, 8)}. ${meaning(changes, moved.paths)}`;
}
const MOST_NAMED = 5;
function meaning(changes, paths) {
    if (paths === null)
        return 'Too many files changed there to predict conflicts.';
    const both = changes.map(({ path }) => path).filter((path) => paths.has(path));
    if (both.length === 0)
        return 'The merge has no conflicts: no file changed on both sides.';
    const named = both.slice(0, MOST_NAMED).map((path) => `\`${path.replaceAll('`', '')}\``);
    const more = both.length > MOST_NAMED ? ` and ${both.length - MOST_NAMED} more` : '';
    return `The merge may have conflicts: ${named.join(', ')}${more} changed on both sides.`;
}

;// CONCATENATED MODULE: ./lib/src/delivery/github/pull-extras.js


/** Adds labels, assignees and reviewers concurrently; repeating that is harmless. */
function addToPull(github, fields, number) {
    const labels = textsOf(fields, 'labels');
    const assignees = textsOf(fields, 'assignees').map(bare);
    const reviewers = textsOf(fields, 'reviewers').map(bare);
    const people = reviewers.filter((name) => !name.includes('/'));
    // `team/docs`, or GitHub's notation `@acme/docs`.
    const teams = reviewers.flatMap((name) => name.split('/').slice(1, 2));
    const post = (path, body) => {
        const isEmpty = Object.values(body).every((list) => Array.isArray(list) && list.length === 0);
        if (isEmpty)
            return [];
        return [(0,writes/* insist */.R6)(() => github.rest(`POST /repos/{owner}/{repo}/${path}`, { number, ...body }))];
    };
    return [
        ...post('issues/{number}/labels', { labels }),
        ...post('issues/{number}/assignees', { assignees }),
        ...post('pulls/{number}/requested_reviewers', { reviewers: people, team_reviewers: teams }),
    ];
}
const bare = (name) => name.replace(/^@/, '');
function addAutoMerge(github, fields, { pull, method }) {
    if (fields['auto-merge'] !== true || pull.isAutoMerged)
        return [];
    const input = { pullRequestId: pull.id, mergeMethod: method };
    return [(0,writes/* insist */.R6)(() => github.graphql(AUTO_MERGE, { input }))];
}
const AUTO_MERGE = `mutation PhasegateAutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`;

;// CONCATENATED MODULE: ./lib/src/delivery/github/pull-request.js










/** Exactly one pull request for the run's change: created, or updated if this delivery created one before. */
async function deliverPullRequest(tools, request) {
    const { github, commits } = tools;
    const { branch } = request;
    const wanted = branchOf(request.fields, 'base') ?? request.baseBranch;
    const seen = await look(github, { base: request.base, branch, target: wanted, withPulls: true });
    const target = wanted ?? seen.defaultBranch;
    if (target === null || seen.target === null)
        throw noTarget(target);
    const known = ownPull(seen.pulls, request, target);
    if (known?.state === 'CLOSED')
        throw pull_request_closed(known);
    if (known?.state === 'MERGED')
        return pull_request_delivered(known, 'already merged');
    const [moved] = await Promise.all([
        movedText(tools, { request, seen, target }),
        landOnOwnBranch({ github, commits, request, seen, branch, message: messageOf(request) }),
    ]);
    (0,failpoint/* failpoint */.Z)('deliveryPushed');
    const text = textFor(request, moved);
    const pull = known ?? (await openPull(tools, { request, target, text }));
    const isStale = known !== null && !markerOf(request).isOf(known.body, text);
    const update = isStale ? [updatePull(github, request, { number: pull.number, text })] : [];
    await allOf(pull, [
        ...update,
        ...addToPull(github, request.fields, pull.number),
        ...addAutoMerge(github, request.fields, { pull, method: seen.mergeMethod }),
    ]);
    return pull_request_delivered(pull, known === null ? 'opened' : isStale ? 'updated' : 'is open');
}
/** All are tried; failures are reported together. */
async function allOf(pull, parts) {
    const done = await Promise.allSettled(parts);
    const failures = done.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    if (failures.length > 0)
        throw incomplete(pull, failures);
}
/**
 * The newest pull request of this delivery. Throws if an open one to the same base belongs to something else: GitHub allows one
 * per pair of branches.
 */
function ownPull(pulls, request, target) {
    const marker = markerOf(request);
    const own = pulls.find(({ body }) => marker.isOn(body)) ?? null;
    const other = pulls.find(({ state, body, baseRefName }) => state === 'OPEN' && baseRefName === target && !marker.isOn(body));
    if (own !== null || other === undefined)
        return own;
    throw new ports.Refusal(`Another pull request from \`${request.branch}\` already exists: #${other.number} (${other.url}).`, 'Close that pull request, then run `phasegate resume`; or use that pull request as the delivery.');
}
async function openPull({ github }, { request, target, text }) {
    const { fields, branch, base } = request;
    return (0,writes/* makeUnique */.Ki)({
        make: async () => {
            const made = await github.rest('POST /repos/{owner}/{repo}/pulls', {
                title: titleFor(request),
                head: branch,
                base: target,
                body: markerOf(request).sign(text),
                draft: fields.draft === true,
            });
            const { node_id: id, number, html_url: url } = made;
            const isNew = { state: 'OPEN', isAutoMerged: false };
            return { id, number, url, body: text, baseRefName: target, ...isNew };
        },
        find: async () => {
            const { pulls } = await look(github, { base, branch, target, withPulls: true });
            return ownPull(pulls, request, target);
        },
    });
}
async function updatePull(github, request, { number, text }) {
    await github.rest('PATCH /repos/{owner}/{repo}/pulls/{number}', {
        number,
        title: titleFor(request),
        body: markerOf(request).sign(text),
    });
}
const titleFor = ({ fields, phase }) => titleOf(fields_textOf(fields, 'title') ?? phase);
/** The commit message: the author's, else the pull request's title. */
const messageOf = (request) => fields_textOf(request.fields, 'message') ?? titleFor(request);
/** Leaves room below the body for the closing keyword and the marker. */
const MOST_TEXT = fits/* MOST_BODY */.bI - 500;
const MOST_STORY = 50_000;
/** The author's body, the part about the run, and the issue that merging closes. */
function textFor({ fields, story, trigger }, moved) {
    const closes = trigger?.kind === 'issue' ? `Closes #${trigger.number}` : null;
    const parts = [moved, story].filter((part) => part !== null && part !== '');
    const below = (0,fits/* cut */.Jj)(parts.join('\n\n'), MOST_STORY);
    const above = (0,fits/* cut */.Jj)(fields_textOf(fields, 'body') ?? '', MOST_TEXT - below.length);
    const all = [above, below].filter((part) => part !== '').join('\n\n');
    return closes === null ? all : `${all}\n\n${closes}`;
}
function pull_request_delivered({ number, url }, how) {
    return { where: `pull request #${number} ${how}`, number, url };
}
function pull_request_closed({ number, url }) {
    return new ports.Refusal(`The pull request of this run, #${number} (${url}), was closed. Phasegate does not reopen it and opens no other.`, 'Reopen the pull request, or start a new run.');
}
function noTarget(target) {
    return new ports.Refusal(target === null
        ? 'The repository on GitHub has no default branch.'
        : `The base branch \`${target}\` of the pull request does not exist on GitHub.`, 'Push that branch, or set another `base` for the pull request.');
}
function incomplete({ number, url }, failures) {
    const refusals = failures.filter((failure) => failure instanceof ports.Refusal);
    const bug = failures.find((failure) => !(failure instanceof ports.Refusal));
    if (bug !== undefined)
        return bug;
    const [first] = refusals;
    return new ports.Refusal(`Pull request #${number} is open (${url}), but incomplete: ${refusals.map(({ message }) => message).join(' ')}`, first?.remedy ?? 'Follow the message of GitHub, then run `phasegate resume`.');
}

;// CONCATENATED MODULE: ./lib/src/core/change/diff-lines.js
/**
 * The lines of a patch in GitHub's API: hunks without the file's header. Other lines are ignored.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
function diffLines(patch) {
    const right = new Set();
    const left = new Set();
    let before = 0;
    let after = 0;
    for (const line of patch.split('\n')) {
        const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
        if (hunk !== null) {
            before = Number(hunk[1]);
            after = Number(hunk[2]);
            continue;
        }
        if (line.startsWith('-'))
            left.add(before++);
        else if (line.startsWith('+'))
            right.add(after++);
        else if (line.startsWith(' ')) {
            left.add(before++);
            right.add(after++);
        }
    }
    return { right, left };
}

// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
;// CONCATENATED MODULE: ./lib/src/github/own-reviews.js


/** Our reviews, newest first, by GitHub's author. https://docs.github.com/en/graphql/reference/objects#pullrequestreview */
async function* ownReviews(github, number) {
    const { owner, repo } = github;
    let before = null;
    do {
        const said = await github.graphql(DOCUMENT, { owner, repo, number, before });
        const reviews = (0,json_value.at)(said, 'repository', 'pullRequest', 'reviews');
        if (!Array.isArray((0,json_value.at)(reviews, 'nodes')))
            throw unreadable(number);
        for (const node of (0,json_value/* listAt */.gT)(reviews, 'nodes').toReversed()) {
            const own = ownOf(node);
            if (own !== null)
                yield own;
        }
        const hasMore = (0,json_value.at)(reviews, 'pageInfo', 'hasPreviousPage') === true;
        before = hasMore ? (0,json_value/* textAt */.$6)(reviews, 'pageInfo', 'startCursor') : null;
    } while (before !== null);
}
const DOCUMENT = `
  query OwnReviews($owner: String!, $repo: String!, $number: Int!, $before: String) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        reviews(last: 100, before: $before) {
          pageInfo { hasPreviousPage startCursor }
          nodes { fullDatabaseId url state body viewerDidAuthor }
        }
      }
    }
  }
`;
function ownOf(node) {
    const id = (0,json_value/* textAt */.$6)(node, 'fullDatabaseId');
    const url = (0,json_value/* textAt */.$6)(node, 'url');
    const state = (0,json_value/* textAt */.$6)(node, 'state');
    const body = (0,json_value.at)(node, 'body');
    const isOurs = (0,json_value.at)(node, 'viewerDidAuthor') === true;
    if (!isOurs || id === null || url === null || state === null)
        return null;
    return { id, url, state, body: typeof body === 'string' ? body : '' };
}
function unreadable(number) {
    return new ports.Refusal(`The reviews of #${number} cannot be read.`, 'Check that it is a pull request and that the token can read it: the token needs `permissions: { pull-requests: write }`.');
}

;// CONCATENATED MODULE: ./lib/src/delivery/github/line-comments.js


/** The comments of a review, which may come from an agent. Throws `Refusal` for the first invalid one. */
function lineComments(value) {
    if (!Array.isArray(value))
        throw misfit('`comments` is not a list');
    return value.map(lineComment);
}
function lineComment(item, index) {
    const where = `the comment ${index + 1} of \`comments\``;
    if (!(0,json/* isJsonObject */.O)(item))
        throw misfit(`${where} is not a mapping`);
    const { path, line, side = 'RIGHT', body } = item;
    if (!isText(path))
        throw misfit(`${where} has no \`path\``);
    if (typeof line !== 'number' || !Number.isSafeInteger(line) || line < 1)
        throw misfit(`${where} has no \`line\` from 1`);
    if (side !== 'LEFT' && side !== 'RIGHT')
        throw misfit(`\`side\` of ${where} is neither \`LEFT\` nor \`RIGHT\``);
    if (!isText(body))
        throw misfit(`${where} has no \`body\``);
    return { path: path.replace(/^\.\//, ''), line, side, body: body.trim() };
}
const isText = (value) => typeof value === 'string' && value.trim() !== '';
function misfit(message) {
    return new ports.Refusal(`The review cannot be created: ${message}.`, 'Give a list of `{ path, line, body }`, such as an output with that schema.');
}

;// CONCATENATED MODULE: ./lib/src/delivery/github/review.js












/** GitHub becomes slow with more comments in one call. */
const MOST_COMMENTS = 50;
/**
 * A review of a pull request, posted once and in one call, that neither approves nor requests changes. Comments on lines outside
 * of the diff go into its text, because GitHub would otherwise reject the whole review.
 */
async function deliverReview({ github }, request) {
    const number = pullRequestOf(request);
    const marker = markerOf(request);
    const body = fields_textOf(request.fields, 'body') ?? '';
    const all = lineComments(request.fields.comments ?? []);
    if (body === '' && all.length === 0)
        return nothing(number);
    const find = async () => {
        for await (const review of ownReviews(github, number)) {
            if (review.state !== 'PENDING' && marker.isOn(review.body))
                return review;
        }
        return null;
    };
    const known = await find();
    if (known !== null)
        return made(number, known.url, 'made before');
    await removePending(github, number);
    const commit = request.head;
    const shown = await shownLines(github, number, commit);
    const fitting = all.filter((comment) => isShown(shown, comment)).slice(0, MOST_COMMENTS);
    const post = (comments) => {
        const rest = all.filter((comment) => !comments.includes(comment));
        const text = marker.sign((0,fits/* cut */.Jj)(textWith(body, rest), fits/* MOST_BODY */.bI - 200));
        return (0,writes/* makeOnce */.GL)({ make: () => create(github, number, { commit, text, comments }), find });
    };
    const { review, count } = await postFitting(post, fitting);
    return made(number, review.url, counted(count, all.length - count));
}
/** One rejected line makes GitHub reject all: then all comments go into the text. */
async function postFitting(post, fitting) {
    try {
        return { review: await post(fitting), count: fitting.length };
    }
    catch (error) {
        const isRefused = error instanceof refusal/* GitHubRefusal */.k && error.status === 422;
        if (!isRefused || fitting.length === 0)
            throw error;
        return { review: await post([]), count: 0 };
    }
}
async function create(github, number, { commit, text, comments }) {
    const made = await github.rest('POST /repos/{owner}/{repo}/pulls/{number}/reviews', {
        number,
        commit_id: commit,
        event: 'COMMENT',
        body: text,
        comments: comments.map(({ path, line, side, body }) => ({ path, line, side, body })),
    });
    return { id: String(made.id), url: made.html_url, state: 'COMMENTED', body: text };
}
/** An unsubmitted review of ours would block every later one. */
async function removePending(github, number) {
    for await (const { id, state } of ownReviews(github, number)) {
        if (state !== 'PENDING')
            continue;
        await (0,writes/* insist */.R6)(() => github.rest('DELETE /repos/{owner}/{repo}/pulls/{number}/reviews/{id}', { number, id }));
    }
}
/** The lines of each file that the pull request's diff shows, in the reviewed commit. */
async function shownLines(github, number, commit) {
    const pull = await github.rest('GET /repos/{owner}/{repo}/pulls/{number}', { number });
    const base = (0,json_value/* textAt */.$6)(pull, 'base', 'sha');
    if (base === null)
        throw review_unreadable(number);
    const compared = await github.rest('GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `${base}...${commit}`,
    });
    const files = (0,json_value/* listAt */.gT)(compared, 'files').flatMap((file) => {
        const path = (0,json_value/* textAt */.$6)(file, 'filename');
        const patch = (0,json_value.at)(file, 'patch');
        return path === null || typeof patch !== 'string' ? [] : [[path, diffLines(patch)]];
    });
    return new Map(files);
}
function isShown(shown, { path, line, side }) {
    const lines = shown.get(path);
    return (side === 'LEFT' ? lines?.left : lines?.right)?.has(line) === true;
}
function textWith(body, rest) {
    const listed = rest.map(({ path, line, body: text }) => `- \`${(0,text_line/* oneLine */.TN)(path).replaceAll('`', "'")}\`, line ${line}: ${text}`);
    return [body, listed.join('\n')].filter((part) => part !== '').join('\n\n');
}
function pullRequestOf(request) {
    const number = targetOf(request);
    const on = request.fields.on ?? 'trigger';
    if (on !== 'trigger' || request.trigger?.kind === 'pull-request')
        return number;
    throw new ports.Refusal(`#${number} is not a pull request and cannot be reviewed.`, 'Start the run from a pull request, or set `on: NUMBER`.');
}
const made = (number, url, what) => ({
    where: `review of #${number}, ${what}`,
    number,
    url,
});
const nothing = (number) => ({
    where: `no review of #${number}: it has no content`,
    number,
    url: null,
});
function counted(lines, rest) {
    const comments = `${lines} ${lines === 1 ? 'comment' : 'comments'} on lines`;
    return rest === 0 ? comments : `${comments}, ${rest} in its text`;
}
function review_unreadable(number) {
    return new ports.Refusal(`The pull request #${number} cannot be read.`, 'The token needs `permissions: { pull-requests: write, contents: read }`.');
}

;// CONCATENATED MODULE: ./lib/src/delivery/github/deliver.js








/** Deliveries to a repository on GitHub. Each reads the current state first, so that repeating it never creates a second one. */
function gitHubDelivery(tools) {
    return async (request) => {
        switch (request.kind) {
            case 'pull-request':
                return deliverPullRequest(tools, request);
            case 'commit':
                return deliverCommit(tools, request);
            case 'comment':
                return deliverComment(tools, request);
            case 'review':
                return deliverReview(tools, request);
            case 'labels':
                return deliverLabels(tools, request);
            case 'issue':
                return deliverIssue(tools, request);
            case 'dispatch':
                return deliverDispatch(tools, request);
            default:
                return (0,unreachable/* unreachable */.H)(request.kind);
        }
    };
}

// EXTERNAL MODULE: ./lib/src/core/run/show/undelivered.js
var undelivered = __webpack_require__(61839);
;// CONCATENATED MODULE: ./lib/src/delivery/local.js






/** Deliveries without GitHub: the branch is real; everything else is written to files, and the result says so. */
function localDelivery({ folder, push, why, isBaseMoved }) {
    return async (request) => {
        const own = (0,external_node_path_.join)(folder, request.phase, `${request.delivery + 1}-${request.kind}`);
        write(own, request);
        switch (request.kind) {
            case 'pull-request':
                return place(`${await local_branchOf(request, push)}${(await isBaseMoved()) ? BASE_MOVED : ''}; pull request not created, because ${why}: its title and body are in ${own}`);
            case 'commit':
            case 'comment':
            case 'review':
            case 'labels':
            case 'issue':
            case 'dispatch':
                return place(`${undelivered/* NOT_DELIVERED */.Z}${why}; the content is in ${own}`);
            default:
                return (0,unreachable/* unreachable */.H)(request.kind);
        }
    };
}
const BASE_MOVED = ', without the commits that its base branch has got since the run began (`policy.stale-base: keep`)';
const place = (where) => ({ where, url: null, number: null });
async function local_branchOf({ branch, commit }, push) {
    if (push === null)
        return `branch ${branch} created in this repository`;
    const { remote } = await push(branch, commit);
    (0,failpoint/* failpoint */.Z)('deliveryPushed');
    return `branch ${branch} pushed to ${remote}`;
}
/** Each text as a separate file for people, and everything as JSON for programs. */
function write(folder, request) {
    const { kind, fields, branch, base, commit } = request;
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const all = JSON.stringify({ kind, branch, base, commit, ...fields }, null, 2);
        (0,disk/* replaceFile */.fR)((0,external_node_path_.join)(folder, 'delivery.json'), `${all}\n`);
        for (const [name, file] of TEXTS) {
            const text = fields[name];
            if (typeof text === 'string')
                (0,disk/* replaceFile */.fR)((0,external_node_path_.join)(folder, file), `${text.trimEnd()}\n`);
        }
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The delivery cannot be written to ${folder}`);
    }
}
const TEXTS = [
    ['title', 'title.txt'],
    ['body', 'body.md'],
    ['message', 'message.txt'],
];

// EXTERNAL MODULE: ./lib/src/git/lfs/lfs-program.js
var lfs_program = __webpack_require__(92495);
// EXTERNAL MODULE: ./lib/src/git/objects/blobs.js
var objects_blobs = __webpack_require__(64350);
;// CONCATENATED MODULE: ./lib/src/git/publish/base.js


/** How the branch that a run started from compares with the run's base now. Throws `Refusal` if git fails. */
async function baseNow(repository, branch, base) {
    if (branch === null)
        return 'same';
    const place = (0,git_dirs/* realPlace */.o)(repository);
    const tip = await (0,git_head/* resolveCommit */.W)(place, `refs/heads/${branch}`);
    if (tip === base)
        return 'same';
    if (tip === null)
        return 'gone';
    return (await (0,git_head/* isAfter */.d)(place, tip, base)) ? 'moved' : 'gone';
}

// EXTERNAL MODULE: ./lib/src/git/publish/push.js
var publish_push = __webpack_require__(5773);
// EXTERNAL MODULE: ./lib/src/git/publish/run-commits.js
var run_commits = __webpack_require__(17971);
// EXTERNAL MODULE: ./lib/src/github/attempts.js + 1 modules
var attempts = __webpack_require__(7296);
// EXTERNAL MODULE: ./lib/src/github/client.js
var client = __webpack_require__(33193);
// EXTERNAL MODULE: ./lib/src/app/wiring/github-access.js
var github_access = __webpack_require__(69145);
;// CONCATENATED MODULE: ./lib/src/app/wiring/delivery.js


















/** Where this run delivers: to GitHub if `origin` is there and a token is set, else to this machine. */
function deliveriesOf(source) {
    const { repository, own, runFolder, base, baseBranch } = source;
    const folder = (0,external_node_path_.join)(runFolder, 'deliveries');
    let found = null;
    const find = () => {
        found ??= findGitHub(source);
        return found;
    };
    return {
        postedTo: async () => (await find())?.access.repository ?? '',
        baseNow: async () => {
            const github = (await find())?.github;
            // The tip of the base branch on GitHub counts; the checkout's may be outdated.
            const moved = github === undefined || baseBranch === null
                ? null
                : await movedSince(github, base, baseBranch);
            return moved?.standing ?? baseNow(repository, baseBranch, base);
        },
        deliver: async (request) => {
            const there = await find();
            if (there === null)
                return (await localTo(source, folder))(request);
            const commits = commitsOf(own, remoteOf(source, there));
            if (WITH_COMMITS.has(request.kind)) {
                const settings = await repository.settings();
                await (0,lfs_program/* uploadContents */.a3)({ own: own.folder, base, settings, remote: remoteOf(source, there) });
            }
            const workflowRun = workflowRunOf(process.env);
            return gitHubDelivery({ github: there.github, commits, folder, workflowRun })(request);
        },
    };
}
function workflowRunOf({ GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '', }) {
    const isKnown = (0,surroundings/* isInActions */.Hn)() && /^\d+$/.test(id) && /^\d+$/.test(attempt);
    return isKnown ? { id: Number(id), attempt: Number(attempt) } : null;
}
/** Git LFS objects must be uploaded before the commits that refer to them. */
const WITH_COMMITS = new Set(['pull-request', 'commit']);
/** Tip of the branch that the run started from, with its commits fetched; `null` if it does not contain the run's base. */
async function tipOfBase(source) {
    const { own, base, baseBranch } = source;
    if (baseBranch === null)
        return base;
    const there = await findGitHub(source);
    const isThere = there !== null && (await movedSince(there.github, base, baseBranch)) !== null;
    const tip = isThere
        ? await (0,run_commits/* fetchWithToken */.OG)(own.place, remoteOf(source, there), baseBranch)
        : await localTip(source, baseBranch);
    return tip !== null && (await (0,git_head/* isAfter */.d)(own.place, tip, base)) ? tip : null;
}
async function localTip({ repository, own, base }, branch) {
    const tip = await (0,git_head/* resolveCommit */.W)((0,git_dirs/* realPlace */.o)(repository), `refs/heads/${branch}`);
    if (tip === null || tip === base)
        return tip;
    const from = (0,external_node_path_.join)(repository.commonDir, 'objects');
    const isThere = await (0,objects/* importStrictly */.m3)({ into: own.place, from, commit: tip, without: base });
    return isThere ? tip : null;
}
const remoteOf = ({ askGit: ask }, { access, token }) => ({
    url: access.url,
    token,
    ask,
});
async function findGitHub({ repository, token, signal }) {
    const access = (0,github_access.gitHubAccess)(await repository.origin(), process.env);
    if (access !== null && token === null && (0,surroundings/* isInActions */.Hn)())
        throw noToken(access);
    if (access === null || token === null)
        return null;
    const github = await (0,client.gitHub)({ ...access, token, patience: attempts.PATIENCE, signal });
    return { github, access, token };
}
/** In a workflow, a delivery to the disposable machine would go unnoticed. */
function noToken({ repository }) {
    return new ports.Refusal(`No token found to deliver to ${repository}.`, 'Set the input `token` of the Action, or add to the step `env: { GITHUB_TOKEN: ${{ github.token }} }`.');
}
function commitsOf({ place, objects }, remote) {
    return {
        tree: (commit) => (0,runner_directory/* treeOf */.g7)(objects, commit),
        changes: (from, to) => (0,run_commits/* changesBetween */.iv)(place, from, to),
        contents: (blobs, mostBytes) => (0,objects_blobs/* contentsOf */.K)(objects, blobs, mostBytes),
        push: (wanted) => (0,run_commits/* pushWithToken */.K1)(place, remote, wanted),
    };
}
async function localTo(source, folder) {
    const { repository, own, base, baseBranch } = source;
    const settings = await repository.settings();
    const origin = await repository.origin();
    const push = async (branch, commit) => {
        await (0,lfs_program/* uploadContents */.a3)({ own: own.folder, base, settings });
        // The remote's address may be relative to the person's checkout.
        const place = { ...own.place, workTree: repository.root };
        await (0,publish_push/* pushBranch */.TV)({ place, commit, branch, remote: 'origin', settings });
        return { remote: 'origin' };
    };
    return localDelivery({
        folder,
        push: origin !== null && (0,publish_push/* isPlainRemote */.DB)(origin) ? push : null,
        why: whyLocal(origin),
        isBaseMoved: async () => (await baseNow(repository, baseBranch, base)) === 'moved',
    });
}
function whyLocal(origin) {
    if (origin === null)
        return 'the repository has no remote `origin`';
    return (0,github_access.gitHubAccess)(origin, process.env) === null
        ? 'the remote `origin` is not on GitHub'
        : 'no GitHub token is set (`export GITHUB_TOKEN=$(gh auth token)`)';
}

// EXTERNAL MODULE: ./lib/src/app/wiring/redaction.js + 2 modules
var wiring_redaction = __webpack_require__(98875);
// EXTERNAL MODULE: ./lib/src/app/wiring/secrets.js + 1 modules
var wiring_secrets = __webpack_require__(41383);
;// CONCATENATED MODULE: ./lib/src/app/wiring/engine-dependencies.js


































/** All dependencies of the engine on this machine. */
function engineDependencies(source) {
    const { runFolder, plan, state, workspace, sandbox, reporter, signal } = source;
    const protect = (0,protected_by/* protectedBy */.q)(plan, source.pinned);
    const secrets = (0,wiring_secrets/* secretsOf */.F)(plan, process.env, source.mayWork ? 'needed' : 'redacted');
    const redaction = (0,wiring_redaction/* redactionOf */.Z)(secrets.hidden, source.detect);
    (0,debug_log/* redactDebugLog */.Nz)(redaction.redact);
    const inherited = { ...process.env, HOME: sandbox.home };
    const commandFiles = commandFilesOf((0,surroundings/* isInActions */.Hn)() ? process.env : {});
    const mark = { [environment/* MARK */.M]: source.mark };
    let ready = null;
    const deps = {
        run: state.run,
        several: source.several,
        workspace,
        readers: new Readers(workspace),
        openView: async (phase) => worksHere(phase, source.tape) ? null : sandbox.openView(workspace.directory),
        ready: () => {
            ready ??= setUp(deps, { ...plan, setup: setupIn(plan, state.repository) });
            return ready;
        },
        setupLog: (text) => (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(runFolder, 'setup.log'), text),
        agents: watchedAgents(tapedAgents(source, redaction.redaction), commandFiles),
        runScript: (call) => commandFiles.watch(() => runScript(call)),
        confine: sandbox.confine,
        artifacts: artifactsIfOurs((0,artifacts/* openArtifacts */.u)(runFolder, redaction.findSecrets), source.session),
        ...reusingOf(source),
        reporter: quiet(reporter, redaction.redact),
        tracer: source.tracer,
        signal,
        baseBranch: source.baseBranch,
        knownReviews: source.platform.knownReviews,
        pipelineDigest: source.pinned.digest,
        ...deliveries(source),
        openRecord: (phase, attempt) => (0,record/* openRecord */.C6)({ runFolder, phase, attempt }),
        readTurnResult: readTurnResult,
        readChildFile: child_file/* readChildFile */.r,
        isProtected: (path) => (0,plan_protected/* protectedPaths */.RN)([path], protect).length > 0,
        environment: (layers, phasegate) => (0,environment/* childEnvironment */.Q)({ process: inherited, layers, phasegate: { ...phasegate, ...mark } }),
        secrets: secrets.values,
        ...redaction,
        faultOfOutputs: validate_outputs/* faultOfOutputs */.e,
        meter: meterOf(source),
        pricesOf: (agent) => pricesFor(agent, plan, reporter),
        keysOf: (agent) => (0,wiring_secrets/* keysOf */.Y)(agent, process.env),
        mark: () => (0,external_node_crypto_.randomBytes)(9).toString('base64url'),
        hash: (text) => (0,external_node_crypto_.hash)('sha256', text),
        now: () => performance.now(),
    };
    return deps;
}
const meterOf = (source) => new Meter({
    spent: source.state.spent,
    of: spentBefore(source),
    budgetPool: source.budgetPool,
});
/** The `setup` of a repository's workspace. */
function setupIn({ setup, repositories }, name) {
    return name === main_repository/* MAIN */.Q ? setup : (repositories.find((one) => one.name === name)?.setup ?? []);
}
function reusingOf(source) {
    const { root, tape } = source;
    return {
        // A recording contains all calls of a run.
        reuse: tape.mode === 'none' ? source.reuse : null,
        versionOf: (0,agent_identity/* agentIdentity */._)(root),
        platform: `${process.platform}-${process.arch}`,
    };
}
/** What a phase had spent when this process began. */
function spentBefore({ plan, state }) {
    return (phase) => {
        const index = plan.index.get(phase);
        return index === undefined ? run_state/* NOTHING_SPENT */.zx : (0,run_state/* phaseState */.RI)(plan, state, index).spent;
    };
}
function deliveries(source) {
    const { place, own, runFolder, state, baseBranch, platform, signal } = source;
    const { repository } = place;
    const { base } = state;
    const { token, askGit } = platform;
    return deliveriesOf({ repository, own, runFolder, base, baseBranch, token, askGit, signal });
}
/** Whether this process makes the phase's changes itself, and so knows the workspace. */
function worksHere(phase, tape) {
    return phase.kind === 'agent' && (phase.agent.use === 'scripted' || tape.mode !== 'none');
}
/** Notes of the engine may contain file names, which agents choose. */
function quiet(reporter, redact) {
    return {
        event: (event, state) => reporter.event(event, state),
        agent: (phase, event) => reporter.agent(phase, event),
        note: (text) => reporter.note(redact(text)),
    };
}
/** The price of an agent's tokens from the pipeline, else from the table. An unknown price is noted once per attempt. */
async function pricesFor({ model, use }, { prices }, reporter) {
    if (model === null || use === 'scripted' || use === 'command')
        return () => null;
    const price = prices.get(model) ?? (await (0,table/* priceOf */.x)(model));
    if (price === null) {
        reporter.note(`The price of \`${model}\` is unknown. If \`${use}\` reports no cost, only tokens are counted.`);
        return () => null;
    }
    const known = new Map([[model, price]]);
    return (usage) => (0,plan_prices/* costOf */.h)(usage, model, known);
}
function watchedAgents(agents, files) {
    const entries = Object.entries(agents).map(([use, agent]) => [
        use,
        { call: (call, on) => files.watch(() => agent.call(call, on)) },
    ]);
    return Object.fromEntries(entries);
}
/** The agents, recorded or replayed if the tape is in use. */
function tapedAgents(source, redaction) {
    const { root, tape, workspace, reporter } = source;
    const readScript = (path) => (0,promises_.readFile)((0,external_node_path_.resolve)(root, path), 'utf8');
    const provision = createProvisioner({
        cacheFolder: (0,user_cache.userCache)(process.env),
        offline: process.env.PHASEGATE_OFFLINE === '1',
        env: process.env,
    });
    const findProgram = ({ agent, call }) => provision({
        agent,
        pinned: call.agent.version,
        env: call.env,
        signal: call.signal,
        onNote: (text) => reporter.note(text),
    });
    const agents = (0,agents_agents/* createAgents */.j)({ readScript, findProgram });
    if (tape.mode === 'none')
        return agents;
    const { mode, folder } = tape;
    const entries = Object.entries(agents).map(([use, agent]) => {
        if (mode === 'replay')
            return [use, replayed(folder)];
        const { redact } = redaction();
        const redactEvents = (on) => new redacted_events/* RedactedEvents */.Q(redaction(), on);
        return [use, recorded(agent, { folder, workspace, redact, redactEvents })];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./lib/src/app/wiring/own-workspaces.js













/**
 * The dependencies of a run with concurrent writers (`workspace: own`). Each attempt has its own git directory, folder
 * and sandbox, and its own mark for its children, so that ending its children does not affect others:
 *
 *     runs/<run>/git/own/<phase>/       its git directory; not part of a checkpoint
 *     workspaces/<run>.own/<phase>/     its files
 *     runs/<run>/phases/<phase>/<n>/change.bundle   its offered change; part of a checkpoint
 */
function withOwnWorkspaces(source) {
    const deps = {
        ...engineDependencies(source),
        openOwn: (attempt) => openOwn(source, deps, attempt),
        takeOffered: async (attempt, commit) => takeOffered(source.own, bundleOf(source, attempt), { from: attempt.from, commit }),
    };
    return deps;
}
/** The folder with all additional workspaces of a run. */
const ownWorkspacesFolder = ({ workspaces }, run) => (0,external_node_path_.join)(workspaces, `${run}.own`);
const gitFolder = (runFolder) => (0,external_node_path_.join)((0,runner_directory/* ownFolder */.vY)(runFolder), 'own');
/** One folder per phase: phase names contain neither dots nor plus signs. */
const nameOf = (phase) => phase.replaceAll('/', '+').replace(/\[(\d+)\]$/, '.$1');
const bundleOf = ({ runFolder }, { phase, attempt }) => (0,external_node_path_.join)((0,directory/* recordFolder */.ae)(runFolder, phase, attempt), 'change.bundle');
/** Removes what a killed process left: first its children, then their files. */
async function removeOwnWorkspaces(place, { run, runFolder, onNote }) {
    const folder = gitFolder(runFolder);
    for (const name of (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder) : []) {
        for (const { command } of await (0,leftovers/* endLeftovers */.q)((0,processes_mark/* markOf */.F)((0,external_node_path_.join)(folder, name))))
            onNote(`Ended what was left of an earlier attempt: ${command}`);
    }
    await (0,remove_tree/* removeTree */.d)(folder);
    await (0,remove_tree/* removeTree */.d)(ownWorkspacesFolder(place, run));
}
async function openOwn(source, deps, attempt) {
    const { place, plan, state, runFolder, session, reporter, author } = source;
    const name = nameOf(attempt.phase);
    const folder = (0,external_node_path_.join)(gitFolder(runFolder), name);
    const home = ownWorkspacesFolder(place, state.run);
    const mark = (0,processes_mark/* markOf */.F)(folder);
    const onNote = (text) => reporter.note(text);
    await (0,remove_tree/* removeTree */.d)(folder);
    const own = await (0,runner_directory/* openRunnerDirectory */.G7)({
        repository: place.repository,
        folder,
        branch: state.branch,
        commits: [state.base, attempt.from],
        stores: [(0,external_node_path_.join)(source.own.folder, 'objects')],
        copies: async () => !(await (0,sandbox_children/* isSandboxed */.Td)(plan)),
    });
    const opened = (0,workspace_open/* openWorkspace */.O)({
        repository: place.repository,
        own,
        name,
        base: state.base,
        files: 'folder',
        home,
        carry: plan.workspace.carry,
        protect: (0,protected_by/* protectedBy */.q)(plan, source.pinned),
        author,
        isSandboxed: () => (0,sandbox_children/* isSandboxed */.Td)(plan),
        onNote,
    });
    const workspace = workspaceIfOurs(opened, session);
    const { directory } = workspace;
    const sandboxed = (0,external_node_path_.join)(home, `${name}.sandbox`);
    const holding = { place, runFolder, plan, directory, own, folder: sandboxed, mark };
    // The first sandbox of the run has already reported the isolation in force.
    const sandbox = (0,sandbox_children/* sandboxChildren */.B1)({ ...holding, onNote: () => { } });
    const inner = engineDependencies({ ...source, own, workspace, sandbox, mark });
    return {
        deps: { ...deps, ...inner, meter: deps.meter },
        offer: async (commit) => {
            const offered = { from: attempt.from, commit };
            const file = bundleOf(source, attempt);
            await keepOffered(own, file, offered);
            await takeOffered(source.own, file, offered);
        },
        [Symbol.asyncDispose]: async () => {
            await disposedIfOurs(sandbox, session)[Symbol.asyncDispose]();
            await workspace.close(true);
            await own[Symbol.asyncDispose]();
            if (session.isOurs())
                await (0,remove_tree/* removeTree */.d)(folder);
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/app/repositories/several.js










/** The folder with the files of the other repositories of a run, and links to its own. */
const repositoriesFolder = ({ workspaces }, run) => (0,external_node_path_.join)(workspaces, `${run}.repositories`);
/** Homes and temporary files of the children in the other repositories. */
const sandboxesElsewhere = (place, run) => `${repositoriesFolder(place, run)}.sandbox`;
/** The engine's dependencies in each repository of a run. */
function openInEach(source, elsewhere) {
    if (elsewhere.length === 0)
        return inOne(source);
    const { place, state } = source;
    const folder = repositoriesFolder(place, state.run);
    const depsByRepository = new Map();
    const several = { depsByRepository, folder };
    const there = elsewhere.map((one) => openThere(source, one, { elsewhere, folder }));
    depsByRepository.set(main_repository/* MAIN */.Q, withOwnWorkspaces({ ...source, several }));
    for (const one of there)
        depsByRepository.set(one.name, worldThere(source, one, several));
    const ready = readyTogether([...depsByRepository.values()], {
        folder,
        directory: source.workspace.directory,
    });
    for (const [name, deps] of depsByRepository)
        depsByRepository.set(name, { ...deps, ready });
    const close = async (isOver) => {
        for (const { sandbox } of there)
            await disposedIfOurs(sandbox, source.session)[Symbol.asyncDispose]();
        for (const { workspace } of there)
            await workspace.close(isOver);
    };
    return {
        deps: depsByRepository.get(main_repository/* MAIN */.Q) ?? unopened(),
        close,
        [Symbol.asyncDispose]: () => close(false),
    };
}
function unopened() {
    throw new Error('no dependencies for the main repository');
}
function inOne(source) {
    const deps = withOwnWorkspaces({ ...source, several: null });
    return { deps, close: async () => { }, [Symbol.asyncDispose]: async () => { } };
}
function openThere(source, one, around) {
    const { place, plan, state, runFolder, session, mark, author, reporter } = source;
    const { name, repository, own } = one;
    const opened = (0,workspace_open/* openWorkspace */.O)({
        repository,
        own,
        name,
        base: (0,repositories/* seenFrom */.ky)(state, name).base,
        files: 'folder',
        home: around.folder,
        carry: [],
        protect: plan.policy.protect,
        author,
        isSandboxed: () => (0,sandbox_children/* isSandboxed */.Td)(plan),
        onNote: (text) => reporter.note(`${name}: ${text}`),
    });
    const workspace = workspaceIfOurs(opened, session);
    const sandbox = (0,sandbox_children/* sandboxChildren */.B1)({
        place: { ...place, repository },
        runFolder,
        plan: { ...plan, workspace: { carry: [] } },
        directory: workspace.directory,
        own,
        folder: (0,external_node_path_.join)(sandboxesElsewhere(place, state.run), name),
        mark,
        beside: besideOf(source, around),
        // The first sandbox of the run has already reported the isolation in force.
        onNote: () => { },
    });
    return { ...one, workspace, sandbox };
}
/** What children see of the other repositories: files and git objects, but no remotes. */
function besideOf({ place, own, workspace }, { elsewhere, folder }) {
    const repositories = [
        place.repository,
        ...elsewhere.map(({ repository }) => repository),
    ];
    const all = [own, ...elsewhere.map((one) => one.own)];
    return {
        hidden: repositories.flatMap(({ root, commonDir }) => [root, commonDir]),
        shown: [folder, workspace.directory, ...all.map((one) => (0,external_node_path_.join)(one.folder, 'objects'))],
    };
}
function worldThere(source, { name, repository, baseBranch, own, workspace, sandbox }, several) {
    const { place, platform, state } = source;
    return withOwnWorkspaces({
        ...source,
        place: { ...place, repository },
        platform: { ...platform, token: tokenFor(name) ?? platform.token },
        state: (0,repositories/* seenFrom */.ky)(state, name),
        baseBranch,
        own,
        workspace,
        sandbox,
        several,
        reuse: null,
    });
}
/** The token for one repository alone; `null`: there is none. */
function tokenFor(name) {
    const variable = `PHASEGATE_TOKEN_${name.toUpperCase().replaceAll('-', '_')}`;
    return process.env[variable] || null;
}
/** All files are in place before `setup` runs in one repository, because it may read the others. */
function readyTogether(depsByRepository, linked) {
    let ready = null;
    return () => {
        ready ??= readyInTurn(depsByRepository, linked);
        return ready;
    };
}
async function readyInTurn(depsByRepository, { folder, directory }) {
    for (const { workspace } of depsByRepository)
        await workspace.enter();
    await (0,open_options/* onDisk */.F)(`${folder} cannot be written`, async () => {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        const link = (0,external_node_path_.join)(folder, main_repository/* MAIN */.Q);
        (0,external_node_fs_.rmSync)(link, { force: true });
        (0,external_node_fs_.symlinkSync)(directory, link);
    });
    for (const deps of depsByRepository) {
        const fault = await deps.ready();
        if (fault !== null)
            return fault;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/src/core/run/decide/rebase.js
var rebase = __webpack_require__(87171);
// EXTERNAL MODULE: ./lib/src/core/text/named-paths.js
var named_paths = __webpack_require__(19974);
// EXTERNAL MODULE: ./lib/src/git/change/facts.js + 2 modules
var change_facts = __webpack_require__(66889);
// EXTERNAL MODULE: ./lib/src/git/publish/rebase.js
var publish_rebase = __webpack_require__(91701);
// EXTERNAL MODULE: ./lib/src/app/run/session.js + 1 modules
var run_session = __webpack_require__(79902);
;// CONCATENATED MODULE: ./lib/src/app/run/rebase-run.js







/**
 * Rebases the run's commits on the current base and records that before anything else happens. If the rebase fails, the run ends
 * `stale`.
 */
async function rebaseRun(driven, own, signal) {
    const { place, platform, session, plan, pinned, state, baseBranch } = driven;
    const { repository } = place;
    const { base, head } = state;
    const { token, askGit } = platform;
    const runFolder = session.folder;
    const source = { repository, own, runFolder, base, baseBranch, token, askGit, signal };
    const onto = await tipOfBase(source);
    if (onto === null) {
        return stale(driven, 'the base commit of the run is no longer in the history of its branch');
    }
    const made = await (0,publish_rebase/* rebaseCommits */.T)({ own, base, head, onto });
    if (typeof made !== 'string') {
        const why = `the change cannot be rebased: ${(0,named_paths/* namedPaths */.S)(made.conflicts)} changed on both sides`;
        return stale(driven, why);
    }
    const commit = made;
    const facts = await (0,change_facts/* factsOf */.x)({ own, base: onto, commit, protect: (0,protected_by/* protectedBy */.q)(plan, pinned) });
    const rebased = { from: head, base: onto, commit, facts, ...(0,rebase/* afterRebase */.Z)(plan, state) };
    const now = await (0,run_session/* append */.BC)(driven, state, [{ type: 'runRebased', ...rebased }]);
    own.advance(commit);
    return now;
}
async function stale(driven, message) {
    const phase = driven.state.rebase?.phase ?? null;
    return (0,run_session/* append */.BC)(driven, driven.state, [
        { type: 'rebaseFailed', message },
        { type: 'runFinished', outcome: 'stale', next: null, phase },
    ]);
}

// EXTERNAL MODULE: ./lib/src/app/run/stop.js
var run_stop = __webpack_require__(38842);
;// CONCATENATED MODULE: ./lib/src/app/run/advance-run.js
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

























/** Works on the run until it ends or has to wait; then the checkout is restored. */
async function advanceRun(driven) {
    const { session, plan, reporter, how } = driven;
    if (how.limits.may.work)
        await (0,sandbox_children/* requireIsolation */.Gc)(plan, driven.place);
    const mark = (0,processes_mark/* markOf */.F)(session.folder);
    for (const { command } of await (0,leftovers/* endLeftovers */.q)(mark))
        reporter.note(`Ended a process that an earlier attempt left running: ${command}`);
    return (0,on_behalf/* onBehalf */.q)(mark, () => driveAlone(driven));
}
async function driveAlone(driven) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { session, how } = driven;
        const stop = __addDisposableResource(env_1, (0,run_stop/* stopOnSignals */.Z)(), false);
        const { controller } = stop;
        session.lost.addEventListener('abort', () => controller.abort(), { once: true });
        const detect = (0,secretlint/* loadSecretlint */.C)();
        const opened = await openAll(driven);
        try {
            // `await` is needed: signals are handled until the run is over.
            const state = await fromBaseToBase({ ...driven, ...opened }, controller, detect);
            await leave({ ...driven, state }, opened);
            return state;
        }
        catch (error) {
            // Publishes the commits so that they outlive the process; the first error is the one that is reported.
            if (how.limits.may.work && session.isOurs())
                await publishAll(driven, opened).catch(() => { });
            throw error;
        }
        finally {
            await closeAll(opened);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function openAll(driven) {
    const { session, others, plan, state } = driven;
    const own = await advance_run_openOwn(driven);
    try {
        const elsewhere = await openElsewhere({ others, runFolder: session.folder, plan, state });
        return { own, elsewhere };
    }
    catch (error) {
        await own[Symbol.asyncDispose]();
        throw error;
    }
}
async function closeAll({ own, elsewhere }) {
    await own[Symbol.asyncDispose]();
    await closeElsewhere(elsewhere);
}
async function advance_run_openOwn({ place, session, plan, state, stores }) {
    const { base, head, branch } = state;
    return (0,runner_directory/* openRunnerDirectory */.G7)({
        repository: place.repository,
        folder: (0,runner_directory/* ownFolder */.vY)(session.folder),
        branch,
        commits: [base, head],
        stores,
        copies: async () => !(await (0,sandbox_children/* isSandboxed */.Td)(plan)),
    });
}
/** Publishes the run's branch. If the run is over, everything else is removed. */
async function leave(driven, opened) {
    if (!driven.session.isOurs())
        return;
    await publishAll(driven, opened);
    if (!isAtItsEnd(driven.state) || driven.platform.store !== null)
        return;
    await (0,remove_tree/* removeTree */.d)(opened.own.folder);
    await removeElsewhere(opened.elsewhere);
}
/** Cleans up after a process that was killed after the end of its run: publishes its branch and removes its folders. */
async function tidyUp(driven) {
    const { place, session, state, others } = driven;
    const { run } = state;
    if ((0,external_node_fs_.existsSync)((0,runner_directory/* ownFolder */.vY)(session.folder)) || isLeft(session.folder, others)) {
        const opened = await openAll({ ...driven, stores: [] });
        try {
            await leave(driven, opened);
        }
        finally {
            await closeAll(opened);
        }
    }
    if (!isAtItsEnd(state))
        return;
    await (0,remove_tree/* removeTree */.d)((0,workspace_open.workspaceFolder)(place.workspaces, run));
    await removeBesideWorkspace(place, run);
}
/** Removes sandboxes and additional workspaces of a run. */
async function removeBesideWorkspace(place, run) {
    await (0,remove_tree/* removeTree */.d)((0,sandbox_children/* sandboxFolder */.IT)(place, run));
    await (0,remove_tree/* removeTree */.d)(ownWorkspacesFolder(place, run));
    await (0,remove_tree/* removeTree */.d)(repositoriesFolder(place, run));
    await (0,remove_tree/* removeTree */.d)(sandboxesElsewhere(place, run));
}
async function publishAll({ place, reporter, state }, { own, elsewhere }) {
    const { repository } = place;
    const how = {
        isDelivered: state.finished?.outcome === 'succeeded',
        onNote: (text) => reporter.note(text),
    };
    await publish({ repository, own, base: state.base, ...how });
    await publishElsewhere(elsewhere, state, how);
}
/** Whether the run can no longer be resumed. */
const isAtItsEnd = ({ finished }) => (0,outcome/* isFinal */.d)(finished?.outcome);
/** Works on the run. If the base moves during a delivery, rebases the run and continues. */
async function fromBaseToBase(driven, controller, detect) {
    const on = (0,run_session/* resumedEvent */.qB)(driven.platform.actor);
    for (let { state } = driven;; state = await (0,run_session/* append */.BC)(driven, state, [on])) {
        if (isRebaseDue(driven.how, state))
            state = await rebaseRun({ ...driven, state }, driven.own, controller.signal);
        if (state.finished === null)
            state = await workOn({ ...driven, state }, controller, detect);
        if (state.finished?.outcome !== 'waiting' || !isRebaseDue(driven.how, state))
            return state;
    }
}
/** Whether the run must be rebased first, and this process may do so. */
function isRebaseDue({ limits }, { rebase }) {
    return limits.may.work && rebase !== null && rebase.verify === null;
}
/** Works on the run with one workspace, on one base. */
async function workOn(driven, controller, detect) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { session, plan, elsewhere, reporter, state, how, place } = driven;
        const { run } = state;
        const runFolder = session.folder;
        const onNote = (text) => reporter.note(text);
        const workspace = __addDisposableResource(env_2, workspaceIfOurs(workspaceOf(driven), session), true);
        const mark = (0,processes_mark/* markOf */.F)(session.folder);
        const sandbox = sandboxOf(driven, workspace, mark);
        await removeOwnWorkspaces(place, { run, runFolder, onNote });
        const held = __addDisposableResource(env_2, disposedIfOurs(sandbox, session), true);
        const store = driven.platform.reuse(place.store, onNote);
        const inEach = __addDisposableResource(env_2, openInEach({
            ...driven,
            root: place.repository.root,
            reuse: store && { store, takes: how.reuse },
            author: how.author,
            runFolder,
            mark,
            workspace,
            sandbox,
            signal: controller.signal,
            tape: how.tape,
            budgetPool: how.budgetPool,
            mayWork: how.limits.may.work,
            detect: await detect,
        }, elsewhere), true);
        const { deps } = inEach;
        try {
            const { limits, budgetPool } = how;
            const shared = { plan, journal: session.journal, reporter, limits, budgetPool };
            const rest = { ...shared, stop: controller };
            const perform = (0,engine_perform/* performer */.D)(deps, plan);
            let now = await (0,execute/* execute */.g)({ ...rest, state, perform });
            for (let gates = toApprove(driven, now); gates.length > 0; gates = toApprove(driven, now)) {
                now = await approveAll(driven, now, gates);
                now = await (0,execute/* execute */.g)({ ...rest, state: now, perform });
            }
            await store?.settled();
            (0,failpoint/* failpoint */.Z)('cleaningUp');
            await held[Symbol.asyncDispose]();
            await inEach.close(isAtItsEnd(now));
            await workspace.close(isAtItsEnd(now));
            if (isAtItsEnd(now) && session.isOurs())
                await removeBesideWorkspace(place, run);
            return now;
        }
        catch (error) {
            const cause = session.lost.aborted ? session.lost.reason : error;
            throw cause instanceof ports.Refusal ? new run_session/* RunBroken */.rO(cause.message, cause.remedy, { cause }) : cause;
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_2);
        if (result_1)
            await result_1;
    }
}
/** The sandbox for the children of the run's own repository. */
function sandboxOf(driven, workspace, mark) {
    const { place, session, plan, own, elsewhere, state, reporter } = driven;
    const files = repositoriesFolder(place, state.run);
    const around = { elsewhere, folder: files };
    return (0,sandbox_children/* sandboxChildren */.B1)({
        place,
        runFolder: session.folder,
        plan,
        directory: workspace.directory,
        own,
        folder: (0,sandbox_children/* sandboxFolder */.IT)(place, state.run),
        mark,
        beside: elsewhere.length === 0 ? null : besideOf({ place, own, workspace }, around),
        onNote: (text) => reporter.note(text),
    });
}
function workspaceOf({ place, platform, plan, pinned, own, state, how, reporter }) {
    return (0,workspace_open/* openWorkspace */.O)({
        repository: place.repository,
        own,
        name: state.run,
        base: state.base,
        files: (0,run_session/* isOwnFolder */.Zn)(platform, how) ? 'folder' : 'checkout',
        home: place.workspaces,
        carry: plan.workspace.carry,
        protect: (0,protected_by/* protectedBy */.q)(plan, pinned),
        author: how.author,
        isSandboxed: () => (0,sandbox_children/* isSandboxed */.Td)(plan),
        onNote: (text) => reporter.note(text),
    });
}
/** The open gates that `--approve` approves; never the gate of `--until`. */
function toApprove({ plan, how }, { finished, open }) {
    if (!how.approve || finished?.outcome !== 'waiting')
        return [];
    return open.map((index) => (0,graph/* phaseAt */.BA)(plan, index).id).filter((id) => id !== how.limits.until);
}
async function approveAll(driven, state, gates) {
    const actor = (0,surroundings/* localActor */.Z0)();
    const approvals = gates.map((phase) => {
        const decision = {
            decision: 'approve',
            actor,
            comment: '',
            proof: 'local',
            approval: null,
        };
        return { type: 'gateDecided', phase, ...decision };
    });
    return (0,run_session/* append */.BC)(driven, state, [...approvals, (0,run_session/* resumedEvent */.qB)(actor)]);
}


/***/ }),

/***/ 44267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ agentIdentity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _agents_agents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68474);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85439);
/* harmony import */ var _provision_version_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1518);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6871);







/**
 * The version of an agent's program: the one that the pipeline pins, else the installed one, else the one that would be
 * installed. For `scripted`, the digest of its script. Computed once per program.
 */
function agentIdentity(root) {
    const known = new Map();
    return (agent) => {
        const { use, version, script } = agent;
        const name = JSON.stringify([use, version, script]);
        const asked = known.get(name) ?? identityOf(agent, root);
        known.set(name, asked);
        return asked;
    };
}
async function identityOf({ use, version, script }, root) {
    if (script !== null)
        return scriptDigest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, script));
    if (version !== null)
        return version;
    const native = _agents_agents_js__WEBPACK_IMPORTED_MODULE_3__.NATIVE.find(({ program }) => program === use);
    if (native === undefined)
        return null;
    const own = (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedProgram */ .Ss)(native.program, process.env.PATH ?? '');
    return own === null ? native.version : (0,_provision_version_of_js__WEBPACK_IMPORTED_MODULE_5__/* .versionOf */ .E)(own, process.env);
}
/** `null` if the script is unreadable; the agent reports that when it plays the script. */
async function scriptDigest(path) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error) === null)
            throw error;
        return null;
    }
}


/***/ }),

/***/ 28079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ traced)
/* harmony export */ });
/** For a run without tracing. */
const UNTRACED = { context: () => ({}), begin: () => () => { } };
/**
 * The reporter itself, or one that also feeds a collector if the standard OpenTelemetry variables name one. The library is loaded
 * only then. Errors are noted, and the run continues.
 */
async function traced(plan, { past }, reporter) {
    const untraced = { reporter, tracer: UNTRACED, [Symbol.asyncDispose]: async () => { } };
    const { env } = process;
    if (!env.OTEL_EXPORTER_OTLP_ENDPOINT && !env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT)
        return untraced;
    const { traceSettings } = await __webpack_require__.e(/* import() */ 4780).then(__webpack_require__.bind(__webpack_require__, 34780));
    const asked = traceSettings(env);
    if (asked.type === 'refused')
        reporter.note(`No traces: ${asked.why}.`);
    if (asked.type !== 'on')
        return untraced;
    const { openTracing } = await Promise.all(/* import() */[__webpack_require__.e(3914), __webpack_require__.e(2816), __webpack_require__.e(4575)]).then(__webpack_require__.bind(__webpack_require__, 24575));
    return openTracing({ settings: asked.settings, plan, past, reporter });
}


/***/ }),

/***/ 35911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openArtifacts),
  b: () => (/* binding */ refuseSecrets)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/system/remove-tree.js
var remove_tree = __webpack_require__(52305);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/src/core/lib/glob.js
var lib_glob = __webpack_require__(13756);
;// CONCATENATED MODULE: ./lib/src/checkpoints/archive/matching-files.js





/** Most names that are read for the globs of one phase. */
const MOST_NAMES = 500_000;
/**
 * The files below `root` that match a glob, as sorted relative paths with forward slashes. Reads only folders in which a glob can
 * match, never `.git`, `node_modules` only for a glob that begins with it, and follows no link. Throws `Refusal` if something
 * other than a file or a folder matches, or if a link is where a glob begins. Unreadable folders count as missing.
 */
function matchingFiles(root, globs, isSeen = () => true) {
    const found = new Set();
    const budget = { names: MOST_NAMES, isSeen };
    for (const glob of globs) {
        for (const path of walk(root, globOf(glob), budget))
            found.add(path);
    }
    return [...found].sort();
}
function globOf(text) {
    const glob = text.normalize('NFC').replace(/^\.\//, '');
    const { base, isGlob } = picomatch.scan(glob);
    const folders = base.split('/').filter((name) => name !== '');
    const inModules = folders[0] === 'node_modules';
    return {
        matches: (0,lib_glob/* globMatcher */.f)([glob]),
        base: isGlob ? folders : folders.slice(0, -1),
        skipped: new Set(inModules ? ['.git'] : ['.git', 'node_modules']),
    };
}
/** Without recursion: an agent may have made folders as deep as the system allows. */
function* walk(root, glob, budget) {
    const folders = [[]];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { path, entry } of within(root, folder, budget)) {
            if (!leads(path, glob))
                continue;
            if (entry.isDirectory())
                folders.push(path);
            else if (isWanted(path, entry, glob))
                yield path.join('/');
        }
    }
}
function within(root, folder, budget) {
    const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, ...folder), { withFileTypes: true });
    budget.names -= entries.length;
    if (budget.names < 0)
        throw tooWide();
    return entries
        .map((entry) => ({ path: [...folder, entry.name], entry }))
        .filter(({ path }) => budget.isSeen(path.join('/')));
}
/** Whether the path is on the way to the base of the glob, or below it. */
function leads(path, { base, skipped }) {
    const name = path.at(-1) ?? '';
    const expected = base[path.length - 1];
    return !skipped.has(name) && (expected === undefined || name.normalize('NFC') === expected);
}
function isWanted(path, entry, { base, matches }) {
    const name = path.join('/');
    const matched = matches(name.normalize('NFC'));
    if (entry.isFile())
        return matched;
    if (matched || path.length <= base.length)
        throw notPlain(name);
    return false;
}
function notPlain(path) {
    return new ports.Refusal(`The artifact ${path} is a link, a device or a pipe, or its path contains a link.`, 'Make the phase write regular files, or narrow the globs of its `artifacts`.');
}
function tooWide() {
    return new ports.Refusal(`The globs of \`artifacts\` match more than ${MOST_NAMES} paths on the way.`, 'Begin each glob with the folder of the files.');
}

;// CONCATENATED MODULE: ./lib/src/checkpoints/archive/layered-files.js



/** The matching files of one folder. */
function inRoot(root, globs) {
    return matchingFiles(root, globs).map((path) => ({ root, path }));
}
/** The matching files of a folder with a layer over it, as an overlay shows both; by path. */
function inLayers(root, globs, { upper, opaque }) {
    const hiding = new Set(opaque);
    const above = matchingFiles(upper, globs, (path) => kindOf(upper, path) !== 'whiteout');
    const below = matchingFiles(root, globs, (path) => {
        if (hiding.has((0,external_node_path_.dirname)(path)))
            return false;
        const over = kindOf(upper, path);
        return over === 'nothing' || (over === 'folder' && kindOf(root, path) === 'folder');
    });
    return [
        ...above.map((path) => ({ root: upper, path })),
        ...below.map((path) => ({ root, path })),
    ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
function kindOf(root, path) {
    const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false });
    if (stats === undefined)
        return 'nothing';
    if (stats.isDirectory())
        return 'folder';
    return stats.isCharacterDevice() && stats.rdev === 0 ? 'whiteout' : 'other';
}

// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/checkpoints/recorded-artifacts.js
var recorded_artifacts = __webpack_require__(68882);
;// CONCATENATED MODULE: ./lib/src/checkpoints/artifacts.js
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











/** Limits of one phase. */
const LARGEST = { files: 1_000, bytes: 512 * 1024 * 1024 };
/** The artifacts of the run in this folder. New artifacts of a phase replace its earlier ones as a whole. */
function openArtifacts(runFolder, findSecrets) {
    return {
        collect: (phase, globs, workspace, over = null) => orRefuse(`The artifacts of \`${phase}\` cannot be collected`, async () => {
            const root = await (0,promises_.realpath)(workspace);
            const files = over === null ? inRoot(root, globs) : inLayers(root, globs, over);
            refuseTooMany(phase, files.length);
            const folder = (0,directory/* artifactsFolder */.K8)(runFolder, phase);
            return replace(folder, (target) => copyAll({ phase, target, findSecrets }, files));
        }),
        provide: ({ phase, name, artifacts }, folder) => orRefuse(`The artifacts of \`${phase}\` cannot be copied to ${folder}`, async () => {
            const from = (0,directory/* artifactsFolder */.K8)(runFolder, phase);
            await makeOwnFolder((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, name)));
            const fault = await (0,recorded_artifacts/* copyRecorded */.w)(from, (0,external_node_path_.join)(folder, name), artifacts);
            if (fault !== null)
                throw changed(phase, fault);
        }),
    };
}
/** The folder of a phase contains those of its legs. It must be a real folder, not a link. */
async function makeOwnFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder, { mode: 0o700 });
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) !== 'EEXIST' || !(0,external_node_fs_.lstatSync)(folder).isDirectory())
            throw error;
    }
}
function changed(phase, { path, message }) {
    return new ports.Refusal(`The artifact \`${path}\` of \`${phase}\` differs from the journal: it ${message}.`, `Run the phase again: \`phasegate resume --from ${phase}\`.`);
}
async function orRefuse(doing, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof ports.Refusal ? error : (0,disk/* diskRefusal */.C2)(error, doing);
    }
}
/** Fills a new folder, then moves it to the old one's place. Leftovers of a dead process are removed. */
async function replace(folder, fill) {
    const above = (0,external_node_path_.dirname)(folder);
    (0,disk/* makeFolder */.fc)(above);
    for (const name of (0,external_node_fs_.readdirSync)(above).filter((other) => other.startsWith('artifacts.'))) {
        await (0,remove_tree/* removeTree */.d)((0,external_node_path_.join)(above, name));
    }
    const target = `${folder}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        (0,external_node_fs_.mkdirSync)(target, { mode: 0o700 });
        const filled = await fill(target);
        await (0,remove_tree/* removeTree */.d)(folder);
        (0,external_node_fs_.renameSync)(target, folder);
        (0,disk/* syncFolder */.Yw)(above);
        return filled;
    }
    catch (error) {
        await (0,remove_tree/* removeTree */.d)(target);
        throw error;
    }
}
async function copyAll(copying, files) {
    const artifacts = [];
    let room = LARGEST.bytes;
    for (const source of files) {
        (0,disk/* makeFolder */.fc)((0,external_node_path_.dirname)((0,external_node_path_.join)(copying.target, source.path)));
        const artifact = await copy(copying, source, room);
        room -= artifact.size;
        artifacts.push(artifact);
    }
    for (const folder of foldersOf(files.map(({ path }) => path)))
        (0,disk/* syncFolder */.Yw)((0,external_node_path_.join)(copying.target, folder));
    return artifacts;
}
/** Follows no link, even if one was created since the name was read, and does not wait at a pipe. */
async function copy(copying, { root, path }, room) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const from = (0,external_node_path_.join)(root, path);
        const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
        const source = __addDisposableResource(env_1, await openOrRefuse(from, flags), true);
        const stats = await source.stat();
        const inside = (await (0,promises_.realpath)((0,external_node_path_.dirname)(from))) === (0,external_node_path_.dirname)(from);
        if (!stats.isFile() || !inside)
            throw notPlain(path);
        if (stats.size > room)
            throw tooLarge(copying.phase);
        const target = __addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(copying.target, path), 'wx', 0o600), true);
        const { size, sha256 } = await pump(source, target, room);
        if (size > room)
            throw tooLarge(copying.phase);
        await target.chmod(stats.mode & 0o777);
        await target.sync();
        await refuseSecrets(copying, path, size);
        return { path, size, sha256 };
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
/** Stops after more than `room` bytes, because the file may be growing; the size then exceeds `room`. */
async function pump(source, target, room) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(256 * 1024);
    let size = 0;
    for (;;) {
        const { bytesRead } = await source.read(buffer, 0, buffer.length);
        size += bytesRead;
        if (bytesRead === 0 || size > room)
            return { size, sha256: hash.digest('hex') };
        const chunk = buffer.subarray(0, bytesRead);
        hash.update(chunk);
        await target.writeFile(chunk);
    }
}
/** Searches a stored artifact in `target`, in parts that overlap by more than the length of a secret. Throws `SecretFound`. */
async function refuseSecrets({ target, findSecrets }, path, size) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if (findSecrets(path).length > 0)
            throw new ports/* SecretFound */.Do("An artifact's name");
        const file = __addDisposableResource(env_2, await (0,promises_.open)((0,external_node_path_.join)(target, path), external_node_fs_.constants.O_RDONLY), true);
        const buffer = Buffer.allocUnsafe(Math.min(size, 1024 * 1024));
        for (let at = 0; at < size; at += buffer.length - 16 * 1024) {
            const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
            const [found] = findSecrets(buffer.toString('utf8', 0, bytesRead));
            if (found !== undefined)
                throw new ports/* SecretFound */.Do(`The artifact \`${path}\``);
            if (at + bytesRead >= size)
                return;
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function openOrRefuse(path, flags) {
    try {
        return await (0,promises_.open)(path, flags);
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ELOOP' || (0,disk/* codeOf */.$N)(error) === 'ENXIO')
            throw notPlain(path);
        throw (0,disk/* diskRefusal */.C2)(error, `The artifact ${path} cannot be read`);
    }
}
function foldersOf(files) {
    const folders = new Set(['.']);
    for (const file of files) {
        for (let at = (0,external_node_path_.dirname)(file); !folders.has(at); at = (0,external_node_path_.dirname)(at))
            folders.add(at);
    }
    return folders;
}
function refuseTooMany(phase, files) {
    if (files <= LARGEST.files)
        return;
    throw new ports.Refusal(`The artifacts of \`${phase}\` have ${files} files; the maximum is ${LARGEST.files}.`, 'Narrow the globs of its `artifacts`, or make the phase write one archive file.');
}
function tooLarge(phase) {
    return new ports.Refusal(`The artifacts of \`${phase}\` are larger than ${LARGEST.bytes / 1024 / 1024} MiB.`, 'Narrow the globs of its `artifacts`.');
}


/***/ }),

/***/ 10725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ openRecord),
/* harmony export */   aM: () => (/* binding */ toldSpending)
/* harmony export */ });
/* unused harmony export LARGEST */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);
/* harmony import */ var _system_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52305);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96149);







/** Limit of a record file in bytes, without the lines about truncation. */
const LARGEST = 8 * 1024 * 1024;
/**
 * Opens the record of an attempt. Its folder is created with its first file. Files for and from the attempt are in
 * a separate folder with an unguessable name, so that a late write of an earlier attempt is never taken for this one's;
 * disposing of the record removes that folder:
 *
 *     exchange/<uuid>/prompt.md    written by the runner; the child can read it, but not change it
 *     exchange/<uuid>/artifacts/   the same
 *     exchange/<uuid>/out/         written by the child: `result.json`, `output`, and any other file
 *
 * The record has copies: `write('prompt.md', …)` writes both files, and the caller writes the result after reading it.
 * Nothing is ever written through a link.
 */
async function openRecord(options) {
    const folder = (0,_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .recordFolder */ .ae)(options.runFolder, options.phase, options.attempt);
    const exchange = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.runFolder, 'exchange', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)());
    try {
        makeExchange(exchange);
    }
    catch (error) {
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .diskRefusal */ .C2)(error, `The folder ${exchange} cannot be created`);
    }
    return new FileRecord(folder, exchange);
}
const PROMPT = 'prompt.md';
const SPENDING = 'spending.json';
/** The spending that an attempt reported before its process died; `null`: none. */
function toldSpending(options) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .recordFolder */ .ae)(options.runFolder, options.phase, options.attempt), SPENDING);
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .diskRefusal */ .C2)(error, `${file} cannot be read`);
    }
}
const ARTIFACTS = 'artifacts';
const OUT = 'out';
/** In bytes; longer texts are written at once, shorter ones are collected. */
const ENOUGH = 64 * 1024;
/** Longest time that a text is held back, in milliseconds. */
const SOON_MS = 250;
class FileRecord {
    folder;
    promptFile;
    resultFile;
    outputFile;
    artifactsFolder;
    #exchange;
    #files = new Map();
    #made = false;
    #failure = null;
    #timer = null;
    constructor(folder, exchange) {
        this.folder = folder;
        this.promptFile = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(exchange, PROMPT);
        this.resultFile = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(exchange, OUT, 'result.json');
        this.outputFile = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(exchange, OUT, 'output');
        this.artifactsFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(exchange, ARTIFACTS);
        this.#exchange = exchange;
    }
    /** Never throws: the next `flush` reports errors of the disk. */
    append(file, text) {
        const growing = this.#files.get(file) ?? begun();
        this.#files.set(file, growing);
        add(growing, text);
        if (growing.gathered >= ENOUGH)
            this.#attempt(() => this.#spill(file, growing));
        this.#spillSoon();
    }
    /** A person may be following the file. */
    #spillSoon() {
        this.#timer ??= setTimeout(() => {
            this.#timer = null;
            for (const [file, growing] of this.#files)
                this.#attempt(() => this.#spill(file, growing));
        }, SOON_MS).unref();
    }
    async write(file, text) {
        this.#attempt(() => {
            const whole = begun();
            add(whole, text);
            if (file === PROMPT)
                this.#give(text);
            this.#makeFolder();
            (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .writePlain */ .yi)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, file), taken(whole) + takenCut(whole), 'anew');
        });
        this.#refuseFailed();
    }
    /** Replaces the last turn's file, because a child may have put a link there, which must not be followed. */
    #give(prompt) {
        const file = `${this.promptFile}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, prompt, { flag: 'wx', mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(file, this.promptFile);
    }
    tell(spending) {
        this.#attempt(() => {
            this.#makeFolder();
            (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, SPENDING), `${JSON.stringify(spending)}\n`);
        });
    }
    async flush() {
        for (const [file, growing] of this.#files) {
            this.#attempt(() => this.#spill(file, growing));
            if (growing.cut > 0)
                this.#attempt(() => this.#put(file, takenCut(growing)));
        }
        this.#refuseFailed();
    }
    async [Symbol.asyncDispose]() {
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        try {
            await this.flush();
        }
        finally {
            await this.#removeExchange();
        }
    }
    /** Leftovers are harmless: they are never read, and the next process of the run tries again. */
    async #removeExchange() {
        const folders = [this.artifactsFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#exchange, OUT), this.#exchange];
        try {
            for (const folder of folders)
                await removeFolder(folder);
        }
        catch (error) {
            if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === null)
                throw error;
        }
    }
    #spill(file, growing) {
        if (growing.gathered > 0)
            this.#put(file, taken(growing));
    }
    #put(file, text) {
        this.#makeFolder();
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .writePlain */ .yi)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, file), text, 'more');
    }
    #makeFolder() {
        if (!this.#made)
            (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(this.folder);
        this.#made = true;
    }
    #attempt(work) {
        if (this.#failure !== null)
            return;
        try {
            work();
        }
        catch (error) {
            this.#failure = error;
        }
    }
    #refuseFailed() {
        if (this.#failure === null)
            return;
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .diskRefusal */ .C2)(this.#failure, `The record ${this.folder} cannot be written`);
    }
}
function begun() {
    return { texts: [], gathered: 0, size: 0, cut: 0, full: false, endsLine: true };
}
/** Keeps whole lines up to the limit, so that a JSON lines file stays valid; counts the omitted bytes. */
function add(growing, text) {
    const bytes = Buffer.byteLength(text);
    const kept = growing.full ? '' : fitting(text, { bytes, room: LARGEST - growing.size });
    const size = kept === text ? bytes : Buffer.byteLength(kept);
    growing.full ||= size < bytes;
    growing.cut += bytes - size;
    if (size === 0)
        return;
    growing.texts.push(kept);
    growing.gathered += size;
    growing.size += size;
    growing.endsLine = kept.endsWith('\n');
}
function fitting(text, { bytes, room }) {
    if (bytes <= room)
        return text;
    const head = Buffer.from(text).subarray(0, room);
    return head.subarray(0, head.lastIndexOf('\n') + 1).toString();
}
function taken(growing) {
    const text = growing.texts.join('');
    growing.texts = [];
    growing.gathered = 0;
    return text;
}
function takenCut(growing) {
    if (growing.cut === 0)
        return '';
    const line = `${growing.endsLine ? '' : '\n'}[Phasegate left out ${growing.cut} bytes here]\n`;
    growing.cut = 0;
    growing.endsLine = true;
    return line;
}
/** The parent folder exists except for the first time, which makes this cheap. */
function makeExchange(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw error;
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, ARTIFACTS), { mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, OUT), { mode: 0o700 });
}
/** Most folders are empty, and listing one takes ten times as long. */
async function removeFolder(folder) {
    try {
        // Asynchronous: while the disk is flushed this waits, and nothing else should.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(folder);
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === null)
            throw error;
        await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)(folder);
    }
}


/***/ }),

/***/ 68882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ artifactFaults),
/* harmony export */   w: () => (/* binding */ copyRecorded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_copy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77084);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);





/** Compares the folder with the journal: names, kinds, sizes and digests. Follows no link. */
async function artifactFaults(folder, recorded) {
    const faults = [...faultsOfNames(folder, recorded)];
    const known = new Set(faults.map(({ path }) => path));
    for (const artifact of recorded.filter(({ path }) => !known.has(path))) {
        const message = await messageOf(artifact, () => (0,_system_copy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, artifact.path)));
        if (message !== null)
            faults.push({ path: artifact.path, message });
    }
    return faults.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/**
 * Copies exactly the recorded files to a new folder, and verifies the digests of the copied bytes. Returns the first fault and
 * leaves the new folder empty; `null`: everything matches.
 */
async function copyRecorded(from, to, recorded) {
    const [fault] = faultsOfNames(from, recorded);
    if (fault !== undefined)
        return fault;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { mode: 0o700 });
    for (const artifact of recorded) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, artifact.path);
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
        const message = await messageOf(artifact, () => (0,_system_copy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .copyPlain */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, artifact.path), target));
        if (message !== null) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(to, { recursive: true, force: true });
            return { path: artifact.path, message };
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(target, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, artifact.path)).mode & 0o777);
    }
    return null;
}
/** Names that are missing, of another kind, or not recorded. */
function* faultsOfNames(folder, recorded) {
    const missing = new Set(recorded.map(({ path }) => path));
    for (const { path, entry } of namesIn(folder)) {
        const isRecorded = missing.delete(path);
        if (entry.isDirectory()) {
            if (isRecorded)
                yield { path, message: 'is a folder now' };
        }
        else if (!entry.isFile())
            yield { path, message: `is ${kindOf(entry)} now` };
        else if (!isRecorded)
            yield { path, message: 'exists but is not in the journal' };
    }
    for (const path of missing)
        yield { path, message: 'is missing' };
}
/** Without recursion; links are not followed. */
function* namesIn(folder) {
    const folders = [''];
    for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, at))) {
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isDirectory())
                folders.push(path);
            yield { path, entry };
        }
    }
}
function entriesOf(folder) {
    // A link in place of the artifacts' folder counts as an empty folder.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
}
function kindOf(entry) {
    if (entry.isSymbolicLink())
        return 'a link';
    if (entry.isFIFO())
        return 'a pipe';
    if (entry.isSocket())
        return 'a socket';
    return 'a device';
}
/** What is wrong with one file; `null`: nothing. */
async function messageOf({ size, sha256 }, read) {
    try {
        const found = await read();
        if (found.size !== size)
            return `has ${found.size} bytes, not ${size}`;
        return found.sha256 === sha256 ? null : 'has another SHA-256';
    }
    catch (error) {
        const code = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        if (code === null || (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .isFaultOfMachine */ .zK)(error))
            throw error;
        return code === 'ELOOP' ? 'is a link now' : `cannot be read (${code})`;
    }
}


/***/ }),

/***/ 93972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   Jr: () => (/* binding */ isAllowed),
/* harmony export */   My: () => (/* binding */ destinationOf)
/* harmony export */ });
/**
 * Whether a pattern allows the destination: `example.org` allows that host only, `*.example.org` its subdomains. `:8080` allows
 * that port; without a port, those of HTTP and HTTPS are allowed.
 */
function isAllowed(patterns, { host, port }) {
    const name = bareHost(host);
    return patterns.some((pattern) => {
        const { host: wanted, port: only } = partsOf(pattern);
        if (only === null ? !WEB.includes(port) : only !== port)
            return false;
        return wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted;
    });
}
const WEB = [80, 443];
/** The pattern for a service's URL; `null`: it is not an HTTP URL. */
function patternOf(address) {
    const found = /^(https?):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)(?::(\d+))?(?:[/?#]|$)/i.exec(address);
    if (found === null)
        return null;
    const [, scheme = '', host = '', port] = found;
    return `${bareHost(host)}:${port ?? (scheme.toLowerCase() === 'https' ? 443 : 80)}`;
}
/** The destination of a CONNECT request (`host:port`); `null`: invalid. */
function destinationOf(authority) {
    const found = /^(\[[0-9a-f:.]+\]|[^:/?#@\s]+):(\d{1,5})$/i.exec(authority);
    if (found === null)
        return null;
    const [, host = '', port = ''] = found;
    return { host: bareHost(host), port: Number(port) };
}
function partsOf(pattern) {
    const found = /^(.*?)(?::(\d+))?$/.exec(pattern);
    const [, host = pattern, port] = found ?? [];
    return { host: bareHost(host), port: port === undefined ? null : Number(port) };
}
/** In lower case, without brackets or a trailing dot. */
function bareHost(host) {
    return host
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/\.$/, '');
}


/***/ }),

/***/ 57462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var _core_run_decide_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77139);
/* harmony import */ var _core_run_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91252);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _system_debug_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35118);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47111);
/* harmony import */ var _stale_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20828);






/** Decides, performs and records until nothing is left to do in this process. Ends with a `runFinished`. */
async function execute(execution) {
    const loop = new Loop(execution);
    return loop.run();
}
class Loop {
    #execution;
    #state;
    #underway = new Map();
    #resting = new Map();
    #rested = new Set();
    /** Reports a change of the state to the loop. */
    #wake = () => { };
    /** Set if the run cannot be delivered on its base. */
    #stale = null;
    /** Why the run cannot continue: the journal could not be written, or a bug. */
    #broken = null;
    /** The write of the last event. Earlier events are written first. */
    #recording = Promise.resolve();
    constructor(execution) {
        this.#execution = execution;
        this.#state = execution.state;
    }
    async run() {
        const { plan, limits, budgetPool, stop } = this.#execution;
        while (this.#broken === null && !stop.signal.aborted) {
            const commands = (0,_core_run_decide_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)(plan, this.#state, {
                ...limits,
                resting: new Set(this.#resting.keys()),
                budgetPool: budgetPool?.now() ?? null,
            });
            for (const command of commands)
                (0,_system_debug_log_js__WEBPACK_IMPORTED_MODULE_3__/* .debug */ .Yz)('decision', () => JSON.stringify(command));
            const steps = commands.filter((command) => command.type !== 'finish');
            const [end] = commands.filter((command) => command.type === 'finish');
            if (end !== undefined)
                return this.#finish(end);
            const moved = await this.#carryOut(steps);
            if (this.#stale !== null)
                return this.#finish(this.#stale);
            if (!moved)
                await this.#somethingHappens();
        }
        await Promise.all(this.#underway.values());
        if (this.#broken !== null)
            throw this.#broken.error;
        return this.#finish({ type: 'finish', outcome: 'cancelled', next: null, phase: null });
    }
    /** Whether any command changed the state or started something. */
    async #carryOut(commands) {
        const due = commands.filter((command) => !this.#isBusy(command));
        for (const command of due)
            this.#rest(command);
        const now = due.filter((command) => !this.#isBusy(command));
        await Promise.all(now.map((command) => this.#begin(command)));
        return due.length > 0;
    }
    /** Performs a command up to its first event; the rest runs concurrently with the loop. */
    async #begin(command) {
        const events = this.#execution.perform(command, this.#state)[Symbol.asyncIterator]();
        try {
            if (ACTS_FIRST.has(command.type))
                await this.#recording;
            const first = await this.#firstOf(events);
            if (first === null || first.done)
                return;
            await this.#record(first.value);
            if (command.type !== 'runPhase' && command.type !== 'deliver')
                return await this.#drain(events);
            const { phase } = command;
            this.#rested.delete(phase);
            this.#underway.set(phase, this.#drain(events).finally(() => this.#underway.delete(phase)));
        }
        catch (error) {
            if (!this.#isStale(error, command))
                this.#break(error);
        }
    }
    /** `null` if stopping the run interrupted the request: a request without an answer is then no failure. */
    async #firstOf(events) {
        try {
            return await events.next();
        }
        catch (error) {
            if (this.#execution.stop.signal.aborted && error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal)
                return null;
            throw error;
        }
    }
    #isStale(error, command) {
        if (!(error instanceof _stale_base_js__WEBPACK_IMPORTED_MODULE_4__/* .StaleBase */ .RT || error instanceof _stale_base_js__WEBPACK_IMPORTED_MODULE_4__/* .RebaseDue */ .$x))
            return false;
        if (command.type !== 'deliver')
            return false;
        const { phase } = command;
        this.#execution.reporter.note(`${error.message} ${error.remedy}`);
        this.#stale =
            error instanceof _stale_base_js__WEBPACK_IMPORTED_MODULE_4__/* .StaleBase */ .RT
                ? { type: 'finish', outcome: 'stale', next: null, phase }
                : { type: 'finish', outcome: 'waiting', next: 'work', phase };
        return true;
    }
    async #drain(events) {
        try {
            for (let next = await events.next(); !next.done; next = await events.next()) {
                await this.#record(next.value);
            }
        }
        catch (error) {
            this.#break(error);
        }
    }
    #break(error) {
        this.#broken ??= { error };
        this.#execution.stop.abort();
    }
    /**
     * The follow-up of an event is decided before the event is on the disk, so that one flush takes both: the end of a phase and
     * the start of the next. Nothing is reported or done because of the event before the flush.
     */
    async #record(event) {
        const { plan, journal, reporter } = this.#execution;
        const recording = journal.append(event);
        this.#recording = recording;
        const state = (0,_core_run_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolve */ .sf)(plan, this.#state, event);
        this.#state = state;
        this.#wake();
        reporter.event(await recording, state);
    }
    async #finish({ outcome, next, phase }) {
        await Promise.all(this.#underway.values());
        if (this.#broken !== null)
            throw this.#broken.error;
        await this.#record({ type: 'runFinished', outcome, next, phase });
        return this.#state;
    }
    #isBusy(command) {
        if (command.type !== 'runPhase' && command.type !== 'deliver')
            return false;
        return this.#underway.has(command.phase) || this.#resting.has(command.phase);
    }
    /** A phase that waits before its next attempt frees its slot for other phases. */
    #rest(command) {
        if (command.type !== 'runPhase' || command.waitMs === 0 || this.#rested.has(command.phase))
            return;
        const { phase, waitMs } = command;
        const over = (0,_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v)(waitMs, this.#execution.stop.signal).then(() => {
            this.#resting.delete(phase);
            this.#rested.add(phase);
        });
        this.#resting.set(phase, over);
    }
    async #somethingHappens() {
        const pending = [...this.#underway.values(), ...this.#resting.values()];
        if (pending.length === 0)
            throw new Error('nothing is decided and nothing is under way');
        // The clean-up after the last event of an attempt need not be awaited.
        const recorded = new Promise((resolve) => {
            this.#wake = resolve;
        });
        await Promise.race([...pending, recorded]);
    }
}
/** These commands have effects outside of this process before their first event. */
const ACTS_FIRST = new Set([
    'deliver',
    'mergeChange',
    'openGate',
    'verifyAgain',
]);


/***/ }),

/***/ 71888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ faultOfOutputs)
/* harmony export */ });
/** All faults of the outputs, as text; `null`: they satisfy their schemas. Undeclared outputs are ignored. */
async function faultOfOutputs(specs, outputs) {
    const faults = [];
    for (const [name, spec] of specs) {
        const fault = await faultOf(spec, Object.hasOwn(outputs, name) ? outputs[name] : undefined);
        if (fault !== null)
            faults.push(`output \`${name}\` ${fault}`);
    }
    return faults.length === 0 ? null : faults.join('; ');
}
/** `null` is a value if the schema accepts it; otherwise it counts as absent. */
async function faultOf(spec, value) {
    if (value === undefined)
        return spec.optional ? null : 'is missing';
    const validate = await validatorOf(spec.schema);
    if (validate(value))
        return null;
    if (value === null)
        return spec.optional ? null : 'is missing';
    return why(validate.errors ?? []);
}
function why(errors) {
    return errors.map(errorText).join(', ');
}
function errorText({ keyword, instancePath, message, params }) {
    const where = instancePath === '' ? '' : `at ${instancePath} `;
    const { allowedValues } = params;
    const allowed = keyword === 'enum' ? `: ${JSON.stringify(allowedValues)}` : '';
    return `${where}${message}${allowed}`;
}
const validators = new Map();
/** Compiled once per schema. Throws for an invalid schema, which `check` refuses beforehand. */
async function validatorOf(schema) {
    const key = JSON.stringify(schema);
    const known = validators.get(key);
    if (known !== undefined)
        return known;
    // Uses the default export: a bundler does not see the named exports of a CommonJS module that exports a class.
    const { default: library } = await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
    const ajv = new library.Ajv2020({
        strict: false,
        logger: false,
        validateFormats: false,
        addUsedSchema: false,
    });
    const validator = ajv.compile(asSchema(schema));
    validators.set(key, validator);
    return validator;
}
function asSchema(schema) {
    if (typeof schema === 'boolean')
        return schema;
    if (typeof schema === 'object' && schema !== null)
        return schema;
    throw new Error(`not a JSON Schema: ${JSON.stringify(schema)}`);
}


/***/ }),

/***/ 7296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PATIENCE: () => (/* binding */ PATIENCE),
  z: () => (/* binding */ attempted)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/system/debug-log.js
var debug_log = __webpack_require__(35118);
// EXTERNAL MODULE: ./lib/src/github/fault.js
var github_fault = __webpack_require__(28996);
// EXTERNAL MODULE: ./lib/src/github/refusal.js
var refusal = __webpack_require__(23476);
// EXTERNAL MODULE: ./lib/src/core/text/token-remedy.js
var token_remedy = __webpack_require__(6568);
;// CONCATENATED MODULE: ./lib/src/github/remedy.js

/** How to fix a failed call. `call` is its name for people. */
function remedyFor(fault, call) {
    const { status, words, isRateLimit, isPassing } = fault;
    if (isRateLimit)
        return 'Wait until the API limit resets, then run `phasegate resume`.';
    if (isPassing)
        return 'Try again with `phasegate resume`, or re-run the failed job.';
    if (status === 401)
        return 'The token is invalid or expired. Use another token.';
    const known = (0,token_remedy/* tokenRemedy */.S)(words);
    if (known !== null)
        return known;
    if (status === 403 || /not accessible by/.test(words)) {
        const lacks = lacking(fault, call).map((set) => `\`permissions: { ${set} }\``);
        const what = lacks.length === 0 ? '' : `: ${lacks.join(' or ')}`;
        return `Add the missing permission to the token${what}. docs/github.md lists the permissions of each job.`;
    }
    if (status === 404)
        return 'Check that it exists and that the token can read it.';
    return 'Follow the message of GitHub, then run `phasegate resume`.';
}
/** Sets of permissions of which one is enough. Several fields of one call need one combined set. */
function lacking({ permissions, fields }, call) {
    if (permissions.length > 0)
        return permissions;
    const refused = fields.length === 0 ? [call] : fields.map((field) => `${call} ${field}`);
    const known = refused.map((name) => setsFor(name));
    const [only = []] = known;
    return known.length === 1 ? only : [[...new Set(known.flatMap(([set = []]) => set))].join(', ')];
}
function setsFor(name) {
    const [, ...sets] = PERMISSIONS.find(([calls]) => calls.test(name)) ?? [];
    return sets;
}
/**
 * For calls for which GitHub does not name permissions, as in GraphQL, where the refused field follows the name. One of several
 * sets is enough.
 */
const PERMISSIONS = [
    [/PhasegateLook \S*pullRequests/, 'pull-requests: write'],
    [/PhasegateLook|PhasegateCommit|\/git\/refs|\/compare\//, 'contents: write'],
    [/PhasegateAutoMerge/, 'contents: write, pull-requests: write'],
    [/\/pulls|OwnReviews/, 'pull-requests: write'],
    [/OwnComments|Conversation/, 'issues: write', 'pull-requests: write'],
    [/\/issues|\/labels|Backlog|PhasegateIssues|PhasegateLabels|PhasegateDropLabel/, 'issues: write'],
    [/\/dispatches/, 'actions: write'],
    [/DeploymentReviews|\/actions\//, 'actions: read'],
    [/JobDeployment/, 'checks: read, deployments: read'],
];

;// CONCATENATED MODULE: ./lib/src/github/attempts.js





const PATIENCE = {
    answerMs: 20_000,
    tries: 4,
    firstWaitMs: 500,
    longestWaitMs: 60_000,
};
/** Tries until there is a response, as often as repeating is harmless. Rejects with `GitHubRefusal`. */
async function attempted(call) {
    const { isRead, patience, signal } = call;
    for (let tried = 1;; tried += 1) {
        const ended = (0,debug_log/* debugTimed */.Z3)('github', () => call.name);
        try {
            const answer = await call.attempt(AbortSignal.any([signal, AbortSignal.timeout(patience.answerMs)]));
            ended(() => 'answered');
            return answer;
        }
        catch (error) {
            const fault = (0,github_fault/* faultOf */.Kl)(error);
            ended(() => `${fault.status ?? 'no answer'}: ${fault.words} (try ${tried})`);
            const wait = fault.waitMs ?? patience.firstWaitMs * 2 ** (tried - 1);
            const mayAgain = fault.isRateLimit || (isRead && fault.isPassing);
            const isLast = tried >= patience.tries || wait > patience.longestWaitMs || signal.aborted;
            if (!mayAgain || isLast)
                throw attempts_refusal(call, fault);
            await (0,promises_.setTimeout)(wait, undefined, { signal }).catch(() => { });
        }
    }
}
function attempts_refusal({ name, isRead }, fault) {
    const { status, words, isRateLimit, isPassing, cause } = fault;
    const how = status === null ? 'No answer from GitHub to' : 'GitHub refused';
    const code = status === null || status === 200 ? '' : ` (${status})`;
    return new refusal/* GitHubRefusal */.k({
        message: `${how} ${name}${code}: ${words}${/[.!?]$/.test(words) ? '' : '.'}`,
        remedy: remedyFor(fault, name),
        status,
        isPassing,
        isUncertain: !isRead && isPassing && !isRateLimit,
        cause,
    });
}


/***/ }),

/***/ 33193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHub: () => (/* binding */ gitHub)
/* harmony export */ });
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28996);


async function gitHub(options) {
    const { token, apiUrl, graphqlUrl, patience, signal } = options;
    const [owner = '', repo = ''] = options.repository.split('/');
    // Loaded on demand, because it is large.
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const { request } = getOctokit(token, { baseUrl: apiUrl, log: SILENT, userAgent: 'phasegate' });
    return {
        owner,
        repo,
        rest: (route, parameters) => {
            const all = { owner, repo, headers: { 'x-github-api-version': '2022-11-28' }, ...parameters };
            const { method, url } = request.endpoint(route, all);
            return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attempted */ .z)({
                name: `${method} ${url.slice(apiUrl.length).replace(/\?.*$/, '')}`,
                isRead: method === 'GET' || method === 'HEAD',
                patience,
                signal,
                attempt: async (own) => jsonIn(await request(route, { ...all, request: { signal: own } })),
            });
        },
        tail: (route, parameters, most) => {
            const all = { owner, repo, headers: { 'x-github-api-version': '2022-11-28' }, ...parameters };
            const { method, url } = request.endpoint(route, all);
            return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attempted */ .z)({
                name: `${method} ${url.slice(apiUrl.length)}`,
                isRead: true,
                patience,
                signal,
                attempt: async (own) => {
                    const how = { signal: own, parseSuccessResponseBody: false };
                    return lastCharactersOf((await request(route, { ...all, request: how })).data, most);
                },
            });
        },
        graphql: (document, variables) => {
            const [, type, operation = ''] = /\b(query|mutation)\s+(\w+)/.exec(document) ?? [];
            const body = { query: document, operationName: operation, variables };
            return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attempted */ .z)({
                name: `GraphQL ${operation}`,
                isRead: type === 'query',
                patience,
                signal,
                attempt: async (own) => dataOf(jsonIn(await request(`POST ${graphqlUrl}`, { ...body, request: { signal: own } }))),
            });
        },
    };
}
const quiet = () => { };
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };
/** An HTML page from an intermediary in place of GitHub's response does not show what was done. */
function jsonIn({ data }) {
    if (typeof data !== 'string' || data === '')
        return data;
    throw new Error(_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .A_PAGE */ .u3);
}
/** A "not found" error for a field is a result: the field is `null`. */
function dataOf(answer) {
    const errors = answer.errors ?? [];
    const isAnswer = errors.every(({ type, path = [] }) => type === 'NOT_FOUND' && path.length > 1);
    if (answer.data === undefined || !isAnswer)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .GraphqlErrors */ .D$(errors);
    return answer.data;
}
async function lastCharactersOf(body, most) {
    if (!(body instanceof ReadableStream))
        return '';
    let end = '';
    for await (const piece of body.pipeThrough(new TextDecoderStream()))
        end = `${end}${piece}`.slice(-most);
    return end;
}


/***/ }),

/***/ 28996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ GraphqlErrors),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   u3: () => (/* binding */ A_PAGE)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55948);

/** The errors of a GraphQL response without data. */
class GraphqlErrors extends Error {
    errors;
    constructor(errors) {
        super(errors.map(({ message }) => message).join('; '));
        this.errors = errors;
    }
}
/** Interprets the rejection of a request. */
function faultOf(error) {
    return error instanceof GraphqlErrors ? graphqlFault(error) : requestFault(error);
}
function graphqlFault(error) {
    const isRateLimit = error.errors.some(({ type }) => type === 'RATE_LIMITED');
    return {
        status: 200,
        words: error.message,
        isRateLimit,
        // Errors without a type are GitHub's own failures, such as a timeout.
        isPassing: isRateLimit || error.errors.some(({ type }) => type === undefined),
        waitMs: null,
        permissions: [],
        fields: error.errors
            .filter(({ type }) => type === 'FORBIDDEN')
            .map(({ path = [] }) => path.join('.')),
        cause: error,
    };
}
function requestFault(error) {
    const response = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(error, 'response');
    const headers = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(response, 'headers');
    const status = numberOf((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(response, 'status'));
    const words = wordsOf(error);
    const isUsedUp = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(headers, 'x-ratelimit-remaining') === '0';
    const isRateLimit = status === 429 || (status === 403 && (isUsedUp || /rate limit/i.test(words)));
    return {
        status,
        words,
        isRateLimit,
        isPassing: isRateLimit || status === null || status >= 500,
        waitMs: isRateLimit ? waitOf(headers) : null,
        permissions: status === 403 ? permissionsOf((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(headers, 'x-accepted-github-permissions')) : [],
        fields: [],
        cause: error,
    };
}
function wordsOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/^\s*<(?:!doctype|html)\b/i.test(message))
        return A_PAGE;
    return message.replace(/ - https:\/\/docs\.github\.com\S*$/, '').slice(0, 2000);
}
/** An intermediary responded with a page for browsers. */
const A_PAGE = 'the answer is a page instead of data';
function waitOf(headers) {
    const seconds = numberOf((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(headers, 'retry-after'));
    if (seconds !== null)
        return seconds * 1000;
    const reset = numberOf((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(headers, 'x-ratelimit-reset'));
    const isUsedUp = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(headers, 'x-ratelimit-remaining') === '0';
    return reset !== null && isUsedUp ? Math.max(0, reset * 1000 - Date.now()) : null;
}
/** `issues=write; pull_requests=write`; a superset of an earlier set is dropped. */
function permissionsOf(header) {
    if (typeof header !== 'string' || header === '')
        return [];
    const sets = header.split(';').map((set) => set.split(',').map((pair) => pair.trim()));
    return sets
        .filter((set, at) => !sets.slice(0, at).some((one) => one.every((pair) => set.includes(pair))))
        .map((set) => set.map(asWritten).join(', '));
}
const asWritten = (pair) => pair.replaceAll('_', '-').replace('=', ': ');
function numberOf(value) {
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
}


/***/ }),

/***/ 66638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startedBefore)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55948);

/**
 * Whether a workflow was already started for this run. GitHub reports neither the requester nor the inputs, so the workflow run's
 * name decides. The token needs `actions: read`.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
async function startedBefore(before) {
    const { github, workflow, ref, after, marks } = before;
    const said = await github.rest('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', { workflow_id: workflow, event: 'workflow_dispatch', per_page: 100 });
    if (!Array.isArray((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(said, 'workflow_runs')))
        return { type: 'maybe' };
    const since = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(said, 'workflow_runs').filter((run) => Number((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(run, 'id')) > after && ((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(run, 'head_branch') ?? ref) === ref);
    const own = since.find((run) => isMarked((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(run, 'display_title') ?? '', marks));
    if (own !== undefined)
        return { type: 'started', url: (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(own, 'html_url') };
    return { type: since.length > 0 ? 'maybe' : 'not' };
}
const isMarked = (title, marks) => title.split(/[^\w-]+/).some((word) => marks.includes(word));


/***/ }),

/***/ 82605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ priceOf)
/* harmony export */ });
/**
 * The current price of a model in the bundled table; nothing is downloaded. The model may be written as `provider/model`. `null`:
 * the table does not have this exact name.
 */
async function priceOf(model) {
    const { calcPrice } = await __webpack_require__.e(/* import() */ 2294).then(__webpack_require__.bind(__webpack_require__, 82294));
    for (const { id, options } of readings(model)) {
        const found = calcPrice({ input_tokens: 0, output_tokens: 0 }, id, options);
        if (found !== null && isSame(found.model, id))
            return tokenPrice(found.model_price);
    }
    return null;
}
/** The id as written, then with the part before the first `/` as the provider. */
function readings(model) {
    const [, providerId, id] = /^([^/]+)\/(.+)$/.exec(model) ?? [];
    const whole = { id: model, options: {} };
    return providerId === undefined || id === undefined
        ? [whole]
        : [whole, { id, options: { providerId } }];
}
/** The table also matches by prefix, so that `gpt-9-nano` may match `gpt-9`: only exact names and dated versions count. */
function isSame({ id, match }, model) {
    return model === id || model.replace(SNAPSHOT, '') === id || names(match, model);
}
const SNAPSHOT = /-(?:\d{8}|\d{4}-\d{2}-\d{2})$/;
function names(match, model) {
    if ('equals' in match)
        return match.equals === model;
    return 'or' in match && match.or.some((one) => names(one, model));
}
function tokenPrice(price) {
    const input = perMillion(price.input_mtok);
    const output = perMillion(price.output_mtok);
    if (input === null || output === null)
        return null;
    return {
        input,
        output,
        cacheRead: perMillion(price.cache_read_mtok),
        cacheWrite: perMillion(price.cache_write_mtok),
    };
}
/** For prices that increase with the length of a request, the lowest: an attempt's tokens are a sum over many requests. */
function perMillion(price) {
    if (price === undefined)
        return null;
    return typeof price === 'number' ? price : price.base;
}


/***/ }),

/***/ 26041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ unconfined)
/* harmony export */ });
/** Starts the child without isolation. */
const unconfined = async (child) => ({
    ...child,
    keeper: null,
    release: async () => { },
});


/***/ }),

/***/ 3158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ installCommand),
/* harmony export */   i: () => (/* binding */ ensureAgent)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85439);
/* harmony import */ var _install_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68521);
/* harmony import */ var _version_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1518);




/**
 * The absolute path of the agent's program. The person's own program, with its login, is used unless another version is pinned;
 * otherwise the version is installed once into the cache. Throws `Refusal` if the program is missing and cannot be installed, and
 * the signal's reason if it is aborted.
 */
async function ensureAgent(options) {
    const { pinned, tested, cacheFolder, offline, onNote, signal } = options;
    const own = await personsProgram(options);
    if (own !== null)
        return own;
    const wanted = { ...options, version: pinned ?? tested };
    const cached = await (0,_install_js__WEBPACK_IMPORTED_MODULE_2__/* .cachedProgram */ .V)(cacheFolder, wanted);
    if (cached !== null)
        return cached;
    if (offline)
        throw missing(wanted, 'and downloads are disabled');
    onNote(`Installing ${wanted.package}@${wanted.version} …`);
    const failure = await (0,_install_js__WEBPACK_IMPORTED_MODULE_2__/* .installAgent */ .Z)(wanted);
    signal.throwIfAborted();
    const installed = await (0,_install_js__WEBPACK_IMPORTED_MODULE_2__/* .cachedProgram */ .V)(cacheFolder, wanted);
    if (installed !== null)
        return installed;
    throw missing(wanted, failure ?? `and its package has no program with that name`);
}
/** The command for a manual installation. */
function installCommand({ package: name }, version) {
    return `npm install --global ${name}@${version}`;
}
/** Programs in the repository are excluded: a phase may have put one there, and `--version` runs without a sandbox. */
async function personsProgram({ program, pinned, env }) {
    const found = (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedProgram */ .Ss)(program, env.PATH ?? '');
    if (found === null || pinned === null)
        return found;
    return (await (0,_version_of_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E)(found, env)) === pinned ? found : null;
}
function missing(wanted, why) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`\`${wanted.program}\` is not installed, ${why}.`, `Install it with \`${installCommand(wanted, wanted.version)}\`, or use another agent with \`--agent\`.`);
}


/***/ }),

/***/ 68521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ cachedProgram),
  Z: () => (/* binding */ installAgent)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/lib/unreachable.js
var unreachable = __webpack_require__(58814);
// EXTERNAL MODULE: ./lib/src/core/plan/environment.js
var environment = __webpack_require__(39847);
// EXTERNAL MODULE: ./lib/src/process/programs.js
var programs = __webpack_require__(85439);
// EXTERNAL MODULE: ./lib/src/process/spawn.js + 2 modules
var spawn = __webpack_require__(34232);
// EXTERNAL MODULE: ./lib/src/process/unconfined.js
var unconfined = __webpack_require__(26041);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/system/on-path.js
var on_path = __webpack_require__(88777);
// EXTERNAL MODULE: ./lib/src/system/user-cache.js
var user_cache = __webpack_require__(54276);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/proper-lockfile/index.js
var proper_lockfile = __webpack_require__(83648);
;// CONCATENATED MODULE: ./lib/src/provision/install-lock.js



const POLL_MS = 200;
/** In milliseconds, longer than an installation takes; also the longest wait for a lock from a clock that is ahead. */
const LONGEST_MS = 6 * 60_000;
/**
 * Waits for the lock, and holds it until disposed of. The lock of a killed process delays the next one by five seconds. After
 * `longestMs` the work continues without the lock, which only saves work. Throws the signal's reason if it is aborted while
 * waiting.
 */
async function lockedBy(lock, { signal, longestMs }) {
    const end = performance.now() + longestMs;
    for (;;) {
        signal.throwIfAborted();
        try {
            const letGo = await proper_lockfile.lock(lock, {
                realpath: false,
                lockfilePath: lock,
                stale: 5_000,
                update: 1_000,
                // The lock only saves work: if two processes install at once, the second leaves the first one's result.
                onCompromised: () => { },
            });
            return { [Symbol.asyncDispose]: () => letGo().catch(ifStillHeld) };
        }
        catch (error) {
            if ((0,disk/* codeOf */.$N)(error) !== 'ELOCKED')
                throw error;
            if (performance.now() > end)
                return { [Symbol.asyncDispose]: async () => { } };
        }
        await (0,external_node_timers_promises_.setTimeout)(POLL_MS, null, { signal });
    }
}
function ifStillHeld(error) {
    if ((0,disk/* codeOf */.$N)(error) !== 'ERELEASED' && (0,disk/* codeOf */.$N)(error) !== 'ENOTACQUIRED')
        throw error;
}

// EXTERNAL MODULE: ./lib/src/provision/version-of.js
var version_of = __webpack_require__(1518);
;// CONCATENATED MODULE: ./lib/src/provision/install.js
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












/** `null`: the version is not in the cache. */
async function cachedProgram(cacheFolder, wanted) {
    const file = (0,external_node_path_.join)(folderOf(cacheFolder, wanted), 'node_modules', '.bin', wanted.program);
    return (await (0,on_path/* isProgram */.V)(file)) ? file : null;
}
/**
 * Installs the version into the cache; returns why that failed, `null`: it is there.
 *
 *     agents/<package>@<version>/            complete, because it was renamed to this at the end
 *     agents/<package>@<version>.lock/       held during an installation
 *     agents/<package>@<version>.<random>/   incomplete; the next installation removes it
 */
async function installAgent(options) {
    const { cacheFolder, signal } = options;
    const target = folderOf(cacheFolder, options);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            (0,disk/* makeFolder */.fc)((0,external_node_path_.join)(cacheFolder, 'agents'));
            const _ = __addDisposableResource(env_1, await lockedBy(`${target}.lock`, { signal, longestMs: LONGEST_MS }), true);
            if ((await cachedProgram(cacheFolder, options)) !== null)
                return null;
            await removeHalves(cacheFolder, target);
            return await installInto(target, options);
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
        signal.throwIfAborted();
        throw (0,user_cache/* cacheRefusal */.Z)(error, `Agents cannot be installed into ${cacheFolder}`);
    }
}
function folderOf(cacheFolder, { package: name, version }) {
    return (0,external_node_path_.join)(cacheFolder, 'agents', `${name.replaceAll('/', '+')}@${version}`);
}
async function removeHalves(cacheFolder, target) {
    for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(cacheFolder, 'agents'))) {
        const path = (0,external_node_path_.join)(cacheFolder, 'agents', name);
        const isHalf = path.startsWith(`${target}.`) && path !== `${target}.lock`;
        if (isHalf)
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
async function installInto(target, options) {
    const half = await (0,promises_.mkdtemp)(`${target}.`);
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(half, 'package.json'), manifest(options));
        const failure = await npmInstall(half, options);
        if (failure === null)
            await (0,promises_.rename)(half, target);
        return failure;
    }
    catch (error) {
        // Another process was faster, because it took this lock for a dead process's.
        if ((0,disk/* codeOf */.$N)(error) === 'ENOTEMPTY' || (0,disk/* codeOf */.$N)(error) === 'EEXIST')
            return null;
        throw error;
    }
    finally {
        await (0,promises_.rm)(half, { recursive: true, force: true });
    }
}
/** claude, opencode and amp need their install scripts; newer versions of npm require them to be allowed by name. */
function manifest({ package: name, version }) {
    const allowScripts = { [name]: true };
    return JSON.stringify({ private: true, dependencies: { [name]: version }, allowScripts });
}
const LIMIT_MS = 5 * 60_000;
const ARGUMENTS = [
    ...['--no-audit', '--no-fund', '--no-update-notifier', '--no-package-lock'],
    ...['--ignore-scripts=false', '--loglevel=error'],
];
async function npmInstall(folder, { env, signal }) {
    const { PATH = '' } = env;
    const npm = (0,programs/* trustedProgram */.Ss)('npm', PATH);
    if (npm === null)
        return 'and it cannot be installed: `npm` was not found';
    const { ending, tail } = await (0,spawn/* runProcess */.R)({
        command: { type: 'argv', argv: [npm, 'install', '--prefix', folder, ...ARGUMENTS] },
        cwd: folder,
        env: (0,environment/* childEnvironment */.Q)({
            process: { ...env, PATH: (0,programs/* trustedPath */.zu)(PATH) },
            layers: [npmConfig(env)],
            phasegate: {},
        }),
        confine: unconfined/* unconfined */.y,
        agent: null,
        purpose: 'run',
        given: [],
        stdin: '',
        timeoutMs: LIMIT_MS,
        idleTimeoutMs: LIMIT_MS,
        graceMs: 1_000,
        signal,
        onOutput: () => { },
    });
    return failureOf(ending, tail);
}
function failureOf(ending, tail) {
    switch (ending.type) {
        case 'exit':
            return ending.code === 0 ? null : `and \`npm install\` failed: ${firstError(tail)}`;
        case 'signal':
            return `and \`npm install\` was ended by ${ending.signal}`;
        case 'timeout':
        case 'idle-timeout':
            return `and \`npm install\` took more than ${ending.afterMs / 60_000} minutes`;
        case 'cancelled':
            return 'and its installation was interrupted';
        case 'not-started':
            return `and it cannot be installed: ${ending.message.replace(/\.$/, '')}`;
        default:
            return (0,unreachable/* unreachable */.H)(ending);
    }
}
/** The first of npm's error lines that is more than a code describes the cause. */
function firstError(tail) {
    const lines = tail
        .split('\n')
        .map((line) => line.replace(/^npm (error|ERR!)\s*(notarget|network|\d{3})?\s*/, '').trim());
    const [said = 'no reason given'] = lines.filter((line) => line !== '' && !/^code /.test(line));
    return said.replace(/\.$/, '');
}
/** Companies often set their registry by variables. */
function npmConfig(env) {
    return Object.fromEntries(Object.entries((0,version_of/* defined */.s)(env)).filter(([name]) => /^npm_config_/i.test(name)));
}


/***/ }),

/***/ 1518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85439);
/* harmony import */ var _process_spawn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34232);
/* harmony import */ var _process_unconfined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26041);



const LIMIT_MS = 20_000;
/** The version in the output of `<program> --version`; `null`: there is none. */
async function versionOf(program, env) {
    let said = '';
    const { ending } = await (0,_process_spawn_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R)({
        command: { type: 'argv', argv: [program, '--version'] },
        cwd: '/',
        env: { ...defined(env), PATH: (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedPath */ .zu)(env.PATH ?? '') },
        confine: _process_unconfined_js__WEBPACK_IMPORTED_MODULE_2__/* .unconfined */ .y,
        agent: null,
        purpose: 'run',
        given: [],
        stdin: '',
        timeoutMs: LIMIT_MS,
        idleTimeoutMs: LIMIT_MS,
        graceMs: 1_000,
        signal: new AbortController().signal,
        onOutput: (stream, text) => {
            if (stream === 'stdout')
                said += text;
        },
    });
    if (ending.type !== 'exit' || ending.code !== 0)
        return null;
    return /\d+\.\d+\.\d+[\w.+-]*/.exec(said)?.[0] ?? null;
}
function defined(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}


/***/ }),

/***/ 69536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ installHint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/src/core/workflow/install-command.js
/** Package managers by `ID` and `ID_LIKE` of os-release. */
const MANAGERS = {
    debian: 'apt-get install -y',
    ubuntu: 'apt-get install -y',
    fedora: 'dnf install -y',
    rhel: 'dnf install -y',
    centos: 'dnf install -y',
    amzn: 'dnf install -y',
    arch: 'pacman -S --noconfirm',
    alpine: 'apk add',
    suse: 'zypper install -y',
    opensuse: 'zypper install -y',
};
/** The command that installs a package with the same name on every system; `null`: unknown system. */
function installCommand(name, { platform, osRelease, isRoot }) {
    if (platform === 'darwin')
        return `brew install ${name}`;
    const ids = ['ID', 'ID_LIKE'].flatMap((key) => fieldOf(osRelease, key).split(/\s+/));
    const manager = ids.map((id) => MANAGERS[id]).find((found) => found !== undefined);
    if (manager === undefined)
        return null;
    return `${isRoot ? '' : 'sudo '}${manager} ${name}`;
}
function fieldOf(osRelease, key) {
    const [, value = ''] = new RegExp(`^${key}=["']?([^"'\n]*)`, 'm').exec(osRelease) ?? [];
    return value.trim().toLowerCase();
}

// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
;// CONCATENATED MODULE: ./lib/src/sandbox/install-hint.js



/** How to install a package on this system, as a sentence. */
function installHint(name) {
    const system = {
        platform: process.platform,
        osRelease: osRelease(),
        isRoot: process.getuid?.() === 0,
    };
    const command = installCommand(name, system);
    return command === null
        ? `Install ${name} with the package manager of this system.`
        : `Install it: \`${command}\`.`;
}
function osRelease() {
    try {
        return (0,external_node_fs_.readFileSync)('/etc/os-release', 'utf8');
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return '';
        throw error;
    }
}


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unshareArguments),
/* harmony export */   thisMachine: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85439);
/* harmony import */ var _install_hint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69536);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88707);





/** Determined once per process. */
function thisMachine() {
    known ??= lookAround();
    return known;
}
let known = null;
async function lookAround() {
    if (process.platform !== 'linux') {
        return { bubblewrap: ELSEWHERE, network: ELSEWHERE, unshare: ELSEWHERE, setpriv: ELSEWHERE };
    }
    const network = await tried('bwrap', ['--unshare-net', ...BUBBLEWRAP, 'true']);
    // What works with a network namespace works without one.
    const bubblewrap = network.works ? network : await tried('bwrap', [...BUBBLEWRAP, 'true']);
    if (bubblewrap.works)
        return { bubblewrap, network, unshare: NEEDLESS, setpriv: NEEDLESS };
    const [unshare, setpriv] = await Promise.all([
        tried('unshare', [...unshareArguments(), 'true']),
        tried('setpriv', [...(0,_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .setprivArguments */ .m)(), 'true']),
    ]);
    return { bubblewrap, network, unshare, setpriv };
}
const NEEDLESS = {
    works: false,
    why: 'was not tried, because bubblewrap works',
    remedy: 'Nothing is needed.',
};
const BUBBLEWRAP = [
    ...['--unshare-pid', '--unshare-ipc', '--unshare-uts', '--die-with-parent'],
    ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc', '--tmpfs', '/run', '--'],
];
/** Namespaces of processes and mounts; without root, a user namespace is needed to create them. */
function unshareArguments() {
    const user = process.getuid?.() === 0 ? [] : ['--user', '--map-current-user'];
    return [...user, '--mount', '--pid', '--fork', '--kill-child', '--mount-proc', '--'];
}
const ELSEWHERE = {
    works: false,
    why: 'is available on Linux only',
    remedy: 'Run Phasegate on Linux, where child processes can be isolated.',
};
async function tried(program, args) {
    const path = (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .ownProgram */ .DX)(program);
    if (path === null)
        return {
            works: false,
            why: 'is not installed',
            remedy: (0,_install_hint_js__WEBPACK_IMPORTED_MODULE_3__/* .installHint */ .J)(PACKAGES[program] ?? program),
        };
    const failure = await failureOf(path, args);
    if (failure === null)
        return { works: true, path };
    return { works: false, why: `does not work here (${failure})`, remedy: await remedyOf() };
}
const PACKAGES = {
    bwrap: 'bubblewrap',
    unshare: 'util-linux',
    setpriv: 'util-linux',
};
/** `null`: the program ended with exit code 0; otherwise the last line of its output. */
function failureOf(path, args) {
    return new Promise((resolve) => {
        const options = { timeout: 10_000, env: { ...process.env, PATH: (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPath */ .O4)() } };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(path, [...args], options, (error, _stdout, stderr) => {
            const said = stderr.trim().split('\n').at(-1) ?? '';
            resolve(error === null ? null : said || error.message);
        });
    });
}
/** Why a namespace is refused, as far as the system reports it. */
async function remedyOf() {
    if ((await setting('kernel/apparmor_restrict_unprivileged_userns')) === '1')
        return 'AppArmor prevents it from creating namespaces: `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.';
    if ((await setting('kernel/unprivileged_userns_clone')) === '0')
        return 'Namespaces are disabled: `sudo sysctl -w kernel.unprivileged_userns_clone=1`.';
    if ((await setting('user/max_user_namespaces')) === '0')
        return 'Namespaces are disabled: `sudo sysctl -w user.max_user_namespaces=15000`.';
    return 'In a container, allow namespaces: for Docker `--security-opt seccomp=unconfined --security-opt apparmor=unconfined --cap-add SYS_ADMIN`.';
}
async function setting(name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/sys/${name}`, 'utf8').then((text) => text.trim(), () => null);
}


/***/ }),

/***/ 96670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ endLeftovers)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/core/lib/proc-stat.js
var proc_stat = __webpack_require__(67157);
// EXTERNAL MODULE: ./lib/src/core/plan/environment.js
var environment = __webpack_require__(39847);
// EXTERNAL MODULE: ./lib/src/process/programs.js
var programs = __webpack_require__(85439);
;// CONCATENATED MODULE: ./lib/src/sandbox/processes/process-list.js




/**
 * Living processes with this mark, by pid. Without this process, its ancestors, and its own running children, such as a git
 * process.
 */
async function processesOf(mark) {
    const marked = process.platform === 'linux' ? fromProc(mark) : await fromPs(mark);
    if (marked.length === 0)
        return [];
    const ancestors = await ancestorsOf(process.pid);
    const others = [];
    for (const listed of marked) {
        if (listed.pid === process.pid || ancestors.has(listed.pid))
            continue;
        if ((await parentOf(listed.pid)) !== process.pid)
            others.push(listed);
    }
    return others.sort((a, b) => a.pid - b.pid);
}
// Synchronous: these files are in memory, and reading one is faster than a round trip through the thread pool.
function fromProc(mark) {
    const marked = [];
    for (const pid of (0,external_node_fs_.readdirSync)('/proc').filter((name) => /^\d+$/.test(name))) {
        const variables = readOrNull(`/proc/${pid}/environ`)?.split('\0') ?? [];
        if (!variables.includes(`${environment/* MARK */.M}=${mark}`))
            continue;
        const command = readOrNull(`/proc/${pid}/cmdline`) ?? '';
        marked.push({ pid: Number(pid), command: command.replaceAll('\0', ' ').trim() });
    }
    return marked;
}
/** `null`: the process has ended, or belongs to another user. */
function readOrNull(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return null;
    }
}
async function fromPs(mark) {
    // `-E` prints the environment after the command.
    return parsePs(await ps(['-axEww', '-o', 'pid=,command=']), mark);
}
/** Parses `ps -E` of macOS: pid, command and environment, separated by spaces. */
function parsePs(text, mark) {
    const marked = text.split('\n').filter((line) => line.split(' ').includes(`${environment/* MARK */.M}=${mark}`));
    return marked.flatMap((line) => {
        const [, pid, rest = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
        return pid === undefined ? [] : [{ pid: Number(pid), command: withoutEnvironment(rest) }];
    });
}
function withoutEnvironment(text) {
    const words = text.split(' ');
    const first = words.findIndex((word) => /^[A-Za-z_][A-Za-z0-9_]*=/.test(word));
    return words.slice(0, first).join(' ');
}
async function ancestorsOf(pid) {
    const ancestors = new Set();
    for (let next = await parentOf(pid); next > 0 && !ancestors.has(next); next = await parentOf(next)) {
        ancestors.add(next);
    }
    return ancestors;
}
/** 0: there is none. */
async function parentOf(pid) {
    if (process.platform !== 'linux')
        return Number(await ps(['-o', 'ppid=', '-p', String(pid)]));
    return (0,proc_stat/* parseStat */.k)(readOrNull(`/proc/${pid}/stat`) ?? '')?.parent ?? 0;
}
async function ps(args) {
    // Loaded only on systems without /proc.
    const { execa } = await __webpack_require__.e(/* import() */ 9792).then(__webpack_require__.bind(__webpack_require__, 69792));
    const { stdout } = await execa((0,programs/* requiredProgram */.WE)('ps'), args, { env: { PATH: (0,programs/* ownPath */.O4)() } });
    return stdout;
}

;// CONCATENATED MODULE: ./lib/src/sandbox/processes/leftovers.js



const GRACE_MS = 5_000;
const POLL_MS = 20;
/**
 * Ends every process with the run's mark in its environment, except this one and its ancestors, and returns them. No work of the
 * run may be under way. Throws `Refusal` if one of them cannot be ended.
 */
async function endLeftovers(mark, graceMs = GRACE_MS) {
    const found = new Map();
    const startedAt = performance.now();
    for (;;) {
        const left = await processesOf(mark);
        if (left.length === 0)
            return [...found.values()].sort((a, b) => a.pid - b.pid);
        const waitedMs = performance.now() - startedAt;
        if (waitedMs > 2 * graceMs)
            throw stillThere(left);
        // SIGTERM only once: some programs take a second one as the order to quit at once.
        if (waitedMs > graceMs)
            signal(left, 'SIGKILL');
        else
            signal(left.filter(({ pid }) => !found.has(pid)), 'SIGTERM');
        for (const { pid, command } of left)
            found.set(pid, { pid, command: command.slice(0, 200) });
        await (0,promises_.setTimeout)(POLL_MS);
    }
}
function signal(left, name) {
    for (const { pid } of left) {
        try {
            process.kill(pid, name);
        }
        catch (error) {
            // The process has ended, or belongs to another user; the next check shows which.
            if (!(error instanceof Error && 'code' in error))
                throw error;
        }
    }
}
function stillThere(left) {
    const names = left.map(({ pid, command }) => `${pid} (${command.slice(0, 200)})`).join(', ');
    return new ports.Refusal(`Processes of an earlier attempt are still running and cannot be ended: ${names}.`, 'End them by hand, then try again.');
}


/***/ }),

/***/ 83355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Distinguishes runs of the same name in different repositories. */
function markOf(runFolder) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', runFolder).slice(0, 16);
}


/***/ }),

/***/ 88707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ setprivArguments),
/* harmony export */   u: () => (/* binding */ ROOTS_RIGHTS)
/* harmony export */ });
/**
 * The rights that root keeps: those over files, because a checkout may belong to another user, and none over processes or mounts.
 * Without the last one, root cannot create a user namespace, which Codex needs for its own sandbox.
 */
const KEPT = ['chown', 'dac_override', 'fowner', 'setfcap'];
/** For bubblewrap started by root; other users never get them. */
const ROOTS_RIGHTS = [
    ...['--cap-drop', 'ALL'],
    ...KEPT.flatMap((name) => ['--cap-add', `CAP_${name.toUpperCase()}`]),
];
/** For setpriv: no rights can be gained, and root loses the rights that its children do not keep. */
function setprivArguments() {
    const kept = `--bounding-set=-all,${KEPT.map((name) => `+${name}`).join(',')}`;
    const root = process.getuid?.() === 0 ? ['--inh-caps=-all', kept] : [];
    return ['--no-new-privs', ...root, '--'];
}


/***/ }),

/***/ 46135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ identityArguments),
/* harmony export */   j: () => (/* binding */ overlaysIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85439);
/* harmony import */ var _system_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52305);






/** Determined by mounting one, once per folder of upper layers. */
function overlaysIn(folder, bubblewrap) {
    const known = probes.get(folder) ?? probe(folder, bubblewrap);
    probes.set(folder, known);
    return known;
}
const probes = new Map();
async function probe(folder, bubblewrap) {
    const [unshare, mount, sh] = ['unshare', 'mount', 'sh'].map(_process_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .ownProgram */ .DX);
    if (!unshare || !mount || !sh)
        return { works: false, why: '`unshare` or `mount` is missing' };
    let why = '';
    for (const base of [folder, IN_MEMORY].filter(node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)) {
        for (const way of waysIn()) {
            const overlays = overlaysBy({ ...way, base, unshare, mount, sh });
            const failure = await failureOf(overlays, { bubblewrap, sh });
            if (failure === null)
                return { works: true, overlays };
            why ||= failure;
        }
    }
    return { works: false, why };
}
/** Linux: in memory, for containers whose disk is an overlay, which cannot hold another one. */
const IN_MEMORY = '/dev/shm';
/** Root can mount directly, unless a container has removed that right. */
function waysIn() {
    const [uid = 0, gid = 0] = [process.getuid?.(), process.getgid?.()];
    const own = {
        enter: ['--user', '--map-root-user', '--mount'],
        user: { uid, gid },
        options: ',userxattr',
    };
    return uid === 0 ? [{ enter: ['--mount'], user: null, options: '' }, own] : [own];
}
function overlaysBy({ enter, user, options, base, unshare, mount, sh }) {
    const before = [...enter, '--', sh, '-c', MOUNT, 'sh', mount, options];
    const around = (layers, { program, args }) => ({
        program: unshare,
        args: [...before, ...layers, '--', program, ...args],
    });
    return {
        user,
        base,
        mounted: (overlays, command) => around(overlays.flatMap(({ lower, upper, work, at }) => [lower, upper, work, at]), command),
        shown: ({ lower, upper, at }, command) => around([upper, lower, '', at], command),
    };
}
/**
 * Four words per overlay: lower, upper, work and mount point; without work, the first covers the second, read-only. Layers are
 * named by open files, because a path may contain the separators of mount options.
 */
const MOUNT = `
mount=$1 more=$2; shift 2
while [ "$1" != -- ]; do
  exec 3<"$1" 4<"$2"
  if [ -n "$3" ]; then
    exec 5<"$3"; layers=lowerdir=/proc/self/fd/3,upperdir=/proc/self/fd/4,workdir=/proc/self/fd/5
  else
    layers=ro,lowerdir=/proc/self/fd/3:/proc/self/fd/4
  fi
  why=$("$mount" -t overlay overlay -o "$layers$more" "$4" 2>&1) || { echo "bwrap: $why" >&2; exit 1; }
  exec 3<&- 4<&- 5<&-
  shift 4
done
shift
exec "$@"
`;
/** Changes, removes and creates a file through an overlay, like a child of a sandbox; `null`: everything worked. */
async function failureOf(overlays, { bubblewrap, sh }) {
    let scratch = null;
    try {
        scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(overlays.base, 'phasegate-overlay-'));
        const overlay = await scratchLayers(scratch);
        const { at } = overlay;
        const inside = [
            ...sandboxed(overlays),
            '--bind',
            at,
            at,
            '--chdir',
            at,
            '--',
            sh,
            '-ec',
            TRIAL,
        ];
        const failure = await errorOf(overlays.mounted([overlay], { program: bubblewrap, args: inside }));
        if (failure !== null)
            return failure;
        const seen = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(overlay.lower, 'kept'), 'utf8');
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(overlay.upper)).toSorted().join(' ');
        return seen === 'before' && names === 'kept made removed'
            ? null
            : 'it does not separate layers';
    }
    catch (error) {
        return error instanceof Error ? error.message : `${error}`;
    }
    finally {
        if (scratch !== null)
            await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)(scratch);
    }
}
const TRIAL = 'echo after >kept; rm removed; mkdir made';
async function scratchLayers(scratch) {
    const layers = Object.fromEntries(['lower', 'upper', 'work', 'at'].map((name) => [name, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, name)]));
    const { lower = '', upper = '', work = '', at = '' } = layers;
    for (const path of [lower, upper, work, at])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(lower, 'kept'), 'before');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(lower, 'removed'), '');
    return { lower, upper, work, at };
}
function sandboxed({ user }) {
    return [
        ...identityArguments(user),
        ...[
            '--unshare-pid',
            '--die-with-parent',
            '--ro-bind',
            '/',
            '/',
            '--dev',
            '/dev',
            '--proc',
            '/proc',
        ],
    ];
}
/** For bubblewrap in a namespace where the user is root: agents refuse to work as root. */
function identityArguments(user) {
    return user === null ? [] : ['--unshare-user', '--uid', `${user.uid}`, '--gid', `${user.gid}`];
}
function errorOf({ program, args }) {
    return new Promise((resolve) => {
        const options = { timeout: 10_000, env: { ...process.env, PATH: (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .ownPath */ .O4)() } };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], options, (error, _stdout, stderr) => {
            const said = stderr.trim().split('\n').at(-1) ?? '';
            resolve(error === null ? null : said || error.message);
        });
    });
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
