export const id = 5795;
export const ids = [5795];
export const modules = {

/***/ 87754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ATTEMPT_ENDS)
/* harmony export */ });
/** Events that end an attempt. */
const ATTEMPT_ENDS = new Set([
    'phaseSucceeded',
    'phaseReused',
    'phaseFailed',
    'phaseBlocked',
    'changeOffered',
]);


/***/ }),

/***/ 86770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Tail),
/* harmony export */   p: () => (/* binding */ lastCharacters)
/* harmony export */ });
/** Keeps the last `length` characters of a text that arrives in pieces. */
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

/***/ 62037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ renderLive),
/* harmony export */   Q1: () => (/* binding */ runningNote),
/* harmony export */   _v: () => (/* binding */ SPINNER),
/* harmony export */   jA: () => (/* binding */ fitsLive)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14776);
/* harmony import */ var _run_legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77393);
/* harmony import */ var _run_show_phase_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91708);
/* harmony import */ var _run_show_shown_phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94092);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2942);
/* harmony import */ var _leg_counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77403);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32154);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14530);
/* harmony import */ var _event_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93870);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65406);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89352);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47475);













/** Whether every phase of the plan can have its own line on a terminal with this number of rows. */
function fitsLive(plan, rows) {
    return plan.phases.filter(({ kind }) => kind !== 'entry').length <= roomOf(rows);
}
/**
 * A run in file order: the state of each phase, the output of running phases, and time and cost so far.
 * If the plan does not fit, only running, failed and next phases are shown; the rest is counted.
 *
 *     ✓ diagnose   2.1 s  $0.01  merge() compares ends as text
 *     ⠹ fix          4 s         attempt 2 of 3 · coder · npm test
 *     · review                   after `fix`
 *
 *     ━━━━━━━━────────────────  1 of 3 · 6.3 s · $0.01
 *
 * Where phases may run side by side and all have a line, their signs stand in lanes: {@link shapeOf}.
 */
function renderLive(view) {
    const { plan, state } = view;
    const statuses = plan.phases.map(({ index }) => (0,_run_show_phase_status_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseStatus */ .Q)(plan, state, index));
    const candidates = (0,_run_show_shown_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPhases */ .oq)(plan, state);
    const shown = pick(candidates, statuses, roomOf(view.rows));
    const hidden = countHidden(candidates, statuses, new Set(shown));
    const pending = hidden.get('pending') ?? 0;
    const names = (0,_event_line_js__WEBPACK_IMPORTED_MODULE_6__/* .nameWidth */ .YU)(plan);
    const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeOf */ .F5)(plan, hidden.size === 0 ? view.columns : 0);
    const lines = [
        '',
        ...countLine(view, hidden),
        ...shown.map((index) => rowOf(view, index, { status: statuses[index] ?? 'pending', names, shape })),
        ...(pending === 0 ? [] : [view.paint('dim', ` · ${pending} more to come`)]),
        '',
        footer(view, statuses),
    ];
    return lines.join('\n');
}
/** Rows of a terminal without the counts above and below, the footer, two blank lines, and the cursor's line. */
const roomOf = (rows) => Math.max(1, rows - 6);
/** The indexes to show, in order: all, or what is under way, what failed, and what is next. */
function pick(candidates, statuses, room) {
    if (candidates.length <= room)
        return candidates;
    const where = (...wanted) => candidates.filter((index) => wanted.includes(statuses[index] ?? 'pending'));
    const underWay = where('running', 'waiting', 'blocked').slice(0, room);
    const failed = where('failed').slice(-Math.ceil(room / 3));
    const due = where('pending');
    const picked = new Set([...underWay, ...failed, ...due].slice(0, room));
    return candidates.filter((index) => picked.has(index));
}
function countHidden(candidates, statuses, shown) {
    const counts = new Map();
    for (const index of candidates) {
        const status = statuses[index] ?? 'pending';
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
        const { icon, style } = _status_js__WEBPACK_IMPORTED_MODULE_8__/* .STATUS_LOOKS */ .I1[status];
        return `${paint(style, icon)} ${count} ${status}`;
    });
    return parts.length === 0 ? [] : [` ${parts.join('   ')}`];
}
const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const TIME_WIDTH = 9;
const COST_WIDTH = 8;
function rowOf(view, index, { status, names, shape }) {
    const { plan, state, paint } = view;
    const phase = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, index);
    const activity = view.activities.get(index);
    const ms = status === 'running' ? (activity?.elapsedMs ?? 0) : phase.spent.ms;
    const { usd } = phase.spent;
    const cost = (0,_line_js__WEBPACK_IMPORTED_MODULE_5__/* .padStart */ .CF)(usd === null ? '' : (0,_money_js__WEBPACK_IMPORTED_MODULE_10__/* .moneyText */ .qC)(usd), COST_WIDTH);
    const left = [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_9__/* .cell */ .H)((0,_line_js__WEBPACK_IMPORTED_MODULE_5__/* .padEnd */ .f)((0,_line_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_11__/* .phaseAt */ .BA)(plan, index).id, names), names), nameStyle(status)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_9__/* .cell */ .H)((0,_line_js__WEBPACK_IMPORTED_MODULE_5__/* .padStart */ .CF)(ms === 0 ? '' : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_12__/* .durationText */ .S)(ms), TIME_WIDTH)),
        ...(state.spent.usd === null ? [] : [(0,_table_js__WEBPACK_IMPORTED_MODULE_9__/* .cell */ .H)(cost, 'dim')]),
    ];
    const width = Math.max(1, (0,_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeWidth */ .s_)(shape));
    const taken = left.reduce((sum, { text }) => sum + 1 + (0,_line_js__WEBPACK_IMPORTED_MODULE_5__/* .widthOf */ .qz)(text), 3 + width);
    const room = Math.max(0, view.columns - taken - 1);
    const note = (0,_line_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(noteOf(view, index, status), room);
    const painted = left.map((part) => ` ${paint(part.style, part.text)}`).join('');
    const { before, after } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeLine */ .kV)(shape, (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_11__/* .phaseAt */ .BA)(plan, index));
    const { icon, style } = lookOf(view, status);
    const lanes = (text) => (text.trim() === '' ? text : paint('dim', text));
    const right = lanes(after.padEnd(width - before.length - 1));
    return ` ${lanes(before)}${paint(style, icon)}${right}${painted}  ${note === '' ? '' : paint(noteStyle(status), note)}`.trimEnd();
}
function lookOf({ frame }, status) {
    if (status !== 'running')
        return _status_js__WEBPACK_IMPORTED_MODULE_8__/* .STATUS_LOOKS */ .I1[status];
    return { icon: SPINNER[frame % SPINNER.length] ?? '', style: _status_js__WEBPACK_IMPORTED_MODULE_8__/* .STATUS_LOOKS */ .I1.running.style };
}
function nameStyle(status) {
    if (status === 'pending' || status === 'skipped')
        return 'dim';
    return status === 'succeeded' || status === 'reused' ? 'plain' : 'strong';
}
function noteStyle(status) {
    return status === 'failed' || status === 'waiting' || status === 'blocked' ? 'plain' : 'dim';
}
function noteOf(view, index, status) {
    const { plan, state } = view;
    const planned = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_11__/* .phaseAt */ .BA)(plan, index);
    if (status !== 'running') {
        const note = (0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .phaseNote */ .A7)(plan, state, index);
        return planned.kind === 'gate' && status === 'pending' ? `gate ${note}` : note;
    }
    return planned.kind === 'pipeline' ? (0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .phaseNote */ .A7)(plan, state, index) : runningNote(view, index);
}
/** What a running phase does: `attempt 2 of 3 · coder · npm test`. */
function runningNote({ plan, state, activities }, index) {
    const planned = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_11__/* .phaseAt */ .BA)(plan, index);
    const phase = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, index);
    const attempt = (0,_event_line_js__WEBPACK_IMPORTED_MODULE_6__/* .attemptText */ .zv)(plan, { phase: planned.id, attempt: phase.attempt }, phase.tries);
    const agent = phase.agent === null ? null : (0,_line_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(phase.agent);
    const said = lastLine(activityOf({ plan, state, activities }, index)?.said ?? '');
    const legs = (0,_leg_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .legCounts */ .j)(plan, state, index);
    return [legs, attempt, agent, said].filter((part) => part !== null && part !== '').join(' · ');
}
/** The activity of the phase, or of the leg that began last. */
function activityOf({ plan, state, activities }, index) {
    const own = activities.get(index);
    if (own !== undefined)
        return own;
    const legs = new Set((0,_run_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .legsOf */ .xi)(plan, state, index).map((leg) => leg.index));
    return [...activities].findLast(([place, { said }]) => legs.has(place) && said !== '')?.[1];
}
function lastLine(text) {
    for (const line of text.split('\n').reverse()) {
        const shown = (0,_line_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(line);
        if (shown !== '')
            return shown;
    }
    return '';
}
const BAR = 24;
function footer(view, statuses) {
    const { paint, state, plan } = view;
    const counted = plan.phases.filter(_run_show_shown_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .he);
    const ended = counted.filter(({ index }) => _run_show_shown_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .ENDED */ .hV.has(statuses[index] ?? 'pending')).length;
    const filled = counted.length === 0 ? BAR : Math.floor((BAR * ended) / counted.length);
    const bar = paint('good', '━'.repeat(filled)) + paint('dim', '─'.repeat(BAR - filled));
    const tokens = (0,_money_js__WEBPACK_IMPORTED_MODULE_10__/* .tokensOf */ .k8)(state.spent);
    const parts = [
        `${ended} of ${counted.length}`,
        (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_12__/* .durationText */ .S)(view.elapsedMs),
        ...(tokens === null ? [] : [`${(0,_money_js__WEBPACK_IMPORTED_MODULE_10__/* .countText */ .lT)(tokens)} tokens`]),
        ...(state.spent.usd === null ? [] : [(0,_money_js__WEBPACK_IMPORTED_MODULE_10__/* .moneyText */ .qC)(state.spent.usd)]),
    ].join(' · ');
    const room = Math.max(0, view.columns - BAR - 4);
    return ` ${bar}  ${paint('dim', (0,_line_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(parts, room))}`;
}


/***/ }),

/***/ 34529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Foot)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96274);

/** Interval between two frames, in milliseconds. */
const FRAME_MS = 80;
/** A frame at the foot of the terminal, redrawn about twelve times a second, with permanent lines above. */
class Foot {
    #stream;
    #picture;
    #update;
    #timer;
    #lines = [];
    #isClosed = false;
    /** `picture` returns the current frame; `null`: none. */
    constructor(stream, picture) {
        this.#stream = stream;
        this.#picture = picture;
        this.#update = (0,log_update__WEBPACK_IMPORTED_MODULE_0__/* .createLogUpdate */ .SY)(stream);
        this.#timer = setInterval(() => this.#draw(), FRAME_MS).unref();
    }
    push(...lines) {
        this.#lines.push(...lines);
    }
    /** Removes the frame; the lines stay. */
    close() {
        if (this.#isClosed)
            return;
        this.#isClosed = true;
        clearInterval(this.#timer);
        this.#update.clear();
        this.#flush();
        this.#update.done();
    }
    get size() {
        const { columns, rows } = this.#stream;
        return { columns: columns || 80, rows: rows || 24 };
    }
    /** A single write, so that the terminal never shows the lines without the frame. */
    #draw() {
        const picture = this.#picture();
        this.#stream.cork?.();
        if (this.#lines.length > 0)
            this.#update.clear();
        this.#flush();
        if (picture !== null)
            this.#update(picture);
        this.#stream.uncork?.();
    }
    #flush() {
        if (this.#lines.length > 0)
            this.#stream.write(`${this.#lines.join('\n')}\n`);
        this.#lines = [];
    }
}


/***/ }),

/***/ 95795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LiveReporter: () => (/* binding */ LiveReporter),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _core_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58814);
/* harmony import */ var _core_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65425);
/* harmony import */ var _core_run_attempt_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87754);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32154);
/* harmony import */ var _core_text_tail_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86770);
/* harmony import */ var _core_text_terminal_event_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93870);
/* harmony import */ var _core_text_terminal_live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62037);
/* harmony import */ var _foot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34529);








/** Characters of a phase's output that are kept for its line. */
const TAIL = 1024;
/**
 * A live frame of the run at the foot of the terminal, redrawn about twelve times a second. Above it, permanent lines for what
 * the frame does not keep: failures, decisions, deliveries, and phases that have left it.
 */
class LiveReporter {
    #drawing;
    #text;
    #foot;
    #startedAt = performance.now();
    #activities = new Map();
    #state = null;
    #frame = 0;
    constructor(drawing) {
        const { plan, paint, stream } = drawing;
        this.#drawing = drawing;
        this.#text = { plan, paint, width: (0,_core_text_terminal_event_line_js__WEBPACK_IMPORTED_MODULE_2__/* .nameWidth */ .YU)(plan) };
        this.#foot = new _foot_js__WEBPACK_IMPORTED_MODULE_4__/* .Foot */ .N(stream, () => this.#picture());
    }
    event(event, state) {
        this.#state = state;
        if (event.type === 'runStarted' || event.type === 'runResumed')
            this.#startedAt = timeOf(event);
        if ('phase' in event && event.phase !== null)
            this.#follow(event.phase, event);
        if (this.#stays(event))
            this.#foot.push(...(0,_core_text_terminal_event_line_js__WEBPACK_IMPORTED_MODULE_2__/* .eventLines */ .Cl)(this.#text, state, event));
    }
    agent(phase, event) {
        const index = (0,_core_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseIndex */ .C4)(this.#drawing.plan, phase);
        if (index === undefined)
            return;
        this.#activities.get(index)?.said.push(wordsOf(event));
    }
    note(text) {
        this.#foot.push(this.#drawing.paint('dim', `· ${(0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text)}`));
    }
    /** Removes the frame; the caller reports the run's state. */
    close() {
        this.#foot.close();
    }
    [Symbol.dispose]() {
        this.close();
    }
    #follow(phase, event) {
        const index = (0,_core_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseIndex */ .C4)(this.#drawing.plan, phase);
        if (index === undefined)
            return;
        if (event.type === 'phaseStarted') {
            this.#activities.set(index, { startedAt: timeOf(event), said: new _core_text_tail_js__WEBPACK_IMPORTED_MODULE_6__/* .Tail */ .P(TAIL) });
        }
        else if (_core_run_attempt_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTEMPT_ENDS */ .p.has(event.type)) {
            this.#activities.delete(index);
        }
    }
    /** Whether the event gets a permanent line above the frame. */
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
                return !(0,_core_text_terminal_live_js__WEBPACK_IMPORTED_MODULE_3__/* .fitsLive */ .jA)(this.#drawing.plan, this.#foot.size.rows);
            default:
                return false;
        }
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
        return (0,_core_text_terminal_live_js__WEBPACK_IMPORTED_MODULE_3__/* .renderLive */ .CX)({
            plan,
            state: this.#state,
            activities,
            elapsedMs: now - this.#startedAt,
            frame: this.#frame,
            ...this.#foot.size,
            paint,
        });
    }
}
/** When it happened, on this process's clock: who watches another process reads it later. */
const timeOf = ({ at }) => performance.now() - Math.max(0, Date.now() - Date.parse(at));
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
            return (0,_core_lib_unreachable_js__WEBPACK_IMPORTED_MODULE_7__/* .unreachable */ .H)(event);
    }
}


/***/ })

};
