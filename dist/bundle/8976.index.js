export const id = 8976;
export const ids = [8976,10];
export const modules = {

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

/***/ 67883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BACKLOG_COMMANDS: () => (/* binding */ BACKLOG_COMMANDS),
  BACKLOG_HELP: () => (/* binding */ BACKLOG_HELP)
});

// EXTERNAL MODULE: ./lib/src/core/backlog/item/assessment.js
var assessment = __webpack_require__(25338);
// EXTERNAL MODULE: ./lib/src/report/print.js
var print = __webpack_require__(26354);
// EXTERNAL MODULE: ./lib/src/commands/command.js
var commands_command = __webpack_require__(19624);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/item-json.js
/** An item as JSON. `null`: unknown. */
function itemJson(item) {
    const { id, title, description, status, phase, assessment, pipeline, tags, dependencies } = item;
    const { block, needsPerson, origin, override, claim, work, delivery, createdAt, updatedAt } = item;
    return {
        id,
        title,
        description,
        status,
        phase,
        pipeline,
        ...assessment,
        tags,
        dependencies,
        blocked: block,
        needsPerson,
        origin,
        override,
        claimedBy: claim?.by ?? null,
        run: work.run,
        delivery,
        attempts: work.attempts,
        costUsd: work.costUsd,
        ms: work.ms,
        branch: work.branch,
        pullRequest: work.pullRequest,
        createdAt,
        updatedAt,
    };
}

// EXTERNAL MODULE: ./lib/src/commands/backlog/open.js + 1 modules
var backlog_open = __webpack_require__(36957);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/dependencies.js
var dependencies = __webpack_require__(14091);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage/follow-ups.js
var follow_ups = __webpack_require__(67887);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/words.js








/** Adds the options of {@link WordOptions}. */
function withWords(command) {
    const level = (flag, about) => new esm/* Option */.c$(`--${flag} <level>`, about).choices(assessment/* LEVELS */.A_);
    return command
        .option('--description <text>', 'details for the agent')
        .option('--dep <id>', 'item that must be done first; repeatable', commands_command/* collect */.Fo, [])
        .option('--tag <tag>', 'tag; repeatable', commands_command/* collect */.Fo, [])
        .addOption(new esm/* Option */.c$('--size <size>', 'size of the change: 1–3 files, 4–10, 11 or more').choices(assessment/* SIZES */.F0))
        .addOption(level('complexity', 'difficulty of the work'))
        .addOption(level('risk', 'harm that a wrong change can do'))
        .addOption(level('impact', 'value of the work; higher runs first'))
        .option('--pipeline <name>', 'pipeline name in phasegate.yml');
}
/** The item's values with the options applied. Throws `Refusal` for invalid ones. */
function wordsOf(before, options, { backlog, config }) {
    const title = (0,follow_ups/* titleOf */.n)(options.title);
    if (title === '')
        throw new ports.Refusal('The title is empty.', 'Describe the work in a few words.');
    const added = options.dep.map((name) => dependency(backlog, name));
    return {
        title,
        description: options.description ?? before.description,
        tags: [...new Set([...before.tags, ...options.tag])],
        dependencies: [...new Set([...before.dependencies, ...added])],
        assessment: {
            size: options.size ?? before.assessment.size,
            complexity: options.complexity ?? before.assessment.complexity,
            risk: options.risk ?? before.assessment.risk,
            impact: options.impact ?? before.assessment.impact,
        },
        pipeline: options.pipeline === undefined ? before.pipeline : known(options.pipeline, config),
    };
}
/** Throws `Refusal` with the dependency cycle that the new dependencies would close. */
function refuseCircle({ items }, item, words) {
    const added = words.dependencies.filter((id) => !item.dependencies.includes(id));
    const path = added.map((id) => (0,dependencies/* pathTo */.vs)(item.id, id, items)).find((one) => one !== null);
    if (path === undefined || path === null || item.status === 'done')
        return;
    throw new ports.Refusal(`These items would form a dependency cycle: ${(0,dependencies/* circleText */.aL)([item.id, ...path])}.`, 'Remove one of the dependencies.');
}
function dependency(backlog, name) {
    return backlog.archived.has(name) ? name : (0,backlog_open/* itemNamed */.ZP)(backlog, name).id;
}
function known(name, { pipelines }) {
    if (pipelines.has(name))
        return name;
    throw new ports.Refusal(`phasegate.yml has no pipeline \`${name}\`.`, (0,nearest/* suggest */.Z)(name, [...pipelines.keys()]) ?? 'List the pipeline there under `pipelines`.');
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/add.js






/** `phasegate backlog add TITLE`: prints the id of the new item. */
function addCommand() {
    const command = withWords((0,commands_command/* subcommand */._d)('add', 'Add an item.').argument('<title>', 'title: the work in a few words')).addHelpText('after', `
Examples:
  $ phasegate backlog add "Fix the date parser" --description "2026-02-30 is accepted as a date" --tag bug
  $ phasegate backlog add "Release 1.2" --dep a1b2c --size small --complexity low --risk low

An item with --size, --complexity and --risk is triaged. An agent triages all others.`);
    return { command, act: add, hidden: false };
}
const NOTHING = {
    title: '',
    description: null,
    tags: [],
    dependencies: [],
    assessment: assessment/* UNASSESSED */.LZ,
    pipeline: null,
};
async function add(title, options) {
    const { store, config, actor } = (0,backlog_open.openBacklog)(options);
    let before = new Set();
    const { items } = await store.change(actor, (backlog) => {
        before = new Set(backlog.items.keys());
        const id = store.newId(backlog);
        const words = wordsOf(NOTHING, { ...options, title }, { backlog, config });
        return [{ type: 'itemAdded', item: id, ...words, origin: null, depth: 0 }];
    });
    // Checks ids only, because parsing all items would take longer than everything else.
    for (const id of items.keys()) {
        const item = before.has(id) ? undefined : items.get(id);
        if (item === undefined)
            continue;
        if (options.json)
            (0,print/* printJson */.Q2)(itemJson(item));
        else
            (0,print/* printResult */.RS)(item.id);
    }
    return 0;
}

// EXTERNAL MODULE: ./lib/src/app/backlog/pipelines.js + 1 modules
var backlog_pipelines = __webpack_require__(69027);
// EXTERNAL MODULE: ./lib/src/app/wiring/platform.js
var wiring_platform = __webpack_require__(50290);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/item.js
var item_item = __webpack_require__(66411);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/restart.js
var schedule_restart = __webpack_require__(79023);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/schedule.js
var schedule = __webpack_require__(38383);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/event-text.js
var event_text = __webpack_require__(4216);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage/guardrails.js
var guardrails = __webpack_require__(32991);
// EXTERNAL MODULE: ./lib/src/core/text/duration-text.js
var duration_text = __webpack_require__(2942);
// EXTERNAL MODULE: ./lib/src/core/text/line.js
var text_line = __webpack_require__(32154);
// EXTERNAL MODULE: ./lib/src/core/text/money.js
var money = __webpack_require__(14530);
// EXTERNAL MODULE: ./lib/src/core/text/untrusted/neutral.js
var neutral = __webpack_require__(37308);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/backlog-item.js








/** Everything about an item: its text, status, next commands and events. */
function itemLines({ item, waits, unmerged = [], isElsewhere, artifacts, events, paint, }) {
    const description = (item.description ?? '')
        .split('\n')
        .map((line) => `  ${(0,neutral/* neutralLine */.GH)(line)}`.trimEnd());
    const next = nextCommands(item, { isElsewhere });
    return [
        paint('strong', `${item.id}  ${(0,text_line/* oneLine */.TN)(item.title)}`),
        ...(item.description === null ? [] : ['', ...description]),
        '',
        ...rowsOf(item, waits).map(([name, text]) => `${paint('dim', (0,text_line/* padEnd */.f)(name, 14))}${text}`),
        ...unmerged.map((line) => `${paint('dim', (0,text_line/* padEnd */.f)('base', 14))}${(0,text_line/* oneLine */.TN)(line)}`),
        ...artifacts.map((path) => `${paint('dim', (0,text_line/* padEnd */.f)('artifact', 14))}${(0,text_line/* oneLine */.TN)(path)}`),
        ...(next.length === 0 ? [] : ['', ...next.map((command) => `  ${paint('accent', command)}`)]),
        ...(events.length === 0 ? [] : ['', ...eventLines(events, paint)]),
    ];
}
function rowsOf(item, waits) {
    const { work, claim, override } = item;
    const rows = [
        ['state', (0,item_item/* statusText */.qS)(item.status)],
        ['waits for', waits || null],
        ['phase', item.block?.phase ?? item.phase],
        ['assessment', isUnassessed(item.assessment) ? 'none yet' : (0,event_text/* assessmentText */.k)(item.assessment)],
        [
            'accepted',
            override === null ? null : `${(0,event_text/* assessmentText */.k)(override.assessment)}, by ${override.by}`,
        ],
        ['pipeline', item.pipeline ?? 'default'],
        ['tags', item.tags.join(', ') || null],
        ['depends on', item.dependencies.join(', ') || null],
        ['follow-up of', item.origin],
        ['claimed by', claim?.by ?? null],
        ['run', work.run],
        ['attempts', work.attempts === 0 ? null : `${work.attempts}`],
        ['cost', work.costUsd === null ? null : (0,money/* moneyText */.qC)(work.costUsd)],
        ['time', work.ms === 0 ? null : (0,duration_text/* durationText */.S)(work.ms)],
        ['branch', work.branch],
        ['pull request', work.pullRequest],
    ];
    return rows.flatMap(([name, text]) => (text === null ? [] : [[name, (0,text_line/* oneLine */.TN)(text)]]));
}
const isUnassessed = (assessment) => Object.values(assessment).every((value) => value === null);
/** The commands that would unblock it. `isElsewhere`: its run is on another machine, so its gate cannot be decided here. */
function nextCommands({ id, block, work }, { isElsewhere }) {
    if (block === null)
        return [];
    if (isElsewhere && OF_RUN.has(block.kind))
        return [`phasegate backlog unblock ${id}`];
    const ways = {
        question: [`phasegate backlog answer ${id} "…"`],
        guardrail: [
            `phasegate backlog override ${id}`,
            `phasegate backlog edit ${id} ${flagsFor(block)}`,
        ],
        person: [`phasegate backlog override ${id}`, `phasegate backlog close ${id}`],
        failed: [
            `phasegate backlog unblock ${id} --notes "…"`,
            ...(isElsewhere ? [] : recordOf(block, work)),
        ],
        gate: [`phasegate approve ${work.run ?? 'RUN'}`, `phasegate reject ${work.run ?? 'RUN'}`],
        budget: [
            `phasegate resume ${work.run ?? 'RUN'} --budget +1`,
            `phasegate backlog unblock ${id}`,
        ],
        rejected: [`phasegate backlog retry ${id} "…"`, `phasegate backlog close ${id}`],
        'by-hand': [`phasegate backlog unblock ${id}`],
    };
    return ways[block.kind];
}
const OF_RUN = new Set(['gate', 'budget']);
const flagsFor = ({ reason }) => (0,guardrails/* dimensionsIn */.rk)(reason)
    .map((name) => `--${name} ${assessment/* SCALES */.I[name][0]}`)
    .join(' ') || '--size …';
/** The command that shows the failed phase's prompt, output and result. */
function recordOf({ phase, from }, work) {
    const run = from === 'new' ? work.triage : work.run;
    return run === null || phase === null ? [] : [`phasegate log ${run} ${phase}`];
}
/** One line per event. */
function eventLines(events, paint) {
    return events.map(({ at, by, text }) => {
        const time = at.slice(0, 19).replace('T', ' ');
        return `${paint('dim', `${time}  ${(0,text_line/* oneLine */.TN)(by)}`)}  ${(0,text_line/* oneLine */.TN)(text)}`;
    });
}

// EXTERNAL MODULE: ./lib/src/commands/running.js
var running = __webpack_require__(954);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/story.js
var item_story = __webpack_require__(83447);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/transition.js
var transition = __webpack_require__(56531);
// EXTERNAL MODULE: ./lib/src/core/backlog/triage/settle.js
var settle = __webpack_require__(23646);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/situation.js



/** Facts about items that their store does not have. */
async function situationsIn({ root, config, store }) {
    const { aheadOf } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(3763), __webpack_require__.e(2464), __webpack_require__.e(7043), __webpack_require__.e(8474), __webpack_require__.e(8423), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(6906), __webpack_require__.e(6703), __webpack_require__.e(9579), __webpack_require__.e(1174), __webpack_require__.e(2719)]).then(__webpack_require__.bind(__webpack_require__, 12719));
    const { isRunHere } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(3763), __webpack_require__.e(1688)]).then(__webpack_require__.bind(__webpack_require__, 1688));
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const pipelines = await pipelinesIfAny({ root, config });
    const place = await findPlace(root);
    const isHere = isRunHere(place.store);
    const ahead = pipelines === null ? () => [] : await aheadOf({ store, config, place, pipelines });
    const guarded = (item) => (0,settle/* guardOf */.H)(item, pipelines?.of(item)?.shape ?? null, config.guardrails);
    return {
        guarded,
        ahead,
        of: (item) => ({
            isWithin: guarded(item).type === 'passes',
            isElsewhere: (0,schedule_restart/* isBegunElsewhere */.qJ)(item, isHere),
        }),
    };
}
/** A person's command works even if a pipeline is invalid. */
async function pipelinesIfAny({ root, config, }) {
    const { readPipelines } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69027));
    const { InvalidPipeline } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 39699));
    try {
        return readPipelines(root, config);
    }
    catch (error) {
        if (error instanceof ports.Refusal || error instanceof InvalidPipeline)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/deciding.js









/**
 * Records a person's decision about one item with its consequences. The decision is judged on the item as `show` and `list` show
 * it, so results of its run are recorded first.
 */
async function decideOn({ name, options }, decide) {
    (0,running/* refuseDeciding */.SV)('A decision on an item');
    const opened = (0,backlog_open.openBacklog)(options);
    const { before, items } = await decided(opened, name, decide);
    const { id } = before;
    const item = items.get(id);
    if (options.json)
        (0,print/* printJson */.Q2)(item === undefined ? { id, status: 'archived' } : itemJson(item));
    else
        (0,print/* printResult */.RS)(`${id} is ${item === undefined ? 'in the archive' : (0,item_item/* statusText */.qS)(item.status)}`);
    if (item === undefined || item.status === 'done')
        await endRunsOf(opened, before);
    return 0;
}
/** The item with what the next session would record of it first. These events are stored. */
async function takenIn(opened, name) {
    const { before } = await decided(opened, name, () => []);
    return before;
}
/** `before` is the item on which the decision was made. */
async function decided(opened, name, decide) {
    const { store, actor } = opened;
    const situations = await situationsIn(opened);
    let before = null;
    const { items } = await store.change(actor, (backlog) => {
        const first = situations.ahead(backlog, (0,backlog_open/* itemNamed */.ZP)(backlog, name));
        const story = new item_story/* Story */.g(backlog.items);
        story.add(first);
        before = (0,backlog_open/* itemNamed */.ZP)({ ...backlog, items: story.items }, name);
        return [...first, ...decide(before, situations)];
    });
    if (before === null)
        throw new Error('nothing was decided');
    return { before, items };
}
async function endRunsOf({ root, store, actor }, item) {
    const { endRuns } = await __webpack_require__.e(/* import() */ 810).then(__webpack_require__.bind(__webpack_require__, 20810));
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { store: runs } = await findPlace(root);
    for (const line of await endRuns({ runs, store, actor }, item))
        (0,print/* printNote */.cN)(line);
}
/** The change of status as an event. Throws `Refusal` if it is illegal. */
function moved(item, to, why) {
    const wrong = (0,transition/* wrongStep */.w)(item, to);
    if (wrong !== null)
        throw new ports.Refusal(`${wrong}.`, `\`phasegate backlog show ${item.id}\` shows details.`);
    return { type: 'itemMoved', item: item.id, to, why, block: null };
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/advance.js















/** `phasegate backlog advance ID [--to PHASE]`: advances an item because a person says so. */
function advanceCommand() {
    const command = (0,commands_command/* subcommand */._d)('advance', 'Move an item to its next phase without running an agent; skipped phases count as passed.')
        .argument('<id>', 'item id')
        .option('--to <phase>', 'skip to this phase; it runs next');
    return { command, act: advance, hidden: false };
}
async function advance(name, options) {
    (0,running/* refuseDeciding */.SV)('`phasegate backlog advance`');
    const opened = (0,backlog_open.openBacklog)(options);
    const pipelines = (0,backlog_pipelines.readPipelines)(opened.root, opened.config);
    const item = await takenIn(opened, name);
    refuseStopped(item);
    const at = item.block?.from ?? item.status;
    const isScoped = at === 'scoping' && (0,schedule/* nextPhase */.ll)(item, (pipelines.of(item) ?? pipelines.fallback).shape) === null;
    const { items } = at === 'new' || at === 'ready' || (isScoped && item.block === null)
        ? await stepped(opened, item, options)
        : await passed(opened, { item, pipelines, to: options.to ?? null });
    const now = items.get(item.id);
    if (now === undefined)
        throw new Error(`${item.id} is gone`);
    if (options.json)
        (0,print/* printJson */.Q2)(itemJson(now));
    else
        (0,print/* printResult */.RS)(`${now.id} is ${(0,item_item/* statusText */.qS)(now.status)}${now.phase === null ? '' : `, at \`${now.phase}\``}`);
    return 0;
}
/** A change of status to which no phase belongs. */
function stepped({ store, actor }, { id }, { to }) {
    return store.change(actor, ({ items }) => {
        const item = items.get(id);
        if (item === undefined)
            return [];
        if (to !== undefined) {
            throw new ports.Refusal(`\`${id}\` is ${(0,item_item/* statusText */.qS)(item.status)} and not in a phase.`, 'Run `phasegate backlog advance` without `--to` first.');
        }
        const why = 'advanced by a person';
        if (item.block === null)
            return [moved(item, NEXT[item.status], why)];
        const { from } = item.block;
        const back = moved(item, from, why);
        return [back, moved({ ...item, status: from, block: null }, NEXT[from], why)];
    });
}
/** The item does not wait for a phase that could be skipped, so it would stop at the same place again. */
function refuseStopped(item) {
    const { id, block } = item;
    if (block === null || !STOPPING.has(block.kind))
        return;
    const commands = nextCommands(item, { isElsewhere: false }).map((command) => `\`${command}\``);
    throw new ports.Refusal(`\`${id}\` is blocked: ${block.reason}.`, `Decide: ${commands.join(' or ')}.`);
}
const STOPPING = new Set(['guardrail', 'person', 'rejected']);
const NEXT = {
    new: 'scoping',
    scoping: 'ready',
    ready: 'in_progress',
    in_progress: 'done',
    done: 'done',
    blocked: 'blocked',
};
async function passed(opened, { item, pipelines, to }) {
    const { LOCAL, newRunOf, passPhases } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(3763), __webpack_require__.e(2464), __webpack_require__.e(7043), __webpack_require__.e(8474), __webpack_require__.e(8423), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(6906), __webpack_require__.e(6703), __webpack_require__.e(9579)]).then(__webpack_require__.bind(__webpack_require__, 49579));
    const { isRunHere } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(3763), __webpack_require__.e(1688)]).then(__webpack_require__.bind(__webpack_require__, 1688));
    const { keepRan } = await __webpack_require__.e(/* import() */ 1537).then(__webpack_require__.bind(__webpack_require__, 51537));
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { root, store, config } = opened;
    const platform = (0,wiring_platform/* localPlatform */.h)();
    const known = pipelines.of(item) ?? pipelines.fallback;
    const { phases, next } = phasesBefore(item, known.shape, to);
    const place = await findPlace(root, platform.store);
    const isElsewhere = (0,schedule_restart/* isBegunElsewhere */.qJ)(item, isRunHere(place.store));
    const begun = isElsewhere ? null : (0,brands/* runId */.Vz)(item.work.run ?? '');
    const run = begun ?? newRunOf(place.store, item, '');
    await store.change(opened.actor, () => [{ type: 'runBegun', item: item.id, run, kind: 'work' }]);
    const inputs = { task: [item.title, item.description ?? ''].join('\n\n').trim() };
    const step = {
        root,
        place,
        platform,
        driver: LOCAL,
        item,
        kind: 'work',
        run,
        file: known.file,
        text: null,
        inputs,
        phase: next,
        deliver: config.deliver,
        restart: null,
        budgetPool: null,
    };
    const before = isElsewhere ? phasesUpTo(known.shape, phases[0]) : [];
    const ran = await passPhases(step, [...before, ...phases]);
    const told = (events) => events;
    const keeping = { store, place, platform, config, pipelines, told, say: print/* printNote */.cN };
    return keepRan(keeping, item.id, ran);
}
/** Phases up to the named one. If the run is on another machine, all phases that it completed are skipped here, too. */
function phasesUpTo({ phases }, name) {
    const names = phases.map((phase) => phase.name);
    return names.slice(0, Math.max(0, names.indexOf(name ?? '')));
}
/** The skipped phases, and the next one. */
function phasesBefore(item, shape, to) {
    const here = (0,schedule/* nextPhase */.ll)({ ...item, status: item.block?.from ?? item.status }, shape);
    if (here === null)
        throw new ports.Refusal(`\`${item.id}\` is ${(0,item_item/* statusText */.qS)(item.status)} and not in a phase.`, 'An item without a phase has nothing to skip.');
    const names = shape.phases.map(({ name }) => name);
    const target = to === null ? here.place + 1 : names.indexOf(to);
    if (target <= here.place) {
        throw new ports.Refusal(`\`${to}\` does not come after \`${here.phase.name}\`.`, (0,nearest/* suggest */.Z)(to ?? '', names.slice(here.place + 1)) ?? 'The item is at its last phase.');
    }
    return { phases: names.slice(here.place, target), next: names[target] ?? here.phase.name };
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/closing.js






/** `phasegate backlog complete ID`: a person did the remaining work. */
function completeCommand() {
    const command = (0,commands_command/* subcommand */._d)('complete', 'Mark an item in progress as done.').argument('<id>', 'item id');
    return { command, act: complete, hidden: false };
}
/** `phasegate backlog close ID`: the item is no longer to be done. */
function closeCommand() {
    const command = (0,commands_command/* subcommand */._d)('close', 'Close an item, done or not.').argument('<id>', 'item id');
    return { command, act: closing_close, hidden: false };
}
/** `phasegate backlog archive [ID…]`: archives done items. */
function archiveCommand() {
    const command = (0,commands_command/* subcommand */._d)('archive', 'Move done items into the archive.').argument('[id...]', 'done items to archive (default: all)');
    return { command, act: archive, hidden: false };
}
async function complete(name, options) {
    return decideOn({ name, options }, (item) => {
        const why = 'completed by a person';
        const { block } = item;
        if (block === null || block.from !== 'in_progress')
            return [moved(item, 'done', why)];
        const back = { ...item, status: block.from, block: null };
        return [moved(item, block.from, why), moved(back, 'done', why)];
    });
}
async function closing_close(name, options) {
    return decideOn({ name, options }, ({ id }) => [
        { type: 'noted', item: id, text: 'closed by a person' },
        { type: 'itemArchived', item: id },
    ]);
}
async function archive(names, options) {
    (0,running/* refuseDeciding */.SV)('`phasegate backlog archive`');
    const { store, actor } = (0,backlog_open.openBacklog)(options);
    let archived = [];
    await store.change(actor, (backlog) => {
        const all = [...backlog.items.values()];
        const chosen = names.length === 0
            ? all.filter(({ status }) => status === 'done')
            : names.map((name) => (0,backlog_open/* itemNamed */.ZP)(backlog, name));
        const open = chosen.find(({ status }) => status !== 'done');
        if (open !== undefined) {
            throw new ports.Refusal(`\`${open.id}\` is not done.`, `\`phasegate backlog close ${open.id}\` closes the item.`);
        }
        archived = chosen.map(({ id }) => id);
        return archived.map((item) => ({ type: 'itemArchived', item }));
    });
    if (options.json)
        (0,print/* printJson */.Q2)({ archived });
    else
        (0,print/* printResult */.RS)(archived.length === 0 ? 'No item is done.' : `Archived: ${archived.join(', ')}`);
    return 0;
}

// EXTERNAL MODULE: ./lib/src/app/backlog/refuse-circles.js
var refuse_circles = __webpack_require__(19980);
// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
// EXTERNAL MODULE: ./lib/src/process/programs.js
var programs = __webpack_require__(85439);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/doctor.js









/** `phasegate backlog doctor`: checks this backlog. Exit code 1 if it finds a problem. */
function doctorCommand() {
    const command = (0,commands_command/* subcommand */._d)('doctor', 'Report problems of this backlog, with a fix for each.');
    return { command, act: doctor, hidden: false };
}
async function doctor(options) {
    const opened = (0,backlog_open.openBacklog)(options);
    const locks = opened.config.source === 'file' ? [lockFinding()] : [];
    const findings = [...locks, pipelinesFinding(opened), ...(await storeFindings(opened))];
    if (options.json)
        (0,print/* printJson */.Q2)(findings);
    else {
        const { paint } = (0,print/* surfaceOf */.lI)(process.stdout);
        const lines = findings.flatMap(({ check, ok, detail, remedy }) => [
            `${ok ? paint('good', '✓') : paint('bad', '✗')} ${check}: ${detail}`,
            ...(remedy === null ? [] : [`  ${remedy}`]),
        ]);
        (0,print/* printResult */.RS)(lines.join('\n'));
    }
    return findings.every(({ ok }) => ok) ? 0 : 1;
}
const good = (check, detail) => ({
    check,
    ok: true,
    detail,
    remedy: null,
});
const bad = (check, detail, remedy) => ({
    check,
    ok: false,
    detail,
    remedy,
});
function lockFinding() {
    const found = ['flock', 'perl'].find((program) => (0,programs/* ownProgram */.DX)(program) !== null);
    if (found !== undefined)
        return good('lock', `taken by ${found}`);
    return bad('lock', 'neither flock nor perl is installed', 'Install flock (on Linux: package util-linux) or perl.');
}
function pipelinesFinding({ root, config }) {
    try {
        const { byName } = (0,backlog_pipelines.readPipelines)(root, config);
        return good('pipelines', [...byName.keys()].join(', '));
    }
    catch (error) {
        if (error instanceof pipeline_file.InvalidPipeline)
            return mistakesIn(error);
        if (error instanceof ports.Refusal)
            return bad('pipelines', error.message, error.remedy);
        throw error;
    }
}
function mistakesIn({ diagnostics }) {
    const [first, ...more] = diagnostics.filter(({ severity }) => severity === 'error');
    if (first === undefined)
        return bad('pipelines', 'one of them has errors', CHECK);
    const { file: path, message, range } = first;
    const rest = more.length === 0 ? '' : `, and ${counted(more.length, 'more error')}`;
    const detail = `${path}, line ${range.line}: ${message}${rest}`;
    return bad('pipelines', detail, `\`phasegate check ${path}\` shows the location.`);
}
const CHECK = 'See `phasegate check`.';
async function storeFindings({ store, config }) {
    try {
        const backlog = await store.read();
        const { items, archived } = backlog;
        return [
            good('items', `${counted(items.size, 'item')}, ${archived.size} in the archive`),
            ...itemFindings(backlog),
            ...strangePipelines(backlog, config),
        ];
    }
    catch (error) {
        if (error instanceof ports.Refusal)
            return [bad('items', error.message, error.remedy)];
        throw error;
    }
}
const counted = (count, noun) => `${count} ${count === 1 ? noun : `${noun}s`}`;
/** `next` and `list` show these items as blocked. */
function strangePipelines({ items }, { pipelines }) {
    return [...items.values()].flatMap(({ id, status, pipeline }) => status === 'done' || pipeline === null || pipelines.has(pipeline)
        ? []
        : [
            bad('pipelines', `${id} has the pipeline ${pipeline}, which phasegate.yml does not list`, `Choose another: \`phasegate backlog edit ${id} --pipeline NAME\`.`),
        ]);
}
function itemFindings({ items, archived, warnings }) {
    const known = { items, archived: new Set(archived.keys()) };
    const twice = [...items.keys()].filter((id) => archived.has(id));
    return [
        ...warnings.map((warning) => bad('values', warning, 'Set the field again, or remove it.')),
        ...(0,dependencies/* circlesIn */.DH)(items).map((circle) => bad('dependencies', `dependency cycle: ${(0,dependencies/* circleText */.aL)(circle)}`, `Remove one: \`${(0,refuse_circles/* dropCommand */.h)(circle[0], circle[1])}\`.`)),
        ...(0,dependencies/* lostIn */.gJ)(known).map(([id, needs]) => bad('dependencies', `${id} waits for ${needs}, which does not exist`, `Remove the dependency: \`${(0,refuse_circles/* dropCommand */.h)(id, needs)}\`.`)),
        ...twice.map((id) => bad('archive', `${id} is on the backlog and in the archive`, `Close the item: \`phasegate backlog close ${id}\`.`)),
    ];
}

// EXTERNAL MODULE: ./lib/src/core/backlog/item/blocked.js
var blocked = __webpack_require__(31950);
;// CONCATENATED MODULE: ./lib/src/core/backlog/item/after-edit.js

/**
 * The effect of an edit on an item that a guardrail blocks: it continues if the guardrails now allow it, else its reason is
 * updated. `item` is the item after the edit.
 */
function afterEdit(item, guarded) {
    const { id, block } = item;
    if (block?.kind !== 'guardrail')
        return [];
    if (guarded.type !== 'passes' && guarded.reason === block.reason)
        return [];
    const why = 'edited';
    const moved = { type: 'itemMoved', item: id, to: block.from, why, block: null };
    if (guarded.type === 'passes')
        return [moved];
    return [moved, (0,blocked/* blocked */.Z)({ id, phase: block.phase }, guarded.type, guarded.reason)];
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/edit.js









/** `phasegate backlog edit ID`: changes texts and assessment; options that are not given leave their values. */
function editCommand() {
    const command = withWords((0,commands_command/* subcommand */._d)('edit', 'Change fields of an item; other fields stay.')
        .argument('<id>', 'item id')
        .option('--title <text>', 'new title')
        .option('--drop-dep <id>', 'remove a dependency; repeatable', commands_command/* collect */.Fo, [])
        .option('--drop-tag <tag>', 'remove a tag; repeatable', commands_command/* collect */.Fo, []));
    return { command, act: edit, hidden: false };
}
async function edit(name, options) {
    const opened = (0,backlog_open.openBacklog)(options);
    const { store, config, actor } = opened;
    const { guarded } = await situationsIn(opened);
    let id = '';
    const { items } = await store.change(actor, (backlog) => {
        const item = (0,backlog_open/* itemNamed */.ZP)(backlog, name);
        id = item.id;
        const kept = {
            ...item,
            tags: item.tags.filter((tag) => !options.dropTag.includes(tag)),
            dependencies: item.dependencies.filter((dep) => !options.dropDep.includes(dep)),
        };
        const title = options.title ?? item.title;
        const words = wordsOf(kept, { ...options, title }, { backlog, config });
        refuseCircle(backlog, item, words);
        const edited = { ...item, ...words };
        const isLetPass = guarded(edited);
        return [{ type: 'itemEdited', item: id, ...words }, ...afterEdit(edited, isLetPass)];
    });
    const item = items.get(id);
    if (item === undefined)
        throw new Error(`${id} is gone`);
    if (options.json)
        (0,print/* printJson */.Q2)(itemJson(item));
    else
        (0,print/* printResult */.RS)(`${id}: edited; now ${stateText(item)}`);
    return 0;
}
const stateText = ({ status, block }) => block === null ? (0,item_item/* statusText */.qS)(status) : `${(0,item_item/* statusText */.qS)(status)}: ${(0,text_line/* oneLine */.TN)(block.reason)}`;

;// CONCATENATED MODULE: ./lib/src/commands/backlog/events.js




/** `phasegate backlog events ID`: all events of an item, archived or not. */
function eventsCommand() {
    const command = (0,commands_command/* subcommand */._d)('events', 'Show the events of an item.').argument('<id>', 'item id');
    return { command, act: events, hidden: false };
}
async function events(name, options) {
    const { store } = (0,backlog_open.openBacklog)(options);
    const backlog = await store.read();
    const id = backlog.archived.has(name) ? name : (0,backlog_open/* itemNamed */.ZP)(backlog, name).id;
    const found = await store.events(id);
    if (options.json)
        (0,print/* printJson */.Q2)(found);
    else if (found.length === 0)
        (0,print/* printResult */.RS)(`${id} has no events yet.`);
    else
        (0,print/* printResult */.RS)(eventLines(found, (0,print/* surfaceOf */.lI)(process.stdout).paint).join('\n'));
    return 0;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/app/stored/config-file.js + 2 modules
var config_file = __webpack_require__(78345);
// EXTERNAL MODULE: ./lib/src/app/stored/repository-root.js
var repository_root = __webpack_require__(39583);
// EXTERNAL MODULE: ./lib/src/backlog/file.js + 5 modules
var file = __webpack_require__(64395);
// EXTERNAL MODULE: ./lib/src/backlog/lines.js
var lines = __webpack_require__(86481);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/init.js









/** `phasegate backlog init`: creates the store and a configuration; existing files stay. */
function initCommand() {
    const command = (0,commands_command/* subcommand */._d)('init', 'Create a backlog, and a phasegate.yml with its settings.');
    return { command, act: init, hidden: false };
}
async function init({ root: folder, json }) {
    const root = (0,repository_root/* repositoryRoot */.H)(folder);
    const { path, config } = (0,config_file/* findConfig */.u)(root);
    const made = [
        ...(config.source === 'file' && (0,file/* makeFileStore */.K)(root) ? ['.task-golem/tasks.jsonl'] : []),
        ...(path === null ? ['phasegate.yml'] : []),
    ];
    const found = pipelinesIn(root);
    const forItems = found.filter((file) => worksOnItem(root, file));
    if (path === null)
        (0,lines/* replaceText */.ee)((0,external_node_path_.join)(root, 'phasegate.yml'), configText(found, forItems));
    if (json)
        (0,print/* printJson */.Q2)({ made });
    else {
        const head = made.length === 0 ? 'This repository already has a backlog.' : `Created ${made.join(', ')}.`;
        const known = path === null ? forItems.length : config.pipelines.size;
        (0,print/* printResult */.RS)([`${head} Next:`, ...(known === 0 ? OFFER : []), init_NEXT].join('\n'));
    }
    return 0;
}
/** The hint for a repository without pipelines. */
const OFFER = [
    '  phasegate add feature     add a pipeline from the library; `phasegate add` lists them',
    '  then list it in phasegate.yml: pipelines: { feature: .github/pipelines/feature.yml }',
];
const init_NEXT = `  phasegate backlog add "Title of the item"
  phasegate backlog next`;
/** The first pipeline is the default, so one that carries out any task comes first. */
function configText(found, forItems) {
    const [first, ...more] = [...forItems].sort((a, b) => rankOf(a) - rankOf(b));
    const rows = first === undefined
        ? ['# pipelines: { feature: pipelines/feature.yml }   # list your pipelines here']
        : [
            `default-pipeline: ${nameOf(first)}   # for items without a pipeline of their own`,
            'pipelines:',
            ...[first, ...more].map((path) => `  ${nameOf(path)}: ${path}`),
        ];
    const left = found.filter((path) => !forItems.includes(path)).map(nameOf);
    const note = left.length === 0
        ? []
        : [`# Not listed, because they are invalid or read no item: ${left.join(', ')}`];
    return `${TOP}\n${[...rows, ...note].join('\n')}\n`;
}
const rankOf = (path) => {
    const rank = USUAL.indexOf(nameOf(path));
    return rank === -1 ? USUAL.length : rank;
};
/** Pipelines of the library for any task. */
const USUAL = ['implement-task', 'feature'];
/** Whether the pipeline reads an item: by the context `item`, or by the input `task`, which an item fills. */
function worksOnItem(root, path) {
    const file = (0,external_node_path_.join)(root, path);
    const { pipeline, text } = (0,pipeline_file.readPipelineFile)(file, root);
    if (pipeline === null)
        return false;
    const isTask = Object.hasOwn(pipeline.file.inputs ?? {}, 'task');
    return isTask || [text, ...(0,pipeline_file/* filesOf */.R8)(pipeline).values()].some((one) => READS_ITEM.test(one));
}
const READS_ITEM = /\$\{\{[^}]*\bitem\s*[.[]/;
const TOP = `version: 1
guardrails: { max-size: medium, max-complexity: medium, max-risk: low }   # the largest assessment that passes without a person
limits: { wip: 1, concurrent: 1, phases: 100, follow-ups: 10, depth: 2, failures-in-a-row: 2 }`;
const FOLDERS = ['.github/pipelines', 'pipelines'];
function pipelinesIn(root) {
    return FOLDERS.filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, folder))).flatMap((folder) => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder))
        .filter((name) => /^[a-z][a-z0-9-]*\.ya?ml$/.test(name))
        .sort()
        .map((name) => `${folder}/${name}`));
}
const nameOf = (path) => path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');

// EXTERNAL MODULE: ./lib/src/core/text/terminal/backlog-list.js
var backlog_list = __webpack_require__(87185);
// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/filter.js
var filter = __webpack_require__(78960);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/only.js


/** The help text of `--only`. */
const ONLY = 'filter by status, impact, size, risk, complexity, tag or pipeline; repeatable';
/** Parses `--only`. Throws `Refusal` for an invalid filter. */
function filterOf(only, config) {
    const read = (0,filter/* readFilter */.h)(only, (0,filter/* filterable */.v)(config));
    if (read.ok)
        return read;
    throw new ports.Refusal(`${read.message}.`, read.hint);
}
/** Throws `Refusal` if a filter matches no item. */
function refuseNoMatch(texts, only, items) {
    if (texts.length === 0 || [...items.values()].some(only.filter))
        return;
    throw new ports.Refusal(...noMatchWords(texts, only, items));
}
const noMatch = (...asked) => noMatchWords(...asked).join('\n');
function noMatchWords(texts, only, items) {
    const filters = texts.map((text) => `\`--only ${text}\``).join(' and ');
    const all = [...items.values()];
    const there = all.length === 0 ? 'The backlog is empty.' : `Existing values: ${only.whatThereIs(all)}.`;
    return [`No item matches ${filters}.`, there];
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/list.js






/** `phasegate backlog list`: the board. */
function listCommand() {
    const command = (0,commands_command/* subcommand */._d)('list', 'List items with their status, and what each waits for.').option('--only <key=value>', ONLY, commands_command/* collect */.Fo, []);
    return { command, act: list, hidden: false };
}
async function list(options) {
    const opened = (0,backlog_open.openBacklog)(options);
    const only = filterOf(options.only, opened.config);
    const { items, archived, leftAlone } = await (0,backlog_open/* lookAhead */.Rf)(opened);
    const shown = [...items.values()].filter(only.filter);
    const known = { items, archived: new Set(archived.keys()), leftAlone };
    if (options.json)
        (0,print/* printJson */.Q2)(shown.map((item) => ({ ...itemJson(item), waitsFor: (0,backlog_list/* waitsFor */.is)(item, known) })));
    else if (shown.length === 0 && items.size > 0)
        (0,print/* printResult */.RS)(noMatch(options.only, only, items));
    else {
        (0,print/* printResult */.RS)((0,backlog_list/* backlogLines */.P4)({ shown, ...known, ...(0,print/* surfaceOf */.lI)(process.stdout) }).join('\n'));
    }
    return 0;
}

// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/targets.js
var schedule_targets = __webpack_require__(80566);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/asked.js




/** Adds the options of {@link AskedOptions}. */
function withAsked(command) {
    return command
        .option('--target <id>', 'work on this item only and ignore limits; repeatable, in this order', commands_command/* collect */.Fo, [])
        .option('--auto-advance', 'continue with the next target when one cannot advance', false)
        .option('--only <key=value>', ONLY, commands_command/* collect */.Fo, []);
}
/** Throws `Refusal` for invalid options, and for a filter that matches no item. */
function askedOf({ target, only, autoAdvance }, { config, backlog }) {
    if (target.length > 0 && only.length > 0) {
        throw new ports.Refusal('`--target` and `--only` exclude each other.', 'Name items with `--target`, or filter them with `--only`.');
    }
    if (target.length === 0 && autoAdvance) {
        throw new ports.Refusal('`--auto-advance` needs at least one `--target`.', 'Type `--target ID --target ID --auto-advance`.');
    }
    const read = filterOf(only, config);
    refuseNoMatch(only, read, backlog.items);
    const targets = [...new Set(target.map((name) => (0,backlog_open/* itemNamed */.ZP)(backlog, name).id))];
    return { targets, only: read.filter };
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/next.js










/** `phasegate backlog next`: the scheduler's next actions with their reasons. Changes nothing. */
function nextCommand() {
    const command = withAsked((0,commands_command/* subcommand */._d)('next', 'Show what `backlog run` would do now, and why. Nothing is changed.'));
    return { command, act: next, hidden: false };
}
async function next(options) {
    const { outlook } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(3763), __webpack_require__.e(2464), __webpack_require__.e(7043), __webpack_require__.e(8474), __webpack_require__.e(8423), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(6906), __webpack_require__.e(6703), __webpack_require__.e(9579), __webpack_require__.e(1174), __webpack_require__.e(3038)]).then(__webpack_require__.bind(__webpack_require__, 20657));
    const opened = (0,backlog_open.openBacklog)(options);
    const backlog = await (0,backlog_open/* look */.Op)(opened);
    const { targets, only } = askedOf(options, { config: opened.config, backlog });
    const seen = await outlook(opened, backlog, { targets, extent: 'all' });
    const { items, leftAlone } = seen;
    (0,refuse_circles/* refuseCircles */.a)(items);
    const known = { items, archived: new Set(backlog.archived.keys()), leftAlone };
    const target = (0,schedule_targets/* firstTarget */.w)(known, targets, {
        isOver: ({ status }) => options.autoAdvance && status === 'blocked',
    });
    const isAsked = ({ id }) => !leftAlone.has(id) && asks(id);
    const asks = (id) => {
        const item = items.get(id);
        return item !== undefined && (targets.length === 0 ? only(item) : targets.includes(id));
    };
    const scheduled = (0,schedule/* schedule */._)({
        ...known,
        running: [],
        limits: {
            ...opened.config.limits,
            target: targets.length === 0 ? null : (target?.id ?? ''),
            only: isAsked,
        },
        pipelineOf: (item) => seen.pipelines.of(item)?.shape ?? null,
    });
    const due = scheduled.length > 0 ? [] : (0,schedule/* dueTogether */.J3)(items, isAsked);
    const actions = [
        ...(await Promise.all(scheduled.map((action) => asRestarted(seen, action)))),
        ...due.map(delivering),
    ];
    if (options.json)
        (0,print/* printJson */.Q2)(actions);
    else {
        const texts = await Promise.all(actions.map((action) => linesOf(seen, action)));
        const lines = texts.flat();
        const waiting = waitingLines(known, new Set(actions.map(({ item }) => item)));
        const nothing = lines.length === 0 ? ['Nothing can be done now.'] : [];
        const rest = waiting.length === 0 ? [] : ['', 'Waiting:', ...waiting];
        (0,print/* printResult */.RS)([...nothing, ...lines, ...rest].join('\n'));
    }
    return 0;
}
/** The action, and the changes that the item depends on and that its new run would not have. */
async function linesOf({ items, place: { repository } }, action) {
    const { unmergedLines } = await __webpack_require__.e(/* import() */ 7748).then(__webpack_require__.bind(__webpack_require__, 17748));
    const item = items.get(action.item);
    const base = repository.head;
    const more = item === undefined ? [] : await unmergedLines(item, items, { repository, base });
    return [
        (0,text_line/* oneLine */.TN)(`${next_wordsOf(action)}: ${action.why}`),
        ...more.map((line) => `  ${(0,text_line/* oneLine */.TN)(line)}`),
    ];
}
/** For an item whose run is on another machine: where it restarts here. */
async function asRestarted(seen, action) {
    const item = seen.items.get(action.item);
    if (action.action !== 'run' || item === undefined || !seen.elsewhere.has(item.id))
        return action;
    const { plannedRestart } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(3763), __webpack_require__.e(1688)]).then(__webpack_require__.bind(__webpack_require__, 1688));
    const planned = await plannedRestart(seen.place, seen.pipelines, item);
    if (planned === null)
        return action;
    const { restart, pipeline } = planned;
    const { phase } = restart;
    const writer = pipeline.shape.phases.find(({ name }) => name === phase)?.writer ?? false;
    return { ...action, phase, writer, why: `it ${(0,schedule_restart/* restartText */.zS)(restart)}` };
}
const MOST = 20;
/** For the first unfinished items without a due action. */
function waitingLines(known, due) {
    const open = [...known.items.values()].filter(({ id, status }) => status !== 'done' && !due.has(id));
    const lines = open
        .slice(0, MOST)
        .map((item) => `  ${item.id} waits for ${(0,backlog_list/* waitsFor */.is)(item, known) || 'its turn'}`);
    const more = open.length - lines.length;
    return more > 0 ? [...lines, `  and ${more} more`] : lines;
}
/** One line per item, although they are delivered together. */
const delivering = ({ id }) => ({
    action: 'deliver',
    item: id,
    writer: false,
    why: 'finished; delivered together with the other items because nothing else can run',
});
function next_wordsOf(action) {
    if (action.action !== 'run')
        return `${action.action} ${action.item}`;
    return `run \`${action.phase}\` of ${action.item}${action.writer ? ', alone, because it writes' : ''}`;
}

// EXTERNAL MODULE: ./lib/src/core/backlog/schedule/stopping.js
var stopping = __webpack_require__(48990);
// EXTERNAL MODULE: ./lib/src/core/lib/duration.js
var duration = __webpack_require__(83346);
// EXTERNAL MODULE: ./lib/src/core/text/terminal/backlog-result.js
var backlog_result = __webpack_require__(91304);
;// CONCATENATED MODULE: ./lib/src/core/text/terminal/backlog-session.js






/** Most items, and artifacts of an item, that are listed; the rest is counted. */
const backlog_session_MOST = 20;
/** What was finished, what waits for whom, and what everything took; the last line says why the session stopped. */
function sessionLines(session) {
    const { asked, finished, phases, costUsd, why, stopped, paint } = session;
    const open = asked.filter(({ status }) => status !== 'done');
    const done = asked.length - open.length;
    const cost = costUsd === null ? '' : `, ${(0,money/* moneyText */.qC)(costUsd)}`;
    return [
        ...section('Finished:', finished.map((one) => finishedLines(one, paint)), paint),
        ...section('Waiting:', open.map((item) => openLines(item, session)), paint),
        '',
        ...tookLines(session),
        `${done} of ${asked.length} items done, ${phases} phases${cost}. Stopped: ${why} (${stopped}).`,
    ];
}
function section(title, entries, paint) {
    if (entries.length === 0)
        return [];
    const more = entries.length - backlog_session_MOST;
    return [
        '',
        paint('strong', title),
        ...entries.slice(0, backlog_session_MOST).flat(),
        ...(more > 0 ? [`  and ${more} more: \`phasegate backlog list\``] : []),
    ];
}
const LONGEST_TITLE = 60;
const head = ({ id, title }, paint) => `  ${paint('strong', id)}  ${(0,text_line/* truncate */.xv)((0,text_line/* oneLine */.TN)(title), LONGEST_TITLE)}`;
function finishedLines({ item, artifacts }, paint) {
    const more = artifacts.length - backlog_session_MOST;
    return [
        head(item, paint),
        `    ${(0,backlog_result/* resultText */.D6)(item)}`,
        ...artifacts.slice(0, backlog_session_MOST).map((path) => `    ${(0,text_line/* oneLine */.TN)(path)}`),
        ...(more > 0 ? [`    and ${more} more`] : []),
    ];
}
function openLines(item, { known, elsewhere, paint }) {
    const waits = (0,backlog_list/* waitsFor */.is)(item, known) || 'the next session';
    const commands = nextCommands(item, { isElsewhere: elsewhere.has(item.id) });
    // After a failure, the command that shows its record comes along.
    const shown = commands.slice(0, item.block?.kind === 'failed' ? 2 : 1);
    return [
        head(item, paint),
        `    waits for ${waits}`,
        ...shown.map((command) => `    ${paint('accent', command)}`),
    ];
}
/** Cost and time of the session, and of its items since they began, if that is more. */
function tookLines({ asked, costUsd, ms, phases }) {
    if (phases === 0)
        return [];
    const session = [costUsd === null ? '' : (0,money/* moneyText */.qC)(costUsd), (0,duration_text/* durationText */.S)(ms)];
    const all = (0,backlog_result/* spentText */.u8)((0,backlog_result/* spentOn */.g2)(asked));
    const inAll = all === '' ? '' : `; total of its items: ${all}`;
    return [`This session: ${session.filter((part) => part !== '').join(' · ')}${inAll}`];
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/artifacts.js

/** Paths of the artifacts of the item's run, relative to the person's folder. */
async function artifactsFor({ root }, item) {
    const { artifactsOf } = await __webpack_require__.e(/* import() */ 7877).then(__webpack_require__.bind(__webpack_require__, 67877));
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { store } = await findPlace(root);
    return (await artifactsOf(store, item)).map((path) => (0,external_node_path_.relative)(process.cwd(), path));
}

// EXTERNAL MODULE: ./lib/src/system/debug-log.js
var debug_log = __webpack_require__(35118);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/view.js
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



/** A live view on a terminal, otherwise one line per event; nothing for a program. */
async function inView(json, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { LOCAL } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(3763), __webpack_require__.e(2464), __webpack_require__.e(7043), __webpack_require__.e(8474), __webpack_require__.e(8423), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(6906), __webpack_require__.e(6703), __webpack_require__.e(9579)]).then(__webpack_require__.bind(__webpack_require__, 49579));
        if (json)
            return work({ driver: LOCAL, say: () => { } });
        const { stderr, env } = process;
        if (stderr.isTTY !== true || env.TERM === 'dumb' || (0,debug_log/* isDebugging */.Vh)())
            return work({ driver: LOCAL, say: (line) => (0,print/* printNote */.cN)((0,text_line/* oneLine */.TN)(line)) });
        const { BacklogScreen } = await Promise.all(/* import() */[__webpack_require__.e(6274), __webpack_require__.e(292)]).then(__webpack_require__.bind(__webpack_require__, 80292));
        const screen = __addDisposableResource(env_1, new BacklogScreen(stderr, (0,print/* surfaceOf */.lI)(stderr).paint), false);
        return await work({ driver: driverOf(screen), say: (line) => screen.say(line) });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function driverOf(screen) {
    const follow = async (run, work) => {
        try {
            return await work(async (plan) => screen.follow(run, plan));
        }
        finally {
            screen.leave(run);
        }
    };
    return { follow, delivers: true };
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/run.js












/** `phasegate backlog run`: works on the backlog until nothing more can be done, or a limit is reached. */
function runCommand() {
    const command = withLimits((0,commands_command/* subcommand */._d)('run', 'Work on items until all are done, a person is needed, or a limit is reached.')).addHelpText('after', `
Examples:
  $ phasegate backlog run --only tag=bug --budget 5
  $ phasegate backlog run --target a1b2c            this item only
  $ phasegate backlog run --cap 10 --until 2h       at most 10 phases, for 2 hours

New items are triaged. Each item then runs through the phases of its pipeline on its own branch, in a
clone; your working tree is not touched. You can stop and restart the command at any time.
Exit codes: 0 all selected items are done, 1 an item failed, 3 items are left, 4 a person must decide,
5 the budget is spent, 130 stopped by a signal.`);
    return { command, act: run, hidden: false };
}
function withLimits(command) {
    return withAsked(command)
        .addOption(new esm/* Option */.c$('--cap <n>', 'maximum number of phases to run').argParser(wholeNumber))
        .addOption(new esm/* Option */.c$('--until <time>', 'start no phase after this time, such as 18:30 or 2h').argParser(momentOf))
        .addOption(new esm/* Option */.c$('--budget <usd>', 'spending limit of this session in USD').argParser(amount));
}
async function run(options) {
    const opened = (0,backlog_open.openBacklog)(options);
    const { root, config, store } = opened;
    const backlog = await store.read();
    const { targets, only } = askedOf(options, { config, backlog });
    const { workThrough } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(3763), __webpack_require__.e(2464), __webpack_require__.e(7043), __webpack_require__.e(8474), __webpack_require__.e(8423), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(6906), __webpack_require__.e(6703), __webpack_require__.e(9579), __webpack_require__.e(1174), __webpack_require__.e(1220)]).then(__webpack_require__.bind(__webpack_require__, 41220));
    const end = await inView(options.json, ({ driver, say }) => workThrough({
        root,
        platform: (0,wiring_platform/* localPlatform */.h)(),
        driver,
        config,
        store,
        targets,
        autoAdvance: options.autoAdvance,
        only,
        cap: options.cap ?? config.limits.phases,
        untilMs: options.until ?? null,
        budgetUsd: options.budget ?? null,
        stage: 'all',
        say,
    }));
    await tell(opened, end, options.json);
    return (0,stopping/* exitCodeOf */.FO)(end.stopped, end.asked);
}
async function tell(opened, end, json) {
    const { stopped, phases, costUsd, asked, ms } = end;
    const why = (0,stopping/* stoppedText */.TN)(stopped, asked);
    const finished = await Promise.all(asked
        .filter(({ id }) => end.finished.has(id))
        .map(async (item) => ({ item, artifacts: await artifactsFor(opened, item) })));
    if (json) {
        const outcome = (0,stopping/* outcomeOf */.sG)(stopped, asked);
        const done = finished.map(({ item, artifacts }) => ({ id: item.id, artifacts }));
        const items = asked.map(itemJson);
        (0,print/* printJson */.Q2)({
            outcome,
            stopped,
            why,
            phases,
            costUsd,
            ms: Math.round(ms),
            finished: done,
            items,
        });
        return;
    }
    const seen = await (0,backlog_open/* lookAhead */.Rf)(opened);
    const { items, archived, elsewhere, leftAlone } = seen;
    const known = { items, archived: new Set(archived.keys()), leftAlone };
    const { paint } = (0,print/* surfaceOf */.lI)(process.stderr);
    const told = { asked, finished, known, elsewhere, phases, costUsd, ms, why, stopped, paint };
    (0,print/* printNote */.cN)(sessionLines(told).join('\n'));
}
function wholeNumber(text) {
    const number = Number(text);
    if (Number.isInteger(number) && number > 0)
        return number;
    throw new esm/* InvalidArgumentError */.Di('Give a whole number above zero.');
}
function amount(text) {
    const number = Number(text);
    if (/^\d+(\.\d+)?$/.test(text) && number > 0)
        return number;
    throw new esm/* InvalidArgumentError */.Di('Give USD, such as 2.50.');
}
/** The next time at which the local clock shows this, or the end of this duration. */
function momentOf(text) {
    const length = (0,duration/* parseDuration */.E9)(text);
    if (length !== null)
        return Date.now() + length;
    const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
    if (hours === undefined || minutes === undefined) {
        throw new esm/* InvalidArgumentError */.Di('Give a time such as 18:30, or a duration such as 2h.');
    }
    const moment = new Date();
    moment.setHours(Number(hours), Number(minutes), 0, 0);
    if (moment.getTime() <= Date.now())
        moment.setDate(moment.getDate() + 1);
    return moment.getTime();
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/show.js







/** `phasegate backlog show ID`: everything about one item. */
function showCommand() {
    const command = (0,commands_command/* subcommand */._d)('show', 'Show the details of an item, and the commands that apply now.').argument('<id>', 'item; a unique beginning of the id is enough');
    return { command, act: show, hidden: false };
}
const LAST = 10;
async function show(name, options) {
    const opened = (0,backlog_open.openBacklog)(options);
    const backlog = await (0,backlog_open/* lookAhead */.Rf)(opened);
    const item = (0,backlog_open/* itemNamed */.ZP)(backlog, name);
    const { leftAlone, elsewhere } = backlog;
    const events = await opened.store.events(item.id);
    if (options.json)
        (0,print/* printJson */.Q2)({ ...itemJson(item), events });
    else {
        const { paint } = (0,print/* surfaceOf */.lI)(process.stdout);
        const known = { items: backlog.items, archived: new Set(backlog.archived.keys()), leftAlone };
        const waits = (0,backlog_list/* waitsFor */.is)(item, known);
        (0,print/* printResult */.RS)(itemLines({
            item,
            waits,
            unmerged: await unmergedIn(opened, backlog, item),
            artifacts: await artifactsFor(opened, item),
            isElsewhere: elsewhere.has(item.id),
            events: events.slice(-LAST),
            paint,
        }).join('\n'));
    }
    return 0;
}
async function unmergedIn({ root }, { items }, item) {
    if (item.dependencies.length === 0)
        return [];
    const { findPlace } = await __webpack_require__.e(/* import() */ 8275).then(__webpack_require__.bind(__webpack_require__, 18275));
    const { unmergedLines } = await __webpack_require__.e(/* import() */ 7748).then(__webpack_require__.bind(__webpack_require__, 17748));
    const { repository } = await findPlace(root);
    return unmergedLines(item, items, { repository, base: repository.head });
}

;// CONCATENATED MODULE: ./lib/src/commands/backlog/triage.js








/** `phasegate backlog triage [ID…]`: only assesses new items. */
function triageCommand() {
    const command = (0,commands_command/* subcommand */._d)('triage', 'Triage new items, and run nothing else.').argument('[id...]', 'new items to triage (default: all)');
    return { command, act: triage, hidden: false };
}
async function triage(names, options) {
    const { root, config, store } = (0,backlog_open.openBacklog)(options);
    const backlog = await store.read();
    const chosen = names.map((name) => (0,backlog_open/* itemNamed */.ZP)(backlog, name));
    const old = chosen.find(({ status }) => status !== 'new');
    if (old !== undefined) {
        throw new ports.Refusal(`\`${old.id}\` is ${(0,item_item/* statusText */.qS)(old.status)}, not new.`, `Assess the item yourself: \`phasegate backlog edit ${old.id} --size …\`.`);
    }
    const ids = new Set(chosen.map(({ id }) => id));
    const { workThrough } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(3763), __webpack_require__.e(2464), __webpack_require__.e(7043), __webpack_require__.e(8474), __webpack_require__.e(8423), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(6906), __webpack_require__.e(6703), __webpack_require__.e(9579), __webpack_require__.e(1174), __webpack_require__.e(1220)]).then(__webpack_require__.bind(__webpack_require__, 41220));
    const { asked } = await inView(options.json, ({ driver, say }) => workThrough({
        root,
        platform: (0,wiring_platform/* localPlatform */.h)(),
        driver,
        config,
        store,
        targets: [],
        autoAdvance: false,
        only: ({ id, status }) => status === 'new' && (ids.size === 0 || ids.has(id)),
        cap: config.limits.phases,
        untilMs: null,
        budgetUsd: null,
        stage: 'triage',
        say,
    }));
    if (options.json)
        (0,print/* printJson */.Q2)(asked.map(itemJson));
    const kinds = asked.flatMap(({ block }) => block?.kind ?? []);
    if (kinds.includes('failed'))
        return 1;
    if (kinds.length > 0)
        return 4;
    return asked.some(({ status }) => status === 'new') ? 3 : 0;
}

// EXTERNAL MODULE: ./lib/src/core/backlog/triage/word.js
var triage_word = __webpack_require__(90033);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/unblock.js





/** `phasegate backlog unblock ID`: the item continues where it stopped. */
function unblockCommand() {
    const command = (0,commands_command/* subcommand */._d)('unblock', 'Unblock an item; it continues where it stopped.')
        .argument('<id>', 'item id')
        .option('--notes <text>', 'note for the agent, added to its next prompt')
        .option('--override', 'accept its current assessment at the guardrails', false);
    return { command, act: unblock, hidden: false };
}
/** `phasegate backlog override ID`: the same, with `--override`. */
function overrideCommand() {
    const command = (0,commands_command/* subcommand */._d)('override', 'Accept the current assessment of an item at the guardrails. A higher one needs another override.')
        .argument('<id>', 'item id')
        .option('--notes <text>', 'note for the agent, added to its next prompt');
    const act = (name, options) => unblock(name, { ...options, override: true });
    return { command, act, hidden: false };
}
/** `phasegate backlog answer ID TEXT`: answers the item's question. */
function answerCommand() {
    const command = (0,commands_command/* subcommand */._d)('answer', 'Answer the question that blocks an item.')
        .argument('<id>', 'item id')
        .argument('<text>', 'your answer');
    return { command, act: answer, hidden: false };
}
/** `phasegate backlog retry ID TEXT`: restarts rejected work. */
function retryCommand() {
    const command = (0,commands_command/* subcommand */._d)('retry', 'Restart a rejected item, with your text in its prompt.')
        .argument('<id>', 'item id')
        .argument('<text>', 'what the agent must do differently');
    return { command, act: retry, hidden: false };
}
const retry = (name, notes, options) => say(name, { type: 'retry', notes }, options);
const unblock = (name, options) => say(name, { type: options.override ? 'override' : 'unblock', notes: options.notes ?? null }, options);
const answer = (name, text, options) => say(name, { type: 'answer', text }, options);
async function say(name, word, options) {
    return decideOn({ name, options }, (item, situations) => {
        const situation = situations.of(item);
        const judged = (0,triage_word/* judgeWord */.o)(item, word, situation);
        if (judged.type === 'events')
            return judged.events;
        throw new ports.Refusal(judged.message, remedyFor(item, judged.instead, situation));
    });
}
function remedyFor(item, instead, situation) {
    const { id } = item;
    switch (instead) {
        case 'override':
            return `Accept the assessment or change it: ${commandsFor(item, situation)}.`;
        case 'answer':
            return `Answer the question: \`phasegate backlog answer ${id} "…"\`.`;
        case 'retry':
            return `Restart the item with \`phasegate backlog retry ${id} "…"\`, or close it: \`phasegate backlog close ${id}\`.`;
        case 'decide':
            return `Decide in the run: ${commandsFor(item, situation)}.`;
        case 'unblock':
            return `Let the item continue: ${commandsFor(item, situation)}.`;
        case 'look':
            return `\`phasegate backlog show ${id}\` shows its status.`;
        case 'nothing':
            return 'The item needs no decision.';
    }
}
const commandsFor = (item, situation) => nextCommands(item, situation)
    .map((command) => `\`${command}\``)
    .join(' or ');

;// CONCATENATED MODULE: ./lib/src/commands/backlog.js













/** The commands under `phasegate backlog`. */
const BACKLOG_COMMANDS = [
    initCommand,
    addCommand,
    listCommand,
    showCommand,
    editCommand,
    triageCommand,
    nextCommand,
    runCommand,
    advanceCommand,
    unblockCommand,
    overrideCommand,
    answerCommand,
    retryCommand,
    completeCommand,
    closeCommand,
    archiveCommand,
    eventsCommand,
    doctorCommand,
];
const BACKLOG_HELP = `
From an empty backlog to finished work:
  $ phasegate backlog init
  $ phasegate backlog add "Fix the date parser" --tag bug
  $ phasegate backlog next        what would run now, and why
  $ phasegate backlog run         work until all items are done or need you
  $ phasegate backlog list        the status of each item, and what it waits for

A unique beginning of an id is enough.`;


/***/ }),

/***/ 36957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZP: () => (/* binding */ itemNamed),
  Op: () => (/* binding */ look),
  Rf: () => (/* binding */ lookAhead),
  openBacklog: () => (/* binding */ openBacklog)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/backlog/issues/store.js + 4 modules
var store = __webpack_require__(57612);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/app/wiring/github-access.js
var github_access = __webpack_require__(69145);
;// CONCATENATED MODULE: ./lib/src/app/backlog/issue-source.js





/** The issues of the repository on GitHub to which the checkout's `origin` points. */
function localIssueStore(root) {
    let made = null;
    const github = () => {
        made ??= connect(root);
        return made;
    };
    return (0,store/* issueStore */.t)({ github, holder: holder(), now: Date.now, pause });
}
async function connect(root) {
    const { findRepository } = await __webpack_require__.e(/* import() */ 6077).then(__webpack_require__.bind(__webpack_require__, 26077));
    const access = (0,github_access.gitHubAccess)(await (await findRepository(root)).origin(), process.env);
    if (access === null) {
        throw new ports.Refusal('The backlog is in issues, but the remote `origin` of this checkout is not on GitHub.', 'Set `origin` with `git remote add origin …`, or keep the backlog in a file: `backlog: { source: file }`.');
    }
    const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN || null;
    if (token === null) {
        throw new ports.Refusal(`No token found to read the issues of ${access.repository}.`, 'Set `GITHUB_TOKEN`, for example to the output of `gh auth token`.');
    }
    const { gitHub } = await __webpack_require__.e(/* import() */ 3193).then(__webpack_require__.bind(__webpack_require__, 33193));
    const { PATIENCE } = await __webpack_require__.e(/* import() */ 7296).then(__webpack_require__.bind(__webpack_require__, 7296));
    const { signal } = new AbortController();
    return gitHub({ ...access, token, patience: PATIENCE, signal });
}
/** GitHub reports whether a workflow run is still active. The state of a local process is unknown elsewhere. */
function holder() {
    const { GITHUB_RUN_ID: run = '', GITHUB_RUN_ATTEMPT: attempt = '' } = process.env;
    if (/^\d+$/.test(run) && /^\d+$/.test(attempt))
        return { type: 'workflow', run: Number(run), attempt: Number(attempt) };
    return { type: 'process', name: `${process.pid}@${(0,external_node_os_.hostname)()}` };
}
const pause = () => (0,promises_.setTimeout)(1000);

// EXTERNAL MODULE: ./lib/src/app/stored/config-file.js + 2 modules
var config_file = __webpack_require__(78345);
// EXTERNAL MODULE: ./lib/src/app/stored/repository-root.js
var repository_root = __webpack_require__(39583);
// EXTERNAL MODULE: ./lib/src/app/stored/surroundings.js
var surroundings = __webpack_require__(27565);
// EXTERNAL MODULE: ./lib/src/backlog/file.js + 5 modules
var file = __webpack_require__(64395);
// EXTERNAL MODULE: ./lib/src/core/backlog/item/item.js
var item = __webpack_require__(66411);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
// EXTERNAL MODULE: ./lib/src/report/print.js
var print = __webpack_require__(26354);
;// CONCATENATED MODULE: ./lib/src/commands/backlog/open.js









/** Throws the errors of the configuration. */
function openBacklog({ root: folder }) {
    const root = (0,repository_root/* repositoryRoot */.H)(folder);
    const { config } = (0,config_file/* findConfig */.u)(root);
    const store = config.source === 'issues' ? localIssueStore(root) : (0,file/* fileStore */.o)(root);
    return { root, config, store, actor: (0,surroundings/* localActor */.Z0)() };
}
/** The content of the store; reports invalid values. */
async function look({ store }) {
    const backlog = await store.read();
    for (const warning of backlog.warnings)
        (0,print/* printNote */.cN)(`Warning: ${warning}`);
    return backlog;
}
/** The same, with what the next session would determine: results of runs, and blocks. */
async function lookAhead(opened) {
    const { outlookIfAny } = await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(298), __webpack_require__.e(3763), __webpack_require__.e(2464), __webpack_require__.e(7043), __webpack_require__.e(8474), __webpack_require__.e(8423), __webpack_require__.e(7806), __webpack_require__.e(7345), __webpack_require__.e(8018), __webpack_require__.e(6906), __webpack_require__.e(6703), __webpack_require__.e(9579), __webpack_require__.e(1174), __webpack_require__.e(9134), __webpack_require__.e(657)]).then(__webpack_require__.bind(__webpack_require__, 20657));
    return outlookIfAny(opened, await look(opened));
}
/** Finds an item by its id, with or without the prefix, or by a unique beginning of it. */
function itemNamed({ items, archived }, name) {
    const exact = items.get(name);
    if (exact !== undefined)
        return exact;
    const all = [...items.values()].sort(item/* byAge */.jI);
    const meant = all.filter(({ id }) => id.startsWith(name) || id.slice(id.indexOf('-') + 1).startsWith(name));
    const whole = meant.filter(({ id }) => id.slice(id.indexOf('-') + 1) === name);
    const [only, ...more] = whole.length > 0 ? whole : meant;
    if (only !== undefined && more.length === 0 && name !== '')
        return only;
    const hint = meant.length > 1
        ? `Several items match: ${meant.map(({ id }) => `\`${id}\``).join(', ')}.`
        : archived.has(name)
            ? `The item is closed, archived or merged into another: \`phasegate backlog events ${name}\` shows which.`
            : ((0,nearest/* suggest */.Z)(name, [...items.keys()]) ?? '`phasegate backlog add TITLE` adds one.');
    throw new ports.Refusal(`The backlog has no item \`${name}\`.`, hint);
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
