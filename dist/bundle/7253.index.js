export const id = 7253;
export const ids = [7253,6937];
export const modules = {

/***/ 55948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   En: () => (/* binding */ amountAt),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
/** The value at a path of keys in untrusted JSON; `undefined`: there is none. */
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' ? found : null;
}
/** A count or an amount; `null`: missing or negative. */
function amountAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
/** For people and records: a text unchanged, other values as JSON, truncated to `most` characters. */
function shown(value, most) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.length <= most ? text : `${text.slice(0, most)} … (${text.length - most} more)`;
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ AGENT_KEYS),
/* harmony export */   m: () => (/* binding */ isKey)
/* harmony export */ });
/**
 * The environment variables by which each agent logs in to its provider and finds its address. Only the agent's own phases get
 * them (docs/agents.md).
 */
const AGENT_KEYS = {
    claude: [
        'ANTHROPIC_API_KEY',
        'ANTHROPIC_AUTH_TOKEN',
        'ANTHROPIC_BASE_URL',
        'CLAUDE_CODE_OAUTH_TOKEN',
    ],
    codex: ['CODEX_API_KEY', 'CODEX_HOME', 'OPENAI_API_KEY', 'OPENAI_BASE_URL'],
    opencode: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENAI_API_KEY', 'OPENROUTER_API_KEY'],
    amp: ['AMP_API_KEY'],
    anthropic: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL'],
    // The program is unknown, so the author's `env` names what it may have.
    acp: [],
    command: [],
    scripted: [],
};
/** Whether the value is redacted everywhere: addresses and folders are not secrets. */
const isKey = (name) => /_(?:KEY|TOKEN)$/.test(name);


/***/ }),

/***/ 52158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ promptsOfEvent)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);

/** The phases whose prompts read the event that triggered the run. */
function promptsOfEvent({ phases }) {
    return phases.flatMap((phase) => phase.kind === 'agent' && readsEvent(phase.prompt) ? [phase.id] : []);
}
const readsEvent = (text) => (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l$)(text)
    .flatMap(({ source }) => (0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .Ft)(source.trim()))
    .some(([context, name]) => context === 'github' && name === 'event');


/***/ }),

/***/ 97253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compile: () => (/* binding */ compile)
});

// EXTERNAL MODULE: ./lib/src/core/workflow/jobs/expressions.js
var expressions = __webpack_require__(55217);
// EXTERNAL MODULE: ./lib/src/core/workflow/jobs/yaml.js
var yaml = __webpack_require__(20614);
;// CONCATENATED MODULE: ./lib/src/core/workflow/jobs/job.js

/** `note`: what stands behind its name; empty for nothing. */
const job = (id, note, ...parts) => ({
    id,
    block: (0,yaml/* under */.hG)(note === '' ? `${id}:` : `${id}: # ${note}`, ...parts),
});
/** The value of `needs`. */
const needs = (jobs) => `needs: ${jobs.length === 1 ? jobs.join('') : `[${jobs.join(', ')}]`}`;

// EXTERNAL MODULE: ./lib/src/core/plan/workflow-jobs.js
var workflow_jobs = __webpack_require__(946);
;// CONCATENATED MODULE: ./lib/src/core/workflow/jobs/layout.js

function stagesOf({ gates, spreads, hearsComments }) {
    return Array.from({ length: gates + 1 }, (_, number) => ({
        number,
        entry: number > 0 ? gateJob(number) : hearsComments ? COMMENT_JOB : null,
        works: number < gates || number === 0,
        spreads: spreads[number] ?? 0,
    }));
}
const COMMENT_JOB = 'comment';
const gateJob = (stage) => (0,workflow_jobs/* jobName */.dZ)('gate', stage);
const deliverJob = (stage) => (0,workflow_jobs/* jobName */.dZ)('deliver', stage);
const workJob = (stage) => (0,workflow_jobs/* jobName */.dZ)('work', stage);
/** `spread` counts the phases that are spread in a stage, from 0. */
const slotsJob = (stage, spread) => (0,workflow_jobs/* jobName */.dZ)('slots', stage, spread + 1);
const joinJob = (stage, spread) => (0,workflow_jobs/* jobName */.dZ)('join', stage, spread + 1);
const isSlotsJob = (id) => id.startsWith('slots-');
/** Jobs of a stage that leave the run further on, in order; each behind the first may be skipped. */
const working = ({ number, works, spreads }) => works ? [workJob(number), ...joins(number, spreads)] : [];
const joins = (stage, spreads) => Array.from({ length: spreads }, (_, spread) => joinJob(stage, spread));

;// CONCATENATED MODULE: ./lib/src/core/workflow/jobs/parts.js


/** Jobs without an agent need little. */
const SMALL_RUNNER = 'runs-on: ubuntu-24.04';
const WORK_MINUTES = 'timeout-minutes: 355 # the checkpoint is saved within the six hours that GitHub gives a job';
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const outputs = () => (0,yaml/* shared */.ue)('outputs:', 'outputs', OUTPUTS.map((name) => `${name}: ${(0,expressions/* expression */.dn)(`steps.phasegate.outputs.${name}`)}`));
const OUTPUTS = [
    'outcome',
    'next',
    'slots',
    'run',
    'gate',
    'environment',
    'digest',
    'checkpoint',
    'pull-request-url',
];
/** With the commits from which the run's branch starts, and without a token that an agent could find. */
const checkout = () => (0,yaml/* shared */.ue)('-', 'checkout', [
    `uses: ${CHECKOUT}`,
    (0,yaml/* under */.hG)('with:', 'persist-credentials: false # an agent must not find the token', "fetch-depth: 0 # the run's branch starts at a commit of the past"),
]);
/** The step with the Action, whose outputs are those of the job. */
const step = ({ action }, inputs, ...more) => (0,yaml/* under */.hG)('- id: phasegate', `uses: ${action}`, (0,yaml/* under */.hG)('with:', ...inputs), ...more);
/** The run as the last of these jobs that ran left it. */
const handedOn = (jobs) => [
    `resume: ${(0,expressions/* expression */.dn)((0,expressions/* latest */.IW)(jobs, 'run'))}`,
    ...exactly(jobs),
];
/** The very state of the run that they left. */
const exactly = (jobs) => [
    `digest: ${(0,expressions/* expression */.dn)((0,expressions/* latest */.IW)(jobs, 'digest'))}`,
    `checkpoint: ${(0,expressions/* expression */.dn)((0,expressions/* latest */.IW)(jobs, 'checkpoint'))}`,
];
/** Keys of agents; nothing where no agent has one. */
function keys({ secrets }) {
    if (secrets.length === 0)
        return null;
    const lines = secrets.map((name) => `${name}: ${(0,expressions/* expression */.dn)(`secrets.${name}`)}`);
    return (0,yaml/* shared */.ue)('env:', 'keys', ['# each agent gets only the keys of its own provider', ...lines]);
}
const oneAtATime = ({ isCalled }) => (0,yaml/* shared */.ue)('concurrency:', 'one-at-a-time', [`group: ${groupOf(isCalled)}`, 'cancel-in-progress: false', 'queue: max'], 'On work jobs alone: a job that waits at an environment would hold its group for up to 30 days.');
function groupOf(isCalled) {
    const item = isCalled ? 'inputs.item || ' : '';
    return `phasegate-\${{ github.workflow }}-\${{ ${item}github.event.issue.number || github.event.pull_request.number || github.run_id }}`;
}
/** What work on an item of a backlog adds. */
const item = ({ isCalled }) => isCalled ? `item: ${(0,expressions/* expression */.dn)('inputs.item')}` : null;
const failOn = ({ isCalled }) => isCalled
    ? (0,yaml/* shared */.ue)('fail-on:', 'fail-on', (0,expressions/* expression */.dn)(`inputs.item == '' && '${FAILED}' || '${FAILED_ITEM}'`), 'A backlog continues while an item asks in its issue.')
    : null;
const FAILED = 'failed,blocked,over-budget,rejected,stale,invalid';
const FAILED_ITEM = 'failed,over-budget,rejected,stale,invalid';
const modeOfWork = ({ isCalled }) => isCalled
    ? (0,yaml/* shared */.ue)('mode:', 'work-mode', (0,expressions/* expression */.dn)("inputs.item == '' && 'work' || 'backlog'"))
    : 'mode: work';

;// CONCATENATED MODULE: ./lib/src/core/workflow/jobs/comment.js





/** A decision or an answer by comment. */
const commentOf = (layout) => job(COMMENT_JOB, 'a decision or an answer by comment: no agent, nothing written', `if: ${(0,expressions/* expression */.dn)(conditionOf(layout))}`, SMALL_RUNNER, 'timeout-minutes: 10', (0,yaml/* under */.hG)('permissions:', "actions: read # the run's checkpoint, from the workflow run that made it", 'contents: read # the pipeline as the run began with it; whether the author of the comment may write', 'issues: read # our comment about the run, which says what may be decided'), outputs(), (0,yaml/* under */.hG)('steps:', step(layout, ['mode: gate'])));
const conditionOf = ({ isCalled }) => isCalled
    ? "github.event_name == 'issue_comment' && inputs.item == '' && (!inputs.comments || startsWith(github.event.comment.body, '/phasegate'))"
    : "github.event_name == 'issue_comment'";

;// CONCATENATED MODULE: ./lib/src/core/workflow/jobs/deliver.js





/** Writes to GitHub, and runs nothing that an agent wrote. */
const deliverOf = (layout, stage) => {
    const jobs = [...(stage.entry === null ? [] : [stage.entry]), ...working(stage)];
    return job(deliverJob(stage.number), noteOf(stage), needs(jobs), (0,expressions/* when */.z7)(...deliver_conditionOf(stage)), SMALL_RUNNER, 'timeout-minutes: 30', (0,yaml/* shared */.ue)('permissions:', 'deliver', layout.delivery ?? []), outputs(), (0,yaml/* under */.hG)('steps:', checkout(), step(layout, [
        'mode: deliver',
        item(layout),
        ...handedOn(jobs),
        `token: ${(0,expressions/* expression */.dn)('secrets.DELIVER_TOKEN || github.token')}`,
    ])));
};
const noteOf = ({ number, works }) => number === 0
    ? 'what no gate in an environment precedes'
    : works
        ? 'right behind the gate, or after the work behind it'
        : '';
/** Behind the gate or the comment, or behind the work after it. */
function deliver_conditionOf(stage) {
    const { entry } = stage;
    const jobs = working(stage);
    const worked = jobs.length === 0 ? [] : (0,expressions/* and */.Uo)(...(0,expressions/* stoppedFor */.f$)(jobs, 'deliver'));
    if (entry === null)
        return worked;
    const passed = entry === COMMENT_JOB ? [] : [`needs.${entry}.result == 'success'`];
    const next = `${(0,expressions/* outputOf */.jH)(entry, 'next')} == 'deliver'`;
    if (jobs.length === 0)
        return (0,expressions/* and */.Uo)(...passed, next);
    const [first = '', ...others] = worked;
    return [
        [...passed, `(${next}`].join(' && '),
        `|| (${first}`,
        ...others.map((line, at) => (at === others.length - 1 ? `${line}))` : line)),
    ];
}

;// CONCATENATED MODULE: ./lib/src/core/workflow/jobs/gate.js





/** Waits for a person at the environment of the gate that the stage before came to; proves and records the decision. */
function gateOf(layout, before) {
    const jobs = working(before);
    return job(gateJob(before.number + 1), '', needs(jobs), '# An empty name would mean no environment, so no gate.', (0,expressions/* when */.z7)(...(0,expressions/* and */.Uo)(...(0,expressions/* stoppedFor */.f$)(jobs, 'gate'), (0,expressions/* isGiven */.qR)(jobs, 'environment'), (0,expressions/* isGiven */.qR)(jobs, 'digest'))), SMALL_RUNNER, 'timeout-minutes: 10', (0,yaml/* under */.hG)('environment:', `name: ${(0,expressions/* expression */.dn)((0,expressions/* latest */.IW)(jobs, 'environment'))}`), (0,yaml/* shared */.ue)('permissions:', 'gate', [
        "actions: read # the environment's rules, this run's reviews, this job, the checkpoint",
        'contents: read # the pipeline as the run began with it',
        'checks: read # this job as a check run, which a private repository wants this for',
        'deployments: read # that GitHub let this very job through',
    ]), outputs(), (0,yaml/* under */.hG)('steps:', step(layout, [
        'mode: gate',
        ...handedOn(jobs),
        `gate: ${(0,expressions/* expression */.dn)((0,expressions/* latest */.IW)(jobs, 'gate'))}`,
        `job: ${(0,expressions/* expression */.dn)('job.check_run_id')}`,
    ])));
}

;// CONCATENATED MODULE: ./lib/src/core/workflow/jobs/tell.js





/** The one comment about a run that waits at its first gate. */
function tellOf(layout, stage) {
    const jobs = working(stage);
    const item = layout.isCalled ? 'inputs.item || ' : '';
    return job('tell', 'while a gate waits: reports that on the issue or pull request', needs(jobs), (0,expressions/* when */.z7)(...(0,expressions/* and */.Uo)(...(0,expressions/* stoppedFor */.f$)(jobs, 'gate'), (0,expressions/* isGiven */.qR)(jobs, 'environment'), `(${item}github.event.issue.number || github.event.pull_request.number)`)), SMALL_RUNNER, 'timeout-minutes: 10', (0,yaml/* under */.hG)('permissions:', "actions: read # the run's checkpoint and this run's reviews", layout.isCalled ? 'contents: read # phasegate.yml, for an item' : null, `issues: write # our one comment about the run${layout.isCalled ? ' or the item' : ''}`), (0,yaml/* under */.hG)('steps:', ...stepsOf(layout, jobs)));
}
function stepsOf(layout, jobs) {
    const told = [`uses: ${layout.action}`, (0,yaml/* under */.hG)('with:', 'mode: report', ...handedOn(jobs))];
    if (!layout.isCalled)
        return [(0,yaml/* under */.hG)(`- ${told[0]}`, ...told.slice(1))];
    return [
        (0,yaml/* under */.hG)(`- if: ${(0,expressions/* expression */.dn)("inputs.item == ''")}`, ...told),
        ...itemSteps(layout, (0,expressions/* expression */.dn)("inputs.item != ''"), []),
    ];
}
/** Says how the item stands, in its issue. */
const itemSteps = ({ action }, condition, more) => [
    (0,yaml/* under */.hG)(`- if: ${condition}`, `uses: ${CHECKOUT}`, 'with: { persist-credentials: false }'),
    (0,yaml/* under */.hG)(`- if: ${condition}`, `uses: ${action}`, (0,yaml/* under */.hG)('with:', 'mode: backlog', (0,yaml/* shared */.ue)('inputs:', 'only-look', `'{ "cap": 0, "target": "\${{ inputs.item }}" }'`), ...more)),
];

;// CONCATENATED MODULE: ./lib/src/core/workflow/jobs/report.js






/** `others`: all other jobs. */
const reportOf = (layout, others) => job('report', 'also after a rejection, which ends its job before it starts', needs(others), `if: ${(0,expressions/* expression */.dn)(`!cancelled() && ${began(layout, [`inputs.item != ''`])}`)}`, SMALL_RUNNER, 'timeout-minutes: 10', (0,yaml/* under */.hG)('permissions:', ...permissionsOf(layout)), outputs(), (0,yaml/* under */.hG)('steps:', ...report_stepsOf(layout)));
const permissionsOf = ({ isCalled, hearsComments }) => [
    `actions: write # this run's reviews; starts ${isCalled ? 'the calling' : 'this'} workflow again for a rework`,
    isCalled ? 'contents: read # phasegate.yml, for an item' : null,
    hearsComments
        ? `issues: write # our one comment about the run${isCalled ? ' or the item' : ''}`
        : null,
];
/** The jobs with which a run begins here. */
const beginnings = ({ hearsComments }) => [
    ...(hearsComments ? [COMMENT_JOB] : []),
    workJob(0),
];
function began(layout, more) {
    const runs = beginnings(layout)
        .toReversed()
        .map((job) => `${(0,expressions/* outputOf */.jH)(job, 'run')} != ''`);
    const all = [...runs, ...(layout.isCalled ? more : [])];
    return all.length > 1 ? `(${all.join(' || ')})` : all.join('');
}
function report_stepsOf(layout) {
    const { isCalled, action } = layout;
    const always = (0,expressions/* expression */.dn)("!cancelled() && inputs.item != ''");
    return [
        (0,yaml/* under */.hG)('- id: phasegate', isCalled ? `if: ${(0,expressions/* expression */.dn)(began(layout, []).slice(1, -1))}` : null, `uses: ${action}`, (0,yaml/* under */.hG)('with:', 'mode: report', item(layout), failOn(layout), `resume: ${(0,expressions/* expression */.dn)((0,expressions/* latest */.IW)(beginnings(layout), 'run'))}`, `needs: ${(0,expressions/* expression */.dn)('toJSON(needs)')}`, isCalled
            ? `workflow: ${(0,expressions/* expression */.dn)('inputs.workflow')}`
            : `workflow: ${layout.file} # this file's own name`)),
        ...(isCalled
            ? itemSteps(layout, `${always} # also where the step before is red, as it tells of a rejection`, [`needs: ${(0,expressions/* expression */.dn)('toJSON(needs)')}`])
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/core/workflow/jobs/work.js





/** Agents, with a token that can read. */
const workOf = (layout, stage) => job(workJob(stage.number), '', ...startOf(stage), `runs-on: ${layout.runsOn}`, WORK_MINUTES, oneAtATime(layout), workPermissions(layout), outputs(), (0,yaml/* under */.hG)('steps:', checkout(), step(layout, inputsOf(layout, stage), keys(layout))));
/** Also those of a job that joins slots, which continues the work. */
const workPermissions = ({ isCalled }) => (0,yaml/* shared */.ue)('permissions:', 'work', [
    'contents: read # checkout',
    'actions: read # the reviews that there are before a gate opens; checkpoints of earlier attempts and runs',
    isCalled ? "issues: read # an item, and that it is this workflow run's" : null,
    isCalled ? 'pull-requests: read # threads of the review that started the run' : null,
]);
function startOf({ entry }) {
    if (entry === null)
        return [];
    const next = (0,expressions/* and */.Uo)(`needs.${entry}.result == 'success'`, `${(0,expressions/* outputOf */.jH)(entry, 'next')} == 'work'`);
    if (entry !== COMMENT_JOB)
        return [needs([entry]), (0,expressions/* when */.z7)(...next)];
    return [
        needs([entry]),
        '# at once; after a comment only where it left work',
        (0,expressions/* when */.z7)(`(needs.${entry}.result == 'skipped' || (${next.join(' ')}))`),
    ];
}
const inputsOf = (layout, stage) => [
    modeOfWork(layout),
    item(layout),
    failOn(layout),
    ...(stage.number === 0 ? beginning(layout, stage) : handedOn([`${stage.entry}`])),
    layout.isCalled ? `budget: ${(0,expressions/* expression */.dn)('inputs.budget')}` : null,
    leavesLegs(stage, -1),
];
/** A new run, one that a comment decided about, or one that is resumed. */
function beginning({ pipeline, inputs }, { entry }) {
    const asked = entry === null ? [] : [entry];
    const resumed = [...asked.map((job) => (0,expressions/* outputOf */.jH)(job, 'run')), 'inputs.resume'];
    return [
        `pipeline: ${pipeline}`,
        `inputs: ${inputs}`,
        `resume: ${(0,expressions/* expression */.dn)(resumed.join(' || '))}`,
        ...asked.flatMap((job) => exactly([job])),
        `answer: ${(0,expressions/* expression */.dn)('inputs.answer')}`,
    ];
}
/** Whether the job leaves the legs of the next phase with `strategy.jobs` to slots; `spread` is the one before, from -1. */
function leavesLegs({ number, spreads }, spread) {
    if (spreads === 0)
        return null;
    if (spread === spreads - 1)
        return "spread: 'on' # another phase continues in a new workflow run";
    return `spread: 'on' # ${slotsJob(number, spread + 1)} takes up what this job leaves`;
}

;// CONCATENATED MODULE: ./lib/src/core/workflow/jobs/slots.js






/** For each phase that can be spread in a stage: a job for each slot, and the job that joins what they did. */
const spreadsOf = (layout, stage) => Array.from({ length: stage.spreads }, (_, spread) => [
    slotsOf(layout, stage, spread),
    joinOf(layout, stage, spread),
]).flat();
/** The job that leaves the legs. */
const before = ({ number }, spread) => spread === 0 ? workJob(number) : joinJob(number, spread - 1);
function slotsOf(layout, stage, spread) {
    const parent = before(stage, spread);
    return job(slotsJob(stage.number, spread), 'one job for each slot; no environment, and a token that can read', needs([parent]), (0,expressions/* when */.z7)(...(0,expressions/* and */.Uo)(...(0,expressions/* stoppedFor */.f$)([parent], 'slots'))), `runs-on: ${layout.runsOn}`, WORK_MINUTES, (0,yaml/* under */.hG)('strategy:', 'fail-fast: false # each pays for its own legs', (0,yaml/* under */.hG)('matrix:', `slot: ${(0,expressions/* expression */.dn)(`fromJSON(${(0,expressions/* outputOf */.jH)(parent, 'slots')})`)}`)), slotPermissions(), (0,yaml/* under */.hG)('steps:', checkout(), step(layout, slotInputs(parent), keys(layout))), slotOutputs(layout));
}
const slotPermissions = () => (0,yaml/* shared */.ue)('permissions:', 'slot', [
    'contents: read # checkout',
    "actions: read # the run's checkpoint, where the run began, and what an earlier attempt of this job kept",
]);
const slotOutputs = ({ slots }) => (0,yaml/* shared */.ue)('outputs:', 'slots', Array.from({ length: slots }, (_, slot) => `slot-${slot}: ${(0,expressions/* expression */.dn)(`steps.phasegate.outputs.slot-${slot}`)}`), 'The outputs of the jobs of a matrix are one map, so each slot has a name of its own.');
const slotInputs = (parent) => [
    'mode: slot',
    `slot: ${(0,expressions/* expression */.dn)('matrix.slot')}`,
    ...handedOn([parent]),
];
function joinOf(layout, stage, spread) {
    const parent = before(stage, spread);
    const slots = slotsJob(stage.number, spread);
    return job(joinJob(stage.number, spread), `what the slots did, recorded in the order of the legs; then work as in ${workJob(stage.number)}`, needs([parent, slots]), (0,expressions/* when */.z7)(...(0,expressions/* and */.Uo)(...(0,expressions/* stoppedFor */.f$)([parent], 'slots'))), `runs-on: ${layout.runsOn}`, WORK_MINUTES, oneAtATime(layout), workPermissions(layout), outputs(), (0,yaml/* under */.hG)('steps:', checkout(), step(layout, [
        'mode: join',
        failOn(layout),
        ...handedOn([parent]),
        `children: ${(0,expressions/* expression */.dn)(`toJSON(needs.${slots}.outputs)`)}`,
        leavesLegs(stage, spread),
    ], keys(layout))));
}

;// CONCATENATED MODULE: ./lib/src/core/workflow/jobs/all.js









/** The jobs of a workflow, from `jobs:` to the end of its file. */
function jobsText(layout) {
    const stages = stagesOf(layout);
    const worked = stages.flatMap((stage) => jobsOf(layout, stage, stages[stage.number - 1]));
    const first = layout.hearsComments ? [commentOf(layout)] : [];
    const all = [...first, ...worked];
    // Their long lists of outputs stand at the end.
    const slots = all.filter(({ id }) => isSlotsJob(id));
    const others = all.filter(({ id }) => !isSlotsJob(id));
    // What slots did, the jobs that join them publish.
    const report = reportOf(layout, others.map(({ id }) => id));
    const spaced = [...others, report, ...slots].flatMap(({ block }) => [block, '']);
    return (0,yaml/* yamlText */.pS)([(0,yaml/* under */.hG)('jobs:', ...spaced.slice(0, -1))]);
}
/** Jobs of a stage, in the order in which they run. */
function jobsOf(layout, stage, before) {
    const waits = layout.hearsComments && layout.gates > 0 && stage.number === 0;
    return [
        ...(before === undefined ? [] : [gateOf(layout, before)]),
        ...(stage.works ? [workOf(layout, stage)] : []),
        ...spreadsOf(layout, stage),
        ...(layout.delivery === null ? [] : [deliverOf(layout, stage)]),
        ...(waits ? [tellOf(layout, stage)] : []),
    ];
}

// EXTERNAL MODULE: ./lib/src/core/workflow/compile/layout-of.js + 2 modules
var layout_of = __webpack_require__(76937);
// EXTERNAL MODULE: ./lib/src/core/workflow/compile/triggers.js
var triggers = __webpack_require__(27613);
;// CONCATENATED MODULE: ./lib/src/core/workflow/compile/compile.js



/** The workflow of a pipeline that nothing hinders. `command` writes it to its file. */
const compile = ({ file }, plan, options) => ({
    pipeline: options.path,
    command: options.command,
    triggers: `${(0,triggers/* triggersText */.PI)(file, (0,layout_of/* hearsComments */.Y)(plan))}\n`,
    jobs: `permissions: {} # nothing for all; each job says what it needs, and why\n\n${jobsText((0,layout_of/* layoutOf */.a)(plan, options))}`,
});


/***/ }),

/***/ 76937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agentSecrets: () => (/* binding */ agentSecrets),
  Y: () => (/* binding */ hearsComments),
  a: () => (/* binding */ layoutOf)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/core/plan/agent-keys.js
var agent_keys = __webpack_require__(7912);
// EXTERNAL MODULE: ./lib/src/core/plan/event-reads.js
var event_reads = __webpack_require__(52158);
// EXTERNAL MODULE: ./lib/src/core/plan/workflow-jobs.js
var workflow_jobs = __webpack_require__(946);
// EXTERNAL MODULE: ./lib/src/core/run/decide/route.js
var route = __webpack_require__(43582);
// EXTERNAL MODULE: ./lib/src/core/workflow/jobs/expressions.js
var expressions = __webpack_require__(55217);
// EXTERNAL MODULE: ./lib/src/core/plan/slots.js
var slots = __webpack_require__(14463);
// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
;// CONCATENATED MODULE: ./lib/src/core/workflow/compile/delivery-permissions.js

/** Of a job that makes every kind of delivery but `dispatch`. */
const DELIVERY_PERMISSIONS = [
    'contents: write # the branch and its commits',
    'pull-requests: write # the pull request, its labels and reviewers',
    'issues: write # deliveries that are comments, labels or issues',
    "actions: read # the run's checkpoint",
];
/** The least that all deliveries of a plan need, each with its reason; `null` where it makes none. */
function deliveryPermissions({ phases }) {
    const all = phases.flatMap((phase) => (phase.kind === 'deliver' ? phase.deliveries : []));
    if (all.length === 0)
        return null;
    const makes = (...kinds) => all.some(({ kind }) => kinds.includes(kind));
    const writes = makes('pull-request', 'commit');
    return [
        writes ? 'contents: write # the branch and its commits' : 'contents: read # checkout',
        ...(all.some(isOnPull) ? [pullRequests(makes('pull-request'))] : []),
        ...(all.some(isOnIssue)
            ? ['issues: write # deliveries that are comments, labels or issues']
            : []),
        makes('dispatch')
            ? "actions: write # starts a workflow; the run's checkpoint"
            : "actions: read # the run's checkpoint",
    ];
}
const pullRequests = (opens) => opens
    ? 'pull-requests: write # the pull request, its labels and reviewers'
    : 'pull-requests: write # reviews, comments and labels of pull requests';
const isOnPull = ({ kind, ...delivery }) => kind === 'pull-request' || kind === 'review' || isAtThread({ kind, ...delivery });
/** What triggers a run, and what a number names, may be an issue or a pull request. */
function isAtThread({ kind }) {
    return kind === 'comment' || kind === 'labels';
}
const isOnIssue = (delivery) => delivery.kind === 'issue' ||
    (isAtThread(delivery) && (0,json_value/* textAt */.$6)(delivery.fields, 'on') !== 'pull-request');

;// CONCATENATED MODULE: ./lib/src/core/workflow/jobs/reusable.js




/** Logins of agents that a workflow may hand to them. */
const AGENT_SECRETS = [
    'ANTHROPIC_API_KEY',
    'CLAUDE_CODE_OAUTH_TOKEN',
    'OPENAI_API_KEY',
    'CODEX_API_KEY',
    'GEMINI_API_KEY',
    'OPENROUTER_API_KEY',
    'AMP_API_KEY',
];
/** The workflow that this project ships, for pipelines that nobody knows yet: `.github/workflows/pipeline.yml`. */
const REUSABLE = {
    // The Action at the commit of the workflow itself.
    action: '$/action',
    isCalled: true,
    hearsComments: true,
    runsOn: (0,expressions/* expression */.dn)('inputs.runs-on'),
    pipeline: (0,expressions/* expression */.dn)('inputs.pipeline'),
    inputs: (0,expressions/* expression */.dn)('inputs.inputs'),
    file: (0,expressions/* expression */.dn)('inputs.workflow'),
    gates: workflow_jobs/* REUSABLE_LIMITS */.lu.gates,
    spreads: Array.from({ length: workflow_jobs/* REUSABLE_LIMITS */.lu.gates }, () => workflow_jobs/* REUSABLE_LIMITS */.lu.spreads),
    slots: slots/* MAX_SLOTS */.Fn,
    secrets: AGENT_SECRETS,
    delivery: DELIVERY_PERMISSIONS,
};

;// CONCATENATED MODULE: ./lib/src/core/workflow/compile/layout-of.js








/** As many jobs as a person still reads; what is behind them continues in a new workflow run. */
const MOST = { gates: 10, spreads: 5 };
/** What the workflow of one pipeline has: as many gates, slots and joins as it can need, and the least permissions. */
function layoutOf(plan, { action, runsOn, path, file, secrets }) {
    const jobs = (0,workflow_jobs/* workflowJobs */.m6)(plan, MOST);
    const gates = gatesOf(jobs);
    return {
        action,
        isCalled: false,
        hearsComments: hearsComments(plan),
        runsOn,
        pipeline: scalar(path),
        inputs: (0,expressions/* expression */.dn)('toJSON(inputs)'),
        file: scalar(file),
        gates,
        spreads: Array.from({ length: Math.max(1, gates) }, (_, stage) => spreadsIn(jobs, stage)),
        slots: jobs.reduce((most, job) => Math.max(most, job.kind === 'slots' ? job.machines : 0), 0),
        secrets: [...new Set([...agentSecrets(plan), ...secrets])],
        delivery: deliveryPermissions(plan),
    };
}
const scalar = (text) => (0,dist/* stringify */.As)(text, { lineWidth: 0 }).trimEnd();
/** One more where work follows the last gate: a change that has moved on is asked about again. */
function gatesOf(jobs) {
    const last = jobs.reduce((most, { stage }) => Math.max(most, stage), 0);
    const works = jobs.some(({ kind, stage }) => kind === 'work' && stage === last);
    return last > 0 && works ? last + 1 : last;
}
/**
 * A phase can come earlier than where every gate asks: some gates let a change through, and a run that is resumed begins in
 * the first stage.
 */
function spreadsIn(jobs, stage) {
    const later = jobs.filter((job) => job.kind === 'slots' && job.stage >= stage);
    const runs = [...new Set(later.map(({ workflowRun }) => workflowRun))];
    const counts = runs.map((run) => later.filter(({ workflowRun }) => workflowRun === run).length);
    return Math.min(MOST.spreads, Math.max(0, ...counts));
}
/** Whether people can decide or answer by a comment: at a gate of that sort, or where an issue or pull request started the run. */
const hearsComments = (plan) => plan.phases.some(isByComment) || (0,event_reads/* promptsOfEvent */.b)(plan).length > 0;
const isByComment = (phase) => phase.kind === 'gate' && phase.by === 'comment';
/** Variables by which its agents log in, of those that a workflow hands to them. */
function agentSecrets({ phases }) {
    const agents = phases.flatMap((phase) => (phase.kind === 'agent' ? (0,route/* agentsOf */.et)(phase) : []));
    const known = new Set(agents.flatMap(({ use }) => agent_keys/* AGENT_KEYS */.T[use]));
    return AGENT_SECRETS.filter((name) => known.has(name));
}


/***/ }),

/***/ 27613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ triggersText),
/* harmony export */   VL: () => (/* binding */ MAX_INPUTS),
/* harmony export */   nR: () => (/* binding */ OWN_INPUTS)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** How many inputs a `workflow_dispatch` may have. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax */
const MAX_INPUTS = 25;
/** Inputs of every such workflow, beside those of its pipeline. */
const OWN_INPUTS = {
    resume: 'Run to resume',
    answer: 'Answer to the question of a blocked run',
};
/** `name` and `on` of a workflow that people start by hand with the inputs of the pipeline. */
function triggersText({ name, inputs = {} }, hearsComments) {
    const own = Object.entries(OWN_INPUTS).map(([input, description]) => line(input, { description, required: false, type: 'string' }));
    const lines = [
        `name: ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(name).trimEnd()}`,
        '',
        'on:',
        '  workflow_dispatch:',
        '    inputs:',
        ...Object.entries(inputs).map(([input, given]) => line(input, fieldOf(given))),
        ...own,
        ...(hearsComments ? COMMENTS : []),
    ];
    return lines.map((text) => `${text}\n`).join('');
}
const COMMENTS = [
    '  issue_comment:',
    '    types: [created] # never edited: what was approved stays what was read',
];
const line = (name, field) => `      ${name}: ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(field, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()}`;
/** No field is required: a run that is resumed needs none. The Action says which one a new run lacks. */
function fieldOf({ type = 'string', description, required, default: value, options = [] }) {
    // A list would give its first option where the pipeline has no value.
    const isOpen = type === 'choice' && value === undefined && required !== true;
    const choices = `${description ?? 'Value'} (${options.join(', ')})`;
    return {
        ...plain('description', isOpen ? choices : description),
        required: false,
        type: isOpen ? 'string' : type,
        ...(type === 'choice' && !isOpen ? { options } : {}),
        ...plain('default', value),
    };
}
/** GitHub takes `${{` for an expression, which it allows nowhere here. */
function plain(key, value) {
    return value === undefined || `${value}`.includes('${{') ? {} : { [key]: value };
}


/***/ }),

/***/ 55217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   Uo: () => (/* binding */ and),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   f$: () => (/* binding */ stoppedFor),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   qR: () => (/* binding */ isGiven),
/* harmony export */   z7: () => (/* binding */ when)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20614);

const expression = (text) => `\${{ ${text} }}`;
const outputOf = (job, output) => `needs.${job}.outputs.${output}`;
/** An output of the last of these jobs that ran: a job that was skipped has none. */
const latest = (jobs, output) => jobs
    .toReversed()
    .map((job) => outputOf(job, output))
    .join(' || ');
/** That the last of these jobs that ran has the output. */
function isGiven(jobs, output) {
    const each = jobs.toReversed().map((job) => `${outputOf(job, output)} != ''`);
    return each.length > 1 ? `(${each.join(' || ')})` : each.join('');
}
/** That work ended well, in as many jobs as it took, and what comes next. A clause each. */
function stoppedFor(jobs, next) {
    const [first = '', ...others] = jobs;
    const ends = others.map((job) => `(needs.${job}.result == 'success' || needs.${job}.result == 'skipped')`);
    const last = latest(jobs, 'next');
    return [
        [`needs.${first}.result == 'success'`, ...ends].join(' && '),
        `${others.length > 0 ? `(${last})` : last} == '${next}'`,
    ];
}
/** Clauses that all must hold, as the lines of one condition. */
const and = (...clauses) => clauses.map((clause, at) => (at === 0 ? clause : `&& ${clause}`));
/** The condition of a job, unless somebody cancelled the workflow run. */
function when(...clauses) {
    const [first = '', ...others] = clauses;
    const lines = [`\${{ !cancelled() && ${first}`, ...others];
    const whole = `${lines.join(' ')} }}`;
    return whole.length <= WIDEST ? `if: ${whole}` : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .under */ .hG)('if: >-', ...closed(lines));
}
const closed = (lines) => lines.map((line, at) => (at === lines.length - 1 ? `${line} }}` : line));
/** Longer conditions take several lines. */
const WIDEST = 150;


/***/ }),

/***/ 20614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hG: () => (/* binding */ under),
/* harmony export */   pS: () => (/* binding */ yamlText),
/* harmony export */   ue: () => (/* binding */ shared)
/* harmony export */ });
const under = (head, ...below) => ({
    type: 'nested',
    head,
    below: present(below),
});
const shared = (head, anchor, body, note = null) => ({
    type: 'shared',
    head,
    anchor,
    note,
    body: typeof body === 'string' ? body : present(body),
});
const present = (parts) => parts.filter((part) => part !== null);
/** The text of all parts, each line ended. */
function yamlText(parts) {
    const written = new Set();
    const lines = present(parts).flatMap((part) => linesOf(part, written));
    return lines.map((line) => `${line}\n`).join('');
}
function linesOf(block, written) {
    if (typeof block === 'string')
        return [block];
    if (block.type === 'nested')
        return [block.head, ...indented(block.below, written)];
    const { head, anchor, note, body } = block;
    if (written.has(anchor))
        return [`${head} *${anchor}`];
    written.add(anchor);
    const notes = note === null ? [] : [`# ${note}`];
    if (typeof body === 'string')
        return [...notes, `${head} &${anchor} ${body}`];
    return [...notes, `${head} &${anchor}`, ...indented(body, written)];
}
const indented = (blocks, written) => blocks
    .flatMap((block) => linesOf(block, written))
    .map((line) => (line === '' ? '' : `  ${line}`));


/***/ })

};
