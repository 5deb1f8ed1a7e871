export const id = 1470;
export const ids = [1470];
export const modules = {

/***/ 91470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RunView: () => (/* binding */ RunView)
});

// EXTERNAL MODULE: ./lib/src/core/run/replay.js
var replay = __webpack_require__(68759);
// EXTERNAL MODULE: ./lib/src/report/console.js
var console = __webpack_require__(54284);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/run/attempt-ends.js
var attempt_ends = __webpack_require__(87754);
// EXTERNAL MODULE: ./lib/src/commands/growing-file.js
var growing_file = __webpack_require__(17915);
;// CONCATENATED MODULE: ./lib/src/commands/watch/phase-words.js




/** Bytes of a record that are read of what was written before anybody watched. */
const MOST = 64 * 1024;
/** Reports what the phases under way say, by their records. */
class PhaseWords {
    #reporter;
    #open = new Map();
    constructor(reporter) {
        this.#reporter = reporter;
    }
    /** `folder`: of the run. */
    follow(folder, event) {
        if (event.type === 'phaseStarted') {
            const at = (0,directory/* recordFolder */.ae)(folder, event.phase, event.attempt);
            const file = (name) => new growing_file/* GrowingFile */.e((0,external_node_path_.join)(at, name), MOST);
            this.#open.set(event.phase, {
                transcript: file('transcript.jsonl'),
                output: file('output.log'),
            });
        }
        else if (attempt_ends/* ATTEMPT_ENDS */.p.has(event.type) && 'phase' in event && event.phase !== null)
            this.#open.delete(event.phase);
    }
    /** Reports what came since the last call. */
    more() {
        for (const [phase, records] of this.#open)
            for (const event of newEvents(records))
                this.#reporter.agent(phase, event);
    }
}
function newEvents({ transcript, output }) {
    const events = transcript.lines().flatMap(eventIn);
    return transcript.isThere ? events : output.lines().map(printed);
}
const printed = (line) => ({
    type: 'output',
    stream: 'stdout',
    text: `${line}\n`,
});
/** The runner wrote the line. It is cut where it was too long, or where the look began within it. */
function eventIn(line) {
    try {
        return [JSON.parse(line)];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/src/commands/watch/run-view.js



/** Shows a run as the process shows it that works on it: live on a terminal, elsewhere a line for each event. */
class RunView {
    #open = null;
    #shown = 0;
    /** Shows what came since the last look. */
    async show({ events, plans, folder }) {
        for (const { event, plan, state } of (0,replay/* replay */.e)(events, plans)) {
            if (event.seq <= this.#shown)
                continue;
            this.#shown = event.seq;
            const { words, reporter } = await this.#viewOf(plan, planFor(plans, event.seq));
            words.follow(folder, event);
            reporter.event(event, state);
        }
        this.#open?.words.more();
    }
    /** Takes the view away; the lines stay. `show` opens another one. */
    close() {
        this.#open?.reporter.close();
        this.#open = null;
    }
    [Symbol.dispose]() {
        this.close();
    }
    async #viewOf(plan, from) {
        if (this.#open?.from === from)
            return this.#open;
        this.close();
        const { stderr: stream, env } = process;
        const isTerminal = stream.isTTY === true;
        const reporter = await (0,console/* consoleReporter */.P)({ plan, stream, isTerminal, env });
        this.#open = { from, reporter, words: new PhaseWords(reporter) };
        return this.#open;
    }
}
const planFor = (plans, seq) => plans.findLast((plan) => plan.seq <= seq)?.seq ?? 0;


/***/ }),

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


/***/ })

};
