export const id = 8474;
export const ids = [8474];
export const modules = {

/***/ 68474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NATIVE: () => (/* binding */ NATIVE),
  j: () => (/* binding */ createAgents)
});

// EXTERNAL MODULE: ./lib/src/core/text/tail.js
var tail = __webpack_require__(86770);
// EXTERNAL MODULE: ./lib/src/process/spawn.js + 2 modules
var spawn = __webpack_require__(34232);
// EXTERNAL MODULE: ./lib/src/process/whole-lines.js
var whole_lines = __webpack_require__(54057);
// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/core/text/duration-text.js
var duration_text = __webpack_require__(2942);
;// CONCATENATED MODULE: ./lib/src/agents/stream/provider-fault.js

/** The fault of a provider's error: by its HTTP status if known, else by its message. */
function providerFault(message, status) {
    const reason = reasonOf(status ?? statusIn(message), message);
    const retryAfterMs = reason === 'rate-limit' ? waitIn(message) : null;
    return { reason, message, retryAfterMs };
}
function reasonOf(status, message) {
    if (status === 401 || status === 403)
        return 'auth';
    if (status === 429 || status === 529)
        return 'rate-limit';
    if (status !== null)
        return status >= 500 ? 'provider-failed' : 'agent-failed';
    if (AUTH.test(message))
        return 'auth';
    if (RATE_LIMIT.test(message))
        return 'rate-limit';
    return UNREACHABLE.test(message) ? 'provider-failed' : 'agent-failed';
}
/**
 * The fault of a program that timed out, by its last output; `null`: the output does not mention its provider or the network. A
 * program that waits for its network does so until its timeout, so a longer timeout would not help.
 */
function stuckFault(lastWords, ending) {
    if (ending.type !== 'timeout' && ending.type !== 'idle-timeout')
        return null;
    const fault = providerFault(lastWords ?? '', null);
    const waits = WAITING.test(fault.message);
    if (fault.reason === 'agent-failed' && !waits)
        return null;
    const reason = fault.reason === 'agent-failed' ? 'provider-failed' : fault.reason;
    const last = fault.message.trim().slice(0, MOST_WORDS);
    const message = `${last} (ended after ${(0,duration_text/* durationText */.S)(ending.afterMs)})`;
    return { reason, message, retryAfterMs: null };
}
const MOST_WORDS = 1024;
/** Messages of CLIs that retry forever. */
const WAITING = /\b(?:waiting for|no|lost|check(?: your)?) (?:the |a )?(?:network|internet|connection|connectivity|server|provider|api|model)\b|\b(?:reconnecting|retrying|trying again|try again)\b|\b(?:network|host|server|provider|api)(?: is)? (?:error|down|unreachable|unavailable|not reachable)\b|\boffline\b|\btimed out\b/i;
const AUTH = /\bunauthorized\b|\bnot logged in\b|\b(?:invalid|incorrect|missing|no) (?:or missing )?api.?key\b|\bauthentication (?:failed|error)\b/i;
/** Messages of Node, Bun and Rust, which CLIs pass on. */
const UNREACHABLE = /\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|connection (?:error|failed|refused|reset|timed out)|unable to connect|cannot connect to (?:the )?api|fetch failed|socket hang up|socket connection was closed|error sending request|stream disconnected|internal server error|service unavailable|bad gateway)\b/i;
const RATE_LIMIT = /\brate.?limit|\btoo many requests\b|\boverloaded\b/i;
/** `… status 401 Unauthorized`, `last status: 429`, `API Error: 500`. */
function statusIn(message) {
    const found = /\b(?:status(?: code)?|error):? \(?([45]\d\d)\b/i.exec(message);
    return found === null ? null : Number(found[1]);
}
/** `Please try again in 1.9s`. */
function waitIn(message) {
    const found = /\b(?:try again|retry) (?:in|after) (\d+(?:\.\d+)?) ?(ms|s|seconds?|m|minutes?)\b/i.exec(message);
    if (found === null)
        return null;
    return Math.ceil(Number(found[1]) * unitMs(found[2] ?? ''));
}
function unitMs(unit) {
    if (unit.toLowerCase() === 'ms')
        return 1;
    return /^s/i.test(unit) ? 1000 : 60_000;
}

;// CONCATENATED MODULE: ./lib/src/agents/acp/cannot-do.js
/** An agent cannot do what the author asks of it. */
class CannotDo extends Error {
    name = 'CannotDo';
}
/** The agent cannot continue the given session. */
class SessionLost extends CannotDo {
    name = 'SessionLost';
}

;// CONCATENATED MODULE: ./lib/src/agents/acp/fault.js



/** The fault of an agent's stop reason; `null`: the turn ended normally. */
function stopFault(reason) {
    const message = STOPS[reason];
    return message === null ? null : failed(message);
}
const STOPS = {
    end_turn: null,
    refusal: 'The agent refused to continue.',
    max_tokens: 'The agent reached the token limit of its model.',
    max_turn_requests: 'The agent reached the request limit of one turn.',
    cancelled: 'The agent reported that its turn was cancelled.',
};
/** The fault of an agent's error response, or of a missing capability; `null` for any other error. */
function errorFault(error) {
    if (error instanceof SessionLost)
        return { reason: 'session-lost', message: error.message, retryAfterMs: null };
    if (error instanceof CannotDo)
        return failed(error.message);
    const code = (0,json_value.at)(error, 'code');
    if (!(error instanceof Error) || typeof code !== 'number')
        return null;
    const message = [error.message, ...details(error)].join(': ');
    if (code === AUTH_REQUIRED)
        return { reason: 'auth', message, retryAfterMs: null };
    // Some agents pass on a provider's HTTP status as the error's code, others only in the message.
    return providerFault(message, code >= 400 && code < 600 ? code : null);
}
const AUTH_REQUIRED = -32000;
/** The agent ended during its turn, or violated the protocol. */
function brokenFault(error, words) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `The agent stopped before the end of its turn (${why}).`;
    return failed(words.trim() === '' ? message : `${message}\n${words.trim()}`);
}
function failed(message) {
    return { reason: 'agent-failed', message, retryAfterMs: null };
}
const MAX_DETAILS = 2048;
function details(error) {
    const data = (0,json_value.at)(error, 'data');
    if (data === undefined || data === null)
        return [];
    const told = (0,json_value/* textAt */.$6)(data, 'message') ?? (0,json_value/* textAt */.$6)(data, 'details') ?? data;
    return [(0,json_value/* shown */.SP)(told, MAX_DETAILS)];
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/agents/files/way-within.js


/**
 * The position of a path in a folder: relative, with all links resolved, `''` for the folder itself; `null`: outside. Neither
 * needs to exist.
 */
async function wayWithin(folder, path) {
    const root = await realPath((0,external_node_path_.resolve)(folder));
    const target = root === null ? null : await realPath((0,external_node_path_.resolve)(root, path));
    if (root === null || target === null)
        return null;
    const way = (0,external_node_path_.relative)(root, target);
    return way === '..' || way.startsWith(`..${external_node_path_.sep}`) ? null : way;
}
/** Resolves links as far as the path exists; `null` behind a dangling link. */
async function realPath(path) {
    const there = await nearestExisting(path);
    try {
        return (0,external_node_path_.resolve)(await (0,promises_.realpath)(there), (0,external_node_path_.relative)(there, path));
    }
    catch {
        // A dangling link, a loop of links, or an unreadable folder.
        return null;
    }
}
async function nearestExisting(path) {
    try {
        await (0,promises_.lstat)(path);
        return path;
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : nearestExisting(parent);
    }
}

;// CONCATENATED MODULE: ./lib/src/agents/acp/permission.js
/** Why an agent's request is refused; `null`: it is permitted. */
function permission({ kind, paths }, { access, mayChange }) {
    if (paths.includes(null))
        return 'the path is outside the workspace';
    if (kind !== null && READS.includes(kind))
        return null;
    if (access === 'read')
        return `a phase with read access may not ${VERBS[kind ?? 'other']}`;
    if (kind === null || !CHANGES.includes(kind))
        return null;
    if (paths.length === 0)
        return 'the request does not name the files to change';
    const inner = paths.find((path) => path !== null && isOurs(path));
    if (inner !== undefined)
        return `\`${inner}\` is not part of the work`;
    const kept = paths.find((path) => path !== null && !mayChange(path));
    return kept === undefined ? null : `the phase may not change \`${kept}\``;
}
/** git's files and Phasegate's are never part of a change, so a change of them would go unnoticed. */
function isOurs(path) {
    return path.split('/').some((part) => ['.git', '.phasegate'].includes(part.toLowerCase()));
}
const READS = ['read', 'search', 'think'];
const CHANGES = ['edit', 'delete', 'move'];
const VERBS = {
    read: 'read',
    search: 'search',
    think: 'think',
    edit: 'edit files',
    delete: 'delete files',
    move: 'move files',
    execute: 'run commands',
    fetch: 'fetch from the network',
    switch_mode: 'leave its mode',
    other: 'do an unnamed action',
};
/** The option for this one time, because a lasting permission would cover unchecked requests; `null`: the agent offers none. */
function optionFor(answer, options) {
    const kinds = answer === 'allow' ? ['allow_once'] : ['reject_once', 'reject_always'];
    const offered = kinds.map((kind) => options.find((option) => option.kind === kind));
    return offered.find((option) => option !== undefined)?.optionId ?? null;
}

// EXTERNAL MODULE: ./lib/src/core/run/spent.js
var spent = __webpack_require__(51050);
;// CONCATENATED MODULE: ./lib/src/agents/adapter.js
/** A reading with these events only. */
function reading(state, events = []) {
    return { state, events, stop: null };
}
const NO_USAGE = {
    inputTokens: 0,
    outputTokens: 0,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
};

;// CONCATENATED MODULE: ./lib/src/agents/stream/stream-values.js

/** Reads a CLI's events: missing values, or values of another type, become empty or 0. */
function objectAt(value, key) {
    const found = isObject(value) ? value[key] : undefined;
    return isObject(found) ? found : {};
}
function listAt(value, key) {
    const found = value[key];
    return Array.isArray(found) ? found.filter(isObject) : [];
}
function countAt(value, key) {
    return (0,json_value/* amountAt */.En)(value, key) ?? 0;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/src/agents/stream/messages.js





function newConversation(workspace) {
    return { workspace, calls: new Map(), lastMessage: null, usage: null, lastText: null };
}
/** Processes a line of the type `assistant`. */
function hearAssistant(before, line) {
    const message = objectAt(line, 'message');
    const blocks = listAt(message, 'content');
    const counted = count(before, message);
    const events = blocks.flatMap(assistantEvent);
    if (counted.usage !== null && counted.usage !== before.usage) {
        events.push({ type: 'usage', usage: counted.usage, costUsd: null });
    }
    const calls = new Map(before.calls);
    for (const block of blocks.filter((one) => one.type === 'tool_use')) {
        const call = { tool: (0,json_value/* textAt */.$6)(block, 'name') ?? '', path: changedPath(before.workspace, block) };
        calls.set((0,json_value/* textAt */.$6)(block, 'id') ?? '', call);
    }
    const texts = blocks.flatMap((block) => (0,json_value/* textAt */.$6)(block, 'text') ?? []);
    const lastText = texts.at(-1) ?? before.lastText;
    return { conversation: { ...counted, calls, lastText }, events };
}
/** Processes a line of the type `user`, with the tools' results. */
function hearUser(before, line) {
    const results = listAt(objectAt(line, 'message'), 'content').filter((block) => block.type === 'tool_result');
    const calls = new Map(before.calls);
    const events = results.flatMap((block) => {
        const id = (0,json_value/* textAt */.$6)(block, 'tool_use_id') ?? '';
        const call = calls.get(id) ?? { tool: '', path: null };
        calls.delete(id);
        const told = {
            type: 'toolResult',
            tool: call.tool,
            output: plain(block.content),
        };
        if (call.path === null || block.is_error === true)
            return [told];
        return [told, { type: 'fileChange', path: call.path }];
    });
    return { conversation: { ...before, calls }, events };
}
function assistantEvent(block) {
    const text = (0,json_value/* textAt */.$6)(block, 'text');
    if (block.type === 'text' && text !== null)
        return [{ type: 'text', text }];
    if (block.type !== 'tool_use')
        return [];
    const input = JSON.stringify(block.input ?? {});
    return [{ type: 'toolCall', tool: (0,json_value/* textAt */.$6)(block, 'name') ?? '', input }];
}
function count(before, message) {
    const id = (0,json_value/* textAt */.$6)(message, 'id');
    const told = objectAt(message, 'usage');
    if ((id !== null && id === before.lastMessage) || Object.keys(told).length === 0)
        return before;
    return { ...before, lastMessage: id, usage: (0,spent/* addUsage */.vk)(before.usage ?? NO_USAGE, usageOf(told)) };
}
/** Anthropic's counts: input excludes tokens read from or written to the cache. */
function usageOf(told) {
    return {
        inputTokens: countAt(told, 'input_tokens'),
        outputTokens: countAt(told, 'output_tokens'),
        cacheReadTokens: countAt(told, 'cache_read_input_tokens'),
        cacheWriteTokens: countAt(told, 'cache_creation_input_tokens'),
    };
}
const WRITERS = new Set([
    'Edit',
    'Write',
    'NotebookEdit',
    'create_file',
    'edit_file',
]);
function changedPath(workspace, block) {
    if (!WRITERS.has((0,json_value/* textAt */.$6)(block, 'name') ?? ''))
        return null;
    const input = objectAt(block, 'input');
    const path = (0,json_value/* textAt */.$6)(input, 'file_path') ?? (0,json_value/* textAt */.$6)(input, 'notebook_path') ?? (0,json_value/* textAt */.$6)(input, 'path');
    return path === null ? null : within(workspace, path);
}
/** The path relative to the workspace; paths outside stay absolute. */
function within(workspace, path) {
    const way = (0,external_node_path_.relative)(workspace, path);
    return (0,external_node_path_.isAbsolute)(path) && way !== '' && !way.startsWith('..') ? way : path;
}
function plain(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return '';
    return content.map((part) => (isObject(part) ? ((0,json_value/* textAt */.$6)(part, 'text') ?? '') : '')).join('\n');
}

;// CONCATENATED MODULE: ./lib/src/agents/acp/updates.js




/** In characters; enough for a result at the end. */
const MAX_FINAL_MESSAGE = 256 * 1024;
/** Limit of a tool's input or output, in characters. */
const MAX_SHOWN = 16 * 1024;
const NEW_USE = {
    tool: 'tool',
    kind: null,
    input: undefined,
    content: [],
    locations: [],
    isTold: false,
};
/** Follows an agent's notifications during its turn. Unknown kinds are ignored, because newer agents have more. */
class Updates {
    #workspace;
    #on;
    #uses = new Map();
    #lines = new whole_lines/* WholeLines */.d();
    #last = new tail/* Tail */.P(MAX_FINAL_MESSAGE);
    #message = null;
    /** Of the whole session, in USD. */
    #cost = null;
    #costBefore = null;
    /** Before the prompt, an agent repeats the session's history. */
    #isLive = false;
    constructor(workspace, on) {
        this.#workspace = workspace;
        this.#on = on;
    }
    /** Marks the start of this turn. A new session has cost nothing yet. */
    begin(conversation) {
        this.#costBefore = conversation === 'new' ? 0 : this.#cost;
        this.#isLive = true;
    }
    end() {
        this.#tell(this.#lines.end());
    }
    /** The text since the last tool call. */
    get finalMessage() {
        return this.#last.text;
    }
    /** Cost of this turn in USD; `null`: not reported. */
    get costUsd() {
        if (this.#cost === null || this.#costBefore === null)
            return null;
        return Math.max(0, this.#cost - this.#costBefore);
    }
    /** Processes a notification; only `session/update` matters. */
    take(news) {
        if ((0,json_value/* textAt */.$6)(news, 'method') !== 'session/update')
            return;
        const update = (0,json_value.at)(news, 'params', 'update');
        const type = (0,json_value/* textAt */.$6)(update, 'sessionUpdate');
        if (type === 'usage_update')
            this.#takeCost(update);
        if (type === 'tool_call' || type === 'tool_call_update')
            this.#takeTool(update);
        if (this.#isLive && type === 'agent_message_chunk')
            this.#takeText(update);
        if (this.#isLive && type === 'notice')
            this.#takeNotice(update);
    }
    /** Adds details of a tool call, which may come in a permission request. */
    use(update) {
        const known = this.#uses.get((0,json_value/* textAt */.$6)(update, 'toolCallId') ?? '') ?? NEW_USE;
        const content = (0,json_value/* listAt */.gT)(update, 'content');
        const locations = (0,json_value/* listAt */.gT)(update, 'locations');
        return {
            ...known,
            tool: (0,json_value/* textAt */.$6)(update, 'name') ??
                (known === NEW_USE ? (0,json_value/* textAt */.$6)(update, 'title') : null) ??
                known.tool,
            kind: kindOf(update) ?? known.kind,
            input: (0,json_value.at)(update, 'rawInput') ?? known.input,
            content: content.length > 0 ? content : known.content,
            locations: locations.length > 0 ? locations : known.locations,
        };
    }
    #takeCost(update) {
        const amount = (0,json_value/* amountAt */.En)(update, 'cost', 'amount');
        if (amount === null || (0,json_value/* textAt */.$6)(update, 'cost', 'currency') !== 'USD')
            return;
        this.#cost = amount;
        if (this.#isLive)
            this.#on({ type: 'usage', usage: null, costUsd: this.costUsd });
    }
    #takeNotice(update) {
        if ((0,json_value/* textAt */.$6)(update, 'severity') !== 'error')
            return;
        const words = [(0,json_value/* textAt */.$6)(update, 'title'), (0,json_value/* textAt */.$6)(update, 'description')];
        this.#on({ type: 'error', message: words.filter((word) => word !== null).join(': ') });
    }
    #takeText(update) {
        const text = (0,json_value/* textAt */.$6)(update, 'content', 'text');
        if (text === null)
            return;
        const message = (0,json_value/* textAt */.$6)(update, 'messageId');
        if (message !== this.#message)
            this.#startMessage(message);
        this.#last.push(text);
        this.#tell(this.#lines.push(text));
    }
    #startMessage(message) {
        this.#tell(this.#lines.end());
        this.#last = new tail/* Tail */.P(MAX_FINAL_MESSAGE);
        this.#message = message;
    }
    #takeTool(update) {
        const id = (0,json_value/* textAt */.$6)(update, 'toolCallId');
        if (id === null)
            return;
        const use = this.use(update);
        const status = (0,json_value/* textAt */.$6)(update, 'status');
        const isDone = status === 'completed' || status === 'failed';
        const tells = this.#isLive && !use.isTold && (isDone || isFilled(use.input));
        this.#uses.set(id, { ...use, isTold: use.isTold || tells });
        if (!this.#isLive)
            return;
        if (tells) {
            this.#startMessage(null);
            this.#on({ type: 'toolCall', tool: use.tool, input: (0,json_value/* shown */.SP)(use.input ?? '', MAX_SHOWN) });
        }
        if (isDone)
            this.#tellEnd(use, update, status);
    }
    #tellEnd(use, update, status) {
        const output = outputOf(use, update);
        this.#on({ type: 'toolResult', tool: use.tool, output: (0,json_value/* shown */.SP)(output, MAX_SHOWN) });
        if (status === 'failed')
            return;
        const isChange = use.kind === 'edit' || use.kind === 'delete' || use.kind === 'move';
        for (const path of isChange ? pathsOf(use) : []) {
            this.#on({ type: 'fileChange', path: within(this.#workspace, path) });
        }
    }
    #tell(text) {
        if (text !== '')
            this.#on({ type: 'text', text });
    }
}
const KINDS = [
    ...['read', 'edit', 'delete', 'move', 'search'],
    ...['execute', 'think', 'fetch', 'switch_mode', 'other'],
];
function kindOf(update) {
    const written = (0,json_value/* textAt */.$6)(update, 'kind');
    return KINDS.find((kind) => kind === written) ?? null;
}
function isFilled(input) {
    return typeof input === 'object' && input !== null && Object.keys(input).length > 0;
}
function outputOf({ content }, update) {
    const texts = content.flatMap((part) => (0,json_value/* textAt */.$6)(part, 'content', 'text') ?? []);
    return texts.length > 0 ? texts.join('\n') : ((0,json_value.at)(update, 'rawOutput') ?? '');
}
/** The paths of a tool call as the agent writes them, sorted. */
function pathsOf({ locations, content, input }) {
    const found = [
        ...locations.flatMap((location) => (0,json_value/* textAt */.$6)(location, 'path') ?? []),
        ...content.flatMap((part) => (0,json_value/* textAt */.$6)(part, 'type') === 'diff' ? ((0,json_value/* textAt */.$6)(part, 'path') ?? []) : []),
    ];
    // Some agents name the file only in the tool's own input.
    const told = found.length > 0 ? found : INPUT_PATHS.flatMap((key) => (0,json_value/* textAt */.$6)(input, key) ?? []);
    return [...new Set(told)].sort();
}
const INPUT_PATHS = ['path', 'file_path', 'filePath', 'filepath', 'absolute_path', 'notebook_path'];

;// CONCATENATED MODULE: ./lib/src/agents/acp/answer.js



/** Answers an agent's permission request by our rules; a refusal is shown, so that people see the reason. */
async function answer({ call, updates, on }, { toolCall, options }) {
    const use = updates.use(toolCall);
    const why = permission(await askedBy(call, use), call);
    const option = optionFor(why === null ? 'allow' : 'reject', options);
    if (why !== null)
        on({ type: 'error', message: `Refused ${use.tool}: ${why}.` });
    return { outcome: option === null ? { outcome: 'cancelled' } : selected(option) };
}
function selected(optionId) {
    return { outcome: 'selected', optionId };
}
async function askedBy(call, use) {
    const { PHASEGATE_RESULT: result, PHASEGATE_PROMPT: prompt, PHASEGATE_ARTIFACTS: given, } = call.env;
    const paths = pathsOf(use);
    // Every agent may write the result file.
    if (paths.length > 0 && paths.every((path) => path === result))
        return { kind: 'read', paths: [] };
    const isRead = use.kind === 'read' || use.kind === 'search';
    const open = isRead ? [prompt, given].filter((path) => path !== undefined) : [];
    const places = await Promise.all(paths.map((path) => placeOf(call.workspace, open, path)));
    return { kind: use.kind, paths: places };
}
/** Files that the attempt was given to read count as inside the workspace. */
async function placeOf(workspace, open, path) {
    for (const ours of open) {
        const way = await wayWithin(ours, path);
        if (way !== null)
            return way;
    }
    return wayWithin(workspace, path);
}

// EXTERNAL MODULE: ./lib/src/core/lib/unreachable.js
var unreachable = __webpack_require__(58814);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
;// CONCATENATED MODULE: ./lib/src/agents/acp/settings.js
/** The agent's read-only mode; `null`: none. */
function readOnlyMode(offer) {
    for (const name of READ_ONLY) {
        const mode = offer.modes?.availableModes.find(({ id }) => settings_plain(id) === name);
        if (mode !== undefined)
            return { type: 'mode', mode: mode.id };
        const choice = choices(offer, 'mode').find(({ value }) => settings_plain(value) === name);
        if (choice !== undefined)
            return choice;
    }
    return null;
}
/** The best first; an id may be a URL that ends in the name. */
const READ_ONLY = ['plan', 'readonly', 'ask'];
function settings_plain(id) {
    return (id.split(/[#/]/).at(-1) ?? '').toLowerCase().replaceAll(/[-_ ]/g, '');
}
/** How to select a model that the author names. */
function modelSetting(offer, model) {
    const models = choices(offer, 'model');
    const setting = models.find(({ value }) => value === model) ?? models.find(({ name }) => name === model);
    if (setting !== undefined)
        return { type: 'chosen', setting };
    return { type: 'unknown', offered: models.map(({ value }) => value).sort() };
}
function choices({ configOptions }, category) {
    return (configOptions ?? []).flatMap((option) => {
        if (option.category !== category || option.type !== 'select')
            return [];
        return flat(option.options).map(({ value, name }) => ({
            type: 'option',
            option: option.id,
            value,
            name,
        }));
    });
}
function flat(options) {
    return options.flatMap((option) => ('options' in option ? option.options : [option]));
}

;// CONCATENATED MODULE: ./lib/src/agents/acp/conversation.js





/** One turn, from initialization to the agent's stop reason. Throws `CannotDo`, or the agent's error. */
async function converse(conversation) {
    const { call, agent, updates, onSession } = conversation;
    const about = await agent.request('initialize', {
        protocolVersion: 1,
        // The agent changes the files itself: the process is isolated, and its changes are checked afterwards.
        clientCapabilities: { fs: { readTextFile: false, writeTextFile: false }, terminal: false },
        clientInfo: { name: 'phasegate', version: version/* VERSION */.x },
    });
    if (about.protocolVersion !== 1)
        throw new CannotDo(`The agent uses version ${about.protocolVersion} of the protocol, not 1.`);
    const { sessionId, offer } = await conversation_open(conversation, about);
    if (goesOn(about) !== null)
        onSession(sessionId);
    for (const setting of settingsFor(call, offer))
        await choose(agent, sessionId, setting);
    updates.begin(call.session === null ? 'new' : 'old');
    const prompt = [{ type: 'text', text: call.prompt }];
    return agent.request('session/prompt', { sessionId, prompt });
}
async function conversation_open({ call, agent }, about) {
    const where = { cwd: call.workspace, mcpServers: [] };
    if (call.session === null) {
        const opened = await agent.request('session/new', where);
        return { sessionId: opened.sessionId, offer: opened };
    }
    const by = goesOn(about);
    if (by === null)
        throw new SessionLost('The agent cannot continue an earlier session.');
    const sessionId = call.session;
    try {
        return { sessionId, offer: await agent.request(by, { ...where, sessionId }) };
    }
    catch (error) {
        const fault = errorFault(error);
        throw fault?.reason === 'agent-failed' ? new SessionLost(fault.message) : error;
    }
}
/** `resume` comes first, because it does not repeat the history. */
function goesOn({ agentCapabilities: can }) {
    if (can?.sessionCapabilities?.resume)
        return 'session/resume';
    return can?.loadSession === true ? 'session/load' : null;
}
function settingsFor({ access, agent: { model } }, offer) {
    const mode = access === 'read' ? readOnlyMode(offer) : null;
    const settings = mode === null ? [] : [mode];
    if (model === null)
        return settings;
    const chosen = modelSetting(offer, model);
    if (chosen.type === 'chosen')
        return [chosen.setting, ...settings];
    const { offered } = chosen;
    throw new CannotDo(offered.length === 0
        ? `The agent has no model option, but \`model: ${model}\` is set. Set the model in \`run\`.`
        : `The agent has no model \`${model}\`; it has ${offered.join(', ')}.`);
}
async function choose(agent, sessionId, setting) {
    switch (setting.type) {
        case 'mode':
            await agent.request('session/set_mode', { sessionId, modeId: setting.mode });
            return;
        case 'option': {
            const { option: configId, value } = setting;
            await agent.request('session/set_config_option', { sessionId, configId, value });
            return;
        }
        default:
            (0,unreachable/* unreachable */.H)(setting);
    }
}

;// CONCATENATED MODULE: ./lib/src/agents/acp/messages.js
/** A program's output as a byte stream. */
class Printed {
    stream;
    #encoder = new TextEncoder();
    #controller = null;
    constructor() {
        this.stream = new ReadableStream({
            start: (controller) => {
                this.#controller = controller;
            },
            cancel: () => {
                this.#controller = null;
            },
        });
    }
    push(text) {
        this.#controller?.enqueue(this.#encoder.encode(text));
    }
    end() {
        this.#controller?.close();
        this.#controller = null;
    }
}
/**
 * Passes only requests, and responses to ours; notifications go to `onNews`. The library would print unexpected messages, and an
 * agent's text must not reach the terminal or a workflow's log unfiltered.
 */
function withoutNews({ readable, writable }, onNews) {
    const asked = new Set();
    const noted = new TransformStream({
        transform: (message, controller) => {
            if ('method' in message && 'id' in message)
                asked.add(message.id);
            controller.enqueue(message);
        },
    });
    const wanted = new TransformStream({
        transform: (message, controller) => {
            if (!('id' in message))
                onNews(message);
            else if ('method' in message || asked.delete(message.id))
                controller.enqueue(message);
        },
    });
    // An error on either side closes the connection, whose own promises report it.
    noted.readable.pipeTo(writable).catch(() => { });
    return { readable: readable.pipeThrough(wanted), writable: noted.writable };
}

;// CONCATENATED MODULE: ./lib/src/agents/acp/talk.js






/** One turn with an agent whose program the caller runs. */
class Talk {
    #call;
    #on;
    #printed = new Printed();
    #updates;
    #session = null;
    #turn = null;
    constructor(call, on) {
        this.#call = call;
        this.#on = on;
        this.#updates = new Updates(call.workspace, on);
    }
    /** Resolves when the turn is over, whatever its result. */
    async start(input) {
        this.#turn = this.#converse(input);
        await this.#turn;
    }
    /** Takes the program's stdout. */
    hear(text) {
        this.#printed.push(text);
    }
    /** Must be called when the program has ended. */
    async end() {
        this.#printed.end();
        const turn = await this.#turn;
        this.#updates.end();
        const usage = turn?.type === 'stopped' ? talk_usageOf(turn.response) : null;
        const { costUsd, finalMessage } = this.#updates;
        if (usage !== null)
            this.#on({ type: 'usage', usage, costUsd });
        return { turn, usage, costUsd, finalMessage, session: this.#session };
    }
    async #converse(input) {
        const [call, on, updates] = [this.#call, this.#on, this.#updates];
        try {
            // Stable version 1, and the token counts of a turn, which only the unstable part has.
            const acp = await __webpack_require__.e(/* import() */ 5883).then(__webpack_require__.bind(__webpack_require__, 5883));
            const stream = acp.ndJsonStream(external_node_stream_.Writable.toWeb(input), this.#printed.stream);
            const asked = withoutNews(stream, (news) => updates.take(news));
            const response = await acp
                .client({ name: 'phasegate' })
                .onRequest('session/request_permission', ({ params }) => answer({ call, updates, on }, params))
                .connectWith(asked, (agent) => converse({ call, agent, updates, onSession: (id) => this.#keep(id) }));
            return { type: 'stopped', response };
        }
        catch (error) {
            return { type: 'failed', error };
        }
    }
    #keep(session) {
        this.#session = session;
    }
}
function talk_usageOf({ usage, _meta }) {
    if (usage === undefined || usage === null)
        return geminiUsage(_meta);
    return {
        inputTokens: usage.inputTokens,
        outputTokens: usage.outputTokens + (usage.thoughtTokens ?? 0),
        cacheReadTokens: usage.cachedReadTokens ?? 0,
        cacheWriteTokens: usage.cachedWriteTokens ?? 0,
    };
}
/** Gemini CLI reports its tokens in its own field, and includes cached tokens in the input. */
function geminiUsage(meta) {
    const inputTokens = (0,json_value/* amountAt */.En)(meta, 'quota', 'token_count', 'input_tokens');
    const outputTokens = (0,json_value/* amountAt */.En)(meta, 'quota', 'token_count', 'output_tokens');
    if (inputTokens === null || outputTokens === null)
        return null;
    return { inputTokens, outputTokens, cacheReadTokens: 0, cacheWriteTokens: 0 };
}

;// CONCATENATED MODULE: ./lib/src/agents/stream/stream-fault.js

/**
 * The fault according to the stream; `null`: the process's ending decides. Exit code 0 does not count without the CLI's final
 * event.
 */
function streamFault({ program, endEvent, told, ending, stderr, words, }) {
    if (ending.type === 'not-started' || ending.type === 'cancelled')
        return null;
    if (told.fault !== null)
        return whenEnded(told.fault, ending);
    const why = told.lastError ?? lastLine(stderr);
    if (ending.type !== 'exit')
        return stuckFault(told.lastError ?? lastLine(words), ending);
    if (ending.code !== 0)
        return why === null ? null : refused(why);
    if (told.ended)
        return null;
    const message = `\`${program}\` ended without \`${endEvent}\`${why === null ? '' : `: ${why}`}`;
    return { reason: 'no-result', message, retryAfterMs: null };
}
/** Timed out while it was still retrying. */
function whenEnded(fault, ending) {
    if (ending.type !== 'timeout' && ending.type !== 'idle-timeout')
        return fault;
    return { ...fault, retryAfterMs: null };
}
/** A CLI that could not log in or reach its provider may report that on stderr only; otherwise its exit code decides. */
function refused(why) {
    const fault = providerFault(why, null);
    return fault.reason === 'agent-failed' ? null : fault;
}
function lastLine(text) {
    const line = text.trimEnd().split('\n').at(-1)?.trim() ?? '';
    return line === '' ? null : line;
}

;// CONCATENATED MODULE: ./lib/src/agents/acp.js







/** `use: acp`: any agent that speaks the Agent Client Protocol, version 1, over stdin and stdout. */
const acpAgent = { call };
async function call(call, on) {
    const talk = new Talk(call, on);
    const words = new tail/* Tail */.P(MAX_WORDS);
    const lines = new whole_lines/* WholeLines */.d();
    const tell = (text) => {
        if (text !== '')
            on({ type: 'output', stream: 'stderr', text });
    };
    const { ending, durationMs } = await (0,spawn/* runProcess */.R)({
        command: commandOf(call),
        cwd: call.workspace,
        env: call.env,
        confine: call.confine,
        purpose: 'agent',
        agent: call.agent,
        given: [],
        stdin: (input) => talk.start(input),
        timeoutMs: call.timeoutMs,
        idleTimeoutMs: call.idleTimeoutMs,
        graceMs: spawn/* GRACE_MS */.g,
        signal: call.signal,
        onOutput: (stream, text) => {
            if (stream === 'stdout')
                return talk.hear(text);
            words.push(text);
            tell(lines.push(text));
        },
    });
    tell(lines.end());
    const { turn, ...said } = await talk.end();
    return { ...said, ...judged(ending, turn, words.text), durationMs };
}
/** Limit of its stderr in characters. */
const MAX_WORDS = 4096;
function commandOf({ agent }) {
    if (agent.run === null)
        throw new Error(`agent ${agent.name} has no \`run\``);
    if (typeof agent.run !== 'string')
        return { type: 'argv', argv: agent.run };
    // Its stdin is a socket, because of which bash would otherwise read ~/.bashrc.
    return { type: 'script', script: agent.run, shell: 'bash --norc -eo pipefail' };
}
/** If the program was ended or never started, its ending decides. */
function judged(ending, turn, words) {
    if (turn === null || !['exit', 'signal'].includes(ending.type))
        return { ending, fault: stuckFault(lastLine(words), ending) };
    if (turn.type === 'failed')
        return { ending, fault: errorFault(turn.error) ?? brokenFault(turn.error, words) };
    // After the answer, the exit code of a program that is no longer needed does not matter.
    return { ending: { type: 'exit', code: 0 }, fault: stopFault(turn.response.stopReason) };
}

;// CONCATENATED MODULE: ./lib/src/agents/amp.js




/** Amp. Its loop runs on its own service, so the tests use lines from its manual. Its stream reports neither version nor cost. */
const amp = {
    use: 'amp',
    program: 'amp',
    package: '@sourcegraph/amp',
    version: '0.0.1790142911-g7618fb',
    endEvent: 'result',
    command,
    begin: (call) => ({
        conversation: newConversation(call.workspace),
        session: null,
        result: null,
    }),
    read: (state, line) => line.type === 'event' ? read(state, line.value) : readText(state, line.text),
    end: ({ conversation, session, result }) => ({
        ended: result !== null,
        fault: result === null ? null : faultOf(result),
        lastError: null,
        finalMessage: (result === null ? null : (0,json_value/* textAt */.$6)(result, 'result')) ?? conversation.lastText,
        session,
        usage: conversation.usage,
        costUsd: null,
    }),
};
/**
 * It has no read-only mode. A reader does not get all permissions, but the user's own settings may grant them; the engine detects
 * and undoes a reader's changes.
 */
function command({ access, session }) {
    return {
        args: [
            ...(session === null ? [] : ['threads', 'continue', session]),
            ...['--execute', '--stream-json', '--no-ide'],
            ...(access === 'read' ? [] : ['--dangerously-allow-all']),
        ],
        env: { AMP_SKIP_UPDATE_CHECK: '1' },
        files: {},
    };
}
function read(before, line) {
    const state = { ...before, session: (0,json_value/* textAt */.$6)(line, 'session_id') ?? before.session };
    switch ((0,json_value/* textAt */.$6)(line, 'type')) {
        case 'assistant': {
            const { conversation, events } = hearAssistant(state.conversation, line);
            return reading({ ...state, conversation }, events);
        }
        case 'user': {
            const { conversation, events } = hearUser(state.conversation, line);
            return reading({ ...state, conversation }, events);
        }
        case 'result':
            return reading({ ...state, result: line });
        default:
            return reading(state);
    }
}
/** Without a key it waits for input of one. */
function readText(state, text) {
    if (!text.startsWith('No API key found'))
        return reading(state);
    return { state, events: [], stop: { reason: 'auth', message: text, retryAfterMs: null } };
}
function faultOf(result) {
    if (result.is_error !== true)
        return null;
    const message = (0,json_value/* textAt */.$6)(result, 'error') ?? (0,json_value/* textAt */.$6)(result, 'result') ?? 'ended with an error';
    return providerFault(message, null);
}

;// CONCATENATED MODULE: ./lib/src/agents/anthropic/impatient-fetch.js
/** Longest wait in seconds within a call if the API asks for one. */
const PATIENCE = 10;
/**
 * Makes the library give up if the API asks for a long wait: the engine then waits instead, which people see, and which does not
 * count as silence.
 */
async function impatientFetch(input, init) {
    const response = await fetch(input, init);
    if (!(Number(response.headers.get('retry-after')) > PATIENCE))
        return response;
    const headers = new Headers(response.headers);
    headers.set('x-should-retry', 'false');
    return new Response(response.body, { status: response.status, headers });
}

;// CONCATENATED MODULE: ./lib/src/agents/anthropic/tools.js

/** The read-only tools of a model. All sizes are bounded, and no input is used as a pattern or a command. */
const TOOLS = [
    {
        name: 'list',
        description: 'Lists the files in a folder of the workspace and its subfolders, without ignored files.',
        input_schema: {
            type: 'object',
            properties: {
                path: { type: 'string', description: 'Relative path; `.` for the whole workspace.' },
            },
            required: ['path'],
        },
    },
    {
        name: 'read',
        description: 'Reads a text file of the workspace, with line numbers.',
        input_schema: {
            type: 'object',
            properties: {
                path: { type: 'string' },
                from: { type: 'integer', description: 'First line, from 1.' },
                lines: { type: 'integer', description: 'Number of lines (default: 1000).' },
            },
            required: ['path'],
        },
    },
    {
        name: 'search',
        description: 'Finds the lines that contain a text exactly; no patterns.',
        input_schema: {
            type: 'object',
            properties: {
                text: { type: 'string' },
                path: {
                    type: 'string',
                    description: 'Folder to search (default: whole workspace).',
                },
            },
            required: ['text'],
        },
    },
];
/** Runs one tool call. */
async function useTool(view, tool, input) {
    const path = (0,json_value/* textAt */.$6)(input, 'path');
    const text = (0,json_value/* textAt */.$6)(input, 'text');
    if (tool === 'list')
        return list(view, path ?? '.');
    if (tool === 'read' && path !== null) {
        const from = Math.max(1, Math.floor((0,json_value/* amountAt */.En)(input, 'from') ?? 1));
        return tools_read(view, path, { from, count: (0,json_value/* amountAt */.En)(input, 'lines') ?? MOST_LINES });
    }
    if (tool === 'search' && text !== null && text !== '')
        return search(view, text, path ?? '.');
    return wrong(TOOLS.some(({ name }) => name === tool)
        ? 'A parameter is missing.'
        : `Unknown tool \`${tool}\`.`);
}
const MOST_FILES = 1000;
const MOST_LINES = 1000;
const MOST_FOUND = 200;
/** Most files in one search. */
const MOST_SEARCHED = 20_000;
/** Limit of one line, in characters. */
const MOST_OF_LINE = 500;
/** Limit of one result, in characters. */
const MOST_TEXT = 64 * 1024;
function wrong(text) {
    return { text, isError: true };
}
function right(lines, more) {
    const text = lines.join('\n');
    const cut = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}\n(cut here)` : text;
    return { text: more === null ? cut : `${cut}\n(${more})`, isError: false };
}
async function list(view, folder) {
    const paths = [];
    for await (const path of view.walk(folder)) {
        if (paths.length === MOST_FILES)
            return right(paths, 'there are more files; list a subfolder');
        paths.push(path);
    }
    return paths.length === 0 ? wrong(`There are no files in \`${folder}\`.`) : right(paths, null);
}
async function tools_read(view, path, { from, count }) {
    const file = await view.read(path);
    if (file.type === 'refused')
        return wrong(`\`${path}\` cannot be read: ${file.message}.`);
    const lines = file.text.replace(/\n$/, '').split('\n');
    const part = lines.slice(from - 1, from - 1 + Math.min(count, MOST_LINES));
    const numbered = part.map((line, index) => `${from + index}\t${line}`);
    const rest = lines.length - (from - 1) - part.length;
    return right(numbered, rest > 0 ? `${rest} more lines` : null);
}
async function search(view, text, folder) {
    const found = [];
    let searched = 0;
    for await (const path of view.walk(folder)) {
        searched += 1;
        if (searched > MOST_SEARCHED)
            return right(found, 'there are more files; search in a folder');
        const file = await view.read(path);
        if (file.type === 'text')
            found.push(...linesWith(file.text, text, path));
        if (found.length > MOST_FOUND)
            return right(found.slice(0, MOST_FOUND), 'and more');
    }
    return found.length === 0 ? right(['Nothing found.'], null) : right(found, null);
}
function linesWith(text, wanted, path) {
    if (!text.includes(wanted))
        return [];
    return text.split('\n').flatMap((line, index) => {
        return line.includes(wanted) ? [`${path}:${index + 1}: ${line.slice(0, MOST_OF_LINE)}`] : [];
    });
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
// EXTERNAL MODULE: ./lib/src/agents/files/child-file.js
var child_file = __webpack_require__(57974);
;// CONCATENATED MODULE: ./lib/src/agents/anthropic/view.js





/**
 * The files that a model may read: regular files of the workspace that its `.gitignore` files do not hide. Links are followed
 * only if they stay inside, and never during a walk. Nothing is executed, not even git.
 */
class View {
    #root;
    /** Folder → the rules of its own `.gitignore`. */
    #rules = new Map();
    constructor(root) {
        this.#root = root;
    }
    static async of(workspace) {
        return new View(await (0,promises_.realpath)(workspace));
    }
    async read(path) {
        const way = await wayWithin(this.#root, path);
        if (way === null)
            return view_refused('the path is outside the workspace');
        if (await this.#isHidden(way, 'file'))
            return view_refused('the file is ignored, or not part of the workspace');
        const file = await (0,child_file/* readChildFile */.r)((0,external_node_path_.join)(this.#root, way));
        if (file.type === 'missing')
            return view_refused('it does not exist');
        if (file.type === 'refused')
            return file;
        return file.text.includes('\0') ? view_refused('it is binary') : file;
    }
    /** Paths of the files at or below a folder, in order. */
    async *walk(folder) {
        const way = await wayWithin(this.#root, folder);
        if (way === null || (await this.#isHidden(way, 'folder')))
            return;
        yield* this.#below(way);
    }
    async *#below(folder) {
        for (const entry of await this.#entries(folder)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const kind = entry.isDirectory() ? 'folder' : 'file';
            if (!(kind === 'folder' || entry.isFile()) || (await this.#isIgnored(path, kind)))
                continue;
            if (kind === 'file')
                yield path;
            else
                yield* this.#below(path);
        }
    }
    async #entries(folder) {
        try {
            const entries = await (0,promises_.readdir)((0,external_node_path_.join)(this.#root, folder), { withFileTypes: true });
            return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
        }
        catch (error) {
            // A file, a removed folder, or an unreadable one.
            if (error instanceof Error && 'code' in error)
                return [];
            throw error;
        }
    }
    /** Whether the path or one of its parent folders is ignored. */
    async #isHidden(path, kind) {
        const parts = path === '' ? [] : path.split('/');
        for (const index of parts.keys()) {
            const isLast = index === parts.length - 1;
            const upTo = parts.slice(0, index + 1).join('/');
            if (await this.#isIgnored(upTo, isLast ? kind : 'folder'))
                return true;
        }
        return false;
    }
    /** By the rules of the parent folders; the nearest matching rule counts. */
    async #isIgnored(path, kind) {
        const parts = path.split('/');
        if (['.git', '.phasegate'].includes((parts.at(-1) ?? '').toLowerCase()))
            return true;
        for (let depth = parts.length - 1; depth >= 0; depth -= 1) {
            const rules = await this.#rulesOf(parts.slice(0, depth).join('/'));
            const rest = parts.slice(depth).join('/');
            const verdict = rules?.test(kind === 'folder' ? `${rest}/` : rest);
            if (verdict?.ignored || verdict?.unignored)
                return verdict.ignored;
        }
        return false;
    }
    async #rulesOf(folder) {
        const known = this.#rules.get(folder);
        if (known !== undefined)
            return known;
        const file = await (0,child_file/* readChildFile */.r)((0,external_node_path_.join)(this.#root, folder, '.gitignore'));
        const rules = file.type === 'text' ? ignore().add(file.text) : null;
        this.#rules.set(folder, rules);
        return rules;
    }
}
function view_refused(message) {
    return { type: 'refused', message };
}

;// CONCATENATED MODULE: ./lib/src/agents/anthropic/dialogue.js







/** Requests to the API with tool results between them, until the model has answered. */
class Dialogue {
    #options;
    #usage = NO_USAGE;
    constructor(options) {
        this.#options = options;
    }
    /** The sum over all requests so far. */
    get usage() {
        return this.#usage;
    }
    /** Throws errors of the API or the network. */
    async run() {
        const { call, params } = this.#options;
        const client = await this.#client();
        const view = await View.of(call.workspace);
        const most = call.agent.maxTurns ?? MOST_TURNS;
        const messages = [{ role: 'user', content: call.prompt }];
        for (let turn = 1;; turn += 1) {
            // In the last turn it must answer without tools.
            const choice = turn < most ? {} : { tool_choice: { type: 'none' } };
            const message = await this.#request(client, { ...params, ...choice, messages });
            const { stop_reason: reason, content } = message;
            const isOpen = reason === 'tool_use' || reason === 'pause_turn';
            if (!isOpen || turn >= most)
                return { fault: dialogue_stopFault(reason, most), text: textOf(message) };
            messages.push({ role: 'assistant', content });
            if (reason === 'tool_use')
                messages.push(await this.#useTools(view, content));
        }
    }
    async #client() {
        const { Anthropic: Client } = await Promise.all(/* import() */[__webpack_require__.e(3914), __webpack_require__.e(8577)]).then(__webpack_require__.bind(__webpack_require__, 58577));
        const { call, key } = this.#options;
        return new Client({
            apiKey: key,
            // `null` prevents the library from reading this process's environment.
            baseURL: call.env.ANTHROPIC_BASE_URL ?? null,
            webhookKey: null,
            timeout: Math.min(Math.ceil(call.timeoutMs), 2 ** 31 - 1),
            maxRetries: 2,
            fetch: impatientFetch,
            logLevel: 'off',
        });
    }
    async #request(client, params) {
        const { limits, on } = this.#options;
        const stream = client.messages.stream(params, { signal: limits.signal });
        stream.on('streamEvent', () => limits.isAlive());
        const message = await stream.finalMessage();
        this.#usage = (0,spent/* addUsage */.vk)(this.#usage, dialogue_usageOf(message.usage));
        for (const block of message.content) {
            if (block.type === 'text' && block.text !== '')
                on({ type: 'text', text: block.text });
        }
        on({ type: 'usage', usage: this.#usage, costUsd: null });
        return message;
    }
    async #useTools(view, content) {
        const { limits, on } = this.#options;
        const results = [];
        for (const block of content) {
            if (block.type !== 'tool_use')
                continue;
            limits.signal.throwIfAborted();
            on({ type: 'toolCall', tool: block.name, input: (0,json_value/* shown */.SP)(block.input, MOST_SHOWN) });
            const { text, isError } = await useTool(view, block.name, block.input);
            limits.isAlive();
            on({ type: 'toolResult', tool: block.name, output: (0,json_value/* shown */.SP)(text, MOST_SHOWN) });
            results.push({
                type: 'tool_result',
                tool_use_id: block.id,
                content: text,
                is_error: isError,
            });
        }
        return { role: 'user', content: results };
    }
}
const MOST_TURNS = 20;
/** Limit of a tool's input or output, in characters. */
const MOST_SHOWN = 16 * 1024;
function textOf({ content }) {
    return content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('');
}
function dialogue_usageOf(usage) {
    return {
        inputTokens: usage.input_tokens,
        outputTokens: usage.output_tokens,
        cacheReadTokens: usage.cache_read_input_tokens ?? 0,
        cacheWriteTokens: usage.cache_creation_input_tokens ?? 0,
    };
}
function dialogue_stopFault(reason, most) {
    switch (reason) {
        case 'end_turn':
        case 'stop_sequence':
            return null;
        case 'tool_use':
        case 'pause_turn':
            return dialogue_failed(`The model did not answer within ${most} turns (\`max-turns\`).`);
        case 'max_tokens':
            return dialogue_failed('The model reached the token limit of one message.');
        case 'model_context_window_exceeded':
            return dialogue_failed('The context window of the model is full.');
        case 'refusal':
            return dialogue_failed('The model refused to answer.');
        case null:
            return dialogue_failed('The model stopped without a reason.');
        default:
            return (0,unreachable/* unreachable */.H)(reason);
    }
}
function dialogue_failed(message) {
    return { reason: 'agent-failed', message, retryAfterMs: null };
}

;// CONCATENATED MODULE: ./lib/src/agents/anthropic/fault.js


/** The fault of an error of the API or the network. */
function apiFault(error) {
    const status = (0,json_value/* amountAt */.En)(error, 'status') ?? STATUS.get((0,json_value/* textAt */.$6)(error, 'type') ?? '') ?? null;
    const fault = providerFault(messageOf(error), status);
    if (fault.reason !== 'rate-limit')
        return fault;
    return { ...fault, retryAfterMs: waitOf((0,json_value.at)(error, 'headers')) ?? fault.retryAfterMs };
}
/** An error within a stream has no HTTP status. */
const STATUS = new Map([
    ['authentication_error', 401],
    ['permission_error', 403],
    ['rate_limit_error', 429],
    ['overloaded_error', 529],
    ['api_error', 500],
]);
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const cause = (0,json_value.at)(error, 'cause');
    if (!(cause instanceof Error))
        return message;
    const why = (0,json_value.at)(cause, 'cause') instanceof Error ? messageOf(cause) : cause.message;
    return `${message} ${why}`;
}
function waitOf(headers) {
    if (!(headers instanceof Headers))
        return null;
    const exact = seconds(headers.get('retry-after-ms'));
    if (exact !== null)
        return Math.ceil(exact);
    const written = headers.get('retry-after');
    const wait = seconds(written);
    if (wait !== null)
        return Math.ceil(wait * 1000);
    const day = Date.parse(written ?? '');
    return Number.isNaN(day) ? null : Math.max(0, day - Date.now());
}
function seconds(text) {
    const value = Number(text ?? '');
    return text === null || text.trim() === '' || !(value >= 0) ? null : value;
}

;// CONCATENATED MODULE: ./lib/src/agents/anthropic/limits.js
/** Ends a call in this process: by timeout, silence, or cancellation. */
class Limits {
    #controller = new AbortController();
    #bounds;
    #timeout;
    #idle;
    #cancel = () => this.#end({ type: 'cancelled' });
    #ending = null;
    constructor(bounds) {
        const { timeoutMs, idleTimeoutMs, signal } = bounds;
        this.#bounds = bounds;
        this.#timeout = after(timeoutMs, () => this.#end({ type: 'timeout', afterMs: timeoutMs }));
        this.#idle = after(idleTimeoutMs, () => this.#end({ type: 'idle-timeout', afterMs: idleTimeoutMs }));
        signal.addEventListener('abort', this.#cancel, { once: true });
        if (signal.aborted)
            this.#cancel();
    }
    get signal() {
        return this.#controller.signal;
    }
    /** The one that ended the call; `null`: none. */
    get ending() {
        return this.#ending;
    }
    isAlive() {
        this.#idle.refresh();
    }
    [Symbol.dispose]() {
        clearTimeout(this.#timeout);
        clearTimeout(this.#idle);
        this.#bounds.signal.removeEventListener('abort', this.#cancel);
    }
    #end(ending) {
        this.#ending ??= ending;
        this.#controller.abort();
    }
}
/** `setTimeout` accepts 31 bits; a longer time would fire at once. */
function after(ms, act) {
    return setTimeout(act, Math.min(ms, 2 ** 31 - 1));
}

;// CONCATENATED MODULE: ./lib/src/agents/strict-schema.js

/**
 * The schema of a result in the strict form of OpenAI's structured output: every object closed, every property required. `null`:
 * that would change what the schema accepts; then only the prompt asks for it.
 * https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
function strictSchema(schema) {
    const properties = Object.entries(propertiesOf(schema) ?? {});
    if (properties.length === 0)
        return null;
    const required = requiredOf(schema);
    const strict = [];
    for (const [name, property] of properties) {
        const value = strictValue(property);
        if (value === null)
            return null;
        // In our contract a top-level `null` is the same as absent.
        strict.push([name, required.has(name) ? value : nullable(value)]);
    }
    return strict_schema_closed(schema, strict);
}
const KEYWORDS = new Set([
    ...['type', 'enum', 'const', 'title', 'description', 'anyOf', 'properties', 'required'],
    ...['additionalProperties', 'items', 'minItems', 'maxItems', 'minimum', 'maximum', 'pattern'],
]);
function strictValue(schema) {
    if (!isObject(schema) || Object.keys(schema).some((key) => !KEYWORDS.has(key)))
        return null;
    if (schema.anyOf !== undefined)
        return strictChoice(schema, schema.anyOf);
    if (schema.type === 'object')
        return strictObject(schema);
    if (schema.type === 'array') {
        const items = strictValue(schema.items ?? null);
        return items === null ? null : { ...schema, items };
    }
    return typed(schema);
}
function strictChoice(schema, choices) {
    const strict = Array.isArray(choices) ? choices.map(strictValue) : [null];
    return strict.every((choice) => choice !== null) ? { ...schema, anyOf: strict } : null;
}
function strictObject(schema) {
    const properties = Object.entries(propertiesOf(schema) ?? {});
    const required = requiredOf(schema);
    const open = isObject(schema.additionalProperties) || properties.length === 0;
    if (open || properties.some(([name]) => !required.has(name)))
        return null;
    const strict = [];
    for (const [name, property] of properties) {
        const value = strictValue(property);
        if (value === null)
            return null;
        strict.push([name, value]);
    }
    return strict_schema_closed(schema, strict);
}
function strict_schema_closed(schema, properties) {
    return {
        ...schema,
        properties: Object.fromEntries(properties),
        required: properties.map(([name]) => name),
        additionalProperties: false,
    };
}
/** Strict schemas must name a type, even with an enumeration. */
function typed(schema) {
    if (schema.type !== undefined)
        return schema;
    const values = schema.enum;
    const texts = Array.isArray(values) && values.every((value) => typeof value === 'string');
    return texts ? { type: 'string', ...schema } : null;
}
function nullable(schema) {
    const { type } = schema;
    const takesNull = type === 'null' || (Array.isArray(type) && type.includes('null'));
    return takesNull ? schema : { anyOf: [schema, { type: 'null' }] };
}
function propertiesOf(schema) {
    const properties = schema.properties;
    return isObject(properties) ? properties : null;
}
function requiredOf(schema) {
    const required = schema.required;
    return new Set(Array.isArray(required) ? required : []);
}

;// CONCATENATED MODULE: ./lib/src/agents/anthropic/request.js


/** The part of a request that is the same in every turn. */
async function requestFor({ agent, resultSchema }) {
    const { model, effort } = agent;
    if (model === null)
        return request_refused(`The agent \`${agent.name}\` has no \`model\`.`);
    const known = EFFORTS.find((one) => one === effort);
    if (effort !== null && known === undefined)
        return request_refused(`Unknown effort \`${effort}\`. Use one of ${EFFORTS.join(', ')}.`);
    // If the schema has no strict form, only the prompt asks for it.
    const strict = strictSchema(resultSchema);
    const format = strict === null ? {} : { format: await formatOf(strict) };
    const output_config = { ...format, ...(known === undefined ? {} : { effort: known }) };
    const params = {
        model,
        max_tokens: MOST_TOKENS,
        system: SYSTEM,
        tools: TOOLS,
        // Each request repeats the conversation: the next one reads the new part from the cache.
        cache_control: { type: 'ephemeral' },
        output_config,
    };
    return { type: 'request', params };
}
const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max'];
/** Limit of one message including thinking; every current model supports it. */
const MOST_TOKENS = 32_000;
const SYSTEM = 'You look at a workspace through the tools `list`, `read` and `search`, and judge. You can change no file and run no ' +
    'command, so you cannot write the file for the result: your last message is the result, that JSON object and nothing else.';
function request_refused(message) {
    return { type: 'refused', message };
}
/** Keywords that the API does not support move into the description. */
async function formatOf(schema) {
    const { transformJSONSchema } = await __webpack_require__.e(/* import() */ 8399).then(__webpack_require__.bind(__webpack_require__, 98399));
    return { type: 'json_schema', schema: transformJSONSchema(schema) };
}

;// CONCATENATED MODULE: ./lib/src/agents/anthropic.js
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
 * `use: anthropic`: the Messages API. It runs in this process with read-only tools, so that nothing of the workspace is executed.
 */
const anthropicAgent = {
    call: async (call, on) => {
        const startedAt = performance.now();
        const end = await ask(call, on);
        return { ...end, durationMs: Math.round(performance.now() - startedAt) };
    },
};
const EXIT_0 = { type: 'exit', code: 0 };
const PLAIN = { ending: EXIT_0, session: null, costUsd: null };
async function ask(call, on) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { ANTHROPIC_API_KEY: key = '' } = call.env;
        if (call.access === 'write')
            return anthropic_failed(`\`use: anthropic\` can only read, but ${call.phase} has \`access: write\`.`);
        if (call.session !== null)
            return anthropic_failed('The API cannot continue a session.');
        if (key === '')
            return anthropic_refused({ reason: 'auth', message: NO_KEY, retryAfterMs: null });
        const request = await requestFor(call);
        if (request.type === 'refused')
            return anthropic_failed(request.message);
        const limits = __addDisposableResource(env_1, new Limits(call), false);
        const dialogue = new Dialogue({ call, key, params: request.params, limits, on });
        try {
            const { fault, text } = await dialogue.run();
            return { ...PLAIN, fault, finalMessage: text, usage: dialogue.usage };
        }
        catch (error) {
            const usage = dialogue.usage === NO_USAGE ? null : dialogue.usage;
            const { ending } = limits;
            const ended = { ...PLAIN, finalMessage: null, usage };
            if (ending !== null)
                return { ...ended, ending, fault: null };
            const { AnthropicError } = await Promise.all(/* import() */[__webpack_require__.e(3914), __webpack_require__.e(8577)]).then(__webpack_require__.bind(__webpack_require__, 58577));
            if (!(error instanceof AnthropicError))
                throw error;
            return { ...ended, fault: apiFault(error) };
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
const NO_KEY = 'ANTHROPIC_API_KEY is not set in the environment of the agent.';
function anthropic_failed(message) {
    return anthropic_refused({ reason: 'agent-failed', message, retryAfterMs: null });
}
function anthropic_refused(fault) {
    return { ...PLAIN, fault, finalMessage: null, usage: null };
}

;// CONCATENATED MODULE: ./lib/src/agents/claude.js







const VERSION = '2.1.329';
/** Claude Code. Its `result` line decides; `subtype` may report success with `is_error: true`. */
const claude = {
    use: 'claude',
    program: 'claude',
    package: '@anthropic-ai/claude-code',
    version: VERSION,
    endEvent: 'result',
    command: (call) => ({ args: argsOf(call), env: QUIET, files: {} }),
    begin: (call) => ({
        conversation: newConversation(call.workspace),
        session: null,
        retry: null,
        refusal: null,
        result: null,
        expectedVersion: call.agent.version ?? VERSION,
        resumed: call.session !== null,
        denied: [],
    }),
    read: (state, line) => (line.type === 'event' ? claude_read(state, line.value) : reading(state)),
    end: (state) => ({
        ended: state.result !== null,
        fault: state.result === null ? state.retry : claude_faultOf(state, state.result),
        lastError: state.result === null ? (state.retry?.message ?? null) : null,
        finalMessage: finalMessageOf(state),
        session: state.session,
        ...spentOf(state),
    }),
};
const QUIET = {
    // Otherwise a wrong key is retried for minutes; the engine has its own attempts.
    CLAUDE_CODE_MAX_RETRIES: '1',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
    DISABLE_TELEMETRY: '1',
};
function argsOf({ agent, access, resultSchema, session, env }) {
    const result = env.PHASEGATE_RESULT;
    return [
        ...['-p', '--output-format', 'stream-json', '--verbose'],
        ...(agent.model === null ? [] : ['--model', agent.model]),
        ...(agent.effort === null ? [] : ['--effort', agent.effort]),
        ...(agent.maxTurns === null ? [] : ['--max-turns', `${agent.maxTurns}`]),
        ...(access === 'read' ? READER : WRITER),
        // The folder of the result file and of the needs' artifacts; files elsewhere are refused.
        ...(result === undefined ? [] : ['--add-dir', (0,external_node_path_.dirname)(result)]),
        ...(Object.keys(resultSchema).length === 0
            ? []
            : ['--json-schema', JSON.stringify(resultSchema)]),
        ...(session === null ? [] : ['--resume', session]),
    ];
}
/**
 * Read-only commands still run, and structured output works. Mode `plan` is not used, because it tells the model to write a plan
 * to a file instead of doing its task.
 */
const READER = [
    ...['--permission-mode', 'dontAsk'],
    ...['--disallowedTools', 'Edit,Write,NotebookEdit'],
];
/**
 * A writer has to run tests and builds without anybody to approve them, so it may run any command. The denied tools are only a
 * first defence: the engine checks the change itself.
 */
const WRITER = [
    ...['--permission-mode', 'acceptEdits'],
    ...['--allowedTools', 'Bash'],
    ...['--disallowedTools', 'Edit(/.github/**)'],
];
function claude_read(state, line) {
    const known = { ...state, session: (0,json_value/* textAt */.$6)(line, 'session_id') ?? state.session };
    switch ((0,json_value/* textAt */.$6)(line, 'type')) {
        case 'system':
            return readSystem(known, line);
        case 'assistant':
            return line.is_api_error_message === true ? claude_refused(known, line) : answered(known, line);
        case 'user':
            return heard(known, hearUser(known.conversation, line));
        case 'result':
            return reading({ ...known, result: line }, denialsIn(state, line));
        default:
            return reading(known);
    }
}
function answered(state, line) {
    return heard({ ...state, retry: null, refusal: null }, hearAssistant(state.conversation, line));
}
/** The CLI's message in place of the model's when the provider failed. */
function claude_refused(state, line) {
    const texts = listAt(objectAt(line, 'message'), 'content').flatMap((block) => (0,json_value/* textAt */.$6)(block, 'text') ?? []);
    const refusal = (0,json_value/* textAt */.$6)(line, 'error');
    return reading({ ...state, refusal }, [{ type: 'error', message: texts.join('\n') }]);
}
function heard(state, { conversation, events }) {
    return reading({ ...state, conversation }, events);
}
function readSystem(state, line) {
    switch ((0,json_value/* textAt */.$6)(line, 'subtype')) {
        case 'init':
            return reading(state, versionNotes(state, (0,json_value/* textAt */.$6)(line, 'claude_code_version')));
        case 'permission_denied': {
            const denied = [...state.denied, (0,json_value/* textAt */.$6)(line, 'tool_use_id') ?? ''];
            const message = `${(0,json_value/* textAt */.$6)(line, 'tool_name')} was denied: ${(0,json_value/* textAt */.$6)(line, 'message')}`;
            return reading({ ...state, denied }, [{ type: 'error', message }]);
        }
        case 'api_retry': {
            const retry = retryFault(line);
            return reading({ ...state, retry }, [{ type: 'error', message: retry.message }]);
        }
        default:
            return reading(state);
    }
}
/** Calls denied by a rule are reported here only. */
function denialsIn({ denied }, result) {
    return listAt(result, 'permission_denials')
        .filter((one) => !denied.includes((0,json_value/* textAt */.$6)(one, 'tool_use_id') ?? ''))
        .map((one) => {
        const message = `${(0,json_value/* textAt */.$6)(one, 'tool_name')} was denied: ${JSON.stringify(one.tool_input)}`;
        return { type: 'error', message };
    });
}
function versionNotes({ expectedVersion }, version) {
    if (version === null || minor(version) === minor(expectedVersion))
        return [];
    const message = `The version of claude is ${version}, but ${expectedVersion} was expected.`;
    return [{ type: 'error', message }];
}
const minor = (version) => version.split('.').slice(0, 2).join('.');
function retryFault(line) {
    const status = (0,json_value/* amountAt */.En)(line, 'error_status');
    const what = `${status ?? 'no answer'} (${(0,json_value/* textAt */.$6)(line, 'error')})`;
    const fault = providerFault(`The provider answered ${what}`, status);
    return { ...fault, retryAfterMs: fault.reason === 'rate-limit' ? askedWait(line) : null };
}
/**
 * The CLI's own delay is half a second, doubled each time, plus up to a quarter; a longer delay was requested by the provider.
 */
function askedWait(line) {
    const waits = countAt(line, 'retry_delay_ms');
    const ownMs = 500 * 2 ** (Math.max(1, countAt(line, 'attempt')) - 1) * 1.25;
    return waits > ownMs ? waits : null;
}
function claude_faultOf({ refusal, retry }, result) {
    if (result.is_error !== true)
        return null;
    const message = (0,json_value/* textAt */.$6)(result, 'result') ?? errorsOf(result);
    if (refusal === 'authentication_failed')
        return providerFault(message, 401);
    const fault = providerFault(message, (0,json_value/* amountAt */.En)(result, 'api_error_status'));
    if (fault.reason !== 'rate-limit')
        return fault;
    return { ...fault, retryAfterMs: fault.retryAfterMs ?? retry?.retryAfterMs ?? null };
}
function errorsOf(result) {
    const errors = result.errors;
    const told = Array.isArray(errors) ? errors.filter((one) => typeof one === 'string') : [];
    return told.length > 0 ? told.join('; ') : `ended as ${(0,json_value/* textAt */.$6)(result, 'subtype')}`;
}
function finalMessageOf({ result, conversation }) {
    if (result === null)
        return conversation.lastText;
    const structured = result.structured_output;
    if (isObject(structured))
        return JSON.stringify(structured);
    return (0,json_value/* textAt */.$6)(result, 'result') ?? conversation.lastText;
}
/**
 * `total_cost_usd` and `modelUsage` are sums over a resumed session; `model_usage_since_last_result` is for this call, including
 * subagents. An interrupted call has the sum of its messages, which is a lower bound.
 */
function spentOf({ result, conversation, resumed }) {
    if (result === null)
        return { usage: conversation.usage, costUsd: null };
    const models = Object.values(objectAt(result, 'model_usage_since_last_result')).filter(isObject);
    if (models.length === 0) {
        const usage = usageOf(objectAt(result, 'usage'));
        const unknown = resumed && usage.inputTokens + usage.outputTokens > 0;
        return { usage, costUsd: unknown ? null : (0,json_value/* amountAt */.En)(result, 'total_cost_usd') };
    }
    return { usage: models.map(modelUsage).reduce(spent/* addUsage */.vk, NO_USAGE), costUsd: costOf(models) };
}
function modelUsage(model) {
    return {
        inputTokens: countAt(model, 'inputTokens'),
        outputTokens: countAt(model, 'outputTokens'),
        cacheReadTokens: countAt(model, 'cacheReadInputTokens'),
        cacheWriteTokens: countAt(model, 'cacheCreationInputTokens'),
    };
}
/** `null` if the CLI had to guess the price of a model. */
function costOf(models) {
    const guessed = models.some((model) => (0,json_value/* textAt */.$6)(model, 'costBasis') === 'unknown');
    return guessed ? null : models.reduce((sum, model) => sum + countAt(model, 'costUSD'), 0);
}

;// CONCATENATED MODULE: ./lib/src/agents/codex.js







/** Codex. It reports no cost, and its stream has no version. */
const codex = {
    use: 'codex',
    program: 'codex',
    package: '@openai/codex',
    version: '0.169.0',
    endEvent: 'turn.completed',
    command: codex_command,
    begin: (call) => ({
        workspace: call.workspace,
        before: call.session === null ? NOTHING : sessionOf(call.session).told,
        thread: null,
        told: null,
        lastText: null,
        lastError: null,
        waits: 0,
        ended: false,
        fault: null,
        usage: null,
    }),
    read: (state, line) => (line.type === 'event' ? codex_read(state, line.value) : reading(state)),
    end: ({ ended, fault, lastError, lastText, thread, told, usage }) => ({
        ended,
        fault,
        lastError: ended ? null : lastError,
        finalMessage: lastText,
        session: thread === null ? null : sessionText({ thread, told }),
        usage,
        costUsd: null,
    }),
};
/** Its own sandbox restricts both kinds: no network; a reader writes nothing, a writer only the workspace. */
function codex_command(call, folder) {
    const { agent, access, session, env } = call;
    const schema = strictSchema(call.resultSchema);
    const file = 'result.schema.json';
    const result = env.PHASEGATE_RESULT;
    return {
        args: [
            ...['exec', '--json', '--skip-git-repo-check'],
            ...['--sandbox', access === 'read' ? 'read-only' : 'workspace-write'],
            ...(access === 'read' || result === undefined ? [] : ['--add-dir', (0,external_node_path_.dirname)(result)]),
            ...(agent.model === null ? [] : ['--model', agent.model]),
            ...(agent.effort === null ? [] : ['-c', `model_reasoning_effort=${agent.effort}`]),
            ...(schema === null ? [] : ['--output-schema', (0,external_node_path_.join)(folder, file)]),
            ...(session === null ? [] : ['resume', sessionOf(session).thread]),
            '-',
        ],
        // Codex does not install its sandbox helper in a temporary folder, such as a run's own home in CI.
        env: { TMPDIR: folder },
        files: schema === null ? {} : { [file]: JSON.stringify(schema) },
    };
}
function codex_read(state, line) {
    switch ((0,json_value/* textAt */.$6)(line, 'type')) {
        case 'thread.started':
            return reading({ ...state, thread: (0,json_value/* textAt */.$6)(line, 'thread_id') });
        case 'item.started':
            return reading(state, started(objectAt(line, 'item')));
        case 'item.completed':
            return completed(state, objectAt(line, 'item'));
        case 'error':
            return failing(state, (0,json_value/* textAt */.$6)(line, 'message') ?? 'an error without a message');
        case 'turn.failed': {
            const message = (0,json_value/* textAt */.$6)(objectAt(line, 'error'), 'message') ?? 'the turn failed';
            return reading({ ...state, ended: true, fault: providerFault(message, null) });
        }
        case 'turn.completed':
            return finished(state, toldIn(objectAt(line, 'usage')));
        default:
            return reading(state);
    }
}
/** About a minute. */
const codex_PATIENCE = 4;
/** Codex tries a faulty provider five times, but an unreachable one or one that rejects the key forever. */
function failing(before, message) {
    const waits = message.includes('waiting for network');
    const state = { ...before, lastError: message, waits: waits ? before.waits + 1 : 0 };
    const fault = providerFault(cause(message), null);
    const hopeless = fault.reason === 'auth' || state.waits >= codex_PATIENCE;
    return { state, events: [{ type: 'error', message }], stop: hopeless ? fault : null };
}
/** Without the number of tries. */
function cause(message) {
    return /^Reconnecting\b.*? \((.*)\)$/s.exec(message)?.[1] ?? message;
}
function finished(state, told) {
    const usage = state.before === null ? null : codex_usageOf(told, state.before);
    const events = usage === null ? [] : [{ type: 'usage', usage, costUsd: null }];
    return reading({ ...state, ended: true, told, usage }, events);
}
const NOTHING = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 };
const toldIn = (usage) => ({
    input: countAt(usage, 'input_tokens'),
    cacheRead: countAt(usage, 'cached_input_tokens'),
    cacheWrite: countAt(usage, 'cache_write_input_tokens'),
    output: countAt(usage, 'output_tokens'),
});
function codex_usageOf(told, before) {
    const cacheReadTokens = told.cacheRead - before.cacheRead;
    const cacheWriteTokens = told.cacheWrite - before.cacheWrite;
    const inputTokens = told.input - before.input - cacheReadTokens - cacheWriteTokens;
    const outputTokens = told.output - before.output;
    const usage = { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens };
    // The counts started again, so this is not a continuation.
    if (told.input < before.input || told.output < before.output)
        return null;
    return { ...usage, inputTokens: Math.max(0, inputTokens) };
}
/**
 * `<thread>:<input>,<cache read>,<cache write>,<output>`, so that a process that continues the session knows which tokens are
 * old.
 */
function sessionText({ thread, told }) {
    if (told === null)
        return thread;
    return `${thread}:${told.input},${told.cacheRead},${told.cacheWrite},${told.output}`;
}
function sessionOf(text) {
    const [thread = text, counts] = text.split(':');
    const [input, cacheRead, cacheWrite, output] = (counts ?? '').split(',').map(Number);
    if (!input || cacheRead === undefined || cacheWrite === undefined || output === undefined)
        return { thread, told: null };
    return { thread, told: { input, cacheRead, cacheWrite, output } };
}
function started(item) {
    switch ((0,json_value/* textAt */.$6)(item, 'type')) {
        case 'command_execution':
            return [{ type: 'toolCall', tool: 'shell', input: (0,json_value/* textAt */.$6)(item, 'command') ?? '' }];
        case 'mcp_tool_call': {
            const input = JSON.stringify(item.arguments ?? {});
            return [{ type: 'toolCall', tool: mcpTool(item), input }];
        }
        default:
            return [];
    }
}
function completed(before, item) {
    const state = { ...before, waits: 0 };
    switch ((0,json_value/* textAt */.$6)(item, 'type')) {
        case 'agent_message': {
            const text = (0,json_value/* textAt */.$6)(item, 'text') ?? '';
            return reading({ ...state, lastText: text }, [{ type: 'text', text }]);
        }
        case 'error':
            // Often only a warning: a real failure ends the turn.
            return reading(before, [{ type: 'error', message: (0,json_value/* textAt */.$6)(item, 'message') ?? '' }]);
        default:
            return reading(state, toolEvents(before.workspace, item));
    }
}
function toolEvents(workspace, item) {
    switch ((0,json_value/* textAt */.$6)(item, 'type')) {
        case 'command_execution': {
            const output = (0,json_value/* textAt */.$6)(item, 'aggregated_output') ?? '';
            return [{ type: 'toolResult', tool: 'shell', output }];
        }
        case 'mcp_tool_call': {
            const output = JSON.stringify(item.result ?? item.error ?? null);
            return [{ type: 'toolResult', tool: mcpTool(item), output }];
        }
        case 'file_change':
            if ((0,json_value/* textAt */.$6)(item, 'status') === 'failed')
                return [];
            return listAt(item, 'changes').map((change) => ({
                type: 'fileChange',
                path: within(workspace, (0,json_value/* textAt */.$6)(change, 'path') ?? ''),
            }));
        default:
            return [];
    }
}
function mcpTool(item) {
    return `${(0,json_value/* textAt */.$6)(item, 'server')}.${(0,json_value/* textAt */.$6)(item, 'tool')}`;
}

// EXTERNAL MODULE: ./lib/src/process/invocation.js
var invocation = __webpack_require__(43432);
;// CONCATENATED MODULE: ./lib/src/agents/command.js






/** In characters; enough for a result at the end. */
const command_MAX_FINAL_MESSAGE = 256 * 1024;
/** Of stdout and stderr together, in characters. */
const MAX_LAST_WORDS = 4096;
/** `use: command`: any program. The prompt is its stdin, its stdout is the final message. */
const commandAgent = { call: command_call };
async function command_call(call, on) {
    const finalMessage = new tail/* Tail */.P(command_MAX_FINAL_MESSAGE);
    const words = new tail/* Tail */.P(MAX_LAST_WORDS);
    const lines = { stdout: new whole_lines/* WholeLines */.d(), stderr: new whole_lines/* WholeLines */.d() };
    const emit = (stream, text) => {
        if (text !== '')
            on({ type: 'output', stream, text });
    };
    const { ending, durationMs } = await (0,spawn/* runProcess */.R)({
        command: command_commandOf(call),
        cwd: call.workspace,
        env: call.env,
        confine: call.confine,
        purpose: 'agent',
        agent: call.agent,
        given: [],
        stdin: call.prompt,
        timeoutMs: call.timeoutMs,
        idleTimeoutMs: call.idleTimeoutMs,
        graceMs: spawn/* GRACE_MS */.g,
        signal: call.signal,
        onOutput: (stream, text) => {
            words.push(text);
            if (stream === 'stdout')
                finalMessage.push(text);
            emit(stream, lines[stream].push(text));
        },
    });
    emit('stdout', lines.stdout.end());
    emit('stderr', lines.stderr.end());
    const fault = stuckFault(lastLine(words.text), ending);
    const unknown = { session: null, usage: null, costUsd: null };
    return { ...unknown, fault, ending, finalMessage: finalMessage.text, durationMs };
}
function command_commandOf({ agent }) {
    if (agent.run === null)
        throw new Error(`agent ${agent.name} has no \`run\``);
    if (typeof agent.run !== 'string')
        return { type: 'argv', argv: agent.run };
    return { type: 'script', script: agent.run, shell: invocation/* DEFAULT_SHELL */.L };
}

;// CONCATENATED MODULE: ./lib/src/agents/opencode.js







/** opencode. Its stream has no final event; a step that ended with the reason `stop` counts. It does not report its version. */
const opencode = {
    use: 'opencode',
    program: 'opencode',
    package: 'opencode-ai',
    version: '1.18.33',
    endEvent: 'step_finish with reason stop',
    command: opencode_command,
    begin: (call) => ({
        workspace: call.workspace,
        session: null,
        lastText: null,
        lastError: null,
        toolError: null,
        errors: 0,
        reason: null,
        fault: null,
        usage: null,
        costUsd: 0,
    }),
    read: (state, line) => line.type === 'event' ? opencode_read(state, line.value) : readLog(state, line.text),
    end: (state) => ({
        ended: state.reason === 'stop',
        fault: state.fault ?? unfinished(state),
        lastError: state.lastError,
        finalMessage: state.lastText,
        session: state.session,
        usage: state.usage,
        // It reports 0 for a model without a known price.
        costUsd: state.costUsd === 0 ? null : state.costUsd,
    }),
};
function opencode_command(call) {
    const { agent, session } = call;
    return {
        args: [
            ...['run', '--format', 'json'],
            // Otherwise it prints nothing about an unreachable provider.
            ...['--print-logs', '--log-level', 'ERROR'],
            ...(agent.model === null ? [] : ['--model', agent.model]),
            ...(session === null ? [] : ['--session', session]),
        ],
        env: {
            OPENCODE_DISABLE_AUTOUPDATE: '1',
            OPENCODE_PERMISSION: JSON.stringify(opencode_permission(call)),
        },
        files: {},
    };
}
/** An unanswered question would end the run, so every rule allows or denies. */
function opencode_permission({ access, env }) {
    const result = env.PHASEGATE_RESULT;
    const outside = result === undefined ? {} : { [(0,external_node_path_.join)((0,external_node_path_.dirname)(result), '*')]: 'allow' };
    const external_directory = { '*': 'deny', ...outside };
    if (access === 'write') {
        const edit = { '*': 'allow', '.github/*': 'deny' };
        return { '*': 'allow', doom_loop: 'deny', edit, external_directory };
    }
    // Its rules for `bash` match words of a command, which is a poor test for a reading one.
    const reading = {
        read: 'allow',
        glob: 'allow',
        grep: 'allow',
        list: 'allow',
        todowrite: 'allow',
    };
    return { '*': 'deny', ...reading, external_directory };
}
function opencode_read(before, line) {
    const state = { ...before, session: (0,json_value/* textAt */.$6)(line, 'sessionID') ?? before.session };
    const part = objectAt(line, 'part');
    switch ((0,json_value/* textAt */.$6)(line, 'type')) {
        case 'text': {
            const text = (0,json_value/* textAt */.$6)(part, 'text') ?? '';
            return reading({ ...state, lastText: text, errors: 0 }, [{ type: 'text', text }]);
        }
        case 'tool_use':
            return readTool(state, part);
        case 'step_start':
            return reading({ ...state, toolError: null, lastError: null, errors: 0, reason: null });
        case 'step_finish':
            return readStep(state, part);
        case 'error': {
            const fault = opencode_errorFault(objectAt(line, 'error'));
            const events = [{ type: 'error', message: fault.message }];
            return reading({ ...state, fault, lastError: fault.message }, events);
        }
        default:
            return reading(state);
    }
}
function readTool(state, part) {
    const tool = (0,json_value/* textAt */.$6)(part, 'tool') ?? '';
    const outcome = objectAt(part, 'state');
    const input = objectAt(outcome, 'input');
    const call = { type: 'toolCall', tool, input: JSON.stringify(input) };
    const error = (0,json_value/* textAt */.$6)(outcome, 'error');
    if (error !== null) {
        return reading({ ...state, toolError: `${tool}: ${error}` }, [
            call,
            { type: 'error', message: `${tool}: ${error}` },
        ]);
    }
    const told = { type: 'toolResult', tool, output: (0,json_value/* textAt */.$6)(outcome, 'output') ?? '' };
    const path = (0,json_value/* textAt */.$6)(input, 'filePath');
    if (path === null || !opencode_WRITERS.has(tool))
        return reading(state, [call, told]);
    return reading(state, [call, told, { type: 'fileChange', path: within(state.workspace, path) }]);
}
const opencode_WRITERS = new Set(['write', 'edit', 'multiedit']);
function readStep(state, part) {
    const usage = (0,spent/* addUsage */.vk)(state.usage ?? NO_USAGE, opencode_usageOf(objectAt(part, 'tokens')));
    const costUsd = state.costUsd + countAt(part, 'cost');
    const known = costUsd === 0 ? null : costUsd;
    return reading({ ...state, usage, costUsd, reason: (0,json_value/* textAt */.$6)(part, 'reason') }, [
        { type: 'usage', usage, costUsd: known },
    ]);
}
/** It counts reasoning tokens separately; both are charged as output. */
function opencode_usageOf(tokens) {
    const cache = objectAt(tokens, 'cache');
    return {
        inputTokens: countAt(tokens, 'input'),
        outputTokens: countAt(tokens, 'output') + countAt(tokens, 'reasoning'),
        cacheReadTokens: countAt(cache, 'read'),
        cacheWriteTokens: countAt(cache, 'write'),
    };
}
function opencode_errorFault(error) {
    const data = objectAt(error, 'data');
    const name = (0,json_value/* textAt */.$6)(error, 'name') ?? 'an error without a name';
    const fault = providerFault((0,json_value/* textAt */.$6)(data, 'message') ?? name, (0,json_value/* amountAt */.En)(data, 'statusCode'));
    const wait = Number((0,json_value/* textAt */.$6)(objectAt(data, 'responseHeaders'), 'retry-after') ?? 'none');
    if (fault.reason !== 'rate-limit' || !Number.isFinite(wait))
        return fault;
    return { ...fault, retryAfterMs: wait * 1000 };
}
const opencode_PATIENCE = 5;
/** A log line: it retries a provider that refuses or does not respond forever. */
function readLog(before, text) {
    const found = /message="stream error".* agent=(\S+).* error\.error="((?:[^"\\]|\\.)*)"/.exec(text);
    // The session's title is requested separately; a failure of that does not matter.
    if (found === null || found[1] === 'title')
        return reading(before);
    const message = found[2] ?? '';
    const state = { ...before, lastError: message, errors: before.errors + 1 };
    const events = [{ type: 'error', message }];
    return { state, events, stop: state.errors < opencode_PATIENCE ? null : providerFault(message, null) };
}
/** A refused tool call ends the stream as if another step followed. */
function unfinished({ reason, toolError }) {
    if (reason !== 'tool-calls' || toolError === null)
        return null;
    return { reason: 'agent-failed', message: toolError, retryAfterMs: null };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/agents/files/file-step.js




/** Applies one step within the workspace. Paths that lead out of it, also through a link, are refused. */
async function changeFile(workspace, step) {
    const paths = step.type === 'rename' ? [step.from, step.to] : [step.path];
    try {
        for (const path of paths) {
            if (await leadsOut(workspace, path))
                return file_step_refused(`\`${path}\` is outside the workspace.`);
        }
        await carryOut(workspace, step);
        return { type: 'changed', paths };
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error))
            throw error;
        return file_step_refused(`${step.type} of \`${paths[0]}\`: ${error.message}`);
    }
}
function file_step_refused(message) {
    return { type: 'refused', message };
}
async function carryOut(workspace, step) {
    switch (step.type) {
        case 'write':
            await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, step.path)), { recursive: true });
            return (0,promises_.writeFile)((0,external_node_path_.join)(workspace, step.path), step.text);
        case 'append':
            return (0,promises_.appendFile)((0,external_node_path_.join)(workspace, step.path), step.text);
        case 'delete':
            return (0,promises_.rm)((0,external_node_path_.join)(workspace, step.path), { recursive: true });
        case 'rename':
            await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, step.to)), { recursive: true });
            return (0,promises_.rename)((0,external_node_path_.join)(workspace, step.from), (0,external_node_path_.join)(workspace, step.to));
        default:
            return (0,unreachable/* unreachable */.H)(step);
    }
}
async function leadsOut(workspace, path) {
    const way = (0,external_node_path_.isAbsolute)(path) ? null : await wayWithin(workspace, path);
    return way === null || way === '';
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/core/lib/duration.js
var duration = __webpack_require__(83346);
;// CONCATENATED MODULE: ./lib/src/agents/script-file.js


/** An error in a script, with its line. */
class ScriptError extends Error {
}
/** Throws `ScriptError` for the first error. */
function parseScript(text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false });
    const [error] = document.errors;
    const lineAt = (offset) => lineCounter.linePos(offset).line;
    if (error !== undefined)
        throw new ScriptError(`line ${lineAt(error.pos[0])}: ${error.message}`);
    const place = { node: document.contents, lineAt };
    return new Value(document.toJS({ maxAliasCount: 100 }), place, 'the script').list().map(entry);
}
function entry(value) {
    value.keys(['phase', 'attempt', 'turn', 'steps', 'usage', 'result', 'exit']);
    return {
        phase: value.required('phase').text(),
        attempt: value.get('attempt')?.count() ?? null,
        turn: value.get('turn')?.count() ?? null,
        steps: value.get('steps')?.list().map(step) ?? [],
        usage: usage(value.get('usage')),
        result: value.get('result')?.object() ?? null,
        exit: value.get('exit')?.count() ?? 0,
    };
}
function usage(value) {
    if (value === null)
        return null;
    value.keys(['inputTokens', 'outputTokens', 'usd']);
    return {
        inputTokens: value.required('inputTokens').count(),
        outputTokens: value.required('outputTokens').count(),
        usd: value.get('usd')?.number() ?? null,
    };
}
const STEPS = {
    say: (value) => ({ type: 'say', text: value.text() }),
    write: (value) => ({ type: 'write', ...content(value) }),
    append: (value) => ({ type: 'append', ...content(value) }),
    delete: (value) => ({ type: 'delete', path: value.text() }),
    rename: (value) => {
        value.keys(['from', 'to']);
        return { type: 'rename', from: value.required('from').text(), to: value.required('to').text() };
    },
    run: (value) => ({ type: 'run', text: value.text() }),
    sleep: (value) => ({ type: 'sleep', ms: value.duration() }),
    ask: (value) => ({ type: 'ask', text: value.text() }),
};
function step(value) {
    const types = Object.entries(STEPS);
    value.keys(types.map(([type]) => type));
    const [first, ...more] = types.flatMap(([type, read]) => {
        const inside = value.get(type);
        return inside === null ? [] : [{ inside, read }];
    });
    if (first === undefined || more.length > 0)
        throw value.error('must have exactly one key');
    return first.read(first.inside);
}
function content(value) {
    value.keys(['path', 'text']);
    return { path: value.required('path').text(), text: value.required('text').text() };
}
/** A value with its position. */
class Value {
    #value;
    #place;
    #name;
    constructor(value, place, name) {
        this.#value = value;
        this.#place = place;
        this.#name = name;
    }
    error(what) {
        const { node, lineAt } = this.#place;
        const line = (0,dist/* isNode */.Ll)(node) ? lineAt(node.range?.[0] ?? 0) : 1;
        return new ScriptError(`line ${line}: ${this.#name} ${what}`);
    }
    text() {
        if (typeof this.#value === 'string')
            return this.#value;
        throw this.error('must be a string');
    }
    number() {
        if (typeof this.#value === 'number' && this.#value >= 0)
            return this.#value;
        throw this.error('must be a number from 0 up');
    }
    count() {
        if (Number.isSafeInteger(this.#value))
            return this.number();
        throw this.error('must be a whole number from 0 up');
    }
    duration() {
        const ms = (0,duration/* parseDuration */.E9)(this.text());
        if (ms === null)
            throw this.error('must be a duration such as `200ms` or `1m30s`');
        return ms;
    }
    object() {
        const value = this.#value;
        if (typeof value === 'object' && value !== null && !isList(value))
            return value;
        throw this.error('must be a mapping');
    }
    list() {
        if (!isList(this.#value))
            throw this.error('must be a list');
        const { node, lineAt } = this.#place;
        const items = (0,dist/* isSeq */.oP)(node) ? node.items : [];
        return this.#value.map((item, index) => new Value(item, { node: items[index], lineAt }, `entry ${index + 1}`));
    }
    keys(known) {
        const unknown = Object.keys(this.object()).find((key) => !known.includes(key));
        if (unknown === undefined)
            return;
        throw this.error(`has an unknown key \`${unknown}\`; the known keys are ${known.join(', ')}`);
    }
    /** `null`: missing. */
    get(key) {
        const value = this.object()[key] ?? null;
        if (value === null)
            return null;
        const { node, lineAt } = this.#place;
        return new Value(value, { node: (0,dist/* isMap */.jh)(node) ? node.get(key, true) : null, lineAt }, `\`${key}\``);
    }
    required(key) {
        const value = this.get(key);
        if (value === null)
            throw this.error(`must have \`${key}\``);
        return value;
    }
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/src/agents/scripted.js







/** `use: scripted`: plays a YAML file, for demonstrations, tests and dry runs. */
function scriptedAgent(readScript) {
    return {
        call: async (call, on) => {
            const startedAt = performance.now();
            const played = await play(call, on, readScript);
            return { ...played, durationMs: Math.round(performance.now() - startedAt) };
        },
    };
}
/** A script has no provider that can fail, and no session to continue. */
const scripted_PLAIN = { fault: null, session: null };
async function play(call, on, readScript) {
    const script = call.agent.script ?? '';
    const loaded = await load(script, readScript);
    if (loaded.type === 'not-started')
        return { ...scripted_PLAIN, ending: loaded, finalMessage: null, ...scripted_spent(null) };
    const entry = loaded.entries.find((one) => matches(one, call));
    if (entry !== undefined)
        return perform(call, on, entry);
    const message = noEntry(script, loaded.entries, call);
    return { ...(await stopped(call, on, { type: 'failed', message })), ...scripted_spent(null) };
}
async function load(script, readScript) {
    try {
        return { type: 'entries', entries: parseScript(await readScript(script)) };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { type: 'not-started', program: script, message: `${script}: ${why}` };
    }
}
function matches(entry, { phase, attempt, turn }) {
    if (entry.phase !== phase)
        return false;
    return (entry.attempt ?? attempt) === attempt && (entry.turn ?? turn) === turn;
}
function noEntry(script, entries, call) {
    const there = entries.map(({ phase, attempt }) => attempt === null ? phase : `${phase} (attempt ${attempt})`);
    return `${script} has no entry for ${call.phase}, attempt ${call.attempt}; the entries are ${there.join(', ') || 'none'}.`;
}
async function perform(call, on, entry) {
    const scene = { call, on, deadline: performance.now() + call.timeoutMs };
    for (const step of entry.steps) {
        const stop = await playStep(scene, step);
        if (stop !== null)
            return { ...(await stopped(call, on, stop)), ...scripted_spent(entry.usage) };
    }
    const finalMessage = entry.result === null ? null : await leaveResult(call, entry.result);
    const ending = { type: 'exit', code: entry.exit };
    return { ...scripted_PLAIN, ending, finalMessage, ...scripted_spent(entry.usage) };
}
async function playStep(scene, step) {
    if (scene.call.signal.aborted)
        return { type: 'ended', ending: { type: 'cancelled' } };
    switch (step.type) {
        case 'say':
            scene.on({ type: 'text', text: step.text });
            return null;
        case 'ask':
            scene.on({ type: 'text', text: step.text });
            return { type: 'asked', question: step.text };
        case 'sleep':
            return sleep(scene, step.ms);
        case 'run':
            return runCommand(scene, step.text);
        case 'write':
        case 'append':
        case 'delete':
        case 'rename':
            return change(scene, step);
        default:
            return (0,unreachable/* unreachable */.H)(step);
    }
}
async function change({ call, on }, step) {
    const changed = await changeFile(call.workspace, step);
    if (changed.type === 'refused')
        return { type: 'failed', message: changed.message };
    for (const path of changed.paths)
        on({ type: 'fileChange', path });
    return null;
}
/** A failed command ends nothing, as with the tools of a real agent. */
async function runCommand({ call, on, deadline }, script) {
    on({ type: 'toolCall', tool: 'run', input: script });
    const { ending, tail } = await (0,spawn/* runProcess */.R)({
        command: { type: 'script', script, shell: invocation/* DEFAULT_SHELL */.L },
        cwd: call.workspace,
        env: call.env,
        confine: call.confine,
        purpose: 'agent',
        agent: call.agent,
        given: [],
        stdin: '',
        timeoutMs: Math.max(0, deadline - performance.now()),
        idleTimeoutMs: call.idleTimeoutMs,
        graceMs: spawn/* GRACE_MS */.g,
        signal: call.signal,
        onOutput: () => { },
    });
    on({ type: 'toolResult', tool: 'run', output: tail });
    switch (ending.type) {
        case 'timeout':
            return { type: 'ended', ending: { type: 'timeout', afterMs: call.timeoutMs } };
        case 'idle-timeout':
        case 'cancelled':
        case 'not-started':
            return { type: 'ended', ending };
        case 'exit':
        case 'signal':
            return null;
        default:
            return (0,unreachable/* unreachable */.H)(ending);
    }
}
async function sleep({ call, deadline }, ms) {
    const { timeoutMs, idleTimeoutMs, signal } = call;
    const left = Math.max(0, deadline - performance.now());
    try {
        await (0,external_node_timers_promises_.setTimeout)(Math.min(ms, left, idleTimeoutMs), null, { signal });
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        return { type: 'ended', ending: { type: 'cancelled' } };
    }
    if (left < Math.min(ms, idleTimeoutMs)) {
        return { type: 'ended', ending: { type: 'timeout', afterMs: timeoutMs } };
    }
    if (idleTimeoutMs >= ms)
        return null;
    return { type: 'ended', ending: { type: 'idle-timeout', afterMs: idleTimeoutMs } };
}
async function stopped(call, on, stop) {
    switch (stop.type) {
        case 'ended':
            return { ...scripted_PLAIN, ending: stop.ending, finalMessage: null };
        case 'asked':
            return quit(call, { status: 'blocked', summary: 'Asked.', question: stop.question });
        case 'failed':
            on({ type: 'output', stream: 'stderr', text: `${stop.message}\n` });
            return quit(call, { status: 'failed', summary: stop.message });
        default:
            return (0,unreachable/* unreachable */.H)(stop);
    }
}
async function quit(call, result) {
    const finalMessage = await leaveResult(call, result);
    return { ...scripted_PLAIN, ending: { type: 'exit', code: 0 }, finalMessage };
}
/** Writes the result file, or returns the result as the final message if there is no file. */
async function leaveResult({ env }, result) {
    const { PHASEGATE_RESULT: file } = env;
    const text = JSON.stringify(result);
    if (file === undefined)
        return text;
    await (0,promises_.writeFile)(file, text);
    return null;
}
function scripted_spent(usage) {
    if (usage === null)
        return { usage: null, costUsd: null };
    const { inputTokens, outputTokens, usd } = usage;
    const counts = { inputTokens, outputTokens, cacheReadTokens: 0, cacheWriteTokens: 0 };
    return { usage: counts, costUsd: usd };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/core/lib/bounded-json.js
var bounded_json = __webpack_require__(76652);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/src/agents/stream/session-lost.js

/** How CLIs report that the session to continue is unknown; `null` if the output reports something else. */
function sessionLost(words) {
    const line = (0,external_node_util_.stripVTControlCharacters)(words)
        .split('\n')
        .find((one) => LOST.test(one));
    if (line === undefined)
        return null;
    return { reason: 'session-lost', message: line.trim(), retryAfterMs: null };
}
const LOST = /\bno conversation found with session id\b|\bno rollout found for thread id\b|\b(?:session|thread) not found\b/i;

;// CONCATENATED MODULE: ./lib/src/agents/stream/stream-lines.js
/** Longest line in characters; far longer than a CLI's report of tool output. */
const MAX_LINE = 1024 * 1024;
/** Splits a stream that arrives in pieces into lines, and truncates long ones. */
class StreamLines {
    #parts = [];
    #length = 0;
    #cut = false;
    /** Returns the lines that this piece completes, without line breaks. */
    push(piece) {
        const [first = '', ...rest] = piece.split('\n');
        const lines = [];
        this.#add(first);
        for (const part of rest) {
            lines.push(this.#take());
            this.#add(part);
        }
        return lines;
    }
    /** Returns the text after the last line break; `null`: none. */
    end() {
        return this.#length === 0 ? null : this.#take();
    }
    #add(part) {
        const room = MAX_LINE - this.#length;
        if (part.length > room)
            this.#cut = true;
        const kept = part.slice(0, room);
        if (kept === '')
            return;
        this.#parts.push(kept);
        this.#length += kept.length;
    }
    #take() {
        const line = { text: this.#parts.join('').replace(/\r$/, ''), cut: this.#cut };
        this.#parts = [];
        this.#length = 0;
        this.#cut = false;
        return line;
    }
}

;// CONCATENATED MODULE: ./lib/src/agents/stream/stream-agent.js











/** Makes an agent of an adapter: it starts the CLI, reads its stream, and returns the result. */
function streamAgent(adapter, findProgram) {
    return {
        call: async (call, on) => {
            try {
                return await run(adapter, await findProgram({ agent: adapter, call }), { call, on });
            }
            catch (error) {
                if (call.signal.aborted)
                    return without({ type: 'cancelled' });
                if (!(error instanceof ports.Refusal))
                    throw error;
                const message = `${error.message} ${error.remedy}`;
                return without({ type: 'not-started', program: adapter.program, message });
            }
        },
    };
}
/** The end of a call whose CLI was never started. */
function without(ending) {
    const nothing = { fault: null, session: null, finalMessage: null, usage: null, costUsd: null };
    return { ...nothing, ending, durationMs: 0 };
}
async function run(adapter, program, { call, on }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'phasegate-agent-'));
    try {
        return await runIn({ folder, program, reader: new Reader(adapter, call, on) }, call);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function runIn({ folder, program, reader }, call) {
    const { adapter } = reader;
    const { args, env, files } = adapter.command(call, folder);
    for (const [name, text] of Object.entries(files))
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text);
    const { ending, durationMs } = await (0,spawn/* runProcess */.R)({
        command: { type: 'argv', argv: [program, ...args] },
        cwd: call.workspace,
        env: { ...env, ...call.env },
        confine: call.confine,
        purpose: 'agent',
        agent: call.agent,
        given: [folder],
        stdin: call.prompt,
        timeoutMs: call.timeoutMs,
        idleTimeoutMs: call.idleTimeoutMs,
        graceMs: spawn/* GRACE_MS */.g,
        signal: AbortSignal.any([call.signal, reader.stopped]),
        onOutput: (stream, text) => reader.push(stream, text),
    });
    return { ...reader.finish(call.signal.aborted ? ending : unlessStopped(ending)), durationMs };
}
/** Ended because of its own output, which the engine must not take for a cancellation of the run. */
function unlessStopped(ending) {
    return ending.type === 'cancelled' ? { type: 'signal', signal: 'SIGTERM' } : ending;
}
const STDERR_TAIL = 4096;
const SHOWN_OF_LONG = 1024;
/** Reads the stream of one call. */
class Reader {
    adapter;
    #on;
    #lines = { stdout: new StreamLines(), stderr: new StreamLines() };
    #stderr = new tail/* Tail */.P(STDERR_TAIL);
    #words = new tail/* Tail */.P(STDERR_TAIL);
    #noted = new Set();
    #stop = new AbortController();
    #resumed;
    #state;
    #fault = null;
    constructor(adapter, call, on) {
        this.adapter = adapter;
        this.#on = on;
        this.#resumed = call.session !== null;
        this.#state = adapter.begin(call);
    }
    /** Aborted when the adapter wants the CLI ended. */
    get stopped() {
        return this.#stop.signal;
    }
    push(stream, piece) {
        if (stream === 'stderr')
            this.#stderr.push(piece);
        for (const line of this.#lines[stream].push(piece))
            this.#line(stream, line);
    }
    finish(ending) {
        for (const stream of ['stdout', 'stderr']) {
            const half = this.#lines[stream].end();
            if (half !== null)
                this.#line(stream, half);
        }
        const { program, endEvent } = this.adapter;
        const told = this.adapter.end(this.#state);
        const stderr = this.#stderr.text;
        const printed = { stderr, words: this.#words.text };
        const found = this.#fault ?? streamFault({ program, endEvent, told, ending, ...printed });
        const { session, usage, costUsd } = told;
        const failed = found !== null || ending.type !== 'exit' || ending.code !== 0;
        // The message about a failed call; no result is searched in it.
        const words = failed ? [told.lastError ?? '', stderr].filter(Boolean).join('\n') : '';
        const lost = this.#resumed ? sessionLost(`${found?.message ?? ''}\n${words}`) : null;
        const finalMessage = words === '' ? told.finalMessage : words;
        return { ending, fault: lost ?? found, session, finalMessage, usage, costUsd };
    }
    #line(stream, line) {
        const value = stream === 'stdout' ? this.#event(line) : null;
        if (value !== null) {
            this.#read({ type: 'event', value });
            return;
        }
        const text = line.cut ? `${line.text.slice(0, SHOWN_OF_LONG)} …` : line.text;
        if (text === '')
            return;
        this.#words.push(`${text}\n`);
        this.#on({ type: 'output', stream, text: `${text}\n` });
        this.#read({ type: 'text', text });
    }
    #read(line) {
        const { state, events, stop } = this.adapter.read(this.#state, line);
        this.#state = state;
        for (const event of events)
            this.#on(event);
        if (stop === null || this.#fault !== null)
            return;
        this.#fault = stop;
        this.#stop.abort();
    }
    /** `null`: not an event of the stream; shown as plain output. */
    #event({ text, cut }) {
        if (text.includes('\uFFFD'))
            this.#note('utf-8', 'The output stream contains bytes that are not UTF-8.');
        if (cut)
            return this.#note('long', 'A line of the output stream is longer than 1 MiB and was skipped.');
        if (!text.startsWith('{'))
            return null;
        const parsed = (0,bounded_json/* parseBoundedJson */.R)(text);
        if (parsed.type === 'json')
            return isObject(parsed.value) ? parsed.value : null;
        return this.#note('json', `A line of the output stream was skipped: ${parsed.message}.`);
    }
    /** Once per kind, because a broken stream has many such lines. */
    #note(kind, message) {
        if (!this.#noted.has(kind))
            this.#on({ type: 'error', message });
        this.#noted.add(kind);
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/agents/agents.js









/** All agents. */
function createAgents({ readScript, findProgram }) {
    return {
        command: commandAgent,
        scripted: scriptedAgent(readScript),
        claude: streamAgent(claude, findProgram),
        codex: streamAgent(codex, findProgram),
        opencode: streamAgent(opencode, findProgram),
        amp: streamAgent(amp, findProgram),
        acp: acpAgent,
        anthropic: anthropicAgent,
    };
}
/** CLIs that are installed if missing, each with the version that our tests use. */
const NATIVE = [claude, codex, opencode, amp].map((adapter) => ({
    program: adapter.program,
    package: adapter.package,
    version: adapter.version,
}));


/***/ }),

/***/ 57974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readChildFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** Largest file that is read from a child, in bytes. */
const MAX_SIZE = 1024 * 1024;
/**
 * Reads a file from a child, which may have put anything there: links are not followed, pipes and devices not read, and neither
 * are files larger than 1 MiB.
 */
async function readChildFile(path) {
    const opened = await openPlain(path);
    if (!('file' in opened))
        return opened;
    const { file } = opened;
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            return refused('its file is not a regular file');
        if (stat.size > MAX_SIZE)
            return refused('it is larger than 1 MiB');
        return { type: 'text', text: await textOf(file) };
    }
    finally {
        await file.close();
    }
}
function refused(message) {
    return { type: 'refused', message };
}
async function openPlain(path) {
    try {
        // Without `O_NONBLOCK`, opening a pipe would wait forever for a writer.
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
        return { file: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags) };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : null;
        if (code === 'ENOENT')
            return { type: 'missing' };
        if (code === 'ELOOP')
            return refused('its file is a link');
        return refused(`its file cannot be opened (${code ?? error})`);
    }
}
/** At most the limit, even if the file grows meanwhile. */
async function textOf(file) {
    const buffer = Buffer.alloc(MAX_SIZE);
    let length = 0;
    for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (bytesRead === 0 || length === buffer.length)
            break;
    }
    return buffer.toString('utf8', 0, length);
}


/***/ }),

/***/ 67157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseStat)
/* harmony export */ });
/** `null`: another text. */
function parseStat(text) {
    // The program's name is in parentheses, and may contain spaces and parentheses.
    const [state, parent, group] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (state === undefined || parent === undefined || group === undefined)
        return null;
    return { state, parent: Number(parent), group: Number(group) };
}


/***/ }),

/***/ 43432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ DEFAULT_SHELL),
/* harmony export */   Q: () => (/* binding */ invocationOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const DEFAULT_SHELL = 'bash -eo pipefail';
/**
 * The shell is as in GitHub Actions: `bash`, `sh`, or words in which `{0}` is the script's file; without `{0}` the file comes
 * last. There is no quoting.
 */
async function invocationOf(command) {
    if (command.type === 'argv')
        return invocation(command.argv, [], async () => { });
    const words = (ALIASES.get(command.shell) ?? command.shell).split(/\s+/).filter(Boolean);
    if (takesText(words) && Buffer.byteLength(command.script) <= MAX_ARGUMENT) {
        return invocation([...words, '-c', '--', command.script], [], async () => { });
    }
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'phasegate-script-'));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'script');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, command.script, { mode: 0o600 });
    return invocation(withFile(words, file), [file], () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }));
}
const ALIASES = new Map([
    ['bash', DEFAULT_SHELL],
    ['sh', 'sh -e'],
]);
/** In bytes; Linux accepts 128 KiB for one argument. */
const MAX_ARGUMENT = 100 * 1024;
/** Whether the shell accepts the script as an argument, which saves a file. */
function takesText(words) {
    const [program] = words;
    if (program === undefined || words.some((word) => word.includes('{0}')))
        return false;
    return ['bash', 'sh'].includes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program));
}
function withFile(words, file) {
    if (!words.some((word) => word.includes('{0}')))
        return [...words, file];
    return words.map((word) => word.replaceAll('{0}', () => file));
}
function invocation(argv, files, dispose) {
    const [program = '', ...args] = argv;
    return { program, args, files, dispose };
}


/***/ }),

/***/ 34232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ GRACE_MS),
  R: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/core/text/tail.js
var text_tail = __webpack_require__(86770);
// EXTERNAL MODULE: ./lib/src/system/debug-log.js
var debug_log = __webpack_require__(35118);
// EXTERNAL MODULE: ./lib/src/system/failpoint.js
var failpoint = __webpack_require__(408);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/process/input.js




/**
 * An unlinked file, not a pipe: Node's pipes are sockets, and a bash with a command and a socket assumes a remote login and reads
 * ~/.bashrc.
 */
async function inputOf(text) {
    if (text === '')
        return { stdio: 'ignore', close: () => { } };
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'phasegate-input-'));
    try {
        const path = (0,external_node_path_.join)(folder, 'input');
        await (0,external_node_fs_promises_.writeFile)(path, text, { mode: 0o600 });
        const stdio = (0,external_node_fs_.openSync)(path, 'r');
        return { stdio, close: () => (0,external_node_fs_.closeSync)(stdio) };
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/src/process/invocation.js
var process_invocation = __webpack_require__(43432);
// EXTERNAL MODULE: ./lib/src/core/lib/proc-stat.js
var proc_stat = __webpack_require__(67157);
;// CONCATENATED MODULE: ./lib/src/process/process-group.js



const POLL_MS = 20;
/** Time in milliseconds for the kernel after SIGKILL; nothing can end what remains then. */
const LAST_MS = 2_000;
/** A process started as a group leader, with all of its descendants that stayed in the group. */
class ProcessGroup {
    #leader;
    #graceMs;
    #hasKeeper;
    #killer = null;
    /** Set while the child to end is still starting. */
    #starting;
    constructor({ leader, graceMs, hasKeeper }) {
        this.#leader = leader;
        this.#graceMs = graceMs;
        this.#hasKeeper = hasKeeper;
    }
    /** Sends SIGTERM now, and SIGKILL after the grace time. A second call does nothing. */
    terminate() {
        if (this.#killer !== null)
            return;
        this.#killer = setTimeout(() => send(-this.#leader, 'SIGKILL'), this.#graceMs);
        if (this.#hasKeeper)
            this.#terminateKept();
        else
            send(-this.#leader, 'SIGTERM');
    }
    /** Processes behind the keeper. The first of them ignores SIGTERM, so while it is alone the child has not started. */
    #terminateKept() {
        const kept = membersOf(this.#leader).filter((pid) => pid !== this.#leader);
        for (const pid of kept)
            send(pid, 'SIGTERM');
        if (kept.length > 1 || !isAlive(this.#leader))
            return;
        this.#starting = setTimeout(() => this.#terminateKept(), POLL_MS);
    }
    /** Ends the remaining processes, and resolves when the group is empty. */
    async end() {
        if (isAlive(this.#leader)) {
            this.terminate();
            const giveUpAt = performance.now() + this.#graceMs + LAST_MS;
            while (isAlive(this.#leader) && performance.now() < giveUpAt)
                await (0,promises_.setTimeout)(POLL_MS);
        }
        clearTimeout(this.#starting);
        if (this.#killer !== null)
            clearTimeout(this.#killer);
    }
}
/** Whether a process received the signal; a negative number is a whole group. */
function send(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch (error) {
        // ESRCH: none left. EPERM: another user's process, or on macOS only zombies.
        if (error instanceof Error && 'code' in error)
            return false;
        throw error;
    }
}
function isAlive(leader) {
    if (!send(-leader, 0))
        return false;
    // In a container whose first process does not reap orphans, zombies stay in the group forever.
    return process.platform === 'linux' ? membersOf(leader).length > 0 : true;
}
/** Living members only. */
function membersOf(leader) {
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .filter((name) => {
        const stat = statOf(name);
        return stat !== null && stat.group === leader && stat.state !== 'Z';
    })
        .map(Number);
}
function statOf(pid) {
    try {
        return (0,proc_stat/* parseStat */.k)((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'));
    }
    catch {
        // The process has ended.
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/process/spawn.js










/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE_MS = 5_000;
/** Characters of output in the end of a process. */
const TAIL_LENGTH = 16 * 1024;
/**
 * Runs a program in its own process group, and resolves when the group is empty. Never rejects because of the program: a program
 * that cannot be started is an ending, too.
 */
async function runProcess(options) {
    const startedAt = performance.now();
    const tail = new text_tail/* Tail */.P(TAIL_LENGTH);
    const onOutput = (stream, text) => {
        tail.push(text);
        options.onOutput(stream, text);
    };
    const ending = await run({ ...options, onOutput }, tail);
    return { ending, durationMs: Math.round(performance.now() - startedAt), tail: tail.text };
}
async function run(options, tail) {
    if (options.signal.aborted)
        return { type: 'cancelled' };
    const invocation = await (0,process_invocation/* invocationOf */.Q)(options.command);
    try {
        const { cwd, env, agent, purpose } = options;
        const given = [...options.given, ...invocation.files];
        const { program, args } = invocation;
        const confined = await options.confine({ program, args, cwd, env }, { purpose, agent, given });
        if (confined === null)
            return notStarted(program, cwd, MISSING);
        try {
            return await runConfined(program, confined, { options, tail });
        }
        finally {
            await confined.release();
        }
    }
    finally {
        await invocation.dispose();
    }
}
async function runConfined(program, confined, { options, tail }) {
    const ended = (0,debug_log/* debugTimed */.Z3)('process', () => [confined.program, ...confined.args].join(' '));
    const child = await start(confined, options.stdin);
    if (!('pid' in child))
        return notStarted(program, options.cwd, child.error);
    const ending = await follow(child, confined, options);
    ended(() => endText(ending));
    const why = ending.type === 'exit' ? confined.keeper?.whyNotStarted(tail.text) : null;
    return why ? { type: 'not-started', program, message: why } : ending;
}
const endText = (ending) => ending.type === 'exit' ? `exit code ${ending.code}` : ending.type;
async function start({ program, args, cwd, env }, stdin) {
    const input = typeof stdin === 'string' ? await inputOf(stdin) : OPEN_INPUT;
    try {
        const stdio = [input.stdio, 'pipe', 'pipe'];
        const child = (0,external_node_child_process_.spawn)(program, args, { cwd, env, detached: true, stdio });
        if (isRunning(child))
            return child;
        const [error] = await (0,external_node_events_.once)(child, 'error');
        return { error };
    }
    catch (error) {
        return { error };
    }
    finally {
        input.close();
    }
}
const MISSING = Object.assign(new Error('missing'), { code: 'ENOENT' });
const OPEN_INPUT = { stdio: 'pipe', close: () => { } };
function isRunning(child) {
    return child.pid !== undefined && child.stdout !== null && child.stderr !== null;
}
function notStarted(program, cwd, error) {
    return { type: 'not-started', program, message: whyNotStarted(program, cwd, error) };
}
function whyNotStarted(program, cwd, error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' && !(0,external_node_fs_.existsSync)(cwd))
        return `The working directory ${cwd} does not exist.`;
    if (code === 'ENOENT')
        return `\`${program}\` was not found.`;
    if (code === 'EACCES')
        return `\`${program}\` is not executable, or ${cwd} not accessible.`;
    if (code === 'E2BIG')
        return `The arguments and environment of \`${program}\` are too large.`;
    return `\`${program}\` could not be started: ${error instanceof Error ? error.message : error}`;
}
/** Waits for the end: the first of exit, timeout, silence and cancellation decides. */
async function follow(child, { keeper }, options) {
    (0,failpoint/* failpoint */.Z)('agentSpawned');
    const hasKeeper = keeper !== null;
    const group = new ProcessGroup({ leader: child.pid, graceMs: options.graceMs, hasKeeper });
    const closed = (0,external_node_events_.once)(child, 'close');
    const exited = exitOf(child);
    const watch = watchOver(group, options);
    listen(child, (stream, text) => {
        watch.sawOutput();
        options.onOutput(stream, text);
    });
    if (typeof options.stdin !== 'string')
        talkTo(child, options.stdin, watch);
    const exit = await exited;
    const cause = watch.stop();
    await group.end();
    await drained(closed);
    child.stdout.removeAllListeners('data').destroy();
    child.stderr.removeAllListeners('data').destroy();
    (0,failpoint/* failpoint */.Z)('agentEnded');
    return cause ?? exit;
}
/** Milliseconds for a program to end after its conversation. */
const QUIT_MS = 500;
function talkTo({ stdin }, talk, watch) {
    if (stdin === null)
        throw new Error('the process has no stdin');
    // A program that no longer reads is noticed when it ends.
    stdin.on('error', () => { });
    void talk(stdin).finally(() => {
        stdin.end();
        watch.finish();
    });
}
function exitOf(child) {
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => resolve(signal === null ? { type: 'exit', code: code ?? 0 } : { type: 'signal', signal }));
    });
}
function listen(child, onOutput) {
    for (const stream of ['stdout', 'stderr']) {
        // Node decodes across chunks, and replaces invalid UTF-8 by U+FFFD.
        child[stream].setEncoding('utf8').on('data', (text) => onOutput(stream, text));
    }
}
function watchOver(group, options) {
    const { timeoutMs, idleTimeoutMs, signal } = options;
    let cause = null;
    const end = (why) => {
        cause ??= why;
        group.terminate();
    };
    const cancel = () => end({ type: 'cancelled' });
    const timeout = after(timeoutMs, () => end({ type: 'timeout', afterMs: timeoutMs }));
    const idle = after(idleTimeoutMs, () => end({ type: 'idle-timeout', afterMs: idleTimeoutMs }));
    let isOver = false;
    let quit;
    signal.addEventListener('abort', cancel, { once: true });
    // Aborted while the program was starting; no event follows then.
    if (signal.aborted)
        cancel();
    return {
        sawOutput: () => void idle.refresh(),
        finish: () => {
            if (!isOver)
                quit = setTimeout(() => end({ type: 'exit', code: 0 }), QUIT_MS);
        },
        stop: () => {
            isOver = true;
            clearTimeout(timeout);
            clearTimeout(idle);
            clearTimeout(quit);
            signal.removeEventListener('abort', cancel);
            return cause;
        },
    };
}
/** `setTimeout` accepts 31 bits; a longer time would fire at once. */
function after(ms, act) {
    return setTimeout(act, Math.min(ms, 2 ** 31 - 1));
}
const DRAIN_MS = 250;
/** Waits until the pipes are closed, but not longer than DRAIN_MS, because a process that left the group may keep them open. */
async function drained(closed) {
    let limit;
    const late = new Promise((resolve) => {
        // Reads what is already in the pipes, however late the timer fires.
        limit = setTimeout(() => void (0,promises_.setImmediate)().then(resolve), DRAIN_MS);
    });
    await Promise.race([closed, late]);
    clearTimeout(limit);
}


/***/ }),

/***/ 54057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ WholeLines)
/* harmony export */ });
const MAX_LENGTH = 64 * 1024;
/** Joins pieces of output so that each text ends with a line, or is 64 Ki characters of a longer line. */
class WholeLines {
    #pending = '';
    /** Returns what is complete now; `''`: nothing. */
    push(piece) {
        const text = this.#pending + piece;
        const end = text.lastIndexOf('\n') + 1;
        const cut = text.length - end < MAX_LENGTH ? end : text.length;
        this.#pending = text.slice(cut);
        return text.slice(0, cut);
    }
    end() {
        const text = this.#pending;
        this.#pending = '';
        return text;
    }
}


/***/ })

};
