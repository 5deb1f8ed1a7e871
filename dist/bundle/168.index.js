export const id = 168;
export const ids = [168];
export const modules = {

/***/ 69226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ drivingIn)
/* harmony export */ });
/** As on the command line. */
const CONCURRENCY = 4;
/** How the engine is driven in a job that may do this. */
function drivingIn(may) {
    return {
        limits: { concurrency: CONCURRENCY, may, until: null, only: null },
        purse: null,
        clone: false,
        approve: false,
        author: { name: 'Phasegate', email: 'phasegate@users.noreply.github.com' },
        tape: { mode: 'none' },
    };
}


/***/ }),

/***/ 54739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backlog: () => (/* binding */ backlog)
});

// EXTERNAL MODULE: ./lib/src/core/backlog/item/item.js
var item_item = __webpack_require__(66411);
// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/backlog-list.js
var backlog_list = __webpack_require__(87185);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/postable.js + 1 modules
var postable = __webpack_require__(40164);
;// CONCATENATED MODULE: ./lib/src/core/text/markdown/backlog-board.js




/** The backlog for the summary of a job, in Markdown: a row for each item, what needs a person first. */
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
/** Rows; a summary may have 1 MiB. */
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
        line((0,backlog_list/* waitsFor */.is)(item, known), 300) || (taken.has(id) ? 'worked on now' : ''),
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
/** A bar would begin another cell. */
const cell = (text) => text.replaceAll('|', '\\|');

// EXTERNAL MODULE: ./lib/src/action/trusted.js
var trusted = __webpack_require__(75330);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/workflow-command.js
var workflow_command = __webpack_require__(73074);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js + 4 modules
var checkpoints = __webpack_require__(21550);
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







/** The runs that an item has, or that somebody may have begun for it where this was not kept: triage, then work. */
function runsOf(item) {
    return KINDS.map((kind) => ({ kind, run: runOf(item, kind) }));
}
const KINDS = ['triage', 'work'];
function runOf(item, kind) {
    const { triage, run } = item.work;
    const known = (0,brands/* runId */.Vz)((kind === 'triage' ? triage : run) ?? '');
    if (known !== null)
        return known;
    // There is always a next name.
    for (const name of (0,item_run/* runNames */.oE)(item, kind === 'triage' ? '-triage' : ''))
        return name;
    throw new Error('names do not end');
}
/** What the item does not know yet of a run that is in the store; `null` if the run is not there. */
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
    throw new ports.Refusal(`The run \`${run}\` was not made for \`${item.id}\`.`, 'Delete its artifacts, or find out who made them.');
}

// EXTERNAL MODULE: ./lib/src/core/backlog/after-run.js + 1 modules
var after_run = __webpack_require__(4644);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/blocked.js
var blocked = __webpack_require__(31950);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/story.js
var item_story = __webpack_require__(83447);
;// CONCATENATED MODULE: ./lib/src/core/backlog/catch-up.js




/** What follows for the item, as if each step had been kept when it was made. Its triage comes before its work. */
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
/** A person held it while it was worked on; that it went on so far does not let it go. */
function heldAgain(item, held) {
    if (item === null || held?.kind !== 'by-hand')
        return [];
    if (item.status === 'done' || item.status === 'blocked')
        return [];
    return [(0,blocked/* blocked */.Z)({ id: item.id, phase: held.phase }, held.kind, held.reason)];
}
/** A run of its that it has no use for any more. */
function isPast({ status, block }, kind) {
    return status === 'done' || (kind === 'triage' && (block?.from ?? status) !== 'new');
}
/** They stand in the journal of its run by now. */
function takenNotes({ id, notes }, { events }) {
    const isTaken = events.some((event) => event.type === 'answerGiven' && event.answer === notes);
    return isTaken ? [{ type: 'notesTaken', item: id }] : [];
}
/** Where in its life an item is while its run does this. */
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
/** The steps from where it is to there; an item that is further along stays. */
function wayTo({ status, block }, place) {
    const from = block?.from ?? status;
    const back = block === null ? [] : [block.from];
    const [start, end] = [item_item/* STATUSES */.f.indexOf(from), item_item/* STATUSES */.f.indexOf(place)];
    return [...back, ...item_item/* STATUSES */.f.slice(start + 1, end + 1)];
}
function moved(item, to) {
    return { type: 'itemMoved', item, to, why: 'its run went on', block: null };
}

;// CONCATENATED MODULE: ./lib/src/action/backlog/missed.js







/**
 * Puts the runs of an item into the job's store, as far as `isWanted` says so, by a run's name and how far the item knows it.
 * Throws `Refusal` for a checkpoint that cannot be used.
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
/** What the item does not know yet of its runs in the job's store. */
function missedHere({ store }, item) {
    return runsOf(item).flatMap((about) => missedIn(store, item, about) ?? []);
}
/** What follows from that, by item. */
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

;// CONCATENATED MODULE: ./lib/src/action/backlog/look-at-runs.js





/** Only what has come further than its item knows is downloaded. */
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
            warn(job, `${item.id} is left alone: ${error.message} ${error.remedy}`);
        }
    }
    return { missed, left, gone };
}
const warn = ({ print }, text) => print((0,workflow_command/* workflowCommand */.N)('warning', { title: 'Phasegate' }, (0,text_line/* oneLine */.TN)(text)));
/** Whether something was done for it that is not there any more. */
function isGone({ status, work: { run, seen } }, newest) {
    return status !== 'done' && run !== null && (seen[run] ?? 0) > 0 && !newest.has(run);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/app/backlog/pipelines.js + 1 modules
var backlog_pipelines = __webpack_require__(69027);
// EXTERNAL MODULE: ./lib/src/app/stored/config-file.js + 2 modules
var config_file = __webpack_require__(78345);
// EXTERNAL MODULE: ./lib/src/backlog/issues/store.js + 5 modules
var issues_store = __webpack_require__(28102);
;// CONCATENATED MODULE: ./lib/src/action/backlog/open.js





/** Throws `Refusal` for a backlog that jobs cannot share, or whose gates nobody could decide here. */
function openBacklog({ root, context, github }) {
    const { config } = (0,config_file/* findConfig */.u)(root);
    refuseFiles(config);
    const pipelines = (0,backlog_pipelines/* readPipelines */.K)(root, config);
    for (const pipeline of pipelines.byName.values())
        environmentsOf(pipeline);
    const { runId: run, runAttempt: attempt } = context;
    const store = (0,issues_store/* issueStore */.t)({
        github,
        holder: { type: 'workflow', run, attempt },
        now: Date.now,
        pause: () => (0,promises_.setTimeout)(1000),
    });
    return { config, pipelines, store, shapeOf: (item) => pipelines.of(item)?.shape ?? null };
}
function refuseFiles({ source, deliver }) {
    if (source !== 'issues') {
        throw new ports.Refusal('The backlog is kept in a file, which is gone with the disk of the job that changes it.', 'Keep it in issues, `backlog: { source: issues }` in phasegate.yml; or call `phasegate backlog run` on a machine that stays.');
    }
    if (deliver === 'one') {
        throw new ports.Refusal('Jobs cannot deliver the changes of several items together, which `deliver: one` asks for.', 'Let each item deliver its own change: `deliver: each` in phasegate.yml.');
    }
}
/** Where its gates are decided. Throws `Refusal` for one that no job of a workflow could stand behind. */
function environmentsOf({ name, pipeline }) {
    return Object.entries(pipeline.file.phases).flatMap(([id, phase]) => {
        if (!('gate' in phase))
            return [];
        const { environment, by } = phase.gate;
        if (environment !== undefined && by !== 'comment')
            return [environment.toLowerCase()];
        throw new ports.Refusal(`The gate \`${id}\` of the pipeline \`${name}\` has no environment, so nobody could decide it in the mode \`backlog\`.`, 'Give it one with required reviewers: `gate: { environment: release }`.');
    });
}

// EXTERNAL MODULE: ./lib/src/app/backlog/refuse-circles.js
var refuse_circles = __webpack_require__(19980);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/event-text.js
var event_text = __webpack_require__(4216);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/schedule.js
var schedule = __webpack_require__(38383);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage/settle.js
var settle = __webpack_require__(23646);
// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
;// CONCATENATED MODULE: ./lib/src/action/backlog/settle-all.js









/** All that follows from how things are, in one change: what runs came to, guardrails, and who may begin. */
function settleAll(job, planning) {
    const { at, wish, look } = planning;
    const { store, config, shapeOf: pipelineOf } = at;
    const { guardrails, limits } = config;
    return store.change(job.context.starter, (backlog) => {
        const story = new item_story/* Story */.g(backlog.items);
        catchUp(story, look.missed, { at, store, backlog });
        story.add(fallen(job, planning, story));
        story.add((0,settle/* settle */.G)(story.items, new Set(), { guardrails, pipelineOf }));
        (0,refuse_circles/* refuseCircles */.a)(story.items);
        const actions = (0,schedule/* schedule */._)({
            items: story.items,
            archived: new Set(backlog.archived.keys()),
            running: [],
            limits: { ...limits, target: wish.target, only: wish.only },
            pipelineOf,
        });
        if (wish.cap > 0)
            story.add((0,schedule/* promotionEvents */.N5)(actions, story.items));
        for (const event of story.events)
            job.print((0,text_line/* oneLine */.TN)(`· ${event.item}  ${(0,event_text/* eventText */.c)(event)}`));
        return story.events;
    });
}
/** Whoever could not be worked on, and would not be the next time either: a person is told once instead. */
function fallen({ inputs, context }, { wish, look }, story) {
    const why = new Map([...look.gone].map((id) => [id, GONE]));
    if (wish.target !== null && hasFallen(inputs.needs))
        why.set(wish.target, `It could not be worked on: ${context.runUrl} tells why.`);
    return [...why].flatMap(([id, text]) => {
        const item = story.item(id);
        if (item === null || item.status === 'done' || item.block !== null)
            return [];
        return [(0,blocked/* blocked */.Z)(item, 'failed', text)];
    });
}
const GONE = 'There is no checkpoint of its run any more, or none among the 2000 newest artifacts of the repository; each is deleted after 90 days at most. Close the issue, and open a new one for what is left to do.';
/** Whether a job before this one says so itself; a machine that is lost says nothing, and another takes its place. */
function hasFallen(needs) {
    return Object.values(needs).some((need) => ['failed', 'invalid'].includes((0,json_value/* textAt */.$6)(need, 'outputs', 'outcome') ?? ''));
}

;// CONCATENATED MODULE: ./lib/src/core/backlog/schedule/legs.js

/**
 * The next item that a machine may be given beside those; `null` if there is none. Machines share no workspace, so a phase
 * that writes need not be alone. A leg goes on until its item ends or waits, so it needs room among those in progress
 * from its beginning; and one click lets through all jobs of a workflow run that wait at an environment, so items that may
 * come to the same one are in workflow runs of their own.
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
/** In the scheduler's own order. */
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
/** Those whose job at an environment is over without a decision: they wait there anew. */
function waiting({ items, limits }, busy) {
    return [...items.values()].filter((item) => item.block?.kind === 'gate' &&
        (limits.target === null ? limits.only(item) : item.id === limits.target) &&
        !busy.has(item.id));
}

;// CONCATENATED MODULE: ./lib/src/action/backlog/take-due.js


/**
 * Takes what is due, as far as the limits allow, for as long as this workflow run goes on. What must be in a workflow run
 * of its own is given one, where the workflow says its own name.
 */
async function takeDue(job, taking) {
    const { at, wish } = taking;
    const taken = [];
    const elsewhere = [];
    while (taken.length < wish.cap) {
        const leg = nextLeg(legsOf(taking, { taken, elsewhere }));
        if (leg === null)
            break;
        const { id } = leg.item;
        // Not disposed of: the jobs that follow have it.
        const isFree = (await at.store.hold(id)) !== null;
        if (isFree && leg.isApart)
            await handOn(job, at, id);
        (isFree && !leg.isApart ? taken : elsewhere).push(id);
    }
    return claim(job, taking, taken);
}
/** To a workflow run of its own, whose plan takes it. */
async function handOn({ context, inputs, github, print }, { store }, item) {
    await store.letGo(item);
    const { workflow } = inputs;
    if (workflow === null) {
        print(`· ${item} may come to an environment that another item is on its way to: it is for a later workflow run.`);
        return;
    }
    const { startWorkflow } = await __webpack_require__.e(/* import() */ 2416).then(__webpack_require__.bind(__webpack_require__, 2416));
    await startWorkflow({ github: await github(), workflow, ref: context.ref, inputs: { item } });
    print(`· ${item} is worked on in a workflow run of its own.`);
}
function legsOf({ at, wish, look, settled }, busy) {
    const { pipelines, config, shapeOf } = at;
    return {
        ...busy,
        items: settled.items,
        archived: new Set(settled.archived.keys()),
        limits: {
            ...config.limits,
            target: wish.target,
            only: (item) => wish.only(item) && !look.left.has(item.id) && !look.gone.has(item.id),
        },
        pipelineOf: shapeOf,
        environmentsOf: (item) => {
            const { fallback, byName } = pipelines;
            // Its triage may choose any.
            const isOpen = item.status === 'new' && item.pipeline === null;
            const possible = isOpen ? [...byName.values()] : [pipelines.of(item) ?? fallback];
            return possible.flatMap(environmentsOf);
        },
    };
}
/** Looks once more, now that nobody else can begin with them. */
async function claim(job, { at, settled }, taken) {
    if (taken.length === 0)
        return { backlog: settled, items: [] };
    const { store } = at;
    let due = [];
    const backlog = await store.change(job.context.starter, ({ items }) => {
        due = taken.flatMap((id) => items.get(id) ?? []).filter(isDue);
        const begun = due.filter(({ block }) => block === null);
        return begun.map(({ id }) => ({ type: 'itemClaimed', item: id }));
    });
    const items = due.map(({ id }) => id);
    for (const id of taken)
        if (!items.includes(id))
            await store.letGo(id);
    return { backlog, items };
}
const isDue = ({ status, block }) => status !== 'done' && (block === null || block.kind === 'gate');

// EXTERNAL MODULE: ./lib/src/core/backlog/issue/issue-state.js
var issue_state = __webpack_require__(87527);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/filter.js
var filter = __webpack_require__(78960);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
;// CONCATENATED MODULE: ./lib/src/action/backlog/wish.js





/** A comment is about the item that it stands at. Throws `Refusal`. */
function wishOf({ inputs, context }) {
    const { inputs: given, needs } = inputs;
    const strange = Object.keys(given).find((key) => !KEYS.includes(key));
    if (strange !== undefined) {
        throw new ports.Refusal(`The mode \`backlog\` has no input \`${strange}\` in \`inputs\`.`, (0,nearest/* suggest */.Z)(strange, KEYS) ?? `It has ${KEYS.join(', ')}.`);
    }
    const commented = (0,json_value/* amountAt */.En)(context.event, 'issue', 'number');
    const isComment = context.eventName === 'issue_comment' && commented !== null;
    return {
        cap: capOf(given.cap ?? null),
        only: filterOf(given.only ?? []),
        target: targetOf(given.target ?? null) ?? (isComment ? (0,issue_state/* idOf */.TH)(commented) : null),
        isEnd: Object.keys(needs).length > 0,
    };
}
const KEYS = ['cap', 'only', 'target'];
/** Jobs of one matrix, as GitHub has it. */
const wish_MOST = 256;
function capOf(cap) {
    if (cap === null)
        return wish_MOST;
    const number = Number(cap);
    if (Number.isInteger(number) && number >= 0 && typeof cap !== 'boolean')
        return Math.min(number, wish_MOST);
    throw wrong('cap', cap, 'Give a whole number of items; 0 takes none.');
}
function filterOf(only) {
    const texts = [only].flat().map(String);
    const read = (0,filter/* readFilter */.h)(texts);
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
    return new ports.Refusal(`\`${name}\` in \`inputs\` is ${shown}, which does not do.`, remedy);
}

;// CONCATENATED MODULE: ./lib/src/action/backlog/plan.js







/**
 * Writes down what the runs of the backlog came to, and takes what is due for this workflow run. No agent runs in this job,
 * so it may write issues.
 */
async function plan(job) {
    const wish = wishOf(job);
    const trust = await (0,trusted/* trusted */.I)(job);
    if (trust.type !== 'trusted')
        return { type: 'nothing', why: `Nothing is planned: ${trust.reason}.` };
    const at = openBacklog(job);
    const look = await lookAtRuns(job, at);
    const settled = await settleAll(job, { at, wish, look });
    // What waits at a gate, another job of this workflow run waits for.
    const isAtGate = settled.items.get(wish.target ?? '')?.block?.kind === 'gate';
    if (wish.isEnd && wish.target !== null && !isAtGate)
        await at.store.letGo(wish.target);
    const { backlog, items } = await takeDue(job, { at, wish, look, settled });
    return { type: 'planned', items, board: boardOf(job, backlog, items) };
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
var work_through = __webpack_require__(47811);
// EXTERNAL MODULE: ./lib/src/app/run/settle.js
var run_settle = __webpack_require__(85201);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/evolve.js
var evolve = __webpack_require__(83733);
;// CONCATENATED MODULE: ./lib/src/backlog/in-memory.js

/**
 * A backlog as it was when somebody looked, for a process that may not write to where it is kept: what happens to its items
 * is known here and nowhere else, and who may write finds it again in the journals of their runs.
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
// EXTERNAL MODULE: ./lib/src/action/keeping.js + 5 modules
var keeping = __webpack_require__(82830);
// EXTERNAL MODULE: ./lib/src/action/platform.js + 1 modules
var platform = __webpack_require__(91375);
// EXTERNAL MODULE: ./lib/src/action/warn-of-workflow.js
var warn_of_workflow = __webpack_require__(52225);
// EXTERNAL MODULE: ./lib/src/app/run/continue.js + 2 modules
var run_continue = __webpack_require__(57336);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
;// CONCATENATED MODULE: ./lib/src/core/run/decide/passed-gates.js


/** Gates that are passed, and that a delivery which is still to be made rests on with no other gate between. */
function passedGates(plan, state) {
    const standingOf = (index) => (0,run_state/* phaseState */.RI)(plan, state, index).standing;
    return plan.phases
        .filter(({ kind, index }) => kind === 'gate' && isPassed(standingOf(index)))
        .filter(({ index }) => leadsToDelivery(plan, index, standingOf))
        .map(({ id }) => id);
}
const isPassed = ({ status }) => status === 'succeeded' || status === 'skipped';
function leadsToDelivery(plan, gate, standingOf) {
    const seen = new Set((0,graph/* phaseAt */.BA)(plan, gate).dependants);
    for (const index of seen) {
        const { kind, dependants } = (0,graph/* phaseAt */.BA)(plan, index);
        const { status } = standingOf(index);
        if (kind === 'deliver' && !['succeeded', 'skipped', 'failed'].includes(status))
            return true;
        // Whoever decides there decides about all that is behind it.
        if (kind === 'gate')
            continue;
        for (const next of dependants)
            seen.add(next);
    }
    return false;
}

// EXTERNAL MODULE: ./lib/src/action/driving.js
var driving = __webpack_require__(69226);
// EXTERNAL MODULE: ./lib/src/git/git.js
var git = __webpack_require__(55349);
// EXTERNAL MODULE: ./lib/src/git/git-dirs.js
var git_dirs = __webpack_require__(10934);
// EXTERNAL MODULE: ./lib/src/git/repository.js + 1 modules
var repository = __webpack_require__(97927);
;// CONCATENATED MODULE: ./lib/src/action/backlog/refuse-foreign.js




/**
 * A checkpoint that was found by its name goes by the pipeline, gates and prompts included, that the branch checked out here
 * had where the run began: whoever made the checkpoint says what was done, and not what is to be done. Throws `Refusal`.
 */
async function refuseForeign({ root }, { run, started, pinned }) {
    const place = (0,git_dirs/* realPlace */.o)(await (0,repository.findRepository)(root));
    const { base } = started;
    const ancestry = await (0,git/* askGit */.gG)({ place, args: ['merge-base', '--is-ancestor', base, 'HEAD'] });
    if (ancestry.code !== 0)
        throw foreign(run, `it does not begin at a commit of this branch`);
    for (const [path, text] of Object.entries({ ...pinned.files, [pinned.file]: pinned.text })) {
        const { code, stdout } = await (0,git/* askGit */.gG)({ place, args: ['cat-file', 'blob', `${base}:${path}`] });
        const known = code === 0 ? stdout.toString().replace(/^\uFEFF/, '') : null;
        if (known !== text)
            throw foreign(run, `${path} is another there`);
    }
}
function foreign(run, why) {
    return new ports.Refusal(`The checkpoint of the run \`${run}\` does not go by a pipeline of this repository: ${why}.`, 'Find out who made it, and delete its artifacts. Then let the item begin anew: close the issue, and open another.');
}

;// CONCATENATED MODULE: ./lib/src/action/backlog/reopen.js












/**
 * Makes ready for another workflow run what one before left: a delivery that failed there is due again, and a gate that a
 * delivery rests on is asked again. For of a checkpoint that was found by its name nobody here has proved who let what
 * through, and an approval is good for the workflow run in which it was given.
 */
async function reopen(job, item) {
    const run = (0,brands/* runId */.Vz)(runsOf(item).find(({ kind }) => kind === 'work')?.run ?? '');
    if (run === null || !(0,external_node_fs_.existsSync)((0,directory/* runFolder */.kQ)(job.store, run)))
        return;
    const before = await (0,stored.readRun)(job.store, run);
    await refuseForeign(job, before);
    if (item.block === null && hasFailedToDeliver(before))
        await again(job, run, null);
    const asked = new Set();
    for (;;) {
        const { plan, state } = await (0,stored.readRun)(job.store, run);
        const gate = passedGates(plan, state).find((id) => !asked.has(id));
        if (gate === undefined)
            return;
        asked.add(gate);
        job.print(`· The gate \`${gate}\` was passed in another workflow run, and is asked again.`);
        await again(job, run, gate);
    }
}
function hasFailedToDeliver({ plan, state: { finished } }) {
    if (finished?.outcome !== 'failed' || finished.phase === null)
        return false;
    const index = plan.index.get(finished.phase);
    return index !== undefined && (0,graph/* phaseAt */.BA)(plan, index).kind === 'deliver';
}
/** What failed, or that phase and all behind it, is to be done again; nothing is done here. */
async function again(job, run, from) {
    const request = {
        ...{ root: job.root, platform: (0,platform/* platformOf */.t)(job), run, from },
        ...{ budget: null, acceptChanges: false, say: async () => [] },
        how: () => (0,driving/* drivingIn */.B)({ work: false, deliver: false, open: false }),
    };
    await (0,keeping/* keeping */.s)(job, run, (watch) => (0,run_continue.continueRun)(request, watch));
}

;// CONCATENATED MODULE: ./lib/src/action/backlog/work-on.js
















/**
 * Works on one item as far as it goes: until it is done, asks, or comes to a gate or a delivery. The job may write nothing:
 * what follows for the backlog is known here, and written down by a job that finds it again in the checkpoints.
 */
async function workOn(job, id) {
    (0,warn_of_workflow/* warnOfWorkflow */.f)(job);
    const at = openBacklog(job);
    if (!(await at.store.isHeldHere(id))) {
        const why = `${id} is not this workflow run's any more: the next plan of the backlog takes it again.`;
        return { type: 'nothing', why };
    }
    const store = inMemory(await at.store.read(), at.store.newId);
    const { items } = await store.read();
    const item = items.get(id);
    if (item === undefined)
        return { type: 'nothing', why: `${id} is not on the backlog any more.` };
    await begin(job, { at, store, item });
    const { stopped } = await session(job, { at, store, item });
    const now = (await store.read()).items.get(id) ?? null;
    job.print(`· ${id}: ${stopping/* STOPPED_TEXT */.Uv[stopped]}.`);
    const stood = await standing(job, now ?? item);
    const outcome = (0,stopping/* outcomeOf */.sG)(stopped, now === null ? [] : [now]);
    return { type: 'worked', item: now, outcome, next: nextOf(now, stood), stood };
}
/** Its runs as they were left, and the item as it is after them. */
async function begin(job, { at, store, item }) {
    if (job.inputs.resume !== null)
        await (0,checkpoints/* mustBeRestored */.lD)(job);
    const newest = await (0,checkpoints/* newestCheckpoints */.CD)(job);
    await restoreRuns(job, item, (run) => newest.has(run));
    if (job.inputs.resume === null)
        await reopen(job, item);
    const missed = missedHere(job, item);
    await store.change(job.context.starter, (backlog) => {
        const story = new item_story/* Story */.g(backlog.items);
        catchUp(story, new Map([[item.id, missed]]), { at, store, backlog });
        return story.events;
    });
}
function session(job, { at, store, item: { id } }) {
    const { root, print, inputs } = job;
    return (0,work_through.workThrough)({
        root,
        platform: (0,platform/* platformOf */.t)(job),
        driver: {
            follow: async (run, work) => (await (0,keeping/* keeping */.s)(job, run, work)).report,
            delivers: false,
        },
        config: at.config,
        store,
        target: id,
        only: () => true,
        cap: at.config.limits.phases,
        untilMs: null,
        budgetUsd: inputs.budgetUsd,
        stage: 'all',
        // What it says of others is for who may write it down.
        say: (line) => {
            if (line.startsWith(`${id} `))
                print(`· ${(0,text_line/* oneLine */.TN)(line)}`);
        },
    });
}
/** Of its work, or of its triage before there is any. */
async function standing(job, { work }) {
    const run = [work.run, work.triage].flatMap((name) => hereAs(job, name))[0];
    if (run === undefined)
        return null;
    const request = { store: job.store, run, actor: job.context.starter, say: async () => [] };
    return (0,keeping/* keeping */.s)(job, run, (watch) => (0,run_settle/* settleRun */.l)(request, watch));
}
function hereAs({ store }, name) {
    const run = (0,brands/* runId */.Vz)(name ?? '');
    return run !== null && (0,external_node_fs_.existsSync)((0,directory/* runFolder */.kQ)(store, run)) ? [run] : [];
}
/** An item that waits for a person elsewhere is not delivered either; and what is left to do, a later run does. */
function nextOf(item, stood) {
    const next = stood?.report.state.finished?.next ?? null;
    const isHeld = item === null || (item.block !== null && item.block.kind !== 'gate');
    return isHeld || next === 'work' ? null : next;
}

;// CONCATENATED MODULE: ./lib/src/action/modes/backlog.js


/** Without an item: writes down what happened, and decides what is worked on; no agent. With one: works on it; no write. */
async function backlog(job) {
    const { item } = job.inputs;
    return item === null ? plan(job) : workOn(job, item);
}


/***/ }),

/***/ 91375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ platformOf)
});

// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/action/workflow-runs.js


/**
 * How many runs of this workflow were made since then, without this one. What goes on with a run in a new workflow run
 * counts, too: rather too many than too few. Throws `Refusal` where GitHub does not tell.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
async function workflowRunsSince(github, { workflowFile }, since) {
    const said = await github.rest('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', { workflow_id: workflowFile, created: `>=${since.toISOString()}`, per_page: 1 });
    const total = (0,json_value/* amountAt */.En)(said, 'total_count');
    if (total !== null)
        return Math.max(0, total - 1);
    throw new ports.Refusal('GitHub does not tell how many runs of this workflow there were, which `policy.max-runs-per-day` asks for.', 'The token needs `permissions: { actions: read }`.');
}

;// CONCATENATED MODULE: ./lib/src/action/platform.js

/** What a workflow adds to a run. */
function platformOf({ context, store, github, inputs }) {
    return {
        trigger: context.eventName,
        // Who goes on with a run may not approve it where self-review is prevented, not even through a bot later on.
        actor: context.starter,
        store,
        token: inputs.token,
        start: null,
        runsSince: async ({ since }) => workflowRunsSince(await github(), context, since),
        knownReviews: async ({ by }) => {
            if (by === 'comment')
                return [];
            const { knownReviews } = await __webpack_require__.e(/* import() */ 9118).then(__webpack_require__.bind(__webpack_require__, 19118));
            return knownReviews(await github(), String(context.runId));
        },
    };
}


/***/ }),

/***/ 75330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseStrangers),
/* harmony export */   I: () => (/* binding */ trusted)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);


/** Who started this workflow run is looked up where it may be anybody. */
async function trusted({ context, github }) {
    const { eventName: event, actor } = context;
    if (BY_WRITERS.has(event))
        return { type: 'trusted' };
    const { trustIn } = await __webpack_require__.e(/* import() */ 1791).then(__webpack_require__.bind(__webpack_require__, 21791));
    return trustIn(await github(), { event, actor, github: { event: context.event }, bots: [] });
}
/** What only those can cause who may write to the repository. */
const BY_WRITERS = new Set([
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
]);
/**
 * What somebody started who may not write to the repository is delivered only behind a gate, which somebody who may has
 * decided, or is about to. Throws `Refusal`.
 */
async function refuseStrangers({ github }, { events, state }) {
    if (state.open.length > 0 || events.some(isApproval))
        return;
    const event = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(state.github, 'event_name');
    const actor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(state.github, 'actor');
    // A run that no workflow started has no gate of theirs either, and is refused for that where it matters.
    if (event === null || actor === null || BY_WRITERS.has(event))
        return;
    const { trustIn } = await __webpack_require__.e(/* import() */ 1791).then(__webpack_require__.bind(__webpack_require__, 21791));
    const trust = await trustIn(await github(), { event, actor, github: state.github, bots: [] });
    if (trust.type === 'trusted')
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Nothing is delivered without a gate for what a stranger started: ${trust.reason}.`, 'Put a `gate` before the delivery: there somebody decides who may.');
}
function isApproval(event) {
    if (event.type !== 'gateDecided' || event.decision !== 'approve')
        return false;
    return event.proof === 'environment' || event.proof === 'comment';
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





/** What is unsafe about the workflow that this job is of, as far as it is checked out; `phasegate doctor` looks at all. */
function warnOfWorkflow({ context, print }) {
    const file = `.github/workflows/${context.workflowFile}`;
    const text = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.workspace, file));
    for (const { line, message, remedy } of (0,_core_workflow_workflow_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkWorkflow */ .q)(text)) {
        const at = { file, line, title: 'Phasegate: unsafe workflow' };
        print((0,_core_text_untrusted_workflow_command_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowCommand */ .N)('warning', at, `${message}\n${remedy}`));
    }
}
/** Empty where it is not. */
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

/***/ 85201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ settleRun)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _engine_execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57462);
/* harmony import */ var _engine_perform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70258);
/* harmony import */ var _stored_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21809);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79902);





/**
 * Records a word of a person's and what follows from it, without a repository: no phase runs, no gate opens, nothing
 * is delivered. What the run waits for then is for another process.
 */
async function settleRun(request, reporterFor) {
    const { store, run, actor, say } = request;
    const folder = (0,_checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .runFolder */ .kQ)(store, run);
    const notes = [];
    const onNote = (note) => notes.push(note);
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .inSession */ .Cp)({ run, folder, onNote }, async (session) => {
        const { journal } = session;
        const stored = (0,_stored_stored_js__WEBPACK_IMPORTED_MODULE_3__.restore)(run, folder, journal.past);
        const { plan, state } = stored;
        const reporter = await reporterFor(plan, stored.pinned);
        for (const note of notes)
            reporter.note(note);
        const said = await say(stored, journal.head());
        if (said.length === 0)
            return { plan, state, folder, digest: journal.head() };
        const now = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .append */ .BC)({ plan, session, reporter }, state, [...said, (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .resumedEvent */ .qB)(actor)]);
        const limits = {
            concurrency: 1,
            may: { work: false, deliver: false, open: false },
            until: null,
            only: null,
        };
        const stop = new AbortController();
        const shared = { plan, journal, reporter, limits, purse: null };
        const ended = await (0,_engine_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g)({ ...shared, state: now, perform: (0,_engine_perform_js__WEBPACK_IMPORTED_MODULE_2__/* .settler */ .u)(plan), stop });
        return { plan, state: ended, folder, digest: journal.head() };
    });
}


/***/ }),

/***/ 92043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reworkOf),
/* harmony export */   a: () => (/* binding */ reworks)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14776);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39519);


/** The first rework that was asked for and is not carried out: one at a time, for rounds may overlap. */
function reworks(plan, state) {
    const [index] = state.asking;
    if (index === undefined)
        return [];
    const phase = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, index);
    const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(plan, state, index);
    const rework = reworkOf(phase);
    if (rework === null)
        return [exhausted(phase, 'it has no `rework`')];
    if (known.reworks >= rework.max)
        return [exhausted(phase, `its \`rework.max\` of ${rework.max} is used up`)];
    const target = plan.index.get(rework.phase);
    if (target === undefined)
        throw new Error(`rework of an unknown phase ${rework.phase}`);
    const pending = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(plan, target, index).map((each) => (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAt */ .BA)(plan, each).id);
    const comment = commentOf(known);
    return [{ type: 'askRework', by: phase.id, target: rework.phase, pending, comment }];
}
function reworkOf(phase) {
    return phase.kind === 'deliver' ? null : phase.rework;
}
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

/***/ 13314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ checkWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38364);
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55948);



/** What is unsafe about a workflow around us, in the order of the file; nothing of one that does not use us. */
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
    // What is worked on of a backlog is decided without an agent.
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
            message: `Agents run in \`${name}\`, whose token may write: ${written.join(', ')}.`,
            remedy: 'Deliver in a job of its own (`mode: deliver`), and let this one only read.',
        },
    ];
}
function unsaid({ name, path, workflow, job }) {
    if (job.permissions !== undefined || workflow.permissions !== undefined)
        return [];
    return [
        {
            path,
            message: `\`${name}\` does not say what its token may do: it may do what the repository's default allows.`,
            remedy: 'Add `permissions`, with the least that the job needs.',
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
        message: "A stranger's code is checked out where `pull_request_target` gives secrets and a token that writes.",
        remedy: 'Use `pull_request`, or do not check out the head.',
    }));
}
function credentials({ path, steps }) {
    const keeps = (step) => isCheckout(step) &&
        !((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(step.with) && `${step.with['persist-credentials']}` === 'false');
    return stepsThat(steps, keeps).map((at) => ({
        path: [...path, 'steps', at],
        message: 'The checkout leaves the token where agents may find it.',
        remedy: 'Add `persist-credentials: false` to its `with`.',
    }));
}
function concurrency({ name, path, workflow, job, works }) {
    if (!works || job.concurrency !== undefined || workflow.concurrency !== undefined)
        return [];
    return [
        {
            path,
            message: `Nothing keeps many runs of \`${name}\` from spending at once.`,
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
            message: `Agents run in \`${name}\`, which has an environment: its secrets are for what was approved.`,
            remedy: 'Name the environment at the job that delivers.',
        },
    ];
}
function unpinned({ path, steps }) {
    const isLoose = (step) => {
        const uses = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? './';
        return !/^(?:\.|\$|docker:)/.test(uses) && !/@[0-9a-f]{40}$/.test(uses);
    };
    return stepsThat(steps, isLoose).map((at) => ({
        path: [...path, 'steps', at],
        message: `\`${(0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(steps[at], 'uses')}\` may be another program tomorrow.`,
        remedy: 'Name it by the full hash of a commit.',
    }));
}
const isCheckout = (step) => /^actions\/checkout@/.test((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? '');
function stepsThat(steps, holds) {
    return steps.flatMap((step, at) => (holds(step) ? [at] : []));
}
/** Where the last key of the path stands, or the item of a list. */
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
/** Says nothing: for `--json`, where one document on stdout is all that there is to say. */
const silentReporter = {
    event() { },
    agent() { },
    note() { },
    close() { },
    [Symbol.dispose]() { },
};


/***/ })

};
