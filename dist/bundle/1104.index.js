export const id = 1104;
export const ids = [1104,5439,4276];
export const modules = {

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BACKLOG_COMMANDS: () => (/* binding */ BACKLOG_COMMANDS),
  BACKLOG_HELP: () => (/* binding */ BACKLOG_HELP)
});

// EXTERNAL MODULE: ./lib/src/core/backlog/item/assessment.js
var assessment = __webpack_require__(25338);
// EXTERNAL MODULE: ./lib/src/report/print.js
var print = __webpack_require__(26354);
// EXTERNAL MODULE: ./lib/src/commands/command.js
var commands_command = __webpack_require__(19624);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/item-json.js
/** An item for programs. What is not known is `null`. */
function itemJson(item) {
    const { id, title, description, status, phase, assessment, pipeline, tags, dependencies } = item;
    const { block, needsPerson, origin, override, claim, work, delivery, createdAt, updatedAt } = item;
    return {
        id,
        title,
        description,
        status,
        phase,
        pipeline,
        ...assessment,
        tags,
        dependencies,
        blocked: block,
        needsPerson,
        origin,
        override,
        claimedBy: claim?.by ?? null,
        run: work.run,
        delivery,
        attempts: work.attempts,
        costUsd: work.costUsd,
        createdAt,
        updatedAt,
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/backlog/issues/store.js + 5 modules
var store = __webpack_require__(28102);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/app/wiring/github-access.js
var github_access = __webpack_require__(69145);
;// CONCATENATED MODULE: ./lib/src/app/backlog/issue-source.js





/** The issues of the repository that the checkout's `origin` is. */
function localIssueStore(root) {
    let made = null;
    const github = () => {
        made ??= connect(root);
        return made;
    };
    return (0,store/* issueStore */.t)({ github, holder: holder(), now: Date.now, pause });
}
async function connect(root) {
    const { findRepository } = await __webpack_require__.e(/* import() */ 7927).then(__webpack_require__.bind(__webpack_require__, 97927));
    const access = (0,github_access/* gitHubAccess */.g)(await (await findRepository(root)).origin(), process.env);
    if (access === null) {
        throw new ports.Refusal('The backlog is kept in issues, and the `origin` of this checkout is not on GitHub.', 'Set it with `git remote add origin …`, or keep the backlog in a file: `backlog: { source: file }`.');
    }
    const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN || null;
    if (token === null) {
        throw new ports.Refusal(`There is no token to read the issues of ${access.repository} with.`, 'Set `GITHUB_TOKEN`, for example to what `gh auth token` prints.');
    }
    const { gitHub } = await __webpack_require__.e(/* import() */ 3193).then(__webpack_require__.bind(__webpack_require__, 33193));
    const { PATIENCE } = await __webpack_require__.e(/* import() */ 7296).then(__webpack_require__.bind(__webpack_require__, 7296));
    const { signal } = new AbortController();
    return gitHub({ ...access, token, patience: PATIENCE, signal });
}
/** GitHub tells of a workflow run whether it goes on; of a process somewhere nobody does. */
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/evolve.js
var evolve = __webpack_require__(83733);
;// CONCATENATED MODULE: ./lib/src/core/backlog/item/raw-line.js
/**
 * A line of JSON with some of its top-level fields set or, where the value is `undefined`, taken out. Everything else
 * stays byte for byte: another program may have written it, in its own way. `line` must be a valid JSON object.
 */
function withFields(line, fields) {
    const members = membersOf(line).filter(({ key }) => !(Object.hasOwn(fields, key) && fields[key] === undefined));
    const kept = members.map((member) => {
        const value = Object.hasOwn(fields, member.key) ? fields[member.key] : undefined;
        return value === undefined ? member : { ...member, text: textOf(member.key, value) };
    });
    const known = new Set(kept.map(({ key }) => key));
    for (const [key, value] of Object.entries(fields)) {
        if (value === undefined || known.has(key))
            continue;
        kept.splice(placeOf(kept, key), 0, { key, text: textOf(key, value) });
    }
    return `{${kept.map(({ text }) => text).join(',')}}`;
}
const textOf = (key, value) => `${JSON.stringify(key)}:${JSON.stringify(value)}`;
/** Own fields stand behind task-golem's, in the order of the alphabet. */
function placeOf(members, key) {
    const at = members.findIndex((member) => member.key.startsWith('x-') && member.key > key);
    return at === -1 ? members.length : at;
}
/** The top-level members of a valid JSON object, as they are written. */
function membersOf(line) {
    let depth = 0;
    const cuts = [];
    for (const { 0: token, index } of line.matchAll(TOKENS)) {
        if (token === '}' || token === ']')
            depth -= 1;
        const isOpening = token === '{' || token === '[';
        // The object's own braces, and the commas between its members.
        if (depth === 0 || (depth === 1 && token === ','))
            cuts.push(index);
        if (isOpening)
            depth += 1;
    }
    return cuts.slice(1).flatMap((end, at) => {
        const text = line.slice((cuts[at] ?? 0) + 1, end).trim();
        return text === '' ? [] : [{ key: keyOf(text), text }];
    });
}
/** Whole strings, so that what they hold is not taken for structure. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;
function keyOf(member) {
    const [key = '""'] = /^"(?:[^"\\]|\\.)*"/.exec(member) ?? [];
    return String(JSON.parse(key));
}

// EXTERNAL MODULE: ./lib/src/core/lib/json.js
var json = __webpack_require__(38364);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/event-text.js
var event_text = __webpack_require__(4216);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/stored-item.js
var stored_item = __webpack_require__(19959);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
;// CONCATENATED MODULE: ./lib/src/backlog/lines.js



/** The text of a file; `null` if there is none. */
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        throw (0,disk/* diskRefusal */.C2)(error, `${path} cannot be read`);
    }
}
/** Puts a whole file in place of the old one, with its rights: whoever reads it finds one or the other. */
function replaceText(path, text) {
    const temporary = `${path}.${process.pid}.new`;
    try {
        write(temporary, text, { flags: 'w', mode: modeOf(path) });
        (0,external_node_fs_.renameSync)(temporary, path);
        (0,disk/* syncFolder */.Yw)((0,external_node_path_.dirname)(path));
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw (0,disk/* diskRefusal */.C2)(error, `${path} cannot be written`);
    }
}
/** Adds whole lines to the end of a file; a last line that was cut off stays a line of its own. */
function appendLines(path, lines) {
    if (lines.length === 0)
        return;
    try {
        write(path, `${isCutOff(path) ? '\n' : ''}${lines.map((line) => `${line}\n`).join('')}`, {
            flags: 'a',
            mode: 0o644,
        });
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `${path} cannot be written`);
    }
}
function write(path, text, { flags, mode }) {
    const fd = (0,external_node_fs_.openSync)(path, flags, mode);
    try {
        (0,disk/* writeWhole */.f8)(fd, Buffer.from(text));
        (0,external_node_fs_.fsyncSync)(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function isCutOff(path) {
    const size = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0)
        return false;
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const last = Buffer.alloc(1);
        (0,external_node_fs_.readSync)(fd, last, 0, 1, size - 1);
        return last.toString() !== '\n';
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function modeOf(path) {
    return ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.mode ?? 0o644) & 0o777;
}

// EXTERNAL MODULE: ./lib/src/core/backlog/item/item.js
var item_item = __webpack_require__(66411);
;// CONCATENATED MODULE: ./lib/src/backlog/item-lines.js
/** Items of which most stay as they are written: who adds one to ten thousand reads none of them. */
class ItemLines {
    #entries;
    #read;
    /** Takes the entries over, by their ids. `read` gives the item of a line; it may throw. */
    constructor(entries, read) {
        this.#entries = entries;
        this.#read = read;
    }
    /** What is done to one of the two is not seen in the other. */
    copy() {
        return new ItemLines(new Map(this.#entries), this.#read);
    }
    /** As the file has it; `null` if it has changed, or is not in the file. */
    text(id) {
        return this.#entries.get(id)?.text ?? null;
    }
    get(id) {
        const entry = this.#entries.get(id);
        if (entry === undefined)
            return undefined;
        entry.item ??= this.#read(id, entry);
        return entry.item;
    }
    set(id, item) {
        this.#entries.set(id, { text: null, line: 0, item });
    }
    delete(id) {
        this.#entries.delete(id);
    }
    has(id) {
        return this.#entries.has(id);
    }
    get size() {
        return this.#entries.size;
    }
    keys() {
        return this.#entries.keys();
    }
    *entries() {
        for (const [id, entry] of this.#entries) {
            entry.item ??= this.#read(id, entry);
            yield [id, entry.item];
        }
        return undefined;
    }
    *values() {
        for (const [, item] of this.entries())
            yield item;
        return undefined;
    }
    [Symbol.iterator]() {
        return this.entries();
    }
    forEach(use) {
        for (const [id, item] of this.entries())
            use(item, id, this);
    }
}

;// CONCATENATED MODULE: ./lib/src/backlog/tasks-text.js






const HEADER = '{"schema_version":1}';
/**
 * Finds the items of the file; each is looked at when somebody asks for it. Throws `Refusal` with the number of the first line
 * that is not right, then or now.
 */
function readTasks(path, text) {
    const lines = text.split('\n');
    if (text !== '')
        readHeader(path, lines[0] ?? '');
    const entries = new Map();
    let line = 0;
    for (const one of lines) {
        line += 1;
        if (line === 1 || one.trim() === '')
            continue;
        const id = idOf(one);
        if (id === null)
            throw damaged(path, line, faultOf(one));
        if (entries.has(id))
            throw damaged(path, line, `there is an item \`${id}\` already`);
        entries.set(id, { text: one, line, item: null });
    }
    const warnings = [];
    const items = new ItemLines(entries, (id, entry) => {
        const read = itemOf(entry.text ?? '');
        if (!read.ok)
            throw damaged(path, entry.line, read.message);
        for (const warning of read.warnings)
            warnings.push(`${id}: ${warning}.`);
        return read.item;
    });
    return { items, warnings };
}
/** As it and task-golem write it; else the whole line has to be read. */
const FIRST = /^\{"id":"([A-Za-z0-9_.-]+)",/;
/** `null` for a line that is not an item. */
function idOf(line) {
    const written = line.endsWith('}') ? FIRST.exec(line)?.[1] : undefined;
    if (written !== undefined)
        return written;
    const read = itemOf(line);
    return read.ok ? read.item.id : null;
}
function faultOf(line) {
    const read = itemOf(line);
    return read.ok ? '' : read.message;
}
function itemOf(line) {
    const value = parsed(line);
    return (0,json/* isJsonObject */.O)(value) ? (0,stored_item/* readItem */.k0)(value) : { ok: false, message: 'it is not a JSON object' };
}
/** The file as it is to be written: what did not change keeps its bytes. */
function tasksText(before, items) {
    const lines = [...items.keys()].sort(item_item/* compare */.UD).map((id) => lineOf(id, items, before));
    return `${[HEADER, ...lines].join('\n')}\n`;
}
function lineOf(id, items, before) {
    const text = items.text(id);
    if (text !== null)
        return text;
    const item = items.get(id);
    if (item === undefined)
        throw new Error(`there is no item ${id}`);
    return changedLine(item, before);
}
/** An item's line: the one that is there, with what changed. */
function changedLine(item, { items }) {
    const text = items.text(item.id);
    const was = items.get(item.id);
    if (text === null || was === undefined)
        return newLine(item);
    return withFields(text, changedFields(was, item));
}
function changedFields(was, item) {
    const before = (0,stored_item/* storedFields */.FB)(was);
    const after = Object.entries((0,stored_item/* storedFields */.FB)(item));
    return Object.fromEntries(after.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key])));
}
/** With every field that task-golem wants, in its order. */
function newLine(item) {
    const fields = (0,stored_item/* storedFields */.FB)(item);
    const { title, status, description, tags, dependencies, ...rest } = fields;
    const native = {
        id: item.id,
        title: title ?? '',
        status: status ?? 'todo',
        priority: 0,
        description: description ?? null,
        tags: tags ?? [],
        dependencies: dependencies ?? [],
        created_at: item.createdAt,
        updated_at: item.updatedAt,
        blocked_reason: null,
        blocked_from_status: null,
        claimed_by: null,
        claimed_at: null,
        parent: null,
    };
    return withFields(JSON.stringify(native), rest);
}
function readHeader(path, line) {
    const value = parsed(line);
    const version = (0,json/* isJsonObject */.O)(value) ? value.schema_version : undefined;
    if (version === 1)
        return;
    throw typeof version === 'number'
        ? new ports.Refusal(`${path} is of version ${version}; this release of Phasegate reads version 1.`, 'Use a release that reads it.')
        : damaged(path, 1, `it is not ${HEADER}`);
}
function damaged(path, line, why) {
    return new ports.Refusal(`The backlog ${path} cannot be read at line ${line}: ${why}.`, 'Mend the line, or take the file back from git; nothing was changed.');
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/backlog/events-file.js






const active = (folder) => (0,external_node_path_.join)(folder, 'events.jsonl');
/** Where task-golem, too, keeps the events of items in the archive. */
const archive = (folder) => (0,external_node_path_.join)(folder, 'events.archive.jsonl');
/** Each event as task-golem reads it, with ours whole in a field of its own. */
function appendEvents(folder, events) {
    appendLines(active(folder), events.map(events_file_lineOf));
}
function events_file_lineOf(event) {
    const { at, by, ...own } = event;
    const isMove = event.type === 'itemMoved';
    return JSON.stringify({
        v: 1,
        task_id: event.item,
        ts: at.replace(/(\.\d{3})Z$/, '$1000Z'),
        author: by,
        type: isMove ? 'status_transition' : 'note',
        text: (0,event_text/* eventText */.c)(event),
        ...(isMove ? { status: stored_item/* NATIVE_STATUS */.rN[event.to] } : {}),
        'x-phasegate': own,
    });
}
/** What happened to an item, the oldest first. Lines that cannot be read are left out, as task-golem does. */
function readEvents(folder, item) {
    const lines = [archive(folder), active(folder)].flatMap((path) => linesOf(readText(path)));
    const events = lines.flatMap((line) => {
        const value = parsed(line);
        return (0,json/* isJsonObject */.O)(value) && value.task_id === item ? [stored(value)] : [];
    });
    return events.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
function stored({ ts, author, text, 'x-phasegate': event }) {
    return { at: String(ts), by: String(author), text: String(text), event: event ?? null };
}
/** The events of items that went to the archive go there, too. */
function archiveEvents(folder, items) {
    const text = readText(active(folder));
    if (items.size === 0 || text === null)
        return;
    const isMoved = (line) => {
        const value = parsed(line);
        return (0,json/* isJsonObject */.O)(value) && typeof value.task_id === 'string' && items.has(value.task_id);
    };
    const lines = linesOf(text);
    appendLines(archive(folder), lines.filter(isMoved));
    const kept = lines.filter((line) => !isMoved(line));
    replaceText(active(folder), kept.map((line) => `${line}\n`).join(''));
}
function linesOf(text) {
    return (text ?? '').split('\n').filter((line) => line.trim() !== '');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/src/process/programs.js
var programs = __webpack_require__(85439);
;// CONCATENATED MODULE: ./lib/src/backlog/file-lock.js





/**
 * Does something while nobody else has the file locked, with flock(2), which task-golem takes, too. The system lets go of
 * it when the process ends, however it ends. Throws `Refusal` if others hold it for too long.
 */
function withFileLock(path, work) {
    const fd = file_lock_open(path);
    try {
        lock(fd, path);
        return work();
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
const SECONDS = 30;
/**
 * Node has no flock(2). A program that inherits the file takes the lock on it, and as the lock belongs to the open file and not
 * to who took it, it stays with this process when that program has ended.
 */
const PROGRAMS = [
    ['flock', '-x', '-w', `${SECONDS}`, '3'],
    [
        'perl',
        '-e',
        `$SIG{ALRM} = sub { exit 1 }; alarm ${SECONDS}; open(F, ">&=3") && flock(F, 2) || exit 2`,
    ],
];
function lock(fd, path) {
    for (const [name, ...args] of PROGRAMS) {
        const program = (0,programs/* ownProgram */.DX)(name);
        if (program === null)
            continue;
        const { error, status } = (0,external_node_child_process_.spawnSync)(program, args, {
            stdio: ['ignore', 'ignore', 'ignore', fd],
        });
        if (status === 0)
            return;
        if (error !== undefined && (0,disk/* codeOf */.$N)(error) === 'ENOENT')
            continue;
        if (status === 1) {
            throw new ports.Refusal(`The backlog is being changed by another program, for ${SECONDS} seconds by now (it holds ${path}).`, 'Wait until it ends, or end it, then try again.');
        }
        throw new ports.Refusal(`The lock ${path} cannot be taken (${name} said no).`, LOCAL);
    }
    throw new ports.Refusal(`The lock ${path} cannot be taken: neither flock nor perl is on the PATH.`, 'Install one of them: on Linux flock is in util-linux.');
}
const LOCAL = 'Keep the backlog on a disk of this machine: not every network disk can lock.';
function file_lock_open(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'a+', 0o644);
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The lock ${path} cannot be opened`);
    }
}

;// CONCATENATED MODULE: ./lib/src/backlog/file.js











/*
 * .task-golem/
 *   tasks.jsonl                    a header, then an item a line, sorted by id
 *   archive.jsonl                  items that are over
 *   events.jsonl                   what happened; events.archive.jsonl for items in the archive
 *   tasks.lock                     held while any of it is changed
 *   config.yaml                    `id_prefix: tg`
 */
/** The store that task-golem keeps, in the folder of a repository. */
function fileStore(root) {
    const folder = folderOf(root);
    const store = new FileStore(folder);
    return {
        read: async () => store.read(),
        change: async (by, decide) => withFileLock((0,external_node_path_.join)(folder, 'tasks.lock'), () => store.change(by, decide)),
        events: async (item) => readEvents(folder, item),
        newId: (backlog) => newId(backlog, prefixOf(folder)),
        // Who shares the files shares the machine, and there the run's own lock does it.
        hold: async () => ({ [Symbol.asyncDispose]: async () => { } }),
    };
}
/** Makes the store; says whether there was none. */
function makeFileStore(root) {
    const folder = folderOf(root);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'tasks.jsonl')))
        return false;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    withFileLock((0,external_node_path_.join)(folder, 'tasks.lock'), () => {
        for (const name of ['tasks.jsonl', 'archive.jsonl']) {
            if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)))
                replaceText((0,external_node_path_.join)(folder, name), `${HEADER}\n`);
        }
        const ignored = (0,external_node_path_.join)(folder, '.gitignore');
        if (!(0,external_node_fs_.existsSync)(ignored))
            replaceText(ignored, 'tasks.lock\n*.new\n');
    });
    return true;
}
const folderOf = (root) => (0,external_node_path_.join)(root, '.task-golem');
class FileStore {
    #folder;
    #tasks;
    #archive;
    constructor(folder) {
        this.#folder = folder;
        this.#tasks = (0,external_node_path_.join)(folder, 'tasks.jsonl');
        this.#archive = (0,external_node_path_.join)(folder, 'archive.jsonl');
    }
    read() {
        const { items, warnings } = this.#readTasks();
        // Whoever looks is told of every line that is not right.
        items.forEach(() => { });
        const archive = this.#readArchive();
        return { items, archived: archive.titles, warnings: [...warnings, ...archive.warnings] };
    }
    /** The lock must be held. Events first, as task-golem does it: a change that nobody was told of cannot be. */
    change(by, decide) {
        const tasks = this.#readTasks();
        const archive = this.#readArchive();
        const { warnings } = archive;
        const before = { items: tasks.items, archived: archive.titles, warnings };
        const at = new Date().toISOString();
        const events = decide(before).map((event) => (0,evolve/* recorded */.t2)(event, by, at));
        if (events.length === 0)
            return before;
        const { items, gone } = apply(tasks.items, events);
        appendEvents(this.#folder, events);
        this.#appendArchive(gone.map(({ item, into }) => archivedLine(item, into, tasks)));
        replaceText(this.#tasks, tasksText(tasks, items));
        archiveEvents(this.#folder, new Set(gone.map(({ item }) => item.id)));
        const archived = new Map([
            ...archive.titles,
            ...gone.map(({ item }) => [item.id, item.title]),
        ]);
        return { items, archived, warnings };
    }
    #readTasks() {
        const text = readText(this.#tasks);
        if (text !== null)
            return readTasks(this.#tasks, text);
        throw new ports.Refusal(`There is no backlog here: ${this.#tasks} does not exist.`, 'Make one: `phasegate backlog init`.');
    }
    /** A line of the archive that cannot be read is said and left out, as task-golem does. */
    #readArchive() {
        const [, ...lines] = (readText(this.#archive) ?? '').split('\n');
        const titles = new Map();
        const warnings = [];
        for (const [index, line] of lines.entries()) {
            if (line.trim() === '')
                continue;
            const value = parsed(line);
            if ((0,json/* isJsonObject */.O)(value) && typeof value.id === 'string') {
                titles.set(value.id, String(value.title ?? ''));
            }
            else
                warnings.push(`${this.#archive}, line ${index + 2} cannot be read and is left out.`);
        }
        return { titles, warnings };
    }
    #appendArchive(lines) {
        if (lines.length === 0)
            return;
        const isEmpty = (readText(this.#archive) ?? '') === '';
        appendLines(this.#archive, isEmpty ? [HEADER, ...lines] : lines);
    }
}
function apply(before, events) {
    const gone = [];
    const items = before.copy();
    for (const event of events) {
        const isMerged = event.type === 'itemMerged';
        const item = isMerged || event.type === 'itemArchived' ? items.get(event.item) : undefined;
        if (item !== undefined)
            gone.push({ item, into: isMerged ? event.into : null });
        (0,evolve/* take */.s)(items, event);
    }
    return { items, gone };
}
function archivedLine(item, into, tasks) {
    const over = { ...item, status: 'done', block: null, claim: null };
    const line = changedLine(over, tasks);
    return into === null ? line : withFields(line, { 'x-phasegate-merged-into': into });
}
function newId({ items, archived }, prefix) {
    for (let tries = 0;; tries += 1) {
        // The longer an id, the surer it is that nobody has it.
        const id = `${prefix}-${(0,external_node_crypto_.randomBytes)(8)
            .toString('hex')
            .slice(0, tries < 10 ? 5 : 12)}`;
        if (!items.has(id) && !archived.has(id))
            return id;
    }
}
function prefixOf(folder) {
    const text = readText((0,external_node_path_.join)(folder, 'config.yaml')) ?? '';
    return /^id_prefix:\s*["']?([A-Za-z0-9][\w-]*)["']?\s*$/m.exec(text)?.[1] ?? 'tg';
}

// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/open.js









/** Throws what is wrong with the configuration. */
function openBacklog({ root: folder }) {
    const root = (0,repository_root/* repositoryRoot */.H)(folder);
    const { config } = (0,config_file/* findConfig */.u)(root);
    const store = config.source === 'issues' ? localIssueStore(root) : fileStore(root);
    return { root, config, store, actor: (0,surroundings/* localActor */.Z0)() };
}
/** What the store holds; what is not valid in it is said. */
async function look({ store }) {
    const backlog = await store.read();
    for (const warning of backlog.warnings)
        (0,print/* printNote */.cN)(`Warning: ${warning}`);
    return backlog;
}
/** The item that was meant: by its id, without the prefix, or by the beginning of it if only one has that. */
function itemNamed({ items, archived }, name) {
    const exact = items.get(name);
    if (exact !== undefined)
        return exact;
    const all = [...items.values()].sort(item_item/* byAge */.jI);
    const meant = all.filter(({ id }) => id.startsWith(name) || id.slice(id.indexOf('-') + 1).startsWith(name));
    const whole = meant.filter(({ id }) => id.slice(id.indexOf('-') + 1) === name);
    const [only, ...more] = whole.length > 0 ? whole : meant;
    if (only !== undefined && more.length === 0 && name !== '')
        return only;
    const hint = meant.length > 1
        ? `That could be ${meant.map(({ id }) => `\`${id}\``).join(', ')}.`
        : archived.has(name)
            ? 'It is in the archive.'
            : ((0,nearest/* suggest */.Z)(name, [...items.keys()]) ?? '`phasegate backlog add TITLE` makes one.');
    throw new ports.Refusal(`There is no item \`${name}\` on the backlog.`, hint);
}

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/dependencies.js
var dependencies = __webpack_require__(14091);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage/follow-ups.js
var follow_ups = __webpack_require__(67887);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/words.js








/** The options behind {@link WordOptions}. */
function withWords(command) {
    const level = (flag, about) => new esm/* Option */.c$(`--${flag} <level>`, about).choices(assessment/* LEVELS */.A_);
    return command
        .option('--description <text>', 'what is known of it')
        .option('--dep <id>', 'an item that must be done first; may be given more than once', commands_command/* collect */.Fo, [])
        .option('--tag <tag>', 'may be given more than once', commands_command/* collect */.Fo, [])
        .addOption(new esm/* Option */.c$('--size <size>', '1–3 files, 4–10, 11 or more').choices(assessment/* SIZES */.F0))
        .addOption(level('complexity', 'how hard it is'))
        .addOption(level('risk', 'how bad it may go'))
        .addOption(level('impact', 'how much it helps'))
        .option('--pipeline <name>', 'its way, by its name in phasegate.yml');
}
/** The words that the options add to what is there. Throws `Refusal` for what cannot be. */
function wordsOf(before, options, { backlog, config }) {
    const title = (0,follow_ups/* titleOf */.n)(options.title);
    if (title === '')
        throw new ports.Refusal('The title is empty.', 'Say in a few words what is to be done.');
    const added = options.dep.map((name) => dependency(backlog, name));
    return {
        title,
        description: options.description ?? before.description,
        tags: [...new Set([...before.tags, ...options.tag])],
        dependencies: [...new Set([...before.dependencies, ...added])],
        assessment: {
            size: options.size ?? before.assessment.size,
            complexity: options.complexity ?? before.assessment.complexity,
            risk: options.risk ?? before.assessment.risk,
            impact: options.impact ?? before.assessment.impact,
        },
        pipeline: options.pipeline === undefined ? before.pipeline : known(options.pipeline, config),
    };
}
/** Throws `Refusal` naming the circle that an item with these words would close. */
function refuseCircle({ items }, item, words) {
    const circle = (0,dependencies/* cycleIn */.Q)(new Map([...items, [item.id, { ...item, ...words }]]));
    if (circle === null)
        return;
    throw new ports.Refusal(`These items would wait for each other in a circle: ${circle.join(' → ')}.`, 'Take one of the dependencies out.');
}
function dependency(backlog, name) {
    return backlog.archived.has(name) ? name : itemNamed(backlog, name).id;
}
function known(name, { pipelines }) {
    if (pipelines.has(name))
        return name;
    throw new ports.Refusal(`phasegate.yml has no pipeline \`${name}\`.`, (0,nearest/* suggest */.Z)(name, [...pipelines.keys()]) ?? 'Name it there under `pipelines`.');
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/add.js






/** `phasegate backlog add TITLE`: prints the id of the new item. */
function addCommand() {
    const command = withWords((0,commands_command/* subcommand */._d)('add', 'Add an item.').argument('<title>', 'what is to be done, in a few words')).addHelpText('after', `
Examples:
  $ phasegate backlog add "Mend the date parser" --description "2026-02-30 is taken for a date" --tag bug
  $ phasegate backlog add "Release it" --dep a1b2c --size small --complexity low --risk low

Whoever gives size, complexity and risk has triaged it; else an agent does.`);
    return { command, act: add, hidden: false };
}
const NOTHING = {
    title: '',
    description: null,
    tags: [],
    dependencies: [],
    assessment: assessment/* UNASSESSED */.LZ,
    pipeline: null,
};
async function add(title, options) {
    const { store, config, actor } = openBacklog(options);
    let before = new Set();
    const { items } = await store.change(actor, (backlog) => {
        before = new Set(backlog.items.keys());
        const id = store.newId(backlog);
        const words = wordsOf(NOTHING, { ...options, title }, { backlog, config });
        return [{ type: 'itemAdded', item: id, ...words, origin: null, depth: 0 }];
    });
    // By their ids, as reading all of the items would take longer than all the rest.
    for (const id of items.keys()) {
        const item = before.has(id) ? undefined : items.get(id);
        if (item === undefined)
            continue;
        if (options.json)
            (0,print/* printJson */.Q2)(itemJson(item));
        else
            (0,print/* printResult */.RS)(item.id);
    }
    return 0;
}

// EXTERNAL MODULE: ./lib/src/app/backlog/pipelines.js + 1 modules
var backlog_pipelines = __webpack_require__(69027);
// EXTERNAL MODULE: ./lib/src/app/wiring/platform.js
var wiring_platform = __webpack_require__(50290);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/schedule.js
var schedule = __webpack_require__(38383);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/commands/running.js + 2 modules
var running = __webpack_require__(38717);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/transition.js
var transition = __webpack_require__(56531);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/deciding.js







/** A person's word about one item, and what follows from it. */
async function decideOn({ name, options }, decide) {
    (0,running/* refuseDeciding */.SV)('A decision on an item');
    const { store, actor } = openBacklog(options);
    let id = '';
    const { items } = await store.change(actor, (backlog) => {
        const item = itemNamed(backlog, name);
        id = item.id;
        return decide(item, backlog);
    });
    const item = items.get(id);
    if (options.json)
        (0,print/* printJson */.Q2)(item === undefined ? { id, status: 'archived' } : itemJson(item));
    else
        (0,print/* printResult */.RS)(`${id} is ${item === undefined ? 'in the archive' : (0,item_item/* statusText */.qS)(item.status)}`);
    return 0;
}
/** The step of its life, or a `Refusal`. */
function moved(item, to, why) {
    const wrong = (0,transition/* wrongStep */.w)(item, to);
    if (wrong !== null)
        throw new ports.Refusal(`${wrong}.`, `\`phasegate backlog show ${item.id}\` tells more.`);
    return { type: 'itemMoved', item: item.id, to, why, block: null };
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/advance.js













/** `phasegate backlog advance ID [--to PHASE]`: one step further, by a person's word. */
function advanceCommand() {
    const command = (0,commands_command/* subcommand */._d)('advance', 'Take an item one step further by your own word: what lies between counts as done.')
        .argument('<id>', 'the item')
        .option('--to <phase>', 'so far, to the phase to run next');
    return { command, act: advance, hidden: false };
}
async function advance(name, options) {
    (0,running/* refuseDeciding */.SV)('Advancing an item');
    const opened = openBacklog(options);
    const pipelines = (0,backlog_pipelines/* readPipelines */.K)(opened.root, opened.config);
    const item = itemNamed(await opened.store.read(), name);
    const at = item.block?.from ?? item.status;
    const isScoped = at === 'scoping' && (0,schedule/* nextPhase */.ll)(item, (pipelines.of(item) ?? pipelines.fallback).shape) === null;
    const { items } = at === 'new' || at === 'ready' || (isScoped && item.block === null)
        ? await stepped(opened, item, options)
        : await passed(opened, { item, pipelines, to: options.to ?? null });
    const now = items.get(item.id);
    if (now === undefined)
        throw new Error(`${item.id} is gone`);
    if (options.json)
        (0,print/* printJson */.Q2)(itemJson(now));
    else
        (0,print/* printResult */.RS)(`${now.id} is ${(0,item_item/* statusText */.qS)(now.status)}${now.phase === null ? '' : `, at \`${now.phase}\``}`);
    return 0;
}
/** A step of its life that no phase belongs to. */
function stepped({ store, actor }, { id }, { to }) {
    return store.change(actor, ({ items }) => {
        const item = items.get(id);
        if (item === undefined)
            return [];
        if (to !== undefined) {
            throw new ports.Refusal(`\`${id}\` is ${(0,item_item/* statusText */.qS)(item.status)}, and between phases.`, 'Advance it without `--to` first.');
        }
        return [moved(item, NEXT[item.status], 'a person advanced it')];
    });
}
const NEXT = {
    new: 'scoping',
    scoping: 'ready',
    ready: 'in_progress',
    in_progress: 'done',
    done: 'done',
    blocked: 'blocked',
};
async function passed(opened, { item, pipelines, to }) {
    const { LOCAL, newRunOf, passPhases } = await Promise.all(/* import() */[__webpack_require__.e(3648), __webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(1919), __webpack_require__.e(8436), __webpack_require__.e(8275), __webpack_require__.e(8474), __webpack_require__.e(1764), __webpack_require__.e(9000), __webpack_require__.e(8542), __webpack_require__.e(6906), __webpack_require__.e(9902), __webpack_require__.e(6454), __webpack_require__.e(7152)]).then(__webpack_require__.bind(__webpack_require__, 49579));
    const { keepRan } = await __webpack_require__.e(/* import() */ 1537).then(__webpack_require__.bind(__webpack_require__, 51537));
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { root, store, config } = opened;
    const platform = (0,wiring_platform/* localPlatform */.h)();
    const known = pipelines.of(item) ?? pipelines.fallback;
    const { phases, next } = phasesBefore(item, known.shape, to);
    const place = await findPlace(root, platform.store);
    const run = (0,brands/* runId */.Vz)(item.work.run ?? '') ?? newRunOf(place.store, item, '');
    await store.change(opened.actor, () => [{ type: 'runBegun', item: item.id, run, kind: 'work' }]);
    const inputs = { task: [item.title, item.description ?? ''].join('\n\n').trim() };
    const step = {
        root,
        place,
        platform,
        driver: LOCAL,
        item,
        kind: 'work',
        run,
        file: known.file,
        text: null,
        inputs,
        phase: next,
        deliver: config.deliver,
        purse: null,
    };
    const ran = await passPhases(step, phases);
    return keepRan({ store, platform, config, pipelines, told: (events) => events }, item.id, ran);
}
/** The phases that are passed over, and the one behind them. */
function phasesBefore(item, shape, to) {
    const here = (0,schedule/* nextPhase */.ll)({ ...item, status: item.block?.from ?? item.status }, shape);
    if (here === null)
        throw new ports.Refusal(`\`${item.id}\` is ${(0,item_item/* statusText */.qS)(item.status)}, and at no phase.`, 'There is nothing to pass over.');
    const names = shape.phases.map(({ name }) => name);
    const target = to === null ? here.place + 1 : names.indexOf(to);
    if (target <= here.place) {
        throw new ports.Refusal(`\`${to}\` does not come after \`${here.phase.name}\`.`, (0,nearest/* suggest */.Z)(to ?? '', names.slice(here.place + 1)) ?? 'It is at its last phase.');
    }
    return { phases: names.slice(here.place, target), next: names[target] ?? here.phase.name };
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/closing.js






/** `phasegate backlog complete ID`: a person did the rest. */
function completeCommand() {
    const command = (0,commands_command/* subcommand */._d)('complete', 'Say that an item in progress is done.').argument('<id>', 'the item');
    return { command, act: complete, hidden: false };
}
/** `phasegate backlog close ID`: it is not to be done (any more). */
function closeCommand() {
    const command = (0,commands_command/* subcommand */._d)('close', 'Take an item off the backlog, done or not.').argument('<id>', 'the item');
    return { command, act: closing_close, hidden: false };
}
/** `phasegate backlog archive [ID…]`: what is done. */
function archiveCommand() {
    const command = (0,commands_command/* subcommand */._d)('archive', 'Move what is done into the archive.').argument('[id...]', 'items that are done; all of them unless said');
    return { command, act: closing_archive, hidden: false };
}
async function complete(name, options) {
    return decideOn({ name, options }, (item) => [moved(item, 'done', 'a person did it')]);
}
async function closing_close(name, options) {
    return decideOn({ name, options }, ({ id }) => [
        { type: 'noted', item: id, text: 'closed by a person' },
        { type: 'itemArchived', item: id },
    ]);
}
async function closing_archive(names, options) {
    (0,running/* refuseDeciding */.SV)('Archiving');
    const { store, actor } = openBacklog(options);
    let archived = [];
    await store.change(actor, (backlog) => {
        const all = [...backlog.items.values()];
        const chosen = names.length === 0
            ? all.filter(({ status }) => status === 'done')
            : names.map((name) => itemNamed(backlog, name));
        const open = chosen.find(({ status }) => status !== 'done');
        if (open !== undefined) {
            throw new ports.Refusal(`\`${open.id}\` is not done.`, `\`phasegate backlog close ${open.id}\` takes it off the backlog.`);
        }
        archived = chosen.map(({ id }) => id);
        return archived.map((item) => ({ type: 'itemArchived', item }));
    });
    if (options.json)
        (0,print/* printJson */.Q2)({ archived });
    else
        (0,print/* printResult */.RS)(archived.length === 0 ? 'Nothing is done.' : `Archived: ${archived.join(', ')}`);
    return 0;
}

// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/doctor.js








/** `phasegate backlog doctor`: what is wrong with this backlog. Exit code 1 if anything is. */
function doctorCommand() {
    const command = (0,commands_command/* subcommand */._d)('doctor', 'Tell what is wrong with this backlog, and what to do.');
    return { command, act: doctor, hidden: false };
}
async function doctor(options) {
    const opened = openBacklog(options);
    const locks = opened.config.source === 'file' ? [lockFinding()] : [];
    const findings = [...locks, pipelinesFinding(opened), ...(await storeFindings(opened))];
    if (options.json)
        (0,print/* printJson */.Q2)(findings);
    else {
        const { paint } = (0,print/* surfaceOf */.lI)(process.stdout);
        const lines = findings.flatMap(({ check, ok, detail, remedy }) => [
            `${ok ? paint('good', '✓') : paint('bad', '✗')} ${check}: ${detail}`,
            ...(remedy === null ? [] : [`  ${remedy}`]),
        ]);
        (0,print/* printResult */.RS)(lines.join('\n'));
    }
    return findings.every(({ ok }) => ok) ? 0 : 1;
}
const good = (check, detail) => ({
    check,
    ok: true,
    detail,
    remedy: null,
});
const bad = (check, detail, remedy) => ({
    check,
    ok: false,
    detail,
    remedy,
});
function lockFinding() {
    const found = ['flock', 'perl'].find((program) => (0,programs/* ownProgram */.DX)(program) !== null);
    if (found !== undefined)
        return good('lock', `taken by ${found}`);
    return bad('lock', 'neither flock nor perl is here', 'Install one of them: on Linux flock is in util-linux.');
}
function pipelinesFinding({ root, config }) {
    try {
        const { byName } = (0,backlog_pipelines/* readPipelines */.K)(root, config);
        return good('pipelines', [...byName.keys()].join(', '));
    }
    catch (error) {
        if (error instanceof pipeline_file.InvalidPipeline)
            return mistakesIn(error);
        if (error instanceof ports.Refusal)
            return bad('pipelines', error.message, error.remedy);
        throw error;
    }
}
function mistakesIn({ diagnostics }) {
    const [first, ...more] = diagnostics.filter(({ severity }) => severity === 'error');
    if (first === undefined)
        return bad('pipelines', 'one of them has mistakes', CHECK);
    const { file: path, message, range } = first;
    const rest = more.length === 0 ? '' : `, and ${counted(more.length, 'more mistake')}`;
    const detail = `${path}, line ${range.line}: ${message}${rest}`;
    return bad('pipelines', detail, `\`phasegate check ${path}\` shows where.`);
}
const CHECK = 'See `phasegate check`.';
async function storeFindings({ store }) {
    try {
        const backlog = await store.read();
        const { items, archived } = backlog;
        return [
            good('items', `${counted(items.size, 'item')}, ${archived.size} in the archive`),
            ...itemFindings(backlog),
        ];
    }
    catch (error) {
        if (error instanceof ports.Refusal)
            return [bad('items', error.message, error.remedy)];
        throw error;
    }
}
const counted = (count, noun) => `${count} ${count === 1 ? noun : `${noun}s`}`;
function itemFindings({ items, archived, warnings }) {
    const known = { items, archived: new Set(archived.keys()) };
    const circle = (0,dependencies/* cycleIn */.Q)(items);
    const lost = [...items.values()].flatMap((item) => (0,dependencies/* unmet */.i)(item, known)
        .filter((id) => !items.has(id))
        .map((id) => `${item.id} waits for ${id}`));
    const twice = [...items.keys()].filter((id) => archived.has(id));
    return [
        ...warnings.map((warning) => bad('values', warning, 'Set the field anew, or take it out.')),
        ...(circle === null
            ? []
            : [
                bad('dependencies', `a circle: ${circle.join(' → ')}`, 'Take one out: `phasegate backlog edit ID --drop-dep ID`.'),
            ]),
        ...lost.map((detail) => bad('dependencies', `${detail}, which nobody knows`, 'Take it out: `phasegate backlog edit ID --drop-dep ID`.')),
        ...twice.map((id) => bad('archive', `${id} is on the backlog and in the archive`, `Take it off the backlog: \`phasegate backlog close ${id}\`.`)),
    ];
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/edit.js





/** `phasegate backlog edit ID`: other words, another assessment; what is not named stays. */
function editCommand() {
    const command = withWords((0,commands_command/* subcommand */._d)('edit', 'Change what is said of an item; what is not named stays.')
        .argument('<id>', 'the item')
        .option('--title <text>', 'what is to be done')
        .option('--drop-dep <id>', 'it need not wait for that any more', commands_command/* collect */.Fo, [])
        .option('--drop-tag <tag>', 'take the tag off', commands_command/* collect */.Fo, []));
    return { command, act: edit, hidden: false };
}
async function edit(name, options) {
    const { store, config, actor } = openBacklog(options);
    let id = '';
    const { items } = await store.change(actor, (backlog) => {
        const item = itemNamed(backlog, name);
        id = item.id;
        const kept = {
            ...item,
            tags: item.tags.filter((tag) => !options.dropTag.includes(tag)),
            dependencies: item.dependencies.filter((dep) => !options.dropDep.includes(dep)),
        };
        const title = options.title ?? item.title;
        const words = wordsOf(kept, { ...options, title }, { backlog, config });
        refuseCircle(backlog, item, words);
        return [{ type: 'itemEdited', item: id, ...words }];
    });
    const item = items.get(id);
    if (options.json && item !== undefined)
        (0,print/* printJson */.Q2)(itemJson(item));
    else
        (0,print/* printResult */.RS)(`${id}: edited`);
    return 0;
}

// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/neutral.js
var neutral = __webpack_require__(37308);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/backlog-item.js





/** All of an item: what it is, how it stands, what to do now, what happened. */
function itemLines({ item, waits, events, paint }) {
    const description = (item.description ?? '')
        .split('\n')
        .map((line) => `  ${(0,neutral/* neutralLine */.GH)(line)}`.trimEnd());
    const next = nextCommands(item);
    return [
        paint('strong', `${item.id}  ${(0,text_line/* oneLine */.TN)(item.title)}`),
        ...(item.description === null ? [] : ['', ...description]),
        '',
        ...rowsOf(item, waits).map(([name, text]) => `${paint('dim', (0,text_line/* padEnd */.f)(name, 12))}${text}`),
        ...(next.length === 0 ? [] : ['', ...next.map((command) => `  ${paint('accent', command)}`)]),
        ...(events.length === 0 ? [] : ['', ...eventLines(events, paint)]),
    ];
}
function rowsOf(item, waits) {
    const { work, claim, override } = item;
    const rows = [
        ['state', (0,item_item/* statusText */.qS)(item.status)],
        ['waits for', waits || null],
        ['phase', item.block?.phase ?? item.phase],
        ['assessment', isUnassessed(item.assessment) ? 'none yet' : (0,event_text/* assessmentText */.k)(item.assessment)],
        [
            'let pass',
            override === null ? null : `${(0,event_text/* assessmentText */.k)(override.assessment)}, by ${override.by}`,
        ],
        ['pipeline', item.pipeline ?? 'the default one'],
        ['tags', item.tags.join(', ') || null],
        ['depends on', item.dependencies.join(', ') || null],
        ['came out of', item.origin],
        ['claimed by', claim?.by ?? null],
        ['run', work.run],
        ['tries', work.attempts === 0 ? null : `${work.attempts}`],
        ['cost', work.costUsd === null ? null : (0,money/* moneyText */.qC)(work.costUsd)],
    ];
    return rows.flatMap(([name, text]) => (text === null ? [] : [[name, (0,text_line/* oneLine */.TN)(text)]]));
}
const isUnassessed = (assessment) => Object.values(assessment).every((value) => value === null);
/** The commands that would let it go on. */
function nextCommands({ id, block, work }) {
    if (block === null)
        return [];
    const ways = {
        question: [`phasegate backlog answer ${id} "…"`],
        guardrail: [`phasegate backlog override ${id}`, `phasegate backlog edit ${id} --size …`],
        person: [`phasegate backlog override ${id}`, `phasegate backlog close ${id}`],
        failed: [`phasegate backlog unblock ${id} --notes "…"`, ...recordOf(block, work)],
        gate: [`phasegate approve ${work.run ?? 'RUN'}`, `phasegate reject ${work.run ?? 'RUN'}`],
        budget: [
            `phasegate resume ${work.run ?? 'RUN'} --budget +1`,
            `phasegate backlog unblock ${id}`,
        ],
        rejected: [`phasegate backlog close ${id}`],
        'by-hand': [`phasegate backlog unblock ${id}`],
    };
    return ways[block.kind];
}
/** What the failed phase was asked, said and did. */
function recordOf({ phase, from }, work) {
    const run = from === 'new' ? work.triage : work.run;
    return run === null || phase === null ? [] : [`phasegate log ${run} ${phase}`];
}
/** What happened, a line each. */
function eventLines(events, paint) {
    return events.map(({ at, by, text }) => {
        const time = at.slice(0, 19).replace('T', ' ');
        return `${paint('dim', `${time}  ${(0,text_line/* oneLine */.TN)(by)}`)}  ${(0,text_line/* oneLine */.TN)(text)}`;
    });
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/events.js




/** `phasegate backlog events ID`: all that happened to an item, also to one in the archive. */
function eventsCommand() {
    const command = (0,commands_command/* subcommand */._d)('events', 'Show all that happened to an item.').argument('<id>', 'the item');
    return { command, act: events, hidden: false };
}
async function events(name, options) {
    const { store } = openBacklog(options);
    const backlog = await store.read();
    const id = backlog.archived.has(name) ? name : itemNamed(backlog, name).id;
    const found = await store.events(id);
    if (options.json)
        (0,print/* printJson */.Q2)(found);
    else if (found.length === 0)
        (0,print/* printResult */.RS)(`Nothing has happened to ${id} yet.`);
    else
        (0,print/* printResult */.RS)(eventLines(found, (0,print/* surfaceOf */.lI)(process.stdout).paint).join('\n'));
    return 0;
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/init.js








/** `phasegate backlog init`: the store and a configuration; what is there stays as it is. */
function initCommand() {
    const command = (0,commands_command/* subcommand */._d)('init', 'Make a backlog here, and a phasegate.yml that says how it is worked through.');
    return { command, act: init, hidden: false };
}
async function init({ root: folder, json }) {
    const root = (0,repository_root/* repositoryRoot */.H)(folder);
    const { path, config } = (0,config_file/* findConfig */.u)(root);
    const hasConfig = path !== null;
    const made = [
        ...(config.source === 'file' && makeFileStore(root) ? ['.task-golem/tasks.jsonl'] : []),
        ...(hasConfig ? [] : ['phasegate.yml']),
    ];
    const pipelines = pipelinesIn(root);
    if (!hasConfig)
        replaceText((0,external_node_path_.join)(root, 'phasegate.yml'), configText(pipelines));
    if (json)
        (0,print/* printJson */.Q2)({ made });
    else if (made.length === 0)
        (0,print/* printResult */.RS)('There is a backlog here already.');
    else {
        const known = hasConfig ? config.pipelines.size : pipelines.length;
        (0,print/* printResult */.RS)([`Made ${made.join(' and ')}. Next:`, ...(known === 0 ? [NAME] : []), init_NEXT].join('\n'));
    }
    return 0;
}
const NAME = '  name a pipeline in phasegate.yml: pipelines: { feature: pipelines/feature.yml }';
const init_NEXT = `  phasegate backlog add "What is to be done"
  phasegate backlog next`;
function configText(pipelines) {
    const rows = pipelines.length === 0
        ? ['# pipelines: { feature: pipelines/feature.yml }   # name your pipelines here']
        : ['pipelines:', ...pipelines.map((path) => `  ${nameOf(path)}: ${path}`)];
    return `${TOP}\n${rows.join('\n')}\n`;
}
const TOP = `version: 1
guardrails: { max-size: medium, max-complexity: medium, max-risk: low }   # what passes without a person
limits: { wip: 1, concurrent: 1, phases: 100, follow-ups: 10, depth: 2, failures-in-a-row: 2 }`;
const FOLDERS = ['.github/pipelines', 'pipelines'];
function pipelinesIn(root) {
    return FOLDERS.filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, folder))).flatMap((folder) => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder))
        .filter((name) => /^[a-z][a-z0-9-]*\.ya?ml$/.test(name))
        .sort()
        .map((name) => `${folder}/${name}`));
}
const nameOf = (path) => path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');

// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/filter.js
var filter = __webpack_require__(78960);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/backlog-list.js
var backlog_list = __webpack_require__(87185);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/list.js







/** `phasegate backlog list`: the board. */
function listCommand() {
    const command = (0,commands_command/* subcommand */._d)('list', 'Show the items: how each stands, and for whom it waits.').option('--only <key=value>', 'status, impact, size, risk, complexity, tag or pipeline; may be given more than once', commands_command/* collect */.Fo, []);
    return { command, act: list, hidden: false };
}
async function list(options) {
    const filter = filterOf(options.only);
    const { items, archived } = await look(openBacklog(options));
    const shown = [...items.values()].filter(filter);
    if (options.json)
        (0,print/* printJson */.Q2)(shown.map(itemJson));
    else {
        const known = { items, archived: new Set(archived.keys()) };
        (0,print/* printResult */.RS)((0,backlog_list/* backlogLines */.P4)({ shown, ...known, ...(0,print/* surfaceOf */.lI)(process.stdout) }).join('\n'));
    }
    return 0;
}
/** `--only` as it was given. Throws `Refusal` for what is no filter. */
function filterOf(only) {
    const read = (0,filter/* readFilter */.h)(only);
    if (read.ok)
        return read.filter;
    throw new ports.Refusal(`${read.message}.`, read.hint);
}

// EXTERNAL MODULE: ./lib/src/core/backlog/triage/settle.js
var settle = __webpack_require__(23646);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/next.js










/** `phasegate backlog next`: what the scheduler would do now, and why. Changes nothing. */
function nextCommand() {
    const command = (0,commands_command/* subcommand */._d)('next', 'Show what would be done now, and why; nothing is changed.')
        .option('--target <id>', 'as if only this item were to be worked on')
        .option('--only <key=value>', 'as `run --only`', commands_command/* collect */.Fo, []);
    return { command, act: next, hidden: false };
}
async function next(options) {
    const opened = openBacklog(options);
    const backlog = await look(opened);
    const pipelines = (0,backlog_pipelines/* readPipelines */.K)(opened.root, opened.config);
    const pipelineOf = (item) => pipelines.of(item)?.shape ?? null;
    const { guardrails, limits } = opened.config;
    const settled = (0,settle/* settle */.G)(backlog.items, new Set(), { guardrails, pipelineOf });
    const now = new Date().toISOString();
    const items = (0,evolve/* evolveAll */.Dc)(backlog.items, settled.map((event) => (0,evolve/* recorded */.t2)(event, opened.actor, now)));
    const known = { items, archived: new Set(backlog.archived.keys()) };
    const target = options.target === undefined ? null : itemNamed(backlog, options.target).id;
    const only = filterOf(options.only);
    const { wip, concurrent } = limits;
    const limit = { wip, concurrent, target, only };
    const scheduled = (0,schedule/* schedule */._)({ ...known, running: [], limits: limit, pipelineOf });
    const isAsked = (item) => (target === null ? only(item) : item.id === target);
    const due = scheduled.length > 0 ? [] : (0,schedule/* dueTogether */.J3)(items, isAsked);
    const actions = [...scheduled, ...due.map(delivering)];
    if (options.json)
        (0,print/* printJson */.Q2)(actions);
    else {
        const lines = actions.map((action) => `${next_wordsOf(action)}: ${action.why}`);
        const waiting = waitingLines(known);
        const nothing = lines.length === 0 ? ['Nothing can be done now.'] : [];
        const rest = waiting.length === 0 ? [] : ['', 'Waiting:', ...waiting];
        (0,print/* printResult */.RS)([...nothing, ...lines.map(text_line/* oneLine */.TN), ...rest].join('\n'));
    }
    return 0;
}
const MOST = 20;
/** Of the first who wait. */
function waitingLines(known) {
    const lines = [];
    for (const item of known.items.values()) {
        const waits = (0,backlog_list/* waitsFor */.is)(item, known);
        if (waits !== '')
            lines.push(`  ${item.id} waits for ${waits}`);
        if (lines.length === MOST)
            break;
    }
    return lines;
}
/** One for each item, though they come together. */
const delivering = ({ id }) => ({
    action: 'deliver',
    item: id,
    writer: false,
    why: 'it is finished, and nothing else can be done: it is delivered with the others',
});
function next_wordsOf(action) {
    if (action.action !== 'run')
        return `${action.action} ${action.item}`;
    return `run \`${action.phase}\` of ${action.item}${action.writer ? ', alone, as it writes' : ''}`;
}

// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/stopping.js
var stopping = __webpack_require__(48990);
// EXTERNAL MODULE: ./lib/src/core/lib/duration.js
var duration = __webpack_require__(83346);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/run.js













/** `phasegate backlog run`: works on the backlog until nothing more can be done, or a limit is reached. */
function runCommand() {
    const command = withLimits((0,commands_command/* subcommand */._d)('run', 'Work on the backlog until all is done, waits for a person, or a limit is reached.')).addHelpText('after', `
Examples:
  $ phasegate backlog run --only tag=bug --budget 5
  $ phasegate backlog run --target a1b2c            this item alone
  $ phasegate backlog run --cap 10 --until 2h       a little at a time

New items are triaged, then each goes through the phases of its pipeline on a branch of its own, in a
clone: your checkout is not touched. It can be stopped and started again at any time.
Exit codes: 0 all that was asked for is done, 1 an item failed, 3 some is left, 4 a person is asked,
5 the budget is spent, 130 stopped by a signal.`);
    return { command, act: run, hidden: false };
}
function withLimits(command) {
    return command
        .option('--target <id>', 'work on this item alone, regardless of limits')
        .option('--only <key=value>', 'status, impact, size, risk, complexity, tag or pipeline; may be given more than once', commands_command/* collect */.Fo, [])
        .addOption(new esm/* Option */.c$('--cap <n>', 'phases, at most').argParser(wholeNumber))
        .addOption(new esm/* Option */.c$('--until <time>', 'start nothing after that: 18:30, or 2h').argParser(momentOf))
        .addOption(new esm/* Option */.c$('--budget <usd>', 'of this session').argParser(amount));
}
async function run(options) {
    const { root, config, store } = openBacklog(options);
    const backlog = await store.read();
    const target = options.target === undefined ? null : itemNamed(backlog, options.target).id;
    const { workThrough } = await Promise.all(/* import() */[__webpack_require__.e(3648), __webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(1919), __webpack_require__.e(8436), __webpack_require__.e(8275), __webpack_require__.e(8474), __webpack_require__.e(1764), __webpack_require__.e(9000), __webpack_require__.e(8542), __webpack_require__.e(6906), __webpack_require__.e(9902), __webpack_require__.e(6454), __webpack_require__.e(7811), __webpack_require__.e(4771)]).then(__webpack_require__.bind(__webpack_require__, 47811));
    const { LOCAL } = await Promise.all(/* import() */[__webpack_require__.e(3648), __webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(1919), __webpack_require__.e(8436), __webpack_require__.e(8275), __webpack_require__.e(8474), __webpack_require__.e(1764), __webpack_require__.e(9000), __webpack_require__.e(8542), __webpack_require__.e(6906), __webpack_require__.e(9902), __webpack_require__.e(6454), __webpack_require__.e(7152)]).then(__webpack_require__.bind(__webpack_require__, 49579));
    const end = await workThrough({
        root,
        platform: (0,wiring_platform/* localPlatform */.h)(),
        driver: LOCAL,
        config,
        store,
        target,
        only: filterOf(options.only),
        cap: options.cap ?? config.limits.phases,
        untilMs: options.until ?? null,
        budgetUsd: options.budget ?? null,
        stage: 'all',
        say: (line) => {
            if (!options.json)
                (0,print/* printNote */.cN)((0,text_line/* oneLine */.TN)(line));
        },
    });
    tell(end, options.json);
    return (0,stopping/* exitCodeOf */.FO)(end.stopped, end.asked);
}
function tell({ stopped, phases, costUsd, asked }, json) {
    const why = stopping/* STOPPED_TEXT */.Uv[stopped];
    if (json) {
        const outcome = (0,stopping/* outcomeOf */.sG)(stopped, asked);
        (0,print/* printJson */.Q2)({ outcome, stopped, why, phases, costUsd, items: asked.map(itemJson) });
        return;
    }
    const open = asked.filter(({ status }) => status !== 'done');
    const lines = open.flatMap((item) => [
        `${item.id}  ${(0,item_item/* statusText */.qS)(item.status)}  ${(0,text_line/* oneLine */.TN)(item.block?.reason ?? item.title)}`,
        ...nextCommands(item)
            .slice(0, 1)
            .map((command) => `  ${command}`),
    ]);
    const cost = costUsd === null ? '' : `, ${(0,money/* moneyText */.qC)(costUsd)}`;
    const done = asked.length - open.length;
    (0,print/* printNote */.cN)([
        ...(lines.length === 0 ? [] : ['', ...lines]),
        '',
        `${done} of ${asked.length} items done, ${phases} phases${cost}. Stopped: ${why} (${stopped}).`,
    ].join('\n'));
}
function wholeNumber(text) {
    const number = Number(text);
    if (Number.isInteger(number) && number > 0)
        return number;
    throw new esm/* InvalidArgumentError */.Di('Give a whole number above zero.');
}
function amount(text) {
    const number = Number(text);
    if (/^\d+(\.\d+)?$/.test(text) && number > 0)
        return number;
    throw new esm/* InvalidArgumentError */.Di('Give USD, such as 2.50.');
}
/** The next moment at which the clock here shows that time, or so long from now. */
function momentOf(text) {
    const length = (0,duration/* parseDuration */.E9)(text);
    if (length !== null)
        return Date.now() + length;
    const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
    if (hours === undefined || minutes === undefined) {
        throw new esm/* InvalidArgumentError */.Di('Give a time such as 18:30, or a duration such as 2h.');
    }
    const moment = new Date();
    moment.setHours(Number(hours), Number(minutes), 0, 0);
    if (moment.getTime() <= Date.now())
        moment.setDate(moment.getDate() + 1);
    return moment.getTime();
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/show.js






/** `phasegate backlog show ID`: all of one item. */
function showCommand() {
    const command = (0,commands_command/* subcommand */._d)('show', 'Show all of an item, and what you can do now.').argument('<id>', 'the item; the beginning of its id is enough');
    return { command, act: show, hidden: false };
}
const LAST = 10;
async function show(name, options) {
    const opened = openBacklog(options);
    const backlog = await look(opened);
    const item = itemNamed(backlog, name);
    const events = await opened.store.events(item.id);
    if (options.json)
        (0,print/* printJson */.Q2)({ ...itemJson(item), events });
    else {
        const { paint } = (0,print/* surfaceOf */.lI)(process.stdout);
        const known = { items: backlog.items, archived: new Set(backlog.archived.keys()) };
        const waits = (0,backlog_list/* waitsFor */.is)(item, known);
        (0,print/* printResult */.RS)(itemLines({ item, waits, events: events.slice(-LAST), paint }).join('\n'));
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/triage.js








/** `phasegate backlog triage [ID…]`: assesses new items, and does nothing else. */
function triageCommand() {
    const command = (0,commands_command/* subcommand */._d)('triage', 'Have new items assessed, and do nothing else.').argument('[id...]', 'items that are new; all of them unless said');
    return { command, act: triage, hidden: false };
}
async function triage(names, options) {
    const { root, config, store } = openBacklog(options);
    const backlog = await store.read();
    const chosen = names.map((name) => itemNamed(backlog, name));
    const old = chosen.find(({ status }) => status !== 'new');
    if (old !== undefined) {
        throw new ports.Refusal(`\`${old.id}\` is ${(0,item_item/* statusText */.qS)(old.status)}, and not new.`, `Assess it anew yourself: \`phasegate backlog edit ${old.id} --size …\`.`);
    }
    const ids = new Set(chosen.map(({ id }) => id));
    const { workThrough } = await Promise.all(/* import() */[__webpack_require__.e(3648), __webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(1919), __webpack_require__.e(8436), __webpack_require__.e(8275), __webpack_require__.e(8474), __webpack_require__.e(1764), __webpack_require__.e(9000), __webpack_require__.e(8542), __webpack_require__.e(6906), __webpack_require__.e(9902), __webpack_require__.e(6454), __webpack_require__.e(7811), __webpack_require__.e(4771)]).then(__webpack_require__.bind(__webpack_require__, 47811));
    const { LOCAL } = await Promise.all(/* import() */[__webpack_require__.e(3648), __webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(1919), __webpack_require__.e(8436), __webpack_require__.e(8275), __webpack_require__.e(8474), __webpack_require__.e(1764), __webpack_require__.e(9000), __webpack_require__.e(8542), __webpack_require__.e(6906), __webpack_require__.e(9902), __webpack_require__.e(6454), __webpack_require__.e(7152)]).then(__webpack_require__.bind(__webpack_require__, 49579));
    const { asked } = await workThrough({
        root,
        platform: (0,wiring_platform/* localPlatform */.h)(),
        driver: LOCAL,
        config,
        store,
        target: null,
        only: ({ id, status }) => status === 'new' && (ids.size === 0 || ids.has(id)),
        cap: config.limits.phases,
        untilMs: null,
        budgetUsd: null,
        stage: 'triage',
        say: (line) => {
            if (!options.json)
                (0,print/* printNote */.cN)((0,text_line/* oneLine */.TN)(line));
        },
    });
    if (options.json)
        (0,print/* printJson */.Q2)(asked.map(itemJson));
    const kinds = asked.flatMap(({ block }) => block?.kind ?? []);
    if (kinds.includes('failed'))
        return 1;
    if (kinds.length > 0)
        return 4;
    return asked.some(({ status }) => status === 'new') ? 3 : 0;
}

// EXTERNAL MODULE: ./lib/src/core/backlog/triage/word.js
var triage_word = __webpack_require__(90033);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/unblock.js





/** `phasegate backlog unblock ID`: it goes on where it stopped. */
function unblockCommand() {
    const command = (0,commands_command/* subcommand */._d)('unblock', 'Let a blocked item go on where it stopped.')
        .argument('<id>', 'the item')
        .option('--notes <text>', 'for the next prompt')
        .option('--override', 'let exactly its assessment of now pass the guardrails', false);
    return { command, act: unblock, hidden: false };
}
/** `phasegate backlog override ID`: the same, with `--override`. */
function overrideCommand() {
    const command = (0,commands_command/* subcommand */._d)('override', 'Let exactly the assessment that an item has now pass the guardrails.')
        .argument('<id>', 'the item')
        .option('--notes <text>', 'for the next prompt');
    const act = (name, options) => unblock(name, { ...options, override: true });
    return { command, act, hidden: false };
}
/** `phasegate backlog answer ID TEXT`: the answer to its question. */
function answerCommand() {
    const command = (0,commands_command/* subcommand */._d)('answer', 'Answer the question that blocks an item.')
        .argument('<id>', 'the item')
        .argument('<text>', 'your answer');
    return { command, act: answer, hidden: false };
}
const unblock = (name, options) => say(name, { type: options.override ? 'override' : 'unblock', notes: options.notes ?? null }, options);
const answer = (name, text, options) => say(name, { type: 'answer', text }, options);
async function say(name, word, options) {
    return decideOn({ name, options }, (item) => {
        const judged = (0,triage_word/* judgeWord */.o)(item, word);
        if (judged.type === 'events')
            return judged.events;
        throw new ports.Refusal(judged.message, remedyFor(item, judged.instead));
    });
}
function remedyFor(item, instead) {
    const { id } = item;
    switch (instead) {
        case 'override':
            return `Let it pass with \`phasegate backlog override ${id}\`, or assess it anew with \`edit\`.`;
        case 'answer':
            return `Answer it: \`phasegate backlog answer ${id} "…"\`.`;
        case 'decide': {
            const commands = nextCommands(item).map((command) => `\`${command}\``);
            return `Decide there: ${commands.join(' or ')}.`;
        }
        case 'look':
            return `\`phasegate backlog show ${id}\` tells how it stands.`;
        case 'nothing':
            return 'Nothing needs to be done.';
    }
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog.js













/** The commands under `phasegate backlog`. */
const BACKLOG_COMMANDS = [
    initCommand,
    addCommand,
    listCommand,
    showCommand,
    editCommand,
    triageCommand,
    nextCommand,
    runCommand,
    advanceCommand,
    unblockCommand,
    overrideCommand,
    answerCommand,
    completeCommand,
    closeCommand,
    archiveCommand,
    eventsCommand,
    doctorCommand,
];
const BACKLOG_HELP = `
From nothing to finished work:
  $ phasegate backlog init
  $ phasegate backlog add "Mend the date parser" --tag bug
  $ phasegate backlog next        what would be done now, and why
  $ phasegate backlog run         until all is done, or waits for you
  $ phasegate backlog list        how each item stands, and for whom it waits

An id may be shortened as long as only one item is meant.`;


/***/ }),

/***/ 66411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ BLOCK_KINDS),
/* harmony export */   II: () => (/* binding */ NO_WORK),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   jI: () => (/* binding */ byAge),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/** In the order of an item's life; from each of the first four it can be blocked. */
const STATUSES = ['new', 'scoping', 'ready', 'in_progress', 'done', 'blocked'];
const BLOCK_KINDS = [
    'question',
    'guardrail',
    'person',
    'failed',
    'gate',
    'budget',
    'rejected',
    'by-hand',
];
const NO_WORK = { run: null, triage: null, seen: {}, attempts: 0, costUsd: null };
/** Oldest first; of one age, by id. */
function byAge(a, b) {
    return compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}
const compare = (a, b) => (a < b ? -1 : Number(a > b));
/** How people read a status: `in-progress`. */
const statusText = (status) => status.replace('_', '-');


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

/***/ 38364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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

// EXTERNAL MODULE: ./lib/src/core/text/untrusted/untrusted.js
var untrusted = __webpack_require__(50081);
;// CONCATENATED MODULE: ./lib/src/core/text/untrusted/postable.js


/**
 * Makes a text of an agent or a stranger fit for a pull request, a comment or a summary: it reads the same, and nothing
 * in it acts. Nobody is mentioned or signs, no issue closed, no bot commanded, no check skipped; no HTML, no comment or
 * mark of ours, no image, no link out of the repository. What would act is broken by one character that is not seen, in
 * code as elsewhere: bots read the bare text, and where code ends is a matter of opinion.
 */
function postable(text, { own, max }) {
    const onPage = activeOnPage(own);
    return fitted(text, max, {
        inert: (whole) => broken(withBalancedFences(whole), [...ANYWHERE, onPage]),
        cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
    });
}
/** The same for titles: in one line. */
function postableLine(text, { own, max }) {
    const onPage = activeOnPage(own);
    return fitted(text, max, {
        inert: (whole) => broken(whole.replace(/\s+/g, ' ').trim(), [...ANYWHERE, onPage]),
        cut: () => '…',
    });
}
/** The same for a commit's message, which git and forges read, and no page: HTML and links stay as they are. */
function committable(text, max) {
    return fitted(text, max, {
        inert: (whole) => broken(whole, IN_COMMITS),
        cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
    });
}
/**
 * An author's text with texts of others inserted: breaks what acts only because of them, whatever they make together.
 * `own` is the same text with each character that was inserted replaced by {@link stuffed}; what acts there as well is
 * the author's wish.
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
/** As long, and nothing acts by it; digits stay, as in `Closes #${{ … }}` they are all that the author left open. */
function stuffed(inserted) {
    return inserted.replace(/[^\d\n]/g, 'x');
}
function broken(text, rules) {
    return rules.reduce((whole, rule) => whole.replace(rule, BREAK), text);
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
/**
 * Rules find places between two characters: a break there takes from a text what a forge, git or a bot makes of it.
 * Texts are hostile, so each rule looks first at what is rare and next to the place, and never far without a limit.
 */
function rule(places) {
    return new RegExp(places.join('|'), 'gim');
}
/**
 * Words that close, open or finish the issue that they stand before, and what may stand between. GitHub:
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue
 * GitLab: https://docs.gitlab.com/user/project/issues/managing_issues/#default-closing-pattern
 */
const KEYWORD = '(?<![a-z0-9])(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|reopen(?:s|ed|ing)?|implement(?:s|ed|ing)?|complet(?:e[sd]?|ing)|finish(?:e[sd]|ing)?|address(?:e[sd]|ing)?)';
const BETWEEN = '[^a-z0-9]{0,1000}(?:(?:issue|bug|ticket|work item)s?[^a-z0-9]{1,1000})?';
const CLOSING = `${KEYWORD}${BETWEEN}`;
/** Acts wherever it is written. */
const ACTIVE = rule([
    // A mention, also of a team.
    '(?<=(?<![a-z0-9])@)(?=[a-z0-9])',
    // The issue behind a keyword: `fixes #1`, `Closes: GH-1`, `resolved owner/name#1`, `implements https://…/issues/1`.
    `(?=\\d)(?<=${CLOSING}(?:[\\w.-]{1,100}(?:/[\\w.-]{1,100}){1,5}|ab)?[#!])`,
    `(?=-\\d)(?<=${CLOSING}gh)`,
    `(?=//)(?<=${CLOSING}https?:)`,
    // A command to a bot, at the start of a line.
    '(?<=^[ \\t>]*/)(?=[a-z])',
    // What makes a service skip the checks of a commit, with its name or without: `[skip ci]`, `[azurepipelines skip]`.
    '(?<=\\[)(?=[^\\][\\n]{0,80}(?<![a-z0-9])(?:skip|no[ _-]{0,5}ci)(?![a-z0-9])[^\\][\\n]{0,80}\\])',
    '(?<=\\*no)(?=_ci\\*)',
    '(?<=(?<![\\w-])--(?:skip|ci))(?=-(?:ci|skip)(?![\\w-]))',
    // A trailer that speaks for a person, or to a service or us, in any line.
    '(?=-by[ \\t]*:)(?<=^[ \\t>]*(?:[a-z0-9]+-)*[a-z0-9]+)',
    '(?<=^[ \\t>]*(?:skip|request|change|phasegate))(?=-[a-z0-9-]+[ \\t]*:)',
]);
/** The issue of another tracker behind a keyword: `Fixes ENG-123`. Capitals tell it from `fixes part-1`. */
const TICKETS = /(?=-\d)(?<=(?<![A-Za-z0-9])(?:[Cc]los|[Ff]ix|[Rr]esolv|[Ii]mplement|[Cc]omplet|[Ff]inish|CLOS|FIX|RESOLV)[A-Za-z]{0,3}[^A-Za-z0-9]{0,1000}[A-Z][A-Z0-9_]{1,20})/g;
const HEADERS = '(?:cc|bcc|to|from|author|committer|sender|date|subject)';
/** In any line: the body of a pull request may become that of a commit. */
const TRAILERS = rule([
    '(?=-)(?<=^[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
    `(?<=^[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
]);
const ANYWHERE = [ACTIVE, TICKETS, TRAILERS];
const IN_COMMITS = [
    ACTIVE,
    TICKETS,
    rule([
        // A reference, which would tell another repository of us.
        '(?=\\d)(?<=[\\w.-]/[\\w.-]{1,100}[#!])',
        '(?<=https?:)(?=//[^\\s/]+/[^\\s]{1,200}/(?:issues|pull|discussions|merge_requests|work_items)/\\d)',
    ]),
    // The first line is a subject, as in `eslint-plugin: less noise`.
    rule([
        '(?=-)(?<=\\n[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
        `(?<=\\n[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
        // Where `git am` takes what follows for a patch, or for another message.
        '(?<=\\n)(?=diff -|index: |---(?:[ \\t]|$)|from )',
    ]),
];
/** Acts where it is shown as Markdown. */
function activeOnPage(own) {
    const name = own.replaceAll('.', '\\.');
    const ownPage = `//github\\.com/${name}(?![\\w-]|\\.\\w)(?![^\\s)]*(?:\\.\\.|%2e|\\\\))`;
    return rule([
        // A reference that tells another repository of us.
        `(?<=[\\w.-]+/[\\w.-]+#)(?<!(?<![\\w./-])${name}#)(?=\\d)`,
        // HTML, comments, links in angle brackets; and characters that are spelled out.
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
/* harmony import */ var _system_user_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54276);




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
        .flatMap((folder) => realOf(folder) ?? [])
        .filter((folder) => !isUntrusted(folder, untrusted));
}
/**
 * The program's real path; of one that acts by the name it is called by, such as busybox, the link instead. `null` if
 * there is no such file, or one of the links on the way lies where a child may change it.
 */
function settled(file, untrusted) {
    let at = file;
    for (let hops = 0; hops < MAX_LINKS; hops += 1) {
        const folder = realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
        if (folder === null || isUntrusted(folder, untrusted))
            return null;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(at));
        const target = linkTarget(at);
        if (target === null)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(at) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file) ? at : file;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, target);
    }
    return null;
}
/** As many as Linux follows. */
const MAX_LINKS = 40;
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return null;
    }
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return null;
    }
}
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
    const places = [...repositories, checkout, (0,_system_user_cache_js__WEBPACK_IMPORTED_MODULE_3__.userCache)(env)].filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
    // A repository at `/` would leave no program at all.
    return [...new Set(places.map((place) => realOf(place) ?? place))].filter((one) => one !== '/');
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
    for (let at = realOf(start); at !== null; at = at === '/' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
    }
    return null;
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
