export const id = 8696;
export const ids = [8696];
export const modules = {

/***/ 6000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./lib/src/app/run/settle.js
var settle = __webpack_require__(85201);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/gate/run-mark.js
var run_mark = __webpack_require__(27189);
;// CONCATENATED MODULE: ./lib/src/core/gate/comment-proof.js


function judgeComment(facts) {
    const { asked } = facts;
    const { command } = asked;
    return command.type === 'answer' ? answered(facts, command) : decided(facts, command);
}
function answered({ asked, plan, state }, command) {
    const { phase, text } = command;
    const index = plan.index.get(phase);
    const standing = index === undefined ? null : (0,run_state/* phaseState */.RI)(plan, state, index).standing;
    if (standing?.status !== 'blocked') {
        return refused(`\`${phase}\` asks nothing now`, 'Answer the phase that our comment names.');
    }
    const event = { type: 'answerGiven', phase, answer: text, actor: asked.actor };
    return { type: 'event', event };
}
function decided({ asked, story }, command) {
    const { mark, actor, id } = asked;
    const { decision, text: comment } = command;
    if (story === null || story.gate !== mark.gate) {
        return refused(`the run does not wait at \`${mark.gate}\` any more`, UP_TO_DATE);
    }
    if (story.digest !== mark.digest || (0,run_mark/* digest8 */.JN)(story.digest) !== command.digest8) {
        return refused(`\`${command.digest8}\` is not what waits there now`, UP_TO_DATE);
    }
    if (story.by !== 'comment') {
        return refused(`\`${story.gate}\` is decided at the environment \`${story.environment}\`, not by comment`, 'Review the environment in the workflow run, or give the gate `by: comment`.');
    }
    if (story.used.includes(id)) {
        return refused('this comment has decided something already', 'Write a new comment.');
    }
    if (decision === 'rework' && !story.mayRework) {
        const remedy = 'Approve or reject it, or give the gate a `rework` in the pipeline.';
        return refused(`\`${story.gate}\` has no \`rework\``, remedy);
    }
    const about = { phase: story.gate, proof: 'comment', approval: id };
    return { type: 'event', event: { type: 'gateDecided', ...about, decision, actor, comment } };
}
const UP_TO_DATE = 'Look at our comment as it is now, and decide about what it shows.';
function refused(problem, remedy) {
    return { type: 'refused', message: `The comment changes nothing: ${problem}.`, remedy };
}

// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/run/show/gate-story.js
var gate_story = __webpack_require__(40955);
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js + 4 modules
var checkpoints = __webpack_require__(21550);
// EXTERNAL MODULE: ./lib/src/action/gate-decision.js
var gate_decision = __webpack_require__(95761);
// EXTERNAL MODULE: ./lib/src/action/keeping.js + 5 modules
var keeping = __webpack_require__(82830);
;// CONCATENATED MODULE: ./lib/src/action/modes/gate.js







/** Proves a gate, or reads a person's comment, records what was decided, and stops. Nothing runs here. */
async function gate(job) {
    const isByComment = job.context.eventName === 'issue_comment' && job.inputs.gate === null;
    return isByComment ? byComment(job) : byEnvironment(job);
}
async function byEnvironment(job) {
    const { store, context } = job;
    const run = await (0,checkpoints/* mustBeRestored */.lD)(job);
    const { starter: actor } = context;
    const say = async (stored, head) => [
        await (0,gate_decision/* decidedInEnvironment */.X1)(job, stored, head),
    ];
    return (0,keeping/* keeping */.s)(job, run, (watch) => (0,settle/* settleRun */.l)({ store, run, actor, say }, watch));
}
async function byComment(job) {
    const { store, context, github } = job;
    const { readComment } = await Promise.all(/* import() */[__webpack_require__.e(1381), __webpack_require__.e(7256)]).then(__webpack_require__.bind(__webpack_require__, 17256));
    const event = { name: context.eventName, payload: context.event };
    const reading = await readComment({ github: await github(), event, bots: [] });
    if (reading.type === 'ignored')
        return { type: 'nothing', why: reading.why };
    if (reading.type === 'refused')
        throw new gate_decision/* GateNotProved */.Vg(reading.message, reading.remedy);
    const { asked } = reading;
    const { run, checkpoint, digest } = asked.mark;
    if (checkpoint === null ||
        (await (0,checkpoints/* restored */.v0)(job, { run, id: checkpoint, digest, elsewhere: true })) === null) {
        throw new gate_decision/* GateNotProved */.Vg(`The checkpoint of the run \`${run}\` is not there any more.`, 'Artifacts are deleted after 90 days at most; start a new run.');
    }
    const say = async (stored, head) => [
        said(asked, stored, head),
    ];
    const { actor } = asked;
    return (0,keeping/* keeping */.s)(job, run, (watch) => (0,settle/* settleRun */.l)({ store, run, actor, say }, watch));
}
function said(asked, stored, head) {
    const { plan, state, events } = stored;
    const story = (0,gate_story/* gateStory */.t)({ plan, state, events, digest: (0,brands/* digestOf */.ol)(head) });
    const verdict = judgeComment({ asked, plan, state, story });
    if (verdict.type === 'event')
        return verdict.event;
    throw new gate_decision/* GateNotProved */.Vg(verdict.message, verdict.remedy);
}


/***/ }),

/***/ 85201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ settleRun)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _engine_execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57462);
/* harmony import */ var _engine_perform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70258);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21809);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79902);





/**
 * Records a word of a person's and what follows from it, without a repository: no phase runs, no gate opens, nothing
 * is delivered. What the run waits for then is for another process.
 */
async function settleRun(request, reporterFor) {
    const { store, run, actor, say } = request;
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .runFolder */ .kQ)(store, run);
    const notes = [];
    const onNote = (note) => notes.push(note);
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .inSession */ .Cp)({ run, folder, onNote }, async (session) => {
        const { journal } = session;
        const stored = (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_3__.restore)(run, folder, journal.past);
        const { plan, state } = stored;
        const reporter = await reporterFor(plan, stored.pinned);
        for (const note of notes)
            reporter.note(note);
        const said = await say(stored, journal.head());
        if (said.length === 0)
            return { plan, state, folder, digest: journal.head() };
        const now = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .append */ .BC)({ plan, session, reporter }, state, [...said, (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .resumedEvent */ .qB)(actor)]);
        const limits = {
            concurrency: 1,
            may: { work: false, deliver: false, open: false },
            until: null,
            only: null,
        };
        const stop = new AbortController();
        const shared = { plan, journal, reporter, limits, purse: null };
        const ended = await (0,_engine_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g)({ ...shared, state: now, perform: (0,_engine_perform_js__WEBPACK_IMPORTED_MODULE_2__/* .settler */ .u)(plan), stop });
        return { plan, state: ended, folder, digest: journal.head() };
    });
}


/***/ }),

/***/ 25338:
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

/***/ 27189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ digest8),
/* harmony export */   bk: () => (/* binding */ markIn),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76652);
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1888);
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55948);



function marked(text, mark) {
    const json = JSON.stringify(mark).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    return `${text.trimEnd()}\n\n${BEGIN}${json}${END}`;
}
/** `null` for a comment that has no mark, or a damaged one. Whose comment it is, this cannot tell. */
function markIn(body) {
    const line = body.trimEnd().split('\n').at(-1) ?? '';
    if (!line.startsWith(BEGIN) || !line.endsWith(END))
        return null;
    const json = (0,_lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoundedJson */ .R)(line.slice(BEGIN.length, -END.length));
    return json.type === 'json' ? readMark(json.value) : null;
}
/** The eight digits by which a person names what they decide about. */
const digest8 = (digest) => digest.slice('sha256:'.length).slice(0, 8);
const BEGIN = '<!-- phasegate-run ';
const END = ' -->';
function readMark(value) {
    const run = (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz)((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'run') ?? '');
    const gate = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'gate');
    const question = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'question');
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'digest') ?? '') ?? [];
    const checkpoint = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'checkpoint');
    const names = [gate, question].filter((name) => name !== null);
    if (run === null || !names.every((name) => NAME.test(name)))
        return null;
    if (checkpoint !== null && !/^\d{1,20}$/.test(checkpoint))
        return null;
    return {
        run,
        gate: gate === null ? null : (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseId */ .fp)(gate),
        question: question === null ? null : (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseId */ .fp)(question),
        digest: hex === undefined ? null : (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(hex),
        checkpoint,
    };
}
const NAME = /^[a-z][a-z0-9-]{0,63}$/;


/***/ }),

/***/ 76652:
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

/***/ 13756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98016);

/** Tells whether a path matches any of the globs. Dot files count, and so do names with a line break, which would slip by. */
function globMatcher(globs) {
    return picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true, flags: 's' });
}


/***/ }),

/***/ 92043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reworkOf),
/* harmony export */   a: () => (/* binding */ reworks)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14776);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);


/** The first rework that was asked for and is not carried out: one at a time, for rounds may overlap. */
function reworks(plan, state) {
    const [index] = state.asking;
    if (index === undefined)
        return [];
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, index);
    const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index);
    const rework = reworkOf(phase);
    if (rework === null)
        return [exhausted(phase, 'it has no `rework`')];
    if (known.reworks >= rework.max)
        return [exhausted(phase, `its \`rework.max\` of ${rework.max} is used up`)];
    const target = plan.index.get(rework.phase);
    if (target === undefined)
        throw new Error(`rework of an unknown phase ${rework.phase}`);
    const pending = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(plan, target, index).map((each) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, each).id);
    const comment = commentOf(known);
    return [{ type: 'askRework', by: phase.id, target: rework.phase, pending, comment }];
}
function reworkOf(phase) {
    return phase.kind === 'deliver' ? null : phase.rework;
}
function exhausted(phase, message) {
    const about = { type: 'failPhase', phase: phase.id };
    return phase.kind === 'gate'
        ? { ...about, reason: 'rejected', message: `rejected: ${message}` }
        : { ...about, reason: 'rework-exhausted', message };
}
function commentOf({ standing }) {
    return standing.status === 'asking' ? standing.done.summary : '';
}


/***/ })

};
