export const id = 4040;
export const ids = [4040,778];
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
// EXTERNAL MODULE: ./lib/src/core/backlog/guardrails.js
var guardrails = __webpack_require__(38200);
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
            if (kind === 'triage')
                return [move(item, 'scoping', 'it is triaged')];
            return item.needsPerson ? [askedFor(item)] : [move(item, 'done', 'its run succeeded')];
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
/** Its last phase wants a person, whom nothing else would wait for any more. */
function askedFor({ id, phase }) {
    const block = { kind: 'person', phase };
    return { type: 'itemMoved', item: id, to: 'blocked', why: guardrails/* PERSON_ASKED */.d, block };
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
// EXTERNAL MODULE: ./lib/src/core/backlog/settle.js
var settle = __webpack_require__(33021);
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
// EXTERNAL MODULE: ./lib/src/run/session.js + 1 modules
var session = __webpack_require__(15606);
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
    #held = new Map();
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
            const _held = __addDisposableResource(env_1, { [Symbol.asyncDispose]: () => this.#letGo() }, true);
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
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
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
        for (const item of backlog.items.values()) {
            if (this.#isAskedNow(item))
                this.#asked.add(item.id);
            if (!this.#elsewhere.has(item.id) && this.#isRunElsewhere(item))
                this.#leave(item.id, `is left alone: its run ${item.work.run} is not on this machine`);
        }
        return backlog;
    }
    /** Issues are seen from everywhere, and a run is in one place. */
    #isRunElsewhere({ status, work: { run, seen } }) {
        const { config, place } = this.#at;
        const id = (0,brands/* runId */.Vz)(run ?? '');
        if (config.source !== 'issues' || status === 'done' || id === null)
            return false;
        return (seen[id] ?? 0) > 0 && !(0,external_node_fs_.existsSync)((0,directory/* runFolder */.kQ)(place.store, id));
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
            const lock = __addDisposableResource(env_2, await this.#lockOf(start.item), true);
            if (lock === null || !(await this.#hold(start.item)))
                return this.#leave(start.item, 'is being worked on by another process');
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
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    /** To the end of the session: what one phase made, the next needs, and it is here. */
    async #hold(id) {
        if (this.#held.has(id))
            return true;
        const held = await this.#at.store.hold(id);
        if (held === null)
            return false;
        this.#held.set(id, held);
        return true;
    }
    async #letGo() {
        await Promise.all([...this.#held.values()].map((held) => held[Symbol.asyncDispose]()));
    }
    #leave(id, why) {
        this.#elsewhere.add(id);
        this.#at.say(`${id}  ${why}`);
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
        const shared = { root, place, platform, item };
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


/***/ })

};
