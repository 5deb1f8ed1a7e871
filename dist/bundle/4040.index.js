export const id = 4040;
export const ids = [4040,7917,778];
export const modules = {

/***/ 71082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ triaged),
/* harmony export */   _V: () => (/* binding */ isAssessed),
/* harmony export */   lt: () => (/* binding */ triagePrompt)
/* harmony export */ });
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2012);
/* harmony import */ var _stored_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3429);


/** A person who said all that guardrails look at has triaged the item; what an agent said of its own idea has not. */
function isAssessed({ assessment, origin }) {
    const { size, complexity, risk } = assessment;
    return origin === null && size !== null && complexity !== null && risk !== null;
}
/** What the item is taken for after a triage: a person's own words stay. */
function triaged(item, { said, outputs }, pipelines) {
    const told = (0,_stored_item_js__WEBPACK_IMPORTED_MODULE_1__/* .assessmentIn */ ._K)(said?.assessment ?? {});
    const { pipeline } = outputs;
    const picked = pipelines.find((name) => name === pipeline) ?? null;
    return {
        assessment: item.origin === null ? (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .reassessed */ .Nl)(told, item.assessment) : (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .reassessed */ .Nl)(item.assessment, told),
        pipeline: item.pipeline ?? picked,
    };
}
/** The prompt that is built in. What stands in `${{ }}` is filled in, and fenced, when it is used. */
function triagePrompt({ pipelines }) {
    const list = pipelines.map(({ name, description }) => `- \`${name}\`${description === null ? '' : `: ${oneLine(description)}`}`);
    return `Assess one item of a backlog, so that it can be decided whether agents may do it without a person. Do not do it.
Look at what is in the current directory as far as you need to.

Its title:
\${{ item.title }}

What is known of it:
\${{ item.description }}

Say in \`assessment\`:

- \`size\`: \`small\` (1 to 3 files to change), \`medium\` (4 to 10), \`large\` (11 or more).
- \`complexity\`: \`low\` (the way is plain, and known here), \`medium\` (some design, or several parts at once), \`high\` (the way is
  not known, or it changes how parts work together).
- \`risk\`: \`low\` (easily undone, nobody outside is touched), \`medium\` (what others build on changes), \`high\` (data, money,
  security, or something that cannot be taken back).
- \`impact\`: \`low\`, \`medium\` or \`high\`: how much it helps whom this is for.

When in doubt between two, say the higher one. Set \`needsPerson\` to true if a person should decide whether it is done at all.
If it cannot be understood, end with the status \`blocked\` and one \`question\` that would make it clear.

Say in \`outputs.pipeline\` which way of working it should go:
${list.join('\n')}

Name in \`duplicates\` the ids of those among these other items that ask for the very same thing, and no others:
\${{ inputs.others }}
`;
}
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();


/***/ }),

/***/ 97917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ranOf),
/* harmony export */   e: () => (/* binding */ takeStep),
/* harmony export */   newRunOf: () => (/* binding */ newRunOf),
/* harmony export */   passPhases: () => (/* binding */ passPhases)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96149);
/* harmony import */ var _core_brands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98516);
/* harmony import */ var _core_run_report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98457);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);
/* harmony import */ var _engine_journal_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77848);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _report_silent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95060);
/* harmony import */ var _continue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16505);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42106);










/** Carries the step out in the item's own run, and tells what came of it. */
async function takeStep(step) {
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(step.store, step.run);
    const { notes } = step.item;
    // A run that is not there yet cannot be told anything: it is begun first, and waits.
    if (!hasBegun(folder)) {
        const begun = await begin(step, notes === null ? 'work' : 'wait');
        if (notes === null)
            return ranOf(step, begun);
    }
    return ranOf(step, await goOn(step, { mode: 'work', say: notesFor(step) }));
}
/** Has phases counted as done by a person's word, and starts nothing. */
async function passPhases(step, phases) {
    // A failed phase is pending again before it can be passed over.
    if (hasBegun((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(step.store, step.run)))
        await goOn(step, { mode: 'wait', say: async () => [] });
    else
        await begin(step, 'wait');
    const { actor } = step.platform;
    const say = async () => phases.map((phase) => {
        const summary = `passed over by ${actor}`;
        const nothing = { outputs: {}, artifacts: [] };
        return { type: 'phaseReused', phase: (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .phaseId */ .fp)(phase), from: step.run, summary, ...nothing };
    });
    return ranOf(step, await goOn(step, { mode: 'wait', say }));
}
const hasBegun = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)(folder)) && (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)(folder)).events.length > 0;
function begin(step, mode) {
    const { root, platform, file, text, inputs, run, item } = step;
    return (0,_start_js__WEBPACK_IMPORTED_MODULE_8__.startRun)({
        root,
        platform,
        file,
        text,
        inputs,
        spare: ['task'],
        run,
        agents: [],
        github: {},
        item: contextOf(item),
        budgetUsd: null,
        how: () => driving((0,_core_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .phaseId */ .fp)(step.phase), mode),
    }, async () => _report_silent_js__WEBPACK_IMPORTED_MODULE_6__/* .silentReporter */ .P);
}
function goOn({ root, platform, run, phase }, { mode, say }) {
    const nothing = { from: null, budget: null, acceptChanges: false };
    const how = () => driving((0,_core_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .phaseId */ .fp)(phase), mode);
    return (0,_continue_js__WEBPACK_IMPORTED_MODULE_7__.continueRun)({ root, platform, run, ...nothing, how, say }, async () => _report_silent_js__WEBPACK_IMPORTED_MODULE_6__/* .silentReporter */ .P);
}
/** What a person said stands in the next prompt. */
function notesFor({ item: { notes }, platform, phase }) {
    return async ({ plan }) => {
        const id = (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .phaseId */ .fp)(phase);
        if (notes === null || !plan.index.has(id))
            return [];
        return [{ type: 'answerGiven', phase: id, answer: notes, actor: platform.actor }];
    };
}
const AUTHOR = { name: 'Phasegate', email: 'phasegate@users.noreply.github.com' };
/** A clone of its own: nobody's checkout is touched, and items can be worked on side by side. */
function driving(only, mode) {
    const work = mode === 'work';
    return {
        limits: { concurrency: 4, may: { work, deliver: work, open: work }, until: null, only },
        clone: true,
        workspace: 'files',
        approve: false,
        author: AUTHOR,
        tape: { mode: 'none' },
    };
}
/** How the run stands, and what of it is new to its item. */
function ranOf({ kind, run, item }, { plan, state, folder }) {
    const { finished } = state;
    if (finished === null)
        throw new Error(`the run ${run} has not ended`);
    const known = item.work.seen[run] ?? 0;
    const { events } = (0,_engine_journal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a0)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)(folder));
    const index = finished.phase === null ? undefined : plan.index.get(finished.phase);
    const standing = index === undefined ? null : (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, index).standing;
    const isAtGate = standing?.status === 'waiting';
    const asked = standing?.status === 'blocked' ? standing.question : null;
    const gate = isAtGate ? `gate \`${finished.phase}\`: ${standing.why}` : null;
    const error = (0,_core_run_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .M)(plan, state);
    const failed = error === null
        ? null
        : `\`${error.phase ?? 'the run'}\` failed (${error.code}): ${error.message}`;
    return {
        kind,
        run,
        events: events.filter(({ seq }) => seq > known),
        finished,
        why: asked ?? gate ?? failed ?? finished.outcome,
        isAtGate,
        commit: state.head === state.base ? null : state.head,
    };
}
/** What `item` is in expressions. */
function contextOf(item) {
    const { id, title, description, tags, assessment, pipeline, origin } = item;
    return { id, title, description: description ?? '', tags, ...assessment, pipeline, origin };
}
/** The name of a new run of the item, which no run has. */
function newRunOf(store, { id }, suffix) {
    const base = `${id
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40)}${suffix}`;
    for (let number = 1;; number += 1) {
        const run = (0,_core_brands_js__WEBPACK_IMPORTED_MODULE_9__/* .runId */ .Vz)(number === 1 ? base : `${base}-${number}`);
        if (run === null)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.Refusal(`The item \`${id}\` cannot name a run.`, 'Give it an id of letters and digits.');
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run)))
            return run;
    }
}


/***/ }),

/***/ 90778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepRan: () => (/* binding */ keepRan)
});

// EXTERNAL MODULE: ./lib/src/core/backlog/assessment.js
var backlog_assessment = __webpack_require__(2012);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/core/backlog/dependencies.js
var dependencies = __webpack_require__(89031);
// EXTERNAL MODULE: ./lib/src/core/backlog/item.js
var item = __webpack_require__(97297);
;// CONCATENATED MODULE: ./lib/src/core/backlog/duplicates.js



/** The ids of an agent's list, each once. */
function duplicateIds(told) {
    const ids = told.flatMap((one) => {
        const id = (0,json/* isJsonObject */.O)(one) ? one.id : one;
        return typeof id === 'string' ? [id] : [];
    });
    return [...new Set(ids)];
}
/**
 * Merges two items into the older one: its dependencies are both items' together, and who waited for the one that goes
 * waits for the one that stays. Work that has begun is not merged away, nor are circles made: then it is only noted.
 */
function mergeEvents(items, first, second) {
    if (first.id === second.id)
        return [];
    const [stays, goes] = [first, second].sort(item/* byAge */.jI);
    if (stays === undefined || goes === undefined)
        return [];
    const note = (why) => [
        { type: 'noted', item: first.id, text: `not merged with ${second.id}: ${why}` },
    ];
    if (isBegun(goes))
        return note(`${goes.id} is being worked on`);
    const joined = joinedItems(items, stays, goes);
    const circle = (0,dependencies/* cycleIn */.Q)(joined);
    if (circle !== null)
        return note(`that would make a circle: ${circle.join(' → ')}`);
    const rewired = [...joined.values()].filter((item) => items.get(item.id) !== item);
    return [
        ...rewired.map(editOf),
        { type: 'itemMerged', item: goes.id, into: stays.id },
    ];
}
function isBegun({ status, block }) {
    const at = status === 'blocked' ? block?.from : status;
    return at === 'in_progress' || at === 'done';
}
function joinedItems(items, stays, goes) {
    const rest = [...items.values()].filter(({ id }) => id !== goes.id);
    return new Map(rest.map((item) => {
        // Who is done waits for nobody any more.
        const own = item.id === stays.id && stays.status !== 'done'
            ? [...item.dependencies, ...goes.dependencies]
            : item.dependencies;
        const moved = own.map((id) => (id === goes.id ? stays.id : id));
        const dependencies = [...new Set(moved)].filter((id) => id !== item.id);
        const isSame = dependencies.join() === item.dependencies.join();
        return [item.id, isSame ? item : { ...item, dependencies }];
    }));
}
function editOf(item) {
    const { id, title, description, tags, dependencies, assessment, pipeline } = item;
    const words = { title, description, tags, dependencies, assessment, pipeline };
    return { type: 'itemEdited', item: id, ...words };
}

// EXTERNAL MODULE: ./lib/src/core/backlog/evolve.js
var evolve = __webpack_require__(25191);
// EXTERNAL MODULE: ./lib/src/core/backlog/follow-ups.js
var follow_ups = __webpack_require__(97968);
// EXTERNAL MODULE: ./lib/src/core/backlog/stored-item.js
var stored_item = __webpack_require__(3429);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage.js
var triage = __webpack_require__(71082);
;// CONCATENATED MODULE: ./lib/src/core/backlog/after-run.js






/** What follows for the backlog; each event of a run has its consequences once, whenever it is looked at. */
function afterRun(id, ran, context) {
    const story = new Story(context.items);
    story.add([seen(id, ran)]);
    for (const event of ran.events) {
        const item = story.item(id);
        if (item === null || event.type !== 'phaseSucceeded')
            continue;
        story.add(consequences(item, event, { ran, context }));
    }
    const now = story.item(id);
    if (now !== null)
        story.add(standing(now, ran));
    // Merging may take the item itself away, so it comes last.
    for (const other of duplicatesIn(ran.events))
        story.merge(id, other);
    return story.events;
}
/** Events as they come up, and the items as they are after them. */
class Story {
    events = [];
    #items;
    constructor(items) {
        this.#items = items;
    }
    item(id) {
        return this.#items.get(id) ?? null;
    }
    add(events) {
        for (const event of events) {
            // Who and when plays no part in what follows from it.
            const provisional = (0,evolve/* recorded */.t2)(event, '', '');
            this.#items = (0,evolve/* evolve */.sf)(this.#items, provisional);
            this.events.push(event);
        }
    }
    merge(id, otherId) {
        const item = this.item(id);
        const other = this.item(otherId);
        if (item !== null && other !== null)
            this.add(mergeEvents(this.#items, item, other));
    }
}
function seen(item, { run, events, commit }) {
    const costs = events.flatMap((event) => ('costUsd' in event ? (event.costUsd ?? []) : []));
    return {
        type: 'workSeen',
        item,
        run,
        seq: events.at(-1)?.seq ?? 0,
        attempts: events.filter(({ type }) => type === 'phaseStarted').length,
        costUsd: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
        commit,
        summary: events.flatMap(lineOf).join('; ') || 'nothing was left to do',
    };
}
function lineOf(event) {
    switch (event.type) {
        case 'phaseSucceeded':
            return [`\`${event.phase}\` succeeded: ${event.summary}`];
        case 'phaseFailed':
            return [`\`${event.phase}\` failed (${event.reason}): ${event.message}`];
        case 'phaseBlocked':
            return [`\`${event.phase}\` asks: ${event.question}`];
        case 'phaseSkipped':
            return [`\`${event.phase}\` was skipped: ${event.reason}`];
        case 'gateDecided':
            return [`\`${event.phase}\`: ${event.decision} by ${event.actor}`];
        case 'deliveryMade':
            return [`delivered: ${event.where}`];
        default:
            return [];
    }
}
function consequences(item, { phase, said, outputs }, { ran, context }) {
    const { id } = item;
    const titles = [...[...context.items.values()].map(({ title }) => title), ...context.archived];
    const made = [...context.items.values()].filter(({ origin }) => origin === id).length;
    const { limits, newId } = context;
    return [
        ...assessed(item, { phase, said, outputs }, { ran, context }),
        ...(said?.needsPerson === true ? [{ type: 'personAsked', item: id, phase }] : []),
        ...(0,follow_ups/* followUpEvents */.G)({ item, told: said?.followUps ?? [], titles, made, limits, newId }),
    ];
}
function assessed(item, { phase, said, outputs }, { ran, context }) {
    const about = { type: 'itemAssessed', item: item.id, phase };
    if (ran.kind === 'triage')
        return [{ ...about, ...(0,triage/* triaged */.Fn)(item, { said, outputs }, context.pipelines) }];
    const told = said?.assessment ?? null;
    if (told === null)
        return [];
    const assessment = (0,backlog_assessment/* reassessed */.Nl)(item.assessment, (0,stored_item/* assessmentIn */._K)(told));
    return [{ ...about, assessment, pipeline: item.pipeline }];
}
function duplicatesIn(events) {
    return events.flatMap((event) => event.type === 'phaseSucceeded' ? duplicateIds(event.said?.duplicates ?? []) : []);
}
function standing(item, ran) {
    // A person went on with the run itself meanwhile.
    const back = item.block === null ? [] : [move(item, item.block.from, 'its run went on')];
    return [...back, ...stands(item, ran)];
}
function stands(item, ran) {
    const { kind, why, isAtGate } = ran;
    const { outcome, phase } = ran.finished;
    const stop = (block) => [
        { type: 'itemMoved', item: item.id, to: 'blocked', why, block: { kind: block, phase } },
    ];
    switch (outcome) {
        case 'succeeded':
        case 'no-change':
            return [
                move(item, kind === 'triage' ? 'scoping' : 'done', kind === 'triage' ? 'it is triaged' : 'its run succeeded'),
            ];
        case 'waiting':
            if (isAtGate)
                return stop('gate');
            return isStuck(item, ran) ? stop('failed') : [{ type: 'phaseReached', item: item.id, phase }];
        case 'blocked':
            return stop('question');
        case 'over-budget':
            return stop('budget');
        case 'rejected':
            return stop('rejected');
        case 'cancelled':
            return [];
        case 'failed':
        case 'stale':
        case 'invalid':
            return stop('failed');
    }
}
/** It was to start this very phase, and did not. */
function isStuck({ phase }, { finished, events }) {
    return (phase !== null &&
        phase === finished.phase &&
        !events.some(({ type }) => type === 'phaseStarted'));
}
function move({ id }, to, why) {
    return { type: 'itemMoved', item: id, to, why, block: null };
}

;// CONCATENATED MODULE: ./lib/src/run/backlog/keep-ran.js

/** Keeps what follows for the backlog from what a run did. */
async function keepRan(keeping, id, ran) {
    const { store, platform, config, pipelines, told } = keeping;
    const { followUps: most, depth } = config.limits;
    return store.change(platform.actor, (backlog) => {
        const item = backlog.items.get(id);
        if (item === undefined)
            return [];
        const events = afterRun(id, ran, {
            items: backlog.items,
            archived: backlog.archived.values(),
            limits: { most, depth },
            pipelines: [...pipelines.byName.keys()],
            newId: () => store.newId(backlog),
        });
        const taken = item.notes === null ? [] : [{ type: 'notesTaken', item: id }];
        return told([...taken, ...events]);
    });
}


/***/ }),

/***/ 34040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workThrough: () => (/* binding */ workThrough)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/checkpoints/lock.js + 1 modules
var lock = __webpack_require__(22244);
// EXTERNAL MODULE: ./lib/src/core/backlog/dependencies.js
var dependencies = __webpack_require__(89031);
// EXTERNAL MODULE: ./lib/src/core/backlog/event-text.js
var event_text = __webpack_require__(83270);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule.js
var schedule = __webpack_require__(24243);
// EXTERNAL MODULE: ./lib/src/core/backlog/settle.js + 1 modules
var settle = __webpack_require__(60633);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage.js
var triage = __webpack_require__(71082);
// EXTERNAL MODULE: ./lib/src/core/brands.js
var brands = __webpack_require__(98516);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/workspace/ignore-rules.js
var ignore_rules = __webpack_require__(74230);
// EXTERNAL MODULE: ./lib/src/run/place.js
var run_place = __webpack_require__(23895);
// EXTERNAL MODULE: ./lib/src/run/session.js + 40 modules
var session = __webpack_require__(52087);
// EXTERNAL MODULE: ./lib/src/run/stop.js
var run_stop = __webpack_require__(16394);
// EXTERNAL MODULE: ./lib/src/run/stored.js
var stored = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/src/run/backlog/item-run.js
var item_run = __webpack_require__(97917);
// EXTERNAL MODULE: ./lib/src/run/backlog/keep-ran.js + 2 modules
var keep_ran = __webpack_require__(90778);
// EXTERNAL MODULE: ./lib/src/run/backlog/pipelines.js + 1 modules
var backlog_pipelines = __webpack_require__(1600);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
// EXTERNAL MODULE: ./lib/src/disk.js
var disk = __webpack_require__(26301);
;// CONCATENATED MODULE: ./lib/src/run/backlog/triage-pipeline.js







/** `null` if no pipeline has an agent for it. Throws `Refusal` if the one that was named is not there. */
function triagePipeline(root, config, { fallback, byName }) {
    const { file } = fallback.pipeline;
    const agents = file.agents ?? {};
    const name = config.triage.agent ?? file.defaults?.agent ?? Object.keys(agents)[0];
    if (name === undefined)
        return null;
    const agent = agents[name];
    if (agent === undefined) {
        throw new ports.Refusal(`\`triage.agent\` is \`${name}\`, which the default pipeline does not have.`, (0,nearest/* suggest */.Z)(name, Object.keys(agents)) ?? 'Name it there under `agents`.');
    }
    const pipelines = [...byName.values()].map(({ name: pipeline, pipeline: { file: own } }) => ({
        name: pipeline,
        description: own.description ?? null,
    }));
    const { promptFile, attempts, timeoutMs } = config.triage;
    const phase = {
        agent: name,
        prompt: promptFile === null ? (0,triage/* triagePrompt */.lt)({ pipelines }) : readPrompt((0,external_node_path_.join)(root, promptFile)),
        attempts,
        timeout: `${timeoutMs}ms`,
        outputs: { pipeline: { enum: [...byName.keys()], optional: true } },
    };
    const { models, prices, policy, env } = file;
    const secrets = policy?.secrets === undefined ? {} : { policy: { secrets: policy.secrets } };
    const inputs = { others: { description: 'Other items of the backlog.', default: '' } };
    const shared = Object.fromEntries(Object.entries({ models, prices, env }).filter(([, value]) => value !== undefined));
    const pipeline = {
        version: 1,
        name: 'triage',
        inputs,
        ...shared,
        ...secrets,
        agents: { [name]: agent },
        phases: { triage: phase },
    };
    return { file: (0,external_node_path_.join)((0,external_node_path_.dirname)(fallback.file), 'triage.phasegate.yml'), text: (0,dist/* stringify */.As)(pipeline) };
}
function readPrompt(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw (0,disk/* diskRefusal */.C2)(error, `The prompt ${file} of \`triage\` cannot be read`);
    }
}

;// CONCATENATED MODULE: ./lib/src/run/backlog/work-through.js
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




















/** Works on the backlog until nothing more can be done here, or a limit is reached. */
async function workThrough(request) {
    const { root, platform, config } = request;
    const place = await (0,run_place.findPlace)(root, platform.store);
    await (0,directory/* prepareStore */.hG)(place.store);
    await (0,ignore_rules/* excludePhasegateFolder */.hb)(place.repository.commonDir);
    const pipelines = (0,backlog_pipelines/* readPipelines */.K)(root, config);
    const triage = triagePipeline(root, config, pipelines);
    return new BacklogSession({ ...request, place, pipelines, triage }).run();
}
class BacklogSession {
    #at;
    #running = new Map();
    /** Asked for at some time of this session, and so to the end. */
    #asked = new Set();
    /** Another process works on them. */
    #elsewhere = new Set();
    #phases = 0;
    #costUsd = null;
    #failedInARow = 0;
    #broken = null;
    constructor(at) {
        this.#at = at;
    }
    async run() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const stop = __addDisposableResource(env_1, (0,run_stop/* stopOnSignals */.Z)(), false);
            const { signal } = stop.controller;
            await this.#catchUp();
            for (;;) {
                const backlog = await this.#settled();
                const reason = this.#reasonToStop(backlog, signal.aborted || this.#broken !== null);
                const actions = reason === null ? this.#scheduled(backlog) : [];
                if (actions.length === 0 && this.#running.size === 0)
                    return this.#end(backlog, reason);
                await this.#goOn(actions);
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /** Promotes and starts; then waits for one to end, unless promotions alone may have made more work due. */
    async #goOn(actions) {
        await this.#promote(actions);
        const starts = actions.filter((action) => action.action !== 'promote');
        for (const start of starts)
            this.#start(start);
        if (starts.length > 0 || actions.length === 0)
            await Promise.race([...this.#running.values()].map(({ ended }) => ended));
    }
    /** A person may have gone on with the run of a blocked item: approved its gate, given it more money. */
    async #catchUp() {
        const { store, place } = this.#at;
        for (const item of (await store.read()).items.values()) {
            const run = (0,brands/* runId */.Vz)(item.work.run ?? '');
            if (item.block === null || run === null || !(0,external_node_fs_.existsSync)((0,directory/* runFolder */.kQ)(place.store, run)))
                continue;
            const seen = await (0,stored.readRun)(place.store, run);
            const last = seen.events.at(-1)?.seq ?? 0;
            if (seen.isHeld || seen.state.finished === null || last <= (item.work.seen[run] ?? 0))
                continue;
            await this.#keep(item.id, (0,item_run/* ranOf */.F)({ kind: 'work', run, item }, seen));
        }
    }
    /** What follows from how things are, before anything is scheduled. */
    async #settled() {
        const { store, platform, config } = this.#at;
        const busy = new Set([...this.#running.keys(), ...this.#elsewhere]);
        const rules = { guardrails: config.guardrails, pipelineOf: this.#shapeOf };
        const backlog = await store.change(platform.actor, ({ items }) => this.#told((0,settle/* settle */.G)(items, busy, rules)));
        const circle = (0,dependencies/* cycleIn */.Q)(backlog.items);
        if (circle !== null) {
            throw new ports.Refusal(`These items wait for each other in a circle: ${circle.join(' → ')}.`, `Take one of the dependencies out: \`phasegate backlog edit ${circle[0]} --drop-dep ${circle[1]}\`.`);
        }
        for (const item of backlog.items.values())
            if (this.#isAskedNow(item))
                this.#asked.add(item.id);
        return backlog;
    }
    #shapeOf = (item) => this.#at.pipelines.of(item)?.shape ?? null;
    #isAskedNow(item) {
        return this.#at.target === null ? this.#at.only(item) : item.id === this.#at.target;
    }
    #told(events) {
        for (const event of events)
            this.#at.say(`${event.item}  ${(0,event_text/* eventText */.c)(event)}`);
        return events;
    }
    #reasonToStop({ items }, isAborted) {
        const { cap, untilMs, budgetUsd, target, config } = this.#at;
        if (isAborted)
            return 'signal';
        if (budgetUsd !== null && (this.#costUsd ?? 0) >= budgetUsd)
            return 'budget';
        if (this.#failedInARow >= config.limits.failuresInARow)
            return 'failures';
        const item = target === null ? undefined : items.get(target);
        const isOver = item === undefined || item.status === 'done' || item.status === 'blocked';
        if (target !== null && isOver)
            return 'target';
        if (this.#phases >= cap)
            return 'cap';
        return untilMs !== null && Date.now() >= untilMs ? 'until' : null;
    }
    #scheduled({ items, archived }) {
        const { config, target, cap } = this.#at;
        const { wip, concurrent } = config.limits;
        const actions = (0,schedule/* schedule */._)({
            items,
            archived: new Set(archived.keys()),
            running: [...this.#running].map(([item, { writer }]) => ({ item, writer })),
            limits: {
                wip,
                concurrent,
                target: target !== null && this.#elsewhere.has(target) ? '' : target,
                only: ({ id }) => this.#asked.has(id) && !this.#elsewhere.has(id),
            },
            pipelineOf: this.#shapeOf,
        });
        const isDue = ({ action }) => this.#at.stage === 'all' || action === 'triage';
        const promotions = actions.filter((one) => one.action === 'promote' && isDue(one));
        const rest = actions.filter((one) => one.action !== 'promote' && isDue(one));
        return [...promotions, ...rest.slice(0, cap - this.#phases)];
    }
    async #promote(actions) {
        const promoted = actions.filter(({ action }) => action === 'promote');
        if (promoted.length === 0)
            return;
        const { store, platform } = this.#at;
        await store.change(platform.actor, ({ items }) => this.#told(promoted
            .filter(({ item }) => items.get(item)?.status === 'ready')
            .map(({ item, why }) => ({
            type: 'itemMoved',
            item,
            to: 'in_progress',
            why,
            block: null,
        }))));
    }
    #start(start) {
        const ended = this.#carryOut(start)
            .catch((error) => {
            this.#broken ??= { error };
        })
            .finally(() => this.#running.delete(start.item));
        this.#running.set(start.item, { writer: start.writer, ended });
    }
    /** With the item's own lock, which tells other processes of this machine that somebody works on it. */
    async #carryOut(start) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const lock = await this.#lockOf(start.item);
            if (lock === null) {
                this.#elsewhere.add(start.item);
                this.#at.say(`${start.item}  is being worked on by another process`);
                return;
            }
            const _held = __addDisposableResource(env_2, lock, true);
            const step = await this.#claim(start);
            if (step === null)
                return;
            this.#phases += 1;
            this.#at.say(`${start.item}  ${start.action === 'run' ? `\`${start.phase}\`` : 'triage'} begins: ${start.why}`);
            try {
                await this.#keep(step.item.id, await (0,item_run/* takeStep */.e)(step));
            }
            catch (error) {
                if (!(error instanceof ports.Refusal) || error instanceof session/* RunBroken */.rO)
                    throw error;
                await this.#refused(start, error);
            }
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_2);
            if (result_1)
                await result_1;
        }
    }
    async #lockOf(id) {
        const folder = (0,external_node_path_.join)(this.#at.place.store, 'backlog', Buffer.from(id).toString('hex'));
        try {
            return await (0,lock/* acquireLock */.I)({
                runFolder: folder,
                onLost: (why) => (this.#broken ??= { error: why }),
            });
        }
        catch (error) {
            if (error instanceof ports.Refusal)
                return null;
            throw error;
        }
    }
    /** Looks once more, now that nobody else can begin; `null` if there is nothing to do for it any more. */
    async #claim(start) {
        const { store, platform } = this.#at;
        let step = null;
        await store.change(platform.actor, ({ items }) => {
            const item = items.get(start.item);
            if (item === undefined || !isDue(item, start))
                return [];
            if (start.action === 'triage' && (this.#at.triage === null || (0,triage/* isAssessed */._V)(item))) {
                return this.#told([movedToScoping(item.id, (0,triage/* isAssessed */._V)(item))]);
            }
            step = this.#stepOf(item, start, items.values());
            const { kind, run } = step;
            const isBegun = (kind === 'work' ? item.work.run : item.work.triage) === run;
            return [
                { type: 'itemClaimed', item: item.id },
                ...(isBegun ? [] : [{ type: 'runBegun', item: item.id, run, kind }]),
            ];
        });
        return step;
    }
    #stepOf(item, start, all) {
        const { root, place, platform, pipelines, triage } = this.#at;
        const shared = { root, store: place.store, platform, item };
        if (start.action === 'run') {
            const run = (0,brands/* runId */.Vz)(item.work.run ?? '') ?? (0,item_run.newRunOf)(place.store, item, '');
            const inputs = { task: [item.title, item.description ?? ''].join('\n\n').trim() };
            const file = pipelines.of(item)?.file ?? pipelines.fallback.file;
            return { ...shared, kind: 'work', run, file, text: null, inputs, phase: start.phase };
        }
        if (triage === null)
            throw new Error('there is no pipeline to triage with');
        const run = (0,brands/* runId */.Vz)(item.work.triage ?? '') ?? (0,item_run.newRunOf)(place.store, item, '-triage');
        const inputs = { others: othersText(item, all) };
        return { ...shared, kind: 'triage', run, ...triage, inputs, phase: 'triage' };
    }
    async #keep(id, ran) {
        const after = await (0,keep_ran.keepRan)({ ...this.#at, told: (events) => this.#told(events) }, id, ran);
        this.#tally(after.items.get(id), ran);
    }
    #tally(item, { events }) {
        for (const event of events) {
            if ('costUsd' in event && event.costUsd !== null)
                this.#costUsd = (this.#costUsd ?? 0) + event.costUsd;
        }
        if (item?.block?.kind === 'failed')
            this.#failedInARow += 1;
        if (item?.status === 'done')
            this.#failedInARow = 0;
    }
    /** What the world refuses stops this item, and not the others. */
    async #refused({ item: id }, { message, remedy }) {
        const { store, platform } = this.#at;
        this.#failedInARow += 1;
        await store.change(platform.actor, ({ items }) => {
            const item = items.get(id);
            if (item === undefined || item.status === 'blocked' || item.status === 'done')
                return [];
            const block = { kind: 'failed', phase: item.phase };
            return this.#told([
                { type: 'itemMoved', item: id, to: 'blocked', why: `${message} ${remedy}`, block },
            ]);
        });
    }
    #end({ items }, reason) {
        if (this.#broken !== null)
            throw this.#broken.error;
        const asked = [...this.#asked].flatMap((id) => items.get(id) ?? []);
        const open = asked.filter(({ status }) => status !== 'done');
        const left = open.some(({ status }) => status === 'blocked') ? 'blocked' : 'waiting';
        const stopped = reason ?? (open.length === 0 ? 'done' : left);
        return { stopped, phases: this.#phases, costUsd: this.#costUsd, asked };
    }
}
function isDue(item, start) {
    if (start.action === 'triage')
        return item.status === 'new';
    const isAtWork = item.status === 'in_progress' || item.status === 'scoping';
    return isAtWork && (item.phase === null || item.phase === start.phase);
}
function movedToScoping(item, isAssessed) {
    const why = isAssessed ? 'a person assessed it' : 'there is no agent to assess it';
    return { type: 'itemMoved', item, to: 'scoping', why, block: null };
}
const MOST_OTHERS = 200;
/** Items that it could be the same as, an id and a title a line. */
function othersText(item, all) {
    return [...all]
        .filter(({ id }) => id !== item.id)
        .slice(0, MOST_OTHERS)
        .map(({ id, title }) => `${id}: ${title}`)
        .join('\n');
}


/***/ }),

/***/ 42106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubContext: () => (/* binding */ githubContext),
  startRun: () => (/* binding */ startRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/brands.js
var brands = __webpack_require__(98516);
// EXTERNAL MODULE: ./lib/src/core/pipeline/inputs.js
var pipeline_inputs = __webpack_require__(17914);
// EXTERNAL MODULE: ./lib/src/core/redaction/known-values.js + 2 modules
var known_values = __webpack_require__(29308);
// EXTERNAL MODULE: ./lib/src/core/redaction/patterns.js
var patterns = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/src/core/redaction/redact-json.js
var redact_json = __webpack_require__(17988);
// EXTERNAL MODULE: ./lib/src/core/redaction/redactor.js + 1 modules
var redactor = __webpack_require__(17088);
// EXTERNAL MODULE: ./lib/src/core/run/evolve.js + 2 modules
var evolve = __webpack_require__(66023);
// EXTERNAL MODULE: ./lib/src/core/run/spent.js
var spent = __webpack_require__(51050);
// EXTERNAL MODULE: ./lib/src/failpoint.js
var failpoint = __webpack_require__(54572);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/version.js + 1 modules
var version = __webpack_require__(24387);
// EXTERNAL MODULE: ./lib/src/workspace/ignore-rules.js
var ignore_rules = __webpack_require__(74230);
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
;// CONCATENATED MODULE: ./lib/src/run/agent-overrides.js


const USES = ['claude', 'codex', 'opencode', 'amp', 'acp', 'anthropic', 'command', 'scripted'];
/** What stands behind the colon of those that need it; of others a model may. */
const ARGUMENTS = {
    command: 'a shell line',
    acp: 'a shell line',
    scripted: 'the path of a script',
};
/** `--agent name=use[:argument]`, checked against the pipeline. Throws `Refusal`. */
function agentOverrides(file, written) {
    return Object.fromEntries(written.map((text) => override(file, text)));
}
function override({ agents = {} }, text) {
    const at = text.indexOf('=');
    const name = text.slice(0, at);
    const value = text.slice(at + 1);
    if (at < 1)
        throw new ports.Refusal(`\`--agent ${text}\` names no agent.`, 'Write `--agent name=use`, such as `--agent coder=codex` or `--agent coder=codex:gpt-5-codex`.');
    const names = Object.keys(agents);
    if (!names.includes(name)) {
        throw new ports.Refusal(`The pipeline has no agent \`${name}\`.`, (0,nearest/* suggest */.Z)(name, names) ?? 'It has none under `agents`.');
    }
    const [use = '', ...argument] = value.split(':');
    if (!USES.includes(use)) {
        throw new ports.Refusal(`There is no agent of the kind \`${use}\`.`, (0,nearest/* suggest */.Z)(use, USES) ?? `Use one of ${USES.join(', ')}.`);
    }
    if (use === 'amp' && argument.length > 0) {
        throw new ports.Refusal('`amp` takes no model.', `Write \`--agent ${name}=amp\`.`);
    }
    const wanted = ARGUMENTS[use];
    const own = agents[name];
    const has = argument.join(':') !== '' || (own?.use === use && (own.run ?? own.script) !== undefined);
    if (wanted !== undefined && !has) {
        throw new ports.Refusal(`\`--agent ${text}\` is not complete.`, `Write ${wanted} behind a colon: \`--agent ${name}=${use}:…\`.`);
    }
    return [name, value];
}

// EXTERNAL MODULE: ./lib/src/run/hold-children.js + 12 modules
var hold_children = __webpack_require__(48341);
// EXTERNAL MODULE: ./lib/src/run/pipeline-file.js
var pipeline_file = __webpack_require__(11879);
// EXTERNAL MODULE: ./lib/src/run/place.js
var run_place = __webpack_require__(23895);
// EXTERNAL MODULE: ./lib/src/run/plan-of.js + 1 modules
var plan_of = __webpack_require__(72148);
// EXTERNAL MODULE: ./lib/src/run/refuse-unpriced.js + 1 modules
var refuse_unpriced = __webpack_require__(48066);
// EXTERNAL MODULE: ./lib/src/run/secrets.js + 2 modules
var secrets = __webpack_require__(42581);
// EXTERNAL MODULE: ./lib/src/run/session.js + 40 modules
var run_session = __webpack_require__(52087);
;// CONCATENATED MODULE: ./lib/src/run/unsupported-policy.js

/** A policy that this release cannot keep must not look as if it were kept. Throws `Refusal`. */
function refuseUnsupportedPolicy({ policy = {} }) {
    const broken = [
        ...(policy['max-runs-per-day'] === undefined ? [] : ['`policy.max-runs-per-day`']),
    ];
    if (broken.length === 0)
        return;
    throw new ports.Refusal(`This release cannot hold ${broken.join(', ')} yet, so it does not start.`, 'Take it out of the pipeline, if the run may go without it.');
}

;// CONCATENATED MODULE: ./lib/src/run/start.js
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
























/** A new run of a pipeline file, until it ends or waits. Throws before anything is started if it cannot be. */
async function startRun(request, reporterFor) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const place = await (0,run_place.findPlace)(request.root, request.platform.store);
        const { plan, pinned, inputs, contexts, agents, warnings } = made(request, place);
        const how = request.how(plan);
        // What is played costs nothing.
        if (how.tape.mode !== 'replay')
            await (0,refuse_unpriced/* refuseUnpriced */.H)(plan, (0,spent/* smaller */.d)(plan.budget.usd, request.budgetUsd));
        if (how.limits.may.work)
            await (0,hold_children/* refuseUnheld */.Pp)(plan, place);
        const run = newRunId(request.run);
        const reporter = await reporterFor(plan, pinned);
        for (const warning of warnings)
            reporter.note(warning);
        const notes = [];
        const onNote = (note) => notes.push(note);
        const mode = await (0,run_place/* workspaceMode */.j)(place, { run, clone: how.clone, onNote });
        await (0,directory/* prepareStore */.hG)(place.store);
        await (0,ignore_rules/* excludePhasegateFolder */.hb)(place.repository.commonDir);
        const folder = await (0,directory/* createRunFolder */.kg)(place.store, run);
        const session = __addDisposableResource(env_1, await (0,run_session/* openSession */.fA)(run, folder, (note) => reporter.note(note)), true);
        if (session.journal.past.length > 0)
            throw (0,directory/* runExists */.mN)(run);
        const started = {
            type: 'runStarted',
            format: 1,
            phasegate: version/* VERSION */.x,
            run,
            pipeline: pinned,
            inputs,
            agents,
            ...startOf(request, place),
            branch: `phasegate/${plan.name}/${run}`,
            workspace: mode,
            trigger: request.platform.trigger,
            actor: request.platform.actor,
            ...contexts,
            budgetUsd: request.budgetUsd,
        };
        const state = await (0,run_session/* append */.BC)({ plan, session, reporter }, (0,evolve/* begin */.qN)(plan, started), [started]);
        (0,failpoint/* failpoint */.Z)('planPinned');
        for (const note of notes)
            reporter.note(note);
        const ended = await (0,run_session/* drive */.rU)({
            place,
            platform: request.platform,
            session,
            plan,
            pinned,
            state,
            baseBranch: started.baseBranch,
            mode,
            reporter,
            how,
        });
        return { plan, state: ended, folder, digest: session.journal.head() };
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
function startOf({ platform }, { repository }) {
    const { base, branch } = platform.start ?? { base: repository.head, branch: repository.branch };
    return { base, baseBranch: branch };
}
/** All that a run needs of its pipeline; the document with its places, which is large, is not kept. */
function made(request, place) {
    const { pipeline, warnings } = soundPipeline(request, place);
    refuseUnsupportedPolicy(pipeline.file);
    const agents = agentOverrides(pipeline.file, request.agents);
    const given = inputsOf(pipeline, wantedInputs(pipeline, request));
    const { github, item } = request;
    const { hidden } = (0,secrets/* secretsOf */.F)((0,plan_of.planOf)(pipeline, { inputs: given, agents }), process.env);
    const { inputs, notes, ...contexts } = withoutSecrets({ inputs: given, github, item }, hidden);
    const plan = (0,plan_of.planOf)(pipeline, { inputs, agents });
    return {
        plan,
        pinned: (0,pipeline_file/* pin */.y_)(pipeline),
        inputs,
        contexts,
        agents,
        warnings: [...warnings, ...notes],
    };
}
/** The journal keeps what a run was given, so a secret is taken out before. */
function withoutSecrets(outside, hidden) {
    const { find } = (0,redactor/* redactorOf */.y)((0,known_values/* knownValues */.s)(hidden), [patterns/* ownPatterns */.Y]);
    let count = 0;
    const clean = (0,redact_json/* redactJson */.K)(outside, (text) => {
        const found = find(text);
        count += found.length;
        return (0,redactor/* without */.FF)(text, found);
    });
    const secrets = count === 1 ? 'secret' : 'secrets';
    const note = `Took ${count} ${secrets} out of the inputs and the event: use \`secrets.NAME\` in \`env\`.`;
    return { ...clean, notes: count === 0 ? [] : [note] };
}
function soundPipeline({ file, text: given }, { repository: { root } }) {
    const reading = given === null ? (0,pipeline_file.readPipelineFile)(file, root) : (0,pipeline_file/* readPipelineText */.mO)(file, { root, text: given });
    const { pipeline, diagnostics, text } = reading;
    if (pipeline === null)
        throw new pipeline_file.InvalidPipeline(diagnostics, text);
    const warnings = diagnostics.map(({ code, message, range }) => `Warning ${code}, line ${range.line}: ${message}`);
    return { pipeline, warnings };
}
function wantedInputs({ file }, { inputs, spare }) {
    const isWanted = (name) => !spare.includes(name) || Object.hasOwn(file.inputs ?? {}, name);
    return Object.fromEntries(Object.entries(inputs).filter(([name]) => isWanted(name)));
}
function inputsOf(pipeline, given) {
    const { inputs, problems } = (0,pipeline_inputs.resolveInputs)(pipeline.file, given);
    if (problems.length === 0)
        return inputs;
    const messages = problems.map(({ message }) => message).join('; ');
    const hints = [...new Set(problems.flatMap(({ hint }) => hint ?? []))];
    const remedy = hints.length > 0 ? hints.join(' ') : 'Give inputs with `-i name=value`.';
    throw new ports.Refusal(`The inputs do not fit: ${messages}.`, remedy);
}
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
function newRunId(wanted) {
    const text = wanted ?? Array.from({ length: 8 }, () => LETTERS[(0,external_node_crypto_.randomInt)(LETTERS.length)]).join('');
    const id = (0,brands/* runId */.Vz)(text);
    if (id !== null)
        return id;
    throw new ports.Refusal(`\`${text}\` cannot name a run.`, 'Use small letters, digits and hyphens, 64 characters at most.');
}
/** `--event FILE`: the payload, as `github.event` and directly under `github`. */
function githubContext(file) {
    if (file === null)
        return {};
    const payload = parsed(file);
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) {
        return { ...payload, event: payload };
    }
    throw new ports.Refusal(`The event file ${file} does not hold a JSON object.`, 'Give the payload of one event.');
}
function parsed(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new ports.Refusal(`The event file ${file} cannot be read: ${why}.`, 'Give a file with one JSON object.');
    }
}


/***/ })

};
