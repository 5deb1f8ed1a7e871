export const id = 8473;
export const ids = [8473];
export const modules = {

/***/ 86770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Tail),
/* harmony export */   p: () => (/* binding */ lastCharacters)
/* harmony export */ });
/** Keeps the last `length` characters of a text that comes in pieces. */
class Tail {
    #length;
    #text = '';
    constructor(length) {
        this.#length = length;
    }
    push(piece) {
        this.#text = lastCharacters(this.#text + piece, this.#length);
    }
    get text() {
        return this.#text;
    }
}
/** Never starts with half of a surrogate pair. */
function lastCharacters(text, length) {
    if (text.length <= length)
        return text;
    return text.slice(-length).replace(/^[\uDC00-\uDFFF]/, '');
}


/***/ }),

/***/ 68473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LiveReporter: () => (/* binding */ LiveReporter)
});

// EXTERNAL MODULE: ./node_modules/log-update/index.js + 20 modules
var log_update = __webpack_require__(66279);
// EXTERNAL MODULE: ./lib/src/core/lib/unreachable.js
var unreachable = __webpack_require__(58814);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/tail.js
var tail = __webpack_require__(86770);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/event-line.js
var event_line = __webpack_require__(93870);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/run/show/phase-status.js
var phase_status = __webpack_require__(91708);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/text/duration-text.js
var duration_text = __webpack_require__(2942);
// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/status.js
var terminal_status = __webpack_require__(36005);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/table.js
var table = __webpack_require__(47475);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/live.js









/** Whether every phase of the plan has a line of its own on a terminal with so many rows. */
function fitsLive(plan, rows) {
    return plan.phases.length <= roomOf(rows);
}
/**
 * A run at a glance, in file order: how each phase stands, what those that run are saying, and what it all took.
 * Of a plan that does not fit, what runs, what failed and what is due next is shown, the rest is counted.
 *
 *     ✓ diagnose   2.1 s  $0.01  merge() compares ends as text
 *     ⠹ fix          4 s         attempt 2 of 3 · coder · npm test
 *     · review                   after `fix`
 *
 *     ━━━━━━━━────────────────  1 of 3 · 6.3 s · $0.01
 */
function renderLive(view) {
    const { plan, state } = view;
    const statuses = plan.phases.map(({ index }) => (0,phase_status/* phaseStatus */.Q)(plan, state, index));
    const shown = pick(statuses, roomOf(view.rows));
    const hidden = countHidden(statuses, new Set(shown));
    const pending = hidden.get('pending') ?? 0;
    const names = (0,event_line/* nameWidth */.YU)(plan);
    const lines = [
        '',
        ...countLine(view, hidden),
        ...shown.map((index) => rowOf(view, index, { status: statuses[index] ?? 'pending', names })),
        ...(pending === 0 ? [] : [view.paint('dim', ` · ${pending} more to come`)]),
        '',
        footer(view, statuses),
    ];
    return lines.join('\n');
}
/** A terminal's rows without the counts above and below, the footer, two blank lines, and the cursor's own. */
const roomOf = (rows) => Math.max(1, rows - 6);
/** The places to show, ascending: all, or what is under way, what failed, and what is due next. */
function pick(statuses, room) {
    if (statuses.length <= room)
        return [...statuses.keys()];
    const where = (...wanted) => [...statuses.keys()].filter((index) => wanted.includes(statuses[index] ?? 'pending'));
    const underWay = where('running', 'waiting', 'blocked').slice(0, room);
    const failed = where('failed').slice(-Math.ceil(room / 3));
    const due = where('pending');
    return [...underWay, ...failed, ...due].slice(0, room).sort((a, b) => a - b);
}
function countHidden(statuses, shown) {
    const counts = new Map();
    for (const [index, status] of statuses.entries()) {
        if (!shown.has(index))
            counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    return counts;
}
function countLine({ paint }, hidden) {
    const parts = [...hidden.entries()]
        .filter(([status]) => status !== 'pending')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([status, count]) => {
        const { icon, style } = terminal_status/* STATUS_LOOKS */.I1[status];
        return `${paint(style, icon)} ${count} ${status}`;
    });
    return parts.length === 0 ? [] : [` ${parts.join('   ')}`];
}
const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const TIME_WIDTH = 9;
const COST_WIDTH = 8;
function rowOf(view, index, { status, names }) {
    const { plan, state, paint } = view;
    const { icon, style } = lookOf(view, status);
    const phase = (0,run_state/* phaseState */.RI)(plan, state, index);
    const activity = view.activities.get(index);
    const ms = status === 'running' ? (activity?.elapsedMs ?? 0) : phase.spent.ms;
    const { usd } = phase.spent;
    const cost = (0,text_line/* padStart */.CF)(usd === null ? '' : (0,money/* moneyText */.qC)(usd), COST_WIDTH);
    const left = [
        (0,table/* cell */.H)(icon, style),
        (0,table/* cell */.H)((0,text_line/* padEnd */.f)((0,text_line/* truncate */.xv)((0,graph/* phaseAt */.BA)(plan, index).id, names), names), nameStyle(status)),
        (0,table/* cell */.H)((0,text_line/* padStart */.CF)(ms === 0 ? '' : (0,duration_text/* durationText */.S)(ms), TIME_WIDTH)),
        ...(state.spent.usd === null ? [] : [(0,table/* cell */.H)(cost, 'dim')]),
    ];
    const taken = left.reduce((sum, { text }) => sum + 1 + (0,text_line/* widthOf */.qz)(text), 2);
    const room = Math.max(0, view.columns - taken - 1);
    const note = (0,text_line/* truncate */.xv)(noteOf(view, index, status), room);
    const painted = left.map((part) => ` ${paint(part.style, part.text)}`).join('');
    return `${painted}  ${note === '' ? '' : paint(noteStyle(status), note)}`.trimEnd();
}
function lookOf({ frame }, status) {
    if (status !== 'running')
        return terminal_status/* STATUS_LOOKS */.I1[status];
    return { icon: SPINNER[frame % SPINNER.length] ?? '', style: terminal_status/* STATUS_LOOKS */.I1.running.style };
}
function nameStyle(status) {
    if (status === 'pending' || status === 'skipped')
        return 'dim';
    return status === 'succeeded' || status === 'reused' ? 'plain' : 'strong';
}
function noteStyle(status) {
    return status === 'failed' || status === 'waiting' || status === 'blocked' ? 'plain' : 'dim';
}
function noteOf({ plan, state, activities }, index, status) {
    const planned = (0,graph/* phaseAt */.BA)(plan, index);
    if (status !== 'running') {
        const note = (0,terminal_status/* phaseNote */.A7)(plan, state, index);
        return planned.kind === 'gate' && status === 'pending' ? `gate ${note}` : note;
    }
    const phase = (0,run_state/* phaseState */.RI)(plan, state, index);
    const attempt = (0,event_line/* attemptText */.zv)(plan, { phase: planned.id, attempt: phase.attempt }, phase.tries);
    const agent = phase.agent === null ? null : (0,text_line/* oneLine */.TN)(phase.agent);
    const said = lastLine(activities.get(index)?.said ?? '');
    return [attempt, agent, said].filter((part) => part !== null && part !== '').join(' · ');
}
function lastLine(text) {
    for (const line of text.split('\n').reverse()) {
        const shown = (0,text_line/* oneLine */.TN)(line);
        if (shown !== '')
            return shown;
    }
    return '';
}
const BAR = 24;
function footer(view, statuses) {
    const { paint, state, plan } = view;
    const ended = statuses.filter((status) => ENDED.has(status)).length;
    const filled = plan.phases.length === 0 ? BAR : Math.floor((BAR * ended) / plan.phases.length);
    const bar = paint('good', '━'.repeat(filled)) + paint('dim', '─'.repeat(BAR - filled));
    const tokens = (0,money/* tokensOf */.k8)(state.spent);
    const parts = [
        `${ended} of ${plan.phases.length}`,
        (0,duration_text/* durationText */.S)(view.elapsedMs),
        ...(tokens === null ? [] : [`${(0,money/* countText */.lT)(tokens)} tokens`]),
        ...(state.spent.usd === null ? [] : [(0,money/* moneyText */.qC)(state.spent.usd)]),
    ].join(' · ');
    const room = Math.max(0, view.columns - BAR - 4);
    return ` ${bar}  ${paint('dim', (0,text_line/* truncate */.xv)(parts, room))}`;
}
const ENDED = new Set(['succeeded', 'failed', 'skipped', 'reused']);

;// CONCATENATED MODULE: ./lib/src/report/live.js






/** Between two pictures, in milliseconds. */
const FRAME_MS = 80;
/** How much of what a phase says is kept for its line, in characters. */
const TAIL = 1024;
/**
 * A picture of the run at the foot of the terminal, drawn anew some twelve times a second; above it, for good, what
 * the picture cannot keep: failures, decisions, deliveries, and phases that have left it.
 */
class LiveReporter {
    #drawing;
    #text;
    #update;
    #timer;
    #startedAt = performance.now();
    #activities = new Map();
    #lines = [];
    #state = null;
    #frame = 0;
    #isClosed = false;
    constructor(drawing) {
        const { plan, paint, stream } = drawing;
        this.#drawing = drawing;
        this.#text = { plan, paint, width: (0,event_line/* nameWidth */.YU)(plan) };
        this.#update = (0,log_update/* createLogUpdate */.SY)(stream);
        this.#timer = setInterval(() => this.#draw(), FRAME_MS).unref();
    }
    event(event, state) {
        this.#state = state;
        if ('phase' in event && event.phase !== null)
            this.#follow(event.phase, event.type);
        if (this.#stays(event))
            this.#lines.push(...(0,event_line/* eventLines */.Cl)(this.#text, state, event));
    }
    agent(phase, event) {
        const index = this.#drawing.plan.index.get(phase);
        if (index === undefined)
            return;
        this.#activities.get(index)?.said.push(wordsOf(event));
    }
    note(text) {
        this.#lines.push(this.#drawing.paint('dim', `· ${(0,text_line/* oneLine */.TN)(text)}`));
    }
    /** Takes the picture away: how the run stands now is for the one who closes to say. */
    close() {
        if (this.#isClosed)
            return;
        this.#isClosed = true;
        clearInterval(this.#timer);
        this.#update.clear();
        this.#flush();
        this.#update.done();
    }
    [Symbol.dispose]() {
        this.close();
    }
    #follow(phase, type) {
        const index = this.#drawing.plan.index.get(phase);
        if (index === undefined)
            return;
        if (type === 'phaseStarted') {
            this.#activities.set(index, { startedAt: performance.now(), said: new tail/* Tail */.P(TAIL) });
        }
        else if (type === 'phaseSucceeded' || type === 'phaseFailed' || type === 'phaseBlocked') {
            this.#activities.delete(index);
        }
    }
    /** Whether the event is told above the picture for good. */
    #stays(event) {
        switch (event.type) {
            case 'phaseFailed':
            case 'reworkAsked':
            case 'gateDecided':
            case 'answerGiven':
            case 'budgetExceeded':
            case 'deliveryMade':
            case 'deliveryFailed':
                return true;
            case 'phaseSucceeded':
            case 'phaseReused':
            case 'phaseSkipped':
                return !fitsLive(this.#drawing.plan, this.#size().rows);
            default:
                return false;
        }
    }
    /** One write, so that the terminal never shows the lines without the picture. */
    #draw() {
        const { stream } = this.#drawing;
        const picture = this.#picture();
        stream.cork?.();
        if (this.#lines.length > 0)
            this.#update.clear();
        this.#flush();
        if (picture !== null)
            this.#update(picture);
        stream.uncork?.();
    }
    #flush() {
        if (this.#lines.length > 0)
            this.#drawing.stream.write(`${this.#lines.join('\n')}\n`);
        this.#lines = [];
    }
    #picture() {
        if (this.#state === null)
            return null;
        const { plan, paint } = this.#drawing;
        const now = performance.now();
        const activities = new Map([...this.#activities].map(([index, { startedAt, said }]) => [
            index,
            { elapsedMs: now - startedAt, said: said.text },
        ]));
        this.#frame += 1;
        return renderLive({
            plan,
            state: this.#state,
            activities,
            elapsedMs: now - this.#startedAt,
            frame: this.#frame,
            ...this.#size(),
            paint,
        });
    }
    #size() {
        const { columns, rows } = this.#drawing.stream;
        return { columns: columns || 80, rows: rows || 24 };
    }
}
/** What of it is worth the one line that a running phase has. */
function wordsOf(event) {
    switch (event.type) {
        case 'text':
            return `\n${event.text}\n`;
        case 'toolCall':
            return `\n${event.tool} ${event.input}\n`;
        case 'fileChange':
            return `\nchanged ${event.path}\n`;
        case 'output':
            return event.text;
        case 'error':
            return `\n${event.message}\n`;
        case 'toolResult':
        case 'usage':
            return '';
        default:
            return (0,unreachable/* unreachable */.H)(event);
    }
}


/***/ })

};
