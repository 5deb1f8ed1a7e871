export const id = 6042;
export const ids = [6042,9145,3229];
export const modules = {

/***/ 6737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requiredParent),
/* harmony export */   S: () => (/* binding */ storedParent)
/* harmony export */ });
/* harmony import */ var _app_stored_stored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21809);
/* harmony import */ var _core_run_children_parent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28870);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41502);
/* harmony import */ var _checkpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65494);




/** The run in the state that the earlier job published (input `digest`). Throws `Refusal` if it does not wait for slots there. */
async function storedParent(job, run) {
    return requiredParent(job, await (0,_app_stored_stored_js__WEBPACK_IMPORTED_MODULE_0__.readRun)(job.store, run));
}
/** The same for a journal in memory. Throws `Refusal`. */
function requiredParent({ inputs }, journal) {
    const digest = (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .wantedDigest */ .M_)(inputs.digest ?? '');
    const parent = (0,_core_run_children_parent_js__WEBPACK_IMPORTED_MODULE_1__/* .parentAt */ .u)(journal, digest);
    if (parent !== null)
        return parent;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.Refusal(`The run does not wait for the legs of a phase at the digest ${digest}.`, 'Pass the outputs `run`, `digest` and `checkpoint` of the job whose output `next` is `slots`.');
}


/***/ }),

/***/ 6715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readChild)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/app/stored/journal-reader.js
var journal_reader = __webpack_require__(95111);
// EXTERNAL MODULE: ./lib/src/checkpoints/archive/unpack.js
var unpack = __webpack_require__(83517);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/checkpoints/stores/fetch-archive.js
var fetch_archive = __webpack_require__(80814);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/lib/digest.js
var digest = __webpack_require__(49282);
// EXTERNAL MODULE: ./lib/src/core/plan/legs.js
var legs = __webpack_require__(65425);
// EXTERNAL MODULE: ./lib/src/core/plan/slots.js
var slots = __webpack_require__(14463);
// EXTERNAL MODULE: ./lib/src/core/run/evolve/evolve.js + 10 modules
var evolve = __webpack_require__(91252);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/core/run/children/parent.js
var children_parent = __webpack_require__(28870);
;// CONCATENATED MODULE: ./lib/src/core/run/children/without-place.js
/** The event without its position in a journal. */
function withoutPlace(recorded) {
    const { seq: _, at: __, prev: ___, ...event } = recorded;
    return event;
}

;// CONCATENATED MODULE: ./lib/src/core/run/children/check-child.js








/**
 * Whether a journal belongs to this slot's child run of the parent, and what the child did for each leg. The journal is
 * untrusted: it may contain only the legs' own attempts, in a possible order.
 */
function checkChild(parent, slot, events) {
    const began = events[parent.lines];
    if (began === undefined || (0,brands/* digestOf */.ol)(began.prev) !== parent.digest)
        return refused(`does not continue the run at ${parent.digest}`);
    const wrong = wrongBeginning(began, (0,children_parent/* childBegan */.q)(parent, slot));
    if (wrong !== null)
        return refused(wrong);
    return legsIn({ parent, slot, state: (0,evolve/* evolve */.sf)(parent.plan, parent.state, began) }, events);
}
const refused = (why) => ({ type: 'refused', why });
/** Which part of the beginning differs from the parent's journal; `null`: none. */
function wrongBeginning(began, right) {
    if (began.type !== 'childBegan')
        return `begins with \`${began.type}\`, not with \`childBegan\``;
    const names = ['phase', 'parent', 'slot', 'slots', 'share'];
    const text = (value) => (0,digest/* canonical */.$)(value);
    const name = names.find((one) => text(began[one]) !== text(right[one]));
    return name === undefined
        ? null
        : `has the ${name} ${text(began[name])}, not ${text(right[name])}`;
}
function legsIn(from, events) {
    const { plan, lines } = from.parent;
    const legs = new Map();
    const of = (leg) => {
        const known = legs.get(leg) ?? { events: [], used: [] };
        legs.set(leg, known);
        return known;
    };
    let { state } = from;
    for (const event of events.slice(lines + 1)) {
        const fault = faultOf({ ...from, state }, event);
        if (fault !== null)
            return refused(`${fault} (line ${event.seq})`);
        for (const used of usedIn(event))
            of(used.phase).used.push(used);
        if (isOfLeg(event))
            of(event.phase).events.push(withoutPlace(event));
        state = (0,evolve/* evolve */.sf)(plan, state, event);
    }
    return { type: 'child', legs };
}
/** Why a child run may not record the event there; `null`: it may. */
function faultOf(following, event) {
    const stranger = usedIn(event).find(({ phase }) => !isOwn(following, phase));
    if (stranger !== undefined)
        return notOwn(stranger.phase);
    if (event.type === 'runResumed')
        return event.again.length === 0 && event.pipeline === null && event.budgetUsd === null
            ? null
            : 'changes what the parent has decided';
    if (event.type === 'runFinished' || event.type === 'budgetExceeded')
        return null;
    if (!isOfLeg(event))
        return `records \`${event.type}\`, which is for the parent`;
    if (!isOwn(following, event.phase))
        return notOwn(event.phase);
    return outOfOrder(following, event);
}
const notOwn = (phase) => `records \`${phase}\`, which is no leg of the slot`;
function isOwn({ parent, slot }, phase) {
    const index = (0,legs/* phaseIndex */.C4)(parent.plan, phase);
    const leg = index === undefined ? null : (0,legs/* legAt */.Um)(parent.plan, index);
    return (leg !== null &&
        leg.at === parent.phase.index &&
        leg.number < parent.legs &&
        (0,slots/* slotOf */.SW)(leg.number, parent.slots) === slot);
}
const OF_LEG = [
    'phaseStarted',
    'phaseSucceeded',
    'changeOffered',
    'phaseFailed',
    'phaseBlocked',
    'phaseSkipped',
    'phaseReused',
];
const isOfLeg = (event) => OF_LEG.some((type) => type === event.type);
function outOfOrder({ parent, state }, event) {
    const { plan } = parent;
    const { standing, attempt } = (0,run_state/* phaseState */.RI)(plan, state, (0,legs/* phaseIndex */.C4)(plan, event.phase) ?? -1);
    const { status } = standing;
    if ('change' in event && event.type !== 'changeOffered' && event.change !== null)
        return `commits a change of \`${event.phase}\`, which is for the parent`;
    const isRight = () => {
        switch (event.type) {
            case 'phaseStarted':
                return status === 'pending' && event.attempt === attempt + 1;
            case 'phaseSkipped':
                return status === 'pending';
            case 'phaseFailed':
                return (status === 'running' || status === 'pending') && event.attempt === attempt;
            default:
                return status === 'running' && event.attempt === attempt;
        }
    };
    return isRight() ? null : `records \`${event.type}\` of \`${event.phase}\`, which is ${status}`;
}
function usedIn(event) {
    if (event.type === 'runResumed')
        return event.recovered;
    return event.type === 'budgetExceeded' && event.stopped !== null ? [event.stopped] : [];
}

// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/copy-file.js
var copy_file = __webpack_require__(77084);
;// CONCATENATED MODULE: ./lib/src/action/children/read-child.js










/** Rejects with `Refusal` only if GitHub does not provide the files: then the child's state is unknown. */
async function readChild(reading, place) {
    const { folder, stores } = reading;
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const file = (0,external_node_path_.join)(folder, `${place.slot}.tar.gz`);
    try {
        if (!(await stores.at(-1)?.get(place.id, file)))
            return { type: 'refused', why: 'no longer exists' };
        if (place.sha256 !== null && (await (0,copy_file/* digestFile */.T)(file)).sha256 !== place.sha256)
            return { type: 'refused', why: 'differs from the file that its job uploaded' };
        return await unpackChild(reading, place, file);
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}
async function unpackChild(reading, { slot }, file) {
    const { run, parent, folder } = reading;
    const into = (0,external_node_path_.join)(folder, String(slot));
    await (0,promises_.rm)(into, { recursive: true, force: true });
    const archive = { file, label: `of slot ${slot}` };
    const expected = { run, digest: null };
    const parts = new Parts(reading);
    const { find: findPart } = parts;
    try {
        await (0,unpack/* unpack */.l)({ archive, into, journal: journal_reader/* JOURNALS */.p, expected, findPart });
    }
    catch (error) {
        if (!(error instanceof ports.Refusal) || parts.failure !== null)
            throw error;
        return { type: 'refused', why: `cannot be used: ${error.message.replace(/\.$/, '')}` };
    }
    const checked = checkChild(parent, slot, journal_reader/* JOURNALS */.p.read((0,directory/* journalFile */.i7)(into)).events);
    return checked.type === 'child' ? { ...checked, folder: into } : checked;
}
/** Checkpoints of the parent, on which all children build; each is downloaded once. */
class Parts {
    failure = null;
    #reading;
    constructor(reading) {
        this.#reading = reading;
    }
    find = async (part) => {
        const { stores, folder } = this.#reading;
        const known = (0,external_node_path_.join)(folder, `part-${part.sha256}.tar.gz`);
        if ((0,external_node_fs_.existsSync)(known))
            return known;
        try {
            return await (0,fetch_archive/* fetchPart */.G)(stores, folder, part);
        }
        catch (error) {
            this.failure = error;
            throw error;
        }
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

/***/ 45844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  continueRun: () => (/* binding */ continueRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/checkpoints/directory.js
var directory = __webpack_require__(96149);
// EXTERNAL MODULE: ./lib/src/checkpoints/record.js
var record = __webpack_require__(10725);
// EXTERNAL MODULE: ./lib/src/core/lib/brands.js
var brands = __webpack_require__(1888);
// EXTERNAL MODULE: ./lib/src/core/lib/graph.js
var graph = __webpack_require__(14776);
// EXTERNAL MODULE: ./lib/src/core/lib/nearest.js
var nearest = __webpack_require__(37542);
// EXTERNAL MODULE: ./lib/src/core/plan/legs.js
var legs = __webpack_require__(65425);
// EXTERNAL MODULE: ./lib/src/core/run/decide/again.js
var decide_again = __webpack_require__(80675);
// EXTERNAL MODULE: ./lib/src/core/run/decide/decide.js + 4 modules
var decide = __webpack_require__(77139);
// EXTERNAL MODULE: ./lib/src/core/run/decide/passed-gates.js
var passed_gates = __webpack_require__(19930);
// EXTERNAL MODULE: ./lib/src/core/run/evolve/evolve.js + 10 modules
var evolve = __webpack_require__(91252);
// EXTERNAL MODULE: ./lib/src/core/run/legs.js
var run_legs = __webpack_require__(77393);
// EXTERNAL MODULE: ./lib/src/core/run/spent.js
var spent = __webpack_require__(51050);
// EXTERNAL MODULE: ./lib/src/core/run/state.js
var run_state = __webpack_require__(39519);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
// EXTERNAL MODULE: ./lib/src/system/disk.js + 1 modules
var disk = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/src/system/user-cache.js
var user_cache = __webpack_require__(54276);
// EXTERNAL MODULE: ./lib/src/app/admission/refuse-unpriced.js + 1 modules
var refuse_unpriced = __webpack_require__(78650);
// EXTERNAL MODULE: ./lib/src/app/repositories/find-others.js
var find_others = __webpack_require__(10562);
// EXTERNAL MODULE: ./lib/src/app/stored/place.js
var stored_place = __webpack_require__(18275);
// EXTERNAL MODULE: ./lib/src/app/stored/stored.js
var stored_stored = __webpack_require__(21809);
// EXTERNAL MODULE: ./lib/src/app/wiring/tracing.js
var tracing = __webpack_require__(28079);
// EXTERNAL MODULE: ./lib/src/core/lib/digest.js
var digest = __webpack_require__(49282);
// EXTERNAL MODULE: ./lib/src/core/run/accept.js
var accept = __webpack_require__(72696);
// EXTERNAL MODULE: ./lib/src/app/stored/pipeline-file.js
var pipeline_file = __webpack_require__(39699);
// EXTERNAL MODULE: ./lib/src/app/stored/plan-of.js + 2 modules
var plan_of = __webpack_require__(71712);
;// CONCATENATED MODULE: ./lib/src/app/run/accept-changes.js







/** `--accept-changes`: the current text of the pipeline; `null`: the run has it already. Throws `InvalidPipeline`. */
function acceptChanges({ repository }, stored) {
    const { pinned: before, plan: from, started } = stored;
    const file = (0,external_node_path_.resolve)(repository.root, before.file);
    const pipeline = (0,pipeline_file.validPipeline)(file, repository.root);
    const pinned = (0,pipeline_file.pin)(pipeline);
    if (pinned.digest === before.digest)
        return null;
    const { agents, budgetUsd } = started;
    const to = (0,plan_of.planOf)(pipeline, { inputs: (0,stored_stored/* inputsFor */.pz)(pinned, started.inputs), agents });
    refuseOtherRepositories(from, to);
    const state = (0,accept/* carriedOver */.l)(stored.state, { from, to, budgetUsd });
    return { stored: { ...stored, pinned, plan: to, state }, pinned, again: (0,accept/* changedPhases */.J)(from, to) };
}
/** The journal holds where a run began in each of its repositories; an added repository would have no beginning. */
function refuseOtherRepositories(from, to) {
    const [before, after] = [from, to].map(({ repositories }) => (0,digest/* canonical */.$)(repositories.map(({ name, repo, ref }) => ({ name, repo, ref }))));
    if (before === after)
        return;
    throw new ports.Refusal('The pipeline has other `repositories` now than when the run began.', 'Start a new run, or restore `repositories` in the file.');
}

// EXTERNAL MODULE: ./lib/src/app/run/advance-run.js + 42 modules
var advance_run = __webpack_require__(46232);
// EXTERNAL MODULE: ./lib/src/app/run/session.js + 1 modules
var run_session = __webpack_require__(79902);
;// CONCATENATED MODULE: ./lib/src/app/run/continue.js
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


























/** Resumes a run after a crash, a decision, an answer or a failure, all in the same way. */
async function continueRun(request, reporterFor) {
    const place = await (0,stored_place.findPlace)(request.root, request.platform.store);
    const run = await (request.run === null
        ? (0,stored_stored/* newestResumable */.ZA)(place.store)
        : (0,stored_stored.findRun)(place.store, request.run));
    const folder = (0,directory/* runFolder */.kQ)(place.store, run);
    const notes = [];
    const onNote = (note) => notes.push(note);
    return (0,run_session/* inSession */.Cp)({ run, folder, onNote }, (session) => goOn(request, reporterFor, { place, run, folder, session, notes }));
}
async function goOn(request, reporterFor, { place, run, folder, session, notes }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const before = (0,stored_stored.restore)(run, folder, session.journal.past);
        const accepted = request.acceptChanges ? acceptChanges(place, before) : null;
        const stored = accepted?.stored ?? before;
        const { plan, state, pinned, started } = stored;
        const said = await request.say(stored, session.journal.head());
        const how = request.how(plan);
        const resumed = resumption(stored, request, accepted);
        const shared = how.budgetPool?.limitUsd ?? null;
        // The limit or the models may be new.
        const isNew = request.budget !== null || accepted !== null || shared !== null;
        if (isNew && how.tape.mode !== 'replay')
            await (0,refuse_unpriced/* refuseUnpriced */.H)(plan, (0,spent/* smaller */.dL)((0,evolve/* evolve */.sf)(plan, state, resumed).limitUsd, shared));
        const reporter = await reporterFor(plan, pinned);
        for (const note of [...notes, ...edited(place, stored)])
            reporter.note(note);
        const others = await (0,find_others/* reopenOthers */.pR)(started);
        if (said.length === 0 && isOver({ plan, state, resumed, how })) {
            await (0,advance_run/* tidyUp */.gN)({ place, platform: request.platform, session, plan, state, reporter, others });
            return { plan, state, folder, digest: session.journal.head() };
        }
        if (how.limits.may.work)
            (0,user_cache/* prepareCache */.m)(place.workspaces);
        if (how.limits.may.work && !(0,run_session/* isOwnFolder */.Zn)(request.platform, how))
            await (0,stored_place/* refuseDirtyInCi */.wt)(place);
        const followed = __addDisposableResource(env_1, await (0,tracing/* traced */.m)(plan, session.journal, reporter), true);
        const ready = await (0,run_session/* append */.BC)({ plan, session, ...followed }, state, [...said, resumed]);
        const { baseBranch } = started;
        const ended = await (0,advance_run/* advanceRun */.M4)({
            place,
            platform: request.platform,
            session,
            plan,
            pinned,
            state: ready,
            baseBranch,
            others,
            stores: [],
            ...followed,
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
function resumption(stored, { from, budget, platform, retries, reopens }, accepted) {
    const { plan, state } = stored;
    const failed = retries ? (0,decide_again/* failedAgain */.o)(plan, state) : [];
    const asked = from === null ? failed : (0,decide_again/* fromAgain */.d)(plan, knownPhase(plan, from));
    const redone = [...asked, ...(accepted?.again ?? [])];
    const due = (0,evolve/* evolve */.sf)(plan, state, { ...(0,run_session/* resumedEvent */.qB)(platform.actor), again: redone });
    const again = new Set([...redone, ...(reopens ? (0,passed_gates/* passedGates */.L)(plan, due) : [])]);
    return {
        ...(0,run_session/* resumedEvent */.qB)(platform.actor),
        pipeline: accepted?.pinned ?? null,
        again: (0,run_legs/* everyPlace */.zw)(plan, state)
            .map((index) => (0,graph/* phaseAt */.BA)(plan, index).id)
            .filter((id) => again.has(id)),
        budgetUsd: limitOf(budget, stored),
        recovered: recovered(stored),
    };
}
function knownPhase(plan, name) {
    const id = (0,brands/* phaseId */.fp)(name);
    if ((0,legs/* phaseIndex */.C4)(plan, id) !== undefined)
        return id;
    const names = plan.phases.map((phase) => phase.id);
    throw new ports.Refusal(`The run has no phase \`${name}\`.`, (0,nearest/* suggest */.Z)(name, names) ?? '`phasegate status RUN` shows its phases.');
}
/** What attempts of a dead process used, as far as they reported it. */
function recovered({ plan, state, folder }) {
    return state.running.flatMap((index) => {
        const phase = (0,graph/* phaseAt */.BA)(plan, index).id;
        const { attempt } = (0,run_state/* phaseState */.RI)(plan, state, index);
        const told = (0,record/* toldSpending */.aM)({ runFolder: folder, phase, attempt });
        return told === null ? [] : [{ phase, attempt, ...told }];
    });
}
function limitOf(budget, { plan, state }) {
    if (budget === null)
        return null;
    const amount = Number(budget.replace(/^\+/, ''));
    if (!/^\+?\d+(\.\d+)?$/.test(budget)) {
        throw new ports.Refusal(`\`${budget}\` is not an amount.`, 'Give a limit in USD, such as `--budget 7`, or an increase, such as `--budget +2`.');
    }
    if (!budget.startsWith('+'))
        return amount;
    const phase = state.exceeded?.phase ?? null;
    const index = phase === null ? undefined : (0,legs/* phaseIndex */.C4)(plan, phase);
    if (index === undefined)
        return (state.limitUsd ?? state.spent.usd ?? 0) + amount;
    const known = (0,run_state/* phaseState */.RI)(plan, state, index);
    const planned = (0,graph/* phaseAt */.BA)(plan, index);
    const written = planned.kind === 'agent' ? planned.budget.usd : null;
    return (known.limitUsd ?? written ?? known.spent.usd ?? 0) + amount;
}
/** Whether a resume would change nothing. Then nothing is recorded, and the run keeps its digest. */
function isOver({ plan, state, resumed, how }) {
    if (state.finished === null || resumed.again.length > 0)
        return false;
    const after = (0,evolve/* evolve */.sf)(plan, state, resumed);
    if ((0,advance_run/* isRebaseDue */.VO)(how, after))
        return false;
    const [command, ...more] = (0,decide/* decide */.L)(plan, after, {
        ...how.limits,
        resting: new Set(),
        budgetPool: null,
    });
    if (command?.type !== 'finish' || more.length > 0)
        return false;
    if ((0,advance_run/* toApprove */.tY)({ plan, how }, { finished: state.finished, open: after.open }).length > 0)
        return false;
    const { outcome, next, phase } = state.finished;
    return command.outcome === outcome && command.next === next && command.phase === phase;
}
/** The pinned text runs. A person who edited the file meanwhile should know. */
function edited({ repository }, { pinned }) {
    const texts = Object.entries({ ...pinned.files, [pinned.file]: pinned.text }).map(([path, text]) => ({ path, text, now: textOf((0,external_node_path_.resolve)(repository.root, path)) }));
    // `phasegate many` passes its pipeline along, so no file is here.
    if (texts.every(({ now }) => now === null))
        return [];
    const changed = texts
        .filter(({ text, now }) => now !== text)
        .map(({ path }) => path)
        .sort();
    if (changed.length === 0)
        return [];
    const list = changed.join(', ');
    return [
        `${list} changed since the run began. The run continues with the original text. To use the new text: \`resume --accept-changes\`.`,
    ];
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === null)
            throw error;
        return null;
    }
}


/***/ }),

/***/ 69145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubAccess: () => (/* binding */ gitHubAccess)
/* harmony export */ });
/** `null` if the remote is not on GitHub or on the workflow's GitHub server. */
function gitHubAccess(origin, env) {
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    const [, host = '', owner = '', name = ''] = (origin === null ? null : (BY_URL.exec(origin) ?? BY_SSH.exec(origin))) ?? [];
    if (!URL.canParse(serverUrl) || !isHostOf(host, new URL(serverUrl)))
        return null;
    const isGitHubCom = new URL(serverUrl).hostname === 'github.com';
    const apiUrl = env.GITHUB_API_URL || (isGitHubCom ? API : `${serverUrl}/api/v3`);
    return {
        repository: `${owner}/${name}`,
        url: `${serverUrl}/${owner}/${name}.git`,
        apiUrl,
        graphqlUrl: env.GITHUB_GRAPHQL_URL || graphqlOf(apiUrl),
    };
}
const API = 'https://api.github.com';
/** `https://name:password@host:port/owner/name.git`, `ssh://git@host:port/owner/name` */
const BY_URL = /^(?:https?|ssh|git):\/\/(?:[^/@]+@)?([^/@]+)\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;
/** `git@host:owner/name.git` */
const BY_SSH = /^(?:[\w.-]+@)?([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
/** The ssh port differs; `ssh.github.com` serves networks that block port 22. */
function isHostOf(host, server) {
    const name = host.toLowerCase().replace(/\.$/, '');
    const bare = name.replace(/:\d+$/, '').replace(/^(?:www|ssh)\.(?=github\.com$)/, '');
    return name === server.host || bare === server.hostname;
}
const graphqlOf = (apiUrl) => `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`;


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

/***/ 79314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isSlotJoined),
/* harmony export */   u: () => (/* binding */ joinEvents)
/* harmony export */ });
/* harmony import */ var _plan_legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65425);
/* harmony import */ var _plan_slots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14463);
/* harmony import */ var _decide_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77560);
/* harmony import */ var _plain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52033);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39519);





/**
 * What the parent records of its child runs: leg by leg in matrix order, regardless of slots. `since` holds the events that the
 * parent has recorded since it began to wait; these are not recorded again.
 */
function joinEvents(parent, ends, since) {
    return Array.from({ length: parent.legs }, (_, number) => number).flatMap((number) => {
        const slot = (0,_plan_slots_js__WEBPACK_IMPORTED_MODULE_3__/* .slotOf */ .SW)(number, parent.slots);
        const end = ends[slot] ?? { type: 'lost', why: 'has no result' };
        return missing(blockOf({ parent, number, slot }, end), since);
    });
}
/** Whether the parent has recorded the result of every leg of a slot. */
function isSlotJoined(parent, slot, since) {
    const isJoined = (number) => {
        const leg = { parent: parent.digest, phase: (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .legId */ .oy)(parent.phase.id, number) };
        return since.some((event) => isMarkOf(event, leg));
    };
    return (0,_plan_slots_js__WEBPACK_IMPORTED_MODULE_3__/* .legsOfSlot */ .hw)(slot, parent).every(isJoined);
}
/** Whether the event records the leg's result for that parent. */
const isMarkOf = (event, { parent, phase }) => (event.type === 'childJoined' || event.type === 'childLost') &&
    event.parent === parent &&
    event.phase === phase;
function blockOf(leg, end) {
    if (end.type === 'lost')
        return lostBlock(leg, end.why);
    const { parent, number, slot } = leg;
    const phase = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .legId */ .oy)(parent.phase.id, number);
    const { events, used } = end.legs.get(phase) ?? { events: [], used: [] };
    const mark = { type: 'childJoined', phase, parent: parent.digest, slot, used };
    return [mark, ...events.map(withoutSession)];
}
/** The session is on the job's machine, which no longer exists. */
function withoutSession(event) {
    return 'session' in event ? { ...event, session: null } : event;
}
/** The work of the slot is unknown: its legs have a failed attempt, which may be repeated. */
function lostBlock({ parent, number, slot }, why) {
    const { plan, state, digest, share } = parent;
    const phase = (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .legId */ .oy)(parent.phase.id, number);
    const part = (0,_decide_share_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .B)(share, (0,_plan_slots_js__WEBPACK_IMPORTED_MODULE_3__/* .legsOfSlot */ .hw)(slot, parent).length);
    const mark = { type: 'childLost', phase, parent: digest, slot, why, share: part };
    const { standing, attempt } = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseState */ .RI)(plan, state, (0,_plan_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .legIndex */ .BA)(plan, parent.phase.index, number));
    if (standing.status !== 'pending')
        return [mark];
    const about = { phase, attempt: attempt + 1 };
    const message = `slot ${slot} ${why}`;
    return [mark, begun(about), (0,_plain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFailure */ .d)({ ...about, reason: 'infrastructure', message })];
}
const begun = (about) => ({
    type: 'phaseStarted',
    ...about,
    agent: null,
    model: null,
    promptDigest: null,
});
/** The events that are not recorded yet. A killed process may have recorded the first ones; then the journal ends there. */
function missing(block, since) {
    const [mark] = block;
    const at = since.findIndex((event) => isMarkOf(event, mark));
    if (at === -1)
        return block;
    const there = since.slice(at);
    const isCutOff = there.length < block.length && !there.some(({ type }) => type === 'runResumed');
    return isCutOff ? block.slice(there.length) : [];
}


/***/ }),

/***/ 28870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ childBegan),
/* harmony export */   u: () => (/* binding */ parentAt)
/* harmony export */ });
/* harmony import */ var _lib_brands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1888);
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14776);
/* harmony import */ var _decide_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39115);
/* harmony import */ var _decide_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77560);
/* harmony import */ var _evolve_evolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91252);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39519);






/** The state of a run at one of its digests; `null` if no line has the digest, or if the run did not wait for legs there. */
function parentAt({ plan, events, head }, digest) {
    const lines = linesUntil(events, head, digest);
    if (lines === null)
        return null;
    const state = (0,_evolve_evolve_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(plan, events.slice(0, lines));
    const waited = phaseOf(plan, state);
    if (waited === null)
        return null;
    const slots = (0,_decide_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .slotsAt */ .V3)(plan, state, waited.index);
    const legs = (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseState */ .RI)(plan, state, waited.index).legs?.count ?? 0;
    const share = (0,_decide_share_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOf */ .t)(plan, state, { phase: waited, slots });
    return { plan, lines, digest, state, phase: waited, legs, slots, share };
}
/** Each line holds the hash of the previous one. */
function linesUntil(events, head, digest) {
    if ((0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(head) === digest)
        return events.length;
    const next = events.findIndex(({ prev }) => (0,_lib_brands_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(prev) === digest);
    return next < 1 ? null : next;
}
function phaseOf(plan, { finished }) {
    if (finished?.next !== 'slots' || finished.phase === null)
        return null;
    const index = plan.index.get(finished.phase);
    const phase = index === undefined ? null : (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseAt */ .BA)(plan, index);
    return phase?.kind === 'agent' || phase?.kind === 'run' ? phase : null;
}
/** The first event that a child run adds to its parent's journal. */
const childBegan = ({ phase, digest, slots, share }, slot) => ({ type: 'childBegan', phase: phase.id, parent: digest, slot, slots, share });


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

/***/ 77560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   t: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _lib_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14776);
/* harmony import */ var _plan_nest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51050);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39519);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62330);





/** The share of each slot of a phase: an equal part of what is left of every limit on the phase. */
function shareOf(plan, state, { phase, slots }) {
    const { ofRun, ofPhase } = (0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetsOf */ .k7)(plan, state, phase);
    const own = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, phase.index).spent;
    const all = [left(ofRun, state.spent), left(ofPhase, own), ...around(plan, state, phase)];
    return partOf(all.reduce(_spent_js__WEBPACK_IMPORTED_MODULE_3__/* .stricter */ .Rn), slots);
}
/** One of equal parts. */
function partOf({ usd, tokens, timeMs }, parts) {
    const part = (limit) => (limit === null ? null : limit / parts);
    return { usd: part(usd), tokens: part(tokens), timeMs: part(timeMs) };
}
/** Limits of the nested pipelines around the phase. */
function around(plan, state, phase) {
    return [...(0,_plan_nest_js__WEBPACK_IMPORTED_MODULE_0__/* .nestsAround */ .nb)(phase)].flatMap(({ exit }) => {
        const pipeline = (0,_lib_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseAt */ .BA)(plan, exit);
        if (pipeline.kind !== 'pipeline')
            return [];
        const { spent, limitUsd } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(plan, state, exit);
        return [left({ ...pipeline.budget, usd: limitUsd ?? pipeline.budget.usd }, spent)];
    });
}
function left({ usd, tokens, timeMs }, spent) {
    const rest = (limit, used) => limit === null ? null : Math.max(0, limit - used);
    return {
        usd: rest(usd, spent.usd ?? 0),
        tokens: rest(tokens, (0,_spent_js__WEBPACK_IMPORTED_MODULE_3__/* .tokensOf */ .k8)(spent)),
        timeMs: rest(timeMs, spent.ms),
    };
}


/***/ }),

/***/ 41096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lm: () => (/* binding */ MOST_LABEL),
/* harmony export */   bI: () => (/* binding */ MOST_BODY),
/* harmony export */   f0: () => (/* binding */ MOST_TITLE)
/* harmony export */ });
/**
 * GitHub's limit of a text in characters. GitHub counts code points, and a text never has more of them than UTF-16 code units, so
 * a text with this `length` fits.
 */
const MOST_BODY = 65_536;
const MOST_TITLE = 256;
const MOST_LABEL = 50;
/** At most `most` characters including `end`. No character is split. */
function cut(text, most, end = '…') {
    if (text.length <= most)
        return text;
    return `${whole(text.slice(0, Math.max(0, most - end.length))).trimEnd()}${end}`;
}
/** Removes half a surrogate pair at the end. */
const whole = (text) => text.replace(/[\uD800-\uDBFF]$/, '');


/***/ }),

/***/ 86167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownComments)
/* harmony export */ });
/* harmony import */ var _core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41502);


/**
 * Our comments, newest first. A marker in the text can be forged, so GitHub's author and editor decide.
 * https://docs.github.com/en/graphql/reference/objects#issuecomment
 */
async function* ownComments(github, number) {
    const { owner, repo } = github;
    let before = null;
    do {
        const said = await github.graphql(DOCUMENT, { owner, repo, number, before });
        const comments = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(said, 'repository', 'issueOrPullRequest', 'comments');
        if (!Array.isArray((0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(comments, 'nodes')))
            throw unreadable(number);
        for (const node of (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(comments, 'nodes').toReversed()) {
            const own = ownOf(node);
            if (own !== null)
                yield own;
        }
        const hasMore = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(comments, 'pageInfo', 'hasPreviousPage') === true;
        before = hasMore ? (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(comments, 'pageInfo', 'startCursor') : null;
    } while (before !== null);
}
// `databaseId` is a 32-bit number, which comments' ids exceed.
const DOCUMENT = `
  query OwnComments($owner: String!, $repo: String!, $number: Int!, $before: String) {
    repository(owner: $owner, name: $repo) {
      issueOrPullRequest(number: $number) {
        ... on Issue { comments(last: 100, before: $before) { ...found } }
        ... on PullRequest { comments(last: 100, before: $before) { ...found } }
      }
    }
  }
  fragment found on IssueCommentConnection {
    pageInfo { hasPreviousPage startCursor }
    nodes { fullDatabaseId url body viewerDidAuthor author { login } editor { login } }
  }
`;
function ownOf(node) {
    const id = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'fullDatabaseId');
    const url = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'url');
    const body = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'body');
    const editor = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'editor', 'login');
    const isOurs = (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'viewerDidAuthor') === true;
    const isUntouched = editor === null || editor === (0,_core_lib_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'author', 'login');
    if (!isOurs || !isUntouched || id === null || url === null || body === null)
        return null;
    return { id, url, body };
}
function unreadable(number) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__.Refusal(`The comments on #${number} cannot be read.`, 'Check that it exists and that the token can read it: the token needs `permissions: { issues: read }`, or `pull-requests: read` for a pull request.');
}


/***/ }),

/***/ 26902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   Ki: () => (/* binding */ makeUnique),
/* harmony export */   R6: () => (/* binding */ insist),
/* harmony export */   cp: () => (/* binding */ isUncertain)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23476);

/** Repeats an idempotent write if its result is unknown. */
async function insist(write) {
    try {
        return await write();
    }
    catch (error) {
        if (!isUncertain(error))
            throw error;
        return write();
    }
}
/** Creates something that is unique on GitHub, or finds it if the response was lost or it already exists. */
async function makeUnique({ make, find }) {
    try {
        return await make();
    }
    catch (error) {
        if (!isUncertain(error))
            return foundDespite(error, find);
        return (await find()) ?? make().catch((again) => foundDespite(again, find));
    }
}
/** Refused, maybe because it is there: a request whose answer was lost can be carried out later than the next one. */
async function foundDespite(error, find) {
    const isConflict = error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRefusal */ .k && error.status === 422;
    const found = isConflict ? await find() : null;
    if (found === null)
        throw error;
    return found;
}
/**
 * Creates something that GitHub could have twice, or finds it if the response was lost. If it is not found then, it may still
 * appear, so it is not created again at once; a resume searches first.
 */
async function makeOnce({ make, find }) {
    try {
        return await make();
    }
    catch (error) {
        const found = isUncertain(error) ? await find() : null;
        if (found === null)
            throw error;
        return found;
    }
}
function isUncertain(error) {
    return error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubRefusal */ .k && error.isUncertain;
}


/***/ })

};
