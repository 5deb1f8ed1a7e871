export const id = 28;
export const ids = [28];
export const modules = {

/***/ 42390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backlog: () => (/* binding */ backlog)
});

// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/filter.js
var filter = __webpack_require__(78960);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/item.js
var item_item = __webpack_require__(66411);
// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/backlog-list.js
var backlog_list = __webpack_require__(87185);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/postable.js + 1 modules
var postable = __webpack_require__(40164);
;// CONCATENATED MODULE: ./lib/src/core/text/markdown/backlog-board.js




/** The backlog in Markdown for a job summary: one row per item, those that need a person first. */
function backlogBoard(board) {
    const { shown } = board;
    if (shown.length === 0)
        return '## Backlog: empty\n\nNo open issue has the label `phasegate`.\n';
    const rows = (0,backlog_list/* asShown */._r)(shown).map((item) => row(board, item));
    const more = rows.length - MOST;
    return [
        `## Backlog: ${(0,backlog_list/* countText */.lT)(shown)}`,
        '',
        '| item | state | phase | tries | cost | what | waits for |',
        '|---|---|---|---:|---:|---|---|',
        ...rows.slice(0, MOST),
        ...(more > 0 ? ['', `And ${more} more.`] : []),
        '',
    ].join('\n');
}
/** Jobs pass checkpoints on, so no item depends on a machine. */
const NOBODY = new Set();
/** In rows; GitHub's limit of a summary is 1 MiB. */
const MOST = 500;
function row({ repository: own, url, taken, ...known }, item) {
    const { id, title, status, phase, work } = item;
    const line = (text, max) => (0,postable/* postableLine */.Ri)(text, { own, max });
    const cells = [
        backlog_board_link(id, url),
        `${ICONS[status]} ${(0,item_item/* statusText */.qS)(status)}`,
        status === 'done' || phase === null ? '' : `\`${line(phase, 100)}\``,
        work.attempts === 0 ? '' : `${work.attempts}`,
        work.costUsd === null ? '' : (0,money/* moneyText */.qC)(work.costUsd),
        line(title, 100),
        line((0,backlog_list/* waitsFor */.is)(item, { ...known, leftAlone: NOBODY }), 300) ||
            (taken.has(id) ? 'worked on now' : ''),
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
}
function backlog_board_link(id, url) {
    const [, number] = /^issue-(\d+)$/.exec(id) ?? [];
    return number === undefined ? id : `[${id}](${url}/issues/${number})`;
}
const ICONS = {
    blocked: '⏸',
    in_progress: '▸',
    ready: '·',
    scoping: '·',
    new: '·',
    done: '✓',
};
/** An unescaped `|` would begin another cell. */
const cell = (text) => text.replaceAll('|', '\\|');

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/action/trusted.js
var trusted = __webpack_require__(75330);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/workflow-command.js
var workflow_command = __webpack_require__(73074);
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js
var checkpoints = __webpack_require__(65494);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/app/backlog/keep-ran.js
var keep_ran = __webpack_require__(51537);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/engine/journal-text.js
var journal_text = __webpack_require__(77848);
// EXTERNAL MODULE: ./lib/src/app/stored/stored.js
var stored = __webpack_require__(21809);
// EXTERNAL MODULE: ./lib/src/app/backlog/item-run.js
var item_run = __webpack_require__(49579);
;// CONCATENATED MODULE: ./lib/src/app/backlog/missed.js







/** The runs that an item has, and those that may have begun for it without being recorded: triage, then work. */
function runsOf(item) {
    return KINDS.map((kind) => ({ kind, run: runOf(item, kind) }));
}
const KINDS = ['triage', 'work'];
function runOf(item, kind) {
    const { triage, run } = item.work;
    const known = (0,brands/* runId */.Vz)((kind === 'triage' ? triage : run) ?? '');
    if (known !== null)
        return known;
    // `runNames` is infinite.
    for (const name of (0,item_run/* runNames */.oE)(item, kind === 'triage' ? '-triage' : ''))
        return name;
    throw new Error('names do not end');
}
/** What a run in the store has that its item does not record yet; `null`: the run is not in the store. */
function missedIn(store, item, { kind, run }) {
    const id = (0,brands/* runId */.Vz)(run);
    if (id === null)
        return null;
    const folder = (0,directory/* runFolder */.kQ)(store, id);
    if (!(0,external_node_fs_.existsSync)((0,directory/* journalFile */.i7)(folder)))
        return null;
    const { events } = (0,journal_text/* readJournal */.a0)((0,directory/* journalFile */.i7)(folder));
    const [started] = events;
    if (started?.type !== 'runStarted')
        return null;
    refuseOthers(started.item.id, item, run);
    let known = item.work.seen[run] ?? 0;
    const steps = [];
    for (const [index, event] of events.entries()) {
        if (event.type !== 'runFinished' || event.seq <= known)
            continue;
        const upTo = events.slice(0, index + 1);
        const since = known;
        steps.push({
            kind,
            run,
            events: upTo.filter(({ seq }) => seq > since),
            ...(0,item_run/* standingOf */.YP)((0,stored.restore)(id, folder, upTo)),
        });
        known = event.seq;
    }
    return { kind, run, steps };
}
function refuseOthers(id, item, run) {
    if (id === item.id)
        return;
    throw new ports.Refusal(`The run \`${run}\` does not belong to \`${item.id}\`.`, 'Find out who created its artifacts, or delete them.');
}

// EXTERNAL MODULE: ./lib/src/core/backlog/after-run.js + 1 modules
var after_run = __webpack_require__(4644);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/blocked.js
var blocked = __webpack_require__(31950);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/story.js
var item_story = __webpack_require__(83447);
;// CONCATENATED MODULE: ./lib/src/core/backlog/catch-up.js




/** The events that follow for the item, as if each step had been applied in time. Triage comes before work. */
function caughtUp(id, missed, context) {
    const story = new item_story/* Story */.g(context.items);
    const held = story.item(id)?.block ?? null;
    for (const one of missed)
        followRun(story, id, { ...context, missed: one });
    story.add(heldAgain(story.item(id), held));
    return story.events;
}
function followRun(story, id, { missed, ...context }) {
    const { kind, run, steps } = missed;
    const known = story.item(id)?.work[kind === 'work' ? 'run' : 'triage'];
    if (known !== run)
        story.add([{ type: 'runBegun', item: id, run, kind }]);
    for (const ran of steps) {
        const item = story.item(id);
        if (item === null || isPast(item, kind))
            return;
        const { seq } = ran.events.at(-1) ?? { seq: 0 };
        if (seq <= (item.work.seen[run] ?? 0))
            continue;
        story.add(takenNotes(item, ran));
        const way = wayTo(item, placeOf(ran, context.pipeline));
        story.add(way.map((to) => moved(id, to)));
        story.add((0,after_run/* afterRun */.m)(id, ran, { ...context, items: story.items }));
    }
}
/** If a person blocked the item while it was worked on, it stays blocked in spite of its progress. */
function heldAgain(item, held) {
    if (item === null || held?.kind !== 'by-hand')
        return [];
    if (item.status === 'done' || item.status === 'blocked')
        return [];
    return [(0,blocked/* blocked */.Z)({ id: item.id, phase: held.phase }, held.kind, held.reason)];
}
/** Whether the item no longer needs that run. */
function isPast({ status, block }, kind) {
    return status === 'done' || (kind === 'triage' && (block?.from ?? status) !== 'new');
}
/** Notes that are already in the journal of its run. */
function takenNotes({ id, notes }, { events }) {
    const isTaken = events.some((event) => event.type === 'answerGiven' && event.answer === notes);
    return isTaken ? [{ type: 'notesTaken', item: id }] : [];
}
/** The status of an item while its run does this. */
function placeOf({ kind, finished, events }, pipeline) {
    if (kind === 'triage')
        return 'new';
    const { outcome } = finished;
    if (outcome === 'succeeded' || outcome === 'no-change')
        return 'in_progress';
    const scoping = new Set((pipeline?.phases ?? []).flatMap(({ scoping: isScoping, name }) => (isScoping ? [name] : [])));
    const isScoped = events.some((event) => BEGINS.has(event.type) && !scoping.has(phaseOf(event)));
    return isScoped ? 'in_progress' : 'scoping';
}
const BEGINS = new Set([
    'phaseStarted',
    'gateOpened',
    'gateDecided',
    'deliveryMade',
]);
const phaseOf = (event) => 'phase' in event ? (event.phase ?? '') : '';
/** The status changes from the item's status to that one; none if the item is further along. */
function wayTo({ status, block }, place) {
    const from = block?.from ?? status;
    const back = block === null ? [] : [block.from];
    const [start, end] = [item_item/* STATUSES */.f.indexOf(from), item_item/* STATUSES */.f.indexOf(place)];
    return [...back, ...item_item/* STATUSES */.f.slice(start + 1, end + 1)];
}
function moved(item, to) {
    return { type: 'itemMoved', item, to, why: 'its run continued', block: null };
}

;// CONCATENATED MODULE: ./lib/src/action/backlog/missed.js







/**
 * Restores the runs of an item that `isWanted` accepts into the job's store, given a run's name and the last event that the item
 * knows. Throws `Refusal` for an invalid checkpoint.
 */
async function restoreRuns(job, item, isWanted) {
    for (const about of runsOf(item)) {
        const run = (0,brands/* runId */.Vz)(about.run);
        if (run === null || (0,external_node_fs_.existsSync)((0,directory/* runFolder */.kQ)(job.store, run)))
            continue;
        if (isWanted(run, item.work.seen[run] ?? 0))
            await (0,checkpoints/* restored */.v0)(job, { run, id: null, digest: null, elsewhere: true });
    }
}
/** New events of the item's runs in the job's store. */
function missedHere({ store }, item) {
    return runsOf(item).flatMap((about) => missedIn(store, item, about) ?? []);
}
/** The backlog events that follow, by item. */
function catchUp(story, missed, { at, store, backlog }) {
    const context = (0,keep_ran/* contextIn */.P)({ ...at, store }, backlog);
    for (const [id, runs] of missed) {
        const item = story.item(id);
        if (item === null)
            continue;
        const { items } = story;
        story.add(caughtUp(id, runs, { ...context, items, pipeline: at.shapeOf(item) }));
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/app/backlog/pipelines.js + 1 modules
var backlog_pipelines = __webpack_require__(69027);
// EXTERNAL MODULE: ./lib/src/app/stored/config-file.js + 2 modules
var config_file = __webpack_require__(78345);
// EXTERNAL MODULE: ./lib/src/backlog/issues/store.js + 4 modules
var issues_store = __webpack_require__(57612);
;// CONCATENATED MODULE: ./lib/src/action/backlog/open.js







/** Throws `Refusal` for a backlog that jobs cannot share, or whose gates cannot be decided here. */
function openBacklog(job) {
    const { root, context, github } = job;
    const { config } = (0,config_file/* findConfig */.u)(root);
    refuseFiles(config);
    const pipelines = (0,backlog_pipelines.readPipelines)(root, config);
    for (const pipeline of pipelines.byName.values())
        environmentsOf(pipeline);
    const { runId: run, runAttempt: attempt } = context;
    const faults = new Set();
    const store = (0,issues_store/* issueStore */.t)({
        github,
        holder: { type: 'workflow', run, attempt },
        now: Date.now,
        pause: () => (0,promises_.setTimeout)(1000),
        onFault: (item, why) => {
            faults.add(item);
            warnOfItem(job, item, why);
        },
    });
    const shapeOf = (item) => pipelines.of(item)?.shape ?? null;
    return { config, pipelines, store, shapeOf, faults };
}
/** An error of one item does not stop the others. */
function warnOfItem({ print }, item, { message, remedy }) {
    const text = (0,text_line/* oneLine */.TN)(`${item} is skipped: ${message} ${remedy}`);
    print((0,workflow_command/* workflowCommand */.N)('warning', { title: 'Phasegate' }, text));
}
function refuseFiles({ source, deliver }) {
    if (source !== 'issues') {
        throw new ports.Refusal('The backlog is in a file, and changes to it are lost with the disk of the job.', 'Keep the backlog in issues (`backlog: { source: issues }` in phasegate.yml), or run `phasegate backlog run` on a machine with a permanent disk.');
    }
    if (deliver === 'one') {
        throw new ports.Refusal('`deliver: one` is not supported in workflows: jobs cannot deliver the changes of several items together.', 'Set `deliver: each` in phasegate.yml, so that each item delivers its own change.');
    }
}
/** The environments of the pipeline's gates. Throws `Refusal` for a gate that a workflow job cannot wait behind. */
function environmentsOf({ name, pipeline }) {
    return Object.entries(pipeline.file.phases).flatMap(([id, phase]) => {
        if (!('gate' in phase))
            return [];
        const { environment, by } = phase.gate;
        if (environment !== undefined && by !== 'comment')
            return [environment.toLowerCase()];
        throw new ports.Refusal(`The gate \`${id}\` of the pipeline \`${name}\` has no environment, so nobody can decide it in mode \`backlog\`.`, 'Give the gate an environment with required reviewers: `gate: { environment: release }`.');
    });
}

;// CONCATENATED MODULE: ./lib/src/action/backlog/look-at-runs.js






/** Downloads only runs that have advanced since their item was updated. */
async function lookAtRuns(job, { store }) {
    const newest = await (0,checkpoints/* newestCheckpoints */.CD)(job);
    const missed = new Map();
    const left = new Set();
    const gone = new Set();
    const { items, warnings } = await store.read();
    for (const text of warnings)
        warn(job, text);
    for (const item of items.values()) {
        if (isGone(item, newest))
            gone.add(item.id);
        try {
            const isWanted = (run, known) => (newest.get(run) ?? 0) > known;
            await restoreRuns(job, item, isWanted);
            missed.set(item.id, missedHere(job, item));
        }
        catch (error) {
            if (!(error instanceof ports.Refusal))
                throw error;
            left.add(item.id);
            warnOfItem(job, item.id, error);
        }
    }
    return { missed, left, gone };
}
const warn = ({ print }, text) => print((0,workflow_command/* workflowCommand */.N)('warning', { title: 'Phasegate' }, (0,text_line/* oneLine */.TN)(text)));
/** Whether work was done for the item that no longer exists. */
function isGone({ status, work: { run, seen } }, newest) {
    return status !== 'done' && run !== null && (seen[run] ?? 0) > 0 && !newest.has(run);
}

// EXTERNAL MODULE: ./lib/src/core/backlog/issue/issue-state.js
var issue_state = __webpack_require__(87527);
// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
;// CONCATENATED MODULE: ./lib/src/action/backlog/plan-request.js





/** A comment's target is the item of its issue. Throws `Refusal`. */
function planRequestOf({ inputs, context }, known) {
    const { inputs: given, needs } = inputs;
    const strange = Object.keys(given).find((key) => !KEYS.includes(key));
    if (strange !== undefined) {
        throw new ports.Refusal(`The mode \`backlog\` has no input \`${strange}\` in \`inputs\`.`, (0,nearest/* suggest */.Z)(strange, KEYS) ?? `The inputs are ${KEYS.join(', ')}.`);
    }
    const commented = (0,json_value/* amountAt */.En)(context.event, 'issue', 'number');
    const isComment = context.eventName === 'issue_comment' && commented !== null;
    return {
        cap: capOf(given.cap ?? null),
        only: filterOf(given.only ?? [], known),
        target: targetOf(given.target ?? null) ?? (isComment ? (0,issue_state/* idOf */.TH)(commented) : null),
        isEnd: Object.keys(needs).length > 0,
    };
}
const KEYS = ['cap', 'only', 'target'];
/** GitHub's limit of jobs in one matrix. */
const plan_request_MOST = 256;
function capOf(cap) {
    if (cap === null)
        return plan_request_MOST;
    const number = Number(cap);
    if (Number.isInteger(number) && number >= 0 && typeof cap !== 'boolean')
        return Math.min(number, plan_request_MOST);
    throw wrong('cap', cap, 'Give a whole number of items; 0 only shows the plan.');
}
function filterOf(only, known) {
    const texts = [only].flat().map(String);
    const read = (0,filter/* readFilter */.h)(texts, known);
    if (read.ok)
        return read.filter;
    throw new ports.Refusal(`${read.message}.`, read.hint);
}
function targetOf(target) {
    if (target === null)
        return null;
    const [, number] = /^(?:issue-|#)?([1-9]\d*)$/.exec(String(target)) ?? [];
    if (number !== undefined)
        return (0,issue_state/* idOf */.TH)(Number(number));
    throw wrong('target', target, 'Give an item, such as `issue-12`.');
}
function wrong(name, value, remedy) {
    const shown = JSON.stringify(value).slice(0, 80);
    return new ports.Refusal(`\`${name}\` in \`inputs\` is invalid: ${shown}.`, remedy);
}

// EXTERNAL MODULE: ./lib/src/app/backlog/refuse-circles.js
var refuse_circles = __webpack_require__(19980);
// EXTERNAL MODULE: ./lib/src/checkpoints/stores/artifacts-by-rest.js
var artifacts_by_rest = __webpack_require__(80929);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/event-text.js
var event_text = __webpack_require__(4216);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/schedule.js
var schedule = __webpack_require__(38383);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage/settle.js
var settle = __webpack_require__(23646);
;// CONCATENATED MODULE: ./lib/src/action/backlog/settle-all.js












/** All consequences of the current state in one change: results of runs, guardrails, and promotions. */
function settleAll(job, planning) {
    const { at, request, look } = planning;
    const { store, config, shapeOf: pipelineOf } = at;
    const { guardrails, limits } = config;
    return store.change(job.context.starter, (backlog) => {
        const story = new item_story/* Story */.g(backlog.items);
        catchUp(story, look.missed, { at, store, backlog });
        story.add(fallen(job, planning, story));
        story.add((0,settle/* settle */.G)(story.items, new Set(), { guardrails, pipelineOf }));
        warnOfCircle(job, story);
        const actions = (0,schedule/* schedule */._)({
            items: story.items,
            archived: new Set(backlog.archived.keys()),
            running: [],
            limits: { ...limits, target: request.target, only: request.only },
            pipelineOf,
        });
        if (request.cap > 0)
            story.add((0,schedule/* promotionEvents */.N5)(actions, story.items));
        for (const event of story.events)
            job.print((0,text_line/* oneLine */.TN)(`· ${event.item}  ${(0,event_text/* eventText */.c)(event)}`));
        return story.events;
    });
}
/** Items in a cycle wait; the others continue. */
function warnOfCircle(job, { items }) {
    try {
        (0,refuse_circles/* refuseCircles */.a)(items);
    }
    catch (error) {
        if (!(error instanceof ports.Refusal))
            throw error;
        warnOfItem(job, 'a part of the backlog', error);
    }
}
/** Items whose job failed, and would fail again: a person is asked once instead. */
function fallen({ inputs, context }, { request, look }, story) {
    const why = new Map([...look.gone].map((id) => [id, GONE]));
    if (request.target !== null && hasFallen(inputs.needs))
        why.set(request.target, `The item could not run. The reason is in ${context.runUrl}.`);
    return [...why].flatMap(([id, text]) => {
        const item = story.item(id);
        if (item === null || item.status === 'done' || item.block !== null)
            return [];
        return [(0,blocked/* blocked */.Z)(item, 'failed', text)];
    });
}
const GONE = `The ${artifacts_by_rest/* MOST_LISTED */.cC} newest artifacts of the repository contain no checkpoint of the run of this item. Artifacts are deleted after 90 days, after the retention time of the repository, or by a person. Close the issue, and open a new one for the remaining work.`;
/**
 * Whether an earlier job itself reports a failure. A lost machine reports nothing, and another one takes over. After a temporary
 * error, the job reports that work is left.
 */
function hasFallen(needs) {
    return Object.values(needs).some((need) => ['failed', 'invalid'].includes((0,json_value/* textAt */.$6)(need, 'outputs', 'outcome') ?? '') &&
        (0,json_value/* textAt */.$6)(need, 'outputs', 'next') !== 'work');
}

;// CONCATENATED MODULE: ./lib/src/core/backlog/schedule/legs.js

/**
 * The next item for a machine; `null`: there is none. Machines share no workspace, so a writing phase need not be alone. A leg
 * continues until its item ends or waits, so it counts towards the limit of items in progress from its start. One approval lets
 * all jobs of a workflow run that wait at an environment continue, so items that may reach the same environment need separate
 * workflow runs.
 */
function nextLeg(legs) {
    const { taken, elsewhere, items, limits, environmentsOf } = legs;
    const busy = [...taken, ...elsewhere];
    if (limits.target === null && busy.length >= limits.concurrent)
        return null;
    const crowd = new Set(busy);
    for (const { id, status } of items.values())
        if (status === 'in_progress')
            crowd.add(id);
    const hasRoom = limits.target !== null || crowd.size < limits.wip;
    const due = [...startable(legs, busy), ...waiting(legs, new Set(busy))];
    const item = due.find(({ status }) => hasRoom || status === 'in_progress' || status === 'blocked');
    if (item === undefined)
        return null;
    const others = taken.flatMap((id) => items.get(id) ?? []);
    const used = new Set(others.flatMap(environmentsOf));
    return { item, isApart: environmentsOf(item).some((name) => used.has(name)) };
}
/** In the scheduler's order. */
function startable(legs, busy) {
    const { items, limits, pipelineOf } = legs;
    const actions = (0,schedule/* schedule */._)({
        ...legs,
        running: busy.map((item) => ({ item, writer: false })),
        limits: { ...limits, concurrent: Infinity },
        pipelineOf: (item) => {
            const shape = pipelineOf(item);
            return shape && { phases: shape.phases.map((phase) => ({ ...phase, writer: false })) };
        },
    });
    return actions.flatMap(({ action, item }) => action === 'promote' ? [] : (items.get(item) ?? []));
}
/** Items whose job at an environment ended without a decision: they have to wait there again. */
function waiting({ items, limits }, busy) {
    return [...items.values()].filter((item) => item.block?.kind === 'gate' &&
        (limits.target === null ? limits.only(item) : item.id === limits.target) &&
        !busy.has(item.id));
}

;// CONCATENATED MODULE: ./lib/src/action/backlog/take-due.js



/**
 * Takes due items within the limits, until this workflow run ends. Items that need a separate workflow run get one if the
 * workflow names itself.
 */
async function takeDue(job, taking) {
    const { at, request } = taking;
    const taken = [];
    const elsewhere = [];
    while (taken.length < request.cap) {
        const leg = nextLeg(legsOf(taking, { taken, elsewhere }));
        if (leg === null)
            break;
        const isTaken = await take(job, at, leg);
        (isTaken ? taken : elsewhere).push(leg.item.id);
    }
    return claim(job, taking, taken);
}
/** Whether this workflow run has the lock now. It is not disposed of, because later jobs need it. */
async function take(job, at, { item: { id }, isApart }) {
    try {
        const isFree = !at.faults.has(id) && (await at.store.hold(id)) !== null;
        if (isFree && isApart)
            await handOn(job, at, id);
        return isFree && !isApart;
    }
    catch (error) {
        if (!(error instanceof ports.Refusal))
            throw error;
        warnOfItem(job, id, error);
        return false;
    }
}
/** Starts a separate workflow run, whose plan takes the item. */
async function handOn({ context, inputs, github, print }, { store }, item) {
    await store.letGo(item);
    const { workflow } = inputs;
    if (workflow === null) {
        print(`· ${item} may need an environment that another item will use. A later workflow run works on it.`);
        return;
    }
    const { startWorkflow } = await __webpack_require__.e(/* import() */ 2416).then(__webpack_require__.bind(__webpack_require__, 2416));
    await startWorkflow({
        github: await github(),
        workflow,
        ref: context.ref,
        inputs: { item },
        by: context,
    });
    print(`· ${item} runs in its own workflow run.`);
}
function legsOf({ at, request, look, settled }, busy) {
    const { pipelines, config, shapeOf } = at;
    return {
        ...busy,
        items: settled.items,
        archived: new Set(settled.archived.keys()),
        limits: {
            ...config.limits,
            target: request.target,
            only: (item) => request.only(item) && !look.left.has(item.id) && !look.gone.has(item.id),
        },
        pipelineOf: shapeOf,
        environmentsOf: (item) => {
            const { fallback, byName } = pipelines;
            // Its triage may choose any pipeline.
            const isOpen = item.status === 'new' && item.pipeline === null;
            const possible = isOpen ? [...byName.values()] : [pipelines.of(item) ?? fallback];
            return possible.flatMap(environmentsOf);
        },
    };
}
/** Reads the items again under their locks. */
async function claim(job, { at, settled }, taken) {
    if (taken.length === 0)
        return { backlog: settled, items: [] };
    const { store, faults } = at;
    let due = [];
    const backlog = await store.change(job.context.starter, ({ items }) => {
        due = taken.flatMap((id) => items.get(id) ?? []).filter(isDue);
        const begun = due.filter(({ block }) => block === null);
        return begun.map(({ id }) => ({ type: 'itemClaimed', item: id }));
    });
    const items = due.map(({ id }) => id).filter((id) => !faults.has(id));
    for (const id of taken)
        if (!items.includes(id))
            await letGo(job, store, id);
    return { backlog, items };
}
/** A lock that cannot be released now expires with this workflow run. */
async function letGo(job, store, id) {
    try {
        await store.letGo(id);
    }
    catch (error) {
        if (!(error instanceof ports.Refusal))
            throw error;
        warnOfItem(job, id, error);
    }
}
const isDue = ({ status, block }) => status !== 'done' && (block === null || block.kind === 'gate');

;// CONCATENATED MODULE: ./lib/src/action/backlog/plan.js









/**
 * Records what the backlog's runs did, and takes due items for this workflow run. No agent runs in this job, so it may write
 * issues.
 */
async function plan(job) {
    const trust = await (0,trusted/* trusted */.I)(job);
    if (trust.type !== 'trusted')
        return { type: 'nothing', why: `Nothing is planned: ${trust.reason}.` };
    const at = openBacklog(job);
    const request = planRequestOf(job, (0,filter/* filterable */.v)(at.config));
    try {
        return await planned(job, at, request);
    }
    catch (error) {
        // The last job of a leg: this workflow run releases the item.
        if (request.isEnd && request.target !== null)
            await letGo(job, at.store, request.target);
        throw error;
    }
}
async function planned(job, at, request) {
    const look = await lookAtRuns(job, at);
    const settled = await settleAll(job, { at, request, look });
    // Another job of this workflow run waits for an item at a gate.
    const isAtGate = settled.items.get(request.target ?? '')?.block?.kind === 'gate';
    if (request.isEnd && request.target !== null && !isAtGate)
        await at.store.letGo(request.target);
    if (request.target === null)
        await tidyUp(job, at);
    const { backlog, items } = await takeDue(job, { at, request, look, settled });
    if (request.target !== null && at.faults.has(request.target))
        throw notWritten(request.target);
    return { type: 'planned', items, board: boardOf(job, backlog, items) };
}
/** Locks of a lost machine have expired; only their labels are left. */
async function tidyUp(job, { store }) {
    try {
        await store.dropEnded();
    }
    catch (error) {
        if (!(error instanceof ports.Refusal))
            throw error;
        warnOfItem(job, 'the removal of unused labels', error);
    }
}
/** In a plan for all items this is a warning, so that the others continue. */
function notWritten(item) {
    return new ports.Refusal(`The status of ${item} could not be saved. The warning above has the reason.`, 'The next plan of the backlog reads the status from the checkpoints. To get it now, re-run the job.');
}
function boardOf({ context }, { items, archived }, taken) {
    const { repository, serverUrl } = context;
    return backlogBoard({
        shown: [...items.values()],
        items,
        archived: new Set(archived.keys()),
        taken: new Set(taken),
        repository,
        url: `${serverUrl}/${repository}`,
    });
}

// EXTERNAL MODULE: ./lib/src/app/backlog/work-through.js + 7 modules
var work_through = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/src/app/run/settle.js
var run_settle = __webpack_require__(85201);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/evolve.js
var evolve = __webpack_require__(83733);
;// CONCATENATED MODULE: ./lib/src/backlog/in-memory.js

/**
 * A snapshot of a backlog for a process without write access: its changes stay in memory, and a job with write permission derives
 * them again from the runs' journals.
 */
function inMemory(backlog, newId) {
    let now = backlog;
    return {
        read: async () => now,
        change: async (by, decide) => {
            const at = new Date().toISOString();
            const events = decide(now).map((event) => (0,evolve/* recorded */.t2)(event, by, at));
            const items = (0,evolve/* evolveAll */.Dc)(now.items, events);
            const gone = [...now.items.values()].filter(({ id }) => !items.has(id));
            const archived = new Map([
                ...now.archived,
                ...gone.map(({ id, title }) => [id, title]),
            ]);
            now = { ...now, items, archived };
            return now;
        },
        events: async () => [],
        newId,
        hold: async () => ({ [Symbol.asyncDispose]: async () => { } }),
    };
}

// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/stopping.js
var stopping = __webpack_require__(48990);
// EXTERNAL MODULE: ./lib/src/action/confirm-origin.js
var confirm_origin = __webpack_require__(24836);
// EXTERNAL MODULE: ./lib/src/action/platform.js + 3 modules
var platform = __webpack_require__(48427);
// EXTERNAL MODULE: ./lib/src/action/refuse-unkept.js
var refuse_unkept = __webpack_require__(15241);
// EXTERNAL MODULE: ./lib/src/action/warn-of-workflow.js
var warn_of_workflow = __webpack_require__(52225);
// EXTERNAL MODULE: ./lib/src/action/with-checkpoints.js + 5 modules
var with_checkpoints = __webpack_require__(50483);
// EXTERNAL MODULE: ./lib/src/app/run/as-it-is.js
var as_it_is = __webpack_require__(219);
// EXTERNAL MODULE: ./lib/src/app/run/continue.js + 1 modules
var run_continue = __webpack_require__(45844);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/plan/legs.js
var legs = __webpack_require__(65425);
// EXTERNAL MODULE: ./lib/src/core/run/decide/passed-gates.js
var passed_gates = __webpack_require__(19930);
// EXTERNAL MODULE: ./lib/src/action/driving.js
var driving = __webpack_require__(69226);
;// CONCATENATED MODULE: ./lib/src/action/backlog/reopen.js














/**
 * Prepares an earlier workflow run's state for this one: interrupted attempts are recovered, failed deliveries are due again, and
 * gates before deliveries are asked again. Nobody here has proved the approvals of a checkpoint that was found by name, and an
 * approval counts only in the workflow run in which it was given.
 */
async function reopen(job, item) {
    const run = (0,brands/* runId */.Vz)(runsOf(item).find(({ kind }) => kind === 'work')?.run ?? '');
    if (run === null || !(0,external_node_fs_.existsSync)((0,directory/* runFolder */.kQ)(job.store, run)))
        return;
    const before = await (0,stored.readRun)(job.store, run);
    await (0,confirm_origin/* confirmOrigin */.Jq)(job, before);
    // A lost machine or a cancelled job leaves a run without its next step.
    const { finished } = before.state;
    const isCutOff = finished === null || finished.outcome === 'cancelled';
    if (isCutOff || (item.block === null && hasFailedToDeliver(before)))
        await again(job, run, null);
    const asked = new Set();
    for (;;) {
        const { plan, state } = await (0,stored.readRun)(job.store, run);
        const gate = (0,passed_gates/* passedGates */.L)(plan, state).find((id) => !asked.has(id));
        if (gate === undefined)
            return;
        asked.add(gate);
        job.print(`· The gate \`${gate}\` was passed in another workflow run, and needs a new decision.`);
        await again(job, run, gate);
    }
}
function hasFailedToDeliver({ plan, state: { finished } }) {
    if (finished?.outcome !== 'failed' || finished.phase === null)
        return false;
    const index = (0,legs/* phaseIndex */.C4)(plan, finished.phase);
    return index !== undefined && (0,graph/* phaseAt */.BA)(plan, index).kind === 'deliver';
}
/** Makes failed phases, or that phase and all behind it, pending again; nothing runs here. */
async function again(job, run, from) {
    const request = {
        ...as_it_is/* AS_IT_IS */.a,
        ...{ root: job.root, platform: (0,platform/* platformOf */.t)(job), run, from, say: async () => [] },
        how: () => (0,driving/* drivingIn */.B)({ work: false, deliver: false, open: false }),
    };
    await (0,with_checkpoints/* withCheckpoints */.Gq)(job, run, (watch) => (0,run_continue.continueRun)(request, watch));
}

;// CONCATENATED MODULE: ./lib/src/action/backlog/work-on.js



















/**
 * Works on one item until it is done, has a question, or reaches a gate or a delivery. The job has no write permission: the
 * backlog's events stay in memory, and a later job derives them again from the checkpoints.
 */
async function workOn(job, id) {
    (0,refuse_unkept/* refuseUnkept */.M)(job, process.env);
    (0,warn_of_workflow/* warnOfWorkflow */.f)(job);
    const at = openBacklog(job);
    if (!(await at.store.isHeldHere(id))) {
        const why = `${id} no longer belongs to this workflow run. The next plan of the backlog takes the item again.`;
        return { type: 'nothing', why };
    }
    const store = inMemory(await at.store.read(), at.store.newId);
    const { items } = await store.read();
    const item = items.get(id);
    if (item === undefined)
        return { type: 'nothing', why: `${id} is no longer on the backlog.` };
    await begin(job, { at, store, item });
    const { stopped } = await session(job, { at, store, item });
    const now = (await store.read()).items.get(id) ?? null;
    job.print(`· ${id}: ${(0,stopping/* stoppedText */.TN)(stopped, now === null ? [] : [now])}.`);
    const stood = await standing(job, now ?? item);
    const outcome = (0,stopping/* outcomeOf */.sG)(stopped, now === null ? [] : [now]);
    return { type: 'worked', item: now, outcome, next: nextOf(now, stood), stood };
}
/** Restores the item's runs, and updates the item from them. */
async function begin(job, { at, store, item }) {
    if (job.inputs.resume !== null)
        await (0,checkpoints/* mustBeRestored */.lD)(job);
    const newest = await (0,checkpoints/* newestCheckpoints */.CD)(job);
    await restoreRuns(job, item, (run) => newest.has(run));
    if (job.inputs.resume === null)
        await reopen(job, item);
    else
        await confirmHandedOn(job, item);
    const missed = missedHere(job, item);
    await store.change(job.context.starter, (backlog) => {
        const story = new item_story/* Story */.g(backlog.items);
        catchUp(story, new Map([[item.id, missed]]), { at, store, backlog });
        return story.events;
    });
}
/** A checkpoint of an earlier job in this workflow run is confirmed like any other. */
async function confirmHandedOn(job, { work }) {
    for (const run of hereAs(job, work.run))
        await (0,confirm_origin/* confirmOrigin */.Jq)(job, await (0,stored.readRun)(job.store, run));
}
function session(job, { at, store, item: { id } }) {
    const { root, print, inputs } = job;
    return (0,work_through.workThrough)({
        root,
        platform: (0,platform/* platformOf */.t)(job),
        driver: {
            follow: async (run, work) => (await (0,with_checkpoints/* withCheckpoints */.Gq)(job, run, work)).report,
            delivers: false,
        },
        config: at.config,
        store,
        targets: [id],
        autoAdvance: false,
        only: () => true,
        cap: at.config.limits.phases,
        untilMs: null,
        budgetUsd: inputs.budgetUsd,
        stage: 'all',
        // Lines about other items are dropped: the job with write permission records them.
        say: (line) => {
            if (line.startsWith(`${id} `))
                print(`· ${(0,text_line/* oneLine */.TN)(line)}`);
        },
    });
}
/** The item's work run, or its triage run before there is any. */
async function standing(job, { work }) {
    const run = [work.run, work.triage].flatMap((name) => hereAs(job, name))[0];
    if (run === undefined)
        return null;
    const request = { store: job.store, run, actor: job.context.starter, say: async () => [] };
    return (0,with_checkpoints/* withCheckpoints */.Gq)(job, run, (watch) => (0,run_settle/* settleRun */.l)(request, watch));
}
function hereAs({ store }, name) {
    const run = (0,brands/* runId */.Vz)(name ?? '');
    return run !== null && (0,external_node_fs_.existsSync)((0,directory/* runFolder */.kQ)(store, run)) ? [run] : [];
}
/** Nothing is delivered for an item that is off the backlog or blocked, except at a gate. A later run does remaining work. */
function nextOf(item, stood) {
    const next = stood?.report.state.finished?.next ?? null;
    const isHeld = item === null || (item.block !== null && item.block.kind !== 'gate');
    return isHeld || next === 'work' ? null : next;
}

;// CONCATENATED MODULE: ./lib/src/action/modes/backlog.js


/** Without an item: records what happened, and chooses items; no agent. With an item: works on it, without write permission. */
async function backlog(job) {
    const { item } = job.inputs;
    return item === null ? plan(job) : workOn(job, item);
}


/***/ }),

/***/ 15241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ refuseUnkept)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/**
 * Detects what prevents checkpoints before an agent starts, because paid work would be lost. Throws `Refusal`.
 * https://docs.github.com/en/actions/reference/limits, and `isGhes` of @actions/artifact.
 */
function refuseUnkept({ inputs, context }, env) {
    if (inputs.keep === 'none')
        return;
    if (!hasArtifacts(context.serverUrl)) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Checkpoints are not supported on GitHub Enterprise Server (${context.serverUrl}), because of its artifact service.`, 'Run the workflow on github.com, or use one job with `keep: none`, without checkpoints.');
    }
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !env[name]);
    if (missing.length === 0)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Checkpoints cannot be stored here, because ${missing.join(' and ')} are not set. GitHub sets these variables for actions.`, 'Use the Action in a step with `uses`, or set `keep: none` to run without checkpoints.');
}
function hasArtifacts(serverUrl) {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}


/***/ }),

/***/ 52225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ warnOfWorkflow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_untrusted_workflow_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73074);
/* harmony import */ var _core_workflow_workflow_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13314);
/* harmony import */ var _system_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);





/** Warns about unsafe settings in this job's workflow file, if it is checked out; `phasegate doctor` checks all workflows. */
function warnOfWorkflow({ context, print }) {
    const file = `.github/workflows/${context.workflowFile}`;
    const text = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.workspace, file));
    for (const { line, message, remedy } of (0,_core_workflow_workflow_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkWorkflow */ .q)(text)) {
        const at = { file, line, title: 'Phasegate: unsafe workflow' };
        print((0,_core_text_untrusted_workflow_command_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowCommand */ .N)('warning', at, `${message}\n${remedy}`));
    }
}
/** Empty if the file is missing. */
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if ((0,_system_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === null)
            throw error;
        return '';
    }
}


/***/ }),

/***/ 19980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ refuseCircles),
/* harmony export */   h: () => (/* binding */ dropCommand)
/* harmony export */ });
/* harmony import */ var _core_backlog_schedule_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14091);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);


/** Throws `Refusal` with every dependency cycle, because its items could never begin. */
function refuseCircles(items) {
    const circles = (0,_core_backlog_schedule_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .circlesIn */ .DH)(items);
    if (circles.length === 0)
        return;
    const paths = circles.map(_core_backlog_schedule_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .circleText */ .aL).join('; ');
    const commands = circles.map(([id, dependency]) => `\`${dropCommand(id, dependency)}\``);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`These items form a dependency cycle: ${paths}.`, `Remove one dependency of each cycle: ${commands.join(', ')}.`);
}
/** The command that breaks a dependency cycle. */
const dropCommand = (id = 'ID', dependency = 'ID') => `phasegate backlog edit ${id} --drop-dep ${dependency}`;


/***/ }),

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ AS_IT_IS)
/* harmony export */ });
/** The usual way to resume a run: with its pipeline, limits and decisions unchanged, from where it stopped. */
const AS_IT_IS = {
    from: null,
    budget: null,
    acceptChanges: false,
    retries: true,
    reopens: false,
};


/***/ }),

/***/ 85201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ settleRun)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _engine_execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57462);
/* harmony import */ var _engine_perform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42138);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21809);
/* harmony import */ var _wiring_tracing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28079);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79902);
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
 * Records a person's decision and its consequences without a repository: no phase runs, no gate opens, nothing is delivered.
 * Another process continues the run.
 */
async function settleRun(request, reporterFor) {
    const { store, run, actor, say } = request;
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .runFolder */ .kQ)(store, run);
    const notes = [];
    const onNote = (note) => notes.push(note);
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .inSession */ .Cp)({ run, folder, onNote }, async (session) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { journal } = session;
            const stored = (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_3__.restore)(run, folder, journal.past);
            const { plan, state } = stored;
            const reporter = await reporterFor(plan, stored.pinned);
            for (const note of notes)
                reporter.note(note);
            const said = await say(stored, journal.head());
            if (said.length === 0)
                return { plan, state, folder, digest: journal.head() };
            const followed = __addDisposableResource(env_1, await (0,_wiring_tracing_js__WEBPACK_IMPORTED_MODULE_4__/* .traced */ .m)(plan, journal, reporter), true);
            const now = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)({ plan, session, ...followed }, state, [...said, (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .resumedEvent */ .qB)(actor)]);
            const limits = {
                concurrency: 1,
                may: { work: false, deliver: false, open: false },
                until: null,
                only: null,
                slots: false,
            };
            const stop = new AbortController();
            const shared = { plan, journal, reporter: followed.reporter, limits, budgetPool: null };
            const ended = await (0,_engine_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g)({ ...shared, state: now, perform: (0,_engine_perform_js__WEBPACK_IMPORTED_MODULE_2__/* .settler */ .u)(plan), stop });
            return { plan, state: ended, folder, digest: journal.head() };
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
    });
}


/***/ }),

/***/ 78960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readFilter),
/* harmony export */   v: () => (/* binding */ filterable)
/* harmony export */ });
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37542);
/* harmony import */ var _item_assessment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25338);
/* harmony import */ var _item_item_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66411);



const filterable = ({ pipelines, defaultPipeline, }) => ({
    pipelines: pipelines.keys(),
    fallback: defaultPipeline,
});
/** Case, spaces, and the spelling of words such as `in-progress` do not matter. */
function readFilter(texts, known) {
    const keys = keysFor(known);
    const read = [];
    for (const text of texts) {
        const one = readOne(text, keys);
        if ('message' in one)
            return { ok: false, ...one };
        const before = read.find(({ key }) => key === one.key);
        if (before !== undefined && !before.key.isList && !sharesValue(before, one)) {
            const both = [...before.wanted, ...one.wanted].map(one.key.shown);
            const message = `\`${one.key.name}\` cannot have several values: ${both.map((value) => `\`${value}\``).join(' and ')}`;
            return {
                ok: false,
                message,
                hint: `To match either value: \`${one.key.name}=${both.join(',')}\`.`,
            };
        }
        read.push(one);
    }
    return {
        ok: true,
        filter: (item) => read.every(({ key, wanted }) => matches(key, wanted, item)),
        whatThereIs: (items) => [...new Set(read.map(({ key }) => key))].map((key) => countsOf(key, items)).join('; '),
    };
}
const sharesValue = (one, other) => one.wanted.some((value) => other.wanted.includes(value));
const matches = (key, wanted, item) => key.valuesOf(item).some((value) => wanted.includes(key.read(value)));
function keysFor({ pipelines, fallback }) {
    const plain = { isList: false, read: lower, shown: (value) => value };
    const scale = (name, values) => ({
        ...plain,
        name,
        valuesOf: ({ assessment }) => [assessment[name] ?? 'none'],
        known: [...values, 'none'],
    });
    const usual = fallback ?? 'default';
    return [
        {
            ...plain,
            name: 'status',
            valuesOf: ({ status }) => [status],
            known: _item_item_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUSES */ .f,
            read: (text) => lower(text).replace(/[\s_-]+/g, '_'),
            shown: (value) => (0,_item_item_js__WEBPACK_IMPORTED_MODULE_2__/* .statusText */ .qS)(value),
        },
        scale('impact', _item_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_),
        scale('size', _item_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZES */ .F0),
        scale('risk', _item_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_),
        scale('complexity', _item_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_),
        { ...plain, name: 'tag', valuesOf: ({ tags }) => tags, known: null, isList: true },
        {
            ...plain,
            name: 'pipeline',
            valuesOf: ({ pipeline }) => [pipeline ?? usual],
            known: [...pipelines, usual].map(lower),
            read: (text) => (lower(text) === 'default' ? lower(usual) : lower(text)),
        },
    ];
}
const lower = (text) => text.trim().toLowerCase();
/** Our keys by their names in other programs. */
const ALIASES = { tags: 'tag', pipeline_type: 'pipeline' };
function readOne(text, keys) {
    const at = text.indexOf('=');
    const told = lower(text.slice(0, Math.max(at, 0)));
    if (told === '')
        return wrong(`\`${text}\` is not a filter`, 'Write `key=value` or `key=value,value`.');
    const name = ALIASES[told.replaceAll('-', '_')] ?? told;
    const key = keys.find((one) => one.name === name);
    if (key === undefined) {
        const names = keys.map((one) => one.name);
        return wrong(`unknown filter \`${told}\``, (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(told, names) ?? '');
    }
    const values = text.slice(at + 1).split(',');
    const strange = values.find((value) => !isKnown(key, key.read(value)));
    if (strange === undefined)
        return { key, wanted: values.map(key.read) };
    const hint = strange.trim() === '' ? null : (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(lower(strange), (key.known ?? []).map(key.shown));
    return wrong(`\`${name}\` cannot be \`${strange.trim()}\``, hint ?? 'Write `key=value` or `key=value,value`.');
}
const isKnown = ({ known }, value) => value !== '' && (known === null || known.includes(value));
const wrong = (message, hint) => ({ message, hint });
/** `status: 2 new, 1 done` */
function countsOf(key, items) {
    const counts = new Map();
    for (const value of items.flatMap(key.valuesOf))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const words = [...counts].sort().map(([value, count]) => `${count} ${key.shown(value)}`);
    return `${key.name}: ${words.length === 0 ? 'none' : words.join(', ')}`;
}


/***/ }),

/***/ 48990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   TN: () => (/* binding */ stoppedText),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72990);

/** The reason for people. */
function stoppedText(stopped, asked) {
    if (asked.length === 0)
        return 'there was nothing to do';
    const isDone = asked.every(({ status }) => status === 'done');
    return stopped === 'target' && isDone ? TEXTS.done : TEXTS[stopped];
}
const TEXTS = {
    done: 'all selected items are done',
    blocked: 'the remaining items wait for a person',
    waiting: 'the remaining items wait for other items, or run on another machine',
    cap: 'the limit of phases is reached',
    until: 'the time limit is reached',
    budget: 'the budget is spent',
    failures: 'too many items failed in a row',
    target: 'a target cannot advance',
    signal: 'stopped by a signal',
};
/** The outcome for the exit code: unfinished requested items are never a success. */
function outcomeOf(stopped, asked) {
    if (stopped === 'signal')
        return 'cancelled';
    if (stopped === 'budget')
        return 'over-budget';
    const kinds = new Set(asked.flatMap(({ block }) => block?.kind ?? []));
    for (const [outcome, kind] of PRECEDENCE)
        if (kinds.has(kind))
            return outcome;
    return asked.every(({ status }) => status === 'done') ? 'succeeded' : 'waiting';
}
const PRECEDENCE = [
    ['over-budget', 'budget'],
    ['failed', 'failed'],
    ['rejected', 'rejected'],
    ['blocked', 'question'],
    ['blocked', 'guardrail'],
    ['blocked', 'person'],
    ['blocked', 'by-hand'],
    ['waiting', 'gate'],
];
const exitCodeOf = (stopped, asked) => _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .a[outcomeOf(stopped, asked)];


/***/ }),

/***/ 80566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ firstTarget)
/* harmony export */ });
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14091);

/** The current target: the first that is not over; targets that wait for another item come last. `null`: all are over. */
function firstTarget(known, targets, { isOver }) {
    const open = targets
        .flatMap((id) => known.items.get(id) ?? [])
        // Items that only wait for a joint delivery count as finished here.
        .filter((item) => item.status !== 'done' && item.delivery === null && !isOver(item));
    return open.find((item) => (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .unmet */ .iY)(item, known).length === 0) ?? open[0] ?? null;
}


/***/ }),

/***/ 92043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reworkOf),
/* harmony export */   a: () => (/* binding */ reworks)
/* harmony export */ });
/* harmony import */ var _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52529);
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14776);
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65425);
/* harmony import */ var _plan_nest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19334);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);






/** The first requested rework that has not begun. One at a time, because rounds may overlap. */
function reworks(plan, state) {
    const [index] = state.asking;
    if (index === undefined)
        return [];
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, index);
    const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, index);
    const rework = reworkOf(phase);
    if (rework === null)
        return [exhausted(phase, 'the gate has no `rework`')];
    if (known.reworks >= rework.max)
        return [exhausted(phase, reachedText(rework.max, commentOf(known)))];
    const target = plan.index.get(rework.phase);
    if (target === undefined)
        throw new Error(`rework of an unknown phase ${rework.phase}`);
    const begin = (0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_1__/* .beginOf */ .pv)((0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, target));
    const path = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .between */ .Tq)(plan, begin, index).map((each) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, each).id);
    const leg = legFor(plan, state, { phase, target });
    if (typeof leg === 'object' && leg !== null)
        return [{ ...leg, phase: phase.id }];
    const again = leg === null ? rework.phase : (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_5__/* .legId */ .oy)(rework.phase, leg);
    // If one leg is reworked, the others keep their results.
    const pending = path.map((id) => (id === rework.phase ? again : id));
    const comment = commentOf(known);
    return [{ type: 'askRework', by: phase.id, target: again, pending, comment }];
}
/** The number of the leg to rework; `null`: the whole target, or the target has no legs. */
function legFor(plan, state, { phase, target }) {
    const expression = 'rework' in phase && phase.rework && 'leg' in phase.rework ? phase.rework.leg : null;
    if (expression === null || expression === undefined)
        return null;
    const failed = (message) => ({ type: 'failPhase', reason: 'infrastructure', message });
    const { legs } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, target);
    const { standing } = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, phase.index);
    const outputs = standing.status === 'asking' ? standing.done.outputs : {};
    try {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeFor */ .a)(plan, state, { phase, expressions: [expression], more: { outputs } });
        const number = Number((0,_expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, scope));
        const count = legs?.count ?? 0;
        if (Number.isSafeInteger(number) && number >= 0 && number < count)
            return number;
        return failed(`its \`rework.leg\` is no leg of \`${(0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, target).id}\`, which has ${count}`);
    }
    catch (fault) {
        if (!(fault instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionFault */ .JE))
            throw fault;
        return failed(`its \`rework.leg\` could not be evaluated: ${fault.message}`);
    }
}
function reworkOf(phase) {
    return 'rework' in phase ? phase.rework : null;
}
/** `comment`: what the last round said is still wrong. */
const reachedText = (max, comment) => {
    const reached = `\`rework.max\` of ${max} is reached`;
    return comment === '' ? reached : `${reached}: ${comment}`;
};
function exhausted(phase, message) {
    const about = { type: 'failPhase', phase: phase.id };
    return phase.kind === 'gate'
        ? { ...about, reason: 'rejected', message: `rejected: ${message}` }
        : { ...about, reason: 'rework-exhausted', message };
}
function commentOf({ standing }) {
    return standing.status === 'asking' ? standing.done.summary : '';
}


/***/ }),

/***/ 87185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ backlogLines),
/* harmony export */   _r: () => (/* binding */ asShown),
/* harmony export */   is: () => (/* binding */ waitsFor),
/* harmony export */   lT: () => (/* binding */ countText)
/* harmony export */ });
/* harmony import */ var _backlog_item_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66411);
/* harmony import */ var _backlog_schedule_dependencies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14091);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32154);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14530);
/* harmony import */ var _backlog_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91304);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47475);






/** One line per item, those that need a person first; then the number of items by status. */
function backlogLines({ shown, paint, columns, ...known }) {
    if (shown.length === 0)
        return ['The backlog is empty. `phasegate backlog add TITLE` adds an item.'];
    const rows = asShown(shown).map((item) => cellsOf(item, waitsFor(item, known)));
    return [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)({ columns: COLUMNS, rows, width: columns, paint }),
        '',
        paint('dim', [countText(shown), (0,_backlog_result_js__WEBPACK_IMPORTED_MODULE_3__/* .spentText */ .u8)((0,_backlog_result_js__WEBPACK_IMPORTED_MODULE_3__/* .spentOn */ .g2)(shown))].filter(Boolean).join(' · ')),
    ];
}
const COLUMNS = [
    { title: 'ITEM', align: 'left' },
    { title: 'STATE', align: 'left' },
    { title: 'PHASE', align: 'left' },
    { title: 'ATTEMPTS', align: 'right' },
    { title: 'COST', align: 'right' },
    { title: 'WHAT', align: 'left' },
    { title: 'WAITS FOR', align: 'left' },
    { title: 'RESULT', align: 'left' },
];
/** Items that need a person come first. */
function asShown(items) {
    return items.toSorted((a, b) => rank(a.status) - rank(b.status) || (0,_backlog_item_item_js__WEBPACK_IMPORTED_MODULE_0__/* .byAge */ .jI)(a, b));
}
const ORDER = ['blocked', 'in_progress', 'ready', 'scoping', 'new', 'done'];
const rank = (status) => ORDER.indexOf(status);
const STYLES = {
    blocked: 'warn',
    in_progress: 'accent',
    ready: 'plain',
    scoping: 'plain',
    new: 'dim',
    done: 'good',
};
const LONGEST_TITLE = 44;
function cellsOf(item, waits) {
    const { id, title, status, work } = item;
    const phase = item.block?.phase ?? item.phase;
    return [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(id, 'strong'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)((0,_backlog_item_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(status), STYLES[status]),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(status === 'done' ? '' : (phase ?? '')),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(work.attempts === 0 ? '' : `${work.attempts}`),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(work.costUsd === null ? '' : (0,_money_js__WEBPACK_IMPORTED_MODULE_5__/* .moneyText */ .qC)(work.costUsd)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)((0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(title), LONGEST_TITLE)),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(waits, status === 'blocked' ? 'warn' : 'dim'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(status === 'done' ? (0,_backlog_result_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)(item) : ''),
    ];
}
const LEFT_ALONE = 'the machine that has its run; `backlog run --target` restarts the item here';
/** Whom it waits for, and why; empty if it does not wait. */
function waitsFor(item, known) {
    if (item.status === 'done')
        return '';
    if (item.block !== null)
        return `${WHO[item.block.kind]}: ${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(item.block.reason)}`;
    if (item.delivery !== null)
        return 'delivery together with other items';
    const open = (0,_backlog_schedule_dependencies_js__WEBPACK_IMPORTED_MODULE_1__/* .unmet */ .iY)(item, known);
    if (open.length > 0)
        return open.join(', ');
    return known.leftAlone.has(item.id) ? LEFT_ALONE : '';
}
const WHO = {
    question: 'your answer',
    guardrail: 'your override',
    person: 'your override',
    failed: 'a retry',
    gate: 'your decision',
    budget: 'more budget',
    rejected: 'rejected',
    'by-hand': 'you',
};
/** The number of items by status. */
function countText(items) {
    const counts = _backlog_item_item_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUSES */ .f.flatMap((status) => {
        const count = items.filter((item) => item.status === status).length;
        return count === 0 ? [] : [`${count} ${(0,_backlog_item_item_js__WEBPACK_IMPORTED_MODULE_0__/* .statusText */ .qS)(status)}`];
    });
    return counts.join(', ');
}


/***/ }),

/***/ 91304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   g2: () => (/* binding */ spentOn),
/* harmony export */   u8: () => (/* binding */ spentText)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2942);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32154);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14530);



/** Where its change is; empty if there is none. */
function placeText({ work: { pullRequest, branch } }) {
    return (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(pullRequest ?? branch ?? '');
}
/** The result of an item, and what it took: `branch x · https://… · $0.02 · 12 s`. */
function resultText({ work }) {
    const { branch, pullRequest, costUsd, ms } = work;
    const parts = [
        branch === null ? 'no change' : `branch ${(0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(branch)}`,
        pullRequest === null ? '' : (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(pullRequest),
        spentText({ costUsd, ms }),
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
/** `$0.02 · 12 s`; empty if neither cost nor time is known. */
function spentText({ costUsd, ms, }) {
    const parts = [costUsd === null ? '' : (0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(costUsd), ms === 0 ? '' : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(ms)];
    return parts.filter((part) => part !== '').join(' · ');
}
/** The sum for all items; unknown amounts count as zero. */
function spentOn(items) {
    const costs = items.flatMap(({ work }) => work.costUsd ?? []);
    return {
        costUsd: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
        ms: items.reduce((sum, { work }) => sum + work.ms, 0),
    };
}


/***/ }),

/***/ 13314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ checkWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38364);
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55948);



/** What is unsafe in a workflow that uses Phasegate, in file order; empty for other workflows. */
function checkWorkflow(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const value = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return [];
    const lineAt = (path) => {
        const node = keyNode(document.contents, path);
        return lines.linePos(node?.range?.[0] ?? 0).line;
    };
    const jobs = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value.jobs) ? Object.keys(value.jobs) : [];
    return jobs
        .flatMap((name) => jobOf(value, name))
        .flatMap((job) => RULES.flatMap((rule) => rule(job)))
        .map(({ path, message, remedy }) => ({ line: lineAt(path), message, remedy }))
        .sort((a, b) => a.line - b.line);
}
function jobOf(workflow, name) {
    const job = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(workflow.jobs) ? workflow.jobs[name] : null;
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(job))
        return [];
    const steps = Array.isArray(job.steps) ? job.steps.filter(_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O) : [];
    const ours = steps.filter(isOurs);
    if (ours.length === 0)
        return [];
    const works = ours.some(isWork);
    return [{ name, path: ['jobs', name], workflow, job, steps, works }];
}
function isWork(step) {
    const mode = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'with', 'mode') ?? 'work';
    // Items of a backlog are chosen without an agent.
    if (mode === 'backlog')
        return (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'with', 'item') !== null;
    return !['gate', 'deliver', 'report'].includes(mode);
}
const isOurs = (step) => /(?:^|\/)phasegate@/.test((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? '');
const RULES = [
    writes,
    unsaid,
    strangersCode,
    credentials,
    concurrency,
    environment,
    unpinned,
];
function writes({ name, path, workflow, job, works }) {
    const own = job.permissions !== undefined;
    const permissions = own ? job.permissions : workflow.permissions;
    const written = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(permissions)
        ? Object.keys(permissions).filter((key) => permissions[key] === 'write')
        : [permissions].filter((all) => all === 'write-all').map(() => 'everything');
    if (!works || written.length === 0)
        return [];
    return [
        {
            path: own ? [...path, 'permissions'] : ['permissions'],
            message: `Agents run in the job \`${name}\`, whose token has write permission: ${written.join(', ')}.`,
            remedy: 'Deliver in a separate job (`mode: deliver`), and give this job read permission only.',
        },
    ];
}
function unsaid({ name, path, workflow, job }) {
    if (job.permissions !== undefined || workflow.permissions !== undefined)
        return [];
    return [
        {
            path,
            message: `\`${name}\` has no \`permissions\`, so its token gets the default permissions of the repository.`,
            remedy: 'Add `permissions` with the minimum that the job needs.',
        },
    ];
}
function strangersCode({ path, workflow, steps }) {
    const { on } = workflow;
    const isTarget = on === 'pull_request_target' ||
        (Array.isArray(on) && on.includes('pull_request_target')) ||
        ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(on) && 'pull_request_target' in on);
    if (!isTarget)
        return [];
    return stepsThat(steps, (step) => isCheckout(step) && /head/.test((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'with', 'ref') ?? '')).map((at) => ({
        path: [...path, 'steps', at],
        message: 'Untrusted code is checked out under `pull_request_target`, which has secrets and a write token.',
        remedy: 'Use `pull_request`, or do not check out the head commit.',
    }));
}
function credentials({ path, steps }) {
    const keeps = (step) => isCheckout(step) &&
        !((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(step.with) && `${step.with['persist-credentials']}` === 'false');
    return stepsThat(steps, keeps).map((at) => ({
        path: [...path, 'steps', at],
        message: 'The checkout stores the token where agents can read it.',
        remedy: 'Add `persist-credentials: false` to its `with`.',
    }));
}
function concurrency({ name, path, workflow, job, steps, works }) {
    if (!works || job.concurrency !== undefined || workflow.concurrency !== undefined)
        return [];
    // Slots continue an earlier job's run, each with its own share of the budget.
    if (steps.filter(isOurs).every((step) => (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'with', 'mode') === 'slot'))
        return [];
    return [
        {
            path,
            message: `Several runs of the job \`${name}\` can spend at the same time.`,
            remedy: 'Add a `concurrency` group to the job.',
        },
    ];
}
function environment({ name, path, job, works }) {
    if (!works || job.environment === undefined)
        return [];
    return [
        {
            path: [...path, 'environment'],
            message: `Agents run in the job \`${name}\`, which has an environment. Its secrets are meant for approved work.`,
            remedy: 'Move the `environment` key to the job that delivers.',
        },
    ];
}
/** A release of this program is immutable; a branch or `v1` is not. */
const OWN_RELEASE = /^[\w.-]+\/phasegate(?:\/[^@]*)?@v\d+\.\d+\.\d+$/;
function unpinned({ path, steps }) {
    const isLoose = (step) => {
        const uses = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? './';
        return (!/^(?:\.|\$|docker:)/.test(uses) && !/@[0-9a-f]{40}$/.test(uses) && !OWN_RELEASE.test(uses));
    };
    return stepsThat(steps, isLoose).map((at) => ({
        path: [...path, 'steps', at],
        message: `\`${(0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(steps[at], 'uses')}\` can change without notice.`,
        remedy: 'Pin the action to the full hash of a commit.',
    }));
}
const isCheckout = (step) => /^actions\/checkout@/.test((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? '');
function stepsThat(steps, holds) {
    return steps.flatMap((step, at) => (holds(step) ? [at] : []));
}
/** The position of the path's last key, or of a list's item. */
function keyNode(root, path) {
    let node = root;
    let place = root;
    for (const part of path) {
        const { key, value } = childOf(node, part);
        place = key ?? value ?? place;
        node = value;
    }
    return place;
}
function childOf(node, part) {
    const nothing = { key: null, value: null };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return { ...nothing, value: nodeOr(node.items[Number(part)]) };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return nothing;
    const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === part);
    return { key: nodeOr(pair?.key), value: nodeOr(pair?.value) };
}
const nodeOr = (value) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) ? value : null);


/***/ }),

/***/ 95060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ silentReporter)
/* harmony export */ });
/** Prints nothing: for `--json`, where one document on stdout is the whole output. */
const silentReporter = {
    event() { },
    agent() { },
    note() { },
    close() { },
    [Symbol.dispose]() { },
};


/***/ })

};
