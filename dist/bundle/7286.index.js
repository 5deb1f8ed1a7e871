export const id = 7286;
export const ids = [7286,5439,4276];
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
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal('The change is too large to be compared.', 'Make it smaller.');
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

/***/ 85439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ ownProgram),
/* harmony export */   O4: () => (/* binding */ ownPath),
/* harmony export */   Ss: () => (/* binding */ trustedProgram),
/* harmony export */   WE: () => (/* binding */ requiredProgram),
/* harmony export */   zu: () => (/* binding */ trustedPath)
/* harmony export */ });
/* unused harmony exports findProgram, untrustedPlaces */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _system_real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76610);
/* harmony import */ var _system_user_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54276);





/** What the runner itself starts. All of it is looked up at the first question, before any child can have run. */
const OWN = [
    ...[
        'bwrap',
        'chmod',
        'flock',
        'git',
        'git-lfs',
        'mount',
        'npm',
        'perl',
        'ps',
        'rm',
        'setpriv',
        'sh',
    ],
    ...['env', 'tar', 'true', 'unshare'],
];
/**
 * The absolute path of a program that the runner starts for itself; `null` if there is none outside of what a child may
 * write. Looked up once in the life of this process.
 */
function ownProgram(name) {
    const path = process.env.PATH ?? '';
    if (found?.path !== path)
        found = { path, programs: lookUp(path) };
    const { programs } = found;
    if (!programs.has(name))
        programs.set(name, trustedProgram(name, path));
    return programs.get(name) ?? null;
}
/** Throws a `Refusal` where there is none. */
function requiredProgram(name) {
    const path = ownProgram(name);
    if (path !== null)
        return path;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`\`${name}\` was not found in a folder of the PATH that lies outside of the repository.`, `Install \`${name}\`, and put its folder on the PATH.`);
}
/** `PATH` for the environment of the runner's own children: only folders that no child may write. */
function ownPath() {
    return trustedPath(process.env.PATH ?? '');
}
/** A search path without its untrusted folders; Node's own folder comes last. */
function trustedPath(path) {
    const folders = trustedFolders(path, untrustedHere());
    return [...new Set([...folders, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath)])].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
/** A program on another search path than that of this process, such as an agent's. */
function trustedProgram(name, path) {
    return findProgram(name, { path, untrusted: untrustedHere() });
}
function untrustedHere() {
    return untrustedPlaces(process.cwd(), process.argv, process.env);
}
let found = null;
function lookUp(path) {
    const search = { path, untrusted: untrustedHere() };
    return new Map(OWN.map((name) => [name, findProgram(name, search)]));
}
/** The first file of that name that can be executed and that no untrusted folder leads to. */
function findProgram(name, { path, untrusted }) {
    for (const folder of trustedFolders(path, untrusted)) {
        const file = settled((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), untrusted);
        if (file !== null && isExecutable(file))
            return file;
    }
    return null;
}
function trustedFolders(path, untrusted) {
    return path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)
        .flatMap((folder) => (0,_system_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)(folder) ?? [])
        .filter((folder) => !isUntrusted(folder, untrusted));
}
/**
 * The program's real path; of one that acts by the name it is called by, such as busybox, the link instead. `null` if
 * there is no such file, or one of the links on the way lies where a child may change it.
 */
function settled(file, untrusted) {
    let at = file;
    for (let hops = 0; hops < MAX_LINKS; hops += 1) {
        const folder = (0,_system_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
        if (folder === null || isUntrusted(folder, untrusted))
            return null;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(at));
        const target = (0,_system_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .linkTarget */ .C)(at);
        if (target === null)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(at) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file) ? at : file;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, target);
    }
    return null;
}
/** As many as Linux follows. */
const MAX_LINKS = 40;
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
function isUntrusted(folder, untrusted) {
    return (`${folder}/`.includes('/node_modules/.bin/') ||
        untrusted.some((place) => folder === place || folder.startsWith(`${place}/`)));
}
/** The repositories around the places where a run may work, and the user's cache with the workspaces. */
function untrustedPlaces(cwd, argv, env) {
    const { GITHUB_WORKSPACE: checkout = '' } = env;
    const starts = [cwd, ...rootsIn(argv).map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, root)), checkout];
    const repositories = starts.filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute).flatMap((start) => repositoryAround(start) ?? []);
    const places = [...repositories, checkout, (0,_system_user_cache_js__WEBPACK_IMPORTED_MODULE_4__.userCache)(env)].filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
    // A repository at `/` would leave no program at all.
    return [...new Set(places.map((place) => (0,_system_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)(place) ?? place))].filter((one) => one !== '/');
}
/** The values of `--root`. */
function rootsIn(argv) {
    return argv.flatMap((word, at) => {
        if (word.startsWith('--root='))
            return [word.slice('--root='.length)];
        return word === '--root' ? (argv[at + 1] ?? []) : [];
    });
}
function repositoryAround(start) {
    for (let at = (0,_system_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)(start); at !== null; at = at === '/' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
    }
    return null;
}


/***/ }),

/***/ 76610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ linkTarget),
/* harmony export */   M: () => (/* binding */ realOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The path without links; `null` if nothing is there. */
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return null;
    }
}
/** What a link leads to, as it is written; `null` if there is no link. */
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 54276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ cacheRefusal),
/* harmony export */   m: () => (/* binding */ prepareCache),
/* harmony export */   userCache: () => (/* binding */ userCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);





/**
 * Our part of the user's cache, outside of every workspace: clones, and agents that were installed. A relative path in
 * the environment is ignored, as the XDG Base Directory Specification wants it.
 */
function userCache(env) {
    const { XDG_CACHE_HOME: cache = '', HOME: home = '' } = env;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(cache))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'phasegate');
    const [base = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()] = [home, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()].filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, '.cache', 'phasegate');
}
/** Makes a folder of the cache, so that nothing is begun where it cannot be used. Throws `Refusal` with its path. */
function prepareCache(folder) {
    try {
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (error) {
        throw cacheRefusal(error, `The cache folder ${folder} cannot be used`);
    }
}
/** As `diskRefusal`, with what to do about a folder of the cache. */
function cacheRefusal(error, doing) {
    const refusal = (0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .diskRefusal */ .C2)(error, doing);
    if (['ENOSPC', 'EDQUOT'].includes((0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? ''))
        return refusal;
    const remedy = 'Set `XDG_CACHE_HOME` to a folder that this user can write to.';
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(refusal.message, remedy, { cause: error });
}


/***/ })

};
