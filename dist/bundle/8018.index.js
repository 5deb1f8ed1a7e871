export const id = 8018;
export const ids = [8018];
export const modules = {

/***/ 14906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38364);

/**
 * From the event's payload (`github.event` in expressions); `null`: the event has neither. A comment on a pull request is an
 * `issue_comment` whose `issue` has a `pull_request`:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment
 */
function triggerOf(github) {
    const event = objectIn(github, 'event');
    const pull = numberIn(objectIn(event, 'pull_request'));
    if (pull !== null)
        return { kind: 'pull-request', number: pull };
    const issue = objectIn(event, 'issue');
    const number = numberIn(issue);
    if (number === null)
        return null;
    return { kind: issue.pull_request === undefined ? 'issue' : 'pull-request', number };
}
function objectIn(owner, key) {
    const value = owner[key];
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value : {};
}
function numberIn({ number }) {
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}


/***/ }),

/***/ 13756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98016);

/** Whether a path matches any of the globs. Matches dot files and names with line breaks, too, which otherwise would escape. */
function globMatcher(globs) {
    return picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true, flags: 's' });
}


/***/ }),

/***/ 51956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ protectedPaths),
/* harmony export */   k8: () => (/* binding */ globOf),
/* harmony export */   x8: () => (/* binding */ pipelinePaths)
/* harmony export */ });
/* harmony import */ var _lib_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13756);

/**
 * Paths of a change that need approval, sorted: CI, reviewers, agents' instructions, files that run automatically. Compared
 * without regard to case and Unicode form, like some file systems, so that `.GitHub/workflows` is included.
 */
function protectedPaths(paths, more) {
    const isAlways = matcherOfAlways();
    const isMore = (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(more.map(folded).filter((glob) => glob !== ''));
    const matches = (path) => isAlways(path) || isMore(path);
    return paths.filter((path) => matches(folded(path))).sort();
}
/**
 * The running pipeline and its prompts as globs for `protectedPaths`, wherever they are: otherwise a change could alter the rules
 * of the next run.
 */
function pipelinePaths({ file, files, }) {
    return [...new Set([file, ...Object.keys(files)])].sort().map(globOf);
}
/** The glob that matches this path only, with special characters escaped. */
function globOf(path) {
    // picomatch merges repeated backslashes, except in brackets.
    return folded(path).replace(/[^\p{L}\p{M}\p{N}\s/_-]/gu, (char) => char === '\\' ? '[\\\\]' : `\\${char}`);
}
/** Instructions to agents: guidance, settings, tool servers, hooks. At any depth, because agents look for them there. */
const AGENTS = [
    // Read by several agents.
    '**/{AGENT,AGENTS}{,.local,.override}.md',
    '**/{.agent,.agents,.mcp}/**',
    '**/{.,}mcp.json',
    // `.cursorrules`, `.windsurfrules`, `.clinerules`, `.roorules-code`, `.rules`, and future ones.
    '**/.*rules',
    '**/.*rules-*',
    '**/.*rules{,-*}/**',
    '**/{.claude,.codex,.opencode,.amp,.gemini,.cursor,.copilot,.windsurf,.codeium,.devin,.cline}/**',
    '**/{.roo,.kilocode,.goose,.junie,.aiassistant,.kiro,.amazonq,.continue,.qwen,.crush}/**',
    '**/{.augment,.factory,.openhands,.trae,.tabnine,.sourcegraph,.zencoder,.firebender,.ruler}/**',
    '**/{CLAUDE,GEMINI,QWEN,CRUSH,WARP,IFLOW}{,.local}.md',
    '**/{opencode,.opencode,crush,.crush}.{json,jsonc}',
    '**/{copilot-instructions.md,.goosehints,.roomodes,.kilocodemodes,.augment-guidelines,.aider*}',
];
/** Configuration of CI, on GitHub and elsewhere. */
const CI = [
    '{.github,.gitea,.forgejo}/**',
    'action.{yml,yaml}',
    '**/{.,*.}gitlab-ci.{yml,yaml}',
    '{.gitlab,.circleci,.buildkite,.woodpecker,.semaphore,.teamcity,.azure-pipelines,.azuredevops}/**',
    '{.azuredevops,.pipelines,.tekton,.builds,.harness,.zuul.d}/**',
    '**/{.,}azure-pipelines*.{yml,yaml}',
    '**/{Jenkinsfile,Jenkinsfile.*,*.jenkinsfile}',
    '{.,}{travis,appveyor,buildkite,wercker,vela,zuul}.{yml,yaml}',
    '.{build,drone,woodpecker,cirrus,taskcluster,prow,gocd}.{yml,yaml,star,jsonnet}',
    '{bitbucket-pipelines,buildspec,cloudbuild,codemagic,bitrise,screwdriver}.{yml,yaml,json}',
];
/** Reviewers, and automatic merges. */
const REVIEW = [
    '**/{CODEOWNERS,OWNERS,OWNERS_ALIASES}',
    '{.,}{mergify,kodiak,bulldozer,coderabbit}.{yml,yaml,toml}',
    '{bors.toml,.policy.yml,renovate.json,renovate.json5,.renovaterc,.renovaterc.*}',
];
/** How git treats files, and what runs on a machine where the repository is opened or committed to. */
const LOCAL = [
    '**/{.gitattributes,.gitmodules,.lfsconfig}',
    '{.husky,.githooks,.git-hooks,.lefthook,.lefthook-local}/**',
    '{.,}lefthook{,-local}.{yml,yaml,toml,json}',
    '**/.pre-commit-{config,hooks}.{yml,yaml}',
    '{.,}simple-git-hooks.{js,cjs,mjs,json}',
    '.overcommit.{yml,yaml}',
    '**/{.vscode,.zed,.devcontainer}/**',
    '**/{.devcontainer.json,*.code-workspace}',
];
/**
 * Deliberately missing: `CONVENTIONS.md`, which an agent reads only if its settings (protected) name it; `netlify.toml`, `.npmrc`
 * and similar files, which ordinary work changes, and which are risk notes.
 */
const ALWAYS = [
    ...CI,
    ...REVIEW,
    ...AGENTS,
    ...LOCAL,
    'phasegate.{yml,yaml}',
    '.phasegate/**',
];
/** Upper case first: only there do `ſ` and `ß` match `s` and `ss`. */
function folded(text) {
    return text.normalize('NFC').replace(UNSEEN, '').toUpperCase().toLowerCase();
}
/** Characters that macOS file systems ignore in names. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
/** Created on demand: many runs change nothing. */
function matcherOfAlways() {
    always ??= (0,_lib_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(ALWAYS.map(folded));
    return always;
}
let always = null;


/***/ }),

/***/ 10414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19334);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);
/* harmony import */ var _nests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55048);




/** Why a phase whose needs have ended does not start (skipped or failed); `null`: it may start. */
function admit(plan, state, phase) {
    const { condition } = phase;
    const outside = (0,_nests_js__WEBPACK_IMPORTED_MODULE_3__/* .notEntered */ .ZE)(plan, state, phase);
    if (outside !== null)
        return outside;
    if (condition === null || !condition.callsStatus) {
        const refused = phase.needs.find((need) => !(0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccepted */ .oB)(plan, state, need));
        if (refused !== undefined)
            return skipFor(plan, state, { phase, need: refused });
    }
    if (condition === null)
        return null;
    try {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeFor */ .a)(plan, state, { phase, expressions: [condition.expression] });
        if ((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .truthy */ .vN)((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(condition.expression, scope)))
            return null;
    }
    catch (fault) {
        if (!(fault instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE))
            throw fault;
        const message = `\`if\` could not be evaluated: ${fault.message}`;
        return { type: 'failPhase', phase: phase.id, reason: 'infrastructure', message };
    }
    return { type: 'skipPhase', phase: phase.id, cause: 'condition', reason: '`if` was false' };
}
function skipFor(plan, state, { phase, need }) {
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, need.index);
    const ended = standing.status === 'skipped' ? 'was skipped' : standing.status;
    const reason = `needs \`${need.phase}\`, which ${ended}`;
    return { type: 'skipPhase', phase: phase.id, cause: 'need', reason };
}


/***/ }),

/***/ 80675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fromAgain),
/* harmony export */   o: () => (/* binding */ failedAgain)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14776);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65425);
/* harmony import */ var _plan_nest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77393);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);





/**
 * Phases that become pending again when a run is resumed: failed phases, and phases skipped because of them. A rejection stays,
 * because a person decided it.
 */
function failedAgain(plan, state) {
    const failed = [...state.phases.entries()]
        .filter(([index, { standing }]) => isToBeTriedAgain(standing) && !(0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_0__/* .isExcused */ .Ix)((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index)))
        .flatMap(([index]) => withoutGoodLegs(plan, state, index));
    const isSkipped = (index) => (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, index).standing.status === 'skipped';
    const behind = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .downstream */ .R_)(plan, ...failed).filter(isSkipped);
    return names(plan, [...new Set([...failed, ...behind])]);
}
/** Of a spread phase that failed because of its legs, only the legs that did not succeed run again. */
function withoutGoodLegs(plan, state, index) {
    const legs = (0,_legs_js__WEBPACK_IMPORTED_MODULE_1__/* .legsOf */ .xi)(plan, state, index).filter(({ known }) => {
        const { status } = known.standing;
        return status === 'failed' || status === 'skipped';
    });
    const isForLegs = legs.some(({ known }) => known.standing.status === 'failed');
    return isForLegs ? legs.map((leg) => leg.index) : [index];
}
function isToBeTriedAgain(standing) {
    return standing.status === 'failed' && !standing.tolerated && standing.reason !== 'rejected';
}
/** `--from`: the phase and everything that needs it. */
function fromAgain(plan, from) {
    const index = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseIndex */ .C4)(plan, from);
    if (index === undefined)
        throw new Error(`the pipeline has no phase ${from}`);
    return names(plan, (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .downstream */ .R_)(plan, (0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_0__/* .beginOf */ .pv)((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index))));
}
function names(plan, indices) {
    return [...indices].sort((a, b) => a - b).map((index) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index).id);
}


/***/ }),

/***/ 81227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgesBefore)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14776);

/** The phases between a delivery and the last writers before it: these judged the change that is delivered. */
function judgesBefore(plan, phase) {
    const seen = new Set(phase.needs.map((need) => need.index));
    const judges = [];
    for (const index of seen) {
        const above = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAt */ .BA)(plan, index);
        if ('access' in above && above.access === 'write')
            continue;
        judges.push(above);
        for (const need of above.needs)
            seen.add(need.index);
    }
    return judges.sort((a, b) => a.index - b.index);
}


/***/ }),

/***/ 90223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isOutOfScope),
/* harmony export */   E: () => (/* binding */ mayOpen)
/* harmony export */ });
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65425);

/** Whether this process must leave the phase alone. */
function isOutOfScope(phase, limits) {
    // The entry and end of a nested pipeline need no work. A run that waits at the pipeline (`--until`) waits before its entry.
    if (phase.kind === 'entry')
        return limits.until === phase.nest.id;
    if (phase.kind === 'pipeline')
        return false;
    const id = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(phase);
    if (limits.until === id || (limits.only ?? id) !== id)
        return true;
    if (phase.kind === 'deliver')
        return !mayDeliver(phase, limits);
    return phase.kind !== 'gate' && !limits.may.work;
}
function mayDeliver({ id }, { may: { deliver } }) {
    return typeof deliver === 'object' ? deliver.has(id) : deliver === true;
}
/** Whether this process puts the gate before a person. */
function mayOpen({ by }, { may }) {
    return may.open === 'by-comment' ? by === 'comment' : may.open;
}


/***/ }),

/***/ 42251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ isLeftToOthers),
/* harmony export */   fy: () => (/* binding */ isChangeDelivered),
/* harmony export */   iK: () => (/* binding */ isOfChange)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);

/** Whether the delivery contains the run's change. */
const isOfChange = ({ kind }) => kind === 'pull-request' || kind === 'commit';
/** Whether a phase of the run has delivered the change in that repository; `null`: the run's own repository. */
const isChangeDelivered = (plan, state, repository) => plan.phases.some((phase) => phase.kind === 'deliver' &&
    phase.deliveries.some((delivery, place) => isOfChange(delivery) &&
        delivery.repository === repository &&
        (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, phase.index).made.has(place)));
/**
 * Whether another run delivers the change together with those of other backlog items, and has not done so yet: then the phase
 * does not begin here.
 */
function isLeftToOthers(plan, state, phase) {
    if (state.item.deliver !== 'one' || state.facts.files === 0)
        return false;
    const { made } = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, phase.index);
    return phase.deliveries.some((delivery, place) => isOfChange(delivery) && !made.has(place));
}


/***/ }),

/***/ 19930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ passedGates)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14776);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);


/** Passed gates that lead to an unfinished delivery with no other gate between. */
function passedGates(plan, state) {
    const standingOf = (index) => (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index).standing;
    return plan.phases
        .filter(({ kind, index }) => kind === 'gate' && isPassed(standingOf(index)))
        .filter(({ index }) => leadsToDelivery(plan, index, standingOf))
        .map(({ id }) => id);
}
const isPassed = ({ status }) => status === 'succeeded' || status === 'skipped';
function leadsToDelivery(plan, gate, standingOf) {
    const seen = new Set((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, gate).dependants);
    for (const index of seen) {
        const { kind, dependants } = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, index);
        const { status } = standingOf(index);
        if (kind === 'deliver' && !['succeeded', 'skipped', 'failed'].includes(status))
            return true;
        // A later gate decides about everything behind it.
        if (kind === 'gate')
            continue;
        for (const next of dependants)
            seen.add(next);
    }
    return false;
}


/***/ }),

/***/ 58398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ atQuiet),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/gate/environment-name.js
var environment_name = __webpack_require__(72035);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/plan/nest.js
var nest = __webpack_require__(206);
// EXTERNAL MODULE: ./lib/src/core/expression/references.js
var references = __webpack_require__(42329);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var line = __webpack_require__(32154);
;// CONCATENATED MODULE: ./lib/src/core/text/condition-text.js



const LONGEST_VALUE = 60;
/** The values that decided a gate's `when`, and the condition: for the person who decides, and for the record. */
function conditionText(condition, scope, isTrue) {
    const shown = `\`${(0,line/* oneLine */.TN)(condition)}\``;
    const values = [...new Set(valuesIn(condition, scope))];
    if (values.length === 0)
        return `the condition ${shown} is ${isTrue}`;
    return `${values.join(' and ')}, and a person decides ${isTrue ? '' : 'only '}if ${shown}`;
}
/** `run.facts.lines` is 42. Lists and maps are omitted. */
function valuesIn(condition, scope) {
    return (0,references/* placedReferences */.wG)(condition).flatMap(({ path, offset, length }) => {
        if (path.includes('*'))
            return [];
        const name = condition.slice(offset, offset + length);
        const value = (0,expression/* evaluate */._3)(name, scope);
        if (value === null)
            return [`\`${name}\` is not set`];
        if (typeof value === 'object')
            return [];
        const text = (0,line/* truncate */.xv)((0,line/* oneLine */.TN)(String(value)), LONGEST_VALUE);
        return [`\`${name}\` is ${text === '' ? 'empty' : text}`];
    });
}

// EXTERNAL MODULE: ./lib/src/core/run/repositories.js
var repositories = __webpack_require__(12848);
// EXTERNAL MODULE: ./lib/src/core/run/scope.js
var run_scope = __webpack_require__(19334);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/run/decide/judges.js
var judges = __webpack_require__(81227);
// EXTERNAL MODULE: ./lib/src/core/run/decide/limits.js
var decide_limits = __webpack_require__(90223);
// EXTERNAL MODULE: ./lib/src/core/run/decide/of-change.js
var of_change = __webpack_require__(42251);
;// CONCATENATED MODULE: ./lib/src/core/run/decide/of-labels.js
/** Whether all that the phase delivers is labels. */
const isOfLabels = ({ deliveries }) => deliveries.every(({ kind }) => kind === 'labels');

;// CONCATENATED MODULE: ./lib/src/core/run/decide/quiet.js












/**
 * Gates and deliveries, when no work is running or due. Gates that pass without a person come first, because they may make more
 * work due; then one delivery at a time; gates open last, on the final change.
 */
function atQuiet(plan, state, limits) {
    const due = [...state.ready.keys()]
        .map((index) => (0,graph/* phaseAt */.BA)(plan, index))
        .flatMap((phase) => (0,decide_limits/* isOutOfScope */.C)(phase, limits)
        ? askedBefore(plan, state, { phase, limits })
        : dueOf(plan, state, phase));
    const stale = state.open
        .map((index) => (0,graph/* phaseAt */.BA)(plan, index))
        .filter(isGate)
        .filter((gate) => !isAbout(plan, state, gate))
        .map((gate) => judge(plan, state, gate));
    const commands = [...due, ...stale];
    const settled = commands.filter(({ type }) => type === 'passGate' || type === 'skipPhase');
    if (settled.length > 0)
        return settled;
    const delivery = commands.find(({ type }) => type === 'deliver');
    if (delivery !== undefined)
        return [delivery];
    return areLabelsDue(plan, state, limits) ? [] : oneAnEnvironment(plan, state, commands);
}
/** Labels that need no approval do not wait for a gate: a later job adds them, and the gate opens after that. */
function areLabelsDue(plan, state, { may }) {
    if (may.deliver !== 'later' || plan.policy.untrusted !== 'labels')
        return false;
    return (state.open.length === 0 &&
        [...state.ready.keys()]
            .map((index) => (0,graph/* phaseAt */.BA)(plan, index))
            .filter((phase) => phase.kind === 'deliver')
            .filter(isOfLabels)
            .some((phase) => deliveryDue(plan, state, phase).some(({ type }) => type === 'deliver')));
}
function dueOf(plan, state, phase) {
    if (phase.kind === 'gate')
        return [gateDue(plan, state, phase)];
    return phase.kind === 'deliver' ? deliveryDue(plan, state, phase) : [];
}
function gateDue(plan, state, gate) {
    const after = (0,graph/* downstream */.R_)(plan, gate.index).map((index) => (0,graph/* phaseAt */.BA)(plan, index));
    const deliveries = after.flatMap((phase) => (phase.kind === 'deliver' ? phase.deliveries : []));
    const changesMore = after.some((phase) => 'access' in phase && phase.access === 'write');
    const isIdle = deliveries.length > 0 && !changesMore && deliveries.every(of_change/* isOfChange */.iK);
    return isIdle && (0,repositories/* wholeFacts */.Bv)(state).files === 0 ? noChange(gate) : judge(plan, state, gate);
}
/** Gates before a delivery that another process makes. That process checks whether they concern the current change. */
function askedBefore(plan, state, { phase, limits }) {
    if (phase.kind !== 'deliver' || !phase.deliveries.some(of_change/* isOfChange */.iK))
        return [];
    return (0,judges/* judgesBefore */.Y)(plan, phase)
        .filter(isGate)
        .filter((gate) => !(0,decide_limits/* isOutOfScope */.C)(gate, limits) && !isAbout(plan, state, gate))
        .map((gate) => judge(plan, state, gate));
}
/** Passes the gate by policy or opens it for a person. If the policy cannot be evaluated, a person decides. */
function judge(plan, state, gate) {
    const open = (why) => ({ type: 'openGate', phase: gate.id, why });
    const touched = (0,repositories/* wholeFacts */.Bv)(state).protected;
    if (touched.length > 0)
        return open(`protected paths changed: ${touched.join(', ')}`);
    if (gate.when === null)
        return open('this gate always asks');
    try {
        const scope = (0,run_scope/* scopeFor */.a)(plan, state, { phase: gate, expressions: [gate.when] });
        const isTrue = (0,expression/* truthy */.vN)((0,expression/* evaluate */._3)(gate.when, scope));
        const why = conditionText(gate.when, scope, isTrue);
        if (isTrue)
            return open(why);
        const [reused] = reusedIn(plan, state, gate);
        if (reused === undefined)
            return { type: 'passGate', phase: gate.id, why };
        return open(`\`when\` is false because of the result of \`${reused}\`, which comes from an earlier run`);
    }
    catch (fault) {
        if (!(fault instanceof expression/* ExpressionFault */.JE))
            throw fault;
        return open(`\`when\` could not be evaluated: ${fault.message}`);
    }
}
/**
 * Phases that the gate's `when` reads and whose results are reused: such a result cannot pass a gate. Inputs and outputs of a
 * nested pipeline may come from any phase.
 */
function reusedIn(plan, state, gate) {
    const named = (0,expression/* references */.Ft)(gate.when ?? '').flatMap(([context, name]) => context === 'needs' || (context === 'inputs' && gate.within !== null)
        ? [context === 'needs' ? (name ?? '*') : '*']
        : []);
    if (named.length === 0)
        return [];
    const ids = named.map((name) => (0,nest/* idIn */.DG)(gate.within, name));
    const isOfPipeline = ids.some((id) => kindOf(plan, id) === 'pipeline');
    const isAny = named.includes('*') || isOfPipeline;
    return [...state.phases.entries()]
        .filter(([, { reused }]) => reused !== null)
        .map(([index]) => (0,graph/* phaseAt */.BA)(plan, index).id)
        .filter((id) => isAny || ids.includes(id));
}
function kindOf(plan, id) {
    const index = plan.index.get(id);
    return index === undefined ? null : (0,graph/* phaseAt */.BA)(plan, index).kind;
}
function deliveryDue(plan, state, phase) {
    const gates = (0,judges/* judgesBefore */.Y)(plan, phase).filter(isGate);
    if (phase.deliveries.some(of_change/* isOfChange */.iK)) {
        const rejected = gates.find((gate) => (0,run_state/* phaseState */.RI)(plan, state, gate.index).standing.status === 'failed');
        if (rejected !== undefined) {
            const reason = `the change did not pass \`${rejected.id}\``;
            return [{ type: 'skipPhase', phase: phase.id, cause: 'need', reason }];
        }
        if ((0,repositories/* wholeFacts */.Bv)(state).files === 0 && phase.deliveries.every(of_change/* isOfChange */.iK))
            return [noChange(phase)];
    }
    // A person approved a change other than the current one: the gate is asked again.
    const outdated = gates.filter((gate) => !isAbout(plan, state, gate));
    if (outdated.length > 0)
        return outdated.map((gate) => judge(plan, state, gate));
    // A gate was opened again although phases behind it had already ended.
    const isAsked = gates.some(({ index }) => !(0,run_state/* hasEnded */.hY)((0,run_state/* phaseState */.RI)(plan, state, index).standing));
    if (isAsked)
        return [];
    return [{ type: 'deliver', phase: phase.id }];
}
/** Whether the gate was decided, or is open, for the run's current change. */
function isAbout(plan, state, gate) {
    const { standing } = (0,run_state/* phaseState */.RI)(plan, state, gate.index);
    if (standing.status !== 'succeeded' && standing.status !== 'waiting')
        return true;
    return standing.heads === (0,repositories/* headsOf */.j$)(state);
}
/** Each gate once, and one gate for each environment: if two waited at the same one, a review could not be assigned. */
function oneAnEnvironment(plan, state, commands) {
    const holders = new Map();
    for (const index of state.open) {
        const gate = (0,graph/* phaseAt */.BA)(plan, index);
        holders.set(placeOf(gate), gate.id);
    }
    const asked = new Set();
    return commands.filter((command) => {
        if (command.type !== 'openGate')
            return true;
        const place = placeOf((0,graph/* phaseAt */.BA)(plan, indexOf(plan, command.phase)));
        const holder = holders.get(place) ?? command.phase;
        if (holder !== command.phase || asked.has(holder))
            return false;
        holders.set(place, holder);
        asked.add(holder);
        return true;
    });
}
/** Where a person decides: an environment, or the gate itself. */
function placeOf(phase) {
    const isAtEnvironment = isGate(phase) && phase.by === 'environment' && phase.environment !== null;
    return isAtEnvironment ? `environment ${(0,environment_name/* environmentKey */.J)(phase.environment)}` : phase.id;
}
function indexOf(plan, id) {
    const index = plan.index.get(id);
    if (index === undefined)
        throw new Error(`the plan has no phase ${id}`);
    return index;
}
function noChange(phase) {
    const reason = 'the change is empty, so there is nothing to approve or deliver';
    return { type: 'skipPhase', phase: phase.id, cause: 'no-change', reason };
}
const isGate = (phase) => phase.kind === 'gate';


/***/ }),

/***/ 26933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ fetchBundle),
/* harmony export */   ND: () => (/* binding */ makeBundle),
/* harmony export */   dy: () => (/* binding */ CHECKING),
/* harmony export */   em: () => (/* binding */ ONLY_OBJECTS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55349);
/* harmony import */ var _git_dirs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10934);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73275);
/* harmony import */ var _objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75828);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/**
 * Writes the commits of a run's branch since its base as a bundle; false: the branch is not at `head`, or the run has no git
 * directory yet.
 */
async function makeBundle(folder, file, { base, branch, head }) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return false;
    const place = { workTree: folder, gitDir: folder };
    const ref = `refs/heads/${branch}`;
    // Left by a git that was killed.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${file}.lock`, { force: true });
    if ((await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .W)(place, ref)) !== head)
        return false;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args: ['bundle', 'create', '--quiet', file, `^${base}`, ref] });
    // The branch may have moved meanwhile.
    return (await headIn(place, file, branch)) === head;
}
/**
 * Creates the runner's git directory of a run from a bundle, and checks every object. Throws `Refusal` if the bundle has other
 * contents, or its base is not in the person's repository.
 */
async function fetchBundle(into, file, { base, branch, head }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository } = into;
        if ((await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .W)((0,_git_dirs_js__WEBPACK_IMPORTED_MODULE_6__/* .realPlace */ .o)(repository), base)) === null)
            throw missingBase(repository, base);
        const options = { ...into, branch, stores: [], copies: async () => true };
        const own = __addDisposableResource(env_1, await (0,_objects_runner_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .openRunnerDirectory */ .G7)({ ...options, commits: [base] }), true);
        const { place } = own;
        if ((await headIn(place, file, branch)) !== head) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The bundle ${file} does not contain \`${branch}\` at ${head.slice(0, 12)}, where its journal ends.`, 'The file was changed after it was created. Use another checkpoint, or start a new run.');
        }
        const args = ['fetch', ...ONLY_OBJECTS, '--', file, `refs/heads/${branch}`];
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ place, args, env: CHECKING });
        if (!(await (0,_head_js__WEBPACK_IMPORTED_MODULE_4__/* .isAfter */ .d)(place, head, base))) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The commits in ${file} do not come after ${base.slice(0, 12)}, where the run began.`, 'The file was changed after it was created. Use another checkpoint, or start a new run.');
        }
        own.advance(head);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Settings by which git checks every object that it receives. */
const CHECKING = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'fetch.fsckObjects',
    GIT_CONFIG_VALUE_0: 'true',
};
const ONLY_OBJECTS = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
];
async function headIn(place, file, branch) {
    const args = ['bundle', 'list-heads', file, `refs/heads/${branch}`];
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)({ place, args });
    return code === 0 ? (stdout.toString().split(' ', 1)[0] ?? null) : null;
}
function missingBase({ root }, base) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The commit ${base.slice(0, 12)}, where the run began, is not in ${root}.`, 'Check out with `fetch-depth: 0`, or fetch that commit first.');
}


/***/ })

};
