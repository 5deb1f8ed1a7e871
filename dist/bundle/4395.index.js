export const id = 4395;
export const ids = [4395];
export const modules = {

/***/ 64395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ fileStore),
  K: () => (/* binding */ makeFileStore)
});

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
 * A line of JSON with some of its top-level fields set or, if the value is `undefined`, removed. Everything else stays byte for
 * byte, because another program may have written it. `line` must be a valid JSON object.
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
/** Our own fields come behind task-golem's, in alphabetical order. */
function placeOf(members, key) {
    const at = members.findIndex((member) => member.key.startsWith('x-') && member.key > key);
    return at === -1 ? members.length : at;
}
/** The top-level members of a valid JSON object, as written. */
function membersOf(line) {
    let depth = 0;
    const cuts = [];
    for (const { 0: token, index } of line.matchAll(TOKENS)) {
        if (token === '}' || token === ']')
            depth -= 1;
        const isOpening = token === '{' || token === '[';
        // The object's braces, and the commas between its members.
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
/** Matches whole strings, so that their content is not read as structure. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;
function keyOf(member) {
    const [key = '""'] = /^"(?:[^"\\]|\\.)*"/.exec(member) ?? [];
    return String(JSON.parse(key));
}

// EXTERNAL MODULE: ./lib/src/core/lib/json.js
var json = __webpack_require__(38364);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/event-text.js
var event_text = __webpack_require__(4216);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/stored-item.js
var stored_item = __webpack_require__(19959);
// EXTERNAL MODULE: ./lib/src/backlog/lines.js
var backlog_lines = __webpack_require__(86481);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/item.js
var item = __webpack_require__(66411);
;// CONCATENATED MODULE: ./lib/src/backlog/item-lines.js
/** Items of which most stay unparsed: adding one to ten thousand parses none of them. */
class ItemLines {
    #entries;
    #read;
    /** Takes over the entries by id. `read` parses the item of a line; it may throw. */
    constructor(entries, read) {
        this.#entries = entries;
        this.#read = read;
    }
    /** Changes of the copy and the original are independent. */
    copy() {
        return new ItemLines(new Map(this.#entries), this.#read);
    }
    /** The line of the file; `null`: the item has changed, or is not in the file. */
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
 * Finds the items of the file; each is parsed on demand. Throws `Refusal` with the number of the first invalid line, now or when
 * it is parsed.
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
            throw damaged(path, line, `the item \`${id}\` already exists`);
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
/** The form in which Phasegate and task-golem write; other lines have to be parsed completely. */
const FIRST = /^\{"id":"([A-Za-z0-9_.-]+)",/;
/** `null`: the line is not an item. */
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
/** The new text of the file; unchanged lines keep their bytes. */
function tasksText(before, items) {
    const lines = [...items.keys()].sort(item/* compare */.UD).map((id) => lineOf(id, items, before));
    return `${[HEADER, ...lines].join('\n')}\n`;
}
function lineOf(id, items, before) {
    const text = items.text(id);
    if (text !== null)
        return text;
    const item = items.get(id);
    if (item === undefined)
        throw new Error(`no item ${id}`);
    return changedLine(item, before);
}
/** An item's line: the existing one with the changed fields. */
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
/** Has every field that task-golem needs, in its order. */
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
        ? new ports.Refusal(`${path} has version ${version}, but this release of Phasegate reads version 1.`, 'Use a release that reads this version.')
        : damaged(path, 1, `the line is not ${HEADER}`);
}
function damaged(path, line, why) {
    return new ports.Refusal(`The backlog ${path} cannot be read at line ${line}: ${why}.`, 'Fix the line, or restore the file from git. Nothing was changed.');
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
/** task-golem, too, stores the events of archived items there. */
const archive = (folder) => (0,external_node_path_.join)(folder, 'events.archive.jsonl');
/** Appends events in task-golem's format, with our complete event in an additional field. */
function appendEvents(folder, events) {
    (0,backlog_lines/* appendLines */._g)(active(folder), events.map(events_file_lineOf));
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
/** The events of an item, oldest first. Unreadable lines are skipped, as task-golem does. */
function readEvents(folder, item) {
    const lines = [archive(folder), active(folder)].flatMap((path) => linesOf((0,backlog_lines/* readText */.yR)(path)));
    const events = lines.flatMap((line) => {
        const value = parsed(line);
        return (0,json/* isJsonObject */.O)(value) && value.task_id === item ? [stored(value)] : [];
    });
    return events.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
function stored({ ts, author, text, 'x-phasegate': event }) {
    return { at: String(ts), by: String(author), text: String(text), event: event ?? null };
}
/** Moves the events of archived items to the archive. */
function archiveEvents(folder, items) {
    const text = (0,backlog_lines/* readText */.yR)(active(folder));
    if (items.size === 0 || text === null)
        return;
    const isMoved = (line) => {
        const value = parsed(line);
        return (0,json/* isJsonObject */.O)(value) && typeof value.task_id === 'string' && items.has(value.task_id);
    };
    const lines = linesOf(text);
    (0,backlog_lines/* appendLines */._g)(archive(folder), lines.filter(isMoved));
    const kept = lines.filter((line) => !isMoved(line));
    (0,backlog_lines/* replaceText */.ee)(active(folder), kept.map((line) => `${line}\n`).join(''));
}
function linesOf(text) {
    return (text ?? '').split('\n').filter((line) => line.trim() !== '');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/src/process/programs.js
var programs = __webpack_require__(85439);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
;// CONCATENATED MODULE: ./lib/src/backlog/file-lock.js





/**
 * Does work while holding an exclusive flock(2) on the file, which task-golem uses, too. The system releases the lock when the
 * process ends, however it ends. Throws `Refusal` if others hold it for too long.
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
 * Node has no flock(2). A child program that inherits the file takes the lock; a lock belongs to the open file, so this process
 * keeps it after the program has ended.
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
            throw new ports.Refusal(`Another process has locked the backlog for ${SECONDS} seconds (lock file ${path}).`, 'Wait until that process ends, or end it, then try again.');
        }
        throw new ports.Refusal(`The lock ${path} cannot be acquired (${name} refused).`, LOCAL);
    }
    throw new ports.Refusal(`The lock ${path} cannot be acquired, because neither flock nor perl is on the PATH.`, 'Install flock (on Linux: package util-linux) or perl.');
}
const LOCAL = 'Keep the backlog on a local disk. Some network disks do not support locks.';
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
 *   tasks.jsonl                    a header, then one item per line, sorted by id
 *   archive.jsonl                  archived items
 *   events.jsonl                   events; events.archive.jsonl for archived items
 *   tasks.lock                     held during every change
 *   config.yaml                    `id_prefix: tg`
 */
/** A store in task-golem's format, in the folder of a repository. */
function fileStore(root) {
    const folder = folderOf(root);
    const store = new FileStore(folder);
    return {
        read: async () => store.read(),
        change: async (by, decide) => {
            // Without the folder there is no lock file either.
            if (!(0,external_node_fs_.existsSync)(folder))
                throw noBacklog((0,external_node_path_.join)(folder, 'tasks.jsonl'));
            return withFileLock((0,external_node_path_.join)(folder, 'tasks.lock'), () => store.change(by, decide));
        },
        events: async (item) => readEvents(folder, item),
        newId: (backlog) => newId(backlog, prefixOf(folder)),
        // All processes that share the files share the machine, where the run's own lock suffices.
        hold: async () => ({ [Symbol.asyncDispose]: async () => { } }),
    };
}
/** Creates the store; returns whether there was none. */
function makeFileStore(root) {
    const folder = folderOf(root);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'tasks.jsonl')))
        return false;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    withFileLock((0,external_node_path_.join)(folder, 'tasks.lock'), () => {
        for (const name of ['tasks.jsonl', 'archive.jsonl']) {
            if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)))
                (0,backlog_lines/* replaceText */.ee)((0,external_node_path_.join)(folder, name), `${HEADER}\n`);
        }
        const ignored = (0,external_node_path_.join)(folder, '.gitignore');
        if (!(0,external_node_fs_.existsSync)(ignored))
            (0,backlog_lines/* replaceText */.ee)(ignored, 'tasks.lock\n*.new\n');
    });
    return true;
}
const folderOf = (root) => (0,external_node_path_.join)(root, '.task-golem');
function noBacklog(tasks) {
    return new ports.Refusal(`This repository has no backlog: ${tasks} does not exist.`, 'Create a backlog: `phasegate backlog init`.');
}
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
        // Reading every item reports every invalid line.
        items.forEach(() => { });
        const archive = this.#readArchive();
        return { items, archived: archive.titles, warnings: [...warnings, ...archive.warnings] };
    }
    /** The lock must be held. Events are written first, as task-golem does, so that every change has its event. */
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
        (0,backlog_lines/* replaceText */.ee)(this.#tasks, tasksText(tasks, items));
        archiveEvents(this.#folder, new Set(gone.map(({ item }) => item.id)));
        const archived = new Map([
            ...archive.titles,
            ...gone.map(({ item }) => [item.id, item.title]),
        ]);
        return { items, archived, warnings };
    }
    #readTasks() {
        const text = (0,backlog_lines/* readText */.yR)(this.#tasks);
        if (text !== null)
            return readTasks(this.#tasks, text);
        throw noBacklog(this.#tasks);
    }
    /** Unreadable lines of the archive are noted and skipped, as task-golem does. */
    #readArchive() {
        const [, ...lines] = ((0,backlog_lines/* readText */.yR)(this.#archive) ?? '').split('\n');
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
                warnings.push(`${this.#archive}, line ${index + 2} cannot be read and is skipped.`);
        }
        return { titles, warnings };
    }
    #appendArchive(lines) {
        if (lines.length === 0)
            return;
        const isEmpty = ((0,backlog_lines/* readText */.yR)(this.#archive) ?? '') === '';
        (0,backlog_lines/* appendLines */._g)(this.#archive, isEmpty ? [HEADER, ...lines] : lines);
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
        // Longer ids make a collision less likely.
        const id = `${prefix}-${(0,external_node_crypto_.randomBytes)(8)
            .toString('hex')
            .slice(0, tries < 10 ? 5 : 12)}`;
        if (!items.has(id) && !archived.has(id))
            return id;
    }
}
function prefixOf(folder) {
    const text = (0,backlog_lines/* readText */.yR)((0,external_node_path_.join)(folder, 'config.yaml')) ?? '';
    return /^id_prefix:\s*["']?([A-Za-z0-9][\w-]*)["']?\s*$/m.exec(text)?.[1] ?? 'tg';
}


/***/ }),

/***/ 86481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _g: () => (/* binding */ appendLines),
/* harmony export */   ee: () => (/* binding */ replaceText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6871);



/** The text of a file; `null`: it does not exist. */
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRefusal */ .C2)(error, `${path} cannot be read`);
    }
}
/** Replaces a whole file and keeps its mode: a reader sees either the old or the new text. */
function replaceText(path, text) {
    const temporary = `${path}.${process.pid}.new`;
    try {
        write(temporary, text, { flags: 'w', mode: modeOf(path) });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .syncFolder */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRefusal */ .C2)(error, `${path} cannot be written`);
    }
}
/** Appends whole lines to a file; an incomplete last line stays a separate line. */
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
        throw (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRefusal */ .C2)(error, `${path} cannot be written`);
    }
}
function write(path, text, { flags, mode }) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, mode);
    try {
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(fd, Buffer.from(text));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function isCutOff(path) {
    const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0)
        return false;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const last = Buffer.alloc(1);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, last, 0, 1, size - 1);
        return last.toString() !== '\n';
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function modeOf(path) {
    return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.mode ?? 0o644) & 0o777;
}


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
/** In the order of an item's life; an item can become blocked in each of the first four. */
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
const NO_WORK = {
    run: null,
    triage: null,
    seen: {},
    attempts: 0,
    costUsd: null,
    ms: 0,
    branch: null,
    pullRequest: null,
};
/** Oldest first; items of the same age by id. */
function byAge(a, b) {
    return compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}
const compare = (a, b) => (a < b ? -1 : Number(a > b));
/** The status for people, such as `in-progress`. */
const statusText = (status) => status.replace('_', '-');


/***/ })

};
