export const id = 9721;
export const ids = [9721];
export const modules = {

/***/ 69721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linkFromPull: () => (/* binding */ linkFromPull)
/* harmony export */ });
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32154);
/* harmony import */ var _core_text_markdown_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39499);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);



/**
 * Adds the report's link to the run's pull request, whose body was written before the report existed. If the line with the log's
 * link is missing, the author or an editor changed the body, and it stays as it is.
 */
async function linkFromPull(job, { state }, page) {
    const number = state.pullRequest?.number ?? null;
    if (number === null || !DELIVERS.has(job.inputs.mode))
        return;
    try {
        const github = await job.github();
        const route = '/repos/{owner}/{repo}/pulls/{pull_number}';
        const at = { pull_number: number };
        const { body } = await github.rest(`GET ${route}`, at);
        const linked = (0,_core_text_markdown_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .withReport */ .B)(body ?? '', page);
        if (linked === null)
            return;
        await github.rest(`PATCH ${route}`, { ...at, body: linked });
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal))
            throw error;
        job.print(`· The pull request does not name the report: ${(0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(error.message)}`);
    }
}
const DELIVERS = new Set(['deliver', 'all']);


/***/ }),

/***/ 39499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withReport),
/* harmony export */   w: () => (/* binding */ pullRequestStory)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14776);
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55948);
/* harmony import */ var _lib_main_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6236);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65425);
/* harmony import */ var _run_legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77393);
/* harmony import */ var _run_show_phase_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91708);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2942);
/* harmony import */ var _leg_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77403);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32154);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14530);











/**
 * The part of a pull request's body about its run, in Markdown: what was done, changed and checked, and what each phase took. Far
 * below GitHub's limit for every run.
 */
function pullRequestStory(story) {
    const parts = [summaries(story), changes(story), checks(story), phases(story), origin(story)];
    return parts.filter((part) => part !== '').join('\n\n');
}
const MOST_SUMMARIES = 20;
const MOST_NAMED = 20;
const MOST_CHECKS = 20;
const MOST_ROWS = 60;
const LONGEST_SUMMARY = 600;
const LONGEST_LINE = 200;
const LONGEST_NAME = 40;
/** Summaries of the phases that changed something. */
function summaries({ plan, state, post }) {
    const places = plan.phases.flatMap(({ index }) => {
        const legs = (0,_run_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .legsOf */ .xi)(plan, state, index).map((leg) => leg.index);
        return legs.length === 0 ? [index] : legs;
    });
    const told = places.flatMap((index) => {
        const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, index);
        const { id } = phase;
        if (!isOf(phase, state))
            return [];
        const { standing } = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, index);
        if (standing.status !== 'succeeded' || standing.change === null)
            return [];
        const summary = post((0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)((0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(standing.summary), LONGEST_SUMMARY));
        return summary === '' ? [] : [`- **${id}**: ${summary}`];
    });
    return section('What was done', capped(told, MOST_SUMMARIES));
}
/** Work in another repository is described in that repository's pull request. */
const isOf = (phase, { repository }) => ((0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._M)(phase) ?? _lib_main_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .MAIN */ .Q) === repository;
function changes({ state, post }) {
    const { files, lines, protected: paths, risks } = state.facts;
    const count = `${counted(files, 'file')} changed, ${counted(lines, 'line')} added or removed.`;
    const guarded = capped(paths.map((path) => code(post(path))), MOST_NAMED).join(', ');
    const notes = risks.map((note) => `- ${post((0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)((0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(note), LONGEST_LINE))}`);
    return section('What changed', [
        count,
        ...(guarded === '' ? [] : ['', `Changed protected paths: ${guarded}.`]),
        ...(notes.length === 0 ? [] : ['', ...capped(notes, MOST_NAMED)]),
    ]);
}
/** What the runner itself ran on the change, and people's decisions. */
function checks({ plan, state, post }) {
    const passed = plan.phases.flatMap((phase) => isOf(phase, state) && (0,_run_show_phase_status_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseStatus */ .Q)(plan, state, phase.index) === 'succeeded'
        ? scriptsOf(phase).map((script) => `- ✓ ${script} in **${phase.id}**`)
        : []);
    return section('What was verified', [...capped(passed, MOST_CHECKS), ...decided(state, post)]);
}
function scriptsOf(phase) {
    if (phase.kind === 'agent')
        return phase.verify.map(({ run }) => code(run));
    if (phase.kind !== 'run' || phase.access === 'write')
        return [];
    const why = phase.expect === 'failure' ? ' failed, as expected,' : '';
    return [`${code(phase.script.run)}${why}`];
}
function decided({ decision }, post) {
    if (decision === null || decision.decision !== 'approve')
        return [];
    const { gate, actor, comment } = decision;
    const words = post((0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)((0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(comment), LONGEST_SUMMARY));
    return [`- ✓ **${gate}** approved by ${code(actor)}${words === '' ? '' : `: ${words}`}`];
}
function phases({ plan, state, post }) {
    const all = plan.phases.map(({ index }) => index);
    const told = all.filter((index) => !QUIET.has((0,_run_show_phase_status_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseStatus */ .Q)(plan, state, index)));
    const rows = told.slice(0, MOST_ROWS).map((index) => rowOf({ plan, state, post }, index));
    const left = told.length - rows.length;
    const { spent } = state;
    const total = ['**total**', '', '', '', ...amounts(spent)];
    return [
        '<details><summary>Phases, agents, time and cost</summary>\n',
        '| phase | | agent | attempts | time | tokens | cost |',
        '|---|---|---|--:|--:|--:|--:|',
        ...[...rows, total].map((cells) => `| ${cells.join(' | ')} |`),
        ...(left === 0 ? [] : ['', `… and ${left} more phases`]),
        '\n</details>',
    ].join('\n');
}
/** Not run, or running now: the delivery itself. */
const QUIET = new Set(['pending', 'running']);
function rowOf({ plan, state, post }, index) {
    const { agent, model, attempt, spent } = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, index);
    const names = [agent, model]
        .filter((name) => name !== null)
        .map((name) => code(post((0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)((0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(name), LONGEST_NAME))));
    const legs = (0,_leg_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .legCounts */ .j)(plan, state, index);
    return [
        (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, index).id,
        legs === '' ? (0,_run_show_phase_status_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseStatus */ .Q)(plan, state, index) : legs,
        names.join(' '),
        attempt === 0 ? '' : String(attempt),
        ...amounts(spent),
    ];
}
function amounts(spent) {
    const tokens = (0,_money_js__WEBPACK_IMPORTED_MODULE_8__/* .tokensOf */ .k8)(spent);
    return [
        spent.ms === 0 ? '' : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_9__/* .durationText */ .S)(spent.ms),
        tokens === null ? '' : (0,_money_js__WEBPACK_IMPORTED_MODULE_8__/* .countText */ .lT)(tokens),
        spent.usd === null ? '' : (0,_money_js__WEBPACK_IMPORTED_MODULE_8__/* .moneyText */ .qC)(spent.usd),
    ];
}
/** The run, and the workflow's log. */
function origin({ plan, state }) {
    const [server, repository, run] = ['server_url', 'repository', 'run_id'].map((key) => (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_10__/* .textAt */ .$6)(state.github, key) ?? '');
    const log = `${server}/${repository}/actions/runs/${run}`;
    const link = RUN_URL.test(log) ? `, [log](${log})` : '';
    return `Created by Phasegate: pipeline ${code(plan.name)}, run ${code(state.run)}${link}.`;
}
/**
 * The body with a link to the run's report added to the last line that {@link origin} wrote; `null`: the line is missing, or
 * already has the link.
 */
function withReport(body, page) {
    const named = body.replace(ORIGIN, `$1, [report](${page}).`);
    return named === body ? null : named;
}
const ORIGIN = /((?:^|[\s\S]*\n)Created by Phasegate: pipeline [^\n]*, \[log\]\([^)\s]+\))(?:, \[report\]\([^)\s]+\))?\./;
const RUN_URL = /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
function section(title, lines) {
    return lines.length === 0 ? '' : `### ${title}\n\n${lines.join('\n')}`;
}
function capped(lines, most) {
    return lines.length <= most
        ? lines
        : [...lines.slice(0, most), `- … and ${lines.length - most} more`];
}
const counted = (count, noun) => `${count} ${count === 1 ? noun : `${noun}s`}`;
/** As code, for a line or a table cell. */
function code(text) {
    const shown = (0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)((0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text), LONGEST_LINE).replaceAll('`', "'");
    return `\`${shown.replaceAll('|', '¦')}\``;
}


/***/ })

};
