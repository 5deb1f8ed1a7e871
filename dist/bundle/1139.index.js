export const id = 1139;
export const ids = [1139,193,2574];
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
    const may = (name) => env[name] ?? '';
    const repository = must('GITHUB_REPOSITORY');
    const runId = must('GITHUB_RUN_ID');
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
    const actor = may('GITHUB_ACTOR');
    return {
        eventName: must('GITHUB_EVENT_NAME'),
        event: payloadOf(may('GITHUB_EVENT_PATH')),
        repository,
        runId: Number(runId),
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT || '1'),
        job: may('GITHUB_JOB'),
        step: may('GITHUB_ACTION'),
        actor,
        starter: starterOf(env, actor),
        ref: may('GITHUB_REF'),
        sha: may('GITHUB_SHA'),
        workflow: may('GITHUB_WORKFLOW'),
        workflowFile: fileIn(may('GITHUB_WORKFLOW_REF')),
        serverUrl,
        apiUrl,
        graphqlUrl: env.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`,
        runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        temp: must('RUNNER_TEMP'),
    };
}
const starterOf = ({ GITHUB_TRIGGERING_ACTOR }, actor) => GITHUB_TRIGGERING_ACTOR || actor;
/** `acme/widgets/.github/workflows/implement.yml@refs/heads/main` */
const fileIn = (workflowRef) => /\/([^/@]+)@/.exec(workflowRef)?.[1] ?? '';
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
        item: itemOf(given('item')),
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
function itemOf(value) {
    if (value === null || /^issue-[1-9]\d*$/.test(value))
        return value;
    throw wrong('item', value, 'Give one of the output `items` of the job before, such as `issue-12`.');
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
    const { gitHub } = await __webpack_require__.e(/* import() */ 3193).then(__webpack_require__.bind(__webpack_require__, 33193));
    const { PATIENCE } = await __webpack_require__.e(/* import() */ 6220).then(__webpack_require__.bind(__webpack_require__, 56220));
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

// EXTERNAL MODULE: ./lib/src/core/backlog/item.js
var item = __webpack_require__(97297);
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
// EXTERNAL MODULE: ./lib/src/run/session.js + 1 modules
var session = __webpack_require__(15606);
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
    'items',
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
        items: null,
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
    switch (ended.type) {
        case 'nothing':
            return job.print((0,line/* oneLine */.TN)(ended.why));
        case 'planned':
            return tellPlan(job, ended);
        case 'worked':
            return tellItem(job, ended);
        case 'stood': {
            await publish(outputsIn(ended));
            await summarize(summaryOf(job, ended));
            const { plan, state } = ended.report;
            conclude(job, state.finished?.outcome ?? 'failed', (0,next_step/* nextStep */.s)(plan, state).sentence);
        }
    }
}
async function tellPlan({ print }, { items, board }) {
    await publish({ items: items.length === 0 ? '' : JSON.stringify(items) });
    await summarize(board);
    print(items.length === 0 ? 'Nothing is to be worked on.' : `To be worked on: ${items.join(', ')}.`);
}
async function tellItem(job, { item, outcome, next, stood }) {
    const run = stood === null ? {} : outputsIn(stood);
    const atGate = next === 'gate' ? {} : { gate: '', environment: '' };
    await publish({ ...run, ...atGate, outcome, next: next ?? '' });
    if (stood !== null)
        await summarize(summaryOf(job, stood));
    conclude(job, outcome, item === null ? 'It is off the backlog.' : itemSentence(item));
}
function itemSentence({ id, status, block, phase }) {
    const at = block === null && phase !== null && status !== 'done' ? `, at \`${phase}\`` : '';
    return `${id} is ${(0,item/* statusText */.qS)(status)}${block === null ? at : `: ${block.reason}`}`;
}
function outputsIn({ report: { plan, state, digest }, checkpoint }) {
    return outputsOf((0,report_json/* runJson */.t)({ plan, state, digest: (0,brands/* digestOf */.ol)(digest) }), checkpoint?.id ?? null);
}
function summaryOf({ context }, { report, checkpoint }) {
    const { plan, state, digest } = report;
    const { repository, runUrl } = context;
    const kept = checkpoint && { name: checkpoint.name, url: `${runUrl}/artifacts/${checkpoint.id}` };
    return jobSummary({ plan, state, digest: (0,brands/* digestOf */.ol)(digest), repository, checkpoint: kept });
}
function conclude(job, outcome, text) {
    const sentence = (0,line/* oneLine */.TN)(text);
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

/***/ 22244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ acquireLock),
  l: () => (/* binding */ isLocked)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/proper-lockfile/index.js
var proper_lockfile = __webpack_require__(83648);
// EXTERNAL MODULE: ./lib/src/disk.js
var disk = __webpack_require__(26301);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/src/checkpoints/holder.js




function thisProcess() {
    return {
        pid: process.pid,
        started: startOf(process.pid) ?? '',
        host: (0,external_node_os_.hostname)(),
        system: system(),
        at: new Date().toISOString(),
    };
}
/** Whether the process lives; `null` if that cannot be seen from here, as it ran on another machine or before a restart. */
function isAlive({ pid, started, host, system: where }) {
    if (host !== (0,external_node_os_.hostname)() || where !== system())
        return null;
    return startOf(pid) === started;
}
/** `null` if there is no such process, or it has ended and is only waiting for its parent to see it. */
function startOf(pid) {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}
/** The name of the program stands in parentheses and may hold any character, so the fields count from the last one. */
function fromProc(pid) {
    const stat = readIfThere(`/proc/${pid}/stat`);
    if (stat === null)
        return null;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    return state === 'Z' || state === 'X' ? null : (fields[19] ?? null);
}
function fromPs(pid) {
    const line = psLine(pid);
    const [, state = 'Z', started = ''] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
    return state.startsWith('Z') ? null : started;
}
/** `ps` exits with 1 if there is no such process. */
function psLine(pid) {
    const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
    try {
        const out = (0,external_node_child_process_.execFileSync)('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
            env,
            stdio: 'pipe',
        });
        return out.toString().trim();
    }
    catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 1)
            return '';
        throw error;
    }
}
/** `<boot> <PID namespace>`; the same everywhere on a system that tells neither. */
function system() {
    if (process.platform !== 'linux')
        return '- -';
    const boot = readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? '-';
    return `${boot} ${(0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')}`;
}
function readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT' || (0,disk/* codeOf */.$N)(error) === 'ESRCH')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/checkpoints/lock.js







/**
 * Lets one process at a time work on a run; throws `Refusal` saying who does. Needs no repair after a crash: a holder
 * that is dead, or whose process number is another's by now, does not count.
 *
 *     lock/7        who holds it; the greatest number counts
 *     lock/<id>/    the sign of life of that one, there until it lets go; touched every two seconds
 *
 * A number is taken by making a hard link, which only one process can do, and never given to a second one while it is
 * the greatest. So two that find the same dead holder cannot both follow it, however slow one of them is. The touching
 * matters only for a holder on another machine, where nobody can see whether its process lives.
 */
async function acquireLock({ runFolder, onLost }) {
    const folder = (0,external_node_path_.join)(runFolder, 'lock');
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        return await compete(folder, onLost);
    }
    catch (error) {
        throw error instanceof ports.Refusal
            ? error
            : (0,disk/* diskRefusal */.C2)(error, `The run in ${runFolder} cannot be locked`);
    }
}
/** The sign of life comes first: whoever can see the claim can see it too. */
async function compete(folder, onLost) {
    const claim = { ...thisProcess(), id: (0,external_node_crypto_.randomUUID)() };
    const file = (0,external_node_path_.join)(folder, `${claim.id}.json`);
    (0,disk/* writeDurably */.v8)(file, JSON.stringify(claim));
    const letGo = await proper_lockfile.lock(file, {
        ...heartbeat(folder, claim),
        update: 2_000,
        onCompromised: () => onLost(lost(folder)),
    });
    try {
        const token = await take(folder, file);
        (0,external_node_fs_.rmSync)(file);
        removeOlder(folder, token);
        return { token, [Symbol.asyncDispose]: () => release(letGo) };
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(file, { force: true });
        await release(letGo);
        throw error;
    }
}
/** Whether some process works on the run just now. */
async function isLocked(runFolder) {
    const folder = (0,external_node_path_.join)(runFolder, 'lock');
    if (!(0,external_node_fs_.existsSync)(folder))
        return false;
    const last = Math.max(0, ...numbers(folder));
    const claim = last === 0 ? null : readClaim((0,external_node_path_.join)(folder, String(last)));
    return claim !== null && isHeld(folder, claim);
}
async function take(folder, file) {
    for (;;) {
        const last = Math.max(0, ...numbers(folder));
        if (last > 0)
            await refuseIfHeld(folder, last);
        if (!linked(file, (0,external_node_path_.join)(folder, String(last + 1))))
            continue;
        if (Math.max(...numbers(folder)) === last + 1)
            return last + 1;
        // Meanwhile others came and went, and removed the number that was just taken here.
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, String(last + 1)));
    }
}
async function refuseIfHeld(folder, number) {
    const claim = readClaim((0,external_node_path_.join)(folder, String(number)));
    if (claim === null || !(await isHeld(folder, claim)))
        return;
    throw new ports.Refusal(`Another process works on this run: ${claim.pid} on ${claim.host}, since ${claim.at}.`, 'Wait until it ends, or end it, then try again.');
}
async function isHeld(folder, claim) {
    const alive = isAlive(claim);
    if (alive === null)
        return proper_lockfile.check(folder, heartbeat(folder, claim));
    return alive && (0,external_node_fs_.readdirSync)(folder).includes(claim.id);
}
function heartbeat(folder, { id }) {
    return { realpath: false, lockfilePath: (0,external_node_path_.join)(folder, id), stale: 20_000 };
}
/** `null` if it was removed, as there is a greater number by now. */
function readClaim(file) {
    try {
        const claim = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return claim;
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        if ((0,disk/* codeOf */.$N)(error) !== null)
            throw error;
        throw new ports.Refusal(`The lock ${file} is damaged.`, 'If no other process works on this run, delete the file.');
    }
}
function linked(file, number) {
    try {
        (0,external_node_fs_.linkSync)(file, number);
        return true;
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
function removeOlder(folder, token) {
    for (const number of numbers(folder).filter((other) => other < token)) {
        const claim = readClaim((0,external_node_path_.join)(folder, String(number)));
        if (claim !== null)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, claim.id), { recursive: true, force: true });
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, String(number)), { force: true });
    }
}
function numbers(folder) {
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => /^[1-9]\d*$/.test(name))
        .map(Number);
}
/** A lock that was lost cannot be let go, and need not be. */
async function release(letGo) {
    try {
        await letGo();
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) !== 'ERELEASED' && (0,disk/* codeOf */.$N)(error) !== 'ENOTACQUIRED')
            throw error;
    }
}
function lost(folder) {
    return new ports.Refusal(`The lock of this run in ${folder} was lost: another process may work on it now.`, 'See with `phasegate status` how it stands, then `phasegate resume`.');
}


/***/ }),

/***/ 97297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ BLOCK_KINDS),
/* harmony export */   II: () => (/* binding */ NO_WORK),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   jI: () => (/* binding */ byAge),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/** In the order of an item's life; from each of the first four it can be blocked. */
const STATUSES = ['new', 'scoping', 'ready', 'in_progress', 'done', 'blocked'];
const BLOCK_KINDS = [
    'question',
    'guardrail',
    'person',
    'failed',
    'gate',
    'budget',
    'rejected',
    'by-hand',
];
const NO_WORK = { run: null, triage: null, seen: {}, attempts: 0, costUsd: null };
/** Oldest first; of one age, by id. */
function byAge(a, b) {
    return compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}
const compare = (a, b) => (a < b ? -1 : Number(a > b));
/** How people read a status: `in-progress`. */
const statusText = (status) => status.replace('_', '-');


/***/ }),

/***/ 89569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ environmentKey)
/* harmony export */ });
/**
 * What two names of one GitHub environment have in common: case does not count,
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments.
 */
const environmentKey = (name) => name.toLowerCase();


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


/***/ }),

/***/ 12079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ postable),
  R: () => (/* binding */ postableLine)
});

;// CONCATENATED MODULE: ./lib/src/core/text/fences.js
/** Not seen, and takes from what follows it the place and the company that would make it more than text. */
const BREAK = '\u200B';
/** Code within a list or a quote that is longer than this is taken for text. */
const MAX_NESTED_LINES = 1000;
/**
 * Leaves no code fence of Markdown open, so that what follows the text is not swallowed. A fence at a line's start is
 * closed at the end. One in a list or a quote ends with that, and where its end depends on how one reads the rest, it
 * becomes ordinary text.
 */
function withBalancedFences(text) {
    const lines = text.split('\n');
    const done = [];
    while (done.length < lines.length) {
        const at = done.length;
        const line = lines[at] ?? '';
        const fence = fenceOf(line);
        const last = fence === null ? at : lastLine(fence, lines, at);
        if (last === null)
            done.push(line.replace(/[`~]/, `${BREAK}$&`));
        else
            done.push(...lines.slice(at, last + 1));
        if (fence !== null && last === lines.length)
            done.push(fence.run);
    }
    return done.join('\n');
}
function fenceOf(line) {
    const found = /^((?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*)(`{3,}(?=[^`]*$)|~{3,})/.exec(line);
    return found === null ? null : { before: found[1] ?? '', run: found[2] ?? '' };
}
/** The number of the line that closes it, `lines.length` if it is still open there, `null` if it must not be one. */
function lastLine(fence, lines, at) {
    if (fence.before !== '')
        return lastNestedLine(fence, lines, at);
    const closes = closing(fence, ' {0,3}');
    const found = lines.findIndex((line, index) => index > at && closes.test(line));
    return found === -1 ? lines.length : found;
}
/** A number begins a list in some places and not in others; how far a tab reaches depends on where it stands. */
function lastNestedLine(fence, lines, at) {
    if (/[\t.)]/.test(fence.before))
        return null;
    const margin = fence.before.replace(/[-*+]/g, ' ');
    const closesHere = closing(fence, margin);
    const mayClose = closing(fence, '[ \\t>]*');
    for (const [index, line] of lines.slice(at + 1, at + MAX_NESTED_LINES).entries()) {
        if (closesHere.test(line))
            return at + 1 + index;
        const isWithin = line.startsWith(margin) || (line.trim() === '' && !margin.includes('>'));
        if (!isWithin || mayClose.test(line))
            return null;
    }
    return null;
}
function closing({ run }, before) {
    return new RegExp(`^${before}${run.slice(0, 1)}{${run.length},}[ \\t]*$`);
}

// EXTERNAL MODULE: ./lib/src/core/text/untrusted.js
var untrusted = __webpack_require__(13500);
;// CONCATENATED MODULE: ./lib/src/core/text/postable.js


/**
 * Makes a text of an agent or a stranger fit for a pull request, a comment, a summary or a commit message: it reads the
 * same, and nothing in it acts. Nobody is mentioned, no issue closed, no bot commanded, no check skipped; no HTML, no
 * comment or mark of ours, no image, no link out of the repository. What would act is broken by one character that is
 * not seen, in code as elsewhere: bots read the bare text, and where code ends is a matter of opinion.
 */
function postable(text, { own, max }) {
    const active = activeOn(own);
    return fitted(text, max, {
        inert: (whole) => withBalancedFences(whole).replace(active, BREAK),
        cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
    });
}
/** The same for titles: in one line. */
function postableLine(text, { own, max }) {
    const active = activeOn(own);
    return fitted(text, max, {
        inert: (whole) => whole.replace(/\s+/g, ' ').trim().replace(active, BREAK),
        cut: () => '…',
    });
}
function fitted(text, max, { inert, cut }) {
    if (max < 100)
        throw new Error('no room for what is cut');
    // What is far beyond the cap is not even looked at.
    const start = text.slice(0, 4 * max);
    for (let length = start.length;;) {
        const dropped = text.length - length;
        const whole = inert((0,untrusted/* cleaned */.L0)(start.slice(0, length))) + (dropped === 0 ? '' : cut(dropped));
        if (whole.length <= max)
            return whole;
        length -= whole.length - max;
    }
}
/** The places, each between two characters, where a break takes from a text what GitHub or a bot would make of it. */
function activeOn(own) {
    const name = own.replaceAll('.', '\\.');
    const ownPage = `//github\\.com/${name}(?![\\w-]|\\.\\w)(?![^\\s)]*(?:\\.\\.|%2e|\\\\))`;
    const places = [
        // A mention, also of a team.
        '(?<=(?<![a-z0-9])@)(?=[a-z0-9])',
        // A keyword that closes the issue it stands before: `fixes #1`, `Closes: GH-1`, `resolved owner/name#1`.
        `(?<=(?<![a-z0-9])[cfr])(?=(?:lose[sd]?|ix(?:e[sd])?|esolve[sd]?)[^a-z0-9]*${REFERENCE})`,
        // A reference that tells another repository of us.
        `(?<=[\\w.-]+/[\\w.-]+#)(?<!(?<![\\w./-])${name}#)(?=\\d)`,
        // A command to a bot, at the start of a line.
        '(?<=^[ \\t>]*/)(?=[a-z])',
        // What makes GitHub skip the checks of a commit.
        '(?<=\\[)(?=(?:skip (?:ci|actions)|(?:ci|actions) skip|no ci)\\])',
        '(?<=^[ \\t]*skip)(?=-checks:)',
        // HTML, comments, links in angle brackets; and characters that are spelled out.
        '(?<=<)(?=[a-z/!?])',
        '(?<=&)(?=#?[a-z0-9]+;)',
        // An image; a link's or a footnote's target; a bare link.
        '(?<=!)(?=\\[)',
        `(?<=\\])(?=:|\\((?!https:${ownPage}[^\\s()]*\\)))`,
        `(?<=https:)(?=//)(?!${ownPage})`,
        '(?<=(?:http|ftp):)(?=//)',
        '(?<=www)(?=\\.)',
    ];
    return new RegExp(places.join('|'), 'gim');
}
const REFERENCE = '(?:#\\d|gh-\\d|https?:|[\\w.-]+/[\\w.-]+#\\d)';


/***/ }),

/***/ 15606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rO: () => (/* binding */ RunBroken),
  BC: () => (/* binding */ append),
  fA: () => (/* binding */ openSession),
  qB: () => (/* binding */ resumedEvent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/lock.js + 1 modules
var checkpoints_lock = __webpack_require__(22244);
// EXTERNAL MODULE: ./lib/src/core/run/evolve.js + 2 modules
var evolve = __webpack_require__(66023);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(87997);
// EXTERNAL MODULE: ./lib/src/core/run/codec.js
var codec = __webpack_require__(16484);
// EXTERNAL MODULE: ./lib/src/disk.js
var disk = __webpack_require__(26301);
// EXTERNAL MODULE: ./lib/src/failpoint.js
var failpoint = __webpack_require__(54572);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/engine/journal-text.js
var journal_text = __webpack_require__(77848);
;// CONCATENATED MODULE: ./lib/src/engine/journal.js









/** Opens the journal of a run, or begins one. Throws `Refusal` if it is damaged or the disk says no. */
async function openJournal(options) {
    const path = (0,external_node_path_.join)(options.folder, 'journal.jsonl');
    const fd = journal_open(path);
    try {
        return begin(options, { path, fd });
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(fd);
        throw error;
    }
}
/**
 * What was handed in during one turn of the event loop goes to the disk with one write and one flush. Both are
 * synchronous: they take less time so than the way through the thread pool and back.
 */
class FileJournal {
    run;
    past;
    #options;
    #file;
    #seq;
    /** Of the last line handed in; `#head` is of the last one on the disk. */
    #prev;
    #head;
    #seen;
    #seal;
    #waiting = [];
    #failure = null;
    constructor(options, file, text) {
        this.run = options.run;
        this.past = text.events;
        this.#options = options;
        this.#file = file;
        this.#seq = text.events.length;
        this.#prev = text.head;
        this.#head = text.head;
        this.#seal = text.seal;
        this.#seen = (0,external_node_fs_.statSync)(file.path);
    }
    head() {
        return this.#head;
    }
    append(event) {
        return new Promise((resolve, reject) => {
            if (this.#failure !== null)
                throw this.#failure;
            const seq = this.#seq + 1;
            const wrong = (0,journal_text/* misplaced */.j5)(event, seq);
            if (wrong !== null)
                throw new Error(wrong);
            const recorded = { ...event, seq, at: this.#options.clock(), prev: this.#prev };
            const line = (0,codec/* encode */.l)(recorded);
            this.#seq = seq;
            this.#prev = (0,external_node_crypto_.hash)('sha256', line);
            if (this.#waiting.length === 0)
                (0,external_node_timers_.setImmediate)(() => this.#flush());
            this.#waiting.push({ event: recorded, line, resolve, reject });
        });
    }
    async [Symbol.asyncDispose]() {
        this.#flush();
        (0,external_node_fs_.closeSync)(this.#file.fd);
        if (this.#failure === null && this.#seal !== 'valid')
            this.#writeSeal();
        this.#failure ??= new Error('the journal is closed');
    }
    #flush() {
        const batch = this.#waiting;
        if (batch.length === 0)
            return;
        this.#waiting = [];
        try {
            this.#write(batch);
        }
        catch (error) {
            this.#failure = error;
            for (const { reject } of batch)
                reject(error);
            return;
        }
        this.#head = (0,external_node_crypto_.hash)('sha256', batch.at(-1)?.line ?? '');
        for (const { event, resolve } of batch)
            resolve(event);
    }
    #write(batch) {
        this.#refuseChanged();
        try {
            this.#removeSeal();
            (0,failpoint/* failpoint */.Z)('eventWriting');
            (0,disk/* writeWhole */.f8)(this.#file.fd, Buffer.from(batch.map(({ line }) => `${line}\n`).join('')));
            (0,failpoint/* failpoint */.Z)('eventWritten');
            (0,external_node_fs_.fdatasyncSync)(this.#file.fd);
            (0,failpoint/* failpoint */.Z)('eventFlushed');
            this.#seen = (0,external_node_fs_.statSync)(this.#file.path);
        }
        catch (error) {
            this.#takeBack();
            throw (0,disk/* diskRefusal */.C2)(error, `The journal ${this.#file.path} cannot be written`);
        }
    }
    /** Throws if somebody else wrote to the journal: then what this process believes of the run is no longer so. */
    #refuseChanged() {
        const { path } = this.#file;
        const now = look(path);
        const seen = this.#seen;
        if (now?.ino === seen.ino && now.size === seen.size && now.mtimeMs === seen.mtimeMs)
            return;
        throw new ports.Refusal(`The journal ${path} was changed by somebody else while this process worked on the run; nothing more is written.`, 'See with `phasegate verify` whether it is intact, and that no agent can write to its folder.');
    }
    /** Removes the digest of what is about to be no longer the last line. */
    #removeSeal() {
        if (this.#seal === 'none')
            return;
        (0,external_node_fs_.rmSync)((0,journal_text/* sealFile */.mz)(this.#file.path), { force: true });
        (0,disk/* syncFolder */.Yw)((0,external_node_path_.dirname)(this.#file.path));
        this.#seal = 'none';
    }
    /** A missing digest does no harm, so a disk that says no at the very end is only noted. */
    #writeSeal() {
        if (this.#seq === 0)
            return;
        try {
            (0,disk/* replaceFile */.fR)((0,journal_text/* sealFile */.mz)(this.#file.path), (0,journal_text/* sealText */.N9)(this.#seq, this.#head));
        }
        catch (error) {
            const { message } = (0,disk/* diskRefusal */.C2)(error, `The digest of ${this.#file.path} cannot be written`);
            this.#options.onNote(message);
        }
    }
    /** After a write that failed: away with the part that got through. What cannot be cut now is dropped by who reads. */
    #takeBack() {
        try {
            (0,external_node_fs_.ftruncateSync)(this.#file.fd, this.#seen.size);
        }
        catch (error) {
            const { message } = (0,disk/* diskRefusal */.C2)(error, `The journal ${this.#file.path} cannot be cut back`);
            this.#options.onNote(message);
        }
    }
}
function journal_open(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'a', 0o600);
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The journal ${path} cannot be opened`);
    }
}
/** `undefined` if there is no such file any more. */
function look(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The journal ${path} cannot be looked at`);
    }
}
function begin(options, file) {
    const text = (0,journal_text/* readJournal */.a0)(file.path);
    refuseAnother(options.run, text, file.path);
    try {
        if ((0,external_node_fs_.fstatSync)(file.fd).size > text.size)
            (0,external_node_fs_.ftruncateSync)(file.fd, text.size);
        if (text.size === 0)
            (0,disk/* syncFolder */.Yw)(options.folder);
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The journal ${file.path} cannot be written`);
    }
    if (text.note !== null)
        options.onNote(text.note);
    return new FileJournal(options, file, text);
}
function refuseAnother(run, { events }, path) {
    const [first] = events;
    if (first?.type !== 'runStarted' || first.run === run)
        return;
    throw new ports.Refusal(`The journal ${path} is of the run ${first.run}, not of ${run}.`, 'Put the folder of each run back under its own name.');
}

// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
;// CONCATENATED MODULE: ./lib/src/run/session.js








/** Takes the run's lock and opens its journal. Throws `Refusal` if another process works on it. */
async function openSession(run, folder, onNote) {
    const lost = new AbortController();
    const lock = await (0,checkpoints_lock/* acquireLock */.I)({ runFolder: folder, onLost: (why) => lost.abort(why) });
    (0,failpoint/* failpoint */.Z)('lockTaken');
    try {
        const clock = () => new Date().toISOString();
        const journal = await openJournal({ folder, run, clock, onNote });
        // What attempts of a dead process were given; nothing of it is looked at again.
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, 'exchange'), { recursive: true, force: true });
        return {
            journal,
            folder,
            lost: lost.signal,
            [Symbol.asyncDispose]: async () => {
                await journal[Symbol.asyncDispose]();
                await lock[Symbol.asyncDispose]();
            },
        };
    }
    catch (error) {
        await lock[Symbol.asyncDispose]();
        throw error;
    }
}
/** The run had begun to work and cannot go on: its journal could not be written, or somebody took its lock. */
class RunBroken extends ports.Refusal {
    name = 'RunBroken';
}
/** The state after these events, each recorded and shown. */
async function append({ plan, session, reporter }, state, events) {
    let now = state;
    for (const event of events) {
        const recorded = await session.journal.append(event);
        now = (0,evolve/* evolve */.sf)(plan, now, event);
        reporter.event(recorded, now);
        if (event.type === 'gateDecided')
            (0,failpoint/* failpoint */.Z)('decided');
    }
    return now;
}
/** `runResumed` as it is when nothing else changes. */
function resumedEvent(actor) {
    const nothing = { again: [], budgetUsd: null, recovered: [], pipeline: null };
    return { type: 'runResumed', phasegate: version/* VERSION */.x, actor, ...nothing };
}


/***/ }),

/***/ 16394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Several runs may be under way in one process, and each of them stops; what begins after the signal does, too. */
const stopping = new Set();
let isTold = false;
/** From now on, until it is disposed of, a signal aborts the controller instead of ending the process. */
function stopOnSignals() {
    const controller = new AbortController();
    if (stopping.size === 0)
        for (const signal of SIGNALS)
            process.on(signal, abortAll);
    stopping.add(controller);
    if (isTold)
        controller.abort();
    return {
        controller,
        [Symbol.dispose]: () => {
            stopping.delete(controller);
            if (stopping.size > 0)
                return;
            isTold = false;
            for (const signal of SIGNALS)
                process.off(signal, abortAll);
        },
    };
}
function abortAll() {
    isTold = true;
    for (const controller of stopping)
        controller.abort();
}


/***/ })

};
