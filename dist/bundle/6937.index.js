export const id = 6937;
export const ids = [6937];
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
