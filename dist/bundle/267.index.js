export const id = 267;
export const ids = [267];
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
/** `null`: the comment has no mark, or a damaged one. The author of the comment is not checked here. */
function markIn(body) {
    const line = body.trimEnd().split('\n').at(-1) ?? '';
    if (!line.startsWith(BEGIN) || !line.endsWith(END))
        return null;
    const json = (0,_lib_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoundedJson */ .R)(line.slice(BEGIN.length, -END.length));
    return json.type === 'json' ? readMark(json.value) : null;
}
/** The eight hex digits by which a person refers to the shown change. */
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
    if (run === null || !names.every((name) => _lib_brands_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_ID */ .iC.test(name)))
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


/***/ }),

/***/ 40267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runComment: () => (/* binding */ runComment),
/* harmony export */   wantsPerson: () => (/* binding */ wantsPerson)
/* harmony export */ });
/* harmony import */ var _gate_run_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27189);
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14776);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65425);
/* harmony import */ var _run_repositories_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12848);
/* harmony import */ var _run_show_report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24881);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14530);
/* harmony import */ var _untrusted_postable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40164);
/* harmony import */ var _gate_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23977);
/* harmony import */ var _markdown_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77287);










/** The only comment about a run: what it waits for and how a person can answer, or how it continued. */
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
    const report = facts.page === null ? '' : ` · [report](${facts.page})`;
    const about = `Run \`${state.run}\` of ${name(facts, plan.name)} · [workflow run](${url})${report}`;
    return (0,_gate_run_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .marked */ .xI)([...parts, about].join('\n\n'), mark);
}
/** Whether a person has to answer something. */
function wantsPerson(plan, state) {
    return openGate(plan, state) !== null || askingPhase(plan, state) !== null;
}
function openGate(plan, { finished }) {
    if (finished?.outcome !== 'waiting' || finished.next !== 'gate')
        return null;
    const index = finished.phase === null ? undefined : (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseIndex */ .C4)(plan, finished.phase);
    const phase = index === undefined ? null : (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseAt */ .BA)(plan, index);
    return phase?.kind === 'gate' ? phase : null;
}
function askingPhase(plan, state) {
    const { finished } = state;
    if (finished?.outcome !== 'blocked' || finished.phase === null)
        return null;
    const { standing } = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseIndex */ .C4)(plan, finished.phase) ?? -1);
    return standing.status === 'blocked' ? { id: finished.phase, question: standing.question } : null;
}
function waiting(facts, gate) {
    const { plan, state, evidence, repository } = facts;
    const { standing } = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, gate.index);
    const why = standing.status === 'waiting' ? standing.why : '';
    const { files, lines, protected: touched, risks } = (0,_run_repositories_js__WEBPACK_IMPORTED_MODULE_7__/* .wholeFacts */ .Bv)(state);
    return [
        `### Waiting for a decision at \`${gate.id}\``,
        `Reason for the gate: ${name(facts, why)}`,
        `**Change:** ${count(files, 'file')}, ${count(lines, 'line')}, on branch ${name(facts, state.branch)}`,
        ...listed(facts, 'Protected paths', touched),
        ...listed(facts, 'Review with care', risks),
        ...(evidence === null ? [] : (0,_gate_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .gateMarkdown */ .b)({ evidence, repository })),
        ...(state.spent.usd === null ? [] : [`**Cost so far:** ${(0,_money_js__WEBPACK_IMPORTED_MODULE_8__/* .moneyText */ .qC)(state.spent.usd)}`]),
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
            `**To decide:** review the environment ${name(facts, gate.environment ?? '')} in the [workflow run](${url}).${rework}`,
        ];
    }
    if (digest === null)
        return ['This gate cannot be decided by a comment, because the run has no digest.'];
    const eight = (0,_gate_run_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .digest8 */ .JN)(digest);
    const commands = [
        `/phasegate approve ${eight}`,
        `/phasegate reject ${eight} reason`,
        ...(gate.rework === null ? [] : [`/phasegate rework ${eight} what to change`]),
    ];
    return [
        `**To decide**, anyone with write access to this repository can comment one of these commands. \`${eight}\` identifies this change:`,
        (0,_markdown_code_js__WEBPACK_IMPORTED_MODULE_9__/* .codeBlock */ .D)(commands.join('\n')),
    ];
}
function blocked(facts, { id, question }) {
    return [
        `### \`${id}\` asks a question`,
        block(facts, question),
        '**To answer**, anyone with write access to this repository can comment:',
        (0,_markdown_code_js__WEBPACK_IMPORTED_MODULE_9__/* .codeBlock */ .D)(`/phasegate answer ${id} your answer`),
    ];
}
function wentOn(facts) {
    const { plan, state } = facts;
    const { finished, pullRequest } = state;
    if (finished === null || finished.outcome === 'waiting')
        return ['### Decided; the run continues'];
    const error = (0,_run_show_report_json_js__WEBPACK_IMPORTED_MODULE_0__/* .errorOf */ .M)(plan, state);
    const made = pullRequest?.number ?? null;
    return [
        `### Ended: ${finished.outcome}`,
        ...(error === null ? [] : [block(facts, `${error.message}\n${error.remedy}`)]),
        ...(made === null ? [] : [`Pull request: #${made}`]),
    ];
}
/** Most entries that are listed; the rest is counted. */
const MOST_LISTED = 20;
function listed(facts, title, all) {
    if (all.length === 0)
        return [];
    const items = all.slice(0, MOST_LISTED).map((one) => `- ${name(facts, one)}`);
    const more = all.length - items.length;
    return [[`**${title}:**`, ...items, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')];
}
/** Untrusted text in a code block, neutralised in its raw form, too. */
const block = ({ repository: own }, text) => (0,_markdown_code_js__WEBPACK_IMPORTED_MODULE_9__/* .codeBlock */ .D)((0,_untrusted_postable_js__WEBPACK_IMPORTED_MODULE_2__/* .postable */ .DI)(text, { own, max: 8000 }));
const name = ({ repository: own }, text) => (0,_markdown_code_js__WEBPACK_IMPORTED_MODULE_9__/* .inlineCode */ .t)((0,_untrusted_postable_js__WEBPACK_IMPORTED_MODULE_2__/* .postableLine */ .Ri)(text, { own, max: 500 }));
const count = (many, noun) => `${many} ${noun}${many === 1 ? '' : 's'}`;


/***/ })

};
