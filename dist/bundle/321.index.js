export const id = 321;
export const ids = [321,193,2574];
export const modules = {

/***/ 22244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ acquireLock),
  l: () => (/* binding */ isLocked)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/proper-lockfile/index.js
var proper_lockfile = __webpack_require__(83648);
// EXTERNAL MODULE: ./lib/src/disk.js
var disk = __webpack_require__(26301);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/src/checkpoints/holder.js




function thisProcess() {
    return {
        pid: process.pid,
        started: startOf(process.pid) ?? '',
        host: (0,external_node_os_.hostname)(),
        system: system(),
        at: new Date().toISOString(),
    };
}
/** Whether the process lives; `null` if that cannot be seen from here, as it ran on another machine or before a restart. */
function isAlive({ pid, started, host, system: where }) {
    if (host !== (0,external_node_os_.hostname)() || where !== system())
        return null;
    return startOf(pid) === started;
}
/** `null` if there is no such process, or it has ended and is only waiting for its parent to see it. */
function startOf(pid) {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}
/** The name of the program stands in parentheses and may hold any character, so the fields count from the last one. */
function fromProc(pid) {
    const stat = readIfThere(`/proc/${pid}/stat`);
    if (stat === null)
        return null;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    return state === 'Z' || state === 'X' ? null : (fields[19] ?? null);
}
function fromPs(pid) {
    const line = psLine(pid);
    const [, state = 'Z', started = ''] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
    return state.startsWith('Z') ? null : started;
}
/** `ps` exits with 1 if there is no such process. */
function psLine(pid) {
    const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
    try {
        const out = (0,external_node_child_process_.execFileSync)('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
            env,
            stdio: 'pipe',
        });
        return out.toString().trim();
    }
    catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 1)
            return '';
        throw error;
    }
}
/** `<boot> <PID namespace>`; the same everywhere on a system that tells neither. */
function system() {
    if (process.platform !== 'linux')
        return '- -';
    const boot = readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? '-';
    return `${boot} ${(0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')}`;
}
function readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT' || (0,disk/* codeOf */.$N)(error) === 'ESRCH')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/checkpoints/lock.js







/**
 * Lets one process at a time work on a run; throws `Refusal` saying who does. Needs no repair after a crash: a holder
 * that is dead, or whose process number is another's by now, does not count.
 *
 *     lock/7        who holds it; the greatest number counts
 *     lock/<id>/    the sign of life of that one, there until it lets go; touched every two seconds
 *
 * A number is taken by making a hard link, which only one process can do, and never given to a second one while it is
 * the greatest. So two that find the same dead holder cannot both follow it, however slow one of them is. The touching
 * matters only for a holder on another machine, where nobody can see whether its process lives.
 */
async function acquireLock({ runFolder, onLost }) {
    const folder = (0,external_node_path_.join)(runFolder, 'lock');
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        return await compete(folder, onLost);
    }
    catch (error) {
        throw error instanceof ports.Refusal
            ? error
            : (0,disk/* diskRefusal */.C2)(error, `The run in ${runFolder} cannot be locked`);
    }
}
/** The sign of life comes first: whoever can see the claim can see it too. */
async function compete(folder, onLost) {
    const claim = { ...thisProcess(), id: (0,external_node_crypto_.randomUUID)() };
    const file = (0,external_node_path_.join)(folder, `${claim.id}.json`);
    (0,disk/* writeDurably */.v8)(file, JSON.stringify(claim));
    const letGo = await proper_lockfile.lock(file, {
        ...heartbeat(folder, claim),
        update: 2_000,
        onCompromised: () => onLost(lost(folder)),
    });
    try {
        const token = await take(folder, file);
        (0,external_node_fs_.rmSync)(file);
        removeOlder(folder, token);
        return { token, [Symbol.asyncDispose]: () => release(letGo) };
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(file, { force: true });
        await release(letGo);
        throw error;
    }
}
/** Whether some process works on the run just now. */
async function isLocked(runFolder) {
    const folder = (0,external_node_path_.join)(runFolder, 'lock');
    if (!(0,external_node_fs_.existsSync)(folder))
        return false;
    const last = Math.max(0, ...numbers(folder));
    const claim = last === 0 ? null : readClaim((0,external_node_path_.join)(folder, String(last)));
    return claim !== null && isHeld(folder, claim);
}
async function take(folder, file) {
    for (;;) {
        const last = Math.max(0, ...numbers(folder));
        if (last > 0)
            await refuseIfHeld(folder, last);
        if (!linked(file, (0,external_node_path_.join)(folder, String(last + 1))))
            continue;
        if (Math.max(...numbers(folder)) === last + 1)
            return last + 1;
        // Meanwhile others came and went, and removed the number that was just taken here.
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, String(last + 1)));
    }
}
async function refuseIfHeld(folder, number) {
    const claim = readClaim((0,external_node_path_.join)(folder, String(number)));
    if (claim === null || !(await isHeld(folder, claim)))
        return;
    throw new ports.Refusal(`Another process works on this run: ${claim.pid} on ${claim.host}, since ${claim.at}.`, 'Wait until it ends, or end it, then try again.');
}
async function isHeld(folder, claim) {
    const alive = isAlive(claim);
    if (alive === null)
        return proper_lockfile.check(folder, heartbeat(folder, claim));
    return alive && (0,external_node_fs_.readdirSync)(folder).includes(claim.id);
}
function heartbeat(folder, { id }) {
    return { realpath: false, lockfilePath: (0,external_node_path_.join)(folder, id), stale: 20_000 };
}
/** `null` if it was removed, as there is a greater number by now. */
function readClaim(file) {
    try {
        const claim = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return claim;
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        if ((0,disk/* codeOf */.$N)(error) !== null)
            throw error;
        throw new ports.Refusal(`The lock ${file} is damaged.`, 'If no other process works on this run, delete the file.');
    }
}
function linked(file, number) {
    try {
        (0,external_node_fs_.linkSync)(file, number);
        return true;
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
function removeOlder(folder, token) {
    for (const number of numbers(folder).filter((other) => other < token)) {
        const claim = readClaim((0,external_node_path_.join)(folder, String(number)));
        if (claim !== null)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, claim.id), { recursive: true, force: true });
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, String(number)), { force: true });
    }
}
function numbers(folder) {
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => /^[1-9]\d*$/.test(name))
        .map(Number);
}
/** A lock that was lost cannot be let go, and need not be. */
async function release(letGo) {
    try {
        await letGo();
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) !== 'ERELEASED' && (0,disk/* codeOf */.$N)(error) !== 'ENOTACQUIRED')
            throw error;
    }
}
function lost(folder) {
    return new ports.Refusal(`The lock of this run in ${folder} was lost: another process may work on it now.`, 'See with `phasegate status` how it stands, then `phasegate resume`.');
}


/***/ }),

/***/ 2012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   F0: () => (/* binding */ SIZES),
/* harmony export */   I: () => (/* binding */ SCALES),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   LZ: () => (/* binding */ UNASSESSED),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Nl: () => (/* binding */ reassessed),
/* harmony export */   Yf: () => (/* binding */ DIMENSIONS),
/* harmony export */   kp: () => (/* binding */ isSize)
/* harmony export */ });
/** Each in ascending order. */
const SIZES = ['small', 'medium', 'large'];
const LEVELS = ['low', 'medium', 'high'];
/** The values of each dimension, in ascending order. */
const SCALES = { size: SIZES, complexity: LEVELS, risk: LEVELS, impact: LEVELS };
const DIMENSIONS = ['size', 'complexity', 'risk', 'impact'];
const UNASSESSED = { size: null, complexity: null, risk: null, impact: null };
/** What is known after a later word: what it leaves open stays as it was. */
function reassessed(before, later) {
    return {
        size: later.size ?? before.size,
        complexity: later.complexity ?? before.complexity,
        risk: later.risk ?? before.risk,
        impact: later.impact ?? before.impact,
    };
}
/** Place on the dimension's scale, from 0; `null` where it is not assessed. */
function rankOf(dimension, value) {
    if (value === null)
        return null;
    const scale = SCALES[dimension];
    return scale.indexOf(value);
}
const isSize = (value) => SIZES.some((size) => size === value);
const isLevel = (value) => LEVELS.some((level) => level === value);


/***/ }),

/***/ 57240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseBoundedJson)
/* harmony export */ });
/** Largest text that is read, in characters. */
const MAX_JSON_LENGTH = 1024 * 1024;
const MAX_DEPTH = 64;
/** Reads JSON that a stranger wrote: bounded in size and depth, and without the key `__proto__`. */
function parseBoundedJson(text) {
    if (text.length > MAX_JSON_LENGTH)
        return refused('it is larger than 1 MiB');
    if (text.trim() === '')
        return refused('it is empty');
    if (isTooDeep(text))
        return refused(`it is nested more than ${MAX_DEPTH} levels deep`);
    try {
        return { type: 'json', value: JSON.parse(text.replace(/^\uFEFF/, ''), withoutPrototype) };
    }
    catch (error) {
        return refused(`it is not JSON (${error instanceof Error ? error.message : error})`);
    }
}
function refused(message) {
    return { type: 'refused', message };
}
function withoutPrototype(key, value) {
    return key === '__proto__' ? undefined : value;
}
/** Looked at before parsing, as reading what is too deep may itself overflow the stack. */
function isTooDeep(text) {
    let depth = 0;
    // A text left open matches to the end: were its closing quote required, hostile input could make this quadratic.
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
        if (token === '{' || token === '[')
            depth += 1;
        if (token === '}' || token === ']')
            depth -= 1;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}


/***/ }),

/***/ 89569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ environmentKey)
/* harmony export */ });
/**
 * What two names of one GitHub environment have in common: case does not count,
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments.
 */
const environmentKey = (name) => name.toLowerCase();


/***/ }),

/***/ 20424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   En: () => (/* binding */ amountAt),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
/** What stands under a path of keys in JSON that a stranger wrote; `undefined` if nothing does. */
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
/** A count or an amount, which is never negative. */
function amountAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
/** For people and records: a text as it stands, anything else as JSON, cut at so many characters. */
function shown(value, most) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.length <= most ? text : `${text.slice(0, most)} … (${text.length - most} more)`;
}


/***/ }),

/***/ 65872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 12079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ postable),
  R: () => (/* binding */ postableLine)
});

;// CONCATENATED MODULE: ./lib/src/core/text/fences.js
/** Not seen, and takes from what follows it the place and the company that would make it more than text. */
const BREAK = '\u200B';
/** Code within a list or a quote that is longer than this is taken for text. */
const MAX_NESTED_LINES = 1000;
/**
 * Leaves no code fence of Markdown open, so that what follows the text is not swallowed. A fence at a line's start is
 * closed at the end. One in a list or a quote ends with that, and where its end depends on how one reads the rest, it
 * becomes ordinary text.
 */
function withBalancedFences(text) {
    const lines = text.split('\n');
    const done = [];
    while (done.length < lines.length) {
        const at = done.length;
        const line = lines[at] ?? '';
        const fence = fenceOf(line);
        const last = fence === null ? at : lastLine(fence, lines, at);
        if (last === null)
            done.push(line.replace(/[`~]/, `${BREAK}$&`));
        else
            done.push(...lines.slice(at, last + 1));
        if (fence !== null && last === lines.length)
            done.push(fence.run);
    }
    return done.join('\n');
}
function fenceOf(line) {
    const found = /^((?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*)(`{3,}(?=[^`]*$)|~{3,})/.exec(line);
    return found === null ? null : { before: found[1] ?? '', run: found[2] ?? '' };
}
/** The number of the line that closes it, `lines.length` if it is still open there, `null` if it must not be one. */
function lastLine(fence, lines, at) {
    if (fence.before !== '')
        return lastNestedLine(fence, lines, at);
    const closes = closing(fence, ' {0,3}');
    const found = lines.findIndex((line, index) => index > at && closes.test(line));
    return found === -1 ? lines.length : found;
}
/** A number begins a list in some places and not in others; how far a tab reaches depends on where it stands. */
function lastNestedLine(fence, lines, at) {
    if (/[\t.)]/.test(fence.before))
        return null;
    const margin = fence.before.replace(/[-*+]/g, ' ');
    const closesHere = closing(fence, margin);
    const mayClose = closing(fence, '[ \\t>]*');
    for (const [index, line] of lines.slice(at + 1, at + MAX_NESTED_LINES).entries()) {
        if (closesHere.test(line))
            return at + 1 + index;
        const isWithin = line.startsWith(margin) || (line.trim() === '' && !margin.includes('>'));
        if (!isWithin || mayClose.test(line))
            return null;
    }
    return null;
}
function closing({ run }, before) {
    return new RegExp(`^${before}${run.slice(0, 1)}{${run.length},}[ \\t]*$`);
}

// EXTERNAL MODULE: ./lib/src/core/text/untrusted.js
var untrusted = __webpack_require__(13500);
;// CONCATENATED MODULE: ./lib/src/core/text/postable.js


/**
 * Makes a text of an agent or a stranger fit for a pull request, a comment, a summary or a commit message: it reads the
 * same, and nothing in it acts. Nobody is mentioned, no issue closed, no bot commanded, no check skipped; no HTML, no
 * comment or mark of ours, no image, no link out of the repository. What would act is broken by one character that is
 * not seen, in code as elsewhere: bots read the bare text, and where code ends is a matter of opinion.
 */
function postable(text, { own, max }) {
    const active = activeOn(own);
    return fitted(text, max, {
        inert: (whole) => withBalancedFences(whole).replace(active, BREAK),
        cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
    });
}
/** The same for titles: in one line. */
function postableLine(text, { own, max }) {
    const active = activeOn(own);
    return fitted(text, max, {
        inert: (whole) => whole.replace(/\s+/g, ' ').trim().replace(active, BREAK),
        cut: () => '…',
    });
}
function fitted(text, max, { inert, cut }) {
    if (max < 100)
        throw new Error('no room for what is cut');
    // What is far beyond the cap is not even looked at.
    const start = text.slice(0, 4 * max);
    for (let length = start.length;;) {
        const dropped = text.length - length;
        const whole = inert((0,untrusted/* cleaned */.L0)(start.slice(0, length))) + (dropped === 0 ? '' : cut(dropped));
        if (whole.length <= max)
            return whole;
        length -= whole.length - max;
    }
}
/** The places, each between two characters, where a break takes from a text what GitHub or a bot would make of it. */
function activeOn(own) {
    const name = own.replaceAll('.', '\\.');
    const ownPage = `//github\\.com/${name}(?![\\w-]|\\.\\w)(?![^\\s)]*(?:\\.\\.|%2e|\\\\))`;
    const places = [
        // A mention, also of a team.
        '(?<=(?<![a-z0-9])@)(?=[a-z0-9])',
        // A keyword that closes the issue it stands before: `fixes #1`, `Closes: GH-1`, `resolved owner/name#1`.
        `(?<=(?<![a-z0-9])[cfr])(?=(?:lose[sd]?|ix(?:e[sd])?|esolve[sd]?)[^a-z0-9]*${REFERENCE})`,
        // A reference that tells another repository of us.
        `(?<=[\\w.-]+/[\\w.-]+#)(?<!(?<![\\w./-])${name}#)(?=\\d)`,
        // A command to a bot, at the start of a line.
        '(?<=^[ \\t>]*/)(?=[a-z])',
        // What makes GitHub skip the checks of a commit.
        '(?<=\\[)(?=(?:skip (?:ci|actions)|(?:ci|actions) skip|no ci)\\])',
        '(?<=^[ \\t]*skip)(?=-checks:)',
        // HTML, comments, links in angle brackets; and characters that are spelled out.
        '(?<=<)(?=[a-z/!?])',
        '(?<=&)(?=#?[a-z0-9]+;)',
        // An image; a link's or a footnote's target; a bare link.
        '(?<=!)(?=\\[)',
        `(?<=\\])(?=:|\\((?!https:${ownPage}[^\\s()]*\\)))`,
        `(?<=https:)(?=//)(?!${ownPage})`,
        '(?<=(?:http|ftp):)(?=//)',
        '(?<=www)(?=\\.)',
    ];
    return new RegExp(places.join('|'), 'gim');
}
const REFERENCE = '(?:#\\d|gh-\\d|https?:|[\\w.-]+/[\\w.-]+#\\d)';


/***/ }),

/***/ 86167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownComments)
/* harmony export */ });
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20424);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);


/**
 * Ours, the newest first. A mark in the text could be anybody's: GitHub itself tells who wrote it, and who edited it.
 * https://docs.github.com/en/graphql/reference/objects#issuecomment
 */
async function* ownComments(github, number) {
    const { owner, repo } = github;
    let before = null;
    do {
        const said = await github.graphql(DOCUMENT, { owner, repo, number, before });
        const comments = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(said, 'repository', 'issueOrPullRequest', 'comments');
        if (!Array.isArray((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(comments, 'nodes')))
            throw unreadable(number);
        for (const node of (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(comments, 'nodes').toReversed()) {
            const own = ownOf(node);
            if (own !== null)
                yield own;
        }
        const hasMore = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(comments, 'pageInfo', 'hasPreviousPage') === true;
        before = hasMore ? (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(comments, 'pageInfo', 'startCursor') : null;
    } while (before !== null);
}
// `databaseId` is a 32-bit number, which those of comments have outgrown.
const DOCUMENT = `
  query OwnComments($owner: String!, $repo: String!, $number: Int!, $before: String) {
    repository(owner: $owner, name: $repo) {
      issueOrPullRequest(number: $number) {
        ... on Issue { comments(last: 100, before: $before) { ...found } }
        ... on PullRequest { comments(last: 100, before: $before) { ...found } }
      }
    }
  }
  fragment found on IssueCommentConnection {
    pageInfo { hasPreviousPage startCursor }
    nodes { fullDatabaseId url body viewerDidAuthor author { login } editor { login } }
  }
`;
function ownOf(node) {
    const id = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'fullDatabaseId');
    const url = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'url');
    const body = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'body');
    const editor = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'editor', 'login');
    const isOurs = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'viewerDidAuthor') === true;
    const isUntouched = editor === null || editor === (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'author', 'login');
    if (!isOurs || !isUntouched || id === null || url === null || body === null)
        return null;
    return { id, url, body };
}
function unreadable(number) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`The comments on #${number} cannot be read.`, 'Look whether it is there, and whether the token may see it: it needs `permissions: { issues: read }`, or `pull-requests: read` for a pull request.');
}


/***/ }),

/***/ 23476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GitHubRefusal)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/** GitHub's no, or its silence. */
class GitHubRefusal extends _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal {
    name = 'GitHubRefusal';
    /** Of the HTTP answer; `null` when none came. */
    status;
    /** Whether the call may have done what it asked all the same: who wrote has to look. */
    isUncertain;
    constructor(options) {
        super(options.message, options.remedy, { cause: options.cause });
        this.status = options.status;
        this.isUncertain = options.isUncertain;
    }
}


/***/ }),

/***/ 26902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   Ki: () => (/* binding */ makeUnique),
/* harmony export */   R6: () => (/* binding */ insist),
/* harmony export */   cp: () => (/* binding */ isUncertain)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23476);

/** A write that does no harm twice: done again where it is not known whether it was done. */
async function insist(write) {
    try {
        return await write();
    }
    catch (error) {
        if (!isUncertain(error))
            throw error;
        return write();
    }
}
/** Something of which GitHub itself keeps only one: made, or found where the answer was lost, or made after all. */
async function makeUnique({ make, find }) {
    try {
        return await make();
    }
    catch (error) {
        if (!isUncertain(error))
            throw error;
        return (await find()) ?? make();
    }
}
/**
 * Something of which GitHub would keep two: made, or found where the answer was lost. What is not found then may still
 * come, so it is not made again at once: who resumes looks first.
 */
async function makeOnce({ make, find }) {
    try {
        return await make();
    }
    catch (error) {
        const found = isUncertain(error) ? await find() : null;
        if (found === null)
            throw error;
        return found;
    }
}
function isUncertain(error) {
    return error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRefusal */ .k && error.isUncertain;
}


/***/ }),

/***/ 16505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  continueRun: () => (/* binding */ continueRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/checkpoints/record.js
var record = __webpack_require__(10725);
// EXTERNAL MODULE: ./lib/src/core/brands.js
var brands = __webpack_require__(98516);
// EXTERNAL MODULE: ./lib/src/core/graph.js
var graph = __webpack_require__(54844);
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
;// CONCATENATED MODULE: ./lib/src/core/run/again.js


/**
 * Which phases become pending again when a run is resumed: those that failed for good, and what was skipped behind
 * them. A rejection stays: a person said no.
 */
function failedAgain(plan, state) {
    const failed = [...state.phases.entries()]
        .filter(([, { standing }]) => isToBeTriedAgain(standing))
        .map(([index]) => index);
    const isSkipped = (index) => (0,run_state/* phaseState */.RI)(plan, state, index).standing.status === 'skipped';
    const behind = (0,graph/* downstream */.R_)(plan, ...failed).filter(isSkipped);
    return names(plan, [...failed, ...behind]);
}
function isToBeTriedAgain(standing) {
    return standing.status === 'failed' && !standing.tolerated && standing.reason !== 'rejected';
}
/** `--from`: the phase and everything that needs it. */
function fromAgain(plan, from) {
    const index = plan.index.get(from);
    if (index === undefined)
        throw new Error(`the pipeline has no phase ${from}`);
    return names(plan, (0,graph/* downstream */.R_)(plan, index));
}
function names(plan, indices) {
    return [...indices].sort((a, b) => a - b).map((index) => (0,graph/* phaseAt */.BA)(plan, index).id);
}

// EXTERNAL MODULE: ./lib/src/core/run/decide.js + 4 modules
var decide = __webpack_require__(84775);
// EXTERNAL MODULE: ./lib/src/core/run/evolve.js + 2 modules
var evolve = __webpack_require__(66023);
// EXTERNAL MODULE: ./lib/src/core/run/spent.js
var spent = __webpack_require__(51050);
// EXTERNAL MODULE: ./lib/src/disk.js
var disk = __webpack_require__(26301);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/sandbox/remove-folder.js
var remove_folder = __webpack_require__(57537);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/workspace/checkout-mark.js
var checkout_mark = __webpack_require__(82454);
// EXTERNAL MODULE: ./lib/src/workspace/recover.js
var recover = __webpack_require__(90032);
;// CONCATENATED MODULE: ./lib/src/workspace/tidy-up.js




/** What a process left that was killed after its run was over, and before the checkout was back where it was. */
async function tidyUp(options) {
    const { repository, run, home } = options;
    if ((0,checkout_mark/* readMark */.Mp)(repository)?.run === run)
        await (0,recover/* recoverCheckout */.r)(options);
    for (const name of [run, `${run}.git`]) {
        await (0,promises_.rm)((0,external_node_path_.join)(home, name), { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/src/core/run/accept.js
var accept = __webpack_require__(72696);
// EXTERNAL MODULE: ./lib/src/run/pipeline-file.js
var pipeline_file = __webpack_require__(11879);
// EXTERNAL MODULE: ./lib/src/run/plan-of.js + 1 modules
var plan_of = __webpack_require__(72148);
// EXTERNAL MODULE: ./lib/src/run/stored.js
var run_stored = __webpack_require__(9293);
;// CONCATENATED MODULE: ./lib/src/run/accept-changes.js





/** `--accept-changes`: the pipeline as its file has it now; `null` if that is what runs already. Throws `InvalidPipeline`. */
function acceptChanges({ repository }, stored) {
    const { pinned: before, plan: from, started } = stored;
    const file = (0,external_node_path_.resolve)(repository.root, before.file);
    const { pipeline, diagnostics, text } = (0,pipeline_file.readPipelineFile)(file, repository.root);
    if (pipeline === null)
        throw new pipeline_file.InvalidPipeline(diagnostics, text);
    const pinned = (0,pipeline_file/* pin */.y_)(pipeline);
    if (pinned.digest === before.digest)
        return null;
    const { agents, budgetUsd } = started;
    const to = (0,plan_of.planOf)(pipeline, { inputs: (0,run_stored/* inputsFor */.pz)(pinned, started.inputs), agents });
    const state = (0,accept/* carriedOver */.l)(stored.state, { from, to, budgetUsd });
    return { stored: { ...stored, pinned, plan: to, state }, pinned, again: (0,accept/* changedPhases */.J)(from, to) };
}

// EXTERNAL MODULE: ./lib/src/run/drive.js + 42 modules
var drive = __webpack_require__(20940);
// EXTERNAL MODULE: ./lib/src/run/hold-children.js + 12 modules
var hold_children = __webpack_require__(48341);
// EXTERNAL MODULE: ./lib/src/run/place.js
var run_place = __webpack_require__(23895);
// EXTERNAL MODULE: ./lib/src/run/refuse-unpriced.js + 1 modules
var refuse_unpriced = __webpack_require__(48066);
// EXTERNAL MODULE: ./lib/src/run/session.js + 1 modules
var run_session = __webpack_require__(15606);
;// CONCATENATED MODULE: ./lib/src/run/continue.js
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























/** Goes on with a run: after a crash, a decision, an answer or a failure, all the same thing. */
async function continueRun(request, reporterFor) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const place = await (0,run_place.findPlace)(request.root, request.platform.store);
        const run = await (request.run === null
            ? (0,run_stored/* newestResumable */.ZA)(place.store)
            : (0,run_stored.findRun)(place.store, request.run));
        const folder = (0,directory/* runFolder */.kQ)(place.store, run);
        const notes = [];
        const session = __addDisposableResource(env_1, await (0,run_session/* openSession */.fA)(run, folder, (note) => notes.push(note)), true);
        const before = (0,run_stored.restore)(run, folder, session.journal.past);
        const accepted = request.acceptChanges ? acceptChanges(place, before) : null;
        const stored = accepted?.stored ?? before;
        const { plan, state, pinned, started } = stored;
        const how = request.how(plan);
        const said = await request.say(stored, session.journal.head());
        const resumed = resumption(stored, request, accepted);
        const shared = how.purse?.limitUsd ?? null;
        // The limit is a new one, or the models may be.
        const isNew = request.budget !== null || accepted !== null || shared !== null;
        if (isNew && how.tape.mode !== 'replay')
            await (0,refuse_unpriced/* refuseUnpriced */.H)(plan, (0,spent/* smaller */.d)((0,evolve/* evolve */.sf)(plan, state, resumed).limitUsd, shared));
        const reporter = await reporterFor(plan, pinned);
        for (const note of [...notes, ...edited(place, stored)])
            reporter.note(note);
        if (said.length === 0 && isOver({ plan, state, resumed, how })) {
            const onNote = (note) => reporter.note(note);
            await tidyUp({ repository: place.repository, run, home: place.clones, onNote });
            await (0,remove_folder/* removeFolder */.v)((0,hold_children/* sandboxFolder */.IT)(place, run));
            return { plan, state, folder, digest: session.journal.head() };
        }
        // Where it cannot be worked in, nothing is recorded either.
        if (how.workspace === 'files')
            await (0,run_place/* workspaceMode */.j)(place, { run, clone: how.clone, onNote: () => { } });
        const ready = await (0,run_session/* append */.BC)({ plan, session, reporter }, state, [...said, resumed]);
        const { baseBranch } = started;
        const ended = await (0,drive/* drive */.rU)({
            place,
            platform: request.platform,
            session,
            plan,
            pinned,
            state: ready,
            baseBranch,
            mode: null,
            reporter,
            how,
        });
        return { plan, state: ended, folder, digest: session.journal.head() };
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
function resumption(stored, { from, budget, platform }, accepted) {
    const { plan, state } = stored;
    const asked = from === null ? failedAgain(plan, state) : fromAgain(plan, knownPhase(plan, from));
    const again = new Set([...asked, ...(accepted?.again ?? [])]);
    return {
        ...(0,run_session/* resumedEvent */.qB)(platform.actor),
        pipeline: accepted?.pinned ?? null,
        again: plan.phases.map(({ id }) => id).filter((id) => again.has(id)),
        budgetUsd: limitOf(budget, stored),
        recovered: recovered(stored),
    };
}
function knownPhase(plan, name) {
    const id = (0,brands/* phaseId */.fp)(name);
    if (plan.index.has(id))
        return id;
    const names = plan.phases.map((phase) => phase.id);
    throw new ports.Refusal(`The run has no phase \`${name}\`.`, (0,nearest/* suggest */.Z)(name, names) ?? '`phasegate status RUN` shows its phases.');
}
/** What attempts of a process that died had used, as they told it. */
function recovered({ plan, state, folder }) {
    return state.running.flatMap((index) => {
        const phase = (0,graph/* phaseAt */.BA)(plan, index).id;
        const { attempt } = (0,run_state/* phaseState */.RI)(plan, state, index);
        const told = (0,record/* toldSpending */.aM)({ runFolder: folder, phase, attempt });
        return told === null ? [] : [{ phase, attempt, ...told }];
    });
}
function limitOf(budget, { plan, state }) {
    if (budget === null)
        return null;
    const amount = Number(budget.replace(/^\+/, ''));
    if (!/^\+?\d+(\.\d+)?$/.test(budget)) {
        throw new ports.Refusal(`\`${budget}\` is no budget.`, 'Give USD, such as `--budget 7`, or more of it, such as `--budget +2`.');
    }
    if (!budget.startsWith('+'))
        return amount;
    const phase = state.exceeded?.phase ?? null;
    const index = phase === null ? undefined : plan.index.get(phase);
    if (index === undefined)
        return (state.limitUsd ?? state.spent.usd ?? 0) + amount;
    const known = (0,run_state/* phaseState */.RI)(plan, state, index);
    const planned = (0,graph/* phaseAt */.BA)(plan, index);
    const written = planned.kind === 'agent' ? planned.budget.usd : null;
    return (known.limitUsd ?? written ?? known.spent.usd ?? 0) + amount;
}
/** Whether going on would change nothing: then nothing is recorded either, and the run keeps its digest. */
function isOver({ plan, state, resumed, how }) {
    if (state.finished === null || resumed.again.length > 0)
        return false;
    const after = (0,evolve/* evolve */.sf)(plan, state, resumed);
    if ((0,drive/* isRebaseDue */.VO)(how, after))
        return false;
    const [command, ...more] = (0,decide/* decide */.L)(plan, after, {
        ...how.limits,
        resting: new Set(),
        purse: null,
    });
    if (command?.type !== 'finish' || more.length > 0)
        return false;
    if ((0,drive/* toApprove */.tY)({ plan, how }, { finished: state.finished, open: after.open }).length > 0)
        return false;
    const { outcome, next, phase } = state.finished;
    return command.outcome === outcome && command.next === next && command.phase === phase;
}
/** The pinned text is what runs; somebody who edited the file meanwhile should know. */
function edited({ repository }, { pinned }) {
    const changed = Object.entries({ ...pinned.files, [pinned.file]: pinned.text })
        .filter(([path, text]) => textOf((0,external_node_path_.resolve)(repository.root, path)) !== text)
        .map(([path]) => path)
        .sort();
    if (changed.length === 0)
        return [];
    const list = changed.join(', ');
    return [
        `${list} changed since the run began. The run goes on with the text that it began with; \`resume --accept-changes\` takes the new one.`,
    ];
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === null)
            throw error;
        return null;
    }
}


/***/ }),

/***/ 40892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gitHubAccess)
/* harmony export */ });
/** `null` if the remote is not on GitHub, or on the GitHub that a workflow runs at. */
function gitHubAccess(origin, env) {
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    const [, host = '', owner = '', name = ''] = (origin === null ? null : (BY_URL.exec(origin) ?? BY_SSH.exec(origin))) ?? [];
    if (!URL.canParse(serverUrl) || !isHostOf(host, new URL(serverUrl)))
        return null;
    const isGitHubCom = new URL(serverUrl).hostname === 'github.com';
    const apiUrl = env.GITHUB_API_URL || (isGitHubCom ? API : `${serverUrl}/api/v3`);
    return {
        repository: `${owner}/${name}`,
        url: `${serverUrl}/${owner}/${name}.git`,
        apiUrl,
        graphqlUrl: env.GITHUB_GRAPHQL_URL || graphqlOf(apiUrl),
    };
}
const API = 'https://api.github.com';
/** `https://name:password@host:port/owner/name.git`, `ssh://git@host:port/owner/name` */
const BY_URL = /^(?:https?|ssh|git):\/\/(?:[^/@]+@)?([^/@]+)\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;
/** `git@host:owner/name.git` */
const BY_SSH = /^(?:[\w.-]+@)?([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
/** With ssh the port is another; `ssh.github.com` is for those whose port 22 is closed. */
function isHostOf(host, server) {
    const name = host.toLowerCase().replace(/\.$/, '');
    const bare = name.replace(/:\d+$/, '').replace(/^(?:www|ssh)\.(?=github\.com$)/, '');
    return name === server.host || bare === server.hostname;
}
const graphqlOf = (apiUrl) => `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`;


/***/ }),

/***/ 15606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rO: () => (/* binding */ RunBroken),
  BC: () => (/* binding */ append),
  fA: () => (/* binding */ openSession),
  qB: () => (/* binding */ resumedEvent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/lock.js + 1 modules
var checkpoints_lock = __webpack_require__(22244);
// EXTERNAL MODULE: ./lib/src/core/run/evolve.js + 2 modules
var evolve = __webpack_require__(66023);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(87997);
// EXTERNAL MODULE: ./lib/src/core/run/codec.js
var codec = __webpack_require__(16484);
// EXTERNAL MODULE: ./lib/src/disk.js
var disk = __webpack_require__(26301);
// EXTERNAL MODULE: ./lib/src/failpoint.js
var failpoint = __webpack_require__(54572);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/engine/journal-text.js
var journal_text = __webpack_require__(77848);
;// CONCATENATED MODULE: ./lib/src/engine/journal.js









/** Opens the journal of a run, or begins one. Throws `Refusal` if it is damaged or the disk says no. */
async function openJournal(options) {
    const path = (0,external_node_path_.join)(options.folder, 'journal.jsonl');
    const fd = journal_open(path);
    try {
        return begin(options, { path, fd });
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(fd);
        throw error;
    }
}
/**
 * What was handed in during one turn of the event loop goes to the disk with one write and one flush. Both are
 * synchronous: they take less time so than the way through the thread pool and back.
 */
class FileJournal {
    run;
    past;
    #options;
    #file;
    #seq;
    /** Of the last line handed in; `#head` is of the last one on the disk. */
    #prev;
    #head;
    #seen;
    #seal;
    #waiting = [];
    #failure = null;
    constructor(options, file, text) {
        this.run = options.run;
        this.past = text.events;
        this.#options = options;
        this.#file = file;
        this.#seq = text.events.length;
        this.#prev = text.head;
        this.#head = text.head;
        this.#seal = text.seal;
        this.#seen = (0,external_node_fs_.statSync)(file.path);
    }
    head() {
        return this.#head;
    }
    append(event) {
        return new Promise((resolve, reject) => {
            if (this.#failure !== null)
                throw this.#failure;
            const seq = this.#seq + 1;
            const wrong = (0,journal_text/* misplaced */.j5)(event, seq);
            if (wrong !== null)
                throw new Error(wrong);
            const recorded = { ...event, seq, at: this.#options.clock(), prev: this.#prev };
            const line = (0,codec/* encode */.l)(recorded);
            this.#seq = seq;
            this.#prev = (0,external_node_crypto_.hash)('sha256', line);
            if (this.#waiting.length === 0)
                (0,external_node_timers_.setImmediate)(() => this.#flush());
            this.#waiting.push({ event: recorded, line, resolve, reject });
        });
    }
    async [Symbol.asyncDispose]() {
        this.#flush();
        (0,external_node_fs_.closeSync)(this.#file.fd);
        if (this.#failure === null && this.#seal !== 'valid')
            this.#writeSeal();
        this.#failure ??= new Error('the journal is closed');
    }
    #flush() {
        const batch = this.#waiting;
        if (batch.length === 0)
            return;
        this.#waiting = [];
        try {
            this.#write(batch);
        }
        catch (error) {
            this.#failure = error;
            for (const { reject } of batch)
                reject(error);
            return;
        }
        this.#head = (0,external_node_crypto_.hash)('sha256', batch.at(-1)?.line ?? '');
        for (const { event, resolve } of batch)
            resolve(event);
    }
    #write(batch) {
        this.#refuseChanged();
        try {
            this.#removeSeal();
            (0,failpoint/* failpoint */.Z)('eventWriting');
            (0,disk/* writeWhole */.f8)(this.#file.fd, Buffer.from(batch.map(({ line }) => `${line}\n`).join('')));
            (0,failpoint/* failpoint */.Z)('eventWritten');
            (0,external_node_fs_.fdatasyncSync)(this.#file.fd);
            (0,failpoint/* failpoint */.Z)('eventFlushed');
            this.#seen = (0,external_node_fs_.statSync)(this.#file.path);
        }
        catch (error) {
            this.#takeBack();
            throw (0,disk/* diskRefusal */.C2)(error, `The journal ${this.#file.path} cannot be written`);
        }
    }
    /** Throws if somebody else wrote to the journal: then what this process believes of the run is no longer so. */
    #refuseChanged() {
        const { path } = this.#file;
        const now = look(path);
        const seen = this.#seen;
        if (now?.ino === seen.ino && now.size === seen.size && now.mtimeMs === seen.mtimeMs)
            return;
        throw new ports.Refusal(`The journal ${path} was changed by somebody else while this process worked on the run; nothing more is written.`, 'See with `phasegate verify` whether it is intact, and that no agent can write to its folder.');
    }
    /** Removes the digest of what is about to be no longer the last line. */
    #removeSeal() {
        if (this.#seal === 'none')
            return;
        (0,external_node_fs_.rmSync)((0,journal_text/* sealFile */.mz)(this.#file.path), { force: true });
        (0,disk/* syncFolder */.Yw)((0,external_node_path_.dirname)(this.#file.path));
        this.#seal = 'none';
    }
    /** A missing digest does no harm, so a disk that says no at the very end is only noted. */
    #writeSeal() {
        if (this.#seq === 0)
            return;
        try {
            (0,disk/* replaceFile */.fR)((0,journal_text/* sealFile */.mz)(this.#file.path), (0,journal_text/* sealText */.N9)(this.#seq, this.#head));
        }
        catch (error) {
            const { message } = (0,disk/* diskRefusal */.C2)(error, `The digest of ${this.#file.path} cannot be written`);
            this.#options.onNote(message);
        }
    }
    /** After a write that failed: away with the part that got through. What cannot be cut now is dropped by who reads. */
    #takeBack() {
        try {
            (0,external_node_fs_.ftruncateSync)(this.#file.fd, this.#seen.size);
        }
        catch (error) {
            const { message } = (0,disk/* diskRefusal */.C2)(error, `The journal ${this.#file.path} cannot be cut back`);
            this.#options.onNote(message);
        }
    }
}
function journal_open(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'a', 0o600);
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The journal ${path} cannot be opened`);
    }
}
/** `undefined` if there is no such file any more. */
function look(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The journal ${path} cannot be looked at`);
    }
}
function begin(options, file) {
    const text = (0,journal_text/* readJournal */.a0)(file.path);
    refuseAnother(options.run, text, file.path);
    try {
        if ((0,external_node_fs_.fstatSync)(file.fd).size > text.size)
            (0,external_node_fs_.ftruncateSync)(file.fd, text.size);
        if (text.size === 0)
            (0,disk/* syncFolder */.Yw)(options.folder);
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The journal ${file.path} cannot be written`);
    }
    if (text.note !== null)
        options.onNote(text.note);
    return new FileJournal(options, file, text);
}
function refuseAnother(run, { events }, path) {
    const [first] = events;
    if (first?.type !== 'runStarted' || first.run === run)
        return;
    throw new ports.Refusal(`The journal ${path} is of the run ${first.run}, not of ${run}.`, 'Put the folder of each run back under its own name.');
}

// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
;// CONCATENATED MODULE: ./lib/src/run/session.js








/** Takes the run's lock and opens its journal. Throws `Refusal` if another process works on it. */
async function openSession(run, folder, onNote) {
    const lost = new AbortController();
    const lock = await (0,checkpoints_lock/* acquireLock */.I)({ runFolder: folder, onLost: (why) => lost.abort(why) });
    (0,failpoint/* failpoint */.Z)('lockTaken');
    try {
        const clock = () => new Date().toISOString();
        const journal = await openJournal({ folder, run, clock, onNote });
        // What attempts of a dead process were given; nothing of it is looked at again.
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, 'exchange'), { recursive: true, force: true });
        return {
            journal,
            folder,
            lost: lost.signal,
            [Symbol.asyncDispose]: async () => {
                await journal[Symbol.asyncDispose]();
                await lock[Symbol.asyncDispose]();
            },
        };
    }
    catch (error) {
        await lock[Symbol.asyncDispose]();
        throw error;
    }
}
/** The run had begun to work and cannot go on: its journal could not be written, or somebody took its lock. */
class RunBroken extends ports.Refusal {
    name = 'RunBroken';
}
/** The state after these events, each recorded and shown. */
async function append({ plan, session, reporter }, state, events) {
    let now = state;
    for (const event of events) {
        const recorded = await session.journal.append(event);
        now = (0,evolve/* evolve */.sf)(plan, now, event);
        reporter.event(recorded, now);
        if (event.type === 'gateDecided')
            (0,failpoint/* failpoint */.Z)('decided');
    }
    return now;
}
/** `runResumed` as it is when nothing else changes. */
function resumedEvent(actor) {
    const nothing = { again: [], budgetUsd: null, recovered: [], pipeline: null };
    return { type: 'runResumed', phasegate: version/* VERSION */.x, actor, ...nothing };
}


/***/ }),

/***/ 16394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Several runs may be under way in one process, and each of them stops; what begins after the signal does, too. */
const stopping = new Set();
let isTold = false;
/** From now on, until it is disposed of, a signal aborts the controller instead of ending the process. */
function stopOnSignals() {
    const controller = new AbortController();
    if (stopping.size === 0)
        for (const signal of SIGNALS)
            process.on(signal, abortAll);
    stopping.add(controller);
    if (isTold)
        controller.abort();
    return {
        controller,
        [Symbol.dispose]: () => {
            stopping.delete(controller);
            if (stopping.size > 0)
                return;
            isTold = false;
            for (const signal of SIGNALS)
                process.off(signal, abortAll);
        },
    };
}
function abortAll() {
    isTold = true;
    for (const controller of stopping)
        controller.abort();
}


/***/ })

};
