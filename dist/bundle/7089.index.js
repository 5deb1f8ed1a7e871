export const id = 7089;
export const ids = [7089,7286];
export const modules = {

/***/ 92086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ workflowContext),
/* harmony export */   xX: () => (/* binding */ storeOf),
/* harmony export */   zq: () => (/* binding */ githubOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_lib_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38364);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);





/** Throws `Refusal` outside of a workflow. */
function workflowContext(env) {
    const must = (name) => {
        const value = env[name] ?? '';
        if (value !== '')
            return value;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The variable ${name} is not set, so this process is not a job of GitHub Actions.`, 'Use the Action in a workflow. Elsewhere, use the command line: `phasegate run FILE`.');
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
/** The context `github` for expressions: the usual names, `event`, and the payload's keys next to them, as with `--event`. */
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
/** The folder with all runs of this job, out of agents' reach. */
const storeOf = ({ temp }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'phasegate');
function payloadOf(file) {
    if (file === '')
        return {};
    try {
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        if ((0,_core_lib_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value))
            return value;
    }
    catch (error) {
        if (!(error instanceof SyntaxError) && (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === null)
            throw error;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The event payload ${file} cannot be read: ${error instanceof Error ? error.message : ''}.`, 'Run the workflow again. The runner writes this file.');
    }
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The event payload ${file} is not a JSON object.`, 'Run the workflow again.');
}


/***/ }),

/***/ 95761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ GateNotProved),
/* harmony export */   X1: () => (/* binding */ decidedInEnvironment),
/* harmony export */   h: () => (/* binding */ rejectedInEnvironment)
/* harmony export */ });
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1888);
/* harmony import */ var _core_run_show_gate_story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40955);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32154);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);




/** No approval of this change was proved: nothing is recorded or written. */
class GateNotProved extends _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal {
    name = 'GateNotProved';
}
/** In the job behind an environment: the decision that a person made there. Throws `GateNotProved`. */
async function decidedInEnvironment({ context, inputs, ownGithub: github }, stored, head) {
    const { proveGate } = await __webpack_require__.e(/* import() */ 1514).then(__webpack_require__.bind(__webpack_require__, 91514));
    const story = storyOf(stored, head);
    const verdict = await proveGate({
        github: await github(),
        run: String(context.runId),
        attempt: context.runAttempt,
        job: String(inputs.job ?? ''),
        name: stored.run,
        lines: stored.events.length,
        published: publishedBy(inputs),
        story,
    });
    return decisionOf(story, verdict);
}
/** In a later job, after GitHub ended the job behind the environment: the rejection; `null`: none. */
async function rejectedInEnvironment({ context, ownGithub: github, print }, stored, head) {
    const { readRejection } = await __webpack_require__.e(/* import() */ 1514).then(__webpack_require__.bind(__webpack_require__, 91514));
    const story = storyOf(stored, head);
    const published = { gate: story.gate, digest: story.digest, environment: null };
    const run = String(context.runId);
    const verdict = await readRejection({ github: await github(), run, published, story });
    if (verdict.type === 'decided')
        return decisionOf(story, verdict);
    print(`· Rejection not proved (point ${verdict.point}): ${(0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(verdict.message)}.`);
    return null;
}
function storyOf({ run, plan, state, events }, head) {
    const story = (0,_core_run_show_gate_story_js__WEBPACK_IMPORTED_MODULE_2__/* .gateStory */ .t)({ plan, state, events, digest: (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(head) });
    if (story !== null)
        return story;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`The run \`${run}\` does not wait at a gate.`, 'Run this job only if the earlier job has the output `next: gate`.');
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

/***/ 58586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/app/stored/place.js
var place = __webpack_require__(18275);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/report/print.js
var print = __webpack_require__(26354);
// EXTERNAL MODULE: ./lib/src/system/debug-log.js
var debug_log = __webpack_require__(35118);
// EXTERNAL MODULE: ./lib/src/workspace/checkout.js
var checkout = __webpack_require__(76906);
// EXTERNAL MODULE: ./lib/src/action/context.js
var action_context = __webpack_require__(92086);
// EXTERNAL MODULE: ./lib/src/core/lib/json.js
var json = __webpack_require__(38364);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
// EXTERNAL MODULE: ./lib/src/core/run/outcome.js
var outcome = __webpack_require__(72990);
;// CONCATENATED MODULE: ./lib/src/action/inputs.js




const MODES = [
    'work',
    'slot',
    'join',
    'gate',
    'deliver',
    'report',
    'backlog',
    'all',
];
const KEEPS = ['artifact', 'artifact+cache', 'none'];
/** Parses the inputs; `text` returns an input as written, empty if missing. Throws `Refusal`. */
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
        jobToken: given('job-token'),
        spread: oneOf('spread', given('spread') ?? 'off', ['on', 'off']) === 'on',
        slot: slotOf(given('slot')),
        children: await mapOf('children', text('children')),
        workflow: given('workflow'),
        needs: await mapOf('needs', text('needs')),
        failOn: outcomes(given('fail-on') ?? ''),
        keep: oneOf('keep', given('keep') ?? 'artifact+cache', KEEPS),
        report: oneOf('report', given('report') ?? 'on', ['on', 'off']) === 'on',
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
    throw wrong('item', value, 'Give one of the output `items` of the earlier job, such as `issue-12`.');
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
    throw wrong(name, value, 'Give a YAML or JSON mapping, such as `${{ toJSON(inputs) }}`.');
}
function parsedBy(parse, name, value) {
    try {
        return parse(value);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw wrong(name, value, `The value is not YAML: ${why}`);
    }
}
/** An empty field of a form is an empty text, which counts as not given. */
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
function slotOf(value) {
    if (value === null)
        return null;
    if (/^(?:0|[1-9]\d{0,2})$/.test(value))
        return Number(value);
    throw wrong('slot', value, 'Give one of the output `slots` of the earlier job, such as `${{ matrix.slot }}`.');
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
    return new ports.Refusal(`The input \`${name}\` is invalid: ${JSON.stringify(shown)}.`, remedy);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
;// CONCATENATED MODULE: ./lib/src/action/work-place.js





/**
 * The folder of the repository in which a step works. Throws `Refusal` if it is missing, and for a folder or a pipeline outside
 * of the checkout, because a workflow's author does not mean files of the machine.
 */
function workPlace({ workspace }, { directory, pipeline }) {
    const root = (0,external_node_path_.resolve)(workspace, directory);
    refuseOutside(workspace, root, `The input \`working-directory\` is \`${directory}\`, which`);
    const top = realOf(workspace);
    if (top === null)
        return root;
    const real = realOf(root);
    if (real === null || !(0,external_node_fs_.statSync)(real).isDirectory()) {
        throw new ports.Refusal(`The input \`working-directory\` is \`${directory}\`, but the checkout has no such folder.`, 'Give a folder relative to the root of the repository, and put `actions/checkout` before this step.');
    }
    if ((0,external_node_path_.relative)(top, real) !== (0,external_node_path_.relative)(workspace, root))
        throw throughLink('working-directory', directory);
    if (pipeline === null)
        return root;
    const file = (0,external_node_path_.resolve)(root, pipeline);
    refuseOutside(workspace, file, `The input \`pipeline\` is \`${pipeline}\`, which`);
    const realFile = realOf(file);
    if (realFile !== null && isOutside(top, realFile))
        throw throughLink('pipeline', pipeline);
    return root;
}
/** Throws `Refusal` if the runner's temporary folder is not writable: nothing could be stored there. */
function prepareTemp(context) {
    const store = (0,action_context/* storeOf */.xX)(context);
    try {
        (0,disk/* makeFolder */.fc)(store);
        (0,external_node_fs_.accessSync)(store, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
    }
    catch (error) {
        throw error instanceof ports.Refusal
            ? error
            : (0,disk/* diskRefusal */.C2)(error, `The runner's folder RUNNER_TEMP, ${context.temp}, cannot be written`);
    }
}
/** Throws `Refusal` if there is no folder for a checkout. */
function requireWorkspace({ workspace }) {
    if (realOf(workspace) !== null)
        return;
    throw new ports.Refusal(`The folder ${workspace} from GITHUB_WORKSPACE does not exist.`, 'Put `actions/checkout` before this step; in a container, mount the folder.');
}
function refuseOutside(workspace, path, what) {
    if (!isOutside(workspace, path))
        return;
    throw new ports.Refusal(`${what} is outside the checkout.`, 'Give a path inside the repository, relative to its root.');
}
function isOutside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}
function throughLink(input, value) {
    return new ports.Refusal(`The input \`${input}\` is \`${value}\`, which contains a symbolic link.`, 'Give the target path of the link, inside the repository.');
}
/** `null`: it does not exist. */
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        const code = (0,disk/* codeOf */.$N)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw (0,disk/* diskRefusal */.C2)(error, `${path} cannot be read`);
    }
}

;// CONCATENATED MODULE: ./lib/src/action/job.js









/** Reads the runner's data and the inputs. Throws `Refusal`. */
async function openJob(stop) {
    const { debug, getInput } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    (0,debug_log/* debugTo */.rJ)(debug);
    const context = (0,action_context/* workflowContext */.Rz)(process.env);
    const inputs = await readInputs((name) => getInput(name, { trimWhitespace: false }));
    prepareTemp(context);
    if (NEEDS_CHECKOUT.has(inputs.mode))
        requireWorkspace(context);
    const root = NEEDS_CHECKOUT.has(inputs.mode)
        ? workPlace(context, inputs)
        : (0,external_node_path_.resolve)(context.workspace, inputs.directory);
    // An earlier step that was killed may have left the checkout changed.
    await (0,checkout/* recoverCheckout */.rg)((0,place/* workspacesIn */.sp)((0,action_context/* storeOf */.xX)(context)));
    const { token, jobToken } = inputs;
    return {
        context,
        inputs,
        store: (0,action_context/* storeOf */.xX)(context),
        root,
        github: once(() => connect(context, token, stop)),
        ownGithub: once(() => connect(context, jobToken ?? token, stop)),
        print: print/* printForRunner */.ZU,
        stop,
    };
}
const NEEDS_CHECKOUT = new Set([
    'work',
    'slot',
    'join',
    'all',
    'deliver',
    'backlog',
]);
function once(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}
async function connect({ repository, apiUrl, graphqlUrl }, token, { controller }) {
    if (token === null) {
        throw new ports.Refusal('The input `token` is empty, so there is no token for GitHub.', 'Remove the input to use its default, `github.token`, or give another token.');
    }
    const { gitHub } = await __webpack_require__.e(/* import() */ 5574).then(__webpack_require__.bind(__webpack_require__, 33193));
    const { PATIENCE } = await __webpack_require__.e(/* import() */ 4915).then(__webpack_require__.bind(__webpack_require__, 7296));
    const { signal } = controller;
    return gitHub({ token, repository, apiUrl, graphqlUrl, patience: PATIENCE, signal });
}


/***/ }),

/***/ 80615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ slotOutput),
/* harmony export */   Yz: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export OUTPUT_NAMES */
const OUTPUT_NAMES = [
    'outcome',
    'next',
    'run',
    'phase',
    'gate',
    'environment',
    'digest',
    'checkpoint',
    'report',
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
    'slots',
];
/** In characters. Outputs are for expressions and other jobs; people read the summary and the records. */
const LONGEST = 2048;
/** A separate output name for each slot's job, because all jobs of a matrix share one map of outputs. */
const slotOutput = (slot) => `slot-${slot}`;
function outputsOf(json, { checkpoint, report }, slots) {
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
        report,
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
        slots: json.next === 'slots' ? JSON.stringify([...Array(slots).keys()]) : null,
    };
    return Object.fromEntries(OUTPUT_NAMES.map((name) => [name, short(String(all[name] ?? ''))]));
}
/** The summary of the outcome's phase, else of the last phase in the file with one. */
function lastSummary({ phase, phases }) {
    const about = phase === null ? null : (phases[phase]?.summary ?? null);
    return (about ??
        Object.values(phases)
            .map(({ summary }) => summary)
            .filter((summary) => summary !== null)
            .at(-1) ??
        null);
}
const short = (text) => text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;


/***/ }),

/***/ 28978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell),
  s: () => (/* binding */ tellFailure)
});

// EXTERNAL MODULE: ./lib/src/app/run/session.js + 1 modules
var session = __webpack_require__(79902);
// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
// EXTERNAL MODULE: ./lib/src/app/stored/run-change.js
var run_change = __webpack_require__(87286);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/item.js
var item = __webpack_require__(66411);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/plan/legs.js
var legs = __webpack_require__(65425);
// EXTERNAL MODULE: ./lib/src/core/run/decide/elsewhere.js
var elsewhere = __webpack_require__(39115);
// EXTERNAL MODULE: ./lib/src/core/run/show/report-json.js
var report_json = __webpack_require__(24881);
// EXTERNAL MODULE: ./lib/src/core/text/diagnostic.js
var diagnostic = __webpack_require__(93703);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/run/repositories.js
var repositories = __webpack_require__(12848);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/text/gate-evidence.js
var gate_evidence = __webpack_require__(95881);
// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/event-line.js
var event_line = __webpack_require__(93870);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/next-step.js
var next_step = __webpack_require__(89153);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/postable.js + 1 modules
var postable = __webpack_require__(40164);
// EXTERNAL MODULE: ./lib/src/core/text/markdown/gate-markdown.js
var gate_markdown = __webpack_require__(23977);
// EXTERNAL MODULE: ./lib/src/core/text/markdown/mermaid.js
var mermaid = __webpack_require__(93385);
// EXTERNAL MODULE: ./lib/src/core/run/show/phase-status.js
var phase_status = __webpack_require__(91708);
// EXTERNAL MODULE: ./lib/src/core/text/duration-text.js
var duration_text = __webpack_require__(2942);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/status.js + 1 modules
var terminal_status = __webpack_require__(89352);
;// CONCATENATED MODULE: ./lib/src/core/text/markdown/phase-table.js








/** One row per phase in Markdown: status, attempts, agent and model, time, tokens, cost, and a note. */
function phaseTable(table) {
    const { plan, state } = table;
    const { shown, hidden } = (0,terminal_status/* selection */.r1)(plan, state);
    return [
        '| phase | status | attempts | agent | time | tokens | cost | |',
        '|---|---|---:|---|---:|---:|---:|---|',
        ...shown.map((index) => row(table, index)),
        '',
        ...hidden,
        (0,terminal_status/* totals */.Sd)(state),
    ].join('\n');
}
function row({ plan, state, repository }, index) {
    const phase = (0,run_state/* phaseState */.RI)(plan, state, index);
    const status = (0,phase_status/* phaseStatus */.Q)(plan, state, index);
    const tokens = (0,money/* tokensOf */.k8)(phase.spent);
    const agent = [phase.agent, phase.model].filter((name) => name !== null);
    const note = (0,postable/* postable */.DI)((0,line/* truncate */.xv)((0,terminal_status/* phaseNote */.A7)(plan, state, index), WIDTH), {
        own: repository,
        max: 4 * WIDTH,
    });
    const cells = [
        `\`${(0,graph/* phaseAt */.BA)(plan, index).id}\``,
        `${terminal_status/* STATUS_LOOKS */.I1[status].icon} ${status}`,
        phase.attempt === 0 ? '' : String(phase.attempt),
        (0,postable/* postableLine */.Ri)((0,line/* truncate */.xv)((0,line/* oneLine */.TN)(agent.join(' ')), WIDTH), { own: repository, max: 4 * WIDTH }),
        phase.spent.ms === 0 ? '' : (0,duration_text/* durationText */.S)(phase.spent.ms),
        tokens === null ? '' : (0,money/* countText */.lT)(tokens),
        phase.spent.usd === null ? '' : (0,money/* moneyText */.qC)(phase.spent.usd),
        note,
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
}
const WIDTH = 200;
/** An unescaped `|` or a line break would begin another cell or row. */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

;// CONCATENATED MODULE: ./lib/src/core/text/markdown/job-summary.js













/**
 * The summary of a workflow run in Markdown: the run's state, its graph, a row per phase, the gate's evidence, and the next step.
 * Far below GitHub's 1 MiB for a run of any size.
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
        `> To answer, run the workflow again with the input \`answer\` and \`resume: ${state.run}\`, or write a comment that begins with \`/phasegate answer ${id}\`.`,
    ];
}
/** The evidence for the person who decides; agents' claims are attributed to their agents. */
function evidence(summary) {
    const { plan, state, digest, repository } = summary;
    const [first] = state.open;
    if (first === undefined)
        return [];
    const gate = (0,graph/* phaseAt */.BA)(plan, first);
    const { standing } = (0,run_state/* phaseState */.RI)(plan, state, first);
    const why = standing.status === 'waiting' ? standing.why : '';
    const { files, lines, protected: paths, risks } = (0,repositories/* wholeFacts */.Bv)(state);
    const environment = gate.kind === 'gate' ? gate.environment : null;
    const next = plan.phases
        .filter(({ needs }) => needs.some((need) => need.index === first))
        .map(({ id }) => `\`${id}\``);
    return [
        `### Evidence for the gate \`${gate.id}\``,
        [
            `- **Reason for the gate:** ${safe(summary, why)}`,
            `- **The change:** ${files} ${files === 1 ? 'file' : 'files'}, ${lines} ${lines === 1 ? 'line' : 'lines'}, on \`${state.branch}\` at \`${state.head.slice(0, 12)}\``,
            ...(summary.gate === null ? [`- **Verified by the runner:** ${verified(plan, state)}`] : []),
            ...(state.spent.usd === null ? [] : [`- **Cost so far:** ${(0,money/* moneyText */.qC)(state.spent.usd)}`]),
            ...(paths.length === 0
                ? []
                : [`- **Protected paths:** ${paths.map((path) => code(safe(summary, path))).join(', ')}`]),
            ...risks.map((risk) => `- **Risk:** ${safe(summary, risk)}`),
            ...(environment === null ? [] : [`- **Decided in the environment:** ${code(environment)}`]),
            `- **Digest:** \`${digest}\``,
            `- **After an approval:** ${next.length === 0 ? 'the run continues' : next.join(', ')}`,
        ].join('\n'),
        ...(summary.gate === null ? [] : (0,gate_markdown/* gateMarkdown */.b)({ evidence: summary.gate, repository })),
    ];
}
const MOST_NAMED = 10;
function verified(plan, state) {
    const indexes = plan.phases.map(({ index }) => index);
    const scripts = (0,gate_evidence/* verifiedIn */.mT)(plan, state, indexes).map(({ script, phase }) => `${code((0,line/* oneLine */.TN)(script).slice(0, 80))} (\`${phase}\`)`);
    if (scripts.length === 0)
        return gate_evidence/* NOTHING_VERIFIED */.Xm;
    const more = scripts.length - MOST_NAMED;
    return scripts.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function footer({ plan, state, checkpoint, digest, page }) {
    const error = (0,report_json/* errorOf */.M)(plan, state);
    const kept = checkpoint === null
        ? 'No checkpoint was stored.'
        : `Journal and records: [${checkpoint.name}](${checkpoint.url}).`;
    const code = error === null ? '' : ` Reason: \`${error.code}\`.`;
    const report = page === null ? '' : `[Read the report of this run](${page}). `;
    return `${report}Run \`${state.run}\`, digest \`${digest.slice(0, 15)}\`. ${kept}${code}`;
}
const MOST = 4096;
function safe({ repository }, text) {
    return (0,postable/* postable */.DI)((0,line/* oneLine */.TN)(text), { own: repository, max: MOST });
}
const code = (text) => `\`${(0,line/* oneLine */.TN)(text).replaceAll('`', "'")}\``;
const fenced = (language, text) => `\`\`\`${language}\n${text}\`\`\``;

// EXTERNAL MODULE: ./lib/src/core/text/untrusted/workflow-command.js
var workflow_command = __webpack_require__(73074);
// EXTERNAL MODULE: ./lib/src/github/refusal.js
var github_refusal = __webpack_require__(23476);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/system/root-error.js
var root_error = __webpack_require__(69843);
// EXTERNAL MODULE: ./lib/src/action/gate-decision.js
var gate_decision = __webpack_require__(95761);
// EXTERNAL MODULE: ./lib/src/action/outputs.js
var outputs = __webpack_require__(80615);
;// CONCATENATED MODULE: ./lib/src/action/tell.js



















/** Writes the outputs and the job summary, and decides whether the step fails. */
async function tell(job, ended) {
    switch (ended.type) {
        case 'nothing':
            return job.print((0,line/* oneLine */.TN)(ended.why));
        case 'limited':
            return tellLimit(job, ended);
        case 'planned':
            return tellPlan(job, ended);
        case 'worked':
            return tellItem(job, ended);
        case 'slotted':
            return tellSlot(job, ended);
        case 'stood': {
            await publish(outputsIn(ended));
            await summarize(await summaryOf(job, ended));
            const { plan, state } = ended.report;
            conclude(job, state.finished?.outcome ?? 'failed', (0,next_step/* nextStep */.s)(plan, state).sentence);
        }
    }
}
async function tellLimit({ print }, { why }) {
    await summarize(`## Phasegate: nothing was started\n\n${why.replaceAll('<', '&lt;')}\n`);
    print((0,workflow_command/* workflowCommand */.N)('notice', { title: 'Phasegate: nothing was started' }, (0,line/* oneLine */.TN)(why)));
}
async function tellPlan({ print }, { items, board }) {
    await publish({ items: items.length === 0 ? '' : JSON.stringify(items) });
    await summarize(board);
    print(items.length === 0 ? 'No item is due.' : `Due items: ${items.join(', ')}.`);
}
async function tellItem(job, { item, outcome, next, stood }) {
    const run = stood === null ? {} : outputsIn(stood);
    const atGate = next === 'gate' ? {} : { gate: '', environment: '' };
    await publish({ ...run, ...atGate, outcome, next: next ?? '' });
    if (stood !== null)
        await summarize(await summaryOf(job, stood));
    conclude(job, outcome, item === null ? 'The item is no longer on the backlog.' : itemSentence(item));
}
/** Fails only if nothing was stored: the parent judges the legs' results. */
async function tellSlot(job, { slot, stood }) {
    const { checkpoint, report } = stood;
    await summarize(await summaryOf(job, stood));
    if (checkpoint === null)
        return fail(job.print, 'failed', `Nothing of slot ${slot} was stored.`);
    const { id, sha256 } = checkpoint;
    await publish({ [(0,outputs/* slotOutput */.UV)(slot)]: `${job.context.runAttempt}:${id}:${sha256}` });
    const outcome = report.state.finished?.outcome ?? 'failed';
    if (outcome === 'cancelled')
        fail(job.print, outcome, `Slot ${slot} was cancelled.`);
    else
        job.print(`The legs of slot ${slot} are stored for the job that joins them.`);
}
function itemSentence({ id, status, block, phase }) {
    const at = block === null && phase !== null && status !== 'done' ? `, at \`${phase}\`` : '';
    return `${id} is ${(0,item/* statusText */.qS)(status)}${block === null ? at : `: ${block.reason}`}`;
}
function outputsIn({ report: { plan, state, digest }, checkpoint, page }) {
    const kept = { checkpoint: checkpoint?.id ?? null, report: page };
    return (0,outputs/* outputsOf */.Yz)((0,report_json/* runJson */.t)({ plan, state, digest: (0,brands/* digestOf */.ol)(digest) }), kept, slotsOf(plan, state));
}
/** Number of slots for the legs that the run waits for. */
function slotsOf(plan, state) {
    const phase = state.finished?.phase ?? null;
    const index = phase === null ? undefined : (0,legs/* phaseIndex */.C4)(plan, phase);
    return index === undefined ? 0 : (0,elsewhere/* slotsAt */.V3)(plan, state, index);
}
async function summaryOf({ context, root }, { report, checkpoint, page }) {
    const { plan, state, digest } = report;
    const { repository, runUrl } = context;
    const kept = checkpoint && { name: checkpoint.name, url: `${runUrl}/artifacts/${checkpoint.id}` };
    const gate = await (0,run_change.evidenceFor)(root, plan, state, null);
    const about = { plan, state, digest: (0,brands/* digestOf */.ol)(digest), repository };
    return jobSummary({ ...about, checkpoint: kept, page, gate });
}
function conclude(job, outcome, text) {
    const sentence = (0,line/* oneLine */.TN)(text);
    if (isRed(job, outcome))
        fail(job.print, outcome, sentence);
    else
        job.print(`${outcome}: ${sentence}`);
}
/** Reports an error as an annotation with its remedy. Bugs are shown with their stack. */
async function tellFailure(print, job, error) {
    if (error instanceof pipeline_file.InvalidPipeline)
        printDiagnostics(print, error);
    const { outcome, title, text, ...known } = fallenBy(error);
    await publish({ outcome, ...known });
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
function fallenBy(thrown) {
    const error = (0,root_error/* rootOf */.I)(thrown);
    if (error instanceof pipeline_file.InvalidPipeline) {
        return { outcome: 'invalid', title: 'invalid', text: 'The pipeline has errors; see above.' };
    }
    const refusal = error instanceof ports.Refusal ? error : (0,disk/* systemRefusal */.oN)(error);
    if (refusal === null) {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        const text = `This is a bug in Phasegate, not a mistake of yours. Please report it.\n${stack}`;
        return { outcome: 'failed', title: 'bug', text };
    }
    const text = `${(0,line/* oneLine */.TN)(refusal.message)}\n${(0,line/* oneLine */.TN)(refusal.remedy)}`;
    if (error instanceof gate_decision/* GateNotProved */.Vg)
        return { outcome: 'failed', title: 'gate-not-proved', text };
    if (error instanceof session/* RunBroken */.rO) {
        const run = error.run === null ? {} : { run: error.run };
        return { outcome: 'failed', title: 'infrastructure', text, ...run };
    }
    if (error instanceof github_refusal/* GitHubRefusal */.k && error.isPassing)
        return { outcome: 'failed', title: 'infrastructure', text, next: 'work' };
    return { outcome: 'invalid', title: 'invalid', text };
}
function isRed({ inputs }, outcome) {
    // A cancelled step ends as cancelled in any case.
    return outcome === 'cancelled' || inputs.failOn.has(outcome);
}
function fail(print, title, text) {
    print((0,workflow_command/* workflowCommand */.N)('error', { title: `Phasegate: ${title}` }, text));
    process.exitCode = 1;
}
async function publish(outputs) {
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
}
async function summarize(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    const { summary } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    await summary.addRaw(markdown).write();
}


/***/ }),

/***/ 87286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hasCommit),
/* harmony export */   changeAtGate: () => (/* binding */ changeAtGate),
/* harmony export */   changeOfCommit: () => (/* binding */ changeOfCommit),
/* harmony export */   evidenceFor: () => (/* binding */ evidenceFor),
/* harmony export */   placeIn: () => (/* binding */ placeIn),
/* harmony export */   placeOfRun: () => (/* binding */ placeOfRun),
/* harmony export */   runChange: () => (/* binding */ runChange)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1888);
/* harmony import */ var _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6236);
/* harmony import */ var _core_run_repositories_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12848);
/* harmony import */ var _core_text_by_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62306);
/* harmony import */ var _core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95881);
/* harmony import */ var _core_text_terminal_diff_stat_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47867);
/* harmony import */ var _git_change_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66516);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75828);
/* harmony import */ var _repositories_find_others_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10562);
/* harmony import */ var _wiring_redactor_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99427);












/** Limit of a shown diff in bytes; a longer one is cut and marked. */
const DIFF_BYTES = 8 * 1024 * 1024;
/**
 * What a run has changed in each of its repositories, from its base to its last commit; `null` if commits are missing in one.
 * `place` is the run's own repository.
 */
function runChange(place, state) {
    const ranges = (0,_core_run_repositories_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoriesOf */ .Ub)(state).map(([repository, { base, head }]) => ({
        repository,
        place: placeIn(place, state, repository),
        from: base,
        to: head,
    }));
    return changeOfAll(ranges);
}
/**
 * Where the commits of the run's own repository can be read: in the repository at `root`, or in the runner's git directory if a
 * process was killed before it published the run's branch, or is at work. `runFolder`: `null` if the runner's is not on this machine.
 */
async function placeOfRun(root, runFolder, { head }) {
    const place = { workTree: root, gitDir: null };
    const own = runFolder === null ? null : (0,_git_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .ownFolder */ .vY)(runFolder);
    if (own === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own) || (await hasCommit(place, head)))
        return place;
    return { workTree: own, gitDir: own };
}
/** Whether the repository has the commit. */
async function hasCommit(place, commit) {
    const args = ['cat-file', '-e', '--end-of-options', `${commit}^{commit}`];
    return (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args })).code === 0;
}
/** The change as it was when the gate opened. */
function changeAtGate(place, state, { base, commit, repositories = [] }) {
    const others = repositories.map((one) => ({
        repository: one.name,
        place: placeIn(place, state, one.name),
        from: one.base,
        to: one.commit,
    }));
    return changeOfAll([{ repository: _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .MAIN */ .Q, place, from: base, to: commit }, ...others]);
}
/** Where the commits of a repository of the run are on this machine; `null`: they are not here. */
function placeIn(own, { others }, repository) {
    const address = others.get(repository ?? _core_lib_main_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .MAIN */ .Q)?.address ?? null;
    if (address === null)
        return own;
    const workTree = (0,_repositories_find_others_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(address);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workTree) ? { workTree, gitDir: null } : null;
}
async function changeOfAll(ranges) {
    const changes = [];
    for (const { repository, place, from, to } of ranges) {
        const change = place === null ? null : await changeBetween(place, from, to);
        if (change === null)
            return null;
        changes.push({ ...change, repository });
    }
    const [only] = changes;
    if (only !== undefined && changes.length === 1)
        return { stat: only.stat, diff: only.diff };
    const joined = (of) => (0,_core_text_by_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .byRepository */ .I)(changes.map((one) => ({ repository: one.repository, text: one[of] })));
    return { stat: joined('stat'), diff: joined('diff') };
}
/** The change between two commits. */
async function changeBetween(place, from, to) {
    for (const commit of [from, to])
        if (!(await hasCommit(place, commit)))
            return null;
    const change = await (0,_git_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv)(place, from, to);
    return { stat: (0,_core_text_terminal_diff_stat_js__WEBPACK_IMPORTED_MODULE_10__/* .diffStat */ .A)(change.files), diff: (0,_git_change_change_js__WEBPACK_IMPORTED_MODULE_2__/* .shownDiff */ .fN)(change, DIFF_BYTES) };
}
/** The change of one commit. */
async function changeOfCommit(place, commit) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^1`];
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args });
    if (code !== 0)
        return null;
    return changeBetween(place, (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_11__/* .commitOf */ .D3)(stdout.toString().trim()), commit);
}
/** The evidence of the gate that a run waits at; `null`: it waits at none. `root` is the repository's folder. */
async function evidenceFor(root, plan, state, runFolder) {
    if ((0,_core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingGate */ .XY)(plan, state) === null)
        return null;
    // In a job without a checkout, the folder does not exist.
    const change = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root)
        ? await runChange(await placeOfRun(root, runFolder, state), state)
        : null;
    return (0,_core_text_gate_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .gateEvidence */ .bK)(plan, state, { change, redact: await (0,_wiring_redactor_for_js__WEBPACK_IMPORTED_MODULE_6__.redactorFor)(plan) });
}


/***/ }),

/***/ 99427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactorFor: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var _redaction_secretlint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53207);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98875);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41383);



/** Redacts the secrets of this plan in texts that are only shown. */
async function redactorFor(plan) {
    const { hidden } = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .F)(plan, process.env, 'redacted');
    return (0,_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redactionOf */ .Z)(hidden, await (0,_redaction_secretlint_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSecretlint */ .C)()).redact;
}


/***/ }),

/***/ 66411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ BLOCK_KINDS),
/* harmony export */   II: () => (/* binding */ NO_WORK),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   jI: () => (/* binding */ byAge),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/** In the order of an item's life; an item can become blocked in each of the first four. */
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
const NO_WORK = {
    run: null,
    triage: null,
    seen: {},
    attempts: 0,
    costUsd: null,
    ms: 0,
    branch: null,
    pullRequest: null,
};
/** Oldest first; items of the same age by id. */
function byAge(a, b) {
    return compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}
const compare = (a, b) => (a < b ? -1 : Number(a > b));
/** The status for people, such as `in-progress`. */
const statusText = (status) => status.replace('_', '-');


/***/ }),

/***/ 40955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ gateStory)
/* harmony export */ });
/* harmony import */ var _gate_environment_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72035);
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14776);


/** `null`: the run does not wait at a gate. */
function gateStory({ plan, state, events, digest }) {
    const open = state.open.map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAt */ .BA)(plan, index)).filter(isGate);
    const waitsAt = state.finished?.next === 'gate' ? state.finished.phase : null;
    const gate = open.find(({ id }) => id === waitsAt);
    const opened = events.filter(isOpening).findLast(({ phase }) => phase === gate?.id);
    if (gate === undefined || opened === undefined)
        return null;
    const environment = gate.environment ?? '';
    const isRival = (other) => other.id !== gate.id && (0,_gate_environment_name_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentKey */ .J)(other.environment ?? '') === (0,_gate_environment_name_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentKey */ .J)(environment);
    return {
        gate: gate.id,
        environment,
        by: gate.by,
        digest,
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

/***/ 23977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ gateMarkdown)
/* harmony export */ });
/* harmony import */ var _gate_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95881);
/* harmony import */ var _untrusted_postable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40164);
/* harmony import */ var _markdown_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77287);



/** What a person approves at a gate, in Markdown; long parts are folded. At most about 40 KB. */
function gateMarkdown(gate) {
    const { evidence } = gate;
    return [
        ...deliveries(gate),
        ...change(gate),
        ...phases(gate),
        ...reworked(gate),
        evidence.verified.length === 0
            ? `**Verified by the runner:** ${_gate_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_VERIFIED */ .Xm}.`
            : named(gate, 'Verified by the runner', evidence.verified),
    ];
}
const MOST_DELIVERIES = 5;
function deliveries(gate) {
    const { deliveries: all } = gate.evidence;
    if (all.length === 0)
        return ['**Delivered after an approval:** nothing; the run only continues.'];
    const more = all.length - MOST_DELIVERIES;
    const texts = all.slice(0, MOST_DELIVERIES).flatMap((delivery) => deliveryText(gate, delivery));
    return [
        '**Delivered after an approval:**',
        ...texts,
        ...(more > 0 ? [`and ${more} more deliveries`] : []),
    ];
}
function deliveryText(gate, { phase, kind, fields }) {
    const text = fields.map(([name, value]) => entry(name, value)).join('\n');
    return [`\`${kind}\` by \`${phase}\``, ...(text === '' ? [] : [block(gate, text, 4000)])];
}
const entry = (name, value) => value.trimEnd().includes('\n') ? `${name}:\n${value.trimEnd()}\n` : `${name}: ${value}`;
function change(gate) {
    const { stat, diff, more, isMissing } = gate.evidence;
    if (isMissing)
        return ['The change is not shown: the commits of the run are not on this machine.'];
    if (stat.length === 0)
        return [];
    const rest = more === 0 ? [] : [`… ${more} more lines`];
    return [
        block(gate, stat.join('\n'), 4000),
        folded('The first lines of the change', block(gate, [...diff, ...rest].join('\n'), 8000)),
    ];
}
function reworked(gate) {
    const { rework } = gate.evidence;
    if (rework === null)
        return [];
    const text = rework.comments.join('\n');
    const line = `**Sent back earlier:** ${(0,_gate_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .reworkText */ .e9)(rework)}.`;
    return text === '' ? [line] : [line, block(gate, text, 4000)];
}
const MOST_PHASES = 20;
function phases(gate) {
    const all = gate.evidence.phases.slice(-MOST_PHASES);
    if (all.length === 0)
        return [];
    const text = all.flatMap(phaseText).join('\n');
    return [folded('Outputs and artifacts of earlier phases', block(gate, text, 8000))];
}
function phaseText({ id, result, summary, outputs, artifacts }) {
    return [
        `${id} (${result}): ${summary}`,
        ...outputs.map(([name, value]) => `  ${name}: ${value}`),
        ...(artifacts.length === 0 ? [] : [`  files: ${artifacts.join(', ')}`]),
    ];
}
function named({ repository: own }, title, all) {
    const names = all.slice(0, 20).map((one) => (0,_markdown_code_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .t)((0,_untrusted_postable_js__WEBPACK_IMPORTED_MODULE_1__/* .postableLine */ .Ri)(one, { own, max: 120 })));
    return `**${title}:** ${names.join(', ')}`;
}
const block = ({ repository: own }, text, max) => (0,_markdown_code_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .D)((0,_untrusted_postable_js__WEBPACK_IMPORTED_MODULE_1__/* .postable */ .DI)(text, { own, max }));
const folded = (title, text) => `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;


/***/ }),

/***/ 77287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeBlock),
/* harmony export */   t: () => (/* binding */ inlineCode)
/* harmony export */ });
/** A text as a code block that no run of backticks in it can end. The text is neutralised before. */
function codeBlock(text) {
    const shown = text.trimEnd();
    const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return `${fence}text\n${shown}\n${fence}`;
}
/** The same within a sentence, for one line. */
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


/***/ }),

/***/ 40164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kr: () => (/* binding */ committable),
  x: () => (/* binding */ inertBeside),
  DI: () => (/* binding */ postable),
  Ri: () => (/* binding */ postableLine),
  iE: () => (/* binding */ stuffed)
});

;// CONCATENATED MODULE: ./lib/src/core/text/untrusted/fences.js
/** An invisible character; inserted before text, it prevents the text from being interpreted. */
const BREAK = '\u200B';
/** In lines; longer code in a list or quote is treated as text. */
const MAX_NESTED_LINES = 1000;
/**
 * Leaves no Markdown code fence open, so that later text is not swallowed. A fence at the start of a line is closed at the end. A
 * fence in a list or quote ends with it; if its end is ambiguous, the fence becomes ordinary text.
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
/** The number of the line that closes it; `lines.length`: still open there; `null`: it must not be a fence. */
function lastLine(fence, lines, at) {
    if (fence.before !== '')
        return lastNestedLine(fence, lines, at);
    const closes = closing(fence, ' {0,3}');
    const found = lines.findIndex((line, index) => index > at && closes.test(line));
    return found === -1 ? lines.length : found;
}
/** Whether a number begins a list depends on its context, and the width of a tab on its position. */
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

// EXTERNAL MODULE: ./lib/src/core/text/untrusted/untrusted.js
var untrusted = __webpack_require__(50081);
;// CONCATENATED MODULE: ./lib/src/core/text/untrusted/postable.js


/**
 * Neutralises untrusted text for a pull request, a comment or a summary: it reads the same, but has no effect. It mentions or
 * signs nobody, closes no issue, commands no bot, skips no check; no HTML, no comment or mark of Phasegate, no image, no link out
 * of the repository. One invisible character breaks each active part, in code, too: bots read the raw text, and parsers disagree
 * about where code ends.
 */
function postable(text, { own, max }) {
    const onPage = activeOnPage(own);
    return fitted(text, max, {
        inert: (whole) => broken(withBalancedFences(whole), [...ANYWHERE, onPage]),
        cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
    });
}
/** The same for titles, in one line. */
function postableLine(text, { own, max }) {
    const onPage = activeOnPage(own);
    return fitted(text, max, {
        inert: (whole) => broken(whole.replace(/\s+/g, ' ').trim(), [...ANYWHERE, onPage]),
        cut: () => '…',
    });
}
/** The same for a commit message, which git and forges read but no page shows: HTML and links stay. */
function committable(text, max) {
    return fitted(text, max, {
        inert: (whole) => broken(whole, IN_COMMITS),
        cut: (dropped) => `\n\n[cut: ${dropped} more characters]`,
    });
}
/**
 * An author's text with untrusted texts inserted: breaks what is active only because of them, alone or combined. `own` is the
 * same text with each inserted character replaced by {@link stuffed}; what is active there, too, is the author's intention.
 */
function inertBeside(text, own) {
    const active = ANYWHERE.map((rule) => {
        const wanted = new Set(Array.from(own.matchAll(rule), ({ index }) => index));
        return Array.from(text.matchAll(rule), ({ index }) => index).filter((at) => !wanted.has(at));
    });
    const places = [...new Set(active.flat())].sort((a, b) => a - b);
    const starts = [0, ...places];
    return starts.map((start, index) => text.slice(start, places[index])).join(BREAK);
}
/** Same length, without effect. Digits stay, because in `Closes #${{ … }}` they are all that the author left open. */
function stuffed(inserted) {
    return inserted.replace(/[^\d\n]/g, 'x');
}
function broken(text, rules) {
    return rules.reduce((whole, rule) => whole.replace(rule, BREAK), text);
}
function fitted(text, max, { inert, cut }) {
    if (max < 100)
        throw new Error('no room for what is cut');
    // Text far beyond the limit is not processed.
    const start = text.slice(0, 4 * max);
    for (let length = start.length;;) {
        const dropped = text.length - length;
        const whole = inert((0,untrusted/* cleaned */.L0)(start.slice(0, length))) + (dropped === 0 ? '' : cut(dropped));
        if (whole.length <= max)
            return whole;
        length -= whole.length - max;
    }
}
/**
 * Rules match positions between two characters; a break there prevents a forge, git or a bot from interpreting the text. Texts
 * are hostile, so each rule first checks what is rare and close to the position, and never looks far without a limit.
 */
function rule(places) {
    return new RegExp(places.join('|'), 'gim');
}
/**
 * Keywords that close, open or finish the issue after them, and what may come between. GitHub:
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue GitLab:
 * https://docs.gitlab.com/user/project/issues/managing_issues/#default-closing-pattern
 */
const KEYWORD = '(?<![a-z0-9])(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|reopen(?:s|ed|ing)?|implement(?:s|ed|ing)?|complet(?:e[sd]?|ing)|finish(?:e[sd]|ing)?|address(?:e[sd]|ing)?)';
const BETWEEN = '[^a-z0-9]{0,1000}(?:(?:issue|bug|ticket|work item)s?[^a-z0-9]{1,1000})?';
const CLOSING = `${KEYWORD}${BETWEEN}`;
/** Active wherever the text is written. */
const ACTIVE = rule([
    // A mention of a user or a team.
    '(?<=(?<![a-z0-9])@)(?=[a-z0-9])',
    // The issue after a keyword: `fixes #1`, `Closes: GH-1`, `resolved owner/name#1`, `implements https://…/issues/1`.
    `(?=\\d)(?<=${CLOSING}(?:[\\w.-]{1,100}(?:/[\\w.-]{1,100}){1,5}|ab)?[#!])`,
    `(?=-\\d)(?<=${CLOSING}gh)`,
    `(?=//)(?<=${CLOSING}https?:)`,
    // A bot command at the start of a line.
    '(?<=^[ \\t>]*/)(?=[a-z])',
    // A text that makes a service skip the checks of a commit, with or without its name: `[skip ci]`, `[azurepipelines skip]`.
    '(?<=\\[)(?=[^\\][\\n]{0,80}(?<![a-z0-9])(?:skip|no[ _-]{0,5}ci)(?![a-z0-9])[^\\][\\n]{0,80}\\])',
    '(?<=\\*no)(?=_ci\\*)',
    '(?<=(?<![\\w-])--(?:skip|ci))(?=-(?:ci|skip)(?![\\w-]))',
    // A trailer in a person's name, or for a service or Phasegate, in any line.
    '(?=-by[ \\t]*:)(?<=^[ \\t>]*(?:[a-z0-9]+-)*[a-z0-9]+)',
    '(?<=^[ \\t>]*(?:skip|request|change|phasegate))(?=-[a-z0-9-]+[ \\t]*:)',
]);
/** An issue of another tracker after a keyword: `Fixes ENG-123`. Capitals distinguish it from `fixes part-1`. */
const TICKETS = /(?=-\d)(?<=(?<![A-Za-z0-9])(?:[Cc]los|[Ff]ix|[Rr]esolv|[Ii]mplement|[Cc]omplet|[Ff]inish|CLOS|FIX|RESOLV)[A-Za-z]{0,3}[^A-Za-z0-9]{0,1000}[A-Z][A-Z0-9_]{1,20})/g;
const HEADERS = '(?:cc|bcc|to|from|author|committer|sender|date|subject)';
/** In any line, because the body of a pull request may become that of a commit. */
const TRAILERS = rule([
    '(?=-)(?<=^[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
    `(?<=^[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
]);
const ANYWHERE = [ACTIVE, TICKETS, TRAILERS];
const IN_COMMITS = [
    ACTIVE,
    TICKETS,
    rule([
        // A reference that would notify another repository.
        '(?=\\d)(?<=[\\w.-]/[\\w.-]{1,100}[#!])',
        '(?<=https?:)(?=//[^\\s/]+/[^\\s]{1,200}/(?:issues|pull|discussions|merge_requests|work_items)/\\d)',
    ]),
    // The first line is a subject, such as `eslint-plugin: less noise`.
    rule([
        '(?=-)(?<=\\n[ \\t>]*[a-z][a-z0-9]*)(?=(?:-[a-z0-9]+)+[ \\t]*:(?!/))',
        `(?<=\\n[ \\t>]*${HEADERS})(?=[ \\t]*:)`,
        // Where `git am` reads the rest as a patch or as another message.
        '(?<=\\n)(?=diff -|index: |---(?:[ \\t]|$)|from )',
    ]),
];
/** Active where the text is shown as Markdown. */
function activeOnPage(own) {
    const name = own.replaceAll('.', '\\.');
    const ownPage = `//github\\.com/${name}(?![\\w-]|\\.\\w)(?![^\\s)]*(?:\\.\\.|%2e|\\\\))`;
    return rule([
        // A reference that notifies another repository.
        `(?<=[\\w.-]+/[\\w.-]+#)(?<!(?<![\\w./-])${name}#)(?=\\d)`,
        // HTML, comments, links in angle brackets, and character entities.
        '(?<=<)(?=[a-z/!?])',
        '(?<=&)(?=#?[a-z0-9]+;)',
        // An image; a link's or a footnote's target; a bare link.
        '(?<=!)(?=\\[)',
        `(?<=\\])(?=:|\\((?!https:${ownPage}[^\\s()]*\\)))`,
        `(?<=https:)(?=//)(?!${ownPage})`,
        '(?<=(?:http|ftp):)(?=//)',
        '(?<=www)(?=\\.)',
    ]);
}


/***/ }),

/***/ 23476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GitHubRefusal)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/** An error response of GitHub, or no response. */
class GitHubRefusal extends _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal {
    name = 'GitHubRefusal';
    /** HTTP status; `null`: no response. */
    status;
    /** Whether the call may have had its effect nevertheless; the caller has to check. */
    isUncertain;
    /** Whether a later try may succeed: a rate limit, a failure of GitHub or of the network. */
    isPassing;
    constructor(options) {
        super(options.message, options.remedy, { cause: options.cause });
        this.status = options.status;
        this.isUncertain = options.isUncertain;
        this.isPassing = options.isPassing ?? false;
    }
}


/***/ })

};
