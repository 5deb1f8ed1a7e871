export const id = 3807;
export const ids = [3807,5826,7286,1383];
export const modules = {

/***/ 87286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeBetween: () => (/* binding */ changeBetween),
/* harmony export */   changeOfCommit: () => (/* binding */ changeOfCommit),
/* harmony export */   evidenceFor: () => (/* binding */ evidenceFor),
/* harmony export */   runChange: () => (/* binding */ runChange)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1888);
/* harmony import */ var _core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95881);
/* harmony import */ var _core_text_terminal_diff_stat_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47867);
/* harmony import */ var _git_change_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66516);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);






/** Of a diff that is shown; the rest is cut, and said to be. */
const DIFF_BYTES = 8 * 1024 * 1024;
/** What a run changed so far, from its base to its last commit; `null` where this repository does not have the commits. */
function runChange(place, { base, head }) {
    return changeBetween(place, base, head);
}
/** The same between two commits. */
async function changeBetween(place, from, to) {
    for (const commit of [from, to]) {
        const args = ['cat-file', '-e', '--end-of-options', `${commit}^{commit}`];
        if ((await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args })).code !== 0)
            return null;
    }
    const change = await (0,_git_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv)(place, from, to);
    return { stat: (0,_core_text_terminal_diff_stat_js__WEBPACK_IMPORTED_MODULE_4__/* .diffStat */ .A)(change.files), diff: (0,_git_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .shownDiff */ .fN)(change, DIFF_BYTES) };
}
/** What one commit changed. */
async function changeOfCommit(place, commit) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^1`];
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args });
    if (code !== 0)
        return null;
    return changeBetween(place, (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_5__/* .commitOf */ .D3)(stdout.toString().trim()), commit);
}
/** What the gate that a run waits at is about; `null` where it waits at none. `root` is the repository's. */
async function evidenceFor(root, plan, state) {
    if ((0,_core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .gateEvidence */ .b)(plan, state, null) === null)
        return null;
    // A job without a checkout has no folder of that name.
    const change = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root) ? await runChange({ workTree: root, gitDir: null }, state) : null;
    return (0,_core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .gateEvidence */ .b)(plan, state, change);
}


/***/ }),

/***/ 41383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ keysOf),
  secretNames: () => (/* binding */ secretNames),
  F: () => (/* binding */ secretsOf)
});

// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/plan/agent-keys.js
var agent_keys = __webpack_require__(7912);
;// CONCATENATED MODULE: ./lib/src/core/redaction/secret-name.js
/** Whether a variable of this name is bound to hold a secret: `GITHUB_TOKEN`, `INPUT_NPM-TOKEN`, `DB_PASSWORD`. */
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|APIKEY)S?(?:[_-]|$)|[_-](?:KEY|PAT|PASS)$/i;

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/app/wiring/secrets.js




/**
 * The secrets that a plan uses or wants redacted, and what else our environment holds that is a secret by its name. Where
 * they are needed, throws `Refusal` naming those that it uses and that are not set.
 */
function secretsOf(plan, environment, are) {
    const names = secretNames(plan);
    const missing = names.filter((name) => !environment[name]);
    if (are === 'needed' && missing.length > 0) {
        const list = missing.map((name) => `\`${name}\``).join(', ');
        throw new ports.Refusal(`The pipeline uses the secret ${list}, which is not set.`, 'Set the secret as an environment variable of Phasegate.');
    }
    const values = Object.fromEntries(names.map((name) => [name, environment[name] ?? '']));
    const keys = Object.values(agent_keys/* AGENT_KEYS */.T).flat().filter(agent_keys/* isKey */.m);
    const hidden = [...names, ...keys, ...plan.policy.secrets].flatMap((name) => environment[name] ?? []);
    return { values, hidden: [...hidden, ...secretsByName(environment)] };
}
/** Those that a plan uses, sorted. */
const secretNames = (plan) => [...new Set(layersOf(plan).flatMap(namesIn))].sort();
/** A folder or a word such as `true` is no secret, whatever the variable is called. */
function secretsByName(environment) {
    return Object.entries(environment).flatMap(([name, value = '']) => isSecretName(name) && value.length >= 8 && !value.startsWith('/') ? [value] : []);
}
/** The agent's own login, out of our environment. */
function keysOf({ use }, environment) {
    const known = agent_keys/* AGENT_KEYS */.T[use].map((name) => [name, environment[name] ?? '']);
    return Object.fromEntries(known.filter(([, value]) => value !== ''));
}
function layersOf(plan) {
    const own = plan.phases.flatMap((phase) => {
        if (phase.kind === 'agent')
            return [phase.agent.env, phase.env];
        if (phase.kind === 'pipeline')
            return [phase.nest.ownEnv, phase.nest.phaseEnv];
        return phase.kind === 'run' ? [phase.env] : [];
    });
    return [plan.env, ...own];
}
function namesIn(layer) {
    return Object.values(layer)
        .flatMap((value) => (0,expression/* expressionsIn */.l$)(value))
        .flatMap(({ source }) => (0,expression/* references */.Ft)(source.trim()))
        .flatMap(([context, name]) => (context === 'secrets' && name !== undefined ? [name] : []));
}


/***/ }),

/***/ 69676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ patchedFiles),
/* harmony export */   hl: () => (/* binding */ linesIn),
/* harmony export */   rd: () => (/* binding */ additionsIn)
/* harmony export */ });
/** The lines that a patch adds, file by file. */
function additionsIn(patch) {
    return patchedFiles(patch).map(({ path, lines }) => {
        const added = lines.filter(({ sign }) => sign === '+');
        return {
            path,
            text: added.map(({ text }) => text).join('\n'),
            lines: added.map(({ number }) => number),
        };
    });
}
function linesIn({ lines }) {
    const count = (wanted) => lines.filter(({ sign }) => sign === wanted).length;
    return { insertions: count('+'), deletions: count('-') };
}
/**
 * The files of a patch, in its order. How many lines belong to a hunk is counted: a line of the file may look like
 * anything.
 */
function patchedFiles(patch) {
    const files = [];
    const reader = new Lines(patch);
    let open = null;
    const close = (end) => {
        if (open === null)
            return;
        const { path, start, headEnd, lines } = open;
        const text = patch.slice(start, end);
        files.push({ path, text, headLength: (headEnd ?? end) - start, lines });
    };
    for (let start = reader.at; !reader.isDone; start = reader.at) {
        const line = reader.next();
        if (line.startsWith('diff --git ')) {
            close(start);
            open = { path: '', start, headEnd: null, lines: [] };
        }
        if (open === null)
            continue;
        if (line.startsWith('+++ ') || (line.startsWith('--- ') && open.path === ''))
            open.path = pathIn(line) ?? open.path;
        const hunk = hunkOf(line);
        if (hunk === null)
            continue;
        open.headEnd ??= start;
        readHunk(reader, hunk, open.lines);
    }
    close(patch.length);
    return files;
}
class Lines {
    #text;
    at = 0;
    constructor(text) {
        this.#text = text;
    }
    get isDone() {
        return this.at >= this.#text.length;
    }
    next() {
        const end = this.#text.indexOf('\n', this.at);
        const line = this.#text.slice(this.at, end === -1 ? undefined : end);
        this.at = end === -1 ? this.#text.length : end + 1;
        return line;
    }
}
function pathIn(line) {
    const path = line
        .slice('+++ '.length)
        .replace(/\t$/, '')
        .replace(/^("?)[ab]\//, '$1');
    return path === '/dev/null' ? null : path;
}
/** `@@ -7,2 +9 @@`: two lines of the old file, one of the new, which is its ninth. `null` for any other line. */
function hunkOf(line) {
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null)
        return null;
    return { removed: Number(hunk[1] ?? 1), first: Number(hunk[2]), added: Number(hunk[3] ?? 1) };
}
/** `\ No newline at end of file` stands between the lines of a hunk and is none of them. */
function readHunk(reader, { removed, first, added }, lines) {
    let [old, now, number] = [removed, added, first];
    while ((old > 0 || now > 0) && !reader.isDone) {
        const line = reader.next();
        const sign = line === '' ? ' ' : line[0];
        if (sign !== ' ' && sign !== '+' && sign !== '-')
            continue;
        lines.push({ sign, text: line.slice(1), number });
        if (sign !== '+')
            old -= 1;
        if (sign !== '-') {
            now -= 1;
            number += 1;
        }
    }
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ AGENT_KEYS),
/* harmony export */   m: () => (/* binding */ isKey)
/* harmony export */ });
/**
 * The variables by which each agent finds its provider: its own login, and where to send requests. Only its own
 * phases get them (docs/agents.md).
 */
const AGENT_KEYS = {
    claude: [
        'ANTHROPIC_API_KEY',
        'ANTHROPIC_AUTH_TOKEN',
        'ANTHROPIC_BASE_URL',
        'CLAUDE_CODE_OAUTH_TOKEN',
    ],
    codex: ['CODEX_API_KEY', 'CODEX_HOME', 'OPENAI_API_KEY', 'OPENAI_BASE_URL'],
    opencode: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENAI_API_KEY', 'OPENROUTER_API_KEY'],
    amp: ['AMP_API_KEY'],
    anthropic: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL'],
    // Whatever program these are, the author says by `env` what it may have.
    acp: [],
    command: [],
    scripted: [],
};
/** Whether the value is to be taken out of everything that is kept or shown: an address or a folder is no secret. */
const isKey = (name) => /_(?:KEY|TOKEN)$/.test(name);


/***/ }),

/***/ 47867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ diffStat)
/* harmony export */ });
const MAX_FILES = 200;
const GRAPH_WIDTH = 40;
const PATH_WIDTH = 60;
/** One line a file and one for all, as `git diff --stat` prints them; empty for no file. */
function diffStat(files) {
    if (files.length === 0)
        return '';
    const shown = files.slice(0, MAX_FILES);
    const width = Math.max(...shown.map((file) => nameOf(file).length));
    const most = Math.max(1, ...shown.map((file) => file.insertions + file.deletions));
    const digits = String(most).length;
    const lines = shown.map((file) => {
        const count = String(file.insertions + file.deletions).padStart(digits);
        return ` ${nameOf(file).padEnd(width)} | ${count} ${graphOf(file, most)}`.trimEnd();
    });
    const rest = files.length > MAX_FILES ? [' ...'] : [];
    return `${[...lines, ...rest, totalOf(files)].join('\n')}\n`;
}
function nameOf({ path, from }) {
    const name = from === null ? path : `${from} => ${path}`;
    return name.length <= PATH_WIDTH ? name : `...${name.slice(3 - PATH_WIDTH)}`;
}
function graphOf({ insertions, deletions, isBinary }, most) {
    const scale = most <= GRAPH_WIDTH ? 1 : GRAPH_WIDTH / most;
    const bar = (sign, count) => sign.repeat(count === 0 ? 0 : Math.max(1, Math.round(count * scale)));
    return `${bar('+', insertions)}${bar('-', deletions)}${isBinary ? ' (binary)' : ''}`;
}
function totalOf(files) {
    const sum = (of) => files.reduce((all, file) => all + file[of], 0);
    const parts = [
        `${files.length} ${files.length === 1 ? 'file' : 'files'} changed`,
        counted(sum('insertions'), 'insertion', '(+)'),
        counted(sum('deletions'), 'deletion', '(-)'),
    ];
    return ` ${parts.filter((part) => part !== null).join(', ')}`;
}
function counted(count, noun, sign) {
    if (count === 0)
        return null;
    return `${count} ${noun}${count === 1 ? '' : 's'}${sign}`;
}


/***/ }),

/***/ 66516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   MA: () => (/* binding */ changedLines),
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   fN: () => (/* binding */ shownDiff),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _core_change_additions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69676);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55349);



/** Throws `Refusal` if it is more than 64 MiB. */
async function difference(place, from, to) {
    return parsed(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ place, args: [...ALL, '--end-of-options', from, to] }));
}
/** The same of several pairs of trees that end in the same one, by one process. */
async function differences(place, pairs) {
    const heads = pairs.map(({ from, to }) => `${from} ${to}\n`);
    const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ place, args: [...ALL, '--stdin'], input: heads.join('') });
    // A name of a file may hold anything but the name of the tree that it is in.
    let at = 0;
    const starts = heads.map((head) => {
        const start = text.indexOf(head, at);
        if (start === -1)
            throw new Error('git left out a pair of trees');
        at = start + head.length;
        return at;
    });
    return starts.map((start, index) => {
        const next = starts[index + 1];
        const end = next === undefined ? text.length : next - (heads[index + 1]?.length ?? 0);
        return parsed(text.slice(start, end));
    });
}
/** Raw entries, then numbers, each ended by NUL; one more NUL, then the patch. */
function parsed(text) {
    const start = text.startsWith('diff --git ') ? 0 : text.indexOf('\0diff --git ');
    const patch = start === -1 ? '' : text.slice(start === 0 ? 0 : start + 1);
    const parts = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(start === -1 ? text : text.slice(0, start))[Symbol.iterator]();
    const files = [];
    const binary = new Set();
    for (const part of parts) {
        if (part.startsWith(':'))
            files.push(rawEntry(part, parts));
        else if (part !== '')
            addBinary(part, parts, binary);
    }
    const sections = (0,_core_change_additions_js__WEBPACK_IMPORTED_MODULE_2__/* .patchedFiles */ .Bd)(patch)[Symbol.iterator]();
    const counted = files.map(({ sections: count, ...file }) => {
        const lines = Array.from({ length: count }, () => (0,_core_change_additions_js__WEBPACK_IMPORTED_MODULE_2__/* .linesIn */ .hl)(nextSection(sections)));
        const sum = (of) => lines.reduce((all, one) => all + one[of], 0);
        const [insertions, deletions] = [sum('insertions'), sum('deletions')];
        return { ...file, insertions, deletions, isBinary: binary.has(file.path) };
    });
    return { patch, files: counted.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
function nextSection(sections) {
    const { value, done } = sections.next();
    if (done === true)
        throw new Error('the patch lacks a file');
    return value;
}
/** What lies between two trees or commits, sorted by path. */
async function changedFiles(place, from, to) {
    return (await difference(place, from, to)).files;
}
/** Both paths of a rename, each once, sorted. */
function pathsOf(files) {
    const paths = files.flatMap(({ path, from }) => (from === null ? [path] : [from, path]));
    return [...new Set(paths)].sort();
}
/** Lines added and removed in all. */
function linesOf(files) {
    return files.reduce((sum, file) => ({
        insertions: sum.insertions + file.insertions,
        deletions: sum.deletions + file.deletions,
    }), { insertions: 0, deletions: 0 });
}
/** Unified diff; if it is longer than `maxBytes`, the last line says so. */
async function unifiedDiff(options) {
    const { place, from, to, maxBytes } = options;
    const args = [...DIFF_TREE, '--patch', '--full-index', '--end-of-options', from, to];
    const call = { place, args, maxBytes };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(call);
    if (answer.code !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefusal */ .Xr)(call, answer);
    return answer.isCut ? cutDiff(answer.stdout, maxBytes) : answer.stdout.toString();
}
function cutDiff(bytes, maxBytes) {
    const lines = bytes.toString('utf8', 0, bytes.lastIndexOf('\n', maxBytes - 1) + 1);
    return `${lines}… cut at ${maxBytes} bytes\n`;
}
/** For people: without the lines of files that are no text; if it is longer than `maxBytes`, the last line says so. */
function shownDiff({ files, patch }, maxBytes) {
    const binary = new Map(files.filter((file) => file.isBinary).map((file) => [file.path, file]));
    const shown = (0,_core_change_additions_js__WEBPACK_IMPORTED_MODULE_2__/* .patchedFiles */ .Bd)(patch)
        .map((section) => {
        const file = binary.get(section.path);
        if (file === undefined)
            return section.text;
        const head = section.text.slice(0, section.headLength);
        return `${head}Binary file: ${file.insertions} lines added, ${file.deletions} removed\n`;
    })
        .join('');
    const bytes = Buffer.from(shown);
    return bytes.length <= maxBytes ? shown : cutDiff(bytes, maxBytes);
}
/** A patch without context, byte for byte as Latin-1, and a rename as what it is. Throws `Refusal` if it is more than 64 MiB. */
async function changedLines(place, from, to) {
    const how = ['--patch', '--unified=0', '--text', '--no-renames', '--end-of-options'];
    const call = { place, args: [...DIFF_TREE, ...how, from, to] };
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(call);
    if (answer.code !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefusal */ .Xr)(call, answer);
    if (answer.isCut)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal('The change is too large to compare.', 'Make the change smaller.');
    return answer.stdout.toString('latin1').split('\n');
}
const DIFF_TREE = [
    'diff-tree',
    '-r',
    '--find-renames',
    '--no-ext-diff',
    '--no-textconv',
];
/** Entries with whole names, numbers of lines, and a patch that shows every file as a text. */
const ALL = [
    ...DIFF_TREE,
    ...['-z', '--raw', '--numstat', '--no-abbrev', '--patch', '--text', '--full-index'],
];
/** `:100644 100755 <blob> <blob> M`, then one path, or two for a rename. */
function rawEntry(head, rest) {
    const [oldMode = '', newMode = '', oldBlob = '', newBlob = '', kind = ''] = head
        .slice(1)
        .split(' ');
    const first = next(rest);
    const isRename = kind.startsWith('R');
    return {
        path: isRename ? next(rest) : first,
        from: isRename ? first : null,
        before: versionOf(oldMode, oldBlob),
        after: versionOf(newMode, newBlob),
        sections: kind === 'T' ? 2 : 1,
    };
}
function versionOf(mode, blob) {
    return mode === '000000' ? null : { mode, blob };
}
/** `3<tab>1<tab>path`, or for a rename `3<tab>1<tab>` and then two paths; `-` for binary files. */
function addBinary(part, rest, binary) {
    const [added = '', , ...name] = part.split('\t');
    const first = name.join('\t');
    if (first === '')
        next(rest);
    const path = first === '' ? next(rest) : first;
    if (added === '-')
        binary.add(path);
}
function next(rest) {
    const { value, done } = rest.next();
    if (done === true)
        throw new Error('git ended in the middle of an entry');
    return value;
}


/***/ }),

/***/ 35826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress),
/* harmony export */   cliProgram: () => (/* binding */ cliProgram),
/* harmony export */   o: () => (/* binding */ packageName),
/* harmony export */   packageFolder: () => (/* binding */ packageFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder of this package: what runs is its `dist/cli.js`, also by a link in `node_modules/.bin`. */
function packageFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cliProgram()));
}
/** The program that this process runs. */
function cliProgram() {
    const [, program] = process.argv;
    if (program === undefined)
        throw new Error('the process names no program');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program);
}
/** Where this package is published, as its package.json says. */
function packageName(folder) {
    const { repository, version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8'));
    return { repository: String(repository).replace(/^github:/, ''), version };
}
/** Address of a schema of this release, for editors. */
const schemaAddress = ({ repository, version }, file) => `https://raw.githubusercontent.com/${repository}/v${version}/schemas/${file}`;


/***/ })

};
