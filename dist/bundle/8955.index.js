export const id = 8955;
export const ids = [8955];
export const modules = {

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

/***/ 38955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runComment: () => (/* binding */ runComment),
  wantsPerson: () => (/* binding */ wantsPerson)
});

// EXTERNAL MODULE: ./lib/src/core/gate/run-mark.js
var run_mark = __webpack_require__(27189);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/run/show/report-json.js
var report_json = __webpack_require__(24881);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/postable.js + 1 modules
var postable = __webpack_require__(40164);
;// CONCATENATED MODULE: ./lib/src/core/text/markdown/markdown-code.js
/** A text as a block of code that no run of backticks within it can end. What it holds is made harmless before. */
function codeBlock(text) {
    const shown = text.trimEnd();
    const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return `${fence}text\n${shown}\n${fence}`;
}
/** The same within a sentence, for a text of one line. */
function inlineCode(line) {
    if (line.trim() === '')
        return '`–`';
    const fence = '`'.repeat(longestRun(line) + 1);
    const space = /^`|`$/.test(line) ? ' ' : '';
    return `${fence}${space}${line}${space}${fence}`;
}
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
}

;// CONCATENATED MODULE: ./lib/src/core/text/markdown/run-comment.js






/** The one comment about a run: what it waits for and how a person answers, or how it went on. */
function runComment(facts) {
    const { plan, state, digest, checkpoint, url } = facts;
    const gate = openGate(plan, state);
    const asking = askingPhase(plan, state);
    const mark = {
        run: state.run,
        gate: gate?.id ?? null,
        question: asking?.id ?? null,
        digest,
        checkpoint,
    };
    const parts = gate !== null ? waiting(facts, gate) : asking !== null ? blocked(facts, asking) : wentOn(facts);
    const about = `Run \`${state.run}\` of ${run_comment_name(facts, plan.name)} · [workflow run](${url})`;
    return (0,run_mark/* marked */.xI)([...parts, about].join('\n\n'), mark);
}
/** Whether there is something that a person has to answer. */
function wantsPerson(plan, state) {
    return openGate(plan, state) !== null || askingPhase(plan, state) !== null;
}
function openGate(plan, { finished }) {
    if (finished?.outcome !== 'waiting' || finished.next !== 'gate')
        return null;
    const index = finished.phase === null ? undefined : plan.index.get(finished.phase);
    const phase = index === undefined ? null : (0,graph/* phaseAt */.BA)(plan, index);
    return phase?.kind === 'gate' ? phase : null;
}
function askingPhase(plan, state) {
    const { finished } = state;
    if (finished?.outcome !== 'blocked' || finished.phase === null)
        return null;
    const { standing } = (0,run_state/* phaseState */.RI)(plan, state, plan.index.get(finished.phase) ?? -1);
    return standing.status === 'blocked' ? { id: finished.phase, question: standing.question } : null;
}
function waiting(facts, gate) {
    const { plan, state, stat } = facts;
    const { standing } = (0,run_state/* phaseState */.RI)(plan, state, gate.index);
    const why = standing.status === 'waiting' ? standing.why : '';
    const { files, lines, protected: touched, risks } = state.facts;
    return [
        `### Waiting for a decision at \`${gate.id}\``,
        `Why a person is asked: ${run_comment_name(facts, why)}`,
        `**Change:** ${count(files, 'file')}, ${count(lines, 'line')}, on branch ${run_comment_name(facts, state.branch)}`,
        ...listed(facts, 'Protected paths', touched),
        ...listed(facts, 'Look twice', risks),
        ...(stat === null ? [] : [folded('Files', block(facts, stat))]),
        ...howToDecide(facts, gate),
    ];
}
function howToDecide(facts, gate) {
    const { digest, url } = facts;
    if (gate.by === 'environment') {
        const rework = gate.rework === null
            ? ''
            : ` A rejection whose comment begins with \`/rework\` sends the change back to \`${gate.rework.phase}\`.`;
        return [
            `**To decide:** review the environment ${run_comment_name(facts, gate.environment ?? '')} in the [workflow run](${url}).${rework}`,
        ];
    }
    if (digest === null)
        return ['It cannot be decided by comment: the run has no digest.'];
    const eight = (0,run_mark/* digest8 */.JN)(digest);
    const commands = [
        `/phasegate approve ${eight}`,
        `/phasegate reject ${eight} why not`,
        ...(gate.rework === null ? [] : [`/phasegate rework ${eight} what to do again`]),
    ];
    return [
        `**To decide**, who may write to this repository comments one of these. \`${eight}\` stands for this very change:`,
        codeBlock(commands.join('\n')),
    ];
}
function blocked(facts, { id, question }) {
    return [
        `### \`${id}\` asks a question`,
        block(facts, question),
        '**To answer**, who may write to this repository comments:',
        codeBlock(`/phasegate answer ${id} your answer`),
    ];
}
function wentOn(facts) {
    const { plan, state } = facts;
    const { finished, pullRequest } = state;
    if (finished === null || finished.outcome === 'waiting')
        return ['### Decided; the run goes on'];
    const error = (0,report_json/* errorOf */.M)(plan, state);
    const made = pullRequest?.number ?? null;
    return [
        `### Ended: ${finished.outcome}`,
        ...(error === null ? [] : [block(facts, `${error.message}\n${error.remedy}`)]),
        ...(made === null ? [] : [`The pull request: #${made}`]),
    ];
}
/** So many are named; of more, how many there are. */
const MOST_LISTED = 20;
function listed(facts, title, all) {
    if (all.length === 0)
        return [];
    const items = all.slice(0, MOST_LISTED).map((one) => `- ${run_comment_name(facts, one)}`);
    const more = all.length - items.length;
    return [[`**${title}:**`, ...items, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')];
}
/** Somebody else's text: in code, and such that even who reads it bare finds nothing that acts. */
const block = ({ repository: own }, text) => codeBlock((0,postable/* postable */.DI)(text, { own, max: 8000 }));
const run_comment_name = ({ repository: own }, text) => inlineCode((0,postable/* postableLine */.Ri)(text, { own, max: 500 }));
const folded = (title, text) => `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
const count = (many, noun) => `${many} ${noun}${many === 1 ? '' : 's'}`;


/***/ })

};
