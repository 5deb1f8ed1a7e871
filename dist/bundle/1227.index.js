export const id = 1227;
export const ids = [1227];
export const modules = {

/***/ 24836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ confirmOrigin),
/* harmony export */   OV: () => (/* binding */ refuseUnasked),
/* harmony export */   ZH: () => (/* binding */ refuseOtherPipeline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84344);
/* harmony import */ var _core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50132);
/* harmony import */ var _core_lib_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38364);
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55948);
/* harmony import */ var _core_run_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55349);
/* harmony import */ var _git_git_dirs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10934);
/* harmony import */ var _checkpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35438);
/* harmony import */ var _gate_decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95761);
/* harmony import */ var _starting_point_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21411);
/* harmony import */ var _trusted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75330);












/**
 * Where a run began, and with what, as GitHub has it: a checkpoint that is consistent in itself may be forged, with a gate
 * removed from its pipeline or an older commit as its base. Throws `GateNotProved` where GitHub does not confirm it.
 */
async function confirmOrigin(job, stored) {
    const { run, started, events, state } = stored;
    if (events.some((event) => event.type === 'runResumed' && event.pipeline !== null))
        throw notConfirmed(run, 'its pipeline was replaced on a machine outside of workflows');
    const { github: told } = started;
    const began = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(told, 'run_id');
    if (began === null || !/^\d+$/.test(began))
        throw notConfirmed(run, 'its journal names no workflow run in which it began');
    const github = await job.ownGithub();
    const { originOf } = await __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 95895));
    const origin = known(run, await originOf(github, began));
    const wrong = contradictions(job, origin, { told, isItem: (0,_core_run_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isForItem */ .J$)(state), began });
    const [first] = wrong;
    if (first !== undefined)
        throw notConfirmed(run, first);
    const { baseBranch } = started;
    if (baseBranch !== null && origin.headBranch !== null && baseBranch !== origin.headBranch)
        throw notConfirmed(run, `it began on \`${origin.headBranch}\`, not on \`${baseBranch}\``);
    const isHere = began === String(job.context.runId);
    if (!(await isOriginsBase(job, stored, { origin, isHere })))
        throw notConfirmed(run, `the workflow run ${began} began at ${origin.headSha.slice(0, 12)}, not at ${started.base.slice(0, 12)}`);
    await confirmFiles(job, github, stored);
    if (!isHere)
        await confirmKept(github, stored, began);
}
/** What the journal says of the workflow run and GitHub does not. */
function contradictions({ context }, origin, { told, isItem, began }) {
    const { repository } = context;
    const isHere = began === String(context.runId);
    const workflows = isHere ? [context.workflow] : origin.workflow;
    const asked = [
        ['repository', (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(told, 'repository'), [repository]],
        ['event', (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(told, 'event_name'), [origin.event]],
        ['actor', (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(told, 'actor'), [origin.actor]],
        ['workflow', (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(told, 'workflow'), workflows],
    ];
    const wrong = asked
        // The run of an item keeps less: nothing that it does rests on who caused the workflow's event.
        .filter(([what, value]) => !(isItem && value === null && what !== 'repository'))
        .filter(([, value, right]) => !right.some((one) => (0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameName */ .y)(one, value ?? '')))
        .map(([what, value]) => `its ${what} is not ${JSON.stringify(value)}, as its journal says`);
    const isElsewhere = origin.repository !== null && !(0,_core_gate_same_name_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameName */ .y)(origin.repository, repository);
    return isElsewhere ? [`it began in ${origin.repository}`, ...wrong] : wrong;
}
async function isOriginsBase(job, { started: { base } }, { origin, isHere }) {
    if (base === origin.headSha)
        return true;
    if (!isHere)
        return false;
    const { context } = job;
    // What the runner says of this very workflow run: a pull request is checked out as a merge, `pull_request_target` at its base.
    if (base === context.sha || base === (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(context.event, 'pull_request', 'head', 'sha'))
        return true;
    const isPull = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(context.event, 'pull_request', 'head', 'sha') !== null;
    if (!isPull || (await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(job)) === null || job.inputs.mode !== 'work')
        return false;
    // A stranger's pull request begins at a commit with the base branch's instructions, which is made again here.
    return (await (0,_starting_point_js__WEBPACK_IMPORTED_MODULE_5__/* .startingPoint */ .j)(job, await (0,_trusted_js__WEBPACK_IMPORTED_MODULE_6__/* .trusted */ .I)(job)))?.base === base;
}
async function confirmFiles(job, github, { run, pinned, started }) {
    const repository = await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(job);
    const { base } = started;
    for (const [path, text] of Object.entries({ ...pinned.files, [pinned.file]: pinned.text })) {
        const here = repository === null ? null : await localFile(repository, base, path);
        const { fileAt } = await __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 95895));
        const there = here ?? known(run, await fileAt(github, { path, commit: base }));
        if (plain(there) !== plain(text))
            throw notConfirmed(run, `${path} is not as the repository has it at ${base.slice(0, 12)}`);
    }
}
/** A commit's name is the hash of all that it holds, so it does not matter who has it. `null` if it is not here. */
async function localFile(repository, commit, path) {
    const args = ['cat-file', 'blob', `${commit}:${path}`];
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)({ place: (0,_git_git_dirs_js__WEBPACK_IMPORTED_MODULE_9__/* .realPlace */ .o)(repository), args });
    return code === 0 ? stdout.toString() : null;
}
/** A checkout on Windows has other ends of lines; the mark of UTF-8 is no text. */
const plain = (text) => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
/** A run that began there left a checkpoint there: no later workflow run can have made that up. */
async function confirmKept(github, { run }, began) {
    const { artifactNames } = await __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 95895));
    const isOfRun = (name) => (0,_core_checkpoint_name_js__WEBPACK_IMPORTED_MODULE_10__/* .readCheckpointName */ .iQ)(name)?.run === run;
    const isKept = known(run, await artifactNames(github, began)).some(isOfRun);
    if (!isKept)
        throw notConfirmed(run, `the workflow run ${began} has no checkpoint of it`);
}
/** The pipeline that the step asks for is the one that the run is of. Throws `GateNotProved`. */
function refuseOtherPipeline({ inputs }, { run, pinned }) {
    if (inputs.pipeline === null)
        return;
    const asked = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(inputs.directory, inputs.pipeline));
    if (asked === pinned.file || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(inputs.pipeline))
        return;
    throw new _gate_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .GateNotProved */ .Vg(`The run \`${run}\` is of ${pinned.file}, and this job is for ${asked}.`, 'Resume it with the workflow that started it, or give `pipeline` that path.');
}
/**
 * A checkpoint of another workflow run is resumed only where this one was started for that: by `report`, or by a person who named
 * the run. Throws `GateNotProved`.
 */
function refuseUnasked({ context }, { run, started }, isOwn) {
    if ((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(started.github, 'run_id') === String(context.runId))
        return;
    if (isOwn)
        throw notConfirmed(run, 'this job began it, and its journal names another workflow run');
    const { eventName, event } = context;
    const given = eventName === 'workflow_dispatch' ? event.inputs : event.client_payload;
    const isAsked = (0,_core_lib_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isJsonObject */ .O)(given) && Object.values(given).includes(run);
    if (BY_NAME.has(eventName) && isAsked)
        return;
    throw notConfirmed(run, 'this workflow run was not started to resume it');
}
const BY_NAME = new Set(['workflow_dispatch', 'repository_dispatch']);
function known(run, answer) {
    if (answer.type === 'known')
        return answer.value;
    throw new _gate_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .GateNotProved */ .Vg(`Where the run \`${run}\` began cannot be confirmed: ${answer.message.replace(/\.$/, '')}.`, answer.remedy);
}
function notConfirmed(run, why) {
    return new _gate_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .GateNotProved */ .Vg(`GitHub does not confirm where the run \`${run}\` began: ${why}.`, 'Find out who made this checkpoint, and delete its artifact; then start a new run.');
}


/***/ }),

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

/***/ 7861:
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
/** Jobs take checkpoints along, so nothing is left to a machine. */
const NOBODY = new Set();
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
/** A bar would begin another cell. */
const cell = (text) => text.replaceAll('|', '\\|');

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/action/trusted.js
var trusted = __webpack_require__(75330);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/workflow-command.js
var workflow_command = __webpack_require__(73074);
// EXTERNAL MODULE: ./lib/src/action/checkpoints.js + 3 modules
var checkpoints = __webpack_require__(35438);
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/app/backlog/pipelines.js + 1 modules
var backlog_pipelines = __webpack_require__(69027);
// EXTERNAL MODULE: ./lib/src/app/stored/config-file.js + 2 modules
var config_file = __webpack_require__(78345);
// EXTERNAL MODULE: ./lib/src/backlog/issues/store.js + 4 modules
var issues_store = __webpack_require__(57612);
;// CONCATENATED MODULE: ./lib/src/action/backlog/open.js







/** Throws `Refusal` for a backlog that jobs cannot share, or whose gates nobody could decide here. */
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
/** One item's fault stops no other. */
function warnOfItem({ print }, item, { message, remedy }) {
    const text = (0,text_line/* oneLine */.TN)(`${item} is left alone: ${message} ${remedy}`);
    print((0,workflow_command/* workflowCommand */.N)('warning', { title: 'Phasegate' }, text));
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
            warnOfItem(job, item.id, error);
        }
    }
    return { missed, left, gone };
}
const warn = ({ print }, text) => print((0,workflow_command/* workflowCommand */.N)('warning', { title: 'Phasegate' }, (0,text_line/* oneLine */.TN)(text)));
/** Whether something was done for it that is not there any more. */
function isGone({ status, work: { run, seen } }, newest) {
    return status !== 'done' && run !== null && (seen[run] ?? 0) > 0 && !newest.has(run);
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
        warnOfCircle(job, story);
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
/** Those in it wait; whoever is not goes on. */
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
const GONE = `There is no checkpoint of its run any more among the ${artifacts_by_rest/* MOST_LISTED */.cC} newest artifacts of the repository. They are deleted after 90 days, or after the time that the repository sets, or by somebody. Close the issue, and open a new one for what is left to do.`;
/**
 * Whether a job before this one says so itself; a machine that is lost says nothing, and another takes its place. What passing
 * trouble stopped says that work is left.
 */
function hasFallen(needs) {
    return Object.values(needs).some((need) => ['failed', 'invalid'].includes((0,json_value/* textAt */.$6)(need, 'outputs', 'outcome') ?? '') &&
        (0,json_value/* textAt */.$6)(need, 'outputs', 'next') !== 'work');
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
        const isTaken = await take(job, at, leg);
        (isTaken ? taken : elsewhere).push(leg.item.id);
    }
    return claim(job, taking, taken);
}
/** Whether this workflow run has it now. It is not disposed of: the jobs that follow have it. */
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
/** To a workflow run of its own, whose plan takes it. */
async function handOn({ context, inputs, github, print }, { store }, item) {
    await store.letGo(item);
    const { workflow } = inputs;
    if (workflow === null) {
        print(`· ${item} may come to an environment that another item is on its way to: it is for a later workflow run.`);
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
/** What cannot be let go of now, anybody may take when this workflow run is over. */
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

// EXTERNAL MODULE: ./lib/src/core/backlog/issue/issue-state.js
var issue_state = __webpack_require__(87527);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
;// CONCATENATED MODULE: ./lib/src/action/backlog/wish.js





/** A comment is about the item that it stands at. Throws `Refusal`. */
function wishOf({ inputs, context }, known) {
    const { inputs: given, needs } = inputs;
    const strange = Object.keys(given).find((key) => !KEYS.includes(key));
    if (strange !== undefined) {
        throw new ports.Refusal(`The mode \`backlog\` has no input \`${strange}\` in \`inputs\`.`, (0,nearest/* suggest */.Z)(strange, KEYS) ?? `It has ${KEYS.join(', ')}.`);
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
    return new ports.Refusal(`\`${name}\` in \`inputs\` is ${shown}, which does not do.`, remedy);
}

;// CONCATENATED MODULE: ./lib/src/action/backlog/plan.js









/**
 * Writes down what the runs of the backlog came to, and takes what is due for this workflow run. No agent runs in this job,
 * so it may write issues.
 */
async function plan(job) {
    const trust = await (0,trusted/* trusted */.I)(job);
    if (trust.type !== 'trusted')
        return { type: 'nothing', why: `Nothing is planned: ${trust.reason}.` };
    const at = openBacklog(job);
    const wish = wishOf(job, (0,filter/* filterable */.v)(at.config));
    try {
        return await planned(job, at, wish);
    }
    catch (error) {
        // The last job of a leg: nobody here goes on with the item, and others may.
        if (wish.isEnd && wish.target !== null)
            await letGo(job, at.store, wish.target);
        throw error;
    }
}
async function planned(job, at, wish) {
    const look = await lookAtRuns(job, at);
    const settled = await settleAll(job, { at, wish, look });
    // What waits at a gate, another job of this workflow run waits for.
    const isAtGate = settled.items.get(wish.target ?? '')?.block?.kind === 'gate';
    if (wish.isEnd && wish.target !== null && !isAtGate)
        await at.store.letGo(wish.target);
    const { backlog, items } = await takeDue(job, { at, wish, look, settled });
    if (wish.target !== null && at.faults.has(wish.target))
        throw notWritten(wish.target);
    return { type: 'planned', items, board: boardOf(job, backlog, items) };
}
/** In a plan for all it is a warning, lest it stop the others. */
function notWritten(item) {
    return new ports.Refusal(`How ${item} stands could not be written down; the warning above tells why.`, 'The next plan of the backlog finds it in the checkpoints. Re-run the job where you cannot wait.');
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
// EXTERNAL MODULE: ./lib/src/action/confirm-origin.js
var confirm_origin = __webpack_require__(24836);
// EXTERNAL MODULE: ./lib/src/action/keeping.js + 5 modules
var keeping = __webpack_require__(82830);
// EXTERNAL MODULE: ./lib/src/action/platform.js + 2 modules
var platform = __webpack_require__(47501);
// EXTERNAL MODULE: ./lib/src/action/refuse-unkept.js
var refuse_unkept = __webpack_require__(15241);
// EXTERNAL MODULE: ./lib/src/action/warn-of-workflow.js
var warn_of_workflow = __webpack_require__(52225);
// EXTERNAL MODULE: ./lib/src/app/run/continue.js + 1 modules
var run_continue = __webpack_require__(45844);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/run/decide/passed-gates.js
var passed_gates = __webpack_require__(19930);
// EXTERNAL MODULE: ./lib/src/action/driving.js
var driving = __webpack_require__(69226);
;// CONCATENATED MODULE: ./lib/src/action/backlog/reopen.js












/**
 * Makes ready for another workflow run what one before left: what was cut off there is recovered, a delivery that failed is
 * due again, and a gate that a delivery rests on is asked again. For of a checkpoint that was found by its name nobody here has proved who let what
 * through, and an approval is good for the workflow run in which it was given.
 */
async function reopen(job, item) {
    const run = (0,brands/* runId */.Vz)(runsOf(item).find(({ kind }) => kind === 'work')?.run ?? '');
    if (run === null || !(0,external_node_fs_.existsSync)((0,directory/* runFolder */.kQ)(job.store, run)))
        return;
    const before = await (0,stored.readRun)(job.store, run);
    await (0,confirm_origin/* confirmOrigin */.Jq)(job, before);
    // A machine that was lost, or a job that was cancelled, leaves a run that does not say what is next.
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
        ...{ budget: null, acceptChanges: false, reopens: false, say: async () => [] },
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
    (0,refuse_unkept/* refuseUnkept */.M)(job, process.env);
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
    job.print(`· ${id}: ${(0,stopping/* stoppedText */.TN)(stopped, now === null ? [] : [now])}.`);
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
    else
        await confirmHandedOn(job, item);
    const missed = missedHere(job, item);
    await store.change(job.context.starter, (backlog) => {
        const story = new item_story/* Story */.g(backlog.items);
        catchUp(story, new Map([[item.id, missed]]), { at, store, backlog });
        return story.events;
    });
}
/** What an earlier job of this workflow run handed on is confirmed as any other checkpoint is. */
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
            follow: async (run, work) => (await (0,keeping/* keeping */.s)(job, run, work)).report,
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

/***/ 47501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ platformOf)
});

// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/git/git.js
var git = __webpack_require__(55349);
;// CONCATENATED MODULE: ./lib/src/action/ask-git-aloud.js


/**
 * Starts git so that the job's log shows the command and what the server answers. The environment is git's own, not the
 * job's. Rejects with `Refusal` where git was killed.
 */
const askGitAloud = (print) => async (call) => {
    // Only a job that pushes needs it.
    const { exec } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
    const { program, args, cwd, env } = (0,git/* gitProcess */.y0)(call);
    print(`[command]git ${(0,text_line/* oneLine */.TN)(call.args.join(' '))}`);
    const stdout = [];
    const stderr = [];
    const code = await exec(`"${program}"`, [...args], {
        cwd,
        env: { ...env },
        // It would print the settings that every call has, and take lines of the server for commands to the runner.
        silent: true,
        ignoreReturnCode: true,
        listeners: {
            stdout: (bytes) => stdout.push(bytes),
            stderr: (bytes) => stderr.push(bytes),
        },
    });
    if (code === null || code > git/* KILLED_ABOVE */.Um)
        throw (0,git/* killed */.GW)(call, `code ${code}`);
    const said = Buffer.concat(stderr).toString();
    for (const line of said.split('\n'))
        if (line.trim() !== '')
            print(`  ${(0,text_line/* oneLine */.TN)(line)}`);
    return { code, stdout: Buffer.concat(stdout), stderr: said, isCut: false };
};

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
function platformOf({ context, store, github, ownGithub, inputs, print }) {
    return {
        trigger: context.eventName,
        // Who goes on with a run may not approve it where self-review is prevented, not even through a bot later on.
        actor: context.starter,
        store,
        token: inputs.token,
        askGit: askGitAloud(print),
        start: null,
        origin: {
            repository: context.repository,
            run_id: String(context.runId),
            sha: context.sha,
        },
        runsSince: async ({ since }) => workflowRunsSince(await github(), context, since),
        knownReviews: async ({ by }) => {
            if (by === 'comment')
                return [];
            const { knownReviews } = await __webpack_require__.e(/* import() */ 9118).then(__webpack_require__.bind(__webpack_require__, 19118));
            return knownReviews(await ownGithub(), String(context.runId));
        },
    };
}


/***/ }),

/***/ 15241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ refuseUnkept)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);

/**
 * Whatever makes a checkpoint impossible is found before an agent starts: what was paid for would be lost. Throws `Refusal`.
 * https://docs.github.com/en/actions/reference/limits, and `isGhes` of @actions/artifact.
 */
function refuseUnkept({ inputs, context }, env) {
    if (inputs.keep === 'none')
        return;
    if (!hasArtifacts(context.serverUrl)) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Checkpoints cannot be kept on GitHub Enterprise Server (${context.serverUrl}): its artifacts do not take them.`, 'Run it on github.com, or in one job with `keep: none`, without checkpoints.');
    }
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !env[name]);
    if (missing.length === 0)
        return;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`Checkpoints cannot be kept here: ${missing.join(' and ')}, which GitHub gives to actions, are not set.`, 'Use the Action in a step with `uses`, or `keep: none`, without checkpoints.');
}
function hasArtifacts(serverUrl) {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}


/***/ }),

/***/ 21411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ startingPoint)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/lib/json-value.js
var json_value = __webpack_require__(55948);
// EXTERNAL MODULE: ./lib/src/core/pipeline/parse.js + 33 modules
var parse = __webpack_require__(1013);
// EXTERNAL MODULE: ./lib/src/core/plan/protected.js
var plan_protected = __webpack_require__(51956);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/git/git.js
var git = __webpack_require__(55349);
// EXTERNAL MODULE: ./lib/src/git/git-dirs.js
var git_dirs = __webpack_require__(10934);
// EXTERNAL MODULE: ./lib/src/git/change/change.js
var change = __webpack_require__(66516);
;// CONCATENATED MODULE: ./lib/src/git/change/trusted-guidance.js








/**
 * A commit on top of `head` with all its files, but what tells agents and CI what to do (every protected path) as `base`
 * has it; `head` itself if that is the same. For a run that a stranger's pull request started: begin it here, in
 * place of `head`, as `platform.start.base`, and its change is what it changed from here on.
 */
async function withTrustedGuidance(repository, { head, base, more }) {
    const place = (0,git_dirs/* realPlace */.o)(repository);
    const changes = (await (0,change/* changedFiles */.Y_)(place, head, base)).flatMap(stepsOf);
    const paths = new Set((0,plan_protected/* protectedPaths */.RN)(changes.map(({ path }) => path), more));
    const steps = changes.filter(({ path }) => paths.has(path));
    if (steps.length === 0)
        return head;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'phasegate-index-'));
    try {
        const index = (0,external_node_path_.join)(folder, 'index');
        await (0,git/* git */.$Y)({ place, index, args: ['read-tree', head] });
        const input = steps.map(({ entry, path }) => `${entry}\t${path}\0`).join('');
        await (0,git/* git */.$Y)({ place, index, args: ['update-index', '-z', '--index-info'], input });
        const tree = (await (0,git/* git */.$Y)({ place, index, args: ['write-tree'] })).trim();
        const message = `Configuration as of ${base}`;
        const args = ['commit-tree', '--no-gpg-sign', '-p', head, '-m', message, tree];
        return (0,brands/* commitOf */.D3)((await (0,git/* git */.$Y)({ place, args, env: IDENTITY })).trim());
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function stepsOf({ path, from, before, after }) {
    const gone = `0 ${(before ?? after)?.blob.replace(/./g, '0') ?? ''}`;
    const moved = from === null ? [] : [{ path: from, entry: gone }];
    return [...moved, { path, entry: after === null ? gone : `${after.mode} ${after.blob}` }];
}
const IDENTITY = {
    GIT_AUTHOR_NAME: 'Phasegate',
    GIT_AUTHOR_EMAIL: 'phasegate@users.noreply.github.com',
};

// EXTERNAL MODULE: ./lib/src/git/head.js
var head = __webpack_require__(73275);
// EXTERNAL MODULE: ./lib/src/git/repository.js
var git_repository = __webpack_require__(26077);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/action/starting-point.js











/**
 * Where a new run begins; `null`: at what is checked out. For a stranger's pull request that is its head with the
 * pipeline, its prompts, and whatever else tells agents what to do as they are where it goes to, and that is checked out.
 */
async function startingPoint(job, trust) {
    const { context, root, print } = job;
    const pull = pullRequest(context);
    if (pull === null)
        return null;
    const { head, base, branch } = pull;
    if (trust.type === 'trusted')
        return isMerge(context) ? { base: head, branch } : null;
    const repository = await (0,git_repository.findRepository)(root);
    if (!isMerge(context) && repository.head !== head)
        return null;
    await requireCommits(repository, [head, base]);
    const more = await pipelineFiles(repository, base, job.inputs.pipeline);
    const commit = await withTrustedGuidance(repository, { head, base, more });
    if (commit !== head)
        print('· What tells agents what to do is taken from where the pull request goes to.');
    const args = ['checkout', '--quiet', '--detach', commit];
    await (0,git/* git */.$Y)({ place: (0,git_dirs/* realPlace */.o)(repository), args });
    return { base: commit, branch };
}
async function requireCommits(repository, commits) {
    for (const commit of commits) {
        if ((await (0,head/* resolveCommit */.W)((0,git_dirs/* realPlace */.o)(repository), commit)) !== null)
            continue;
        throw new ports.Refusal(`The commit ${commit.slice(0, 12)} of the pull request is not in ${repository.root}.`, 'Check out with `fetch-depth: 0`.');
    }
}
/** The pipeline, what lies beside it, and its prompts as the base has them, where those are no protected places already. */
async function pipelineFiles(repository, base, pipeline) {
    if (pipeline === null)
        return [];
    const path = external_node_path_.posix.normalize(pipeline);
    const folder = external_node_path_.posix.dirname(path);
    const args = ['cat-file', 'blob', `${base}:${path}`];
    const { code, stdout } = await (0,git/* askGit */.gG)({ place: (0,git_dirs/* realPlace */.o)(repository), args });
    const prompts = code === 0 ? promptsOf(path, stdout.toString()) : [];
    const beside = folder === '.' ? [] : [`${(0,plan_protected/* globOf */.k8)(folder)}/**`];
    return [...[path, ...prompts].map(plan_protected/* globOf */.k8), ...beside];
}
function promptsOf(path, text) {
    const prompts = [];
    (0,parse/* readChecked */.Yi)({ path, text }, (prompt) => {
        prompts.push(prompt);
        return { type: 'missing' };
    });
    return prompts;
}
function pullRequest({ event, repository, }) {
    const pull = (0,json_value.at)(event, 'pull_request');
    const head = (0,json_value/* textAt */.$6)(pull, 'head', 'sha') ?? '';
    const base = (0,json_value/* textAt */.$6)(pull, 'base', 'sha') ?? '';
    if (!SHA.test(head) || !SHA.test(base))
        return null;
    const isOurs = (0,json_value/* textAt */.$6)(pull, 'head', 'repo', 'full_name') === repository;
    const branch = isOurs ? (0,json_value/* textAt */.$6)(pull, 'head', 'ref') : null;
    return { head: (0,brands/* commitOf */.D3)(head), base: (0,brands/* commitOf */.D3)(base), branch };
}
const SHA = /^[0-9a-f]{40}$/;
/**
 * A pull request is checked out as a merge that nobody made, and that is gone tomorrow:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
const isMerge = ({ ref }) => /^refs\/pull\/\d+\/merge$/.test(ref);


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

/***/ 19980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ refuseCircles),
/* harmony export */   h: () => (/* binding */ dropCommand)
/* harmony export */ });
/* harmony import */ var _core_backlog_schedule_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14091);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41502);


/** Throws `Refusal` with every path on which items wait for each other in a circle, so that none of them would ever begin. */
function refuseCircles(items) {
    const circles = (0,_core_backlog_schedule_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .circlesIn */ .DH)(items);
    if (circles.length === 0)
        return;
    const paths = circles.map(_core_backlog_schedule_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .circleText */ .aL).join('; ');
    const commands = circles.map(([id, dependency]) => `\`${dropCommand(id, dependency)}\``);
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__.Refusal(`These items wait for each other in a circle: ${paths}.`, `Remove a dependency of each: ${commands.join(', ')}.`);
}
/** The command that breaks a circle up. */
const dropCommand = (id = 'ID', dependency = 'ID') => `phasegate backlog edit ${id} --drop-dep ${dependency}`;


/***/ }),

/***/ 85201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ settleRun)
/* harmony export */ });
/* harmony import */ var _checkpoints_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96149);
/* harmony import */ var _engine_execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57462);
/* harmony import */ var _engine_perform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12729);
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
/** Case, blanks and the spelling of words such as `in-progress` are no matter. */
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
            const message = `\`${one.key.name}\` cannot be ${both.map((value) => `\`${value}\``).join(' and ')} at once`;
            return {
                ok: false,
                message,
                hint: `For either of them: \`${one.key.name}=${both.join(',')}\`.`,
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
/** Names that other programs have for our keys. */
const ALIASES = { tags: 'tag', pipeline_type: 'pipeline' };
function readOne(text, keys) {
    const at = text.indexOf('=');
    const told = lower(text.slice(0, Math.max(at, 0)));
    if (told === '')
        return wrong(`\`${text}\` is no filter`, 'Write `key=value` or `key=value,value`.');
    const name = ALIASES[told.replaceAll('-', '_')] ?? told;
    const key = keys.find((one) => one.name === name);
    if (key === undefined) {
        const names = keys.map((one) => one.name);
        return wrong(`there is no filter \`${told}\``, (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(told, names) ?? '');
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

/** Why it ended, for people. */
function stoppedText(stopped, asked) {
    if (asked.length === 0)
        return 'there was nothing to do';
    const isDone = asked.every(({ status }) => status === 'done');
    return stopped === 'target' && isDone ? TEXTS.done : TEXTS[stopped];
}
const TEXTS = {
    done: 'all that was asked for is done',
    blocked: 'what is left waits for a person',
    waiting: 'what is left waits for other items, or is worked on elsewhere',
    cap: 'as many phases as allowed were started',
    until: 'its time is over',
    budget: 'its budget is spent',
    failures: 'too many items failed one after the other',
    target: 'a target can go no further',
    signal: 'it was told to stop',
};
/** How a session ended, for its exit code: what was asked for and is not done is never a success. */
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

/**
 * The target that is worked on now: the first that is not over; one that waits for another item comes after those that
 * do not. `null` if all are over.
 */
function firstTarget(known, targets, { isOver }) {
    const open = targets
        .flatMap((id) => known.items.get(id) ?? [])
        // What only waits for its delivery with others does not keep these from being finished.
        .filter((item) => item.status !== 'done' && item.delivery === null && !isOver(item));
    return open.find((item) => (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .unmet */ .iY)(item, known).length === 0) ?? open[0] ?? null;
}


/***/ }),

/***/ 50132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isSameName)
/* harmony export */ });
/** Whether two names of users, environments or repositories are one to GitHub, for which case does not count. */
const isSameName = (a, b) => a.toLowerCase() === b.toLowerCase();


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






/** The items, a line each, what needs a person first; then how many there are of each status. */
function backlogLines({ shown, paint, columns, ...known }) {
    if (shown.length === 0)
        return ['Nothing is on the backlog: `phasegate backlog add TITLE` adds an item.'];
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
    { title: 'TRIES', align: 'right' },
    { title: 'COST', align: 'right' },
    { title: 'WHAT', align: 'left' },
    { title: 'WAITS FOR', align: 'left' },
    { title: 'RESULT', align: 'left' },
];
/** Who needs a person first. */
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
const LEFT_ALONE = 'the machine that has its run; `backlog run --target` starts it again here';
/** For whom and why it waits; empty if it does not. */
function waitsFor(item, known) {
    if (item.status === 'done')
        return '';
    if (item.block !== null)
        return `${WHO[item.block.kind]}: ${(0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(item.block.reason)}`;
    if (item.delivery !== null)
        return 'its delivery with the others';
    const open = (0,_backlog_schedule_dependencies_js__WEBPACK_IMPORTED_MODULE_1__/* .unmet */ .iY)(item, known);
    if (open.length > 0)
        return open.join(', ');
    return known.leftAlone.has(item.id) ? LEFT_ALONE : '';
}
const WHO = {
    question: 'your answer',
    guardrail: 'your leave',
    person: 'your leave',
    failed: 'another try',
    gate: 'your decision',
    budget: 'more money',
    rejected: 'you said no',
    'by-hand': 'you',
};
/** How many there are of each status. */
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



/** Where its change is; empty while there is none. */
function placeText({ work: { pullRequest, branch } }) {
    return (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(pullRequest ?? branch ?? '');
}
/** What was made of an item, and what it took: `branch x · https://… · $0.02 · 12 s`. */
function resultText({ work }) {
    const { branch, pullRequest, costUsd, ms } = work;
    const parts = [
        branch === null ? 'no change' : `branch ${(0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(branch)}`,
        pullRequest === null ? '' : (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(pullRequest),
        spentText({ costUsd, ms }),
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
/** `$0.02 · 12 s`; empty if nobody told, and no time was measured. */
function spentText({ costUsd, ms, }) {
    const parts = [costUsd === null ? '' : (0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(costUsd), ms === 0 ? '' : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(ms)];
    return parts.filter((part) => part !== '').join(' · ');
}
/** What all of them took; what nobody told counts as nothing. */
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
/** Of the very program that says this: its releases stay what they are, and a branch or `v1` does not. */
const OWN_RELEASE = /^[\w.-]+\/phasegate(?:\/[^@]*)?@v\d+\.\d+\.\d+$/;
function unpinned({ path, steps }) {
    const isLoose = (step) => {
        const uses = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(step, 'uses') ?? './';
        return (!/^(?:\.|\$|docker:)/.test(uses) && !/@[0-9a-f]{40}$/.test(uses) && !OWN_RELEASE.test(uses));
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
