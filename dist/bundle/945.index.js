export const id = 945;
export const ids = [945,5869];
export const modules = {

/***/ 20945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BACKLOG_COMMANDS: () => (/* binding */ BACKLOG_COMMANDS),
  BACKLOG_HELP: () => (/* binding */ BACKLOG_HELP)
});

// EXTERNAL MODULE: ./lib/src/core/backlog/assessment.js
var assessment = __webpack_require__(2012);
// EXTERNAL MODULE: ./lib/src/report/print.js
var print = __webpack_require__(26354);
// EXTERNAL MODULE: ./lib/src/commands/command.js
var commands_command = __webpack_require__(19624);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/item-json.js
/** An item for programs. What is not known is `null`. */
function itemJson(item) {
    const { id, title, description, status, phase, assessment, pipeline, tags, dependencies } = item;
    const { block, needsPerson, origin, override, claim, work, createdAt, updatedAt } = item;
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
        attempts: work.attempts,
        costUsd: work.costUsd,
        createdAt,
        updatedAt,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/backlog/evolve.js
var evolve = __webpack_require__(25191);
;// CONCATENATED MODULE: ./lib/src/core/backlog/raw-line.js
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

// EXTERNAL MODULE: ./lib/src/core/json.js
var core_json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/core/backlog/event-text.js
var event_text = __webpack_require__(83270);
// EXTERNAL MODULE: ./lib/src/core/backlog/stored-item.js
var stored_item = __webpack_require__(3429);
// EXTERNAL MODULE: ./lib/src/disk.js
var disk = __webpack_require__(26301);
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

// EXTERNAL MODULE: ./lib/src/core/backlog/item.js
var backlog_item = __webpack_require__(97297);
;// CONCATENATED MODULE: ./lib/src/backlog/item-lines.js
/** Items of which most stay as they are written: who adds one to ten thousand reads none of them. */
class ItemLines {
    #entries;
    #read;
    /** `read` gives the item of a line; it may throw. */
    constructor(lines, read) {
        this.#entries = new Map();
        for (const [id, text] of lines)
            this.#entries.set(id, { text, item: null });
        this.#read = read;
    }
    /** What is done to one of the two is not seen in the other. */
    copy() {
        const copy = new ItemLines(new Map(), this.#read);
        for (const [id, entry] of this.#entries)
            copy.#entries.set(id, entry);
        return copy;
    }
    /** As the file has it; `null` if it has changed, or is not in the file. */
    text(id) {
        return this.#entries.get(id)?.text ?? null;
    }
    get(id) {
        const entry = this.#entries.get(id);
        if (entry === undefined)
            return undefined;
        entry.item ??= this.#read(id);
        return entry.item;
    }
    set(id, item) {
        this.#entries.set(id, { text: null, item });
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
            entry.item ??= this.#read(id);
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
    const [header = '', ...rest] = text.split('\n');
    if (text !== '')
        readHeader(path, header);
    const lines = new Map();
    const numbers = new Map();
    for (const [index, line] of rest.entries()) {
        if (line.trim() === '')
            continue;
        const number = index + 2;
        const id = idOf(line);
        if (id === null)
            throw damaged(path, number, faultOf(line));
        if (lines.has(id))
            throw damaged(path, number, `there is an item \`${id}\` already`);
        lines.set(id, line);
        numbers.set(id, number);
    }
    const warnings = [];
    const items = new ItemLines(lines, (id) => {
        const read = itemOf(lines.get(id) ?? '');
        if (!read.ok)
            throw damaged(path, numbers.get(id) ?? 0, read.message);
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
    return (0,core_json/* isJsonObject */.O)(value) ? (0,stored_item/* readItem */.k0)(value) : { ok: false, message: 'it is not a JSON object' };
}
/** The file as it is to be written: what did not change keeps its bytes. */
function tasksText(before, items) {
    const lines = [...items.keys()].sort(backlog_item/* compare */.UD).map((id) => lineOf(id, items, before));
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
    const version = (0,core_json/* isJsonObject */.O)(value) ? value.schema_version : undefined;
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
        return (0,core_json/* isJsonObject */.O)(value) && value.task_id === item ? [stored(value)] : [];
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
        return (0,core_json/* isJsonObject */.O)(value) && typeof value.task_id === 'string' && items.has(value.task_id);
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
    for (const [program, ...args] of PROGRAMS) {
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
        throw new ports.Refusal(`The lock ${path} cannot be taken (${program} said no).`, LOCAL);
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
            if ((0,core_json/* isJsonObject */.O)(value) && typeof value.id === 'string') {
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

// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/core/bounded-json.js
var bounded_json = __webpack_require__(57240);
// EXTERNAL MODULE: ./lib/src/core/json-value.js
var json_value = __webpack_require__(20424);
;// CONCATENATED MODULE: ./lib/src/core/backlog/issue-state.js





/** The text with the state hidden in its last line. */
function withState(text, state) {
    const { fields, seen } = state;
    let events = state.events;
    const json = () => inert(JSON.stringify({ fields, seen, events }));
    while (json().length > MOST_STATE && events.length > 0)
        events = events.slice(Math.ceil(events.length / 4));
    return `${text.trimEnd()}\n\n${BEGIN}${json()}${END}`;
}
/** Nothing in it ends the comment, mentions anybody, or refers to anything. */
const inert = (json) => json.replace(/[<>@#]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`);
/** GitHub takes 65,536 characters for the whole comment. */
const MOST_STATE = 40_000;
const BEGIN = '<!-- phasegate-item ';
const END = ' -->';
/** Whether a comment says that it holds such a state. Whose comment it is, this cannot tell. */
const claimsState = (body) => lastLine(body).startsWith(BEGIN);
/** `null` for a comment that has none, or a damaged one. */
function stateIn(body) {
    const line = lastLine(body);
    if (!line.startsWith(BEGIN) || !line.endsWith(END))
        return null;
    const json = (0,bounded_json/* parseBoundedJson */.R)(line.slice(BEGIN.length, -END.length));
    const value = json.type === 'json' ? json.value : null;
    const fields = (0,json_value.at)(value, 'fields');
    const seen = (0,json_value/* amountAt */.En)(value, 'seen');
    if (!(0,core_json/* isJsonObject */.O)(fields) || seen === null)
        return null;
    return { fields: fields, seen, events: (0,json_value/* listAt */.gT)(value, 'events').flatMap(eventOf) };
}
const lastLine = (body) => body.trimEnd().split('\n').at(-1) ?? '';
function eventOf(value) {
    const [when, by, text] = [(0,json_value/* textAt */.$6)(value, 'at'), (0,json_value/* textAt */.$6)(value, 'by'), (0,json_value/* textAt */.$6)(value, 'text')];
    return when === null || by === null || text === null ? [] : [{ at: when, by, text }];
}
const issue_state_idOf = (number) => `issue-${number}`;
/** An issue and our state of it, as an item. */
function issue_state_itemOf(issue, state) {
    const { number, title, body, labels, createdAt } = issue;
    const words = {
        id: issue_state_idOf(number),
        title: title.trim() || `#${number}`,
        description: body.replace(BODY_MARK, '').trim() || null,
        tags: labels.filter((label) => !isOwnLabel(label)),
        created_at: createdAt,
    };
    return (0,stored_item/* readItem */.k0)({ status: 'todo', updated_at: createdAt, ...state?.fields, ...words });
}
/** What our comment has to hold of an item. */
function fieldsOf(item) {
    const entries = Object.entries((0,stored_item/* storedFields */.FB)(item)).filter(([key]) => !OF_THE_ISSUE.has(key));
    return Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
const OF_THE_ISSUE = new Set(['title', 'description', 'tags']);
/** Told by it, an issue that we made is found again where GitHub's answer was lost. */
const bodyMark = (id) => `<!-- phasegate-new ${id} -->`;
const BODY_MARK = /\n*<!-- phasegate-new [\w-]+ -->\s*$/;
/** An issue that has it is on the backlog. */
const LABEL = 'phasegate';
const BLOCKED_LABEL = `${LABEL}:blocked`;
const isOwnLabel = (label) => label === LABEL || label.startsWith(`${LABEL}:`);
/** How the item stands, for who looks at a list of issues; a new one has none. */
function statusLabel({ status }) {
    return status === 'new' ? null : `${LABEL}:${(0,backlog_item/* statusText */.qS)(status)}`;
}

;// CONCATENATED MODULE: ./lib/src/core/backlog/word.js

/** What follows from a person's word about an item. */
function judgeWord(item, word) {
    switch (word.type) {
        case 'unblock':
            return unblock(item, word.notes);
        case 'override':
            return override(item, word.notes);
        case 'answer':
            return item.block?.kind === 'question'
                ? goOn(item, word.text, 'its question is answered')
                : vain(`\`${item.id}\` has asked nothing.`, 'look');
    }
}
function unblock(item, notes) {
    const { id, block } = item;
    if (block?.kind === 'guardrail' || block?.kind === 'person')
        return vain(`\`${id}\` is stopped by a guardrail: ${block.reason}.`, 'override');
    if (block?.kind === 'question' && notes === null)
        return vain(`\`${id}\` asks: ${block.reason}`, 'answer');
    return goOn(item, notes, 'a person unblocked it');
}
function override(item, notes) {
    const { id, assessment, status, block } = item;
    if (status === 'done')
        return vain(`\`${id}\` is done.`, 'nothing');
    const given = { type: 'overrideGiven', item: id, assessment };
    if (block === null)
        return { type: 'events', events: [given] };
    const rest = goOn(item, notes, 'a person let it pass');
    return rest.type === 'vain' ? rest : { type: 'events', events: [given, ...rest.events] };
}
/** Back to where it was, with what the person said. */
function goOn({ id, block, status }, notes, why) {
    if (block === null)
        return vain(`\`${id}\` is ${(0,backlog_item/* statusText */.qS)(status)}, and not blocked.`, 'nothing');
    if (block.kind === 'gate' || block.kind === 'rejected')
        return vain(`\`${id}\` waits for a decision on its run: ${block.reason}.`, 'decide');
    const told = notes === null ? [] : [{ type: 'notesGiven', item: id, text: notes }];
    const moved = { type: 'itemMoved', item: id, to: block.from, why, block: null };
    return { type: 'events', events: [...told, moved] };
}
const vain = (message, instead) => ({ type: 'vain', message, instead });

;// CONCATENATED MODULE: ./lib/src/core/backlog/steering.js



/** What follows from that. A word that does nothing is answered in the item's own record. */
function steered(item, steering, at) {
    const events = [];
    let now = item;
    const happened = (more) => {
        for (const event of more) {
            now = (0,evolve/* evolve */.sf)(new Map([[now.id, now]]), event).get(now.id) ?? now;
            events.push(event);
        }
    };
    for (const { by, word } of steering.words)
        happened(byWord(now, word, { by, at }));
    // A word that came since lets it go on, whatever the label said.
    if (events.some(({ type }) => type === 'itemMoved'))
        return events;
    happened(byLabel(now, steering, at));
    return events;
}
function byWord(item, word, signed) {
    const judged = judgeWord(item, word);
    if (judged.type === 'events')
        return judged.events.map((event) => ({ ...event, ...signed }));
    const text = `\`/phasegate ${word.type}\` does nothing: ${judged.message}`;
    return [{ type: 'noted', item: item.id, text, ...signed }];
}
function byLabel(item, { isHeld, labeller: by }, at) {
    const { id, block, status, phase } = item;
    if (isHeld && block === null && status !== 'done') {
        const why = `the label \`${BLOCKED_LABEL}\` was set`;
        const held = { kind: 'by-hand', phase };
        return [{ type: 'itemMoved', item: id, to: 'blocked', why, block: held, by, at }];
    }
    if (isHeld || block === null)
        return [];
    const judged = judgeWord(item, { type: 'unblock', notes: null });
    const taken = `the label \`${BLOCKED_LABEL}\` was taken off`;
    if (judged.type === 'vain') {
        const text = `${taken}, which does nothing: ${judged.message}`;
        return [{ type: 'noted', item: id, text, by, at }];
    }
    return [{ type: 'itemMoved', item: id, to: block.from, why: taken, block: null, by, at }];
}

// EXTERNAL MODULE: ./lib/src/github/refusal.js
var refusal = __webpack_require__(23476);
// EXTERNAL MODULE: ./lib/src/github/writes.js
var writes = __webpack_require__(26902);
;// CONCATENATED MODULE: ./lib/src/github/label-lock.js




/**
 * A lock that GitHub itself keeps: a repository has no two labels of one name, so of several who make it one does. It needs no
 * more than the permission to write issues. `null`: somebody else holds it. What a dead holder left is taken away by the
 * label's own id, so that nobody takes away what another has just made.
 */
async function labelLock(request) {
    const { holder, untilMs } = request;
    const nonce = (0,external_node_crypto_.randomBytes)(6).toString('hex');
    const text = `${holderText(holder)} until ${new Date(untilMs).toISOString()} ${nonce}`;
    const made = await make(request, text);
    if (made !== null)
        return held(request, made);
    const found = await find(request);
    if (found !== null && found.text !== text) {
        if (!(await isOver(request, found.text)))
            return null;
        await remove(request.github, found.id);
    }
    else if (found !== null)
        return held(request, found.id);
    const id = await make(request, text);
    return id === null ? null : held(request, id);
}
/** The id of the label; `null` if there is one already. */
async function make(request, text) {
    const { github, name } = request;
    try {
        const label = { name, description: text, color: 'ededed' };
        return (0,json_value/* textAt */.$6)(await github.rest('POST /repos/{owner}/{repo}/labels', label), 'node_id');
    }
    catch (error) {
        if (error instanceof refusal/* GitHubRefusal */.k && error.status === 422)
            return null;
        if (!(0,writes/* isUncertain */.cp)(error))
            throw error;
        const found = await find(request);
        if (found === null)
            throw error;
        return found.text === text ? found.id : null;
    }
}
async function find({ github, name }) {
    try {
        const label = await github.rest('GET /repos/{owner}/{repo}/labels/{name}', { name });
        const id = (0,json_value/* textAt */.$6)(label, 'node_id');
        return id === null ? null : { id, text: (0,json_value/* textAt */.$6)(label, 'description') ?? '' };
    }
    catch (error) {
        if (error instanceof refusal/* GitHubRefusal */.k && error.status === 404)
            return null;
        throw error;
    }
}
function held({ github }, id) {
    return { [Symbol.asyncDispose]: () => remove(github, id) };
}
/** That it is gone already is as well. */
async function remove(github, id) {
    const write = () => github.graphql(REMOVE, { id });
    try {
        await write();
    }
    catch (error) {
        if ((0,writes/* isUncertain */.cp)(error))
            await write().catch(unlessGone);
        else
            unlessGone(error);
    }
}
function unlessGone(error) {
    if (error instanceof refusal/* GitHubRefusal */.k && /could not resolve to a node/i.test(error.message))
        return;
    throw error;
}
const REMOVE = `mutation PhasegateDropLabel($id: ID!) {
  deleteLabel(input: { id: $id }) { clientMutationId }
}`;
const holderText = (holder) => holder.type === 'workflow'
    ? `run ${holder.run}/${holder.attempt}`
    : `process ${holder.name.replace(/[^\w.@-]/g, '').slice(0, 30)}`;
/** A description that is not ours, somebody made by hand: that holds until they take it away. */
async function isOver({ github, now }, text) {
    const [, run, attempt, until] = HELD.exec(text) ?? [];
    if (until === undefined)
        return false;
    if (Date.parse(until) <= now())
        return true;
    return run !== undefined && isRunOver(github, Number(run), Number(attempt));
}
const HELD = /^(?:run (\d+)\/(\d+)|process \S*) until (\S+) [0-9a-f]{12}$/;
/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run-attempt */
async function isRunOver(github, run, attempt) {
    try {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
        const said = await github.rest(route, { run_id: run, attempt_number: attempt });
        return (0,json_value/* textAt */.$6)(said, 'status') === 'completed';
    }
    catch (error) {
        if (error instanceof refusal/* GitHubRefusal */.k && error.status === 404)
            return true;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/github/trust.js + 1 modules
var trust = __webpack_require__(15869);
// EXTERNAL MODULE: ./lib/src/core/comment-command.js
var comment_command = __webpack_require__(22465);
;// CONCATENATED MODULE: ./lib/src/core/backlog/item-command.js

/**
 * What a comment on an item's issue asks, told by its first line: `/phasegate unblock [notes]`, `override [notes]` or
 * `answer text`, whose text may go on in further lines. `null`: it is no such command.
 */
function itemCommand(body) {
    const [first = '', ...rest] = body.split(/\r\n?|\n/);
    if (!(0,comment_command/* isCommand */.y)(first) || rest.some(comment_command/* isCommand */.y))
        return null;
    const [, word = '', more = ''] = FORM.exec(first) ?? [];
    const text = [more, ...rest].join('\n').trim();
    const notes = text === '' ? null : text;
    if (word === 'unblock' || word === 'override')
        return { type: word, notes };
    return word === 'answer' && notes !== null ? { type: 'answer', text: notes } : null;
}
const FORM = /^\/phasegate[ \t]+(\S+)(?:[ \t]+(.*))?$/;

;// CONCATENATED MODULE: ./lib/src/backlog/issues/read.js




/** Open issues with the label, the oldest first. */
async function openIssues(github) {
    const issues = [];
    for await (const node of pages(github, OPEN)) {
        const number = numberOf(node);
        const comments = [...(await earlierComments(github, number, node)), ...commentsOf(node)];
        issues.push(issueOf(number, node, comments));
    }
    return issues;
}
/** Titles of those that are closed, by number. */
async function closedIssues(github) {
    const titles = new Map();
    for await (const node of pages(github, CLOSED)) {
        titles.set(numberOf(node), (0,json_value/* textAt */.$6)(node, 'title') ?? '');
    }
    return titles;
}
async function* pages(github, document) {
    const { owner, repo } = github;
    let after = null;
    do {
        const said = await github.graphql(document, { owner, repo, after, label: LABEL });
        const issues = (0,json_value.at)(said, 'repository', 'issues');
        if (!Array.isArray((0,json_value.at)(issues, 'nodes')))
            throw unreadable();
        yield* (0,json_value/* listAt */.gT)(issues, 'nodes');
        const hasMore = (0,json_value.at)(issues, 'pageInfo', 'hasNextPage') === true;
        after = hasMore ? (0,json_value/* textAt */.$6)(issues, 'pageInfo', 'endCursor') : null;
    } while (after !== null);
}
/** A page is small enough for a hundred comments each. */
const OPEN = `query BacklogIssues($owner: String!, $repo: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(
      first: 50, after: $after, labels: [$label], states: [OPEN]
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title body createdAt viewerDidAuthor
        labels(first: 100) { nodes { name } }
        comments(last: 100) {
          pageInfo { hasPreviousPage startCursor }
          nodes { fullDatabaseId body viewerDidAuthor author { __typename login } editor { login } }
        }
        timelineItems(last: 50, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
          nodes {
            ... on LabeledEvent { actor { login } label { name } }
            ... on UnlabeledEvent { actor { login } label { name } }
          }
        }
      }
    }
  }
}`;
const CLOSED = `query ClosedBacklogIssues(
  $owner: String!, $repo: String!, $label: String!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    issues(
      first: 100, after: $after, labels: [$label], states: [CLOSED]
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes { number title }
    }
  }
}`;
/** Our comment is among the first of an issue: a long talk is read back to its beginning. */
async function earlierComments(github, number, issue) {
    const { owner, repo } = github;
    let earlier = [];
    let comments = (0,json_value.at)(issue, 'comments');
    while ((0,json_value.at)(comments, 'pageInfo', 'hasPreviousPage') === true) {
        const before = (0,json_value/* textAt */.$6)(comments, 'pageInfo', 'startCursor');
        const said = await github.graphql(EARLIER, { owner, repo, number, before });
        comments = (0,json_value.at)(said, 'repository', 'issue', 'comments');
        earlier = [...(0,json_value/* listAt */.gT)(comments, 'nodes'), ...earlier];
    }
    return earlier;
}
const EARLIER = `query BacklogIssueComments(
  $owner: String!, $repo: String!, $number: Int!, $before: String
) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { fullDatabaseId body viewerDidAuthor author { __typename login } editor { login } }
      }
    }
  }
}`;
const commentsOf = (issue) => (0,json_value/* listAt */.gT)(issue, 'comments', 'nodes');
function issueOf(number, node, comments) {
    const [own, fault] = ownOf(comments);
    const seen = own?.state.seen ?? 0;
    return {
        number,
        title: (0,json_value/* textAt */.$6)(node, 'title') ?? '',
        body: (0,json_value/* textAt */.$6)(node, 'body') ?? '',
        createdAt: (0,json_value/* textAt */.$6)(node, 'createdAt') ?? '',
        labels: (0,json_value/* listAt */.gT)(node, 'labels', 'nodes').flatMap((label) => (0,json_value/* textAt */.$6)(label, 'name') ?? []),
        isOurs: (0,json_value.at)(node, 'viewerDidAuthor') === true,
        own,
        fault,
        words: comments.filter((comment) => read_idOf(comment) > seen).flatMap(saidIn),
        last: Math.max(0, ...comments.map(read_idOf)),
        labelled: (0,json_value/* listAt */.gT)(node, 'timelineItems', 'nodes').flatMap(labelledIn),
    };
}
const read_idOf = (comment) => Number((0,json_value/* textAt */.$6)(comment, 'fullDatabaseId') ?? 0);
/**
 * The first that our token wrote and that holds a state: what came later could be an echo of what a stranger said. One that
 * somebody else has edited, or wrote, is no state of ours.
 */
function ownOf(comments) {
    const claiming = comments.filter((comment) => claimsState((0,json_value/* textAt */.$6)(comment, 'body') ?? ''));
    const ours = claiming.find((comment) => (0,json_value.at)(comment, 'viewerDidAuthor') === true);
    if (ours === undefined) {
        const bot = claiming.some((comment) => (0,json_value/* textAt */.$6)(comment, 'author', 'login') === WORKFLOWS);
        return [null, bot ? 'it is kept by workflows here, with another token than this' : null];
    }
    const state = stateIn((0,json_value/* textAt */.$6)(ours, 'body') ?? '');
    const id = (0,json_value/* textAt */.$6)(ours, 'fullDatabaseId');
    if (isEditedByOthers(ours) || state === null || id === null) {
        return [
            null,
            'our comment on it was edited; take the edit back, or delete the comment to begin anew',
        ];
    }
    return [{ id, state }, null];
}
/** Nobody else can write with that name. */
const WORKFLOWS = 'github-actions';
function isEditedByOthers(comment) {
    const editor = (0,json_value/* textAt */.$6)(comment, 'editor', 'login');
    return editor !== null && editor !== (0,json_value/* textAt */.$6)(comment, 'author', 'login');
}
/** A bot is never obeyed. */
function saidIn(comment) {
    const by = (0,json_value/* textAt */.$6)(comment, 'author', 'login');
    const isPerson = (0,json_value/* textAt */.$6)(comment, 'author', '__typename') === 'User';
    const word = itemCommand((0,json_value/* textAt */.$6)(comment, 'body') ?? '');
    if (by === null || !isPerson || word === null || isEditedByOthers(comment))
        return [];
    return [{ by, word }];
}
function labelledIn(event) {
    const [by, label] = [(0,json_value/* textAt */.$6)(event, 'actor', 'login'), (0,json_value/* textAt */.$6)(event, 'label', 'name')];
    return label === null ? [] : [{ by: by ?? 'somebody', label }];
}
function numberOf(node) {
    const number = (0,json_value.at)(node, 'number');
    if (typeof number === 'number')
        return number;
    throw unreadable();
}
function unreadable() {
    return new ports.Refusal('The issues of the backlog cannot be read.', 'Look whether the token may see them: it needs `permissions: { issues: write }`.');
}

// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/postable.js + 1 modules
var postable = __webpack_require__(12079);
;// CONCATENATED MODULE: ./lib/src/core/text/issue-comment.js



/** What our comment on an item's issue tells people. `own`: `owner/name`. */
function issueComment(item, events, own) {
    const { status, block, phase, work } = item;
    const line = (text) => (0,postable/* postableLine */.R)(text, { own, max: 400 });
    const facts = [
        phase === null ? null : `phase \`${line(phase)}\``,
        work.attempts === 0 ? null : `${work.attempts} attempts`,
        work.costUsd === null ? null : (0,money/* moneyText */.qC)(work.costUsd),
        work.run === null ? null : `run \`${line(work.run)}\``,
    ].filter((fact) => fact !== null);
    const happened = events.slice(-SHOWN).map((event) => {
        const when = event.at.slice(0, 16).replace('T', ' ');
        return `- ${when} · ${line(event.by)}: ${line(event.text)}`;
    });
    return [
        `**Phasegate: ${(0,backlog_item/* statusText */.qS)(status)}**${facts.length === 0 ? '' : ` · ${facts.join(' · ')}`}`,
        ...(block === null
            ? []
            : [quoted((0,postable/* postable */.D)(block.reason, { own, max: 4000 })), wayOn(block.kind)]),
        `<details><summary>What happened, and who did it</summary>\n\n${happened.join('\n')}\n</details>`,
    ].join('\n\n');
}
const SHOWN = 30;
const quoted = (text) => text.replace(/^/gm, '> ');
function wayOn(kind) {
    const comment = (command) => `It waits for somebody who may write here, to comment \`/phasegate ${command}\`.`;
    switch (kind) {
        case 'question':
            return comment('answer …');
        case 'guardrail':
        case 'person':
            return `${comment('override')} That lets exactly the assessment of now pass.`;
        case 'failed':
        case 'budget':
            return comment('unblock …');
        case 'by-hand':
            return `${comment('unblock')} Taking the label off does it, too.`;
        case 'gate':
        case 'rejected':
            return 'It waits for a decision on its run.';
    }
}

// EXTERNAL MODULE: ./lib/src/github/own-comments.js
var own_comments = __webpack_require__(86167);
;// CONCATENATED MODULE: ./lib/src/backlog/issues/write.js









/** Makes the issue of a new item; gives its number. `id` is the one that the item had before it had an issue. */
async function makeIssue(github, id, item) {
    const body = `${item.description ?? ''}\n\n${bodyMark(id)}`.trim();
    const issue = { title: item.title, body, labels: [LABEL, ...item.tags] };
    return (0,writes/* makeOnce */.GL)({
        make: async () => {
            const made = await github.rest('POST /repos/{owner}/{repo}/issues', issue);
            const number = (0,json_value/* amountAt */.En)(made, 'number');
            if (number === null)
                throw new ports.Refusal('GitHub does not tell which issue it made.', LOOK);
            return number;
        },
        find: async () => {
            const made = (await openIssues(github)).find((known) => known.isOurs && known.body.endsWith(bodyMark(id)));
            return made?.number ?? null;
        },
    });
}
const LOOK = 'Look at the list of issues whether it is there.';
/**
 * Brings an issue to where its item is. Labels come first: if it is cut off then, a label that holds the item is there without
 * its state, and not the other way around, which would read as if a person had let it go on.
 */
async function writeChange(github, change) {
    const { issue, before, after } = change;
    const item = after ?? { ...before, status: 'done', block: null, claim: null };
    await writeLabels(github, change, item);
    await writeWords(github, change, item);
    await writeState(github, change, item);
    if (after !== null)
        return;
    const isMerged = change.events.some(({ type }) => type === 'itemMerged');
    const state_reason = isMerged ? 'not_planned' : 'completed';
    await patchIssue(github, issue.number, { state: 'closed', state_reason });
}
async function writeLabels(github, { issue, before, events }, item) {
    const { number: issue_number, labels } = issue;
    const isEdited = events.some(({ type }) => type === 'itemEdited');
    const status = statusLabel(item);
    const wanted = [LABEL, ...(status === null ? [] : [status]), ...(isEdited ? item.tags : [])];
    const kept = (label) => isOwnLabel(label) || (isEdited && before.tags.includes(label)) ? wanted.includes(label) : true;
    const more = wanted.filter((label) => !labels.includes(label));
    if (more.length > 0) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
        await (0,writes/* insist */.R6)(() => github.rest(route, { issue_number, labels: more }));
    }
    for (const name of labels.filter((label) => !kept(label))) {
        const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
        await (0,writes/* insist */.R6)(() => github.rest(route, { issue_number, name })).catch(unlessMissing);
    }
}
function unlessMissing(error) {
    if (!(error instanceof refusal/* GitHubRefusal */.k && error.status === 404))
        throw error;
}
async function writeWords(github, { issue, before, events }, item) {
    if (!events.some(({ type }) => type === 'itemEdited'))
        return;
    const { title, description } = item;
    if (title === before.title && description === before.description)
        return;
    await patchIssue(github, issue.number, { title, body: description ?? '' });
}
async function patchIssue(github, issue_number, fields) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
    await (0,writes/* insist */.R6)(() => github.rest(route, { issue_number, ...fields }));
}
async function writeState(github, { issue, events }, item) {
    const { number, own, last } = issue;
    const all = [
        ...(own?.state.events ?? []),
        ...events.map((event) => ({
            at: event.at,
            by: event.by,
            text: (0,event_text/* eventText */.c)(event).slice(0, MOST),
        })),
    ];
    const text = issueComment(item, all, `${github.owner}/${github.repo}`);
    const body = withState(text, { fields: fieldsOf(item), seen: last, events: all });
    if (own !== null) {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        await (0,writes/* insist */.R6)(() => github.rest(route, { comment_id: own.id, body }));
        return;
    }
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    await (0,writes/* makeOnce */.GL)({
        make: async () => (0,json_value/* textAt */.$6)(await github.rest(route, { issue_number: number, body }), 'html_url'),
        find: async () => {
            for await (const comment of (0,own_comments/* ownComments */.D)(github, number)) {
                if (claimsState(comment.body))
                    return comment.url;
            }
            return null;
        },
    });
}
/** Characters of one event's text that are kept. */
const MOST = 1000;

;// CONCATENATED MODULE: ./lib/src/backlog/issues/store.js
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









/** The issues of a repository that have our label. */
function issueStore(options) {
    const store = new IssueStore(options);
    return {
        read: async () => (await store.look()).backlog,
        change: (by, decide) => store.change(by, decide),
        events: (item) => store.events(item),
        newId: () => `new-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`,
        hold: (item) => store.hold(item),
    };
}
class IssueStore {
    #options;
    #mayWrite = new Map();
    constructor(options) {
        this.#options = options;
    }
    async look() {
        const github = await this.#options.github();
        const [open, closed] = await Promise.all([openIssues(github), closedIssues(github)]);
        const issues = new Map();
        const stored = new Map();
        const steering = [];
        const warnings = [];
        for (const issue of open) {
            const read = issue.fault === null ? issue_state_itemOf(issue, issue.own?.state ?? null) : null;
            if (read === null || !read.ok) {
                const why = read === null ? issue.fault : read.message;
                warnings.push(`#${issue.number} is left out: ${why}.`);
                continue;
            }
            const { item } = read;
            for (const warning of read.warnings)
                warnings.push(`${item.id}: ${warning}.`);
            issues.set(item.id, issue);
            stored.set(item.id, item);
            steering.push(...(await this.#steeringOf(github, issue, item)));
        }
        const items = (0,evolve/* evolveAll */.Dc)(stored, steering);
        const archived = new Map([...closed].map(([number, title]) => [issue_state_idOf(number), title]));
        return { issues, stored, steering, backlog: { items, archived, warnings } };
    }
    async change(by, decide) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const github = await this.#options.github();
            const _lock = __addDisposableResource(env_1, await this.#locked(), true);
            const look = await this.look();
            const at = new Date(this.#options.now()).toISOString();
            const decided = decide(look.backlog).map((event) => (0,evolve/* recorded */.t2)(event, by, at));
            if (decided.length === 0 && look.steering.length === 0)
                return look.backlog;
            // What is not legal throws here, before anything is written.
            const planned = (0,evolve/* evolveAll */.Dc)(look.backlog.items, decided);
            const made = await this.#makeIssues(decided, planned);
            const events = [...look.steering, ...decided.map((event) => renamed(event, made.ids))];
            const issues = new Map([...look.issues, ...made.issues]);
            return this.#write({ github, look, issues, events });
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
    async events(id) {
        const { issues } = await this.look();
        const events = issues.get(id)?.own?.state.events ?? [];
        return events.map((event) => ({ ...event, event: null }));
    }
    async hold(item) {
        const { github, holder, now } = this.#options;
        const name = `phasegate:at-work-${item}`;
        return labelLock({ github: await github(), name, holder, now, untilMs: now() + HOLD_MS });
    }
    async #locked() {
        const { github, holder, now, pause } = this.#options;
        const name = 'phasegate:being-changed';
        for (let tries = 0; tries < MOST_TRIES; tries += 1) {
            const untilMs = now() + CHANGE_MS;
            const lock = await labelLock({ github: await github(), name, holder, now, untilMs });
            if (lock !== null)
                return lock;
            await pause();
        }
        throw new ports.Refusal(`The backlog is being changed by somebody else all the time (the label \`${name}\` is there).`, 'Wait until they are done. If nobody is at work, delete the label.');
    }
    async #steeringOf(github, issue, item) {
        const words = [];
        for (const said of issue.words)
            if (await this.#writes(github, said.by))
                words.push(said);
        const { labelled, labels } = issue;
        const labeller = labelled.filter(({ label }) => label === BLOCKED_LABEL).at(-1)?.by;
        const steering = {
            words,
            isHeld: labels.includes(BLOCKED_LABEL),
            labeller: labeller ?? 'somebody',
        };
        return steered(item, steering, new Date(this.#options.now()).toISOString());
    }
    #writes(github, login) {
        const known = this.#mayWrite.get(login) ??
            (0,trust/* permissionOf */.F)(github, login).then((may) => may === 'admin' || may === 'write');
        this.#mayWrite.set(login, known);
        return known;
    }
    /** The items that are new get issues, and with them their ids. */
    async #makeIssues(events, planned) {
        const github = await this.#options.github();
        const ids = new Map();
        const issues = new Map();
        for (const event of events) {
            const item = planned.get(event.item);
            if (event.type !== 'itemAdded' || item === undefined)
                continue;
            const number = await makeIssue(github, event.item, item);
            ids.set(event.item, issue_state_idOf(number));
            issues.set(issue_state_idOf(number), newIssue(number, item));
        }
        return { ids, issues };
    }
    async #write({ github, look, issues, events }) {
        let items = look.stored;
        const first = new Map();
        for (const event of events) {
            items = (0,evolve/* evolve */.sf)(items, event);
            const now = look.stored.get(event.item) ?? items.get(event.item);
            if (now !== undefined && !first.has(event.item))
                first.set(event.item, now);
        }
        const archived = new Map(look.backlog.archived);
        for (const [id, before] of first) {
            const issue = issues.get(id);
            if (issue === undefined)
                throw new Error(`there is no issue of ${id}`);
            const after = items.get(id) ?? null;
            const own = events.filter(({ item }) => item === id);
            await writeChange(github, { issue, before, after, events: own });
            if (after === null)
                archived.set(id, before.title);
        }
        return { items, archived, warnings: look.backlog.warnings };
    }
}
/** As long as a job of GitHub's may last. */
const HOLD_MS = 6 * 60 * 60_000;
const CHANGE_MS = 10 * 60_000;
const MOST_TRIES = 60;
function newIssue(number, { title, description, tags, createdAt }) {
    const labels = ['phasegate', ...tags];
    const nothing = { own: null, fault: null, words: [], last: 0, labelled: [] };
    return { number, title, body: description ?? '', createdAt, labels, isOurs: true, ...nothing };
}
/** The event with the ids that GitHub gave. */
function renamed(event, ids) {
    const nameOf = (id) => ids.get(id) ?? id;
    const item = nameOf(event.item);
    switch (event.type) {
        case 'itemAdded': {
            const dependencies = event.dependencies.map(nameOf);
            const origin = event.origin === null ? null : nameOf(event.origin);
            return { ...event, item, dependencies, origin };
        }
        case 'itemEdited':
            return { ...event, item, dependencies: event.dependencies.map(nameOf) };
        case 'itemMerged':
            return { ...event, item, into: nameOf(event.into) };
        default:
            return { ...event, item };
    }
}

// EXTERNAL MODULE: ./lib/src/run/github-access.js
var github_access = __webpack_require__(40892);
;// CONCATENATED MODULE: ./lib/src/run/backlog/issue-source.js





/** The issues of the repository that the checkout's `origin` is. */
function localIssueStore(root) {
    let made = null;
    const github = () => {
        made ??= connect(root);
        return made;
    };
    return issueStore({ github, holder: holder(), now: Date.now, pause });
}
async function connect(root) {
    const { findRepository } = await __webpack_require__.e(/* import() */ 1150).then(__webpack_require__.bind(__webpack_require__, 61150));
    const access = (0,github_access/* gitHubAccess */.g)(await (await findRepository(root)).origin(), process.env);
    if (access === null) {
        throw new ports.Refusal('The backlog is kept in issues, and the `origin` of this checkout is not on GitHub.', 'Set it with `git remote add origin …`, or keep the backlog in a file: `backlog: { source: file }`.');
    }
    const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN || null;
    if (token === null) {
        throw new ports.Refusal(`There is no token to read the issues of ${access.repository} with.`, 'Set `GITHUB_TOKEN`, for example to what `gh auth token` prints.');
    }
    const { gitHub } = await __webpack_require__.e(/* import() */ 5574).then(__webpack_require__.bind(__webpack_require__, 33193));
    const { PATIENCE } = await __webpack_require__.e(/* import() */ 3839).then(__webpack_require__.bind(__webpack_require__, 56220));
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

// EXTERNAL MODULE: ./lib/src/core/duration.js
var duration = __webpack_require__(87678);
// EXTERNAL MODULE: ./lib/src/core/pipeline/document.js + 1 modules
var pipeline_document = __webpack_require__(23239);
// EXTERNAL MODULE: ./lib/src/core/pipeline/finding.js
var finding = __webpack_require__(21842);
// EXTERNAL MODULE: ./lib/src/core/pipeline/parse.js + 33 modules
var parse = __webpack_require__(1013);
// EXTERNAL MODULE: ./lib/src/core/pipeline/shape.js + 1 modules
var shape = __webpack_require__(47711);
;// CONCATENATED MODULE: ./lib/src/core/config/validate.gen.js
// Generated from schemas/phasegate.v1.schema.json by `npm run generate`. Do not edit.

const validate = validate25;
/* harmony default export */ const validate_gen = ((/* unused pure expression or super */ null && (validate25)));
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://phasegate.dev/schemas/phasegate.v1.schema.json","title":"ConfigFile","description":"phasegate.yml, version 1: how a repository's backlog is worked through.","type":"object","required":["version"],"properties":{"version":{"description":"Version of this format.","const":1},"backlog":{"type":"object","description":"Where the items are kept.","properties":{"source":{"description":"`file`: .task-golem/tasks.jsonl in the repository; `issues`: its GitHub issues.","enum":["file","issues"]}},"additionalProperties":false},"guardrails":{"type":"object","description":"The largest assessment that passes without a person.","properties":{"max-size":{"description":"`small` is 1 to 3 files, `medium` 4 to 10, `large` 11 or more; `medium` unless said.","enum":["small","medium","large"]},"max-complexity":{"description":"`low`, `medium` or `high`; `medium` unless said.","enum":["low","medium","high"]},"max-risk":{"description":"`low`, `medium` or `high`; `low` unless said.","enum":["low","medium","high"]}},"additionalProperties":false},"limits":{"type":"object","description":"How much is done at once, and when to stop.","properties":{"wip":{"type":"integer","minimum":1,"description":"Items in progress at once; 1 unless said."},"concurrent":{"type":"integer","minimum":1,"maximum":16,"description":"Phases at once; 1 unless said. A phase that writes is always alone."},"phases":{"type":"integer","minimum":1,"description":"Phases of one `phasegate backlog run`; 100 unless said."},"follow-ups":{"type":"integer","minimum":0,"description":"Items that may come out of one run; 10 unless said."},"depth":{"type":"integer","minimum":0,"description":"How many such steps may lie between an item and one that a person added; 2 unless said."},"failures-in-a-row":{"type":"integer","minimum":1,"description":"After so many items that failed one after the other it stops; 2 unless said."}},"additionalProperties":false},"triage":{"type":"object","description":"Who assesses new items.","properties":{"agent":{"$ref":"#/$defs/name","description":"An agent of the default pipeline; its default agent unless said."},"prompt":{"type":"object","description":"Instead of the prompt that is built in.","required":["file"],"properties":{"file":{"type":"string","pattern":"\\S","description":"Path of the prompt's text, relative to this file."}},"additionalProperties":false},"attempts":{"type":"integer","minimum":1,"maximum":10,"description":"Tries before the item is blocked; 2 unless said."},"timeout":{"type":"string","pattern":"^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$","description":"Of one attempt, such as `10m`; `10m` unless said."}},"additionalProperties":false},"pipelines":{"type":"object","minProperties":1,"description":"Ways of working, by name: pipeline files, relative to the repository.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","pattern":"\\S","description":"Path of a pipeline file."}},"default-pipeline":{"$ref":"#/$defs/name","description":"The way of items that name none; the first one unless said."},"deliver":{"description":"`each`: every item delivers its own change; `one`: the changes of a session come together.","enum":["each","one"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"$defs":{"name":{"type":"string","description":"A name: a small letter, then small letters, digits and hyphens, 64 characters at most.","pattern":"^[a-z][a-z0-9-]{0,63}$"}}};
const schema31 = {"type":"string","description":"A name: a small letter, then small letters, digits and hyphens, 64 characters at most.","pattern":"^[a-z][a-z0-9-]{0,63}$"};
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://phasegate.dev/schemas/phasegate.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "version") || (key0 === "backlog")) || (key0 === "guardrails")) || (key0 === "limits")) || (key0 === "triage")) || (key0 === "pipelines")) || (key0 === "default-pipeline")) || (key0 === "deliver")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema30.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.backlog !== undefined){
let data1 = data.backlog;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "source")){
const err3 = {instancePath:instancePath+"/backlog",schemaPath:"#/properties/backlog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.backlog,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.source !== undefined){
let data2 = data1.source;
if(!((data2 === "file") || (data2 === "issues"))){
const err4 = {instancePath:instancePath+"/backlog/source",schemaPath:"#/properties/backlog/properties/source/enum",keyword:"enum",params:{allowedValues: schema30.properties.backlog.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.backlog.properties.source.enum,parentSchema:schema30.properties.backlog.properties.source,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/backlog",schemaPath:"#/properties/backlog/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.backlog.type,parentSchema:schema30.properties.backlog,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.guardrails !== undefined){
let data3 = data.guardrails;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(((key2 === "max-size") || (key2 === "max-complexity")) || (key2 === "max-risk"))){
const err6 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.guardrails,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3["max-size"] !== undefined){
let data4 = data3["max-size"];
if(!(((data4 === "small") || (data4 === "medium")) || (data4 === "large"))){
const err7 = {instancePath:instancePath+"/guardrails/max-size",schemaPath:"#/properties/guardrails/properties/max-size/enum",keyword:"enum",params:{allowedValues: schema30.properties.guardrails.properties["max-size"].enum},message:"must be equal to one of the allowed values",schema:schema30.properties.guardrails.properties["max-size"].enum,parentSchema:schema30.properties.guardrails.properties["max-size"],data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3["max-complexity"] !== undefined){
let data5 = data3["max-complexity"];
if(!(((data5 === "low") || (data5 === "medium")) || (data5 === "high"))){
const err8 = {instancePath:instancePath+"/guardrails/max-complexity",schemaPath:"#/properties/guardrails/properties/max-complexity/enum",keyword:"enum",params:{allowedValues: schema30.properties.guardrails.properties["max-complexity"].enum},message:"must be equal to one of the allowed values",schema:schema30.properties.guardrails.properties["max-complexity"].enum,parentSchema:schema30.properties.guardrails.properties["max-complexity"],data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3["max-risk"] !== undefined){
let data6 = data3["max-risk"];
if(!(((data6 === "low") || (data6 === "medium")) || (data6 === "high"))){
const err9 = {instancePath:instancePath+"/guardrails/max-risk",schemaPath:"#/properties/guardrails/properties/max-risk/enum",keyword:"enum",params:{allowedValues: schema30.properties.guardrails.properties["max-risk"].enum},message:"must be equal to one of the allowed values",schema:schema30.properties.guardrails.properties["max-risk"].enum,parentSchema:schema30.properties.guardrails.properties["max-risk"],data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.guardrails.type,parentSchema:schema30.properties.guardrails,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.limits !== undefined){
let data7 = data.limits;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!((((((key3 === "wip") || (key3 === "concurrent")) || (key3 === "phases")) || (key3 === "follow-ups")) || (key3 === "depth")) || (key3 === "failures-in-a-row"))){
const err11 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.limits,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.wip !== undefined){
let data8 = data7.wip;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/limits/wip",schemaPath:"#/properties/limits/properties/wip/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties.wip.type,parentSchema:schema30.properties.limits.properties.wip,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/limits/wip",schemaPath:"#/properties/limits/properties/wip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.limits.properties.wip,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data7.concurrent !== undefined){
let data9 = data7.concurrent;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/limits/concurrent",schemaPath:"#/properties/limits/properties/concurrent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties.concurrent.type,parentSchema:schema30.properties.limits.properties.concurrent,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 16 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/limits/concurrent",schemaPath:"#/properties/limits/properties/concurrent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16",schema:16,parentSchema:schema30.properties.limits.properties.concurrent,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/limits/concurrent",schemaPath:"#/properties/limits/properties/concurrent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.limits.properties.concurrent,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data7.phases !== undefined){
let data10 = data7.phases;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err17 = {instancePath:instancePath+"/limits/phases",schemaPath:"#/properties/limits/properties/phases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties.phases.type,parentSchema:schema30.properties.limits.properties.phases,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/limits/phases",schemaPath:"#/properties/limits/properties/phases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.limits.properties.phases,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data7["follow-ups"] !== undefined){
let data11 = data7["follow-ups"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/limits/follow-ups",schemaPath:"#/properties/limits/properties/follow-ups/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties["follow-ups"].type,parentSchema:schema30.properties.limits.properties["follow-ups"],data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/limits/follow-ups",schemaPath:"#/properties/limits/properties/follow-ups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema30.properties.limits.properties["follow-ups"],data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data7.depth !== undefined){
let data12 = data7.depth;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err21 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties.depth.type,parentSchema:schema30.properties.limits.properties.depth,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema30.properties.limits.properties.depth,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data7["failures-in-a-row"] !== undefined){
let data13 = data7["failures-in-a-row"];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err23 = {instancePath:instancePath+"/limits/failures-in-a-row",schemaPath:"#/properties/limits/properties/failures-in-a-row/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.limits.properties["failures-in-a-row"].type,parentSchema:schema30.properties.limits.properties["failures-in-a-row"],data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err24 = {instancePath:instancePath+"/limits/failures-in-a-row",schemaPath:"#/properties/limits/properties/failures-in-a-row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.limits.properties["failures-in-a-row"],data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.limits.type,parentSchema:schema30.properties.limits,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.triage !== undefined){
let data14 = data.triage;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
if(!((((key4 === "agent") || (key4 === "prompt")) || (key4 === "attempts")) || (key4 === "timeout"))){
const err26 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.triage,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.agent !== undefined){
let data15 = data14.agent;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err27 = {instancePath:instancePath+"/triage/agent",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/triage/agent",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.prompt !== undefined){
let data16 = data14.prompt;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.file === undefined){
const err29 = {instancePath:instancePath+"/triage/prompt",schemaPath:"#/properties/triage/properties/prompt/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema30.properties.triage.properties.prompt.required,parentSchema:schema30.properties.triage.properties.prompt,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key5 in data16){
if(!(key5 === "file")){
const err30 = {instancePath:instancePath+"/triage/prompt",schemaPath:"#/properties/triage/properties/prompt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.triage.properties.prompt,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16.file !== undefined){
let data17 = data16.file;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err31 = {instancePath:instancePath+"/triage/prompt/file",schemaPath:"#/properties/triage/properties/prompt/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.properties.triage.properties.prompt.properties.file,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/triage/prompt/file",schemaPath:"#/properties/triage/properties/prompt/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.triage.properties.prompt.properties.file.type,parentSchema:schema30.properties.triage.properties.prompt.properties.file,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/triage/prompt",schemaPath:"#/properties/triage/properties/prompt/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.triage.properties.prompt.type,parentSchema:schema30.properties.triage.properties.prompt,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.attempts !== undefined){
let data18 = data14.attempts;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err34 = {instancePath:instancePath+"/triage/attempts",schemaPath:"#/properties/triage/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema30.properties.triage.properties.attempts.type,parentSchema:schema30.properties.triage.properties.attempts,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 10 || isNaN(data18)){
const err35 = {instancePath:instancePath+"/triage/attempts",schemaPath:"#/properties/triage/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema30.properties.triage.properties.attempts,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err36 = {instancePath:instancePath+"/triage/attempts",schemaPath:"#/properties/triage/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema30.properties.triage.properties.attempts,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data14.timeout !== undefined){
let data19 = data14.timeout;
if(typeof data19 === "string"){
if(!pattern7.test(data19)){
const err37 = {instancePath:instancePath+"/triage/timeout",schemaPath:"#/properties/triage/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:"must match pattern \""+"^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"+"\"",schema:"^(?=[0-9])(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema30.properties.triage.properties.timeout,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/triage/timeout",schemaPath:"#/properties/triage/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.triage.properties.timeout.type,parentSchema:schema30.properties.triage.properties.timeout,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.triage.type,parentSchema:schema30.properties.triage,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.pipelines !== undefined){
let data20 = data.pipelines;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length < 1){
const err40 = {instancePath:instancePath+"/pipelines",schemaPath:"#/properties/pipelines/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30.properties.pipelines,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key6 in data20){
const _errs45 = errors;
if(typeof key6 === "string"){
if(!pattern5.test(key6)){
const err41 = {instancePath:instancePath+"/pipelines",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/pipelines",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid7 = _errs45 === errors;
if(!valid7){
const err43 = {instancePath:instancePath+"/pipelines",schemaPath:"#/properties/pipelines/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema30.properties.pipelines.propertyNames,parentSchema:schema30.properties.pipelines,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
for(const key7 in data20){
let data21 = data20[key7];
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err44 = {instancePath:instancePath+"/pipelines/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pipelines/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema30.properties.pipelines.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/pipelines/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pipelines/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.pipelines.additionalProperties.type,parentSchema:schema30.properties.pipelines.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/pipelines",schemaPath:"#/properties/pipelines/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.pipelines.type,parentSchema:schema30.properties.pipelines,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["default-pipeline"] !== undefined){
let data22 = data["default-pipeline"];
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err47 = {instancePath:instancePath+"/default-pipeline",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema31,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/default-pipeline",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.deliver !== undefined){
let data23 = data.deliver;
if(!((data23 === "each") || (data23 === "one"))){
const err49 = {instancePath:instancePath+"/deliver",schemaPath:"#/properties/deliver/enum",keyword:"enum",params:{allowedValues: schema30.properties.deliver.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.deliver.enum,parentSchema:schema30.properties.deliver,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

;// CONCATENATED MODULE: ./lib/src/core/config/config.js







/** Reads phasegate.yml; `path` is relative to the repository. */
function readConfig({ path, text, }) {
    const { value, findings, locate } = (0,pipeline_document/* readDocument */.u)(text.replace(/^\uFEFF/, ''));
    const judged = value === undefined ? { file: null, found: [] } : judge(value);
    const diagnostics = (0,parse/* inOrder */.al)([...findings, ...judged.found].map((0,parse/* placer */.G1)(path, locate)));
    const isSound = !diagnostics.some(({ severity }) => severity === 'error');
    return { config: isSound && judged.file !== null ? configOf(judged.file) : null, diagnostics };
}
/** Of a repository that has no phasegate.yml. */
function defaultConfig() {
    return configOf({ version: 1 });
}
function judge(value) {
    const refusal = noMap(value) ?? (0,parse/* newer */.AE)(value);
    if (refusal !== null)
        return { file: null, found: [refusal] };
    const found = (0,shape/* misfitsOf */.t)(value, validate).map(({ finding }) => finding);
    const file = validate(value) ? value : null;
    return { file, found: [...found, ...(file === null ? [] : unknownDefault(file))] };
}
function noMap(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return null;
    const message = value === null ? 'the file is empty' : 'the file is no map';
    return { code: 'PG107', message, hint: 'Begin it with `version: 1`.', where: (0,finding/* valueAt */.fK)() };
}
function unknownDefault(file) {
    const name = file['default-pipeline'];
    const known = Object.keys(file.pipelines ?? {});
    if (name === undefined || known.includes(name))
        return [];
    return [
        {
            code: 'PG204',
            message: `\`default-pipeline\` cannot be ${(0,finding/* quoted */.TL)(name)}`,
            hint: (0,nearest/* suggest */.Z)(name, known) ?? 'Name it under `pipelines`.',
            where: (0,finding/* valueAt */.fK)('default-pipeline'),
        },
    ];
}
function configOf(file) {
    const { guardrails = {}, limits = {}, triage = {}, pipelines = {} } = file;
    const names = Object.keys(pipelines);
    return {
        source: file.backlog?.source ?? 'file',
        guardrails: {
            size: guardrails['max-size'] ?? 'medium',
            complexity: guardrails['max-complexity'] ?? 'medium',
            risk: guardrails['max-risk'] ?? 'low',
        },
        limits: limitsOf(limits),
        triage: {
            agent: triage.agent ?? null,
            promptFile: triage.prompt?.file ?? null,
            attempts: triage.attempts ?? 2,
            timeoutMs: (0,duration/* durationMs */.pc)(triage.timeout ?? '10m'),
        },
        pipelines: new Map(Object.entries(pipelines)),
        defaultPipeline: file['default-pipeline'] ?? names[0] ?? null,
        deliver: file.deliver ?? 'each',
    };
}
function limitsOf(limits) {
    return {
        wip: limits.wip ?? 1,
        concurrent: limits.concurrent ?? 1,
        phases: limits.phases ?? 100,
        followUps: limits['follow-ups'] ?? 10,
        depth: limits.depth ?? 2,
        failuresInARow: limits['failures-in-a-row'] ?? 2,
    };
}

// EXTERNAL MODULE: ./lib/src/run/pipeline-file.js
var pipeline_file = __webpack_require__(11879);
;// CONCATENATED MODULE: ./lib/src/run/config-file.js





const PLACES = ['phasegate.yml', '.github/phasegate.yml'];
/** The repository's configuration. Throws `InvalidPipeline` with every mistake in it. */
function findConfig(root) {
    const path = PLACES.find((place) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, place)));
    if (path === undefined)
        return { path: null, config: defaultConfig() };
    const text = config_file_textOf((0,external_node_path_.join)(root, path));
    const { config, diagnostics } = readConfig({ path, text });
    if (config === null)
        throw new pipeline_file.InvalidPipeline(diagnostics, text);
    return { path, config };
}
function config_file_textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `${file} cannot be read`);
    }
}

// EXTERNAL MODULE: ./lib/src/run/repository-root.js
var repository_root = __webpack_require__(58691);
// EXTERNAL MODULE: ./lib/src/run/surroundings.js
var surroundings = __webpack_require__(86561);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/open.js









/** Throws what is wrong with the configuration. */
function openBacklog({ root: folder }) {
    const root = (0,repository_root/* repositoryRoot */.H)(folder);
    const { config } = findConfig(root);
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
    const all = [...items.values()].sort(backlog_item/* byAge */.jI);
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
// EXTERNAL MODULE: ./lib/src/core/backlog/dependencies.js
var dependencies = __webpack_require__(89031);
// EXTERNAL MODULE: ./lib/src/core/backlog/follow-ups.js
var follow_ups = __webpack_require__(97968);
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
    for (const item of items.values()) {
        if (before.has(item.id))
            continue;
        if (options.json)
            (0,print/* printJson */.Q2)(itemJson(item));
        else
            (0,print/* printResult */.RS)(item.id);
    }
    return 0;
}

// EXTERNAL MODULE: ./lib/src/core/backlog/schedule.js
var schedule = __webpack_require__(24243);
// EXTERNAL MODULE: ./lib/src/core/brands.js
var brands = __webpack_require__(98516);
// EXTERNAL MODULE: ./lib/src/run/backlog/pipelines.js + 1 modules
var backlog_pipelines = __webpack_require__(1600);
// EXTERNAL MODULE: ./lib/src/run/platform.js
var run_platform = __webpack_require__(77817);
// EXTERNAL MODULE: ./lib/src/commands/running.js + 2 modules
var running = __webpack_require__(38717);
// EXTERNAL MODULE: ./lib/src/core/backlog/transition.js
var transition = __webpack_require__(23973);
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
        (0,print/* printResult */.RS)(`${id} is ${item === undefined ? 'in the archive' : (0,backlog_item/* statusText */.qS)(item.status)}`);
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
    const isScoped = at === 'scoping' && (0,schedule/* nextPhase */.l)(item, (pipelines.of(item) ?? pipelines.fallback).shape) === null;
    const { items } = at === 'new' || at === 'ready' || (isScoped && item.block === null)
        ? await stepped(opened, item, options)
        : await passed(opened, { item, pipelines, to: options.to ?? null });
    const now = items.get(item.id);
    if (now === undefined)
        throw new Error(`${item.id} is gone`);
    if (options.json)
        (0,print/* printJson */.Q2)(itemJson(now));
    else
        (0,print/* printResult */.RS)(`${now.id} is ${(0,backlog_item/* statusText */.qS)(now.status)}${now.phase === null ? '' : `, at \`${now.phase}\``}`);
    return 0;
}
/** A step of its life that no phase belongs to. */
function stepped({ store, actor }, { id }, { to }) {
    return store.change(actor, ({ items }) => {
        const item = items.get(id);
        if (item === undefined)
            return [];
        if (to !== undefined) {
            throw new ports.Refusal(`\`${id}\` is ${(0,backlog_item/* statusText */.qS)(item.status)}, and between phases.`, 'Advance it without `--to` first.');
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
    const { newRunOf, passPhases } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(8281), __webpack_require__.e(5251), __webpack_require__.e(4740), __webpack_require__.e(2710), __webpack_require__.e(5555), __webpack_require__.e(1826), __webpack_require__.e(1662)]).then(__webpack_require__.bind(__webpack_require__, 97917));
    const { keepRan } = await __webpack_require__.e(/* import() */ 778).then(__webpack_require__.bind(__webpack_require__, 90778));
    const { findPlace } = await Promise.all(/* import() */[__webpack_require__.e(8281), __webpack_require__.e(4740), __webpack_require__.e(3895)]).then(__webpack_require__.bind(__webpack_require__, 23895));
    const { root, store, config } = opened;
    const platform = (0,run_platform/* localPlatform */.h)();
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
        item,
        kind: 'work',
        run,
        file: known.file,
        text: null,
        inputs,
        phase: next,
    };
    const ran = await passPhases(step, phases);
    return keepRan({ store, platform, config, pipelines, told: (events) => events }, item.id, ran);
}
/** The phases that are passed over, and the one behind them. */
function phasesBefore(item, shape, to) {
    const here = (0,schedule/* nextPhase */.l)({ ...item, status: item.block?.from ?? item.status }, shape);
    if (here === null)
        throw new ports.Refusal(`\`${item.id}\` is ${(0,backlog_item/* statusText */.qS)(item.status)}, and at no phase.`, 'There is nothing to pass over.');
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
    const found = ['flock', 'perl'].find((program) => (0,external_node_child_process_.spawnSync)(program, ['--version']).status === 0);
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
            return bad('pipelines', 'one of them has mistakes', 'See `phasegate check`.');
        if (error instanceof ports.Refusal)
            return bad('pipelines', error.message, error.remedy);
        throw error;
    }
}
async function storeFindings({ store }) {
    try {
        const backlog = await store.read();
        return [
            good('items', `${backlog.items.size} items, ${backlog.archived.size} in the archive`),
            ...itemFindings(backlog),
        ];
    }
    catch (error) {
        if (error instanceof ports.Refusal)
            return [bad('items', error.message, error.remedy)];
        throw error;
    }
}
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
// EXTERNAL MODULE: ./lib/src/core/text/neutral.js
var neutral = __webpack_require__(90021);
;// CONCATENATED MODULE: ./lib/src/core/text/backlog-item.js





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
        ['state', (0,backlog_item/* statusText */.qS)(item.status)],
        ['waits for', waits || null],
        ['phase', item.phase],
        ['assessment', (0,event_text/* assessmentText */.k)(item.assessment)],
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
/** The commands that would let it go on. */
function nextCommands({ id, block, work }) {
    if (block === null)
        return [];
    const ways = {
        question: [`phasegate backlog answer ${id} "…"`],
        guardrail: [`phasegate backlog override ${id}`, `phasegate backlog edit ${id} --size …`],
        person: [`phasegate backlog override ${id}`, `phasegate backlog close ${id}`],
        failed: [`phasegate backlog unblock ${id} --notes "…"`],
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
    const { path, config } = findConfig(root);
    const hasConfig = path !== null;
    const made = [
        ...(config.source === 'file' && makeFileStore(root) ? ['.task-golem/tasks.jsonl'] : []),
        ...(hasConfig ? [] : ['phasegate.yml']),
    ];
    if (!hasConfig)
        replaceText((0,external_node_path_.join)(root, 'phasegate.yml'), configText(pipelinesIn(root)));
    if (json)
        (0,print/* printJson */.Q2)({ made });
    else if (made.length === 0)
        (0,print/* printResult */.RS)('There is a backlog here already.');
    else {
        (0,print/* printResult */.RS)(`Made ${made.join(' and ')}. Next:\n  phasegate backlog add "What is to be done"\n  phasegate backlog next`);
    }
    return 0;
}
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

;// CONCATENATED MODULE: ./lib/src/core/backlog/filter.js



function readFilter(texts) {
    const filters = [];
    for (const text of texts) {
        const read = readOne(text);
        if (!read.ok)
            return read;
        filters.push(read.filter);
    }
    return { ok: true, filter: (item) => filters.every((filter) => filter(item)) };
}
const KEYS = {
    status: { valuesOf: ({ status }) => [status], known: backlog_item/* STATUSES */.f },
    impact: {
        valuesOf: ({ assessment }) => [assessment.impact ?? 'none'],
        known: [...assessment/* LEVELS */.A_, 'none'],
    },
    size: { valuesOf: ({ assessment }) => [assessment.size ?? 'none'], known: [...assessment/* SIZES */.F0, 'none'] },
    risk: { valuesOf: ({ assessment }) => [assessment.risk ?? 'none'], known: [...assessment/* LEVELS */.A_, 'none'] },
    complexity: {
        valuesOf: ({ assessment }) => [assessment.complexity ?? 'none'],
        known: [...assessment/* LEVELS */.A_, 'none'],
    },
    tag: { valuesOf: ({ tags }) => tags, known: null },
    pipeline: { valuesOf: ({ pipeline }) => [pipeline ?? 'default'], known: null },
};
function readOne(text) {
    const at = text.indexOf('=');
    if (at < 1)
        return wrong(`\`${text}\` is no filter`, 'Write `key=value` or `key=value,value`.');
    const name = text.slice(0, at);
    const key = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
    if (key === undefined) {
        const hint = (0,nearest/* suggest */.Z)(name, Object.keys(KEYS)) ?? '';
        return wrong(`there is no filter \`${name}\``, hint);
    }
    const wanted = text
        .slice(at + 1)
        .split(',')
        .map((value) => (name === 'status' ? value.replace('-', '_') : value));
    const strange = wanted.find((value) => value === '' || key.known?.includes(value) === false);
    if (strange !== undefined) {
        const hint = (0,nearest/* suggest */.Z)(strange, key.known ?? []) ?? 'Write `key=value` or `key=value,value`.';
        return wrong(`\`${name}\` cannot be \`${strange}\``, hint);
    }
    return { ok: true, filter: (item) => key.valuesOf(item).some((value) => wanted.includes(value)) };
}
const wrong = (message, hint) => ({ ok: false, message, hint });

// EXTERNAL MODULE: ./lib/src/core/text/table.js
var table = __webpack_require__(934);
;// CONCATENATED MODULE: ./lib/src/core/text/backlog-list.js





/** The items, a line each, what needs a person first; then how many there are of each status. */
function backlogLines({ shown, paint, columns, ...known }) {
    if (shown.length === 0)
        return ['Nothing is on the backlog: `phasegate backlog add TITLE` adds an item.'];
    const rows = [...shown]
        .sort((a, b) => rank(a.status) - rank(b.status) || (0,backlog_item/* byAge */.jI)(a, b))
        .map((item) => cellsOf(item, waitsFor(item, known)));
    return [
        ...(0,table/* table */.t)({ columns: COLUMNS, rows, width: columns, paint }),
        '',
        paint('dim', countText(shown)),
    ];
}
const COLUMNS = [
    { title: 'ITEM', align: 'left' },
    { title: 'STATE', align: 'left' },
    { title: 'PHASE', align: 'left' },
    { title: 'TRIES', align: 'right' },
    { title: 'COST', align: 'right' },
    { title: 'WHAT', align: 'left' },
    { title: 'WAITS FOR', align: 'left' },
];
const ORDER = ['blocked', 'in_progress', 'ready', 'scoping', 'new', 'done'];
const rank = (status) => ORDER.indexOf(status);
const STYLES = {
    blocked: 'warn',
    in_progress: 'accent',
    ready: 'plain',
    scoping: 'plain',
    new: 'dim',
    done: 'good',
};
const LONGEST_TITLE = 44;
function cellsOf(item, waits) {
    const { id, title, status, phase, work } = item;
    return [
        (0,table/* cell */.H)(id, 'strong'),
        (0,table/* cell */.H)((0,backlog_item/* statusText */.qS)(status), STYLES[status]),
        (0,table/* cell */.H)(status === 'done' ? '' : (phase ?? '')),
        (0,table/* cell */.H)(work.attempts === 0 ? '' : `${work.attempts}`),
        (0,table/* cell */.H)(work.costUsd === null ? '' : (0,money/* moneyText */.qC)(work.costUsd)),
        (0,table/* cell */.H)((0,text_line/* truncate */.xv)((0,text_line/* oneLine */.TN)(title), LONGEST_TITLE)),
        (0,table/* cell */.H)(waits, status === 'blocked' ? 'warn' : 'dim'),
    ];
}
/** For whom and why it waits; empty if it does not. */
function waitsFor(item, known) {
    if (item.status === 'done')
        return '';
    if (item.block !== null)
        return `${WHO[item.block.kind]}: ${(0,text_line/* oneLine */.TN)(item.block.reason)}`;
    const open = (0,dependencies/* unmet */.i)(item, known);
    return open.length === 0 ? '' : open.join(', ');
}
const WHO = {
    question: 'your answer',
    guardrail: 'your leave',
    person: 'your leave',
    failed: 'another try',
    gate: 'your decision',
    budget: 'more money',
    rejected: 'you said no',
    'by-hand': 'you',
};
function countText(items) {
    const counts = backlog_item/* STATUSES */.f.flatMap((status) => {
        const count = items.filter((item) => item.status === status).length;
        return count === 0 ? [] : [`${count} ${(0,backlog_item/* statusText */.qS)(status)}`];
    });
    return counts.join(', ');
}

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
        (0,print/* printResult */.RS)(backlogLines({ shown, ...known, ...(0,print/* surfaceOf */.lI)(process.stdout) }).join('\n'));
    }
    return 0;
}
/** `--only` as it was given. Throws `Refusal` for what is no filter. */
function filterOf(only) {
    const read = readFilter(only);
    if (read.ok)
        return read.filter;
    throw new ports.Refusal(`${read.message}.`, read.hint);
}

// EXTERNAL MODULE: ./lib/src/core/backlog/settle.js
var settle = __webpack_require__(33021);
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
    const items = (0,evolve/* evolveAll */.Dc)(backlog.items, settled.map((event) => (0,evolve/* recorded */.t2)(event, opened.actor, new Date().toISOString())));
    const known = { items, archived: new Set(backlog.archived.keys()) };
    const target = options.target === undefined ? null : itemNamed(backlog, options.target).id;
    const only = filterOf(options.only);
    const { wip, concurrent } = limits;
    const limit = { wip, concurrent, target, only };
    const actions = (0,schedule/* schedule */._)({ ...known, running: [], limits: limit, pipelineOf });
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
const next_MOST = 20;
/** Of the first who wait. */
function waitingLines(known) {
    const lines = [];
    for (const item of known.items.values()) {
        const waits = waitsFor(item, known);
        if (waits !== '')
            lines.push(`  ${item.id} waits for ${waits}`);
        if (lines.length === next_MOST)
            break;
    }
    return lines;
}
function next_wordsOf(action) {
    if (action.action !== 'run')
        return `${action.action} ${action.item}`;
    return `run \`${action.phase}\` of ${action.item}${action.writer ? ', alone, as it writes' : ''}`;
}

// EXTERNAL MODULE: ./lib/src/core/run/outcome.js
var outcome = __webpack_require__(72990);
;// CONCATENATED MODULE: ./lib/src/core/backlog/stopping.js

const STOPPED_TEXT = {
    done: 'all that was asked for is done',
    blocked: 'what is left waits for a person',
    waiting: 'what is left waits for other items, or is worked on elsewhere',
    cap: 'as many phases as allowed were started',
    until: 'its time is over',
    budget: 'its budget is spent',
    failures: 'too many items failed one after the other',
    target: 'the target can go no further',
    signal: 'it was told to stop',
};
/** How a session ended, for its exit code: what was asked for and is not done is never a success. */
function outcomeOf(stopped, asked) {
    if (stopped === 'signal')
        return 'cancelled';
    if (stopped === 'budget')
        return 'over-budget';
    const kinds = new Set(asked.flatMap(({ block }) => block?.kind ?? []));
    for (const [outcome, kind] of PRECEDENCE)
        if (kinds.has(kind))
            return outcome;
    return asked.every(({ status }) => status === 'done') ? 'succeeded' : 'waiting';
}
const PRECEDENCE = [
    ['over-budget', 'budget'],
    ['failed', 'failed'],
    ['rejected', 'rejected'],
    ['blocked', 'question'],
    ['blocked', 'guardrail'],
    ['blocked', 'person'],
    ['blocked', 'by-hand'],
    ['waiting', 'gate'],
];
const exitCodeOf = (stopped, asked) => outcome/* EXIT_CODES */.a[outcomeOf(stopped, asked)];

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
    if (config.deliver === 'one') {
        throw new ports.Refusal('`deliver: one` is not supported yet.', 'Let each item deliver its own change: `deliver: each`.');
    }
    const backlog = await store.read();
    const target = options.target === undefined ? null : itemNamed(backlog, options.target).id;
    const { workThrough } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(8281), __webpack_require__.e(5251), __webpack_require__.e(4740), __webpack_require__.e(2710), __webpack_require__.e(5555), __webpack_require__.e(1826), __webpack_require__.e(1662), __webpack_require__.e(4040)]).then(__webpack_require__.bind(__webpack_require__, 34040));
    const end = await workThrough({
        root,
        platform: (0,run_platform/* localPlatform */.h)(),
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
    return exitCodeOf(end.stopped, end.asked);
}
function tell({ stopped, phases, costUsd, asked }, json) {
    const why = STOPPED_TEXT[stopped];
    if (json) {
        const outcome = outcomeOf(stopped, asked);
        (0,print/* printJson */.Q2)({ outcome, stopped, why, phases, costUsd, items: asked.map(itemJson) });
        return;
    }
    const open = asked.filter(({ status }) => status !== 'done');
    const lines = open.flatMap((item) => [
        `${item.id}  ${(0,backlog_item/* statusText */.qS)(item.status)}  ${(0,text_line/* oneLine */.TN)(item.block?.reason ?? item.title)}`,
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
        const waits = waitsFor(item, known);
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
        throw new ports.Refusal(`\`${old.id}\` is ${(0,backlog_item/* statusText */.qS)(old.status)}, and not new.`, `Assess it anew yourself: \`phasegate backlog edit ${old.id} --size …\`.`);
    }
    const ids = new Set(chosen.map(({ id }) => id));
    const { workThrough } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(8281), __webpack_require__.e(5251), __webpack_require__.e(4740), __webpack_require__.e(2710), __webpack_require__.e(5555), __webpack_require__.e(1826), __webpack_require__.e(1662), __webpack_require__.e(4040)]).then(__webpack_require__.bind(__webpack_require__, 34040));
    const { asked } = await workThrough({
        root,
        platform: (0,run_platform/* localPlatform */.h)(),
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

;// CONCATENATED MODULE: ./lib/src/commands/backlog/unblock.js





/** `phasegate backlog unblock ID`: it goes on where it stopped. */
function unblockCommand() {
    const command = (0,commands_command/* subcommand */._d)('unblock', 'Let a blocked item go on where it stopped.')
        .argument('<id>', 'the item')
        .option('--notes <text>', 'for the next prompt')
        .option('--override', 'let exactly its assessment of now pass the guardrails', false);
    return { command, act: unblock_unblock, hidden: false };
}
/** `phasegate backlog override ID`: the same, with `--override`. */
function overrideCommand() {
    const command = (0,commands_command/* subcommand */._d)('override', 'Let exactly the assessment that an item has now pass the guardrails.')
        .argument('<id>', 'the item')
        .option('--notes <text>', 'for the next prompt');
    const act = (name, options) => unblock_unblock(name, { ...options, override: true });
    return { command, act, hidden: false };
}
/** `phasegate backlog answer ID TEXT`: the answer to its question. */
function answerCommand() {
    const command = (0,commands_command/* subcommand */._d)('answer', 'Answer the question that blocks an item.')
        .argument('<id>', 'the item')
        .argument('<text>', 'your answer');
    return { command, act: answer, hidden: false };
}
const unblock_unblock = (name, options) => say(name, { type: options.override ? 'override' : 'unblock', notes: options.notes ?? null }, options);
const answer = (name, text, options) => say(name, { type: 'answer', text }, options);
async function say(name, word, options) {
    return decideOn({ name, options }, (item) => {
        const judged = judgeWord(item, word);
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

/***/ 89031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cycleIn),
/* harmony export */   i: () => (/* binding */ unmet)
/* harmony export */ });
/** Dependencies of the item that are not done; what nobody knows is not done either. */
function unmet({ dependencies }, { items, archived }) {
    return dependencies.filter((id) => {
        const item = items.get(id);
        return item === undefined ? !archived.has(id) : item.status !== 'done';
    });
}
/** The ids of a circle, its first again at the end, beginning with the smallest; `null` if there is none. */
function cycleIn(items) {
    const finished = new Set();
    for (const start of [...items.keys()].sort()) {
        const circle = circleFrom(start, items, finished);
        if (circle !== null)
            return circle;
    }
    return null;
}
/** Depth first without recursion; `finished` are those from which no circle can be reached. */
function circleFrom(start, items, finished) {
    const path = finished.has(start) ? [] : [{ id: start, next: 0 }];
    const onPath = new Set(path.map(({ id }) => id));
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
        const id = items.get(step.id)?.dependencies[step.next];
        step.next += 1;
        if (id === undefined) {
            finished.add(step.id);
            onPath.delete(step.id);
            path.pop();
        }
        else if (onPath.has(id)) {
            const ids = path.map((one) => one.id);
            return fromSmallest(ids.slice(ids.indexOf(id)));
        }
        else if (items.has(id) && !finished.has(id)) {
            path.push({ id, next: 0 });
            onPath.add(id);
        }
    }
    return null;
}
function fromSmallest(circle) {
    const smallest = circle.toSorted()[0] ?? '';
    const at = circle.indexOf(smallest);
    return [...circle.slice(at), ...circle.slice(0, at), smallest];
}


/***/ }),

/***/ 83270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ eventText),
/* harmony export */   k: () => (/* binding */ assessmentText)
/* harmony export */ });
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14146);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2012);
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97297);



/** What happened, in a sentence without its subject. */
function eventText(event) {
    switch (event.type) {
        case 'itemAdded':
            return event.origin === null
                ? `added: ${event.title}`
                : `came out of ${event.origin}: ${event.title}`;
        case 'itemEdited':
            return `edited: ${event.title}`;
        case 'itemMoved':
            return `became ${(0,_item_js__WEBPACK_IMPORTED_MODULE_1__/* .statusText */ .qS)(event.to)}: ${event.why}`;
        case 'itemAssessed':
            return `assessed by \`${event.phase}\`: ${assessmentText(event.assessment)}`;
        case 'personAsked':
            return `\`${event.phase}\` asked for a person`;
        case 'phaseReached':
            return event.phase === null ? 'before its first phase' : `comes to \`${event.phase}\``;
        case 'runBegun':
            return `${event.kind === 'triage' ? 'triaged' : 'worked on'} in run ${event.run}`;
        case 'workSeen':
            return event.summary;
        case 'itemClaimed':
            return 'claimed';
        case 'itemReleased':
            return 'released';
        case 'overrideGiven':
            return `let pass as it is: ${assessmentText(event.assessment)}`;
        case 'notesGiven':
            return `told: ${event.text}`;
        case 'notesTaken':
            return 'what was told is handed on';
        case 'itemMerged':
            return `merged into ${event.into}`;
        case 'itemArchived':
            return 'archived';
        case 'noted':
            return event.text;
        default:
            return (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .H)(event);
    }
}
/** `size small, risk low`; what is not assessed is left out. */
function assessmentText(assessment) {
    const told = _assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .DIMENSIONS */ .Yf.flatMap((name) => {
        const value = assessment[name];
        return value === null ? [] : [`${name} ${value}`];
    });
    return told.length === 0 ? 'nothing' : told.join(', ');
}


/***/ }),

/***/ 25191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ evolveAll),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   sf: () => (/* binding */ evolve),
/* harmony export */   t2: () => (/* binding */ recorded)
/* harmony export */ });
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14146);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2012);
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97297);
/* harmony import */ var _transition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23973);




/** The items after one more event. */
function evolve(items, event) {
    const next = new Map(items);
    take(next, event);
    return next;
}
/** All of them, in order. */
function evolveAll(items, events) {
    const next = new Map(items);
    for (const event of events)
        take(next, event);
    return next;
}
/** Changes the items themselves. A step that is not legal is a bug here: who decides has looked. */
function take(items, event) {
    if (event.type === 'itemAdded') {
        items.set(event.item, added(event));
        return;
    }
    const item = items.get(event.item);
    if (item === undefined)
        throw new Error(`there is no item ${event.item}`);
    if (event.type === 'itemMerged' || event.type === 'itemArchived')
        items.delete(event.item);
    else
        items.set(event.item, { ...changed(item, event), updatedAt: event.at });
}
function changed(item, event) {
    switch (event.type) {
        case 'itemEdited': {
            const { title, description, tags, dependencies, assessment, pipeline } = event;
            return { ...item, title, description, tags, dependencies, assessment, pipeline };
        }
        case 'itemMoved':
            return moved(item, event);
        case 'itemAssessed':
            return { ...item, assessment: event.assessment, pipeline: event.pipeline };
        case 'personAsked':
            return { ...item, needsPerson: true };
        case 'phaseReached':
            return { ...item, phase: event.phase };
        case 'runBegun':
            return { ...item, work: { ...item.work, [RUNS[event.kind]]: event.run } };
        case 'workSeen':
            return { ...item, work: worked(item.work, event), commit: event.commit ?? item.commit };
        case 'itemClaimed':
            return { ...item, claim: { by: event.by, at: event.at } };
        case 'itemReleased':
            return { ...item, claim: null };
        case 'overrideGiven': {
            const { assessment, by, at } = event;
            return { ...item, override: { assessment, by, at }, needsPerson: false };
        }
        case 'notesGiven':
            return { ...item, notes: event.text };
        case 'notesTaken':
            return { ...item, notes: null };
        case 'noted':
            return item;
        default:
            return (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(event);
    }
}
const RUNS = { work: 'run', triage: 'triage' };
function added(event) {
    const { item: id, title, description, tags, dependencies, assessment, pipeline } = event;
    return {
        id,
        title,
        description,
        tags,
        dependencies,
        createdAt: event.at,
        updatedAt: event.at,
        status: 'new',
        block: null,
        phase: null,
        assessment: { ..._assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .UNASSESSED */ .LZ, ...assessment },
        pipeline,
        needsPerson: false,
        origin: event.origin,
        depth: event.depth,
        notes: null,
        override: null,
        commit: null,
        work: _item_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_WORK */ .II,
        claim: null,
    };
}
function moved(item, { to, why, block }) {
    const wrong = (0,_transition_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongStep */ .w)(item, to);
    if (wrong !== null)
        throw new Error(wrong);
    // Scoping is behind it: what comes next is the first of the other phases.
    const phase = item.status === 'scoping' && to === 'ready' ? null : item.phase;
    const claim = to === 'done' || to === 'blocked' ? null : item.claim;
    if (block === null)
        return { ...item, status: to, block: null, phase, claim };
    return {
        ...item,
        status: to,
        block: { ...block, from: fromOf(item.status), reason: why },
        claim,
    };
}
function fromOf(status) {
    if (status === 'done' || status === 'blocked')
        throw new Error(`${status} is never blocked`);
    return status;
}
function worked(work, { run, seq, attempts, costUsd }) {
    return {
        ...work,
        seen: { ...work.seen, [run]: seq },
        attempts: work.attempts + attempts,
        costUsd: costUsd === null ? work.costUsd : (work.costUsd ?? 0) + costUsd,
    };
}
/** An event as it happens now. */
function recorded(event, by, at) {
    return { ...event, by, at };
}


/***/ }),

/***/ 97968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ followUpEvents),
/* harmony export */   n: () => (/* binding */ titleOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13500);
/* harmony import */ var _stored_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);



/** The events that make items of it; what is left out is said, once for each reason. */
function followUpEvents(source) {
    const { item, told, titles, made, limits, newId } = source;
    const read = told.flatMap(readFollowUp);
    const unreadable = told.length - read.length;
    const seen = new Set([...titles].map(sameTitle));
    const fresh = read.filter(({ title }) => {
        const key = sameTitle(title);
        return seen.has(key) ? false : seen.add(key);
    });
    const isTooDeep = item.depth >= limits.depth;
    const kept = isTooDeep ? [] : fresh.slice(0, Math.max(0, limits.most - made));
    const left = fresh.length - kept.length;
    const note = (text) => ({ type: 'noted', item: item.id, text });
    return [
        ...kept.map((followUp) => added(item, followUp, newId())),
        ...(unreadable === 0 ? [] : [note(`left out ${unreadable} follow-ups without a title`)]),
        ...(read.length === fresh.length
            ? []
            : [note(`left out ${read.length - fresh.length} follow-ups that are there already`)]),
        ...(left === 0 ? [] : [note(`left out ${left} follow-ups: ${isTooDeep ? DEEP : MANY}`)]),
    ];
}
const DEEP = 'they are too many steps away from what a person asked for';
const MANY = 'one run may make no more';
const MOST_TITLE = 200;
const MOST_DESCRIPTION = 64 * 1024;
function readFollowUp(told) {
    const object = typeof told === 'string' ? { title: told } : told;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(object) || typeof object.title !== 'string')
        return [];
    const title = titleOf(object.title);
    if (title === '')
        return [];
    const words = object.context ?? object.description;
    const description = typeof words === 'string' ? (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .cleaned */ .L0)(words).slice(0, MOST_DESCRIPTION) : null;
    return [{ title, description, assessment: (0,_stored_item_js__WEBPACK_IMPORTED_MODULE_0__/* .assessmentIn */ ._K)(object) }];
}
/** A title on one line, and not endless. */
function titleOf(text) {
    return (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .cleaned */ .L0)(text).replace(/\s+/g, ' ').trim().slice(0, MOST_TITLE).trim();
}
/** Equal for titles that a person would take for the same. */
function sameTitle(title) {
    return title
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
function added({ id, depth }, followUp, newId) {
    return {
        type: 'itemAdded',
        item: newId,
        ...followUp,
        tags: [],
        dependencies: [],
        pipeline: null,
        origin: id,
        depth: depth + 1,
    };
}


/***/ }),

/***/ 38200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ guard),
/* harmony export */   d: () => (/* binding */ PERSON_ASKED)
/* harmony export */ });
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2012);

/**
 * Whether the item may be worked on without a person's leave, and if not, every reason why. While it is scoped only what is
 * `known` is looked at; before it is ready, `all` must be.
 */
function guard({ assessment, needsPerson, override }, limits, extent) {
    if (needsPerson)
        return { type: 'person', reason: PERSON_ASKED };
    const reasons = GUARDED.filter((name) => extent === 'all' || assessment[name] !== null).flatMap((name) => faultOf(name, assessment, limits));
    if (reasons.length === 0 || isLetPass(assessment, override))
        return { type: 'passes' };
    return { type: 'guardrail', reason: reasons.join('; ') };
}
const PERSON_ASKED = 'a phase asked for a person to look at it';
const GUARDED = ['size', 'complexity', 'risk'];
function faultOf(name, assessment, limits) {
    const value = assessment[name];
    const rank = (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(name, value);
    if (rank === null)
        return [`its ${name} is not assessed`];
    const most = (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(name, limits[name]) ?? 0;
    return rank <= most ? [] : [`its ${name} is ${value}, and ${limits[name]} is the most allowed`];
}
/** A person let pass exactly one assessment: a lower one passes, too, and a higher one asks again. */
function isLetPass(now, override) {
    if (override === null)
        return false;
    return GUARDED.every((name) => {
        const rank = (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(name, now[name]);
        const allowed = (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(name, override.assessment[name]);
        return rank === null ? allowed === null : allowed !== null && rank <= allowed;
    });
}


/***/ }),

/***/ 97297:
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

/***/ 24243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ schedule),
/* harmony export */   l: () => (/* binding */ nextPhase)
/* harmony export */ });
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2012);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89031);
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97297);



/** Promotions first, then as many phases and triages as may start now; docs/backlog.md has the rules. */
function schedule(scheduled) {
    const { items, running, limits } = scheduled;
    if (running.some(({ writer }) => writer))
        return [];
    const busy = new Set(running.map(({ item }) => item));
    const asked = [...items.values()].filter((item) => (limits.target === null ? limits.only(item) : item.id === limits.target) &&
        !busy.has(item.id) &&
        (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_2__/* .unmet */ .i)(item, scheduled).length === 0);
    return [...promotions(asked, scheduled), ...starts(candidates(asked, scheduled), scheduled)];
}
function promotions(asked, { items, limits }) {
    const inProgress = [...items.values()].filter(({ status }) => status === 'in_progress').length;
    const room = limits.target === null ? Math.max(0, limits.wip - inProgress) : asked.length;
    return asked
        .filter(({ status }) => status === 'ready')
        .sort((a, b) => impactOf(b) - impactOf(a) || (0,_item_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .jI)(a, b))
        .slice(0, room)
        .map(({ id, assessment: { impact } }) => ({
        action: 'promote',
        item: id,
        writer: false,
        why: `it is ready, there is room, and its impact is ${impact ?? 'not assessed'}`,
    }));
}
const impactOf = ({ assessment }) => (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)('impact', assessment.impact) ?? -1;
/** Everything that could start if nothing else ran, in the order in which it is due. */
function candidates(asked, scheduled) {
    return [
        ...phases(asked, scheduled, 'in_progress'),
        ...phases(asked, scheduled, 'scoping'),
        ...asked
            .filter(({ status }) => status === 'new')
            .sort(_item_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .jI)
            .map(triage),
    ];
}
function phases(asked, { pipelineOf }, status) {
    return asked
        .filter((item) => item.status === status)
        .flatMap((item) => {
        const at = nextPhase(item, pipelineOf(item));
        return at === null ? [] : [{ item, ...at }];
    })
        .sort((a, b) => b.place - a.place || (0,_item_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .jI)(a.item, b.item))
        .map(({ item, phase, place, of }) => ({
        action: 'run',
        item: item.id,
        phase: phase.name,
        writer: phase.writer,
        why: `${status === 'scoping' ? 'it is being scoped' : 'it is in progress'}, at phase ${place + 1} of ${of}`,
    }));
}
/** The phase that the item is at, and its place in the pipeline; `null` if it has none there. */
function nextPhase(item, pipeline) {
    const scoping = item.status === 'scoping';
    const all = pipeline?.phases ?? [];
    const place = all.findIndex((phase) => phase.scoping === scoping && (item.phase === null || phase.name === item.phase));
    const phase = all[place];
    return phase === undefined ? null : { phase, place, of: all.length };
}
const triage = ({ id }) => ({
    action: 'triage',
    item: id,
    writer: false,
    why: 'it is new and not assessed',
});
/** In order; the first that cannot start yet holds back everything behind it. */
function starts(due, { running, limits }) {
    const slots = limits.target === null ? limits.concurrent - running.length : 1;
    const started = [];
    for (const start of due) {
        if (started.length >= slots)
            break;
        if (start.writer) {
            if (running.length + started.length === 0)
                started.push(start);
            break;
        }
        started.push(start);
    }
    return started;
}


/***/ }),

/***/ 33021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _guardrails_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38200);

/**
 * What follows from how the items are now, before anything is scheduled: guardrails stop who may not go on, whoever has
 * been scoped becomes ready, and what cannot go on because its pipeline changed is blocked. `busy` are left alone.
 */
function settle(items, busy, rules) {
    return [...items.values()]
        .filter(({ id }) => !busy.has(id))
        .flatMap((item) => settled(item, rules));
}
function settled(item, rules) {
    const { status } = item;
    if (status === 'done' || status === 'blocked')
        return [];
    const pipeline = rules.pipelineOf(item);
    if (pipeline === null)
        return [noPipeline(item)];
    return status === 'new' ? [] : triagedItem(item, pipeline, rules.guardrails);
}
function triagedItem(item, pipeline, guardrails) {
    const isScoped = item.status !== 'scoping' || !isScoping(item, pipeline);
    const guarded = (0,_guardrails_js__WEBPACK_IMPORTED_MODULE_0__/* .guard */ .a)(item, guardrails, isScoped ? 'all' : 'known');
    if (guarded.type !== 'passes')
        return [blocked(item, guarded.type, guarded.reason)];
    if (item.status === 'scoping' && isScoped)
        return [ready(item)];
    const isKnown = item.phase === null || pipeline.phases.some(({ name }) => name === item.phase);
    return isKnown ? [] : [blocked(item, 'failed', `its pipeline has no phase \`${item.phase}\``)];
}
function ready({ id }) {
    const why = 'it is scoped and within its guardrails';
    return { type: 'itemMoved', item: id, to: 'ready', why, block: null };
}
/** Whether a scoping phase is still to come. */
function isScoping({ phase }, { phases }) {
    const scoping = phases.filter((one) => one.scoping);
    if (phase === null)
        return scoping.length > 0;
    return !phases.some((one) => one.name === phase && !one.scoping);
}
function noPipeline(item) {
    return blocked(item, 'failed', `phasegate.yml has no pipeline \`${item.pipeline ?? 'default'}\``);
}
function blocked({ id, phase }, kind, why) {
    return { type: 'itemMoved', item: id, to: 'blocked', why, block: { kind, phase } };
}


/***/ }),

/***/ 3429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ storedFields),
/* harmony export */   _K: () => (/* binding */ assessmentIn),
/* harmony export */   k0: () => (/* binding */ readItem),
/* harmony export */   rN: () => (/* binding */ NATIVE_STATUS)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2012);
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97297);



/** Native fields must be right; a value of ours that is not valid counts as absent, with a warning. */
function readItem(stored) {
    const fault = faultOf(stored);
    if (fault !== null)
        return { ok: false, message: fault };
    const fields = new Fields(stored);
    const native = String(stored.status);
    const status = statusOf(native, fields);
    const description = fields.native('description');
    const item = {
        id: String(stored.id),
        title: String(stored.title),
        description: description ?? structured(fields.object('x-pg-description')),
        tags: texts(stored.tags),
        dependencies: texts(stored.dependencies),
        createdAt: String(stored.created_at),
        updatedAt: fields.native('updated_at') ?? String(stored.created_at),
        status,
        block: status === 'blocked' ? blockOf(fields) : null,
        phase: fields.text('x-pg-phase'),
        assessment: assessmentOf(fields),
        pipeline: fields.text('x-pg-pipeline-type'),
        needsPerson: fields.flag('x-pg-requires-human-review'),
        origin: fields.text('x-pg-origin'),
        depth: fields.count('x-phasegate-depth'),
        notes: fields.text('x-pg-unblock-context'),
        override: overrideOf(fields.object('x-phasegate-override')),
        commit: fields.text('x-pg-last-phase-commit'),
        work: workOf(fields),
        claim: claimOf(fields),
    };
    return { ok: true, item, warnings: fields.warnings };
}
const NATIVE = ['todo', 'doing', 'done', 'blocked'];
/** Without lists on the way where nothing is wrong: a backlog may have ten thousand items. */
function faultOf(stored) {
    const missing = REQUIRED.find((key) => typeof stored[key] !== 'string' || stored[key] === '');
    if (missing !== undefined)
        return notText(missing);
    if (!NATIVE.some((status) => status === stored.status)) {
        return `\`status\` is not one of ${NATIVE.join(', ')}`;
    }
    const list = LISTS.find((key) => !isTexts(stored[key] ?? []));
    if (list !== undefined)
        return `\`${list}\` is not a list of texts`;
    const wrong = OPTIONAL.find((key) => typeof (stored[key] ?? '') !== 'string');
    return wrong === undefined ? null : notText(wrong);
}
const REQUIRED = ['id', 'title', 'created_at'];
const LISTS = ['tags', 'dependencies'];
const OPTIONAL = ['description', 'blocked_reason', 'claimed_by', 'claimed_at', 'updated_at'];
const notText = (key) => `\`${key}\` is not a text`;
/** What task-golem shows for each of our statuses. */
const NATIVE_STATUS = {
    new: 'todo',
    scoping: 'todo',
    ready: 'todo',
    in_progress: 'doing',
    done: 'done',
    blocked: 'blocked',
};
/** Ours is finer; where the two differ somebody used task-golem since, and its word counts. */
function statusOf(native, fields) {
    const own = fields.oneOf('x-pg-status', _item_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f);
    if (own !== null && NATIVE_STATUS[own] === native)
        return own;
    if (own === 'blocked') {
        const from = fields.oneOf('x-pg-blocked-from-status', _item_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f);
        if (from !== null && NATIVE_STATUS[from] === native)
            return from;
    }
    switch (native) {
        case 'doing':
            return 'in_progress';
        case 'done':
            return 'done';
        case 'blocked':
            return 'blocked';
        default:
            return 'new';
    }
}
function blockOf(fields) {
    const from = fields.oneOf('x-pg-blocked-from-status', _item_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f);
    const told = fields.native('blocked_from_status') === 'doing' ? 'in_progress' : 'new';
    return {
        from: from === null || from === 'done' || from === 'blocked' ? told : from,
        kind: fields.oneOf('x-phasegate-block', _item_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_KINDS */ .EG) ?? kindOf(fields),
        reason: fields.native('blocked_reason') ?? 'blocked without a reason',
        phase: fields.text('x-phasegate-block-phase'),
    };
}
/** phase-golem knows two kinds; a person who blocked it by hand gave none. */
function kindOf(fields) {
    const type = fields.oneOf('x-pg-blocked-type', ['clarification', 'decision']);
    if (type === null)
        return 'by-hand';
    return type === 'clarification' ? 'question' : 'person';
}
function assessmentOf(fields) {
    const level = (name) => fields.oneOf(`x-pg-${name}`, _assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALES */ .I.risk);
    return {
        size: fields.oneOf('x-pg-size', _assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALES */ .I.size),
        complexity: level('complexity'),
        risk: level('risk'),
        impact: level('impact'),
    };
}
function overrideOf(stored) {
    if (stored === null)
        return null;
    const { by, at, assessment } = stored;
    if (typeof by !== 'string' || typeof at !== 'string' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(assessment))
        return null;
    return { by, at, assessment: assessmentIn(assessment) };
}
/** What of an object is an assessment; anything else in it counts as not assessed. */
function assessmentIn(told) {
    const { size, complexity, risk, impact } = told;
    return {
        size: (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .isSize */ .kp)(size) ? size : null,
        complexity: (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(complexity) ? complexity : null,
        risk: (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(risk) ? risk : null,
        impact: (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(impact) ? impact : null,
    };
}
function workOf(fields) {
    const seen = Object.entries(fields.object('x-phasegate-seen') ?? {});
    return {
        run: fields.text('x-phasegate-run'),
        triage: fields.text('x-phasegate-triage'),
        seen: Object.fromEntries(seen.flatMap(([run, seq]) => (isCount(seq) ? [[run, seq]] : []))),
        attempts: fields.count('x-phasegate-attempts'),
        costUsd: fields.amount('x-phasegate-cost-usd'),
    };
}
function claimOf(fields) {
    const by = fields.native('claimed_by');
    const at = fields.native('claimed_at');
    return by === null ? null : { by, at: at ?? '' };
}
/** phase-golem keeps a description in parts. */
function structured(parts) {
    if (parts === null)
        return null;
    const told = Object.values(parts).filter((part) => typeof part === 'string' && part !== '');
    return told.length === 0 ? null : told.join('\n\n');
}
/** The fields of an item that are Phasegate's to write, as they are stored; `undefined` is not there. */
function storedFields(item) {
    const { block, claim } = item;
    const from = block?.from ?? null;
    return {
        title: item.title,
        status: NATIVE_STATUS[item.status],
        description: item.description,
        tags: item.tags,
        dependencies: item.dependencies,
        updated_at: item.updatedAt,
        blocked_reason: block?.reason ?? null,
        blocked_from_status: from === null ? null : NATIVE_STATUS[from],
        claimed_by: claim?.by ?? null,
        claimed_at: claim?.at || null,
        ...Object.fromEntries(Object.entries(ownFields(item)).map(([key, value]) => [
            key,
            isNothing(value) ? undefined : value,
        ])),
    };
}
function ownFields(item) {
    const { block, assessment, work, override } = item;
    return {
        'x-pg-status': item.status,
        'x-pg-phase': item.phase,
        'x-pg-phase-pool': item.phase === null ? null : poolOf(item),
        'x-pg-size': assessment.size,
        'x-pg-complexity': assessment.complexity,
        'x-pg-risk': assessment.risk,
        'x-pg-impact': assessment.impact,
        'x-pg-pipeline-type': item.pipeline,
        'x-pg-requires-human-review': item.needsPerson,
        'x-pg-origin': item.origin,
        'x-pg-blocked-from-status': block?.from ?? null,
        'x-pg-blocked-type': block === null ? null : typeOf(block.kind),
        'x-pg-unblock-context': item.notes,
        'x-pg-last-phase-commit': item.commit,
        'x-phasegate-block': block?.kind ?? null,
        'x-phasegate-block-phase': block?.phase ?? null,
        'x-phasegate-depth': item.depth,
        'x-phasegate-override': override === null ? null : overrideJson(override),
        'x-phasegate-run': work.run,
        'x-phasegate-triage': work.triage,
        'x-phasegate-seen': work.seen,
        'x-phasegate-attempts': work.attempts,
        'x-phasegate-cost-usd': work.costUsd,
    };
}
/** phase-golem keeps scoping phases apart from the others. */
function poolOf({ status, block }) {
    return (block?.from ?? status) === 'scoping' ? 'pre' : 'main';
}
/** What goes without saying is not stored. */
function isNothing(value) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
        return Object.keys(value).length === 0;
    return value === null || value === false || value === 0;
}
function typeOf(kind) {
    return kind === 'question' ? 'clarification' : 'decision';
}
function overrideJson({ assessment, by, at }) {
    return { assessment: { ...assessment }, by, at };
}
/** Reads our own fields, noting what is not valid. */
class Fields {
    warnings = [];
    #stored;
    constructor(stored) {
        this.#stored = stored;
    }
    /** A field that {@link faultOf} has looked at. */
    native(key) {
        const value = this.#stored[key];
        return typeof value === 'string' && value !== '' ? value : null;
    }
    text(key) {
        return this.#valid(key, isText, 'not a text');
    }
    flag(key) {
        return this.#valid(key, isFlag, 'neither true nor false') ?? false;
    }
    count(key) {
        return this.#valid(key, isCount, 'not a whole number') ?? 0;
    }
    amount(key) {
        return this.#valid(key, isAmount, 'not an amount');
    }
    object(key) {
        return this.#valid(key, _json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O, 'not an object');
    }
    oneOf(key, known) {
        const value = this.#stored[key] ?? null;
        if (value === null)
            return null;
        const found = known.find((one) => one === value);
        return found ?? this.#invalid(key, `not one of ${known.join(', ')}`);
    }
    #valid(key, isValid, wrong) {
        const value = this.#stored[key] ?? null;
        if (value === null)
            return null;
        return isValid(value) ? value : this.#invalid(key, wrong);
    }
    #invalid(key, wrong) {
        const warning = `\`${key}\` is ${wrong} and counts as absent`;
        if (!this.warnings.includes(warning))
            this.warnings.push(warning);
        return null;
    }
}
const isText = (value) => typeof value === 'string' && value !== '';
const isFlag = (value) => typeof value === 'boolean';
const isAmount = (value) => typeof value === 'number' && value >= 0;
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
function texts(value) {
    return value !== undefined && isTexts(value) ? value : [];
}


/***/ }),

/***/ 23973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ wrongStep)
/* harmony export */ });
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97297);

/** Why an item cannot go from where it is to there; `null` if it can. Nothing but these steps is legal. */
function wrongStep({ id, status, block }, to) {
    if (status === 'blocked') {
        if (block !== null && to === block.from)
            return null;
    }
    else if (NEXT[status].includes(to))
        return null;
    const ways = waysFrom(status, block?.from ?? null);
    return `\`${id}\` is ${(0,_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(status)} and cannot become ${(0,_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(to)}: ${ways}`;
}
const NEXT = {
    new: ['scoping', 'blocked'],
    scoping: ['ready', 'blocked'],
    ready: ['in_progress', 'blocked'],
    in_progress: ['done', 'blocked'],
    done: [],
};
function waysFrom(status, from) {
    const ways = status === 'blocked' ? (from === null ? [] : [from]) : NEXT[status];
    if (ways.length === 0)
        return 'nothing follows';
    return `from there it goes to ${ways.map(_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS).join(' or ')}`;
}


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

/***/ 22465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ commentCommand),
/* harmony export */   y: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _brands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98516);

/**
 * `/phasegate approve|reject|rework DIGEST8 [text]` or `/phasegate answer PHASE text`, at the very start of the comment; the
 * text may go on in further lines. So quotes, code, lists and what stands further below are no commands.
 */
function commentCommand(body) {
    const lines = body.split(/\r\n?|\n/);
    const [first = '', ...rest] = lines;
    if (!isCommand(first))
        return { type: 'none' };
    if (rest.some(isCommand)) {
        return malformed('a comment may hold one command, and this one holds several');
    }
    const [, word = '', about = '', more = ''] = FORM.exec(first) ?? [];
    const text = [more, ...rest].join('\n').trim();
    return word === 'answer' ? answer(about, text) : decision(word, about, text);
}
const isCommand = (line) => /^\/phasegate(?!\S)/.test(line);
const FORM = /^\/phasegate[ \t]+(\S+)(?:[ \t]+(\S+))?(?:[ \t]+(.*))?$/;
function decision(word, digest8, text) {
    if (!isDecision(word)) {
        return malformed(word === '' ? 'it does not say what to do' : `it asks to \`${plain(word)}\``);
    }
    if (!/^[0-9a-f]{8}$/i.test(digest8)) {
        return malformed(digest8 === ''
            ? `it does not say which change it would ${word}`
            : `\`${plain(digest8)}\` is not the eight digits of a digest`);
    }
    if (word === 'rework' && text === '')
        return malformed('it does not say what to do again');
    return { type: 'decide', decision: word, digest8: digest8.toLowerCase(), text };
}
function isDecision(word) {
    return word === 'approve' || word === 'reject' || word === 'rework';
}
function answer(phase, text) {
    if (!/^[a-z][a-z0-9-]{0,63}$/.test(phase)) {
        return malformed(phase === ''
            ? 'it does not say which phase it answers'
            : `\`${plain(phase)}\` cannot be the name of a phase`);
    }
    if (text === '')
        return malformed('it gives no answer');
    return { type: 'answer', phase: (0,_brands_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseId */ .fp)(phase), text };
}
/** For our own log only. */
const plain = (word) => word.replace(/[^\w.-]/g, '?').slice(0, 40);
function malformed(problem) {
    return {
        type: 'malformed',
        message: `The comment is not a command that Phasegate knows: ${problem}.`,
        remedy: 'Write `/phasegate approve|reject|rework DIGEST8 [text]` or `/phasegate answer PHASE text`, alone, at the start of a new comment.',
    };
}


/***/ }),

/***/ 85378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ forkIn)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20424);


/**
 * The repository that an event's pull request comes from, if it is not the one that it is for; `null` for everything else.
 * A fork that is gone is one, too: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
function forkIn(github) {
    const payload = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(github.event) ? github.event : github;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(payload.pull_request))
        return null;
    const from = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const to = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (from === null || to === null)
        return from ?? 'a repository that is gone';
    return from.toLowerCase() === to.toLowerCase() ? null : from;
}


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

/***/ 18199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ digest8),
/* harmony export */   bk: () => (/* binding */ markIn),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57240);
/* harmony import */ var _brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98516);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20424);



function marked(text, mark) {
    const json = JSON.stringify(mark).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    return `${text.trimEnd()}\n\n${BEGIN}${json}${END}`;
}
/** `null` for a comment that has no mark, or a damaged one. Whose comment it is, this cannot tell. */
function markIn(body) {
    const line = body.trimEnd().split('\n').at(-1) ?? '';
    if (!line.startsWith(BEGIN) || !line.endsWith(END))
        return null;
    const json = (0,_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoundedJson */ .R)(line.slice(BEGIN.length, -END.length));
    return json.type === 'json' ? readMark(json.value) : null;
}
/** The eight digits by which a person names what they decide about. */
const digest8 = (digest) => digest.slice('sha256:'.length).slice(0, 8);
const BEGIN = '<!-- phasegate-run ';
const END = ' -->';
function readMark(value) {
    const run = (0,_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'run') ?? '');
    const gate = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'gate');
    const question = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'question');
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec((0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'digest') ?? '') ?? [];
    const checkpoint = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'checkpoint');
    const names = [gate, question].filter((name) => name !== null);
    if (run === null || !names.every((name) => NAME.test(name)))
        return null;
    if (checkpoint !== null && !/^\d{1,20}$/.test(checkpoint))
        return null;
    return {
        run,
        gate: gate === null ? null : (0,_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseId */ .fp)(gate),
        question: question === null ? null : (0,_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseId */ .fp)(question),
        digest: hex === undefined ? null : (0,_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(hex),
        checkpoint,
    };
}
const NAME = /^[a-z][a-z0-9-]{0,63}$/;


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

/***/ 15869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ permissionOf),
  trustIn: () => (/* binding */ trustIn)
});

// EXTERNAL MODULE: ./lib/src/core/json-value.js
var json_value = __webpack_require__(20424);
// EXTERNAL MODULE: ./lib/src/core/fork.js
var core_fork = __webpack_require__(85378);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/core/run-mark.js
var run_mark = __webpack_require__(18199);
;// CONCATENATED MODULE: ./lib/src/core/trust.js




/** The first rule that says something decides; nobody is trusted for what they say of themselves. */
function trustOf(start) {
    return byOurselves(start) ?? byBot(start) ?? byFork(start) ?? byPermission(start);
}
/** A comment with our own mark is an answer, or somebody's copy of one: who reacts to it reacts to themselves. */
function byOurselves({ event, github }) {
    const payload = (0,json/* isJsonObject */.O)(github.event) ? github.event : github;
    const body = (0,json_value/* textAt */.$6)(payload, 'comment', 'body');
    if (event !== 'issue_comment' || body === null || (0,run_mark/* markIn */.bk)(body) === null)
        return null;
    return refused('the comment is one about a run');
}
function byBot({ actor, bots, event }) {
    if (!actor.endsWith('[bot]'))
        return null;
    if (bots.includes(actor) || OWN.has(event))
        return null;
    return refused(`${actor} is a bot that is not named as one that may`);
}
/** What only who may write to the repository can cause, a bot with its token included. */
const OWN = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);
function byFork({ github }) {
    const fork = (0,core_fork/* forkIn */.a)(github);
    return fork === null ? null : readOnly(`the pull request comes from a fork, ${fork}`);
}
function byPermission({ actor, permission, event, bots }) {
    if (event === 'schedule' || bots.includes(actor))
        return { type: 'trusted' };
    if (OWN.has(event) && actor.endsWith('[bot]'))
        return { type: 'trusted' };
    if (permission === 'admin' || permission === 'write')
        return { type: 'trusted' };
    const reason = `${actor} may not write to this repository`;
    return COMMANDS.has(event) ? refused(reason) : readOnly(reason);
}
/** Who writes one asks for something to be done. */
const COMMANDS = new Set(['issue_comment', 'pull_request_review_comment']);
const readOnly = (reason) => ({ type: 'read-only', reason });
const refused = (reason) => ({ type: 'refused', reason });

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/github/refusal.js
var refusal = __webpack_require__(23476);
;// CONCATENATED MODULE: ./lib/src/github/trust.js




/**
 * How far whoever started a run is trusted, their permission looked up. Throws `Refusal` where GitHub does not tell it.
 * For the Action before it starts a run: `read-only` must have no delivery and no `write`; `refused` ends the job.
 */
async function trustIn(github, start) {
    return trustOf({ ...start, permission: await permissionOf(github, start.actor) });
}
/** https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
async function permissionOf(github, login) {
    const said = await answerAbout(github, login);
    if (said === null)
        return null;
    const permission = (0,json_value/* textAt */.$6)(said, 'permission');
    const isOfTheSame = (0,json_value/* textAt */.$6)(said, 'user', 'login')?.toLowerCase() === login.toLowerCase();
    if (isOfTheSame && permission !== null)
        return PERMISSIONS[permission] ?? null;
    throw new ports.Refusal(`GitHub's answer does not tell what ${login} may do here.`, 'The token needs `permissions: { contents: read }`; if it has them, re-run the job.');
}
/** `null` for somebody whom GitHub does not know, as bots. */
async function answerAbout(github, login) {
    try {
        return await github.rest('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
            username: login,
        });
    }
    catch (error) {
        if (error instanceof refusal/* GitHubRefusal */.k && error.status === 404)
            return null;
        throw error;
    }
}
/** `maintain` and `triage` come as `write` and `read`. */
const PERMISSIONS = {
    admin: 'admin',
    write: 'write',
    read: 'read',
};


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

/***/ 1600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readPipelines)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/core/backlog/pipeline-shape.js
/** Phases in the order in which they come up: of those whose needs are done, the first in the file; scoping ones first. */
function pipelineShape(phases) {
    const left = new Map(phases.map((phase, index) => [index, phase]));
    const order = [];
    while (left.size > 0) {
        const next = [...left].find(([, { needs }]) => needs.every((need) => !left.has(need)));
        if (next === undefined)
            throw new Error('phases need each other in a circle');
        const [index, { name, scoping, writer }] = next;
        left.delete(index);
        order.push({ name, scoping, writer });
    }
    return {
        phases: [...order.filter(({ scoping }) => scoping), ...order.filter(({ scoping }) => !scoping)],
    };
}

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/run/pipeline-file.js
var pipeline_file = __webpack_require__(11879);
;// CONCATENATED MODULE: ./lib/src/run/backlog/pipelines.js




/** Reads and checks every pipeline of the configuration. Throws `InvalidPipeline` for the first with a mistake. */
function readPipelines(root, { pipelines, defaultPipeline }) {
    const known = [...pipelines].map(([name, path]) => [
        name,
        readOne(root, name, path),
    ]);
    const byName = new Map(known);
    const fallback = defaultPipeline === null ? undefined : byName.get(defaultPipeline);
    if (fallback === undefined) {
        throw new ports.Refusal('There are no pipelines for the items of the backlog.', 'Name them in phasegate.yml: `pipelines: { feature: pipelines/feature.yml }`.');
    }
    return {
        byName,
        fallback,
        of: ({ pipeline }) => (pipeline === null ? fallback : (byName.get(pipeline) ?? null)),
    };
}
function readOne(root, name, path) {
    const file = (0,external_node_path_.join)(root, path);
    const { pipeline, diagnostics, text } = (0,pipeline_file.readPipelineFile)(file, root);
    if (pipeline === null)
        throw new pipeline_file.InvalidPipeline(diagnostics, text);
    return { name, file, pipeline, shape: shapeOf(pipeline) };
}
function shapeOf({ file }) {
    const names = Object.keys(file.phases);
    const phases = Object.entries(file.phases).map(([name, phase]) => ({
        name,
        scoping: 'scoping' in phase && phase.scoping === true,
        writer: 'access' in phase && phase.access === 'write',
        needs: needsOf(phase).map((need) => names.indexOf(need)),
    }));
    return pipelineShape(phases);
}
function needsOf({ needs }) {
    if (needs === undefined)
        return [];
    if (typeof needs === 'string')
        return [needs];
    return Array.isArray(needs) ? needs : Object.keys(needs);
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


/***/ })

};
