export const id = 6906;
export const ids = [6906];
export const modules = {

/***/ 5390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ looksLikePointer),
/* harmony export */   T$: () => (/* binding */ LARGEST_POINTER),
/* harmony export */   ZY: () => (/* binding */ pointerIn),
/* harmony export */   po: () => (/* binding */ pointerText)
/* harmony export */ });
/** In bytes; a pointer file is never larger. */
const LARGEST_POINTER = 1024;
function pointerText({ oid, size }) {
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
}
/** `null`: another text, or a pointer in a form that git-lfs would not write: extensions are programs. */
function pointerIn(text) {
    const [, oid, size = ''] = POINTER.exec(text) ?? [];
    if (oid === undefined || !Number.isSafeInteger(Number(size)))
        return null;
    return { oid, size: Number(size) };
}
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9]\d{0,15})\n$/;
/** Whether git-lfs might read the text as a pointer, and so not store it as content. */
function looksLikePointer(text) {
    return /^\s*version https?:\/\/(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\//.test(text);
}


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ WORKFLOW_FILES),
/* harmony export */   S: () => (/* binding */ tokenRemedy)
/* harmony export */ });
/** The remedy for a known message of GitHub or git about what a token may never do; `null`: unknown message. */
function tokenRemedy(words) {
    if (/without [`']?workflows?[`']? (?:scope|permission)/.test(words))
        return WORKFLOW_FILES;
    if (/not permitted to create or approve pull requests/.test(words))
        return MAY_NOT_OPEN;
    return null;
}
const WORKFLOW_FILES = 'The token of a workflow cannot change `.github/workflows`. Use the token of a GitHub App, or a personal token, with the permission `workflows: write`.';
const MAY_NOT_OPEN = 'Enable Settings → Actions → General, "Allow GitHub Actions to create and approve pull requests", or use the token of a GitHub App.';


/***/ }),

/***/ 92495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ isLfsInstalled),
/* harmony export */   Ro: () => (/* binding */ fetchContents),
/* harmony export */   a3: () => (/* binding */ uploadContents)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85439);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8207);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55349);
/* harmony import */ var _publish_push_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5773);
/* harmony import */ var _publish_run_commits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17971);
/* harmony import */ var _lfs_store_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4454);











const isLfsInstalled = () => (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .ownProgram */ .DX)('git-lfs') !== null;
/** Downloads contents that a commit needs and the run's store lacks. Returns git-lfs's message on failure; `null`: done. */
async function fetchContents(calls, commit) {
    if (calls.settings.get('remote.origin.url') === null)
        return 'there is no remote `origin`';
    const { code, stderr } = await askLfs(calls, ['fetch', 'origin', commit]);
    return code === 0 ? null : lastWords(stderr);
}
/**
 * Uploads the contents of the run's commits before the commits are delivered; does nothing without Git LFS contents. Throws
 * `Refusal` with git-lfs's message.
 */
async function uploadContents(calls) {
    const { own } = calls;
    const oids = (0,_lfs_store_js__WEBPACK_IMPORTED_MODULE_9__/* .contentsIn */ .eQ)((0,_lfs_store_js__WEBPACK_IMPORTED_MODULE_9__/* .committedStore */ .kQ)(own));
    if (oids.length === 0)
        return;
    if (!isLfsInstalled())
        throw notInstalled();
    await (0,_lfs_store_js__WEBPACK_IMPORTED_MODULE_9__/* .shareAll */ .hp)({ from: (0,_lfs_store_js__WEBPACK_IMPORTED_MODULE_9__/* .committedStore */ .kQ)(own), to: (0,_lfs_store_js__WEBPACK_IMPORTED_MODULE_9__/* .workingStore */ .vP)(own), copies: false });
    for (let at = 0; at < oids.length; at += AT_ONCE) {
        const some = oids.slice(at, at + AT_ONCE);
        const { code, stderr } = await askLfs(calls, ['push', '--object-id', 'origin', ...some]);
        if (code !== 0)
            throw failed(lastWords(withoutToken(stderr, calls)));
    }
    const lost = await lostOnDisk(calls, oids);
    if (lost !== null)
        throw failed(`the content ${lost.slice(0, 12)} did not arrive`);
}
/** Limits the length of the command line. */
const AT_ONCE = 500;
/**
 * Runs git-lfs in a bare git directory whose only commit is the base. There it finds no child's `.lfsconfig`, no hooks and no
 * settings but the pinned ones.
 */
async function askLfs(calls, args) {
    const { own, base, remote } = calls;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'lfs-calls');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'refs', 'heads'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'objects', 'info'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'HEAD'), `${base}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'objects', 'info', 'alternates'), `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'objects')}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config'), configuration(calls));
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .askGit */ .gG)({
        place: { workTree: folder, gitDir: null },
        args: ['lfs', ...args],
        configuration: remote === undefined ? 'person' : 'fixed',
        env: {
            ...(remote === undefined ? {} : (0,_publish_run_commits_js__WEBPACK_IMPORTED_MODULE_8__/* .proxies */ .Bb)()),
            ...(0,_configuration_js__WEBPACK_IMPORTED_MODULE_10__/* .settingVariables */ .sd)(pinned(calls)),
            ..._publish_push_js__WEBPACK_IMPORTED_MODULE_7__/* .WITHOUT_FILES */ .hJ,
        },
    });
}
function configuration({ own, base }) {
    return [
        ...(0,_configuration_js__WEBPACK_IMPORTED_MODULE_10__/* .formatEntries */ .mZ)({ objectFormat: (0,_configuration_js__WEBPACK_IMPORTED_MODULE_10__/* .objectFormatOf */ .mS)(base), isBare: true, hasExtensions: false }),
        (0,_configuration_js__WEBPACK_IMPORTED_MODULE_10__/* .entry */ .f_)('lfs.storage', (0,_lfs_store_js__WEBPACK_IMPORTED_MODULE_9__/* .workingStore */ .vP)(own)),
        (0,_configuration_js__WEBPACK_IMPORTED_MODULE_10__/* .entry */ .f_)('lfs.locksverify', 'false'),
        (0,_configuration_js__WEBPACK_IMPORTED_MODULE_10__/* .entry */ .f_)('lfs.transfer.maxretries', '3'),
        '',
    ].join('\n');
}
/** With a token, the person's logins are not used, but the person's settings still decide where contents are stored. */
function pinned({ settings, remote }) {
    const own = settings.all.filter(({ key }) => LFS.test(key));
    if (remote === undefined)
        return [...(0,_publish_push_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedRemotes */ .Qg)(settings), ...own];
    const { url, token } = remote;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        ...own,
        { key: 'remote.origin.url', value: url },
        {
            key: `http.${url.replace(/(?:\.git)?\/?$/, '.git')}/info/lfs.extraHeader`,
            value: `Authorization: Basic ${basic}`,
        },
    ];
}
/** Settings of how contents are transferred; not which, and not their local storage. */
const LFS = /^lfs\.(?!storage$)|^remote\..*\.(?:lfsurl|lfspushurl)$/;
/** git-lfs itself copies to folder remotes, and may exit with 0 without having copied anything. */
async function lostOnDisk(calls, oids) {
    const { stdout } = await askLfs(calls, ['env']);
    const [, url = ''] = /^Endpoint=(file:\S+)/m.exec(stdout.toString()) ?? [];
    const folder = pathOf(url);
    if (folder === null)
        return null;
    const gitDir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git') : folder;
    // The remote's own `lfs.storage` may be anywhere.
    if (/storage/i.test(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'config'), 'utf8').catch(() => 'storage')))
        return null;
    return oids.find((oid) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_lfs_store_js__WEBPACK_IMPORTED_MODULE_9__/* .contentFile */ .qc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'lfs'), oid))) ?? null;
}
function pathOf(url) {
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(url);
    }
    catch {
        return null;
    }
}
function withoutToken(text, { remote }) {
    return remote === undefined ? text : text.replaceAll(remote.token, '***');
}
/** Removes progress lines, names of log files, and credentials in URLs. */
function lastWords(stderr) {
    const lines = (0,_publish_push_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutPassword */ .G5)(stderr)
        .replace(/(https?:[^\s?]+)\?\S+/g, '$1')
        .split(/[\r\n]+/)
        .filter((line) => line !== '' && !IDLE.test(line));
    const words = lines.slice(-5).join('\n').trim();
    return words === '' ? 'git-lfs gave no reason' : words;
}
const IDLE = /^(?:(?:Up|Down)loading LFS objects:|Errors logged to|Use `git lfs logs)/;
function failed(words) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The contents of files in Git LFS could not be uploaded: ${words}`, 'Follow the message of git-lfs: check the storage and its permissions, then run `phasegate resume`.');
}
function notInstalled() {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal('The change contains files stored with Git LFS, but git-lfs is not installed.', 'Install git-lfs (https://git-lfs.com) on this machine, then run `phasegate resume`.');
}


/***/ }),

/***/ 5773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ isPlainRemote),
/* harmony export */   G5: () => (/* binding */ withoutPassword),
/* harmony export */   Qg: () => (/* binding */ pinnedRemotes),
/* harmony export */   TV: () => (/* binding */ pushBranch),
/* harmony export */   hJ: () => (/* binding */ WITHOUT_FILES)
/* harmony export */ });
/* harmony import */ var _core_many_repositories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92032);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8207);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55349);
/* harmony import */ var _rejected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69271);





/** Pushes the branch under its own name, never over other commits. Throws `Refusal` with git's message. */
async function pushBranch(options) {
    const { place, commit, branch, remote, settings } = options;
    const { code, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)({
        place,
        args: [
            ...['push', '--quiet', '--no-verify', '--no-follow-tags'],
            ...['--', remote, `${commit}:refs/heads/${branch}`],
        ],
        configuration: 'person',
        env: { ...(0,_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .settingVariables */ .sd)(pinnedRemotes(settings)), ...WITHOUT_FILES },
    });
    if (code === 0)
        return;
    const known = (0,_rejected_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .n)(branch, withoutPassword(remote), stderr);
    if (known !== null)
        throw known;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`\`${branch}\` could not be pushed to ${withoutPassword(remote)}: ${withoutPassword(stderr.trim())}`, `Follow the message of git, then run \`phasegate resume\` or push it yourself: \`git push ${withoutPassword(remote)} ${branch}\`.`);
}
/** The person's settings as variables: the files are not read again, because they may have changed. */
const pinnedRemotes = (settings) => settings.all.filter(({ key }) => REMOTES.test(key));
const WITHOUT_FILES = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
/** Settings of how a remote is reached. Refspecs are not among them. */
const REMOTES = /^(?:credential|http|url|ssh|protocol)\.|^remote\..*\.(?:url|pushurl|proxy|proxyauthmethod|receivepack|vcs)$|^core\.(?:sshcommand|gitproxy|askpass)$/;
/** Whether the remote is a plain git remote without pull requests: a path, or any server except GitHub. */
function isPlainRemote(url) {
    if (url === '' || !(0,_core_many_repositories_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryAddress */ .Py)(url))
        return false;
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1];
    const host = scheme === undefined ? /^(?:[^/@]+@)?([^/:]+):/.exec(url)?.[1] : hostOf(url);
    return host === undefined || !/^(?:.+\.)?github\.com\.?$/i.test(host);
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).hostname : undefined;
}
function withoutPassword(text) {
    return text.replace(/(\w+:\/\/)[^\s/]+@/g, '$1');
}


/***/ }),

/***/ 69271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rejected)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/** The refusal for a push that a server rejected because the branch has another tip; `null` for any other message of git. */
function rejected(branch, where, words) {
    if (!/\[rejected\]/.test(words))
        return null;
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`\`${branch}\` on ${where} is not at the commit that this state of the run knows. It was not changed.`, 'If another machine or job continued the run, resume its newest checkpoint. Otherwise delete or rename that branch, then run `phasegate resume`.');
}


/***/ }),

/***/ 17971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ proxies),
/* harmony export */   K1: () => (/* binding */ pushWithToken),
/* harmony export */   OG: () => (/* binding */ fetchWithToken),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
/* unused harmony export isPassing */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_text_token_remedy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6568);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);
/* harmony import */ var _change_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66516);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73275);
/* harmony import */ var _rejected_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69271);







/** The changed files between two commits; a rename is a removed and an added file. */
async function changesBetween(place, from, to) {
    const files = await (0,_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y_)(place, from, to);
    return files
        .flatMap((file) => file.from === null
        ? [file]
        : [
            { path: file.from, before: file.before, after: null },
            { path: file.path, before: null, after: file.after },
        ])
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/**
 * Pushes one commit with a token that only this git process gets, without the person's configuration. Throws `Refusal` with git's
 * message.
 */
async function pushWithToken(place, remote, { commit, branch, expected }) {
    const ref = `refs/heads/${branch}`;
    const args = [
        ...['push', '--quiet', '--no-verify', '--no-follow-tags'],
        `--force-with-lease=${ref}:${expected ?? ''}`,
        ...['--', remote.url, `${commit}:${ref}`],
    ];
    const said = await askWithToken(place, remote, args, remote.ask);
    if (said === null)
        return;
    const known = (0,_rejected_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .n)(branch, remote.url, said);
    if (known !== null)
        throw known;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`\`${branch}\` could not be pushed to ${remote.url}: ${said}`, remedyFor(said));
}
/** Fetches the commits of a branch into the runner's objects, with the same precautions as a push; returns its tip. */
async function fetchWithToken(place, remote, branch) {
    const args = [
        ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head'],
        ...['--no-recurse-submodules', '--no-auto-maintenance'],
        ...['--', remote.url, `+refs/heads/${branch}:${FETCHED}`],
    ];
    const said = await askWithToken(place, remote, args);
    const tip = said === null ? await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .W)(place, FETCHED) : null;
    if (tip !== null)
        return tip;
    const words = said ?? 'git received no commits';
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`\`${branch}\` could not be fetched from ${remote.url}: ${words}`, remedyFor(words));
}
/** A ref in the runner's git directory. */
const FETCHED = 'refs/phasegate/fetched';
/** `null`: success; otherwise git's message. */
async function askWithToken(place, { url, token }, args, ask = _git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG) {
    const env = { ...proxies(), ...withToken(url, token), GIT_ALLOW_PROTOCOL: 'https:http' };
    for (let tried = 1;; tried += 1) {
        const { code, stderr } = await ask({ place, args, env });
        if (code === 0)
            return null;
        const words = stderr.trim().replaceAll(token, '***');
        if (tried >= TRIES || !isPassing(words))
            return words;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(FIRST_WAIT_MS * 2 ** (tried - 1));
    }
}
/** The same as for API calls. */
const TRIES = 4;
const FIRST_WAIT_MS = 500;
/**
 * Whether another try may succeed, as for API calls. Repeating a push whose response was lost is harmless, because its lease
 * names the expected tip.
 */
const isPassing = (words) => PASSING.some((pattern) => pattern.test(words)) && !/\[(?:remote )?rejected\]/.test(words);
/** Messages of git and curl. */
const PASSING = [
    /returned error: (?:429|5\d\d)\b|HTTP (?:429|5\d\d)\b/,
    /rate limit/i,
    /RPC failed|unexpected disconnect|hung up unexpectedly|early EOF|bad pack header/i,
    /Empty reply from server|Recv failure|Send failure|transfer closed|SSL_ERROR_SYSCALL/i,
    /Connection (?:reset|refused|timed out|was reset)|Operation timed out|Failed to connect/i,
    /Could(?:n't| not) (?:connect to server|resolve host)/i,
    // A page that something on the way put in the place of an answer.
    /info\/refs not valid|git-http-push failed|protocol error: bad line length|invalid content-type/i,
    // Such a page lists no branches. If the branch is really gone, the same words come again.
    /couldn't find remote ref/i,
];
function withToken(url, token) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${url}.extraHeader`,
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    };
}
/** The proxy variables of this machine. */
function proxies() {
    const entries = PROXIES.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(entries);
}
const PROXIES = [
    ...['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'],
    ...['GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
];
function remedyFor(words) {
    const known = (0,_core_text_token_remedy_js__WEBPACK_IMPORTED_MODULE_6__/* .tokenRemedy */ .S)(words);
    if (known !== null)
        return known;
    if (/\b403\b|denied to/.test(words)) {
        return 'Add the missing permission to the token: `permissions: { contents: write }`.';
    }
    if (/could not read (?:Username|Password)|Authentication failed/.test(words)) {
        return 'The token is invalid or expired. Use another token.';
    }
    return 'Follow the message of git, then run `phasegate resume`.';
}


/***/ }),

/***/ 76906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ jobCheckout),
/* harmony export */   mO: () => (/* binding */ coverFolder),
/* harmony export */   rg: () => (/* binding */ recoverCheckout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38364);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _git_objects_object_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81127);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6871);
/* harmony import */ var _system_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52305);
/* harmony import */ var _lfs_lfs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69092);
/* harmony import */ var _open_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44637);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43098);
/* harmony import */ var _submodules_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58621);
/* harmony import */ var _throwaway_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(35034);
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
 * The checkout of a workflow job, with everything that earlier steps built. While children run, they cannot reach its `.git`: the
 * sandbox covers it, or it is moved away.
 */
function jobCheckout(options, lfs) {
    const { repository, own, name, home } = options;
    const { root } = repository;
    let submodules = [];
    let made = null;
    const renewGit = async () => {
        if (made === null)
            return;
        await (0,_throwaway_js__WEBPACK_IMPORTED_MODULE_12__/* .makeThrowaway */ .X)(made.folder, (0,_throwaway_js__WEBPACK_IMPORTED_MODULE_12__/* .withLfs */ .U)(made.parts, lfs), submodules);
    };
    return {
        directory: root,
        // Outlives the step, like the files.
        setUpMark: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, `${name}.set-up`),
        renewGit,
        submodules: () => submodules,
        enter: () => (0,_open_options_js__WEBPACK_IMPORTED_MODULE_9__/* .onDisk */ .F)(`The checkout ${root} cannot be used`, async () => {
            const parts = await (0,_open_options_js__WEBPACK_IMPORTED_MODULE_9__/* .throwawayParts */ .Z)(options);
            const real = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git');
            const isCovered = !parts.copies && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(real).isDirectory();
            const aside = isCovered ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(asideFolder(home, root), `.git-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
            await moveToHead(options, lfs, { root, own: own.folder, head: repository.head, aside });
            await lfs.open((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own.folder, 'index'));
            submodules = await (0,_submodules_js__WEBPACK_IMPORTED_MODULE_11__/* .openSubmodules */ .uT)({
                root,
                commonDir: repository.commonDir,
                place: { gitDir: own.folder, workTree: root },
                index: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own.folder, 'index'),
                copies: parts.copies,
                writesFiles: false,
            });
            if (aside !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(real, aside);
            made = { folder: isCovered ? coverFolder(home) : real, parts };
            await renewGit();
        }),
        leave: async () => {
            if (made !== null)
                await recoverCheckout(home);
        },
    };
}
/** Moves the files from the job's checkout to the run's last commit. */
async function moveToHead({ own, home }, lfs, where) {
    const { root, head } = where;
    const place = { gitDir: own.folder, workTree: root };
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own.folder, 'index');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(home, { recursive: true, mode: 0o700 });
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args: ['read-tree', '--reset', head], index });
    const mark = { ...where, hasContent: await lfs.isUnfolded(index) };
    (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .fR)(markFile(home), `${JSON.stringify(mark, null, 2)}\n`);
    if (own.head() === head)
        return;
    await lfs.fold(index);
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args: ['update-index', '-q', '--refresh'], index });
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args: ['read-tree', '-m', '-u', head, own.head()], index });
}
/** The folder that is mounted over the `.git` of a job's checkout. */
const coverFolder = (home) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'git');
/** On the same device, so that `.git` can be renamed. */
function asideFolder(home, root) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(home, { recursive: true, mode: 0o700 });
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(home).dev === (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(root).dev ? home : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(root);
}
const markFile = (home) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'checkout.json');
function readMark(home) {
    try {
        const mark = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(markFile(home), 'utf8'));
        if ((0,_core_lib_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isJsonObject */ .O)(mark)) {
            const { root, own, head, aside, hasContent } = mark;
            if (typeof root === 'string' && typeof own === 'string' && typeof head === 'string')
                return {
                    ...{ root, own, head: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_14__/* .commitOf */ .D3)(head), hasContent: hasContent === true },
                    aside: typeof aside === 'string' ? aside : null,
                };
        }
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`${markFile(home)} is damaged.`, 'Check out the repository again.');
}
/** Moves `.git` back; does nothing if it is there. */
async function putGitBack({ root, aside }) {
    if (aside === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(aside))
        return;
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git');
    await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .removeTree */ .d)(real);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(aside, real);
}
/** Restores a job's checkout, also after a process was killed in it: first `.git`, then the files. Ignored files stay. */
async function recoverCheckout(home) {
    const mark = readMark(home);
    if (mark === null)
        return;
    await putGitBack(mark);
    await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .removeTree */ .d)(coverFolder(home));
    const place = { gitDir: mark.own, workTree: mark.root };
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(mark.own, 'index');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(mark.own)) {
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args: ['read-tree', '--reset', mark.head], index });
        await (0,_restore_js__WEBPACK_IMPORTED_MODULE_10__/* .restoreFiles */ .C)({ place, index, to: mark.head });
        if (mark.hasContent)
            await putContentBack(mark, index);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(markFile(home), { force: true });
}
async function putContentBack({ own: folder, root, head }, index) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const objects = __addDisposableResource(env_1, new _git_objects_object_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .ObjectReader */ .n({ workTree: folder, gitDir: folder }), true);
        const lfs = new _lfs_lfs_js__WEBPACK_IMPORTED_MODULE_8__/* .LfsFiles */ .x({
            repository: null,
            own: { folder, objects, head: () => head },
            base: head,
            directory: root,
            copies: async () => true,
            onNote: () => { },
        });
        await lfs.open(index);
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


/***/ }),

/***/ 99877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ pathsInLfs),
/* harmony export */   $l: () => (/* binding */ filtersOf),
/* harmony export */   H1: () => (/* binding */ mayConvert),
/* harmony export */   ee: () => (/* binding */ isAttributes),
/* harmony export */   kV: () => (/* binding */ LFS),
/* harmony export */   p7: () => (/* binding */ writeAsStored)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55349);
/* harmony import */ var _git_lfs_lfs_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92495);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _real_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68955);






/** Whether any attribute or setting could change what git stores; otherwise no lookups are needed. */
function mayConvert({ place }, { entries, untracked }) {
    const own = place.gitDir ?? '';
    const isSet = ['attributes', 'info/attributes'].some((name) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, name), { throwIfNoEntry: false })?.size ?? 0) > 0);
    return isSet || [...entries.keys(), ...untracked].some(isAttributes);
}
const isAttributes = (path) => /(?:^|\/)\.gitattributes$/i.test(path);
/**
 * The changed paths in Git LFS, by the attributes of the last commit or of the change. Throws `ChangeRefused` for a path that
 * needs another filter program, or git-lfs if it is not installed: without the program, git would silently store the file
 * unconverted.
 */
async function pathsInLfs(converting, found) {
    const paths = [...found.changed, ...found.untracked];
    const stored = new Set();
    for (const cached of [true, false]) {
        for (const [path, filter] of await filtersOf(converting, paths, cached)) {
            if (filter !== LFS)
                throw foreignFilter(path, filter);
            if (!(0,_git_lfs_lfs_program_js__WEBPACK_IMPORTED_MODULE_3__/* .isLfsInstalled */ .MA)())
                throw noLfs(path);
            stored.add(path);
        }
    }
    return stored;
}
const LFS = 'lfs';
function foreignFilter(path, filter) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeRefused */ .Zv(path, `its attribute \`filter=${filter}\` names a program, which Phasegate does not run`);
}
function noLfs(path) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangeRefused */ .Zv(path, 'it is stored with Git LFS, but git-lfs is not installed', 'Install git-lfs (https://git-lfs.com) on this machine, or exclude the file from the change.');
}
/** Filters by path; `cached`: by the attributes in the index, otherwise by those in the files. */
async function filtersOf({ place, index }, paths, cached) {
    const filters = new Map();
    if (paths.length === 0)
        return filters;
    const args = ['check-attr', ...(cached ? ['--cached'] : []), '-z', '--stdin', 'filter'];
    const call = { place, index, args, input: paths.map((path) => `${path}\0`).join('') };
    const parts = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(call));
    for (let at = 0; at + 2 < parts.length; at += 3) {
        const [path = '', , value = ''] = parts.slice(at, at + 3);
        if (!NO_FILTER.has(value))
            filters.set(path, value);
    }
    return filters;
}
const NO_FILTER = new Set(['unspecified', 'unset', 'set', '']);
/**
 * Writes the changed files as git checks them out from the judged index, so that `verify` sees the files of a fresh clone. If
 * attributes changed, any file may differ.
 */
async function writeAsStored({ place, index }, { entries, changed, untracked }) {
    const touched = [...changed, ...untracked];
    const paths = touched.some(isAttributes)
        ? [...new Set([...entries.keys(), ...touched])]
        : touched;
    const isReal = new Map();
    const there = paths.filter((path) => (0,_real_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isRealFolder */ .jj)(place.workTree, (0,_real_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .parentOf */ .gN)(path), isReal) && isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.workTree, path)));
    if (there.length === 0)
        return;
    // git does not overwrite a file that looks current.
    for (const path of there)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.workTree, path));
    const input = there.map((path) => `${path}\0`).join('');
    // Updates the sizes in the index; otherwise the files would count as changed.
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)({ place, index, args: ['checkout-index', '-f', '-u', '-q', '-z', '--stdin'], input });
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}


/***/ }),

/***/ 69092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ LfsFiles),
  r: () => (/* binding */ smallText)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/change/lfs-pointer.js
var lfs_pointer = __webpack_require__(5390);
// EXTERNAL MODULE: ./lib/src/core/text/named-paths.js
var named_paths = __webpack_require__(19974);
// EXTERNAL MODULE: ./lib/src/git/git.js
var git = __webpack_require__(55349);
// EXTERNAL MODULE: ./lib/src/git/lfs/lfs-program.js
var lfs_program = __webpack_require__(92495);
// EXTERNAL MODULE: ./lib/src/git/lfs/lfs-store.js
var lfs_store = __webpack_require__(4454);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/copy-file.js
var copy_file = __webpack_require__(77084);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/system/remove-tree.js
var remove_tree = __webpack_require__(52305);
// EXTERNAL MODULE: ./lib/src/workspace/conversions.js
var conversions = __webpack_require__(99877);
// EXTERNAL MODULE: ./lib/src/workspace/real-folder.js
var real_folder = __webpack_require__(68955);
;// CONCATENATED MODULE: ./lib/src/workspace/lfs/lfs-rules.js


/** Whether any attribute uses Git LFS; otherwise no file is examined and no process started. */
async function usesLfs({ folder, objects }, index) {
    const files = ['attributes', 'info/attributes'].map((name) => textOf((0,external_node_path_.join)(folder, name)));
    if (files.some(asksForLfs))
        return true;
    const head = (0,external_node_fs_.existsSync)(index) ? (0,external_node_fs_.readFileSync)(index) : Buffer.alloc(0);
    if (!head.includes('attributes'))
        return false;
    if (head.readUInt32BE(4) > NEWEST)
        return true;
    for (const blob of attributesIn(head, folder)) {
        const info = await objects.info(blob);
        if (info !== null && info.size <= LARGEST && asksForLfs(await textIn(objects, blob)))
            return true;
    }
    return false;
}
/** In bytes; git ignores larger files. */
const LARGEST = 100 * 1024 * 1024;
const asksForLfs = (text) => /(?:^|\s)filter=lfs(?:\s|$)/m.test(text);
const textIn = async (objects, blob) => (await objects.contents(blob)).toString();
/** Blobs of every `.gitattributes` of an index: https://git-scm.com/docs/index-format */
function attributesIn(index, folder) {
    const hash = /objectformat = "sha256"/i.test(textOf((0,external_node_path_.join)(folder, 'config'))) ? 32 : 20;
    const blobs = [];
    let at = HEADER;
    for (let left = index.readUInt32BE(8); left > 0; left -= 1) {
        const flags = index.readUInt16BE(at + STATS + hash);
        const start = at + STATS + hash + ((flags & EXTENDED) === 0 ? 2 : 4);
        const end = index.indexOf(0, start);
        const name = index.toString('latin1', Math.max(start, end - NAME.length), end);
        if (name === NAME && (end - NAME.length === start || index[end - NAME.length - 1] === SLASH))
            blobs.push(index.toString('hex', at + STATS, at + STATS + hash));
        at += (end - at + 8) & ~7;
    }
    return blobs;
}
/** Later versions shorten names. */
const NEWEST = 3;
const HEADER = 12;
/** Bytes of times, numbers, mode and size per file. */
const STATS = 40;
const EXTENDED = 0x4000;
const SLASH = 0x2f;
const NAME = '.gitattributes';
function textOf(file) {
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
}

;// CONCATENATED MODULE: ./lib/src/workspace/lfs/lfs.js
















/**
 * The files of a workspace that are in Git LFS. Their content is in the workspace, and their pointers are in the runner's index.
 * A second index has the content instead, so that git can detect changes.
 */
class LfsFiles {
    own;
    place;
    #options;
    #known = new Map();
    constructor(options) {
        this.own = options.own;
        this.place = { gitDir: options.own.folder, workTree: options.directory };
        this.#options = options;
    }
    /** What an index has in Git LFS. */
    of(index) {
        return this.#known.get(index) ?? NONE;
    }
    /** The index to compare the files with. */
    seen(index) {
        return this.of(index).size === 0 ? index : beside(index);
    }
    /** After the files were set to the index: replaces pointers by content. No child may be running. */
    async open(index) {
        this.#known.delete(index);
        if (!(await usesLfs(this.own, index)) || !(0,lfs_program/* isLfsInstalled */.MA)())
            return;
        const pointers = await pointersIn(this, index);
        if (pointers.size === 0)
            return;
        await this.#bring(pointers);
        let missing = await this.#unfold(pointers);
        const said = missing.size === 0 ? null : await this.#download();
        missing = await this.#unfold(missing);
        await this.#forgetStats(index, pointers);
        await this.remember(index, pointers, new Set(missing.keys()));
        if (missing.size > 0)
            this.#options.onNote(missingNote(missing, said));
    }
    /** Whether any file in Git LFS is not its pointer. */
    async isUnfolded(index) {
        if (!(await usesLfs(this.own, index)))
            return false;
        const pointers = await pointersIn(this, index);
        return [...pointers].some(([path, { pointer }]) => smallText((0,external_node_path_.join)(this.place.workTree, path)) !== (0,lfs_pointer/* pointerText */.po)(pointer));
    }
    /** Before git moves the files from one commit to another: replaces content by pointers. */
    async fold(index) {
        if (!(await usesLfs(this.own, index)))
            return;
        for (const [path, { pointer }] of await pointersIn(this, index)) {
            const file = (0,external_node_path_.join)(this.place.workTree, path);
            if (await holds(file, pointer))
                (0,external_node_fs_.writeFileSync)(file, (0,lfs_pointer/* pointerText */.po)(pointer));
        }
    }
    /** Registers the content of an index; available contents are in the working store. */
    async remember(index, pointers, missing = new Set()) {
        this.forget(index);
        if (pointers.size === 0)
            return;
        const there = [...pointers].filter(([path]) => !missing.has(path));
        const blobs = await this.#contentBlobs(there);
        const stored = [...pointers].map(([path, file]) => [
            path,
            { ...file, content: blobs.get(path) ?? null },
        ]);
        this.#known.set(index, new Map(stored));
        const lines = there.map(([path, { mode }]) => `${mode} ${blobs.get(path)} 0\t${path}\0`);
        (0,external_node_fs_.copyFileSync)(index, beside(index));
        const args = ['update-index', '-z', '--index-info'];
        await (0,git/* git */.$Y)({ place: this.place, index: beside(index), args, input: lines.join('') });
    }
    forget(index) {
        if (!this.#known.delete(index))
            return;
        for (const file of [beside(index), `${beside(index)}.lock`])
            (0,external_node_fs_.rmSync)(file, { force: true });
    }
    /** Registers that one index has replaced another. */
    move(from, to) {
        const stored = this.of(from);
        this.forget(to);
        if (stored.size === 0)
            return;
        (0,external_node_fs_.renameSync)(beside(from), beside(to));
        this.#known.set(to, stored);
        this.#known.delete(from);
    }
    /** Restores these paths from the index, whatever is there; paths outside of Git LFS stay. */
    async putBack(index, paths) {
        for (const path of paths) {
            const stored = this.of(index).get(path);
            if (stored === undefined)
                continue;
            await (0,real_folder/* makeRealFolder */.vK)(this.place.workTree, (0,real_folder/* parentOf */.gN)(path));
            await (0,remove_tree/* removeTree */.d)((0,external_node_path_.join)(this.place.workTree, path));
            if (stored.content === null)
                this.#writePointer(path, stored);
            else if (!(await this.#writeContent(path, stored)))
                throw lost(path);
        }
    }
    /** Stores the contents of a future commit where checkpoints and deliveries find them. */
    async keep(taken) {
        const { folder } = this.own;
        const sharing = { from: (0,lfs_store/* workingStore */.vP)(folder), to: (0,lfs_store/* committedStore */.kQ)(folder), copies: false };
        for (const { oid } of taken)
            await (0,lfs_store/* share */.uM)(oid, sharing);
    }
    async #bring(pointers) {
        const { repository, copies } = this.#options;
        const to = (0,lfs_store/* workingStore */.vP)(this.own.folder);
        const stores = [
            { from: (0,lfs_store/* committedStore */.kQ)(this.own.folder), to, copies: false },
            ...(repository === null
                ? []
                : [{ from: await (0,lfs_store/* personsStore */.O1)(repository), to, copies: await copies() }]),
        ];
        for (const oid of new Set([...pointers.values()].map(({ pointer }) => pointer.oid))) {
            for (const store of stores)
                if (await (0,lfs_store/* share */.uM)(oid, store))
                    break;
        }
    }
    async #download() {
        const { repository, base } = this.#options;
        if (repository === null)
            return null;
        const calls = { own: this.own.folder, base, settings: await repository.settings() };
        return (0,lfs_program/* fetchContents */.Ro)(calls, this.own.head());
    }
    /** Otherwise git considers every content changed because of its size, without calling the filter. */
    async #forgetStats(index, pointers) {
        const input = [...pointers].map(([path, { mode, blob }]) => `${mode} ${blob} 0\t${path}\0`);
        const args = ['update-index', '-z', '--index-info'];
        await (0,git/* git */.$Y)({ place: this.place, index, args, input: input.join('') });
    }
    /** Returns pointers whose content is unavailable. Content from earlier steps of a job stays. */
    async #unfold(pointers) {
        const missing = new Map();
        for (const [path, file] of pointers) {
            const at = (0,external_node_path_.join)(this.place.workTree, path);
            const isThere = smallText(at) === (0,lfs_pointer/* pointerText */.po)(file.pointer)
                ? await this.#writeContent(path, file)
                : await holds((0,lfs_store/* contentFile */.qc)((0,lfs_store/* workingStore */.vP)(this.own.folder), file.pointer.oid), file.pointer);
            if (!isThere)
                missing.set(path, file);
        }
        return missing;
    }
    /** False: the content is missing, or differs. */
    async #writeContent(path, { pointer, mode }) {
        const from = (0,lfs_store/* contentFile */.qc)((0,lfs_store/* workingStore */.vP)(this.own.folder), pointer.oid);
        const to = (0,external_node_path_.join)(this.place.workTree, path);
        const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(to), `.${(0,external_node_crypto_.randomUUID)()}`);
        try {
            await (0,lfs_store/* clone */.o8)(from, temporary);
            if (!(await holds(temporary, pointer))) {
                await (0,promises_.rm)(from, { force: true });
                return false;
            }
            await (0,promises_.chmod)(temporary, rightsOf(mode));
            await (0,promises_.rename)(temporary, to);
            return true;
        }
        catch (error) {
            if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
                return false;
            throw error;
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
        }
    }
    #writePointer(path, { pointer, mode }) {
        const file = (0,external_node_path_.join)(this.place.workTree, path);
        (0,external_node_fs_.writeFileSync)(file, (0,lfs_pointer/* pointerText */.po)(pointer), { mode: rightsOf(mode) });
    }
    /** The hashes that git would give the blobs, by the attributes of their paths. */
    async #contentBlobs(files) {
        const blobs = new Map();
        const asIs = [];
        for (const [path, { pointer }] of files) {
            if (await holds((0,external_node_path_.join)(this.place.workTree, path), pointer))
                asIs.push(path);
            else
                blobs.set(path, await this.#blobFor(path, pointer));
        }
        if (asIs.length === 0)
            return blobs;
        const input = asIs.map((path) => `${quoted(path)}\n`).join('');
        const text = await (0,git/* git */.$Y)({ place: this.place, args: ['hash-object', '--stdin-paths'], input });
        const names = text.trimEnd().split('\n');
        for (const [at, path] of asIs.entries())
            blobs.set(path, names[at] ?? '');
        return blobs;
    }
    async #blobFor(path, { oid }) {
        const file = (0,lfs_store/* contentFile */.qc)((0,lfs_store/* workingStore */.vP)(this.own.folder), oid);
        return (await (0,git/* git */.$Y)({ place: this.place, args: ['hash-object', `--path=${path}`, file] })).trim();
    }
}
const NONE = new Map();
const beside = (index) => `${index}-lfs`;
/** Paths of an index that are in Git LFS by its own attributes and whose blob is a pointer. */
async function pointersIn({ place, own }, index) {
    const entries = new Map();
    for (const line of (0,git/* fields */.OA)(await (0,git/* git */.$Y)({ place, index, args: ['ls-files', '-z', '-s', '-t'] }))) {
        const [, mode, blob, path] = /^H (100\d+) ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
        if (mode !== undefined && blob !== undefined && path !== undefined)
            entries.set(path, [mode, blob]);
    }
    const filters = await (0,conversions/* filtersOf */.$l)({ place, index }, [...entries.keys()], true);
    const pointers = new Map();
    for (const [path, [mode, blob]] of entries) {
        const pointer = filters.get(path) === conversions/* LFS */.kV ? await pointerOf(own, blob) : null;
        if (pointer !== null)
            pointers.set(path, { pointer, blob, mode });
    }
    return pointers;
}
async function pointerOf({ objects }, blob) {
    const size = (await objects.info(blob))?.size ?? 0;
    if (size === 0 || size > lfs_pointer/* LARGEST_POINTER */.T$)
        return null;
    return (0,lfs_pointer/* pointerIn */.ZY)((await objects.contents(blob)).toString());
}
/** The text of a regular file that is small enough for a pointer; `null`: otherwise. */
function smallText(file) {
    const stats = (0,real_folder/* statsOf */.LZ)(file);
    const isSmall = stats?.isFile() === true && stats.size <= lfs_pointer/* LARGEST_POINTER */.T$;
    return isSmall ? (0,external_node_fs_.readFileSync)(file, 'utf8') : null;
}
async function holds(file, { oid, size }) {
    const stats = (0,real_folder/* statsOf */.LZ)(file);
    if (stats?.isFile() !== true || stats.size !== size)
        return false;
    return (await (0,copy_file/* digestFile */.T)(file)).sha256 === oid;
}
const rightsOf = (mode) => (mode === '100755' ? 0o777 : 0o666) & ~process.umask();
/** For lines of paths, in which git parses quotation marks. */
const quoted = (path) => /^"|[\n\\]/.test(path) ? `"${path.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"` : path;
function lost(path) {
    return new ports.Refusal(`The Git LFS content of \`${path}\` is missing in the folder of the run.`, 'Run `git lfs fetch` in your checkout, then `phasegate resume`.');
}
function missingNote(missing, said) {
    const paths = (0,named_paths/* namedPaths */.S)([...missing.keys()]);
    const why = said === null ? '' : ` (${said.replaceAll('\n', ' ')})`;
    return `Git LFS has no content here for ${paths}${why}. The workspace has the pointer instead, and a change of it is refused. To get the content, run \`git lfs fetch\` in your checkout.`;
}


/***/ }),

/***/ 68924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55349);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);
/* harmony import */ var _real_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68955);





/**
 * Reads every file: git would rely on times, which a child can set, so the index is made to look older than all files. Nested
 * repositories are not read, because git would start programs from their configuration. If a pipe in place of a file such as
 * `.gitignore` blocks git, only that pipe is returned.
 */
async function listFiles(options) {
    try {
        return await listWithin(options, options.patienceMs ?? PATIENCE_MS);
    }
    catch (error) {
        if (!(error instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitTooSlow */ .w0) || options.through !== undefined)
            throw error;
        const odd = pipesIn(options.place.workTree);
        if (odd.length > 0)
            return { ...EMPTY, odd };
        return listWithin(options, undefined);
    }
}
/** git exceeds this only with very many files; it is then called again without a limit. */
const PATIENCE_MS = 30_000;
const EMPTY = {
    entries: new Map(),
    changed: [],
    untracked: [],
    strayFolders: [],
};
function pipesIn(root) {
    const odd = [];
    const toVisit = [''];
    for (let folder = toVisit.pop(); folder !== undefined; folder = toVisit.pop())
        look(root, folder, { known: NONE, odd, strange: toVisit });
    return odd.filter(({ why }) => why === SPECIAL);
}
async function listWithin(options, limitMs) {
    const { place, index, through } = options;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(index, 1, 1);
    const args = ['ls-files', '-z', '-s', '-t', '-c', '-m', '-d', '-o', '--exclude-standard'];
    const text = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)({
        place,
        args,
        index,
        maxBytes: LARGEST_LISTING,
        ...(limitMs === undefined ? {} : { limitMs }),
        ...(through === undefined ? {} : { through }),
    });
    const { entries, changed, untracked, nested } = parsed(text);
    const files = [...entries.keys(), ...untracked];
    const root = place.workTree;
    const isLink = (path) => entries.get(path)?.mode === '160000';
    const found = through === undefined ? await oddities({ place, root, files, isLink }) : NOTHING;
    const odd = [...nested.map((path) => ({ path, why: REPOSITORY })), ...found.odd];
    const isOdd = new Set(odd.map(({ path }) => path));
    return {
        entries,
        changed: [...changed, ...skippedThere(root, entries)].sort(),
        untracked: untracked.filter((path) => !isOdd.has(path)).sort(),
        odd: odd.sort((a, b) => (a.path < b.path ? -1 : 1)),
        strayFolders: found.strayFolders,
    };
}
const LARGEST_LISTING = 512 * 1024 * 1024;
const SPECIAL = 'it is a device, pipe or socket';
const REPOSITORY = 'it is a separate git repository';
const NOTHING = { odd: [], strayFolders: [] };
/** `H 100644 <blob> 0<tab>path` for entries of the index, `C` and `R` for changed or missing ones, `? path` for other files. */
function parsed(text) {
    const entries = new Map();
    const changed = new Set();
    const untracked = [];
    const nested = [];
    for (const line of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(text)) {
        const tag = line[0] ?? '';
        if (tag === '?') {
            const path = line.slice(2);
            if (path.endsWith('/'))
                nested.push(path.slice(0, -1));
            else
                untracked.push(path);
            continue;
        }
        const tab = line.indexOf('\t');
        const path = line.slice(tab + 1);
        const [, mode = '', blob = ''] = line.slice(0, tab).split(' ');
        if (tag === 'H' || tag === 'S')
            entries.set(path, { mode, blob, isSkipped: tag === 'S' });
        else if (mode !== '160000')
            changed.add(path);
    }
    return { entries, changed, untracked, nested };
}
/** Existing files at paths that a sparse checkout omits; git does not report them. */
function skippedThere(root, entries) {
    const isThere = new Map();
    const folderIsThere = (folder) => {
        const known = isThere.get(folder);
        if (known !== undefined)
            return known;
        const there = (folder === '.' || folderIsThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))) && (0,_real_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .statsOf */ .LZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)) !== null;
        isThere.set(folder, there);
        return there;
    };
    return [...entries]
        .filter(([, { isSkipped }]) => isSkipped)
        .map(([path]) => path)
        .filter((path) => folderIsThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) && (0,_real_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .statsOf */ .LZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) !== null);
}
/** Reads every folder that is not ignored, because git does not report what it cannot store. */
async function oddities({ place, root, files, isLink }) {
    const known = new Set(['']);
    for (const file of files) {
        for (let at = (0,_real_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(file); !known.has(at); at = (0,_real_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(at))
            known.add(at);
    }
    const odd = [];
    const strange = [];
    const isReal = new Map();
    for (const folder of known)
        if ((0,_real_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .isRealFolder */ .jj)(root, folder, isReal))
            look(root, folder, { known, odd, strange });
    strange.splice(0, strange.length, ...strange.filter((path) => !isLink(path)));
    const ignored = await ignoredAmong(place, [...strange, ...odd.map(({ path }) => path)]);
    const stray = strange.filter((path) => !ignored.has(path));
    const strayFolders = [];
    for (let at = stray.pop(); at !== undefined; at = stray.pop()) {
        strayFolders.push(at);
        look(root, at, { known: NONE, odd, strange: stray });
    }
    return {
        odd: odd.filter(({ path }) => !ignored.has(path)),
        strayFolders: strayFolders.sort(),
    };
}
const NONE = new Set();
function look(root, folder, { known, odd, strange }) {
    const entries = entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder));
    if (typeof entries === 'string') {
        odd.push({ path: folder, why: entries });
        return;
    }
    for (const entry of entries) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (path === '.git')
            continue;
        const oddity = oddityOf(entry, { path, folder });
        if (oddity !== null)
            odd.push(oddity);
        else if (entry.isDirectory() && !known.has(path))
            strange.push(path);
    }
}
function oddityOf(entry, { path, folder }) {
    if (/^\.git$/i.test(entry.name))
        return { path: folder || path, why: REPOSITORY };
    return isSpecial(entry) ? { path, why: SPECIAL } : null;
}
const isSpecial = (entry) => !entry.isDirectory() && !entry.isFile() && !entry.isSymbolicLink();
/** The content of a folder, or why it is unreadable; empty if it is gone. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        const code = (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? '';
        if (['ENOENT', 'ENOTDIR'].includes(code))
            return [];
        if (code === 'ENAMETOOLONG')
            return 'its path is longer than the system allows';
        if (code === 'EACCES')
            return 'it cannot be read';
        throw error;
    }
}
async function ignoredAmong(place, paths) {
    if (paths.length === 0)
        return NONE;
    const args = ['check-ignore', '-z', '--stdin'];
    const input = paths.map((path) => `${path}\0`).join('');
    const { stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)({ place, args, input });
    return new Set((0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(stdout.toString()));
}


/***/ }),

/***/ 44637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ onDisk),
/* harmony export */   Z: () => (/* binding */ throwawayParts)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);


async function throwawayParts(options) {
    const { repository, own, isSandboxed } = options;
    const [settings, refs] = await Promise.all([repository.settings(), repository.refs()]);
    const { objectFormat } = repository;
    return { own, objectFormat, settings, refs, copies: !(await isSandboxed()) };
}
/** Converts errors of the disk into a `Refusal`. */
async function onDisk(doing, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal ? error : (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .diskRefusal */ .C2)(error, doing);
    }
}


/***/ }),

/***/ 68955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ statsOf),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   jj: () => (/* binding */ isRealFolder),
/* harmony export */   vK: () => (/* binding */ makeRealFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);
/* harmony import */ var _system_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52305);





/** Whether the path below the root, and each of its parent folders, is a folder and not a link. */
function isRealFolder(root, path, known = new Map()) {
    if (path === '')
        return true;
    const answer = known.get(path) ??
        (isRealFolder(root, parentOf(path), known) &&
            statsOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))?.isDirectory() === true);
    known.set(path, answer);
    return answer;
}
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** Does not follow links; `null`: there is nothing. */
function statsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
    }
    catch (error) {
        if (['ENOTDIR', 'ENAMETOOLONG'].includes((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ''))
            return null;
        throw error;
    }
}
/** Creates the folder, and removes anything else in its place; links are not followed. */
async function makeRealFolder(root, path) {
    const names = path === '' ? [] : path.split('/');
    for (const at of names.map((_, index) => names.slice(0, index + 1).join('/'))) {
        if (isRealFolder(root, at))
            continue;
        await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, at));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, at));
    }
}


/***/ }),

/***/ 43098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ restoreFiles),
/* harmony export */   I: () => (/* binding */ restoreAll)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55349);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _system_remove_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52305);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68924);





/**
 * Makes the files equal to a tree; ignored files stay. Returns the restored or removed paths, sorted. Tracked files come first,
 * because their `.gitignore` decides what is ignored.
 */
async function restoreFiles(options) {
    return (await restoreAll(options)).undone;
}
async function restoreAll(options) {
    const { place, index, lfs } = options;
    const seen = lfs?.seen(index) ?? index;
    const undone = new Set();
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const found = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .listFiles */ .C)({ place, index: seen });
        const wrong = wrongIn(found);
        if (wrong.changed.length + wrong.toRemove.length === 0)
            return { undone: [...undone].sort(), entries: found.entries };
        for (const path of wrong.undone)
            undone.add(path);
        for (const path of wrong.toRemove)
            await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .removeTree */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.workTree, path));
        if (wrong.changed.length > 0)
            await write(options, wrong);
    }
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The files in ${place.workTree} change while they are restored.`, 'End the process that still writes there, then run `phasegate resume`.');
}
const MAX_ROUNDS = 4;
/** git must not write pointers over contents in Git LFS, so only differing files are written. */
async function write(options, { changed, entries }) {
    const { place, index, to, lfs } = options;
    const stored = lfs?.of(index);
    if (lfs === undefined || stored === undefined || stored.size === 0) {
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ place, index, args: ['read-tree', '--reset', '-u', to] });
        return;
    }
    await lfs.putBack(index, changed);
    const others = changed.filter((path) => !stored.has(path));
    const isSkipped = (path) => entries.get(path)?.isSkipped === true;
    for (const path of others.filter(isSkipped))
        await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .removeTree */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.workTree, path));
    const input = others.filter((path) => !isSkipped(path)).map((path) => `${path}\0`);
    const args = ['checkout-index', '-f', '-q', '-z', '--stdin'];
    if (input.length > 0)
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ place, index, args, input: input.join('') });
}
function wrongIn({ entries, changed, untracked, odd, strayFolders }) {
    const toRemove = [...odd.map(({ path }) => path), ...strayFolders, ...untracked];
    // An empty folder contains no work, so it is not reported.
    const undone = [...changed, ...untracked, ...odd.map(({ path }) => path)];
    return { entries, changed, undone, toRemove: outermost(toRemove) };
}
/** Nested paths go with their parent, and may be too long to name. */
function outermost(paths) {
    const all = new Set(paths);
    const isWithin = (path) => {
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
            if (all.has(path.slice(0, at)))
                return true;
        return false;
    };
    return [...all].filter((path) => !isWithin(path)).sort();
}


/***/ }),

/***/ 58621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ changedInSubmodules),
/* harmony export */   fF: () => (/* binding */ refuseInSubmodules),
/* harmony export */   sS: () => (/* binding */ restoreSubmodules),
/* harmony export */   uT: () => (/* binding */ openSubmodules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1888);
/* harmony import */ var _git_configuration_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8207);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _git_objects_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16098);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6871);
/* harmony import */ var _system_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52305);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68924);
/* harmony import */ var _real_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68955);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43098);













/** The submodules that the person has checked out, and nested ones, by path. */
async function openSubmodules(options) {
    const { place } = options;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.workTree, '.gitmodules')))
        return [];
    const found = [];
    for (const { path, commit } of await linksIn(options)) {
        const opened = await openOne(options, { path, commit });
        if (opened === null)
            continue;
        const below = await openSubmodules({
            ...options,
            root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.root, path),
            place: opened.place,
            index: opened.index,
        });
        const up = (one) => ({
            ...one,
            path: `${path}/${one.path}`,
            workspace: place.workTree,
        });
        found.push(opened, ...below.map(up));
    }
    return found;
}
async function linksIn({ place, index }) {
    const text = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, index, args: ['ls-files', '-z', '-s'] });
    return (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)(text).flatMap((line) => {
        const [, commit, path] = /^160000 ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
        return commit === undefined || path === undefined ? [] : [{ path, commit: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__/* .commitOf */ .D3)(commit) }];
    });
}
/** `null`: the person has not checked out the submodule, or another commit of it. */
async function openOne({ root, commonDir, place, copies, writesFiles }, { path, commit }) {
    const theirs = gitDirOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
    // In a job's checkout, a folder `.git` of a submodule would be writable for children.
    if (theirs === null || (!writesFiles && theirs === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path, '.git')))
        return null;
    const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.gitDir ?? '', 'modules', encodeURIComponent(path));
    const workTree = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.workTree, path);
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'index');
    const own = { gitDir, workTree };
    await makeGitDir({ gitDir, theirs, commit, copies });
    const known = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({
        place: { gitDir, workTree: gitDir },
        args: ['cat-file', '-e', `${commit}^{commit}`],
    });
    if (known.code !== 0)
        return null;
    await (0,_real_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .makeRealFolder */ .vK)(place.workTree, path);
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({
        place: own,
        index,
        args: ['read-tree', '--reset', ...(writesFiles ? ['-u'] : []), commit],
    });
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(commonDir, theirs);
    const gitName = inside.startsWith('..') ? `modules/${encodeURIComponent(path)}` : inside;
    return { path, workspace: place.workTree, commit, gitName, place: own, index };
}
/** The git directory of a submodule's checkout: a folder, or the target of its file `.git`. */
function gitDirOf(checkout) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(checkout, '.git');
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory())
            return path;
        const [, target] = /^gitdir: (.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) ?? [];
        return target === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(checkout, target);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error) ?? ''))
            return null;
        throw error;
    }
}
async function makeGitDir({ gitDir, theirs, commit, copies }) {
    const names = ['refs/heads', 'objects/pack', 'objects/info', 'info'];
    await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, name), { recursive: true })));
    const into = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'objects');
    await (0,_git_objects_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .bringObjects */ .tm)([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(theirs, 'objects')], { into, copies });
    const format = { objectFormat: (0,_git_configuration_js__WEBPACK_IMPORTED_MODULE_12__/* .objectFormatOf */ .mS)(commit), isBare: false, hasExtensions: false };
    const lines = [...(0,_git_configuration_js__WEBPACK_IMPORTED_MODULE_12__/* .formatEntries */ .mZ)(format), ''];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'HEAD'), `${commit}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'config'), lines.join('\n'));
}
/** Paths in submodules that differ from the submodule's commit, sorted. */
async function changedInSubmodules(submodules, { entries }, root) {
    const changed = [];
    for (const { path, place, index } of submodules) {
        if (!(0,_real_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .isRealFolder */ .jj)(root, path))
            changed.push(path);
        else {
            const found = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_8__/* .listFiles */ .C)({ place, index });
            const paths = [...found.changed, ...found.untracked, ...found.odd.map((odd) => odd.path)];
            changed.push(...paths.map((one) => `${path}/${one}`));
        }
    }
    for (const path of unopenedPaths(submodules, entries))
        if (!isEmptyFolder(root, path))
            changed.push(path);
    return changed.sort();
}
function unopenedPaths(submodules, entries) {
    const opened = new Set(submodules.map(({ path }) => path));
    return linkPaths(entries).filter((path) => !opened.has(path));
}
function linkPaths(entries) {
    return [...entries].filter(([, { mode }]) => mode === '160000').map(([path]) => path);
}
/** A submodule is a separate repository: its changes would be verified, but not delivered. */
function refuseInSubmodules(paths, { entries }) {
    const [path] = paths;
    if (path === undefined)
        return;
    const name = linkPaths(entries).find((link) => `${path}/`.startsWith(`${link}/`)) ?? path;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .ChangeRefused */ .Zv(path, `it belongs to the submodule \`${name}\`, which is delivered from its own repository`);
}
/** A submodule that is not opened is an empty folder, or missing. */
async function restoreSubmodules(submodules, { entries }, root) {
    const undone = [];
    for (const path of unopenedPaths(submodules, entries)) {
        if (isEmptyFolder(root, path))
            continue;
        await (0,_real_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .makeRealFolder */ .vK)(root, (0,_real_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .parentOf */ .gN)(path));
        await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .removeTree */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        undone.push(path);
    }
    for (const { path, place, index, commit } of submodules) {
        await (0,_real_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .makeRealFolder */ .vK)(root, path);
        const paths = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_10__/* .restoreFiles */ .C)({ place, index, to: commit });
        undone.push(...paths.map((one) => `${path}/${one}`));
    }
    return undone;
}
function isEmptyFolder(root, path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), { throwIfNoEntry: false });
        // Omitted by a sparse checkout.
        if (stats === undefined)
            return true;
        return (0,_real_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .isRealFolder */ .jj)(root, path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)).length === 0;
    }
    catch (error) {
        // A file in place of a parent folder is found separately.
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error) === 'ENOTDIR')
            return true;
        throw error;
    }
}


/***/ }),

/***/ 35034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withLfs),
/* harmony export */   X: () => (/* binding */ makeThrowaway)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_configuration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8207);
/* harmony import */ var _git_objects_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16098);
/* harmony import */ var _git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75828);
/* harmony import */ var _system_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52305);
/* harmony import */ var _real_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68955);







/** With the current files in Git LFS. */
function withLfs({ own, ...rest }, lfs) {
    return { ...rest, own, hasLfs: lfs.of((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own.folder, 'index')).size > 0 };
}
/**
 * Creates a `.git` for children that is complete enough to work with, without starting a process. Nothing reads it afterwards. An
 * existing folder stays in place, because it may be mounted; a link or file that a child put there is removed, never followed.
 */
async function makeThrowaway(folder, parts, submodules) {
    const { own, copies } = parts;
    if (!(0,_real_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isRealFolder */ .jj)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)))
        await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder))
        await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    await makeGitDir(folder, {
        from: own.folder,
        head: `ref: refs/heads/${own.branch}`,
        config: configuration(parts, submodules.length > 0),
        refs: packedRefs(parts, own.head()),
        copies,
    });
    for (const submodule of submodules)
        await addModule(folder, submodule, parts);
}
async function makeGitDir(folder, parts) {
    const { from, head, config, refs, copies } = parts;
    const names = [
        'hooks',
        'info',
        'logs',
        'objects/info',
        'objects/pack',
        'refs/heads',
        'refs/tags',
    ];
    await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { recursive: true })));
    const store = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, 'objects');
    const taken = ['index', 'shallow', 'info/attributes', 'info/exclude', 'info/sparse-checkout'];
    await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'), `${head}\n`),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config'), config),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'packed-refs'), refs),
        ...taken.map((name) => (0,_git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .copyIfThere */ .lP)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))),
        copies
            ? (0,_git_objects_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .bringObjects */ .tm)([store], { into: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects'), copies })
            : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects', 'info', 'alternates'), `${store}\n`),
    ]);
}
/** Inside the main git directory, as git does; the submodule's own `.git` is a file that points to it. */
async function addModule(folder, { path, commit, gitName, place, workspace }, { objectFormat, copies }) {
    const checkout = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path);
    const up = path.split('/').map(() => '..');
    await makeGitDir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, gitName), {
        from: place.gitDir ?? '',
        head: commit,
        config: [
            ...(0,_git_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatEntries */ .mZ)({ objectFormat, isBare: false, hasExtensions: false }),
            (0,_git_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .entry */ .f_)('core.worktree', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.git', gitName), path)),
            ACTIVE,
            '',
        ].join('\n'),
        refs: '# pack-refs with: peeled fully-peeled sorted \n',
        copies,
    });
    // What a child put in its place is a change, which is reported elsewhere; nothing is written through it.
    if (!(0,_real_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isRealFolder */ .jj)(workspace, path))
        return;
    await (0,_system_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, '.git'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, '.git'), `gitdir: ${[...up, '.git', gitName].join('/')}\n`);
}
/** Activates all submodules, because git otherwise skips those that are not configured. */
const ACTIVE = (0,_git_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .entry */ .f_)('submodule.active', '.');
/** The person's branches and tags in git's order, and the run's own branch. */
function packedRefs({ refs, own }, head) {
    const name = `refs/heads/${own.branch}`;
    const others = refs.filter((ref) => ref.name !== name && ref.target === '');
    const all = [...others, { name, object: head, peeled: '' }].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
    const lines = all.map(({ name, object, peeled }) => peeled === '' ? `${object} ${name}\n` : `${object} ${name}\n^${peeled}\n`);
    return `# pack-refs with: peeled fully-peeled sorted \n${lines.join('')}`;
}
function configuration({ objectFormat, settings, hasLfs }, hasSubmodules) {
    const url = settings.get('remote.origin.url');
    const origin = url === null ? null : withoutLogin(url);
    // One value per key, because `git config KEY VALUE` cannot change multiple values.
    const kept = new Map(settings.all.filter(({ key }) => KEPT.test(key)).map(({ key, value }) => [key, value]));
    return [
        ...(0,_git_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatEntries */ .mZ)({ objectFormat, isBare: false, hasExtensions: false }),
        (0,_git_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .entry */ .f_)('core.logallrefupdates', 'true'),
        ...(hasLfs === true ? LFS_FILTER.map(([key, value]) => (0,_git_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .entry */ .f_)(key, value)) : []),
        ...(hasSubmodules ? [ACTIVE] : []),
        ...[...kept].map(([key, value]) => (0,_git_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .entry */ .f_)(key, value)),
        ...(origin === null
            ? []
            : [
                (0,_git_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .entry */ .f_)('remote.origin.url', origin),
                (0,_git_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .entry */ .f_)('remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*'),
            ]),
        '',
    ].join('\n');
}
/** Configures git-lfs for children, so that their git recognises contents; nothing is downloaded. */
const LFS_FILTER = [
    ['filter.lfs.clean', 'git-lfs clean -- %f'],
    ['filter.lfs.smudge', 'git-lfs smudge --skip -- %f'],
    ['filter.lfs.process', 'git-lfs filter-process --skip'],
];
/** Settings of the committer and of file conversion; none that starts a program or grants access. */
const KEPT = /^user\.(?:name|email)$|^core\.(?:filemode|symlinks|ignorecase|precomposeunicode|autocrlf|eol|sparsecheckout|sparsecheckoutcone)$|^init\.defaultbranch$/;
/** The user of an SSH URL is not a secret; the user of an HTTP URL is, and so is any password. */
const withoutLogin = (url) => url.replace(/^([a-z+]+:\/\/)([^/\s]*)@/i, (_, scheme, login) => /ssh/i.test(scheme) ? `${scheme}${login.replace(/:.*/, '')}@` : scheme);


/***/ })

};
