export const id = 7607;
export const ids = [7607,9215];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 92086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ workflowContext),
/* harmony export */   xX: () => (/* binding */ storeOf),
/* harmony export */   zq: () => (/* binding */ githubOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26301);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);





/** Throws `Refusal` outside of a workflow. */
function workflowContext(env) {
    const must = (name) => {
        const value = env[name] ?? '';
        if (value !== '')
            return value;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The variable ${name} is not set: this is no job of GitHub Actions.`, 'Use the Action in a workflow; elsewhere there is the command line: `phasegate run FILE`.');
    };
    const repository = must('GITHUB_REPOSITORY');
    const runId = must('GITHUB_RUN_ID');
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
    const actor = env.GITHUB_ACTOR ?? '';
    return {
        eventName: must('GITHUB_EVENT_NAME'),
        event: payloadOf(env.GITHUB_EVENT_PATH ?? ''),
        repository,
        runId: Number(runId),
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT || '1'),
        job: env.GITHUB_JOB ?? '',
        step: env.GITHUB_ACTION ?? '',
        actor,
        starter: starterOf(env, actor),
        ref: env.GITHUB_REF ?? '',
        sha: env.GITHUB_SHA ?? '',
        workflow: env.GITHUB_WORKFLOW ?? '',
        serverUrl,
        apiUrl,
        graphqlUrl: env.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`,
        runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        temp: must('RUNNER_TEMP'),
    };
}
const starterOf = ({ GITHUB_TRIGGERING_ACTOR }, actor) => GITHUB_TRIGGERING_ACTOR || actor;
/** What `github` is in expressions: the usual names, `event`, and the payload's keys beside them as `--event` has it. */
function githubOf(context) {
    const { event } = context;
    return {
        ...event,
        event,
        event_name: context.eventName,
        repository: context.repository,
        run_id: String(context.runId),
        run_attempt: String(context.runAttempt),
        job: context.job,
        actor: context.actor,
        ref: context.ref,
        sha: context.sha,
        workflow: context.workflow,
        server_url: context.serverUrl,
    };
}
/** Where all runs of this job are kept, out of an agent's reach. */
const storeOf = ({ temp }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'phasegate');
function payloadOf(file) {
    if (file === '')
        return {};
    try {
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value))
            return value;
    }
    catch (error) {
        if (!(error instanceof SyntaxError) && (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === null)
            throw error;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The event's payload ${file} cannot be read: ${error instanceof Error ? error.message : ''}.`, 'Run the workflow again; the runner writes this file.');
    }
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The event's payload ${file} is no JSON object.`, 'Run the workflow again.');
}


/***/ }),

/***/ 95761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ GateNotProved),
/* harmony export */   X1: () => (/* binding */ decidedInEnvironment),
/* harmony export */   h: () => (/* binding */ rejectedInEnvironment)
/* harmony export */ });
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98516);
/* harmony import */ var _core_run_gate_story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45011);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32154);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);




/** Nobody is proved to have let this change through: nothing is recorded, and nothing is written anywhere. */
class GateNotProved extends _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal {
    name = 'GateNotProved';
}
/** In the job behind an environment: what a person decided there. Throws `GateNotProved`. */
async function decidedInEnvironment({ context, inputs, github }, stored, head) {
    const { proveGate } = await __webpack_require__.e(/* import() */ 4676).then(__webpack_require__.bind(__webpack_require__, 4676));
    const story = storyOf(stored, head);
    const verdict = await proveGate({
        github: await github(),
        run: String(context.runId),
        attempt: context.runAttempt,
        job: String(inputs.job ?? ''),
        published: publishedBy(inputs),
        story,
    });
    return decisionOf(story, verdict);
}
/** In a later job, after GitHub ended the one behind the environment: the rejection, or `null` if there is none. */
async function rejectedInEnvironment({ context, github, print }, stored, head) {
    const { readRejection } = await __webpack_require__.e(/* import() */ 4676).then(__webpack_require__.bind(__webpack_require__, 4676));
    const story = storyOf(stored, head);
    const published = { gate: story.gate, digest: story.digest, environment: null };
    const run = String(context.runId);
    const verdict = await readRejection({ github: await github(), run, published, story });
    if (verdict.type === 'decided')
        return decisionOf(story, verdict);
    print(`· No rejection is proved (point ${verdict.point}): ${(0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(verdict.message)}.`);
    return null;
}
function storyOf({ run, plan, state, events }, head) {
    const story = (0,_core_run_gate_story_js__WEBPACK_IMPORTED_MODULE_2__/* .gateStory */ .t)({ plan, state, events, digest: (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(head) });
    if (story !== null)
        return story;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`The run \`${run}\` does not wait at a gate.`, 'Start this job only where the earlier one has `next: gate`.');
}
function publishedBy({ gate, digest }) {
    return { gate: gate ?? '', digest: digest ?? '', environment: null };
}
function decisionOf({ gate }, verdict) {
    if (verdict.type === 'refused') {
        const { point, message, remedy } = verdict;
        throw new GateNotProved(`The gate \`${gate}\` is not proved (point ${point}): ${message}.`, remedy);
    }
    const { decision, actor, comment, approval } = verdict;
    const proof = 'environment';
    return { type: 'gateDecided', phase: gate, decision, actor, comment, proof, approval };
}


/***/ }),

/***/ 37998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/report/print.js
var print = __webpack_require__(26354);
// EXTERNAL MODULE: ./lib/src/action/context.js
var action_context = __webpack_require__(92086);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
// EXTERNAL MODULE: ./lib/src/core/run/outcome.js
var outcome = __webpack_require__(72990);
;// CONCATENATED MODULE: ./lib/src/action/inputs.js




const MODES = ['work', 'gate', 'deliver', 'report', 'backlog', 'all'];
const KEEPS = ['artifact', 'artifact+cache', 'none'];
/** Reads them; `text` gives an input as it was written, empty where it was not. Throws `Refusal`. */
async function readInputs(text) {
    const given = (name) => text(name).trim() || null;
    return {
        mode: oneOf('mode', given('mode') ?? 'work', MODES),
        pipeline: given('pipeline'),
        inputs: withoutEmpty(await mapOf('inputs', text('inputs'))),
        resume: given('resume'),
        gate: given('gate'),
        digest: given('digest'),
        checkpoint: given('checkpoint'),
        job: wholeNumber('job', given('job')),
        answer: given('answer'),
        token: given('token'),
        workflow: given('workflow'),
        needs: await mapOf('needs', text('needs')),
        failOn: outcomes(given('fail-on') ?? ''),
        keep: oneOf('keep', given('keep') ?? 'artifact+cache', KEEPS),
        budgetUsd: amount(given('budget')),
        directory: given('working-directory') ?? '.',
    };
}
function oneOf(name, value, all) {
    const found = all.find((each) => each === value);
    if (found !== undefined)
        return found;
    throw wrong(name, value, (0,nearest/* suggest */.Z)(value, all) ?? `Use one of ${all.join(', ')}.`);
}
async function mapOf(name, value) {
    if (value.trim() === '')
        return {};
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const parsed = parsedBy(parse, name, value);
    if (parsed === null)
        return {};
    if ((0,json/* isJsonObject */.O)(parsed))
        return parsed;
    throw wrong(name, value, 'Give a YAML or JSON map, such as `${{ toJSON(inputs) }}`.');
}
function parsedBy(parse, name, value) {
    try {
        return parse(value);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw wrong(name, value, `It is no YAML: ${why}`);
    }
}
/** A field of a form that was left empty comes as an empty text: it was not given. */
function withoutEmpty(inputs) {
    return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== '' && value !== null));
}
function outcomes(text) {
    const all = Object.keys(outcome/* EXIT_CODES */.a);
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    return new Set(names.map((name) => oneOf('fail-on', name, all)));
}
function wholeNumber(name, value) {
    if (value === null)
        return null;
    if (/^[1-9]\d{0,15}$/.test(value))
        return Number(value);
    throw wrong(name, value, 'Give a whole number, such as `${{ job.check_run_id }}`.');
}
function amount(value) {
    if (value === null)
        return null;
    const usd = Number(value);
    if (Number.isFinite(usd) && usd > 0)
        return usd;
    throw wrong('budget', value, 'Give an amount of USD above zero.');
}
function wrong(name, value, remedy) {
    const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
    return new ports.Refusal(`The input \`${name}\` is ${JSON.stringify(shown)}, which does not do.`, remedy);
}

;// CONCATENATED MODULE: ./lib/src/action/job.js





/** Reads what the runner and the author of the workflow say. Throws `Refusal`. */
async function openJob(stop) {
    const { getInput } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    const context = (0,action_context/* workflowContext */.Rz)(process.env);
    const inputs = await readInputs((name) => getInput(name, { trimWhitespace: false }));
    let made = null;
    return {
        context,
        inputs,
        store: (0,action_context/* storeOf */.xX)(context),
        root: (0,external_node_path_.resolve)(context.workspace, inputs.directory),
        github: () => {
            made ??= connect(context, inputs, stop);
            return made;
        },
        print: print/* printResult */.RS,
        stop,
    };
}
async function connect({ repository, apiUrl, graphqlUrl }, { token }, { controller }) {
    if (token === null) {
        throw new ports.Refusal('There is no token for GitHub: the input `token` is empty.', 'Leave it to its default, `github.token`, or give another.');
    }
    const { gitHub } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 33193));
    const { PATIENCE } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 56220));
    const { signal } = controller;
    return gitHub({ token, repository, apiUrl, graphqlUrl, patience: PATIENCE, signal });
}


/***/ }),

/***/ 27672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell),
  s: () => (/* binding */ tellFailure)
});

// EXTERNAL MODULE: ./lib/src/core/brands.js
var brands = __webpack_require__(98516);
// EXTERNAL MODULE: ./lib/src/core/run/report-json.js
var report_json = __webpack_require__(98457);
// EXTERNAL MODULE: ./lib/src/core/text/diagnostic.js
var diagnostic = __webpack_require__(93703);
// EXTERNAL MODULE: ./lib/src/core/graph.js
var graph = __webpack_require__(54844);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/text/event-line.js
var event_line = __webpack_require__(26313);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/mermaid.js
var mermaid = __webpack_require__(23025);
// EXTERNAL MODULE: ./lib/src/core/text/next-step.js
var next_step = __webpack_require__(35012);
// EXTERNAL MODULE: ./lib/src/core/run/phase-status.js
var phase_status = __webpack_require__(72292);
// EXTERNAL MODULE: ./lib/src/core/text/duration-text.js
var duration_text = __webpack_require__(2942);
// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/postable.js + 1 modules
var postable = __webpack_require__(12079);
// EXTERNAL MODULE: ./lib/src/core/text/status.js
var text_status = __webpack_require__(98782);
;// CONCATENATED MODULE: ./lib/src/core/text/phase-table.js








/** A row for each phase, in Markdown: status, attempts, agent and model, time, tokens, cost, and what there is to say. */
function phaseTable(table) {
    const { plan, state } = table;
    const { shown, hidden } = (0,text_status/* selection */.r1)(plan, state);
    return [
        '| phase | status | attempts | agent | time | tokens | cost | |',
        '|---|---|---:|---|---:|---:|---:|---|',
        ...shown.map((index) => row(table, index)),
        '',
        ...hidden,
        (0,text_status/* totals */.Sd)(state),
    ].join('\n');
}
function row({ plan, state, repository }, index) {
    const phase = (0,run_state/* phaseState */.RI)(plan, state, index);
    const status = (0,phase_status/* phaseStatus */.Q)(plan, state, index);
    const tokens = (0,money/* tokensOf */.k8)(phase.spent);
    const agent = [phase.agent, phase.model].filter((name) => name !== null);
    const note = (0,postable/* postable */.D)((0,line/* truncate */.xv)((0,text_status/* phaseNote */.A7)(plan, state, index), WIDTH), {
        own: repository,
        max: 4 * WIDTH,
    });
    const cells = [
        `\`${(0,graph/* phaseAt */.BA)(plan, index).id}\``,
        `${text_status/* STATUS_LOOKS */.I1[status].icon} ${status}`,
        phase.attempt === 0 ? '' : String(phase.attempt),
        (0,line/* oneLine */.TN)(agent.join(' ')),
        phase.spent.ms === 0 ? '' : (0,duration_text/* durationText */.S)(phase.spent.ms),
        tokens === null ? '' : (0,money/* countText */.lT)(tokens),
        phase.spent.usd === null ? '' : (0,money/* moneyText */.qC)(phase.spent.usd),
        note,
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
}
const WIDTH = 200;
/** A bar or a line's end would begin another cell or row. */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

;// CONCATENATED MODULE: ./lib/src/core/text/job-summary.js









/**
 * What a person finds on the page of a workflow run: how the run stands, its graph, a row for each phase, what a gate
 * is about, and what happens next. Markdown; far below GitHub's 1 MiB, however large the run.
 */
function jobSummary(summary) {
    const { plan, state } = summary;
    const outcome = state.finished?.outcome ?? 'failed';
    const at = state.finished?.phase ?? null;
    const where = at === null ? '' : ` at \`${at}\``;
    return [
        `## ${event_line/* OUTCOME_ICONS */.sM[outcome]} ${safe(summary, plan.name)}: ${outcome}${where}`,
        safe(summary, (0,next_step/* nextStep */.s)(plan, state).sentence),
        ...question(summary),
        ...evidence(summary),
        fenced('mermaid', (0,mermaid/* mermaid */.a)(plan, state)),
        phaseTable(summary),
        footer(summary),
        '',
    ].join('\n\n');
}
function question(summary) {
    const { plan, state } = summary;
    const index = plan.phases.findIndex((phase) => (0,run_state/* phaseState */.RI)(plan, state, phase.index).standing.status === 'blocked');
    if (index === -1)
        return [];
    const { id } = (0,graph/* phaseAt */.BA)(plan, index);
    return [
        `> Answer by running the workflow again with the input \`answer\` and \`resume: ${state.run}\`, or with a comment that begins with \`/phasegate answer ${id}\`.`,
    ];
}
/** What is before the person who decides, and nothing that an agent claims without its name on it. */
function evidence(summary) {
    const { plan, state, digest } = summary;
    const [first] = state.open;
    if (first === undefined)
        return [];
    const gate = (0,graph/* phaseAt */.BA)(plan, first);
    const { standing } = (0,run_state/* phaseState */.RI)(plan, state, first);
    const why = standing.status === 'waiting' ? standing.why : '';
    const { files, lines, protected: paths, risks } = state.facts;
    const environment = gate.kind === 'gate' ? gate.environment : null;
    const next = plan.phases
        .filter(({ needs }) => needs.some((need) => need.index === first))
        .map(({ id }) => `\`${id}\``);
    return [
        `### What \`${gate.id}\` is about`,
        [
            `- **Why a person is asked:** ${safe(summary, why)}`,
            `- **The change:** ${files} ${files === 1 ? 'file' : 'files'}, ${lines} ${lines === 1 ? 'line' : 'lines'}, on \`${state.branch}\` at \`${state.head.slice(0, 12)}\``,
            `- **Verified by the runner:** ${verified(plan, state)}`,
            ...(paths.length === 0 ? [] : [`- **Protected paths:** ${paths.map(code).join(', ')}`]),
            ...risks.map((risk) => `- **Risk:** ${safe(summary, risk)}`),
            ...(environment === null ? [] : [`- **Decided in the environment:** ${code(environment)}`]),
            `- **Digest:** \`${digest}\``,
            `- **After an approval:** ${next.length === 0 ? 'the run goes on' : next.join(', ')}`,
        ].join('\n'),
    ];
}
const MOST_NAMED = 10;
function verified(plan, state) {
    const scripts = plan.phases.flatMap((phase) => {
        const { standing } = (0,run_state/* phaseState */.RI)(plan, state, phase.index);
        if (phase.kind !== 'agent' || standing.status !== 'succeeded')
            return [];
        return phase.verify.map(({ run }) => `${code((0,line/* oneLine */.TN)(run).slice(0, 80))} (\`${phase.id}\`)`);
    });
    if (scripts.length === 0)
        return 'nothing: no phase has `verify`';
    const more = scripts.length - MOST_NAMED;
    return scripts.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function footer({ plan, state, checkpoint, digest }) {
    const error = (0,report_json/* errorOf */.M)(plan, state);
    const kept = checkpoint === null
        ? 'No checkpoint was kept.'
        : `Journal and records: [${checkpoint.name}](${checkpoint.url}).`;
    const code = error === null ? '' : ` Reason: \`${error.code}\`.`;
    return `Run \`${state.run}\`, digest \`${digest.slice(0, 15)}\`. ${kept}${code}`;
}
const MOST = 4096;
function safe({ repository }, text) {
    return (0,postable/* postable */.D)((0,line/* oneLine */.TN)(text), { own: repository, max: MOST });
}
const code = (text) => `\`${(0,line/* oneLine */.TN)(text).replaceAll('`', "'")}\``;
const fenced = (language, text) => `\`\`\`${language}\n${text}\`\`\``;

// EXTERNAL MODULE: ./lib/src/core/text/workflow-command.js
var workflow_command = __webpack_require__(23461);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/run/pipeline-file.js
var pipeline_file = __webpack_require__(11879);
// EXTERNAL MODULE: ./lib/src/run/session.js + 40 modules
var session = __webpack_require__(52087);
// EXTERNAL MODULE: ./lib/src/action/gate-decision.js
var gate_decision = __webpack_require__(95761);
;// CONCATENATED MODULE: ./lib/src/action/outputs.js
const OUTPUT_NAMES = [
    'outcome',
    'next',
    'run',
    'phase',
    'gate',
    'environment',
    'digest',
    'checkpoint',
    'branch',
    'commit',
    'pull-request-number',
    'pull-request-url',
    'cost-usd',
    'input-tokens',
    'output-tokens',
    'summary',
    'question',
];
/** Outputs are for expressions and other jobs; a person reads the summary and the records. In characters. */
const LONGEST = 2048;
/** `checkpoint` is the id of the artifact that holds the run as it is now. */
function outputsOf(json, checkpoint) {
    const isAtGate = json.next === 'gate';
    const all = {
        outcome: json.outcome,
        next: json.next,
        run: json.run,
        phase: json.phase,
        gate: isAtGate ? json.gate : null,
        environment: isAtGate ? json.environment : null,
        digest: json.digest,
        checkpoint,
        branch: json.branch,
        commit: json.commit,
        'pull-request-number': json.pullRequest?.number,
        'pull-request-url': json.pullRequest?.url,
        'cost-usd': json.costUsd,
        'input-tokens': json.inputTokens,
        'output-tokens': json.outputTokens,
        summary: lastSummary(json),
        question: json.question,
    };
    return Object.fromEntries(OUTPUT_NAMES.map((name) => [name, outputs_short(String(all[name] ?? ''))]));
}
/** Of the phase that the outcome is about, else of the last one in the file that has one. */
function lastSummary({ phase, phases }) {
    const about = phase === null ? null : (phases[phase]?.summary ?? null);
    return (about ??
        Object.values(phases)
            .map(({ summary }) => summary)
            .filter((summary) => summary !== null)
            .at(-1) ??
        null);
}
const outputs_short = (text) => text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;

;// CONCATENATED MODULE: ./lib/src/action/tell.js












/** Outputs, the job's summary, and whether the step is red. */
async function tell(job, ended) {
    if (ended.type === 'nothing')
        return job.print((0,line/* oneLine */.TN)(ended.why));
    const { report, checkpoint } = ended;
    const { plan, state } = report;
    const { repository, runUrl } = job.context;
    const digest = (0,brands/* digestOf */.ol)(report.digest);
    await publish(outputsOf((0,report_json/* runJson */.t)({ plan, state, digest }), checkpoint?.id ?? null));
    const kept = checkpoint && { name: checkpoint.name, url: `${runUrl}/artifacts/${checkpoint.id}` };
    await summarize(jobSummary({ plan, state, digest, repository, checkpoint: kept }));
    const outcome = state.finished?.outcome ?? 'failed';
    const sentence = (0,line/* oneLine */.TN)((0,next_step/* nextStep */.s)(plan, state).sentence);
    if (isRed(job, outcome))
        fail(job.print, outcome, sentence);
    else
        job.print(`${outcome}: ${sentence}`);
}
/** What could not be done, said as an annotation with what to do. Our own bugs are shown whole. */
async function tellFailure(print, job, error) {
    if (error instanceof pipeline_file.InvalidPipeline)
        printDiagnostics(print, error);
    const fallen = fallenBy(error);
    await publish({ outcome: fallen.outcome });
    const { outcome, title, text } = fallen;
    await summarize(`## ✗ Phasegate: ${title}\n\n${text.replaceAll('<', '&lt;')}\n`);
    if (job === null || title === 'bug' || isRed(job, outcome))
        fail(print, title, text);
    else
        print((0,workflow_command/* workflowCommand */.N)('warning', { title: `Phasegate: ${title}` }, text));
}
function printDiagnostics(print, { diagnostics, text }) {
    const [first] = diagnostics;
    const sources = new Map(first === undefined ? [] : [[first.file, text]]);
    print((0,diagnostic/* renderText */.S5)(diagnostics, sources).trimEnd());
    print((0,diagnostic/* renderGithub */.up)(diagnostics).trimEnd());
}
function fallenBy(error) {
    if (error instanceof pipeline_file.InvalidPipeline) {
        return { outcome: 'invalid', title: 'invalid', text: 'The pipeline has mistakes; see above.' };
    }
    if (!(error instanceof ports.Refusal)) {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        const text = `This is a bug of ours, not of yours; please report it.\n${stack}`;
        return { outcome: 'failed', title: 'bug', text };
    }
    const text = `${(0,line/* oneLine */.TN)(error.message)}\n${(0,line/* oneLine */.TN)(error.remedy)}`;
    if (error instanceof gate_decision/* GateNotProved */.Vg)
        return { outcome: 'failed', title: 'gate-not-proved', text };
    if (error instanceof session/* RunBroken */.rO)
        return { outcome: 'failed', title: 'infrastructure', text };
    return { outcome: 'invalid', title: 'invalid', text };
}
function isRed({ inputs }, outcome) {
    // A cancelled step ends as such whatever it says.
    return outcome === 'cancelled' || inputs.failOn.has(outcome);
}
function fail(print, title, text) {
    print((0,workflow_command/* workflowCommand */.N)('error', { title: `Phasegate: ${title}` }, text));
    process.exitCode = 1;
}
async function publish(outputs) {
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
}
async function summarize(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    const { summary } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    await summary.addRaw(markdown).write();
}


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

/***/ 65872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 45011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ gateStory)
/* harmony export */ });
/* harmony import */ var _environment_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89569);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54844);


/** `null` if the run does not wait at a gate. */
function gateStory({ plan, state, events, digest }) {
    const open = state.open.map((index) => (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAt */ .BA)(plan, index)).filter(isGate);
    const waitsAt = state.finished?.next === 'gate' ? state.finished.phase : null;
    const gate = open.find(({ id }) => id === waitsAt);
    const opened = events.filter(isOpening).findLast(({ phase }) => phase === gate?.id);
    if (gate === undefined || opened === undefined)
        return null;
    const environment = gate.environment ?? '';
    const isRival = (other) => other.id !== gate.id && (0,_environment_name_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentKey */ .J)(other.environment ?? '') === (0,_environment_name_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentKey */ .J)(environment);
    return {
        gate: gate.id,
        environment,
        by: gate.by,
        digest,
        openedAt: opened.at,
        known: opened.known,
        used: events.flatMap((event) => event.type === 'gateDecided' && event.approval !== null ? [event.approval] : []),
        starters: events.flatMap((event) => event.type === 'runStarted' || event.type === 'runResumed' ? [event.actor] : []),
        rivals: open.filter(isRival).map(({ id }) => id),
        mayRework: gate.rework !== null,
    };
}
const isGate = (phase) => phase.kind === 'gate';
const isOpening = (event) => event.type === 'gateOpened';


/***/ })

};
