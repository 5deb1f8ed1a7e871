export const id = 1174;
export const ids = [1174];
export const modules = {

/***/ 20810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endRuns: () => (/* binding */ endRuns),
/* harmony export */   l: () => (/* binding */ endRun)
/* harmony export */ });
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1888);
/* harmony import */ var _stored_cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76544);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21809);



/**
 * Cancels the waiting runs of an item that is not worked on any more, so that nobody delivers its work by approving a gate. Returns
 * a sentence for each run.
 */
async function endRuns(ending, item) {
    const { work, delivery } = item;
    const own = await Promise.all(idsOf([work.run, work.triage]).map((run) => endRun(ending, run)));
    const joint = await Promise.all(idsOf([delivery?.run ?? null]).map((run) => endDelivery(ending, run)));
    return [...own, ...joint].flat();
}
const idsOf = (names) => [...new Set(names)].flatMap((name) => (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_2__/* .runId */ .Vz)(name ?? '') ?? []);
/** Cancels one run, if it waits. Returns a sentence, or none if there is nothing to cancel. */
async function endRun({ runs, actor }, run) {
    if (!(0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .hasBegun */ .SU)(runs, run))
        return [];
    const how = await (0,_stored_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelResting */ .T)(runs, run, actor);
    if (how === 'over')
        return [];
    return [how === 'cancelled' ? `The run ${run} is cancelled.` : heldText(run)];
}
const heldText = (run) => `A process is working on the run ${run}. The process finishes the current phase, and starts no other.`;
/** A joint delivery contains the change of the item. The other items are delivered by another run. */
async function endDelivery(ending, run) {
    const { runs, store, actor } = ending;
    const lines = await endRun(ending, run);
    if (!(0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .hasBegun */ .SU)(runs, run))
        return lines;
    const { state, isHeld } = await (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_1__.readRun)(runs, run);
    const outcome = state.finished?.outcome;
    if (isHeld || outcome === 'succeeded' || outcome === 'no-change')
        return lines;
    await store.change(actor, ({ items }) => dueAgain(items.values(), run));
    return lines;
}
const dueAgain = (items, run) => [...items]
    .filter(({ delivery }) => delivery?.run === run)
    .map(({ id }) => ({ type: 'deliveryDue', item: id, run: null }));


/***/ }),

/***/ 51537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ contextIn),
/* harmony export */   V: () => (/* binding */ ranEvents),
/* harmony export */   keepRan: () => (/* binding */ keepRan)
/* harmony export */ });
/* harmony import */ var _core_backlog_after_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4644);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1888);
/* harmony import */ var _end_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20810);



/** Stores what a run means for the backlog. The runs of items that are not worked on any more are cancelled. */
async function keepRan(keeping, id, ran) {
    const { store, platform, told } = keeping;
    let before = new Map();
    const after = await store.change(platform.actor, (backlog) => {
        before = backlog.items;
        const item = before.get(id);
        return item === undefined ? [] : told(ranEvents(item, ran, contextIn(keeping, backlog)));
    });
    await endOld(keeping, { id, ran, before, after: after.items });
    return after;
}
/** Notes of a person were passed to the agent by this run. */
function ranEvents({ id, notes }, ran, context) {
    const taken = notes === null ? [] : [{ type: 'notesTaken', item: id }];
    return [...taken, ...(0,_core_backlog_after_run_js__WEBPACK_IMPORTED_MODULE_0__/* .afterRun */ .m)(id, ran, context)];
}
/** Ends the runs of merged items, and of an item that a person closed or completed while a process worked on its run. */
async function endOld({ place, store, platform, say }, { id, ran, before, after }) {
    const ending = { runs: place.store, store, actor: platform.actor };
    const own = before.get(id);
    const run = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_2__/* .runId */ .Vz)(ran.run);
    if ((own === undefined || own.status === 'done') && run !== null)
        for (const line of await (0,_end_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .endRun */ .l)(ending, run))
            say(`${id}  ${line}`);
    for (const item of before.values())
        if (!after.has(item.id))
            for (const line of await (0,_end_runs_js__WEBPACK_IMPORTED_MODULE_1__.endRuns)(ending, item))
                say(`${item.id}  ${line}`);
}
/** The settings of this backlog by which an item's run is judged. */
function contextIn({ store, config, pipelines }, backlog) {
    const { followUps: most, depth } = config.limits;
    return {
        items: backlog.items,
        archived: backlog.archived.values(),
        limits: { most, depth },
        pipelines: [...pipelines.byName.keys()],
        newId: () => store.newId(backlog),
    };
}


/***/ }),

/***/ 10086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ wentOn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96149);
/* harmony import */ var _core_lib_brands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1888);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21809);
/* harmony import */ var _item_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49579);





/** Blocked items whose runs a person has resumed since, for example by approving a gate or raising a limit. */
async function wentOn(store, { items }) {
    const found = [];
    for (const item of items.values()) {
        const run = (0,_core_lib_brands_js__WEBPACK_IMPORTED_MODULE_4__/* .runId */ .Vz)(item.work.run ?? '');
        if (item.block === null || run === null || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run))))
            continue;
        const seen = await (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_2__.readRun)(store, run);
        const last = seen.events.at(-1)?.seq ?? 0;
        if (seen.isHeld || seen.state.finished === null || last <= (item.work.seen[run] ?? 0))
            continue;
        found.push({ item, ran: (0,_item_run_js__WEBPACK_IMPORTED_MODULE_3__/* .ranOf */ .FX)({ kind: 'work', run, item }, seen) });
    }
    return found;
}


/***/ }),

/***/ 76544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ cancelResting),
/* harmony export */   cancelRun: () => (/* binding */ cancelRun),
/* harmony export */   isOver: () => (/* binding */ isOver)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96149);
/* harmony import */ var _checkpoints_holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71310);
/* harmony import */ var _checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18187);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41502);
/* harmony import */ var _report_silent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95060);
/* harmony import */ var _run_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79902);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21809);








/** How long a process may take to end its children, in milliseconds. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 100;
/** Cancels a run, which can be resumed. Throws `Refusal` if the run has ended, or if a process on another machine works on it. */
async function cancelRun(store, run, actor) {
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run);
    const holder = (await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocked */ .ln)(folder)) ? (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .holderOf */ .Kd)(folder) : null;
    if (holder === null) {
        await record(folder, run, actor);
        return { type: 'recorded' };
    }
    const { pid, host } = holder;
    if ((0,_checkpoints_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._)(holder) !== true) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The process ${pid} on ${host} is working on the run \`${run}\`, and cannot be reached from this machine.`, `Cancel the run on ${host}.`);
    }
    process.kill(pid, 'SIGINT');
    const end = performance.now() + PATIENCE_MS;
    while (await (0,_checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocked */ .ln)(folder)) {
        if (performance.now() > end) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The process ${pid} got the signal to stop, but is still working on the run \`${run}\`.`, 'Wait for its child processes to end, or end the process yourself.');
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_MS);
    }
    return { type: 'stopped', pid };
}
/** Cancels a run that waits. A process that works on the run is not signalled. */
async function cancelResting(store, run, actor) {
    const { state, isHeld } = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_7__.readRun)(store, run);
    if (isHeld)
        return 'held';
    if (isOver(state))
        return 'over';
    try {
        await record((0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .kQ)(store, run), run, actor);
        return 'cancelled';
    }
    catch (error) {
        if (error instanceof _checkpoints_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .LockHeld */ .BG)
            return 'held';
        throw error;
    }
}
const OVER = new Set([
    'succeeded',
    'no-change',
    'failed',
    'invalid',
    'rejected',
    'stale',
    'cancelled',
]);
/** Whether the run ended without waiting for anything. */
const isOver = ({ finished }) => finished !== null && OVER.has(finished.outcome);
async function record(folder, run, actor) {
    await (0,_run_session_js__WEBPACK_IMPORTED_MODULE_6__/* .inSession */ .Cp)({ run, folder, onNote: () => { } }, async (session) => {
        const { plan, state } = (0,_stored_js__WEBPACK_IMPORTED_MODULE_7__.restore)(run, folder, session.journal.past);
        if (isOver(state)) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.Refusal(`The run \`${run}\` has ended: ${state.finished?.outcome}.`, `\`phasegate status ${run}\` shows its status.`);
        }
        const phase = state.finished?.phase ?? null;
        const ended = { type: 'runFinished', outcome: 'cancelled', next: null, phase };
        await (0,_run_session_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .BC)({ plan, session, reporter: _report_silent_js__WEBPACK_IMPORTED_MODULE_5__/* .silentReporter */ .P }, state, [(0,_run_session_js__WEBPACK_IMPORTED_MODULE_6__/* .resumedEvent */ .qB)(actor), ended]);
    });
}


/***/ }),

/***/ 4644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ afterRun)
});

// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/assessment.js
var item_assessment = __webpack_require__(25338);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/blocked.js
var blocked = __webpack_require__(31950);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/story.js
var item_story = __webpack_require__(83447);
// EXTERNAL MODULE: ./lib/src/core/lib/json.js
var json = __webpack_require__(38364);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/item.js
var item = __webpack_require__(66411);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/dependencies.js
var dependencies = __webpack_require__(14091);
;// CONCATENATED MODULE: ./lib/src/core/backlog/triage/duplicates.js




/** The ids of an agent's list, each once. */
function duplicateIds(told) {
    const ids = told.flatMap((one) => {
        const id = (0,json/* isJsonObject */.O)(one) ? one.id : one;
        return typeof id === 'string' ? [id] : [];
    });
    return [...new Set(ids)];
}
/**
 * Merges two items into the older one. It gets the dependencies and tags of both and the texts that only the other has;
 * dependents of the removed item depend on the kept one. Started work is not merged away, nothing is merged into a done item, and
 * no cycle is created: then only a note is added.
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
    // What came after the work was done would be lost in it.
    if (stays.status === 'done')
        return note(`${stays.id} is done`);
    const joined = joinedItems(items, stays, goes);
    const [circle] = (0,dependencies/* circlesIn */.DH)(joined);
    if (circle !== undefined)
        return note(`merging would make a dependency cycle: ${circle.join(' → ')}`);
    const rewired = [...joined.values()].filter((item) => items.get(item.id) !== item);
    return [
        ...rewired.map(editOf),
        { type: 'noted', item: stays.id, text: `merged with ${goes.id}: ${goes.title}` },
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
        const own = item.id === stays.id ? [...item.dependencies, ...goes.dependencies] : item.dependencies;
        const moved = own.map((id) => (id === goes.id ? stays.id : id));
        const dependencies = [...new Set(moved)].filter((id) => id !== item.id);
        const wired = same(dependencies, item.dependencies) ? item : { ...item, dependencies };
        return [item.id, item.id === stays.id ? withWordsOf(wired, goes) : wired];
    }));
}
/** The item with texts that only the other one has; the same object if there are none. */
function withWordsOf(item, goes) {
    const description = joinedText(item.description, goes);
    const tags = [...new Set([...item.tags, ...goes.tags])];
    const assessment = higherOf(item.assessment, goes.assessment);
    const isSame = description === item.description &&
        same(tags, item.tags) &&
        item_assessment/* DIMENSIONS */.Yf.every((name) => assessment[name] === item.assessment[name]);
    return isSame ? item : { ...item, description, tags, assessment };
}
function joinedText(description, { id, title, description: more }) {
    const text = more?.trim() ?? '';
    if (text === '' || description?.includes(text) === true)
        return description;
    const from = `From ${id}, "${title}":\n\n${text}`;
    return description === null ? from : `${description.trimEnd()}\n\n${from}`;
}
/** An agent still assesses what is not assessed, except the impact, which no guardrail checks. */
function higherOf(own, other) {
    const higher = (name) => ((0,item_assessment/* rankOf */.IQ)(name, other[name]) ?? -1) > ((0,item_assessment/* rankOf */.IQ)(name, own[name]) ?? -1) ? other[name] : own[name];
    return {
        size: own.size && higher('size'),
        complexity: own.complexity && higher('complexity'),
        risk: own.risk && higher('risk'),
        impact: higher('impact'),
    };
}
const same = (one, other) => one.length === other.length && one.every((text, at) => text === other[at]);
function editOf(item) {
    const { id, title, description, tags, dependencies, assessment, pipeline } = item;
    const words = { title, description, tags, dependencies, assessment, pipeline };
    return { type: 'itemEdited', item: id, ...words };
}

// EXTERNAL MODULE: ./lib/src/core/backlog/triage/follow-ups.js
var follow_ups = __webpack_require__(67887);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage/guardrails.js
var guardrails = __webpack_require__(32991);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage/triage.js
var triage = __webpack_require__(69549);
;// CONCATENATED MODULE: ./lib/src/core/backlog/after-run.js








/** The events that follow for the backlog. Each event of a run takes effect once, whenever it is processed. */
function afterRun(id, ran, context) {
    const story = new item_story/* Story */.g(context.items);
    story.add([seen(id, ran, context.items.get(id)?.work.seen[ran.run] ?? 0)]);
    for (const event of ran.events) {
        const item = story.item(id);
        if (item === null || event.type !== 'phaseSucceeded')
            continue;
        story.add(consequences(item, event, { ran, context }));
    }
    const now = story.item(id);
    // A person may have completed the item while a process worked on its run.
    if (now !== null && now.status !== 'done')
        story.add(standing(now, ran));
    // Merging may remove the item itself, so it comes last.
    for (const other of duplicatesIn(ran.events))
        merge(story, id, other);
    return story.events;
}
function merge(story, id, otherId) {
    const item = story.item(id);
    const other = story.item(otherId);
    if (item !== null && other !== null)
        story.add(mergeEvents(story.items, item, other));
}
function seen(item, ran, before) {
    const { kind, run, events, commit, branch, pullRequest } = ran;
    const costs = events.flatMap(costsOf).filter((cost) => cost !== null);
    return {
        type: 'workSeen',
        item,
        run,
        seq: events.at(-1)?.seq ?? before,
        attempts: events.filter(({ type }) => type === 'phaseStarted').length,
        costUsd: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
        ms: Math.round(events.reduce((sum, event) => sum + ('durationMs' in event ? event.durationMs : 0), 0)),
        commit,
        // A triage leaves no change.
        ...(kind === 'work' ? { branch, pullRequest } : { branch: null, pullRequest: null }),
        summary: events.flatMap(lineOf).join('; ') || NO_PHASE,
    };
}
const NO_PHASE = 'stopped before a phase ended';
/** Costs of attempts that ended, and of interrupted ones. */
function costsOf(event) {
    if (event.type === 'runResumed')
        return event.recovered.map(({ costUsd }) => costUsd);
    if (event.type === 'budgetExceeded')
        return [event.stopped?.costUsd ?? null];
    return 'costUsd' in event ? [event.costUsd] : [];
}
function lineOf(event) {
    switch (event.type) {
        case 'phaseSucceeded':
            return [`\`${event.phase}\` succeeded: ${event.summary}`];
        case 'phaseReused':
            // Without a key, the phase was skipped.
            return event.key === null
                ? []
                : [`\`${event.phase}\` reused from ${event.from}: ${event.summary}`];
        case 'phaseFailed':
            return [`\`${event.phase}\` failed (${event.reason}): ${event.message}${outputText(event)}`];
        case 'phaseBlocked':
            return [`\`${event.phase}\` asks: ${event.question}`];
        case 'phaseSkipped':
            return [`\`${event.phase}\` was skipped: ${event.reason}`];
        case 'gateOpened':
            return [`\`${event.phase}\` opened`];
        case 'gateDecided':
            return [`\`${event.phase}\` was ${DECIDED[event.decision]} by ${event.actor}`];
        case 'deliveryMade':
            return [`delivered: ${event.where}`];
        default:
            return [];
    }
}
/** The last informative line of a failed command, unless the message has it. */
function outputText({ message, output }) {
    const line = (0,text_line/* truncate */.xv)((0,text_line/* oneLine */.TN)((0,text_line/* lastTellingLine */.Kg)(output ?? '')), LONGEST_OUTPUT);
    return line === '' || message.includes(line) ? '' : `: ${line}`;
}
const LONGEST_OUTPUT = 200;
const DECIDED = { approve: 'approved', reject: 'rejected', rework: 'sent back' };
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
    const assessment = (0,item_assessment/* reassessed */.Nl)(item.assessment, (0,item_assessment/* cautiously */.Xs)(told));
    return [{ ...about, assessment, pipeline: item.pipeline }];
}
function duplicatesIn(events) {
    return events.flatMap((event) => event.type === 'phaseSucceeded' ? duplicateIds(event.said?.duplicates ?? []) : []);
}
function standing(item, ran) {
    // A person resumed the run directly.
    const back = item.block === null ? [] : [move(item, item.block.from, 'its run continued')];
    return [...back, ...stands(item, ran)];
}
function stands(item, ran) {
    const { kind, why, isAtGate } = ran;
    const { outcome, phase } = ran.finished;
    const stop = (block, more = '') => [
        (0,blocked/* blocked */.Z)({ id: item.id, phase }, block, `${why}${more}`),
    ];
    switch (outcome) {
        case 'succeeded':
        case 'no-change':
            if (kind === 'triage')
                return [move(item, 'scoping', 'triaged')];
            // The last phase asked for a person, so the item must wait for one.
            if (item.needsPerson)
                return [(0,blocked/* blocked */.Z)(item, 'person', guardrails/* PERSON_ASKED */.dD)];
            return [move(item, 'done', 'its run succeeded')];
        case 'waiting':
            if (isAtGate)
                return stop('gate');
            return isStuck(item, ran) ? stop('failed') : onTheWay(item, ran);
        case 'blocked':
            return stop('question');
        case 'over-budget':
            return isOfSession(ran) ? [leftToNext(item)] : stop('budget');
        case 'rejected':
            return stop('rejected');
        case 'cancelled':
            return cancelled(item);
        case 'failed':
            return stop('failed', failedOutput(ran));
        case 'stale':
        case 'invalid':
            return stop('failed');
    }
}
function failedOutput({ events, finished, why }) {
    const failed = events.findLast((event) => event.type === 'phaseFailed' && event.phase === finished.phase);
    if (failed?.type !== 'phaseFailed' || !why.endsWith(failed.message))
        return '';
    return outputText(failed);
}
/** The item continues in the next session without a person. */
const isOfSession = ({ events }) => events.findLast((event) => event.type === 'budgetExceeded')?.limit === 'session';
const leftToNext = ({ id }) => ({ type: 'noted', item: id, text: SPENT });
const SPENT = 'waits for the next session: the budget of this one is spent';
/** A person continued a finished item, and the run was cancelled. */
function cancelled({ id, phase, delivery }) {
    return delivery === null ? [] : [{ type: 'phaseReached', item: id, phase }];
}
/** An existing run that delivers it with other items is kept. */
function onTheWay({ id, delivery }, { finished, awaitsOthers }) {
    const reached = { type: 'phaseReached', item: id, phase: finished.phase };
    const due = { type: 'deliveryDue', item: id, run: delivery?.run ?? null };
    return awaitsOthers ? [reached, due] : [reached];
}
/** Whether the phase of the item should have started, and did not; a delivery may be left to others or to another job. */
function isStuck({ phase }, { finished, events, awaitsOthers }) {
    return (!awaitsOthers &&
        finished.next !== 'deliver' &&
        phase !== null &&
        phase === finished.phase &&
        !events.some(({ type }) => type === 'phaseStarted'));
}
function move({ id }, to, why) {
    return { type: 'itemMoved', item: id, to, why, block: null };
}


/***/ })

};
