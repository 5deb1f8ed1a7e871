export const id = 10;
export const ids = [10];
export const modules = {

/***/ 36957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZP: () => (/* binding */ itemNamed),
  Op: () => (/* binding */ look),
  Rf: () => (/* binding */ lookAhead),
  openBacklog: () => (/* binding */ openBacklog)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/backlog/issues/store.js + 4 modules
var store = __webpack_require__(57612);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/app/wiring/github-access.js
var github_access = __webpack_require__(69145);
;// CONCATENATED MODULE: ./lib/src/app/backlog/issue-source.js





/** The issues of the repository on GitHub to which the checkout's `origin` points. */
function localIssueStore(root) {
    let made = null;
    const github = () => {
        made ??= connect(root);
        return made;
    };
    return (0,store/* issueStore */.t)({ github, holder: holder(), now: Date.now, pause });
}
async function connect(root) {
    const { findRepository } = await __webpack_require__.e(/* import() */ 6077).then(__webpack_require__.bind(__webpack_require__, 26077));
    const access = (0,github_access.gitHubAccess)(await (await findRepository(root)).origin(), process.env);
    if (access === null) {
        throw new ports.Refusal('The backlog is in issues, but the remote `origin` of this checkout is not on GitHub.', 'Set `origin` with `git remote add origin …`, or keep the backlog in a file: `backlog: { source: file }`.');
    }
    const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN || null;
    if (token === null) {
        throw new ports.Refusal(`No token found to read the issues of ${access.repository}.`, 'Set `GITHUB_TOKEN`, for example to the output of `gh auth token`.');
    }
    const { gitHub } = await __webpack_require__.e(/* import() */ 3193).then(__webpack_require__.bind(__webpack_require__, 33193));
    const { PATIENCE } = await __webpack_require__.e(/* import() */ 7296).then(__webpack_require__.bind(__webpack_require__, 7296));
    const { signal } = new AbortController();
    return gitHub({ ...access, token, patience: PATIENCE, signal });
}
/** GitHub reports whether a workflow run is still active. The state of a local process is unknown elsewhere. */
function holder() {
    const { GITHUB_RUN_ID: run = '', GITHUB_RUN_ATTEMPT: attempt = '' } = process.env;
    if (/^\d+$/.test(run) && /^\d+$/.test(attempt))
        return { type: 'workflow', run: Number(run), attempt: Number(attempt) };
    return { type: 'process', name: `${process.pid}@${(0,external_node_os_.hostname)()}` };
}
const pause = () => (0,promises_.setTimeout)(1000);

// EXTERNAL MODULE: ./lib/src/app/stored/config-file.js + 2 modules
var config_file = __webpack_require__(78345);
// EXTERNAL MODULE: ./lib/src/app/stored/repository-root.js
var repository_root = __webpack_require__(39583);
// EXTERNAL MODULE: ./lib/src/app/stored/surroundings.js
var surroundings = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/backlog/file.js + 5 modules
var file = __webpack_require__(64395);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/item.js
var item = __webpack_require__(66411);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
// EXTERNAL MODULE: ./lib/src/report/print.js
var print = __webpack_require__(26354);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/open.js









/** Throws the errors of the configuration. */
function openBacklog({ root: folder }) {
    const root = (0,repository_root/* repositoryRoot */.H)(folder);
    const { config } = (0,config_file/* findConfig */.u)(root);
    const store = config.source === 'issues' ? localIssueStore(root) : (0,file/* fileStore */.o)(root);
    return { root, config, store, actor: (0,surroundings/* localActor */.Z0)() };
}
/** The content of the store; reports invalid values. */
async function look({ store }) {
    const backlog = await store.read();
    for (const warning of backlog.warnings)
        (0,print/* printNote */.cN)(`Warning: ${warning}`);
    return backlog;
}
/** The same, with what the next session would determine: results of runs, and blocks. */
async function lookAhead(opened) {
    const { outlookIfAny } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(3763), __webpack_require__.e(2464), __webpack_require__.e(7043), __webpack_require__.e(8474), __webpack_require__.e(8423), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(6906), __webpack_require__.e(6703), __webpack_require__.e(9579), __webpack_require__.e(1174), __webpack_require__.e(9134), __webpack_require__.e(657)]).then(__webpack_require__.bind(__webpack_require__, 20657));
    return outlookIfAny(opened, await look(opened));
}
/** Finds an item by its id, with or without the prefix, or by a unique beginning of it. */
function itemNamed({ items, archived }, name) {
    const exact = items.get(name);
    if (exact !== undefined)
        return exact;
    const all = [...items.values()].sort(item/* byAge */.jI);
    const meant = all.filter(({ id }) => id.startsWith(name) || id.slice(id.indexOf('-') + 1).startsWith(name));
    const whole = meant.filter(({ id }) => id.slice(id.indexOf('-') + 1) === name);
    const [only, ...more] = whole.length > 0 ? whole : meant;
    if (only !== undefined && more.length === 0 && name !== '')
        return only;
    const hint = meant.length > 1
        ? `Several items match: ${meant.map(({ id }) => `\`${id}\``).join(', ')}.`
        : archived.has(name)
            ? `The item is closed, archived or merged into another: \`phasegate backlog events ${name}\` shows which.`
            : ((0,nearest/* suggest */.Z)(name, [...items.keys()]) ?? '`phasegate backlog add TITLE` adds one.');
    throw new ports.Refusal(`The backlog has no item \`${name}\`.`, hint);
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


/***/ }),

/***/ 40164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kr: () => (/* binding */ committable),
  x: () => (/* binding */ inertBeside),
  DI: () => (/* binding */ postable),
  Ri: () => (/* binding */ postableLine),
  iE: () => (/* binding */ stuffed)
});

;// CONCATENATED MODULE: ./lib/src/core/text/untrusted/fences.js
/** An invisible character; inserted before text, it prevents the text from being interpreted. */
const BREAK = '\u200B';
/** In lines; longer code in a list or quote is treated as text. */
const MAX_NESTED_LINES = 1000;
/**
 * Leaves no Markdown code fence open, so that later text is not swallowed. A fence at the start of a line is closed at the end. A
 * fence in a list or quote ends with it; if its end is ambiguous, the fence becomes ordinary text.
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
/** The number of the line that closes it; `lines.length`: still open there; `null`: it must not be a fence. */
function lastLine(fence, lines, at) {
    if (fence.before !== '')
        return lastNestedLine(fence, lines, at);
    const closes = closing(fence, ' {0,3}');
    const found = lines.findIndex((line, index) => index > at && closes.test(line));
    return found === -1 ? lines.length : found;
}
/** Whether a number begins a list depends on its context, and the width of a tab on its position. */
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

// EXTERNAL MODULE: ./lib/src/core/text/untrusted/untrusted.js
var untrusted = __webpack_require__(50081);
;// CONCATENATED MODULE: ./lib/src/core/text/untrusted/postable.js


/**
 * Neutralises untrusted text for a pull request, a comment or a summary: it reads the same, but has no effect. It mentions or
 * signs nobody, closes no issue, commands no bot, skips no check; no HTML, no comment or mark of Phasegate, no image, no link out
 * of the repository. One invisible character breaks each active part, in code, too: bots read the raw text, and parsers disagree
 * about where code ends.
 */
function postable(text, { own, max }) {
    const onPage = activeOnPage(own);
    return fitted(text, max, {
        inert: (whole) => broken(withBalancedFences(whole), [...ANYWHERE, onPage]),
        cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
    });
}
/** The same for titles, in one line. */
function postableLine(text, { own, max }) {
    const onPage = activeOnPage(own);
    return fitted(text, max, {
        inert: (whole) => broken(whole.replace(/\s+/g, ' ').trim(), [...ANYWHERE, onPage]),
        cut: () => '…',
    });
}
/** The same for a commit message, which git and forges read but no page shows: HTML and links stay. */
function committable(text, max) {
    return fitted(text, max, {
        inert: (whole) => broken(whole, IN_COMMITS),
        cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
    });
}
/**
 * An author's text with untrusted texts inserted: breaks what is active only because of them, alone or combined. `own` is the
 * same text with each inserted character replaced by {@link stuffed}; what is active there, too, is the author's intention.
 */
function inertBeside(text, own) {
    const active = ANYWHERE.map((rule) => {
        const wanted = new Set(Array.from(own.matchAll(rule), ({ index }) => index));
        return Array.from(text.matchAll(rule), ({ index }) => index).filter((at) => !wanted.has(at));
    });
    const places = [...new Set(active.flat())].sort((a, b) => a - b);
    const starts = [0, ...places];
    return starts.map((start, index) => text.slice(start, places[index])).join(BREAK);
}
/** Same length, without effect. Digits stay, because in `Closes #${{ … }}` they are all that the author left open. */
function stuffed(inserted) {
    return inserted.replace(/[^\d\n]/g, 'x');
}
function broken(text, rules) {
    return rules.reduce((whole, rule) => whole.replace(rule, BREAK), text);
}
function fitted(text, max, { inert, cut }) {
    if (max < 100)
        throw new Error('no room for what is cut');
    // Text far beyond the limit is not processed.
    const start = text.slice(0, 4 * max);
    for (let length = start.length;;) {
        const dropped = text.length - length;
        const whole = inert((0,untrusted/* cleaned */.L0)(start.slice(0, length))) + (dropped === 0 ? '' : cut(dropped));
        if (whole.length <= max)
            return whole;
        length -= whole.length - max;
    }
}
/**
 * Rules match positions between two characters; a break there prevents a forge, git or a bot from interpreting the text. Texts
 * are hostile, so each rule first checks what is rare and close to the position, and never looks far without a limit.
 */
function rule(places) {
    return new RegExp(places.join('|'), 'gim');
}
/**
 * Keywords that close, open or finish the issue after them, and what may come between. GitHub:
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue GitLab:
 * https://docs.gitlab.com/user/project/issues/managing_issues/#default-closing-pattern
 */
const KEYWORD = '(?<![a-z0-9])(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|reopen(?:s|ed|ing)?|implement(?:s|ed|ing)?|complet(?:e[sd]?|ing)|finish(?:e[sd]|ing)?|address(?:e[sd]|ing)?)';
const BETWEEN = '[^a-z0-9]{0,1000}(?:(?:issue|bug|ticket|work item)s?[^a-z0-9]{1,1000})?';
const CLOSING = `${KEYWORD}${BETWEEN}`;
/** Active wherever the text is written. */
const ACTIVE = rule([
    // A mention of a user or a team.
    '(?<=(?<![a-z0-9])@)(?=[a-z0-9])',
    // The issue after a keyword: `fixes #1`, `Closes: GH-1`, `resolved owner/name#1`, `implements https://…/issues/1`.
    `(?=\\d)(?<=${CLOSING}(?:[\\w.-]{1,100}(?:/[\\w.-]{1,100}){1,5}|ab)?[#!])`,
    `(?=-\\d)(?<=${CLOSING}gh)`,
    `(?=//)(?<=${CLOSING}https?:)`,
    // A bot command at the start of a line.
    '(?<=^[ \\t>]*/)(?=[a-z])',
    // A text that makes a service skip the checks of a commit, with or without its name: `[skip ci]`, `[azurepipelines skip]`.
    '(?<=\\[)(?=[^\\][\\n]{0,80}(?<![a-z0-9])(?:skip|no[ _-]{0,5}ci)(?![a-z0-9])[^\\][\\n]{0,80}\\])',
    '(?<=\\*no)(?=_ci\\*)',
    '(?<=(?<![\\w-])--(?:skip|ci))(?=-(?:ci|skip)(?![\\w-]))',
    // A trailer in a person's name, or for a service or Phasegate, in any line.
    '(?=-by[ \\t]*:)(?<=^[ \\t>]*(?:[a-z0-9]+-)*[a-z0-9]+)',
    '(?<=^[ \\t>]*(?:skip|request|change|phasegate))(?=-[a-z0-9-]+[ \\t]*:)',
]);
/** An issue of another tracker after a keyword: `Fixes ENG-123`. Capitals distinguish it from `fixes part-1`. */
const TICKETS = /(?=-\d)(?<=(?<![A-Za-z0-9])(?:[Cc]los|[Ff]ix|[Rr]esolv|[Ii]mplement|[Cc]omplet|[Ff]inish|CLOS|FIX|RESOLV)[A-Za-z]{0,3}[^A-Za-z0-9]{0,1000}[A-Z][A-Z0-9_]{1,20})/g;
const HEADERS = '(?:cc|bcc|to|from|author|committer|sender|date|subject)';
/** In any line, because the body of a pull request may become that of a commit. */
const TRAILERS = rule([
    '(?=-)(?<=^[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
    `(?<=^[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
]);
const ANYWHERE = [ACTIVE, TICKETS, TRAILERS];
const IN_COMMITS = [
    ACTIVE,
    TICKETS,
    rule([
        // A reference that would notify another repository.
        '(?=\\d)(?<=[\\w.-]/[\\w.-]{1,100}[#!])',
        '(?<=https?:)(?=//[^\\s/]+/[^\\s]{1,200}/(?:issues|pull|discussions|merge_requests|work_items)/\\d)',
    ]),
    // The first line is a subject, such as `eslint-plugin: less noise`.
    rule([
        '(?=-)(?<=\\n[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
        `(?<=\\n[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
        // Where `git am` reads the rest as a patch or as another message.
        '(?<=\\n)(?=diff -|index: |---(?:[ \\t]|$)|from )',
    ]),
];
/** Active where the text is shown as Markdown. */
function activeOnPage(own) {
    const name = own.replaceAll('.', '\\.');
    const ownPage = `//github\\.com/${name}(?![\\w-]|\\.\\w)(?![^\\s)]*(?:\\.\\.|%2e|\\\\))`;
    return rule([
        // A reference that notifies another repository.
        `(?<=[\\w.-]+/[\\w.-]+#)(?<!(?<![\\w./-])${name}#)(?=\\d)`,
        // HTML, comments, links in angle brackets, and character entities.
        '(?<=<)(?=[a-z/!?])',
        '(?<=&)(?=#?[a-z0-9]+;)',
        // An image; a link's or a footnote's target; a bare link.
        '(?<=!)(?=\\[)',
        `(?<=\\])(?=:|\\((?!https:${ownPage}[^\\s()]*\\)))`,
        `(?<=https:)(?=//)(?!${ownPage})`,
        '(?<=(?:http|ftp):)(?=//)',
        '(?<=www)(?=\\.)',
    ]);
}


/***/ }),

/***/ 23476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GitHubRefusal)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/** An error response of GitHub, or no response. */
class GitHubRefusal extends _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal {
    name = 'GitHubRefusal';
    /** HTTP status; `null`: no response. */
    status;
    /** Whether the call may have had its effect nevertheless; the caller has to check. */
    isUncertain;
    /** Whether a later try may succeed: a rate limit, a failure of GitHub or of the network. */
    isPassing;
    constructor(options) {
        super(options.message, options.remedy, { cause: options.cause });
        this.status = options.status;
        this.isUncertain = options.isUncertain;
        this.isPassing = options.isPassing ?? false;
    }
}


/***/ })

};
