export const id = 9134;
export const ids = [9134];
export const modules = {

/***/ 69027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPipelines: () => (/* binding */ readPipelines)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/core/backlog/schedule/pipeline-shape.js
/** Orders phases as they come up: among those whose needs are done, the first in the file; scoping phases first. */
function pipelineShape(phases) {
    const left = new Map(phases.map((phase, index) => [index, phase]));
    const order = [];
    while (left.size > 0) {
        const next = [...left].find(([, { needs }]) => needs.every((need) => !left.has(need)));
        if (next === undefined)
            throw new Error('phases form a dependency cycle');
        const [index, { name, scoping, writer }] = next;
        left.delete(index);
        order.push({ name, scoping, writer });
    }
    return {
        phases: [...order.filter(({ scoping }) => scoping), ...order.filter(({ scoping }) => !scoping)],
    };
}

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
;// CONCATENATED MODULE: ./lib/src/app/backlog/pipelines.js




/** Reads and checks every pipeline of the configuration. Throws `InvalidPipeline` for the first invalid one. */
function readPipelines(root, { pipelines, defaultPipeline }) {
    const known = [...pipelines].map(([name, path]) => [
        name,
        readOne(root, name, path),
    ]);
    const byName = new Map(known);
    const fallback = defaultPipeline === null ? undefined : byName.get(defaultPipeline);
    if (fallback === undefined) {
        throw new ports.Refusal('phasegate.yml lists no pipelines for backlog items.', 'List pipelines in phasegate.yml: `pipelines: { feature: pipelines/feature.yml }`. `phasegate backlog init` writes this list for existing pipelines.');
    }
    return {
        byName,
        fallback,
        of: ({ pipeline }) => (pipeline === null ? fallback : (byName.get(pipeline) ?? null)),
    };
}
function readOne(root, name, path) {
    const file = (0,external_node_path_.join)(root, path);
    const pipeline = (0,pipeline_file.validPipeline)(file, root);
    return { name, file, pipeline, shape: shapeOf(pipeline), leavesOf: leavesOf(pipeline) };
}
function shapeOf({ file }) {
    const names = Object.keys(file.phases);
    const phases = Object.entries(file.phases).map(([name, phase]) => ({
        name,
        scoping: 'scoping' in phase && phase.scoping === true,
        writer: 'access' in phase && phase.access === 'write',
        needs: needsOf(phase).map((need) => names.indexOf(need)),
    }));
    return pipelineShape(phases);
}
function leavesOf({ file: { phases } }) {
    const continued = new Set(Object.values(phases).flatMap((phase) => 'session' in phase && phase.session !== undefined ? [phase.session.continue] : []));
    return (name) => {
        const phase = Object.hasOwn(phases, name) ? phases[name] : undefined;
        // A delivery is not repeated.
        if (phase === undefined || 'deliver' in phase)
            return 'nothing';
        const isKept = 'gate' in phase || hasMore(phase) || continued.has(name);
        if (isKept)
            return 'result';
        return 'access' in phase && phase.access === 'write' ? 'change' : 'nothing';
    };
}
const hasMore = (phase) => ('outputs' in phase && Object.keys(phase.outputs ?? {}).length > 0) ||
    ('artifacts' in phase && phase.artifacts !== undefined);
function needsOf({ needs }) {
    if (needs === undefined)
        return [];
    if (typeof needs === 'string')
        return [needs];
    return Array.isArray(needs) ? needs : Object.keys(needs);
}


/***/ }),

/***/ 31950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ blocked)
/* harmony export */ });
/** The item is blocked at its phase until a person acts. */
function blocked({ id, phase }, kind, why) {
    return { type: 'itemMoved', item: id, to: 'blocked', why, block: { kind, phase } };
}


/***/ }),

/***/ 83447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Story)
/* harmony export */ });
/* harmony import */ var _evolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83733);

/** Collects events, and the items after them. */
class Story {
    events = [];
    #items;
    constructor(items) {
        this.#items = items;
    }
    get items() {
        return this.#items;
    }
    item(id) {
        return this.#items.get(id) ?? null;
    }
    add(events) {
        for (const event of events) {
            // Actor and time have no effect on the items.
            this.#items = (0,_evolve_js__WEBPACK_IMPORTED_MODULE_0__/* .evolve */ .sf)(this.#items, (0,_evolve_js__WEBPACK_IMPORTED_MODULE_0__/* .recorded */ .t2)(event, '', ''));
            this.events.push(event);
        }
    }
}


/***/ }),

/***/ 14091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ circlesIn),
/* harmony export */   aL: () => (/* binding */ circleText),
/* harmony export */   gJ: () => (/* binding */ lostIn),
/* harmony export */   iY: () => (/* binding */ unmet),
/* harmony export */   vs: () => (/* binding */ pathTo)
/* harmony export */ });
/* harmony import */ var _item_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66411);

/** Dependencies of the item that are not done; unknown items count as not done. */
function unmet({ dependencies }, { items, archived }) {
    return dependencies.filter((id) => {
        const item = items.get(id);
        return item === undefined ? !archived.has(id) : item.status !== 'done';
    });
}
/** Items that are not done and wait for an item that nobody knows, with the ids of these. */
function lostIn(known) {
    return [...known.items.values()]
        .filter(({ status }) => status !== 'done')
        .flatMap((item) => unmet(item, known)
        .filter((id) => !known.items.has(id))
        .map((id) => [item.id, id]));
}
/**
 * Dependency cycles, each as its ids from the smallest on, with that id repeated at the end; at most {@link MOST_CIRCLES}. Done
 * items are in no cycle. Every item of a cycle is in one of the returned ones, or will be once these are broken.
 */
function circlesIn(items) {
    const finished = new Set();
    const circles = new Map();
    for (const start of [...items.keys()].sort())
        follow(start, items, { finished, circles });
    return [...circles.values()].toSorted(byFirst);
}
const MOST_CIRCLES = 20;
/** `a → b → a` */
const circleText = (circle) => circle.join(' → ');
/** Depth-first search without recursion; each edge to an item on the path closes a cycle. */
function follow(start, items, { finished, circles }) {
    const path = [];
    const onPath = new Set();
    const enter = (id) => {
        if (finished.has(id) || !isOpen(items, id))
            return;
        path.push({ id, next: 0 });
        onPath.add(id);
    };
    enter(start);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
        const id = items.get(step.id)?.dependencies[step.next];
        step.next += 1;
        if (id === undefined) {
            finished.add(step.id);
            onPath.delete(step.id);
            path.pop();
        }
        else if (!onPath.has(id))
            enter(id);
        else if (circles.size === MOST_CIRCLES)
            return;
        else {
            const circle = circleAt(path, id);
            circles.set(circle.join('\n'), circle);
        }
    }
}
/** The ids on the dependency path from one item to another, both included; `null`: there is none. */
function pathTo(wanted, start, items) {
    const cameFrom = new Map([[start, null]]);
    for (const id of cameFrom.keys()) {
        if (id === wanted)
            return backFrom(id, cameFrom);
        if (!isOpen(items, id))
            continue;
        for (const next of items.get(id)?.dependencies ?? [])
            if (!cameFrom.has(next))
                cameFrom.set(next, id);
    }
    return null;
}
function backFrom(end, cameFrom) {
    const path = [];
    for (let id = end; id !== null; id = cameFrom.get(id) ?? null)
        path.unshift(id);
    return path;
}
/** A done item depends on nothing. */
function isOpen(items, id) {
    const item = items.get(id);
    return item !== undefined && item.status !== 'done';
}
const byFirst = ([a = ''], [b = '']) => (0,_item_item_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a, b);
function circleAt(path, id) {
    const ids = path.map((one) => one.id);
    return fromSmallest(ids.slice(ids.indexOf(id)));
}
function fromSmallest(circle) {
    const smallest = circle.toSorted()[0] ?? '';
    const at = circle.indexOf(smallest);
    return [...circle.slice(at), ...circle.slice(0, at), smallest];
}


/***/ }),

/***/ 79023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isLeftAlone),
/* harmony export */   R6: () => (/* binding */ restartOf),
/* harmony export */   bD: () => (/* binding */ restartEvents),
/* harmony export */   oR: () => (/* binding */ leftAloneText),
/* harmony export */   qJ: () => (/* binding */ isBegunElsewhere),
/* harmony export */   xk: () => (/* binding */ lastQuestion),
/* harmony export */   zS: () => (/* binding */ restartText)
/* harmony export */ });
/* harmony import */ var _lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55948);

/** Whether the item has begun and its run is not in this store. */
function isBegunElsewhere({ status, block, phase, work: { run, seen } }, isHere) {
    const at = block?.from ?? status;
    if (at !== 'scoping' && at !== 'in_progress')
        return false;
    if (run === null)
        return phase !== null;
    return (seen[run] ?? 0) > 0 && !isHere(run);
}
/**
 * An item continues at its phase, or at an earlier one whose results are unavailable: a change is available from the branch
 * alone, a decision or a result never is. `null`: the item has not reached a phase of its pipeline.
 */
function restartOf(item, { shape, leavesOf, branch }) {
    const isScoping = (item.block?.from ?? item.status) === 'scoping';
    const all = shape.phases.filter(({ scoping }) => scoping || !isScoping).map(({ name }) => name);
    const first = shape.phases.find(({ scoping }) => scoping === isScoping)?.name;
    const place = all.indexOf(item.phase ?? first ?? '');
    if (place === -1)
        return null;
    const isGone = (name) => {
        const leaves = leavesOf(name);
        return leaves === 'result' || (leaves === 'change' && branch === null);
    };
    const gone = all.slice(0, place).findIndex(isGone);
    const start = gone === -1 ? place : gone;
    const [phase, reached] = [all[start], all[place]];
    if (phase === undefined || reached === undefined)
        return null;
    const passed = all.slice(0, start);
    const isOnBranch = passed.some((name) => leavesOf(name) === 'change');
    return { run: item.work.run, passed, phase, reached, branch: isOnBranch ? branch : null };
}
/** A sentence without its subject. */
function restartText({ run, passed, phase, branch }) {
    const why = run === null ? 'has no run on this machine' : `has its run ${run} on another machine`;
    const from = branch === null ? 'the base' : `the branch ${branch} of origin`;
    const done = passed.length === 0 ? '' : `; done before: ${passed.map((name) => `\`${name}\``).join(', ')}`;
    return `${why}: a new run begins at \`${phase}\`, from ${from}${done}`;
}
function restartEvents(item, restart) {
    const noted = { type: 'noted', item: item.id, text: restartText(restart) };
    const { phase } = restart;
    const isThere = item.phase === phase;
    return isThere ? [noted] : [noted, { type: 'phaseReached', item: item.id, phase }];
}
/** Issues are visible everywhere: work that began elsewhere may still be active there, and only a person knows. */
function isLeftAlone({ source, targets, isHere }, item) {
    if (source !== 'issues' || item.status === 'blocked' || targets.includes(item.id))
        return false;
    return isBegunElsewhere(item, isHere) || isScopedElsewhere(item, isHere);
}
/** A ready item whose scoping phases ran on another machine would be left alone as soon as it is in progress. */
function isScopedElsewhere({ status, work: { run, seen } }, isHere) {
    return status === 'ready' && run !== null && (seen[run] ?? 0) > 0 && !isHere(run);
}
/** A sentence without its subject. */
const leftAloneText = ({ work }) => `skipped: its run ${work.run} is not on this machine`;
/** The question of the item's last block; `null`: the last block was no question. */
function lastQuestion(events) {
    const last = events.findLast(({ event }) => (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(event, 'to') === 'blocked')?.event;
    const text = (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(last, 'why');
    if ((0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(last, 'block', 'kind') !== 'question' || text === null)
        return null;
    return { text, phase: (0,_lib_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(last, 'block', 'phase') };
}


/***/ }),

/***/ 38383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ dueTogether),
/* harmony export */   N5: () => (/* binding */ promotionEvents),
/* harmony export */   _: () => (/* binding */ schedule),
/* harmony export */   ll: () => (/* binding */ nextPhase)
/* harmony export */ });
/* harmony import */ var _item_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25338);
/* harmony import */ var _item_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66411);
/* harmony import */ var _triage_triage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69549);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14091);




/** Promotions first, then as many phases and triages as may start now; docs/backlog.md has the rules. */
function schedule(scheduled) {
    const { items, running, limits } = scheduled;
    if (running.some(({ writer }) => writer))
        return [];
    const busy = new Set(running.map(({ item }) => item));
    const asked = [...items.values()].filter((item) => (limits.target === null ? limits.only(item) : item.id === limits.target) &&
        !busy.has(item.id) &&
        (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .unmet */ .iY)(item, scheduled).length === 0);
    return [...promotions(asked, scheduled), ...starts(candidates(asked, scheduled), scheduled)];
}
/** Requested items that are finished and are to be delivered together when nothing else can be done. */
function dueTogether(items, isAsked) {
    return [...items.values()].filter((item) => item.status === 'in_progress' && item.delivery !== null && isAsked(item));
}
function promotions(asked, scheduled) {
    const { items, limits } = scheduled;
    // An item that waits for another one takes no place, which that one may need.
    const inProgress = [...items.values()].filter((item) => isAtWork(item) && (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .unmet */ .iY)(item, scheduled).length === 0).length;
    const room = limits.target === null ? Math.max(0, limits.wip - inProgress) : asked.length;
    return asked
        .filter(({ status }) => status === 'ready')
        .sort((a, b) => impactOf(b) - impactOf(a) || (0,_item_item_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .jI)(a, b))
        .slice(0, room)
        .map(({ id, assessment: { impact } }) => ({
        action: 'promote',
        item: id,
        writer: false,
        why: `ready, within the limits, impact ${impact ?? 'not assessed'}`,
    }));
}
/** Events that move the promoted items into progress, if they are still ready. */
function promotionEvents(actions, items) {
    return actions
        .filter(({ action, item }) => action === 'promote' && items.get(item)?.status === 'ready')
        .map(({ item, why }) => ({ type: 'itemMoved', item, to: 'in_progress', why, block: null }));
}
/** An item that only waits for a joint delivery does not count towards the limit, and nothing is started for it. */
const isAtWork = ({ status, delivery }) => status === 'in_progress' && delivery === null;
const impactOf = ({ assessment }) => (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)('impact', assessment.impact) ?? -1;
/** Everything that could start if nothing else ran, in order of priority. */
function candidates(asked, scheduled) {
    return [
        ...phases(asked, scheduled, 'in_progress'),
        ...phases(asked, scheduled, 'scoping'),
        ...asked
            .filter(({ status }) => status === 'new')
            .sort(_item_item_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .jI)
            .map(triage),
    ];
}
function phases(asked, { pipelineOf }, status) {
    return asked
        .filter((item) => (status === 'scoping' ? item.status === status : isAtWork(item)))
        .flatMap((item) => {
        const at = nextPhase(item, pipelineOf(item));
        return at === null ? [] : [{ item, ...at }];
    })
        .sort((a, b) => b.place - a.place || (0,_item_item_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .jI)(a.item, b.item))
        .map(({ item, phase, place, of }) => ({
        action: 'run',
        item: item.id,
        phase: phase.name,
        writer: phase.writer,
        why: `${status === 'scoping' ? 'scoping' : 'in progress'}, at phase ${place + 1} of ${of}`,
    }));
}
/** The item's phase and its index in the pipeline; `null`: the pipeline does not have it. */
function nextPhase(item, pipeline) {
    const isScoping = item.status === 'scoping';
    const all = pipeline?.phases ?? [];
    // An item in progress may have to be scoped again if the results of scoping are unavailable.
    const place = all.findIndex(({ name, scoping }) => item.phase === null ? scoping === isScoping : name === item.phase && (scoping || !isScoping));
    const phase = all[place];
    return phase === undefined ? null : { phase, place, of: all.length };
}
const triage = (item) => ({
    action: 'triage',
    item: item.id,
    writer: false,
    why: (0,_triage_triage_js__WEBPACK_IMPORTED_MODULE_2__/* .isAssessed */ ._V)(item) ? 'new and assessed by a person, so no agent runs' : 'new and not assessed',
});
/** In order; the first that cannot start yet holds back all later ones. */
function starts(due, { running, limits }) {
    const slots = limits.target === null ? limits.concurrent - running.length : 1;
    const started = [];
    for (const start of due) {
        if (started.length >= slots)
            break;
        if (start.writer) {
            if (running.length + started.length === 0)
                started.push(start);
            break;
        }
        started.push(start);
    }
    return started;
}


/***/ }),

/***/ 67887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ followUpEvents),
/* harmony export */   n: () => (/* binding */ titleOf)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38364);
/* harmony import */ var _text_untrusted_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50081);
/* harmony import */ var _item_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25338);



/** The events that create follow-up items; omitted ones are noted, once per reason. */
function followUpEvents(source) {
    const { item, told, titles, made, limits, newId } = source;
    const read = told.flatMap(readFollowUp);
    const unreadable = told.length - read.length;
    const seen = new Set([...titles].map(sameTitle));
    const fresh = read.filter(({ title }) => {
        const key = sameTitle(title);
        return seen.has(key) ? false : seen.add(key);
    });
    const isTooDeep = item.depth >= limits.depth;
    const kept = isTooDeep ? [] : fresh.slice(0, Math.max(0, limits.most - made));
    const left = fresh.length - kept.length;
    const note = (text) => ({ type: 'noted', item: item.id, text });
    return [
        ...kept.map((followUp) => added(item, followUp, newId())),
        ...(unreadable === 0 ? [] : [note(`left out ${unreadable} follow-ups without a title`)]),
        ...(read.length === fresh.length
            ? []
            : [note(`left out ${read.length - fresh.length} follow-ups that already exist`)]),
        ...(left === 0 ? [] : [note(`left out ${left} follow-ups: ${isTooDeep ? DEEP : MANY}`)]),
    ];
}
const DEEP = 'they are too many steps away from an item that a person added';
const MANY = 'the limit of one run is reached';
const MOST_TITLE = 200;
const MOST_DESCRIPTION = 64 * 1024;
function readFollowUp(told) {
    const object = typeof told === 'string' ? { title: told } : told;
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(object) || typeof object.title !== 'string')
        return [];
    const title = titleOf(object.title);
    if (title === '')
        return [];
    const words = object.context ?? object.description;
    const description = typeof words === 'string' ? (0,_text_untrusted_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .cleaned */ .L0)(words).slice(0, MOST_DESCRIPTION) : null;
    return [{ title, description, assessment: (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .cautiously */ .Xs)(object) }];
}
/** A title on one line, truncated. */
function titleOf(text) {
    return (0,_text_untrusted_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .cleaned */ .L0)(text).replace(/\s+/g, ' ').trim().slice(0, MOST_TITLE).trim();
}
/** Equal for titles that a person would consider the same. */
function sameTitle(title) {
    return title
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
function added({ id, depth }, followUp, newId) {
    return {
        type: 'itemAdded',
        item: newId,
        ...followUp,
        tags: [],
        dependencies: [],
        pipeline: null,
        origin: id,
        depth: depth + 1,
    };
}


/***/ }),

/***/ 23646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   H: () => (/* binding */ guardOf)
/* harmony export */ });
/* harmony import */ var _item_blocked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31950);
/* harmony import */ var _schedule_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38383);
/* harmony import */ var _guardrails_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32991);



/**
 * The events that follow from the items' current state, before scheduling: guardrails block items, scoped items become ready, and
 * items whose pipeline changed incompatibly are blocked. `busy` items are skipped.
 */
function settle(items, busy, rules) {
    return [...items.values()]
        .filter(({ id }) => !busy.has(id))
        .flatMap((item) => settled(item, rules));
}
function settled(item, rules) {
    const { status } = item;
    if (status === 'done' || status === 'blocked')
        return [];
    const pipeline = rules.pipelineOf(item);
    if (pipeline === null)
        return [noPipeline(item)];
    return status === 'new' ? [] : triagedItem(item, pipeline, rules.guardrails);
}
function triagedItem(item, pipeline, guardrails) {
    const guarded = guardOf(item, pipeline, guardrails);
    if (guarded.type !== 'passes')
        return [(0,_item_blocked_js__WEBPACK_IMPORTED_MODULE_2__/* .blocked */ .Z)(item, guarded.type, guarded.reason)];
    if (item.status === 'scoping' && isScoped(item, pipeline))
        return [ready(item)];
    if (item.status === 'ready' || item.delivery !== null || (0,_schedule_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .nextPhase */ .ll)(item, pipeline) !== null)
        return [];
    const what = item.phase === null ? 'phase that is not `scoping`' : `phase \`${item.phase}\``;
    return [(0,_item_blocked_js__WEBPACK_IMPORTED_MODULE_2__/* .blocked */ .Z)(item, 'failed', `its pipeline has no ${what}`)];
}
/**
 * The guardrails' verdict on an item in its status, or in its status before it was blocked; `null`: its pipeline cannot be read.
 */
function guardOf(item, pipeline, guardrails) {
    const isAll = pipeline === null || isScoped(item, pipeline);
    return (0,_guardrails_js__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .ah)(item, guardrails, isAll ? 'all' : 'known');
}
const isScoped = (item, pipeline) => (item.block?.from ?? item.status) !== 'scoping' || !isScoping(item, pipeline);
function ready({ id }) {
    const why = 'scoped, and within the guardrails';
    return { type: 'itemMoved', item: id, to: 'ready', why, block: null };
}
/** Whether a scoping phase is still ahead. */
function isScoping({ phase }, { phases }) {
    const scoping = phases.filter((one) => one.scoping);
    if (phase === null)
        return scoping.length > 0;
    return !phases.some((one) => one.name === phase && !one.scoping);
}
function noPipeline(item) {
    return (0,_item_blocked_js__WEBPACK_IMPORTED_MODULE_2__/* .blocked */ .Z)(item, 'failed', `phasegate.yml has no pipeline \`${item.pipeline ?? 'default'}\``);
}


/***/ }),

/***/ 69549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ triaged),
/* harmony export */   _V: () => (/* binding */ isAssessed),
/* harmony export */   lt: () => (/* binding */ triagePrompt)
/* harmony export */ });
/* harmony import */ var _item_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25338);

/**
 * Whether the item needs no triage: a person has assessed everything that guardrails check. An agent's assessment of its own
 * suggestion does not count.
 */
function isAssessed({ assessment, origin }) {
    const { size, complexity, risk } = assessment;
    return origin === null && size !== null && complexity !== null && risk !== null;
}
/** The item's values after a triage; a person's own values stay. */
function triaged(item, { said, outputs }, pipelines) {
    const told = (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .cautiously */ .Xs)(said?.assessment ?? {});
    const { pipeline } = outputs;
    const picked = pipelines.find((name) => name === pipeline) ?? null;
    return {
        assessment: item.origin === null ? (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .reassessed */ .Nl)(told, item.assessment) : (0,_item_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .reassessed */ .Nl)(item.assessment, told),
        pipeline: item.pipeline ?? picked,
    };
}
/** The built-in prompt. Values of `${{ }}` are filled in and fenced when it is used. */
function triagePrompt({ pipelines }) {
    const list = pipelines.map(({ name, description }) => `- \`${name}\`${description === null ? '' : `: ${oneLine(description)}`}`);
    return `Assess one item of a backlog. The assessment decides whether agents may do the item without a person. Do not do the item.
Read the files in the current directory as far as you need.

Title:
\${{ item.title }}

Description:
\${{ item.description }}

Set \`assessment\`:

- \`size\`: \`small\` (1 to 3 files to change), \`medium\` (4 to 10), \`large\` (11 or more).
- \`complexity\`: \`low\` (the way is clear, and usual in this repository), \`medium\` (some design, or several parts at once), \`high\` (the way is
  not known, or the change affects how parts work together).
- \`risk\`: \`low\` (easy to undo, no effect on others), \`medium\` (others depend on what changes), \`high\` (data, money,
  security, or something that cannot be undone).
- \`impact\`: \`low\`, \`medium\` or \`high\`: how much users benefit.

When in doubt between two values, use the higher one. Set \`needsPerson\` to true if a person should decide whether to do the item at all.
If the item is unclear, end with the status \`blocked\` and one \`question\` that would make it clear.

Set \`outputs.pipeline\` to the pipeline for this item:
${list.join('\n')}

Set \`duplicates\` to the ids of the items in this list that ask for exactly the same thing, and no others:
\${{ inputs.others }}
`;
}
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();


/***/ })

};
