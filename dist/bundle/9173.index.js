export const id = 9173;
export const ids = [9173];
export const modules = {

/***/ 20968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  foresee: () => (/* binding */ foresee)
});

// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/reuse/fits.js
var fits = __webpack_require__(80639);
// EXTERNAL MODULE: ./lib/src/core/run/chosen.js
var chosen = __webpack_require__(12510);
// EXTERNAL MODULE: ./lib/src/core/run/decide/decide.js + 4 modules
var decide = __webpack_require__(77139);
// EXTERNAL MODULE: ./lib/src/core/run/evolve/evolve.js + 10 modules
var evolve = __webpack_require__(91252);
// EXTERNAL MODULE: ./lib/src/core/run/rework-wanted.js
var rework_wanted = __webpack_require__(37618);
// EXTERNAL MODULE: ./lib/src/engine/perform.js + 29 modules
var perform = __webpack_require__(42138);
// EXTERNAL MODULE: ./lib/src/engine/reuse/find.js
var find = __webpack_require__(68883);
// EXTERNAL MODULE: ./lib/src/engine/reuse/key.js
var reuse_key = __webpack_require__(43857);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/git/git.js
var git = __webpack_require__(55349);
// EXTERNAL MODULE: ./lib/src/git/git-dirs.js
var git_dirs = __webpack_require__(10934);
// EXTERNAL MODULE: ./lib/src/redaction/secretlint.js
var secretlint = __webpack_require__(53207);
// EXTERNAL MODULE: ./lib/src/workspace/delta.js
var delta = __webpack_require__(69498);
// EXTERNAL MODULE: ./lib/src/app/wiring/agent-identity.js
var agent_identity = __webpack_require__(44267);
// EXTERNAL MODULE: ./lib/src/app/wiring/redaction.js + 2 modules
var redaction = __webpack_require__(98875);
// EXTERNAL MODULE: ./lib/src/app/wiring/secrets.js + 1 modules
var secrets = __webpack_require__(41383);
;// CONCATENATED MODULE: ./lib/src/app/reuse/scene.js










/** Thrown for something that only a run finds out. */
class Unforeseeable extends Error {
}
/** The files of the commit that is checked out, without any change. */
async function sceneOf(place, plan) {
    const { repository } = place;
    const { values, hidden } = (0,secrets/* secretsOf */.F)(plan, process.env, 'redacted');
    const { redact } = (0,redaction/* redactionOf */.Z)(hidden, await (0,secretlint/* loadSecretlint */.C)());
    const git = (0,git_dirs/* realPlace */.o)(repository);
    const scene = {
        tree: await treeOf(place),
        files: await (0,delta/* filesIn */.nG)(git, repository.head),
        isChanged: false,
        keyDeps: {
            redact,
            hash: (text) => (0,external_node_crypto_.hash)('sha256', text),
            secrets: values,
            versionOf: (0,agent_identity/* agentIdentity */._)(repository.root),
            platform: `${process.platform}-${process.arch}`,
            workspace: {
                headTree: async () => {
                    if (scene.tree === null)
                        throw new Unforeseeable();
                    return scene.tree;
                },
                files: async () => scene.files,
                diff: async () => {
                    if (scene.isChanged)
                        throw new Unforeseeable();
                    return '';
                },
            },
        },
    };
    return scene;
}
async function treeOf({ repository }) {
    const args = ['rev-parse', '--verify', '--quiet', `${repository.head}^{tree}`];
    const answer = await (0,git/* askGit */.gG)({ place: (0,git_dirs/* realPlace */.o)(repository), args });
    return answer.code === 0 ? (0,brands/* commitOf */.D3)(answer.stdout.toString().trim()) : null;
}
/** Applies a change that fits the files. */
function move(scene, { before, after, files }) {
    scene.files = (0,fits/* withChange */.v)(files, scene.files);
    scene.tree = scene.tree === before ? (0,brands/* commitOf */.D3)(after) : null;
    scene.isChanged = true;
}

;// CONCATENATED MODULE: ./lib/src/app/reuse/foresee.js












/**
 * Simulates the run with stored results only, up to the first phase that would have to run. Changes of files are known by their
 * names and digests. Nothing is written or executed.
 */
async function foresee(foreseeing) {
    const { plan, started } = foreseeing;
    const scene = await sceneOf(foreseeing.place, plan);
    const found = [];
    const asked = new Set();
    let state = (0,evolve/* begin */.qN)(plan, started);
    for (let moves = true; moves;) {
        moves = false;
        for (const step of stepsOf(plan, state)) {
            const event = await eventOf(step, state);
            if (event === null)
                continue;
            state = (0,evolve/* evolve */.sf)(plan, state, event);
            moves = true;
            // Later commands were decided before this change.
            break;
        }
    }
    return found;
    async function eventOf(step, now) {
        if (SETTLED.has(step.type))
            return settled(plan, step, now);
        if (step.type !== 'runPhase')
            return null;
        const round = `${step.phase} ${rounds(now)}`;
        if (asked.has(round))
            return null;
        asked.add(round);
        const event = await takenEvent({ ...foreseeing, scene, state: now }, step.phase);
        if (event !== null)
            found.push({ phase: event.phase, from: event.from, savedUsd: event.savedUsd });
        return event;
    }
}
/** Commands that need only the journal, and no person. */
const SETTLED = new Set(['skipPhase', 'askRework', 'passNest']);
async function settled(plan, step, state) {
    for await (const event of (0,perform/* settler */.u)(plan)(step, state))
        return event;
    return null;
}
/** Reworks can make phases pending again. */
const rounds = (state) => [...state.phases.entries()].reduce((sum, [, { reworks }]) => sum + reworks, 0);
function stepsOf(plan, state) {
    const limits = {
        concurrency: plan.phases.length + 1,
        may: { work: true, deliver: false, open: false },
        until: null,
        only: null,
        slots: false,
        resting: new Set(),
        budgetPool: null,
    };
    return (0,decide/* decide */.L)(plan, state, limits).filter((command) => command.type !== 'finish');
}
async function takenEvent(taking, id) {
    const { scene, plan, state, store } = taking;
    const planned = workPhase(plan, id);
    if (planned === null || planned.reuse === null)
        return null;
    try {
        const phase = planned.kind === 'agent' ? (0,chosen/* chosenFor */.g)(plan, state, planned) : planned;
        const deps = scene.keyDeps;
        const key = await (0,reuse_key/* reuseKey */.S)({ deps, plan, state, phase }, planned.reuse);
        const silent = { event: () => { }, agent: () => { }, note: () => { } };
        const reuse = { store, takes: true };
        const found = await (0,find/* findResult */.t)({ reuse, hash: deps.hash, reporter: silent }, phase, key);
        if (found === null)
            return null;
        const { change, outputs, summary, run: from, costUsd: savedUsd } = found.kept;
        if (change !== null && (0,fits/* misfits */.g)(change.files, scene.files).length > 0)
            return null;
        const rework = (0,rework_wanted/* reworkWanted */.C)(plan, state, { phase, outputs });
        if (change !== null)
            move(scene, change);
        return {
            type: 'phaseReused',
            phase: phase.id,
            attempt: 1,
            from,
            key: key.key,
            savedUsd,
            summary,
            outputs,
            artifacts: found.kept.artifacts,
            change: change && foreseenChange(change, state),
            rework,
            notes: [],
            durationMs: 0,
        };
    }
    catch (error) {
        if (error instanceof Unforeseeable || error instanceof expression/* ExpressionFault */.JE)
            return null;
        throw error;
    }
}
function workPhase(plan, id) {
    const phase = (0,graph/* phaseAt */.BA)(plan, plan.index.get(id) ?? -1);
    return phase.kind === 'agent' || phase.kind === 'run' ? phase : null;
}
/** Facts of a change that only a run finds out are not needed here: gates and deliveries come after all work. */
function foreseenChange({ after, files }, { facts }) {
    const tree = (0,brands/* commitOf */.D3)(after);
    return { commit: tree, tree, files: files.length, insertions: 0, deletions: 0, facts };
}


/***/ }),

/***/ 44267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ agentIdentity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _agents_agents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68474);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85439);
/* harmony import */ var _provision_version_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1518);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6871);







/**
 * The version of an agent's program: the one that the pipeline pins, else the installed one, else the one that would be
 * installed. For `scripted`, the digest of its script. Computed once per program.
 */
function agentIdentity(root) {
    const known = new Map();
    return (agent) => {
        const { use, version, script } = agent;
        const name = JSON.stringify([use, version, script]);
        const asked = known.get(name) ?? identityOf(agent, root);
        known.set(name, asked);
        return asked;
    };
}
async function identityOf({ use, version, script }, root) {
    if (script !== null)
        return scriptDigest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, script));
    if (version !== null)
        return version;
    const native = _agents_agents_js__WEBPACK_IMPORTED_MODULE_3__.NATIVE.find(({ program }) => program === use);
    if (native === undefined)
        return null;
    const own = (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedProgram */ .Ss)(native.program, process.env.PATH ?? '');
    return own === null ? native.version : (0,_provision_version_of_js__WEBPACK_IMPORTED_MODULE_5__/* .versionOf */ .E)(own, process.env);
}
/** `null` if the script is unreadable; the agent reports that when it plays the script. */
async function scriptDigest(path) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error) === null)
            throw error;
        return null;
    }
}


/***/ }),

/***/ 25338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Ew: () => (/* binding */ scaleWords),
/* harmony export */   F0: () => (/* binding */ SIZES),
/* harmony export */   I: () => (/* binding */ SCALES),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   LZ: () => (/* binding */ UNASSESSED),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Nl: () => (/* binding */ reassessed),
/* harmony export */   Xs: () => (/* binding */ cautiously),
/* harmony export */   Yf: () => (/* binding */ DIMENSIONS),
/* harmony export */   kp: () => (/* binding */ isSize)
/* harmony export */ });
/** In ascending order. */
const SIZES = ['small', 'medium', 'large'];
const LEVELS = ['low', 'medium', 'high'];
/** The values of each dimension, in ascending order. */
const SCALES = { size: SIZES, complexity: LEVELS, risk: LEVELS, impact: LEVELS };
const DIMENSIONS = ['size', 'complexity', 'risk', 'impact'];
const UNASSESSED = { size: null, complexity: null, risk: null, impact: null };
/** The assessment updated by a later one; missing values stay. */
function reassessed(before, later) {
    return {
        size: later.size ?? before.size,
        complexity: later.complexity ?? before.complexity,
        risk: later.risk ?? before.risk,
        impact: later.impact ?? before.impact,
    };
}
/** The index on the dimension's scale, from 0; `null`: not assessed. */
function rankOf(dimension, value) {
    if (value === null)
        return null;
    const scale = SCALES[dimension];
    return scale.indexOf(value);
}
/** Parses an assessment in any case. `unknown`: dimensions with a word that is not on their scale. */
function scaleWords(told) {
    const said = DIMENSIONS.filter((name) => (told[name] ?? null) !== null);
    const read = said.map((name) => [name, wordOf(name, told[name])]);
    const words = Object.fromEntries(read.filter(([, word]) => word !== null));
    return { words, unknown: read.filter(([, word]) => word === null).map(([name]) => name) };
}
function wordOf(dimension, said) {
    const word = typeof said === 'string' ? said.trim().toLowerCase() : null;
    return SCALES[dimension].find((known) => known === word) ?? null;
}
/** The value of unknown words: an unknown word must not let an item pass. */
const HIGHEST = { size: 'large', complexity: 'high', risk: 'high', impact: 'high' };
/** An assessment for guardrails: unknown words count as the highest value, missing ones as not assessed. */
function cautiously(told) {
    const { words, unknown } = scaleWords(told);
    const highest = Object.fromEntries(unknown.map((name) => [name, HIGHEST[name]]));
    return { ...UNASSESSED, ...words, ...highest };
}
const isSize = (value) => SIZES.some((size) => size === value);
const isLevel = (value) => LEVELS.some((level) => level === value);


/***/ }),

/***/ 5390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ looksLikePointer),
/* harmony export */   T$: () => (/* binding */ LARGEST_POINTER),
/* harmony export */   ZY: () => (/* binding */ pointerIn),
/* harmony export */   po: () => (/* binding */ pointerText)
/* harmony export */ });
/** In bytes; a pointer file is never larger. */
const LARGEST_POINTER = 1024;
function pointerText({ oid, size }) {
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
}
/** `null`: another text, or a pointer in a form that git-lfs would not write: extensions are programs. */
function pointerIn(text) {
    const [, oid, size = ''] = POINTER.exec(text) ?? [];
    if (oid === undefined || !Number.isSafeInteger(Number(size)))
        return null;
    return { oid, size: Number(size) };
}
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9]\d{0,15})\n$/;
/** Whether git-lfs might read the text as a pointer, and so not store it as content. */
function looksLikePointer(text) {
    return /^\s*version https?:\/\/(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\//.test(text);
}


/***/ }),

/***/ 72035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ environmentKey)
/* harmony export */ });
/**
 * A key that is equal for equal names of GitHub environments, which ignore case:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments.
 */
const environmentKey = (name) => name.toLowerCase();


/***/ }),

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

/***/ 39115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ phaseForSlots),
/* harmony export */   V3: () => (/* binding */ slotsAt),
/* harmony export */   au: () => (/* binding */ isPlaceElsewhere),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14776);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65425);
/* harmony import */ var _plan_slots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14463);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77393);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);





/** The number of slots for the legs of a spread phase; 1: all legs stay in one job. */
function slotsAt(plan, state, index) {
    const strategy = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .strategyOf */ .xS)((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseAt */ .BA)(plan, index));
    const { legs } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, index);
    return strategy === null || legs === null ? 1 : (0,_plan_slots_js__WEBPACK_IMPORTED_MODULE_4__/* .slotsFor */ .FK)(strategy, legs.count);
}
/** Whether other jobs run the legs of a phase. Legs of a rework and legs of a lost slot stay in one job. */
function isForSlots(plan, state, at, limits) {
    const { isJoined } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, at);
    return limits.slots && !isJoined && slotsAt(plan, state, at) > 1;
}
/** Whether another job than this one runs a leg. */
function isElsewhere(plan, state, leg, limits) {
    const { child } = state;
    if (child === null)
        return isForSlots(plan, state, leg.at, limits);
    return leg.at !== child.of || (0,_plan_slots_js__WEBPACK_IMPORTED_MODULE_4__/* .slotOf */ .SW)(leg.number, child.slots) !== child.slot;
}
/** Index of the first phase whose legs wait for other jobs; `null`: none. */
function phaseForSlots(plan, state, limits) {
    const isDue = (at) => isForSlots(plan, state, at, limits) &&
        (0,_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .legsOf */ .xi)(plan, state, at).some(({ index }) => state.ready.get(index));
    return plan.spread.find(isDue) ?? null;
}
/** Whether the index belongs to a leg that another job runs. */
function isPlaceElsewhere(plan, state, index, limits) {
    const leg = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .legAt */ .Um)(plan, index);
    return leg !== null && isElsewhere(plan, state, leg, limits);
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

/***/ 64350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ contentsOf),
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/** Contents of blobs by hash; `null` for a blob larger than 1 MiB, and for all blobs beyond 16 MiB in total. */
async function readBlobs(objects, names) {
    const texts = new Map();
    let room = 16 * MIB;
    for (const name of new Set(names)) {
        const size = (await objects.info(name))?.size ?? Number.POSITIVE_INFINITY;
        const isRead = size <= MIB && size <= room;
        if (isRead)
            room -= size;
        texts.set(name, isRead ? await objects.contents(name) : null);
    }
    return texts;
}
const MIB = 1024 * 1024;
/** Complete contents of blobs by hash; `null`: larger than `mostBytes` in total. */
async function contentsOf(objects, names, mostBytes) {
    const contents = new Map();
    let room = mostBytes;
    for (const name of new Set(names)) {
        room -= (await objects.info(name))?.size ?? 0;
        if (room < 0)
            return null;
        contents.set(name, await objects.contents(name));
    }
    return contents;
}


/***/ }),

/***/ 16509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   rV: () => (/* binding */ writeCommit),
/* harmony export */   x3: () => (/* binding */ dateNow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1888);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6871);






/** Writes a commit into the runner's objects; it is on the disk before the function returns. */
function writeCommit(gitDir, commit) {
    const { tree, parent, author, committer, message } = commit;
    const text = [
        `tree ${tree}`,
        `parent ${parent}`,
        `author ${line(author)}`,
        `committer ${line(committer)}`,
        '',
        message,
    ].join('\n');
    return (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_5__/* .commitOf */ .D3)(writeObject(gitDir, { type: 'commit', bytes: Buffer.from(text), like: tree }));
}
const line = ({ name, email, date }) => `${clean(name)} <${clean(email)}> ${date}`;
/** git removes these characters from names, too: they would end the name. */
const clean = (text) => text.replace(/[\n\0<>]/g, '').trim();
const dateNow = () => `${Math.floor(Date.now() / 1000)} +0000`;
/** A loose object: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function writeObject(gitDir, { type, bytes, like }) {
    const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 40 ? 'sha1' : 'sha256')
        .update(whole)
        .digest('hex');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'objects', name.slice(0, 2), name.slice(2));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
        return name;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `tmp_obj_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDurably */ .v8)(temporary, (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateSync)(whole));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(temporary, file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    }
    (0,_system_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .syncFolder */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    return name;
}


/***/ }),

/***/ 26041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ unconfined)
/* harmony export */ });
/** Starts the child without isolation. */
const unconfined = async (child) => ({
    ...child,
    keeper: null,
    release: async () => { },
});


/***/ }),

/***/ 1518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85439);
/* harmony import */ var _process_spawn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34232);
/* harmony import */ var _process_unconfined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26041);



const LIMIT_MS = 20_000;
/** The version in the output of `<program> --version`; `null`: there is none. */
async function versionOf(program, env) {
    let said = '';
    const { ending } = await (0,_process_spawn_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R)({
        command: { type: 'argv', argv: [program, '--version'] },
        cwd: '/',
        env: { ...defined(env), PATH: (0,_process_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedPath */ .zu)(env.PATH ?? '') },
        confine: _process_unconfined_js__WEBPACK_IMPORTED_MODULE_2__/* .unconfined */ .y,
        agent: null,
        purpose: 'run',
        given: [],
        stdin: '',
        timeoutMs: LIMIT_MS,
        idleTimeoutMs: LIMIT_MS,
        graceMs: 1_000,
        signal: new AbortController().signal,
        onOutput: (stream, text) => {
            if (stream === 'stdout')
                said += text;
        },
    });
    if (ending.type !== 'exit' || ending.code !== 0)
        return null;
    return /\d+\.\d+\.\d+[\w.+-]*/.exec(said)?.[0] ?? null;
}
function defined(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}


/***/ }),

/***/ 69498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e0: () => (/* binding */ deltaOf),
/* harmony export */   nG: () => (/* binding */ filesIn),
/* harmony export */   z: () => (/* binding */ indexWith)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_change_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5390);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1888);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55349);
/* harmony import */ var _git_objects_blobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64350);
/* harmony import */ var _git_objects_commit_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16509);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41502);







/** The files of a tree or commit by path, including submodules. */
async function filesIn(place, tree) {
    const args = ['ls-tree', '-r', '-z', '--full-tree', tree];
    return new Map((0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ place, args })).map(entryOf));
}
/** `100644 blob 1a2b…`, a tab, the path. */
function entryOf(line) {
    const tab = line.indexOf('\t');
    const [mode = '', , blob = ''] = line.slice(0, tab).split(' ');
    return [line.slice(tab + 1), { mode, blob }];
}
/** Modes that can be restored from content: regular files, executable files, links. */
const PLAIN = new Set(['100644', '100755', '120000']);
/** {@link Workspace.delta} */
async function deltaOf(own, { from, to, mostBytes }) {
    const args = ['diff-tree', '-r', '-z', '--no-renames', '--raw', '--end-of-options', from, to];
    const changed = pairs((0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ place: own.place, args })));
    const isPlain = changed.every(({ before, after }) => [before, after].every((entry) => entry === null || PLAIN.has(entry.mode)));
    if (!isPlain)
        return null;
    const blobs = changed.flatMap(({ after }) => after?.blob ?? []);
    const contents = await (0,_git_objects_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .contentsOf */ .K)(own.objects, blobs, mostBytes);
    if (contents === null)
        return null;
    // A pointer's content is not in the tree.
    if ([...contents.values()].some((bytes) => (0,_core_change_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikePointer */ .HL)(bytes.toString('utf8', 0, 128))))
        return null;
    return changed.map(({ path, before, after }) => ({
        path,
        before,
        after: after && { ...after, bytes: contents.get(after.blob) ?? NO_BYTES },
    }));
}
const NO_BYTES = Buffer.alloc(0);
/** `:100644 100644 1a2b… 3c4d… M`, then the path. */
function pairs(parts) {
    const found = [];
    for (let at = 0; at + 1 < parts.length; at += 2) {
        const [from = '', to = '', before = '', after = ''] = (parts[at] ?? '').slice(1).split(' ');
        found.push({
            path: parts[at + 1] ?? '',
            before: ABSENT.test(from) ? null : { mode: from, blob: before },
            after: ABSENT.test(to) ? null : { mode: to, blob: after },
        });
    }
    return found;
}
const ABSENT = /^0+$/;
/** Creates an index and its tree with these paths replaced. Throws `Refusal` for contents that do not match their hashes. */
async function indexWith(own, { index, next, delta }) {
    for (const { path, after } of delta)
        if (after !== null)
            writeBlob(own, path, after);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(next, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(index, next);
    const width = own.head().length;
    const lines = delta.map(({ path, after }) => after === null ? `0 ${'0'.repeat(width)}\t${path}\0` : `${after.mode} ${after.blob}\t${path}\0`);
    const call = { place: own.place, index: next };
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ ...call, args: ['update-index', '-z', '--index-info'], input: lines.join('') });
    return (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_6__/* .commitOf */ .D3)((await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)({ ...call, args: ['write-tree'] })).trim());
}
function writeBlob(own, path, { blob, bytes }) {
    const like = own.head();
    const name = (0,_git_objects_commit_object_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(own.folder, { type: 'blob', bytes: Buffer.from(bytes), like });
    if (name === blob)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.Refusal(`The content of \`${path}\` does not match its digest.`, 'Remove stored results: `phasegate clean`.');
}


/***/ })

};
