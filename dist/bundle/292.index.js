export const id = 292;
export const ids = [292,5795];
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

/***/ 80292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BacklogScreen: () => (/* binding */ BacklogScreen)
});

// EXTERNAL MODULE: ./lib/src/core/plan/legs.js
var legs = __webpack_require__(65425);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/tail.js
var tail = __webpack_require__(86770);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/text/duration-text.js
var duration_text = __webpack_require__(2942);
// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/live.js
var live = __webpack_require__(62037);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/backlog-live.js





/**
 * One line per running phase, and time and cost of the session so far; at most as many lines as the terminal has rows,
 * without the footer and the lines above.
 *
 *     ⠹ tg-1  build     4 s  attempt 2 of 3 · coder · npm test
 *     ⠹ tg-7  triage    1 s  triager
 *
 *       2 at work · 3 m 10 s · $0.05
 */
function renderBacklogLive(view) {
    const { runs, paint, columns, rows } = view;
    const running = runs.flatMap((run) => run.state.running.map((index) => ({ ...run, index })));
    const shown = running.slice(0, Math.max(1, rows - 6));
    const names = shown.map(({ run, plan, index }) => ({ run, phase: (0,graph/* phaseAt */.BA)(plan, index).id }));
    const width = (texts) => texts.reduce((most, text) => Math.max(most, Math.min((0,text_line/* widthOf */.qz)(text), NAME)), 0);
    const widths = {
        run: width(names.map(({ run }) => run)),
        phase: width(names.map(({ phase }) => phase)),
    };
    const cost = view.costUsd === null ? '' : ` · ${(0,money/* moneyText */.qC)(view.costUsd)}`;
    const total = `${running.length} running ·  ${(0,duration_text/* durationText */.S)(view.elapsedMs)}${cost}`;
    return [
        '',
        ...shown.map((one) => rowOf(view, one, widths)),
        '',
        `   ${paint('dim', (0,text_line/* truncate */.xv)(total, Math.max(0, columns - 4)))}`,
    ].join('\n');
}
/** Width of a name in columns. */
const NAME = 24;
const TIME_WIDTH = 9;
function rowOf({ frame, columns, paint }, one, widths) {
    const { run, plan, index, activities } = one;
    const name = (0,text_line/* padEnd */.f)((0,text_line/* truncate */.xv)(run, widths.run), widths.run);
    const phase = (0,text_line/* padEnd */.f)((0,text_line/* truncate */.xv)((0,graph/* phaseAt */.BA)(plan, index).id, widths.phase), widths.phase);
    const time = (0,text_line/* padStart */.CF)((0,duration_text/* durationText */.S)(activities.get(index)?.elapsedMs ?? 0), TIME_WIDTH);
    const taken = 3 + (0,text_line/* widthOf */.qz)(name) + 2 + (0,text_line/* widthOf */.qz)(phase) + 1 + TIME_WIDTH + 2;
    const note = (0,text_line/* truncate */.xv)((0,live/* runningNote */.Q1)(one, index), Math.max(0, columns - taken - 1));
    const icon = paint('accent', live/* SPINNER */._v[frame % live/* SPINNER */._v.length] ?? '');
    return ` ${icon} ${paint('strong', name)}  ${phase} ${time}  ${paint('dim', note)}`.trimEnd();
}

// EXTERNAL MODULE: ./lib/src/report/foot.js
var foot = __webpack_require__(34529);
// EXTERNAL MODULE: ./lib/src/report/live.js
var report_live = __webpack_require__(95795);
;// CONCATENATED MODULE: ./lib/src/report/backlog-live.js






/** Characters of a phase's output that are kept for its line. */
const TAIL = 1024;
/** A backlog session on a terminal: its active runs at the foot, and above them one line per event. */
class BacklogScreen {
    #paint;
    #foot;
    #startedAt = performance.now();
    #runs = new Map();
    #notes = new Set();
    #costUsd = null;
    #frame = 0;
    constructor(stream, paint) {
        this.#paint = paint;
        // A closed terminal does not end the session, which is stored.
        stream.on('error', () => { });
        this.#foot = new foot/* Foot */.N(stream, () => this.#picture());
    }
    say(line) {
        this.#foot.push((0,text_line/* oneLine */.TN)(line));
    }
    /** Follows one step of a run; {@link leave} ends it. */
    follow(run, plan) {
        const followed = { plan, state: null, costBefore: null, activities: new Map() };
        this.#runs.set(run, followed);
        return {
            event: (event, state) => {
                followed.costBefore ??= state.spent.usd ?? 0;
                followed.state = state;
                for (const index of followed.activities.keys())
                    if (!state.running.includes(index))
                        followed.activities.delete(index);
                const index = event.type === 'phaseStarted' ? (0,legs/* phaseIndex */.C4)(plan, event.phase) : undefined;
                if (index !== undefined)
                    followed.activities.set(index, { startedAt: performance.now(), said: new tail/* Tail */.P(TAIL) });
            },
            agent: (phase, event) => {
                const index = (0,legs/* phaseIndex */.C4)(plan, phase);
                if (index !== undefined)
                    followed.activities.get(index)?.said.push((0,report_live/* wordsOf */.Z)(event));
            },
            note: (text) => this.#note(text),
        };
    }
    /** All runs have the same notes about the machine and the pipeline, so each is shown once. */
    #note(text) {
        if (this.#notes.has(text))
            return;
        this.#notes.add(text);
        this.#foot.push(this.#paint('dim', `· ${(0,text_line/* oneLine */.TN)(text)}`));
    }
    leave(run) {
        this.#costUsd = this.#costNow();
        this.#runs.delete(run);
    }
    [Symbol.dispose]() {
        this.#foot.close();
    }
    #picture() {
        const now = performance.now();
        this.#frame += 1;
        return renderBacklogLive({
            runs: [...this.#runs].flatMap(([run, followed]) => liveRun(run, followed, now)),
            elapsedMs: now - this.#startedAt,
            costUsd: this.#costNow(),
            frame: this.#frame,
            ...this.#foot.size,
            paint: this.#paint,
        });
    }
    /** The sum over finished and active runs. */
    #costNow() {
        const costs = [...this.#runs.values()].flatMap(({ state, costBefore }) => {
            const usd = state?.spent.usd ?? null;
            return usd === null ? [] : [usd - (costBefore ?? 0)];
        });
        if (costs.length === 0)
            return this.#costUsd;
        return costs.reduce((sum, cost) => sum + cost, this.#costUsd ?? 0);
    }
}
function liveRun(run, { plan, state, activities }, now) {
    if (state === null)
        return [];
    const shown = [...activities].map(([index, { startedAt, said }]) => [index, { elapsedMs: now - startedAt, said: said.text }]);
    return [{ run, plan, state, activities: new Map(shown) }];
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
